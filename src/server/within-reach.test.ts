import { execFileSync } from 'node:child_process';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { problem, wordsOf } from '../problems.ts';
import { withinReach } from './within-reach.ts';

const token = `ghs_${'0123456789abcdef'}`;
const job = { CI: 'true', PATH: process.env.PATH, GITHUB_TOKEN: token };

test('at a terminal, and in a job without credentials, nothing is said', async () => {
  await using folder = await createFixture({});
  const { CI: _, ...atATerminal } = job;
  for (const env of [atATerminal, { ...job, GITHUB_TOKEN: undefined }, { ...job, GITHUB_TOKEN: '' }, { CI: 'true', CMS_TOKEN: token }])
    expect(await withinReach(env, folder.path, null), JSON.stringify(env)).toEqual([]);
});

test('a token that the checkout left behind, passwords of root, and files of the runner', async () => {
  await using folder = await createFixture({});
  const seen = async (more: NodeJS.ProcessEnv, env: NodeJS.ProcessEnv = job) =>
    // Who runs the tests, and under what, differs.
    (await withinReach({ ...env, ...more }, folder.path, null)).filter((reach) => !/^(memory|docker|root|signals)$/.test(reach));
  expect(await seen({})).toEqual([]);
  await folder.writeFile('env', '');
  expect(await seen({ GITHUB_ENV: folder.getPath('env') })).toEqual(['files']);
  expect(await seen({ GITHUB_ENV: folder.getPath('none') })).toEqual([]);
  expect(await seen({ RUNNER_ENVIRONMENT: 'self-hosted' })).toEqual([]);
  expect(await seen({ RUNNER_ENVIRONMENT: 'github-hosted' })).toEqual(['sudo']);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder.path });
  git('init', '--quiet');
  expect(await seen({})).toEqual([]);
  git('config', 'http.https://github.example/.extraheader', 'AUTHORIZATION: basic eDp5');
  expect(await seen({})).toEqual(['git']);
  // It is there, whatever the environment holds.
  expect(await seen({}, { CI: 'true' })).toEqual(['git']);
});

test('is one line of a log, however much there is to say', () => {
  const { what, change } = wordsOf(
    problem('credentials-within-reach', {
      places: ['memory', 'environment', 'above', 'signals', 'git', 'sudo', 'docker', 'files', 'root'],
      ...{ apart: 'refused', refused: [] },
    }),
  );
  expect(`${what} ${change}`.length).toBeLessThanOrEqual(300);
});
