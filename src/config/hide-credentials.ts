import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { statAfterName } from '../process-stat.ts';
import { withoutCredentials } from './without-credentials.ts';

/** Places of `env_start` and `env_end` among the fields of proc_pid_stat(5) that follow the name. */
const [ENV_START, ENV_END] = [47, 48] as const;

/**
 * Whatever runs as the same user reads the environment that a process began with, in `/proc/<pid>/environ`: the server under test that of
 * the check. So the runner's credentials are overwritten there, in the memory that the kernel shows; the variables themselves stay.
 * Whoever may signal a Node.js process opens its inspector by SIGUSR1, and reads its memory there: this one takes the signal for nothing.
 * To be called before anything else is started; what is to be seen all the same is found by whoever looks (`withinReach`).
 */
export function hideCredentials(env: NodeJS.ProcessEnv): void {
  if (process.platform !== 'win32') process.on('SIGUSR1', () => {});
  const kept = withoutCredentials(env);
  const hidden = Object.keys(env).filter((name) => !(name in kept));
  if (hidden.length === 0 || process.platform !== 'linux') return;
  try {
    overwrite(env, new Set(hidden));
  } catch {
    // The memory cannot be written here.
  }
}

function overwrite(env: NodeJS.ProcessEnv, hidden: ReadonlySet<string>): void {
  const fields = statAfterName(readFileSync('/proc/self/stat', 'latin1'));
  const [start, end] = [Number(fields[ENV_START]), Number(fields[ENV_END])];
  const memory = openSync('/proc/self/mem', 'r+');
  try {
    const block = Buffer.alloc(end - start);
    readSync(memory, block, 0, block.length, start);
    for (let at = 0; at < block.length; at = block.indexOf(0, at) + 1) {
      const next = block.indexOf(0, at);
      if (next < 0) break;
      const separator = block.indexOf(61, at);
      const name = block.toString('utf8', at, separator);
      if (separator < 0 || separator > next || !hidden.has(name)) continue;
      // The C library keeps the value elsewhere once it is set again.
      env[name] = String(env[name]);
      writeSync(memory, Buffer.alloc(next - separator - 1, '*'), 0, next - separator - 1, start + separator + 1);
    }
  } finally {
    closeSync(memory);
  }
}
