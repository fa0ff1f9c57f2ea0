import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Command } from '../inputs/settings.ts';
import { CheckError, problem } from '../problems.ts';

const packageFile = z.object({
  scripts: z.object({ start: z.string().min(1) }),
  packageManager: z.string().optional(),
});

const managers = ['npm', 'pnpm', 'yarn', 'bun'] as const;
type Manager = (typeof managers)[number];

const lockfiles: ReadonlyArray<readonly [file: string, manager: Manager]> = [
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
];

/** The `start` script of package.json, run by the project's package manager. Throws CheckError `no-start-command`. */
export function startCommandOf(cwd: string): Command {
  const file = join(cwd, 'package.json');
  const read = packageFile.safeParse(json(file));
  if (!read.success) throw new CheckError(problem('no-start-command', { cwd, sawPackage: existsSync(file) }));
  const manager = named(read.data.packageManager) ?? locked(cwd) ?? 'npm';
  // `bun start` would run a file of that name.
  const words: Command['words'] = manager === 'bun' ? ['bun', 'run', 'start'] : [manager, 'start'];
  return { text: words.join(' '), env: {}, words };
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Such as "pnpm@9.1.0". */
const named = (packageManager: string | undefined): Manager | null =>
  managers.find((manager) => packageManager?.startsWith(`${manager}@`)) ?? null;

/** By the nearest lockfile: in a workspace it lies above the app. */
function locked(folder: string): Manager | null {
  const found = lockfiles.find(([file]) => existsSync(join(folder, file)));
  if (found) return found[1];
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, '.git')) ? null : locked(above);
}
