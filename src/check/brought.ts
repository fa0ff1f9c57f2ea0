import type { BroughtLeak } from '../findings/report.ts';
import { asBrought } from '../known/audit.ts';
import { CheckError } from '../problems.ts';
import { auditApp } from './audit.ts';

/**
 * The published leaks of packages that the change since a commit brings, by its lockfile; none where that is not known. A check
 * is worth as much without them, so nothing here fails it.
 * @param commit null: nothing is compared
 */
export async function broughtSince(cwd: string, commit: string | null): Promise<readonly BroughtLeak[]> {
  if (commit === null) return [];
  try {
    const { brought } = await auditApp({ cwd, base: commit });
    return (brought ?? []).filter(({ leak }) => leak.fault === 'package').map((row) => ({ ...asBrought(row) }));
  } catch (error) {
    if (error instanceof CheckError) return [];
    throw error;
  }
}
