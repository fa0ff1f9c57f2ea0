import { i as __toESM } from "./rolldown-runtime.js";
import { k as ownOptions } from "./sample-schema.js";
import { A as broughtSentences, B as comparedWith, C as headline, D as besideLink, G as cliTruncate, H as held, I as symbols, K as require_picocolors, L as baseToHead, M as sameTrouble, N as troubleOfRun, O as sourceLink, P as sameLeaks, R as comparedMark, S as calledFrom, T as position, U as sparkline, V as knownSentence, W as sparklineOf, _ as sameSentence, b as tally, f as plainVoice, g as calledOnAnother, h as wouldLast, k as broughtMarkdown, l as written$1, m as lifetime, p as overBudget, q as sliceAnsi, u as renderJson, v as byImportance, w as isOwn, x as leftOutSentence, y as outcome, z as comparedSentence } from "./version.js";
import { i as problem, n as codeOf, o as wordsOf, s as repository, t as CheckError } from "./problems.js";
import { _ as isCounted, a as count$1, c as integer, d as partsOf, f as verdictWord, g as heldChannels, i as channelName, l as interval, m as channelNamed, n as bytes, o as elapsed, p as channelEntries, r as change, s as ended, u as lasting } from "./words.js";
import { D as differenceLimit, P as renderHistory, i as readReportFile, r as largestReport, s as notMeasured, x as exitStatus } from "./keep-history.js";
import { a as stripAnsi, t as stringWidth } from "./string-width.js";
import { d as brief, f as plainText, l as routeName, n as highestPeak, r as loadLabel, u as routeNames } from "./load-words.js";
import { B as hasSeveral, C as boundOf, H as leaksOf, T as limitFor, W as judgedGrowth, _ as exceededBytes, a as leavesWords, b as containerSentences, c as whySentence, d as pathWords, f as retainedByText, g as besideFigures, h as causeWords, i as faultWords, k as tableBound, m as stepWords, n as deedOf, o as noteSentences, t as changeIn, u as pathSteps, v as sentenceOf, w as defaultLimit, x as gainWords, y as warningWords } from "./fault-words.js";
import { t as fingerprintOf } from "./fingerprint.js";
import { C as pathLines, O as nothingCheckedIn, S as drawnPath, T as numberedLines, g as theilSen, h as median, k as withoutExampleUrl, m as lineAt, w as excerptLines, x as seriesOf$1 } from "./native.js";
import { a as codeCell, c as escapeMarkdown, l as fence, o as codeSpan, r as publishedMarkdown, s as escapeHtmlLine, t as fixWords } from "./published-words.js";
import { createHash } from "node:crypto";
import os from "node:os";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import process$2 from "node:process";
import { mkdir, readdir, stat as stat$1, writeFile } from "node:fs/promises";

// src/check/crash.ts
/** Milliseconds for the report of what was measured before. */
const restOfReport = 15e3;
/**
* An error that nobody caught, such as one of a stream when no more files can be opened, must not look like a leak: Node.js would end with
* 1. It is said, the check ends with what it has, and the exit status is 2 (1 where a leak was proven before).
* @returns how to hear no more
*/
function onCrash(world, stop, say) {
	const crashed = (error) => {
		if (stop.signal.aborted) world.exit(world.exitCode === 1 ? 1 : 2);
		say(error);
		stop.abort("crash");
		setTimeout(() => world.exit(2), restOfReport).unref();
		world.on("exit", () => {
			if (world.exitCode !== 1) world.exitCode = 2;
		});
	};
	const events = ["uncaughtException", "unhandledRejection"];
	for (const event of events) world.on(event, crashed);
	return () => {
		for (const event of events) world.off(event, crashed);
	};
}

// node_modules/environment/index.js
const isBrowser = globalThis.window?.document !== void 0;
const isNode = globalThis.process?.versions?.node !== void 0;
const isBun = globalThis.process?.versions?.bun !== void 0;
const isDeno = globalThis.Deno?.version?.deno !== void 0;
const isElectron = globalThis.process?.versions?.electron !== void 0;
const isJsDom = globalThis.navigator?.userAgent?.includes("jsdom") === true;
const isWebWorker = typeof WorkerGlobalScope !== "undefined" && globalThis instanceof WorkerGlobalScope;
const isDedicatedWorker = typeof DedicatedWorkerGlobalScope !== "undefined" && globalThis instanceof DedicatedWorkerGlobalScope;
const isSharedWorker = typeof SharedWorkerGlobalScope !== "undefined" && globalThis instanceof SharedWorkerGlobalScope;
const isServiceWorker = typeof ServiceWorkerGlobalScope !== "undefined" && globalThis instanceof ServiceWorkerGlobalScope;
const platform = globalThis.navigator?.userAgentData?.platform;
const isMacOs = platform === "macOS" || globalThis.navigator?.platform === "MacIntel" || globalThis.navigator?.userAgent?.includes(" Mac ") === true || globalThis.process?.platform === "darwin";
const isWindows$1 = platform === "Windows" || globalThis.navigator?.platform === "Win32" || globalThis.process?.platform === "win32";
const isLinux = platform === "Linux" || globalThis.navigator?.platform?.startsWith("Linux") === true || globalThis.navigator?.userAgent?.includes(" Linux ") === true || globalThis.process?.platform === "linux";
const isIos = platform === "iOS" || globalThis.navigator?.platform === "MacIntel" && globalThis.navigator?.maxTouchPoints > 1 || /iPad|iPhone|iPod/.test(globalThis.navigator?.platform);
const isAndroid = platform === "Android" || globalThis.navigator?.platform === "Android" || globalThis.navigator?.userAgent?.includes(" Android ") === true || globalThis.process?.platform === "android";

// node_modules/ansi-escapes/base.js
const ESC = "\x1B[";
const isTerminalApp = !isBrowser && process$2.env.TERM_PROGRAM === "Apple_Terminal";
const isWindows = !isBrowser && process$2.platform === "win32";
const isTmux = !isBrowser && (process$2.env.TERM?.startsWith("screen") || process$2.env.TERM?.startsWith("tmux") || process$2.env.TMUX !== void 0);
const cwdFunction = isBrowser ? () => {
	throw new Error("`process.cwd()` only works in Node.js, not the browser.");
} : process$2.cwd;
const cursorUp = (count = 1) => ESC + count + "A";
const cursorDown = (count = 1) => ESC + count + "B";
const cursorLeft = "\x1B[G";
const eraseLines = (count) => {
	let clear = "";
	for (let i = 0; i < count; i++) clear += eraseLine + (i < count - 1 ? cursorUp() : "");
	if (count) clear += "\x1B[G";
	return clear;
};
const eraseEndLine = "\x1B[K";
const eraseLine = "\x1B[2K";
const eraseScreen = "\x1B[2J";
const isOldWindows = () => {
	if (isBrowser || !isWindows) return false;
	const parts = os.release().split(".");
	const major = Number(parts[0]);
	const build = Number(parts[2] ?? 0);
	if (major < 10) return true;
	if (major === 10 && build < 10586) return true;
	return false;
};
const clearTerminal = isOldWindows() ? `${eraseScreen}${ESC}0f` : `${eraseScreen}${ESC}3J${ESC}H`;

// node_modules/mimic-function/index.js
const copyProperty = (to, from, property, ignoreNonConfigurable) => {
	if (property === "length" || property === "prototype") return;
	if (property === "arguments" || property === "caller") return;
	const toDescriptor = Object.getOwnPropertyDescriptor(to, property);
	const fromDescriptor = Object.getOwnPropertyDescriptor(from, property);
	if (!canCopyProperty(toDescriptor, fromDescriptor) && ignoreNonConfigurable) return;
	Object.defineProperty(to, property, fromDescriptor);
};
const canCopyProperty = function(toDescriptor, fromDescriptor) {
	return toDescriptor === void 0 || toDescriptor.configurable || toDescriptor.writable === fromDescriptor.writable && toDescriptor.enumerable === fromDescriptor.enumerable && toDescriptor.configurable === fromDescriptor.configurable && (toDescriptor.writable || toDescriptor.value === fromDescriptor.value);
};
const changePrototype = (to, from) => {
	const fromPrototype = Object.getPrototypeOf(from);
	if (fromPrototype === Object.getPrototypeOf(to)) return;
	Object.setPrototypeOf(to, fromPrototype);
};
const wrappedToString = (withName, fromBody) => `/* Wrapped ${withName}*/\n${fromBody}`;
const toStringDescriptor = Object.getOwnPropertyDescriptor(Function.prototype, "toString");
const toStringName = Object.getOwnPropertyDescriptor(Function.prototype.toString, "name");
const changeToString = (to, from, name) => {
	const withName = name === "" ? "" : `with ${name.trim()}() `;
	const newToString = wrappedToString.bind(null, withName, from.toString());
	Object.defineProperty(newToString, "name", toStringName);
	const { writable, enumerable, configurable } = toStringDescriptor;
	Object.defineProperty(to, "toString", {
		value: newToString,
		writable,
		enumerable,
		configurable
	});
};
function mimicFunction(to, from, { ignoreNonConfigurable = false } = {}) {
	const { name } = to;
	for (const property of Reflect.ownKeys(from)) copyProperty(to, from, property, ignoreNonConfigurable);
	changePrototype(to, from);
	changeToString(to, from, name);
	return to;
}

// node_modules/onetime/index.js
const calledFunctions = /* @__PURE__ */ new WeakMap();
const onetime = (function_, options = {}) => {
	if (typeof function_ !== "function") throw new TypeError("Expected a function");
	let returnValue;
	let callCount = 0;
	const functionName = function_.displayName || function_.name || "<anonymous>";
	const onetime = function(...arguments_) {
		calledFunctions.set(onetime, ++callCount);
		if (callCount === 1) {
			returnValue = function_.apply(this, arguments_);
			function_ = void 0;
		} else if (options.throw === true) throw new Error(`Function \`${functionName}\` can only be called once`);
		return returnValue;
	};
	mimicFunction(onetime, function_);
	calledFunctions.set(onetime, callCount);
	return onetime;
};
onetime.callCount = (function_) => {
	if (!calledFunctions.has(function_)) throw new Error(`The given function \`${function_.name}\` is not wrapped by the \`onetime\` package`);
	return calledFunctions.get(function_);
};

// node_modules/signal-exit/dist/mjs/signals.js
/**
* This is not the set of all possible signals.
*
* It IS, however, the set of all signals that trigger
* an exit on either Linux or BSD systems.  Linux is a
* superset of the signal names supported on BSD, and
* the unknown signals just fail to register, so we can
* catch that easily enough.
*
* Windows signals are a different set, since there are
* signals that terminate Windows processes, but don't
* terminate (or don't even exist) on Posix systems.
*
* Don't bother with SIGKILL.  It's uncatchable, which
* means that we can't fire any callbacks anyway.
*
* If a user does happen to register a handler on a non-
* fatal signal like SIGWINCH or something, and then
* exit, it'll end up firing `process.emit('exit')`, so
* the handler will be fired anyway.
*
* SIGBUS, SIGFPE, SIGSEGV and SIGILL, when not raised
* artificially, inherently leave the process in a
* state from which it is not safe to try and enter JS
* listeners.
*/
const signals = [];
signals.push("SIGHUP", "SIGINT", "SIGTERM");
if (process.platform !== "win32") signals.push("SIGALRM", "SIGABRT", "SIGVTALRM", "SIGXCPU", "SIGXFSZ", "SIGUSR2", "SIGTRAP", "SIGSYS", "SIGQUIT", "SIGIOT");
if (process.platform === "linux") signals.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT");

