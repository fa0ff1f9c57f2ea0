/** What of the process is used. */
type World = Pick<NodeJS.Process, 'on' | 'off' | 'exit' | 'exitCode'>;

/** Milliseconds for the report of what was measured before. */
const restOfReport = 15_000;

/**
 * An error that nobody caught, such as one of a stream when no more files can be opened, must not look like a leak: Node.js would end with
 * 1. It is said, the check ends with what it has, and the exit status is 2 (1 where a leak was proven before).
 * @returns how to hear no more
 */
export function onCrash(world: World, stop: AbortController, say: (error: unknown) => void): () => void {
  const crashed = (error: unknown) => {
    if (stop.signal.aborted) world.exit(world.exitCode === 1 ? 1 : 2);
    say(error);
    stop.abort('crash');
    setTimeout(() => world.exit(2), restOfReport).unref();
    world.on('exit', () => {
      if (world.exitCode !== 1) world.exitCode = 2;
    });
  };
  const events = ['uncaughtException', 'unhandledRejection'] as const;
  for (const event of events) world.on(event, crashed);
  return () => {
    for (const event of events) world.off(event, crashed);
  };
}
