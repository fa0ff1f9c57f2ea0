/**
 * Which V8 flags, in which phase, tell a leak from a healthy page in the least time.
 *
 *   npm run bench:flags -- [--runs 3] [--nodes 20,22,24] [--only plain,rows,next,nuxt] [--minutes N] [--again]
 *
 * Times: run it on a quiet machine. Goes on from the results in `bench/results`; with `--again` all is measured anew.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { plainEnvironment, prepareNode } from '../e2e/prepare-app.ts';
import { settingsFrom } from '../src/config/settings-from.ts';
import { judgeArm } from '../src/judge/judge-arm.ts';
import { planScreen } from '../src/measure/plan.ts';
import { startRecord } from '../src/measure/record.ts';
import { createStopwatch } from '../src/measure/stopwatch.ts';
import { targetsOf } from '../src/measure/target.ts';
import { boot } from '../src/server/boot.ts';
import { increments } from './check-pages.ts';
import { unfinished, writeSection } from './document.ts';
import { type FlagsRun, LEAK, renderFlags, type Strategy, strategies } from './flags-table.ts';
import { openLedger, untilTimeUp } from './ledger.ts';
import { circumstances } from './machine.ts';
import { toolUnderTest } from './tool.ts';
import { type RetainingServer, retainingServers } from './verdict/retaining-servers.ts';
import { defaultLimit } from './verdict-only.ts';

/** Bytes per request: what a healthy page keeps, and a small leak. */
const planted = [0, LEAK] as const;
const WARM_UP = 300;
const MOST_VOLLEYS = 24;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    nodes: { type: 'string', default: '20,22,24' },
    only: { type: 'string', default: 'plain,rows,next,nuxt' },
    minutes: { type: 'string', default: 'Infinity' },
    again: { type: 'boolean', default: false },
  },
});

async function measured(
  server: RetainingServer,
  node: string,
  { start, freeze }: Strategy,
  bytes: number,
  agentPath: string,
): Promise<FlagsRun> {
  const { cwd, command } = await server.prepare();
  const words = command.words.map((word) => (['node', 'node.exe'].includes(basename(word)) ? node : word)) as [string, ...string[]];
  const { signal } = new AbortController();
  await using running = await boot({
    cwd,
    command: { ...command, words: [words[0], ...start, ...words.slice(1)] },
    port: null,
    v8: 'production',
    bootTimeoutMs: 60_000,
    agentPath,
    env: { ...plainEnvironment(), RETAIN_BYTES: String(bytes) },
    secrets: [],
    signal,
  });
  const target = targetsOf({ path: server.route }, running.origin, settingsFrom({}, { cwd }));
  const stopwatch = createStopwatch();
  await using record = await startRecord({ server: running, target, stopwatch, signal, onRequests: () => {}, onSample: () => {} });
  const warm = await record.volley(WARM_UP);
  const warmUpMs = warm.durationMs;
  if (freeze.length > 0) await running.ask({ ask: 'set-flags', flags: freeze });
  const sampling = performance.now();
  await record.sample('warm-up');
  const pace = { requestMs: warmUpMs / WARM_UP, sampleMs: performance.now() - sampling, leftMs: 60_000, sampledMs: 0 };
  const { volleySize } = planScreen(pace, null);
  const facts = { purpose: 'screen', warmUpRequests: WARM_UP, volleySize, settledMs: 0, watched: null } as const;
  let state = judgeArm(record.arm(facts), defaultLimit);
  for (let volleys = 0; volleys < MOST_VOLLEYS && state.state === 'unclear'; volleys += 1) {
    await record.judgedVolley(volleySize);
    state = judgeArm(record.arm(facts), defaultLimit);
  }
  const arm = record.arm(facts);
  const { hammering, collecting } = stopwatch.spent();
  return {
    state: state.state,
    requests: arm.answered,
    hammering,
    collecting,
    growth: state.growth.js ?? { bytesPerRequest: 0, low: 0, high: 0 },
    increments: increments(arm),
    volleySize,
    msPerRequest: (hammering - warmUpMs) / Math.max(1, arm.answered - WARM_UP),
  };
}

const tool = await toolUnderTest();
const print = (line: string) => process.stdout.write(`${line}\n`);
const deadline = performance.now() + Number(values.minutes) * 60_000;
const ledger = await openLedger('flags', { toolId: 'flags', kept: true, again: values.again, deadline, log: print });
const nodes = values.nodes.split(',').map(Number) as Array<20 | 22 | 24>;

async function everyCell(run: number): Promise<void> {
  for (const server of retainingServers.filter(({ name }) => values.only.split(',').includes(name))) {
    for (const major of nodes.filter((one) => one >= server.oldestNode)) {
      const node = await prepareNode(major);
      for (const bytes of planted) {
        // In turns: a machine that gets busier meets all of them.
        for (const strategy of strategies) {
          const key = [server.name, major, strategy.name, bytes, run].join(' / ');
          await ledger.once<FlagsRun>(key, () => measured(server, node, strategy, bytes, tool.agent));
        }
      }
    }
  }
}

const complete = await untilTimeUp(async () => {
  for (let run = 1; run <= Number(values.runs); run += 1) await everyCell(run);
});
const text = [
  '## Which V8 flags, in which phase',
  '',
  circumstances('npm run bench:flags'),
  ...(complete ? [] : ['', unfinished]),
  '',
  renderFlags(ledger.results<FlagsRun>()),
].join('\n');
print(text);
await writeSection('flags', text);
