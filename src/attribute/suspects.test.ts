import { fileURLToPath } from 'node:url';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { scriptsOf } from '../code/source-maps.ts';
import { workspaceAt } from '../code/workspace.ts';
import { aHolder } from '../heap/a-holder.test-builder.ts';
import type { Holder } from '../heap/holder.ts';
import type { Evidence } from './evidence.ts';
import type { Frame } from './frames.ts';
import type { GrowingAt } from './growing-at.ts';
import type { NamedSite } from './named-sites.ts';
import { suspectsIn } from './suspects.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const workspace = workspaceAt(folder);

const frame = (file: string): Frame => ({
  ...{ owner: 'own', package: null, function: 'f', file, line: 3, column: 1, mapped: null, path: null, content: null, script: null },
  raw: { functionName: 'f', url: file, line: 2, column: 0 },
});

const cache = aHolder({
  anchor: { kind: 'global', name: 'cache' },
  ...{ steps: [{ kind: 'class', name: 'Map' }], containers: ['cache'], containerClass: 'Map', entryClass: 'Object' },
});

/** A line that keeps so much of each request, in every volley alike. */
function site(file: string, bytesPerRequest: number, found: Partial<NamedSite['found']> = {}): NamedSite {
  const each = [10, 10, 10, 10, 10];
  return {
    ...{ frames: [frame(file).raw], bytesPerRequest, alive: each, cohorts: each, born: each, left: each, trend: 'grows' },
    ...{ stack: [frame(file)], nearest: frame(file) },
    found: { frame: frame(file), by: 'function', dependency: null, holder: null, container: null, ...found },
  };
}

interface Given {
  readonly changed?: readonly string[];
  readonly growth?: number;
  readonly growing?: readonly GrowingAt[];
  readonly holders?: readonly Holder[];
}

async function found(sites: readonly NamedSite[], { changed = [], growth = 0, growing = [], holders = [cache] }: Given) {
  const retention = { classes: [], holders, closures: [] } as unknown as Evidence['retention'];
  const evidence: Evidence = { sites, retention, handles: [], growing, arrayBuffers: 0, growth, changed, agentPath: '/agent.cjs' };
  return suspectsIn(sites, evidence, scriptsOf(workspace, folder), workspace);
}

it('of a block are where it is made larger, not where something is written into it', async () => {
  const code = [
    'let samples = new Float64Array(64);',
    'function add(values) {',
    '  const larger = new Float64Array(2 * samples.length);',
    '  larger.set(samples);',
    '  samples = larger;',
    '  samples.set(values, 3);',
    '}',
  ];
  await using app = await createFixture({ '.git/HEAD': '', 'server.js': code.join('\n') });
  const url = `${app.path.replace(/\/$/, '')}/server.js`;
  const block = aHolder({
    anchor: { kind: 'variable', name: 'samples', within: { url, line: 1, column: 0 } },
    ...{ containers: ['samples'], containerClass: 'Float64Array', entryClass: 'ArrayBuffer', isBlock: true, bytesPerRequest: 600 },
  });
  const there = workspaceAt(app.path);
  const writes = site('server.js', 600, { by: 'container', holder: block, container: 'samples' });
  const retention = { classes: [], holders: [block], closures: [] } as unknown as Evidence['retention'];
  const given = { retention, handles: [], growing: [], arrayBuffers: 600, growth: 600, changed: [], agentPath: '/agent.cjs' };
  const suspects = await suspectsIn([writes], { sites: [writes], ...given }, scriptsOf(there, app.path), there);
  expect(suspects.map((one) => [one.frame.line, one.by])).toEqual([[5, 'container']]);
});

async function order(sites: readonly NamedSite[], changed: readonly string[]): Promise<readonly string[]> {
  return (await found(sites, { changed })).map((one) => `${one.frame.file}${one.changed ? ' changed' : ''}`);
}

describe('suspects', () => {
  const keeper = site('lib/cache.js', 20, { by: 'container', holder: cache, container: 'cache' });
  const page = site('app/page.js', 60);
  const other = site('lib/other.js', 30);

  it('begin with the line that fills what holds the memory, then go by bytes', async () => {
    expect(await order([page, other, keeper], [])).toEqual(['lib/cache.js', 'app/page.js', 'lib/other.js']);
  });

  it('in files that the pull request changed come first, and are marked', async () => {
    expect(await order([page, other, keeper], ['lib/other.js'])).toEqual(['lib/other.js changed', 'lib/cache.js', 'app/page.js']);
    expect(await order([page, other, keeper], ['lib/cache.js'])).toEqual(['lib/cache.js changed', 'app/page.js', 'lib/other.js']);
  });

  it('that keep next to nothing come first for no change', async () => {
    const noise = site('lib/noise.js', 6);
    expect(await order([page, keeper, noise], ['lib/noise.js'])).toEqual(['lib/cache.js', 'app/page.js', 'lib/noise.js changed']);
  });

  const bytes = (suspects: Awaited<ReturnType<typeof found>>) => suspects.map(({ bytesPerRequest }) => bytesPerRequest);
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);

  it('keep together what there is: what a container is credited with was made by other lines, and is not counted twice', async () => {
    const suspects = await found([site('app/page.js', 80), keeper], {});
    expect(bytes(suspects)).toEqual([100, 0]);
    expect(suspects.map(({ share }) => share)).toEqual([1, 0]);
    const beside = site('lib/bus.js', 30, { by: 'container', holder: { ...cache }, container: 'bus' });
    // Each of them keeps what lies in its own container.
    const other = site('lib/bus.js', 30, {
      by: 'container',
      holder: { ...cache, bytesPerRequest: 40, tablePerRequest: 38 },
      container: 'bus',
    });
    expect(bytes(await found([other, site('app/page.js', 100), keeper], {})).map(Math.round)).toEqual([100, 20, 30]);
    expect(bytes(await found([beside, site('app/page.js', 100), keeper], {})).map(Math.round)).toEqual([100, 20, 100]);
  });

  it('keep no more than was measured, where a table that has just doubled makes them look larger', async () => {
    const doubled = site('lib/cache.js', 180, { by: 'container', holder: cache, container: 'cache' });
    const kept = bytes(await found([page, doubled], { growth: 120 }));
    expect(kept).toEqual([90, 30]);
    expect(sum(kept)).toBeLessThanOrEqual(120);
    expect(bytes(await found([page, doubled], { growth: 500 }))).toEqual([180, 60]);
    // What goes in time takes none of what the container was found to hold.
    const crowd = site('lib/pending.js', 5000);
    expect(bytes(await found([page, doubled, crowd], { growth: 120 }))[0]).toBeCloseTo(100, 0);
  });
});

