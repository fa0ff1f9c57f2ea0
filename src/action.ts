import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import { check } from './check/check.ts';
import { readAction } from './config/from-action.ts';
import { secretsIn } from './config/secrets.ts';
import { allHeaders } from './config/settings-of.ts';
import { readReportFile } from './findings/read-report-file.ts';
import type { Report } from './findings/report.ts';
import { withoutAddress } from './findings/skipped.ts';
import { unknownPullRequest } from './hosts/github/comment-problem.ts';
import { type GitHubEvent, githubEvent } from './hosts/github/event.ts';
import { leakingRoutes, verdictOf, whyFailed } from './hosts/github/outputs.ts';
import { problemAnnotation } from './hosts/github/problem-annotation.ts';
import { provenance } from './hosts/github/provenance.ts';
import { pullRequestComments } from './hosts/github/pull-request-comments.ts';
import { openPullRequests, pullRequestsOf } from './hosts/github/pull-requests-of.ts';
import { stickComment, stickyBody } from './hosts/github/sticky-comment.ts';
import { withoutCommands } from './hosts/github/without-commands.ts';
import { CheckError, type Problem, problem, wordsOf } from './problems.ts';
import { type Annotation, annotations } from './report/annotations.ts';
import { renderMarkdown } from './report/markdown.ts';
import { createProgressDisplay } from './report/progress-display.ts';
import { reportFiles } from './report/report-files.ts';
import { renderTerminal } from './report/terminal.ts';
import { writeFiles } from './report/write-files.ts';
import { version } from './version.ts';

type Settings = Awaited<ReturnType<typeof readAction>>;

/** Characters; the log wraps longer lines. */
const logColumns = 120;

