/** docs/benchmarks.md: every command rewrites its own sections and leaves the others alone. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));

/** In the order in which they stand in the document. */
export const sections = [
  'overhead',
  'scale',
  'routes',
  'flags',
  'corpus',
  'aa',
  'aa-loads',
  'baseline',
  'sweep',
  'rare',
  'innocents',
  'production',
  'side-by-side',
  'line',
  'snapshot',
] as const;
export type SectionName = (typeof sections)[number];

const opening = (name: SectionName) => `<!-- ${name}: begin -->`;
const closing = (name: SectionName) => `<!-- ${name}: end -->`;

const empty = [
  '# Benchmarks',
  '',
  'Written by the commands that each section names; do not edit by hand. Verdicts do not depend on how busy the machine is, times do.',
  '',
  ...sections.flatMap((name) => [opening(name), closing(name), '']),
].join('\n');

/** Replaces the section. Throws where the markers of the document were damaged. */
export async function writeSection(name: SectionName, markdown: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => empty);
  const from = before.indexOf(opening(name));
  const to = before.indexOf(closing(name));
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no section "${name}": delete the file and run the command again.`);
  await writeFile(path, `${before.slice(0, from)}${opening(name)}\n${markdown.trim()}\n${before.slice(to)}`);
}

/** Under the heading of a section whose run was ended in the midst. */
export const unfinished = 'The run was ended before it was complete: run the command again to go on.';

/** A table of GitHub's Markdown. */
export function markdownTable(head: readonly string[], rows: ReadonlyArray<readonly (string | number)[]>): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
