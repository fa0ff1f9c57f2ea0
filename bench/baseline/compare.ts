/** One comparison as a check makes it: two fresh processes, volleys in turns, judged by their difference. */
import { fileURLToPath } from 'node:url';
import { settingsFrom } from '../../src/config/settings-from.ts';
import { compareArms } from '../../src/judge/compare.ts';
import { judgeArm, patienceFor } from '../../src/judge/judge-arm.ts';
import { compareHeap } from '../../src/judge/steady-heap.ts';
import { measure } from '../../src/measure/measure.ts';
import { planConfirm } from '../../src/measure/plan.ts';
import { createStopwatch } from '../../src/measure/stopwatch.ts';
import { targetsOf } from '../../src/measure/target.ts';
import { wordsOf } from '../../src/problems.ts';
import { boot } from '../../src/server/boot.ts';
import { defaultLimit as bounds } from '../verdict-only.ts';

export interface Compared {
  readonly state: 'worse' | 'alike' | 'better' | 'unclear';
  /** Head minus base, bytes per request. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Head minus base, bytes kept once warm. */
  readonly heap: number;
  readonly requests: number;
  readonly ms: number;
}

/** A first look of twelve volleys, as a check would have had before; and requests of the comparison. */
const screened = { volleySize: 67, volleys: 12, bytesPerRequest: 0, precision: null, mayFill: true, unsettled: 0 };
const REQUESTS = 1_000;

const page = fileURLToPath(new URL('server.mjs', import.meta.url));

/** @param head, @param base bytes that each version keeps of a request */
export async function compare(head: number, base: number, agentPath: string): Promise<Compared> {
  const started = performance.now();
  const signal = new AbortController().signal;
  const settings = settingsFrom({}, { cwd: fileURLToPath(new URL('.', import.meta.url)) });
  const { v8, cwd, bootTimeoutMs } = settings;
  const start = (kept: number) =>
    boot({
      ...{ cwd, v8, bootTimeoutMs, agentPath, signal, port: null, env: process.env, secrets: [] },
      command: { text: 'node server.mjs', env: { KEPT: String(kept) }, words: [process.execPath, page] },
    });
  await using ofBase = await start(base);
  await using ofHead = await start(head);
  const recording = (server: typeof ofHead) => ({
    server,
    target: targetsOf({ path: '/' }, server.origin, settings),
    stopwatch: createStopwatch(),
    signal,
    onRequests: () => {},
    onSample: () => {},
  });
  const { arm, problem, beside } = await measure({
    ...recording(ofHead),
    purpose: 'confirm',
    budgetMs: settings.budgetMs,
    planFor: (pace) => planConfirm(pace, screened, REQUESTS),
    fewestRequests: 0,
    enough: (soFar, other) =>
      judgeArm(soFar, bounds).state !== 'unclear' && other !== null && compareArms(soFar, other, bounds).state !== 'unclear',
    rises: () => false,
    keepsPace: () => false,
    isWeightOpen: () => false,
    countAgainAfter: () => 0,
    awaitedOf: () => ({ late: false, handedOn: false, suddenWithin: 0 }),
    watchUntil: () => 0,
    comesAlone: () => false,
    patienceOf: (soFar) => patienceFor(soFar, bounds),
    onPhase: () => {},
    beside: recording(ofBase),
  });
  const why = problem ?? beside?.problem;
  if (why || !beside?.arm) throw new Error(why ? wordsOf(why).what : 'The base was not measured.');
  const { state, total } = compareArms(arm, beside.arm, bounds);
  const { bytesPerRequest = Number.NaN, low = Number.NaN, high = Number.NaN } = total?.difference ?? {};
  return {
    ...{ state, difference: bytesPerRequest, low, high },
    heap: compareHeap(arm, beside.arm, Number.POSITIVE_INFINITY)?.difference ?? Number.NaN,
    requests: arm.samples.at(-1)?.requests ?? 0,
    ms: performance.now() - started,
  };
}
