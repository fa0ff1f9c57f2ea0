import type { Finding, Report } from './report.ts';

/** 0: nothing that fails. 1: a leak, or worse than the base. 2: something could not be measured, or the check failed. */
export type ExitStatus = Report['exitCode'];

/**
 * The only place that knows them. A proven leak outweighs everything inconclusive. A leak that the base has as well, or
 * that the configuration knows, does not fail; what is worse than the base does, though each version by itself is steady.
 */
export function exitStatus({ routes, problems }: Pick<Report, 'routes' | 'problems'>): ExitStatus {
  if (routes.some(fails)) return 1;
  return problems.length > 0 || routes.some(({ verdict }) => verdict === 'unproven') ? 2 : 0;
}

/** Whether a route fails the run. */
export function fails({ verdict, tolerated, comparison }: Pick<Finding, 'verdict' | 'tolerated' | 'comparison'>): boolean {
  if (comparison?.heap?.worse) return true;
  return verdict === 'leaking' && (tolerated ?? null) === null;
}
