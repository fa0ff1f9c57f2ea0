import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageJsonIn } from './package-json.ts';

const managers = ['npm', 'pnpm', 'yarn', 'bun'] as const;
export type Manager = (typeof managers)[number];

export const lockfiles: ReadonlyArray<readonly [file: string, manager: Manager]> = [
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
];

/**
 * The package manager of the app in a folder: as package.json names it, else by the lockfile, else npm. In a workspace both
 * lie in a folder above the app.
 */
export function managerOf(cwd: string): Manager {
  return nearest(cwd, (folder) => named(packageJsonIn(folder)) ?? locked(folder)) ?? 'npm';
}

/** How the package manager runs the script "start", as words. */
export function runStart(manager: Manager): readonly [string, ...string[]] {
  // `bun start` would run a file of that name.
  return manager === 'bun' ? ['bun', 'run', 'start'] : [manager, 'start'];
}

/** How the package manager runs a script of package.json, as words. */
export function runScript(manager: Manager, script: string): readonly [string, ...string[]] {
  return [manager, 'run', script];
}

/** By `packageManager`, such as "pnpm@9.1.0", or by `devEngines`, of which npm refuses to run scripts for another. */
function named(packageJson: unknown): Manager | null {
  const { packageManager, devEngines } = (packageJson ?? {}) as { packageManager?: unknown; devEngines?: { packageManager?: unknown } };
  const engines = [devEngines?.packageManager].flat() as readonly ({ name?: unknown } | null | undefined)[];
  const names = [String(packageManager ?? '').replace(/@.*$/s, ''), ...engines.map((engine) => engine?.name)];
  return names.map((name) => managers.find((manager) => manager === name) ?? null).find((manager) => manager !== null) ?? null;
}

const locked = (folder: string): Manager | null => lockfiles.find(([file]) => existsSync(join(folder, file)))?.[1] ?? null;

/** Whether the packages are Yarn's Plug'n'Play, which only Yarn can start. */
export const isPlugAndPlay = (cwd: string): boolean => nearest(cwd, (folder) => existsSync(join(folder, '.pnp.cjs')) || null) ?? false;

/** What is found in the folder, or else in the nearest one above it in the same repository. */
function nearest<T>(folder: string, find: (folder: string) => T | null): T | null {
  const found = find(folder);
  const above = dirname(folder);
  return found ?? (above === folder || existsSync(join(folder, '.git')) ? null : nearest(above, find));
}
