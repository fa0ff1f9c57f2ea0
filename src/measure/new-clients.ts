/** Clients that the server has not seen before, by the IP address that they come from. */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { freePort } from '../server/free-port.ts';
import { LentConnection, openFrom } from './lent-connection.ts';

/** What autocannon connects to instead of the server. */
export interface Relay {
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

/** Such addresses that were used in this process: a server that is looked at twice must not see one again. */
let used = 0;

/**
 * The whole of 127.0.0.0/8 is this machine (RFC 1122, 3.2.1.3), and Linux and Windows let a client come from any of it. 127.0.0.1 is not among
 * these, nor the broadcast address; sixteen million clients have one each.
 */
function nextAddress(): string {
  used += 1;
  return `127.${1 + ((used >> 16) & 127)}.${(used >> 8) & 255}.${used & 255}`;
}

/**
 * What a server keeps for each IP address shows only where clients have different ones; `X-Forwarded-For` is read only by servers that
 * trust it. Each connection to this relay goes on from another address.
 * @param origin of the server
 * @returns null where the server is not at 127.0.0.1, or the system has no other address for itself (macOS)
 */
export async function newClients(origin: string): Promise<(Relay & AsyncDisposable) | null> {
  if (!['127.0.0.1', 'localhost'].includes(new URL(origin).hostname) || !(await canConnect(origin))) return null;
  const clients = new Map<Socket, LentConnection>();
  const relay = createServer({ noDelay: true }, (client) => {
    const line = new LentConnection(origin, nextAddress());
    clients.set(client, line);
    line.lend(client);
    client.on('close', () => {
      clients.delete(client);
      line.close();
    });
  });
  const port = await freePort(null);
  await once(relay.listen(port, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${port}`,
    used: () => 0,
    async ended() {
      await Promise.all([...clients.keys()].map((client) => once(client, 'close')));
    },
    async [Symbol.asyncDispose]() {
      for (const client of clients.keys()) client.destroy();
      await new Promise((resolve) => relay.close(resolve));
    },
  };
}

/** "localhost" may be ::1 alone. */
async function canConnect(origin: string): Promise<boolean> {
  const socket = openFrom(nextAddress(), origin);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
