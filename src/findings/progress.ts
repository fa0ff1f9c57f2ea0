import type { MeasuredSample } from '../measure/measurement.ts';
import type { Finding } from './report.ts';

/** What a run tells while it goes on, for the live display and the log. */
export type ProgressEvent =
  | { readonly type: 'building'; readonly command: string }
  /** With the route that a fresh server is for; without one, of the server that first looks share. */
  | { readonly type: 'booting'; readonly command: string; readonly route?: string }
  | {
      readonly type: 'booted';
      readonly origin: string;
      readonly node: string;
      readonly processes: number;
      readonly bootMs: number;
      /** It cannot reach the credentials of the job. */
      readonly apart?: true;
    }
  | { readonly type: 'route-started'; readonly route: string; readonly index: number; readonly of: number; readonly budgetMs: number }
  /** Its first look is over, and it is settled later, or not at all. */
  | { readonly type: 'route-left'; readonly route: string }
  /** A phase began: warming up, volleys, waiting for timers to run out, a second look in a fresh process, looking for the line. */
  | {
      readonly type: 'phase';
      readonly route: string;
      readonly phase: 'warm-up' | 'volleys' | 'settling' | 'confirming' | 'looking-again' | 'moving-clock' | 'attributing';
    }
  /** Requests answered so far on this route; comes often. */
  | { readonly type: 'requests'; readonly route: string; readonly requests: number }
  /** A sample was taken; `js` is heapUsed minus code spaces, in bytes. */
  | { readonly type: 'sampled'; readonly route: string; readonly sample: MeasuredSample; readonly js: number }
  | { readonly type: 'route-done'; readonly finding: Finding }
  | { readonly type: 'note'; readonly text: string };

export type OnProgress = (event: ProgressEvent) => void;
