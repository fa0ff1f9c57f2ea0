/** Which published leaks are installed, by versions alone: nothing is run. */
import type { KnownLeak } from './entry.ts';
import { type Installed, versionsOf } from './installed.ts';
import { published, type Recognized } from './recognize.ts';
import { fixFor, hasLeak } from './versions.ts';

/** A published leak that an installed version has. */
export interface AuditRow {
  readonly leak: KnownLeak;
  readonly package: string;
  readonly version: string;
  /** The version to upgrade to; null: none fixes it. */
  readonly fixed: string | null;
}

/** What an audit found. */
export interface Audited {
  /** The lockfile, or the folder node_modules, relative to the repository. */
  readonly from: string;
  readonly rows: readonly AuditRow[];
  /** The commit that it was compared with; null: with none. */
  readonly since: string | null;
  /** What the change since that commit brings; null where it was not compared, or that commit has no lockfile. */
  readonly brought: readonly AuditRow[] | null;
  /** Whether a package has a known leak: one that the change brings, where that is known. */
  readonly failing: boolean;
}

/** Leaks of packages first, then usages that leak; of these, those that leave most first. A leak is listed for each version that has it. */
export function audit(installed: Installed, table: readonly KnownLeak[]): readonly AuditRow[] {
  const rows = table.flatMap((leak) => {
    const name = leak.packages.find((one) => versionsOf(installed, one).some((version) => hasLeak(leak, version)));
    if (name === undefined) return [];
    const versions = versionsOf(installed, name).filter((version) => hasLeak(leak, version));
    return versions.map((version): AuditRow => ({ leak, package: name, version, fixed: fixFor(leak, version) }));
  });
  const isUsage = ({ leak }: AuditRow) => Number(leak.fault === 'usage');
  return rows.sort((a, b) => isUsage(a) - isUsage(b) || (b.leak.leaves ?? 0) - (a.leak.leaves ?? 0) || a.package.localeCompare(b.package));
}

/** Leaks that the first installation has and the second has in no version. */
export function brought(rows: readonly AuditRow[], before: readonly AuditRow[]): readonly AuditRow[] {
  const had = new Set(before.map(({ leak }) => leak.id));
  return rows.filter(({ leak }) => !had.has(leak.id));
}

/** A published leak of a package as a report says it. */
export interface Brought extends Recognized {
  /** null: nobody measured it. */
  readonly bytesPerRequest: number | null;
  readonly load: string | null;
}

export const asBrought = ({ leak, package: name, version }: AuditRow): Brought => ({
  ...published(leak, { name, version }),
  bytesPerRequest: leak.leaves ?? null,
  load: leak.load,
});
