import { setTimeout as sleep } from 'node:timers/promises';
import type { Link } from './link.ts';
import { readPendingWork } from './messages.ts';
import { runsBeside } from './process-group.ts';

/** Milliseconds. A process that answers later is at work. */
const patience = 1000;

/**
 * Whether nothing goes on in the processes of a group, so that no server will listen that does not yet: those that serve wait
 * for requests alone, and the others wait for them, as npm and shells do. False where that cannot be told.
 */
export async function isQuiet({ agents }: Pick<Link, 'agents'>, group: number): Promise<boolean> {
  const serving = agents();
  if (serving.length === 0) return false;
  const late = new AbortController();
  const pending = serving.map(async (agent) => readPendingWork(await agent.ask({ ask: 'pending-work' })).length);
  const working = await Promise.race([
    Promise.all(pending).then(
      (counts) => counts.some((count) => count > 0),
      () => true,
    ),
    sleep(patience, true, { signal: late.signal }).catch(() => true),
  ]);
  late.abort();
  return (
    !working &&
    !(await runsBeside(
      group,
      serving.map(({ hello }) => hello.pid),
    ))
  );
}
