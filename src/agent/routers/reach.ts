import { EventEmitter } from 'node:events';
import { Server } from 'node:net';
import type { Functions } from './functions.ts';
import { isFunction, isReadable, own } from './own.ts';

const { listeners } = EventEmitter.prototype;
const { address } = Server.prototype;
const { apply } = Reflect;

/** Values that are looked at from one server on. */
const MOST = 2_000;
/** Elements of an array, and properties of an object, that are looked at. */
const WIDEST = 50;
/** Steps from the listener to the app: Fastify takes six. */
const FARTHEST = 12;

/** An HTTP server of this process that listens at a port. */
export interface Listener {
  readonly port: number;
  readonly functions: readonly unknown[];
}

/** Its port and what it calls; null: it is none, or listens nowhere. */
export function listenerOf(object: object): Listener | null {
  if (!(object instanceof Server) || own(object, '_events') === undefined) return null;
  const at = apply(address, object, []);
  const functions = apply(listeners, object, ['request']) as readonly unknown[];
  return at === null || typeof at === 'string' || functions.length === 0 ? null : { port: at.port, functions };
}

/**
 * What a server calls leads to its app: by the variables that functions keep, what they are bound to, and properties. The variables
 * of outer functions are farther away: among them are those of its neighbors.
 * @returns those of the wanted that are nearest; more than one where they are equally near
 */
export async function reachedFrom(
  start: readonly unknown[],
  wanted: ReadonlySet<unknown>,
  functions: Functions,
): Promise<ReadonlySet<unknown>> {
  const met = new Set<unknown>();
  const seen = new Set<unknown>();
  // By distance.
  const queue: unknown[][] = [[...start]];
  for (let steps = 0; steps < FARTHEST && met.size === 0; steps += 1) {
    for (const value of queue[steps] ?? []) {
      if (!isReadable(value) || seen.has(value)) continue;
      seen.add(value);
      if (wanted.has(value)) met.add(value);
      if (seen.size >= MOST) continue;
      (await behind(value, functions)).forEach((values, i) => {
        queue[steps + 1 + i] ??= [];
        queue[steps + 1 + i]?.push(...values);
      });
    }
  }
  return met;
}

/** The nearest first. */
async function behind(value: object, functions: Functions): Promise<ReadonlyArray<readonly unknown[]>> {
  const kept = [...namesIn(value), ...Object.getOwnPropertySymbols(value)].map((name) => own(value, name));
  if (!isFunction(value)) return [kept];
  const { scopes, bound } = await functions.of(value);
  const [nearest = [], ...outer] = scopes.map((scope) => namesIn(scope).map((name) => own(scope, name)));
  return [[...nearest, ...(bound ? [bound.target, bound.self] : []), ...kept], ...outer];
}

const namesIn = (object: object): readonly string[] => Object.getOwnPropertyNames(object).slice(0, WIDEST);
