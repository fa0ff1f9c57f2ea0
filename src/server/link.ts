import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { socketVariable } from '../agent/marker.ts';
import type { Answer, FromAgent, Hello, Listening, ListeningOnPath, Question, TooOld } from '../agent/protocol.ts';
import { lineCutter } from './lines.ts';
import { readMessage } from './messages.ts';
import { isDescendant } from './process-group.ts';
import { openTemporaryFolder, RANDOM_LENGTH } from './temporary-folder.ts';

/** One process (or worker thread) that can be asked. */
export interface Agent {
  readonly hello: Hello;
  /** Whether it serves HTTP; one that may only work for such a process does not. */
  serves(): boolean;
  /**
   * The answer's value. Rejects with AgentGone, AgentSilent, or the error of the question itself.
   * @param ms milliseconds after which it is silent; absent: what the question may take
   */
  ask(question: Question, ms?: number): Promise<unknown>;
}

/** Somebody at the socket who is not believed. */
export interface Refused {
  /** What it said; 0: it said none. */
  readonly pid: number;
  /** `foreign`: the process is none that the check started. `twice`: another is there that says it is that process. */
  readonly why: 'foreign' | 'twice' | 'malformed';
}

/** The listening end of the socket that agents connect to. Disposing closes it and removes its folder. */
export interface Link extends AsyncDisposable {
  readonly socketPath: string;
  /** Absolute path of a folder that only this user may enter; it goes with the link. */
  readonly folder: string;
  /** Those that serve HTTP and are still there, in the order they came. */
  agents(): readonly Agent[];
  /** Those that said hello and are still there, the processes and threads among them that serve nothing, in the order they came. */
  everybody(): readonly Agent[];
  /** What the agents that are still there reported, in the order it came. */
  listening(): readonly Listening[];
  listeningOnPath(): readonly ListeningOnPath[];
  tooOld(): readonly TooOld[];
  /** Those at the socket now that are not believed. */
  refused(): readonly Refused[];
}

/** The process ended before it answered. */
export class AgentGone extends Error {}

/** The process is there and did not answer in time. */
export class AgentSilent extends Error {
  readonly ms: number;
  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
    this.ms = ms;
  }
}

/** Milliseconds. Collecting a heap of gigabytes takes seconds; writing it into a snapshot takes minutes. */
const patience = (question: Question): number => (question.ask === 'write-snapshot' ? 600_000 : 60_000);

/** Bytes. Profiles of large servers take tens of megabytes. */
const longestLine = 256 * 1024 * 1024;

const prefix = 'leak-check-';

/** Bytes of a socket's path that every system takes, its closing zero included (macOS). */
const longestPath = 104;

/**
 * Opens the link in a fresh folder that only this user may enter.
 * @param onAgent hears of each agent that is believed, once
 */
