/** Servers for tests of the steps: real HTTP in this process, with memory that grows as it is told. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MARKER_HEADER } from '../agent/marker.ts';
import type { Sample } from '../agent/readings.ts';
import { freePort } from '../server/free-port.ts';
import type { RunningServer, ServerExit } from '../server/server.ts';
import type { Lending, Servers } from './servers.ts';

/** Of a check with lent servers, which starts nothing. */
export const start = { text: 'node server.js', env: {}, words: ['node', 'server.js'] } as const;

/** Around such a check, to which nobody listens and which nobody ends. */
export const unheard = () => ({
  env: { CI: '1' },
  signal: new AbortController().signal,
  agentPath: '/agent.cjs',
  version: '1.0.0',
  onProgress: () => {},
});

export interface Page {
  /** Bytes that each request leaves on the heap. */
  readonly keeps?: number;
  /** Objects that each request leaves, and entries that it adds to one Map. */
  readonly leaves?: number;
  readonly adds?: number;
  /** The last request that keeps, leaves or adds anything; absent: each does. */
  readonly fullAt?: number;
  /** Milliseconds after which all that is kept, left and added is forgotten; absent: it is kept for good. */
  readonly forgetsAfterMs?: number;
  /** What somebody else may end, by Node.js's names. */
  readonly awaits?: readonly string[];
  /** Until when its clock cannot be moved; absent: at any time. */
  readonly clockFrom?: Promise<void>;
  /** Whether nobody can move its clock. */
  readonly keepsItsClock?: boolean;
  /** Whether that happens because connections to another server close, and not by the clock alone. */
  readonly closes?: boolean;
  /** A package that its server has loaded. */
  readonly requires?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A cache answers requests without this value of the header `x-again`: they keep nothing. */
  readonly renderedWith?: string;
  /** The value of `Cookie` without which it leads to `/login`. */
  readonly for?: string;
  /** Answers with a body of so many bytes; absent: "page". */
  readonly bytes?: number;
  /** Answers with this as HTML. */
  readonly html?: string;
  /** Whether its answers do not end. */
  readonly isEndless?: boolean;
  /** The request with which the server ends. */
  readonly diesAt?: number;
  /** Bytes per millisecond that the heap gains from its first request on, whether anybody asks or not; below 0: that it loses. */
  readonly startsClock?: number;
  /** Called at each request. */
  readonly onRequest?: () => void;
}

/** By path; others answer 404. */
export type Pages = Readonly<Record<string, Page>>;

export interface LentServer extends RunningServer {
  /** Paths requested, in their order. */
  readonly asked: readonly string[];
  readonly isEnded: () => boolean;
}

