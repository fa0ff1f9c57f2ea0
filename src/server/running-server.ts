import type { Counted, Question } from '../agent/protocol.ts';
import { CheckError, problem } from '../problems.ts';
import { type AtWork, atWork } from './at-work.ts';
import { readLastWords } from './last-words.ts';
import type { Launched } from './launch.ts';
import { type Agent, AgentGone, AgentSilent, type Link } from './link.ts';
import {
  readAdditions,
  readClockMoved,
  readClosedConnections,
  readCounted,
  readHasRequired,
  readLoadedAddons,
  readOpenResources,
  readPeak,
  readPendingWork,
  readSample,
  readServedRoutes,
  readSurvivors,
  roomOf,
} from './messages.ts';
import type { NearLimit } from './near-limit.ts';
import type { Ready } from './ready.ts';
import type { Found, RunningServer, ServerSample, ServingProcess } from './server.ts';
import { peakOf, sumOf } from './sum.ts';

/** Milliseconds between the end of a serving process and the end of the npm or shell around it. */
const endOfParents = 5000;

export interface RunningParts {
  readonly ready: Ready;
  readonly alsoListening: readonly string[];
  readonly mayRunTwice: boolean;
  readonly command: readonly string[];
  readonly bootMs: number;
  readonly launched: Pick<Launched, 'tail' | 'exited' | 'exit'>;
  readonly link: Pick<Link, 'everybody' | 'refused'>;
  /** Absolute path of the folder in which it leaves its last words; absent: nowhere. */
  readonly folder?: string;
  /** Absent: it was not asked for a snapshot of its full heap. */
  readonly nearLimit?: NearLimit | undefined;
  readonly found?: Found;
  readonly dispose: () => Promise<void>;
}

export function runningServer({
  ready,
  alsoListening,
  mayRunTwice,
  command,
  bootMs,
  launched,
  link,
  folder,
  nearLimit,
  found,
  dispose,
}: RunningParts): RunningServer {
  const { masked } = launched.tail;
  const tail = () => launched.tail.lines();
  let served = 0;
  let threads: Parameters<AtWork['unread']>[0] = [];

  const died = async (): Promise<CheckError> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), endOfParents);
    });
    const exit = await Promise.race([launched.exited, late]);
    clearTimeout(timer);
    if (found) return new CheckError(problem('attached-lost', { requests: served }));
    return new CheckError(
      problem('server-died', { code: exit?.code ?? null, signal: exit?.signal ?? null, requests: served, tail: tail() }),
    );
  };

  const working = atWork(link);
  const { askAll, askEach } = asking(link, working, tail, died);

  return {
    origin: ready.origin,
    port: ready.port,
    alsoListening,
    mayRunTwice,
    found,
    command,
    bootMs,
    processes: () => working.present().map((agent) => servingProcess(agent, masked)),
    unread: () => working.unread(threads),
    async sample(): Promise<ServerSample> {
      const all = (await askEach({ ask: 'sample' }, readSample)).map(({ agent, read }) => ({ pid: agent.hello.pid, sample: read }));
      const total = sumOf(all);
      served = total.served;
      threads = all.map((one) => ({ pid: one.pid, alive: one.sample.threads ?? 0 }));
      return { total, processes: all };
    },
    ask: async (question, of) => (await askAll(question, of)).map(({ value }) => value),
    openResources: async () => (await askEach({ ask: 'open-resources' }, readOpenResources)).map(({ read }) => read),
    countEntries: async (forClock = false) => (await askEach({ ask: 'count-entries', forClock }, readCounted)).map(countedBy),
    readAdditions: async () =>
      (await askEach({ ask: 'read-additions' }, readAdditions)).map(({ agent, read }) => ({ process: nameOf(agent), additions: read })),
    readSurvivors: async () => (await askEach({ ask: 'read-survivors' }, readSurvivors)).map(({ read }) => read),
    readPeak: async () =>
      peakOf((await askEach({ ask: 'read-peak' }, readPeak)).map(({ agent, read }) => ({ pid: agent.hello.pid, peak: read }))),
    loadedAddons: async () => (await askEach({ ask: 'loaded-addons' }, readLoadedAddons)).flatMap(({ read }) => read),
    hasRequired: async (names) => (await askEach({ ask: 'has-required', names }, readHasRequired)).some(({ read }) => read),
    awaitedWork: async () => (await askEach({ ask: 'awaited-work' }, readPendingWork)).flatMap(({ read }) => read),
    moveClock: async (ms) => ({ timers: total((await askEach({ ask: 'move-clock', ms }, readClockMoved)).map(({ read }) => read.timers)) }),
    closedConnections: async (notes = false) =>
      total((await askEach({ ask: 'closed-connections', notes }, readClosedConnections)).map(({ read }) => read)),
    listRoutes: async () => (await askEach({ ask: 'list-routes' }, readServedRoutes)).flatMap(({ read }) => read),
    exited: launched.exited,
    exit: () => launched.exit(),
    leavesLastWords: folder !== undefined && leavesLastWords(link),
    lastWords: () => leftIn(folder, launched, readLastWords),
    lastHeap: () => leftIn(folder, launched, async (within) => nearLimit?.readIn(within) ?? null),
    tail,
    hide: (more) => launched.tail.hide(more),
    masked,
    hear: (listener) => launched.tail.hear(listener),
    [Symbol.asyncDispose]: dispose,
  };
}

