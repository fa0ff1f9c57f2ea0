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

it.each([
  ['{"user":"ada","password":"hunter2","items":["secret-item"]}', ['hunter2', 'secret-item']],
  ['{"query":"{ \\"a\\" }"}', ['{ \\"a\\" }', '{ "a" }']],
  ['user=ada&password=hunter%202', ['hunter%202', 'hunter 2']],
  ['{"token":"token-{n}"}', ['token-']],
  ['a', []],
])('of the body %s masks the whole and %j', (body, values) => {
  const whole = body.length >= 6 ? body.split('{n}') : [];
  expect(secretsIn([], [body])).toEqual([...whole, ...values].filter((part) => part.length >= 6));
});
