import { expect, test } from 'vitest';
import { ask } from '../boot-server.ts';
import { attachFixtures, foundServer } from '../found-server.ts';
import { prepareNode } from '../prepare-app.ts';
import { runCheck } from '../run-check.ts';

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
