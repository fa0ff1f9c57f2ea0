/** Who adds to what holds the leak: the container that the snapshots show, listened to in the same process. */

import { pathToFileURL } from 'node:url';
import type { Additions, ToListenTo } from '../agent/protocol.ts';
import { pathOfScript, type Scripts } from '../code/source-maps.ts';
import type { Alive } from '../heap/alive-on.ts';
import type { Holder } from '../heap/holder.ts';
import { assignmentsOf } from './assignments.ts';
import type { LookedAt } from './look-at.ts';

/** Who was heard adding to a container. */
export interface HeardAdditions {
  /** What the snapshots say of it; null: they were not read. */
  readonly holder: Holder | null;
  readonly addedPerRequest: number;
  readonly removedPerRequest: number;
  /** The stacks of the additions with how often each came in each request. */
  readonly stacks: ReadonlyArray<{ readonly perRequest: number; readonly frames: Additions['stacks'][number]['frames'] }>;
}

/** A prime: nothing else comes in this number. */
const REQUESTS = 23;
/** Of the entries that each request leaves, those that must be heard. */
const ENOUGH = 0.5;

/**
 * Listens to a container, and to the objects that have it, for some requests, and puts everything back. The server is thrown away
 * afterwards: while it is listened to, a container may have another prototype.
 * @param process that the snapshots are of, where there are several; null: the only one
 * @returns null where nothing was heard
 */
export async function heardHolder(
  { server, hammer }: Pick<LookedAt, 'server' | 'hammer'>,
  holder: Holder,
  scripts: Scripts,
  process: string | null = null,
): Promise<HeardAdditions | null> {
  // Snapshots name objects of one process.
  if (process === null && server.processes().length > 1) return null;
  await server.ask({ ask: 'listen-to', ...(await toListenTo(holder.alive, scripts)) }, process ?? undefined);
  const { served } = await hammer(REQUESTS);
  const answers = await server.readAdditions();
  const answer = process === null ? answers[0] : answers.find((one) => one.process === process);
  const heard = answer?.additions ?? [];
  const all = [holder.alive.id, ...holder.alive.owners].map((id) => together(heard.filter((one) => one.id === id)));
  const wanted = ENOUGH * Math.min(1, holder.entries.perRequest || 1) * served;
  const best = all.find(({ added }) => added > 0 && added >= wanted) ?? all.find(({ added }) => added > 0);
  if (!best) return null;
  const stacks = best.stacks.map(({ count, frames }) => ({ perRequest: count / served, frames }));
  return { holder, addedPerRequest: best.added / served, removedPerRequest: best.removed / served, stacks };
}

async function toListenTo({ id, field, variable, owners }: Alive, scripts: Scripts): Promise<ToListenTo> {
  // Even ids belong to the embedder.
  const container = variable === null && id % 2 === 1 ? [{ id, fields: field === null ? [] : [field], isOwner: false }] : [];
  const places = variable ? await assignmentsOf(variable.name, variable.within, scripts) : [];
  return {
    objects: [...container, ...owners.map((owner) => ({ id: owner, fields: [], isOwner: true }))],
    assignments: places.map((place) => ({ id, ...place, url: debuggerUrl(place.url) })),
  };
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
