import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { packageJsonIn } from '../code/package-json.ts';
import { lockfiles, type Manager, managerOf } from '../code/package-manager.ts';
import { CheckError, wordsOf } from '../problems.ts';
import { repositoryOf } from '../routes/change/repository.ts';
import { discoverRoutes } from '../routes/discover.ts';
import type { Discovery } from '../routes/discovery.ts';
import { type WorkspaceApp, workspaceApps, workspaceRoot } from '../routes/workspaces.ts';

/** What `init` found out about an app and the repository around it. */
export interface Project {
  /** Absolute: where the workflow goes. */
  readonly root: string;
  /** The app's folder, relative to the root, with forward slashes; "." for the root itself. */
  readonly app: string;
  readonly manager: Manager;
  /** Such as "pnpm@10.1.0"; null: package.json does not say. */
  readonly packageManager: string | null;
  /** Whether the package manager has a lockfile that it can install exactly. */
  readonly hasLockfile: boolean;
  /** Where packages are installed, relative to the root: the nearest folder with a lockfile. "." for the root itself. */
  readonly installsIn: string;
  /** The package.json that names the package manager, relative to the root; null: none does, or that of the root. */
  readonly managerFile: string | null;
  readonly buildScript: boolean;
  /** A file that names the version of Node.js, relative to the root; null: none does. */
  readonly nodeFile: string | null;
  /** null: the app is not built, or its routes are not listed. */
  readonly discovery: Discovery | null;
  /** Why there is none, in words. */
  readonly undiscovered: string | null;
}

/** @param cwd absolute path of the app */
export async function readProject(cwd: string): Promise<Project> {
  const root = await repositoryOf(cwd);
  const app = inRoot(root, cwd);
  const manager = managerOf(cwd);
  const own = packageIn(cwd);
  const ofRoot = packageIn(root);
  const nodeFiles = ['.nvmrc', '.node-version', ...(hasEngine(ofRoot) ? ['package.json'] : [])];
  const found = await discovered(cwd);
  const lockfolder = foldersUp(cwd, root).find((folder) =>
    lockfiles.some(([file, of]) => of === manager && existsSync(join(folder, file))),
  );
  // Without a lockfile, a root that is a package has the workspaces.
  const installsIn = lockfolder ?? (existsSync(join(root, 'package.json')) ? root : cwd);
  const packageManager = [own.packageManager, ofRoot.packageManager].find((named) => typeof named === 'string');
  return {
    ...{ root, app, manager },
    packageManager: typeof packageManager === 'string' ? packageManager : null,
    hasLockfile: lockfolder !== undefined,
    installsIn: inRoot(root, installsIn),
    managerFile: typeof own.packageManager === 'string' && app !== '.' ? `${app}/package.json` : null,
    buildScript: typeof scriptsOf(own).build === 'string',
    nodeFile: nodeFiles.find((file) => existsSync(join(root, file))) ?? null,
    ...found,
  };
}

const inRoot = (root: string, folder: string): string => relative(root, folder).split(sep).join('/') || '.';

/** This folder and those above it, up to the root, which it lies in. */
const foldersUp = (folder: string, root: string): readonly string[] =>
  folder === root || dirname(folder) === folder ? [folder] : [folder, ...foldersUp(dirname(folder), root)];

async function discovered(cwd: string): Promise<Pick<Project, 'discovery' | 'undiscovered'>> {
  try {
    const discovery = await discoverRoutes(cwd);
    if (discovery.routes.length > 0) return { discovery, undiscovered: null };
    const apps = await workspaceApps(cwd);
    const why = apps.length > 0 ? namesOf(apps) : 'The app uses no framework whose build lists its routes.';
    return { discovery: null, undiscovered: why };
  } catch (error) {
    if (error instanceof CheckError) return { discovery: null, undiscovered: error.message };
    throw error;
  }
}

function namesOf(apps: readonly WorkspaceApp[]): string {
  const { what, saw } = wordsOf(workspaceRoot(apps));
  return [what, ...saw].join('\n  ');
}

type Package = Readonly<Record<string, unknown>>;

function packageIn(folder: string): Package {
  const json = packageJsonIn(folder);
  return typeof json === 'object' && json !== null ? (json as Package) : {};
}

const scriptsOf = ({ scripts }: Package): Package => (typeof scripts === 'object' && scripts !== null ? (scripts as Package) : {});

const hasEngine = ({ engines }: Package): boolean => typeof (engines as Package | undefined)?.node === 'string';
