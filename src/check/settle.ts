/** What the first look left open is settled in fresh servers, with the base beside where it matters. */
import { isKnownRoute } from '../config/known-leak.ts';
import type { RunningServer } from '../server/server.ts';
import type { Comparand } from './base-beside.ts';
import type { BaseSide } from './base-side.ts';
import { confirm, type Examination, type Examined, MOST_LOOKS, wantsBase, wantsConfirmation } from './examine.ts';
import { wantsAttribution } from './find-line.ts';
import type { RouteRecord } from './ledger.ts';
import { isTakenApart } from './loads-in-turn.ts';
import { forgetsWithin, outlast, wantsOutlasting } from './outlast.ts';
import type { Run } from './run.ts';
import type { Servers } from './servers.ts';

/** What decides whether a look is enough. */
export interface Settling {
  /** Whether a base can be measured beside this version. */
  readonly hasBase: boolean;
  /** Whether what a steady route keeps is compared with the base, by the name of the route. */
  readonly steadyToo: (route: string) => boolean;
}

export const settlingOf = ({ settings }: Run, base: Pick<Comparand, 'facts'>): Settling => ({
  hasBase: base.facts?.kind === 'ref',
  steadyToo: (route) => settings.strictHeap || isKnownRoute(settings.known, route),
});

export const isOpen = (examined: Examined, { hasBase, steadyToo }: Settling): boolean =>
  !isTakenApart(examined) &&
  (wantsConfirmation(examined) || (hasBase && wantsBase(examined, isFinest(examined) && steadyToo(examined.route.route))));

/** What a steady route keeps is compared with the base under one load only. */
const isFinest = ({ parts: [load] }: Examined): boolean => load === 'same';

/** Whether more than the first look is wanted of a route, under any load. */
export const isUnfinished = ({ looks }: RouteRecord, settling: Settling): boolean =>
  looks.some(({ examined }) => isOpen(examined, settling) || (wantsAttribution(examined) && !isTakenApart(examined)));

/**
 * Looks again until nothing is open, and gives what is known after each look. Runs by itself: routes may be settled side by
 * side. Throws when aborted, and what booting this version throws.
 */
export async function* settle(
  first: Examined,
  examination: Examination,
  { servers, base, settling, onMovingClock = () => {} }: SettlingBy,
): AsyncGenerator<Examined> {
  const { route } = first;
  let examined = first;
  while (isOpen(examined, settling) && examined.measurement.arms.length < MOST_LOOKS) {
    await using beside = await base.open(servers.command, route.path, (app) => servers.ofBase(app));
    const { side } = beside;
    if (wantsConfirmation(examined) || (side && 'server' in side)) {
      const phase = servers.areOne ? 'looking-again' : 'confirming';
      examination.onProgress({ type: 'phase', route: route.route, phase });
      examined =
        (await confirmByClock(examined, examination, { servers, onMovingClock }, side)) ??
        (await confirmByPause(examined, examination, servers, side));
    } else {
      examined = { ...examined, against: side ?? { from: 'not-needed' } };
    }
    yield examined;
  }
}

interface SettlingBy {
  readonly servers: Servers;
  readonly base: Pick<Comparand, 'open'>;
  readonly settling: Settling;
  /** Called before the clock of a process is moved on: unless that shows something else, what is given stands. */
  readonly onMovingClock?: (examined: Examined) => void;
}

type ByClock = Required<Pick<SettlingBy, 'servers' | 'onMovingClock'>>;

/** @returns null where the clock of the process could not be moved on though its look left the pause out: nothing is known then */
async function confirmByClock(before: Examined, examination: Examination, by: ByClock, base: BaseSide | null) {
  await using fresh = await by.servers.fresh(before.route.route);
  const examined = await confirm(before, fresh, examination, base, !by.servers.areOne);
  return await outlasted(examined, fresh, examination, by);
}

async function confirmByPause(before: Examined, examination: Examination, servers: Servers, base: BaseSide | null): Promise<Examined> {
  await using fresh = await servers.fresh(before.route.route);
  return await confirm(before, fresh, examination, base);
}

/** What leaks is looked at once more where the process that was just measured forgets it when its clock is moved on. */
async function outlasted(
  examined: Examined,
  measured: RunningServer,
  examination: Examination,
  { servers, onMovingClock }: ByClock,
): Promise<Examined | null> {
  const asSeen = examined.isUnpaused && isUnsettled(examined) ? null : examined;
  if (servers.areOne || !wantsOutlasting(examined)) return asSeen;
  examination.onProgress({ type: 'phase', route: examined.route.route, phase: 'moving-clock' });
  onMovingClock(examined);
  const ms = await forgetsWithin(examined, measured, examination);
  if (ms === 'unknown') return examined.isUnpaused ? null : examined;
  if (ms === 'never') return examined;
  await using fresh = await servers.fresh(examined.route.route);
  return await outlast(examined, fresh, examination, ms);
}

/** A pause might have told more of it. */
const isUnsettled = ({ judgement, trouble }: Examined): boolean => trouble === null && judgement.verdict === 'unproven';
