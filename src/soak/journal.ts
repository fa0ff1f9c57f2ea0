/**
 * What a long run has done, one line of JSON for each step, appended and brought to the disk before anybody is told of it. A run that
 * ends in the middle of a line loses that line alone, and goes on with the same command.
 */
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { z } from 'zod';
import { readReport } from '../findings/json.ts';
import type { Report } from '../findings/report.ts';
import { CheckError, problem } from '../problems.ts';
import { renderJson } from '../report/json.ts';

/** One route in one round. */
export interface Measured {
  readonly round: number;
  readonly route: string;
  /** Milliseconds for which the run was at work by then, over all its parts. */
  readonly activeMs: number;
  /** Of a check of this route alone. */
  readonly report: Report;
}

/** What an unfinished run had done. */
export interface Unfinished {
  readonly measured: readonly Measured[];
  /** Rounds that were done. */
  readonly rounds: number;
  readonly activeMs: number;
  /** How often it was taken up again. */
  readonly resumed: number;
}

export interface Journal {
  /** null: the run begins. */
  readonly before: Unfinished | null;
  measured(one: Measured): void;
  roundEnded(round: number, activeMs: number): void;
  /** The run is over: the next with this journal begins anew, below it. */
  ended(): void;
  [Symbol.dispose](): void;
}

const amount = z.number().nonnegative();
const line = z.discriminatedUnion('type', [
  z.object({ type: z.literal('begin'), key: z.string() }),
  z.object({ type: z.literal('resume') }),
  z.object({ type: z.literal('route'), round: z.int(), route: z.string(), activeMs: amount, report: z.unknown() }),
  z.object({ type: z.literal('round'), round: z.int(), activeMs: amount }),
  z.object({ type: z.literal('end') }),
]);
type Line = z.infer<typeof line>;

/**
 * Opens a journal, and takes up the run that it tells of where that is unfinished.
 * @param file absolute path; it need not be there
 * @param key tells runs of other options apart
 * @throws CheckError `file-not-writable`, and `other-soak` where the unfinished run in it had other options
 */
export async function openJournal(file: string, key: string): Promise<Journal> {
  const lines = await linesOf(file);
  const begin = lines.findLastIndex(({ type }) => type === 'begin');
  const own = lines.slice(Math.max(0, begin));
  const isUnfinished = begin !== -1 && !own.some(({ type }) => type === 'end');
  const first = own[0];
  if (isUnfinished && first?.type === 'begin' && first.key !== key) throw new CheckError(problem('other-soak', { file }));
  const handle = opened(file);
  const append = (next: Line) => {
    writeSync(handle, `${JSON.stringify(next)}\n`);
    fsyncSync(handle);
  };
  // A line that was cut would swallow the next one.
  if (!endsWithLine(file)) writeSync(handle, '\n');
  append(isUnfinished ? { type: 'resume' } : { type: 'begin', key });
  return {
    before: isUnfinished ? unfinished(own, file) : null,
    measured: ({ report, ...one }) => append({ type: 'route', ...one, report: JSON.parse(renderJson(report)) }),
    roundEnded: (round, activeMs) => append({ type: 'round', round, activeMs }),
    ended: () => append({ type: 'end' }),
    [Symbol.dispose]: () => closeSync(handle),
  };
}

function opened(file: string): number {
  try {
    return openSync(file, 'a');
  } catch (error) {
    throw new CheckError(problem('file-not-writable', { option: '--journal', file, error: (error as Error).message }));
  }
}

/** Lines that can be read; none where there is no file. */
async function linesOf(file: string): Promise<readonly Line[]> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return [];
  const lines: Line[] = [];
  // One after another: of the file of a night, only what is of use stays.
  for await (const text of handle.readLines()) {
    const read = parsed(text);
    if (read === null) continue;
    if (read.type === 'begin') lines.length = 0;
    lines.push(read);
  }
  return lines;
}

function parsed(text: string): Line | null {
  try {
    const read = line.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Also where it is empty. */
function endsWithLine(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const last = Buffer.alloc(1);
    return size === 0 || (readSync(handle, last, 0, 1, size - 1) === 1 && last.toString() === '\n');
  } finally {
    closeSync(handle);
  }
}

function unfinished(lines: readonly Line[], file: string): Unfinished {
  const measured = lines.flatMap((one) => (one.type === 'route' ? [{ ...one, report: readReport(JSON.stringify(one.report), file) }] : []));
  const rounds = lines.flatMap((one) => (one.type === 'round' ? [one.round] : []));
  const times = lines.flatMap((one) => ('activeMs' in one ? [one.activeMs] : []));
  return {
    measured: measured.map(({ round, route, activeMs, report }) => ({ round, route, activeMs, report })),
    rounds: Math.max(0, ...rounds),
    activeMs: times.reduce((most, ms) => Math.max(most, ms), 0),
    resumed: lines.filter(({ type }) => type === 'resume').length + 1,
  };
}
