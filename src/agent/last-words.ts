/**
 * Has Node.js write a diagnostic report where its process ends for want of memory: https://nodejs.org/api/report.html. V8 says then what
 * filled the heap, and nobody else can any more. It changes nothing as long as the process lives, and who has asked for reports of
 * his own has them as before.
 */
import { dirname, isAbsolute } from 'node:path';

interface DiagnosticReport {
  reportOnFatalError: boolean;
  directory: string;
  compact: boolean;
  /** From Node.js 22 on: without it each open connection is looked up by name. */
  excludeNetwork?: boolean;
}

/**
 * @param socketPath in a folder that only this user may enter; a pipe of Windows lies in none
 * @returns whether the report will lie there
 */
export function leaveLastWords(socketPath: string): boolean {
  const { report } = process as unknown as { readonly report?: DiagnosticReport };
  if (process.platform === 'win32' || !isAbsolute(socketPath) || report === undefined || report.reportOnFatalError) return false;
  report.directory = dirname(socketPath);
  report.compact = true;
  if ('excludeNetwork' in report) report.excludeNetwork = true;
  report.reportOnFatalError = true;
  return true;
}
