import { serve } from '@hono/node-server';
import { page, port } from './page.mjs';

const { Hono } = await import(process.env.PACKAGE);

const answer = (name) => (c) => c.html(page(name));
const app = new Hono();
app.use(async (_, next) => next());
app.use('/admin/*', async (_, next) => next());
app.get('/', answer('home'));
app.get('/api/hello', (c) => c.json({ ok: true }));
app.post('/only-post', answer('never'));
app.on(['GET', 'POST'], ['/one', '/two'], answer('on'));
const admin = new Hono();
admin.get('/users', answer('users')).get('/users/:id{[0-9]+}', answer('user'));
admin.onError((error, c) => c.text(error.message, 500));
// Wraps what the app within it has wrapped already.
const shop = new Hono();
shop.onError((error, c) => c.text(error.message, 500));
const cart = new Hono();
cart.onError((error, c) => c.text(error.message, 500));
cart.get('/all', answer('cart'));
shop.route('/cart', cart);
app.route('/shop', shop);
app.route('/admin', admin);
app.basePath('/v1').get('/list', answer('list'));
const books = new Hono().basePath('/book');
books.get('/new', answer('book'));
app.route('/', books);
serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
