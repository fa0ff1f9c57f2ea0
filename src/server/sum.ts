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

const ofNumbers: Readonly<Record<Exclude<Reading['together'], 'sum-by-kind'>, (all: readonly Own[]) => number>> = {
  sum: (all) => sum(all.map(({ figure }) => figure)),
  largest: (all) => largest(all.map(({ figure }) => figure)),
  'once-per-process': (all) => {
    const pids = [...new Set(all.map(({ pid }) => pid))];
    return sum(pids.map((pid) => largest(all.flatMap((own) => (own.pid === pid ? own.figure : [])))));
  },
};

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
