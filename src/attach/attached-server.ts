/** A server that runs already, and whose process has its inspector open: measured without being started, changed or ended. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Hello, Question } from '../agent/protocol.ts';
import type { InspectorAddress } from '../config/settings.ts';
import { CheckError, problem } from '../problems.ts';
import { type Agent, AgentSilent } from '../server/link.ts';
import { runningServer } from '../server/running-server.ts';
import type { RunningServer, ServerExit } from '../server/server.ts';
import { tailOf } from '../server/tail.ts';
import { answer } from './answers.ts';
import { type Inspector, openInspector } from './inspector.ts';
import { readyAt } from './ready-at.ts';
import { type Visited, visit } from './visited.ts';
import { whereItAnswers } from './where-it-answers.ts';
import { answersItself } from './who-answers.ts';

export interface AttachOptions {
  readonly inspector: InspectorAddress;
  /** Where the same process is asked, such as "http://127.0.0.1:3000"; null: it says so itself. */
  readonly url: string | null;
  /** Absolute path of the built visitor. */
  readonly visitorPath: string;
  /** Masked in what comes out of the process. */
  readonly secrets: readonly string[];
}

const oldestMajor = 18;

/** The process cannot say more than these of itself; it is not trusted. */
const hello = z.object({
  ...{ pid: z.int(), ppid: z.int(), threadId: z.int(), node: z.string().max(100), argv: z.array(z.string().max(10_000)).max(1_000) },
  ...{ nodeEnv: z.string().max(100).nullable(), v8Flags: z.array(z.string().max(200)).max(100), heapLimit: z.number().nonnegative() },
});

/**
 * Attaches to the only program at an address. Disposing leaves it as it was found.
 * @throws CheckError `no-inspector`, `not-inspectable`, `several-targets`, `inspector-refuses`, `agent-silent`, `node-too-old`,
 * `address-unknown`
 */
export async function attach(options: AttachOptions): Promise<RunningServer> {
  const inspector = await openInspector(options.inspector);
  try {
    const visited = await visitedBy(inspector, options);
    const said = await introduced(visited, options);
    const url = options.url ?? (await whereItAnswers(visited, options.inspector));
    return serverOf(inspector, visited, said, { ...options, url });
  } catch (error) {
    await inspector[Symbol.asyncDispose]();
    throw error instanceof AgentSilent ? new CheckError(problem('agent-silent', { ms: error.ms, tail: [] })) : error;
  }
}

const notNode = ({ inspector: { text } }: AttachOptions) => new CheckError(problem('not-inspectable', { address: text, offers: [] }));

async function visitedBy(inspector: Inspector, options: AttachOptions): Promise<Visited> {
  const code = await readFile(options.visitorPath, 'utf8');
  try {
    return await visit(inspector, code);
  } catch (error) {
    if (error instanceof AgentSilent) throw error;
    throw notNode(options);
  }
}

async function introduced(visited: Visited, options: AttachOptions): Promise<Hello> {
  const said = hello.safeParse(await visited.call('introduce'));
  if (!said.success || said.data.threadId !== 0) throw notNode(options);
  const { node } = said.data;
  if (Number.parseInt(node.slice(1), 10) < oldestMajor) throw new CheckError(problem('node-too-old', { node }));
  return { type: 'hello', ...said.data, gc: 'inspector' };
}

function serverOf(
  inspector: Inspector,
  visited: Visited,
  said: Hello,
  { url, secrets, inspector: { text } }: AttachOptions & { readonly url: string },
) {
  const agent: Agent = { hello: said, serves: () => true, ask: inTurn((question) => answer(question, { inspector, visited })) };
  const exit: ServerExit = { code: null, signal: null, outOfMemory: false, unseen: true };
  return runningServer({
    ready: readyAt(url),
    ...{ alsoListening: [], mayRunTwice: false, command: [], bootMs: 0 },
    launched: { tail: tailOf(secrets), exited: inspector.closed.then(() => exit), exit: () => (inspector.isOpen() ? null : exit) },
    link: { everybody: () => (inspector.isOpen() ? [agent] : []), refused: () => [] },
    found: { inspector: text, countsRequests: true, caveat: null, answersItself: (ask) => answersItself(visited, ask) },
    dispose: () => leave(inspector, visited),
  });
}

/** One question after another, in the order they came. */
function inTurn(ask: (question: Question) => Promise<unknown>): Agent['ask'] {
  let last: Promise<unknown> = Promise.resolve();
  return (question) => {
    const answered = last.then(() => ask(question));
    last = answered.catch(() => {});
    return answered;
  };
}

/** Stops what was started, and lets go of what was held; what could not be asked any more ends with the session. */
async function leave(inspector: Inspector, visited: Visited): Promise<void> {
  try {
    await inspector.post('HeapProfiler.stopSampling').catch(() => {});
    await inspector.post('HeapProfiler.disable');
    await visited.leave();
  } catch {
    // The program is gone, or blocked.
  } finally {
    await inspector[Symbol.asyncDispose]();
  }
}
