import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Installed and built things live outside the repository: inside it, bundlers would take the repository's own
 * lockfile and node_modules for those of the app. `SSR_LEAK_CHECK_CACHE` names another place.
 */
const cacheFolder = (): string =>
  process.env.SSR_LEAK_CHECK_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ssr-leak-check');

const generated = new Set([
  'node_modules',
  '.next',
  '.nuxt',
  '.output',
  '.svelte-kit',
  '.astro',
  '.react-router',
  '.nitro',
  'dist',
  'build',
]);

/** The files somebody wrote, as absolute paths in a fixed order. */
export async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = entries
    .filter((entry) => !generated.has(entry.name))
    .map((entry) => (entry.isDirectory() ? sourcesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
  return (await Promise.all(nested)).flat().sort();
}

/** Twelve hexadecimal digits that change with any name or content below the folder, or with `salt`. */
export async function hashOf(folder: string, salt = ''): Promise<string> {
  const hash = createHash('sha256').update(salt);
  for (const file of await sourcesIn(folder)) hash.update(`\0${relative(folder, file)}\0`).update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Test files run in processes of their own and may want the same folder at the same time. */
async function lock(file: string): Promise<AsyncDisposable> {
  for (;;) {
    try {
      const handle = await open(file, 'wx');
      await handle.write(String(process.pid));
      await handle.close();
      return { [Symbol.asyncDispose]: () => rm(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = Number(await readFile(file, 'utf8').catch(() => ''));
      if (owner > 0 && !isAlive(owner)) await rm(file, { force: true });
      else await sleep(200);
    }
  }
}

/** `fill`s a folder of that name once; later calls, also of other processes, get it as it is. */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder(), name);
  const done = `${folder}.done`;
  if (await exists(done)) return folder;
  await mkdir(join(folder, '..'), { recursive: true });
  await using _ = await lock(`${folder}.lock`);
  if (await exists(done)) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  await fill(folder);
  await (await open(done, 'w')).close();
  return folder;
}
