import type { Load, Trait, Urls } from './load.ts';
import { newAddressLike, valuesIn } from './new-value.ts';
import { oneByOne } from './one-by-one.ts';

/** A name that no app knows. */
const UNKNOWN = 'ssr-leak-check';
const unknown: Trait = { kind: 'unknown-query', name: UNKNOWN };
const isUnknown = ({ kind }: Trait) => kind === unknown.kind;

/** Where a URL has values of its own, new ones of them come in turns with the unknown one. */
const kindsOf = ({ next, pattern }: Urls): number => (valuesIn(next(), pattern).length === 0 ? 1 : 2);

/** What is kept for each URL (a cache keyed by it, a record of the router) stays hidden while one URL is asked for. */
export const addresses: Load = {
  name: 'addresses',
  summary: 'A URL never asked for before: new values of its parameters, and an unknown one, in turns.',
  label: 'new addresses',
  distinct: 'address',
  kinds: kindsOf,
  traits: ({ next, pattern }) => [unknown, ...valuesIn(next(), pattern)],
  // In turns, the unknown one or all others.
  share: (traits, urls) => {
    const isMixed = traits.some(isUnknown) && !traits.every(isUnknown);
    return isMixed ? 1 : 1 / kindsOf(urls);
  },
  traffic: ({ next, pattern }, { differs, after }) =>
    oneByOne((n) => {
      const url = next();
      const mayBeUnknown = differs(unknown);
      // A made-up value may end in another page than the one that is meant: each second request keeps the known ones.
      const made = n % 2 === 0 || !mayBeUnknown ? newAddressLike(url, pattern, n, differs) : null;
      if (made !== null || !mayBeUnknown) return { path: made ?? url };
      return { path: `${url}${url.includes('?') ? '&' : '?'}${UNKNOWN}=${n}` };
    }, after),
};
