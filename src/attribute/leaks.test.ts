import { expect, it } from 'vitest';
import { aHolder } from '../heap/a-holder.test-builder.ts';
import type { Frame } from './frames.ts';
import { leaksIn } from './leaks.ts';
import type { Suspect } from './ranked.ts';

const frame = (file: string): Frame => ({
  ...{ owner: 'own', file, line: 3, function: 'f', column: 1, mapped: null, path: null, content: null, script: null, package: null },
  raw: { functionName: 'f', url: `/app/${file}`, line: 2, column: 0 },
});
const line = (file: string, bytesPerRequest: number, more: Partial<Suspect> = {}): Suspect => ({
  ...{ frame: frame(file), by: 'function', dependency: null, holder: null, container: null, deepest: frame(file), stack: [frame(file)] },
  ...{ bytesPerRequest, cohorts: [], changed: false, offHeap: false, isSeenAdding: false, share: 1 },
  ...more,
});
const holder = (name: string) => aHolder({ anchor: { kind: 'global', name }, containers: [name], containerClass: 'Map' });
const [sessions, visits, index] = [holder('sessions'), holder('visits'), holder('index')];
const keeper = (file: string, bytes: number, of: Suspect['holder'], more: Partial<Suspect> = {}) =>
  line(file, bytes, { by: 'container', holder: of, ...more });
const of = (name: string) => ({ name, version: '1.0.0', file: 'index.js', line: 9 });

const leaks = (...suspects: readonly Suspect[]) =>
  leaksIn({
    suspects,
    ...{ filling: null, handles: [], growing: [], nodeEnv: 'production' },
    retention: { classes: [], closures: [], timers: { only: 0, otherwise: 0 }, blocks: [], holders: [sessions, visits, index] },
  });
const parts = (...suspects: readonly Suspect[]) => leaks(...suspects).map(({ suspects: indexes }) => indexes);

it('are as many as there are containers that lines fill, what keeps most after the first line', () => {
  expect(parts(keeper('a', 500, sessions), keeper('b', 100, visits), keeper('c', 300, index))).toEqual([[0], [2], [1]]);
});

it('have a cause each, by what holds each', () => {
  expect(leaks(keeper('a', 500, sessions), keeper('b', 100, visits)).map(({ cause }) => cause?.args.name)).toEqual(['sessions', 'visits']);
});

it('are one where the lines lead to the same holder, or to none', () => {
  expect(parts(keeper('a', 500, sessions), line('b', 100), keeper('c', 80, sessions), line('d', 40, { by: 'callee' }))).toEqual([
    [0, 1, 2, 3],
  ]);
});

it('are one where it is not known what the first line keeps: it may have made what any other does', () => {
  expect(parts(line('a', 500), keeper('b', 100, visits))).toEqual([[0, 1]]);
});

it('are one where one package answers for both', () => {
  const both = [keeper('a', 500, sessions, { dependency: of('store') }), keeper('b', 100, visits, { dependency: of('store') })];
  expect(parts(...both)).toEqual([[0, 1]]);
});

it('of a container that was seen growing, and of something opened, stand alone without a snapshot', () => {
  expect(parts(keeper('a', 500, sessions), keeper('b', 100, null, { isSeenAdding: true }), line('c', 50, { by: 'opened' }))).toEqual([
    [0],
    [1],
    [2],
  ]);
});

it('are none without a line', () => {
  expect(parts()).toEqual([]);
});
