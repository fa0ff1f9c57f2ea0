import http from 'node:http';
import { PassThrough } from 'node:stream';
import winston from 'winston';

const transport = new winston.transports.Stream({ stream: new PassThrough().resume() });
const logger = winston.createLogger({ transports: [transport] });

function loggerFor(request) {
  return logger.child({ url: request.url });
}

http
  .createServer((request, response) => {
    if (request.url !== '/plain') loggerFor(request).info('rendered');
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><h1>Shop</h1>');
  })
  .listen(process.env.PORT, '127.0.0.1');
