/** Servers that run before a check does, with their inspector open. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../src/server/free-port.ts';
import { plainEnvironment } from './prepare-app.ts';

export const attachFixtures = fileURLToPath(new URL('fixtures/attach/', import.meta.url));

export interface FoundServer extends AsyncDisposable {
  readonly url: string;
  /** Such as "127.0.0.1:9229". */
  readonly inspector: string;
  readonly child: ChildProcess;
}

/**
 * Starts a server of `fixtures/attach` and waits until it listens.
 * @param within words before `node`, such as those of a network namespace
 */
export async function foundServer(
  file: string,
  { node = process.execPath, host = '127.0.0.1', within = [] as readonly string[], flags = [] as readonly string[] } = {},
): Promise<FoundServer> {
  const [port, inspectorPort] = [await freePort(null), await freePort(null)];
  const [program = node, ...args] = [...within, node, `--inspect=${host}:${inspectorPort}`, ...flags, file];
  const child = spawn(program, args, {
    ...{ cwd: attachFixtures, stdio: ['ignore', 'pipe', 'ignore'] },
    env: { ...plainEnvironment(), PORT: String(port), HOST: host },
  });
  const ended = once(child, 'exit');
  const said = await Promise.race([once(child.stdout, 'data'), ended]);
  if (!String(said[0]).includes('listening')) throw new Error(`${file} ended: ${said}`);
  child.stdout.resume();
  return {
    url: `http://${host}:${port}`,
    inspector: `${host}:${inspectorPort}`,
    child,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
