import http from 'node:http';
import { observable } from 'mobx';
import { enableStaticRendering, observer } from 'mobx-react';
import { Component, createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

enableStaticRendering(true);

// Settings of the shop, shared by all requests.
const settings = observable({ currency: 'EUR' });

const Price = observer(
  class Price extends Component {
    render() {
      return h('b', null, `${this.props.net} ${settings.currency}`);
    }
  },
);
const Page = () =>
  h(
    'ul',
    null,
    [1, 2, 3].map((net) => h('li', { key: net }, h(Price, { net }))),
  );
const Plain = () => h('ul', null, h('li', null, 'no price'));

http
  .createServer((request, response) => {
    const html = renderToString(h(request.url === '/plain' ? Plain : Page));
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