// node_modules/signal-exit/dist/mjs/index.js
const processOk = (process) => !!process && typeof process === "object" && typeof process.removeListener === "function" && typeof process.emit === "function" && typeof process.reallyExit === "function" && typeof process.listeners === "function" && typeof process.kill === "function" && typeof process.pid === "number" && typeof process.on === "function";
const kExitEmitter = Symbol.for("signal-exit emitter");
const global = globalThis;
const ObjectDefineProperty = Object.defineProperty.bind(Object);
var Emitter = class {
	emitted = {
		afterExit: false,
		exit: false
	};
	listeners = {
		afterExit: [],
		exit: []
	};
	count = 0;
	id = Math.random();
	constructor() {
		if (global[kExitEmitter]) return global[kExitEmitter];
		ObjectDefineProperty(global, kExitEmitter, {
			value: this,
			writable: false,
			enumerable: false,
			configurable: false
		});
	}
	on(ev, fn) {
		this.listeners[ev].push(fn);
	}
	removeListener(ev, fn) {
		const list = this.listeners[ev];
		const i = list.indexOf(fn);
		/* c8 ignore start */
		if (i === -1) return;
		/* c8 ignore stop */
		if (i === 0 && list.length === 1) list.length = 0;
		else list.splice(i, 1);
	}
	emit(ev, code, signal) {
		if (this.emitted[ev]) return false;
		this.emitted[ev] = true;
		let ret = false;
		for (const fn of this.listeners[ev]) ret = fn(code, signal) === true || ret;
		if (ev === "exit") ret = this.emit("afterExit", code, signal) || ret;
		return ret;
	}
};
var SignalExitBase = class {};
const signalExitWrap = (handler) => {
	return {
		onExit(cb, opts) {
			return handler.onExit(cb, opts);
		},
		load() {
			return handler.load();
		},
		unload() {
			return handler.unload();
		}
	};
};
var SignalExitFallback = class extends SignalExitBase {
	onExit() {
		return () => {};
	}
	load() {}
	unload() {}
};
var SignalExit = class extends SignalExitBase {
	/* c8 ignore start */
	#hupSig = process$1.platform === "win32" ? "SIGINT" : "SIGHUP";
	/* c8 ignore stop */
	#emitter = new Emitter();
	#process;
	#originalProcessEmit;
	#originalProcessReallyExit;
	#sigListeners = {};
	#loaded = false;
	constructor(process) {
		super();
		this.#process = process;
		this.#sigListeners = {};
		for (const sig of signals) this.#sigListeners[sig] = () => {
			const listeners = this.#process.listeners(sig);
			let { count } = this.#emitter;
			/* c8 ignore start */
			const p = process;
			if (typeof p.__signal_exit_emitter__ === "object" && typeof p.__signal_exit_emitter__.count === "number") count += p.__signal_exit_emitter__.count;
			/* c8 ignore stop */
			if (listeners.length === count) {
				this.unload();
				const ret = this.#emitter.emit("exit", null, sig);
				/* c8 ignore start */
				const s = sig === "SIGHUP" ? this.#hupSig : sig;
				if (!ret) process.kill(process.pid, s);
			}
		};
		this.#originalProcessReallyExit = process.reallyExit;
		this.#originalProcessEmit = process.emit;
	}
	onExit(cb, opts) {
		/* c8 ignore start */
		if (!processOk(this.#process)) return () => {};
		/* c8 ignore stop */
		if (this.#loaded === false) this.load();
		const ev = opts?.alwaysLast ? "afterExit" : "exit";
		this.#emitter.on(ev, cb);
		return () => {
			this.#emitter.removeListener(ev, cb);
			if (this.#emitter.listeners["exit"].length === 0 && this.#emitter.listeners["afterExit"].length === 0) this.unload();
		};
	}
	load() {
		if (this.#loaded) return;
		this.#loaded = true;
		this.#emitter.count += 1;
		for (const sig of signals) try {
			const fn = this.#sigListeners[sig];
			if (fn) this.#process.on(sig, fn);
		} catch (_) {}
		this.#process.emit = (ev, ...a) => {
			return this.#processEmit(ev, ...a);
		};
		this.#process.reallyExit = (code) => {
			return this.#processReallyExit(code);
		};
	}
	unload() {
		if (!this.#loaded) return;
		this.#loaded = false;
		signals.forEach((sig) => {
			const listener = this.#sigListeners[sig];
			/* c8 ignore start */
			if (!listener) throw new Error("Listener not defined for signal: " + sig);
			/* c8 ignore stop */
			try {
				this.#process.removeListener(sig, listener);
			} catch (_) {}
			/* c8 ignore stop */
		});
		this.#process.emit = this.#originalProcessEmit;
		this.#process.reallyExit = this.#originalProcessReallyExit;
		this.#emitter.count -= 1;
	}
	#processReallyExit(code) {
		/* c8 ignore start */
		if (!processOk(this.#process)) return 0;
		this.#process.exitCode = code || 0;
		/* c8 ignore stop */
		this.#emitter.emit("exit", this.#process.exitCode, null);
		return this.#originalProcessReallyExit.call(this.#process, this.#process.exitCode);
	}
	#processEmit(ev, ...args) {
		const og = this.#originalProcessEmit;
		if (ev === "exit" && processOk(this.#process)) {
			if (typeof args[0] === "number") this.#process.exitCode = args[0];
			/* c8 ignore start */
			const ret = og.call(this.#process, ev, ...args);
			/* c8 ignore start */
			this.#emitter.emit("exit", this.#process.exitCode, null);
			/* c8 ignore stop */
			return ret;
		} else return og.call(this.#process, ev, ...args);
	}
};
const process$1 = globalThis.process;
const { onExit, load, unload } = signalExitWrap(processOk(process$1) ? new SignalExit(process$1) : new SignalExitFallback());

// node_modules/restore-cursor/index.js
const terminal = process$2.stderr.isTTY ? process$2.stderr : process$2.stdout.isTTY ? process$2.stdout : void 0;
const restoreCursor = terminal ? onetime(() => {
	onExit(() => {
		terminal.write("\x1B[?25h");
	}, { alwaysLast: true });
}) : () => {};

// node_modules/cli-cursor/index.js
let isHidden = false;
const cliCursor = {};
cliCursor.show = (writableStream = process$2.stderr) => {
	if (!writableStream.isTTY) return;
	isHidden = false;
	writableStream.write("\x1B[?25h");
};
cliCursor.hide = (writableStream = process$2.stderr) => {
	if (!writableStream.isTTY) return;
	restoreCursor();
	isHidden = true;
	writableStream.write("\x1B[?25l");
};
cliCursor.toggle = (force, writableStream) => {
	if (force !== void 0) isHidden = force;
	if (isHidden) cliCursor.show(writableStream);
	else cliCursor.hide(writableStream);
};

// node_modules/log-update/node_modules/ansi-styles/index.js
const ANSI_BACKGROUND_OFFSET = 10;
const wrapAnsi16 = (offset = 0) => (code) => `\u001B[${code + offset}m`;
const wrapAnsi256 = (offset = 0) => (code) => `\u001B[${38 + offset};5;${code}m`;
const wrapAnsi16m = (offset = 0) => (red, green, blue) => `\u001B[${38 + offset};2;${red};${green};${blue}m`;
const styles = {
	modifier: {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		overline: [53, 55],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29]
	},
	color: {
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		blackBright: [90, 39],
		gray: [90, 39],
		grey: [90, 39],
		redBright: [91, 39],
		greenBright: [92, 39],
		yellowBright: [93, 39],
		blueBright: [94, 39],
		magentaBright: [95, 39],
		cyanBright: [96, 39],
		whiteBright: [97, 39]
	},
	bgColor: {
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgBlackBright: [100, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgRedBright: [101, 49],
		bgGreenBright: [102, 49],
		bgYellowBright: [103, 49],
		bgBlueBright: [104, 49],
		bgMagentaBright: [105, 49],
		bgCyanBright: [106, 49],
		bgWhiteBright: [107, 49]
	}
};
const modifierNames = Object.keys(styles.modifier);
const foregroundColorNames = Object.keys(styles.color);
const backgroundColorNames = Object.keys(styles.bgColor);
const colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
	const codes = /* @__PURE__ */ new Map();
	for (const [groupName, group] of Object.entries(styles)) {
		for (const [styleName, style] of Object.entries(group)) {
			styles[styleName] = {
				open: `\u001B[${style[0]}m`,
				close: `\u001B[${style[1]}m`
			};
			group[styleName] = styles[styleName];
			codes.set(style[0], style[1]);
		}
		Object.defineProperty(styles, groupName, {
			value: group,
			enumerable: false
		});
	}
	Object.defineProperty(styles, "codes", {
		value: codes,
		enumerable: false
	});
	styles.color.close = "\x1B[39m";
	styles.bgColor.close = "\x1B[49m";
	styles.color.ansi = wrapAnsi16();
	styles.color.ansi256 = wrapAnsi256();
	styles.color.ansi16m = wrapAnsi16m();
	styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
	styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
	styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
	Object.defineProperties(styles, {
		rgbToAnsi256: {
			value(red, green, blue) {
				if (red === green && green === blue) {
					if (red < 8) return 16;
					if (red > 248) return 231;
					return Math.round((red - 8) / 247 * 24) + 232;
				}
				return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
			},
			enumerable: false
		},
		hexToRgb: {
			value(hex) {
				const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
				if (!matches) return [
					0,
					0,
					0
				];
				let [colorString] = matches;
				if (colorString.length === 3) colorString = [...colorString].map((character) => character + character).join("");
				const integer = Number.parseInt(colorString, 16);
				return [
					integer >> 16 & 255,
					integer >> 8 & 255,
					integer & 255
				];
			},
			enumerable: false
		},
		hexToAnsi256: {
			value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
			enumerable: false
		},
		ansi256ToAnsi: {
			value(code) {
				if (code < 8) return 30 + code;
				if (code < 16) return 90 + (code - 8);
				let red;
				let green;
				let blue;
				if (code >= 232) {
					red = ((code - 232) * 10 + 8) / 255;
					green = red;
					blue = red;
				} else {
					code -= 16;
					const remainder = code % 36;
					red = Math.floor(code / 36) / 5;
					green = Math.floor(remainder / 6) / 5;
					blue = remainder % 6 / 5;
				}
				const value = Math.max(red, green, blue) * 2;
				if (value === 0) return 30;
				let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
				if (value === 2) result += 60;
				return result;
			},
			enumerable: false
		},
		rgbToAnsi: {
			value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
			enumerable: false
		},
		hexToAnsi: {
			value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
			enumerable: false
		}
	});
	return styles;
}
const ansiStyles = assembleStyles();

// node_modules/log-update/node_modules/wrap-ansi/index.js
const ANSI_ESCAPE = "\x1B";
const ANSI_ESCAPE_BELL = "\x07";
const C1_CSI = "";
const ANSI_CSI = "[";
const ANSI_OSC = "]";
const ANSI_SGR_TERMINATOR = "m";
const ANSI_SGR_RESET = 0;
const ANSI_SGR_RESET_FOREGROUND = 39;
const ANSI_SGR_RESET_BACKGROUND = 49;
const ANSI_SGR_RESET_UNDERLINE_COLOR = 59;
const ANSI_SGR_FOREGROUND_EXTENDED = 38;
const ANSI_SGR_BACKGROUND_EXTENDED = 48;
const ANSI_SGR_UNDERLINE_COLOR_EXTENDED = 58;
const ANSI_SGR_COLOR_MODE_RGB = 2;
const ANSI_SGR_COLOR_MODE_256 = 5;
const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;`;
const ESCAPES = /* @__PURE__ */ new Set([ANSI_ESCAPE, C1_CSI]);
const ESCAPE_CHARACTERS = [...ESCAPES].join("");
const CSI_INTRODUCER = `(?:${ANSI_ESCAPE}\\${ANSI_CSI}|${C1_CSI})`;
const CSI_PARAMETERS = "[0-?]*[ -/]*[@-~]";
const SGR_PARAMETERS = `(?<sgr>[0-9;:]*)${ANSI_SGR_TERMINATOR}`;
const OSC_STRING_TERMINATOR = `(?:${ANSI_ESCAPE_BELL}|${ANSI_ESCAPE}\\\\)`;
const OSC_STRING_PAYLOAD = String.raw`[^\u0000-\u001F\u007F-\u009F]*`;
const LINK_PARAMETERS = String.raw`8;(?<parameters>[^;\u0000-\u001F\u007F-\u009F]*);(?<uri>${OSC_STRING_PAYLOAD})${OSC_STRING_TERMINATOR}`;
const OSC_STRING = `${OSC_STRING_PAYLOAD}${OSC_STRING_TERMINATOR}`;
const ANSI_ESCAPE_REGEX = new RegExp(`${CSI_INTRODUCER}(?:${SGR_PARAMETERS}|${CSI_PARAMETERS})|${ANSI_ESCAPE}\\${ANSI_OSC}(?:${LINK_PARAMETERS}|${OSC_STRING})`, "y");
const ANSI_SGR_MODIFIER_CLOSE_CODES = new Set(ansiStyles.codes.values());
ANSI_SGR_MODIFIER_CLOSE_CODES.delete(ANSI_SGR_RESET);
const segmenter = new Intl.Segmenter();
const getStringWidth = (string) => stringWidth(string, { countAnsiEscapeCodes: true });
const TAB_SIZE = 8;
const ESCAPE_INTRODUCER_REGEX = new RegExp(`[${ESCAPE_CHARACTERS}]`, "g");
const ROW_BOUNDARY_REGEX = new RegExp(`[\\n${ESCAPE_CHARACTERS}]`, "g");
const ASCII_PRINTABLE_REGEX = /^[ -~]*$/;
const wrapAnsiCode = (code) => `${ANSI_ESCAPE}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
const wrapAnsiHyperlink = (url, parameters = "") => `${ANSI_ESCAPE}${ANSI_ESCAPE_LINK}${parameters};${url}${ANSI_ESCAPE_BELL}`;
const matchAnsiEscape = (string, index) => {
	if (!ESCAPES.has(string[index])) return;
	ANSI_ESCAPE_REGEX.lastIndex = index;
	return ANSI_ESCAPE_REGEX.exec(string) ?? void 0;
};
const forEachSegment = (string, onPlainText, onEscape = () => {}) => {
	let plainStart = 0;
	let index = 0;
	while (index < string.length) {
		ESCAPE_INTRODUCER_REGEX.lastIndex = index;
		const introducer = ESCAPE_INTRODUCER_REGEX.exec(string);
		if (!introducer) break;
		const escape = matchAnsiEscape(string, introducer.index);
		if (!escape) {
			index = introducer.index + 1;
			continue;
		}
		if (introducer.index > plainStart) onPlainText(string.slice(plainStart, introducer.index));
		onEscape(escape[0]);
		index = introducer.index + escape[0].length;
		plainStart = index;
	}
	if (plainStart < string.length) onPlainText(string.slice(plainStart));
};
const getWidth$1 = (string) => {
	let plainText = "";
	forEachSegment(string, (part) => {
		plainText += part;
	});
	return getStringWidth(plainText);
};
const getTokens = (string) => {
	const tokens = [];
	forEachSegment(string, (plainText) => {
		if (ASCII_PRINTABLE_REGEX.test(plainText)) {
			for (const character of plainText) tokens.push({
				value: character,
				width: 1
			});
			return;
		}
		for (const { segment } of segmenter.segment(plainText)) tokens.push({
			value: segment,
			width: getStringWidth(segment)
		});
	}, (escape) => {
		tokens.push({
			value: escape,
			width: 0
		});
	});
	return tokens;
};
const splitWords = (string) => {
	let currentWord = {
		value: "",
		plainText: ""
	};
	const words = [currentWord];
	forEachSegment(string, (plainText) => {
		const parts = plainText.split(" ");
		currentWord.value += parts[0];
		currentWord.plainText += parts[0];
		for (let index = 1; index < parts.length; index++) {
			currentWord = {
				value: parts[index],
				plainText: parts[index]
			};
			words.push(currentWord);
		}
	}, (escape) => {
		currentWord.value += escape;
	});
	for (const word of words) word.width = getStringWidth(word.plainText);
	return words;
};
const getColonColorToken = (parameter) => {
	const parts = parameter.split(":");
	const code = Number.parseInt(parts[0], 10);
	const mode = Number.parseInt(parts[1], 10);
	if (![
		ANSI_SGR_FOREGROUND_EXTENDED,
		ANSI_SGR_BACKGROUND_EXTENDED,
		ANSI_SGR_UNDERLINE_COLOR_EXTENDED
	].includes(code)) return;
	if (mode === ANSI_SGR_COLOR_MODE_256 && parts.length === 3 && /^\d+$/.test(parts[2])) return {
		code,
		open: parameter,
		hasArguments: true
	};
	if (mode !== ANSI_SGR_COLOR_MODE_RGB) return;
	const components = parts.length === 6 ? parts.slice(3) : parts.slice(2);
	const colorSpace = parts.length === 6 ? parts[2] : void 0;
	if (components.length === 3 && components.every((component) => /^\d+$/.test(component)) && (colorSpace === void 0 || /^\d*$/.test(colorSpace))) return {
		code,
		open: parameter,
		hasArguments: true
	};
};
const getSgrTokens = (sgrParameters) => {
	const parameters = sgrParameters.split(";");
	const sgrTokens = [];
	for (let index = 0; index < parameters.length; index++) {
		const parameter = parameters[index];
		if (parameter.includes(":")) {
			const colonColorToken = getColonColorToken(parameter);
			if (colonColorToken) sgrTokens.push(colonColorToken);
			continue;
		}
		const code = parameter === "" ? ANSI_SGR_RESET : Number.parseInt(parameter, 10);
		if (!Number.isFinite(code)) continue;
		if (code === ANSI_SGR_FOREGROUND_EXTENDED || code === ANSI_SGR_BACKGROUND_EXTENDED || code === ANSI_SGR_UNDERLINE_COLOR_EXTENDED) {
			if (index + 1 >= parameters.length) break;
			const mode = Number.parseInt(parameters[index + 1], 10);
			const colorIndex = Number.parseInt(parameters[index + 2], 10);
			if (mode === ANSI_SGR_COLOR_MODE_256 && Number.isFinite(colorIndex)) {
				sgrTokens.push({
					code,
					open: [
						code,
						mode,
						colorIndex
					].join(";"),
					hasArguments: true
				});
				index += 2;
				continue;
			}
			const red = Number.parseInt(parameters[index + 2], 10);
			const green = Number.parseInt(parameters[index + 3], 10);
			const blue = Number.parseInt(parameters[index + 4], 10);
			if (mode === ANSI_SGR_COLOR_MODE_RGB && Number.isFinite(red) && Number.isFinite(green) && Number.isFinite(blue)) {
				sgrTokens.push({
					code,
					open: [
						code,
						mode,
						red,
						green,
						blue
					].join(";"),
					hasArguments: true
				});
				index += 4;
				continue;
			}
			break;
		}
		sgrTokens.push({
			code,
			open: String(code),
			hasArguments: false
		});
	}
	return sgrTokens;
};
const removeActiveStyle = (activeStyles, family) => {
	const activeStyleIndex = activeStyles.findIndex((activeStyle) => activeStyle.family === family);
	if (activeStyleIndex !== -1) activeStyles.splice(activeStyleIndex, 1);
};
const upsertActiveStyle = (activeStyles, nextActiveStyle) => {
	removeActiveStyle(activeStyles, nextActiveStyle.family);
	activeStyles.push(nextActiveStyle);
};
const removeModifierStylesByClose = (activeStyles, closeCode) => {
	for (let index = activeStyles.length - 1; index >= 0; index--) {
		const activeStyle = activeStyles[index];
		if (activeStyle.family.startsWith("modifier-") && activeStyle.close === closeCode) activeStyles.splice(index, 1);
	}
};
const getColorStyle = (sgrToken) => {
	const { code, open, hasArguments } = sgrToken;
	if (code >= 30 && code <= 37 || code >= 90 && code <= 97 || code === ANSI_SGR_FOREGROUND_EXTENDED && hasArguments) return {
		family: "foreground",
		open,
		close: ANSI_SGR_RESET_FOREGROUND
	};
	if (code >= 40 && code <= 47 || code >= 100 && code <= 107 || code === ANSI_SGR_BACKGROUND_EXTENDED && hasArguments) return {
		family: "background",
		open,
		close: ANSI_SGR_RESET_BACKGROUND
	};
	if (code === ANSI_SGR_UNDERLINE_COLOR_EXTENDED && hasArguments) return {
		family: "underlineColor",
		open,
		close: ANSI_SGR_RESET_UNDERLINE_COLOR
	};
};
const applySgrResetCode = (code, activeStyles) => {
	if (code === ANSI_SGR_RESET) {
		activeStyles.length = 0;
		return true;
	}
	if (code === ANSI_SGR_RESET_FOREGROUND) {
		removeActiveStyle(activeStyles, "foreground");
		return true;
	}
	if (code === ANSI_SGR_RESET_BACKGROUND) {
		removeActiveStyle(activeStyles, "background");
		return true;
	}
	if (code === ANSI_SGR_RESET_UNDERLINE_COLOR) {
		removeActiveStyle(activeStyles, "underlineColor");
		return true;
	}
	if (ANSI_SGR_MODIFIER_CLOSE_CODES.has(code)) {
		removeModifierStylesByClose(activeStyles, code);
		return true;
	}
	return false;
};
const applySgrToken = (sgrToken, activeStyles) => {
	const { code } = sgrToken;
	if (applySgrResetCode(code, activeStyles)) return;
	const colorStyle = getColorStyle(sgrToken);
	if (colorStyle) {
		upsertActiveStyle(activeStyles, colorStyle);
		return;
	}
	const close = ansiStyles.codes.get(code);
	if (close !== void 0 && close !== ANSI_SGR_RESET) upsertActiveStyle(activeStyles, {
		family: `modifier-${code}`,
		open: sgrToken.open,
		close
	});
};
const applySgrParameters = (sgrParameters, activeStyles) => {
	for (const sgrToken of getSgrTokens(sgrParameters)) applySgrToken(sgrToken, activeStyles);
};
const applySgrResets = (sgrParameters, activeStyles) => {
	for (const { code } of getSgrTokens(sgrParameters)) applySgrResetCode(code, activeStyles);
};
const applyLeadingSgrResets = (string, startIndex, activeStyles) => {
	let index = startIndex;
	while (index < string.length) {
		const match = matchAnsiEscape(string, index);
		if (!match) break;
		if (match.groups.sgr !== void 0) applySgrResets(match.groups.sgr, activeStyles);
		index += match[0].length;
	}
};
const getClosingSgrSequence = (activeStyles) => [...activeStyles].reverse().map((activeStyle) => wrapAnsiCode(activeStyle.close)).join("");
const getOpeningSgrSequence = (activeStyles) => activeStyles.map((activeStyle) => wrapAnsiCode(activeStyle.open)).join("");
const wrapWord = (rows, word, columns, rowWidth) => {
	const tokens = getTokens(word);
	let visible = rowWidth;
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index];
		if (token.width > 0 && visible > 0 && visible + token.width > columns) {
			rows.push("");
			visible = 0;
		}
		rows[rows.length - 1] += token.value;
		visible += token.width;
		if (visible === columns && index < tokens.length - 1) {
			rows.push("");
			visible = 0;
		}
	}
	if (!visible && rows.at(-1).length > 0 && rows.length > 1) rows[rows.length - 2] += rows.pop();
	return getWidth$1(rows.at(-1));
};
const stringVisibleTrimSpacesRight = (string) => {
	if (!string.includes(" ")) return string;
	const segments = [];
	forEachSegment(string, (plainText) => {
		segments.push({
			value: plainText,
			isEscape: false
		});
	}, (escape) => {
		segments.push({
			value: escape,
			isEscape: true
		});
	});
	for (let index = segments.length - 1; index >= 0; index--) {
		const segment = segments[index];
		if (segment.isEscape) continue;
		let end = segment.value.length;
		while (end > 0 && segment.value[end - 1] === " ") end--;
		segment.value = segment.value.slice(0, end);
		if (getStringWidth(segment.value) > 0) break;
	}
	return segments.map((segment) => segment.value).join("");
};
const expandTabs = (line) => {
	if (!line.includes("	")) return line;
	let visible = 0;
	let expandedLine = "";
	let plainTextSinceTab = "";
	const expandPlainText = (plainText) => {
		const segments = plainText.split("	");
		for (const [index, segment] of segments.entries()) {
			expandedLine += segment;
			plainTextSinceTab += segment;
			if (index < segments.length - 1) {
				visible += getStringWidth(plainTextSinceTab);
				plainTextSinceTab = "";
				const spaces = TAB_SIZE - visible % TAB_SIZE;
				expandedLine += " ".repeat(spaces);
				visible += spaces;
			}
		}
	};
	forEachSegment(line, expandPlainText, (escape) => {
		expandedLine += escape;
	});
	return expandedLine;
};
const restoreStylesAcrossRows = (preString) => {
	let returnValue = "";
	let activeHyperlink;
	const activeStyles = [];
	let index = 0;
	let copiedIndex = 0;
	while (index < preString.length) {
		ROW_BOUNDARY_REGEX.lastIndex = index;
		const boundary = ROW_BOUNDARY_REGEX.exec(preString);
		if (!boundary) break;
		index = boundary.index;
		if (boundary[0] !== "\n") {
			const escape = matchAnsiEscape(preString, index);
			if (!escape) {
				index++;
				continue;
			}
			const { groups } = escape;
			if (groups.sgr !== void 0) applySgrParameters(groups.sgr, activeStyles);
			else if (groups.uri !== void 0) activeHyperlink = groups.uri.length === 0 ? void 0 : {
				parameters: groups.parameters,
				uri: groups.uri
			};
			index += escape[0].length;
			continue;
		}
		returnValue += preString.slice(copiedIndex, index);
		if (index > copiedIndex) {
			if (activeHyperlink) returnValue += wrapAnsiHyperlink("");
			returnValue += getClosingSgrSequence(activeStyles);
		}
		returnValue += "\n";
		index++;
		copiedIndex = index;
		if (index < preString.length && preString[index] !== "\n") {
			const openingStyles = [...activeStyles];
			applyLeadingSgrResets(preString, index, openingStyles);
			returnValue += getOpeningSgrSequence(openingStyles);
			if (activeHyperlink) returnValue += wrapAnsiHyperlink(activeHyperlink.uri, activeHyperlink.parameters);
		}
	}
	return returnValue + preString.slice(copiedIndex);
};
const exec = (string, columns, options = {}) => {
	if (options.trim !== false && string.trim() === "") return "";
	const words = splitWords(string);
	let rows = [""];
	let rowLength = 0;
	let trimmedRowIndex = -1;
	let isFirstWord = true;
	for (const word of words) {
		const rowIndex = rows.length - 1;
		if (options.trim !== false && trimmedRowIndex !== rowIndex) {
			const row = rows[rowIndex];
			const trimmedRow = row.trimStart();
			if (trimmedRow.length !== row.length) {
				rows[rowIndex] = trimmedRow;
				rowLength = getWidth$1(trimmedRow);
			}
			if (trimmedRow.length > 0) trimmedRowIndex = rowIndex;
		}
		if (isFirstWord) isFirstWord = false;
		else {
			if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
				rows.push("");
				rowLength = 0;
			}
			if (rowLength > 0 || options.trim === false) {
				rows[rows.length - 1] += " ";
				rowLength++;
			}
		}
		if (options.hard && options.wordWrap !== false && word.width > columns) {
			const remainingColumns = columns - rowLength;
			const breaksStartingThisLine = 1 + Math.floor((word.width - remainingColumns - 1) / columns);
			if (Math.floor((word.width - 1) / columns) < breaksStartingThisLine) {
				rows.push("");
				rowLength = 0;
			}
			rowLength = wrapWord(rows, word.value, columns, rowLength);
			continue;
		}
		if (rowLength + word.width > columns && rowLength > 0 && word.width > 0) {
			if (options.wordWrap === false && rowLength < columns) {
				rowLength = wrapWord(rows, word.value, columns, rowLength);
				continue;
			}
			rows.push("");
			rowLength = 0;
		}
		if (rowLength + word.width > columns && options.wordWrap === false) {
			rowLength = wrapWord(rows, word.value, columns, rowLength);
			continue;
		}
		rows[rows.length - 1] += word.value;
		rowLength += word.width;
	}
	if (options.trim !== false) rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
	return restoreStylesAcrossRows(rows.join("\n"));
};
const normalizeText = (string) => {
	let normalizedString = "";
	forEachSegment(string, (plainText) => {
		normalizedString += plainText.normalize();
	}, (escape) => {
		normalizedString += escape;
	});
	return normalizedString;
};
function wrapAnsi(string, columns, options) {
	return normalizeText(String(string)).replaceAll("\r\n", "\n").split("\n").map((line) => exec(expandTabs(line), columns, options)).join("\n");
}

// node_modules/log-update/index.js
const getWidth = (stream, defaultWidth) => stream.columns ?? defaultWidth ?? 80;
const SYNCHRONIZED_OUTPUT_ENABLE = "\x1B[?2026h";
const SYNCHRONIZED_OUTPUT_DISABLE = "\x1B[?2026l";
const fitToTerminalHeight = (stream, wrappedText, defaultHeight) => {
	const terminalHeight = stream.rows ?? defaultHeight ?? 24;
	if (terminalHeight === void 0) return {
		text: wrappedText,
		wasClipped: false
	};
	if (terminalHeight === 0) return {
		text: "",
		wasClipped: wrappedText !== ""
	};
	const unstyled = stripAnsi(wrappedText);
	const linesCount = [...unstyled].filter((character) => character === "\n").length + 1;
	const toRemove = Math.max(0, linesCount - terminalHeight);
	if (toRemove === 0) return {
		text: wrappedText,
		wasClipped: false
	};
	let seen = 0;
	let cut = 0;
	for (const [index, character] of [...unstyled].entries()) if (character === "\n") {
		seen++;
		if (seen === toRemove) {
			cut = index + 1;
			break;
		}
	}
	return {
		text: sliceAnsi(wrappedText, cut),
		wasClipped: true
	};
};
/**
Find common prefix and suffix between frames.
*/
const diffFrames = (previousLines, nextLines) => {
	let start = 0;
	for (; start < previousLines.length && start < nextLines.length; start++) if (previousLines[start] !== nextLines[start]) break;
	let endPrevious = previousLines.length - 1;
	let endNext = nextLines.length - 1;
	while (endPrevious >= start && endNext >= start && previousLines[endPrevious] === nextLines[endNext]) {
		endPrevious--;
		endNext--;
	}
	return {
		start,
		endPrevious,
		endNext
	};
};
/**
Build a single escape sequence patch to transform previous -> next.
*/
const buildPatch = ({ prevCount, start, endPrevious, endNext, nextLines, nextWrappedEndsWithNewline }) => {
	let sequence = "";
	const upCount = Math.max(0, prevCount - 1 - start);
	if (upCount > 0) sequence += cursorUp(upCount);
	sequence += "\x1B[G";
	const linesToClear = Math.max(0, endPrevious - start + 1);
	for (let index = 0; index < linesToClear; index++) {
		sequence += eraseLine;
		if (index < linesToClear - 1) sequence += cursorDown();
	}
	if (linesToClear > 1) sequence += cursorUp(linesToClear - 1);
	sequence += "\x1B[G";
	const wroteSlice = nextLines.slice(start, endNext + 1);
	if (wroteSlice.length > 0) {
		const chunk = wroteSlice.join("\n");
		sequence += chunk;
		sequence += "\x1B[K";
		if (nextWrappedEndsWithNewline && !chunk.endsWith("\n")) sequence += "\n";
	}
	const currentLine = start + wroteSlice.length;
	const downCount = nextLines.length - 1 - currentLine;
	if (downCount > 0) sequence += cursorDown(downCount);
	return sequence;
};
function createLogUpdate(stream, { showCursor = false, defaultWidth, defaultHeight } = {}) {
	let previousLineCount = 0;
	let previousWidth = getWidth(stream, defaultWidth);
	let previousOutput = "";
	const useSynchronizedOutput = stream.isTTY === true;
	const write = (output) => {
		if (output === "") return;
		if (useSynchronizedOutput) {
			stream.write(SYNCHRONIZED_OUTPUT_ENABLE + output + SYNCHRONIZED_OUTPUT_DISABLE);
			return;
		}
		stream.write(output);
	};
	/**
	Normalize, wrap, and height-clip into a concrete frame.
	
	Returns both the wrapped string and an array of lines, where an empty frame (for `rows === 0`) is represented by `lines.length === 0`.
	*/
	const computeFrame = (text, width) => {
		const textString = String(text);
		const raw = textString.endsWith("\n") ? textString : `${textString}\n`;
		const wrapped = wrapAnsi(raw, width, {
			trim: false,
			hard: true,
			wordWrap: false
		});
		const { text: clippedText, wasClipped } = fitToTerminalHeight(stream, wrapped, defaultHeight);
		return {
			wrapped: clippedText,
			lines: clippedText === "" ? [] : clippedText.split("\n"),
			wasClipped
		};
	};
	const reset = () => {
		previousOutput = "";
		previousWidth = getWidth(stream, defaultWidth);
		previousLineCount = 0;
	};
	const render = (...arguments_) => {
		if (!showCursor) cliCursor.hide();
		const width = getWidth(stream, defaultWidth);
		const { wrapped, lines, wasClipped } = computeFrame(arguments_.join(" "), width);
		if (lines.length === 0) {
			previousOutput = wrapped;
			previousWidth = width;
			previousLineCount = 0;
			return;
		}
		if (wrapped === previousOutput && previousWidth === width) return;
		if (previousLineCount === 0) {
			write(wrapped);
			previousOutput = wrapped;
			previousWidth = width;
			previousLineCount = lines.length;
			return;
		}
		if (previousWidth !== width || wasClipped) {
			write(eraseLines(previousLineCount) + wrapped);
			previousOutput = wrapped;
			previousWidth = width;
			previousLineCount = lines.length;
			return;
		}
		const previousLines = previousOutput === "" ? [] : previousOutput.split("\n");
		const { start, endPrevious, endNext } = diffFrames(previousLines, lines);
		if (start === lines.length && previousLineCount === lines.length) return;
		if (start === 0) {
			write(eraseLines(previousLineCount) + wrapped);
			previousOutput = wrapped;
			previousWidth = width;
			previousLineCount = lines.length;
			return;
		}
		const patch = buildPatch({
			prevCount: previousLineCount,
			start,
			endPrevious,
			endNext,
			nextLines: lines,
			nextWrappedEndsWithNewline: wrapped.endsWith("\n")
		});
		write(patch);
		previousOutput = wrapped;
		previousWidth = width;
		previousLineCount = lines.length;
	};
	render.clear = () => {
		write(eraseLines(previousLineCount));
		reset();
	};
	render.done = () => {
		reset();
		if (!showCursor) cliCursor.show();
	};
	render.persist = (...arguments_) => {
		const erasePrevious = previousLineCount > 0 ? eraseLines(previousLineCount) : "";
		if (previousLineCount > 0) previousLineCount = 0;
		const text = `${arguments_.join(" ")}`;
		const width = getWidth(stream, defaultWidth);
		const { wrapped: wrappedText } = computeFrame(text, width);
		write(erasePrevious + wrappedText);
		reset();
	};
	return render;
}
const logUpdate = createLogUpdate(process$2.stdout);
const logUpdateStderr = createLogUpdate(process$2.stderr);

// src/report/progress-line.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const plain = (text) => brief(text, 300);
const phases = {
	"warm-up": "warming up",
	volleys: "measuring",
	settling: "waiting for timers to run out",
	confirming: "confirming in a fresh process",
	"looking-again": "looking again in the same process",
	"moving-clock": "moving its clock on, to see what it forgets",
	attributing: "looking for the line"
};
const phaseName = (phase) => phase === null ? "starting" : phases[phase];
/** Growth from the first judged sample to the last, in bytes per request; null before there are two. */
function growthSoFar(heap) {
	const [first, last] = [heap[0], heap.at(-1)];
	return first && last && last.requests > first.requests ? (last.js - first.js) / (last.requests - first.requests) : null;
}
/** Noise of so many bytes stays flat in the sparkline of a route in progress. */
const flatSpan = 5e4;
const fitted = (text, columns) => cliTruncate(text, Math.max(columns, 10));
/** The route in progress in two lines: what is done to it, and what is seen. */
function currentLines(current, now, columns) {
	const left = Math.max(0, current.budgetMs - (now - current.startedAt));
	const growth = growthSoFar(current.heap);
	const place = `${current.index + 1}/${current.of}`;
	const facts = [
		phaseName(current.phase),
		count$1(current.requests, "request"),
		left > 0 ? `at most ${elapsed(Math.ceil(left / 1e3) * 1e3)} left` : "finishing"
	];
	const seen = [
		sparkline(current.heap.map(({ js }) => js), flatSpan, 20),
		...current.heap.length > 0 ? [bytes(current.heap.at(-1)?.js ?? 0)] : [],
		...growth === null ? [] : [`${change(growth)} per request so far`]
	].filter((part) => part !== "");
	return [fitted(`  ${place} ${plain(current.route)}  ${facts.join(", ")}`, columns), ...seen.length === 0 ? [] : [fitted(`      ${seen.join("  ")}`, columns)]];
}
/** A finished route in one line. */
function doneLine(finding) {
	const { verdict, route, bytesPerRequest, requests, durationMs } = finding;
	const judged = bytesPerRequest === null || verdict === "unproven" ? plain(sentenceOf(finding)) : `${change(bytesPerRequest)} per request, ${count$1(requests, "request")} in ${elapsed(durationMs)}`;
	return `${symbols[verdict]} ${plain(route)}  ${verdictWord(verdict)}: ${judged}`;
}
/** Phases without figures of their own that may take long: a log says when they begin. */
const announced = /* @__PURE__ */ new Set([
	"settling",
	"confirming",
	"looking-again",
	"moving-clock",
	"attributing"
]);
/** What a log says when a phase begins; null: it says it when that has ended. */
const beginLine = (current) => announced.has(current.phase) ? `  ${plain(current.route)}: ${phaseName(current.phase)}` : null;
/** What a log says when a phase has ended; null: nothing, or it was said when that began. */
function phaseLine(current) {
	if (current.phase === null || announced.has(current.phase)) return null;
	const growth = growthSoFar(current.heap);
	const seen = growth === null || current.phase === "warm-up" ? "" : `, ${change(growth)} per request so far`;
	return `  ${plain(current.route)}: ${phaseName(current.phase)}, ${integer(current.requests)} requests${seen}`;
}
/** What a log and the live display say of the run as a whole; null for what concerns one route. */
function runLine(event) {
	if (event.type === "building") return `Building: ${plain(event.command)}`;
	if (event.type === "booting") return `Starting${event.route === void 0 ? "" : ` for ${plain(event.route)}`}: ${plain(event.command)}`;
	if (event.type === "booted") {
		const processes = event.processes > 1 ? `, ${count$1(event.processes, "process", "processes")}` : "";
		return `Serving on ${plain(event.origin)} after ${elapsed(event.bootMs)} (Node.js ${plain(event.node)}${processes}${event.apart ? ", apart" : ""})`;
	}
	return event.type === "note" ? plain(event.text) : null;
}

// src/report/progress-display.ts
/** Requests come by the hundred; a person reads a few repaints a second. */
const repaintMs = 100;
const nothingYet = /* @__PURE__ */ new Map();
/** The route that an event is about; null: the run. */
const routeOf = (event) => event.type === "route-done" ? event.finding.route : "route" in event ? event.route ?? null : null;
/** Folds an event into what is known. A route is begun, left for others, and taken up again when it is confirmed. */
function followed(routes, event, now) {
	const at = (route) => new Map([...routes, [route.route, route]]);
	if (event.type === "route-started") {
		const { route, index, of, budgetMs } = event;
		return at({
			route,
			index,
			of,
			budgetMs,
			startedAt: now,
			phase: null,
			requests: 0,
			heap: [],
			isActive: true
		});
	}
	const name = routeOf(event);
	const route = name === null ? void 0 : routes.get(name);
	if (!route) return routes;
	if (event.type === "route-done") return new Map([...routes].filter(([other]) => other !== name));
	if (event.type === "route-left") return at({
		...route,
		phase: null,
		isActive: false
	});
	if (event.type === "phase") return at({
		...route,
		phase: event.phase,
		heap: event.phase === "confirming" ? [] : route.heap,
		isActive: true
	});
	if (event.type === "requests") return at({
		...route,
		requests: event.requests
	});
	if (event.type === "sampled" && event.sample.phase === "volley") return at({
		...route,
		heap: [...route.heap, {
			requests: event.sample.requests,
			js: event.js
		}]
	});
	return routes;
}
const activeIn = (routes) => [...routes.values()].filter(({ isActive }) => isActive);
/**
* Shows a run while it goes on: repainted in place in a terminal, one plain line for each step in a log.
* It draws when events come and keeps no timer.
*/
function createProgressDisplay(stream, options) {
	return options.live ? liveDisplay(stream, options) : plainDisplay(stream);
}
function liveDisplay(stream, options) {
	const colors = import_picocolors.default.createColors(options.color);
	const now = options.now ?? (() => performance.now());
	const screen = createLogUpdate(stream, { defaultWidth: options.columns });
	let seen = nothingYet;
	let waiting = null;
	let paintedAt = Number.NEGATIVE_INFINITY;
	const paint = () => {
		paintedAt = now();
		const active = activeIn(seen);
		if (active.length > 0) screen(active.flatMap((route) => currentLines(route, paintedAt, options.columns)).join("\n"));
		else if (waiting !== null) screen(colors.dim(waiting));
		else screen.clear();
	};
	const persist = (line) => {
		screen.clear();
		screen.persist(line);
	};
	return {
		on(event) {
			const at = now();
			seen = followed(seen, event, at);
			const line = runLine(event);
			if (event.type === "building" || event.type === "booting") waiting = line;
			else if (event.type === "route-started") waiting = null;
			else if (event.type === "booted") waiting = null;
			if (event.type === "route-done") {
				const { verdict } = event.finding;
				const color = verdict === "leaking" ? colors.red : verdict === "unproven" ? colors.yellow : colors.green;
				persist(color(doneLine(event.finding)));
			} else if (line !== null && event.type !== "building" && event.type !== "booting") persist(colors.dim(line));
			if (event.type !== "requests" || at - paintedAt >= repaintMs) paint();
		},
		end() {
			screen.clear();
			screen.done();
		}
	};
}
function plainDisplay(stream) {
	let seen = nothingYet;
	const write = (line) => {
		if (line !== null) stream.write(`${line}\n`);
	};
	return {
		on(event) {
			const name = routeOf(event);
			const before = name === null ? void 0 : seen.get(name);
			seen = followed(seen, event, 0);
			const isNewPhase = event.type === "phase" || event.type === "route-done" || event.type === "route-left";
			if (before?.phase && isNewPhase) write(phaseLine(before));
			const now = name === null ? void 0 : seen.get(name);
			if (event.type === "phase" && now) write(beginLine(now));
			if (event.type === "route-started") write(`Route ${event.index + 1} of ${event.of}: ${runLine({
				type: "note",
				text: event.route
			})}`);
			if (event.type === "route-done") write(doneLine(event.finding));
			else write(runLine(event));
		},
		end() {}
	};
}

// src/report/place.ts
/** Characters. */
const longestPath = 500;
/** Whole and from 1: a report that was written elsewhere may say anything. */
const counted = (number) => Math.max(1, Math.min(Number.MAX_SAFE_INTEGER, Math.trunc(number) || 1));
/** Where the first suspect in a file of the repository stands; null: there is none, or no repository has such a file. */
function placeOf({ suspects }) {
	const own = suspects.find(isOwn);
	const file = own?.file.replaceAll("\\", "/").replace(/^(\.\/+)+/, "") ?? "";
	if (!own || file === "" || file.length > longestPath || plainText(file) !== file) return null;
	return {
		file,
		line: counted(own.line),
		column: counted(own.column)
	};
}

// src/report/issues.ts
/** What fails or is in question, each with one line of the repository, a level and a fingerprint: for formats that list issues in code. */
/** What kinds there are, in words for whoever lists them. */
const rules = {
	"memory-leak": "A server-rendered route keeps memory with every request.",
	"heavier-than-base": "A route keeps more memory than the base once it is warm.",
	inconclusive: "It could not be told whether a route leaks."
};
/** Such formats want a file of every issue; where no line of the repository answers, it is the one that names what is installed. */
const nowhere = {
	file: "package.json",
	line: 1,
	column: null
};
/** Characters. */
const longestSentence = 1e3;
const name$1 = (text) => brief(text, 200);
const said$1 = (sentences) => sentences.flatMap((sentence) => sentence === null ? [] : [brief(ended(sentence), longestSentence)]);
/** Of what has no line and no container: by its route. */
const byRoute = (rule, finding) => createHash("sha256").update(JSON.stringify([
	rule,
	routeName(finding),
	[...finding.over].sort()
])).digest("hex").slice(0, 16);
function ofLeak$1(same) {
	const [worst] = same;
	const { attribution, tolerated } = worst;
	const cause = attribution?.cause ? causeWords(attribution.cause) : null;
	return {
		rule: "memory-leak",
		level: tolerated === "known" ? "note" : tolerated ? "warning" : "error",
		title: brief(headline(worst, plainVoice), longestSentence),
		lines: said$1([
			...[cause?.what ?? null, cause?.change ?? null],
			`${name$1(routeName(worst))}: ${sentenceOf(worst)}`,
			...[
				comparedSentence(worst),
				knownSentence(worst, plainVoice),
				sameSentence(same, plainVoice)
			]
		]),
		place: placeOf(worst) ?? nowhere,
		fingerprint: fingerprintOf(worst) ?? byRoute("memory-leak", worst),
		routes: same
	};
}
function ofWeight(finding) {
	return {
		rule: "heavier-than-base",
		level: "error",
		place: nowhere,
		title: `${name$1(routeName(finding))} keeps ${bytes(finding.comparison?.heap?.difference ?? 0)} more than the base once it is warm`,
		lines: said$1([sentenceOf(finding)]),
		fingerprint: byRoute("heavier-than-base", finding),
		routes: [finding]
	};
}
function ofDoubt(finding) {
	const { problem } = finding;
	const words = problem && wordsOf(problem);
	return {
		rule: "inconclusive",
		level: "warning",
		place: nowhere,
		title: `Could not tell whether ${name$1(routeName(finding))} leaks`,
		lines: said$1(words ? [
			words.what,
			...words.saw.slice(0, 20),
			words.change
		] : [sentenceOf(finding)]),
		fingerprint: byRoute("inconclusive", finding),
		routes: [finding]
	};
}
/** All issues of a report, the most important first, no two with the same fingerprint. */
function issuesOf(report) {
	const routes = byImportance(report.routes);
	const all = [
		...sameLeaks(routes.filter(({ verdict }) => verdict === "leaking")).map(ofLeak$1),
		...routes.filter(({ comparison }) => comparison?.heap?.worse).map(ofWeight),
		...routes.filter(({ verdict }) => verdict === "unproven").map(ofDoubt)
	];
	const times = /* @__PURE__ */ new Map();
	return all.map((issue) => {
		const before = times.get(issue.fingerprint) ?? 0;
		times.set(issue.fingerprint, before + 1);
		return before === 0 ? issue : {
			...issue,
			fingerprint: again$1(issue.fingerprint, before)
		};
	});
}
const again$1 = (fingerprint, time) => createHash("sha256").update(`${fingerprint} ${time}`).digest("hex").slice(0, 16);

// src/report/code-quality.ts
const severities = {
	error: "major",
	warning: "minor",
	note: "info"
};
/**
* The report as GitLab's Code Quality, which shows what is new beside the lines of a merge request.
* https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
*/
const renderCodeQuality = (report) => `${JSON.stringify(issuesOf(report).map(({ rule, level, title, lines, place, fingerprint }) => ({
	description: [ended(title), ...lines].join(" "),
	check_name: `ssr-leak-check/${rule}`,
	fingerprint,
	severity: severities[level],
	location: {
		path: place.file,
		lines: { begin: place.line }
	}
})), null, 2)}\n`;

// src/report/annotations.ts
/** Longest text that the pull request's page still shows well. */
const longest$1 = 1e3;
const name = (words) => brief(words, 200);
const text = (words) => brief(words, longest$1);
/** One remark for all routes that leak by the same line: GitHub shows ten, and a line needs one. */
function ofLeaks(leaks, report) {
	const [worst, ...others] = leaks;
	const suspect = worst.suspects.find(isOwn);
	const { attribution } = worst;
	const cause = attribution?.cause && causeWords(attribution.cause);
	const why = attribution ? whySentence(attribution) : null;
	const held = attribution ? heldBy(suspect, attribution) : null;
	const message = [
		...cause ? [text(ended(cause.what)), text(ended(cause.change))] : [],
		...why === null ? [] : [`No line was found: ${text(ended(why))}`],
		text(`${name(routeName(worst))}: ${ended(sentenceOf(worst))}`),
		wouldLast(worst, report),
		comparedSentence(worst),
		...held === null ? [] : [`Held by ${text(held)}.`],
		...others.length === 0 ? [] : [`The same line leaks on ${routeNames(others, name)}.`]
	];
	const place = placeOf(worst);
	const title = headline(worst, plainVoice);
	return {
		level: levelOf(worst),
		title: text(others.length === 0 ? title : `${title}; and ${count$1(others.length, "more route")}`),
		message: message.filter((line) => line !== null).join("\n"),
		...place ? {
			file: place.file,
			line: place.line,
			...place.column === null ? {} : { column: place.column }
		} : {}
	};
}
/** What holds what this line keeps; for a remark on no line, what holds most. */
function heldBy(suspect, attribution) {
	if (suspect) return retainedByText(suspect, attribution);
	const [chief] = attribution.paths ?? [];
	return chief ? pathWords(chief) : null;
}
/** A leak that was there before must not pass unseen; one that the configuration knows of is known. */
const levelOf = ({ tolerated }) => tolerated === "known" ? "notice" : tolerated ? "warning" : "error";
/** Leaks by the line that gets the remark, in their order; one without such a line stands alone. */
function byLine(leaks) {
	const groups = /* @__PURE__ */ new Map();
	for (const leak of leaks) {
		const suspect = leak.suspects.find(isOwn);
		const key = suspect ? position(suspect) : leak;
		const group = groups.get(key);
		if (group) group.push(leak);
		else groups.set(key, [leak]);
	}
	return [...groups.values()];
}
function ofProblem$1(title, problem) {
	const { what, saw, change } = wordsOf(problem);
	return {
		level: "warning",
		title: text(title),
		message: [
			what,
			...saw.slice(-5),
			change
		].map(text).join("\n")
	};
}
const ofWarnings = ({ route, warnings = [] }) => ({
	level: "warning",
	title: text(`${name(route)} is steady, with a warning`),
	message: warnings.map((one) => text(ended(warningWords(one)))).join("\n")
});
/**
* The remarks of a run, the most important first: GitHub shows ten of each kind. Leaks are errors on their suspected line, open
* questions and leaks of the base warnings, leaks that the configuration knows of notices; a run without any of them has none.
*/
function annotations(report) {
	const routes = byImportance(report.routes);
	const unproven = ({ routes: kept, problem }) => ofProblem$1(`Could not tell whether ${routeNames(kept, name)} ${kept.length === 1 ? "leaks" : "leak"}`, problem);
	const leaks = byLine(routes.filter((f) => f.verdict === "leaking").flatMap(leaksOf)).map((same) => ofLeaks(same, report));
	const warned = routes.filter(({ verdict, warnings = [] }) => verdict === "steady" && warnings.length > 0);
	const stopped = report.routes.length === 0 ? outcome(report, plainVoice) : "The check did not finish";
	return [
		...leaks.filter(({ level }) => level === "error"),
		...report.problems.map((problem) => ofProblem$1(stopped, problem)),
		...sameTrouble(routes.filter((f) => f.verdict === "unproven")).map(unproven),
		...leaks.filter(({ level }) => level !== "error"),
		...warned.map(ofWarnings)
	];
}

// src/report/github-annotations.ts
/** What would end a command, or a property of one. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const escaped$1 = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapedProperty = (text) => escaped$1(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
/** The report as commands that a GitHub runner reads from the log of a step, each a remark beside its line. The action itself says the same. */
const renderGithubAnnotations = (report) => annotations(report).map(({ level, title, message, file, line, column }) => {
	return `::${level} ${Object.entries({
		title,
		file,
		line,
		col: column
	}).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${escapedProperty(String(value))}`]).join(",")}::${escaped$1(message)}\n`;
}).join("");

// src/report/html/markup.ts
/** Longest text of the app that is shown whole. */
const longest = 4e3;
const escaped = (text) => brief(text, longest).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
const written = (value) => {
	if (value === null) return "";
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return escaped(value);
	return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("");
};
/** HTML with values in it: text is escaped and made plain, in elements and in quoted attributes alike; null is nothing. */
function html(strings, ...values) {
	return { markup: strings.map((part, i) => i === 0 ? part : written(values[i - 1] ?? null) + part).join("") };
}
/** A name as it stands in code. */
const code = (name) => html`<code>${name}</code>`;
/** Our own style, script or drawing, which is HTML already. Never text of the app. */
const trusted = (markup) => ({ markup });

// src/report/html/among.ts
/** More routes than these are in the list above. */
const mostLinks = 20;
/** Letters of an address. */
const longestId = 80;
/** An address for each route, by its name, so that one can be linked: `product-id` for `/product/[id]`. */
function idsOf(routes) {
	const used = /* @__PURE__ */ new Map();
	return new Map(routes.map((finding) => {
		const id = `route-${(routeName(finding).toLowerCase().match(/[a-z\d]+/g) ?? ["root"]).join("-").slice(0, longestId)}`;
		const before = used.get(id) ?? 0;
		used.set(id, before + 1);
		return [finding, before === 0 ? id : `${id}--${before + 1}`];
	}));
}
/** The other routes with the same leak, as links within the page. */
function sameLinks(same, finding, ids) {
	const [chief] = same;
	const link = (to) => html`<a href="#${ids.get(to) ?? ""}">${code(routeName(to))}</a>`;
	if (chief !== finding) return html`The same leak as on ${link(chief)}, which has the line and what holds it.`;
	const links = same.slice(0, mostLinks).map((one, i) => html`${i === 0 ? "" : ", "}${one === finding ? code(routeName(one)) : link(one)}`);
	const called = calledOnAnother(same, plainVoice);
	return html`The same leak on ${count$1(same.length, "route")}: ${links}${same.length > mostLinks ? ` and ${same.length - mostLinks} more` : ""}${called === null ? "" : `; ${called}`}.`;
}

// src/report/html/assets.ts
/** The text of page.css. */
const pageStyle = () => "/* Colours are named for what they say; both themes hold a contrast of 4.5 to 1 for text. */\n:root {\n  color-scheme: light dark;\n  --paper: light-dark(#ffffff, #15181e);\n  --ground: light-dark(#f5f6f8, #0d0f13);\n  --ink: light-dark(#16191f, #e8eaee);\n  --soft: light-dark(#5a6270, #a0a8b6);\n  --line: light-dark(#dfe3e8, #2a2f38);\n  --hover: light-dark(#f0f2f5, #1b1f27);\n  --leak: light-dark(#b3261e, #ff8a80);\n  --leak-ground: light-dark(#fdeceb, #3a1a19);\n  --doubt: light-dark(#7a5200, #f0c05a);\n  --doubt-ground: light-dark(#fdf3dc, #352a12);\n  --fine: light-dark(#1b6b3a, #79d39b);\n  --fine-ground: light-dark(#e7f5ec, #15301f);\n  --one: light-dark(#2457c5, #7fa8ff);\n  --two: light-dark(#8a3ab9, #d59bf6);\n  --three: light-dark(#0f7a80, #5fd0d6);\n  --grid: light-dark(#e6e9ee, #252a33);\n  --limit: light-dark(#5a6270, #a0a8b6);\n  --focus: light-dark(#2457c5, #7fa8ff);\n  --code: light-dark(#eef0f4, #20252e);\n  --todo: light-dark(#e9f3ee, #14271d);\n  --todo-line: light-dark(#2c8a54, #4fae77);\n  --mark: light-dark(#fff1cf, #3a2f12);\n  --mark-line: light-dark(#c98a00, #e0b04a);\n  --s1: light-dark(#c8452f, #f0826c);\n  --s2: light-dark(#2f6fb3, #6ea8e6);\n  --s3: light-dark(#8a5fb5, #b995e2);\n  --s4: light-dark(#2a8c82, #5cc4b8);\n  --s5: light-dark(#b5791f, #dca956);\n  --s0: light-dark(#b4bac4, #565e6b);\n  --suspect: light-dark(#f6b8ae, #7a2f26);\n  --own: light-dark(#c6dafc, #24406f);\n  --package: light-dark(#e2d6f3, #463361);\n  --native: light-dark(#e6e9ee, #2b313b);\n}\n:root:has(#theme-light:checked) {\n  color-scheme: light;\n}\n:root:has(#theme-dark:checked) {\n  color-scheme: dark;\n}\n* {\n  box-sizing: border-box;\n}\nbody {\n  margin: 0;\n  background: var(--ground);\n  color: var(--ink);\n  font:\n    15px / 1.5 system-ui,\n    -apple-system,\n    \"Segoe UI\",\n    Roboto,\n    sans-serif;\n  font-variant-numeric: tabular-nums;\n  overflow-wrap: anywhere;\n}\nheader,\nmain {\n  max-width: 1120px;\n  margin: 0 auto;\n  padding: 0 24px;\n}\ncode,\npre,\n.numbers {\n  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;\n}\ncode {\n  font-size: 0.92em;\n  overflow-wrap: anywhere;\n}\n.quiet,\n.unit {\n  color: var(--soft);\n  font-weight: 400;\n}\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.skip {\n  position: absolute;\n  left: -999px;\n  padding: 8px 12px;\n  background: var(--paper);\n  color: var(--ink);\n}\n.skip:focus {\n  left: 8px;\n  top: 8px;\n  z-index: 2;\n}\n:focus-visible {\n  outline: 2px solid var(--focus);\n  outline-offset: 2px;\n}\n[hidden] {\n  /* biome-ignore lint/complexity/noImportantStyles: what is hidden stays hidden, whatever display its class has */\n  display: none !important;\n}\n\nheader {\n  padding-top: 20px;\n  padding-bottom: 22px;\n}\n.brand {\n  display: flex;\n  justify-content: space-between;\n  align-items: center;\n  gap: 12px;\n}\n.product {\n  font-weight: 600;\n  color: var(--soft);\n  letter-spacing: 0.01em;\n}\nh1 {\n  font-size: clamp(22px, 3.4vw, 32px);\n  line-height: 1.25;\n  letter-spacing: -0.015em;\n  margin: 26px 0 8px;\n  font-weight: 650;\n  text-wrap: balance;\n}\nh1 code {\n  font-size: 0.9em;\n  font-weight: 600;\n  background: var(--code);\n  border-radius: 6px;\n  padding: 0.06em 0.26em;\n  -webkit-box-decoration-break: clone;\n  box-decoration-break: clone;\n}\nh1::before {\n  content: \"\";\n  display: inline-block;\n  width: 0.6em;\n  height: 0.6em;\n  border-radius: 50%;\n  margin-right: 0.4em;\n  background: var(--fine);\n}\nh1.leaking::before {\n  background: var(--leak);\n}\nh1.unproven::before {\n  background: var(--doubt);\n}\nheader .facts {\n  margin: 0;\n  color: var(--soft);\n}\n.last {\n  margin: 6px 0 0;\n  font-weight: 600;\n}\nh2 {\n  font-size: 18px;\n  margin: 36px 0 12px;\n  letter-spacing: -0.01em;\n}\nh3 {\n  font-size: 14px;\n  margin: 26px 0 8px;\n}\n.story h3 {\n  margin-top: 20px;\n}\n\nfieldset {\n  border: 0;\n  margin: 0;\n  padding: 0;\n  min-width: 0;\n}\n.themes {\n  display: flex;\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  background: var(--paper);\n  overflow: hidden;\n  font-size: 13px;\n}\n.themes input {\n  position: absolute;\n  opacity: 0;\n  pointer-events: none;\n}\n.themes span {\n  display: block;\n  padding: 4px 10px;\n  color: var(--soft);\n  cursor: pointer;\n}\n.themes input:checked + span {\n  background: var(--code);\n  color: var(--ink);\n  font-weight: 600;\n}\n.themes input:focus-visible + span {\n  outline: 2px solid var(--focus);\n  outline-offset: -2px;\n  border-radius: 7px;\n}\n\n#controls {\n  margin-bottom: 14px;\n  display: flex;\n  flex-wrap: wrap;\n  align-items: start;\n  gap: 10px;\n}\n.tiles {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px;\n}\n.tile {\n  display: flex;\n  align-items: center;\n  gap: 7px;\n  padding: 0 12px;\n  min-height: 36px;\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  background: var(--paper);\n  cursor: pointer;\n  font-size: 14px;\n}\n.tile b {\n  font-size: 16px;\n}\n.tile,\n.field,\n.badge,\n.growth {\n  overflow-wrap: normal;\n}\n.field span {\n  white-space: nowrap;\n}\n.tile input {\n  accent-color: var(--focus);\n  margin: 0;\n  align-self: center;\n  width: 15px;\n  height: 15px;\n}\n.tile.leaking b {\n  color: var(--leak);\n}\n.tile.unproven b {\n  color: var(--doubt);\n}\n.tile.steady b {\n  color: var(--fine);\n}\n.tools {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 10px;\n  align-items: center;\n  flex: 1 1 auto;\n}\n.field {\n  display: flex;\n  align-items: center;\n  gap: 8px;\n  color: var(--soft);\n  font-size: 14px;\n}\ninput[type=\"search\"],\nselect,\nbutton {\n  font: inherit;\n  font-size: 14px;\n  color: var(--ink);\n  background: var(--paper);\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  padding: 6px 10px;\n  min-height: 36px;\n}\ninput[type=\"search\"] {\n  width: 150px;\n}\nbutton {\n  cursor: pointer;\n  white-space: nowrap;\n}\nbutton:hover {\n  background: var(--hover);\n}\n#shown {\n  margin-left: auto;\n  color: var(--soft);\n  font-size: 14px;\n}\n#none {\n  color: var(--soft);\n  padding: 18px 0;\n  text-align: center;\n}\n\n.list {\n  border: 1px solid var(--line);\n  border-radius: 12px;\n  background: var(--paper);\n  overflow: hidden;\n}\n.list:has(> #routes:empty) {\n  display: none;\n}\n.route + .route {\n  border-top: 1px solid var(--line);\n}\n.route > summary,\n.columns {\n  display: grid;\n  grid-template-columns: 142px minmax(0, 1fr) 250px 96px 164px 14px;\n  gap: 16px;\n  align-items: center;\n  padding: 11px 18px;\n}\n.route > summary {\n  cursor: pointer;\n  list-style: none;\n}\n.columns {\n  padding-top: 7px;\n  padding-bottom: 7px;\n  font-size: 12.5px;\n  color: var(--soft);\n  background: var(--ground);\n  border-bottom: 1px solid var(--line);\n}\n.route > summary::-webkit-details-marker {\n  display: none;\n}\n.route > summary::after {\n  content: \"\";\n  width: 7px;\n  height: 7px;\n  border: solid var(--soft);\n  border-width: 0 1.6px 1.6px 0;\n  transform: rotate(45deg) translate(-2px, -2px);\n  justify-self: end;\n}\n.route[open] > summary::after {\n  transform: rotate(225deg) translate(-2px, -2px);\n}\n.route > summary:hover {\n  background: var(--hover);\n}\n.route > summary:focus-visible {\n  outline-offset: -2px;\n}\n.badge {\n  font-size: 13px;\n  font-weight: 600;\n  padding: 2px 9px;\n  border-radius: 99px;\n  justify-self: start;\n  white-space: nowrap;\n}\n.badge.leaking {\n  color: var(--leak);\n  background: var(--leak-ground);\n}\n.badge.unproven {\n  color: var(--doubt);\n  background: var(--doubt-ground);\n}\n.badge.steady {\n  color: var(--fine);\n  background: var(--fine-ground);\n}\n.badge.tolerated {\n  color: var(--doubt);\n  background: var(--doubt-ground);\n}\n.name {\n  font-weight: 600;\n  min-width: 0;\n}\n.growth {\n  text-align: right;\n}\n.growth .unit {\n  display: none;\n}\n.leaking .growth b {\n  color: var(--leak);\n}\n.list .facts {\n  color: var(--soft);\n  font-size: 13px;\n  text-align: right;\n}\n.glance {\n  width: 96px;\n  height: 26px;\n  display: block;\n}\n.glance .over {\n  fill: none;\n  stroke: var(--one);\n  stroke-width: 1.5;\n}\n.glance .under {\n  fill: var(--one);\n  opacity: 0.12;\n}\n.glance circle {\n  fill: var(--one);\n}\n.leaking .glance .over {\n  stroke: var(--leak);\n}\n.leaking .glance .under,\n.leaking .glance circle {\n  fill: var(--leak);\n}\n\n.body {\n  padding: 6px 18px 24px;\n  border-top: 1px solid var(--line);\n}\n.sentence {\n  font-size: 16px;\n  margin: 14px 0 0;\n}\n.figures + .sentence {\n  font-size: 14px;\n  color: var(--soft);\n  margin: 10px 0 0;\n}\n.trouble {\n  border-left: 3px solid var(--doubt);\n  padding: 2px 0 2px 14px;\n  margin: 14px 0;\n}\n.trouble p {\n  margin: 6px 0;\n  overflow-wrap: anywhere;\n}\n.problems .trouble {\n  background: var(--paper);\n  border: 1px solid var(--line);\n  border-left: 3px solid var(--doubt);\n  border-radius: 8px;\n  padding: 8px 16px;\n}\npre {\n  background: var(--code);\n  padding: 10px 12px;\n  border-radius: 8px;\n  overflow-x: auto;\n  font-size: 13px;\n  margin: 8px 0;\n}\n.figures {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(158px, max-content));\n  gap: 14px 36px;\n  margin: 18px 0 4px;\n}\n.figures div {\n  display: flex;\n  flex-direction: column;\n  min-width: 0;\n}\n.figures dd {\n  margin: 0;\n  font-size: 25px;\n  line-height: 1.15;\n  font-weight: 650;\n  letter-spacing: -0.015em;\n  white-space: nowrap;\n}\n.figures div:first-child dd {\n  color: var(--leak);\n}\n.figures dt {\n  color: var(--soft);\n  font-size: 13px;\n  margin-top: 3px;\n  max-width: 30ch;\n}\n.remark {\n  margin: 8px 0 0;\n  font-weight: 600;\n}\n.story {\n  display: grid;\n  grid-template: \"where why\" auto \"more why\" 1fr / minmax(0, 1.28fr) minmax(0, 1fr);\n  gap: 0 36px;\n  align-items: start;\n}\n.where {\n  grid-area: where;\n}\n.why {\n  grid-area: why;\n}\n.more {\n  grid-area: more;\n}\n.story p {\n  margin: 6px 0;\n  max-width: 72ch;\n}\n.first {\n  font-size: 15.5px;\n}\n.first code:first-child {\n  font-weight: 650;\n}\n.tags {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 6px;\n}\n.tag {\n  font-size: 12.5px;\n  padding: 1px 9px;\n  border-radius: 99px;\n  background: var(--code);\n  color: var(--ink);\n}\n.source {\n  padding: 8px 0;\n  font-size: 13px;\n  line-height: 1.6;\n  border: 1px solid var(--line);\n  background: var(--ground);\n  overflow-wrap: normal;\n}\n.source code {\n  display: block;\n  width: max-content;\n  min-width: 100%;\n  font-size: inherit;\n}\n.source .row {\n  display: block;\n  padding: 0 14px 0 0;\n  border-left: 3px solid transparent;\n}\n.source .no {\n  display: inline-block;\n  width: 4.4em;\n  padding-right: 1.3em;\n  text-align: right;\n  color: var(--soft);\n  user-select: none;\n}\n.source .highlighted {\n  background: var(--mark);\n  border-left-color: var(--mark-line);\n}\n.source .highlighted .no {\n  color: var(--ink);\n  font-weight: 600;\n}\n.todo {\n  margin: 16px 0 4px;\n  padding: 10px 16px 12px;\n  border-radius: 10px;\n  background: var(--todo);\n  border-left: 3px solid var(--todo-line);\n}\n.story .todo h3 {\n  margin: 0;\n}\n.story .todo p {\n  margin-bottom: 0;\n}\n.paths {\n  list-style: none;\n  margin: 0;\n  padding: 0;\n  display: grid;\n  gap: 10px;\n}\n.path {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 4px 0;\n  font-size: 13.5px;\n  line-height: 1.45;\n}\n.step {\n  display: inline-flex;\n  align-items: baseline;\n  min-width: 0;\n}\n.step + .step::before {\n  content: \"→\";\n  color: var(--soft);\n  padding: 0 8px;\n}\n.step:last-child {\n  font-weight: 600;\n}\n.evidence {\n  margin: 12px 0 0;\n  display: grid;\n  gap: 6px;\n  font-size: 14px;\n}\n.evidence div {\n  display: grid;\n  grid-template-columns: 108px minmax(0, 1fr);\n  gap: 10px;\n}\n.evidence dt {\n  color: var(--soft);\n}\n.evidence dd {\n  margin: 0;\n}\n.notes {\n  margin: 14px 0 0;\n  padding-left: 20px;\n  color: var(--soft);\n  font-size: 14px;\n}\n.inner > .notes {\n  margin-top: 4px;\n}\n.brief pre {\n  max-height: 420px;\n  overflow: auto;\n  white-space: pre-wrap;\n}\nbutton.copy {\n  min-height: 0;\n  padding: 2px 10px;\n  margin-left: 6px;\n  font-size: 13px;\n}\n.suspects {\n  list-style: none;\n  margin: 6px 0 0;\n  padding: 0;\n  display: grid;\n  gap: 10px;\n}\n.suspects li {\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  padding: 10px 14px;\n  display: grid;\n  grid-template-columns: minmax(0, 1fr) 180px;\n  gap: 4px 20px;\n  align-items: center;\n}\n.suspects li > .tags,\n.suspects li > .source {\n  grid-column: 1 / -1;\n  min-width: 0;\n}\n.place code:first-child {\n  font-weight: 600;\n}\n.share {\n  display: flex;\n  align-items: center;\n  gap: 10px;\n  font-size: 14px;\n  white-space: nowrap;\n}\n.share svg {\n  width: 100%;\n  min-width: 40px;\n  height: 6px;\n  border-radius: 3px;\n}\n.share .track {\n  fill: var(--code);\n}\n.share .bar {\n  fill: var(--leak);\n}\n.place a {\n  color: inherit;\n}\n.tree {\n  font-size: 13.5px;\n  line-height: 1.5;\n}\n.tree summary {\n  cursor: pointer;\n}\n.tree details details,\n.tree details > .leaf {\n  margin-left: 5px;\n  padding-left: 15px;\n  border-left: 1px solid var(--line);\n}\n.tree .mark {\n  display: inline-block;\n  width: 1.1em;\n  color: var(--fine);\n}\n.tree .mark.not-expected,\n.tree .mark.fault,\n.tree strong {\n  color: var(--leak);\n}\n.tree .mark.unknown {\n  color: var(--soft);\n}\n.tree .mark.fault + .held {\n  font-weight: 600;\n}\n\n.held {\n  grid-column: 1 / -1;\n  font-size: 14px;\n  overflow-wrap: anywhere;\n}\n\n.beside {\n  display: grid;\n  grid-template-columns: minmax(0, 1.28fr) minmax(0, 1fr);\n  gap: 10px 22px;\n  align-items: start;\n}\n.beside > :only-child {\n  grid-column: 1 / -1;\n}\n.beside table,\n.base table {\n  width: 100%;\n}\n.beside th[scope=\"row\"] {\n  white-space: normal;\n  overflow-wrap: anywhere;\n}\n.beside td,\n.beside thead th + th,\n.base td,\n.base thead th + th {\n  text-align: right;\n  padding: 5px 0 5px 18px;\n}\n.base .scroll {\n  margin-bottom: 16px;\n}\n.base .drawn {\n  max-width: 640px;\n}\n.layer {\n  fill: var(--tone);\n  stroke: var(--paper);\n  stroke-width: 0.8;\n}\n.tone-0 {\n  --tone: var(--s0);\n}\n.tone-1 {\n  --tone: var(--s1);\n}\n.tone-2 {\n  --tone: var(--s2);\n}\n.tone-3 {\n  --tone: var(--s3);\n}\n.tone-4 {\n  --tone: var(--s4);\n}\n.tone-5 {\n  --tone: var(--s5);\n}\n.line {\n  display: grid;\n  grid-template-columns: auto minmax(0, 1fr);\n  align-items: baseline;\n}\n.swatch {\n  width: 10px;\n  height: 10px;\n  margin-right: 8px;\n}\n.swatch rect {\n  fill: var(--tone);\n}\n.boxes {\n  display: block;\n  overflow: hidden;\n}\n.box rect {\n  fill: var(--native);\n}\n.box.own rect {\n  fill: var(--own);\n}\n.box.package rect {\n  fill: var(--package);\n}\n.box.suspect rect {\n  fill: var(--suspect);\n}\n.boxes .box {\n  cursor: zoom-in;\n  outline: none;\n}\n.box text {\n  fill: var(--ink);\n  font:\n    12.5px ui-monospace,\n    SFMono-Regular,\n    Menlo,\n    Consolas,\n    monospace;\n  pointer-events: none;\n}\n.box.suspect text {\n  font-weight: 650;\n}\n.boxes .box:hover rect {\n  stroke: var(--soft);\n  stroke-width: 2;\n}\n.boxes .box:focus-visible rect {\n  stroke: var(--focus);\n  stroke-width: 4;\n}\n.flame .key svg {\n  width: 14px;\n}\n\n.keys {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 4px 18px;\n  margin: 0 0 8px;\n  font-size: 13px;\n}\n.key {\n  display: inline-flex;\n  align-items: center;\n  gap: 7px;\n}\n.key svg {\n  width: 22px;\n  height: 10px;\n}\n.charts {\n  display: grid;\n  grid-template-columns: minmax(0, 1.28fr) minmax(0, 1fr);\n  gap: 22px;\n  align-items: start;\n}\n.others {\n  display: grid;\n  grid-template-columns: 1fr 1fr;\n  gap: 16px 14px;\n}\nfigure {\n  margin: 0;\n  min-width: 0;\n}\nfigcaption {\n  font-size: 13px;\n  margin-bottom: 4px;\n  line-height: 1.35;\n}\n.others figcaption {\n  min-height: 2.7em;\n}\n.others figcaption b {\n  display: block;\n}\n.chart {\n  display: block;\n  width: 100%;\n  height: auto;\n  overflow: visible;\n}\n.trend {\n  max-width: 560px;\n}\n.chart text {\n  fill: var(--soft);\n  font-size: 11.5px;\n  font-variant-numeric: tabular-nums;\n}\n.chart.small text {\n  font-size: 15px;\n}\n.end {\n  text-anchor: end;\n}\n.middle {\n  text-anchor: middle;\n}\n.grid {\n  stroke: var(--grid);\n  fill: none;\n}\n.zero {\n  stroke: var(--line);\n  stroke-width: 1.4;\n  fill: none;\n}\n.limit {\n  stroke: var(--limit);\n  stroke-width: 1.6;\n  stroke-dasharray: 5 4;\n  fill: none;\n}\n.fit {\n  fill: none;\n  stroke: var(--line-tone);\n  stroke-width: 1.8;\n}\n.band {\n  fill: var(--line-tone);\n  opacity: 0.16;\n}\n.dot {\n  fill: var(--paper);\n  stroke: var(--line-tone);\n  stroke-width: 1.7;\n}\n.settled {\n  fill: var(--line-tone);\n}\n.chart circle:hover {\n  fill: var(--line-tone);\n}\n.process-1 {\n  --line-tone: var(--one);\n}\n.process-2 {\n  --line-tone: var(--two);\n}\n.process-3 {\n  --line-tone: var(--three);\n}\n\n.method {\n  margin: 0;\n  padding-left: 22px;\n  max-width: 78ch;\n}\n.method li {\n  margin: 6px 0;\n}\n.scroll {\n  overflow-x: auto;\n  margin: 8px 0;\n}\ntable {\n  border-collapse: collapse;\n  font-size: 13.5px;\n}\nth,\ntd {\n  text-align: left;\n  padding: 5px 18px 5px 0;\n  border-bottom: 1px solid var(--line);\n  font-weight: 400;\n  white-space: nowrap;\n}\nthead th {\n  color: var(--soft);\n}\n.over td,\n.over th {\n  color: var(--leak);\n  font-weight: 600;\n}\n.numbers {\n  font-size: 12.5px;\n}\n.numbers th,\n.numbers td {\n  text-align: right;\n  padding: 4px 16px 4px 0;\n}\n.inner {\n  margin-top: 14px;\n}\n.inner summary {\n  cursor: pointer;\n  font-weight: 600;\n  font-size: 14px;\n  padding: 4px 0;\n}\n.run {\n  margin-bottom: 60px;\n}\n.run dl {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr));\n  gap: 0 32px;\n  margin: 0;\n  border: 1px solid var(--line);\n  border-radius: 12px;\n  background: var(--paper);\n  padding: 8px 18px;\n}\n.run dl div {\n  display: grid;\n  grid-template-columns: 150px minmax(0, 1fr);\n  gap: 12px;\n  padding: 7px 0;\n}\n.flag {\n  display: inline-block;\n  max-width: 100%;\n}\n.run dt {\n  color: var(--soft);\n}\n.run dd {\n  margin: 0;\n  overflow-wrap: anywhere;\n}\n\n@media (max-width: 900px) {\n  .chart.small text {\n    font-size: 11.5px;\n  }\n  #controls {\n    flex-direction: column;\n  }\n  .charts,\n  .beside {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .story {\n    grid-template: \"where\" \"why\" \"more\" / minmax(0, 1fr);\n  }\n  .route > summary,\n  .columns {\n    grid-template-columns: 142px minmax(0, 1fr) 210px 14px;\n  }\n  .shape,\n  .list .facts {\n    display: none;\n  }\n}\n@media (max-width: 760px) {\n  .field span {\n    position: absolute;\n    width: 1px;\n    height: 1px;\n    overflow: hidden;\n    clip-path: inset(50%);\n  }\n  .tools .field {\n    position: relative;\n  }\n}\n@media (max-width: 620px) {\n  header,\n  main {\n    padding-left: 14px;\n    padding-right: 14px;\n  }\n  .columns {\n    display: none;\n  }\n  .tiles {\n    gap: 5px;\n    flex-wrap: nowrap;\n  }\n  .tile {\n    padding: 0 7px;\n    gap: 5px;\n    font-size: 12.5px;\n  }\n  .tile input {\n    width: 13px;\n    height: 13px;\n  }\n  .tools .field {\n    flex: 1 1 130px;\n  }\n  .tools .field :is(input, select) {\n    width: 100%;\n    min-width: 0;\n  }\n  .figures {\n    grid-template-columns: repeat(auto-fit, minmax(130px, max-content));\n    gap: 14px 20px;\n  }\n  .figures dd {\n    font-size: 21px;\n  }\n  .source .no {\n    width: 3.4em;\n    padding-right: 0.9em;\n  }\n  .evidence div {\n    grid-template-columns: minmax(0, 1fr);\n    gap: 0;\n  }\n  .route > summary {\n    grid-template-columns: minmax(0, 1fr) 14px;\n    gap: 4px 10px;\n    padding: 12px 14px;\n  }\n  .badge {\n    grid-column: 1;\n  }\n  .name {\n    grid-column: 1;\n  }\n  .growth {\n    grid-column: 1;\n    text-align: left;\n    font-size: 14px;\n  }\n  .growth .unit {\n    display: inline;\n  }\n  .route > summary::after {\n    grid-column: 2;\n    grid-row: 1;\n  }\n  .body {\n    padding: 4px 14px 20px;\n  }\n  .suspects li {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .chart.large text,\n  .chart.small text {\n    font-size: 14px;\n  }\n  input[type=\"search\"],\n  select {\n    width: 100%;\n  }\n  #unfold,\n  #fold {\n    flex: 1;\n  }\n  #shown {\n    margin-left: 0;\n    width: 100%;\n  }\n  .run dl div {\n    grid-template-columns: 1fr;\n    gap: 0;\n  }\n}\n@media (max-width: 460px) {\n  .chart.large text,\n  .chart.small text {\n    font-size: 19px;\n  }\n}\n@media print {\n  #controls,\n  .themes,\n  .skip {\n    display: none;\n  }\n  body {\n    background: #fff;\n  }\n}\n";
/** The text of page.js, a classic script for the browser. */
const pageScript = () => "/*\n * Filters, sorts and unfolds routes, looks closer into flame graphs, copies briefs. Everything is there and readable\n * without it. A classic script: the page holds its text, and allows it by its hash.\n */\n\nconst orders = {\n  place: byNumber('place', 1),\n  growth: byNumber('growth', -1),\n  name: (a, b) => a.dataset.name.localeCompare(b.dataset.name),\n  time: byNumber('time', -1),\n};\n\n/** Compares routes by a number that they carry: the smallest first for the direction 1, the largest for -1. */\nfunction byNumber(name, direction) {\n  return (a, b) => direction * (Number(a.dataset[name]) - Number(b.dataset[name]));\n}\n\n/** Hides the routes that are not asked for and gives the others. */\nfunction filterRoutes(routes, verdicts, text) {\n  const wanted = text.trim().toLowerCase();\n  const chosen = new Set(verdicts.filter((box) => box.checked).map((box) => box.value));\n  for (const route of routes) {\n    route.hidden = !chosen.has(route.dataset.verdict) || !route.dataset.name.toLowerCase().includes(wanted);\n  }\n  return routes.filter((route) => !route.hidden);\n}\n\nfunction startControls(list, controls) {\n  const at = (id) => document.getElementById(id);\n  const routes = [...list.querySelectorAll('details.route')];\n  const verdicts = [...controls.querySelectorAll('input[name=verdict]')];\n  const filter = () => {\n    const { length } = filterRoutes(routes, verdicts, at('text').value);\n    at('shown').textContent = length === routes.length ? `All ${length} routes` : `${length} of ${routes.length} routes`;\n    at('none').hidden = length > 0;\n  };\n  const unfold = (open) => () => {\n    for (const route of routes) if (!route.hidden) route.open = open;\n  };\n  controls.addEventListener('submit', (event) => event.preventDefault());\n  at('text').addEventListener('input', filter);\n  for (const box of verdicts) box.addEventListener('change', filter);\n  at('sort').addEventListener('change', (event) => list.append(...[...routes].sort(orders[event.target.value])));\n  at('unfold').addEventListener('click', unfold(true));\n  at('fold').addEventListener('click', unfold(false));\n  controls.hidden = false;\n  filter();\n}\n\n/** Selects the text beside the button, and copies it where the browser lets a page do so. */\nfunction startCopying(button) {\n  const text = button.closest('details').querySelector('pre');\n  const done = () => {\n    button.textContent = 'Copied';\n  };\n  button.hidden = false;\n  button.addEventListener('click', () => {\n    getSelection().selectAllChildren(text);\n    if (navigator.clipboard) navigator.clipboard.writeText(text.textContent).then(done, () => {});\n  });\n}\n\n/** Draws the boxes of a flame graph so that `wanted` takes the whole width; what is narrower than 0.05 % is hidden. */\nfunction lookInto(wanted, boxes) {\n  const [left, right] = [parseFloat(wanted.dataset.from), parseFloat(wanted.dataset.to)];\n  const place = (at) => Math.min(100, Math.max(0, ((parseFloat(at) - left) / (right - left)) * 100));\n  for (const box of boxes) {\n    const [start, end] = [place(box.dataset.from), place(box.dataset.to)];\n    box.setAttribute('x', `${start}%`);\n    box.setAttribute('width', `${end - start}%`);\n    box.toggleAttribute('hidden', end - start < 0.05);\n  }\n}\n\n/** Moves the focus; the tab key stops at one box of the graph alone. */\nfunction focusBox(box, boxes) {\n  if (!box) return;\n  for (const other of boxes) other.setAttribute('tabindex', other === box ? '0' : '-1');\n  box.focus();\n}\n\n/** What each key does with the box that has the focus. */\nfunction keysOf(boxes) {\n  const caller = (box) => boxes[Number(box.dataset.caller)];\n  const shown = () => boxes.filter((box) => !box.hasAttribute('hidden'));\n  const callee = (box) => shown().find((other) => caller(other) === box);\n  const beside = (box, by) => {\n    const row = shown().filter((other) => other.getAttribute('y') === box.getAttribute('y'));\n    return row[row.indexOf(box) + by];\n  };\n  const look = (box) => lookInto(box, boxes);\n  return {\n    ArrowDown: (box) => focusBox(callee(box), boxes),\n    ArrowUp: (box) => focusBox(caller(box), boxes),\n    ArrowRight: (box) => focusBox(beside(box, 1), boxes),\n    ArrowLeft: (box) => focusBox(beside(box, -1), boxes),\n    Home: () => focusBox(boxes[0], boxes),\n    Enter: look,\n    ' ': look,\n    Escape: () => look(boxes[0]),\n  };\n}\n\nfunction startFlameGraph(graph) {\n  const boxes = [...graph.children];\n  const keys = keysOf(boxes);\n  graph.addEventListener('click', (event) => {\n    const box = event.target.closest('.box');\n    if (!box) return;\n    lookInto(box, boxes);\n    focusBox(box, boxes);\n  });\n  graph.addEventListener('keydown', (event) => {\n    const act = keys[event.key];\n    const box = event.target.closest('.box');\n    if (!act || !box || event.ctrlKey || event.metaKey || event.altKey) return;\n    event.preventDefault();\n    act(box);\n  });\n}\n\n/** Unfolds the route, or the leak, that the address of the page names, whatever its filter. */\nfunction openLinked() {\n  const linked = document.getElementById(location.hash.slice(1))?.closest('details.route');\n  if (!linked) return;\n  linked.hidden = false;\n  linked.open = true;\n  linked.scrollIntoView();\n}\n\nfunction startPage() {\n  const [list, controls] = [document.getElementById('routes'), document.getElementById('controls')];\n  if (list && controls) startControls(list, controls);\n  for (const hint of document.querySelectorAll('.scripted')) hint.hidden = false;\n  for (const button of document.querySelectorAll('button.copy')) startCopying(button);\n  for (const graph of document.querySelectorAll('svg.boxes')) startFlameGraph(graph);\n  addEventListener('hashchange', openLinked);\n  openLinked();\n}\n\nstartPage();\n";

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a, b) {
	return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
	return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
	let compare1, compare2, delta;
	if (f.length !== 2) {
		compare1 = ascending;
		compare2 = (d, x) => ascending(f(d), x);
		delta = (d, x) => f(d) - x;
	} else {
		compare1 = f === ascending || f === descending ? f : zero$1;
		compare2 = f;
		delta = f;
	}
	function left(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) < 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function right(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) <= 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function center(a, x, lo = 0, hi = a.length) {
		const i = left(a, x, lo, hi - 1);
		return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
	}
	return {
		left,
		center,
		right
	};
}
function zero$1() {
	return 0;
}
function number$2(x) {
	return x === null ? NaN : +x;
}
const ascendingBisect = bisector(ascending);
const bisectRight = ascendingBisect.right;
const bisectLeft = ascendingBisect.left;
const bisectCenter = bisector(number$2).center;
const blur2 = Blur2(blurf);
const blurImage = Blur2(blurfImage);
function Blur2(blur) {
	return function(data, rx, ry = rx) {
		if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
		if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
		let { data: values, width, height } = data;
		if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
		if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
		if (!width || !height || !rx && !ry) return data;
		const blurx = rx && blur(rx);
		const blury = ry && blur(ry);
		const temp = values.slice();
		if (blurx && blury) {
			blurh(blurx, temp, values, width, height);
			blurh(blurx, values, temp, width, height);
			blurh(blurx, temp, values, width, height);
			blurv(blury, values, temp, width, height);
			blurv(blury, temp, values, width, height);
			blurv(blury, values, temp, width, height);
		} else if (blurx) {
			blurh(blurx, values, temp, width, height);
			blurh(blurx, temp, values, width, height);
			blurh(blurx, values, temp, width, height);
		} else if (blury) {
			blurv(blury, values, temp, width, height);
			blurv(blury, temp, values, width, height);
			blurv(blury, values, temp, width, height);
		}
		return data;
	};
}
function blurh(blur, T, S, w, h) {
	for (let y = 0, n = w * h; y < n;) blur(T, S, y, y += w, 1);
}
function blurv(blur, T, S, w, h) {
	for (let x = 0, n = w * h; x < w; ++x) blur(T, S, x, x + n, w);
}
function blurfImage(radius) {
	const blur = blurf(radius);
	return (T, S, start, stop, step) => {
		start <<= 2, stop <<= 2, step <<= 2;
		blur(T, S, start + 0, stop + 0, step);
		blur(T, S, start + 1, stop + 1, step);
		blur(T, S, start + 2, stop + 2, step);
		blur(T, S, start + 3, stop + 3, step);
	};
}
function blurf(radius) {
	const radius0 = Math.floor(radius);
	if (radius0 === radius) return bluri(radius);
	const t = radius - radius0;
	const w = 2 * radius + 1;
	return (T, S, start, stop, step) => {
		if (!((stop -= step) >= start)) return;
		let sum = radius0 * S[start];
		const s0 = step * radius0;
		const s1 = s0 + step;
		for (let i = start, j = start + s0; i < j; i += step) sum += S[Math.min(stop, i)];
		for (let i = start, j = stop; i <= j; i += step) {
			sum += S[Math.min(stop, i + s0)];
			T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
			sum -= S[Math.max(start, i - s0)];
		}
	};
}
function bluri(radius) {
	const w = 2 * radius + 1;
	return (T, S, start, stop, step) => {
		if (!((stop -= step) >= start)) return;
		let sum = radius * S[start];
		const s = step * radius;
		for (let i = start, j = start + s; i < j; i += step) sum += S[Math.min(stop, i)];
		for (let i = start, j = stop; i <= j; i += step) {
			sum += S[Math.min(stop, i + s)];
			T[i] = sum / w;
			sum -= S[Math.max(start, i - s)];
		}
	};
}
var slice$1 = Array.prototype.slice;
const e10 = Math.sqrt(50);
const e5 = Math.sqrt(10);
const e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
	const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
	let i1, i2, inc;
	if (power < 0) {
		inc = Math.pow(10, -power) / factor;
		i1 = Math.round(start * inc);
		i2 = Math.round(stop * inc);
		if (i1 / inc < start) ++i1;
		if (i2 / inc > stop) --i2;
		inc = -inc;
	} else {
		inc = Math.pow(10, power) * factor;
		i1 = Math.round(start / inc);
		i2 = Math.round(stop / inc);
		if (i1 * inc < start) ++i1;
		if (i2 * inc > stop) --i2;
	}
	if (i2 < i1 && .5 <= count && count < 2) return tickSpec(start, stop, count * 2);
	return [
		i1,
		i2,
		inc
	];
}
function ticks(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	if (!(count > 0)) return [];
	if (start === stop) return [start];
	const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
	if (!(i2 >= i1)) return [];
	const n = i2 - i1 + 1, ticks = new Array(n);
	if (reverse) {
		if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
		else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
	} else if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
	else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
	return ticks;
}
function tickIncrement(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
	return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
	return function shuffle(array, i0 = 0, i1 = array.length) {
		let m = i1 - (i0 = +i0);
		while (m) {
			const i = random() * m-- | 0, t = array[m + i0];
			array[m + i0] = array[i + i0];
			array[i + i0] = t;
		}
		return array;
	};
}

// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
	constructor.prototype = factory.prototype = prototype;
	prototype.constructor = constructor;
}
function extend(parent, definition) {
	var prototype = Object.create(parent.prototype);
	for (var key in definition) prototype[key] = definition[key];
	return prototype;
}
function Color() {}
var darker = .7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named$1 = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
define(Color, color, {
	copy(channels) {
		return Object.assign(new this.constructor(), this, channels);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: color_formatHex,
	formatHex: color_formatHex,
	formatHex8: color_formatHex8,
	formatHsl: color_formatHsl,
	formatRgb: color_formatRgb,
	toString: color_formatRgb
});
function color_formatHex() {
	return this.rgb().formatHex();
}
function color_formatHex8() {
	return this.rgb().formatHex8();
}
function color_formatHsl() {
	return hslConvert(this).formatHsl();
}
function color_formatRgb() {
	return this.rgb().formatRgb();
}
function color(format) {
	var m, l;
	format = (format + "").trim().toLowerCase();
	return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named$1.hasOwnProperty(format) ? rgbn(named$1[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
	return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
	if (a <= 0) r = g = b = NaN;
	return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Rgb();
	o = o.rgb();
	return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb$1(r, g, b, opacity) {
	return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
	this.r = +r;
	this.g = +g;
	this.b = +b;
	this.opacity = +opacity;
}
define(Rgb, rgb$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: rgb_formatHex,
	formatHex: rgb_formatHex,
	formatHex8: rgb_formatHex8,
	formatRgb: rgb_formatRgb,
	toString: rgb_formatRgb
}));
function rgb_formatHex() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
	const a = clampa(this.opacity);
	return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
	return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value) {
	return Math.max(0, Math.min(255, Math.round(value) || 0));
}
function hex(value) {
	value = clampi(value);
	return (value < 16 ? "0" : "") + value.toString(16);
}
function hsla(h, s, l, a) {
	if (a <= 0) h = s = l = NaN;
	else if (l <= 0 || l >= 1) h = s = NaN;
	else if (s <= 0) h = NaN;
	return new Hsl(h, s, l, a);
}
function hslConvert(o) {
	if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Hsl();
	if (o instanceof Hsl) return o;
	o = o.rgb();
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
	if (s) {
		if (r === max) h = (g - b) / s + (g < b) * 6;
		else if (g === max) h = (b - r) / s + 2;
		else h = (r - g) / s + 4;
		s /= l < .5 ? max + min : 2 - max - min;
		h *= 60;
	} else s = l > 0 && l < 1 ? 0 : h;
	return new Hsl(h, s, l, o.opacity);
}
function hsl$1(h, s, l, opacity) {
	return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Hsl, hsl$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
		return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
	},
	clamp() {
		return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		const a = clampa(this.opacity);
		return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
	}
}));
function clamph(value) {
	value = (value || 0) % 360;
	return value < 0 ? value + 360 : value;
}
function clampt(value) {
	return Math.max(0, Math.min(1, value || 0));
}
function hsl2rgb(h, m1, m2) {
	return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
const radians = Math.PI / 180;
const degrees$1 = 180 / Math.PI;
const K = 18;
const Xn = .96422;
const Yn = 1;
const Zn = .82521;
const t0 = 4 / 29;
const t1 = 6 / 29;
const t2 = 3 * t1 * t1;
const t3 = t1 * t1 * t1;
function labConvert(o) {
	if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
	if (o instanceof Hcl) return hcl2lab(o);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / Yn), x, z;
	if (r === g && g === b) x = z = y;
	else {
		x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn);
		z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn);
	}
	return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
	return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
	this.l = +l;
	this.a = +a;
	this.b = +b;
	this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
	brighter(k) {
		return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	darker(k) {
		return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	rgb() {
		var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
		x = Xn * lab2xyz(x);
		y = Yn * lab2xyz(y);
		z = Zn * lab2xyz(z);
		return new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
	}
}));
function xyz2lab(t) {
	return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
	return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x) {
	return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - .055);
}
function rgb2lrgb(x) {
	return (x /= 255) <= .04045 ? x / 12.92 : Math.pow((x + .055) / 1.055, 2.4);
}
function hclConvert(o) {
	if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
	if (!(o instanceof Lab)) o = labConvert(o);
	if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
	var h = Math.atan2(o.b, o.a) * degrees$1;
	return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl$1(h, c, l, opacity) {
	return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
	this.h = +h;
	this.c = +c;
	this.l = +l;
	this.opacity = +opacity;
}
function hcl2lab(o) {
	if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
	var h = o.h * radians;
	return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl$1, extend(Color, {
	brighter(k) {
		return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
	},
	darker(k) {
		return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
	},
	rgb() {
		return hcl2lab(this).rgb();
	}
}));
var A = -.14861;
var B = 1.78277;
var C = -.29227;
var D = -.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
	if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees$1 - 120 : NaN;
	return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix$1(h, s, l, opacity) {
	return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Cubehelix, cubehelix$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
		return new Rgb(255 * (l + a * (A * cosh + B * sinh)), 255 * (l + a * (C * cosh + D * sinh)), 255 * (l + a * (E * cosh)), this.opacity);
	}
}));

// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t1, v0, v1, v2, v3) {
	var t2 = t1 * t1, t3 = t2 * t1;
	return ((1 - 3 * t1 + 3 * t2 - t3) * v0 + (4 - 6 * t2 + 3 * t3) * v1 + (1 + 3 * t1 + 3 * t2 - 3 * t3) * v2 + t3 * v3) / 6;
}
function basis$1(values) {
	var n = values.length - 1;
	return function(t) {
		var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
		return basis((t - i / n) * n, v0, v1, v2, v3);
	};
}
function basisClosed(values) {
	var n = values.length;
	return function(t) {
		var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
		return basis((t - i / n) * n, v0, v1, v2, v3);
	};
}
var constant$1 = (x) => () => x;
function linear$1(a, d) {
	return function(t) {
		return a + t * d;
	};
}
function exponential(a, b, y) {
	return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
		return Math.pow(a + t * b, y);
	};
}
function hue$1(a, b) {
	var d = b - a;
	return d ? linear$1(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant$1(isNaN(a) ? b : a);
}
function gamma(y) {
	return (y = +y) === 1 ? nogamma : function(a, b) {
		return b - a ? exponential(a, b, y) : constant$1(isNaN(a) ? b : a);
	};
}
function nogamma(a, b) {
	var d = b - a;
	return d ? linear$1(a, d) : constant$1(isNaN(a) ? b : a);
}
var rgb = (function rgbGamma(y) {
	var color = gamma(y);
	function rgb(start, end) {
		var r = color((start = rgb$1(start)).r, (end = rgb$1(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.r = r(t);
			start.g = g(t);
			start.b = b(t);
			start.opacity = opacity(t);
			return start + "";
		};
	}
	rgb.gamma = rgbGamma;
	return rgb;
})(1);
function rgbSpline(spline) {
	return function(colors) {
		var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i = 0, color;
		for (; i < n; ++i) {
			color = rgb$1(colors[i]);
			r[i] = color.r || 0;
			g[i] = color.g || 0;
			b[i] = color.b || 0;
		}
		r = spline(r);
		g = spline(g);
		b = spline(b);
		color.opacity = 1;
		return function(t) {
			color.r = r(t);
			color.g = g(t);
			color.b = b(t);
			return color + "";
		};
	};
}
var rgbBasis = rgbSpline(basis$1);
var rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a, b) {
	if (!b) b = [];
	var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
	return function(t) {
		for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
		return c;
	};
}
function isNumberArray(x) {
	return ArrayBuffer.isView(x) && !(x instanceof DataView);
}
function genericArray(a, b) {
	var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i = 0;
	for (; i < na; ++i) x[i] = value(a[i], b[i]);
	for (; i < nb; ++i) c[i] = b[i];
	return function(t) {
		for (i = 0; i < na; ++i) c[i] = x[i](t);
		return c;
	};
}
function date(a, b) {
	var d = /* @__PURE__ */ new Date();
	return a = +a, b = +b, function(t) {
		return d.setTime(a * (1 - t) + b * t), d;
	};
}
function number(a, b) {
	return a = +a, b = +b, function(t) {
		return a * (1 - t) + b * t;
	};
}
function object(a, b) {
	var i = {}, c = {}, k;
	if (a === null || typeof a !== "object") a = {};
	if (b === null || typeof b !== "object") b = {};
	for (k in b) if (k in a) i[k] = value(a[k], b[k]);
	else c[k] = b[k];
	return function(t) {
		for (k in i) c[k] = i[k](t);
		return c;
	};
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero(b) {
	return function() {
		return b;
	};
}
function one(b) {
	return function(t) {
		return b(t) + "";
	};
}
function string(a, b) {
	var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
	a = a + "", b = b + "";
	while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
		if ((bs = bm.index) > bi) {
			bs = b.slice(bi, bs);
			if (s[i]) s[i] += bs;
			else s[++i] = bs;
		}
		if ((am = am[0]) === (bm = bm[0])) {
			if (s[i]) s[i] += bm;
			else s[++i] = bm;
		} else {
			s[++i] = null;
			q.push({
				i,
				x: number(am, bm)
			});
		}
		bi = reB.lastIndex;
	}
	if (bi < b.length) {
		bs = b.slice(bi);
		if (s[i]) s[i] += bs;
		else s[++i] = bs;
	}
	return s.length < 2 ? q[0] ? one(q[0].x) : zero(b) : (b = q.length, function(t) {
		for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
		return s.join("");
	});
}
function value(a, b) {
	var t = typeof b, c;
	return b == null || t === "boolean" ? constant$1(b) : (t === "number" ? number : t === "string" ? (c = color(b)) ? (b = c, rgb) : string : b instanceof color ? rgb : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number)(a, b);
}
function round$1(a, b) {
	return a = +a, b = +b, function(t) {
		return Math.round(a * (1 - t) + b * t);
	};
}
var degrees = 180 / Math.PI;
var identity$2 = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function decompose(a, b, c, d, e, f) {
	var scaleX, scaleY, skewX;
	if (scaleX = Math.sqrt(a * a + b * b)) a /= scaleX, b /= scaleX;
	if (skewX = a * c + b * d) c -= a * skewX, d -= b * skewX;
	if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
	if (a * d < b * c) a = -a, b = -b, skewX = -skewX, scaleX = -scaleX;
	return {
		translateX: e,
		translateY: f,
		rotate: Math.atan2(b, a) * degrees,
		skewX: Math.atan(skewX) * degrees,
		scaleX,
		scaleY
	};
}
var svgNode;
function parseCss(value) {
	const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value + "");
	return m.isIdentity ? identity$2 : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value) {
	if (value == null) return identity$2;
	if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
	svgNode.setAttribute("transform", value);
	if (!(value = svgNode.transform.baseVal.consolidate())) return identity$2;
	value = value.matrix;
	return decompose(value.a, value.b, value.c, value.d, value.e, value.f);
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
	function pop(s) {
		return s.length ? s.pop() + " " : "";
	}
	function translate(xa, ya, xb, yb, s, q) {
		if (xa !== xb || ya !== yb) {
			var i = s.push("translate(", null, pxComma, null, pxParen);
			q.push({
				i: i - 4,
				x: number(xa, xb)
			}, {
				i: i - 2,
				x: number(ya, yb)
			});
		} else if (xb || yb) s.push("translate(" + xb + pxComma + yb + pxParen);
	}
	function rotate(a, b, s, q) {
		if (a !== b) {
			if (a - b > 180) b += 360;
			else if (b - a > 180) a += 360;
			q.push({
				i: s.push(pop(s) + "rotate(", null, degParen) - 2,
				x: number(a, b)
			});
		} else if (b) s.push(pop(s) + "rotate(" + b + degParen);
	}
	function skewX(a, b, s, q) {
		if (a !== b) q.push({
			i: s.push(pop(s) + "skewX(", null, degParen) - 2,
			x: number(a, b)
		});
		else if (b) s.push(pop(s) + "skewX(" + b + degParen);
	}
	function scale(xa, ya, xb, yb, s, q) {
		if (xa !== xb || ya !== yb) {
			var i = s.push(pop(s) + "scale(", null, ",", null, ")");
			q.push({
				i: i - 4,
				x: number(xa, xb)
			}, {
				i: i - 2,
				x: number(ya, yb)
			});
		} else if (xb !== 1 || yb !== 1) s.push(pop(s) + "scale(" + xb + "," + yb + ")");
	}
	return function(a, b) {
		var s = [], q = [];
		a = parse(a), b = parse(b);
		translate(a.translateX, a.translateY, b.translateX, b.translateY, s, q);
		rotate(a.rotate, b.rotate, s, q);
		skewX(a.skewX, b.skewX, s, q);
		scale(a.scaleX, a.scaleY, b.scaleX, b.scaleY, s, q);
		a = b = null;
		return function(t) {
			var i = -1, n = q.length, o;
			while (++i < n) s[(o = q[i]).i] = o.x(t);
			return s.join("");
		};
	};
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
var epsilon2 = 1e-12;
function cosh(x) {
	return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
	return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
	return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
	function zoom(p0, p1) {
		var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
		if (d2 < epsilon2) {
			S = Math.log(w1 / w0) / rho;
			i = function(t) {
				return [
					ux0 + t * dx,
					uy0 + t * dy,
					w0 * Math.exp(rho * t * S)
				];
			};
		} else {
			var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
			S = (Math.log(Math.sqrt(b1 * b1 + 1) - b1) - r0) / rho;
			i = function(t) {
				var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
				return [
					ux0 + u * dx,
					uy0 + u * dy,
					w0 * coshr0 / cosh(rho * s + r0)
				];
			};
		}
		i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
		return i;
	}
	zoom.rho = function(_) {
		var _1 = Math.max(.001, +_), _2 = _1 * _1;
		return zoomRho(_1, _2, _2 * _2);
	};
	return zoom;
})(Math.SQRT2, 2, 4);
function hsl(hue) {
	return function(start, end) {
		var h = hue((start = hsl$1(start)).h, (end = hsl$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.h = h(t);
			start.s = s(t);
			start.l = l(t);
			start.opacity = opacity(t);
			return start + "";
		};
	};
}
var hsl_default = hsl(hue$1);
var hslLong = hsl(nogamma);
function hcl(hue) {
	return function(start, end) {
		var h = hue((start = hcl$1(start)).h, (end = hcl$1(end)).h), c = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.h = h(t);
			start.c = c(t);
			start.l = l(t);
			start.opacity = opacity(t);
			return start + "";
		};
	};
}
var hcl_default = hcl(hue$1);
var hclLong = hcl(nogamma);
function cubehelix(hue) {
	return (function cubehelixGamma(y) {
		y = +y;
		function cubehelix(start, end) {
			var h = hue((start = cubehelix$1(start)).h, (end = cubehelix$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				start.h = h(t);
				start.s = s(t);
				start.l = l(Math.pow(t, y));
				start.opacity = opacity(t);
				return start + "";
			};
		}
		cubehelix.gamma = cubehelixGamma;
		return cubehelix;
	})(1);
}
var cubehelix_default = cubehelix(hue$1);
var cubehelixLong = cubehelix(nogamma);

// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x) {
	return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
}
function formatDecimalParts(x, p) {
	if (!isFinite(x) || x === 0) return null;
	var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
	return [coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient, +x.slice(i + 1)];
}
function exponent(x) {
	return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}
function formatGroup(grouping, thousands) {
	return function(value, width) {
		var i = value.length, t = [], j = 0, g = grouping[0], length = 0;
		while (i > 0 && g > 0) {
			if (length + g + 1 > width) g = Math.max(1, width - length);
			t.push(value.substring(i -= g, i + g));
			if ((length += g + 1) > width) break;
			g = grouping[j = (j + 1) % grouping.length];
		}
		return t.reverse().join(thousands);
	};
}
function formatNumerals(numerals) {
	return function(value) {
		return value.replace(/[0-9]/g, function(i) {
			return numerals[+i];
		});
	};
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
	if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
	var match;
	return new FormatSpecifier({
		fill: match[1],
		align: match[2],
		sign: match[3],
		symbol: match[4],
		zero: match[5],
		width: match[6],
		comma: match[7],
		precision: match[8] && match[8].slice(1),
		trim: match[9],
		type: match[10]
	});
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
	this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
	this.align = specifier.align === void 0 ? ">" : specifier.align + "";
	this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
	this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
	this.zero = !!specifier.zero;
	this.width = specifier.width === void 0 ? void 0 : +specifier.width;
	this.comma = !!specifier.comma;
	this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
	this.trim = !!specifier.trim;
	this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s) {
	out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) switch (s[i]) {
		case ".":
			i0 = i1 = i;
			break;
		case "0":
			if (i0 === 0) i0 = i;
			i1 = i;
			break;
		default:
			if (!+s[i]) break out;
			if (i0 > 0) i0 = 0;
	}
	return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}
var prefixExponent;
function formatPrefixAuto(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return prefixExponent = void 0, x.toPrecision(p);
	var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
	return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
}
function formatRounded(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return x + "";
	var coefficient = d[0], exponent = d[1];
	return exponent < 0 ? "0." + new Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + new Array(exponent - coefficient.length + 2).join("0");
}
var formatTypes = {
	"%": (x, p) => (x * 100).toFixed(p),
	"b": (x) => Math.round(x).toString(2),
	"c": (x) => x + "",
	"d": formatDecimal,
	"e": (x, p) => x.toExponential(p),
	"f": (x, p) => x.toFixed(p),
	"g": (x, p) => x.toPrecision(p),
	"o": (x) => Math.round(x).toString(8),
	"p": (x, p) => formatRounded(x * 100, p),
	"r": formatRounded,
	"s": formatPrefixAuto,
	"X": (x) => Math.round(x).toString(16).toUpperCase(),
	"x": (x) => Math.round(x).toString(16)
};
function identity(x) {
	return x;
}
var map = Array.prototype.map;
var prefixes = [
	"y",
	"z",
	"a",
	"f",
	"p",
	"n",
	"µ",
	"m",
	"",
	"k",
	"M",
	"G",
	"T",
	"P",
	"E",
	"Z",
	"Y"
];
function formatLocale(locale) {
	var group = locale.grouping === void 0 || locale.thousands === void 0 ? identity : formatGroup(map.call(locale.grouping, Number), locale.thousands + ""), currencyPrefix = locale.currency === void 0 ? "" : locale.currency[0] + "", currencySuffix = locale.currency === void 0 ? "" : locale.currency[1] + "", decimal = locale.decimal === void 0 ? "." : locale.decimal + "", numerals = locale.numerals === void 0 ? identity : formatNumerals(map.call(locale.numerals, String)), percent = locale.percent === void 0 ? "%" : locale.percent + "", minus = locale.minus === void 0 ? "−" : locale.minus + "", nan = locale.nan === void 0 ? "NaN" : locale.nan + "";
	function newFormat(specifier, options) {
		specifier = formatSpecifier(specifier);
		var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
		if (type === "n") comma = true, type = "g";
		else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
		if (zero || fill === "0" && align === "=") zero = true, fill = "0", align = "=";
		var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
		var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
		precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
		function format(value) {
			var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
			if (type === "c") {
				valueSuffix = formatType(value) + valueSuffix;
				value = "";
			} else {
				value = +value;
				var valueNegative = value < 0 || 1 / value < 0;
				value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
				if (trim) value = formatTrim(value);
				if (valueNegative && +value === 0 && sign !== "+") valueNegative = false;
				valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
				valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
				if (maybeSuffix) {
					i = -1, n = value.length;
					while (++i < n) if (c = value.charCodeAt(i), 48 > c || c > 57) {
						valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
						value = value.slice(0, i);
						break;
					}
				}
			}
			if (comma && !zero) value = group(value, 1e400);
			var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
			if (comma && zero) value = group(padding + value, padding.length ? width - valueSuffix.length : 1e400), padding = "";
			switch (align) {
				case "<":
					value = valuePrefix + value + valueSuffix + padding;
					break;
				case "=":
					value = valuePrefix + padding + value + valueSuffix;
					break;
				case "^":
					value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
					break;
				default: value = padding + valuePrefix + value + valueSuffix;
			}
			return numerals(value);
		}
		format.toString = function() {
			return specifier + "";
		};
		return format;
	}
	function formatPrefix(specifier, value) {
		var e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
		return function(value) {
			return f(k * value);
		};
	}
	return {
		format: newFormat,
		formatPrefix
	};
}
var locale;
var format;
var formatPrefix;
defaultLocale({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function defaultLocale(definition) {
	locale = formatLocale(definition);
	format = locale.format;
	formatPrefix = locale.formatPrefix;
	return locale;
}
function precisionFixed(step) {
	return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
	step = Math.abs(step), max = Math.abs(max) - step;
	return Math.max(0, exponent(max) - exponent(step)) + 1;
}

// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(domain);
			break;
		default: this.range(range).domain(domain);
	}
	return this;
}
function constants(x) {
	return function() {
		return x;
	};
}
function number$1(x) {
	return +x;
}
var unit = [0, 1];
function identity$1(x) {
	return x;
}
function normalize(a, b) {
	return (b -= a = +a) ? function(x) {
		return (x - a) / b;
	} : constants(isNaN(b) ? NaN : .5);
}
function clamper(a, b) {
	var t;
	if (a > b) t = a, a = b, b = t;
	return function(x) {
		return Math.max(a, Math.min(b, x));
	};
}
function bimap(domain, range, interpolate) {
	var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
	if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
	else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
	return function(x) {
		return r0(d0(x));
	};
}
function polymap(domain, range, interpolate) {
	var j = Math.min(domain.length, range.length) - 1, d = new Array(j), r = new Array(j), i = -1;
	if (domain[j] < domain[0]) {
		domain = domain.slice().reverse();
		range = range.slice().reverse();
	}
	while (++i < j) {
		d[i] = normalize(domain[i], domain[i + 1]);
		r[i] = interpolate(range[i], range[i + 1]);
	}
	return function(x) {
		var i = bisectRight(domain, x, 1, j) - 1;
		return r[i](d[i](x));
	};
}
function copy$1(source, target) {
	return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
	var domain = unit, range = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise, output, input;
	function rescale() {
		var n = Math.min(domain.length, range.length);
		if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
		piecewise = n > 2 ? polymap : bimap;
		output = input = null;
		return scale;
	}
	function scale(x) {
		return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise(domain.map(transform), range, interpolate$1)))(transform(clamp(x)));
	}
	scale.invert = function(y) {
		return clamp(untransform((input || (input = piecewise(range, domain.map(transform), number)))(y)));
	};
	scale.domain = function(_) {
		return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
	};
	scale.range = function(_) {
		return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
	};
	scale.rangeRound = function(_) {
		return range = Array.from(_), interpolate$1 = round$1, rescale();
	};
	scale.clamp = function(_) {
		return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
	};
	scale.interpolate = function(_) {
		return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
	};
	scale.unknown = function(_) {
		return arguments.length ? (unknown = _, scale) : unknown;
	};
	return function(t, u) {
		transform = t, untransform = u;
		return rescale();
	};
}
function continuous() {
	return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count, specifier) {
	var step = tickStep(start, stop, count), precision;
	specifier = formatSpecifier(specifier == null ? ",f" : specifier);
	switch (specifier.type) {
		case "s":
			var value = Math.max(Math.abs(start), Math.abs(stop));
			if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value))) specifier.precision = precision;
			return formatPrefix(specifier, value);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
			break;
		case "f":
		case "%": if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
	}
	return format(specifier);
}
function linearish(scale) {
	var domain = scale.domain;
	scale.ticks = function(count) {
		var d = domain();
		return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
	};
	scale.tickFormat = function(count, specifier) {
		var d = domain();
		return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
	};
	scale.nice = function(count) {
		if (count == null) count = 10;
		var d = domain();
		var i0 = 0;
		var i1 = d.length - 1;
		var start = d[i0];
		var stop = d[i1];
		var prestep;
		var step;
		var maxIter = 10;
		if (stop < start) {
			step = start, start = stop, stop = step;
			step = i0, i0 = i1, i1 = step;
		}
		while (maxIter-- > 0) {
			step = tickIncrement(start, stop, count);
			if (step === prestep) {
				d[i0] = start;
				d[i1] = stop;
				return domain(d);
			} else if (step > 0) {
				start = Math.floor(start / step) * step;
				stop = Math.ceil(stop / step) * step;
			} else if (step < 0) {
				start = Math.ceil(start * step) / step;
				stop = Math.floor(stop * step) / step;
			} else break;
			prestep = step;
		}
		return scale;
	};
	return scale;
}
function linear() {
	var scale = continuous();
	scale.copy = function() {
		return copy$1(scale, linear());
	};
	initRange.apply(scale, arguments);
	return linearish(scale);
}

// node_modules/d3-path/dist/d3-path.mjs
const pi$1 = Math.PI;
const tau$1 = 2 * pi$1;
const epsilon$1 = 1e-6;
const tauEpsilon = tau$1 - epsilon$1;
function append(strings) {
	this._ += strings[0];
	for (let i = 1, n = strings.length; i < n; ++i) this._ += arguments[i] + strings[i];
}
function appendRound(digits) {
	let d = Math.floor(digits);
	if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
	if (d > 15) return append;
	const k = 10 ** d;
	return function(strings) {
		this._ += strings[0];
		for (let i = 1, n = strings.length; i < n; ++i) this._ += Math.round(arguments[i] * k) / k + strings[i];
	};
}
function equal(x0, y0, x1, y1) {
	return x0 === x1 && y0 === y1;
}
function equalRound(digits) {
	const d = Math.floor(digits);
	if (!(d <= 15)) return equal;
	const k = 10 ** d;
	const r = function(value) {
		return Math.round(value * k);
	};
	return function(x0, y0, x1, y1) {
		return r(x0) === r(x1) && r(y0) === r(y1);
	};
}
var Path = class {
	constructor(digits) {
		this._x0 = this._y0 = this._x1 = this._y1 = null;
		this._ = "";
		this._append = digits == null ? append : appendRound(digits);
		this._equal = digits == null ? equal : equalRound(digits);
	}
	moveTo(x, y) {
		this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}`;
	}
	closePath() {
		if (this._x1 !== null) {
			this._x1 = this._x0, this._y1 = this._y0;
			this._append`Z`;
		}
	}
	lineTo(x, y) {
		this._append`L${this._x1 = +x},${this._y1 = +y}`;
	}
	quadraticCurveTo(x1, y1, x, y) {
		this._append`Q${+x1},${+y1},${this._x1 = +x},${this._y1 = +y}`;
	}
	bezierCurveTo(x1, y1, x2, y2, x, y) {
		this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x},${this._y1 = +y}`;
	}
	arcTo(x1, y1, x2, y2, r) {
		x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
		if (r < 0) throw new Error(`negative radius: ${r}`);
		let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
		if (this._x1 === null) this._append`M${this._x1 = x1},${this._y1 = y1}`;
		else if (!(l01_2 > epsilon$1));
		else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon$1) || !r) this._append`L${this._x1 = x1},${this._y1 = y1}`;
		else {
			let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi$1 - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
			if (Math.abs(t01 - 1) > epsilon$1) this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
			this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
		}
	}
	arc(x, y, r, a0, a1, ccw) {
		x = +x, y = +y, r = +r, ccw = !!ccw;
		if (r < 0) throw new Error(`negative radius: ${r}`);
		let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x + dx, y0 = y + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
		if (this._x1 === null) this._append`M${x0},${y0}`;
		else if (Math.abs(this._x1 - x0) > epsilon$1 || Math.abs(this._y1 - y0) > epsilon$1) this._append`L${x0},${y0}`;
		if (!r) return;
		if (da < 0) da = da % tau$1 + tau$1;
		if (da > tauEpsilon) this._append`A${r},${r},0,1,${cw},${x - dx},${y - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
		else if (da > epsilon$1) {
			const x1 = x + r * Math.cos(a1);
			const y1 = y + r * Math.sin(a1);
			if (da >= pi$1 && this._equal(x0, y0, x1, y1)) {
				da /= 2;
				let a00 = a0 + da;
				this._append`A${r},${r},0,${+(da >= pi$1)},${cw},${x + r * Math.cos(a00)},${y + r * Math.sin(a00)}`;
			}
			this._append`A${r},${r},0,${+(da >= pi$1)},${cw},${this._x1 = x1},${this._y1 = y1}`;
		}
	}
	rect(x, y, w, h) {
		this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}h${w = +w}v${+h}h${-w}Z`;
	}
	toString() {
		return this._;
	}
};
function path() {
	return new Path();
}
path.prototype = Path.prototype;

// node_modules/d3-shape/dist/d3-shape.mjs
function constant(x) {
	return function constant() {
		return x;
	};
}
const cos = Math.cos;
const sin = Math.sin;
const sqrt = Math.sqrt;
const epsilon = 1e-12;
const pi = Math.PI;
const halfPi = pi / 2;
const tau = 2 * pi;
function withPath(shape) {
	let digits = 3;
	shape.digits = function(_) {
		if (!arguments.length) return digits;
		if (_ == null) digits = null;
		else {
			const d = Math.floor(_);
			if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
			digits = d;
		}
		return shape;
	};
	return () => new Path(digits);
}
var slice = Array.prototype.slice;
function array(x) {
	return typeof x === "object" && "length" in x ? x : Array.from(x);
}
function Linear(context) {
	this._context = context;
}
Linear.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1: this._point = 2;
			default: this._context.lineTo(x, y);
		}
	}
};
function curveLinear(context) {
	return new Linear(context);
}
function x(p) {
	return p[0];
}
function y(p) {
	return p[1];
}
function line$1(x$1, y$1) {
	var defined = constant(true), context = null, curve = curveLinear, output = null, path = withPath(line);
	x$1 = typeof x$1 === "function" ? x$1 : x$1 === void 0 ? x : constant(x$1);
	y$1 = typeof y$1 === "function" ? y$1 : y$1 === void 0 ? y : constant(y$1);
	function line(data) {
		var i, n = (data = array(data)).length, d, defined0 = false, buffer;
		if (context == null) output = curve(buffer = path());
		for (i = 0; i <= n; ++i) {
			if (!(i < n && defined(d = data[i], i, data)) === defined0) {
				if (defined0 = !defined0) output.lineStart();
				else output.lineEnd();
			}
			if (defined0) output.point(+x$1(d, i, data), +y$1(d, i, data));
		}
		if (buffer) return output = null, buffer + "" || null;
	}
	line.x = function(_) {
		return arguments.length ? (x$1 = typeof _ === "function" ? _ : constant(+_), line) : x$1;
	};
	line.y = function(_) {
		return arguments.length ? (y$1 = typeof _ === "function" ? _ : constant(+_), line) : y$1;
	};
	line.defined = function(_) {
		return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), line) : defined;
	};
	line.curve = function(_) {
		return arguments.length ? (curve = _, context != null && (output = curve(context)), line) : curve;
	};
	line.context = function(_) {
		return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line) : context;
	};
	return line;
}
function area(x0, y0, y1) {
	var x1 = null, defined = constant(true), context = null, curve = curveLinear, output = null, path = withPath(area);
	x0 = typeof x0 === "function" ? x0 : x0 === void 0 ? x : constant(+x0);
	y0 = typeof y0 === "function" ? y0 : y0 === void 0 ? constant(0) : constant(+y0);
	y1 = typeof y1 === "function" ? y1 : y1 === void 0 ? y : constant(+y1);
	function area(data) {
		var i, j, k, n = (data = array(data)).length, d, defined0 = false, buffer, x0z = new Array(n), y0z = new Array(n);
		if (context == null) output = curve(buffer = path());
		for (i = 0; i <= n; ++i) {
			if (!(i < n && defined(d = data[i], i, data)) === defined0) {
				if (defined0 = !defined0) {
					j = i;
					output.areaStart();
					output.lineStart();
				} else {
					output.lineEnd();
					output.lineStart();
					for (k = i - 1; k >= j; --k) output.point(x0z[k], y0z[k]);
					output.lineEnd();
					output.areaEnd();
				}
			}
			if (defined0) {
				x0z[i] = +x0(d, i, data), y0z[i] = +y0(d, i, data);
				output.point(x1 ? +x1(d, i, data) : x0z[i], y1 ? +y1(d, i, data) : y0z[i]);
			}
		}
		if (buffer) return output = null, buffer + "" || null;
	}
	function arealine() {
		return line$1().defined(defined).curve(curve).context(context);
	}
	area.x = function(_) {
		return arguments.length ? (x0 = typeof _ === "function" ? _ : constant(+_), x1 = null, area) : x0;
	};
	area.x0 = function(_) {
		return arguments.length ? (x0 = typeof _ === "function" ? _ : constant(+_), area) : x0;
	};
	area.x1 = function(_) {
		return arguments.length ? (x1 = _ == null ? null : typeof _ === "function" ? _ : constant(+_), area) : x1;
	};
	area.y = function(_) {
		return arguments.length ? (y0 = typeof _ === "function" ? _ : constant(+_), y1 = null, area) : y0;
	};
	area.y0 = function(_) {
		return arguments.length ? (y0 = typeof _ === "function" ? _ : constant(+_), area) : y0;
	};
	area.y1 = function(_) {
		return arguments.length ? (y1 = _ == null ? null : typeof _ === "function" ? _ : constant(+_), area) : y1;
	};
	area.lineX0 = area.lineY0 = function() {
		return arealine().x(x0).y(y0);
	};
	area.lineY1 = function() {
		return arealine().x(x0).y(y1);
	};
	area.lineX1 = function() {
		return arealine().x(x1).y(y0);
	};
	area.defined = function(_) {
		return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), area) : defined;
	};
	area.curve = function(_) {
		return arguments.length ? (curve = _, context != null && (output = curve(context)), area) : curve;
	};
	area.context = function(_) {
		return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), area) : context;
	};
	return area;
}
var curveRadialLinear = curveRadial(curveLinear);
function Radial(curve) {
	this._curve = curve;
}
Radial.prototype = {
	areaStart: function() {
		this._curve.areaStart();
	},
	areaEnd: function() {
		this._curve.areaEnd();
	},
	lineStart: function() {
		this._curve.lineStart();
	},
	lineEnd: function() {
		this._curve.lineEnd();
	},
	point: function(a, r) {
		this._curve.point(r * Math.sin(a), r * -Math.cos(a));
	}
};
function curveRadial(curve) {
	function radial(context) {
		return new Radial(curve(context));
	}
	radial._curve = curve;
	return radial;
}
const sqrt3$2 = sqrt(3);
const tan30 = sqrt(1 / 3);
const tan30_2 = tan30 * 2;
const kr = sin(pi / 10) / sin(7 * pi / 10);
const kx = sin(tau / 10) * kr;
const ky = -cos(tau / 10) * kr;
const sqrt3$1 = sqrt(3);
const sqrt3 = sqrt(3);
const s = sqrt(3) / 2;
const k = 1 / sqrt(12);
const a = (k / 2 + 1) * 3;
function noop() {}
function point$3(that, x, y) {
	that._context.bezierCurveTo((2 * that._x0 + that._x1) / 3, (2 * that._y0 + that._y1) / 3, (that._x0 + 2 * that._x1) / 3, (that._y0 + 2 * that._y1) / 3, (that._x0 + 4 * that._x1 + x) / 6, (that._y0 + 4 * that._y1 + y) / 6);
}
function Basis(context) {
	this._context = context;
}
Basis.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 3: point$3(this, this._x1, this._y1);
			case 2: this._context.lineTo(this._x1, this._y1);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function BasisClosed(context) {
	this._context = context;
}
BasisClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x2, this._y2);
				this._context.closePath();
				break;
			case 2:
				this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
				this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x2, this._y2);
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x2 = x, this._y2 = y;
				break;
			case 1:
				this._point = 2;
				this._x3 = x, this._y3 = y;
				break;
			case 2:
				this._point = 3;
				this._x4 = x, this._y4 = y;
				this._context.moveTo((this._x0 + 4 * this._x1 + x) / 6, (this._y0 + 4 * this._y1 + y) / 6);
				break;
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function BasisOpen(context) {
	this._context = context;
}
BasisOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				var x0 = (this._x0 + 4 * this._x1 + x) / 6, y0 = (this._y0 + 4 * this._y1 + y) / 6;
				this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
				break;
			case 3: this._point = 4;
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function Bundle(context, beta) {
	this._basis = new Basis(context);
	this._beta = beta;
}
Bundle.prototype = {
	lineStart: function() {
		this._x = [];
		this._y = [];
		this._basis.lineStart();
	},
	lineEnd: function() {
		var x = this._x, y = this._y, j = x.length - 1;
		if (j > 0) {
			var x0 = x[0], y0 = y[0], dx = x[j] - x0, dy = y[j] - y0, i = -1, t;
			while (++i <= j) {
				t = i / j;
				this._basis.point(this._beta * x[i] + (1 - this._beta) * (x0 + t * dx), this._beta * y[i] + (1 - this._beta) * (y0 + t * dy));
			}
		}
		this._x = this._y = null;
		this._basis.lineEnd();
	},
	point: function(x, y) {
		this._x.push(+x);
		this._y.push(+y);
	}
};
var bundle = (function custom(beta) {
	function bundle(context) {
		return beta === 1 ? new Basis(context) : new Bundle(context, beta);
	}
	bundle.beta = function(beta) {
		return custom(+beta);
	};
	return bundle;
})(.85);
function point$2(that, x, y) {
	that._context.bezierCurveTo(that._x1 + that._k * (that._x2 - that._x0), that._y1 + that._k * (that._y2 - that._y0), that._x2 + that._k * (that._x1 - x), that._y2 + that._k * (that._y1 - y), that._x2, that._y2);
}
function Cardinal(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
Cardinal.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: point$2(this, this._x1, this._y1);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				this._x1 = x, this._y1 = y;
				break;
			case 2: this._point = 3;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var cardinal = (function custom(tension) {
	function cardinal(context) {
		return new Cardinal(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function CardinalClosed(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
CardinalClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
				this.point(this._x5, this._y5);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x3 = x, this._y3 = y;
				break;
			case 1:
				this._point = 2;
				this._context.moveTo(this._x4 = x, this._y4 = y);
				break;
			case 2:
				this._point = 3;
				this._x5 = x, this._y5 = y;
				break;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var cardinalClosed = (function custom(tension) {
	function cardinal(context) {
		return new CardinalClosed(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function CardinalOpen(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
CardinalOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var cardinalOpen = (function custom(tension) {
	function cardinal(context) {
		return new CardinalOpen(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function point$1(that, x, y) {
	var x1 = that._x1, y1 = that._y1, x2 = that._x2, y2 = that._y2;
	if (that._l01_a > epsilon) {
		var a = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
		x1 = (x1 * a - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
		y1 = (y1 * a - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
	}
	if (that._l23_a > epsilon) {
		var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
		x2 = (x2 * b + that._x1 * that._l23_2a - x * that._l12_2a) / m;
		y2 = (y2 * b + that._y1 * that._l23_2a - y * that._l12_2a) / m;
	}
	that._context.bezierCurveTo(x1, y1, x2, y2, that._x2, that._y2);
}
function CatmullRom(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRom.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: this.point(this._x2, this._y2);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2: this._point = 3;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var catmullRom = (function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function CatmullRomClosed(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRomClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
				this.point(this._x5, this._y5);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x3 = x, this._y3 = y;
				break;
			case 1:
				this._point = 2;
				this._context.moveTo(this._x4 = x, this._y4 = y);
				break;
			case 2:
				this._point = 3;
				this._x5 = x, this._y5 = y;
				break;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var catmullRomClosed = (function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function CatmullRomOpen(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRomOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var catmullRomOpen = (function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function LinearClosed(context) {
	this._context = context;
}
LinearClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		if (this._point) this._context.closePath();
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) this._context.lineTo(x, y);
		else this._point = 1, this._context.moveTo(x, y);
	}
};
function sign(x) {
	return x < 0 ? -1 : 1;
}
function slope3(that, x2, y2) {
	var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
	return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), .5 * Math.abs(p)) || 0;
}
function slope2(that, t) {
	var h = that._x1 - that._x0;
	return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
}
function point(that, t0, t1) {
	var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
	that._context.bezierCurveTo(x0 + dx, y0 + dx * t0, x1 - dx, y1 - dx * t1, x1, y1);
}
function MonotoneX(context) {
	this._context = context;
}
MonotoneX.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x1, this._y1);
				break;
			case 3: point(this, this._t0, slope2(this, this._t0));
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		var t1 = NaN;
		x = +x, y = +y;
		if (x === this._x1 && y === this._y1) return;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				point(this, slope2(this, t1 = slope3(this, x, y)), t1);
				break;
			default: point(this, this._t0, t1 = slope3(this, x, y));
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
		this._t0 = t1;
	}
};
function MonotoneY(context) {
	this._context = new ReflectContext(context);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x, y) {
	MonotoneX.prototype.point.call(this, y, x);
};
function ReflectContext(context) {
	this._context = context;
}
ReflectContext.prototype = {
	moveTo: function(x, y) {
		this._context.moveTo(y, x);
	},
	closePath: function() {
		this._context.closePath();
	},
	lineTo: function(x, y) {
		this._context.lineTo(y, x);
	},
	bezierCurveTo: function(x1, y1, x2, y2, x, y) {
		this._context.bezierCurveTo(y1, x1, y2, x2, y, x);
	}
};
function Natural(context) {
	this._context = context;
}
Natural.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = [];
		this._y = [];
	},
	lineEnd: function() {
		var x = this._x, y = this._y, n = x.length;
		if (n) {
			this._line ? this._context.lineTo(x[0], y[0]) : this._context.moveTo(x[0], y[0]);
			if (n === 2) this._context.lineTo(x[1], y[1]);
			else {
				var px = controlPoints(x), py = controlPoints(y);
				for (var i0 = 0, i1 = 1; i1 < n; ++i0, ++i1) this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x[i1], y[i1]);
			}
		}
		if (this._line || this._line !== 0 && n === 1) this._context.closePath();
		this._line = 1 - this._line;
		this._x = this._y = null;
	},
	point: function(x, y) {
		this._x.push(+x);
		this._y.push(+y);
	}
};
function controlPoints(x) {
	var i, n = x.length - 1, m, a = new Array(n), b = new Array(n), r = new Array(n);
	a[0] = 0, b[0] = 2, r[0] = x[0] + 2 * x[1];
	for (i = 1; i < n - 1; ++i) a[i] = 1, b[i] = 4, r[i] = 4 * x[i] + 2 * x[i + 1];
	a[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x[n - 1] + x[n];
	for (i = 1; i < n; ++i) m = a[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
	a[n - 1] = r[n - 1] / b[n - 1];
	for (i = n - 2; i >= 0; --i) a[i] = (r[i] - a[i + 1]) / b[i];
	b[n - 1] = (x[n] + a[n - 1]) / 2;
	for (i = 0; i < n - 1; ++i) b[i] = 2 * x[i + 1] - a[i + 1];
	return [a, b];
}
function Step(context, t) {
	this._context = context;
	this._t = t;
}
Step.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = this._y = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		if (this._line >= 0) this._t = 1 - this._t, this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1: this._point = 2;
			default: if (this._t <= 0) {
				this._context.lineTo(this._x, y);
				this._context.lineTo(x, y);
			} else {
				var x1 = this._x * (1 - this._t) + x * this._t;
				this._context.lineTo(x1, this._y);
				this._context.lineTo(x1, y);
			}
		}
		this._x = x, this._y = y;
	}
};
function none$1(series, order) {
	if (!((n = series.length) > 1)) return;
	for (var i = 1, j, s0, s1 = series[order[0]], n, m = s1.length; i < n; ++i) {
		s0 = s1, s1 = series[order[i]];
		for (j = 0; j < m; ++j) s1[j][1] += s1[j][0] = isNaN(s0[j][1]) ? s0[j][0] : s0[j][1];
	}
}
function none(series) {
	var n = series.length, o = new Array(n);
	while (--n >= 0) o[n] = n;
	return o;
}
function stackValue(d, key) {
	return d[key];
}
function stackSeries(key) {
	const series = [];
	series.key = key;
	return series;
}
function stack() {
	var keys = constant([]), order = none, offset = none$1, value = stackValue;
	function stack(data) {
		var sz = Array.from(keys.apply(this, arguments), stackSeries), i, n = sz.length, j = -1, oz;
		for (const d of data) for (i = 0, ++j; i < n; ++i) (sz[i][j] = [0, +value(d, sz[i].key, j, data)]).data = d;
		for (i = 0, oz = array(order(sz)); i < n; ++i) sz[oz[i]].index = i;
		offset(sz, oz);
		return sz;
	}
	stack.keys = function(_) {
		return arguments.length ? (keys = typeof _ === "function" ? _ : constant(Array.from(_)), stack) : keys;
	};
	stack.value = function(_) {
		return arguments.length ? (value = typeof _ === "function" ? _ : constant(+_), stack) : value;
	};
	stack.order = function(_) {
		return arguments.length ? (order = _ == null ? none : typeof _ === "function" ? _ : constant(Array.from(_)), stack) : order;
	};
	stack.offset = function(_) {
		return arguments.length ? (offset = _ == null ? none$1 : _, stack) : offset;
	};
	return stack;
}

// src/report/html/chart.ts
/** In units of the drawing; the page scales it. */
const sizes = {
	large: {
		width: 560,
		height: 290,
		top: 14,
		right: 16,
		bottom: 44,
		left: 66,
		xTicks: 5,
		yTicks: 6,
		dot: 3.2
	},
	small: {
		width: 300,
		height: 150,
		top: 8,
		right: 10,
		bottom: 28,
		left: 58,
		xTicks: 3,
		yTicks: 3,
		dot: 2.2
	}
};
const tenth$1 = (value) => Math.round(value * 10) / 10;
const tickNumber = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
/** The unit and digits in which all ticks of an axis are written alike and tell apart. */
function axisWords(ticks, unit = "bytes") {
	if (unit === "count") return (things) => tickNumber.format(things);
	const most = Math.max(...ticks.map(Math.abs), 1);
	const [size, symbol] = most >= 1e9 ? [1e9, "GB"] : most >= 1e6 ? [1e6, "MB"] : most >= 1e3 ? [1e3, "kB"] : [1, "B"];
	const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) / size;
	const digits = Math.min(3, Math.max(0, -Math.floor(Math.log10(step || 1) + 1e-9)));
	return (bytes) => bytes === 0 ? "0" : `${(bytes / size).toFixed(step * 10 ** digits % 1 > 1e-6 ? digits + 1 : digits)} ${symbol}`;
}
/** "+2.4 kB (14,200,000 B)", or "+3 (23)" of what is counted: kept, and in all. */
const pointWords = (kept, all, unit) => unit === "bytes" ? `${change(kept)} (${integer(all)} B)` : `${kept > 0 ? "+" : ""}${integer(kept)} (${integer(all)})`;
const heightAt = (fit, slope, x) => fit.through.y + slope * (x - fit.through.x);
/**
* Memory over requests as an SVG drawn here and now: no script is needed to see it. Points are samples after forced
* collection; each process has its fitted line and the band of its interval; the limit is dashed. The vertical axis always
* reaches so far that growth at the limit fills a good part of it: noise of a steady route stays small.
*/
function chart(series, options) {
	const points = series.flatMap(({ judged, settled }) => [...judged, ...settled]);
	const xs = points.map(({ x }) => x);
	const [from, to] = [Math.min(...xs), Math.max(...xs)];
	if (points.length < 2 || from === to) return null;
	const { limit, title, unit } = options;
	const s = sizes[options.size];
	const reach = limit === null ? 64 * (to - from) : limit * (to - from) * 1.6;
	const ys = points.map(({ y }) => y);
	const x = linear([from, to], [s.left, s.width - s.right]);
	const y = linear([Math.min(0, ...ys), Math.max(reach, ...ys)], [s.height - s.bottom, s.top]).nice(s.yTicks);
	const path = line$1((p) => tenth$1(x(p.x)), (p) => tenth$1(y(p.y)));
	const inFrame = (value) => tenth$1(Math.min(s.height - s.bottom, Math.max(s.top, y(value))));
	const band = (fit, begin, end) => area((at) => tenth$1(x(at)), (at) => inFrame(heightAt(fit, fit.low, at)), (at) => inFrame(heightAt(fit, fit.high, at)))([
		begin,
		fit.through.x,
		end,
		...crossings(fit, y.domain()).filter((at) => at > begin && at < end)
	].sort((one, other) => one - other));
	const ticks = y.ticks(s.yTicks);
	const words = axisWords(ticks, unit);
	const grid = ticks.map((tick) => {
		const at = tenth$1(y(tick));
		return html`<path class="${tick === 0 ? "zero" : "grid"}" d="M${s.left},${at}H${s.width - s.right}"/><text class="tick end" x="${s.left - 8}" y="${at}" dy=".32em">${words(tick)}</text>`;
	});
	const below = x.ticks(s.xTicks).map((tick) => html`<text class="tick middle" x="${tenth$1(x(tick))}" y="${s.height - s.bottom + (options.size === "large" ? 19 : 17)}">${integer(tick)}</text>`);
	const drawn = series.map(({ name, tone, judged, settled, start, fit }) => {
		const [begin, end] = [judged[0]?.x ?? from, judged.at(-1)?.x ?? to];
		const at = (fitted, place) => ({
			x: place,
			y: heightAt(fitted, fitted.slope, place)
		});
		const fitted = fit === null ? null : html`<path class="band" d="${band(fit, begin, end) ?? ""}"/><path class="fit" d="${path([at(fit, begin), at(fit, end)]) ?? ""}"/>`;
		const dot = (shape) => (p) => {
			const said = options.size === "large" ? html`<title>${`${name}, ${count$1(p.x, "request")}: ${pointWords(p.y, start + p.y, unit)}`}</title>` : null;
			return html`<circle class="${shape}" cx="${tenth$1(x(p.x))}" cy="${tenth$1(y(p.y))}" r="${shape === "dot" ? s.dot : s.dot + 1}">${said}</circle>`;
		};
		return html`<g class="process-${tone}">${fitted}${judged.map(dot("dot"))}${settled.map(dot("settled"))}</g>`;
	});
	const allowed = limit === null ? null : html`<path class="limit" d="${path([{
		x: from,
		y: 0
	}, {
		x: to,
		y: limit * (to - from)
	}]) ?? ""}"/>`;
	const axis = options.size === "large" ? html`<text class="axis end" x="${s.width - s.right}" y="${s.height - 4}">requests since the first judged sample</text>` : null;
	return html`<svg class="chart ${options.size}" viewBox="0 0 ${s.width} ${s.height}" role="img" aria-label="${title}">${grid}${below}${axis}${allowed}${drawn}</svg>`;
}
/** Where the edges of an interval leave the frame: what lies beyond says no more. */
const crossings = ({ through, low, high }, bounds) => [low, high].flatMap((slope) => bounds.map((bound) => through.x + (bound - through.y) / slope));
/** The shape of a route's memory at a glance, for the list; it says nothing that is not said in numbers. */
function glance(values, span) {
	const [width, height] = [96, 26];
	if (values.length < 2) return trusted("");
	const low = Math.min(...values);
	const x = linear([0, values.length - 1], [2, width - 2]);
	const y = linear([low, Math.max(low + Math.max(span, 1), ...values)], [height - 4, 4]);
	const at = (value, i) => [tenth$1(x(i)), tenth$1(y(value))];
	const points = values.map(at);
	const last = points.at(-1) ?? [0, 0];
	return html`<svg class="glance" viewBox="0 0 ${width} ${height}" aria-hidden="true"><path class="under" d="${area().y0(height)(points) ?? ""}"/><path class="over" d="${line$1()(points) ?? ""}"/><circle cx="${last[0]}" cy="${last[1]}" r="2.2"/></svg>`;
}

