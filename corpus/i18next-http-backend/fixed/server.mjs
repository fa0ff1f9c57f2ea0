import http from 'node:http';
import i18next from 'i18next';
import Backend from 'i18next-http-backend';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider, useTranslation } from 'react-i18next';

const backend = {
  reloadInterval: false, // a server reads its translations once
  loadPath: '/locales/{{lng}}.json',
  request: (options, url, payload, done) => done(null, { status: 200, data: { hello: 'Hello world' } }),
};

// An instance for each request, so that its language is its own.
async function translations() {
  const instance = i18next.createInstance();
  await instance.use(Backend).init({ lng: 'en', fallbackLng: 'en', react: { useSuspense: false }, backend });
  return instance;
}

function Title() {
  const { t } = useTranslation();
  return h('h1', null, t('hello'));
}

http
  .createServer(async (request, response) => {
    const page = request.url === '/plain' ? h('h1') : h(I18nextProvider, { i18n: await translations() }, h(Title));
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${renderToString(page)}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
