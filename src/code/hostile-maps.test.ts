import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, test } from 'vitest';
import { mutated, seeded } from '../mutated.test-builder.ts';
import { excerptAt } from './excerpt.ts';
import { readMap } from './read-map.ts';
import { scriptsOf } from './source-maps.ts';
import { workspaceAt } from './workspace.ts';

const built = 'line one\nline two\n';
/** Maps line 2 of the script to line 1 of the source. */
const map = (source: string, more: object = {}) => ({ version: 3, sources: [source], names: [], mappings: ';AAAA', ...more });
const secret = 'TOKEN=secret\n';

/** What a report would quote of the source that a map of this build names; null: nothing. */
async function quoted(source: string, more: Readonly<Record<string, string>> = {}): Promise<readonly string[] | null> {
  await using folder = await createFixture({
    ...{ 'repo/.env': secret, 'repo/keys/id.pem': secret, 'outside.ts': secret, 'repo/src/a.ts': 'the source', '.gitconfig': secret },
    ...{ 'repo/dist/server.js': built, 'repo/dist/server.js.map': JSON.stringify(map(source)), ...more },
  });
  const root = folder.getPath('repo');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
  git('init', '--quiet');
  git('add', 'src');
  git('config', 'http.extraheader', secret.trim());
  const workspace = workspaceAt(root);
  const position = (await scriptsOf(workspace, root).at(join(root, 'dist/server.js')))?.trace(2, 0);
  if (position?.original.kind !== 'file') return null;
  const { path } = position.original;
  const place = { file: source, path, line: position.line, column: 1, text: position.content, isScript: false };
  return (await excerptAt(place, workspace, 0))?.lines ?? null;
}

test('of a source that git tracks a line is quoted', async () => {
  expect(await quoted('../src/a.ts')).toEqual(['the source']);
});

test.each([
  ...[
    '../.env',
    '../.git/config',
    '../.git/HEAD',
    '../keys/id.pem',
    '..//.env',
    '../src/../.env',
    '../src/..%2f.env',
    '..%2f.env',
    '%2e%2e/.env',
  ],
  ...['../../outside.ts', '..%2f..%2foutside.ts', '../../.gitconfig', '/etc/passwd', 'file:///etc/passwd', 'file://host/etc/passwd'],
  ...['webpack://x/./.env', 'webpack:///../../outside.ts', 'turbopack:///[project]/.env', 'webpack-internal:///(rsc)/./.git/config'],
  ...[
    'http://evil.example/a.ts',
    'https://evil.example/../src/a.ts',
    '//evil.example/a.ts',
    '\\\\evil.example\\share\\a.ts',
    'data:text/plain,x',
  ],
  ...['../.env\0', '../.env?x', '../.env#src/a.ts', '~/.ssh/id_rsa', '$HOME/.npmrc', '../dist/server.js.map'],
])('of a source that a map calls %j nothing is', async (source) => {
  expect(await quoted(source)).toBeNull();
});

describe('the map itself', () => {
  test('is never fetched', async () => {
    const asked: (string | undefined)[] = [];
    await using server = createServer((request, response) => {
      asked.push(request.url);
      response.end(JSON.stringify(map('../src/a.ts')));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/s.js.map`;
    for (const named of [address, address.slice('http:'.length)]) {
      await using folder = await createFixture({ 'dist/s.js': `${built}//# sourceMappingURL=${named}\n` });
      expect((await scriptsOf(workspaceAt(folder.path), folder.path).at(folder.getPath('dist/s.js')))?.map).toBe('none');
    }
    expect(asked).toEqual([]);
  });

  test('is read only where it is a regular file of a size that bundles have', async () => {
    await using folder = await createFixture({ 'dist/s.js': built, 'dist/t.js': built });
    writeFileSync(folder.getPath('dist/s.js.map'), Buffer.alloc(33 * 1024 * 1024, ' '));
    if (process.platform !== 'win32') execFileSync('mkfifo', [folder.getPath('dist/t.js.map')]);
    const scripts = scriptsOf(workspaceAt(folder.path), folder.path);
    for (const name of ['s', 't']) expect((await scripts.at(folder.getPath(`dist/${name}.js`)))?.map, name).toBe('none');
  });

  test('is read or refused in a thousand mutations', () => {
    const whole = {
      ...map('../src/a.ts', {
        file: 'server.js',
        sourceRoot: '',
        names: ['keep'],
        mappings: ';AAAA,IAAIA;AACJ',
        sourcesContent: ['let a;\n'],
      }),
      ...{ ignoreList: [0], x_google_ignoreList: [0] },
    };
    const sectioned = {
      version: 3,
      sections: [
        { offset: { line: 0, column: 0 }, map: whole },
        { offset: { line: 1, column: 0 }, map: whole },
      ],
    };
    const random = seeded(11);
    let refused = 0;
    for (let i = 0; i < 1_000; i++) {
      const text = JSON.stringify(mutated(i % 2 === 0 ? whole : sectioned, random));
      const trace = readMap(random() < 0.05 ? text.slice(0, Math.floor(random() * text.length)) : text, 3);
      if (trace === null) refused += 1;
      for (const line of [-1, 0, 1, 2, 3, 2 ** 31]) {
        const found = trace?.(line, 4) ?? null;
        if (found === null) continue;
        expect([typeof found.source, typeof (found.name ?? ''), typeof (found.content ?? '')]).toEqual(['string', 'string', 'string']);
        expect(Number.isInteger(found.line) && Number.isInteger(found.column)).toBe(true);
      }
    }
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(1_000);
  });
});
