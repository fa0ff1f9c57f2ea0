import { describe, expect, it } from 'vitest';
import { aLeak, anAttribution, aPath, aSuspect } from './a-report.test-builder.ts';
import { fingerprintOf } from './fingerprint.ts';
import { hasSeveral, leaksOf, unexplainedIn } from './leaks.ts';
import type { Finding, ReportedAttribution } from './report.ts';
import { sameLeaks } from './same-leak.ts';

const path = (name: string) => aPath({ container: { class: 'Map', name, bound: null } });
const collection = (name: string) => ({ code: 'unbounded-collection', args: { kind: 'Map', name } });
const entry = {
  issue: 'a/b#1',
  address: 'https://github.com/a/b/issues/1',
  fault: 'package',
  fixed: '2.0.0',
  what: '',
  change: '',
} as const;

/** Three leaks of one route: two lines of its own and a package. */
const three = (attribution: Partial<ReportedAttribution> = {}, more: Partial<Finding> = {}): Finding =>
  aLeak(
    {
      route: '/three',
      suspects: [
        aSuspect({ file: 'a.js', line: 1, bytesPerRequest: 1500, heldBy: 0 }),
        aSuspect({ file: 'b.js', line: 2, bytesPerRequest: 600, heldBy: 1, dependency: { ...aDependency } }),
        aSuspect({ file: 'a.js', line: 9, bytesPerRequest: 300, heldBy: 2, function: 'log' }),
      ],
      attribution: anAttribution({
        ...{ paths: [path('sessions'), path('index'), path('visits')], handles: [], cause: collection('sessions') },
        leaks: [0, 1, 2].map((i) => ({
          ...{ suspects: [i], path: i, containers: [], handles: [] },
          cause: collection(['sessions', 'index', 'visits'][i]!),
        })),
        published: [{ id: 'x', package: 'tag-index', version: '1.0.0', ...entry }],
        ...attribution,
      }),
      ...more,
    },
    { js: 2400 },
  );
const aDependency = { name: 'tag-index', version: '1.0.0', file: 'index.js', line: 4 };

describe('the leaks of a route', () => {
  it('are findings of their own, whose figures add up to the growth', () => {
    const leaks = leaksOf(three());
    expect(leaks.map(({ bytesPerRequest, suspects, part }) => [part?.number, suspects.length, bytesPerRequest])).toEqual([
      [1, 1, 1500],
      [2, 1, 600],
      [3, 1, 300],
    ]);
    expect(leaks.reduce((sum, leak) => sum + (leak.bytesPerRequest ?? 0), 0)).toBe(2400);
    expect(unexplainedIn(three())).toBeNull();
  });

  it('have a path, a cause and a fingerprint each, and what was published of them', () => {
    const leaks = leaksOf(three());
    expect(leaks.map(({ attribution }) => attribution?.paths?.map(({ container }) => container.name))).toEqual([
      ['sessions'],
      ['index'],
      ['visits'],
    ]);
    expect(leaks.map(({ attribution }) => attribution?.cause?.args?.name)).toEqual(['sessions', 'index', 'visits']);
    expect(new Set(leaks.map(fingerprintOf)).size).toBe(3);
    expect(leaks.map(({ attribution }) => attribution?.published?.length)).toEqual([0, 1, 0]);
  });

  it('are one, the route itself, where nobody told them apart, and where it does not leak', () => {
    for (const one of [three({ leaks: undefined }), three({ leaks: [] }), three({}, { verdict: 'steady' })]) {
      expect(leaksOf(one)).toEqual([one]);
    }
    expect(hasSeveral(three({ leaks: [] }))).toBe(false);
  });

  it('say nothing of what a report does not have', () => {
    const leaks = leaksOf(three({ leaks: [0, 99].map((i) => ({ suspects: [i], path: i, containers: [i], handles: [i], cause: null })) }));
    expect(leaks.map(({ suspects, attribution }) => [suspects.length, attribution?.paths?.length])).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it('are the same on another route one by one', () => {
    const alone = three({ leaks: [] }, { route: '/one', suspects: three().suspects.slice(0, 1) });
    expect(sameLeaks([three(), alone]).map((same) => same.map(({ route, part }) => [route, part?.number]))).toEqual([
      [
        ['/three', 1],
        ['/one', undefined],
      ],
      [['/three', 2]],
      [['/three', 3]],
    ]);
  });
});

describe('what no line explains', () => {
  const with2 = (bytesPerRequest: number, more: Partial<ReportedAttribution> = {}) =>
    unexplainedIn(three(more, { suspects: three().suspects.map((one, i) => (i === 0 ? { ...one, bytesPerRequest } : one)) }));

  it('is said where it is more than noise', () => {
    expect(with2(1000)).toBe(500);
    expect(with2(1400)).toBeNull();
  });

  it('is said of a single leak where its line has less than half', () => {
    expect(with2(100, { leaks: [] })).toBe(1400);
    expect(with2(500, { leaks: [] })).toBeNull();
  });

  it('is not where something is left open, which keeps what no profile shows', () => {
    expect(with2(1000, { handles: [{ kind: 'socket', perRequest: 1, file: null, line: null }] })).toBeNull();
  });
});
