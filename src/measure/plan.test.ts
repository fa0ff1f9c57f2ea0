import { describe, expect, test } from 'vitest';
import { FEWEST_FOR_FLAT } from '../judge/trend.ts';
import { planConfirm, planScreen, SPARING_VOLLEYS, warmUpRequests } from './plan.ts';

const fast = { requestMs: 0.4, sampleMs: 20, leftMs: 30_000, sampledMs: 0 };
const next = { requestMs: 8, sampleMs: 100, leftMs: 28_000, sampledMs: 0 };
const slow = { requestMs: 300, sampleMs: 60, leftMs: 20_000, sampledMs: 0 };

describe('a warm-up', () => {
  test('is 300 requests where they fit a quarter of the time', () => {
    expect(warmUpRequests(0.4, 30_000)).toBe(300);
    expect(warmUpRequests(100, 30_000)).toBe(75);
  });
  test('is never shorter than 20', () => expect(warmUpRequests(5_000, 30_000)).toBe(20));
});

describe('a first look', () => {
  test('hammers several times as long as it collects', () => {
    for (const pace of [fast, next]) {
      const { volleySize } = planScreen(pace, null);
      expect(volleySize * pace.requestMs).toBeGreaterThan(3 * pace.sampleMs);
    }
  });
  test('fits twelve volleys of a slow page into the time, down to the smallest volley', () => {
    expect(planScreen({ ...slow, requestMs: 60 }, null).volleySize * 60 * 12).toBeLessThan(20_000);
    expect(planScreen(slow, null).volleySize).toBe(11);
  });
  test('has some requests of each load that shares a volley', () => {
    expect(planScreen(slow, null, 4).volleySize).toBe(23);
    expect(planScreen(fast, null, 4).volleySize).toBe(planScreen(fast, null).volleySize);
  });
  test('judges as many requests as were asked for', () => {
    const { volleySize, fewestVolleys, mostVolleys } = planScreen(fast, 2000);
    expect(volleySize * fewestVolleys).toBeGreaterThanOrEqual(2000);
    expect(volleySize * (fewestVolleys - 1)).toBeLessThan(2000);
    expect(mostVolleys).toBe(fewestVolleys);
  });
});

