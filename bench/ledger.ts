/**
 * Results of long runs, one JSON line each, so that an interrupted run goes on where it was. They are committed: what a table
 * in the document is made of can be read, and made into a table again.
 */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone, type Beside } from './beside.ts';

const resultsFolder = fileURLToPath(new URL('results', import.meta.url));

/** The time that the run was given is over; what was measured stands. */
class TimeUp extends Error {}

/** Works until all is done or the time is over. Returns whether all was done. */
export async function untilTimeUp(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof TimeUp) return false;
    throw error;
  }
}

export interface Ledger {
  /** The result of that key: from an earlier run with the same tool, or measured now. Throws TimeUp when the time is over. */
  once<T>(key: string, measure: () => Promise<T>): Promise<T>;
  /** All results of this tool by key. */
  results<T>(): ReadonlyMap<string, T>;
  /** What the machine did beside the measurement of that key. */
  besideOf(key: string): Beside;
}

export interface LedgerOptions {
  /** Results of other tools are left out, and leave the file with the first new result. */
  readonly toolId: string;
  /** false: nothing is read or written. */
  readonly kept: boolean;
  /** Forgets what there is, and measures all of it anew; or only what has these keys. */
  readonly again?: boolean | ReadonlySet<string>;
  /** As `performance.now()`. */
  readonly deadline: number;
  /** Of what is measured now. Absent: nothing. */
  readonly beside?: Beside;
  readonly log: (line: string) => void;
}

interface Line {
  readonly tool: string;
  readonly key: string;
  readonly result: unknown;
  /** Absent: alone. */
  readonly beside?: Beside;
}

export async function openLedger(
  name: string,
  { toolId, kept, again = false, deadline, beside = alone, log }: LedgerOptions,
): Promise<Ledger> {
  const file = join(resultsFolder, `${name}.jsonl`);
  const before = kept ? (await readFile(file, 'utf8').catch(() => '')).split('\n').flatMap(parsed) : [];
  const isForgotten = (key: string) => (typeof again === 'boolean' ? again : again.has(key));
  const own = before.filter(({ tool, key }) => tool === toolId && !isForgotten(key));
  const results = new Map(own.map(({ key, result }) => [key, result]));
  const besides = new Map(own.map((line) => [line.key, line.beside ?? alone]));
  let isClean = own.length === before.length;

  async function keep(line: Line): Promise<void> {
    await mkdir(resultsFolder, { recursive: true });
    if (!isClean) await writeFile(file, own.map((one) => `${JSON.stringify(one)}\n`).join(''));
    isClean = true;
    await appendFile(file, `${JSON.stringify(line)}\n`);
  }
  // One line after the other, also where several are measured at once.
  let written: Promise<void> = Promise.resolve();

  return {
    async once<T>(key: string, measure: () => Promise<T>) {
      if (results.has(key)) return results.get(key) as T;
      if (performance.now() > deadline) throw new TimeUp();
      const result = await measure();
      results.set(key, result);
      besides.set(key, beside);
      if (kept) {
        written = written.then(() => keep({ tool: toolId, key, result, ...(beside === alone ? {} : { beside }) }));
        await written;
      }
      log(`${name} ${key}`);
      return result;
    },
    results: <T>() => results as ReadonlyMap<string, T>,
    besideOf: (key) => besides.get(key) ?? alone,
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
