import { execFileSync } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { type ChangedFile, changedFiles } from './changed-files.ts';

const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', args, {
    cwd,
    env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null' },
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

/** A repository on branch `work`, which began at the last commit of `main`; `main` went on since. */
async function repository(more = 0) {
  const fixture = await createFixture({ origin: {} });
  const cwd = await realpath(fixture.getPath('origin'));
  git(cwd, 'init', '-q', '-b', 'main');
  await fixture.writeFile('origin/kept.ts', '1');
  await fixture.writeFile('origin/old name.ts', 'a\nb\nc\nd\n');
  await fixture.writeFile('origin/gone.ts', '1');
  await fixture.writeFile('origin/edited.ts', '1');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-q', '-m', 'begin');
  for (let i = 0; i < more; i++) git(cwd, 'commit', '-q', '--allow-empty', '-m', `main ${i}`);
  const began = git(cwd, 'rev-parse', 'HEAD');
  git(cwd, 'checkout', '-q', '-b', 'work');
  git(cwd, 'mv', 'old name.ts', 'näme\n2.ts');
  git(cwd, 'rm', '-q', 'gone.ts');
  await fixture.writeFile('origin/edited.ts', '2');
  git(cwd, 'commit', '-q', '-a', '-m', 'work');
  for (let i = 0; i < more; i++) git(cwd, 'commit', '-q', '--allow-empty', '-m', `work ${i}`);
  git(cwd, 'checkout', '-q', 'main');
  await fixture.writeFile('origin/kept.ts', 'changed on main');
  git(cwd, 'commit', '-q', '-a', '-m', 'main goes on');
  const base = git(cwd, 'rev-parse', 'HEAD');
  git(cwd, 'checkout', '-q', 'work');
  return { fixture, cwd, began, base };
}

const expected: readonly ChangedFile[] = [
  { path: 'edited.ts', change: 'modified' },
  { path: 'gone.ts', change: 'deleted' },
  { path: 'näme\n2.ts', change: 'added' },
  { path: 'old name.ts', change: 'deleted' },
];

const byPath = (a: ChangedFile, b: ChangedFile) => (a.path < b.path ? -1 : 1);

describe('changedFiles', () => {
  it('counts from the commit that the work began from, not from the tip of main', async () => {
    const { fixture, cwd, began } = await repository();
    await using _ = fixture;
    const { root, since, files } = await changedFiles(cwd, { ref: 'main', uncommitted: false });
    expect({ root, since }).toEqual({ root: cwd, since: began });
    expect([...files].sort(byPath)).toEqual(expected);
  });

  it('adds what is not committed when asked', async () => {
    const { fixture, cwd } = await repository();
    await using _ = fixture;
    await fixture.writeFile('origin/kept.ts', 'by hand');
    await fixture.writeFile('origin/untracked.ts', '1');
    const committed = await changedFiles(cwd, { ref: null, uncommitted: false });
    expect(committed.files).toHaveLength(4);
    const all = await changedFiles(cwd, { ref: null, uncommitted: true });
    expect([...all.files].sort(byPath)).toEqual(
      [...expected, { path: 'kept.ts', change: 'modified' }, { path: 'untracked.ts', change: 'added' }].sort((a, b) =>
        byPath(a as ChangedFile, b as ChangedFile),
      ),
    );
  });

  it('deepens a clone of one commit until both sides meet', async () => {
    const { fixture, cwd, began, base } = await repository(60);
    await using _ = fixture;
    git(cwd, 'branch', '-f', 'pull', 'work');
    git(cwd, 'checkout', '-q', 'main');
    git(cwd, 'merge', '-q', '--no-ff', '-m', 'merge', 'pull');
    git(cwd, 'branch', '-f', 'merged', 'HEAD');
    git(cwd, 'reset', '-q', '--hard', base);
    git(fixture.path, 'clone', '-q', '--depth=1', '--branch=merged', `file://${cwd}`, 'clone');
    const clone = await realpath(fixture.getPath('clone'));
    expect(git(clone, 'rev-list', '--count', 'HEAD')).toBe('1');
    // The merge commit of a pull request has its base as a parent: what changed is what the branch changed.
    const merged = await changedFiles(clone, { ref: base, uncommitted: false });
    expect(merged.since).toBe(base);
    expect([...merged.files].sort(byPath)).toEqual(expected);

    git(fixture.path, 'clone', '-q', '--depth=1', '--branch=work', `file://${cwd}`, 'branch');
    const branch = await realpath(fixture.getPath('branch'));
    const changed = await changedFiles(branch, { ref: 'origin/main', uncommitted: false });
    expect(changed.since).toBe(began);
    expect([...changed.files].sort(byPath)).toEqual(expected);
  });

  it.each([
    ['--upload-pack=touch /tmp/x', 'bad-ref'],
    ['main; true', 'bad-ref'],
    ['main@{1 minute ago}', 'bad-ref'],
    ['nothing-of-that-name', 'bad-ref'],
  ])('refuses %s', async (ref, code) => {
    const { fixture, cwd } = await repository();
    await using _ = fixture;
    await expect(changedFiles(cwd, { ref, uncommitted: false })).rejects.toMatchObject({ problems: [{ code }] });
  });

  it('says when two histories have nothing in common', async () => {
    const { fixture, cwd } = await repository();
    await using _ = fixture;
    git(cwd, 'checkout', '-q', '--orphan', 'other');
    git(cwd, 'commit', '-q', '-m', 'other');
    await expect(changedFiles(cwd, { ref: 'main', uncommitted: false })).rejects.toMatchObject({ problems: [{ code: 'no-merge-base' }] });
  });

  it('says when there is no repository', async () => {
    await using fixture = await createFixture({ 'a.ts': '' });
    await expect(changedFiles(fixture.path, { ref: null, uncommitted: false })).rejects.toMatchObject({ problems: [{ code: 'no-git' }] });
  });
});
