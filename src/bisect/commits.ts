/** The commits between two, each checked out in a worktree of its own. */
import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildBase } from '../base/build-base.ts';
import { openWorktree } from '../base/worktree.ts';
import { CheckError, problem } from '../problems.ts';
import { GitError, git, tryGit } from '../routes/change/git.ts';
import { commitNamed } from '../routes/change/merge-base.ts';
import { movedTo } from './moved-settings.ts';
import type { Making, Version, Versions } from './versions.ts';

/**
 * The commits after `good` up to `bad`, along the first parents: what a merge brought in is one step, which `within` takes apart.
 * @throws CheckError `bisect-needs-git`, `bad-ref`, `not-an-ancestor`
 */
export async function commitsBetween(good: string, bad: string, making: Making): Promise<Versions> {
  const { cwd } = making.settings;
  const root = await rootOf(cwd);
  const [from, to] = [await commit(root, good), await commit(root, bad)];
  const isOlder = from !== to && (await tryGit(root, ['merge-base', '--is-ancestor', from, to])) !== null;
  if (!isOlder) throw new CheckError(problem('not-an-ancestor', { good, bad }));
  const [before] = await listed(root, ['--max-count=1', from]);
  const [first, ...others] = await listed(root, ['--first-parent', '--reverse', `${from}..${to}`]);
  if (before === undefined || first === undefined) throw new CheckError(problem('not-an-ancestor', { good, bad }));
  return {
    kind: 'commit',
    good: before,
    row: [first, ...others],
    prepare: (version) => checkedOut(root, version, making),
    within: async ({ id }) => {
      const merged = await tryGit(root, ['rev-parse', '--verify', '--quiet', `${id}^2`]);
      return merged === null ? [] : listed(root, ['--first-parent', '--reverse', `${id}^1..${merged}`]);
    },
    async [Symbol.asyncDispose]() {},
  };
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

async function listed(root: string, which: readonly string[]): Promise<readonly Version[]> {
  const output = await git(root, ['log', '--no-show-signature', '-z', '--format=%H %h %T %s', ...which, '--']);
  return output.split('\0').flatMap((line) => {
    const [, id = '', name = '', content = '', subject = ''] = /^(\S+) (\S+) (\S+) (.*)$/s.exec(line) ?? [];
    return id === '' ? [] : [{ id, name, content, subject }];
  });
}

async function checkedOut(root: string, { id }: Version, { settings, env, signal, secrets }: Making) {
  const worktree = await openWorktree(root, id, env.RUNNER_TEMP || tmpdir()).catch((error: unknown) => {
    if (error instanceof GitError) throw new CheckError(problem('not-checked-out', { error: error.message }));
    throw error;
  });
  try {
    const inside = relative(root, await realpath(settings.cwd));
    const places = { head: { root, cwd: join(root, inside) }, base: { root: worktree.root, cwd: join(worktree.root, inside) } };
    await buildBase(places, { settings, env, signal, secrets, onNote: () => {} });
    return { settings: movedTo(places, settings), [Symbol.asyncDispose]: () => worktree[Symbol.asyncDispose]() };
  } catch (error) {
    await worktree[Symbol.asyncDispose]();
    throw error;
  }
}