function annotate({ level, title, message, file, line, column }: Annotation): void {
  const place = file === undefined ? {} : { file, ...(line ? { startLine: line } : {}), ...(column ? { startColumn: column } : {}) };
  const say = { error: core.error, warning: core.warning, notice: core.notice }[level];
  say(message, { title, ...place });
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof CheckError) return error.problems;
  return [problem('tool-failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })];
}

/** One annotation for each problem, and a failed job. */
function fail(problems: readonly Problem[]): void {
  for (const one of problems) annotate(problemAnnotation('error', one));
  core.setFailed(problems.map((one) => wordsOf(one).what).join(' '));
}

async function readSettings(event: GitHubEvent | null): Promise<Settings> {
  const token = core.getInput('github-token');
  if (token) core.setSecret(token);
  // Other events check everything: `pull_request_target` has the base checked out.
  const base = event && /^(pull_request|merge_group|push)$/.test(event.eventName) ? event.baseSha : null;
  // A push is not up for a decision: what leaks on the branch fails it, whoever brought it in.
  const settings = await readAction(core.getInput, { env: process.env, base, compares: event?.eventName !== 'push' });
  for (const secret of secretsIn(allHeaders(settings))) core.setSecret(secret);
  return settings;
}

/** null, with problems to warn of, where it cannot be understood: the verdict does not need it. */
async function readEvent(): Promise<{ readonly event: GitHubEvent | null; readonly problems: readonly Problem[] }> {
  const { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: event = '' } = process.env;
  try {
    return { event: githubEvent(process.env, path ? JSON.parse(await readFile(path, 'utf8')) : null), problems: [] };
  } catch (error) {
    const problems = error instanceof CheckError ? error.problems : [problem('bad-event', { event, wrong: [String(error)] })];
    return { event: null, problems };
  }
}

/** Runs the check with its progress in the log. */
async function runCheck(settings: Settings, signal: AbortSignal): Promise<Report> {
  return withoutCommands(process.stdout, async () => {
    const display = createProgressDisplay(process.stdout, { color: false, live: false, columns: logColumns });
    const report = await check(settings, {
      env: process.env,
      signal,
      onProgress: display.on,
      agentPath: fileURLToPath(new URL('./agent.cjs', import.meta.url)),
      version: version(),
    });
    display.end();
    process.stdout.write(`\n${renderTerminal(report, { color: false, width: logColumns })}`);
    return report;
  });
}

/** Writes the report's files, JSON and HTML in any case; what cannot be written comes back as problems. */
async function writeReports(report: Report, markdown: string, settings: Settings, folder: string) {
  const json = settings.json ?? join(folder, 'report.json');
  const html = settings.html ?? join(folder, 'report.html');
  const files = reportFiles(report, { json, html, markdown: settings.markdown }, { markdown });
  const problems = await writeFiles(files, process.stdout).then(
    () => [],
    (error: unknown) => problemsOf(error),
  );
  return { json, html, problems };
}

/** Where the sources of this change can be read; nowhere, where the event is not understood. */
const sourceOf = (event: GitHubEvent | null) =>
  event && {
    serverUrl: event.serverUrl,
    repository: `${event.repository.owner}/${event.repository.repo}`,
    headSha: event.headSha,
  };

/** Brings the comment of every pull request of the event up to date; what stands in the way comes back as problems. */
async function comment(body: string, alarming: boolean, settings: Settings, event: GitHubEvent): Promise<readonly Problem[]> {
  const { githubToken, comment: mode, name } = settings;
  const { repository, fromFork } = event;
  if (githubToken === null || mode === 'never') return [];
  let numbers: readonly number[];
  try {
    numbers = await pullRequestsOf(event, openPullRequests(repository, githubToken));
  } catch (error) {
    return [unknownPullRequest(error)];
  }
  if (event.endedRun !== null && numbers.length === 0)
    core.info(`No open pull request has the head ${event.headSha}: it was closed, or a newer push has its own run. Nothing is written.`);
  const problems: Problem[] = [];
  for (const number of numbers) {
    const posted = await stickComment(pullRequestComments(repository, number, githubToken), { mode, body, alarming, name, fromFork });
    if (posted.done === 'failed') problems.push(posted.problem);
    else if (posted.done !== 'nothing-to-say') core.info(`Comment ${posted.done}: ${posted.url}`);
  }
  return problems;
}

/** Says in outputs, job summary and comment what the report says, and gives what stood in the way of the comment. */
async function tell(report: Report, markdown: string, settings: Settings, event: GitHubEvent | null): Promise<readonly Problem[]> {
  const body = stickyBody(settings.name, markdown);
  core.setOutput('verdict', verdictOf(report));
  core.setOutput('leaking-routes', JSON.stringify(leakingRoutes(report)));
  core.setOutput('comment-body', body);
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
  return event === null ? [] : comment(body, report.exitCode !== 0, settings, event);
}

/** Measures; the job fails unless every route is steady. */
async function checkAndTell(settings: Settings, event: GitHubEvent | null): Promise<void> {
  const stop = new AbortController();
  // A cancelled job sends SIGINT, and SIGTERM 7.5 s later.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort(signal));

  const folder = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'ssr-leak-check-'));
  const artifacts = settings.artifacts ?? join(folder, 'leaks');
  const report = await runCheck({ ...settings, artifacts }, stop.signal);

  const markdown = renderMarkdown(report, { ...sourceOf(event), ...(settings.name ? { name: settings.name } : {}) });
  const files = await writeReports(report, markdown, settings, folder);
  annotations(report).forEach(annotate);
  const unchecked = withoutAddress(report);
  if (unchecked) annotate(problemAnnotation('warning', unchecked));
  core.setOutput('report', files.json);
  core.setOutput('html', files.html);
  core.setOutput('artifacts', report.routes.some(({ attribution }) => attribution?.files.length) ? artifacts : '');
  // A cancelled run is mostly one that a newer push has overtaken: the comment is the newer one's.
  const refused = await tell(report, markdown, settings, stop.signal.aborted ? null : event);
  for (const one of refused) annotate(problemAnnotation('warning', one));

  if (files.problems.length > 0) fail(files.problems);
  const why = whyFailed(report);
  if (why !== null) core.setFailed(why);
}

/**
 * Comments from the report of another job, of which nothing is trusted: it may be the work of whoever opened the pull
 * request. The job fails when it could not comment, not when the report tells of a leak: that the other job did.
 */
async function tellOf(file: string, settings: Settings, event: GitHubEvent): Promise<void> {
  const report = await readReportFile(file);
  const text = renderMarkdown(report, { ...sourceOf(event), ...(settings.name ? { name: settings.name } : {}) });
  const markdown = `${text}${provenance(event)}`;
  await withoutCommands(process.stdout, async () => {
    process.stdout.write(renderTerminal(report, { color: false, width: logColumns }));
  });
  await writeFiles(reportFiles(report, settings, { markdown }), process.stdout);
  core.setOutput('report', file);
  core.setOutput('html', settings.html ?? '');
  if (settings.comment !== 'never' && event.pullRequest === null && event.endedRun === null)
    throw new CheckError(problem('no-pull-request', { event: event.eventName }));
  const refused = await tell(report, markdown, settings, event);
  if (refused.length > 0) throw new CheckError(...refused);
}

async function main(): Promise<void> {
  const { event, problems } = await readEvent();
  const settings = await readSettings(event);
  // Said only now that every secret is masked: the event is not ours to trust.
  if (settings.report === null) {
    for (const one of problems) annotate(problemAnnotation('warning', one));
    await checkAndTell(settings, event);
  } else if (event === null) throw new CheckError(...problems);
  else await tellOf(settings.report, settings, event);
}

main().catch((error: unknown) => fail(problemsOf(error)));
