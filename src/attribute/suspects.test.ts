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

async function order(sites: readonly NamedSite[], changed: readonly string[]): Promise<readonly string[]> {
  const retention = { classes: [], holders: [cache], closures: [] } as unknown as Evidence['retention'];
  const evidence: Evidence = { sites, retention, handles: [], arrayBuffers: 0, changed, agentPath: '/agent.cjs' };
  const suspects = await suspectsIn(sites, evidence, scriptsOf(workspace, folder), workspace);
  return suspects.map((one) => `${one.frame.file}${one.changed ? ' changed' : ''}`);
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
});
