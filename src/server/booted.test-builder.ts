/** Servers for tests of who boots them and ends them: nothing runs. */
import type { RunningServer } from './server.ts';

interface Booted {
  ended: boolean;
  /** Set by a test: it has ended by itself. */
  died: boolean;
}

/** Boots such servers, and notes what became of each, in their order. */
export function bootedServers() {
  const booted: Booted[] = [];
  const boot = async () => {
    const state: Booted = { ended: false, died: false };
    booted.push(state);
    return {
      exit: () => (state.died ? { code: 1, signal: null, outOfMemory: false } : null),
      async [Symbol.asyncDispose]() {
        state.ended = true;
      },
    } as unknown as RunningServer;
  };
  return { boot, booted };
}
