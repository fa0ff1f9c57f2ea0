import type { Functions } from './functions.ts';
import type { AnyFunction } from './own.ts';

/** A route as a router keeps it. */
export interface KeptRoute {
  /** Its whole pattern, as the router writes patterns. */
  readonly path: string;
  /** The last that is called for it; null: not known. */
  readonly handler: AnyFunction | null;
}

/** What a router was found to answer. */
export interface Kept {
  readonly routes: readonly KeptRoute[];
  /** What it passes requests to. */
  readonly passesTo: readonly unknown[];
}

/** How one library keeps its routes. A new one is a file with such an object, and a line in `libraries.ts`. */
export interface Library {
  readonly name: 'express' | 'fastify' | 'hono' | 'koa' | 'polka';
  /** Whether an object of the heap is an app or a router of it. It is asked of every object: own properties are all it may look at. */
  is(object: object): boolean;
  /** By what an app may be known to whoever calls it, beside itself. */
  aliases?(app: object): readonly unknown[];
  /** An app that passes requests to all of these has taken this one in; absent: the app itself. */
  parts?(app: object): readonly unknown[];
  read(app: object, functions: Functions): Promise<Kept>;
}
