import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { hasRequired } from './addons.ts';

it('knows the packages of which a file was loaded, by their whole names', () => {
  createRequire(import.meta.url)('autocannon');
  expect(['autocannon', 'autocann', 'next'].map((name) => hasRequired([name]))).toEqual([true, false, false]);
  expect(hasRequired(['next', 'autocannon'])).toBe(true);
});
