import http from 'node:http';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

const loadRows = async () => ['red', 'green', 'blue'];
const Rows = () => h('p', null, useQuery(['rows'], loadRows).data.join(', '));

async function renderRows() {
  const client = new QueryClient();
  await client.prefetchQuery(['rows'], loadRows);
  return renderToString(h(QueryClientProvider, { client }, h(Rows)));
}

http
  .createServer(async (request, response) => {
    const html = request.url === '/plain' ? '<p>no query</p>' : await renderRows();
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
