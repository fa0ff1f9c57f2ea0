/** What a server answers to a route, and why hammering that would measure something else than the page. */
import { setImmediate } from 'node:timers/promises';
import type { Settings } from '../config/settings.ts';
import { isExpected } from '../measure/hammer.ts';
import { beginningOf, type Probe, probe } from '../measure/probe.ts';
import { type Problem, problem } from '../problems.ts';
import { pathsOf, type Route, urlsOf } from '../routes/named-routes.ts';
import type { RunningServer } from '../server/server.ts';

/** Asks once. Throws the reason of the signal when aborted. */
export const ask = (
  route: Route,
  { origin }: RunningServer,
  { settings, signal }: { readonly settings: Settings; readonly signal: AbortSignal },
): Promise<Probe | null> => probe({ ...settings, origin, request: { path: urlsOf(pathsOf(route))() } }, signal);

interface Asking {
  readonly settings: Settings;
  readonly signal: AbortSignal;
}

/** null: it is fit to be measured. Asks again what fails, for what the server prints. @param seen what it answered; null: nothing */
export async function unfit(seen: Probe | null, route: Route, server: RunningServer, asking: Asking): Promise<Problem | null> {
  const { expectStatus, expectText } = asking.settings;
  const silent = server.found?.caveat ? undefined : server.processes().find(({ gc }) => gc === null);
  if (silent) return problem('no-major-gc', { node: silent.node });
  if (seen === null) return noAnswer(route, server, asking);
  const { status } = seen;
  if (isExpected(expectStatus, status)) {
    if (expectText === null) return null;
    if (seen.endless) return problem('text-in-stream', { text: expectText });
    return seen.hasText ? null : problem('text-missing', { text: expectText });
  }
  if (status >= 300 && status < 400) return problem('redirected', { status, location: seen.location ?? 'nowhere' });
  // A server that refuses the host answers 400, and prints why.
  const tail = status >= 500 || status === 400 ? await printedFor(route, server, asking) : [];
  return problem('unexpected-status', { status, expected: expectStatus.text, tail, parameters: mayHaveParameters(route) });
}

/** Why what was measured of this route would not be what its server does; null: it would. */
export async function answeredElsewhere(route: Route, server: RunningServer, asking: Asking): Promise<Problem | null> {
  const isItself = (await server.found?.answersItself(() => ask(route, server, asking))) ?? true;
  return isItself ? null : problem('served-elsewhere');
}

/** Milliseconds for an answer to begin again. */
const beginsWithin = 5_000;

/** A stream that does not say so is no backend that is missing. */
async function noAnswer(route: Route, server: RunningServer, { settings, signal }: Asking): Promise<Problem> {
  const { requestTimeoutMs: ms } = settings;
  const once = {
    ...settings,
    requestTimeoutMs: Math.min(ms, beginsWithin),
    origin: server.origin,
    request: { path: urlsOf(pathsOf(route))() },
  };
  // A request that changes something is sent no second time.
  const status = settings.method === 'GET' ? await beginningOf(once, signal) : null;
  const tail = server.tail();
  return status === null ? problem('no-answer', { ms, tail }) : problem('never-ends', { status, ms, tail });
}

/** What is named by a URL without a number or a query is hardly one of many. */
const mayHaveParameters = ({ route, pattern = route, path }: Route): boolean => pattern !== path || /[\d?]/.test(path);

/** Lines; an error has a stack. */
const mostPrinted = 200;

/**
 * What the server prints for one more request to this route alone. Its output comes by other ways than its answer, so its agents
 * are asked something afterwards: what was printed before they answer has arrived.
 */
async function printedFor(route: Route, server: RunningServer, asking: Asking): Promise<readonly string[]> {
  const printed: string[] = [];
  const deafen = server.hear(({ text }) => {
    if (printed.length < mostPrinted) printed.push(text);
  });
  try {
    await ask(route, server, asking);
    // An error is often printed a turn or two of the event loop after the answer.
    for (const _ of [1, 2, 3]) await server.openResources();
    await setImmediate();
  } catch {
    asking.signal.throwIfAborted();
  } finally {
    deafen();
  }
  return printed.map(server.masked);
}
