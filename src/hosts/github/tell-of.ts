import { readReportFile } from '../../findings/read-report-file.ts';
import { CheckError, problem } from '../../problems.ts';
import { reportFiles, wantedReports } from '../../report/report-files.ts';
import { renderTerminal } from '../../report/terminal.ts';
import { writeFiles } from '../../report/write-files.ts';
import { logColumns } from '../check-on.ts';
import type { GitHubEvent } from './event.ts';
import type { GitHub } from './github.ts';
import { provenance } from './provenance.ts';
import type { Runner } from './runner.ts';
import { say } from './tell.ts';

/**
 * Comments from the report of another job, of which nothing is trusted: it may be the work of whoever opened the pull
 * request. The job fails when it could not comment, not when the report has a leak: the other job failed for that.
 * @param file absolute
 * @throws CheckError with why it could not comment
 */
export async function tellOf(file: string, event: GitHubEvent, { settings, context, quoting }: GitHub, runner: Runner): Promise<void> {
  const { core, log } = runner;
  const report = await readReportFile(file);
  const ofRun = { ...context, lastLine: provenance(event) ?? undefined };
  await quoting(() => {
    log.write(renderTerminal(report, { color: false, width: logColumns }));
  });
  await writeFiles(reportFiles(report, wantedReports(settings, ''), ofRun), log);
  core.setOutput('report', file);
  core.setOutput('html', settings.html ?? '');
  if (settings.comment !== 'never' && event.pullRequest === null && event.endedRun === null)
    throw new CheckError(problem('no-pull-request', { event: event.eventName }));
  const refused = await say(report, { settings, event, context: ofRun }, runner);
  if (refused.length > 0) throw new CheckError(...refused);
}
