import { expect, test } from 'vitest';
import { judgedGrowth } from './judged-growth.ts';

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
