import { describe, expect, test } from 'vitest';
import type { Sample } from '../agent/readings.ts';
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { judge } from './judge.ts';
import { isTold, judgeArm, patienceFor } from './judge-arm.ts';
import { isWorthAWarning, nativeGrowth, wantsLongerRun } from './native.ts';
import { comesAlone, timeToFall, timeToForget } from './own-growth.ts';

const LIMIT = { bytesPerRequest: 64 };

/** What one process held after so many requests and milliseconds. */
interface Held {
  readonly js?: number;
  readonly arrayBuffers?: number;
  /** Without those. */
  readonly external?: number;
  readonly sockets?: number;
  readonly native?: number;
  /** Absent: the system does not list them. */
  readonly fds?: number;
}

function sample(requests: number, atMs: number, phase: MeasuredSample['phase'], held: Held): MeasuredSample {
  // A few hundred bytes of scatter, the same in every run.
  const scatter = ((requests * 7919 + atMs * 104_729) % 400) - 200;
  const total: Sample = {
    served: requests,
    atMs,
    heapUsed: 22_000_000 + (held.js ?? 0) + scatter,
    codeSpaces: 2_000_000,
    trustedSpaces: 0,
    arrayBuffers: 20_000 + (held.arrayBuffers ?? 0),
    external: 2_000_000 + (held.arrayBuffers ?? 0) + (held.external ?? 0),
    rss: 90_000_000 + requests * 500 + (held.js ?? 0) + (held.arrayBuffers ?? 0) + (held.native ?? 0),
    malloced: 1_000_000,
    globalHandles: 8_192,
    nativeContexts: 1,
    detachedContexts: 0,
    ...(held.fds === undefined ? {} : { fds: 24 + held.fds }),
    resources: { TCPServerWrap: 1, TCPSocketWrap: held.sockets ?? 0 },
    collections: 2,
    collectMs: 20,
  };
  return { total, processes: [{ pid: 1, sample: total }], requests, phase };
}

/** A process that serves 2 ms a request: 300 of warm-up, then volleys; a confirmation is left alone before and after. */
function arm(held: (requests: number, atMs: number) => Held, more: Partial<Arm> & { volleyCount?: number; settledAs?: Held } = {}): Arm {
  const { volleyCount = 14, settledAs, ...rest } = more;
  const size = rest.volleySize ?? 71;
  const purpose = rest.purpose ?? 'screen';
  const idleMs = purpose === 'confirm' ? [250, 500, 750, 1000, 1250] : [];
  const idleAgainMs = purpose === 'confirm' ? Array.from({ length: 10 }, (_, i) => 1250 + (i + 1) * 500) : [];
  const at = (requests: number, atMs: number, phase: MeasuredSample['phase']) => sample(requests, atMs, phase, held(requests, atMs));
  const start = 600 + (idleAgainMs.at(-1) ?? 0);
  const end = 300 + volleyCount * size;
  return {
    purpose,
    load: 'same',
    warmUpRequests: 300,
    answered: end,
    volleySize: size,
    settledMs: 0,
    watched: null,
    // Counted, and nothing grew.
    counted: { requests: [300, end], objects: [9_000, 9_000], realms: 1, containers: [] },
    exit: null,
    volleys: [],
    samples: [
      at(300, 600, 'warm-up'),
      ...idleMs.map((ms) => at(300, 600 + ms, 'idle')),
      ...idleAgainMs.map((ms) => at(300, 600 + ms, 'idle-again')),
      ...Array.from({ length: volleyCount }, (_, i) => at(300 + (i + 1) * size, start + (i + 1) * size * 2, 'volley')),
      ...(settledAs ? [1, 2, 3].map((i) => sample(end, start + end * 2 + 5000 + i, 'settle', settledAs)) : []),
    ],
    ...rest,
  };
}

const steady = () => ({});
const leaking = (requests: number): Held => ({ js: 300 * requests });
const confirm = (held: Parameters<typeof arm>[0], more: Parameters<typeof arm>[1] = {}) =>
  arm(held, { purpose: 'confirm', volleySize: 97, volleyCount: 24, ...more });

