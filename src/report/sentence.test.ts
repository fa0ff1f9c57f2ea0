import { describe, expect, test } from 'vitest';
import { aComparison, aFinding, aLeak, anArm, anUnproven } from '../findings/a-report.test-builder.ts';
import { judgedGrowth } from '../findings/judged-growth.ts';
import type { Comparison, Finding } from '../findings/report.ts';
import { growthWords, sentenceOf } from './sentence.ts';

const channel = (bytesPerRequest: number, half: number) => ({
  bytesPerRequest,
  low: bytesPerRequest - half,
  high: bytesPerRequest + half,
});

test('one figure in words, and what it is made of only where that says something', () => {
  const say = (given: Parameters<typeof judgedGrowth>[0]) =>
    growthWords(judgedGrowth(given) ?? { bytesPerRequest: 0, low: 0, high: 0, channels: [] });
  const leak = {
    bytesPerRequest: 2464,
    growth: { js: channel(2400, 3), arrayBuffers: channel(-50, 20), external: channel(64, 4), globalHandles: channel(0, 0) },
  };
  expect(say(leak)).toMatch(/^\+2\.\d+ kB per request \([\d.]+ to [\d.]+; JavaScript heap \+2\.4 kB, other external memory \+64 B\)$/);
  expect(say({ bytesPerRequest: 176, growth: { js: channel(176, 3), external: channel(0, 0) } })).toBe('+176 B per request (173 to 179)');
  expect(say({ bytesPerRequest: -3, growth: { js: channel(-3, 3) } })).toBe('-3 B per request (-6 to 0)');
});

describe('the sentence of a finding', () => {
  const steady = (given: Partial<Finding>) => sentenceOf(aFinding(given));

  test.each<[string, string, string]>([
    ['grows to the end', sentenceOf(aLeak()), '+2.4 kB per request (2.4 to 2.5), 3,480 requests, limit 64 B'],
    ['is flat', steady({}), '+1 B per request (-1.6 to 3.6), 1,500 requests, limit 64 B'],
    [
      'levelled off',
      steady({ reason: 'levelled-off' }),
      '+1 B per request (-1.6 to 3.6), 1,500 requests, limit 64 B; it grew at first, then stopped',
    ],
    [
      'was freed',
      steady({ reason: 'released-after-a-while', arms: [{ ...anArm({ js: 1 }), settledMs: 12_000 }] }),
      '+1 B per request (-1.6 to 3.6), 1,500 requests, limit 64 B; what it held was freed within 12 s',
    ],
    ['ran out of heap', sentenceOf(aLeak({ reason: 'out-of-memory' })), 'The server ran out of heap after 3,480 requests'],
    ['was not judged', sentenceOf(aLeak({ bytesPerRequest: null, growth: {}, over: [] })), '3,480 requests, limit 64 B'],
    [
      'leaves things open',
      steady({ over: ['Timeout'], counts: { Timeout: { perRequest: 1, low: 1, high: 1 } } }),
      '+1 B per request (-1.6 to 3.6), 1,500 requests, limit 64 B; 1.00 Timeout left open per request',
    ],
    ['is inconclusive', sentenceOf(anUnproven()), 'The route answers 302 and redirects to /login.'],
  ])('that %s', (_, said, sentence) => expect(said).toBe(sentence));

  test('names the limit that was exceeded, where one channel alone exceeds its own', () => {
    const limit = { bytesPerRequest: 64, from: 'default', channels: { js: 1000 }, native: 5000 } as const;
    const limited = (over: string[]) => sentenceOf(aLeak({ over, limit, growth: { js: channel(2412, 9), native: channel(9e3, 9) } }));
    expect(limited(['js'])).toContain('limit 1 kB');
    expect(limited(['native'])).toContain('limit 5 kB of RSS beyond every channel');
    expect(limited(['js', 'native'])).toContain('limit 64 B');
    const ofTables = { bytesPerRequest: 64, containers: 16, from: 'default' } as const;
    expect(sentenceOf(aLeak({ over: ['entries'], limit: ofTables }))).toContain('limit 16 B for tables of containers');
  });

  test('tells warnings in numbers', () => {
    const rss = { code: 'rss-grows', args: { bytesPerRequest: 8000, low: 7900, high: 8100, requests: 2000 } } as const;
    const slow = { code: 'channel-grows', args: { channel: 'js', bytesPerRequest: 30, low: 28, high: 32, from: 16 } } as const;
    const said = sentenceOf(aFinding({ warnings: [slow, rss] }));
    expect(said).toContain('; warning: JavaScript heap grows by 30 B per request (28 to 32), above the warning threshold of 16 B');
    expect(said).toContain('; warning: RSS grows by 8 kB per request (7.9 to 8.1) beyond all channels, over 2,000 requests');
  });
});

describe('what became of a leak is said in numbers', () => {
  const against = (finding: Finding, state: Comparison['state'], base: number, heap: Comparison['heap'] = null) =>
    sentenceOf({ ...finding, comparison: aComparison({ state, base: channel(base, 1), heap }) });
  const leak = aLeak({ route: '/x' }, { js: 176 });
  const fixed = aFinding({ route: '/x' }, { js: 0 });
  const heap = { base: 20e6, head: 32e6, difference: 12e6, limit: 5e6, worse: true };

  test.each([
    ['fixed', against(fixed, 'fixed', 176), '; this pull request fixes the leak on /x: 176 B → 0 B/request'],
    ['smaller', against(leak, 'improved', 1000), '; this pull request reduces the leak on /x: 1 kB → 176 B/request'],
    ['worse', against(leak, 'worse', 100), '; this pull request makes the leak worse: 100 B → 176 B/request'],
    ['a heavier page', against(fixed, 'steady', 0, heap), '; once warm it keeps 12 MB more than the base (20 MB → 32 MB, limit 5 MB)'],
    [
      'unknown',
      against(anUnproven(), 'unclear', 0, heap),
      '/login. Once warm it keeps 12 MB more than the base (20 MB → 32 MB, limit 5 MB).',
    ],
  ])('%s', (_, said, end) => expect(said.slice(-end.length)).toBe(end));
});

test('whatever a report names, there is a sentence', () => {
  const odd = { bytesPerRequest: 1.7e308, low: -1.7e308, high: 1.7e308 };
  for (const name of ['constructor', '__proto__', 'toString']) {
    const finding = aLeak({ reason: name, over: [name], growth: { [name]: odd, js: odd }, bytesPerRequest: 1.7e308 });
    expect(sentenceOf(finding)).toMatch(/limit 64 B/);
  }
});
