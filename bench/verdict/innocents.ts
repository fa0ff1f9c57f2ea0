/** Look-alikes of leaks, and planted leaks beside them: the table of the end-to-end tests, one row per behaviour. */
import { type Innocent, innocents as innocentRows, type Leak, leaks, serversFolder } from '../../e2e/fixtures/verdict/table.ts';
import { type CheckedRun, checkPages, wrongVerdict } from '../check-pages.ts';
import { markdownTable } from '../document.ts';
import { median, seconds } from '../machine.ts';
import { inWords } from '../proportion.ts';
import type { Part } from './part.ts';

interface Planned {
  readonly row: Leak | Innocent;
  readonly key: string;
}

const quick = ['/array', '/broadcast-channel', '/sawtooth', '/two-steps', '/lru-300/{n}', '/listener-once', '/promise-race-settled'];

function plan(short: boolean): readonly Planned[] {
  const all = [...innocentRows, ...leaks].map((row) => ({ row, key: `${row.server}${row.route}` }));
  return short ? all.filter(({ row }) => quick.includes(row.route)) : all;
}

export const innocents: Part = {
  section: 'innocents',
  title: 'Innocent look-alikes, and planted leaks',
  async run({ tool, ledger, short }) {
    for (const { row, key } of plan(short)) {
      await ledger.once(key, () => checkPages({ tool, key, cwd: serversFolder, start: `node ${row.server}.mjs`, routes: [row.route] }));
    }
  },
  async outcome({ ledger, short }) {
    const results = ledger.results<CheckedRun>();
    const seen = plan(short).flatMap(({ row, key }) => {
      const run = results.get(key);
      return run ? [{ row, key, run, page: run.pages[0] }] : [];
    });
    const wrong = seen.filter(({ row, page }) => page?.verdict !== row.truth);
    const of = (truth: 'leaking' | 'steady') => {
      const own = seen.filter(({ row }) => row.truth === truth);
      return { all: own.length, wrong: own.filter((one) => wrong.includes(one)).length };
    };
    const rows = seen.map(({ row, page }) => [
      row.route,
      row.note,
      row.truth,
      page ? `${page.verdict} (${page.reason})` : 'none',
      row.truth === 'leaking' ? row.bytesPerRequest : '',
      Math.round(page?.bytesPerRequest ?? 0),
      page?.requests ?? '',
      page ? seconds(page.verdictMs) : '',
    ]);
    const time = (truth: string) => seconds(median(seen.flatMap(({ row, page }) => (row.truth === truth && page ? [page.verdictMs] : []))));
    return {
      wrong: wrong.map(({ row, key, page, run }) => wrongVerdict(key, row.truth, page, run.problems)),
      markdown: [
        `Look-alikes not called steady: ${inWords(of('steady').wrong, of('steady').all)}. Planted leaks not called leaking: ${inWords(of('leaking').wrong, of('leaking').all)}. Time until the verdict, median: ${time('steady')} and ${time('leaking')}.`,
        '',
        markdownTable(['route', 'what it does', 'truth', 'verdict', 'planted B/request', 'seen', 'requests', 'time'], rows),
      ].join('\n'),
    };
  },
};
