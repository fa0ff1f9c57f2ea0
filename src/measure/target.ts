import type { ExpectedStatus, Header, Settings } from '../config/settings.ts';
import { inAll, type Load, madeNow, type Requested, type Traffic, type Urls } from '../loads/load.ts';
import { type LoadName, loads, type Mixed, nameOf } from '../loads/loads.ts';
import { pathsOf, type Route, urlsOf, varies } from '../routes/named-routes.ts';
import type { Relay } from './relay.ts';
import { commonHeaders, type Sending, sent, variesByNumber } from './sent.ts';

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
  /** What is connected to instead of the server; without it each volley opens connections of its own. */
  readonly kept?: Relay;
}

/** The addresses of a route, and what they answer; its name where it has one of its own. */
type Addressed = Pick<Route, 'path' | 'paths' | 'dataRequests' | 'revalidation' | 'setsCookies'> &
  Partial<Pick<Route, 'route' | 'pattern'>>;

type Asking = Sending & Pick<Settings, 'expectStatus' | 'expectText' | 'requestTimeoutMs'> & Partial<Pick<Settings, 'nearLimitSnapshot'>>;
type Hammered = Addressed & Pick<Route, 'endless'>;

/**
 * Milliseconds in which a snapshot of a gigabyte is written, also where the machine is busy: one of 0.5 GB took 143 s beside eight busy
 * processes. Nothing is answered meanwhile, and that is no answer that failed.
 */
const SNAPSHOT_MS = 600_000;

/** @param loads at least one */
export const targetsOf = (route: Hammered, origin: string, settings: Asking, loads: readonly LoadName[] = ['same']): Targets => ({
  origin,
  load: nameOf(loads),
  parts: loads.map((load) => targetOf(route, origin, settings, load)),
});

/** Numbers in `{n}` begin at 1 for each target. */
export function targetOf(route: Hammered, origin: string, settings: Asking, load: LoadName = 'same', narrowed = inAll): Target {
  const { method, expectStatus, expectText } = settings;
  const requestTimeoutMs = Math.max(settings.requestTimeoutMs, settings.nearLimitSnapshot ? SNAPSHOT_MS : 0);
  const { distinct, besides, traffic: trafficOf }: Load = loads[load];
  const traffic = trafficOf(urlsFor(route), narrowed);
  return {
    ...{ origin, load, requestTimeoutMs },
    headers: commonHeaders(settings, origin),
    traffic: asSent(route.endless ? withoutEnd(traffic) : traffic, settings, narrowed.after),
    expectStatus: distinct === 'address' ? orAny(expectStatus) : besides ? orOk(expectStatus) : expectStatus,
    // A made-up address may lead to another page, data is none, and an answer to HEAD has no text.
    expectText: besides === true || distinct === 'address' || method === 'HEAD' ? null : expectText,
  };
}

/** A stream of events may be silent for long: it is left when it begins, or before. */
const withoutEnd = (traffic: Traffic): Traffic => ({
  ...traffic,
  endless: true,
  hangsUp: () => (traffic.hangsUp?.() === 'at-once' ? 'at-once' : 'at-first-byte'),
});

/** @param after the number before the first, in headers and bodies that have one */
function asSent(traffic: Traffic, settings: Sending, after: number): Traffic {
  const varies = variesByNumber(settings);
  let n = after;
  const requests = traffic.requests.map((requested): Requested => {
    if (typeof requested !== 'function' && !varies) return sent(requested, settings, 0);
    return () => {
      n += 1;
      return sent(madeNow(requested), settings, n);
    };
  });
  return { ...traffic, requests };
}

/** The URLs of a route, as a load takes them. */
export function urlsFor(route: Addressed): Urls {
  const paths = pathsOf(route);
  const { dataRequests, revalidation, setsCookies } = route;
  return {
    next: urlsOf(paths),
    varies: varies(paths),
    pattern: route.pattern ?? route.route ?? route.path,
    ...(dataRequests ? { dataRequests } : {}),
    ...(revalidation ? { revalidation } : {}),
    ...(setsCookies ? { setsCookies } : {}),
  };
}

const orClasses = ({ codes, classes, text }: ExpectedStatus, others: readonly number[], words: string): ExpectedStatus => ({
  codes,
  classes: [...new Set([...classes, ...others])],
  text: `${text}, ${words}`,
});

/** A URL that was made up may lead nowhere, elsewhere, or to an error: what answers that way is code, too. */
const orAny = (expected: ExpectedStatus) => orClasses(expected, [2, 3, 4, 5], '2xx to 5xx');

/** Data of a page that says "not found" may be found. */
const orOk = (expected: ExpectedStatus) => orClasses(expected, [2], '2xx');
