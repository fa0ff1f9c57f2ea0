import { expect, it } from 'vitest';
import { aFinding, aLeak, anArm, anAttribution, anUnproven, aReport } from './a-report.test-builder.ts';
import { expectedTimes } from './expected-times.ts';
import type { Report } from './report.ts';

const server = { ...(aReport().server as NonNullable<Report['server']>), bootMs: 1000 };
const named = (route: string) => ({ route, path: route });

it('a route takes its measuring, the search for its line, and a fresh server for each further look', () => {
  const arms = [anArm({ js: 1 }), anArm({ js: 1, purpose: 'confirm' })];
  const routes = [
    aFinding({ ...named('/steady'), durationMs: 3000 }),
    aLeak({ ...named('/leaks'), durationMs: 8000, arms, attribution: anAttribution({ durationMs: 500 }) }),
  ];
  expect([...expectedTimes(aReport({ server, routes }))]).toEqual([
    ['/steady', 3000],
    ['/leaks', 10_500],
  ]);
});

it('a route that was not measured says nothing, and no time is below zero', () => {
  const routes = [anUnproven({ ...named('/cut'), requests: 0 }), aFinding({ ...named('/odd'), durationMs: -5 })];
  expect([...expectedTimes(aReport({ server: { ...server, bootMs: -1 }, routes }))]).toEqual([['/odd', 0]]);
});
