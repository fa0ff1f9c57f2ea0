/**
 * This code is read into somebody else's running program by the inspector, where nothing was preloaded.
 *
 * Rules, beside those of the agent:
 * - Nothing refers to it but the inspector's handle: when its session ends, by whatever way, V8 lets go of all of it.
 * - So it starts nothing that would outlive that: no hook, no timer, no listener, no global, nothing of the program is replaced.
 * - It forces no collection and walks no heap by itself; the session does, and shows it the objects.
 */
import { AsyncResource } from 'node:async_hooks';
import { Server as HttpServer } from 'node:http';
import { Server } from 'node:net';
import { type Count, startCount, stopCounting } from './entries.ts';
import type { Counted, Hello } from './protocol.ts';
import { land, readFigures } from './sample.ts';
import { thisProcess } from './this-process.ts';
import { forgetTimers, noteTimers, timerPrototype, timersSince } from './timers-seen.ts';

/** Who was visited. */
export const introduce = (): Omit<Hello, 'type' | 'gc'> => ({ ...thisProcess(), v8Flags: [] });

export { land, stopCounting };

/**
 * Every figure at once, and how many asynchronous operations were begun since the process started: each request begins some, so no
 * more requests than that can have come here.
 */
export function figures(): ReturnType<typeof readFigures> & { readonly begun: number } {
  const resource = new AsyncResource('SSR_LEAK_CHECK', { requireManualDestroy: true });
  const begun = resource.asyncId();
  // Others may listen to `async_hooks` and keep what is not destroyed.
  resource.emitDestroy();
  return { ...readFigures(), begun };
}

let count: Count | null = null;

export function beginCount(): void {
  count = startCount();
}

/** @param objects all live ones that have the prototype in their chain */
export function readObjects(objects: readonly object[], prototype: object): void {
  (count as Count).read({ objects, prototype });
}

export function endCount(realms: number): Counted {
  const counted = (count as Count).counted(realms);
  count = null;
  return counted;
}

export { forgetTimers, noteTimers as watchTimers, timerPrototype, timersSince as openTimers };

/** That of servers of every kind. */
export const serverPrototype = (): object => Server.prototype;

/**
 * Ports at which these servers answer HTTP, with TLS or without.
 * @param servers all live ones, those that are closed included
 */
export function listening(servers: readonly Server[]): ReadonlyArray<{ readonly port: number; readonly secure: boolean }> {
  return servers.flatMap((server) => {
    const address = server.listening && server.listenerCount('request') > 0 ? server.address() : null;
    // HTTP/2 without TLS is no HTTP that a load asks for.
    const secure = 'setSecureContext' in server;
    return typeof address === 'object' && address && (secure || server instanceof HttpServer) ? [{ port: address.port, secure }] : [];
  });
}
