import http from 'node:http';

const page = '<h1>Shop</h1>'.repeat(1000);

// As servers built on the fetch standard do: the body is a stream, whatever it was made from.
async function render() {
  const answer = new Response(new Blob([page]).stream());
  return answer.text();
}

http
  .createServer(async (request, response) => {
    const html = request.url === '/plain' ? page : await render();
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
