/** Rows of the table of the end-to-end tests, each checked once: look-alikes of leaks, and planted leaks beside them. */
import { type Innocent, type Leak, serversFolder } from '../../e2e/fixtures/verdict/table.ts';
import { plainEnvironment } from '../../e2e/prepare-app.ts';
import { together } from '../beside.ts';
import { type CheckedRun, checkPages, wrongVerdict } from '../check-pages.ts';
import type { SectionName } from '../document.ts';
import { markdownTable } from '../document.ts';
import { medianTime, seconds } from '../machine.ts';
import { inWords } from '../proportion.ts';
import { byCondition, keyUnder, pathOf, underAll } from './condition.ts';
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

/** @param node such as `v20.20.2` */
const truthOf = (row: Leak | Innocent, node: string): 'leaking' | 'steady' =>
  row.truth === 'steady' && row.leaksSince !== undefined && Number.parseInt(node.slice(1), 10) >= row.leaksSince ? 'leaking' : row.truth;

export function behaviours({ section, title, introduction, rows, args = [] }: Behaviours): Part {
  const plan = (short: boolean) => rows(short).map((row) => ({ row, key: `${row.server}${row.route}` }));
  return {
    section,
    title,
    async run(around) {
      const { tool, ledger, short, beside } = around;
      const env = { ...plainEnvironment(), ...(await pathOf(around)) };
      await together(plan(short), beside.atOnce, async ({ row, key: base }) => {
        const start = `node ${row.server}.mjs`;
        const key = keyUnder(base, around);
        const page = { tool, key: `${section}-${key}`, cwd: serversFolder, start, routes: [row.route], args, env };
        await ledger.once(key, () => checkPages(page));
      });
    },
    async outcome({ ledger, short }) {
      const rowsSeen = plan(short).map(({ row, key: base }) =>
        underAll<CheckedRun>(ledger, base).map(({ key, run }) => ({ row, key, run, page: run.pages[0], truth: truthOf(row, run.node) })),
      );
      const seen = rowsSeen.flat();
      type Looked = (typeof seen)[number];
      const wrong = seen.filter(({ truth, page }) => page?.verdict !== truth);
      const of = (what: 'leaking' | 'steady', among: readonly Looked[] = seen) => {
        const own = among.filter(({ truth }) => truth === what);
        return { all: own.length, wrong: own.filter((one) => wrong.includes(one)).length };
      };
      const cells = rowsSeen
        .flatMap((under) => under.slice(0, 1))
        .map(({ row, page, truth }) => [
          row.route,
          row.note,
          truth,
          page ? `${page.verdict} (${page.reason})` : 'none',
          row.truth === 'leaking' ? row.bytesPerRequest : '',
          Math.round(page?.bytesPerRequest ?? 0),
          page?.requests ?? '',
          page ? seconds(page.verdictMs) : '',
        ]);
      const time = (what: string, among: readonly Looked[] = seen) =>
        medianTime(among.flatMap(({ truth, page }) => (truth === what && page ? [page.verdictMs] : [])));
      const conditions = byCondition(ledger, seen, (own) => {
        const [alike, leaking] = [of('steady', own), of('leaking', own)];
        return [`${alike.wrong} of ${alike.all}`, `${leaking.wrong} of ${leaking.all}`, time('steady', own), time('leaking', own)];
      });
      return {
        wrong: wrong.map(({ truth, key, page, run }) => wrongVerdict(key, truth, page, run.problems)),
        markdown: [
          ...(introduction ? [introduction, ''] : []),
          `Look-alikes not called steady: ${inWords(of('steady').wrong, of('steady').all)}. Planted leaks not called leaking: ${inWords(of('leaking').wrong, of('leaking').all)}. Time until the verdict, median: ${time('steady')} and ${time('leaking')}.`,
          '',
          ...(conditions.length < 2
            ? []
            : [
                markdownTable(
                  ['Node.js', 'checks', 'look-alikes not steady', 'leaks not leaking', 'time, look-alike', 'time, leak'],
                  conditions,
                ),
                '',
                'One by one, under the first of these conditions that was measured:',
                '',
              ]),
          markdownTable(['route', 'what it does', 'truth', 'verdict', 'planted B/request', 'seen', 'requests', 'time'], cells),
        ].join('\n'),
      };
    },
  };
}
