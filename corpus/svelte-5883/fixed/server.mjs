import http from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('svelte/register');
const Page = require('./Page.svelte').default;
const Plain = require('./Plain.svelte').default;

http
  .createServer((request, response) => {
    const { html } = (request.url === '/plain' ? Plain : Page).render();
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
