import { describe, expect, test } from 'vitest';
import { withoutCredentials } from '../config/without-credentials.ts';
import { serverEnvironment } from './environment.ts';

describe('what the server does not get', () => {
  test.each([
    'GITHUB_TOKEN',
    'GITHUB_OUTPUT',
    'GITHUB_EVENT_PATH',
    'INPUT_START',
    'INPUT_GITHUB-TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'RUNNER_TRACKING_ID',
    'GH_TOKEN',
    'NODE_AUTH_TOKEN',
    'NPM_TOKEN',
    'npm_config_//registry.example/:_authToken',
    'npm_config__auth',
    'NODE_CHANNEL_FD',
    'github_token',
    'GITEA_TOKEN',
    ...['CI_JOB_TOKEN', 'CI_JOB_JWT', 'CI_JOB_JWT_V2', 'CI_REGISTRY_PASSWORD', 'CI_DEPLOY_PASSWORD', 'CI_DEPENDENCY_PROXY_PASSWORD'],
    ...['CI_REPOSITORY_URL', 'GITLAB_TOKEN', 'SSR_LEAK_CHECK_GITLAB_TOKEN', 'CIRCLE_TOKEN', 'CIRCLE_OIDC_TOKEN', 'CIRCLE_OIDC_TOKEN_V2'],
    ...['BUILDKITE_AGENT_ACCESS_TOKEN', 'BUILDKITE_AGENT_TOKEN', 'BUILDKITE_AGENT_JOB_API_TOKEN', 'BUILDKITE_API_TOKEN'],
    ...['JENKINS_API_TOKEN', 'JENKINS_SECRET', 'SYSTEM_ACCESSTOKEN', 'AZURE_DEVOPS_EXT_PAT', 'VSS_NUGET_EXTERNAL_FEED_ENDPOINTS'],
    ...['BITBUCKET_STEP_OIDC_TOKEN', 'BITBUCKET_APP_PASSWORD', 'REPOSITORY_OAUTH_ACCESS_TOKEN'],
    ...['DRONE_NETRC_PASSWORD', 'DRONE_TOKEN', 'CI_NETRC_PASSWORD', 'WOODPECKER_TOKEN', 'TRAVIS_TOKEN'],
    ...['YARN_NPM_AUTH_TOKEN', 'YARN_NPM_AUTH_IDENT', 'BUN_AUTH_TOKEN', 'pnpm_config_//registry.example/:_authToken'],
  ])('%s', (name) => {
    expect(withoutCredentials({ [name]: 'value', HOME: '/home' })).toEqual({ HOME: '/home' });
  });

  test('a credential of another service under another name, or inside another value', () => {
    const token = 'glcbt-64_0123456789abcdef';
    for (const name of ['CI_JOB_TOKEN', 'CI_REGISTRY_PASSWORD', 'AZURE_DEVOPS_EXT_PAT', 'JENKINS_SECRET'])
      expect(withoutCredentials({ [name]: token, MINE: token, ORIGIN: `https://ci:${token}@example`, PATH: '/bin' })).toEqual({
        PATH: '/bin',
      });
  });

  test('a token of the runner under another name, or inside another value', () => {
    const token = 'ghs_0123456789abcdef';
    expect(withoutCredentials({ GITHUB_TOKEN: token, MINE: token, URL: `https://x:${token}@example`, PATH: '/bin' })).toEqual({
      PATH: '/bin',
    });
  });
});

test.each([
  'PATH',
  'HOME',
  'CI',
  'DATABASE_URL',
  'CMS_TOKEN',
  'API_SECRET',
  'npm_config_cache',
  'RUNNER_OS',
  'GITHUB_ACTIONS',
  'CI_COMMIT_SHA',
  'CI_REGISTRY',
  'CIRCLECI',
  'BUILDKITE',
  'JENKINS_URL',
  'BUILD_ID',
])('%s reaches the server', (name) => {
  expect(withoutCredentials({ [name]: 'value' })).toEqual({ [name]: 'value' });
});

describe('what the server is told', () => {
  const told = (parent: NodeJS.ProcessEnv, env: Record<string, string> = {}, extra: Record<string, string> = {}) =>
    serverEnvironment({
      parent,
      command: { text: 'node x', env, words: ['node', 'x'] },
      port: 12_345,
      v8: 'quiet',
      agentPath: '/agent.cjs',
      socketPath: '/socket',
      exposeGc: true,
      snapshotIn: null,
      defaults: { ALLOWED: 'ours' },
      extra,
    });

  test('where to listen, whatever the parent was told', () => {
    expect(told({ PORT: '80', HOST: '::', HOSTNAME: 'runner', NITRO_PORT: '80' })).toEqual({
      PORT: '12345',
      NITRO_PORT: '12345',
      HOST: '127.0.0.1',
      HOSTNAME: '127.0.0.1',
      NITRO_HOST: '127.0.0.1',
      PISCINA_DISABLE_ATOMICS: '1',
      NODE_ENV: 'production',
      NODE_OPTIONS: '--expose-gc --require "/agent.cjs"',
      SSR_LEAK_CHECK_SOCKET: '/socket',
      SSR_LEAK_CHECK_V8: 'quiet',
      ALLOWED: 'ours',
    });
  });

  test('what its framework needs, unless the parent or the command says otherwise', () => {
    expect(told({ ALLOWED: 'example.com' }).ALLOWED).toBe('example.com');
    expect(told({ ALLOWED: '' }).ALLOWED).toBe('');
    expect(told({ ALLOWED: 'example.com' }, { ALLOWED: 'localhost' }).ALLOWED).toBe('localhost');
  });

  test('NODE_ENV is the parent’s, or the command’s', () => {
    expect(told({ NODE_ENV: 'staging' }).NODE_ENV).toBe('staging');
    expect(told({ NODE_ENV: '' }).NODE_ENV).toBe('production');
    expect(told({ NODE_ENV: 'staging' }, { NODE_ENV: 'test' }).NODE_ENV).toBe('test');
  });

  test('what stands before the command wins, and its NODE_OPTIONS are kept beside ours', () => {
    const env = told(
      { A: '1', NODE_OPTIONS: '--no-warnings' },
      { A: '3', HOST: '0.0.0.0', NODE_OPTIONS: '--trace-gc' },
      { A: '2', B: '2' },
    );
    expect(env).toMatchObject({ A: '3', B: '2', HOST: '0.0.0.0', NODE_OPTIONS: '--trace-gc --expose-gc --require "/agent.cjs"' });
  });
});
