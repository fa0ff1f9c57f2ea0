/** Clients that the server has not seen before, by the IP address that they come from. */
import { once } from 'node:events';
import { LentConnection, openFrom } from './lent-connection.ts';
import { listen, type Relay } from './relay.ts';

/** Such addresses that were used in this process: a server that is looked at twice must not see one again. */
let used = 0;

/**
 * The whole of 127.0.0.0/8 is this machine (RFC 1122, 3.2.1.3), and Linux and Windows let a client come from any of it. 127.0.0.1 is not among
 * these, nor the broadcast address; eight million clients have one each.
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
export async function newClients(origin: string): Promise<Relay | null> {
  if (!['127.0.0.1', 'localhost'].includes(new URL(origin).hostname) || !(await canConnect(origin))) return null;
  const relay = await listen((client) => {
    const lent = new LentConnection(origin, nextAddress());
    lent.lend(client);
    return () => lent.close();
  });
  return { ...relay, used: () => 0, ended: () => relay.allGone() };
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
