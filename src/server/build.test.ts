import { existsSync, readFileSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import type { Command } from '../config/settings.ts';
import { wordsOf } from '../problems.ts';
import { runBuild } from './build.ts';
import { signalTo } from './process-group.ts';

const node = (script: string, ...args: string[]): Command => ({
  text: 'the build',
  env: { FROM: 'it' },
  words: ['node', '-e', script, ...args],
});
const options = { cwd: process.cwd(), env: { ...process.env, NPM_TOKEN: 'x' }, secrets: ['s3cr3t'] };
const going = () => ({ ...options, signal: new AbortController().signal });

test('its output is read, secrets masked, words kept whole, credentials left out', async () => {
  const script = 'console.log(process.argv[1], process.env.NPM_TOKEN, process.env.FROM); console.error("a s3cr3t"); process.exitCode = 1';
  const { problems } = await runBuild(node(script, 'two  "words'), going()).then(Promise.reject, (error) => error);
  expect(wordsOf(problems[0]).saw.slice(1).sort()).toEqual(['  a ***', '  two  "words undefined it']);
});

test('a build that fails shows its last lines', async () => {
  const building = runBuild(node('console.log("no such module"); process.exitCode = 4'), going());
  await expect(building).rejects.toMatchObject({
    problems: [{ code: 'build-failed', args: { code: 4, tail: ['no such module'] } }],
  });
});

test('a build that cannot be found', async () => {
  const building = runBuild({ text: 'no-such-builder x', env: {}, words: ['no-such-builder', 'x'] }, going());
  await expect(building).rejects.toMatchObject({ problems: [{ code: 'command-not-found' }] });
});

/** A program that writes its process id to a file, ignores TERM and goes on for ever. */
const stays = (file: string) =>
  `process.on('SIGTERM', () => {}); require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.pid)); setInterval(() => {}, 1000)`;

const written = (file: string) => expect.poll(() => existsSync(file) && readFileSync(file, 'utf8') !== '').toBe(true);

/** Where nobody reaps orphans, what was killed stays as a zombie. */
const isGone = (file: string): boolean => {
  const pid = readFileSync(file, 'utf8');
  return !signalTo(Number(pid), 0) || /\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
};

const start = (script: string, more = '') => `spawn(process.execPath, ['-e', ${JSON.stringify(script)}], { stdio: 'inherit'${more} })`;

test('an interrupted build leaves no process behind, not even an orphan that ignores TERM', async () => {
  await using folder = await createFixture({});
  const [child, orphan] = [folder.getPath('child'), folder.getPath('orphan')];
  const between = `const { spawn } = require('node:child_process'); ${start(stays(orphan))}.unref()`;
  const build = `const { spawn } = require('node:child_process'); ${start(between)}; ${start(stays(child))}`;
  const user = new AbortController();
  const building = runBuild(node(build), { ...options, signal: user.signal });
  const ended = expect(building).rejects.toMatchObject({ problems: [{ code: 'interrupted' }] });
  await Promise.all([written(child), written(orphan)]);
  user.abort('SIGINT');
  await ended;
  expect([isGone(child), isGone(orphan)]).toEqual([true, true]);
});

test.each([0, 3])('a build that ended with exit code %i leaves no process behind', async (code) => {
  await using folder = await createFixture({});
  const file = folder.getPath('left');
  const build = `const { existsSync } = require('node:fs'); const { spawn } = require('node:child_process'); ${start(stays(file))}.unref();
    const timer = setInterval(() => { if (existsSync(${JSON.stringify(file)})) process.exit(${code}); }, 10);`;
  const building = runBuild(node(build), going());
  await (code === 0 ? building : expect(building).rejects.toMatchObject({ problems: [{ code: 'build-failed' }] }));
  expect(isGone(file)).toBe(true);
});
