import http from 'node:http';
import DOMPurify, { clearWindow } from 'isomorphic-dompurify';

const comment = '<p>Nice <b>shoes</b><img src=x onerror=alert(1)></p>';

http
  .createServer((request, response) => {
    const html = request.url === '/plain' ? 'no comment' : DOMPurify.sanitize(comment);
    clearWindow();
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><main>${html}</main>`);
  })
  .listen(process.env.PORT, '127.0.0.1');
