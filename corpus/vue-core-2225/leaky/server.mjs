import http from 'node:http';
import serverRenderer from '@vue/server-renderer';
import vue from 'vue';

const { createSSRApp, h } = vue;

const Item = {
  props: ['n'],
  render() {
    return h('li', this.n * 2);
  },
};
const Page = {
  render: () =>
    h(
      'ul',
      [1, 2, 3].map((n) => h(Item, { n })),
    ),
};

const renderPage = () => serverRenderer.renderToString(createSSRApp(Page)); // <= leak

http
  .createServer(async (request, response) => {
    const html = request.url === '/plain' ? '<p>plain</p>' : await renderPage();
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><div id="app">${html}</div>`);
  })
  .listen(process.env.PORT, '127.0.0.1');
