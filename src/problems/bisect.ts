/** Looking for the change that brought a leak. */
import { lines, orNull, text } from '../shape.ts';
import { entry } from './entry.ts';

export const bisect = {
  'bisect-needs-git': entry({ cwd: text, error: text }, (a) => ({
    what: `Git could not be asked for the commits of ${a.cwd}.`,
    saw: [a.error],
    change: 'Run inside a git checkout with git on the PATH; or look among the releases of a package: bisect --dependency NAME GOOD BAD.',
  })),
  'not-an-ancestor': entry({ good: text, bad: text }, (a) => ({
    what: `${a.good} does not come before ${a.bad} in the history that is here.`,
    saw: [],
    change: 'Name the older commit first, one that the newer one descends from; a shallow clone needs git fetch --unshallow.',
  })),
  'not-a-dependency': entry({ name: text, cwd: text }, (a) => ({
    what: `${a.name} is not a dependency of the app in ${a.cwd} that is installed.`,
    saw: [],
    change: 'Name one that its package.json lists, and install the packages first.',
  })),
  'no-versions': entry({ name: text, error: text }, (a) => ({
    what: `The releases of ${a.name} could not be listed.`,
    saw: a.error === '' ? [] : [a.error],
    change: 'Check the name and the registry: npm view must list its versions in this folder.',
  })),
  'no-such-releases': entry({ name: text, good: orNull(text), bad: text, last: lines }, (a) => ({
    what:
      a.good === null
        ? `No earlier release of ${a.name} belongs to ${a.bad}.`
        : `The registry lists no releases of ${a.name} from ${a.good} to ${a.bad}.`,
    saw: a.last.length === 0 ? [] : [`The last that it lists: ${a.last.join(', ')}`],
    change: `Name two releases, the older one first: bisect --dependency ${a.name} 1.0.0 1.2.0.`,
  })),
  'bisect-no-leak': entry({ version: text }, (a) => ({
    what: `There is no leak to look for: ${a.version} does not leak.`,
    saw: [],
    change: 'Name the route that leaks with --route, or a later version as BAD.',
  })),
  'bisect-leaks-before': entry({ version: text, route: text }, (a) => ({
    what: `${a.route} leaks in ${a.version} too, so it is older.`,
    saw: [],
    change: 'Name an earlier version as GOOD.',
  })),
};