// src/report/html/limit-words.ts
/** What each channel may grow, as the page says it: its own limit, in its own unit. */
const source = {
	default: "the default",
	threshold: "from the option threshold",
	config: "from the configuration",
	baseline: "from the baseline",
	channel: "for this channel, from the configuration",
	counts: "for counted things",
	native: "from the option native-threshold"
};
/** Where a limit came from. */
const sourceWords = (from) => source[from];
/** "1.5 kB", or "0.05" of a channel that counts. */
const amountWords = (channel, amount) => isCounted(channel) ? amount.toFixed(2) : bytes(amount);
/** "+1 kB (0.9 to 1.1)", or "0.50 (0.40 to 0.60)" of a channel that counts. */
function growthWords(channel, growth) {
	const [slope, low, high] = [
		growth.bytesPerRequest,
		growth.low,
		growth.high
	].map((value) => value.toFixed(2));
	return isCounted(channel) ? `${slope} (${low} to ${high})` : interval(growth);
}
/** "1.5 kB of this channel, from the configuration". */
function limitWords(limit, channel) {
	const own = limitFor(limit, channel);
	return own === null ? "not judged" : `${amountWords(channel, own.perRequest)} ${sourceWords(own.from)}`;
}
/** ", limit 1.5 kB", to follow what a channel grew by. */
function limitNote(limit, channel) {
	const own = limitFor(limit, channel);
	return own === null ? ", not judged" : `, limit ${amountWords(channel, own.perRequest)}`;
}
/** Whether the whole interval of a growth lies above the limit of its channel. */
const isOver = (limit, channel, { low }) => low > (limitFor(limit, channel)?.perRequest ?? Number.POSITIVE_INFINITY);
/** The limit that one channel alone exceeds; of several, or none, that of all. What is counted exactly has one in bytes. */
function exceededLimit({ limit, growth, counts }) {
	const [channel, ...others] = Object.entries({
		...growth,
		...counts
	}).filter(([channel, grown]) => isOver(limit, channel, grown)).map(([name]) => name);
	if (channel === void 0 || others.length > 0) return bytes(limit.bytesPerRequest);
	if (channel === "entries") return bytes(tableBound(limit));
	if (channelNamed(channel)?.judged === "exactly") return bytes(limitFor(limit, "js")?.perRequest ?? 0);
	const own = amountWords(channel, limitFor(limit, channel)?.perRequest ?? 0);
	return isCounted(channel) ? `${own} ${channelName(channel)}` : own;
}
/** Whether the page shows a channel: not what is judged only where that was asked for, where it was not. */
const isShown = (limit, channel) => channelNamed(channel)?.judged !== "asked" || limitFor(limit, channel) !== null;

