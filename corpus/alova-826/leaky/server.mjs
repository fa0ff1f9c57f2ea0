import http from 'node:http';
import { createAlova } from 'alova';
import { createSSRApp, h, onServerPrefetch, ref } from 'vue';
import { renderToString } from 'vue/server-renderer';

const adapter = () => ({
  response: async () => ({ rows: Array.from({ length: 50 }, (_, n) => `row ${n}`) }),
  headers: async () => ({}),
  abort() {},
});

const Page = {
  setup() {
    const api = createAlova({ requestAdapter: adapter, cacheFor: null, responded: (answer) => answer }); // <= leak
    const data = ref(null);
    onServerPrefetch(async () => {
      data.value = await api.Get('/api/rows');
    });
    return () => h('div', JSON.stringify(data.value));
  },
};
const Plain = { setup: () => () => h('p', 'no request') };

http
  .createServer(async (request, response) => {
    const html = await renderToString(createSSRApp(request.url === '/plain' ? Plain : Page));
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><div id="app">${html}</div>`);
  })
  .listen(process.env.PORT, '127.0.0.1');
