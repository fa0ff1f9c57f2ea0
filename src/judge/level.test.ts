import { describe, expect, test } from 'vitest';
import type { Sample } from '../agent/readings.ts';
import type { Arm } from '../measure/measurement.ts';
import { judge } from './judge.ts';
import { farthestLevel, grewBeyond, levelOf } from './level.ts';

const LIMIT = { bytesPerRequest: 64 };

/** A process that was sampled after these volleys, with so many bytes on the heap after so many requests. */
function arm(held: (requests: number) => number, { warmUp = 20, size = 11, volleys = 24 } = {}): Arm {
  const samples = Array.from({ length: volleys }, (_, i) => {
    const requests = warmUp + (i + 1) * size;
    const scatter = ((requests * 7919) % 400) - 200;
    const heap = { heapUsed: 22_000_000 + held(requests) + scatter, codeSpaces: 2_000_000, trustedSpaces: 0 };
    const other = { arrayBuffers: 0, external: 0, rss: 9e7, malloced: 0, globalHandles: 0, nativeContexts: 1, detachedContexts: 0 };
    const total: Sample = { served: requests, atMs: requests * 90, ...heap, ...other, resources: {}, collections: 2, collectMs: 20 };
    return { total, processes: [{ pid: 1, sample: total }], requests, phase: 'volley' as const };
  });
  return {
    ...{ purpose: 'confirm', load: 'same', settledMs: 0, warmUpRequests: warmUp, volleySize: size },
    ...{
      answered: samples.at(-1)?.requests ?? 0,
      volleys: [],
      samples,
      watched: null,
      counted: { requests: [1, 2], objects: [9_000, 9_000], realms: 1, containers: [] },
      exit: null,
    },
  };
}

/** A cache of 500 entries, two of 8 kB for each request. */
const fills = (requests: number) => Math.min(requests, 250) * 16_000;
const leaks = (requests: number) => requests * 16_000;

/** 152 requests: it only ever saw the cache fill. */
const short = arm(fills, { volleys: 12 });
/** 289 requests: a few of them after the cache was full. */
const nearly = arm(fills, { size: 17, volleys: 16 });
/** 350 requests: flat in the last nine volleys of thirty. */
const far = arm(fills, { volleys: 30 });

describe('the level of a process', () => {
  test('begins where growth has ended', () => {
    const level = levelOf(far, LIMIT);
    expect(level?.from).toBeGreaterThanOrEqual(240);
    expect(level?.from).toBeLessThanOrEqual(262);
    expect(level?.to).toBe(350);
    expect(Math.abs(level?.growth.js?.bytesPerRequest ?? Number.NaN)).toBeLessThan(10);
  });

  test('is none in a process that grows to its end, or whose end is too short to tell', () => {
    expect(levelOf(arm(leaks), LIMIT)).toBeNull();
    expect(levelOf(short, LIMIT)).toBeNull();
    expect(levelOf(nearly, LIMIT)).toBeNull();
  });
});

test('growth goes surely on beyond a number of requests only where as many samples as a level needs say so', () => {
  expect(grewBeyond(arm(leaks), LIMIT)).toBe(20 + 17 * 11);
  expect(grewBeyond(short, LIMIT)).toBeLessThan(250);
  expect(grewBeyond(far, LIMIT)).toBeLessThan(250);
  expect(
    grewBeyond(
      arm(() => 0),
      LIMIT,
    ),
  ).toBe(0);
});

describe('processes that contradict each other', () => {
  test('are judged by the one that went farthest, wherever it stands among them', () => {
    for (const arms of [
      [short, far, nearly],
      [nearly, short, far],
      [far, nearly, short],
    ])
      expect(judge(arms, LIMIT)).toMatchObject({ verdict: 'steady', reason: 'levelled-off', arm: { over: [] } });
  });

  test('leave it open where the one that went farthest slowed down and still grew', () => {
    const creeps = (requests: number) => fills(requests) + 130 * requests;
    const [soon, later, between] = [arm(creeps, { volleys: 12 }), arm(creeps, { volleys: 30 }), arm(creeps, { size: 17, volleys: 14 })];
    expect(judge([soon, later, between], LIMIT)).toMatchObject({ reason: 'not-reproduced', wants: 'attribution' });
    expect(judge([soon, between], LIMIT)).toMatchObject({ verdict: 'leaking' });
  });

  test('are not overruled by a level that another one grew through', () => {
    const through = arm(leaks, { volleys: 29 });
    expect(farthestLevel([short, far, through], [true, false, true], LIMIT)).toBeNull();
    expect(judge([short, far, through], LIMIT).verdict).not.toBe('steady');
  });

  test('are not overruled by a process that went less far', () => {
    const stopped = arm((requests) => Math.min(requests, 80) * 16_000, { volleys: 20 });
    expect(levelOf(stopped, LIMIT)).not.toBeNull();
    expect(judge([arm(leaks, { volleys: 24 }), stopped, arm(leaks, { volleys: 25 })], LIMIT)).toMatchObject({ verdict: 'leaking' });
  });
});
