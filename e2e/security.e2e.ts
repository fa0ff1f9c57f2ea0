/** What the server under test may try, as docs/security.md promises it. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFixture } from 'fs-fixture';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';
import { boot } from '../src/server/boot.ts';
import { signalTo } from '../src/server/process-group.ts';
import { agentPath, bootFixture, bootFixtures, bootOptions, commandOf, hammer, problemOf } from './boot-server.ts';
import { plainEnvironment } from './prepare-app.ts';
import { runCheck } from './run-check.ts';

/** A process that descends from nobody here: its parent has ended. */
function stranger(): { readonly pid: number } & Disposable {
  const pid = Number(execFileSync('sh', ['-c', 'sleep 300 >/dev/null 2>&1 & echo $!'], { encoding: 'utf8' }));
  return { pid, [Symbol.dispose]: () => void signalTo(pid, 'SIGKILL') };
}

const hasNamespaces = spawnSync('unshare', ['--pid', '--fork', 'true']).status === 0;

describe.runIf(process.platform === 'linux')('only what descends from the check is believed and ended', () => {
  test('a server that says it is another process is refused, and that process goes on', async () => {
    using other = stranger();
    const { code, what } = await problemOf(bootFixture(['claims-to-be.cjs', String(other.pid)]));
    expect({ code, what }).toEqual({ code: 'agent-refused', what: expect.stringContaining(`process ${other.pid}`) });
    expect(signalTo(other.pid, 0)).toBe(true);
  });

  test.runIf(hasNamespaces)('a server in a process namespace of its own is refused, and ended', async () => {
    const mark = `of-${process.pid}`;
    const command = commandOf('unshare', '--pid', '--fork', 'node', 'answers-with-itself.cjs', mark);
    const { code } = await problemOf(boot(bootOptions(command)));
    expect(code).toBe('agent-refused');
    expect(spawnSync('pgrep', ['-f', mark]).stdout.toString()).toBe('');
  });
});

test('a server that replaces the functions that measure is measured all the same', async () => {
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

const isAlive = (pid: number) =>
  signalTo(pid, 0) && (process.platform !== 'linux' || !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8')));

describe.runIf(process.platform !== 'win32').each(['SIGKILL', 'SIGABRT', 'SIGQUIT'] as const)('a check that ends by %s', (signal) => {
  test('takes the server, its helpers and its folder with it', async () => {
    await using folder = await createFixture({ tmp: {} });
    const input = fileURLToPath(new URL('waiting-check.ts', import.meta.url));
    const bundle = await rolldown({ input, platform: 'node', transform: { target: 'node20' }, checks: { eval: false } });
    await bundle.write({ file: folder.getPath('check.mjs'), format: 'esm', codeSplitting: false });
    const pids = folder.getPath('pids');
    const check = spawn(process.execPath, [folder.getPath('check.mjs'), agentPath, bootFixtures, 'restarts-its-worker.cjs', pids], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, TMPDIR: folder.getPath('tmp') },
    });
    await once(check.stdout, 'data');
    const all = readFileSync(pids, 'utf8').trim().split('\n').map(Number);
    expect(all.length).toBeGreaterThanOrEqual(3);
    expect(all.every(isAlive)).toBe(true);
    expect(readdirSync(folder.getPath('tmp'))).toHaveLength(1);
    check.kill(signal);
    await once(check, 'exit');
    await expect.poll(() => readFileSync(pids, 'utf8').trim().split('\n').map(Number).filter(isAlive), { timeout: 30_000 }).toEqual([]);
    await expect.poll(() => readdirSync(folder.getPath('tmp')), { timeout: 30_000 }).toEqual([]);
  });
});

test.runIf(process.platform === 'linux')('the environment of the check shows no credentials to the server', async () => {
  await using folder = await createFixture({});
  const into = folder.getPath('seen.json');
  const secret = `ghs_${'0123456789abcdef'}`;
  const { report } = await runCheck({
    cwd: bootFixtures,
    args: ['--start', `node reads-its-neighbors.cjs ${secret.slice(0, 12)} ${into}`, '--route', '/', '--requests', '40', '--budget', '10s'],
    env: { ...plainEnvironment(), GITHUB_TOKEN: secret, INPUT_TOKEN: secret, RUNNER_TEMP: folder.path, GITHUB_ENV: folder.getPath('env') },
  });
  expect(report.routes).toHaveLength(1);
  expect(JSON.parse(readFileSync(into, 'utf8'))).toEqual({ shows: [], own: [] });
});
