import { readFile } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { settingsFrom } from '../../config/settings-from.ts';
import { aFinding, aLeak, aReport, hostileTexts } from '../../findings/a-report.test-builder.ts';
import type { Finding } from '../../findings/report.ts';
import { renderJson } from '../../report/json.ts';
import { aRunner } from './a-runner.test-builder.ts';
import { anEvent } from './an-event.test-builder.ts';
import type { GitHub } from './github.ts';
import { tell } from './tell.ts';
import { tellMerged } from './tell-merged.ts';

const routes = [1, 2].map((shard) => ({ route: `/${shard}`, path: `/${shard}`, shard }));
const of = (number: number, finding: Finding) =>
  renderJson(aReport({ routes: [finding], shard: { number, of: 2, commit: null, asked: {}, routes } }));
const steady = (number: number) => aFinding({ route: `/${number}`, path: `/${number}` });
const leak = (number: number) => aLeak({ route: `/${number}`, path: `/${number}` });

/** What a job that joins these reports says, and the files it wrote. */
async function saidOf(files: Readonly<Record<string, string>>) {
  await using folder = await createFixture({ ...files, 'out/': {} });
  const { runner, told, comments } = aRunner({ env: { GITHUB_STEP_SUMMARY: '/s' } });
  const own = { githubToken: 't', comment: 'always', name: null, report: null, merge: [] } as const;
  const job = { settings: { ...settingsFrom({}, { cwd: folder.path }), ...own }, event: anEvent(), context: {} };
  const host: GitHub = {
    ...job,
    log: runner.log,
    makeFolder: async () => folder.getPath('out'),
    quoting: async (work) => {
      told.push('[quote]');
      const answer = await work();
      told.push('[/quote]');
      return answer;
    },
    tell: (report, written, cancelled) => tell(report, written, cancelled, job, runner),
  };
  const thrown: unknown = await tellMerged([folder.getPath('shards')], host).then(
    () => null,
    (error) => error,
  );
  return { told, comments, thrown, json: await readFile(folder.getPath('out/report.json'), 'utf8').catch(() => null) };
}

it('all shards are one comment, one verdict and one set of reports; a leak fails the job', async () => {
  const { told, comments, json } = await saidOf({ 'shards/1/report.json': of(1, steady(1)), 'shards/2/report.json': of(2, leak(2)) });
  expect(comments).toMatchObject([{ body: expect.stringMatching(/### ❌ .*`\/2` leaks/) }]);
  expect(told).toContain('output verdict=leaking');
  expect(told.filter((line) => line.startsWith('error '))).toHaveLength(1);
  expect(told.at(-1)).toMatch(/^failed Memory leak: \/2 leaks/);
  expect(JSON.parse(json ?? '').routes).toMatchObject([{ route: '/1' }, { route: '/2' }]);
  expect(told.slice(0, 3)).toEqual(['[quote]', expect.stringMatching(/^log /), '[/quote]']);
});

it('a shard without a report is no verdict', async () => {
  const { told, comments } = await saidOf({ 'shards/1/report.json': of(1, steady(1)) });
  expect(told).toContain('output verdict=unproven');
  expect(told.at(-1)).toMatch(/^failed No verdict: .*There is no report of shard 2 of 2/);
  expect(comments).toMatchObject([{ body: expect.stringContaining('shard 2 of 2') }]);
});

it('what is no run is no comment', async () => {
  const { comments, thrown, json } = await saidOf({ 'shards/1/report.json': of(1, steady(1)), 'shards/again.json': of(1, steady(1)) });
  expect(thrown).toMatchObject({ problems: [{ code: 'bad-shards' }] });
  expect({ comments, json }).toEqual({ comments: [], json: null });
});

it('a shard puts nothing beside lines, and does not comment by itself', async () => {
  const { runner, told } = aRunner();
  const settings = { githubToken: 't', comment: 'never', name: null } as unknown as GitHub['settings'];
  const report = aReport({ exitCode: 1, routes: [leak(1)], shard: { number: 1, of: 2, commit: null, asked: {}, routes } });
  await tell(report, { json: '/j', html: '/h', artifacts: null, problems: [] }, false, { settings, event: anEvent(), context: {} }, runner);
  expect(told.filter((line) => /^(error|notice)/.test(line))).toEqual([]);
  expect(told.at(-1)).toMatch(/^failed Memory leak/);
});

it.each(Object.entries(hostileTexts))('nothing in a report is trusted: %s', async (_, text) => {
  const hostile = renderJson(
    aReport({
      routes: [steady(1)],
      shard: {
        number: 1,
        of: 2,
        commit: text,
        asked: { [text.slice(0, 200)]: text },
        routes: [routes[0]!, { route: text, path: text, shard: 2 }],
      },
    }),
  );
  const { comments, thrown } = await saidOf({ 'shards/report.json': hostile });
  expect(thrown).toBeNull();
  for (const { body } of comments)
    expect(body.replace(/`[^`]*`|<code>.*?<\/code>|```[\s\S]*?```/g, '')).not.toMatch(/<(script|img|style)|@everyone|\]\(javascript/);
});
