import type { Load } from './load.ts';
import { newAddressLike } from './new-value.ts';

/** What is kept for each URL (a cache keyed by it, a record of the router) stays hidden while one URL is asked for. */
export const addresses: Load = {
  name: 'addresses',
  summary: 'A URL never asked for before: new values of its parameters, and an unknown one, in turns.',
  label: 'new addresses',
  distinct: 'address',
  kinds: ({ next, pattern }) => (newAddressLike(next(), pattern, 1) === null ? 1 : 2),
  traffic({ next, pattern }) {
    let n = 0;
    const unknown = (url: string) => `${url}${url.includes('?') ? '&' : '?'}ssr-leak-check=${n}`;
    return {
      connections: 1,
      pipelining: 1,
      requests: [
        () => {
          n += 1;
          const url = next();
          // A made-up value may end in another page than the one that is meant: each second request keeps the known ones.
          return { path: (n % 2 === 0 ? newAddressLike(url, pattern, n) : null) ?? unknown(url) };
        },
      ],
    };
  },
};
