/** The reports of all shards as one: one verdict, as if one machine had checked every route. Nothing in them is trusted. */
import { defaultLimit } from '../judge/limits.ts';
import { CheckError, codeOf, type Problem, problem } from '../problems.ts';
import { exitStatus } from './exit-status.ts';
import { notMeasured } from './finding.ts';
import type { Finding, Report, ReportedShard } from './report.ts';
import { type ShardReport, shardsApart } from './shards-apart.ts';
import { nothingCheckedIn } from './skipped.ts';

/** A report that was read, and from where. */
export interface ReadReport {
  readonly file: string;
  readonly report: Report;
}

/**
 * Joins them. Routes of a shard that sent no report, or that ended before it had checked its share, are unproven.
 * @param unreadable why other files are no reports
 * @throws CheckError `bad-shards` with everything that is wrong with them; `unreadable`, where there is no other
 */
export function merged(reports: readonly ReadReport[], unreadable: readonly Problem[] = []): Report {
  if (reports.length === 0) throw new CheckError(...unreadable);
  const strays = reports.flatMap(({ file, report }) =>
    report.shard ? [] : [`${file} is not the report of a shard: it was written without --shard.`],
  );
  const shards = reports
    .flatMap(({ file, report }): ShardReport[] => (report.shard ? [{ file, report, shard: report.shard }] : []))
    .sort((a, b) => a.shard.number - b.shard.number);
  const wrong = [...strays, ...shardsApart(shards)];
  const [first] = shards;
  if (!first || wrong.length > 0) throw new CheckError(problem('bad-shards', { wrong }));
  return joined(shards, first, unreadable);
}

function joined(shards: readonly ShardReport[], { report: first, shard: { of } }: ShardReport, unreadable: readonly Problem[]): Report {
  const planned = shards.find(({ shard }) => shard.routes !== null)?.shard.routes ?? null;
  const left = leftOut(shards, planned, of);
  const routes =
    planned !== null
      ? inPlan(shards, planned, left)
      : uniqueBy(
          shards.flatMap(({ report }) => report.routes),
          ({ route }) => route,
        );
  const problems = [...unreadable, ...problemsIn(shards), ...left.map(({ why }) => why)];
  const skipped = uniqueBy(
    shards.flatMap(({ report }) => report.skipped ?? []),
    ({ route }) => route,
  );
  const baselines = shards.flatMap(({ report }) => report.baseline ?? []);
  const [baseline] = [...baselines.filter(({ why }) => why !== null), ...baselines];
  const brought = uniqueBy(
    shards.flatMap(({ report }) => report.brought ?? []),
    ({ id, version }) => `${id} ${version}`,
  );
  const [exposed] = shards.flatMap(({ report }) => report.exposed ?? []);
  const empty = routes.length === 0 && problems.length === 0 ? nothingCheckedIn(skipped) : null;
  const all = empty ? [empty] : problems;
  return {
    schema: 1,
    tool: first.tool,
    startedAt: shards.map(({ report }) => report.startedAt).sort()[0] ?? first.startedAt,
    // Side by side: the slowest is what was waited for.
    durationMs: Math.max(...shards.map(({ report }) => report.durationMs)),
    machine: first.machine,
    server: serverOf(shards),
    routes,
    skipped,
    ...(baseline ? { baseline } : {}),
    ...(brought.length > 0 ? { brought } : {}),
    ...(exposed ? { exposed } : {}),
    problems: all,
    exitCode: exitStatus({ routes, problems: all }),
  };
}

/** Routes that belong to a share and that it did not check, and why they are unproven. */
interface Left {
  readonly number: number;
  readonly routes: ReadonlySet<number>;
  readonly why: Problem;
}

type Plan = NonNullable<ReportedShard['routes']>;

/** @param planned all routes; null: no shard knows them, so those of a missing one cannot be named */
function leftOut(shards: readonly ShardReport[], planned: Plan | null, of: number): readonly Left[] {
  return Array.from({ length: of }, (_, i) => i + 1).flatMap((number): Left[] => {
    const its = shards.find(({ shard }) => shard.number === number);
    const { routes: found = [], skipped = [], problems = [] } = its?.report ?? {};
    const checked = countOf([...found, ...skipped.filter(({ why }) => why === 'cached')].map(({ route }) => route));
    const left = (planned ?? []).flatMap(({ route, shard }, at) => (shard === number && !take(checked, route) ? [at] : []));
    // Why it knows nothing, a shard mostly says itself.
    if (left.length === 0 && (planned !== null || problems.length > 0)) return [];
    const routes = left.map((at) => planned?.[at]?.route ?? '');
    return [{ number, routes: new Set(left), why: problem('shard-missing', { shard: number, of, routes, reported: its !== undefined }) }];
  });
}

/** In the order of the run; a route that a cache answers stands among those that are skipped. */
function inPlan(shards: readonly ShardReport[], planned: Plan, left: readonly Left[]): Finding[] {
  const limit = shards.flatMap(({ report }) => report.routes)[0]?.limit ?? defaultLimit;
  const found = new Map(shards.map(({ report, shard }) => [shard.number, groupedBy(report.routes, ({ route }) => route)]));
  return planned.flatMap(({ route, path, shard }, at): Finding[] => {
    const missing = left.find(({ routes }) => routes.has(at));
    if (missing) return [notMeasured(route, path, limit, missing.why)];
    const finding = found.get(shard)?.get(route)?.shift();
    return finding ? [finding] : [];
  });
}

/** Problems of the routes as a whole, which any shard tells for all. */
const ofAll: ReadonlySet<string> = new Set(['no-example-url', 'not-all-checked', 'nothing-checked']);

/** What several shards say is said once; what one says is said of that one, where it can be put so. */
function problemsIn(shards: readonly ShardReport[]): readonly Problem[] {
  const said = groupedBy(
    shards.flatMap(({ report, shard }) => report.problems.map((one) => ({ one, shard }))),
    ({ one }) => JSON.stringify(one),
  );
  return [...said.values()].flatMap((alike): Problem[] => {
    const [first] = alike;
    if (!first) return [];
    const { one, shard } = first;
    const isOwn = alike.length === 1 && shards.length > 1 && !ofAll.has(codeOf(one)) && !Object.values(one.args).some(isNested);
    return [isOwn ? problem('shard-failed', { shard: shard.number, of: shard.of, why: one }) : one];
  });
}

const isNested = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

function serverOf(shards: readonly ShardReport[]): Report['server'] {
  const servers = shards.flatMap(({ report }) => report.server ?? []);
  const [first] = servers;
  if (!first) return null;
  return {
    ...first,
    processes: Math.max(...servers.map(({ processes }) => processes)),
    bootMs: Math.max(...servers.map(({ bootMs }) => bootMs)),
  };
}

const uniqueBy = <T>(all: readonly T[], keyOf: (one: T) => string): T[] =>
  [...groupedBy(all, keyOf).values()].flatMap((alike) => alike.slice(0, 1));

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function countOf(names: readonly string[]): Map<string, number> {
  return new Map([...groupedBy(names, (name) => name)].map(([name, alike]) => [name, alike.length]));
}

/** Whether there was one, which is then taken. */
function take(counts: Map<string, number>, name: string): boolean {
  const count = counts.get(name) ?? 0;
  counts.set(name, count - 1);
  return count > 0;
}
