import { describe, expect, it } from 'vitest';
import type { SamplingHeapProfile } from './profile.ts';
import { type SurvivorRead, survivingSites } from './survivors.ts';

const frame = (functionName: string, url = 'file:///app/server.js') => ({
  functionName,
  scriptId: '1',
  url,
  lineNumber: 4,
  columnNumber: 2,
});

interface Planned {
  readonly node: number;
  readonly ordinal: number;
  readonly size?: number;
}

/** A handler that calls `keep` (2) and `load` (3). */
const profile = (samples: readonly Planned[]): SamplingHeapProfile => ({
  head: {
    callFrame: frame('(root)', ''),
    selfSize: 0,
    id: 0,
    children: [
      {
        callFrame: frame('handle'),
        selfSize: 0,
        id: 1,
        children: [
          { callFrame: frame('keep'), selfSize: 0, id: 2, children: [] },
          { callFrame: frame('load'), selfSize: 0, id: 3, children: [] },
        ],
      },
    ],
  },
  samples: samples.map(({ node, ordinal, size = 1000 }) => ({ nodeId: node, ordinal, size })),
});

/** Five reads, 100 requests each; `alive(cohort, read)` says how many samples of a volley are left at a read. */
const reads = (alive: (cohort: number, read: number) => number, size?: (cohort: number) => number): readonly SurvivorRead[] =>
  [0, 1, 2, 3, 4].map((read) => ({
    requests: (read + 1) * 100,
    profiles: [
      profile([
        // What the volley's last request still uses marks where the volley ends.
        { node: 3, ordinal: read * 1000 + 999, size: 1 },
        ...Array.from({ length: read + 1 }, (_, cohort) =>
          Array.from({ length: alive(cohort, read) }, (_, i) => ({
            node: 2,
            ordinal: cohort * 1000 + i,
            ...(size ? { size: size(cohort) } : {}),
          })),
        ).flat(),
      ]),
    ],
  }));

const keep = (series: readonly SurvivorRead[]) => survivingSites(series).find(({ frames }) => frames[0]?.functionName === 'keep');

describe('the sites of what survives', () => {
  it('are given in bytes per request, with their stack, the last volley left out', () => {
    const site = keep(reads(() => 4));
    expect(site).toMatchObject({ trend: 'grows', bytesPerRequest: 40, cohorts: [40, 40, 40, 40, 40] });
    expect(site?.frames.map(({ functionName, line, column }) => `${functionName} ${line}:${column}`)).toEqual(['keep 4:2', 'handle 4:2']);
  });

  it('fade when earlier volleys die: a cache that evicts', () => {
    expect(keep(reads((cohort, read) => (cohort === read ? 8 : 1)))?.trend).toBe('fades');
  });

  it('swell when what takes the place of earlier ones is larger each time: a table that is copied', () => {
    const copied = reads(
      (cohort, read) => Number(cohort === read),
      (cohort) => 7000 + cohort * 1000,
    );
    expect(keep(copied)).toMatchObject({ trend: 'swells', bytesPerRequest: 10, alive: [7000, 8000, 9000, 10_000, 11_000] });
    const alike = reads((cohort, read) => Number(cohort === read));
    expect(keep(alike)).toMatchObject({ trend: 'thin', bytesPerRequest: 0 });
  });

  it('are a step when one volley alone left them', () => {
    expect(keep(reads((cohort) => (cohort === 1 ? 12 : 0)))?.trend).toBe('once');
  });

  it('hold nothing that only the last requests use', () => {
    const site = keep(reads((cohort) => (cohort === 4 ? 9 : 0)));
    expect(site).toMatchObject({ bytesPerRequest: 0, trend: 'thin' });
  });

  it('still grow when a large table among them was reallocated', () => {
    const series = reads(
      (cohort, read) => (cohort === 0 && read === 4 ? 5 : 6),
      (cohort) => (cohort === 0 ? 50_000 : 1000),
    );
    expect(keep(series)?.trend).toBe('grows');
  });

  it('add up over processes, each with its own ordinals', () => {
    const series = reads(() => 4).map(({ requests, profiles }) => ({ requests: requests * 2, profiles: [...profiles, ...profiles] }));
    expect(keep(series)?.bytesPerRequest).toBe(40);
  });
});

it('reads go on where a process comes or goes between two of them', () => {
  const [one, two] = [profile([{ node: 2, ordinal: 1 }]), profile([{ node: 3, ordinal: 1 }])];
  const reads = [
    { requests: 100, profiles: [one] },
    { requests: 200, profiles: [one, two] },
    { requests: 300, profiles: [two] },
  ];
  expect(survivingSites(reads).map(({ frames }) => frames[0]?.functionName)).toEqual(['load']);
});
