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
} from './messages.ts';

const sample = {
  ...{ served: 1, atMs: 1, heapUsed: 1, codeSpaces: 1, trustedSpaces: 1, arrayBuffers: 1, external: 1, rss: 1, malloced: 1 },
  ...{ globalHandles: 1, nativeContexts: 1, detachedContexts: 0, fds: 3, resources: { Timeout: 1 }, collections: 3, collectMs: 1 },
};
const frames = [{ functionName: 'f', url: 'file:///a.js', line: 1, column: 1 }];
const answers: Readonly<Record<string, { readonly read: (value: unknown) => unknown; readonly value: unknown }>> = {
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
  expect(read(value)).toEqual(value);
  const random = seeded(19);
  let refused = 0;
  for (let i = 0; i < MUTATIONS; i++) {
    const attack = JSON.parse(JSON.stringify(mutated(value, random)));
    try {
      const figures = JSON.stringify(read(attack)).match(/-?\d+(\.\d+)?(e[+-]?\d+)?/g) ?? [];
      expect(figures.every((figure) => Math.abs(Number(figure)) <= 2 ** 53)).toBe(true);
    } catch (error) {
      expect(error).toBeInstanceOf(ZodError);
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(MUTATIONS / 4);
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
