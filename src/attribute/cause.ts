/**
 * The likely cause: patterns that leak on an SSR server, recognised from what was seen. Each rests on the evidence
 * named beside it; what fits none stays unknown.
 */

import type { Holder, Retention } from '../heap/retainers.ts';
import type { FillingCache } from './cache-limit.ts';
import type { LeakedHandle } from './handles.ts';
import type { Blame } from './suspects.ts';

export interface Cause {
  /** Stable, for the report and its readers. */
  readonly code: string;
  /** What happens, one sentence. */
  readonly what: string;
  /** What to change, one or two sentences. */
  readonly change: string;
}

export interface CauseEvidence {
  readonly suspects: readonly Blame[];
  readonly filling: FillingCache | null;
  readonly retention: Retention | null;
  readonly handles: readonly LeakedHandle[];
  /** NODE_ENV of the server. */
  readonly nodeEnv: string | null;
}

interface Seen extends CauseEvidence {
  readonly holder: Holder | null;
  /** Steps of the retaining path in one line, names of the containers included. */
  readonly path: string;
  /** The stack of the first suspect in one line. */
  readonly stack: string;
  /** How many of a class each request leaves, 0 for none. */
  of(className: RegExp): number;
  handle(kind: RegExp): LeakedHandle | undefined;
}

type Pattern = (seen: Seen) => Cause | null;

/** Below this many per request a class is not what leaks. */
const some = 0.05;

const devtools: Pattern = ({ nodeEnv, path, stack }) =>
  nodeEnv !== 'production' && /devtools/i.test(`${path} ${stack}`)
    ? {
        code: 'devtools',
        what: `Developer tools keep every request's state: NODE_ENV is ${nodeEnv ? `"${nodeEnv}"` : 'not set'}.`,
        change: 'Run the server with NODE_ENV=production, as it runs in production.',
      }
    : null;

const channel: Pattern = ({ of, handle }) => {
  if (of(/^BroadcastChannel$/) > some) {
    return {
      code: 'broadcast-channel',
      what: 'Each request opens a BroadcastChannel that is never closed; an open channel is never collected.',
      change:
        'Call close() on it when the request is over, or open one channel for the whole process. On the server a component needs none.',
    };
  }
  if (of(/^MessagePort$/) > some || handle(/^MessagePort$/)) {
    return {
      code: 'message-port',
      what: 'Each request opens a MessagePort (or MessageChannel) that is never closed.',
      change: 'Call close() on the port when the request is over.',
    };
  }
  return null;
};

const timer: Pattern = ({ holder, handle }) => {
  const timers = handle(/^timer$/);
  const held = holder?.anchor.kind === 'runtime' && /timers/.test(holder.anchor.name);
  if (!held && !timers) return null;
  if (!timers || timers.repeating > 0.5) {
    return {
      code: 'timer',
      what: 'Each request starts a timer (setInterval) that is never cleared, and what its callback sees stays with it.',
      change:
        'Clear it when the response is finished (clearInterval), or do not start it on the server: effects that run only in the browser are the place for it.',
    };
  }
  return {
    code: 'long-timer',
    what: `Each request starts a timer of ${Math.round(timers.longestDelayMs / 1000)} s, and what its callback sees stays until it fires.`,
    change: 'Clear it when its purpose is over (clearTimeout), or shorten it; under load as many wait as requests come in that time.',
  };
};

const abortSignal: Pattern = ({ path, of }) =>
  /AbortSignal|AbortController/.test(path) || (of(/^AbortSignal$/) > some && /WeakRef|Set/.test(path))
    ? {
        code: 'abort-signal',
        what: 'Each request adds a listener to an AbortSignal that outlives it (or derives a signal from one).',
        change:
          'Remove the listener when the work is done ({ once: true } is not enough if it never fires), or give each request a signal of its own.',
      }
    : null;

