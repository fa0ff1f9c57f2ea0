import { describe, expect, it } from 'vitest';
import type { CountedSizes } from '../measure/counting.ts';
import type { Awaited } from '../measure/counting-after.ts';
import { awaited, cameAlone, growingContainers, keepTheirPace, objectsPerRequest, wasLate } from './entries.ts';
import { random } from './scatter.test-builder.ts';

/** Each count takes 100 ms, and begins that many milliseconds after the one before ended. */
function momentsAfter(gaps: readonly number[]) {
  let endedMs = 0;
  return [0, ...gaps].map((gap) => {
    const beganMs = endedMs + gap;
    endedMs = beganMs + 100;
    return { beganMs, endedMs };
  });
}

const counts = (requests: readonly number[], ...sizes: readonly (readonly (number | null)[])[]) => ({
  requests,
  objects: requests.map(() => 10_000),
  realms: 1,
  containers: sizes.map((one, i): CountedSizes => ({ id: `${i}`, kind: 'Set', class: 'Set', sizes: one })),
});

describe('grows', () => {
  it.each<readonly [string, readonly number[], readonly (number | null)[], number]>([
    ['by one entry in each request', [300, 1_300, 1_551], [300, 1_300, 1_551], 1],
    ['by forty', [300, 500, 611], [12_000, 20_000, 24_440], 40],
    ['by one in a hundred', [300, 1_300, 1_551], [3, 13, 15], 12 / 1_251],
    ['by one in five hundred, none of them in the last volley', [300, 3_300, 3_551, 3_802], [0, 6, 6, 7], 7 / 3_502],
    ['by one in ten, in an uneven stream', [93, 803, 856], [10, 84, 86], 76 / 763],
    ['in a moment after the last request', [300, 1_300, 1_551, 1_551], [150, 1_150, 1_150, 1_401], 1],
    ['in a moment after the last request, and then no more', [300, 1_300, 1_551, 1_551, 1_551], [300, 1_300, 1_300, 1_551, 1_551], 1],
    ['a part of it late, as a busy server counts it', [300, 8_700, 8_951, 8_951, 9_202, 9_202], [0, 7_000, 7_000, 8_651, 8_651, 8_902], 1],
    [
      'two rounds of an interval at last, the first of which was late',
      [160, 8_432, 8_683, 8_683, 8_683],
      [0, 8_076, 8_432, 8_683, 8_683],
      1,
    ],
    ['though it was not known at first', [300, 1_300, 1_551], [null, 1_000, 1_251], 1],
  ])('%s', (_, requests, sizes, perRequest) => {
    const [found] = growingContainers(counts(requests, sizes));
    expect(found?.entriesPerRequest).toBeCloseTo(perRequest, 1);
    const known = requests[sizes.findIndex((size) => size !== null)] as number;
    expect(found?.requests).toBe((requests.at(-1) as number) - known);
  });

  it('reports the one with most entries first, with the bytes its table takes at least', () => {
    const found = growingContainers(counts([0, 100, 200], [0, 100, 200], [0, 500, 1_000]));
    expect(found.map(({ id, entriesPerRequest, bytesPerRequest }) => [id, entriesPerRequest, bytesPerRequest])).toEqual([
      ['1', 5, 100],
      ['0', 1, 20],
    ]);
  });
});

describe('does not grow', () => {
  it.each<readonly [string, readonly number[], readonly (number | null)[]]>([
    ['where as much is taken out as put in', [300, 1_300, 1_551], [500, 500, 500]],
    ['where something was taken out in between', [300, 1_300, 1_551], [300, 1_300, 120]],
    ['where it filled and stopped', [300, 1_300, 1_551], [300, 1_000, 1_000]],
    ['where it was filled at last', [300, 1_300, 1_551], [0, 0, 4_000]],
    ['where it was made at last', [300, 1_300, 1_551], [null, null, 4_000]],
    ['without requests, nobody knows how fast', [300, 1_300, 1_551, 1_551, 1_551], [300, 1_300, 1_551, 1_600, 1_650]],
    ['where it grew once', [300, 1_300, 1_551], [0, 4_000, 4_000]],
    ['where it slows down', [300, 1_300, 1_551], [0, 200, 210]],
    ['by two entries in a whole run', [300, 1_300, 1_551], [0, 1, 2]],
    ['with one count', [300], [300]],
  ])('%s', (_, requests, sizes) => {
    expect(growingContainers(counts(requests, sizes))).toEqual([]);
  });
});

