import { expect, it } from 'vitest';
import { readHttpUrl, readInspector, readOrigin } from './addresses.ts';

it.each([
  ['127.0.0.1:9229', '127.0.0.1:9229', '127.0.0.1', 9229, null],
  ['localhost:9229', 'localhost:9229', 'localhost', 9229, null],
  ['[::1]:9229', '[::1]:9229', '::1', 9229, null],
  [' ws://10.0.0.7:1/4b5c-1f0e ', '10.0.0.7:1', '10.0.0.7', 1, '4b5c-1f0e'],
  ['ws://pod-7.staging:9229', 'pod-7.staging:9229', 'pod-7.staging', 9229, null],
])('%j is an inspector', (text, shown, host, port, id) => {
  expect(readInspector(text)).toEqual({ text: shown, host, port, id });
});

it.each(['9229', ':9229', '127.0.0.1', '127.0.0.1:0', '127.0.0.1:70000', 'http://127.0.0.1:9229', 'a b:9229', '127.0.0.1:9229/../x', ''])(
  '%j is none',
  (text) => expect(readInspector(text)).toBeNull(),
);

it.each([
  ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ['https://staging.example.com/', 'https://staging.example.com'],
  ['http://127.0.0.1:3000/shop', null],
  ['http://127.0.0.1:3000/?a=b', null],
  ['http://user:word@127.0.0.1:3000', null],
  ['127.0.0.1:3000', null],
  ['ftp://127.0.0.1', null],
])('the origin in %j is %j', (text, origin) => expect(readOrigin(text)).toBe(origin));

it('a URL holds no credentials: it is printed', () => {
  expect(readHttpUrl('http://127.0.0.1:3000/metrics')).toBe('http://127.0.0.1:3000/metrics');
  expect(readHttpUrl('http://:word@127.0.0.1:3000/metrics')).toBeNull();
});
