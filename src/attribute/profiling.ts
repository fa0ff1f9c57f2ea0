import type { SurvivorRead } from '../heap/survivors.ts';
import type { RunningServer } from '../server/server.ts';

export type Hammer = (amount: number) => Promise<{ readonly served: number }>;

export interface ProfilingPlan {
  readonly warmUp: number;
  /** Requests from which the pace is taken, before the profiler starts. */
  readonly pace: number;
  /** Requests that show what the profiler costs. */
  readonly trial: number;
  readonly volleys: number;
  /** Requests in each volley. */
  readonly volley: number;
  /** Mean bytes between two samples, where those cost no more than the page. */
  readonly interval: number;
  /** Whether the server ends within so few requests that it is only profiled, and counted where `counts` are more than none. */
  readonly endsSoon: boolean;
  /** Requests watched for what they open. */
  readonly watched: number;
  /** Requests between the three snapshots. */
  readonly snapshots: readonly [number, number];
  /** Requests between the three counts of what containers hold; the first number again while listening to them. */
  readonly counts: readonly [number, number];
}

/**
 * Samples of the leak over all judged volleys. A line's share of n samples is known to one part in the square root of n: few name the
 * line, and with many one leak's bytes can be told from another's, to 8 % where it is a sixth of the growth.
 */
const [fewestSamples, wantedSamples] = [60, 1000];
/** Bytes. Below, each object of the leak is sampled; above, a leak of a few bytes is not seen. */
const [finest, coarsest] = [512, 16_384];
const volleys = 5;

/** Whether there is something to be found on the heap. Below a byte per request it is what the measuring leaves. */
export const growsOnHeap = ({ js }: KnownLeak['growth']): boolean => js >= 1;

/** Milliseconds that a volley and the warm-up may take where fewer requests show as much: on a page of some milliseconds more than that. */
const [volleyMs, warmUpMs] = [300, 1000];
/** From so many milliseconds on fewer requests are watched and counted: both are exact. What lies between snapshots is not. */
const slowMs = 5;

/** Bytes that all of the look may leave in the server: a heap of that much more is still collected in time. */
const mostLeft = 200e6;

/** What is known of the leak. */
export interface KnownLeak {
  /** Measured growth on the JavaScript heap, and outside of it in array buffers. */
  readonly growth: { readonly js: number; readonly arrayBuffers: number };
  /** Service time in milliseconds. */
  readonly msPerRequest: number;
  /** For all of the look, in milliseconds. */
  readonly budgetMs: number;
  /** A server that got this many ran out of memory; null: none did. */
  readonly fatalRequests: number | null;
  /** Whether the server has answered the route long enough that nothing is loaded any more. Absent: it has just booted. */
  readonly isWarm?: boolean;
}

/** How to look: enough requests for the leak to be seen in every volley, within the time and the memory. */
export function planProfiling({ growth, msPerRequest, budgetMs, fatalRequests, isWarm = false }: KnownLeak): ProfilingPlan {
  const bytes = Math.max(8, growth.js);
  const ms = Math.max(0.3, msPerRequest);
  // The profiled requests may take twice as long; they get half of the time.
  const affordable = budgetMs / 2 / (2 * ms * volleys);
  // What grows by entries alone, or by what is open, shows in a count: no profile finds it, in however many requests.
  const needed = !growsOnHeap(growth) ? 0 : (fewestSamples * finest) / (bytes * (volleys - 1));
  const usual = Math.min(100, Math.max(29, volleyMs / ms));
  const volley = Math.round(Math.min(Math.max(usual, needed), Math.max(15, affordable), 2000));
  const isSlow = ms > 100;
  const isSlowToCount = ms > slowMs;
  const wanted = {
    warmUp: isWarm ? 0 : Math.round(Math.min(250, Math.max(50, warmUpMs / ms), Math.max(30, budgetMs / 8 / ms))),
    pace: Math.min(volley, 50),
    trial: Math.min(volley, 10),
    volleys,
    volley,
    watched: isSlowToCount ? 23 : 61,
    snapshots: isSlow ? slowSnapshots : usualSnapshots,
    counts: isSlowToCount ? slowSnapshots : usualSnapshots,
  };
  // Twice what was left before may be too much already: a profile and a snapshot need room beside it.
  const bearable = Math.min(mostLeft / (bytes + Math.max(0, growth.arrayBuffers)), (fatalRequests ?? Number.POSITIVE_INFINITY) / 2);
  // A page that was slow enough for a verdict within its budget leaves time for more than a hundred.
  const most = Math.min(bearable, budgetMs / ms);
  const fitting = requestsOf(wanted) > most ? shortened(wanted, most) : wanted;
  const endsSoon = fatalRequests !== null && fatalRequests < beforeWatching(fitting);
  const plan = endsSoon ? untilItEnds(fitting, most) : fitting;
  return {
    ...plan,
    endsSoon,
    interval: Math.round(Math.min(coarsest, Math.max(finest, (bytes * plan.volley * (volleys - 1)) / wantedSamples))),
  };
}

