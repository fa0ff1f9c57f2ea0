/** A request that is no part of a load of autocannon's: on a connection of its own, to whatever certificate the server has. */
import http from 'node:http';
import https from 'node:https';

export interface Opening {
  /** With its origin. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds for all of it. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Sends nothing before `end()` is called. It is destroyed when the time is over, and when the signal is aborted. */
export function openRequest({ url, headers, timeoutMs, signal }: Opening): http.ClientRequest {
  const { request } = url.startsWith('https:') ? https : http;
  return request(url, {
    agent: false,
    rejectUnauthorized: false,
    headers,
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  } as https.RequestOptions);
}