describe('one process', () => {
  test('that is flat is steady, and nothing more is wanted', () => {
    expect(judge([arm(steady)], LIMIT)).toMatchObject({ verdict: 'steady', reason: 'flat', wants: null });
  });

  test('that grows calls nothing leaking yet', () => {
    expect(judge([arm(leaking)], LIMIT)).toMatchObject({ verdict: 'unproven', wants: 'confirmation' });
  });

  test('that was not seen long enough wants more volleys', () => {
    expect(judge([arm(leaking, { volleyCount: 5 })], LIMIT)).toMatchObject({ verdict: 'unproven', wants: 'more-volleys' });
  });

  test('judges array buffers as a channel of their own', () => {
    const judged = judgeArm(
      arm((requests) => ({ arrayBuffers: 1024 * requests })),
      LIMIT,
    );
    expect(judged).toMatchObject({ state: 'growing', over: ['arrayBuffers'] });
    expect(judged.growth.arrayBuffers?.bytesPerRequest).toBeCloseTo(1024, 3);
    expect(Math.abs(judged.growth.external?.bytesPerRequest ?? Number.NaN)).toBeLessThan(1);
  });

  test('adds up what grows: what falls elsewhere is no relief', () => {
    // Every array buffer counted once, in arrayBuffers, and taken off external.
    const odd = arm((requests) => ({ arrayBuffers: 13_000 * requests }));
    const samples = odd.samples.map((s) => ({ ...s, total: { ...s.total, external: 2_000_000 } }));
    const judged = judge(
      [
        { ...odd, samples },
        { ...odd, samples, purpose: 'confirm' },
      ],
      LIMIT,
    );
    expect(judged.verdict).toBe('leaking');
    expect(Math.abs((judged.bytesPerRequest ?? 0) - 13_000)).toBeLessThan(5);
  });

  test('judges file descriptors, which nothing else shows', () => {
    const leaks = (requests: number): Held => ({ fds: requests });
    expect(judgeArm(arm(leaks), LIMIT)).toMatchObject({ state: 'growing', over: ['fds'], counts: { fds: { perRequest: 1 } } });
    // The check's own connection is closed at one sample and not yet at another.
    expect(
      judgeArm(
        arm((requests) => ({ fds: requests % 2 })),
        LIMIT,
      ),
    ).toMatchObject({ state: 'flat' });
    // A sample that does not say frees nothing.
    expect(judgeArm(arm(leaks, { settledAs: {} }), LIMIT)).toMatchObject({ state: 'growing', released: false });
    expect(judgeArm(arm(steady), LIMIT).counts).not.toHaveProperty('fds');
  });

  test('judges sockets left open even where they cost no heap', () => {
    expect(
      judgeArm(
        arm((requests) => ({ sockets: Math.floor(requests / 10) })),
        LIMIT,
      ),
    ).toMatchObject({ state: 'growing', over: ['TCPSocketWrap'] });
  });

  test('never judges RSS', () => {
    // Every sample here carries 3.5 kB of RSS per request.
    expect(judgeArm(arm(steady), LIMIT).over).toEqual([]);
  });

  test('that ran out of heap leaks, whatever else was seen', () => {
    const exit = { code: null, signal: 'SIGABRT', outOfMemory: true };
    expect(judge([arm(steady, { exit, samples: [] })], LIMIT)).toMatchObject({ verdict: 'leaking', reason: 'out-of-memory' });
    expect(judge([arm(steady, { exit, samples: [], answered: 0 })], LIMIT)).toMatchObject({ verdict: 'unproven' });
  });

  test('that ran out of a heap which was nearly full before the requests leaks only if it was seen to grow', () => {
    const exit = { code: null, signal: 'SIGABRT', outOfMemory: true };
    const from = (heapUsed: number, more: Partial<Arm> = {}) =>
      judge([arm(steady, { exit, samples: [], room: { heapUsed, heapLimit: 155e6 }, ...more })], LIMIT);
    expect(from(20e6)).toMatchObject({ verdict: 'leaking', reason: 'out-of-memory' });
    expect(from(93e6)).toMatchObject({ verdict: 'unproven' });
    const grown = (js: number) => [sample(300, 1_000, 'warm-up', {}), sample(400, 2_000, 'volley', { js })];
    expect(from(93e6, { samples: grown(80e6) })).toMatchObject({ verdict: 'unproven' });
    expect(from(93e6, { samples: grown(110e6) })).toMatchObject({ verdict: 'leaking', reason: 'out-of-memory' });
  });
});

