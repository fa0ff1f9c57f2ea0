import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { readArgv } from './from-argv.ts';
import type { Settings } from './settings.ts';
import { allHeaders, settingsOf } from './settings-of.ts';

const content = {
  threshold: '100 B',
  headers: { accept: 'text/html', authorization: 'Bearer everyone' },
  perRoute: {
    '/shop*': { threshold: '1 kB', budget: '2 min', headers: { authorization: 'Bearer shopper' } },
    '/shop/[id]': { threshold: 300, requests: 500, expectStatus: 404, requestTimeout: '3 s' },
  },
};

async function settings(...argv: string[]): Promise<Settings> {
  await using folder = await createFixture({ 'ssr-leak-check.config.json': JSON.stringify(content) });
  const read = await readArgv(argv, { cwd: folder.path });
  if (read.command !== 'check') throw new Error('no check');
  return read.settings;
}

it('gives a route what it has of its own, the later entry first', async () => {
  const all = await settings();
  expect(settingsOf('/other', all)).toEqual(all);
  expect(settingsOf('/shop', all)).toMatchObject({ threshold: 1000, budgetMs: 120_000, requests: null });
  expect(settingsOf('/shop/[id]', all)).toMatchObject({
    ...{ threshold: 300, budgetMs: 120_000, requests: 500, requestTimeoutMs: 3000, expectStatus: { codes: [404] } },
    headers: [
      { name: 'accept', value: 'text/html' },
      { name: 'authorization', value: 'Bearer shopper' },
    ],
  });
  expect(allHeaders(all).map(({ value }) => value)).toEqual(['text/html', 'Bearer everyone', 'Bearer shopper']);
});

it('lets the command line win over what the configuration has for a route', async () => {
  const all = await settings('--threshold', '5 B', '--header', 'Authorization: Bearer me', '--budget', '9 s');
  expect(settingsOf('/shop/[id]', all)).toMatchObject({
    ...{ threshold: 5, budgetMs: 9000, requests: 500 },
    headers: [{ name: 'Authorization', value: 'Bearer me' }],
  });
});
