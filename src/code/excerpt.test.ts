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
