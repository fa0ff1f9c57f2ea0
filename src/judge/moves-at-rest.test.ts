import { expect, it } from 'vitest';
import type { ServerSample } from '../server/server.ts';
import { movesAtRest } from './moves-at-rest.ts';

/** Samples of a heap of 20 MB and so many bytes, a quarter of a second apart. */
const samples = (heap: readonly number[]): readonly ServerSample[] =>
  heap.map((bytes, i) => ({
    processes: [],
    total: {
      ...{ served: 0, atMs: 1_000 + i * 250, heapUsed: 20e6 + bytes, codeSpaces: 0, trustedSpaces: 0, arrayBuffers: 0, external: 0 },
      ...{
        rss: 90e6,
        malloced: 0,
        globalHandles: 8_192,
        nativeContexts: 1,
        detachedContexts: 0,
        resources: {},
        collections: 3,
        collectMs: 1,
      },
    },
  }));
const counted = (sizes: readonly number[]) => ({
  ...{ requests: sizes.map(() => 0), objects: sizes.map(() => 0), realms: 1 },
  containers: [{ id: '1-0:1', kind: 'Map', class: 'Map', sizes } as const],
});
const still = [0, 0, 8, 0, 0];

it('keeps still by its readings and its counts', () => {
  expect(movesAtRest({ samples: samples(still), counted: counted([7, 7, 7]) })).toEqual([]);
  expect(movesAtRest({ samples: samples(still), counted: null })).toEqual([]);
  // Garbage of one reading, and what comes and goes.
  expect(movesAtRest({ samples: samples([0, 90_000, 0, 16, 0]), counted: counted([7, 8, 7]) })).toEqual([]);
  // The last readings' own objects.
  expect(movesAtRest({ samples: samples([0, 200, 400, 600, 800]), counted: null })).toEqual([]);
});

it.each([
  ['rises', [0, 4_000, 8_000, 12_000, 16_000]],
  ['falls', [16_000, 12_000, 8_000, 4_000, 0]],
])('moves when the heap %s while nobody asks', (_, heap) => {
  expect(movesAtRest({ samples: samples(heap), counted: null })).toEqual(['js']);
});

it.each([
  ['gains', [7, 8, 9]],
  ['loses', [9, 8, 6]],
])('moves when a container %s between all counts', (_, sizes) => {
  expect(movesAtRest({ samples: samples(still), counted: counted(sizes) })).toEqual(['entries']);
});

it('says nothing of what nobody sampled', () => {
  expect(movesAtRest({ samples: [], counted: null })).toEqual([]);
});
