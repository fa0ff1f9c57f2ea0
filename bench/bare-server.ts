/** A server as its operator starts it: no agent, no flags. */
import waitOn from 'wait-on';
import { plainEnvironment } from '../e2e/prepare-app.ts';
import { freePort } from '../src/server/free-port.ts';
import { launch } from '../src/server/launch.ts';
import { commandOf } from './verdict-only.ts';

export interface BareServer extends AsyncDisposable {
  readonly origin: string;
}

/** Milliseconds until the first answer. */
const PATIENCE_MS = 60_000;

/** Starts it on a free port of the loopback and waits until `path` answers. Throws when it does not. */
export async function bareServer(cwd: string, words: readonly [string, ...string[]], path: string): Promise<BareServer> {
  const port = await freePort(null);
  const env = { ...plainEnvironment(), NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', HOSTNAME: '127.0.0.1' };
  const launched = await launch(commandOf(...words), { cwd, env, secrets: [] });
  const end = () => launched.end([]);
  try {
    await waitOn({ resources: [`http-get://127.0.0.1:${port}${path}`], timeout: PATIENCE_MS, interval: 100, proxy: false });
  } catch (error) {
    await end();
    throw error;
  }
  return { origin: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: end };
}
