/** What a machine or a server may refuse: each has a sentence and an exit status, as root and as an ordinary user. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, type Place, placeOf, type Ran, run, users } from './as-user.ts';
import { onceSaid } from './kill-at.ts';

/** A defect of ours would be said with its stack. */
const ofADefect = /^[ │]+at .+:\d+:\d+\)?$|please report/m;

/** The exit status with what the run, or else its route, ended with. */
function endOf({ status, report, printed }: Ran) {
  expect(printed).not.toMatch(ofADefect);
  const problem = report?.problems[0] ?? report?.routes[0]?.problem;
  return { status, code: problem?.code ?? report?.routes[0]?.reason, said: [problem?.what, ...(problem?.saw ?? [])].join('\n') };
}

describe.each(users)('as $name', (user) => {
  let place: Place;
  beforeAll(async () => {
    place = await placeOf(user);
  });
  afterAll(() => place[Symbol.asyncDispose]());

  test('a folder for temporary files that is not there, or is none', async () => {
    writeFileSync(place.file('file'), '');
    for (const TMPDIR of ['/no/such/folder', place.file('file')]) {
      const end = endOf(await check(place, 'node answers-with-itself.cjs', { env: { TMPDIR } }));
      expect(end).toMatchObject({ status: 2, code: 'no-temporary-folder', said: expect.stringContaining(`made in ${TMPDIR}.`) });
    }
  });

  test.runIf(process.platform === 'linux')('a folder for results in which nobody can write', async () => {
    // Files about a leak are written only where there is one.
    for (const option of ['--html', '--markdown', ...(user.name === 'root' ? [] : ['--artifacts'])]) {
      const { status, printed } = await check(place, 'node answers-with-itself.cjs', {
        args: ['--requests', '40', option, '/proc/results'],
      });
      expect(printed).not.toMatch(ofADefect);
      // Root may write everywhere, as far as the system says beforehand.
      if (user.name !== 'root') expect(printed).not.toContain('Starting');
      expect({ status, printed }).toEqual({
        status: 2,
        printed: expect.stringContaining(`The file /proc/results of ${option} cannot be written.`),
      });
    }
  });

  test.runIf(process.platform === 'linux')('a folder of the runner in which nobody can write', async () => {
    const { status, printed } = await run(place, 'action.js', {
      args: [],
      env: {
        GITHUB_ACTIONS: 'true',
        RUNNER_TEMP: '/proc',
        INPUT_START: 'node answers-with-itself.cjs',
        INPUT_ROUTE: '/',
        INPUT_COMMENT: 'never',
      },
    });
    expect(printed).not.toMatch(ofADefect);
    // A job knows no other status than this.
    expect({ status, printed }).toEqual({ status: 1, printed: expect.stringContaining('No temporary folder could be made in /proc.') });
  });

  test.runIf(process.platform === 'linux' && spawnSync('prlimit', ['--version']).status === 0)(
    'a check that can open nothing more from some moment on says so, tells what it measured before, and ends what it started',
    async () => {
      const mark = `of-${process.pid}-${user.ids.uid ?? 'self'}`;
      const { status, printed } = await check(place, `node answers-with-itself.cjs ${mark}`, {
        // So many that the second route takes longer than it takes to set the limit.
        args: ['--route', '/b', '--requests', '1000', '--jobs', '1'],
        meanwhile: (child) =>
          onceSaid(child.stderr, 'Route 2 of 2', () => {
            execFileSync('prlimit', ['--pid', String(child.pid), '--nofile=16:16'], user.ids);
          }),
      });
      expect(printed).not.toMatch(ofADefect);
      expect(status).toBe(2);
      // A first look that did not convince has its figure, too.
      expect(printed).toMatch(/^. (steady|inconclusive) +\/ +[+-][\d.]+ B /m);
      expect(printed).toMatch(/^\? inconclusive +\/b /m);
      expect(printed).toContain('Let the job open more files: ulimit -n 4096.');
      expect(spawnSync('pgrep', ['-f', mark]).stdout.toString()).toBe('');
    },
  );

  test('a folder of the app in which nobody can write is all that is needed', async () => {
    const { status } = endOf(await check(place, 'node empty.cjs'));
    // An ordinary user owns nothing of it.
    expect(status).toBe(0);
  });

  test('a heap that is nearly full before the first request is no leak, and no slow route', async () => {
    const end = endOf(await check(place, 'node --max-old-space-size=100 nearly-full.cjs'));
    expect(end).toMatchObject({ status: 2, code: 'heap-nearly-full', said: expect.stringMatching(/nearly full before the first/) });
  });

  test('an answer that begins and never ends is no backend that is missing, and a stream of events is measured', async () => {
    const end = endOf(await check(place, 'node never-done.cjs', { args: ['--request-timeout', '2s'] }));
    expect(end).toMatchObject({ status: 2, code: 'never-ends', said: expect.stringContaining('(HTTP 200)') });
    const events = await run(place, 'cli.js', {
      args: ['--start', 'node never-done.cjs', '--route', '/events', '--requests', '100', '--budget', '60s'],
    });
    expect(endOf(events)).toMatchObject({ status: 0 });
  });

  test.runIf(process.platform === 'linux')('what the agent seems to say is refused where it is nonsense', async () => {
    expect(endOf(await check(place, 'node writes-to-the-agent.cjs'))).toMatchObject({ status: 2, code: 'agent-refused' });
  });

  test.each([
    ['HTTP/2 only', 'node http2.cjs', 'only-http2'],
    ['a socket file', `node listens-on-path.cjs`, 'listens-on-path'],
  ])('a server with %s is told so long before the time-out', async (_, start, code) => {
    const args = ['--boot-timeout', '240s'];
    const socket = code === 'listens-on-path' ? ` ${place.file('socket')}` : '';
    expect(endOf(await check(place, `${start}${socket}`, { args }))).toMatchObject({ status: 2, code });
  });
});
