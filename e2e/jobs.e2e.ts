import { type ChildProcess, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { FsFixture } from 'fs-fixture';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WrittenReport } from '../src/findings/report.ts';
import { eightRoutes, mostAtOnce, truth } from './eight-routes.ts';
import { killAt } from './kill-at.ts';
import { runCheck } from './run-check.ts';

let app: FsFixture;
beforeAll(async () => {
  app = await eightRoutes();
});
afterAll(() => app?.rm());

const check = (args: readonly string[], meanwhile: (child: ChildProcess) => void = () => {}) =>
  runCheck({ cwd: app.path, args, meanwhile });
const verdicts = ({ routes }: WrittenReport) => Object.fromEntries(routes.map(({ route, verdict }) => [route, verdict]));
/** Whether a process runs: one that has ended is listed until whoever is its parent now has heard of it. */
const isThere = (pid: number): boolean =>
  !/^(Z|$)/.test(spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim());
const pidsIn = ({ routes }: WrittenReport): readonly number[] =>
  routes.flatMap(({ arms }) => arms.flatMap(({ samples }) => samples.flatMap(({ processes }) => processes.map(({ pid }) => pid))));

test('three servers side by side find what one finds, each route on one of them', async () => {
  const { report, status } = await check(['--jobs', '3']);
  expect(verdicts(report)).toEqual(truth);
  expect(status).toBe(1);
  expect(report.routes.find(({ route }) => route === '/leaks')?.suspects[0]?.file).toBe('server.js');
  const pids = new Set(pidsIn(report));
  expect(pids.size).toBeGreaterThanOrEqual(3);
  // Only Linux tells a process that ended and was not reaped from one that runs.
  if (process.platform === 'linux') expect(await mostAtOnce(app)).toBe(3);
  expect([...pids].filter(isThere)).toEqual([]);
});

test('a server with a fixed port runs once, whatever was asked for', async () => {
  const text = await readFile(app.getPath('server.js'), 'utf8');
  await app.writeFile('fixed.js', text.replace('process.env.PORT', '23417'));
  const { report, stderr } = await check(['--jobs', '3', '--start', 'node fixed.js', '--route', '/c', '--route', '/d']);
  expect(verdicts(report)).toEqual({ '/c': 'steady', '/d': 'steady' });
  expect(stderr).toContain('only one runs at a time');
});

test('all servers end when the check is told to', async () => {
  // Seven routes are under way.
  const { report, status, stderr } = await check(['--jobs', '7'], (child) =>
    killAt(child, child.stderr, /Route 7 of.*measuring|measuring.*Route 7 of/s),
  );
  expect(report.problems).toMatchObject([{ code: 'interrupted' }]);
  expect(status).toBe(report.exitCode);
  expect(Object.keys(verdicts(report)).sort()).toEqual(Object.keys(truth).sort());
  expect([...new Set(pidsIn(report))].filter(isThere)).toEqual([]);
  // Node.js takes more than ten listeners of one kind for a leak.
  expect(stderr).not.toContain('MaxListenersExceededWarning');
});
