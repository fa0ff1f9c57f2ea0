/**
 * The profile of `HeapProfiler.getSamplingProfile`, as the inspector's protocol defines it. Its JSON is what
 * Chrome DevTools and speedscope open as `.heapprofile`.
 */
export interface SamplingHeapProfile {
  readonly head: ProfileNode;
  readonly samples: ReadonlyArray<{
    /** Bytes, scaled up for what the sampling missed. */
    readonly size: number;
    readonly nodeId: number;
    /** Rises with the time of the allocation. */
    readonly ordinal: number;
  }>;
}

export interface ProfileNode {
  readonly callFrame: {
    readonly functionName: string;
    readonly scriptId: string;
    readonly url: string;
    /** From 0; where the function begins. */
    readonly lineNumber: number;
    readonly columnNumber: number;
  };
  /** Bytes allocated in this very frame and alive. */
  readonly selfSize: number;
  readonly id: number;
  readonly children: readonly ProfileNode[];
}
