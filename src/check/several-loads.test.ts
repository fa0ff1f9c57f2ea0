import { createFixture } from 'fs-fixture';
import { expect, it, vi } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import { judgeAgain } from '../findings/judge-again.ts';
import type { Finding } from '../findings/report.ts';
import type { Load } from '../loads/load.ts';
import type { LoadName } from '../loads/loads.ts';
import { check } from './check.ts';
import { lent, type Pages, start, unheard } from './lent-servers.test-builder.ts';

vi.mock('node:timers/promises', async (original) => (await import('./skipped-rests.test-builder.ts')).skippingRests(await original()));

/** A load as it would be added: a value of its own, and a line in the table. */
const { query } = vi.hoisted(() => {
  const query: Load = {
    name: 'query',
    summary: 'The URL with a query.',
    label: 'a query',
    distinct: 'address',
    traffic: ({ next }) => ({ connections: 1, pipelining: 1, requests: [() => ({ path: `${next()}?query` })] }),
  };
  return { query };
});
vi.mock(import('../loads/loads.ts'), async (original) => {
  const all = await original();
  return { ...all, loads: { ...all.loads, query } };
});

const both = ['same', 'query'] as readonly string[] as readonly LoadName[];

async function checked(pages: Pages, loads: readonly string[] = both) {
  await using app = await createFixture({});
  const { lend, booted } = lent(pages);
  const settings = { ...settingsFrom({}, { cwd: app.path }), routes: ['/page'], requests: 132, start, loads: loads as readonly LoadName[] };
  const report = await check(settings, unheard(), lend);
  return { report, finding: report.routes[0] as Finding, booted };
}

it('examines a route under each load, lets the worst speak, and looks for the line under it', async () => {
  const { report, finding, booted } = await checked({ '/page': {}, '/page?query': { keeps: 1000 } });
  expect(finding).toMatchObject({ verdict: 'leaking', reason: 'grows', bytesPerRequest: expect.closeTo(1000) });
  expect(finding.loads).toMatchObject([
    { load: 'same', verdict: 'steady', reason: 'flat', bytesPerRequest: 0, limit: 16 },
    // Each request has an address of its own.
    { load: 'query', verdict: 'leaking', reason: 'grows', bytesPerRequest: expect.closeTo(1000), limit: 64, tables: 16 },
  ]);
  expect(finding.arms.map(({ load, purpose }) => [load, purpose])).toEqual([
    ['same', 'screen'],
    ['query', 'screen'],
    ['query', 'confirm'],
  ]);
  expect(booted.map(({ as }) => as)).toEqual(['shared', 'beside', 'fresh']);
  for (const { server } of booted.slice(1)) expect(new Set(server.asked)).toEqual(new Set(['/page?query']));
  // What was recorded can be judged again, each load by itself.
  expect(judgeAgain(report, null).routes[0]?.loads).toEqual(finding.loads);
  expect(judgeAgain(report, 5000).routes[0]).toMatchObject({ verdict: 'steady', loads: [{ verdict: 'steady' }, { verdict: 'steady' }] });
});

it('tolerates what a framework keeps for each new path, where its server is one', async () => {
  const limitOf = async (requires: string) => (await checked({ '/page': { requires }, '/page?query': {} })).finding.loads?.[1];
  expect(await limitOf('next')).toMatchObject({ load: 'query', limit: 128 });
  expect(await limitOf('next')).not.toHaveProperty('tables');
  expect(await limitOf('express')).toMatchObject({ load: 'query', limit: 64, tables: 16 });
});

it('is steady where every load is', async () => {
  const { finding, booted } = await checked({ '/page': {}, '/page?query': {} });
  expect(finding.verdict).toBe('steady');
  expect(finding.loads?.map(({ load, verdict }) => [load, verdict])).toEqual([
    ['same', 'steady'],
    ['query', 'steady'],
  ]);
  expect(booted.map(({ as }) => as)).toEqual(['shared']);
});

it('measures two further loads in one mix, which speaks for both where it is steady, then and when it is judged again', async () => {
  const { report, finding, booted } = await checked({ '/page': {}, '/page?query': {} }, [...both, 'bursts']);
  expect(finding.loads).toMatchObject([
    { load: 'same', verdict: 'steady' },
    { load: 'query', verdict: 'steady', mixed: true },
    { load: 'bursts', verdict: 'steady', mixed: true },
  ]);
  expect(finding.arms.map(({ load }) => load).toSorted()).toEqual(['mix', 'same']);
  expect(booted.map(({ as }) => as)).toEqual(['shared']);
  expect(judgeAgain(report, null).routes[0]?.loads).toEqual(finding.loads);
});

it('takes a mix apart that grows: each of its loads has a verdict of its own, also when it is judged again', async () => {
  const { report, finding } = await checked({ '/page': {}, '/page?query': { keeps: 1000 } }, [...both, 'bursts']);
  expect(finding.loads).toMatchObject([
    { load: 'same', verdict: 'steady' },
    { load: 'query', verdict: 'leaking' },
    { load: 'bursts', verdict: 'steady' },
  ]);
  expect(finding.loads?.some((one) => 'mixed' in one)).toBe(false);
  expect(judgeAgain(report, null).routes[0]?.loads).toEqual(finding.loads);
});
