/** The commits between two, each checked out in a worktree of its own. */
import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildBase } from '../base/build-base.ts';
import type { Places } from '../base/packages.ts';
import { openWorktree } from '../base/worktree.ts';
import { CheckError, problem } from '../problems.ts';
import { GitError, git, tryGit } from '../routes/change/git.ts';
import { commitNamed } from '../routes/change/merge-base.ts';
import { gitBisect } from './git-bisect.ts';
import { judgedBefore } from './judged-before.ts';
import { movedTo } from './moved-settings.ts';
import { triesLeft } from './search.ts';
import type { Found, Making, Try, Version, Versions } from './versions.ts';

/**
 * The commits after `good` up to `bad`, merged branches with them.
 * @param checker what checks them, for what is kept of the verdicts
 * @throws CheckError `bisect-needs-git`, `bad-ref`, `not-an-ancestor`
 */
export async function commitsBetween(good: string, bad: string, checker: string, making: Making): Promise<Versions> {
  const { settings, env } = making;
  const root = await rootOf(settings.cwd);
  const [from, to] = [await commit(root, good), await commit(root, bad)];
  const isOlder = from !== to && (await tryGit(root, ['merge-base', '--is-ancestor', from, to])) !== null;
  if (!isOlder) throw new CheckError(problem('not-an-ancestor', { good, bad }));
  const head = { root, cwd: join(root, relative(root, await realpath(settings.cwd))) };
  return {
    kind: 'commit',
    good: await named(root, from),
    bad: await named(root, to),
    count: Number(await git(root, ['rev-list', '--count', `${from}..${to}`])),
    prepare: (version) => checkedOut(head, version, making),
    search: (attempt) => searched(root, { from, to }, attempt, making),
    judged: await judgedBefore({ settings, head, env, checker }),
    async [Symbol.asyncDispose]() {},
  };
}

/** By git's own bisection, in a worktree that is there for its state alone. */
async function searched(
  root: string,
  { from, to }: { readonly from: string; readonly to: string },
  attempt: Try,
  { env }: Making,
): Promise<Found> {
  try {
    await using worktree = await openWorktree(root, to, env.RUNNER_TEMP || tmpdir(), { files: false });
    const { first, orOneOf } = await gitBisect(worktree, from, to, async (id, open) =>
      attempt(await named(root, id), triesLeft(new Map(), open)),
    );
    const maybe = new Set([first, ...orOneOf]);
    // Of what is left at the end every parent is good, but for what is left itself.
    const line = (await git(root, ['rev-list', '--first-parent', `${from}..${first}`])).split('\n').filter(Boolean);
    const before = line.find((id) => !maybe.has(id)) ?? from;
    const [culprit, last, ...others] = await Promise.all([first, before, ...orOneOf].map((id) => named(root, id)));
    return { first: culprit as Version, before: last as Version, orOneOf: others };
  } catch (error) {
    if (error instanceof GitError) throw new CheckError(problem('bisect-needs-git', { cwd: root, error: error.message }));
    throw error;
  }
}

async function rootOf(cwd: string): Promise<string> {
  try {
    return await realpath((await git(cwd, ['rev-parse', '--show-toplevel'])).trim());
  } catch (error) {
    if (error instanceof GitError) throw new CheckError(problem('bisect-needs-git', { cwd, error: error.message }));
    throw error;
  }
}

async function commit(root: string, ref: string): Promise<string> {
  const found = await commitNamed(root, ref);
  if (found === null) throw new CheckError(problem('bad-ref', { ref }));
  return found;
}

async function named(root: string, commit: string): Promise<Version> {
  const line = await git(root, ['log', '--no-show-signature', '--max-count=1', '--format=%H %h %T %s', commit, '--']);
  const [, id = commit, name = commit, content = '', subject = ''] = /^(\S+) (\S+) (\S+) (.*)\n$/s.exec(line) ?? [];
  return { id, name, content, subject };
}

async function checkedOut(head: Places['head'], { id }: Version, { settings, env, signal, secrets }: Making) {
  const { root } = head;
  const worktree = await openWorktree(root, id, env.RUNNER_TEMP || tmpdir()).catch((error: unknown) => {
    if (error instanceof GitError) throw new CheckError(problem('not-checked-out', { error: error.message }));
    throw error;
  });
  try {
    const places = { head, base: { root: worktree.root, cwd: join(worktree.root, relative(root, head.cwd)) } };
    await buildBase(places, { settings, env, signal, secrets, onNote: () => {} });
    return { settings: movedTo(places, settings), [Symbol.asyncDispose]: () => worktree[Symbol.asyncDispose]() };
  } catch (error) {
    await worktree[Symbol.asyncDispose]();
    throw error;
  }
}
