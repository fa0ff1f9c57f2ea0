import { readFile } from 'node:fs/promises';
import { readAction } from '../../config/from-action.ts';
import { secretsIn } from '../../config/secrets.ts';
import { allBodies, allHeaders } from '../../config/settings-of.ts';
import { CheckError, type Problem, problem } from '../../problems.ts';
import type { ReportContext } from '../../report/reporters.ts';
import { warnOf } from './annotate.ts';
import { type GitHubEvent, githubEvent } from './event.ts';
import type { Runner } from './runner.ts';

export type JobSettings = Awaited<ReturnType<typeof readAction>>;

/** What the runner says of the job. */
export interface Job {
  /** Where the sources of the change can be read: nowhere, where the event is not understood. */
  readonly context: ReportContext;
  /** null: it cannot be understood. No verdict needs it. */
  readonly event: GitHubEvent | null;
  readonly settings: JobSettings;
}

/**
 * Reads the job, and masks every secret of it. The event is not ours to trust: what is wrong with it is said only then.
 * @throws CheckError with every problem of the inputs and the configuration, or with those of the event where all that the
 * job is to do is to comment
 */
export async function readJob({ core, env }: Runner): Promise<Job> {
  const { event, problems } = await readEvent(env);
  const settings = await readSettings(core, env, event);
  if (event === null && settings.report !== null) throw new CheckError(...problems);
  warnOf(core, problems);
  return { event, settings, context: contextOf(event, settings) };
}

function contextOf(event: GitHubEvent | null, { name }: JobSettings): ReportContext {
  const named = name ? { name } : {};
  if (event === null) return named;
  const { serverUrl, repository, headSha } = event;
  return { serverUrl, repository: `${repository.owner}/${repository.repo}`, headSha, ...named };
}

async function readEvent(env: NodeJS.ProcessEnv): Promise<{ readonly event: GitHubEvent | null; readonly problems: readonly Problem[] }> {
  const { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: event = '' } = env;
  try {
    return { event: githubEvent(env, path ? JSON.parse(await readFile(path, 'utf8')) : null), problems: [] };
  } catch (error) {
    const problems = error instanceof CheckError ? error.problems : [problem('bad-event', { event, wrong: [String(error)] })];
    return { event: null, problems };
  }
}

async function readSettings(core: Runner['core'], env: NodeJS.ProcessEnv, event: GitHubEvent | null): Promise<JobSettings> {
  const token = core.getInput('github-token');
  if (token) core.setSecret(token);
  // Other events check everything: `pull_request_target` has the base checked out.
  const base = event && /^(pull_request|merge_group|push)$/.test(event.eventName) ? event.baseSha : null;
  // A push is not up for a decision: what leaks on the branch fails it, whoever brought it in.
  const settings = await readAction(core.getInput, { env, base, compares: event?.eventName !== 'push' });
  for (const secret of secretsIn(allHeaders(settings), allBodies(settings))) core.setSecret(secret);
  return settings;
}
