import { page, port } from './page.mjs';

const { default: fastify } = await import(process.env.PACKAGE);
const answer = (name) => async (_request, reply) => reply.type('text/html').send(page(name));
const app = fastify();
app.get('/', answer('home'));
app.get('/api/hello', async () => ({ ok: true }));
app.route({ method: ['GET', 'POST'], url: '/both', handler: answer('both') });
app.post('/only-post', answer('never'));
app.register(
  async (admin) => {
    admin.get('/users', answer('users'));
    admin.get('/users/:id(^\\d+$)', answer('user'));
    admin.register(async (inner) => inner.get('/deep', answer('deep')), { prefix: '/v1' });
  },
  { prefix: '/admin' },
);
if (process.env.PACKAGE === 'fastify')
  app.register((await import('@fastify/static')).default, { root: import.meta.dirname, prefix: '/files/' });
await app.listen({ port, host: '127.0.0.1' });
