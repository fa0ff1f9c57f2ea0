import type { Site, SurvivorRead } from '../heap/survivors.ts';
import type { Frame } from './frames.ts';
import type { NamedSite } from './named-sites.ts';

/** What stayed alive on the JavaScript heap while requests came in, by the line that made it: a chart over time. */
export interface Alive {
  /** Requests profiled at each count. */
  readonly requests: readonly number[];
  /** What holds most at the end first. Bytes at each count. */
  readonly sites: ReadonlyArray<{
    readonly function: string;
    readonly file: string;
    readonly line: number;
    readonly bytes: readonly number[];
  }>;
  /** Bytes of all other sites together, at each count. */
  readonly rest: readonly number[];
}

/** More lines than a chart can tell apart. */
const mostSites = 12;

/**
 * Adds up what each line holds at each read; null when nothing was read.
 * @param sites those that were named, of `all`
 */
export function aliveOverTime(sites: readonly NamedSite[], all: readonly Site[], reads: readonly SurvivorRead[]): Alive | null {
  if (reads.length === 0) return null;
  const nothing = reads.map(() => 0);
  const lines = new Map<string, { readonly frame: Frame; readonly bytes: readonly number[] }>();
  for (const { found, alive } of sites) {
    const key = `${fileOf(found.frame)}:${found.frame.line}`;
    lines.set(key, { frame: found.frame, bytes: sum(lines.get(key)?.bytes ?? nothing, alive) });
  }
  const shown = [...lines.values()].sort((a, b) => (b.bytes.at(-1) ?? 0) - (a.bytes.at(-1) ?? 0)).slice(0, mostSites);
  const whole = all.reduce<readonly number[]>((bytes, { alive }) => sum(bytes, alive), nothing);
  const told = shown.reduce<readonly number[]>((bytes, line) => sum(bytes, line.bytes), nothing);
  return {
    requests: reads.map(({ requests }) => requests),
    sites: shown.map(({ frame, bytes }) => ({
      function: frame.function,
      file: fileOf(frame),
      line: frame.line,
      bytes: bytes.map(Math.round),
    })),
    rest: whole.map((bytes, i) => Math.max(0, Math.round(bytes - (told[i] ?? 0)))),
  };
}

const sum = (a: readonly number[], b: readonly number[]): readonly number[] => a.map((bytes, i) => bytes + (b[i] ?? 0));

/** The file with its package's name before it. */
export const fileOf = ({ package: of, file }: Pick<Frame, 'package' | 'file'>): string => (of ? `${of.name}/${file}` : file);
