import { type CommandName, commandNames } from './commands.ts';
import { readExpectedStatus, readHeader, readRoute } from './http-values.ts';
import { type Option, option } from './option.ts';
import { readFolder } from './places.ts';
import { command, duration, flag, oneOf, outputFile, wholeNumber } from './readers.ts';
import { readBytes } from './units.ts';

const judging: readonly CommandName[] = ['check', 'demo', 'judge'];
const measuring: readonly CommandName[] = ['check', 'demo'];

const aFile = 'a file in a folder that exists';

/** Every option there is: the help, the reading of argv and inputs, action.yml and docs/options.md come from here. */
export const options = {
  start: option({
    group: 'server',
    takes: '"<command>"',
    summary: 'how the built server starts',
    more: 'It runs without a shell, in the folder of the app. Leading `NAME=value` words become environment variables. The server is told its port by `PORT`; whichever port it really listens on is found.',
    otherwise: 'the start script of package.json',
    expected: 'a command such as "node build/server.js", every quote closed',
    read: command,
  }),
  build: option({
    group: 'server',
    takes: '"<command>"',
    summary: 'runs first, to build the app',
    more: 'It runs without a shell, in the folder of the app.',
    otherwise: 'nothing is built',
    expected: 'a command such as "npm run build", every quote closed',
    read: command,
  }),
  cwd: option({
    group: 'server',
    takes: 'DIR',
    summary: 'folder of the built app',
    more: 'Files named by other options are not relative to it, but to where the check itself runs.',
    otherwise: 'where the check runs',
    commands: ['check', 'routes'],
    expected: 'a folder',
    read: (text, source) => readFolder(text, source.cwd),
  }),
  port: option({
    group: 'server',
    takes: 'N',
    summary: 'port that the server is told',
    more: 'Only needed by a server that must have a certain one.',
    otherwise: 'a free port',
    expected: 'a number from 1 to 65535',
    read: wholeNumber(1, 65_535),
  }),
  'boot-timeout': option({
    group: 'server',
    takes: 'TIME',
    summary: 'how long the server may take to answer first',
    default: '60 s',
    expected: 'a time such as "60 s" or "2 min", at most 24 h',
    read: duration,
  }),
  route: option({
    group: 'requests',
    takes: '/path',
    summary: 'a route to check',
    more: 'With sample values in place of parameters. `{n}` anywhere in it stands for a number that differs in every request.',
    repeatable: true,
    commands: ['check', 'routes'],
    expected: 'a path such as /product/1, spaces written as %20',
    read: readRoute,
  }),
  header: option({
    group: 'requests',
    takes: '"k: v"',
    summary: 'a header of every request',
    more: 'Its value is a secret: it is never printed or reported.',
    repeatable: true,
    secret: true,
    expected: 'a name, a colon and a value, quoted as one: "authorization: Bearer …"',
    read: readHeader,
  }),
  'expect-status': option({
    group: 'requests',
    takes: 'CODES',
    summary: 'statuses that are fine',
    more: 'A class such as `2xx` or `3xx`, or codes such as `200,204`. A route that answers anything else is unproven, never steady.',
    default: '2xx',
    expected: 'a class such as 2xx, or codes such as 200,204',
    read: readExpectedStatus,
  }),
  'request-timeout': option({
    group: 'requests',
    takes: 'TIME',
    summary: 'how long one response may take',
    default: '10 s',
    expected: 'a time such as "10 s" or "500 ms", at most 24 h',
    read: duration,
  }),
  threshold: option({
    group: 'verdict',
    takes: 'SIZE',
    summary: 'growth per request that is tolerated',
    more: 'For each kind of memory that is judged. 1 kB is 1000 bytes, 1 KiB is 1024.',
    otherwise: '64 B; 1 kB with production flags',
    commands: judging,
    expected: 'a size above zero such as "64 B", "1 kB" or "1 KiB"',
    read: (text) => readBytes(text) || null,
  }),
  budget: option({
    group: 'verdict',
    takes: 'TIME',
    summary: 'time to measure each route',
    default: '60s',
    commands: measuring,
    expected: 'a time such as "60s" or "2 min", at most 24 h',
    read: duration,
  }),
  requests: option({
    group: 'verdict',
    takes: 'N',
    summary: 'judged requests per route',
    otherwise: 'as many as the verdict needs',
    commands: measuring,
    expected: 'a whole number above zero',
    read: wholeNumber(1, 1e9),
  }),
  v8: option({
    group: 'verdict',
    takes: 'MODE',
    summary: 'V8 flags: quiet calms the heap, production sets none',
    default: 'quiet',
    commands: measuring,
    expected: '"quiet" or "production"',
    read: oneOf('quiet', 'production'),
  }),
  json: option({
    group: 'output',
    takes: 'FILE|-',
    summary: 'writes the report as JSON',
    more: 'On the command line `-` is standard output, and everything else goes to standard error then.',
    commands: judging,
    expected: aFile,
    read: outputFile,
  }),
  markdown: option({
    group: 'output',
    takes: 'FILE',
    summary: 'writes the report as Markdown',
    commands: judging,
    expected: aFile,
    read: outputFile,
  }),
  html: option({
    group: 'output',
    takes: 'FILE',
    summary: 'writes the report as one HTML page',
    commands: judging,
    expected: aFile,
    read: outputFile,
  }),
  'github-token': option({
    group: 'pull request',
    takes: 'TOKEN',
    summary: 'token that writes the comment',
    more: 'It needs `pull-requests: write`. Without that permission (pull requests from forks) there is a warning in place of the comment; the verdict stays.',
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
    more: '`always`, `on-leak` or `never`. A comment that is there already is updated when the leak is gone.',
    default: 'always',
    commands: [],
    expected: 'always, on-leak or never',
    read: oneOf('always', 'on-leak', 'never'),
  }),
  name: option({
    group: 'pull request',
    takes: 'NAME',
    summary: 'keeps several checks in one pull request apart',
    commands: [],
    expected: 'at most 60 letters, digits, spaces, dots, dashes and underscores',
    read: (text) => (/^[\p{L}\p{N} ._-]{1,60}$/u.test(text) && !text.includes('--') ? text : null),
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

export type OptionName = keyof typeof options;
export type ValueOf<K extends OptionName> = NonNullable<ReturnType<(typeof options)[K]['read']>>;

/** The options in the order they are shown. */
export const optionEntries = Object.entries(options) as ReadonlyArray<readonly [OptionName, Option<unknown>]>;