describe('a cache that was filled', () => {
  // Two entries a request: full at request 250, and each entry of that time is gone at request 500.
  const counted = (end: number) => ({
    ...{ requests: [160, end, end + 97], objects: [9_000, 9_000, 9_000], realms: 1 },
    containers: [{ id: '1', kind: 'Map' as const, class: 'Map', sizes: [320, 500, 500] }],
  });
  const heavier = (requests: number): Held => ({ js: 150 * Math.min(requests, 500) });
  const slow = (held: Parameters<typeof arm>[0], volleyCount: number) =>
    arm(held, { volleySize: 13, volleyCount, counted: counted(300 + 13 * volleyCount) });

  test('may get heavier until all that lies in it was replaced', () => {
    expect(judgeArm(slow(heavier, 14), LIMIT)).toMatchObject({ state: 'unclear', straight: [], judgedFrom: expect.closeTo(550, 0) });
    expect(judgeArm(slow(heavier, 28), LIMIT)).toMatchObject({ state: 'flat', judgedFrom: 0 });
  });

  test('excuses nothing that goes on after it', () => {
    expect(judgeArm(slow(leaking, 33), LIMIT)).toMatchObject({ state: 'growing', over: ['js'] });
    expect(judgeArm(slow(leaking, 28), LIMIT)).toMatchObject({ state: 'unclear', straight: ['js'] });
  });

  test('excuses nothing that is counted', () => {
    const beside = { id: '2', kind: 'Set' as const, class: 'Set', sizes: [160, 482, 579] };
    const both = { ...counted(482), containers: [...counted(482).containers, beside] };
    const seen = judgeArm(arm(leaking, { volleySize: 13, counted: both }), { bytesPerRequest: 16 });
    expect(seen).toMatchObject({ state: 'growing', judgedFrom: 0, over: ['js', 'entries'] });
  });
});

describe('a vm context', () => {
  // A table of it that grew by a step in the last third, and may double again.
  const stepped = (requests: number): Held => ({ js: requests > 900 ? 200_000 : 0 });
  const within = (contexts: number, realms: number) => {
    const one = arm(stepped);
    const samples = one.samples.map((sample) => ({ ...sample, total: { ...sample.total, nativeContexts: contexts } }));
    return judgeArm({ ...one, samples, counted: one.counted && { ...one.counted, realms } }, LIMIT);
  };

  test('binds the process to the law of doubling only where it was not counted', () => {
    expect(within(2, 1).open.map(({ channel }) => channel)).toContain('js');
    expect(within(2, 2)).toEqual(within(1, 1));
  });
});

