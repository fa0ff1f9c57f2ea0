import { createFixture, type FsFixture } from 'fs-fixture';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTROL_MS } from '../src/measure/control.ts';
import { runCheck } from './run-check.ts';

/** The first route starts what grows by the clock, for as long as the process runs; the third keeps what its requests bring. */
const server = `import { createServer } from 'node:http';
const log = [];
const seen = [];
let ticking = null;
const pages = {
  '/starts': () => {
    ticking ??= setInterval(() => log.push({ at: Date.now(), text: String(Math.random()).repeat(50) }), 5);
    return 'started';
  },
  '/steady': () => 'steady',
  '/leaks': () => {
    seen.push({ text: String(Math.random()).repeat(20) }); // <= leak
    return 'leaks';
  },
};
const serve = () => createServer((request, response) => {
  const page = pages[request.url];
  response.statusCode = page ? 200 : 404;
  response.end(page ? page() : 'none');
}).listen(process.env.PORT, '127.0.0.1');
setTimeout(serve, Number(process.env.BOOT_MS ?? 0));
`;

let app: FsFixture;
beforeAll(async () => {
  app = await createFixture({ 'package.json': '{ "type": "module", "scripts": { "start": "node server.js" } }', 'server.js': server });
});
afterAll(() => app?.rm());

const line = server.split('\n').findIndex((one) => one.endsWith('// <= leak')) + 1;
const check = (args: readonly string[], bootMs = 0) =>
  runCheck({
    cwd: app.path,
    args: [
      '--start',
      `BOOT_MS=${bootMs} node server.js`,
      ...args,
      ...['/starts', '/steady', '/leaks'].flatMap((route) => ['--route', route]),
    ],
  });

const risen = (samples: readonly { total: { heapUsed: number } }[]): number =>
  (samples.at(-1)?.total.heapUsed ?? NaN) - (samples[0]?.total.heapUsed ?? NaN);

test.each([
  ['quickly', 0],
  ['slowly', 4_000],
] as const)('a server that boots %s: growth that one route starts is blamed on no other, and hides no leak', async (_, waitMs) => {
  const { report, stderr, status } = await check(['--jobs', '1', '--requests', '300'], waitMs);
  const { isolate, bootMs = Number.NaN } = report.server ?? {};
  // How quickly it boots is the machine's to say; a check that waits for it longer than for a look at rest shares it.
  expect(isolate).toBe(bootMs <= CONTROL_MS ? 'route' : 'run');
  if (waitMs > CONTROL_MS) expect(isolate).toBe('run');
  const [, steady, leaks] = report.routes;
  expect(steady).toMatchObject({ route: '/steady', verdict: 'steady' });
  // What ticks adds 20 to 60 kB to a look, and V8 a few while it compiles, for which a second look is taken now and then, in a fresh process.
  expect(risen(steady?.arms[0]?.samples ?? [])).toBeLessThan(16_000);
  expect(leaks).toMatchObject({ route: '/leaks', verdict: 'leaking' });
  expect(leaks?.suspects[0]).toMatchObject({ file: expect.stringMatching(/server\.js$/), line });
  expect(status).toBe(1);
  const pidOf = (i: number) => report.routes[i]?.arms[0]?.samples[0]?.processes[0]?.pid;
  expect(pidOf(1)).not.toBe(pidOf(0));
  if (isolate === 'run') {
    expect(stderr).toContain('moves while nobody asks');
    // The next shares the server, or it is said why not.
    const isShared = pidOf(2) === pidOf(1);
    expect(stderr.includes('/leaks gets a fresh one')).toBe(!isShared);
    expect(leaks?.arms.map(({ servedOthers }) => servedOthers)).toEqual([isShared ? true : undefined, undefined]);
  }
});
