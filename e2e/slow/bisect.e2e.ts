import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { killAt } from '../kill-at.ts';
import { bisectEnvironment, quick, runBisect } from '../run-bisect.ts';
import { cliPath } from '../run-check.ts';

let folder: Awaited<ReturnType<typeof createFixture>>;
beforeAll(async () => {
  folder = await createFixture({});
});
afterAll(() => folder.rm());

const environment = (more: NodeJS.ProcessEnv = {}) => bisectEnvironment(folder, more);

/** Interrupts it, as Ctrl-C does, once it says a thing. */
async function interrupted(cwd: string, args: readonly string[], word: string) {
  const child = spawn(process.execPath, [cliPath, 'bisect', ...args, ...quick], {
    cwd,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  killAt(child, child.stderr, word);
  const [status] = await once(child, 'close');
  return { status, ...said };
}

const bisect = (cwd: string, args: readonly string[]) => runBisect(cwd, environment(), args);

const server = `import { createServer } from 'node:http';
import { render } from './page.mjs';
createServer((request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(render(request.url));
}).listen(process.env.PORT);
`;
/** Copies what it builds, so that a commit that was not built does not run. */
const builder = `import { cpSync, readFileSync } from 'node:fs';
if (readFileSync('src/page.mjs', 'utf8').includes('<<<<<<<')) throw new Error('A conflict was committed.');
cpSync('src', 'build', { recursive: true });
`;
const packageFile = JSON.stringify({ type: 'module', scripts: { build: 'node build.mjs', start: 'node build/server.mjs' } });

const page = (n: number, leaks: boolean, broken: boolean): string => `${broken ? '<<<<<<<\n' : ''}const seen = [];
export function render(url) {
${leaks ? '  seen.push(url + Math.random() + seen.length);\n' : ''}  return '<h1>${n}</h1>' + url;
}
`;

const [commits, culprit] = [40, 37];
/** Git's search meets both of them. */
const doNotBuild = [20, 33];

test('finds the commit that brought a leak, among 40 of which two do not build', async () => {
  const cwd = folder.getPath('history');
  await mkdir(join(cwd, 'src'), { recursive: true });
  await mkdir(folder.getPath('temporary'), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', args, { cwd, env: environment(), encoding: 'utf8' }).trim();
  // Around what is skipped git chooses by hashes of commits: with their times the same, so is the choice.
  const commitAt = (n: number, message: string) => {
    const at = `2026-01-01T12:${String(n).padStart(2, '0')}:00Z`;
    const env = environment({ GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at });
    execFileSync('git', ['commit', '-q', '-m', message], { cwd, env });
  };
  git('init', '-q', '-b', 'main');
  await writeFile(join(cwd, 'package.json'), packageFile);
  await writeFile(join(cwd, 'build.mjs'), builder);
  await writeFile(join(cwd, 'src/server.mjs'), server);
  await writeFile(join(cwd, '.gitignore'), 'build\n');
  const hashes: string[] = [];
  for (let n = 1; n <= commits; n++) {
    await writeFile(join(cwd, 'src/page.mjs'), page(n, n >= culprit, doNotBuild.includes(n)));
    git('add', '.');
    commitAt(n, n === culprit ? 'Remember what was seen' : `Change ${n}`);
    hashes.push(git('rev-parse', '--short', 'HEAD'));
  }
  await writeFile(join(cwd, 'src/page.mjs'), 'not committed');
  const before = git('status', '--porcelain=v2', '--branch');

  const asked = [hashes[0]!, 'main', '--route', '/'];
  const expectUntouched = async () => {
    expect(git('status', '--porcelain=v2', '--branch')).toBe(before);
    expect(git('for-each-ref', 'refs/bisect')).toBe('');
    expect(git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(await readdir(folder.getPath('temporary'))).toEqual([]);
    expect(await readFile(join(cwd, 'src/page.mjs'), 'utf8')).toBe('not committed');
  };
  // Both ends are judged, and the first of those between them is being built or checked.
  const stopped = await interrupted(cwd, asked, 'about 6 versions left');
  expect(stopped).toMatchObject({ status: 2, stdout: '' });
  expect(stopped.stderr).toContain('interrupted');
  await expectUntouched();

  const { status, stdout, stderr } = await bisect(cwd, asked);
  expect(status, stderr).toBe(0);
  const [sentence] = stdout.split('\n');
  expect(sentence).toMatch(
    new RegExp(`^/ leaks since commit ${hashes[culprit - 1]} \\(Remember what was seen\\): (build|src)/page\\.mjs:3 .*"seen"`),
  );
  const tries = Number(/^(\d+) versions of 40 were tried, and 2 of them could not be judged\./m.exec(stdout)?.[1]);
  expect(tries).toBeLessThan(12);
  // What was judged before it was interrupted: both ends, and on a busy machine perhaps what came next.
  expect(Number(/^(\d) verdicts of them are from an earlier run/m.exec(stdout)?.[1])).toBeGreaterThanOrEqual(2);
  expect(stdout).toContain(`The last one without the leak is commit ${hashes[culprit - 2]} (Change 36).`);
  // The brief, with what to run again.
  expect(stdout).toContain('npx ssr-leak-check --route /');
  expect(stderr).toContain('could not be judged: The build "npm run build" failed');

  await expectUntouched();

  // What was built and judged is not built again: only the two that do not build are tried.
  const again = await bisect(cwd, asked);
  expect(again.status).toBe(0);
  expect(again.stdout.split('\n')[0]).toBe(sentence);
  expect(again.stdout).toContain(`${tries - 2} verdicts of them are from an earlier run`);
  expect(again.stderr.match(/ \(from an earlier run\)/g)).toHaveLength(tries - 2);

  // The same from the other side: both ends must differ. Both are known by now.
  const young = await bisect(cwd, [hashes[37]!, 'main', '--route', '/']);
  expect(young).toMatchObject({ status: 2, stdout: '' });
  expect(young.stderr).toContain(`/ leaks in commit ${hashes[37]} (Change 38) too, so it is older.`);
  const upsideDown = await bisect(cwd, ['main', hashes[0]!]);
  expect(upsideDown).toMatchObject({ status: 2, stdout: '' });
  expect(upsideDown.stderr).toContain(`main does not come before ${hashes[0]}`);
});