describe('two processes', () => {
  test('that grow by the same are a leak of that size', () => {
    const judged = judge([arm(leaking), confirm(leaking)], LIMIT);
    expect(judged).toMatchObject({ verdict: 'leaking', reason: 'grows', wants: null });
    expect(judged.bytesPerRequest).toBeGreaterThan(295);
    expect(judged.bytesPerRequest).toBeLessThan(305);
  });

  test('that contradict each other ask a third, and two of three decide', () => {
    expect(judge([arm(leaking), confirm(steady)], LIMIT)).toMatchObject({ verdict: 'unproven', wants: 'confirmation' });
    expect(judge([arm(leaking), confirm(steady), confirm(leaking)], LIMIT)).toMatchObject({ verdict: 'leaking' });
    expect(judge([arm(leaking), confirm(steady), confirm(steady)], LIMIT)).toMatchObject({ verdict: 'steady' });
  });

  test('that grow by very different amounts do not agree', () => {
    const other = confirm((requests) => ({ js: 900 * requests }));
    expect(judge([arm(leaking), other], LIMIT)).toMatchObject({ verdict: 'unproven', reason: 'not-reproduced' });
  });

  test('a cache that fills in the longer look is steady', () => {
    const cache = (requests: number): Held => ({ js: 1_100 * Math.min(requests, 1_400) });
    expect(judge([arm(cache)], LIMIT)).toMatchObject({ wants: 'confirmation' });
    const counted = (end: number): Arm['counted'] => ({
      ...{ requests: [300, end, end + 97], objects: [9_000, 9_000, 9_000], realms: 1 },
      containers: [{ id: '1', kind: 'Map', class: 'Map', sizes: [300, Math.min(end, 1_400), Math.min(end + 97, 1_400)] }],
    });
    const filled = [arm(cache, { counted: counted(1_294) }), confirm(cache, { counted: counted(2_628) })];
    expect(judge(filled, LIMIT)).toMatchObject({ verdict: 'steady', reason: 'levelled-off' });
  });

  test.each([
    [5, 'levelled-off'],
    [45, 'flat'],
  ])('is not said to have stopped where two channels go on by %i B each, which is %s', (each, reason) => {
    const step = (requests: number) => ({ js: each * requests, arrayBuffers: each * requests + (requests > 1_500 ? 400_000 : 0) });
    expect(judge([arm(step, { volleyCount: 48 })], LIMIT)).toMatchObject({ verdict: 'steady', reason });
  });

  test('a memory of WebAssembly, of which no container tells how full it is, must outlive its steps', () => {
    const counted: Arm['counted'] = { requests: [300, 990], objects: [9_000, 9_000], realms: 1, containers: [] };
    const judged = (volleyCount: number, held: (requests: number) => Held) =>
      judgeArm(arm(held, { volleyCount, volleySize: 51, counted }), LIMIT);
    const once = (requests: number) => (requests > 500 ? 65_536 : 0);
    expect(judged(12, (requests) => ({ external: once(requests) }))).toMatchObject({ state: 'unclear' });
    expect(judged(20, (requests) => ({ external: once(requests) }))).toMatchObject({ state: 'flat', levelledOff: false });
    expect(judged(12, (requests) => ({ external: 65_536 * Math.floor(requests / 300) }))).toMatchObject({ state: 'unclear' });
    // What scatters by as much anyway says nothing by a step.
    expect(judged(12, (requests) => ({ external: (requests % 2) * 65_536 }))).toMatchObject({ state: 'flat' });
    // Of what Node.js takes for small Buffers at once, another such step may come after as many requests as it pleases.
    expect(judged(12, (requests) => ({ arrayBuffers: once(requests) }))).toMatchObject({ state: 'flat' });
  });

  test('a level is told once it spans a doubling, where it must', () => {
    const told = (volleyCount: number, js: (requests: number) => number, mustSpan = true) => {
      const seen = arm((requests) => ({ js: js(requests) }), { volleyCount, volleySize: 31 });
      return isTold(seen, LIMIT, mustSpan);
    };
    expect([12, 13, 14].map((volleys) => told(volleys, () => 0))).toEqual([false, false, true]);
    expect(told(12, () => 0, false)).toBe(true);
    // Growth is, at once.
    expect(told(12, (requests) => 500 * requests)).toBe(true);
  });

  test('what fills and was not counted must be outlived: it may be a table between two doublings', () => {
    const table = (requests: number): Held => ({ js: 36 * 2 ** Math.ceil(Math.log2(requests)) });
    const short = arm(table, { volleyCount: 30, volleySize: 51 });
    expect(judgeArm(short, LIMIT)).toMatchObject({ state: 'unclear' });
    expect(judge([short], LIMIT)).toMatchObject({ verdict: 'unproven', wants: 'more-volleys' });
    const step = (requests: number): Held => ({ js: requests > 420 ? 50_000 : 0 });
    expect(judgeArm(arm(step, { volleyCount: 12, volleySize: 51 }), LIMIT)).toMatchObject({ state: 'unclear' });
    expect(judgeArm(arm(step, { volleyCount: 16, volleySize: 51 }), LIMIT)).toMatchObject({ state: 'flat' });
  });

  test('growth that goes on without requests is not the route’s', () => {
    const clock = (_requests: number, atMs: number): Held => ({ js: 50 * atMs });
    expect(judge([arm(clock)], LIMIT)).toMatchObject({ wants: 'confirmation' });
    expect(judge([arm(clock), confirm(clock)], LIMIT)).toMatchObject({ verdict: 'steady', reason: 'grows-without-requests' });
  });

  test('a leak beside a clock is still a leak, of its own size', () => {
    const both = (requests: number, atMs: number): Held => ({ js: 50 * atMs + 300 * requests });
    const judged = judge([arm(both), confirm(both)], LIMIT);
    expect(judged.verdict).toBe('leaking');
    expect(Math.abs((judged.bytesPerRequest ?? 0) - 300)).toBeLessThan(5);
  });

  test('a step beside a clock is no growth of the two together', () => {
    // 100 B for each request of 2 ms are the clock's; the rest is a step.
    const steps = (requests: number, atMs: number): Held => ({ js: 50 * atMs + (requests > 1_200 ? 60_000 : 0) });
    const { state, growth } = judgeArm(confirm(steps), LIMIT);
    expect(state).toBe('unclear');
    expect(growth.js?.bytesPerRequest).toBeLessThan(80);
  });

  test('what rises for a moment without requests, and not when it is looked at for longer, takes nothing off a leak', () => {
    // The code of what runs once a second is made again after a count: 8 kB a second, while 16 B come in each request of 2 ms.
    const leak = (requests: number, atMs: number): Held => ({ js: 16 * requests + 8 * Math.min(atMs, 2_000) });
    expect(judge([arm((requests) => ({ js: 16 * requests })), confirm(leak)], { ...LIMIT, bytesPerRequest: 8 })).toMatchObject({
      verdict: 'leaking',
    });
    const once = confirm(leak);
    const first = { ...once, samples: once.samples.filter(({ phase }) => phase !== 'idle-again') };
    expect(comesAlone(first)).toBe(true);
    expect(comesAlone(confirm(leaking))).toBe(false);
    expect(judge([arm((requests) => ({ js: 16 * requests })), first], { ...LIMIT, bytesPerRequest: 8 })).toMatchObject({
      verdict: 'leaking',
    });
  });

  test('what falls now and then is given the time to fall once more', () => {
    const forgets = (requests: number) => ({ js: 300 * ((requests - 300) % (7 * 97)) });
    const sawtooth = arm(forgets, { purpose: 'confirm', volleySize: 97, volleyCount: 24 });
    // A fall every seven volleys of 97 requests of 2 ms, and twice that.
    expect(timeToFall(sawtooth)).toBeCloseTo(2 * 7 * 97 * 2, -2);
    expect(timeToFall(confirm(leaking, {}))).toBe(0);
    expect(timeToFall(arm(() => ({ js: 0 })))).toBe(0);
  });

  test('a run too short to see what is forgotten by the clock pauses for that, and calls nothing a leak that is gone then', () => {
    const remembers = (requests: number): Held => ({ js: 300 * requests });
    const short = confirm(remembers, {});
    expect(timeToForget(short)).toBeGreaterThan(5_000);
    expect(patienceFor(short, LIMIT)).toBe(timeToForget(short));
    expect(timeToForget(confirm(remembers, { volleySize: 499, volleyCount: 24 }))).toBe(0);
    expect(
      patienceFor(
        confirm(() => ({ js: 0 }), {}),
        LIMIT,
      ),
    ).toBeNull();
    const rested = confirm(remembers, { settledMs: timeToForget(short) + 250, settledAs: { js: 0 } });
    expect(judge([arm(remembers), rested], LIMIT)).toMatchObject({ verdict: 'steady', reason: 'released-after-a-while' });
  });

  test('a cache of some 50 kB that is dropped at rest releases no small leak', () => {
    const small = (requests: number) => ({ js: 80 * requests });
    const end = 300 + 14 * 29;
    const rested = arm(small, { purpose: 'confirm', volleySize: 29, settledMs: 250, settledAs: { js: 80 * end - 49_500 } });
    expect(judgeArm(rested, LIMIT)).toMatchObject({ state: 'growing', released: false });
  });

  test('what is unclear and gone after a while was released; what stays is not', () => {
    const teeth = (requests: number) => ({ js: 300 * ((requests - 300) % (13 * 97)) });
    const unclear = (settledAs: Held) => arm(teeth, { purpose: 'confirm', volleySize: 97, volleyCount: 24, settledMs: 5_250, settledAs });
    expect(judgeArm(arm(teeth, { volleySize: 97, volleyCount: 24 }), LIMIT).state).toBe('unclear');
    expect(judge([arm(leaking), unclear({ js: 0 })], LIMIT)).toMatchObject({ verdict: 'steady', reason: 'released-after-a-while' });
    expect(judgeArm(unclear({ js: 300 * 13 * 97 }), LIMIT).state).toBe('unclear');
  });

  test('what a timeout frees is released, not leaked', () => {
    const pinned = confirm(leaking, { settledMs: 5_250, settledAs: { js: 40_000 } });
    expect(judge([arm(leaking), pinned], LIMIT)).toMatchObject({ verdict: 'steady', reason: 'released-after-a-while' });
  });

  test('what stays after the wait is a leak: a confirmation cannot hide it', () => {
    const kept = confirm(leaking, { settledMs: 5_250, settledAs: { js: 300 * (300 + 24 * 97) } });
    expect(judge([arm(leaking), kept], LIMIT)).toMatchObject({ verdict: 'leaking' });
  });

  test('what timers hold for longer than we wait stays inconclusive', () => {
    const kinds = [{ kind: 'Timeout', open: 50, longestDelayMs: 600_000, repeating: 0, stacks: [] }];
    const held = confirm(leaking, { settledMs: 30_250, watched: { requests: 50, open: { kinds } } });
    expect(judge([arm(leaking), held], LIMIT)).toMatchObject({ verdict: 'unproven', reason: 'held-by-long-timers' });
    const intervals = [{ ...kinds[0]!, repeating: 50 }];
    const repeated = confirm(leaking, { settledMs: 250, watched: { requests: 50, open: { kinds: intervals } } });
    expect(judge([arm(leaking), repeated], LIMIT)).toMatchObject({ verdict: 'leaking' });
  });
});

