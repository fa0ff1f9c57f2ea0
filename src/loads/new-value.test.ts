import { expect, it, test } from 'vitest';
import { newAddressLike, newValueLike } from './new-value.ts';

it.each([
  ['a number', '42', '1000000007'],
  ['a UUID', '3f2504e0-4f89-41d3-9a0c-0305e82c3301', '3f2504e0-4f89-41d3-9a0c-000000000007'],
  ['a date', '2026-11-26', '2026-11-19'],
  ['a date within a name', '2026-01-03-news', '2025-12-27-news'],
  ['hexadecimal digits', 'deadbeef01', '0000000007'],
  ['a slug', 'red-shirt', 'red-shirt-7'],
  ['a file', 'guide.html', 'guide-7.html'],
  ['words that are encoded', 'caf%C3%A9', 'caf%C3%A9-7'],
  ['a word of hexadecimal letters alone', 'facade', 'facade-7'],
])('like %s', (_kind, known, made) => {
  expect(newValueLike(known, 7)).toBe(made);
});

it.each(['42', '3f2504e0-4f89-41d3-9a0c-0305e82c3301', '2026-11-26', 'deadbeef01', 'red-shirt', 'guide.html'])(
  '%s, new each time',
  (known) => {
    const made = Array.from({ length: 5_000 }, (_, i) => newValueLike(known, i + 1));
    expect(new Set([known, ...made]).size).toBe(5_001);
  },
);

test('an address has new values where the route has parameters, whatever the framework calls them', () => {
  for (const pattern of [
    '/shop/[category]/[id]',
    '/shop/:category/:id',
    '/shop/$category/$id',
    '/shop/{category}/{id}',
    '/shop/[...rest]',
  ]) {
    expect(newAddressLike('/shop/shirts/42', pattern, 7)).toBe('/shop/shirts-7/1000000007');
  }
  expect(newAddressLike('/shop/shirts', '/shop/shirts', 7)).toBeNull();
  // A route that was named by one of its URLs.
  expect(newAddressLike('/shop/shirts/42', '/shop/shirts/42', 7)).toBe('/shop/shirts/1000000007');
  expect(newAddressLike('/', '/', 7)).toBeNull();
});

test('an address has new values of the query parameters that are known', () => {
  expect(newAddressLike('/search?q=red&page=2&plain', '/search', 7)).toBe('/search?q=red-7&page=1000000007&plain');
  expect(newAddressLike('/search?plain&empty=', '/search', 7)).toBeNull();
});
