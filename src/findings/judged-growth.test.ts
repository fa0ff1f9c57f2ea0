import { expect, test } from 'vitest';
import { judgedGrowth, sayGrowth } from './judged-growth.ts';

const channel = (bytesPerRequest: number, half: number) => ({
  bytesPerRequest,
  low: bytesPerRequest - half,
  high: bytesPerRequest + half,
});

const leak = {
  bytesPerRequest: 2464,
  growth: { js: channel(2400, 3), arrayBuffers: channel(-50, 20), external: channel(64, 4), globalHandles: channel(0, 0) },
};

test('the interval is that of the channels which were added up', () => {
  expect(judgedGrowth(leak)).toEqual({
    bytesPerRequest: 2464,
    low: 2459,
    high: 2469,
    channels: [
      { channel: 'js', bytesPerRequest: 2400 },
      { channel: 'external', bytesPerRequest: 64 },
    ],
  });
});

test('where nothing grows all channels are added up', () => {
  const steady = { bytesPerRequest: -3, growth: { js: channel(2, 3), arrayBuffers: channel(-5, 4) } };
  expect(judgedGrowth(steady)).toMatchObject({ bytesPerRequest: -3, low: -8, high: 2 });
  expect(judgedGrowth({ bytesPerRequest: null, growth: {} })).toBeNull();
});

test('one figure in words, and what it is made of only where that says something', () => {
  const say = (given: Parameters<typeof judgedGrowth>[0]) =>
    sayGrowth(judgedGrowth(given) ?? { bytesPerRequest: 0, low: 0, high: 0, channels: [] });
  expect(say(leak)).toMatch(/^\+2\.\d+ kB per request \([\d.]+ to [\d.]+; JavaScript heap \+2\.4 kB, other external memory \+64 B\)$/);
  expect(say({ bytesPerRequest: 176, growth: { js: channel(176, 3), external: channel(0, 0) } })).toBe('+176 B per request (173 to 179)');
  expect(say({ bytesPerRequest: 5, growth: { js: channel(2, 3), external: channel(3, 0) } })).not.toContain(';');
  expect(say({ bytesPerRequest: -3, growth: { js: channel(-3, 3) } })).toBe('-3 B per request (-6 to 0)');
});
