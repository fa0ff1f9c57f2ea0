import type { RunningServer } from '../boot/server.ts';
import type { SamplingHeapProfile } from './profile.ts';
import type { SurvivorRead } from './survivors.ts';

export type Hammer = (amount: number) => Promise<{ readonly served: number }>;

export interface ProfilingPlan {
  readonly warmUp: number;
  readonly volleys: number;
  /** Requests in each volley. */
  readonly volley: number;
  /** Mean bytes between two samples. */
  readonly interval: number;
  /** Requests watched for what they open. */
  readonly watched: number;
  /** Requests between the three snapshots. */
  readonly snapshots: readonly [number, number];
}

/** Samples of the leak over all judged volleys: about 12 % of noise. */
const wantedSamples = 60;
/** Bytes. Below, the profiler costs more than the page; above, a leak of a few bytes is not seen. */
const [finest, coarsest] = [512, 16_384];
const volleys = 5;

/**
 * How to look: enough requests for the leak to be seen in every volley, within the time.
 * @param bytesPerRequest measured growth on the JavaScript heap
 * @param msPerRequest service time
 * @param budgetMs for all of it
 */
export function planProfiling(bytesPerRequest: number, msPerRequest: number, budgetMs: number): ProfilingPlan {
  const bytes = Math.max(8, bytesPerRequest);
  const ms = Math.max(0.3, msPerRequest);
  // The profiled requests may take twice as long; they get half of the time.
  const affordable = budgetMs / 2 / (2 * ms * volleys);
  const needed = (wantedSamples * finest) / (bytes * (volleys - 1));
  const volley = Math.round(Math.min(Math.max(100, needed), Math.max(15, affordable), 2000));
  const interval = Math.round(Math.min(coarsest, Math.max(finest, (bytes * volley * (volleys - 1)) / wantedSamples)));
  const isSlow = ms > 100;
  return {
    warmUp: Math.round(Math.min(250, Math.max(30, budgetMs / 8 / ms))),
    volleys,
    volley,
    interval,
    watched: isSlow ? 23 : 61,
    snapshots: isSlow ? [23, 19] : [53, 47],
  };
}

/** A profiled volley may take this many times as long as one without; else the interval grows. */
const tolerableSlowdown = 3;

/**
 * Hammers, collects and reads the survivors after every volley. Starts over with a coarser interval when the
 * profiler slows the server down too much: its cost goes with the bytes a request allocates, which only trying tells.
 */
export async function profileSurvivors(server: RunningServer, hammer: Hammer, plan: ProfilingPlan): Promise<readonly SurvivorRead[]> {
  const pace = await timed(hammer, Math.min(plan.volley, 50));
  for (let interval = plan.interval; ; interval *= 4) {
    await server.sample();
    await server.ask({ ask: 'start-survivors', intervalBytes: interval });
    const reads: SurvivorRead[] = [];
    let requests = 0;
    for (let i = 0; i < plan.volleys; i++) {
      const { served, msPerRequest } = await timed(hammer, plan.volley);
      if (i === 0 && msPerRequest > pace.msPerRequest * tolerableSlowdown && interval * 4 <= coarsest) break;
      requests += served;
      await server.sample();
      reads.push({ requests, profiles: (await server.ask({ ask: 'read-survivors' })) as readonly SamplingHeapProfile[] });
    }
    await server.ask({ ask: 'stop-survivors' });
    if (reads.length > 0) return reads;
  }
}

async function timed(hammer: Hammer, amount: number): Promise<{ readonly served: number; readonly msPerRequest: number }> {
  const start = performance.now();
  const { served } = await hammer(amount);
  return { served, msPerRequest: (performance.now() - start) / Math.max(1, served) };
}
