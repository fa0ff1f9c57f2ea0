Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));

let node_async_hooks = require("node:async_hooks");
let node_http = require("node:http");
let node_net = require("node:net");
let node_util = require("node:util");
let node_fs = require("node:fs");
let node_perf_hooks = require("node:perf_hooks");
let node_v8 = require("node:v8");
node_v8 = __toESM(node_v8, 1);
let node_worker_threads = require("node:worker_threads");

// src/agent/inspector.ts
const { defineProperty, getPrototypeOf: getPrototypeOf$2, isExtensible, isFrozen, prototype: plain } = Object;

// src/agent/unseen.ts
const { setPrototypeOf } = Object;
/** A note of the agent without a prototype: a walk over the objects does not find it, and their number stays the app's own. */
const unseen = (note) => setPrototypeOf(note, null);

// src/agent/wasm-memories.ts
/**
* Memories of WebAssembly that Node.js does not count. Up to Node.js 24 their bytes are `external`; from 26 on they are nowhere, and those that
* threads share never were anywhere. The walk that counts what containers hold meets each of them; from then on what it grows by is known at
* each sample. What it had before is left out, so that none makes a step by being found.
*/
var _WebAssembly;
var _Memory$prototype;
var _Object$getOwnPropert;
const Memory = (_WebAssembly = globalThis.WebAssembly) === null || _WebAssembly === void 0 ? void 0 : _WebAssembly.Memory;
const prototype = (_Memory$prototype = Memory === null || Memory === void 0 ? void 0 : Memory.prototype) !== null && _Memory$prototype !== void 0 ? _Memory$prototype : null;
const bufferOf = prototype && ((_Object$getOwnPropert = Object.getOwnPropertyDescriptor(prototype, "buffer")) === null || _Object$getOwnPropert === void 0 ? void 0 : _Object$getOwnPropert.get);
const { apply: apply$1 } = Reflect;
const { getPrototypeOf: getPrototypeOf$1 } = Object;
const { deref: deref$1 } = WeakRef.prototype;
const { memoryUsage: memoryUsage$1 } = process;
const pageBytes = 65536;
const somePages = 64;
const met = /* @__PURE__ */ new WeakSet();
let known$1 = [];
let isCounted = null;
/** Notes a memory that is met on a walk over the heap; anything else is left alone. */
function meet(object) {
	if (prototype === null || getPrototypeOf$1(object) !== prototype || met.has(object)) return;
	met.add(object);
	const memory = object;
	try {
		if (!isShared(memory) && countedByNode()) return;
		known$1 = [...known$1, unseen({
			memory: new WeakRef(memory),
			before: bytesOf(memory)
		})];
	} catch {}
}
/** Bytes by which those that Node.js does not count have grown since they were found; those that are gone have none. */
function grownUncounted() {
	if (known$1.length === 0) return 0;
	let bytes = 0;
	const left = [];
	for (const one of known$1) {
		const memory = apply$1(deref$1, one.memory, []);
		if (memory === void 0) continue;
		left.push(one);
		bytes += bytesOf(memory) - one.before;
	}
	if (left.length < known$1.length) known$1 = left;
	return bytes;
}
const buffer = (memory) => apply$1(bufferOf, memory, []);
const bytesOf = (memory) => buffer(memory).byteLength;
const isShared = (memory) => node_util.types.isSharedArrayBuffer(buffer(memory));
/** Whether `external` tells what a memory takes: asked of one that is made for it. */
function countedByNode() {
	var _isCounted;
	if (isCounted !== null || Memory === void 0) return (_isCounted = isCounted) !== null && _isCounted !== void 0 ? _isCounted : true;
	try {
		const asked = new Memory({ initial: 1 });
		const before = memoryUsage$1().external;
		asked.grow(somePages);
		isCounted = memoryUsage$1().external - before > somePages * pageBytes / 2;
	} catch {
		isCounted = true;
	}
	return isCounted;
}

