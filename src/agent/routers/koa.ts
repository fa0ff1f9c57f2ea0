import type { Functions } from './functions.ts';
import type { Kept, KeptRoute, Library } from './library.ts';
import { type AnyFunction, isFunction, isReadable, own, ownList, ownText } from './own.ts';

const DEEPEST = 12;

/** Koa passes a request through functions; the one that a router gives it has the router as a property. */
export const koa: Library = {
  name: 'koa',
  is: (object) => Array.isArray(own(object, 'middleware')) && isReadable(own(object, 'context')) && isReadable(own(object, 'response')),
  // Its listener keeps the functions alone.
  aliases: (app) => ownList(app, 'middleware'),
  parts: (app) => ownList(app, 'middleware'),
  read,
};

async function read(app: object, functions: Functions): Promise<Kept> {
  const routes: KeptRoute[] = [];
  const passed = new Set<object>();
  const visit = async (fn: unknown, prefix: string, depth: number): Promise<void> => {
    if (!isFunction(fn) || depth > DEEPEST) return;
    passed.add(fn);
    const router = own(fn, 'router');
    if (isReadable(router)) {
      routes.push(...ownList(router, 'stack').flatMap((layer) => routeOf(layer, prefix)));
      return;
    }
    const [nearest = {}] = (await functions.of(fn)).scopes;
    // `koa-mount`, then `koa-compose`.
    const below = ownText(nearest, 'prefix');
    if (below !== null) await visit(own(nearest, 'downstream'), prefix + below.replace(/\/+$/, ''), depth + 1);
    else for (const one of ownList(nearest, 'middleware')) await visit(one, prefix, depth + 1);
  };
  for (const fn of ownList(app, 'middleware')) await visit(fn, '', 0);
  return { routes, passesTo: [...passed] };
}

function routeOf(layer: unknown, prefix: string): readonly KeptRoute[] {
  const path = ownText(layer, 'path');
  if (path === null || !ownList(layer, 'methods').includes('GET')) return [];
  const handler: AnyFunction | undefined = ownList(layer, 'stack').filter(isFunction).at(-1);
  return [{ path: prefix + path, handler: handler ?? null }];
}
