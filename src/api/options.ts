/** What `check()` was asked for, as settings: the options of a configuration, and what only a program can say. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Configured, readConfig } from '../config/config.ts';
import { loadConfig } from '../config/config-file.ts';
import { type Given, readGiven } from '../config/given.ts';
import { readFolder } from '../config/places.ts';
import type { Settings } from '../config/settings.ts';
import { settingsFrom } from '../config/settings-from.ts';
import { strayBodies } from '../config/stray-bodies.ts';
import { misfit } from '../misfit.ts';
import { CheckError, type Problem, problem, wordsOf } from '../problems.ts';
import { serving } from './serving.ts';

const ownKeys = z
  .looseObject({
    cwd: z.string(),
    config: z.union([z.string(), z.literal(false)]),
    changed: z.union([z.string(), z.boolean()]),
    baseline: z.string(),
    handler: z.string(),
    export: z.string(),
  })
  .partial();

/** Where the options were written. */
export interface Caller {
  /** Absolute folder that paths are relative to. */
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Absolute path of the program that serves what a module exports. */
  readonly serverPath: string;
}

/**
 * Reads options as a program gives them, on top of the configuration of its folder.
 * @param options JSON
 * @throws CheckError `bad-options` with everything that is wrong in them, and what a configuration can be refused for
 */
export async function readOptions(options: unknown, caller: Caller): Promise<Settings> {
  const { cwd: folder, config: named, changed, baseline, handler, export: exported, given } = formOf(options);
  const cwd = folder === undefined ? caller.cwd : readFolder(folder, caller.cwd);
  const from = { kind: 'config', cwd: caller.cwd, platform: process.platform } as const;
  const more = readGiven(wordsOfOwn({ changed, baseline }), from);
  const file = typeof named === 'string' ? resolve(caller.cwd, named) : null;
  const { config, problems } = named === false ? nothing : await loadConfig(file, [cwd, caller.cwd], caller.env);
  const values = { ...given.values, ...more.values };
  const wrong = [...more.problems.map(inWords), ...wrongHandler({ handler, exported, started: values.start !== undefined }, caller.cwd)];
  if (wrong.length > 0) throw refused(wrong);
  const around = { cwd, config };
  const all = [...problems, ...strayBodies(values, around, 'config')];
  if (all.length > 0) throw new CheckError(...all);
  const settings = withOwnKeys(settingsFrom(values, around), given);
  if (handler === undefined) return settings;
  return { ...settings, start: serving({ program: caller.serverPath, file: resolve(caller.cwd, handler), exported, cwd }) };
}

type Own = z.infer<typeof ownKeys>;

const nothing = { config: null, problems: [] as readonly Problem[] };

const refused = (wrong: readonly string[]) => new CheckError(problem('bad-options', { wrong: [...wrong] }));

/** What is wrong with options is said of them, not of a file, and of all of them at once. */
function formOf(options: unknown): Own & { readonly given: Configured } {
  const own = ownKeys.safeParse(options);
  const issues = own.success ? [] : own.error.issues.map((issue) => misfit(issue, 'The options'));
  const rest = Object.entries(options ?? {}).filter(([key]) => !Object.hasOwn(ownKeys.shape, key));
  try {
    const given = readConfig(Object.fromEntries(rest), '');
    if (own.success) return { ...own.data, given };
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    issues.push(...error.problems.flatMap((one) => (one.code === 'bad-config' ? one.args.wrong : [inWords(one)])));
  }
  throw refused(issues);
}

function inWords(problem: Problem): string {
  const { what, change } = wordsOf(problem);
  return `${what} ${change}`;
}

/** As a command line has them: an option without a word is what it implies. */
function wordsOfOwn({ changed, baseline }: Own): Given {
  return new Map([
    ...(changed === undefined ? [] : [['changed', [String(changed)]] as const]),
    ...(baseline === undefined ? [] : [['baseline', [baseline]] as const]),
  ]);
}

function wrongHandler(
  {
    handler,
    exported,
    started,
  }: { readonly handler: string | undefined; readonly exported: string | undefined; readonly started: boolean },
  cwd: string,
): readonly string[] {
  if (handler === undefined) return exported === undefined ? [] : ['export: It names an export of `handler`, which was not given.'];
  if (started) return ['handler: `start` was given, too. Give the one that starts the server.'];
  return existsSync(resolve(cwd, handler)) ? [] : [`handler: There is no file ${resolve(cwd, handler)}. A path is relative to ${cwd}.`];
}

/** What the options say of single routes stands beside what they say of all, and both stand above the file. */
function withOwnKeys(settings: Settings, { params, ignore, perRoute, known }: Configured): Settings {
  return {
    ...settings,
    params: { ...settings.params, ...params },
    ignore: [...settings.ignore, ...ignore],
    perRoute: [...settings.perRoute, ...perRoute],
    known: [...settings.known, ...known],
  };
}