/** @param bootMs milliseconds that it seems to have taken to boot */
export async function lentServer(pages: Pages, bootMs = 1): Promise<LentServer> {
  const started = performance.now();
  const asked: string[] = [];
  let served = 0;
  let kept = 0;
  let objects = 9_000;
  let entries = 0;
  let entriesBefore: number | null = null;
  let [closed, movedMs] = [0, 0];
  /** What requests left, and for how long, by the moved clock. */
  let expiring: { readonly page: Page; readonly untilMs: number }[] = [];
  const clocks = new Map<string, { readonly rate: number; readonly from: number }>();
  const byTheClock = () => [...clocks.values()].reduce((sum, { rate, from }) => sum + rate * (performance.now() - from), 0);
  let ended: ServerExit | null = null;
  let end: (exit: ServerExit) => void = () => {};
  const exited = new Promise<ServerExit>((resolve) => {
    end = (exit) => {
      ended = exit;
      resolve(exit);
    };
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const page = pages[path] ?? { status: 404 };
    page.onRequest?.();
    if (page.diesAt !== undefined && asked.filter((one) => one === path).length >= page.diesAt) {
      end({ code: 3, signal: null, outOfMemory: false });
      server.closeAllConnections();
      return;
    }
    if (page.for !== undefined && request.headers.cookie !== page.for) {
      response.writeHead(302, { location: '/login' }).end();
      return;
    }
    if (request.headers[MARKER_HEADER]) served += 1;
    if (page.startsClock && !clocks.has(path)) clocks.set(path, { rate: page.startsClock, from: performance.now() });
    const isCached = page.renderedWith !== undefined && request.headers['x-again'] !== page.renderedWith;
    if (!isCached && served <= (page.fullAt ?? Number.POSITIVE_INFINITY)) {
      kept += page.keeps ?? 0;
      objects += page.leaves ?? 0;
      entries += page.adds ?? 0;
      if (page.forgetsAfterMs !== undefined) expiring.push({ page, untilMs: movedMs + page.forgetsAfterMs });
    }
    if (page.html !== undefined) response.setHeader('content-type', 'text/html; charset=utf-8');
    response.writeHead(page.status ?? 200, { ...page.headers, ...(isCached ? { 'x-nextjs-cache': 'HIT' } : {}) });
    if (page.isEndless) response.flushHeaders();
    else response.end(page.html ?? (page.bytes === undefined ? 'page' : 'p'.repeat(page.bytes)));
  });
  const port = await freePort(null);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const process = { pid: 1, threadId: 0, node: 'v22.0.0', argv: [], nodeEnv: null, v8Flags: [], heapLimit: 4e9, gc: 'gc', serves: true };
  const sampleNow = (): Sample => ({
    ...{ served, atMs: performance.now() - started, heapUsed: 20_000_000 + kept + byTheClock(), codeSpaces: 2_000_000, trustedSpaces: 0 },
    ...{ arrayBuffers: 10_000, external: 2_000_000, rss: 90_000_000, malloced: 1_000_000, globalHandles: 8_192, nativeContexts: 1 },
    ...{ detachedContexts: 0, resources: {}, collections: 3, collectMs: 1 },
  });
  let isEnded = false;
  return {
    ...{
      origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      alsoListening: [],
      mayRunTwice: true,
      port,
      command: ['node', 'server.js'],
      bootMs,
      asked,
      exited,
    },
    isEnded: () => isEnded,
    processes: () => [process],
    unread: () => 0,
    sample: async () => ({ total: sampleNow(), processes: [{ pid: process.pid, sample: sampleNow() }] }),
    ask: async () => [],
    openResources: async () => [{ kinds: [] }],
    async countEntries() {
      const map = { id: 1, kind: 'Map', class: 'Map', before: entriesBefore, size: entries } as const;
      entriesBefore = entries;
      return [{ process: '1-0', counted: { objects, realms: 1, containers: map.before === map.size ? [] : [map] } }];
    },
    awaitedWork: async () => Object.values(pages).flatMap(({ awaits = [] }) => awaits),
    async moveClock(ms) {
      if (Object.values(pages).some(({ keepsItsClock }) => keepsItsClock)) throw new Error('no inspector');
      await Promise.all(Object.values(pages).map(({ clockFrom }) => clockFrom));
      movedMs += ms;
      const expired = expiring.filter(({ untilMs }) => untilMs <= movedMs);
      expiring = expiring.filter(({ untilMs }) => untilMs > movedMs);
      for (const { page } of expired) {
        kept -= page.keeps ?? 0;
        objects -= page.leaves ?? 0;
        entries -= page.adds ?? 0;
      }
      if (expired.some(({ page }) => page.closes)) closed += 1;
      return { timers: 0 };
    },
    closedConnections: async () => closed,
    readAdditions: async () => [],
    readSurvivors: async () => [],
    readPeak: async () => ({ heapUsed: 50_000_000 + kept, rss: 120_000_000 }),
    loadedAddons: async () => [],
    hasRequired: async (names) => Object.values(pages).some(({ requires = '' }) => names.includes(requires)),
    listRoutes: async () => [],
    exit: () => ended,
    lastWords: async () => null,
    lastHeap: async () => null,
    tail: () => ['the last line'],
    hide: () => {},
    masked: (text) => text,
    hear: () => () => {},
    async [Symbol.asyncDispose]() {
      if (isEnded) return;
      isEnded = true;
      server.closeAllConnections();
      server.close();
    },
  };
}

export interface Lent {
  /** How many were booted whenever another was prepared. */
  readonly prepared: readonly number[];
  /** In place of servers that are booted. */
  readonly lend: (lending: Pick<Lending, 'command' | 'onServer'>) => Servers;
  /** What was booted, in its order. */
  readonly booted: readonly { readonly as: 'shared' | 'fresh' | 'beside' | 'base'; readonly server: LentServer }[];
}

/** Servers of these pages; of a base, the other ones. */
export function lent(pages: Pages, ofBase: Pages = {}, bootMs = 1): Lent {
  const booted: Array<Lent['booted'][number]> = [];
  const prepared: number[] = [];
  const boot = async (as: Lent['booted'][number]['as'], served: Pages) => {
    const server = await lentServer(served, bootMs);
    booted.push({ as, server });
    return server;
  };
  const lend = ({ command, onServer }: Pick<Lending, 'command' | 'onServer'>): Servers => {
    let lanes = 1;
    const lane = (): Servers => {
      let current: LentServer | null = null;
      let kept: LentServer | null = null;
      let keptFor = '';
      const endKept = async () => {
        await kept?.[Symbol.asyncDispose]();
        kept = null;
      };
      const endShared = async () => {
        await current?.[Symbol.asyncDispose]();
        current = null;
      };
      return {
        command,
        async shared() {
          await endKept();
          if (current?.exit()) await endShared();
          current ??= await boot('shared', pages);
          onServer({ node: 'v22.0.0', v8Flags: [], command: [...command.words], nodeEnv: null, heapLimit: 4e9, processes: 1, bootMs });
          return current;
        },
        endShared,
        mayStay: () => lanes === 1,
        leaveShared(until) {
          const server = current;
          current = null;
          until.then(() => server?.[Symbol.asyncDispose]());
        },
        keepFor(route) {
          [kept, current, keptFor] = [current, null, route];
          return true;
        },
        takeKept(route) {
          if (route !== keptFor) return null;
          const server = kept;
          kept = null;
          return server;
        },
        prepare: () => prepared.push(booted.length),
        fresh: () => boot('fresh', pages),
        beside: () => boot('beside', pages),
        another() {
          lanes += 1;
          return lane();
        },
        ofBase: () => boot('base', ofBase),
        async [Symbol.asyncDispose]() {
          await Promise.all([endKept(), endShared()]);
        },
      };
    };
    return lane();
  };
  return { lend, booted, prepared };
}
