#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import type { Surroundings } from './check/run.ts';
import { type Outputs, readArgv } from './config/from-argv.ts';
import { help } from './config/help.ts';
import type { Settings } from './config/settings.ts';
import { judgeAgain } from './findings/judge-again.ts';
import { readReportFile } from './findings/read-report-file.ts';
import type { Report } from './findings/report.ts';
import { CheckError, problem } from './problems.ts';
import { problemLines } from './report/problem-lines.ts';
import { createProgressDisplay } from './report/progress-display.ts';
import { reportFiles } from './report/report-files.ts';
import { renderRouteList } from './report/route-list.ts';
import { renderTerminal } from './report/terminal.ts';
import { writeFiles } from './report/write-files.ts';
import { routesAsJson } from './routes/table.ts';
import { version } from './version.ts';

/** Columns of a stream that is no terminal. */
const logColumns = 120;

/** Colours are for people: piped output has them only when they are asked for. */
const colored = (stream: NodeJS.WriteStream): boolean => pc.isColorSupported && (stream.isTTY || process.env.FORCE_COLOR !== undefined);

/** Lends the outside world to a check: progress on standard error, an end on the first signal and at once on the second. */
async function measuring<T>(measure: (around: Surroundings) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => {
    if (stop.signal.aborted) process.exit(2);
    stop.abort(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  const { stderr, env } = process;
  const live = stderr.isTTY && !env.CI && env.TERM !== 'dumb';
  const display = createProgressDisplay(stderr, { color: colored(stderr), live, columns: stderr.columns ?? logColumns });
  try {
    return await measure({
      env,
      signal: stop.signal,
      onProgress: display.on,
      agentPath: fileURLToPath(new URL('./agent.cjs', import.meta.url)),
      version: version(),
    });
  } finally {
    display.end();
    for (const signal of signals) process.off(signal, onSignal);
  }
}

/** Shows the report to a person, then writes the files. What goes to standard output by name goes there alone. */
async function present(report: Report, { json, markdown, html }: Outputs, epilogue = ''): Promise<void> {
  process.exitCode = report.exitCode;
  const screen = [json, markdown, html].includes('-') ? process.stderr : process.stdout;
  screen.write(renderTerminal(report, { color: colored(screen), width: screen.columns ?? logColumns }));
  screen.write(epilogue);
  await writeFiles(reportFiles(report, { json, markdown, html }, { prefix: '--' }), process.stdout);
}

/** Shows the routes to a person, then writes their table. */
async function listRoutes(settings: Settings): Promise<void> {
  const { chooseRoutes } = await import('./routes/choose.ts');
  const { rows, notes } = await chooseRoutes(settings, { uncommitted: !process.env.CI });
  for (const note of notes) process.stderr.write(`${note}\n`);
  const screen = settings.json === '-' ? process.stderr : process.stdout;
  screen.write(renderRouteList(rows, { color: colored(screen) }));
  const text = `${JSON.stringify(routesAsJson(rows), null, 2)}\n`;
  if (settings.json !== null) await writeFiles([{ option: '--json', file: settings.json, text }], process.stdout);
}

/** Loads what measures only when it measures: help and mistakes answer in half the time. */
async function run(argv: readonly string[]): Promise<void> {
  const invocation = await readArgv(argv, { cwd: process.cwd(), env: process.env });
  switch (invocation.command) {
    case 'help':
      process.stdout.write(help(version()));
      break;
    case 'version':
      process.stdout.write(`${version()}\n`);
      break;
    case 'routes':
      await listRoutes(invocation.settings);
      break;
    case 'init': {
      const { init } = await import('./init/init.ts');
      const isTerminal = process.stdin.isTTY && process.stdout.isTTY && !process.env.CI;
      const asking = isTerminal && !invocation.yes ? (await import('./init/ask.ts')).asking : null;
      await init({ ...invocation, asking, say: (line) => process.stdout.write(`${line}\n`) });
      break;
    }
    case 'judge':
      await present(judgeAgain(await readReportFile(invocation.file), invocation.threshold), invocation);
      break;
    case 'report':
      await present(await readReportFile(invocation.file), invocation);
      break;
    case 'check': {
      const { settings } = invocation;
      const { check } = await import('./check/check.ts');
      await present(await measuring((around) => check(settings, around)), settings);
      break;
    }
    case 'baseline': {
      const { settings, file } = invocation;
      const { check } = await import('./check/check.ts');
      const { writeBaseline } = await import('./check/write-baseline.ts');
      const report = await measuring((around) => check(settings, around));
      await present(report, settings);
      await writeBaseline(report, file, settings.cwd, version());
      // A leak that is there already is what a baseline is for.
      process.exitCode = report.exitCode === 1 ? 0 : report.exitCode;
      break;
    }
    case 'demo': {
      const { demo } = await import('./demo/demo.ts');
      const { json = null, markdown = null, html = null } = invocation.overrides;
      const { report, asPlanted } = await measuring((around) => demo(invocation.overrides, around));
      await present(report, { json, markdown, html }, asPlanted ? demoEpilogue : '');
      // The demo's server leaks on purpose: finding that is success.
      process.exitCode = asPlanted ? 0 : 2;
      break;
    }
  }
}

const demoEpilogue = `
This was the example server, and it leaks where it was made to. Now your own app: build it, and in its folder run

  npx ssr-leak-check

`;

run(process.argv.slice(2)).catch((error: unknown) => {
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const problems = error instanceof CheckError ? error.problems : [problem('tool-failed', { error: shown })];
  process.stderr.write(problemLines(problems, colored(process.stderr)));
  // A leak that was proven stays proven when its report cannot be written.
  process.exitCode = process.exitCode === 1 ? 1 : 2;
});
