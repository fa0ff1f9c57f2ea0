import { takesBody } from '../loads/method.ts';
import { type Problem, problem } from '../problems.ts';
import { type Values, written } from './given.ts';
import type { Source } from './option.ts';
import { type Around, settingsFrom } from './settings-from.ts';
import { settingsOf } from './settings-of.ts';

/**
 * Bodies whose requests have a method that takes none. A route of its own method may well leave out the body of all.
 * @param values where the method cannot be read, nothing is known
 */
export function strayBodies(values: Values, around: Around, kind: Source['kind']): readonly Problem[] {
  if (values.method?.length === 0) return [];
  const settings = settingsFrom(values, around);
  const { method, body, action, perRoute } = settings;
  const [option, methodOption] = [written('body', kind), written('method', kind)];
  const ofAll =
    body !== null && action === null && !takesBody(method)
      ? [problem('body-without-method', { option, methodOption, method, route: null })]
      : [];
  const ofRoutes = perRoute.flatMap(({ route, own }) => {
    const { method, action } = settingsOf(route, settings);
    if (own.body === undefined || action !== null || takesBody(method)) return [];
    return [problem('body-without-method', { option: 'body', methodOption: 'method', method, route })];
  });
  return [...ofAll, ...ofRoutes];
}
