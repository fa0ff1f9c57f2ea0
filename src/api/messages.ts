/** What the caller of `check()` and the process that checks say to each other. */
import type { ProgressEvent } from '../findings/progress.ts';

export type Asked =
  | {
      readonly type: 'check';
      /** JSON. */
      readonly options: string;
      /** Whether anybody listens to progress. */
      readonly tells: boolean;
    }
  | { readonly type: 'abort'; readonly reason: string };

/** Data travels as text, so that it becomes objects of the realm that reads it: test runners have realms of their own. */
export type Answered =
  | { readonly type: 'progress'; readonly event: string }
  /** The report as it is written to a file, and for people. */
  | { readonly type: 'report'; readonly report: string; readonly words: string }
  | { readonly type: 'refused'; readonly problems: string };

/** A problem in words, with its stable code. */
export interface SaidProblem {
  readonly code: string;
  readonly what: string;
  readonly saw: readonly string[];
  readonly change: string;
}

/** What a check tells a program while it goes on. */
export type ToldProgress =
  | Exclude<ProgressEvent, { readonly type: 'sampled' | 'route-done' }>
  /** Bytes of JavaScript after a collection. */
  | { readonly type: 'sampled'; readonly route: string; readonly js: number }
  | { readonly type: 'route-done'; readonly route: string; readonly verdict: string; readonly reason: string };

/** What of an event is promised to programs: not the whole sample, and not a finding that may still change. */
export function toldOf(event: ProgressEvent): ToldProgress {
  if (event.type === 'sampled') return { type: 'sampled', route: event.route, js: event.js };
  if (event.type !== 'route-done') return event;
  const { route, verdict, reason } = event.finding;
  return { type: 'route-done', route, verdict, reason };
}
