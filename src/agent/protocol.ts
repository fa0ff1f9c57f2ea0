/**
 * What the check and the agent say to each other: newline-delimited JSON over a Unix socket
 * (a named pipe on Windows). Types only, so that nothing of this file reaches the user's server.
 *
 * The agent speaks first: once it sits in a process that serves HTTP, and at once in one that may work for such a process.
 */

/** Names the socket. Absent: the agent does nothing at all. */
export type SocketVariable = 'SSR_LEAK_CHECK_SOCKET';

/** Who speaks: sent once, before anything else. */
export interface Hello {
  readonly type: 'hello';
  readonly pid: number;
  readonly ppid: number;
  /** 0 on the main thread. */
  readonly threadId: number;
  /** `process.version`, such as "v20.20.2". */
  readonly node: string;
  readonly argv: readonly string[];
  readonly nodeEnv: string | null;
  /** V8 flags the agent set before user code loaded. */
  readonly v8Flags: readonly string[];
  /** `heap_size_limit` in bytes. */
  readonly heapLimit: number;
  /**
   * How a major collection is forced here, found by a self-test that watched for the `major` entry;
   * null when no way produced one.
   */
  readonly gc: 'gc()' | 'gc(major)' | 'inspector' | null;
  /** Whether the process leaves a report where the socket lies when it runs out of heap. */
  readonly leavesLastWords?: boolean | undefined;
  /**
   * Set where it serves no HTTP when it says this, and may render for a process that does: a worker thread, or a process that was forked
   * with a channel to its parent.
   */
  readonly helps?: 'thread' | 'child' | undefined;
}

/** This Node is below the oldest the agent supports. Sent instead of everything else. */
export interface TooOld {
  readonly type: 'too-old';
  readonly pid: number;
  readonly node: string;
}

/** An HTTP server of this process listens (address as `server.address()` gives it). */
export interface Listening {
  readonly type: 'listening';
  readonly pid: number;
  readonly port: number;
  readonly address: string;
  readonly secure: boolean;
  /** Whether its process has this port in the environment variable PORT, whoever set it there. */
  readonly isOwnPort: boolean;
  /** Whether it refuses HTTP/1.1. */
  readonly isHttp2Only: boolean;
}

/** An HTTP server of this process listens on a path instead of a port. */
export interface ListeningOnPath {
  readonly type: 'listening-on-path';
  readonly pid: number;
  readonly path: string;
}

export interface Answer {
  readonly type: 'answer';
  /** The question's id. */
  readonly id: number;
  readonly value?: unknown;
  /** Set when the question failed inside the server. */
  readonly error?: string;
}

export type FromAgent = Hello | TooOld | Listening | ListeningOnPath | Answer;

/** A question to one agent; `answer.value` has the shape named beside it. */
export type Question =
  /** Collect garbage until the heap no longer falls, then sample. → Sample */
  | { readonly ask: 'sample' }
  /** Set V8 flags in the running server. → null */
  | { readonly ask: 'set-flags'; readonly flags: readonly string[] }
  /** Start the sampling heap profiler (survivors only). → null */
  | { readonly ask: 'start-survivors'; readonly intervalBytes: number }
  /** Read the profile of survivors so far, without stopping. → the CDP `HeapProfiler.SamplingHeapProfile` */
  | { readonly ask: 'read-survivors' }
  /** Stop the sampling heap profiler. → null */
  | { readonly ask: 'stop-survivors' }
  /** Write a heap snapshot to this path. → { bytes: number } */
  | { readonly ask: 'write-snapshot'; readonly path: string }
  /** Write a heap snapshot just before V8 gives up, into the folder that NODE_OPTIONS names. → null */
  | { readonly ask: 'snapshot-near-limit' }
  /** Watch resources by async_hooks from now on (unref'd ones too). → null */
  | { readonly ask: 'watch-resources' }
  /** What `watch-resources` saw opened and not yet closed. → OpenResources */
  | { readonly ask: 'open-resources' }
  /** Stop watching and forget what was seen. → null */
  | { readonly ask: 'stop-watching' }
  /**
   * Count all objects, and what containers hold, by identity. → Counted
   * `forClock`: note on the same walk what a moved clock rings, and the open connections to other servers.
   */
  | { readonly ask: 'count-entries'; readonly forClock?: boolean }
  /** Listen to containers that were counted, for who adds to them. → how many can be listened to */
  | { readonly ask: 'watch-additions'; readonly ids: readonly number[] }
  /** Listen to objects of the last heap snapshot, and to assignments, for who adds. → ListenedTo[] */
  | ({ readonly ask: 'listen-to' } & ToListenTo)
  /** What was heard; listens no more. → Additions[] */
  | { readonly ask: 'read-additions' }
  /** What keeps the process at work beside servers that listen, by Node.js's names of resources. → string[] */
  | { readonly ask: 'pending-work' }
  /** What of it somebody else may end, at a time that no clock of the process knows. → string[] */
  | { readonly ask: 'awaited-work' }
  /** Move the clock of this process on by so many milliseconds, and ring the timers that are due by then. → ClockMoved */
  | { readonly ask: 'move-clock'; readonly ms: number }
  /** How many connections to other servers are closed that were noted last. `notes`: note those that are open now in their place. → number */
  | { readonly ask: 'closed-connections'; readonly notes: boolean }
  /** Note from now on how much memory is taken at most. → null */
  | { readonly ask: 'watch-peak' }
  /** The most since then; notes no more. → Peak */
  | { readonly ask: 'read-peak' }
  /** The routes that the routers of this process keep. → ServedRoute[] */
  | { readonly ask: 'list-routes' }
  /** The native addons that are loaded. → LoadedAddon[] */
  | { readonly ask: 'loaded-addons' }
  /** Whether a file of any of these packages was loaded by `require`. → boolean */
  | { readonly ask: 'has-required'; readonly names: readonly string[] }
  /** Forget what was counted. → null */
  | { readonly ask: 'stop-counting' };

