import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFixture, type FsFixture } from 'fs-fixture';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CheckError } from '../problems.ts';
import { openTemporaryFolder } from './temporary-folder.ts';

let parent: FsFixture;
beforeEach(async () => {
  parent = await createFixture({});
});
afterEach(() => parent.rm());
const left = () => readdirSync(parent.path);

test('only this user may enter it, and it goes when it is disposed of', async () => {
  {
    await using folder = await openTemporaryFolder(parent.path, 'a-');
    expect(left()).toEqual([expect.stringMatching(/^a-[0-9a-f]{10}$/)]);
    expect(statSync(folder.path).mode & 0o777).toBe(0o700);
  }
  expect(left()).toEqual([]);
});

test('says where it could not be made', async () => {
  const refused = openTemporaryFolder(join(parent.path, 'missing'), 'a-');
  await expect(refused).rejects.toBeInstanceOf(CheckError);
  await expect(refused).rejects.toMatchObject({
    problems: [{ code: 'no-temporary-folder', args: { folder: join(parent.path, 'missing') } }],
  });
});

const ending = (how: string) => `
import { watch, writeFileSync } from 'node:fs';
import { openTemporaryFolder } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'temporary-folder.ts')).href)};
const kill = () => process.kill(process.pid, 'SIGKILL');
const open = () => openTemporaryFolder(process.cwd(), 'a-');
${how}
`;

test.each([
  ['is killed', "writeFileSync((await open()).path + '/file', ''); kill();"],
  ['is killed before the name of the folder is known', "watch('.', kill); await open(); setInterval(() => {}, 1_000);"],
  ['crashes', "await open(); throw new Error('it crashed');"],
  ['exits', 'await open(); process.exit(0);'],
])('is removed when the program %s', async (_, how) => {
  // Node.js 20 reads no TypeScript.
  const program = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', ending(how)], {
    cwd: parent.path,
    stdio: 'ignore',
  });
  await once(program, 'exit');
  await vi.waitFor(() => expect(left()).toEqual([]), 30_000);
});
