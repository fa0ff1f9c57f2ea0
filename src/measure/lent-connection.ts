/** A connection to the server that is lent to clients of the load, one after another. */
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

/** One connection to the server, and the connection of autocannon that it is lent to. */
export class LentConnection {
  readonly #server: Socket;
  #client: Socket | null = null;
  #runs = 0;
  #isSilent = true;

  /** @param from the IP address that it comes from; absent: the system chooses */
  constructor(origin: string, from?: string) {
    this.#server = from === undefined ? open(origin) : openFrom(from, origin);
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

/** A connection from an IP address of this machine, such as "127.4.2.1". */
export const openFrom = (from: string, origin: string): Socket => open(origin, { host: '127.0.0.1', localAddress: from });

function open(origin: string, at: { readonly host?: string; readonly localAddress?: string } = {}): Socket {
  const { protocol, hostname, port } = new URL(origin);
  const named = hostname.replace(/^\[|\]$/g, '');
  if (protocol !== 'https:') return connect({ host: named, port: Number(port || 80), noDelay: true, ...at });
  const servername = isIP(named) ? {} : { servername: named };
  return connectSecurely({ host: named, port: Number(port || 443), rejectUnauthorized: false, ...servername, ...at }).setNoDelay();
}
