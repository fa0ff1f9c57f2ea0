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

let node_worker_threads = require("node:worker_threads");
let node_fs = require("node:fs");
let node_v8 = require("node:v8");
node_v8 = __toESM(node_v8, 1);
let node_util = require("node:util");
let node_vm = require("node:vm");
let node_module = require("node:module");
node_module = __toESM(node_module, 1);
let node_net = require("node:net");
let node_perf_hooks = require("node:perf_hooks");
let node_events = require("node:events");
let node_path = require("node:path");
let node_diagnostics_channel = require("node:diagnostics_channel");

// src/agent/inspector.ts
/** Loaded on first need: a Node.js built without the inspector has no such module, and helpers never need it. */
async function open$1() {
	const { Session } = await import("node:inspector");
	const session = new Session();
	session.connect();
	return session;
}
function post(session, method, parameters) {
	return new Promise((resolve, reject) => {
		session.post(method, parameters, (error, result) => error ? reject(error) : resolve(result !== null && result !== void 0 ? result : {}));
	});
}
/** The inspector's own collection: the same on every line of Node.js, and dearer than `gc()`. */
async function collectByInspector() {
	const session = await open$1();
	try {
		await post(session, "HeapProfiler.collectGarbage");
	} finally {
		session.disconnect();
	}
}
/** The property by which the inspector reaches the reader for the length of one walk. */
const DOOR$2 = "__ssrLeakCheckRead";
/** Realms beside the main one that are walked at most: each costs a walk over the whole heap, which collects garbage several times. */
const MOST_CONTEXTS = 4;
const { defineProperty: defineProperty$2, getPrototypeOf: getPrototypeOf$4, isExtensible: isExtensible$1, isFrozen, prototype: plain } = Object;
/**
* Reads all live objects of the main realm and of the vm contexts that it holds, in one walk over the heap for each, which collects
* garbage first. The inspector gives only objects of the realm that asks.
* https://chromedevtools.github.io/devtools-protocol/v8/Runtime/#method-queryObjects
* @param read called at once for each realm
* @returns how many realms are known by that: those that were read, and those in which nothing runs. Not found: contexts without
* a sandbox object of the main realm.
*/
const readRealms = (read) => walking(async (session) => {
	const sandboxes = [];
	await readRealm(session, main, (realm) => {
		for (const object of realm.objects) if (isSandbox(object)) sandboxes.push(object);
		read(realm);
	});
	const { known, entrances } = await realmsOf(session, sandboxes);
	for (const one of entrances) await readRealm(session, one, read);
	return 1 + known + entrances.length;
});
/** Reads all live objects that have this prototype of the main realm in their chain. @param read called at once; must not keep the list */
const readAlive = (prototype, read) => walking((session) => readRealm(session, {
	...main,
	prototype
}, ({ objects }) => read(objects)));
/** In a session of its own, which holds no object afterwards. */
async function walking(walk) {
	const session = await open$1();
	try {
		return await walk(session);
	} finally {
		await post(session, "Runtime.releaseObjectGroup", { objectGroup: GROUP$2 }).catch(() => {});
		session.disconnect();
	}
}
const GROUP$2 = "ssr-leak-check";
/** A proxy runs the app's own traps. */
const isSandbox = (object) => typeof object === "object" && !node_util.types.isProxy(object) && (0, node_vm.isContext)(object);
const main = {
	prototype: plain,
	holder: globalThis,
	expression: `globalThis.${DOOR$2}`,
	within: {}
};
/** The global object of a vm context may be frozen, or be called something else: its `Object.prototype` is behind every object of it. */
const IN_CONTEXT = `({}).${DOOR$2}`;
async function readRealm(session, { prototype, holder, expression, within }, read) {
	let isRead = false;
	let failure = null;
	const close = openDoor(holder, DOOR$2, {
		prototype,
		read(objects) {
			try {
				isRead = true;
				read({
					objects,
					prototype
				});
			} catch (error) {
				failure = error;
			}
		}
	});
	const at = async (path) => (await evaluate(session, path, within)).objectId;
	try {
		const { objects } = await post(session, "Runtime.queryObjects", {
			prototypeObjectId: await at(`${expression}.prototype`),
			objectGroup: GROUP$2
		});
		await post(session, "Runtime.callFunctionOn", {
			objectId: await at(expression),
			functionDeclaration: "function (objects) { this.read(objects) }",
			arguments: [{ objectId: objects.objectId }],
			objectGroup: GROUP$2
		});
	} finally {
		close();
	}
	if (failure !== null) throw failure;
	if (!isRead) throw new Error("the objects could not be read");
}
/** @returns takes it away again */
function openDoor(holder, name, value) {
	defineProperty$2(holder, name, {
		value,
		configurable: true,
		enumerable: false,
		writable: false
	});
	return () => {
		Reflect.deleteProperty(holder, name);
	};
}
const evaluate = async (session, expression, within, objectGroup = GROUP$2) => (await post(session, "Runtime.evaluate", {
	expression,
	objectGroup,
	...within
})).result;
/** The realm in which Node.js keeps a pristine RegExp, by the name that the inspector has for it (lib/internal/util.js). */
const OF_NODE = "internal";
/**
* The realms of these sandboxes: those that are known without a walk, and the ways into others. A frozen sandbox is data: Next.js
* evaluates each of its manifests in a context, and freezes what comes out.
*/
async function realmsOf(session, sandboxes) {
	const alive = sandboxes.filter((one) => !isFrozen(one));
	const contexts = alive.length === 0 ? /* @__PURE__ */ new Map() : await contextsOf(session);
	const entrances = [];
	let known = sandboxes.length - alive.length;
	for (const sandbox of alive) {
		if (entrances.length === MOST_CONTEXTS) break;
		const prototype = getPrototypeOf$4((0, node_vm.runInContext)("({})", sandbox));
		const contextId = isExtensible$1(prototype) ? await contextWith(session, prototype, [...contexts.keys()]) : null;
		if (contextId === null) continue;
		if (contexts.get(contextId) === OF_NODE) known += 1;
		else entrances.push({
			prototype,
			holder: prototype,
			expression: IN_CONTEXT,
			within: { contextId }
		});
		contexts.delete(contextId);
	}
	return {
		known,
		entrances
	};
}
/** The names of all contexts but the main one, by the inspector's number. */
async function contextsOf(session) {
	const contexts = /* @__PURE__ */ new Map();
	session.on("Runtime.executionContextCreated", ({ params: { context } }) => {
		const { isDefault } = context.auxData;
		if (!isDefault) contexts.set(context.id, context.name);
	});
	await post(session, "Runtime.enable");
	return contexts;
}
/** Which of these contexts has this `Object.prototype`; null: none. */
async function contextWith(session, prototype, contexts) {
	const close = openDoor(prototype, DOOR$2, {});
	try {
		for (const contextId of contexts) {
			const { value } = await evaluate(session, `typeof ${IN_CONTEXT} === 'object'`, { contextId });
			if (value === true) return contextId;
		}
		return null;
	} finally {
		close();
	}
}
let sampling = null;
/**
* Starts V8's sampling heap profiler: it remembers the stack of one allocation in every `intervalBytes`, and forgets it
* when the object dies, so that what it holds after a collection is what survived.
*/
async function startSurvivors(intervalBytes) {
	await stopSurvivors();
	sampling = await open$1();
	await post(sampling, "HeapProfiler.startSampling", {
		samplingInterval: intervalBytes,
		includeObjectsCollectedByMajorGC: false,
		includeObjectsCollectedByMinorGC: false
	});
	return null;
}
/** The profile so far. Throws when the profiler was not started. */
async function readSurvivors() {
	if (sampling === null) throw new Error("start-survivors comes first");
	return (await post(sampling, "HeapProfiler.getSamplingProfile")).profile;
}
async function stopSurvivors() {
	const session = sampling;
	sampling = null;
	if (session === null) return null;
	try {
		await post(session, "HeapProfiler.stopSampling");
	} finally {
		session.disconnect();
	}
	return null;
}

// src/agent/unseen.ts
const { setPrototypeOf: setPrototypeOf$1 } = Object;
/** A note of the agent without a prototype: a walk over the objects does not find it, and their number stays the app's own. */
const unseen = (note) => setPrototypeOf$1(note, null);

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
const { apply: apply$6 } = Reflect;
const { getPrototypeOf: getPrototypeOf$3 } = Object;
const { deref: deref$2 } = WeakRef.prototype;
const { memoryUsage: memoryUsage$1 } = process;
const pageBytes = 65536;
const somePages = 64;
const met = /* @__PURE__ */ new WeakSet();
let known$1 = [];
let isCounted = null;
/** Notes a memory that is met on a walk over the heap; anything else is left alone. */
function meet(object) {
	if (prototype === null || getPrototypeOf$3(object) !== prototype || met.has(object)) return;
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
		const memory = apply$6(deref$2, one.memory, []);
		if (memory === void 0) continue;
		left.push(one);
		bytes += bytesOf(memory) - one.before;
	}
	if (left.length < known$1.length) known$1 = left;
	return bytes;
}
const buffer = (memory) => apply$6(bufferOf, memory, []);
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
const { apply: apply$5 } = Reflect;
const { isArray: isArray$1 } = Array;
const { getOwnPropertyDescriptor: getOwnPropertyDescriptor$2, getOwnPropertySymbols: symbols, getPrototypeOf: getPrototypeOf$2, keys } = Object;
/** A table whose entries lie outside the heap, where nothing else tells of them: no plain object, but used as one. */
const environment = process.env;
/** Smaller arrays and objects are records, of which there are hundreds of thousands. What leaks outgrows this in the warm-up. */
const SMALLEST_LIST = 8;
/** Containers reported at most, the largest changes first. */
const MOST_REPORTED$1 = 200;
let known = /* @__PURE__ */ new WeakMap();
/** Those whose size changed, for who wants to listen to one of them. */
let changing = /* @__PURE__ */ new Map();
const { deref: deref$1 } = WeakRef.prototype;
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
/** A container whose size changed at some count; undefined where it is gone, or never changed. */
const containerById = (id) => {
	const found = changing.get(id);
	return found && apply$5(deref$1, found, []);
};
/**
* Counts now. The first count after `stopCounting` knows no change yet. Throws where Node.js has no inspector.
* @param also is shown each object of the walk
*/
async function countEntries(also) {
	const count = startCount(also);
	return count.counted(await readRealms(count.read));
}
function startCount(also) {
	const changed = [];
	const isFirst = counts++ === 0;
	let objects = 0;
	return {
		read(realm) {
			read$3(realm, changed, isFirst, also);
			objects += realm.objects.length;
		},
		counted: (realms) => ({
			objects,
			realms,
			containers: report(changed)
		})
	};
}
function read$3({ objects, prototype: plain }, changed, isFirst, also) {
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
	const reported = changed.slice(0, MOST_REPORTED$1);
	for (const { object, counted } of reported) changing.set(counted.id, unseen(new WeakRef(object)));
	return reported.map(({ counted }) => counted);
}
function kindOf(object, plain) {
	if (isArray$1(object)) return isSparse(object) ? "SparseArray" : "Array";
	if (node_util.types.isMap(object)) return "Map";
	if (node_util.types.isSet(object)) return "Set";
	return getPrototypeOf$2(object) === plain || object === environment ? "Object" : null;
}
function sizeIn(object, kind) {
	if (kind === "Map") return apply$5(mapSize, object, []);
	if (kind === "Set") return apply$5(setSize, object, []);
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
	const prototype = getPrototypeOf$2(object);
	const made = prototype && ((_getOwnPropertyDescri = getOwnPropertyDescriptor$2(prototype, "constructor")) === null || _getOwnPropertyDescri === void 0 ? void 0 : _getOwnPropertyDescri.value);
	const name = typeof made === "function" ? (_getOwnPropertyDescri2 = getOwnPropertyDescriptor$2(made, "name")) === null || _getOwnPropertyDescri2 === void 0 ? void 0 : _getOwnPropertyDescri2.value : null;
	return typeof name === "string" ? name.slice(0, 100) : "";
}

