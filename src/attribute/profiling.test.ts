import { describe, expect, it, vi } from 'vitest';
import type { RunningServer } from '../server/server.ts';
import { type KnownLeak, planProfiling, profileSurvivors } from './profiling.ts';

const leak = (more: Partial<KnownLeak> & { readonly js?: number } = {}): KnownLeak => ({
  growth: { js: more.js ?? 500, arrayBuffers: 0 },
  msPerRequest: 2,
  budgetMs: 60_000,
  fatalRequests: null,
  ...more,
});

/** All requests that a plan sends. */
const requestsOf = (known: KnownLeak): number => {
  const { warmUp, pace, trial, volleys, volley, watched, snapshots, counts } = planProfiling(known);
  return warmUp + pace + trial + volleys * volley + watched + counts[0] * 2 + counts[1] + snapshots[0] + snapshots[1];
};

describe('how a leak is looked at', () => {
  it('takes enough requests for a small leak to be sampled in every volley', () => {
    const { volley, volleys, interval } = planProfiling(leak({ js: 40 }));
    expect((40 * volley * (volleys - 1)) / interval).toBeGreaterThanOrEqual(55);
  });

  it('takes enough samples for the leaks of a route to be told apart', () => {
    for (const js of [300, 1500, 8000]) {
      const { volley, volleys, interval } = planProfiling(leak({ js }));
      const samples = (js * volley * (volleys - 1)) / interval;
      expect(samples, `${js} B per request`).toBeGreaterThanOrEqual(js === 300 ? 200 : 990);
    }
  });

  it('takes no more than usual where nothing grows on the heap: what is open, or counted, shows at once', () => {
    expect(planProfiling(leak({ js: 0 })).volley).toBe(100);
    expect(planProfiling(leak({ js: 8 })).volley).toBe(960);
  });

  it('never leaves more in the server than it can collect in time', () => {
    for (const js of [10_000, 300_000, 800_000, 2_000_000])
      expect(requestsOf(leak({ js })) * js, `${js} B per request`).toBeLessThanOrEqual(200e6);
  });

  it('counts what lies outside the heap', () => {
    expect(requestsOf(leak({ growth: { js: 500, arrayBuffers: 1_000_000 } }))).toBeLessThanOrEqual(200);
  });

  it('takes half of the requests that ended a server, as far as anything can be seen with fewer', () => {
    expect(requestsOf(leak({ js: 1_000_000, fatalRequests: 300 }))).toBeLessThanOrEqual(150);
    expect(requestsOf(leak({ js: 1_000_000, fatalRequests: 60 }))).toBe(66);
  });
});

it('profiles from the first request on what ends soon, and counts while it is there', () => {
  const dying = (fatalRequests: number) =>
    planProfiling({ growth: { js: 15e6, arrayBuffers: 0 }, msPerRequest: 20, budgetMs: 60_000, fatalRequests });
  expect(dying(10)).toMatchObject({ endsSoon: true, warmUp: 0, pace: 0, volleys: 4, volley: 1, counts: [1, 1] });
  expect(dying(1)).toMatchObject({ endsSoon: true, volleys: 1, volley: 1, counts: [0, 0] });
  expect(dying(88)).toMatchObject({ endsSoon: false, volleys: 5 });
});

describe('the interval between two samples', () => {
  /** A server whose requests take a millisecond, and while it is profiled that much longer. */
  const intervals = async (slowdown: number): Promise<readonly number[]> => {
    const seen: number[] = [];
    let isProfiled = false;
    const server = {
      sample: async () => ({}),
      readSurvivors: async () => [],
      ask: async ({ ask, intervalBytes = 0 }: { readonly ask: string; readonly intervalBytes?: number }) => {
        isProfiled = ask === 'start-survivors';
        if (isProfiled) seen.push(intervalBytes);
      },
    } as unknown as RunningServer;
    const hammer = async (amount: number) => {
      vi.advanceTimersByTime(amount * (isProfiled ? slowdown : 1));
      return { served: amount };
    };
    vi.useFakeTimers();
    try {
      await profileSurvivors(server, hammer, planProfiling(leak({ js: 1500, msPerRequest: 1 })));
    } finally {
      vi.useRealTimers();
    }
    return seen;
  };

  it('stays where the profiler costs less than two requests', async () => {
    const [tried, taken] = await intervals(2.9);
    expect(taken).toBe(tried);
  });

  it('grows with what the profiler costs, to the coarsest', async () => {
    const [tried = 0, taken] = await intervals(9);
    expect(taken).toBe(tried * 4);
    expect((await intervals(1000)).at(-1)).toBe(16_384);
  });
});
