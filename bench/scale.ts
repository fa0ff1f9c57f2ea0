/**
 * How the cost of a check grows: with routes and servers side by side, with the live heap, and what it takes of memory itself.
 *
 *   npm run bench:scale -- [--routes 1,10,100] [--jobs 1,2,4] [--heaps 50,500,1500] [--own 200] [--minutes N] [--again]
 *
 * An interrupted run goes on where it was, as long as what decides a verdict is the same.
 * Times: run it on a quiet machine, with as many processors as there are to be servers.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { runCheck } from '../e2e/run-check.ts';
import type { WrittenReport } from '../src/findings/report.ts';
import { bareServer } from './bare-server.ts';
import { markdownTable, unfinished, writeSection } from './document.ts';
import { openLedger, untilTimeUp } from './ledger.ts';
import { circumstances, median, megabytes, resident, seconds } from './machine.ts';
import { toolUnderTest } from './tool.ts';

const cwd = fileURLToPath(new URL('scale/', import.meta.url));
const bareRun = fileURLToPath(new URL('bare-run.ts', import.meta.url));
const heapLimitMb = 4096;

interface Scaled {
  readonly report: WrittenReport;
  readonly wallMs: number;
  /** Bytes that the check itself took at most. */
  readonly ownBytes: number;
}

const tool = await toolUnderTest();
const words = (routes: number, { heapMb, keeps }: { readonly heapMb: number; readonly keeps: number }) =>
  [`ROUTES=${routes}`, `HEAP_MB=${heapMb}`, `KEEPS=${keeps}`, 'node', `--max-old-space-size=${heapLimitMb}`, 'server.mjs'] as const;
const pages = (routes: number) => Array.from({ length: routes }, (_, i) => `/page/${i + 1}`);

/** All default loads. */
async function scaled(
  routes: number,
  { jobs, heapMb = 0, keeps = 0 }: { readonly jobs: number; readonly heapMb?: number; readonly keeps?: number },
): Promise<Scaled> {
  const started = performance.now();
  let ownBytes = 0;
  const args = [
    '--start',
    words(routes, { heapMb, keeps }).join(' '),
    '--jobs',
    String(jobs),
    ...pages(routes).flatMap((route) => ['--route', route]),
  ];
  const { report } = await runCheck({
    ...{ cli: tool.cli, cwd, args, loads: null },
    meanwhile: ({ pid }) => {
      const timer = setInterval(() => {
        ownBytes = Math.max(ownBytes, resident(pid ?? 0)?.most ?? 0);
      }, 250);
      timer.unref();
    },
  });
  return { report, wallMs: performance.now() - started, ownBytes };
}

/** Milliseconds of bare serial loads of as many requests: pages are alike, so one stands for all. */
async function bareMs({ report: { routes } }: Scaled): Promise<number> {
  const requests = median(routes.map((finding) => finding.requests));
  await using server = await bareServer(cwd, ['node', 'server.mjs'], '/page/1');
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...process.execArgv,
    bareRun,
    server.origin,
    '/page/1',
    String(Math.round(requests)),
  ]);
  return Number(stdout) * routes.length;
}

const verdictsOf = ({ report: { routes } }: Scaled): string =>
  [...new Set(routes.map(({ verdict }) => verdict))]
    .map((one) => `${routes.filter(({ verdict }) => verdict === one).length} ${one}`)
    .join(', ');
const numbers = (list: string): readonly number[] =>
  list
    .split(',')
    .map(Number)
    .filter((one) => one > 0);

const { values } = parseArgs({
  options: {
    routes: { type: 'string', default: '1,10,100' },
    jobs: { type: 'string', default: '1,2,4' },
    heaps: { type: 'string', default: '50,500,1500' },
    own: { type: 'string', default: '200' },
    minutes: { type: 'string', default: 'Infinity' },
    again: { type: 'boolean', default: false },
  },
});

type Row = readonly (string | number)[];

/** Bytes that each request of the leaking twin keeps. */
const leak = 1_000;

