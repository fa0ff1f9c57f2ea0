import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import { commitsBetween } from './commits.ts';

import type { Answer, Version } from './versions.ts';

let folder: Awaited<ReturnType<typeof createFixture>>;
let cwd: string;
beforeEach(async () => {
  folder = await createFixture({});
  cwd = folder.getPath('repository');
  await mkdir(cwd);
  await mkdir(folder.getPath('temporary'));
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  for (const who of ['AUTHOR', 'COMMITTER']) {
    vi.stubEnv(`GIT_${who}_NAME`, 'a');
    vi.stubEnv(`GIT_${who}_EMAIL`, 'a@example.org');
  }
  git('init', '-q', '-b', 'main');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await folder.rm();
});

const git = (...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();

async function commit(subject: string, file = 'a'): Promise<string> {
  await writeFile(join(cwd, file), subject);
  git('add', '.');
  git('commit', '-q', '-m', subject);
  return git('rev-parse', 'HEAD');
}

/** A row of commits named by their numbers. */
async function commits(count: number): Promise<readonly string[]> {
  const made: string[] = [];
  for (let n = 0; n < count; n++) made.push(await commit(String(n)));
  return made;
}

/** Searches, and says what was tried. @param answerOf by what a commit is called */
async function searched(good: string, bad: string, answerOf: (version: Version) => Answer | Promise<Answer>) {
  const signal = new AbortController().signal;
  const env = { RUNNER_TEMP: folder.getPath('temporary'), XDG_CACHE_HOME: folder.getPath('cache') };
  await using versions = await commitsBetween(good, bad, '1.0.0', { settings: settingsFrom({}, { cwd }), env, signal, secrets: [] });
  const tried: string[] = [];
  const { first, orOneOf, before } = await versions.search(async (version) => {
    tried.push(version.subject ?? '');
    return answerOf(version);
  });
  return { first: first.subject, orOneOf: orOneOf.map(({ subject }) => subject), before: before.subject, tried, count: versions.count };
}

const since =
  (culprit: number, ...skipped: readonly number[]) =>
  ({ subject }: Version): Answer =>
    skipped.includes(Number(subject)) ? 'skip' : Number(subject) >= culprit ? 'bad' : 'good';

/** Nothing of a bisection is left: no worktree, no folder, no state of git's. */
async function expectNothingLeft() {
  expect(git('worktree', 'list').split('\n')).toHaveLength(1);
  expect(existsSync(join(cwd, '.git/worktrees'))).toBe(false);
  expect(await readdir(folder.getPath('temporary'))).toEqual([]);
}

it('tries what git says', async () => {
  await commits(32);
  const { first, before, orOneOf, tried, count } = await searched('main~31', 'main', since(20));
  expect({ first, before, orOneOf, count }).toEqual({ first: '20', before: '19', orOneOf: [], count: 31 });
  // The same by hand.
  const byHand: string[] = [];
  git('bisect', 'start', '--no-checkout', 'main', 'main~31');
  for (;;) {
    const next = git('log', '-1', '--format=%s', 'BISECT_HEAD');
    byHand.push(next);
    if (git('bisect', Number(next) >= 20 ? 'bad' : 'good').includes('is the first bad commit')) break;
  }
  expect(tried).toEqual(byHand);
});

it('goes around what is skipped', async () => {
  await commits(12);
  expect(await searched('main~11', 'main', since(9, 5, 6))).toMatchObject({ first: '9', before: '8', orOneOf: [] });
  await expectNothingLeft();
});

it('names all that may be it where git has nothing but skipped commits left', async () => {
  await commits(12);
  const found = await searched('main~11', 'main', since(6, 4, 5, 6));
  expect(found).toMatchObject({ first: '7', orOneOf: ['4', '5', '6'], before: '3' });
  await expectNothingLeft();
});

it('has nothing to try where one commit follows the other', async () => {
  await commits(2);
  expect(await searched('main~1', 'main', since(1))).toMatchObject({ first: '1', before: '0', tried: [], count: 1 });
  await expectNothingLeft();
});

describe('a merged branch', () => {
  /** 0, 1, 5 (the merge) on main; 2, 3 on the branch, from 0. */
  beforeEach(async () => {
    await commit('0');
    git('checkout', '-q', '-b', 'branch');
    await commit('2', 'b');
    await commit('3', 'b');
    git('checkout', '-q', 'main');
    await commit('1', 'c');
    git('merge', '-q', '--no-ff', '-m', '5', 'branch');
  });

  it('is taken apart', async () => {
    expect(await searched('main~2', 'main', since(3))).toMatchObject({ first: '3', before: '2', orOneOf: [], count: 4 });
  });

  it('leaks by itself where neither side does', async () => {
    expect(await searched('main~2', 'main', since(5))).toMatchObject({ first: '5', before: '1', orOneOf: [] });
  });
});

it('leaves the own checkout, its index and a bisection that goes on there as they are', async () => {
  await commits(16);
  git('bisect', 'start', 'main', 'main~15');
  await writeFile(join(cwd, 'a'), 'not committed');
  const state = () => [git('status', '--porcelain=v2', '--branch'), git('for-each-ref'), git('bisect', 'log'), git('rev-parse', 'HEAD')];
  const before = state();
  expect(await searched('main~15', 'main', since(3))).toMatchObject({ first: '3' });
  expect(state()).toEqual(before);
  await expectNothingLeft();
});

it('takes the repository of the app where git named another, as it does for its hooks', async () => {
  await commits(8);
  vi.stubEnv('GIT_DIR', join(cwd, '.git'));
  vi.stubEnv('GIT_INDEX_FILE', join(cwd, '.git/index'));
  expect(await searched('main~7', 'main', since(5))).toMatchObject({ first: '5' });
  expect(existsSync(join(cwd, '.git/BISECT_LOG'))).toBe(false);
  await expectNothingLeft();
});

it('takes no subject of a commit for a word of its own', async () => {
  const subjects = ['0', '1', '# first bad commit: [0000]', `${'0'.repeat(32)} ${'1'.repeat(40)}`, '$(touch run)', '5'];
  for (const subject of subjects) await commit(subject);
  const found = await searched('main~5', 'main', ({ subject }) => (subjects.indexOf(subject ?? '') >= 4 ? 'bad' : 'good'));
  expect(found).toMatchObject({ first: '$(touch run)', before: subjects[3] });
  expect(await readdir(cwd)).toEqual(['.git', 'a']);
});

it('ends with what ended a try, and leaves nothing', async () => {
  await commits(8);
  const interrupted = new Error('interrupted');
  await expect(searched('main~7', 'main', () => Promise.reject(interrupted))).rejects.toBe(interrupted);
  await expectNothingLeft();
});

it.each([
  ['main', 'main~3'],
  ['main', 'main'],
])('%s does not come before %s', async (good, bad) => {
  await commits(4);
  await expect(searched(good, bad, since(1))).rejects.toMatchObject({ problems: [{ code: 'not-an-ancestor' }] });
});
