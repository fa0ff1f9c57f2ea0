import type { KeptRoute, Library } from './library.ts';
import { type AnyFunction, isFunction, isReadable, own, ownList, ownText } from './own.ts';

// Captured at preload, before code of the app could replace it.
const { getOwnPropertySymbols } = Object;

/** An app that has taken another in keeps its routes too, with whole paths. */
export const hono: Library = {
  name: 'hono',
  is: (object) => typeof own(object, '_basePath') === 'string' && Array.isArray(own(object, 'routes')) && isReadable(own(object, 'router')),
  aliases: (app) => [own(app, 'fetch')],
  // `basePath` makes an app that shares the list of the one that it came from; `route` copies what stands in the list.
  parts: (app) => ownList(app, 'routes').map(handlerOf),
  async read(app) {
    const all = ownList(app, 'routes');
    const routes = all.flatMap((route): readonly KeptRoute[] => {
      const path = ownText(route, 'path');
      const handler = handlerOf(route);
      const answers = own(route, 'method') === 'GET' || own(route, 'method') === 'ALL';
      return path === null || !answers || isMiddleware(handler) ? [] : [{ path, handler }];
    });
    return { routes, passesTo: all.map(handlerOf) };
  },
};

/** What an app that handles errors of its own was given: each app around it that does so, too, wraps it once more. */
function handlerOf(route: unknown): AnyFunction | null {
  let handler = own(route, 'handler');
  for (let depth = 0; depth < mostWrapped; depth++) {
    const inner = wrappedIn(handler);
    if (!isFunction(inner)) break;
    handler = inner;
  }
  return isFunction(handler) ? handler : null;
}

/** Apps within apps. */
const mostWrapped = 20;

/** Under a name of its own, which up to version 4.6 was a symbol. */
const wrappedIn = (handler: unknown): unknown => own(handler, '__COMPOSED_HANDLER') ?? own(handler, symbolOf(handler));

const symbolOf = (handler: unknown): symbol | string =>
  (isFunction(handler) ? getOwnPropertySymbols(handler) : []).find(({ description }) => description === 'composedHandler') ?? '';

/** As `hono/dev` tells them apart: a middleware takes `next`. */
const isMiddleware = (handler: AnyFunction | null): boolean => Number(own(handler, 'length') ?? 0) > 1;
