/** Reads the reports of the shards of a run, of which some may be missing, cut off, or the work of somebody else. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mostShards } from '../config/shard.ts';
import { CheckError, type Problem, problem } from '../problems.ts';
import { merged, type ReadReport } from './merge.ts';
import { largestReport, readReportFile } from './read-report-file.ts';
import type { Report } from './report.ts';

/** A folder of artifacts has one folder for each, and leaks have one more. */
const deepest = 3;
/** Bytes of all reports together: they are in memory at once. */
const largestOfAll = 4 * largestReport;

/**
 * The one report of all shards.
 * @param places absolute paths of JSON reports, and of folders with JSON reports in them
 * @param atMost bytes of all of them together
 * @throws CheckError `bad-report` where there is none, and what `merged` throws
 */
export async function readShards(places: readonly string[], atMost = largestOfAll): Promise<Report> {
  const listed = await Promise.all(places.map(filesIn));
  const files = listed.flat();
  if (files.length > mostShards)
    throw new CheckError(problem('bad-shards', { wrong: [`There are ${files.length} files; at most ${mostShards} are read.`] }));
  const reports: ReadReport[] = [];
  const unreadable: Problem[] = [];
  let room = atMost;
  for (const file of files) {
    try {
      const { report, size } = await readSized(file, room);
      reports.push({ file, report });
      room -= size;
    } catch (error) {
      if (!(error instanceof CheckError)) throw error;
      unreadable.push(...error.problems);
    }
  }
  return merged(reports, unreadable);
}

async function readSized(file: string, room: number): Promise<{ readonly report: Report; readonly size: number }> {
  const size = await stat(file).then(
    (facts) => facts.size,
    () => 0,
  );
  if (size > room)
    throw new CheckError(
      problem('bad-report', { file, error: `It does not fit beside the other reports; together they may have ${largestOfAll} bytes.` }),
    );
  return { report: await readReportFile(file), size };
}

/** What is named, there or not; of a folder, the JSON files below it, by name. Links in it are not followed. */
async function filesIn(place: string): Promise<readonly string[]> {
  const isFolder = await stat(place).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  const found = isFolder ? await jsonBelow(place, deepest) : [];
  return found.length > 0 ? found : [place];
}

async function jsonBelow(folder: string, depth: number): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = await Promise.all(
    entries.map(async (entry) => {
      if (entry.isDirectory()) return depth > 1 ? jsonBelow(join(folder, entry.name), depth - 1) : [];
      return entry.isFile() && entry.name.endsWith('.json') ? [join(folder, entry.name)] : [];
    }),
  );
  return found.flat();
}
