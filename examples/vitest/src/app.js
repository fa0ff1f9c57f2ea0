const products = new Map([['1', { name: 'Teapot', price: 20 }]]);

/** A handler of Node.js; an app of Express, Koa, Fastify or Hono is exported in the same way. */
export function app(request, response) {
  const product = products.get(request.url.split('/').at(-1));
  response.writeHead(product ? 200 : 404, { 'content-type': 'text/html' });
  response.end(product ? `<h1>${product.name}</h1><p>${product.price} €</p>` : '<h1>Not found</h1>');
}
