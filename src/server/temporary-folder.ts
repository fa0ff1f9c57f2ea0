import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CheckError, problem } from '../problems.ts';
import { atExit } from './at-exit.ts';
import { guard } from './guardian.ts';

/** A folder that only this user may enter. Disposing removes it, and so does the end of this process, however it ends. */
export interface TemporaryFolder extends AsyncDisposable {
  /** Real, absolute path. */
  readonly path: string;
}

/** Characters that are added to the name. */
export const RANDOM_LENGTH = 10;

/**
 * Makes a folder of a new name.
 * @param parent absolute path of the folder that it is made in
 * @param prefix how its name begins
 * @throws CheckError `no-temporary-folder`
 */
export async function openTemporaryFolder(parent: string, prefix: string): Promise<TemporaryFolder> {
  const within = await realpath(parent).catch(() => parent);
  const path = join(within, prefix + randomBytes(RANDOM_LENGTH / 2).toString('hex'));
  // Guarded before it is there: a process may be killed between any two lines.
  const guardian = guard({ folder: path });
  // For the ways out of this process that dispose of nothing.
  const removeNow = () => {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // A process that can open nothing more cannot look into it: the guardian removes it.
    }
  };
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    guardian.dismiss();
    throw new CheckError(problem('no-temporary-folder', { folder: within, error: (error as Error).message }));
  }
  const leaveOut = atExit(removeNow);
  const remove = async () => {
    // Where it is refused, what was measured is not lost for it: the end of this process is another chance.
    const isGone = await rm(path, { recursive: true, force: true, maxRetries: 3 }).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
    guardian.dismiss();
    leaveOut();
  };
  return { path, [Symbol.asyncDispose]: remove };
}
