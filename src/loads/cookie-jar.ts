/** What one visitor sends back of the cookies that the server set: they have one server, which they take for a secure one. */
import { parseSetCookie } from 'set-cookie-parser';

export interface CookieJar {
  /** Takes what an answer sets, and drops what it ends (RFC 6265, 5.3). @param setCookie values of `Set-Cookie` */
  take(setCookie: readonly string[]): void;
  /** The value of `Cookie`; empty where there is none. */
  header(): string;
}

/** A server that sets ever more of them is not to be followed without end: browsers keep 150 or more of one host. */
const MOST_COOKIES = 180;

export function createJar(): CookieJar {
  const kept = new Map<string, string>();
  return {
    take(setCookie) {
      for (const { name, value, maxAge, expires } of parseSetCookie([...setCookie], { decodeValues: false })) {
        const endsAt = maxAge === undefined ? (expires?.getTime() ?? Number.POSITIVE_INFINITY) : Date.now() + maxAge * 1000;
        if (endsAt <= Date.now()) kept.delete(name);
        else if (kept.has(name) || kept.size < MOST_COOKIES) kept.set(name, value);
      }
    },
    header: () => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
  };
}
