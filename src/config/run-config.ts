import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withoutCredentials } from './without-credentials.ts';

export type FromConfigProcess = { readonly content: unknown } | { readonly error: string };

/** Milliseconds; a configuration is a few lines, and one that waits for something would hold the job. */
const patience = 30_000;

/**
 * The default export of a configuration in JavaScript or TypeScript. It is code of the pull request, so it runs in a
 * process of its own, which has no token in its environment and whose output goes nowhere. What cannot be written as
 * JSON does not arrive.
 * @throws Error in words
 */
export function runConfig(file: string, env: NodeJS.ProcessEnv): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./config-process.js', import.meta.url)), [file], {
      env: withoutCredentials(env),
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2_000);
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    let answer: FromConfigProcess | null = null;
    child.on('message', (message: FromConfigProcess) => {
      answer ??= message;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (answer !== null && 'content' in answer) return resolve(answer.content);
      const ended = signal === 'SIGKILL' ? `It was not read within ${patience / 1000} s.` : `It ended its process (exit code ${code}).`;
      reject(new Error(answer?.error ?? [ended, ...said.trim().split('\n')].join('\n')));
    });
  });
}
