/** What the program can do; without a command it checks. */
export const commands = {
  check: { usage: '[check] [options]', summary: 'checks the built app in this folder' },
  baseline: { usage: 'baseline FILE [options]', summary: 'checks, and writes a file for later checks to compare with' },
  demo: { usage: 'demo', summary: 'checks an example server that leaks; needs nothing' },
  init: { usage: 'init [options]', summary: 'writes a workflow and a configuration for the app here' },
  report: { usage: 'report REPORT', summary: 'shows a JSON report again, as HTML or Markdown too' },
  judge: { usage: 'judge REPORT', summary: 'judges the numbers of a JSON report again' },
  routes: { usage: 'routes [options]', summary: 'prints the routes it would check, and why' },
} as const;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as readonly CommandName[];
