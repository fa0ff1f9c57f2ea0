/** The server actions of a Next.js build. */
import { isRecord } from '../../app-files.ts';
import { type Actions, fieldsIn, isForm, multipart, multipartOf } from '../actions.ts';

/**
 * Fields of a form are sent as by a browser without JavaScript, to which a page is the answer; anything else as the arguments of a call
 * (next/src/server/app-render/action-handler.ts). Builds before 15.4 list actions by their numbers alone.
 */
export function actionsOf({ node }: Readonly<Record<string, unknown>>): Actions {
  const all = Object.entries(isRecord(node) ? node : {}).flatMap(([id, facts]) => {
    if (!isRecord(facts)) return [];
    const workers = isRecord(facts.workers) ? Object.keys(facts.workers) : [];
    const name = typeof facts.exportedName === 'string' ? facts.exportedName : id;
    return [{ id, name, routes: workers.map((worker) => routeOfWorker(worker)) }];
  });
  const of = (route: string) => all.filter(({ routes }) => routes.includes(route));
  return {
    names: (route) => of(route).map(({ name }) => name),
    call(name, route) {
      const id = of(route).find((one) => one.name === name || one.id === name)?.id ?? name;
      return {
        path: (path) => path,
        request: (given) =>
          given === null || isForm(given)
            ? { headers: multipart, body: multipartOf([[`$ACTION_ID_${id}`, ''], ...fieldsIn(given)]) }
            : { headers: { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8' }, body: given },
      };
    },
  };
}

/** "app/(shop)/cart/page" is of "/cart". */
const routeOfWorker = (worker: string): string =>
  worker
    .replace(/^app/, '')
    .replace(/\/(page|route)$/, '')
    .replaceAll(/\/(\([^)]*\)|@[^/]+)(?=\/|$)/g, '') || '/';
