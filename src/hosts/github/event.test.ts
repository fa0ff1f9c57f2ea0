import { describe, expect, it } from 'vitest';
import { CheckError, wordsOf } from '../../problems.ts';
import { githubEvent } from './event.ts';

const [head, base, merge] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const env = (name: string) => ({
  GITHUB_EVENT_NAME: name,
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: merge,
  GITHUB_SERVER_URL: 'https://git.acme.example/',
  GITHUB_RUN_ID: '42',
});
const repo = (full_name: string) => ({ full_name });
const pullRequest = (headRepo: { full_name: string } | null) => ({
  pull_request: { number: 7, head: { sha: head, repo: headRepo }, base: { sha: base, repo: repo('acme/shop') }, title: 'ignored' },
});
const workflowRun = (headRepo: string | null) => ({
  workflow_run: {
    id: 99,
    head_sha: head,
    head_branch: 'feature',
    head_repository: headRepo === null ? null : repo(headRepo),
    repository: repo('acme/shop'),
    pull_requests: [{ number: 13, base: { sha: base } }],
  },
});

const run = (headRepository: string | null) => ({ id: 99, headBranch: 'feature', headRepository });

describe('githubEvent', () => {
  it.each([
    ['pull_request', pullRequest(repo('acme/shop')), { pullRequest: 7, headSha: head, baseSha: base, fromFork: false }],
    ['pull_request', pullRequest(repo('stranger/shop')), { pullRequest: 7, headSha: head, baseSha: base, fromFork: true }],
    ['pull_request', pullRequest(null), { pullRequest: 7, headSha: head, baseSha: base, fromFork: true }],
    ['pull_request_target', pullRequest(repo('stranger/shop')), { pullRequest: 7, headSha: head, baseSha: base, fromFork: true }],
    [
      'merge_group',
      { merge_group: { head_sha: head, base_sha: base } },
      { pullRequest: null, headSha: head, baseSha: base, fromFork: false },
    ],
    ['push', { after: head, before: base }, { pullRequest: null, headSha: head, baseSha: base, fromFork: false }],
    ['push', { after: head, before: '0'.repeat(40) }, { pullRequest: null, headSha: head, baseSha: null, fromFork: false }],
    ['workflow_run', workflowRun('acme/shop'), { endedRun: run('acme/shop'), headSha: head, baseSha: null, fromFork: false }],
    ['workflow_run', workflowRun('stranger/shop'), { endedRun: run('stranger/shop'), headSha: head, baseSha: null, fromFork: true }],
    ['workflow_run', workflowRun(null), { endedRun: run(null), headSha: head, baseSha: null, fromFork: true }],
    ['workflow_dispatch', { inputs: {} }, { pullRequest: null, headSha: merge, baseSha: null, fromFork: false }],
    ['schedule', null, { pullRequest: null, headSha: merge, baseSha: null, fromFork: false }],
  ])('reads %s', (name, payload, expected) => {
    expect(githubEvent(env(name), payload)).toEqual({
      eventName: name,
      repository: { owner: 'acme', repo: 'shop' },
      pullRequest: null,
      endedRun: null,
      serverUrl: 'https://git.acme.example',
      runUrl: 'https://git.acme.example/acme/shop/actions/runs/42',
      ...expected,
    });
  });

  it.each([
    ['a short sha', env('push'), { after: 'abc123', before: base }, 'after'],
    ['a ref that is an option', env('push'), { after: `--upload-pack=${head}`, before: base }, 'after'],
    ['a payload of another event', env('pull_request'), { after: head }, 'pull_request'],
    ['no payload', env('pull_request'), null, 'Invalid input'],
    ['a number that is a path', env('pull_request'), { pull_request: { ...pullRequest(null).pull_request, number: '7/../8' } }, 'number'],
    ['a repository with a path', { ...env('push'), GITHUB_REPOSITORY: 'acme/../shop' }, { after: head, before: base }, 'GITHUB_REPOSITORY'],
    [
      'a server that is a script',
      { ...env('push'), GITHUB_SERVER_URL: 'javascript:alert(1)' },
      { after: head, before: base },
      'SERVER_URL',
    ],
  ])('refuses %s', (_, variables, payload, mentions) => {
    const read = () => githubEvent(variables, payload);
    expect(read).toThrow(CheckError);
    try {
      read();
    } catch (error) {
      const [problem] = (error as CheckError).problems;
      expect(problem?.code).toBe('bad-event');
      expect(problem && wordsOf(problem).saw.join('\n')).toContain(mentions);
    }
  });
});
