/** A commit checked out beside the user's tree, which is never touched. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { git, tryGit } from '../routes/change/git.ts';

export interface Worktree extends AsyncDisposable {
  /** Real, absolute path of its root. */
  readonly root: string;
}

const prefix = 'ssr-leak-check-base-';

/**
 * Checks a commit out into a temporary folder that only this user may enter. Disposing removes it, and so does the end of
 * this process in other ways; what a process that was killed left behind is removed by the next one.
 * @param repository root of the user's repository; of its files only git's list of worktrees changes
 * @param parent absolute path of the folder for temporary files
 * @throws GitError with git's own words
 */
export async function openWorktree(repository: string, commit: string, parent: string): Promise<Worktree> {
  await removeAbandoned(repository);
  const root = await realpath(await mkdtemp(join(parent, `${prefix}${process.pid}-`)));
  const prune = ['worktree', 'prune', '--expire=now'];
  const removeNow = () => {
    rmSync(root, { recursive: true, force: true });
    spawnSync('git', prune, { cwd: repository, stdio: 'ignore' });
  };
  process.once('exit', removeNow);
  const remove = async () => {
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
    await tryGit(repository, prune);
    process.removeListener('exit', removeNow);
  };
  try {
    // Without the user's hooks: a post-checkout hook may install packages or ask questions.
    await git(repository, ['-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '--quiet', '--detach', '--force', root, commit]);
  } catch (error) {
    await remove();
    throw error;
  }
  return { root, [Symbol.asyncDispose]: remove };
}

async function removeAbandoned(repository: string): Promise<void> {
  const listed = (await tryGit(repository, ['worktree', 'list', '--porcelain', '-z'])) ?? '';
  const ours = listed.split('\0').flatMap((line) => (line.startsWith('worktree ') ? [line.slice('worktree '.length)] : []));
  for (const path of ours) {
    const pid = basename(path).match(/^ssr-leak-check-base-(\d+)-/)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(path, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
