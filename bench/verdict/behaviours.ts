/** Rows of the table of the end-to-end tests, each checked once: look-alikes of leaks, and planted leaks beside them. */
import { type Innocent, type Leak, serversFolder } from '../../e2e/fixtures/verdict/table.ts';
import { type CheckedRun, checkPages, wrongVerdict } from '../check-pages.ts';
import type { SectionName } from '../document.ts';
import { markdownTable } from '../document.ts';
import { median, seconds } from '../machine.ts';
import { inWords } from '../proportion.ts';
import type { Part } from './part.ts';

export interface Behaviours {
  readonly section: SectionName;
  readonly title: string;
  /** What a reader must know before the figures; absent: nothing. */
  readonly introduction?: string;
  readonly rows: (short: boolean) => ReadonlyArray<Leak | Innocent>;
  /** Options of the check beside those of every row. */
  readonly args?: readonly string[];
}

export function behaviours({ section, title, introduction, rows, args = [] }: Behaviours): Part {
  const plan = (short: boolean) => rows(short).map((row) => ({ row, key: `${row.server}${row.route}` }));
  return {
    section,
    title,
    async run({ tool, ledger, short }) {
      for (const { row, key } of plan(short)) {
        const start = `node ${row.server}.mjs`;
        await ledger.once(key, () => checkPages({ tool, key: `${section}-${key}`, cwd: serversFolder, start, routes: [row.route], args }));
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
      const cells = seen.map(({ row, page }) => [
        row.route,
        row.note,
        row.truth,
        page ? `${page.verdict} (${page.reason})` : 'none',
        row.truth === 'leaking' ? row.bytesPerRequest : '',
        Math.round(page?.bytesPerRequest ?? 0),
        page?.requests ?? '',
        page ? seconds(page.verdictMs) : '',
      ]);
      const time = (truth: string) =>
        seconds(median(seen.flatMap(({ row, page }) => (row.truth === truth && page ? [page.verdictMs] : []))));
      return {
        wrong: wrong.map(({ row, key, page, run }) => wrongVerdict(key, row.truth, page, run.problems)),
        markdown: [
          ...(introduction ? [introduction, ''] : []),
          `Look-alikes not called steady: ${inWords(of('steady').wrong, of('steady').all)}. Planted leaks not called leaking: ${inWords(of('leaking').wrong, of('leaking').all)}. Time until the verdict, median: ${time('steady')} and ${time('leaking')}.`,
          '',
          markdownTable(['route', 'what it does', 'truth', 'verdict', 'planted B/request', 'seen', 'requests', 'time'], cells),
        ].join('\n'),
      };
    },
  };
}
