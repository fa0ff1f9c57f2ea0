/** Which timers are pending that were not before: seen on the heap, without a hook. */
import type { OpenResources } from './protocol.ts';

/** What Node.js keeps in an object of `setTimeout` and `setInterval`. */
export interface Timer {
  readonly _idleStart?: unknown;
  readonly _timerArgs?: unknown;
  readonly _idleTimeout?: unknown;
  readonly _repeat?: unknown;
  readonly _destroyed?: unknown;
  readonly _onTimeout?: unknown;
}

let before = new WeakSet<object>();

/** @param timers all that are alive */
export function noteTimers(timers: readonly object[]): void {
  before = new WeakSet(timers);
}

export function forgetTimers(): void {
  before = new WeakSet();
}

/**
 * A socket's time-out is set again by each request, and so is the timer that makes the `Date` header anew: they hold nothing. Node.js
 * binds the one to its socket, and names the other (lib/net.js, lib/internal/http.js).
 */
const ofTheRuntime = new Set(['bound ', 'bound _onTimeout', 'bound checkConnections', 'resetCache', 'ssrLeakCheckSecond']);

const isPending = ({ _destroyed, _onTimeout, _idleTimeout }: Timer): boolean =>
  _destroyed === false && typeof _onTimeout === 'function' && typeof _idleTimeout === 'number' && _idleTimeout >= 0;

/** Whether it is pending, and the program's own. */
export const isOwnTimer = (timer: Timer): boolean =>
  isPending(timer) && !ofTheRuntime.has((timer._onTimeout as { readonly name: string }).name);

export const repeats = ({ _repeat }: Timer): boolean => _repeat !== null && _repeat !== undefined;

/** That of timers, which no module exports. */
export function timerPrototype(): object {
  const timer = setTimeout(() => {}, 1);
  clearTimeout(timer);
  return Object.getPrototypeOf(timer) as object;
}

/** Those that came since `noteTimers` and are pending. Where they were started is not known. */
export function timersSince(timers: readonly object[]): OpenResources {
  const open = (timers as readonly Timer[]).filter((timer) => !before.has(timer) && isOwnTimer(timer));
  const once = open.filter((timer) => !repeats(timer));
  const longestDelayMs = once.reduce((longest, { _idleTimeout }) => Math.max(longest, _idleTimeout as number), 0);
  const kind = { kind: 'Timeout', open: open.length, longestDelayMs, repeating: open.length - once.length, stacks: [] };
  return { kinds: open.length > 0 ? [kind] : [] };
}
