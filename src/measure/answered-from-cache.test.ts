import { expect, test } from 'vitest';
import { answeredFromCache } from './answered-from-cache.ts';

test.each<[string, Record<string, string>, string | null]>([
  [
    'a page that Next.js keeps',
    { 'x-nextjs-cache': 'HIT', 'cache-control': 's-maxage=60, stale-while-revalidate=31535940' },
    'x-nextjs-cache: HIT',
  ],
  ['the first answer of such a page', { 'x-nextjs-cache': 'MISS', 'cache-control': 's-maxage=60' }, null],
  ['a page that is rendered again behind the answer, which is an older one', { 'x-nextjs-cache': 'STALE' }, 'x-nextjs-cache: STALE'],
  ['a page that was rendered again for this answer', { 'x-nextjs-cache': 'REVALIDATED' }, null],
  [
    'a kept shell around parts that are rendered',
    { 'x-nextjs-cache': 'HIT', 'cache-control': 'private, no-cache, no-store, max-age=0' },
    null,
  ],
  ['a page that was only prerendered in part', { 'x-nextjs-prerender': '1' }, null],
  ['a CDN', { 'cf-cache-status': 'HIT' }, 'cf-cache-status: HIT'],
  ['a CDN that asked the origin', { 'cf-cache-status': 'DYNAMIC' }, null],
  ['a proxy', { 'x-cache': 'HIT from cache01', age: '17' }, 'x-cache: HIT from cache01, age: 17'],
  ["an app's own cache of data", { 'x-cache': 'HIT' }, null],
  ['an age that was handed on', { age: '17' }, null],
  ['nothing of the kind', { 'cache-control': 'public, max-age=60', etag: '"x"' }, null],
])('%s', (_, headers, proof) => {
  expect(answeredFromCache(headers)).toBe(proof);
});