async function rowOfRoutes(routes: number, jobs: number): Promise<Row> {
  const run = await scaled(routes, { jobs });
  const bare = await bareMs(run);
  const ratio = (run.wallMs / bare).toFixed(2);
  return [routes, jobs, verdictsOf(run), seconds(run.wallMs), seconds(run.wallMs / routes), seconds(bare), ratio];
}

async function rowOfHeap(heapMb: number, keeps: number): Promise<Row> {
  const run = await scaled(1, { jobs: 1, heapMb, keeps });
  const [finding] = run.report.routes;
  const samples = finding?.arms.flatMap((arm) => arm.samples) ?? [];
  const [suspect] = finding?.suspects ?? [];
  return [
    `${heapMb} MB`,
    keeps > 0 ? 'leaks' : 'healthy',
    `${finding?.verdict} (${finding?.reason})`,
    suspect ? `${suspect.file}:${suspect.line}` : '',
    samples.length,
    median(samples.map(({ total }) => total.collections)),
    seconds(median(samples.map(({ total }) => total.collectMs))),
    seconds(finding?.time.collecting ?? 0),
    seconds(finding?.durationMs ?? 0),
    seconds(run.wallMs),
  ];
}

async function rowOfOwn(routes: number): Promise<Row> {
  const run = await scaled(routes, { jobs: Math.max(...numbers(values.jobs)) });
  return [routes, verdictsOf(run), megabytes(run.ownBytes), megabytes(JSON.stringify(run.report).length)];
}

const REST_SECONDS = 300;
/** What five minutes of rest after each page take, of the whole command's time. */
const timesAsLong = ([routes, , , wall]: Row): string => ((Number(routes) * REST_SECONDS) / Number.parseFloat(String(wall))).toFixed(0);

const ledger = await openLedger('scale', {
  ...{ toolId: tool.id, kept: true, again: values.again },
  deadline: performance.now() + Number(values.minutes) * 60_000,
  log: () => {},
});
const [byRoutes, byHeap, own]: [Row[], Row[], Row[]] = [[], [], []];

async function add(to: Row[], key: string, measure: () => Promise<Row>): Promise<void> {
  to.push(await ledger.once(key, measure));
  process.stdout.write(`  ${to.at(-1)?.join(' | ')}\n`);
}

const isComplete = await untilTimeUp(async () => {
  for (const routes of numbers(values.routes)) {
    for (const jobs of numbers(values.jobs).filter((one) => one <= routes)) {
      await add(byRoutes, `routes ${routes} jobs ${jobs}`, () => rowOfRoutes(routes, jobs));
    }
  }
  for (const routes of numbers(values.own)) await add(own, `own ${routes}`, () => rowOfOwn(routes));
  for (const heapMb of numbers(values.heaps)) {
    for (const keeps of [0, leak]) await add(byHeap, `heap ${heapMb} keeps ${keeps}`, () => rowOfHeap(heapMb, keeps));
  }
});

const text = [
  '## Many routes, servers side by side, big heaps',
  '',
  circumstances('npm run bench:scale'),
  ...(isComplete ? [] : ['', unfinished]),
  '',
  markdownTable(
    ['routes', 'jobs', 'verdicts', 'whole command', 'per route', 'bare loads', 'ratio', 'the rests of the outage, times as long'],
    byRoutes.map((row) => [...row, timesAsLong(row)]),
  ),
  '',
  'By hand, in the outage that this tool comes from, each page got 2,000 requests and then five minutes of rest: the last column compares the rests alone. An Express app with so many pages, all steady, under all loads. The bare loads are autocannon with one connection and as many requests, page after page.',
  '',
  ...(byHeap.length > 0
    ? [
        markdownTable(
          [
            ...['live heap', 'twin', 'verdict', 'line', 'samples', 'collections each', 'per sample'],
            ...['all samples', 'until the verdict', 'whole command'],
          ],
          byHeap,
        ),
        '',
      ]
    : []),
  ...(own.length > 0 ? [markdownTable(['routes', 'verdicts', 'memory of the check', 'its report'], own), ''] : []),
].join('\n');
process.stdout.write(`\n${text}\n`);
await writeSection('scale', text);
