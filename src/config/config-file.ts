import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readBounded } from '../code/bounded-file.ts';
import { CheckError, type Problem, problem } from '../problems.ts';
import { type Configured, readConfig } from './config.ts';
import { runConfig } from './run-config.ts';

/** Where a configuration is looked for, in this order. */
const names = [
  ...['ts', 'mts', 'mjs', 'js', 'json'].map((extension) => `ssr-leak-check.config.${extension}`),
  ...['yml', 'yaml'].map((extension) => `.github/ssr-leak-check.${extension}`),
];

/** What other tools read under such names, and this one does not. */
const unread = ['cjs', 'cts', 'yml', 'yaml', 'toml', 'json5'].map((extension) => `ssr-leak-check.config.${extension}`);

export interface Loaded {
  /** null: there is none, or it cannot be read. */
  readonly config: Configured | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the configuration.
 * @param named absolute path of the file that the user names; null: the first found in `folders`
 * @param folders the app's folder, then the one where the check runs
 * @param env what a configuration that is code may see of the environment, without its credentials
 */
export async function loadConfig(named: string | null, folders: readonly string[], env: NodeJS.ProcessEnv): Promise<Loaded> {
  const { file, problems } = named === null ? foundIn(folders) : { file: named, problems: [] };
  if (file === null) return { config: null, problems };
  try {
    return { config: readConfig(await contentOf(file, env), file), problems: [] };
  } catch (error) {
    if (error instanceof CheckError) return { config: null, problems: error.problems };
    return { config: null, problems: [problem('bad-config', { file, wrong: [error instanceof Error ? error.message : String(error)] })] };
  }
}

/** The configuration of the first folder that has one. A second one beside it would have no effect, and nobody would notice. */
function foundIn(folders: readonly string[]): { readonly file: string | null; readonly problems: readonly Problem[] } {
  const inFolder = (folder: string, all: readonly string[]) => all.map((name) => join(folder, name)).filter((path) => existsSync(path));
  for (const folder of folders) {
    const [file, second] = inFolder(folder, names);
    const [other] = inFolder(folder, unread);
    if (file !== undefined && second !== undefined) return { file: null, problems: [problem('two-configurations', { file, second })] };
    if (other !== undefined) return { file: null, problems: [problem('unread-configuration', { file: other })] };
    if (file !== undefined) return { file, problems: [] };
  }
  return { file: null, problems: [] };
}

/** Bytes; example URLs of ten thousand routes take one megabyte. */
const LARGEST_FILE = 8_000_000;

async function contentOf(file: string, env: NodeJS.ProcessEnv): Promise<unknown> {
  const extension = extname(file);
  if (extension === '.json') return JSON.parse(await readBounded(file, LARGEST_FILE));
  if (extension === '.yml' || extension === '.yaml') {
    const { parse } = await import('yaml');
    return parse(await readBounded(file, LARGEST_FILE));
  }
  if (!/^\.[cm]?[jt]s$/.test(extension)) throw new Error('Its name must end in .json, .mjs, .js, .ts, .yml or .yaml.');
  return runConfig(file, env);
}
