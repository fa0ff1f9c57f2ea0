import type { Retention } from '../heap/retainers.ts';
import type { Site } from '../heap/survivors.ts';
import type { GrowingAt } from './growing-at.ts';
import type { LeakedHandle } from './handles.ts';

/** All that was seen of a leak in the server that was looked at. */
export interface Evidence {
  readonly sites: readonly Site[];
  /** null: no heap snapshots could be read. */
  readonly retention: Retention | null;
  readonly handles: readonly LeakedHandle[];
  /** Containers that go on gaining entries; empty where none does, or nothing could be counted. */
  readonly growing: readonly GrowingAt[];
  /** Measured bytes per request. */
  readonly arrayBuffers: number;
  /** Measured bytes per request on the heap and in array buffers together; 0: unknown. */
  readonly growth: number;
  /** Files of the pull request, relative to the repository. */
  readonly changed: readonly string[];
  /** The agent's script: what it allocates itself is left out. */
  readonly agentPath: string;
}