// src/agent/entries.ts
/**
* Counts what live containers hold, by identity.
*
* Bytes are blind to a table between two doublings: a Set of 40 new ids per request is flat for thousands of requests.
* Entries are not: one walk over the heap finds every object (`Runtime.queryObjects` on `Object.prototype`, which collects
* garbage first), and the size of each Map, Set, array and dictionary is read. The count has no noise.
*
* Not seen: objects without an `Object.prototype` in their chain (`Object.create(null)`), and tables inside V8.
*/
const sizeOf = (prototype) => Object.getOwnPropertyDescriptor(prototype, "size").get;
const mapSize = sizeOf(Map.prototype);
const setSize = sizeOf(Set.prototype);
const { apply } = Reflect;
const { isArray } = Array;
const { getOwnPropertyDescriptor, getOwnPropertySymbols: symbols, getPrototypeOf, keys } = Object;
/** A table whose entries lie outside the heap, where nothing else tells of them: no plain object, but used as one. */
const environment = process.env;
/** Smaller arrays and objects are records, of which there are hundreds of thousands. What leaks outgrows this in the warm-up. */
const SMALLEST_LIST = 8;
/** Containers reported at most, the largest changes first. */
const MOST_REPORTED = 200;
let known = /* @__PURE__ */ new WeakMap();
/** Those whose size changed, for who wants to listen to one of them. */
let changing = /* @__PURE__ */ new Map();
const { deref } = WeakRef.prototype;
let nextId = 1;
let counts = 0;
/** Forgets all containers: nothing of the counting is left on the heap that is measured next. */
function stopCounting() {
	known = /* @__PURE__ */ new WeakMap();
	changing = /* @__PURE__ */ new Map();
	nextId = 1;
	counts = 0;
	return null;
}
function startCount(also) {
	const changed = [];
	const isFirst = counts++ === 0;
	let objects = 0;
	return {
		read(realm) {
			read(realm, changed, isFirst, also);
			objects += realm.objects.length;
		},
		counted: (realms) => ({
			objects,
			realms,
			containers: report(changed)
		})
	};
}
function read({ objects, prototype: plain }, changed, isFirst, also) {
	for (const object of objects) {
		if (object === objects || object === changing || object === changed || node_util.types.isProxy(object)) continue;
		meet(object);
		also === null || also === void 0 || also(object);
		const kind = kindOf(object, plain);
		const size = kind === null ? 0 : sizeIn(object, kind);
		if (kind === null || size < SMALLEST_LIST && kind !== "Map" && kind !== "Set" && !known.has(object)) continue;
		const before = known.get(object);
		if (before === void 0) {
			const id = nextId++;
			known.set(object, unseen({
				id,
				size
			}));
			if (!isFirst) changed.push({
				object,
				counted: {
					id,
					kind,
					class: className(object),
					before: null,
					size
				}
			});
		} else if (before.size !== size) {
			changed.push({
				object,
				counted: {
					id: before.id,
					kind,
					class: className(object),
					before: before.size,
					size
				}
			});
			before.size = size;
		}
	}
}
function report(changed) {
	const isOld = ({ before }) => Number(before !== null);
	const gain = ({ size, before }) => Math.abs(size - (before !== null && before !== void 0 ? before : 0));
	changed.sort((a, b) => isOld(b.counted) - isOld(a.counted) || gain(b.counted) - gain(a.counted));
	const reported = changed.slice(0, MOST_REPORTED);
	for (const { object, counted } of reported) changing.set(counted.id, unseen(new WeakRef(object)));
	return reported.map(({ counted }) => counted);
}
function kindOf(object, plain) {
	if (isArray(object)) return isSparse(object) ? "SparseArray" : "Array";
	if (node_util.types.isMap(object)) return "Map";
	if (node_util.types.isSet(object)) return "Set";
	return getPrototypeOf(object) === plain || object === environment ? "Object" : null;
}
function sizeIn(object, kind) {
	if (kind === "Map") return apply(mapSize, object, []);
	if (kind === "Set") return apply(setSize, object, []);
	if (kind === "Array") return object.length;
	return kind === "Object" ? keys(object).length + symbols(object).length : keys(object).length;
}
/** Places looked at in a long array, to tell one with holes from a full one without listing its keys. */
const PROBES = 8;
const SHORTEST_SPARSE = 64;
function isSparse(array) {
	const { length } = array;
	if (length < SHORTEST_SPARSE) return false;
	for (let i = 0; i < PROBES; i++) if (!(Math.floor(length * i / PROBES) in array)) return true;
	return false;
}
/** The name of its class, read without running a getter of the app. */
function className(object) {
	var _getOwnPropertyDescri, _getOwnPropertyDescri2;
	if (object === environment) return "process.env";
	const prototype = getPrototypeOf(object);
	const made = prototype && ((_getOwnPropertyDescri = getOwnPropertyDescriptor(prototype, "constructor")) === null || _getOwnPropertyDescri === void 0 ? void 0 : _getOwnPropertyDescri.value);
	const name = typeof made === "function" ? (_getOwnPropertyDescri2 = getOwnPropertyDescriptor(made, "name")) === null || _getOwnPropertyDescri2 === void 0 ? void 0 : _getOwnPropertyDescri2.value : null;
	return typeof name === "string" ? name.slice(0, 100) : "";
}

