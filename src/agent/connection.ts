import { connect as connectTo, Socket } from 'node:net';
import type { FromAgent, ToAgent } from './protocol.ts';

// Captured before user code could replace them: what it says is what was measured.
const { parse, stringify } = JSON;
const { write } = Socket.prototype;
const { apply } = Reflect;

export interface Connection {
  send(message: FromAgent): void;
  onQuestion(answer: (question: ToAgent) => void): void;
}

/** Node.js has no other way to be sure: an app may have a handler for each signal, and replace `process.exit`. */
const { kill, pid } = process;

/**
 * Connects to the check. Never keeps the process alive, never throws. A check that was there and is gone has ended without a word: it
 * ends its server otherwise. Then this process ends, too, where it serves.
 * @param onEnd called once when the check is gone
 */
export function connect(path: string, { onEnd, serves }: { readonly onEnd: () => void; readonly serves: () => boolean }): Connection {
  let answer: (question: ToAgent) => void = () => {};
  let rest = '';
  const socket = connectTo(path);
  socket.unref();
  socket.setEncoding('utf8');
  socket.on('error', () => {});
  let isConnected = false;
  socket.on('connect', () => {
    isConnected = true;
  });
  socket.on('close', () => {
    onEnd();
    if (isConnected && serves()) kill(pid, 'SIGKILL');
  });
  socket.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      try {
        answer(parse(line));
      } catch {
        // Not a question.
      }
    }
  });
  return {
    send(message) {
      try {
        if (!socket.destroyed) apply(write, socket, [`${stringify(message)}\n`]);
      } catch {
        // A value that cannot be serialised, or a socket that is closing.
      }
    },
    onQuestion(next) {
      answer = next;
    },
  };
}
