/** `git bisect run` in a worktree of its own: git says which commit to try next, and at the end which one it was. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Worktree } from '../base/worktree.ts';
import { GitError, git, gitEnvironment, tryGit } from '../routes/change/git.ts';
import type { Answer } from './versions.ts';

/** Hashes of commits. */
export interface Culprit {
  readonly first: string;
  /** What may be it as well, because it was skipped; the oldest first. */
  readonly orOneOf: readonly string[];
}

/** @param open how many commits may still be the first bad one */
export type Judge = (commit: string, open: number) => Promise<Answer>;

/** What `git bisect run` takes: other codes below 128 are bad as well, and all above end it. */
const exitCodes = { good: 0, bad: 1, skip: 125 } as const satisfies Record<Answer, number>;

/**
 * What git runs for each commit: it names the commit to us, and waits for the answer. $0 is a word that nobody else knows, so that no
 * subject of a commit among git's own lines is taken for it. With us its input ends, and so does the bisection.
 */
const step = 'echo "$0 $(git rev-parse --verify BISECT_HEAD)"; read -r answer && exit "$answer"; exit 255';

const stillOpen = ['rev-list', '--count', 'refs/bisect/bad', '--not', '--glob=refs/bisect/good-*'];

/**
 * Nothing is checked out: git keeps its state of a bisection for each worktree, so that the user's own goes on beside this one.
 * @param worktree one whose files do not matter
 * @param good an ancestor of `bad`; both are known
 * @throws GitError where git fails; and what `judge` throws
 */
export async function gitBisect({ root }: Worktree, good: string, bad: string, judge: Judge): Promise<Culprit> {
  await git(root, ['bisect', 'start', '--no-checkout', bad, good, '--']);
  try {
    return (await culpritIn(root)) ?? (await run(root, judge));
  } finally {
    await tryGit(root, ['bisect', 'reset']);
  }
}

async function run(root: string, judge: Judge): Promise<Culprit> {
  const word = randomBytes(16).toString('hex');
  const child = spawn('git', ['bisect', 'run', 'sh', '-c', step, word], {
    cwd: root,
    env: gitEnvironment(),
    windowsHide: true,
  });
  const complaints: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text.slice(0, 1000)));
  // Where git ended on its own, its end says so.
  child.stdin.on('error', () => {});
  const closed = once(child, 'close').catch((error: Error) => complaints.push(error.message));
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const [said, commit = ''] = line.split(' ');
      if (said !== word) continue;
      const open = Number(await git(root, stillOpen));
      child.stdin.write(`${exitCodes[await judge(commit, open)]}\n`);
    }
  } finally {
    child.stdin.end();
    child.stdout.resume();
    await closed;
  }
  const culprit = await culpritIn(root);
  if (culprit === null) throw new GitError(complaints.join('').trim().split('\n').at(-1) || 'git bisect run ended without a commit.');
  return culprit;
}

/** As git has written it down; null: there is still something to try. */
async function culpritIn(root: string): Promise<Culprit | null> {
  const log = await git(root, ['bisect', 'log']);
  const [, first] = /^# first bad commit: \[([\da-f]+)\]/m.exec(log) ?? [];
  if (first !== undefined) return { first, orOneOf: [] };
  const possible = [...log.matchAll(/^# possible first bad commit: \[([\da-f]+)\]/gm)].map(([, commit = '']) => commit);
  if (possible.length === 0) return null;
  const bad = (await git(root, ['rev-parse', '--verify', 'refs/bisect/bad'])).trim();
  // The newest first, as git lists them.
  return { first: bad, orOneOf: possible.filter((commit) => commit !== bad).reverse() };
}
