import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { frameworkTables } from '../bench/ecosystem/framework-table.ts';
import type { Outcome } from '../bench/ecosystem/page.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const outcomes = new Map(
  read('bench/results/ecosystem.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly key: string; readonly result: Outcome })
    .map(({ key, result }) => [key, result]),
);

it.each([...frameworkTables(outcomes)])('the table of frameworks in %s is what the last runs found', (file, table) => {
  expect(read(file)).toContain(table);
});

it('a version is listed with the day of its run, and only where the planted leak was found', () => {
  const run = (verdict: string, version: string): Outcome => ({
    ...{ day: '2026-01-02', versions: { nuxt: version }, durationMs: 1, status: 0, routes: [], skipped: [], missed: [], problems: [] },
    planted: { status: 1, verdict, expected: 'a.ts:1', named: null, durationMs: 1 },
  });
  const listed = frameworkTables(
    new Map([
      ['nuxt', run('leaking', '4.10.0')],
      ['nuxt-3', run('leaking', '4.9.0')],
      ['next', run('unproven', '16.0.0')],
      ['astro-4', { day: '2026-01-03', failed: 'no' } as const],
    ]),
  ).get('README.md');
  expect(listed?.split('\n').slice(3, -1)).toEqual(['| Nuxt | 4.9.0, 4.10.0 | 2026-01-02 |']);
});
