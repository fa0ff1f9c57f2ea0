import { expect, it } from 'vitest';
import type { Sample } from '../agent/readings.ts';
import type { EntryCounts } from '../measure/counting.ts';
import type { Arm } from '../measure/measurement.ts';
import { isTold } from './judge-arm.ts';
import { goesMeanwhile } from './left-behind.ts';

const LIMIT = { bytesPerRequest: 16 };
const level = { requests: [160, 2_160], objects: [90_000, 90_000], realms: 1, containers: [] } satisfies EntryCounts;

interface Seen {
  /** Bytes after so many requests. */
  readonly js?: (requests: number) => number;
  readonly arrayBuffers?: (requests: number) => number;
  readonly counted?: Partial<EntryCounts> | null;
  readonly servedOthers?: true;
}

function arm({ js = () => 0, arrayBuffers = () => 0, counted = {}, ...facts }: Seen): Arm {
  const samples = Array.from({ length: 10 }, (_, i) => {
    const requests = 400 + 200 * i;
    const total = { served: requests, atMs: requests, heapUsed: 70e6 + js(requests), arrayBuffers: 9e6 + arrayBuffers(requests) };
    const still = { codeSpaces: 0, trustedSpaces: 0, external: 0, globalHandles: 0, nativeContexts: 1, resources: {} };
    return { total: { ...still, ...total } as unknown as Sample, processes: [], requests, phase: 'volley' as const };
  });
  return {
    ...{ purpose: 'screen', load: 'same', warmUpRequests: 300, volleySize: 200, settledMs: 0, watched: null, exit: null, volleys: [] },
    ...{ samples, answered: 2_200, counted: counted && { ...level, ...counted } },
    ...facts,
  };
}

const others = { servedOthers: true } as const;
const store = (sizes: readonly (number | null)[]): EntryCounts['containers'] => [{ id: '1-0:7', kind: 'Map', class: 'Map', sizes }];

it.each<[string, Seen]>([
  ['a heap that falls', { js: (requests) => -150 * requests }],
  ['buffers that go', { arrayBuffers: (requests) => -4_096 * requests }],
  ['a store that is swept while as many bytes come', { counted: { containers: store([80_000, 74_000]) } }],
  ['objects that no container holds', { counted: { objects: [90_000, 84_000] } }],
])('%s hides what a route keeps, where others were answered before it', (_, seen) => {
  expect(goesMeanwhile(arm({ ...seen, ...others }), LIMIT)).toBe(true);
  // More volleys there would tell nothing.
  expect(isTold(arm({ ...seen, ...others }), LIMIT)).toBe(true);
  // In a process of its own it is the route's.
  expect(goesMeanwhile(arm(seen), LIMIT)).toBe(false);
});

it.each<[string, Seen]>([
  ['nothing', {}],
  ['a heap that falls by less than may grow', { js: (requests) => -8 * requests }],
  ['a heap that grows', { js: (requests) => 150 * requests }],
  ['some hundred objects of the counting itself', { counted: { objects: [90_000, 89_400] } }],
  ['a container that was made meanwhile, and a growing one', { counted: { containers: [...store([null, 40]), ...store([10, 4_000])] } }],
  ['what was not counted', { counted: null }],
])('%s hides nothing', (_, seen) => {
  expect(goesMeanwhile(arm({ ...seen, ...others }), LIMIT)).toBe(false);
});