// src/agent/pending-work.ts
const { getActiveResourcesInfo: getActiveResourcesInfo$1, _getActiveHandles: getActiveHandles } = process;
let threads = 0;
/** Worker threads that this thread started and that have not ended. */
const liveThreads = () => threads;

// src/agent/sample.ts
const { setImmediate, setTimeout: setTimeout$1 } = globalThis;
const { getHeapSpaceStatistics, getHeapStatistics } = node_v8;
const { memoryUsage, getActiveResourcesInfo } = process;
const now = node_perf_hooks.performance.now.bind(node_perf_hooks.performance);
const namesIn = node_fs.readdirSync;
const turn = () => new Promise((resolve) => setImmediate(resolve));
const millisecond = () => new Promise((resolve) => setTimeout$1(resolve, 1));
/** Turns of the event loop before a collection: at least, and at most while something is in flight. */
const fewestTurns = 2;
const mostTurns = 100;
/** Active resources that end by themselves in moments: what a response left to be done, in the loop and by the file system. */
const inTheLoop = "Immediate";
const byTheSystem = [
	"FSReqCallback",
	"FSReqPromise",
	"CloseReq",
	"WriteWrap",
	"ShutdownWrap"
];
/**
* Lets what is in flight land. A page of Next.js goes on with its cached parts after the response has ended, over a dozen turns
* and more, and until then a megabyte is held that is nobody's leak. A server that is never at rest is not waited for.
*/
async function land() {
	for (let turns = 0; turns < mostTurns; turns++) {
		const active = getActiveResourcesInfo();
		const busy = byTheSystem.some((kind) => active.includes(kind));
		if (turns >= fewestTurns && !busy && !active.includes(inTheLoop)) return;
		await (busy ? millisecond() : turn());
	}
}
/** `heap_size_limit` in bytes. */
const heapLimit = () => getHeapStatistics().heap_size_limit;
function readHeap() {
	const spaces = getHeapSpaceStatistics();
	const used = (...names) => spaces.reduce((sum, space) => names.includes(space.space_name) ? sum + space.space_used_size : sum, 0);
	return {
		heapUsed: getHeapStatistics().used_heap_size,
		codeSpaces: used("code_space", "code_large_object_space"),
		trustedSpaces: used("trusted_space", "trusted_large_object_space")
	};
}
/** Undefined where the system does not list them. Reading the list takes one more, which is among those listed. */
function openDescriptors() {
	if (process.platform !== "linux") return void 0;
	try {
		return namesIn("/proc/self/fd").length - 1;
	} catch {
		return;
	}
}
/** Every figure at once; those of the heap hold what was allocated since the last collection. */
function readFigures() {
	var _resources$kind;
	const lowest = readHeap();
	const heap = getHeapStatistics();
	const memory = memoryUsage();
	const resources = {};
	for (const kind of getActiveResourcesInfo()) resources[kind] = ((_resources$kind = resources[kind]) !== null && _resources$kind !== void 0 ? _resources$kind : 0) + 1;
	const fds = openDescriptors();
	return {
		atMs: now(),
		...lowest,
		arrayBuffers: memory.arrayBuffers,
		external: memory.external + grownUncounted(),
		rss: memory.rss,
		malloced: heap.malloced_memory,
		globalHandles: heap.used_global_handles_size,
		nativeContexts: heap.number_of_native_contexts,
		detachedContexts: heap.number_of_detached_contexts,
		fds,
		threads: liveThreads(),
		resources
	};
}

// src/agent/this-process.ts
/** What a process, or one of its threads, says of itself. */
const thisProcess = () => ({
	pid: process.pid,
	ppid: process.ppid,
	threadId: node_worker_threads.threadId,
	node: process.version,
	argv: process.argv,
	nodeEnv: process.env.NODE_ENV === void 0 ? null : process.env.NODE_ENV,
	heapLimit: heapLimit()
});

