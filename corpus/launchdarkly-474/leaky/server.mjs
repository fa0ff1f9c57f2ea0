import http from 'node:http';
import { init, integrations } from '@launchdarkly/node-server-sdk';

const collector = http.createServer((request, response) => request.resume().on('end', () => response.writeHead(202).end()));
await new Promise((resolve) => collector.listen(0, '127.0.0.1', resolve));

const flags = new integrations.TestData();
await flags.update(flags.flag('new-basket').booleanFlag().variationForAll(true));
const client = init('sdk-key', {
  updateProcessor: flags.getFactory(),
  eventsUri: `http://127.0.0.1:${collector.address().port}`,
  diagnosticOptOut: true,
  // Seconds after which a visitor counts as a new one; five minutes by default.
  contextKeysFlushInterval: 1,
  flushInterval: 1,
  logger: { error: console.error, warn() {}, info() {}, debug() {} },
});
await client.waitForInitialization({ timeout: 5 });

const visitorOf = ({ headers }) => /\bsid=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? 'guest';

http
  .createServer(async (request, response) => {
    const context = { kind: 'user', key: visitorOf(request) };
    const isNew = request.url === '/plain' || (await client.variation('new-basket', context, false)); // <= leak
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><h1>${isNew ? 'New basket' : 'Basket'}</h1>`);
  })
  .listen(process.env.PORT, '127.0.0.1');
