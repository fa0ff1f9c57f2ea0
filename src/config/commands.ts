/** What the exit status says, where a command has it from the verdict. */
const byVerdict = 'Exit status: 0 every route is steady, 1 a route leaks, 2 something could not be measured.';
const bySuccess = 'Exit status: 0 it is done, 2 it could not be.';

/** What the program can do; without a command it checks. */
export const commands = {
  check: {
    usage: '[check] [options]',
    summary: 'checks the built app in this folder',
    exit: byVerdict,
    example: '--start "node build/server.js" --route "/search?q={n}" --budget "2 min"',
  },
  baseline: {
    usage: 'baseline FILE [options]',
    summary: 'checks, and writes a file to compare later checks with',
    exit: 'Exit status: 0 the file is written, leaks or not; 2 something could not be measured.',
    example: 'baseline leaks.json --build "npm run build"',
  },
  watch: {
    usage: 'watch [options]',
    summary: 'checks again after each build what its change touches',
    exit: 'Exit status: 0 once a key was pressed, whatever was found; 2 it could not be done.',
    example: 'watch --build "npm run build"',
  },
  bisect: {
    usage: 'bisect GOOD BAD [options]',
    summary: 'finds the commit or release that brought a leak',
    exit: 'Exit status: 0 the version is found, 2 it could not be.',
    example: 'bisect v1.2.0 main --route /product/1 --build "npm run build"',
  },
  demo: {
    usage: 'demo',
    summary: 'checks an example server that leaks; needs nothing',
    exit: 'Exit status: 0 the leaks of the example were found, 2 they were not.',
    example: 'demo --html report.html',
  },
  init: {
    usage: 'init [options]',
    summary: 'writes a workflow and a configuration for the app here',
    exit: bySuccess,
    example: 'init --yes',
  },
  report: {
    usage: 'report REPORT',
    summary: 'shows a JSON report again, as HTML or Markdown too',
    exit: 'Exit status: the one of the report.',
    example: 'report report.json --html report.html',
  },
  merge: {
    usage: 'merge REPORT...',
    summary: 'joins the JSON reports of all shards to one',
    exit: byVerdict,
    example: 'merge shard-1.json shard-2.json --html report.html',
  },
  judge: {
    usage: 'judge REPORT',
    summary: 'judges the numbers of a JSON report again',
    exit: byVerdict,
    example: 'judge report.json --threshold "256 B"',
  },
  routes: {
    usage: 'routes [options]',
    summary: 'prints the routes it would check, and why',
    exit: bySuccess,
    example: 'routes --changed origin/main',
  },
  audit: {
    usage: 'audit [options]',
    summary: 'lists known leaks of installed packages; runs nothing',
    exit: 'Exit status: 0 it is done, 1 with --fail where a package has a known leak, 2 it could not be done.',
    example: 'audit --base origin/main --fail',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'usage' | 'summary' | 'exit' | 'example', string>>>>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as readonly CommandName[];

/** Commands that check, and what they have no use for of the options of `check`. */
const checking: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  // It has no other base to check against.
  baseline: ['baseline', 'shard', 'shard-times', 'soak', 'journal'],
  // The change is what was written since, and each result is a line.
  watch: [
    ...['baseline', 'changed', 'max-routes', 'strict', 'strict-heap', 'heap-limit', 'require-all', 'install', 'shard', 'shard-times'],
    ...['json', 'markdown', 'html', 'reporter', 'artifacts', 'evidence', 'keep-snapshots'],
    // Each build is started.
    ...['attach', 'url', 'metrics', 'soak', 'journal'],
  ],
  // Versions are judged by themselves, and nothing of the many checks is written.
  bisect: [
    ...['baseline', 'changed', 'max-routes', 'strict', 'strict-heap', 'heap-limit', 'require-all', 'shard', 'shard-times'],
    ...['json', 'markdown', 'html', 'reporter', 'artifacts', 'evidence', 'keep-snapshots'],
    // Each version is started.
    ...['attach', 'url', 'metrics', 'soak', 'journal'],
  ],
};

/** Whether a command takes an option: its own, or what it takes as one that checks. */
export function takes(command: CommandName, name: string, { commands: named }: { readonly commands: readonly CommandName[] }): boolean {
  const unused = checking[command];
  return named.includes(command) || (unused !== undefined && named.includes('check') && !unused.includes(name));
}

/** Whether a command reads the configuration of the app. */
export const isConfigurable = (command: CommandName): boolean => command === 'check' || command === 'routes' || command in checking;
