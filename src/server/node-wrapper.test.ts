import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, test } from 'vitest';
import { withNodeWrapper } from './node-wrapper.ts';

const node = dirname(process.execPath);

/** Runs `node` as a process of that environment finds it. */
const run = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  spawnSync('/bin/sh', ['-c', 'exec node "$@"', 'sh', ...args], { env, encoding: 'utf8' });
const printed = (env: NodeJS.ProcessEnv, script: string) => run(env, '-p', script).stdout.trim();

describe.skipIf(process.platform === 'win32')('node in front of the PATH', () => {
  test.each(['plain', "it's $HOME `here` \\ now"])('lies in a folder named %j', async (name) => {
    await using folder = await createFixture({ 'agent.cjs': 'globalThis.agents = (globalThis.agents ?? 0) + 1' });
    mkdirSync(folder.getPath(name));
    const given = { PATH: node, PORT: '1', SSR_LEAK_CHECK_SOCKET: folder.getPath('socket') };
    const env = withNodeWrapper(given, {
      folder: folder.getPath(name),
      agentPath: folder.getPath('agent.cjs'),
      exposeGc: true,
      snapshotIn: null,
    });
    expect(printed(env, '[process.execPath, agents, typeof gc].join()')).toBe(`${process.execPath},1,function`);
    expect(printed({ ...env, NODE_OPTIONS: '--no-warnings' }, 'process.env.NODE_OPTIONS')).toMatch(/^--no-warnings --expose-gc --require /);
    expect(printed({ PATH: env.PATH }, '[process.env.PORT, process.env.SSR_LEAK_CHECK_SOCKET].join()')).toBe(
      `1,${folder.getPath('socket')}`,
    );
    expect(printed({ PATH: env.PATH, PORT: '2' }, 'process.env.PORT')).toBe('2');
    expect(run(env, '-e', 'process.exit(7)').status).toBe(7);
  });

  test('is passed once by whatever way the PATH is changed', async () => {
    await using folder = await createFixture({ 'agent.cjs': '', one: {}, two: {} });
    const agentPath = folder.getPath('agent.cjs');
    // A check within a check: each has a wrapper of its own.
    const outer = withNodeWrapper(
      { PATH: node, SSR_LEAK_CHECK_SOCKET: 'socket' },
      { folder: folder.getPath('one'), agentPath, exposeGc: false, snapshotIn: null },
    );
    const inner = withNodeWrapper(outer, { folder: folder.getPath('two'), agentPath, exposeGc: false, snapshotIn: null });
    const [own = ''] = inner.PATH?.split(delimiter) ?? [];
    for (const PATH of [
      inner.PATH,
      `${own}${delimiter}${own}${delimiter}${node}`,
      `${own}${delimiter}${delimiter}${node}${delimiter}${own}`,
    ])
      expect(printed({ PATH }, 'process.execPath'), PATH).toBe(process.execPath);
    expect(run({ PATH: own }, '-v')).toMatchObject({ status: 127, stderr: 'node: not found\n' });
  });

  test('is written and closed before anything else can be started, which would have it open, too', async () => {
    await using folder = await createFixture({ 'agent.cjs': '', one: {} });
    const given = { PATH: node, SSR_LEAK_CHECK_SOCKET: folder.getPath('socket') };
    withNodeWrapper(given, { folder: folder.getPath('one'), agentPath: folder.getPath('agent.cjs'), exposeGc: false, snapshotIn: null });
    // Nothing is awaited here.
    const started = spawnSync(folder.getPath('one/bin/node'), ['-v'], { encoding: 'utf8' });
    expect(started.error ?? started.stdout.trim()).toBe(process.version);
  });
});
