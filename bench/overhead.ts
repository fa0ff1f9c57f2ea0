/**
 * What a check costs, against a bare serial autocannon run of the same number of requests at the same page.
 *
 *   npm run bench:overhead -- [--repeat 3]
 *
 * A steady page is measured under one address alone, and then under all loads, as it is where nothing else is asked for.
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
  /** Under one address. */
  readonly run: CheckedRun;
  /** Milliseconds of the bare run. */
  readonly bareMs: number;
  /** Under all loads; null: the page leaks under one address, so no other load is tried. */
  readonly underAll: CheckedRun | null;
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
    const check = { tool, cwd, start: page.words.join(' '), routes: [page.route] };
    const run = await checkPages({ ...check, key });
    const [seen] = run.pages;
    const bareMs = await bare(page, cwd, seen?.requests ?? 0);
    const underAll = seen?.verdict === 'steady' ? await checkPages({ ...check, key: `${key} all loads`, loads: 'all' }) : null;
    all.push({ run, bareMs, underAll });
    process.stdout.write(
      `  ${key}: ${seen?.verdict}, ${seconds(seen?.verdictMs ?? 0)}, bare ${seconds(bareMs)}${underAll ? `, all loads ${underAll.pages[0]?.verdict} ${seconds(underAll.pages[0]?.verdictMs ?? 0)}` : ''}\n`,
    );
  }
  return all;
}

function row({ name, route }: Page, all: readonly Measured[]): (string | number)[] {
  const seen = all.flatMap(({ run, bareMs }) => run.pages.map((page) => ({ page, bareMs, wallMs: run.wallMs })));
  const middle = (read: (one: (typeof seen)[number]) => number) => median(seen.map(read));
  const further = all.flatMap(({ run, underAll }) => {
    const [same, page] = [run.pages[0], underAll?.pages[0]];
    return same && page ? [{ page, times: page.verdictMs / same.verdictMs }] : [];
  });
  const ofFurther = (read: (one: (typeof further)[number]) => number) => median(further.map(read));
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
    ...(further.length === 0
      ? ['', '', '', '']
      : [
          [...new Set(further.map(({ page }) => page.verdict))].join(', '),
          Math.round(ofFurther(({ page }) => page.requests)),
          seconds(ofFurther(({ page }) => page.verdictMs)),
          ofFurther(({ times }) => times).toFixed(2),
        ]),
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
    [
      ...['page', 'verdict', 'requests', 'until the verdict', 'hammering', 'collecting', 'waiting', 'bare run', 'ratio', 'whole command'],
      ...['under all loads', 'requests', 'until the verdict', 'times one address'],
    ],
    rows,
  ),
  '',
  `Medians of ${values.repeat}. The bare run is autocannon with one connection and the same number of requests, in a process of its own, at a fresh server with default V8 flags; the check sets quiet flags. The whole command boots the server (three times where a page leaks) and, for a leak, looks for its line. The last four columns: with all other loads in a mix after the first look; a page that leaks under one address gets no other load.`,
].join('\n');
process.stdout.write(`\n${text}\n`);
await writeSection('overhead', text);
