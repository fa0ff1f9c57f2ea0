/** An error while measuring, with the end of the server that may be behind it. */
import { setTimeout } from 'node:timers/promises';
import { CheckError, type Problem, problem } from '../problems.ts';
import type { RunningServer, ServerExit } from '../server/server.ts';
import { VolleyFailed } from './firing.ts';
import { keepingBusy } from './one-thread.ts';
import { isNearlyFull, type Room } from './room.ts';

export interface Explained {
  readonly exit: ServerExit | null;
  readonly problem: Problem;
}

interface Before {
  /** Answered before the error. */
  readonly requests: number;
  /** Absent: it is not known. */
  readonly room?: Room | undefined;
}

/** Puts an error into words. Throws it again where it is a defect of this program. */
export async function explained(error: unknown, server: RunningServer, before: Before): Promise<Explained> {
  const exit = await withLastWords(await exitBehind(server, error), server);
  return { exit, problem: inWords(error, exit, before, server.tail()) };
}

/** Any program may print what V8 prints, and abort itself: who leaves last words when it runs out of heap has left some, or did not. */
async function withLastWords(exit: ServerExit | null, server: RunningServer): Promise<ServerExit | null> {
  if (!exit?.outOfMemory) return exit;
  const lastWords = await server.lastWords();
  if (lastWords === null) return server.leavesLastWords ? { ...exit, outOfMemory: false } : exit;
  const heap = await keepingBusy(() => server.lastHeap());
  return { ...exit, lastWords, ...(heap ? { heap } : {}) };
}

/** Milliseconds an ended server has to be seen ending after its connection broke. */
const EXIT_PATIENCE_MS = 5_000;

/** A broken connection is often the first sign of an exit: the exit that explains an error, if there is one. */
async function exitBehind(server: RunningServer, error: unknown): Promise<ServerExit | null> {
  const broken = error instanceof VolleyFailed ? error.broken : error instanceof CheckError;
  return broken ? exitWithin(server) : server.exit();
}

async function exitWithin(server: RunningServer): Promise<ServerExit | null> {
  const patience = new AbortController();
  try {
    return await Promise.race([server.exited, setTimeout(EXIT_PATIENCE_MS, null, { signal: patience.signal })]);
  } finally {
    patience.abort();
  }
}

/**
 * Why a request got no answer, where the server's processes are gone. null: they are there, or their end is not known.
 * @param requests answered before it
 */
export async function endedInstead(server: RunningServer, requests: number): Promise<Problem | null> {
  if (server.exit() === null && server.processes().length > 0) return null;
  const exit = await withLastWords(await exitWithin(server), server);
  return exit && ofExit(exit, { requests }, server.tail());
}

function ofExit({ code, signal, outOfMemory, unseen }: ServerExit, { requests, room }: Before, tail: readonly string[]): Problem {
  if (unseen) return problem('attached-lost', { requests });
  if (outOfMemory && requests === 0) return problem('one-request-over-heap', { tail });
  if (outOfMemory && room && isNearlyFull(room))
    return problem('heap-nearly-full', { usedBytes: room.heapUsed, limitBytes: room.heapLimit, requests, tail });
  return problem('server-died', { code, signal, requests, tail });
}

function inWords(error: unknown, exit: ServerExit | null, before: Before, tail: readonly string[]): Problem {
  if (exit) return ofExit(exit, before, tail);
  if (error instanceof VolleyFailed) return problem('responses-fail', { failed: error.failed, of: error.of, tail });
  if (error instanceof CheckError && error.problems[0]) return error.problems[0];
  throw error;
}
