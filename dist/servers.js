import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { i as problem, o as wordsOf, t as CheckError, u as count } from "./problems.js";
import { C as takesBody, D as createJar, E as bothCookies, l as withoutCredentials, n as readings, o as meansRoute, t as sample, u as didYouMean, v as portIn, y as withPort } from "./sample-schema.js";
import { _ as string, c as discriminatedUnion, d as literal$1, f as number$1, h as record, i as _enum, l as int, o as array, p as object, s as boolean, t as _usingCtx, y as unknown } from "./usingCtx.js";
import { n as routeTable, t as isChosen } from "./table.js";
import { n as isNumbered, r as numbered, t as secretsIn } from "./secrets.js";
import { C as isCode, E as childrenOf, M as appFiles, N as unfitStart, O as isFunction, P as commandsIn, S as sourceTree, T as parsed$1, a as discoverIfBuilt, b as importGraph, c as isKnownByServer, f as matcherOf, m as frameworkNamed, n as workspaceApps, o as discoverRoutes, p as pathWithoutParameters, r as workspaceRoot, s as frameworkOf, u as bySpecificity, v as absolute, x as sourcesOfMap, y as chainTo } from "./workspaces.js";
import { c as runStart, i as isPlugAndPlay, l as packageJsonIn, n as git, o as managerOf, r as tryGit, t as GitError } from "./git.js";
import { fileURLToPath } from "node:url";
import { basename, delimiter, dirname, isAbsolute, join, relative, resolve as resolve$1, sep } from "node:path";
import { accessSync, constants, existsSync, readFileSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { mkdir, mkdtemp, open, readFile, readdir, rm, writeFile } from "node:fs/promises";
import http, { STATUS_CODES } from "node:http";
import { stripVTControlCharacters } from "node:util";
import os, { tmpdir } from "node:os";
import net, { connect, createServer } from "node:net";
import { once } from "node:events";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { StringDecoder } from "node:string_decoder";
import https from "node:https";

// src/server/interrupted.ts
/** What a stage throws when its signal aborted; the reason is the name of the signal that the user sent. */
const interrupted = (signal) => new CheckError(problem("interrupted", { signal: typeof signal.reason === "string" ? signal.reason : "it was asked to stop" }));

// node_modules/isexe/windows.js
var require_windows = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = isexe;
	isexe.sync = sync;
	var fs = __require("fs");
	function checkPathExt(path, options) {
		var pathext = options.pathExt !== void 0 ? options.pathExt : process.env.PATHEXT;
		if (!pathext) return true;
		pathext = pathext.split(";");
		if (pathext.indexOf("") !== -1) return true;
		for (var i = 0; i < pathext.length; i++) {
			var p = pathext[i].toLowerCase();
			if (p && path.substr(-p.length).toLowerCase() === p) return true;
		}
		return false;
	}
	function checkStat(stat, path, options) {
		if (!stat.isSymbolicLink() && !stat.isFile()) return false;
		return checkPathExt(path, options);
	}
	function isexe(path, options, cb) {
		fs.stat(path, function(er, stat) {
			cb(er, er ? false : checkStat(stat, path, options));
		});
	}
	function sync(path, options) {
		return checkStat(fs.statSync(path), path, options);
	}
}));

// node_modules/isexe/mode.js
var require_mode = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = isexe;
	isexe.sync = sync;
	var fs = __require("fs");
	function isexe(path, options, cb) {
		fs.stat(path, function(er, stat) {
			cb(er, er ? false : checkStat(stat, options));
		});
	}
	function sync(path, options) {
		return checkStat(fs.statSync(path), options);
	}
	function checkStat(stat, options) {
		return stat.isFile() && checkMode(stat, options);
	}
	function checkMode(stat, options) {
		var mod = stat.mode;
		var uid = stat.uid;
		var gid = stat.gid;
		var myUid = options.uid !== void 0 ? options.uid : process.getuid && process.getuid();
		var myGid = options.gid !== void 0 ? options.gid : process.getgid && process.getgid();
		var u = parseInt("100", 8);
		var g = parseInt("010", 8);
		var o = parseInt("001", 8);
		var ug = u | g;
		return mod & o || mod & g && gid === myGid || mod & u && uid === myUid || mod & ug && myUid === 0;
	}
}));

// node_modules/isexe/index.js
var require_isexe = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	__require("fs");
	var core;
	if (process.platform === "win32" || global.TESTING_WINDOWS) core = require_windows();
	else core = require_mode();
	module.exports = isexe;
	isexe.sync = sync;
	function isexe(path, options, cb) {
		if (typeof options === "function") {
			cb = options;
			options = {};
		}
		if (!cb) {
			if (typeof Promise !== "function") throw new TypeError("callback not provided");
			return new Promise(function(resolve, reject) {
				isexe(path, options || {}, function(er, is) {
					if (er) reject(er);
					else resolve(is);
				});
			});
		}
		core(path, options || {}, function(er, is) {
			if (er) {
				if (er.code === "EACCES" || options && options.ignoreErrors) {
					er = null;
					is = false;
				}
			}
			cb(er, is);
		});
	}
	function sync(path, options) {
		try {
			return core.sync(path, options || {});
		} catch (er) {
			if (options && options.ignoreErrors || er.code === "EACCES") return false;
			else throw er;
		}
	}
}));

// node_modules/which/which.js
var require_which = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const isWindows = process.platform === "win32" || process.env.OSTYPE === "cygwin" || process.env.OSTYPE === "msys";
	const path = __require("path");
	const COLON = isWindows ? ";" : ":";
	const isexe = require_isexe();
	const getNotFoundError = (cmd) => Object.assign(/* @__PURE__ */ new Error(`not found: ${cmd}`), { code: "ENOENT" });
	const getPathInfo = (cmd, opt) => {
		const colon = opt.colon || COLON;
		const pathEnv = cmd.match(/\//) || isWindows && cmd.match(/\\/) ? [""] : [...isWindows ? [process.cwd()] : [], ...(opt.path || process.env.PATH || 
		/* istanbul ignore next: very unusual */ "").split(colon)];
		const pathExtExe = isWindows ? opt.pathExt || process.env.PATHEXT || ".EXE;.CMD;.BAT;.COM" : "";
		const pathExt = isWindows ? pathExtExe.split(colon) : [""];
		if (isWindows) {
			if (cmd.indexOf(".") !== -1 && pathExt[0] !== "") pathExt.unshift("");
		}
		return {
			pathEnv,
			pathExt,
			pathExtExe
		};
	};
	const which = (cmd, opt, cb) => {
		if (typeof opt === "function") {
			cb = opt;
			opt = {};
		}
		if (!opt) opt = {};
		const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
		const found = [];
		const step = (i) => new Promise((resolve, reject) => {
			if (i === pathEnv.length) return opt.all && found.length ? resolve(found) : reject(getNotFoundError(cmd));
			const ppRaw = pathEnv[i];
			const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
			const pCmd = path.join(pathPart, cmd);
			const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
			resolve(subStep(p, i, 0));
		});
		const subStep = (p, i, ii) => new Promise((resolve, reject) => {
			if (ii === pathExt.length) return resolve(step(i + 1));
			const ext = pathExt[ii];
			isexe(p + ext, { pathExt: pathExtExe }, (er, is) => {
				if (!er && is) {
					if (opt.all) found.push(p + ext);
					else return resolve(p + ext);
				}
				return resolve(subStep(p, i, ii + 1));
			});
		});
		return cb ? step(0).then((res) => cb(null, res), cb) : step(0);
	};
	const whichSync = (cmd, opt) => {
		opt = opt || {};
		const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
		const found = [];
		for (let i = 0; i < pathEnv.length; i++) {
			const ppRaw = pathEnv[i];
			const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
			const pCmd = path.join(pathPart, cmd);
			const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
			for (let j = 0; j < pathExt.length; j++) {
				const cur = p + pathExt[j];
				try {
					if (isexe.sync(cur, { pathExt: pathExtExe })) {
						if (opt.all) found.push(cur);
						else return cur;
					}
				} catch (ex) {}
			}
		}
		if (opt.all && found.length) return found;
		if (opt.nothrow) return null;
		throw getNotFoundError(cmd);
	};
	module.exports = which;
	which.sync = whichSync;
}));

// node_modules/path-key/index.js
var require_path_key = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pathKey = (options = {}) => {
		const environment = options.env || process.env;
		if ((options.platform || process.platform) !== "win32") return "PATH";
		return Object.keys(environment).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
	};
	module.exports = pathKey;
	module.exports.default = pathKey;
}));

// node_modules/cross-spawn/lib/util/resolveCommand.js
var require_resolveCommand = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const path = __require("path");
	const which = require_which();
	const getPathKey = require_path_key();
	function resolveCommandAttempt(parsed, withoutPathExt) {
		const env = parsed.options.env || process.env;
		const cwd = process.cwd();
		const hasCustomCwd = parsed.options.cwd != null;
		const shouldSwitchCwd = hasCustomCwd && process.chdir !== void 0 && !process.chdir.disabled;
		if (shouldSwitchCwd) try {
			process.chdir(parsed.options.cwd);
		} catch (err) {}
		let resolved;
		try {
			resolved = which.sync(parsed.command, {
				path: env[getPathKey({ env })],
				pathExt: withoutPathExt ? path.delimiter : void 0
			});
		} catch (e) {} finally {
			if (shouldSwitchCwd) process.chdir(cwd);
		}
		if (resolved) resolved = path.resolve(hasCustomCwd ? parsed.options.cwd : "", resolved);
		return resolved;
	}
	function resolveCommand(parsed) {
		return resolveCommandAttempt(parsed) || resolveCommandAttempt(parsed, true);
	}
	module.exports = resolveCommand;
}));

// node_modules/cross-spawn/lib/util/escape.js
var require_escape = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const metaCharsRegExp = /([()\][%!^"`<>&|;, *?])/g;
	function escapeCommand(arg) {
		arg = arg.replace(metaCharsRegExp, "^$1");
		return arg;
	}
	function escapeArgument(arg, doubleEscapeMetaChars) {
		arg = `${arg}`;
		arg = arg.replace(/(?=(\\+?)?)\1"/g, "$1$1\\\"");
		arg = arg.replace(/(?=(\\+?)?)\1$/, "$1$1");
		arg = `"${arg}"`;
		arg = arg.replace(metaCharsRegExp, "^$1");
		if (doubleEscapeMetaChars) arg = arg.replace(metaCharsRegExp, "^$1");
		return arg;
	}
	module.exports.command = escapeCommand;
	module.exports.argument = escapeArgument;
}));

// node_modules/shebang-regex/index.js
var require_shebang_regex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = /^#!(.*)/;
}));

// node_modules/shebang-command/index.js
var require_shebang_command = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const shebangRegex = require_shebang_regex();
	module.exports = (string = "") => {
		const match = string.match(shebangRegex);
		if (!match) return null;
		const [path, argument] = match[0].replace(/#! ?/, "").split(" ");
		const binary = path.split("/").pop();
		if (binary === "env") return argument;
		return argument ? `${binary} ${argument}` : binary;
	};
}));

// node_modules/cross-spawn/lib/util/readShebang.js
var require_readShebang = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const shebangCommand = require_shebang_command();
	function readShebang(command) {
		const size = 150;
		const buffer = Buffer.alloc(size);
		let fd;
		try {
			fd = fs.openSync(command, "r");
			fs.readSync(fd, buffer, 0, size, 0);
			fs.closeSync(fd);
		} catch (e) {}
		return shebangCommand(buffer.toString());
	}
	module.exports = readShebang;
}));

// node_modules/cross-spawn/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const path = __require("path");
	const resolveCommand = require_resolveCommand();
	const escape = require_escape();
	const readShebang = require_readShebang();
	const isWin = process.platform === "win32";
	const isExecutableRegExp = /\.(?:com|exe)$/i;
	const isCmdShimRegExp = /node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;
	function detectShebang(parsed) {
		parsed.file = resolveCommand(parsed);
		const shebang = parsed.file && readShebang(parsed.file);
		if (shebang) {
			parsed.args.unshift(parsed.file);
			parsed.command = shebang;
			return resolveCommand(parsed);
		}
		return parsed.file;
	}
	function parseNonShell(parsed) {
		if (!isWin) return parsed;
		const commandFile = detectShebang(parsed);
		const needsShell = !isExecutableRegExp.test(commandFile);
		if (parsed.options.forceShell || needsShell) {
			const needsDoubleEscapeMetaChars = isCmdShimRegExp.test(commandFile);
			parsed.command = path.normalize(parsed.command);
			parsed.command = escape.command(parsed.command);
			parsed.args = parsed.args.map((arg) => escape.argument(arg, needsDoubleEscapeMetaChars));
			parsed.args = [
				"/d",
				"/s",
				"/c",
				`"${[parsed.command].concat(parsed.args).join(" ")}"`
			];
			parsed.command = process.env.comspec || "cmd.exe";
			parsed.options.windowsVerbatimArguments = true;
		}
		return parsed;
	}
	function parse(command, args, options) {
		if (args && !Array.isArray(args)) {
			options = args;
			args = null;
		}
		args = args ? args.slice(0) : [];
		options = Object.assign({}, options);
		const parsed = {
			command,
			args,
			options,
			file: void 0,
			original: {
				command,
				args
			}
		};
		return options.shell ? parsed : parseNonShell(parsed);
	}
	module.exports = parse;
}));

// node_modules/cross-spawn/lib/enoent.js
var require_enoent = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const isWin = process.platform === "win32";
	function notFoundError(original, syscall) {
		return Object.assign(/* @__PURE__ */ new Error(`${syscall} ${original.command} ENOENT`), {
			code: "ENOENT",
			errno: "ENOENT",
			syscall: `${syscall} ${original.command}`,
			path: original.command,
			spawnargs: original.args
		});
	}
	function hookChildProcess(cp, parsed) {
		if (!isWin) return;
		const originalEmit = cp.emit;
		cp.emit = function(name, arg1) {
			if (name === "exit") {
				const err = verifyENOENT(arg1, parsed);
				if (err) return originalEmit.call(cp, "error", err);
			}
			return originalEmit.apply(cp, arguments);
		};
	}
	function verifyENOENT(status, parsed) {
		if (isWin && status === 1 && !parsed.file) return notFoundError(parsed.original, "spawn");
		return null;
	}
	function verifyENOENTSync(status, parsed) {
		if (isWin && status === 1 && !parsed.file) return notFoundError(parsed.original, "spawnSync");
		return null;
	}
	module.exports = {
		hookChildProcess,
		verifyENOENT,
		verifyENOENTSync,
		notFoundError
	};
}));

// node_modules/cross-spawn/index.js
var require_cross_spawn = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const cp = __require("child_process");
	const parse = require_parse();
	const enoent = require_enoent();
	function spawn(command, args, options) {
		const parsed = parse(command, args, options);
		const spawned = cp.spawn(parsed.command, parsed.args, parsed.options);
		enoent.hookChildProcess(spawned, parsed);
		return spawned;
	}
	function spawnSync(command, args, options) {
		const parsed = parse(command, args, options);
		const result = cp.spawnSync(parsed.command, parsed.args, parsed.options);
		result.error = result.error || enoent.verifyENOENTSync(result.status, parsed);
		return result;
	}
	module.exports = spawn;
	module.exports.spawn = spawn;
	module.exports.sync = spawnSync;
	module.exports._parse = parse;
	module.exports._enoent = enoent;
}));

// src/agent/marker.ts
/** The header that marks the check's own requests: only these are counted as served. Lower case, as Node.js reports names. */
const MARKER_HEADER = "x-ssr-leak-check";
/** Names the socket to the agent. */
const socketVariable = "SSR_LEAK_CHECK_SOCKET";
/** `production` leaves V8's flags as they are. */
const v8Variable = "SSR_LEAK_CHECK_V8";

// src/server/system-command.ts
var import_cross_spawn = /* @__PURE__ */ __toESM(require_cross_spawn(), 1);
/**
* Runs a short command of the operating system, one that ends by itself: what takes long, or is not ours, is launched
* in a group that can be ended, which @actions/exec cannot do.
* @returns its standard output; null where there is no such command, or it fails
*/
async function outputOf(program, args) {
	const { getExecOutput } = await import("./exec.js").then((n) => n.t);
	try {
		const { exitCode, stdout } = await getExecOutput(program, [...args], {
			silent: true,
			ignoreReturnCode: true
		});
		return exitCode === 0 ? stdout : null;
	} catch {
		return null;
	}
}

// src/server/process-group.ts
/** Sends a signal to a process, or to a group by its negative id. False when there is nobody to receive it. */
function signalTo(pid, signal) {
	try {
		process.kill(pid, signal);
		return true;
	} catch {
		return false;
	}
}
/**
* Which processes of a family still run. Zombies do not: in a container whose first process does not reap, the orphans of npm
* and shells stay zombies for ever, and a signal to their group never fails. Where the system shows environments (Linux), those
* of another group are known by the marker alone: what a process says of itself proves nothing.
*/
async function stillRunning({ group, marker, others }) {
	const strays = markedBy(marker) ?? others;
	if (!signalTo(-group, 0) && !strays.some((pid) => signalTo(pid, 0))) return [];
	const running = await fromProc() ?? await fromPs();
	if (running === null) return [{
		pid: -group,
		isInGroup: true
	}, ...strays.map((pid) => ({
		pid,
		isInGroup: false
	}))].filter(({ pid }) => signalTo(pid, 0));
	return running.filter((one) => one.group === group || strays.includes(one.pid)).map(({ pid, group: its }) => ({
		pid,
		isInGroup: its === group
	}));
}
/** The processes whose environment began with this variable, but for this one; null where the system does not show it. */
function markedBy(marker) {
	if (process.platform !== "linux") return null;
	if (marker === null) return [];
	const searched = Buffer.from(`\0${marker}\0`);
	return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid).filter((pid) => Buffer.concat([
		Buffer.of(0),
		environmentOf(pid),
		Buffer.of(0)
	]).includes(searched)).map(Number);
}
/** As it was when the process began; empty for the processes of others and those that have ended. */
function environmentOf(pid) {
	try {
		return readFileSync(`/proc/${pid}/environ`);
	} catch {
		return Buffer.alloc(0);
	}
}
/** Whether a process of the group runs that is neither one of these nor above one of them. True where that cannot be told. */
async function runsBeside(group, pids) {
	const running = await fromProc() ?? await fromPs();
	if (running === null) return true;
	const parents = new Map(running.map(({ pid, parent }) => [pid, parent]));
	const above = /* @__PURE__ */ new Set();
	for (const pid of pids) for (let at = pid; at !== void 0 && !above.has(at); at = parents.get(at)) above.add(at);
	return running.some((one) => one.group === group && !above.has(one.pid));
}
const isOver = (state) => /^[ZX]/.test(state);
/** As Linux tells it; null elsewhere. Small images have no `ps`. */
async function fromProc() {
	if (process.platform !== "linux") return null;
	const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
	return (await Promise.all(pids.map(stateOf))).filter((one) => one !== null);
}
async function stateOf(pid) {
	const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => null);
	if (stat === null) return null;
	const [state = "", parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return isOver(state) ? null : {
		pid,
		parent: Number(parent),
		group: Number(group)
	};
}
/** As `ps` of macOS, the BSDs and Linux tells it; null where there is none. */
async function fromPs() {
	const output = await outputOf("ps", [
		"-A",
		"-o",
		"pid=,ppid=,pgid=,stat="
	]);
	if (output === null) return null;
	return output.split("\n").map((line) => line.trim().split(/\s+/)).flatMap(([pid, parent, group, state]) => state === void 0 || isOver(state) ? [] : [{
		pid: Number(pid),
		parent: Number(parent),
		group: Number(group)
	}]);
}

// src/server/until.ts
/** Milliseconds between two looks. */
const interval$1 = 25;
/** Waits until something is done, at most so many milliseconds. */
async function until(done, ms) {
	const end = performance.now() + ms;
	while (!await done() && performance.now() < end) await setTimeout$1(interval$1);
}

// src/server/end-group.ts
/** Milliseconds that processes may take to end by themselves after TERM. */
const grace = 3e3;
/** Milliseconds after KILL: only the kernel is at work. */
const afterKill = 2e3;
/** A daemon starts its server again when that ends, and may do so just before it ends itself. */
const rounds = 3;
/** Ends every process of a family: TERM, KILL after a grace period. Returns when they are gone. */
async function endGroup(family) {
	const others = family.others.filter((pid) => pid !== process.pid && pid !== process.ppid);
	if (process.platform === "win32") await endTrees([family.group, ...others]);
	else await end$1({
		...family,
		others
	});
}
/** At once, without a farewell: for the end of this process. */
function killNow({ group, marker }) {
	if (process.platform === "win32") return;
	signalTo(-group, "SIGKILL");
	for (const pid of markedBy(marker) ?? []) signalTo(pid, "SIGKILL");
}
async function end$1(family) {
	const { group } = family;
	let left = await stillRunning(family);
	const gone = async () => {
		left = await stillRunning(family);
		return left.length === 0;
	};
	const strays = () => left.filter(({ isInGroup }) => !isInGroup);
	if (left.length > strays().length) {
		signalTo(-group, "SIGTERM");
		await until(gone, strays().length > 0 ? grace / 2 : grace);
	}
	if (strays().length > 0) {
		for (const { pid } of strays()) signalTo(pid, "SIGTERM");
		await until(gone, grace / 2);
	}
	for (let round = 0; left.length > 0 && round < rounds; round++) {
		if (left.length > strays().length) signalTo(-group, "SIGKILL");
		for (const { pid } of left) signalTo(pid, "SIGKILL");
		await until(gone, afterKill);
	}
}
async function endTrees(pids) {
	for (const pid of pids) await outputOf("taskkill", [
		"/pid",
		String(pid),
		"/T",
		"/F"
	]);
}

// src/server/mask.ts
const mask = "***";
/**
* A function that replaces every secret in a text. Longer secrets first, so that one inside another leaves no rest;
* each line of a secret by itself, because output is read line by line.
*/
function masker(secrets) {
	const parts = secrets.flatMap((secret) => secret.split(/\r?\n/)).map((part) => part.trim()).filter((part) => part !== "").sort((a, b) => b.length - a.length);
	return (text) => parts.reduce((masked, part) => masked.replaceAll(part, mask), text);
}

