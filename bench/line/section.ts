/** The results as a section of docs/benchmarks.md. */
import { markdownTable } from '../document.ts';
import { median, seconds } from '../machine.ts';
import { groups, type KnownLeak, type Prepared } from './leak.ts';
import type { Seen } from './look.ts';
import { type Score, score } from './score.ts';

/** Why a leak's line was missed, where somebody looked; by the leak's name. */
export type Reasons = ReadonlyMap<string, string>;

export interface Scored {
  readonly leak: KnownLeak;
  readonly page: Prepared;
  /** null: the server could not be looked at. */
  readonly seen: Seen | null;
  readonly failure: string | null;
  readonly score: Score;
}

const nothing: Score = { place: null, ownPlace: null, pathRight: null };

export async function scored(leak: KnownLeak, result: { readonly seen: Seen | null; readonly failure: string | null }): Promise<Scored> {
  const page = await leak.prepare();
  return { leak, page, ...result, score: result.seen ? score(result.seen, page.truth) : nothing };
}

const titles = { planted: 'planted fixtures', apps: 'apps of eight frameworks', corpus: 'published leaks' } as const;

function row(name: string, all: readonly Scored[]): readonly (string | number)[] {
  const count = (test: (one: Scored) => boolean) => all.filter(test).length;
  const stated = all.filter(({ page }) => page.truth.heldBy !== null);
  const dependencies = all.filter(({ page }) => page.truth.where === 'dependency');
  const times = all.flatMap(({ seen }) => (seen ? [seen.addedMs] : []));
  const share = (n: number, of: number) => (of === 0 ? '' : `${n} of ${of} (${Math.round((100 * n) / of)} %)`);
  return [
    name,
    share(
      count(({ score: { place } }) => place === 1),
      all.length,
    ),
    share(
      count(({ score: { place } }) => place !== null && place <= 3),
      all.length,
    ),
    share(dependencies.filter(({ score: { ownPlace } }) => ownPlace === 1).length, dependencies.length),
    share(stated.filter(({ score: { pathRight } }) => pathRight).length, stated.length),
    times.length === 0 ? '' : `${seconds(median(times))} (${seconds(Math.max(...times))})`,
  ];
}

export const mainTitles = [
  'leaks',
  'first',
  'within three',
  'own line first, leak in a dependency',
  'retaining path',
  'time added, median (most)',
] as const;

/** A row for each group of which some were looked at, and for all. */
export function mainRows(all: readonly Scored[]): ReadonlyArray<readonly (string | number)[]> {
  const there = groups.map((group) => [titles[group], all.filter(({ leak }) => leak.group === group)] as const);
  const own = all.filter(({ page }) => page.truth.where === 'own');
  const named = [...there, ['of these, in own code', own] as const, ['all', all] as const];
  return named.filter(([, some]) => some.length > 0).map(([name, some]) => row(name, some));
}

export const mainTable = (all: readonly Scored[]): string => markdownTable(mainTitles, mainRows(all));

/** What each of the corpus and the apps named first, since those are other people's programs. */
export function eachTable(all: readonly Scored[]): string {
  const rows = all
    .filter(({ leak }) => leak.group !== 'planted')
    .map(({ leak, page: { truth }, seen, score: { place } }) => [
      leak.name,
      truth.dependency ? `${truth.dependency.name} ${truth.dependency.files[0]}` : truth.own,
      place ?? 'no',
      seen ? firstNamed(seen) : '',
      seen ? seconds(seen.addedMs) : '',
    ]);
  return markdownTable(['leak', 'true place', 'named as', 'first suspect', 'time'], rows);
}

function firstNamed({ suspects: [first], why }: Seen): string {
  if (!first) return `none: ${why ?? ''}`;
  const { file, line, dependency } = first;
  return `${file}:${line}${dependency ? `, in ${dependency.name} ${dependency.file}:${dependency.line}` : ''}`;
}

/** Leaks whose place, or path, was not the first named, as list items of Markdown. */
export function misses(all: readonly Scored[], reasons: Reasons): readonly string[] {
  return all.flatMap((one) => {
    const { leak, page, seen, failure, score: result } = one;
    const why = reasons.get(leak.name);
    const place = page.truth.dependency ? `${page.truth.dependency.name} ${page.truth.dependency.files[0]}` : page.truth.own;
    if (result.place !== 1) {
      const got = seen
        ? `first ${firstNamed(seen)}; the right place ${result.place === null ? 'is not named' : `is suspect ${result.place}`}`
        : failure;
      return [`- ${leak.name}: should be ${place}; ${got}.${why ? ` ${why}` : ''}`];
    }
    if (result.pathRight !== false) return [];
    const said = seen?.suspects[0]?.retainedBy ?? seen?.retainers[0] ?? 'nothing';
    return [`- ${leak.name}: the line is right, the path is not: ${said}.${why ? ` ${why}` : ''}`];
  });
}