// src/agent/heap-object.ts
const DOOR$1 = "__ssrLeakCheckTake";
/**
* The live object that a heap snapshot of this process has under an id. Ids stay valid until an inspector session that used the heap
* profiler ends.
* https://chromedevtools.github.io/devtools-protocol/v8/HeapProfiler/#method-getObjectByHeapObjectId
* @returns within an object of its own, since it may be a promise that nobody must wait for; null where it is gone, or where the
* program cannot have it
*/
async function objectAt(session, id, objectGroup) {
	let taken;
	const close = openDoor(globalThis, DOOR$1, { take(given) {
		taken = given;
	} });
	try {
		const { result } = await post(session, "HeapProfiler.getObjectByHeapObjectId", {
			objectId: String(id),
			objectGroup
		});
		await post(session, "Runtime.callFunctionOn", {
			objectId: (await evaluate(session, `globalThis.${DOOR$1}`, {}, objectGroup)).objectId,
			functionDeclaration: "function (object) { this.take(object) }",
			arguments: [{ objectId: result.objectId }],
			objectGroup
		});
	} catch {} finally {
		close();
	}
	return typeof taken === "object" && taken !== null || typeof taken === "function" ? { object: taken } : null;
}

// src/agent/hearing.ts
/** How single containers are made to report what is added to them. Nothing global is patched, and everything is put back. */
const { apply: apply$4, deleteProperty, set: reflectSet } = Reflect;
const { create, defineProperty: defineProperty$1, getOwnPropertyDescriptor: getOwnPropertyDescriptor$1, getOwnPropertySymbols: getOwnPropertySymbols$1, getPrototypeOf: getPrototypeOf$1, hasOwn, isExtensible, setPrototypeOf } = Object;
const { has: hasKey } = WeakMap.prototype;
const { has: hasMember } = WeakSet.prototype;
const { unregister } = FinalizationRegistry.prototype;
/**
* Listens to containers that are called to be added to.
* @returns the kind of container; null where it is none of them
*/
function hearCalls(container, ear) {
	var _hookNamed, _hookNamed2;
	if (node_util.types.isProxy(container) || !isExtensible(container)) return null;
	if (node_util.types.isMap(container)) return hearSize(container, ear, [
		"set",
		"delete",
		"clear"
	], () => container.size, "Map");
	if (node_util.types.isSet(container)) return hearSize(container, ear, [
		"add",
		"delete",
		"clear"
	], () => container.size, "Set");
	if (node_util.types.isWeakMap(container)) return hearKeys(container, ear, "set", hasKey, "WeakMap");
	if (node_util.types.isWeakSet(container)) return hearKeys(container, ear, "add", hasMember, "WeakSet");
	if (node_util.types.isPromise(container)) return hearReactions(container, ear);
	if (isRegistry(container)) return hearHooks(container, ear, "register", "unregister", "FinalizationRegistry");
	if (!(container instanceof EventTarget)) return null;
	return hearHooks(container, ear, (_hookNamed = hookNamed(container, "kNewListener")) !== null && _hookNamed !== void 0 ? _hookNamed : "addEventListener", (_hookNamed2 = hookNamed(container, "kRemoveListener")) !== null && _hookNamed2 !== void 0 ? _hookNamed2 : "removeEventListener", "EventTarget");
}
/**
* Listens to an array, or an object used as a table, by a prototype that hears of every key the object does not have yet: by push,
* index or assignment. For anything else it is the prototype that was there.
*/
function hearNewKeys(container, ear) {
	if (node_util.types.isProxy(container) || !isExtensible(container) || typeof container === "function") return null;
	const prototype = getPrototypeOf$1(container);
	const hearing = new Proxy(create(prototype), { set: function set(target, key, value, receiver) {
		const done = reflectSet(target, key, value, receiver);
		if (receiver === container && hasOwn(container, key)) ear.added(set);
		return done;
	} });
	setPrototypeOf(container, hearing);
	ear.undo.push(() => setPrototypeOf(container, prototype));
	return Array.isArray(container) ? "Array" : "Object";
}
/**
* Listens to the environment of the process: it takes no other prototype, so a proxy stands in front of it for as long. Who has it already
* is not heard.
*/
function hearEnvironment(ear) {
	const environment = process.env;
	process.env = new Proxy(environment, {
		set: function set(target, key, value) {
			const isNew = !(key in target);
			const done = reflectSet(target, key, value);
			if (isNew) ear.added(set);
			return done;
		},
		deleteProperty(target, key) {
			if (key in target) ear.removed(1);
			return deleteProperty(target, key);
		}
	});
	ear.undo.push(() => {
		process.env = environment;
	});
}
/**
* Listens to a field that is replaced: the head of a list, a list that is copied.
* @param name as a heap snapshot has it: a symbol reads `<symbol kHead>`
*/
function hearField(container, ear, name) {
	var _exec;
	if (node_util.types.isProxy(container)) return null;
	const symbol = (_exec = /^<symbol (.*)>$/.exec(name)) === null || _exec === void 0 ? void 0 : _exec[1];
	const key = symbol === void 0 ? name : getOwnPropertySymbols$1(container).find(({ description }) => description === symbol);
	const own = key === void 0 ? void 0 : getOwnPropertyDescriptor$1(container, key);
	if (key === void 0 || !own || !("value" in own) || !own.configurable || !own.writable) return null;
	let { value } = own;
	defineProperty$1(container, key, {
		configurable: true,
		enumerable: own.enumerable === true,
		get: () => value,
		set: function set(next) {
			if (next !== value && next !== null && next !== void 0) ear.added(set);
			value = next;
		}
	});
	ear.undo.push(() => defineProperty$1(container, key, {
		...own,
		value
	}));
	return "field";
}
/** An own method in front of the inherited one. @param change what a call changed: more entries, or fewer */
function hearMethod(container, ear, name, change) {
	const original = container[name];
	if (typeof original !== "function") return;
	const own = getOwnPropertyDescriptor$1(container, name);
	defineProperty$1(container, name, {
		configurable: true,
		writable: true,
		enumerable: false,
		value: function listening(...args) {
			const [result, grew] = change(args, () => apply$4(original, this, args));
			if (grew > 0) ear.added(listening);
			else if (grew < 0) ear.removed(-grew);
			return result;
		}
	});
	ear.undo.push(() => {
		if (own) defineProperty$1(container, name, own);
		else delete container[name];
	});
}
function hearSize(container, ear, names, size, kind) {
	for (const name of names) hearMethod(container, ear, name, (_args, call) => {
		const before = size();
		return [call(), size() - before];
	});
	return kind;
}
/** Of weak collections nobody knows the size: whether the key is new is asked. */
function hearKeys(container, ear, add, has, kind) {
	for (const name of [add, "delete"]) hearMethod(container, ear, name, (args, call) => {
		const before = apply$4(has, container, [args[0]]);
		return [call(), Number(apply$4(has, container, [args[0]])) - Number(before)];
	});
	return kind;
}
function hearHooks(container, ear, add, remove, kind) {
	hearMethod(container, ear, add, (_args, call) => [call(), 1]);
	hearMethod(container, ear, remove, (_args, call) => [call(), -1]);
	return kind;
}
/** `await`, then() and Promise.race() all ask a promise for its constructor before they leave a reaction on it. */
function hearReactions(container, ear) {
	if (hasOwn(container, "constructor")) return null;
	defineProperty$1(container, "constructor", {
		configurable: true,
		get: function get() {
			ear.added(get);
			return getPrototypeOf$1(container).constructor;
		}
	});
	ear.undo.push(() => Reflect.deleteProperty(container, "constructor"));
	return "Promise";
}
function hookNamed(container, name) {
	for (let at = container; at; at = getPrototypeOf$1(at)) {
		const found = getOwnPropertySymbols$1(at).find(({ description }) => description === name);
		if (found) return found;
	}
}
function isRegistry(container) {
	try {
		return apply$4(unregister, container, [{}]) === false;
	} catch {
		return false;
	}
}

// src/agent/stack.ts
/** Frames kept of a stack. */
const DEPTH = 48;
/**
* The frames above a function, nearest first, whatever the app does to its stacks (`Error.prepareStackTrace`). The agent's own are
* left out.
*/
function framesHere(above) {
	const { stackTraceLimit, prepareStackTrace } = Error;
	try {
		Error.stackTraceLimit = DEPTH;
		Error.prepareStackTrace = (_error, sites) => sites;
		const holder = {};
		Error.captureStackTrace(holder, above);
		return holder.stack.map((site) => {
			var _site$getFunctionName, _site$getScriptNameOr, _site$getLineNumber, _site$getColumnNumber;
			return {
				functionName: (_site$getFunctionName = site.getFunctionName()) !== null && _site$getFunctionName !== void 0 ? _site$getFunctionName : "",
				url: (_site$getScriptNameOr = site.getScriptNameOrSourceURL()) !== null && _site$getScriptNameOr !== void 0 ? _site$getScriptNameOr : "",
				line: ((_site$getLineNumber = site.getLineNumber()) !== null && _site$getLineNumber !== void 0 ? _site$getLineNumber : 1) - 1,
				column: ((_site$getColumnNumber = site.getColumnNumber()) !== null && _site$getColumnNumber !== void 0 ? _site$getColumnNumber : 1) - 1
			};
		}).filter(({ url }) => url !== __filename);
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
		Error.prepareStackTrace = prepareStackTrace;
	}
}

// src/agent/additions.ts
/** Distinct stacks kept of one container: an app that evaluates code could make endlessly many. */
const MOST_STACKS = 200;
/** Stacks reported of one container, the most frequent first. */
const MOST_REPORTED = 10;
const GROUP$1 = "ssr-leak-check-listening";
/** Open while objects of a snapshot are listened to: breakpoints end with it. */
let session = null;
const watched = [];
/** Starts to listen to containers that were counted before. Returns how many can be listened to. */
function watchAdditions(ids) {
	stopListening();
	for (const id of ids) {
		const container = containerById(id);
		if (container === void 0 || node_util.types.isProxy(container)) continue;
		const watch = newWatch(id);
		if (hear(container, watch)) watched.push(watch);
	}
	return watched.length;
}
/**
* Starts to listen to objects that a heap snapshot of this process named, and to assignments of variables. Ids are those of the
* snapshot. A variable has no object: a breakpoint on its assignment, whose condition notes the stack and says no, never pauses.
* @returns what can be listened to, and as what
*/
async function listenTo({ objects, assignments }) {
	stopListening();
	const listening = [];
	session = await open$1();
	for (const { id, fields, isOwner } of objects) {
		const found = await objectAt(session, id, GROUP$1);
		if (found === null || found.object === globalThis) continue;
		const { object } = found;
		const watch = newWatch(id);
		const ear = earOf(watch);
		const heard = [hearCalls(object, ear)];
		if (heard[0] === null && !isOwner) heard.push(...fields.map((name) => hearField(object, ear, name)), hearNewKeys(object, ear));
		const kind = heard.find((one) => one !== null);
		if (kind === void 0 || kind === null) continue;
		watched.push(watch);
		listening.push({
			id,
			kind
		});
	}
	if (assignments.length > 0) await post(session, "Debugger.enable");
	for (const { id, url, line, column } of assignments) {
		const watch = newWatch(id);
		const name = `${ASSIGNED}${watched.length}`;
		Object.defineProperty(globalThis, name, {
			configurable: true,
			value: function assigned() {
				note(watch, assigned);
				return false;
			}
		});
		watch.undo.push(() => Reflect.deleteProperty(globalThis, name));
		watched.push(watch);
		const place = {
			url,
			lineNumber: line,
			columnNumber: column,
			condition: `globalThis.${name}()`
		};
		if (await post(session, "Debugger.setBreakpointByUrl", place).catch(() => null)) listening.push({
			id,
			kind: "variable"
		});
	}
	return listening;
}
const ASSIGNED = "__ssrLeakCheckAssigned";
/** What was heard since `watchAdditions`; listens no more. */
function readAdditions() {
	const heard = watched.map(({ id, stacks, added, removed }) => ({
		id,
		added,
		removed,
		stacks: Array.from(stacks.values()).sort((a, b) => b.count - a.count).slice(0, MOST_REPORTED)
	}));
	stopListening();
	return heard;
}
function stopListening() {
	session === null || session === void 0 || session.disconnect();
	session = null;
	for (const { undo } of watched.splice(0)) for (const step of undo.reverse()) try {
		step();
	} catch {}
}
/** Listens to a container by calls where it has such, else by its keys. */
function hear(container, watch) {
	var _hearCalls;
	const ear = earOf(watch);
	if (container === process.env) {
		hearEnvironment(ear);
		return true;
	}
	return ((_hearCalls = hearCalls(container, ear)) !== null && _hearCalls !== void 0 ? _hearCalls : isTable(container) ? hearNewKeys(container, ear) : null) !== null;
}
const isTable = (container) => !node_util.types.isMap(container) && !node_util.types.isSet(container);
const newWatch = (id) => ({
	id,
	stacks: /* @__PURE__ */ new Map(),
	added: 0,
	removed: 0,
	undo: []
});
const earOf = (watch) => ({
	added: (above) => note(watch, above),
	removed(count) {
		watch.removed += count;
	},
	undo: watch.undo
});
let noting = false;
function note(watch, above) {
	if (noting) return;
	noting = true;
	try {
		watch.added++;
		const frames = framesHere(above);
		const key = frames.map(({ url, line, column }) => `${url}:${line}:${column}`).join("|");
		const known = watch.stacks.get(key);
		if (known) known.count++;
		else if (watch.stacks.size < MOST_STACKS) watch.stacks.set(key, {
			count: 1,
			frames
		});
	} catch {} finally {
		noting = false;
	}
}

