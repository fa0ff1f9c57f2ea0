/** What requests left behind for a while: how long that is, and what is there when it is gone. */
import type { OpenResources } from '../agent/protocol.ts';
import type { RunningServer } from '../server/server.ts';
import type { Arm, MeasuredSample } from './measurement.ts';
import { byTheMoment } from './one-thread.ts';
import type { Pace } from './plan.ts';
import type { ArmFacts, ArmRecord } from './record.ts';

/** One server whose arm is measured, and the pace of its volleys. */
export interface Paced extends Pick<Pace, 'requestMs' | 'sampleMs'> {
  readonly record: ArmRecord;
  readonly server: RunningServer;
  readonly volleySize: number;
}

/**
 * Milliseconds for which the volleys must pause at least, to see what is freed then. `for-timers`: no longer than for timers that requests
 * left behind, and not at all where they left none. null: nothing grows, and nothing is waited for.
 */
export type Patience = number | 'for-timers' | null;
type PatienceOf = (soFar: Arm) => Patience | Promise<Patience>;

/** The settled states of one arm, between which its growth is judged. */
export interface Settling {
  /**
   * Waits for the timers that the requests of the warm-up left behind, so that the judged growth starts from a settled state.
   * No time at all where they left none, and where they are due later than we wait.
   */
  before(): Promise<void>;
  /**
   * Waits until the timers of the volleys have run out.
   * @param armNow the arm so far, with what was learnt here
   */
  after(patienceOf: PatienceOf, armNow: (own: Partial<ArmFacts>) => Arm): Promise<Partial<ArmFacts>>;
  /**
   * Pauses for so many milliseconds, where requests left no timers; null: they did, and only a wait before the volleys as well
   * would tell what those hold.
   */
  pause(ms: number): Promise<Partial<ArmFacts> | null>;
}

/** Requests of the volley in which opened resources are watched. */
const WATCHED_REQUESTS = 50;
/** No timer is waited for longer than this, in milliseconds. */
const LONGEST_SETTLE_MS = 30_000;
/** Milliseconds after a timer is due, for what it frees to be free. */
const AFTER_TIMER_MS = 250;
/**
 * Each sample follows one more request: when nobody asks, V8 and frameworks drop caches of some 50 kB that the next request makes
 * again, and a leak of a few kilobytes in all would be taken for released.
 */
const SETTLE_SAMPLES = 5;
/**
 * Milliseconds between two requests while timers run out. A rest in which nobody asks is a fault of its own: backends and proxies close
 * a connection that is idle for some seconds (Node.js after 5, others after 2), and what hangs on it is freed, which under
 * traffic never happens. At most so many, so that every connection stays in use; at least so many, so that what these requests leave
 * pending themselves is a small crowd.
 */
const [SHORTEST_GAP_MS, LONGEST_GAP_MS] = [250, 1_000];
/** A request and its sample may fill this share of the gap: what is pending then follows from the clock, not from the load. */
const BUSY_SHARE = 0.25;

export function settling(of: Paced): Settling {
  // Milliseconds; 0 while nothing was waited for.
  let timerMs = 0;
  return {
    async before() {
      // Watching costs some heap the first time: it must be spent before the samples that are judged.
      const longest = longestTimer(await watchedVolley(of));
      if (longest === 0 || longest > LONGEST_SETTLE_MS) return;
      timerMs = longest;
      await settle(of, 'settle-before', { timerMs, restMs: timerMs });
    },
    async after(patienceOf, armNow) {
      const soFar = armNow({});
      const patience = await patienceOf(soFar);
      if (patience === null) return {};
      const watched = await watchedVolley(of);
      const longest = Math.min(LONGEST_SETTLE_MS, Math.max(timerMs, longestTimer(watched)));
      if (patience === 'for-timers' && longest === 0) return { watched };
      // The same pace as before: another would leave another crowd.
      const restMs = Math.min(LONGEST_SETTLE_MS, Math.max(patience === 'for-timers' ? 0 : patience, longest));
      const own = { watched, settledMs: await settle(of, 'settle', { timerMs: timerMs || longest, restMs }) };
      if (timerMs > 0 && (await patienceOf(armNow(own))) !== null) {
        // Two settled states cannot tell growth from one step or from a cache that fills; three can.
        await of.record.volley(soFar.volleys.length * of.volleySize);
        await settle(of, 'settle-again', { timerMs, restMs });
      }
      return own;
    },
    async pause(ms) {
      const watched = await watchedVolley(of);
      if (longestTimer(watched) > 0) return null;
      return { watched, settledMs: await settle(of, 'settle', { timerMs: 0, restMs: Math.min(LONGEST_SETTLE_MS, ms) }) };
    },
  };
}

