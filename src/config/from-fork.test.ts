import { createFixture } from 'fs-fixture';
import { describe, expect, test } from 'vitest';
import { isFromFork } from './from-fork.ts';

test.each<readonly [string, NodeJS.ProcessEnv, NodeJS.ProcessEnv]>([
  [
    'GitLab',
    { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '7', CI_MERGE_REQUEST_PROJECT_ID: '1' },
    { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1', CI_MERGE_REQUEST_PROJECT_ID: '1' },
  ],
  ['CircleCI', { CIRCLE_PR_USERNAME: 'stranger' }, { CIRCLE_USERNAME: 'owner' }],
  ['Jenkins', { CHANGE_ID: '1', CHANGE_FORK: 'stranger' }, { CHANGE_ID: '1' }],
  ['Azure', { SYSTEM_PULLREQUEST_ISFORK: 'True' }, { SYSTEM_PULLREQUEST_ISFORK: 'False' }],
  [
    'Travis',
    { TRAVIS_PULL_REQUEST_SLUG: 'stranger/shop', TRAVIS_REPO_SLUG: 'acme/shop' },
    { TRAVIS_PULL_REQUEST_SLUG: '', TRAVIS_REPO_SLUG: 'acme/shop' },
  ],
])('%s says whether a request comes from a fork', (_, fork, own) => {
  expect([isFromFork(fork), isFromFork(own)]).toEqual([true, false]);
});

describe('the event of GitHub', () => {
  const says = async (event: unknown, env: NodeJS.ProcessEnv = { GITHUB_ACTIONS: 'true' }) => {
    await using folder = await createFixture({ 'event.json': typeof event === 'string' ? event : JSON.stringify(event) });
    return isFromFork({ GITHUB_EVENT_PATH: folder.getPath('event.json'), ...env });
  };
  const ofRepository = (full_name: string | null) => ({
    pull_request: { head: { repo: full_name === null ? null : { full_name } }, base: { repo: { full_name: 'acme/shop' } } },
  });

  test('says so of a pull request', async () => {
    expect(await says(ofRepository('stranger/shop'))).toBe(true);
    expect(await says(ofRepository(null))).toBe(true);
    expect(await says(ofRepository('acme/shop'))).toBe(false);
    expect(await says(ofRepository('stranger/shop'), {})).toBe(false);
  });

  test('says nothing of a push, and nothing where it cannot be read', async () => {
    for (const event of [{ after: 'abc' }, '{', '[]', 'null', { pull_request: null }]) expect(await says(event)).toBe(false);
    expect(isFromFork({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: '/no/such/file' })).toBe(false);
    expect(isFromFork({ GITHUB_ACTIONS: 'true' })).toBe(false);
  });
});
