import type { RunningServer } from './server.ts';

/** One server at a time, booted when it is first needed and again after it ended. Disposing ends it. */
export interface ServerLease extends AsyncDisposable {
  /** The running server. Throws what booting throws (CheckError). */
  server(): Promise<RunningServer>;
}

export function leaseServer(boot: () => Promise<RunningServer>): ServerLease {
  let current: RunningServer | null = null;
  const end = async () => {
    const ending = current;
    current = null;
    await ending?.[Symbol.asyncDispose]();
  };
  return {
    async server() {
      // A server that ended by itself still has a group, a socket and a folder to clear away.
      if (current?.exit()) await end();
      current ??= await boot();
      return current;
    },
    [Symbol.asyncDispose]: end,
  };
}
