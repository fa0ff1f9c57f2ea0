/** What of the job's credentials code of the app can reach, and how it is kept from them. */
import { isFromFork } from '../config/from-fork.ts';
import { runsAlready } from '../config/runs-already.ts';
import { CheckError, type Problem, problem, wordsOf } from '../problems.ts';
import { type Apart, openApart } from '../server/apart.ts';
import { withinReach } from '../server/within-reach.ts';
import type { Run } from './run.ts';

/**
 * The run in which code of the app is started apart, where that was asked for or is called for. Says once, before any of that code runs,
 * what is not kept from it all the same, and of a fork what no check can prevent.
 * @throws CheckError `cannot-run-apart` where it was asked for
 */
export async function keptApart(run: Run): Promise<Run> {
  const { settings, around, ledger } = run;
  const { env, onProgress, agentPath } = around;
  const { cwd, apart: when } = settings;
  const say = (one: Problem) => {
    const { what, change } = wordsOf(one);
    onProgress({ type: 'note', text: `${what} ${change}` });
  };
  if (isFromFork(env)) say(problem('code-of-a-fork'));
  // Nothing is started.
  if (runsAlready(settings)) return run;
  const isCalledFor = when === 'always' || (when === 'auto' && (await withinReach(env, cwd, null)).length > 0);
  const opened = isCalledFor ? await openApart({ env, cwd, agentPath }) : null;
  if (typeof opened === 'string' && when === 'always') throw new CheckError(problem('cannot-run-apart', { why: opened }));
  const apart: Apart | null = typeof opened === 'string' ? null : opened;
  const places = await withinReach(env, cwd, apart);
  if (places.length > 0) {
    const how = apart?.by ?? (opened === null ? 'never' : 'refused');
    const exposed = problem('credentials-within-reach', {
      places,
      apart: how,
      refused: typeof opened === 'string' ? opened.split('; ') : [],
    });
    say(exposed);
    ledger.noteRun({ exposed });
  }
  return { ...run, around: { ...around, apart } };
}
