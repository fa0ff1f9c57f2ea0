/** A folder or repository that is not what a check needs. */
import { flag, lines, text } from '../shape.ts';
import { entry } from './entry.ts';
import { mostExamples } from './evidence.ts';

export const project = {
  'no-folder': entry({ cwd: text }, (a) => ({
    what: `There is no folder ${a.cwd}.`,
    saw: [],
    change: 'Give the folder of the built app with --cwd.',
  })),
  'no-start-command': entry({ cwd: text, sawPackage: flag }, (a) => ({
    what: a.sawPackage ? `${a.cwd}/package.json has no "start" script.` : `There is no package.json in ${a.cwd}.`,
    saw: [],
    change: 'Say how the built server starts: --start "node build/server.js".',
  })),
  'workspace-root': entry({ folders: lines, frameworks: lines }, ({ folders, frameworks }) => ({
    what:
      folders.length === 1
        ? `This is the root of a monorepo; its app is in ${folders[0]}.`
        : `This is the root of a monorepo with ${folders.length} apps, and one is checked at a time.`,
    saw: [
      ...folders.slice(0, mostExamples).map((folder, i) => `--cwd ${folder}   (${frameworks[i] ?? 'unknown'})`),
      ...(folders.length > mostExamples ? [`and ${folders.length - mostExamples} more`] : []),
    ],
    change: `Name the app's folder: --cwd ${folders[0] ?? 'apps/web'}.`,
  })),
  'no-node-server': entry({ framework: text, cwd: text, saw: text, change: text }, (a) => ({
    what: `The ${a.framework} build in ${a.cwd} has no Node.js server that could be started.`,
    saw: [a.saw],
    change: `${a.change} If another server serves it, say how that starts, and name pages of it: --start "node server.js" --route /.`,
  })),
  'not-built': entry({ framework: text, cwd: text }, (a) => ({
    what: `There is no finished ${a.framework} build for a Node.js server in ${a.cwd}.`,
    saw: [],
    change:
      'Build it first, for example with --build "npm run build", or name the routes with --route and leave out --changed and --baseline.',
  })),
  'bad-ref': entry({ ref: text }, (a) => ({
    what: `"${a.ref}" is not a commit, branch or tag that git knows here.`,
    saw: [],
    change:
      'Name one that exists, such as origin/main, or with --baseline a file that exists; in a job, fetch it first (actions/checkout with fetch-depth: 0).',
  })),
  'no-merge-base': entry({ ref: text, shallow: flag, error: text }, (a) => ({
    what: `${a.ref} and the checked-out commit have no common ancestor here.`,
    saw: a.error === '' ? [] : [a.error],
    change: a.shallow
      ? 'The clone is shallow and could not be deepened; check out with fetch-depth: 0.'
      : 'Name the branch that this work started from, such as --changed origin/main.',
  })),
  'nothing-installed': entry({ cwd: text }, (a) => ({
    what: `What is installed in ${a.cwd} is not known: there is no lockfile that can be read, and no folder node_modules.`,
    saw: [],
    change: 'Run in the folder of the app, or name it with --cwd. A bun.lockb is read once packages are installed.',
  })),
  'bad-lockfile': entry({ file: text, error: text }, (a) => ({
    what: `The lockfile ${a.file} cannot be read.`,
    saw: a.error.split('\n').slice(0, 5),
    change: 'Resolve its conflicts, or write it again with the package manager.',
  })),
  'no-git': entry({ cwd: text, error: text }, (a) => ({
    what: `Git could not be asked for a base, or for what changed, in ${a.cwd}.`,
    saw: [a.error],
    change: 'Run inside a git checkout with git on the PATH; or check without it: --baseline none or a file, and --changed false.',
  })),
  'start-needs-a-shell': entry({ command: text, operator: text }, (a) => ({
    what: `The command "${a.command}" uses "${a.operator}", and commands run without a shell.`,
    saw: [],
    change: 'Put it into a script of package.json and name that: --start "npm run start:ci".',
  })),
};
