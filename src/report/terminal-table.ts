import Table from 'cli-table3';
import cliTruncate from 'cli-truncate';
import type pc from 'picocolors';
import stringWidth from 'string-width';
import { judgedGrowth } from '../findings/judged-growth.ts';
import type { Finding } from '../findings/report.ts';
import { bytes, change, elapsed, integer, interval, verdictWord } from '../words.ts';
import { baseToHead, comparedMark } from './compared.ts';
import { brief } from './plain-text.ts';
import { routeName } from './route-names.ts';
import { exceededBytes } from './sentence.ts';
import { sparklineOf } from './sparkline.ts';

export type Colors = ReturnType<typeof pc.createColors>;

/** Below this many columns the table gives way to a list. */
const narrow = 70;
/** Columns that a route's name is given before other things are. */
const enoughForARoute = 24;
const gap = 2;

export const symbols = { leaking: '✖', unproven: '?', steady: '✔' } as const;

const paint = { leaking: 'red', unproven: 'yellow', steady: 'green' } as const;

const markWords = (finding: Finding): string => {
  const mark = comparedMark(finding);
  return `${symbols[finding.verdict]} ${verdictWord(finding.verdict)}${mark === null ? '' : `, ${mark}`}`;
};

const mark = (colors: Colors, finding: Finding): string =>
  colors[finding.tolerated ? 'yellow' : paint[finding.verdict]](markWords(finding));

interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  readonly cell: (finding: Finding) => string;
}

const growth: Column = {
  head: 'growth per request',
  align: 'right',
  cell: (finding) => {
    const judged = judgedGrowth(finding);
    return judged ? interval(judged) : '–';
  },
};
const limit: Column = { head: 'limit', align: 'right', cell: (finding) => bytes(exceededBytes(finding)) };
const base: Column = { head: 'base → head', align: 'right', cell: baseToHead };
const requests: Column = { head: 'requests', align: 'right', cell: (finding) => integer(finding.requests) };
const time: Column = { head: 'time', align: 'right', cell: (finding) => elapsed(finding.durationMs) };
const memory: Column = { head: 'memory', align: 'left', cell: (finding) => sparklineOf(finding) };

/** What fits, the best first. */
const choices: readonly (readonly Column[])[] = [
  [growth, base, limit, requests, time, memory],
  [growth, base, limit, memory],
  [growth, limit, requests, time, memory],
  [growth, limit, requests, memory],
  [growth, limit, memory],
  [growth, memory],
];

const widthOf = (column: Column, routes: readonly Finding[]): number =>
  Math.max(column.head.length, ...routes.map((finding) => stringWidth(column.cell(finding))));

/** Long names lose their middle: beginnings and ends tell routes apart. */
const fitted = (name: string, columns: number): string => cliTruncate(name, Math.max(columns, 8), { position: 'middle' });

/** No lines, only columns: the same in a terminal, a log and a copy. */
const bare = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
    .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'])
    .map((name) => [name, ''])
    .concat([['middle', ' '.repeat(gap)]]),
);

/** One line for each route; what does not fit the width is left out, the least important column first. */
export function routesTable(routes: readonly Finding[], colors: Colors, width: number): string {
  if (width < narrow) return routesList(routes, colors, width);
  const names = routes.map((finding) => brief(routeName(finding), 200));
  const wanted = Math.min(enoughForARoute, Math.max(...names.map((name) => stringWidth(name))));
  const roomBeside = (columns: readonly Column[]) =>
    columns.reduce(
      (room, column) => room - widthOf(column, routes) - gap,
      width - Math.max(...routes.map((finding) => stringWidth(markWords(finding)))) - gap,
    );
  const compared = routes.some(({ comparison }) => comparison);
  const columns = choices.filter((choice) => compared || !choice.includes(base)).find((choice) => roomBeside(choice) >= wanted) ?? [growth];
  const table = new Table({
    head: ['verdict', 'route', ...columns.map((column) => column.head)].map((head) => colors.dim(head)),
    colAligns: ['left', 'left', ...columns.map((column) => column.align)],
    chars: bare,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const [i, finding] of routes.entries()) {
    const cells = columns.map((column) => {
      const cell = column.cell(finding);
      return finding.verdict === 'leaking' && column === growth ? colors.red(cell) : cell;
    });
    table.push([mark(colors, finding), fitted(names[i] ?? '', roomBeside(columns)), ...cells]);
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

/** For terminals too narrow for a table: two lines for each route. */
function routesList(routes: readonly Finding[], colors: Colors, width: number): string {
  const lines = routes.map((finding) => {
    const { bytesPerRequest } = finding;
    const numbers = bytesPerRequest === null ? 'not judged' : `${change(bytesPerRequest)}  ${sparklineOf(finding)}`;
    return `${mark(colors, finding)} ${fitted(brief(routeName(finding), 200), width - markWords(finding).length - 1)}\n  ${colors.dim(numbers)}`;
  });
  return lines.join('\n');
}
