/** Results of long runs, one JSON line each, so that an interrupted run goes on where it was. */
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { benchFolder } from './tool.ts';

/** The time that the run was given is over; what was measured stands. */
export class TimeUp extends Error {}

export interface Ledger {
  /** The result of that key: from an earlier run with the same tool, or measured now. Throws TimeUp when the time is over. */
  once<T>(key: string, measure: () => Promise<T>): Promise<T>;
  /** All results of this tool by key. */
  results<T>(): ReadonlyMap<string, T>;
}

export interface LedgerOptions {
  /** Results of other tools are kept in the file, and left out. */
  readonly toolId: string;
  /** false: nothing is read or written. */
  readonly kept: boolean;
  /** As `performance.now()`. */
  readonly deadline: number;
  readonly log: (line: string) => void;
}

interface Line {
  readonly tool: string;
  readonly key: string;
  readonly result: unknown;
}

export async function openLedger(name: string, { toolId, kept, deadline, log }: LedgerOptions): Promise<Ledger> {
  const file = join(benchFolder, `${name}.jsonl`);
  const results = new Map<string, unknown>();
  if (kept) {
    await mkdir(benchFolder, { recursive: true });
    const text = await readFile(file, 'utf8').catch(() => '');
    for (const line of text.split('\n').flatMap(parsed)) if (line.tool === toolId) results.set(line.key, line.result);
  }
  return {
    async once<T>(key: string, measure: () => Promise<T>) {
      if (results.has(key)) return results.get(key) as T;
      if (performance.now() > deadline) throw new TimeUp();
      const result = await measure();
      results.set(key, result);
      if (kept) await appendFile(file, `${JSON.stringify({ tool: toolId, key, result } satisfies Line)}\n`);
      log(`${name} ${key}`);
      return result;
    },
    results: <T>() => results as ReadonlyMap<string, T>,
  };
}

/** A run that was killed may have left half a line. */
function parsed(text: string): Line[] {
  try {
    return text === '' ? [] : [JSON.parse(text)];
  } catch {
    return [];
  }
}
