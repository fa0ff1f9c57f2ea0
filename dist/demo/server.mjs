import { createServer } from 'node:http';
import { answer } from './routes.mjs';

/** The example server: a small science encyclopedia, rendered on the server. One of its pages leaks. */
const server = createServer((request, response) => {
  const { status, body } = answer(new URL(request.url, 'http://localhost').pathname);
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(body) });
  response.end(body);
});

server.listen(Number(process.env.PORT ?? 3000), process.env.HOST ?? '127.0.0.1', () => {
  const { address, port } = server.address();
  process.stdout.write(`Sciencepedia is at http://${address}:${port}\n`);
});
