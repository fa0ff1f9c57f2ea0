/** What is judged, and what a verdict is made of. Pure data. */

import type { HeldChannel } from '../channels.ts';

/** Growth of one channel, per request served, with the interval of the slope. */
export interface Growth {
  /** Bytes per request. */
  readonly bytesPerRequest: number;
  readonly low: number;
  readonly high: number;
}

/** Growth of something counted: contexts, active resources of one kind. */
export interface CountGrowth {
  readonly perRequest: number;
  readonly low: number;
  readonly high: number;
}

/** What growth may be. */
export interface Bounds {
  /** Bytes per request that each channel may grow. */
  readonly bytesPerRequest: number;
  /** Bytes per request of channels that have a limit of their own. */
  readonly channels?: Readonly<Partial<Record<HeldChannel, number | undefined>>> | undefined;
  /** Bytes per request that tables of containers may take, whose entries are counted exactly; absent: what the heap may grow. */
  readonly containers?: number | undefined;
  /** Bytes per request that RSS may grow beyond all channels; absent: that is not judged. */
  readonly native?: number | undefined;
  /** Bytes per request of one channel above which there is a warning; absent: there is none below the limit. */
  readonly warn?: number | undefined;
  /** Share of the base's own growth by which this version may exceed it; absent: the default. */
  readonly relative?: number | undefined;
}

export interface Limit extends Bounds {
  readonly from: 'default' | 'threshold' | 'config' | 'baseline';
}

export type Verdict = 'steady' | 'leaking' | 'unproven';
