import type { AsyncHook } from 'node:async_hooks';
import { isArming } from './date-header.ts';
import { watchDescriptors } from './descriptors.ts';
import type { OpenResources } from './protocol.ts';
import { framesHere } from './stack.ts';

/** Promises and next-tick callbacks live on the heap alone: the heap is where they are judged. */
const ignored = new Set(['PROMISE', 'TickObject']);

/** A stream opens its file in the tick after it was made (`lib/internal/streams/destroy.js`, `construct`). */
const ofAStream = /^node:internal\/streams\/destroy:/m;

/** Where `net.Socket` sets its time-out, and where `node:http` sets the timer that makes the `Date` header anew. */
const ofTheRuntime = /^(node:internal\/timers:\S+\n)*node:internal\/(stream_base_commons|http):/;

/** Distinct stacks kept at most: an app that evaluates code could make endlessly many. */
const mostStacks = 512;
/** Stacks told per kind. */
const toldStacks = 5;

interface Opened {
  readonly kind: string;
  readonly stack: string;
  readonly delayMs: number;
  readonly repeats: boolean;
}

interface TimerLike {
  readonly _idleTimeout?: unknown;
  readonly _repeat?: unknown;
}

let hook: AsyncHook | null = null;
let unwatchDescriptors = () => {};
const open = new Map<number | string, Opened>();
/** The stacks from which streams were made whose tick is yet to come, by the tick's id. */
const making = new Map<number, string>();
const stacks = new Set<string>();

/**
 * Remembers what opens and forgets what closes from now on, by `async_hooks`: unlike `getActiveResourcesInfo()` it sees
 * resources that were `unref()`ed. It slows the server down, so it belongs into a volley of its own.
 */
export async function watchResources(): Promise<null> {
  const { createHook, executionAsyncId } = await import('node:async_hooks');
  stopWatching();
  hook = createHook({
    init(id, kind, _trigger, resource) {
      if (kind === 'TickObject') noteStream(id);
      if (ignored.has(kind) || isArming()) return;
      const timer = resource as TimerLike;
      const stack = openingStack();
      // One for each kept connection, which each request sets again, and one for the process: they hold nothing.
      if (kind === 'Timeout' && ofTheRuntime.test(stack)) return;
      const delay = kind === 'Timeout' && typeof timer._idleTimeout === 'number' ? timer._idleTimeout : 0;
      const repeats = kind === 'Timeout' && timer._repeat !== null && timer._repeat !== undefined;
      open.set(id, { kind, stack, delayMs: repeats ? 0 : delay, repeats });
    },
    destroy(id) {
      open.delete(id);
      making.delete(id);
    },
  });
  hook.enable();
  const ofDescriptor = (descriptor: number) => `descriptor ${descriptor}`;
  unwatchDescriptors = watchDescriptors(
    {
      opened: (descriptor, stack) => {
        open.set(ofDescriptor(descriptor), { kind: 'FILEDESCRIPTOR', stack, delayMs: 0, repeats: false });
      },
      closed: (descriptor) => {
        open.delete(ofDescriptor(descriptor));
      },
    },
    (above) => openingStack(above, making.get(executionAsyncId())),
  );
  return null;
}

function noteStream(id: number): void {
  const stack = stackAbove(noteStream);
  if (ofAStream.test(stack)) making.set(id, stack);
}

/** Forgets all that was seen: nothing of the watching is left on the heap that is measured next. */
export function stopWatching(): null {
  hook?.disable();
  unwatchDescriptors();
  unwatchDescriptors = () => {};
  hook = null;
  open.clear();
  making.clear();
  stacks.clear();
  return null;
}

/** What opened since `watchResources` and is still open. Throws when that was not asked before. */
export function openResources(): OpenResources {
  if (hook === null) throw new Error('watch-resources comes first');
  const byKind = new Map<string, Opened[]>();
  for (const opened of open.values()) {
    const same = byKind.get(opened.kind);
    if (same) same.push(opened);
    else byKind.set(opened.kind, [opened]);
  }
  return { kinds: Array.from(byKind, ([kind, all]) => describe(kind, all)) };
}

function describe(kind: string, all: readonly Opened[]): OpenResources['kinds'][number] {
  const counts = new Map<string, number>();
  for (const { stack } of all) counts.set(stack, (counts.get(stack) ?? 0) + 1);
  return {
    kind,
    open: all.length,
    longestDelayMs: all.reduce((longest, { delayMs }) => Math.max(longest, delayMs), 0),
    repeating: all.filter(({ repeats }) => repeats).length,
    stacks: Array.from(counts, ([stack, count]) => ({ count, frames: stack === '' ? [] : stack.split('\n') }))
      .sort((a, b) => b.count - a.count)
      .slice(0, toldStacks),
  };
}

/**
 * The stack above a function; '' for one that is one too many.
 * @param before the stack that led to this one, a tick ago
 */
function openingStack(above: (...args: never[]) => unknown = openingStack, before = ''): string {
  const here = stackAbove(above);
  const stack = before === '' ? here : `${here}\n${before}`;
  if (stacks.has(stack)) return stack;
  if (stacks.size >= mostStacks) return '';
  stacks.add(stack);
  return stack;
}

/** Raw frames `url:line:column`, nearest first, counted from 1; '' where there is none to be had. */
function stackAbove(above: (...args: never[]) => unknown): string {
  try {
    return framesHere(above)
      .filter(({ url }) => url !== 'node:internal/async_hooks')
      .map(({ url, line, column }) => `${url}:${line + 1}:${column + 1}`)
      .join('\n');
  } catch {
    // The count matters more than the stack.
    return '';
  }
}
