import type { Load } from './load.ts';
import { newAddressLike } from './new-value.ts';
import { oneByOne } from './one-by-one.ts';

/** What is kept for each URL (a cache keyed by it, a record of the router) stays hidden while one URL is asked for. */
export const addresses: Load = {
  name: 'addresses',
  summary: 'A URL never asked for before: new values of its parameters, and an unknown one, in turns.',
  label: 'new addresses',
  distinct: 'address',
  kinds: ({ next, pattern }) => (newAddressLike(next(), pattern, 1) === null ? 1 : 2),
  traffic: ({ next, pattern }) =>
    oneByOne((n) => {
      const url = next();
      // A made-up value may end in another page than the one that is meant: each second request keeps the known ones.
      const made = n % 2 === 0 ? newAddressLike(url, pattern, n) : null;
      return { path: made ?? `${url}${url.includes('?') ? '&' : '?'}ssr-leak-check=${n}` };
    }),
};
