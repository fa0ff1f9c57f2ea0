/** From a leak to its line, in a process that has served nothing else. */
import { type Attribution, attribute } from '../attribute/attribute.ts';
import { wantsItsHolder } from '../findings/after-attribution.ts';
import { type Attributed, maskedNames, notAttributed, reported } from '../findings/attributed.ts';
import { grewBeyond, slower } from '../judge/level.ts';
import type { Trait } from '../loads/load.ts';
import { startFiring } from '../measure/firing.ts';
import { type KeptConnection, keepConnection } from '../measure/kept-connection.ts';
import type { Measurement } from '../measure/measurement.ts';
import { targetsOf } from '../measure/target.ts';
import { CheckError } from '../problems.ts';
import type { BuildAgain } from '../rebuild/rebuild.ts';
import type { RunningServer } from '../server/server.ts';
import { fileName } from './artifact-name.ts';
import { asWhoLoggedIn } from './as-who-logged-in.ts';
import { type ChangedCode, withChangedLines } from './changed-suspects.ts';
import type { Examination, Examined } from './examine.ts';
import { traitsThatLeave } from './left-by.ts';
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

/** Looks for the line, in a server of its own and under the load that leaked. A leak stays a leak when its line cannot be found. */
export async function findLine(
  examined: Examined,
  servers: Pick<Servers, 'fresh'>,
  examination: Examination,
  place: CodePlace,
): Promise<FoundLine> {
  let node: string | null = null;
  try {
    examination.onProgress({ type: 'phase', route: examined.route.route, phase: 'attributing' });
    await using server = await servers.fresh(examined.route.route);
    node = server.processes()[0]?.node ?? null;
    const there = await asWhoLoggedIn(examination, server);
    if (there.trouble) throw new CheckError(there.trouble);
    // What hangs on a connection is kept only while that is open.
    await using kept = await keepConnection(server.origin);
    const found = await attributed(examined, { server, kept }, there.examination, place);
    const traits = await differing(examined, { server, kept }, there.examination);
    const named = maskedNames(await withChangedLines(reported(found), place), server.masked);
    const installed = await installedFor(place.cwd, node);
    return {
      attributed: withPublished(withPackages(named, installed), installed),
      profiles: found.profiles,
      traits,
      node,
    };
  } catch (error) {
    examination.signal.throwIfAborted();
    return { attributed: notAttributed(error instanceof Error ? error.message : String(error)), profiles: [], traits: [], node };
  }
}

interface Served {
  readonly server: RunningServer;
  readonly kept: KeptConnection;
}

/** A line without it is worth as much: nothing that fails here may lose it. */
async function differing(examined: Examined, { server, kept }: Served, { settings, signal }: Examination): Promise<readonly Trait[]> {
  const { route, measurement, judgement, parts } = examined;
  const [load, ...others] = parts;
  if (load === undefined || others.length > 0) return [];
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

const msPerRequest = ({ time, arms }: Measurement): number =>
  time.hammering /
  Math.max(
    1,
    arms.reduce((sum, arm) => sum + arm.answered, 0),
  );

async function attributed(
  { route, parts, measurement, judgement }: Examined,
  { server, kept }: Served,
  examination: Examination,
  place: CodePlace,
) {
  const { settings, signal } = examination;
  const targets = targetsOf(route, server.origin, settings, parts);
  const { volley } = startFiring({ targets, kept, signal, onRequests: () => {} });
  const { artifacts, keepSnapshots } = settings;
  const fatal = fewest(measurement.arms.filter(({ exit }) => exit?.outOfMemory).map(({ answered }) => answered));
  return await attribute({
    ...place,
    server,
    hammer: async (amount) => ({ served: (await volley(amount)).answered }),
    growth: {
      js: judgement.arm?.growth.js?.bytesPerRequest ?? heapPerRequest(server, fatal),
      arrayBuffers: judgement.arm?.growth.arrayBuffers?.bytesPerRequest ?? 0,
    },
    fatalRequests: fatal,
    grewBeyond: Math.max(0, ...measurement.arms.map((arm) => grewBeyond(arm, slower(examination.limit, judgement.arm?.growth ?? {})))),
    waitedMs: Math.max(0, ...measurement.arms.map(({ settledMs }) => settledMs)),
    msPerRequest: msPerRequest(measurement),
    budgetMs: settings.budgetMs,
    keepSnapshots: artifacts !== null && keepSnapshots ? { folder: artifacts, name: fileName(route.route) } : null,
  });
}

const fewest = (amounts: readonly number[]): number | null => (amounts.length > 0 ? Math.max(1, Math.min(...amounts)) : null);

/** A server that ran out of memory before its growth could be judged: then its whole heap, over the requests that filled it. */
const heapPerRequest = (server: RunningServer, fatal: number | null): number =>
  fatal === null ? 0 : Math.max(0, ...server.processes().map(({ heapLimit }) => heapLimit)) / fatal;
