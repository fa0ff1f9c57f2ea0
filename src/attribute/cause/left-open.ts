/** Causes that leave something open which the event loop keeps alive. */

import { type Pattern, some } from './seen.ts';

export const channel: Pattern = ({ of, handle }) => {
  if (of(/^BroadcastChannel$/) > some) return { code: 'broadcast-channel', args: {} };
  return of(/^MessagePort$/) > some || handle(/^MessagePort$/) ? { code: 'message-port', args: {} } : null;
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

const closable = new Set(['socket', 'pipe', 'TLS socket', 'UDP socket', 'file handle', 'file watcher', 'child process', 'worker']);
