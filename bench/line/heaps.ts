/** What looking for a line takes where the heap is large: time, and memory of the server and of the check. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { markdownTable } from '../document.ts';
import { megabytes, seconds } from '../machine.ts';

export interface OnHeap {
  /** Milliseconds: booting a fresh server, and looking. */
  readonly addedMs: number;
  /** Bytes that the server had resident when the look began, and had at most. */
  readonly before: number;
  readonly most: number;
  /** Bytes that the check had resident at most. */
  readonly own: number;
  /** The right place is named first. */
  readonly isRight: boolean;
  readonly notes: readonly string[];
}

/** One in own code, found by sampling, and one in a package, found by listening to what grows. */
const kinds = { 'own code': 'planted attribute/array', 'a package': 'planted attribute/dependency' } as const;
export type Kind = keyof typeof kinds;
export const kindsOfLeaks = Object.keys(kinds) as Kind[];

export async function onHeap(kind: Kind, heapMb: number, agentPath: string): Promise<OnHeap> {
  const run = fileURLToPath(new URL('heap-run.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', run, kinds[kind], String(heapMb), agentPath]);
  return JSON.parse(stdout) as OnHeap;
}

export function heapsTable(all: ReadonlyArray<{ readonly kind: Kind; readonly heapMb: number; readonly on: OnHeap }>): string {
  const head = ['live heap', 'leak in', 'line', 'time added', 'server before', 'server at most', 'check at most', 'notes'];
  const rows = all.map(({ kind, heapMb, on }) => [
    `${heapMb} MB`,
    kind,
    on.isRight ? 'right' : 'wrong or none',
    seconds(on.addedMs),
    megabytes(on.before),
    megabytes(on.most),
    megabytes(on.own),
    on.notes.join(' '),
  ]);
  return markdownTable(head, rows);
}
