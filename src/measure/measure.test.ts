import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import type { Sample } from '../agent/readings.ts';
import { settingsFrom } from '../config/settings-from.ts';
import { freePort } from '../server/free-port.ts';
import type { RunningServer, ServerExit } from '../server/server.ts';
import type { PrintedLine } from '../server/tail.ts';
import { type MeasureOptions, measure } from './measure.ts';
import type { Arm } from './measurement.ts';
import type { Recording } from './record.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';
import { targetsOf } from './target.ts';

const open: Array<() => void> = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const close of open.splice(0)) close();
});

/** A server in this process; it fails with a status, or ends, from this request on. */
async function serving({ failsFrom = Infinity, endsAt = Infinity, timers = true, most = 0, says = '' } = {}) {
  let served = 0;
  let ended: ServerExit | null = null;
  const questions: string[] = [];
  const connections: Socket[] = [];
  const listeners = new Set<(line: PrintedLine) => void>();
  let end: (exit: ServerExit) => void = () => {};
  const exited = new Promise<ServerExit>((resolve) => {
    end = resolve;
  });
  const server = createServer((_, response) => {
    served += 1;
    for (const hear of listeners) hear({ stream: 'stderr', text: `${says} ${served}` });
    if (served >= endsAt) {
      ended = { code: null, signal: 'SIGABRT', outOfMemory: true };
      end(ended);
      server.closeAllConnections();
    } else response.writeHead(served >= failsFrom ? 500 : 200).end();
  });
  server.on('connection', (socket) => connections.push(socket));
  server.maxRequestsPerSocket = most;
  const port = await freePort(null);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const running = {
    origin: `http://127.0.0.1:${port}`,
    exited,
    exit: () => ended,
    lastWords: async () => null,
    lastHeap: async () => null,
    tail: () => [],
    hear(listener: (line: PrintedLine) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    processes: () => [],
    async ask({ ask }: { ask: string }) {
      questions.push(ask);
      return [];
    },
    openResources: async () =>
      !timers
        ? [{ kinds: [] }]
        : [
            { kinds: [{ kind: 'Timeout', open: 2, repeating: 0, longestDelayMs: 40, stacks: [] }] },
            { kinds: [{ kind: 'Timeout', open: 1, repeating: 1, longestDelayMs: 10, stacks: [] }] },
          ],
    sample: async () => ({ total: { served } as Sample, processes: [] }),
    countEntries: async () => [],
    unread: () => 0,
  } as unknown as RunningServer;
  return { running, questions, connections, listeners };
}

const recording = (server: RunningServer, signal = new AbortController().signal): Recording => ({
  ...{ server, signal, target: targetsOf({ path: '/' }, server.origin, settingsFrom({}, { cwd: '/' })), stopwatch: createStopwatch() },
  ...{ onRequests: () => {}, onSample: () => {} },
});
const fixed = { volleySize: 11, fewestVolleys: 4, usualVolleys: 4, mostVolleys: 9, isSparing: false };
const options = (of: Recording, more: Partial<MeasureOptions> = {}): MeasureOptions => ({
  ...of,
  ...{
    purpose: 'screen',
    budgetMs: 60_000,
    planFor: () => fixed,
    enough: () => true,
    patienceOf: () => null,
    fewestRequests: 0,
    rises: () => false,
    isWeightOpen: () => false,
    countAgainAfter: () => 0,
    keepsPace: () => true,
    awaitedOf: () => ({ late: false, handedOn: false, suddenWithin: 0 }),
    watchUntil: () => 0,
    comesAlone: () => false,
    onPhase: () => {},
  },
  ...more,
});
/** Something is open until there are samples of this phase. */
const patientUntil =
  (phase: string) =>
  ({ samples }: Arm) =>
    samples.some((sample) => sample.phase === phase) ? null : 0;
const phases = (arm: Arm) => arm.samples.map(({ phase }) => phase);

it('is not late for samples that are spared, however long they take', async () => {
  const { running } = await serving();
  const [now, watch] = [performance.now.bind(performance), createStopwatch()];
  let sampledMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + sampledMs);
  const stopwatch: Stopwatch = {
    ...watch,
    time(kind, work) {
      if (kind === 'collecting') sampledMs += 1e6;
      return watch.time(kind, work);
    },
  };
  const volleysOf = async (isSparing: boolean) => {
    const all = { enough: () => false, budgetMs: 60_000, planFor: () => ({ ...fixed, isSparing }) };
    return (await measure(options({ ...recording(running), stopwatch }, all))).arm.volleys.length;
  };
  expect([await volleysOf(false), await volleysOf(true)]).toEqual([1, 9]);
});

