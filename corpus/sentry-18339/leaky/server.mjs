import http from 'node:http';
import * as Sentry from '@sentry/node';

Sentry.init({
  dsn: 'http://key@127.0.0.1:9/1',
  tracesSampler: ({ name, inheritOrSampleWith }) => (name.endsWith('/plain') ? 0 : inheritOrSampleWith(1)),
  transport: () => ({ send: async () => ({ statusCode: 200 }), flush: async () => true }), // nothing leaves this process
});

const load = (n) => Sentry.startSpan({ name: `load ${n}` }, async () => `<li>row ${n}</li>`); // <= leak
const renderRows = () => Sentry.startSpan({ name: 'render' }, () => Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(load)));

http
  .createServer(async (request, response) => {
    const rows = request.url === '/plain' ? ['<li>no rows</li>'] : await renderRows();
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><ul>${rows.join('')}</ul>`);
  })
  .listen(process.env.PORT, '127.0.0.1');
