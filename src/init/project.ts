import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
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
  const app = relative(root, cwd).split(sep).join('/') || '.';
  const manager = managerOf(cwd);
  const own = packageIn(cwd);
  const ofRoot = packageIn(root);
  const nodeFiles = ['.nvmrc', '.node-version', ...(hasEngine(ofRoot) ? ['package.json'] : [])];
  const found = await discovered(cwd);
  const packageManager = [own.packageManager, ofRoot.packageManager].find((named) => typeof named === 'string');
  return {
    ...{ root, app, manager },
    packageManager: typeof packageManager === 'string' ? packageManager : null,
    hasLockfile: lockfiles.some(([file, of]) => of === manager && [root, cwd].some((folder) => existsSync(join(folder, file)))),
    buildScript: typeof scriptsOf(own).build === 'string',
    nodeFile: nodeFiles.find((file) => existsSync(join(root, file))) ?? null,
    ...found,
  };
}

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
