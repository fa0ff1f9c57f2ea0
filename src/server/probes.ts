import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerWaiter, type ProbeAnswer } from './wait-for-answer.ts';

/** Requests that find out whether a server answers. Disposing ends those that are still open. */
export interface Probes extends AsyncDisposable {
  /** Sends a request and does not wait for its answer. */
  ask(origin: string, path: string): void;
  /** Whether nobody listened where it was asked last. */
  wasRefused(): boolean;
  /** Requests without an answer yet. */
  open(): number;
  /** What it answered so far, by path, but for 503. */
  answersOf(origin: string): ReadonlyMap<string, ProbeAnswer>;
  /** Whether it answered with any status but 503: what says that it is not there yet will be. */
  answered(origin: string): boolean;
  /** Whether it answered with 503, and nothing else so far. */
  isUnavailable(origin: string): boolean;
  /** Waits so many milliseconds, or until anything answers, or until the signal aborts. Throws what asking threw. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
}

/** A server that boots says so (RFC 9110, 15.6.4). */
const UNAVAILABLE = 503;

export async function openProbes(): Promise<Probes> {
  const waitForAnswer = await answerWaiter();
  const answered = new Map<string, Map<string, ProbeAnswer>>();
  const unavailable = new Set<string>();
  const open = new Set<Promise<void>>();
  const end = new AbortController();
  // A server that listens and is busy has many requests open at once: no leak, and Node.js would print a warning of one.
  setMaxListeners(0, end.signal);
  let wake = () => {};
  let isRefused = false;
  let failure: { readonly error: unknown } | null = null;

  const asked = async (origin: string, path: string) => {
    try {
      const answer = await waitForAnswer(`${origin}${path}`, end.signal);
      isRefused = answer === 'refused';
      if (answer === null || answer === 'refused') return;
      if (answer.status === UNAVAILABLE) unavailable.add(origin);
      else answered.set(origin, new Map([...(answered.get(origin) ?? []), [path, answer]]));
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
    wasRefused: () => isRefused,
    open: () => open.size,
    answersOf: (origin) => answered.get(origin) ?? new Map(),
    answered: (origin) => answered.has(origin),
    isUnavailable: (origin) => unavailable.has(origin) && !answered.has(origin),
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
