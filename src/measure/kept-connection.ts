/** Connections to the server that stay open from one volley to the next. */
import { LentConnection } from './lent-connection.ts';
import { newClients } from './new-clients.ts';
import { listen, type Relay } from './relay.ts';

/**
 * autocannon opens new connections for every run and closes them at its end. Then what hangs on a connection (a listener that each
 * request adds to the reused socket) is freed between two volleys, and behind a proxy, which reuses its connections for hours, it
 * never is. So autocannon connects to a relay in this process, which hands the bytes on over a connection that outlives the run.
 */
export interface KeptConnection extends Relay {
  /** Another relay, whose connections come from an IP address of their own each; null: this machine has none for that. */
  newClients(): Promise<Relay | null>;
}

/** Opens the relay. No connection to the server is opened before the first run. @param origin such as "https://127.0.0.1:28411" */
export async function keepConnection(origin: string): Promise<KeptConnection> {
  const lent = new Set<LentConnection>();
  let strangers: ReturnType<typeof newClients> | null = null;
  // Given back in this run: an answer to a request that timed out may still come, so it is not lent again before the end.
  const returned = new Set<LentConnection>();
  const kept = new Set<LentConnection>();
  let used = 0;

  const relay = await listen((client) => {
    const waiting = [...kept].find((line) => line.isOpen());
    if (waiting) kept.delete(waiting);
    const line = waiting ?? new LentConnection(origin);
    line.lend(client);
    lent.add(line);
    return () => {
      lent.delete(line);
      line.giveBack();
      if (line.isOpen()) returned.add(line);
    };
  });

  const drop = () => {
    for (const line of [...kept, ...returned, ...lent]) line.close();
    kept.clear();
    returned.clear();
    used = 0;
  };
  const connection: KeptConnection = {
    origin: relay.origin,
    used() {
      for (const line of kept) if (!line.isOpen()) kept.delete(line);
      return kept.size === 0 ? 0 : used;
    },
    async ended(answered) {
      await relay.allGone();
      if (answered === null) return drop();
      used = [...returned].some((line) => line.isReused()) ? used + answered : answered;
      for (const line of returned) kept.add(line);
      returned.clear();
    },
    newClients() {
      strangers ??= newClients(origin);
      return strangers;
    },
    async [Symbol.asyncDispose]() {
      drop();
      await (await strangers)?.[Symbol.asyncDispose]();
      await relay[Symbol.asyncDispose]();
    },
  };
  return connection;
}
