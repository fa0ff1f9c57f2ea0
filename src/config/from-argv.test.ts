import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CheckError, type Problem, wordsOf } from '../problems.ts';
import { readArgv } from './from-argv.ts';

let folder: Awaited<ReturnType<typeof createFixture>>;
beforeAll(async () => {
  folder = await createFixture({ 'app/package.json': '{}', 'old.json': '{}' });
});
afterAll(() => folder.rm());

const read = (...argv: string[]) => readArgv(argv, { cwd: folder.path.replace(/\/$/, '') });

const problemsOf = async (...argv: string[]): Promise<readonly Problem[]> => {
  try {
    await read(...argv);
  } catch (error) {
    if (error instanceof CheckError) return error.problems;
    throw error;
  }
  return [];
};

const defaults = {
  start: null,
  build: null,
  port: null,
  routes: [],
  changed: null,
  maxRoutes: null,
  jobs: null,
  isolate: null,
  shard: null,
  shardTimes: null,
  apart: 'auto',
  api: false,
  fromLog: null,
  params: {},
  ignore: [],
  perRoute: [],
  known: [],
  headers: [],
  login: [],
  method: 'GET',
  body: null,
  action: null,
  loads: ['same', 'addresses', 'visitors', 'returning', 'hang-ups', 'bursts', 'data', 'revalidate'],
  config: null,
  threshold: null,
  thresholdFrom: null,
  channelThresholds: {},
  warnThreshold: null,
  relativeThreshold: null,
  nativeThreshold: null,
  nearLimitSnapshot: false,
  baseline: null,
  install: null,
  strict: false,
  requireAll: false,
  strictHeap: false,
  heapLimit: 5_000_000,
  budgetMs: 60_000,
  requests: null,
  v8: 'quiet',
  expectStatus: { text: '2xx', classes: [2], codes: [] },
  expectText: null,
  bootTimeoutMs: 60_000,
  requestTimeoutMs: 10_000,
  json: null,
  markdown: null,
  html: null,
  reporters: [],
  history: null,
  artifacts: null,
  evidence: null,
  keepSnapshots: false,
  secondBuild: true,
  attach: null,
  url: null,
  metrics: null,
  soakMs: null,
  journal: null,
};

