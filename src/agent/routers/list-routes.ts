import { readRealms } from '../inspector.ts';
import type { ServedRoute } from '../protocol.ts';
import { type Functions, openFunctions, type Place } from './functions.ts';
import { libraries } from './libraries.ts';
import type { Kept, Library } from './library.ts';
import { type AnyFunction, isFunction, isReadable, own } from './own.ts';
import { type Listener, listenerOf, reachedFrom } from './reach.ts';

/** Routes that are told; apps have hundreds. */
const MOST_ROUTES = 2_000;
/** Apps and routers that are looked at. */
const MOST_APPS = 200;

interface App {
  readonly object: object;
  readonly library: Library;
}

interface ReadApp extends App {
  readonly kept: Kept;
}

/**
 * The routes of this process's routers, as they keep them themselves. Objects are found by their shape in one walk over the heap, and
 * what only closures know is read as a debugger does: no code of the app runs, nothing is patched, and nothing is kept.
 * Throws where Node.js has no inspector.
 */
export async function listRoutes(): Promise<readonly ServedRoute[]> {
  const apps: App[] = [];
  const listeners: Listener[] = [];
  await readRealms(({ objects }) => {
    for (const object of objects) {
      if (!isReadable(object)) continue;
      const library = libraries.find((one) => one.is(object));
      if (library && apps.length < MOST_APPS) apps.push({ object, library });
      const listener = listenerOf(object);
      if (listener) listeners.push(listener);
    }
  });
  if (apps.length === 0) return [];
  const functions = await openFunctions();
  try {
    const read = await Promise.all(
      apps.map(async (app): Promise<ReadApp> => ({ ...app, kept: await app.library.read(app.object, functions) })),
    );
    const roots = read.filter((app, i) => !read.some((other, j) => i !== j && takesIn(other, app) && !(takesIn(app, other) && i < j)));
    const named = roots.map((root) => ({ ...root, names: namesOf(root, read) }));
    return await routesOf(named, listeners, functions);
  } finally {
    await functions.close();
  }
}

const partsOf = ({ object, library }: App): readonly unknown[] => library.parts?.(object) ?? [object];

function takesIn(other: ReadApp, app: App): boolean {
  const parts = partsOf(app);
  return other.library === app.library && parts.length > 0 && parts.every((part) => other.kept.passesTo.includes(part));
}

/** What a server may know an app by. Two that take each other in are one: `basePath` of Hono makes another that shares its routes. */
function namesOf(root: ReadApp, all: readonly ReadApp[]): readonly object[] {
  const same = all.filter((other) => other === root || (takesIn(root, other) && takesIn(other, root)));
  return same.flatMap(({ object, library }) => [object, ...(library.aliases?.(object) ?? [])]).filter(isReadable);
}

interface Root extends ReadApp {
  readonly names: readonly object[];
}

async function routesOf(roots: readonly Root[], listeners: readonly Listener[], functions: Functions): Promise<readonly ServedRoute[]> {
  const wanted = new Set(roots.flatMap(({ names }) => names));
  const reached = await Promise.all(
    listeners.map(async ({ port, functions: called }) => ({ port, met: await reachedFrom(called, wanted, functions) })),
  );
  const found: ServedRoute[] = [];
  for (const root of roots) {
    const ports = reached.filter(({ met }) => root.names.some((name) => met.has(name))).map(({ port }) => port);
    for (const { path, handler } of root.kept.routes.slice(0, MOST_ROUTES - found.length)) {
      const places = handler ? await placesOf(handler, functions) : [];
      found.push({ library: root.library.name, path, ports, places: places.map(({ place }) => place), json: isJson(places) });
    }
  }
  return found;
}

interface Placed {
  readonly fn: AnyFunction;
  readonly place: Place;
}

/** Functions that are looked at behind a handler, and how deep: a decorator's wrapper has the app's own function in its closure. */
const MOST_PLACES = 20;
const DEEPEST = 6;

/** Where a handler stands, and then the functions that it keeps: one of a package may be around the app's own. */
async function placesOf(handler: AnyFunction, functions: Functions): Promise<readonly Placed[]> {
  const found: Placed[] = [];
  const seen = new Set<AnyFunction>();
  let here: readonly AnyFunction[] = [handler];
  for (let depth = 0; here.length > 0 && depth < DEEPEST; depth += 1) {
    const next: AnyFunction[] = [];
    for (const fn of here) {
      if (seen.has(fn) || found.length === MOST_PLACES) continue;
      seen.add(fn);
      const { place, scopes, bound } = await functions.of(fn);
      if (place) found.push({ fn, place });
      // The app's own is what was looked for.
      if (place && !isOfPackage(place)) return found;
      // A function with defaults for its parameters has two.
      const kept = scopes.slice(0, 2).flatMap((scope) => Object.getOwnPropertyNames(scope).map((name) => own(scope, name)));
      next.push(...[bound?.target, ...kept].filter(isFunction));
    }
    here = next;
  }
  return found;
}

const isOfPackage = ({ url }: Place): boolean => /[\\/]node_modules[\\/]|^node:/.test(url);

const { toString: sourceOf } = Function.prototype;

/** Whether its text says that it answers with data. A guess, for routes that nobody knows a URL of. */
function isJson(places: readonly Placed[]): boolean {
  const own = places.find(({ place }) => !isOfPackage(place)) ?? places[0];
  const text = own ? Reflect.apply(sourceOf, own.fn, []).slice(0, 20_000) : '';
  return /\.json\(|application\/json|\.send\(\s*[{[]/.test(text) && !/render|\.html\(|text\/html|<html/i.test(text);
}
