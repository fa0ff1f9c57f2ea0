import http from 'node:http';
import { useStore } from '@nanostores/vue';
import { atom } from 'nanostores';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';

const $cart = atom({ lines: Array.from({ length: 20 }, (_, n) => n) });

const Page = {
  setup() {
    const cart = useStore($cart); // <= leak
    return () => h('p', `lines ${cart.value.lines.length}`);
  },
};
const Plain = { setup: () => () => h('p', 'no store') };

http
  .createServer(async (request, response) => {
    const html = await renderToString(createSSRApp(request.url === '/plain' ? Plain : Page));
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><div id="app">${html}</div>`);
  })
  .listen(process.env.PORT, '127.0.0.1');
