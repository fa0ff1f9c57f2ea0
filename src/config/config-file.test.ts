import { createFixture, type FileTree } from 'fs-fixture';
import { expect, test } from 'vitest';
import { wordsOf } from '../problems.ts';
import { loadConfig } from './config-file.ts';
import { readArgv } from './from-argv.ts';
import { secretsIn } from './secrets.ts';
import { allBodies, allHeaders, settingsOf } from './settings-of.ts';

/** Reads the configuration of a folder with these files, looked for in `app` and then at the top. */
async function loaded(files: FileTree, named?: string) {
  await using folder = await createFixture({ 'app/package.json': '{ "type": "module" }', ...files });
  const { config, problems } = await loadConfig(named ? folder.getPath(named) : null, [folder.getPath('app'), folder.getPath()], {});
  const wrong = problems.flatMap((one) => (one.code === 'bad-config' ? wordsOf(one).saw : [one.code]));
  return { config, wrong, file: config?.file.slice(folder.getPath().replace(/\/?$/, '/').length) };
}

const budget = { values: { budget: [5000] } };

test.each([
  ['ssr-leak-check.config.json', '{ "$schema": "x", "budget": "5 s" }'],
  ['.github/ssr-leak-check.yml', 'budget: 5 s'],
])('reads %s of the app', async (name, text) => {
  const { config, wrong } = await loaded({ [`app/${name}`]: text });
  expect(wrong).toEqual([]);
  expect(config).toMatchObject(budget);
});

test('prefers the folder of the app to the one where the check runs, and the file that was named to both', async () => {
  const files = {
    '.github/ssr-leak-check.yml': 'budget: 5 s',
    'app/ssr-leak-check.config.json': '{ "budget": "5 s" }',
    'own.json': '{ "budget": "5 s" }',
  };
  expect((await loaded(files)).file).toBe('app/ssr-leak-check.config.json');
  expect((await loaded({ '.github/ssr-leak-check.yml': 'budget: 5 s' })).file).toBe('.github/ssr-leak-check.yml');
  expect((await loaded(files, 'own.json')).file).toBe('own.json');
  expect(await loaded({})).toMatchObject({ config: null, wrong: [] });
});

test('everything it may say', async () => {
  const content = {
    ...{ start: 'node s.js', build: 'npm run build', port: 3000, bootTimeout: '90 s', routes: ['/a', '/b'] },
    ...{ params: { '/p/[id]': '/p/1', '/q/[id]': ['/q/1?x=y', '/q/2'] }, ignore: ['/admin*'], api: true, maxRoutes: 9 },
    ...{ headers: { authorization: 'Bearer x' }, expectStatus: 200, requestTimeout: '5 s', threshold: 256 },
    ...{
      budget: '2 min',
      requests: 2000,
      v8: 'production',
      loads: ['same'],
      strict: true,
      strictHeap: true,
      heapLimit: '1 MB',
      install: 'npm ci',
    },
    ...{ thresholds: { arrayBuffers: '1 kB' }, warnThreshold: 32, relativeThreshold: '10 %' },
    perRoute: { '/big': { thresholds: { js: 512 }, relativeThreshold: '2.5%' } },
    known: [{ route: '/old/*', reason: 'the vendor fixes it', until: '2026-12-31' }],
  };
  await using folder = await createFixture({ 'ssr-leak-check.config.json': JSON.stringify(content) });
  expect(await readArgv(['--max-routes', '2', '--route', '/c'], { cwd: folder.path })).toMatchObject({
    settings: {
      start: { words: ['node', 's.js'] },
      build: { text: 'npm run build' },
      ...{ port: 3000, bootTimeoutMs: 90_000, params: { '/p/[id]': ['/p/1'], '/q/[id]': ['/q/1?x=y', '/q/2'] }, ignore: ['/admin*'] },
      ...{ api: true, headers: [{ name: 'authorization', value: 'Bearer x' }], expectStatus: { codes: [200] }, requestTimeoutMs: 5000 },
      ...{ threshold: 256, budgetMs: 120_000, requests: 2000, v8: 'production', known: content.known },
      ...{ loads: ['same'], strict: true, strictHeap: true, heapLimit: 1e6, install: { words: ['npm', 'ci'] } },
      ...{ channelThresholds: { arrayBuffers: 1000 }, warnThreshold: 32, relativeThreshold: 0.1 },
      perRoute: [{ route: '/big', own: { channelThresholds: { js: 512 }, relativeThreshold: 0.025 } }],
      // The command line wins.
      ...{ maxRoutes: 2, routes: ['/c'] },
    },
  });
  const oneForAll = await readArgv(['--threshold', '64 B'], { cwd: folder.path });
  expect(oneForAll).toMatchObject({
    settings: { threshold: 64, channelThresholds: {}, perRoute: [{ own: { relativeThreshold: 0.025 } }] },
  });
  expect(oneForAll).not.toHaveProperty('settings.perRoute.0.own.channelThresholds');
  expect(await readArgv(['--api=false'], { cwd: folder.path })).toMatchObject({ settings: { api: false, routes: ['/a', '/b'] } });
});

