/** What is judged, and what a verdict is made of. Pure data. */

/**
 * Channels measured in bytes. `js` is heapUsed minus code spaces; `external` is external minus array buffers; `native` is what
 * RSS shows beyond all of them, and is judged only where that was asked for.
 */
export type ByteChannel = 'js' | 'arrayBuffers' | 'external' | 'globalHandles' | 'native';

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
  /** Bytes per request that RSS may grow beyond all channels; absent: that is not judged. */
  readonly native?: number | undefined;
}

export type Verdict = 'steady' | 'leaking' | 'unproven';
