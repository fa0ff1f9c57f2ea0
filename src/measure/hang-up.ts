/** A client that goes away before it has its answer: what autocannon cannot do. */
import { setTimeout } from 'node:timers/promises';
import type { Moment, RequestShape } from '../loads/load.ts';
import { openRequest } from './open-request.ts';

export interface HangingUp {
  /** Such as "http://127.0.0.1:28411". */
  readonly origin: string;
  /** Milliseconds that an answer may take. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export interface HungUp {
  /** Requests that were sent, and left at their moment or, where the answer ended before it, at its end. */
  readonly left: number;
  /** The first status that came; null: none did. */
  readonly status: number | null;
  /** Whether one did not come so far: no connection, or no answer in time. Then no further one was sent. */
  readonly broke: boolean;
  /** Milliseconds that an answer takes from the request to its last byte: that of the one that was read. */
  readonly answerMs: number;
}

interface Volley {
  readonly amount: number;
  /** When the client of the next request goes away. */
  readonly moment: () => Moment;
  /** Whether the first answer, too, is left at its first byte. */
  readonly endless: boolean;
  readonly onRequests: (done: number) => void;
}

/**
 * Sends requests one after another, each on a connection of its own, and goes away at the moments given. The first answer is
 * read to its end, if it has one: what is left by the others goes on in the server for about as long, so that each waits for that long
 * before the next, and the last one before this returns. Without that, renderings that nobody waits for would pile up as they never do.
 * Throws the reason of the signal when it is aborted.
 * @param next the next request
 */
export async function hangUps(of: HangingUp, next: () => RequestShape, { amount, moment, endless, onRequests }: Volley): Promise<HungUp> {
  const started = performance.now();
  const first = await leave(of, next(), endless ? 'at-first-byte' : null);
  const answerMs = performance.now() - started;
  if (first === null) return { left: 0, status: null, broke: true, answerMs };
  onRequests(1);
  for (let left = 1; left < amount; left += 1) {
    const seen = await leave(of, next(), moment());
    if (seen === null) return { left, status: first, broke: true, answerMs };
    onRequests(left + 1);
    await setTimeout(answerMs, undefined, { signal: of.signal });
  }
  return { left: amount, status: first, broke: false, answerMs };
}

/**
 * @param moment null: at the end of the answer
 * @returns the status, 0 where it was not waited for; null: the server was not there, or did not answer in time
 */
function leave({ origin, timeoutMs, signal }: HangingUp, shape: RequestShape, moment: Moment | null): Promise<number | null> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    // As a browser asks, which means to come again.
    const headers = { connection: 'keep-alive', ...shape.headers };
    const { path, method, body } = shape;
    const asked = openRequest({ url: origin + path, method, headers, body, timeoutMs, signal });
    let seen: number | null = null;
    const goAway = (status: number) => {
      seen = status;
      asked.destroy();
    };
    // Sent means handed to the kernel, which closes the connection after what was written.
    if (moment === 'at-once') asked.on('finish', () => goAway(0));
    asked.on('response', (response) => {
      const status = response.statusCode ?? 0;
      if (moment === 'at-first-byte') return goAway(status);
      response.on('error', () => {});
      response.on('data', () => moment === 'in-body' && goAway(status));
      response.on('end', () => goAway(status));
    });
    asked.on('error', () => {});
    asked.on('close', () => (signal.aborted ? reject(signal.reason) : resolve(seen)));
    asked.end(body);
  });
}
