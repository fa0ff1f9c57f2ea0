/** A commit checked out beside the user's tree, which is never touched. */
import { spawnSync } from 'node:child_process';
import { git, tryGit } from '../routes/change/git.ts';
import { atExit } from '../server/at-exit.ts';
import { openTemporaryFolder } from '../server/temporary-folder.ts';

export interface Worktree extends AsyncDisposable {
  /** Real, absolute path of its root. */
  readonly root: string;
}

/**
 * Checks a commit out into a temporary folder that only this user may enter. Disposing removes it, and so does the end of
 * this process in other ways; git's word of one whose process was killed is removed by the next.
 * @param repository root of the user's repository; of its files only git's list of worktrees changes
 * @param parent absolute path of the folder for temporary files
 * @param files false: it is wanted for what git keeps of a worktree, and stays empty
 * @throws GitError with git's own words
 */
export async function openWorktree(repository: string, commit: string, parent: string, { files = true } = {}): Promise<Worktree> {
  const prune = ['worktree', 'prune', '--expire=now'];
  await tryGit(repository, prune);
  const folder = await openTemporaryFolder(parent, 'ssr-leak-check-base-');
  const root = folder.path;
  // After the folder's own, which was there first.
  const leaveOut = atExit(() => void spawnSync('git', prune, { cwd: repository, stdio: 'ignore' }));
  const remove = async () => {
    await folder[Symbol.asyncDispose]();
    await tryGit(repository, prune);
    leaveOut();
  };
  try {
    // Without the user's hooks: a post-checkout hook may install packages or ask questions.
    const how = ['--quiet', '--detach', '--force', ...(files ? [] : ['--no-checkout'])];
    await git(repository, ['-c', 'core.hooksPath=/dev/null', 'worktree', 'add', ...how, root, commit]);
  } catch (error) {
    await remove();
    throw error;
  }
  return { root, [Symbol.asyncDispose]: remove };
}
