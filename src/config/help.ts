import { repository } from '../repository.ts';
import { type CommandName, commands, takes } from './commands.ts';
import type { Group, Option } from './option.ts';
import { optionEntries } from './options.ts';

/** Groups that stand together, each with its part of their heading. */
const headings: readonly Readonly<Partial<Record<Group, string>>>[] = [
  { server: 'The server' },
  { requests: 'What is requested' },
  { verdict: 'The verdict' },
  { output: 'Reports', help: 'Help' },
];

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

const documentation = `Documentation: https://github.com/${repository}/tree/main/docs, or docs in this package`;

/** The options that a command takes, group by group. */
function optionsOf(command: CommandName, isWanted: (option: Option<unknown>) => boolean = () => true): readonly string[] {
  const shown = optionEntries.filter(([name, option]) => takes(command, name, option) && isWanted(option));
  const lines = columns(
    shown.map(([name, option]) => [usage(name, option), `${option.summary}${option.repeatable ? '; repeatable' : ''}${without(option)}`]),
  );
  return headings.flatMap((together) => {
    const rows = lines.filter((_, index) => Object.hasOwn(together, shown[index]![1].group));
    const named = Object.entries(together).filter(([group]) => shown.some(([, option]) => option.group === group));
    return rows.length > 0 ? [[named.map(([, heading]) => heading).join(', '), ...rows].join('\n')] : [];
  });
}

/** One screen: the commands, and the options of a check but those that few need. */
export function help(version: string): string {
  return `${[
    `ssr-leak-check ${version}: which server-rendered route leaks memory, and on which line`,
    ['Usage', ...columns(Object.values(commands).map((c) => [`ssr-leak-check ${c.usage}`, c.summary]))].join('\n'),
    ...optionsOf('check', ({ isSeldom }) => !isSeldom),
    ['ssr-leak-check COMMAND --help shows all options of a command; check is one, too.', commands.check.exit, documentation].join('\n'),
  ].join('\n\n')}\n`;
}

/** One command: what it does, its options, an example. */
export function helpOf(command: CommandName): string {
  const { usage: form, summary, example, exit } = commands[command];
  return `${[
    `ssr-leak-check ${form}`,
    `${summary[0]!.toUpperCase()}${summary.slice(1)}.`,
    ...optionsOf(command),
    ['Example', `  ssr-leak-check ${example}`].join('\n'),
    [exit, documentation].join('\n'),
  ].join('\n\n')}\n`;
}
