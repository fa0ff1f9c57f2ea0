import { expect, test } from 'vitest';
import { scriptsOf } from '../code/source-maps.ts';
import { workspaceAt } from '../code/workspace.ts';
import { whenFull } from './when-full.ts';

const workspace = workspaceAt(process.cwd());
const noteOf = (heap: Parameters<typeof whenFull>[0]) => whenFull(heap, scriptsOf(workspace, process.cwd()), workspace);

test.each([
  ['as much as can be read', 14e9, 400],
  ['as much as can be written', 4e9, 200],
  ['nothing of use', 1e9, null],
])('where memory is too short, it says which limit lets a snapshot be written: %s', async (_, left, fits) => {
  const note = await noteOf({ unread: 'little-memory', room: { heap: 4e9, left, needs: 52e9 } });
  expect(note).toEqual({
    code: 'full-heap-unread',
    args: { why: 'little-memory', heap: 4000, left: left / 1e6, needs: 52_000, fits },
  });
});

test('why there is no snapshot of a full heap', async () => {
  expect(await noteOf({ unread: 'none' })).toEqual({ code: 'full-heap-unread', args: { why: 'none' } });
  expect(await noteOf({ unread: 'spread' })).toEqual({ code: 'full-heap-unread', args: { why: 'spread' } });
  expect(await noteOf({ unread: 'unreadable', message: 'It takes 2 GB.' })).toEqual({
    code: 'unreadable-snapshot',
    args: { message: 'It takes 2 GB.' },
  });
});
