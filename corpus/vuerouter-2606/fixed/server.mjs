import http from 'node:http';
import Vue from 'vue';
import VueRouter from 'vue-router';
import vueServerRenderer from 'vue-server-renderer';

Vue.use(VueRouter);
const renderer = vueServerRenderer.createRenderer();

const Page = {
  data: () => ({ rows: Array.from({ length: 50 }, (_, n) => `row ${n}`) }),
  beforeRouteEnter(to, from, next) {
    next((page) => {
      page.entered = true;
    });
  },
  render(h) {
    return h(
      'ul',
      this.rows.map((row) => h('li', row)),
    );
  },
};
const Plain = { render: (h) => h('p', 'plain') };
const routes = [
  { path: '/plain', component: Plain },
  { path: '*', component: Page },
];

// The layout shows the page once the visitor has consented, which on the server never happens.
const layout = (router, consented) =>
  new Vue({ router, render: (h) => h('div', [consented ? h('router-view') : h('p', 'please accept')]) });

async function renderPage(url) {
  const router = new VueRouter({ mode: 'abstract', routes });
  const app = layout(router, url === '/plain');
  router.push(url);
  await new Promise((resolve, reject) => router.onReady(resolve, reject));
  return renderer.renderToString(app);
}

http
  .createServer(async (request, response) => {
    const html = await renderPage(request.url);
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
