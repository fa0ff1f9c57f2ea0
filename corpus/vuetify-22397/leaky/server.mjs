import http from 'node:http';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import vuetify from 'vuetify/dist/vuetify.cjs';

const { components, createVuetify } = vuetify;
const { VApp, VDialog } = components;
const Page = { render: () => h(VApp, null, () => [h('h1', 'Shop'), h(VDialog, { modelValue: false }, () => 'Hello')]) };
const Plain = { render: () => h('h1', 'Shop') };

function createApp() {
  const app = createSSRApp(Page);
  app.use(createVuetify({ ssr: true, components }));
  return app;
}

http
  .createServer(async (request, response) => {
    const html = await renderToString(request.url === '/plain' ? createSSRApp(Plain) : createApp()); // <= leak
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><div id="app">${html}</div>`);
  })
  .listen(process.env.PORT, '127.0.0.1');
