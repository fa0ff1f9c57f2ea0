import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { repository } from './repository.ts';

const root = new URL('../', import.meta.url);
const folders = ['docs', '.github/examples', '.github/workflows'];

/** The names under which the action is used, in all that is written about it, and those of the package. */
async function namesIn(folder: URL): Promise<readonly string[]> {
  const listed = await Promise.all(
    folders.map(async (name) =>
      (await readdir(new URL(name, folder))).filter((file) => /\.(md|yml)$/.test(file)).map((file) => `${name}/${file}`),
    ),
  );
  const files = ['README.md', 'README.zh-CN.md', ...listed.flat()];
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  const used = texts.flatMap((text) => [...text.matchAll(/([\w.-]+\/[\w.-]+)@v1\b/g)].map(([, name]) => name as string));
  const { repository: git, homepage, bugs } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
  const links = [git.url, homepage, bugs.url].map((link: string) => /github\.com\/([\w.-]+\/[\w-]+)/.exec(link)?.[1] ?? link);
  return [...new Set([...used.filter((name) => name.endsWith('/ssr-leak-check') || name.startsWith('somebody/')), ...links])];
}

it('is written in one way everywhere', async () => {
  expect(await namesIn(root)).toEqual([repository]);
});

it('one command sets it everywhere', async () => {
  await using folder = await createFixture({});
  const copy = new URL(`file://${folder.path}/`);
  await mkdir(new URL('.github', copy));
  for (const part of [
    'package.json',
    'README.md',
    'README.zh-CN.md',
    'docs',
    '.github/examples',
    '.github/workflows',
    '.github/scripts',
    'src/repository.ts',
  ])
    await cp(new URL(part, root), new URL(part, copy), { recursive: true });
  const script = fileURLToPath(new URL('.github/scripts/set-repository.mjs', copy));
  const set = (...words: string[]) => promisify(execFile)(process.execPath, [script, ...words]);
  await expect(set('nonsense')).rejects.toMatchObject({ code: 2 });
  await set('somebody/leaks');
  expect(await namesIn(copy)).toEqual(['somebody/leaks']);
  expect(await readFile(new URL('src/repository.ts', copy), 'utf8')).toContain("repository = 'somebody/leaks'");
});
