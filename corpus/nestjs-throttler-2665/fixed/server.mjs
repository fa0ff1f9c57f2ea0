import 'reflect-metadata';
import { Controller, Get, Header, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { SkipThrottle, ThrottlerGuard, ThrottlerModule, ThrottlerStorageService } from '@nestjs/throttler';

class Shop {
  page() {
    return '<!doctype html><h1>Shop</h1>';
  }
  plain() {
    return '<!doctype html><h1>Shop, for all</h1>';
  }
}
/** Decorates a method as `@Get('/') page()` does. */
const decorate = (name, ...decorators) => {
  for (const one of decorators) one(Shop.prototype, name, Object.getOwnPropertyDescriptor(Shop.prototype, name));
};
decorate('page', Get('/'), Header('content-type', 'text/html'));
decorate('plain', Get('/plain'), Header('content-type', 'text/html'), SkipThrottle());
Controller()(Shop);

/** Versions that sweep what has expired do so every minute. */
class Storage extends ThrottlerStorageService {
  sweepIntervalMs = 1000;
}

class App {}
Module({
  imports: [ThrottlerModule.forRoot({ throttlers: [{ name: 'short', ttl: 1000, limit: 10_000 }], storage: new Storage() })],
  controllers: [Shop],
  providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
})(App);

const app = await NestFactory.create(App, { logger: ['error'] });
app.set('trust proxy', 'loopback');
await app.listen(process.env.PORT, '127.0.0.1');
