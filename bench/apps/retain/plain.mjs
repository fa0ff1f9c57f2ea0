import { createServer } from 'node:http';
import { retain } from './retain.mjs';

createServer((_request, response) => {
  retain();
  const rows = Array.from({ length: 20 }, (_, index) => `<li>Item ${index}</li>`);
  response.setHeader('content-type', 'text/html');
  response.end(`<!doctype html><title>Items</title><ul>${rows.join('')}</ul>`);
}).listen(Number(process.env.PORT), '127.0.0.1');
