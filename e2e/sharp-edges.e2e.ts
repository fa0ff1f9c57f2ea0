/** What people did wrong at their first try, or what was wrong with their app: the exit status and the sentence of each. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainEnvironment } from './prepare-app.ts';
import { cliPath } from './run-check.ts';

/** A server in one line each, by what it does with a request. */
const server = (answer: string, before = '') =>
  `import { createServer } from 'node:http';\n${before}\ncreateServer((request, response) => { ${answer} }).listen(process.env.PORT);\n`;
const fails = "console.error('Error: no row ' + request.url); response.statusCode = 500; response.end('sorry');";
const packageFile = JSON.stringify({ type: 'module', scripts: { start: 'node server.mjs' } });
const app = { 'package.json': packageFile, 'server.mjs': server("response.end('<h1>fine</h1>');") };
const within = (name: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text]));

let folder: Awaited<ReturnType<typeof createFixture>>;
beforeAll(async () => {
  folder = await createFixture({
    ...within('app', app),
    ...within('two', { ...app, 'ssr-leak-check.config.mjs': 'export default {};', 'ssr-leak-check.config.json': '{}' }),
    ...within('mjs', { ...app, 'ssr-leak-check.config.mjs': 'export default {};' }),
    ...Object.fromEntries(['cjs', 'yml', 'yaml', 'toml'].map((end) => [`as-${end}/ssr-leak-check.config.${end}`, ''])),
    'types/ssr-leak-check.config.json': '{ "budget": 60, "params": [] }',
    'words/ssr-leak-check.config.json': '{ "threshold": "1KB" }',
    ...within('failing', { ...app, 'server.mjs': server(fails) }),
    ...within('failing-alike', { ...app, 'server.mjs': server("response.statusCode = 500; response.end('sorry');") }),
    ...within('one-fails', { ...app, 'server.mjs': server(`if (request.url === '/b') { ${fails} } else response.end('fine');`) }),
    ...within('ends', { ...app, 'server.mjs': "console.error('Error: no database'); process.exit(3);" }),
    'old-report.json': '{ "schema": 7 }',
    'baseline.json': '{ "schema": 1, "kind": "ssr-leak-check baseline" }',
  });
});
afterAll(() => folder.rm());

function run(argv: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { GITHUB_ACTIONS: _, CI: __, ...plain } = plainEnvironment();
  const around = { ...plain, GIT_CEILING_DIRECTORIES: dirname(folder.path), ...env };
  const child = spawnSync(process.execPath, [cliPath, ...argv], { cwd: folder.path, encoding: 'utf8', env: around, timeout: 290_000 });
  // Wrapped at the width of a terminal, which is not what these tests are about.
  const said = `${child.stdout}\n${child.stderr}`.replace(/\s*\n\s*│?\s*/g, ' ');
  return { status: child.status, said, stdout: child.stdout };
}

/** What it says, and what it does not. */
interface Said {
  readonly says: readonly string[];
  readonly not?: readonly string[];
}

