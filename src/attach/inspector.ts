/** A session with the inspector of a program that runs: https://chromedevtools.github.io/devtools-protocol/v8/ */
import WebSocket from 'ws';
import { z } from 'zod';
import type { InspectorAddress } from '../config/settings.ts';
import { CheckError, problem } from '../problems.ts';
import { AgentGone, AgentSilent } from '../server/link.ts';
import { targetAt } from './targets.ts';

/** Disposing closes the session, upon which V8 lets go of all that was made in it. */
export interface Inspector extends AsyncDisposable {
  /**
   * The result of a method. Rejects with AgentGone, AgentSilent, or what the inspector says.
   * @param ms milliseconds to wait for it
   */
  post(method: string, parameters?: object, ms?: number): Promise<Readonly<Record<string, unknown>>>;
  /** Hears an event from now on. @returns how to hear no more */
  hear(event: string, listener: (parameters: unknown) => void): () => void;
  isOpen(): boolean;
  /** Resolves when the session ended, by either side. */
  readonly closed: Promise<void>;
}

/** Milliseconds. Collecting a heap of gigabytes takes seconds. */
const PATIENCE_MS = 60_000;
/** Milliseconds for the session to open. */
const OPENING_MS = 10_000;
/** Bytes. Profiles of large servers take tens of megabytes. */
const LARGEST_MESSAGE = 256 * 1024 * 1024;

const message = z.object({
  id: z.int().optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
});

interface Waiting {
  readonly resolve: (result: Readonly<Record<string, unknown>>) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** @throws CheckError `no-inspector`, `not-inspectable`, `several-targets`, `inspector-refuses` */
export async function openInspector(address: InspectorAddress): Promise<Inspector> {
  const socket = await connected(address, await targetAt(address));
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<(parameters: unknown) => void>>();
  let last = 0;
  const settle = (id: number): Waiting | undefined => {
    const one = waiting.get(id);
    waiting.delete(id);
    clearTimeout(one?.timer);
    return one;
  };
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => {
      for (const id of waiting.keys()) settle(id)?.reject(new AgentGone('the session with the inspector ended'));
      resolve();
    });
  });
  socket.on('error', () => {});
  socket.on('message', (data) => {
    const read = message.safeParse(parsed(String(data)));
    if (!read.success) return socket.terminate();
    const { id, result = {}, error, method, params } = read.data;
    if (id === undefined) for (const listener of listeners.get(method ?? '') ?? []) listener(params);
    else if (error) settle(id)?.reject(new Error(error.message));
    else settle(id)?.resolve(result);
  });
  const isOpen = () => socket.readyState === WebSocket.OPEN;
  return {
    isOpen,
    closed,
    post(method, parameters = {}, ms = PATIENCE_MS) {
      if (!isOpen()) return Promise.reject(new AgentGone('the session with the inspector ended'));
      const id = ++last;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => settle(id)?.reject(new AgentSilent(ms)), ms);
        waiting.set(id, { resolve, reject, timer });
        socket.send(JSON.stringify({ id, method, params: parameters }));
      });
    },
    hear(event, listener) {
      const those = listeners.get(event) ?? new Set();
      listeners.set(event, those.add(listener));
      return () => those.delete(listener);
    },
    async [Symbol.asyncDispose]() {
      // `ws` ends the connection by itself where the other side says nothing for 30 s: a blocked program is not waited for.
      const timer = setTimeout(() => socket.terminate(), OPENING_MS);
      socket.close();
      await closed;
      clearTimeout(timer);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function connected({ host, port, text }: InspectorAddress, id: string): Promise<WebSocket> {
  const origin = `ws://${host.includes(':') ? `[${host}]` : host}:${port}`;
  // Names other than localhost are refused by the inspector, against rebinding of DNS.
  const socket = new WebSocket(`${origin}/${id}`, {
    ...{ perMessageDeflate: false, maxPayload: LARGEST_MESSAGE, handshakeTimeout: OPENING_MS, followRedirects: false },
    headers: { host: `localhost:${port}` },
  });
  return new Promise((resolve, reject) => {
    socket.once('open', () => {
      socket.removeAllListeners('error');
      resolve(socket);
    });
    socket.once('error', (error) => reject(new CheckError(problem('inspector-refuses', { address: text, error: error.message }))));
  });
}
