import type { Question } from '../agent/protocol.ts';
import { CheckError, problem } from '../problems.ts';
import type { Launched } from './launch.ts';
import { type Agent, AgentGone, AgentSilent, type Link } from './link.ts';
import { readAdditions, readCounted, readOpenResources, readPeak, readSample, readServedRoutes } from './messages.ts';
import type { Ready } from './ready.ts';
import type { RunningServer, ServerSample, ServingProcess } from './server.ts';
import { peakOf, sumOf } from './sum.ts';

/** Milliseconds between the end of a serving process and the end of the npm or shell around it. */
const endOfParents = 5000;

export interface RunningParts {
  readonly ready: Ready;
  readonly alsoListening: readonly string[];
  readonly command: readonly string[];
  readonly bootMs: number;
  readonly launched: Launched;
  readonly link: Link;
  readonly dispose: () => Promise<void>;
}

export function runningServer({ ready, alsoListening, command, bootMs, launched, link, dispose }: RunningParts): RunningServer {
  const { masked } = launched.tail;
  const tail = () => launched.tail.lines();
  let served = 0;

  const died = async (): Promise<CheckError> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), endOfParents);
    });
    const exit = await Promise.race([launched.exited, late]);
    clearTimeout(timer);
    return new CheckError(
      problem('server-died', { code: exit?.code ?? null, signal: exit?.signal ?? null, requests: served, tail: tail() }),
    );
  };

  /** Asks every process that is there. One of several that ends meanwhile (a cluster replaces workers) is left out. */
  const askAll = async (question: Question): Promise<ReadonlyArray<{ readonly agent: Agent; readonly value: unknown }>> => {
    const answers = await Promise.all(
      link.agents().map((agent) =>
        agent.ask(question).then(
          (value) => ({ agent, value }),
          (error: unknown) => {
            if (error instanceof AgentGone) return null;
            if (error instanceof AgentSilent) throw new CheckError(problem('agent-silent', { ms: error.ms, tail: tail() }));
            throw error;
          },
        ),
      ),
    );
    const there = answers.filter((answer) => answer !== null);
    if (there.length === 0) throw await died();
    return there;
  };

  return {
    origin: ready.origin,
    port: ready.port,
    alsoListening,
    command,
    bootMs,
    processes: () => link.agents().map(({ hello }) => servingProcess(hello, masked)),
    async sample(): Promise<ServerSample> {
      const all = (await askAll({ ask: 'sample' })).map(({ agent, value }) => ({ pid: agent.hello.pid, sample: readSample(value) }));
      const total = sumOf(all);
      served = total.served;
      return { total, processes: all };
    },
    ask: async (question) => (await askAll(question)).map(({ value }) => value),
    openResources: async () => (await askAll({ ask: 'open-resources' })).map(({ value }) => readOpenResources(value)),
    countEntries: async () =>
      (await askAll({ ask: 'count-entries' })).map(({ agent, value }) => ({ process: nameOf(agent), counted: readCounted(value) })),
    readAdditions: async () =>
      (await askAll({ ask: 'read-additions' })).map(({ agent, value }) => ({ process: nameOf(agent), additions: readAdditions(value) })),
    readPeak: async () =>
      peakOf((await askAll({ ask: 'read-peak' })).map(({ agent, value }) => ({ pid: agent.hello.pid, peak: readPeak(value) }))),
    listRoutes: async () => (await askAll({ ask: 'list-routes' })).flatMap(({ value }) => readServedRoutes(value)),
    exited: launched.exited,
    exit: () => launched.exit(),
    tail,
    hide: (more) => launched.tail.hide(more),
    masked,
    hear: (listener) => launched.tail.hear(listener),
    [Symbol.asyncDispose]: dispose,
  };
}

const nameOf = ({ hello }: Agent): string => `${hello.pid}-${hello.threadId}`;

const servingProcess = (hello: Agent['hello'], masked: (text: string) => string): ServingProcess => ({
  pid: hello.pid,
  threadId: hello.threadId,
  node: hello.node,
  argv: hello.argv.map(masked),
  nodeEnv: hello.nodeEnv,
  v8Flags: hello.v8Flags,
  heapLimit: hello.heapLimit,
  gc: hello.gc,
});
