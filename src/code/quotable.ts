import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import type { Workspace } from './workspace.ts';

/**
 * Whether lines of a file may stand in a report, which others read. Maps and profiles come from the build and the server under test, and
 * may name any file of the checkout: one with secrets, or git's own configuration. So a source is quoted only where git tracks it, and
 * without git where its name is that of source code and no part of its path begins with a dot. A script that the server ran is often built and ignored.
 * @param path absolute
 * @param isScript it is the script that the server ran, not what a map leads to
 */
export async function isQuotable(path: string, isScript: boolean, workspace: Workspace): Promise<boolean> {
  // Of what a link leads to.
  const file = workspace.relative(path);
  if (file === null || basename(file).startsWith('.') || /(^|\/)\.git\//.test(file)) return false;
  if (isScript && /\.[cm]?[jt]sx?$/.test(file)) return true;
  return (await isTracked(workspace.root, file)) ?? (isSource.test(file) && !/(^|\/)(\.|node_modules\/)/.test(file));
}

const isSource = /\.([cm]?[jt]sx?|vue|svelte|astro|mdx?|html)$/;

/** Milliseconds; it reads the index alone. */
const timeLimit = 30_000;

/** null: there is no repository, or no git that reads it. */
function isTracked(root: string, file: string): Promise<boolean | null> {
  const args = ['-c', 'core.fsmonitor=false', '--literal-pathspecs', 'ls-files', '--error-unmatch', '--', file];
  return new Promise((resolve) => {
    execFile('git', args, { cwd: root, timeout: timeLimit }, (error) => resolve(error === null ? true : error.code === 1 ? false : null));
  });
}
