import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReport } from '../../src/findings/json.ts';
import { page, type SmallApp, smallApp } from '../baseline/small-app.ts';
import { emulatedGitHub } from '../github/emulated-github.ts';
import { runAction } from '../github/run-action.ts';
import { killAt } from '../kill-at.ts';
import { plainEnvironment } from '../prepare-app.ts';
import { type CheckOptions, type CheckRun, runCheck } from '../run-check.ts';

/** Each test has a folder of its own for temporary files: what other programs leave behind is not looked at. */
let temporary: string;
const check = (options: Omit<CheckOptions, 'env'>) => runCheck({ ...options, env: { ...plainEnvironment(), TMPDIR: temporary } });

/** Requests of a look: enough for a verdict on pages that differ by hundreds of bytes. */
const quick = ['--build', 'node build.mjs', '--route', '/shop', '--requests', '400'];
const against = (app: SmallApp, baseline: string, ...more: string[]) =>
  check({ cwd: app.root, args: [...quick, '--baseline', baseline, ...more] });

/** An app whose main branch keeps `was` bytes of each request to /shop, and a branch on which these files differ. */
async function work(was: number, files: Readonly<Record<string, string>>): Promise<SmallApp> {
  const app = await smallApp(was);
  app.git('checkout', '-q', '-b', 'work');
  await app.commit(files);
  return app;
}

const shopOf = ({ report }: Pick<CheckRun, 'report'>) => report.routes.find(({ route }) => route === '/shop');
const said = (run: CheckRun) => `${run.stderr}\n${run.stdout}`;

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'against-base-'));
});
afterEach(async () => {
  const left = await readdir(temporary);
  await rm(temporary, { recursive: true, force: true });
  expect(left, 'nothing is left in the folder for temporary files').toEqual([]);
});