describe('few volleys', () => {
  const few = (held: Parameters<typeof arm>[0], more: Parameters<typeof arm>[1] = {}) =>
    arm(held, { volleySize: 31, volleyCount: 9, ...more });
  const fewMore = (held: Parameters<typeof arm>[0], more: Parameters<typeof arm>[1] = {}) =>
    few(held, { purpose: 'confirm', volleySize: 43, ...more });

  test('of one process ask a second; two that rise straight, by the same, are a leak', () => {
    expect(judge([few(leaking)], LIMIT)).toMatchObject({ verdict: 'unproven', reason: 'grows', wants: 'confirmation' });
    const judged = judge([few(leaking), fewMore(leaking)], LIMIT);
    expect(judged).toMatchObject({ verdict: 'leaking', reason: 'grows', wants: null, arm: { state: 'unclear', over: ['js'] } });
    expect(Math.abs((judged.bytesPerRequest ?? 0) - 300)).toBeLessThan(6);
  });

  test('agree with a process that was seen for longer', () => {
    expect(judge([few(leaking), confirm(leaking)], LIMIT)).toMatchObject({ verdict: 'leaking' });
    expect(judge([few(leaking), confirm(steady)], LIMIT)).toMatchObject({ reason: 'not-reproduced', wants: 'confirmation' });
    const other = fewMore((requests) => ({ js: 900 * requests }));
    expect(judge([few(leaking), other], LIMIT)).toMatchObject({ verdict: 'unproven', reason: 'not-reproduced' });
  });

  test('prove nothing that was released, goes with the clock or waits for long timers', () => {
    const end = 300 + 9 * 43;
    const released = fewMore((requests) => ({ js: 3_000 * requests }), { settledMs: 5_250, settledAs: { js: 3_000 * 300 } });
    expect(judge([few((requests) => ({ js: 3_000 * requests })), released], LIMIT).verdict).toBe('steady');
    const kept = fewMore(leaking, { settledMs: 5_250, settledAs: { js: 300 * end } });
    expect(judge([few(leaking), kept], LIMIT).verdict).toBe('leaking');
    const clock = (_requests: number, atMs: number): Held => ({ js: 150 * atMs });
    expect(judge([few(clock), fewMore(clock)], LIMIT)).toMatchObject({ verdict: 'steady', reason: 'grows-without-requests' });
    const kinds = [{ kind: 'Timeout', open: 50, longestDelayMs: 600_000, repeating: 0, stacks: [] }];
    const held = fewMore(leaking, { settledMs: 30_250, watched: { requests: 50, open: { kinds } } });
    expect(judge([few(leaking), held], LIMIT)).toMatchObject({ verdict: 'unproven', reason: 'held-by-long-timers' });
  });
});

