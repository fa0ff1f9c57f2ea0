import http from 'node:http';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

// Settles when the process is asked to stop, which for most of its life it is not.
const stopping = new Promise((resolve) => process.once('SIGTERM', resolve));
process.once('SIGTERM', () => process.exit());

const loadRows = async () => Array.from({ length: 20 }, (_, n) => ({ id: n, name: `row ${n}` }));
const Page = ({ rows }) =>
  h(
    'ul',
    null,
    rows.map((row) => h('li', { key: row.id }, row.name)),
  );

http
  .createServer(async (request, response) => {
    const rows = await (request.url === '/plain' ? loadRows() : Promise.race([loadRows(), stopping])); // <= leak
    const html = renderToString(h(Page, { rows }));
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
