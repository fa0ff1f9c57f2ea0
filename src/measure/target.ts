import type { ExpectedStatus, Header, Settings } from '../config/settings.ts';
import type { Traffic } from '../loads/load.ts';
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
  route: Pick<Route, 'path' | 'paths'>,
  origin: string,
  { headers, expectStatus, requestTimeoutMs }: Pick<Settings, 'headers' | 'expectStatus' | 'requestTimeoutMs'>,
  load: LoadName = 'same',
): Target {
  const paths = pathsOf(route);
  const traffic = loads[load].traffic({ next: urlsOf(paths), varies: varies(paths) });
  return { origin, load, traffic, headers, expectStatus, requestTimeoutMs };
}
