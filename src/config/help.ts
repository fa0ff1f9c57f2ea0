import { repository } from '../repository.ts';
import { commands } from './commands.ts';
import type { Group, Option } from './option.ts';
import { optionEntries } from './options.ts';

const headings: Readonly<Partial<Record<Group, string>>> = {
  server: 'The server',
  requests: 'What is requested',
  verdict: 'The verdict',
  output: 'Reports',
  help: 'Help',
};

const examples = ['ssr-leak-check --start "node build/server.js" --route "/search?q={n}" --budget "2 min"'];

/** The option as it is typed: `--port N`, `-h, --help`. */
const usage = (name: string, { takes, short }: Option<unknown>): string =>
  `${short === null ? '' : `-${short}, `}--${name}${takes === null ? '' : ` ${takes}`}`;

/** What happens without the option; '' where nothing needs saying. */
function without(o: Option<unknown>): string {
  const otherwise = o.default ?? o.otherwise;
  return otherwise === null ? '' : ` [${otherwise}]`;
}

const columns = (rows: ReadonlyArray<readonly [string, string]>): readonly string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

/** One screen: commands, options, examples. */
export function help(version: string): string {
  const shown = optionEntries.filter(([, { commands }]) => commands.length > 0);
  const lines = columns(
    shown.map(([name, option]) => [usage(name, option), `${option.summary}${option.repeatable ? '; repeatable' : ''}${without(option)}`]),
  );
  const groups = Object.entries(headings).map(([group, heading]) => {
    const rows = lines.filter((_, index) => shown[index]![1].group === group);
    return [heading, ...rows].join('\n');
  });
  return `${[
    `ssr-leak-check ${version}: which server-rendered route leaks memory, and on which line`,
    ['Usage', ...columns(Object.values(commands).map((c) => [`ssr-leak-check ${c.usage}`, c.summary]))].join('\n'),
    ...groups,
    ['Examples', ...examples.map((line) => `  ${line}`)].join('\n'),
    [
      'Exit status: 0 every route is steady, 1 a route leaks, 2 something could not be measured.',
      `Documentation: https://github.com/${repository}/tree/main/docs, or docs in this package`,
    ].join('\n'),
  ].join('\n\n')}\n`;
}
