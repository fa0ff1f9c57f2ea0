/** What is left to do for a route after its first look: settle what is open, find the line of what leaks, write it down. */
import { repositoryOf } from '../routes/change/repository.ts';
import type { Comparand } from './base-beside.ts';
import { type CodePlace, findLine, wantsAttribution } from './find-line.ts';
import type { Look, RouteId } from './ledger.ts';
import { findingOfRoute } from './report-of.ts';
import { examinationOf, type Run } from './run.ts';
import type { Servers } from './servers.ts';
import { isUnfinished, type Settling, settle } from './settle.ts';
import { writeArtifacts } from './write-artifacts.ts';

export interface Means {
  readonly servers: Servers;
  readonly base: Pick<Comparand, 'open'>;
  readonly settling: Settling;
}

/** Routes that grow, or whose base is asked for, one after another. */
export async function finishRoutes(run: Run, means: Means): Promise<void> {
  for (const record of run.ledger.routes().filter((one) => isUnfinished(one, means.settling))) await finishRoute(record.id, run, means);
}

async function finishRoute(id: RouteId, run: Run, means: Means): Promise<void> {
  const { ledger, around } = run;
  for (const { examined: first } of ledger.route(id).looks) {
    const examination = examinationOf(first.route, first.load, run);
    for await (const examined of settle(first, examination, means)) ledger.note(id, { examined });
  }
  const leak = worstLeak(ledger.route(id).looks);
  if (leak) {
    const { examined } = leak;
    const { route, load } = examined;
    const examination = examinationOf(route, load, run);
    const place = await placeOf(run);
    const found = await findLine(examined, means.servers, examination, place);
    ledger.note(id, { load, attributed: found.attributed });
    ledger.note(id, { load, attributed: await writeArtifacts(found, examined, examination, place) });
  }
  around.onProgress({ type: 'route-done', finding: findingOfRoute(ledger.route(id), run) });
}

/** Of several loads that leak, the one that leaks most: its line is looked for. */
const worstLeak = (looks: readonly Look[]): Look | null =>
  looks
    .filter(({ examined }) => wantsAttribution(examined))
    .reduce<Look | null>((worst, look) => (worst === null || growth(look) > growth(worst) ? look : worst), null);

const growth = ({ examined }: Look): number => examined.judgement.bytesPerRequest ?? 0;

async function placeOf({ settings: { cwd }, around, ledger }: Run): Promise<CodePlace> {
  const { framework = null, changed = [], since = null } = ledger.run().chosen ?? {};
  const workspace = await repositoryOf(cwd);
  return { cwd, workspace, framework, changed, since, uncommitted: !around.env.CI, agentPath: around.agentPath };
}
