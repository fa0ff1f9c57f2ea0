import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { WrittenFinding } from '../src/findings/report.ts';
import { runCheck } from './run-check.ts';

const cwd = fileURLToPath(new URL('fixtures/forgotten/', import.meta.url));
const lines = readFileSync(`${cwd}server.mjs`, 'utf8').split('\n');
const lineOf = (route: string) => lines.findIndex((line) => line.endsWith(`// <= leak ${route.slice(1)}`)) + 1;
const forgotten = ['/expiring', '/recent', '/timer'];
const seconds = ['/latest', '/swept'];
const kept = ['/expired-and-kept', '/pooled'];
const forMinutes: readonly (readonly [string, object])[] = [
  ['/sent', { code: 'kept-for-a-while', args: { ms: 605_000, file: expect.stringMatching(/server\.mjs$/), line: lineOf('/sent') } }],
  [
    '/timer-of-minutes',
    { code: 'held-by-long-timers', args: { file: expect.stringMatching(/server\.mjs$/), line: lineOf('/timer-of-minutes') } },
  ],
];

describe('what a server keeps for a while', () => {
  let findings: ReadonlyMap<string, WrittenFinding>;
  beforeAll(async () => {
    const named = [...forgotten, ...seconds, ...forMinutes.map(([route]) => route), ...kept].flatMap((route) => ['--route', route]);
    const { report } = await runCheck({ cwd, args: ['--start', 'node server.mjs', ...named] });
    findings = new Map(report.routes.map((finding) => [finding.route, finding]));
  });

  test.each(forgotten)('%s is no leak: with its clock moved on by a minute nothing of it is there', (route) => {
    const finding = findings.get(route);
    expect(finding).toMatchObject({ verdict: 'steady', reason: 'forgotten-in-time', outlasted: [{ clock: { ms: 65_000, closed: 0 } }] });
    expect(finding?.sentence).toContain('what it held is forgotten within 1 min 5 s');
  });

  test.each(seconds)('%s is no leak: it is gone in seconds, whichever way that is seen', (route) => {
    expect({ verdict: findings.get(route)?.verdict, because: findings.get(route)?.sentence }).toMatchObject({ verdict: 'steady' });
  });

  test.each(forMinutes)(
    '%s is open: each request is like all others, and leaves it for minutes; who keeps it is told',
    (route, problem) => {
      expect(findings.get(route)).toMatchObject({ verdict: 'unproven', problem });
    },
  );

  test('what is forgotten in minutes is not said to stay for ever', () => {
    const cause = findings.get('/sent')?.attribution?.cause;
    expect(cause).toMatchObject({ code: 'unbounded-collection', args: { ms: 605_000 }, what: expect.stringContaining('10 min 5 s') });
  });

  test('a page of each address that is kept for minutes is a cache', async () => {
    const args = ['--start', 'node server.mjs', '--route', '/article'];
    const { status, report } = await runCheck({ cwd, args, loads: 'addresses' });
    expect(report.routes[0]).toMatchObject({ verdict: 'steady', reason: 'forgotten-in-time', outlasted: [{ clock: { ms: 605_000 } }] });
    expect(status).toBe(0);
  });

  test('a limiter of two generations forgets a visitor when two of its windows are over', async () => {
    const args = ['--start', 'node server.mjs', '--route', '/limited'];
    const { report } = await runCheck({ cwd, args, loads: 'visitors' });
    expect(report.routes[0]).toMatchObject({ verdict: 'steady', reason: 'forgotten-in-time', outlasted: [{ clock: { ms: 3_605_000 } }] });
  });

  test.each(kept)('%s leaks, with its line, though something is gone when the clock is moved on', (route) => {
    const finding = findings.get(route);
    expect({ verdict: finding?.verdict, because: finding?.sentence }).toMatchObject({ verdict: 'leaking' });
    expect(finding?.suspects[0]).toMatchObject({ file: expect.stringMatching(/server\.mjs$/), line: lineOf(route) });
  });
});
