import { resolve } from 'node:path';
import { option } from '../option.ts';
import { oneOf } from '../readers.ts';

/** What only a workflow can ask for. */
export const pullRequest = {
  report: option({
    group: 'pull request',
    takes: 'FILE',
    summary: 'comments from the JSON report of another job, and measures nothing',
    more: 'For pull requests from forks, whose own jobs may not comment. Nothing in the file is trusted: the pull request and the targets of links come from the event alone. See the recipe for [pull requests from forks](recipes.md#pull-requests-from-forks).',
    commands: [],
    expected: 'the JSON report that another job wrote',
    read: (text, source) => resolve(source.cwd, text),
  }),
  merge: option({
    group: 'pull request',
    takes: 'FILE',
    summary: 'joins the JSON reports of all shards to one verdict and comment, and measures nothing',
    more: 'Files, or folders with JSON reports in them, such as the one that artifacts were downloaded to. Nothing in them is trusted. A shard without a report makes its routes inconclusive. See the recipe for [several machines](recipes.md#several-machines).',
    repeatable: true,
    commands: [],
    expected: 'the JSON reports of the shards, or the folder that they are in',
    read: (text, source) => resolve(source.cwd, text),
  }),
  'github-token': option({
    group: 'pull request',
    takes: 'TOKEN',
    summary: 'token that writes the comment',
    more: 'It needs `pull-requests: write`. Without that permission (pull requests from forks) the job shows a warning instead of the comment; the verdict stays the same.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax
    default: '${{ github.token }}',
    secret: true,
    commands: [],
    expected: 'a token',
    read: (text) => text,
  }),
  comment: option({
    group: 'pull request',
    takes: 'WHEN',
    summary: 'when to comment on the pull request',
    more: '`always`, `on-leak` or `never`. An existing comment is updated when the leak is gone.',
    default: 'always',
    commands: [],
    expected: 'always, on-leak or never',
    read: oneOf('always', 'on-leak', 'never'),
  }),
  name: option({
    group: 'pull request',
    takes: 'NAME',
    summary: 'tells several checks of one pull request apart',
    commands: [],
    expected: 'at most 60 letters, digits, spaces, dots, dashes and underscores',
    read: (text) => (/^[\p{L}\p{N} ._-]{1,60}$/u.test(text) && !text.includes('--') ? text : null),
  }),
} as const;
