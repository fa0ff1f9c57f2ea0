import { expect, it } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import { commonHeaders, contentTypeOf, sent, variesByNumber } from './sent.ts';

const plain = settingsFrom({}, { cwd: '/' });

it.each([
  ['{"a":1}', 'application/json'],
  ['[]', 'application/json'],
  ['"text"', 'application/json'],
  ['name=Ada&age=36', 'application/x-www-form-urlencoded'],
  ['q=', 'application/x-www-form-urlencoded'],
  ['name = Ada', 'text/plain'],
  ['{"a":', 'text/plain'],
])('takes %s for %s', (body, type) => expect(contentTypeOf(body)).toBe(type));

it('leaves a GET as it is', () => {
  expect(sent({ path: '/a' }, plain, 1)).toEqual({ path: '/a' });
  expect(sent({ path: '/a' }, { ...plain, method: 'HEAD' }, 1)).toEqual({ path: '/a', method: 'HEAD' });
});

it('leaves the compression of answers to whoever says something of it', () => {
  const shape = { path: '/a', headers: { 'accept-encoding': 'gzip', cookie: 'a=1' } };
  expect(sent(shape, plain, 1)).toEqual(shape);
  const given = { ...plain, headers: [{ name: 'Accept-Encoding', value: 'identity' }] };
  expect(sent(shape, given, 1)).toEqual({ path: '/a', headers: { cookie: 'a=1' } });
});

it('gives each request the next number in its body and its headers, and the type that the body has then', () => {
  const headers = [
    { name: 'x-user', value: '{n}' },
    { name: 'x-same', value: 'a' },
  ];
  const settings = { ...plain, method: 'POST', body: '{"id": {n}}', headers } as const;
  expect(variesByNumber(settings)).toBe(true);
  expect(sent({ path: '/a' }, settings, 7)).toEqual({
    ...{ path: '/a', method: 'POST', body: '{"id": 7}' },
    headers: { 'content-type': 'application/json', 'x-user': '7' },
  });
});

it('leaves the type to the user, and names the length of no body', () => {
  const headers = [{ name: 'Content-Type', value: 'text/csv' }];
  expect(sent({ path: '/a' }, { headers, method: 'PUT', body: 'a=b' }, 1)).toEqual({ path: '/a', method: 'PUT', body: 'a=b' });
  expect(sent({ path: '/a' }, { ...plain, method: 'DELETE' }, 1)).toEqual({
    ...{ path: '/a', method: 'DELETE', headers: { 'content-length': '0' } },
  });
});

it('sends no body by a method that takes none, though one was given for other routes', () => {
  expect(sent({ path: '/a' }, { ...plain, body: '{n}' }, 1)).toEqual({ path: '/a' });
  expect(variesByNumber({ ...plain, body: '{n}' })).toBe(false);
});

it('leaves a request alone that has a method of its own', () => {
  expect(sent({ path: '/a', method: 'HEAD' }, { ...plain, method: 'POST', body: 'a=b' }, 1)).toEqual({ path: '/a', method: 'HEAD' });
});

it('says of what changes something which page it comes from, as browsers do', () => {
  const server = 'http://127.0.0.1:2000';
  expect(commonHeaders(plain, server)).toEqual([]);
  const post = { ...plain, method: 'POST' } as const;
  expect(commonHeaders(post, server)).toEqual([{ name: 'origin', value: server }]);
  expect(commonHeaders({ ...post, pageOrigin: (own) => own.replace('http:', 'https:') }, server)).toEqual([
    { name: 'origin', value: 'https://127.0.0.1:2000' },
  ]);
  const headers = [{ name: 'Origin', value: 'https://shop.example' }];
  expect(commonHeaders({ ...post, headers }, server)).toEqual(headers);
});

it('writes a path as browsers do where it is not ASCII, and leaves what is', () => {
  const path = (text: string) => sent({ path: text }, plain, 1).path;
  expect(path('/产品/一?q=é b')).toBe('/%E4%BA%A7%E5%93%81/%E4%B8%80?q=%C3%A9%20b');
  expect(path('/a%20b/%E4%BA/[id]~?x=1&y="{2}"')).toBe('/a%20b/%E4%BA/[id]~?x=1&y="{2}"');
  // Half a character names no page.
  expect(path('/\ud800')).toBe('/%EF%BF%BD');
});
