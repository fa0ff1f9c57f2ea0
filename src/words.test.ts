import { expect, test } from 'vitest';
import { bytes, change, channelName, count, elapsed, interval, lasting, partsOf } from './words.ts';

test.each([
  [0, '0 B'],
  [-0.04, '0 B'],
  [2.41, '2.4 B'],
  [57.5, '58 B'],
  [176, '176 B'],
  [999.6, '1 kB'],
  [2412, '2.4 kB'],
  [12_158, '12.2 kB'],
  [535_206, '535 kB'],
  [14_200_000, '14.2 MB'],
  [-8021, '-8 kB'],
  [7e15, '7 PB'],
])('%d bytes read "%s"', (value, words) => expect(bytes(value)).toBe(words));

test('a change carries its sign', () => {
  expect([2412, -42, 0, 0.01].map(change)).toEqual(['+2.4 kB', '-42 B', '0 B', '0 B']);
});

test.each([
  [{ bytesPerRequest: 176.2, low: 173.4, high: 179 }, '+176 B (173 to 179)'],
  [{ bytesPerRequest: 2412, low: 2364, high: 2460 }, '+2.4 kB (2.4 to 2.5)'],
  [{ bytesPerRequest: 2458, low: 2454, high: 2461 }, '+2.46 kB (2.45 to 2.46)'],
  [{ bytesPerRequest: -2458, low: -2459, high: -2457 }, '-2.458 kB (-2.459 to -2.457)'],
  [{ bytesPerRequest: 2400, low: 2400, high: 2400 }, '+2.4 kB (2.4 to 2.4)'],
  [{ bytesPerRequest: -3, low: -5.6, high: 0.4 }, '-3 B (-5.6 to 0.4)'],
  [{ bytesPerRequest: 5, low: -10_000, high: 12_345 }, '+5 B (-10,000 to 12,345)'],
])('an interval is written in the unit of its slope', (growth, words) => expect(interval(growth)).toBe(words));

test.each([
  [38, '38 ms'],
  [6240, '6.2 s'],
  [59_999, '1 min'],
  [72_000, '1 min 12 s'],
])('%d ms passed as "%s"', (ms, words) => expect(elapsed(ms)).toBe(words));

test.each([
  [95, '95 seconds'],
  [2400, '40 minutes'],
  [212_400, '59 hours'],
  [12 * 86_400, '12 days'],
  [200 * 86_400, '7 months'],
  [9 * 365 * 86_400, '9 years'],
])('%d s will last "%s"', (seconds, words) => expect(lasting(seconds)).toBe(words));

test('one is counted in the singular', () => {
  expect([count(1, 'request'), count(1300, 'request'), count(2, 'process', 'processes')]).toEqual([
    '1 request',
    '1,300 requests',
    '2 processes',
  ]);
});

test('the parts of a slope', () => {
  const parts = { figure: '+2.4 kB', size: '2.4 kB', low: '2.4', high: '2.5', range: '(2.4 to 2.5)' };
  expect(partsOf({ bytesPerRequest: 2412, low: 2364, high: 2460 })).toEqual(parts);
  expect(partsOf({ bytesPerRequest: -3, low: -5.6, high: 0.4 })).toMatchObject({ figure: '-3 B', size: '-3 B', range: '(-5.6 to 0.4)' });
});

test.each([1.7e308, -1.7e308, Number.POSITIVE_INFINITY, Number.NaN])('%d bytes, from a report that says anything, have words', (value) => {
  expect(interval({ bytesPerRequest: value, low: -value, high: value })).toMatch(/^[+-]?[\d,.]+ Y?B \(/);
});

test('a channel that is named like a property of every object has its name', () => {
  expect(['js', 'constructor', '__proto__'].map(channelName)).toEqual(['JavaScript heap', 'constructor', '__proto__']);
});