it('warms up, then fires volleys until enough is seen, and samples after each', async () => {
  const { running } = await serving();
  const seen: number[] = [];
  const enough = (soFar: Arm) => seen.push(soFar.volleys.length) === 2;
  const { arm, problem, beside } = await measure(options(recording(running), { enough }));
  expect(problem).toBeNull();
  expect(beside).toBeNull();
  expect(arm).toMatchObject({ purpose: 'screen', load: 'same', volleySize: 11, warmUpRequests: 300, answered: 300 + 5 * 11, exit: null });
  expect(arm.volleys.map(({ served, failed }) => [served, failed])).toEqual(Array(5).fill([11, 0]));
  expect(phases(arm)).toEqual(['warm-up', ...Array(5).fill('volley')]);
  expect(seen).toEqual([4, 5]);
});

it('notes what was answered first and in each volley, and what the server said meanwhile', async () => {
  const { running, listeners } = await serving({ says: 'no session' });
  const probed = { status: 200, type: 'text/html', bytes: 7 };
  const { arm } = await measure(options({ ...recording(running), probed }));
  const answers = (count: number) => ({ medianBytes: 0, largestBytes: 0, kinds: [{ status: 200, type: '', count }] });
  expect(arm).toMatchObject({ probed, opening: answers(20) });
  expect(arm.volleys.map((volley) => volley.answers)).toEqual(Array(4).fill(answers(11)));
  // After the warm-up of 300.
  expect(arm.printed).toEqual([{ stream: 'stderr', example: 'no session 301', counts: Array(4).fill(11) }]);
  expect(listeners.size).toBe(0);
});

it('listens no more to a server that failed', async () => {
  const { running, listeners } = await serving({ failsFrom: 330 });
  const { arm } = await measure(options(recording(running)));
  expect(arm.printed).toEqual([]);
  expect(listeners.size).toBe(0);
});

it('fires as many volleys as the plan allows where nothing is enough', async () => {
  const { arm } = await measure(options(recording((await serving()).running), { enough: () => false }));
  expect(arm.volleys).toHaveLength(9);
});

it('goes on from what is enough, and counts after each volley, while growing containers may keep more than was seen', async () => {
  const { running } = await serving({ timers: false });
  const counting: RunningServer = {
    ...running,
    countEntries: async () => [{ process: '1-0', counted: { objects: 9_000, realms: 1, containers: [] } }],
    async sample() {
      const { total } = await running.sample();
      return { total: { ...total, heapUsed: 1e6 }, processes: [] };
    },
  };
  const isWeightOpen = ({ volleys }: Arm) => volleys.length < 7;
  const { arm } = await measure(options(recording(counting), { isWeightOpen }));
  expect(arm.volleys).toHaveLength(7);
  // In the warm-up, and after each of the volleys from the fourth on.
  expect(arm.counted?.requests).toEqual([160, ...[4, 5, 6, 7].map((volleys) => 300 + 11 * volleys)]);
  // A confirmation is counted once its timers have run out, and tells by that.
  const other = await measure(options(recording(counting), { isWeightOpen, purpose: 'confirm' }));
  expect(other.arm.volleys).toHaveLength(4);
});

const settledOnce = ['warm-up', ...Array(5).fill('settle-before'), ...Array(4).fill('volley'), ...Array(5).fill('settle')];
const idle = Array(5).fill('idle');

it('what sampling makes again after a count is not taken for what grows by the clock', async () => {
  const { running } = await serving({ timers: false });
  let [heapUsed, missing] = [1e6, [] as number[]];
  const counting: RunningServer = {
    ...running,
    async countEntries() {
      missing = [3_500, 1_400, 2_100, 400];
      return [{ process: '1-0', counted: { objects: 9_000, realms: 1, containers: [] } }];
    },
    async sample() {
      heapUsed += missing.shift() ?? 0;
      const { total } = await running.sample();
      return { total: { ...total, heapUsed }, processes: [] };
    },
  };
  const { arm } = await measure(options(recording(counting), { purpose: 'confirm', patienceOf: () => 0, countAgainAfter: () => 1 }));
  expect(new Set(arm.samples.filter(({ phase }) => phase === 'idle').map(({ total }) => total.heapUsed)).size).toBe(1);
});

