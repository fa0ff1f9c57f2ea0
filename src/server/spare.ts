import type { RunningServer } from './server.ts';

/** One server that boots before it is asked for, so that nobody waits for it. Disposing ends it. */
export interface Spare extends AsyncDisposable {
  /** Begins to boot it, unless there is one already. */
  prepare(): void;
  /** The one that was begun, which the caller ends; null: none was, it did not boot, or it has ended. */
  take(): Promise<RunningServer | null>;
}

/** @param boot whose failure is nobody's: who finds no spare boots another, and hears why that fails */
export function spareServer(boot: (signal: AbortSignal) => Promise<RunningServer>): Spare {
  const stop = new AbortController();
  let booting: Promise<RunningServer | null> | null = null;
  const take = async () => {
    const taken = booting;
    booting = null;
    return (await taken) ?? null;
  };
  return {
    prepare() {
      booting ??= boot(stop.signal).catch(() => null);
    },
    async take() {
      const server = await take();
      if (!server?.exit()) return server;
      // Its group, its socket and its folder are still there.
      await server[Symbol.asyncDispose]();
      return null;
    },
    async [Symbol.asyncDispose]() {
      stop.abort(new Error('the server is not wanted any more'));
      await (await take())?.[Symbol.asyncDispose]();
    },
  };
}
