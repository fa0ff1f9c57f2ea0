import http from 'node:http';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

// A set that each request enters and leaves, instead of a promise that collects their reactions.
const interruptions = new Set();
process.once('SIGTERM', () => {
  for (const interrupt of interruptions) interrupt();
  process.exit();
});

async function unlessStopping(work) {
  let interrupt;
  const stopped = new Promise((resolve) => (interrupt = resolve));
  interruptions.add(interrupt);
  try {
    return await Promise.race([work, stopped]);
  } finally {
    interruptions.delete(interrupt);
  }
}

const loadRows = async () => Array.from({ length: 20 }, (_, n) => ({ id: n, name: `row ${n}` }));
const Page = ({ rows }) =>
  h(
    'ul',
    null,
    rows.map((row) => h('li', { key: row.id }, row.name)),
  );

http
  .createServer(async (request, response) => {
    const rows = await (request.url === '/plain' ? loadRows() : unlessStopping(loadRows()));
    const html = renderToString(h(Page, { rows }));
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