const listener: Pattern = ({ path, of }) =>
  /_events|EventEmitter|EventTarget/.test(path) || (of(/^Listener$/) > some && /Listener/.test(path))
    ? {
        code: 'listener',
        what: 'Each request adds a listener to an emitter that outlives it, and the listener keeps all that it sees.',
        change:
          'Remove it when the response is finished (off, removeListener, or an AbortSignal of the request), or add one listener for the process.',
      }
    : null;

const asyncContext: Pattern = ({ path, of }) =>
  /AsyncContextFrame|kResourceStore|AsyncLocalStorage/.test(path) || of(/^AsyncContextFrame$/) > some
    ? {
        code: 'async-context',
        what: 'Something that outlives the request was made within its AsyncLocalStorage context and keeps that context.',
        change: 'Start long-lived work outside the request (AsyncResource.bind, or als.exit()), and do not store what getStore() returns.',
      }
    : null;

const promise: Pattern = ({ of, holder }) =>
  of(/^Promise$/) > some && (of(/^(Async)?Generator$/) > some || (holder?.entryClass === 'closure' && holder.callback === null))
    ? {
        code: 'pending-promise',
        what: 'Each request leaves a promise that never settles, and what awaits it stays with it.',
        change:
          'Settle it in every case (also on error and when the client is gone), or race it with a timeout, and drop its resolver from the list.',
      }
    : null;

/** A callback that waits for a promise which others wait for as well. */
const reaction: Pattern = ({ holder }) =>
  holder?.containerClass === 'Promise' && holder.entryClass === 'closure'
    ? {
        code: 'promise-reaction',
        what: 'Each request waits for a promise that outlives it and does not settle, and what waits is kept with it.',
        change: 'Let the wait end with the request: settle the promise, or make one for each request, raced with a timeout of its own.',
      }
    : null;

const registry: Pattern = ({ path }) =>
  /FinalizationRegistry/.test(path)
    ? {
        code: 'finalization-registry',
        what: 'Each request registers with a FinalizationRegistry what never becomes unreachable, often because the held value leads to it.',
        change: 'Keep the object out of its own held value, and unregister it when the request is over.',
      }
    : null;

const timeline: Pattern = ({ of }) =>
  of(/^Performance(Mark|Measure)$/) > some
    ? {
        code: 'performance-entries',
        what: 'Each request leaves an entry in the timeline of the process, which Node.js keeps until it is cleared.',
        change: 'Call performance.clearMarks() and performance.clearMeasures() with the name when the entry has been read.',
      }
    : null;

/** What is loaded stays: a module under each new address, and each time it is dropped from the cache. */
const moduleAgain: Pattern = ({ holder, of }) =>
  /^Module(Wrap)?$/.test(holder?.entryClass ?? '') || of(/^Module(Wrap)?$/) > some
    ? {
        code: 'module-per-request',
        what: 'Each request loads a module anew, and modules are never unloaded.',
        change: 'Import it once, under one address, and call a function of it; do not delete from require.cache.',
      }
    : null;

const symbol: Pattern = ({ holder }) =>
  holder?.entryClass === 'symbol' && holder.anchor.kind === 'runtime'
    ? {
        code: 'registered-symbol',
        what: 'Each request registers a symbol under a name of its own (Symbol.for), and registered symbols stay.',
        change: 'Use Symbol() or a string where the name differs from request to request.',
      }
    : null;

const text: Pattern = ({ holder }) =>
  holder?.entryClass === 'concatenated string' && holder.anchor.kind !== 'runtime' && !collections[holder.containerClass]
    ? {
        code: 'growing-text',
        what: `Each request adds to the text in "${holder.anchor.name}", and all of it is kept.`,
        change: 'Write it out and start anew from time to time, or hand it to a logger; text of one request does not belong into a module.',
      }
    : null;

