import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheBounds, cacheSnapshot, type PlannedNode, snapshotText } from './a-snapshot.test-builder.ts';
import { retentionIn } from './retainers.ts';
import { readSnapshot } from './snapshot-file.ts';

const requests = [53, 47] as const;
const all = requests[0] + requests[1];
/** Nodes of `cacheSnapshot` by their place. */
const [roots, context, table, entries] = [1, 3, 9, 11];
const timersList = entries + all + 1;
const timeouts = timersList + 1;

interface Held {
  /** Whether the Map has the entries, too. */
  readonly inMap?: boolean;
  /** Whether a variable has the timer that was started last. */
  readonly lastKept?: boolean;
  /** Bytes of a timer. */
  readonly size?: number;
}

/** Each request starts a timer of 100 bytes that has an entry of 40 bytes, in one list of Node.js, as its timers of one delay are. */
async function retention({ inMap = false, lastKept = false, size = 100 }: Held) {
  const nodes = cacheSnapshot(requests).map((node, i): PlannedNode => {
    if (i === roots) return { ...node, edges: [...(node.edges ?? []), ['element', 2, timersList]] };
    if (i === context && lastKept) return { ...node, edges: [...(node.edges ?? []), ['context', 'last', timeouts + all - 1]] };
    return i === table && !inMap ? { ...node, edges: [] } : node;
  });
  const list: PlannedNode = { type: 'object', name: 'TimersList', id: 25, edges: [['property', '_idleNext', timeouts]] };
  const timers = Array.from({ length: all }, (_, i): PlannedNode => {
    const id = i < requests[0] ? 1501 + 2 * i : 3501 + 2 * (i - requests[0]);
    const next: PlannedNode['edges'] = [
      ...(i + 1 < all ? [['property', '_idleNext', timeouts + i + 1] as const] : []),
      ...(i > 0 ? [['property', '_idlePrev', timeouts + i - 1] as const] : [['property', '_idlePrev', timersList] as const]),
    ];
    return { type: 'object', name: 'Timeout', id, size, edges: [...next, ['property', 'view', entries + i]] };
  });
  const folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  try {
    const path = join(folder, 'a.heapsnapshot');
    await writeFile(path, snapshotText([...nodes, list, ...timers]));
    return retentionIn(await readSnapshot(path), { ...cacheBounds, requests: [...requests] });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('what pending timers keep', () => {
  it('is all that only they lead to', async () => {
    expect((await retention({})).timers).toEqual({ only: 140, otherwise: 0 });
  });

  it('is none of what a Map has as well, however short the way from a timer is', async () => {
    const { timers, holders } = await retention({ inMap: true });
    expect(timers).toEqual({ only: 100, otherwise: 40 });
    expect(holders.find(({ entryClass }) => entryClass === 'Object')).toMatchObject({
      ...{ anchor: { kind: 'variable', name: 'cache' }, containerClass: 'Map', bytesPerRequest: 40 },
    });
  });

  it('hides nothing that is held otherwise, however much more it is', async () => {
    const { holders } = await retention({ inMap: true, size: 20_000 });
    expect(holders.map(({ entryClass, bytesPerRequest }) => [entryClass, bytesPerRequest])).toEqual([
      ['Timeout', 20_000],
      ['Object', 40],
    ]);
  });

  it('is not kept by a timer that merely stands in the same list', async () => {
    expect((await retention({ lastKept: true })).timers).toEqual({ only: 140, otherwise: 0 });
  });
});
