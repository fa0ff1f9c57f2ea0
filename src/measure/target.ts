import type { ExpectedStatus, Header, Settings } from '../config/settings.ts';
import { inAll, type Load, madeNow, type Traffic, type Urls } from '../loads/load.ts';
import { type LoadName, loads, type Mixed, nameOf } from '../loads/loads.ts';
import { isNumbered, numbered, pathsOf, type Route, urlsOf, varies } from '../routes/named-routes.ts';
import { merged } from './headers.ts';
import type { KeptConnection } from './kept-connection.ts';

/** What is hammered: one route of one server, under one load or under several in turns. */
export interface Targets {
  /** Such as "http://127.0.0.1:28411". */
  readonly origin: string;
  readonly load: Mixed;
  /** One for each load: each gets the same share of a volley. */
  readonly parts: readonly Target[];
}

/** One route of one server, under one load. */
export interface Target {
  /** Such as "http://127.0.0.1:28411". */
  readonly origin: string;
  readonly load: LoadName;
  readonly traffic: Traffic;
  readonly headers: readonly Header[];
  readonly expectStatus: ExpectedStatus;
  /** What each answer must contain; null: anything will do. */
  readonly expectText: string | null;
  /** Milliseconds. */
  readonly requestTimeoutMs: number;
  /** Keeps the connections of a volley for the next; without it each volley opens its own. */
  readonly kept?: KeptConnection;
}

/** The addresses of a route; its name where it has one of its own. */
type Addressed = Pick<Route, 'path' | 'paths'> & Partial<Pick<Route, 'route'>>;

type Asking = Pick<Settings, 'headers' | 'expectStatus' | 'expectText' | 'requestTimeoutMs'>;
type Hammered = Addressed & Pick<Route, 'endless'>;

/** @param loads at least one */
export const targetsOf = (route: Hammered, origin: string, settings: Asking, loads: readonly LoadName[] = ['same']): Targets => ({
  origin,
  load: nameOf(loads),
  parts: loads.map((load) => targetOf(route, origin, settings, load)),
});

/** Numbers in `{n}` begin at 1 for each target. */
export function targetOf(
  route: Hammered,
  origin: string,
  { headers, expectStatus, expectText, requestTimeoutMs }: Asking,
  load: LoadName = 'same',
  narrowed = inAll,
): Target {
  const { distinct, traffic: trafficOf }: Load = loads[load];
  const traffic = trafficOf(urlsFor(route), narrowed);
  return {
    ...{ origin, load, requestTimeoutMs },
    headers: headers.filter(({ value }) => !isNumbered(value)),
    traffic: withNumbers(route.endless ? withoutEnd(traffic) : traffic, headers),
    expectStatus: distinct === 'address' ? orAny(expectStatus) : expectStatus,
    // A made-up address may lead to another page.
    expectText: distinct === 'address' ? null : expectText,
  };
}

/** A stream of events may be silent for long: it is left when it begins, or before. */
const withoutEnd = (traffic: Traffic): Traffic => ({
  ...traffic,
  endless: true,
  hangsUp: () => (traffic.hangsUp?.() === 'at-once' ? 'at-once' : 'at-first-byte'),
});

/** Gives each request the next number in the values of headers that ask for one. */
function withNumbers(traffic: Traffic, headers: readonly Header[]): Traffic {
  const asking = headers.filter(({ value }) => isNumbered(value));
  if (asking.length === 0) return traffic;
  let n = 0;
  const requests = traffic.requests.map((requested) => () => {
    n += 1;
    const made = madeNow(requested);
    const own = Object.fromEntries(asking.map(({ name, value }) => [name, numbered(value, n)]));
    return { ...made, headers: merged(own, made.headers) };
  });
  return { ...traffic, requests };
}

/** The URLs of a route, as a load takes them. */
export function urlsFor(route: Addressed): Urls {
  const paths = pathsOf(route);
  return { next: urlsOf(paths), varies: varies(paths), pattern: route.route ?? route.path };
}

/** A URL that was made up may lead nowhere, elsewhere, or to an error: what answers that way is code, too. */
const orAny = ({ codes, classes, text }: ExpectedStatus): ExpectedStatus => ({
  codes,
  classes: [...new Set([...classes, 2, 3, 4, 5])],
  text: `${text}, 2xx to 5xx`,
});
