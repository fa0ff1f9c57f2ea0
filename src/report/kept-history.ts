/** The growth of each route over many runs, in the file that github-action-benchmark keeps (`external-data-json-path`). */
import { z } from 'zod';
import type { Report } from '../findings/report.ts';
import { misfit } from '../misfit.ts';
import { CheckError, problem } from '../problems.ts';
import { figuresOf, nameInHistory } from './history.ts';

/** Runs that are kept, the latest of them. */
const mostRuns = 100;
/** Runs that a report shows. */
const mostShown = 30;
/** Under which our runs stand in a file that may hold those of other tools. */
const entry = 'ssr-leak-check';

const text = z.string().max(10_000);
const figure = z.looseObject({ name: text, unit: text, value: z.number() });
const run = z.looseObject({ commit: z.looseObject({ id: text }), date: z.number(), benches: z.array(figure).max(10_000) });
const file = z.looseObject({ entries: z.record(z.string(), z.array(z.looseObject({}))) });

/** What is in the file: runs of other tools stay as they are. */
export type KeptHistory = z.infer<typeof file>;

export const noHistory: KeptHistory = { entries: {} };

/**
 * @param path for messages
 * @throws CheckError `bad-history` where it is something else
 */
export function readHistory(content: string, path: string): KeptHistory {
  try {
    const history = file.parse(JSON.parse(content));
    z.array(run).parse(history.entries[entry] ?? []);
    return history;
  } catch (error) {
    const why = error instanceof z.ZodError ? error.issues.map((issue) => misfit(issue)).join('\n') : (error as Error).message;
    throw new CheckError(problem('bad-history', { file: path, error: why }));
  }
}

const runsIn = (history: KeptHistory) => z.array(run).parse(history.entries[entry] ?? []);

/** The report with what each route grew by in the runs before, the latest last. */
export function withTrends(report: Report, history: KeptHistory): Report {
  const runs = runsIn(history);
  const routes = report.routes.map((finding) => {
    const name = nameInHistory(finding);
    const trend = runs.flatMap(({ commit, date, benches }) => {
      const found = benches.find((one) => one.name === name);
      return found ? [{ at: new Date(date).toISOString(), commit: commit.id === '' ? null : commit.id, bytesPerRequest: found.value }] : [];
    });
    return trend.length === 0 ? finding : { ...finding, trend: trend.slice(-mostShown) };
  });
  return { ...report, routes };
}

/** The history with this run at its end. @param commit null: it is not known */
export function historyWith(history: KeptHistory, report: Report, commit: string | null): KeptHistory {
  const date = Date.parse(report.startedAt);
  const own = {
    commit: { id: commit ?? '', message: '', timestamp: report.startedAt, url: '', author: {}, committer: {} },
    ...{ date, tool: 'customSmallerIsBetter', benches: figuresOf(report) },
  };
  const runs = own.benches.length === 0 ? runsIn(history) : [...runsIn(history), own];
  return { lastUpdate: date, repoUrl: '', ...history, entries: { ...history.entries, [entry]: runs.slice(-mostRuns) } };
}
