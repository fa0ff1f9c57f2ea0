import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { baseInCi } from './ci-base.ts';
import { readArgv } from './from-argv.ts';

const sha = 'a'.repeat(40);
const requests: readonly (readonly [string, NodeJS.ProcessEnv, string])[] = [
  ['GitLab', { GITLAB_CI: 'true', CI_MERGE_REQUEST_DIFF_BASE_SHA: sha, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' }, sha],
  ['GitLab without a commit', { GITLAB_CI: 'true', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' }, 'origin/main'],
  ['Buildkite', { BUILDKITE: 'true', BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main' }, 'origin/main'],
  ['Jenkins', { JENKINS_URL: 'https://ci.example/', CHANGE_ID: '7', CHANGE_TARGET: 'release/2' }, 'origin/release/2'],
  ['Azure', { TF_BUILD: 'True', SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' }, 'origin/main'],
  ['Bitbucket', { BITBUCKET_BUILD_NUMBER: '3', BITBUCKET_PR_DESTINATION_BRANCH: 'main' }, 'origin/main'],
  ['Drone', { DRONE: 'true', DRONE_BUILD_EVENT: 'pull_request', DRONE_TARGET_BRANCH: 'main' }, 'origin/main'],
  ['Woodpecker', { CI: 'woodpecker', CI_PIPELINE_EVENT: 'pull_request', CI_COMMIT_TARGET_BRANCH: 'main' }, 'origin/main'],
  ['Travis', { TRAVIS: 'true', TRAVIS_EVENT_TYPE: 'pull_request', TRAVIS_BRANCH: 'main' }, 'origin/main'],
];

it.each(requests)('%s names the base of a request', (_, env, base) => expect(baseInCi(env)).toBe(base));

it.each<[string, NodeJS.ProcessEnv]>([
  ['GitLab', { GITLAB_CI: 'true', CI_COMMIT_BRANCH: 'main' }],
  ['Buildkite', { BUILDKITE: 'true', BUILDKITE_PULL_REQUEST: 'false', BUILDKITE_PULL_REQUEST_BASE_BRANCH: '' }],
  ['Jenkins', { JENKINS_URL: 'https://ci.example/', BRANCH_NAME: 'main' }],
  ['Drone', { DRONE: 'true', DRONE_BUILD_EVENT: 'push', DRONE_TARGET_BRANCH: 'main' }],
  ['Travis', { TRAVIS: 'true', TRAVIS_EVENT_TYPE: 'push', TRAVIS_BRANCH: 'main' }],
  ['CircleCI', { CIRCLECI: 'true', CIRCLE_BRANCH: 'work', CIRCLE_PULL_REQUEST: 'https://example.org/7' }],
  ['a terminal that has such a variable by chance', { CHANGE_TARGET: 'main', CI_MERGE_REQUEST_DIFF_BASE_SHA: sha }],
])('%s names none of a push', (_, env) => expect(baseInCi(env)).toBeNull());

it('the command line falls back on it, and what is asked for wins', async () => {
  await using folder = await createFixture({});
  const [, env, base] = requests[0]!;
  const read = async (...argv: string[]) => {
    const invocation = await readArgv(argv, { cwd: folder.path, env });
    return 'settings' in invocation ? invocation.settings : null;
  };
  expect(await read()).toMatchObject({
    changed: { ref: base, required: false },
    baseline: { kind: 'ref', ref: base, required: false },
  });
  expect(await read('routes')).toMatchObject({ changed: { ref: base, required: false } });
  expect(await read('--changed', 'false', '--baseline', 'none')).toMatchObject({ changed: null, baseline: { kind: 'none' } });
  expect(await read('--changed', '--baseline', 'v1')).toMatchObject({ changed: { ref: base, required: true }, baseline: { ref: 'v1' } });
  // A baseline is of all routes.
  expect(await read('baseline', 'b.json')).toMatchObject({ changed: null, baseline: { kind: 'none' } });
  expect(await read('--route', '/')).toMatchObject({ routes: ['/'], baseline: { ref: base } });
});
