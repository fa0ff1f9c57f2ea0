import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PlannedNode, snapshotText } from './a-snapshot.test-builder.ts';
import { readSnapshot } from './snapshot-file.ts';
import type { SnapshotTables } from './snapshot-tables.ts';

/** Nodes as V8 writes and a reader reads them. */
export async function tablesOf(nodes: readonly PlannedNode[]): Promise<SnapshotTables> {
  const folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  try {
    const path = join(folder, 'a.heapsnapshot');
    await writeFile(path, snapshotText(nodes));
    return await readSnapshot(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Nodes by names in place of indices: an edge leads to the node of that name. */
export interface NamedNode extends Omit<PlannedNode, 'edges'> {
  readonly edges?: ReadonlyArray<readonly [type: string, name: string | number, to: string]>;
}

export function numbered(nodes: Readonly<Record<string, NamedNode>>): readonly PlannedNode[] {
  const names = Object.keys(nodes);
  return Object.values(nodes).map(({ edges = [], ...node }) => ({
    ...node,
    edges: edges.map(([type, name, to]) => [type, name, names.indexOf(to)] as const),
  }));
}

/** The index of a node by its name. */
export const indexIn = (nodes: Readonly<Record<string, NamedNode>>, name: string): number => Object.keys(nodes).indexOf(name);
