import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { KnownLeak, Mark } from './entry.ts';
import { gathered } from './installed.ts';
import { type LeakFacts, recognize } from './recognize.ts';
import { knownLeaks } from './table.ts';
import { hasLeak } from './versions.ts';

/** What the product found out of each pair of the corpus, from its report: the load, the suspects and the paths. */
const folder = new URL('../../known-leaks/facts/', import.meta.url);
const factsOf = (pair: string): LeakFacts => JSON.parse(readFileSync(new URL(`${pair}.json`, folder), 'utf8'));
const recorded = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
const versionIn = (pair: string): string =>
  JSON.parse(readFileSync(new URL(`../../corpus/${pair}/case.json`, import.meta.url), 'utf8')).leaky;

const table = knownLeaks();
const marked = table.filter(({ marks }) => marks.length > 0);
const ids = (found: ReturnType<typeof recognize>) => found.map(({ id }) => id);

/** The same facts with every package at another version. */
const atVersion = (facts: LeakFacts, version: string): LeakFacts => ({
  ...facts,
  suspects: facts.suspects.map((suspect) => ({ ...suspect, dependency: suspect.dependency && { ...suspect.dependency, version } })),
});

describe.each(marked.filter(({ corpus }) => corpus !== undefined && recorded.includes(corpus)))(
  '$id',
  ({ id, packages, corpus, fixed, versions }) => {
    const facts = factsOf(corpus!);
    const here = gathered(packages.map((name) => [name, versionIn(corpus!)]));

    it('is recognized in what was found of its pair', () => {
      expect(ids(recognize(facts, here, table))).toEqual([id]);
    });

    it('is not recognized where it is fixed', () => {
      const version = fixed[0] ?? '0.0.1';
      expect(hasLeak({ versions }, version)).toBe(false);
      expect(recognize(atVersion(facts, version), gathered(packages.map((name) => [name, version])), table)).toEqual([]);
    });

    it('is not recognized where something else holds it', () => {
      const elsewhere = { ...facts, paths: [{ steps: [{ name: 'cache' }, { name: 'Map' }], container: { class: 'Map', name: 'cache' } }] };
      const others: LeakFacts = { ...elsewhere, suspects: facts.suspects.map((one) => ({ ...one, dependency: null, stack: [] })) };
      expect(recognize(others, here, table)).toEqual([]);
    });
  },
);

it('every pair of the corpus is recognized in a finding', () => {
  const pairs = table.filter(({ corpus }) => corpus !== undefined);
  expect(pairs.filter(({ marks, corpus }) => marks.length === 0 || !recorded.includes(corpus!)).map(({ id }) => id)).toEqual([]);
});

it('no pair of the corpus is taken for another leak', () => {
  const everything = gathered(
    table.flatMap(({ packages, corpus }) => (corpus ? packages.map((name) => [name, versionIn(corpus)] as const) : [])),
  );
  for (const pair of recorded) {
    const found = ids(recognize(factsOf(pair), everything, table));
    expect({ pair, found }).toEqual({ pair, found: marked.filter(({ corpus }) => corpus === pair).map(({ id }) => id) });
  }
});

/** Facts that bear a mark and nothing else. */
function bearing(
  { in: inside, files, function: name = 'add', held = ['held'], container = 'Map', load }: Mark,
  [first = '']: KnownLeak['packages'],
): LeakFacts {
  const at = inside ?? first;
  const file = files ? files[0] : load ? 'index.js' : null;
  return {
    load,
    suspects: [
      { file: 'server.mjs', function: 'page', stack: file ? [{ file: `${at}/${file}`, function: name, owner: 'dependency' }] : [] },
    ],
    paths: [{ steps: held.map((step) => ({ name: step })), container: { class: container, name: null } }],
  };
}

/** A version in the range, by its bounds and the fixed ones. */
const leakyVersion = ({ versions }: KnownLeak): string => {
  const bounds = [...versions.matchAll(/\d+\.\d+\.\d+/g)].map(([version]) => version);
  const below = bounds.map((version) => {
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    return patch > 0 ? `${major}.${minor}.${patch - 1}` : minor > 0 ? `${major}.${minor - 1}.99` : `${major - 1}.99.99`;
  });
  return [...bounds, ...below].find((version) => hasLeak({ versions }, version)) ?? '';
};

it.each(marked.flatMap((known) => known.marks.map((mark, index) => ({ id: known.id, index, known, mark }))))(
  'mark $index of $id tells it from others',
  ({ id, known, mark }) => {
    const version = leakyVersion(known);
    const installed = gathered(known.packages.map((name) => [name, version]));
    const facts = bearing(mark, known.packages);
    expect(ids(recognize(facts, installed, table))).toContain(id);
    expect(ids(recognize(facts, gathered([]), table))).not.toContain(id);
    expect(
      ids(
        recognize(
          facts,
          gathered([...known.packages.map((name) => [name, version] as const), ...known.packages.map((name) => [name, '0.0.1'] as const)]),
          table,
        ),
      ),
    ).toEqual(hasLeak(known, '0.0.1') ? expect.arrayContaining([id]) : expect.not.arrayContaining([id]));
  },
);

it('a mark of a load tells nothing under another', () => {
  const known: KnownLeak = { ...marked[0]!, packages: ['adapter'], versions: '*', marks: [{ load: 'hang-ups' }] };
  const stack = [{ file: 'adapter/index.js', function: 'serve', owner: 'dependency' }];
  const own = { file: 'server.mjs', function: 'page', owner: 'own' };
  const installed = gathered([['adapter', '1.0.0']]);
  expect(ids(recognize({ load: 'hang-ups', suspects: [{ ...own, stack }] }, installed, [known]))).toEqual([known.id]);
  expect(recognize({ load: 'same', suspects: [{ ...own, stack }] }, installed, [known])).toEqual([]);
  expect(recognize({ suspects: [{ ...own, stack }] }, installed, [known])).toEqual([]);
  expect(recognize({ load: 'hang-ups', suspects: [{ ...own, stack: [] }] }, installed, [known])).toEqual([]);
});

it('own code in a folder that is named like a package is none', () => {
  const known = { ...marked[0]!, packages: ['lib'], versions: '*', marks: [{ files: ['cache.js'] }] };
  const own = { file: 'lib/cache.js', function: 'get', owner: 'own', stack: [{ file: 'lib/cache.js', function: 'get', owner: 'own' }] };
  expect(recognize({ suspects: [own] }, gathered([['lib', '1.0.0']]), [known])).toEqual([]);
  const dependency = { ...own, stack: [{ file: 'lib/cache.js', function: 'get', owner: 'dependency' }] };
  expect(ids(recognize({ suspects: [dependency] }, gathered([['lib', '1.0.0']]), [known]))).toEqual([known.id]);
});
