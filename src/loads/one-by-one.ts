import type { RequestShape, Traffic } from './load.ts';

/**
 * Requests of which each is made with its number, and sent when the one before is answered.
 * @param after the number before the first
 */
export function oneByOne(make: (n: number) => RequestShape, after: number): Traffic {
  let n = after;
  const next = () => {
    n += 1;
    return make(n);
  };
  return { connections: 1, pipelining: 1, requests: [next] };
}
