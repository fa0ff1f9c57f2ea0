/** Connections to the server that stay open from one volley to the next. */
import { once } from 'node:events';
import { connect, createServer, isIP, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { freePort } from '../server/free-port.ts';

/**
 * autocannon opens new connections for every run and closes them at its end. Then what hangs on a connection (a listener that each
 * request adds to the reused socket) is freed between two volleys, and behind a proxy, which reuses its connections for hours, it
 * never is. So autocannon connects to a relay in this process, which hands the bytes on over a connection that outlives the run.
 */
export interface KeptConnection extends AsyncDisposable {
  /** What autocannon connects to, such as "http://127.0.0.1:17411": plain, also for a server that speaks TLS. */
  readonly origin: string;
  /** Requests answered so far on what the next run gets; 0 for a new connection. */
  used(): number;
  /**
   * A run has ended; its connections are kept for the next.
   * @param answered requests; null: not all were answered, so that a connection may still carry an answer: none is kept
   */
  ended(answered: number | null): Promise<void>;
}

/** Opens the relay. No connection to the server is opened before the first run. @param origin such as "https://127.0.0.1:28411" */
export async function keepConnection(origin: string): Promise<KeptConnection> {
  const clients = new Map<Socket, Line>();
  // Given back in this run: an answer to a request that timed out may still come, so it is not lent again before the end.
  const returned = new Set<Line>();
  const kept = new Set<Line>();
  let used = 0;

  const relay = createServer({ noDelay: true }, (client) => {
    const waiting = [...kept].find((line) => line.isOpen());
    if (waiting) kept.delete(waiting);
    const line = waiting ?? new Line(origin);
    line.lend(client);
    clients.set(client, line);
    client.on('close', () => {
      clients.delete(client);
      line.giveBack();
      if (line.isOpen()) returned.add(line);
    });
  });
  const port = await freePort(null);
  await once(relay.listen(port, '127.0.0.1'), 'listening');

  const drop = () => {
    for (const line of [...kept, ...returned, ...clients.values()]) line.close();
    kept.clear();
    returned.clear();
    used = 0;
  };
  const connection: KeptConnection = {
    origin: `http://127.0.0.1:${port}`,
    used() {
      for (const line of kept) if (!line.isOpen()) kept.delete(line);
      return kept.size === 0 ? 0 : used;
    },
    async ended(answered) {
      await Promise.all([...clients.keys()].map((client) => new Promise((closed) => client.once('close', closed))));
      if (answered === null) return drop();
      used = [...returned].some((line) => line.isReused()) ? used + answered : answered;
      for (const line of returned) kept.add(line);
      returned.clear();
    },
    async [Symbol.asyncDispose]() {
      drop();
      for (const client of clients.keys()) client.destroy();
      await new Promise((resolve) => relay.close(resolve));
    },
  };
  return connection;
}

/** One connection to the server, and the connection of autocannon that it is lent to. */
class Line {
  readonly #server: Socket;
  #client: Socket | null = null;
  #runs = 0;
  #isSilent = true;

  constructor(origin: string) {
    this.#server = open(origin);
    this.#server.on('data', (bytes) => this.#answer(bytes));
    this.#server.on('end', () => this.#client?.end());
    this.#server.on('error', () => {
      // An idle connection that the server closed in the moment it was used again has not failed: the request goes over a new one.
      // And one whose end was passed on has ended already; libuv cannot reset it any more, and it would never be closed.
      if ((this.isReused() && this.#isSilent) || this.#client?.writableEnded) this.#client?.end();
      else this.#client?.resetAndDestroy();
    });
  }

  lend(client: Socket): void {
    this.#client = client;
    this.#runs += 1;
    this.#isSilent = true;
    client.on('data', (bytes) => {
      this.#server.write(bytes);
    });
    client.on('drain', () => this.#server.resume());
    client.on('error', () => {});
  }

  giveBack(): void {
    this.#client = null;
    this.#server.resume();
  }

  isReused(): boolean {
    return this.#runs > 1;
  }

  isOpen(): boolean {
    return !this.#server.destroyed && !this.#server.readableEnded;
  }

  close(): void {
    this.#server.destroy();
  }

  #answer(bytes: Buffer): void {
    this.#isSilent = false;
    // Bytes that nobody asked for: it is not at rest.
    if (this.#client === null) this.#server.destroy();
    else if (!this.#client.write(bytes)) this.#server.pause();
  }
}

function open(origin: string): Socket {
  const { protocol, hostname, port } = new URL(origin);
  const host = hostname.replace(/^\[|\]$/g, '');
  if (protocol !== 'https:') return connect({ host, port: Number(port || 80), noDelay: true });
  const servername = isIP(host) ? {} : { servername: host };
  return connectSecurely({ host, port: Number(port || 443), rejectUnauthorized: false, ...servername }).setNoDelay();
}
