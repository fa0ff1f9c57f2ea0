import http from 'node:http';
import Vue from 'vue';
import { createRenderer } from 'vue-server-renderer';

const renderer = createRenderer();

const pageFor = (url) =>
  new Vue({
    render: (h) =>
      h('main', [
        h('a', { attrs: { href: `/login?next=${url}` } }, 'Log in'),
        h('h1', 'Shop'),
        h('a', { attrs: { href: `https://share.test/?u=https://shop.test${url}` } }, 'Share'),
      ]),
  });

http
  .createServer((request, response) => {
    const page = pageFor(request.url === '/plain' ? '/' : request.url);
    renderer.renderToString(page, (error, html) => {
      response.statusCode = error ? 500 : 200;
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html>${html}`);
    });
  })
  .listen(process.env.PORT, '127.0.0.1');
