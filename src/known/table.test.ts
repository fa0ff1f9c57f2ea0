import { existsSync, readdirSync, readFileSync } from 'node:fs';
import compare from 'semver/functions/compare.js';
import { expect, it } from 'vitest';
import { entrySchema, readEntry } from './entry.ts';
import { knownLeaks } from './table.ts';
import { fixFor, hasLeak } from './versions.ts';

const root = new URL('../../', import.meta.url);
const table = knownLeaks();
const { name: _, ...example } = { name: '', ...JSON.parse(readFileSync(new URL('known-leaks/next-97938.json', root), 'utf8')) };

it('has sixty leaks at least', () => {
  expect(table.length).toBeGreaterThanOrEqual(60);
});

it('each address is that of its issue', () => {
  const pathOf = (issue: string) => issue.split('#');
  const strange = table.filter(({ issue, address }) => {
    const [repository, number] = pathOf(issue);
    return ![`issues/${number}`, `pull/${number}`, `discussions/${number}`].some(
      (end) => address === `https://github.com/${repository}/${end}`,
    );
  });
  expect(strange.map(({ id }) => id)).toEqual([]);
});

it('ids are those of packages and issues, each once', () => {
  expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
  expect(table.filter(({ id }) => !/^[a-z0-9-]+-\d+$/.test(id)).map(({ id }) => id)).toEqual([]);
  expect(table.filter(({ id, issue }) => !id.endsWith(`-${issue.split('#')[1]}`)).map(({ id }) => id)).toEqual([]);
});

it('a fixed version is none of those that have it, and what is no fault of the usage has one or says where to go', () => {
  expect(table.filter((known) => known.fixed.some((version) => hasLeak(known, version))).map(({ id }) => id)).toEqual([]);
  expect(table.filter(({ fixed }) => [...fixed].sort(compare).join() !== fixed.join()).map(({ id }) => id)).toEqual([]);
  expect(table.filter(({ fault, fixed }) => fault === 'usage' && fixed.length > 0).map(({ id }) => id)).toEqual([]);
});

it('a pair of the corpus is of the same package, and lies where the entry says', () => {
  const pairs = table.flatMap(({ id, corpus }) => (corpus === undefined ? [] : [{ id, corpus }]));
  const lost = pairs.filter(({ corpus }) => !existsSync(new URL(`corpus/${corpus}/case.json`, root)));
  expect(lost).toEqual([]);
  for (const { id, corpus } of pairs) {
    const known = table.find((one) => one.id === id)!;
    const { package: name, leaky, fixed, remedy } = JSON.parse(readFileSync(new URL(`corpus/${corpus}/case.json`, root), 'utf8'));
    expect({ id, packages: known.packages }).toEqual({ id, packages: expect.arrayContaining([name]) });
    expect({ id, leaks: hasLeak(known, leaky) }).toEqual({ id, leaks: true });
    if (remedy === 'upgrade') expect({ id, leaks: hasLeak(known, fixed) }).toEqual({ id, leaks: false });
  }
});

it('a file that is wrong is named with what is wrong in it', () => {
  const written = (changed: object) => () => readEntry('next-97938', JSON.stringify({ ...example, ...changed }));
  expect(written({})).not.toThrow();
  expect(written({ versions: 'before 16' })).toThrow(/known-leaks\/next-97938\.json: .*range/s);
  expect(written({ isuse: 'a/b#1' })).toThrow(/isuse/);
  expect(written({ checked: '' })).toThrow(/checked/);
  expect(written({ marks: [{ function: 'get' }] })).toThrow(/neither a file, nor what holds it, nor a load/);
});

it('the schema beside the files is that of the program', async () => {
  await expect(entrySchema()).toMatchFileSnapshot(new URL('known-leaks/entry.schema.json', root).pathname);
});

it('nothing but entries, their schema and their facts lies in the folder', () => {
  const names = readdirSync(new URL('known-leaks/', root));
  expect(names.filter((name) => !name.endsWith('.json'))).toEqual(['facts']);
});

it('the fix is the next one above the version', () => {
  expect(fixFor({ fixed: ['5.28.4', '6.11.1'] }, '5.14.0')).toBe('5.28.4');
  expect(fixFor({ fixed: ['5.28.4', '6.11.1'] }, '6.0.0')).toBe('6.11.1');
  expect(fixFor({ fixed: [] }, '6.0.0')).toBeNull();
});

it('a prerelease has what the versions around it have', () => {
  expect(hasLeak({ versions: '>=16.3.0 <16.3.5' }, '16.3.1-canary.24')).toBe(true);
  expect(hasLeak({ versions: '>=16.3.0 <16.3.5' }, '16.3.5')).toBe(false);
});
