/** Who adds to what holds the leak: the chief containers of the snapshots, listened to in the same process. */

import { pathToFileURL } from 'node:url';
import type { Additions } from '../agent/protocol.ts';
import { pathOfScript, type Scripts } from '../code/source-maps.ts';
import type { Holder } from '../heap/retainers.ts';
import type { RunningServer } from '../server/server.ts';
import { assignmentsOf } from './assignments.ts';
import type { Hammer } from './profiling.ts';

/** A holder, and who was heard adding to it, or to what has it. */
export interface HeardHolder {
  readonly holder: Holder;
  readonly addedPerRequest: number;
  readonly removedPerRequest: number;
  /** The stacks of the additions with how often each came in each request. */
  readonly stacks: ReadonlyArray<{ readonly perRequest: number; readonly frames: Additions['stacks'][number]['frames'] }>;
}

/** A prime: nothing else comes in this number. */
const REQUESTS = 23;
/** Holders that are listened to, and the share of what the chief holds that another must hold. */
const [MOST, SMALLEST_SHARE] = [4, 0.25] as const;
/** Of the entries that each request leaves, those that must be heard. */
const ENOUGH = 0.5;

/**
 * Listens for some requests, and puts everything back. The server is thrown away afterwards: while it is listened to, a container has
 * another prototype.
 */
export async function heardHolders(
  server: RunningServer,
  hammer: Hammer,
  holders: readonly Holder[],
  scripts: Scripts,
): Promise<readonly HeardHolder[]> {
  const [chief] = holders;
  if (!chief || server.processes().length > 1) return [];
  const chosen = holders.filter(({ bytesPerRequest }) => bytesPerRequest >= chief.bytesPerRequest * SMALLEST_SHARE).slice(0, MOST);
  await server.ask({ ask: 'listen-to', ...(await toListenTo(chosen, scripts)) });
  const { served } = await hammer(REQUESTS);
  const [answer] = await server.readAdditions();
  const heard = answer?.additions ?? [];
  return chosen.flatMap((holder) => {
    const ids = [holder.alive.id, ...holder.alive.owners];
    const all = ids.map((id) => together(heard.filter((one) => one.id === id))).filter(({ added }) => added > 0);
    const wanted = ENOUGH * Math.min(1, holder.entries.perRequest || 1);
    const best = all.find(({ added }) => added / served >= wanted) ?? all[0];
    if (!best) return [];
    const stacks = best.stacks.map(({ count, frames }) => ({ perRequest: count / served, frames }));
    return [{ holder, addedPerRequest: best.added / served, removedPerRequest: best.removed / served, stacks }];
  });
}

/** Each object once: it may stand above several containers. */
async function toListenTo(holders: readonly Holder[], scripts: Scripts) {
  const objects = new Map<number, { id: number; fields: readonly string[]; isOwner: boolean }>();
  for (const { alive } of holders) {
    if (alive.variable === null && alive.id % 2 === 1)
      objects.set(alive.id, { id: alive.id, fields: alive.field === null ? [] : [alive.field], isOwner: false });
    for (const id of alive.owners) if (!objects.has(id)) objects.set(id, { id, fields: [], isOwner: true });
  }
  const assignments = await Promise.all(
    holders.map(async ({ alive: { id, variable } }) => {
      const places = variable ? await assignmentsOf(variable.name, variable.within, scripts) : [];
      return places.map((place) => ({ id, ...place, url: debuggerUrl(place.url) }));
    }),
  );
  return { objects: [...objects.values()], assignments: assignments.flat() };
}

/** Debuggers know CommonJS scripts by URL, snapshots by path. */
function debuggerUrl(url: string): string {
  const path = pathOfScript(url);
  return path === null ? url : pathToFileURL(path).href;
}

function together(all: readonly Additions[]): Omit<Additions, 'id'> {
  return {
    added: all.reduce((sum, { added }) => sum + added, 0),
    removed: all.reduce((sum, { removed }) => sum + removed, 0),
    stacks: all.flatMap(({ stacks }) => stacks).sort((a, b) => b.count - a.count),
  };
}