describe('commands', () => {
  test('without a word it checks, with the defaults', async () => {
    expect(await read()).toEqual({ command: 'check', settings: { ...defaults, cwd: folder.path.replace(/\/$/, '') } });
    expect(await read('check')).toEqual(await read());
  });

  test('check takes every option, in both ways of writing', async () => {
    const spread = await read(
      ...['check', '--start', 'node s.js', '--build', 'npm run build', '--cwd', 'app', '--port', '3000', '--route', '/', '--route', '/a'],
      ...[
        '--header',
        'a: b',
        '--header',
        'c: d',
        '--threshold',
        '1 kB',
        '--native-threshold',
        '4 kB',
        '--warn-threshold',
        '32 B',
        '--budget',
        '2 min',
        '--requests',
        '2000',
        '--v8',
        'production',
      ],
      ...[
        '--expect-status',
        '200,204',
        '--expect-text',
        'a = b',
        '--boot-timeout',
        '90 s',
        '--request-timeout',
        '500 ms',
        '--loads',
        'same',
        ...['--method', 'PUT', '--body', 'a = {n}', '--action', 'save'],
      ],
      ...['--channel-threshold', 'js: 64 B', '--channel-threshold', 'external:2kB'],
      ...[
        '--changed',
        'main',
        '--max-routes',
        '7',
        '--apart',
        'always',
        '--jobs',
        '3',
        '--isolate',
        'run',
        '--shard',
        '2/4',
        '--shard-times',
        'old.json',
        '--api',
        '--from-log',
        'old.json',
      ],
      ...[
        '--json',
        '-',
        '--markdown',
        'r.md',
        '--html',
        'app/r.html',
        '--artifacts',
        'app/leaks',
        '--evidence',
        'app/proof',
        '--keep-snapshots',
      ],
    );
    const joined = await read(
      ...['--start=node s.js', '--build=npm run build', '--cwd=app', '--port=3000', '--route=/', '--route=/a', '--header=a: b'],
      ...[
        '--header=c: d',
        '--threshold=1 kB',
        '--native-threshold=4 kB',
        '--warn-threshold=32 B',
        '--budget=2 min',
        '--requests=2000',
        '--v8=production',
        '--expect-status=200,204',
        '--expect-text=a = b',
      ],
      ...[
        '--loads=same, same',
        '--method=PUT',
        '--body=a = {n}',
        '--action=save',
        '--channel-threshold=js:64',
        '--channel-threshold=external: 2 kB',
        '--boot-timeout=90 s',
        '--request-timeout=500 ms',
        '--changed=main',
        '--max-routes=7',
        '--apart=always',
        '--jobs=3',
        '--isolate=run',
        '--shard=2 / 4',
        '--shard-times=old.json',
        '--api=true',
        '--from-log=old.json',
        '--json=-',
        '--markdown=r.md',
        '--html=app/r.html',
        '--artifacts=app/leaks',
        '--evidence=app/proof',
        '--keep-snapshots=true',
        'check',
      ],
    );
    expect(spread).toEqual(joined);
    expect(spread).toEqual({
      command: 'check',
      settings: {
        cwd: folder.getPath('app'),
        start: { text: 'node s.js', env: {}, words: ['node', 's.js'] },
        build: { text: 'npm run build', env: {}, words: ['npm', 'run', 'build'] },
        port: 3000,
        routes: ['/', '/a'],
        changed: { ref: 'main', required: true },
        maxRoutes: 7,
        apart: 'always',
        jobs: 3,
        isolate: 'run',
        shard: { number: 2, of: 4 },
        shardTimes: folder.getPath('old.json'),
        api: true,
        fromLog: folder.getPath('old.json'),
        params: {},
        ignore: [],
        perRoute: [],
        known: [],
        headers: [
          { name: 'a', value: 'b' },
          { name: 'c', value: 'd' },
        ],
        login: [],
        method: 'PUT',
        body: 'a = {n}',
        action: 'save',
        loads: ['same'],
        config: null,
        threshold: 1000,
        thresholdFrom: 'option',
        channelThresholds: { js: 64, external: 2000 },
        warnThreshold: 32,
        relativeThreshold: null,
        nativeThreshold: 4000,
        nearLimitSnapshot: false,
        baseline: null,
        install: null,
        strict: false,
        requireAll: false,
        strictHeap: false,
        heapLimit: 5_000_000,
        budgetMs: 120_000,
        requests: 2000,
        v8: 'production',
        expectStatus: { text: '200, 204', classes: [], codes: [200, 204] },
        expectText: 'a = b',
        bootTimeoutMs: 90_000,
        requestTimeoutMs: 500,
        json: '-',
        markdown: folder.getPath('r.md'),
        html: folder.getPath('app/r.html'),
        reporters: [],
        history: null,
        artifacts: folder.getPath('app/leaks'),
        evidence: folder.getPath('app/proof'),
        keepSnapshots: true,
        secondBuild: true,
        attach: null,
        url: null,
        metrics: null,
        soakMs: null,
        journal: null,
      },
    });
  });

  test('the history is that of a whole run: of a check, or of the merge of all shards', async () => {
    const history = folder.getPath('h.json');
    expect(await read('--history', 'h.json')).toMatchObject({ settings: { history } });
    expect(await read('merge', 'a.json', '--history', 'h.json')).toMatchObject({ command: 'merge', history });
    await expect(read('--history', 'h.json', '--shard', '1/2')).rejects.toThrow(
      '--history does not go with --shard: a share is not all of the run.',
    );
  });

  test('a route named twice is checked once', async () => {
    expect(await read('--route', '/', '--route', '/')).toMatchObject({ settings: { routes: ['/'] } });
  });

  test('a value may begin with one dash, or with two after an equals sign', async () => {
    expect(await read('--start', '-x')).toMatchObject({ settings: { start: { words: ['-x'] } } });
    expect(await read('--start=--x')).toMatchObject({ settings: { start: { words: ['--x'] } } });
  });

  test.each<[string[], object | null]>([
    [['--changed'], { ref: null, required: true }],
    [['--changed', '--api'], { ref: null, required: true }],
    [['--changed', 'routes'], { ref: null, required: true }],
    [['--changed=routes'], { ref: 'routes', required: true }],
    [['--changed', 'origin/main'], { ref: 'origin/main', required: true }],
    [['--changed', 'false'], null],
    [[], null],
  ])('%j', async (argv, changed) => expect(await read(...argv)).toMatchObject({ settings: { changed } }));

  test('demo takes over only what was given', async () => {
    expect(await read('demo')).toEqual({ command: 'demo', overrides: {} });
    expect(await read('demo', '--budget', '5 s', '--json', 'd.json', '--v8', 'production')).toEqual({
      command: 'demo',
      overrides: { budgetMs: 5000, json: folder.getPath('d.json'), v8: 'production' },
    });
  });

  test('demo takes over all that it takes', async () => {
    const { overrides } = (await read(
      ...['demo', '--threshold', '1 kB', '--warn-threshold', '32 B', '--native-threshold', '4 kB', '--requests', '9'],
      ...['--artifacts', 'leaks', '--keep-snapshots', '--markdown', 'd.md', '--html', 'd.html'],
    )) as { readonly overrides: object };
    expect(overrides).toEqual({
      ...{ threshold: 1000, warnThreshold: 32, nativeThreshold: 4000, requests: 9, keepSnapshots: true },
      ...{ artifacts: folder.getPath('leaks'), markdown: folder.getPath('d.md'), html: folder.getPath('d.html') },
    });
  });

  test('judge takes a report, and a threshold only when it was given', async () => {
    const rest = { json: null, markdown: null, html: null, reporters: [], evidence: null };
    expect(await read('judge', 'old.json')).toEqual({ command: 'judge', file: folder.getPath('old.json'), threshold: null, ...rest });
    expect(await read('--threshold', '1 kB', 'judge', 'old.json')).toMatchObject({ command: 'judge', threshold: 1000 });
  });

  test('report takes a report and the files to write', async () => {
    expect(await read('report', 'old.json', '--html', 'new.html')).toEqual({
      command: 'report',
      file: folder.getPath('old.json'),
      json: null,
      markdown: null,
      html: folder.getPath('new.html'),
      reporters: [],
      evidence: null,
    });
  });

  test('routes', async () =>
    expect(await read('routes', '--route', '/a')).toMatchObject({ command: 'routes', settings: { routes: ['/a'] } }));

  test.each(['--help', '-h'])('%s wins over everything else', async (word) =>
    expect(await read('nonsense', '--port', 'x', word)).toEqual({ command: 'help', of: null }),
  );
  test.each([
    ['help', 'report'],
    ['report', '--help'],
    ['report', 'a.json', '-h'],
  ])('%s %s asks for that of one command', async (...argv) => expect(await read(...argv)).toEqual({ command: 'help', of: 'report' }));
  test('help is a command too', async () => expect(await read('help')).toEqual({ command: 'help', of: null }));
  test.each(['--version', '-v', 'version'])('%s', async (word) => expect(await read(word)).toEqual({ command: 'version' }));
});

