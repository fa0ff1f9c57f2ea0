import { channel } from 'node:diagnostics_channel';

/** What is used of `http.Server`, `https.Server` and the servers of `node:http2`. */
export interface HttpServer {
  readonly listening: boolean;
  address(): string | { readonly port: number; readonly address: string } | null;
  listenerCount(event: string): number;
}

/** Only servers of `node:http2` have this method; `instanceof` would load that module into every helper. */
export const isHttp2 = (server: HttpServer): boolean => typeof (server as { updateSettings?: unknown }).updateSettings === 'function';

export interface ServerWatcher {
  /** Called once for each server of this process (this thread) that listens and answers HTTP. */
  onServer(server: HttpServer): void;
  /** Called for each request, with its raw headers: names at the even places. */
  onRequest(rawHeaders: readonly string[]): void;
  /** Called for each request whose answer was handed to the system whole. Where the client had gone away before, Node.js discards it. */
  onFinish(rawHeaders: readonly string[]): void;
}

// Held for good: a channel that nobody refers to may be collected together with its subscribers.
const listens = channel('tracing:net.server.listen:asyncEnd');
const requests = channel('http.server.request.start');
const answers = channel('http.server.response.finish');

/** Milliseconds. */
const pollInterval = 50;

// Captured before user code could replace them with a fake clock's.
const { setInterval, clearInterval } = globalThis;

/**
 * Finds the HTTP servers of this process without patching anything. A cluster's primary listens too, by a plain
 * `net.Server` that no request listener sits on: it is not found, its workers are.
 * Node.js before 20 has no channel for `listen`: there the open handles are looked through until one is found.
 */
export function watchServers(watcher: ServerWatcher): { end(): void } {
  const known = new WeakSet<object>();
  let poll: NodeJS.Timeout | undefined;

  const report = (server: HttpServer) => {
    if (known.has(server)) return;
    known.add(server);
    clearInterval(poll);
    watcher.onServer(server);
  };
  const look = (server: HttpServer) => {
    if (server.listening && (server.listenerCount('request') > 0 || (isHttp2(server) && server.listenerCount('stream') > 0)))
      report(server);
  };

  const onListen = quietly((message) => {
    const { server } = message as { server: HttpServer };
    look(server);
    // `createServer()` first, `on('request')` after `listen()`: look again when that code has run.
    process.nextTick(quietly(() => look(server)));
  });
  const onRequest = quietly((message) => {
    const { request, server } = message as { request: { rawHeaders: string[] }; server: HttpServer };
    watcher.onRequest(request.rawHeaders);
    // Servers that nothing above could see: what answers a request serves.
    if (!known.has(server) && server.listening) report(server);
  });

  const onFinish = quietly((message) => watcher.onFinish((message as { request: { rawHeaders: string[] } }).request.rawHeaders));

  listens.subscribe(onListen);
  requests.subscribe(onRequest);
  answers.subscribe(onFinish);
  if (Number.parseInt(process.versions.node, 10) < 22) {
    const handles = () => (process as unknown as { _getActiveHandles(): readonly HttpServer[] })._getActiveHandles();
    poll = setInterval(
      quietly(() => {
        for (const handle of handles()) if (typeof handle.address === 'function' && handle.listening) look(handle);
      }),
      pollInterval,
    );
    poll.unref();
  }

  return {
    end() {
      clearInterval(poll);
      listens.unsubscribe(onListen);
      requests.unsubscribe(onRequest);
      answers.unsubscribe(onFinish);
    },
  };
}

/** Nothing that fails here may reach the user's program. */
const quietly =
  (run: (message: unknown) => void) =>
  (message?: unknown): void => {
    try {
      run(message);
    } catch {
      // The check notices by what it does not hear.
    }
  };
