import { copyFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sample } from '../agent/readings.ts';
import { type Retention, retentionIn } from '../heap/retainers.ts';
import { availableMemory, tooLittleRoom } from '../heap/room.ts';
import { expectReadable, highestId, largestSnapshot, readSnapshot } from '../heap/snapshot-file.ts';
import { SnapshotUnreadable } from '../heap/unreadable.ts';
import { keepingBusy } from '../measure/one-thread.ts';
import type { RunningServer } from '../server/server.ts';
import { openTemporaryFolder } from '../server/temporary-folder.ts';
import { type LeakingProcess, leakingProcess } from './leaking-process.ts';
import { inMegabytes, type Note } from './notes.ts';

export interface SnapshotPlan {
  /** Requests between the three snapshots: two different primes, so that nothing else in the heap comes in these numbers. */
  readonly requests: readonly [number, number];
  /** Absolute folder to keep the files in; null: they are deleted. */
  readonly keepIn: string | null;
  readonly name: string;
}

export interface SnapshotOutcome {
  readonly retention: Retention | null;
  /** The process that was looked at, where there are several; null: the only one. */
  readonly process: string | null;
  /** Why there is none; null when there is. */
  readonly why: Note | null;
  readonly files: readonly string[];
  /** Requests of that process since it began, until the last snapshot; null: none were counted. */
  readonly served: number | null;
}

/** A snapshot file is up to about this many times the heap. */
const fileOverHeap = 1.6;

/**
 * Three snapshots of the server, requests between them, read one after another. None is taken where memory might run out: writing one
 * can take a dozen times the server's heap.
 */
export async function retentionOf(
  server: RunningServer,
  hammer: (amount: number) => Promise<{ served: number }>,
  plan: SnapshotPlan,
): Promise<SnapshotOutcome> {
  const none = (code: Note['code'], args: Note['args']): SnapshotOutcome => ({
    retention: null,
    process: null,
    why: { code, args },
    files: [],
    served: null,
  });
  const leaking = await leakingProcess(server, () => hammer(plan.requests[0]));
  const first = leaking && (await sampleOf(server, leaking));
  if (!leaking || !first) return none('several-processes', {});
  if (first.heapUsed * fileOverHeap > largestSnapshot) {
    return none('heap-too-large', { megabytes: Math.round(first.heapUsed / 1e6) });
  }
  // A server that was found may run elsewhere, and is asked there before it writes one.
  const room = server.found ? null : tooLittleRoom(first.heapUsed, availableMemory());
  if (room) return none('little-memory', inMegabytes(room));
  await using folder = await openTemporaryFolder(tmpdir(), 'ssr-leak-check-');
  const paths = [1, 2, 3].map((n) => join(folder.path, `${plan.name}.${n}.heapsnapshot`)) as [string, string, string];
  // How many requests were served reaches from one snapshot to the next: in a cluster each process has only some of them.
  const served: number[] = [];
  const answered: number[] = [];
  try {
    for (const [i, path] of paths.entries()) {
      const sample = await sampleOf(server, leaking);
      if (sample === null) return none('several-processes', {});
      served.push(sample.served);
      await server.ask({ ask: 'write-snapshot', path }, leaking.name ?? undefined);
      await expectReadable(path);
      if (i < 2) answered.push((await hammer(plan.requests[i]!)).served);
    }
    const between = !leaking.countsRequests ? answered : [served[1]! - served[0]!, served[2]! - served[1]!];
    if (between.some((requests) => requests <= 0)) return none('several-processes', {});
    const retention = await keepingBusy(async () => {
      const [first, second] = [await highestId(paths[0]), await highestId(paths[1])];
      return retentionIn(await readSnapshot(paths[2]), { first, second, requests: [between[0]!, between[1]!] });
    });
    const files = plan.keepIn === null ? [] : paths.map((path) => join(plan.keepIn!, path.slice(folder.path.length + 1)));
    if (plan.keepIn !== null) await mkdir(plan.keepIn, { recursive: true });
    for (const [i, file] of files.entries()) await copyFile(paths[i]!, file);
    return { retention, process: leaking.name, why: null, files, served: served[2] || null };
  } catch (error) {
    if (error instanceof SnapshotUnreadable) return none('unreadable-snapshot', { message: error.message });
    throw error;
  }
}

/** null: processes came or went. */
async function sampleOf(server: RunningServer, { name, index }: LeakingProcess): Promise<Sample | null> {
  const { total, processes } = await server.sample();
  if (name === null) return total;
  const one = processes[index];
  return one && name.startsWith(`${one.pid}-`) ? one.sample : null;
}
