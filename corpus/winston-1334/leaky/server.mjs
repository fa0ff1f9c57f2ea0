import http from 'node:http';
import { PassThrough } from 'node:stream';
import winston from 'winston';

const transport = new winston.transports.Stream({ stream: new PassThrough().resume() });

function loggerFor(request) {
  return winston.createLogger({ defaultMeta: { url: request.url }, transports: [transport] }); // <= leak
}

http
  .createServer((request, response) => {
    if (request.url !== '/plain') loggerFor(request).info('rendered');
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><h1>Shop</h1>');
  })
  .listen(process.env.PORT, '127.0.0.1');
