import { expect, it } from 'vitest';
import { createJar } from './cookie-jar.ts';

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