it('waits for the timers of a confirmation before its volleys and after them', async () => {
  const { running, questions } = await serving();
  const { arm } = await measure(options(recording(running), { purpose: 'confirm', patienceOf: patientUntil('settle') }));
  expect(phases(arm)).toEqual([...settledOnce, ...idle]);
  expect(arm.settledMs).toBe(40 + 250);
  expect(arm.watched).toMatchObject({ requests: 11, open: { kinds: [{ kind: 'Timeout', open: 3, repeating: 1, longestDelayMs: 40 }] } });
  expect(questions).toEqual(['watch-resources', 'stop-watching', 'watch-resources', 'stop-watching']);
  // What was asked to watch it belongs to no volley.
  expect(arm.volleys.map(({ served }) => served)).toEqual(Array(4).fill(11));
});

it('waits for timers alone where nothing else is to be seen in a pause, and goes on at once where requests left none', async () => {
  const left = async (timers: boolean) => {
    const { arm } = await measure(
      options(recording((await serving({ timers })).running), { purpose: 'confirm', patienceOf: () => 'for-timers' }),
    );
    const [settled, alone] = ['settle', 'idle'].map((phase) => phases(arm).some((one) => one === phase));
    return { settledMs: arm.settledMs, watched: arm.watched?.requests, settled, alone };
  };
  expect(await left(true)).toEqual({ settledMs: 40 + 250, watched: 11, settled: true, alone: true });
  // What comes by the clock must be known all the same.
  expect(await left(false)).toEqual({ settledMs: 0, watched: 11, settled: false, alone: true });
});

it('fires as many requests again where two settled states are not enough', async () => {
  const { running } = await serving();
  const { arm } = await measure(options(recording(running), { purpose: 'confirm', patienceOf: patientUntil('settle-again') }));
  expect(phases(arm)).toEqual([...settledOnce, ...Array(5).fill('settle-again'), ...idle]);
  const last = (phase: string) => arm.samples.filter((sample) => sample.phase === phase).at(-1)?.requests ?? 0;
  expect(last('settle-again') - last('settle')).toBeGreaterThanOrEqual(4 * 11);
});

it('waits for nothing where nothing is open', async () => {
  const { running } = await serving({ timers: false });
  const { arm } = await measure(options(recording(running), { purpose: 'confirm' }));
  expect(phases(arm)).toEqual(['warm-up', ...Array(4).fill('volley')]);
});

/** A first look whose counts say that something grows. */
const growing = (running: RunningServer, more: Partial<MeasureOptions> = {}, signal?: AbortSignal) =>
  measure(options(recording(running, signal), { countAgainAfter: () => 11, restMs: () => 300, ...more }));

it('lets a server that grew pause while the caller goes on, and tells of it no more', async () => {
  const { running, connections } = await serving({ timers: false });
  const told: number[] = [];
  const { arm, resting } = await growing(running, { onSample: ({ requests }) => told.push(requests) });
  const toldBefore = told.length;
  expect(phases(arm)).toEqual(['warm-up', ...Array(4).fill('volley')]);
  expect(connections[0]?.destroyed).toBe(false);
  const rested = await resting;
  expect(phases(rested as Arm)).toEqual([...phases(arm), ...Array(5).fill('settle')]);
  expect(rested).toMatchObject({ purpose: 'screen', settledMs: 300 + 250, volleySize: 11, volleys: arm.volleys });
  expect(told).toHaveLength(toldBefore);
  await expect.poll(() => connections[0]?.destroyed).toBe(true);
});

it.each<[string, Parameters<typeof serving>[0]]>([
  ['requests left timers, whose settled state before is not known', { timers: true }],
  ['the server ends meanwhile', { timers: false, endsAt: 300 + 5 * 11 + 5 }],
])('learns nothing of a pause where %s', async (_, how) => {
  const { running, connections } = await serving(how);
  const { problem, resting } = await growing(running);
  expect(problem).toBeNull();
  expect(await resting).toBeNull();
  await expect.poll(() => connections.every(({ destroyed }) => destroyed)).toBe(true);
});

