/** How the servers and handlers that modules export are served. They are known by their form: no package of theirs is imported. */
import type { RequestListener, Server } from 'node:http';
import { type Fetch, fromFetch } from './from-fetch.ts';

/** What serves: it listens by itself, or its listener is called with each request. */
export type Servable =
  | { readonly kind: 'listener'; readonly listener: RequestListener }
  /** An http.Server that does not listen yet. */
  | { readonly kind: 'server'; readonly server: Server }
  /** Fastify and Nest have a server of their own and start it themselves. */
  | { readonly kind: 'listens'; listen(port: number, host: string): Promise<unknown> };

type Loose = Readonly<Record<string, unknown>>;
type Call = (...args: unknown[]) => unknown;

const isFunction = (value: unknown): value is Call => typeof value === 'function';
const isObject = (value: unknown): value is Loose => (typeof value === 'object' && value !== null) || isFunction(value);

/** What of an exported value can be served; null: nothing. */
export function servable(value: unknown): Servable | null {
  if (!isObject(value)) return null;
  const { listen, callback, middleware, fetch, ready, inject, getHttpAdapter, handler, on, listeners } = value;
  if (isFunction(listen) && isFunction(on) && isFunction(listeners) && 'listening' in value)
    return { kind: 'server', server: value as unknown as Server };
  if (isFunction(listen) && isFunction(ready) && isFunction(inject))
    return { kind: 'listens', listen: async (port, host) => listen.call(value, { port, host }) };
  if (isFunction(listen) && isFunction(getHttpAdapter))
    return { kind: 'listens', listen: async (port, host) => listen.call(value, port, host) };
  // Koa.
  if (isFunction(callback) && Array.isArray(middleware)) return { kind: 'listener', listener: callback.call(value) as RequestListener };
  if (isFunction(fetch)) return { kind: 'listener', listener: fromFetch(fetch.bind(value) as Fetch) };
  if (isFunction(value)) return { kind: 'listener', listener: value.length === 1 ? fromFetch(value as Fetch) : fromMiddleware(value) };
  // Polka.
  if (isFunction(handler)) return { kind: 'listener', listener: fromMiddleware(handler.bind(value) as Call) };
  return null;
}

/** Middleware passes on what it does not answer: a page that nobody knows, or an error. */
const fromMiddleware =
  (middleware: Call): RequestListener =>
  async (request, response) => {
    const pass = (error?: unknown) => {
      if (error !== undefined && error !== null) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (response.headersSent) return response.destroy();
      response.writeHead(error ? 500 : 404).end();
    };
    try {
      await middleware(request, response, pass);
    } catch (error) {
      pass(error ?? new Error('It threw nothing.'));
    }
  };
