/** What stands between autocannon and the server. */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { freePort } from '../server/free-port.ts';

/** What autocannon connects to instead of the server. */
export interface Relay extends AsyncDisposable {
  /** Such as "http://127.0.0.1:17411": plain, also for a server that speaks TLS. */
  readonly origin: string;
  /** Requests answered so far on what the next run gets; 0 for a new connection. */
  used(): number;
  /**
   * A run has ended; its connections are kept for the next.
   * @param answered requests; null: not all were answered, so that a connection may still carry an answer: none is kept
   */
  ended(answered: number | null): Promise<void>;
}

/** A relay that listens, whatever it does with those who connect. */
export interface Listening extends Pick<Relay, 'origin'>, AsyncDisposable {
  /** Waits until all who are connected are gone. */
  allGone(): Promise<void>;
}

/** @param lend connects a client to the server; gives what is done when the client is gone */
export async function listen(lend: (client: Socket) => () => void): Promise<Listening> {
  const clients = new Set<Socket>();
  const server = createServer({ noDelay: true }, (client) => {
    const gone = lend(client);
    clients.add(client);
    client.on('close', () => {
      clients.delete(client);
      gone();
    });
  });
  const port = await freePort(null);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${port}`,
    async allGone() {
      await Promise.all([...clients].map((client) => new Promise((closed) => client.once('close', closed))));
    },
    async [Symbol.asyncDispose]() {
      for (const client of clients) client.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
