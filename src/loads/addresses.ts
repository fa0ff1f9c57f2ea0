import type { Load } from './load.ts';

/** What is kept for each URL (a cache keyed by it, a record of the router) stays hidden while one URL is asked for. */
export const addresses: Load = {
  name: 'addresses',
  summary: 'A URL that was never asked for before: an unknown query parameter with a new value in each request.',
  traffic({ next }) {
    let n = 0;
    return {
      connections: 1,
      pipelining: 1,
      requests: [
        () => {
          const url = next();
          n += 1;
          return { path: `${url}${url.includes('?') ? '&' : '?'}ssr-leak-check=${n}` };
        },
      ],
    };
  },
};
