import type { Settings } from '../config/settings.ts';
import type { Report } from '../findings/report.ts';
import type { ReportContext } from '../report/reporters.ts';
import type { WrittenReports } from './write-reports.ts';

/**
 * A CI service, as far as a check needs it. Each has a folder beside this file and an entry in `src` that opens it, as
 * `action.ts` opens `github`. Opening one is to:
 * - read the job's settings, and from its environment the commit that the change began from, which `changed` and
 *   `baseline` fall back on. Neither is trusted;
 * - hide from the log what is secret in them: the service's own token, and `secretsIn` the headers and bodies. Whatever must be said
 *   about the job is said after that. `withoutCredentials` must know the service's own variables, so that no server, build
 *   or configuration sees them.
 *
 * The entry fails the job for what is thrown.
 */
export interface Host {
  readonly settings: Settings;
  /** Where a reader of the change finds its sources, and the name that tells this check from its others. */
  readonly context: ReportContext;
  /** Makes a folder of this job for the files that nobody gave a place; absolute. */
  readonly makeFolder: () => Promise<string>;
  readonly log: NodeJS.WritableStream;
  /** Runs work that prints to the log what the app says: the service takes no line of it for a command. */
  readonly quoting: <T>(work: () => T | Promise<T>) => Promise<T>;
  /**
   * Says what came of the check wherever this service has a place for it, and fails the job unless every route is steady.
   * What stands in the way of saying it is a warning: it never decides the verdict.
   * @param cancelled the job was cancelled, mostly because a newer one started: only the newer one may comment on the change
   */
  readonly tell: (report: Report, written: WrittenReports, cancelled: boolean) => Promise<void>;
}
