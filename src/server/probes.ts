import { setTimeout as sleep } from 'node:timers/promises';
import { answerWaiter } from './wait-for-answer.ts';

/** Requests that find out whether a server answers. Disposing ends those that are still open. */
export interface Probes extends AsyncDisposable {
  /** Sends a request and does not wait for its answer. */
  ask(origin: string, path: string): void;
  /** Requests without an answer yet. */
  open(): number;
  answered(origin: string): boolean;
  /** Waits so many milliseconds, or until anything answers, or until the signal aborts. Throws what asking threw. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
}

export async function openProbes(): Promise<Probes> {
  const waitForAnswer = await answerWaiter();
  const answered = new Set<string>();
  const open = new Set<Promise<void>>();
  const end = new AbortController();
  let wake = () => {};
  let failure: { readonly error: unknown } | null = null;

  const asked = async (origin: string, path: string) => {
    try {
      if (!(await waitForAnswer(`${origin}${path}`, end.signal))) return;
      answered.add(origin);
    } catch (error) {
      failure = { error };
    }
    wake();
  };
  return {
    ask(origin, path) {
      const request = asked(origin, path).then(() => {
        open.delete(request);
      });
      open.add(request);
    },
    open: () => open.size,
    answered: (origin) => answered.has(origin),
    async pause(ms, signal) {
      const early = new AbortController();
      wake = () => early.abort();
      signal.addEventListener('abort', wake);
      await sleep(ms, undefined, { signal: early.signal }).catch(() => {});
      signal.removeEventListener('abort', wake);
      if (failure) throw failure.error;
    },
    async [Symbol.asyncDispose]() {
      end.abort();
      await Promise.all(open);
    },
  };
}
