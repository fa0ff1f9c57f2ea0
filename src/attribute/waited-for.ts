/** What timers hold that the verdict waited for, or that hold little of the leak. */

import type { Retention } from '../heap/retainers.ts';
import { firesOnce, type LeakedHandle } from './handles.ts';
import { isTimers } from './holder-of.ts';

/** A timer that the verdict waited for: what it held is not what leaks. */
export const isOver = (handle: LeakedHandle, { waitedMs }: { readonly waitedMs: number }): boolean =>
  firesOnce(handle) && handle.longestDelayMs <= waitedMs;

/** What pending timers hold is left out where they were waited for. */
export const withoutTimers = (retention: Retention, areOver: boolean): Retention =>
  areOver ? { ...retention, holders: retention.holders.filter(({ anchor }) => !isTimers(anchor)) } : retention;

/** Whether a timer is pending that holds little of what requests leave: the line that starts it keeps none of the rest. */
export const isBesideTheLeak = (handle: LeakedHandle, retention: Retention | null): boolean =>
  firesOnce(handle) && retention !== null && retention.timers.only < retention.timers.otherwise;