test.each<[string, readonly string[]]>([
  [
    '{ "treshold": 1, "max-routes": 2 }',
    ['There is no key "treshold". Did you mean "threshold"?', 'There is no key "max-routes". Did you mean "maxRoutes"?'],
  ],
  ['{ "xyzzy": 1 }', [expect.stringContaining('The keys are start, build, ')]],
  ['{ "params": { "/p/[id]": ["p/1"] } }', [expect.stringContaining('params./p/[id]')]],
  ['{ "params": { "p": ["/p/1"] } }', ['params: the route "p" does not start with a slash.']],
  [
    '{ "budget": "60", "maxRoutes": 0, "headers": { "a b": "s3cret" }, "routes": ["x"] }',
    [
      'The route "x" does not start with a slash. Name a path on the server, such as --route /x.',
      expect.stringContaining('maxRoutes does not accept "0".'),
      expect.stringContaining('headers does not accept "***".'),
      expect.stringContaining('budget does not accept "60".'),
    ],
  ],
  [
    '{ "thresholds": { "arraybuffers": 1 }, "relativeThreshold": "10" }',
    [expect.stringContaining('Did you mean "arrayBuffers"?'), 'relativeThreshold: give a share such as "10 %"'],
  ],
  [
    '{ "thresholds": { "js": "5 apples" }, "perRoute": { "/a": { "thresholds": { "js": 0 } } } }',
    [
      expect.stringContaining('thresholds.js does not accept "5 apples". Give a size above zero'),
      expect.stringMatching(/^perRoute \/a: thresholds\.js does not accept "0"/),
    ],
  ],
  [
    '{ "loads": ["loud"], "perRoute": { "/a": { "thresholds": { "jss": 1 } } } }',
    [expect.stringContaining('loads.0: '), 'perRoute./a.thresholds: There is no key "jss". Did you mean "js"?'],
  ],
  [
    '{ "perRoute": { "/a": { "treshold": 1 }, "/b": { "start": "x" } } }',
    [
      'perRoute./a: There is no key "treshold". Did you mean "threshold"?',
      expect.stringMatching(/^perRoute\.\/b: There is no key "start"\. The keys are headers, login, method, body, action, expectStatus/),
    ],
  ],
  [
    '{ "perRoute": { "/a": { "budget": "60", "headers": { "x y": "s3cret" } } } }',
    [
      expect.stringContaining('perRoute /a: headers does not accept "***".'),
      expect.stringContaining('perRoute /a: budget does not accept "60".'),
    ],
  ],
  [
    '{ "known": [{ "route": "/a", "reason": " ", "until": "2026-02-30" }, { "rout": "/a", "reason": "x", "until": "2026-02-28" }, { "fingerprint": "3f2a", "reason": "x", "until": "2026-02-28" }, { "reason": "x", "until": "2026-02-28" }] }',
    [
      'known.0.reason: say why it is tolerated',
      'known.0.until: give a day that exists, such as "2026-12-31"',
      'known.1: There is no key "rout". Did you mean "route"?',
      'known.2.fingerprint: give the 16 hexadecimal digits that a report has as "fingerprint"',
      'known.3: name the leak by "route" or by "fingerprint"',
    ],
  ],
  [
    '{ "login": [{ "pth": "/in", "form": { "a": "s3cret" }, "body": "s3cret", "method": "GET" }, { "path": "in", "take": { "n": { "json": "a" } } }] }',
    [
      expect.stringContaining('login.0.path: '),
      'login.0: There is no key "pth". Did you mean "path"?',
      'login.1.path: give a full path on the server, such as "/product/1"',
      expect.stringContaining('login.1.take.n: '),
    ],
  ],
  [
    '{ "login": [{ "path": "/in", "form": { "a": "s3cret" }, "body": "s3cret", "method": "GET" }, { "path": "/in", "take": { "t": { "json": "a", "cookie": "b" } } }] }',
    [
      'login.0.method: a form says itself how it is sent',
      'login.0.body: a form is a body of its own',
      'login.0.body: a GET request has no body',
      'login.1.take.t: give one of json, cookie and header',
    ],
  ],
  ['{ "login": [{ "path": "/in", "headers": { "a b": "s3cret" } }] }', ['login.0.headers: give names and values that a header may have']],
  ['[]', [expect.stringContaining('The whole: ')]],
  ['{', [expect.stringContaining('JSON')]],
])('what is wrong with %s', async (text, expected) => {
  const { wrong } = await loaded({ 'app/ssr-leak-check.config.json': text });
  expect(wrong).toEqual(expected);
  expect(JSON.stringify(wrong)).not.toContain('s3cret');
});

