import { commandNames } from '../commands.ts';
import { option } from '../option.ts';
import { flag } from '../readers.ts';

/** What is about the program itself. */
export const help = {
  yes: option({
    group: 'help',
    summary: 'answers every question of init with yes',
    more: 'It overwrites files that exist, and writes the files for AI assistants too. Without it and without a terminal, as in a job, `init` keeps files that exist and writes only the workflow and the configuration.',
    commands: ['init'],
    inAction: false,
    short: 'y',
    expected: 'no value',
    read: flag,
  }),
  help: option({
    group: 'help',
    summary: 'shows this help; behind a command, what that command takes',
    commands: commandNames,
    inAction: false,
    short: 'h',
    expected: 'no value',
    read: flag,
  }),
  version: option({
    group: 'help',
    summary: 'shows the version',
    commands: commandNames,
    inAction: false,
    short: 'v',
    expected: 'no value',
    read: flag,
  }),
} as const;
