import { Socket } from 'node:net';
import { readAlive } from './inspector.ts';
import type { ClockMoved } from './protocol.ts';
import { land } from './sample.ts';
import { isOwnTimer, repeats, type Timer, timerPrototype } from './timers-seen.ts';

/**
 * Moves the clock of this process forward: what is kept for a while need not be waited for.
 *
 * Programs tell the time by `Date`, `performance.now()` and `process.hrtime()`, and V8 has no flag that moves these. The functions are
 * wrapped before code of the program runs, which may take them aside; the class `Date` is replaced at the first move, never
 * before, and where a program took that aside `new Date()` keeps the real time. The timers that are due by then are called at
 * once: libuv has a clock of its own. For Node.js itself, its sockets' time-outs and its `Date` header, no time passes.
 */

// Captured at preload: this code needs the real ones afterwards.
const { Date: RealDate, Proxy: RealProxy, WeakRef: RealWeakRef, performance, process } = globalThis;
const { apply, construct } = Reflect;
const { defineProperty, getPrototypeOf } = Object;
const realNow = RealDate.now;
const { uptime } = process;
const realHrtime = process.hrtime;
const realBigint = realHrtime.bigint;
const { deref } = RealWeakRef.prototype;

let movedMs = 0;
/** By how much in all, from which moment of libuv's clock on. */
const moves: Array<{ readonly at: number; readonly movedMs: number }> = [];
/** When timers that repeat rang last, by the moved clock. */
const rungAt = new WeakMap<object, number>();

const MS_PER_SECOND = 1_000;
const [NANOSECONDS_PER_MS, NANOSECONDS_PER_SECOND] = [BigInt(1e6), BigInt(1e9)];

/** Wraps the functions that tell the time, once, before code of the program runs: until the clock is moved they tell the real one. */
export function wrapClocks(): void {
  const bigint = (): bigint => (apply(realBigint, process, []) as bigint) + BigInt(movedMs) * NANOSECONDS_PER_MS;
  const hrtime = (since?: [number, number]): [number, number] => {
    if (movedMs === 0) return apply(realHrtime, process, [since]) as [number, number];
    const [seconds, nanoseconds] = since ?? [0, 0];
    const passed = bigint() - (BigInt(seconds) * NANOSECONDS_PER_SECOND + BigInt(nanoseconds));
    return [Number(passed / NANOSECONDS_PER_SECOND), Number(passed % NANOSECONDS_PER_SECOND)];
  };
  defineProperty(movedNow, 'name', { value: 'now', configurable: true });
  replace(RealDate, 'now', movedNow);
  const { now } = performance;
  replace(getPrototypeOf(performance) as object, 'now', function (this: unknown) {
    return (apply(now, this, []) as number) + movedMs;
  });
  replace(process, 'uptime', () => apply(uptime, process, []) + movedMs / MS_PER_SECOND);
  replace(hrtime, 'bigint', bigint);
  replace(process, 'hrtime', hrtime);
}

const movedNow = () => realNow() + movedMs;

function replaceDate(): void {
  // What a framework made of `Date.now` meanwhile calls the wrapped one, or has a clock of its own.
  replace(
    globalThis,
    'Date',
    new RealProxy(RealDate, {
      construct: (target, words, made) => construct(target, words.length === 0 ? [movedNow()] : words, made),
      apply: () => new RealDate(movedNow()).toString(),
    }),
  );
}

/** As it was, but for its value. */
function replace(holder: object, name: string, value: unknown): void {
  const { enumerable = false } = Object.getOwnPropertyDescriptor(holder, name) ?? {};
  defineProperty(holder, name, { value, enumerable, configurable: true, writable: true });
}

/** Connections to others that were open when that was asked last. */
let connections: ReadonlyArray<WeakRef<Socket>> = [];

/** Whether it leads to another server: nobody connected to this one by it. */
const leadsOut = (socket: Socket & { readonly server?: unknown }): boolean =>
  socket instanceof Socket && !socket.destroyed && !socket.server && socket.remotePort !== undefined;

/**
 * Moves the clock on by so many milliseconds, and lets happen what happens then. To be asked only of a process that is thrown
 * away: a watchdog may end it. Throws where Node.js has no inspector.
 */
export async function moveClock(ms: number): Promise<ClockMoved> {
  let due: readonly Timer[] = [];
  await readAlive(timerPrototype(), (timers) => {
    due = dueWithin(timers as readonly Timer[], ms);
  });
  if (movedMs === 0) replaceDate();
  movedMs += ms;
  const at = loopNow();
  moves.push({ at, movedMs });
  for (const timer of due) ring(timer, at + movedMs);
  await land();
  return { timers: due.length };
}

/** How many connections to other servers are closed that were open when this was asked before. Throws where Node.js has no inspector. */
export async function closedConnections(): Promise<number> {
  const closed = connections.filter(isGone).length;
  await readAlive(Socket.prototype, (sockets) => {
    connections = (sockets as readonly Socket[]).filter(leadsOut).map((socket) => new RealWeakRef(socket));
  });
  return closed;
}

function isGone(socket: WeakRef<Socket>): boolean {
  const found = apply(deref, socket, []) as Socket | undefined;
  return found === undefined || found.destroyed;
}

/** In the order in which they are due; of those that repeat, once each. */
function dueWithin(timers: readonly Timer[], ms: number): readonly Timer[] {
  const now = loopNow() + movedMs;
  const leftOf = (timer: Timer) => startOf(timer) + (timer._idleTimeout as number) - now;
  return timers.filter((timer) => isOwnTimer(timer) && leftOf(timer) <= ms).sort((a, b) => leftOf(a) - leftOf(b));
}

/** Milliseconds by the moved clock: what was started before a move has waited for as long as that. */
function startOf(timer: Timer): number {
  const at = timer._idleStart as number;
  const moved = moves.findLast((move) => move.at <= at)?.movedMs ?? 0;
  return Math.max(at + moved, rungAt.get(timer) ?? 0);
}

/** Milliseconds by the clock of libuv, in which timers count. */
function loopNow(): number {
  const timer = setTimeout(() => {}, 1);
  clearTimeout(timer);
  return (timer as unknown as Timer)._idleStart as number;
}

function ring(timer: Timer, now: number): void {
  if (timer._destroyed !== false) return;
  const { _onTimeout: call, _timerArgs: words } = timer;
  if (repeats(timer)) rungAt.set(timer, now);
  else clearTimeout(timer as unknown as NodeJS.Timeout);
  try {
    apply(call as () => void, timer, (words as unknown[] | undefined) ?? []);
  } catch {
    // What the app throws at a time that never came tells nothing.
  }
}
