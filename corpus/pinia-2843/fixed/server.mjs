import http from 'node:http';
import { createPinia, defineStore } from 'pinia';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';

const useCart = defineStore('cart', {
  state: () => ({ lines: Array.from({ length: 50 }, (_, n) => ({ sku: `sku-${n}`, quantity: n })) }),
  getters: { total: (state) => state.lines.reduce((sum, line) => sum + line.quantity, 0) },
});

const Page = {
  setup() {
    const cart = useCart();
    return () => h('p', `total ${cart.total}`);
  },
};
const Plain = { setup: () => () => h('p', 'no store') };

function createApp() {
  const app = createSSRApp(Page);
  app.use(createPinia());
  return app;
}

http
  .createServer(async (request, response) => {
    const html = await renderToString(request.url === '/plain' ? createSSRApp(Plain) : createApp());
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><div id="app">${html}</div>`);
  })
  .listen(process.env.PORT, '127.0.0.1');
