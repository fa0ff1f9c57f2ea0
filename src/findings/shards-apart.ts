/** What keeps reports from being those of the shards of one run. */
import type { Report, ReportedShard } from './report.ts';

/** The report of a shard, and the file it was read from. */
export interface ShardReport {
  readonly file: string;
  readonly report: Report;
  readonly shard: ReportedShard;
}

/** Named by file and shard, one line each; none: they belong together. Every report is held against the first. */
export function shardsApart(all: readonly ShardReport[]): readonly string[] {
  const [first, ...others] = all;
  if (!first) return [];
  return [...given(all), ...others.flatMap((other) => differences(first, other))];
}

const named = ({ file, shard: { number, of } }: ShardReport): string => `${file} (shard ${number} of ${of})`;

/** Each share twice, or more often. */
function given(all: readonly ShardReport[]): readonly string[] {
  return all.flatMap((one, i) => {
    const before = all.slice(0, i).find(({ shard }) => shard.number === one.shard.number && shard.of === one.shard.of);
    return before ? [`${named(one)}: ${before.file} is the same shard.`] : [];
  });
}

function differences(first: ShardReport, other: ShardReport): readonly string[] {
  const facts = [factsOf(first), factsOf(other)] as const;
  const names = [...new Set(facts.flatMap((all) => [...all.keys()]))];
  const apart = names.flatMap((name) => {
    const [ours, theirs] = facts.map((all) => all.get(name) ?? null) as [Fact, Fact];
    const isKnown = !canBeUnknown.has(name) || (ours !== null && theirs !== null);
    if (ours === theirs || !isKnown) return [];
    return [`${named(other)}: ${name} is ${theirs ?? 'the default'}, and in ${first.file} it is ${ours ?? 'the default'}.`];
  });
  return first.shard.of === other.shard.of ? [...apart, ...splitApart(first, other)] : apart;
}

type Fact = string | null;

/** What a shard that ended early does not say. */
const canBeUnknown: ReadonlySet<string> = new Set([
  'the commit',
  'the Node.js of the server',
  'the V8 flags',
  'the base',
  'the split of the routes',
]);

function factsOf({ report, shard }: ShardReport): ReadonlyMap<string, Fact> {
  const { tool, server, baseline } = report;
  return new Map<string, Fact>([
    ['the number of shards', String(shard.of)],
    ['the version of ssr-leak-check', tool.version],
    ['the commit', shard.commit],
    ['the Node.js of the server', server?.node ?? null],
    ['the V8 flags', server && (server.v8Flags.join(' ') || 'none')],
    ['the base', baseline?.commit ?? null],
    ...Object.entries(shard.asked).map(([name, value]) => [name, value] as const),
  ]);
}

/** The first route that belongs to different shares, or that one of the two does not know. */
function splitApart(first: ShardReport, other: ShardReport): readonly string[] {
  const [ours, theirs] = [first.shard.routes, other.shard.routes];
  if (ours === null || theirs === null) return [];
  const length = Math.max(ours.length, theirs.length);
  const at = Array.from({ length }, (_, i) => i).find((i) => inWords(ours[i]) !== inWords(theirs[i]));
  if (at === undefined) return [];
  return [`${named(other)}: route ${at + 1} of all is ${inWords(theirs[at])}, and in ${first.file} it is ${inWords(ours[at])}.`];
}

const inWords = (one: NonNullable<ReportedShard['routes']>[number] | undefined): string =>
  one === undefined ? 'none' : `${one.route} (${one.path}) in shard ${one.shard}`;
