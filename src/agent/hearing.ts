/** How single containers are made to report what is added to them. Nothing global is patched, and everything is put back. */
import { types } from 'node:util';

/** What is told while a container is listened to. */
export interface Ear {
  /** @param above the function whose callers are asked for */
  added(above: (...args: never[]) => unknown): void;
  removed(count: number): void;
  /** Steps that put the container back as it was, the last first. */
  readonly undo: (() => void)[];
}

const { apply, deleteProperty, set: reflectSet } = Reflect;
const { create, defineProperty, getOwnPropertyDescriptor, getOwnPropertySymbols, getPrototypeOf, hasOwn, isExtensible, setPrototypeOf } =
  Object;
const { has: hasKey } = WeakMap.prototype;
const { has: hasMember } = WeakSet.prototype;
const { unregister } = FinalizationRegistry.prototype;

type Method = (...args: never[]) => unknown;

/**
 * Listens to containers that are called to be added to.
 * @returns the kind of container; null where it is none of them
 */
export function hearCalls(container: object, ear: Ear): string | null {
  if (types.isProxy(container) || !isExtensible(container)) return null;
  if (types.isMap(container)) return hearSize(container, ear, ['set', 'delete', 'clear'], () => container.size, 'Map');
  if (types.isSet(container)) return hearSize(container, ear, ['add', 'delete', 'clear'], () => container.size, 'Set');
  if (types.isWeakMap(container)) return hearKeys(container, ear, 'set', hasKey as Method, 'WeakMap');
  if (types.isWeakSet(container)) return hearKeys(container, ear, 'add', hasMember as Method, 'WeakSet');
  if (types.isPromise(container)) return hearReactions(container, ear);
  if (isRegistry(container)) return hearHooks(container, ear, 'register', 'unregister', 'FinalizationRegistry');
  if (!(container instanceof EventTarget)) return null;
  // Node.js calls these for each listener, by whatever way it comes.
  const added = hookNamed(container, 'kNewListener') ?? 'addEventListener';
  return hearHooks(container, ear, added, hookNamed(container, 'kRemoveListener') ?? 'removeEventListener', 'EventTarget');
}

/**
 * Listens to an array, or an object used as a table, by a prototype that hears of every key the object does not have yet: by push,
 * index or assignment. For anything else it is the prototype that was there.
 */
export function hearNewKeys(container: object, ear: Ear): string | null {
  if (types.isProxy(container) || !isExtensible(container) || typeof container === 'function') return null;
  const prototype: object | null = getPrototypeOf(container);
  const hearing = new Proxy(create(prototype), {
    set: function set(target, key, value, receiver) {
      const done = reflectSet(target, key, value, receiver);
      if (receiver === container && hasOwn(container, key)) ear.added(set);
      return done;
    },
  });
  setPrototypeOf(container, hearing);
  ear.undo.push(() => setPrototypeOf(container, prototype));
  return Array.isArray(container) ? 'Array' : 'Object';
}

/**
 * Listens to the environment of the process: it takes no other prototype, so a proxy stands in front of it for as long. Who has it already
 * is not heard.
 */
export function hearEnvironment(ear: Ear): void {
  const environment = process.env;
  process.env = new Proxy(environment, {
    set: function set(target, key, value) {
      const isNew = !(key in target);
      const done = reflectSet(target, key, value);
      if (isNew) ear.added(set);
      return done;
    },
    deleteProperty(target, key) {
      if (key in target) ear.removed(1);
      return deleteProperty(target, key);
    },
  });
  ear.undo.push(() => {
    process.env = environment;
  });
}

/**
 * Listens to a field that is replaced: the head of a list, a list that is copied.
 * @param name as a heap snapshot has it: a symbol reads `<symbol kHead>`
 */
export function hearField(container: object, ear: Ear, name: string): string | null {
  if (types.isProxy(container)) return null;
  const symbol = /^<symbol (.*)>$/.exec(name)?.[1];
  const key = symbol === undefined ? name : getOwnPropertySymbols(container).find(({ description }) => description === symbol);
  const own = key === undefined ? undefined : getOwnPropertyDescriptor(container, key);
  if (key === undefined || !own || !('value' in own) || !own.configurable || !own.writable) return null;
  let { value } = own;
  defineProperty(container, key, {
    configurable: true,
    enumerable: own.enumerable === true,
    get: () => value,
    set: function set(next: unknown) {
      if (next !== value && next !== null && next !== undefined) ear.added(set);
      value = next;
    },
  });
  ear.undo.push(() => defineProperty(container, key, { ...own, value }));
  return 'field';
}

/** An own method in front of the inherited one. @param change what a call changed: more entries, or fewer */
function hearMethod(
  container: object,
  ear: Ear,
  name: string | symbol,
  change: (args: unknown[], call: () => unknown) => [unknown, number],
) {
  const original: unknown = (container as Record<string | symbol, unknown>)[name];
  if (typeof original !== 'function') return;
  const own = getOwnPropertyDescriptor(container, name);
  defineProperty(container, name, {
    configurable: true,
    writable: true,
    enumerable: false,
    value: function listening(this: unknown, ...args: unknown[]) {
      const [result, grew] = change(args, () => apply(original, this, args));
      if (grew > 0) ear.added(listening);
      else if (grew < 0) ear.removed(-grew);
      return result;
    },
  });
  ear.undo.push(() => {
    if (own) defineProperty(container, name, own);
    else delete (container as Record<string | symbol, unknown>)[name];
  });
}

function hearSize(container: object, ear: Ear, names: readonly string[], size: () => number, kind: string): string {
  for (const name of names) {
    hearMethod(container, ear, name, (_args, call) => {
      const before = size();
      const result = call();
      return [result, size() - before];
    });
  }
  return kind;
}

/** Of weak collections nobody knows the size: whether the key is new is asked. */
function hearKeys(container: object, ear: Ear, add: string, has: Method, kind: string): string {
  for (const name of [add, 'delete']) {
    hearMethod(container, ear, name, (args, call) => {
      const before = apply(has, container, [args[0]]);
      const result = call();
      return [result, Number(apply(has, container, [args[0]])) - Number(before)];
    });
  }
  return kind;
}

function hearHooks(container: object, ear: Ear, add: string | symbol, remove: string | symbol, kind: string): string {
  hearMethod(container, ear, add, (_args, call) => [call(), 1]);
  hearMethod(container, ear, remove, (_args, call) => [call(), -1]);
  return kind;
}

/** `await`, then() and Promise.race() all ask a promise for its constructor before they leave a reaction on it. */
function hearReactions(container: object, ear: Ear): string | null {
  if (hasOwn(container, 'constructor')) return null;
  defineProperty(container, 'constructor', {
    configurable: true,
    get: function get() {
      ear.added(get);
      return (getPrototypeOf(container) as object).constructor;
    },
  });
  ear.undo.push(() => Reflect.deleteProperty(container, 'constructor'));
  return 'Promise';
}

function hookNamed(container: object, name: string): symbol | undefined {
  for (let at: object | null = container; at; at = getPrototypeOf(at)) {
    const found = getOwnPropertySymbols(at).find(({ description }) => description === name);
    if (found) return found;
  }
  return undefined;
}

function isRegistry(container: object): boolean {
  try {
    return apply(unregister, container, [{}]) === false;
  } catch {
    return false;
  }
}
