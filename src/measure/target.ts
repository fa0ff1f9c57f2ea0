import type { ExpectedStatus, Header, Settings } from '../config/settings.ts';
import type { Load, Traffic, Urls } from '../loads/load.ts';
import { type LoadName, loads } from '../loads/loads.ts';
import { pathsOf, type Route, urlsOf, varies } from '../routes/named-routes.ts';
import type { KeptConnection } from './kept-connection.ts';

/** What is hammered: one route of one server, under one load. */
export interface Target {
  /** Such as "http://127.0.0.1:28411". */
  readonly origin: string;
  readonly load: LoadName;
  readonly traffic: Traffic;
  readonly headers: readonly Header[];
  readonly expectStatus: ExpectedStatus;
  /** Milliseconds. */
  readonly requestTimeoutMs: number;
  /** Keeps the connections of a volley for the next; without it each volley opens its own. */
  readonly kept?: KeptConnection;
}

/** Numbers in `{n}` begin at 1 for each target. */
export function targetOf(
  route: Pick<Route, 'path' | 'paths'> & Partial<Pick<Route, 'route'>>,
  origin: string,
  { headers, expectStatus, requestTimeoutMs }: Pick<Settings, 'headers' | 'expectStatus' | 'requestTimeoutMs'>,
  load: LoadName = 'same',
): Target {
  const { distinct, traffic }: Load = loads[load];
  return {
    ...{ origin, load, headers, requestTimeoutMs },
    traffic: traffic(urlsFor(route)),
    expectStatus: distinct === 'address' ? orNotFound(expectStatus) : expectStatus,
  };
}

/** The URLs of a route, as a load takes them. */
export function urlsFor(route: Pick<Route, 'path' | 'paths'> & Partial<Pick<Route, 'route'>>): Urls {
  const paths = pathsOf(route);
  return { next: urlsOf(paths), varies: varies(paths), pattern: route.route ?? route.path };
}

/** A URL that was made up may lead nowhere or elsewhere: what answers that way is code, too. */
const orNotFound = ({ codes, classes, text }: ExpectedStatus): ExpectedStatus => ({
  codes,
  classes: [...new Set([...classes, 3, 4])],
  text: `${text}, 3xx, 4xx`,
});
