import { express } from './express.ts';
import { findMyWay } from './find-my-way.ts';
import { hono } from './hono.ts';
import { koa } from './koa.ts';
import type { Library } from './library.ts';
import { polka } from './polka.ts';

export const libraries: readonly Library[] = [express, findMyWay, hono, koa, polka];
