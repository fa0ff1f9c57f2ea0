import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const dist = new URL('../dist/', import.meta.url);

interface Imports {
  /** Chunks that are loaded with this one. */
  readonly always: readonly string[];
  /** Chunks that it loads when it needs them. */
  readonly later: readonly string[];
  readonly text: string;
}

const named = (text: string, statement: RegExp): readonly string[] =>
  // Comments of packages name files of theirs in the same way: only chunks count.
  [...text.matchAll(statement)].map(([, name = '']) => name).filter((name) => existsSync(new URL(name, dist)));

async function importsOf(chunk: string): Promise<Imports> {
  const text = await readFile(new URL(chunk, dist), 'utf8');
  return {
    always: named(text, /^(?:import|export)\b[^'"\n]*["']\.\/([\w.-]+\.js)["'];?$/gm),
    later: named(text, /\bimport\(["']\.\/([\w.-]+\.js)["']\)/g),
    text,
  };
}

/** The text of every chunk that is loaded with an entry, by name; or, with `alsoLater`, that it can load at all. */
async function loadedBy(entry: string, alsoLater: boolean): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const open = [entry];
  for (let chunk = open.pop(); chunk !== undefined; chunk = open.pop()) {
    if (texts.has(chunk)) continue;
    const { always, later, text } = await importsOf(chunk);
    texts.set(chunk, text);
    open.push(...always, ...(alsoLater ? later : []));
  }
  return texts;
}

/** Packages of what measures: megabytes to read before a word is said. The build marks where each of their files begins. */
const measuring = ['autocannon', 'wait-on', '@babel/parser'];
const holders = (loaded: ReadonlyMap<string, string>, name: string) =>
  [...loaded].filter(([, text]) => new RegExp(`^// \\S*node_modules/${name}/`, 'm').test(text)).map(([chunk]) => chunk);

test.each(['command-line.js', 'action.js'])('%s loads what measures only when it measures', async (entry) => {
  const [atOnce, all] = [await loadedBy(entry, false), await loadedBy(entry, true)];
  expect(atOnce.size).toBeGreaterThan(1);
  for (const name of measuring) {
    expect(holders(all, name), name).not.toEqual([]);
    expect(holders(atOnce, name), name).toEqual([]);
  }
});
