import { execFile } from 'node:child_process';

export class GitError extends Error {}

/** Milliseconds; deepening a large clone over a slow line takes minutes, a hung credential helper takes for ever. */
const timeLimit = 180_000;

/**
 * What makes git take another repository than that of the folder it runs in. Git sets these for its hooks; with them, what is meant for
 * a worktree of ours would happen in the user's.
 */
const elsewhere = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_PREFIX'] as const;

/** This process's environment for git: without questions, and in English, as its words are read. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  return Object.fromEntries(Object.entries(env).filter(([name]) => !elsewhere.some((one) => one === name)));
}

/**
 * Runs git without a shell and returns its standard output. Refs go behind `--end-of-options`, so that none is taken for one.
 * @throws GitError with git's own words
 */
export function git(cwd: string, args: readonly string[]): Promise<string> {
  const env = gitEnvironment();
  return new Promise((resolve, reject) => {
    execFile('git', [...args], { cwd, env, maxBuffer: 64 * 1024 * 1024, timeout: timeLimit }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const said = stderr.trim().split('\n').at(-1) || error.message.split('\n')[0]!;
      reject(new GitError(error.killed ? `git ${args[0]} took longer than ${timeLimit / 1000} s` : said));
    });
  });
}

/** Trimmed output, or null when git says no. */
export const tryGit = (cwd: string, args: readonly string[]): Promise<string | null> =>
  git(cwd, args).then(
    (text) => text.trim(),
    (error: unknown) => {
      if (error instanceof GitError) return null;
      throw error;
    },
  );

/** The commit that is checked out; null where there is none. */
export const headCommit = (cwd: string): Promise<string | null> => tryGit(cwd, ['rev-parse', 'HEAD']);
