/** Whether what leaks is forgotten after a while that nobody can wait for: the clock of a server is moved on instead. */
import { seriesOf } from '../judge/channels.ts';
import { UNKNOWN } from '../judge/exactness.ts';
import { judgeMeasurement, mayBeForgotten } from '../judge/forgotten.ts';
import { DROPPED_AT_REST } from '../judge/own-growth.ts';
import { canBeCounted } from '../measure/counting.ts';
import { startFiring } from '../measure/firing.ts';
import { keepConnection } from '../measure/kept-connection.ts';
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { withMovedClock } from '../measure/moved-clock.ts';
import { targetsOf } from '../measure/target.ts';
import type { RunningServer } from '../server/server.ts';
import { asWhoLoggedIn } from './as-who-logged-in.ts';
import { type Examination, type Examined, look, wayAgain } from './examine.ts';

/**
 * Milliseconds, a little more than the times for which programs choose to keep something: five seconds, a minute, ten minutes, an hour.
 * What is kept for longer is a leak for every purpose.
 */
const STEPS_MS = [6_000, 65_000, 605_000, 3_605_000];
/** All of them at once. */
const ALL_MS = STEPS_MS.reduce((sum, ms) => sum + ms);
/**
 * Moves of each step: a limiter of two generations drops one of them each time its window is over, and a timer that repeats rings once in
 * a move.
 */
const PARTS = 2;
/** Requests after each move, for what is swept out at the next one; some of each load of a mix. */
const REQUESTS = 10;
/** Share of what was kept that must be gone, to be worth a longer look. */
const TELLING_SHARE = 0.5;
/** Bytes: twice what V8 and frameworks drop of their own when nobody asks. */
const LEAST_FALL = 2 * DROPPED_AT_REST;

/** Whether to find that out. A server that was found running has a clock that is nobody's to move. */
export const wantsOutlasting = ({ judgement, trouble, measurement }: Examined): boolean =>
  trouble === null && mayBeForgotten(judgement) && measurement.outlasted === undefined;

/**
 * Moves the clock of a server that was measured on. All steps at once first: what leaks is still there then, and looks cost walks over
 * the heap. Where it is gone, the server is filled again, to see which step does it.
 * @returns milliseconds after which much of what it kept is gone; `never`: it keeps it, or only what closes connections frees it;
 * `unknown`: it cannot be told, or that goes on by itself meanwhile
 */
export async function forgetsWithin(
  examined: Examined,
  server: RunningServer,
  examination: Examination,
): Promise<number | 'never' | 'unknown'> {
  const { route, parts, measurement } = examined;
  const { signal } = examination;
  try {
    const there = await asWhoLoggedIn(examination, server);
    if (there.trouble) return 'unknown';
    const { settings } = there.examination;
    await using kept = await keepConnection(server.origin);
    const { volley } = startFiring({ targets: targetsOf(route, server.origin, settings, parts), kept, signal, onRequests: () => {} });
    const pass = async (ms: number) => {
      for (let part = 1; part <= PARTS; part += 1) {
        await server.moveClock(ms / PARTS);
        await volley(REQUESTS);
      }
    };
    const isGone = async (before: Held) => isTelling(examined, before, await held(server));
    const all = await held(server, true);
    // What goes by itself while nobody asks is seen in a pause.
    if (isTelling(examined, { bytes: heldAfterVolleys(measurement.arms), removed: 0 }, { ...all, removed: 0 })) return 'unknown';
    await pass(ALL_MS);
    if ((await server.closedConnections()) > 0 || !(await isGone(all))) return 'never';
    // As full as it was.
    await volley(measurement.arms.at(-1)?.answered ?? REQUESTS);
    const again = await held(server);
    for (const ms of STEPS_MS) {
      await pass(ms);
      if (await isGone(again)) return ms;
    }
    return 'never';
  } catch {
    signal.throwIfAborted();
    // A watchdog ended it, a session ran out, or Node.js has no inspector.
    return 'unknown';
  }
}

/** Bytes of the heap and of array buffers, and entries of containers that are there from one look to the next. */
interface Held {
  readonly bytes: number;
  /** Entries that were removed since the look before. */
  readonly removed: number;
}

/** Bytes at the end of the volleys of the last look. */
function heldAfterVolleys(arms: readonly Arm[]): number {
  const last = arms.at(-1)?.samples.findLast(({ phase }) => phase === 'volley');
  return last ? bytesHeld(last) : 0;
}

/** @param forClock whether the clock is moved next: connections that are closed by then are known */
async function held(server: RunningServer, forClock = false): Promise<Held> {
  const sample = await server.sample();
  const isCounted = canBeCounted(sample.total.heapUsed);
  const counted = isCounted ? await server.countEntries(forClock) : [];
  if (forClock && !isCounted) await server.closedConnections(true);
  const removed = counted
    .flatMap(({ counted: { containers } }) => containers)
    .reduce((sum, { before, size }) => sum + Math.max(0, (before ?? 0) - size), 0);
  return { bytes: bytesHeld({ ...sample, requests: 0, phase: 'idle' }), removed };
}

const bytesHeld = (sample: MeasuredSample): number =>
  ['js', 'arrayBuffers'].reduce((sum, channel) => sum + (seriesOf(channel, [sample])?.[0]?.y ?? 0), 0);

function isTelling({ judgement: { arm, bytesPerRequest } }: Examined, before: Held, now: Held): boolean {
  const requests = arm?.judgedRequests ?? 0;
  const entries = (arm?.containers ?? []).reduce((sum, { entriesPerRequest }) => sum + entriesPerRequest * requests, 0);
  const bytes = Math.max(LEAST_FALL, (bytesPerRequest ?? 0) * requests * TELLING_SHARE);
  return before.bytes - now.bytes >= bytes || (entries > 0 && now.removed >= entries * TELLING_SHARE);
}

/**
 * A look at a fresh process whose clock is moved on before each sample. Where it cannot be taken to its end, what was judged stands.
 * @param ms by which it is moved
 */
export async function outlast(before: Examined, server: RunningServer, examination: Examination, ms: number): Promise<Examined> {
  const { arms } = before.measurement;
  const there = await asWhoLoggedIn(examination, server);
  if (there.trouble) return { ...before, measurement: { ...before.measurement, outlasted: [] } };
  const moved = withMovedClock(server, ms);
  const way = wayAgain(before, examination, UNKNOWN);
  const { trouble, measurement: seen, spentMs } = await look({ ...before, resting: null }, moved.server, there.examination, way);
  const arm = seen.arms.at(-1);
  const clock = trouble === null ? await moved.seen().catch(() => null) : null;
  const measurement = { ...seen, arms, outlasted: arm && clock ? [{ ...arm, clock }] : [] };
  return { ...before, spentMs, measurement, judgement: judgeMeasurement(measurement, examination.limit) };
}
