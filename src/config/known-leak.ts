import { meansRoute } from './route-pattern.ts';
import type { KnownLeak } from './settings.ts';

/** What the configuration says of a route's leak. */
export interface Known extends KnownLeak {
  /** Its last day is over: the leak counts again, and that is said. */
  readonly expired: boolean;
}

/** What an entry may name. */
export interface Leak {
  readonly route: string;
  /** null: nothing leaks, or nobody knows what. */
  readonly fingerprint: string | null;
}

/**
 * What is known of a leak; null: nothing. Where several entries mean it, one that still holds wins.
 * @param now days are those of UTC, the same on every machine
 */
export function knownLeak(known: readonly KnownLeak[], leak: Leak, now: Date): Known | null {
  const today = now.toISOString().slice(0, 10);
  const entries = known
    .filter((entry) => meansLeak(entry, leak))
    .map((entry) => ({ ...entry, expired: entry.until < today }))
    .sort((a, b) => (a.until < b.until ? 1 : -1));
  return entries[0] ?? null;
}

/**
 * What is known of all leaks of a route; null where one of them is not known. Of several entries the one that ends first counts.
 * @param leaks at least one
 */
export function knownLeaks(known: readonly KnownLeak[], leaks: readonly Leak[], now: Date): Known | null {
  const all = leaks.map((leak) => knownLeak(known, leak, now));
  const found = all.filter((one) => one !== null).sort((a, b) => (a.until < b.until ? -1 : 1));
  return found.length === all.length ? (found[0] ?? null) : null;
}

/** An entry with both means the leak on these routes alone. */
const meansLeak = ({ route, fingerprint }: KnownLeak, leak: Leak): boolean =>
  (route === undefined || meansRoute(route, leak.route)) && (fingerprint === undefined || fingerprint === leak.fingerprint);

/** Whether a leak of this route is known by its name, expired or not. */
export const isKnownRoute = (known: readonly KnownLeak[], name: string): boolean =>
  known.some(({ route }) => route !== undefined && meansRoute(route, name));
