/** The agent's questions, answered by the inspector of a program in which there is no agent. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import type { Counted, Question } from '../agent/protocol.ts';
import type { Sample } from '../agent/readings.ts';
import { goesOn, stillFalling } from '../agent/sample.ts';
import { tooLittleRoom } from '../heap/room.ts';
import type { Inspector } from './inspector.ts';
import { otherRealms } from './realms.ts';
import type { Visited } from './visited.ts';

const usage = z.object({ usedSize: z.number() });
const read = z.looseObject({ codeSpaces: z.number(), begun: z.number() });

/** Milliseconds that a snapshot of a heap of gigabytes may take. */
const SNAPSHOT_MS = 600_000;

/**
 * Answers as the agent does. What would change something in the program is left out: nothing listens to who adds to a container, no
 * hook sees what is opened, and the most memory that was taken is not known.
 */
export async function answer(question: Question, { inspector, visited }: { inspector: Inspector; visited: Visited }): Promise<unknown> {
  switch (question.ask) {
    case 'sample':
      return sample(inspector, visited);
    case 'start-survivors':
      return inspector.post('HeapProfiler.startSampling', {
        samplingInterval: question.intervalBytes,
        includeObjectsCollectedByMajorGC: false,
        includeObjectsCollectedByMinorGC: false,
      });
    case 'read-survivors':
      return (await inspector.post('HeapProfiler.getSamplingProfile')).profile;
    case 'stop-survivors':
      return inspector.post('HeapProfiler.stopSampling');
    case 'write-snapshot':
      await visited.call('land');
      return writeSnapshot(inspector, question.path);
    case 'watch-resources':
      return withTimers(visited, 'watchTimers');
    case 'open-resources':
      return withTimers(visited, 'openTimers');
    case 'stop-watching':
      return visited.call('forgetTimers');
    case 'count-entries':
      await visited.call('land');
      return countEntries(inspector, visited);
    case 'stop-counting':
      return visited.call('stopCounting');
    case 'read-peak':
      return { heapUsed: null, rss: null };
    case 'watch-additions':
      return 0;
    case 'watch-peak':
    case 'set-flags':
      return null;
    default:
      return [];
  }
}

/**
 * Collects until the heap no longer falls, then reads. The reading of the heap comes in one go with its collection: what lies between
 * would allocate. What the program printed is forgotten first: the inspector keeps the last 1,000 messages with all that they show,
 * and nobody would keep it in a server without one.
 */
async function sample(inspector: Inspector, visited: Visited): Promise<Sample> {
  const from = performance.now();
  const collectOnce = async () => {
    await visited.call('land');
    const [, after] = await Promise.all([inspector.post('HeapProfiler.collectGarbage'), inspector.post('Runtime.getHeapUsage')]);
    return usage.parse(after).usedSize;
  };
  await inspector.post('Runtime.discardConsoleEntries');
  let lowest = Number.POSITIVE_INFINITY;
  let collections = 0;
  for (let without = 0; goesOn(collections, without, lowest); ) {
    const used = await collectOnce();
    collections++;
    without = lowest - used > stillFalling ? 0 : without + 1;
    lowest = Math.min(lowest, used);
  }
  const { begun, ...figures } = read.parse(await visited.call('figures'));
  return {
    ...(figures as unknown as Sample),
    ...{ heapUsed: lowest, served: begun, collections, collectMs: performance.now() - from },
  };
}

/** As `availableMemory` of `src/heap/room.ts` asks this process. */
const AVAILABLE_THERE = "process.platform === 'darwin' || !process.availableMemory ? null : process.availableMemory()";
const leftThere = z.object({ result: z.object({ value: z.number().nullable() }) });

/** Throws where the process might run out of memory: it serves somebody. */
async function expectRoom(inspector: Inspector): Promise<void> {
  const asked = { expression: AVAILABLE_THERE, returnByValue: true };
  const { result } = leftThere.parse(await inspector.post('Runtime.evaluate', asked));
  const { usedSize } = usage.parse(await inspector.post('Runtime.getHeapUsage'));
  const room = tooLittleRoom(usedSize, result.value);
  if (room === null) return;
  const [left, heap, needs] = [room.left, room.heap, room.needs].map((bytes) => `${Math.round(bytes / 1e6).toLocaleString('en')} MB`);
  throw new Error(`${left} of memory are left there, and a snapshot of a heap of ${heap} can take ${needs}`);
}

async function writeSnapshot(inspector: Inspector, path: string): Promise<{ readonly bytes: number }> {
  await expectRoom(inspector);
  const file = createWriteStream(path);
  const failed = once(file, 'error').then(([error]) => Promise.reject(error));
  failed.catch(() => {});
  const deafen = inspector.hear('HeapProfiler.addHeapSnapshotChunk', (event) => {
    file.write(z.object({ chunk: z.string() }).parse(event).chunk);
  });
  try {
    // Numbers as well: a limit beside a cache tells a bounded one.
    await Promise.race([
      inspector.post('HeapProfiler.takeHeapSnapshot', { reportProgress: false, captureNumericValue: true }, SNAPSHOT_MS),
      failed,
    ]);
    await Promise.race([new Promise((ended) => file.end(() => ended(null))), failed]);
  } finally {
    deafen();
    file.destroy();
  }
  return { bytes: (await stat(path)).size };
}

/** Counts every realm, and lets go of what it found. */
async function countEntries(inspector: Inspector, visited: Visited): Promise<unknown> {
  await visited.call('beginCount');
  let realms = 0;
  try {
    for (const contextId of [null, ...(await otherRealms(inspector))]) {
      const prototype = await visited.evaluate('Object.prototype', contextId);
      await visited.call('readObjects', await visited.objectsOf(prototype), prototype);
      await visited.done();
      realms += 1;
    }
  } finally {
    await visited.done();
  }
  return (await visited.call('endCount', realms)) as Counted;
}

/** Shows all timers to a function of ours. */
async function withTimers(visited: Visited, name: 'watchTimers' | 'openTimers'): Promise<unknown> {
  try {
    return await visited.call(name, await visited.objectsOf(await visited.handle('timerPrototype')));
  } finally {
    await visited.done();
  }
}
