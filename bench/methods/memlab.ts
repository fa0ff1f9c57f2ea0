import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { plainEnvironment } from '../../e2e/prepare-app.ts';
import { prepareServer } from '../verdict/healthy-pages.ts';
import type { Method } from './method.ts';

const WARM_UP = 100;
const REQUESTS = 1000;
/** Milliseconds that memlab may take for three snapshots. */
const PATIENCE_MS = 600_000;

/** Three heap snapshots (warm, loaded, at rest) given to memlab with its own rules of what a leak is. */
export const memlab: Method = async ({ boot, hammer }) => {
  const cwd = await prepareServer('memlab');
  const folder = await mkdtemp(join(tmpdir(), 'bench-memlab-'));
  try {
    const paths = ['baseline', 'target', 'final'].map((name) => join(folder, `${name}.heapsnapshot`));
    const [baseline, target, final] = paths as [string, string, string];
    const started = performance.now();
    {
      await using server = await boot();
      await hammer(server, WARM_UP);
      await server.sample();
      await server.ask({ ask: 'write-snapshot', path: baseline });
      await hammer(server, REQUESTS);
      await server.ask({ ask: 'write-snapshot', path: target });
      await server.sample();
      await server.ask({ ask: 'write-snapshot', path: final });
    }
    const args = ['--max-old-space-size=4096', 'leaks.cjs', ...paths, folder];
    const options = { cwd, env: plainEnvironment(), timeout: PATIENCE_MS, maxBuffer: 1 << 28 };
    const { stdout } = await promisify(execFile)(process.execPath, args, options);
    const { leaks } = JSON.parse(stdout.trim().split('\n').at(-1) as string) as { leaks: number };
    return { leaking: leaks > 0, requests: WARM_UP + REQUESTS, ms: performance.now() - started, figure: `${leaks} traces` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
