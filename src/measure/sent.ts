/** Requests as the settings of their route ask for them: their method, their body, and numbers that differ each time. */
import type { Header, Settings } from '../config/settings.ts';
import type { RequestShape } from '../loads/load.ts';
import { takesBody } from '../loads/method.ts';
import { isNumbered, numbered } from '../loads/numbered.ts';
import { isNamed, merged } from './headers.ts';

export interface Sending extends Pick<Settings, 'headers' | 'method' | 'body'> {
  /** What the server at this origin takes for its own; absent: the same. */
  readonly pageOrigin?: (server: string) => string;
}

/** The body of requests whose shape says nothing of one; null: their method takes none, or there is none. */
const bodyOf = ({ method, body }: Sending): string | null => (takesBody(method) ? body : null);

/** Whether two requests of the same shape are sent differently. */
export const variesByNumber = (settings: Sending): boolean =>
  isNumbered(bodyOf(settings) ?? '') || settings.headers.some(({ value }) => isNumbered(value));

/**
 * The headers that are the same in every request. As from a browser, one that changes something says which page it comes from: servers
 * refuse others (https://owasp.org/www-community/attacks/csrf).
 */
export function commonHeaders({ headers, method, pageOrigin = (server) => server }: Sending, server: string): readonly Header[] {
  const same = headers.filter(({ value }) => !isNumbered(value));
  return takesBody(method) && !isNamed('origin', headers) ? [...same, { name: 'origin', value: pageOrigin(server) }] : same;
}

/** The n-th request, complete but for the common headers. Where the shape has a method of its own, the body is its own, too. */
export function sent(shape: RequestShape, settings: Sending, n: number): RequestShape {
  const ofRoute = shape.method === undefined ? methodAndBody(settings, n) : {};
  const numberedHeaders = settings.headers.filter(({ value }) => isNumbered(value));
  const own = Object.fromEntries(numberedHeaders.map(({ name, value }) => [name, numbered(value, n)]));
  const headers = merged({ ...ofRoute.headers, ...own }, unlessEncodingIsGiven(shape.headers, settings));
  return { ...ofRoute, ...shape, path: asWritten(shape.path), ...(Object.keys(headers).length > 0 ? { headers } : {}) };
}

/** How answers are compressed is up to whoever says so for all requests. */
function unlessEncodingIsGiven(headers: RequestShape['headers'] = {}, { headers: given }: Sending): NonNullable<RequestShape['headers']> {
  return isNamed('accept-encoding', given)
    ? Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'accept-encoding'))
    : headers;
}

/** As a browser sends it: a request line holds visible ASCII alone (RFC 9112, 3.2), and people name routes in their own script. */
const asWritten = (path: string): string => path.replace(/[^!-~]+/gu, (text) => encodeURIComponent(Buffer.from(text).toString()));

function methodAndBody(settings: Sending, n: number): Partial<RequestShape> {
  const { method } = settings;
  if (!takesBody(method)) return method === 'GET' ? {} : { method };
  const body = bodyOf(settings);
  // A server may insist on a length (RFC 9110, 15.5.12); of an empty body autocannon names none.
  if (body === null) return { method, headers: { 'content-length': '0' } };
  const text = numbered(body, n);
  return { method, body: text, ...(isNamed('content-type', settings.headers) ? {} : { headers: { 'content-type': contentTypeOf(text) } }) };
}

/** What a body looks like. */
export function contentTypeOf(body: string): string {
  try {
    JSON.parse(body);
    return 'application/json';
  } catch {
    return /^[^\s=&]+=[^\s&]*(&[^\s=&]+=[^\s&]*)*$/.test(body) ? 'application/x-www-form-urlencoded' : 'text/plain';
  }
}
