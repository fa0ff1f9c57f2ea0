import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openInspector } from '../src/attach/inspector.ts';
import { readInspector } from '../src/config/addresses.ts';
import { ask } from './boot-server.ts';
import { attachFixtures, type FoundServer, foundServer } from './found-server.ts';
import { openRelay } from './inspector-relay.ts';
import { type CheckOptions, runCheck } from './run-check.ts';

const lines = readFileSync(`${attachFixtures}server.mjs`, 'utf8').split('\n');
const lineOf = (route: string) => lines.findIndex((line) => line.endsWith(`// <= leak ${route}`)) + 1;

const attached = (server: Pick<FoundServer, 'url' | 'inspector'>, routes: readonly string[], more: Partial<CheckOptions> = {}) =>
  runCheck({
    cwd: attachFixtures,
    args: ['--attach', server.inspector, '--url', server.url, ...routes.flatMap((route) => ['--route', route])],
    ...more,
  });

/** What a visitor might leave: how many weak collections there are, which the one who counts holds. */
async function weakCollections({ inspector: text }: FoundServer): Promise<readonly number[]> {
  await using session = await openInspector(readInspector(text)!);
  const counts: number[] = [];
  for (const name of ['WeakMap', 'WeakSet']) {
    const { result } = await session.post('Runtime.evaluate', { expression: `${name}.prototype` });
    const { objects } = await session.post('Runtime.queryObjects', { prototypeObjectId: (result as { objectId: string }).objectId });
    const { result: length } = await session.post('Runtime.callFunctionOn', {
      ...{ objectId: (objects as { objectId: string }).objectId, functionDeclaration: 'function () { return this.length; }' },
    });
    counts.push((length as { value: number }).value);
  }
  return counts;
}

const all = ['/', '/ids', '/pages', '/recent', '/logs', '/missing'] as const;
const answersOf = async ({ url }: FoundServer) => Promise.all(all.map((path) => ask(`${url}${path}`)));

test('a leak is found with its line, healthy routes are steady, and the server is as it was', async () => {
  await using server = await foundServer('server.mjs');
  await using relay = await openRelay(server.inspector);
  const before = { answers: await answersOf(server), state: await ask(`${server.url}/state`), weak: await weakCollections(server) };
  const { status, report } = await attached({ ...server, inspector: relay.address }, ['/ids', '/pages', '/recent', '/logs', '/']);
  expect(report.routes.map(({ route, verdict }) => [route, verdict])).toEqual([
    ['/ids', 'leaking'],
    ['/pages', 'leaking'],
    ['/recent', 'steady'],
    ['/logs', 'steady'],
    ['/', 'steady'],
  ]);
  expect(status).toBe(1);
  for (const { route, suspects } of report.routes.slice(0, 2)) {
    expect(suspects[0]).toMatchObject({ file: expect.stringMatching(/server\.mjs$/), line: lineOf(route) });
  }
  expect(report.server?.found).toEqual({ url: server.url, inspector: relay.address });

  const after = { answers: await answersOf(server), state: await ask(`${server.url}/state`), weak: await weakCollections(server) };
  expect(after).toEqual(before);
  expect(server.child.exitCode).toBeNull();
  const [session] = relay.sessions;
  expect(session?.isOpen()).toBe(false);
  expect(session?.methods.filter((method) => !/^(Runtime|HeapProfiler)\./.test(method))).toEqual([]);
  // What is enabled is disabled again.
  const last = (method: string) => session?.methods.lastIndexOf(method) ?? -1;
  expect(last('Runtime.disable')).toBeGreaterThanOrEqual(last('Runtime.enable'));
  expect(last('HeapProfiler.stopSampling')).toBeGreaterThan(last('HeapProfiler.startSampling'));
});
