import { readdir, readFile } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { parse as shell } from 'shell-quote';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readArgv } from './from-argv.ts';

const folder = new URL('../../examples/ci/', import.meta.url);
const files = await readdir(folder);
const command = /npx ssr-leak-check (.*?)(?:'?\n)/g;

it('there is one for each service', () => expect(files.length).toBeGreaterThanOrEqual(6));

it.each(files)('%s can be read, and its command is one', async (file) => {
  const text = await readFile(new URL(file, folder), 'utf8');
  if (file.endsWith('.yml')) expect(Object.keys(parse(text) as object).length).toBeGreaterThan(0);
  const commands = [...text.matchAll(command)].map(([, words = '']) => words);
  expect(commands).toHaveLength(1);
  await using app = await createFixture({ 'package.json': '{}', 'reports/leaks/.keep': '', 'test-results/.keep': '' });
  const invocation = await readArgv(shell(commands[0]!).map(String), { cwd: app.path });
  expect(invocation).toMatchObject({
    command: 'check',
    settings: { start: { words: ['npm', 'start'] }, build: { words: ['npm', 'run', 'build'] } },
  });
  expect('settings' in invocation && invocation.settings.reporters.map(({ name }) => name)).toContain('junit');
});
