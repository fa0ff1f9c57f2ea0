import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Whether a system would find a program by this name: a path, or a name in PATH. Unix only. */
export function isFound(program: string, { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }): boolean {
  if (program.includes('/')) return isExecutable(resolve(cwd, program));
  return (env.PATH ?? '').split(delimiter).some((folder) => isExecutable(resolve(cwd, join(folder || '.', program))));
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
