/** A look at one server, as who logged in there. */
import type { Settings } from '../config/settings.ts';
import { endLogin, isLoggedIn, loggedIn } from '../login/logged-in.ts';
import { type Fit, type Fitting, fit } from '../measure/fit.ts';
import { isExpected } from '../measure/hammer.ts';
import { byName } from '../measure/headers.ts';
import type { Sending } from '../measure/sent.ts';
import { CheckError, type Problem } from '../problems.ts';
import type { ServerToAsk } from '../routes/example-urls-from-server.ts';
import type { Route } from '../routes/named-routes.ts';
import type { RunningServer } from '../server/server.ts';

/** Either how to look there, or why nobody can log in. */
export type There<E> = { readonly examination: E; readonly trouble: null } | { readonly examination: null; readonly trouble: Problem };

interface Looking {
  readonly settings: Settings & Pick<Sending, 'pageOrigin'>;
  readonly signal: AbortSignal;
}

/** Throws the reason of the signal when aborted. */
export async function asWhoLoggedIn<E extends Looking>(examination: E, server: RunningServer): Promise<There<E>> {
  const { settings, signal } = examination;
  try {
    return { examination: { ...examination, settings: await loggedIn(settings, server, signal) }, trouble: null };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof CheckError) || error.problems[0] === undefined) throw error;
    return { examination: null, trouble: error.problems[0] };
  }
}

/**
 * How to ask a server outside of a measurement, as who logged in there.
 * @throws CheckError where nobody can log in
 */
export async function toAsk(settings: Settings, server: RunningServer, signal: AbortSignal): Promise<ServerToAsk> {
  const { headers } = await loggedIn(settings, server, signal);
  return { origin: server.origin, headers: byName(headers), signal };
}

/** `fit` as who logged in. Where earlier routes may have ended the session, such as a logout, it begins again once. */
export async function fitAsWhoLoggedIn(
  route: Route,
  server: RunningServer,
  settings: Looking['settings'],
  fitting: Fitting,
): Promise<Fit | Problem> {
  const looking = { settings, signal: fitting.signal };
  const wasIn = isLoggedIn(settings, server);
  const there = await asWhoLoggedIn(looking, server);
  if (there.trouble) return there.trouble;
  const first = await fit(route, server, there.examination.settings, fitting);
  if (!wasIn || !isTurnedAway(first, settings) || !endLogin(settings, server)) return first;
  const again = await asWhoLoggedIn(looking, server);
  return again.trouble ?? fit(route, server, again.examination.settings, fitting);
}

/** Whether the answer may say that the session has ended. */
const isTurnedAway = ({ seen }: Fit, { expectStatus }: Looking['settings']): boolean =>
  seen !== null && !isExpected(expectStatus, seen.status) && (seen.status < 400 || seen.status === 401 || seen.status === 403);
