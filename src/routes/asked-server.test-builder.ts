import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import getPort, { portNumbers } from 'get-port';

/** A server that remembers what it was asked. Disposing ends it, and cuts off answers that do not end. */
export async function askedServer(answer: (path: string, response: ServerResponse, request: IncomingMessage) => void) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    answer(request.url!, response, request);
  });
  const port = await getPort({ port: portNumbers(20_000, 32_000), host: '127.0.0.1' });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    asked,
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
