import http from 'node:http';
import express from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';

const backend = http.createServer((request, response) => response.end('<p>rows</p>')).listen(0, '127.0.0.1');
const router = () => `http://127.0.0.1:${backend.address().port}`;

const app = express();
app.get('/plain', (request, response) => response.send('<p>plain</p>'));
app.get('/', (request, response, next) => {
  const proxy = createProxyMiddleware({ target: 'http://127.0.0.1', router, logLevel: 'silent' }); // <= leak
  return proxy(request, response, next);
});
app.listen(process.env.PORT, '127.0.0.1');
