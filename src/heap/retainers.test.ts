import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheBounds, cacheSnapshot, type PlannedNode, snapshotText } from './a-snapshot.test-builder.ts';
import { retentionIn } from './retainers.ts';
import { highestId, readSnapshot } from './snapshot-file.ts';

async function withFile<T>(text: string, read: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  try {
    const path = join(folder, 'a.heapsnapshot');
    await writeFile(path, text);
    return await read(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const read = (nodes: readonly PlannedNode[]) => withFile(snapshotText(nodes), (path) => readSnapshot(path));

const retention = async (nodes: readonly PlannedNode[], requests: readonly [number, number] = [53, 47]) =>
  retentionIn(await read(nodes), { ...cacheBounds, requests });

describe('a snapshot file', () => {
  it('is read into its numbers and strings', async () => {
    const tables = await read(cacheSnapshot([2, 1]));
    expect(tables.nodeCount).toBe(15);
    expect(tables.string(tables.name[7]!)).toBe('/app/src/lib/cache.js');
    expect([...tables.firstEdge.slice(0, 4)]).toEqual([0, 1, 2, 4]);
    expect(tables.edgeTo[2]).toBe(3);
    expect([...tables.locations]).toEqual([2, 7, 4, 20]);
  });

  it('tells strings with quotes, escapes and other scripts apart', async () => {
    const names = ['a "quoted" ]', 'back\\slash', 'tab\tand ünïcödé 漢字', ''];
    const tables = await read(names.map((name, i) => ({ type: 'string', name, id: 2 * i + 1 })));
    expect(names.map((_, i) => tables.string(tables.name[i]!))).toEqual(names);
  });

  it('tells the highest id of the heap, the embedder left out', async () => {
    const nodes = [
      { type: 'object', name: 'A', id: 71 },
      { type: 'native', name: 'Node / Environment', id: 9_000_000 },
    ];
    expect(await withFile(snapshotText(nodes), (path) => highestId(path))).toBe(71);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -40), /incomplete/],
    ['something else', () => '{"a": 1}', /incomplete|not a heap snapshot/],
    ['of impossible size', (text: string) => text.replace(/"node_count": \d+/, '"node_count": 99999999999'), /impossible/],
  ])('that is %s is refused in words', async (_, change, words) => {
    const text = change(snapshotText(cacheSnapshot([2, 1])));
    await expect(withFile(text, (path) => readSnapshot(path))).rejects.toThrow(words);
  });

  it('that is too large is refused before it is read', async () => {
    await expect(withFile(snapshotText(cacheSnapshot([2, 1])), (path) => readSnapshot(path, 100))).rejects.toThrow(/at most 0 MB are read/);
  });

  it.skipIf(process.platform === 'win32')('that is a pipe is refused, and nobody waits for who writes to it', async () => {
    const inItsPlace = (path: string) => {
      rmSync(path);
      execFileSync('mkfifo', [path]);
      return path;
    };
    await expect(withFile('', (path) => readSnapshot(inItsPlace(path)))).rejects.toThrow(/not a regular file/);
    await expect(withFile('', (path) => highestId(inItsPlace(path)))).rejects.toThrow(/not a regular file/);
  });
});

describe('what requests leave behind', () => {
  it('is counted per request, and led back to the variable that holds it', async () => {
    const { classes, holders } = await retention(cacheSnapshot([53, 47]));
    expect(classes).toEqual([{ name: 'Object', perRequest: 1 }]);
    expect(holders).toHaveLength(1);
    expect(holders[0]).toMatchObject({
      anchor: { kind: 'variable', name: 'cache', within: { url: '/app/src/lib/cache.js', line: 4, column: 20 } },
      steps: [
        { kind: 'class', name: 'Map' },
        { kind: 'entry', name: '' },
        { kind: 'object', name: 'Object', keys: ['rows'] },
      ],
      containers: ['cache'],
      containerClass: 'Map',
      objectsPerRequest: 1,
      bytesPerRequest: 40,
      bound: null,
    });
  });

  it('is led back to the variable itself where that holds the newest object', async () => {
    const chain = Array.from(
      { length: 100 },
      (_, i): PlannedNode => ({
        ...{ type: 'object', name: 'Object', id: i < 53 ? 1001 + 2 * i : 3001 + 2 * (i - 53) },
        edges: i === 0 ? [] : [['property', 'next', 11 + i - 1]],
      }),
    );
    const nodes = cacheSnapshot([0, 0])
      .slice(0, 11)
      .map(
        (node, i): PlannedNode =>
          i === 3 ? { ...node, edges: [['context', 'newest', 11 + 99]] } : i === 10 ? { ...node, edges: [] } : node,
      );
    const { holders } = await retention([...nodes, ...chain]);
    expect(holders[0]).toMatchObject({ anchor: { kind: 'variable', name: 'newest' }, containers: ['newest'] });
  });

  it('is not led back to a list that Node.js keeps of its objects where a variable holds it', async () => {
    const nodes = cacheSnapshot([53, 47]).map((node, i): PlannedNode => {
      if (i === 1)
        return {
          ...node,
          edges: [
            ['element', 1, 2],
            ['element', 2, 10],
          ],
        };
      if (i === 10)
        return {
          type: 'native',
          name: 'Node / CleanupQueue',
          id: 2,
          edges: [
            ['element', 1, 11],
            ['element', 2, 12],
            ['element', 3, 13],
          ],
        };
      return node;
    });
    const { holders } = await retention(nodes);
    expect(holders.map(({ anchor }) => anchor.kind)).toEqual(['variable']);
    expect(holders[0]?.objectsPerRequest).toBe(1);
  });

  it('does not count names that V8 met for the first time', async () => {
    const names = Array.from(
      { length: 100 },
      (_, i): PlannedNode => ({ type: 'string', name: `n${i}`, id: i < 53 ? 1001 + 2 * i : 3001 + 2 * (i - 53) }),
    );
    const table: PlannedNode = {
      type: 'synthetic',
      name: '(Internalized strings)',
      id: 2,
      edges: names.map((_, i) => ['internal', String(i), 12 + i]),
    };
    const base = cacheSnapshot([0, 0])
      .slice(0, 11)
      .map((node, i): PlannedNode => (i === 10 ? { ...node, edges: [] } : node));
    const root = base.map(
      (node, i): PlannedNode =>
        i === 1
          ? {
              ...node,
              edges: [
                ['element', 1, 2],
                ['element', 2, 11],
              ],
            }
          : node,
    );
    expect((await retention([...root, table, ...names])).classes).toEqual([]);
    const kept = base.map(
      (node, i): PlannedNode => (i === 9 ? { ...node, edges: names.map((_, j) => ['internal', String(j), 11 + j]) } : node),
    );
    expect((await retention([...kept, ...names])).classes).toEqual([{ name: 'string', perRequest: 1 }]);
  });

  it('comes with the limit that stands beside it, and how full it is', async () => {
    const { holders } = await retention(cacheSnapshot([53, 47], { max: 5000 }));
    expect(holders[0]?.bound).toEqual({ name: 'max', max: 5000, size: 100, within: null, counted: {} });
    expect(holders[0]?.entries).toEqual({ count: 100, perRequest: 1, places: null });
  });

  it.each<[string, string, number, number | null]>([
    ['says of places that were made before they are filled how many there are', 'undefined', 400, 500],
    ['knows them by their older name', 'system / Oddball', 400, 500],
    ['takes a few of them at the end for values', 'undefined', 3, null],
    ['takes other values for none', 'null', 400, null],
  ])('%s', async (_, name, empty, places) => {
    const base = cacheSnapshot([53, 47]);
    const table = base[9] as PlannedNode;
    const elements = [
      ...(table.edges ?? []).map(([, , to], i) => ['element', i, to] as const),
      ...Array.from({ length: empty }, (_, i) => ['element', 100 + i, base.length] as const),
    ];
    const filled = base.map((node, i) => (i === 9 ? { ...node, edges: elements } : node));
    const { holders } = await retention([...filled, { type: 'hidden', name, id: 25, size: 0 }]);
    expect(holders[0]?.entries).toEqual({ count: 100, perRequest: 1, places });
  });

  it('is nothing when only one interval left objects', async () => {
    expect((await retention(cacheSnapshot([53, 0]))).classes).toEqual([]);
  });

  it('is held by nothing when only weak edges lead there', async () => {
    expect((await retention(cacheSnapshot([53, 47], { weak: true }))).holders).toEqual([]);
  });
});
