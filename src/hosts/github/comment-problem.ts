import { type Problem, problem } from '../../problems.ts';

/** What octokit's errors carry; `status` is 500 when no answer came at all, and then there is no `response`. */
interface Failure {
  readonly status: number | null;
  readonly message: string;
}

function failure(error: unknown): Failure {
  if (!(error instanceof Error)) return { status: null, message: String(error) };
  const { status, response } = error as { status?: unknown; response?: unknown };
  // The cause names the network's error, such as ECONNREFUSED; the message is then only "fetch failed".
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return {
    status: typeof status === 'number' && response ? status : null,
    message: `${error.message}${cause}`.slice(0, 1000),
  };
}

/** Puts into words why GitHub did not say which pull request it is. */
export const unknownPullRequest = (error: unknown): Problem => problem('pull-request-unknown', failure(error));

/** Puts into words why the comment could not be written, and what to change. */
export function commentProblem(error: unknown, fromFork: boolean): Problem {
  const { status, message } = failure(error);
  // 404 is GitHub's way of saying 403 to a token that may not even know of the repository.
  const refused = status === 401 || status === 404 || (status === 403 && !/rate limit|abuse|locked/i.test(message));
  return refused ? problem('comment-refused', { status, message, fromFork }) : problem('comment-failed', { status, message });
}
