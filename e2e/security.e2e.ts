/** What the server under test may try, as docs/security.md promises it, as root and as an ordinary user. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signalTo } from '../src/server/process-group.ts';
import { check, type Place, placeOf, run, type User, users } from './as-user.ts';
import { bootFixture, hammer } from './boot-server.ts';
import { isAlive } from './is-alive.ts';

const isLinux = process.platform === 'linux';

/** A process of this user that descends from nobody here: its parent has ended. */
function stranger({ ids }: User): { readonly pid: number } & Disposable {
  const pid = Number(execFileSync('sh', ['-c', 'sleep 300 >/dev/null 2>&1 & echo $!'], { encoding: 'utf8', ...ids }));
  return { pid, [Symbol.dispose]: () => void signalTo(pid, 'SIGKILL') };
}

/** How this user gets a process namespace of its own; null: it may not. */
function ownNamespace({ ids }: User): readonly string[] | null {
  const ways = [
    ['unshare', '--pid', '--fork'],
    ['unshare', '--user', '--pid', '--fork'],
  ];
  return ways.find(([program = '', ...words]) => spawnSync(program, [...words, 'true'], ids).status === 0) ?? null;
}

/** The frames of a stack, which say nothing to who made no mistake in our code. */
const stackTrace = /^ +at .+:\d+:\d+\)?$/m;

const secret = `ghs_${'0123456789abcdef'}`;
const word = secret.slice(0, 12);

test('what a server is asked for is read by functions that it could not replace', async () => {
  await using server = await bootFixture(['hides-its-growth.cjs']);
  expect(server.processes()[0]?.gc).toBe('gc()');
  await hammer(`${server.origin}/`, 50);
  await server.sample();
  const { total: before } = await server.sample();
  await hammer(`${server.origin}/`, 100);
  const { total: after } = await server.sample();
  expect((after.heapUsed - before.heapUsed) / 100).toBeGreaterThan(9_000);
  expect(after.rss).not.toBe(before.rss);
  expect(after.atMs).toBeGreaterThan(before.atMs);
});

