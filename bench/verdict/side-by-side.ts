/** The check and four other ways to find a leaking page, on the same servers in one run. */
import { serversFolder } from '../../e2e/fixtures/verdict/table.ts';
import { plainEnvironment, prepareApp } from '../../e2e/prepare-app.ts';
import { settingsFrom } from '../../src/config/settings-from.ts';
import { hammer } from '../../src/measure/hammer.ts';
import { targetOf } from '../../src/measure/target.ts';
import { boot } from '../../src/server/boot.ts';
import { checkPages } from '../check-pages.ts';
import { markdownTable } from '../document.ts';
import { seconds } from '../machine.ts';
import { beforeAndAfter } from '../methods/before-and-after.ts';
import { memlab } from '../methods/memlab.ts';
import type { Judged, Method, Subject } from '../methods/method.ts';
import { regression } from '../methods/regression.ts';
import { restAndLook } from '../methods/rest-and-look.ts';
import type { Tool } from '../tool.ts';
import { commandOf } from '../verdict-only.ts';
import { prepareServer } from './healthy-pages.ts';
import type { Part } from './part.ts';

interface Page {
  readonly name: string;
  readonly route: string;
  readonly leaking: boolean;
  readonly words: readonly [string, ...string[]];
  readonly prepare: () => Promise<string>;
}

const planted = async () => serversFolder;
const leak = (route: string): Page => ({ name: 'plain server', route, leaking: true, words: ['node', 'leaks.mjs'], prepare: planted });
const innocent = (route: string): Page => ({ ...leak(route), leaking: false, words: ['node', 'innocents.mjs'] });
const next = {
  name: 'Next app',
  words: ['node', 'node_modules/next/dist/bin/next', 'start'],
  prepare: () => prepareApp('next-app'),
} as const;
const react = { name: 'React streaming', words: ['node', 'server.mjs'], prepare: () => prepareServer('react-stream') } as const;

const pages: readonly Page[] = [
  leak('/broadcast-channel'),
  leak('/array'),
  leak('/one-in-ten'),
  leak('/buffers'),
  { ...next, route: '/product/1', leaking: true },
  innocent('/page-of-100-kb'),
  innocent('/lru-300/{n}'),
  innocent('/two-steps'),
  innocent('/list-of-300-rows'),
  { ...react, route: '/', leaking: false },
  { ...next, route: '/live', leaking: false },
];

const methods: Readonly<Record<string, { readonly what: string; readonly judge: Method }>> = {
  'by hand': {
    what: '2000 requests, five minutes of rest (counted), resident memory 25 MB higher: the procedure of an outage',
    judge: restAndLook,
  },
  'before and after': { what: '`heapUsed` before and after 1000 requests, collections forced, 64 B per request', judge: beforeAndAfter },
  regression: {
    what: 'slope of `heapUsed` over 10 × 100 requests after 300, default V8 flags, collections forced, 64 B per request',
    judge: regression,
  },
  memlab: { what: 'three heap snapshots around 1000 requests, judged by memlab 2.0.5 with its own rules', judge: memlab },
};

function subjectOf({ route, words }: Page, cwd: string, { agent }: Tool): Subject {
  const { signal } = new AbortController();
  const settings = settingsFrom({}, { cwd });
  const { bootTimeoutMs } = settings;
  // Numbers in `{n}` go on from one server to the next.
  const target = targetOf({ path: route }, '', settings);
  const start = { cwd, command: commandOf(...words), port: null, bootTimeoutMs, agentPath: agent, env: plainEnvironment() };
  return {
    boot: () => boot({ ...start, v8: 'production', secrets: [], signal }),
    async hammer({ origin }, amount) {
      const { expected } = await hammer({ ...target, origin }, amount, signal, () => {});
      if (expected < amount) throw new Error(`${route} answered ${expected} of ${amount} requests.`);
    },
  };
}

async function byCheck({ route, words }: Page, key: string, cwd: string, tool: Tool): Promise<Judged> {
  const { pages: seen, problems } = await checkPages({ tool, key, cwd, start: words.join(' '), routes: [route] });
  const [page] = seen;
  if (!page) throw new Error(`No verdict on ${route}: ${problems.join('; ')}`);
  return {
    leaking: page.verdict === 'leaking',
    requests: page.requests,
    ms: page.verdictMs,
    figure: page.verdict === 'unproven' ? `unproven (${page.reason})` : `${Math.round(page.bytesPerRequest ?? 0)} B`,
  };
}

const CHECK = 'ssr-leak-check';
const keyOf = (page: Page, method: string) => `${page.name} ${page.route} ${method}`;

export const sideBySide: Part = {
  section: 'side-by-side',
  title: 'Side by side with other ways',
  async run({ tool, ledger }) {
    for (const page of pages) {
      const key = keyOf(page, CHECK);
      await ledger.once(key, async () => byCheck(page, key, await page.prepare(), tool));
      for (const [name, { judge }] of Object.entries(methods)) {
        await ledger.once(keyOf(page, name), async () => judge(subjectOf(page, await page.prepare(), tool)));
      }
    }
  },
  async outcome({ ledger }) {
    const results = ledger.results<Judged>();
    const names = [CHECK, ...Object.keys(methods)];
    const of = (page: Page, name: string) => results.get(keyOf(page, name));
    const totals = names.map((name) => {
      const seen = pages.flatMap((page) => {
        const judged = of(page, name);
        return judged ? [{ page, judged }] : [];
      });
      const right = (leaking: boolean) => {
        const own = seen.filter(({ page }) => page.leaking === leaking);
        return `${own.filter(({ judged }) => judged.leaking === leaking).length} of ${own.length}`;
      };
      const sum = (read: (judged: Judged) => number) => seen.reduce((all, { judged }) => all + read(judged), 0);
      return [name, right(true), right(false), sum(({ requests }) => requests), seconds(sum(({ ms }) => ms))];
    });
    const cell = (page: Page, name: string) => {
      const judged = of(page, name);
      if (!judged) return 'not run';
      return `${judged.leaking === page.leaking ? '' : '**wrong** '}${judged.leaking ? 'leaking' : 'not leaking'}, ${judged.figure}, ${seconds(judged.ms)}`;
    };
    const wrong = pages.filter((page) => of(page, CHECK) && of(page, CHECK)?.leaking !== page.leaking);
    return {
      wrong: wrong.map((page) => `- ${keyOf(page, CHECK)}: should be ${page.leaking ? 'leaking' : 'steady'}, ${of(page, CHECK)?.figure}`),
      markdown: [
        markdownTable(['way', 'leaks found', 'healthy pages cleared', 'requests', 'time'], totals),
        '',
        ...Object.entries(methods).map(([name, { what }]) => `- ${name}: ${what}.`),
        '',
        'Time until the verdict, of all pages together, without booting (memlab: with booting and its analysis).',
        '',
        markdownTable(
          ['page', 'truth', ...names],
          pages.map((page) => [
            `${page.name} ${page.route}`,
            page.leaking ? 'leaking' : 'healthy',
            ...names.map((name) => cell(page, name)),
          ]),
        ),
      ].join('\n'),
    };
  },
};
