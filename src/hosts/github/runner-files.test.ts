import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { keepingRunnerFiles } from './runner-files.ts';

const written = async (work: (path: (name: string) => string) => void) => {
  await using folder = await createFixture({ env: 'A=1\n', path: '', output: 'b=2\n' });
  const env = { GITHUB_ENV: folder.getPath('env'), GITHUB_PATH: folder.getPath('path'), GITHUB_OUTPUT: folder.getPath('output') };
  const heard: string[] = [];
  const failure = await keepingRunnerFiles(
    env,
    (names) => heard.push(...names),
    async () => work((name) => folder.getPath(name)),
  ).catch((error: Error) => error.message);
  return { heard, failure, left: ['env', 'path', 'output'].map((name) => readFileSync(folder.getPath(name), 'utf8')) };
};

const untouched = ['A=1\n', '', 'b=2\n'];

test('what the app wrote into the files of the runner is undone and named', async () => {
  const attack = (path: (name: string) => string) => {
    appendFileSync(path('env'), 'NODE_OPTIONS=--require=/tmp/evil.js\n');
    appendFileSync(path('path'), '/tmp/evil\n');
  };
  expect(await written(attack)).toEqual({ heard: ['GITHUB_ENV', 'GITHUB_PATH'], failure: undefined, left: untouched });
});

test('also where the work fails, and where a file is gone', async () => {
  const attack = (path: (name: string) => string) => {
    rmSync(path('output'));
    throw new Error('it failed');
  };
  expect(await written(attack)).toEqual({ heard: ['GITHUB_OUTPUT'], failure: 'it failed', left: untouched });
});

test('nothing is said where nothing was written', async () => {
  expect(await written(() => {})).toEqual({ heard: [], failure: undefined, left: untouched });
});