describe('what is open', () => {
  const reason = (...arms: readonly Arm[]) => judge(arms, LIMIT).reason;

  test('is that the volleys were too few', () => {
    expect(reason()).toBe('too-few-requests');
    expect(reason(arm(leaking, { volleyCount: 7 }))).toBe('too-few-requests');
    expect(judge([arm(steady, { volleyCount: 10 })], { ...LIMIT, native: 100 }).reason).toBe('too-few-requests');
  });

  test('is an interval around the limit, or growth that neither stops nor goes on evenly', () => {
    expect(reason(arm((requests) => ({ js: 64 * requests })))).toBe('around-the-limit');
    const slower = (requests: number): Held => ({ js: 3_000 * Math.min(requests, 900) + 300 * requests });
    expect(judgeArm(arm(slower), LIMIT)).toMatchObject({ state: 'unclear', straight: [], open: [{ channel: 'js' }] });
    expect(reason(arm(slower))).toBe('irregular-growth');
  });

  test('is what gained entries and then none for too short a time, as batches do', () => {
    const counted = (requests: readonly number[], sizes: readonly number[], kind: 'Set' | 'Array' = 'Set') =>
      arm(steady, {
        counted: {
          ...{ requests, objects: requests.map(() => 9_000), realms: 1 },
          containers: [{ id: '0', kind, class: kind, sizes }],
        },
      });
    const limit = { bytesPerRequest: 16 };
    const stopped = counted([160, 432, 443], [100, 400, 400]);
    expect(judgeArm(stopped, limit)).toMatchObject({ state: 'unclear', open: [{ channel: 'entries', levelUntil: 2.2 * 432 }] });
    expect(judge([stopped], limit)).toMatchObject({ verdict: 'unproven', reason: 'may-double-again', wants: 'more-volleys' });
    expect(judgeArm(counted([160, 432, 443, 955], [100, 400, 400, 400]), limit)).toMatchObject({ state: 'flat', open: [] });
    // What filled it by the pace of the first count; and what would be below the limit in any case.
    expect(judgeArm(counted([160, 432, 443], [320, 400, 400]), limit)).toMatchObject({ state: 'flat' });
    expect(judgeArm(counted([160, 432, 443], [100, 200, 200], 'Array'), limit)).toMatchObject({ state: 'flat' });
  });

  test('is the contradiction where the third process settles nothing', () => {
    const slower = (requests: number): Held => ({ js: 3_000 * Math.min(requests, 1_800) + 300 * requests });
    expect(judgeArm(confirm(slower), LIMIT).state).toBe('unclear');
    expect(reason(arm(leaking), confirm(steady), confirm(slower))).toBe('not-reproduced');
    expect(reason(arm(leaking), confirm(slower))).toBe('irregular-growth');
  });
});

