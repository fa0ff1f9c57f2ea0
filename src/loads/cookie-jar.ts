/** What one visitor sends back of the cookies that the server set: they have one server, which they take for a secure one. */
import { parseSetCookie } from 'set-cookie-parser';

export interface CookieJar {
  /** Takes what an answer sets, and drops what it ends (RFC 6265, 5.3). @param setCookie values of `Set-Cookie` */
  take(setCookie: readonly string[]): void;
  /** The value of `Cookie`; empty where there is none. */
  header(): string;
  /** undefined: there is no such cookie. */
  value(name: string): string | undefined;
}

/** A server that sets ever more of them is not to be followed without end: browsers keep 150 or more of one host. */
const MOST_COOKIES = 180;

/** @param cookies that it has from the start, as the value of `Cookie` */
export function createJar(cookies = ''): CookieJar {
  const kept = new Map<string, string>(pairsOf(cookies));
  return {
    take(setCookie) {
      for (const { name, value, maxAge, expires } of parseSetCookie([...setCookie], { decodeValues: false })) {
        const endsAt = maxAge === undefined ? (expires?.getTime() ?? Number.POSITIVE_INFINITY) : Date.now() + maxAge * 1000;
        if (endsAt <= Date.now()) kept.delete(name);
        else if (kept.has(name) || kept.size < MOST_COOKIES) kept.set(name, value);
      }
    },
    value: (name) => kept.get(name),
    header: () => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
  };
}

/** Names and values in a value of `Cookie`. */
const pairsOf = (cookies: string): readonly (readonly [string, string])[] =>
  cookies.split(';').flatMap((pair) => {
    const [name = '', ...rest] = pair.trim().split('=');
    return name === '' ? [] : [[name, rest.join('=')] as const];
  });

/** The value of `Cookie` with both: of a name that both have, the first is sent, since servers do not agree on which of two counts. */
export function bothCookies(first: string, second: string): string {
  const names = new Set(pairsOf(first).map(([name]) => name));
  const added = pairsOf(second).filter(([name]) => !names.has(name));
  return [first, ...added.map(([name, value]) => `${name}=${value}`)].join('; ');
}