export type ToAgent = { readonly id: number } & Question;

/** Live resources by kind, from async_hooks: init without destroy. */
export interface OpenResources {
  readonly kinds: ReadonlyArray<{
    /** The async_hooks type: `MESSAGEPORT`, `Timeout`, `TCPSOCKETWRAP`, … */
    readonly kind: string;
    readonly open: number;
    /** Longest delay of the open one-shot timers, in milliseconds; 0 for other kinds. */
    readonly longestDelayMs: number;
    /** How many of the open timers repeat (`setInterval`). */
    readonly repeating: number;
    /** The most frequent opening stacks, raw frames `url:line:column` nearest first, with how often. */
    readonly stacks: ReadonlyArray<{ readonly count: number; readonly frames: readonly string[] }>;
  }>;
}

/** A file of native code that is loaded, and the module that loaded it: absolute paths; null: not known. */
export interface LoadedAddon {
  readonly path: string;
  readonly loadedBy: string | null;
}

/** A route that a router keeps and that answers GET requests. */
export interface ServedRoute {
  readonly library: 'express' | 'fastify' | 'hono' | 'koa' | 'polka';
  /** Its whole pattern, as the router writes patterns. */
  readonly path: string;
  /** The ports of the servers that were seen to call its app; none: it is not known who calls it, nor under which path. */
  readonly ports: readonly number[];
  /** Where its handler begins in the script that was run, and then functions that the handler calls; lines and columns from 0. */
  readonly places: ReadonlyArray<{ readonly url: string; readonly line: number; readonly column: number }>;
  /** Whether the text of its handler looks as if it answered with data. */
  readonly json: boolean;
}

/** The most memory that was taken at any moment, garbage included. Bytes; null: this Node.js or this system does not tell. */
export interface Peak {
  readonly heapUsed: number | null;
  readonly rss: number | null;
}

/** What happened when the clock was moved on. */
export interface ClockMoved {
  /** Timers of the program that were due, and rang. */
  readonly timers: number;
}

/** What one walk over the heap counted. */
export interface Counted {
  /** Live objects that have an `Object.prototype` in their chain: nearly all of the program's. */
  readonly objects: number;
  /** Realms that were counted: the main one, and vm contexts. */
  readonly realms: number;
  /** Containers whose size changed since the count before, or that were not known then; those known first, of them the largest change. */
  readonly containers: readonly CountedContainer[];
}

export interface CountedContainer {
  /** The same for the same object, from one count to the next in one process. */
  readonly id: number;
  /** `Object`: a plain object, as a dictionary. `SparseArray`: one with holes, which V8 keeps as a dictionary, too. */
  readonly kind: 'Map' | 'Set' | 'Array' | 'SparseArray' | 'Object';
  /** The name of its class, such as `Map` or `LRUCache`; empty where it has none. */
  readonly class: string;
  /** Entries at the count before; null where it was not known then. */
  readonly before: number | null;
  /** Entries now. */
  readonly size: number;
}

/** What is to be listened to. Ids are those of heap snapshots of the process. */
export interface ToListenTo {
  readonly objects: ReadonlyArray<{
    readonly id: number;
    /** Fields that are replaced, as the snapshot names them. */
    readonly fields: readonly string[];
    /** Whether it only stands above the container on the way from the roots. */
    readonly isOwner: boolean;
  }>;
  /** Assignments of a variable, under the id of what it is in; lines and columns from 0. */
  readonly assignments: ReadonlyArray<{
    readonly id: number;
    readonly url: string;
    readonly line: number;
    readonly column: number;
  }>;
}

/** What is listened to, and as what: `Map`, `Array`, `field`, `variable`, … */
export interface ListenedTo {
  readonly id: number;
  readonly kind: string;
}

/** Who added to one container while it was listened to. */
export interface Additions {
  /** As it was counted. */
  readonly id: number;
  readonly added: number;
  readonly removed: number;
  /** The stacks of the additions with how often each was met, the most frequent first; frames nearest first, counted from 0. */
  readonly stacks: ReadonlyArray<{
    readonly count: number;
    readonly frames: ReadonlyArray<{
      readonly functionName: string;
      readonly url: string;
      readonly line: number;
      readonly column: number;
    }>;
  }>;
}