// src/agent/addons.ts
/** What the process has loaded by `require`: native code of packages and who loaded it, and packages. */
/** Loaded by `require`, which is the only way but for `process.dlopen`. */
const cacheOf = () => node_module.default._cache;
/** Files of libraries alone, which is what every file of native code for Node.js is called. */
const isAddon = (path) => path.endsWith(".node");
/** Whether a file of any of these packages was loaded; where it was bundled into another file, that does not show. */
function hasRequired(names) {
	const paths = Object.keys(cacheOf()).map((path) => path.replaceAll("\\", "/"));
	return names.some((name) => paths.some((path) => path.includes(`/node_modules/${name}/`)));
}
/** The native addons of this process, each once. */
function loadedAddons() {
	return Object.entries(cacheOf()).filter(([path]) => isAddon(path)).map(([path, { parent }]) => {
		var _parent$filename;
		return {
			path,
			loadedBy: (_parent$filename = parent === null || parent === void 0 ? void 0 : parent.filename) !== null && _parent$filename !== void 0 ? _parent$filename : null
		};
	});
}

// src/agent/pending-work.ts
/** Servers that listen, and standard input and output: nothing happens there until somebody else does something. */
const waiting = /* @__PURE__ */ new Set([
	"TCPServerWrap",
	"PipeWrap",
	"TTYWrap"
]);
const { getActiveResourcesInfo: getActiveResourcesInfo$1, _getActiveHandles: getActiveHandles } = process;
let hasWorkers = false;
let threads = 0;
/** Node.js lists no threads among its resources. To be called before code of the app runs. */
function noteWorkers() {
	process.on("worker", (worker) => {
		hasWorkers = true;
		threads += 1;
		worker.once("exit", () => {
			threads -= 1;
		});
	});
}
/** Worker threads that this thread started and that have not ended. */
const liveThreads = () => threads;
/** What may go on by itself in this process, a server that has yet to listen among it, by Node.js's names of resources. */
function pendingWork() {
	const kinds = getActiveResourcesInfo$1().filter((kind) => !waiting.has(kind));
	return hasWorkers ? [...kinds, "Worker"] : kinds;
}
/** A timer waits for the clock alone; of the resources of its own a process hears only by its own hand, threads apart. */
const byItself = (kind) => kind === "Timeout" || kind === "MessagePort" && !hasWorkers;
/**
* What somebody else may end, at a time that no clock of this process knows: connections to other servers that are in use, processes,
* threads, files that are read. By Node.js's names of resources. What clients hold open here is not among them.
*/
function awaitedWork() {
	var _getActiveHandles$cal;
	let accepted = (_getActiveHandles$cal = getActiveHandles === null || getActiveHandles === void 0 ? void 0 : getActiveHandles.call(process).filter(({ server }) => server).length) !== null && _getActiveHandles$cal !== void 0 ? _getActiveHandles$cal : 0;
	return pendingWork().filter((kind) => {
		if (byItself(kind)) return false;
		if (kind !== "TCPSocketWrap" || accepted === 0) return true;
		accepted -= 1;
		return false;
	});
}

