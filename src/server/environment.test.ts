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
  ])('%s', (name) => {
    expect(withoutCredentials({ [name]: 'value', HOME: '/home' })).toEqual({ HOME: '/home' });
  });

  test('a token of the runner under another name, or inside another value', () => {
    const token = 'ghs_0123456789abcdef';
    expect(withoutCredentials({ GITHUB_TOKEN: token, MINE: token, URL: `https://x:${token}@example`, PATH: '/bin' })).toEqual({
      PATH: '/bin',
    });
  });
});

test.each(['PATH', 'HOME', 'CI', 'DATABASE_URL', 'CMS_TOKEN', 'API_SECRET', 'npm_config_cache', 'RUNNER_TEMP', 'GITHUB_ACTIONS'])(
  '%s reaches the server',
  (name) => {
    expect(withoutCredentials({ [name]: 'value' })).toEqual({ [name]: 'value' });
  },
);

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
