/** The known leaks of what an app has installed, and which of them a change brings. Nothing is run, and nothing is asked of a network. */
import { realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import type { Audit } from '../config/from-argv.ts';
import { type Audited, audit, brought } from '../known/audit.ts';
import { gathered, type Installed, merged } from '../known/installed.ts';
import { installedAt, type Source } from '../known/installed-at.ts';
import { lockfileNames, readLockfile } from '../known/read-lockfile.ts';
import { knownLeaks } from '../known/table.ts';
import { CheckError, problem } from '../problems.ts';
import { tryGit } from '../routes/change/git.ts';
import { mergeBase } from '../routes/change/merge-base.ts';
import { repositoryOf } from '../routes/change/repository.ts';

/**
 * Reads the lockfile, and that of the base.
 * @throws CheckError `nothing-installed`, `bad-lockfile`; `bad-ref`, `no-merge-base` where the base is not there
 */
export async function auditApp({ cwd, base }: Pick<Audit, 'cwd' | 'base'>): Promise<Audited> {
  const source = await sourceAt(cwd);
  if (source === null) throw new CheckError(problem('nothing-installed', { cwd }));
  const root = await repositoryOf(cwd);
  const table = knownLeaks();
  // Which Node.js serves is not in a lockfile; that of a job is mostly the one that runs this.
  const running = gathered([['node', process.versions.node]]);
  const rows = audit(merged(source.installed, running), table);
  const since = base === null ? null : await mergeBase(cwd, base);
  const before = since === null ? null : await installedIn(since, root, source);
  const news = before && brought(rows, audit(merged(before, running), table));
  const from = relative(realpathSync(root), realpathSync(source.from)).split(sep).join('/');
  return { from, rows, since, brought: news, failing: (news ?? rows).some(({ leak }) => leak.fault === 'package') };
}

/** The packages of an app; null where that is not known. */
async function sourceAt(cwd: string): Promise<Source | null> {
  try {
    return await installedAt(cwd);
  } catch (error) {
    throw new CheckError(problem('bad-lockfile', { file: cwd, error: (error as Error).message }));
  }
}

/** What a commit installs, by a lockfile in the same folder; null where it has none that can be read. */
async function installedIn(commit: string, root: string, { from }: Source): Promise<Installed | null> {
  const folder = relative(realpathSync(root), realpathSync(dirname(from)))
    .split(sep)
    .join('/');
  for (const name of lockfileNames) {
    const text = await tryGit(root, ['show', '--end-of-options', `${commit}:${folder === '' ? '' : `${folder}/`}${name}`]);
    if (text === null) continue;
    try {
      return readLockfile(name, text);
    } catch {
      return null;
    }
  }
  return null;
}
