import http from 'node:http';
import React from 'react';
import ReactDOMServer from 'react-dom/server.js';
import Recaptcha from 'react-recaptcha';

const h = React.createElement;
const Page = () => h('form', null, h('h1', null, 'Sign in'), h(Recaptcha, { sitekey: 'key' }));
const Plain = () => h('form', null, h('h1', null, 'Sign in'));

http
  .createServer((request, response) => {
    const html = ReactDOMServer.renderToString(h(request.url === '/plain' ? Plain : Page)); // <= leak
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
