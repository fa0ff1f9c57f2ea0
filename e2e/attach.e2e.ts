import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openInspector } from '../src/attach/inspector.ts';
import { readInspector } from '../src/config/addresses.ts';
import { freePort } from '../src/server/free-port.ts';
import { ask } from './boot-server.ts';
import { attachFixtures, type FoundServer, foundServer } from './found-server.ts';
import { openRelay } from './inspector-relay.ts';
import { canIsolate, openNetwork } from './network-namespace.ts';
import { type CheckOptions, runCheck } from './run-check.ts';

const lines = readFileSync(`${attachFixtures}server.mjs`, 'utf8').split('\n');
const lineOf = (route: string) => lines.findIndex((line) => line.endsWith(`// <= leak ${route}`)) + 1;

/** A second HTTP server of the same process, and one that is closed again. */
const twoPorts = `data:text/javascript,${encodeURIComponent(`
import { createServer } from 'node:http';
createServer(() => {}).listen(0, '127.0.0.1');
globalThis.closed = createServer(() => {});
`)}`;

/** A pod near its limit. */
const littleMemory = `data:text/javascript,${encodeURIComponent('process.availableMemory = () => 50e6;')}`;

/** For those that never come to a verdict, and would use all of it. */
const budget = ['--budget', '20 s'];

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
  // A console with an inspector holds what its last 1,000 messages show, 4 kB each; it is emptied before each sample.
  expect(report.routes[3]?.growth.js?.high).toBeLessThan(300);
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

test('a check that is killed leaves nothing in the server either', async () => {
  await using server = await foundServer('server.mjs');
  await using relay = await openRelay(server.inspector);
  const weak = await weakCollections(server);
  const run = attached({ ...server, inspector: relay.address }, ['/pages'], {
    meanwhile: (child) => relay.onMethod('HeapProfiler.startSampling', () => child.kill('SIGKILL')),
  });
  // It wrote no report.
  await expect(run).rejects.toThrow();
  expect(await weakCollections(server)).toEqual(weak);
  expect(server.child.exitCode).toBeNull();
  expect((await ask(`${server.url}/`)).status).toBe(200);
});

test('timers that requests leave are waited for, as in a server that was started', async () => {
  await using server = await foundServer('server.mjs');
  const { report } = await attached(server, ['/late'], { args: ['--attach', server.inspector, '--url', server.url, '--route', '/late'] });
  expect(report.routes[0]?.verdict).not.toBe('leaking');
});

test('a process that others answer for is not measured', async () => {
  await using server = await foundServer('server.mjs');
  await using other = await foundServer('server.mjs');
  const { status, report } = await attached({ url: other.url, inspector: server.inspector }, ['/ids']);
  expect(report.routes[0]).toMatchObject({ verdict: 'unproven', reason: 'served-elsewhere' });
  expect(status).toBe(2);
});

test('a server that ends meanwhile is unproven, and nothing else is said of it', async () => {
  await using server = await foundServer('server.mjs');
  await using relay = await openRelay(server.inspector);
  const { status, report } = await attached({ ...server, inspector: relay.address }, ['/ids'], {
    meanwhile: () => relay.onMethod('Runtime.queryObjects', () => server.child.kill('SIGKILL')),
  });
  expect(report.routes[0]).toMatchObject({ verdict: 'unproven', reason: 'attached-lost' });
  expect(status).toBe(2);
});

test('the process itself says where it answers', async () => {
  await using server = await foundServer('server.mjs');
  const { status, report, stderr } = await runCheck({
    cwd: attachFixtures,
    args: ['--attach', server.inspector, '--route', '/ids', '--route', '/recent'],
  });
  expect(stderr).toContain(`answers at ${server.url}`);
  expect(report.server?.found?.url).toBe(server.url);
  expect(report.routes.map(({ verdict }) => verdict)).toEqual(['leaking', 'steady']);
  expect(status).toBe(1);
});