// src/report/html/series.ts
/**
* What the charts draw: each channel of each process, as memory kept since the first judged sample, so that processes that
* agree lie on one line.
*/
/** The channels that are drawn: those of bytes, and what is counted where it exceeds its limit. */
function drawnChannels({ limit, counts }) {
	const ofBytes = channelEntries.flatMap(([name, { unit }]) => unit === "bytes" && isShown(limit, name) ? [name] : []);
	const counted = Object.entries(counts).flatMap(([name, growth]) => isOver(limit, name, growth) ? [name] : []);
	return [...ofBytes, ...counted];
}
function fitOf(points) {
	if (new Set(points.map(({ x }) => x)).size < 3) return null;
	const line = theilSen(points);
	const x = median(points.map((point) => point.x));
	return {
		...line,
		through: {
			x,
			y: lineAt(points, line.slope, x)
		}
	};
}
/** "process 2"; where processes got different loads, with its load: "process 2, new visitors". */
function processName({ arms }, i) {
	const load = arms[i]?.load;
	const isOne = arms.every((arm) => arm.load === load);
	return `process ${i + 1}${isOne || load === void 0 ? "" : `, ${loadLabel(load)}`}`;
}
/** The processes of a route in which a channel was judged. */
function seriesOf(finding, channel) {
	return finding.arms.flatMap((arm, i) => seriesOfArm(arm, channel, {
		name: processName(finding, i),
		tone: i % 3 + 1
	}) ?? []);
}
/** One process; null where the channel was not judged in it. */
function seriesOfArm(arm, channel, { name, tone }) {
	const points = (phase) => seriesOf$1(channel, arm.samples.filter((sample) => sample.phase === phase)) ?? [];
	const [volleys, settled] = [points("volley"), points("settle")];
	const [first] = volleys;
	if (!first) return null;
	const kept = (point) => ({
		x: point.x - first.x,
		y: point.y - first.y
	});
	const judged = volleys.map(kept);
	return {
		name,
		tone,
		judged,
		settled: settled.map(kept),
		start: first.y,
		fit: fitOf(judged)
	};
}

