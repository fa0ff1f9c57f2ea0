import { expect, it } from 'vitest';
import { secretsIn } from './secrets.ts';

it.each([
  ['authorization', 'Bearer s3cr3t-token', ['Bearer s3cr3t-token', 's3cr3t-token']],
  ['authorization', 's3cr3t', ['s3cr3t']],
  ['cookie', 'session=abcdef123; theme=dark', ['session=abcdef123; theme=dark', 'abcdef123']],
  ['authorization', 'Basic dXNlcjpwYXNz==', ['Basic dXNlcjpwYXNz==', 'dXNlcjpwYXNz==']],
  ['x-tenant', '1', []],
  ['accept', 'text/html', []],
  ['Accept-Language', 'en-GB,en', []],
])('of %s: %s masks %j', (name, value, masked) => {
  expect(secretsIn([{ name, value }])).toEqual(masked);
});
