import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import type { OnProgress } from '../findings/progress.ts';
import type { Report } from '../findings/report.ts';
import { createProgressDisplay } from '../report/progress-display.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { Host } from './host.ts';
import { writeReports } from './write-reports.ts';

/** Characters; the logs of jobs wrap longer lines. */
export const logColumns = 120;

/** Checks, however that is done. Ends early, with what it has, once `signal` is aborted. */
export type Check = (settings: Settings, around: { readonly signal: AbortSignal; readonly onProgress: OnProgress }) => Promise<Report>;

/** Checks on a CI service: progress and report in its log, files, then everything that the service has to say it. */
export async function checkOn(host: Host, check: Check, signal: AbortSignal): Promise<void> {
  const folder = await host.makeFolder();
  const settings = { ...host.settings, artifacts: host.settings.artifacts ?? join(folder, 'leaks') };
  const report = await host.quoting(async () => {
    const display = createProgressDisplay(host.log, { color: false, live: false, columns: logColumns });
    const checked = await check(settings, { signal, onProgress: display.on });
    display.end();
    host.log.write(`\n${renderTerminal(checked, { color: false, width: logColumns })}`);
    return checked;
  });
  await host.tell(report, await writeReports(report, settings, host, folder), signal.aborted);
}