test('a name without a known format is refused', async () => {
  expect((await loaded({ 'own.toml': '' }, 'own.toml')).wrong).toEqual([expect.stringContaining('must end in')]);
});

test('problems of the configuration stand beside those of the command line', async () => {
  await using folder = await createFixture({ 'ssr-leak-check.config.json': '{ "x": 1 }' });
  const all = readArgv(['--port', 'x'], { cwd: folder.path });
  await expect(all).rejects.toMatchObject({ problems: [{ code: 'bad-value' }, { code: 'bad-config' }] });
  // The demo is nobody's own app.
  expect(await readArgv(['demo'], { cwd: folder.path })).toMatchObject({ command: 'demo' });
});

test('a login, for all routes and for some, whose values are secrets', async () => {
  const login = [
    { path: '/csrf', take: { csrf: { cookie: 'XSRF' } } },
    { path: '/login', form: { user: 'ada-1815', password: 'love lace' } },
    { path: '/api', body: { key: 'api-key-1', deep: [{ of: 'deep-key-1' }] }, headers: { 'x-key': 'header-key-1' }, token: 'data.token' },
  ];
  const content = { login, perRoute: { '/a': { login: [] }, '/b': { login: [{ path: '/b', body: 'pin=own-pin-1' }] } } };
  await using folder = await createFixture({ 'ssr-leak-check.config.json': JSON.stringify(content) });
  const read = await readArgv([], { cwd: folder.path });
  if (read.command !== 'check') throw new Error('it checks');
  expect(read.settings).toMatchObject({ login, config: { speaksOf: ['login'] } });
  expect(settingsOf('/a', read.settings).login).toEqual([]);
  expect(settingsOf('/b', read.settings).login).toEqual([{ path: '/b', body: 'pin=own-pin-1' }]);
  expect(settingsOf('/c', read.settings).login).toEqual(login);
  expect(secretsIn(allHeaders(read.settings), allBodies(read.settings))).toEqual(
    expect.arrayContaining(['ada-1815', 'love lace', 'love+lace', 'api-key-1', 'deep-key-1', 'header-key-1', 'own-pin-1']),
  );
});

test('two configurations in one folder are an error that names both', async () => {
  await using folder = await createFixture({ 'ssr-leak-check.config.mjs': 'export default {}', 'ssr-leak-check.config.json': '{}' });
  await expect(readArgv([], { cwd: folder.path })).rejects.toMatchObject({
    problems: [
      {
        code: 'two-configurations',
        args: { file: folder.getPath('ssr-leak-check.config.mjs'), second: folder.getPath('ssr-leak-check.config.json') },
      },
    ],
  });
  expect(await readArgv(['--config', 'ssr-leak-check.config.json'], { cwd: folder.path })).toMatchObject({ command: 'check' });
});

test.each(['cjs', 'yml', 'toml'])('a configuration that ends in .%s is refused by its name', async (extension) => {
  await using folder = await createFixture({ [`ssr-leak-check.config.${extension}`]: '' });
  await expect(readArgv([], { cwd: folder.path })).rejects.toMatchObject({
    problems: [{ code: 'unread-configuration', args: { file: folder.getPath(`ssr-leak-check.config.${extension}`) } }],
  });
});

test('an app has its own configuration, whatever the folder around it has', async () => {
  await using folder = await createFixture({
    'app/ssr-leak-check.config.json': '{ "maxRoutes": 3 }',
    'ssr-leak-check.config.mjs': 'export default {}',
  });
  expect(await readArgv(['--cwd', 'app'], { cwd: folder.path })).toMatchObject({ settings: { maxRoutes: 3 } });
});
