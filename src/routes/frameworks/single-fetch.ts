import type { DataRequest } from '../../loads/load.ts';
import { withoutSlash, withPath } from './with-path.ts';

/**
 * What the loaders of a page return, in one answer: React Router, and Remix with `v3_singleFetch`
 * (react-router/lib/dom/ssr/single-fetch.tsx).
 * @param base what every URL of the app begins with; empty for nothing
 */
export const singleFetch = (base: string): DataRequest => ({
  name: '.data',
  type: 'text/x-script',
  of: (url) => ({ path: withPath(url, (path) => `${withoutSlash(path) === base ? `${base}/_root` : withoutSlash(path)}.data`) }),
});
