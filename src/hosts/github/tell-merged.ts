import { readShards } from '../../findings/read-shards.ts';
import { openHistory } from '../../report/keep-history.ts';
import { renderTerminal } from '../../report/terminal.ts';
import { logColumns } from '../check-on.ts';
import { writeReports } from '../write-reports.ts';
import type { GitHub } from './github.ts';

/**
 * Joins the reports of the shards and says what they come to, as if one job had checked all routes; the job fails for the verdict.
 * Nothing in the reports is trusted: they may be the work of whoever opened the pull request.
 * @param places absolute paths of reports and of folders of them
 * @throws CheckError where they are no reports of the shards of one run
 */
export async function tellMerged(places: readonly string[], host: GitHub): Promise<void> {
  const history = await openHistory(host.settings.history);
  const report = await history.join(await readShards(places), host.settings.cwd);
  const folder = await host.makeFolder();
  await host.quoting(() => {
    host.log.write(renderTerminal(report, { color: false, width: logColumns }));
  });
  const written = await writeReports(report, { ...host.settings, artifacts: folder }, host, folder);
  // The files about leaks are on the machines of the shards.
  await host.tell(report, { ...written, artifacts: null }, false);
}
