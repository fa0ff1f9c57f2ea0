/**
 * Every failure this product can explain: a code, then what happened, what was seen, and what to change.
 * Codes are stable and documented; words may improve.
 */

export interface Problem {
  readonly code: ProblemCode;
  /** What happened, one sentence. */
  readonly what: string;
  /** What was seen: the evidence, such as the server's last lines. Lines of plain text, possibly none. */
  readonly saw: readonly string[];
  /** What to change, one or two sentences. */
  readonly change: string;
}

type Words = Omit<Problem, 'code'>;

/** The server's last lines, as evidence. */
const lastLines = (tail: readonly string[]): readonly string[] =>
  tail.length > 0 ? ['The last lines of the server:', ...tail.slice(-15).map((line) => `  ${line}`)] : ['The server printed nothing.'];

const catalogue = {
  // inputs
  'unknown-option': (a: { option: string; meant: string | null }): Words => ({
    what: `There is no option ${a.option}.`,
    saw: [],
    change: a.meant ? `Did you mean ${a.meant}?` : 'See ssr-leak-check --help, which lists the options.',
  }),
  'unknown-command': (a: { word: string; meant: string | null }): Words => ({
    what: `There is no command "${a.word}".`,
    saw: [],
    change: a.word.startsWith('/')
      ? `Did you mean --route ${a.word}?`
      : /^https?:/.test(a.word)
        ? 'The check starts the server itself: give --start "<command>", and paths with --route /path.'
        : a.word.endsWith('.json')
          ? `Did you mean report ${a.word}?`
          : a.meant
            ? `Did you mean ${a.meant}?`
            : 'See ssr-leak-check --help, which lists the commands; a value with spaces needs quotes.',
  }),
  'unexpected-word': (a: { word: string }): Words => ({
    what: `The word "${a.word}" belongs to no option.`,
    saw: [],
    change: 'Leave it out; a value with spaces needs quotes.',
  }),
  'not-for-command': (a: { option: string; command: string }): Words => ({
    what: `The command ${a.command} takes no ${a.option}.`,
    saw: [],
    change: 'Leave it out; ssr-leak-check --help says what belongs together.',
  }),
  'nothing-measured': (a: { option: string }): Words => ({
    what: `With the input "report" nothing is measured, and "${a.option}" has no effect.`,
    saw: [],
    change: 'Leave it out here; it belongs to the job that measures.',
  }),
  'given-twice': (a: { option: string }): Words => ({
    what: `${a.option} is given more than once.`,
    saw: [],
    change: 'Give it once.',
  }),
  'bad-report': (a: { file: string; error: string }): Words => ({
    what: `The file ${a.file} is no report that can be read.`,
    saw: a.error.split('\n').slice(0, 10),
    change: 'Name the file that --json of ssr-leak-check wrote.',
  }),
  'needs-option': (a: { option: string; needs: string }): Words => ({
    what: `${a.option} does nothing without ${a.needs}.`,
    saw: [],
    change: `Give ${a.needs} too, or leave it out.`,
  }),
  'bad-value': (a: { option: string; value: string; expected: string }): Words => ({
    what: `${a.option} does not take "${a.value}".`,
    saw: [],
    change: `Give ${a.expected}.`,
  }),
  'missing-value': (a: { option: string; expected: string }): Words => ({
    what: `${a.option} has no value.`,
    saw: [],
    change: `Give ${a.expected}.`,
  }),
  'bad-route': (a: { route: string }): Words => ({
    what: `The route "${a.route}" does not start with a slash.`,
    saw: [],
    change: `Name a path on the server, such as --route /${a.route.replace(/^[a-z]+:\/\/[^/]*\/?/i, '')}.`,
  }),
  'no-routes': (): Words => ({
    what: 'No route was named, and no framework was recognised whose build lists its routes.',
    saw: [],
    change: 'Name one or more, with sample values for their parameters: --route / --route /product/1.',
  }),
  'no-example-url': (a: { routes: readonly string[]; lines: readonly string[] }): Words => ({
    what:
      a.routes.length === 1
        ? `No example URL is known for ${a.routes[0]}, so it is not checked.`
        : `No example URL is known for ${a.routes.length} routes, so they are not checked.`,
    saw: a.lines,
    change: 'Add such lines to "params" in ssr-leak-check.config.json, with URLs that exist, or read real ones with --from-log.',
  }),
  'unknown-params': (a: { route: string; meant: string | null }): Words => ({
    what: `The configuration has "params" for ${a.route}, and no route is called so.`,
    saw: [],
    change: a.meant ? `Did you mean ${a.meant}?` : 'List the names with ssr-leak-check routes.',
  }),
  'bad-config': (a: { file: string; wrong: readonly string[] }): Words => ({
    what: `The configuration ${a.file} cannot be read.`,
    saw: a.wrong.flatMap((line) => line.split('\n')).slice(0, 20),
    change: 'Mend these lines; docs/options.md lists the keys and what they take.',
  }),
  'file-not-readable': (a: { option: string; file: string; error: string }): Words => ({
    what: `The file ${a.file} of ${a.option} cannot be read.`,
    saw: [a.error],
    change: 'Name a file that exists.',
  }),
  'no-folder': (a: { cwd: string }): Words => ({
    what: `There is no folder ${a.cwd}.`,
    saw: [],
    change: 'Give the folder of the built app with --cwd.',
  }),
  'no-start-command': (a: { cwd: string; sawPackage: boolean }): Words => ({
    what: a.sawPackage ? `${a.cwd}/package.json has no "start" script.` : `There is no package.json in ${a.cwd}.`,
    saw: [],
    change: 'Say how the built server starts: --start "node build/server.js".',
  }),
  'not-built': (a: { framework: string; cwd: string }): Words => ({
    what: `There is no finished ${a.framework} build for a Node.js server in ${a.cwd}.`,
    saw: [],
    change: 'Build first, such as with --build "npm run build"; or name the routes yourself with --route.',
  }),
  'bad-ref': (a: { ref: string }): Words => ({
    what: `"${a.ref}" is not a commit, branch or tag that git knows here.`,
    saw: [],
    change: 'Name one that exists, such as --changed origin/main; in a job, fetch it first (actions/checkout with fetch-depth: 0).',
  }),
  'no-merge-base': (a: { ref: string; shallow: boolean; error: string }): Words => ({
    what: `No commit was found that ${a.ref} and the checked-out commit have in common.`,
    saw: a.error === '' ? [] : [a.error],
    change: a.shallow
      ? 'The clone is shallow and could not be deepened; check out with fetch-depth: 0.'
      : 'Name the branch that this work began from, such as --changed origin/main.',
  }),
  'no-git': (a: { cwd: string; error: string }): Words => ({
    what: `The changed files of ${a.cwd} could not be read from git.`,
    saw: [a.error],
    change: 'Run inside a git checkout with git on the PATH, or name the routes with --route.',
  }),
  'start-needs-a-shell': (a: { command: string; operator: string }): Words => ({
    what: `The command "${a.command}" uses "${a.operator}", and commands are run without a shell.`,
    saw: [],
    change: 'Put it into a script of package.json and name that: --start "npm run start:ci".',
  }),
  'file-not-writable': (a: { option: string; file: string; error: string }): Words => ({
    what: `The file ${a.file} of ${a.option} cannot be written.`,
    saw: [a.error],
    change: 'Name a file in a folder that exists and may be written.',
  }),
  // boot
  'build-failed': (a: { command: string; code: number; tail: readonly string[] }): Words => ({
    what: `The build "${a.command}" failed with exit code ${a.code}.`,
    saw: lastLines(a.tail).map((line) => line.replace('of the server', 'of the build').replace('The server', 'The build')),
    change: 'Make the build pass by itself first; it runs in the folder of the app, without tokens in its environment.',
  }),
  'command-not-found': (a: { command: string; error: string }): Words => ({
    what: `The command "${a.command}" could not be started.`,
    saw: [a.error],
    change: 'Check the spelling, and that it is installed (npm ci) and on the PATH of this job.',
  }),
  'server-exited': (a: { command: string; code: number | null; signal: string | null; tail: readonly string[] }): Words => ({
    what: `The server "${a.command}" ended before it answered (${a.signal ? `signal ${a.signal}` : `exit code ${a.code}`}).`,
    saw: lastLines(a.tail),
    change: 'Start it by hand in the same folder; it may miss a build or an environment variable.',
  }),
  'never-listens': (a: { command: string; ms: number; tail: readonly string[] }): Words => ({
    what: `The server "${a.command}" did not listen on any HTTP port within ${a.ms / 1000} s.`,
    saw: lastLines(a.tail),
    change: 'Check the start command; a server that needs longer takes --boot-timeout "120 s".',
  }),
  'never-answers': (a: { origin: string; ms: number; tail: readonly string[] }): Words => ({
    what: `The server listens on ${a.origin} but did not answer a request within ${a.ms / 1000} s.`,
    saw: lastLines(a.tail),
    change: 'It may wait for a backend that does not run here; a slow start takes --boot-timeout "120 s".',
  }),
  'not-node': (a: { origin: string; tail: readonly string[] }): Words => ({
    what: `Something answers on ${a.origin}, but no Node.js process reported that it serves there.`,
    saw: lastLines(a.tail),
    change:
      'Only servers that run on Node.js can be measured. If it is one, its start must not drop NODE_OPTIONS, and nothing else may hold the port.',
  }),
  'listens-on-path': (a: { path: string }): Words => ({
    what: `The server listens on the socket file ${a.path} instead of a TCP port.`,
    saw: [],
    change: 'Let it listen on the port given in the environment variable PORT.',
  }),
  'port-taken': (a: { port: number }): Words => ({
    what: `Port ${a.port} is already in use.`,
    saw: [],
    change: 'End the process that holds it, or let a free one be chosen by leaving --port out.',
  }),
  'node-too-old': (a: { node: string }): Words => ({
    what: `The server runs on Node.js ${a.node}.`,
    saw: [],
    change: 'Servers on Node.js 18 and later can be measured; update the Node.js that runs the server (actions/setup-node).',
  }),
  // base: none of these is an error where the baseline is only the default of a pull request
  'no-base': (a: { name: string; what: string; saw: readonly string[]; change: string }): Words => ({
    what: `There is no base to compare with at ${a.name}, so routes are judged by absolute limits. ${a.what}`,
    saw: a.saw,
    change: a.change,
  }),
  'base-unusable': (a: { commit: string; what: string; saw: readonly string[]; change: string }): Words => ({
    what: `The base (commit ${a.commit.slice(0, 10)}) cannot be compared with, so routes are judged by absolute limits. ${a.what}`,
    saw: a.saw,
    change: `${a.change} The base is installed with --install and built with --build; --baseline none does without it.`,
  }),
  'base-needs-a-port': (a: { port: number }): Words => ({
    what: `The base cannot run beside this version, so routes are judged by absolute limits: both would need port ${a.port}.`,
    saw: [],
    change: 'Leave --port out, and let the server listen on the port in the environment variable PORT.',
  }),
  'bad-baseline': (a: { file: string; wrong: readonly string[] }): Words => ({
    what: `The file ${a.file} is no baseline that can be read.`,
    saw: a.wrong,
    change: 'Name the file that ssr-leak-check baseline wrote, or write it anew.',
  }),
  'stale-baseline': (a: { file: string; differs: readonly string[] }): Words => ({
    what: `The baseline ${a.file} was not used, so routes are judged by absolute limits: it was measured under other circumstances.`,
    saw: a.differs,
    change: 'Numbers do not carry across these: write it anew with ssr-leak-check baseline, as this job runs.',
  }),
  // measure
  'server-died': (a: { code: number | null; signal: string | null; requests: number; tail: readonly string[] }): Words => ({
    what: `The server ended after ${a.requests} requests to this route (${a.signal ? `signal ${a.signal}` : `exit code ${a.code}`}).`,
    saw: lastLines(a.tail),
    change: 'Find the error in its output; a route that ends the server cannot be measured.',
  }),
  'agent-silent': (a: { ms: number; tail: readonly string[] }): Words => ({
    what: `The server did not report its memory within ${a.ms / 1000} s.`,
    saw: lastLines(a.tail),
    change: 'Its event loop seems blocked; look for endless work on this route.',
  }),
  redirected: (a: { status: number; location: string }): Words => ({
    what: `The route answers ${a.status} and sends the visitor to ${a.location}.`,
    saw: [],
    change:
      'Name the address it leads to, or give what it asks for, such as --header "authorization: Bearer …"; if the redirect itself is to be measured, say --expect-status 3xx.',
  }),
  'served-from-cache': (a: { header: string }): Words => ({
    what: `The route answers from a cache (${a.header}): no code renders it, so there is nothing to measure.`,
    saw: [],
    change: 'Name a route that is rendered for every request, or one whose address is new each time: {n} in --route stands for a number.',
  }),
  'unexpected-status': (a: { status: number; expected: string; tail: readonly string[] }): Words => ({
    what: `The route answers ${a.status}, and ${a.expected} was expected.`,
    saw: a.status >= 500 ? lastLines(a.tail) : [],
    change:
      a.status === 401 || a.status === 403
        ? 'Give the credentials it asks for: --header "authorization: Bearer …".'
        : 'Give sample values that exist for its parameters, or say which status is right with --expect-status.',
  }),
  'responses-fail': (a: { failed: number; of: number; tail: readonly string[] }): Words => ({
    what: `Under load only ${a.of - a.failed} of ${a.of} requests were answered as they should be (another status, a broken connection, or no answer in time).`,
    saw: lastLines(a.tail),
    change: 'Make the route answer every serial request; rate limits and requests per connection count too.',
  }),
  'no-answer': (a: { ms: number; tail: readonly string[] }): Words => ({
    what: `The route did not answer within ${a.ms / 1000} s.`,
    saw: lastLines(a.tail),
    change: 'It may wait for a backend that does not run here.',
  }),
  'nothing-served': (): Words => ({
    what: 'The requests were answered, but no measured Node.js process served them.',
    saw: [],
    change: 'A cache or proxy in front, or another process, answers this route; check the server behind it.',
  }),
  'no-major-gc': (a: { node: string }): Words => ({
    what: `No way was found to force a major garbage collection in the server (Node.js ${a.node}).`,
    saw: [],
    change: 'Do not replace globalThis.gc in the server, and let it run with the NODE_OPTIONS it is given.',
  }),
  undecided: (a: { requests: number; low: number; high: number; limit: number }): Words => ({
    what: `After ${a.requests} requests the growth lies between ${Math.round(a.low)} and ${Math.round(a.high)} B per request, and the limit of ${a.limit} lies between.`,
    saw: [],
    change: 'Give it more time: --budget "180 s".',
  }),
  'not-reproduced': (a: { growth: number }): Words => ({
    what: `Fresh processes of the server contradict each other; the last one grew by ${Math.round(a.growth)} B per request.`,
    saw: [],
    change: 'Its growth depends on more than the number of requests; run again with a larger --budget.',
  }),
  'not-confirmed': (a: { growth: number }): Words => ({
    what: `The route grew by ${Math.round(a.growth)} B per request in one process, and no second process has confirmed it.`,
    saw: [],
    change: 'Run the check again, with a larger --budget if it ended for want of time.',
  }),
  'held-by-long-timers': (a: { bytesPerRequest: number }): Words => ({
    what: `Every request leaves a timer of more than 30 s behind, and ${Math.round(a.bytesPerRequest)} B per request that may be freed when it is due.`,
    saw: [],
    change: 'Clear the timer when the request is done; what such timers hold grows with the rate of requests.',
  }),
  'cache-filling': (a: { sentence: string; limit: string; holder: string; growth: number; requests: number | null }): Words => ({
    what: a.sentence,
    saw: [`${Math.round(a.growth)} B per request are kept by ${a.holder}, whose code compares its size with ${a.limit}.`],
    change: `If that many entries fit into memory, nothing has to change${a.requests === null ? '' : ` (it is full after some ${a.requests} requests)`}. To have it judged, check an address that does not vary, or lower the limit where the check runs.`,
  }),
  'too-few-requests': (a: { requests: number; volleys: number; needed: number }): Words => ({
    what: `Only ${a.requests} requests in ${a.volleys} volleys fitted the budget; a verdict needs at least ${a.needed} volleys.`,
    saw: [],
    change: 'The route is slow: give it more time with --budget "180 s".',
  }),
  // github: none of these changes the verdict
  'bad-event': (a: { event: string; wrong: readonly string[] }): Words => ({
    what: `The event "${a.event}" of this workflow run does not look as GitHub sends it.`,
    saw: a.wrong,
    change: 'The check goes on without a comment. GITHUB_EVENT_PATH, GITHUB_REPOSITORY and GITHUB_SHA must be those of the runner.',
  }),
  'comment-refused': (a: { status: number; message: string; fromFork: boolean }): Words => ({
    what: `The token may not comment on this pull request (HTTP ${a.status}).`,
    saw: [a.message],
    change: a.fromFork
      ? 'On pull requests from forks the token can only read; the job summary says the same as the comment. A second workflow can comment there: see docs/recipes.md.'
      : 'Give this job `permissions: pull-requests: write`, or set `comment: never`; the job summary says the same as the comment.',
  }),
  'comment-failed': (a: { status: number | null; message: string }): Words => ({
    what: `The comment could not be written (${a.status === null ? 'no answer' : `HTTP ${a.status}`}).`,
    saw: [a.message],
    change: 'The job summary and the report file say the same; the next run tries again.',
  }),
  'no-pull-request': (a: { event: string }): Words => ({
    what: `The event "${a.event}" belongs to no pull request to comment on.`,
    saw: [],
    change: 'Comment from a workflow that is started by pull_request, or by workflow_run after one.',
  }),
  'pull-request-unknown': (a: { status: number | null; message: string }): Words => ({
    what: `GitHub did not say which pull request the report belongs to (${a.status === null ? 'no answer' : `HTTP ${a.status}`}).`,
    saw: [a.message],
    change: 'Run the job again; it needs `permissions: pull-requests: write`.',
  }),
  // the tool itself
  interrupted: (a: { signal: string }): Words => ({
    what: `The check was interrupted (${a.signal}).`,
    saw: [],
    change: 'Run it again; what was measured before is reported.',
  }),
  'tool-failed': (a: { error: string }): Words => ({
    what: 'The check itself failed.',
    saw: a.error.split('\n'),
    change: 'This is a defect of ssr-leak-check: please report it with these lines.',
  }),
} as const;

export type ProblemCode = keyof typeof catalogue;
type Arguments<C extends ProblemCode> = Parameters<(typeof catalogue)[C]>[0];

/** Puts a failure into words. */
export function problem<C extends ProblemCode>(code: C, ...args: Arguments<C> extends undefined ? [] : [Arguments<C>]): Problem {
  const write = catalogue[code] as (a?: Arguments<C>) => Words;
  return { code, ...write(args[0]) };
}

/** Every code, for the documentation and its test. */
export const problemCodes = Object.keys(catalogue) as readonly ProblemCode[];

/** Thrown for what the person at the screen can mend: printed without a stack, exit status 2. */
export class CheckError extends Error {
  readonly problems: readonly Problem[];
  constructor(...problems: readonly Problem[]) {
    super(problems.map((p) => p.what).join(' '));
    this.name = 'CheckError';
    this.problems = problems;
  }
}
