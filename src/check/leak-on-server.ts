/** A leak on a server of its own, ready to be looked at: booted, logged in, with one connection that stays open. */
import { setTimeout } from 'node:timers/promises';
import type { LookedAt } from '../attribute/look-at.ts';
import { wasLate } from '../judge/entries.ts';
import { tableBound } from '../judge/limits.ts';
import type { Limit } from '../judge/verdict.ts';
import { PUT_OFF_MS } from '../measure/counting-after.ts';
import { startFiring } from '../measure/firing.ts';
import { type KeptConnection, keepConnection } from '../measure/kept-connection.ts';
import type { Measurement } from '../measure/measurement.ts';
import { targetsOf } from '../measure/target.ts';
import { CheckError } from '../problems.ts';
import type { RunningServer } from '../server/server.ts';
import { fileName } from './artifact-name.ts';
import { asWhoLoggedIn } from './as-who-logged-in.ts';
import type { Examination, Examined } from './examine.ts';

/** Disposing ends the server. */
export interface LeakOnServer extends AsyncDisposable {
  readonly server: RunningServer;
  readonly kept: KeptConnection;
  /** The examination, as who logged in there. */
  readonly there: Examination;
  readonly leak: LookedAt;
}

/**
 * Takes the server over. Throws CheckError where nobody can log in, and the signal's reason when aborted; the server is ended then.
 * @param isWarm whether the server has just been measured under this load
 */
export async function leakOn(server: RunningServer, examined: Examined, examination: Examination, isWarm = false): Promise<LeakOnServer> {
  let kept: KeptConnection | null = null;
  const end = async () => {
    await kept?.[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  };
  try {
    examination.signal.throwIfAborted();
    const { examination: there, trouble } = await asWhoLoggedIn(examination, server);
    if (trouble) throw new CheckError(trouble);
    // What hangs on a connection is kept only while that is open.
    kept = await keepConnection(server.origin);
    return { server, kept, there, leak: { ...lookedAt(examined, { server, kept }, there), isWarm }, [Symbol.asyncDispose]: end };
  } catch (error) {
    await end();
    throw error;
  }
}

function lookedAt(
  examined: Examined,
  { server, kept }: Pick<LeakOnServer, 'server' | 'kept'>,
  { settings, signal, limit }: Examination,
): LookedAt {
  const { route, parts, measurement, judgement } = examined;
  const { volley } = startFiring({ targets: targetsOf(route, server.origin, settings, parts), kept, signal, onRequests: () => {} });
  const { artifacts, keepSnapshots } = settings;
  // What is looked at while it is put off has not yet come to where it is kept.
  const isLate = measurement.arms.some(({ counted }) => counted !== null && wasLate(counted));
  const fatal = fewest(measurement.arms.filter(({ exit }) => exit?.outOfMemory).map(({ answered }) => answered));
  return {
    server,
    async hammer(amount) {
      const { answered } = await volley(amount);
      if (isLate) await setTimeout(PUT_OFF_MS, undefined, { signal });
      return { served: answered };
    },
    containers: countedToLeak(judgement, limit),
    growth: {
      js: judgement.arm?.growth.js?.bytesPerRequest ?? heapPerRequest(server, fatal),
      arrayBuffers: judgement.arm?.growth.arrayBuffers?.bytesPerRequest ?? 0,
    },
    fatalRequests: fatal,
    msPerRequest: msPerRequest(measurement),
    budgetMs: settings.budgetMs,
    keepSnapshots: artifacts !== null && keepSnapshots ? { folder: artifacts, name: fileName(route.route) } : null,
  };
}

/**
 * Containers on which the verdict rests; empty: it rests on others, or on bytes. What is gathered for one of them gains as well, for a while:
 * of those whose own table is above the limit, where there are such, it is none.
 */
function countedToLeak({ arm }: Examined['judgement'], limit: Limit): LookedAt['containers'] {
  if (!arm?.over.includes('entries')) return [];
  const above = arm.containers.filter(({ bytesPerRequest }) => bytesPerRequest > tableBound(limit));
  return above.length > 0 ? above : arm.containers;
}

/** Service time in milliseconds. */
export const msPerRequest = ({ time, arms }: Measurement): number =>
  time.hammering /
  Math.max(
    1,
    arms.reduce((sum, arm) => sum + arm.answered, 0),
  );

const fewest = (amounts: readonly number[]): number | null => (amounts.length > 0 ? Math.max(1, Math.min(...amounts)) : null);

/** A server that ran out of memory before its growth could be judged: then its whole heap, over the requests that filled it. */
const heapPerRequest = (server: RunningServer, fatal: number | null): number =>
  fatal === null ? 0 : Math.max(0, ...server.processes().map(({ heapLimit }) => heapLimit)) / fatal;
