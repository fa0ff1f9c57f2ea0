/** Measuring and judging one route under one load, in one process and then, when it grows, in a fresh one. */

import type { Settings } from '../config/settings.ts';
import type { Against } from '../findings/comparison.ts';
import type { OnProgress } from '../findings/progress.ts';
import { jsBytes } from '../judge/channels.ts';
import { compareArms } from '../judge/compare.ts';
import { countingBy } from '../judge/counted.ts';
import { type Exactness, exactnessOfCounted, UNKNOWN } from '../judge/exactness.ts';
import { type Judgement, judge } from '../judge/judge.ts';
import { isTold } from '../judge/judge-arm.ts';
import { FEWEST_FOR_FLAT } from '../judge/trend.ts';
import type { Limit } from '../judge/verdict.ts';
import { type LoadName, type Mixed, nameOf } from '../loads/loads.ts';
import { endedInstead } from '../measure/explained.ts';
import { type MeasureOptions, measure } from '../measure/measure.ts';
import type { Arm, Measurement } from '../measure/measurement.ts';
import { fewestRequests, planConfirm, planScreen } from '../measure/plan.ts';
import { answerOf, type Probe } from '../measure/probe.ts';
import type { Sending } from '../measure/sent.ts';
import { createStopwatch } from '../measure/stopwatch.ts';
import { targetsOf } from '../measure/target.ts';
import type { Problem } from '../problems.ts';
import { pathsOf, type Route, urlsOf, varies } from '../routes/named-routes.ts';
import type { RunningServer } from '../server/server.ts';
import { asWhoLoggedIn } from './as-who-logged-in.ts';
import { againstOf, type BaseSide, type FitBase, fitBase } from './base-side.ts';
import { caveatOf } from './caveat.ts';
import { pausesOf, restOf } from './patience.ts';
import { answeredElsewhere, ask, unfit } from './unfit.ts';

export interface Examined {
  readonly route: Route;
  /** The load it was measured under, or the mix of these. */
  readonly load: Mixed;
  readonly parts: readonly LoadName[];
  readonly measurement: Measurement;
  /** Milliseconds of the route's budget that all its looks took. */
  readonly spentMs: number;
  readonly judgement: Judgement;
  /** Why the measurement did not finish. */
  readonly trouble: Problem | null;
  /** The base's side of the last look; null: it has not been asked for. */
  readonly against: Against | null;
  /** What the process of this look shows after a pause, which it takes while others run; null: it takes none. */
  readonly resting: Promise<Arm | null> | null;
  /** Whether its last look left the pause out: only with the clock of that process moved on is it known what is forgotten. */
  readonly isUnpaused?: boolean;
}