// src/report/html/against-base.ts
/** The base beside this version: by channel, and drawn where both were measured in turn. */
function againstBase(finding) {
	const { comparison, arms, route } = finding;
	if (!comparison || comparison.state === "steady" && comparison.base === null) return null;
	const rows = Object.entries(comparison.perChannel).map(([channel, { base, head, difference }]) => {
		const limit = differenceLimit(boundOf(finding.limit, channel), base?.bytesPerRequest ?? 0, finding.limit.relative);
		const cells = [
			base,
			head,
			difference
		].map((growth) => growth === null ? "not measured" : growthWords(channel, growth));
		return html`<tr class="${difference && difference.low > limit ? "over" : ""}"><th scope="row">${channelName(channel)}</th>${cells.map((cell) => html`<td>${cell}</td>`)}<td>${amountWords(channel, limit)}</td></tr>`;
	});
	const { heap, why, baseArm } = comparison;
	const warm = heap ? html`<p>Once warm, the base held ${bytes(heap.base)} and this version ${bytes(heap.head)}: ${change(heap.difference)}, limit ${bytes(heap.limit)}.</p>` : null;
	const [base] = baseArm ? [seriesOfArm(baseArm, "js", {
		name: "base",
		tone: 3
	})] : [null];
	const [own] = arms.slice(-1).map((arm) => seriesOfArm(arm, "js", {
		name: "this version",
		tone: 1
	}));
	const drawn = base && own ? chart([base, own], {
		title: `JavaScript heap of ${route}, base and this version`,
		unit: "bytes",
		limit: null,
		size: "large"
	}) : null;
	const sentence = comparedSentence(finding);
	return html`<section class="base"><h3>Against the base</h3>${sentence === null ? null : html`<p>${sentence}</p>`}${why && whyNot(why)}
${rows.length === 0 ? null : html`<div class="scroll" role="region" aria-label="Growth against the base" tabindex="0"><table><thead><tr><th scope="col">Growth per request</th><th scope="col">Base</th><th scope="col">This version</th><th scope="col">Difference</th><th scope="col">Limit of the difference</th></tr></thead><tbody>${rows}</tbody></table></div>`}${drawn === null ? null : html`<div class="drawn"><p class="keys">${key("this version", 1)}${key("base", 3)}</p>${drawn}</div>`}${warm}</section>`;
}
function whyNot(problem) {
	const { what, change } = wordsOf(problem);
	return html`<p>${ended(what)} <strong>What to change:</strong> ${ended(change)}</p>`;
}
const key = (name, tone) => html`<span class="key process-${tone}"><svg viewBox="0 0 22 10" aria-hidden="true"><path class="band" d="M0,1H22V9H0Z"/><path class="fit" d="M0,5H22"/><circle class="dot" cx="11" cy="5" r="3"/></svg>${name}</span>`;

// node_modules/d3-hierarchy/src/hierarchy/count.js
function count(node) {
	var sum = 0, children = node.children, i = children && children.length;
	if (!i) sum = 1;
	else while (--i >= 0) sum += children[i].value;
	node.value = sum;
}
function count_default() {
	return this.eachAfter(count);
}

// node_modules/d3-hierarchy/src/hierarchy/each.js
function each_default(callback, that) {
	let index = -1;
	for (const node of this) callback.call(that, node, ++index, this);
	return this;
}

// node_modules/d3-hierarchy/src/hierarchy/eachBefore.js
function eachBefore_default(callback, that) {
	var node = this, nodes = [node], children, i, index = -1;
	while (node = nodes.pop()) {
		callback.call(that, node, ++index, this);
		if (children = node.children) for (i = children.length - 1; i >= 0; --i) nodes.push(children[i]);
	}
	return this;
}

// node_modules/d3-hierarchy/src/hierarchy/eachAfter.js
function eachAfter_default(callback, that) {
	var node = this, nodes = [node], next = [], children, i, n, index = -1;
	while (node = nodes.pop()) {
		next.push(node);
		if (children = node.children) for (i = 0, n = children.length; i < n; ++i) nodes.push(children[i]);
	}
	while (node = next.pop()) callback.call(that, node, ++index, this);
	return this;
}

// node_modules/d3-hierarchy/src/hierarchy/find.js
function find_default(callback, that) {
	let index = -1;
	for (const node of this) if (callback.call(that, node, ++index, this)) return node;
}

// node_modules/d3-hierarchy/src/hierarchy/sum.js
function sum_default(value) {
	return this.eachAfter(function(node) {
		var sum = +value(node.data) || 0, children = node.children, i = children && children.length;
		while (--i >= 0) sum += children[i].value;
		node.value = sum;
	});
}

// node_modules/d3-hierarchy/src/hierarchy/sort.js
function sort_default(compare) {
	return this.eachBefore(function(node) {
		if (node.children) node.children.sort(compare);
	});
}

// node_modules/d3-hierarchy/src/hierarchy/path.js
function path_default(end) {
	var start = this, ancestor = leastCommonAncestor(start, end), nodes = [start];
	while (start !== ancestor) {
		start = start.parent;
		nodes.push(start);
	}
	var k = nodes.length;
	while (end !== ancestor) {
		nodes.splice(k, 0, end);
		end = end.parent;
	}
	return nodes;
}
function leastCommonAncestor(a, b) {
	if (a === b) return a;
	var aNodes = a.ancestors(), bNodes = b.ancestors(), c = null;
	a = aNodes.pop();
	b = bNodes.pop();
	while (a === b) {
		c = a;
		a = aNodes.pop();
		b = bNodes.pop();
	}
	return c;
}

// node_modules/d3-hierarchy/src/hierarchy/ancestors.js
function ancestors_default() {
	var node = this, nodes = [node];
	while (node = node.parent) nodes.push(node);
	return nodes;
}

// node_modules/d3-hierarchy/src/hierarchy/descendants.js
function descendants_default() {
	return Array.from(this);
}

// node_modules/d3-hierarchy/src/hierarchy/leaves.js
function leaves_default() {
	var leaves = [];
	this.eachBefore(function(node) {
		if (!node.children) leaves.push(node);
	});
	return leaves;
}

// node_modules/d3-hierarchy/src/hierarchy/links.js
function links_default() {
	var root = this, links = [];
	root.each(function(node) {
		if (node !== root) links.push({
			source: node.parent,
			target: node
		});
	});
	return links;
}

// node_modules/d3-hierarchy/src/hierarchy/iterator.js
function* iterator_default() {
	var node = this, current, next = [node], children, i, n;
	do {
		current = next.reverse(), next = [];
		while (node = current.pop()) {
			yield node;
			if (children = node.children) for (i = 0, n = children.length; i < n; ++i) next.push(children[i]);
		}
	} while (next.length);
}

// node_modules/d3-hierarchy/src/hierarchy/index.js
function hierarchy(data, children) {
	if (data instanceof Map) {
		data = [void 0, data];
		if (children === void 0) children = mapChildren;
	} else if (children === void 0) children = objectChildren;
	var root = new Node(data), node, nodes = [root], child, childs, i, n;
	while (node = nodes.pop()) if ((childs = children(node.data)) && (n = (childs = Array.from(childs)).length)) {
		node.children = childs;
		for (i = n - 1; i >= 0; --i) {
			nodes.push(child = childs[i] = new Node(childs[i]));
			child.parent = node;
			child.depth = node.depth + 1;
		}
	}
	return root.eachBefore(computeHeight);
}
function node_copy() {
	return hierarchy(this).eachBefore(copyData);
}
function objectChildren(d) {
	return d.children;
}
function mapChildren(d) {
	return Array.isArray(d) ? d[1] : null;
}
function copyData(node) {
	if (node.data.value !== void 0) node.value = node.data.value;
	node.data = node.data.data;
}
function computeHeight(node) {
	var height = 0;
	do
		node.height = height;
	while ((node = node.parent) && node.height < ++height);
}
function Node(data) {
	this.data = data;
	this.depth = this.height = 0;
	this.parent = null;
}
Node.prototype = hierarchy.prototype = {
	constructor: Node,
	count: count_default,
	each: each_default,
	eachAfter: eachAfter_default,
	eachBefore: eachBefore_default,
	find: find_default,
	sum: sum_default,
	sort: sort_default,
	path: path_default,
	ancestors: ancestors_default,
	descendants: descendants_default,
	leaves: leaves_default,
	links: links_default,
	copy: node_copy,
	[Symbol.iterator]: iterator_default
};

// node_modules/d3-hierarchy/src/treemap/round.js
function round_default(node) {
	node.x0 = Math.round(node.x0);
	node.y0 = Math.round(node.y0);
	node.x1 = Math.round(node.x1);
	node.y1 = Math.round(node.y1);
}

// node_modules/d3-hierarchy/src/treemap/dice.js
function dice_default(parent, x0, y0, x1, y1) {
	var nodes = parent.children, node, i = -1, n = nodes.length, k = parent.value && (x1 - x0) / parent.value;
	while (++i < n) {
		node = nodes[i], node.y0 = y0, node.y1 = y1;
		node.x0 = x0, node.x1 = x0 += node.value * k;
	}
}

