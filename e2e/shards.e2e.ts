import { type ChildProcess, execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FsFixture } from 'fs-fixture';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WrittenReport } from '../src/findings/report.ts';
import { eightRoutes, truth } from './eight-routes.ts';
import { killAt } from './kill-at.ts';
import { plainEnvironment } from './prepare-app.ts';
import { cliPath, runCheck } from './run-check.ts';

let app: FsFixture;
let unsplit: Awaited<ReturnType<typeof runCheck>>;
const file = (name: string) => app.getPath(name);

/** Runs the command line in the folder of the app to its end. */
const run = (args: readonly string[], meanwhile: (child: ChildProcess) => void = () => {}) =>
  new Promise<{ status: number | null; stdout: string }>((resolve) => {
    const child = execFile(process.execPath, [cliPath, ...args], { cwd: app.path, env: plainEnvironment() }, (_, stdout) =>
      resolve({ status: child.exitCode, stdout }),
    );
    meanwhile(child);
  });

const shard = (number: number, meanwhile?: (child: ChildProcess) => void) =>
  run(['--loads', 'same', '--shard', `${number}/4`, '--shard-times', 'unsplit.json', '--json', `${number}.json`], meanwhile);

const merge = async (...numbers: readonly number[]) => {
  const { status, stdout } = await run([
    'merge',
    ...numbers.map((number) => `${number}.json`),
    '--json',
    'merged.json',
    '--html',
    'merged.html',
    '--history',
    'history.json',
  ]);
  const report: WrittenReport = JSON.parse(await readFile(file('merged.json'), 'utf8'));
  return { status, stdout, report, html: await readFile(file('merged.html'), 'utf8') };
};
const verdicts = ({ routes }: WrittenReport) => Object.fromEntries(routes.map(({ route, verdict }) => [route, verdict]));
const reportOf = async (number: number): Promise<WrittenReport> => JSON.parse(await readFile(file(`${number}.json`), 'utf8'));

/** Sends a signal once the first route is looked at. */
const endedBy = (signal: NodeJS.Signals) => (child: ChildProcess) => killAt(child, child.stderr, 'Route 1 of ', signal);

beforeAll(async () => {
  app = await eightRoutes();
  unsplit = await runCheck({ cwd: app.path, args: [] });
  await writeFile(file('unsplit.json'), JSON.stringify(unsplit.report));
});
afterAll(() => app?.rm());

test('four shards, of which one is killed and one comes late, are in the end what one machine found', async () => {
  expect(verdicts(unsplit.report)).toEqual(truth);
  const first = await shard(1);
  const plan = (await reportOf(1)).shard?.routes ?? [];
  const shareOf = (number: number) => plan.flatMap((one) => (one.shard === number ? [one.route] : []));
  expect(plan.map(({ route }) => route).sort()).toEqual(Object.keys(verdicts(unsplit.report)).sort());
  expect(unsplit.report.skipped).toMatchObject([{ route: '/moved' }]);
  // Those that took longest stand apart.
  expect(plan.find(({ route }) => route === '/leaks')?.shard).not.toBe(plan.find(({ route }) => route === '/fills')?.shard);
  expect(Object.keys(verdicts(await reportOf(1))).sort()).toEqual(shareOf(1).sort());
  expect(first.status).toBe((await reportOf(1)).exitCode);
  expect(first.stdout).toContain('of other shards (this is shard 1 of 4)');

  await shard(3);
  // Killed before it could write anything.
  await shard(2, endedBy('SIGKILL'));
  const two = await merge(1, 2, 3);
  expect(verdicts(two.report)).toEqual({
    ...verdicts(unsplit.report),
    ...Object.fromEntries([...shareOf(2), ...shareOf(4)].map((route) => [route, 'unproven'])),
  });
  expect(two.report.problems.map(({ code, args }) => [code, args?.shard])).toEqual([
    ['bad-report', undefined],
    ['shard-missing', 2],
    ['shard-missing', 4],
  ]);
  expect(two.status).not.toBe(0);
  expect(two.stdout).toContain('There is no report of shard 2 of 4');
  expect(two.html).toContain('There is no report of shard 4 of 4');

  // The second attempt is told to end.
  await shard(2, endedBy('SIGTERM'));
  await shard(4);
  const cut = await merge(1, 2, 3, 4);
  expect(cut.report.problems.map(({ code, args }) => [code, args?.shard])).toEqual([['shard-failed', 2]]);
  for (const route of shareOf(2))
    expect(cut.report.routes.find((one) => one.route === route)).toMatchObject({ verdict: 'unproven', reason: 'interrupted' });

  await shard(2);
  const whole = await merge(4, 2, 1, 3);
  expect(verdicts(whole.report)).toEqual(verdicts(unsplit.report));
  expect(whole.status).toBe(unsplit.status);
  expect(whole.report.problems).toEqual([]);
  // The joined runs are the history, and not the shares.
  const inAll = shareOf(1)[0];
  expect(whole.report.routes.find(({ route }) => route === inAll)?.trend).toHaveLength(3);
  expect(whole.report.skipped).toEqual(unsplit.report.skipped);
  expect(whole.report.routes.find(({ route }) => route === '/leaks')?.suspects[0]?.file).toBe('server.js');

  // What does not belong together is refused.
  await run(['--loads', 'same', '--shard', '4/4', '--shard-times', 'unsplit.json', '--json', join(app.path, '4.json'), '--route', '/c']);
  const apart = await run(['merge', '1.json', '2.json', '3.json', '4.json']);
  expect(apart.status).toBe(2);
});
