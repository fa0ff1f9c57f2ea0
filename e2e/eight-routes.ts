/** A server of eight routes, of which two leak and one redirects elsewhere. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createFixture, type FsFixture } from 'fs-fixture';

const installed = fileURLToPath(new URL('../node_modules/express', import.meta.url));

const server = `import express from 'express';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
const booted = new URL('./booted/', import.meta.url);
const runs = (pid) => {
  try {
    return !/^\\d+ \\(.*\\) [ZX]/s.test(readFileSync('/proc/' + pid + '/stat', 'utf8'));
  } catch {
    return false;
  }
};
writeFileSync(new URL(String(process.pid), booted), '');
writeFileSync(new URL(process.pid + '.beside', booted), String(readdirSync(booted).filter((name) => /^\\d+$/.test(name) && runs(name)).length));
const app = express();
const seen = { a: [], b: new Map() };
const page = (name) => '<h1>' + name + '</h1>';
app.get('/', (request, response) => response.send(page('home')));
app.get('/leaks', (request, response) => {
  seen.a.push({ at: Date.now(), text: String(Math.random()).repeat(20) }); // <= leak
  response.send(page('leaks'));
});
app.get('/fills', (request, response) => {
  seen.b.set(seen.b.size, String(Math.random()).repeat(20));
  response.send(page('fills'));
});
app.get('/moved', (request, response) => response.redirect('https://example.com/'));
for (const name of ['c', 'd', 'e', 'f']) app.get('/' + name, (request, response) => response.send(page(name)));
app.listen(process.env.PORT, '127.0.0.1');
`;

/** What is true of those that are checked. */
export const truth: Readonly<Record<string, string>> = {
  ...{ '/': 'steady', '/leaks': 'leaking', '/fills': 'leaking' },
  ...{ '/c': 'steady', '/d': 'steady', '/e': 'steady', '/f': 'steady' },
};

/** The most servers that ran at once: each notes when it boots how many there are, itself among them. */
export async function mostAtOnce(app: FsFixture): Promise<number> {
  const notes = (await readdir(app.getPath('booted'))).filter((name) => name.endsWith('.beside'));
  return Math.max(...(await Promise.all(notes.map(async (name) => Number(await readFile(app.getPath(`booted/${name}`), 'utf8'))))));
}

/** In a folder of its own. */
export const eightRoutes = (): Promise<FsFixture> =>
  createFixture({
    'package.json': JSON.stringify({ type: 'module', dependencies: { express: '*' }, scripts: { start: 'node server.js' } }),
    'server.js': server,
    'booted/.keep': '',
    'node_modules/express': ({ symlink }) => symlink(installed),
  });
