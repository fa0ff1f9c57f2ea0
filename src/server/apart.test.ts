import { once } from 'node:events';
import { createFixture } from 'fs-fixture';
import { describe, expect, test } from 'vitest';
import { socketVariable } from '../agent/marker.ts';
import { CheckError } from '../problems.ts';
import { type Apart, openApart, refusedApart } from './apart.ts';
import { launch } from './launch.ts';
import { fromProc, signalTo } from './process-group.ts';

const env = { PATH: process.env.PATH, 'an.odd-name': 'kept' };
const opened = await openApart({ env, cwd: process.cwd(), agentPath: process.execPath });

test.runIf(process.platform !== 'linux')('elsewhere it says that the system has no means', () => {
  expect(opened).toContain('Linux');
});

describe.runIf(typeof opened === 'object')('on a system that allows it', () => {
  const apart = opened as Apart;
  const printedBy = async (script: string, more: NodeJS.ProcessEnv = {}) => {
    const words = ['/bin/sh', '-c', script] as const;
    const options = { cwd: process.cwd(), env: { ...env, ...more }, secrets: [] };
    await using launched = await launch({ text: script, env: {}, words: [...words] }, { ...options, apart });
    const exit = await launched.exited;
    return { exit, lines: launched.tail.lines(), group: launched.group };
  };

  test('a command is the process that was started, its parent this one, in a group of its own', async () => {
    const { lines, group } = await printedBy('echo $$ $PPID; ps -o pgid= -p $$');
    expect(lines.map((line) => line.trim())).toEqual([`${group} ${process.pid}`, String(group)]);
  });

  test('how it ends is how the command ends: its code, its signal', async () => {
    expect((await printedBy('exit 7')).exit).toMatchObject({ code: 7, signal: null });
    expect((await printedBy('kill -ABRT $$')).exit).toMatchObject({ code: null, signal: 'SIGABRT' });
  });

  test('what left its group and its parents is ended with it', async () => {
    await using folder = await createFixture({});
    const env = { PATH: process.env.PATH, [socketVariable]: folder.getPath('agent') };
    const script = 'setsid sh -c "setsid sleep 300 & echo \\$!" & wait; sleep 300';
    const launched = await launch({ text: script, env: {}, words: ['/bin/sh', '-c', script] }, { cwd: '/', env, secrets: [], apart });
    await expect.poll(() => launched.tail.lines().length).toBe(1);
    const helper = Number(launched.tail.lines()[0]);
    expect(signalTo(helper, 0)).toBe(true);
    await launched.end([]);
    // The kernel takes a moment to end what was killed; nothing else ends it within minutes.
    await expect.poll(async () => (await fromProc())?.some(({ pid }) => pid === helper)).toBe(false);
  });

  test('it gets its whole environment, whatever the names, and nothing else', async () => {
    const { lines } = await printedBy('env', { NAME: 'a=b\nc', 'with.dots': '1', LANG: 'xx_XX.UTF-8' });
    expect(lines).toEqual(expect.arrayContaining(['NAME=a=b', 'c', 'LANG=xx_XX.UTF-8']));
    expect(lines.join('\n')).not.toMatch(/PERL|locale/);
    // A shell passes on what it could not have set itself, or not: a program gets it.
    const { program, args, env: own } = apart.wrap(['/usr/bin/env'], { cwd: '/', env: { ...env, 'with.dots': '1' } });
    const { spawn } = await import('node:child_process');
    const child = spawn(program, args, { env: own, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    await once(child, 'close');
    expect(said.split('\n')).toEqual(expect.arrayContaining(['an.odd-name=kept', 'with.dots=1']));
  });

  test('variables of the command do not reach what makes it apart', () => {
    const { env: own, args } = apart.wrap(['/bin/true'], { cwd: '/', env: { ...env, LD_PRELOAD: './own.so', PERL5OPT: '-Mown' } });
    expect(own).toEqual({ ...env, PERL_BADLANG: '0' });
    expect(args).toEqual(expect.arrayContaining(['LD_PRELOAD=./own.so', 'PERL5OPT=-Mown']));
  });

  test('a command that is not there is refused as anywhere', async () => {
    await using folder = await createFixture({ 'a-file': '' });
    for (const word of ['there-is-no-such-program', './none', './a-file']) {
      const starting = launch({ text: word, env: {}, words: [word] }, { cwd: folder.path, env, secrets: [], apart });
      await expect(starting.then((launched) => launched[Symbol.asyncDispose]())).rejects.toThrow(CheckError);
    }
  });

  test('only what speaks of a refusal is said to have run apart', () => {
    const said = (line: string, how: Apart | null = apart) => refusedApart(how, ['Starting', line]).map(({ code }) => code);
    expect(said('Error: listen EACCES: permission denied 0.0.0.0:80')).toEqual(['ran-apart']);
    expect(said('sudo: The "no new privileges" flag is set')).toEqual(['ran-apart']);
    expect(said('Cannot connect to the Docker daemon')).toEqual(['ran-apart']);
    expect(said('Error: Cannot find module')).toEqual([]);
    expect(said('Error: listen EACCES', null)).toEqual([]);
  });
});
