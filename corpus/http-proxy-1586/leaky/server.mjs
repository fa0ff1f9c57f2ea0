import http from 'node:http';
import httpProxy from 'http-proxy';

const rows = Array.from({ length: 40_000 }, (_, n) => `<tr><td>${n}</td><td>${n ** 2}</td></tr>`).join('');
const report = Buffer.from(`<!doctype html><table>${rows}</table>`);
const backend = http.createServer((request, response) => response.end(report)).listen(0, '127.0.0.1');

const proxy = httpProxy.createProxyServer();
proxy.on('error', (error, request, response) => response.destroy(error));

http
  .createServer((request, response) => {
    if (request.url === '/plain') return response.end('<!doctype html><h1>Reports</h1>');
    proxy.web(request, response, { target: `http://127.0.0.1:${backend.address().port}` }); // <= leak
  })
  .listen(process.env.PORT, '127.0.0.1');
