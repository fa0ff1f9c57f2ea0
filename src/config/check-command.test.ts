import { execFileSync } from 'node:child_process';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { checkCommand } from './check-command.ts';
import { readArgv } from './from-argv.ts';
import { type OptionName, optionEntries, settingEntries } from './options.ts';
import type { Settings } from './settings.ts';
import { settingsOf as settingsOfRoute } from './settings-of.ts';

const settingsOf = async (...argv: readonly string[]): Promise<Settings> => {
  const invocation = await readArgv(['check', ...argv], { cwd: process.cwd() });
  if (invocation.command !== 'check') throw new Error(invocation.command);
  return invocation.settings;
};

/** The words that a shell makes of a command line. */
const inShell = (text: string, env: Readonly<Record<string, string>> = {}): readonly string[] =>
  execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${text}`], { env, encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

describe('the command that checks a fix', () => {
  it('is short when nothing was set', async () => {
    expect(checkCommand(await settingsOf(), '/product/1', '').text).toBe('npx ssr-leak-check --route /product/1');
    expect(checkCommand(await settingsOf('--start', 'npm start'), '/', 'apps/web').text).toBe(
      'npx ssr-leak-check --cwd apps/web --route / --start "npm start"',
    );
  });

  it.each([
    ['plain', ['--start', 'node server.js', '--port', '3000']],
    ['quoted', ['--start', `node -e "console.log('it')" 'a "b" \`c\`' d`]],
    ['an environment that is no secret', ['--start', 'NODE_ENV=production PORT=3000 node "my server.js"']],
    ['figures', ['--threshold', '1 kB', '--requests', '2000', '--v8', 'production', '--budget', '2 min', '--request-timeout', '500 ms']],
    ['statuses', ['--expect-status', '200,304', '--boot-timeout', '90 s']],
  ])('asks a shell for the same again: %s', async (_, argv) => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a shell that must not read it
    const path = '/it\'s?a=b&c=$HOME`x`&d={n}"${x}!\\';
    const settings = await settingsOf(...argv);
    const { text, needs } = checkCommand(settings, path, '');
    const [npx, program, ...words] = inShell(text);
    expect([npx, program]).toEqual(['npx', 'ssr-leak-check']);
    expect(await settingsOf(...words)).toEqual({ ...settings, routes: [path] });
    expect(needs).toEqual([]);
  });

  it('leaves out what may be secret, and says what is needed in its place', async () => {
    const settings = await settingsOf(
      ...['--header', 'Authorization: Bearer hunter2', '--header', 'x-api-key: hunter3'],
      ...['--start', 'NODE_ENV=production DATABASE_URL=postgres://me:hunter4@db node "a b.js"'],
    );
    const { text, needs } = checkCommand(settings, '/a?b=c&d', '');
    expect(text).not.toContain('hunter');
    expect(needs).toEqual(['DATABASE_URL', 'AUTHORIZATION', 'X_API_KEY']);
    const env = { DATABASE_URL: 'postgres://me:hunter4@db', AUTHORIZATION: 'Bearer hunter2', X_API_KEY: 'hunter3' };
    const again = await settingsOf(...inShell(text, env).slice(2));
    expect(again.headers.map(({ name, value }) => [name.toLowerCase(), value])).toEqual(
      settings.headers.map(({ name, value }) => [name.toLowerCase(), value]),
    );
    expect(again.start).toMatchObject({ env: settings.start?.env, words: settings.start?.words });
    expect(again.routes).toEqual(['/a?b=c&d']);
  });
});

/** Settings of one run in a folder with this configuration. */
const settingsIn = async (cwd: string, argv: readonly string[]): Promise<Settings> => {
  const read = await readArgv(['check', ...argv], { cwd });
  if (read.command !== 'check') throw new Error(read.command);
  return read.settings;
};

/** What the command that checks a fix must reproduce: all but which routes there are, and what is written where. */
const judged = (settings: Settings) =>
  Object.fromEntries(settingEntries.filter(({ option }) => option.recheck !== null).map(({ key }) => [key, settings[key]]));

const parsed = (text: string, env: Readonly<Record<string, string>> = {}) => inShell(text, env).slice(2);

describe('every option that has a say in what is requested of a route, or in how that is judged', () => {
  const rechecked = optionEntries.filter(([, { recheck }]) => recheck !== null).map(([name]) => name);
  /** A value that is not the default, as it is written on the command line. */
  const samples: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
    start: ['--start', 'node server.js --quiet'],
    attach: ['--attach', '127.0.0.1:9229'],
    url: ['--url', 'http://127.0.0.1:3000'],
    metrics: ['--metrics', 'http://127.0.0.1:3000/metrics'],
    port: ['--port', '3000'],
    'boot-timeout': ['--boot-timeout', '90 s'],
    config: ['--config', 'own/settings.json'],
    header: ['--header', 'x-user: 7', '--header', 'cookie: a=b'],
    method: ['--method', 'POST'],
    body: ['--body', '{"id": {n}}'],
    action: ['--action', 'save'],
    'expect-status': ['--expect-status', '200,304'],
    'expect-text': ['--expect-text', '"Add to" cart'],
    'request-timeout': ['--request-timeout', '1.5 s'],
    loads: ['--loads', 'same,addresses'],
    threshold: ['--threshold', '1 kB'],
    'channel-threshold': ['--channel-threshold', 'js: 64 B', '--channel-threshold', 'external: 2 kB'],
    strict: ['--strict'],
    'strict-heap': ['--strict-heap'],
    'heap-limit': ['--heap-limit', '1 MB'],
    'warn-threshold': ['--warn-threshold', '12 B'],
    'native-threshold': ['--native-threshold', '4 kB'],
    budget: ['--budget', '2 min'],
    requests: ['--requests', '500'],
    v8: ['--v8', 'production'],
  };
  const env = { X_USER: '7', COOKIE: 'a=b', BODY: '{"id": {n}}' };
  /** Without these it would be a mistake. */
  const needs: Readonly<Partial<Record<string, readonly string[]>>> = {
    body: ['--method', 'POST'],
    attach: ['--url', 'http://127.0.0.1:3000'],
    metrics: ['--url', 'http://127.0.0.1:3000'],
  };
  /** A server that runs already is not started. */
  const found = new Set(['attach', 'url', 'metrics']);
  const folder = () =>
    createFixture({
      'own/settings.json': JSON.stringify({ ignore: ['/b'], relativeThreshold: '7 %' }),
      'apps/web/package.json': '{}',
    });

  it('has a sample here', () => expect(Object.keys(samples)).toEqual(rechecked));

  it.each(Object.entries(samples))('%s stands in the command', async (name, argv) => {
    await using at = await folder();
    const settings = await settingsIn(at.path, [...argv, ...(needs[name] ?? [])]);
    const { text } = checkCommand(settings, '/a', '');
    expect(text).toContain(` --${name}`);
    expect(judged(await settingsIn(at.path, parsed(text, env)))).toEqual(judged(settings));
  });

  it('stands there with all others, run from the root of the repository', async () => {
    await using at = await folder();
    const others = Object.entries(samples).flatMap(([name, argv]) => (found.has(name) ? [] : [argv]));
    const settings = await settingsIn(at.path, ['--cwd', 'apps/web', ...others.flat()]);
    const { text } = checkCommand(settings, '/a', 'apps/web');
    expect(text).toContain('--cwd apps/web --route /a');
    expect(text).toContain('--config own/settings.json');
    const again = await settingsIn(at.path, parsed(text, env));
    expect(again).toEqual({ ...settings, routes: ['/a'] });
  });
});

describe('what a configuration says', () => {
  const content = {
    ...{ threshold: '1 kB', thresholds: { js: 64, external: 500 }, budget: '2 min', strict: true, relativeThreshold: '7 %' },
    perRoute: {
      '/p/[id]': { thresholds: { js: 32 }, budget: '60s', requests: 300, warnThreshold: 8, requestTimeout: '3 s', expectStatus: 404 },
      '/q/[id]': { threshold: '2 kB' },
    },
  };
  const folder = () => createFixture({ 'ssr-leak-check.config.json': JSON.stringify(content), 'apps/web/package.json': '{}' });

  it.each([
    ['/p/[id]', []],
    ['/q/[id]', []],
    ['/other', []],
    ['/p/[id]', ['--threshold', '5 B']],
    ['/q/[id]', ['--channel-threshold', 'js: 5 B']],
    ['/other', ['--budget', '60s', '--strict=false']],
  ])('holds again for the URL of %s after %j', async (route, argv) => {
    await using at = await folder();
    const settings = settingsOfRoute(route, await settingsIn(at.path, argv));
    const { text } = checkCommand(settings, '/x/1', '');
    expect(text).toContain('--config ssr-leak-check.config.json');
    const again = settingsOfRoute('/x/1', await settingsIn(at.path, parsed(text)));
    expect(judged(again)).toEqual(judged(settings));
  });

  it('is named as seen from where the command runs, for what only it can say', async () => {
    await using at = await folder();
    const settings = await settingsIn(at.path, ['--cwd', 'apps/web']);
    const { text } = checkCommand(settings, '/x', 'apps/web');
    expect(text).toContain('--config ssr-leak-check.config.json');
    expect((await settingsIn(at.path, parsed(text))).relativeThreshold).toBe(0.07);
    expect(checkCommand({ ...settings, cwd: at.path }, '/x', '').text).toContain('--config ssr-leak-check.config.json');
    const inside = await settingsIn(at.getPath('apps/web'), ['--config', '../../ssr-leak-check.config.json']);
    expect(checkCommand(inside, '/x', '').text).toContain('--config ../../ssr-leak-check.config.json');
  });
});

it('says with an equals sign what would be another option after a space', async () => {
  const settings = await settingsOf('--start=--x');
  expect(await settingsOf(...parsed(checkCommand(settings, '/', '').text))).toMatchObject({ start: { words: ['--x'] } });
});