// node_modules/d3-hierarchy/src/partition.js
function partition_default() {
	var dx = 1, dy = 1, padding = 0, round = false;
	function partition(root) {
		var n = root.height + 1;
		root.x0 = root.y0 = padding;
		root.x1 = dx;
		root.y1 = dy / n;
		root.eachBefore(positionNode(dy, n));
		if (round) root.eachBefore(round_default);
		return root;
	}
	function positionNode(dy, n) {
		return function(node) {
			if (node.children) dice_default(node, node.x0, dy * (node.depth + 1) / n, node.x1, dy * (node.depth + 2) / n);
			var x0 = node.x0, y0 = node.y0, x1 = node.x1 - padding, y1 = node.y1 - padding;
			if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
			if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
			node.x0 = x0;
			node.y0 = y0;
			node.x1 = x1;
			node.y1 = y1;
		};
	}
	partition.round = function(x) {
		return arguments.length ? (round = !!x, partition) : round;
	};
	partition.size = function(x) {
		return arguments.length ? (dx = +x[0], dy = +x[1], partition) : [dx, dy];
	};
	partition.padding = function(x) {
		return arguments.length ? (padding = +x, partition) : padding;
	};
	return partition;
}

// src/report/html/flame-layout.ts
/** Where each function of a flame graph lies, the outermost on top. */
/** Functions narrower than this share are not drawn; they stand in their caller's number. */
const narrowest = .004;
function flameLayout(root, { suspects }) {
	const [first] = suspects;
	const owners = new Map(suspects.flatMap(({ stack = [] }) => stack.map(({ file, owner }) => [file, owner])));
	const toneOf = ({ name, file }) => {
		if (file === "" || file.startsWith("node:")) return "native";
		if (first && file === first.file && name === first.function) return "suspect";
		return (owners.get(file) ?? (suspects.some((suspect) => suspect.file === file) ? "own" : "dependency")) === "own" ? "own" : "package";
	};
	const tree = hierarchy(rootOf(root, toneOf), ({ children }) => [...children]);
	tree.sum(({ bytes, children }) => Math.max(0, bytes - children.reduce((sum, child) => sum + child.bytes, 0)));
	const drawn = partition_default()(tree).descendants().filter(({ x0, x1 }) => x1 - x0 >= narrowest);
	const places = new Map(drawn.map((node, i) => [node, i]));
	return drawn.map(({ data, x0, x1, depth, parent }) => ({
		name: data.name,
		place: data.place,
		tone: data.tone,
		bytesPerRequest: data.bytes,
		from: x0,
		to: x1,
		depth,
		caller: parent ? places.get(parent) ?? 0 : -1
	}));
}
/** All of it, never part of a run. */
const rootOf = (flame, toneOf) => ({
	name: flame.name,
	place: "",
	tone: "native",
	bytes: Math.max(0, flame.bytesPerRequest),
	children: flame.children.map((child) => tower(child, toneOf))
});
/** Runs of functions of packages and of Node.js that only call the next one become one: they tell nothing and take room. */
function tower(flame, toneOf) {
	const tone = toneOf(flame);
	const run = [flame];
	for (let next = onlyCallee(flame); next && (tone === "native" || tone === "package") && toneOf(next) === tone; next = onlyCallee(next)) run.push(next);
	const last = run.at(-1) ?? flame;
	const between = run.length > 2 ? ` → … ${run.length - 2} more …` : "";
	return {
		name: run.length === 1 ? flame.name : `${flame.name}${between} → ${last.name}`,
		place: last.file === "" ? "" : `${last.file}:${last.line}`,
		tone,
		bytes: Math.max(0, flame.bytesPerRequest),
		children: last.children.map((child) => tower(child, toneOf))
	};
}
const onlyCallee = ({ children, bytesPerRequest }) => {
	const [only, ...others] = children;
	return only && others.length === 0 && only.bytesPerRequest >= bytesPerRequest * .995 ? only : null;
};

// src/report/html/flame.ts
/** Pixels. */
const row = 24;
const percent = (share) => `${Math.round(share * 1e4) / 100}%`;
const tones = [
	["suspect", "the suspected function"],
	["own", "your code"],
	["package", "packages"],
	["native", "Node.js and V8"]
];
const said = ({ name, place, bytesPerRequest }, all) => {
	const share = all > 0 ? `, ${Math.round(bytesPerRequest / all * 100)} %` : "";
	return `${name}${place === "" ? "" : `, ${place}`}: ${bytes(bytesPerRequest)} per request${share}`;
};
/**
* What is kept, by call stack: callers on top, width by bytes. Each function is a drawing of its own within the whole, so
* that its name is cut where it ends; the script zooms by changing these places alone.
*/
function flameGraph(finding) {
	const flame = finding.attribution?.flame;
	if (!flame) return null;
	const boxes = flameLayout(flame, finding);
	const all = boxes[0]?.bytesPerRequest ?? 0;
	if (all <= 0) return null;
	const height = (Math.max(...boxes.map(({ depth }) => depth)) + 1) * row;
	const drawn = boxes.map((box, i) => html`<svg class="box ${box.tone}" role="treeitem" aria-level="${box.depth + 1}" aria-label="${said(box, all)}" tabindex="${i === 0 ? 0 : -1}" data-caller="${box.caller}" data-from="${percent(box.from)}" data-to="${percent(box.to)}" x="${percent(box.from)}" y="${box.depth * row}" width="${percent(box.to - box.from)}" height="${23}"><title>${said(box, all)}</title><rect width="100%" height="100%" rx="2"/><text x="6" y="16">${box.name}</text></svg>`);
	const keys = tones.filter(([tone]) => boxes.some((box) => box.tone === tone)).map(([tone, name]) => html`<span class="key"><svg viewBox="0 0 14 10" aria-hidden="true" class="box ${tone}"><rect width="14" height="10" rx="2"/></svg>${name}</span>`);
	return html`<section class="flame"><h3>What is kept, by call stack</h3>
<p class="keys">${keys}</p>
<svg class="boxes" role="tree" aria-label="Bytes kept per request by call stack, ${bytes(all)} in all" width="100%" height="${height}">${drawn}</svg>
<p class="quiet">Callers are on top; the width is the memory that stays. <span class="scripted" hidden>Click or press Enter to zoom in, Escape to zoom out; arrow keys move.</span></p>
<details class="inner"><summary>The same as a table</summary><div class="scroll" role="region" aria-label="Bytes kept by call stack" tabindex="0"><table><thead><tr><th scope="col">Depth</th><th scope="col">Function</th><th scope="col">Place</th><th scope="col">Per request</th></tr></thead><tbody>${boxes.map((box) => html`<tr><td>${box.depth}</td><th scope="row">${box.name}</th><td>${box.place}</td><td>${bytes(box.bytesPerRequest)}</td></tr>`)}</tbody></table></div></details></section>`;
}

// src/report/html/reasons.ts
/** What each verdict rests on, in one sentence. Codes without words here are explained by the problem that came with them. */
const words = {
	flat: "No channel grew by more than its limit: steady.",
	"levelled-off": "Memory grew at first (a cache that filled, modules that were loaded) and then stopped: steady.",
	"released-after-a-while": "Memory grew under load and was freed once the requests stopped: something held it only for a while. Steady.",
	"forgotten-in-time": "Memory grew under load, and was gone each time the clock of the process was moved on: the server keeps it for a while only. Steady.",
	"bounded-by-package": "What grows is a cache of a package that has a limit, and takes little memory when it is full: steady.",
	"grows-without-requests": "The server grows over time, even without requests. This route does not cause that growth, so it was subtracted. Steady.",
	grows: "Memory grew with every request, to the end, and by the same amount in more than one fresh process: leaking.",
	"out-of-memory": "The server ran out of heap under this load: leaking.",
	"held-by-long-timers": "Most requests leave a timer that runs longer than the check can wait; what it holds may be freed later: inconclusive.",
	undecided: "The growth is neither clearly below nor clearly above the limit: inconclusive."
};
const again = "Memory grew with every request, to the end, in two looks at the one process that runs, and was counted exactly: leaking.";
/** Why a finding has its verdict. */
const reasonWords = (finding) => finding.reason === "grows" && finding.arms.some(({ found }) => found) ? again : Object.hasOwn(words, finding.reason) ? words[finding.reason] ?? "" : sentenceOf(finding);

// src/report/html/method.ts
function armStep(arm, i) {
	const volleys = `${count$1(arm.volleys.length, "volley")} of ${count$1(arm.volleySize, "request")}`;
	const load = `${count$1(arm.warmUpRequests, "request")} to warm up, then ${volleys}, one request at a time; after each volley, garbage collection was forced until the heap stopped shrinking, and the memory was read.`;
	const who = arm.found ? i === 0 ? "The process that runs" : "The same process again" : i === 0 ? arm.servedOthers ? "A server process that had answered other routes, and kept still at rest" : "A fresh server process" : "Another fresh process, to confirm";
	const settled = arm.settledMs > 0 ? ` Then it got only a few requests a second for ${elapsed(arm.settledMs)}, so that timers could fire.` : "";
	const ended = arm.exit ? ` It exited by itself${arm.exit.outOfMemory ? ": out of memory" : ""}.` : "";
	return html`<li><strong>${who}:</strong> ${load}${settled}${ended}</li>`;
}
function growthStep(finding) {
	const { limit } = finding;
	const row = (channel, name, growth) => html`<tr class="${isOver(limit, channel, growth) ? "over" : ""}"><th scope="row">${name}</th><td>${growthWords(channel, growth)}</td><td>${limitWords(limit, channel)}</td></tr>`;
	const rows = Object.entries(finding.growth).map(([channel, growth]) => row(channel, channelName(channel), growth));
	const counts = Object.entries(finding.counts).filter(([, { high }]) => high > .01).map(([kind, { perRequest, ...ends }]) => row(kind, `${channelName(kind)} (count)`, {
		bytesPerRequest: perRequest,
		...ends
	}));
	if (rows.length === 0) return null;
	return html`<li><strong>Growth per request, by channel:</strong> the median slope between all pairs of samples (Theil–Sen), with Sen’s 95 % interval.
<div class="scroll" role="region" aria-label="Growth by channel" tabindex="0"><table><thead><tr><th scope="col">Channel</th><th scope="col">Growth per request</th><th scope="col">Limit</th></tr></thead><tbody>${rows}${counts}</tbody></table></div></li>`;
}
function agreement(finding) {
	const slopes = seriesOf(finding, "js").flatMap(({ name, fit }) => fit ? [`${name}: ${interval({
		bytesPerRequest: fit.slope,
		...fit
	})}`] : []);
	return slopes.length < 2 ? null : html`<li><strong>JavaScript heap, process by process:</strong> ${slopes.join("; ")}.</li>`;
}
/** Milliseconds: a sample that takes less costs a check nothing that anybody would ask about. */
const worthNaming = 500;
/** What reading a big heap cost: collections are what takes the time. */
function samplesCost({ arms, time }) {
	const samples = arms.flatMap((arm) => arm.samples);
	const each = time.collecting / Math.max(1, samples.length);
	if (samples.length === 0 || each < worthNaming) return null;
	const collections = samples.reduce((sum, { total }) => sum + total.collections, 0);
	const heap = Math.max(...samples.map(({ total }) => total.heapUsed));
	return html`<li><strong>Cost of reading the heap:</strong> ${elapsed(time.collecting)} for ${count$1(samples.length, "sample")}, ${elapsed(each)} each, with ${count$1(collections, "collection")} of a heap of up to ${bytes(heap)}.</li>`;
}
function method(finding) {
	const from = sourceWords(finding.limit.from);
	return html`<ol class="method">${finding.arms.map(armStep)}${growthStep(finding)}${agreement(finding)}${samplesCost(finding)}<li><strong>Limit:</strong> ${bytes(finding.limit.bytesPerRequest)} per request and channel (${from}). <strong>So:</strong> ${reasonWords(finding)}</li></ol>`;
}