test('a process that answers at several ports is not guessed at', async () => {
  await using server = await foundServer('server.mjs', { flags: ['--import', twoPorts] });
  const { status, report } = await runCheck({ cwd: attachFixtures, args: ['--attach', server.inspector, '--route', '/ids'] });
  expect(report.problems).toMatchObject([{ code: 'address-unknown', saw: expect.arrayContaining([server.url]) }]);
  expect(report.problems[0]?.saw).toHaveLength(2);
  expect(status).toBe(2);
});

test('no snapshot is taken where the server might run out of memory', async () => {
  await using server = await foundServer('server.mjs', { flags: ['--import', littleMemory] });
  const { report } = await attached(server, ['/ids']);
  const [ids] = report.routes;
  expect(ids?.verdict).toBe('leaking');
  const args = {
    part: 'snapshots',
    message: expect.stringMatching(/^50 MB of memory are left there, and a snapshot of a heap of \d+ MB can take \d+ MB$/),
  };
  expect(ids?.attribution?.notes).toContainEqual(expect.objectContaining({ code: 'failed', args }));
});

test('nobody there: a sentence, and exit status 2', async () => {
  const port = await freePort(null);
  const { status, report, stdout } = await attached({ url: `http://127.0.0.1:${port}`, inspector: `127.0.0.1:${port}` }, ['/']);
  expect(status).toBe(2);
  expect(report.problems.map(({ code }) => code)).toEqual(['no-inspector']);
  expect(stdout).toContain('node --inspect=127.0.0.1:9229');
  expect(stdout).not.toMatch(/^\s+at /m);
});

describe('an address alone', () => {
  test('is loaded, and nothing is known of it', async () => {
    await using server = await foundServer('server.mjs');
    const { status, report, stderr } = await runCheck({ cwd: attachFixtures, args: ['--url', server.url, ...budget, '--route', '/ids'] });
    expect(report.routes[0]).toMatchObject({ verdict: 'unproven', reason: 'memory-unread' });
    expect(report.routes[0]?.requests).toBeGreaterThan(100);
    expect(stderr).toContain('nobody can read its memory');
    expect(status).toBe(2);
  });

  test('and its metrics are a hint and no verdict', async () => {
    await using server = await foundServer('server.mjs');
    const args = ['--url', server.url, '--metrics', `${server.url}/metrics`, ...budget, '--route', '/pages', '--route', '/'];
    const { status, report } = await runCheck({ cwd: attachFixtures, args });
    expect(report.routes.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['unproven', 'metrics-only'],
      ['unproven', 'metrics-only'],
    ]);
    expect(report.routes[0]?.problem?.what).toMatch(/^By its metrics the heap changed by .* a hint, and no verdict\.$/);
    expect(status).toBe(2);
  });

  test('metrics that do not tell the memory are refused before anything is loaded', async () => {
    await using server = await foundServer('server.mjs');
    const args = ['--url', server.url, '--metrics', `${server.url}/`, '--route', '/'];
    const { status, report } = await runCheck({ cwd: attachFixtures, args });
    expect(report.problems.map(({ code }) => code)).toEqual(['metrics-unreadable']);
    expect(status).toBe(2);
  });
});

if (!canIsolate) process.stderr.write('SKIPPED: attaching to a server in a network namespace of its own needs `ip netns` and root.\n');

test.skipIf(!canIsolate)('a server in a network of its own, as in a container, is reached by its forwarded ports', async () => {
  await using network = await openNetwork();
  await using server = await foundServer('server.mjs', { host: network.inside, within: ['ip', 'netns', 'exec', network.name] });
  const { status, report } = await attached(server, ['/ids', '/recent']);
  expect(report.routes.map(({ verdict }) => verdict)).toEqual(['leaking', 'steady']);
  expect(report.routes[0]?.suspects[0]).toMatchObject({ line: lineOf('/ids') });
  expect(status).toBe(1);
  expect((await ask(`${server.url}/`)).body).toBe('<p>front</p>');
});
