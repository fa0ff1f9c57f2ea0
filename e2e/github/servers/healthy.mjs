import { createServer } from 'node:http';

createServer((request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(`<p>${request.url}</p>`);
}).listen(process.env.PORT, process.env.HOST);
