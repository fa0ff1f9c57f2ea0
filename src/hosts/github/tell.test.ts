import { expect, it } from 'vitest';
import { anUnproven, aReport, theOutage } from '../../findings/a-report.test-builder.ts';
import type { Report } from '../../findings/report.ts';
import { problem } from '../../problems.ts';
import { aRunner } from './a-runner.test-builder.ts';
import { anEvent } from './an-event.test-builder.ts';
import type { Job } from './read-job.ts';
import { tell } from './tell.ts';

const written = { json: '/t/report.json', html: '/t/report.html', artifacts: null, problems: [] };
const settings = { githubToken: 't', comment: 'always', name: null, report: null } as unknown as Job['settings'];
const onPullRequest: Job = { settings, event: anEvent(), context: {} };

/** What a job says of a report, without the texts that are tested elsewhere. */
async function saidOf(
  report: Report,
  job: Job = onPullRequest,
  { cancelled = false, outage }: { cancelled?: boolean; outage?: Error } = {},
) {
  const { runner, told, comments } = aRunner({ env: { GITHUB_STEP_SUMMARY: '/s' }, ...(outage ? { outage } : {}) });
  await tell(report, written, cancelled, job, runner);
  return { told: told.map((line) => line.split('\n')[0]!), comments };
}

it('a leak is beside its line, in the outputs, in the summary and in a comment, and fails the job', async () => {
  const { told, comments } = await saidOf(theOutage());
  expect(told).toEqual([
    expect.stringMatching(/^error \/sciencepedia leaks 2\.4 kB per request: src\/lib\/theme\.ts:14 /),
    expect.stringMatching(/^warning Could not tell whether \/account leaks/),
    'output report=/t/report.json',
    'output html=/t/report.html',
    'output artifacts=',
    'output verdict=leaking',
    'output leaking-routes=["/sciencepedia"]',
    expect.stringMatching(/^output comment-body=<!-- ssr-leak-check -->/),
    expect.stringMatching(/^summary ### ❌ `\/sciencepedia` leaks/),
    'info Comment created: https://c/7',
    expect.stringMatching(/^failed Memory leak: \/sciencepedia leaks/),
  ]);
  expect(comments).toMatchObject([{ id: 7, body: expect.stringContaining('/sciencepedia') }]);
});

it('steady routes fail nothing', async () => {
  const { told } = await saidOf(aReport());
  expect(told.filter((line) => /^(failed|error|warning)/.test(line))).toEqual([]);
  expect(told).toContain('output verdict=steady');
});

it('an inconclusive run fails the job as well', async () => {
  const { told } = await saidOf(aReport({ exitCode: 2, routes: [anUnproven()] }));
  expect(told).toContain('output verdict=unproven');
  expect(told.at(-1)).toMatch(/^failed No verdict: /);
});

it('a cancelled job leaves the comment to the newer one', async () => {
  const { told, comments } = await saidOf(theOutage(), onPullRequest, { cancelled: true });
  expect(comments).toEqual([]);
  expect(told).toContainEqual(expect.stringMatching(/^summary /));
  expect(told.at(-1)).toMatch(/^failed Memory leak/);
});

it('a comment that cannot be written is a warning, and the verdict stays', async () => {
  const refusal = Object.assign(new Error('Resource not accessible by integration'), { status: 403, response: {} });
  const { told } = await saidOf(aReport(), onPullRequest, { outage: refusal });
  expect(told.at(-1)).toMatch(/^warning The token may not comment on this pull request/);
});

it('nothing is commented where nobody asked for it, or the event is not understood', async () => {
  for (const job of [
    { ...onPullRequest, event: null },
    { ...onPullRequest, settings: { ...settings, comment: 'never' as const } },
    { ...onPullRequest, settings: { ...settings, githubToken: null } },
  ]) {
    expect((await saidOf(theOutage(), job)).comments).toEqual([]);
  }
});

it('a report that cannot be written fails the job', async () => {
  const { runner, told } = aRunner();
  const problems = [problem('file-not-writable', { option: 'json', file: '/t/report.json', error: 'EACCES' })];
  await tell(aReport(), { ...written, problems }, false, { ...onPullRequest, event: null }, runner);
  expect(told.at(-1)).toBe('failed The file /t/report.json of json cannot be written.');
});
