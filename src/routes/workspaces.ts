import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CheckError, type Problem, problem } from '../problems.ts';
import { appFiles, isRecord } from './app-files.ts';
import { frameworkOf } from './discover.ts';

/** A workspace of a monorepo that uses a framework known here. */
export interface WorkspaceApp {
  /** Relative to the root, with forward slashes. */
  readonly folder: string;
  /** Of the framework, as people read it. */
  readonly framework: string;
}

/** Frameworks by which a package renders nothing as often as it does. */
const serversAlone = new Set(['own-server']);

/**
 * The apps of the monorepo that has its root here; none elsewhere. What renders comes first, then by folder; a server without a
 * framework of its own counts where nothing else is there.
 */
export async function workspaceApps(root: string): Promise<readonly WorkspaceApp[]> {
  const patterns = await patternsOf(root);
  if (patterns.length === 0) return [];
  const folders = foldersBelow(root, '', deepestOf(patterns)).filter((folder) => isNamed(folder, patterns));
  const found = await Promise.all(
    folders.map(async (folder) => {
      const framework = frameworkOf(await appFiles(join(root, folder)));
      return framework ? { folder, framework: framework.title, renders: !serversAlone.has(framework.name) } : null;
    }),
  );
  const apps = found.filter((app) => app !== null);
  const rendering = apps.filter(({ renders }) => renders);
  return (rendering.length > 0 ? rendering : apps).map(({ folder, framework }) => ({ folder, framework }));
}

/** What fails at the root of a monorepo because the app is elsewhere, or because it is more than one. */
const ofRoot: ReadonlySet<string> = new Set<Problem['code']>([
  ...(['no-routes', 'not-built', 'no-start-command', 'starts-development', 'runs-in-background', 'no-package-manager'] as const),
  ...(['server-exited', 'never-listens', 'never-answers', 'not-node'] as const),
]);
/** What is said better by the names of the apps. */
const saidBetter: ReadonlySet<string> = new Set<Problem['code']>(['no-routes', 'no-start-command']);

/** Does something in a folder; where that fails, and the folder is the root of a monorepo, the problem names its apps. */
export async function namingApps<Result>(cwd: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof CheckError) || !error.problems.some(({ code }) => ofRoot.has(code))) throw error;
    const apps = await workspaceApps(cwd);
    if (apps.length === 0) throw error;
    throw new CheckError(...error.problems.filter(({ code }) => !saidBetter.has(code)), workspaceRoot(apps));
  }
}

/** The problem that names the apps of a monorepo. */
export const workspaceRoot = (apps: readonly WorkspaceApp[]): Problem =>
  problem('workspace-root', { folders: apps.map(({ folder }) => folder), frameworks: apps.map(({ framework }) => framework) });

/** As package.json (npm, Yarn, Bun), pnpm and Lerna name the folders of packages. */
async function patternsOf(root: string): Promise<readonly string[]> {
  const files = await appFiles(root);
  const own = isRecord(files.packageJson) ? files.packageJson.workspaces : null;
  const ofLerna = await files.json('lerna.json');
  const lists = [
    isRecord(own) ? own.packages : own,
    packagesIn(await files.read('pnpm-workspace.yaml')),
    isRecord(ofLerna) ? ofLerna.packages : null,
  ];
  return lists.flatMap((list) => (Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : []));
}

function packagesIn(yaml: string | null): unknown {
  try {
    const read: unknown = yaml === null ? null : parse(yaml);
    return isRecord(read) ? read.packages : null;
  } catch {
    return null;
  }
}

const tidy = (pattern: string): string => pattern.replace(/^\.\//, '').replace(/\/+$/, '');

/** A later pattern wins over an earlier one; `!` takes folders out. */
function isNamed(folder: string, patterns: readonly string[]): boolean {
  return patterns.reduce((named, pattern) => {
    const isOut = pattern.startsWith('!');
    return asRegExp(tidy(isOut ? pattern.slice(1) : pattern)).test(folder) ? !isOut : named;
  }, false);
}

/** `*` and `**`, which are all that such lists use. */
function asRegExp(pattern: string): RegExp {
  const source = pattern
    .split('/')
    .map((part) => (part === '**' ? '.*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')));
  return new RegExp(`^${source.join('/').replaceAll('/.*', '(/.*)?')}$`);
}

/** Folders below `**`: deeper lie no packages in practice, but much else. */
const deepest = 4;

const deepestOf = (patterns: readonly string[]): number =>
  Math.max(...patterns.map((pattern) => (pattern.includes('**') ? deepest : tidy(pattern).split('/').length)));

/** Folders with a package.json, relative to the root. */
function foldersBelow(root: string, folder: string, depth: number): readonly string[] {
  if (depth === 0) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'));
  return below
    .map(({ name }) => (folder === '' ? name : `${folder}/${name}`))
    .sort()
    .flatMap((one) => [...(hasPackage(root, one) ? [one] : []), ...foldersBelow(root, one, depth - 1)]);
}

const hasPackage = (root: string, folder: string): boolean => readdirSync(join(root, folder)).includes('package.json');
