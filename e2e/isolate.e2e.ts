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

const guilty = (source: string): number => source.split('\n').findIndex((one) => one.endsWith('// <= leak')) + 1;
const line = guilty(server);
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

/** The first route fills a store that each later request sweeps a little; the second keeps as much as the sweeping frees. */
const sweeping = `import { createServer } from 'node:http';
const store = [];
const sessions = Object.create(null);
let requests = 0;
const pages = {
  '/fills': () => {
    for (let i = 0; i < 40; i += 1) store.push({ at: i, text: requests + '-' + i });
  },
  '/keeps': () => {
    sessions['s' + requests] = JSON.stringify({ id: requests, cookie: { expires: null } }); // <= leak
  },
  '/healthy': () => {},
};
createServer((request, response) => {
  requests += 1;
  if (request.url !== '/fills') store.splice(0, 3);
  pages[request.url]?.();
  response.end('page');
}).listen(process.env.PORT, '127.0.0.1');
`;

test('what one route left behind, and goes while another is looked at, hides no leak of that one', async () => {
  await using app = await createFixture({ 'package.json': '{ "type": "module" }', 'server.js': sweeping });
  const routes = ['/fills', '/keeps', '/healthy'].flatMap((route) => ['--route', route]);
  const args = ['--start', 'node server.js', ...routes, '--isolate', 'run', '--jobs', '1'];
  const { report, stderr } = await runCheck({ cwd: app.path, args });
  expect(report.routes.map(({ verdict }) => verdict)).toEqual(['leaking', 'leaking', 'steady']);
  expect(report.routes[1]?.suspects[0]).toMatchObject({ file: expect.stringMatching(/server\.js$/), line: guilty(sweeping) });
  expect(stderr).toContain('What other routes left in the server goes meanwhile: /keeps gets a fresh one.');
  expect(report.routes[1]?.arms.map(({ servedOthers }) => servedOthers)).toEqual([undefined, undefined]);
});
