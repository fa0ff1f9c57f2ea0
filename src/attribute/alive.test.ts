import { expect, test } from 'vitest';
import { aFrame, aSite } from '../heap/a-site.test-builder.ts';
import { aliveOverTime } from './alive.ts';

const reads = [
  { requests: 100, profiles: [] },
  { requests: 200, profiles: [] },
];

test('stacks that are blamed on one line are one curve, and the largest comes first', () => {
  const page = aFrame({ line: 9 });
  const sites = [
    aSite([aFrame({ line: 3 })], { alive: [10, 20] }),
    aSite([page, aFrame({ function: 'handle' })], { alive: [100, 200] }),
    aSite([page], { alive: [1, 2] }),
  ];
  const hidden = aSite([aFrame({ line: 99 })], { alive: [5, 5] });
  expect(aliveOverTime(sites, [...sites, hidden], reads)).toEqual({
    requests: [100, 200],
    sites: [
      { function: 'load', file: 'src/cache.js', line: 9, bytes: [101, 202] },
      { function: 'load', file: 'src/cache.js', line: 3, bytes: [10, 20] },
    ],
    rest: [5, 5],
  });
});

test('what a chart cannot tell apart is put together', () => {
  const sites = Array.from({ length: 15 }, (_, i) => aSite([aFrame({ line: i + 1 })], { alive: [0, 100 - i] }));
  const alive = aliveOverTime(sites, sites, reads);
  expect(alive?.sites).toHaveLength(12);
  expect(alive?.rest).toEqual([0, 88 + 87 + 86]);
});

test('a package is named before its file, and nothing comes of no reads', () => {
  const site = aSite([aFrame({ owner: 'dependency', package: { name: 'store', version: '1.0.0' }, file: 'index.js' })]);
  expect(aliveOverTime([site], [site], reads)?.sites[0]?.file).toBe('store/index.js');
  expect(aliveOverTime([site], [site], [])).toBeNull();
});
