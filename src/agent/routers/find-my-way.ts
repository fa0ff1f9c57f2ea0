import type { KeptRoute, Library } from './library.ts';
import { isFunction, isReadable, own, ownList, ownText } from './own.ts';

/** The router of Fastify and restify keeps whole paths, those of plugins with their prefix. */
export const findMyWay: Library = {
  name: 'fastify',
  is: (object) => Array.isArray(own(object, 'routes')) && isReadable(own(object, 'trees')) && isReadable(own(object, 'constrainer')),
  async read(router) {
    const all = ownList(router, 'routes').filter((route) => own(route, 'method') === 'GET');
    const routes = all.flatMap((route): readonly KeptRoute[] => {
      const path = ownText(route, 'path');
      if (path === null || all.some((other) => other !== route && isNotFound(route, other))) return [];
      // Fastify's own function calls the one that it stores.
      const handler = [own(own(route, 'store'), 'handler'), own(route, 'handler')].find(isFunction);
      return [{ path, handler: handler ?? null }];
    });
    return { routes, passesTo: [] };
  },
};

/** Fastify's answer for what is not found: a router of its own, with one record for a path and for all below it. */
function isNotFound(route: unknown, other: unknown): boolean {
  const store = own(route, 'store');
  const [short = '', long = ''] = [ownText(route, 'path') ?? '', ownText(other, 'path') ?? ''].sort((a, b) => a.length - b.length);
  return isReadable(store) && store === own(other, 'store') && (long === `${short}/*` || long === `${short}*`);
}
