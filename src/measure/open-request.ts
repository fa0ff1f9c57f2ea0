/** A request that is no part of a load of autocannon's: on a connection of its own, to whatever certificate the server has. */
import http from 'node:http';
import https from 'node:https';
import type { Method } from '../loads/method.ts';
import { timeLimit } from '../time-limit.ts';

export interface Opening {
  /** With its origin. */
  readonly url: string;
  /** Absent: GET. */
  readonly method?: Method | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** What `end` is called with; absent: nothing. */
  readonly body?: string | undefined;
  /** Milliseconds for all of it. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Sends nothing before `end` is called. It is destroyed when the time is over, and when the signal is aborted. */
export function openRequest({ url, method = 'GET', headers, body, timeoutMs, signal }: Opening): http.ClientRequest {
  const { request } = url.startsWith('https:') ? https : http;
  const limit = timeLimit(signal, timeoutMs);
  const asked = request(url, {
    agent: false,
    rejectUnauthorized: false,
    method,
    // Node.js names no length of what a DELETE brings.
    headers: body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    signal: limit.signal,
  } as https.RequestOptions);
  return asked.once('close', () => limit[Symbol.dispose]());
}
