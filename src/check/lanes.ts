/**
 * Routes are looked at in lanes that run side by side. Each has a server of its own, which one client asks as if it were alone: what a
 * heap holds after collection does not depend on what else runs. A lane whose server is slow holds up no other.
 */
import { CheckError, wordsOf } from '../problems.ts';
import { processorsFor, roomForServers } from '../server/room.ts';
import type { RunningServer } from '../server/server.ts';
import type { Finishing } from './finish.ts';
import { lookFirst } from './first-looks.ts';
import type { Isolation } from './isolation.ts';
import type { RouteRecord } from './ledger.ts';
import type { Run } from './run.ts';
import type { Servers } from './servers.ts';
import { isUnfinished, type Settling } from './settle.ts';

export interface Looking {
  readonly servers: Servers;
  readonly settling: Settling;
  readonly finishing: Pick<Finishing, 'finish'>;
  readonly apart: Isolation;
  /** Milliseconds that routes took in an earlier run, by their names. */
  readonly times: ReadonlyMap<string, number>;
}

/**
 * Looks at all routes of the ledger, and settles what is open of them. Throws what booting throws and what aborts the run, once every
 * lane has come to its end.
 */
export async function lookAtRoutes(run: Run, looking: Looking): Promise<void> {
  const { servers } = looking;
  const lanes = await lanesOf(run, servers);
  const work = workOf(run, looking, lanes > 1);
  const others = Array.from({ length: lanes - 1 }, () => servers.another());
  await Promise.all([walk(servers, work), ...others.map((own) => walkBeside(own, work, run))]);
  work.throwFailure();
}

/** How many lanes there are: none but the first where a second server could not run beside it. */
async function lanesOf({ settings: { jobs }, ledger, around }: Run, servers: Servers): Promise<number> {
  const routes = ledger.routes().length;
  if (servers.areOne || Math.min(jobs ?? processorsFor(), routes) <= 1) return 1;
  const server = await servers.shared();
  if (server.mayRunTwice) return Math.min(jobs ?? roomForServers(await memoryOf(server)), routes);
  if (jobs !== null)
    around.onProgress({ type: 'note', text: 'The server does not listen at the port it is told alone, so only one runs at a time.' });
  return 1;
}

const memoryOf = async (server: RunningServer): Promise<number> => (await server.sample()).total.rss;

/** What is to be done with a lane's servers. */
type Task = (servers: Servers) => Promise<void>;

/** What lanes take from, one task after another. */
interface Work {
  /** null: nothing is left, or a lane has failed. */
  next(): { readonly task: Task; readonly isFirst: boolean } | null;
  fail(error: unknown): void;
  throwFailure(): void;
}

/** First looks come first. A lane that finds none left settles what others have seen. */
function workOf(run: Run, { settling, finishing, apart, times }: Looking, longestFirst: boolean): Work {
  const { ledger } = run;
  const records = ledger.routes();
  const order = records.map((record, index) => ({ record, index }));
  // Numbered as they were chosen: a route that proves to be cached keeps its number.
  const unseen = longestFirst ? byTime(order, times) : order;
  const open: RouteRecord[] = [];
  let failure: { readonly error: unknown } | null = null;
  return {
    next() {
      if (failure) return null;
      const seeing = unseen.shift();
      if (seeing) {
        const { record, index } = seeing;
        const task: Task = async (servers) => {
          await lookFirst(record, { index, of: records.length }, run, { servers, settling, apart });
          if (isUnfinished(ledger.route(record.id), settling)) open.push(record);
        };
        return { task, isFirst: true };
      }
      const settled = open.shift();
      return settled ? { task: (servers) => finishing.finish(settled.id, servers), isFirst: false } : null;
    },
    fail(error) {
      failure ??= { error };
    },
    throwFailure() {
      if (failure) throw failure.error;
    },
  };
}

/** The routes that took longest begin first: what begins last should be short. Of one that is new nothing is known. */
function byTime<T extends { readonly record: RouteRecord }>(all: readonly T[], times: ReadonlyMap<string, number>): T[] {
  const msOf = ({ record: { route } }: T) => times.get(route.route) ?? Number.POSITIVE_INFINITY;
  return [...all].sort((a, b) => (msOf(a) === msOf(b) ? 0 : msOf(b) - msOf(a)));
}

/** Works until nothing is left. */
async function walk(servers: Servers, work: Work): Promise<void> {
  try {
    let wasFirst = true;
    for (let next = work.next(); next !== null; next = work.next()) {
      // A server with a fixed port cannot run twice.
      if (wasFirst && !next.isFirst) await servers.endShared();
      wasFirst = next.isFirst;
      await next.task(servers);
    }
    await servers.endShared();
  } catch (error) {
    work.fail(error);
  }
}

/** The same in a lane without which the run goes on, where its server does not start beside the others. */
async function walkBeside(servers: Servers, work: Work, { around: { signal, onProgress } }: Run): Promise<void> {
  await using own = servers;
  try {
    await own.shared();
  } catch (error) {
    if (signal.aborted || !(error instanceof CheckError)) return work.fail(error);
    const [words] = error.problems.map(wordsOf);
    onProgress({ type: 'note', text: `One server fewer runs side by side: another did not start. ${words?.what ?? ''}` });
    return;
  }
  await walk(own, work);
}
