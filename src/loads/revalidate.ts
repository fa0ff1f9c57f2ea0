import type { Load } from './load.ts';
import { oneByOne } from './one-by-one.ts';

/** What is kept by code that fills a cache stays hidden while the cache answers. */
export const revalidate: Load = {
  name: 'revalidate',
  summary: 'A page that a cache answers, rendered again in each request, by the key that its build has for that.',
  label: 'revalidation at each request',
  needs: {
    what: 'a page that a cache answers, of a build that can have it rendered again',
    met: ({ revalidation }) => revalidation !== undefined,
  },
  traffic: ({ next, revalidation = {} }, { after }) => oneByOne(() => ({ path: next(), headers: revalidation }), after),
};
