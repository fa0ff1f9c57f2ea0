import type { RequestShape, Traffic } from './load.ts';

/** Requests of which each is made with its number, from 1 on, and sent when the one before is answered. */
export function oneByOne(make: (n: number) => RequestShape): Traffic {
  let n = 0;
  const next = () => {
    n += 1;
    return make(n);
  };
  return { connections: 1, pipelining: 1, requests: [next] };
}
