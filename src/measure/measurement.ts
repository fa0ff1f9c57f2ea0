import type { ClockMoved, OpenResources } from '../agent/protocol.ts';
import type { ServerExit, ServerSample } from '../server/server.ts';
import type { Answer, VolleyAnswers } from './answers.ts';
import type { EntryCounts } from './counting.ts';
import type { PrintedShape } from './printed.ts';
import type { Room } from './room.ts';

/** One autocannon run against one route. */
export interface Volley {
  /** Requests of this volley that the server counted. */
  readonly served: number;
  /** Responses with an expected status. */
  readonly expected: number;
  /** Responses with another status, connection errors and time-outs. */
  readonly failed: number;
  /** Milliseconds. */
  readonly durationMs: number;
  /** Of these, those for which other processes had the processors; absent: it is not known, as in reports of earlier versions. */
  readonly waitedMs?: number | undefined;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Requests whose client went away before it had the whole answer, or meant to; absent: none did. */
  readonly left?: number | undefined;
  /** Absent: none was read to its end. */
  readonly answers?: VolleyAnswers | undefined;
}

/** One sample with where in the route's load it was taken. */
export interface MeasuredSample extends ServerSample {
  /** Requests to this route served in this process before this sample, warm-up included. */
  readonly requests: number;
  /**
   * What came just before it. `settle-before`, `settle`, `settle-again`: one request, after those of the warm-up, of the judged
   * volleys and of as many more had had time for their timers to run out. `idle-again`: where something seemed to come without requests.
   */
  readonly phase: 'warm-up' | 'settle-before' | 'idle' | 'idle-again' | 'volley' | 'settle' | 'settle-again';
}

/** Bytes; null where the system does not tell. */
export interface BurstPeak {
  readonly heapUsed: number | null;
  readonly rss: number | null;
  readonly before: Pick<ServerSample['total'], 'heapUsed' | 'rss'>;
  readonly after: Pick<ServerSample['total'], 'heapUsed' | 'rss'>;
}

/** All volleys and samples of one route under one load in one server process. Raw, serialisable, judged later. */
export interface Arm {
  /** `screen`: the first look. `confirm`: a fresh process, another volley size. */
  readonly purpose: 'screen' | 'confirm';
  /** How the requests differed, by the name of the load; reports of other versions may name loads that are not known here. */
  readonly load: string;
  /** Milliseconds for which the server got only a request now and then after the last volley, for timers to run out. */
  readonly settledMs: number;
  readonly warmUpRequests: number;
  /** Requests answered in all, by the client's count: what is known of a server that died. */
  readonly answered: number;
  /** Requests asked for in each judged volley. */
  readonly volleySize: number;
  readonly volleys: readonly Volley[];
  readonly samples: readonly MeasuredSample[];
  /** What the last volley of a confirmation opened and did not close, by async_hooks; null when it was not watched. */
  readonly watched: { readonly requests: number; readonly open: OpenResources } | null;
  /** What containers held at a few moments, counted exactly; null where that was not possible. */
  readonly counted: EntryCounts | null;
  /** The answer to the one request before the load; absent: there was none in this process, or the load asks for several URLs. */
  readonly probed?: Answer | undefined;
  /** The first answers under load, those of the warm-up; absent: none was read to its end. */
  readonly opening?: VolleyAnswers | undefined;
  /** Lines that the server printed most often during the judged volleys, in the order in which they came first. */
  readonly printed?: readonly PrintedShape[] | undefined;
  /** The most memory that bursts took, garbage included, and what there was before and after them once it was collected; absent: none were fired. */
  readonly peak?: BurstPeak | undefined;
  /** Set where its process ran before and served others: no look of such a route is one at a fresh process. */
  readonly found?: true | undefined;
  /** Set where its process had answered other routes before, and kept still just before this one while nobody asked. */
  readonly servedOthers?: true | undefined;
  /** Worker threads and forked processes of the server that could not be read, so that nobody knows what they keep; absent: there were none. */
  readonly unread?: number | undefined;
  /** How full the heap was before the first request; absent: it is not known, as in reports of earlier versions. */
  readonly room?: Room | undefined;
  /**
   * How far the clock of its process was moved on before each sample, in milliseconds, and what happened then in all: timers that rang,
   * and connections to other servers that closed. Absent: it ran in real time.
   */
  readonly clock?: ({ readonly ms: number; readonly closed: number } & ClockMoved) | undefined;
  /** Set when the server ended before the arm did; what was measured before stands. */
  readonly exit: ServerExit | null;
}

/** Where the time went, in milliseconds. */
export interface TimeSpent {
  readonly hammering: number;
  readonly collecting: number;
  readonly waiting: number;
}

export interface Measurement {
  /** The route as it was named, `{n}` included. */
  readonly route: string;
  /** The first concrete path requested. */
  readonly path: string;
  readonly arms: readonly Arm[];
  /** Looks at processes whose clock was moved on, which show what is kept for a while only; absent: none was wanted. */
  readonly outlasted?: readonly Arm[] | undefined;
  readonly durationMs: number;
  readonly time: TimeSpent;
}
