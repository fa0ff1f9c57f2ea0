import { expect, it } from 'vitest';
import { bothCookies, createJar } from './cookie-jar.ts';

it('sends back what was set, by its name, with the last value of each', () => {
  const jar = createJar();
  expect(jar.header()).toBe('');
  jar.take(['sid=a%20b; Path=/; HttpOnly; Secure; SameSite=Lax', 'cart=1']);
  jar.take(['cart=2; Max-Age=3600; Domain=shop.example']);
  expect(jar.header()).toBe('sid=a%20b; cart=2');
});

it('drops what was ended', () => {
  const jar = createJar();
  jar.take(['a=1', 'b=2', 'c=3']);
  jar.take(['a=; Max-Age=0', 'b=; Expires=Thu, 01 Jan 1970 00:00:00 GMT']);
  expect(jar.header()).toBe('c=3');
});

it('does not grow without end', () => {
  const jar = createJar();
  for (let n = 0; n < 1000; n += 1) jar.take([`c${n}=1`]);
  expect(jar.header().split('; ')).toHaveLength(180);
});

it('begins with cookies that were given, which the server may replace and end', () => {
  const jar = createJar('lang=de; sid=a=b;old=1; ');
  jar.take(['sid=new', 'old=; Max-Age=0']);
  expect(jar.header()).toBe('lang=de; sid=new');
  expect(jar.value('lang')).toBe('de');
  expect(jar.value('old')).toBeUndefined();
});

it('sends one cookie of each name: the first', () => {
  expect(bothCookies('sid=login; theme=dark', 'cart=1; sid=v2; sid=v3')).toBe('sid=login; theme=dark; cart=1');
  expect(bothCookies('sid=login', 'sid=v2')).toBe('sid=login');
});
