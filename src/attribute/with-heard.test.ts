import { describe, expect, it } from 'vitest';
import { aHolder } from '../heap/a-holder.test-builder.ts';
import type { Frame, Owner } from './frames.ts';
import type { GrowingAt } from './growing-at.ts';
import type { Suspect } from './ranked.ts';
import { heardWhileCounting, isOfPackages, withHeard } from './with-heard.ts';

const frame = (owner: Owner, file = 'page.js', line = 3): Frame => ({
  ...{ owner, file, line, function: 'f', column: 1, mapped: null, path: null, content: null, script: null },
  package: owner === 'own' || owner === 'node' ? null : { name: 'store', version: '1.0.0' },
  raw: { functionName: 'f', url: `/app/${file}`, line: line - 1, column: 0 },
});
const [own, packaged, node] = [frame('own'), frame('dependency', 'index.js', 9), frame('node', 'node:events')];

const suspect = (more: Partial<Suspect> = {}): Suspect => ({
  ...{ frame: own, by: 'function', dependency: null, holder: null, container: null, deepest: own, stack: [own] },
  ...{ bytesPerRequest: 100, cohorts: [], changed: false, offHeap: false, isSeenAdding: false, share: 1 },
  ...more,
});

const growing = (stack: readonly Frame[], more: Partial<GrowingAt> = {}): GrowingAt => ({
  ...{ kind: 'Set', class: 'Set', name: 'seen', entriesPerRequest: 2, gained: 200, requests: 100, bytesPerRequest: 40, removed: 0 },
  lines: [{ frame: own, dependency: null, stack, share: 0.5 }],
  ...more,
});

const dependency = { name: 'store', version: '1.0.0', file: 'index.js', line: 9 };

describe('packages are on the way to what leaks', () => {
  it.each<[string, boolean, Suspect, readonly GrowingAt[]]>([
    ['where one is named already', true, suspect({ dependency }), []],
    ['where the line is their own', true, suspect({ frame: packaged }), []],
    ['where one allocates', true, suspect({ stack: [node, packaged, own] }), []],
    ['where own code was heard calling one that adds', true, suspect({ isSeenAdding: true }), [growing([node, packaged, own])]],
    ['not where own code allocates', false, suspect({ stack: [node, own, packaged] }), []],
    [
      'not where own code was heard adding what one made',
      false,
      suspect({ isSeenAdding: true, stack: [packaged, own] }),
      [growing([node, own])],
    ],
  ])('%s', (_, expected, one, all) => {
    expect(isOfPackages(one, all)).toBe(expected);
  });
});

describe('what was heard while containers were counted', () => {
  it('is that of the line, by request', () => {
    const one = suspect({ isSeenAdding: true });
    const elsewhere = growing([frame('own', 'other.js')], {
      lines: [{ frame: frame('own', 'other.js'), dependency: null, stack: [], share: 1 }],
    });
    expect(heardWhileCounting(one, [elsewhere, growing([packaged, own], { removed: 50 })])).toEqual({
      ...{ holder: null, addedPerRequest: 2, removedPerRequest: 0.5 },
      stacks: [{ perRequest: 1, frames: [packaged.raw, own.raw] }],
    });
  });

  it('is nothing of another line, or of one that was not heard', () => {
    expect(heardWhileCounting(suspect({ isSeenAdding: true, frame: frame('own', 'other.js') }), [growing([own])])).toBeNull();
    expect(heardWhileCounting(suspect(), [growing([own])])).toBeNull();
  });

  it('is that of the only one that grows, where packages fill it by themselves and nothing else is known to hold what the line makes', () => {
    const ofPackages = growing([], { lines: [{ frame: packaged, dependency, stack: [packaged, node], share: 1 }] });
    const stacks = [{ perRequest: 2, frames: [packaged.raw, node.raw] }];
    expect(heardWhileCounting(suspect({ dependency }), [ofPackages])).toMatchObject({ addedPerRequest: 2, stacks });
    expect(heardWhileCounting(suspect({ dependency }), [ofPackages, ofPackages])).toBeNull();
    expect(heardWhileCounting(suspect({ dependency, by: 'container' }), [ofPackages])).toBeNull();
    expect(heardWhileCounting(suspect({ dependency, holder: aHolder() }), [ofPackages])).toBeNull();
    expect(heardWhileCounting(suspect({ dependency, frame: frame('own', 'other.js') }), [growing([own])])).toBeNull();
  });
});

describe('the suspects with what was heard', () => {
  const holder = aHolder();
  const other = { name: 'elsewhere', version: null, file: 'a.js', line: 1 };

  it('name the package that adds, the first and those of the same container', () => {
    const all = [suspect({ holder }), suspect({ holder, dependency: other }), suspect({ holder }), suspect({ dependency: other })];
    const names = withHeard(all, all[0], dependency).map(({ dependency: named, isHeard = false }) => [named?.name ?? null, isHeard]);
    expect(names).toEqual([
      ['store', true],
      ['store', true],
      [null, false],
      ['elsewhere', false],
    ]);
  });

  it('stay as they are where nothing was heard', () => {
    const all = [suspect({ dependency: other })];
    expect(withHeard(all, all[0], null)).toBe(all);
    expect(withHeard([], undefined, dependency)).toEqual([]);
  });
});
