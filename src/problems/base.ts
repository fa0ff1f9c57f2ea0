/** A base to compare with. None of these is an error where the baseline is only the default of a pull request. */
import { lines, number, text } from '../shape.ts';
import { entry } from './entry.ts';

export const base = {
  'nothing-changed': entry({}, () => ({
    what: 'The checked-out commit has the same files.',
    saw: [],
    change: 'Check out the merge commit of the pull request, as actions/checkout does by default.',
  })),
  'not-checked-out': entry({ error: text }, (a) => ({
    what: 'git could not check it out.',
    saw: [a.error],
    change: 'Fix what git reports.',
  })),
  'not-copied': entry({ error: text }, (a) => ({
    what: 'Its files could not be written.',
    saw: [a.error],
    change: 'Free disk space for a second copy of the app.',
  })),
  'base-needs-a-port': entry({ port: number }, (a) => ({
    what: `The base cannot run beside this version, so routes are judged by absolute limits: both would need port ${a.port}.`,
    saw: [],
    change: 'Remove --port, and make the server listen on the port in the environment variable PORT.',
  })),
  'bad-baseline': entry({ file: text, wrong: lines }, (a) => ({
    what: `${a.file} is not a readable baseline.`,
    saw: a.wrong,
    change: 'Name the file that ssr-leak-check baseline wrote, or write it again.',
  })),
  'stale-baseline': entry({ file: text, differs: lines }, (a) => ({
    what: `The baseline ${a.file} was measured under other conditions, so it is not used and routes are judged by absolute limits.`,
    saw: a.differs,
    change: 'Numbers compare only under the same conditions: write it again with ssr-leak-check baseline, in a job like this one.',
  })),
};
