/**
 * Reads a `.heapsnapshot` as a stream into typed arrays. The libraries for this format keep an object per node,
 * which at a gigabyte of file is tens of gigabytes of memory; here a node takes 17 bytes and an edge 9.
 */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type SnapshotTables, TablesReader } from './snapshot-tables.ts';
import { SnapshotUnreadable } from './unreadable.ts';

/** Bytes. Its arrays take about 0.6 GB; the runner must hold them beside the server under test. */
export const largestSnapshot = 1024 * 1024 * 1024;

/**
 * Parses a snapshot file.
 * @throws SnapshotUnreadable when it is too large, cut off, or of another format
 */
export async function readSnapshot(path: string, limit = largestSnapshot): Promise<SnapshotTables> {
  await using file = await opened(path, limit);
  const tables = new TablesReader();
  for await (const chunk of chunksOf(file)) tables.take(chunk);
  return tables.finish();
}

/**
 * The highest id of an object of the JavaScript heap in a snapshot. V8 numbers objects as it first sees them, so
 * whatever has a higher id in a later snapshot of the same process was allocated in between. Reads nodes only.
 * @throws SnapshotUnreadable
 */
export async function highestId(path: string, limit = largestSnapshot): Promise<number> {
  await using file = await opened(path, limit);
  const tables = new TablesReader();
  for await (const chunk of chunksOf(file)) {
    tables.take(chunk);
    if (tables.nodesDone) break;
  }
  return tables.highestId();
}

/**
 * Says early that a snapshot cannot be read, before more of its kind are taken.
 * @throws SnapshotUnreadable when it is too large
 */
export async function expectReadable(path: string, limit = largestSnapshot): Promise<void> {
  await using _ = await opened(path, limit);
}

/** Without waiting for whoever writes to a pipe: the server under test made the file. Windows has no such flag. */
const reading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function opened(path: string, limit: number): Promise<FileHandle> {
  const file = await open(path, reading);
  const facts = await file.stat();
  if (facts.isFile() && facts.size <= limit) return file;
  await file.close();
  if (!facts.isFile()) throw new SnapshotUnreadable('The heap snapshot is not a regular file.');
  throw new SnapshotUnreadable(
    `The heap snapshot takes ${Math.round(facts.size / 1e6)} MB, and at most ${Math.round(limit / 1e6)} MB are read.`,
  );
}

const chunksOf = (file: FileHandle): AsyncIterable<Buffer> => file.createReadStream({ highWaterMark: 4 * 1024 * 1024, autoClose: false });
