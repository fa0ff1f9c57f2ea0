/** What keeps a process from being called flat or growing. */

/** A channel that is neither flat nor growing. */
export interface OpenChannel {
  readonly channel: string;
  /** Growth per request: bytes, or things. */
  readonly low: number;
  readonly high: number;
  readonly limit: number;
  /** Requests up to which it must stay level, where that is all that is missing; null otherwise. */
  readonly levelUntil: number | null;
}

export type OpenReason = 'around-the-limit' | 'irregular-growth' | 'may-double-again';

export interface Open extends OpenChannel {
  readonly reason: OpenReason;
}

const reasonOf = ({ low, high, limit, levelUntil }: OpenChannel): OpenReason => {
  if (levelUntil !== null) return 'may-double-again';
  return low <= limit && limit <= high ? 'around-the-limit' : 'irregular-growth';
};

/** What more time is most likely to settle comes first: an interval around its limit. */
const order: readonly OpenReason[] = ['around-the-limit', 'irregular-growth', 'may-double-again'];

/** Of all open channels the one to name: the first by reason, then the one whose interval is widest for its limit. Null: none is. */
export function whatIsOpen(channels: readonly OpenChannel[]): Open | null {
  const width = ({ low, high, limit }: OpenChannel) => (high - low) / Math.max(limit, Number.MIN_VALUE);
  const found = channels.map((channel) => ({ ...channel, reason: reasonOf(channel) }));
  const [first] = found.sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason) || width(b) - width(a));
  return first ?? null;
}
