/** Routes whose requests call an action of the page. */
import { didYouMean } from '../config/did-you-mean.ts';
import type { Settings } from '../config/settings.ts';
import { settingsOf } from '../config/settings-of.ts';
import { CheckError, type Problem, problem } from '../problems.ts';
import type { ChosenRoutes } from './choose.ts';
import { frameworkNamed } from './frameworks/frameworks.ts';
import { pathsOf, type Route } from './named-routes.ts';

/**
 * The same routes, asked as the action of each that has one wants to be called.
 * @throws CheckError `unknown-action`, `no-actions`
 */
export function callingActions(
  routes: readonly Route[],
  settings: Settings,
  { actions, framework }: Pick<ChosenRoutes, 'actions' | 'framework'>,
): readonly Route[] {
  const stray: Problem[] = [];
  const called = routes.map((route): Route => {
    const { action: name } = settingsOf(route.route, settings);
    if (name === null) return route;
    if (!actions) {
      stray.push(problem('no-actions', { action: name, framework: frameworkNamed(framework)?.title ?? null }));
      return route;
    }
    const pattern = route.pattern ?? route.route;
    const known = actions.names(pattern);
    if (known !== null && !known.includes(name)) {
      stray.push(
        problem('unknown-action', { action: name, route: route.route, known, meant: known.length === 0 ? null : didYouMean(name, known) }),
      );
      return route;
    }
    const { path: asCall, request } = actions.call(name, pattern);
    const paths = pathsOf(route).map(({ path, weight }) => ({ path: asCall(path), weight }));
    return { ...route, path: asCall(route.path), ...(route.paths ? { paths } : {}), action: request };
  });
  const [first, ...others] = stray;
  if (first) throw new CheckError(first, ...others.filter((one) => JSON.stringify(one) !== JSON.stringify(first)));
  return called;
}
