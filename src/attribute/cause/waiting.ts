/** Causes by which something that outlives a request still waits for it: listeners, promises, contexts. */

import { type Pattern, some } from './seen.ts';

export const abortSignal: Pattern = ({ path, of }) =>
  /AbortSignal|AbortController/.test(path) || (of(/^AbortSignal$/) > some && /WeakRef|Set/.test(path))
    ? { code: 'abort-signal', args: {} }
    : null;

export const listener: Pattern = ({ path, of }) =>
  /_events|EventEmitter|EventTarget/.test(path) || (of(/^Listener$/) > some && /Listener/.test(path))
    ? { code: 'listener', args: {} }
    : null;

/** What is kept alive for many requests: a connection of a client, or one to a backend. The program's own output is a socket, too. */
export const connectionListener: Pattern = (seen) =>
  listener(seen) &&
  seen.holder?.steps.some(({ kind, name }) => kind === 'class' && /^(TLS)?Socket$/.test(name)) &&
  !/^(Pipe|TTY)/.test(seen.holder.anchor.name ?? '')
    ? { code: 'connection-listener', args: {} }
    : null;

export const asyncContext: Pattern = ({ path, of }) =>
  /AsyncContextFrame|kResourceStore|AsyncLocalStorage/.test(path) || of(/^AsyncContextFrame$/) > some
    ? { code: 'async-context', args: {} }
    : null;

/** What the engine itself holds is still to be settled by it, such as by `Atomics.waitAsync`. */
export const promise: Pattern = ({ of, holder }) => {
  const isOfEngine = holder?.entryClass === 'Promise' && holder.anchor.kind === 'runtime';
  const isAwaited = of(/^(Async)?Generator$/) > some || (holder?.entryClass === 'closure' && holder.callback === null);
  return of(/^Promise$/) > some && (isOfEngine || isAwaited) ? { code: 'pending-promise', args: {} } : null;
};

/** A callback that waits for a promise which others wait for as well. */
export const reaction: Pattern = ({ holder }) =>
  holder?.containerClass === 'Promise' && holder.entryClass === 'closure' ? { code: 'promise-reaction', args: {} } : null;

export const registry: Pattern = ({ path }) => (/FinalizationRegistry/.test(path) ? { code: 'finalization-registry', args: {} } : null);

export const timeline: Pattern = ({ of }) => (of(/^Performance(Mark|Measure)$/) > some ? { code: 'performance-entries', args: {} } : null);
