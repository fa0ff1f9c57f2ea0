/** What the command line lends a check of the process around it. */
import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { onCrash } from './check/crash.ts';
import type { Surroundings } from './check/run.ts';
import { problemsOf } from './findings/problems-of.ts';
import { problemLines } from './report/problem-lines.ts';
import { createProgressDisplay } from './report/progress-display.ts';
import { outliveTerminal } from './soak/outlive-terminal.ts';
import { version } from './version.ts';

/** The process: its streams and environment are a command's, and its exit status is what a command sets. */
export type World = NodeJS.Process;

/** Columns of a stream that is no terminal. */
export const logColumns = 120;

/** Services whose logs are no terminal and show colours all the same, by a variable that each sets. */
const colorful = ['GITHUB_ACTIONS', 'GITLAB_CI', 'CIRCLECI', 'BUILDKITE', 'TRAVIS', 'DRONE', 'TF_BUILD', 'BITBUCKET_BUILD_NUMBER'];

/** Colours are for people: piped output has them only when they are asked for, or where a log shows them. */
export const colored = (stream: NodeJS.WriteStream, { env }: World): boolean =>
  // Not every one of these services says CI, which is what picocolors knows them by.
  colorful.some((name) => env[name]) ? !env.NO_COLOR : pc.isColorSupported && (stream.isTTY || env.FORCE_COLOR !== undefined);

/**
 * Lends the outside world to a check: progress on standard error, an end on the first signal and at once on the second.
 * @param log absolute path of a file that gets the same progress in plain lines; with one, the check outlives its terminal
 */
export async function measuring<T>(
  world: World,
  measure: (around: Surroundings) => Promise<T>,
  { log = null }: { readonly log?: string | null } = {},
): Promise<T> {
  const stop = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => {
    if (stop.signal.aborted) world.exit(2);
    stop.abort(signal);
  };
  const signals = log === null ? (['SIGINT', 'SIGTERM', 'SIGHUP'] as const) : (['SIGINT', 'SIGTERM'] as const);
  for (const signal of signals) world.on(signal, onSignal);
  const { stderr, env } = world;
  if (log !== null) outliveTerminal(world);
  const release = onCrash(world, stop, (error) => stderr.write(problemLines(problemsOf(error), colored(stderr, world))));
  const live = stderr.isTTY && !env.CI && env.TERM !== 'dumb';
  const logged =
    log === null ? null : createProgressDisplay(createWriteStream(log, { flags: 'a' }), { color: false, live: false, columns: logColumns });
  const display = createProgressDisplay(stderr, { color: colored(stderr, world), live, columns: stderr.columns ?? logColumns });
  try {
    return await measure({
      env,
      signal: stop.signal,
      onProgress(event) {
        logged?.on(event);
        display.on(event);
      },
      agentPath: fileURLToPath(new URL('./agent.cjs', import.meta.url)),
      version: version(),
    });
  } finally {
    display.end();
    logged?.end();
    release();
    for (const signal of signals) world.off(signal, onSignal);
  }
}
