import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { publishedMarkdown, publishedSentences } from '../report/published-words.ts';
import { installedFor, withPublished } from './published.ts';

/** A leak of own code alone: nothing in it names the version of Vue. */
const found = {
  suspects: [],
  attribution: {
    ...{ why: null, leaves: [], cause: null, handles: [], bound: null, notes: [], files: [], durationMs: 0 },
    paths: [
      {
        steps: ['settings', 'system / JSProxy', 'Map', 'Set', 'ReactiveEffect'].map((name) => ({ kind: 'class' as const, name })),
        container: { class: 'Set', name: null, bound: null },
        bytesPerRequest: 6562,
      },
    ],
  },
};

const lock = (version: string) => JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/vue': { version } } });

it('a leak is recognized by its mark and the version in the lockfile, and says where it is fixed', async () => {
  await using app = await createFixture({ '.git/HEAD': '', 'package-lock.json': lock('3.2.26') });
  const { attribution } = withPublished(found, await installedFor(app.path, '20.20.2'), 'same');
  expect(publishedSentences(attribution)).toEqual(['vue 3.2.26: vuejs/core#5208, fixed in 3.2.27: upgrade']);
  expect(publishedMarkdown(attribution)[0]).toContain('(https://redirect.github.com/vuejs/core/issues/5208), fixed in 3.2.27: upgrade');
});

it.each([
  ['the version that fixes it', lock('3.2.27')],
  ['no package at all', lock('0.0.0').replace('vue', 'left')],
  ['a lockfile with conflicts', '<<<<<<< HEAD'],
])('with %s nothing is recognized', async (_, text) => {
  await using app = await createFixture({ '.git/HEAD': '', 'package-lock.json': text });
  expect(withPublished(found, await installedFor(app.path, null), 'same')).toBe(found);
});
