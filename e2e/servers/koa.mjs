import mount from 'koa-mount';
import { page, port } from './page.mjs';

const { default: Koa } = await import(process.env.PACKAGE);
const { default: Router } = await import(process.env.ROUTER);
const answer = (name) => (context) => {
  context.type = 'html';
  context.body = page(name);
};
const app = new Koa();
const root = new Router();
root.get('/', answer('home')).post('/only-post', answer('never'));
root.get('/api/hello', (context) => {
  context.body = { ok: true };
});
const users = new Router({ prefix: '/users' });
users.get('/', answer('users')).get('/:id', answer('user'));
const admin = new Router();
admin.use('/admin', users.routes(), users.allowedMethods());
const other = new Koa();
other.use(new Router().get('/inside', answer('inside')).routes());
app.use(async (_, next) => next());
app.use(root.routes()).use(admin.routes()).use(mount('/mounted', other));
globalThis.idle = new Router().get('/nowhere', answer('nowhere'));
app.listen(port, '127.0.0.1');
