/** What the patterns of causes look at, and what one that fits says. */

import type { Holder } from '../../heap/holder.ts';
import type { Retention } from '../../heap/retainers.ts';
import type { FillingCache } from '../cache-limit.ts';
import type { GrowingAt } from '../growing-at.ts';
import type { LeakedHandle } from '../handles.ts';
import type { Suspect } from '../ranked.ts';

/** A known pattern. What it means and what to change is said by whoever writes the report. */
export interface Cause {
  /** Stable, for the report and its readers. */
  readonly code: CauseCode;
  /** What the words need: names and numbers of this program. */
  readonly args: Readonly<Record<string, string | number | null>>;
}

export type CauseCode =
  | 'abort-signal'
  | 'async-context'
  | 'broadcast-channel'
  // A collection that grows with what requests differ in; said once that is known.
  | 'cache-by-request'
  | 'cache-filling'
  | 'client-per-request'
  | 'compiled-code'
  | 'compression-stream'
  | 'connection-listener'
  | 'devtools'
  | 'error-stack'
  | 'finalization-registry'
  | 'growing-block'
  | 'growing-chain'
  | 'growing-text'
  | 'listener'
  | 'long-timer'
  | 'message-port'
  | 'module-per-request'
  | 'open-handle'
  | 'pending-promise'
  | 'performance-entries'
  | 'promise-reaction'
  | 'registered-symbol'
  | 'timer'
  | 'timer-context'
  | 'unbounded-collection'
  | 'weak-map-keys';

export interface CauseEvidence {
  readonly suspects: readonly (Pick<Suspect, 'holder' | 'stack'> &
    Partial<Pick<Suspect, 'container' | 'isCopied' | 'isCompiled' | 'isSeenAdding'>>)[];
  readonly filling: FillingCache | null;
  readonly retention: Retention | null;
  readonly handles: readonly LeakedHandle[];
  /** Containers that go on gaining entries, what gains most bytes first. */
  readonly growing: readonly GrowingAt[];
  /** NODE_ENV of the server. */
  readonly nodeEnv: string | null;
}

/** The evidence as the patterns ask for it. */
export interface Seen extends CauseEvidence {
  readonly holder: Holder | null;
  /** Names on the retaining path in one line, those of the containers included. */
  readonly path: string;
  /** The stack of the first suspect in one line. */
  readonly stack: string;
  /** How many of a class each request leaves, 0 for none. */
  of(className: RegExp): number;
  handle(kind: RegExp): LeakedHandle | undefined;
}

/** null: it does not fit. */
export type Pattern = (seen: Seen) => Cause | null;

/** Below this many per request a class is not what leaks. */
export const some = 0.05;
