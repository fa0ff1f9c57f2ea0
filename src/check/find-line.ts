/** From a leak to its line, in a process that has served nothing else. */
import { type Attribution, attribute } from '../attribute/attribute.ts';
import { wantsItsHolder } from '../findings/after-attribution.ts';
import { type Attributed, maskedNames, notAttributed, reported } from '../findings/attributed.ts';
import { withClients } from '../findings/cause-of-load.ts';
import { withKey } from '../findings/keyed-cause.ts';
import { grewBeyond, slower } from '../judge/level.ts';
import { isWorthAWarning, nativeGrowth } from '../judge/native.ts';
import type { Trait } from '../loads/load.ts';
import type { LoadName } from '../loads/loads.ts';
import type { BuildAgain } from '../rebuild/rebuild.ts';
import { type ChangedCode, withChangedLines } from './changed-suspects.ts';
import type { Examination, Examined } from './examine.ts';
import { type LeakOnServer, leakOn, msPerRequest } from './leak-on-server.ts';
import { traitsThatLeave } from './left-by.ts';
import type { SeenAhead } from './look-ahead.ts';
import { installedFor, withPackages, withPublished } from './published.ts';
import type { Servers } from './servers.ts';

/** Where the code of the app lies, to name lines in it. */
export interface CodePlace extends ChangedCode {
  readonly cwd: string;
  readonly framework: string | null;
  readonly agentPath: string;
  /** null: a second build is not wanted. */
  readonly buildAgain: BuildAgain | null;
}

/** The line of a leak, with what may be written about it once the verdict stands. */
export interface FoundLine {
  readonly attributed: Attributed;
  readonly profiles: Attribution['profiles'];
  /** In what requests must differ to leave what they leave; empty: it does not show, or in nothing. */
  readonly traits: readonly Trait[];
  /** The Node.js of the server that was profiled; null when none ran. */
  readonly node: string | null;
}

/** Whether the line is to be looked for: of a leak, and where it shows whether it is one. */
export const wantsAttribution = ({ judgement }: Examined): boolean => judgement.verdict === 'leaking' || wantsItsHolder(judgement);

/**
 * Looks for the line, in a server of its own and under the load that leaked. A leak stays a leak when its line cannot be found.
 * @param ahead what was looked at while the leak was confirmed; null: nothing that is of use
 */
export async function findLine(
  examined: Examined,
  servers: Pick<Servers, 'fresh'>,
  examination: Examination,
  place: CodePlace,
  ahead: Promise<SeenAhead | null>,
): Promise<FoundLine> {
  let node: string | null = null;
  try {
    examination.onProgress({ type: 'phase', route: examined.route.route, phase: 'attributing' });
    const asked = performance.now();
    const seen = await ahead;
    const waitedMs = performance.now() - asked;
    await using on = seen?.on ?? (await leakOn(await servers.fresh(examined.route.route), examined, examination));
    node = on.server.processes()[0]?.node ?? null;
    const attribution = await attribute({ ...place, ...on.leak, ...leakOf(examined, examination, on.leak) }, seen?.looked);
    const found = { ...attribution, durationMs: attribution.durationMs + waitedMs };
    const traits = await differing(examined, on, on.there);
    const load = loadOf(examined);
    const caused = withClients(withKey(reported(found), traits), load);
    const named = maskedNames(await withChangedLines(caused, place), on.server.masked);
    const installed = await installedFor(place.cwd, node);
    return {
      attributed: withPublished(withPackages(named, installed), installed, load),
      profiles: found.profiles,
      traits,
      node,
    };
  } catch (error) {
    examination.signal.throwIfAborted();
    return { attributed: notAttributed(error instanceof Error ? error.message : String(error)), profiles: [], traits: [], node };
  }
}

/** Bytes per request that lie outside the heap, those that only RSS shows among them. */
function grewOutside({ judgement, measurement }: Examined): number {
  const { external, globalHandles } = judgement.arm?.growth ?? {};
  const native = nativeGrowth(measurement.arms);
  const beyond = isWorthAWarning(native, judgement.bytesPerRequest ?? 0) ? native.bytesPerRequest : 0;
  return Math.max(0, external?.low ?? 0) + Math.max(0, globalHandles?.low ?? 0) + beyond;
}

/** What the verdict knows of the leak by now: more than a look that began before it. */
const leakOf = (examined: Examined, { limit }: Examination, { growth }: LeakOnServer['leak']) => {
  const { measurement, judgement } = examined;
  const heap = measurement.arms.findLast(({ exit }) => exit?.heap)?.exit?.heap;
  return {
    ...(heap ? { lastHeap: heap } : {}),
    grewOutside: grewOutside(examined),
    growth: {
      js: judgement.arm?.growth.js?.bytesPerRequest ?? growth.js,
      arrayBuffers: judgement.arm?.growth.arrayBuffers?.bytesPerRequest ?? growth.arrayBuffers,
    },
    grewBeyond: Math.max(0, ...measurement.arms.map((arm) => grewBeyond(arm, slower(limit, judgement.arm?.growth ?? {})))),
    waitedMs: Math.max(0, ...measurement.arms.map(({ settledMs }) => settledMs)),
  };
};

/** undefined: several at once, and nobody knows which it was. */
function loadOf({ parts: [load, ...others] }: Examined): LoadName | undefined {
  return others.length === 0 ? load : undefined;
}

/** A line without it is worth as much: nothing that fails here may lose it. */
async function differing(examined: Examined, { server, kept }: LeakOnServer, { settings, signal }: Examination): Promise<readonly Trait[]> {
  const { route, measurement, judgement } = examined;
  const load = loadOf(examined);
  if (load === undefined) return [];
  try {
    return await traitsThatLeave({
      ...{ route, load, settings, server, kept, signal, msPerRequest: msPerRequest(measurement) },
      bytesPerRequest: judgement.bytesPerRequest ?? 0,
      entriesPerRequest: judgement.arm?.containers[0]?.entriesPerRequest ?? 0,
    });
  } catch {
    signal.throwIfAborted();
    return [];
  }
}
