import http from 'node:http';
import { h } from 'preact';
import render from 'preact-render-to-string';
import Router from 'preact-router';

const Home = () => h('h1', null, 'Home');
const Page = ({ url }) => h('main', null, h(Router, { url }, h(Home, { path: '/' })));
const Plain = () => h('main', null, h(Home));

http
  .createServer((request, response) => {
    const html = render(h(request.url === '/plain' ? Plain : Page, { url: request.url }));
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
