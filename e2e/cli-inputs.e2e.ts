import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

let folder: Awaited<ReturnType<typeof createFixture>>;
beforeAll(async () => {
  folder = await createFixture({
    'package.json': '{ "scripts": { "start": "node -e 0" } }',
    'other.json': '{ "schema": 7 }',
    'text.json': 'not JSON',
    'baseline.json': '{ "schema": 1, "kind": "ssr-leak-check baseline" }',
    'two/ssr-leak-check.config.mjs': 'export default {};',
    'two/ssr-leak-check.config.json': '{}',
    'types/ssr-leak-check.config.json': '{ "budget": 60, "params": [] }',
    'shared/ssr-leak-check.config.json': '{ "shard": "1/2" }',
    'cjs/ssr-leak-check.config.cjs': 'module.exports = {};',
  });
});
afterAll(() => folder.rm());

/** Runs what is shipped, with nothing of this process's own environment but what Node.js needs. */
function run(argv: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { PATH, SystemRoot, TEMP } = process.env;
  const child = spawnSync(process.execPath, [cli, ...argv], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { PATH, SystemRoot, TEMP, ...env },
    timeout: 290_000,
  });
  return { status: child.status, stdout: child.stdout, stderr: child.stderr };
}

describe('what asks for nothing', () => {
  test.each(['--help', '-h'])('%s shows the help on standard output', (word) => {
    const { status, stdout, stderr } = run([word]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`ssr-leak-check ${version}`);
    expect(stdout).toContain('--threshold SIZE');
    expect(stdout).toContain('Exit status');
  });

  test('--version shows the version alone', () => {
    expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('routes prints the routes', () => {
    expect(run(['routes', '--route', '/', '--route', '/a'])).toEqual({
      status: 0,
      stdout: '✔ /   page    named  named with --route\n✔ /a  page    named  named with --route\n\n2 routes of 2 would be checked.\n',
      stderr: '',
    });
  });

  test('routes --json - prints an array alone', () => {
    const { status, stdout, stderr } = run(['routes', '--route', '/a', '--json', '-']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([{ route: '/a', kind: 'page', path: '/a', sampleFrom: 'named', chosen: true, because: [] }]);
    expect(stderr).toContain('/a  page');
  });
});

describe('bad input ends with 2, in words, before anything is started', () => {
  test.each<[string[], string, string]>([
    [['--treshold', '64 B'], 'There is no option --treshold.', 'Did you mean --threshold?'],
    [['chekc'], 'There is no command "chekc".', 'Did you mean check?'],
    [['/product/1'], 'There is no command "/product/1".', '--route /product/1'],
    [['--threshold', 'small'], '--threshold does not accept "small".', '"64 B"'],
    [['--budget', '60'], '--budget does not accept "60".', '"60s"'],
    [['--port', '99999'], '--port does not accept "99999".', 'from 1 to 65535'],
    [['--requests=none'], '--requests does not accept "none".', 'a whole number'],
    [['--v8', 'loud'], '--v8 does not accept "loud".', '"production"'],
    [['--expect-status', 'ok'], '--expect-status does not accept "ok".', '200,204'],
    [['--boot-timeout', 'long'], '--boot-timeout does not accept "long".', '"60 s"'],
    [['--request-timeout', 'long'], '--request-timeout does not accept "long".', '"10 s"'],
    [['--header', 'token'], '--header does not accept "***".', 'authorization: Bearer'],
    [['--route', 'product/1'], 'The route "product/1" does not start with a slash.', '--route /product/1'],
    [['--route'], '--route has no value.', '/product/1'],
    [['--port', '3000', '--port', '3001'], '--port is given more than once.', 'once'],
    [['--cwd', 'missing'], 'There is no folder', '--cwd'],
    [['--start', 'npm run build && npm start'], 'uses "&&"', 'script of package.json'],
    [['--json', 'missing/report.json'], 'of --json cannot be written.', 'a folder that exists'],
    [['--markdown', '.'], 'of --markdown cannot be written.', 'a folder that exists'],
    [['demo', '--start', 'npm start'], 'The command demo does not accept --start.', '--help'],
    [['judge'], 'judge needs the JSON report to judge again.', 'ssr-leak-check judge --help'],
    [['judge', 'missing.json'], 'is not a readable report', '--json'],
    [['judge', 'text.json'], 'is not a readable report', '--json'],
    [['judge', 'other.json'], 'is not a readable report', '--json'],
    [['routes', '--start', 'npm run build && npm start'], 'uses "&&"', 'script of package.json'],
    [['judge', 'other.json'], 'is not a readable report', 'It has version 7 of the report'],
    [['judge', 'baseline.json'], 'is not a readable report', 'It is a baseline, which is given to --baseline.'],
    [['--route', 'C:\\app'], 'The route "C:\\app" does not start with a slash.', 'the folder of the app is --cwd'],
    [['--threshold', '1KB'], '--threshold does not accept "1KB".', '"1 kB" is 1000 bytes, "1 KiB" is 1024 bytes'],
    [['--threshold', '1 apple'], '--threshold does not accept "1 apple".', 'a size above zero such as "64 B"'],
    [['--baseline', 'missing.json'], 'of --baseline cannot be read.', 'a file that exists'],
    [['--reporter', 'sarf=x.sarif'], '--reporter does not accept "sarf=x.sarif".', 'sarif'],
    [['--cwd', 'two'], 'There are two configurations', 'delete the other'],
    [['--cwd', 'cjs'], 'ssr-leak-check.config.cjs is not read', 'Rename it'],
    [['--cwd', 'shared', '--history', 'runs.json'], '--history does not go with shard in the configuration', 'the merge of all shards'],
    [['--cwd', 'types'], 'budget: Expected text, not a number.', 'params: Expected an object, not a list.'],
    [['watch', '--cwd', 'shared'], 'There is no package.json in', '--start'],
    [['baseline'], 'baseline needs the file to be written.', 'ssr-leak-check baseline --help'],
    [['--budget', '20'], '--budget does not accept "20".', '"60s"'],
  ])('%j', (argv, happened, change) => {
    const { status, stdout, stderr } = run(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(happened);
    expect(stderr).toContain(change);
    expect(stderr.match(/✖/g)).toHaveLength(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).not.toContain('\u001b');
  });

  test('all of it at once', () => {
    const { status, stderr } = run(['--rout', '/', '--port', 'x', '--route', 'a', '--route', 'b', '--cwd', 'missing', '--budget']);
    expect(status).toBe(2);
    expect(stderr.match(/✖ .*/g)).toEqual([
      '✖ There is no option --rout.',
      '✖ --port does not accept "x".',
      '✖ The route "a" does not start with a slash.',
      '✖ The route "b" does not start with a slash.',
      `✖ There is no folder ${folder.getPath('missing')}.`,
      '✖ --budget has no value.',
    ]);
  });

  test('a secret is not printed', () => {
    const { status, stdout, stderr } = run(['--header', 'authorization:', 'Bearer', 's3cret', '--port', 'x']);
    expect(status).toBe(2);
    expect(stdout + stderr).not.toContain('s3cret');
    expect(stderr).toContain('--port');
  });
});

describe('colour', () => {
  test('FORCE_COLOR asks for it, NO_COLOR wins', () => {
    expect(run(['--x'], { FORCE_COLOR: '1' }).stderr).toContain('\u001b[');
    expect(run(['--x'], { FORCE_COLOR: '1', NO_COLOR: '1' }).stderr).not.toContain('\u001b');
    expect(run(['--x'], { CI: 'true' }).stderr).not.toContain('\u001b');
  });

  test.each([{ GITHUB_ACTIONS: 'true', CI: 'true' }, { GITLAB_CI: 'true', CI: 'true' }, { TF_BUILD: 'True' }])(
    'the log of %j shows it',
    (env) => {
      expect(run(['--x'], env).stderr).toContain('\u001b[');
      expect(run(['--x'], { ...env, NO_COLOR: '1' }).stderr).not.toContain('\u001b');
    },
  );
});

describe('what the machine refuses', () => {
  test('a folder for temporary files that is not there is no bug of the check', () => {
    const { status, stdout } = run(['--route', '/'], { TMPDIR: '/no/such/folder' });
    expect(status).toBe(2);
    expect(stdout).toContain('No temporary folder could be made in /no/such/folder.');
    expect(stdout).not.toMatch(/bug|^\s+at /m);
  });

  test('a bisection without git names the other one, and no option of a check', () => {
    const { status, stdout, stderr } = run(['bisect', 'v1', 'v2'], { GIT_CEILING_DIRECTORIES: dirname(folder.path) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Git could not be asked for the commits of');
    expect(stderr).toContain('bisect --dependency NAME GOOD BAD');
    expect(stderr).not.toContain('--changed');
  });

  test('a base without git is explained as one', () => {
    const { status, stdout } = run(['--route', '/', '--baseline', 'main'], { GIT_CEILING_DIRECTORIES: dirname(folder.path) });
    expect(status).toBe(2);
    expect(stdout.replace(/\s+/g, ' ')).toContain('or check without it: --baseline none or a file, and --changed false.');
  });
});

describe('a check without a route', () => {
  test('asks the server, and writes the report that was asked for to standard output alone', () => {
    const { status, stdout, stderr } = run(['--json', '-']);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, exitCode: 2, routes: [], problems: [{ code: 'server-exited' }] });
    expect(stderr).toContain('exited before it answered');
  });

  test('of the command routes, it says the same in words', () => {
    const { status, stdout, stderr } = run(['routes']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('exited before it answered');
  });

  test('writes nothing but the report into the files', () => {
    const { status, stdout } = run(['--json', 'r.json', '--markdown', 'r.md']);
    expect(status).toBe(2);
    expect(stdout).toContain('exited before it answered');
    expect(JSON.parse(readFileSync(folder.getPath('r.json'), 'utf8'))).toMatchObject({ schema: 1, tool: { version } });
    expect(readFileSync(folder.getPath('r.md'), 'utf8')).toContain('exited before it answered');
  });
});
