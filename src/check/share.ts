/** The share of the routes that one of several machines checks. */
import { askedOf } from '../config/asked.ts';
import type { Settings } from '../config/settings.ts';
import type { Shard } from '../config/shard.ts';
import { expectedTimes } from '../findings/expected-times.ts';
import { readReportFile } from '../findings/read-report-file.ts';
import type { ReportedShard } from '../findings/report.ts';
import { headCommit } from '../routes/change/git.ts';
import { urlsOf } from '../routes/named-routes.ts';
import { sharesOf } from '../routes/shares.ts';
import type { Ledger } from './ledger.ts';
import type { Run } from './run.ts';

export interface Share {
  /** Leaves the routes of this share in the ledger, once all routes are known. */
  take(): void;
  /** How long routes took in an earlier run, in milliseconds, by their names. */
  readonly times: ReadonlyMap<string, number>;
}

/**
 * Notes which share this run is to check, before anything can end it.
 * @throws CheckError `bad-report` where the times of an earlier run cannot be read
 */
export async function openShare({ settings, ledger }: Run): Promise<Share> {
  const { shard, shardTimes, cwd } = settings;
  const facts = shard && (await factsOf(shard, settings, cwd));
  if (facts) ledger.noteRun({ shard: { ...facts, routes: null } });
  const times = shardTimes === null ? new Map<string, number>() : expectedTimes(await readReportFile(shardTimes));
  return { times, take: () => (facts ? takeShare(facts, times, ledger) : undefined) };
}

async function factsOf(shard: Shard, settings: Settings, cwd: string): Promise<Omit<ReportedShard, 'routes'>> {
  return { ...shard, commit: await headCommit(cwd), asked: { ...askedOf(settings) } };
}

function takeShare(facts: Omit<ReportedShard, 'routes'>, times: ReadonlyMap<string, number>, ledger: Ledger): void {
  const all = ledger.routes().map(({ route }) => route);
  const shares = sharesOf(
    all.map(({ route }) => ({ route, ms: times.get(route) ?? null })),
    facts.of,
  );
  const routes = all.map(({ route, path }, i) => ({ route, path: urlsOf(path)(), shard: shares[i] ?? 1 }));
  ledger.noteRun({ shard: { ...facts, routes } });
  ledger.open(all.filter((_, i) => shares[i] === facts.number));
}
