import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFixture } from 'fs-fixture';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { boot } from '../src/server/boot.ts';
import { freePort } from '../src/server/free-port.ts';
import { startCommand } from '../src/server/start-command.ts';
import { agentPath, ask, bootFixture, bootFixtures, bootOptions, commandOf, hammer, problemOf } from './boot-server.ts';
import { isAlive } from './is-alive.ts';
import { plainEnvironment, prepareNode } from './prepare-app.ts';

/** The environment in which `node` is that one. */
const withNode = (node: string): NodeJS.ProcessEnv => {
  const env = plainEnvironment();
  return { ...env, PATH: `${dirname(node)}${delimiter}${env.PATH}` };
};

const accepts = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

// A folder of our own for temporary files: what is left behind must be ours.
let temporary: Awaited<ReturnType<typeof createFixture>>;
beforeAll(async () => {
  temporary = await createFixture({});
  vi.stubEnv('TMPDIR', temporary.path.replace(/[\\/]$/, ''));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await temporary.rm();
});

const linkFolders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('leak-check-'));

describe('a server that serves', () => {
  test('one whose port was taken while it started is given another', async () => {
    await using folder = await createFixture({});
    await using server = await bootFixture(['port-lost.cjs', folder.getPath('log'), '2']);
    expect((await ask(`${server.origin}/`)).body).toBe('mine');
    const ports = readFileSync(folder.getPath('log'), 'utf8').trim().split('\n').map(Number);
    expect(new Set(ports).size).toBe(3);
    expect(server.port).toBe(ports[2]);
  });

  test('is told its port, hears from the agent, and leaves nothing behind', async () => {
    const before = linkFolders();
    await using server = await bootFixture(['answers-with-itself.cjs']);
    const { body } = await ask(`${server.origin}/`);
    const { pid, env } = JSON.parse(body);
    expect(server.origin).toBe(`http://127.0.0.1:${env.PORT}`);
    expect(server.port).toBeLessThan(32_768);
    expect(server.processes()).toMatchObject([{ pid, threadId: 0, node: process.version, nodeEnv: 'production', gc: 'gc()' }]);
    expect(server.command).toEqual(['node', 'answers-with-itself.cjs']);
    expect(server.exit()).toBeNull();
    expect(linkFolders().length).toBe(before.length + 1);

    await server[Symbol.asyncDispose]();
    expect(isAlive(pid)).toBe(false);
    expect(await accepts(server.port)).toBe(false);
    expect(existsSync(env.SSR_LEAK_CHECK_SOCKET)).toBe(false);
    expect(linkFolders()).toEqual(before);
    expect(await server.exited).toMatchObject({ signal: 'SIGTERM', outOfMemory: false });
  });

  test('gets no credentials, keeps its own variables and NODE_OPTIONS', async () => {
    const command = { ...commandOf('node', 'answers-with-itself.cjs'), env: { FROM_COMMAND: 'yes', NODE_ENV: 'test' } };
    const parent = {
      ...plainEnvironment(),
      GITHUB_TOKEN: 'ghs_0123456789abcdef',
      RENAMED: 'ghs_0123456789abcdef',
      'INPUT_GITHUB-TOKEN': 'ghs_fedcba9876543210',
      ACTIONS_RUNTIME_TOKEN: 'runtime-0123456789',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.invalid/',
      NODE_AUTH_TOKEN: 'npm_0123456789abcdef',
      CMS_TOKEN: 'given-on-purpose',
      NODE_OPTIONS: '--max-old-space-size=777 --no-warnings',
    };
    await using server = await boot(bootOptions(command, { env: parent, extraEnv: { EXTRA: 'too' } }));
    const { body } = await ask(`${server.origin}/`);
    const { env } = JSON.parse(body);
    expect(body).not.toMatch(/ghs_|runtime-0123|npm_0123|ACTIONS_|INPUT_/);
    expect(env).toMatchObject({ CMS_TOKEN: 'given-on-purpose', FROM_COMMAND: 'yes', NODE_ENV: 'test', EXTRA: 'too' });
    expect(env.NODE_OPTIONS).toMatch(/^--max-old-space-size=777 --no-warnings --expose-gc --require "/);
    expect(server.processes()[0]?.heapLimit).toBeLessThan(1024 ** 3);
  });

  test('runs behind npm', async () => {
    const cwd = join(bootFixtures, 'behind-npm');
    await using server = await boot(bootOptions(startCommand({ cwd, given: null, built: null, env: plainEnvironment() }), { cwd }));
    const { pid } = JSON.parse((await ask(`${server.origin}/`)).body);
    expect(server.processes().map((process) => process.pid)).toEqual([pid]);
    await server[Symbol.asyncDispose]();
    expect(isAlive(pid)).toBe(false);
  });

  test('lies, with the agent, in a folder whose name has spaces, quotes and backslashes', async () => {
    await using folder = await createFixture({});
    const odd = folder.getPath(process.platform === 'win32' ? 'with spaces' : 'with  spaces, "quotes" and \\ back');
    cpSync(agentPath, join(odd, 'agent.cjs'));
    cpSync(join(bootFixtures, 'answers-with-itself.cjs'), join(odd, 'my server.cjs'));
    await using server = await bootFixture(['my server.cjs'], { cwd: odd, agentPath: join(odd, 'agent.cjs') });
    expect(server.processes()).toHaveLength(1);
  });

  test.each([
    ['127.0.0.1', 'http://127.0.0.1'],
    ['0.0.0.0', 'http://127.0.0.1'],
    ['::', 'http://127.0.0.1'],
    ['::1', 'http://[::1]'],
  ])('ignores PORT and listens on %s', async (host, origin) => {
    const port = await freePort(null);
    await using server = await bootFixture(['listens-elsewhere.cjs', String(port), host]);
    expect(server.origin).toBe(`${origin}:${port}`);
    expect((await ask(`${server.origin}/`)).body).toBe('elsewhere');
  });

  test.each(['300', '2500'])('is found although a metrics server listened first, %s ms earlier', async (ms) => {
    await using server = await bootFixture(['metrics-first.cjs', ms]);
    expect((await ask(`${server.origin}/`)).body).toBe('page');
    const [metrics = ''] = server.alsoListening;
    expect((await ask(`${metrics}/`)).body).toBe('metrics');
  });

  test.each([
    ['over TLS', ['over-tls.cjs', 'self-signed.key.pem', 'self-signed.cert.pem', 'http2']],
    ['without TLS', ['http2.cjs']],
    ['without TLS, by streams', ['http2.cjs', 'streams']],
  ] as const)('speaks HTTP/2 only, %s: says so', async (_, words) => {
    const { code } = await problemOf(bootFixture(words));
    expect(code).toBe('only-http2');
  });

  test('speaks HTTP/2 and HTTP/1.1', async () => {
    await using server = await bootFixture(['over-tls.cjs', 'self-signed.key.pem', 'self-signed.cert.pem', 'both']);
    await hammer(`${server.origin}/`, 3);
    expect((await server.sample()).total.served).toBe(3);
  });

  test('adds its listener only when it already listens', async () => {
    await using server = await bootFixture(['listener-added-late.cjs']);
    expect((await ask(`${server.origin}/`)).body).toBe('late');
  });

  test('takes the port it was wished to take, twice in a row', async () => {
    const port = await freePort(null);
    for (let i = 0; i < 2; i++) {
      await using server = await bootFixture(['answers-with-itself.cjs'], { port });
      expect(server.port).toBe(port);
    }
  });

  test('speaks TLS with a certificate that nobody knows', async () => {
    await using server = await bootFixture(['over-tls.cjs', 'self-signed.key.pem', 'self-signed.cert.pem']);
    expect(server.origin).toMatch(/^https:/);
    expect((await ask(`${server.origin}/`)).body).toBe('secret');
  });

  test('answers 500: an answer all the same', async () => {
    await using server = await bootFixture(['answers-500.cjs']);
    expect((await ask(`${server.origin}/`)).status).toBe(500);
  });

  test('answers late, and is not flooded meanwhile', async () => {
    await using server = await bootFixture(['answers-late.cjs']);
    expect(server.bootMs).toBeGreaterThan(2000);
    // After pauses that double from 1 to 8 s; and our own. A server on a busy machine takes longer, and is asked more often.
    const seconds = server.bootMs / 1000;
    const asked = Number((await ask(`${server.origin}/`)).body);
    expect(asked).toBeLessThanOrEqual(3 + Math.ceil(Math.log2(seconds)) + Math.floor(seconds / 8));
  });

  test('hangs on every path but one: an answer all the same', async () => {
    await using server = await bootFixture(['hangs-except.cjs', '/articles'], { probePaths: ['/hangs', '/articles'] });
    expect((await ask(`${server.origin}/articles`)).body).toBe('answered');
  });

  test('prints a megabyte a second without being held up', async () => {
    await using server = await bootFixture(['noisy.cjs']);
    await hammer(`${server.origin}/`, 200);
    expect((await server.sample()).total.served).toBe(200);
    expect(server.tail().length).toBeLessThanOrEqual(200);
    expect(server.tail().join('').length).toBeLessThanOrEqual(64 * 1024);
    expect(server.tail().at(-1)).toMatch(/^noise noise/);
  });
});

describe('processes', () => {
  test('a cluster: the workers are sampled and summed, the primary is silent', async () => {
    await using server = await bootFixture(['two-workers.cjs']);
    const { port } = server;
    // The second worker may come a moment after the first answer, and listen another moment later.
    const answering = new Set<string>();
    await expect.poll(async () => answering.add((await ask(`${server.origin}/`)).body).size).toBe(2);
    expect(server.processes()).toHaveLength(2);
    await hammer(`${server.origin}/`, 20);
    const { total, processes } = await server.sample();
    expect(total.served).toBe(20);
    expect(Math.min(...processes.map(({ sample }) => sample.served))).toBeGreaterThan(0);
    expect(total.heapUsed).toBe(processes.reduce((sum, { sample }) => sum + sample.heapUsed, 0));
    await server[Symbol.asyncDispose]();
    expect(processes.some(({ pid }) => isAlive(pid))).toBe(false);
    expect(await accepts(port)).toBe(false);
  });

  test('a worker thread serves', async () => {
    await using server = await bootFixture(['worker-thread.cjs']);
    expect(server.processes()).toMatchObject([{ threadId: 1, gc: 'gc()' }]);
    await hammer(`${server.origin}/`, 5);
    expect((await server.sample()).total.served).toBe(5);
  });

  test('one that left the process group and ignores TERM is ended too', async () => {
    await using server = await bootFixture(['leaves-the-group.cjs']);
    const [serving] = server.processes();
    await server[Symbol.asyncDispose]();
    expect(isAlive(serving?.pid as number)).toBe(false);
    expect(await accepts(server.port)).toBe(false);
  });

  test('one that ignores TERM is killed', async () => {
    await using server = await bootFixture(['ignores-sigterm.cjs']);
    const pid = Number((await ask(`${server.origin}/`)).body);
    await server[Symbol.asyncDispose]();
    expect(isAlive(pid)).toBe(false);
    expect(await accepts(server.port)).toBe(false);
    expect(await server.exited).toMatchObject({ signal: 'SIGKILL' });
    expect(server.tail()).toContain('I stay');
  });

  test('one that says goodbye is given the time, and told once', async () => {
    await using folder = await createFixture({});
    await using server = await bootFixture(['says-goodbye.cjs', folder.getPath('log')]);
    await server[Symbol.asyncDispose]();
    expect(readFileSync(folder.getPath('log'), 'utf8')).toBe('TERM\ngoodbye\n');
    expect(await server.exited).toMatchObject({ code: 0 });
  });

  test('one that runs out of heap says so', async () => {
    await using server = await boot(
      bootOptions({ ...commandOf('node', 'runs-out-of-heap.cjs'), env: { NODE_OPTIONS: '--max-old-space-size=40' } }),
    );
    await hammer(`${server.origin}/`, 3);
    await server.sample();
    await ask(`${server.origin}/fill`).catch(() => {});
    const gone = await server.sample().catch((error) => error.problems);
    expect(gone).toMatchObject([{ code: 'server-died' }]);
    expect(gone[0].args.requests).toBe(3);
    expect(server.exit()).toMatchObject({ outOfMemory: true });
  });

  test('one that is killed under way is not out of memory', async () => {
    await using server = await bootFixture(['answers-with-itself.cjs']);
    process.kill(server.processes()[0]?.pid as number, 'SIGKILL');
    expect(await server.exited).toEqual({ code: null, signal: 'SIGKILL', outOfMemory: false });
    await expect(server.sample()).rejects.toMatchObject({ problems: [{ code: 'server-died' }] });
  });
});

test('a check that crashes takes the server and the folder with it', async () => {
  const before = linkFolders();
  await using folder = await createFixture({});
  const input = fileURLToPath(new URL('crashing-check.ts', import.meta.url));
  const bundle = await rolldown({ input, platform: 'node', transform: { target: 'node20' }, checks: { eval: false } });
  await bundle.write({ file: folder.getPath('check.mjs'), format: 'esm', codeSplitting: false });
  const { stdout, stderr, status } = spawnSync(process.execPath, [folder.getPath('check.mjs'), agentPath, bootFixtures], {
    encoding: 'utf8',
  });
  expect({ status, crashed: stderr.includes('it crashed') }).toEqual({ status: 1, crashed: true });
  // A program that ends cannot wait for the kernel to come round to what it killed.
  await expect.poll(() => isAlive(Number(stdout))).toBe(false);
  expect(linkFolders()).toEqual(before);
});

describe('a server that does not boot', () => {
  test('is not there', async () => {
    const { code, saw } = await problemOf(boot(bootOptions(commandOf('no-such-program-anywhere'))));
    expect({ code, saw }).toEqual({ code: 'command-not-found', saw: [expect.stringContaining('ENOENT')] });
  });

  test('exits at once; its last lines are quoted without secrets', async () => {
    const { code, what, saw } = await problemOf(bootFixture(['exits-at-once.cjs'], { secrets: ['Bearer s3cr3t-t0ken'] }));
    expect(code).toBe('server-exited');
    expect(what).toContain('exit code 3');
    expect(saw.at(-1)).toBe('  Error: no build found, run the build first. Token: ***');
  });

  // On other systems nothing tells whose it is once its parent has ended.
  test.runIf(process.platform === 'linux')('leaves the server to a daemon and ends: so does the daemon', async () => {
    await using folder = await createFixture({});
    const { code, saw } = await problemOf(bootFixture(['daemonizes.cjs', folder.getPath('pid')]));
    expect({ code, saw }).toEqual({ code: 'runs-in-background', saw: expect.arrayContaining(['  left it to a daemon']) });
    expect(isAlive(Number(readFileSync(folder.getPath('pid'), 'utf8')))).toBe(false);
  });

  test('never listens', async () => {
    const { code, saw } = await problemOf(bootFixture(['never-listens.cjs'], { bootTimeoutMs: 8000 }));
    expect({ code, last: saw.at(-1) }).toEqual({ code: 'never-listens', last: '  ready as ever' });
  });

  test('listens and never answers', async () => {
    const { code, what } = await problemOf(bootFixture(['never-answers.cjs'], { bootTimeoutMs: 8000 }));
    expect(code).toBe('never-answers');
    expect(what).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
  });

  test('listens on a path', async () => {
    await using folder = await createFixture({});
    const { code, what } = await problemOf(bootFixture(['listens-on-path.cjs', folder.getPath('s')]));
    expect(code).toBe('listens-on-path');
    expect(what).toContain(folder.getPath('s'));
  });

  test('finds its port taken', async () => {
    const port = await freePort(null);
    const holder = createServer().listen(port, '127.0.0.1');
    await once(holder, 'listening');
    const { code } = await problemOf(bootFixture(['answers-with-itself.cjs'], { port: (holder.address() as AddressInfo).port }));
    expect(code).toBe('port-taken');
    holder.close();
  });

  test('loses every port that it is given', async () => {
    await using folder = await createFixture({});
    const { code, saw } = await problemOf(bootFixture(['port-lost.cjs', folder.getPath('log'), '9']));
    expect(code).toBe('server-exited');
    expect(saw.join('\n')).toContain('EADDRINUSE');
    expect(readFileSync(folder.getPath('log'), 'utf8').trim().split('\n').length).toBe(3);
  });

  test('loses the port that it was to have: it is given no other', async () => {
    await using folder = await createFixture({});
    const port = await freePort(null);
    const { code } = await problemOf(bootFixture(['port-lost.cjs', folder.getPath('log'), '9'], { port }));
    expect(code).toBe('server-exited');
    expect(readFileSync(folder.getPath('log'), 'utf8')).toBe(`${port}\n`);
  });

  test.each([
    ['is not Node.js', commandOf('python3', 'not-node.py')],
    ['drops NODE_OPTIONS', commandOf('node', 'drops-node-options.cjs')],
  ])('%s', async (_, command) => {
    const { code } = await problemOf(boot(bootOptions(command)));
    expect(code).toBe('not-node');
  });

  test('is interrupted: nothing is left', async () => {
    const before = linkFolders();
    const user = new AbortController();
    await using folder = await createFixture({});
    const pidFile = folder.getPath('pid');
    // It interrupts the check itself, by a file that the test sees.
    const script = `require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); setInterval(() => {}, 1000)`;
    const booting = problemOf(boot(bootOptions(commandOf('node', '-e', script), { signal: user.signal })));
    await expect.poll(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '').toBe(true);
    user.abort('SIGINT');
    expect(await booting).toMatchObject({ code: 'interrupted', what: 'The check was interrupted (SIGINT).' });
    expect(isAlive(Number(readFileSync(pidFile, 'utf8')))).toBe(false);
    expect(linkFolders()).toEqual(before);
  });
});

test('commands that start no server do not load what waits for one', async () => {
  await using folder = await createFixture({});
  const dist = dirname(agentPath);
  const env = { ...plainEnvironment(), NODE_V8_COVERAGE: folder.path };
  // `routes` finds none there, and says so.
  for (const command of ['--help', 'routes']) spawnSync(process.execPath, [join(dist, 'cli.js'), command], { env, cwd: bootFixtures });
  const loaded = readdirSync(folder.path).map((file) => readFileSync(folder.getPath(file), 'utf8'));
  const waiting = readdirSync(dist).filter(
    (file) => file.endsWith('.js') && readFileSync(join(dist, file), 'utf8').includes('Timed out waiting for'),
  );
  expect(waiting).toHaveLength(1);
  expect(loaded).toHaveLength(2);
  for (const scripts of loaded) {
    expect(scripts).toContain('/cli.js"');
    expect(scripts).not.toContain(`/${waiting[0]}"`);
  }
});

describe('other lines of Node.js', () => {
  test.each([18, 20, 22, 24] as const)('Node.js %i is measured', async (major) => {
    const node = await prepareNode(major);
    await using server = await bootFixture(['answers-with-itself.cjs'], { env: withNode(node) });
    expect(server.processes()[0]?.node).toMatch(new RegExp(`^v${major}\\.`));
    expect(server.processes()[0]?.gc).toBe('gc()');
    expect(server.processes()[0]?.v8Flags).toContain('--no-opt');
    // No complaint of V8 about a flag it does not know.
    expect(server.tail()).toEqual([]);
    await hammer(`${server.origin}/`, 10);
    expect((await server.sample()).total.served).toBe(10);
  });

  test.each([18, 20, 22, 24] as const)('the agent itself adds nothing to an empty server on Node.js %i', async (major) => {
    await using server = await bootFixture(['empty.cjs'], { env: withNode(await prepareNode(major)) });
    const requests = 100;
    const js: number[] = [];
    // The first samples still see what the first requests left behind, and on a busy machine what V8 compiles again for some seconds.
    for (let i = 0; i < 24; i++) {
      await hammer(`${server.origin}/`, requests);
      const { total } = await server.sample();
      if (i >= 10) js.push(total.heapUsed - total.codeSpaces);
    }
    const growth = js.slice(1).map((bytes, i) => (bytes - (js[i] as number)) / requests);
    const median = growth.toSorted((a, b) => a - b)[Math.floor(growth.length / 2)] as number;
    // Bytes per request; the smallest leak that a check is asked to find is 64.
    expect(Math.abs(median), growth.join(' ')).toBeLessThan(3);
  });

  test('Node.js 16 is too old, and says so', async () => {
    const { code, what } = await problemOf(bootFixture(['answers-with-itself.cjs'], { env: withNode(await prepareNode(16)) }));
    expect({ code, what }).toEqual({ code: 'node-too-old', what: expect.stringContaining('v16.') });
  });
});

describe('the agent', () => {
  test('lets production V8 be', async () => {
    await using server = await bootFixture(['answers-with-itself.cjs'], { v8: 'production' });
    expect(server.processes()[0]?.v8Flags).toEqual([]);
  });

  test('refuses a gc that only scavenges, and finds another way', async () => {
    const env = { ...plainEnvironment(), NODE_OPTIONS: `--expose-gc --require "${join(bootFixtures, 'scavenges-only.cjs')}"` };
    await using server = await bootFixture(['answers-with-itself.cjs'], { env });
    expect(server.processes()[0]?.gc).toBe('inspector');
    expect((await server.sample()).total.collections).toBeGreaterThanOrEqual(2);
  });

  test('says that no way forces a major collection', async () => {
    const env = { ...plainEnvironment(), NODE_OPTIONS: `--require "${join(bootFixtures, 'sabotages-gc.cjs')}"` };
    await using server = await bootFixture(['answers-with-itself.cjs'], { env });
    expect(server.processes()[0]?.gc).toBeNull();
  });

  test('does nothing at all where nobody asks for it', () => {
    const script = 'console.log(process.getActiveResourcesInfo().length, process.execArgv.length)';
    const env = { ...plainEnvironment(), NODE_OPTIONS: `--require "${agentPath}"` };
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env })).toBe(
      execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env: plainEnvironment() }),
    );
  });

  test('survives a check that is gone', () => {
    const script = `require('node:http').createServer().on('request', () => {}).listen(0, '127.0.0.1', function () { setTimeout(() => { console.log('fine'); this.close() }, 200) })`;
    const env = { ...plainEnvironment(), NODE_OPTIONS: `--require "${agentPath}"`, SSR_LEAK_CHECK_SOCKET: '/no/such/socket' };
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env })).toBe('fine\n');
  });

  test('counts only marked requests, and each channel grows by what was kept', async () => {
    await using server = await bootFixture(['keeps-buffers.cjs']);
    const js = ({ heapUsed, codeSpaces }: { heapUsed: number; codeSpaces: number }) => heapUsed - codeSpaces;
    await hammer(`${server.origin}/object`, 200);
    await hammer(`${server.origin}/buffer`, 200);
    await server.sample();
    const { total: a } = await server.sample();
    await ask(`${server.origin}/`);
    await hammer(`${server.origin}/`, 200);
    const { total: b } = await server.sample();
    await hammer(`${server.origin}/buffer`, 200);
    const { total: c } = await server.sample();
    await hammer(`${server.origin}/object`, 200);
    const { total: d } = await server.sample();
    expect(b.served - a.served).toBe(200);
    expect(Math.abs(js(b) - js(a)) / 200).toBeLessThan(40);
    expect(b.arrayBuffers - a.arrayBuffers).toBeLessThan(1024);
    expect((c.arrayBuffers - b.arrayBuffers) / 200).toBe(1024);
    expect((js(d) - js(c)) / 200).toBeGreaterThan(20);
    expect((js(d) - js(c)) / 200).toBeLessThan(120);
  });

  test('sees resources that nothing else sees', async () => {
    await using server = await bootFixture(['opens-resources.cjs']);
    await server.ask({ ask: 'watch-resources' });
    const open = async (kind: string) => (await server.openResources())[0]?.kinds.find((k) => k.kind === kind);
    await hammer(`${server.origin}/closed-channel`, 5);
    expect((await open('MESSAGEPORT'))?.open ?? 0).toBe(0);
    await hammer(`${server.origin}/channel`, 7);
    await hammer(`${server.origin}/interval`, 3);
    await hammer(`${server.origin}/timeout`, 4);
    const ports = await open('MESSAGEPORT');
    expect(ports).toMatchObject({ open: 7, repeating: 0, longestDelayMs: 0, stacks: [{ count: 7 }] });
    expect(ports?.stacks[0]?.frames.some((frame) => frame.startsWith(join(bootFixtures, 'opens-resources.cjs:5:')))).toBe(true);
    const timers = await open('Timeout');
    expect(timers).toMatchObject({ repeating: 3, longestDelayMs: 100_000 });
    expect(timers?.stacks.map(({ count }) => count)).toEqual(expect.arrayContaining([3, 4]));
  });

  test('sees descriptors of files, whichever way they were opened', async () => {
    await using server = await bootFixture(['opens-resources.cjs']);
    await server.ask({ ask: 'watch-resources' });
    const open = async () => (await server.openResources())[0]?.kinds.find(({ kind }) => kind === 'FILEDESCRIPTOR');
    for (const closed of ['/closed-file', '/closed-later', '/read-stream']) await hammer(`${server.origin}${closed}`, 5);
    await expect.poll(open).toBeUndefined();
    await hammer(`${server.origin}/file`, 4);
    await hammer(`${server.origin}/file-later`, 3);
    await hammer(`${server.origin}/stream`, 2);
    await hammer(`${server.origin}/stream-to-file`, 1);
    await expect.poll(open).toMatchObject({ open: 10, stacks: [{ count: 4 }, { count: 3 }, { count: 2 }, { count: 1 }] });
    const places = (await open())?.stacks.map(({ frames }) => frames.find((frame) => frame.startsWith(bootFixtures)));
    expect(places).toEqual([9, 10, 11, 12].map((line) => expect.stringContaining(`opens-resources.cjs:${line}:`)));
    // Nothing of the watching stays.
    await server.ask({ ask: 'stop-watching' });
    expect((await server.sample()).processes).toHaveLength(1);
  });

  test('profiles survivors, writes snapshots, sets flags, and answers a failing question with its error', async () => {
    await using folder = await createFixture({});
    await using server = await bootFixture(['keeps-buffers.cjs']);
    await expect(server.ask({ ask: 'read-survivors' })).rejects.toThrow('start-survivors comes first');
    expect(await server.ask({ ask: 'set-flags', flags: ['--no-opt'] })).toEqual([null]);
    await server.ask({ ask: 'start-survivors', intervalBytes: 64 });
    await hammer(`${server.origin}/object`, 300);
    await server.sample();
    const [profile] = await server.ask({ ask: 'read-survivors' });
    expect(JSON.stringify(profile)).toContain('"functionName":"keep"');
    expect(await server.ask({ ask: 'stop-survivors' })).toEqual([null]);
    const path = folder.getPath('one.heapsnapshot');
    const [written] = (await server.ask({ ask: 'write-snapshot', path })) as [{ bytes: number }];
    expect(written.bytes).toBe(readFileSync(path).length);
  });
});
