import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it, test } from 'vitest';
import {
  aLeak,
  anAttribution,
  anExcerpt,
  aPath,
  aReport,
  aSuspect,
  hostile,
  hostileTexts,
  theOutage,
} from '../../findings/a-report.test-builder.ts';
import { repository } from '../../repository.ts';
import { evidenceFiles } from './evidence.ts';
import { publicCommand, publicLine } from './public-words.ts';

const frame = (name: string, file: string, owner: string) => ({ function: name, file, line: 7, column: 1, owner });

/** A leak in a package, of an app that has something to hide in every place. */
const leak = aLeak({
  route: '/customers/acme/[id]',
  path: '/customers/acme/4711?token=hunter2',
  because: ['src/customers/acme.ts'],
  suspects: [
    aSuspect({
      file: 'src/customers/acme.ts',
      function: 'acmeSecret',
      owner: 'own',
      excerpt: anExcerpt({
        first: 13,
        line: 14,
        lines: ["const password = 'hunter2';", "  store.set(key('hunter2'), { n: 123456789 }); // for acme", 'acmeInternal();'],
      }),
      dependency: { name: 'lru-store', version: '2.1.0', file: 'lib/store.js', line: 33 },
      stack: [
        frame('set', 'native', 'node'),
        frame('add', 'lru-store/lib/store.js', 'dependency'),
        frame('acmeSecret', 'src/customers/acme.ts', 'own'),
        frame('acmeOther', 'src/customers/other.ts', 'own'),
        frame('renderToHTML', 'next/dist/server/render.js', 'framework'),
      ],
    }),
  ],
  attribution: anAttribution({
    brief: 'hunter2',
    files: ['/home/acme/app/leaks/x.heapprofile'],
    containers: [
      { kind: 'Array', class: 'LRUStore', name: 'acmeVisits', entriesPerRequest: 1, gained: 153, requests: 153, removed: 0, addedAt: null },
      { kind: 'Map', class: 'Map', name: null, entriesPerRequest: 0.5, gained: 80, requests: 153, removed: 40, addedAt: null },
    ],
    packages: [
      { name: 'next', version: '16.4.3' },
      { name: 'lru-store', version: '2.1.0' },
    ],
    paths: [
      aPath({
        steps: [
          { kind: 'variable', name: 'acmeStore', file: 'src/customers/acme.ts', line: 3, topLevel: true, mark: 'expected' },
          { kind: 'class', name: 'LRUStore', mark: 'expected' },
          { kind: 'property', name: 'jane@acme.example' },
          { kind: 'object', name: 'Object', keys: ['acmeToken'], mark: 'not-expected' },
        ],
        fault: 3,
      }),
    ],
  }),
});
const [server] = [aReport().server!];
const report = aReport({
  exitCode: 1,
  routes: [leak],
  server: {
    ...server,
    command: [
      'node',
      '--env-file=/home/acme/.env',
      '--max-old-space-size=512',
      '/home/acme/app/server.js',
      'API_KEY=hunter2',
      'https://acme.example/x',
    ],
    v8Flags: ['--no-opt', '--require=/home/acme/hook.js'],
  },
});

it('has an issue and its facts for each leak, and nothing for a report without one', () => {
  expect(evidenceFiles(report).map(({ name }) => name)).toEqual(['leak-1.md', 'leak-1.json']);
  expect(evidenceFiles(aReport())).toEqual([]);
});

it('says what a maintainer asks for', () => {
  const { text } = evidenceFiles(report)[0]!;
  expect(text).toMatch(/^# Memory leak: lru-store 2\.1\.0 keeps 2\.4 kB per request\n/);
  for (const fact of [
    '- next 16.4.3',
    '- Node.js v22.23.0 on linux x64',
    '`node --env-file=… --max-old-space-size=512 server.js API_KEY=… …`',
    '--no-opt',
  ])
    expect(text).toContain(fact);
  expect(text).toContain('- an array of class LRUStore gained exactly 1 entry per request, 153 of 153, and lost none');
  expect(text).toContain('- a Map gained 80 entries in 153 requests, and lost 40');
  expect(text).toContain('`lru-store/lib/store.js:33`');
  expect(text).toContain("store.set(key('…'), { n: … });");
  expect(text).toContain('✓ a variable of (the app)\n✓ → LRUStore\n  → .…\n✗ → object');
  expect(text).toContain('set\nadd (lru-store/lib/store.js:7)\n(the app)\nrenderToHTML (next/dist/server/render.js:7)');
  expect(text.match(/JavaScript heap after forced garbage collection, process \d/g)).toHaveLength(2);
});

it('says nothing that is private to the app', () => {
  const all = evidenceFiles(report)
    .map(({ text }) => text.replaceAll(repository, ''))
    .join('');
  expect(all).not.toMatch(/acme|hunter2|4711|123456789|home|customers|\.env\b(?!-)|token|heapprofile/i);
});

it('knows the framework that leaks by the frame nearest to the allocation', () => {
  const inside = aSuspect({ owner: 'framework', file: 'render.js', stack: [frame('cache', 'next/dist/server/cache.js', 'framework')] });
  const { text } = evidenceFiles(aReport({ exitCode: 1, routes: [aLeak({ suspects: [inside] })] }))[0]!;
  expect(text).toMatch(/^# Memory leak: next keeps/);
  expect(text).toContain('allocated at `next/dist/server/cache.js:14`');
});

test.each([
  [['npm', 'run', 'start:prod'], 'npm run start:prod'],
  [['node', 'C:\\Users\\me\\server.mjs'], 'node server.mjs'],
  [['./bin/serve', '--token', 'eyJhbGciOi.J9'], '… --token …'],
])('a command as far as it is public: %j', (words, said) => expect(publicCommand(words)).toBe(said));

test.each([
  ['cache.set(`a`, "c");', 'cache.set(`…`, "…");'],
  ['cache.set(id); // ticket 7 of a customer', 'cache.set(id);'],
  ["const unfinished = 'abc", null],
  ['<Größe>', null],
])('a line as far as it is public: %s', (line, said) => expect(publicLine(line)).toBe(said));

describe.each(Object.entries(hostileTexts))('an app full of %s', (_, text) => {
  const files = evidenceFiles(hostile(text));

  it('acts in no terminal and brings no markup', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(file.text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]|^\s*::|##\[/mu);
    const markdown = files.filter(({ name }) => name.endsWith('.md')).map(({ text: said }) => said);
    for (const said of markdown) {
      const html = micromark(said, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
      expect([...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([`https://github.com/${repository}`]);
      expect(html).not.toMatch(/<(script|img|iframe)/);
    }
  });
});

it('can be written of any report', () => expect(evidenceFiles(theOutage()).length).toBeGreaterThan(0));
