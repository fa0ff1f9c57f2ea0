/** What a server said of itself when it ran out of heap: Node.js's diagnostic report, of which a few figures are of use. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readBounded } from '../code/bounded-file.ts';
import type { LastWords } from './server.ts';

/** Bytes. A report of a server with thousands of open connections has some megabytes. */
const largest = 32 * 1024 * 1024;

/** Reports that are looked at: a server in several processes leaves one for each that ended so. */
const most = 16;

const bytes = z.number().nonnegative().max(Number.MAX_SAFE_INTEGER);
const report = z.object({
  header: z.object({ trigger: z.literal('OOMError'), dumpEventTimeStamp: z.coerce.number() }),
  javascriptHeap: z.object({
    usedMemory: bytes,
    memoryLimit: bytes,
    externalMemory: bytes,
    heapSpaces: z.record(z.string().max(60), z.object({ used: bytes })),
  }),
  // Node.js 18 has names of its own.
  resourceUsage: z.object({ rss: bytes.optional(), maxRss: bytes.optional(), maxRSS: bytes.optional() }),
  libuv: z.array(z.object({ type: z.string().max(60), is_active: z.boolean().optional() })).max(1_000_000),
});

/** Kinds of handles that are told, the most frequent first. */
const mostKinds = 5;

/**
 * Reads the last report in a folder; null: there is none that can be read. The process wrote it, so nothing in it is trusted: figures are
 * figures, and no text of it but the names of kinds gets any further.
 * @param folder absolute path
 */
export async function readLastWords(folder: string): Promise<LastWords | null> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^report\..*\.json$/.test(name)).slice(0, most);
  const read = await Promise.all(names.map((name) => readOne(join(folder, name))));
  const [last] = read.filter((one) => one !== null).sort((a, b) => b.at - a.at);
  return last?.words ?? null;
}

async function readOne(file: string): Promise<{ readonly at: number; readonly words: LastWords } | null> {
  try {
    const { header, javascriptHeap: heap, resourceUsage, libuv } = report.parse(JSON.parse(await readBounded(file, largest)));
    const [fullest] = Object.entries(heap.heapSpaces).sort(([, a], [, b]) => b.used - a.used);
    return {
      at: header.dumpEventTimeStamp,
      words: {
        ...{ heapUsed: heap.usedMemory, heapLimit: heap.memoryLimit, external: heap.externalMemory },
        rss: resourceUsage.rss ?? resourceUsage.maxRss ?? null,
        fullestSpace: fullest && /^\w+$/.test(fullest[0]) ? { name: fullest[0], used: fullest[1].used } : null,
        handles: handlesIn(libuv),
      },
    };
  } catch {
    return null;
  }
}

function handlesIn(all: ReadonlyArray<{ readonly type: string; readonly is_active?: boolean | undefined }>): LastWords['handles'] {
  const counts = new Map<string, number>();
  for (const { type, is_active } of all) if (is_active && /^\w+$/.test(type)) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([kind, open]) => ({ kind, open }))
    .sort((a, b) => b.open - a.open)
    .slice(0, mostKinds);
}
