import { EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { createServer } from '@hattip/adapter-node';

const prices = new EventEmitter().setMaxListeners(0);
const row = (n) => `<tr><td>${n}</td><td>${'.'.repeat(200)}</td></tr>`;

/** The page hears of prices that change for as long as it is being sent. */
function page() {
  const changed = new Map();
  const hear = (id, price) => changed.set(id, price);
  const encoder = new TextEncoder();
  let block = 0;
  return new ReadableStream({
    start() {
      prices.on('change', hear); // <= leak
    },
    async pull(controller) {
      await setTimeout(1);
      if (block < 20) {
        controller.enqueue(encoder.encode(Array.from({ length: 50 }, (_, n) => row(block * 50 + n)).join('')));
        block += 1;
        return;
      }
      prices.off('change', hear);
      controller.close();
    },
    cancel() {
      prices.off('change', hear);
    },
  });
}

createServer(({ request }) => {
  const { pathname } = new URL(request.url);
  return new Response(pathname === '/plain' ? '<h1>Shop</h1>' : page(), { headers: { 'content-type': 'text/html' } });
}).listen(process.env.PORT, '127.0.0.1');
