import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import rolldownConfig from '../../rolldown.config.ts';
import { readCommand } from './command.ts';
import { type CommandName, commandNames, commands, takes } from './commands.ts';
import { actionYaml, optionsPage } from './documents.ts';
import { readArgv } from './from-argv.ts';
import { help, helpOf } from './help.ts';
import { type OptionName, optionEntries, options } from './options.ts';

const root = new URL('../../', import.meta.url);
const action = () => parse(readFileSync(new URL('action.yml', root), 'utf8'));

// `npx vitest run -u --project unit src/config` writes the two files again.
test('action.yml says what the options say', () => expect(actionYaml()).toMatchFileSnapshot('../../action.yml'));
test('docs/options.md says what the options say', () => expect(optionsPage()).toMatchFileSnapshot('../../docs/options.md'));

test('the inputs of action.yml are the options that a workflow has, with the same defaults', () => {
  const declared: Record<string, { description: string; default?: string }> = action().inputs;
  expect(Object.keys(declared)).toEqual(optionEntries.filter(([, o]) => o.inAction).map(([name]) => name));
  for (const [name, input] of Object.entries(declared)) {
    expect(input.default ?? null).toBe(options[name as OptionName].default);
    expect(input.description.length).toBeGreaterThan(10);
  }
});

test('the outputs of action.yml are those of the contract', () => {
  expect(Object.keys(action().outputs)).toEqual(['verdict', 'leaking-routes', 'report', 'html', 'artifacts', 'comment-body']);
});

test('a runner of today starts the file that the build makes', () => {
  expect(action().runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  const builds = [rolldownConfig].flat() as ReadonlyArray<{
    input: Record<string, string>;
    output: { dir: string; entryFileNames: string };
  }>;
  const made = builds.flatMap(({ input, output }) =>
    Object.keys(input).map((name) => `${output.dir}/${output.entryFileNames.replace('[name]', name)}`),
  );
  expect(made).toContain(action().runs.main);
});

test('the marketplace accepts name, description and branding', () => {
  const { name, description, author, branding } = action();
  expect(name).toBe('ssr-leak-check');
  expect(author).not.toBe('');
  expect(description.length).toBeLessThanOrEqual(125);
  expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(branding.color);
  expect(feather).toContain(branding.icon);
});

/** Icons of Feather 4.28.0 that GitHub draws, but for brand icons and those it leaves out: the ones that fit this action. */
const feather = [
  'activity',
  'alert-octagon',
  'alert-triangle',
  'bar-chart',
  'bar-chart-2',
  'check-circle',
  'cpu',
  'crosshair',
  'database',
  'droplet',
  'filter',
  'hard-drive',
  'heart',
  'layers',
  'life-buoy',
  'monitor',
  'search',
  'server',
  'shield',
  'target',
  'thermometer',
  'trending-up',
  'umbrella',
  'zap',
];

test('defaults are read by the reader of their own option', () => {
  const source = { kind: 'argv', cwd: '/', platform: 'linux', option: '--x' } as const;
  for (const [name, { default: text, read }] of optionEntries) {
    if (text !== null) expect(read(text, source), name).not.toBeNull();
  }
});

const taken = (command: CommandName) => optionEntries.filter(([name, o]) => takes(command, name, o)).map(([name]) => name);
const namedIn = (text: string) => new Set([...text.matchAll(/^ +(?:-\w, )?--([a-z0-9-]+)/gm)].map(([, name]) => name));
const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));

test('the help is one screen, and names every option of a check but those that few need, and only those', () => {
  const text = help('1.2.3');
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(66);
  expect(widest(text)).toBeLessThanOrEqual(100);
  expect([...namedIn(text)]).toEqual(taken('check').filter((name) => !options[name].isSeldom));
});

test.each(commandNames)('the help of %s names its own options, and only those', (command) => {
  const text = helpOf(command);
  expect(widest(text)).toBeLessThanOrEqual(100);
  expect([...namedIn(text)]).toEqual(taken(command));
  expect(text).toContain('https://');
});

test.each(commandNames)('the example in the help of %s is read without a complaint', async (command) => {
  const { words } = readCommand(`ssr-leak-check ${commands[command].example}`, 'linux') ?? { words: [] };
  await expect(readArgv(words.slice(1), { cwd: fileURLToPath(root) }).then((read) => read.command)).resolves.toBe(command);
});
