import { once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

/** A handler of the Fetch API, as Hono and edge runtimes have it. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** Serves a handler of the Fetch API with Node.js's own server. */
export const fromFetch =
  (fetch: Fetch): RequestListener =>
  async (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) gone.abort();
    });
    try {
      await send(await fetch(requestOf(incoming, gone.signal)), outgoing);
    } catch (error) {
      if (gone.signal.aborted) return;
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end();
    }
  };

function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', headers, rawHeaders } = incoming;
  const pairs = Array.from({ length: rawHeaders.length / 2 }, (_, i): [string, string] => [rawHeaders[2 * i]!, rawHeaders[2 * i + 1]!]);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' as const } : {};
  return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), { method, headers: pairs, signal, ...body });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const cookies = response.headers.getSetCookie();
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie'));
  outgoing.writeHead(response.status, { ...headers, ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}) });
  if (response.body === null) return void outgoing.end();
  const reader = response.body.getReader();
  const cancel = () => reader.cancel().catch(() => {});
  outgoing.once('close', cancel);
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    if (!outgoing.write(read.value) && !outgoing.destroyed) await Promise.race([once(outgoing, 'drain'), once(outgoing, 'close')]);
  }
  outgoing.off('close', cancel);
  outgoing.end();
}
