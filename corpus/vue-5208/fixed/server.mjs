import http from 'node:http';
import { computed, createSSRApp, h, reactive, ref } from 'vue';
import { renderToString } from 'vue/server-renderer';

// Settings of the shop, shared by all requests.
const settings = reactive({ currency: 'EUR', vat: 0.2 });

const Price = {
  props: ['net'],
  setup(props) {
    const gross = computed(() => `${(props.net * (1 + settings.vat)).toFixed(2)} ${settings.currency}`);
    return () => h('li', gross.value);
  },
};
const Page = {
  setup() {
    const items = ref(Array.from({ length: 10 }, (_, n) => n + 1));
    return () =>
      h(
        'ul',
        items.value.map((net) => h(Price, { net })),
      );
  },
};
const Plain = { setup: () => () => h('p', 'no computed value') };

http
  .createServer(async (request, response) => {
    const html = await renderToString(createSSRApp(request.url === '/plain' ? Plain : Page));
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><div id="app">${html}</div>`);
  })
  .listen(process.env.PORT, '127.0.0.1');