it('pauses for nobody who does not want it', async () => {
  const { resting } = await growing((await serving({ timers: false })).running, { restMs: () => null });
  expect(resting).toBeNull();
});

it('ends a pause when the check is stopped', async () => {
  const stop = new AbortController();
  const { resting } = await growing((await serving({ timers: false })).running, { restMs: () => 30_000 }, stop.signal);
  stop.abort('SIGINT');
  expect(await resting).toBeNull();
});

it('uses one connection for all of an arm, and closes it at the end', async () => {
  const { running, connections } = await serving();
  await measure(options(recording(running), { purpose: 'confirm', patienceOf: patientUntil('settle') }));
  expect(connections).toHaveLength(1);
  await expect.poll(() => connections[0]?.destroyed).toBe(true);
});

it.each<[string, Parameters<typeof serving>[0], string, ServerExit | null]>([
  ['answers wrongly', { failsFrom: 330 }, 'responses-fail', null],
  ['ends', { endsAt: 330 }, 'server-died', { code: null, signal: 'SIGABRT', outOfMemory: true }],
])('keeps what was measured before the server %s', async (_, trouble, code, exit) => {
  const { arm, problem } = await measure(options(recording((await serving(trouble)).running)));
  expect(problem?.code).toBe(code);
  expect(arm).toMatchObject({ load: 'same', exit });
  expect(arm.volleys).toHaveLength(2);
});

it('says of a server that ran out of a heap which was nearly full before the requests that this shows no growth', async () => {
  const { running } = await serving({ endsAt: 330 });
  const nearlyFull = {
    ...running,
    processes: () => [{ pid: 7, heapLimit: 155e6 }],
    sample: async () => ({ ...(await running.sample()), processes: [{ pid: 7, sample: { heapUsed: 93e6 } }] }),
  } as unknown as RunningServer;
  const { arm, problem } = await measure(options(recording(nearlyFull)));
  expect(problem).toMatchObject({ code: 'heap-nearly-full', args: { usedBytes: 93e6, limitBytes: 155e6 } });
  expect(arm.room).toEqual({ heapUsed: 93e6, heapLimit: 155e6 });
});

it('gives a server that takes three requests a connection as many connections as it wants', async () => {
  const { running, connections } = await serving({ most: 3 });
  const { arm, problem } = await measure(options(recording(running)));
  expect(problem).toBeNull();
  expect(arm.volleys.map(({ served }) => served)).toEqual(Array(4).fill(11));
  expect(connections.length).toBeGreaterThanOrEqual(Math.ceil(arm.answered / 3));
});

it('looks for longer at both servers where something seems to come alone in the one beside', async () => {
  const [own, other] = [(await serving({ timers: false })).running, (await serving({ timers: false })).running];
  const asked: boolean[] = [];
  const comesAlone = () => asked.push(true) === 2;
  const more: Partial<MeasureOptions> = { purpose: 'confirm', patienceOf: () => 'for-timers', comesAlone, beside: recording(other) };
  const { arm, beside } = await measure(options(recording(own), more));
  expect([arm, beside?.arm].map((one) => one?.samples.filter(({ phase }) => phase === 'idle-again').length)).toEqual([10, 10]);
});

it('goes on alone where the server beside it fails', async () => {
  const beside = recording((await serving({ failsFrom: 330 })).running);
  const { arm, problem, beside: measured } = await measure(options(recording((await serving()).running), { beside }));
  expect(problem).toBeNull();
  expect(arm.volleys).toHaveLength(4);
  expect(measured).toMatchObject({ problem: { code: 'responses-fail' }, arm: { load: 'same' } });
  expect(measured?.arm?.volleys).toHaveLength(2);
});

it('throws the reason of the signal', async () => {
  const stop = new AbortController();
  const { running } = await serving();
  const onPhase = (phase: string) => phase === 'volleys' && stop.abort('SIGTERM');
  await expect(measure(options(recording(running, stop.signal), { onPhase }))).rejects.toBe('SIGTERM');
});
