import { createServer } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { once } from "node:events";
import { Readable } from "node:stream";

// src/serve/from-fetch.ts
/** Serves a handler of the Fetch API with Node.js's own server. */
const fromFetch = (fetch) => async (incoming, outgoing) => {
	const gone = new AbortController();
	outgoing.once("close", () => {
		if (!outgoing.writableFinished) gone.abort();
	});
	try {
		await send(await fetch(requestOf(incoming, gone.signal)), outgoing);
	} catch (error) {
		if (gone.signal.aborted) return;
		process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
		if (outgoing.headersSent) outgoing.destroy();
		else outgoing.writeHead(500).end();
	}
};
function requestOf(incoming, signal) {
	const { method = "GET", url = "/", headers, rawHeaders } = incoming;
	const pairs = Array.from({ length: rawHeaders.length / 2 }, (_, i) => [rawHeaders[2 * i], rawHeaders[2 * i + 1]]);
	const body = method !== "GET" && method !== "HEAD" ? {
		body: Readable.toWeb(incoming),
		duplex: "half"
	} : {};
	return new Request(new URL(url, `http://${headers.host ?? "localhost"}`), {
		method,
		headers: pairs,
		signal,
		...body
	});
}
async function send(response, outgoing) {
	const cookies = response.headers.getSetCookie();
	const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== "set-cookie"));
	outgoing.writeHead(response.status, {
		...headers,
		...cookies.length > 0 ? { "set-cookie": cookies } : {}
	});
	if (response.body === null) return void outgoing.end();
	const reader = response.body.getReader();
	const cancel = () => reader.cancel().catch(() => {});
	outgoing.once("close", cancel);
	for (let read = await reader.read(); !read.done; read = await reader.read()) if (!outgoing.write(read.value) && !outgoing.destroyed) await Promise.race([once(outgoing, "drain"), once(outgoing, "close")]);
	outgoing.off("close", cancel);
	outgoing.end();
}

// src/serve/listener-of.ts
const isFunction = (value) => typeof value === "function";
const isObject = (value) => typeof value === "object" && value !== null || isFunction(value);
/** What of an exported value can be served; null: nothing. */
function servable(value) {
	if (!isObject(value)) return null;
	const { listen, callback, middleware, fetch, ready, inject, getHttpAdapter, handler, on, listeners } = value;
	if (isFunction(listen) && isFunction(on) && isFunction(listeners) && "listening" in value) return {
		kind: "server",
		server: value
	};
	if (isFunction(listen) && isFunction(ready) && isFunction(inject)) return {
		kind: "listens",
		listen: async (port, host) => listen.call(value, {
			port,
			host
		})
	};
	if (isFunction(listen) && isFunction(getHttpAdapter)) return {
		kind: "listens",
		listen: async (port, host) => listen.call(value, port, host)
	};
	if (isFunction(callback) && Array.isArray(middleware)) return {
		kind: "listener",
		listener: callback.call(value)
	};
	if (isFunction(fetch)) return {
		kind: "listener",
		listener: fromFetch(fetch.bind(value))
	};
	if (isFunction(value)) return {
		kind: "listener",
		listener: value.length === 1 ? fromFetch(value) : fromMiddleware(value)
	};
	if (isFunction(handler)) return {
		kind: "listener",
		listener: fromMiddleware(handler.bind(value))
	};
	return null;
}
/** Middleware passes on what it does not answer: a page that nobody knows, or an error. */
const fromMiddleware = (middleware) => async (request, response) => {
	const pass = (error) => {
		if (error !== void 0 && error !== null) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
		if (response.headersSent) return response.destroy();
		response.writeHead(error ? 500 : 404).end();
	};
	try {
		await middleware(request, response, pass);
	} catch (error) {
		pass(error ?? /* @__PURE__ */ new Error("It threw nothing."));
	}
};

// src/serve/serve.ts
/**
* Serves what a module of somebody's repository exports: `node serve.js FILE [EXPORT]`, on the port in PORT. It runs in the
* server's process, on the server's own Node.js, and keeps nothing per request.
*/
/** Exports that are looked for, in this order, where none is named. */
const usual = [
	"default",
	"handler",
	"app",
	"server",
	"fetch"
];
/** In words, without a stack: for the person who wrote the call. */
var Unservable = class extends Error {};
async function main([file = "", exported]) {
	const module = await imported(resolve(file));
	const found = exported === void 0 ? await usualOf(module) : await servableOf(named(module, exported, file));
	if (process.getActiveResourcesInfo().includes("TCPServerWrap")) return;
	if (found === null) throw new Unservable(`${file} exports ${listed(module)}, and none of it can be served. ${expected}`);
	await listen(found, Number(process.env.PORT), process.env.HOST ?? "127.0.0.1");
}
const expected = "Export a handler of Node.js (request, response), an app of Express, Koa, Fastify, Nest, Polka or Hono, a fetch handler, or an http.Server, and name it with `export` where it has a name of its own.";
/** In CommonJS, what `module.exports` was set to stands under `default`. */
async function imported(file) {
	try {
		const module = await import(pathToFileURL(file).href);
		const { default: main } = module;
		return typeof main === "object" && main !== null && "__esModule" in main ? main : module;
	} catch (error) {
		if (error.code !== "ERR_UNKNOWN_FILE_EXTENSION") throw error;
		throw new Unservable(`Node.js ${process.version} cannot import ${file}. Run the tests with Node.js 22.18 or later, which reads TypeScript, or name the built file.`);
	}
}
function named(module, name, file) {
	const inside = module.default;
	const value = module[name] ?? inside?.[name];
	if (value === void 0) throw new Unservable(`${file} exports ${listed(module)}, and no "${name}".`);
	return value;
}
async function usualOf(module) {
	for (const name of usual) {
		const found = await servableOf(module[name]);
		if (found !== null) return found;
	}
	return null;
}
/** A function without parameters makes what is to be served. */
async function servableOf(value) {
	const awaited = await value;
	return servable(typeof awaited === "function" && awaited.length === 0 && !("handle" in awaited) ? await awaited() : awaited);
}
const listed = (module) => Object.keys(module).join(", ") || "nothing";
async function listen(found, port, host) {
	if (found.kind === "listens") await found.listen(port, host);
	else if (found.kind === "server") found.server.listen(port, host);
	else createServer(found.listener).listen(port, host);
}
main(process.argv.slice(2)).catch((error) => {
	const text = error instanceof Unservable ? error.message : error instanceof Error ? error.stack : String(error);
	process.stderr.write(`${text}\n`, () => process.exit(1));
});

export {  };