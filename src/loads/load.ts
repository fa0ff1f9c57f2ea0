/** What a load is. A load is a new file in this room and a line in `loads.ts`. */

/** The URLs of a route, without their origin. */
export interface Urls {
  /** The URL of the next request, by the weights of the route and with the next number in each `{n}`. */
  readonly next: () => string;
  /** Whether two requests in a row may have different URLs. */
  readonly varies: boolean;
}

export interface RequestShape {
  /** With a leading slash, query included. */
  readonly path: string;
  /** Beside the headers that every request has; these win. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is fired at one server, volley after volley: a generator in it goes on where the last volley ended. */
export interface Traffic {
  readonly connections: number;
  /** Requests under way on each connection. */
  readonly pipelining: number;
  /** Sent in turns on each connection: a request that stays the same, or what makes the next one. */
  readonly requests: ReadonlyArray<RequestShape | (() => RequestShape)>;
}

/** How the requests of a volley differ. */
export interface Load {
  readonly name: string;
  /** One line, for help and reports. */
  readonly summary: string;
  /** Called once for each server that gets this load. */
  traffic(urls: Urls): Traffic;
}
