import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { excerptAt, type SourcePlace } from './excerpt.ts';
import { workspaceAt } from './workspace.ts';

const place = (path: string | null, line: number, text: string | null = null): SourcePlace => ({
  file: 'src/cache.ts',
  path,
  line,
  column: 1,
  text,
  isScript: false,
});
const source = Array.from({ length: 20 }, (_, i) => `line ${i + 1}`).join('\n');

test('an excerpt holds the lines around a place, from the repository', async () => {
  await using folder = await createFixture({ 'src/cache.ts': source });
  const excerpt = await excerptAt(place(folder.getPath('src/cache.ts'), 3), workspaceAt(folder.path), 2);
  expect(excerpt).toEqual({ file: 'src/cache.ts', first: 1, line: 3, lines: ['line 1', 'line 2', 'line 3', 'line 4', 'line 5'] });
});

test('an excerpt comes from the known text where the file is missing, and from nowhere outside of the repository', async () => {
  await using folder = await createFixture({ 'inside/a.ts': source, 'outside.ts': source });
  const workspace = workspaceAt(folder.getPath('inside'));
  expect((await excerptAt(place(null, 2, source), workspace, 0))?.lines).toEqual(['line 2']);
  expect(await excerptAt(place(folder.getPath('outside.ts'), 2), workspace)).toBeNull();
  expect(await excerptAt(place(null, 99, source), workspace)).toBeNull();
});

test('of a line without end the part around the column is shown', async () => {
  await using folder = await createFixture({ 'dist/a.js': `${'x'.repeat(5000)}MEANT${'y'.repeat(5000)}` });
  const at = { ...place(folder.getPath('dist/a.js'), 1), column: 5001 };
  const [line] = (await excerptAt(at, workspaceAt(folder.path)))?.lines ?? [];
  expect(line?.length).toBeLessThan(210);
  expect(line).toMatch(/^… x+MEANTy+ …$/);
});

const secret = 'TOKEN=secret\n';

test.each([true, false])('a map leads to no file with secrets; git is there: %s', async (hasGit) => {
  await using folder = await createFixture({
    ...{ '.env': secret, 'app/.env.local': secret, 'secrets.json': secret, 'src/cache.ts': source, 'new.ts': source },
    ...{ 'node_modules/a/.npmrc': secret, 'app/routes/.server/db.ts': source, '.gitignore': 'secrets.json\nnode_modules\ndist\n' },
    ...{ 'dist/server.js': source, '.tracked': secret, '.git-is-not-this': secret },
  });
  if (hasGit) {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder.path });
    git('init', '--quiet');
    git('add', 'src', 'app/routes', '.gitignore', '.tracked');
  }
  symlinkSync(folder.getPath('.env'), folder.getPath('src/link.ts'));
  const workspace = workspaceAt(folder.path);
  const shown = async (file: string, isScript = false) =>
    (await excerptAt({ ...place(folder.getPath(file), 1), isScript }, workspace, 0))?.lines ?? null;

  const never = ['.env', 'app/.env.local', 'node_modules/a/.npmrc', 'src/link.ts', '.tracked', '.git/config', '.git/HEAD'];
  for (const file of never) for (const isScript of [false, true]) expect(await shown(file, isScript), file).toBeNull();
  expect(await shown('src/cache.ts')).toEqual(['line 1']);
  expect(await shown('dist/server.js', true)).toEqual(['line 1']);
  for (const isScript of [false, true]) expect(await shown('secrets.json', isScript)).toBeNull();
  // Only git knows that a folder with a dot is part of the app, and that a file is not.
  expect(await shown('app/routes/.server/db.ts')).toEqual(hasGit ? ['line 1'] : null);
  expect(await shown('new.ts')).toEqual(hasGit ? null : ['line 1']);
});
