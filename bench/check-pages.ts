/** One run of the command line, in the short form that a benchmark keeps. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { plainEnvironment } from '../e2e/prepare-app.ts';
import { runCheck } from '../e2e/run-check.ts';
import type { Finding, WrittenFinding, WrittenReport } from '../src/findings/report.ts';
import type { Arm } from '../src/measure/measurement.ts';
import { ended } from '../src/words.ts';
import { benchFolder, type Tool } from './tool.ts';

export interface Checked {
  readonly route: string;
  readonly verdict: Finding['verdict'];
  readonly reason: string;
  readonly sentence: string;
  readonly bytesPerRequest: number | null;
  /** Served in all, warm-up and confirmation included. */
  readonly requests: number;
  /** Milliseconds until the verdict: measuring without booting, and without looking for the line. */
  readonly verdictMs: number;
  readonly time: Finding['time'];
  /** The verdict of each load, where more than one was fired. */
  readonly loads?: Readonly<Record<string, NonNullable<Finding['loads']>[number]['verdict']>>;
  /** For each process: bytes of the JS heap per request, from sample to sample. */
  readonly increments: ReadonlyArray<readonly number[]>;
}

export interface CheckedRun {
  readonly pages: readonly Checked[];
  readonly node: string;
  /** Milliseconds of the whole command. */
  readonly wallMs: number;
  readonly status: number;
  readonly problems: readonly string[];
}

export interface CheckPagesOptions {
  readonly tool: Tool;
  /** Names the report that is kept beside the results. */
  readonly key: string;
  readonly cwd: string;
  /** Absent: as the check finds by itself. */
  readonly start?: string | undefined;
  readonly routes: readonly string[];
  readonly args?: readonly string[];
  /** As `--loads` takes them; absent: one address, one request at a time, which is the finest look. */
  readonly loads?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs the check to its end. The whole report is kept, compressed: it can be judged again. */
export async function checkPages({
  tool,
  key,
  cwd,
  start,
  routes,
  args = [],
  loads = 'same',
  env,
}: CheckPagesOptions): Promise<CheckedRun> {
  const started = performance.now();
  const named = routes.flatMap((route) => ['--route', route]);
  const { report, status } = await runCheck({
    cli: tool.cli,
    cwd,
    args: [...(start === undefined ? [] : ['--start', start]), ...named, ...args],
    loads,
    env: env ?? plainEnvironment(),
  });
  const wallMs = performance.now() - started;
  await keep(tool, key, report);
  return {
    pages: report.routes.map(short),
    node: report.server?.node ?? '',
    wallMs,
    status,
    problems: report.problems.map(({ code, saw }) => [code, ...endsOf(saw)].join(' ')),
  };
}

async function keep(tool: Tool, key: string, report: WrittenReport): Promise<void> {
  const folder = join(benchFolder, 'reports', tool.id);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${key.replaceAll(/[^\w.-]+/g, '_')}.json.gz`), await promisify(gzip)(JSON.stringify(report)));
}

function short(finding: WrittenFinding): Checked {
  const { route, verdict, reason, sentence, bytesPerRequest, requests, durationMs, time, loads } = finding;
  return {
    route,
    verdict,
    reason,
    sentence,
    bytesPerRequest,
    requests,
    verdictMs: durationMs,
    time,
    ...(loads ? { loads: Object.fromEntries(loads.map((one) => [one.load, one.verdict])) } : {}),
    increments: finding.arms.map(increments),
  };
}

/** Bytes of the JS heap per request, from judged sample to judged sample. */
export function increments({ samples }: Pick<Finding['arms'][number], 'samples'> | Pick<Arm, 'samples'>): number[] {
  const judged = samples.filter(({ phase }) => phase === 'volley');
  return judged.slice(1).map(({ requests, total }, index) => {
    const before = judged[index] as (typeof judged)[number];
    const bytes = total.heapUsed - total.codeSpaces - (before.total.heapUsed - before.total.codeSpaces);
    return Math.round(bytes / Math.max(1, requests - before.requests));
  });
}

/** The first line of a stack says what failed, the last lines of an output what came of it. */
export const endsOf = (lines: readonly string[]): readonly string[] => [...lines.slice(0, 1), ...lines.slice(1).slice(-3)];

/** A wrong verdict with the numbers it rests on, as a list item of Markdown. */
export function wrongVerdict(where: string, expected: string, page: Checked | undefined, problems: readonly string[] = []): string {
  if (!page) return `- ${where}: should be ${expected}, no verdict. ${problems.join('; ')}`;
  const series = page.increments.map((values) => `\`${values.join(' ')}\``).join(' and then ');
  return `- ${where}: should be ${expected}, is ${page.verdict} (${page.reason}): ${ended(page.sentence)} JS heap, bytes per request from sample to sample: ${series || 'none'}`;
}
