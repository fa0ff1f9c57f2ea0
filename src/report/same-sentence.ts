import type { SameLeak } from '../findings/same-leak.ts';
import { count } from '../words.ts';
import { routeNames } from './route-names.ts';

/** "The same leak on 12 routes: /a, /b, /c and 9 more."; null where it is on one alone. */
export const sameSentence = (same: SameLeak, quote: (name: string) => string): string | null =>
  same.length === 1 ? null : `The same leak on ${count(same.length, 'route')}: ${routeNames(same, quote)}.`;
