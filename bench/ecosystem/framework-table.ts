/** The READMEs' table of frameworks: in which versions a planted leak was found, and when. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { frameworkNamed } from '../../src/routes/frameworks/frameworks.ts';
import { markdownTable } from '../document.ts';
import { apps } from './apps.ts';
import type { Outcome } from './page.ts';

const [opening, closing] = ['<!-- frameworks: begin -->', '<!-- frameworks: end -->'];
const pages = { 'README.md': ['framework', 'versions', 'last run'], 'README.zh-CN.md': ['框架', '版本', '最近一次运行'] } as const;

/** By the file's name; with the markers around it. */
export const frameworkTables = (outcomes: ReadonlyMap<string, Outcome>): ReadonlyMap<string, string> =>
  new Map(Object.entries(pages).map(([file, head]) => [file, `${opening}\n${markdownTable(head, rowsOf(outcomes))}\n${closing}`]));

/** Throws where the markers are not in a README. */
export async function writeFrameworkTables(outcomes: ReadonlyMap<string, Outcome>): Promise<void> {
  for (const [file, table] of frameworkTables(outcomes)) {
    const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
    const text = await readFile(path, 'utf8');
    const [from, to] = [text.indexOf(opening), text.indexOf(closing)];
    if (from < 0 || to < from) throw new Error(`${file} has no ${opening} before a ${closing}.`);
    await writeFile(path, text.slice(0, from) + table + text.slice(to + closing.length));
  }
}

/** In the order of the apps. A version in which the leak was missed, or that could not be built, is not listed. */
function rowsOf(outcomes: ReadonlyMap<string, Outcome>): ReadonlyArray<readonly string[]> {
  const found = apps.flatMap(({ name, framework, shows }) => {
    const outcome = outcomes.get(name);
    if (framework === undefined || !outcome || 'failed' in outcome || outcome.planted?.verdict !== 'leaking') return [];
    return [{ framework, version: outcome.versions[shows[0] ?? ''] ?? '?', day: outcome.day }];
  });
  return [...new Set(found.map(({ framework }) => framework))].map((name) => {
    const own = found.filter(({ framework }) => framework === name);
    const versions = [...new Set(own.map(({ version }) => version))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    const days = [...new Set(own.map(({ day }) => day).sort())];
    return [frameworkNamed(name)?.title ?? name, versions.join(', '), [...new Set([days[0], days.at(-1)])].join(' – ')];
  });
}
