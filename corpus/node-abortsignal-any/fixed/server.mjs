import http from 'node:http';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

const shutdown = new AbortController();

async function load(signal) {
  signal.throwIfAborted();
  await new Promise((resolve) => setImmediate(resolve));
  return 'data';
}

// Loading ends when its request is given up or when the process is asked to stop.
function loadForRequest() {
  const request = new AbortController();
  return load(AbortSignal.any([shutdown.signal, request.signal]));
}

const Page = ({ data }) => h('main', null, h('h1', null, 'any'), h('p', null, data));

http
  .createServer(async (request, response) => {
    const data = request.url === '/plain' ? 'none' : await loadForRequest();
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${renderToString(h(Page, { data }))}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