// src/report/html/numbers.ts
/** The raw numbers of one route as a table: what the charts are drawn from. */
/** The channels that the samples of this route have, in their order. */
const columnsOf = ({ arms, limit }) => channelEntries.filter(([name, { read }]) => isShown(limit, name) && arms.some(({ samples }) => samples.some(({ total }) => read(total) !== void 0)));
const headOf = ([, { head, unit }]) => unit === "bytes" ? `${head}, B` : head;
const cellOf = (value) => value === void 0 ? "" : integer(value);
/** One row for each sample, with the volley that came before it. */
function numbers(finding) {
	if (finding.arms.length === 0) return null;
	const columns = columnsOf(finding);
	const heads = [
		"Process",
		"Requests",
		"After",
		...columns.map(headOf),
		"Collections",
		"Volley",
		"p50",
		"p99",
		"Failed"
	];
	const rows = finding.arms.flatMap((arm, i) => {
		const judged = arm.samples.filter(({ phase }) => phase === "volley");
		return arm.samples.map((sample) => {
			const { total, requests, phase } = sample;
			const volley = phase === "volley" ? arm.volleys[judged.indexOf(sample)] : void 0;
			const memory = [...columns.map(([, { read }]) => cellOf(read(total))), integer(total.collections)];
			const load = volley ? [
				elapsed(volley.durationMs),
				elapsed(volley.p50Ms),
				elapsed(volley.p99Ms),
				integer(volley.failed)
			] : [
				"",
				"",
				"",
				""
			];
			const cells = [
				integer(requests),
				phase,
				...memory,
				...load
			].map((cell) => html`<td>${cell}</td>`);
			return html`<tr><th scope="row">${i + 1}</th>${cells}</tr>`;
		});
	});
	return html`<details class="inner"><summary>Raw numbers</summary><div class="scroll" role="region" aria-label="Raw numbers of ${routeName(finding)}" tabindex="0"><table class="numbers"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

// src/report/html/excerpt.ts
/** Lines on each side of the highlighted one. */
const around$1 = 8;
/** The source around a suspect, its line marked. */
function excerptOf({ excerpt, file, line }) {
	if (!excerpt) return null;
	const rows = excerptLines(excerpt, around$1).map(({ number, text, highlighted }) => html`<span class="row${highlighted ? " highlighted" : ""}"><span class="no" aria-hidden="true">${number}</span>${highlighted ? html`<span class="unseen">this line: </span>` : null}<span class="src">${text}</span>${{ markup: "\n" }}</span>`);
	return html`<pre class="source" tabindex="0" role="region" aria-label="${`Source around line ${line} of ${file}`}"><code>${rows}</code></pre>`;
}

// src/report/html/retaining-path.ts
const signs$1 = {
	expected: "✓",
	"not-expected": "✗",
	unknown: "?"
};
const names = {
	expected: "may stay",
	"not-expected": "should be gone",
	unknown: "unknown"
};
/** A retaining path, from its root to what should be gone: a tree to unfold where its steps are marked, else one line. */
function retainingPath(path) {
	const steps = drawnPath(path);
	if (steps.length === 0) return html`<li><span class="path">${pathSteps(path).map((step) => html`<span class="step">${step}</span>`)}</span></li>`;
	return html`<li class="tree">${branch(steps)}</li>`;
}
/** A step and, within it, what it leads to. */
function branch([step, ...rest]) {
	if (!step) return null;
	const said = stepLine(step);
	return rest.length === 0 ? html`<div class="leaf">${said}</div>` : html`<details open><summary>${said}</summary>${branch(rest)}</details>`;
}
function stepLine({ text, mark, why, should }) {
	if (text === "…") return html`<span class="quiet">some steps more</span>`;
	return html`<span class="mark ${should === null ? mark : "fault"}" role="img" aria-label="${names[mark]}">${signs$1[mark]}</span> <span class="held">${text}</span>${why === null ? null : html` <span class="quiet">${why}</span>`}${should === null ? null : html` <strong>${should}</strong>`}`;
}

// src/report/html/story.ts
/** The story of one leak: how much, where, why, what to do, what holds it. */
/** A list longer than this is in the JSON report. */
const mostSuspects$1 = 20;
function story(finding, report, sources) {
	const details = besideFigures(finding);
	return html`${figures(finding, report)}${details === "" ? null : html`<p class="sentence">${ended(details)}</p>`}${remarks(finding)}
${leaksOf(finding).map((leak) => storyOf(leak, sources))}`;
}
function storyOf({ part, bytesPerRequest, attribution, suspects }, sources) {
	const [first, ...others] = suspects.slice(0, mostSuspects$1);
	const size = bytesPerRequest === null ? "" : `: ${change(bytesPerRequest)} per request`;
	const heading = part ? html`<h3 class="leak">Leak ${part.number} of ${part.of}${size}</h3>` : null;
	return html`${heading}<div class="story"><div class="where">${first ? firstSuspect(first, attribution, sources) : noSuspect(attribution)}${others.length === 0 ? null : otherSuspects(others, attribution, sources)}</div>
<div class="why">${attribution ? html`${published$1(attribution)}${why$1(attribution, first)}${holders$1(attribution)}` : null}</div><div class="more">${attribution ? more(attribution) : null}</div></div>`;
}
/** The numbers that somebody would repeat to a colleague. */
function figures(finding, report) {
	const growth = judgedGrowth(finding);
	const { comparison } = finding;
	const life = lifetime(finding, report);
	const figure = (value, name) => html`<div><dd>${value}</dd><dt>${name}</dt></div>`;
	return html`<dl class="figures">${growth ? figure(change(growth.bytesPerRequest), `per request ${partsOf(growth).range}`) : null}${life && figure(lasting(life.seconds), `until ${heapWords(life)} full, at ${life.requestsPerSecond} requests a second`)}${comparison?.base ? figure(`${bytes(comparison.base.bytesPerRequest)} → ${bytes(finding.bytesPerRequest ?? 0)}`, "base → this version") : null}${figure(integer(finding.requests), `requests; the limit is ${exceededLimit(finding)}`)}</dl>`;
}
const heapWords = ({ heapBytes, isOwn }) => isOwn ? `this server’s heap of ${bytes(heapBytes)} is` : `${bytes(heapBytes)} are`;
function remarks(finding) {
	const said = [comparedSentence(finding), knownSentence(finding, plainVoice)].filter((sentence) => sentence !== null);
	return said.length === 0 ? null : html`<p class="remark">${said.join(" ")}</p>`;
}
/** Where a suspect is; a link where its source can be read. */
function place(suspect, sources) {
	const { file, line, column } = suspect;
	const href = isOwn(suspect) ? sourceLink(file, line, sources) ?? besideLink(file, sources) : null;
	const name = code(`${position(suspect)}:${column}`);
	const inside = suspect.function === "" ? null : html` <span class="quiet">in</span> ${code(suspect.function)}`;
	return html`<span class="place">${href === null ? name : html`<a href="${href}">${name}</a>`}${inside}</span>`;
}
function tags(suspect) {
	const { changed, changedLine, owner, dependency, offHeap } = suspect;
	const called = calledFrom(suspect, plainVoice);
	const said = [
		...changedLine ? ["a line of this change"] : changed ? ["in a file of this change"] : [],
		...called === null ? [] : [called],
		...owner === "framework" ? ["the framework"] : owner === "node" ? ["Node.js itself"] : owner === "unknown" ? ["outside the repository"] : [],
		...dependency ? [`${owner === "dependency" ? "in" : "through"} ${dependency.name}${dependency.version === null ? "" : ` ${dependency.version}`}, ${position(dependency)}`] : [],
		...offHeap ? ["outside the JavaScript heap"] : []
	];
	return said.length === 0 ? null : html`<p class="tags">${said.map((text) => html`<span class="tag">${text}</span> `)}</p>`;
}
/** Empty for what keeps something that has no bytes, such as a descriptor. */
const size = ({ bytesPerRequest, share }) => {
	if (bytesPerRequest <= 0) return "";
	return `${change(bytesPerRequest)} per request${share === void 0 ? "" : `, ${Math.round(share * 100)} % of it`}`;
};
function firstSuspect(suspect, attribution, sources) {
	const fault = attribution ? faultWords(suspect, attribution) : null;
	const whose = fault === null ? null : html`<p class="quiet">${fault}</p>`;
	return html`<h3>Where</h3><p class="first">${place(suspect, sources)} <span class="quiet">${size(suspect)}</span></p>${tags(suspect)}${whose}${excerptOf(suspect)}${suspect.excerpt === null && isOwn(suspect) ? html`<p class="quiet">The source could not be read.</p>` : null}`;
}
function noSuspect(attribution) {
	const why = (attribution && whySentence(attribution)) ?? "The check did not look for one.";
	return html`<h3>Where</h3><p><strong>No line was found.</strong> ${ended(why)}</p>`;
}
/** Folded unless they are few: the first is the one to look at. */
function otherSuspects(list, attribution, sources) {
	const most = Math.max(...list.map(({ bytesPerRequest }) => bytesPerRequest), 1);
	const items = list.map((suspect) => {
		const width = Math.max(1, Math.round(suspect.bytesPerRequest / most * 100));
		const by = attribution ? retainedByText(suspect, attribution) : null;
		const held = by === null ? null : html`<div class="held"><span class="quiet">held by</span> ${by}</div>`;
		return html`<li>${place(suspect, sources)}<div class="share"><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="bar" width="${width}" height="6"/></svg><span>${change(suspect.bytesPerRequest)}</span></div>${tags(suspect)}${held}${excerptOf(suspect)}</li>`;
	});
	return html`<details class="inner"><summary>${count$1(list.length, "more line")}</summary><ol class="suspects">${items}</ol></details>`;
}
/** What is known elsewhere of this leak. The schema lets no other target through than a thread on GitHub. */
const published$1 = ({ published: all = [] }) => all.length === 0 ? null : html`<h3>Known leak</h3>${all.map((one) => html`<p>${code(`${one.package} ${one.version}`)}: <a href="${one.address}">${one.issue}</a>, ${ended(fixWords(one))} <span class="quiet">${one.what}</span></p>`)}`;
function why$1(attribution, first) {
	const { cause, why: none } = attribution;
	const said = cause && causeWords(cause);
	if (said) return html`<h3>Why</h3><p>${ended(said.what)}</p><div class="todo"><h3>What to change</h3><p>${ended(changeIn(first, attribution, said.change))}</p></div>`;
	return none ? null : html`<h3>Why</h3><p>No known cause fits the evidence. Start from the line, and from what holds the objects.</p>`;
}
function holders$1(attribution) {
	const { paths = [], containers, handles, bound } = attribution;
	const leaves = leavesWords(attribution);
	const facts = [
		...containerSentences(containers).map((said) => html`<div><dt>Growing</dt><dd>${ended(said)}</dd></div>`),
		...leaves === null ? [] : [html`<div><dt>Left behind</dt><dd>${leaves} per request</dd></div>`],
		...handles.slice(0, 10).map(({ kind, perRequest, file, line }) => {
			const at = file !== null && line !== null ? html`, opened at ${code(position({
				file,
				line
			}))}` : null;
			return html`<div><dt>Never closed</dt><dd>${integerOr(perRequest)} ${kind} per request${at}</dd></div>`;
		}),
		...bound ? [html`<div><dt>Limit in the code</dt><dd>${code(bound.name)}: ${integer(bound.size)} of at most ${integer(bound.max)} entries</dd></div>`] : []
	];
	if (paths.length === 0 && facts.length === 0) return null;
	return html`<h3>What holds it</h3>${paths.length === 0 ? null : html`<ol class="paths">${paths.slice(0, 5).map(retainingPath)}</ol>`}${facts.length === 0 ? null : html`<dl class="evidence">${facts}</dl>`}`;
}
const integerOr = (perRequest) => perRequest.toFixed(2).replace(/\.?0+$/, "");
function more({ notes, brief, files }) {
	const sentences = noteSentences(notes).slice(0, 20);
	const said = sentences.length === 0 ? null : html`<ul class="notes">${sentences.map((note) => html`<li>${ended(note)}</li>`)}</ul>`;
	const briefly = brief ? html`<details class="inner brief"><summary>Brief for an AI assistant</summary><p class="quiet">Everything needed to write the fix. <button type="button" class="copy" hidden>Copy</button></p><pre tabindex="0" role="region" aria-label="Brief">${brief.split("\n").slice(0, 600).map((line, i) => html`${{ markup: i === 0 ? "" : "\n" }}${line}`)}</pre></details>` : null;
	const written = files.length === 0 ? null : html`<details class="inner"><summary>Files for experts</summary><p class="quiet">A <code>.heapprofile</code> opens in the memory panel of Chrome DevTools and in speedscope.</p><ul class="notes">${files.slice(0, 20).map((file) => html`<li>${code(file)}</li>`)}</ul></details>`;
	return html`${said}${briefly}${written}`;
}

// src/report/html/survivors.ts
/** Colours that people tell apart; what lies beyond is put together. */
const most = 5;
function layersOf({ sites, rest, requests }) {
	const at = (values, i) => Math.max(0, values[i] ?? 0);
	const shown = sites.slice(0, most).map((site, i) => ({
		name: site.function,
		place: site.file === "" ? "" : `${site.file}:${site.line}`,
		bytes: requests.map((_, k) => at(site.bytes, k)),
		tone: i + 1
	}));
	const others = requests.map((_, k) => sites.slice(most).reduce((sum, site) => sum + at(site.bytes, k), at(rest, k)));
	return others.some((value) => value > 0) ? [...shown, {
		name: "everything else",
		place: "",
		bytes: others,
		tone: 0
	}] : shown;
}
/** What stays alive on the JavaScript heap over requests, by the line that allocated it, stacked. */
function survivorsChart({ route, attribution }) {
	const survivors = attribution?.survivors;
	if (!survivors || survivors.requests.length < 2) return null;
	const { requests } = survivors;
	const layers = layersOf(survivors);
	const [from, to] = [Math.min(...requests), Math.max(...requests)];
	if (layers.length === 0 || from === to) return null;
	const s = sizes.large;
	const tops = requests.map((_, i) => layers.reduce((sum, layer) => sum + (layer.bytes[i] ?? 0), 0));
	const x = linear([from, to], [s.left, s.width - s.right]);
	const y = linear([0, Math.max(1, ...tops)], [s.height - s.bottom, s.top]).nice(s.yTicks);
	const order = [...layers].reverse();
	const stacked = stack().keys(order).value((i, layer) => layer.bytes[i] ?? 0)(requests.map((_, i) => i));
	const shape = area().x((_, i) => round(x(requests[i] ?? from))).y0(([low]) => round(y(low))).y1(([, high]) => round(y(high)));
	const ticks = y.ticks(s.yTicks);
	const words = axisWords(ticks);
	const grid = ticks.map((tick) => {
		const at = round(y(tick));
		return html`<path class="${tick === 0 ? "zero" : "grid"}" d="M${s.left},${at}H${s.width - s.right}"/><text class="tick end" x="${s.left - 8}" y="${at}" dy=".32em">${words(tick)}</text>`;
	});
	const below = x.ticks(s.xTicks).map((tick) => html`<text class="tick middle" x="${round(x(tick))}" y="${s.height - s.bottom + 19}">${integer(tick)}</text>`);
	const areas = stacked.map((layer) => {
		const { name, place, bytes: held } = layer.key;
		const title = `${name}${place === "" ? "" : `, ${place}`}: ${bytes(held.at(-1) ?? 0)} after ${count$1(to, "request")}`;
		return html`<path class="layer tone-${layer.key.tone}" d="${shape(layer.map(([low, high]) => [low, high])) ?? ""}"><title>${title}</title></path>`;
	});
	const rows = layers.map(({ name, place, bytes: held, tone }) => {
		const [first, last] = [held[0] ?? 0, held.at(-1) ?? 0];
		const label = place === "" ? html`<span>${name}</span>` : html`<span><code>${place}</code> <span class="quiet">${name}</span></span>`;
		return html`<tr><th scope="row"><span class="line"><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect class="tone-${tone}" width="10" height="10" rx="2"/></svg>${label}</span></th><td>${bytes(first)}</td><td>${bytes(last)}</td></tr>`;
	});
	return html`<section class="survivors"><h3>What stays alive, by the line that allocated it</h3>
<div class="beside"><svg class="chart large" viewBox="0 0 ${s.width} ${s.height}" role="img" aria-label="Bytes alive over requests to ${route}, by line; the table beside it says the same">${grid}${below}<text class="axis end" x="${s.width - s.right}" y="${s.height - 4}">requests while profiled</text>${areas}</svg>
<div class="scroll" role="region" aria-label="Bytes alive by line" tabindex="0"><table><thead><tr><th scope="col">Line, requests</th><th scope="col">after ${integer(from)}</th><th scope="col">after ${integer(to)}</th></tr></thead><tbody>${rows}</tbody></table></div></div></section>`;
}
const round = (value) => Math.round(value * 10) / 10;

// src/report/html/trend.ts
/** How much a route grew in the last runs, where a history is kept. */
const [width, height] = [560, 170];
/** Room for the figures at the left, and for the days below. */
const [left$1, right, top, bottom] = [
	66,
	width - 16,
	14,
	height - 28
];
const tenth = (value) => Math.round(value * 10) / 10;
const dayOf = (at) => at.replace(/T(\d\d:\d\d).*$/, " $1");
/** A line over the runs from zero on, the limit dashed, and the figures behind it; null for fewer than two runs. */
function trendChart({ trend = [], limit }) {
	const [first, last] = [trend[0], trend.at(-1)];
	if (!first || !last || trend.length < 2) return null;
	const allowed = limit.bytesPerRequest;
	const grown = trend.map((run) => run.bytesPerRequest);
	const x = linear([0, trend.length - 1], [left$1, right]);
	const y = linear([Math.min(0, ...grown), Math.max(allowed * 1.6, ...grown)], [bottom, top]).nice(4);
	const points = grown.map((value, i) => [tenth(x(i)), tenth(y(value))]);
	const dots = trend.map((run, i) => {
		const [cx, cy] = points[i];
		return html`<circle class="dot" cx="${cx}" cy="${cy}" r="3.2"><title>${`${dayOf(run.at)}: ${change(run.bytesPerRequest)} per request`}</title></circle>`;
	});
	const said = `Growth in the last ${count$1(trend.length, "run")}: from ${bytes(first.bytesPerRequest)} to ${bytes(last.bytesPerRequest)} per request`;
	return html`<section><h3>The last runs</h3><p class="quiet">${said}; the limit, dashed, is ${bytes(allowed)}.</p>
<svg class="chart large trend process-1" viewBox="0 0 ${width} ${height}" role="img" aria-label="${said}">${axisOf(y)}<text class="tick" x="${left$1}" y="${height - 9}">${dayOf(first.at)}</text><text class="tick end" x="${right}" y="${height - 9}">${dayOf(last.at)}</text><path class="limit" d="M${left$1},${tenth(y(allowed))}H${right}"/><path class="fit" d="${line$1()(points) ?? ""}"/>${dots}</svg>
<details class="inner"><summary>Figures of the runs</summary>${figuresOf(trend)}</details></section>`;
}
function axisOf(y) {
	const ticks = y.ticks(4);
	const words = axisWords(ticks);
	return ticks.map((tick) => {
		const at = tenth(y(tick));
		return html`<path class="${tick === 0 ? "zero" : "grid"}" d="M${left$1},${at}H${right}"/><text class="tick end" x="${left$1 - 8}" y="${at}" dy=".32em">${words(tick)}</text>`;
	});
}
/** The newest first; commits where there are any. */
function figuresOf(trend) {
	const hasCommits = trend.some(({ commit }) => commit !== null);
	const rows = [...trend].reverse().map(({ at, commit, bytesPerRequest }) => {
		const named = hasCommits ? html`<td>${commit === null ? "" : code(commit.slice(0, 10))}</td>` : null;
		return html`<tr><td>${dayOf(at)}</td>${named}<td>${change(bytesPerRequest)}</td></tr>`;
	});
	const commits = hasCommits ? html`<th scope="col">Commit</th>` : null;
	return html`<div class="scroll" role="region" aria-label="Growth in the last runs" tabindex="0"><table><thead><tr><th scope="col">Run</th>${commits}<th scope="col">Growth per request</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

// src/report/html/route.ts
/** One route: a line to scan, and behind it the charts, the suspects, the method and the numbers. */
const labels = {
	leaking: "Leaking",
	unproven: "Inconclusive",
	steady: "Steady"
};
const marks = {
	leaking: "✖",
	unproven: "?",
	steady: "✔"
};
/** Characters of a reason in the line of a route; the whole stands behind it. */
const longestReason = 90;
function line(finding) {
	const growth = judgedGrowth(finding);
	const kept = finding.samples.map(held);
	const size = growth ? html`<b>${change(growth.bytesPerRequest)}</b> <span class="quiet">${partsOf(growth).range}</span>` : html`<span class="quiet">${finding.problem ? brief(wordsOf(finding.problem).what, longestReason) : "not judged"}</span>`;
	const mark = comparedMark(finding);
	const tone = finding.tolerated ? "tolerated" : finding.verdict;
	return html`<summary><span class="badge ${tone}"><span aria-hidden="true">${marks[finding.verdict]}</span> ${labels[finding.verdict]}${mark === null ? "" : `, ${mark}`}</span>
<span class="name">${code(routeName(finding))}</span>
<span class="growth">${size}${growth ? html`<span class="unit"> per request</span>` : null}</span>
<span class="shape">${glance(kept, finding.limit.bytesPerRequest * finding.judgedRequests)}</span>
<span class="facts">${count$1(finding.requests, "request")}, ${elapsed(finding.durationMs)}</span></summary>`;
}
/** Bytes, or things, per request. */
const grown = ({ growth, counts }, channel) => growth[channel]?.bytesPerRequest ?? counts[channel]?.perRequest;
function figure(finding, channel, size) {
	const series = seriesOf(finding, channel);
	const counted = isCounted(channel);
	const slope = grown(finding, channel) ?? series.at(-1)?.fit?.slope;
	const said = slope === void 0 ? "" : `${counted ? slope.toFixed(2) : change(slope)} per request`;
	const name = channelName(channel);
	const title = `${name} kept over requests to ${routeName(finding)}: ${said}`;
	const limit = limitFor(finding.limit, channel)?.perRequest ?? null;
	const drawn = chart(series, {
		title,
		unit: counted ? "count" : "bytes",
		limit,
		size
	});
	if (drawn === null) return null;
	const begins = series[0]?.start ?? 0;
	const start = size === "large" ? html`<span class="quiet">, starting from ${counted ? integer(begins) : bytes(begins)}</span>` : null;
	return html`<figure><figcaption><b>${name}</b> ${said}<span class="quiet">${limitNote(finding.limit, channel)}</span>${start}</figcaption>${drawn}</figure>`;
}
/** The channel that grew most is what the verdict is about. What is counted comes after bytes, which are nearer to the harm. */
function chiefChannel(finding, drawn) {
	const [chief = "js"] = drawn.filter((channel) => (grown(finding, channel) ?? 0) > boundOf(finding.limit, channel)).sort((a, b) => Number(isCounted(a)) - Number(isCounted(b)) || (grown(finding, b) ?? 0) - (grown(finding, a) ?? 0));
	return chief;
}
function charts(finding) {
	const channels = drawnChannels(finding);
	const main = chiefChannel(finding, channels);
	const large = figure(finding, main, "large");
	if (large === null) return null;
	const others = channels.filter((channel) => channel !== main).flatMap((channel) => figure(finding, channel, "small") ?? []);
	const processes = finding.arms.map((_, i) => html`<span class="key process-${i % 3 + 1}"><svg viewBox="0 0 22 10" aria-hidden="true"><path class="band" d="M0,1H22V9H0Z"/><path class="fit" d="M0,5H22"/><circle class="dot" cx="11" cy="5" r="3"/></svg>${processName(finding, i)}</span>`);
	const limit = html`<span class="key"><svg viewBox="0 0 22 10" aria-hidden="true"><path class="limit" d="M0,5H22"/></svg>limit of the channel</span>`;
	return html`<section><h3>Memory kept over requests</h3>
<p class="keys">${processes}${limit}</p>
<div class="charts"><div class="main">${large}</div><div class="others">${others}</div></div>
<p class="quiet">Points are samples after forced garbage collection, filled ones after a pause for timers to fire. Lines are fitted; bands show their intervals.</p></section>`;
}
/** What happened, what was seen, what to change. */
function trouble$1(problem, label = null) {
	const { what, saw: seen, change: remedy } = wordsOf(problem);
	const saw = seen.length === 0 ? null : html`<pre tabindex="0">${seen.map((said, i) => html`${i === 0 ? "" : { markup: "\n" }}${said}`)}</pre>`;
	return html`<div class="trouble"><p>${label === null ? null : html`<strong>${label}:</strong> `}${what}</p>${saw}<p class="change"><strong>What to change:</strong> ${remedy}</p></div>`;
}
function lead(finding, report, { same, ids, sources }) {
	if (finding.problem) return trouble$1(finding.problem, labels.unproven);
	if (same && same[0] !== finding) return html`<p class="sentence">${ended(sentenceOf(finding))}</p><p class="remark">${sameLinks(same, finding, ids)}</p>`;
	const others = same && same.length > 1 ? html`<p class="remark">${sameLinks(same, finding, ids)}</p>` : null;
	return finding.verdict === "leaking" ? html`${story(finding, report, sources)}${others}` : html`<p class="sentence">${ended(sentenceOf(finding))}</p>`;
}
function facts(finding, { ids, same }) {
	const because = finding.because.length === 0 ? null : html`<p>Checked because of ${finding.because.slice(0, 20).map((file, i) => html`${i === 0 ? "" : ", "}${code(file)}`)}.</p>`;
	const fingerprint = fingerprintOf(finding);
	const { hammering, collecting, waiting } = finding.time;
	const time = `${elapsed(hammering)} for requests, ${elapsed(collecting)} for garbage collection, ${elapsed(waiting)} of waiting`;
	const id = ids.get(finding) ?? "";
	const leak = fingerprint !== null && same?.[0] === finding ? html`<code id="leak-${fingerprint}">${fingerprint}</code>` : code(fingerprint ?? "");
	return html`<p class="quiet">First URL requested: ${code(finding.path)}. ${count$1(finding.requests, "request")} in all. ${time}.${fingerprint === null ? null : html` Fingerprint of the leak: ${leak}.`} <a href="#${id}">Link to this route</a>.</p>${because}`;
}
/** A route as a part of the page that unfolds; leaks are unfolded from the start when there are few. */
function routeSection(finding, report, among) {
	const { place, ids, open } = among;
	const size = finding.bytesPerRequest ?? (finding.verdict === "leaking" ? Number.MAX_SAFE_INTEGER : 0);
	return html`<details id="${ids.get(finding) ?? ""}" class="route ${finding.verdict}" ${{ markup: open ? "open" : "" }} data-verdict="${finding.verdict}" data-name="${routeName(finding)}" data-place="${place}" data-growth="${size}" data-time="${Math.round(finding.durationMs)}">${line(finding)}
<div class="body">${lead(finding, report, among)}${charts(finding)}${survivorsChart(finding)}${flameGraph(finding)}${againstBase(finding)}${trendChart(finding)}
<section><h3>How the verdict was reached</h3>${finding.arms.length > 0 ? method(finding) : html`<p>${reasonWords(finding)}</p>`}${facts(finding, among)}${numbers(finding)}</section></div></details>`;
}
/** Names the columns of the folded routes; for the eye alone, every line says what its numbers are. */
const columnNames = html`<div class="columns" aria-hidden="true"><span>Verdict</span><span>Route</span><span class="growth">Growth per request (interval)</span><span class="shape">Memory</span><span class="facts">Requests, time</span><span></span></div>`;

// src/report/soak-words.ts
/** How long a long run was, such as "12 rounds in 8 h, resumed twice". */
function soakWords({ rounds, activeMs, resumed }) {
	const again = resumed === 0 ? "" : resumed === 1 ? ", resumed once" : `, resumed ${resumed} times`;
	return `${count$1(rounds.length, "round")} in ${elapsed(activeMs)}${again}`;
}

// src/report/html/run-facts.ts
const foundAt = ({ url, inspector }) => inspector === null ? url : `${url}, inspector ${inspector}`;
const keptApart = {
	route: "a fresh server for each",
	run: "a look at the one server, before each, while nobody asks anything"
};
/** What was run, on what. */
function runFacts(report) {
	const { server, machine, tool } = report;
	const facts = [
		...server ? [
			server.found ? ["Found running", foundAt(server.found)] : ["Command", server.command.join(" ")],
			["Node.js of the server", server.node],
			["V8 flags", server.v8Flags.length === 0 ? "none" : html`${server.v8Flags.map((flag) => html`<span class="flag">${flag}</span> `)}`],
			["NODE_ENV", server.nodeEnv ?? "not set"],
			["Processes", String(server.processes)],
			["Heap limit", bytes(server.heapLimit)],
			...server.found ? [] : [["First answer after", elapsed(server.bootMs)]],
			...server.isolate ? [["Routes kept apart by", keptApart[server.isolate]]] : []
		] : [["Server", "could not be started"]],
		...report.soak ? [["Rounds", soakWords(report.soak)]] : [],
		["Machine", `${machine.platform} ${machine.arch}, ${count$1(machine.cpus, "CPU")}, ${bytes(machine.memory)} of memory`],
		["Started", report.startedAt],
		["Duration", elapsed(report.durationMs)],
		["Checked by", `${tool.name} ${tool.version}`]
	];
	return html`<section class="run" aria-labelledby="run"><h2 id="run">What was run</h2><dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></section>`;
}

// \0@oxc-project+runtime@0.158.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// src/report/html.ts
var _templateObject;
/** More leaks than this start folded. */
const mostUnfolded = 3;
const hashed = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
/** In HTML: names as code. The words between them are our own. */
const voice = {
	name: (text) => html`<code>${text}</code>`.markup,
	words: (text) => html`${text}`.markup
};
const tiles = [
	["leaking", "leaking"],
	["unproven", "inconclusive"],
	["steady", "steady"]
];
function controls(report) {
	const counts = tally(report.routes);
	const boxes = tiles.map(([verdict, name]) => html`<label class="tile ${verdict}"><input type="checkbox" name="verdict" value="${verdict}" checked><b>${counts[verdict]}</b> <span>${name}</span></label>`);
	return html`<form id="controls" hidden aria-label="Filter and sort the routes"><fieldset class="tiles"><legend class="unseen">Show routes that are</legend>${boxes}</fieldset>
<div class="tools"><label class="field"><span>Filter</span><input id="text" type="search" placeholder="/product" autocomplete="off" spellcheck="false"></label>
<label class="field"><span>Sort by</span><select id="sort"><option value="place">importance</option><option value="growth">growth</option><option value="name">route</option><option value="time">time taken</option></select></label>
<button type="button" id="unfold">Unfold all</button><button type="button" id="fold">Fold all</button><output id="shown" aria-live="polite"></output></div></form>`;
}
const themes = html`<fieldset class="themes"><legend class="unseen">Theme</legend><label><input type="radio" name="theme" id="theme-auto" checked><span>Auto</span></label><label><input type="radio" name="theme" id="theme-light"><span>Light</span></label><label><input type="radio" name="theme" id="theme-dark"><span>Dark</span></label></fieldset>`;
/**
* The report as one page that needs nothing else: no network, no server, and for reading no script. A policy in the page
* forbids everything but its own style and script, so that nothing an app may have smuggled into the report could act.
*/
function renderHtml(report, sources = {}) {
	const [style, script] = [pageStyle(), pageScript()];
	const routes = byImportance(report.routes);
	const leaks = routes.filter(({ verdict }) => verdict === "leaking");
	const state = [
		"steady",
		"leaking",
		"unproven"
	][report.exitCode];
	const same = sameLeaks(leaks.filter((leak) => !hasSeveral(leak)));
	const unfolded = sameLeaks(leaks).length <= mostUnfolded;
	const ids = idsOf(routes);
	const last = leaks[0] && !unfolded ? wouldLast(leaks[0], report) : null;
	const facts = [
		count$1(report.routes.length, "route"),
		elapsed(report.durationMs),
		...report.server ? [`Node.js ${report.server.node}`] : [],
		report.startedAt.replace(/T(\d\d:\d\d).*$/, " $1 UTC")
	];
	const policy = `default-src 'none'; style-src ${hashed(style)}; script-src ${hashed(script)}; base-uri 'none'; form-action 'none'`;
	const sections = routes.map((finding, i) => routeSection(finding, report, {
		place: i,
		ids,
		sources,
		same: same.find((one) => one.includes(finding)) ?? null,
		open: unfolded && (hasSeveral(finding) || same.some(([chief]) => chief === finding) || routes.length === 1)
	}));
	const unchecked = withoutExampleUrl(report);
	const ofRun = troubleOfRun(report);
	const left = leftOutSentence(report, (name) => name);
	const longer = overBudget(report.routes, (name) => name);
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"content-security-policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>",
		"</title>\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#routes\">Skip to the routes</a>\n<header><div class=\"brand\"><span class=\"product\">ssr-leak-check</span>",
		"</div>\n<h1 class=\"",
		"\">",
		"</h1>\n<p class=\"facts\">",
		"</p>",
		"</header>\n<main>",
		"\n",
		"\n",
		"\n<div class=\"list\">",
		"<div id=\"routes\">",
		"</div></div><p id=\"none\" hidden>No route matches the filter.</p>",
		"",
		"",
		"\n",
		"</main>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), trusted(policy), outcome(report, plainVoice), trusted(style), themes, state, trusted(outcome(report, voice)), facts.join(" · "), last === null ? null : html`<p class="last">${last}</p>`, ofRun.length === 0 ? null : html`<section class="problems"><h2>${routes.length === 0 ? "Why nothing was checked" : "Why the run did not finish"}</h2>${ofRun.map((problem) => trouble$1(problem))}</section>`, controls(report), unchecked === null ? null : html`<section class="problems"><h2>Not checked</h2>${trouble$1(unchecked)}</section>`, routes.length === 0 ? null : columnNames, sections, broughtSentences(report.brought ?? []).map((said) => html`<p class="facts">${said}</p>`), longer === null ? null : html`<p class="facts">${longer}.</p>`, left === null ? null : html`<p class="facts">${left}</p>`, runFacts(report), trusted(script)).markup;
}

// src/report/junit.ts
/** What XML 1.0 cannot hold, not even escaped. https://www.w3.org/TR/xml/#charsets */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities = {
	"<": "&lt;",
	">": "&gt;",
	"&": "&amp;",
	"\"": "&quot;",
	"'": "&apos;"
};
/** One line of text, for an attribute or between tags. */
const xml = (text) => plainText(text).replace(forbidden, "").replace(/[<>&"']/g, (char) => entities[char] ?? "");
const attributes = (values) => Object.entries(values).map(([name, value]) => ` ${name}="${xml(String(value))}"`).join("");
const lines = (texts) => texts.filter((text) => text !== null).map(xml).join("\n");
const seconds = (ms) => (ms / 1e3).toFixed(3);
/** Skipped cases are green everywhere, and an inconclusive route is never fine: it is an error. */
function ofProblem(message, type, problem) {
	const { what, saw, change } = wordsOf(problem);
	return {
		element: "error",
		message,
		type,
		lines: [
			what,
			...saw,
			change
		]
	};
}
function ofLeak(finding, report) {
	const { attribution, reason, tolerated } = finding;
	const message = headline(finding, plainVoice);
	const cause = attribution?.cause ? causeWords(attribution.cause) : null;
	const known = knownSentence(finding, plainVoice) ?? comparedSentence(finding);
	const text = [
		ended(sentenceOf(finding)),
		cause && ended(cause.what),
		cause && ended(cause.change),
		known,
		wouldLast(finding, report)
	];
	return tolerated ? {
		element: "skipped",
		message,
		lines: text
	} : {
		element: "failure",
		message,
		type: reason,
		lines: text
	};
}
function outcomeOf(finding, report) {
	const { verdict, reason, problem, comparison, tolerated } = finding;
	const route = routeName(finding);
	const heavier = comparison?.heap?.worse ? comparison.heap : null;
	if (verdict === "leaking" && (heavier === null || !tolerated)) return ofLeak(finding, report);
	if (heavier !== null) return {
		element: "failure",
		message: `${route} keeps ${bytes(heavier.difference)} more than the base once it is warm`,
		type: "heavier-than-base",
		lines: [ended(sentenceOf(finding))]
	};
	if (verdict !== "unproven") return null;
	const message = `${route} is inconclusive`;
	return problem ? ofProblem(message, reason, problem) : {
		element: "error",
		message,
		type: reason,
		lines: [ended(sentenceOf(finding))]
	};
}
/** Routes, and after them what happened to the run as a whole: else a run that checked nothing would have no case that fails. */
const casesOf = (report) => [...report.routes.map((finding) => ({
	name: routeName(finding),
	ms: finding.durationMs,
	outcome: outcomeOf(finding, report)
})), ...report.problems.map((problem) => ({
	name: "the run itself",
	ms: 0,
	outcome: ofProblem(wordsOf(problem).what, codeOf(problem), problem)
}))];
function testcase({ name, ms, outcome }) {
	const open = `    <testcase${attributes({
		classname: "ssr-leak-check",
		name,
		time: seconds(ms)
	})}`;
	if (outcome === null) return `${open}/>`;
	const { element, message, type } = outcome;
	return `${open}>\n      <${element}${attributes({
		message,
		...type === void 0 ? {} : { type }
	})}>${lines(outcome.lines)}</${element}>\n    </testcase>`;
}
/** The time of the start in the one form that the schemas take, in UTC; a report that was written elsewhere may say anything. */
const timestamp = ({ startedAt }) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(startedAt)?.[0] ?? "1970-01-01T00:00:00";
/** The whole file. Warnings of steady routes are in the output of the suite, because a case has no other place that all readers know. */
function renderJunit(report) {
	const cases = casesOf(report);
	const having = (element) => cases.filter(({ outcome }) => outcome?.element === element).length;
	const suite = {
		package: "ssr-leak-check",
		id: 0,
		name: "ssr-leak-check",
		timestamp: timestamp(report),
		hostname: "localhost",
		tests: cases.length,
		failures: having("failure"),
		errors: having("error"),
		skipped: having("skipped"),
		time: seconds(report.durationMs)
	};
	const facts = {
		"ssr-leak-check": report.tool.version,
		...report.server ? { node: report.server.node } : {}
	};
	const warnings = report.routes.flatMap((finding) => (finding.warnings ?? []).map((one) => `${routeName(finding)}: ${ended(warningWords(one))}`));
	return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite${attributes(suite)}>
    <properties>
${Object.entries(facts).map(([name, value]) => `      <property${attributes({
		name,
		value
	})}/>`).join("\n")}
    </properties>
${cases.map((one) => `${testcase(one)}\n`).join("")}    <system-out>${lines(warnings)}</system-out>
    <system-err></system-err>
  </testsuite>
</testsuites>
`;
}

// src/report/because-words.ts
/** Words that begin with a capital only where they begin a sentence. */
const first = /^(?:The|An?|No|Not|Its?|This|These|One|Some|Every|Each|All|Only|Nothing|Requests?|Answers?|What|While|After|For|Too)(?=\s)/;
/** What happened, to follow a colon in a sentence of ours, without a full stop. Words of the app are in it. */
function becauseOf(problem) {
	const { what } = wordsOf(problem);
	return what.replace(first, (word) => word.toLowerCase()).replace(/\.$/, "");
}

// src/report/markdown/block.ts
/** A folded block; GitHub reads Markdown inside only after an empty line. The summary is HTML. */
const folded = (summary, ...blocks) => [
	"<details>",
	`<summary>${summary}</summary>`,
	"",
	blocks.join("\n\n"),
	"",
	"</details>"
].join("\n");
/** A code span as HTML, for summaries, where Markdown is not read. */
const htmlCode = (name) => `<code>${escapeHtmlLine(name, 120)}</code>`;
/** The position of a suspect, as a link to the line at the commit that was checked where that is known. */
function linked(suspect, place) {
	const link = isOwn(suspect) ? sourceLink(suspect.file, suspect.line, place) : null;
	const name = codeSpan(position(suspect));
	return link === null ? name : `[${name}](${link})`;
}
/** For sentences in Markdown, positions linked. */
const markdownVoice = (place) => ({
	name: (text, suspect) => suspect ? linked(suspect, place) : codeSpan(text),
	words: (text) => escapeMarkdown(text)
});
/** For summaries. */
const summaryVoice = {
	name: htmlCode,
	words: (text) => escapeHtmlLine(text)
};

// src/report/mermaid-chart.ts
/** Mermaid's own first colour is next to white, and its charts are taller than the text around them bears. */
const look = "%%{init: {'xyChart': {'height': 280}, 'themeVariables': {'xyChart': {'plotColorPalette': '#cf222e'}}}}%%";
/** The heap over requests as a Mermaid chart: numbers and our own words only. Null with fewer than three samples. */
function mermaidChart(finding) {
	const { samples } = finding;
	const [first, last] = [samples[0], samples.at(-1)];
	if (samples.length < 3 || !first || !last) return null;
	const grown = (channel) => (last[channel] ?? 0) - (first[channel] ?? 0);
	const [channel = "js"] = heldChannels.filter((name) => samples.every((sample) => sample[name] !== void 0)).sort((a, b) => grown(b) - grown(a));
	const values = samples.map((sample) => sample[channel] ?? 0);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const [unit, size] = high - low < 1e5 ? ["kB", 1e3] : ["MB", 1e6];
	const digits = Math.max(0, Math.ceil(-Math.log10(Math.max(high - low, 1) / size / 100)));
	const number = (value) => (value / size).toFixed(digits);
	return [
		"```mermaid",
		look,
		"xychart-beta",
		`  title "${channelName(channel)} after garbage collection"`,
		`  x-axis "requests" ${Math.round(first.requests)} --> ${Math.round(last.requests)}`,
		`  y-axis "${unit}" ${number(low)} --> ${number(Math.max(high, low + 1))}`,
		`  line [${values.map(number).join(", ")}]`,
		"```"
	].join("\n");
}

// src/report/markdown/leak.ts
/** A leak in full, folded: where, why, what to change, what holds it, how it grew. */
/** Nobody reads more of one leak in a comment. */
const [mostSuspects, mostHolders, mostNotes] = [
	5,
	3,
	5
];
/** Lines of source on each side of the line. */
const around = 4;
/** Lines of a brief; a longer one stands in the JSON report. */
const longestBrief = 250;
function leakBlock(same, report, options, extent) {
	const [finding] = same;
	const { attribution } = finding;
	const [first] = finding.suspects;
	const fault = attribution && first && faultWords(first, attribution);
	const chart = extent.chart ? mermaidChart(finding) : null;
	const last = extent.summarized ? null : wouldLast(finding, report);
	const notes = attribution ? noteSentences(attribution.notes).slice(0, mostNotes) : [];
	const facts = [
		escapeMarkdown(ended(sentenceOf(finding))),
		last,
		comparedSentence(finding),
		knownSentence(finding, markdownVoice(options)),
		sameSentence(same, markdownVoice(options))
	];
	return folded(headline(finding, summaryVoice), facts.filter((fact) => fact !== null).join(" "), ...attribution ? published(attribution) : [], ...fault ? [`**Whose fault:** ${escapeMarkdown(fault)}`] : [], ...why(finding, extent.summarized), ...where(finding, options, extent.excerpt), ...attribution ? holders(attribution, extent.excerpt) : [], ...chart === null ? [] : [chart], ...notes.length > 0 ? [list("Notes", notes.map((note) => escapeMarkdown(ended(note))))] : [], ...extent.brief && attribution?.brief ? [briefBlock(attribution.brief)] : [], ...because(finding), ...extent.excerpt ? fingerprint(finding) : []);
}
const list = (title, items) => [
	`**${title}**`,
	"",
	...items.map((item) => `- ${item}`)
].join("\n");
/** What is known elsewhere of this leak. */
const published = (attribution) => publishedMarkdown(attribution).map((said) => `**Known leak:** ${ended(said)}`);
/** The likely cause and the way out of it. */
function why({ attribution, suspects: [first] }, summarized) {
	if (!attribution) return [];
	const none = whySentence(attribution);
	const noLine = none === null ? [] : [`**No line was found:** ${escapeMarkdown(ended(none))}`];
	const said = attribution.cause && causeWords(attribution.cause);
	if (!said) return none === null ? ["**Likely cause:** no known cause fits the evidence."] : noLine;
	const change = summarized ? [] : [`**What to change:** ${escapeMarkdown(ended(changeIn(first, attribution, said.change)))}`];
	return [
		...noLine,
		`**Likely cause:** ${escapeMarkdown(ended(said.what))}`,
		...change
	];
}
function where({ suspects }, options, withExcerpt) {
	if (suspects.length === 0) return [];
	const lines = suspects.slice(0, mostSuspects).map((suspect) => suspectLine(suspect, options));
	const more = suspects.length > mostSuspects ? [`${count$1(suspects.length - mostSuspects, "more line")} in the HTML and JSON reports`] : [];
	const excerpt = withExcerpt ? suspects[0]?.excerpt : null;
	return [list("Where", [...lines, ...more]), ...excerpt ? [fence(numberedLines(excerptLines(excerpt, around)))] : []];
}
function suspectLine(suspect, options) {
	const { dependency, changed, changedLine, bytesPerRequest } = suspect;
	const name = suspect.function === "" ? "" : ` in ${codeSpan(suspect.function)}`;
	const size = bytesPerRequest > 0 ? `, ${change(bytesPerRequest)} per request` : "";
	const isChanged = changed ?? options.changedFiles?.includes(suspect.file) ?? false;
	const since = changedLine ? ", **a line of this pull request**" : isChanged ? ", changed in this pull request" : "";
	const called = calledFrom(suspect, markdownVoice(options));
	const within = dependency ? `, ${deedOf(suspect)} by ${codeSpan(dependency.name)}${dependency.version === null ? "" : ` ${escapeMarkdown(dependency.version, 40)}`} (${codeSpan(position(dependency))})` : "";
	return `${linked(suspect, options)}${name}${size}${since}${called === null ? "" : `, ${called}`}${within}`;
}
/** What holds the memory, what each request leaves, and what stays open. */
function holders(attribution, isDrawn) {
	const { paths = [], containers, handles, bound, cause } = attribution;
	const leaves = leavesWords(attribution);
	const drawn = isDrawn && paths[0] ? pathLines(paths[0]) : [];
	const items = [
		...paths.slice(drawn.length > 0 ? 1 : 0, mostHolders).map((path) => escapeMarkdown(pathWords(path))),
		...containerSentences(containers).map((said) => escapeMarkdown(ended(said))),
		...leaves === null ? [] : [`left behind: ${escapeMarkdown(leaves)} per request`],
		...handles.slice(0, mostHolders).map(({ kind, perRequest, file, line }) => {
			const at = file !== null && line !== null ? `, at ${codeSpan(position({
				file,
				line
			}))}` : "";
			return `opened and never closed: ${perRequest.toFixed(2).replace(/\.?0+$/, "")} ${escapeMarkdown(kind)} per request${at}`;
		}),
		...bound && cause?.code !== "cache-filling" ? [`limit in the code, ${codeSpan(bound.name)}: ${count$1(bound.size, "entry", "entries")} of at most ${bound.max}`] : []
	];
	const picture = drawn.length === 0 ? [] : [fence(drawn)];
	if (items.length === 0) return drawn.length === 0 ? [] : ["**What holds it**", ...picture];
	return [list("What holds it", items), ...picture];
}
function briefBlock(text) {
	const lines = text.trimEnd().split("\n");
	const cut = lines.length > longestBrief ? ["…"] : [];
	return folded("Brief for an AI assistant", fence([...lines.slice(0, longestBrief), ...cut], "markdown"));
}
/** By which the configuration can tolerate it. */
function fingerprint(finding) {
	const known = fingerprintOf(finding);
	return known === null ? [] : [`<sub>Fingerprint of the leak: ${codeSpan(known)}</sub>`];
}
function because(finding) {
	if (finding.because.length === 0) return [];
	const files = finding.because.slice(0, 5).map((file) => codeSpan(file));
	const more = finding.because.length > 5 ? ` and ${finding.because.length - 5} more` : "";
	return [`Checked because of ${files.join(", ")}${more}.`];
}

// src/report/markdown/table.ts
const signs = {
	leaking: "❌",
	unproven: "⚠️",
	steady: "✅"
};
/** A leak that does not fail: it is in the base too, or known. */
const tolerable = "🟡";
const columns = [
	{
		head: "verdict",
		cell: (finding) => {
			const mark = comparedMark(finding);
			return `${finding.tolerated ? tolerable : signs[finding.verdict]} ${verdictWord(finding.verdict)}${mark === null ? "" : `, ${mark}`}`;
		}
	},
	{
		head: "route",
		cell: (finding) => codeCell(routeName(finding))
	},
	{
		head: "growth per request",
		right: true,
		cell: (finding) => {
			const growth = judgedGrowth(finding);
			if (growth === null) return "–";
			const { figure, range } = partsOf(growth);
			return `${finding.verdict === "leaking" ? `**${figure}**` : figure} ${range}`;
		}
	},
	{
		head: "limit",
		right: true,
		cell: (finding) => bytes(exceededBytes(finding))
	},
	{
		head: "base → head",
		right: true,
		cell: baseToHead
	},
	{
		head: "requests",
		right: true,
		cell: ({ requests }) => integer(requests)
	},
	{
		head: "memory",
		cell: (finding) => sparklineOf(finding)
	}
];
/** One row for each route; the base only where something was compared with one. */
function routesTable(routes, compared) {
	const shown = columns.filter(({ cell }) => compared || cell !== baseToHead);
	const row = (cells) => `| ${cells.join(" | ")} |`;
	return [
		row(shown.map(({ head }) => head)),
		`|${shown.map(({ right }) => right ? "--:" : "---").join("|")}|`,
		...routes.map((finding) => row(shown.map(({ cell }) => cell(finding))))
	].join("\n");
}

// src/report/markdown.ts
/** GitHub takes 65,536 characters; the rest is for who posts it. */
const mostCharacters = 65e3;
/** Warnings of steady routes; the other reports have them all. */
const mostWarned = 10;
/** Known leaks that the change brings; the audit lists them all. */
const mostBrought = 5;
const everything = {
	briefs: 10,
	charts: 10,
	excerpts: 100,
	details: 100,
	steady: 1e3,
	rows: 1e3
};
/** Everything, then less and less until it fits; what helps least goes first. */
const extents = [
	everything,
	{
		...everything,
		briefs: 3
	},
	{
		...everything,
		briefs: 1,
		charts: 3
	},
	{
		...everything,
		briefs: 1,
		charts: 3,
		steady: 0
	},
	{
		...everything,
		briefs: 1,
		charts: 1,
		excerpts: 10,
		steady: 0
	},
	{
		...everything,
		briefs: 0,
		charts: 1,
		excerpts: 3,
		steady: 0
	},
	{
		...everything,
		briefs: 0,
		charts: 0,
		excerpts: 1,
		steady: 0
	},
	{
		briefs: 0,
		charts: 0,
		excerpts: 1,
		details: 30,
		steady: 0,
		rows: 200
	},
	{
		briefs: 0,
		charts: 0,
		excerpts: 0,
		details: 10,
		steady: 0,
		rows: 60
	},
	{
		briefs: 0,
		charts: 0,
		excerpts: 0,
		details: 3,
		steady: 0,
		rows: 30
	},
	{
		briefs: 0,
		charts: 0,
		excerpts: 0,
		details: 1,
		steady: 0,
		rows: 15
	}
];
/** @param summary what happened: it is not said again inside */
function trouble(summary, problem) {
	const { saw, change } = wordsOf(problem);
	const seen = saw.length === 0 ? [] : [fence(saw.slice(0, 20))];
	return folded(summary, ...seen, `**What to change:** ${escapeMarkdown(change)}`);
}
/** Why a route could not be judged is read without unfolding anything. */
const unproven = ({ routes, problem }) => trouble(`${routeNames(routes, htmlCode)} could not be judged: ${escapeHtmlLine(becauseOf(problem))}`, problem);
/** For one leak, what to change, before anything is unfolded; for several, how long the worst lets a heap live. */
function remedy(leaks, report) {
	const [worst] = leaks;
	const last = worst ? wouldLast(worst, report) : null;
	const changes = new Set(leaks.map(({ attribution }) => (attribution?.cause && causeWords(attribution.cause)?.change) ?? null));
	const [change = null] = changes.size === 1 ? changes : [];
	const parts = [...change === null ? [] : [`**What to change:** ${escapeMarkdown(ended(change))}`], ...last === null ? [] : [last]];
	return parts.length === 0 ? [] : [parts.join(" ")];
}
function footer(report, options) {
	const { server } = report;
	return `<sub>${[
		`ssr-leak-check ${escapeMarkdown(report.tool.version, 40)}`,
		...server ? [`Node.js ${escapeMarkdown(server.node, 40)}`] : [],
		...server?.nodeEnv ? [`NODE_ENV ${escapeMarkdown(server.nodeEnv, 40)}`] : [],
		elapsed(report.durationMs),
		...options.headSha ? [`commit ${escapeMarkdown(options.headSha.slice(0, 10))}`] : []
	].join(" · ")}</sub>`;
}
/** "3 charts", "charts" where none is left, nothing where all fit. */
const missing = (there, shown, noun) => there <= shown ? [] : [shown === 0 ? `${noun}s` : count$1(there - shown, noun)];
/** What this extent leaves out of the report, in words. */
function leftOut$1(all, extent) {
	const { steady, pressing, details, leaks } = all;
	const having = (wanted) => leaks.filter(wanted).length;
	const said = [
		...missing(having((f) => f.attribution?.brief), extent.briefs, "brief"),
		...missing(having((f) => f.samples.length > 2), extent.charts, "chart"),
		...missing(having((f) => f.suspects[0]?.excerpt), extent.excerpts, "excerpt"),
		...steady.length > extent.steady ? [`the list of ${count$1(steady.length - extent.steady, "steady route")}`] : [],
		...pressing.length > extent.rows ? [`${count$1(pressing.length - extent.rows, "row")} of the table`] : [],
		...details > extent.details ? [`${count$1(details - extent.details, "block")} of details`] : []
	];
	return said.length === 0 ? [] : [`_Omitted for lack of space: ${said.join("; ")}. The JSON and HTML reports have everything._`];
}
/** Green is for what was measured: where nothing was, nothing is known to be well. */
function signOf({ exitCode, routes }) {
	if (exitCode !== 0) return signs[exitCode === 1 ? "leaking" : "unproven"];
	return routes.length === 0 ? "⚪" : signs.steady;
}
function body(report, options, extent) {
	const sorted = byImportance(report.routes);
	const pressing = sorted.filter((f) => f.verdict !== "steady");
	const steady = sorted.filter((f) => f.verdict === "steady");
	const warned = steady.filter(({ warnings = [] }) => warnings.length > 0);
	const sign = signOf(report);
	const name = options.name ? `${escapeMarkdown(options.name, 80)}: ` : "";
	const leaks = sameLeaks(pressing.filter((f) => f.verdict === "leaking"));
	const chiefs = leaks.map(([chief]) => chief);
	const troubles = sameTrouble(pressing.filter((f) => f.verdict === "unproven"));
	const details = [...leaks.slice(0, extent.details).map((same, i) => leakBlock(same, report, options, {
		brief: i < extent.briefs,
		chart: i < extent.charts,
		excerpt: i < extent.excerpts,
		summarized: leaks.length === 1 && !same[0].tolerated
	})), ...troubles.slice(0, Math.max(0, extent.details - leaks.length)).map(unproven)];
	const compared = report.routes.some(({ comparison }) => comparison);
	const against = comparedWith(report, markdownVoice(options));
	const uncompared = report.baseline?.why;
	const unchecked = withoutExampleUrl(report);
	const left = leftOutSentence(report, codeSpan);
	const peak = highestPeak(report.routes, codeSpan);
	const longer = overBudget(report.routes, codeSpan);
	return `${[
		`### ${sign} ${name}${outcome(report, markdownVoice(options))}`,
		...remedy(chiefs.filter(({ tolerated }) => !tolerated), report),
		...broughtMarkdown((report.brought ?? []).slice(0, mostBrought)),
		...troubleOfRun(report).slice(0, 5).map((problem) => trouble(escapeHtmlLine(wordsOf(problem).what), problem)),
		...pressing.length > 0 ? [routesTable(pressing.slice(0, extent.rows), compared)] : [],
		...details,
		...warned.slice(0, mostWarned).map(({ route, warnings = [] }) => `⚠️ ${codeSpan(route)}: ${escapeMarkdown(ended(warnings.map(warningWords).join("; ")), 1e3)}`),
		...extent.steady > 0 && steady.length > 0 ? [folded(`${count$1(steady.length, "route")} steady`, routesTable(steady.slice(0, extent.steady), compared))] : [],
		...against === null ? [] : [against],
		...uncompared ? [trouble(`⚠️ ${escapeHtmlLine(wordsOf(uncompared).what)}`, uncompared)] : [],
		...unchecked === null ? [] : [trouble(`⚠️ ${escapeHtmlLine(wordsOf(unchecked).what)}`, unchecked)],
		...peak === null ? [] : [ended(peak)],
		...longer === null ? [] : [ended(longer)],
		...left === null ? [] : [left],
		...leftOut$1({
			leaks: chiefs,
			pressing,
			steady,
			details: leaks.length + troubles.length
		}, extent),
		footer(report, options),
		...options.lastLine ? [options.lastLine] : []
	].join("\n\n")}\n`;
}
/**
* The report as the comment of a pull request and the summary of a job: the first line says it all, details are folded.
* Never longer than GitHub takes; what had to be left out is said.
*/
function renderMarkdown(report, options = {}) {
	let text = "";
	for (const extent of extents) {
		text = body(report, options, extent);
		if (text.length <= mostCharacters) return text;
	}
	return text;
}

// src/report/sarif.ts
const resultRules = Object.keys(rules).filter((rule) => rule !== "inconclusive");
const asText = ({ title, lines }) => [ended(title), ...lines].join("\n");
/** Each part of the path percent-encoded, as a relative reference: a colon in the first part would make it an address. */
const uriOf = (file) => file.split("/").map(encodeURIComponent).join("/");
const location = ({ file, line, column }) => ({ physicalLocation: {
	artifactLocation: {
		uri: uriOf(file),
		uriBaseId: "SRCROOT"
	},
	region: {
		startLine: line,
		...column === null ? {} : { startColumn: column }
	}
} });
function result({ rule, level, title, lines, place, fingerprint, routes }) {
	const [{ tolerated, known, bytesPerRequest }] = routes;
	return {
		ruleId: rule,
		ruleIndex: resultRules.indexOf(rule),
		level,
		message: { text: asText({
			title,
			lines
		}) },
		locations: [{
			...location(place),
			logicalLocations: routes.map((finding) => ({
				fullyQualifiedName: brief(routeName(finding), 200),
				kind: "resource"
			}))
		}],
		partialFingerprints: { "ssrLeakCheck/v1": fingerprint },
		...tolerated === "known" ? { suppressions: [{
			kind: "external",
			justification: brief(known?.reason ?? "", 500)
		}] } : {},
		properties: { bytesPerRequest }
	};
}
const notification = (issue, id, level) => ({
	descriptor: { id: brief(id, 200) },
	level,
	message: { text: asText(issue) }
});
/** What consumers compare; a report that was written elsewhere may say anything. */
const isSemantic = (version) => version.length <= 40 && /^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version);
/** UTC, with a Z at its end, as the format has it; a report that was written elsewhere may say anything. */
const startOf = ({ startedAt }) => {
	const [time] = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(startedAt) ?? [];
	return time === void 0 || Number.isNaN(Date.parse(`${time}Z`)) ? null : `${time}Z`;
};
/** The whole file. */
function renderSarif(report) {
	const issues = issuesOf(report);
	const start = startOf(report);
	const notifications = [...report.problems.map((problem) => {
		const { what, saw, change } = wordsOf(problem);
		return notification({
			title: brief(what, 1e3),
			lines: [...saw, change].map((line) => brief(line, 1e3))
		}, codeOf(problem), "error");
	}), ...issues.filter(({ rule }) => rule === "inconclusive").map((issue) => notification(issue, issue.routes[0].reason, "warning"))];
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "ssr-leak-check",
				version: brief(report.tool.version, 40),
				...isSemantic(report.tool.version) ? { semanticVersion: report.tool.version } : {},
				informationUri: `https://github.com/${repository}`,
				rules: resultRules.map((id) => ({
					id,
					shortDescription: { text: rules[id] },
					defaultConfiguration: { level: "error" }
				}))
			} },
			automationDetails: { id: "ssr-leak-check/" },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { SRCROOT: { description: { text: "The top folder of the repository." } } },
			invocations: [{
				executionSuccessful: report.problems.length === 0,
				exitCode: report.exitCode,
				...start === null ? {} : { startTimeUtc: start },
				toolExecutionNotifications: notifications
			}],
			results: issues.filter(({ rule }) => rule !== "inconclusive").map(result)
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}