/** A container that gains entries, by lines of these files with these shares. */
const growing = (shares: Readonly<Record<string, number>>, more: Partial<GrowingAt> = {}): GrowingAt => ({
  ...{ kind: 'Set', class: 'Set', name: 'seen', entriesPerRequest: 1, gained: 153, requests: 153, bytesPerRequest: 20, removed: 0 },
  lines: Object.entries(shares).map(([file, share]) => ({ frame: frame(file), dependency: null, stack: [frame(file)], share })),
  ...more,
});

describe('lines that were seen adding to a container that grows', () => {
  const page = site('app/page.js', 60);
  const none: readonly Holder[] = [];
  const shown = async (sites: readonly NamedSite[], given: Given) =>
    (await found(sites, given)).map((one) => [one.frame.file, one.by, Math.round(one.bytesPerRequest)]);

  it('are suspects where sampling finds nothing', async () => {
    expect(await shown([], { growing: [growing({ 'lib/seen.js': 1 })], holders: none })).toEqual([['lib/seen.js', 'container', 20]]);
  });

  it('come first, each line once, with the larger number of bytes', async () => {
    const maker = site('lib/seen.js', 7);
    expect(await shown([page, maker], { growing: [growing({ 'lib/seen.js': 1 })], holders: none })).toEqual([
      ['lib/seen.js', 'container', 20],
      ['app/page.js', 'function', 60],
    ]);
    expect(await shown([site('lib/seen.js', 700)], { growing: [growing({ 'lib/seen.js': 1 })], holders: none })).toEqual([
      ['lib/seen.js', 'container', 700],
    ]);
  });

  it('share what their containers gain', async () => {
    const two = [
      growing({ 'lib/seen.js': 0.75, 'lib/other.js': 0.25 }),
      growing({ 'lib/other.js': 1 }, { name: 'sent', bytesPerRequest: 8 }),
    ];
    expect(await shown([], { growing: two, holders: none })).toEqual([
      ['lib/seen.js', 'container', 15],
      ['lib/other.js', 'container', 13],
    ]);
  });

  it('keep no more than was measured', async () => {
    expect(await shown([page], { growing: [growing({ 'lib/seen.js': 1 })], holders: none, growth: 40 })).toEqual([
      ['lib/seen.js', 'container', 10],
      ['app/page.js', 'function', 30],
    ]);
  });

  it('are shown beside what keeps a hundred times as much, since their entries were counted', async () => {
    const big = site('lib/cache.js', 2000, { by: 'container', holder: cache, container: 'cache' });
    const files = async (bytesPerRequest: number) =>
      (await shown([big], { growing: [growing({ 'lib/seen.js': 1 }, { bytesPerRequest })] })).map(([file]) => file);
    expect(await files(8)).toEqual(['lib/cache.js', 'lib/seen.js']);
    expect(await files(3)).toEqual(['lib/cache.js']);
  });

  it('come after the line that fills what is known to hold more', async () => {
    const keeper = site('lib/cache.js', 20, { by: 'container', holder: cache, container: 'cache' });
    expect((await shown([page, keeper], { growing: [growing({ 'lib/seen.js': 1 })] })).map(([file]) => file)).toEqual([
      'lib/cache.js',
      'app/page.js',
      'lib/seen.js',
    ]);
  });

  it('fill what the snapshots found in the same container, rather than lines that are read from the code', async () => {
    const guess = site('lib/guess.js', 90, { by: 'container', holder: cache, container: 'cache' });
    const same = growing({ 'lib/put.js': 1 }, { kind: 'Map', class: 'Map', name: 'c', bytesPerRequest: 28 });
    const [first] = await found([guess], { growing: [same] });
    expect(first).toMatchObject({ frame: { file: 'lib/put.js' }, holder: cache, container: 'cache', bytesPerRequest: 100 });
    // Two that gain alike: it could be either.
    const twins = await found([guess], { growing: [same, { ...same, lines: [] }] });
    expect(twins[0]?.frame.file).toBe('lib/guess.js');
    const faster = await found([guess], { growing: [{ ...same, entriesPerRequest: 2 }] });
    expect(faster[0]?.frame.file).toBe('lib/guess.js');
  });
});