// src/server/tail.ts
/** Characters in all. */
const mostCharacters = 65536;
/** Characters kept of one line. */
const longestLine$1 = 2048;
/** Characters read of one line before the rest of it is dropped: masks are laid before the line is cut. */
const readOfLine = 4 * longestLine$1;
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
function tailOf(secrets) {
	let masked = masker(secrets);
	const hidden = new Set(secrets);
	let lines = [];
	let characters = 0;
	const listeners = /* @__PURE__ */ new Set();
	const keep = (raw, stream) => {
		const line = masked(stripVTControlCharacters(raw).replace(controls, "")).slice(0, longestLine$1);
		for (const listener of listeners) listener({
			stream,
			text: line
		});
		lines.push(line);
		characters += line.length;
		if (lines.length > 400 || characters > 2 * mostCharacters) {
			lines = bounded(lines);
			characters = lines.reduce((sum, { length }) => sum + length, 0);
		}
	};
	return {
		sink(stream) {
			const decoder = new StringDecoder("utf8");
			let rest = "";
			const write = (text) => {
				let from = 0;
				for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
					keep((rest + text.slice(from, at)).slice(0, readOfLine), stream);
					rest = "";
					from = at + 1;
				}
				rest = (rest + text.slice(from)).slice(0, readOfLine);
			};
			return {
				write: (chunk) => write(decoder.write(chunk)),
				end() {
					write(decoder.end());
					if (rest !== "") keep(rest, stream);
					rest = "";
				}
			};
		},
		lines: () => bounded(lines),
		masked: (text) => masked(text),
		hide(more) {
			const before = hidden.size;
			for (const secret of more) hidden.add(secret);
			if (hidden.size === before) return;
			masked = masker([...hidden]);
			lines = lines.map(masked);
		},
		hear(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
}
function bounded(lines) {
	const last = lines.slice(-200);
	let characters = 0;
	const from = last.findLastIndex((line) => {
		characters += line.length;
		return characters > mostCharacters;
	});
	return last.slice(from + 1);
}

// src/server/launch.ts
/** Milliseconds to wait for the rest of the output: processes that were left behind may hold the pipe open. */
const restOfOutput = 500;
/** What V8 prints before it aborts for want of memory. */
const outOfMemory = /JavaScript heap out of memory|Reached heap limit|Ineffective mark-compacts near heap limit/;
/**
* Starts a command in a process group of its own, its input closed. The group is ended by its launcher, and at the latest
* when this process ends. Throws CheckError `command-not-found`.
*/
async function launch(command, options) {
	const [program, ...args] = command.words;
	const child = (0, import_cross_spawn.default)(program, args, {
		cwd: options.cwd,
		env: options.env,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		detached: true,
		windowsHide: true
	});
	const group = child.pid;
	const socket = options.env[socketVariable];
	const marker = socket === void 0 ? null : `${socketVariable}=${socket}`;
	const endAtExit = () => killNow({
		group,
		marker
	});
	if (child.pid !== void 0) process.once("exit", endAtExit);
	const tail = tailOf(options.secrets);
	const { stdout, stderr } = child;
	const outputs = [stdout, stderr].filter((stream) => stream !== null);
	if (stdout) drain(stdout, tail.sink("stdout"));
	if (stderr) drain(stderr, tail.sink("stderr"));
	const exited = exitOf(child, tail);
	exited.catch(() => {});
	await once(child, "spawn").catch((error) => {
		throw new CheckError(problem("command-not-found", {
			command: command.text,
			error: error.message
		}));
	});
	let exit = null;
	const remembered = exited.then((ended) => {
		exit = ended;
		return ended;
	});
	let ending = null;
	const end = async (others) => {
		await endGroup({
			group,
			marker,
			others
		});
		for (const stream of outputs) stream.destroy();
		process.removeListener("exit", endAtExit);
	};
	const endOnce = (others) => {
		ending ??= end(others);
		return ending;
	};
	const isRunning = async () => (await stillRunning({
		group,
		marker,
		others: []
	})).length > 0;
	return {
		tail,
		group,
		exited: remembered,
		exit: () => exit,
		isRunning,
		end: endOnce,
		[Symbol.asyncDispose]: () => endOnce([])
	};
}
function drain(stream, sink) {
	stream.on("data", (chunk) => sink.write(chunk));
	stream.on("end", () => sink.end());
	stream.on("error", () => {});
}
async function exitOf(child, tail) {
	const closed = once(child, "close").catch(() => {});
	const [code, signal] = await once(child, "exit");
	const enough = new AbortController();
	await Promise.race([closed, setTimeout$1(restOfOutput, void 0, { signal: enough.signal }).catch(() => {})]);
	enough.abort();
	return {
		code,
		signal,
		outOfMemory: code !== 0 && tail.lines().some((line) => outOfMemory.test(line))
	};
}

// src/server/start-command.ts
/**
* The command that starts the app: what the user or the build says, else the `start` script of package.json, run by the
* project's package manager.
* @throws CheckError `no-start-command`, `starts-development`, `runs-in-background`, `no-package-manager`
*/
function startCommand({ cwd, given, built, env }) {
	const scripts = scriptsIn(cwd);
	const own = given ?? built;
	const script = own ? null : scripts.start ?? null;
	if (!own && !script) throw new CheckError(problem("no-start-command", {
		cwd,
		sawPackage: existsSync(join(cwd, "package.json"))
	}));
	const unfit = unfitStart(script ?? own?.text ?? "", scripts);
	if (unfit) {
		const { command, instead } = unfit;
		throw new CheckError(unfit.why === "development" ? problem("starts-development", {
			command,
			script,
			instead
		}) : problem("runs-in-background", {
			command,
			script,
			instead,
			tail: null
		}));
	}
	return own ?? runBy(managerOf(cwd), cwd, script ?? "", env);
}
const packageFile = object({ scripts: record(string(), unknown()) });
function scriptsIn(cwd) {
	const read = packageFile.safeParse(packageJsonIn(cwd));
	const all = read.success ? Object.entries(read.data.scripts) : [];
	return Object.fromEntries(all.filter((entry) => typeof entry[1] === "string" && entry[1] !== ""));
}
/**
* npm runs the scripts of the others, too, where packages lie in node_modules: where the project's own is not installed, and
* in place of Yarn where the script replaces NODE_OPTIONS, since Yarn starts Node.js by its absolute path.
*/
function runBy(manager, cwd, script, env) {
	const replaces = manager === "yarn" && /\bNODE_OPTIONS=/.test(script);
	if (manager === "npm" || isInstalled(manager, env) && !(replaces && !isPlugAndPlay(cwd))) return commandOf(runStart(manager), {});
	if (isPlugAndPlay(cwd) || commandsIn(script, {}).some(({ words: [program] }) => program === manager)) throw new CheckError(problem("no-package-manager", { manager }));
	return commandOf(runStart("npm"), { npm_config_force: "true" });
}
const commandOf = (words, env) => ({
	text: words.join(" "),
	env,
	words
});
function isInstalled(program, env) {
	const names = process.platform === "win32" ? [`${program}.cmd`, `${program}.exe`] : [program];
	return (env[Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH"] ?? "").split(delimiter).some((folder) => names.some((name) => isExecutable(join(folder || ".", name))));
}
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

// src/routes/example-urls.ts
/** Which route answers a URL (its query is ignored); the most specific pattern wins, as in the routers. */
function routeMatcher(routes) {
	const base = baseOf(routes);
	const matchers = [...routes].sort((a, b) => bySpecificity(a.route, b.route)).map((route) => ({
		route,
		matches: matcherOf(route.route)
	}));
	return (path) => {
		const plain = path.replace(/[?#].*$/, "");
		if (base !== "" && plain !== base && !plain.startsWith(`${base}/`)) return null;
		const own = plain.slice(base.length) || "/";
		return matchers.find(({ matches }) => matches(own))?.route ?? null;
	};
}
/** What every URL has before its pattern: a route without parameters shows it. */
function baseOf(routes) {
	for (const { route, path, urlFrom } of routes) {
		const plain = pathWithoutParameters(route);
		if (urlFrom !== "no parameters" || path === null || plain === null) continue;
		return plain === "/" ? path.replace(/\/$/, "") : path.slice(0, path.length - plain.length);
	}
	return "";
}
/** Gives the URLs of a log to the routes that have no example URL. @param logged by the route's pattern */
function withLogged(routes, logged) {
	return routes.map((route) => {
		const [first, ...more] = logged.get(route.route) ?? [];
		if (!first || route.path !== null) return route;
		return {
			...route,
			path: first.path,
			urlFrom: "log",
			...more.length > 0 ? { paths: [first, ...more] } : {}
		};
	});
}
/** Gives example URLs to the routes that have none; the first URL that fits a route wins. */
function withExampleUrls(routes, paths, from) {
	const routeFor = routeMatcher(routes);
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const route = routeFor(path);
		if (route && route.path === null && !found.has(route)) found.set(route, path);
	}
	return routes.map((route) => found.has(route) ? {
		...route,
		path: found.get(route),
		urlFrom: from
	} : route);
}
/** Routes that cannot be checked without an example URL. */
const withoutExampleUrl = (routes) => routes.filter(({ path, kind }) => path === null && kind !== "redirect");
/** What the user says wins over every other example URL, also over that of a route without parameters. */
function withParams(routes, params) {
	return {
		routes: routes.map((route) => {
			const [first, ...more] = params[route.route] ?? [];
			if (first === void 0) return route;
			const several = more.length > 0 ? { paths: [first, ...more].map((path) => ({
				path,
				weight: 1
			})) } : {};
			return {
				...route,
				path: first,
				urlFrom: "config",
				...several
			};
		}),
		unknown: Object.keys(params).filter((pattern) => !routes.some(({ route }) => route === pattern))
	};
}

// src/code/packages.ts
const installed = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/.][^\\/]*))[\\/](.+)$/;
/** The innermost `node_modules/<name>` of a path, and the file within it; null when there is none. */
function packagePart(path) {
	const parts = installed.exec(path);
	return parts ? {
		folder: parts[1],
		name: parts[2].replace("\\", "/"),
		file: parts[3].replaceAll("\\", "/")
	} : null;
}
/** Reads the version of an installed package from its folder. */
async function versionIn(folder, workspace) {
	const text = await workspace.read(`${folder}/package.json`, 1048576);
	try {
		const version = JSON.parse(text ?? "{}").version;
		return typeof version === "string" ? version.slice(0, 100) : null;
	} catch {
		return null;
	}
}

// src/code/original-path.ts
const madeUp = /^(\0|virtual:|#|nuxt:|\/?@id\/|__|<)|^\[?(turbopack|next)\]?\/|webpack\/(bootstrap|runtime|before-startup|startup)|nextjs-internal-proxy/;
/**
* Reads the name of a source as bundlers write it: relative to the map, `file://`, `webpack://pkg/./src/x.ts`,
* `turbopack:///[project]/app/x.tsx`, relative to the app, each perhaps with a query, URL-encoded.
* @param map absolute path of the map, or of the script for an inline map
* @param cwd the app's folder: bundlers count from there
*/
function originalPath(source, map, cwd, workspace) {
	const plain = decoded$1(source.replace(/[?#][^/]*$/, ""));
	if (plain.startsWith("file:")) return inside([fromUrl(plain)], workspace);
	const scheme = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)\/(.*)$/is.exec(plain);
	const rest = scheme ? scheme[3] : plain;
	if (!rest.startsWith("[project]/") && (madeUp.test(rest) || /^(data|node|blob|https?):/i.test(plain))) return {
		kind: "made-up",
		name: rest.slice(0, 200)
	};
	const isFromAbove = !scheme && !plain.startsWith(".") && packagePart(map) === null;
	if (!scheme) return inside([resolve$1(dirname(map), plain), ...isFromAbove ? fromAbove(cwd, plain, workspace) : []], workspace);
	const path = rest.replace(/^\[project\]\//, "").replace(/^\([\w-]+\)\//, "").replace(/^\/+(?=\.)/, "");
	if (isAbsolute(path)) return inside([path], workspace);
	return inside([...fromAbove(cwd, path, workspace), resolve$1(dirname(map), path)], workspace);
}
/** The first that exists; else the first inside: the source may not be part of the checkout. */
function inside(paths, workspace) {
	const allowed = paths.filter((path) => path !== null).filter((path) => workspace.contains(path));
	const path = allowed.find((candidate) => workspace.exists(candidate)) ?? allowed[0];
	return path === void 0 ? { kind: "outside" } : {
		kind: "file",
		path
	};
}
const fromAbove = (cwd, path, workspace) => ancestors(cwd, workspace.root).map((folder) => resolve$1(folder, path));
/** The app's folder and those above it, up to the repository's root: a bundler's root may be any of them. */
function ancestors(cwd, root) {
	const folders = [cwd];
	for (let folder = cwd; folder !== root && dirname(folder) !== folder; folder = dirname(folder)) folders.push(dirname(folder));
	return folders;
}
function decoded$1(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function fromUrl(url) {
	try {
		return fileURLToPath(url);
	} catch {
		return null;
	}
}

// src/code/workspace.ts
/** Bytes. Larger than any bundle seen; a guard for memory. */
const largestFile = 33554432;
function workspaceAt(folder) {
	const root = realpathSync(folder);
	const within = (path) => {
		const rest = relative(root, path);
		return rest === "" || !isAbsolute(rest) && rest !== ".." && !rest.startsWith(`..${sep}`);
	};
	const realFile = (path, maxBytes) => {
		if (!isAbsolute(path) || path.includes("\0")) return null;
		try {
			const real = realpathSync(path);
			const stat = statSync(real);
			return within(real) && stat.isFile() && stat.size <= maxBytes ? real : null;
		} catch {
			return null;
		}
	};
	const resolved = (path) => {
		try {
			return realpathSync(path);
		} catch {
			return path;
		}
	};
	return {
		root,
		contains: (path) => isAbsolute(path) && within(resolved(path)),
		exists: (path) => realFile(path, Number.POSITIVE_INFINITY) !== null,
		async read(path, maxBytes = largestFile) {
			const real = realFile(path, maxBytes);
			return real === null ? null : readFile(real, "utf8").catch(() => null);
		},
		relative(path) {
			const real = resolved(path);
			return isAbsolute(path) && within(real) ? relative(root, real).split(sep).join("/") : null;
		}
	};
}

// src/routes/change/build-sources.ts
/**
* Reads the build's own source maps. They also know what no import names: components and functions that a framework
* imports by itself.
* @param cwd absolute path of the app
* @param root absolute path of the repository: sources outside are ignored
*/
function buildSources(cwd, root, tree, { loads }) {
	const workspace = workspaceAt(root);
	const references = memoized((file) => referencesIn(file, tree, loads));
	const sources = memoized((file) => {
		const map = `${file}.map`;
		return (tree.isFile(map) ? sourcesOfMap(tree.json(map)).filter((name) => !name.includes("node_modules/")) : []).map((name) => originalPath(name, map, cwd, workspace)).flatMap((original) => original.kind === "file" ? [original.path] : []);
	});
	return (route) => {
		const own = route.built.map((file) => join(cwd, file));
		const files = new Set(own);
		for (const file of files) {
			const { always, later } = references(file);
			for (const next of always) files.add(next);
			if (own.includes(file)) for (const next of later) files.add(next);
		}
		const found = new Set([...files].flatMap(sources));
		return found.size > 0 ? found : null;
	};
}
function memoized(read) {
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		const value = known.get(file) ?? read(file);
		known.set(file, value);
		return value;
	};
}
const staticImport = /(?:^|[;}\s])(?:import|export)\b(?:[^'"();]*?\bfrom)?\s*["'](\.{1,2}\/[^"']+)["']/g;
const dynamicImport = /\bimport\(\s*["'](\.{1,2}\/[^"']+)["']/g;
/** Built code is read as text: its shape is the bundler's own, and a chunk too many only costs time. */
function referencesIn(file, tree, loads) {
	if (file.includes("/node_modules/") || !/\.[cm]?js$/.test(file)) return {
		always: [],
		later: []
	};
	const text = tree.text(file) ?? "";
	const named = (pattern, folder) => [...text.matchAll(pattern)].map(([, name]) => resolve$1(folder, name));
	const always = [...named(staticImport, dirname(file)), ...loads?.(file, text, tree) ?? []];
	return {
		always: [...new Set(always)],
		later: named(dynamicImport, dirname(file))
	};
}

// src/routes/change/changed-kind.ts
const lockfile = /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml|bun\.lockb?|deno\.lock)$/;
const setup = /^(package\.json|\.npmrc|\.yarnrc\.yml|\.node-version|\.nvmrc|\.tool-versions|[jt]sconfig(\..+)?\.json|\.env(\..+)?|(turbo|nx|lerna)\.json)$/;
const configuration = /^[\w-]+\.config\.[cm]?[jt]s$|^\.babelrc|^\.swcrc$/;
/** Configuration of tools that neither build nor run the server. */
const otherTools = /^(vitest|jest|playwright|cypress|eslint|prettier|stylelint|commitlint|lint-staged|knip|postcss|tailwind|storybook|release|ssr-leak-check)\.config\./;
const inert = [
	/(^|\/)(__tests__|__mocks__|__snapshots__|tests?|e2e|cypress|playwright|\.storybook|stories)\//,
	/\.(test|spec|stories|cy|d)\.[cm]?[jt]sx?$/,
	/(^|\/)(README|CHANGELOG|CONTRIBUTING|LICENSE|LICENCE|NOTICE|AUTHORS|CODEOWNERS|SECURITY|Makefile|Dockerfile)[^/]*$/i,
	/(^|\/)\.[^/]+/,
	/^(public|static|docs?)\//,
	/\.(css|scss|sass|less|styl|pcss|png|jpe?g|gif|webp|avif|ico|svg|woff2?|ttf|otf|eot|mp[34]|webm|pdf|map|snap|log)$/i
];
/**
* @param path relative to the app, or to the repository for a file outside of the app
* @param place whether the file lies in the app, in a folder above it (`above`: the repository's root and such), or elsewhere
*/
function kindOfChange(path, place) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const atTop = place === "above" || place === "app" && !path.includes("/");
	if (atTop && (lockfile.test(name) || setup.test(name))) return "everything";
	if (atTop && configuration.test(name) && !otherTools.test(name)) return "everything";
	if (place !== "elsewhere" && /(^|\/)(patches|prisma)\//.test(path)) return "everything";
	if (inert.some((pattern) => pattern.test(path))) return "nothing";
	if (/\.mdx?$/.test(name)) return place === "app" && path.includes("/") ? "data" : "nothing";
	if (isCode(name)) return "code";
	return place === "app" ? "data" : "nothing";
}

// src/routes/change/affected.ts
/**
* Which routes a change touches: by the union of what the build's source maps and the source's imports say. Where neither
* can tell, all that might be touched: a route too many costs time, one too few hides a leak.
* @param cwd the app's folder
*/
async function affectedRoutes(cwd, discovery, changed) {
	const files = await appFiles(cwd);
	const root = realpathSync(changed.root);
	const { conventions = {}, imports = {}, build = {} } = frameworkOf(files) ?? {};
	const tree = sourceTree();
	const top = (await files.names(".")).filter((name) => !name.endsWith("/"));
	const graph = importGraph({
		cwd: files.cwd,
		tree,
		top,
		rules: imports,
		isRegistration: registrations(conventions, discovery)
	});
	const fromBuild = buildSources(files.cwd, root, tree, build);
	const changes = changed.files.map((file) => placed(file, root, files.cwd));
	const written = await files.sources();
	const reachOf = (pattern) => graph.reach(absolute(files.cwd, pattern ? written.filter((file) => pattern.test(file)) : []));
	const wide = {
		route: reachOf(conventions.everyRoute),
		page: reachOf(conventions.everyPage)
	};
	const shown = (path) => relative(root, path).split(sep).join("/");
	return discovery.routes.map((route) => {
		const reach = graph.reach(absolute(files.cwd, [route.sourceFile, ...route.frames]));
		const built = fromBuild(route);
		const blind = discovery.framework === "other" || route.sourceFile === null && built === null;
		const reachOfAll = route.kind === "api" ? [wide.route] : [wide.route, wide.page];
		const known = {
			route,
			conventions,
			reach,
			reachOfAll,
			built,
			blind
		};
		return {
			route,
			because: changes.flatMap((change) => {
				const by = whyTouched(change, known);
				if (by === null) return [];
				const path = by === "imported" ? nodeFor(change.at, reach) : null;
				const chain = path === null ? [change.path] : chainTo(path, reach).map((step) => step === path ? change.path : shown(step));
				return [{
					file: change.path,
					chain,
					by
				}];
			}).sort((a, b) => rank[a.by] - rank[b.by] || a.chain.length - b.chain.length)
		};
	});
}
/** Finds the route that serves a URL, which may have `{n}`; null where none is known to. */
function reasonsFor(found) {
	const routeFor = routeMatcher(found.map(({ route }) => route));
	return (url) => {
		const known = routeFor(url.replaceAll("{n}", "1"));
		return found.find(({ route }) => route === known) ?? null;
	};
}
/** Imports that only register a route. */
function registrations({ routeTables }, { tables = [] }) {
	const pages = new Map(tables.map(({ file, pages }) => [file, new Set(pages)]));
	return (from, to) => routeTables?.test(from) || (pages.get(from)?.has(to) ?? false);
}
const rank = {
	own: 0,
	frame: 1,
	imported: 1,
	built: 2,
	"every route": 3,
	unsure: 4
};
function whyTouched(change, known) {
	const { route, conventions, reach, reachOfAll, built } = known;
	if (change.place === "app" && change.local === route.sourceFile) return "own";
	if (change.place === "app" && route.frames.includes(change.local)) return "frame";
	if (nodeFor(change.at, reach) !== null) return "imported";
	if (built?.has(change.at)) return "built";
	if (change.place === "app" && conventions.everyRoute?.test(change.local)) return "every route";
	if (change.place === "app" && conventions.everyPage?.test(change.local)) return route.kind === "api" ? null : "every route";
	if (reachOfAll.some((every) => nodeFor(change.at, every) !== null)) return "every route";
	const looks = kindOfChange(change.local, change.place);
	const kind = looks === "data" && conventions.named?.test(change.local) ? "code" : looks;
	if (kind === "everything") return "every route";
	if (kind === "nothing") return null;
	if (kind === "data") return "unsure";
	if (change.change === "deleted") return isMissed(change, route, conventions) ? "unsure" : null;
	if (known.blind || reach.unknown.length > 0 && built === null) return "unsure";
	return null;
}
/** The file in a reach, or the folder in it that contains the file; null for neither. */
function nodeFor(path, { cameFrom }) {
	if (cameFrom.has(path)) return path;
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		const folder = path.slice(0, end + 1);
		if (cameFrom.has(folder)) return folder;
	}
	return null;
}
/** Whether a deleted file may have taken part in this route without being imported: those below its folder, or anywhere. */
function isMissed(change, route, { names = [], folders = [] }) {
	if (change.place !== "app") return false;
	const [file = "", ...above] = change.local.split("/").reverse();
	if (route.kind !== "api" && above.some((folder) => folders.includes(folder))) return true;
	if (!names.includes(file.replace(/(?!^)[.@].*$/, ""))) return false;
	const folder = change.local.slice(0, change.local.lastIndexOf("/") + 1);
	return route.sourceFile === null || route.sourceFile.startsWith(folder);
}
/** Whether no server reads any of the changed files: documentation, tests, styles. */
function changesNothing(cwd, changed) {
	const [root, app] = [realpathSync(changed.root), realpathSync(cwd)];
	return changed.files.map((file) => placed(file, root, app)).every(({ local, place }) => kindOfChange(local, place) === "nothing");
}
function placed(file, root, cwd) {
	const at = join(root, file.path);
	if (at.startsWith(`${cwd}/`)) return {
		...file,
		at,
		local: at.slice(cwd.length + 1),
		place: "app"
	};
	const folder = at.slice(0, at.lastIndexOf("/") + 1);
	return {
		...file,
		at,
		local: file.path,
		place: `${cwd}/`.startsWith(folder) ? "above" : "elsewhere"
	};
}

// src/routes/change/merge-base.ts
const commitOf = (cwd, ref) => tryGit(cwd, [
	"rev-parse",
	"--verify",
	"--quiet",
	"--end-of-options",
	`${ref}^{commit}`
]);
/** What git allows in a name, and the steps from it (`HEAD~2`); a leading dash never. */
const wellFormed = /^(?!-)[\w./@{}~^+#%=-]{1,250}$/;
/** How many more commits to ask for, in turn; then everything. Most pull requests need the first. */
const steps = [
	50,
	200,
	1e3,
	5e3
];
/** Where the remote of this clone is; a clone without one cannot be deepened. */
const remote = "origin";
/**
* The commit that `ref` and the checked-out one have in common. A shallow clone is deepened until there is one.
* @param ref a commit, a branch or a tag; null: the remote's default branch
* @throws CheckError `bad-ref`, `no-merge-base`
*/
async function mergeBase(cwd, ref) {
	const name = ref ?? await defaultBranch(cwd);
	if (!wellFormed.test(name)) throw new CheckError(problem("bad-ref", { ref: name }));
	const base = await commitOf(cwd, name) ?? await commitOf(cwd, `${remote}/${name}`) ?? await fetched(cwd, name);
	if (base === null) throw new CheckError(problem("bad-ref", { ref: name }));
	return deepenUntilCommon(cwd, name, base);
}
async function defaultBranch(cwd) {
	const head = await tryGit(cwd, [
		"symbolic-ref",
		"--quiet",
		"--short",
		`refs/remotes/${remote}/HEAD`
	]);
	const candidates = [
		...head ? [head] : [],
		`${remote}/main`,
		`${remote}/master`,
		"main",
		"master"
	];
	for (const candidate of candidates) if (await commitOf(cwd, candidate) !== null) return candidate;
	return head ?? "main";
}
/** A shallow clone of one commit has no other branch, and not the commit that an event names. */
async function fetched(cwd, name) {
	const wanted = name.startsWith(`${remote}/`) ? name.slice(7) : name;
	return await tryGit(cwd, [
		"fetch",
		"--quiet",
		"--no-tags",
		"--depth=1",
		"--end-of-options",
		remote,
		wanted
	]) === null ? null : commitOf(cwd, "FETCH_HEAD");
}
async function deepenUntilCommon(cwd, name, base) {
	let error = "";
	for (const step of [...steps, null]) {
		const common = await tryGit(cwd, [
			"merge-base",
			base,
			"HEAD"
		]);
		if (common) return common;
		if (!await isShallow(cwd)) break;
		const head = await git(cwd, ["rev-parse", "HEAD"]);
		const depth = step === null ? "--unshallow" : `--deepen=${step}`;
		try {
			await git(cwd, [
				"fetch",
				"--quiet",
				"--no-tags",
				depth,
				"--end-of-options",
				remote,
				base,
				head.trim()
			]);
		} catch (failure) {
			if (!(failure instanceof GitError)) throw failure;
			error = failure.message;
			break;
		}
	}
	const common = await tryGit(cwd, [
		"merge-base",
		base,
		"HEAD"
	]);
	if (common) return common;
	throw new CheckError(problem("no-merge-base", {
		ref: name,
		shallow: await isShallow(cwd),
		error
	}));
}
const isShallow = async (cwd) => await tryGit(cwd, ["rev-parse", "--is-shallow-repository"]) === "true";

// src/routes/change/changed-files.ts
/**
* The files that differ between the checked-out commit and the one that its work began from.
* @param cwd a folder of the checkout
* @throws CheckError `no-git`, `bad-ref`, `no-merge-base`
*/
async function changedFiles(cwd, { ref, uncommitted }) {
	try {
		const root = (await git(cwd, ["rev-parse", "--show-toplevel"])).trim();
		const since = await mergeBase(cwd, ref);
		const diff = [
			"diff",
			"--name-status",
			"-z",
			"--no-renames",
			"--no-ext-diff",
			"--ignore-submodules=none",
			since
		];
		const tracked = listed(await git(root, uncommitted ? [...diff, "--"] : [
			...diff,
			"HEAD",
			"--"
		]));
		const untracked = uncommitted ? (await git(root, [
			"ls-files",
			"--others",
			"--exclude-standard",
			"-z"
		])).split("\0").filter(Boolean) : [];
		return {
			root,
			since,
			files: [...tracked, ...untracked.map((path) => ({
				path,
				change: "added"
			}))]
		};
	} catch (error) {
		if (error instanceof GitError) throw new CheckError(problem("no-git", {
			cwd,
			error: error.message
		}));
		throw error;
	}
}
/** Reads `M\0path\0D\0path\0`. */
function listed(output) {
	const words = output.split("\0").filter(Boolean);
	const changes = {
		A: "added",
		D: "deleted"
	};
	return words.flatMap((status, i) => i % 2 === 0 && words[i + 1] !== void 0 ? [{
		path: words[i + 1],
		change: changes[status] ?? "modified"
	}] : []);
}

// src/server/lease.ts
function leaseServer(boot) {
	let current = null;
	const end = async () => {
		const ending = current;
		current = null;
		await ending?.[Symbol.asyncDispose]();
	};
	return {
		async server() {
			if (current?.exit()) await end();
			current ??= await boot();
			return current;
		},
		[Symbol.asyncDispose]: end
	};
}

// src/measure/headers.ts
/**
* The names of headers have no case. Cookies of a request come beside those that every request has, and never in their place: one of
* these may be a login.
*/
function merged(common, own = {}) {
	const names = new Map(Object.keys(own).map((name) => [name.toLowerCase(), name]));
	const kept = Object.entries(common).filter(([name]) => !names.has(name.toLowerCase()));
	const cookie = Object.entries(common).find(([name]) => name.toLowerCase() === "cookie")?.[1];
	const ownCookie = names.get("cookie");
	const both = cookie !== void 0 && ownCookie !== void 0 ? { [ownCookie]: bothCookies(cookie, own[ownCookie] ?? "") } : {};
	return {
		...Object.fromEntries(kept),
		...own,
		...both
	};
}
/** Whether one of these has the name, whose case does not count. @param name in lower case */
const isNamed = (name, headers) => headers.some((header) => header.name.toLowerCase() === name);
/** '' where there is no such header. @param raw names and values in turns; @param name in lower case */
const headerOf = (name, raw) => headersNamed(name, raw)[0] ?? "";
/** Each value of a header that may come several times. @param raw names and values in turns; @param name in lower case */
const headersNamed = (name, raw) => raw.filter((_, i) => i % 2 === 1 && raw[i - 1]?.toLowerCase() === name);

// src/measure/sent.ts
/** The body of requests whose shape says nothing of one; null: their method takes none, or there is none. */
const bodyOf = ({ method, body }) => takesBody(method) ? body : null;
/** Whether two requests of the same shape are sent differently. */
const variesByNumber = (settings) => isNumbered(bodyOf(settings) ?? "") || settings.headers.some(({ value }) => isNumbered(value));
/**
* The headers that are the same in every request. As from a browser, one that changes something says which page it comes from: servers
* refuse others (https://owasp.org/www-community/attacks/csrf).
*/
function commonHeaders({ headers, method, pageOrigin = (server) => server }, server) {
	const same = headers.filter(({ value }) => !isNumbered(value));
	return takesBody(method) && !isNamed("origin", headers) ? [...same, {
		name: "origin",
		value: pageOrigin(server)
	}] : same;
}
/** The n-th request, complete but for the common headers. Where the shape has a method of its own, the body is its own, too. */
function sent(shape, settings, n) {
	const ofRoute = shape.method === void 0 ? methodAndBody(settings, n) : {};
	const numberedHeaders = settings.headers.filter(({ value }) => isNumbered(value));
	const own = Object.fromEntries(numberedHeaders.map(({ name, value }) => [name, numbered(value, n)]));
	const headers = merged({
		...ofRoute.headers,
		...own
	}, shape.headers);
	return {
		...ofRoute,
		...shape,
		...Object.keys(headers).length > 0 ? { headers } : {}
	};
}
function methodAndBody(settings, n) {
	const { method } = settings;
	if (!takesBody(method)) return method === "GET" ? {} : { method };
	const body = bodyOf(settings);
	if (body === null) return {
		method,
		headers: { "content-length": "0" }
	};
	const text = numbered(body, n);
	return {
		method,
		body: text,
		...isNamed("content-type", settings.headers) ? {} : { headers: { "content-type": contentTypeOf(text) } }
	};
}
/** What a body looks like. */
function contentTypeOf(body) {
	try {
		JSON.parse(body);
		return "application/json";
	} catch {
		return /^[^\s=&]+=[^\s&]*(&[^\s=&]+=[^\s&]*)*$/.test(body) ? "application/x-www-form-urlencoded" : "text/plain";
	}
}

// src/measure/open-request.ts
/** A request that is no part of a load of autocannon's: on a connection of its own, to whatever certificate the server has. */
/** Sends nothing before `end` is called. It is destroyed when the time is over, and when the signal is aborted. */
function openRequest({ url, method = "GET", headers, body, timeoutMs, signal }) {
	const { request } = url.startsWith("https:") ? https : http;
	return request(url, {
		agent: false,
		rejectUnauthorized: false,
		method,
		headers: body === void 0 ? headers : {
			...headers,
			"content-length": String(Buffer.byteLength(body))
		},
		signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
	});
}

// src/login/exchange.ts
/** A request of a login with the redirects that its answer begins, all of them on the server that it went to. */
/** Browsers give up after 20. */
const MOST_REDIRECTS = 20;
const LONGEST$1 = 2e6;
/** How an error names a request: a query may hold a secret. */
const stepName = ({ method, path }) => `${method} ${withoutQuery(path)}`;
const withoutQuery = (path) => path.replace(/[?#].*$/s, "");
/**
* Throws CheckError `login-unanswered` and `login-refused`, and the reason of the signal when aborted.
* @returns the answer to which no redirect leads further
*/
async function exchange(asker, first) {
	let sent = first;
	for (let hops = 0;; hops += 1) {
		const answer = await askOnce(asker, first, sent);
		const isMoved = hops > 0;
		const redirected = answer.status >= 300 && answer.status < 400 && typeof answer.headers.location === "string";
		if (!redirected || hops === MOST_REDIRECTS) {
			if (answer.status >= 400 || redirected) throw refused(asker, first, {
				...answer,
				path: sent.path
			});
			return {
				...answer,
				path: sent.path,
				isMoved
			};
		}
		const next = leadsTo(asker, sent, String(answer.headers.location));
		if (!next.isHere) return {
			...answer,
			path: next.path,
			isMoved: true
		};
		sent = redirect(sent, answer.status, next.path);
	}
}
function refused({ server }, first, { status, path }) {
	const [request, answer] = [stepName(first), `${status} ${STATUS_CODES[status] ?? ""}`.trim()];
	return new CheckError(problem("login-refused", {
		request,
		answer,
		at: withoutQuery(path),
		tail: server.tail()
	}));
}
/** As browsers follow it (https://fetch.spec.whatwg.org/#http-redirect-fetch): only 307 and 308 are sent again as they were. */
function redirect(sent, status, path) {
	if (status === 307 || status === 308) return {
		...sent,
		path
	};
	const { "content-type": _, ...headers } = sent.headers;
	return {
		method: sent.method === "HEAD" ? "HEAD" : "GET",
		path,
		headers
	};
}
/** Hosts of this machine; a server that was configured with a port of its own names that one. */
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;
function leadsTo({ server, settings }, { path }, location) {
	const base = server.origin + path;
	if (!URL.canParse(location, base)) return {
		path: "/",
		isHere: false
	};
	const url = new URL(location, base);
	const own = [server.origin, settings.pageOrigin?.(server.origin) ?? server.origin];
	const hosts = settings.headers.filter(({ name }) => name.toLowerCase() === "host").map(({ value }) => value);
	const isHere = own.includes(url.origin) || hosts.includes(url.host) || loopback.test(url.hostname);
	return {
		path: url.pathname + url.search,
		isHere
	};
}
async function askOnce(asker, first, { method, path, headers: own, body }) {
	const { server, settings, jar, authorization, signal } = asker;
	const given = settings.headers.filter(({ name, value }) => name.toLowerCase() !== "cookie" && !isNumbered(value));
	const common = Object.fromEntries(commonHeaders({
		...settings,
		headers: given,
		method,
		body: null
	}, server.origin).map(pairOf));
	const cookie = jar.header();
	const session = {
		...cookie === "" ? {} : { cookie },
		...authorization === null ? {} : { authorization }
	};
	const length = takesBody(method) && body === void 0 ? { "content-length": "0" } : {};
	const headers = merged(merged(merged({
		accept: ACCEPT,
		...length
	}, common), session), own);
	const raw = await new Promise((resolve, reject) => {
		const failed = () => signal.aborted ? reject(signal.reason) : resolve(null);
		const asked = openRequest({
			url: server.origin + path,
			method,
			headers,
			body,
			timeoutMs: settings.requestTimeoutMs,
			signal
		});
		asked.on("response", (response) => {
			let text = "";
			response.setEncoding("utf8");
			response.on("data", (chunk) => {
				if (text.length < LONGEST$1) text += chunk;
			});
			response.on("error", failed);
			response.on("end", () => resolve({
				status: response.statusCode ?? 0,
				headers: response.headers,
				text
			}));
		});
		asked.on("error", failed);
		asked.end(body);
	});
	if (raw === null) throw new CheckError(problem("login-unanswered", {
		request: stepName(first),
		ms: settings.requestTimeoutMs,
		tail: server.tail()
	}));
	jar.take(raw.headers["set-cookie"] ?? []);
	server.hide(sessionSecrets([jar.header()]));
	return raw;
}
/** Pages for a browser first: some servers answer a form that asks for anything with JSON in place of the redirect. */
const ACCEPT = "text/html,application/xhtml+xml,*/*;q=0.8";
const pairOf = ({ name, value }) => [name.toLowerCase(), value];
/** What is made at random is at least so long, in characters. */
const SHORTEST_RANDOM = 16;
/**
* What of the cookies and tokens of a session must be read nowhere: as they were sent, decoded, and the long parts between
* punctuation, since a server prints the id of a signed cookie without its signature.
*/
function sessionSecrets(values) {
	const decoded = secretsIn(values.map((value) => ({
		name: "cookie",
		value
	}))).flatMap((value) => [value, unescaped(value)]);
	const parts = decoded.flatMap((value) => value.split(/[^\w-]+/)).filter((part) => part.length >= SHORTEST_RANDOM);
	return [.../* @__PURE__ */ new Set([...decoded, ...parts])];
}
function unescaped(value) {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
}

// node_modules/entities/dist/decode-codepoint.js
/**
* C1 Unicode control character reference replacements (code points 128–159).
* Index i gives the replacement for code point 128+i; 0 means "no replacement".
*/
const c1 = [
	8364,
	0,
	8218,
	402,
	8222,
	8230,
	8224,
	8225,
	710,
	8240,
	352,
	8249,
	338,
	0,
	381,
	0,
	0,
	8216,
	8217,
	8220,
	8221,
	8226,
	8211,
	8212,
	732,
	8482,
	353,
	8250,
	339,
	0,
	382,
	376
];
/**
* True for NUL, UTF-16 surrogates, and values past U+10FFFF.
* @param codePoint Unicode code point to check.
*/
function isInvalidCodePoint(codePoint) {
	return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
/**
* Replace the given code point with U+FFFD if it is NUL (0), a surrogate, or
* outside the valid Unicode range. Code points in the C1 controls range
* (128–159) are remapped to their Windows-1252 equivalents, following the
* HTML spec. All other code points are returned unchanged.
* @param codePoint Unicode code point to convert.
*/
function replaceCodePoint(codePoint) {
	if (isInvalidCodePoint(codePoint)) return 65533;
	if (codePoint >= 128 && codePoint <= 159) return c1[codePoint - 128] || codePoint;
	return codePoint;
}
/**
* XML numeric character references are the referenced Unicode code point.
* Invalid values still become U+FFFD; the HTML Windows-1252 C1 remap is not
* applied.
* @see https://www.w3.org/TR/xml/#NT-CharRef
* @param codePoint Unicode code point to convert.
*/
function replaceCodePointXML(codePoint) {
	return isInvalidCodePoint(codePoint) ? 65533 : codePoint;
}

// node_modules/entities/dist/internal/decode-shared.js
const BASE91_INVERSE = /* #__PURE__ */ (() => {
	const table = /* @__PURE__ */ new Uint8Array(127);
	let code = 0;
	for (let char = 33; char <= 126; char++) if (char !== 34 && char !== 36 && char !== 92) table[char] = code++;
	return table;
})();
/**
* Decode a dictionary-encoded trie string back into its Uint16Array.
*
* Stream layout (consumed in this order):
*   1. dict1 atoms — `dict1AtomCount` uint16 values, delta+RLE encoded.
*   2. dict2 atoms — `atomCount - dict1AtomCount` values, delta+RLE.
*   3. dict2 ngrams — `ngramCount - (dictSize - dict1AtomCount)` entries,
*      each a pair of slot codes that resolve to earlier slots.
*   4. dict1 ngrams — `dictSize - dict1AtomCount` entries, same shape.
*   5. data — slot codes, each expanding to one or more uint16 values.
*
* Codes use a 91-char base (printable ASCII minus `"`, `$`, `\`):
*   - char1 < dictSize  → 1-char code, slot = char1
*   - char1 ≥ dictSize  → 2-char code, slot = dictSize + (char1 - dictSize)*91 + char2
*
* Slot index → token kind:
*   [0, A)                  dict1 atoms     (1-char codes)
*   [A, dictSize)           dict1 ngrams    (1-char codes)
*   [dictSize, dictSize+D)  dict2 atoms     (2-char codes)
*   [dictSize+D, end)       dict2 ngrams    (2-char codes)
*
* Both atom dicts decode before any ngram, and dict2 ngrams decode before
* dict1 ngrams. So every ngram entry references slots whose contents are
* already filled — no forward references to handle.
*
* This runs on library import. Flat typed arrays store each slot as either
* a plain value (`single`, covering every atom) or a range in a shared
* `pool` (ngrams).
* @param input Packed trie string.
* @param resultLength Expected number of uint16 values in the output.
* @param atomCount Total number of distinct uint16 values in the trie.
* @param dict1AtomCount Atoms in the 1-char range (`A` above).
* @param ngramCount Total number of ngram entries (dict1 + dict2).
* @param dictSize Number of 1-char code slots; the rest of `BASE - dictSize`
*   first-byte values are 2-char codes.
*/
function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
	const base = 91;
	const inputLength = input.length;
	const twoCharBias = dictSize * 90;
	let pos = 0;
	/** Read one slot code at `pos` and return its slot index, advancing pos. */
	const readSlotCode = () => {
		const c1 = BASE91_INVERSE[input.charCodeAt(pos++)];
		return c1 < dictSize ? c1 : c1 * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
	};
	const dict2AtomCount = atomCount - dict1AtomCount;
	const slotCount = atomCount + ngramCount;
	const single = new Int32Array(slotCount);
	single.fill(-1, dict1AtomCount, dictSize);
	single.fill(-1, dictSize + dict2AtomCount, slotCount);
	const start = new Int32Array(slotCount);
	const length = new Int32Array(slotCount);
	/**
	* Decode `count` ascending uint16 values from a delta+RLE stream into
	* `single[off..off+count)`.
	*
	*   code < 89   → delta = code
	*   code == 89  → run-length: next char encodes runLength-2; emit `runLength` consecutive +1 values
	*   code == 90, next < 90  → escape: delta = 89 + next * BASE + after-next
	*   code == 90, next == 90 → double-escape: extra char for very large deltas
	* @param count
	* @param off
	*/
	function decodeDelta(count, off) {
		let previous = 0;
		let slot = off;
		const end = off + count;
		while (slot < end) {
			const code = BASE91_INVERSE[input.charCodeAt(pos++)];
			if (code < 89) {
				previous += code;
				single[slot++] = previous;
			} else if (code === 89) {
				let runLength = BASE91_INVERSE[input.charCodeAt(pos++)] + 2;
				while (runLength--) single[slot++] = ++previous;
			} else {
				const next = BASE91_INVERSE[input.charCodeAt(pos++)];
				previous += 89 + (next < 90 ? next * base + BASE91_INVERSE[input.charCodeAt(pos++)] : BASE91_INVERSE[input.charCodeAt(pos++)] * 8281 + BASE91_INVERSE[input.charCodeAt(pos++)] * base + BASE91_INVERSE[input.charCodeAt(pos++)]);
				single[slot++] = previous;
			}
		}
	}
	decodeDelta(dict1AtomCount, 0);
	decodeDelta(dict2AtomCount, dictSize);
	const references = new Int32Array(ngramCount * 2);
	let poolSize = 0;
	let ngramIndex = 0;
	/**
	* Read `count` ngram entries (each = 2 slot-code references) for the slots
	* starting at `startSlot`, recording references and assigning pool ranges.
	* @param count
	* @param startSlot
	*/
	function readNgramReferences(count, startSlot) {
		for (let index = 0; index < count; index++) {
			const slot = startSlot + index;
			const a = readSlotCode();
			const b = readSlotCode();
			references[ngramIndex * 2] = a;
			references[ngramIndex * 2 + 1] = b;
			ngramIndex += 1;
			start[slot] = poolSize;
			const entryLength = (single[a] < 0 ? length[a] : 1) + (single[b] < 0 ? length[b] : 1);
			length[slot] = entryLength;
			poolSize += entryLength;
		}
	}
	readNgramReferences(ngramCount - dictSize + dict1AtomCount, dictSize + dict2AtomCount);
	readNgramReferences(dictSize - dict1AtomCount, dict1AtomCount);
	const pool = new Uint16Array(poolSize);
	let write = 0;
	for (let index = 0; index < ngramIndex; index++) for (let half = 0; half < 2; half++) {
		const source = references[index * 2 + half];
		const value = single[source];
		if (value < 0) {
			let read = start[source];
			const readEnd = read + length[source];
			while (read < readEnd) pool[write++] = pool[read++];
		} else pool[write++] = value;
	}
	const out = new Uint16Array(resultLength);
	let outIndex = 0;
	while (pos < inputLength) {
		let slot = BASE91_INVERSE[input.charCodeAt(pos++)];
		if (slot >= dictSize) slot = slot * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
		const value = single[slot];
		if (value < 0) {
			let read = start[slot];
			const readEnd = read + length[slot];
			while (read < readEnd) out[outIndex++] = pool[read++];
		} else out[outIndex++] = value;
	}
	return out;
}

// node_modules/entities/dist/generated/decode-data-html.js
/** Packed HTML decode trie data. */
const htmlDecodeTree = /* #__PURE__ */ decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);

// node_modules/entities/dist/generated/decode-data-xml.js
/** Packed XML decode trie data. */
const xmlDecodeTree = /* #__PURE__ */ new Uint16Array([
	512,
	26465,
	29036,
	7,
	0,
	2,
	4,
	116,
	24638,
	116,
	24636,
	8693,
	29807,
	24610,
	621,
	1,
	0,
	0,
	3,
	112,
	24614,
	111,
	115,
	24615
]);

// node_modules/entities/dist/internal/bin-trie-flags.js
/**
* Bit flags & masks for the binary trie encoding used for entity decoding.
*
* The trie is a flat `Uint16Array`. Every node starts with one header word:
*
*   15..14 VALUE_LENGTH   Number of words the value occupies, +1.
*                         0 = no value; 1 = value inline in bits 12..0;
*                         2/3 = value in the 1/2 words after the header.
*   13     FLAG13         If VALUE_LENGTH > 0: semicolon required ("strict"
*                         entity; `;` is never stored as a branch).
*                         If VALUE_LENGTH == 0: this node is a compact run.
*   12..7  BRANCH_LENGTH  Number of branches (or run length for runs).
*   6..0   JUMP_TABLE     Jump-table offset / single-branch char / first
*                         run char (see below).
*
* Branch data follows the header and any value words. Its shape is selected
* by (JUMP_TABLE, BRANCH_LENGTH) in the header:
*
*   Single branch  JUMP_TABLE = the only child's char, BRANCH_LENGTH = 0.
*                  No branch words; the child node follows immediately.
*   Jump table     JUMP_TABLE = first covered char (> 0), BRANCH_LENGTH =
*                  table length. One word per covered char: 0 = no branch,
*                  otherwise the child's offset from the END of the table,
*                  +1 (so 0 stays the no-branch sentinel).
*   Dictionary     JUMP_TABLE = 0, BRANCH_LENGTH = number of branches.
*                  ceil(n/2) words of sorted keys packed two per word
*                  (low byte first), then n pointer words storing the
*                  child's offset from the END of the branch data.
*   Compact run    VALUE_LENGTH = 0, FLAG13 set. BRANCH_LENGTH = run
*                  length (3..63), JUMP_TABLE = first char; remaining run
*                  chars packed two per word after the header. The target
*                  node follows the packed words immediately.
*
* Pointers are end-relative (rather than relative to the pointer's own
* position) because that makes the common "child encoded right after the
* branch data" case a small constant, which compresses far better. Offsets
* to already-encoded (shared) nodes wrap via uint16 modulo arithmetic; the
* decoder masks navigation results with `& 0xff_ff` to match.
*/
var BinTrieFlags;
(function(BinTrieFlags) {
	BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
	BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
	BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
	BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
	/** Bits 12..0: the inline value of a VALUE_LENGTH = 1 header word. */
	BinTrieFlags[BinTrieFlags["VALUE_MASK"] = 8191] = "VALUE_MASK";
})(BinTrieFlags || (BinTrieFlags = {}));

// node_modules/entities/dist/decode.js
var CharCodes$1;
(function(CharCodes) {
	CharCodes[CharCodes["AMP"] = 38] = "AMP";
	CharCodes[CharCodes["NUM"] = 35] = "NUM";
	CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
	CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
	CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
	CharCodes[CharCodes["NINE"] = 57] = "NINE";
	CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
	CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
})(CharCodes$1 || (CharCodes$1 = {}));
/** Bit that needs to be set to convert an upper case ASCII character to lower case */
const TO_LOWER_BIT = 32;
/**
* Unsigned subtraction trick: (code - lo) >>> 0 wraps negatives to large
* values, so a single `<=` covers the entire [lo..hi] range check.
* @param code Code point to check.
*/
function isNumber(code) {
	return code - CharCodes$1.ZERO >>> 0 <= 9;
}
function isHexadecimalCharacter(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 5;
}
function isAlpha(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 25;
}
/**
* Checks if the given character is a valid end character for an entity in an attribute.
*
* Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
* See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
* @param code Code point to check.
*/
function isEntityInAttributeInvalidEnd(code) {
	return code === CharCodes$1.EQUALS || isAlpha(code) || isNumber(code);
}
var EntityDecoderState;
(function(EntityDecoderState) {
	EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
	EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
	EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
	EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
	EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
/**
* Decoding mode for named entities.
*/
var DecodingMode;
(function(DecodingMode) {
	/** Entities in text nodes that can end with any character. */
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	/** Only allow entities terminated with a semicolon. */
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	/** Entities in attributes have limitations on ending characters. */
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
/**
* Token decoder with support of writing partial entities.
*/
var EntityDecoder = class {
	decodeTree;
	emitCodePoint;
	errors;
	/** The current state of the decoder. */
	state = EntityDecoderState.EntityStart;
	/** Characters that were consumed while parsing an entity. */
	consumed = 1;
	/**
	* The result of the entity.
	*
	* For named entities: the trie index of the best legacy match so far
	* (0 = none). For numeric entities: the accumulated code point.
	*/
	result = 0;
	/** The current index in the decode tree. */
	treeIndex = 0;
	/**
	* Characters consumed since the last recorded legacy match, plus one.
	* Invariant at the top of the `stateNamedEntity` loop: `excess` equals
	* the number of unrecorded consumed characters + 1.
	*/
	excess = 1;
	/** The mode in which the decoder is operating. */
	decodeMode = DecodingMode.Strict;
	/** The number of characters that have been consumed in the current run. */
	runConsumed = 0;
	constructor(decodeTree, emitCodePoint, errors) {
		this.decodeTree = decodeTree;
		this.emitCodePoint = emitCodePoint;
		this.errors = errors;
	}
	/**
	* Resets the instance to make it reusable.
	* @param decodeMode Entity decoding mode to use.
	*/
	startEntity(decodeMode) {
		this.decodeMode = decodeMode;
		this.state = EntityDecoderState.EntityStart;
		this.result = 0;
		this.treeIndex = 0;
		this.excess = 1;
		this.consumed = 1;
		this.runConsumed = 0;
	}
	/**
	* Write an entity to the decoder. This can be called multiple times with partial entities.
	* If the entity is incomplete, the decoder will return -1.
	*
	* Mirrors the non-streaming `decodeWithTrie`, but with the ability to stop decoding if the
	* entity is incomplete, and resume when the next string is written.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	write(input, offset) {
		switch (this.state) {
			case EntityDecoderState.EntityStart:
				if (input.charCodeAt(offset) === CharCodes$1.NUM) {
					this.state = EntityDecoderState.NumericStart;
					this.consumed += 1;
					return this.stateNumericStart(input, offset + 1);
				}
				this.state = EntityDecoderState.NamedEntity;
				return this.stateNamedEntity(input, offset);
			case EntityDecoderState.NumericStart: return this.stateNumericStart(input, offset);
			case EntityDecoderState.NumericDecimal: return this.stateNumericDecimal(input, offset);
			case EntityDecoderState.NumericHex: return this.stateNumericHex(input, offset);
			default: return this.stateNamedEntity(input, offset);
		}
	}
	/**
	* Switches between the numeric decimal and hexadecimal states.
	*
	* Equivalent to the `Numeric character reference state` in the HTML spec.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericStart(input, offset) {
		if (offset >= input.length) return -1;
		if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes$1.LOWER_X) {
			this.state = EntityDecoderState.NumericHex;
			this.consumed += 1;
			return this.stateNumericHex(input, offset + 1);
		}
		this.state = EntityDecoderState.NumericDecimal;
		return this.stateNumericDecimal(input, offset);
	}
	/**
	* Parses a hexadecimal numeric entity.
	*
	* Equivalent to the `Hexademical character reference state` in the HTML
	* spec. Digit parsing matches the hex loop in `parseNumericEntity`.
	* The accumulated value is preserved for numeric validation callbacks.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericHex(input, offset) {
		const inputLength = input.length;
		let { result } = this;
		let { consumed } = this;
		while (offset < inputLength) {
			const char = input.charCodeAt(offset);
			if (isNumber(char) || isHexadecimalCharacter(char)) {
				const digit = char <= CharCodes$1.NINE ? char - CharCodes$1.ZERO : (char | TO_LOWER_BIT) - CharCodes$1.LOWER_A + 10;
				result = result * 16 + digit;
				consumed += 1;
				offset += 1;
			} else {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(char, 3);
			}
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	/**
	* Parses a decimal numeric entity.
	*
	* Equivalent to the `Decimal character reference state` in the HTML
	* spec. Digit parsing matches the decimal loop in `parseNumericEntity`.
	* The accumulated value is preserved for numeric validation callbacks.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericDecimal(input, offset) {
		const inputLength = input.length;
		let { result } = this;
		let { consumed } = this;
		while (offset < inputLength) {
			const digit = input.charCodeAt(offset) - CharCodes$1.ZERO;
			if (digit >>> 0 > 9) {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(digit + CharCodes$1.ZERO, 2);
			}
			result = result * 10 + digit;
			consumed += 1;
			offset += 1;
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	/**
	* Validate and emit a numeric entity.
	*
	* Implements the logic from the `Hexademical character reference start
	* state` and `Numeric character reference end state` in the HTML spec.
	* @param lastCp The last code point of the entity. Used to see if the
	*               entity was terminated with a semicolon.
	* @param expectedLength The minimum number of characters that should be
	*                       consumed. Used to validate that at least one digit
	*                       was consumed.
	* @returns The number of characters that were consumed.
	*/
	emitNumericEntity(lastCp, expectedLength) {
		if (this.consumed <= expectedLength) {
			this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
			return 0;
		}
		if (lastCp === CharCodes$1.SEMI) this.consumed += 1;
		else if (this.decodeMode === DecodingMode.Strict) return 0;
		this.emitCodePoint((this.decodeTree === xmlDecodeTree ? replaceCodePointXML : replaceCodePoint)(this.result), this.consumed);
		if (this.errors) {
			if (lastCp !== CharCodes$1.SEMI) this.errors.missingSemicolonAfterCharacterReference();
			this.errors.validateNumericCharacterReference(this.result);
		}
		return this.consumed;
	}
	/**
	* Flush locally-tracked walk state back to the fields, then emit the
	* recorded legacy match or reject (cold path — at most once per
	* entity). Called after failed navigation (leaf node, branch miss, or
	* compact-run mismatch). In attribute mode, reject if no legacy was
	* recorded at the current node, if we descended past it, or if the
	* pending input character is an invalid attribute terminator.
	* @param consumed Locally-tracked consumed count.
	* @param excess Locally-tracked excess count.
	* @param char Pending input character (may be the mismatching char).
	* @param valueLength Value length at the current trie node.
	*/
	flushAndEmitLegacyOrReject(consumed, excess, char, valueLength) {
		this.consumed = consumed;
		this.excess = excess;
		return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || excess > 1 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
	}
	/**
	* Parses a named entity.
	*
	* Equivalent to the `Named character reference state` in the HTML spec.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNamedEntity(input, offset) {
		const { decodeTree } = this;
		const inputLength = input.length;
		const isStrict = this.decodeMode === DecodingMode.Strict;
		let { treeIndex } = this;
		let { excess } = this;
		let { consumed } = this;
		let current = decodeTree[treeIndex];
		while (offset < inputLength) {
			while ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0) {
				const char = input.charCodeAt(offset);
				const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
				const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
				if (branchCount === 0) {
					if (char !== jumpOffset) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					treeIndex += 1;
				} else {
					const slot = char - jumpOffset;
					if (slot >>> 0 >= branchCount) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					const stored = decodeTree[treeIndex + 1 + slot];
					if (stored === 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					treeIndex = treeIndex + branchCount + stored & 65535;
				}
				current = decodeTree[treeIndex];
				offset += 1;
				excess += 1;
				if (offset >= inputLength) break;
			}
			if (offset >= inputLength) break;
			if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
				const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
				let { runConsumed } = this;
				if (runConsumed === 0) {
					const char = input.charCodeAt(offset);
					if (char !== (current & BinTrieFlags.JUMP_TABLE)) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					offset += 1;
					excess += 1;
					runConsumed = 1;
				}
				while (runConsumed < runLength) {
					if (offset >= inputLength) {
						this.treeIndex = treeIndex;
						this.excess = excess;
						this.consumed = consumed;
						this.runConsumed = runConsumed;
						return -1;
					}
					const charIndexInPacked = runConsumed - 1;
					const expectedChar = decodeTree[treeIndex + 1 + (charIndexInPacked >> 1)] >> ((charIndexInPacked & 1) << 3) & 255;
					const char = input.charCodeAt(offset);
					if (char !== expectedChar) {
						this.runConsumed = 0;
						return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					}
					offset += 1;
					excess += 1;
					runConsumed += 1;
				}
				this.runConsumed = 0;
				treeIndex += 1 + (runLength >> 1);
				current = decodeTree[treeIndex];
				continue;
			}
			const valueLength = current >>> 14;
			const char = input.charCodeAt(offset);
			if (valueLength !== 0) {
				if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
					this.result = treeIndex;
					consumed += excess - 1;
					excess = 1;
				}
				if (char === CharCodes$1.SEMI) return this.emitNamedEntityData(treeIndex, valueLength, consumed + excess);
				if (valueLength === 1) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
			}
			const next = determineBranch(decodeTree, current, treeIndex + (valueLength || 1), char);
			if (next < 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
			treeIndex = next;
			current = decodeTree[treeIndex];
			offset += 1;
			excess += 1;
		}
		if (!isStrict && current >>> 14 !== 0 && (current & BinTrieFlags.FLAG13) === 0) {
			this.result = treeIndex;
			consumed += excess - 1;
			excess = 1;
		}
		this.treeIndex = treeIndex;
		this.excess = excess;
		this.consumed = consumed;
		return -1;
	}
	/**
	* Emit a named entity that was not terminated with a semicolon.
	* @returns The number of characters consumed.
	*/
	emitNotTerminatedNamedEntity() {
		const { result, decodeTree } = this;
		const valueLength = decodeTree[result] >>> 14;
		this.emitNamedEntityData(result, valueLength, this.consumed);
		this.errors?.missingSemicolonAfterCharacterReference();
		return this.consumed;
	}
	/**
	* Emit a named entity.
	* @param result The index of the entity in the decode tree.
	* @param valueLength Encoded value length (header plus any value words).
	* @param consumed The number of characters consumed.
	* @returns The number of characters consumed.
	*/
	emitNamedEntityData(result, valueLength, consumed) {
		const { decodeTree } = this;
		this.emitCodePoint(valueLength === 1 ? decodeTree[result] & BinTrieFlags.VALUE_MASK : decodeTree[result + 1], consumed);
		if (valueLength === 3) this.emitCodePoint(decodeTree[result + 2], consumed);
		return consumed;
	}
	/**
	* Signal to the parser that the end of the input was reached.
	*
	* Remaining data will be emitted and relevant errors will be produced.
	* @returns The number of characters consumed.
	*/
	end() {
		switch (this.state) {
			case EntityDecoderState.NamedEntity: return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
			case EntityDecoderState.NumericDecimal: return this.emitNumericEntity(0, 2);
			case EntityDecoderState.NumericHex: return this.emitNumericEntity(0, 3);
			case EntityDecoderState.NumericStart:
				this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			default: return 0;
		}
	}
};
/**
* Determines the branch of the current node that is taken given the current
* character. This function is used to traverse the trie.
*
* See `BinTrieFlags` for the branch-data layouts handled here.
* @param decodeTree The trie.
* @param current The current node's header word.
* @param nodeIndex Index of the node's first branch-data word (the header
*   plus any value words have been skipped by the caller).
* @param char The current character.
* @returns The index of the next node, or -1 if no branch is taken.
*/
function determineBranch(decodeTree, current, nodeIndex, char) {
	const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
	const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
	if (jumpOffset) {
		if (branchCount === 0) return char === jumpOffset ? nodeIndex : -1;
		const slot = char - jumpOffset;
		if (slot >>> 0 >= branchCount) return -1;
		const stored = decodeTree[nodeIndex + slot];
		return stored === 0 ? -1 : nodeIndex + branchCount + stored - 1 & 65535;
	}
	if (branchCount === 0) return -1;
	const packedKeySlots = branchCount + 1 >> 1;
	const branchEnd = nodeIndex + packedKeySlots + branchCount;
	for (let index = 0; index < branchCount; index++) {
		const key = decodeTree[nodeIndex + (index >> 1)] >> ((index & 1) << 3) & 255;
		if (key === char) return branchEnd + decodeTree[nodeIndex + packedKeySlots + index] & 65535;
		if (key > char) return -1;
	}
	return -1;
}

// node_modules/htmlparser2/dist/Tokenizer.js
var CharCodes;
(function(CharCodes) {
	CharCodes[CharCodes["Tab"] = 9] = "Tab";
	CharCodes[CharCodes["NewLine"] = 10] = "NewLine";
	CharCodes[CharCodes["FormFeed"] = 12] = "FormFeed";
	CharCodes[CharCodes["CarriageReturn"] = 13] = "CarriageReturn";
	CharCodes[CharCodes["Space"] = 32] = "Space";
	CharCodes[CharCodes["ExclamationMark"] = 33] = "ExclamationMark";
	CharCodes[CharCodes["Number"] = 35] = "Number";
	CharCodes[CharCodes["Amp"] = 38] = "Amp";
	CharCodes[CharCodes["SingleQuote"] = 39] = "SingleQuote";
	CharCodes[CharCodes["DoubleQuote"] = 34] = "DoubleQuote";
	CharCodes[CharCodes["Dash"] = 45] = "Dash";
	CharCodes[CharCodes["Slash"] = 47] = "Slash";
	CharCodes[CharCodes["Zero"] = 48] = "Zero";
	CharCodes[CharCodes["Nine"] = 57] = "Nine";
	CharCodes[CharCodes["Semi"] = 59] = "Semi";
	CharCodes[CharCodes["Lt"] = 60] = "Lt";
	CharCodes[CharCodes["Eq"] = 61] = "Eq";
	CharCodes[CharCodes["Gt"] = 62] = "Gt";
	CharCodes[CharCodes["Questionmark"] = 63] = "Questionmark";
	CharCodes[CharCodes["UpperA"] = 65] = "UpperA";
	CharCodes[CharCodes["LowerA"] = 97] = "LowerA";
	CharCodes[CharCodes["UpperF"] = 70] = "UpperF";
	CharCodes[CharCodes["LowerF"] = 102] = "LowerF";
	CharCodes[CharCodes["UpperZ"] = 90] = "UpperZ";
	CharCodes[CharCodes["LowerZ"] = 122] = "LowerZ";
	CharCodes[CharCodes["LowerX"] = 120] = "LowerX";
	CharCodes[CharCodes["OpeningSquareBracket"] = 91] = "OpeningSquareBracket";
})(CharCodes || (CharCodes = {}));
/** All the states the tokenizer can be in. */
var State;
(function(State) {
	State[State["Text"] = 1] = "Text";
	State[State["BeforeTagName"] = 2] = "BeforeTagName";
	State[State["InTagName"] = 3] = "InTagName";
	State[State["InSelfClosingTag"] = 4] = "InSelfClosingTag";
	State[State["BeforeClosingTagName"] = 5] = "BeforeClosingTagName";
	State[State["InClosingTagName"] = 6] = "InClosingTagName";
	State[State["AfterClosingTagName"] = 7] = "AfterClosingTagName";
	State[State["BeforeAttributeName"] = 8] = "BeforeAttributeName";
	State[State["InAttributeName"] = 9] = "InAttributeName";
	State[State["AfterAttributeName"] = 10] = "AfterAttributeName";
	State[State["BeforeAttributeValue"] = 11] = "BeforeAttributeValue";
	State[State["InAttributeValueDq"] = 12] = "InAttributeValueDq";
	State[State["InAttributeValueSq"] = 13] = "InAttributeValueSq";
	State[State["InAttributeValueNq"] = 14] = "InAttributeValueNq";
	State[State["BeforeDeclaration"] = 15] = "BeforeDeclaration";
	State[State["InDeclaration"] = 16] = "InDeclaration";
	State[State["InProcessingInstruction"] = 17] = "InProcessingInstruction";
	State[State["BeforeComment"] = 18] = "BeforeComment";
	State[State["CDATASequence"] = 19] = "CDATASequence";
	State[State["DeclarationSequence"] = 20] = "DeclarationSequence";
	State[State["InSpecialComment"] = 21] = "InSpecialComment";
	State[State["InCommentLike"] = 22] = "InCommentLike";
	State[State["SpecialStartSequence"] = 23] = "SpecialStartSequence";
	State[State["InSpecialTag"] = 24] = "InSpecialTag";
	State[State["InPlainText"] = 25] = "InPlainText";
	State[State["InEntity"] = 26] = "InEntity";
})(State || (State = {}));
function isWhitespace(c) {
	return c === CharCodes.Space || c === CharCodes.NewLine || c === CharCodes.Tab || c === CharCodes.FormFeed || c === CharCodes.CarriageReturn;
}
function isEndOfTagSection(c) {
	return c === CharCodes.Slash || c === CharCodes.Gt || isWhitespace(c);
}
function isASCIIAlpha(c) {
	return c >= CharCodes.LowerA && c <= CharCodes.LowerZ || c >= CharCodes.UpperA && c <= CharCodes.UpperZ;
}
/**
* Quote style used for parsed attributes.
*/
var QuoteType;
(function(QuoteType) {
	QuoteType[QuoteType["NoValue"] = 0] = "NoValue";
	QuoteType[QuoteType["Unquoted"] = 1] = "Unquoted";
	QuoteType[QuoteType["Single"] = 2] = "Single";
	QuoteType[QuoteType["Double"] = 3] = "Double";
})(QuoteType || (QuoteType = {}));
/**
* Sequences used to match longer strings.
*
* We don't have `Script`, `Style`, or `Title` here. Instead, we re-use the *End
* sequences with an increased offset.
*/
const Sequences = {
	Empty: /* @__PURE__ */ new Uint8Array(0),
	Cdata: new Uint8Array([
		67,
		68,
		65,
		84,
		65,
		91
	]),
	CdataEnd: new Uint8Array([
		93,
		93,
		62
	]),
	CommentEnd: new Uint8Array([
		45,
		45,
		33,
		62
	]),
	Doctype: new Uint8Array([
		100,
		111,
		99,
		116,
		121,
		112,
		101
	]),
	IframeEnd: new Uint8Array([
		60,
		47,
		105,
		102,
		114,
		97,
		109,
		101
	]),
	NoembedEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		101,
		109,
		98,
		101,
		100
	]),
	NoframesEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		102,
		114,
		97,
		109,
		101,
		115
	]),
	Plaintext: new Uint8Array([
		60,
		47,
		112,
		108,
		97,
		105,
		110,
		116,
		101,
		120,
		116
	]),
	ScriptEnd: new Uint8Array([
		60,
		47,
		115,
		99,
		114,
		105,
		112,
		116
	]),
	StyleEnd: new Uint8Array([
		60,
		47,
		115,
		116,
		121,
		108,
		101
	]),
	TitleEnd: new Uint8Array([
		60,
		47,
		116,
		105,
		116,
		108,
		101
	]),
	TextareaEnd: new Uint8Array([
		60,
		47,
		116,
		101,
		120,
		116,
		97,
		114,
		101,
		97
	]),
	XmpEnd: new Uint8Array([
		60,
		47,
		120,
		109,
		112
	])
};
/**
* Maps the first lowercase character of an HTML tag name to the sequence
* used for special-tag detection.  All sequences share a common layout
* where index 2 is the first tag-name character, so matching always
* continues from offset 3.
*/
const specialStartSequences = /* @__PURE__ */ new Map([
	[Sequences.IframeEnd[2], Sequences.IframeEnd],
	[Sequences.NoembedEnd[2], Sequences.NoembedEnd],
	[Sequences.Plaintext[2], Sequences.Plaintext],
	[Sequences.ScriptEnd[2], Sequences.ScriptEnd],
	[Sequences.TitleEnd[2], Sequences.TitleEnd],
	[Sequences.XmpEnd[2], Sequences.XmpEnd]
]);
/**
* Tokenizer implementation used by `Parser`.
*/
var Tokenizer = class {
	cbs;
	/** The current state the tokenizer is in. */
	state = State.Text;
	/** The read buffer. */
	buffer = "";
	/** The beginning of the section that is currently being read. */
	sectionStart = 0;
	/** The index within the buffer that we are currently looking at. */
	index = 0;
	/** The start of the last entity. */
	entityStart = 0;
	/** Some behavior, eg. when decoding entities, is done while we are in another state. This keeps track of the other state type. */
	baseState = State.Text;
	/** For special parsing behavior inside of script and style tags. */
	isSpecial = false;
	/** Indicates whether the tokenizer has been paused. */
	running = true;
	/** The offset of the current buffer. */
	offset = 0;
	xmlMode;
	decodeEntities;
	recognizeSelfClosing;
	entityDecoder;
	constructor({ xmlMode = false, decodeEntities = true, recognizeSelfClosing = xmlMode }, cbs) {
		this.cbs = cbs;
		this.xmlMode = xmlMode;
		this.decodeEntities = decodeEntities;
		this.recognizeSelfClosing = recognizeSelfClosing;
		this.entityDecoder = new EntityDecoder(xmlMode ? xmlDecodeTree : htmlDecodeTree, (cp, consumed) => this.emitCodePoint(cp, consumed));
	}
	reset() {
		this.state = State.Text;
		this.buffer = "";
		this.sectionStart = 0;
		this.index = 0;
		this.baseState = State.Text;
		this.isSpecial = false;
		this.currentSequence = Sequences.Empty;
		this.sequenceIndex = 0;
		this.running = true;
		this.offset = 0;
	}
	write(chunk) {
		this.offset += this.buffer.length;
		this.buffer = chunk;
		this.parse();
	}
	end() {
		if (this.running) this.finish();
	}
	pause() {
		this.running = false;
	}
	resume() {
		this.running = true;
		if (this.index < this.buffer.length + this.offset) this.parse();
	}
	stateText(c) {
		if (c === CharCodes.Lt || !this.decodeEntities && this.fastForwardTo(CharCodes.Lt)) {
			if (this.index > this.sectionStart) this.cbs.ontext(this.sectionStart, this.index);
			this.state = State.BeforeTagName;
			this.sectionStart = this.index;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	currentSequence = Sequences.Empty;
	sequenceIndex = 0;
	enterTagBody() {
		if (this.currentSequence === Sequences.Plaintext) {
			this.currentSequence = Sequences.Empty;
			this.state = State.InPlainText;
		} else if (this.isSpecial) {
			this.state = State.InSpecialTag;
			this.sequenceIndex = 0;
		} else this.state = State.Text;
	}
	/**
	* Match the opening tag name against an HTML text-only tag sequence.
	*
	* Some tags share an initial prefix (`script`/`style`, `title`/`textarea`,
	* `noembed`/`noframes`), so we may switch to an alternate sequence at the
	* first distinguishing byte.  On a successful full match we fall back to
	* the normal tag-name state; a later `>` will enter raw-text, RCDATA, or
	* plaintext mode based on `currentSequence` / `isSpecial`.
	* @param c Current character code point.
	*/
	stateSpecialStartSequence(c) {
		const lower = c | 32;
		if (this.sequenceIndex < this.currentSequence.length) {
			if (lower === this.currentSequence[this.sequenceIndex]) {
				this.sequenceIndex++;
				return;
			}
			if (this.sequenceIndex === 3) {
				if (this.currentSequence === Sequences.ScriptEnd && lower === Sequences.StyleEnd[3]) {
					this.currentSequence = Sequences.StyleEnd;
					this.sequenceIndex = 4;
					return;
				}
				if (this.currentSequence === Sequences.TitleEnd && lower === Sequences.TextareaEnd[3]) {
					this.currentSequence = Sequences.TextareaEnd;
					this.sequenceIndex = 4;
					return;
				}
			} else if (this.sequenceIndex === 4 && this.currentSequence === Sequences.NoembedEnd && lower === Sequences.NoframesEnd[4]) {
				this.currentSequence = Sequences.NoframesEnd;
				this.sequenceIndex = 5;
				return;
			}
		} else if (isEndOfTagSection(c)) {
			this.sequenceIndex = 0;
			this.state = State.InTagName;
			this.stateInTagName(c);
			return;
		}
		this.isSpecial = false;
		this.currentSequence = Sequences.Empty;
		this.sequenceIndex = 0;
		this.state = State.InTagName;
		this.stateInTagName(c);
	}
	stateCDATASequence(c) {
		if (c === Sequences.Cdata[this.sequenceIndex]) {
			if (++this.sequenceIndex === Sequences.Cdata.length) {
				this.state = State.InCommentLike;
				this.currentSequence = Sequences.CdataEnd;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			}
		} else {
			this.sequenceIndex = 0;
			if (this.xmlMode) {
				this.state = State.InDeclaration;
				this.stateInDeclaration(c);
			} else {
				this.state = State.InSpecialComment;
				this.stateInSpecialComment(c);
			}
		}
	}
	/**
	* When we wait for one specific character, we can speed things up
	* by skipping through the buffer until we find it.
	* @param c Current character code point.
	* @returns Whether the character was found.
	*/
	fastForwardTo(c) {
		while (++this.index < this.buffer.length + this.offset) if (this.buffer.charCodeAt(this.index - this.offset) === c) return true;
		this.index = this.buffer.length + this.offset - 1;
		return false;
	}
	/**
	* Emit a comment token and return to the text state.
	* @param offset Number of characters in the end sequence that have already been matched.
	*/
	emitComment(offset) {
		this.cbs.oncomment(this.sectionStart, this.index, offset);
		this.sequenceIndex = 0;
		this.sectionStart = this.index + 1;
		this.state = State.Text;
	}
	/**
	* Comments and CDATA end with `-->` and `]]>`.
	*
	* Their common qualities are:
	* - Their end sequences have a distinct character they start with.
	* - That character is then repeated, so we have to check multiple repeats.
	* - All characters but the start character of the sequence can be skipped.
	* @param c Current character code point.
	*/
	stateInCommentLike(c) {
		if (!this.xmlMode && this.currentSequence === Sequences.CommentEnd && this.sequenceIndex <= 1 && this.index === this.sectionStart + this.sequenceIndex && c === CharCodes.Gt) this.emitComment(this.sequenceIndex);
		else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === 2 && c === CharCodes.Gt) this.emitComment(2);
		else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === this.currentSequence.length - 1 && c !== CharCodes.Gt) this.sequenceIndex = Number(c === CharCodes.Dash);
		else if (c === this.currentSequence[this.sequenceIndex]) {
			if (++this.sequenceIndex === this.currentSequence.length) {
				if (this.currentSequence === Sequences.CdataEnd) this.cbs.oncdata(this.sectionStart, this.index, 2);
				else this.cbs.oncomment(this.sectionStart, this.index, 3);
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
				this.state = State.Text;
			}
		} else if (this.sequenceIndex === 0) {
			if (this.fastForwardTo(this.currentSequence[0])) this.sequenceIndex = 1;
		} else if (c !== this.currentSequence[this.sequenceIndex - 1]) this.sequenceIndex = 0;
	}
	/**
	* HTML only allows ASCII alpha characters (a-z and A-Z) at the beginning of a tag name.
	*
	* XML allows a lot more characters here (@see https://www.w3.org/TR/REC-xml/#NT-NameStartChar).
	* We allow anything that wouldn't end the tag.
	* @param c Current character code point.
	*/
	isTagStartChar(c) {
		return this.xmlMode ? !isEndOfTagSection(c) : isASCIIAlpha(c);
	}
	/**
	* Scan raw-text / RCDATA content for the matching end tag.
	*
	* For RCDATA tags (`<title>`, `<textarea>`) entities are decoded inline.
	* For raw-text tags (`<script>`, `<style>`, etc.) we fast-forward to `<`.
	* @param c Current character code point.
	*/
	stateInSpecialTag(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			if (isEndOfTagSection(c)) {
				const endOfText = this.index - this.currentSequence.length;
				if (this.sectionStart < endOfText) {
					const actualIndex = this.index;
					this.index = endOfText;
					this.cbs.ontext(this.sectionStart, endOfText);
					this.index = actualIndex;
				}
				this.isSpecial = false;
				this.sectionStart = endOfText + 2;
				this.stateInClosingTagName(c);
				return;
			}
			this.sequenceIndex = 0;
		}
		if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (this.sequenceIndex === 0) {
			if (this.currentSequence === Sequences.TitleEnd || this.currentSequence === Sequences.TextareaEnd) {
				if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
			} else if (this.fastForwardTo(CharCodes.Lt)) this.sequenceIndex = 1;
		} else this.sequenceIndex = Number(c === CharCodes.Lt);
	}
	stateBeforeTagName(c) {
		if (c === CharCodes.ExclamationMark) {
			this.state = State.BeforeDeclaration;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Questionmark) {
			if (this.xmlMode) {
				this.state = State.InProcessingInstruction;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			} else {
				this.state = State.InSpecialComment;
				this.sectionStart = this.index;
			}
		} else if (this.isTagStartChar(c)) {
			this.sectionStart = this.index;
			const special = this.xmlMode || this.cbs.isInForeignContext?.() ? void 0 : specialStartSequences.get(c | 32);
			if (special === void 0) this.state = State.InTagName;
			else {
				this.isSpecial = true;
				this.currentSequence = special;
				this.sequenceIndex = 3;
				this.state = State.SpecialStartSequence;
			}
		} else if (c === CharCodes.Slash) this.state = State.BeforeClosingTagName;
		else {
			this.state = State.Text;
			this.stateText(c);
		}
	}
	stateInTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onopentagname(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateBeforeClosingTagName(c) {
		if (isWhitespace(c)) {
			if (this.xmlMode) {} else {
				this.state = State.InSpecialComment;
				this.sectionStart = this.index;
			}
		} else if (c === CharCodes.Gt) {
			this.state = State.Text;
			if (!this.xmlMode) this.sectionStart = this.index + 1;
		} else {
			this.state = this.isTagStartChar(c) ? State.InClosingTagName : State.InSpecialComment;
			this.sectionStart = this.index;
		}
	}
	stateInClosingTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onclosetag(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State.AfterClosingTagName;
			this.stateAfterClosingTagName(c);
		}
	}
	stateAfterClosingTagName(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	stateBeforeAttributeName(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onopentagend(this.index);
			this.enterTagBody();
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Slash) this.state = State.InSelfClosingTag;
		else if (!isWhitespace(c)) {
			this.state = State.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	/**
	* Handle `/` before `>` in an opening tag.
	*
	* In HTML mode, text-only tags ignore the self-closing flag and still enter
	* their raw-text/RCDATA/plaintext state unless self-closing tags are being
	* recognized. In XML mode, or for ordinary tags, the tokenizer returns to
	* regular text parsing after emitting the self-closing callback.
	* @param c Current character code point.
	*/
	stateInSelfClosingTag(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onselfclosingtag(this.index);
			this.sectionStart = this.index + 1;
			if (!this.recognizeSelfClosing) {
				this.enterTagBody();
				return;
			}
			this.state = State.Text;
			this.isSpecial = false;
			this.currentSequence = Sequences.Empty;
		} else if (!isWhitespace(c)) {
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateInAttributeName(c) {
		if (c === CharCodes.Eq || isEndOfTagSection(c)) {
			this.cbs.onattribname(this.sectionStart, this.index);
			this.sectionStart = this.index;
			this.state = State.AfterAttributeName;
			this.stateAfterAttributeName(c);
		}
	}
	stateAfterAttributeName(c) {
		if (c === CharCodes.Eq) this.state = State.BeforeAttributeValue;
		else if (c === CharCodes.Slash || c === CharCodes.Gt) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.sectionStart = -1;
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (!isWhitespace(c)) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.state = State.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	stateBeforeAttributeValue(c) {
		if (c === CharCodes.DoubleQuote) {
			this.state = State.InAttributeValueDq;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.SingleQuote) {
			this.state = State.InAttributeValueSq;
			this.sectionStart = this.index + 1;
		} else if (!isWhitespace(c)) {
			this.sectionStart = this.index;
			this.state = State.InAttributeValueNq;
			this.stateInAttributeValueNoQuotes(c);
		}
	}
	handleInAttributeValue(c, quote) {
		if (c === quote || !this.decodeEntities && this.fastForwardTo(quote)) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(quote === CharCodes.DoubleQuote ? QuoteType.Double : QuoteType.Single, this.index + 1);
			this.state = State.BeforeAttributeName;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	stateInAttributeValueDoubleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.DoubleQuote);
	}
	stateInAttributeValueSingleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.SingleQuote);
	}
	stateInAttributeValueNoQuotes(c) {
		if (isWhitespace(c) || c === CharCodes.Gt) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(QuoteType.Unquoted, this.index);
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	/**
	* Distinguish between CDATA, declarations, HTML comments, and HTML bogus
	* comments after `<!`.
	*
	* In HTML mode, only real comments and doctypes stay on declaration paths;
	* everything else becomes a bogus comment terminated by the next `>`.
	* @param c Current character code point.
	*/
	stateBeforeDeclaration(c) {
		if (c === CharCodes.OpeningSquareBracket) {
			this.state = State.CDATASequence;
			this.sequenceIndex = 0;
		} else if (this.xmlMode) this.state = c === CharCodes.Dash ? State.BeforeComment : State.InDeclaration;
		else if ((c | 32) === Sequences.Doctype[0]) {
			this.state = State.DeclarationSequence;
			this.currentSequence = Sequences.Doctype;
			this.sequenceIndex = 1;
		} else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Dash) this.state = State.BeforeComment;
		else this.state = State.InSpecialComment;
	}
	/**
	* Continue matching `doctype` after `<!d`.
	*
	* A full `doctype` match stays on the declaration path; any other name falls
	* back to an HTML bogus comment, which matches browser behavior for
	* non-doctype `<!...>` constructs.
	* @param c Current character code point.
	*/
	stateDeclarationSequence(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			this.state = State.InDeclaration;
			this.stateInDeclaration(c);
		} else if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.state = State.InSpecialComment;
	}
	stateInDeclaration(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.ondeclaration(this.sectionStart, this.index);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	/**
	* XML processing instructions (`<?...?>`).
	*
	* In HTML mode `<?` is routed to `InSpecialComment` instead, so this
	* state is only reachable in XML mode.
	* @param c Current character code point.
	*/
	stateInProcessingInstruction(c) {
		if (c === CharCodes.Questionmark) this.sequenceIndex = 1;
		else if (c === CharCodes.Gt && this.sequenceIndex === 1) {
			this.cbs.onprocessinginstruction(this.sectionStart, this.index - 1);
			this.sequenceIndex = 0;
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.sequenceIndex = Number(this.fastForwardTo(CharCodes.Questionmark));
	}
	stateBeforeComment(c) {
		if (c === CharCodes.Dash) {
			this.state = State.InCommentLike;
			this.currentSequence = Sequences.CommentEnd;
			this.sequenceIndex = 0;
			this.sectionStart = this.index + 1;
		} else if (this.xmlMode) this.state = State.InDeclaration;
		else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.state = State.InSpecialComment;
	}
	stateInSpecialComment(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	startEntity() {
		this.baseState = this.state;
		this.state = State.InEntity;
		this.entityStart = this.index;
		this.entityDecoder.startEntity(this.xmlMode ? DecodingMode.Strict : this.baseState === State.Text || this.baseState === State.InSpecialTag ? DecodingMode.Legacy : DecodingMode.Attribute);
	}
	stateInEntity() {
		const indexInBuffer = this.index - this.offset;
		const length = this.entityDecoder.write(this.buffer, indexInBuffer);
		if (length >= 0) {
			this.state = this.baseState;
			if (length === 0) this.index -= 1;
		} else {
			if (indexInBuffer < this.buffer.length && this.buffer.charCodeAt(indexInBuffer) === CharCodes.Amp) {
				this.state = this.baseState;
				this.index -= 1;
				return;
			}
			this.index = this.offset + this.buffer.length - 1;
		}
	}
	/**
	* Remove data that has already been consumed from the buffer.
	*/
	cleanup() {
		if (this.running && this.sectionStart !== this.index) {
			if (this.state === State.Text || this.state === State.InPlainText || this.state === State.InSpecialTag && this.sequenceIndex === 0) {
				this.cbs.ontext(this.sectionStart, this.index);
				this.sectionStart = this.index;
			} else if (this.state === State.InAttributeValueDq || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueNq) {
				this.cbs.onattribdata(this.sectionStart, this.index);
				this.sectionStart = this.index;
			}
		}
	}
	shouldContinue() {
		return this.index < this.buffer.length + this.offset && this.running;
	}
	/**
	* Iterates through the buffer, calling the function corresponding to the current state.
	*
	* States that are more likely to be hit are higher up, as a performance improvement.
	*/
	parse() {
		while (this.shouldContinue()) {
			const c = this.buffer.charCodeAt(this.index - this.offset);
			switch (this.state) {
				case State.Text:
					this.stateText(c);
					break;
				case State.InPlainText:
					this.index = this.buffer.length + this.offset - 1;
					break;
				case State.SpecialStartSequence:
					this.stateSpecialStartSequence(c);
					break;
				case State.InSpecialTag:
					this.stateInSpecialTag(c);
					break;
				case State.CDATASequence:
					this.stateCDATASequence(c);
					break;
				case State.DeclarationSequence:
					this.stateDeclarationSequence(c);
					break;
				case State.InAttributeValueDq:
					this.stateInAttributeValueDoubleQuotes(c);
					break;
				case State.InAttributeName:
					this.stateInAttributeName(c);
					break;
				case State.InCommentLike:
					this.stateInCommentLike(c);
					break;
				case State.InSpecialComment:
					this.stateInSpecialComment(c);
					break;
				case State.BeforeAttributeName:
					this.stateBeforeAttributeName(c);
					break;
				case State.InTagName:
					this.stateInTagName(c);
					break;
				case State.InClosingTagName:
					this.stateInClosingTagName(c);
					break;
				case State.BeforeTagName:
					this.stateBeforeTagName(c);
					break;
				case State.AfterAttributeName:
					this.stateAfterAttributeName(c);
					break;
				case State.InAttributeValueSq:
					this.stateInAttributeValueSingleQuotes(c);
					break;
				case State.BeforeAttributeValue:
					this.stateBeforeAttributeValue(c);
					break;
				case State.BeforeClosingTagName:
					this.stateBeforeClosingTagName(c);
					break;
				case State.AfterClosingTagName:
					this.stateAfterClosingTagName(c);
					break;
				case State.InAttributeValueNq:
					this.stateInAttributeValueNoQuotes(c);
					break;
				case State.InSelfClosingTag:
					this.stateInSelfClosingTag(c);
					break;
				case State.InDeclaration:
					this.stateInDeclaration(c);
					break;
				case State.BeforeDeclaration:
					this.stateBeforeDeclaration(c);
					break;
				case State.BeforeComment:
					this.stateBeforeComment(c);
					break;
				case State.InProcessingInstruction:
					this.stateInProcessingInstruction(c);
					break;
				case State.InEntity: this.stateInEntity();
			}
			this.index++;
		}
		this.cleanup();
	}
	finish() {
		if (this.state === State.InEntity) {
			this.entityDecoder.end();
			this.state = this.baseState;
		}
		this.handleTrailingData();
		this.cbs.onend();
	}
	handleTrailingCommentLikeData(endIndex) {
		if (this.state !== State.InCommentLike) return false;
		if (this.currentSequence === Sequences.CdataEnd) {
			if (this.xmlMode) {
				if (this.sectionStart < endIndex) this.cbs.oncdata(this.sectionStart, endIndex, 0);
			} else {
				const cdataStart = this.sectionStart - Sequences.Cdata.length - 1;
				this.cbs.oncomment(cdataStart, endIndex, 0);
			}
		} else {
			const offset = this.xmlMode ? 0 : Math.min(this.sequenceIndex, Sequences.CommentEnd.length - 1);
			this.cbs.oncomment(this.sectionStart, endIndex, offset);
		}
		return true;
	}
	handleTrailingMarkupDeclaration(endIndex) {
		if (this.xmlMode) switch (this.state) {
			case State.InSpecialComment:
			case State.BeforeComment:
			case State.CDATASequence:
			case State.DeclarationSequence:
			case State.InDeclaration:
				this.cbs.ontext(this.sectionStart, endIndex);
				return true;
			default: return false;
		}
		switch (this.state) {
			case State.BeforeDeclaration:
			case State.InSpecialComment:
			case State.BeforeComment:
			case State.CDATASequence:
				this.cbs.oncomment(this.sectionStart, endIndex, 0);
				return true;
			case State.DeclarationSequence:
				if (this.sequenceIndex !== Sequences.Doctype.length) this.cbs.oncomment(this.sectionStart, endIndex, 0);
				return true;
			case State.InDeclaration: return true;
			default: return false;
		}
	}
	/** Handle any trailing data. */
	handleTrailingData() {
		const endIndex = this.buffer.length + this.offset;
		if (this.handleTrailingCommentLikeData(endIndex) || this.handleTrailingMarkupDeclaration(endIndex)) return;
		if (this.sectionStart >= endIndex) return;
		switch (this.state) {
			case State.InTagName:
			case State.BeforeAttributeName:
			case State.BeforeAttributeValue:
			case State.AfterAttributeName:
			case State.InAttributeName:
			case State.InAttributeValueSq:
			case State.InAttributeValueDq:
			case State.InAttributeValueNq:
			case State.InClosingTagName: break;
			default: this.cbs.ontext(this.sectionStart, endIndex);
		}
	}
	emitCodePoint(cp, consumed) {
		if (this.baseState !== State.Text && this.baseState !== State.InSpecialTag) {
			if (this.sectionStart < this.entityStart) this.cbs.onattribdata(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.onattribentity(cp);
		} else {
			if (this.sectionStart < this.entityStart) this.cbs.ontext(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.ontextentity(cp, this.sectionStart);
		}
	}
};

// node_modules/htmlparser2/dist/Parser.js
const { fromCodePoint } = String;
const formTags = /* @__PURE__ */ new Set([
	"input",
	"option",
	"optgroup",
	"select",
	"button",
	"datalist",
	"textarea"
]);
const pTag = /* @__PURE__ */ new Set(["p"]);
const headingTags = /* @__PURE__ */ new Set([
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"p"
]);
const tableSectionTags = /* @__PURE__ */ new Set(["thead", "tbody"]);
const ddtTags = /* @__PURE__ */ new Set(["dd", "dt"]);
const rtpTags = /* @__PURE__ */ new Set(["rt", "rp"]);
const openImpliesClose = /* @__PURE__ */ new Map([
	["tr", /* @__PURE__ */ new Set([
		"tr",
		"th",
		"td"
	])],
	["th", /* @__PURE__ */ new Set(["th"])],
	["td", /* @__PURE__ */ new Set([
		"thead",
		"th",
		"td"
	])],
	["body", /* @__PURE__ */ new Set([
		"head",
		"link",
		"script"
	])],
	["a", /* @__PURE__ */ new Set(["a"])],
	["li", /* @__PURE__ */ new Set(["li"])],
	["p", pTag],
	["h1", headingTags],
	["h2", headingTags],
	["h3", headingTags],
	["h4", headingTags],
	["h5", headingTags],
	["h6", headingTags],
	["select", formTags],
	["input", formTags],
	["output", formTags],
	["button", formTags],
	["datalist", formTags],
	["textarea", formTags],
	["option", /* @__PURE__ */ new Set(["option"])],
	["optgroup", /* @__PURE__ */ new Set(["optgroup", "option"])],
	["dd", ddtTags],
	["dt", ddtTags],
	["address", pTag],
	["article", pTag],
	["aside", pTag],
	["blockquote", pTag],
	["details", pTag],
	["div", pTag],
	["dl", pTag],
	["fieldset", pTag],
	["figcaption", pTag],
	["figure", pTag],
	["footer", pTag],
	["form", pTag],
	["header", pTag],
	["hr", pTag],
	["main", pTag],
	["nav", pTag],
	["ol", pTag],
	["pre", pTag],
	["section", pTag],
	["table", pTag],
	["ul", pTag],
	["rt", rtpTags],
	["rp", rtpTags],
	["tbody", tableSectionTags],
	["tfoot", tableSectionTags]
]);
const DOCUMENT_TYPE = "doctype";
const voidElements = /* @__PURE__ */ new Set([
	"area",
	"base",
	"basefont",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"img",
	"input",
	"isindex",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
const foreignContextElements = /* @__PURE__ */ new Set(["math", "svg"]);
/**
* Elements that can be used to integrate HTML content within foreign namespaces (e.g., SVG or MathML).
*
* Entries must use the SVG-adjusted casing (e.g. "foreignObject" not
* "foreignobject") since they are compared against adjusted tag names.
*/
const htmlIntegrationElements = /* @__PURE__ */ new Set([
	"mi",
	"mo",
	"mn",
	"ms",
	"mtext",
	"annotation-xml",
	"foreignObject",
	"desc",
	"title"
]);
const svgTagNameAdjustments = /* @__PURE__ */ new Map([
	["altglyph", "altGlyph"],
	["altglyphdef", "altGlyphDef"],
	["altglyphitem", "altGlyphItem"],
	["animatecolor", "animateColor"],
	["animatemotion", "animateMotion"],
	["animatetransform", "animateTransform"],
	["clippath", "clipPath"],
	["feblend", "feBlend"],
	["fecolormatrix", "feColorMatrix"],
	["fecomponenttransfer", "feComponentTransfer"],
	["fecomposite", "feComposite"],
	["feconvolvematrix", "feConvolveMatrix"],
	["fediffuselighting", "feDiffuseLighting"],
	["fedisplacementmap", "feDisplacementMap"],
	["fedistantlight", "feDistantLight"],
	["fedropshadow", "feDropShadow"],
	["feflood", "feFlood"],
	["fefunca", "feFuncA"],
	["fefuncb", "feFuncB"],
	["fefuncg", "feFuncG"],
	["fefuncr", "feFuncR"],
	["fegaussianblur", "feGaussianBlur"],
	["feimage", "feImage"],
	["femerge", "feMerge"],
	["femergenode", "feMergeNode"],
	["femorphology", "feMorphology"],
	["feoffset", "feOffset"],
	["fepointlight", "fePointLight"],
	["fespecularlighting", "feSpecularLighting"],
	["fespotlight", "feSpotLight"],
	["fetile", "feTile"],
	["feturbulence", "feTurbulence"],
	["foreignobject", "foreignObject"],
	["glyphref", "glyphRef"],
	["lineargradient", "linearGradient"],
	["radialgradient", "radialGradient"],
	["textpath", "textPath"]
]);
var ForeignContext;
(function(ForeignContext) {
	ForeignContext[ForeignContext["None"] = 0] = "None";
	ForeignContext[ForeignContext["Svg"] = 1] = "Svg";
	ForeignContext[ForeignContext["MathML"] = 2] = "MathML";
})(ForeignContext || (ForeignContext = {}));
const reNameEnd = /\s|\//;
/**
* Incremental parser implementation.
*/
var Parser = class {
	options;
	/** The start index of the last event. */
	startIndex = 0;
	/** The end index of the last event. */
	endIndex = 0;
	/**
	* Store the start index of the current open tag,
	* so we can update the start index for attributes.
	*/
	openTagStart = 0;
	tagname = "";
	attribname = "";
	attribvalue = "";
	attribs = null;
	stack = [];
	foreignContext;
	cbs;
	lowerCaseTagNames;
	lowerCaseAttributeNames;
	recognizeSelfClosing;
	/** We are parsing HTML. Inverse of the `xmlMode` option. */
	htmlMode;
	tokenizer;
	buffers = [];
	bufferOffset = 0;
	/** The index of the last written buffer. Used when resuming after a `pause()`. */
	writeIndex = 0;
	/** Indicates whether the parser has finished running / `.end` has been called. */
	ended = false;
	constructor(cbs, options = {}) {
		this.options = options;
		this.cbs = cbs ?? {};
		this.htmlMode = !this.options.xmlMode;
		this.lowerCaseTagNames = options.lowerCaseTags ?? this.htmlMode;
		this.lowerCaseAttributeNames = options.lowerCaseAttributeNames ?? this.htmlMode;
		this.recognizeSelfClosing = options.recognizeSelfClosing ?? !this.htmlMode;
		this.tokenizer = new (options.Tokenizer ?? Tokenizer)(this.options, this);
		this.foreignContext = [ForeignContext.None];
		this.cbs.onparserinit?.(this);
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ontext(start, endIndex) {
		const data = this.getSlice(start, endIndex);
		this.endIndex = endIndex - 1;
		this.cbs.ontext?.(data);
		this.startIndex = endIndex;
	}
	/**
	* @param cp Current Unicode code point.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ontextentity(cp, endIndex) {
		this.endIndex = endIndex - 1;
		this.cbs.ontext?.(fromCodePoint(cp));
		this.startIndex = endIndex;
	}
	/** @internal */
	isInForeignContext() {
		return this.foreignContext[0] !== ForeignContext.None;
	}
	/**
	* Checks if the current tag is a void element. Override this if you want
	* to specify your own additional void elements.
	* @param name Name of the pseudo selector.
	*/
	isVoidElement(name) {
		return this.htmlMode && voidElements.has(name);
	}
	/**
	* Read a tag name from the buffer.
	*
	* When `lowerCaseTagNames` is enabled (the default in HTML mode), the name
	* is lowercased and may be adjusted for SVG casing or the `image` → `img`
	* alias.
	* @param start Start index of the tag name in the buffer.
	* @param endIndex End index of the tag name in the buffer.
	*/
	readTagName(start, endIndex) {
		const name = this.lowerCaseTagNames ? this.getSlice(start, endIndex).toLowerCase() : this.getSlice(start, endIndex);
		if (!(this.lowerCaseTagNames && this.htmlMode)) return name;
		if (this.foreignContext[0] === ForeignContext.Svg) return svgTagNameAdjustments.get(name) ?? name;
		if (this.foreignContext.length > 1) {
			const adjusted = svgTagNameAdjustments.get(name);
			if (adjusted !== void 0 && this.stack.includes(adjusted)) return adjusted;
		}
		if (!this.isInForeignContext()) return name === "image" ? "img" : name;
		return name;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onopentagname(start, endIndex) {
		this.endIndex = endIndex;
		this.emitOpenTag(this.readTagName(start, endIndex));
	}
	emitOpenTag(name) {
		this.openTagStart = this.startIndex;
		this.tagname = name;
		if (this.htmlMode && name === "form" && this.stack.includes("form")) {
			this.tagname = "";
			return;
		}
		const impliesClose = this.htmlMode && openImpliesClose.get(name);
		if (impliesClose) while (this.stack.length > 0 && impliesClose.has(this.stack[0])) this.popElement(true);
		if (!this.isVoidElement(name)) {
			this.stack.unshift(name);
			if (this.htmlMode) {
				if (name === "svg") this.foreignContext.unshift(ForeignContext.Svg);
				else if (name === "math") this.foreignContext.unshift(ForeignContext.MathML);
				else if (htmlIntegrationElements.has(name)) this.foreignContext.unshift(ForeignContext.None);
			}
		}
		this.cbs.onopentagname?.(name);
		if (this.cbs.onopentag) this.attribs = {};
	}
	endOpenTag(isImplied) {
		this.startIndex = this.openTagStart;
		if (this.attribs) {
			this.cbs.onopentag?.(this.tagname, this.attribs, isImplied);
			this.attribs = null;
		}
		if (this.cbs.onclosetag && this.isVoidElement(this.tagname)) this.cbs.onclosetag(this.tagname, true);
		this.tagname = "";
	}
	/**
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onopentagend(endIndex) {
		this.endIndex = endIndex;
		this.endOpenTag(false);
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onclosetag(start, endIndex) {
		this.endIndex = endIndex;
		const name = this.readTagName(start, endIndex);
		if (!this.isVoidElement(name)) {
			const pos = this.stack.indexOf(name);
			if (pos !== -1) {
				for (let index = 0; index < pos; index++) this.popElement(true);
				this.popElement(false);
			} else if (this.htmlMode && name === "p") {
				this.emitOpenTag("p");
				this.closeCurrentTag(true);
			}
		} else if (this.htmlMode && name === "br") {
			this.cbs.onopentagname?.("br");
			this.cbs.onopentag?.("br", {}, true);
			this.cbs.onclosetag?.("br", false);
		}
		this.startIndex = endIndex + 1;
	}
	/**
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onselfclosingtag(endIndex) {
		this.endIndex = endIndex;
		if (this.recognizeSelfClosing || this.isInForeignContext()) {
			this.closeCurrentTag(false);
			this.startIndex = endIndex + 1;
		} else this.onopentagend(endIndex);
	}
	/**
	* Pop the top element off the stack, emit a close event, and maintain
	* the foreign context stack.
	* @param implied Whether this close is implied (not from an explicit end tag).
	*/
	popElement(implied) {
		const element = this.stack.shift();
		if (this.htmlMode && (foreignContextElements.has(element) || htmlIntegrationElements.has(element))) this.foreignContext.shift();
		this.cbs.onclosetag?.(element, implied);
	}
	closeCurrentTag(isOpenImplied) {
		const name = this.tagname;
		this.endOpenTag(isOpenImplied);
		if (this.stack[0] === name) this.popElement(!isOpenImplied);
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onattribname(start, endIndex) {
		this.startIndex = start;
		const name = this.getSlice(start, endIndex);
		this.attribname = this.lowerCaseAttributeNames ? name.toLowerCase() : name;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onattribdata(start, endIndex) {
		this.attribvalue += this.getSlice(start, endIndex);
	}
	/**
	* @param cp Current Unicode code point.
	* @internal
	*/
	onattribentity(cp) {
		this.attribvalue += fromCodePoint(cp);
	}
	/**
	* @param quote Quote type used for the current attribute.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onattribend(quote, endIndex) {
		this.endIndex = endIndex;
		this.cbs.onattribute?.(this.attribname, this.attribvalue, quote === QuoteType.Double ? "\"" : quote === QuoteType.Single ? "'" : quote === QuoteType.NoValue ? void 0 : null);
		if (this.attribs && !Object.hasOwn(this.attribs, this.attribname)) this.attribs[this.attribname] = this.attribvalue;
		this.attribvalue = "";
	}
	getInstructionName(value) {
		const index = value.search(reNameEnd);
		let name = index < 0 ? value : value.substr(0, index);
		if (this.lowerCaseTagNames) name = name.toLowerCase();
		return name;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ondeclaration(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.htmlMode ? this.lowerCaseTagNames ? DOCUMENT_TYPE : value.slice(0, 7) : this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`!${name}`, `!${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onprocessinginstruction(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`?${name}`, `?${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @param offset Offset applied when computing parser indices.
	* @internal
	*/
	oncomment(start, endIndex, offset) {
		this.endIndex = endIndex;
		this.cbs.oncomment?.(this.getSlice(start, endIndex - offset));
		this.cbs.oncommentend?.();
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @param offset Offset applied when computing parser indices.
	* @internal
	*/
	oncdata(start, endIndex, offset) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex - offset);
		if (!this.htmlMode || this.options.recognizeCDATA) {
			this.cbs.oncdatastart?.();
			this.cbs.ontext?.(value);
			this.cbs.oncdataend?.();
		} else if (this.isInForeignContext()) this.cbs.ontext?.(value);
		else {
			this.cbs.oncomment?.(`[CDATA[${value}]]`);
			this.cbs.oncommentend?.();
		}
		this.startIndex = endIndex + 1;
	}
	/** @internal */
	onend() {
		if (this.cbs.onclosetag) {
			this.endIndex = this.startIndex;
			for (let index = 0; index < this.stack.length; index++) this.cbs.onclosetag(this.stack[index], true);
		}
		this.cbs.onend?.();
	}
	/**
	* Resets the parser to a blank state, ready to parse a new HTML document
	*/
	reset() {
		this.cbs.onreset?.();
		this.tokenizer.reset();
		this.tagname = "";
		this.attribname = "";
		this.attribvalue = "";
		this.attribs = null;
		this.stack.length = 0;
		this.startIndex = 0;
		this.endIndex = 0;
		this.cbs.onparserinit?.(this);
		this.buffers.length = 0;
		this.foreignContext.length = 0;
		this.foreignContext.unshift(ForeignContext.None);
		this.bufferOffset = 0;
		this.writeIndex = 0;
		this.ended = false;
	}
	/**
	* Resets the parser, then parses a complete document and
	* pushes it to the handler.
	* @param data Document to parse.
	*/
	parseComplete(data) {
		this.reset();
		this.end(data);
	}
	getSlice(start, end) {
		if (start === end) return "";
		while (start - this.bufferOffset >= this.buffers[0].length) this.shiftBuffer();
		let slice = this.buffers[0].slice(start - this.bufferOffset, end - this.bufferOffset);
		while (end - this.bufferOffset > this.buffers[0].length) {
			this.shiftBuffer();
			slice += this.buffers[0].slice(0, end - this.bufferOffset);
		}
		return slice;
	}
	shiftBuffer() {
		this.bufferOffset += this.buffers[0].length;
		this.writeIndex--;
		this.buffers.shift();
	}
	/**
	* Parses a chunk of data and calls the corresponding callbacks.
	* @param chunk Chunk to parse.
	*/
	write(chunk) {
		if (this.ended) {
			this.cbs.onerror?.(/* @__PURE__ */ new Error(".write() after done!"));
			return;
		}
		this.buffers.push(chunk);
		if (this.tokenizer.running) {
			this.tokenizer.write(chunk);
			this.writeIndex++;
		}
	}
	/**
	* Parses the end of the buffer and clears the stack, calls onend.
	* @param chunk Optional final chunk to parse.
	*/
	end(chunk) {
		if (this.ended) {
			this.cbs.onerror?.(/* @__PURE__ */ new Error(".end() after done!"));
			return;
		}
		if (chunk) this.write(chunk);
		this.ended = true;
		this.tokenizer.end();
	}
	/**
	* Pauses parsing. The parser won't emit events until `resume` is called.
	*/
	pause() {
		this.tokenizer.pause();
	}
	/**
	* Resumes parsing after `pause` was called.
	*/
	resume() {
		this.tokenizer.resume();
		while (this.tokenizer.running && this.writeIndex < this.buffers.length) this.tokenizer.write(this.buffers[this.writeIndex++]);
		if (this.ended) this.tokenizer.end();
	}
};

// src/login/html-forms.ts
/** The forms of a page, as a browser would send them. */
/** Fields that a browser sends only where somebody clicked them, or chose a file. */
const ownDeed = /* @__PURE__ */ new Set([
	"submit",
	"reset",
	"button",
	"image",
	"file"
]);
const isOn = (attributes, name) => attributes[name] !== void 0;
function htmlForms(html) {
	const drafts = [];
	const byId = /* @__PURE__ */ new Map();
	let current = null;
	let select = null;
	let area = null;
	const ownerOf = ({ form }) => form === void 0 ? current : byId.get(form) ?? null;
	new Parser({
		onopentag(tag, attributes) {
			if (tag === "form") {
				current = {
					attributes,
					names: /* @__PURE__ */ new Set(),
					fields: [],
					button: null,
					hasPassword: false
				};
				drafts.push(current);
				if (attributes.id) byId.set(attributes.id, current);
				return;
			}
			if (tag === "option" && select) {
				const value = attributes.value ?? "";
				if (isOn(attributes, "selected")) select.chosen = value;
				else select.chosen ??= value;
				return;
			}
			const form = ownerOf(attributes);
			const { name = "" } = attributes;
			if (form === null || isOn(attributes, "disabled")) return;
			if (tag === "input") input(form, attributes);
			if (tag === "button" && (attributes.type ?? "submit").toLowerCase() === "submit") submitter(form, attributes);
			if (name === "") return;
			if (tag === "select") select = {
				form,
				name,
				chosen: null
			};
			if (tag === "textarea") area = {
				form,
				name,
				text: ""
			};
		},
		ontext(text) {
			if (area) area.text += text;
		},
		onclosetag(tag) {
			if (tag === "form") current = null;
			if (tag === "select" && select) {
				add(select.form, select.name, select.chosen ?? "");
				select = null;
			}
			if (tag === "textarea" && area) {
				add(area.form, area.name, area.text);
				area = null;
			}
		}
	}).end(html);
	return drafts.map(formOf);
}
function add(form, name, value) {
	form.names.add(name);
	form.fields.push([name, value]);
}
function input(form, attributes) {
	const { name = "", value } = attributes;
	const type = (attributes.type ?? "text").toLowerCase();
	if (type === "submit") submitter(form, attributes);
	if (type === "password") form.hasPassword = true;
	if (name === "" || ownDeed.has(type)) return;
	const isChoice = type === "checkbox" || type === "radio";
	if (isChoice && !isOn(attributes, "checked")) form.names.add(name);
	else add(form, name, value ?? (isChoice ? "on" : ""));
}
/** The first button sends a form when somebody presses Enter in it. */
function submitter(form, attributes) {
	if (form.button) return;
	form.button = attributes;
	if (attributes.name) add(form, attributes.name, attributes.value ?? "");
}
function formOf({ attributes, button, names, fields, hasPassword }) {
	const method = button?.formmethod ?? attributes.method ?? "get";
	return {
		action: button?.formaction ?? attributes.action ?? "",
		method: method.toLowerCase() === "post" ? "POST" : "GET",
		isMultipart: (button?.formenctype ?? attributes.enctype ?? "").toLowerCase() === "multipart/form-data",
		names,
		fields,
		hasPassword
	};
}

// src/login/taken.ts
/** The text or number at a path of keys with dots between; null: there is none, or the answer is no JSON. */
function inJson(text, path) {
	try {
		const found = path.split(".").reduce((at, key) => typeof at === "object" && at !== null && Object.hasOwn(at, key) ? at[key] : null, JSON.parse(text));
		return typeof found === "string" || typeof found === "number" ? String(found) : null;
	} catch {
		return null;
	}
}
/** null: the answer has no such value. */
function valueAt({ json, cookie, header }, { text, headers }, jar) {
	if (json !== void 0) return inJson(text, json);
	if (cookie !== void 0) return decoded(jar.value(cookie));
	const value = headers[header?.toLowerCase() ?? ""];
	return typeof value === "string" ? value : null;
}
function decoded(value) {
	try {
		return value === void 0 ? null : decodeURIComponent(value);
	} catch {
		return value ?? null;
	}
}
/** A text with the values that were taken in place of their names in braces. */
const filledIn = (text, taken, write = (value) => value) => text.replace(/\{(\w+)\}/g, (braces, name) => Object.hasOwn(taken, name) ? write(taken[name]) : braces);
const filledInAll = (texts, taken) => Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filledIn(text, taken)]));
/** The body of a step: an object as JSON, with values in its strings; a form with values as they are written there. */
function bodyFilledIn(body, taken, isForm) {
	if (typeof body === "object") return JSON.stringify(body, (_, value) => typeof value === "string" ? filledIn(value, taken) : value);
	return filledIn(body, taken, isForm(body) ? encodeURIComponent : void 0);
}

// src/login/log-in.ts
/**
* Logs in. Cookies that are given for every request go along, and are kept where the server sets none of their names.
* Throws CheckError `login-unanswered`, `login-refused`, `login-form-missing`, `login-page-again`, `login-value-missing` and
* `login-sets-nothing`; and the reason of the signal when aborted.
* @param settings headers go along with each request
* @returns the headers with which the server knows who asks
*/
async function logIn(steps, around) {
	const before = around.settings.headers.filter(({ name }) => name.toLowerCase() === "cookie").map(({ value }) => value);
	const jar = createJar(before.join("; "));
	const [given, seen] = [jar.header(), /* @__PURE__ */ new Set()];
	let authorization = null;
	let taken = {};
	for (const step of steps) {
		const asker = {
			...around,
			jar,
			authorization
		};
		const { sent, answer } = await (step.form ? sendForm(asker, step, step.form, taken) : sendAsItIs(asker, step, taken, seen));
		seen.add(withoutQuery(sent.path));
		const missing = (what) => new CheckError(problem("login-value-missing", {
			request: stepName(sent),
			what
		}));
		for (const [name, where] of Object.entries(step.take ?? {})) {
			const value = valueAt(where, answer, jar);
			if (value === null) throw missing(Object.entries(where).flat().join(" "));
			taken = {
				...taken,
				[name]: value
			};
		}
		if (step.token !== void 0) {
			const token = inJson(answer.text, step.token);
			if (token === null) throw missing(`json ${step.token}`);
			authorization = `Bearer ${token}`;
		}
		around.server.hide(sessionSecrets([...Object.values(taken), authorization ?? ""]));
	}
	const cookie = jar.header();
	if (authorization === null && cookie === given) throw new CheckError(problem("login-sets-nothing", { requests: steps.length }));
	return [...cookie === "" ? [] : [{
		name: "cookie",
		value: cookie
	}], ...authorization === null ? [] : [{
		name: "authorization",
		value: authorization
	}]];
}
/** @param seen paths that were asked for before: one that a redirect leads back to did not let anybody in */
async function sendAsItIs(asker, step, taken, seen) {
	const body = step.body === void 0 ? void 0 : bodyFilledIn(step.body, taken, (text) => contentTypeOf(text) === FORM);
	const headers = filledInAll(step.headers ?? {}, taken);
	const isTyped = isNamed("content-type", [headers, ...asker.settings.headers.map(({ name }) => ({ [name]: "" }))].flatMap((all) => Object.keys(all).map((name) => ({ name }))));
	const type = body === void 0 || isTyped ? {} : { "content-type": contentTypeOf(body) };
	const path = filledIn(step.path, taken, encodeURIComponent);
	const sent = {
		method: step.method ?? (body === void 0 ? "GET" : "POST"),
		path,
		headers: {
			...type,
			...headers
		},
		body
	};
	const answer = await exchange(asker, sent);
	const asks = sent.method !== "GET" && sent.method !== "HEAD";
	const at = withoutQuery(answer.path);
	const isBack = answer.isMoved && (seen.has(at) || loginPage.test(at));
	const showsForm = htmlForms(htmlOf(answer)).some(({ hasPassword }) => hasPassword) && (!answer.isMoved || isBack);
	if (asks && (showsForm || isBack)) throw again(sent, answer, asker);
	return {
		sent,
		answer
	};
}
const FORM = "application/x-www-form-urlencoded";
/** Where a redirect leads whose request let nobody in. */
const loginPage = /(^|[/_-])(log-?in|sign-?in)([/._-]|$)/i;
/** Fetches the page, fills in the form that has these fields, and sends it as the page says. */
async function sendForm(asker, step, form, taken) {
	const headers = filledInAll(step.headers ?? {}, taken);
	const page = await exchange(asker, {
		method: "GET",
		path: filledIn(step.path, taken, encodeURIComponent),
		headers
	});
	const own = filledInAll(form, taken);
	const names = Object.keys(own);
	const found = withFields(page, names);
	if (found === void 0) {
		const forms = htmlForms(htmlOf(page)).map((one) => [...one.names].join(", "));
		throw new CheckError(problem("login-form-missing", {
			path: withoutQuery(page.path),
			fields: names,
			forms
		}));
	}
	const fields = [...found.fields.filter(([name]) => own[name] === void 0), ...Object.entries(own)];
	asker.server.hide(sessionSecrets(found.fields.map(([, value]) => value)).filter((value) => value.length >= 16));
	const sent = await filled(found, fields, page, headers, asker);
	const answer = await exchange(asker, sent);
	const isThere = withFields(answer, names);
	if (isThere && (isThere.hasPassword || withoutQuery(answer.path) === withoutQuery(page.path))) throw again(sent, answer, asker);
	return {
		sent,
		answer
	};
}
const htmlOf = ({ headers, text }) => /html/i.test(String(headers["content-type"] ?? "")) ? text : "";
const withFields = (page, names) => htmlForms(htmlOf(page)).find((one) => names.every((name) => one.names.has(name)));
async function filled({ action, method, isMultipart }, fields, page, headers, { server, settings }) {
	const base = server.origin + page.path;
	const url = new URL(URL.canParse(action, base) ? action : "", base);
	const query = new URLSearchParams(fields.map(([name, value]) => [name, value]));
	if (method === "GET") return {
		method,
		path: `${url.pathname}?${query}`,
		headers
	};
	const referer = (settings.pageOrigin?.(server.origin) ?? server.origin) + page.path;
	const path = url.pathname + url.search;
	if (!isMultipart) return {
		method,
		path,
		headers: {
			"content-type": FORM,
			referer,
			...headers
		},
		body: query.toString()
	};
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	const encoded = new Response(form);
	return {
		method,
		path,
		headers: {
			"content-type": encoded.headers.get("content-type") ?? "",
			referer,
			...headers
		},
		body: await encoded.text()
	};
}
const again = (sent, { path, status }, { server }) => new CheckError(problem("login-page-again", {
	request: stepName(sent),
	status,
	at: withoutQuery(path),
	tail: server.tail()
}));

// src/login/logged-in.ts
/** Milliseconds after which one logs in again before the next look: tokens that hold for less are rare. */
const RENEWED_AFTER_MS = 3e5;
/** Servers refuse a login after some, often five in some minutes. */
const MOST_ENDED = 3;
/** A server has a login for each that its routes ask for. */
const sessions = /* @__PURE__ */ new WeakMap();
const keyOf$1 = ({ login, headers }) => JSON.stringify([login, headers]);
/**
* The settings with the headers that the login of this server gave. Logs in where that has not been done, or long ago; one that
* failed is not tried again, since that may lock the account.
* Throws what `logIn` throws.
*/
async function loggedIn(settings, server, signal) {
	const { login, headers } = settings;
	if (login.length === 0) return settings;
	const own = sessions.get(server) ?? /* @__PURE__ */ new Map();
	sessions.set(server, own);
	const before = own.get(keyOf$1(settings));
	const session = before === void 0 || performance.now() - before.startedAt > RENEWED_AFTER_MS ? begin(settings, server, signal, before?.ended ?? 0) : before;
	own.set(keyOf$1(settings), session);
	const gained = await session.headers;
	const named = new Set(gained.map(({ name }) => name));
	return {
		...settings,
		headers: [...headers.filter(({ name }) => !named.has(name.toLowerCase())), ...gained]
	};
}
function begin(settings, server, signal, ended) {
	const session = {
		headers: logIn(settings.login, {
			server,
			settings,
			signal
		}),
		startedAt: performance.now(),
		ended
	};
	session.headers.catch(() => {
		session.startedAt = Number.POSITIVE_INFINITY;
	});
	return session;
}
/** Whether one is logged in there already. */
const isLoggedIn = (settings, server) => sessions.get(server)?.has(keyOf$1(settings)) ?? false;
/** Ends a login, so that the next look logs in again. @returns false: that was done too often */
function endLogin(settings, server) {
	const session = sessions.get(server)?.get(keyOf$1(settings));
	if (session === void 0 || session.ended >= MOST_ENDED) return false;
	session.ended += 1;
	session.startedAt = Number.NEGATIVE_INFINITY;
	return true;
}

// src/routes/access-log.ts
/** URLs of one route; the rest of a long tail is seldom requested. */
const mostPaths = 50;
/** The request and its status in the common and combined formats of nginx, OpenResty and Apache. */
const line = /"(GET|HEAD) (\/[^" ]*) HTTP\/[\d.]+" (\d{3}) /;
/**
* Reads the real URLs of each route out of an access log, the most requested first, with the number of requests as their
* weight. Only answered pages (2xx) count.
* Query parameters that look like secrets or persons are dropped, and so is a URL whose path does.
* @returns by the route's pattern
*/
function exampleUrlsFromLog(text, routes) {
	const routeFor = routeMatcher(routes);
	const counts = /* @__PURE__ */ new Map();
	for (const entry of text.split("\n")) {
		const [, , url, status] = line.exec(entry) ?? [];
		if (!url || !status?.startsWith("2")) continue;
		const route = routeFor(url);
		const path = route && withoutSecrets(url);
		if (!route || !path) continue;
		const ofRoute = counts.get(route.route) ?? /* @__PURE__ */ new Map();
		counts.set(route.route, ofRoute.set(path, (ofRoute.get(path) ?? 0) + 1));
	}
	return new Map([...counts].map(([route, paths]) => [route, [...paths].map(([path, weight]) => ({
		path,
		weight
	})).sort((a, b) => b.weight - a.weight || (a.path < b.path ? -1 : 1)).slice(0, mostPaths)]));
}
const secretName = /token|secret|passw|auth|session|sid$|jwt|signature|^sig$|api[-_]?key|^key$|^code$|^state$|e-?mail|phone|otp/i;
const person = /@|%40/i;
/** A JSON Web Token, or 24 and more letters and digits mixed as no word and no UUID is. */
const secretValue = /^eyJ[\w-]+\.|^(?=.*\d)(?=.*[a-z])[\w+/=.~-]{24,}$/i;
const uuid$1 = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isSecret = (value) => person.test(value) || secretValue.test(value) && !uuid$1.test(value) && !isSlug(value);
/** `how-to-grow-24-tomatoes`: words and numbers with dashes between. */
const isSlug = (value) => /^([a-z]+|\d{1,8})([-_.]([a-z]+|\d{1,8}))+$/i.test(value);
/** null when the path itself holds something that must not be kept. */
function withoutSecrets(url) {
	const [path, query] = url.split("?", 2);
	if (path.split("/").some(isSecret)) return null;
	const kept = (query ?? "").split("&").filter((pair) => {
		const [name, value] = pair.split("=", 2);
		return pair !== "" && !secretName.test(name) && !isSecret(value ?? "") && !isSecret(name);
	});
	return kept.length > 0 ? `${path}?${kept.join("&")}` : path;
}

// src/routes/log-file.ts
/** Bytes read from the end of a log: the newest days of a busy site, some hundred thousand requests. */
const mostBytes = 67108864;
/** The end of a log; its first line may be cut. */
async function readLog(file) {
	try {
		var _usingCtx$2 = _usingCtx();
		const handle = _usingCtx$2.a(await open(file));
		const { size } = await handle.stat();
		const start = Math.max(0, size - mostBytes);
		const { buffer, bytesRead } = await handle.read({
			buffer: Buffer.alloc(size - start),
			position: start
		});
		return buffer.toString("utf8", 0, bytesRead);
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}

// src/routes/nothing-checked.ts
/**
* The problem of a run that found routes and checked none of them; null where the change or the ignore list kept out a route
* that would have been checked, or a change cannot touch any: then nobody expects more of the run.
*/
const nothingChecked = ({ rows, wanted }) => rows.some((row) => isFiltered(row, wanted)) || rows.length === 0 && wanted.changedOnly ? null : problem("nothing-checked", {
	framework: null,
	...byReason(rows)
});
/** The problem of a build of this framework that lists no route at all. */
const noneListed = (name) => problem("nothing-checked", {
	framework: frameworkNamed(name)?.title ?? name,
	...byReason([])
});
/** An API route that the change does not touch would not be checked either if it did. */
function isFiltered({ choice, kind, urlFrom }, { api, refilled }) {
	if (choice !== "unchanged" && choice !== "ignored") return false;
	return urlFrom === "named" || kind === "page" || kind === "api" && api || kind === "prerendered" && refilled;
}
function byReason(rows) {
	const named = (reason) => rows.filter((row) => reasonOf(row) === reason).map(({ route }) => route);
	return {
		api: named("api"),
		prerendered: named("prerendered"),
		redirects: named("redirect"),
		cached: named("cached"),
		ignored: named("ignored"),
		overLimit: named("over-limit")
	};
}
/** Its kind, where that alone keeps it out. */
const reasonOf = ({ choice, kind }) => choice === "cached" || choice === "ignored" || choice === "over-limit" ? choice : kind;

// src/routes/stray-patterns.ts
/** Patterns of the configuration that fit no route: most likely it was renamed, or the pattern is misspelled. In words. */
function strayPatterns({ ignore, perRoute, known }, names) {
	return [
		...ignore.map((pattern) => ({
			key: "ignore",
			pattern
		})),
		...perRoute.map(({ route }) => ({
			key: "perRoute",
			pattern: route
		})),
		...known.map(({ route }) => ({
			key: "known",
			pattern: route
		}))
	].filter(({ pattern }) => !names.some((name) => meansRoute(pattern, name))).map(({ key, pattern }) => {
		const meant = pattern.includes("*") ? null : didYouMean(pattern, names);
		return `"${key}" in the configuration names ${pattern}, but no route has that name.${meant ? ` Did you mean ${meant}?` : ""}`;
	});
}

// src/routes/choose.ts
/** Which routes a run checks: those the user named, or those the build lists and the change touches. */
/**
* Chooses by what the build, git, the configuration and an access log say; no server is asked yet. Where only the server knows all
* routes, these may be some of them, or none.
* @param around `uncommitted`: whether files count that are changed but not committed
* @throws CheckError `workspace-root`, `nothing-checked`, `not-built`, `unknown-params`; `no-git`, `bad-ref`, `no-merge-base` where the change is required
*/
async function chooseRoutes(settings, around) {
	const isNamed = settings.routes.length > 0;
	const discovery = isNamed ? await discoverIfBuilt(settings.cwd) : await discoverRoutes(settings.cwd);
	const isOpen = !isNamed && isKnownByServer(discovery);
	if (!isNamed && !isOpen && discovery.routes.length === 0) throw new CheckError(discovery.notStartable ?? noneListed(discovery.framework));
	const apps = isOpen && discovery.framework === "other" ? await workspaceApps(settings.cwd) : [];
	if (apps.length > 0) throw new CheckError(workspaceRoot(apps));
	const known = {
		discovery,
		changes: await changesOf(settings, around.uncommitted)
	};
	return chosenBy$1(settings, known, isNamed, isOpen && !(known.changes.changes && changesNothing(settings.cwd, known.changes.changes)));
}
/**
* Chooses again among all routes that the server answers.
* @throws CheckError `unknown-params`
*/
async function withServerRoutes(chosen, routes, settings) {
	if (chosen.asks === null) return chosen;
	const { discovery, changes } = chosen.asks;
	return chosenBy$1(settings, {
		discovery: {
			...discovery,
			routes
		},
		changes
	}, false, false);
}
async function chosenBy$1(settings, known, isNamed, isAsked) {
	const { discovery, changes: { changes, notes } } = known;
	const routes = isNamed ? discovery.routes : await withGivenUrls(discovery.routes, settings, isAsked);
	const found = (changes && await affectedRoutes(settings.cwd, {
		...discovery,
		routes
	}, changes)) ?? routes.map((route) => ({
		route,
		because: []
	}));
	const { maxRoutes, api, ignore } = settings;
	const refilled = settings.loads.includes("revalidate") && discovery.revalidation !== void 0;
	const wanted = {
		changedOnly: changes !== null,
		maxRoutes,
		api,
		ignore,
		refilled
	};
	const rows = isNamed ? namedRows(settings.routes, found, wanted.changedOnly) : routeTable(found, wanted);
	return {
		routes: routesOf(rows),
		rows,
		framework: discovery.framework === "other" ? null : discovery.framework,
		dataRequests: discovery.dataRequests ?? [],
		revalidation: discovery.revalidation ?? null,
		actions: discovery.actions ?? null,
		origin: discovery.origin ?? null,
		env: discovery.env ?? {},
		start: discovery.start,
		notStartable: discovery.notStartable ?? null,
		changed: changes?.files.map(({ path }) => path) ?? [],
		since: changes?.since ?? null,
		notes: isNamed || isAsked ? notes : [...notes, ...strayPatterns(settings, rows.map(({ route }) => route))],
		found: isNamed ? [] : found,
		wanted,
		asks: isAsked ? known : null
	};
}
/** Chooses again with the example URLs found since: `routes` are those of `chosen.found`, in the same order. */
function withFoundUrls(chosen, routes) {
	const found = chosen.found.map(({ because }, i) => ({
		route: routes[i],
		because
	}));
	const rows = routeTable(found, chosen.wanted);
	return {
		...chosen,
		found,
		rows,
		routes: routesOf(rows)
	};
}
/** The same without a route that proved to answer from a cache. */
function withoutCached(chosen, cached) {
	const rows = chosen.rows.map((row) => row.route === cached.route ? {
		...row,
		chosen: false,
		choice: "cached"
	} : row);
	return {
		...chosen,
		rows,
		routes: routesOf(rows)
	};
}
/** Routes that would be checked if they had an example URL. */
const lackingExampleUrl = ({ rows }) => rows.filter(({ choice }) => choice === "no-example-url").map(({ route }) => route);
/**
* Routes that the change itself reaches and that nobody can request: a run that passed over them would say "fine" of code
* that was just written. A change that only might touch them, such as one of a lockfile, does not count.
*/
const changedWithoutExampleUrl = ({ rows, found, wanted }) => rows.flatMap(({ route, choice }, i) => {
	const reached = found[i]?.because.some(({ by }) => by !== "every route" && by !== "unsure");
	return wanted.changedOnly && choice === "no-example-url" && reached ? [route] : [];
});
const routesOf = (rows) => rows.flatMap(({ route, pattern, path, paths, because, choice }) => isChosen(choice) && path !== null ? [{
	route,
	...pattern ? { pattern } : {},
	path,
	...paths ? { paths } : {},
	because
}] : []);
/** @param isAsked the server may know what is not known here */
async function withGivenUrls(routes, settings, isAsked) {
	const given = withParams(routes, settings.params);
	if (given.unknown.length > 0 && !isAsked) {
		const names = routes.map(({ route }) => route);
		throw new CheckError(...given.unknown.map((route) => problem("unknown-params", {
			route,
			meant: didYouMean(route, names)
		})));
	}
	if (settings.fromLog === null) return given.routes;
	return withLogged(given.routes, exampleUrlsFromLog(await readLog(settings.fromLog), given.routes));
}
async function changesOf({ cwd, changed }, uncommitted) {
	if (changed === null) return {
		changes: null,
		notes: []
	};
	try {
		const changes = await changedFiles(cwd, {
			ref: changed.ref,
			uncommitted
		});
		if (changed.required || changes.files.length > 0) return {
			changes,
			notes: []
		};
		return {
			changes: null,
			notes: ["The checked-out commit changes no file, so all routes are checked."]
		};
	} catch (error) {
		if (changed.required || !(error instanceof CheckError)) throw error;
		return {
			changes: null,
			notes: error.problems.map(wordsOf).map(({ what, change }) => `All routes are checked. ${what} ${change}`)
		};
	}
}
/** Named routes are all checked, except for known ones that the change does not touch. */
function namedRows(names, found, changedOnly) {
	const touchedBy = reasonsFor(found);
	return names.map((path) => {
		const { route: known, because } = touchedBy(path) ?? {
			route: null,
			because: []
		};
		const isLeft = changedOnly && known !== null && because.length === 0;
		return {
			route: path,
			path,
			kind: known?.kind ?? "page",
			urlFrom: "named",
			chosen: !isLeft,
			...known && matcherOf(known.route)(path.replace(/[?#].*$/, "")) ? { pattern: known.route } : {},
			because: because.map(({ file }) => file),
			choice: isLeft ? "unchanged" : because.length > 0 ? "changed" : "named",
			chain: because[0]?.chain ?? []
		};
	});
}

// src/routes/example-urls-from-server.ts
/** Requests; enough for the pages of a menu, too few to warm anything up. */
const mostPages = 25;
const mostSitemaps = 5;
/** Characters of one answer that are read. */
const longest$1 = 2e6;
/** Milliseconds for one answer. */
const patience$2 = 1e4;
/**
* Looks for example URLs of routes that have none: first in `sitemap.xml`, then in the links of known pages, breadth first.
* Sends only GET requests, and only to this server; pages that do not answer are skipped.
*/
async function exampleUrlsFromServer(routes, server) {
	if (withoutExampleUrl(routes).length === 0) return routes;
	return crawl$1(withExampleUrls(routes, await sitemapPaths(server), "sitemap"), server);
}
async function crawl$1(routes, server) {
	let found = routes;
	const start = routes.filter(({ kind, path }) => path !== null && (kind === "page" || kind === "prerendered")).map(({ path }) => path);
	const queue = /* @__PURE__ */ new Set(["/", ...start]);
	let asked = 0;
	for (const page of queue) {
		if (withoutExampleUrl(found).length === 0 || asked === mostPages) break;
		asked += 1;
		const links = linksIn(await textOf$1(page, server, "text/html"), page, server.origin);
		found = withExampleUrls(found, links, "crawl");
		for (const link of links) if (queue.size < mostPages) queue.add(link);
	}
	return found;
}
/** The paths that `sitemap.xml` names, and those that it leads to; none where there is no such file. */
async function sitemapPaths(server) {
	const queue = /* @__PURE__ */ new Set(["/sitemap.xml"]);
	const paths = [];
	for (const file of queue) {
		const text = await textOf$1(file, server, "xml");
		const locations = locationsIn(text);
		if (!/<sitemapindex\b/i.test(text)) paths.push(...locations);
		else for (const nested of locations) if (queue.size < mostSitemaps) queue.add(nested);
	}
	return paths;
}
/** A sitemap names the public host; the path is what this server knows too. */
const locationsIn = (sitemap) => [...sitemap.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*<\/loc>/gi)].flatMap(([, location]) => {
	const url = parsed(plain(location), "http://localhost");
	return url ? [url.pathname + url.search] : [];
});
/** The URLs on this server that a page's links lead to. */
const linksIn = (html, page, origin) => [...html.matchAll(/<a\s[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi)].flatMap(([, double, single, bare]) => {
	const url = parsed(plain(double ?? single ?? bare ?? ""), origin + page);
	return url && url.origin === origin && !changesSomething(url.pathname) ? [url.pathname + url.search] : [];
});
/** Whether a link reads as if it ended a session or took something away. */
const changesSomething = (path) => /\/(log-?out|sign-?out|delete|remove|destroy|unsubscribe)\b/i.test(path);
const plain = (text) => text.replaceAll("&amp;", "&").replaceAll("&#38;", "&").replaceAll("&quot;", "\"").replaceAll("&#39;", "'");
const parsed = (href, base) => {
	try {
		return new URL(href, base);
	} catch {
		return null;
	}
};
/**
* Runs what must end within the time for one answer. The timer is ours: `AbortSignal.any` does not keep a signal of
* `AbortSignal.timeout` alive, and one that was collected never comes.
* @throws what `run` throws, also because it was ended
*/
async function inTime(signal, run) {
	const limit = new AbortController();
	const end = () => limit.abort(signal.reason);
	const timer = setTimeout(end, patience$2);
	signal.addEventListener("abort", end);
	try {
		signal.throwIfAborted();
		return await run(limit.signal);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", end);
	}
}
/** Empty for anything but a 2xx of the wanted type. */
async function textOf$1(path, server, type) {
	try {
		return await inTime(server.signal, (limit) => textWithin(path, {
			...server,
			signal: limit
		}, type));
	} catch (error) {
		if (server.signal.aborted) throw error;
		return "";
	}
}
async function textWithin(path, { origin, headers, signal }, type) {
	const get = (at) => fetch(origin + at, {
		headers,
		redirect: "manual",
		signal
	});
	const answer = await get(path);
	const next = parsed(answer.headers.get("location") ?? "", origin + path);
	const isMoved = answer.status >= 300 && answer.status < 400 && next?.origin === origin;
	if (isMoved) await answer.body?.cancel();
	const response = isMoved ? await get(next.pathname + next.search) : answer;
	if (response.ok && (response.headers.get("content-type") ?? "").includes(type)) return (await response.text()).slice(0, longest$1);
	await response.body?.cancel();
	return "";
}

// src/routes/alike.ts
/** Example URLs of one route: more of them would be the same page again. */
const MOST_PATHS = 10;
/** From so many on, pages with names beside each other in one folder are taken for one page with many values. */
const manySlugs = {
	root: 8,
	below: 4
};
const manyWords = 10;
const number = /^\d+$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Letters and digits mixed as no word has them. */
const code = /^(?=.*\d)(?=.*[a-z])[\w-]{10,}$/i;
const date = /^\d{4}-\d{2}(-\d{2})?$/;
const slug = /^[^\s.]*[-_.%][^\s]*$/;
/** Whether a segment is a value by its looks alone. */
const isValue = (segment) => number.test(segment) || uuid.test(segment) || date.test(segment) || code.test(segment) && !/^[a-z]+([-_][a-z]+)*$/i.test(segment);
const segmentsOf = (path) => pathname(path).split("/").filter(Boolean);
const pathname = (path) => path.replace(/[?#].*$/s, "");
/** A path without the values in it: those that are evident without others to compare with. */
const shapeOf = (path) => `/${segmentsOf(path).map((segment) => isValue(segment) ? ":id" : segment).join("/")}`;
/** Groups paths by their shape; queries do not make a page another one. */
function alike(paths) {
	const pages = [...grouped(paths, pathname).values()].map(([first]) => first);
	const siblings = grouped([...new Set(pages.map(shapeOf))], folderOf);
	const nameFor = (path) => {
		const shape = shapeOf(path);
		return isOneOfMany(shape, siblings.get(folderOf(shape)) ?? []) ? `${folderOf(shape)}:slug` : shape;
	};
	return [...grouped(pages, nameFor)].map(([route, all]) => ({
		route: all.length > 1 ? route : pathname(all[0]),
		paths: all.slice(0, MOST_PATHS)
	}));
}
const folderOf = (shape) => shape.slice(0, shape.lastIndexOf("/") + 1);
const nameOf$1 = (shape) => shape.slice(shape.lastIndexOf("/") + 1);
/** `/blog/how-to-grow-tomatoes` beside others of its kind. At the root names are most likely those of pages: `/about-us`. */
function isOneOfMany(shape, siblings) {
	const name = nameOf$1(shape);
	if (name === "" || name === ":id") return false;
	const isRoot = folderOf(shape) === "/";
	const slugs = siblings.filter((one) => slug.test(nameOf$1(one))).length;
	if (slug.test(name)) return slugs >= (isRoot ? manySlugs.root : manySlugs.below);
	return !isRoot && siblings.length >= manyWords;
}
function grouped(all, by) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of all) {
		const group = groups.get(by(one));
		if (group) group.push(one);
		else groups.set(by(one), [one]);
	}
	return groups;
}

// src/routes/crawl.ts
/** Pages that are followed beside those that are known: enough for a menu and for one page of each kind. */
const MOST_FOUND = 60;
const MOST_KNOWN = 200;
/** Pages of the same shape that are requested. */
const MOST_ALIKE = 6;
/** Characters of a page that are read. */
const LONGEST = 2e6;
/** Milliseconds for all. */
const LONGEST_CRAWL = 6e4;
/**
* Requests known paths, and then what the sitemap and links lead to, pages of new shapes first. Sends GET requests to this server
* alone; what reads as a way out, or as if it deleted something, is not followed.
* Throws the reason of the signal when aborted.
*/
async function crawl(known, server) {
	const answers = /* @__PURE__ */ new Map();
	const from = /* @__PURE__ */ new Map();
	const queue = [];
	const add = (paths, source) => {
		for (const path of paths) {
			if (known.includes(path) || from.has(path) || changesSomething(path)) continue;
			from.set(path, source);
			queue.push(path);
		}
	};
	const request = async (path) => {
		const { answer, html } = await ask(path, server);
		answers.set(path, answer);
		if (answer?.location) add([answer.location], from.get(path) ?? "crawl");
		add(linksIn(html, path, server.origin), "crawl");
	};
	const until = performance.now() + LONGEST_CRAWL;
	for (const path of known.slice(0, MOST_KNOWN)) await request(path);
	add(["/"], "crawl");
	add(await sitemapPaths(server), "sitemap");
	const asked = /* @__PURE__ */ new Map();
	for (let n = 0; n < MOST_FOUND && performance.now() < until; n += 1) {
		const path = leastSeen(queue, asked);
		if (path === null) break;
		queue.splice(queue.indexOf(path), 1);
		asked.set(shapeOf(path), (asked.get(shapeOf(path)) ?? 0) + 1);
		await request(path);
	}
	return {
		answers,
		from
	};
}
/** The first path of the shape that was requested least; null: all shapes were requested often enough. */
function leastSeen(queue, asked) {
	const seen = (path) => asked.get(shapeOf(path)) ?? 0;
	const [first, ...more] = queue.filter((path) => seen(path) < MOST_ALIKE);
	return first === void 0 ? null : more.reduce((least, path) => seen(path) < seen(least) ? path : least, first);
}
const isPage = ({ type }) => type === "text/html" || type === "application/xhtml+xml";
async function ask(path, { origin, headers, signal }) {
	try {
		return await inTime(signal, async (limit) => {
			const response = await fetch(origin + path, {
				headers,
				redirect: "manual",
				signal: limit
			});
			const answer = answerOf(response, origin + path);
			if (isPage(answer) && response.ok) return {
				answer,
				html: (await response.text()).slice(0, LONGEST)
			};
			await response.body?.cancel();
			return {
				answer,
				html: ""
			};
		});
	} catch (error) {
		if (signal.aborted) throw error;
		return {
			answer: null,
			html: ""
		};
	}
}
/** A path or a host of that kind. */
const asksWhoItIs = /(^|[/._-])(log-?in|sign-?in|sso|o?auth2?|authorize|authenticate|accounts?|session)([/._-]|$)/i;
function answerOf({ status, headers }, url) {
	const target = headers.get("location");
	const there = status >= 300 && status < 400 && target !== null && URL.canParse(target, url) ? new URL(target, url) : null;
	return {
		status,
		type: (headers.get("content-type") ?? "").replace(/;.*$/s, "").trim().toLowerCase(),
		location: there?.origin === new URL(url).origin ? there.pathname + there.search : null,
		toLogin: there !== null && (asksWhoItIs.test(there.pathname) || there.origin !== new URL(url).origin && asksWhoItIs.test(there.host)),
		isFile: headers.get("accept-ranges") === "bytes" && headers.has("last-modified") && headers.has("etag")
	};
}

// src/routes/answered-routes.ts
/** Routes by what the server answered: their kind, example URLs, and pages that no list has. */
function answeredRoutes(candidates, crawled) {
	const { answers, from } = crawled;
	const listed = withUrls(candidates, crawled).flatMap(({ route: named, ...candidate }) => {
		const route = withSlash(named, answers);
		const answer = route.path === null ? void 0 : answers.get(route.path);
		const kind = candidate.kind ?? kindOf$1(answer ?? null);
		if (!candidate.isSure && (answer === void 0 || answer === null || answer.status === 404)) return [];
		if (candidate.isOfPackage && (route.path === null || answer?.isFile)) return [];
		return [{
			...route,
			kind
		}];
	});
	const routeFor = routeMatcher(candidates.map(({ route }) => route));
	const others = [...answers].filter(([path]) => from.has(path) && routeFor(path) === null);
	const pages = others.filter(([, answer]) => answer !== null && (answer.status >= 500 || isOk(answer) && isPage(answer)));
	const added = alike(pages.map(([path]) => path)).map(({ route, paths }) => {
		const [first, ...more] = paths;
		return {
			route,
			kind: answers.get(first)?.isFile ? "prerendered" : "page",
			path: first,
			urlFrom: from.get(first) ?? "crawl",
			...more.length > 0 ? { paths: paths.map((path) => ({
				path,
				weight: 1
			})) } : {},
			sourceFile: null,
			frames: [],
			built: []
		};
	});
	const dead = others.flatMap(([path, answer]) => path !== "/" && (answer === null || answer.status >= 400 && answer.status < 500) ? [{
		path,
		status: answer?.status ?? null
	}] : []);
	return {
		routes: [...listed, ...added],
		crawled: added.length,
		dead
	};
}
/** Gives those without an example URL one that answered as a page, or as anything. */
function withUrls(candidates, { answers, from }) {
	const good = [...answers].filter(([, answer]) => answer !== null && isOk(answer));
	const paths = [...good.filter(([, answer]) => isPage(answer)), ...good].map(([path]) => path);
	let routes = candidates.map(({ route }) => route);
	for (const source of ["sitemap", "crawl"]) routes = withExampleUrls(routes, paths.filter((path) => from.get(path) === source), source);
	return candidates.map((candidate, i) => ({
		...candidate,
		route: routes[i]
	}));
}
/** With the URL that a redirect to the other form of a slash at the end leads to. */
function withSlash(route, answers) {
	const target = route.path === null ? null : answers.get(route.path)?.location ?? null;
	return target !== null && target.replace(/\/$/, "") === route.path?.replace(/\/$/, "") && answers.has(target) ? {
		...route,
		path: target
	} : route;
}
const isOk = ({ status }) => status >= 200 && status < 300;
/** What a route is by its answer. What is not told is a page: it is looked at, and said to be what could not be measured. */
function kindOf$1(answer) {
	if (answer === null) return "page";
	const { status, type, toLogin, isFile } = answer;
	if (status >= 300 && status < 400) return toLogin ? "page" : "redirect";
	if (isOk(answer)) return !isPage(answer) ? "api" : isFile ? "prerendered" : "page";
	return /[/+]json$/.test(type) || status === 405 ? "api" : "page";
}

// src/routes/served-pattern.ts
/**
* The pattern of a router in the form that all patterns have here: parameters with a colon, a star for all that follows. What a
* parameter may look like is left out.
* @returns null for one that takes every URL: that is no route, but whatever else the server has
*/
function servedPattern({ path }) {
	const plain = withoutExpressions(path).replace(/\{(\/:\w+)\}/g, "$1?").replace(/\{(\/?\*\w*)\}/g, "$1").replace(/\{[^{}]*\}/g, "").replace(/\\(.)/g, "$1").replace(/\/{2,}/g, "/");
	const pattern = `/${plain.replace(/^\/+|\/+$/g, "")}`;
	return /^\/[*(]/.test(pattern) || plain === "" && path !== "" ? null : pattern;
}
/** `:id(\\d+)` of Express 4 and Fastify, `:id{[0-9]+}` of Hono. */
function withoutExpressions(path) {
	let text = "";
	for (let at = 0; at < path.length; at += 1) {
		const sign = path[at];
		if ((sign === "(" || sign === "{") && /:\w+$/.test(text)) at = endOf(path, at);
		else text += sign;
	}
	return text;
}
/** Where the bracket closes that opens here. */
function endOf(path, from) {
	const [open, close] = path[from] === "(" ? ["(", ")"] : ["{", "}"];
	let depth = 0;
	for (let at = from; at < path.length; at += 1) if (path[at] === "\\") at += 1;
	else if (path[at] === open) depth += 1;
	else if (path[at] === close && --depth === 0) return at;
	return path.length;
}

// src/routes/served-routes.ts
/**
* What the routers list, under full paths, and what only the source lists. Where routers list anything, they know better than the
* source what the server has registered.
*/
function candidatesOf$1({ discovered, served, port, entries }) {
	const found = /* @__PURE__ */ new Map();
	const all = served.filter(({ route: { ports } }) => ports.length === 0 || ports.includes(port));
	const here = all.some(({ route }) => isSure(route) && servedPattern(route) === null) ? all.filter(({ route }) => isSure(route)) : all;
	for (const one of [...here].sort((a, b) => Number(isSure(b.route)) - Number(isSure(a.route)))) {
		const pattern = servedPattern(one.route);
		if (pattern !== null && isPlain(pattern) && !found.has(pattern)) found.set(pattern, candidateOf(pattern, one, {
			discovered,
			entries
		}));
	}
	const ofSource = discovered.filter(({ registered }) => !registered || found.size === 0);
	const listed = [...found.values()];
	const isListed = (route) => listed.some((one) => sameName(one.route.route, route.route));
	const rest = ofSource.filter((route) => !isListed(route)).map((route) => {
		return {
			route,
			kind: route.registered === true && route.kind === "page" ? null : route.kind,
			isSure: true,
			isOfPackage: false
		};
	});
	return [...listed, ...rest].sort((a, b) => bySpecificity(a.route.route, b.route.route) || (a.route.route < b.route.route ? -1 : 1));
}
/** Nothing that could not stand in a URL. */
const isPlain = (pattern) => /^[!-~]{1,500}$/.test(encodeURI(pattern)) && !/\s/.test(pattern);
/** One port, and no other server of the process calls it: of an app that two servers seem to call it is not known which does. */
const isSure = ({ ports }) => ports.length === 1;
/** Parameters are written with an expression here, without one there. */
const sameName = (a, b) => bare(a) === bare(b);
const bare = (pattern) => servedPattern({ path: pattern }) ?? pattern;
function candidateOf(pattern, { route: served, sourceFile }, { discovered, entries }) {
	const known = discovered.find(({ route }) => sameName(route, pattern));
	const isApi = known ? known.kind === "api" : served.json || /^\/api(\/|$)/.test(pattern);
	const kind = known && !known.registered ? known.kind : isApi ? "api" : null;
	const plain = pathWithoutParameters(pattern);
	const path = plain !== null && plain !== "/" && /[^/]\/$/.test(served.path) && !/[:*{(]/.test(served.path) ? `${plain}/` : plain;
	const file = sourceFile ?? known?.sourceFile ?? null;
	return {
		route: known ?? {
			route: pattern,
			kind: kind ?? "page",
			path,
			urlFrom: path === null ? null : "no parameters",
			sourceFile: entries.length > 0 ? file : null,
			frames: entries,
			built: []
		},
		kind,
		isSure: isSure(served),
		isOfPackage: served.places.length > 0 && sourceFile === null && isInPackages(served)
	};
}
const isInPackages = ({ places }) => places.every(({ url }) => /[\\/]node_modules[\\/]|^node:/.test(url));

// src/code/built-code.ts
/** Characters. Parsing takes about 100 bytes of memory for each. */
const largest$1 = 6291456;
const known = /* @__PURE__ */ new WeakMap();
/** @returns null when the script is too large or is not JavaScript */
function builtCode(script) {
	let code = known.get(script);
	if (code === void 0) {
		code = readScript(script);
		known.set(script, code);
	}
	return code;
}
function readScript({ text, path }) {
	if (text.length > largest$1) return null;
	const types = /\.[cm]?tsx?$/.test(path);
	const tree = parsed$1(text, {
		types,
		tags: types && path.endsWith("x")
	});
	if (tree === null) return null;
	const starts = lineStarts(text);
	return {
		program: tree.program,
		text,
		offsetAt: (line, column) => (starts[line] ?? text.length) + column
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
/** The nodes around an offset, the program first, the innermost last. */
function pathTo(code, offset) {
	const path = [];
	for (let node = code.program; node;) {
		path.push(node);
		let inner;
		for (const child of childrenOf(node)) if (child.start <= offset && offset < child.end) inner = child;
		node = inner;
	}
	return path;
}
/**
* The functions around a place, line and column from 0, the innermost first and the program last. V8 says a function
* begins at its parameters, which lie inside its node.
*/
function functionsAt(code, line, column) {
	return pathTo(code, code.offsetAt(line, column)).filter((node) => isFunction(node) || node === code.program).reverse();
}

// src/code/by-syntax/align.ts
/** Bits that a token costs which only one of them has: builds take out types and put in calls of their own. */
const gap = 1.2;
const [stop, both, skipFirst, skipSecond] = [
	0,
	1,
	2,
	3
];
/** What two names of variables are worth where a minifier made one of them. */
const ofNames = .8;
function meetingOf({ weight, minified }) {
	return (a, b) => {
		const areNames = a.kind === "name" && b.kind === "name";
		if (minified && areNames) return ofNames;
		if (a.text === b.text) return weight(a);
		return areNames ? -2 : Number.NEGATIVE_INFINITY;
	};
}
/**
* Lets a token of one sequence meet each of another; a local alignment to both sides (Smith and Waterman, 1981) tells how well
* the surroundings agree.
*/
function alignmentsOf(first, at, second, meeting) {
	const meet = meetingOf(meeting);
	const before = table(first.slice(0, at), second, meet);
	const after = table(first.slice(at + 1).reverse(), second.toReversed(), meet);
	const [left, right, last] = [
		at,
		first.length - at - 1,
		second.length - 1
	];
	const scores = new Float32Array(second.length);
	for (const [i, token] of second.entries()) scores[i] = meet(first[at], token) + (before.scores[left * before.width + i] + after.scores[right * after.width + (last - i)]);
	const isSame = ([i, j]) => first[i].text === second[j].text;
	return {
		scores,
		pairsAt: (index) => [
			...way(before, left, index).reverse(),
			[at, index],
			...way(after, right, last - index).map(([i, j]) => [first.length - 1 - i, last - j])
		].filter(isSame)
	};
}
function table(first, second, meet) {
	const width = second.length + 1;
	const scores = new Float32Array((first.length + 1) * width);
	const steps = new Uint8Array((first.length + 1) * width);
	for (let i = 1; i <= first.length; i++) for (let j = 1; j < width; j++) {
		const cell = i * width + j;
		const up = scores[cell - width] - gap;
		const back = scores[cell - 1] - gap;
		const across = scores[cell - width - 1] + meet(first[i - 1], second[j - 1]);
		const best = Math.max(0, up, back, across);
		scores[cell] = best;
		steps[cell] = best === 0 ? stop : best === across ? both : best === up ? skipFirst : skipSecond;
	}
	return {
		scores,
		steps,
		width
	};
}
/** The pairs on the way back from a cell, the last first. */
function way({ steps, width }, row, column) {
	const pairs = [];
	for (let i = row, j = column; i > 0 && j > 0;) {
		const step = steps[i * width + j];
		if (step === stop) break;
		if (step === both) pairs.push([i - 1, j - 1]);
		if (step !== skipSecond) i--;
		if (step !== skipFirst) j--;
	}
	return pairs;
}

// src/code/by-syntax/beyond-doubt.ts
/** Whether a source that looks like a piece of built code is the one that it was built from. */
/** Tokens on each side that have to agree. */
const near = 12;
/** Builds take hardly anything out of a source, but put in calls of their own. */
const [shareOfSource, shareOfBuilt] = [.7, .5];
/** What the functions say themselves may hardly come from different ones. */
const shareOfFunction = .8;
/** Tokens in other statements of the file that show that it is the file; or bits of the one statement, nearly all of it. */
const [outsideTokens, statementBits, shareOfStatement] = [
	3,
	50,
	.8
];
/** Whether a token says something: names of variables do not where a minifier made them. */
const isTelling = (token, minified) => token.kind !== "mark" && !(minified && token.kind === "name");
/** Whether what stands around both is the same, and enough of it. */
function agrees(part, own, candidate, { weight, minified }) {
	const { at, source, pairs } = candidate;
	const tokens = source.tokens();
	const counts = (token) => !(minified && token.kind === "name");
	const isInStatement = (token) => token.statement === tokens[at].statement;
	const whole = tokens.filter((token) => isInStatement(token) && counts(token));
	const inSource = whole.length >= near ? isInStatement : () => true;
	const inBuilt = (token) => token.within === part[own].within;
	const share = (all, middle, side, isIn) => {
		const isNear = (i) => Math.abs(i - middle) <= near && counts(all[i]) && isIn(all[i]);
		const around = all.filter((_, i) => isNear(i)).length;
		return pairs.filter((pair) => isNear(pair[side])).length / Math.max(1, around);
	};
	if (share(tokens, at, 1, inSource) < shareOfSource || share(part, own, 0, inBuilt) < shareOfBuilt) return false;
	if (!isSameClass(part, own, candidate, counts) || !(minified || isSameName(part, candidate))) return false;
	if (!isSameToken(own, candidate) || !isSameFunction(part, own, candidate, minified)) return false;
	const same = pairs.map(([, j]) => tokens[j]).filter(counts);
	const inside = same.filter(isInStatement);
	const bits = inside.reduce((sum, token) => sum + weight(token), 0);
	return same.length - inside.length >= outsideTokens || bits >= statementBits && inside.length >= whole.length * shareOfStatement;
}
/** Of two classes, what they say besides what is looked at. */
const shareOfClass = .6;
/** Whether a class is built of the class, not of one that has a method like it. */
function isSameClass(part, own, { at, source, pairs }, counts) {
	const tokens = source.tokens();
	const [here, there] = [part[own].inClass, tokens[at].inClass];
	if (here === -1 || there === -1) return here === there;
	const ofBuilt = part.filter((token) => token.inClass === here && counts(token)).length;
	return pairs.filter(([i, j]) => part[i].inClass === here && tokens[j].inClass === there && counts(tokens[j])).length >= ofBuilt * shareOfClass;
}
/** Whether what the statement of the source declares has its name in the script, too, where that much was compared. */
function isSameName(part, { at, source, pairs }) {
	const tokens = source.tokens();
	const first = tokens.findIndex(({ kind, statement }) => kind === "name" && statement === tokens[at].statement);
	const from = pairs[0]?.[1] ?? 0;
	return first === -1 || first < from - near || part.some(({ text }) => text === tokens[first].text);
}
/** What is imported may have another name; then the tokens right beside it are the same. */
function isSameToken(own, { at, pairs }) {
	const isPair = (i, j) => pairs.some((pair) => pair[0] === i && pair[1] === j);
	return isPair(own, at) || isPair(own - 1, at - 1) && isPair(own + 1, at + 1);
}
/** Whether what the innermost function says itself is said by the one function there. */
function isSameFunction(part, own, { at, source, pairs }, minified) {
	const tokens = source.tokens();
	const isOwn = (i) => i !== own && part[i].within === part[own].within && isTelling(part[i], minified);
	const said = pairs.filter(([i]) => isOwn(i));
	const all = part.filter((_, i) => isOwn(i)).length;
	if (part[own].kind === "mark" && said.length < Math.max(1, all * shareOfBuilt)) return false;
	return said.filter(([, j]) => tokens[j].within === tokens[at].within).length >= said.length * shareOfFunction;
}
/** Tokens on each side by which the script is searched for the source. */
const reach = 40;
/**
* Whether no other place of the script is as much like the source: a package may say the same.
* @param from where the part of the script begins that was compared
* @param margin bits
*/
function isMutual(built, from, { source, at, pairs }, meeting, margin) {
	const tokens = source.tokens();
	const [rarest] = pairs.filter(([, j]) => Math.abs(j - at) <= near && isTelling(tokens[j], meeting.minified)).toSorted(([, a], [, b]) => meeting.weight(tokens[b]) - meeting.weight(tokens[a]));
	if (!rarest) return false;
	const [i, j] = rarest;
	const start = Math.max(0, j - reach);
	const part = tokens.slice(start, j + reach + 1);
	const scoreAt = (place) => {
		const first = Math.max(0, place - reach * 1.5);
		const { scores } = alignmentsOf(part, j - start, built.tokens.slice(first, place + reach * 1.5 + 1), meeting);
		return scores[place - first];
	};
	const most = scoreAt(from + i) - margin / 2;
	return (built.places.get(tokens[j].text) ?? []).every((place) => place === from + i || scoreAt(place) < most);
}

// src/code/by-syntax/tokens.ts
/** Characters of a literal that are compared. */
const longest = 80;
/** What types and modules say, and no statement of it is run. */
const unbuilt = /^(TS(?!AsExpression|SatisfiesExpression|NonNullExpression|TypeAssertion|InstantiationExpression|Enum|Module|ParameterProperty|ExportAssignment)|Import(Declaration|Specifier|DefaultSpecifier|NamespaceSpecifier)|ExportSpecifier|ExportAllDeclaration|Directive)/;
/** The tokens of a program, in the order of its text. */
function tokensOf(program) {
	const found = [];
	const declared = /* @__PURE__ */ new Set();
	const open = ("body" in program && Array.isArray(program.body) ? program.body : []).map((node) => [
		node,
		-1,
		-1,
		node.start
	]);
	for (let next = open.pop(); next; next = open.pop()) {
		const [node, around, outer, statement] = next;
		for (const name of boundBy(node)) declared.add(name);
		if (unbuilt.test(node.type) || "declare" in node && node.declare === true) continue;
		const within = isFunction(node) ? node.start : around;
		const inClass = /^Class(Declaration|Expression)$/.test(node.type) ? node.start : outer;
		const text = textOf(node);
		if (text !== null) found.push({
			text,
			kind: kindOf(node),
			start: node.start,
			within,
			inClass,
			statement
		});
		for (const child of childrenOf(node)) {
			const key = isKey(node, child);
			if (key === null) open.push([
				child,
				within,
				inClass,
				statement
			]);
			else found.push({
				text: key,
				kind: "word",
				start: child.start,
				within,
				inClass,
				statement
			});
		}
	}
	return found.map((token) => {
		if (token.kind !== "name") return {
			...token,
			text: token.text.slice(0, longest)
		};
		return {
			...token,
			text: plainName(token.text),
			kind: declared.has(token.text) ? token.kind : "word"
		};
	}).sort((a, b) => a.start - b.start);
}
/** Bundlers make names of variables differ by a number: `cache$1` of Rollup, `cache2` of esbuild. */
const plainName = (name) => name.replace(/(?<=[A-Za-z_$])\$?\d+$/, "");
const kindOf = (node) => node.type === "Identifier" || node.type === "JSXIdentifier" ? "name" : isFunction(node) || node.type === "NewExpression" ? "mark" : "word";
function textOf(node) {
	if (isFunction(node)) return "function";
	switch (node.type) {
		case "NewExpression": return "new";
		case "Identifier": return node.name === "undefined" ? null : node.name;
		case "JSXIdentifier": return node.name;
		case "StringLiteral": return node.value;
		case "JSXText": return node.value.trim() || null;
		case "TemplateElement": return node.value.raw || null;
		case "NumericLiteral": return String(node.value);
		case "RegExpLiteral": return node.pattern;
		default: return null;
	}
}
/** What a child says as the name of a property; null where it is an expression of its own. */
function isKey(node, child) {
	if (child.type === "PrivateName") return `#${child.id.name}`;
	if (child.type === "JSXIdentifier" && node.type === "JSXAttribute") return child.name;
	if (!("property" in node && node.property === child && !("computed" in node && node.computed) || "key" in node && node.key === child && !("computed" in node && node.computed))) return null;
	return child.type === "Identifier" ? child.name : child.type === "StringLiteral" ? child.value : null;
}
/** Names that a node declares, in whatever scope. */
function boundBy(node) {
	if (/^Import\w*Specifier$/.test(node.type) && "local" in node) return namesIn(node.local);
	if (node.type === "VariableDeclarator") return namesIn(node.id);
	if (node.type === "CatchClause") return namesIn(node.param);
	const own = "id" in node && node.id && /^(Function|Class|TSEnum)/.test(node.type) ? namesIn(node.id) : [];
	return isFunction(node) && "params" in node ? [...own, ...node.params.flatMap(namesIn)] : own;
}
function namesIn(pattern) {
	switch (pattern?.type) {
		case "Identifier": return [pattern.name];
		case "AssignmentPattern": return namesIn(pattern.left);
		case "RestElement": return namesIn(pattern.argument);
		case "ArrayPattern": return pattern.elements.flatMap((element) => namesIn(element));
		case "ObjectPattern": return pattern.properties.flatMap((property) => namesIn(property.type === "RestElement" ? property : property.value));
		case "TSParameterProperty": return namesIn(pattern.parameter);
		default: return [];
	}
}

// src/code/by-syntax/find-source.ts
/** Tokens on each side that are compared, and those by which files are chosen for that. */
const [compared, chosenBy] = [60, 15];
/** Files that are compared. */
const mostFiles = 6;
/** Places of one script that are looked for: each takes some 10 ms. */
const mostSearches = 500;
/** Bits that have to be the same. */
const smallestScore = 50;
/** Bits by which a place has to be better than any other. */
const margin = 6;
/**
* Finds where the code of a script without a source map was written: the place in the sources around which the same names, properties
* and literals stand in the same order. Bundlers, compilers and minifiers keep those, whatever else they change.
*/
function sourceFinder$1(code, sources) {
	const tokens = tokensOf(code.program);
	const built = {
		tokens,
		places: placesIn(tokens),
		minified: isMinified(tokens)
	};
	const known = /* @__PURE__ */ new Map();
	let searches = 0;
	return (line, column) => {
		const at = tokenAt(code, built, code.offsetAt(line, column));
		if (at === null) return null;
		let found = known.get(at);
		if (found === void 0) {
			const { part, own } = partOf(built, at);
			const nearest = sources.nearest(tellingAround(part, own, built.minified), mostFiles);
			found = nearest.length > 0 && searches++ < mostSearches ? search(built, at, nearest, sources.weight) : null;
			known.set(at, found);
		}
		return found;
	};
}
function placesIn(tokens) {
	const places = /* @__PURE__ */ new Map();
	for (const [i, { text }] of tokens.entries()) {
		const all = places.get(text);
		if (all) all.push(i);
		else places.set(text, [i]);
	}
	return places;
}
/** Most variables have names of one or two letters. */
function isMinified(tokens) {
	const names = tokens.filter(({ kind }) => kind === "name");
	return names.length > 20 && names.filter(({ text }) => text.length <= 2).length > names.length / 2;
}
/** The token that a position of V8 stands for: a function's own in its head, else the next one of the same statement. */
function tokenAt(code, { tokens, minified }, offset) {
	const path = pathTo(code, offset);
	const inner = path.findLast(isFunction);
	if (inner && "body" in inner && offset < inner.body.start) {
		const at = firstFrom(tokens, inner.start);
		return tokens[at]?.start === inner.start ? at : null;
	}
	const statement = path.findLast(({ type }) => type !== "BlockStatement" && /(Statement|Declaration|^ClassProperty|^Program)$/.test(type));
	const first = firstFrom(tokens, offset);
	const at = minified && tokens[first]?.kind === "name" ? first + 1 : first;
	const token = tokens[at];
	if (!token || !statement || token.start >= statement.end) return null;
	return at === first || token.text === "new" ? at : null;
}
/** The index of the first token that starts at an offset or behind. */
function firstFrom(tokens, offset) {
	let [low, high] = [0, tokens.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (tokens[middle].start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function partOf({ tokens }, at) {
	const from = Math.max(0, at - compared);
	return {
		from,
		part: tokens.slice(from, at + compared + 1),
		own: at - from
	};
}
const tellingAround = (part, own, minified) => part.slice(Math.max(0, own - chosenBy), own + chosenBy + 1).filter((token) => isTelling(token, minified));
function search(built, at, sources, weight) {
	const { from, part, own } = partOf(built, at);
	const meeting = {
		weight,
		minified: built.minified
	};
	const [best, second] = twoBest(part, own, sources, meeting);
	if (!best || best.score < smallestScore || best.score - second < margin) return null;
	if (!agrees(part, own, best, meeting) || !isMutual(built, from, best, meeting, margin)) return null;
	const { start, kind, text } = best.source.tokens()[best.at];
	return {
		source: best.source,
		offset: start,
		name: kind === "name" ? text : null
	};
}
/** The place that fits best, and the score of the next. */
function twoBest(part, own, sources, meeting) {
	let [first, second] = [0, 0];
	let best = null;
	for (const source of sources) {
		const { scores, pairsAt } = alignmentsOf(part, own, source.tokens(), meeting);
		for (const [at, score] of scores.entries()) if (score > first) {
			[first, second] = [score, first];
			best = () => ({
				source,
				at,
				score,
				pairs: pairsAt(at)
			});
		} else if (score > second) second = score;
	}
	return [best?.() ?? null, second];
}

// src/code/map-file.ts
const mark = /(?:\/\/|\/\*)[#@]\s*sourceMappingURL=([^\s'"*]+)/g;
/**
* Finds the map of a built script: the one its last comment names, or the file beside it, or, for Next.js
* standalone (which leaves the maps of chunks behind), the one beside the original build.
* @returns null when there is none inside the workspace
*/
async function findMap(script, text, workspace) {
	const named = [...text.slice(-inlineTail).matchAll(mark)].at(-1)?.[1];
	if (named?.startsWith("data:")) {
		const inline = fromDataUrl(named);
		return inline === null ? null : {
			text: inline,
			path: script
		};
	}
	for (const built of [script, originalBuild(script)]) {
		if (built === null) continue;
		const names = named && !/^[a-z][a-z0-9+.-]+:/i.test(named) ? [named, safeDecode(named)] : [];
		for (const path of [...names.map((name) => resolve$1(dirname(built), name)), join(dirname(built), `${basename(built)}.map`)]) {
			const found = await workspace.read(path);
			if (found !== null) return {
				text: found,
				path
			};
		}
	}
	return null;
}
/** Characters. An inline map is a single comment; larger ones are not read. */
const inlineTail = 25165824;
function fromDataUrl(url) {
	const parts = /^data:application\/json[^,]*?(;base64)?,(.*)$/s.exec(url);
	if (!parts) return null;
	return parts[1] ? Buffer.from(parts[2], "base64").toString("utf8") : safeDecode(parts[2]);
}
/** `app/.next/standalone/…/.next/server/chunks/a.js` was copied from `app/.next/server/chunks/a.js`. */
function originalBuild(script) {
	const parts = /^(.*\/([^/]+))\/standalone\/(?:.*\/)?\2\/(.+)$/.exec(script);
	return parts ? `${parts[1]}/${parts[3]}` : null;
}
function safeDecode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// node_modules/@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs
var comma = ",".charCodeAt(0);
var semicolon = ";".charCodeAt(0);
var chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var intToChar = /* @__PURE__ */ new Uint8Array(64);
var charToInt = /* @__PURE__ */ new Uint8Array(128);
for (let i = 0; i < chars.length; i++) {
	const c = chars.charCodeAt(i);
	intToChar[i] = c;
	charToInt[c] = i;
}
function decodeInteger(reader) {
	let value = 0;
	let shift = 0;
	let integer = 0;
	do {
		integer = charToInt[reader.next()];
		value |= (integer & 31) << shift;
		shift += 5;
	} while (integer & 32);
	return value;
}
function decodeSign(num) {
	return num & 1 ? -2147483648 | -(num >>> 1) : num >>> 1;
}
function hasMoreVlq(reader, max) {
	if (reader.pos >= max) return false;
	return reader.peek() !== comma;
}
var StringReader = class {
	constructor(buffer) {
		this.pos = 0;
		this.buffer = buffer;
	}
	next() {
		return this.buffer.charCodeAt(this.pos++);
	}
	peek() {
		return this.buffer.charCodeAt(this.pos);
	}
	indexOf(char) {
		const { buffer, pos } = this;
		const idx = buffer.indexOf(char, pos);
		return idx === -1 ? buffer.length : idx;
	}
};
function decode(mappings) {
	const { length } = mappings;
	const reader = new StringReader(mappings);
	const decoded = [];
	let genColumn = 0;
	let sourcesIndex = 0;
	let sourceLine = 0;
	let sourceColumn = 0;
	let namesIndex = 0;
	do {
		const semi = reader.indexOf(";");
		const line = [];
		let sorted = true;
		let lastCol = 0;
		genColumn = 0;
		while (reader.pos < semi) {
			let seg;
			genColumn += decodeSign(decodeInteger(reader));
			if (genColumn < lastCol) sorted = false;
			lastCol = genColumn;
			if (hasMoreVlq(reader, semi)) {
				sourcesIndex += decodeSign(decodeInteger(reader));
				sourceLine += decodeSign(decodeInteger(reader));
				sourceColumn += decodeSign(decodeInteger(reader));
				if (hasMoreVlq(reader, semi)) {
					namesIndex += decodeSign(decodeInteger(reader));
					seg = [
						genColumn,
						sourcesIndex,
						sourceLine,
						sourceColumn,
						namesIndex
					];
				} else seg = [
					genColumn,
					sourcesIndex,
					sourceLine,
					sourceColumn
				];
			} else seg = [genColumn];
			line.push(seg);
			reader.pos++;
		}
		if (!sorted) sort(line);
		decoded.push(line);
		reader.pos = semi + 1;
	} while (reader.pos <= length);
	return decoded;
}
function sort(line) {
	line.sort(sortComparator$1);
}
function sortComparator$1(a, b) {
	return a[0] - b[0];
}

// node_modules/@jridgewell/resolve-uri/dist/resolve-uri.mjs
const schemeRegex = /^[\w+.-]+:\/\//;
/**
* Matches the parts of a URL:
* 1. Scheme, including ":", guaranteed.
* 2. User/password, including "@", optional.
* 3. Host, including brackets around IP literals, guaranteed.
* 4. Port, including ":", optional.
* 5. Path, including "/", optional.
* 6. Query, including "?", optional.
* 7. Hash, including "#", optional.
*/
const urlRegex = /^([\w+.-]+:)\/\/([^@/#?]*@)?(\[[^\]]+\]|[^:/#?]*)(:\d+)?(\/[^#?]*)?(\?[^#]*)?(#.*)?/;
/**
* File URLs are weird. They dont' need the regular `//` in the scheme, they may or may not start
* with a leading `/`, they can have a domain (but only if they don't start with a Windows drive).
*
* 1. Host, optional.
* 2. Path, which may include "/", guaranteed.
* 3. Query, including "?", optional.
* 4. Hash, including "#", optional.
*/
const fileRegex = /^file:(?:\/\/((?![a-z]:)[^/#?]*)?)?(\/?[^#?]*)(\?[^#]*)?(#.*)?/i;
function isAbsoluteUrl(input) {
	return schemeRegex.test(input);
}
function isSchemeRelativeUrl(input) {
	return input.startsWith("//");
}
function isAbsolutePath(input) {
	return input.startsWith("/");
}
function isFileUrl(input) {
	return input.startsWith("file:");
}
function isRelative(input) {
	return /^[.?#]/.test(input);
}
function parseAbsoluteUrl(input) {
	const match = urlRegex.exec(input);
	return makeUrl(match[1], match[2] || "", match[3], match[4] || "", match[5] || "/", match[6] || "", match[7] || "");
}
function parseFileUrl(input) {
	const match = fileRegex.exec(input);
	const path = match[2];
	return makeUrl("file:", "", match[1] || "", "", isAbsolutePath(path) ? path : "/" + path, match[3] || "", match[4] || "");
}
function makeUrl(scheme, user, host, port, path, query, hash) {
	return {
		scheme,
		user,
		host,
		port,
		path,
		query,
		hash,
		type: 7
	};
}
function parseUrl(input) {
	if (isSchemeRelativeUrl(input)) {
		const url = parseAbsoluteUrl("http:" + input);
		url.scheme = "";
		url.type = 6;
		return url;
	}
	if (isAbsolutePath(input)) {
		const url = parseAbsoluteUrl("http://foo.com" + input);
		url.scheme = "";
		url.host = "";
		url.type = 5;
		return url;
	}
	if (isFileUrl(input)) return parseFileUrl(input);
	if (isAbsoluteUrl(input)) return parseAbsoluteUrl(input);
	const url = parseAbsoluteUrl("http://foo.com/" + input);
	url.scheme = "";
	url.host = "";
	url.type = input ? input.startsWith("?") ? 3 : input.startsWith("#") ? 2 : 4 : 1;
	return url;
}
function stripPathFilename(path) {
	if (path.endsWith("/..")) return path;
	const index = path.lastIndexOf("/");
	return path.slice(0, index + 1);
}
function mergePaths(url, base) {
	normalizePath(base, base.type);
	if (url.path === "/") url.path = base.path;
	else url.path = stripPathFilename(base.path) + url.path;
}
/**
* The path can have empty directories "//", unneeded parents "foo/..", or current directory
* "foo/.". We need to normalize to a standard representation.
*/
function normalizePath(url, type) {
	const rel = type <= 4;
	const pieces = url.path.split("/");
	let pointer = 1;
	let positive = 0;
	let addTrailingSlash = false;
	for (let i = 1; i < pieces.length; i++) {
		const piece = pieces[i];
		if (!piece) {
			addTrailingSlash = true;
			continue;
		}
		addTrailingSlash = false;
		if (piece === ".") continue;
		if (piece === "..") {
			if (positive) {
				addTrailingSlash = true;
				positive--;
				pointer--;
			} else if (rel) pieces[pointer++] = piece;
			continue;
		}
		pieces[pointer++] = piece;
		positive++;
	}
	let path = "";
	for (let i = 1; i < pointer; i++) path += "/" + pieces[i];
	if (!path || addTrailingSlash && !path.endsWith("/..")) path += "/";
	url.path = path;
}
/**
* Attempts to resolve `input` URL/path relative to `base`.
*/
function resolve(input, base) {
	if (!input && !base) return "";
	const url = parseUrl(input);
	let inputType = url.type;
	if (base && inputType !== 7) {
		const baseUrl = parseUrl(base);
		const baseType = baseUrl.type;
		switch (inputType) {
			case 1: url.hash = baseUrl.hash;
			case 2: url.query = baseUrl.query;
			case 3:
			case 4: mergePaths(url, baseUrl);
			case 5:
				url.user = baseUrl.user;
				url.host = baseUrl.host;
				url.port = baseUrl.port;
			case 6: url.scheme = baseUrl.scheme;
		}
		if (baseType > inputType) inputType = baseType;
	}
	normalizePath(url, inputType);
	const queryHash = url.query + url.hash;
	switch (inputType) {
		case 2:
		case 3: return queryHash;
		case 4: {
			const path = url.path.slice(1);
			if (!path) return queryHash || ".";
			if (isRelative(base || input) && !isRelative(path)) return "./" + path + queryHash;
			return path + queryHash;
		}
		case 5: return url.path + queryHash;
		default: return url.scheme + "//" + url.user + url.host + url.port + url.path + queryHash;
	}
}

// node_modules/@jridgewell/trace-mapping/dist/trace-mapping.mjs
function stripFilename(path) {
	if (!path) return "";
	const index = path.lastIndexOf("/");
	return path.slice(0, index + 1);
}
function resolver(mapUrl, sourceRoot) {
	const from = stripFilename(mapUrl);
	const prefix = sourceRoot ? sourceRoot + "/" : "";
	return (source) => resolve(prefix + (source || ""), from);
}
var COLUMN = 0;
var SOURCES_INDEX = 1;
var SOURCE_LINE = 2;
var SOURCE_COLUMN = 3;
var NAMES_INDEX = 4;
function maybeSort(mappings, owned) {
	const unsortedIndex = nextUnsortedSegmentLine(mappings, 0);
	if (unsortedIndex === mappings.length) return mappings;
	if (!owned) mappings = mappings.slice();
	for (let i = unsortedIndex; i < mappings.length; i = nextUnsortedSegmentLine(mappings, i + 1)) mappings[i] = sortSegments(mappings[i], owned);
	return mappings;
}
function nextUnsortedSegmentLine(mappings, start) {
	for (let i = start; i < mappings.length; i++) if (!isSorted(mappings[i])) return i;
	return mappings.length;
}
function isSorted(line) {
	for (let j = 1; j < line.length; j++) if (line[j][COLUMN] < line[j - 1][COLUMN]) return false;
	return true;
}
function sortSegments(line, owned) {
	if (!owned) line = line.slice();
	return line.sort(sortComparator);
}
function sortComparator(a, b) {
	return a[COLUMN] - b[COLUMN];
}
var found = false;
function binarySearch(haystack, needle, low, high) {
	while (low <= high) {
		const mid = low + (high - low >> 1);
		const cmp = haystack[mid][COLUMN] - needle;
		if (cmp === 0) {
			found = true;
			return mid;
		}
		if (cmp < 0) low = mid + 1;
		else high = mid - 1;
	}
	found = false;
	return low - 1;
}
function upperBound(haystack, needle, index) {
	for (let i = index + 1; i < haystack.length; index = i++) if (haystack[i][COLUMN] !== needle) break;
	return index;
}
function lowerBound(haystack, needle, index) {
	for (let i = index - 1; i >= 0; index = i--) if (haystack[i][COLUMN] !== needle) break;
	return index;
}
function memoizedState() {
	return {
		lastKey: -1,
		lastNeedle: -1,
		lastIndex: -1
	};
}
function memoizedBinarySearch(haystack, needle, state, key) {
	const { lastKey, lastNeedle, lastIndex } = state;
	let low = 0;
	let high = haystack.length - 1;
	if (key === lastKey) {
		if (needle === lastNeedle) {
			found = lastIndex !== -1 && haystack[lastIndex][COLUMN] === needle;
			return lastIndex;
		}
		if (needle >= lastNeedle) low = lastIndex === -1 ? 0 : lastIndex;
		else high = lastIndex;
	}
	state.lastKey = key;
	state.lastNeedle = needle;
	return state.lastIndex = binarySearch(haystack, needle, low, high);
}
function parse(map) {
	return typeof map === "string" ? JSON.parse(map) : map;
}
var FlattenMap = function(map, mapUrl) {
	const parsed = parse(map);
	if (!("sections" in parsed)) return new TraceMap(parsed, mapUrl);
	const mappings = [];
	const sources = [];
	const sourcesContent = [];
	const names = [];
	const ignoreList = [];
	recurse(parsed, mapUrl, mappings, sources, sourcesContent, names, ignoreList, 0, 0, 1e400, 1e400);
	return presortedDecodedMap({
		version: 3,
		file: parsed.file,
		names,
		sources,
		sourcesContent,
		mappings,
		ignoreList
	});
};
function recurse(input, mapUrl, mappings, sources, sourcesContent, names, ignoreList, lineOffset, columnOffset, stopLine, stopColumn) {
	const { sections } = input;
	for (let i = 0; i < sections.length; i++) {
		const { map, offset } = sections[i];
		let sl = stopLine;
		let sc = stopColumn;
		if (i + 1 < sections.length) {
			const nextOffset = sections[i + 1].offset;
			sl = Math.min(stopLine, lineOffset + nextOffset.line);
			if (sl === stopLine) sc = Math.min(stopColumn, columnOffset + nextOffset.column);
			else if (sl < stopLine) sc = columnOffset + nextOffset.column;
		}
		addSection(map, mapUrl, mappings, sources, sourcesContent, names, ignoreList, lineOffset + offset.line, columnOffset + offset.column, sl, sc);
	}
}
function addSection(input, mapUrl, mappings, sources, sourcesContent, names, ignoreList, lineOffset, columnOffset, stopLine, stopColumn) {
	const parsed = parse(input);
	if ("sections" in parsed) return recurse(...arguments);
	const map = new TraceMap(parsed, mapUrl);
	const sourcesOffset = sources.length;
	const namesOffset = names.length;
	const decoded = decodedMappings(map);
	const { resolvedSources, sourcesContent: contents, ignoreList: ignores } = map;
	append(sources, resolvedSources);
	append(names, map.names);
	if (contents) append(sourcesContent, contents);
	else for (let i = 0; i < resolvedSources.length; i++) sourcesContent.push(null);
	if (ignores) for (let i = 0; i < ignores.length; i++) ignoreList.push(ignores[i] + sourcesOffset);
	for (let i = 0; i < decoded.length; i++) {
		const lineI = lineOffset + i;
		if (lineI > stopLine) return;
		const out = getLine(mappings, lineI);
		const cOffset = i === 0 ? columnOffset : 0;
		const line = decoded[i];
		for (let j = 0; j < line.length; j++) {
			const seg = line[j];
			const column = cOffset + seg[COLUMN];
			if (lineI === stopLine && column >= stopColumn) return;
			if (seg.length === 1) {
				out.push([column]);
				continue;
			}
			const sourcesIndex = sourcesOffset + seg[SOURCES_INDEX];
			const sourceLine = seg[SOURCE_LINE];
			const sourceColumn = seg[SOURCE_COLUMN];
			out.push(seg.length === 4 ? [
				column,
				sourcesIndex,
				sourceLine,
				sourceColumn
			] : [
				column,
				sourcesIndex,
				sourceLine,
				sourceColumn,
				namesOffset + seg[NAMES_INDEX]
			]);
		}
	}
}
function append(arr, other) {
	for (let i = 0; i < other.length; i++) arr.push(other[i]);
}
function getLine(arr, index) {
	for (let i = arr.length; i <= index; i++) arr[i] = [];
	return arr[index];
}
var LINE_GTR_ZERO = "`line` must be greater than 0 (lines start at line 1)";
var COL_GTR_EQ_ZERO = "`column` must be greater than or equal to 0 (columns start at column 0)";
var LEAST_UPPER_BOUND = -1;
var GREATEST_LOWER_BOUND = 1;
var TraceMap = class {
	constructor(map, mapUrl) {
		const isString = typeof map === "string";
		if (!isString && map._decodedMemo) return map;
		const parsed = parse(map);
		const { version, file, names, sourceRoot, sources, sourcesContent } = parsed;
		this.version = version;
		this.file = file;
		this.names = names || [];
		this.sourceRoot = sourceRoot;
		this.sources = sources;
		this.sourcesContent = sourcesContent;
		this.ignoreList = parsed.ignoreList || parsed.x_google_ignoreList || void 0;
		const resolve = resolver(mapUrl, sourceRoot);
		this.resolvedSources = sources.map(resolve);
		const { mappings } = parsed;
		if (typeof mappings === "string") {
			this._encoded = mappings;
			this._decoded = void 0;
		} else if (Array.isArray(mappings)) {
			this._encoded = void 0;
			this._decoded = maybeSort(mappings, isString);
		} else if (parsed.sections) throw new Error(`TraceMap passed sectioned source map, please use FlattenMap export instead`);
		else throw new Error(`invalid source map: ${JSON.stringify(parsed)}`);
		this._decodedMemo = memoizedState();
		this._bySources = void 0;
		this._bySourceMemos = void 0;
	}
};
function cast(map) {
	return map;
}
function decodedMappings(map) {
	var _a;
	return (_a = cast(map))._decoded || (_a._decoded = decode(cast(map)._encoded));
}
function originalPositionFor(map, needle) {
	let { line, column, bias } = needle;
	line--;
	if (line < 0) throw new Error(LINE_GTR_ZERO);
	if (column < 0) throw new Error(COL_GTR_EQ_ZERO);
	const decoded = decodedMappings(map);
	if (line >= decoded.length) return OMapping(null, null, null, null);
	const segments = decoded[line];
	const index = traceSegmentInternal(segments, cast(map)._decodedMemo, line, column, bias || 1);
	if (index === -1) return OMapping(null, null, null, null);
	const segment = segments[index];
	if (segment.length === 1) return OMapping(null, null, null, null);
	const { names, resolvedSources } = map;
	return OMapping(resolvedSources[segment[SOURCES_INDEX]], segment[SOURCE_LINE] + 1, segment[SOURCE_COLUMN], segment.length === 5 ? names[segment[NAMES_INDEX]] : null);
}
function presortedDecodedMap(map, mapUrl) {
	const tracer = new TraceMap(clone(map, []), mapUrl);
	cast(tracer)._decoded = map.mappings;
	return tracer;
}
function clone(map, mappings) {
	return {
		version: map.version,
		file: map.file,
		names: map.names,
		sourceRoot: map.sourceRoot,
		sources: map.sources,
		sourcesContent: map.sourcesContent,
		mappings,
		ignoreList: map.ignoreList || map.x_google_ignoreList
	};
}
function OMapping(source, line, column, name) {
	return {
		source,
		line,
		column,
		name
	};
}
function traceSegmentInternal(segments, memo, line, column, bias) {
	let index = memoizedBinarySearch(segments, column, memo, line);
	if (found) index = (bias === -1 ? upperBound : lowerBound)(segments, column, index);
	else if (bias === -1) index++;
	if (index === -1 || index === segments.length) return -1;
	return index;
}

// src/code/read-map.ts
/** Deeper nesting of sections than any bundler writes. */
const deepest = 8;
/**
* Makes a tracer of a source map's text, sectioned maps included. Maps are untrusted: one that does not fit its
* script is refused before it is decoded, since the decoder would fill an array up to any line it names.
* @param scriptLines number of lines of the built script
* @returns null when the map is malformed or does not fit
*/
function readMap(text, scriptLines) {
	try {
		const json = JSON.parse(text.replace(/^\)\]\}'[^\n]*\n/, ""));
		if (!fits(json, scriptLines, 0) || countSources(json) > mostSources$1) return null;
		const map = new FlattenMap(json);
		const sources = map.resolvedSources.filter((source) => typeof source === "string");
		return Object.assign((line, column) => traced(map, line, column), { sources });
	} catch {
		return null;
	}
}
function traced(map, line, column) {
	if (line < 1 || column < 0) return null;
	try {
		const found = originalPositionFor(map, {
			line,
			column
		});
		if (found.source === null) return null;
		const content = map.sourcesContent?.[map.resolvedSources.indexOf(found.source)] ?? null;
		if (content !== null && found.line > countLines(content)) return null;
		return {
			source: found.source,
			line: found.line,
			column: found.column,
			name: found.name,
			content
		};
	} catch {
		return null;
	}
}
/** More sources than any bundle has. Each is resolved as a URL: a million of them would take half a minute. */
const mostSources$1 = 5e4;
/** Of a map that fits, whose nesting is known to end. */
function countSources(json) {
	const { sections, sources } = json;
	if (Array.isArray(sections)) return sections.reduce((sum, { map }) => sum + countSources(map), 0);
	return Array.isArray(sources) ? sources.length : 0;
}
function fits(json, scriptLines, depth) {
	if (typeof json !== "object" || json === null || depth > deepest) return false;
	const { sections, mappings } = json;
	if (Array.isArray(sections)) return sections.every(({ offset, map }) => {
		const { line, column } = offset ?? {};
		return Number.isInteger(line) && Number.isInteger(column) && line >= 0 && column >= 0 && line <= scriptLines && fits(map, scriptLines, depth + 1);
	});
	return typeof mappings === "string" && countOf(mappings, ";") <= scriptLines + 16;
}
const countLines = (text) => countOf(text, "\n") + 1;
function countOf(text, mark) {
	let count = 0;
	for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++;
	return count;
}

// src/code/source-maps.ts
/**
* Reads built scripts and their source maps, in this process: the server under test is left alone.
* @param cwd absolute path of the built app
* @param withoutMaps null: a script without a map is its own source
* @param mostText characters of all maps together; a decoded map takes some twenty times its text
*/
function scriptsOf(workspace, cwd, withoutMaps = null, mostText = 1e8) {
	let left = mostText;
	const read = (text, lines) => {
		if (text.length > left) return null;
		left -= text.length;
		return readMap(text, lines);
	};
	const project = {
		workspace,
		cwd,
		read,
		withoutMaps
	};
	const known = /* @__PURE__ */ new Map();
	const at = (url, depth) => {
		const key = `${depth} ${url}`;
		let script = known.get(key);
		if (!script) {
			script = load(url, project, depth > 0 ? (path) => at(path, depth - 1) : null);
			known.set(key, script);
		}
		return script;
	};
	return { at: (url) => at(url, mostBuilds) };
}
/** A framework may build what a bundler has built before: so many maps are followed one after another. */
const mostBuilds = 2;
/** The path that a script's address stands for; null for `node:`, `evalmachine.<anonymous>`, nothing at all. */
function pathOfScript(url) {
	if (isAbsolute(url)) return url;
	if (!url.startsWith("file:")) return null;
	try {
		return fileURLToPath(url);
	} catch {
		return null;
	}
}
/** Sources of a map that are looked at for builds that went before. */
const mostSources = 5e3;
async function load(url, project, loadBuilt) {
	const { workspace, cwd, read } = project;
	const path = pathOfScript(url);
	const text = path === null ? null : await workspace.read(path);
	if (path === null || text === null) return null;
	const file = await findMap(path, text, workspace);
	const trace = file && read(file.text, countLines(text));
	const originalOf = (source) => originalPath(source, file.path, cwd, workspace);
	const built = /* @__PURE__ */ new Map();
	for (const source of trace && loadBuilt ? trace.sources.slice(0, mostSources) : []) {
		const original = originalOf(source);
		if (original.kind === "file" && await isBuiltAgain(original.path, project)) built.set(original.path, await loadBuilt(original.path));
	}
	const place = (traced) => {
		const original = originalOf(traced.source);
		return (original.kind === "file" ? built.get(original.path)?.trace(traced.line, traced.column) : null) ?? {
			...traced,
			original,
			by: "source-map"
		};
	};
	const bare = {
		path,
		text,
		map: trace ? "found" : file ? "unusable" : "none"
	};
	if (!trace) return {
		...bare,
		trace: await bySyntax({
			...bare,
			trace: () => null
		}, project)
	};
	return {
		...bare,
		trace(line, column) {
			const traced = trace(line, column);
			return traced ? place(traced) : null;
		}
	};
}
/** Where there is no map, the sources themselves are searched for what the script says. */
async function bySyntax(script, { withoutMaps }) {
	if (!withoutMaps?.isBuilt(script.path, script.text)) return script.trace;
	const sources = await withoutMaps.sources();
	let finder = null;
	return (line, column) => {
		const code = builtCode(script);
		if (!code) return null;
		finder ??= sourceFinder$1(code, sources);
		const found = finder(line - 1, column);
		if (!found) return null;
		const { path, text } = found.source;
		const before = text.slice(0, found.offset).split("\n");
		return {
			line: before.length,
			column: before.at(-1).length,
			name: found.name,
			content: text,
			original: {
				kind: "file",
				path
			},
			by: "syntax"
		};
	};
}
/** Whether an original is itself a build of the app, with a map beside it or not. Those of packages lead to files that are not there. */
async function isBuiltAgain(path, { workspace, withoutMaps }) {
	if (!/\.[cm]?js$/.test(path) || packagePart(path) !== null) return false;
	if (workspace.exists(`${path}.map`)) return true;
	const text = withoutMaps ? await workspace.read(path) : null;
	return text !== null && withoutMaps.isBuilt(path, text);
}

// src/routes/served-source.ts
/**
* The file that somebody wrote in which the handler of a route stands, relative to the app's folder; null where none is known. Of
* what a package wraps around a handler the inner function counts.
* @param cwd the app's folder
*/
async function sourceFinder(cwd) {
	const files = await appFiles(cwd);
	const written = new Set(await files.sources());
	const workspace = workspaceAt(files.cwd);
	const scripts = scriptsOf(workspace, files.cwd);
	return async ({ places }) => {
		for (const place of places) {
			const path = await fileAt(place, scripts);
			const inside = path === null || packagePart(path) !== null ? null : workspace.relative(path);
			if (inside !== null && written.has(inside)) return inside;
		}
		return null;
	};
}
/** Absolute. */
async function fileAt({ url, line, column }, scripts) {
	const script = await scripts.at(url);
	if (script === null || script.map !== "found") return pathOfScript(url);
	const original = script.trace(line + 1, column)?.original;
	return original?.kind === "file" ? original.path : null;
}

// src/check/ask-for-routes.ts
/**
* Chooses among the routes that the server has. It is asked before anything is measured, and what is asked leaves nothing behind.
* @throws CheckError `no-routes` where neither its routers nor links lead to any, and where nobody can log in
*/
async function askForRoutes(chosen, run, server) {
	if (chosen.asks === null) return chosen;
	const { settings, around } = run;
	const { discovery } = chosen.asks;
	const served = await servedBy(server);
	const sourceOf = await sourceFinder(settings.cwd);
	const candidates = candidatesOf$1({
		discovered: chosen.found.map(({ route }) => route),
		served: await Promise.all(served.map(async (route) => ({
			route,
			sourceFile: await sourceOf(route)
		}))),
		port: server.port,
		entries: discovery.entries ?? []
	});
	const asking = await loggedIn(settings, server, around.signal);
	const headers = Object.fromEntries(asking.headers.map(({ name, value }) => [name, value]));
	const known = candidates.flatMap(({ route: { path }, kind }) => path !== null && (kind !== "api" || settings.api) ? [path] : []);
	const crawled = await crawl(known, {
		origin: server.origin,
		headers,
		signal: around.signal
	});
	const answered = answeredRoutes(candidates, crawled);
	for (const text of notesOf(served, answered)) around.onProgress({
		type: "note",
		text
	});
	if (answered.routes.length === 0) throw new CheckError(problem("no-routes", {
		front: frontOf(crawled),
		asked: crawled.answers.size
	}));
	const next = await withServerRoutes(chosen, answered.routes, settings);
	for (const text of next.notes) if (!chosen.notes.includes(text)) around.onProgress({
		type: "note",
		text
	});
	return next;
}
/** None where it cannot be told: the crawl still may find some. */
async function servedBy(server) {
	try {
		return await server.listRoutes();
	} catch (error) {
		if (error instanceof CheckError) throw error;
		return [];
	}
}
/** Characters. */
const longestPath$1 = 80;
/** Links that are named. */
const mostDead = 5;
const titles = {
	express: "Express",
	fastify: "Fastify",
	hono: "Hono",
	koa: "Koa",
	polka: "Polka"
};
function notesOf(served, { crawled, dead }) {
	const names = [...new Set(served.map(({ library }) => titles[library]))];
	const shown = dead.slice(0, mostDead).map(({ path, status }) => `${path.slice(0, longestPath$1)} (${status ?? "no answer"})`);
	const more = dead.length > mostDead ? [`and ${dead.length - mostDead} more`] : [];
	return [
		...names.length > 0 ? [`The running server lists ${count(served.length, "route")} (${names.join(", ")}).`] : [],
		...crawled > 0 ? [`Links from / and sitemap.xml lead to ${count(crawled, "more route")}.`] : [],
		...dead.length > 0 ? [`Links that lead to no page are not checked: ${[...shown, ...more].join(", ")}.`] : []
	];
}
/** What the front page answered, for who looks for the reason. */
function frontOf({ answers }) {
	const front = answers.get("/");
	if (!front) return null;
	return `${front.status}${front.type === "" ? "" : ` ${front.type}`}`;
}

// node_modules/get-port/index.js
var Locked = class extends Error {
	constructor(port) {
		super(`${port} is locked`);
	}
};
const lockedPorts = {
	old: /* @__PURE__ */ new Set(),
	young: /* @__PURE__ */ new Set()
};
const releaseOldLockedPortsIntervalMs = 15e3;
const reservedPorts = /* @__PURE__ */ new Set();
let timeout;
const getLocalHosts = () => {
	const interfaces = os.networkInterfaces();
	const results = /* @__PURE__ */ new Set([void 0, "0.0.0.0"]);
	for (const _interface of Object.values(interfaces)) for (const config of _interface) results.add(config.address);
	return results;
};
const checkAvailablePort = (options) => new Promise((resolve, reject) => {
	const server = net.createServer();
	server.unref();
	server.on("error", reject);
	server.listen(options, () => {
		const { port } = server.address();
		server.close(() => {
			resolve(port);
		});
	});
});
const getAvailablePort = async (options, hosts) => {
	if (options.host || options.port === 0) return checkAvailablePort(options);
	for (const host of hosts) try {
		await checkAvailablePort({
			port: options.port,
			host
		});
	} catch (error) {
		if (!["EADDRNOTAVAIL", "EINVAL"].includes(error.code)) throw error;
	}
	return options.port;
};
const isLockedPort = (port) => lockedPorts.old.has(port) || lockedPorts.young.has(port) || reservedPorts.has(port);
const portCheckSequence = function* (ports) {
	if (ports) yield* ports;
	yield 0;
};
async function getPorts(options) {
	let ports;
	let exclude = /* @__PURE__ */ new Set();
	if (options) {
		if (options.port) ports = typeof options.port === "number" ? [options.port] : options.port;
		if (options.exclude) {
			const excludeIterable = options.exclude;
			if (typeof excludeIterable[Symbol.iterator] !== "function") throw new TypeError("The `exclude` option must be an iterable.");
			for (const element of excludeIterable) {
				if (typeof element !== "number") throw new TypeError("Each item in the `exclude` option must be a number corresponding to the port you want excluded.");
				if (!Number.isSafeInteger(element)) throw new TypeError(`Number ${element} in the exclude option is not a safe integer and can't be used`);
			}
			exclude = new Set(excludeIterable);
		}
	}
	const { reserve, ...netOptions } = options ?? {};
	if (timeout === void 0) {
		timeout = setTimeout(() => {
			timeout = void 0;
			lockedPorts.old = lockedPorts.young;
			lockedPorts.young = /* @__PURE__ */ new Set();
		}, releaseOldLockedPortsIntervalMs);
		if (timeout.unref) timeout.unref();
	}
	const hosts = getLocalHosts();
	for (const port of portCheckSequence(ports)) try {
		if (exclude.has(port)) continue;
		let availablePort = await getAvailablePort({
			...netOptions,
			port
		}, hosts);
		while (isLockedPort(availablePort)) {
			if (port !== 0) throw new Locked(port);
			availablePort = await getAvailablePort({
				...netOptions,
				port
			}, hosts);
		}
		if (reserve) reservedPorts.add(availablePort);
		else lockedPorts.young.add(availablePort);
		return availablePort;
	} catch (error) {
		if (!["EADDRINUSE", "EACCES"].includes(error.code) && !(error instanceof Locked)) throw error;
	}
	throw new Error("No available ports found");
}
function clearLockedPorts() {
	lockedPorts.old.clear();
	lockedPorts.young.clear();
	reservedPorts.clear();
}

// src/server/free-port.ts
/** Ports from 32768 on are handed out by the system to outgoing connections, the hammer's own included. */
const lowest = 1e4;
const tries = 64;
/** The wished port, or a free one below 32768. Throws CheckError `port-taken` when the wished one is held. */
async function freePort(wished) {
	if (wished === null) return getPorts({ port: Array.from({ length: tries }, () => lowest + Math.floor(Math.random() * 22768)) });
	clearLockedPorts();
	if (await getPorts({ port: wished }) !== wished) throw new CheckError(problem("port-taken", { port: wished }));
	return wished;
}
/** Milliseconds between the end of a process and that of its sockets: only the kernel is at work. */
const afterTheEnd = 2e3;
/** Waits until nobody listens at an address any more. */
const untilFree = (address) => until(async () => !await accepts(address), afterTheEnd);
function accepts(address) {
	return new Promise((resolve) => {
		const socket = connect(address);
		const answer = (accepted) => {
			socket.destroy();
			resolve(accepted);
		};
		socket.once("connect", () => answer(true));
		socket.once("error", () => answer(false));
	});
}

// src/check/ledger.ts
const nothingKnown = {
	chosen: null,
	server: null,
	base: null,
	problems: [],
	cut: null
};
function createLedger() {
	const entries = [];
	const noted = (of) => entries.filter((entry) => entry.of === of);
	const recordOf = (route, id) => noted("route").filter((entry) => entry.id === id).reduce((record, { fact }) => withFact(record, fact), {
		id,
		route,
		skipped: null,
		looks: []
	});
	const routes = () => (noted("routes").at(-1)?.routes ?? []).map((route, i) => recordOf(route, String(i)));
	return {
		open: (routes) => entries.push({
			of: "routes",
			routes
		}),
		note: (id, fact) => entries.push({
			of: "route",
			id,
			fact
		}),
		noteRun: (fact) => entries.push({
			of: "run",
			fact
		}),
		routes,
		route(id) {
			const record = routes().find((one) => one.id === id);
			if (!record) throw new Error(`No route ${id} was opened.`);
			return record;
		},
		run: () => Object.assign({}, nothingKnown, ...noted("run").map(({ fact }) => fact))
	};
}
function withFact(record, fact) {
	if ("examined" in fact) {
		const { examined } = fact;
		const at = record.looks.findIndex((look) => look.examined.load === examined.load);
		if (at === -1) return {
			...record,
			looks: [...record.looks, {
				examined,
				attributed: null,
				traits: []
			}]
		};
		return {
			...record,
			looks: record.looks.map((look, i) => i === at ? {
				...look,
				examined
			} : look)
		};
	}
	if ("attributed" in fact) {
		const { load, attributed, traits } = fact;
		return {
			...record,
			looks: record.looks.map((look) => look.examined.load === load ? {
				...look,
				attributed,
				traits
			} : look)
		};
	}
	return {
		...record,
		...fact
	};
}

// src/server/node-options.ts
/**
* One argument as Node.js reads it from NODE_OPTIONS: words are parted by spaces, double quotes keep spaces, and a
* backslash is an escape only between them.
* https://nodejs.org/api/cli.html#node_optionsoptions
*/
const quoted = (argument) => `"${argument.replace(/[\\"]/g, "\\$&")}"`;
/**
* What loads the agent, as NODE_OPTIONS has it.
* @param exposeGc false for servers on a Node.js that refuses `--expose-gc` there (before 20.18 and 22.3)
*/
const agentOptions = (agentPath, exposeGc) => [exposeGc ? "--expose-gc" : "", `--require ${quoted(agentPath)}`].filter(Boolean).join(" ");
/** The user's NODE_OPTIONS and the agent's. */
const nodeOptions = (users, agentPath, exposeGc) => [users?.trim(), agentOptions(agentPath, exposeGc)].filter(Boolean).join(" ");
/** What an older Node.js prints, with exit code 9, before it runs anything. */
const refusesExposeGc = (tail) => tail.some((line) => /--expose[-_]gc is not allowed in NODE_OPTIONS/.test(line));

// src/server/environment.ts
/** Everything the server gets. What stands before the command itself (`NAME=value node server.js`) wins. */
function serverEnvironment(o) {
	const users = {
		...withoutCredentials(o.parent),
		...o.extra,
		...o.command.env
	};
	return {
		...o.defaults,
		...users,
		NODE_ENV: users.NODE_ENV || "production",
		PORT: String(o.port),
		HOST: "127.0.0.1",
		HOSTNAME: "127.0.0.1",
		NITRO_PORT: String(o.port),
		NITRO_HOST: "127.0.0.1",
		...o.extra,
		...o.command.env,
		NODE_OPTIONS: nodeOptions(users.NODE_OPTIONS, o.agentPath, o.exposeGc),
		[socketVariable]: o.socketPath,
		[v8Variable]: o.v8
	};
}

// src/server/lines.ts
/**
* Cuts a stream of bytes into lines, without copying what came before for each chunk.
* @param mostBytes longer lines are dropped: whoever writes them is not trusted
*/
function lineCutter(mostBytes, onLine) {
	let parts = [];
	let bytes = 0;
	const add = (part) => {
		bytes += part.length;
		if (bytes > mostBytes) parts = [];
		else parts.push(part);
	};
	return (chunk) => {
		let from = 0;
		for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
			add(chunk.subarray(from, at));
			if (bytes <= mostBytes) onLine(Buffer.concat(parts).toString("utf8"));
			parts = [];
			bytes = 0;
			from = at + 1;
		}
		add(chunk.subarray(from));
	};
}

// src/server/messages.ts
/** The server under test is not trusted: what its agent says is checked before it is believed. */
const pid = int().min(2);
const amount = number$1().nonnegative();
const fromAgent = discriminatedUnion("type", [
	object({
		type: literal$1("hello"),
		pid,
		ppid: int().nonnegative(),
		threadId: int().nonnegative(),
		node: string(),
		argv: array(string()),
		nodeEnv: string().nullable(),
		v8Flags: array(string()),
		heapLimit: amount,
		gc: _enum([
			"gc()",
			"gc(major)",
			"inspector"
		]).nullable()
	}),
	object({
		type: literal$1("too-old"),
		pid,
		node: string()
	}),
	object({
		type: literal$1("listening"),
		pid,
		port: int().min(1).max(65535),
		address: string(),
		secure: boolean(),
		isOwnPort: boolean(),
		isHttp2Only: boolean()
	}),
	object({
		type: literal$1("listening-on-path"),
		pid,
		path: string()
	}),
	object({
		type: literal$1("answer"),
		id: int(),
		value: unknown().optional(),
		error: string().optional()
	})
]);
const openResources = object({ kinds: array(object({
	kind: string(),
	open: amount,
	longestDelayMs: amount,
	repeating: amount,
	stacks: array(object({
		count: amount,
		frames: array(string())
	}))
})) });
const counted = object({
	objects: amount,
	realms: amount,
	containers: array(object({
		id: int(),
		kind: _enum([
			"Map",
			"Set",
			"Array",
			"SparseArray",
			"Object"
		]),
		class: string().max(100),
		before: amount.nullable(),
		size: amount
	})).max(1e3)
});
const peak = object({
	heapUsed: amount.nullable(),
	rss: amount.nullable()
});
const additions = array(object({
	id: int(),
	added: amount,
	removed: amount,
	stacks: array(object({
		count: amount,
		frames: array(object({
			functionName: string(),
			url: string(),
			line: int().nonnegative(),
			column: int().nonnegative()
		})).max(100)
	})).max(100)
})).max(1e3);
const position = int().nonnegative();
const servedRoutes = array(object({
	library: _enum([
		"express",
		"fastify",
		"hono",
		"koa",
		"polka"
	]),
	path: string().max(2e3),
	ports: array(int()).max(100),
	places: array(object({
		url: string(),
		line: position,
		column: position
	})).max(100),
	json: boolean()
})).max(2e3);
/** null: not a message of the agent. */
function readMessage(line) {
	try {
		return fromAgent.parse(JSON.parse(line));
	} catch {
		return null;
	}
}
/** Throws when the agent's answer is something else. */
const readPendingWork = (value) => array(string()).parse(value);
/** Throws when the agent's answer is not a sample. */
const readSample = (value) => sample.parse(value);
/** Throws when the agent's answer is something else. */
const readOpenResources = (value) => openResources.parse(value);
/** Throws when the agent's answer is something else. */
const readCounted = (value) => counted.parse(value);
/** Throws when the agent's answer is something else. */
const readPeak = (value) => peak.parse(value);
/** Throws when the agent's answer is something else. */
const readAdditions = (value) => additions.parse(value);
/** Throws when the agent's answer is something else. */
const readServedRoutes = (value) => servedRoutes.parse(value);

// src/server/link.ts
/** The process ended before it answered. */
var AgentGone = class extends Error {};
/** The process is there and did not answer in time. */
var AgentSilent = class extends Error {
	ms;
	constructor(ms) {
		super(`no answer within ${ms} ms`);
		this.ms = ms;
	}
};
/** Milliseconds. Collecting a heap of gigabytes takes seconds; writing it into a snapshot takes minutes. */
const patience$1 = (question) => question.ask === "write-snapshot" ? 6e5 : 6e4;
/** Bytes. Profiles of large servers take tens of megabytes. */
const longestLine = 268435456;
/** Bytes of a socket's path that every system takes, its closing zero included (macOS). */
const longestPath = 104;
/** Opens the link in a fresh folder that only this user may enter. */
async function openLink() {
	const temporary = join(tmpdir(), "leak-check-XXXXXX", "agent").length < longestPath ? tmpdir() : "/tmp";
	const folder = await mkdtemp(join(temporary, "leak-check-"));
	const socketPath = process.platform === "win32" ? `\\\\.\\pipe\\${basename(folder)}` : join(folder, "agent");
	const connections = /* @__PURE__ */ new Set();
	const removeAtExit = () => rmSync(folder, {
		recursive: true,
		force: true
	});
	process.once("exit", removeAtExit);
	const server = createServer((socket) => {
		const connection = new Connection(socket);
		connections.add(connection);
		socket.on("close", () => connections.delete(connection));
	});
	server.listen(socketPath);
	await once(server, "listening");
	const heard = () => [...connections].flatMap((connection) => connection.heard);
	return {
		socketPath,
		folder,
		agents: () => [...connections].flatMap((connection) => connection.agent() ?? []),
		listening: () => heard().filter((message) => message.type === "listening"),
		listeningOnPath: () => heard().filter((message) => message.type === "listening-on-path"),
		tooOld: () => heard().filter((message) => message.type === "too-old"),
		async [Symbol.asyncDispose]() {
			for (const { socket } of connections) socket.destroy();
			if (server.listening) await new Promise((resolve) => server.close(resolve));
			await rm(folder, {
				recursive: true,
				force: true
			});
			process.removeListener("exit", removeAtExit);
		}
	};
}
/** Messages kept of one connection: a server that is not trusted could send them for ever. */
const mostHeard = 64;
var Connection = class {
	socket;
	heard = [];
	#waiting = /* @__PURE__ */ new Map();
	#questions = 0;
	#agent = null;
	constructor(socket) {
		this.socket = socket;
		socket.on("error", () => {});
		socket.on("close", () => {
			for (const id of this.#waiting.keys()) this.#settle(id)?.reject(new AgentGone("the server process ended"));
		});
		socket.on("data", lineCutter(longestLine, (line) => {
			const message = readMessage(line);
			if (message === null) return;
			if (message.type === "answer") {
				const waiting = this.#settle(message.id);
				if (message.error === void 0) waiting?.resolve(message.value);
				else waiting?.reject(new Error(message.error));
				return;
			}
			if (message.type === "hello" && this.#agent === null) this.#agent = {
				hello: message,
				ask: (question) => this.#ask(question)
			};
			if (this.heard.length < mostHeard) this.heard.push(message);
		}));
	}
	agent() {
		return this.#agent;
	}
	#ask(question) {
		if (this.socket.destroyed) return Promise.reject(new AgentGone("the server process ended"));
		const id = ++this.#questions;
		const ms = patience$1(question);
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => this.#settle(id)?.reject(new AgentSilent(ms)), ms);
			this.#waiting.set(id, {
				resolve,
				reject,
				timer
			});
			this.socket.write(`${JSON.stringify({
				id,
				...question
			})}\n`);
		});
	}
	#settle(id) {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		clearTimeout(waiting?.timer);
		return waiting;
	}
};

// src/server/node-wrapper.ts
/** What task runners (`turbo run start`) leave out of the environment with the agent's variables, and the server needs. */
const restored = [
	"NODE_ENV",
	"PORT",
	"HOST",
	"HOSTNAME",
	"NITRO_PORT",
	"NITRO_HOST"
];
/**
* Puts a `node` in front of the PATH. Start scripts replace NODE_OPTIONS (`NODE_OPTIONS=--max-old-space-size=512 next start`),
* and task runners replace the whole environment; PATH survives both. The wrapper puts back what is missing and becomes the
* next `node` on the PATH that it is given: the process, its arguments, signals and exit code are those of that one.
* Node.js that is started by an absolute path does not pass here. Windows has no such scripts: nothing changes there.
*/
async function withNodeWrapper(env, options) {
	if (process.platform === "win32" || !env.PATH) return env;
	const here = join(options.folder, "bin");
	await mkdir(here);
	await writeFile(join(here, "node"), wrapper(here, env, options), { mode: 448 });
	return {
		...env,
		PATH: `${here}${delimiter}${env.PATH}`
	};
}
/** One word of a POSIX shell. */
const literal = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
/** Variables have names that no program gives its own: an assignment to one that is exported would change the environment. */
function wrapper(here, env, { agentPath, exposeGc }) {
	const options = agentOptions(agentPath, exposeGc);
	const put = (name) => env[name] === void 0 ? [] : [`export ${name}=${literal(env[name])}`];
	const putMissing = (name) => put(name).map((exporting) => `  [ -n "\${${name}+set}" ] || ${exporting}`);
	return `#!/bin/sh
_slc_here=${literal(here)} _slc_next= _slc_first= _slc_passed=
set -f
IFS=:
for _slc_folder in $PATH; do
  if [ "$_slc_folder" = "$_slc_here" ]; then _slc_passed=1 _slc_next=; continue; fi
  _slc_node=\${_slc_folder:-.}/node
  if [ -f "$_slc_node" ] && [ -x "$_slc_node" ]; then
    _slc_first=\${_slc_first:-$_slc_node}
    if [ -n "$_slc_passed" ]; then _slc_next=\${_slc_next:-$_slc_node}; fi
  fi
done
_slc_next=\${_slc_next:-$_slc_first}
if [ -z "$_slc_next" ]; then echo 'node: not found' >&2; exit 127; fi
if [ -z "\${${socketVariable}-}" ]; then
${[socketVariable, v8Variable].flatMap(put).map((line) => `  ${line}`).join("\n")}
${restored.flatMap(putMissing).join("\n")}
fi
_slc_agent=${literal(options)}
case \${NODE_OPTIONS-} in
  *${literal(agentPath)}*) ;;
  *) export NODE_OPTIONS="\${NODE_OPTIONS:+$NODE_OPTIONS }$_slc_agent" ;;
esac
# Node.js reads NODE_OPTIONS from a file only where the environment has none.
if [ "$NODE_OPTIONS" = "$_slc_agent" ]; then
  for _slc_argument in "$@"; do
    case $_slc_argument in
      --env-file*) unset NODE_OPTIONS; exec "$_slc_next" --expose-gc --require ${literal(agentPath)} "$@" ;;
    esac
  done
fi
exec "$_slc_next" "$@"
`;
}

// src/server/quiet.ts
/** Milliseconds. A process that answers later is at work. */
const patience = 1e3;
/**
* Whether nothing goes on in the processes of a group, so that no server will listen that does not yet: those that serve wait
* for requests alone, and the others wait for them, as npm and shells do. False where that cannot be told.
*/
async function isQuiet({ agents }, group) {
	const serving = agents();
	if (serving.length === 0) return false;
	const late = new AbortController();
	const pending = serving.map(async (agent) => readPendingWork(await agent.ask({ ask: "pending-work" })).length);
	const working = await Promise.race([Promise.all(pending).then((counts) => counts.some((count) => count > 0), () => true), setTimeout$1(patience, true, { signal: late.signal }).catch(() => true)]);
	late.abort();
	return !working && !await runsBeside(group, serving.map(({ hello }) => hello.pid));
}

// src/server/wait-for-answer.ts
/** Milliseconds for the rest of an answer. Cutting it off makes servers log an error; a stream of events never ends. */
const restOfAnswer = 1e3;
/** Milliseconds. The longest that a timer takes: wait-on polls no second time. */
const never = 2 ** 31 - 1;
/** Node.js publishes every request that a client of `node:http` or `node:https` sends. */
const channel = "http.client.request.start";
/** Loads wait-on: megabytes of code, for those commands only that start a server. */
async function answerWaiter() {
	const { default: waitOn } = await import("./wait-on.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return (url, signal) => waitForAnswer(waitOn, url, signal);
}
/**
* wait-on takes no signal, and what it started goes on when its own time limit passes. Two things make it end at once.
* It is asked to wait until the URL does *not* answer (`reverse`), and no status counts as an answer to it: so it ends with
* its first request, however that ends, and its timers with it. And the request is ours to end: it is recognized on the
* channel of Node.js by the asynchronous context in which it was sent. Destroying it frees its socket.
*/
async function waitForAnswer(waitOn, url, signal) {
	if (signal.aborted) return null;
	const context = new AsyncLocalStorage();
	let sent = null;
	let answer = null;
	let rest;
	const end = () => sent?.destroy();
	const onRequest = (message) => {
		if (!context.getStore()) return;
		sent = message.request;
		sent.once("response", ({ statusCode = 0, headers }) => {
			const [type = ""] = (headers["content-type"] ?? "").split(";");
			answer = {
				status: statusCode,
				type: type.trim().toLowerCase()
			};
			rest = setTimeout(end, restOfAnswer);
		});
		if (signal.aborted) end();
	};
	subscribe(channel, onRequest);
	signal.addEventListener("abort", end);
	try {
		await context.run(true, () => waitOn({
			resources: [url.replace("://", "-get://")],
			reverse: true,
			validateStatus: () => false,
			interval: never,
			simultaneous: 1,
			followRedirect: false,
			proxy: false,
			strictSSL: false,
			headers: { connection: "close" }
		}));
		return answer;
	} finally {
		clearTimeout(rest);
		signal.removeEventListener("abort", end);
		unsubscribe(channel, onRequest);
		context.disable();
	}
}

// src/server/probes.ts
/** A server that boots says so (RFC 9110, 15.6.4). */
const UNAVAILABLE = 503;
async function openProbes() {
	const waitForAnswer = await answerWaiter();
	const answered = /* @__PURE__ */ new Map();
	const unavailable = /* @__PURE__ */ new Set();
	const open = /* @__PURE__ */ new Set();
	const end = new AbortController();
	let wake = () => {};
	let failure = null;
	const asked = async (origin, path) => {
		try {
			const answer = await waitForAnswer(`${origin}${path}`, end.signal);
			if (answer === null) return;
			if (answer.status === UNAVAILABLE) unavailable.add(origin);
			else answered.set(origin, new Map([...answered.get(origin) ?? [], [path, answer]]));
		} catch (error) {
			failure = { error };
		}
		wake();
	};
	return {
		ask(origin, path) {
			const request = asked(origin, path).then(() => {
				open.delete(request);
			});
			open.add(request);
		},
		open: () => open.size,
		answersOf: (origin) => answered.get(origin) ?? /* @__PURE__ */ new Map(),
		answered: (origin) => answered.has(origin),
		isUnavailable: (origin) => unavailable.has(origin) && !answered.has(origin),
		async pause(ms, signal) {
			const early = new AbortController();
			wake = () => early.abort();
			signal.addEventListener("abort", wake);
			await setTimeout$1(ms, void 0, { signal: early.signal }).catch(() => {});
			signal.removeEventListener("abort", wake);
			if (failure) throw failure.error;
		},
		async [Symbol.asyncDispose]() {
			end.abort();
			await Promise.all(open);
		}
	};
}

// src/server/which-server.ts
/** Milliseconds for which the told port is preferred to another that already listens: metrics and admin servers come first. */
const toldPortFirst = 1e3;
/** No app has a page there. Where `/` hangs, what answers for a missing page still does. */
const missingPage = "/.well-known/ssr-leak-check";
const keyOf = ({ address, port }) => `${address} ${port}`;
/**
* The servers that may be the app's: the one at the told port, else those that have listened for a while, the first first.
* @param since when each was first seen, in milliseconds; it is added to
*/
function candidatesOf(all, told, since, now) {
	for (const one of all) if (!since.has(keyOf(one))) since.set(keyOf(one), now);
	const atTold = all.find(({ port }) => port === told);
	return atTold ? [atTold] : all.filter((one) => now - (since.get(keyOf(one)) ?? now) >= toldPortFirst);
}
/**
* Whether answers are those of an app, and not of what stands beside one: metrics and health checks answer in plain text, or
* know other paths. A page at `/` says less than one at another example URL, which no other server has.
* @param answers by path
* @param examples example URLs of the routes
*/
function answersAsApp(answers, examples) {
	const telling = examples.filter((path) => path !== "/");
	const hasNoMissingPage = (answers.get("/.well-known/ssr-leak-check")?.status ?? 0) >= 400;
	return (telling.length > 0 ? telling : ["/"]).some((path) => {
		const answer = answers.get(path);
		if (answer === void 0 || answer.status === 404) return false;
		if (/html/.test(answer.type) || answer.status >= 300 && answer.status < 400) return true;
		return path !== "/" && answer.status < 400 && hasNoMissingPage;
	});
}

// src/server/ready.ts
/** Milliseconds between two looks at what the agents reported, and between requests that are refused. */
const interval = 100;
/** Milliseconds that an agent may be later than the first answer: it tests its garbage collection first. */
const agentLate = 5e3;
/** Milliseconds between requests to a server that accepts and does not answer; doubled each time, up to the longest. */
const firstPause = 500;
const longestPause = 8e3;
/** Looks in a row that find nothing going on: between two steps of a boot there is such a moment. */
const quietLooks = 3;
/**
* Waits until the server answers at a port where an agent reported it: any request, with any status but 503, which says that it
* still boots. A path that hangs is that route's own trouble, so several paths are asked in turn. What listens elsewhere than
* it is told may be a server of metrics, and the app's still to come: it is taken when its answers are those of an app, when
* its own process was told that port, or when no other can come any more.
* Throws CheckError `not-node`, `node-too-old`, `listens-on-path`, `only-http2`, and the reason of `lost`.
*/
async function untilReady(o) {
	try {
		var _usingCtx$1 = _usingCtx();
		const probes = _usingCtx$1.a(await openProbes());
		const since = /* @__PURE__ */ new Map();
		const told = at("http", "127.0.0.1", o.toldPort);
		const noOtherComes = settling(o, probes);
		let asked = turnsOf([told.origin], o.paths);
		let foreignSince = Number.POSITIVE_INFINITY;
		for (;;) {
			o.lost.throwIfAborted();
			const now = performance.now();
			const [old] = o.link.tooOld();
			if (old) throw new CheckError(problem("node-too-old", { node: old.node }));
			const servers = candidatesOf(o.link.listening(), o.toldPort, since, now);
			const http1 = servers.filter(({ isHttp2Only }) => !isHttp2Only);
			const places = servers.length > 0 ? http1.flatMap(placesOf) : [{
				ready: told,
				server: null
			}];
			const isLate = now > o.unavailableUntil;
			const answering = places.filter(({ ready: { origin } }) => probes.answered(origin) || isLate && probes.isUnavailable(origin));
			const [first] = answering;
			if (first?.server === null) {
				foreignSince = Math.min(foreignSince, now);
				if (now - foreignSince > agentLate) throw new CheckError(problem("not-node", {
					origin: first.ready.origin,
					tail: o.tail()
				}));
			} else if (first) {
				const found = evident(answering, o, probes) ?? (await noOtherComes() ? first : null);
				if (found) return found.ready;
			} else if (http1.length === 0) await refuseUnreachable(o, servers, noOtherComes);
			const origins = places.map(({ ready: { origin } }) => origin);
			if (origins.join() !== asked.origins.join()) asked = turnsOf(origins, o.paths);
			const isBusy = probes.open() > 0 || origins.some((origin) => probes.isUnavailable(origin));
			const turn = first && asked.isRoundDone() ? null : asked.next(now, isBusy);
			if (turn) probes.ask(turn.origin, turn.path);
			await probes.pause(interval, o.lost);
		}
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** The server that answers and is known to be the app's; null: any of them may be another. */
function evident(answering, { toldPort, usualPort, paths }, probes) {
	return answering.find(({ ready }) => ready.port === toldPort) ?? answering.find(({ ready }) => answersAsApp(probes.answersOf(ready.origin), paths)) ?? answering.find(({ ready, server }) => server?.isOwnPort || ready.port === usualPort) ?? null;
}
/** Whether no further server is to be waited for: nothing goes on in the processes, or it took too long. */
function settling({ isQuiet, toldUntil }, probes) {
	let quiet = 0;
	return async () => {
		if (performance.now() > toldUntil) return true;
		quiet = probes.open() === 0 && await isQuiet() ? quiet + 1 : 0;
		return quiet >= quietLooks;
	};
}
/** Throws where the server listens in a way that the check cannot ask, and in no other. */
async function refuseUnreachable({ link, toldPort }, servers, noOtherComes) {
	const [server] = servers;
	const [socket] = link.listeningOnPath();
	if (server === void 0 && socket === void 0) return;
	if (server?.port !== toldPort && !await noOtherComes()) return;
	if (server) throw new CheckError(problem("only-http2", {
		port: server.port,
		secure: server.secure
	}));
	if (socket) throw new CheckError(problem("listens-on-path", { path: socket.path }));
}
/**
* Every path at every origin in turn. Asking often a server that accepts and does not answer would only queue up work that
* the measurement then meets.
*/
function turnsOf(origins, examples) {
	const paths = [
		"/",
		missingPage,
		...examples.filter((path) => path !== "/")
	];
	let asked = 0;
	let last = Number.NEGATIVE_INFINITY;
	let pause = firstPause;
	return {
		origins,
		isRoundDone: () => asked >= origins.length * paths.length,
		next(now, isWaiting) {
			if (now - last < (isWaiting && asked > 0 ? pause : interval)) return null;
			if (isWaiting && asked > 0) pause = Math.min(2 * pause, longestPause);
			const origin = origins[asked % origins.length];
			const path = paths[Math.floor(asked / origins.length) % paths.length];
			asked += 1;
			last = now;
			return {
				origin,
				path
			};
		}
	};
}
const at = (scheme, host, port) => ({
	origin: `${scheme}://${host}:${port}`,
	host,
	port
});
/** Addresses of this machine that reach a server bound to `address`. */
function placesOf(server) {
	const { address, port, secure } = server;
	return (address === "0.0.0.0" ? ["127.0.0.1"] : address === "::" ? ["127.0.0.1", "[::1]"] : [address.includes(":") ? `[${address}]` : address]).map((host) => ({
		ready: at(secure ? "https" : "http", host, port),
		server
	}));
}
/** The first address that should reach a server. Without a trailing slash. */
const originOf = (listening) => placesOf(listening)[0].ready.origin;

// src/server/sum.ts
const sum = (figures) => figures.reduce((total, one) => total + one, 0);
const largest = (figures) => Math.max(0, ...figures);
const ofNumbers = {
	sum: (all) => sum(all.map(({ figure }) => figure)),
	largest: (all) => largest(all.map(({ figure }) => figure)),
	"once-per-process": (all) => {
		const pids = [...new Set(all.map(({ pid }) => pid))];
		return sum(pids.map((pid) => largest(all.flatMap((own) => own.pid === pid ? own.figure : []))));
	}
};
function ofKinds(all) {
	const names = [...new Set(all.flatMap((kinds) => Object.keys(kinds)))];
	return Object.fromEntries(names.map((name) => [name, sum(all.map((kinds) => kinds[name] ?? 0))]));
}
/** One sample for the whole server. A figure that one of the processes lacks is known of none: a part of it would look like a fall. */
function sumOf(all) {
	const figures = Object.entries(readings).map(([name, { together }]) => {
		const own = all.map(({ pid, sample }) => ({
			pid,
			figure: sample[name]
		}));
		if (own.some(({ figure }) => figure === void 0)) return [name, void 0];
		return [name, together === "sum-by-kind" ? ofKinds(own.map(({ figure }) => figure)) : ofNumbers[together](own)];
	});
	return Object.fromEntries(figures.filter(([, figure]) => figure !== void 0));
}
/** The peak of the whole server: at most that of each process and heap together. What one of them does not tell is not known of all. */
function peakOf(all) {
	const together = (name, how) => {
		const own = all.flatMap(({ pid, peak: { [name]: figure } }) => figure === null ? [] : [{
			pid,
			figure
		}]);
		return own.length < all.length ? null : ofNumbers[how](own);
	};
	return {
		heapUsed: together("heapUsed", "sum"),
		rss: together("rss", "once-per-process")
	};
}

// src/server/running-server.ts
/** Milliseconds between the end of a serving process and the end of the npm or shell around it. */
const endOfParents = 5e3;
function runningServer({ ready, alsoListening, command, bootMs, launched, link, dispose }) {
	const { masked } = launched.tail;
	const tail = () => launched.tail.lines();
	let served = 0;
	const died = async () => {
		let timer;
		const late = new Promise((resolve) => {
			timer = setTimeout(() => resolve(null), endOfParents);
		});
		const exit = await Promise.race([launched.exited, late]);
		clearTimeout(timer);
		return new CheckError(problem("server-died", {
			code: exit?.code ?? null,
			signal: exit?.signal ?? null,
			requests: served,
			tail: tail()
		}));
	};
	/** Asks every process that is there. One of several that ends meanwhile (a cluster replaces workers) is left out. */
	const askAll = async (question) => {
		const there = (await Promise.all(link.agents().map((agent) => agent.ask(question).then((value) => ({
			agent,
			value
		}), (error) => {
			if (error instanceof AgentGone) return null;
			if (error instanceof AgentSilent) throw new CheckError(problem("agent-silent", {
				ms: error.ms,
				tail: tail()
			}));
			throw error;
		})))).filter((answer) => answer !== null);
		if (there.length === 0) throw await died();
		return there;
	};
	return {
		origin: ready.origin,
		port: ready.port,
		alsoListening,
		command,
		bootMs,
		processes: () => link.agents().map(({ hello }) => servingProcess(hello, masked)),
		async sample() {
			const all = (await askAll({ ask: "sample" })).map(({ agent, value }) => ({
				pid: agent.hello.pid,
				sample: readSample(value)
			}));
			const total = sumOf(all);
			served = total.served;
			return {
				total,
				processes: all
			};
		},
		ask: async (question) => (await askAll(question)).map(({ value }) => value),
		openResources: async () => (await askAll({ ask: "open-resources" })).map(({ value }) => readOpenResources(value)),
		countEntries: async () => (await askAll({ ask: "count-entries" })).map(({ agent, value }) => ({
			process: nameOf(agent),
			counted: readCounted(value)
		})),
		readAdditions: async () => (await askAll({ ask: "read-additions" })).map(({ agent, value }) => ({
			process: nameOf(agent),
			additions: readAdditions(value)
		})),
		readPeak: async () => peakOf((await askAll({ ask: "read-peak" })).map(({ agent, value }) => ({
			pid: agent.hello.pid,
			peak: readPeak(value)
		}))),
		listRoutes: async () => (await askAll({ ask: "list-routes" })).flatMap(({ value }) => readServedRoutes(value)),
		exited: launched.exited,
		exit: () => launched.exit(),
		tail,
		hide: (more) => launched.tail.hide(more),
		masked,
		hear: (listener) => launched.tail.hear(listener),
		[Symbol.asyncDispose]: dispose
	};
}
const nameOf = ({ hello }) => `${hello.pid}-${hello.threadId}`;
const servingProcess = (hello, masked) => ({
	pid: hello.pid,
	threadId: hello.threadId,
	node: hello.node,
	argv: hello.argv.map(masked),
	nodeEnv: hello.nodeEnv,
	v8Flags: hello.v8Flags,
	heapLimit: hello.heapLimit,
	gc: hello.gc
});

// src/server/boot.ts
/**
* Starts the server and waits until it answers and an agent reported from the process that does.
* Throws CheckError with one of: command-not-found, server-exited, runs-in-background, never-listens, never-answers, not-node, listens-on-path,
* only-http2, port-taken, node-too-old, interrupted. When it throws, nothing that it started is left.
*/
async function boot(options) {
	try {
		return await attempt(options, true);
	} catch (error) {
		if (error instanceof ExposeGcRefused) return attempt(options, false);
		throw error;
	}
}
/** The server's Node.js is one that does not take `--expose-gc` from NODE_OPTIONS; the agent exposes `gc` by itself there. */
var ExposeGcRefused = class extends Error {};
async function attempt(options, exposeGc) {
	const { cwd, secrets, signal } = options;
	if (signal.aborted) throw interrupted(signal);
	const port = await freePort(portIn(options.command) ?? options.port);
	const command = withPort(options.command, port);
	const link = await openLink();
	let server = null;
	try {
		const started = performance.now();
		const given = serverEnvironment({
			parent: options.env,
			command,
			port,
			v8: options.v8,
			agentPath: options.agentPath,
			socketPath: link.socketPath,
			exposeGc,
			defaults: options.defaultEnv ?? {},
			extra: options.extraEnv ?? {}
		});
		const env = await withNodeWrapper(given, {
			folder: link.folder,
			agentPath: options.agentPath,
			exposeGc
		});
		const launched = await launch(command, {
			cwd,
			env,
			secrets
		});
		server = {
			launched,
			link,
			ready: null
		};
		const ready = await raced(options, launched, link, port);
		const running = {
			...server,
			ready
		};
		let ending = null;
		return runningServer({
			ready,
			alsoListening: othersListening(link, ready),
			command: command.words,
			bootMs: performance.now() - started,
			launched,
			link,
			dispose() {
				ending ??= end(running);
				return ending;
			}
		});
	} catch (error) {
		await (server ? end(server) : link[Symbol.asyncDispose]());
		if (exposeGc && server && refusesExposeGc(server.launched.tail.lines())) throw new ExposeGcRefused();
		throw error;
	}
}
/** Share of the boot time-out for which 503 means that the server is not there yet; the rest is for asking it once more. */
const UNAVAILABLE_SHARE = .8;
/** Share of the boot time-out for which an app may come at the port it was told, after another server of its own. */
const TOLD_SHARE = .5;
/** The other servers of the same processes. */
const othersListening = (link, { port }) => [...new Set(link.listening().flatMap((one) => one.port === port ? [] : [originOf(one)]))];
/** Ends every process of the server, then frees port, socket and folder. */
async function end({ launched, link, ready }) {
	await launched.end(link.agents().map(({ hello }) => hello.pid));
	if (ready) await untilFree(ready);
	await link[Symbol.asyncDispose]();
}
/** The first process ended before anything answered: by an error, or because it left the server to others. */
async function exitedEarly({ isRunning, tail }, command, exit) {
	if (exit.code === 0 && await isRunning()) return problem("runs-in-background", {
		command,
		script: null,
		instead: null,
		tail: tail.lines()
	});
	return problem("server-exited", {
		command,
		...exit,
		tail: tail.lines()
	});
}
/** Readiness against everything that can come first: the end of the process, the time, the user. */
async function raced(options, launched, link, toldPort) {
	const { bootTimeoutMs, signal, probePaths = [] } = options;
	const command = options.command.text;
	const tail = () => launched.tail.lines();
	const lost = new AbortController();
	launched.exited.then(async (exit) => lost.abort(new CheckError(await exitedEarly(launched, command, exit))));
	const onAbort = () => lost.abort(interrupted(signal));
	signal.addEventListener("abort", onAbort);
	const timer = setTimeout(() => {
		const [listening] = link.listening();
		const late = listening ? problem("never-answers", {
			origin: originOf(listening),
			ms: bootTimeoutMs,
			tail: tail()
		}) : problem("never-listens", {
			command,
			ms: bootTimeoutMs,
			tail: tail()
		});
		lost.abort(new CheckError(late));
	}, bootTimeoutMs);
	try {
		if (signal.aborted) onAbort();
		const unavailableUntil = performance.now() + bootTimeoutMs * UNAVAILABLE_SHARE;
		return await untilReady({
			link,
			toldPort,
			paths: probePaths,
			lost: lost.signal,
			tail,
			unavailableUntil,
			usualPort: options.usualPort ?? null,
			toldUntil: performance.now() + bootTimeoutMs * TOLD_SHARE,
			isQuiet: () => isQuiet(link, launched.group)
		});
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", onAbort);
	}
}

// src/check/servers.ts
/** Servers that are booted. */
function lendServers({ settings, around, command, defaultEnv, secrets, probePaths, onServer }) {
	const { onProgress } = around;
	let usualPort = null;
	const start = (app) => boot({
		...bootOptions(settings, around),
		defaultEnv,
		secrets,
		...app,
		probePaths: probePaths(),
		usualPort
	});
	const bootServer = async () => {
		onProgress({
			type: "booting",
			command: command.text
		});
		const server = await start({ command });
		const { node, processes } = onServer(factsOf(server));
		if (usualPort === null && server.alsoListening.length > 0) onProgress({
			type: "note",
			text: severalServers(server)
		});
		usualPort = server.port;
		onProgress({
			type: "booted",
			origin: server.origin,
			node,
			processes,
			bootMs: server.bootMs
		});
		return server;
	};
	const shared = leaseServer(bootServer);
	return {
		command,
		shared: () => shared.server(),
		endShared: async () => shared[Symbol.asyncDispose](),
		fresh: bootServer,
		ofBase: ({ cwd, command: ofBase }) => start({
			cwd,
			command: ofBase
		}),
		[Symbol.asyncDispose]: async () => shared[Symbol.asyncDispose]()
	};
}
const severalServers = ({ origin, alsoListening }) => `Several servers listen: ${origin} is measured, ${alsoListening.join(" and ")} ${alsoListening.length === 1 ? "is" : "are"} not.`;
function bootOptions(settings, { env, signal, agentPath }) {
	const { cwd, port, v8, bootTimeoutMs, requestTimeoutMs } = settings;
	return {
		cwd,
		port,
		v8,
		bootTimeoutMs,
		requestTimeoutMs,
		env,
		signal,
		agentPath
	};
}
function factsOf(server) {
	const processes = server.processes();
	const [first] = processes;
	return {
		node: first?.node ?? "",
		v8Flags: [...first?.v8Flags ?? []],
		command: [...server.command],
		nodeEnv: first?.nodeEnv ?? null,
		heapLimit: first?.heapLimit ?? 0,
		processes: processes.length,
		...server.alsoListening.length > 0 ? { alsoListening: [...server.alsoListening] } : {},
		bootMs: server.bootMs
	};
}

export { leaseServer as A, MARKER_HEADER as B, commonHeaders as C, headersNamed as D, headerOf as E, workspaceAt as F, packagePart as I, versionIn as L, affectedRoutes as M, changesNothing as N, isNamed as O, reasonsFor as P, startCommand as R, openRequest as S, variesByNumber as T, interrupted as V, withoutCached as _, pathOfScript as a, isLoggedIn as b, tokensOf as c, pathTo as d, exampleUrlsFromServer as f, withFoundUrls as g, lackingExampleUrl as h, askForRoutes as i, changedFiles as j, merged as k, builtCode as l, chooseRoutes as m, createLedger as n, scriptsOf as o, changedWithoutExampleUrl as p, freePort as r, plainName as s, lendServers as t, functionsAt as u, nothingChecked as v, sent as w, loggedIn as x, endLogin as y, launch as z };