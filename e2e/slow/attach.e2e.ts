import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask } from '../boot-server.ts';
import { attachFixtures, foundServer } from '../found-server.ts';
import { canIsolate, openNetwork } from '../network-namespace.ts';
import { prepareNode } from '../prepare-app.ts';
import { runCheck } from '../run-check.ts';

const leakingLine =
  readFileSync(`${attachFixtures}server.mjs`, 'utf8')
    .split('\n')
    .findIndex((line) => line.endsWith('// <= leak /ids')) + 1;

test.each([18, 20, 22, 24, 26] as const)('a server that runs on Node.js %s is attached to', async (major) => {
  await using server = await foundServer('server.mjs', { node: await prepareNode(major) });
  const routes = ['--route', '/ids', '--route', '/pages', '--route', '/recent', '--route', '/logs'];
  const { status, report } = await runCheck({ cwd: attachFixtures, args: ['--attach', server.inspector, '--url', server.url, ...routes] });
  expect(report.server?.node).toMatch(`v${major}.`);
  expect(report.routes.map(({ route, verdict }) => [route, verdict])).toEqual([
    ['/ids', 'leaking'],
    ['/pages', 'leaking'],
    ['/recent', 'steady'],
    ['/logs', 'steady'],
  ]);
  expect(report.routes[0]?.suspects[0]).toMatchObject({ file: expect.stringMatching(/server\.mjs$/) });
  expect(status).toBe(1);
  expect((await ask(`${server.url}/`)).body).toBe('<p>front</p>');
});

if (!canIsolate) process.stderr.write('SKIPPED: attaching to a server in a network namespace of its own needs `ip netns` and root.\n');

test.skipIf(!canIsolate).each([20, 22, 24] as const)('one in a network of its own, on Node.js %s, says where it answers', async (major) => {
  await using network = await openNetwork();
  const within = ['ip', 'netns', 'exec', network.name];
  await using server = await foundServer('server.mjs', { node: await prepareNode(major), host: network.inside, within });
  const { status, report } = await runCheck({
    cwd: attachFixtures,
    args: ['--attach', server.inspector, '--route', '/ids', '--route', '/recent'],
  });
  expect(report.server?.node).toMatch(`v${major}.`);
  expect(report.server?.found?.url).toBe(server.url);
  expect(report.routes.map(({ verdict }) => verdict)).toEqual(['leaking', 'steady']);
  expect(report.routes[0]?.suspects[0]).toMatchObject({ file: expect.stringMatching(/server\.mjs$/), line: leakingLine });
  expect(status).toBe(1);
  expect((await ask(`${server.url}/`)).body).toBe('<p>front</p>');
});
