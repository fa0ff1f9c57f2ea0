/** Memory outside of everything that V8 and Node count: only RSS shows it. */
import type { Arm } from '../measure/measurement.ts';
import { nativeSeries } from './channels.ts';
import { judgedSamples } from './own-growth.ts';
import { theilSen } from './slope.ts';

/** Growth of RSS that no channel explains, with the run it was seen in. */
export interface NativeGrowth {
  readonly bytesPerRequest: number;
  readonly low: number;
  readonly high: number;
  /** Judged requests. */
  readonly requests: number;
}

/**
 * Requests before RSS means anything. Allocators take pages in steps of 4 kB to 64 MB and give them back late: over 300
 * requests a healthy page showed 6.5 kB per request once in 24 runs, over 1,000 none did.
 */
export const FEWEST_NATIVE_REQUESTS = 1_000;
const FEWEST_SAMPLES = 8;
/** Bytes per request: what a heap that grows by as much leaves behind in fragments, and healthy servers for a while. */
const NATIVE_WARNING = 2_048;
/**
 * V8 keeps pages of a large heap that it emptied, and gives them back when it likes: healthy heaps of 500 MB and 1.5 GB let RSS swing by
 * up to 18 % of their bytes within a dozen samples (`bench:scale`), those of ordinary pages by less than the warning needs.
 */
const LARGE_HEAP = 200_000_000;
const SWING = 0.2;

const swingOf = (heapUsed: number): number => (heapUsed > LARGE_HEAP ? heapUsed * SWING : 0);

/** From the longest arm that is long enough; null where none is. The late half must grow as well: a warm-up levels off. */
export function nativeGrowth(arms: readonly Arm[]): NativeGrowth | null {
  const [longest] = arms.map(growthOf).sort((a, b) => b.requests - a.requests);
  return longest && longest.requests >= FEWEST_NATIVE_REQUESTS ? longest : null;
}

/**
 * Whether it is worth a warning: more than healthy servers show, and more than the growth that the channels explain.
 * @param explained bytes per request that the channels found
 */
export const isWorthAWarning = (growth: NativeGrowth | null, explained: number): growth is NativeGrowth =>
  growth !== null && growth.low > Math.max(NATIVE_WARNING, explained);

/** Whether a run that would end now should go on, until RSS means something. */
export function wantsLongerRun(arm: Arm): boolean {
  const soFar = growthOf(arm);
  return soFar.requests < FEWEST_NATIVE_REQUESTS && soFar.low > NATIVE_WARNING;
}

function growthOf(arm: Arm): NativeGrowth {
  const samples = judgedSamples(arm);
  const points = nativeSeries(samples);
  const requests = (points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0);
  if (points.length < FEWEST_SAMPLES) return { bytesPerRequest: 0, low: 0, high: 0, requests: 0 };
  const late = theilSen(points.slice(-Math.max(FEWEST_SAMPLES, Math.ceil(points.length / 2))));
  const whole = theilSen(points);
  const { slope, low, high } = whole.slope < late.slope ? whole : late;
  const swing = swingOf(samples.at(-1)?.total.heapUsed ?? 0) / requests;
  return { bytesPerRequest: slope, low: Math.min(low, whole.low) - swing, high: Math.max(high, whole.high) + swing, requests };
}
