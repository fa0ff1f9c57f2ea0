import type { Report } from './report/report.ts';

/** 0: every route steady. 1: at least one leaks. 2: something could not be measured, or the check failed. */
export type ExitStatus = Report['exitCode'];

/** The only place that knows them. A proven leak outweighs what else could not be told. */
export function exitStatus({ routes, problems }: Pick<Report, 'routes' | 'problems'>): ExitStatus {
  if (routes.some(({ verdict }) => verdict === 'leaking')) return 1;
  return problems.length > 0 || routes.some(({ verdict }) => verdict === 'unproven') ? 2 : 0;
}
