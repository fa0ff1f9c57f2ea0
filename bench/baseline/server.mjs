import { createServer } from 'node:http';

/** A page of forty rows that keeps so many bytes of each request; 0: nothing. */
const bytes = Number(process.env.KEPT ?? 0);
const kept = [];
let n = 0;

function render() {
  n += 1;
  // Eight bytes an element, sixteen for the array and eight in the list that holds it; so a page that keeps nothing pushes nothing.
  if (bytes > 0) kept.push(new Array(Math.max(1, Math.round((bytes - 24) / 8))).fill(n));
  const rows = Array.from({ length: 40 }, (_, i) => ({ id: i, name: `Row ${i}`, tags: ['a', 'b', i] }));
  return `<!doctype html><ul>${rows.map(({ id, name, tags }) => `<li id="${id}"><b>${name}</b> ${tags.join(', ')}</li>`).join('')}</ul>`;
}

createServer((_request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(render());
}).listen(process.env.PORT, '127.0.0.1');
