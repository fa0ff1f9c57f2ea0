import { judgedGrowth } from '../../findings/judged-growth.ts';
import type { Finding } from '../../findings/report.ts';
import { bytes, integer, partsOf, verdictWord } from '../../words.ts';
import { baseToHead, comparedMark } from '../compared.ts';
import { codeCell } from '../escape-markdown.ts';
import { routeName } from '../route-names.ts';
import { exceededBytes } from '../sentence.ts';
import { sparklineOf } from '../sparkline.ts';

export const signs = { leaking: '❌', unproven: '⚠️', steady: '✅' } as const;
/** A leak that does not fail: it is in the base too, or known. */
const tolerable = '🟡';

interface Column {
  readonly head: string;
  readonly right?: true;
  readonly cell: (finding: Finding) => string;
}

const columns: readonly Column[] = [
  {
    head: 'verdict',
    cell: (finding) => {
      const mark = comparedMark(finding);
      const sign = finding.tolerated ? tolerable : signs[finding.verdict];
      return `${sign} ${verdictWord(finding.verdict)}${mark === null ? '' : `, ${mark}`}`;
    },
  },
  { head: 'route', cell: (finding) => codeCell(routeName(finding)) },
  {
    head: 'growth per request',
    right: true,
    cell: (finding) => {
      const growth = judgedGrowth(finding);
      if (growth === null) return '–';
      const { figure, range } = partsOf(growth);
      return `${finding.verdict === 'leaking' ? `**${figure}**` : figure} ${range}`;
    },
  },
  { head: 'limit', right: true, cell: (finding) => bytes(exceededBytes(finding)) },
  { head: 'base → head', right: true, cell: baseToHead },
  { head: 'requests', right: true, cell: ({ requests }) => integer(requests) },
  { head: 'memory', cell: (finding) => sparklineOf(finding) },
];

/** One row for each route; the base only where something was compared with one. */
export function routesTable(routes: readonly Finding[], compared: boolean): string {
  const shown = columns.filter(({ cell }) => compared || cell !== baseToHead);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(shown.map(({ head }) => head)),
    `|${shown.map(({ right }) => (right ? '--:' : '---')).join('|')}|`,
    ...routes.map((finding) => row(shown.map(({ cell }) => cell(finding)))),
  ].join('\n');
}
