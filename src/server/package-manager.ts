import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageJsonIn } from '../code/package-json.ts';

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

/** The package manager of the app in a folder: as package.json names it, else by the nearest lockfile, else npm. */
export function managerOf(cwd: string): Manager {
  return named((packageJsonIn(cwd) as { packageManager?: unknown } | null)?.packageManager) ?? locked(cwd) ?? 'npm';
}

/** How the package manager runs a script of package.json, as words. */
export function runScript(manager: Manager, script: string): readonly [string, ...string[]] {
  return [manager, 'run', script];
}

/** Such as "pnpm@9.1.0". */
const named = (packageManager: unknown): Manager | null =>
  managers.find((manager) => typeof packageManager === 'string' && packageManager.startsWith(`${manager}@`)) ?? null;

/** By the nearest lockfile: in a workspace it lies above the app. */
function locked(folder: string): Manager | null {
  const found = lockfiles.find(([file]) => existsSync(join(folder, file)));
  if (found) return found[1];
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, '.git')) ? null : locked(above);
}
