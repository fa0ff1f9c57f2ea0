import { expect, test } from 'vitest';
import { CheckError } from '../problems.ts';
import { readExpectedStatus, readHeader, readRoute } from './http-values.ts';

test.each([
  ['authorization: Bearer a:b', { name: 'authorization', value: 'Bearer a:b' }],
  ['X-A:1', { name: 'X-A', value: '1' }],
])('%s', (text, header) => expect(readHeader(text)).toEqual(header));

test.each(['', 'authorization', 'authorization:', ': x', 'a b: c', 'a: b\nc: d', 'a: \u0000', 'a: 漢'])('"%s" is no header', (text) =>
  expect(readHeader(text)).toBeNull(),
);

test.each([
  ['2xx', [2], []],
  ['3xx', [3], []],
  ['200,204', [], [200, 204]],
  ['2xx, 404', [2], [404]],
])('%s', (text, classes, codes) => expect(readExpectedStatus(text)).toMatchObject({ classes, codes }));

test.each(['', 'xx', '2XX', '6xx', '20', '2000', '099', '200;204', '200,', 'ok'])('"%s" is no status', (text) =>
  expect(readExpectedStatus(text)).toBeNull(),
);

test.each(['/', '/product/1', '/search?q={n}&r=%20', '/漢字', '/list?filter[a]=1'])('%s is a route', (text) =>
  expect(readRoute(text)).toBe(text),
);
test.each(['/a b', '/a\tb', '/a#b', '/product/[id]', '/docs/[...all]?x=1'])('"%s" is no route', (text) =>
  expect(readRoute(text)).toBeNull(),
);
test.each(['a', 'http://localhost/a', ''])('"%s" has no leading slash', (text) => expect(() => readRoute(text)).toThrow(CheckError));
