import { describe, expect, it } from 'vitest';
import type { Sample } from '../agent/readings.ts';
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { judgeArm, patienceFor } from './judge-arm.ts';

const LIMIT = { bytesPerRequest: 16 };
/** Bytes that the time-out of each request holds until it has passed. */
const HELD = 20_000;
/** Requests of the wait whose time-outs are pending in a settled state. */
const CROWD = 21;
const [SIZE, VOLLEYS, WARM] = [97, 14, 378];

function sample(phase: MeasuredSample['phase'], requests: number, atMs: number, js: number): MeasuredSample {
  const total = { served: requests, atMs, heapUsed: 20_000_000 + js, codeSpaces: 0, trustedSpaces: 0, resources: {} } as unknown as Sample;
  return { total: { ...total, arrayBuffers: 0, external: 0, globalHandles: 0, nativeContexts: 1 }, processes: [], requests, phase };
}

/** A confirmation beside time-outs of which some 500, now more, now fewer, are pending after each volley. */
function arm(kept: (requests: number) => number, rounds: 0 | 1 | 2, pending = (volley: number) => 500 + 60 * Math.sin(volley * 2)): Arm {
  const judged = VOLLEYS * SIZE;
  const settled = (phase: MeasuredSample['phase'], after: number, atMs: number) =>
    [1, 2, 3, 4, 5].map((i) => sample(phase, after + i, atMs + 240 * i, kept(after + i) + CROWD * HELD + (i % 2) * 600));
  const samples = [
    ...settled('settle-before', WARM, 5_000),
    ...Array.from({ length: VOLLEYS }, (_, i) => {
      const requests = WARM + 5 + (i + 1) * SIZE;
      return sample('volley', requests, 8_000 + i * 400, kept(requests) + pending(i) * HELD);
    }),
    ...(rounds > 0 ? settled('settle', WARM + judged + 77, 20_000) : []),
    ...(rounds > 1 ? settled('settle-again', WARM + 2 * judged + 104, 40_000) : []),
  ];
  const facts = { purpose: 'confirm', load: 'same', warmUpRequests: 300, volleySize: SIZE, settledMs: 5_250, watched: null } as const;
  return {
    ...facts,
    exit: null,
    counted: { requests: [1, 2], objects: [9_000, 9_000], realms: 1, containers: [] },
    volleys: [],
    answered: samples.at(-1)?.requests ?? 0,
    samples,
  };
}

const leak = (requests: number) => 604 * requests;
const steady = () => 0;

describe('beside time-outs that hold a thousand times as much', () => {
  it('a leak is found, and of its own size', () => {
    const judged = judgeArm(arm(leak, 2), LIMIT);
    expect(judged).toMatchObject({ state: 'growing', over: ['js'] });
    expect(judged.growth.js?.bytesPerRequest).toBeCloseTo(604, -1);
    expect(judged.growth.js?.low).toBeGreaterThan(595);
  });

  it('a healthy route was released', () => {
    const healthy = arm(steady, 1, (volley) => 100 * volley);
    expect(judgeArm(healthy, LIMIT)).toMatchObject({ state: 'flat', released: true });
    expect(patienceFor(healthy, LIMIT)).toBeNull();
  });

  it('what falls from one settled state to the next asks for a third, and hides nothing there', () => {
    const end = WARM + VOLLEYS * SIZE;
    const dropped = (requests: number) => -150 * Math.min(requests, end);
    expect(judgeArm(arm(dropped, 1), LIMIT).state).toBe('unclear');
    expect(patienceFor(arm(dropped, 1), LIMIT)).not.toBeNull();
    expect(judgeArm(arm(dropped, 2), LIMIT)).toMatchObject({ state: 'flat', levelledOff: false });
    // The same, and a leak beneath it.
    expect(
      judgeArm(
        arm((requests) => dropped(requests) + 120 * requests, 2),
        LIMIT,
      ).state,
    ).toBe('growing');
    expect(
      judgeArm(
        arm((requests) => -150 * requests, 2),
        LIMIT,
      ).state,
    ).toBe('unclear');
  });

  it('two settled states of a leak ask for a third', () => {
    expect(judgeArm(arm(leak, 1), LIMIT).state).toBe('unclear');
    expect(patienceFor(arm(leak, 1), LIMIT)).not.toBeNull();
  });

  it('what happens once, or slows down, is not called growing', () => {
    const end = WARM + VOLLEYS * SIZE;
    expect(
      judgeArm(
        arm((requests) => (requests > 900 ? 500_000 : 0), 2),
        LIMIT,
      ),
    ).toMatchObject({ state: 'flat', levelledOff: true });
    expect(
      judgeArm(
        arm((requests) => 604 * Math.min(requests, end), 2),
        LIMIT,
      ),
    ).toMatchObject({ state: 'flat', levelledOff: true });
    const slowsDown = (requests: number) => 604 * Math.min(requests, end) + 100 * Math.max(0, requests - end);
    expect(judgeArm(arm(slowsDown, 2), LIMIT).state).toBe('unclear');
  });

  it('a crowd that has reached its full size is waited for', () => {
    const full = (volley: number) => Math.min(500, 100 * volley);
    expect(judgeArm(arm(steady, 0, full), LIMIT)).toMatchObject({ state: 'flat', levelledOff: true });
    expect(patienceFor(arm(steady, 0, full), LIMIT)).not.toBeNull();
    expect(
      judgeArm(
        arm(
          (requests) => 604 * requests,
          2,
          (volley) => full(volley) - 3 * volley,
        ),
        LIMIT,
      ).state,
    ).toBe('growing');
  });
});

it('growth that the volleys show as well needs no third settled state', () => {
  const crowdless = (requests: number) => leak(requests);
  expect(
    judgeArm(
      arm(crowdless, 1, () => CROWD),
      LIMIT,
    ),
  ).toMatchObject({ state: 'growing', over: ['js'] });
});
