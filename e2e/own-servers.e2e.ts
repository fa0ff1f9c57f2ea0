import { fileURLToPath } from 'node:url';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import type { WrittenReport } from '../src/findings/report.ts';
import { runCheck } from './run-check.ts';

const installed = fileURLToPath(new URL('../node_modules/express', import.meta.url));
const lineOf = (text: string) => text.split('\n').findIndex((line) => line.endsWith('// <= leak')) + 1;
const verdicts = ({ routes }: WrittenReport) => Object.fromEntries(routes.map(({ route, verdict }) => [route, verdict]));
const skipped = ({ skipped: all = [] }: WrittenReport) => Object.fromEntries(all.map(({ route, why }) => [route, why]));

const server = `import express from 'express';
import { admin } from './admin.js';
const app = express();
app.get('/', (request, response) => response.send('<a href="/admin/user/7">7</a> <a href="/by-hand">by hand</a> <a href="/gone">gone</a>'));
app.get('/health', (request, response) => response.type('text').send('ok'));
app.use('/admin', admin);
app.use((request, response, next) => (request.path === '/by-hand' ? response.send('<h1>by hand</h1>') : next()));
app.listen(process.env.PORT, '127.0.0.1');
`;
const admin = `import express from 'express';
const seen = [];
export const admin = express();
admin.get('/users', (request, response) => {
  seen.push({ at: Date.now(), text: String(Math.random()).repeat(20) }); // <= leak
  response.send('<h1>users</h1>');
});
admin.get('/user/:id', (request, response) => response.send(\`<h1>user \${request.params.id}</h1>\`));
admin.get('/team/:id', (request, response) => response.send('<h1>team</h1>'));
admin.post('/users', (request, response) => response.send('<h1>never</h1>'));
`;

test('what a sub-app of a server of one’s own leaks is found under its full path with no options at all, beside pages that only links lead to', async () => {
  await using app = await createFixture({
    'package.json': JSON.stringify({ type: 'module', dependencies: { express: '*' }, scripts: { start: 'node server.js' } }),
    'server.js': server,
    'admin.js': admin,
    'node_modules/express': ({ symlink }) => symlink(installed),
  });
  const { report, status } = await runCheck({ cwd: app.path, args: [] });
  expect(verdicts(report)).toEqual({ '/': 'steady', '/admin/users': 'leaking', '/admin/user/:id': 'steady', '/by-hand': 'steady' });
  const leaking = report.routes.find(({ verdict }) => verdict === 'leaking');
  expect(leaking?.suspects[0]).toMatchObject({ file: 'admin.js', line: lineOf(admin) });
  expect(skipped(report)).toEqual({ '/health': 'api', '/admin/team/:id': 'no-example-url' });
  expect(status).toBe(1);
});

const answers = `import express from 'express';
const app = express();
const seen = [];
app.get('/health', (request, response) => response.json({ ok: true }));
app.get('/api/visits', (request, response) => {
  seen.push({ at: Date.now(), text: String(Math.random()).repeat(20) }); // <= leak
  response.json({ visits: seen.length });
});
app.listen(process.env.PORT, '127.0.0.1');
`;

test('a server that has nothing but API routes has them checked with no options', async () => {
  await using app = await createFixture({
    'package.json': JSON.stringify({ type: 'module', dependencies: { express: '*' }, scripts: { start: 'node server.js' } }),
    'server.js': answers,
    'node_modules/express': ({ symlink }) => symlink(installed),
  });
  const { report, status, stderr } = await runCheck({ cwd: app.path, args: [] });
  expect(verdicts(report)).toEqual({ '/api/visits': 'leaking', '/health': 'steady' });
  const leaking = report.routes.find(({ verdict }) => verdict === 'leaking');
  expect(leaking?.suspects[0]).toMatchObject({ file: 'server.js', line: lineOf(answers) });
  expect(stderr).toContain('The server has no page, so its API routes are checked.');
  expect(status).toBe(1);
});

const plain = `import { createServer } from 'node:http';
const seen = [];
const menu = '<a href="/about">about</a> <a href="/product/1">1</a> <a href="/product/2">2</a> <a href="/product/3">3</a> <a href="/logout">out</a>';
createServer((request, response) => {
  const send = (status, text) => response.writeHead(status, { 'content-type': 'text/html' }).end(text + menu);
  if (request.url === '/') return response.writeHead(302, { location: '/en' }).end();
  if (request.url === '/en' || request.url === '/about') return send(200, request.url);
  if (request.url === '/logout') process.exit(3);
  if (!/^.product.\\d$/.test(request.url)) return send(404, 'not found');
  seen.push({ at: Date.now(), text: String(Math.random()).repeat(20) }); // <= leak
  send(200, 'product');
}).listen(process.env.PORT, '127.0.0.1');
`;

test('a server whose routes nobody knows is crawled: its leaking page is found, pages of one shape are one route', async () => {
  await using app = await createFixture({
    'package.json': '{ "type": "module", "scripts": { "start": "node server.js" } }',
    'server.js': plain,
  });
  const { report, status, stderr } = await runCheck({ cwd: app.path, args: [] });
  expect(verdicts(report)).toEqual({ '/en': 'steady', '/about': 'steady', '/product/:id': 'leaking' });
  expect(report.routes.find(({ verdict }) => verdict === 'leaking')?.suspects[0]).toMatchObject({ file: 'server.js', line: lineOf(plain) });
  expect(stderr).toContain('lead to 3 more routes');
  expect(status).toBe(1);
});

test('a server without a page that anything leads to ends with 2, and says what / answered and what to name', async () => {
  const silent = "require('node:http').createServer((request, response) => response.writeHead(404).end()).listen(process.env.PORT);";
  await using app = await createFixture({ 'package.json': '{}', 'server.js': silent });
  const { report, status, stdout } = await runCheck({ cwd: app.path, args: ['--start', 'node server.js'] });
  expect(report).toMatchObject({ routes: [], problems: [{ code: 'no-routes', args: { front: '404' } }] });
  expect(stdout).toContain('/ answered 404.');
  expect(stdout).toContain('--route');
  expect(status).toBe(2);
});
