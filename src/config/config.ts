/** What a configuration file may say. */
import { z } from 'zod';
import { CheckError, type Problem, problem, wordsOf } from '../problems.ts';
import { didYouMean } from './did-you-mean.ts';
import { configKeyOf, type Given, readGiven, type Values } from './given.ts';
import { type OptionName, optionEntries } from './options.ts';
import { sizeAboveZero } from './readers.ts';
import type { ChannelThresholds, KnownLeak, OwnSettings, Params, PerRoute } from './settings.ts';

const address = z.string().regex(/^\/[^\s#]*$/, 'give a full path on the server, such as "/product/1"');

const size = z.union([z.string(), z.number()]);

const channelThresholds = z.strictObject({ js: size, arrayBuffers: size, external: size, globalHandles: size }).partial();
const channels = channelThresholds.keyof().options;

/** Values that are options elsewhere are read as those; here only their form is checked. */
const perRequest = {
  headers: z.record(z.string(), z.string()).describe('headers of every request'),
  expectStatus: z.union([z.string(), z.int()]).describe('statuses that are fine, such as "2xx"'),
  requestTimeout: z.string().describe('how long one response may take, such as "10 s"'),
  threshold: size.describe('growth per request that is tolerated, such as "256 B"'),
  thresholds: channelThresholds.describe(
    'growth per request that is tolerated in single channels, by the names that reports give them, such as { "arrayBuffers": "1 kB" }',
  ),
  warnThreshold: size.describe('growth per request that is warned of, such as "32 B"'),
  relativeThreshold: z
    .string()
    .regex(/^\d{1,3}(\.\d+)? ?%$/, 'give a share such as "10 %"')
    .describe('share of the base\'s growth by which it may be exceeded, such as "10 %"'),
  budget: z.string().describe('time to measure each route, such as "2 min"'),
  requests: z.int().describe('judged requests per route'),
};

const perRoute = z.strictObject(perRequest).partial();

const known = z.strictObject({
  route: z.string().describe('the name of the route; a * stands for any text'),
  reason: z.string().trim().min(1, 'say why it is tolerated').max(500).describe('why it is tolerated; reports show it'),
  until: z.iso
    .date('give a day that exists, such as "2026-12-31"')
    .describe('the last day on which it is tolerated, such as "2026-12-31" (UTC); after it the leak fails again'),
});

const config = z
  .strictObject({
    $schema: z.string().describe('where editors find the schema of this file'),
    start: z.string().describe('how the built server starts'),
    build: z.string().describe('runs first, to build the app'),
    install: z.string().describe('installs the packages of the base, before it is built'),
    port: z.int().describe('port that the server is told'),
    bootTimeout: z.string().describe('how long the server may take to answer first, such as "60 s"'),
    routes: z.array(z.string()).describe('routes to check, in place of those that the build lists'),
    params: z
      .record(z.string(), z.union([address, z.array(address).min(1)]))
      .describe('from the name of a route to full paths that are examples of it'),
    ignore: z.array(z.string()).describe('names of routes to leave out; a * stands for any text'),
    api: z.boolean().describe('whether API routes are checked too'),
    maxRoutes: z.int().describe('at most so many routes'),
    perRoute: z
      .record(z.string(), perRoute)
      .describe(
        `from the name of a route, in which a * stands for any text, to what it has of its own: ${Object.keys(perRequest).join(', ')}`,
      ),
    known: z.array(known).describe('leaks that are known and tolerated for a time: each with "route", "reason" and "until"'),
    strict: z.boolean().describe('whether leaks fail that the base has as well'),
    strictHeap: z.boolean().describe('whether steady routes are compared with the base too'),
    heapLimit: z.union([z.string(), z.number()]).describe('what a route may keep more than the base once warm, such as "5 MB"'),
    ...perRequest,
    v8: z.enum(['quiet', 'production']).describe('V8 flags: quiet calms the heap, production sets none'),
  })
  .partial();

type Config = z.infer<typeof config>;

/** A configuration as its author writes it. */
export type UserConfig = z.input<typeof config>;

/** The JSON Schema of a configuration file, by which editors help to write one. */
export const configSchema = (): string => `${JSON.stringify(z.toJSONSchema(config), null, 2)}\n`;

/** The keys of a configuration. */
export const configKeys = Object.keys(config.shape).filter((key) => key !== '$schema');

/** A configuration that was read. */
export interface Configured {
  /** Absolute. */
  readonly file: string;
  readonly values: Values;
  readonly params: Params;
  readonly ignore: readonly string[];
  readonly perRoute: readonly PerRoute[];
  readonly known: readonly KnownLeak[];
  readonly thresholds: Thresholds;
}

/** Thresholds that only a configuration has. */
interface Thresholds {
  readonly channels: ChannelThresholds;
  /** As a share: 0.05 for 5 %. */
  readonly relative: number | null;
}

/**
 * Reads what a configuration file holds, by the readers of the options.
 * @throws CheckError `bad-config` with everything that is wrong in it
 */
export function readConfig(content: unknown, file: string): Configured {
  const read = config.safeParse(content ?? {});
  if (!read.success) throw new CheckError(problem('bad-config', { file, wrong: read.error.issues.flatMap(words) }));
  const { params = {}, ignore = [], known = [] } = read.data;
  const from = { kind: 'config', cwd: file, platform: process.platform } as const;
  const { values, problems } = readGiven(givenIn(read.data), from);
  const own = Object.entries(read.data.perRoute ?? {}).map(([route, given]) => ({
    route,
    ...readGiven(givenIn(given), from),
    thresholds: thresholdsOf(given),
  }));
  const thresholds = thresholdsOf(read.data);
  const wrong = [
    ...problems.map(inWords),
    ...Object.keys(params).flatMap((route) => (route.startsWith('/') ? [] : [`params: the route "${route}" does not start with a slash.`])),
    ...thresholds.wrong,
    ...own.flatMap(({ route, thresholds: { wrong } }) => wrong.map((one) => `perRoute ${route}: ${one}`)),
    ...own.flatMap(({ route, problems }) => problems.map((one) => `perRoute ${route}: ${inWords(one)}`)),
  ];
  if (wrong.length > 0) throw new CheckError(problem('bad-config', { file, wrong }));
  return {
    ...{ file, values, ignore, known, thresholds },
    params: Object.fromEntries(Object.entries(params).map(([route, paths]) => [route, [paths].flat()])),
    perRoute: own.map(({ route, values, thresholds: own }) => ({ route, own: ownSettings(values, own) })),
  };
}

function inWords(problem: Problem): string {
  const { what, change } = wordsOf(problem);
  return `${what} ${change}`;
}

function ownSettings(values: Values, { channels: own, relative }: Thresholds): OwnSettings {
  const all = {
    channelThresholds: Object.keys(own).length > 0 ? own : undefined,
    relativeThreshold: relative ?? undefined,
    warnThreshold: values['warn-threshold']?.[0],
    headers: values.header,
    threshold: values.threshold?.[0],
    budgetMs: values.budget?.[0],
    requests: values.requests?.[0],
    expectStatus: values['expect-status']?.[0],
    requestTimeoutMs: values['request-timeout']?.[0],
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as OwnSettings;
}

/** Thresholds per channel and as a share, and what is wrong in them. */
function thresholdsOf({ thresholds = {}, relativeThreshold }: Pick<Config, 'thresholds' | 'relativeThreshold'>): ReadThresholds {
  const read = channels.flatMap((name) =>
    thresholds[name] === undefined ? [] : [[name, sizeAboveZero(String(thresholds[name]))] as const],
  );
  return {
    channels: Object.fromEntries(read.filter(([, bytes]) => bytes !== null)) as ChannelThresholds,
    relative: relativeThreshold === undefined ? null : Number.parseFloat(relativeThreshold) / 100,
    wrong: read.flatMap(([name, bytes]) =>
      bytes !== null
        ? []
        : [`thresholds.${name} does not take "${thresholds[name]}". Give a size above zero such as "64 B", "1 kB" or "1 KiB".`],
    ),
  };
}

interface ReadThresholds extends Thresholds {
  readonly wrong: readonly string[];
}

function words(issue: z.core.$ZodIssue): readonly string[] {
  const place = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') return [`${place || 'The whole'}: ${issue.message}`];
  const [section] = issue.path;
  const keys = issue.path.at(-1) === 'thresholds' ? channels : section === 'perRoute' ? Object.keys(perRequest) : keysOf(section);
  return issue.keys.map((key) => {
    const meant = didYouMean(key, keys);
    const where = place === '' ? '' : `${place}: `;
    return `${where}There is no key "${key}". ${meant ? `Did you mean "${meant}"?` : `The keys are ${keys.join(', ')}.`}`;
  });
}

const keysOf = (section: PropertyKey | undefined): readonly string[] => (section === 'known' ? Object.keys(known.shape) : configKeys);

function givenIn(content: Omit<Config, 'params' | 'perRoute' | 'known' | 'thresholds'>): Given {
  const texts = (key: string): readonly string[] => {
    if (key === 'headers') return Object.entries(content.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
    return [(content as Readonly<Record<string, unknown>>)[key]].flat().flatMap((value) => (value === undefined ? [] : [String(value)]));
  };
  const given = optionEntries.map(([name]): [OptionName, readonly string[]] => {
    const key = configKeyOf(name);
    return [name, configKeys.includes(key) ? texts(key) : []];
  });
  return new Map(given.filter(([, values]) => values.length > 0));
}
