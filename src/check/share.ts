/** The share of the routes that one of several machines checks. */
import { askedOf } from '../config/asked.ts';
import type { Settings } from '../config/settings.ts';
import type { Shard } from '../config/shard.ts';
import { expectedTimes } from '../findings/expected-times.ts';
import { readReportFile } from '../findings/read-report-file.ts';
import type { ReportedShard } from '../findings/report.ts';
import { tryGit } from '../routes/change/git.ts';
import { urlsOf } from '../routes/named-routes.ts';
import { sharesOf } from '../routes/shares.ts';
import type { Ledger } from './ledger.ts';
import type { Run } from './run.ts';

/** Leaves the routes of this share in the ledger, once all routes are known. */
export type TakeShare = () => void;

/**
 * Notes which share this run is to check, before anything can end it.
 * @returns what takes the share of the routes that the ledger then has open
 * @throws CheckError `bad-report` where the times of an earlier run cannot be read
 */
export async function openShare({ settings, ledger }: Run): Promise<TakeShare> {
  const { shard, shardTimes, cwd } = settings;
  if (shard === null) return () => {};
  const facts = await factsOf(shard, settings, cwd);
  ledger.noteRun({ shard: { ...facts, routes: null } });
  const times = shardTimes === null ? new Map<string, number>() : expectedTimes(await readReportFile(shardTimes));
  return () => takeShare(facts, times, ledger);
}

async function factsOf(shard: Shard, settings: Settings, cwd: string): Promise<Omit<ReportedShard, 'routes'>> {
  return { ...shard, commit: await tryGit(cwd, ['rev-parse', 'HEAD']), asked: { ...askedOf(settings) } };
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
