import type { Comments } from '../comments.ts';
import type { GitHubEvent } from './event.ts';
import { pullRequestComments } from './pull-request-comments.ts';
import { type OpenFrom, openPullRequests } from './pull-requests-of.ts';

/** The pull requests of a repository, as far as comments need them. */
export interface PullRequests {
  readonly openFrom: OpenFrom;
  readonly commentsOf: (pullRequest: number) => Comments;
}

/** Those of GitHub's API. */
export const pullRequestsOver = (repository: GitHubEvent['repository'], token: string): PullRequests => ({
  openFrom: openPullRequests(repository, token),
  commentsOf: (pullRequest) => pullRequestComments(repository, pullRequest, token),
});
