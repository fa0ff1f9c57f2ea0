import { commandNames } from '../commands.ts';
import { option } from '../option.ts';
import { flag } from '../readers.ts';

/** What is about the program itself. */
export const help = {
  yes: option({
    group: 'help',
    summary: 'answers every question of init with yes',
    more: 'Files that exist are overwritten then, and the files for AI assistants are written too. Where nobody can be asked, as in a job, `init` without it leaves what exists and writes the workflow and the configuration alone.',
    commands: ['init'],
    inAction: false,
    short: 'y',
    expected: 'no value',
    read: flag,
  }),
  help: option({
    group: 'help',
    summary: 'shows this',
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
