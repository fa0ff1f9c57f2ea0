import { page, port } from './page.mjs';

const { default: express } = await import(process.env.PACKAGE);
const answer = (name) => (_request, response) => response.send(page(name));
const app = express();
app.get('/', (_request, response) => response.send(`${page('home')}<a href="/admin/users/7">7</a> <a href="/files/a.txt">a</a>`));
app.get(['/list', '/lists'], answer('list'));
app.route('/book').get(answer('book')).post(answer('never'));
app.post('/only-post', answer('never'));
app.all('/everything', answer('everything'));
app.get('/api/hello', (_request, response) => response.json({ ok: true }));
app.get('/health', (_request, response) => response.type('text').send('ok'));
app.get('/moved', (_request, response) => response.redirect('/book'));

const admin = express();
const inner = express.Router({ mergeParams: true });
admin.get('/', answer('admin')).get('/users', answer('users')).get('/users/:id', answer('user'));
inner.get('/deep', answer('deep'));
admin.use('/of/:team', inner);
app.use('/admin', admin);

const shop = express.Router();
shop.get('/cart', answer('cart'));
app.use(['/shop', '/store'], shop);

const around = (router) => (request, response, next) => router(request, response, next);
app.use('/around', around(express.Router().get('/inside', answer('inside'))));
app.use('/files', express.static('.'));
// Nobody calls it.
globalThis.idle = express.Router().get('/nowhere', answer('nowhere'));
app.listen(port, '127.0.0.1');