/** What it left in its folder when it ran out of heap; null: it did not, or has none. */
const leftIn = async <T>(
  folder: string | undefined,
  { exit }: RunningParts['launched'],
  read: (folder: string) => Promise<T | null>,
): Promise<T | null> => (folder !== undefined && exit()?.outOfMemory ? read(folder) : null);

const total = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);

/** Only the main thread of a process can say so. */
function leavesLastWords(link: Pick<Link, 'everybody'>): boolean {
  const processes = link.everybody().filter((agent) => agent.serves() && agent.hello.threadId === 0);
  return processes.length > 0 && processes.every(({ hello }) => hello.leavesLastWords === true);
}

/** Questions to every process that is at work. */
function asking(link: Pick<Link, 'refused'>, working: AtWork, tail: () => readonly string[], died: () => Promise<CheckError>) {
  /** Asks every process that is there. One of several that ends meanwhile (a cluster replaces workers) is left out. */
  const askAll = async (question: Question, of?: string): Promise<ReadonlyArray<{ readonly agent: Agent; readonly value: unknown }>> => {
    refuseLiars(link);
    const asked = working.present().filter((agent) => of === undefined || nameOf(agent) === of);
    const answers = await Promise.all(
      asked.map((agent) =>
        working.ask(agent, question).then(
          (value) => ({ agent, value }),
          (error: unknown) => {
            if (error instanceof AgentGone) return null;
            if (error instanceof AgentSilent) throw new CheckError(problem('agent-silent', { ms: error.ms, tail: tail() }));
            throw error;
          },
        ),
      ),
    );
    refuseLiars(link);
    const there = answers.filter((answer) => answer !== null);
    if (!there.some(({ agent }) => of !== undefined || agent.serves())) throw await died();
    return there;
  };

  const askEach = async <T>(question: Question, read: Reading<T>) => {
    const answers = await askAll(question);
    return answers.map(({ agent, value }) => ({ agent, read: readBy(read, value, agent) }));
  };

  return { askAll, askEach };
}

/** Throws CheckError `agent-refused` when somebody is at the socket who is not believed. */
function refuseLiars({ refused }: Pick<Link, 'refused'>): void {
  const [first] = refused();
  if (first) throw new CheckError(problem('agent-refused', { ...first }));
}

/** @param room bytes that the heap of the process can hold */
type Reading<T> = (value: unknown, room: number) => T;

function readBy<T>(read: Reading<T>, value: unknown, { hello }: Agent): T {
  try {
    return read(value, roomOf(hello.heapLimit));
  } catch {
    throw new CheckError(problem('agent-refused', { pid: 0, why: 'malformed' }));
  }
}

const nameOf = ({ hello }: Agent): string => `${hello.pid}-${hello.threadId}`;

const countedBy = ({ agent, read }: { readonly agent: Agent; readonly read: Counted }) => ({ process: nameOf(agent), counted: read });

const servingProcess = ({ hello, serves }: Agent, masked: (text: string) => string): ServingProcess => ({
  pid: hello.pid,
  threadId: hello.threadId,
  node: hello.node,
  argv: hello.argv.map(masked),
  nodeEnv: hello.nodeEnv,
  v8Flags: hello.v8Flags,
  heapLimit: hello.heapLimit,
  gc: hello.gc,
  serves: serves(),
});
