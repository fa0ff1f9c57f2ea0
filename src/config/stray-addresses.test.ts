import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { CheckError } from '../problems.ts';
import { readAction } from './from-action.ts';
import { readArgv } from './from-argv.ts';

const [attach, url, metrics] = [
  ['--attach', '127.0.0.1:9229'],
  ['--url', 'http://127.0.0.1:3000'],
  ['--metrics', 'http://127.0.0.1:3000/metrics'],
] as const;

async function strayIn(...argv: readonly string[]) {
  await using folder = await createFixture({ 'base.json': '{}' });
  try {
    await readArgv(argv, { cwd: folder.path });
    return [];
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    return error.problems.map(({ code, args }) => [code, ...Object.values(args)]);
  }
}

it('metrics need the address of the server; an inspector tells it', async () => {
  expect(await strayIn(...attach)).toEqual([]);
  expect(await strayIn(...metrics)).toEqual([['needs-option', '--metrics', '--url']]);
  expect(await strayIn(...attach, ...url)).toEqual([]);
  expect(await strayIn(...metrics, ...url)).toEqual([]);
  expect(await strayIn(...url)).toEqual([]);
});

it('a server that runs already is not started, built or compared with one that would be', async () => {
  const starting = ['--start', 'node a.mjs', '--build', 'npm run build', '--port', '3000', '--baseline', 'main'];
  expect(await strayIn(...attach, ...url, ...starting)).toEqual([
    ['not-together', '--start', '--attach', 'lent'],
    ['not-together', '--build', '--attach', 'lent'],
    ['not-together', '--port', '--attach', 'lent'],
    ['not-together', '--baseline REF', '--attach', 'lent'],
  ]);
  expect(await strayIn(...url, '--start', 'node a.mjs')).toEqual([['not-together', '--start', '--url', 'lent']]);
  expect(await strayIn(...attach, ...url, '--baseline', 'base.json')).toEqual([]);
  expect(await strayIn(...attach, ...url, ...metrics)).toEqual([['not-together', '--metrics', '--attach', 'lent']]);
});

it('it keeps its own flags, unless it is said which it has, and has no base in a pull request', async () => {
  await using folder = await createFixture({ 'a.txt': '' });
  const inputs: Readonly<Record<string, string>> = { attach: attach[1], url: url[1] };
  const around = { env: { GITHUB_WORKSPACE: folder.path }, base: 'abc', compares: true };
  expect(await readAction((name) => inputs[name] ?? '', around)).toMatchObject({ v8: 'production', baseline: null });
  expect(await readAction((name) => (name === 'attach' || name === 'url' ? '' : ''), around)).toMatchObject({
    ...{ v8: 'quiet', baseline: { kind: 'ref', ref: 'abc' } },
  });
  const quiet = await readArgv([...attach, ...url, '--v8', 'quiet'], { cwd: folder.path });
  expect(quiet).toMatchObject({ settings: { v8: 'quiet', attach: { port: 9229 }, url: url[1] } });
});

it('a share that the configuration asks for is one', async () => {
  await using folder = await createFixture({ 'ssr-leak-check.config.json': '{ "shard": "1/2" }' });
  const strays = async (...argv: readonly string[]) => {
    const refused = await readArgv(argv, { cwd: folder.path }).catch((error: CheckError) => error);
    return refused instanceof CheckError ? refused.problems.map(({ args }) => Object.values(args)) : [];
  };
  const share = 'shard in the configuration';
  expect(await strays('--history', 'runs.json')).toEqual([['--history', share, 'share']]);
  expect(await strays('--soak', '8 h')).toEqual([[share, '--soak', 'shards']]);
  expect(await strays('--shard', '1/2', '--history', 'runs.json')).toEqual([['--history', '--shard', 'share']]);
  expect(await strays('--json', 'report.json')).toEqual([]);
  const action = { env: { GITHUB_WORKSPACE: folder.path }, base: null, compares: false };
  const input = (name: string) => (name === 'history' ? 'runs.json' : '');
  await expect(readAction(input, action)).rejects.toThrow(`history does not go with ${share}: a share is not all of the run.`);
});