describe('bad input', () => {
  test.each<[Problem['code'], string, string[]]>([
    ['unknown-option', '--treshold', ['--treshold', '64 B']],
    ['unknown-option', '-x', ['-x']],
    ['unknown-option', '--github-token', ['--github-token', 'abc']],
    ['unknown-option', '--no-json', ['--no-json']],
    ['unknown-option', '--__proto__', ['--__proto__=1']],
    ['unknown-command', '"chekc"', ['chekc']],
    ['unknown-command', '"constructor"', ['constructor']],
    ['unexpected-word', '"/b"', ['check', '--route', '/a', '/b']],
    ['unexpected-word', '"two.json"', ['judge', 'old.json', 'two.json']],
    ['unexpected-word', '"--port"', ['check', '--', '--port']],
    ['not-for-command', '--start', ['demo', '--start', 'npm start']],
    ['not-for-command', '--route', ['judge', 'old.json', '--route', '/']],
    ['given-twice', '--port', ['--port', '3000', '--port', '3001']],
    ['missing-word', 'judge', ['judge']],
    ['missing-word', 'report', ['report']],
    ['not-for-command', '--threshold', ['report', 'old.json', '--threshold', '1 kB']],
    ['unexpected-word', '"two.json"', ['report', 'old.json', 'two.json']],
    ['missing-value', '--start', ['--start']],
    ['missing-value', '--start', ['--start', '--port', '3000']],
    ['missing-value', '--start', ['--start=']],
    ['missing-value', '--route', ['--route', ' ']],
    ['bad-value', '"5 apples"', ['--threshold', '5 apples']],
    ['bad-value', '"-5"', ['--threshold', '-5']],
    ['bad-value', '"0 B"', ['--threshold', '0 B']],
    ['bad-value', '"60"', ['--budget', '60']],
    ['bad-value', '"0 s"', ['--budget', '0 s']],
    ['bad-value', '"25 h"', ['--boot-timeout', '25 h']],
    ['bad-value', '"soon"', ['--request-timeout', 'soon']],
    ['bad-value', '"0"', ['--requests', '0']],
    ['bad-value', '"1e3"', ['--requests', '1e3']],
    ['bad-value', '"0"', ['--port', '0']],
    ['bad-value', '"65536"', ['--port', '65536']],
    ['bad-value', '"loud"', ['--v8', 'loud']],
    ['bad-value', '"same,"', ['--loads', 'same,']],
    ['bad-value', '"loud"', ['--loads', 'loud']],
    ['bad-value', '"rss: 1 kB"', ['--channel-threshold', 'rss: 1 kB']],
    ['bad-value', '"js: 0"', ['--channel-threshold', 'js: 0']],
    ['unknown-option', '--relative-threshold', ['--relative-threshold', '10 %']],
    ['bad-value', '"fine"', ['--expect-status', 'fine']],
    ['bad-value', '"node \'a"', ['--start', "node 'a"]],
    ['bad-value', '"A=1"', ['--build', 'A=1']],
    ['bad-value', '"yes"', ['--help=yes']],
    ['bad-value', '"***"', ['--header', 'nocolon']],
    ['bad-value', '--markdown', ['--json', 'same', '--markdown', 'app/../same']],
    ['bad-value', '--html', ['--json', '-', '--html', '-']],
    ['bad-route', '"product"', ['--route', 'product']],
    ['no-folder', '/missing', ['--cwd', 'missing']],
    ['no-folder', '/old.json', ['--cwd', 'old.json']],
    ['start-needs-a-shell', '"&&"', ['--start', 'npm ci && npm start']],
    ['start-needs-a-shell', '"|"', ['--build', 'npm run build | cat']],
    ['bad-value', '"0"', ['--max-routes', '0']],
    ['bad-value', '"maybe"', ['--api=maybe']],
    ['missing-value', '--changed', ['--changed=']],
    ['file-not-readable', '--from-log', ['--from-log', 'missing.log']],
    ['file-not-readable', '--config', ['--config', 'app']],
    ['file-not-writable', '--json', ['--json', 'missing/r.json']],
    ['file-not-writable', '--markdown', ['--markdown', 'app']],
    ['file-not-writable', '--html', ['--html', 'old.json/r.html']],
    ['file-not-writable', '--artifacts', ['--artifacts', 'missing/leaks']],
    ['file-not-writable', '--artifacts', ['--artifacts', 'old.json']],
    ['needs-option', '--keep-snapshots', ['--keep-snapshots']],
    ['needs-option', '--keep-snapshots', ['demo', '--keep-snapshots']],
  ])('%s: %s in %j', async (code, seen, argv) => {
    const problems = await problemsOf(...argv);
    expect(problems.map((p) => p.code)).toEqual([code]);
    expect(problems[0] && wordsOf(problems[0]).what).toContain(seen);
  });

  test('all at once', async () => {
    const argv = [
      'chek',
      '--port',
      'x',
      '--rout',
      '/',
      '--cwd',
      'missing',
      '--route',
      'a',
      '--route',
      'b',
      '--start',
      'a;b',
      '--json',
      'no/r',
    ];
    expect((await problemsOf(...argv, '--budget')).map((p) => p.code)).toEqual([
      'unknown-option',
      'unknown-command',
      'bad-value',
      'no-folder',
      'bad-route',
      'bad-route',
      'start-needs-a-shell',
      'file-not-writable',
      'missing-value',
    ]);
  });

  test.each([
    [['--treshold', '1'], '--threshold'],
    [['--Route', '/'], '--route'],
    [['--expect-state', '2xx'], '--expect-status'],
    [['-json'], '--json'],
    [['demmo'], 'demo'],
    [['/product/1'], '--route /product/1'],
  ])('%j suggests %s', async (argv, meant) => {
    expect((await problemsOf(...argv)).map((one) => wordsOf(one).change)).toEqual([expect.stringContaining(meant)]);
  });

  test('what is like nothing known gets no suggestion', async () => {
    expect(await problemsOf('--frobnicate')).toEqual([{ code: 'unknown-option', args: { option: '--frobnicate', meant: null } }]);
  });

  test.each([
    [['--header', 's3cret']],
    [['--header', 'authorization', 's3cret']],
    [['--header', 'authorization:', 'Bearer', 's3cret']],
    [['--header=authorization', 'Bearer', 's3cret']],
    [['--header', 's3cret: a\nb']],
    [['--heade', 'authorization: s3cret']],
  ])('%j does not print the secret', async (argv) => {
    const problems = await problemsOf(...argv);
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('s3cret');
  });

  test('options after a badly written header are still read', async () => {
    expect((await problemsOf('--header', 'a', 'b', '--port', 'x')).map((p) => p.code)).toEqual(['bad-value', 'bad-value']);
  });
});
