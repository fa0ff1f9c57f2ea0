import { expect, it } from 'vitest';
import { servedPattern } from './served-pattern.ts';

it.each([
  ['/', '/'],
  ['/admin/', '/admin'],
  ['//a//b', '/a/b'],
  ['/user/:id', '/user/:id'],
  ['/user/:id(\\d+)/edit', '/user/:id/edit'],
  ['/user/:id(^([0-9]+)$)', '/user/:id'],
  ['/user/:id{[0-9]{2,3}}', '/user/:id'],
  ['/list{/:page}', '/list/:page?'],
  ['/file{.:format}', '/file'],
  ['/a\\.b', '/a.b'],
  ['/files/*path', '/files/*path'],
  ['/files/*', '/files/*'],
  ['*', null],
  ['/*', null],
  ['/*rest', null],
  ['/{*rest}', null],
  ['/(.*)', null],
])('reads %s as %s', (path, pattern) => {
  expect(servedPattern({ path })).toBe(pattern);
});
