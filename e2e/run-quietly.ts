import { execFile } from 'node:child_process';

/** Runs a command to its end; its output appears only in the error when it fails. */
export function runQuietly(command: string, args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { ...options, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (!error) return resolve();
      const tail = `${stdout}\n${stderr}`.trim().split('\n').slice(-40).join('\n');
      reject(new Error(`"${[command, ...args].join(' ')}" failed in ${options.cwd}\n${tail}`, { cause: error }));
    });
  });
}