describe('ends with 2, and says what to change', () => {
  test.each<[string, string[], Said, NodeJS.ProcessEnv?]>([
    ['two configurations', ['--cwd', 'two'], { says: ['There are two configurations', 'delete the other'] }],
    ['a configuration for require', ['--cwd', 'as-cjs'], { says: ['ssr-leak-check.config.cjs is not read', 'Rename it'] }],
    ['one in YAML', ['--cwd', 'as-yml'], { says: ['ssr-leak-check.config.yml is not read'] }],
    ['one in YAML, written out', ['--cwd', 'as-yaml'], { says: ['ssr-leak-check.config.yaml is not read'] }],
    ['one in TOML', ['--cwd', 'as-toml'], { says: ['ssr-leak-check.config.toml is not read'] }],
    [
      'a value of another type in it',
      ['--cwd', 'types'],
      { says: ['budget: Expected text, not a number.', 'params: Expected an object, not a list.'], not: ['Invalid input', 'expected 1'] },
    ],
    ['a unit in it whose case matters', ['--cwd', 'words'], { says: ['"1KB"', '"1 kB" is 1000 bytes, "1 KiB" is 1024 bytes'] }],
    ['a unit whose case matters', ['--threshold', '1KB'], { says: ['"1KB"', '"1 kB" is 1000 bytes, "1 KiB" is 1024 bytes'] }],
    ['a size without a unit that is one', ['--threshold', '1 apple'], { says: ['a size above zero such as "64 B"'] }],
    ['a budget without a unit', ['--budget', '20'], { says: ['--budget does not accept "20".', '"60s"'] }],
    ['a folder as a route', ['--route', 'C:\\app'], { says: ['the folder of the app is --cwd'], not: ['/C:'] }],
    ['a pattern as a route', ['--cwd', 'app', '--route', '/p/[id]'], { says: ['real values for parameters'] }],
    ['a baseline that is missing', ['--baseline', 'missing.json'], { says: ['of --baseline cannot be read.'], not: ['--changed'] }],
    [
      'a report as a baseline',
      ['--cwd', 'app', '--route', '/', '--baseline', 'old-report.json'],
      { says: ['is not a readable baseline'], not: ['--changed', 'Invalid input'] },
    ],
    [
      'a ref as a baseline where git is not used',
      ['--cwd', 'app', '--route', '/', '--baseline', 'main'],
      { says: ['or check without it: --baseline none or a file'] },
    ],
    [
      'a report of another version',
      ['judge', 'old-report.json'],
      { says: ['It has version 7 of the report'], not: ['At schema', 'Invalid input'] },
    ],
    ['a baseline as a report', ['judge', 'baseline.json'], { says: ['It is a baseline, which is given to --baseline.'] }],
    ['a reporter with a slip of the pen', ['--reporter', 'sarf=x'], { says: ['--reporter does not accept "sarf=x".', 'sarif'] }],
    ['a command with a slip of the pen', ['bisekt'], { says: ['There is no command "bisekt".', 'Did you mean bisect?'] }],
    ['a command without what it is about', ['judge'], { says: ['judge needs the JSON report to judge again.', 'judge --help'] }],
    [
      'a folder that cannot be written to',
      ['--cwd', 'app', '--json', '/proc/r.json'],
      { says: ['of --json cannot be written.'], not: ['bug', 'defect'] },
    ],
    [
      'a missing TMPDIR',
      ['--cwd', 'app', '--route', '/'],
      { says: ['No temporary folder could be made in /no/such/folder.'], not: ['bug', 'defect'] },
      { TMPDIR: '/no/such/folder' },
    ],
    [
      'a page that fails',
      ['--cwd', 'failing', '--route', '/b'],
      { says: ['The route answers 500', 'Error: no row /b', 'Fix what makes the server fail'], not: ['sample values', 'parameters'] },
    ],
    [
      'one page of two that fails: its own lines',
      ['--cwd', 'one-fails', '--loads', 'same', '--requests', '100', '--isolate', 'run', '--route', '/a', '--route', '/b'],
      { says: ['The route answers 500', 'Error: no row /b', '/a'], not: ['no row /a'] },
    ],
    [
      'a server that ends at once',
      ['--cwd', 'ends', '--route', '/'],
      { says: ['exited before it answered (exit code 3)', 'Error: no database'] },
    ],
    [
      'another file as the configuration',
      ['--cwd', 'app', '--config', 'app/package.json'],
      { says: ['app/package.json cannot be read.', 'There is no key "type".'] },
    ],
    [
      'an old release before a newer one',
      ['bisect', 'v2', 'v1', '--cwd', 'app'],
      { says: ['Git could not be asked for the commits'], not: ['--changed'] },
    ],
    [
      'a route that could not be checked, where all are required',
      ['--cwd', 'one-fails', '--loads', 'same', '--requests', '100', '--route', '/a', '--route', '/b', '--require-all'],
      { says: ['/b'] },
    ],
  ])('%s', (_, argv, { says, not = [] }, env) => {
    const { status, said } = run(argv, env);
    expect({ status, said }).toMatchObject({ status: 2 });
    for (const text of says) expect(said).toContain(text);
    for (const text of [...not, '    at ', 'undefined', '[object']) expect(said).not.toContain(text);
  });
});

test.each(['ends', 'failing-alike'])('what keeps several routes from being judged is said once, in every report: %s', (name) => {
  const argv = ['--cwd', name, '--route', '/b', '--route', '/c', '--markdown', `${name}.md`, '--html', `${name}.html`];
  const { stdout } = run(argv);
  const sentence = { ends: 'exited before it answered', 'failing-alike': 'answers 500, but 2xx is expected' }[name] as string;
  const times = (text: string) => text.replace(/\s+/g, ' ').split(sentence).length - 1;
  expect(times(stdout)).toBe(1);
  expect(times(readFileSync(folder.getPath(`${name}.md`), 'utf8'))).toBe(1);
});

test('the help of a command is its own, with the address of the documents', () => {
  const { status, stdout } = run(['bisect', '--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('bisect GOOD BAD');
  expect(stdout).toMatch(/^Documentation: https:\/\//m);
  expect(stdout).not.toBe(run(['watch', '--help']).stdout);
});
