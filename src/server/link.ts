import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { FromAgent, Hello, Listening, ListeningOnPath, Question, TooOld } from '../agent/protocol.ts';
import { lineCutter } from './lines.ts';
import { readMessage } from './messages.ts';

/** One serving process (or worker thread) that can be asked. */
export interface Agent {
  readonly hello: Hello;
  /** The answer's value. Rejects with AgentGone, AgentSilent, or the error of the question itself. */
  ask(question: Question): Promise<unknown>;
}

/** The listening end of the socket that agents connect to. Disposing closes it and removes its folder. */
export interface Link extends AsyncDisposable {
  readonly socketPath: string;
  /** Absolute path of a folder that only this user may enter; it goes with the link. */
  readonly folder: string;
  /** Those that said hello and are still there, in the order they came. */
  agents(): readonly Agent[];
  /** What the agents that are still there reported, in the order it came. */
  listening(): readonly Listening[];
  listeningOnPath(): readonly ListeningOnPath[];
  tooOld(): readonly TooOld[];
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

/** Bytes of a socket's path that every system takes, its closing zero included (macOS). */
const longestPath = 104;

/** Opens the link in a fresh folder that only this user may enter. */
export async function openLink(): Promise<Link> {
  const temporary = join(tmpdir(), 'leak-check-XXXXXX', 'agent').length < longestPath ? tmpdir() : '/tmp';
  const folder = await mkdtemp(join(temporary, 'leak-check-'));
  const socketPath = process.platform === 'win32' ? `\\\\.\\pipe\\${basename(folder)}` : join(folder, 'agent');
  const connections = new Set<Connection>();
  // For the ways out of this process that dispose of nothing.
  const removeAtExit = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeAtExit);

  const server = createServer((socket) => {
    const connection = new Connection(socket);
    connections.add(connection);
    socket.on('close', () => connections.delete(connection));
  });
  server.listen(socketPath);
  await once(server, 'listening');

  const heard = () => [...connections].flatMap((connection) => connection.heard);
  return {
    socketPath,
    folder,
    agents: () => [...connections].flatMap((connection) => connection.agent() ?? []),
    listening: () => heard().filter((message) => message.type === 'listening'),
    listeningOnPath: () => heard().filter((message) => message.type === 'listening-on-path'),
    tooOld: () => heard().filter((message) => message.type === 'too-old'),
    async [Symbol.asyncDispose]() {
      for (const { socket } of connections) socket.destroy();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
      process.removeListener('exit', removeAtExit);
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

class Connection {
  readonly socket: Socket;
  readonly heard: FromAgent[] = [];
  readonly #waiting = new Map<number, Waiting>();
  #questions = 0;
  #agent: Agent | null = null;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('error', () => {});
    socket.on('close', () => {
      for (const id of this.#waiting.keys()) this.#settle(id)?.reject(new AgentGone('the server process ended'));
    });
    socket.on(
      'data',
      lineCutter(longestLine, (line) => {
        const message = readMessage(line);
        if (message === null) return;
        if (message.type === 'answer') {
          const waiting = this.#settle(message.id);
          if (message.error === undefined) waiting?.resolve(message.value);
          else waiting?.reject(new Error(message.error));
          return;
        }
        if (message.type === 'hello' && this.#agent === null) this.#agent = { hello: message, ask: (question) => this.#ask(question) };
        if (this.heard.length < mostHeard) this.heard.push(message);
      }),
    );
  }

  agent(): Agent | null {
    return this.#agent;
  }

  #ask(question: Question): Promise<unknown> {
    if (this.socket.destroyed) return Promise.reject(new AgentGone('the server process ended'));
    const id = ++this.#questions;
    const ms = patience(question);
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
