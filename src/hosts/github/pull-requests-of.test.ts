import { describe, expect, it } from 'vitest';
import type { GitHubEvent } from './event.ts';
import { type OpenPullRequest, pullRequestsOf } from './pull-requests-of.ts';

const [tested, newer] = ['a'.repeat(40), 'b'.repeat(40)] as [string, string];
const afterRun = (endedRun: Partial<GitHubEvent['endedRun']> = {}): GitHubEvent => ({
  eventName: 'workflow_run',
  repository: { owner: 'acme', repo: 'shop' },
  pullRequest: null,
  endedRun: { id: 99, headBranch: 'feature', headRepository: 'stranger/shop', ...endedRun },
  headSha: tested,
  baseSha: null,
  fromFork: true,
  serverUrl: 'https://github.com',
  runUrl: null,
});
const pull = (number: number, sha: string, full_name: string | null): OpenPullRequest => ({
  number,
  head: { sha, repo: full_name === null ? null : { full_name } },
});

describe('pullRequestsOf', () => {
  it('is the one that the event names, without asking', async () => {
    const asked = () => Promise.reject(new Error('asked'));
    expect(await pullRequestsOf({ ...afterRun(), endedRun: null, pullRequest: 7 }, asked)).toEqual([7]);
    expect(await pullRequestsOf({ ...afterRun(), endedRun: null }, asked)).toEqual([]);
  });

  it('after a run, asks for the branch in the repository of the run', async () => {
    const heads: string[] = [];
    await pullRequestsOf(afterRun(), async (head) => {
      heads.push(head);
      return [];
    });
    expect(heads).toEqual(['stranger:feature']);
  });

  it.each<[string, OpenPullRequest, readonly number[]]>([
    ['the pull request of the run', pull(7, tested, 'stranger/shop'), [7]],
    ['one whose head has moved on', pull(7, newer, 'stranger/shop'), []],
    ['one of another repository with the same commit', pull(8, tested, 'stranger/shop-2'), []],
    ['one whose repository is gone', pull(9, tested, null), []],
  ])('after a run: %s', async (_, open, numbers) => {
    expect(await pullRequestsOf(afterRun(), async () => [open])).toEqual(numbers);
  });

  it('is both, where one branch is offered twice', async () => {
    const both = [pull(7, tested, 'stranger/shop'), pull(8, tested, 'stranger/shop')];
    expect(await pullRequestsOf(afterRun(), async () => both)).toEqual([7, 8]);
  });

  it.each([{ headBranch: null }, { headRepository: null }])('is none where the run has %o', async (gone) => {
    expect(await pullRequestsOf(afterRun(gone), () => Promise.reject(new Error('asked')))).toEqual([]);
  });
});
