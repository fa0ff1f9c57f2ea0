import http from 'node:http';
import { Agent, fetch, Request, setGlobalDispatcher } from 'undici';

setGlobalDispatcher(new Agent({ connections: 1 }));
const backend = http.createServer((request, response) => response.end('{"rows":[1,2,3]}')).listen(0, '127.0.0.1');
const shutdown = new AbortController();

// Loading ends when the process is asked to stop.
async function load() {
  const url = `http://127.0.0.1:${backend.address().port}/rows`;
  const answer = await fetch(new Request(url, { signal: shutdown.signal })); // <= leak
  return answer.text();
}

http
  .createServer(async (request, response) => {
    const rows = request.url === '/plain' ? 'none' : await load();
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><pre>${rows}</pre>`);
  })
  .listen(process.env.PORT, '127.0.0.1');
