/** After each build, the routes that the change touches are checked again, until somebody has seen enough. */
import { posix, relative, sep } from 'node:path';
import { check } from '../check/check.ts';
import type { Surroundings } from '../check/run.ts';
import { runsAlready } from '../config/runs-already.ts';
import type { Settings } from '../config/settings.ts';
import type { ProgressEvent } from '../findings/progress.ts';
import { findingLine, reportLines, roundLine, watchingLine } from '../report/watch-lines.ts';
import { repositoryOf } from '../routes/change/repository.ts';
import { listsRoutes } from '../routes/discover.ts';
import { namingApps } from '../routes/workspaces.ts';
import { startCommand } from '../server/start-command.ts';
import { watchChanges } from './changes.ts';

/**
 * Watches the folder of an app, and the code of its repository, until the signal is aborted. Whatever was started has ended when it returns.
 * @param say takes each line for the person who watches
 * @throws CheckError where no build would ever make this an app that starts
 */
export async function watch(settings: Settings, around: Surroundings, say: (line: string) => void): Promise<void> {
  const { cwd } = settings;
  await namingApps(cwd, () => refuseUnstartable(settings, around));
  const root = await repositoryOf(cwd);
  const inside = relative(root, cwd).split(sep).join('/');
  await using changes = await watchChanges(cwd, { root, builds: settings.build !== null });
  say(watchingLine(changes.watched));
  for (;;) {
    const written = await changes.next(around.signal);
    if (written === null) return;
    const superseded = changes.superseded();
    const signal = AbortSignal.any([around.signal, superseded]);
    say(roundLine(written));
    const files = written.map((file) => posix.join(inside, file));
    const report = await check(ofChange(settings, files), { ...around, signal, onProgress: telling(say, signal) });
    // What was cut says nothing of what is there now, and its files are still to be checked.
    if (signal.aborted) {
      changes.putBack(written);
      continue;
    }
    for (const line of reportLines(report)) say(line);
  }
}

/** Who waits for a build should not wait for nothing. How a framework's app starts is known once it is built. */
async function refuseUnstartable(settings: Settings, { env }: Surroundings): Promise<void> {
  const { cwd, start } = settings;
  if (runsAlready(settings) || (await listsRoutes(cwd))) return;
  startCommand({ cwd, given: start, built: null, env });
}

/** The routes that these files touch, by themselves; all of them where a build came of no file that was seen. */
const ofChange = (settings: Settings, files: readonly string[]): Settings => ({
  ...settings,
  changed: files.length === 0 ? null : { ref: 'HEAD', required: false, files },
  baseline: null,
});

const telling =
  (say: (line: string) => void, signal: AbortSignal) =>
  (event: ProgressEvent): void => {
    if (event.type === 'route-done' && !signal.aborted) say(findingLine(event.finding));
  };
