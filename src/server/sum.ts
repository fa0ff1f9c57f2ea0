import type { Peak } from '../agent/protocol.ts';
import { type Reading, readings, type Sample } from '../agent/readings.ts';

/** The sample of one serving process, or of one worker thread of it. */
export interface OwnSample {
  readonly pid: number;
  readonly sample: Sample;
}

type Kinds = Readonly<Record<string, number>>;
type Own = { readonly pid: number; readonly figure: number };

const sum = (figures: readonly number[]): number => figures.reduce((total, one) => total + one, 0);
const largest = (figures: readonly number[]): number => Math.max(0, ...figures);

const ofNumbers = {
  sum: (all: readonly Own[]) => sum(all.map(({ figure }) => figure)),
  largest: (all: readonly Own[]) => largest(all.map(({ figure }) => figure)),
  'once-per-process': (all: readonly Own[]) => {
    const pids = [...new Set(all.map(({ pid }) => pid))];
    return sum(pids.map((pid) => largest(all.flatMap((own) => (own.pid === pid ? own.figure : [])))));
  },
} satisfies Readonly<Record<Exclude<Reading['together'], 'sum-by-kind'>, (all: readonly Own[]) => number>>;

function ofKinds(all: readonly Kinds[]): Kinds {
  const names = [...new Set(all.flatMap((kinds) => Object.keys(kinds)))];
  return Object.fromEntries(names.map((name) => [name, sum(all.map((kinds) => kinds[name] ?? 0))]));
}

/** One sample for the whole server. A figure that one of the processes lacks is known of none: a part of it would look like a fall. */
export function sumOf(all: readonly OwnSample[]): Sample {
  const figures = Object.entries(readings).map(([name, { together }]): readonly [string, number | Kinds | undefined] => {
    const own = all.map(({ pid, sample }) => ({ pid, figure: sample[name as keyof Sample] }));
    if (own.some(({ figure }) => figure === undefined)) return [name, undefined];
    return [
      name,
      together === 'sum-by-kind' ? ofKinds(own.map(({ figure }) => figure as Kinds)) : ofNumbers[together](own as readonly Own[]),
    ];
  });
  return Object.fromEntries(figures.filter(([, figure]) => figure !== undefined)) as unknown as Sample;
}

/** The peak of the whole server: at most that of each process and heap together. What one of them does not tell is not known of all. */
export function peakOf(all: ReadonlyArray<{ readonly pid: number; readonly peak: Peak }>): Peak {
  const together = (name: keyof Peak, how: keyof typeof ofNumbers) => {
    const own = all.flatMap(({ pid, peak: { [name]: figure } }) => (figure === null ? [] : [{ pid, figure }]));
    return own.length < all.length ? null : ofNumbers[how](own);
  };
  return { heapUsed: together('heapUsed', 'sum'), rss: together('rss', 'once-per-process') };
}
