/**
 * The smallest leak that is found: servers that keep k bytes on a fraction f of the requests, chosen at random. For each
 * fraction k rises until 19 of 20 runs call it leaking; a size with two misses is given up at once.
 */

import { together } from '../beside.ts';
import { increments } from '../check-pages.ts';
import { verdictOf } from '../verdict-only.ts';
import type { Circumstances, Part } from './part.ts';
import { type RetainingServer, retainingServers } from './retaining-servers.ts';
import { type Cell, renderSweep, type SweepRun } from './sweep-tables.ts';

export interface Mode {
  readonly name: string;
  /** Bytes per request. */
  readonly threshold: number;
  /** Judged requests of each process; null: as many as the verdict needs. */
  readonly requests: number | null;
  /** Shares of the requests that keep something. */
  readonly fractions: readonly number[];
  /** Runs with nothing planted too. */
  readonly withControls: boolean;
  /** A few runs of the sizes above the smallest found too, for how well they are measured. */
  readonly withLarger: boolean;
}

/**
 * In the order in which they are run. 350 judged requests in each of two processes, with their warm-ups, make 1,500 in all at
 * most; a third, where the two contradict each other, makes it more.
 */
const modes: readonly Mode[] = [
  { name: 'limit 8 B, 1,500 requests', threshold: 8, requests: 350, fractions: [1, 0.1, 0.01], withControls: true, withLarger: true },
  // Three or four events in 350 requests are no trend: with as many requests as it takes.
  { name: 'limit 8 B', threshold: 8, requests: null, fractions: [0.01], withControls: false, withLarger: false },
  // Half of the smallest object: one of 16 B by every second request.
  { name: 'limit 4 B, 1,500 requests', threshold: 4, requests: 350, fractions: [1], withControls: true, withLarger: false },
];

const sizes = [8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096];
/** One run in twenty may miss. */
const missesAllowed = (runs: number) => Math.floor(runs / 20);
/** Runs of sizes above the smallest found: for how well they are measured. */
const RUNS_ABOVE = 3;
/** Bytes per request from which on the reported size is compared with the planted. */
const MEASURED_FROM = 256;

const keyOf = (cell: Omit<Cell, 'runs'>, run: number) => `${cell.server} / ${cell.mode} / f ${cell.fraction} / k ${cell.bytes} / ${run}`;

async function once({ tool, ledger }: Circumstances, server: RetainingServer, mode: Mode, cell: Omit<Cell, 'runs'>, run: number) {
  return ledger.once<SweepRun>(keyOf(cell, run), async () => {
    const { cwd, command } = await server.prepare();
    const env = { RETAIN_BYTES: String(cell.bytes), RETAIN_FRACTION: String(cell.fraction) };
    const { measurement, judgement, trouble } = await verdictOf({ ...mode, agentPath: tool.agent, cwd, command, env, route: server.route });
    return {
      verdict: judgement.verdict,
      reason: trouble?.code ?? judgement.reason,
      bytesPerRequest: judgement.bytesPerRequest,
      requests: measurement.arms.reduce((sum, arm) => sum + arm.answered, 0),
      ms: measurement.durationMs,
      increments: measurement.arms.map(increments),
    };
  });
}

/** Runs one size until it is decided. Returns whether it is found often enough. */
async function isFound(around: Circumstances, server: RetainingServer, mode: Mode, fraction: number, bytes: number): Promise<boolean> {
  let misses = 0;
  for (let run = 1; run <= around.runs && misses <= missesAllowed(around.runs); run += 1) {
    const { verdict } = await once(around, server, mode, { server: server.name, mode: mode.name, fraction, bytes }, run);
    if (verdict !== 'leaking') misses += 1;
  }
  return misses <= missesAllowed(around.runs);
}

async function smallest(around: Circumstances, server: RetainingServer, mode: Mode, fraction: number): Promise<void> {
  // What lies below the limit is not called a leak, and should not be.
  const candidates = sizes.filter((bytes) => bytes * fraction > mode.threshold);
  let found = false;
  for (const bytes of candidates) {
    if (!found) found = await isFound(around, server, mode, fraction, bytes);
    else if (mode.withLarger && bytes * fraction >= MEASURED_FROM) {
      for (let run = 1; run <= RUNS_ABOVE; run += 1) {
        await once(around, server, mode, { server: server.name, mode: mode.name, fraction, bytes }, run);
      }
    }
  }
}

export const sweep: Part = {
  section: 'sweep',
  title: 'The smallest leak that is found',
  async run(around) {
    if (around.short) {
      const [plain] = retainingServers as [RetainingServer];
      const [mode] = modes as [Mode];
      for (const bytes of [0, 32]) await once(around, plain, mode, { server: 'plain', mode: mode.name, fraction: 1, bytes }, 1);
      return;
    }
    const servers = retainingServers.filter(({ name }) => name !== 'rows');
    const all = modes.flatMap((mode) => servers.map((server) => ({ mode, server })));
    await together(all, around.beside.atOnce, async ({ mode, server }) => {
      for (let run = 1; mode.withControls && run <= around.runs; run += 1) {
        await once(around, server, mode, { server: server.name, mode: mode.name, fraction: 1, bytes: 0 }, run);
      }
      for (const fraction of mode.fractions) await smallest(around, server, mode, fraction);
    });
  },
  async outcome({ ledger, runs, short }) {
    const cells = new Map<string, Cell>();
    for (const [key, run] of ledger.results<SweepRun>()) {
      const [server = '', mode = '', f = '', k = ''] = key.split(' / ');
      const name = `${server} / ${mode} / ${f} / ${k}`;
      const before = cells.get(name) ?? { server, mode, fraction: Number(f.slice(2)), bytes: Number(k.slice(2)), runs: [] };
      cells.set(name, { ...before, runs: [...before.runs, run] });
    }
    return renderSweep([...cells.values()], { runs, missesAllowed: missesAllowed(runs), measuredFrom: MEASURED_FROM, mustBeFound: short });
  },
};
