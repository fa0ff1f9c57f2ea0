/** What a configuration file may say. */
import { z } from 'zod';
import { misfit } from '../misfit.ts';
import { CheckError, type Problem, problem, wordsOf } from '../problems.ts';
import { configOnly, known, ownKeys, shapeOf } from './config-only.ts';
import { didYouMean } from './did-you-mean.ts';
import { configKeyOf, type Given, readGiven, type Values } from './given.ts';
import { loginKeys } from './login-form.ts';
import { type OptionName, optionEntries, settingEntries } from './options.ts';
import type { OwnSettings, PerRoute, Settings } from './settings.ts';
import { settingsIn } from './settings-in.ts';

const configurable = optionEntries.filter(([, option]) => option.config !== null);

const config = z
  .strictObject({
    $schema: z.string().describe('where editors find the schema of this file'),
    ...shapeOf(configurable),
    ...configOnly,
  })
  .partial();

/** A configuration as its author writes it; the package's own types, made of the JSON Schema, say what each key holds. */
export type UserConfig = z.input<typeof config>;

/** The JSON Schema of a configuration file, by which editors help to write one. */
export const configSchema = (): string => `${JSON.stringify(z.toJSONSchema(config), null, 2)}\n`;

/** The keys of a configuration. */
export const configKeys = Object.keys(config.shape).filter((key) => key !== '$schema');

/** A configuration that was read. */
export interface Configured extends Pick<Settings, keyof typeof configOnly> {
  /** Absolute. */
  readonly file: string;
  readonly values: Values;
}

/**
 * Reads what a configuration file holds, by the readers of the options.
 * @throws CheckError `bad-config` with everything that is wrong in it
 */
export function readConfig(content: unknown, file: string): Configured {
  const read = config.safeParse(content ?? {});
  if (!read.success) throw new CheckError(problem('bad-config', { file, wrong: read.error.issues.flatMap(words) }));
  const { params = {}, ignore = [], perRoute = {}, known = [] } = read.data;
  const from = { kind: 'config', cwd: file, platform: process.platform } as const;
  const { values, problems } = readGiven(givenIn(read.data), from);
  const own = Object.entries(perRoute).map(([route, given]) => ({ route, ...readGiven(givenIn(given), from) }));
  const wrong = [
    ...problems.map(inWords),
    ...own.flatMap(({ route, problems }) => problems.map((one) => `perRoute ${route}: ${inWords(one)}`)),
  ];
  if (wrong.length > 0) throw new CheckError(problem('bad-config', { file, wrong }));
  return {
    ...{ file, values, ignore, known },
    params: Object.fromEntries(Object.entries(params).map(([route, paths]) => [route, [paths].flat()])),
    // The schema lets nothing else in.
    perRoute: own.map(({ route, values }): PerRoute => ({ route, own: settingsIn(values) as OwnSettings })),
  };
}

/** The settings that a configuration speaks of, for all routes or for some. */
export const spokenOf = ({ values, perRoute }: Configured): readonly string[] => [
  ...new Set([
    ...settingEntries.filter(({ name }) => values[name] !== undefined).map(({ key }) => key),
    ...perRoute.flatMap(({ own }) => Object.keys(own)),
  ]),
];

function inWords(problem: Problem): string {
  const { what, change } = wordsOf(problem);
  return `${what} ${change}`;
}

function words(issue: z.core.$ZodIssue): readonly string[] {
  const place = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') return [misfit(issue)];
  const keys = keysAt(issue.path);
  return issue.keys.map((key) => {
    const meant = didYouMean(key, keys);
    const where = place === '' ? '' : `${place}: `;
    return `${where}There is no key "${key}". ${meant ? `Did you mean "${meant}"?` : `The keys are ${keys.join(', ')}.`}`;
  });
}

/** The keys that an object at this place of a configuration may have. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const [section] = path;
  if (section === undefined) return configKeys;
  if (section === 'known') return Object.keys(known.shape);
  if (section === 'perRoute' && path.length === 2) return ownKeys;
  if (path.at(-2) === 'login') return loginKeys;
  const form = configurable.find(([name]) => configKeyOf(name) === path.at(-1))?.[1].config?.form;
  const inner = form instanceof z.ZodObject ? form : null;
  return Object.keys(inner?.shape ?? {});
}

/** What the options among the keys were given, as text: a list of words for each that may be given again, else one. */
function givenIn(content: Readonly<Record<string, unknown>>): Given {
  return new Map(
    configurable.flatMap(([name, { repeatable, config }]): [OptionName, readonly string[]][] => {
      const value = content[configKeyOf(name)];
      if (value === undefined) return [];
      if (config?.isJson) return [[name, [JSON.stringify(value)]]];
      if (Array.isArray(value)) return [[name, repeatable ? value.map(String) : [value.join(',')]]];
      if (typeof value === 'object' && value !== null) return [[name, Object.entries(value).map(([key, text]) => `${key}: ${text}`)]];
      return [[name, [String(value)]]];
    }),
  );
}
