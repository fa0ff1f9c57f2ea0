/** Express with React's streaming renderer: a page with a late part, a page heavy enough to matter, a page as one string. */
import express from 'express';
import { createElement as h, Suspense, use } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';

const Layout = ({ children }) => h('html', { lang: 'en' }, h('body', null, h('nav', null, h('a', { href: '/' }, 'Home')), children));

const Late = ({ promise }) => h('p', null, use(promise));

function StreamedPage() {
  const promise = new Promise((resolve) => setImmediate(resolve, 'Arrived after the shell.'));
  return h(Layout, null, h('h1', null, 'Streamed'), h(Suspense, { fallback: h('p', null, 'Waiting') }, h(Late, { promise })));
}

const Row = ({ index }) =>
  h(
    'tr',
    { className: index % 2 ? 'odd' : 'even' },
    h('td', null, index),
    h('td', null, `Item ${index}`),
    h('td', null, h('b', null, index * 7)),
  );

function RowsPage() {
  const rows = Array.from({ length: 300 }, (_, index) => h(Row, { key: index, index }));
  return h(Layout, null, h('h1', null, 'Three hundred rows'), h('table', null, h('tbody', null, rows)));
}

const stream = (page) => (_request, response) => {
  const { pipe } = renderToPipeableStream(h(page), {
    onShellReady() {
      response.type('html');
      pipe(response);
    },
    onError: (error) => response.destroy(error),
  });
};

const app = express();
app.get('/', stream(StreamedPage));
app.get('/rows', stream(RowsPage));
app.get('/string', (_request, response) => response.type('html').send(renderToString(h(Layout, null, h('h1', null, 'One string')))));
app.listen(Number(process.env.PORT), '127.0.0.1');