/** @returns milliseconds without volleys */
function settle(of: Paced, phase: MeasuredSample['phase'], waiting: Waiting): Promise<number> {
  const wait = () => waitFor(of, phase, waiting);
  return waiting.timerMs > 0 ? byTheMoment(wait) : wait();
}

interface Waiting {
  /** Until the last of the timers that requests leave; 0: they leave none. */
  readonly timerMs: number;
  readonly restMs: number;
}

async function waitFor(
  { record, requestMs, sampleMs }: Paced,
  phase: MeasuredSample['phase'],
  { timerMs, restMs }: Waiting,
): Promise<number> {
  const { keptIdleMs } = await record.volley(1);
  const longest = Math.min(LONGEST_GAP_MS, keptIdleMs / 2);
  const gapMs = gapFor(timerMs, Math.min(longest, Math.max(SHORTEST_GAP_MS, (requestMs + sampleMs) / BUSY_SHARE)));
  const settledMs = restMs + AFTER_TIMER_MS;
  const started = performance.now();
  const restUntilGap = (gap: number) => record.rest(Math.max(0, started + gap * gapMs - performance.now()));
  const gaps = Math.ceil(settledMs / gapMs);
  for (let gap = 1; gap <= gaps; gap += 1) {
    await restUntilGap(gap);
    await record.volley(1);
  }
  for (let i = 1; i <= SETTLE_SAMPLES; i += 1) {
    // Without timers nothing is pending, whenever it was asked.
    if (timerMs > 0) await restUntilGap(gaps + i);
    await record.volley(1);
    await record.sample(phase);
  }
  return settledMs;
}

/**
 * The requests of the wait leave timers themselves: a crowd that must be the same in each settled state, or the one request more
 * that is pending in one of them looks like growth. A timer that is due in the middle between two requests leaves half a gap of
 * room for a late one on either side, and the crowd is exact.
 */
function gapFor(timerMs: number, wantedMs: number): number {
  if (timerMs === 0) return wantedMs;
  return timerMs / (Math.max(1, Math.round(timerMs / wantedMs + 0.5)) - 0.5);
}

/** Milliseconds until the last timer that requests left behind is due; 0 where they left none. */
const longestTimer = ({ open }: NonNullable<Arm['watched']>): number =>
  Math.max(0, ...open.kinds.map(({ longestDelayMs }) => longestDelayMs));

/** A volley in which the server notes which resources open and do not close. It is slower, and not judged. */
async function watchedVolley({ record, server, volleySize }: Paced): Promise<NonNullable<Arm['watched']>> {
  const requests = Math.min(WATCHED_REQUESTS, volleySize);
  await server.ask({ ask: 'watch-resources' });
  await record.volley(requests);
  const open = sumResources(await server.openResources());
  await server.ask({ ask: 'stop-watching' });
  return { requests, open };
}

function sumResources(processes: readonly OpenResources[]): OpenResources {
  const kinds = new Map<string, OpenResources['kinds'][number]>();
  for (const one of processes.flatMap((process) => process.kinds)) {
    const before = kinds.get(one.kind);
    kinds.set(one.kind, {
      kind: one.kind,
      open: one.open + (before?.open ?? 0),
      repeating: one.repeating + (before?.repeating ?? 0),
      longestDelayMs: Math.max(one.longestDelayMs, before?.longestDelayMs ?? 0),
      stacks: [...(before?.stacks ?? []), ...one.stacks],
    });
  }
  return { kinds: [...kinds.values()] };
}
