import { createRequire } from 'node:module';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

new NodeTracerProvider().register();
registerInstrumentations({ instrumentations: [new HttpInstrumentation()] });
// The instrumentation patches what is required after it, and not what was imported before it.
const http = createRequire(import.meta.url)('node:http');

const body = 'x'.repeat(2000);
const beacons = http.createServer((request, response) => response.end(body)).listen(0, '127.0.0.1');
beacons.keepAliveTimeout = 0; // never closes a socket that is idle

// Sent and forgotten: nobody listens to the response.
function sendBeacon() {
  http.get({ host: '127.0.0.1', port: beacons.address().port, path: '/beacon' }).on('error', () => {}); // <= leak
}

http
  .createServer((request, response) => {
    if (request.url !== '/plain') sendBeacon();
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${renderToString(h('h1', null, 'Shop'))}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
