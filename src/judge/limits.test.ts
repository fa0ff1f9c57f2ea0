import { createFixture } from 'fs-fixture';
import { describe, expect, test } from 'vitest';
import { readArgv } from '../config/from-argv.ts';
import { settingsOf } from '../config/settings-of.ts';
import type { Distinct } from '../loads/load.ts';
import { COUNT_LIMIT, limitFor, limitOf, perNewValue } from './limits.ts';
import type { Limit } from './verdict.ts';

/** The limit of a route, from a configuration and what is written on the command line. */
async function limitOfRoute(route: string, content: object, ...argv: string[]): Promise<Limit> {
  await using folder = await createFixture({ 'ssr-leak-check.config.json': JSON.stringify(content) });
  const read = await readArgv(argv, { cwd: folder.path });
  if (read.command !== 'check') throw new Error('no check');
  return limitOf(settingsOf(route, read.settings));
}

describe('a limit knows who set it', () => {
  const perRoute = { '/shop': { threshold: '1 kB' } };

  test.each<[string, object, readonly string[], Limit]>([
    ['nobody', {}, [], { bytesPerRequest: 16, from: 'default' }],
    ['nobody, with the flags of production', { v8: 'production' }, [], { bytesPerRequest: 1024, containers: 16, from: 'default' }],
    ['the configuration', { threshold: 256 }, [], { bytesPerRequest: 256, from: 'config' }],
    ['the configuration, for this route', { threshold: 256, perRoute }, [], { bytesPerRequest: 1000, from: 'config' }],
    ['the configuration, for this route alone', { perRoute }, [], { bytesPerRequest: 1000, from: 'config' }],
    ['the option', {}, ['--threshold', '64 B'], { bytesPerRequest: 64, from: 'threshold' }],
    [
      'the option, whatever is configured',
      { threshold: 256, perRoute },
      ['--threshold', '64 B'],
      { bytesPerRequest: 64, from: 'threshold' },
    ],
  ])('%s', async (_, content, argv, expected) => expect(await limitOfRoute('/shop', content, ...argv)).toEqual(expected));
});

test('each channel has the limit that the judge holds it to', () => {
  const limit: Limit = { bytesPerRequest: 16, from: 'default', channels: { arrayBuffers: 1500 }, native: 4096 };
  expect(limitFor(limit, 'js')).toEqual({ perRequest: 16, from: 'default' });
  expect(limitFor(limit, 'arrayBuffers')).toEqual({ perRequest: 1500, from: 'channel' });
  expect(limitFor(limit, 'native')).toEqual({ perRequest: 4096, from: 'native' });
  expect(limitFor(limit, 'contexts')).toEqual({ perRequest: COUNT_LIMIT, from: 'counts' });
  expect(limitFor(limit, 'TCPSocketWrap')).toEqual({ perRequest: COUNT_LIMIT, from: 'counts' });
  // A kind of resource may have any name, those of an object's own methods too.
  expect(limitFor(limit, 'constructor')).toEqual({ perRequest: COUNT_LIMIT, from: 'counts' });
  expect(limitFor(limit, 'rss')).toBeNull();
  expect(limitFor({ bytesPerRequest: 16, from: 'default' }, 'native')).toBeNull();
  // A Set takes 20 bytes for an entry.
  expect(limitFor({ bytesPerRequest: 1024, containers: 16, from: 'default' }, 'entries')).toEqual({ perRequest: 0.8, from: 'default' });
});

describe('under a load whose requests each bring something new', () => {
  const byDefault = { bytesPerRequest: 16, from: 'default' } as const;

  test('the limit is for each new value, and less is worth a warning', () => {
    expect(perNewValue(byDefault, 'visitor', 1)).toEqual({ bytesPerRequest: 64, containers: 16, warn: 16, from: 'default' });
    expect(perNewValue(byDefault, 'visitor', 1 / 4)).toEqual({ bytesPerRequest: 16, containers: 4, warn: 16, from: 'default' });
    expect(perNewValue(byDefault, 'departure', 1)).toEqual({ bytesPerRequest: 64, containers: 16 / 3, warn: 16, from: 'default' });
    expect(perNewValue(byDefault, 'address', 1 / 2)).toEqual({ bytesPerRequest: 32, containers: 8, warn: 16, from: 'default' });
    // Never below what may grow anyway; but an entry for each value of one kind is over it all the same.
    expect(perNewValue(byDefault, 'address', 1 / 16)).toEqual({ ...byDefault, containers: 1 });
    expect(perNewValue(byDefault, 'path', 1 / 2)).toEqual({ bytesPerRequest: 64, warn: 16, from: 'default' });
  });

  test('one entry for each address, visitor or third client that goes away is over it; for each path a framework may keep one', () => {
    const entries = (distinct: Distinct | 'path') => limitFor(perNewValue(byDefault, distinct, 1), 'entries')?.perRequest;
    expect([entries('address'), entries('visitor')]).toEqual([0.8, 0.8]);
    expect(entries('departure')).toBeCloseTo(0.27);
    expect(entries('path')).toBe(6.4);
  });

  test('what was asked for stands', () => {
    const asked = { bytesPerRequest: 20, from: 'threshold' } as const;
    expect(perNewValue(asked, 'visitor', 1)).toBe(asked);
    expect(perNewValue({ ...byDefault, warn: 40 }, 'visitor', 1)).toMatchObject({ bytesPerRequest: 64, warn: 40 });
    const production = { bytesPerRequest: 1024, containers: 16, from: 'default' } as const;
    expect(perNewValue(production, 'visitor', 1)).toEqual(production);
    expect(perNewValue(production, 'path', 1)).toEqual({ ...production, containers: 128 });
    expect(perNewValue(production, 'address', 1 / 16)).toEqual({ ...production, containers: 1 });
  });
});
