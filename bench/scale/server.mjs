// A server with as many pages as ROUTES says, which keeps HEAP_MB of live objects, and KEEPS bytes of each request.
import express from 'express';

const { ROUTES = '1', HEAP_MB = '0', KEEPS = '0', PORT } = process.env;

/** Objects as an app has them: small, and each in the old space for good. Some 100 bytes each. */
const perObject = 100;
const kept = Array.from({ length: (Number(HEAP_MB) * 1e6) / perObject }, (_, i) => ({ id: i, name: `item ${i}`, next: null }));

const rows = (page) =>
  Array.from({ length: 200 }, (_, i) => `<tr><td>${page}</td><td>${i}</td><td>${Math.sqrt(i + page)}</td></tr>`).join('');

const left = [];
const leave = () => Number(KEEPS) > 0 && left.push(`${Math.random()}`.padEnd(Number(KEEPS), 'x').split('').join('')); // <= leak

const app = express();
for (let page = 1; page <= Number(ROUTES); page += 1) {
  app.get(`/page/${page}`, (_request, response) => {
    leave();
    response.send(`<h1>${page} of ${kept.length}</h1><table>${rows(page)}</table>`);
  });
}
app.listen(Number(PORT), '127.0.0.1');
