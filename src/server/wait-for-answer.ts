import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/** Milliseconds for the rest of an answer. Cutting it off makes servers log an error; a stream of events never ends. */
const restOfAnswer = 1000;

/** Milliseconds. The longest that a timer takes: wait-on polls no second time. */
const never = 2 ** 31 - 1;

/** Node.js publishes every request that a client of `node:http` or `node:https` sends. */
const channel = 'http.client.request.start';

export interface ProbeAnswer {
  readonly status: number;
  /** Its media type in lower case, without parameters; empty where it has none. */
  readonly type: string;
}

/** Sends one GET and waits until it ends. @returns its answer; 'refused': nobody listens there; null: cut off or aborted */
export type WaitForAnswer = (url: string, signal: AbortSignal) => Promise<ProbeAnswer | 'refused' | null>;

type WaitOn = typeof import('wait-on');

/** Loads wait-on: megabytes of code, for those commands only that start a server. */
export async function answerWaiter(): Promise<WaitForAnswer> {
  const { default: waitOn } = await import('wait-on');
  return (url, signal) => waitForAnswer(waitOn, url, signal);
}

/**
 * wait-on takes no signal, and what it started goes on when its own time limit passes. Two things make it end at once.
 * It is asked to wait until the URL does *not* answer (`reverse`), and no status counts as an answer to it: so it ends with
 * its first request, however that ends, and its timers with it. And the request is ours to end: it is recognized on the
 * channel of Node.js by the asynchronous context in which it was sent. Destroying it frees its socket.
 */
async function waitForAnswer(waitOn: WaitOn, url: string, signal: AbortSignal): Promise<ProbeAnswer | 'refused' | null> {
  if (signal.aborted) return null;
  const context = new AsyncLocalStorage<true>();
  let sent: ClientRequest | null = null;
  let answer: ProbeAnswer | 'refused' | null = null;
  let rest: NodeJS.Timeout | undefined;
  const end = () => sent?.destroy();
  const onRequest = (message: unknown) => {
    if (!context.getStore()) return;
    sent = (message as { readonly request: ClientRequest }).request;
    sent.once('response', ({ statusCode = 0, headers }) => {
      const [type = ''] = (headers['content-type'] ?? '').split(';');
      answer = { status: statusCode, type: type.trim().toLowerCase() };
      rest = setTimeout(end, restOfAnswer);
    });
    sent.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ECONNREFUSED') answer = 'refused';
    });
    if (signal.aborted) end();
  };
  subscribe(channel, onRequest);
  signal.addEventListener('abort', end);
  try {
    await context.run(true, () =>
      waitOn({
        // GET: HEAD is often answered with 404 or 405.
        resources: [url.replace('://', '-get://')],
        reverse: true,
        validateStatus: () => false,
        interval: never,
        simultaneous: 1,
        followRedirect: false,
        proxy: false,
        strictSSL: false,
        // A connection kept alive would be there in the first samples and gone in later ones.
        headers: { connection: 'close' },
      }),
    );
    return answer;
  } finally {
    clearTimeout(rest);
    signal.removeEventListener('abort', end);
    unsubscribe(channel, onRequest);
    context.disable();
  }
}
