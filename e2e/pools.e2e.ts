import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCheck } from './run-check.ts';

const cwd = fileURLToPath(new URL('fixtures/pools/', import.meta.url));
const guilty =
  readFileSync(`${cwd}renderer.mjs`, 'utf8')
    .split('\n')
    .findIndex((line) => line.endsWith('// <= leak')) + 1;
const routes = ['--route', '/keeps', '--route', '/forgets'];

test.each([
  { where: 'a process that was forked', server: 'forked.mjs' },
  { where: 'a worker thread', server: 'thread.mjs' },
])('what $where keeps of the pages that it renders is a leak, with its line; what it forgets is none', async ({ server }) => {
  const { report, status } = await runCheck({ cwd, args: ['--start', `node ${server}`, ...routes] });
  expect(report.routes.map(({ route, verdict }) => [route, verdict])).toEqual([
    ['/keeps', 'leaking'],
    ['/forgets', 'steady'],
  ]);
  expect(status).toBe(1);
  const [leak] = report.routes;
  expect(leak?.suspects[0]).toMatchObject({ file: expect.stringMatching(/renderer\.mjs$/), line: guilty });
  expect(leak?.containers?.[0]).toMatchObject({ kind: 'Array', entriesPerRequest: 1 });
  // The holder is read from a heap snapshot of the one that renders.
  expect(leak?.attribution?.paths?.length).toBeGreaterThan(0);
  expect(report.server?.processes).toBe(2);
  expect(report.routes.flatMap(({ warnings = [] }) => warnings)).toEqual([]);
});

test('a thread that waits for work without an event loop is said not to have been read, and holds nothing up', async () => {
  const { report, stdout } = await runCheck({ cwd, args: ['--start', 'node waiting-thread.mjs', '--route', '/forgets'] });
  expect(report.routes[0]).toMatchObject({ verdict: 'steady', warnings: [{ code: 'unread-helpers', args: { unread: 1 } }] });
  expect(stdout).toContain('1 worker thread or forked process of the server cannot be asked');
});
