import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageJsonIn } from '../code/package-json.ts';
import type { Command } from '../config/settings.ts';
import { CheckError, problem } from '../problems.ts';
import { managerOf } from './package-manager.ts';

const packageFile = z.object({ scripts: z.object({ start: z.string().min(1) }) });

/** The `start` script of package.json, run by the project's package manager. Throws CheckError `no-start-command`. */
export function startCommandOf(cwd: string): Command {
  const read = packageFile.safeParse(packageJsonIn(cwd));
  if (!read.success) throw new CheckError(problem('no-start-command', { cwd, sawPackage: existsSync(join(cwd, 'package.json')) }));
  const manager = managerOf(cwd);
  // `bun start` would run a file of that name.
  const words: Command['words'] = manager === 'bun' ? ['bun', 'run', 'start'] : [manager, 'start'];
  return { text: words.join(' '), env: {}, words };
}
