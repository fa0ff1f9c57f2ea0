import http from 'node:http';
import spring from '@react-spring/web';
import React from 'react';
import ReactDOMServer from 'react-dom/server.js';

const h = React.createElement;
const { animated, useSpring } = spring;

function Box() {
  const { opacity } = useSpring({ from: { opacity: 0, x: 0 }, to: { opacity: 1, x: 100 } });
  return h(animated.div, { style: { opacity } }, 'hi');
}
const Page = () => h('main', null, h('h1', null, 'Spring'), h(Box), h(Box));
const Plain = () => h('main', null, h('h1', null, 'Spring'));

http
  .createServer((request, response) => {
    const html = ReactDOMServer.renderToString(h(request.url === '/plain' ? Plain : Page));
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
