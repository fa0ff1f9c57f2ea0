/** What code under test can reach. None of these changes the verdict. */
import { repository } from '../repository.ts';
import { lines, text } from '../shape.ts';
import { entry } from './entry.ts';

/** Ways from the server under test to credentials, by their codes. */
const ways: Readonly<Record<string, string>> = {
  memory: "the check's memory",
  environment: 'its environment',
  above: "its parents'",
  git: "git's config",
  sudo: 'sudo',
  files: 'runner files',
  docker: 'Docker',
  signals: 'their inspector',
  root: "root's rights",
};

const reachWords = (place: string): string => (Object.hasOwn(ways, place) ? (ways[place] as string) : place);

/** How the app runs, with what it can all the same. */
const kept: Readonly<Record<string, string>> = {
  namespace: 'Even apart, the app can reach',
  landlock: 'Even apart, the app can reach',
  refused: 'The app cannot run apart, and can reach',
  never: 'The app can reach',
};

const listed = (names: readonly string[]): string => [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');

export const security = {
  'runner-files-written': entry({ files: lines }, (a) => ({
    what: `Code of the app wrote to files by which a step tells the runner what later steps get: ${a.files.join(', ')}.`,
    saw: [],
    change: 'What it wrote was undone. Look at who wrote it; and check code that you do not trust in a job without secrets.',
  })),
  'credentials-within-reach': entry({ places: lines, apart: text, refused: lines }, ({ places, apart, refused }) => ({
    what: `${Object.hasOwn(kept, apart) ? kept[apart] : kept.never} this job's credentials through ${listed(places.map(reachWords))}.`,
    saw: refused,
    change: `Close them, or split the job: https://github.com/${repository}/blob/main/docs/security.md#apart.`,
  })),
  'code-of-a-fork': entry({}, () => ({
    what: 'This pull request comes from a fork, and code that wants to deceive its own check can.',
    saw: [],
    change: `Review it as before: https://github.com/${repository}/blob/main/docs/security.md#what-is-not-promised.`,
  })),
  'cannot-run-apart': entry({ why: text }, ({ why }) => ({
    what: 'This system does not let the app run apart from the credentials of the job.',
    saw: why.split('; '),
    change:
      'On Ubuntu 24.04, run "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0" in a step before; else split the job, or give --apart auto.',
  })),
  'ran-apart': entry({}, () => ({
    what: 'It ran apart from the credentials of the job: no sudo, no Docker, no port below 1024.',
    saw: [],
    change: 'Start what needs them in a step before. Where the code is trusted, --apart never turns this off.',
  })),
};
