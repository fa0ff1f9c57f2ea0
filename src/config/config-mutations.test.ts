import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { mutated, seeded } from '../mutated.test-builder.ts';
import { CheckError, wordsOf } from '../problems.ts';
import { loadConfig } from './config-file.ts';
import { readArgv } from './from-argv.ts';

/** Every kind of value that a configuration may hold. */
const content = {
  ...{ start: 'node s.js', build: 'npm run build', port: 3000, bootTimeout: '90 s', routes: ['/a', '/b'], expectText: 'words' },
  ...{ params: { '/p/[id]': '/p/1', '/q/[id]': ['/q/1?x=y', '/q/2'] }, ignore: ['/admin*'], api: true, maxRoutes: 9 },
  ...{ headers: { authorization: 'Bearer x' }, expectStatus: 200, requestTimeout: '5 s', threshold: 256, budget: '2 min', requests: 2000 },
  ...{ v8: 'production', loads: ['same'], strict: true, heapLimit: '1 MB', install: 'npm ci', thresholds: { arrayBuffers: '1 kB' } },
  ...{ warnThreshold: 32, relativeThreshold: '10 %', perRoute: { '/big': { thresholds: { js: 512 }, relativeThreshold: '2.5%' } } },
  login: [
    { path: '/csrf', take: { csrf: { cookie: 'XSRF' } } },
    { path: '/api', body: { key: 'a', deep: [{ of: 'b' }] }, headers: { 'x-key': 'c' }, token: 'data.token' },
  ],
  known: [{ route: '/old/*', reason: 'the vendor fixes it', until: '2026-12-31' }],
};

/** The frames of a stack, and what V8 says of code that was not written for what it got. */
const ofADefect = /^ +at .+:\d+:\d+\)?$|Cannot (read|set|convert|destructure)|is not (a function|iterable|defined)|Maximum call stack/m;

test.each([
  ['ssr-leak-check.config.json', (value: unknown) => JSON.stringify(value)],
  ['.github/ssr-leak-check.yml', (value: unknown) => stringify(value)],
] as const)('a thousand mutations of %s are read, or refused with a reason', async (name, write) => {
  await using folder = await createFixture({ 'package.json': '{}', [name]: write(content) });
  expect(await readArgv([], { cwd: folder.path })).toMatchObject({ command: 'check' });
  const random = seeded(10);
  let refused = 0;
  for (let i = 0; i < 1_000; i++) {
    const text = write(mutated(content, random));
    await writeFile(folder.getPath(name), random() < 0.05 ? text.slice(0, Math.floor(random() * text.length)) : text);
    try {
      const { command } = await readArgv([], { cwd: folder.path });
      expect(command).toBe('check');
    } catch (error) {
      // Any other error would be a defect of ours.
      if (!(error instanceof CheckError)) throw error;
      for (const { what, saw, change } of error.problems.map(wordsOf)) expect([what, ...saw, change].join('\n')).not.toMatch(ofADefect);
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(250);
  expect(refused).toBeLessThan(1_000);
});

test('what is no regular file, or would fill the memory, is refused and not waited for', async () => {
  await using folder = await createFixture({ 'large.json': ' '.repeat(9e6) });
  const wrong = async (name: string) => {
    const { problems } = await loadConfig(folder.getPath(name), [], {});
    return problems.map((one) => wordsOf(one).saw);
  };
  expect(await wrong('large.json')).toEqual([[expect.stringContaining('at most')]]);
  if (process.platform === 'win32') return;
  await promisify(execFile)('mkfifo', [folder.getPath('pipe.yml')]);
  expect(await wrong('pipe.yml')).toEqual([['It is not a regular file.']]);
});
