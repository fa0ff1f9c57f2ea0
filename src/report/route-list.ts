import pc from 'picocolors';
import stringWidth from 'string-width';
import type { Choice, RouteRow } from '../routes/table.ts';
import { count } from '../words.ts';
import { brief } from './plain-text.ts';

/** Longer names push the rest off the screen. */
const longestName = 60;

const name = (text: string): string => brief(text, longestName);

/** The table that the command `routes` prints: every route, its example URL, and why it is checked or not. */
export function renderRouteList(rows: readonly RouteRow[], { color }: { readonly color: boolean }): string {
  const colors = pc.createColors(color);
  const cells = rows.map(({ route, kind, path, paths, urlFrom }) => [
    name(route),
    kind,
    exampleUrl(route, path) + others(paths),
    urlFrom ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...cells.map((row) => stringWidth(row[column]!))));
  const lines = rows.map((row, i) => {
    const padded = cells[i]!.map((cell, column) => cell + ' '.repeat(widths[column]! - stringWidth(cell)));
    const line = `${row.chosen ? '✔' : '–'} ${padded.join('  ')}  ${why(row)}`.trimEnd();
    return row.chosen ? line : (row.choice === 'no-example-url' ? colors.yellow : colors.dim)(line);
  });
  const chosen = rows.filter((row) => row.chosen).length;
  return `${[...lines, '', `${count(chosen, 'route')} of ${rows.length} would be checked.`].join('\n')}\n`;
}

/** An example URL that is the route's name says nothing. */
const exampleUrl = (route: string, path: string | null): string => (path === null ? '?' : path === route ? '' : name(path));

const others = (paths: RouteRow['paths']): string => (paths && paths.length > 1 ? ` and ${paths.length - 1} more` : '');

function why({ choice, chain, because }: RouteRow): string {
  if (choice !== 'changed') return words[choice];
  const way = chain.map(name).join(' → ');
  return because.length > 1 ? `changed: ${way}, and ${because.length - 1} more` : `changed: ${way}`;
}

const words: Readonly<Record<Exclude<Choice, 'changed'>, string>> = {
  named: 'named with --route',
  all: '',
  unchanged: 'not touched by the change',
  prerendered: 'answered from a file or a cache',
  'client-rendered': 'rendered by the browser alone',
  cached: 'answered from a cache',
  redirect: 'redirects',
  api: 'an API route: --api checks it',
  ignored: 'ignored by the configuration',
  'no-example-url': 'no example URL is known: add one to "params", use --from-log, or link to it',
  'over-limit': 'over --max-routes',
};
