/** Stands between a check and an inspector, and keeps which methods were called. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import WebSocket, { WebSocketServer } from 'ws';
import { freePort } from '../src/server/free-port.ts';

export interface Relay extends AsyncDisposable {
  readonly address: string;
  /** Calls back when this method is called for the first time. */
  onMethod(method: string, then: () => void): void;
  readonly sessions: ReadonlyArray<{ readonly methods: readonly string[]; isOpen(): boolean }>;
}

export async function openRelay(inspector: string): Promise<Relay> {
  const sessions: { readonly methods: string[]; isOpen(): boolean }[] = [];
  const hooks = new Map<string, () => void>();
  const http = createServer(async (request, response) => {
    const answer = await fetch(`http://${inspector}${request.url}`);
    response.end(await answer.text());
  });
  const server = new WebSocketServer({ server: http, perMessageDeflate: false });
  server.on('connection', (client, { url }) => {
    const methods: string[] = [];
    sessions.push({ methods, isOpen: () => client.readyState === WebSocket.OPEN });
    const behind = new WebSocket(`ws://${inspector}${url}`, { perMessageDeflate: false });
    const early: string[] = [];
    behind.on('open', () => {
      for (const message of early.splice(0)) behind.send(message);
    });
    client.on('message', (data) => {
      const { method } = JSON.parse(String(data));
      methods.push(method);
      hooks.get(method)?.();
      hooks.delete(method);
      if (behind.readyState === WebSocket.OPEN) behind.send(String(data));
      else early.push(String(data));
    });
    behind.on('message', (data) => client.send(String(data)));
    client.on('close', () => behind.close());
    behind.on('close', () => client.close());
  });
  const port = await freePort(null);
  await once(http.listen(port, '127.0.0.1'), 'listening');
  return {
    address: `127.0.0.1:${port}`,
    sessions,
    onMethod: (method, then) => void hooks.set(method, then),
    async [Symbol.asyncDispose]() {
      for (const client of server.clients) client.terminate();
      server.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
