import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scriptsOf } from '../code/source-maps.ts';
import { workspaceAt } from '../code/workspace.ts';
import type { Holder } from '../heap/retainers.ts';
import type { Evidence } from './evidence.ts';
import type { Frame } from './frames.ts';
import type { NamedSite } from './named-sites.ts';
import { suspectsIn } from './suspects.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const workspace = workspaceAt(folder);

const frame = (file: string): Frame => ({
  ...{ owner: 'own', package: null, function: 'f', file, line: 3, column: 1, mapped: false, path: null, content: null, script: null },
  raw: { functionName: 'f', url: file, line: 2, column: 0 },
});

const cache: Holder = {
  anchor: { kind: 'global', name: 'cache' },
  ...{
    steps: [{ kind: 'class', name: 'Map' }],
    containers: ['cache'],
    containerClass: 'Map',
    entryClass: 'Object',
    callback: null,
    keeper: null,
    bound: null,
  },
  ...{ objectsPerRequest: 1, bytesPerRequest: 100, entries: { count: 100, perRequest: 1 } },
};

/** A line that keeps so much of each request, in every volley alike. */
function site(file: string, bytesPerRequest: number, found: Partial<NamedSite['found']> = {}): NamedSite {
  const each = [10, 10, 10, 10, 10];
  return {
    ...{ frames: [frame(file).raw], bytesPerRequest, alive: each, cohorts: each, born: each, left: each, trend: 'grows' },
    ...{ stack: [frame(file)], nearest: frame(file) },
    found: { frame: frame(file), by: 'function', dependency: null, holder: null, container: null, ...found },
  };
}

async function found(sites: readonly NamedSite[], { changed = [] as readonly string[], growth = 0 }) {
  const retention = { classes: [], holders: [cache], closures: [] } as unknown as Evidence['retention'];
  const evidence: Evidence = { sites, retention, handles: [], growing: [], arrayBuffers: 0, growth, changed, agentPath: '/agent.cjs' };
  return suspectsIn(sites, evidence, scriptsOf(workspace, folder), workspace);
}

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
    expect(bytes(await found([beside, site('app/page.js', 100), keeper], {})).map(Math.round)).toEqual([100, 20, 30]);
  });

  it('keep no more than was measured, where a table that has just doubled makes them look larger', async () => {
    const doubled = site('lib/cache.js', 180, { by: 'container', holder: cache, container: 'cache' });
    const kept = bytes(await found([page, doubled], { growth: 120 }));
    expect(kept).toEqual([90, 30]);
    expect(sum(kept)).toBeLessThanOrEqual(120);
    expect(bytes(await found([page, doubled], { growth: 500 }))).toEqual([180, 60]);
  });
});
