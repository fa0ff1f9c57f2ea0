import type { Session } from 'node:inspector';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenTo, readAdditions } from './additions.ts';
import { evaluate, open, openDoor, post } from './inspector.ts';

let session: Session;
beforeEach(async () => {
  session = await open();
});
afterEach(() => {
  readAdditions();
  session.disconnect();
});

/** The id of a live object, as heap snapshots have it. */
async function heapIdOf(object: object): Promise<number> {
  const close = openDoor(globalThis, '__looked', object);
  try {
    // Objects have ids once V8 was asked to number them, as for a snapshot.
    await post(session, 'HeapProfiler.startTrackingHeapObjects');
    const { objectId } = await evaluate(session, 'globalThis.__looked', {});
    const { heapSnapshotObjectId } = (await post(session, 'HeapProfiler.getHeapObjectId', { objectId })) as {
      heapSnapshotObjectId: string;
    };
    return Number(heapSnapshotObjectId);
  } finally {
    close();
  }
}

interface Container {
  readonly held: object;
  readonly kind: string;
  readonly add: (n: number) => unknown;
  readonly fields?: readonly string[];
  readonly isOwner?: boolean;
}

function containers(): Readonly<Record<string, Container>> {
  const map = new Map<number, number>();
  const weak = new WeakMap<object, number>();
  const list: number[] = [];
  const table: Record<string, number> = {};
  const queue: { head: object | null } = { head: null };
  const target = new EventTarget();
  const { signal } = new AbortController();
  const pending = new Promise(() => {});
  const registry = new FinalizationRegistry(() => {});
  return {
    'a Map above the container': { held: map, kind: 'Map', add: (n) => map.set(n, n), isOwner: true },
    'a WeakMap': { held: weak, kind: 'WeakMap', add: (n) => weak.set({}, n) },
    'an array': { held: list, kind: 'Array', add: (n) => list.push(n) },
    'an object as a table': {
      held: table,
      kind: 'Object',
      add: (n) => {
        table[`k${n}`] = n;
      },
    },
    'a field that is replaced': {
      held: queue,
      kind: 'field',
      fields: ['head'],
      add: () => {
        queue.head = { next: queue.head };
      },
    },
    'an EventTarget': { held: target, kind: 'EventTarget', add: () => target.addEventListener('change', () => {}) },
    'an AbortSignal': { held: signal, kind: 'EventTarget', add: () => signal.addEventListener('abort', () => {}) },
    'a promise': {
      held: pending,
      kind: 'Promise',
      add: () => {
        pending.then(() => {});
      },
    },
    'a FinalizationRegistry': { held: registry, kind: 'FinalizationRegistry', add: () => registry.register({}, 1) },
  };
}

const shape = (held: object) => [Object.getPrototypeOf(held), Object.getOwnPropertyNames(held), Object.getOwnPropertySymbols(held)];
const without = (names: unknown[]) => names.filter((name) => !/^\d+$|^k\d+$/.test(String(name)));

describe('who adds is heard, once for each addition, and everything is put back', () => {
  it.each(Object.entries(containers()))('to %s', async (_, { held, kind, add, fields = [], isOwner = false }) => {
    add(0);
    const before = shape(held);
    const id = await heapIdOf(held);
    const target = { id, fields, isOwner };
    expect(await listenTo({ objects: [target], assignments: [] })).toEqual([{ id, kind }]);
    for (let i = 1; i <= 23; i++) add(i);
    const [heard, ...others] = readAdditions();
    expect(others).toEqual([]);
    expect(heard).toMatchObject({ id, added: 23, stacks: [{ count: 23 }] });
    expect(heard?.stacks[0]?.frames.some(({ url }) => url.includes('listen-to.test'))).toBe(true);
    const [prototype, names, symbols] = shape(held);
    expect(prototype).toBe(before[0]);
    expect(without(names as unknown[])).toEqual(without(before[1] as unknown[]));
    expect(symbols).toEqual(before[2]);
    add(24);
    expect(readAdditions()).toEqual([]);
  });

  it('of a plain object above the container nothing is heard: its fields are others', async () => {
    const id = await heapIdOf({ cache: new Map() });
    expect(await listenTo({ objects: [{ id, fields: [], isOwner: true }], assignments: [] })).toEqual([]);
  });

  it('what is gone, or is no object of the program, is left out', async () => {
    expect(await listenTo({ objects: [{ id: 999_999_999, fields: [], isOwner: false }], assignments: [] })).toEqual([]);
  });
});
