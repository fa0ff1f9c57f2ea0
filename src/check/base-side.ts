/** The base beside this version, for one route. */
import type { Settings } from '../config/settings.ts';
import type { Against } from '../findings/comparison.ts';
import type { LoadName } from '../loads/loads.ts';
import { isExpected } from '../measure/hammer.ts';
import type { Measured } from '../measure/measure.ts';
import type { Arm } from '../measure/measurement.ts';
import { type Targets, targetsOf } from '../measure/target.ts';
import type { Discovery } from '../routes/discovery.ts';
import type { Route } from '../routes/named-routes.ts';
import type { RunningServer } from '../server/server.ts';
import { asWhoLoggedIn } from './as-who-logged-in.ts';
import { ask, unfit } from './unfit.ts';

/** A server of the base, or why there is none. */
export type BaseSide =
  | {
      readonly server: RunningServer;
      /** What its own build understands: both may have keys of that build in them. */
      readonly asks: Pick<Discovery, 'dataRequests' | 'revalidation'>;
    }
  | WithoutServer;

type WithoutServer = Exclude<Against, { readonly from: 'measured' }>;

/** A server of the base, and what is to be hammered there. */
export interface FitBase {
  readonly server: RunningServer;
  readonly target: Targets;
}

/** The base as something to hammer, unless it does not serve this route. Throws the reason of the signal when aborted. */
export async function fitBase(
  base: BaseSide,
  route: Route,
  examination: { readonly settings: Settings; readonly parts: readonly LoadName[]; readonly signal: AbortSignal },
): Promise<FitBase | WithoutServer> {
  if (!('server' in base)) return base;
  const { parts } = examination;
  const there = await asWhoLoggedIn(examination, base.server);
  if (there.trouble) return { from: 'not-possible', problem: there.trouble };
  const { settings } = there.examination;
  const seen = await ask(route, base.server, there.examination);
  if (seen && (seen.status === 404 || seen.status === 410) && !isExpected(settings.expectStatus, seen.status))
    return { from: 'not-in-base' };
  const trouble = await unfit(seen, route, base.server, there.examination);
  return trouble
    ? { from: 'not-possible', problem: trouble }
    : { server: base.server, target: targetsOf(asBuilt(route, base.asks), base.server.origin, settings, parts) };
}

/** The same route, asked as another build understands it. */
const asBuilt = (route: Route, { dataRequests = [], revalidation }: Extract<BaseSide, { server: unknown }>['asks']): Route => ({
  ...route,
  ...(route.dataRequests
    ? { dataRequests: route.dataRequests.map((one) => dataRequests.find(({ name }) => name === one.name) ?? one) }
    : {}),
  ...(route.revalidation && revalidation ? { revalidation } : {}),
});

/** What was measured of it beside an arm of this version; null: nothing was. */
export function againstOf(head: Arm, ofBase: Measured['beside']): Against | null {
  if (ofBase === null) return null;
  if (ofBase.arm) return { from: 'measured', head, base: ofBase.arm, problem: ofBase.problem };
  return ofBase.problem && { from: 'not-possible', problem: ofBase.problem };
}
