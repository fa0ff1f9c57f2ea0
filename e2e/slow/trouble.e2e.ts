import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { killAt } from '../kill-at.ts';
import { level } from '../level.ts';
import { plainEnvironment } from '../prepare-app.ts';
import { cliPath, runCheck } from '../run-check.ts';

const cwd = fileURLToPath(new URL('../fixtures/trouble/', import.meta.url));
const check = (start: string, ...args: readonly string[]) => runCheck({ cwd, args: ['--start', start, ...args] });

describe('a route that cannot be measured is unproven, with what was seen', () => {
  test.each<[string, string, readonly string[], string, string]>([
    ['a redirect', 'answers-302.mjs', [], 'redirected', '/login'],
    ['a page that is not there', 'answers-404.mjs', [], 'unexpected-status', '404'],
    ['a page that fails', 'answers-500.mjs', [], 'unexpected-status', "reading 'title'"],
    ['a page that fails under load', 'answers-500-after-100.mjs', [], 'responses-fail', 'Under load'],
    ['a page that hangs', 'hangs-after-50.mjs', ['--request-timeout', '5 s'], 'responses-fail', 'Under load'],
    ['a page too slow for its budget', 'slow-page.mjs', ['--budget', '1 s'], 'too-few-requests', 'budget'],
  ])('%s', async (_, server, args, reason, words) => {
    const { status, report } = await check(`node ${server}`, '--route', '/articles', ...args);
    expect(report.routes.map((finding) => [finding.verdict, finding.reason])).toEqual([['unproven', reason]]);
    expect(JSON.stringify(report.routes[0]?.problem)).toContain(words);
    expect(status).toBe(2);
  });

  test.each([[['/hangs', '/articles']], [['/articles', '/hangs']]])(
    'a page that hangs is unproven by itself, wherever it stands: %j',
    async (routes) => {
      const named = routes.flatMap((route) => ['--route', route]);
      const { status, report } = await check('node hangs-on-one-route.mjs', ...named, '--request-timeout', '5 s');
      const verdicts = Object.fromEntries(report.routes.map(({ route, verdict, reason }) => [route, [verdict, reason]]));
      expect(verdicts).toEqual({ '/hangs': ['unproven', 'no-answer'], '/articles': ['steady', level] });
      expect(report.problems).toEqual([]);
      expect(status).toBe(2);
    },
  );

  test('a redirect that is expected is measured', async () => {
    const { status, report } = await check('node answers-302.mjs', '--route', '/', '--expect-status', '3xx');
    expect(report.routes[0]?.verdict).toBe('steady');
    expect(status).toBe(0);
  });
});

describe('a server that takes no more than so many requests on a connection', () => {
  test.each(['100', '3'])('%s: it gets as many connections as it wants', async (most) => {
    const { status, report } = await check(`node max-requests-per-socket.mjs ${most}`, '--route', '/articles', '--route', '/leaking');
    // Hundreds of connections may move the heap at first.
    expect(report.routes.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['steady', level],
      ['leaking', 'grows'],
    ]);
    expect(status).toBe(1);
  });
});

describe('a server that ends', () => {
  test('during a volley: the routes before and after it are reported', async () => {
    const { status, report } = await check('node dies-on-one-route.mjs', '--route', '/before', '--route', '/dies', '--route', '/after');
    expect(report.routes).toMatchObject([
      { route: '/before', verdict: 'steady' },
      { route: '/dies', verdict: 'unproven', reason: 'server-died' },
      { route: '/after', verdict: 'steady' },
    ]);
    expect(JSON.stringify(report.routes[1]?.problem)).toContain('lost the connection to the database');
    expect(report.routes[1]?.problem?.what).toContain('exit code 3');
    expect(status).toBe(2);
  });

  test('for want of heap: that is a leak, with the requests it took', async () => {
    const { status, report } = await check('node --max-old-space-size=128 out-of-heap.mjs', '--route', '/');
    const [finding] = report.routes;
    expect([finding?.verdict, finding?.reason]).toEqual(['leaking', 'out-of-memory']);
    expect(finding?.sentence).toMatch(/ran out of heap after \d+ requests/);
    expect(finding?.requests).toBeGreaterThan(50);
    expect(finding?.requests).toBeLessThan(400);
    expect(finding?.suspects?.[0], JSON.stringify(finding?.attribution)).toMatchObject({
      file: expect.stringMatching(/out-of-heap.mjs$/),
      line: 8,
    });
    expect(status).toBe(1);
  });
});

describe('a server in several processes', () => {
  test('two workers that share a port: their samples are summed', async () => {
    const { report } = await check('node cluster.mjs', '--route', '/');
    expect(report.routes[0]?.verdict).toBe('leaking');
    expect(report.server?.processes).toBe(2);
    expect(report.routes[0]?.arms[0]?.samples.at(-1)?.processes).toHaveLength(2);
  });

  test('a front that forwards to a renderer which leaks', async () => {
    const { report } = await check('node forwarding/front.mjs', '--route', '/');
    expect(report.routes[0]?.verdict).toBe('leaking');
  });

  test('npm between the check and the server', async () => {
    const { report } = await runCheck({ cwd: `${cwd}behind-npm`, args: ['--route', '/leaking'] });
    expect(report.server?.command).toEqual(['npm', 'start']);
    expect(report.server?.processes).toBe(1);
    expect(report.routes[0]?.verdict).toBe('leaking');
  });

  test('an app that listens after its metrics do', async () => {
    const { report } = await check('node several-servers.mjs', '--route', '/leaking', '--route', '/');
    expect(report.routes.map(({ route, verdict }) => [route, verdict])).toEqual([
      ['/leaking', 'leaking'],
      ['/', 'steady'],
    ]);
  });
});

test('a server that closes every connection gets all of its requests', async () => {
  const { report } = await check('node closes-connection-and-leaks.mjs', '--route', '/', '--requests', '600');
  const [finding] = report.routes;
  expect(finding?.verdict).toBe('leaking');
  for (const arm of finding?.arms ?? []) for (const volley of arm.volleys) expect(volley.served).toBe(arm.volleySize);
});

test('a fixed port that something holds is refused before anything is started', async () => {
  const holder = createServer().listen(24_871, '127.0.0.1');
  await once(holder, 'listening');
  try {
    const { status, report } = await check('node answers-404.mjs', '--route', '/', '--port', '24871');
    expect(report.problems.map(({ code }) => code)).toEqual(['port-taken']);
    expect(status).toBe(2);
  } finally {
    holder.close();
  }
});

test('Ctrl-C ends the server and reports what was measured', async () => {
  const child = spawn(
    process.execPath,
    [cliPath, '--start', 'node closes-connection.mjs', '--jobs', '1', '--route', '/', '--route', '/2', '--json', '-'],
    {
      cwd,
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const out: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  killAt(child, child.stderr, 'Route 2');
  const [status] = await once(child, 'close');
  const report = JSON.parse(Buffer.concat(out).toString());
  expect(status).toBe(2);
  expect(report.routes.map(({ verdict, reason }: { verdict: string; reason: string }) => [verdict, reason])).toEqual([
    ['steady', level],
    ['unproven', 'interrupted'],
  ]);
  expect(execFileSync('ps', ['-eo', 'args']).toString()).not.toContain('node closes-connection.mjs');
});
