import { createFixture } from 'fs-fixture';
import { expect, it, vi } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import type { Load } from '../loads/load.ts';
import type { LoadName } from '../loads/loads.ts';
import { check } from './check.ts';
import { lent, start, unheard } from './lent-servers.test-builder.ts';

/** Only requests and pauses move the clock: a machine that runs the check alone. */
const clock = vi.hoisted(() => ({ ms: 0 }));
const idle = vi.hoisted(() => ({ scheduled: () => ({ ranMs: 0, waitedMs: 0, helpersMs: 0 }), now: () => clock.ms, lanes: () => 1 }));
vi.spyOn(performance, 'now').mockImplementation(() => clock.ms);
vi.mock(import('node:timers/promises'), async (original) => {
  const real = await original();
  const setTimeout: typeof real.setTimeout = async (ms = 0, value, options) => {
    clock.ms += ms;
    return real.setTimeout(0, value, options);
  };
  return { ...real, setTimeout };
});
vi.mock(import('../measure/budget-clock.ts'), async (original) => {
  const real = await original();
  return { ...real, startBudgetClock: (servers) => real.startBudgetClock(servers, idle) };
});

/** Loads of a page whose address has another query under each. */
const { queries } = vi.hoisted(() => {
  const queryAs = (name: string): Load => ({
    ...{ name, summary: 'The URL with a query.', label: name, distinct: 'address' },
    traffic: ({ next }) => ({ connections: 1, pipelining: 1, requests: [() => ({ path: `${next()}?${name}` })] }),
  });
  return { queries: Object.fromEntries(['q1', 'q2', 'q3', 'q4', 'q5'].map((name) => [name, queryAs(name)])) };
});
vi.mock(import('../loads/loads.ts'), async (original) => {
  const all = await original();
  return { ...all, loads: { ...all.loads, ...queries } };
});

/** What a check of a page says whose requests take so long and keep so much, where nothing runs beside anything. */
async function checked({ requestMs, keeps, budgetMs }: { requestMs: number; keeps: number; budgetMs: number }) {
  await using app = await createFixture({});
  const onRequest = () => {
    clock.ms += requestMs;
  };
  const { lend } = lent({ '/page': { keeps, onRequest } });
  const { routes } = await check(
    { ...settingsFrom({}, { cwd: app.path }), routes: ['/page'], budgetMs, start, loads: ['same'] },
    unheard(),
    (lending) => ({ ...lend(lending), beside: () => null, mayStay: () => false, keepFor: () => false }),
  );
  const [finding] = routes;
  if (!finding) throw new Error('nothing was checked');
  const { verdict, reason, problem, spentMs = 0, durationMs, time, attribution } = finding;
  return {
    verdict,
    reason,
    problem,
    time,
    spent: spentMs / budgetMs,
    took: durationMs / budgetMs,
    line: (attribution?.durationMs ?? 0) / budgetMs,
  };
}

const [fast, medium, slow, slowest] = [5, 50, 200, 1_500] as const;

it.each([
  // verdict, milliseconds of a request, bytes it keeps, seconds of the budget, and what may be spent of it at most
  ['steady', 'flat', fast, 0, 8, 0.5],
  ['steady', 'flat', slow, 0, 60, 0.5],
  ['leaking', 'grows', fast, 1000, 8, 1],
  ['leaking', 'grows', medium, 1000, 20, 1],
  ['leaking', 'grows', medium, 1000, 60, 1],
  // Too slow for the fewest volleys of a verdict.
  ['leaking', 'grows', slow, 1000, 60, 1.2],
  ['leaking', 'grows', medium, 1000, 8, 5 / 3],
  ['unproven', 'too-few-requests', slow, 1000, 20, 1],
  ['unproven', 'too-few-requests', slowest, 1000, 8, 1],
  ['unproven', 'too-few-requests', slowest, 1000, 20, 0.4],
])('%s, %s: of a page of %i ms that keeps %i B, with a budget of %i s, spends no more than %f of it', async (...row) => {
  const [verdict, reason, requestMs, keeps, seconds, most] = row;
  const route = await checked({ requestMs, keeps, budgetMs: seconds * 1000 });
  expect(route).toMatchObject({ verdict, reason });
  expect(route.spent).toBeLessThanOrEqual(most);
  // Requests that watch or follow a pause are none of the budget's.
  expect(route.took - route.time.waiting / (seconds * 1000) - route.spent).toBeLessThan(0.35);
  expect(route.line).toBeLessThanOrEqual(1.05);
});

it.each([
  [1_500, 5, 600_000],
  [200, 5, 180_000],
])('names the time that a page of %i ms needs, of which %i requests told that', async (requestMs, requests, budgetMs) => {
  const { problem } = await checked({ requestMs, keeps: 0, budgetMs: 8_000 });
  expect(problem).toMatchObject({ code: 'too-few-requests', args: { requests, volleys: 0, budgetMs } });
});

it.each([
  ['leaking', fast, 8, 1.5],
  ['leaking', medium, 60, 1.5],
  // Too slow for a verdict under all of them: what surely does not fit is left at once, and leaves its time to others.
  ['leaking', medium, 20, 1.5],
] as const)('%s: of a page of %i ms that leaks under five loads, with a budget of %i s, spends no more than %f of it', async (...row) => {
  const [verdict, requestMs, seconds, most] = row;
  await using app = await createFixture({});
  const onRequest = () => {
    clock.ms += requestMs;
  };
  const names = Object.keys(queries);
  const leaking = names.map((name) => [`/page?${name}`, { keeps: 1000, onRequest }] as const);
  const { lend } = lent({ '/page': { onRequest }, ...Object.fromEntries(leaking) });
  const budgetMs = seconds * 1000;
  const settings = { ...settingsFrom({}, { cwd: app.path }), routes: ['/page'], budgetMs, start, loads: ['same', ...names] as LoadName[] };
  const { routes } = await check(settings, unheard(), (lending) => ({
    ...lend(lending),
    beside: () => null,
    mayStay: () => false,
    keepFor: () => false,
  }));
  const [finding] = routes;
  expect(finding?.verdict).toBe(verdict);
  expect((finding?.spentMs ?? Number.NaN) / budgetMs).toBeLessThanOrEqual(most);
  // What was not tried is said to be so.
  const tried = new Set(finding?.loads?.map((load) => load.verdict));
  expect(tried).toEqual(new Set(['steady', verdict, 'not-run']));
});
