import type { Load } from './load.ts';
import { oneByOne } from './one-by-one.ts';

/** Names under which frameworks and their session stores know a visitor again. */
const sessions = ['sid', 'session', 'sessionid', 'connect.sid', 'JSESSIONID', '__session', 'visitor', 'uid', 'token', 'cart'] as const;

/** Header values that no visitor before had, each in the shape that browsers and proxies give it. */
function headersOfVisitor(n: number): Readonly<Record<string, string>> {
  const hex = n.toString(16);
  return {
    // autocannon's reconnectRate does not count what it reconnects after.
    connection: 'close',
    cookie: sessions.map((name) => `${name}=v${hex.padStart(16, '0')}`).join('; '),
    'user-agent': `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.${n}.0 Safari/537.36`,
    'accept-language': `en-${subtagOf(n)},en;q=0.${n % 9 || 9}`,
    referer: `https://example.com/from/${n}`,
    'x-forwarded-for': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`,
    traceparent: `00-${hex.padStart(32, '0')}-${hex.padStart(16, '0')}-00`,
  };
}

const letter = (n: number) => String.fromCharCode(65 + (n % 26));
/** A subtag of three letters: seventeen thousand visitors have one each. */
const subtagOf = (n: number) => `${letter(Math.floor(n / 676))}${letter(Math.floor(n / 26))}${letter(n)}`;

/** What is kept for each session, user-agent, language or connection stays hidden while one client asks. */
export const visitors: Load = {
  name: 'visitors',
  summary: 'A new connection, new cookies, and new values of the headers that tell visitors apart.',
  label: 'new visitors',
  distinct: 'visitor',
  traffic: ({ next }) => ({ ...oneByOne((n) => ({ path: next(), headers: headersOfVisitor(n) })), anew: true }),
};
