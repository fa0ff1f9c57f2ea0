import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { innocents, leaks } from './fixtures/verdict/table.ts';
import { runCheck } from './run-check.ts';
import { expectTruth } from './verdict-rows.ts';

/** The kinds of leak and of look-alike that everyone meets; `slow/verdict.e2e.ts` runs the whole table. */
const everyday = new Set([
  ...['/broadcast-channel', '/broadcast-channel-unref', '/array', '/map', '/listener', '/interval'],
  ...['/closure-in-promise', '/buffers', '/one-in-ten'],
  ...['/lru-300/{n}', '/lru-1000/{n}', '/lazy-require-200th', '/big-step', '/sawtooth', '/pinned-two-seconds', '/page-of-100-kb'],
  '/forgotten-by-later-requests',
]);

expectTruth([...leaks, ...innocents].filter(({ route }) => everyday.has(route)));

test('a small budget may leave open what later requests sweep out, and never calls it leaking', async () => {
  const cwd = fileURLToPath(new URL('fixtures/verdict/servers/', import.meta.url));
  const args = ['--start', 'node innocents.mjs', '--route', '/forgotten-by-later-requests', '--budget', '15 s'];
  const { report, status } = await runCheck({ cwd, args });
  expect(report.routes.map(({ verdict }) => verdict)).not.toContain('leaking');
  expect([0, 2]).toContain(status);
});

test('what its own code limits is never called leaking while it fills', async () => {
  const cwd = fileURLToPath(new URL('fixtures/verdict/servers/', import.meta.url));
  const routes = ['/ring-buffer-of-8192', '/cache-stops-at-50000'];
  const named = routes.flatMap((route) => ['--route', route]);
  const { report, status } = await runCheck({ cwd, args: ['--start', 'node undecidable.mjs', ...named, '--requests', '400'] });
  expect(report.routes.map(({ route, verdict, reason }) => [route, verdict, reason])).toEqual(
    routes.map((route) => [route, 'unproven', 'cache-filling']),
  );
  expect(status).toBe(2);
});
