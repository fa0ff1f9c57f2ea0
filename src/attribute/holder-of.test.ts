import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { scriptsOf } from '../code/source-maps.ts';
import { workspaceAt } from '../code/workspace.ts';
import { aHolder } from '../heap/a-holder.test-builder.ts';
import type { Holder } from '../heap/holder.ts';
import type { RawFrame, Site } from '../heap/survivors.ts';
import type { Evidence } from './evidence.ts';
import { readFrame } from './frames.ts';
import type { LeakedHandle } from './handles.ts';
import { frameReader, namedSites } from './named-sites.ts';

/** An app whose functions leak in several ways, a file for each; the package is called by `store.js`. */
const files = {
  'cache.js': 'const cache = new Map();\nexport function remember(key) {\n  cache.set(key, { key });\n}\n',
  'page.js': 'export function render(rows) {\n  return rows.map((row) => row.title);\n}\n',
  'timer.js': 'export function poll(url) {\n  setInterval(() => fetch(url), 1000);\n}\n',
  'bus.js': 'export function follow(bus, id) {\n  subscribe(bus, () => id);\n}\n',
  'client.js': 'export function connect(url) {\n  return open(url);\n}\n',
  'store.js': "import { put } from 'kept';\nexport function save(key) {\n  put(key);\n}\n",
  'node_modules/kept/package.json': '{"name":"kept","version":"1.0.0"}',
  'node_modules/kept/index.js': 'const cache = [];\nexport function put(key) {\n  cache.push({ key });\n}\n',
};

const holder = (more: Partial<Holder>): Holder => aHolder({ containers: ['other'], containerClass: 'Map', entryClass: 'Object', ...more });

/** Where the holder of a site in a file stands, given these holders; the root's name, or null. */
async function heldBy(
  frames: readonly (readonly [file: keyof typeof files | 'native', functionName: string, line: number, column: number])[],
  holders: (
    at: (file: keyof typeof files, line: number, column: number) => { url: string; line: number; column: number },
  ) => readonly Holder[],
  handle: { readonly kind: string; readonly line: number; readonly column: number } | null = null,
): Promise<string | null> {
  await using app = await createFixture(files);
  const path = (file: string) => app.getPath(file);
  const raw = frames.map(
    ([file, functionName, line, column]): RawFrame => ({ functionName, url: file === 'native' ? '' : path(file), line, column }),
  );
  const workspace = workspaceAt(app.path);
  const scripts = scriptsOf(workspace, app.path);
  const each = [10, 10, 10, 10, 10];
  const site: Site = { frames: raw, bytesPerRequest: 50, alive: each, cohorts: each, born: each, left: each, trend: 'grows' };
  const openedAt = handle && (await readFrame({ ...raw.at(-1)!, ...handle }, scripts, workspace));
  const opened = openedAt && { kind: handle.kind, perRequest: 1, repeating: 1, longestDelayMs: 0, openedAt, stack: [openedAt] };
  const evidence: Evidence = {
    sites: [site],
    retention: {
      classes: [],
      holders: holders((file, line, column) => ({ url: path(file), line, column })),
      ...{ closures: [], timers: { only: 0, otherwise: 0 }, blocks: [] },
    },
    handles: opened ? [opened satisfies LeakedHandle] : [],
    ...{ growing: [], arrayBuffers: 0, growth: 0, changed: [], agentPath: '/agent.cjs' },
  };
  const [named] = await namedSites(evidence, frameReader(scripts, workspace));
  return named?.found.holder?.anchor.name ?? null;
}

const cacheIn = (within: { url: string; line: number; column: number }): Holder =>
  holder({ anchor: { kind: 'variable', name: 'cache', within }, containers: ['cache'] });
const other = holder({});

describe('what holds the memory of a line', () => {
  it('is the container that it fills', async () => {
    expect(await heldBy([['cache.js', 'remember', 1, 24]], (at) => [other, cacheIn(at('cache.js', 1, 24))])).toBe('cache');
  });

  it('is unknown where nothing ties the line to a holder, also where there is only one', async () => {
    expect(await heldBy([['page.js', 'render', 0, 22]], (at) => [cacheIn(at('cache.js', 1, 24)), other])).toBeNull();
    expect(await heldBy([['page.js', 'render', 0, 22]], (at) => [cacheIn(at('cache.js', 1, 24))])).toBeNull();
  });

  it('is the container in its own script, of two with one name', async () => {
    const both = (at: Parameters<Parameters<typeof heldBy>[1]>[0]) => [
      holder({ ...cacheIn(at('node_modules/kept/index.js', 1, 19)), containers: ['cache', 'theirs'] }),
      holder({ ...cacheIn(at('cache.js', 1, 24)), anchor: { kind: 'variable', name: 'ours', within: at('cache.js', 1, 24) } }),
    ];
    expect(await heldBy([['cache.js', 'remember', 1, 24]], both)).toBe('ours');
  });

  it('is unknown where two containers fit alike', async () => {
    const alike = [holder({ containers: ['cache'] }), holder({ anchor: { kind: 'global', name: 'another' }, containers: ['cache'] })];
    expect(await heldBy([['cache.js', 'remember', 1, 24]], () => alike)).toBeNull();
  });

  it('is what a package fills that it calls', async () => {
    const stack = [
      ['node_modules/kept/index.js', 'put', 1, 19],
      ['store.js', 'save', 1, 20],
    ] as const;
    expect(await heldBy(stack, (at) => [other, cacheIn(at('node_modules/kept/index.js', 1, 19))])).toBe('cache');
    // The package has a variable of that name, which is not the one that holds the objects.
    expect(await heldBy(stack, (at) => [cacheIn(at('cache.js', 1, 24))])).toBeNull();
  });

  it('is where the handle lies that it opens', async () => {
    const timers = holder({ anchor: { kind: 'runtime', name: 'timers' }, containers: [], entryClass: 'Timeout' });
    const opened = { kind: 'timer', line: 1, column: 2 };
    expect(await heldBy([['timer.js', 'poll', 0, 20]], () => [other, timers], opened)).toBe('timers');
    expect(await heldBy([['timer.js', 'poll', 0, 20]], () => [other], opened)).toBeNull();
  });

  it('is where the function lies that it makes', async () => {
    const listeners = (at: Parameters<Parameters<typeof heldBy>[1]>[0], file: 'bus.js' | 'page.js') =>
      holder({ anchor: { kind: 'global', name: 'bus' }, containers: [], entryClass: 'closure', callback: at(file, 1, 17) });
    expect(await heldBy([['bus.js', 'follow', 0, 22]], (at) => [other, listeners(at, 'bus.js')])).toBe('bus');
    expect(await heldBy([['bus.js', 'follow', 0, 22]], (at) => [other, listeners(at, 'page.js')])).toBeNull();
  });

  it('is where the instance lies that it makes, unless any program makes such', async () => {
    const stack = (made: string) => [['native', made, 0, 0] as const, ['client.js', 'connect', 0, 23] as const];
    const clients = (entryClass: string) => holder({ anchor: { kind: 'global', name: 'clients' }, containers: [], entryClass });
    expect(await heldBy(stack('QueryClient'), () => [other, clients('QueryClient')])).toBe('clients');
    expect(await heldBy(stack('Promise'), () => [other, clients('Promise')])).toBeNull();
  });
});
