import { parseArgs } from 'node:util';
import { type Problem, problem } from '../problems.ts';
import { commandNames } from './commands.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Given } from './given.ts';
import type { Option, Source } from './option.ts';
import { type OptionName, optionEntries, options } from './options.ts';

export interface Scan {
  /** A flag reads "yes", an option whose value is missing reads "". */
  readonly given: Given;
  /** Words that belong to no option. */
  readonly words: readonly string[];
  readonly problems: readonly Problem[];
}

const onCommandLine = optionEntries.filter(([, option]) => option.commands.length > 0).map(([name]) => name);

/** How many words from `start` on are not options. */
function plainWords(argv: readonly string[], start: number): number {
  const end = argv.findIndex((word, index) => index >= start && word.startsWith('-') && word !== '-');
  return (end < 0 ? argv.length : end) - start;
}

/** Whether the word after an option that needs no value is not its value: another option, or the command. */
const meansItself = ({ implied }: Option<unknown>, following: string | undefined): boolean =>
  implied !== null && (following?.startsWith('-') || commandNames.some((command) => command === following));

/**
 * Splits argv into options and words. `parseArgs` does not know which options take a value, because it would take a
 * following option for one: a value is what follows, unless that begins with two dashes.
 */
export function scanArgv(argv: readonly string[], from: Omit<Source, 'option'>): Scan {
  const { tokens } = parseArgs({ args: [...argv], strict: false, allowPositionals: true, tokens: true });
  const given = new Map<OptionName, string[]>();
  const words: string[] = [];
  const problems: Problem[] = [];
  let next = 0;
  for (const token of tokens) {
    if (token.index < next) continue;
    next = token.index + 1;
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;

    const typed = argv[token.index]!.replace(/=.*/s, '');
    const name = onCommandLine.find((known) => typed === `--${known}` || typed === `-${options[known].short}`);
    if (name === undefined) {
      const near = didYouMean(typed.replace(/^-+/, ''), onCommandLine);
      problems.push(problem('unknown-option', { option: typed, meant: near && `--${near}` }));
      // What follows was probably its value, and may be a secret that must not be printed.
      const command = commandNames.some((known) => known === argv[next]);
      if (!token.inlineValue && !command) next += Math.min(1, plainWords(argv, next));
      continue;
    }

    const option: Option<unknown> = options[name];
    if (option.takes === null) {
      if (token.inlineValue && option.implied === null)
        problems.push(problem('bad-value', { option: `--${name}`, value: token.value, expected: option.expected }));
      else given.set(name, [...(given.get(name) ?? []), token.value ?? option.implied ?? 'yes']);
      continue;
    }
    const following = token.inlineValue || argv[next]?.startsWith('--') || meansItself(option, argv[next]) ? undefined : argv[next];
    const value = (token.inlineValue ? token.value : following) ?? option.implied ?? '';
    if (following !== undefined) next += 1;
    given.set(name, [...(given.get(name) ?? []), value]);
    // A header without quotes: its other words are part of the secret.
    if (option.secret && option.read(value, { ...from, option: name }) === null) next += plainWords(argv, next);
  }
  return { given, words, problems };
}
