import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { openRequest } from './measure/open-request.ts';
import { timeLimit } from './time-limit.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const never = new AbortController().signal;

/** A listener keeps a signal alive, so the wait for this one has none. */
async function outliveCollections(ms: number): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, ms / 6));
    collect();
  }
}

describe('a time limit', () => {
  test('comes though everything that can be collected was', async () => {
    const limit = timeLimit(never, 60);
    await outliveCollections(60);
    if (!limit.signal.aborted) await once(limit.signal, 'abort');
    expect(limit.signal.reason).toMatchObject({ name: 'TimeoutError', message: 'not done within 60 ms' });
    expect(limit.isOver()).toBe(true);
  });

  test('passes on the reason of the other signal, now and later, and is not over by that', () => {
    const other = new AbortController();
    const before = timeLimit(other.signal, 60_000);
    other.abort('Ctrl-C');
    const after = timeLimit(other.signal, 60_000);
    expect([before.signal.reason, after.signal.reason]).toEqual(['Ctrl-C', 'Ctrl-C']);
    expect([before.isOver(), after.isOver()]).toEqual([false, false]);
    before[Symbol.dispose]();
    after[Symbol.dispose]();
  });

  test('leaves nothing on the other signal once it is disposed', () => {
    const other = new AbortController();
    const limit = timeLimit(other.signal, 60_000);
    limit[Symbol.dispose]();
    other.abort();
    expect(limit.signal.aborted).toBe(false);
  });
});

test('a request without an answer ends with its time though everything that can be collected was', async () => {
  const server = createServer(() => collect()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const asked = openRequest({ url: `http://127.0.0.1:${port}/`, headers: {}, timeoutMs: 100, signal: never });
  const failed = once(asked, 'error');
  asked.end();
  await outliveCollections(100);
  expect(await failed).toMatchObject([{ name: 'AbortError' }]);
  server.closeAllConnections();
  server.close();
});

test('nobody joins a signal of AbortSignal.timeout with another, which would lose it', () => {
  const src = fileURLToPath(new URL('.', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.includes('.test'));
  const both = files.filter((file) => {
    const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return code.includes('AbortSignal.any') && code.includes('AbortSignal.timeout');
  });
  expect(both).toEqual([]);
});