/** Timers and ports have words of their own. */
const openHandle: Pattern = ({ handles }) => {
  const [opened] = handles.filter(({ kind, perRequest }) => perRequest > some && closable.has(kind));
  return opened
    ? {
        code: 'open-handle',
        what: `${opened.perRequest > 0.9 ? 'Each request opens' : 'Some requests open'} a ${opened.kind} that is never closed.`,
        change: 'Close it in every case, also on errors (finally, or `await using`), or share one for the process.',
      }
    : null;
};

const closable = new Set(['socket', 'pipe', 'TLS socket', 'UDP socket', 'file handle', 'file watcher', 'child process', 'worker']);

const cacheFilling: Pattern = ({ filling }) =>
  filling && {
    code: 'cache-filling',
    what: sayFilling(filling),
    change:
      'It is full after so many requests: if that many entries fit into memory, nothing has to change; else lower the limit. To see it level off, check with an address that does not vary, or let the check go on for longer.',
  };

/** What is known of it, in the words that the verdict uses as well. */
const sayFilling = ({ size, max }: { readonly size: number; readonly max: number }): string =>
  `bounded cache, still filling, ${size.toLocaleString('en')} of about ${max.toLocaleString('en')} entries.`;

const collections: Readonly<Record<string, string>> = { Map: 'Map', Set: 'Set', Array: 'array', Object: 'object', WeakMap: 'WeakMap' };

const collection: Pattern = ({ holder }) => {
  const kind = collections[holder?.containerClass ?? ''];
  if (!holder || !kind || holder.anchor.kind === 'runtime') return null;
  const name = holder.containers[0] ?? holder.anchor.name;
  return {
    code: 'unbounded-collection',
    what: `Each request adds to the ${kind} "${name}", and nothing is ever taken out.`,
    change: `Remove the entry when the request is over, or put a bound on it (an LRU cache with a maximum); what belongs to one request does not belong into a module.`,
  };
};

/** Where a container was recognised, only if it is the client itself that lies in it. */
const client: Pattern = ({ retention, holder }) => {
  const isIn = holder !== null && collections[holder.containerClass] !== undefined;
  if (isIn && !clientName.test(holder.entryClass)) return null;
  const made = retention?.classes.find(({ name, perRequest }) => perRequest > some && perRequest <= 4 && clientName.test(name));
  return made
    ? {
        code: 'client-per-request',
        what: `Each request makes a ${made.name} that stays.`,
        change: 'Dispose of it when the request is over (close, destroy, clear, unsubscribe), or share one for the process.',
      }
    : null;
};

const clientName =
  /(Client|Pool|Agent|Connection|Subscription|Subscriber|Observer|Observable|QueryCache|MutationCache|Pinia|EffectScope|Watcher|I18n|Tracer|Span)$/;

const patterns: readonly Pattern[] = [
  cacheFilling,
  devtools,
  channel,
  abortSignal,
  timer,
  listener,
  asyncContext,
  moduleAgain,
  promise,
  reaction,
  registry,
  timeline,
  symbol,
  client,
  collection,
  text,
  openHandle,
];

/** The first pattern that the evidence fits; null when none does. */
export function likelyCause(evidence: CauseEvidence): Cause | null {
  const holder = evidence.suspects[0]?.holder ?? evidence.retention?.holders[0] ?? null;
  const seen: Seen = {
    ...evidence,
    holder,
    path: holder ? [holder.anchor.name, ...holder.steps, ...holder.containers].join(' ') : '',
    stack: (evidence.suspects[0]?.stack ?? []).map((frame) => `${frame.package?.name ?? ''} ${frame.file} ${frame.function}`).join(' '),
    of: (className) => evidence.retention?.classes.find(({ name }) => className.test(name))?.perRequest ?? 0,
    handle: (kind) => evidence.handles.find((handle) => kind.test(handle.kind)),
  };
  for (const pattern of patterns) {
    const cause = pattern(seen);
    if (cause) return cause;
  }
  return null;
}