describe('beside what comes by the clock', () => {
  /** 20 entries a second by the clock. */
  const beats = (ms: number) => Math.round(ms / 50);
  const [requests, gaps] = [[300, 1_300, 1_551, 1_551, 1_551], [4_000, 1_000, 1_250, 5_000] as const] as const;
  const elapsed = momentsAfter(gaps).map(({ beganMs }) => beganMs);
  const held = (perRequest: number) => requests.map((served, i) => perRequest * (served - 300) + beats(elapsed[i] as number));
  const seen = (sizes: readonly number[]) => growingContainers({ ...counts(requests, sizes), moments: momentsAfter(gaps) });

  it('grows by what requests add', () => {
    expect(seen(held(1))[0]?.entriesPerRequest).toBeCloseTo(1, 1);
  });

  it('does not grow by that alone', () => {
    expect(seen(held(0))).toEqual([]);
  });

  it('counts objects in the same way', () => {
    const objects = held(3).map((count) => 9_000 + 20 * count);
    const perRequest = (of: readonly number[]) => objectsPerRequest({ ...counts(requests), moments: momentsAfter(gaps), objects: of });
    expect(perRequest(objects)).toBeCloseTo(60, 0);
    expect(perRequest(held(0).map((count) => 9_000 + 20 * count))).toBe(0);
  });
});

describe('waits', () => {
  const waitsFor = (...of: Parameters<typeof counts>) => awaited(counts(...of));

  it.each<readonly [string, readonly number[], readonly (number | null)[], Awaited]>([
    ['for what seems to have stopped', [300, 1_300, 1_551], [300, 1_300, 1_300], { late: true, handedOn: false, suddenWithin: 0 }],
    ['for what may be handed on', [300, 1_300, 1_551], [300, 1_300, 1_551], { late: false, handedOn: true, suddenWithin: 0 }],
    ['and asks again where all came at once', [300, 1_300, 1_551], [0, 0, 1_400], { late: false, handedOn: false, suddenWithin: 6 }],
    ['for as many as one in a hundred takes', [300, 1_300, 1_551], [0, 0, 12], { late: false, handedOn: false, suddenWithin: 626 }],
    ['for nothing where nothing came', [300, 1_300, 1_551], [500, 500, 500], { late: false, handedOn: false, suddenWithin: 0 }],
    ['for nothing where a few came', [300, 1_300, 1_551], [0, 2, 2], { late: false, handedOn: false, suddenWithin: 0 }],
    ['for nothing where much of it went', [300, 1_300, 1_551], [300, 1_300, 320], { late: false, handedOn: false, suddenWithin: 0 }],
  ])('%s', (_, requests, sizes, expected) => {
    expect(waitsFor(requests, sizes)).toEqual(expected);
  });
});

it('knows what was put off from what comes by the clock', () => {
  const requests = [300, 1_300, 1_551, 1_551, 1_551];
  expect(wasLate(counts(requests, [300, 1_300, 1_300, 1_551, 1_551]))).toBe(true);
  expect(wasLate(counts(requests, [300, 1_300, 1_551, 1_551, 1_551]))).toBe(false);
  expect(wasLate({ ...counts(requests, [300, 1_300, 1_551, 1_576, 1_676]), moments: momentsAfter([4_000, 1_000, 1_250, 5_000]) })).toBe(
    false,
  );
});

it('sees what came between the last two counts, though nothing was asked for', () => {
  expect(cameAlone(counts([300, 1_300, 1_300], [0, 10, 11]))).toBe(true);
  expect(cameAlone(counts([300, 1_300, 1_301], [0, 10, 11]))).toBe(false);
  expect(cameAlone(counts([300, 1_300, 1_300], [0, 10, 10]))).toBe(false);
  // One that was made meanwhile.
  expect(cameAlone(counts([300, 1_300, 1_300], [null, null, 10]))).toBe(false);
  expect(cameAlone({ ...counts([300, 1_300, 1_300]), objects: [9_000, 9_000, 9_021] })).toBe(true);
  expect(cameAlone({ ...counts([300, 1_300, 1_300]), objects: [9_000, 9_000, 9_020] })).toBe(false);
});

it('by one request in ten, chosen at random: hardly ever taken for what has ended', () => {
  const chance = random(7);
  const comes = (requests: number) => Array.from({ length: requests }, () => chance() < 0.1).filter(Boolean).length;
  const missed = Array.from({ length: 2_000 }, () => {
    const [before, late] = [comes(700), comes(60)];
    return growingContainers(counts([100, 800, 860], [10, 10 + before, 10 + before + late])).length === 0;
  }).filter(Boolean);
  expect(missed.length / 2_000).toBeLessThan(0.03);
});

it('counts objects per request', () => {
  expect(objectsPerRequest({ requests: [300, 500, 700], objects: [5_000, 5_400, 5_800], realms: 1, containers: [] })).toBe(2);
  expect(objectsPerRequest({ requests: [300], objects: [5_000], realms: 1, containers: [] })).toBeNull();
});

it.each([
  ['keeps its pace', [300, 1_300, 1_311], [300, 1_300, 1_311], true],
  ['is full with the last request but one', [300, 1_300, 1_311], [300, 1_300, 1_310], false],
  ['gains one entry too few for that in an uneven stream', [100, 900, 1_000], [10, 90, 99], false],
  ['was full before, and is none that grows', [300, 1_300, 1_551], [300, 1_000, 1_000], true],
])('tells whether a container %s', (_, requests, sizes, expected) => {
  // Beside one that gains an entry in each request.
  expect(keepTheirPace(counts(requests, requests, sizes))).toBe(expected);
});
