/** One request before the load: does this URL answer, and what? */
import type { IncomingHttpHeaders } from 'node:http';
import { MARKER_HEADER } from '../agent/marker.ts';
import type { Settings } from '../config/settings.ts';
import type { RequestShape } from '../loads/load.ts';
import type { Unrendered } from '../routes/frameworks/framework.ts';
import { unrenderedPage } from '../routes/frameworks/frameworks.ts';
import { type Answer, mediaType } from './answers.ts';
import { merged } from './headers.ts';
import { openRequest } from './open-request.ts';
import { commonHeaders, type Sending, sent } from './sent.ts';

export interface Asked extends Sending, Pick<Settings, 'requestTimeoutMs'> {
  /** Looked for in the answer, unless that has no body by its method; absent or null: nothing is. */
  readonly expectText?: string | null;
  readonly origin: string;
  readonly request: RequestShape;
}

export interface Probe {
  readonly status: number;
  readonly location: string | null;
  readonly headers: IncomingHttpHeaders;
  /** Until its last byte; of an answer without end until its first. */
  readonly durationMs: number;
  /** Of the body; 0 of an answer without end. */
  readonly bytes: number;
  /** Whether the text that was looked for is in what was read; true where none was looked for. */
  readonly hasText: boolean;
  /** What an HTML page itself shows of having been rendered for nobody's request; null: nothing. */
  readonly unrendered: Unrendered | null;
  /** Whether it is a stream of events, which does not end (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
  readonly endless: boolean;
}

/**
 * Asks for the beginning of an answer alone, for one that did not end in time.
 * Throws the reason of the signal when aborted.
 * @returns its status; null: none began within `requestTimeoutMs`
 */
export function beginningOf({ origin, request, requestTimeoutMs, ...settings }: Asked, signal: AbortSignal): Promise<number | null> {
  const { path, method, headers: own, body } = sent(request, settings, 0);
  const headers = merged(Object.fromEntries(commonHeaders(settings, origin).map(({ name, value }) => [name, value])), own);
  return new Promise((resolve, reject) => {
    const asked = openRequest({ url: origin + path, method, headers, body, timeoutMs: requestTimeoutMs, signal });
    asked.on('response', ({ statusCode = 0 }) => {
      resolve(statusCode);
      asked.destroy();
    });
    asked.on('error', () => (signal.aborted ? reject(signal.reason) : resolve(null)));
    asked.end(body);
  });
}

/**
 * Asks once, redirects not followed (the load does not follow them either).
 * Throws the reason of the signal when aborted.
 * @returns null when there was no answer within `requestTimeoutMs`, or none at all
 */
export async function probe(
  { origin, request, requestTimeoutMs, expectText = null, ...settings }: Asked,
  signal: AbortSignal,
): Promise<Probe | null> {
  const started = performance.now();
  const { path, method, headers: own, body } = sent(request, settings, 0);
  const common = Object.fromEntries(commonHeaders(settings, origin).map(({ name, value }) => [name, value]));
  const headers = { ...merged(common, own), [MARKER_HEADER]: '1' };
  return new Promise((resolve, reject) => {
    const failed = () => (signal.aborted ? reject(signal.reason) : resolve(null));
    const asked = openRequest({ url: origin + path, method, headers, body, timeoutMs: requestTimeoutMs, signal });
    asked.on('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      const endless = /^text\/event-stream\b/i.test(headers['content-type'] ?? '');
      const isPage = mediaType(headers['content-type']) === 'text/html';
      const read: Buffer[] = [];
      let bytes = 0;
      const answered = () => {
        const hasText = expectText === null || method === 'HEAD' || isIn(expectText, read);
        const unrendered = isPage ? unrenderedPage(Buffer.concat(read).toString()) : null;
        const durationMs = performance.now() - started;
        const seen = { status, location: headers.location ?? null, headers, durationMs, bytes, hasText, unrendered, endless };
        // What the server printed before it answered is in its pipe already; it is read within this turn of the event loop.
        setImmediate(() => resolve(seen));
      };
      if (endless) {
        answered();
        asked.destroy();
        return;
      }
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (isPage || expectText !== null) read.push(chunk);
      });
      response.on('error', failed);
      response.on('end', answered);
    });
    asked.on('error', failed);
    asked.end(body);
  });
}

/** The answer, to compare others with; undefined where there is none that was read to its end. */
export const answerOf = (seen: Probe | null): Answer | undefined =>
  seen && !seen.endless ? { status: seen.status, type: mediaType(seen.headers['content-type']), bytes: seen.bytes } : undefined;

/** Whether a text stands in an answer, in UTF-8. Compressed answers have none: no `accept-encoding` is sent unless a header says so. */
const isIn = (text: string, body: readonly Buffer[]): boolean => Buffer.concat(body).includes(text);