/** How to look at one route under one load or a mix of some; what its measurement needs beside a server. */
export interface Examination {
  /** With what the route has of its own. */
  readonly settings: Settings & Pick<Sending, 'pageOrigin'>;
  readonly parts: readonly LoadName[];
  readonly limit: Limit;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

export interface Screening {
  /** What its first URL answered, where it was asked already. */
  readonly seen?: Probe | null;
  /** Whether the server, which takes so many bytes, may go on after this, to show what it forgets in a pause. */
  readonly mayRest?: (bytes: number) => boolean;
  /** Called once where it surely rises early: a fresh server, which takes so many bytes, will most likely be asked for. */
  readonly onRising?: (bytes: number) => void;
  /** Whether the process has answered other routes. */
  readonly servedOthers?: boolean;
}

/** Share of a route's budget for the first look; the second gets what is left. */
const SCREEN_SHARE = 0.5;

/**
 * The first look at a route, in a process it may share with other routes.
 */
export async function screen(
  route: Route,
  server: RunningServer,
  examination: Examination,
  { seen, mayRest = () => false, onRising = () => {}, servedOthers = false }: Screening = {},
): Promise<Examined> {
  const { settings } = examination;
  const there = await asWhoLoggedIn(examination, server);
  if (there.trouble) return notHammered(route, there.trouble, examination);
  const answer = seen === undefined ? await ask(route, server, there.examination) : seen;
  const trouble = (await unfit(answer, route, server, there.examination)) ?? (await answeredElsewhere(route, server, there.examination));
  if (trouble) return notHammered(route, (answer === null ? await endedInstead(server, 0) : null) ?? trouble, examination);
  return look(notHammered(route, null, examination), server, there.examination, {
    purpose: 'screen',
    servedOthers,
    onRising: (soFar) => onRising(memoryOf([soFar])),
    restMs: async (soFar) => (mayRest(memoryOf([soFar])) ? restOf(server, soFar, examination.limit) : null),
    budgetMs: settings.budgetMs * SCREEN_SHARE,
    planFor: (pace) => planScreen(pace, settings.requests, examination.parts.length),
    // Of several URLs, one answer says nothing about the size of the others.
    probed: varies(pathsOf(route)) ? undefined : answerOf(answer),
  });
}

const notMeasuredYet = (route: Route): Measurement => ({
  route: route.route,
  path: urlsOf(route.path)(),
  arms: [],
  durationMs: 0,
  time: { hammering: 0, collecting: 0, waiting: 0 },
});

/** A route that was not hammered, and why; null: not yet. */
export const notHammered = (route: Route, trouble: Problem | null, { limit, parts }: Examination): Examined => ({
  route,
  load: nameOf(parts),
  parts,
  measurement: notMeasuredYet(route),
  spentMs: 0,
  judgement: judge([], limit),
  trouble,
  against: null,
  resting: null,
});

/** The most bytes that a server took, by its RSS. */
export const memoryOf = (arms: readonly Arm[]): number =>
  Math.max(0, ...arms.flatMap(({ samples }) => samples.map(({ total }) => total.rss)));

/** A first look, a second in a fresh process, and a third when those two disagree. */
export const MOST_LOOKS = 3;

/** Whether a further look in a fresh process can settle what the first left open. */
export function wantsConfirmation({ judgement, measurement, trouble }: Examined): boolean {
  if (trouble !== null || measurement.arms.length >= MOST_LOOKS) return false;
  // A page too slow for a verdict in half of its time is too slow in the other half.
  const volleys = measurement.arms.at(-1)?.volleys.length ?? 0;
  return judgement.wants === 'confirmation' || (judgement.wants === 'more-volleys' && volleys >= FEWEST_FOR_FLAT);
}

/** What holds the memory may still show that it leaks. */
const mayLeak = ({ verdict, reason, wants }: Judgement): boolean =>
  verdict === 'leaking' || (reason === 'held-by-long-timers' && wants === 'attribution');

/**
 * Whether it must be known what the base does: where this version leaks, and where it is steady for what it keeps.
 * @param steadyToo what a steady route keeps, or whether it leaked before, is asked for
 */
export function wantsBase({ judgement, trouble, against }: Examined, steadyToo: boolean): boolean {
  if (against !== null) return false;
  return mayLeak(judgement) || (judgement.verdict === 'steady' && trouble === null && steadyToo);
}

/**
 * Another look at a route, in a process that has served nothing else, with another volley size; and at the base's process
 * beside it, each volley of both in turn.
 * @param movesClock whether the process will have its clock moved on afterwards, and need not pause where that tells as much
 */
export async function confirm(
  before: Examined,
  server: RunningServer,
  examination: Examination,
  base: BaseSide | null = null,
  movesClock = false,
): Promise<Examined> {
  const there = await asWhoLoggedIn(examination, server);
  if (there.trouble) return { ...before, trouble: there.trouble };
  const beside = base && (await fitBase(base, before.route, examination));
  const other = beside && 'target' in beside ? beside : null;
  // A comparison wants both sides as exact as can be; and processes that contradict each other are told by the longest.
  const isAlone = other === null && before.measurement.arms.length === 1;
  const way = wayAgain(before, examination, isAlone ? exactnessOfCounted(before.judgement) : UNKNOWN);
  const examined = await look(before, server, there.examination, { ...way, movesClock }, other);
  return beside === null || 'target' in beside ? examined : { ...examined, against: beside };
}

/** How to look again, in another process. */
export function wayAgain(before: Examined, { settings }: Examination, exactness: Exactness): Way {
  const [first] = before.measurement.arms;
  const screened = {
    volleySize: first?.volleySize ?? 1,
    volleys: first?.volleys.length ?? 0,
    bytesPerRequest: before.judgement.bytesPerRequest ?? 0,
    ...exactness,
    unsettled: Math.max(0, (before.judgement.arm?.judgedFrom ?? 0) - (first?.warmUpRequests ?? 0)),
  };
  return {
    purpose: 'confirm',
    budgetMs: Math.max(settings.budgetMs - before.spentMs, settings.budgetMs * SCREEN_SHARE),
    planFor: (pace) => planConfirm(pace, screened, settings.requests),
  };
}

interface Way extends Pick<MeasureOptions, 'purpose' | 'budgetMs' | 'planFor' | 'probed' | 'restMs' | 'onRising' | 'servedOthers'> {
  /** Whether the clock of the process is moved on afterwards, so that it need not pause. */
  readonly movesClock?: boolean;
}

/** Measures once more, and judges all that was measured. */
export async function look(
  { route, measurement: before, spentMs, resting }: Examined,
  server: RunningServer,
  { settings, parts, limit, signal, onProgress }: Examination,
  way: Way,
  other: FitBase | null = null,
): Promise<Examined> {
  const stopwatch = createStopwatch();
  const started = performance.now();
  const name = route.route;
  const pauses = pausesOf(server, { movesClock: way.movesClock ?? false, resting, bounds: limit });
  const mustSpan = way.purpose === 'screen' && settings.requests === null;
  const seenEnough = (soFar: Arm) => isTold(soFar, limit, mustSpan);
  const measured = await measure({
    ...way,
    fewestRequests: fewestRequests(settings.requests, parts.length),
    server,
    target: targetsOf(route, server.origin, settings, parts),
    stopwatch,
    signal,
    enough: (soFar, ofBase) => seenEnough(soFar) && (ofBase === null || compareArms(soFar, ofBase, limit).state !== 'unclear'),
    ...countingBy(limit),
    patienceOf: pauses.of,
    onPhase: (phase) => onProgress({ type: 'phase', route: name, phase }),
    onRequests: (requests) => onProgress({ type: 'requests', route: name, requests }),
    onSample: (sample) => onProgress({ type: 'sampled', route: name, sample, js: jsBytes(sample.total) }),
    // Its time is not the route's own.
    beside: other && { ...other, stopwatch: createStopwatch(), signal, onRequests: () => {}, onSample: () => {} },
  });
  const { arm, problem: trouble } = measured;
  const ofBase = measured.beside;
  const rested = await resting;
  const [first, ...others] = before.arms;
  const arms = [...(rested && first ? [rested, ...others] : before.arms), arm];
  const judgement = judge(arms, limit);
  const time = stopwatch.spent();
  return {
    route,
    load: nameOf(parts),
    parts,
    trouble: trouble ?? caveatOf(server, arm, judgement),
    spentMs: spentMs + measured.spentMs,
    resting: measured.resting,
    isUnpaused: pauses.isLeftOut(),
    against: againstOf(arm, ofBase),
    judgement,
    measurement: {
      ...before,
      arms,
      durationMs: before.durationMs + performance.now() - started,
      time: {
        hammering: before.time.hammering + time.hammering,
        collecting: before.time.collecting + time.collecting,
        waiting: before.time.waiting + time.waiting,
      },
    },
  };
}
