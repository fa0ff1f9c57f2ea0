import { createReadStream } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';

const rendered = `${await mkdtemp(`${tmpdir()}/report-`)}/report.html`;
await writeFile(rendered, `<!doctype html>${'<p>row</p>\n'.repeat(800_000)}`);

http
  .createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    if (request.url === '/plain') return response.end('<!doctype html><h1>Reports</h1>');
    const page = createReadStream(rendered); // <= leak
    page.pipe(response);
  })
  .listen(process.env.PORT, '127.0.0.1');
