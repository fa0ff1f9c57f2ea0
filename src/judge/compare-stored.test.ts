import { expect, test } from 'vitest';
import { compareStored, differenceOf } from './compare-stored.ts';

const grows = (bytesPerRequest: number, spread = 3) => ({ bytesPerRequest, low: bytesPerRequest - spread, high: bytesPerRequest + spread });
const state = (head: number, base: number, spread = 3) =>
  compareStored({ js: grows(head, spread) }, { js: grows(base, spread) }, { bytesPerRequest: 64 }).state;

test('the interval of a difference is widened by both', () => {
  expect(differenceOf(grows(100, 30), grows(40, 40))).toEqual({ bytesPerRequest: 60, low: 10, high: 110 });
});

test.each([
  ['the same leak', 1_000, 1_000, 3, 'alike'],
  ['a difference below the limit', 1_050, 1_000, 3, 'alike'],
  ['a difference above it', 1_128, 1_000, 3, 'worse'],
  ['less', 200, 1_000, 3, 'better'],
  ['a difference above it that is uncertain', 1_128, 1_000, 80, 'unclear'],
  ['a twentieth of a large leak', 36_900, 36_000, 10, 'alike'],
  ['a tenth of a large leak', 39_600, 36_000, 10, 'worse'],
] as const)('%s', (_, head, base, spread, expected) => expect(state(head, base, spread)).toBe(expected));

test('what is counted has a limit of its own', () => {
  const judged = compareStored(
    { js: grows(0), sockets: grows(0.3, 0.01) },
    { js: grows(0), sockets: grows(0, 0.01) },
    {
      bytesPerRequest: 64,
    },
  );
  expect(judged.state).toBe('worse');
  expect(judged.total.difference.bytesPerRequest).toBe(0);
});

test('a channel that only one version has is zero in the other', () => {
  expect(compareStored({ js: grows(0), arrayBuffers: grows(1_024) }, { js: grows(0) }, { bytesPerRequest: 64 }).state).toBe('worse');
});

test('a channel may have a limit of its own, and the difference one that the base sets', () => {
  const [head, base] = [
    { js: grows(0), arrayBuffers: grows(1_200) },
    { js: grows(0), arrayBuffers: grows(1_000) },
  ];
  expect(compareStored(head, base, { bytesPerRequest: 64, channels: { arrayBuffers: 500 } }).state).toBe('alike');
  expect(compareStored(head, base, { bytesPerRequest: 64, channels: { js: 500 } }).state).toBe('worse');
  expect(compareStored(head, base, { bytesPerRequest: 64, relative: 0.3 }).state).toBe('alike');
  expect(compareStored(head, base, { bytesPerRequest: 64, relative: 0.1 }).state).toBe('worse');
});
