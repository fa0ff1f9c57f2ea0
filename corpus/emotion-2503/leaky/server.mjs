import http from 'node:http';
import cacheModule from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import styledModule from '@emotion/styled';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

// Node.js wraps what these two export as default.
const [createCache, styled] = [cacheModule.default ?? cacheModule, styledModule.default ?? styledModule];

const Cover = styled.div({ width: 64, height: 64, backgroundSize: 'cover' }, ({ image }) => ({
  backgroundImage: `url(${image})`,
}));
const Page = ({ path }) => h('main', null, h('h1', null, 'Album'), h(Cover, { image: `/covers${path}.jpg` }));

http
  .createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://music.test');
    const page = pathname === '/plain' ? h('h1', null, 'Albums') : h(Page, { path: pathname });
    const html = renderToString(h(CacheProvider, { value: createCache({ key: 'css' }) }, page)); // <= leak
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
