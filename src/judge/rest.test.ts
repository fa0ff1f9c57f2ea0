import { describe, expect, test } from 'vitest';
import type { Sample } from '../agent/readings.ts';
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { judge } from './judge.ts';
import { patienceAfter, restFor } from './judge-arm.ts';

const LIMIT = { bytesPerRequest: 64 };

/** One request takes 2 ms, so nothing is forgotten by the clock before the volleys end. */
function arm(bytesPerRequest: number, more: Partial<Arm> & { readonly volleyCount?: number; readonly keepsAtRest?: number } = {}): Arm {
  const { volleyCount = 12, keepsAtRest, ...rest } = more;
  const at = (requests: number, phase: MeasuredSample['phase'], kept: number): MeasuredSample => {
    const total = { served: requests, atMs: requests * 2, heapUsed: 22e6 + kept, codeSpaces: 2e6, trustedSpaces: 0 } as Sample;
    const others = {
      arrayBuffers: 2e4,
      external: 2e6,
      rss: 9e7,
      malloced: 1e6,
      globalHandles: 8_192,
      nativeContexts: 1,
      detachedContexts: 0,
    };
    const whole = { ...total, ...others, resources: {}, collections: 2, collectMs: 20 } as Sample;
    return { total: whole, processes: [{ pid: 1, sample: whole }], requests, phase };
  };
  const end = 300 + volleyCount * 71;
  return {
    ...{ purpose: 'screen', load: 'same', warmUpRequests: 300, answered: end, volleySize: 71, settledMs: 0, watched: null },
    // Counted, and no container gained anything.
    ...{ counted: { requests: [300, end], objects: [9_000, 9_000], realms: 1, containers: [] }, exit: null, volleys: [] },
    samples: [
      at(300, 'warm-up', 300 * bytesPerRequest),
      ...Array.from({ length: volleyCount }, (_, i) => at(300 + (i + 1) * 71, 'volley', (300 + (i + 1) * 71) * bytesPerRequest)),
      ...(keepsAtRest === undefined ? [] : [1, 2, 3].map((i) => at(end + i, 'settle', keepsAtRest))),
    ],
    ...rest,
  };
}

const forgotten = arm(1_000, { keepsAtRest: 0, settledMs: 6_250 });
const kept = arm(1_000, { keepsAtRest: 1_155_000, settledMs: 6_250 });
const confirmed = arm(1_000, { purpose: 'confirm', volleyCount: 14 });

describe('a pause that the first process takes', () => {
  test('is worth it where the heap grew by so much that its fall is plain', () => {
    expect(restFor(arm(1_000), LIMIT)).toBe(6_000);
    expect(restFor(arm(100), LIMIT)).toBeNull();
    expect(restFor(arm(0), LIMIT)).toBeNull();
  });

  test('spares the second process its own, where the growth outlived it', () => {
    expect(patienceAfter(null, confirmed, LIMIT)).toBe(6_000);
    expect(patienceAfter(kept, confirmed, LIMIT)).toBe(0);
  });

  test('spares it nothing where the growth was forgotten, or where the second process is flat', () => {
    expect(patienceAfter(forgotten, confirmed, LIMIT)).toBe(6_000);
    expect(patienceAfter(kept, arm(0, { purpose: 'confirm' }), LIMIT)).toBeNull();
  });

  test('makes a leak of what outlives it', () => {
    expect(judge([kept, confirmed], LIMIT)).toMatchObject({ verdict: 'leaking', reason: 'grows' });
  });

  test('makes no leak of what the first process forgot, whether the second one paused too or has not yet', () => {
    const second = arm(1_000, { purpose: 'confirm', volleyCount: 14, keepsAtRest: 0, settledMs: 6_250 });
    expect(judge([forgotten, second], LIMIT)).toMatchObject({ verdict: 'steady', reason: 'released-after-a-while' });
    expect(judge([forgotten, confirmed], LIMIT)).toMatchObject({ verdict: 'unproven', wants: 'confirmation' });
  });
});

describe('a sawtooth that is gone after a pause', () => {
  /** Falls by 700 kB in the midst of the volleys, as what is swept out every second does. */
  const swept = (keepsAtRest: number, counted: Partial<NonNullable<Arm['counted']>>): Arm => {
    const whole = arm(1_000, { purpose: 'confirm', volleyCount: 30, keepsAtRest, settledMs: 6_250 });
    const samples = whole.samples.map((sample, i) => (sample.phase === 'volley' && i > 20 ? lowered(sample, 700_000) : sample));
    return {
      ...whole,
      samples,
      counted: { requests: [300, whole.answered + 3], objects: [9_000, 9_000], realms: 1, containers: [], ...counted },
    };
  };
  const lowered = (sample: MeasuredSample, bytes: number): MeasuredSample => ({
    ...sample,
    total: { ...sample.total, heapUsed: sample.total.heapUsed - bytes },
  });
  const verdictOf = (one: Arm) => judge([arm(1_000), one], LIMIT);

  test('was freed, where what is counted by identity says so too', () => {
    expect(verdictOf(swept(0, {}))).toMatchObject({ verdict: 'steady', reason: 'released-after-a-while' });
  });

  test('proves nothing where objects stayed, or a container grew: the swings may hide what holds them', () => {
    const map = { id: '1', kind: 'Map', class: 'Map', sizes: [10, 500] } as const;
    expect(verdictOf(swept(0, { objects: [9_000, 9_900] }))).toMatchObject({ verdict: 'leaking' });
    expect(verdictOf(swept(0, { containers: [map] }))).toMatchObject({ verdict: 'leaking' });
  });

  test('proves nothing where nothing was counted after the pause', () => {
    expect(verdictOf(swept(0, { requests: [300, 1_000] }))).toMatchObject({ verdict: 'leaking' });
  });

  test('was not freed where most of it is still there', () => {
    expect(verdictOf(swept(1_500_000, {}))).toMatchObject({ verdict: 'leaking' });
  });
});
