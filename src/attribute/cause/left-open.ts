/** Causes that leave something open which the event loop keeps alive. */

import { type Pattern, some } from './seen.ts';

export const channel: Pattern = ({ of, handle }) => {
  if (of(/^BroadcastChannel$/) > some) return { code: 'broadcast-channel', args: {} };
  return of(/^MessagePort$/) > some || handle(/^MessagePort$/) ? { code: 'message-port', args: {} } : null;
};

/** A timer remembers the context in which it was started, and with it the stores of that request. */
export const timerContext: Pattern = (seen) => {
  const { holder } = seen;
  return holder?.keeps.includes('store') && timer(seen) ? { code: 'timer-context', args: {} } : null;
};

const compressors = /^(Gzip|Gunzip|Deflate|DeflateRaw|Inflate|InflateRaw|Unzip|Brotli(De)?[Cc]ompress|Zstd(De)?[Cc]ompress)$/;

/** It has memory of its own outside of the heap, and what it is piped from holds it until it is destroyed. */
export const compression: Pattern = ({ retention }) => {
  const made = retention?.classes.find(({ name, perRequest }) => perRequest > some && compressors.test(name));
  return made ? { code: 'compression-stream', args: { class: made.name } } : null;
};

export const timer: Pattern = ({ holder, handle }) => {
  const timers = handle(/^timer$/);
  const held = holder?.anchor.kind === 'runtime' && /timers/.test(holder.anchor.name);
  // What something else holds does not wait for the timer beside it.
  const isBeside = holder !== null && !held && holder.entryClass !== 'Timeout';
  if (isBeside || (!held && !timers)) return null;
  if (!timers || timers.repeating > 0.5) return { code: 'timer', args: {} };
  return { code: 'long-timer', args: { seconds: Math.round(timers.longestDelayMs / 1000) } };
};

/** Timers and ports have patterns of their own. */
export const openHandle: Pattern = ({ handles }) => {
  const [opened] = handles.filter(({ kind, perRequest }) => perRequest > some && closable.has(kind));
  return opened ? { code: 'open-handle', args: { kind: opened.kind, perRequest: opened.perRequest } } : null;
};

const closable = new Set([
  'socket',
  'pipe',
  'TLS socket',
  'UDP socket',
  'file handle',
  'file descriptor',
  'file watcher',
  'child process',
  'worker',
]);
