/** What a load is. A load is a new file in this room and a line in `loads.ts`. */
import type { Method } from './method.ts';

/** The URLs of a route, without their origin. */
export interface Urls {
  /** The URL of the next request, by the weights of the route and with the next number in each `{n}`. */
  readonly next: () => string;
  /** Whether two requests in a row may have different URLs. */
  readonly varies: boolean;
  /** The route as its framework names it, such as `/product/[id]`, or as the user did. */
  readonly pattern: string;
  /** What else may be asked of it; absent: that is not known. */
  readonly dataRequests?: readonly DataRequest[];
  /** Headers with which its server renders it again, where a cache answers without them; absent: no cache does. */
  readonly revalidation?: Readonly<Record<string, string>>;
  /** Whether its answer sets a cookie. */
  readonly setsCookies?: boolean;
}

/** One thing in which the requests of a load differ: a cookie by its name, a parameter by that of the route, a moment of going away. */
export interface Trait {
  readonly kind: 'segment' | 'query' | 'unknown-query' | 'cookie' | 'header' | 'connection' | 'ip' | 'hang-up' | 'data';
  readonly name: string;
}

/** Which requests a load makes, where it is not all that it can. */
export interface Narrowed {
  /** Whether requests differ in this trait; where not, all have the same. */
  readonly differs: (trait: Trait) => boolean;
  /** Requests that were made before by other traffic of this load: new values go on after theirs. */
  readonly after: number;
}

/** Nothing is narrowed. */
export const inAll: Narrowed = { differs: () => true, after: 0 };

export interface RequestShape {
  /** Absent: that of the route, with its body. */
  readonly method?: Method;
  /** With a leading slash, query included. */
  readonly path: string;
  /** Beside the headers that every request has; these win. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What is asked of a page beside its HTML: its data, by the client of its framework. */
export interface DataRequest {
  /** As people know it: "RSC". */
  readonly name: string;
  /** The media type of its answer, without parameters; null: that of the page. */
  readonly type: string | null;
  /** @param path that of the page, query included. Without a method it is GET */
  readonly of: (path: string) => RequestShape;
}

/** A request that stays the same, or what makes the next one. */
export type Requested = RequestShape | (() => RequestShape);

/** The request that is to be sent now. */
export const madeNow = (requested: Requested): RequestShape => (typeof requested === 'function' ? requested() : requested);

/** When a client goes away: the request is sent and nothing is read; at the first byte of the answer; in the midst of its body. */
export type Moment = 'at-once' | 'at-first-byte' | 'in-body';

/** Makes what gives one of these after the other, for ever. */
export function inTurns<T>(all: readonly [T, ...T[]]): () => T {
  let n = 0;
  return () => all[n++ % all.length] as T;
}

/** What is fired at one server, volley after volley: a generator in it goes on where the last volley ended. */
export interface Traffic {
  readonly connections: number;
  /** Requests under way on each connection. */
  readonly pipelining: number;
  /** Whether each request is meant to have a connection of its own. */
  readonly anew?: boolean;
  /** Whether each of these connections is to come from an IP address that none had before. */
  readonly newClients?: boolean;
  /** Sent in turns on each connection. */
  readonly requests: readonly Requested[];
  /** When the client of the next request goes away; absent: each answer is read to its end. */
  readonly hangsUp?: () => Moment;
  /** Whether answers do not end, so that none is read to its end. */
  readonly endless?: boolean;
  /** Called with the values of `Set-Cookie` of each answer, before the next request is made. */
  readonly onCookies?: (setCookie: readonly string[]) => void;
}

/** What is new in each request of a load: its URL, who asks, or who goes away before the answer. */
export type Distinct = 'address' | 'visitor' | 'departure';

/** How the requests of a volley differ. */
export interface Load {
  readonly name: string;
  /** One line, for help. */
  readonly summary: string;
  /** What a report says it was measured under: "new addresses". */
  readonly label: string;
  /** What each request has that none had before; growth for each such value has a limit of its own. Absent: nothing. */
  readonly distinct?: Distinct;
  /** What a route must have for it, and whether it has; absent: nothing. */
  readonly needs?: { readonly what: string; met(urls: Urls): boolean };
  /** Its requests ask for something else than the page: what that must contain does not hold for their answers. */
  readonly besides?: true;
  /** Kinds of new values that come in turns, of which each request has one; absent: one. */
  kinds?(urls: Urls): number;
  /** In what its requests differ; absent: they do not. */
  traits?(urls: Urls): readonly Trait[];
  /** Share of its requests that bring something new of these; absent: each does. */
  share?(traits: readonly Trait[], urls: Urls): number;
  /** Called once for each server that gets this load. */
  traffic(urls: Urls, narrowed: Narrowed): Traffic;
}
