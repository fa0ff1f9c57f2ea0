/**
 * Leaks on one request in ten, in a hundred, in five hundred: entries in a Map that grows, with the tool's default settings. What is
 * above the limit on average must be called leaking; below it a warning is right, and silence is a miss that the table shows.
 */
import { findingOf } from '../../src/findings/finding.ts';
import { together } from '../beside.ts';
import { increments } from '../check-pages.ts';
import { defaultLimit, verdictOf } from '../verdict-only.ts';
import type { Circumstances, Part } from './part.ts';
import { type RareCell, type RareRun, renderRare } from './rare-table.ts';
import { type RetainingServer, retainingServers } from './retaining-servers.ts';

type Planted = Omit<RareCell, 'runs'>;

const servers = retainingServers.filter(({ name }) => name !== 'rows');
const oneIn = [10, 100, 500];
const sizes = [256, 4096];
/** A rare leak takes many requests: twenty runs, as of the sweep's cells, would take hours. */
const MOST_RUNS = 5;

const cells = servers.flatMap((server) =>
  oneIn.flatMap((requests) =>
    sizes.map((bytes) => ({ server, planted: { server: server.name, oneIn: requests, bytes } satisfies Planted })),
  ),
);
const keyOf = ({ server, oneIn: requests, bytes }: Planted, run: number) => `${server} / f 1:${requests} / k ${bytes} / ${run}`;
const runsOf = ({ runs }: Circumstances) => Array.from({ length: Math.min(runs, MOST_RUNS) }, (_, index) => index + 1);

async function measured(agentPath: string, server: RetainingServer, planted: Planted): Promise<RareRun> {
  const { cwd, command } = await server.prepare();
  const env = { RETAIN_IN: 'map', RETAIN_BYTES: String(planted.bytes), RETAIN_FRACTION: String(1 / planted.oneIn) };
  const asked = { threshold: null, requests: null };
  const { measurement, judgement, trouble } = await verdictOf({ ...asked, agentPath, cwd, command, env, route: server.route });
  // A judgement has no warnings: they come with the finding.
  const finding = findingOf(measurement, judgement, defaultLimit, trouble);
  return {
    verdict: finding.verdict,
    reason: finding.reason,
    isWarnedOf: finding.warnings?.some(({ code }) => code === 'container-grows') ?? false,
    bytesPerRequest: finding.bytesPerRequest,
    containers: (finding.containers ?? []).map(({ kind, gained, requests }) => ({ kind, gained, requests })),
    requests: measurement.arms.reduce((sum, arm) => sum + arm.answered, 0),
    ms: finding.durationMs,
    increments: measurement.arms.map(increments),
  };
}

export const rare: Part = {
  section: 'rare',
  title: 'Rare leaks',
  async run(around) {
    const { tool, ledger, beside } = around;
    const all = cells.flatMap((cell) => runsOf(around).map((run) => ({ ...cell, run })));
    await together(all, beside.atOnce, async ({ server, planted, run }) => {
      await ledger.once(keyOf(planted, run), () => measured(tool.agent, server, planted));
    });
  },
  async outcome(around) {
    const results = around.ledger.results<RareRun>();
    const seen = cells.map(({ planted }): RareCell => {
      return { ...planted, runs: runsOf(around).flatMap((run) => results.get(keyOf(planted, run)) ?? []) };
    });
    return renderRare(
      seen.filter(({ runs }) => runs.length > 0),
      defaultLimit.bytesPerRequest,
    );
  },
};
