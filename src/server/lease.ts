import type { RunningServer } from './server.ts';

/** One server at a time, booted when it is first needed and again after it ended. Disposing ends it, and those that were left. */
export interface ServerLease extends AsyncDisposable {
  /** The running server. Throws what booting throws (CheckError). */
  server(): Promise<RunningServer>;
  end(): Promise<void>;
  /** Lets it go on by itself, and ends it when this is done, whichever way. Another is booted when one is needed. */
  leave(until: Promise<unknown>): void;
  /** Hands it over to the caller, who ends it; null: none runs. Another is booted when one is needed. */
  handOver(): RunningServer | null;
}

export function leaseServer(boot: () => Promise<RunningServer>): ServerLease {
  let current: RunningServer | null = null;
  const left = new Set<RunningServer>();
  const handOver = () => {
    const server = current;
    current = null;
    return server;
  };
  const end = async () => {
    await handOver()?.[Symbol.asyncDispose]();
  };
  return {
    async server() {
      // A server that ended by itself still has a group, a socket and a folder to clear away.
      if (current?.exit()) await end();
      current ??= await boot();
      return current;
    },
    end,
    leave(until) {
      const server = handOver();
      if (server === null) return;
      left.add(server);
      const over = () => server[Symbol.asyncDispose]();
      // What its end throws is thrown when the lease is disposed, too.
      until.then(over, over).catch(() => {});
    },
    handOver,
    async [Symbol.asyncDispose]() {
      await Promise.all([end(), ...[...left].map((server) => server[Symbol.asyncDispose]())]);
    },
  };
}
