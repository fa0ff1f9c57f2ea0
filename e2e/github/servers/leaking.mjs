import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

if (process.env.TELL_ABOUT_ITSELF) writeFileSync(process.env.TELL_ABOUT_ITSELF, JSON.stringify({ pid: process.pid, env: process.env }));

const visits = [];

function remember(request) {
  visits.push({ path: request.url, agent: String(request.headers['user-agent']), prices: Array.from({ length: 120 }, Math.random) }); // <= leak
}

createServer((request, response) => {
  if (request.url === '/leaks') remember(request);
  response.setHeader('content-type', 'text/html');
  response.end(`<p>${request.url}</p>`);
}).listen(process.env.PORT, process.env.HOST);
