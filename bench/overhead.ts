/**
 * What a check costs, against a bare serial autocannon run of the same number of requests at the same page.
 *
 *   npm run bench:overhead -- [--repeat 3]
 *
 * Times: run it on a quiet machine.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { prepareApp } from '../e2e/prepare-app.ts';
import { urlsOf } from '../src/routes/named-routes.ts';
import { bareServer } from './bare-server.ts';
import { type CheckedRun, checkPages } from './check-pages.ts';
import { markdownTable, writeSection } from './document.ts';
import { circumstances, median, seconds } from './machine.ts';
import { type Tool, toolUnderTest } from './tool.ts';

const bareRun = fileURLToPath(new URL('bare-run.ts', import.meta.url));

interface Page {
  readonly name: string;
  readonly route: string;
  readonly cwd: () => Promise<string>;
  readonly words: readonly [string, ...string[]];
}

const demo = {
  name: 'demo',
  cwd: async () => fileURLToPath(new URL('../dist/demo', import.meta.url)),
  words: ['node', 'server.mjs'],
} as const;
const next = { name: 'Next app', cwd: () => prepareApp('next-app'), words: ['node', 'node_modules/next/dist/bin/next', 'start'] } as const;

const pages: readonly Page[] = [
  ...['/', '/articles', '/articles/photosynthesis', '/numbers/{n}', '/sciencepedia', '/chat/1b54c09e'].map((route) => ({ ...demo, route })),
  { ...next, route: '/live' },
  { ...next, route: '/product/1' },
];

interface Measured {
  readonly run: CheckedRun;
  /** Milliseconds of the bare run. */
  readonly bareMs: number;
}

async function bare({ words, route }: Page, cwd: string, amount: number): Promise<number> {
  await using server = await bareServer(cwd, words, urlsOf(route)());
  const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, bareRun, server.origin, route, String(amount)]);
  return Number(stdout);
}

async function measure(page: Page, tool: Tool, repeat: number): Promise<readonly Measured[]> {
  const cwd = await page.cwd();
  const all: Measured[] = [];
  // In turns: a machine that gets busier meets both.
  for (let i = 1; i <= repeat; i += 1) {
    const key = `overhead ${page.name} ${page.route} ${i}`;
    const run = await checkPages({ tool, key, cwd, start: page.words.join(' '), routes: [page.route] });
    const bareMs = await bare(page, cwd, run.pages[0]?.requests ?? 0);
    all.push({ run, bareMs });
    process.stdout.write(`  ${key}: ${run.pages[0]?.verdict}, ${seconds(run.pages[0]?.verdictMs ?? 0)}, bare ${seconds(bareMs)}\n`);
  }
  return all;
}

function row({ name, route }: Page, all: readonly Measured[]): (string | number)[] {
  const seen = all.flatMap(({ run, bareMs }) => run.pages.map((page) => ({ page, bareMs, wallMs: run.wallMs })));
  const middle = (read: (one: (typeof seen)[number]) => number) => median(seen.map(read));
  return [
    `${name} ${route}`,
    [...new Set(seen.map(({ page }) => page.verdict))].join(', '),
    Math.round(middle(({ page }) => page.requests)),
    seconds(middle(({ page }) => page.verdictMs)),
    seconds(middle(({ page }) => page.time.hammering)),
    seconds(middle(({ page }) => page.time.collecting)),
    seconds(middle(({ page }) => page.time.waiting)),
    seconds(middle(({ bareMs }) => bareMs)),
    middle(({ page, bareMs }) => page.verdictMs / bareMs).toFixed(2),
    seconds(middle(({ wallMs }) => wallMs)),
  ];
}

const { values } = parseArgs({ options: { repeat: { type: 'string', default: '3' } } });
const tool = await toolUnderTest();
const rows: (string | number)[][] = [];
for (const page of pages) rows.push(row(page, await measure(page, tool, Number(values.repeat))));

const text = [
  '## What a check costs',
  '',
  circumstances('npm run bench:overhead'),
  '',
  markdownTable(
    ['page', 'verdict', 'requests', 'until the verdict', 'hammering', 'collecting', 'waiting', 'bare run', 'ratio', 'whole command'],
    rows,
  ),
  '',
  `Medians of ${values.repeat}. The bare run is autocannon with one connection and the same number of requests, in a process of its own, at a fresh server with default V8 flags; the check sets quiet flags. The whole command boots the server (three times where a page leaks) and, for a leak, looks for its line.`,
].join('\n');
process.stdout.write(`\n${text}\n`);
await writeSection('overhead', text);
