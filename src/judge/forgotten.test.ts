import { describe, expect, it } from 'vitest';
import type { Sample } from '../agent/readings.ts';
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { judgeMeasurement, keptAtOnce } from './forgotten.ts';

const LIMIT = { bytesPerRequest: 64 };
const [WARM_UP, VOLLEY] = [300, 71];

/** A process whose heap holds so many bytes after so many requests. */
function arm(js: (requests: number) => number, more: Partial<Arm> = {}, volleyCount = 14): Arm {
  const at = (requests: number, phase: MeasuredSample['phase']): MeasuredSample => {
    const heap = {
      heapUsed: 22e6 + js(requests) + (((requests * 7919 + requests * 2 * 104_729) % 400) - 200),
      codeSpaces: 2e6,
      trustedSpaces: 0,
      arrayBuffers: 2e4,
      external: 2e6,
      rss: 9e7,
    };
    const rest = {
      malloced: 1e6,
      globalHandles: 8_192,
      nativeContexts: 1,
      detachedContexts: 0,
      resources: {},
      collections: 3,
      collectMs: 1,
    };
    const total: Sample = { served: requests, atMs: requests * 20, ...heap, ...rest };
    return { total, processes: [{ pid: 1, sample: total }], requests, phase };
  };
  const ends = Array.from({ length: volleyCount }, (_, i) => WARM_UP + (i + 1) * VOLLEY);
  return {
    ...{ purpose: 'screen', load: 'same', warmUpRequests: WARM_UP, answered: ends.at(-1) ?? 0, volleySize: VOLLEY, settledMs: 0 },
    ...{ volleys: [], watched: null, exit: null },
    // Counted, and no container grew.
    counted: { requests: [WARM_UP, ends.at(-1) ?? 0], objects: [9_000, 9_000], realms: 1, containers: [] },
    samples: [at(WARM_UP, 'warm-up'), ...ends.map((requests) => at(requests, 'volley'))],
    ...more,
  };
}

const growing = (bytes: number) => (requests: number) => bytes * requests;
/** Two processes that grow by so many bytes per request. */
const grown = (bytes: number) => [arm(growing(bytes)), arm(growing(bytes), { purpose: 'confirm' })];
const MINUTE = { ms: 65_000, timers: 0, closed: 0 };
const verdictOf = (bytes: number, outlasted: readonly Arm[]) => {
  const { verdict, reason } = judgeMeasurement({ arms: grown(bytes), outlasted }, LIMIT);
  return { verdict, reason };
};
const leaking = { verdict: 'leaking', reason: 'grows' };

describe('what grew in two processes', () => {
  it('leaks where no clock was moved', () => expect(verdictOf(500, [])).toEqual(leaking));

  it('is forgotten where a process whose clock was moved on is flat', () =>
    expect(verdictOf(500, [arm(() => 0, { clock: MINUTE })])).toEqual({ verdict: 'steady', reason: 'forgotten-in-time' }));

  it('leaks where it grows there as well, if only by a part of that', () =>
    expect(verdictOf(500, [arm(growing(90), { clock: MINUTE })])).toEqual(leaking));

  it('leaks where a connection closed meanwhile', () =>
    expect(verdictOf(500, [arm(() => 0, { clock: { ...MINUTE, closed: 1 } })])).toEqual(leaking));

  it('leaks where that process ended', () =>
    expect(verdictOf(500, [arm(() => 0, { clock: MINUTE, exit: { code: 0, signal: null, outOfMemory: false } })])).toEqual(leaking));

  it('leaks where too little was seen there, and that grew as before', () =>
    expect(verdictOf(500, [arm(growing(450), { clock: MINUTE }, 3)])).toEqual(leaking));

  it('is open where too little was seen there, and that hardly grew', () =>
    expect(verdictOf(500, [arm(() => 0, { clock: MINUTE }, 3)])).toEqual({ verdict: 'unproven', reason: 'kept-for-a-while' }));

  it('is open where much is kept at once', () => {
    expect(keptAtOnce({ bytesPerRequest: 100_000 }, MINUTE.ms)).toBe(100_000 * 10 * 65);
    expect(verdictOf(100_000, [arm(() => 0, { clock: MINUTE })])).toEqual({ verdict: 'unproven', reason: 'kept-for-a-while' });
  });

  it('is open where requests that are all alike leave it for longer than a minute', () => {
    for (const ms of [605_000, 3_605_000])
      expect(verdictOf(500, [arm(() => 0, { clock: { ...MINUTE, ms } })])).toEqual({ verdict: 'unproven', reason: 'kept-for-a-while' });
  });

  it.each(['addresses', 'visitors', 'returning', 'mix'])('is forgotten where it is kept for an hour for what is new under %s', (load) => {
    const clock = { ...MINUTE, ms: 3_605_000 };
    expect(verdictOf(500, [arm(() => 0, { clock, load })])).toEqual({ verdict: 'steady', reason: 'forgotten-in-time' });
    expect(verdictOf(5_000, [arm(() => 0, { clock, load })])).toEqual({ verdict: 'unproven', reason: 'kept-for-a-while' });
  });

  it.each(['bursts', 'hang-ups', 'data'])(
    'is open where it is kept for an hour under %s, which brings nothing that is worth keeping',
    (load) => {
      const clock = { ...MINUTE, ms: 3_605_000 };
      expect(verdictOf(500, [arm(() => 0, { clock, load })])).toEqual({ verdict: 'unproven', reason: 'kept-for-a-while' });
    },
  );

  it('asks who keeps it', () =>
    expect(judgeMeasurement({ arms: grown(500), outlasted: [arm(() => 0, { clock: { ...MINUTE, ms: 605_000 } })] }, LIMIT).wants).toBe(
      'attribution',
    ));
});

it('a route that is steady stays so', () => {
  const flat = [arm(() => 0)];
  expect(judgeMeasurement({ arms: flat, outlasted: [arm(growing(500), { clock: MINUTE })] }, LIMIT)).toMatchObject({
    verdict: 'steady',
    reason: 'flat',
  });
});
