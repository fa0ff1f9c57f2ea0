/** What checks of commits came to, kept for the next bisection: a commit that was built and judged is not built again. */
import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join, relative } from 'node:path';
import { arch, version as node, platform } from 'node:process';
import type { Places } from '../base/packages.ts';
import { readBounded } from '../code/bounded-file.ts';
import type { Settings } from '../config/settings.ts';
import { readReport } from '../findings/json.ts';
import { renderJson } from '../report/json.ts';
import { movedTo } from './moved-settings.ts';
import type { Judged, Version } from './versions.ts';

export const neverBefore: Judged = { folder: null, before: async () => null, keep: async () => {} };

/** Bytes of one report; a route takes some 35 kB, one that leaks some 150 kB. */
const largest = 8 * 1024 * 1024;

/** Bytes of all of them, and how many there are: two bisections over a year of commits. */
const mostBytes = 64 * 1024 * 1024;
const mostReports = 100;

/** As systems have it; null: there is no home, and so no place. */
function cacheFolder(env: NodeJS.ProcessEnv): string | null {
  const { XDG_CACHE_HOME: cache = '', LOCALAPPDATA: local = '', HOME: home = homedir() } = env;
  const parent = isAbsolute(cache)
    ? cache
    : platform === 'win32'
      ? local
      : platform === 'darwin'
        ? join(home, 'Library/Caches')
        : join(home, '.cache');
  return isAbsolute(parent) ? join(parent, 'ssr-leak-check', 'judged') : null;
}

/** Of the environment, what decides which Node.js and which build there is. All of it would differ from one shell to the next. */
const decisive = ['PATH', 'NODE_ENV', 'NODE_OPTIONS', 'NODE_PATH'] as const;

/** Settings that lie beside the sources, and are copied to each commit: of their content. */
async function environmentFiles({ head }: Places): Promise<readonly unknown[]> {
  const folders = [...new Set([head.cwd, head.root])];
  const found = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).filter((name) => /^\.env(\.|$)/.test(name)).map((name) => join(folder, name))),
  );
  return Promise.all(found.flat().map(async (file) => [relative(head.root, file), await readFile(file, 'utf8').catch(() => null)]));
}

/**
 * What a verdict rests on: the files of the commit, how they are built, started and asked, with which Node.js, and what checks them.
 * A hash, because commands and headers may hold secrets. What is outside of the repository, such as a database, is not in it.
 */
async function keyOf(settings: Settings, places: Places, env: NodeJS.ProcessEnv, checker: string): Promise<string> {
  const { build, install } = settings;
  const asked = movedTo({ head: places.head, base: places.head }, settings);
  const around = decisive.map((name) => env[name] ?? null);
  return JSON.stringify([checker, node, platform, arch, asked, build, install, around, await environmentFiles(places)]);
}

export interface Keeping {
  readonly settings: Settings;
  /** The checkout of the user. */
  readonly head: Places['head'];
  readonly env: NodeJS.ProcessEnv;
  /** What checks: its verdicts are not those of another version. */
  readonly checker: string;
}

/** Reports in the user's folder for such files. Whoever may write there is believed about the verdicts alone: reports are read as strangers' are. */
export async function judgedBefore({ settings, head, env, checker }: Keeping): Promise<Judged> {
  const folder = cacheFolder(env);
  if (folder === null || !(await isOurs(folder))) return neverBefore;
  const rest = await keyOf(settings, { head, base: head }, env, checker).catch(() => null);
  if (rest === null) return neverBefore;
  const fileOf = ({ content }: Version, routes: readonly string[]) =>
    join(
      folder,
      `${createHash('sha256')
        .update(JSON.stringify([content, routes, rest]))
        .digest('hex')}.json`,
    );
  return {
    folder,
    async before(version, routes) {
      const file = fileOf(version, routes);
      try {
        const report = readReport(await readBounded(file, largest), file);
        const now = new Date();
        // What is read stays longest.
        await utimes(file, now, now);
        return report;
      } catch {
        return null;
      }
    },
    async keep(version, routes, report) {
      const file = fileOf(version, routes);
      const text = renderJson(report);
      if (Buffer.byteLength(text) > largest) return;
      const beside = `${file}.${process.pid}`;
      try {
        await writeFile(beside, text, { mode: 0o600, flag: 'wx' });
        await rename(beside, file);
        await leaveNewest(folder);
      } catch {
        await rm(beside, { force: true });
      }
    },
  };
}

/** A folder that only this user may enter, made where there is none. */
async function isOurs(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const facts = await lstat(folder);
    if (!facts.isDirectory() || (process.getuid && facts.uid !== process.getuid())) return false;
    await chmod(folder, 0o700);
    return true;
  } catch {
    return false;
  }
}

/** Removes the oldest of too many. */
async function leaveNewest(folder: string): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const { mtimeMs, size } = await lstat(join(folder, name));
      return { name, mtimeMs, size };
    }),
  );
  let bytes = 0;
  for (const [place, { name, size }] of files.sort((a, b) => b.mtimeMs - a.mtimeMs).entries()) {
    bytes += size;
    if (place >= mostReports || bytes > mostBytes) await rm(join(folder, name), { force: true });
  }
}