describe('memory that no channel explains', () => {
  const leaky = (requests: number) => ({ native: requests * 8_000 });

  test('is judged in a run of a thousand requests, and in none shorter', () => {
    expect(nativeGrowth([arm(leaky, { volleyCount: 16 })])?.bytesPerRequest).toBeCloseTo(8_500, -2);
    expect(nativeGrowth([arm(leaky, { volleyCount: 12 })])).toBeNull();
    expect(wantsLongerRun(arm(leaky, { volleyCount: 8 }))).toBe(true);
    expect(wantsLongerRun(arm(leaky, { volleyCount: 16 }))).toBe(false);
    expect(wantsLongerRun(arm(() => ({}), { volleyCount: 8 }))).toBe(false);
  });

  test('is worth a warning where the heap does not explain it, and not while it levels off', () => {
    expect(isWorthAWarning(nativeGrowth([arm(leaky, { volleyCount: 20 })]), 0)).toBe(true);
    expect(isWorthAWarning(nativeGrowth([arm(leaky, { volleyCount: 20 })]), 20_000)).toBe(false);
    const filling = (requests: number) => ({ native: Math.min(requests, 900) * 8_000 });
    expect(isWorthAWarning(nativeGrowth([arm(filling, { volleyCount: 20 })]), 0)).toBe(false);
  });

  test('is not worth one within what V8 lets RSS of a large heap swing by', () => {
    // As measured on a healthy heap of 1.45 GB, in megabytes: 44 kB per request, as far as a line through it tells.
    const rss = [1_797, 1_791, 1_824, 1_769, 1_889, 1_888, 1_936, 1_936, 1_932, 1_988, 2_026, 1_955];
    const swings = (js: number) => (requests: number) => ({ js, native: (rss[Math.round((requests - 300) / 373) - 1] ?? 1_797) * 1e6 });
    const measured = (js: number) => [arm(swings(js), { volleySize: 373, volleyCount: 12 })];
    expect(isWorthAWarning(nativeGrowth(measured(1.45e9)), 0)).toBe(false);
    expect(isWorthAWarning(nativeGrowth(measured(50e6)), 0)).toBe(true);
    const leaks = (requests: number) => ({ js: 1.45e9, native: requests * 200_000 });
    expect(isWorthAWarning(nativeGrowth([arm(leaks, { volleySize: 373, volleyCount: 12 })]), 0)).toBe(true);
  });

  test('is judged only where a limit was asked for', () => {
    const twice = [arm(leaky, { volleyCount: 20 }), arm(leaky, { purpose: 'confirm', volleySize: 97, volleyCount: 20 })];
    expect(judge(twice, LIMIT)).toMatchObject({ verdict: 'steady' });
    expect(judge(twice, { ...LIMIT, native: 4_096 })).toMatchObject({ verdict: 'leaking', arm: { over: ['native'] } });
    expect(judge(twice, { ...LIMIT, native: 10_000 })).toMatchObject({ verdict: 'steady' });
    expect(judgeArm(arm(leaky, { volleyCount: 10 }), { ...LIMIT, native: 4_096 }).state).toBe('unclear');
  });
});

