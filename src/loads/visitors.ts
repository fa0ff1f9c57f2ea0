import type { Load, Narrowed, Trait } from './load.ts';
import { oneByOne } from './one-by-one.ts';
import { hex, idHeaders } from './request-ids.ts';

/** Names under which frameworks and their session stores know a visitor again. */
const sessions = ['sid', 'session', 'sessionid', 'connect.sid', 'JSESSIONID', '__session', 'visitor', 'uid', 'token', 'cart'] as const;

const cookieOf = (n: number) => `v${hex(n, 16)}`;
const address = (n: number) => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;

/** Header values that no visitor before had, each in the shape that browsers, proxies and networks of servers give it. */
const headers: Readonly<Record<string, (n: number) => string>> = {
  'user-agent': (n) => `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.${n}.0 Safari/537.36`,
  'accept-language': (n) => `en-${subtagOf(n)},en;q=0.9`,
  referer: (n) => `https://example.com/from/${n}`,
  'x-forwarded-for': address,
  'x-real-ip': address,
  'cf-connecting-ip': address,
  ...idHeaders,
};

const letter = (n: number) => String.fromCharCode(65 + (n % 26));
/** A subtag of three letters: seventeen thousand visitors have one each. */
const subtagOf = (n: number) => `${letter(Math.floor(n / 676))}${letter(Math.floor(n / 26))}${letter(n)}`;

const connection: Trait = { kind: 'connection', name: 'connection' };
const ip: Trait = { kind: 'ip', name: 'remoteAddress' };
const cookie = (name: string): Trait => ({ kind: 'cookie', name });
const header = (name: string): Trait => ({ kind: 'header', name });

/** One whose headers are like those of all others stands for each visitor in what does not differ. */
const EVERYBODY = 0;

/** Another address takes another connection. */
const isAnew = ({ differs }: Narrowed): boolean => differs(connection) || differs(ip);

function headersOfVisitor(n: number, narrowed: Narrowed): Readonly<Record<string, string>> {
  const { differs } = narrowed;
  const numberFor = (trait: Trait) => (differs(trait) ? n : EVERYBODY);
  return {
    // autocannon's reconnectRate does not count what it reconnects after.
    ...(isAnew(narrowed) ? { connection: 'close' } : {}),
    cookie: sessions.map((name) => `${name}=${cookieOf(numberFor(cookie(name)))}`).join('; '),
    ...Object.fromEntries(Object.entries(headers).map(([name, valueFor]) => [name, valueFor(numberFor(header(name)))])),
  };
}

/** What is kept for each session, user-agent, language, connection or id of a request stays hidden while one client asks. */
export const visitors: Load = {
  name: 'visitors',
  summary: 'A new connection and IP address, new cookies, new values of headers that tell visitors apart.',
  label: 'new visitors',
  distinct: 'visitor',
  traits: () => [connection, ip, ...sessions.map(cookie), ...Object.keys(headers).map(header)],
  traffic: ({ next }, narrowed) => ({
    ...oneByOne((n) => ({ path: next(), headers: headersOfVisitor(n, narrowed) }), narrowed.after),
    anew: isAnew(narrowed),
    newClients: narrowed.differs(ip),
  }),
};
