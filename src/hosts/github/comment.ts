import type { Problem } from '../../problems.ts';
import { stickComment } from '../sticky-comment.ts';
import { commentProblem, unknownPullRequest } from './comment-problem.ts';
import type { GitHubEvent } from './event.ts';
import { pullRequestsOf } from './pull-requests-of.ts';
import type { JobSettings } from './read-job.ts';
import type { Runner } from './runner.ts';

/** What a comment is to say. */
export interface Said {
  /** As `stickyBody` makes it. */
  readonly body: string;
  /** Something leaks or is inconclusive. */
  readonly alarming: boolean;
}

/** Brings the comment of every pull request of the event up to date; what stands in the way comes back as problems. */
export async function comment(
  said: Said,
  { githubToken, comment: mode, name }: Pick<JobSettings, 'githubToken' | 'comment' | 'name'>,
  event: GitHubEvent,
  { core, pullRequests }: Pick<Runner, 'core' | 'pullRequests'>,
): Promise<readonly Problem[]> {
  if (githubToken === null || mode === 'never') return [];
  const { openFrom, commentsOf } = pullRequests(event.repository, githubToken);
  let numbers: readonly number[];
  try {
    numbers = await pullRequestsOf(event, openFrom);
  } catch (error) {
    return [unknownPullRequest(error)];
  }
  if (event.endedRun !== null && numbers.length === 0)
    core.info(
      `No open pull request has the head ${event.headSha}: it was closed, or a newer push has its own run. There is nothing to comment on.`,
    );
  const problems: Problem[] = [];
  for (const number of numbers) {
    const posted = await stickComment(commentsOf(number), {
      mode,
      ...said,
      name,
      problemOf: (error) => commentProblem(error, event.fromFork),
    });
    if (posted.done === 'failed') problems.push(posted.problem);
    else if (posted.done !== 'nothing-to-say') core.info(`Comment ${posted.done}: ${posted.url}`);
  }
  return problems;
}
