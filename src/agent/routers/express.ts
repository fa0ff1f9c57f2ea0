import type { Functions } from './functions.ts';
import type { Kept, KeptRoute, Library } from './library.ts';
import { type AnyFunction, isFunction, isReadable, own, ownList, ownText } from './own.ts';
import { pathsOfRegexp } from './path-of-regexp.ts';

/** Nothing mounts itself deeper but by mistake. */
const DEEPEST = 12;

const isRouter = (value: unknown): value is AnyFunction =>
  isFunction(value) && Array.isArray(own(value, 'stack')) && Object.hasOwn(value, 'mergeParams');

/** Of `connect`: it mounts, and knows no routes. */
const isConnect = (value: unknown): value is AnyFunction =>
  isFunction(value) && Array.isArray(own(value, 'stack')) && typeof own(value, 'route') === 'string';

const isApp = (value: unknown): value is AnyFunction =>
  isFunction(value) && isReadable(own(value, 'settings')) && own(value, 'mountpath') !== undefined;

const isAny = (value: unknown): value is AnyFunction => isApp(value) || isRouter(value) || isConnect(value);

/** Express 4 and 5, the `router` package by itself, and `connect`. */
export const express: Library = { name: 'express', is: isAny, read: async (app, functions) => readAll(app as AnyFunction, functions) };

async function readAll(root: AnyFunction, functions: Functions): Promise<Kept> {
  const routes: KeptRoute[] = [];
  const mounted = new Set<object>();
  const visit = async (target: AnyFunction, prefix: string, above: readonly AnyFunction[]): Promise<void> => {
    if (above.includes(target) || above.length > DEEPEST) return;
    if (target !== root) mounted.add(target);
    const router = isApp(target) ? await routerOf(target, functions) : target;
    if (router === null) return;
    if (router !== root) mounted.add(router);
    for (const layer of ownList(router, 'stack')) {
      const route = own(layer, 'route');
      if (isReadable(route)) {
        routes.push(...routesOf(route).map(({ path, handler }) => ({ path: joined(prefix, path), handler })));
        continue;
      }
      const inner = await targetOf(own(layer, 'handle'), functions);
      if (inner === null) continue;
      for (const at of await mountsOf(layer, functions)) await visit(inner, joined(prefix, at), [...above, target]);
    }
  };
  await visit(root, '', []);
  return { routes, passesTo: [...mounted] };
}

/** Version 5 makes it when it is first asked for: behind a getter, in the variable that this closes over. */
async function routerOf(app: AnyFunction, functions: Functions): Promise<AnyFunction | null> {
  const kept = own(app, '_router') ?? own(app, 'router');
  if (isRouter(kept)) return kept;
  if (isConnect(app)) return app;
  const getter = Object.getOwnPropertyDescriptor(app, 'router')?.get;
  if (!isFunction(getter)) return null;
  const { scopes } = await functions.of(getter);
  return scopes.map((scope) => own(scope, 'router')).find(isRouter) ?? null;
}

/** What a middleware passes on to: itself, or the app around which Express puts a function of its own. */
async function targetOf(handle: unknown, functions: Functions): Promise<AnyFunction | null> {
  if (isAny(handle)) return handle;
  if (!isFunction(handle)) return null;
  // Only what is nearest: the variables around that are those of whoever mounts.
  const [nearest = {}] = (await functions.of(handle)).scopes;
  return (
    Object.getOwnPropertyNames(nearest)
      .map((name) => own(nearest, name))
      .find(isAny) ?? null
  );
}

/** Where a layer mounts: it may be at several paths, and none of them can be told where it is an expression written by hand. */
async function mountsOf(layer: unknown, functions: Functions): Promise<readonly string[]> {
  const written = own(layer, 'rawPath') ?? ownText(layer, 'route');
  if (written !== undefined && written !== null) return textsIn(written);
  if (own(layer, 'slash') === true) return [''];
  const regexp = own(layer, 'regexp');
  if (isReadable(regexp)) return own(regexp, 'fast_slash') === true ? [''] : pathsOf(regexp, ownList(layer, 'keys'));
  const matchers = await Promise.all(
    ownList(layer, 'matchers')
      .filter(isFunction)
      .map((matcher) => functions.of(matcher)),
  );
  return matchers.flatMap(({ scopes }) => {
    const scope = scopes.find((one) => isReadable(own(one, 'regexp')));
    return scope ? pathsOf(own(scope, 'regexp'), ownList(scope, 'keys')) : [];
  });
}

const { get: sourceOf } = Object.getOwnPropertyDescriptor(RegExp.prototype, 'source') as { get: (this: unknown) => string };

function pathsOf(regexp: unknown, keys: readonly unknown[]): readonly string[] {
  if (!(regexp instanceof RegExp)) return [];
  const names = keys.map((key) => String(own(key, 'name') ?? ''));
  return pathsOfRegexp(Reflect.apply(sourceOf, regexp, []), names) ?? [];
}

function routesOf(route: object): readonly KeptRoute[] {
  const methods = own(route, 'methods');
  if (own(methods, 'get') !== true && own(methods, '_all') !== true) return [];
  const handlers = ownList(route, 'stack').filter((layer) => [undefined, 'get'].includes(own(layer, 'method') as string | undefined));
  const last = own(handlers.at(-1), 'handle');
  return textsIn(own(route, 'path')).map((path) => ({ path, handler: isFunction(last) ? last : null }));
}

/** A path, or those of a list, which may have lists in it; expressions are left out. */
const textsIn = (path: unknown): readonly string[] =>
  typeof path === 'string'
    ? [path]
    : Array.isArray(path)
      ? path.flat(Number.POSITIVE_INFINITY).filter((one) => typeof one === 'string')
      : [];

/** The root of what is mounted is the mount itself. */
const joined = (prefix: string, path: string): string =>
  path === '/' && prefix !== '' ? prefix : `${prefix.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
