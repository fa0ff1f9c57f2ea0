import { existsSync, readFileSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import type { Command } from '../config/settings.ts';
import { runBuild } from './build.ts';
import { signalTo } from './process-group.ts';

const node = (script: string, ...args: string[]): Command => ({
  text: 'the build',
  env: { FROM: 'it' },
  words: ['node', '-e', script, ...args],
});
const options = { cwd: process.cwd(), env: { ...process.env, NPM_TOKEN: 'x' }, secrets: ['s3cr3t'], onLine: () => {} };
const going = () => ({ ...options, signal: new AbortController().signal });

test('its lines are told, secrets masked, words kept whole, credentials left out', async () => {
  const lines: string[] = [];
  const script = 'console.log(process.argv[1], process.env.NPM_TOKEN, process.env.FROM); console.error("a s3cr3t")';
  await runBuild(node(script, 'two  "words'), { ...going(), onLine: (line) => lines.push(line) });
  expect(lines.sort()).toEqual(['a ***', 'two  "words undefined it']);
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

test('an interrupted build leaves no process behind', async () => {
  await using folder = await createFixture({});
  const file = folder.getPath('pid');
  const inner = `require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.pid)); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`;
  const outer = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(inner)}])`;
  const user = new AbortController();
  const building = runBuild(node(outer), { ...options, signal: user.signal });
  const ended = expect(building).rejects.toMatchObject({ problems: [{ code: 'interrupted' }] });
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8') !== '', { timeout: 10_000 }).toBe(true);
  user.abort('SIGINT');
  await ended;
  const pid = readFileSync(file, 'utf8');
  // Where nobody reaps orphans it stays as a zombie.
  const gone = !signalTo(Number(pid), 0) || /\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  expect(gone).toBe(true);
}, 20_000);
