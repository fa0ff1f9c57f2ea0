import type { Report } from './report.ts';

/**
 * How long each route of an earlier run took to measure, in milliseconds, by its name: measuring, looking for the line, and the fresh
 * servers for both. A route that was not measured says nothing.
 */
export function expectedTimes({ routes, server }: Report): ReadonlyMap<string, number> {
  const bootMs = atLeastZero(server?.bootMs ?? 0);
  return new Map(
    routes.flatMap(({ route, requests, durationMs, attribution, arms }) => {
      const fresh = arms.filter(({ purpose }) => purpose === 'confirm').length + (attribution ? 1 : 0);
      const ms = atLeastZero(durationMs) + atLeastZero(attribution?.durationMs ?? 0) + fresh * bootMs;
      return requests > 0 ? [[route, ms] as const] : [];
    }),
  );
}

const atLeastZero = (ms: number): number => Math.max(0, ms);
