import type { Functions } from './functions.ts';
import type { Kept, KeptRoute, Library } from './library.ts';
import { isFunction, isReadable, own } from './own.ts';

/** Polka 0.5: handlers by method and pattern, apps by the path under which they are. */
export const polka: Library = {
  name: 'polka',
  is: (object) => Array.isArray(own(object, 'wares')) && isReadable(own(object, 'handlers')) && isReadable(own(object, 'apps')),
  aliases: (app) => [own(app, 'handler')],
  read,
};

async function read(app: object, functions: Functions, depth = 0): Promise<Kept> {
  const routes = ['GET', '*']
    .flatMap((method) => entriesOf(own(own(app, 'handlers'), method)))
    .map(([path, handlers]): KeptRoute => {
      const last = Array.isArray(handlers) ? handlers.at(-1) : null;
      return { path, handler: isFunction(last) ? last : null };
    });
  const apps = entriesOf(own(app, 'apps')).filter((entry): entry is [string, object] => isReadable(entry[1]) && depth < 12);
  const inner = await Promise.all(apps.map(async ([base, one]) => ({ base, kept: await read(one, functions, depth + 1) })));
  return {
    routes: [
      ...routes,
      ...inner.flatMap(({ base, kept }) => kept.routes.map(({ path, handler }) => ({ path: path === '/' ? base : base + path, handler }))),
    ],
    passesTo: [...apps.map(([, one]) => one), ...inner.flatMap(({ kept }) => kept.passesTo)],
  };
}

const entriesOf = (object: unknown): ReadonlyArray<readonly [string, unknown]> =>
  isReadable(object) ? Object.getOwnPropertyNames(object).map((name) => [name, own(object, name)] as const) : [];
