import http from 'node:http';
import i18next from 'i18next';

const resources = { en: { translation: { hello: 'Hello' } } };
let instance = i18next.createInstance({ lng: 'en', resources });
await instance.init();

// An instance for each request, so that its language is its own.
function translations() {
  instance = instance.cloneInstance(); // <= leak
  return instance;
}

http
  .createServer((request, response) => {
    const title = request.url === '/plain' ? 'Hello' : translations().t('hello');
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><h1>${title}</h1>`);
  })
  .listen(process.env.PORT, '127.0.0.1');
