import { types } from 'node:util';
import { type Realm, readRealms } from './inspector.ts';
import type { Counted, CountedContainer } from './protocol.ts';
import { unseen } from './unseen.ts';
import { meet } from './wasm-memories.ts';

/**
 * Counts what live containers hold, by identity.
 *
 * Bytes are blind to a table between two doublings: a Set of 40 new ids per request is flat for thousands of requests.
 * Entries are not: one walk over the heap finds every object (`Runtime.queryObjects` on `Object.prototype`, which collects
 * garbage first), and the size of each Map, Set, array and dictionary is read. The count has no noise.
 *
 * Not seen: objects without an `Object.prototype` in their chain (`Object.create(null)`), and tables inside V8.
 */

// Captured at preload: a subclass or the app may define another `size`.
const sizeOf = (prototype: object): ((this: unknown) => number) =>
  (Object.getOwnPropertyDescriptor(prototype, 'size') as { get: (this: unknown) => number }).get;
const mapSize = sizeOf(Map.prototype);
const setSize = sizeOf(Set.prototype);
const { apply } = Reflect;
const { isArray } = Array;
const { getOwnPropertyDescriptor, getOwnPropertySymbols: symbols, getPrototypeOf, keys } = Object;

/** A table whose entries lie outside the heap, where nothing else tells of them: no plain object, but used as one. */
const environment: object = process.env;

/** Smaller arrays and objects are records, of which there are hundreds of thousands. What leaks outgrows this in the warm-up. */
const SMALLEST_LIST = 8;
/** Containers reported at most, the largest changes first. */
const MOST_REPORTED = 200;

type Kind = CountedContainer['kind'];

/** What is remembered of a container from one count to the next. */
interface Known {
  readonly id: number;
  size: number;
}

let known = new WeakMap<object, Known>();
/** Those whose size changed, for who wants to listen to one of them. */
let changing = new Map<number, WeakRef<object>>();
const { deref } = WeakRef.prototype;
let nextId = 1;
let counts = 0;

/** Forgets all containers: nothing of the counting is left on the heap that is measured next. */
export function stopCounting(): null {
  known = new WeakMap();
  changing = new Map();
  nextId = 1;
  counts = 0;
  return null;
}

/** A container whose size changed at some count; undefined where it is gone, or never changed. */
export const containerById = (id: number): object | undefined => {
  const found = changing.get(id);
  return found && apply(deref, found, []);
};

/**
 * Counts now. The first count after `stopCounting` knows no change yet. Throws where Node.js has no inspector.
 * @param also is shown each object of the walk
 */
export async function countEntries(also?: (object: object) => void): Promise<Counted> {
  const count = startCount(also);
  return count.counted(await readRealms(count.read));
}

/** One count: it reads the objects of each realm, whoever found them. */
export interface Count {
  read(realm: Realm): void;
  /** @param realms how many are known by that */
  counted(realms: number): Counted;
}

export function startCount(also?: (object: object) => void): Count {
  const changed: Changed[] = [];
  const isFirst = counts++ === 0;
  let objects = 0;
  return {
    read(realm) {
      read(realm, changed, isFirst, also);
      objects += realm.objects.length;
    },
    counted: (realms) => ({ objects, realms, containers: report(changed) }),
  };
}

interface Changed {
  readonly object: object;
  readonly counted: CountedContainer;
}

function read({ objects, prototype: plain }: Realm, changed: Changed[], isFirst: boolean, also?: (object: object) => void): void {
  for (const object of objects) {
    // A proxy runs the app's own traps. What is noted of the count is no growth.
    if (object === objects || object === changing || object === changed || types.isProxy(object)) continue;
    meet(object);
    also?.(object);
    const kind = kindOf(object, plain);
    const size = kind === null ? 0 : sizeIn(object, kind);
    if (kind === null || (size < SMALLEST_LIST && kind !== 'Map' && kind !== 'Set' && !known.has(object))) continue;
    const before = known.get(object);
    if (before === undefined) {
      const id = nextId++;
      known.set(object, unseen({ id, size }));
      if (!isFirst) changed.push({ object, counted: { id, kind, class: className(object), before: null, size } });
    } else if (before.size !== size) {
      changed.push({ object, counted: { id: before.id, kind, class: className(object), before: before.size, size } });
      before.size = size;
    }
  }
}

function report(changed: Changed[]): readonly CountedContainer[] {
  // What was there before may grow. Many more may be new, and as large as they are: what the last requests made.
  const isOld = ({ before }: CountedContainer) => Number(before !== null);
  const gain = ({ size, before }: CountedContainer) => Math.abs(size - (before ?? 0));
  changed.sort((a, b) => isOld(b.counted) - isOld(a.counted) || gain(b.counted) - gain(a.counted));
  const reported = changed.slice(0, MOST_REPORTED);
  for (const { object, counted } of reported) changing.set(counted.id, unseen(new WeakRef(object)));
  return reported.map(({ counted }) => counted);
}

function kindOf(object: object, plain: object): Kind | null {
  if (isArray(object)) return isSparse(object) ? 'SparseArray' : 'Array';
  if (types.isMap(object)) return 'Map';
  if (types.isSet(object)) return 'Set';
  return getPrototypeOf(object) === plain || object === environment ? 'Object' : null;
}

function sizeIn(object: object, kind: Kind): number {
  if (kind === 'Map') return apply(mapSize, object, []);
  if (kind === 'Set') return apply(setSize, object, []);
  // A sparse array has few entries and a large length.
  if (kind === 'Array') return (object as readonly unknown[]).length;
  return kind === 'Object' ? keys(object).length + symbols(object).length : keys(object).length;
}

/** Places looked at in a long array, to tell one with holes from a full one without listing its keys. */
const PROBES = 8;
const SHORTEST_SPARSE = 64;

function isSparse(array: readonly unknown[]): boolean {
  const { length } = array;
  if (length < SHORTEST_SPARSE) return false;
  for (let i = 0; i < PROBES; i++) if (!(Math.floor((length * i) / PROBES) in array)) return true;
  return false;
}

/** The name of its class, read without running a getter of the app. */
function className(object: object): string {
  if (object === environment) return 'process.env';
  const prototype: object | null = getPrototypeOf(object);
  const made: unknown = prototype && getOwnPropertyDescriptor(prototype, 'constructor')?.value;
  const name: unknown = typeof made === 'function' ? getOwnPropertyDescriptor(made, 'name')?.value : null;
  return typeof name === 'string' ? name.slice(0, 100) : '';
}
