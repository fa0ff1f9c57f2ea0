import type { Load } from './load.ts';

/** One request at a time, so that every sample stands behind a known number of requests. */
export const same: Load = {
  name: 'same',
  summary: 'The URL of the route, or its URLs by their weight, one request at a time.',
  traffic: ({ next, varies }) => ({
    connections: 1,
    pipelining: 1,
    requests: [varies ? () => ({ path: next() }) : { path: next() }],
  }),
};
