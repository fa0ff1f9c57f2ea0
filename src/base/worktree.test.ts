import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openWorktree } from './worktree.ts';

let folder: string;
let repository: string;
let temporary: string;
const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' };
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: repository, env, stdio: 'pipe' })
    .toString()
    .trim();

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'worktree-')));
  [repository, temporary] = [join(folder, 'repository'), join(folder, 'temporary')];
  for (const path of [repository, temporary]) await mkdir(path);
  git('init', '-q', '-b', 'main');
  await writeFile(join(repository, 'a.txt'), 'then');
  git('add', '.');
  git('commit', '-q', '-m', 'Then');
  await writeFile(join(repository, 'a.txt'), 'now');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const worktrees = () => git('worktree', 'list').split('\n').length;

test('checks a commit out beside the tree, and removes it', async () => {
  {
    await using worktree = await openWorktree(repository, git('rev-parse', 'HEAD'), temporary);
    expect(await readFile(join(worktree.root, 'a.txt'), 'utf8')).toBe('then');
    expect(await readFile(join(repository, 'a.txt'), 'utf8')).toBe('now');
    expect(worktrees()).toBe(2);
  }
  expect(await readdir(temporary)).toEqual([]);
  expect(worktrees()).toBe(1);
});

test('leaves nothing behind for a commit that is not there', async () => {
  await expect(openWorktree(repository, 'f'.repeat(40), temporary)).rejects.toThrow();
  expect(await readdir(temporary)).toEqual([]);
  expect(worktrees()).toBe(1);
});

test('runs no hook of the user', async () => {
  const hook = join(repository, '.git', 'hooks', 'post-checkout');
  await mkdir(join(hook, '..'), { recursive: true });
  await writeFile(hook, `#!/bin/sh\ntouch ${join(folder, 'hooked')}\n`, { mode: 0o755 });
  await using _ = await openWorktree(repository, git('rev-parse', 'HEAD'), temporary);
  expect(existsSync(join(folder, 'hooked'))).toBe(false);
});

/** A program that opens a worktree and then ends in a way of its own. */
const ending = (how: string) => `
import { openWorktree } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'worktree.ts')).href)};
await openWorktree(${JSON.stringify(repository)}, 'HEAD', ${JSON.stringify(temporary)});
${how}
`;
const run = async (how: string) => {
  const program = join(folder, 'program.mts');
  await writeFile(program, ending(how));
  const tsx = join(import.meta.dirname, '../../node_modules/.bin/tsx');
  try {
    execFileSync(tsx, [program], { env, stdio: 'pipe' });
  } catch {
    // It ends badly on purpose.
  }
};

test('is removed when the program crashes', async () => {
  await run("throw new Error('it crashed');");
  expect(await readdir(temporary)).toEqual([]);
  expect(worktrees()).toBe(1);
});

test('is removed when the program is killed; of what git knows of it, the next one', async () => {
  await run("process.kill(process.pid, 'SIGKILL');");
  await vi.waitFor(async () => expect(await readdir(temporary)).toEqual([]), 30_000);
  expect(worktrees()).toBe(2);
  {
    await using worktree = await openWorktree(repository, git('rev-parse', 'HEAD'), temporary);
    expect(await readdir(temporary)).toEqual([basename(worktree.root)]);
    expect(worktrees()).toBe(2);
  }
  expect(worktrees()).toBe(1);
});
