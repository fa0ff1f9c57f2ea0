/**
 * `node:http` makes the text of the `Date` header once a second, and a timer forgets it. The timer remembers the asynchronous context in
 * which it was set: with `AsyncLocalStorage`, all that belongs to the request that happened to set it (15 kB on a page of Next.js), for
 * up to a second. Whether a sample falls into that time is chance, and the noise was larger than a leak. So the text is asked for here,
 * where there is no context: at the beginning of each second, and before the app gets a request
 * (https://github.com/nodejs/node/blob/main/lib/internal/http.js, `utcDate`).
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

// Captured before user code could replace them with a fake clock's.
const { setTimeout } = globalThis;
const { now, parse } = Date;

const SECOND_MS = 1000;

type Response = ServerResponse & { readonly _header?: string | null };

let Response: (new (request: IncomingMessage) => Response) | null = null;

/** The second whose text was seen already. */
let seen = 0;
let arming = false;

/** Whether a timer is being set that belongs to this file, and not to what is watched. */
export const isArming = (): boolean => arming;

/** Makes sure that the text of this second was made. Returns whether it was: the timer of the last one may be late. */
export function askForDate(): boolean {
  const second = Math.floor(now() / SECOND_MS);
  if (second === seen || Response === null) return true;
  const response = new Response({ method: 'HEAD', httpVersionMajor: 1, httpVersionMinor: 1 } as IncomingMessage);
  response.writeHead(204);
  const [, text = ''] = /\r\nDate: ([^\r]+)/i.exec(String(response._header)) || [];
  if (parse(text) / SECOND_MS !== second) return false;
  seen = second;
  return true;
}

/** Asks at the beginning of each second from now on, in a process that serves. Keeps none alive. */
export async function askEachSecond(): Promise<void> {
  // A process that does not serve need not load it.
  Response = (await import('node:http')).ServerResponse;
  waitForSecond();
}

function waitForSecond(): void {
  wait(SECOND_MS - (now() % SECOND_MS) + 1);
}

function wait(ms: number): void {
  arming = true;
  setTimeout(ssrLeakCheckSecond, ms).unref();
  arming = false;
}

/** Its name tells the timer from those of the program. */
function ssrLeakCheckSecond(): void {
  let isMade = true;
  try {
    isMade = askForDate();
  } catch {
    // The user's program goes on; samples are as noisy as they are without this.
  }
  if (isMade) waitForSecond();
  else wait(1);
}
