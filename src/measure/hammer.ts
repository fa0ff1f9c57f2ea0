/** One volley: autocannon against one route, counted by the server. Nothing else imports autocannon. */
import type { EventEmitter } from 'node:events';
import autocannon from 'autocannon';
import { MARKER_HEADER } from '../agent/marker.ts';
import type { ExpectedStatus } from '../config/settings.ts';
import { type Moment, madeNow, type Requested } from '../loads/load.ts';
import { type Answer, readAnswers } from './answers.ts';
import { expectNoBodyOfHead } from './expect-no-body.ts';
import { hangUps } from './hang-up.ts';
import { byName, type Headers, headerOf, headersNamed, isNamed, merged } from './headers.ts';
import type { Volley } from './measurement.ts';
import type { Target } from './target.ts';

/** What autocannon saw; what the server counted is added by the caller. */
export interface ClientVolley extends Omit<Volley, 'served' | 'answers'> {
  /** Responses of any status. */
  readonly answered: number;
  /** The answers that were read to their end; none where clients go away. */
  readonly read: readonly Answer[];
  /** Requests that the server takes on one connection, by its `Keep-Alive` header; Infinity where it sets no bound. */
  readonly mostPerConnection: number;
  /** Milliseconds for which the server keeps an idle connection, by its `Keep-Alive` header; Infinity where it does not say. */
  readonly keptIdleMs: number;
}

/**
 * The run ends on a tick of autocannon's sampler: at its default of 1,000 ms a run of 100 ms takes a second, and at 50 ms a
 * check of a dozen short volleys waits half of its time for ticks.
 */
const SAMPLE_INTERVAL_MS = 5;

/**
 * Fires `amount` requests as the load of the target has them, and resolves when all were answered, failed, or timed out. Never rejects for a server that dies: autocannon counts that as errors.
 *
 * @param onRequests called with the number answered so far in this volley
 */
export async function hammer(
  target: Target,
  amount: number,
  signal: AbortSignal,
  onRequests: (done: number) => void,
): Promise<ClientVolley> {
  signal.throwIfAborted();
  if (target.traffic.hangsUp) return hangUpVolley(target, target.traffic.hangsUp, { amount, signal, onRequests });
  const { expectText } = target;
  const { onCookies } = target.traffic;
  let [expected, answered] = [0, 0];
  let keepAlive = '';
  let isClosed = false;
  const read: Answer[] = [];
  const started = performance.now();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url: target.kept?.origin ?? target.origin,
        connections: Math.min(target.traffic.connections, amount),
        pipelining: target.traffic.pipelining,
        amount,
        sampleInt: SAMPLE_INTERVAL_MS,
        timeout: Math.max(1, Math.ceil(target.requestTimeoutMs / 1000)),
        // One time-out says enough: a hanging route would hold every following request as long.
        bailout: 1,
        headers: headersOf(target),
        requests: target.traffic.requests.map(asRequest),
        ...(expectText !== null && isAscii.test(expectText) ? { verifyBody: (body: string) => body.includes(expectText) } : {}),
        setupClient: (client: autocannon.Client) => {
          readAnswers(client, (answer) => read.push(answer));
          expectNoBodyOfHead(client);
          if (onCookies) readCookies(client, onCookies);
          client.once('headers', ({ headers }) => {
            keepAlive = headerOf('keep-alive', headers);
            isClosed = headerOf('connection', headers).toLowerCase() === 'close';
          });
        },
        ...(target.origin.startsWith('https:') ? { tlsOptions: { rejectUnauthorized: false } } : {}),
      } as autocannon.Options,
      (error: unknown, done: autocannon.Result) => (error ? reject(error) : resolve(done)),
    );
    const stop = () => instance.stop?.();
    signal.addEventListener('abort', stop, { once: true });
    instance.on('response', (_client: unknown, status: number) => {
      answered += 1;
      if (isExpected(target.expectStatus, status)) expected += 1;
      onRequests(answered);
    });
    instance.on('done', () => signal.removeEventListener('abort', stop));
  });
  await target.kept?.ended(answered === amount && result.errors === 0 && !isClosed ? answered : null);
  return {
    expected,
    answered,
    read,
    mostPerConnection: boundIn(keepAlive, 'max'),
    keptIdleMs: boundIn(keepAlive, 'timeout') * 1000,
    // autocannon counts time-outs among the errors.
    failed: answered - expected + result.errors + result.mismatches,
    durationMs: performance.now() - started,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
  };
}

/** autocannon decodes each chunk by itself, which may cut any other letter in two. */
const isAscii = /^[ -~]*$/;

/** A volley whose clients go away. Where one was not answered, the rest is not sent. */
async function hangUpVolley(
  target: Target,
  moment: () => Moment,
  { amount, signal, onRequests }: { readonly amount: number; readonly signal: AbortSignal; readonly onRequests: (done: number) => void },
): Promise<ClientVolley> {
  const started = performance.now();
  const { requests, endless = false } = target.traffic;
  const common = headersOf(target);
  let n = 0;
  const next = () => {
    const made = madeNow(requests[n++ % requests.length] as Requested);
    return { ...made, headers: merged(common, made.headers) };
  };
  const of = { origin: target.origin, timeoutMs: target.requestTimeoutMs, signal };
  const { left, status, broke, answerMs } = await hangUps(of, next, { amount, moment, endless, onRequests });
  const isRight = status !== null && isExpected(target.expectStatus, status);
  return {
    ...{ answered: left, expected: isRight ? left : 0, failed: isRight ? Number(broke) : left + Number(broke) },
    ...{ durationMs: performance.now() - started, p50Ms: answerMs, p99Ms: answerMs },
    ...{ mostPerConnection: Number.POSITIVE_INFINITY, keptIdleMs: Number.POSITIVE_INFINITY, read: [] },
    // The first answer is read to its end, if it has one.
    left: Math.max(0, left - (endless ? 0 : 1)),
  };
}

/** autocannon merges the headers of a request that stays the same; of one that is built for each request it takes what it gets. */
function asRequest(requested: Requested) {
  if (typeof requested !== 'function') return { ...requested };
  return {
    path: '/',
    setupRequest(request: autocannon.Request) {
      const { headers, ...next } = requested();
      return { ...request, ...next, headers: merged(request.headers as Headers, headers) };
    },
  };
}

/** Whether a status was asked for: by its class (2xx) or exactly. */
export function isExpected(expected: ExpectedStatus, status: number): boolean {
  return expected.codes.includes(status) || expected.classes.includes(Math.floor(status / 100));
}

/** The server sees itself as the host, as it does without a relay. */
function headersOf({ origin, headers }: Target): Record<string, string> {
  const named = isNamed('host', headers) ? {} : { Host: new URL(origin).host };
  return { ...named, ...byName(headers), [MARKER_HEADER]: '1' };
}

/** Before the next request is made: the parser has all headers of an answer before its end. */
function readCookies(client: EventEmitter, onCookies: (setCookie: readonly string[]) => void): void {
  client.on('headers', ({ headers }: { readonly headers: readonly string[] }) => onCookies(headersNamed('set-cookie', headers)));
}

/** A number of `Keep-Alive: timeout=5, max=100`; Node.js sends `max` with `server.maxRequestsPerSocket`. Infinity where it is absent. */
function boundIn(keepAlive: string, name: 'max' | 'timeout'): number {
  const bound = Number(new RegExp(`\\b${name}=(\\d+)`).exec(keepAlive)?.[1]);
  return bound >= 1 ? bound : Number.POSITIVE_INFINITY;
}