describe.each(users)('as $name', (user) => {
  let place: Place;
  beforeAll(async () => {
    place = await placeOf(user);
  });
  afterAll(() => place[Symbol.asyncDispose]());

  describe.runIf(isLinux)('only what descends from the check is believed and ended', () => {
    test('a server that says it is another process is refused, and that process goes on', async () => {
      using other = stranger(user);
      const { status, report } = await check(place, `node claims-to-be.cjs ${other.pid}`);
      expect({ status, problems: report?.problems }).toMatchObject({
        status: 2,
        problems: [{ code: 'agent-refused', what: expect.stringContaining(`process ${other.pid}`) }],
      });
      expect(isAlive(other.pid)).toBe(true);
    });

    test.runIf(ownNamespace(user))('a server in a process namespace of its own is refused, and ended', async () => {
      const mark = `of-${process.pid}-${user.ids.uid ?? 'self'}`;
      const { status, report } = await check(place, `${ownNamespace(user)?.join(' ')} node answers-with-itself.cjs ${mark}`);
      expect({ status, codes: report?.problems.map(({ code }) => code) }).toEqual({ status: 2, codes: ['agent-refused'] });
      expect(spawnSync('pgrep', ['-f', mark]).stdout.toString()).toBe('');
    });
  });

  test('a server that replaces the functions that measure is measured all the same', async () => {
    const { status, report } = await check(place, 'node hides-its-growth.cjs', { args: ['--requests', '200'] });
    expect({ status, verdict: report?.routes[0]?.verdict }).toEqual({ status: 1, verdict: 'leaking' });
    expect(report?.routes[0]?.bytesPerRequest).toBeGreaterThan(9_000);
  });

  test.each(['badly', 'as-npm-says', 'aborted'])('a server that prints the words of V8 and ends (%s) is no leak', async (how) => {
    const { status, report } = await check(place, `node says-it-ran-out.cjs ${how}`);
    expect({ status, codes: report?.routes.map(({ verdict, reason }) => `${verdict} ${reason}`) }).toEqual({
      status: 2,
      codes: ['unproven server-died'],
    });
  });

  test.runIf(isLinux)('a check that can open no more files says so, with the status of what could not be told', async () => {
    const { status, printed } = await check(place, 'node answers-with-itself.cjs', {
      behind: ['sh', '-c', 'ulimit -n 24; exec "$0" "$@"'],
    });
    expect({ status, printed }).toEqual({ status: 2, printed: expect.stringContaining('Let the job open more files: ulimit -n 4096.') });
    expect(printed).not.toMatch(stackTrace);
    expect(printed).not.toMatch(/please report/);
  });

  describe
    .runIf(process.platform !== 'win32')
    .each([
      ...(['SIGKILL', 'SIGABRT', 'SIGQUIT'] as const).map((signal) => ({ signal, where: 'here' })),
      ...(isLinux ? [{ signal: 'SIGKILL' as const, where: 'apart' }] : []),
    ])('a check that ends by $signal, its server $where', ({ signal, where }) => {
    test('takes the server, its helpers and its folder with it', async () => {
      const input = fileURLToPath(new URL('waiting-check.ts', import.meta.url));
      const bundle = await rolldown({ input, platform: 'node', transform: { target: 'node20' }, checks: { eval: false } });
      await bundle.write({ file: join(place.dist, 'waiting.mjs'), format: 'esm', codeSplitting: false });
      const [pids, tmp] = [place.file(`${signal}-${where}.pids`), place.file(`${signal}-${where}.tmp`)];
      execFileSync('mkdir', [tmp], user.ids);
      const words = [join(place.dist, 'waiting.mjs'), where, join(place.dist, 'agent.cjs'), place.servers, 'restarts-its-worker.cjs', pids];
      const waiting = spawn(place.node, words, {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...place.env, TMPDIR: tmp },
        ...user.ids,
      });
      await once(waiting.stdout, 'data');
      const all = () => readFileSync(pids, 'utf8').trim().split('\n').map(Number);
      expect(all().length).toBeGreaterThanOrEqual(3);
      expect(all().every(isAlive)).toBe(true);
      expect(readdirSync(tmp)).toHaveLength(1);
      waiting.kill(signal);
      await once(waiting, 'exit');
      await expect.poll(() => all().filter(isAlive)).toEqual([]);
      await expect.poll(() => readdirSync(tmp)).toEqual([]);
    });
  });

  describe.runIf(isLinux)('credentials', () => {
    const job = { GITHUB_TOKEN: secret, INPUT_TOKEN: secret };
    const seen = (into: string) => JSON.parse(readFileSync(into, 'utf8')) as { shows: number[]; opens: number[]; own: string[] };

    test('are not shown by the environment of the check, and what can be reached all the same is said', async () => {
      const into = place.file('seen.json');
      execFileSync('touch', [place.file('env')], user.ids);
      const { report, printed } = await check(place, `node reads-its-neighbors.cjs ${word} ${into}`, {
        env: { ...job, RUNNER_TEMP: place.file('runner'), GITHUB_ENV: place.file('env') },
        args: ['--requests', '40', '--apart', 'never'],
      });
      expect(report?.routes).toHaveLength(1);
      const { shows, opens, own } = seen(into);
      expect({ shows, own }).toEqual({ shows: [], own: [] });
      // The server's own, and that of the check, where this system lets it.
      expect(opens).toContain(0);
      const places = ['files', ...(opens.includes(1) ? ['memory'] : [])];
      const said = (report?.exposed?.args?.places ?? []) as readonly string[];
      // Who runs the tests, and under what, differs.
      expect(new Set(said.filter((one) => !/^(docker|root|signals)$/.test(one)))).toEqual(new Set(places));
      expect(printed.split(`${report?.exposed?.what} ${report?.exposed?.change}`)).toHaveLength(2);
      expect(printed).not.toContain(secret);
    });

    test('of a shell that started the check are said to be in reach', async () => {
      const into = place.file('above.json');
      const { report } = await check(place, `node reads-its-neighbors.cjs ${word} ${into}`, {
        env: job,
        args: ['--requests', '40', '--apart', 'never'],
        behind: ['sh', '-c', '"$0" "$@"; exit $?'],
      });
      expect(seen(into).shows).toEqual([2]);
      expect(report?.exposed?.args?.places).toContain('above');
    });

    test('and later steps are safe from what the app writes to the files of the runner', async () => {
      const [into, folder] = [place.file('files.json'), place.file('commands')];
      execFileSync('mkdir', [folder], user.ids);
      const names = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
      const files = Object.fromEntries(names.map((name) => [name, join(folder, name)]));
      for (const path of Object.values(files)) execFileSync('touch', [path], user.ids);
      const { printed } = await run(place, 'action.js', {
        args: [],
        env: {
          ...{ ...files, ...job, GITHUB_ACTIONS: 'true', RUNNER_TEMP: folder, GITHUB_WORKSPACE: place.servers },
          ...{ INPUT_START: `node reads-its-neighbors.cjs ${word} ${into} ${Object.values(files).join(' ')}`, INPUT_ROUTE: '/' },
          ...{
            INPUT_LOADS: 'same',
            INPUT_REQUESTS: '40',
            INPUT_BUDGET: '10s',
            INPUT_COMMENT: 'never',
            INPUT_BASELINE: 'none',
            INPUT_APART: 'never',
          },
        },
      });
      expect(seen(into).own).toEqual([]);
      for (const path of Object.values(files)) expect(readFileSync(path, 'utf8'), path).not.toContain('PWNED');
      for (const name of names) expect(printed).toContain(name);
      expect(readFileSync(files.GITHUB_OUTPUT as string, 'utf8')).toContain('verdict');
    });
  });
});
