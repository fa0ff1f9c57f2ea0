/** What is judged, and what a verdict is made of. Pure data. */

/** Channels measured in bytes. `js` is heapUsed minus code spaces; `external` is external minus array buffers. */
export type ByteChannel = 'js' | 'arrayBuffers' | 'external' | 'globalHandles';

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

export interface Limit {
  /** Bytes per request that each channel may grow. */
  readonly bytesPerRequest: number;
  readonly from: 'default' | 'threshold' | 'config' | 'baseline';
}

export type Verdict = 'steady' | 'leaking' | 'unproven';