// src/report/reporters.ts
/** All forms there are. */
const reporters = {
	json: {
		extension: "json",
		render: renderJson
	},
	markdown: {
		extension: "md",
		render: renderMarkdown
	},
	html: {
		extension: "html",
		render: renderHtml
	},
	junit: {
		extension: "xml",
		render: renderJunit
	},
	sarif: {
		extension: "sarif",
		render: renderSarif
	},
	"code-quality": {
		extension: "code-quality.json",
		render: renderCodeQuality
	},
	"github-annotations": {
		extension: "annotations.txt",
		render: renderGithubAnnotations
	},
	history: {
		extension: "history.json",
		render: renderHistory
	}
};

// src/report/report-files.ts
/**
* The reports that are asked for, by whichever option.
* @param dashes what the options begin with where the user reads of them: '--' on a command line, nothing in a workflow
*/
function wantedReports(outputs, dashes) {
	return [...ownOptions.flatMap((name) => {
		const file = outputs[name];
		return file === null ? [] : [{
			option: `${dashes}${name}`,
			name,
			file
		}];
	}), ...outputs.reporters.map((one) => ({
		option: `${dashes}reporter`,
		...one
	}))];
}
/**
* The report in each of these forms.
* @param root absolute path of the repository, where files are to lead to the sources beside them; null: they are read elsewhere
*/
const reportFiles = (report, wanted, context = {}, root = null) => wanted.map(({ option, name, file }) => {
	const beside = root === null || file === "-" ? null : wayTo(root, dirname(file));
	return {
		option,
		file,
		text: reporters[name].render(report, beside === null ? context : {
			...context,
			beside
		})
	};
});
/** From a folder to another, with forward slashes; null where no such way leads there, as between drives. */
function wayTo(root, from) {
	const way = relative(from, root);
	return isAbsolute(way) ? null : way.split(sep).join("/");
}

// src/report/evidence/public-words.ts
/** What stands for the app. */
const theApp = "(the app)";
const left = "…";
/** A name of code: no value is one, and a long run of digits belongs to a value. */
const publicName = (name) => /^(?!.*\d{5})[\w$#.()< >-]{1,60}$/.test(name) ? name : left;
/** A package by its name on the registry. */
const publicPackage = (name) => /^(?:@[a-z\d~-][a-z\d._~-]*\/)?[a-z\d~-][a-z\d._~-]*$/.test(name) && name.length < 100 ? name : null;
const publicVersion = (version) => version !== null && /^v?\d+\.\d+\.\d+[\w.+-]{0,40}$/.test(version) ? version : null;
/** A file within a package. */
const publicFile = (file) => /^[\w@+~.[\]()-]+(?:\/[\w@+~.[\]()-]+)*$/.test(file) && !file.split("/").includes("..") && file.length < 200 ? file : left;
const inPackage = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\/(.+)$/;
/** `next/dist/server/a.js` of a file in a package; null for the app's own, which nobody else has. */
function packageFile(file) {
	const [, name = "", rest = ""] = inPackage.exec(file) ?? [];
	const known = publicPackage(name);
	return known === null ? null : `${known}/${publicFile(rest)}`;
}
/** A word of a command or a flag: programs and options by their names, their values left out unless they are a number. */
function publicWord(word) {
	const [, before = "", value = ""] = /^([^=]*=)([\s\S]*)$/.exec(word) ?? [];
	if (before !== "") return `${publicName(before.slice(0, -1))}=${/^\d{1,6}$/.test(value) ? value : left}`;
	if (/[\\/]/.test(word)) return /[\w-]+\.[cm]?[jt]s$/.exec(word)?.[0] ?? left;
	return /^-{0,2}[A-Za-z][A-Za-z-]{0,40}(?::[a-z]{1,20})?$/.test(word) || /^\d{1,6}$/.test(word) || /^[\w-]{1,40}\.[cm]?[jt]s$/.test(word) ? word : left;
}
/** Of a command, what comes before and with the program and its subcommands; repeated gaps are one. */
const publicCommand = (words) => words.slice(0, 12).map(publicWord).filter((word, i, all) => word !== left || all[i - 1] !== left).join(" ");
/** A line of source in which literals are blank: they may hold anything. null where it cannot be read line by line. */
function publicLine(line) {
	const blank = line.trim().replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g, "$1…$1").replace(/(^|[^:])\/\/.*$/, "$1").replace(/\b\d{5,}\b/g, left).trim();
	return (blank.match(/['"`]/g) ?? []).length % 2 === 0 && /^[\w $#.,;:?!=+\-*%&|<>()[\]{}'"`…]{1,160}$/.test(blank) ? blank : null;
}
/** The steps of a retaining path, one a line: names of the app's own variables and files are left out, and keys of its objects. */
function publicPath({ steps }) {
	return steps.slice(0, 30).map((step, i) => {
		const said = publicStep(step, i);
		const { mark } = step;
		return `${mark === "expected" ? "✓ " : mark === "not-expected" ? "✗ " : "  "}${i === 0 ? "" : "→ "}${said}`;
	});
}
function publicStep(step, index) {
	const { kind, name, file } = step;
	const at = file ? packageFile(file) : null;
	if (index === 0 && kind !== "global" && kind !== "runtime") return at === null ? `a variable of ${theApp}` : `variable "${publicName(name)}" in ${at}`;
	if (kind === "global") return `global "${publicName(name)}"`;
	if (kind === "runtime") return name === "timers" ? "Node.js's timers" : "what Node.js itself has open";
	const written = at === null ? "" : ` written at ${at}${step.line === void 0 ? "" : `:${Math.trunc(step.line)}`}`;
	if (kind === "object") return "object";
	return `${stepWords({
		...step,
		name: publicName(name)
	})}${written}`;
}

// src/report/evidence/facts.ts
/** Samples of a process that say how it grew. */
const mostSamples = 12;
const mostClasses = 12;
function evidenceOf([finding, ...others], report) {
	const { server, machine, tool } = report;
	const { attribution, suspects, growth } = finding;
	const suspect = suspects[0];
	const { js } = growth;
	const bytesPerRequest = finding.bytesPerRequest ?? 0;
	return {
		tool: publicVersion(tool.version) ?? "unknown",
		node: publicVersion(server?.node ?? null),
		system: `${publicName(machine.platform)} ${publicName(machine.arch)}`,
		v8Flags: (server?.v8Flags ?? []).slice(0, 20).map(publicWord),
		command: server ? publicCommand(server.command) : null,
		packages: packagesOf(finding),
		by: suspect ? ownerOf(suspect) : null,
		line: suspect ? lineOf(suspect) : null,
		growth: {
			bytesPerRequest,
			low: js?.low ?? bytesPerRequest,
			high: js?.high ?? bytesPerRequest
		},
		limit: finding.limit.bytesPerRequest,
		requests: finding.requests,
		routes: 1 + others.length,
		method: finding.method ?? "GET",
		load: publicName(finding.arms.at(-1)?.load ?? "same"),
		processes: processesOf(finding),
		containers: (attribution?.containers ?? finding.containers ?? []).slice(0, 3).map((one) => ({
			kind: publicName(one.kind),
			class: publicName(one.class),
			gained: one.gained,
			requests: one.requests,
			..."removed" in one && one.removed > 0 ? { removed: one.removed } : {}
		})),
		leftBehind: (attribution?.leaves ?? []).slice(0, mostClasses).map(({ name, perRequest }) => ({
			name: publicName(name),
			perRequest
		})),
		path: attribution?.paths?.[0] ? publicPath(attribution.paths[0]) : [],
		stack: suspect ? stackOf(suspect) : [],
		cause: attribution?.cause ? publicName(attribution.cause.code) : null,
		published: (attribution?.published ?? []).filter(({ issue }) => /^[\w.-]+\/[\w.-]+#\d+$/.test(issue)).map(({ issue, fixed }) => ({
			issue,
			fixed: publicVersion(fixed)
		}))
	};
}
function packagesOf({ attribution, suspects }) {
	const named = [...attribution?.packages ?? [], ...suspects.flatMap(({ dependency }) => dependency ?? [])];
	return [...new Map(named.flatMap(({ name, version }) => {
		const shown = publicPackage(name);
		return shown === null ? [] : [[shown, {
			name: shown,
			version: publicVersion(version)
		}]];
	})).values()].slice(0, 30);
}
/** Whose code it is, by the frame nearest to the allocation that is not the app's. */
function ownerOf({ dependency, owner, stack = [], line }) {
	if (dependency) {
		const name = publicPackage(dependency.name);
		return name === null ? null : {
			name,
			version: publicVersion(dependency.version),
			at: `${name}/${publicFile(dependency.file)}:${Math.trunc(dependency.line)}`
		};
	}
	if (owner !== "framework") return null;
	const frame = stack.find((one) => one.owner === "framework");
	const at = frame ? packageFile(`node_modules/${frame.file}`) : null;
	const name = at === null ? null : publicPackage(at.split("/").slice(0, at.startsWith("@") ? 2 : 1).join("/"));
	return at === null || name === null ? null : {
		name,
		version: null,
		at: `${at}:${Math.trunc(line)}`
	};
}
function lineOf({ owner, excerpt }) {
	const text = excerpt?.lines[excerpt.line - excerpt.first];
	return text === void 0 || owner !== void 0 && owner !== "own" ? null : publicLine(text);
}
/** Frames of packages and of Node.js; of the app, that it is one. */
function stackOf({ stack = [] }) {
	const frames = stack.slice(0, 20).map(({ owner, file, line, function: name }) => {
		if (owner === "node") return publicName(name);
		const at = owner === "own" || owner === "unknown" ? null : packageFile(`node_modules/${file}`);
		return at === null ? theApp : `${publicName(name)} (${at}:${Math.trunc(line)})`;
	});
	return frames.filter((frame, i) => frame !== "(the app)" || frames[i - 1] !== "(the app)");
}
function processesOf(finding) {
	return seriesOf(finding, "js").map(({ judged, start, fit }, i) => {
		const step = Math.max(1, Math.ceil(judged.length / mostSamples));
		const shown = judged.filter((_, at) => at % step === 0 || at === judged.length - 1);
		return {
			purpose: finding.arms[i]?.purpose ?? "screen",
			bytesPerRequest: fit && Math.round(fit.slope * 10) / 10,
			samples: shown.map(({ x, y }) => ({
				requests: x,
				heap: Math.round(start + y)
			}))
		};
	});
}

// src/report/evidence/issue-text.ts
/** The title of an issue about it. */
function issueTitle({ by, growth }) {
	return `Memory leak: ${by === null ? "a server-rendered page" : `${by.name}${by.version === null ? "" : ` ${by.version}`}`} keeps ${bytes(growth.bytesPerRequest)} per request`;
}
/** An issue ready to paste, as Markdown: its title is the first heading. */
function issueText(facts) {
	const { by, growth, requests, processes, path, stack, containers, line } = facts;
	const { figure, range } = partsOf(growth);
	return [
		`# ${escapeMarkdown(issueTitle(facts))}`,
		"",
		`Every request to ${facts.routes === 1 ? "a server-rendered page" : `${count$1(facts.routes, "server-rendered page")}`} leaves ${figure} ${range} on the server that garbage collection cannot free: ${count$1(requests, "request")}, measured in ${count$1(processes.length, "process", "processes")}.`,
		...by === null ? ["", "No package or framework was found behind it: the line is one of the app."] : ["", `It is ${line === null ? "kept or allocated" : "allocated"} at \`${by.at}\`.`],
		...line === null ? [] : [
			"",
			"The line of the app that leads there, literals left out:",
			"",
			fence([line])
		],
		"",
		"## Versions",
		"",
		...facts.packages.map(({ name, version }) => `- ${name} ${version ?? "(version unknown)"}`),
		`- Node.js ${facts.node ?? "(version unknown)"} on ${facts.system}`,
		...facts.command === null ? [] : [`- started with \`${facts.command}\`, a production build`],
		...facts.v8Flags.length === 0 ? [] : [`- V8 flags \`${facts.v8Flags.join(" ")}\``],
		"",
		"## Figures",
		"",
		...processes.flatMap(({ bytesPerRequest, samples }, i) => [
			`JavaScript heap after forced garbage collection, process ${i + 1}${bytesPerRequest === null ? "" : `, ${bytes(bytesPerRequest)} per request`}:`,
			"",
			"| requests | heap |",
			"|--:|--:|",
			...samples.map((sample) => `| ${integer(sample.requests)} | ${integer(sample.heap)} B |`),
			""
		]),
		...containers.map((one) => `- ${escapeMarkdown(gainWords(one))}`),
		...facts.leftBehind.length === 0 ? [] : [`- left behind per request: ${facts.leftBehind.map(({ name, perRequest }) => `${perRequest} × ${escapeMarkdown(name)}`).join(", ")}`],
		"",
		...path.length === 0 ? [] : [
			"## What holds it",
			"",
			"From a root to what should be gone (✓ may stay, ✗ should be gone):",
			"",
			fence(path),
			""
		],
		...stack.length === 0 ? [] : [
			"## Where it is allocated",
			"",
			"Nearest to the allocation first:",
			"",
			fence(stack),
			""
		],
		...known(facts),
		"## How it was measured",
		"",
		`[ssr-leak-check](https://github.com/${repository}) ${facts.tool} sent ${facts.method} requests to the built app (${loadLabel(facts.load)}), forced garbage collection after every volley, and read the heap. It repeated that in a fresh process before calling it a leak. Growth below ${bytes(facts.limit)} per request passes.`,
		"",
		"<!-- Add the smallest app that shows it, and what the page does. -->",
		""
	].join("\n");
}
function known({ published }) {
	if (published.length === 0) return [];
	return [
		"## It looks like a known leak",
		"",
		...published.map(({ issue, fixed }) => `- \`${issue}\`${fixed === null ? "" : `, fixed in ${fixed}`}`),
		""
	];
}

// src/report/evidence/evidence.ts
/** More leaks than this nobody reports at once. */
const mostLeaks = 20;
/**
* The files with which a leak is reported to somebody else: for each leak an issue ready to paste, and the same facts as JSON.
* Empty where nothing leaks. What is private to the app stands in none of them.
*/
function evidenceFiles(report) {
	return sameLeaks(byImportance(report.routes).filter(({ verdict }) => verdict === "leaking")).slice(0, mostLeaks).flatMap((same, i) => {
		const facts = evidenceOf(same, report);
		return [{
			name: `leak-${i + 1}.md`,
			text: issueText(facts)
		}, {
			name: `leak-${i + 1}.json`,
			text: `${JSON.stringify(facts, null, 2)}\n`
		}];
	});
}

// src/report/write-files.ts
/** Writes all that can be written; then throws one CheckError `file-not-writable` with all that could not. */
async function writeFiles(files, standardOutput) {
	const write = async ({ option, file, text }) => {
		try {
			if (file !== "-") await writeFile(file, text);
			else standardOutput.write(text);
			return [];
		} catch (error) {
			return [problem("file-not-writable", {
				option,
				file,
				error: error.message
			})];
		}
	};
	const problems = (await Promise.all(files.map(write))).flat();
	if (problems.length > 0) throw new CheckError(...problems);
}

// src/report/write-evidence.ts
/**
* Writes the evidence of a report's leaks into a folder, which is made where there is none; of nothing, nothing is written.
* @param option the option that named the folder, for messages
* @returns how many leaks it is of
* @throws CheckError `file-not-writable`
*/
async function writeEvidence(report, folder, option) {
	const files = evidenceFiles(report);
	if (files.length === 0) return 0;
	await mkdir(folder, { recursive: true }).catch((error) => {
		throw new CheckError(problem("file-not-writable", {
			option,
			file: folder,
			error: error.message
		}));
	});
	await writeFiles(files.map(({ name, text }) => ({
		option,
		file: join(folder, name),
		text
	})), process.stdout);
	return files.length / 2;
}

// src/config/stray-addresses.ts
/** What starts a server, or a second one: of one that runs already there is neither. */
const starting = [
	"start",
	"build",
	"install",
	"port",
	"jobs",
	"isolate",
	"boot-timeout"
];
/**
* Options that ask for a server that runs already and for what cannot be had of one, or that lack another.
* @param configured what a configuration gives beside them
*/
function strayAddresses(values, kind, configured = {}) {
	const has = (name) => values[name] !== void 0;
	const named = (name) => written$1(name, kind);
	const lacks = has("metrics") && !has("url") && !has("attach");
	const lent = ["attach", "url"].find(has);
	const startsToo = starting.filter((name) => lent !== void 0 && has(name));
	const isRef = values.baseline?.some((one) => one.kind === "ref") ?? false;
	const shared = has("shard") ? named("shard") : configured.shard === void 0 ? null : `${written$1("shard", "config")} in the configuration`;
	const whole = ["soak", "history"].filter((name) => shared !== null && has(name));
	return [
		...lacks ? [problem("needs-option", {
			option: named("metrics"),
			needs: named("url")
		})] : [],
		...startsToo.map((name) => problem("not-together", {
			option: named(name),
			other: named(lent ?? "url"),
			why: "lent"
		})),
		...lent !== void 0 && isRef ? [problem("not-together", {
			option: `${named("baseline")} REF`,
			other: named(lent),
			why: "lent"
		})] : [],
		...has("soak") && isRef ? [problem("not-together", {
			option: `${named("baseline")} REF`,
			other: named("soak"),
			why: "soak"
		})] : [],
		...whole.map((name) => name === "soak" ? problem("not-together", {
			option: shared ?? "",
			other: named(name),
			why: "shards"
		}) : problem("not-together", {
			option: named(name),
			other: shared ?? "",
			why: "share"
		})),
		...has("journal") && !has("soak") ? [problem("needs-option", {
			option: named("journal"),
			needs: named("soak")
		})] : [],
		...has("attach") && has("metrics") ? [problem("not-together", {
			option: named("metrics"),
			other: named("attach"),
			why: "lent"
		})] : []
	];
}

// src/findings/shards-apart.ts
/** Named by file and shard, one line each; none: they belong together. Every report is held against the first. */
function shardsApart(all) {
	const [first, ...others] = all;
	if (!first) return [];
	return [...given(all), ...others.flatMap((other) => differences(first, other))];
}
const named = ({ file, shard: { number, of } }) => `${file} (shard ${number} of ${of})`;
/** Each share twice, or more often. */
function given(all) {
	return all.flatMap((one, i) => {
		const before = all.slice(0, i).find(({ shard }) => shard.number === one.shard.number && shard.of === one.shard.of);
		return before ? [`${named(one)}: ${before.file} is the same shard.`] : [];
	});
}
function differences(first, other) {
	const facts = [factsOf(first), factsOf(other)];
	const apart = [...new Set(facts.flatMap((all) => [...all.keys()]))].flatMap((name) => {
		const [ours, theirs] = facts.map((all) => all.get(name) ?? null);
		const isKnown = !canBeUnknown.has(name) || ours !== null && theirs !== null;
		if (ours === theirs || !isKnown) return [];
		return [`${named(other)}: ${name} is ${theirs ?? "the default"}, and in ${first.file} it is ${ours ?? "the default"}.`];
	});
	return first.shard.of === other.shard.of ? [...apart, ...splitApart(first, other)] : apart;
}
/** What a shard that ended early does not say. */
const canBeUnknown = /* @__PURE__ */ new Set([
	"the commit",
	"the Node.js of the server",
	"the V8 flags",
	"the base",
	"the split of the routes"
]);
function factsOf({ report, shard }) {
	const { tool, server, baseline } = report;
	return new Map([
		["the number of shards", String(shard.of)],
		["the version of ssr-leak-check", tool.version],
		["the commit", shard.commit],
		["the Node.js of the server", server?.node ?? null],
		["the V8 flags", server && (server.v8Flags.join(" ") || "none")],
		["the base", baseline?.commit ?? null],
		...Object.entries(shard.asked).map(([name, value]) => [name, value])
	]);
}
/** The first route that belongs to different shares, or that one of the two does not know. */
function splitApart(first, other) {
	const [ours, theirs] = [first.shard.routes, other.shard.routes];
	if (ours === null || theirs === null) return [];
	const length = Math.max(ours.length, theirs.length);
	const at = Array.from({ length }, (_, i) => i).find((i) => inWords(ours[i]) !== inWords(theirs[i]));
	if (at === void 0) return [];
	return [`${named(other)}: route ${at + 1} of all is ${inWords(theirs[at])}, and in ${first.file} it is ${inWords(ours[at])}.`];
}
const inWords = (one) => one === void 0 ? "none" : `${one.route} (${one.path}) in shard ${one.shard}`;

// src/findings/merge.ts
/** The reports of all shards as one: one verdict, as if one machine had checked every route. Nothing in them is trusted. */
/**
* Joins them. Routes of a shard that sent no report, or that ended before it had checked its share, are unproven.
* @param unreadable why other files are no reports
* @throws CheckError `bad-shards` with everything that is wrong with them; `unreadable`, where there is no other
*/
function merged(reports, unreadable = []) {
	if (reports.length === 0) throw new CheckError(...unreadable);
	const strays = reports.flatMap(({ file, report }) => report.shard ? [] : [`${file} is not the report of a shard: it was written without --shard.`]);
	const shards = reports.flatMap(({ file, report }) => report.shard ? [{
		file,
		report,
		shard: report.shard
	}] : []).sort((a, b) => a.shard.number - b.shard.number);
	const wrong = [...strays, ...shardsApart(shards)];
	const [first] = shards;
	if (!first || wrong.length > 0) throw new CheckError(problem("bad-shards", { wrong }));
	return joined(shards, first, unreadable);
}
function joined(shards, { report: first, shard: { of } }, unreadable) {
	const planned = shards.find(({ shard }) => shard.routes !== null)?.shard.routes ?? null;
	const left = leftOut(shards, planned, of);
	const routes = planned !== null ? inPlan(shards, planned, left) : uniqueBy(shards.flatMap(({ report }) => report.routes), ({ route }) => route);
	const problems = [
		...unreadable,
		...problemsIn(shards),
		...left.map(({ why }) => why)
	];
	const skipped = uniqueBy(shards.flatMap(({ report }) => report.skipped ?? []), ({ route }) => route);
	const baselines = shards.flatMap(({ report }) => report.baseline ?? []);
	const [baseline] = [...baselines.filter(({ why }) => why !== null), ...baselines];
	const brought = uniqueBy(shards.flatMap(({ report }) => report.brought ?? []), ({ id, version }) => `${id} ${version}`);
	const [exposed] = shards.flatMap(({ report }) => report.exposed ?? []);
	const empty = routes.length === 0 && problems.length === 0 ? nothingCheckedIn(skipped) : null;
	const all = empty ? [empty] : problems;
	return {
		schema: 1,
		tool: first.tool,
		startedAt: shards.map(({ report }) => report.startedAt).sort()[0] ?? first.startedAt,
		durationMs: Math.max(...shards.map(({ report }) => report.durationMs)),
		machine: first.machine,
		server: serverOf(shards),
		routes,
		skipped,
		...baseline ? { baseline } : {},
		...brought.length > 0 ? { brought } : {},
		...exposed ? { exposed } : {},
		problems: all,
		exitCode: exitStatus({
			routes,
			problems: all
		})
	};
}
/** @param planned all routes; null: no shard knows them, so those of a missing one cannot be named */
function leftOut(shards, planned, of) {
	return Array.from({ length: of }, (_, i) => i + 1).flatMap((number) => {
		const its = shards.find(({ shard }) => shard.number === number);
		const { routes: found = [], skipped = [], problems = [] } = its?.report ?? {};
		const checked = countOf([...found, ...skipped.filter(({ why }) => why === "cached")].map(({ route }) => route));
		const left = (planned ?? []).flatMap(({ route, shard }, at) => shard === number && !take(checked, route) ? [at] : []);
		if (left.length === 0 && (planned !== null || problems.length > 0)) return [];
		const routes = left.map((at) => planned?.[at]?.route ?? "");
		return [{
			number,
			routes: new Set(left),
			why: problem("shard-missing", {
				shard: number,
				of,
				routes,
				reported: its !== void 0
			})
		}];
	});
}
/** In the order of the run; a route that a cache answers stands among those that are skipped. */
function inPlan(shards, planned, left) {
	const limit = shards.flatMap(({ report }) => report.routes)[0]?.limit ?? defaultLimit;
	const found = new Map(shards.map(({ report, shard }) => [shard.number, groupedBy(report.routes, ({ route }) => route)]));
	return planned.flatMap(({ route, path, shard }, at) => {
		const missing = left.find(({ routes }) => routes.has(at));
		if (missing) return [notMeasured(route, path, limit, missing.why)];
		const finding = found.get(shard)?.get(route)?.shift();
		return finding ? [finding] : [];
	});
}
/** Problems of the routes as a whole, which any shard tells for all. */
const ofAll = /* @__PURE__ */ new Set([
	"no-example-url",
	"not-all-checked",
	"nothing-checked"
]);
/** What several shards say is said once; what one says is said of that one, where it can be put so. */
function problemsIn(shards) {
	return [...groupedBy(shards.flatMap(({ report, shard }) => report.problems.map((one) => ({
		one,
		shard
	}))), ({ one }) => JSON.stringify(one)).values()].flatMap((alike) => {
		const [first] = alike;
		if (!first) return [];
		const { one, shard } = first;
		return [alike.length === 1 && shards.length > 1 && !ofAll.has(codeOf(one)) && !Object.values(one.args).some(isNested) ? problem("shard-failed", {
			shard: shard.number,
			of: shard.of,
			why: one
		}) : one];
	});
}
const isNested = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function serverOf(shards) {
	const servers = shards.flatMap(({ report }) => report.server ?? []);
	const [first] = servers;
	if (!first) return null;
	return {
		...first,
		processes: Math.max(...servers.map(({ processes }) => processes)),
		bootMs: Math.max(...servers.map(({ bootMs }) => bootMs))
	};
}
const uniqueBy = (all, keyOf) => [...groupedBy(all, keyOf).values()].flatMap((alike) => alike.slice(0, 1));
function groupedBy(all, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of all) {
		const group = groups.get(keyOf(one));
		if (group) group.push(one);
		else groups.set(keyOf(one), [one]);
	}
	return groups;
}
function countOf(names) {
	return new Map([...groupedBy(names, (name) => name)].map(([name, alike]) => [name, alike.length]));
}
/** Whether there was one, which is then taken. */
function take(counts, name) {
	const count = counts.get(name) ?? 0;
	counts.set(name, count - 1);
	return count > 0;
}

// src/findings/read-shards.ts
/** Reads the reports of the shards of a run, of which some may be missing, cut off, or the work of somebody else. */
/** A folder of artifacts has one folder for each, and leaks have one more. */
const deepest = 3;
/** Bytes of all reports together: they are in memory at once. */
const largestOfAll = 4 * largestReport;
/**
* The one report of all shards.
* @param places absolute paths of JSON reports, and of folders with JSON reports in them
* @param atMost bytes of all of them together
* @throws CheckError `bad-report` where there is none, and what `merged` throws
*/
async function readShards(places, atMost = largestOfAll) {
	const files = (await Promise.all(places.map(filesIn))).flat();
	if (files.length > 256) throw new CheckError(problem("bad-shards", { wrong: [`There are ${files.length} files; at most ${256} are read.`] }));
	const reports = [];
	const unreadable = [];
	let room = atMost;
	for (const file of files) try {
		const { report, size } = await readSized(file, room);
		reports.push({
			file,
			report
		});
		room -= size;
	} catch (error) {
		if (!(error instanceof CheckError)) throw error;
		unreadable.push(...error.problems);
	}
	return merged(reports, unreadable);
}
async function readSized(file, room) {
	const size = await stat$1(file).then((facts) => facts.size, () => 0);
	if (size > room) throw new CheckError(problem("bad-report", {
		file,
		error: `It does not fit beside the other reports; together they may have ${largestOfAll} bytes.`
	}));
	return {
		report: await readReportFile(file),
		size
	};
}
/** What is named, there or not; of a folder, the JSON files below it, by name. Links in it are not followed. */
async function filesIn(place) {
	const found = await stat$1(place).then((facts) => facts.isDirectory(), () => false) ? await jsonBelow(place, deepest) : [];
	return found.length > 0 ? found : [place];
}
async function jsonBelow(folder, depth) {
	const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => a.name < b.name ? -1 : 1);
	return (await Promise.all(entries.map(async (entry) => {
		if (entry.isDirectory()) return depth > 1 ? jsonBelow(join(folder, entry.name), depth - 1) : [];
		return entry.isFile() && entry.name.endsWith(".json") ? [join(folder, entry.name)] : [];
	}))).flat();
}

export { reportFiles as a, renderMarkdown as c, createProgressDisplay as d, doneLine as f, writeFiles as i, soakWords as l, strayAddresses as n, wantedReports as o, onCrash as p, writeEvidence as r, reporters as s, readShards as t, annotations as u };