describe('a confirmation', () => {
  const screened = { volleySize: 199, volleys: 12, bytesPerRequest: 300, precision: null, mayFill: true, unsettled: 0 };

  test('takes another volley size, and at least twice the requests', () => {
    const plan = planConfirm(next, { ...screened, volleySize: 47 }, null);
    expect(plan.volleySize).not.toBe(47);
    expect(plan.volleySize * plan.fewestVolleys).toBeGreaterThanOrEqual(2 * 47 * 12);
  });
  test('goes thousands of requests far on a fast page, where they cost seconds', () => {
    const plan = planConfirm(fast, screened, null);
    expect(plan.volleySize * plan.fewestVolleys).toBeGreaterThanOrEqual(5_000);
  });
  test('stays short of a heap that takes seconds to collect', () => {
    for (const precision of [null, 0.001, 0.02]) {
      const plan = planConfirm(fast, { ...screened, bytesPerRequest: 144_000, precision }, null);
      expect(plan.volleySize * plan.fewestVolleys * 144_000).toBeLessThan(220e6);
    }
  });
  test('shrinks its volleys on a machine that has become slower', () => {
    const slower = { requestMs: 30, sampleMs: 700, leftMs: 25_000, sampledMs: 0 };
    for (const [volleySize, precision] of [
      [31, null],
      [97, 0.02],
    ] as const) {
      const plan = planConfirm(slower, { ...screened, volleySize, precision }, null);
      expect(plan.volleySize * 30 + 700).toBeLessThan(25_000 / 12);
    }
  });
  test('goes no farther than its figure needs where the growth was counted and is no cache', () => {
    const fired = (precision: number | null, mayFill = false, volleys = 12) => {
      const { volleySize, fewestVolleys } = planConfirm(fast, { ...screened, volleys, precision, mayFill }, null);
      return volleySize * fewestVolleys;
    };
    expect(fired(0.001)).toBeGreaterThanOrEqual(900);
    expect(fired(0.001)).toBeLessThan(199 * 6);
    expect(fired(0.02)).toBeGreaterThan(fired(0.001));
    expect(fired(0.03)).toBeGreaterThan(fired(0.02));
    expect(fired(0.5)).toBeLessThanOrEqual(199 * 1.4 * 12);
    expect(fired(null)).toBeGreaterThan(fired(0.5));
    // A first look of six volleys tells less exactly: twelve of half the size tell more.
    expect(fired(0.03, false, 6)).toBeLessThan(199 * 6);
    // On a fast page the end of a cache costs seconds.
    expect(fired(0.001, true)).toBeGreaterThanOrEqual(5_000);
    expect(planConfirm(fast, { ...screened, precision: 0.001, mayFill: false }, 2_000).volleySize).toBe(139);
  });
  test('takes no more samples than usual for requests that are for the end of a cache alone', () => {
    const page = { requestMs: 5, sampleMs: 110, leftMs: 60_000, sampledMs: 0 };
    const plan = planConfirm(page, { ...screened, volleySize: 59, volleys: 6, precision: 0.02, mayFill: true }, null);
    expect(plan.fewestVolleys).toBeLessThanOrEqual(13);
    // With those of the warm-up a cache of a thousand entries is full.
    expect(plan.volleySize * plan.fewestVolleys).toBeGreaterThanOrEqual(800);
    expect(plan.volleySize * plan.fewestVolleys).toBeLessThan(900);
    // What is not counted shows its end later.
    const uncounted = planConfirm(page, { ...screened, volleySize: 59, volleys: 6, precision: null, mayFill: true }, null);
    expect(uncounted.volleySize * uncounted.fewestVolleys).toBeGreaterThanOrEqual(1_000);
    // A first look of the same size would fall into step with it.
    expect(planConfirm(page, { ...screened, volleySize: plan.volleySize, volleys: 4, precision: 0.001 }, null).volleySize).not.toBe(
      plan.volleySize,
    );
  });
  test('goes no farther on a slow page, where the first look went as far', () => {
    const slow = { requestMs: 13, sampleMs: 150, leftMs: 60_000, sampledMs: 0 };
    const { volleySize, fewestVolleys } = planConfirm(slow, { ...screened, volleySize: 43, volleys: 6, precision: 0.001 }, null);
    expect(volleySize * fewestVolleys).toBeLessThan(2 * 43 * 6);
  });
  test('goes as far beyond what is not judged as it would without it', () => {
    const slow = { requestMs: 30, sampleMs: 20, leftMs: 600_000, sampledMs: 0 };
    for (const precision of [null, 0.001]) {
      const of = { ...screened, volleySize: 11, precision };
      const [plain, late] = [planConfirm(slow, of, null), planConfirm(slow, { ...of, unsettled: 500 }, null)];
      expect(late.volleySize).toBe(plain.volleySize);
      expect(late.fewestVolleys * late.volleySize).toBeGreaterThanOrEqual(500 + 12 * late.volleySize);
    }
  });
});

describe('a heap that takes seconds to collect', () => {
  const big = { requestMs: 2, sampleMs: 3_000, leftMs: 22_000, sampledMs: 6_000 };
  const screened = { volleySize: 373, volleys: 8, bytesPerRequest: 300, precision: null, mayFill: true, unsettled: 0 };

  test('is sampled as often as a verdict needs, between as many requests', () => {
    const [usual, sparing] = [planScreen(next, null), planScreen(big, null)];
    expect([usual.isSparing, sparing.isSparing]).toEqual([false, true]);
    expect(sparing.usualVolleys).toBe(FEWEST_FOR_FLAT);
    expect(sparing.volleySize * sparing.usualVolleys).toBeGreaterThan(0.95 * 251 * 12);
  });
  test('has a second look of as few samples and at least twice the requests, in volleys of another size', () => {
    const plan = planConfirm(big, screened, null);
    expect(plan).toMatchObject({ isSparing: true, fewestVolleys: SPARING_VOLLEYS });
    expect(plan.volleySize).not.toBe(screened.volleySize);
    expect(plan.volleySize * plan.fewestVolleys).toBeGreaterThan(0.95 * 2 * 373 * 8);
    expect(planConfirm(big, { ...screened, bytesPerRequest: 144_000 }, null).volleySize * 12 * 144_000).toBeLessThan(320e6);
  });
  test('leaves a slow page the requests that fit its budget without the samples', () => {
    const slow = { ...big, requestMs: 100 };
    expect(planScreen(slow, null).volleySize * 100 * 12).toBeLessThanOrEqual(28_000);
    expect(planScreen(slow, null).volleySize).toBeGreaterThan(11);
  });
  test('is not what a sample of less than a second comes from, whatever the budget is', () => {
    expect(planScreen({ ...big, sampleMs: 900, leftMs: 3_000 }, null).isSparing).toBe(false);
    expect(planScreen({ ...big, leftMs: 600_000 }, null).isSparing).toBe(false);
  });
});
