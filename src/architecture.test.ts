import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** The rooms of the house: the folders of src. `hosts/github` is one of the hosts. */
const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.test(-builder)?\.ts$/.test(file),
);

const roomOf = (file: string): string | null => (file.includes('/') ? (file.split('/')[0] as string) : null);

/** Every import of one room from another, types included. */
function imports(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(rooms.map((room) => [room, new Set<string>()]));
  for (const file of files) {
    const from = roomOf(file);
    const text = readFileSync(join(root, 'src', file), 'utf8');
    for (const [, specifier = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      const to = roomOf(relative(join(root, 'src'), resolve(dirname(join(root, 'src', file)), specifier)));
      if (from !== null && to !== null && to !== from) found.get(from)?.add(to);
    }
  }
  return found;
}

/** All rooms that one reaches, over any number of imports. */
function reached(from: string, graph: ReadonlyMap<string, ReadonlySet<string>>, seen = new Set<string>()): ReadonlySet<string> {
  for (const to of graph.get(from) ?? []) {
    if (seen.has(to)) continue;
    seen.add(to);
    reached(to, graph, seen);
  }
  return seen;
}

/** Without the arrows that another way implies: what is left is a picture that a person can read. */
function reduced(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return [...graph].flatMap(([from, all]) =>
    [...all].filter((to) => ![...all].some((other) => other !== to && reached(other, graph).has(to))).map((to) => `${from} --> ${to}`),
  );
}

it('no room is reached from itself', () => {
  const graph = imports();
  expect(rooms.filter((room) => reached(room, graph).has(room))).toEqual([]);
});

it('the picture has the arrows of the imports', () => {
  const picture = /```mermaid\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const drawn = [...picture.matchAll(/^\s*(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} --> ${to}`);
  expect([...drawn].sort()).toEqual([...reduced(imports())].sort());
});

it('the page has a paragraph for each room, and no other', () => {
  const told = [...page.matchAll(/^\*\*`(\w+)`\*\*/gm)].map(([, room]) => room);
  expect([...told].sort()).toEqual(rooms);
});

it('names what must be touched to add each kind of thing', () => {
  const rows = [...page.matchAll(/^\| (a [^|]+?) \| ([^|]+?) \|/gm)].map(
    ([, thing, places = '']) => [thing, places.match(/`[^`]+`/g) ?? []] as const,
  );
  expect(rows.map(([thing]) => thing)).toEqual([
    'a framework',
    'a load',
    'a channel',
    'a report format',
    'a CI host',
    'a known leak',
    'a cause',
  ]);
  for (const [, places] of rows) {
    expect([1, 2, 3]).toContain(places.length);
    const files = places.map((place) => place.replaceAll('`', '')).filter((place) => !place.includes('<'));
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  }
});