test('a channel may have a limit of its own', () => {
  const buffers = (requests: number) => ({ arrayBuffers: requests * 1_000 });
  expect(judgeArm(arm(buffers), LIMIT)).toMatchObject({ state: 'growing', over: ['arrayBuffers'] });
  expect(judgeArm(arm(buffers), { ...LIMIT, channels: { arrayBuffers: 1_500 } }).state).toBe('flat');
  expect(
    judgeArm(
      arm((requests) => ({ js: requests * 1_000 })),
      { ...LIMIT, channels: { arrayBuffers: 1_500 } },
    ),
  ).toMatchObject({
    state: 'growing',
    over: ['js'],
  });
});

describe('a server that was found running, with no fresh process', () => {
  const found = (held: (requests: number) => Held, counted: Arm['counted'] = null) => [
    arm(held, { found: true, counted }),
    arm(held, { found: true, counted, purpose: 'confirm', volleySize: 83 }),
  ];
  const gaining = {
    requests: [150, 700, 1_200],
    objects: [9_000, 9_550, 10_050],
    realms: 1,
    containers: [{ id: '1:1', kind: 'Map' as const, class: 'Map', sizes: [150, 700, 1_200] }],
  };

  test('bytes alone are no leak, however straight', () => {
    expect(
      judge(
        found((requests) => ({ js: requests * 500 })),
        LIMIT,
      ),
    ).toMatchObject({
      ...{ verdict: 'unproven', reason: 'one-process', wants: null },
    });
  });

  test('what is counted is one', () => {
    const judged = judge(
      found((requests) => ({ js: requests * 500 }), gaining),
      LIMIT,
    );
    expect(judged).toMatchObject({ verdict: 'leaking', reason: 'grows' });
  });

  test('what is flat is steady', () => {
    const nothing = { ...gaining, objects: [9_000, 9_000, 9_000], containers: [] };
    expect(judge(found(() => ({}), nothing).slice(0, 1), LIMIT)).toMatchObject({ verdict: 'steady' });
  });
});
