/**
 * Every figure of a sample, once. The type of a sample, the schema of the agent's messages, that of the report and the sum over
 * several processes all follow from this table; how a figure is read stands in `sample.ts`.
 */

export interface Reading {
  readonly unit: 'bytes' | 'count' | 'ms';
  /**
   * How the figures of several processes and worker threads become the figure of the server. `once-per-process`: all threads
   * of a process report the same, so the largest counts once and processes are summed. `sum-by-kind`: counts by kind, summed.
   */
  readonly together: 'sum' | 'largest' | 'once-per-process' | 'sum-by-kind';
  readonly about: string;
  /** Absent where the platform does not tell, and in reports of versions that did not read it. */
  readonly optional?: true;
}

export const readings = {
  served: { unit: 'count', together: 'sum', about: 'requests of the check served by this process since it started' },
  finished: {
    unit: 'count',
    together: 'sum',
    about: 'of these, those whose answer was handed to the system whole while their client was there; absent where nobody counts them',
    optional: true,
  },
  atMs: { unit: 'ms', together: 'largest', about: 'milliseconds since the process started, by its monotonic clock' },
  heapUsed: { unit: 'bytes', together: 'sum', about: 'bytes; used_heap_size of V8' },
  codeSpaces: {
    unit: 'bytes',
    together: 'sum',
    about: 'bytes of machine code, which grows with what V8 compiles and not with what the app keeps',
  },
  trustedSpaces: { unit: 'bytes', together: 'sum', about: 'bytes of bytecode and its metadata; 0 before Node.js 22' },
  arrayBuffers: { unit: 'bytes', together: 'sum', about: 'bytes' },
  external: { unit: 'bytes', together: 'sum', about: 'bytes, array buffers included' },
  rss: { unit: 'bytes', together: 'once-per-process', about: 'bytes' },
  malloced: { unit: 'bytes', together: 'sum', about: 'bytes; malloced_memory of V8 itself' },
  globalHandles: { unit: 'bytes', together: 'sum', about: 'bytes; used_global_handles_size of V8' },
  nativeContexts: { unit: 'count', together: 'sum', about: 'number_of_native_contexts of V8' },
  detachedContexts: { unit: 'count', together: 'sum', about: 'number_of_detached_contexts of V8' },
  fds: {
    unit: 'count',
    together: 'once-per-process',
    about: 'open file descriptors; absent where the system does not list them',
    optional: true,
  },
  threads: { unit: 'count', together: 'sum', about: 'worker threads that it started and that live', optional: true },
  resources: { unit: 'count', together: 'sum-by-kind', about: 'active resources of Node.js, counted by kind' },
  collections: { unit: 'count', together: 'sum', about: 'collections until the heap no longer fell' },
  collectMs: { unit: 'ms', together: 'largest', about: 'milliseconds spent collecting and sampling inside the server' },
} as const satisfies Readonly<Record<string, Reading>>;

type Readings = typeof readings;
type Optional = { [K in keyof Readings]: Readings[K] extends { readonly optional: true } ? K : never }[keyof Readings];
type Figure<R extends Reading> = R['together'] extends 'sum-by-kind' ? Readonly<Record<string, number>> : number;

/** Memory of one serving process, or of a whole server, after forced garbage collection. */
export type Sample = { readonly [K in Exclude<keyof Readings, Optional>]: Figure<Readings[K]> } & {
  readonly [K in Optional]?: Figure<Readings[K]> | undefined;
};
