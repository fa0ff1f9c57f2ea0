import http from 'node:http';
import { useQueryLoading } from '@vue/apollo-composable';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';

const Page = {
  setup() {
    const loading = useQueryLoading(); // <= leak
    return () => h('p', loading.value ? 'loading' : 'ready');
  },
};
const Plain = { setup: () => () => h('p', 'ready') };

http
  .createServer(async (request, response) => {
    const html = await renderToString(createSSRApp(request.url === '/plain' ? Plain : Page));
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><div id="app">${html}</div>`);
  })
  .listen(process.env.PORT, '127.0.0.1');
