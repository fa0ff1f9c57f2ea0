import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { workspaceAt } from '../sources/workspace.ts';
import { excerptAt } from './excerpt.ts';
import type { Frame } from './frames.ts';

const frame = (path: string | null, line: number, content: string | null = null) =>
  ({ file: 'src/cache.ts', path, line, content }) as Frame;
const source = Array.from({ length: 20 }, (_, i) => `line ${i + 1}`).join('\n');

test('an excerpt holds the lines around a frame, from the repository', async () => {
  await using folder = await createFixture({ 'src/cache.ts': source });
  const excerpt = await excerptAt(frame(folder.getPath('src/cache.ts'), 3), workspaceAt(folder.path), 2);
  expect(excerpt).toEqual({ file: 'src/cache.ts', first: 1, line: 3, lines: ['line 1', 'line 2', 'line 3', 'line 4', 'line 5'] });
});

test('an excerpt comes from the source map where the file is missing, and from nowhere outside of the repository', async () => {
  await using folder = await createFixture({ 'inside/a.ts': source, 'outside.ts': source });
  const workspace = workspaceAt(folder.getPath('inside'));
  expect((await excerptAt(frame(null, 2, source), workspace, 0))?.lines).toEqual(['line 2']);
  expect(await excerptAt(frame(folder.getPath('outside.ts'), 2), workspace)).toBeNull();
  expect(await excerptAt(frame(null, 99, source), workspace)).toBeNull();
});
