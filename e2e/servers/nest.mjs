import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CatsController } from './cats.controller.mjs';
import { port } from './page.mjs';

class App {}
Module({ controllers: [CatsController] })(App);
const { [process.env.ADAPTER]: Adapter } = await import(process.env.PACKAGE);
const app = await NestFactory.create(App, new Adapter(), { logger: false });
app.setGlobalPrefix('v1');
await app.listen(port, '127.0.0.1');
