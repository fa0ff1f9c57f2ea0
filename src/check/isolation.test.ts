import { createFixture } from 'fs-fixture';
import { expect, it, vi } from 'vitest';
import type { Settings } from '../config/settings.ts';
import { settingsFrom } from '../config/settings-from.ts';
import { CONTROL_MS } from '../measure/control.ts';
import { check } from './check.ts';
import { isolationBy } from './isolation.ts';
import { lent, type Pages } from './lent-servers.test-builder.ts';

vi.mock('node:timers/promises', async (original) => (await import('./skipped-rests.test-builder.ts')).skippingRests(await original()));

const SLOW_MS = 20_000;

async function checked(pages: Pages, { isolate = null, bootMs = 1 }: { isolate?: Settings['isolate']; bootMs?: number }) {
  await using app = await createFixture({});
  const notes: string[] = [];
  const around = {
    ...{ env: { CI: '1' }, signal: new AbortController().signal, agentPath: '/agent.cjs', version: '1.0.0' },
    onProgress: (event: { readonly type: string; readonly text?: string }) => void (event.type === 'note' && notes.push(event.text ?? '')),
  };
  const start = { text: 'node server.js', env: {}, words: ['node', 'server.js'] } as const;
  const { lend, booted } = lent(pages, {}, bootMs);
  const asked = { ...settingsFrom({}, { cwd: app.path }), requests: 132, loads: ['same'], jobs: 1, start } as const;
  const report = await check({ ...asked, routes: Object.keys(pages), isolate }, around, lend);
  const shared = booted.filter(({ as }) => as === 'shared').map(({ server }) => [...new Set(server.asked)]);
  return { report, shared, notes, verdicts: report.routes.map(({ route, verdict }) => [route, verdict]) };
}

const calm: Pages = { '/a': {}, '/b': {}, '/c': {} };

it.each([
  ['quickly has one for each route', { bootMs: 1 }, [['/a'], ['/b'], ['/c']]],
  ['slowly has one for all', { bootMs: SLOW_MS }, [['/a', '/b', '/c']]],
  ['slowly has one for each where that is wanted', { bootMs: SLOW_MS, isolate: 'route' }, [['/a'], ['/b'], ['/c']]],
  ['quickly has one for all where that is wanted', { bootMs: 1, isolate: 'run' }, [['/a', '/b', '/c']]],
] as const)('a server that boots %s', async (_, how, servers) => {
  const { shared, report, verdicts } = await checked(calm, how);
  expect(shared).toEqual(servers);
  expect(verdicts.map(([, verdict]) => verdict)).toEqual(['steady', 'steady', 'steady']);
  const isolate = servers.length === 1 ? 'run' : 'route';
  expect(report.server?.isolate).toBe(isolate);
  expect(report.routes.map(({ arms }) => arms[0]?.servedOthers)).toEqual([
    undefined,
    ...(isolate === 'run' ? [true, true] : [undefined, undefined]),
  ]);
});

it('a boot that takes no longer than watching a server at rest is quick', () => {
  expect([CONTROL_MS, CONTROL_MS + 1].map(isolationBy)).toEqual(['route', 'run']);
});

it.each([
  ['grows by', 20],
  ['shrinks by', -20],
])('a route whose server goes on and %s the clock is followed by a fresh one, and blames and hides nobody', async (_, startsClock) => {
  const pages: Pages = { '/starts': { startsClock }, '/steady': {}, '/leaks': { keeps: 400 } };
  const { shared, notes, verdicts, report } = await checked(pages, { isolate: 'run', bootMs: SLOW_MS });
  expect(verdicts.slice(1)).toEqual([
    ['/steady', 'steady'],
    ['/leaks', 'leaking'],
  ]);
  expect(report.routes[1]?.arms).toHaveLength(1);
  expect(shared).toEqual([['/starts'], ['/steady', '/leaks']]);
  expect(notes.filter((text) => text.includes('moves while nobody asks'))).toHaveLength(1);
});

it('a leak leaves the server to the next route where nothing moves at rest', async () => {
  const { shared, verdicts } = await checked({ '/leaks': { keeps: 400 }, '/steady': {} }, { isolate: 'run', bootMs: SLOW_MS });
  expect(shared).toEqual([['/leaks', '/steady']]);
  expect(verdicts).toEqual([
    ['/leaks', 'leaking'],
    ['/steady', 'steady'],
  ]);
});

it('a server that ends at rest is replaced', async () => {
  const { verdicts, shared } = await checked({ '/dies': { diesAt: 350 }, '/steady': {} }, { isolate: 'run', bootMs: SLOW_MS });
  expect(verdicts).toEqual([
    ['/dies', 'unproven'],
    ['/steady', 'steady'],
  ]);
  expect(shared).toEqual([['/dies'], ['/steady']]);
});
