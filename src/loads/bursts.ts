import type { Load } from './load.ts';
import { asTheyAre } from './same.ts';

/** Requests under way at the same time. */
const AT_ONCE = 10;

/** What several requests share while they wait for each other stays hidden while one asks after the other. */
export const bursts: Load = {
  name: 'bursts',
  summary: 'Ten requests at a time, each on a connection of its own.',
  label: 'ten requests at once',
  traffic: (urls) => ({ connections: AT_ONCE, pipelining: 1, requests: asTheyAre(urls) }),
};
