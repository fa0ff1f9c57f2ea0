import type { Additions, ClockMoved, Counted, LoadedAddon, OpenResources, Peak, Question, ServedRoute } from '../agent/protocol.ts';
import type { Sample } from '../agent/readings.ts';
import type { Heaviest } from '../heap/heaviest.ts';
import type { SamplingHeapProfile } from '../heap/profile.ts';
import type { Room } from '../heap/room.ts';
import type { PrintedLine } from './tail.ts';

/** One process (or worker thread) of the server under test in which the agent reported an HTTP server. */
export interface ServingProcess {
  readonly pid: number;
  readonly threadId: number;
  readonly node: string;
  readonly argv: readonly string[];
  readonly nodeEnv: string | null;
  readonly v8Flags: readonly string[];
  /** Bytes. */
  readonly heapLimit: number;
  /** How a major collection is forced here; null when it cannot be. */
  readonly gc: string | null;
  /** Whether it serves HTTP; one that does not may render for one that does. */
  readonly serves: boolean;
}

/** A sample of every serving process, and their sum. */
export interface ServerSample {
  /** Bytes and counts summed over the processes; `atMs` and `collectMs` are the largest. */
  readonly total: Sample;
  readonly processes: ReadonlyArray<{ readonly pid: number; readonly sample: Sample }>;
}

/** How the server's process ended. */
export interface ServerExit {
  readonly code: number | null;
  readonly signal: string | null;
  /** V8 gave up for want of memory (it says so on standard error before it aborts). */
  readonly outOfMemory: boolean;
  /** Set where only the connection to it is known to have ended. */
  readonly unseen?: true | undefined;
  /** What it said of itself when it ran out of heap; absent: nothing. */
  readonly lastWords?: LastWords | undefined;
  /** What most of its heap hung on then; absent: that was not asked. */
  readonly heap?: LastHeap | undefined;
}

/** What the snapshot of a full heap says, or why there is none. Bytes. */
export type LastHeap =
  | { readonly hungOn: Heaviest }
  | { readonly unread: 'little-memory'; readonly room: Room }
  /** `unreadable`: the file says why in `message`. `none`: it wrote none. `spread`: no single container has a good part of the heap. */
  | { readonly unread: 'unreadable'; readonly message: string }
  | { readonly unread: 'none' | 'spread' };

/** The process at the moment when it ran out of heap. Bytes. */
export interface LastWords {
  readonly heapUsed: number;
  readonly heapLimit: number;
  /** null: this Node.js does not tell. */
  readonly rss: number | null;
  readonly external: number;
  /** The space of V8's heap that held most, such as "old_space". */
  readonly fullestSpace: { readonly name: string; readonly used: number } | null;
  /** Active handles by libuv's names of kinds, the most frequent first. */
  readonly handles: ReadonlyArray<{ readonly kind: string; readonly open: number }>;
}

/** What is known of a server that somebody else started. */
export interface Found {
  /** Where its inspector listens; null: its memory cannot be read. */
  readonly inspector: string | null;
  /** Whether its process counts requests, so that it is known to have served those of the check. */
  readonly countsRequests: boolean;
  /** Whether a request is answered by the process that was attached to. @param ask sends one */
  answersItself(ask: () => Promise<unknown>): Promise<boolean>;
  /**
   * Why nothing that is measured here can be a verdict: its memory is not read, or only as its metrics tell it, garbage included. null:
   * it can.
   */
  readonly caveat: 'unread' | 'metrics' | null;
}

