import { Controller, Get, Header, Post } from '@nestjs/common';
import { page } from './page.mjs';

/** As TypeScript compiles a controller. */
export class CatsController {
  list() {
    return page('cats');
  }
  one() {
    return page('cat');
  }
  create() {
    return page('never');
  }
}
const decorated = (name, ...decorators) => {
  const method = Object.getOwnPropertyDescriptor(CatsController.prototype, name);
  for (const decorate of decorators) decorate(CatsController.prototype, name, method);
};
Controller('cats')(CatsController);
decorated('list', Get(), Header('content-type', 'text/html'));
decorated('one', Get(':id'), Header('content-type', 'text/html'));
decorated('create', Post());
