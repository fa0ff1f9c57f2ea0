import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Without waiting for whoever writes to a pipe. Windows has no such flag. */
const reading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The text of a file that anybody may have written: regular files only, and none that would fill the memory.
 * @param most bytes
 * @throws Error in words, where it is missing, something else than a file, or larger
 */
export async function readBounded(file: string, most: number): Promise<string> {
  await using handle = await open(file, reading);
  const facts = await handle.stat();
  if (!facts.isFile()) throw new Error('It is not a regular file.');
  if (facts.size > most) throw new Error(`It has ${facts.size} bytes; at most ${most} are read.`);
  return await handle.readFile('utf8');
}
