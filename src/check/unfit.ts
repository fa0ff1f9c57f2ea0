/** What a server answers to a route, and why hammering that would measure something else than the page. */
import type { Settings } from '../config/settings.ts';
import { isExpected } from '../measure/hammer.ts';
import { type Probe, probe } from '../measure/probe.ts';
import { type Problem, problem } from '../problems.ts';
import { pathsOf, type Route, urlsOf } from '../routes/named-routes.ts';
import type { RunningServer } from '../server/server.ts';

/** Asks once. Throws the reason of the signal when aborted. */
export const ask = (
  route: Route,
  { origin }: RunningServer,
  { settings, signal }: { readonly settings: Settings; readonly signal: AbortSignal },
): Promise<Probe | null> => probe({ ...settings, origin, request: { path: urlsOf(pathsOf(route))() } }, signal);

/** null: it is fit to be measured. @param seen what it answered; null: nothing */
export function unfit(seen: Probe | null, server: RunningServer, settings: Settings): Problem | null {
  const { expectStatus, expectText, requestTimeoutMs } = settings;
  const silent = server.processes().find(({ gc }) => gc === null);
  if (silent) return problem('no-major-gc', { node: silent.node });
  if (seen === null) return problem('no-answer', { ms: requestTimeoutMs, tail: server.tail() });
  if (isExpected(expectStatus, seen.status)) {
    if (expectText === null) return null;
    if (seen.endless) return problem('text-in-stream', { text: expectText });
    return seen.hasText ? null : problem('text-missing', { text: expectText });
  }
  if (seen.status >= 300 && seen.status < 400) return problem('redirected', { status: seen.status, location: seen.location ?? 'nowhere' });
  return problem('unexpected-status', { status: seen.status, expected: expectStatus.text, tail: server.tail() });
}