describe('a pull request', () => {
  it('that adds a leak fails, and the leak is new', async () => {
    await using app = await work(0, { 'src/shop.mjs': page(1_000) });
    const run = await against(app, 'main');
    expect(run.status, said(run)).toBe(1);
    expect(shopOf(run)).toMatchObject({ verdict: 'leaking', comparison: { state: 'new', from: 'measured' } });
    expect(run.report.baseline).toMatchObject({ kind: 'ref', name: 'main', commit: app.git('rev-parse', 'main').trim(), why: null });
  });

  it('that leaves an old leak alone passes, and fails only where old leaks are to fail', async () => {
    await using app = await work(1_000, { 'src/blog.mjs': page(0, 10) });
    const run = await against(app, 'main');
    expect(run.status, said(run)).toBe(0);
    const shop = shopOf(run);
    expect(shop).toMatchObject({ verdict: 'leaking', tolerated: 'base', comparison: { state: 'unchanged', from: 'measured' } });
    expect(Math.abs(shop?.comparison?.difference?.bytesPerRequest ?? Number.NaN)).toBeLessThan(64);
    const strict = await against(app, 'main', '--strict');
    expect(strict.status, said(strict)).toBe(1);
    expect(shopOf(strict)).toMatchObject({ tolerated: null, comparison: { state: 'unchanged' } });
  });

  it('that makes an old leak worse fails', async () => {
    await using app = await work(1_000, { 'src/shop.mjs': page(1_400) });
    const run = await against(app, 'main');
    expect(run.status, said(run)).toBe(1);
    const shop = shopOf(run);
    expect(shop).toMatchObject({ tolerated: null, comparison: { state: 'worse' } });
    expect(Math.round(shop?.comparison?.difference?.bytesPerRequest ?? 0)).toBeGreaterThan(350);
  });

  it('that mends a leak is told so where steady routes are compared too', async () => {
    await using app = await work(1_000, { 'src/shop.mjs': page(0) });
    const run = await against(app, 'main', '--strict-heap');
    expect(run.status, said(run)).toBe(0);
    expect(shopOf(run)).toMatchObject({ verdict: 'steady', comparison: { state: 'fixed' } });
    expect(shopOf(run)?.sentence).toMatch(/this pull request fixes the leak on \/shop: 1(\.1)? kB → /);
    const was = shopOf(run)?.comparison?.base?.bytesPerRequest ?? Number.NaN;
    // 1,000 bytes, and now and then a larger table to keep them in.
    expect(was).toBeGreaterThanOrEqual(1_000);
    expect(was).toBeLessThan(1_150);
  });

  it('that keeps 8 MB more once warm fails, though neither version leaks', async () => {
    await using app = await work(0, { 'src/shop.mjs': page(0, 200_000) });
    const run = await against(app, 'main', '--strict-heap');
    expect(run.status, said(run)).toBe(1);
    expect(shopOf(run)).toMatchObject({ verdict: 'steady', comparison: { heap: { worse: true, limit: 5e6 } } });
  });

  it('that changes nothing a server reads is not compared by measuring', async () => {
    await using app = await work(1_000, { 'README.md': 'Still a small server.\n' });
    const run = await against(app, 'main');
    expect(run.status, said(run)).toBe(0);
    expect(shopOf(run)).toMatchObject({ tolerated: 'base', comparison: { state: 'unchanged', from: 'same-build' } });
    expect(run.stderr).not.toContain('is checked out');
  });

  it('whose base does not build is judged by absolute limits, with a warning', async () => {
    await using app = await smallApp(1_000);
    await app.commit({ 'build.mjs': 'throw new Error("the base is broken")\n' });
    app.git('checkout', '-q', '-b', 'work');
    await app.commit({ 'build.mjs': app.git('show', 'HEAD~1:build.mjs') });
    const run = await against(app, 'main');
    expect(run.status, said(run)).toBe(1);
    expect(shopOf(run)).toMatchObject({ verdict: 'leaking', comparison: { state: 'unclear', from: 'not-possible' } });
    expect(run.report.baseline?.why).toMatchObject({ code: 'base-unusable' });
    expect(run.report.baseline?.why?.saw.join('\n')).toContain('the base is broken');
  });

  it('with a new page that leaks has nothing to compare it with', async () => {
    await using app = await work(0, {});
    const server = app.git('show', 'HEAD:src/server.mjs').replace("'/blog': blog", "'/blog': blog, '/new': fresh");
    await app.commit({ 'src/server.mjs': `import * as fresh from './fresh.mjs';\n${server}`, 'src/fresh.mjs': page(1_000) });
    const run = await check({
      cwd: app.root,
      args: ['--build', 'node build.mjs', '--requests', '400', '--route', '/new', '--baseline', 'main'],
    });
    expect(run.status, said(run)).toBe(1);
    expect(run.report.routes[0]).toMatchObject({ verdict: 'leaking', comparison: { state: 'new', from: 'not-in-base' } });
  });

  it('that was rebased is compared with where it stands now', async () => {
    await using app = await work(0, { 'src/blog.mjs': page(0, 10) });
    app.git('checkout', '-q', 'main');
    await app.commit({ 'src/shop.mjs': page(1_000) });
    app.git('checkout', '-q', 'work');
    app.git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'rebase', '-q', 'main');
    const run = await against(app, 'main');
    expect(run.status, said(run)).toBe(0);
    expect(run.report.baseline?.commit).toBe(app.git('rev-parse', 'main').trim());
    expect(shopOf(run)).toMatchObject({ comparison: { state: 'unchanged' } });
  });

  it('in a clone of one commit finds its base by deepening', async () => {
    await using app = await work(1_000, { 'src/blog.mjs': page(0, 10) });
    await using clone = await app.cloned('work', 1);
    expect(clone.git('rev-list', '--count', 'HEAD').trim()).toBe('1');
    const run = await against(clone, 'origin/main');
    expect(run.status, said(run)).toBe(0);
    expect(shopOf(run)).toMatchObject({ comparison: { state: 'unchanged', from: 'measured' } });
  });

  it('leaves the tree, the index and the branches as they were', async () => {
    await using app = await work(1_000, { 'src/blog.mjs': page(0, 10) });
    await app.write({ 'src/blog.mjs': `${page(0, 10)}// not committed\n`, 'notes.txt': 'untracked\n' });
    const before = [app.git('status', '--porcelain'), app.git('for-each-ref'), app.git('stash', 'list')];
    await against(app, 'main');
    expect([app.git('status', '--porcelain'), app.git('for-each-ref'), app.git('stash', 'list')]).toEqual(before);
    expect(app.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  it('that is cut short leaves nothing behind', async () => {
    await using app = await work(1_000, { 'src/blog.mjs': page(0, 10) });
    const run = await check({
      cwd: app.root,
      args: [...quick, '--baseline', 'main'],
      meanwhile: (child) => killAt(child, child.stderr, 'is checked out'),
    });
    expect(run.status, said(run)).toBe(2);
    expect(run.report.problems).toMatchObject([{ code: 'interrupted' }]);
    expect(app.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  });
});

describe('without a base', () => {
  it('none is looked for when none is wanted', async () => {
    await using app = await work(1_000, { 'src/blog.mjs': page(0, 10) });
    const run = await against(app, 'none');
    expect(run.status, said(run)).toBe(1);
    expect(run.report.baseline).toMatchObject({ kind: 'none' });
    expect(shopOf(run)?.comparison).toBeUndefined();
  });

  it('a name that git does not know is a mistake', async () => {
    await using app = await work(0, { 'src/blog.mjs': page(0, 10) });
    const run = await against(app, 'no-such-branch');
    expect(run.status, said(run)).toBe(2);
    expect(run.report.problems).toMatchObject([{ code: 'bad-ref' }]);
  });
});

describe('as an action', () => {
  const inputs = { build: 'node build.mjs', route: '/shop', requests: '400', changed: 'false' };

  it('a pull request is compared with its base by itself', async () => {
    await using app = await work(1_000, { 'src/blog.mjs': page(0, 10) });
    const [baseSha, headSha] = [app.git('rev-parse', 'main').trim(), app.git('rev-parse', 'work').trim()];
    await using github = await emulatedGitHub();
    const payload = {
      pull_request: {
        number: github.pullRequest.number,
        head: { sha: headSha, repo: { full_name: 'acme/shop' } },
        base: { sha: baseSha, repo: { full_name: 'acme/shop' } },
      },
    };
    const result = await runAction({
      ...{ github, inputs, workspace: app.root, event: { name: 'pull_request', payload: JSON.stringify(payload) } },
      env: { GITHUB_SHA: headSha },
    });
    expect(result.code, `${result.stdout}\n${result.stderr}`).toBe(0);
    const { routes, baseline } = readReport(result.report, 'report.json');
    expect(baseline).toMatchObject({ kind: 'ref', commit: baseSha });
    expect(routes).toMatchObject([{ route: '/shop', verdict: 'leaking', tolerated: 'base', comparison: { state: 'unchanged' } }]);
  });

  it('a merge queue is compared with what it merges into', async () => {
    await using app = await work(0, { 'src/shop.mjs': page(1_000) });
    const [baseSha, headSha] = [app.git('rev-parse', 'main').trim(), app.git('rev-parse', 'work').trim()];
    await using github = await emulatedGitHub();
    const result = await runAction({
      ...{ github, inputs, workspace: app.root },
      event: { name: 'merge_group', payload: JSON.stringify({ merge_group: { head_sha: headSha, base_sha: baseSha } }) },
      env: { GITHUB_SHA: headSha },
    });
    expect(result.code, `${result.stdout}\n${result.stderr}`).toBe(1);
    const { routes, baseline } = readReport(result.report, 'report.json');
    expect(baseline).toMatchObject({ kind: 'ref', commit: baseSha });
    expect(routes).toMatchObject([{ route: '/shop', verdict: 'leaking', comparison: { state: 'new' } }]);
  });
});

describe('a baseline file', () => {
  it('tells old leaks from new ones, and those that were mended, without a base to measure', async () => {
    await using app = await smallApp(1_000);
    const file = join(app.root, '..', `baseline-of-${process.pid}.json`);
    try {
      const written = await check({ cwd: app.root, args: ['baseline', file, ...quick, '--route', '/blog'] });
      expect(written.status, said(written)).toBe(0);
      const again = () => check({ cwd: app.root, args: [...quick, '--route', '/blog', '--baseline', file] });

      await app.commit({ 'src/blog.mjs': page(1_000) });
      const grown = await again();
      expect(grown.status, said(grown)).toBe(1);
      expect(grown.report.routes).toMatchObject([
        { route: '/shop', verdict: 'leaking', tolerated: 'base', comparison: { state: 'unchanged', from: 'file' } },
        { route: '/blog', verdict: 'leaking', tolerated: null, comparison: { state: 'new', from: 'file' } },
      ]);

      await app.commit({ 'src/shop.mjs': page(0), 'src/blog.mjs': page(0) });
      const mended = await again();
      expect(mended.status, said(mended)).toBe(0);
      expect(shopOf(mended)).toMatchObject({ verdict: 'steady', comparison: { state: 'fixed' } });

      await writeFile(file, (await readFile(file, 'utf8')).replace(process.version, 'v18.0.0'));
      const stale = await again();
      expect(stale.report.baseline?.why).toMatchObject({ code: 'stale-baseline', saw: [expect.stringContaining('v18.0.0')] });
      expect(shopOf(stale)?.comparison).toMatchObject({ from: 'not-possible' });
    } finally {
      await rm(file, { force: true });
    }
  });

  it('that is something else is a mistake', async () => {
    await using app = await smallApp(0);
    const run = await check({ cwd: app.root, args: [...quick, '--baseline', join(app.root, 'package.json')] });
    expect(run.status, said(run)).toBe(2);
    expect(run.report.problems).toMatchObject([{ code: 'bad-baseline' }]);
  });
});
