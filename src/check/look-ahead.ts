/**
 * The line of a leak is looked for while a fresh process still confirms it. Most are confirmed, and then the line is known as soon as
 * the verdict is; of the others nothing is said. A heap after collection does not depend on what else runs, so neither
 * does the verdict.
 */
import { type Looked, lookAtLeak } from '../attribute/attribute.ts';
import { pathsOf, varies } from '../routes/named-routes.ts';
import { type Examination, type Examined, memoryOf } from './examine.ts';
import { type LeakOnServer, leakOn } from './leak-on-server.ts';
import type { Servers } from './servers.ts';

/** What was seen of a leak before it was sure that it is one. */
export interface SeenAhead {
  readonly on: LeakOnServer;
  readonly looked: Looked;
}

/** Disposing ends its server, and what still goes on there. */
export interface LookAhead extends AsyncDisposable {
  /**
   * What was seen, when it is there, where it is of use for what the verdict rests on: once, since who gets it ends its server. null: it must
   * be looked at anew.
   */
  readonly for: (examined: Examined) => Promise<SeenAhead | null>;
}

/** A look that is not taken. */
export const noLookAhead: LookAhead = { for: async () => null, [Symbol.asyncDispose]: async () => {} };

/**
 * Begins to look, where that harms nobody and a server can run beside others.
 * @param suspect what a first look shows of what is to be confirmed
 */
export function lookAhead(suspect: Examined, servers: Pick<Servers, 'beside' | 'takeKept'>, examination: Examination): LookAhead {
  if (!isWorthwhile(suspect, examination)) return noLookAhead;
  const measured = servers.takeKept(suspect.route.route);
  const coming = measured ?? servers.beside(memoryOf(suspect.measurement.arms));
  if (coming === null) return noLookAhead;
  const stop = new AbortController();
  const signal = AbortSignal.any([examination.signal, stop.signal]);
  let on: LeakOnServer | null = null;
  let isGiven = false;
  const seeing = (async (): Promise<SeenAhead | null> => {
    on = await leakOn(await coming, suspect, { ...examination, signal }, measured !== null);
    return { on, looked: await lookAtLeak(on.leak) };
  })().catch(() => null);
  return {
    async for(examined) {
      if (isGiven || !isOfUse(suspect, examined)) return null;
      isGiven = true;
      return await seeing;
    },
    async [Symbol.asyncDispose]() {
      stop.abort(new Error('the look is not wanted any more'));
      await on?.[Symbol.asyncDispose]();
      await seeing;
      // It may have booted meanwhile.
      await on?.[Symbol.asyncDispose]();
    },
  };
}

/**
 * Whether the server of the first look can show the line as well, so that no other need boot and warm up. What comes with new values only,
 * requests that begin to count anew would not bring again; and a heap that has grown by much takes longer to look at than another
 * takes to boot.
 */
export function mayUseItsServer(suspect: Examined, examination: Examination): boolean {
  const { route, parts, measurement, judgement } = suspect;
  const left = Math.max(0, judgement.bytesPerRequest ?? 0) * Math.max(0, ...measurement.arms.map(({ answered }) => answered));
  return isWorthwhile(suspect, examination) && parts.every((part) => part === 'same') && !varies(pathsOf(route)) && left <= MOST_LEFT;
}

/** Bytes. */
const MOST_LEFT = 16e6;

/** Loads that tell by the moment: reading a snapshot keeps this process busy for as long as a client would take to go away. */
const byTheMoment: ReadonlySet<string> = new Set(['hang-ups', 'bursts']);

const isWorthwhile = ({ judgement, trouble, parts }: Examined, { settings }: Examination): boolean =>
  trouble === null &&
  judgement.reason === 'grows' &&
  !parts.some((part) => byTheMoment.has(part)) &&
  // Those of a route that proves to be steady are not wanted.
  !settings.keepSnapshots;

/** The look was planned by what was thought to grow: twice as much, or half of it, needs no other plan. */
const PLANNED_FOR = 2;

function isOfUse(suspect: Examined, examined: Examined): boolean {
  const [planned, found] = [growthOf(suspect), growthOf(examined)];
  const isNear = found <= planned * PLANNED_FOR && planned <= found * PLANNED_FOR;
  return suspect.load === examined.load && isNear && examined.measurement.arms.every(({ exit }) => !exit?.outOfMemory);
}

const growthOf = ({ judgement }: Examined): number => judgement.bytesPerRequest ?? 0;