export async function openLink(onAgent: (agent: Agent) => void = () => {}): Promise<Link> {
  const longest = join(tmpdir(), prefix + 'x'.repeat(RANDOM_LENGTH), 'agent');
  const temporary = await openTemporaryFolder(longest.length < longestPath ? tmpdir() : '/tmp', prefix);
  const folder = temporary.path;
  const socketPath = process.platform === 'win32' ? `\\\\.\\pipe\\${basename(folder)}` : join(folder, 'agent');
  const connections = new Set<Connection>();

  const isOurs = (pid: number) => isDescendant(pid, `${socketVariable}=${socketPath}`) ?? true;
  const isThere = ({ pid, threadId }: Hello) => everybody().some(({ hello }) => hello.pid === pid && hello.threadId === threadId);
  const whyNot = (hello: Hello) => (!isOurs(hello.pid) ? 'foreign' : isThere(hello) ? 'twice' : null);

  const server = createServer((socket) => {
    const connection = new Connection(socket, whyNot, onAgent);
    connections.add(connection);
    socket.on('close', () => connections.delete(connection));
  });
  server.maxConnections = mostConnections;
  server.listen(socketPath);
  await once(server, 'listening');

  const everybody = () => [...connections].flatMap((connection) => connection.agent() ?? []);
  const heard = () => [...connections].flatMap((connection) => connection.heard);
  return {
    socketPath,
    folder,
    agents: () => everybody().filter((agent) => agent.serves()),
    everybody,
    listening: () => heard().filter((message) => message.type === 'listening'),
    listeningOnPath: () => heard().filter((message) => message.type === 'listening-on-path'),
    tooOld: () => heard().filter((message) => message.type === 'too-old'),
    refused: () => [...connections].flatMap((connection) => connection.refused() ?? []),
    async [Symbol.asyncDispose]() {
      for (const { socket } of connections) socket.destroy();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
      await temporary[Symbol.asyncDispose]();
    },
  };
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Messages kept of one connection: a server that is not trusted could send them for ever. */
const mostHeard = 64;

/** Processes and worker threads that may be there at once; the check has only so many descriptors. */
const mostConnections = 512;

type WhyNot = (hello: Hello) => Refused['why'] | null;

class Connection {
  readonly socket: Socket;
  readonly heard: FromAgent[] = [];
  readonly #waiting = new Map<number, Waiting>();
  readonly #whyNot: WhyNot;
  readonly #onAgent: (agent: Agent) => void;
  #questions = 0;
  #agent: Agent | null = null;
  #refused: Refused | null = null;

  /** @param whyNot null: it is who it says it is */
  constructor(socket: Socket, whyNot: WhyNot, onAgent: (agent: Agent) => void) {
    this.socket = socket;
    this.#whyNot = whyNot;
    this.#onAgent = onAgent;
    socket.on('error', () => {});
    socket.on('close', () => {
      for (const id of this.#waiting.keys()) this.#settle(id)?.reject(new AgentGone('the server process ended'));
    });
    socket.on(
      'data',
      lineCutter(longestLine, (line) => this.#hear(readMessage(line))),
    );
  }

  agent(): Agent | null {
    return this.#agent;
  }

  refused(): Refused | null {
    return this.#refused;
  }

  #hear(message: FromAgent | null): void {
    if (this.#refused !== null) return;
    const why = this.#doubt(message);
    if (message === null || why !== null) this.#refuse(message && 'pid' in message ? message.pid : 0, why ?? 'malformed');
    else if (message.type === 'answer') this.#answered(message);
    else {
      if (this.heard.length < mostHeard) this.heard.push(message);
      if (message.type !== 'hello') return;
      this.#agent = this.#introduced(message);
      this.#onAgent(this.#agent);
    }
  }

  #doubt(message: FromAgent | null): Refused['why'] | null {
    if (message === null) return 'malformed';
    if (message.type === 'answer' || message.type === 'too-old') return null;
    if (message.type === 'hello') return this.#agent === null ? this.#whyNot(message) : 'twice';
    return message.pid === this.#agent?.hello.pid ? null : 'foreign';
  }

  #introduced(hello: Hello): Agent {
    const serves = () => hello.helps === undefined || this.heard.some(({ type }) => type.startsWith('listening'));
    return { hello, serves, ask: (question, ms) => this.#ask(question, ms) };
  }

  #answered({ id, value, error }: Answer): void {
    const waiting = this.#settle(id);
    if (error === undefined) waiting?.resolve(value);
    else waiting?.reject(new Error(error));
  }

  /** Nothing that it said counts, and nothing more is asked of it. */
  #refuse(pid: number, why: Refused['why']): void {
    this.#refused = { pid, why };
    this.#agent = null;
    this.heard.length = 0;
    for (const id of this.#waiting.keys()) this.#settle(id)?.reject(new AgentGone('the agent is not believed'));
  }

  #ask(question: Question, ms = patience(question)): Promise<unknown> {
    if (this.socket.destroyed) return Promise.reject(new AgentGone('the server process ended'));
    const id = ++this.#questions;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#settle(id)?.reject(new AgentSilent(ms)), ms);
      this.#waiting.set(id, { resolve, reject, timer });
      this.socket.write(`${JSON.stringify({ id, ...question })}\n`);
    });
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    clearTimeout(waiting?.timer);
    return waiting;
  }
}
