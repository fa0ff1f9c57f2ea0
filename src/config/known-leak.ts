import { meansRoute } from './route-pattern.ts';
import type { KnownLeak } from './settings.ts';

/** What the configuration says of a route's leak. */
export interface Known extends KnownLeak {
  /** Its last day is over: the leak counts again, and that is said. */
  readonly expired: boolean;
}

/**
 * What is known of a route's leak; null: nothing. Where several entries mean the route, one that still holds wins.
 * @param now days are those of UTC, the same on every machine
 */
export function knownLeak(known: readonly KnownLeak[], route: string, now: Date): Known | null {
  const today = now.toISOString().slice(0, 10);
  const entries = known
    .filter((entry) => meansRoute(entry.route, route))
    .map((entry) => ({ ...entry, expired: entry.until < today }))
    .sort((a, b) => (a.until < b.until ? 1 : -1));
  return entries[0] ?? null;
}
