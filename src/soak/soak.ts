/** A long run: all routes in turn, round after round, until its time is over. What it has done is in a journal, so it may be interrupted. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { check } from '../check/check.ts';
import { listRoutes } from '../check/list-routes.ts';
import type { Surroundings } from '../check/run.ts';
import type { Settings } from '../config/settings.ts';
import type { ProgressEvent } from '../findings/progress.ts';
import type { Report } from '../findings/report.ts';
import { CheckError, problem } from '../problems.ts';
import { isChosen } from '../routes/table.ts';
import { count, elapsed } from '../words.ts';
import { type Journal, openJournal } from './journal.ts';
import { reportOf, type SoFar } from './so-far.ts';

export interface Soaking {
  /** Milliseconds that the run is at work, over all its parts; the first round is finished in any case. */
  readonly ms: number;
  /** Absolute path of the journal. */
  readonly journal: string;
  /** Called with all that is known after each round. */
  readonly onRound: (report: Report) => Promise<void>;
}

/** Share of the time that a route took for which nothing is measured afterwards: caches expire then, timers fire, sockets close. */
const REST_SHARE = 0.5;
const [SHORTEST_REST_MS, LONGEST_REST_MS] = [1_000, 300_000];

/**
 * Runs until the time is over or the signal aborts, and goes on where an unfinished run of the same options ended.
 * @returns the report of all rounds
 * @throws CheckError `other-soak`, `file-not-writable`; and where no route can be chosen
 */
export async function soak(settings: Settings, around: Surroundings, { ms, journal: file, onRound }: Soaking): Promise<Report> {
  const routes = await chosenRoutes(settings, around);
  using journal = await openJournal(file, keyOf(settings, ms));
  const { before } = journal;
  const startedAt = performance.now();
  const measured = [...(before?.measured ?? [])];
  const now = (): number => (before?.activeMs ?? 0) + performance.now() - startedAt;
  const soFar = (): SoFar => ({
    measured,
    startedAt: measured[0]?.report.startedAt ?? new Date().toISOString(),
    ...{ activeMs: now(), resumed: before?.resumed ?? 0 },
  });
  const note = (text: string) => around.onProgress({ type: 'note', text });
  if (before) note(`Goes on after ${count(measured.length, 'route')} in ${elapsed(before.activeMs)}, by ${file}.`);
  let { build } = settings;
  const isOver = (round: number) => around.signal.aborted || (round > 1 && now() >= ms);

  for (let round = (before?.rounds ?? 0) + 1; !isOver(round); round += 1) {
    const isDone = new Set(measured.filter((one) => one.round === round).map(({ route }) => route));
    for (const route of routes.filter((one) => !isDone.has(one))) {
      if (isOver(round)) break;
      const started = performance.now();
      const held = holding(around.onProgress);
      const report = await check({ ...settings, build }, { ...around, only: route, onProgress: held.on });
      build = null;
      // What was cut is measured again.
      if (around.signal.aborted) break;
      const one = { round, route, activeMs: now(), report };
      journal.measured(one);
      measured.push(one);
      held.release();
      await rest(performance.now() - started, around.signal);
    }
    if (routes.some((route) => !measured.some((one) => one.round === round && one.route === route))) break;
    await endRound(round, { journal, soFar, onRound, note });
  }
  const cut = around.signal.aborted ? [problem('interrupted', { signal: String(around.signal.reason) })] : [];
  if (cut.length === 0) journal.ended();
  const report = reportOf(soFar(), cut);
  if (report === null) throw new CheckError(...(cut.length > 0 ? cut : [problem('no-routes', { front: null, asked: 0 })]));
  return report;
}

interface RoundEnd {
  readonly journal: Journal;
  readonly soFar: () => SoFar;
  readonly onRound: Soaking['onRound'];
  readonly note: (text: string) => void;
}

async function endRound(round: number, { journal, soFar, onRound, note }: RoundEnd): Promise<void> {
  const all = soFar();
  const report = reportOf(all, []);
  if (report) await onRound(report);
  journal.roundEnded(round, all.activeMs);
  note(`Round ${round} is done, after ${elapsed(all.activeMs)}.`);
}

/** By their names, in the order of the table. */
async function chosenRoutes(settings: Settings, around: Surroundings): Promise<readonly string[]> {
  const { env, onProgress } = around;
  const rows = await listRoutes(settings, {
    env,
    onNote: (text) => onProgress({ type: 'note', text }),
    within: (ask) => ask(around),
  });
  const routes = rows.flatMap(({ route, choice }) => (isChosen(choice) ? [route] : []));
  if (routes.length === 0) throw new CheckError(problem('no-routes', { front: null, asked: 0 }));
  return routes;
}

/** What is done is told once it is in the journal: who reads it can rely on it. The same note is told once. */
function holding(onProgress: Surroundings['onProgress']) {
  const held: ProgressEvent[] = [];
  return {
    on: (event: ProgressEvent) => (event.type === 'route-done' ? void held.push(event) : onProgress(event)),
    release: () => held.splice(0).forEach(onProgress),
  };
}

async function rest(tookMs: number, signal: AbortSignal): Promise<void> {
  const ms = Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, tookMs * REST_SHARE));
  await sleep(ms, undefined, { signal }).catch(() => {});
}

/** Tells runs of other options apart. What is secret has no say in it, and where reports go is nobody's business. */
function keyOf({ headers, body, login, ...settings }: Settings, ms: number): string {
  const { json, markdown, html, reporters, artifacts, keepSnapshots, build, soakMs, journal, ...own } = settings;
  const names = headers.map(({ name }) => name);
  return createHash('sha256')
    .update(JSON.stringify([own, names, body === null, login.length, ms]))
    .digest('hex');
}
