import { bothCookies } from '../loads/cookie-jar.ts';

/** Headers of one request, by name. */
export type Headers = Readonly<Record<string, string>>;

/**
 * The names of headers have no case. Cookies of a request come beside those that every request has, and never in their place: one of
 * these may be a login.
 */
export function merged(common: Headers, own: Headers = {}): Headers {
  const names = new Map(Object.keys(own).map((name) => [name.toLowerCase(), name]));
  const kept = Object.entries(common).filter(([name]) => !names.has(name.toLowerCase()));
  const cookie = Object.entries(common).find(([name]) => name.toLowerCase() === 'cookie')?.[1];
  const ownCookie = names.get('cookie');
  const both = cookie !== undefined && ownCookie !== undefined ? { [ownCookie]: bothCookies(cookie, own[ownCookie] ?? '') } : {};
  return { ...Object.fromEntries(kept), ...own, ...both };
}

export const byName = (headers: readonly { readonly name: string; readonly value: string }[]): Headers =>
  Object.fromEntries(headers.map(({ name, value }) => [name, value]));

/** Whether one of these has the name, whose case does not count. @param name in lower case */
export const isNamed = (name: string, headers: readonly { readonly name: string }[]): boolean =>
  headers.some((header) => header.name.toLowerCase() === name);

/** '' where there is no such header. @param raw names and values in turns; @param name in lower case */
export const headerOf = (name: string, raw: readonly string[]): string => headersNamed(name, raw)[0] ?? '';

/** Each value of a header that may come several times. @param raw names and values in turns; @param name in lower case */
export const headersNamed = (name: string, raw: readonly string[]): readonly string[] =>
  raw.filter((_, i) => i % 2 === 1 && raw[i - 1]?.toLowerCase() === name);
