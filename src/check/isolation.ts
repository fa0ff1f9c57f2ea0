/**
 * Keeps routes apart that are looked at one after another: by a fresh server for each, or, where that takes long to boot, by a look at
 * what the one server does by itself before the next route's turn.
 */
import { movesAtRest } from '../judge/moves-at-rest.ts';
import { CONTROL_MS, watchAtRest } from '../measure/control.ts';
import { isNearlyFull, roomIn } from '../measure/room.ts';
import { CheckError } from '../problems.ts';
import type { RunningServer } from '../server/server.ts';
import { elapsed } from '../words.ts';
import type { Run } from './run.ts';
import type { ServerFacts, Servers } from './servers.ts';

/** A fresh server is the better control, and where it boots in the time of the other one it costs no more. */
export const isolationBy = (bootMs: number): 'route' | 'run' => (bootMs <= CONTROL_MS ? 'route' : 'run');

/** The facts of the first server, with how routes are kept apart; said where it was chosen for how slowly it boots. */
export function withIsolation(
  facts: ServerFacts,
  { settings, ledger, around: { onProgress } }: Pick<Run, 'settings' | 'ledger' | 'around'>,
): ServerFacts {
  if (facts.found) return facts;
  const isolate = settings.isolate ?? isolationBy(facts.bootMs);
  if (settings.isolate === null && isolate === 'run' && ledger.routes().length !== 1) {
    const text = `The server takes ${elapsed(facts.bootMs)} to start, so one answers all first looks in turn; before each it is watched at rest.`;
    onProgress({ type: 'note', text });
  }
  return { ...facts, isolate };
}

export interface Isolation {
  /**
   * Sees to it that a route is judged by what it does itself. Call it before each first look.
   * @returns whether its server has answered other routes
   */
  before(route: string, servers: Servers): Promise<boolean>;
  /** The same once a route has grown that is perhaps asked again under another load. */
  afterGrowth(route: string, servers: Servers): Promise<void>;
  /** The same servers, of which it is noted which have been asked something. */
  noting(servers: Servers): Servers;
  /** Whether each route has a fresh server. */
  isByRoute(): boolean;
}

export function isolateRoutes({
  settings,
  around: { signal, onProgress },
  ledger,
}: Pick<Run, 'settings' | 'around' | 'ledger'>): Isolation {
  const asked = new WeakSet<RunningServer>();
  // One route alone shares its server with nobody.
  const isByRoute = (): boolean => ledger.routes().length === 1 || (settings.isolate ?? ledger.run().server?.isolate) !== 'run';
  /** @returns whether it may go on */
  const keepsStill = async (route: string, server: RunningServer): Promise<boolean> => {
    const moving = await movesForLong(server, signal);
    if (moving.length === 0) return true;
    const text = `The memory of the server moves while nobody asks anything (${moving.join(', ')}): ${route} gets a fresh one.`;
    onProgress({ type: 'note', text });
    return false;
  };
  return {
    isByRoute,
    async before(route, servers) {
      const server = await servers.shared();
      if (servers.areOne || !asked.has(server)) return false;
      if (!isByRoute() && (await keepsStill(route, server))) return true;
      await servers.endShared();
      return false;
    },
    async afterGrowth(route, servers) {
      // What a leaking route left behind (timers that run, a heap that is slow to collect) would disturb the next one.
      if (isByRoute() || !(await keepsStill(route, await servers.shared()))) await servers.endShared();
    },
    noting: (servers) => ({
      ...servers,
      async shared() {
        const server = await servers.shared();
        asked.add(server);
        return server;
      },
    }),
  };
}

/** Looks at a server at rest: by the clock a busy machine would get fewer. */
const looksWithin = (bootMs: number): number => Math.max(LEAST_LOOKS, Math.ceil(bootMs / CONTROL_MS));
const LEAST_LOOKS = 3;

/**
 * Timers of earlier requests run out and caches are dropped: that is waited for, about as long as another server would take to boot.
 * @returns what still moves then, in words
 */
async function movesForLong(server: RunningServer, signal: AbortSignal): Promise<readonly string[]> {
  let moving: readonly string[] = [];
  try {
    for (let look = 0; look < looksWithin(server.bootMs); look += 1) {
      const resting = await watchAtRest(server, signal);
      const last = resting.samples.at(-1);
      const room = last && roomIn(last, server.processes());
      if (room && isNearlyFull(room)) return ['its heap is nearly full'];
      moving = movesAtRest(resting);
      if (moving.length === 0) return [];
    }
    return moving;
  } catch (error) {
    if (signal.aborted || !(error instanceof CheckError)) throw error;
    return ['it ended'];
  }
}
