import { spawnSync } from 'node:child_process';
import { truncate } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CheckError, wordsOf } from '../problems.ts';
import { renderJson } from '../report/json.ts';
import { theOutage } from './a-report.test-builder.ts';
import { largestReport, readReportFile } from './read-report-file.ts';

let folder: Awaited<ReturnType<typeof createFixture>>;
beforeAll(async () => {
  folder = await createFixture({
    'report.json': renderJson(theOutage()),
    'boastful.json': renderJson({ ...theOutage(), exitCode: 0 }),
    'nothing.json': renderJson({ ...theOutage(), routes: [], problems: [], exitCode: 0 }),
    'unchanged.json': renderJson({
      ...theOutage(),
      ...{ routes: [], problems: [], exitCode: 0, skipped: [{ route: '/', kind: 'page', why: 'unchanged' }] },
    }),
    'text.json': 'not JSON',
    'other.json': '{ "schema": 1 }',
    'deep.json': `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
    'large.json': '',
    'large-enough.json': '',
    folder: {},
  });
  await truncate(folder.getPath('large.json'), largestReport + 1);
  await truncate(folder.getPath('large-enough.json'), largestReport);
});
afterAll(() => folder.rm());

const why = async (name: string): Promise<string> => {
  const error: unknown = await readReportFile(folder.getPath(name)).catch((thrown) => thrown);
  if (!(error instanceof CheckError)) throw new Error(`It was read, or failed otherwise: ${error}`);
  expect(error.problems.map(({ code }) => code)).toEqual(['bad-report']);
  return error.problems.flatMap((one) => wordsOf(one).saw).join('\n');
};

describe('readReportFile', () => {
  it('reads what renderJson wrote', async () => {
    const report = await readReportFile(folder.getPath('report.json'));
    expect(JSON.parse(renderJson(report))).toEqual(JSON.parse(renderJson(theOutage())));
  });

  it('takes a report of nothing for no success, but one whose change touches no route', async () => {
    const statusOf = async (name: string) => (await readReportFile(folder.getPath(name))).exitCode;
    expect([await statusOf('nothing.json'), await statusOf('unchanged.json')]).toEqual([2, 0]);
  });

  it('does not believe an exit status that the verdicts deny', async () => {
    expect((await readReportFile(folder.getPath('boastful.json'))).exitCode).toBe(1);
  });

  it.each([
    ['missing.json', 'ENOENT'],
    ['folder', 'not a regular file'],
    ['text.json', 'not JSON'],
    ['other.json', 'no report'],
    ['deep.json', /no report|nested too deeply/],
    ['large.json', `at most ${largestReport}`],
    ['large-enough.json', 'not JSON'],
  ])('refuses %s', async (name, reason) => {
    expect(await why(name)).toMatch(reason);
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    expect(spawnSync('mkfifo', [folder.getPath('pipe')]).status).toBe(0);
    expect(await why('pipe')).toBe('It is not a regular file.');
  });
});
