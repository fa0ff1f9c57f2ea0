import { totalmem } from 'node:os';
import { expect, test } from 'vitest';
import { ZodError } from 'zod';
import { mutated, seeded } from '../mutated.test-builder.ts';
import {
  readAdditions,
  readCounted,
  readMessage,
  readOpenResources,
  readPeak,
  readPendingWork,
  readSample,
  readServedRoutes,
  readSurvivors,
  roomOf,
} from './messages.ts';

const sample = {
  ...{ served: 1, atMs: 1, heapUsed: 1, codeSpaces: 1, trustedSpaces: 1, arrayBuffers: 1, external: 1, rss: 1, malloced: 1 },
  ...{ globalHandles: 1, nativeContexts: 1, detachedContexts: 0, fds: 3, resources: { Timeout: 1 }, collections: 3, collectMs: 1 },
};
const frames = [{ functionName: 'f', url: 'file:///a.js', line: 1, column: 1 }];
const callFrame = { functionName: 'f', scriptId: '7', url: 'file:///a.js', lineNumber: 1, columnNumber: 1 };
const aNode = (id: number, ...children: object[]) => ({ callFrame, selfSize: 8, id, children });

/** Bytes that the heap can hold. */
const room = 1e9;

const answers: Readonly<Record<string, { readonly read: (value: unknown, room: number) => unknown; readonly value: unknown }>> = {
  sample: { read: readSample, value: sample },
  'open resources': {
    read: readOpenResources,
    value: { kinds: [{ kind: 'Timeout', open: 1, longestDelayMs: 1, repeating: 0, stacks: [{ count: 1, frames: ['a:1:1'] }] }] },
  },
  counted: {
    read: readCounted,
    value: { objects: 1, realms: 1, containers: [{ id: 1, kind: 'Map', class: 'Map', before: null, size: 9 }] },
  },
  additions: { read: readAdditions, value: [{ id: 1, added: 1, removed: 0, stacks: [{ count: 1, frames }] }] },
  survivors: {
    read: readSurvivors,
    value: { head: aNode(1, aNode(2, aNode(3)), aNode(4)), samples: [{ size: 8, nodeId: 3, ordinal: 1 }] },
  },
  peak: { read: readPeak, value: { heapUsed: 1, rss: null } },
  'pending work': { read: readPendingWork, value: ['Timeout'] },
  routes: {
    read: readServedRoutes,
    value: [{ library: 'express', path: '/', ports: [1], places: [{ url: 'file:///a.js', line: 1, column: 1 }], json: false }],
  },
};
const hello = {
  ...{ type: 'hello', pid: 7, ppid: 1, threadId: 0, node: 'v20.0.0', argv: ['node'], nodeEnv: null, v8Flags: [], heapLimit: 1, gc: 'gc()' },
};
const listening = { type: 'listening', pid: 7, port: 80, address: '::', secure: false, isOwnPort: true, isHttp2Only: false };

const MUTATIONS = 1_000;

test.each(Object.entries(answers))('an answer of the kind %s is read, and what is made of it is read or refused', (_, { read, value }) => {
  expect(read(value, room)).toEqual(value);
  const random = seeded(19);
  let refused = 0;
  for (let i = 0; i < MUTATIONS; i++) {
    const attack = JSON.parse(JSON.stringify(mutated(value, random)));
    try {
      const figures = JSON.stringify(read(attack, room)).match(/-?\d+(\.\d+)?(e[+-]?\d+)?/g) ?? [];
      expect(figures.every((figure) => Math.abs(Number(figure)) <= 2 ** 53)).toBe(true);
    } catch (error) {
      expect(error).toBeInstanceOf(ZodError);
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(MUTATIONS / 4);
});

test('a sample, a count or a profile of more than the heap can hold is refused', () => {
  expect(() => readSample({ ...sample, heapUsed: room + 1 }, room)).toThrow(ZodError);
  expect(readSample({ ...sample, heapUsed: room, arrayBuffers: 2 * room }, room)).toMatchObject({ heapUsed: room });
  const container = { id: 1, kind: 'Map', class: 'Map', before: 1, size: 9 };
  const counted = (more: object, objects = 1) => readCounted({ objects, realms: 1, containers: [{ ...container, ...more }] }, room);
  for (const more of [{ size: 2e8 }, { before: 2e8 }, { size: -1 }, { kind: 'Array', size: 2 ** 32 }, { size: Number.POSITIVE_INFINITY }])
    expect(() => counted(more), JSON.stringify(more)).toThrow(ZodError);
  expect(() => counted({}, 2e8)).toThrow(ZodError);
  // Its length alone.
  expect(counted({ kind: 'Array', size: 2 ** 32 - 1 })).toMatchObject({ objects: 1 });
  expect(() => readSurvivors({ head: aNode(1), samples: [{ size: 2e9, nodeId: 1, ordinal: 1 }] }, room)).toThrow(ZodError);
});

test('a heap whose limit was raised meanwhile holds no more than the machine has', () => {
  expect(roomOf(1e6)).toBe(totalmem());
  expect(roomOf(1e15)).toBe(2e15);
});

test('a profile that would fill the memory of who reads it is refused, and of others nothing strange is kept', () => {
  const deep = (levels: number) => {
    let head = aNode(0);
    for (let i = 1; i <= levels; i++) head = aNode(i, head);
    return { head, samples: [] };
  };
  for (const levels of [1_000, 100_000]) expect(() => readSurvivors(deep(levels), room)).toThrow('larger than any');
  expect(readSurvivors(deep(128), room)).toEqual(deep(128));
  const wide = (of: object) => ({ head: aNode(0, ...Array.from({ length: 600 }, () => of)), samples: [] });
  expect(() => readSurvivors(wide(aNode(1, ...Array.from({ length: 1_000 }, () => aNode(2)))), room)).toThrow('larger than any');
  // Few nodes, each with a long way to it.
  expect(() => readSurvivors(wide(deep(400).head), room)).toThrow('larger than any');
  const strange = { head: { ...aNode(1), more: 'x' }, samples: [], more: 'x' };
  expect(readSurvivors(strange, room)).toEqual({ head: aNode(1), samples: [] });
});

test('an error of the app is cut, however long it is', () => {
  const message = readMessage(JSON.stringify({ type: 'answer', id: 1, error: 'e'.repeat(1e6) }));
  expect(message).toMatchObject({ id: 1, error: 'e'.repeat(10_000) });
});

test.each([hello, listening])('a message is read, and what is made of it is read or is none', (message) => {
  expect(readMessage(JSON.stringify(message))).toEqual(message);
  const random = seeded(7);
  let refused = 0;
  for (let i = 0; i < MUTATIONS; i++) {
    const text = JSON.stringify(mutated(message, random));
    const cut = random() < 0.2 ? text.slice(0, Math.floor(random() * text.length)) : text;
    if (readMessage(cut) === null) refused += 1;
  }
  expect(refused).toBeGreaterThan(MUTATIONS / 4);
});
