import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { runCheck } from './run-check.ts';

const server = readFileSync(fileURLToPath(new URL('fixtures/data/server.mjs', import.meta.url)), 'utf8');
const lineOf = (route: string) => server.split('\n').findIndex((line) => line.endsWith(`// <= leak ${route.slice(1)}`)) + 1;

/** A build that says that it is SvelteKit's. */
const files = {
  'package.json': JSON.stringify({ type: 'module', dependencies: { '@sveltejs/kit': '*' } }),
  'build/handler.js': '',
  'build/index.js': server,
  'build/server/manifest.js':
    'export const manifest = (() => { return { app_path: "_app", nodes: [], routes: [], prerendered_routes: new Set([]) } })();',
};

test('what leaks only in requests for data, or for the headers alone, is found with its line; where both are refused, that is said', async () => {
  await using app = await createFixture(files);
  const routes = ['/orders', '/recent', '/checked', '/refusing'];
  const args = ['--start', 'node build/index.js', ...routes.flatMap((route) => ['--route', route])];
  const { report, status } = await runCheck({ cwd: app.path, args, loads: 'same,data' });
  expect(status).toBe(1);
  const said = report.routes.map(({ route, loads = [] }) => [route, ...loads.map(({ load, verdict }) => `${load}: ${verdict}`)]);
  expect(said).toEqual([
    ['/orders', 'same: steady', 'data: leaking'],
    ['/recent', 'same: steady', 'data: steady'],
    ['/checked', 'same: steady', 'data: leaking'],
    ['/refusing', 'same: steady', 'data: not-run'],
  ]);
  const [orders, , checked, refusing] = report.routes;
  expect([orders, checked].map((finding) => finding?.suspects[0]?.line)).toEqual([lineOf('/orders'), lineOf('/checked')]);
  const traits = (finding: typeof orders) => finding?.loads?.flatMap((one) => ('traits' in one ? (one.traits ?? []) : []));
  expect(traits(orders)).toEqual([{ kind: 'data', name: '__data.json' }]);
  expect(traits(checked)).toEqual([{ kind: 'data', name: 'HEAD' }]);
  expect(refusing?.loads?.[1]).toMatchObject({ reason: 'requests-fail' });
});
