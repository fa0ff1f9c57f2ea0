import { describe, expect, it } from 'vitest';
import type { Trait } from '../loads/load.ts';
import { causeWords } from '../report/cause-words.ts';
import { anAttribution } from './a-report.test-builder.ts';
import { withKey } from './keyed-cause.ts';

const cause = (code: string) => ({ code, args: { kind: 'Map', name: 'rendered' } });
const keyed = (code: string, traits: readonly Trait[]) =>
  withKey({ suspects: [], attribution: anAttribution({ cause: cause(code) }) }, traits).attribution.cause;

describe('a collection that grows', () => {
  it.each<[string, readonly Trait[], string]>([
    [
      'addresses',
      [{ kind: 'segment', name: 'id' }],
      'Each new address adds to the Map "rendered", and nothing is ever removed: a cache without a limit.',
    ],
    [
      'values of a cookie',
      [{ kind: 'cookie', name: 'sid' }],
      'Each new value of the cookie "sid" adds to the Map "rendered", and nothing is ever removed: a cache without a limit.',
    ],
    [
      'values of some header',
      [
        { kind: 'header', name: 'accept-language' },
        { kind: 'header', name: 'user-agent' },
      ],
      'Each new value of a header adds to the Map "rendered", and nothing is ever removed: a cache without a limit.',
    ],
    [
      'IP addresses',
      [{ kind: 'ip', name: 'remoteAddress' }],
      'Each new IP address adds to the Map "rendered", and nothing is ever removed.',
    ],
  ])('with %s is a cache without a limit', (_, traits, words) => {
    const found = keyed('unbounded-collection', traits);
    expect(found?.code).toBe('cache-by-request');
    expect(found && causeWords(found)?.what).toBe(words);
  });

  it.each<[string, string, readonly Trait[]]>([
    ['with each request is none', 'unbounded-collection', []],
    ['with each connection is none', 'unbounded-collection', [{ kind: 'connection', name: '' }]],
    [
      'with one or the other is not said to be one of either',
      'unbounded-collection',
      [
        { kind: 'cookie', name: 'sid' },
        { kind: 'header', name: 'user-agent' },
      ],
    ],
    ['of listeners is none', 'listener', [{ kind: 'segment', name: 'id' }]],
  ])('%s', (_, code, traits) => {
    expect(keyed(code, traits)).toEqual(cause(code));
  });
});
