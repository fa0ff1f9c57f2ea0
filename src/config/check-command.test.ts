import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checkCommand } from './check-command.ts';
import { readArgv } from './from-argv.ts';
import type { Settings } from './settings.ts';

const settingsOf = async (...argv: readonly string[]): Promise<Settings> => {
  const invocation = await readArgv(['check', ...argv], { cwd: process.cwd() });
  if (invocation.command !== 'check') throw new Error(invocation.command);
  return invocation.settings;
};

/** The words that a shell makes of a command line. */
const inShell = (text: string, env: Readonly<Record<string, string>> = {}): readonly string[] =>
  execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${text}`], { env, encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

describe('the command that checks a fix', () => {
  it('is short when nothing was set', async () => {
    expect(checkCommand(await settingsOf(), '/product/1', '').text).toBe('npx ssr-leak-check --route /product/1');
    expect(checkCommand(await settingsOf('--start', 'npm start'), '/', 'apps/web').text).toBe(
      'npx ssr-leak-check --cwd apps/web --route / --start "npm start"',
    );
  });

  it.each([
    ['plain', ['--start', 'node server.js', '--port', '3000']],
    ['quoted', ['--start', `node -e "console.log('it')" 'a "b" \`c\`' d`]],
    ['an environment that is no secret', ['--start', 'NODE_ENV=production PORT=3000 node "my server.js"']],
    ['figures', ['--threshold', '1 kB', '--requests', '2000', '--v8', 'production', '--budget', '2 min', '--request-timeout', '500 ms']],
    ['statuses', ['--expect-status', '200,304', '--boot-timeout', '90 s']],
  ])('asks a shell for the same again: %s', async (_, argv) => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a shell that must not read it
    const path = '/it\'s?a=b&c=$HOME`x`&d={n}"${x}!\\';
    const settings = await settingsOf(...argv);
    const { text, needs } = checkCommand(settings, path, '');
    const [npx, program, ...words] = inShell(text);
    expect([npx, program]).toEqual(['npx', 'ssr-leak-check']);
    expect(await settingsOf(...words)).toEqual({ ...settings, routes: [path] });
    expect(needs).toEqual([]);
  });

  it('leaves out what may be secret, and says what is needed in its place', async () => {
    const settings = await settingsOf(
      ...['--header', 'Authorization: Bearer hunter2', '--header', 'x-api-key: hunter3'],
      ...['--start', 'NODE_ENV=production DATABASE_URL=postgres://me:hunter4@db node "a b.js"'],
    );
    const { text, needs } = checkCommand(settings, '/a?b=c&d', '');
    expect(text).not.toContain('hunter');
    expect(needs).toEqual(['DATABASE_URL', 'AUTHORIZATION', 'X_API_KEY']);
    const env = { DATABASE_URL: 'postgres://me:hunter4@db', AUTHORIZATION: 'Bearer hunter2', X_API_KEY: 'hunter3' };
    const again = await settingsOf(...inShell(text, env).slice(2));
    expect(again.headers.map(({ name, value }) => [name.toLowerCase(), value])).toEqual(
      settings.headers.map(({ name, value }) => [name.toLowerCase(), value]),
    );
    expect(again.start).toMatchObject({ env: settings.start?.env, words: settings.start?.words });
    expect(again.routes).toEqual(['/a?b=c&d']);
  });
});
