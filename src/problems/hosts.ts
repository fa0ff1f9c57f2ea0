/** The place where a result is published. None of these changes the verdict. */
import { flag, lines, number, orNull, text } from '../shape.ts';
import { entry } from './entry.ts';
import { httpStatus } from './evidence.ts';

export const hosts = {
  'bad-event': entry({ event: text, wrong: lines }, (a) => ({
    what: `The event "${a.event}" of this workflow run does not have the form that GitHub sends.`,
    saw: a.wrong,
    change:
      'The check continues without a comment. Do not change GITHUB_EVENT_PATH, GITHUB_REPOSITORY and GITHUB_SHA, which the runner sets.',
  })),
  'comment-refused': entry({ status: number, message: text, fromFork: flag }, (a) => ({
    what: `The token may not comment on this pull request (${httpStatus(a.status)}).`,
    saw: [a.message],
    change: a.fromFork
      ? 'On pull requests from forks the token can only read; the job summary says the same as the comment. A second workflow can comment there: see docs/recipes.md.'
      : 'Give this job `permissions: pull-requests: write`, or set `comment: never`; the job summary says the same as the comment.',
  })),
  'comment-failed': entry({ status: orNull(number), message: text }, (a) => ({
    what: `The comment could not be written (${httpStatus(a.status)}).`,
    saw: [a.message],
    change: 'The job summary and the report file say the same; the next run tries again.',
  })),
  'note-failed': entry({ status: orNull(number), message: text }, (a) => ({
    what: `The note on the merge request could not be written (${httpStatus(a.status)}).`,
    saw: [a.message],
    change:
      'Give SSR_LEAK_CHECK_GITLAB_TOKEN a token of the project with the scope `api` and at least the role Reporter, or leave it out. The verdict stays the same.',
  })),
  'no-pull-request': entry({ event: text }, (a) => ({
    what: `The event "${a.event}" belongs to no pull request to comment on.`,
    saw: [],
    change: 'Comment from a workflow that runs on pull_request, or on workflow_run after one.',
  })),
  'pull-request-unknown': entry({ status: orNull(number), message: text }, (a) => ({
    what: `GitHub did not say which pull request the report belongs to (${httpStatus(a.status)}).`,
    saw: [a.message],
    change: 'Run the job again; it needs `permissions: pull-requests: write`.',
  })),
};
