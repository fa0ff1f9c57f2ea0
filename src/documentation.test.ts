import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { optionEntries } from './config/options.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
/** Made from the options, and from measurements. */
const generated = new Set(['options.md', 'benchmarks.md']);
const pages = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md') && !generated.has(name))
    .map((name) => `docs/${name}`),
];
const read = (page: string) => readFileSync(join(root, page), 'utf8');

/** As GitHub makes them of headings. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

const packageJson: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
const options = new Set<string>(optionEntries.map(([name]) => name));
/** Options of other programs, V8's flags among them. */
const foreign = new Set([
  ...['no-opt', 'no-maglev', 'always-sparkplug', 'no-sparkplug', 'no-flush-bytecode', 'no-lazy-feedback-allocation'],
  ...['expose-gc', 'max-old-space-size', 'project', 'filter', 'rm', 'again', 'only', 'ssr', 'unshallow', 'inspect', 'quick', 'connections'],
]);
/** Scripts of the reader's own app. */
const readers = new Set(['start:ci']);

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('links to what exists', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    const dead = links.filter(([, file = '', anchor]) => {
      const target = file === '' ? page : join(dirname(page), file);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });

  it('names files of the repository that exist', () => {
    const named = [...text.matchAll(/(?<![\w/.~-])((?:e2e|src|bench|corpus|dist|\.ci|\.github)\/[\w./-]*\w)/g)].map(
      ([, file = '']) => file,
    );
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('names options and scripts that exist', () => {
    const named = [...text.matchAll(/(?<![\w-])--([a-z][a-z0-9-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !options.has(name) && !foreign.has(name))).toEqual([]);
    const scripts = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(scripts.filter((name) => !(name in packageJson.scripts) && !readers.has(name))).toEqual([]);
  });
});

it.each(['README.md', 'README.zh-CN.md'])('the badges of %s are true', (page) => {
  const { engines, dependencies, license } = JSON.parse(read('package.json'));
  const badges = [...read(page).matchAll(/img\.shields\.io\/badge\/([^)]+)\)/g)].map(([, badge = '']) => decodeURIComponent(badge));
  expect(badges).toEqual([
    expect.stringContaining(`node-${engines.node}-`),
    expect.stringContaining(`dependencies-${Object.keys(dependencies ?? {}).length}-`),
    expect.stringContaining(`license-${license}-`),
  ]);
  // Whether the tests pass is known where this is published, which is not here.
  expect(read(page)).not.toContain('badge.svg');
});
