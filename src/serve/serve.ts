/**
 * Serves what a module of somebody's repository exports: `node serve.js FILE [EXPORT]`, on the port in PORT. It runs in the
 * server's process, on the server's own Node.js, and keeps nothing per request.
 */
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Servable, servable } from './listener-of.ts';

/** Exports that are looked for, in this order, where none is named. */
const usual = ['default', 'handler', 'app', 'server', 'fetch'];

/** In words, without a stack: for the person who wrote the call. */
class Unservable extends Error {}

type Module = Readonly<Record<string, unknown>>;

async function main([file = '', exported]: readonly string[]): Promise<void> {
  const module = await imported(resolve(file));
  const found = exported === undefined ? await usualOf(module) : await servableOf(named(module, exported, file));
  // A module that starts its server itself needs nothing more.
  if (process.getActiveResourcesInfo().includes('TCPServerWrap')) return;
  if (found === null) throw new Unservable(`${file} exports ${listed(module)}, and none of it can be served. ${expected}`);
  await listen(found, Number(process.env.PORT), process.env.HOST ?? '127.0.0.1');
}

const expected =
  'Export a handler of Node.js (request, response), an app of Express, Koa, Fastify, Nest, Polka or Hono, a fetch handler, or an http.Server, and name it with `export` where it has a name of its own.';

/** In CommonJS, what `module.exports` was set to stands under `default`. */
async function imported(file: string): Promise<Module> {
  try {
    const module = (await import(pathToFileURL(file).href)) as Module;
    const { default: main } = module;
    const isWrapped = typeof main === 'object' && main !== null && '__esModule' in main;
    return isWrapped ? (main as Module) : module;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error;
    throw new Unservable(
      `Node.js ${process.version} cannot import ${file}. Run the tests with Node.js 22.18 or later, which reads TypeScript, or name the built file.`,
    );
  }
}

function named(module: Module, name: string, file: string): unknown {
  const inside = module.default as Module | undefined;
  const value = module[name] ?? inside?.[name];
  if (value === undefined) throw new Unservable(`${file} exports ${listed(module)}, and no "${name}".`);
  return value;
}

async function usualOf(module: Module): Promise<Servable | null> {
  for (const name of usual) {
    const found = await servableOf(module[name]);
    if (found !== null) return found;
  }
  return null;
}

/** A function without parameters makes what is to be served. */
async function servableOf(value: unknown): Promise<Servable | null> {
  const awaited = await value;
  return servable(typeof awaited === 'function' && awaited.length === 0 && !('handle' in awaited) ? await awaited() : awaited);
}

const listed = (module: Module): string => Object.keys(module).join(', ') || 'nothing';

async function listen(found: Servable, port: number, host: string): Promise<void> {
  if (found.kind === 'listens') await found.listen(port, host);
  else if (found.kind === 'server') found.server.listen(port, host);
  else createServer(found.listener).listen(port, host);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const text = error instanceof Unservable ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`, () => process.exit(1));
});
