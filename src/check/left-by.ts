/** What a few requests leave, in a server in which nothing else is measured any more. */
import type { Settings } from '../config/settings.ts';
import { jsBytes } from '../judge/channels.ts';
import type { Load, Trait } from '../loads/load.ts';
import { type LoadName, loads } from '../loads/loads.ts';
import { startFiring } from '../measure/firing.ts';
import type { KeptConnection } from '../measure/kept-connection.ts';
import { targetOf, urlsFor } from '../measure/target.ts';
import type { Route } from '../routes/named-routes.ts';
import type { RunningServer } from '../server/server.ts';
import { type Grows, narrowed } from './narrow.ts';

export interface Leaving {
  readonly route: Route;
  readonly load: LoadName;
  readonly settings: Settings;
  readonly server: RunningServer;
  readonly kept: KeptConnection;
  readonly signal: AbortSignal;
  /** What each request leaves by the verdict: bytes, and entries in containers, 0 where none were counted. */
  readonly bytesPerRequest: number;
  readonly entriesPerRequest: number;
  readonly msPerRequest: number;
}

/** Bytes and entries that are told from noise. */
const [ENOUGH_BYTES, ENOUGH_ENTRIES] = [20_000, 6];
const [FEWEST, MOST] = [12, 300];
/** Milliseconds that the requests for one answer may take. */
const LONGEST_MS = 3000;
/** Share of what the verdict says each request leaves: requests that differ in what it takes leave as much, and others nothing. */
const AS_MUCH = 0.5;
/** Values that requests of other phases may have had. */
const USED_BEFORE = 5000;

/** In which traits the requests of a load must differ to leave what they leave; empty: that does not show. Throws what the server does. */
export async function traitsThatLeave(leaving: Leaving): Promise<readonly Trait[]> {
  const { traits }: Load = loads[leaving.load];
  const found = await narrowed(traits?.(urlsFor(leaving.route)) ?? [], asksServer(leaving));
  // Another IP address takes another connection: where that alone leaves something, the address is no news.
  return found.some(({ kind }) => kind === 'connection') ? found.filter(({ kind }) => kind !== 'ip') : found;
}

function asksServer({ route, load, settings, server, kept, signal, ...each }: Leaving): Grows {
  const isCounted = each.entriesPerRequest > 0;
  const enough = isCounted ? ENOUGH_ENTRIES / each.entriesPerRequest : ENOUGH_BYTES / Math.max(1, each.bytesPerRequest);
  const amount = Math.ceil(Math.max(FEWEST, Math.min(enough, MOST, LONGEST_MS / Math.max(0.01, each.msPerRequest))));
  const atLeast = AS_MUCH * (isCounted ? each.entriesPerRequest : each.bytesPerRequest);
  let after = USED_BEFORE;
  return async (traits) => {
    const differs = (trait: Trait) => traits.some(({ kind, name }) => kind === trait.kind && name === trait.name);
    const part = targetOf(route, server.origin, settings, load, { differs, after });
    const { volley } = startFiring({ targets: { origin: server.origin, load, parts: [part] }, kept, signal, onRequests: () => {} });
    const left = isCounted ? entriesLeft(server) : bytesLeft(server);
    // What differs no longer was new once: the first volley makes it known.
    await volley(FEWEST);
    await left();
    const seen: number[] = [];
    for (let volleys = 0; volleys < 2; volleys += 1) {
      await volley(amount);
      seen.push((await left()) / amount);
    }
    after += FEWEST + 2 * amount;
    return Math.min(...seen) >= atLeast;
  };
}

/** Bytes that came since it was asked last. */
function bytesLeft(server: RunningServer): () => Promise<number> {
  let before = 0;
  return async () => {
    const { total } = await server.sample();
    const now = jsBytes(total) + total.arrayBuffers;
    const left = now - before;
    before = now;
    return left;
  };
}

/** Entries that containers gained since it was asked last. */
function entriesLeft(server: RunningServer): () => Promise<number> {
  return async () => {
    const all = await server.countEntries();
    return all
      .flatMap(({ counted }) => counted.containers)
      .reduce((sum, { before, size }) => sum + (before === null ? 0 : Math.max(0, size - before)), 0);
  };
}
