import { Socket } from 'node:net';
import { readAlive } from './inspector.ts';
import type { ClockMoved } from './protocol.ts';
import { land } from './sample.ts';
import { isOwnTimer, repeats, type Timer, timerPrototype } from './timers-seen.ts';
import { unseen } from './unseen.ts';

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
/** When a timer was started, or rang last: by libuv's clock, and by the moved one. */
interface Started {
  readonly at: number;
  readonly moved: number;
}
/** Of the timers that were pending at a move. */
const started = new WeakMap<object, Started>();

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

const noteOf = <T extends object>(object: T): WeakRef<T> => unseen(new RealWeakRef(object));
const noted = <T extends object>(note: WeakRef<T>): T | undefined => apply(deref, note, []) as T | undefined;

/** Connections to others that were open when they were noted. */
let connections: ReadonlyArray<WeakRef<Socket>> = [];
/** Timers that were there then, and all that came since; null: they are not known. */
let timers: Array<WeakRef<Timer>> | null = null;

/** Whether it leads to another server: nobody connected to this one by it. */
const leadsOut = (socket: Socket & { readonly server?: unknown }): boolean =>
  socket instanceof Socket && !socket.destroyed && !socket.server && socket.remotePort !== undefined;

/** Notes what waits for the clock or for another server, in place of what was noted before: all that a walk over the heap meets. */
export async function startNoting(): Promise<(object: object) => void> {
  await hearTimers();
  const sockets: Array<WeakRef<Socket>> = [];
  connections = sockets;
  const ofTimers = timerPrototype();
  return (object) => {
    if (getPrototypeOf(object) === ofTimers) timers?.push(noteOf(object as Timer));
    else if (leadsOut(object as Socket)) sockets.push(noteOf(object as Socket));
  };
}

/** Forgets the timers that were noted, and notes others as they come, so that no further walk is needed for them. */
async function hearTimers(): Promise<void> {
  const { createHook } = await import('node:async_hooks');
  const isHeard = timers !== null;
  timers = [];
  if (isHeard) return;
  createHook({
    init(_id, kind, _trigger, resource) {
      if (kind === 'Timeout') timers?.push(noteOf(resource as Timer));
    },
  }).enable();
}

/**
 * Moves the clock on by so many milliseconds, and lets happen what happens then. To be asked only of a process that is thrown
 * away: a watchdog may end it. Throws where Node.js has no inspector.
 */
export async function moveClock(ms: number): Promise<ClockMoved> {
  if (timers === null) {
    await hearTimers();
    await readAlive(timerPrototype(), (found) => {
      for (const timer of found as readonly Timer[]) timers?.push(noteOf(timer));
    });
  }
  const due = dueWithin(pendingTimers(), ms);
  if (movedMs === 0) replaceDate();
  movedMs += ms;
  const now = loopNow() + movedMs;
  for (const timer of due) ring(timer, now);
  await land();
  return { timers: due.length };
}

/** Those that are noted and still there; what is gone, or rang, is forgotten. */
function pendingTimers(): readonly Timer[] {
  const pending = new Set((timers ?? []).flatMap((note) => noted(note) ?? []).filter(({ _destroyed }) => _destroyed === false));
  timers = [...pending].map(noteOf);
  return [...pending];
}

/**
 * How many of the connections to other servers are closed that were noted last. Throws where Node.js has no inspector.
 * @param notes whether those that are open now are noted in their place
 */
export async function closedConnections(notes: boolean): Promise<number> {
  const closed = connections.filter((note) => noted(note)?.destroyed !== false).length;
  if (!notes) return closed;
  await readAlive(Socket.prototype, (sockets) => {
    connections = (sockets as readonly Socket[]).filter(leadsOut).map(noteOf);
  });
  return closed;
}

/** In the order in which they are due; of those that repeat, once each. */
function dueWithin(timers: readonly Timer[], ms: number): readonly Timer[] {
  const now = loopNow() + movedMs;
  const leftOf = (timer: Timer) => startOf(timer) + (timer._idleTimeout as number) - now;
  return timers.filter((timer) => isOwnTimer(timer) && leftOf(timer) <= ms).sort((a, b) => leftOf(a) - leftOf(b));
}

/**
 * Milliseconds by the moved clock: what was started before a move has waited for as long as that. To be asked of all that are pending before
 * each move: those that are not known by then, or have another start, were started since the one before.
 */
function startOf(timer: Timer): number {
  const at = timer._idleStart as number;
  const known = started.get(timer);
  if (known?.at === at) return known.moved;
  started.set(timer, unseen({ at, moved: at + movedMs }));
  return at + movedMs;
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
  if (repeats(timer)) started.set(timer, unseen({ at: timer._idleStart as number, moved: now }));
  else clearTimeout(timer as unknown as NodeJS.Timeout);
  try {
    apply(call as () => void, timer, (words as unknown[] | undefined) ?? []);
  } catch {
    // What the app throws at a time that never came tells nothing.
  }
}
