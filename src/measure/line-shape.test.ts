import { expect, test } from 'vitest';
import { lineShape } from './line-shape.ts';

test.each([
  ['GET /product/1 200 3.1 ms - 48', 'GET /product/24?x=1 200 12 ms - 1048'],
  ['ERROR in 12 ms', 'ERROR in 1.5s ms'],
  ['[2026-11-27T01:02:03.004Z] no session', '[2026-11-27T01:02:04.991Z] no session'],
  ['not allowed: http://127.0.0.1:4000/a?b', 'not allowed: https://example.com/c'],
  ['session 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed is gone', 'session 0f3a2c1e-bbfd-4b2d-9b5d-ab8dfbbd4bed is gone'],
  ['from ::ffff:127.0.0.1 at 0x7f00', 'from 10.0.0.1 at 0xdeadbeef01'],
])('"%s" is like "%s"', (one, other) => {
  expect(lineShape(one)).not.toBeNull();
  expect(lineShape(one)).toBe(lineShape(other));
});

test('what is said otherwise is another line', () => {
  expect(lineShape('cart is empty')).not.toBe(lineShape('cart is full'));
  expect(lineShape('GET /a 200')).not.toBe(lineShape('POST /a 200'));
});

test.each(['', '   ', '-----', '42', '{'])('"%s" says nothing', (line) => expect(lineShape(line)).toBeNull());

test('a line without an end is compared by its beginning', () => {
  expect(lineShape(`bad ${'x'.repeat(600)} a`)).toBe(lineShape(`bad ${'x'.repeat(900)} b`));
});
