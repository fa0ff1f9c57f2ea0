/** The server of a check that was found running: nothing is started, and nothing ended. */
import { dirname, join } from 'node:path';
import { attach } from '../attach/attached-server.ts';
import { loadedServer } from '../attach/loaded-server.ts';
import type { Command, Settings } from '../config/settings.ts';
import type { RunningServer } from '../server/server.ts';
import { factsOf, type Lending, type Servers } from './servers.ts';

/** Nothing starts it. */
export const notStarted: Command = { text: '', env: {}, words: [''] };

/** The one that was found is lent to every step, and goes on when a step or the check is done with it. */
export function lendFound({ settings, around, command, secrets, onServer }: Lending): Servers {
  let finding: Promise<{ readonly found: RunningServer; readonly lent: RunningServer }> | null = null;
  const find = async () => {
    const found = await serverFor(settings, { secrets, visitorPath: join(dirname(around.agentPath), 'visitor.cjs') });
    const facts = onServer(factsOf(found));
    around.onProgress({ type: 'note', text: inWords(found, facts.node) });
    // The same object for all: who logged in there is known by it.
    return { found, lent: { ...found, async [Symbol.asyncDispose]() {} } };
  };
  const lent = async () => {
    finding ??= find();
    return (await finding).lent;
  };
  return {
    command,
    areOne: true,
    shared: lent,
    endShared: async () => {},
    prepare: () => {},
    fresh: lent,
    beside: () => null,
    another: () => {
      throw new Error('There is one server, and no other.');
    },
    mayStay: () => false,
    leaveShared: () => {},
    keepFor: () => false,
    takeKept: () => null,
    ofBase: () => Promise.reject(new Error('A server that was found running has no base.')),
    async [Symbol.asyncDispose]() {
      const all = await finding?.catch(() => null);
      await all?.found[Symbol.asyncDispose]();
    },
  };
}

function serverFor(
  { attach: inspector, url, metrics, requestTimeoutMs }: Settings,
  more: { readonly secrets: readonly string[]; readonly visitorPath: string },
): Promise<RunningServer> {
  if (inspector !== null) return attach({ url, inspector, ...more });
  if (url === null) throw new Error('No server was to be found.');
  return loadedServer({ url, metrics, requestTimeoutMs });
}

function inWords({ origin, found, processes }: RunningServer, node: string): string {
  if (found?.caveat === 'unread') return `${origin} is only loaded: nobody can read its memory.`;
  if (found?.caveat === 'metrics') return `${origin} is loaded, and its metrics are read: they show the heap with its garbage.`;
  return `Attached to process ${processes()[0]?.pid ?? 0} (Node.js ${node}), which answers at ${origin} and keeps its own V8 flags: its heap is less calm than that of a server that the check starts.`;
}
