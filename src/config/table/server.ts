import { integer, text, yesOrNo } from '../forms.ts';
import { option, setting } from '../option.ts';
import { readFolder } from '../places.ts';
import { command, duration, onOrOff, startCommand, wholeNumber } from '../readers.ts';
import { asCommand, asText, inMs } from '../writers.ts';

/** How the server is built and started. */
export const server = {
  start: setting('start', {
    group: 'server',
    takes: '"<command>"',
    summary: 'command that starts the built server',
    more: 'It runs without a shell, in the folder of the app. Leading `NAME=value` words become environment variables. The server gets its port as `PORT`, and in place of `$PORT` in the command; if it listens on another port, the check finds that one.',
    otherwise: 'its start script or framework',
    commands: ['check', 'routes'],
    expected: 'a command such as "node build/server.js", every quote closed',
    read: startCommand,
    config: { form: text },
    recheck: asCommand,
  }),
  // Not in the command that checks a fix: whoever changes code builds it, and the brief says so.
  build: setting('build', {
    group: 'server',
    takes: '"<command>"',
    summary: 'runs first, to build the app',
    more: 'It runs without a shell, in the folder of the app.',
    otherwise: 'nothing is built',
    expected: 'a command such as "npm run build", every quote closed',
    read: command,
    config: { form: text },
  }),
  // The command that checks a fix builds nothing.
  'second-build': setting('secondBuild', {
    group: 'server',
    // The help of the command line is one screen, and full.
    commands: [],
    summary: 'builds a copy with source maps to find a line',
    more: 'Only when a leak was found, and its line stands in a bundle without source maps. The command is that of `build`, else the build script of package.json; it runs in a temporary copy. Nothing in your folder changes, and credentials with which builds upload maps are taken away. `false` turns it off.',
    implied: 'true',
    default: 'true',
    absent: true,
    expected: 'true or false',
    read: onOrOff,
    config: { form: yesOrNo, says: 'whether a copy may be built with source maps to find the line of a leak' },
  }),
  // The command that checks a fix names it as seen from where that command runs.
  cwd: setting('cwd', {
    group: 'server',
    takes: 'DIR',
    summary: 'folder of the built app',
    more: 'Files named by other options are relative to the folder where the check runs, not to this one.',
    otherwise: 'where the check runs',
    absent: '',
    commands: ['check', 'routes', 'init', 'audit'],
    expected: 'a folder',
    read: (folder, source) => readFolder(folder, source.cwd),
  }),
  install: setting('install', {
    group: 'server',
    takes: '"<command>"',
    summary: 'installs the packages of the base',
    more: 'Used only with `baseline`, in a copy of the base, before `build`. If the lockfile is unchanged, the packages installed here are copied instead.',
    otherwise: 'from its lockfile',
    expected: 'a command such as "npm ci", every quote closed',
    read: command,
    config: { form: text, says: 'installs the packages of the base, before it is built' },
  }),
  'working-directory': option({
    group: 'server',
    takes: 'DIR',
    summary: 'the same as `cwd`',
    more: 'The name that workflow steps use.',
    otherwise: '`cwd`',
    commands: [],
    expected: 'a folder',
    read: (folder, source) => readFolder(folder, source.cwd),
  }),
  port: setting('port', {
    group: 'server',
    takes: 'N',
    summary: 'port for the server',
    more: 'Needed only by a server that must use a fixed port.',
    otherwise: 'a free port',
    commands: ['check', 'routes'],
    expected: 'a number from 1 to 65535',
    read: wholeNumber(1, 65_535),
    config: { form: integer },
    recheck: asText,
  }),
  jobs: setting('jobs', {
    group: 'server',
    takes: 'N',
    summary: 'servers that run side by side',
    more: 'Each is for one route, and is asked by one client at a time, as if it were alone; verdicts do not depend on their number. Without it, one for each 1.5 processors, if memory allows: 1 on a machine with two, 2 on GitHub’s hosted runners. A server that listens at a fixed port runs once.',
    otherwise: 'as many as there is room for',
    expected: 'a whole number from 1 to 64',
    read: wholeNumber(1, 64),
    config: { form: integer },
  }),
  'boot-timeout': setting('bootTimeoutMs', {
    group: 'server',
    takes: 'TIME',
    summary: 'how long the server may take to answer at first',
    default: '60 s',
    commands: ['check', 'routes'],
    expected: 'a time such as "60 s" or "2 min", at most 24 h',
    read: duration,
    config: { form: text, such: '"60 s"' },
    recheck: inMs,
  }),
} as const;
