import { CheckError, problem } from '../../problems.ts';
import { GitError, git } from './git.ts';
import { mergeBase } from './merge-base.ts';

export interface ChangedFile {
  /** Relative to the repository's root, with forward slashes. */
  readonly path: string;
  /** A renamed file is a deleted one and an added one. */
  readonly change: 'added' | 'modified' | 'deleted';
}

export interface ChangedFiles {
  /** Absolute path of the repository's root. */
  readonly root: string;
  /** The commit that the work began from. */
  readonly since: string;
  readonly files: readonly ChangedFile[];
}

export interface ChangedFilesOptions {
  /** A commit, a branch or a tag; null: the remote's default branch. In a workflow, the base that the event names. */
  readonly ref: string | null;
  /** Also what is not committed yet. Not in a workflow: a build may rewrite files (`next build` does tsconfig.json). */
  readonly uncommitted: boolean;
}

/**
 * The files that differ between the checked-out commit and the one that its work began from.
 * @param cwd a folder of the checkout
 * @throws CheckError `no-git`, `bad-ref`, `no-merge-base`
 */
export async function changedFiles(cwd: string, { ref, uncommitted }: ChangedFilesOptions): Promise<ChangedFiles> {
  try {
    const root = (await git(cwd, ['rev-parse', '--show-toplevel'])).trim();
    const since = await mergeBase(cwd, ref);
    const diff = ['diff', '--name-status', '-z', '--no-renames', '--no-ext-diff', '--ignore-submodules=none', since];
    const tracked = listed(await git(root, uncommitted ? [...diff, '--'] : [...diff, 'HEAD', '--']));
    const untracked = uncommitted
      ? (await git(root, ['ls-files', '--others', '--exclude-standard', '-z'])).split('\0').filter(Boolean)
      : [];
    return { root, since, files: [...tracked, ...untracked.map((path): ChangedFile => ({ path, change: 'added' }))] };
  } catch (error) {
    if (error instanceof GitError) throw new CheckError(problem('no-git', { cwd, error: error.message }));
    throw error;
  }
}

/** Reads `M\0path\0D\0path\0`. */
function listed(output: string): readonly ChangedFile[] {
  const words = output.split('\0').filter(Boolean);
  const changes = { A: 'added', D: 'deleted' } as const;
  return words.flatMap((status, i): readonly ChangedFile[] =>
    i % 2 === 0 && words[i + 1] !== undefined ? [{ path: words[i + 1]!, change: changes[status as 'A' | 'D'] ?? 'modified' }] : [],
  );
}
