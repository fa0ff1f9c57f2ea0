import '@angular/compiler';
import http from 'node:http';
import { fileURLToPath } from 'node:url';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideServerRendering } from '@angular/platform-server';
import { CommonEngine } from '@angular/ssr/node';

class Page {}
Component({ selector: 'app-root', template: '<h1>Shop</h1>' })(Page);

const providers = [provideServerRendering(), provideZonelessChangeDetection()];
const bootstrap = (context) => bootstrapApplication(Page, { providers }, context);
const publicPath = fileURLToPath(new URL('public', import.meta.url));
const documentFilePath = `${publicPath}/index.html`;
const engine = new CommonEngine({ bootstrap, allowedHosts: ['127.0.0.1'] });

http
  .createServer(async (request, response) => {
    const url = `http://127.0.0.1${request.url}`;
    const prerendered = request.url === '/plain' ? undefined : publicPath;
    const html = await engine.render({ url, documentFilePath, publicPath: prerendered, inlineCriticalCss: false });
    response.setHeader('content-type', 'text/html');
    response.end(html);
  })
  .listen(process.env.PORT, '127.0.0.1');