// src/agent/sample.ts
const { setImmediate: setImmediate$1, setTimeout: setTimeout$2 } = globalThis;
const { getHeapSpaceStatistics, getHeapStatistics: getHeapStatistics$1 } = node_v8;
const { memoryUsage, getActiveResourcesInfo } = process;
const now$2 = node_perf_hooks.performance.now.bind(node_perf_hooks.performance);
const namesIn$1 = node_fs.readdirSync;
const turn$1 = () => new Promise((resolve) => setImmediate$1(resolve));
const millisecond = () => new Promise((resolve) => setTimeout$2(resolve, 1));
/** Bytes. Below this a further collection finds only what this loop itself allocated. */
const stillFalling = 1024;
const thorough = {
	fewest: 3,
	most: 10,
	fruitless: 2
};
/**
* One that finds nothing more must do where each takes a second and longer. The first alone does not: V8 may be marking such a heap
* already, and then it keeps what died meanwhile.
*/
const sparing = {
	fewest: 2,
	most: 4,
	fruitless: 1
};
/** Bytes of a heap above which collections are spared: 1 GB of small objects takes V8 1 to 5 s each. By the heap and not by the clock, so
* that a busy machine takes no other samples. */
const largeHeap = 268435456;
/**
* Whether to collect once more.
* @param without collections in a row that found nothing more
* @param heapUsed bytes, after the last collection
*/
function goesOn(collections, without, heapUsed) {
	const { fewest, most, fruitless } = heapUsed > largeHeap ? sparing : thorough;
	return collections < most && (collections < fewest || without < fruitless);
}
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
		await (busy ? millisecond() : turn$1());
	}
}
/** `heap_size_limit` in bytes. */
const heapLimit = () => getHeapStatistics$1().heap_size_limit;
function readHeap() {
	const spaces = getHeapSpaceStatistics();
	const used = (...names) => spaces.reduce((sum, space) => names.includes(space.space_name) ? sum + space.space_used_size : sum, 0);
	return {
		heapUsed: getHeapStatistics$1().used_heap_size,
		codeSpaces: used("code_space", "code_large_object_space"),
		trustedSpaces: used("trusted_space", "trusted_large_object_space")
	};
}
const withoutCode = ({ heapUsed, codeSpaces }) => heapUsed - codeSpaces;
/**
* Collects until the heap no longer falls, and returns how often, with the lowest reading.
*
* `gc()` is not eager: weak callbacks, finalisers and closing handles release more objects in later turns of the event loop,
* which the next collection then finds. That error only adds, so the lowest of several readings is the truest.
*
* Each is taken in the same call as its collection, without so much as a microtask between. A collection ends with V8 giving
* back what is left of its allocation areas; the first object that is allocated after it takes an area of up to a page
* (256 KiB), which counts as used. On a Next page of Node.js 20 readings after an `await` swing by +-190 kB from sample to
* sample, and without it by 1 kB.
*/
async function collect(collector) {
	let lowest = readHeap();
	if (collector === null) return {
		collections: 0,
		lowest
	};
	let collections = 0;
	for (let without = 0; goesOn(collections, without, lowest.heapUsed);) {
		await land();
		const pending = collector.collect();
		if (pending) await pending;
		collections++;
		const reading = readHeap();
		without = withoutCode(lowest) - withoutCode(reading) > 1024 ? 0 : without + 1;
		if (withoutCode(reading) < withoutCode(lowest)) lowest = reading;
	}
	return {
		collections,
		lowest
	};
}
/** Undefined where the system does not list them. Reading the list takes one more, which is among those listed. */
function openDescriptors() {
	if (process.platform !== "linux") return void 0;
	try {
		return namesIn$1("/proc/self/fd").length - 1;
	} catch {
		return;
	}
}
/** Collects garbage, then reads every figure at once. @param counted goes on counting meanwhile */
async function takeSample(collector, counted) {
	const from = now$2();
	const { collections, lowest } = await collect(collector);
	const figures = readFigures();
	return {
		...figures,
		...lowest,
		...counted,
		collections,
		collectMs: figures.atMs - from
	};
}
/** Every figure at once; those of the heap hold what was allocated since the last collection. */
function readFigures() {
	var _resources$kind;
	const lowest = readHeap();
	const heap = getHeapStatistics$1();
	const memory = memoryUsage();
	const resources = {};
	for (const kind of getActiveResourcesInfo()) resources[kind] = ((_resources$kind = resources[kind]) !== null && _resources$kind !== void 0 ? _resources$kind : 0) + 1;
	const fds = openDescriptors();
	return {
		atMs: now$2(),
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

// src/agent/timers-seen.ts
/**
* A socket's time-out is set again by each request, and so is the timer that makes the `Date` header anew: they hold nothing. Node.js
* binds the one to its socket, and names the other (lib/net.js, lib/internal/http.js).
*/
const ofTheRuntime$1 = /* @__PURE__ */ new Set([
	"bound ",
	"bound _onTimeout",
	"bound checkConnections",
	"resetCache",
	"ssrLeakCheckSecond"
]);
const isPending = ({ _destroyed, _onTimeout, _idleTimeout }) => _destroyed === false && typeof _onTimeout === "function" && typeof _idleTimeout === "number" && _idleTimeout >= 0;
/** Whether it is pending, and the program's own. */
const isOwnTimer = (timer) => isPending(timer) && !ofTheRuntime$1.has(timer._onTimeout.name);
const repeats = ({ _repeat }) => _repeat !== null && _repeat !== void 0;
/** That of timers, which no module exports. */
function timerPrototype() {
	const timer = setTimeout(() => {}, 1);
	clearTimeout(timer);
	return Object.getPrototypeOf(timer);
}

// src/agent/clock.ts
/**
* Moves the clock of this process forward: what is kept for a while need not be waited for.
*
* Programs tell the time by `Date`, `performance.now()` and `process.hrtime()`, and V8 has no flag that moves these. The functions are
* wrapped before code of the program runs, which may take them aside; the class `Date` is replaced at the first move, never
* before, and where a program took that aside `new Date()` keeps the real time. The timers that are due by then are called at
* once: libuv has a clock of its own. For Node.js itself, its sockets' time-outs and its `Date` header, no time passes.
*/
const { Date: RealDate, Proxy: RealProxy, WeakRef: RealWeakRef, performance: performance$1, process: process$1 } = globalThis;
const { apply: apply$3, construct } = Reflect;
const { defineProperty, getPrototypeOf } = Object;
const realNow = RealDate.now;
const { uptime } = process$1;
const realHrtime = process$1.hrtime;
const realBigint = realHrtime.bigint;
const { deref } = RealWeakRef.prototype;
let movedMs = 0;
/** Of the timers that were pending at a move. */
const started = /* @__PURE__ */ new WeakMap();
const MS_PER_SECOND = 1e3;
const [NANOSECONDS_PER_MS, NANOSECONDS_PER_SECOND] = [BigInt(1e6), BigInt(1e9)];
/** Wraps the functions that tell the time, once, before code of the program runs: until the clock is moved they tell the real one. */
function wrapClocks() {
	const bigint = () => apply$3(realBigint, process$1, []) + BigInt(movedMs) * NANOSECONDS_PER_MS;
	const hrtime = (since) => {
		if (movedMs === 0) return apply$3(realHrtime, process$1, [since]);
		const [seconds, nanoseconds] = since !== null && since !== void 0 ? since : [0, 0];
		const passed = bigint() - (BigInt(seconds) * NANOSECONDS_PER_SECOND + BigInt(nanoseconds));
		return [Number(passed / NANOSECONDS_PER_SECOND), Number(passed % NANOSECONDS_PER_SECOND)];
	};
	defineProperty(movedNow, "name", {
		value: "now",
		configurable: true
	});
	replace(RealDate, "now", movedNow);
	const { now } = performance$1;
	replace(getPrototypeOf(performance$1), "now", function() {
		return apply$3(now, this, []) + movedMs;
	});
	replace(process$1, "uptime", () => apply$3(uptime, process$1, []) + movedMs / MS_PER_SECOND);
	replace(hrtime, "bigint", bigint);
	replace(process$1, "hrtime", hrtime);
}
const movedNow = () => realNow() + movedMs;
function replaceDate() {
	replace(globalThis, "Date", new RealProxy(RealDate, {
		construct: (target, words, made) => construct(target, words.length === 0 ? [movedNow()] : words, made),
		apply: () => new RealDate(movedNow()).toString()
	}));
}
/** As it was, but for its value. */
function replace(holder, name, value) {
	var _Object$getOwnPropert;
	const { enumerable = false } = (_Object$getOwnPropert = Object.getOwnPropertyDescriptor(holder, name)) !== null && _Object$getOwnPropert !== void 0 ? _Object$getOwnPropert : {};
	defineProperty(holder, name, {
		value,
		enumerable,
		configurable: true,
		writable: true
	});
}
const noteOf = (object) => unseen(new RealWeakRef(object));
const noted = (note) => apply$3(deref, note, []);
/** Connections to others that were open when they were noted. */
let connections = [];
/** Timers that were there then, and all that came since; null: they are not known. */
let timers = null;
/** Whether it leads to another server: nobody connected to this one by it. */
const leadsOut = (socket) => socket instanceof node_net.Socket && !socket.destroyed && !socket.server && socket.remotePort !== void 0;
/** Notes what waits for the clock or for another server, in place of what was noted before: all that a walk over the heap meets. */
async function startNoting() {
	await hearTimers();
	const sockets = [];
	connections = sockets;
	const ofTimers = timerPrototype();
	return (object) => {
		if (getPrototypeOf(object) === ofTimers) timers === null || timers === void 0 || timers.push(noteOf(object));
		else if (leadsOut(object)) sockets.push(noteOf(object));
	};
}
/** Forgets the timers that were noted, and notes others as they come, so that no further walk is needed for them. */
async function hearTimers() {
	const { createHook } = await import("node:async_hooks");
	const isHeard = timers !== null;
	timers = [];
	if (isHeard) return;
	createHook({ init(_id, kind, _trigger, resource) {
		if (kind === "Timeout") timers === null || timers === void 0 || timers.push(noteOf(resource));
	} }).enable();
}
/**
* Moves the clock on by so many milliseconds, and lets happen what happens then. To be asked only of a process that is thrown
* away: a watchdog may end it. Throws where Node.js has no inspector.
*/
async function moveClock(ms) {
	if (timers === null) {
		await hearTimers();
		await readAlive(timerPrototype(), (found) => {
			for (const timer of found) timers === null || timers === void 0 || timers.push(noteOf(timer));
		});
	}
	const due = dueWithin(pendingTimers(), ms);
	if (movedMs === 0) replaceDate();
	movedMs += ms;
	const now = loopNow() + movedMs;
	for (const timer of due) ring(timer, now);
	await land();
	return { timers: due.length };
}
/** Those that are noted and still there; what is gone, or rang, is forgotten. */
function pendingTimers() {
	var _timers;
	const pending = new Set(((_timers = timers) !== null && _timers !== void 0 ? _timers : []).flatMap((note) => {
		var _noted;
		return (_noted = noted(note)) !== null && _noted !== void 0 ? _noted : [];
	}).filter(({ _destroyed }) => _destroyed === false));
	timers = [...pending].map(noteOf);
	return [...pending];
}
/**
* How many of the connections to other servers are closed that were noted last. Throws where Node.js has no inspector.
* @param notes whether those that are open now are noted in their place
*/
async function closedConnections(notes) {
	const closed = connections.filter((note) => {
		var _noted2;
		return ((_noted2 = noted(note)) === null || _noted2 === void 0 ? void 0 : _noted2.destroyed) !== false;
	}).length;
	if (!notes) return closed;
	await readAlive(node_net.Socket.prototype, (sockets) => {
		connections = sockets.filter(leadsOut).map(noteOf);
	});
	return closed;
}
/** In the order in which they are due; of those that repeat, once each. */
function dueWithin(timers, ms) {
	const now = loopNow() + movedMs;
	const leftOf = (timer) => startOf(timer) + timer._idleTimeout - now;
	return timers.filter((timer) => isOwnTimer(timer) && leftOf(timer) <= ms).sort((a, b) => leftOf(a) - leftOf(b));
}
/**
* Milliseconds by the moved clock: what was started before a move has waited for as long as that. To be asked of all that are pending before
* each move: those that are not known by then, or have another start, were started since the one before.
*/
function startOf(timer) {
	const at = timer._idleStart;
	const known = started.get(timer);
	if ((known === null || known === void 0 ? void 0 : known.at) === at) return known.moved;
	started.set(timer, unseen({
		at,
		moved: at + movedMs
	}));
	return at + movedMs;
}
/** Milliseconds by the clock of libuv, in which timers count. */
function loopNow() {
	const timer = setTimeout(() => {}, 1);
	clearTimeout(timer);
	return timer._idleStart;
}
function ring(timer, now) {
	if (timer._destroyed !== false) return;
	const { _onTimeout: call, _timerArgs: words } = timer;
	if (repeats(timer)) started.set(timer, unseen({
		at: timer._idleStart,
		moved: now
	}));
	else clearTimeout(timer);
	try {
		var _ref;
		apply$3(call, timer, (_ref = words) !== null && _ref !== void 0 ? _ref : []);
	} catch {}
}

// src/agent/peak.ts
/**
* How much memory was taken at most meanwhile, garbage included: what counts against the limit of a container. V8 tells how full its
* heap was before each collection (`v8.GCProfiler`, Node.js 18.15); Linux how large the process was, since that figure was reset
* (`VmHWM`, proc(5): 5 in `clear_refs`). Nothing is sampled by the clock.
*/
const [read$2, write$1] = [node_fs.readFileSync, node_fs.writeFileSync];
const { getHeapStatistics } = node_v8;
const Profiler = node_v8.GCProfiler;
let profiler = null;
let wasReset = false;
function watchPeak() {
	profiler === null || profiler === void 0 || profiler.stop();
	profiler = Profiler ? new Profiler() : null;
	profiler === null || profiler === void 0 || profiler.start();
	wasReset = resetRss();
	return null;
}
function readPeak() {
	var _profiler$stop$statis, _profiler$stop;
	const collections = (_profiler$stop$statis = profiler === null || profiler === void 0 || (_profiler$stop = profiler.stop()) === null || _profiler$stop === void 0 ? void 0 : _profiler$stop.statistics) !== null && _profiler$stop$statis !== void 0 ? _profiler$stop$statis : [];
	const isKnown = profiler !== null;
	profiler = null;
	const full = collections.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize);
	return {
		heapUsed: isKnown ? Math.max(getHeapStatistics().used_heap_size, ...full) : null,
		rss: wasReset ? largestRss() : null
	};
}
/** false: the figure is that of the process's whole life. */
function resetRss() {
	try {
		write$1("/proc/self/clear_refs", "5");
		return true;
	} catch {
		return false;
	}
}
/** null: this system does not tell. */
function largestRss() {
	try {
		var _exec;
		const kilobytes = (_exec = /^VmHWM:\s*(\d+) kB$/m.exec(read$2("/proc/self/status", "latin1"))) === null || _exec === void 0 ? void 0 : _exec[1];
		return kilobytes === void 0 ? null : Number(kilobytes) * 1024;
	} catch {
		return null;
	}
}

// src/agent/date-header.ts
const { setTimeout: setTimeout$1 } = globalThis;
const { now: now$1, parse: parse$1 } = Date;
const SECOND_MS = 1e3;
let Response = null;
/** The second whose text was seen already. */
let seen = 0;
let arming = false;
/** Whether a timer is being set that belongs to this file, and not to what is watched. */
const isArming = () => arming;
/** Makes sure that the text of this second was made. Returns whether it was: the timer of the last one may be late. */
function askForDate() {
	const second = Math.floor(now$1() / SECOND_MS);
	if (second === seen || Response === null) return true;
	const response = new Response({
		method: "HEAD",
		httpVersionMajor: 1,
		httpVersionMinor: 1
	});
	response.writeHead(204);
	const [, text = ""] = /\r\nDate: ([^\r]+)/i.exec(String(response._header)) || [];
	if (parse$1(text) / SECOND_MS !== second) return false;
	seen = second;
	return true;
}
/** Asks at the beginning of each second from now on, in a process that serves. Keeps none alive. */
async function askEachSecond() {
	Response = (await import("node:http")).ServerResponse;
	waitForSecond();
}
function waitForSecond() {
	wait(SECOND_MS - now$1() % SECOND_MS + 1);
}
function wait(ms) {
	arming = true;
	setTimeout$1(ssrLeakCheckSecond, ms).unref();
	arming = false;
}
/** Its name tells the timer from those of the program. */
function ssrLeakCheckSecond() {
	let isMade = true;
	try {
		isMade = askForDate();
	} catch {}
	if (isMade) waitForSecond();
	else wait(1);
}

// src/agent/descriptors.ts
const { apply: apply$2 } = Reflect;
/**
* Tells of each descriptor that is opened and closed from now on, until what is returned is called. `process.binding('fs')` gives
* the object that `node:fs` has (`lib/internal/bootstrap/realm.js`, its list of modules that are allowed); where a Node.js gives it
* no more, nothing is told.
* @param stackHere the stack of the call, without the functions given
*/
function watchDescriptors({ opened, closed }, stackHere) {
	const binding = bindingOfFiles();
	const { open, close } = binding !== null && binding !== void 0 ? binding : {};
	if (!binding || !open || !close) return () => {};
	binding.open = function opening(...words) {
		const stack = stackHere(opening);
		const request = words.at(-1);
		const done = typeof request === "object" && request !== null ? request.oncomplete : void 0;
		if (request && done) request.oncomplete = function(error, descriptor) {
			if (typeof descriptor === "number") opened(descriptor, stack);
			return apply$2(done, this, [error, descriptor]);
		};
		const result = apply$2(open, this, words);
		if (typeof result === "number" && result >= 0) opened(result, stack);
		return result;
	};
	binding.close = function(...words) {
		if (typeof words[0] === "number") closed(words[0]);
		return apply$2(close, this, words);
	};
	return () => Object.assign(binding, {
		open,
		close
	});
}
function bindingOfFiles() {
	try {
		return process.binding("fs");
	} catch {
		return null;
	}
}

// src/agent/resources.ts
/** Promises and next-tick callbacks live on the heap alone: the heap is where they are judged. */
const ignored = /* @__PURE__ */ new Set(["PROMISE", "TickObject"]);
/** A stream opens its file in the tick after it was made (`lib/internal/streams/destroy.js`, `construct`). */
const ofAStream = /^node:internal\/streams\/destroy:/m;
/** Where `net.Socket` sets its time-out, and where `node:http` sets the timer that makes the `Date` header anew. */
const ofTheRuntime = /^(node:internal\/timers:\S+\n)*node:internal\/(stream_base_commons|http):/;
/** Distinct stacks kept at most: an app that evaluates code could make endlessly many. */
const mostStacks = 512;
/** Stacks told per kind. */
const toldStacks = 5;
let hook = null;
let unwatchDescriptors = () => {};
const open = /* @__PURE__ */ new Map();
/** The stacks from which streams were made whose tick is yet to come, by the tick's id. */
const making = /* @__PURE__ */ new Map();
const stacks = /* @__PURE__ */ new Set();
/**
* Remembers what opens and forgets what closes from now on, by `async_hooks`: unlike `getActiveResourcesInfo()` it sees
* resources that were `unref()`ed. It slows the server down, so it belongs into a volley of its own.
*/
async function watchResources() {
	const { createHook, executionAsyncId } = await import("node:async_hooks");
	stopWatching();
	hook = createHook({
		init(id, kind, _trigger, resource) {
			if (kind === "TickObject") noteStream(id);
			if (ignored.has(kind) || isArming()) return;
			const timer = resource;
			const stack = openingStack();
			if (kind === "Timeout" && ofTheRuntime.test(stack)) return;
			const delay = kind === "Timeout" && typeof timer._idleTimeout === "number" ? timer._idleTimeout : 0;
			const repeats = kind === "Timeout" && timer._repeat !== null && timer._repeat !== void 0;
			open.set(id, {
				kind,
				stack,
				delayMs: repeats ? 0 : delay,
				repeats
			});
		},
		destroy(id) {
			open.delete(id);
			making.delete(id);
		}
	});
	hook.enable();
	const ofDescriptor = (descriptor) => `descriptor ${descriptor}`;
	unwatchDescriptors = watchDescriptors({
		opened: (descriptor, stack) => {
			open.set(ofDescriptor(descriptor), {
				kind: "FILEDESCRIPTOR",
				stack,
				delayMs: 0,
				repeats: false
			});
		},
		closed: (descriptor) => {
			open.delete(ofDescriptor(descriptor));
		}
	}, (above) => openingStack(above, making.get(executionAsyncId())));
	return null;
}
function noteStream(id) {
	const stack = stackAbove(noteStream);
	if (ofAStream.test(stack)) making.set(id, stack);
}
/** Forgets all that was seen: nothing of the watching is left on the heap that is measured next. */
function stopWatching() {
	hook === null || hook === void 0 || hook.disable();
	unwatchDescriptors();
	unwatchDescriptors = () => {};
	hook = null;
	open.clear();
	making.clear();
	stacks.clear();
	return null;
}
/** What opened since `watchResources` and is still open. Throws when that was not asked before. */
function openResources() {
	if (hook === null) throw new Error("watch-resources comes first");
	const byKind = /* @__PURE__ */ new Map();
	for (const opened of open.values()) {
		const same = byKind.get(opened.kind);
		if (same) same.push(opened);
		else byKind.set(opened.kind, [opened]);
	}
	return { kinds: Array.from(byKind, ([kind, all]) => describe(kind, all)) };
}
function describe(kind, all) {
	var _counts$get;
	const counts = /* @__PURE__ */ new Map();
	for (const { stack } of all) counts.set(stack, ((_counts$get = counts.get(stack)) !== null && _counts$get !== void 0 ? _counts$get : 0) + 1);
	return {
		kind,
		open: all.length,
		longestDelayMs: all.reduce((longest, { delayMs }) => Math.max(longest, delayMs), 0),
		repeating: all.filter(({ repeats }) => repeats).length,
		stacks: Array.from(counts, ([stack, count]) => ({
			count,
			frames: stack === "" ? [] : stack.split("\n")
		})).sort((a, b) => b.count - a.count).slice(0, toldStacks)
	};
}
/**
* The stack above a function; '' for one that is one too many.
* @param before the stack that led to this one, a tick ago
*/
function openingStack(above = openingStack, before = "") {
	const here = stackAbove(above);
	const stack = before === "" ? here : `${here}\n${before}`;
	if (stacks.has(stack)) return stack;
	if (stacks.size >= mostStacks) return "";
	stacks.add(stack);
	return stack;
}
/** Raw frames `url:line:column`, nearest first, counted from 1; '' where there is none to be had. */
function stackAbove(above) {
	try {
		return framesHere(above).filter(({ url }) => url !== "node:internal/async_hooks").map(({ url, line, column }) => `${url}:${line + 1}:${column + 1}`).join("\n");
	} catch {
		return "";
	}
}

// src/agent/routers/functions.ts
/** The property by which the inspector is shown a function, for the length of one question. */
const DOOR = "__ssrLeakCheckShow";
const GROUP = "ssr-leak-check-functions";
/** Functions that are looked at: each takes a millisecond. */
const MOST$1 = 3e3;
const nothing = {
	scopes: [],
	bound: null,
	place: null
};
/**
* Asks the inspector what functions keep and where they stand. It reads variables as a debugger shows them: no code runs.
* https://chromedevtools.github.io/devtools-protocol/v8/Runtime/#method-getProperties
*/
async function openFunctions() {
	const session = await open$1();
	const scripts = /* @__PURE__ */ new Map();
	const note = ({ params }) => scripts.set(params.scriptId, params.url);
	session.on("Debugger.scriptParsed", note);
	await post(session, "Debugger.enable");
	await post(session, "Debugger.disable");
	session.removeListener("Debugger.scriptParsed", note);
	const known = /* @__PURE__ */ new Map();
	let last = Promise.resolve();
	return {
		of(fn) {
			const before = known.get(fn);
			if (before) return before;
			if (known.size >= MOST$1) return Promise.resolve(nothing);
			const facts = last.then(() => factsOf(fn, session, scripts)).catch(() => nothing);
			last = facts;
			known.set(fn, facts);
			return facts;
		},
		async close() {
			known.clear();
			await post(session, "Runtime.releaseObjectGroup", { objectGroup: GROUP }).catch(() => {});
			session.disconnect();
		}
	};
}
async function factsOf(fn, session, scripts) {
	let given = [];
	const take = (...values) => {
		given = values;
	};
	Object.defineProperty(globalThis, DOOR, {
		value: {
			fn,
			take
		},
		configurable: true,
		enumerable: false,
		writable: false
	});
	try {
		var _inside$get, _inside$get2;
		const at = async (expression) => {
			const { result } = await post(session, "Runtime.evaluate", {
				expression,
				objectGroup: GROUP
			});
			return result.objectId;
		};
		const inside = await internals(session, await at(`globalThis.${DOOR}.fn`));
		const scopes = (_inside$get = inside.get("[[Scopes]]")) === null || _inside$get === void 0 ? void 0 : _inside$get.objectId;
		const closures = scopes === void 0 ? [] : await closuresIn(session, scopes);
		const bound = [inside.get("[[TargetFunction]]"), inside.get("[[BoundThis]]")].map((value) => value !== null && value !== void 0 ? value : {});
		await post(session, "Runtime.callFunctionOn", {
			objectId: await at(`globalThis.${DOOR}.take`),
			functionDeclaration: "function (...values) { this(...values) }",
			arguments: [...bound, ...closures.map((objectId) => ({ objectId }))].map(({ objectId }) => objectId ? { objectId } : {}),
			objectGroup: GROUP
		});
		const [target, self, ...entries] = given;
		return {
			scopes: entries.flatMap(variablesOf),
			bound: target === void 0 ? null : {
				target,
				self
			},
			place: placeOf((_inside$get2 = inside.get("[[FunctionLocation]]")) === null || _inside$get2 === void 0 ? void 0 : _inside$get2.value, scripts)
		};
	} finally {
		Reflect.deleteProperty(globalThis, DOOR);
	}
}
async function internals(session, objectId) {
	const { internalProperties = [] } = await post(session, "Runtime.getProperties", {
		objectId,
		ownProperties: true
	});
	return new Map(internalProperties.flatMap(({ name, value }) => value ? [[name, value]] : []));
}
/** The scopes that belong to this function alone, or to it and its neighbours: what a module keeps says nothing of one function. */
async function closuresIn(session, objectId) {
	const { result } = await post(session, "Runtime.getProperties", {
		objectId,
		ownProperties: true
	});
	return result.flatMap(({ value }) => {
		var _value$description;
		return (value === null || value === void 0 ? void 0 : value.objectId) && /^(Closure|Block|Catch)/.test((_value$description = value.description) !== null && _value$description !== void 0 ? _value$description : "") ? [value.objectId] : [];
	});
}
/** The inspector's record of a scope: its variables are the properties of `object`. */
function variablesOf(entry) {
	const { object } = entry;
	return typeof object === "object" && object !== null ? [object] : [];
}
function placeOf(location, scripts) {
	const { scriptId, lineNumber, columnNumber } = location !== null && location !== void 0 ? location : {};
	const url = scriptId === void 0 ? void 0 : scripts.get(scriptId);
	return url ? {
		url,
		line: lineNumber !== null && lineNumber !== void 0 ? lineNumber : 0,
		column: columnNumber !== null && columnNumber !== void 0 ? columnNumber : 0
	} : null;
}

// src/agent/routers/own.ts
const { getOwnPropertyDescriptor } = Object;
const { isArray } = Array;
/** An object or a function that may be looked at: touching a proxy runs the app's traps, and reading the stack of an error formats it. */
const isReadable = (value) => (typeof value === "object" && value !== null || typeof value === "function") && !node_util.types.isProxy(value) && !node_util.types.isNativeError(value);
/** The value of an own property; undefined where it has none, or a getter: that is not run. */
const own = (object, name) => {
	var _getOwnPropertyDescri;
	return isReadable(object) ? (_getOwnPropertyDescri = getOwnPropertyDescriptor(object, name)) === null || _getOwnPropertyDescri === void 0 ? void 0 : _getOwnPropertyDescri.value : void 0;
};
/** The elements of an array that is an own property; none where it is none. */
const ownList = (object, name) => {
	const list = own(object, name);
	return isReadable(list) && isArray(list) ? list : [];
};
const ownText = (object, name) => {
	const text = own(object, name);
	return typeof text === "string" ? text : null;
};
const isFunction = (value) => typeof value === "function" && !node_util.types.isProxy(value);

// src/agent/routers/path-of-regexp.ts
/** Where it reads something that patterns are not compiled to. */
var Unreadable = class extends Error {};
/**
* @param source of an expression that path-to-regexp 0.1 or 8 made
* @param names of its groups, in their order
* @returns all patterns that it stands for, without a slash at the end; null where it was written by hand
*/
function pathsOfRegexp(source, names) {
	const reading = {
		source,
		names: [...names],
		at: 0
	};
	try {
		const all = alternatives(reading);
		return reading.at === source.length ? [...new Set(all.map((path) => path.replace(/\/+$/, "")))] : null;
	} catch (error) {
		if (error instanceof Unreadable) return null;
		throw error;
	}
}
/** Up to the end of a group, or of all. */
function alternatives(reading) {
	let done = [];
	let open = [""];
	for (; reading.at < reading.source.length && reading.source[reading.at] !== ")";) {
		if (reading.source[reading.at] === "|") {
			done = [...done, ...open];
			open = [""];
			reading.at += 1;
			continue;
		}
		const next = piece(reading);
		open = open.flatMap((before) => next.map((text) => before + text));
	}
	return [...done, ...open];
}
/** What one piece of an expression stands for, which may be nothing. */
function piece(reading) {
	var _exec;
	const { source, at } = reading;
	const rest = source.slice(at);
	if (/^[\^$]/.test(rest)) {
		reading.at += 1;
		return [""];
	}
	if (/^\(\?[=!]/.test(rest)) {
		skipGroup(reading);
		return [""];
	}
	if (rest.startsWith("(?:")) {
		reading.at += 3;
		const inner = alternatives(reading);
		reading.at += 1;
		return repeated(reading, inner);
	}
	if (rest.startsWith("(")) {
		var _reading$names$shift;
		const group = skipGroup(reading);
		const name = (_reading$names$shift = reading.names.shift()) !== null && _reading$names$shift !== void 0 ? _reading$names$shift : "";
		return repeated(reading, [/^\((\.|\[\^\]|\[\\s\\S\])[*+]/.test(group) ? "*" : `:${name}`]);
	}
	const [text, escaped] = (_exec = /^(?:\\([^\w\s])|[^\\()[\]{}.*+?|^$])/.exec(rest)) !== null && _exec !== void 0 ? _exec : [];
	if (text === void 0) throw new Unreadable();
	reading.at += text.length;
	return repeated(reading, [escaped !== null && escaped !== void 0 ? escaped : text]);
}
/** A parameter may be absent; anything else that may be is left out. */
function repeated(reading, texts) {
	var _exec$, _exec2;
	const sign = (_exec$ = (_exec2 = /^[?*+]\?{0,1}/.exec(reading.source.slice(reading.at))) === null || _exec2 === void 0 ? void 0 : _exec2[0]) !== null && _exec$ !== void 0 ? _exec$ : "";
	reading.at += sign.length;
	if (!sign.startsWith("?")) return texts;
	return texts.map((text) => /^\/?:\w+$/.test(text) ? `${text}?` : "");
}
/** @returns the group, which may have others in it */
function skipGroup(reading) {
	const start = reading.at;
	let depth = 0;
	let inClass = false;
	for (; reading.at < reading.source.length; reading.at += 1) {
		const sign = reading.source[reading.at];
		if (sign === "\\") reading.at += 1;
		else if (inClass) inClass = sign !== "]";
		else if (sign === "[") inClass = true;
		else if (sign === "(") depth += 1;
		else if (sign === ")") depth -= 1;
		if (depth === 0) break;
	}
	reading.at += 1;
	return reading.source.slice(start, reading.at);
}

// src/agent/routers/express.ts
/** Nothing mounts itself deeper but by mistake. */
const DEEPEST$2 = 12;
const isRouter = (value) => isFunction(value) && Array.isArray(own(value, "stack")) && Object.hasOwn(value, "mergeParams");
/** Of `connect`: it mounts, and knows no routes. */
const isConnect = (value) => isFunction(value) && Array.isArray(own(value, "stack")) && typeof own(value, "route") === "string";
const isApp = (value) => isFunction(value) && isReadable(own(value, "settings")) && own(value, "mountpath") !== void 0;
const isAny = (value) => isApp(value) || isRouter(value) || isConnect(value);
/** Express 4 and 5, the `router` package by itself, and `connect`. */
const express = {
	name: "express",
	is: isAny,
	read: async (app, functions) => readAll(app, functions)
};
async function readAll(root, functions) {
	const routes = [];
	const mounted = /* @__PURE__ */ new Set();
	const visit = async (target, prefix, above) => {
		if (above.includes(target) || above.length > DEEPEST$2) return;
		if (target !== root) mounted.add(target);
		const router = isApp(target) ? await routerOf(target, functions) : target;
		if (router === null) return;
		if (router !== root) mounted.add(router);
		for (const layer of ownList(router, "stack")) {
			const route = own(layer, "route");
			if (isReadable(route)) {
				routes.push(...routesOf$1(route).map(({ path, handler }) => ({
					path: joined(prefix, path),
					handler
				})));
				continue;
			}
			const inner = await targetOf(own(layer, "handle"), functions);
			if (inner === null) continue;
			for (const at of await mountsOf(layer, functions)) await visit(inner, joined(prefix, at), [...above, target]);
		}
	};
	await visit(root, "", []);
	return {
		routes,
		passesTo: [...mounted]
	};
}
/** Version 5 makes it when it is first asked for: behind a getter, in the variable that this closes over. */
async function routerOf(app, functions) {
	var _own, _Object$getOwnPropert, _scopes$map$find;
	const kept = (_own = own(app, "_router")) !== null && _own !== void 0 ? _own : own(app, "router");
	if (isRouter(kept)) return kept;
	if (isConnect(app)) return app;
	const getter = (_Object$getOwnPropert = Object.getOwnPropertyDescriptor(app, "router")) === null || _Object$getOwnPropert === void 0 ? void 0 : _Object$getOwnPropert.get;
	if (!isFunction(getter)) return null;
	const { scopes } = await functions.of(getter);
	return (_scopes$map$find = scopes.map((scope) => own(scope, "router")).find(isRouter)) !== null && _scopes$map$find !== void 0 ? _scopes$map$find : null;
}
/** What a middleware passes on to: itself, or the app around which Express puts a function of its own. */
async function targetOf(handle, functions) {
	var _Object$getOwnPropert2;
	if (isAny(handle)) return handle;
	if (!isFunction(handle)) return null;
	const [nearest = {}] = (await functions.of(handle)).scopes;
	return (_Object$getOwnPropert2 = Object.getOwnPropertyNames(nearest).map((name) => own(nearest, name)).find(isAny)) !== null && _Object$getOwnPropert2 !== void 0 ? _Object$getOwnPropert2 : null;
}
/** Where a layer mounts: it may be at several paths, and none of them can be told where it is an expression written by hand. */
async function mountsOf(layer, functions) {
	var _own2;
	const written = (_own2 = own(layer, "rawPath")) !== null && _own2 !== void 0 ? _own2 : ownText(layer, "route");
	if (written !== void 0 && written !== null) return textsIn(written);
	if (own(layer, "slash") === true) return [""];
	const regexp = own(layer, "regexp");
	if (isReadable(regexp)) return own(regexp, "fast_slash") === true ? [""] : pathsOf(regexp, ownList(layer, "keys"));
	return (await Promise.all(ownList(layer, "matchers").filter(isFunction).map((matcher) => functions.of(matcher)))).flatMap(({ scopes }) => {
		const scope = scopes.find((one) => isReadable(own(one, "regexp")));
		return scope ? pathsOf(own(scope, "regexp"), ownList(scope, "keys")) : [];
	});
}
const { get: sourceOf$1 } = Object.getOwnPropertyDescriptor(RegExp.prototype, "source");
function pathsOf(regexp, keys) {
	var _pathsOfRegexp;
	if (!(regexp instanceof RegExp)) return [];
	const names = keys.map((key) => {
		var _own3;
		return String((_own3 = own(key, "name")) !== null && _own3 !== void 0 ? _own3 : "");
	});
	return (_pathsOfRegexp = pathsOfRegexp(Reflect.apply(sourceOf$1, regexp, []), names)) !== null && _pathsOfRegexp !== void 0 ? _pathsOfRegexp : [];
}
function routesOf$1(route) {
	const methods = own(route, "methods");
	if (own(methods, "get") !== true && own(methods, "_all") !== true) return [];
	const handlers = ownList(route, "stack").filter((layer) => [void 0, "get"].includes(own(layer, "method")));
	const last = own(handlers.at(-1), "handle");
	return textsIn(own(route, "path")).map((path) => ({
		path,
		handler: isFunction(last) ? last : null
	}));
}
/** A path, or those of a list, which may have lists in it; expressions are left out. */
const textsIn = (path) => typeof path === "string" ? [path] : Array.isArray(path) ? path.flat(Number.POSITIVE_INFINITY).filter((one) => typeof one === "string") : [];
/** The root of what is mounted is the mount itself. */
const joined = (prefix, path) => path === "/" && prefix !== "" ? prefix : `${prefix.replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`;

// src/agent/routers/find-my-way.ts
/** The router of Fastify and restify keeps whole paths, those of plugins with their prefix. */
const findMyWay = {
	name: "fastify",
	is: (object) => Array.isArray(own(object, "routes")) && isReadable(own(object, "trees")) && isReadable(own(object, "constrainer")),
	async read(router) {
		const all = ownList(router, "routes").filter((route) => own(route, "method") === "GET");
		return {
			routes: all.flatMap((route) => {
				const path = ownText(route, "path");
				if (path === null || all.some((other) => other !== route && isNotFound(route, other))) return [];
				const handler = [own(own(route, "store"), "handler"), own(route, "handler")].find(isFunction);
				return [{
					path,
					handler: handler !== null && handler !== void 0 ? handler : null
				}];
			}),
			passesTo: []
		};
	}
};
/** Fastify's answer for what is not found: a router of its own, with one record for a path and for all below it. */
function isNotFound(route, other) {
	var _ownText, _ownText2;
	const store = own(route, "store");
	const [short = "", long = ""] = [(_ownText = ownText(route, "path")) !== null && _ownText !== void 0 ? _ownText : "", (_ownText2 = ownText(other, "path")) !== null && _ownText2 !== void 0 ? _ownText2 : ""].sort((a, b) => a.length - b.length);
	return isReadable(store) && store === own(other, "store") && (long === `${short}/*` || long === `${short}*`);
}

// src/agent/routers/hono.ts
const { getOwnPropertySymbols } = Object;
/** An app that has taken another in keeps its routes too, with whole paths. */
const hono = {
	name: "hono",
	is: (object) => typeof own(object, "_basePath") === "string" && Array.isArray(own(object, "routes")) && isReadable(own(object, "router")),
	aliases: (app) => [own(app, "fetch")],
	parts: (app) => ownList(app, "routes").map(handlerOf),
	async read(app) {
		const all = ownList(app, "routes");
		return {
			routes: all.flatMap((route) => {
				const path = ownText(route, "path");
				const handler = handlerOf(route);
				const answers = own(route, "method") === "GET" || own(route, "method") === "ALL";
				return path === null || !answers || isMiddleware(handler) ? [] : [{
					path,
					handler
				}];
			}),
			passesTo: all.map(handlerOf)
		};
	}
};
/** What an app that handles errors of its own was given: each app around it that does so, too, wraps it once more. */
function handlerOf(route) {
	let handler = own(route, "handler");
	for (let depth = 0; depth < mostWrapped; depth++) {
		const inner = wrappedIn(handler);
		if (!isFunction(inner)) break;
		handler = inner;
	}
	return isFunction(handler) ? handler : null;
}
/** Apps within apps. */
const mostWrapped = 20;
/** Under a name of its own, which up to version 4.6 was a symbol. */
const wrappedIn = (handler) => {
	var _own;
	return (_own = own(handler, "__COMPOSED_HANDLER")) !== null && _own !== void 0 ? _own : own(handler, symbolOf(handler));
};
const symbolOf = (handler) => {
	var _find;
	return (_find = (isFunction(handler) ? getOwnPropertySymbols(handler) : []).find(({ description }) => description === "composedHandler")) !== null && _find !== void 0 ? _find : "";
};
/** As `hono/dev` tells them apart: a middleware takes `next`. */
const isMiddleware = (handler) => {
	var _own2;
	return Number((_own2 = own(handler, "length")) !== null && _own2 !== void 0 ? _own2 : 0) > 1;
};

// src/agent/routers/koa.ts
const DEEPEST$1 = 12;
/** Koa passes a request through functions; the one that a router gives it has the router as a property. */
const koa = {
	name: "koa",
	is: (object) => Array.isArray(own(object, "middleware")) && isReadable(own(object, "context")) && isReadable(own(object, "response")),
	aliases: (app) => ownList(app, "middleware"),
	parts: (app) => ownList(app, "middleware"),
	read: read$1
};
async function read$1(app, functions) {
	const routes = [];
	const passed = /* @__PURE__ */ new Set();
	const visit = async (fn, prefix, depth) => {
		if (!isFunction(fn) || depth > DEEPEST$1) return;
		passed.add(fn);
		const router = own(fn, "router");
		if (isReadable(router)) {
			routes.push(...ownList(router, "stack").flatMap((layer) => routeOf(layer, prefix)));
			return;
		}
		const [nearest = {}] = (await functions.of(fn)).scopes;
		const below = ownText(nearest, "prefix");
		if (below !== null) await visit(own(nearest, "downstream"), prefix + below.replace(/\/+$/, ""), depth + 1);
		else for (const one of ownList(nearest, "middleware")) await visit(one, prefix, depth + 1);
	};
	for (const fn of ownList(app, "middleware")) await visit(fn, "", 0);
	return {
		routes,
		passesTo: [...passed]
	};
}
function routeOf(layer, prefix) {
	const path = ownText(layer, "path");
	if (path === null || !ownList(layer, "methods").includes("GET")) return [];
	const handler = ownList(layer, "stack").filter(isFunction).at(-1);
	return [{
		path: prefix + path,
		handler: handler !== null && handler !== void 0 ? handler : null
	}];
}

// src/agent/routers/polka.ts
/** Polka 0.5: handlers by method and pattern, apps by the path under which they are. */
const polka = {
	name: "polka",
	is: (object) => Array.isArray(own(object, "wares")) && isReadable(own(object, "handlers")) && isReadable(own(object, "apps")),
	aliases: (app) => [own(app, "handler")],
	read
};
async function read(app, functions, depth = 0) {
	const routes = ["GET", "*"].flatMap((method) => entriesOf(own(own(app, "handlers"), method))).map(([path, handlers]) => {
		const last = Array.isArray(handlers) ? handlers.at(-1) : null;
		return {
			path,
			handler: isFunction(last) ? last : null
		};
	});
	const apps = entriesOf(own(app, "apps")).filter((entry) => isReadable(entry[1]) && depth < 12);
	const inner = await Promise.all(apps.map(async ([base, one]) => ({
		base,
		kept: await read(one, functions, depth + 1)
	})));
	return {
		routes: [...routes, ...inner.flatMap(({ base, kept }) => kept.routes.map(({ path, handler }) => ({
			path: path === "/" ? base : base + path,
			handler
		})))],
		passesTo: [...apps.map(([, one]) => one), ...inner.flatMap(({ kept }) => kept.passesTo)]
	};
}
const entriesOf = (object) => isReadable(object) ? Object.getOwnPropertyNames(object).map((name) => [name, own(object, name)]) : [];

// src/agent/routers/libraries.ts
const libraries = [
	express,
	findMyWay,
	hono,
	koa,
	polka
];

// src/agent/routers/reach.ts
const { listeners } = node_events.EventEmitter.prototype;
const { address } = node_net.Server.prototype;
const { apply: apply$1 } = Reflect;
/** Values that are looked at from one server on. */
const MOST = 2e3;
/** Elements of an array, and properties of an object, that are looked at. */
const WIDEST = 50;
/** Steps from the listener to the app: Fastify takes six. */
const FARTHEST = 12;
/** Its port and what it calls; null: it is none, or listens nowhere. */
function listenerOf(object) {
	if (!(object instanceof node_net.Server) || own(object, "_events") === void 0) return null;
	const at = apply$1(address, object, []);
	const functions = apply$1(listeners, object, ["request"]);
	return at === null || typeof at === "string" || functions.length === 0 ? null : {
		port: at.port,
		functions
	};
}
/**
* What a server calls leads to its app: by the variables that functions keep, what they are bound to, and properties. The variables
* of outer functions are farther away: among them are those of its neighbors.
* @returns those of the wanted that are nearest; more than one where they are equally near
*/
async function reachedFrom(start, wanted, functions) {
	const met = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const queue = [[...start]];
	for (let steps = 0; steps < FARTHEST && met.size === 0; steps += 1) {
		var _queue$steps;
		for (const value of (_queue$steps = queue[steps]) !== null && _queue$steps !== void 0 ? _queue$steps : []) {
			if (!isReadable(value) || seen.has(value)) continue;
			seen.add(value);
			if (wanted.has(value)) met.add(value);
			if (seen.size >= MOST) continue;
			(await behind(value, functions)).forEach((values, i) => {
				var _ref, _queue$_ref, _queue;
				(_queue$_ref = queue[_ref = steps + 1 + i]) !== null && _queue$_ref !== void 0 || (queue[_ref] = []);
				(_queue = queue[steps + 1 + i]) === null || _queue === void 0 || _queue.push(...values);
			});
		}
	}
	return met;
}
/** The nearest first. */
async function behind(value, functions) {
	const kept = [...namesIn(value), ...Object.getOwnPropertySymbols(value)].map((name) => own(value, name));
	if (!isFunction(value)) return [kept];
	const { scopes, bound } = await functions.of(value);
	const [nearest = [], ...outer] = scopes.map((scope) => namesIn(scope).map((name) => own(scope, name)));
	return [[
		...nearest,
		...bound ? [bound.target, bound.self] : [],
		...kept
	], ...outer];
}
const namesIn = (object) => Object.getOwnPropertyNames(object).slice(0, WIDEST);

// src/agent/routers/list-routes.ts
/** Routes that are told; apps have hundreds. */
const MOST_ROUTES = 2e3;
/** Apps and routers that are looked at. */
const MOST_APPS = 200;
/**
* The routes of this process's routers, as they keep them themselves. Objects are found by their shape in one walk over the heap, and
* what only closures know is read as a debugger does: no code of the app runs, nothing is patched, and nothing is kept.
* Throws where Node.js has no inspector.
*/
async function listRoutes() {
	const apps = [];
	const listeners = [];
	await readRealms(({ objects }) => {
		for (const object of objects) {
			if (!isReadable(object)) continue;
			const library = libraries.find((one) => one.is(object));
			if (library && apps.length < MOST_APPS) apps.push({
				object,
				library
			});
			const listener = listenerOf(object);
			if (listener) listeners.push(listener);
		}
	});
	if (apps.length === 0) return [];
	const functions = await openFunctions();
	try {
		const read = await Promise.all(apps.map(async (app) => ({
			...app,
			kept: await app.library.read(app.object, functions)
		})));
		return await routesOf(read.filter((app, i) => !read.some((other, j) => i !== j && takesIn(other, app) && !(takesIn(app, other) && i < j))).map((root) => ({
			...root,
			names: namesOf(root, read)
		})), listeners, functions);
	} finally {
		await functions.close();
	}
}
const partsOf = ({ object, library }) => {
	var _library$parts, _library$parts2;
	return (_library$parts = (_library$parts2 = library.parts) === null || _library$parts2 === void 0 ? void 0 : _library$parts2.call(library, object)) !== null && _library$parts !== void 0 ? _library$parts : [object];
};
function takesIn(other, app) {
	const parts = partsOf(app);
	return other.library === app.library && parts.length > 0 && parts.every((part) => other.kept.passesTo.includes(part));
}
/** What a server may know an app by. Two that take each other in are one: `basePath` of Hono makes another that shares its routes. */
function namesOf(root, all) {
	return all.filter((other) => other === root || takesIn(root, other) && takesIn(other, root)).flatMap(({ object, library }) => {
		var _library$aliases, _library$aliases2;
		return [object, ...(_library$aliases = (_library$aliases2 = library.aliases) === null || _library$aliases2 === void 0 ? void 0 : _library$aliases2.call(library, object)) !== null && _library$aliases !== void 0 ? _library$aliases : []];
	}).filter(isReadable);
}
async function routesOf(roots, listeners, functions) {
	const wanted = new Set(roots.flatMap(({ names }) => names));
	const reached = await Promise.all(listeners.map(async ({ port, functions: called }) => ({
		port,
		met: await reachedFrom(called, wanted, functions)
	})));
	const found = [];
	for (const root of roots) {
		const ports = reached.filter(({ met }) => root.names.some((name) => met.has(name))).map(({ port }) => port);
		for (const { path, handler } of root.kept.routes.slice(0, MOST_ROUTES - found.length)) {
			const places = handler ? await placesOf(handler, functions) : [];
			found.push({
				library: root.library.name,
				path,
				ports,
				places: places.map(({ place }) => place),
				json: isJson(places)
			});
		}
	}
	return found;
}
/** Functions that are looked at behind a handler, and how deep: a decorator's wrapper has the app's own function in its closure. */
const MOST_PLACES = 20;
const DEEPEST = 6;
/** Where a handler stands, and then the functions that it keeps: one of a package may be around the app's own. */
async function placesOf(handler, functions) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	let here = [handler];
	for (let depth = 0; here.length > 0 && depth < DEEPEST; depth += 1) {
		const next = [];
		for (const fn of here) {
			if (seen.has(fn) || found.length === MOST_PLACES) continue;
			seen.add(fn);
			const { place, scopes, bound } = await functions.of(fn);
			if (place) found.push({
				fn,
				place
			});
			if (place && !isOfPackage(place)) return found;
			const kept = scopes.slice(0, 2).flatMap((scope) => Object.getOwnPropertyNames(scope).map((name) => own(scope, name)));
			next.push(...[bound === null || bound === void 0 ? void 0 : bound.target, ...kept].filter(isFunction));
		}
		here = next;
	}
	return found;
}
const isOfPackage = ({ url }) => /[\\/]node_modules[\\/]|^node:/.test(url);
const { toString: sourceOf } = Function.prototype;
/** Whether its text says that it answers with data. A guess, for routes that nobody knows a URL of. */
function isJson(places) {
	var _places$find;
	const own = (_places$find = places.find(({ place }) => !isOfPackage(place))) !== null && _places$find !== void 0 ? _places$find : places[0];
	const text = own ? Reflect.apply(sourceOf, own.fn, []).slice(0, 2e4) : "";
	return /\.json\(|application\/json|\.send\(\s*[{[]/.test(text) && !/render|\.html\(|text\/html|<html/i.test(text);
}

// src/agent/answers.ts
const { setFlagsFromString: setFlagsFromString$2, setHeapSnapshotNearHeapLimit, writeHeapSnapshot } = node_v8;
const stat = node_fs.statSync;
/** Answers every question that comes, one after another, in the order they came. A question that fails is answered with its error. */
function answerQuestions(connection, known) {
	let last = Promise.resolve();
	connection.onQuestion((question) => {
		last = last.then(() => answer(question, known)).then((value) => connection.send({
			type: "answer",
			id: question.id,
			value
		}), (error) => connection.send({
			type: "answer",
			id: question.id,
			error: String(error)
		}));
	});
}
async function answer(question, { collector, counted }) {
	switch (question.ask) {
		case "sample": return takeSample(collector, counted);
		case "set-flags":
			for (const flag of question.flags) setFlagsFromString$2(flag);
			return null;
		case "start-survivors": return startSurvivors(question.intervalBytes);
		case "read-survivors": return readSurvivors();
		case "stop-survivors": return stopSurvivors();
		case "write-snapshot":
			await land();
			writeHeapSnapshot(question.path, { exposeNumericValues: true });
			return { bytes: stat(question.path).size };
		case "snapshot-near-limit":
			setHeapSnapshotNearHeapLimit(1);
			return null;
		case "pending-work": return pendingWork();
		case "awaited-work": return awaitedWork();
		case "watch-resources": return watchResources();
		case "open-resources":
			await collect(collector);
			return openResources();
		case "stop-watching": return stopWatching();
		case "count-entries":
			await land();
			return countEntries(question.forClock ? await startNoting() : void 0);
		case "watch-additions": return watchAdditions(question.ids);
		case "listen-to": return listenTo(question);
		case "read-additions": return readAdditions();
		case "move-clock": return moveClock(question.ms);
		case "closed-connections": return closedConnections(question.notes);
		case "watch-peak": return watchPeak();
		case "read-peak": return readPeak();
		case "list-routes": return listRoutes();
		case "loaded-addons": return loadedAddons();
		case "has-required": return hasRequired(question.names);
		case "stop-counting": return stopCounting();
		default: throw new Error(`unknown question ${JSON.stringify(question)}`);
	}
}

// src/agent/connection.ts
const { parse, stringify } = JSON;
const { write } = node_net.Socket.prototype;
const { apply } = Reflect;
/** Node.js has no other way to be sure: an app may have a handler for each signal, and replace `process.exit`. */
const { kill, pid } = process;
/**
* Connects to the check. Never keeps the process alive, never throws. A check that was there and is gone has ended without a word: it
* ends its server otherwise. Then this process ends, too, where it serves.
* @param onEnd called once when the check is gone
*/
function connect(path, { onEnd, serves }) {
	let answer = () => {};
	let rest = "";
	const socket = (0, node_net.connect)(path);
	socket.unref();
	socket.setEncoding("utf8");
	socket.on("error", () => {});
	let isConnected = false;
	socket.on("connect", () => {
		isConnected = true;
	});
	socket.on("close", () => {
		onEnd();
		if (isConnected && serves()) kill(pid, "SIGKILL");
	});
	socket.on("data", (chunk) => {
		var _lines$pop;
		const lines = (rest + chunk).split("\n");
		rest = (_lines$pop = lines.pop()) !== null && _lines$pop !== void 0 ? _lines$pop : "";
		for (const line of lines) try {
			answer(parse(line));
		} catch {}
	});
	return {
		send(message) {
			try {
				if (!socket.destroyed) apply(write, socket, [`${stringify(message)}\n`]);
			} catch {}
		},
		onQuestion(next) {
			answer = next;
		}
	};
}

// src/agent/last-words.ts
/**
* Has Node.js write a diagnostic report where its process ends for want of memory: https://nodejs.org/api/report.html. V8 says then what
* filled the heap, and nobody else can any more. It changes nothing as long as the process lives, and who has asked for reports of
* his own has them as before.
*/
/**
* @param socketPath in a folder that only this user may enter; a pipe of Windows lies in none
* @returns whether the report will lie there
*/
function leaveLastWords(socketPath) {
	const { report } = process;
	if (process.platform === "win32" || !(0, node_path.isAbsolute)(socketPath) || report === void 0 || report.reportOnFatalError) return false;
	report.directory = (0, node_path.dirname)(socketPath);
	report.compact = true;
	if ("excludeNetwork" in report) report.excludeNetwork = true;
	report.reportOnFatalError = true;
	return true;
}

// src/agent/major-gc.ts
const { setImmediate } = globalThis;
const now = node_perf_hooks.performance.now.bind(node_perf_hooks.performance);
const setFlag = node_v8.setFlagsFromString;
/**
* V8 ends a process in which four collections in a row freed little of a heap that is nearly full, to spare it a storm of them. Those that
* are forced here are no storm, and each sample takes more of them: they must not count.
*/
function uncounted(collect) {
	setFlag("--no-detect-ineffective-gcs-near-heap-limit");
	try {
		collect();
	} finally {
		setFlag("--detect-ineffective-gcs-near-heap-limit");
	}
}
const turn = () => new Promise((resolve) => setImmediate(resolve));
/**
* The ways to force a collection, the best known first. Called at preload, before user code can replace `globalThis.gc`.
* Where NODE_OPTIONS could not carry --expose-gc (Node.js before 20.18), V8 is told at run time and a new context has it.
*/
function gcCandidates() {
	let gc = globalThis.gc;
	if (typeof gc !== "function") {
		(0, node_v8.setFlagsFromString)("--expose-gc");
		gc = (0, node_vm.runInNewContext)("typeof gc === \"function\" ? gc : undefined");
	}
	const byInspector = {
		name: "inspector",
		collect: collectByInspector
	};
	if (typeof gc !== "function") return [byInspector];
	const exposed = gc;
	return [
		{
			name: "gc()",
			collect: () => uncounted(() => exposed())
		},
		{
			name: "gc(major)",
			collect: () => uncounted(() => exposed({
				type: "major",
				execution: "sync"
			}))
		},
		byInspector
	];
}
/**
* The first candidate that performs a major collection; null when none does.
* `gc` means different things in different lines of Node.js: `gc({type: 'major', execution: 'sync'})` only scavenges on 20,
* bare `gc()` has meant a major collection so far. So it is watched, not believed.
*/
async function findMajorGc(candidates) {
	for (const candidate of candidates) if (await collectsMajor(candidate)) return candidate;
	return null;
}
async function collectsMajor(candidate) {
	let from = Number.POSITIVE_INFINITY;
	let to = Number.NEGATIVE_INFINITY;
	const majors = [];
	const observer = new node_perf_hooks.PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			var _detail;
			if (((_detail = entry.detail) === null || _detail === void 0 ? void 0 : _detail.kind) === node_perf_hooks.constants.NODE_PERFORMANCE_GC_MAJOR) majors.push(entry.startTime);
		}
	});
	const seen = () => majors.some((at) => at >= from && at <= to);
	try {
		observer.observe({ entryTypes: ["gc"] });
		from = now();
		await candidate.collect();
		to = now();
		for (let turns = 0; turns < 20 && !seen(); turns++) await turn();
		return seen();
	} catch {
		return false;
	} finally {
		observer.disconnect();
	}
}

// src/agent/marker.ts
/** The header that marks the check's own requests: only these are counted as served. Lower case, as Node.js reports names. */
const MARKER_HEADER = "x-ssr-leak-check";
/** Names the socket to the agent. */
const socketVariable = "SSR_LEAK_CHECK_SOCKET";
/** `production` leaves V8's flags as they are. */
const v8Variable = "SSR_LEAK_CHECK_V8";

// src/agent/quiet-v8.ts
/**
* Machine code and its metadata grow with what V8 optimises, for thousands of requests after the app itself is flat:
* 20 to 250 kB from sample to sample with default flags, 0.5 to 3 kB with these. They must be set before user code compiles.
*/
const flags = [
	"--no-opt",
	"--no-maglev",
	"--always-sparkplug",
	"--no-flush-bytecode",
	"--no-lazy-feedback-allocation"
];
/** V8 prints a complaint to standard error, and goes on, when it does not know a flag: Node.js 18 has no Maglev. */
const quietFlags = (major) => flags.filter((flag) => flag !== "--no-maglev" || major >= 20);
function setQuietFlags(major) {
	const set = quietFlags(major);
	for (const flag of set) (0, node_v8.setFlagsFromString)(flag);
	return set;
}

// src/agent/serving.ts
/** Only servers of `node:http2` have this method; `instanceof` would load that module into every helper. */
const isHttp2 = (server) => typeof server.updateSettings === "function";
const listens = (0, node_diagnostics_channel.channel)("tracing:net.server.listen:asyncEnd");
const requests = (0, node_diagnostics_channel.channel)("http.server.request.start");
const answers = (0, node_diagnostics_channel.channel)("http.server.response.finish");
/** Milliseconds. */
const pollInterval = 50;
const { setInterval, clearInterval } = globalThis;
/**
* Finds the HTTP servers of this process without patching anything. A cluster's primary listens too, by a plain
* `net.Server` that no request listener sits on: it is not found, its workers are.
* Node.js before 20 has no channel for `listen`: there the open handles are looked through until one is found.
*/
function watchServers(watcher) {
	const known = /* @__PURE__ */ new WeakSet();
	let poll;
	const report = (server) => {
		if (known.has(server)) return;
		known.add(server);
		clearInterval(poll);
		watcher.onServer(server);
	};
	const look = (server) => {
		if (server.listening && (server.listenerCount("request") > 0 || isHttp2(server) && server.listenerCount("stream") > 0)) report(server);
	};
	const onListen = quietly((message) => {
		const { server } = message;
		look(server);
		process.nextTick(quietly(() => look(server)));
	});
	const onRequest = quietly((message) => {
		const { request, server } = message;
		watcher.onRequest(request.rawHeaders);
		if (!known.has(server) && server.listening) report(server);
	});
	const onFinish = quietly((message) => watcher.onFinish(message.request.rawHeaders));
	listens.subscribe(onListen);
	requests.subscribe(onRequest);
	answers.subscribe(onFinish);
	if (Number.parseInt(process.versions.node, 10) < 22) {
		const handles = () => process._getActiveHandles();
		poll = setInterval(quietly(() => {
			for (const handle of handles()) if (typeof handle.address === "function" && handle.listening) look(handle);
		}), pollInterval);
		poll.unref();
	}
	return { end() {
		clearInterval(poll);
		listens.unsubscribe(onListen);
		requests.unsubscribe(onRequest);
		answers.unsubscribe(onFinish);
	} };
}
/** Nothing that fails here may reach the user's program. */
const quietly = (run) => (message) => {
	try {
		run(message);
	} catch {}
};

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

// src/agent/agent.ts
/**
* This code runs inside somebody else's program and inside the measurement.
*
* Rules, for every file that is bundled into it:
* - `node:` modules only: nothing is resolved from the user's folders, nothing is patched.
* - It stays silent, without a connection, until its process serves HTTP: NODE_OPTIONS is inherited,
*   so npm, shells' children and cluster primaries load it too. Worker threads and forked processes may render for one that serves: they
*   say at once that they are there.
* - Allocate once and early, retain nothing per request or per sample: what it kept would be measured.
* - No error may escape into the user's program, and nothing may keep that program alive.
*
* Worker threads load it as well, each with a heap and a connection of its own (`threadId` tells them apart).
* RSS belongs to the whole process: the receiving side counts it once per process.
*/
/** Older lines have neither the diagnostics channels nor the memory figures that the check relies on. */
const oldestMajor = 18;
const major = Number.parseInt(process.versions.node, 10);
const socketPath = process.env[socketVariable];
function start(path) {
	const v8Flags = major >= oldestMajor && process.env["SSR_LEAK_CHECK_V8"] !== "production" ? setQuietFlags(major) : [];
	const candidates = gcCandidates();
	noteWorkers();
	wrapClocks();
	const counts = {
		served: 0,
		finished: 0
	};
	let connection = null;
	const early = [];
	let greeted = false;
	let serves = false;
	let asking = null;
	const askForDates = () => {
		var _asking;
		(_asking = asking) !== null && _asking !== void 0 || (asking = askEachSecond());
		return asking;
	};
	/** Connects, and says who is there. Returns null where this Node.js is too old. */
	const introduce = (helps) => {
		connection = connect(path, {
			onEnd: () => watch.end(),
			serves: () => serves
		});
		if (major >= oldestMajor) {
			greet(connection, helps).catch(() => {});
			return connection;
		}
		if (helps === void 0) connection.send({
			type: "too-old",
			pid: process.pid,
			node: process.version
		});
		watch.end();
		return null;
	};
	const watch = watchServers({
		onServer(server) {
			var _connection;
			const message = listening(server);
			if (message === null) return;
			serves = true;
			const connected = (_connection = connection) !== null && _connection !== void 0 ? _connection : introduce();
			if (connected === null) return;
			askForDates().catch(() => {});
			if (greeted) connected.send(message);
			else early.push(message);
		},
		onRequest(rawHeaders) {
			askForDate();
			if (isMarked(rawHeaders)) counts.served++;
		},
		onFinish(rawHeaders) {
			if (isMarked(rawHeaders)) counts.finished++;
		}
	});
	const helps = helping();
	if (helps !== void 0 && major >= oldestMajor) introduce(helps);
	async function greet(to, as) {
		const collector = await findMajorGc(candidates);
		if (as === void 0) await askForDates();
		const leavesLastWords = node_worker_threads.threadId === 0 && leaveLastWords(path);
		answerQuestions(to, {
			collector,
			counted: counts
		});
		to.send({
			type: "hello",
			...thisProcess(),
			v8Flags,
			gc: collector === null ? null : collector.name,
			leavesLastWords,
			helps: as
		});
		greeted = true;
		for (const message of early.splice(0)) to.send(message);
	}
}
/** What this thread is to a process that may serve; undefined: nothing that is known. */
const helping = () => node_worker_threads.threadId !== 0 ? "thread" : process.send ? "child" : void 0;
/** Whether the check sent it. Names stand at the even places; `request.headers` would build an object that the app may never ask for. */
function isMarked(rawHeaders) {
	for (let i = 0; i < rawHeaders.length; i += 2) {
		const name = rawHeaders[i];
		if (name.length === "x-ssr-leak-check".length && name.toLowerCase() === "x-ssr-leak-check") return true;
	}
	return false;
}
/** Beside `h2`, over TLS, by what it offers the client to choose from. */
const offersHttp1 = (server) => {
	const { ALPNProtocols } = server;
	return Buffer.isBuffer(ALPNProtocols) && ALPNProtocols.includes("http/1.1");
};
/** null: it has stopped listening meanwhile. */
function listening(server) {
	const address = server.address();
	if (address === null) return null;
	if (typeof address === "string") return {
		type: "listening-on-path",
		pid: process.pid,
		path: address
	};
	const secure = typeof server.setSecureContext === "function";
	return {
		type: "listening",
		pid: process.pid,
		port: address.port,
		address: address.address,
		secure,
		isOwnPort: process.env.PORT === String(address.port),
		isHttp2Only: isHttp2(server) && !offersHttp1(server)
	};
}
if (socketPath) try {
	start(socketPath);
} catch {}
