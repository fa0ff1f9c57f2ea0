import { tryGit } from './git.ts';

/** Lines of a file as it is now, both ends included, from 1. */
export type LineRange = readonly [first: number, last: number];

/** Characters of a difference that are read. */
const longestDiff = 5_000_000;

/**
 * The lines of a file that differ from those of a commit.
 * @param root absolute path of the repository
 * @param file relative to it
 * @param uncommitted whether what is not committed counts too
 * @returns null when git cannot tell
 */
export async function changedLines(
  root: string,
  file: string,
  { since, uncommitted }: { readonly since: string; readonly uncommitted: boolean },
): Promise<readonly LineRange[] | null> {
  const known = await tryGit(root, ['ls-files', '--', `:(literal)${file}`]);
  if (known === null) return null;
  // What git does not follow is new as a whole.
  if (known === '') return uncommitted ? [[1, Number.POSITIVE_INFINITY]] : null;
  const to = uncommitted ? [] : ['HEAD'];
  const diff = await tryGit(root, [
    'diff',
    '--unified=0',
    '--no-color',
    '--no-ext-diff',
    '--no-renames',
    since,
    ...to,
    '--',
    `:(literal)${file}`,
  ]);
  if (diff === null || diff.length > longestDiff) return null;
  return [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, first, count = '1']): readonly LineRange[] =>
    Number(count) === 0 ? [] : [[Number(first), Number(first) + Number(count) - 1]],
  );
}
