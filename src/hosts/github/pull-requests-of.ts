import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import type { GitHubEvent } from './event.ts';

/** A pull request as far as it must be known to be the right one. */
export interface OpenPullRequest {
  readonly number: number;
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
}

/** The open pull requests of the event's repository from a branch, given as "owner:branch". */
export type OpenFrom = (head: string) => Promise<readonly OpenPullRequest[]>;

/**
 * The numbers of the pull requests that the event is about: the one it names, or, after a workflow run, those that are
 * open and whose head is still the very commit, in the very repository, that the run was of. None is left when they were
 * closed or a newer push has its own run.
 */
export async function pullRequestsOf(event: GitHubEvent, openFrom: OpenFrom): Promise<readonly number[]> {
  const { pullRequest, endedRun, headSha } = event;
  if (pullRequest !== null) return [pullRequest];
  if (endedRun === null || endedRun.headBranch === null || endedRun.headRepository === null) return [];
  const [owner] = endedRun.headRepository.split('/');
  const open = await openFrom(`${owner}:${endedRun.headBranch}`);
  return open.filter(({ head }) => head.sha === headSha && head.repo?.full_name === endedRun.headRepository).map(({ number }) => number);
}

/** Asks GitHub's API; 429 and 5xx are tried again. */
export function openPullRequests(repository: GitHubEvent['repository'], token: string): OpenFrom {
  const octokit = getOctokit(token, {}, retry);
  return (head) => octokit.paginate(octokit.rest.pulls.list, { ...repository, state: 'open', head, per_page: 100 });
}
