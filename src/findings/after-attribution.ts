/** What the search for the line shows of the verdict: who keeps the memory, and whether that has an end. Judged from data, like the numbers. */
import { channelNamed } from '../channels.ts';
import type { Judgement } from '../judge/judge.ts';
import { levelOf } from '../judge/level.ts';
import { boundOf, SMALL_WHEN_FULL } from '../judge/limits.ts';
import type { Limit } from '../judge/verdict.ts';
import type { Arm } from '../measure/measurement.ts';
import { type Problem, problem } from '../problems.ts';
import type { Attributed } from './attributed.ts';
import type { PackageCache } from './warnings.ts';

/** A judgement, and why it is no verdict; null where it stands. */
export interface Weighed {
  readonly judgement: Judgement;
  readonly problem: Problem | null;
  /** The cache of a package that holds what grows, where that makes it steady. */
  readonly cache?: PackageCache | null;
}

/** The judgement of a route whose line was looked for. */
export function afterAttribution(judgement: Judgement, arms: readonly Arm[], limit: Limit, attributed: Attributed): Weighed {
  const isOpen = wantsItsHolder(judgement);
  const waits = isOpen && judgement.reason === 'held-by-long-timers';
  if (waits && !outlivesTimers(attributed, limit)) return { judgement, problem: heldByTimers(judgement, attributed) };
  const leak: Judgement = waits ? { ...judgement, verdict: 'leaking', reason: 'grows', wants: null } : judgement;
  if (!(isOpen || leak.verdict === 'leaking') || !isOfTheHeap(leak, waits)) return { judgement: leak, problem: null };
  const { cause, bound } = attributed.attribution;
  if (cause?.code !== 'cache-filling' || !bound) return { judgement: leak, problem: null };
  const cache = smallOfPackage(attributed, leak, limit);
  if (cache) return { judgement: steadyWithin(leak), problem: null, cache };
  const isFull = bound.size >= bound.max;
  const level = isFull ? levelAfter(arms, limit, bound.requestsToFill ?? 0) : null;
  return level ? { judgement: steadySince(leak, level), problem: null } : { judgement: leak, problem: cacheFilling(leak, attributed) };
}

/**
 * Whether what holds the memory may still decide: growth beside timers, and growth as large as its limit beside a container that gains
 * entries, which may be a cache.
 */
export const wantsItsHolder = ({ wants, reason, arm }: Judgement): boolean =>
  wants === 'attribution' || (reason === 'around-the-limit' && arm !== null && arm.containers.length > 0);

/**
 * The cache of a package's own that has all above the limit, has an end, and takes little when it is full: whoever uses the package can
 * change nothing about it, and need not. Next.js keeps a record of each path, up to a million of them. null: there is none.
 */
function smallOfPackage({ attribution: { bound } }: Attributed, judgement: Judgement, limit: Limit): PackageCache | null {
  if (!bound?.package || bound.fullBytes === undefined || bound.bytesPerRequest === undefined) return null;
  const { max, bytesPerRequest, fullBytes } = bound;
  const { name, version } = bound.package;
  const isAll = (judgement.bytesPerRequest ?? 0) - bytesPerRequest <= boundOf(limit, 'js');
  return isAll && fullBytes <= SMALL_WHEN_FULL ? { package: name, version, bytesPerRequest, max, fullBytes } : null;
}

const steadyWithin = (judgement: Judgement): Judgement => ({
  ...judgement,
  ...{ verdict: 'steady', reason: 'bounded-by-package', wants: null },
  arm: judgement.arm && { ...judgement.arm, over: [] },
});

/** Below this share of what requests leave, what is held otherwise is the noise of a run. */
const SMALLEST_SHARE = 0.1;

/** Whether more than the limit stays when the timers have fired. Not known where no snapshot was read. */
function outlivesTimers({ attribution: { timers } }: Attributed, limit: Limit): boolean {
  if (!timers) return false;
  const { only, otherwise } = timers;
  return otherwise > boundOf(limit, 'js') && otherwise >= SMALLEST_SHARE * (only + otherwise);
}

/** The problem of growth that may be freed when a timer fires, with the place that starts it where that is known. */
export function heldByTimers({ bytesPerRequest }: Judgement, attributed: Attributed | null): Problem {
  const timer = attributed?.attribution.handles.find(({ kind, file }) => kind === 'timer' && file !== null);
  return problem('held-by-long-timers', { bytesPerRequest: bytesPerRequest ?? 0, file: timer?.file ?? null, line: timer?.line ?? null });
}

/**
 * Whether the heap alone grows: a snapshot tells nothing of what lies elsewhere. Entries and objects lie on it. Pending timers were
 * accounted for.
 */
const isOfTheHeap = ({ arm }: Judgement, withTimers: boolean): boolean => {
  const grown = arm?.state === 'unclear' ? arm.open.map(({ channel }) => channel) : arm?.over;
  const rest = (grown ?? []).filter((name) => !(withTimers && name === 'Timeout'));
  return rest.length > 0 && rest.every((name) => name === 'js' || channelNamed(name)?.judged === 'exactly');
};

/** The level of the process that went farthest, where that shows it after the cache was full. */
function levelAfter(arms: readonly Arm[], limit: Limit, full: number): ReturnType<typeof levelOf> {
  const levels = arms.map((arm) => levelOf(arm, limit));
  const farthest = levels.reduce((best, level) => ((level?.to ?? 0) > (best?.to ?? 0) ? level : best), null);
  const ends = arms.map(({ samples }) => samples.at(-1)?.requests ?? 0);
  return farthest && farthest.to >= Math.max(...ends) * AS_FAR && farthest.to > full ? farthest : null;
}

/** The samples at rest come after a few more requests than those of the level. */
const AS_FAR = 0.95;

function steadySince(judgement: Judgement, { growth }: NonNullable<ReturnType<typeof levelOf>>): Judgement {
  const bytesPerRequest = Object.values(growth).reduce((sum, one) => sum + one.bytesPerRequest, 0);
  const arm = judgement.arm && { ...judgement.arm, state: 'flat' as const, levelledOff: true, over: [], growth };
  return { ...judgement, verdict: 'steady', reason: 'levelled-off', wants: null, arm, bytesPerRequest };
}

/** A cache that has not reached its limit, or reached it while it was measured: it looks like a leak so far. */
function cacheFilling({ bytesPerRequest }: Judgement, { attribution: { bound, paths = [] } }: Attributed): Problem | null {
  return (
    bound &&
    problem('cache-filling', {
      size: bound.size,
      max: bound.max,
      limit: bound.name,
      holder: paths[0]?.container.name ?? paths[0]?.container.class ?? 'its container',
      growth: bytesPerRequest ?? 0,
      requests: bound.requestsToFill ?? null,
    })
  );
}