const usualSnapshots = [53, 47] as const;
const slowSnapshots = [23, 19] as const;
const fewSnapshots = [11, 7] as const;
/** A count is exact: a few entries gained tell as much as many. */
const fewCounts = [3, 2] as const;
type Requests = Omit<ProfilingPlan, 'interval' | 'endsSoon'>;

const sum = ([one, other]: readonly [number, number]): number => one + other;
/** Requests before it is watched what is opened, and before the containers are counted. */
const beforeWatching = ({ warmUp, pace, trial, volleys, volley }: Requests): number => warmUp + pace + trial + volleys * volley;
const beforeCounts = (plan: Requests): number => beforeWatching(plan) + plan.watched;
const atTheEnd = ({ snapshots, counts }: Pick<Requests, 'snapshots' | 'counts'>): number => sum(snapshots) + sum(counts) + counts[0];
const requestsOf = (plan: Requests): number => beforeCounts(plan) + atTheEnd(plan);

/** The same look with fewer requests; a leak so large is seen in a handful. */
function shortened(plan: Requests, most: number): Requests {
  const snapshots = most > 4 * sum(slowSnapshots) ? slowSnapshots : fewSnapshots;
  const counts = fewCounts;
  const share = (most - atTheEnd({ snapshots, counts })) / beforeCounts(plan);
  const fewer = (requests: number) => Math.max(5, Math.floor(requests * share));
  const { warmUp, pace, volleys, volley, watched } = plan;
  // So large a leak has the coarsest interval.
  const profiled = { warmUp: fewer(warmUp), pace: fewer(pace), trial: 0, volleys, volley: fewer(volley) };
  return { ...profiled, watched: fewer(watched), snapshots, counts };
}

/** Between counts, and while listening, where every request may be the last. */
const leastCounts = [1, 1] as const;
const noCounts = [0, 0] as const;

/**
 * A server that ends after a few requests is profiled from the first of them on: what fills a heap so soon needs no warm-up to be
 * told from what a server loads once. Half of the requests are for that, and some of the others for counting.
 */
function untilItEnds(plan: Requests, most: number): Requests {
  const half = Math.max(1, Math.floor(most));
  const counts = 2 * half > sum(leastCounts) + leastCounts[0] + 2 ? leastCounts : noCounts;
  const profiled = counts === noCounts ? half : Math.max(1, half - 1);
  const volleys = Math.min(plan.volleys, profiled);
  return { ...plan, counts, warmUp: 0, pace: 0, trial: 0, volleys, volley: Math.floor(profiled / volleys) };
}

/** A profiled request may take this many times as long as one without. */
const tolerableSlowdown = 3;

/**
 * Hammers, collects and reads the survivors after every volley. What the profiler costs goes with the bytes a request allocates, which
 * only trying tells: the interval grows to what is bearable.
 */
export async function profileSurvivors(server: RunningServer, hammer: Hammer, plan: ProfilingPlan): Promise<readonly SurvivorRead[]> {
  const pace = plan.pace > 0 ? await timed(hammer, plan.pace) : null;
  await server.sample();
  if (pace && plan.trial > 0 && plan.interval < coarsest) {
    await server.ask({ ask: 'start-survivors', intervalBytes: plan.interval });
    const tried = await timed(hammer, plan.trial);
    await server.ask({ ask: 'stop-survivors' });
    return profiled(server, hammer, { ...plan, interval: bearable(plan.interval, tried.msPerRequest / pace.msPerRequest) });
  }
  return profiled(server, hammer, plan);
}

/** Each sample costs the same, and there are fewer of them in proportion to the interval. */
const bearable = (interval: number, slowdown: number): number =>
  Math.round(Math.min(coarsest, interval * Math.max(1, (slowdown - 1) / (tolerableSlowdown - 1))));

async function profiled(server: RunningServer, hammer: Hammer, plan: ProfilingPlan): Promise<readonly SurvivorRead[]> {
  await server.ask({ ask: 'start-survivors', intervalBytes: plan.interval });
  const reads: SurvivorRead[] = [];
  let requests = 0;
  for (let i = 0; i < plan.volleys; i++) {
    requests += (await hammer(plan.volley)).served;
    await server.sample();
    reads.push({ requests, profiles: await server.readSurvivors() });
  }
  await server.ask({ ask: 'stop-survivors' });
  return reads;
}

async function timed(hammer: Hammer, amount: number): Promise<{ readonly served: number; readonly msPerRequest: number }> {
  const start = performance.now();
  const { served } = await hammer(amount);
  return { served, msPerRequest: (performance.now() - start) / Math.max(1, served) };
}
