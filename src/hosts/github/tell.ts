import type { Report } from '../../findings/report.ts';
import { withoutExampleUrl } from '../../findings/skipped.ts';
import type { Problem } from '../../problems.ts';
import { annotations } from '../../report/annotations.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import { stickyBody } from '../sticky-comment.ts';
import type { WrittenReports } from '../write-reports.ts';
import { annotate, failWith, warnOf } from './annotate.ts';
import { comment } from './comment.ts';
import { leakingRoutes, verdictOf, whyFailed } from './outputs.ts';
import type { Job } from './read-job.ts';
import type { Runner } from './runner.ts';

/** Says in outputs, job summary and comment what the report says, and gives what stood in the way of the comment. */
export async function say(report: Report, { event, settings, context }: Job, runner: Runner): Promise<readonly Problem[]> {
  const { core, env } = runner;
  const markdown = renderMarkdown(report, context);
  const body = stickyBody(settings.name, markdown);
  core.setOutput('verdict', verdictOf(report));
  core.setOutput('leaking-routes', JSON.stringify(leakingRoutes(report)));
  core.setOutput('comment-body', body);
  if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
  return event === null ? [] : comment({ body, alarming: report.exitCode !== 0 }, settings, event, runner);
}

/** Says in every place of the job what the check came to; the job fails unless every route is steady. */
export async function tell(report: Report, written: WrittenReports, cancelled: boolean, job: Job, runner: Runner): Promise<void> {
  const { core } = runner;
  // Who joins the shards puts them beside the lines.
  if (report.shard === undefined) for (const one of annotations(report)) annotate(core, one);
  const unchecked = withoutExampleUrl(report);
  if (unchecked) warnOf(core, [unchecked]);
  core.setOutput('report', written.json);
  core.setOutput('html', written.html);
  core.setOutput('artifacts', written.artifacts ?? '');
  // A cancelled run is mostly one that a newer push has overtaken: the comment is the newer one's.
  warnOf(core, await say(report, cancelled ? { ...job, event: null } : job, runner));
  if (written.problems.length > 0) failWith(core, written.problems);
  const why = whyFailed(report);
  if (why !== null) core.setFailed(why);
}
