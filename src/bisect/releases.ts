/** The releases of a dependency between two, each installed in a copy of the project. The project itself is never touched. */
import { constants, existsSync, readFileSync } from 'node:fs';
import { cp, lstat, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { buildScript } from '../base/build-base.ts';
import { packageJsonIn } from '../code/package-json.ts';
import { type Manager, managerOf } from '../code/package-manager.ts';
import type { Command } from '../config/settings.ts';
import { CheckError, problem } from '../problems.ts';
import { repositoryOf } from '../routes/change/repository.ts';
import { runBuild } from '../server/build.ts';
import { openTemporaryFolder } from '../server/temporary-folder.ts';
import { neverBefore } from './judged-before.ts';
import { movedTo } from './moved-settings.ts';
import { releasesIn } from './registry.ts';
import { releasesBetween } from './releases-between.ts';
import { inRow } from './search.ts';
import type { Making, Version, Versions } from './versions.ts';

export interface Releases {
  /** The name of the package. */
  readonly dependency: string;
  /** null: the first release of the major version that is installed. */
  readonly good: string | null;
  /** null: the one that is installed. */
  readonly bad: string | null;
}

/**
 * The releases after `good` up to `bad`. The copy of the project is made when the first is tried.
 * @throws CheckError `not-a-dependency`, `no-versions`, `no-such-releases`
 */
export async function releasesOf({ dependency, good, bad }: Releases, making: Making): Promise<Versions> {
  const { cwd } = making.settings;
  const installed = versionInstalled(cwd, dependency);
  const to = bad ?? installed;
  if (!isListed(cwd, dependency) || to === null) throw new CheckError(problem('not-a-dependency', { name: dependency, cwd }));
  const manager = managerOf(cwd);
  const all = await releasesIn(dependency, { manager, cwd, env: making.env, signal: making.signal });
  const between = good === null || all.includes(good) ? releasesBetween(all, good, to) : null;
  const [first, ...others] = (between?.row ?? []).map((version) => release(dependency, version));
  if (between === null || first === undefined)
    throw new CheckError(problem('no-such-releases', { name: dependency, good, bad: to, last: all.slice(-5) }));
  const before = release(dependency, between.good);
  let copy: Promise<Copy> | null = null;
  return {
    kind: 'release',
    good: before,
    bad: others.at(-1) ?? first,
    count: 1 + others.length,
    search: (attempt) => inRow(before, [first, ...others], attempt),
    judged: neverBefore,
    async prepare({ id }) {
      copy ??= copyOf(cwd, making.env.RUNNER_TEMP || tmpdir());
      const { places } = await copy;
      const options = { cwd: places.base.cwd, env: making.env, signal: making.signal, secrets: making.secrets };
      await runBuild(installing(manager, `${dependency}@${id}`, places.base.cwd), options);
      const build = making.settings.build ?? buildScript(places.base.cwd);
      if (build) await runBuild(build, options);
      return { settings: movedTo(places, making.settings), async [Symbol.asyncDispose]() {} };
    },
    async [Symbol.asyncDispose]() {
      await (await copy?.catch(() => null))?.[Symbol.asyncDispose]();
    },
  };
}

const release = (dependency: string, version: string): Version => ({
  id: version,
  name: `${dependency} ${version}`,
  subject: null,
  content: version,
});

const listing = z.record(z.string(), z.unknown()).optional().catch(undefined);
const packageFile = z.object({ dependencies: listing, devDependencies: listing, optionalDependencies: listing, peerDependencies: listing });

/** Whether the app asks for it by itself: what only another package asks for cannot be set by installing it. */
function isListed(cwd: string, name: string): boolean {
  const read = packageFile.safeParse(packageJsonIn(cwd));
  return read.success && Object.values(read.data).some((list) => list !== undefined && Object.hasOwn(list, name));
}

/** As Node.js would find it from the app; null: it is not installed. */
function versionInstalled(cwd: string, name: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(file)) return z.object({ version: z.string() }).safeParse(JSON.parse(readFileSync(file, 'utf8'))).data?.version ?? null;
    if (folder === dirname(folder)) return null;
  }
}

/** Without questions, and without what only costs time. */
function installing(manager: Manager, spec: string, cwd: string): Command {
  const words = {
    npm: ['npm', 'install', '--save-exact', '--no-audit', '--no-fund', spec],
    pnpm: ['pnpm', 'add', '--save-exact', ...(existsSync(join(cwd, 'pnpm-workspace.yaml')) ? ['--workspace-root'] : []), spec],
    yarn: ['yarn', 'add', '--exact', spec],
    bun: ['bun', 'add', '--exact', spec],
  } as const satisfies Readonly<Record<Manager, Command['words']>>;
  const chosen: Command['words'] = words[manager];
  // pnpm asks before it makes node_modules again, unless nobody is there to answer.
  return { text: chosen.join(' '), env: { CI: 'true' }, words: chosen };
}

interface Copy extends AsyncDisposable {
  readonly places: Parameters<typeof movedTo>[0];
}

/** What lies beside the sources and is made again, or belongs to the original alone. */
const leftBehind = new Set(['.git', '.cache', '.vite', '.turbo']);

/**
 * Copies the whole repository with its packages, sharing blocks where the file system can (copy on write). A `node_modules` that is
 * a link is copied from where it leads: installing through the link would change the user's own packages.
 */
async function copyOf(cwd: string, temporary: string): Promise<Copy> {
  const root = await realpath(await repositoryOf(cwd));
  const inside = relative(root, await realpath(cwd));
  const folder = await openTemporaryFolder(temporary, 'ssr-leak-check-bisect-');
  const target = folder.path;
  try {
    const linked: string[] = [];
    await cp(root, target, {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
      verbatimSymlinks: true,
      filter: async (source) => {
        if (leftBehind.has(basename(source))) return false;
        if (basename(source) !== 'node_modules' || !(await lstat(source)).isSymbolicLink()) return true;
        linked.push(source);
        return false;
      },
    });
    for (const source of linked)
      await cp(await realpath(source), join(target, relative(root, source)), { recursive: true, verbatimSymlinks: true });
  } catch (error) {
    await folder[Symbol.asyncDispose]();
    throw new CheckError(problem('not-copied', { error: error instanceof Error ? error.message : String(error) }));
  }
  const places = { head: { root, cwd: join(root, inside) }, base: { root: target, cwd: join(target, inside) } };
  return { places, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}
