import { setMaxListeners } from 'node:events';

/**
 * A signal with a time limit. `AbortSignal.any` does not keep a signal of `AbortSignal.timeout` alive, and one that was
 * collected never comes: who waits for it waits for ever (https://github.com/nodejs/node/issues/57736).
 */
export interface TimeLimit extends Disposable {
  /** Aborted with the reason of the other signal, or because the time is over. */
  readonly signal: AbortSignal;
  readonly isOver: () => boolean;
}

/**
 * The timer runs until it is disposed.
 * @param signal comes through, also where it came before
 * @param ms from now on
 */
export function timeLimit(signal: AbortSignal, ms: number): TimeLimit {
  const limit = new AbortController();
  // All lanes of a run have one.
  setMaxListeners(0, limit.signal);
  let isOver = false;
  const pass = () => limit.abort(signal.reason);
  const timer = setTimeout(() => {
    isOver = !limit.signal.aborted;
    limit.abort(new DOMException(`not done within ${ms} ms`, 'TimeoutError'));
  }, ms);
  signal.addEventListener('abort', pass);
  if (signal.aborted) pass();
  return {
    signal: limit.signal,
    isOver: () => isOver,
    [Symbol.dispose]() {
      clearTimeout(timer);
      signal.removeEventListener('abort', pass);
    },
  };
}
