/**
 * Who adds to a container: for some requests, in a process that is thrown away, single containers report the stack of each
 * addition. Nothing global is patched, and everything is put back.
 *
 * The idea is BLeak's (Vilk and Berger, PLDI 2018): the code that keeps an object is often not the code that allocated it.
 *
 * Not heard: `Map.prototype.set.call(map, …)` with a captured method, which Node.js itself uses.
 */
import { types } from 'node:util';
import { containerById } from './entries.ts';
import type { Additions } from './protocol.ts';
import { framesHere, type StackFrame } from './stack.ts';

/** Distinct stacks kept of one container: an app that evaluates code could make endlessly many. */
const MOST_STACKS = 200;
/** Stacks reported of one container, the most frequent first. */
const MOST_REPORTED = 10;

interface Watched {
  readonly id: number;
  readonly stacks: Map<string, { count: number; readonly frames: readonly StackFrame[] }>;
  added: number;
  removed: number;
  readonly undo: (() => void)[];
}

const { apply, set: reflectSet } = Reflect;
const { create, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, hasOwn, isExtensible, setPrototypeOf } = Object;
const watched: Watched[] = [];

/** Starts to listen to containers that were counted before. Returns how many can be listened to. */
export function watchAdditions(ids: readonly number[]): number {
  stopListening();
  for (const id of ids) {
    const container = containerById(id);
    if (container === undefined || types.isProxy(container)) continue;
    const watch: Watched = { id, stacks: new Map(), added: 0, removed: 0, undo: [] };
    if (listenTo(container, watch)) watched.push(watch);
  }
  return watched.length;
}

/** What was heard since `watchAdditions`; listens no more. */
export function readAdditions(): readonly Additions[] {
  const heard = watched.map(({ id, stacks, added, removed }) => ({
    id,
    added,
    removed,
    stacks: Array.from(stacks.values())
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_REPORTED),
  }));
  stopListening();
  return heard;
}

function stopListening(): void {
  for (const { undo } of watched.splice(0)) {
    for (const step of undo.reverse()) {
      try {
        step();
      } catch {
        // The app froze it meanwhile.
      }
    }
  }
}

function listenTo(container: object, watch: Watched): boolean {
  if (types.isMap(container)) return hearMethods(container, watch, ['set', 'delete', 'clear'], () => container.size);
  if (types.isSet(container)) return hearMethods(container, watch, ['add', 'delete', 'clear'], () => container.size);
  return hearNewKeys(container, watch);
}

/** Own methods in front of the inherited ones, which compare the size before and after. */
function hearMethods(container: object, watch: Watched, names: readonly string[], size: () => number): boolean {
  if (!isExtensible(container)) return false;
  for (const name of names) {
    const original: unknown = (container as Record<string, unknown>)[name];
    if (typeof original !== 'function') continue;
    const own = getOwnPropertyDescriptor(container, name);
    defineProperty(container, name, {
      configurable: true,
      writable: true,
      enumerable: false,
      value: function listening(this: unknown, ...args: unknown[]) {
        const before = size();
        const result = apply(original, this, args);
        const change = size() - before;
        if (change > 0) note(watch, listening);
        else if (change < 0) watch.removed -= change;
        return result;
      },
    });
    watch.undo.push(() => {
      if (own) defineProperty(container, name, own);
      else delete (container as Record<string, unknown>)[name];
    });
  }
  return true;
}

/**
 * A prototype that hears of every key that the object does not have yet, by push, index or assignment; for anything else it is
 * the prototype that was there.
 */
function hearNewKeys(container: object, watch: Watched): boolean {
  if (!isExtensible(container)) return false;
  const prototype: object | null = getPrototypeOf(container);
  const hearing = new Proxy(create(prototype), {
    set: function set(target, key, value, receiver) {
      const done = reflectSet(target, key, value, receiver);
      if (receiver === container && hasOwn(container, key)) note(watch, set);
      return done;
    },
  });
  setPrototypeOf(container, hearing);
  watch.undo.push(() => setPrototypeOf(container, prototype));
  return true;
}

let noting = false;

function note(watch: Watched, above: (...args: never[]) => unknown): void {
  // What the note itself adds somewhere is nobody's addition.
  if (noting) return;
  noting = true;
  try {
    watch.added++;
    const frames = framesHere(above);
    const key = frames.map(({ url, line, column }) => `${url}:${line}:${column}`).join('|');
    const known = watch.stacks.get(key);
    if (known) known.count++;
    else if (watch.stacks.size < MOST_STACKS) watch.stacks.set(key, { count: 1, frames });
  } catch {
    // The app goes on, whatever happens here.
  } finally {
    noting = false;
  }
}
