/** Looks for the line of a known leak as the check does after its verdict: in a fresh process, with a growth that was measured. */
import { attribute } from '../../src/attribute/attribute.ts';
import { settingsFrom } from '../../src/config/settings-from.ts';
import { reported } from '../../src/findings/attributed.ts';
import type { Suspect } from '../../src/findings/report.ts';
import { startFiring } from '../../src/measure/firing.ts';
import { keepConnection } from '../../src/measure/kept-connection.ts';
import { targetsOf } from '../../src/measure/target.ts';
import { noteSentences, whySentence, withWords } from '../../src/report/attribution-words.ts';
import { boot } from '../../src/server/boot.ts';
import type { RunningServer, ServerSample } from '../../src/server/server.ts';
import type { Prepared } from './leak.ts';

/** What was named, and what it cost. */
export interface Seen {
  readonly suspects: ReadonlyArray<Omit<Suspect, 'stack' | 'excerpt'>>;
  readonly retainers: readonly string[];
  readonly cause: string | null;
  readonly why: string | null;
  readonly notes: readonly string[];
  readonly growth: { readonly js: number; readonly arrayBuffers: number };
  readonly msPerRequest: number;
  /** Milliseconds that a leak adds to the check: booting a fresh server, and looking. */
  readonly addedMs: number;
}

const signal = new AbortController().signal;

export const start = (page: Prepared, agentPath: string): Promise<RunningServer> =>
  boot({
    cwd: page.cwd,
    command: { text: page.words.join(' '), words: page.words, env: {} },
    port: null,
    v8: 'quiet',
    bootTimeoutMs: 60_000,
    agentPath,
    env: page.env,
    secrets: [],
    signal,
  });

interface Fired extends AsyncDisposable {
  /** Resolves with the number of requests that were answered, or left. */
  fire(amount: number): Promise<number>;
}

/** As the check fires when it looks for a line: what hangs on a connection stays while that is open. */
export async function firingAt({ cwd, route, pattern = route, load = 'same' }: Prepared, server: RunningServer): Promise<Fired> {
  const kept = await keepConnection(server.origin);
  const targets = targetsOf({ path: route, pattern }, server.origin, settingsFrom({}, { cwd }), [load]);
  const { volley } = startFiring({ targets, kept, signal, onRequests: () => {} });
  return {
    fire: async (amount) => (await volley(amount)).answered,
    [Symbol.asyncDispose]: () => kept[Symbol.asyncDispose](),
  };
}

const js = ({ total }: ServerSample): number => total.heapUsed - total.codeSpaces;
/** As the verdict counts it: `external` has the array buffers in it. */
const outside = ({ total }: ServerSample): number => total.external - total.arrayBuffers;

interface Rough extends Pick<Seen, 'growth' | 'msPerRequest'> {
  readonly grewOutside: number;
}

/** A check waits before its verdict for timers that are due by then: what those hold is no leak. */
const WAITED_MS = 30_000;

/** Growth between two samples, after a warm-up and a first volley that is dropped: rough, and near enough to plan the look. */
async function roughGrowth(page: Prepared, volley: number, agentPath: string): Promise<Rough> {
  await using server = await start(page, agentPath);
  await using firing = await firingAt(page, server);
  for (let i = 0; i < 2; i++) {
    await firing.fire(volley);
    await server.sample();
  }
  const before = await server.sample();
  const started = performance.now();
  const answered = await firing.fire(volley);
  const msPerRequest = (performance.now() - started) / Math.max(1, answered);
  const after = await server.sample();
  const perRequest = (bytes: number) => Math.max(0, bytes / Math.max(1, answered));
  return {
    growth: { js: perRequest(js(after) - js(before)), arrayBuffers: perRequest(after.total.arrayBuffers - before.total.arrayBuffers) },
    grewOutside: perRequest(outside(after) - outside(before)),
    msPerRequest,
  };
}

/**
 * Throws what booting throws (CheckError).
 * @param onServer is given the process that is looked at, as soon as it serves
 */
export async function look(page: Prepared, volley: number, agentPath: string, onServer: (pid: number) => void = () => {}): Promise<Seen> {
  const { growth, grewOutside, msPerRequest } = await roughGrowth(page, volley, agentPath);
  const started = performance.now();
  await using server = await start(page, agentPath);
  await using firing = await firingAt(page, server);
  for (const { pid } of server.processes()) onServer(pid);
  const attribution = await attribute({
    server,
    hammer: async (amount) => ({ served: await firing.fire(amount) }),
    growth,
    msPerRequest,
    grewBeyond: 0,
    grewOutside,
    waitedMs: WAITED_MS,
    fatalRequests: null,
    containers: [],
    budgetMs: settingsFrom({}, { cwd: page.cwd }).budgetMs,
    cwd: page.cwd,
    workspace: page.cwd,
    framework: page.framework,
    changed: [],
    agentPath,
    keepSnapshots: null,
    buildAgain: null,
  });
  const addedMs = performance.now() - started;
  const { suspects, attribution: told } = withWords(reported(attribution));
  return {
    suspects: suspects.map(({ stack: _, excerpt: __, ...suspect }) => suspect),
    retainers: told.retainers ?? [],
    cause: told.cause?.code ?? null,
    why: whySentence(told),
    notes: noteSentences(told.notes),
    growth,
    msPerRequest,
    addedMs,
  };
}