// src/agent/timers-seen.ts
let before = /* @__PURE__ */ new WeakSet();
/** @param timers all that are alive */
function noteTimers(timers) {
	before = new WeakSet(timers);
}
function forgetTimers() {
	before = /* @__PURE__ */ new WeakSet();
}
/**
* A socket's time-out is set again by each request, and so is the timer that makes the `Date` header anew: they hold nothing. Node.js
* binds the one to its socket, and names the other (lib/net.js, lib/internal/http.js).
*/
const ofTheRuntime = /* @__PURE__ */ new Set([
	"bound ",
	"bound _onTimeout",
	"bound checkConnections",
	"resetCache",
	"ssrLeakCheckSecond"
]);
const isPending = ({ _destroyed, _onTimeout, _idleTimeout }) => _destroyed === false && typeof _onTimeout === "function" && typeof _idleTimeout === "number" && _idleTimeout >= 0;
/** Whether it is pending, and the program's own. */
const isOwnTimer = (timer) => isPending(timer) && !ofTheRuntime.has(timer._onTimeout.name);
const repeats = ({ _repeat }) => _repeat !== null && _repeat !== void 0;
/** That of timers, which no module exports. */
function timerPrototype() {
	const timer = setTimeout(() => {}, 1);
	clearTimeout(timer);
	return Object.getPrototypeOf(timer);
}
/** Those that came since `noteTimers` and are pending. Where they were started is not known. */
function timersSince(timers) {
	const open = timers.filter((timer) => !before.has(timer) && isOwnTimer(timer));
	const once = open.filter((timer) => !repeats(timer));
	const longestDelayMs = once.reduce((longest, { _idleTimeout }) => Math.max(longest, _idleTimeout), 0);
	const kind = {
		kind: "Timeout",
		open: open.length,
		longestDelayMs,
		repeating: open.length - once.length,
		stacks: []
	};
	return { kinds: open.length > 0 ? [kind] : [] };
}

// src/agent/visitor.ts
/**
* This code is read into somebody else's running program by the inspector, where nothing was preloaded.
*
* Rules, beside those of the agent:
* - Nothing refers to it but the inspector's handle: when its session ends, by whatever way, V8 lets go of all of it.
* - So it starts nothing that would outlive that: no hook, no timer, no listener, no global, nothing of the program is replaced.
* - It forces no collection and walks no heap by itself; the session does, and shows it the objects.
*/
/** Who was visited. */
const introduce = () => ({
	...thisProcess(),
	v8Flags: []
});
/**
* Every figure at once, and how many asynchronous operations were begun since the process started: each request begins some, so no
* more requests than that can have come here.
*/
function figures() {
	const resource = new node_async_hooks.AsyncResource("SSR_LEAK_CHECK", { requireManualDestroy: true });
	const begun = resource.asyncId();
	resource.emitDestroy();
	return {
		...readFigures(),
		begun
	};
}
let count = null;
function beginCount() {
	count = startCount();
}
/** @param objects all live ones that have the prototype in their chain */
function readObjects(objects, prototype) {
	count.read({
		objects,
		prototype
	});
}
function endCount(realms) {
	const counted = count.counted(realms);
	count = null;
	return counted;
}
/** That of servers of every kind. */
const serverPrototype = () => node_net.Server.prototype;
/**
* Ports at which these servers answer HTTP, with TLS or without.
* @param servers all live ones, those that are closed included
*/
function listening(servers) {
	return servers.flatMap((server) => {
		const address = server.listening && server.listenerCount("request") > 0 ? server.address() : null;
		const secure = "setSecureContext" in server;
		return typeof address === "object" && address && (secure || server instanceof node_http.Server) ? [{
			port: address.port,
			secure
		}] : [];
	});
}

exports.beginCount = beginCount;
exports.endCount = endCount;
exports.figures = figures;
exports.forgetTimers = forgetTimers;
exports.introduce = introduce;
exports.land = land;
exports.listening = listening;
exports.openTimers = timersSince;
exports.readObjects = readObjects;
exports.serverPrototype = serverPrototype;
exports.stopCounting = stopCounting;
exports.timerPrototype = timerPrototype;
exports.watchTimers = noteTimers;