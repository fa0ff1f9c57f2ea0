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
const FARTHEST = 8;

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
 * What a server calls leads to its app: by the variables that functions keep, what they are bound to, and properties. Nothing is
 * looked at behind what is wanted.
 * @returns those of the wanted that are met
 */
export async function reachedFrom(
  start: readonly unknown[],
  wanted: ReadonlySet<unknown>,
  functions: Functions,
): Promise<ReadonlySet<unknown>> {
  const met = new Set<unknown>();
  const seen = new Set<unknown>();
  let here = start;
  for (let steps = 0; here.length > 0 && steps < FARTHEST; steps += 1) {
    const next: unknown[] = [];
    for (const value of here) {
      if (!isReadable(value) || seen.has(value)) continue;
      seen.add(value);
      if (wanted.has(value)) met.add(value);
      else if (seen.size < MOST) next.push(...(await behind(value, functions)));
    }
    here = next;
  }
  return met;
}

async function behind(value: object, functions: Functions): Promise<readonly unknown[]> {
  const names = Object.getOwnPropertyNames(value).slice(0, WIDEST);
  const kept = [...names, ...Object.getOwnPropertySymbols(value)].map((name) => own(value, name));
  if (!isFunction(value)) return kept;
  const { scopes, bound } = await functions.of(value);
  const variables = scopes.flatMap((scope) =>
    Object.getOwnPropertyNames(scope)
      .slice(0, WIDEST)
      .map((name) => own(scope, name)),
  );
  return [...variables, ...(bound ? [bound.target, bound.self] : []), ...kept];
}
