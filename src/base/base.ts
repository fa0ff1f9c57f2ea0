/** The version that a change began from, ready to be booted beside the one that is checked. */

import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Command, Settings } from '../config/settings.ts';
import { CheckError, type Problem, problem } from '../problems.ts';
import { affectedRoutes, changesNothing, reasonsFor } from '../routes/change/affected.ts';
import { changedFiles } from '../routes/change/changed-files.ts';
import { GitError } from '../routes/change/git.ts';
import { discoverIfBuilt } from '../routes/discover.ts';
import type { Apart } from '../server/apart.ts';
import { buildBase } from './build-base.ts';
import { openWorktree, type Worktree } from './worktree.ts';

/** What can be done with the base. */
export type BaseApp =
  /** Nothing that a server reads for this route differs between both versions. */
  | { readonly state: 'same' }
  | { readonly state: 'ready'; readonly cwd: string; readonly command: Command }
  | { readonly state: 'unusable'; readonly problem: Problem };

/** Disposing removes everything that was made of it. */
export interface Base extends AsyncDisposable {
  readonly commit: string;
  /** The checked-out version differs from it in no file. */
  readonly isSame: boolean;
  /**
   * Checks the base out, installs and builds it: once, when it is first needed by a route that the change touches. Throws
   * only when aborted.
   * @param head how the version that is checked starts: paths into its tree become paths into the base's
   */
  app(head: Command, route: string): Promise<BaseApp>;
}

export interface BaseOptions {
  readonly settings: Pick<Settings, 'cwd' | 'install' | 'build'>;
  readonly ref: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly secrets: readonly string[];
  /** How commands are started where they cannot reach credentials; absent: as they are. */
  readonly apart?: Apart | null | undefined;
  readonly onNote: (text: string) => void;
}

/**
 * Finds the commit that the work began from; nothing is checked out yet.
 * @throws CheckError `no-git`, `bad-ref`, `no-merge-base`
 */
export async function openBase(options: BaseOptions): Promise<Base> {
  const { settings, ref, env, signal, onNote } = options;
  const uncommitted = !env.CI;
  const changed = await changedFiles(settings.cwd, { ref, uncommitted });
  const commit = changed.since;
  let worktree: Worktree | null = null;
  let app: Promise<BaseApp> | null = null;
  let touched: Promise<ReturnType<typeof reasonsFor>> | null = null;

  /** Where it is not known what a route is made of, any change may touch it. */
  async function isTouched(route: string): Promise<boolean> {
    if (changesNothing(settings.cwd, changed)) return false;
    touched ??= discoverIfBuilt(settings.cwd).then(async (all) => reasonsFor(await affectedRoutes(settings.cwd, all, changed)));
    return (await touched)(route)?.because.length !== 0;
  }

  async function prepare(head: Command): Promise<BaseApp> {
    try {
      onNote(`The base (commit ${commit.slice(0, 10)}) is checked out, to be measured beside this version.`);
      const root = await realpath(changed.root);
      worktree = await openWorktree(root, commit, env.RUNNER_TEMP || tmpdir());
      signal.throwIfAborted();
      const places = {
        head: { root, cwd: await realpath(settings.cwd) },
        base: { root: worktree.root, cwd: join(worktree.root, relative(root, await realpath(settings.cwd))) },
      };
      await buildBase(places, options);
      const moved = (word: string) => word.replaceAll(`${root}/`, `${places.base.root}/`);
      const [program, ...words] = head.words;
      return { state: 'ready', cwd: places.base.cwd, command: { ...head, words: [moved(program), ...words.map(moved)] } };
    } catch (error) {
      signal.throwIfAborted();
      return { state: 'unusable', problem: problem('base-unusable', { commit, why: whyUnusable(error) }) };
    }
  }

  return {
    commit,
    isSame: changed.files.length === 0,
    async app(head, route) {
      if (!(await isTouched(route))) return { state: 'same' };
      app ??= prepare(head);
      return app;
    },
    async [Symbol.asyncDispose]() {
      await app?.catch(() => {});
      await worktree?.[Symbol.asyncDispose]();
    },
  };
}

function whyUnusable(error: unknown): Problem {
  if (error instanceof CheckError && error.problems[0]) return error.problems[0];
  if (error instanceof GitError) return problem('not-checked-out', { error: error.message });
  if (error instanceof Error && 'code' in error) return problem('not-copied', { error: error.message });
  throw error;
}
