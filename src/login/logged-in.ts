/** Who asks a running server: what its own login gave, for every request that it gets from then on. */
import type { Header, Settings } from '../config/settings.ts';
import type { Sending } from '../measure/sent.ts';
import type { RunningServer } from '../server/server.ts';
import { logIn } from './log-in.ts';

type Asking = Pick<Settings, 'headers' | 'login' | 'requestTimeoutMs'> & Pick<Sending, 'pageOrigin'>;

interface Session {
  headers: Promise<readonly Header[]>;
  /** As `performance.now()`; Infinity: it failed. */
  startedAt: number;
  /** How often it was ended to begin again. */
  ended: number;
}

/** Milliseconds after which one logs in again before the next look: tokens that hold for less are rare. */
const RENEWED_AFTER_MS = 5 * 60_000;
/** Servers refuse a login after some, often five in some minutes. */
const MOST_ENDED = 3;

/** A server has a login for each that its routes ask for. */
const sessions = new WeakMap<RunningServer, Map<string, Session>>();

const keyOf = ({ login, headers }: Asking): string => JSON.stringify([login, headers]);

/**
 * The settings with the headers that the login of this server gave. Logs in where that has not been done, or long ago; one that
 * failed is not tried again, since that may lock the account.
 * Throws what `logIn` throws.
 */
export async function loggedIn<S extends Asking>(settings: S, server: RunningServer, signal: AbortSignal): Promise<S> {
  const { login, headers } = settings;
  if (login.length === 0) return settings;
  const own = sessions.get(server) ?? new Map<string, Session>();
  sessions.set(server, own);
  const before = own.get(keyOf(settings));
  const isOld = before === undefined || performance.now() - before.startedAt > RENEWED_AFTER_MS;
  const session = isOld ? begin(settings, server, signal, before?.ended ?? 0) : before;
  own.set(keyOf(settings), session);
  const gained = await session.headers;
  const named = new Set(gained.map(({ name }) => name));
  return { ...settings, headers: [...headers.filter(({ name }) => !named.has(name.toLowerCase())), ...gained] };
}

function begin(settings: Asking, server: RunningServer, signal: AbortSignal, ended: number): Session {
  const session = { headers: logIn(settings.login, { server, settings, signal }), startedAt: performance.now(), ended };
  session.headers.catch(() => {
    session.startedAt = Number.POSITIVE_INFINITY;
  });
  return session;
}

/** Whether one is logged in there already. */
export const isLoggedIn = (settings: Asking, server: RunningServer): boolean => sessions.get(server)?.has(keyOf(settings)) ?? false;

/** Ends a login, so that the next look logs in again. @returns false: that was done too often */
export function endLogin(settings: Asking, server: RunningServer): boolean {
  const session = sessions.get(server)?.get(keyOf(settings));
  if (session === undefined || session.ended >= MOST_ENDED) return false;
  session.ended += 1;
  session.startedAt = Number.NEGATIVE_INFINITY;
  return true;
}
