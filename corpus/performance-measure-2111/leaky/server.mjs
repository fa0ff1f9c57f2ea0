import http from 'node:http';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

const Page = () => h('main', null, h('h1', null, 'Shop'));
const render = () => renderToString(h(Page));

function renderMeasured() {
  const start = performance.now();
  const html = render();
  performance.measure('render', { start, end: performance.now() }); // <= leak
  return html;
}

http
  .createServer((request, response) => {
    const html = request.url === '/plain' ? render() : renderMeasured();
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
