import type { Load, Urls } from './load.ts';

/** The requests of a route as they are. */
export const asTheyAre = ({ next, varies }: Urls) => [varies ? () => ({ path: next() }) : { path: next() }];

/** One request at a time, so that every sample stands behind a known number of requests. */
export const same: Load = {
  name: 'same',
  summary: 'The URL of the route, or its URLs by their weight, one request at a time.',
  label: 'same address',
  traffic: (urls) => ({ connections: 1, pipelining: 1, requests: asTheyAre(urls) }),
};
