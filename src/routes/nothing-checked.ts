import { type Problem, problem } from '../problems.ts';
import { frameworkNamed } from './frameworks/frameworks.ts';
import type { RouteRow, Wanted } from './table.ts';

interface Chosen {
  readonly rows: readonly RouteRow[];
  readonly wanted: Wanted;
}

/**
 * The problem of a run that found routes and checked none of them; null where the change or the ignore list kept out a route
 * that would have been checked, or a change cannot touch any: then nobody expects more of the run.
 */
export const nothingChecked = ({ rows, wanted }: Chosen): Problem | null =>
  rows.some((row) => isFiltered(row, wanted)) || (rows.length === 0 && wanted.changedOnly)
    ? null
    : problem('nothing-checked', { framework: null, ...byReason(rows) });

/** The problem of a build of this framework that lists no route at all. */
export const noneListed = (name: string): Problem =>
  problem('nothing-checked', { framework: frameworkNamed(name)?.title ?? name, ...byReason([]) });

/** An API route that the change does not touch would not be checked either if it did. */
function isFiltered({ choice, kind, urlFrom }: RouteRow, { api, refilled }: Wanted): boolean {
  if (choice !== 'unchanged' && choice !== 'ignored') return false;
  return urlFrom === 'named' || kind === 'page' || (kind === 'api' && api) || (kind === 'prerendered' && refilled);
}

function byReason(rows: readonly RouteRow[]) {
  const named = (reason: ReturnType<typeof reasonOf>) => rows.filter((row) => reasonOf(row) === reason).map(({ route }) => route);
  return {
    ...{ api: named('api'), prerendered: named('prerendered'), clientRendered: named('client-rendered'), redirects: named('redirect') },
    ...{ cached: named('cached'), ignored: named('ignored'), overLimit: named('over-limit') },
  };
}

/** Its kind, where that alone keeps it out. */
const reasonOf = ({ choice, kind }: RouteRow) => (choice === 'cached' || choice === 'ignored' || choice === 'over-limit' ? choice : kind);
