import { open } from 'node:fs/promises';

/** Bytes read from the end of a log: the newest days of a busy site, some hundred thousand requests. */
const mostBytes = 64 * 1024 * 1024;

/** The end of a log; its first line may be cut. */
export async function readLog(file: string): Promise<string> {
  await using handle = await open(file);
  const { size } = await handle.stat();
  const start = Math.max(0, size - mostBytes);
  const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(size - start), position: start });
  return buffer.toString('utf8', 0, bytesRead);
}
