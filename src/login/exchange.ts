/** A request of a login with the redirects that its answer begins, all of them on the server that it went to. */
import { STATUS_CODES } from 'node:http';
import { decoded } from '../code/decoded.ts';
import { secretsIn } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import type { CookieJar } from '../loads/cookie-jar.ts';
import { type Method, takesBody } from '../loads/method.ts';
import { isNumbered } from '../loads/numbered.ts';
import { type Headers, merged } from '../measure/headers.ts';
import { openRequest } from '../measure/open-request.ts';
import { commonHeaders, type Sending } from '../measure/sent.ts';
import { CheckError, problem } from '../problems.ts';
import type { RunningServer } from '../server/server.ts';

/** Who asks, and whom. */
export interface Asker {
  readonly server: Pick<RunningServer, 'origin' | 'tail' | 'hide'>;
  readonly settings: Pick<Settings, 'headers' | 'requestTimeoutMs'> & Pick<Sending, 'pageOrigin'>;
  readonly jar: CookieJar;
  /** The value of `Authorization` that an earlier answer gave; null: none did. */
  readonly authorization: string | null;
  readonly signal: AbortSignal;
}

export interface Sent {
  readonly method: Method;
  /** With a leading slash, query included. */
  readonly path: string;
  readonly headers: Headers;
  readonly body?: string | undefined;
}

export interface LoginAnswer {
  readonly status: number;
  /** Where the redirects ended, also where they lead away from this server. */
  readonly path: string;
  readonly isMoved: boolean;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Of the body: the first two million characters. */
  readonly text: string;
}

/** Browsers give up after 20. */
const MOST_REDIRECTS = 20;
const LONGEST = 2_000_000;

/** How an error names a request: a query may hold a secret. */
export const stepName = ({ method, path }: Pick<Sent, 'method' | 'path'>): string => `${method} ${withoutQuery(path)}`;

export const withoutQuery = (path: string): string => path.replace(/[?#].*$/s, '');

/**
 * Throws CheckError `login-unanswered` and `login-refused`, and the reason of the signal when aborted.
 * @returns the answer to which no redirect leads further
 */
export async function exchange(asker: Asker, first: Sent): Promise<LoginAnswer> {
  let sent = first;
  for (let hops = 0; ; hops += 1) {
    const answer = await askOnce(asker, first, sent);
    const isMoved = hops > 0;
    const redirected = answer.status >= 300 && answer.status < 400 && typeof answer.headers.location === 'string';
    if (!redirected || hops === MOST_REDIRECTS) {
      if (answer.status >= 400 || redirected) throw refused(asker, first, { ...answer, path: sent.path });
      return { ...answer, path: sent.path, isMoved };
    }
    const next = leadsTo(asker, sent, String(answer.headers.location));
    if (!next.isHere) return { ...answer, path: next.path, isMoved: true };
    sent = redirect(sent, answer.status, next.path);
  }
}

function refused({ server }: Asker, first: Sent, { status, path }: Pick<LoginAnswer, 'status' | 'path'>): CheckError {
  const [request, answer] = [stepName(first), `${status} ${STATUS_CODES[status] ?? ''}`.trim()];
  return new CheckError(problem('login-refused', { request, answer, at: withoutQuery(path), tail: server.tail() }));
}

/** As browsers follow it (https://fetch.spec.whatwg.org/#http-redirect-fetch): only 307 and 308 are sent again as they were. */
function redirect(sent: Sent, status: number, path: string): Sent {
  if (status === 307 || status === 308) return { ...sent, path };
  const { 'content-type': _, ...headers } = sent.headers;
  return { method: sent.method === 'HEAD' ? 'HEAD' : 'GET', path, headers };
}

/** Hosts of this machine; a server that was configured with a port of its own names that one. */
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

function leadsTo({ server, settings }: Asker, { path }: Sent, location: string): { readonly path: string; readonly isHere: boolean } {
  const base = server.origin + path;
  if (!URL.canParse(location, base)) return { path: '/', isHere: false };
  const url = new URL(location, base);
  const own = [server.origin, settings.pageOrigin?.(server.origin) ?? server.origin];
  const hosts = settings.headers.filter(({ name }) => name.toLowerCase() === 'host').map(({ value }) => value);
  const isHere = own.includes(url.origin) || hosts.includes(url.host) || loopback.test(url.hostname);
  return { path: url.pathname + url.search, isHere };
}

type Raw = Pick<LoginAnswer, 'status' | 'headers' | 'text'>;

async function askOnce(asker: Asker, first: Sent, { method, path, headers: own, body }: Sent): Promise<Raw> {
  const { server, settings, jar, authorization, signal } = asker;
  const given = settings.headers.filter(({ name, value }) => name.toLowerCase() !== 'cookie' && !isNumbered(value));
  const common = Object.fromEntries(commonHeaders({ ...settings, headers: given, method, body: null }, server.origin).map(pairOf));
  const cookie = jar.header();
  const session = { ...(cookie === '' ? {} : { cookie }), ...(authorization === null ? {} : { authorization }) };
  const length = takesBody(method) && body === undefined ? { 'content-length': '0' } : {};
  // What is given for all requests wins over how a browser asks, and what the step gives over both.
  const headers = merged(merged(merged({ accept: ACCEPT, ...length }, common), session), own);
  const raw = await new Promise<Raw | null>((resolve, reject) => {
    const failed = () => (signal.aborted ? reject(signal.reason) : resolve(null));
    const asked = openRequest({ url: server.origin + path, method, headers, body, timeoutMs: settings.requestTimeoutMs, signal });
    asked.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        if (text.length < LONGEST) text += chunk;
      });
      response.on('error', failed);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on('error', failed);
    asked.end(body);
  });
  if (raw === null) {
    throw new CheckError(problem('login-unanswered', { request: stepName(first), ms: settings.requestTimeoutMs, tail: server.tail() }));
  }
  jar.take((raw.headers['set-cookie'] as readonly string[] | undefined) ?? []);
  server.hide(sessionSecrets([jar.header()]));
  return raw;
}

/** Pages for a browser first: some servers answer a form that asks for anything with JSON in place of the redirect. */
const ACCEPT = 'text/html,application/xhtml+xml,*/*;q=0.8';

const pairOf = ({ name, value }: { readonly name: string; readonly value: string }) => [name.toLowerCase(), value] as const;

/** What is made at random is at least so long, in characters. */
export const SHORTEST_RANDOM = 16;

/**
 * What of the cookies and tokens of a session must be read nowhere: as they were sent, decoded, and the long parts between
 * punctuation, since a server prints the id of a signed cookie without its signature.
 */
export function sessionSecrets(values: readonly string[]): readonly string[] {
  const whole = secretsIn(values.map((value) => ({ name: 'cookie', value })));
  const all = whole.flatMap((value) => [value, decoded(value)]);
  const parts = all.flatMap((value) => value.split(/[^\w-]+/)).filter((part) => part.length >= SHORTEST_RANDOM);
  return [...new Set([...all, ...parts])];
}