/** The running server under test. Disposing ends the whole process group and frees port and socket. */
export interface RunningServer extends AsyncDisposable {
  /** Such as "http://127.0.0.1:28411", without a trailing slash. */
  readonly origin: string;
  readonly port: number;
  /** Origins of other HTTP servers of the same processes, such as one of metrics, by the time of the first answer. */
  readonly alsoListening: readonly string[];
  /** Set where it ran before and goes on afterwards: it is nobody's to end, its machine may be another, and it may serve others, too. */
  readonly found?: Found | undefined;
  /** The command as words. */
  readonly command: readonly string[];
  /** Whether another of the same command can run beside it: it listens at the port that it was told, and nowhere else. */
  readonly mayRunTwice: boolean;
  /** Milliseconds from the start of the command until the first answer. */
  readonly bootMs: number;
  /** Processes and threads at work that are known by now, those that serve first; more may appear under load (cluster, pools). */
  processes(): readonly ServingProcess[];
  /** How many worker threads and forked processes are there that cannot be read: nobody knows what they keep. */
  unread(): number;
  /** Garbage collected, then sampled, in every serving process. Throws CheckError `server-died` when it is gone. */
  sample(): Promise<ServerSample>;
  /**
   * Asks every serving process; the answers in the order of `processes()`.
   * @param of the name of one of them, its pid and its thread's id as `4711-0`: only that one is asked
   */
  ask(question: Question, of?: string): Promise<readonly unknown[]>;
  openResources(): Promise<readonly OpenResources[]>;
  /**
   * What live containers hold, in every serving process. Ids are those of one process: its name stands beside them.
   * @param forClock notes on the same walk what `moveClock` and `closedConnections` would need walks of their own for
   */
  countEntries(forClock?: boolean): Promise<ReadonlyArray<{ readonly process: string; readonly counted: Counted }>>;
  /** Who added to the containers that `watch-additions` named, in every serving process; listens no more. */
  readAdditions(): Promise<ReadonlyArray<{ readonly process: string; readonly additions: readonly Additions[] }>>;
  /** What survived of what was allocated since `start-survivors`, in every serving process. */
  readSurvivors(): Promise<readonly SamplingHeapProfile[]>;
  /** The most memory since `watch-peak`, summed over the processes: they need not have had it at the same moment. */
  readPeak(): Promise<Peak>;
  /** The native addons that are loaded, of every serving process: several may have the same. */
  loadedAddons(): Promise<readonly LoadedAddon[]>;
  /** Whether any serving process has loaded a file of any of these packages by `require`. */
  hasRequired(names: readonly string[]): Promise<boolean>;
  /**
   * What somebody else may end, at a time that no clock of a serving process knows, such as connections to other servers that are in use;
   * by Node.js's names of resources, of every serving process.
   */
  awaitedWork(): Promise<readonly string[]>;
  /**
   * Moves the clock of every serving process on by so many milliseconds, and sums what happened then. Only for a server that is thrown
   * away. Throws where Node.js has no inspector.
   */
  moveClock(ms: number): Promise<ClockMoved>;
  /**
   * How many connections to other servers are closed that were noted last. Throws where Node.js has no inspector.
   * @param notes whether those that are open now are noted in their place
   */
  closedConnections(notes?: boolean): Promise<number>;
  /** The routes that its routers keep, of every serving process: several may have the same. Throws where Node.js has no inspector. */
  listRoutes(): Promise<readonly ServedRoute[]>;
  /** Resolves when the server's process ends by itself or by our hand. */
  readonly exited: Promise<ServerExit>;
  /** Set once it ended. */
  exit(): ServerExit | null;
  /** What it said of itself when it ran out of heap; null: nothing, or it did not. */
  lastWords(): Promise<LastWords | null>;
  /** What most of the heap hung on then, by the snapshot that it left; null: it was not asked for one. */
  lastHeap(): Promise<LastHeap | null>;
  /** Whether it leaves such words whenever it runs out of heap; absent: that is not known. */
  readonly leavesLastWords?: boolean | undefined;
  /** The last lines of its output, control characters removed, secrets masked. */
  tail(): readonly string[];
  /** Masks these as well in its output, also in what it printed before. */
  hide(secrets: readonly string[]): void;
  /** A text that comes out of the server, with all secrets masked that it is known to have. */
  masked(text: string): string;
  /** Hears each line of its output from now on. @returns how to hear no more */
  hear(listener: (line: PrintedLine) => void): () => void;
}
