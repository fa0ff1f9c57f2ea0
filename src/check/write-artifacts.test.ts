import { readdir, readFile } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import { aLeak, anAttribution, aSuspect } from '../findings/a-report.test-builder.ts';
import type { ReportedAttribution } from '../findings/report.ts';
import type { SamplingHeapProfile } from '../heap/profile.ts';
import { judge } from '../judge/judge.ts';
import { limitOf } from '../judge/limits.ts';
import type { Examined } from './examine.ts';
import { writeArtifacts } from './write-artifacts.ts';

const profile: SamplingHeapProfile = {
  head: {
    callFrame: { functionName: '(root)', scriptId: '0', url: '', lineNumber: -1, columnNumber: -1 },
    ...{ selfSize: 0, id: 1, children: [] },
  },
  samples: [],
};
/** A cache with a limit that it has not reached: the growth is real, and no leak. */
const filling: Partial<ReportedAttribution> = {
  cause: { code: 'cache-filling', what: 'bounded cache, still filling.', change: 'Nothing.' },
  bound: { name: 'MAX', max: 50_000, size: 900, requestsToFill: 49_100 },
};

/** A leak of 2.4 kB per request whose line was found like this, with a snapshot that was kept. */
async function written(found: Partial<ReportedAttribution>, { folder = 'leaks', profiles = [profile] } = {}) {
  await using app = await createFixture({ 'leaks/page.1.heapsnapshot': '{}', 'a-file': '' });
  const snapshot = app.getPath('leaks/page.1.heapsnapshot');
  const settings = { ...settingsFrom({}, { cwd: app.path }), artifacts: app.getPath(folder), keepSnapshots: true };
  const limit = limitOf(settings);
  const { arms, durationMs, time } = aLeak();
  const examined: Examined = {
    route: { route: '/page', path: '/page', because: [] },
    load: 'same',
    parts: ['same'],
    measurement: { route: '/page', path: '/page', arms, durationMs, time },
    judgement: judge(arms, limit),
    ...{ trouble: null, spentMs: 0, against: null, resting: null },
  };
  const attribution = { ...anAttribution({ brief: null, ...found }), files: [snapshot] };
  const { suspects, attribution: after } = await writeArtifacts(
    { attributed: { suspects: [aSuspect()], attribution }, profiles, traits: [], node: 'v22.0.0' },
    examined,
    { settings, parts: ['same'], limit, signal: new AbortController().signal, onProgress: () => {} },
    { cwd: app.path, workspace: app.path, framework: null },
  );
  const names = (await readdir(app.getPath('leaks'))).sort();
  const brief = names.includes('page.md') ? await readFile(app.getPath('leaks/page.md'), 'utf8') : null;
  return { suspects, attribution: after, names, brief, listed: after.files.map((file) => file.slice(app.getPath('leaks/').length)) };
}

it('writes the brief and the profile of a leak, and lists them before the snapshots', async () => {
  const { attribution, names, listed, brief } = await written({});
  expect(names).toEqual(['page.1.heapsnapshot', 'page.heapprofile', 'page.md']);
  expect(listed).toEqual(['page.md', 'page.heapprofile', 'page.1.heapsnapshot']);
  expect(brief).toContain('src/lib/theme.ts');
  expect(brief).toBe(attribution.brief);
});

it('numbers the profiles of several processes', async () => {
  expect((await written({}, { profiles: [profile, profile] })).listed.slice(1, 3)).toEqual(['page.1.heapprofile', 'page.2.heapprofile']);
});

it('writes nothing about a cache that still fills, and removes the snapshots that were kept of it', async () => {
  const { attribution, suspects, names } = await written(filling);
  expect(names).toEqual([]);
  expect(attribution).toMatchObject({ files: [], brief: null, cause: { code: 'cache-filling' } });
  expect(suspects).toHaveLength(1);
});

it('says what cannot be written, and keeps the brief in the report', async () => {
  const { attribution } = await written({}, { folder: 'a-file' });
  expect(attribution.notes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'failed', args: expect.objectContaining({ part: 'profile-file' }) }),
      expect.objectContaining({ code: 'no-brief' }),
    ]),
  );
  expect(attribution.brief).toContain('src/lib/theme.ts');
});
