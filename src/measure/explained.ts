/** An error while measuring, with the end of the server that may be behind it. */
import { setTimeout } from 'node:timers/promises';
import { CheckError, type Problem, problem } from '../problems.ts';
import type { RunningServer, ServerExit } from '../server/server.ts';
import { VolleyFailed } from './firing.ts';

export interface Explained {
  readonly exit: ServerExit | null;
  readonly problem: Problem;
}

/**
 * Puts an error into words. Throws it again where it is a defect of this program.
 * @param requests answered before it
 */
export async function explained(error: unknown, server: RunningServer, requests: number): Promise<Explained> {
  const exit = await exitBehind(server, error);
  return { exit, problem: inWords(error, exit, requests, server.tail()) };
}

/** Milliseconds an ended server has to be seen ending after its connection broke. */
const EXIT_PATIENCE_MS = 5_000;

/** A broken connection is often the first sign of an exit: the exit that explains an error, if there is one. */
async function exitBehind(server: RunningServer, error: unknown): Promise<ServerExit | null> {
  const broken = error instanceof VolleyFailed ? error.broken : error instanceof CheckError;
  if (!broken) return server.exit();
  const patience = new AbortController();
  try {
    return await Promise.race([server.exited, setTimeout(EXIT_PATIENCE_MS, null, { signal: patience.signal })]);
  } finally {
    patience.abort();
  }
}

function inWords(error: unknown, exit: ServerExit | null, requests: number, tail: readonly string[]): Problem {
  if (exit) return problem('server-died', { code: exit.code, signal: exit.signal, requests, tail });
  if (error instanceof VolleyFailed) return problem('responses-fail', { failed: error.failed, of: error.of, tail });
  if (error instanceof CheckError && error.problems[0]) return error.problems[0];
  throw error;
}
