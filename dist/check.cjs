let node_child_process = require("node:child_process");
let node_url = require("node:url");

// src/api/without-test-runner.ts
/** Variables by which a test runner tells the code under test about itself: Vitest's and Jest's, and Vite's constants. */
const ofRunners = /^(VITEST(_.*)?|JEST_WORKER_ID|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;
/** The environment as a shell has it. `NODE_ENV` is production again where a test runner set it: leaks and caches depend on it. */
const withoutTestRunner = (env) => Object.fromEntries(Object.entries(env).filter(([name, value]) => !isOfRunner(name, env) && !(name === "NODE_ENV" && value === "test")));
/** `MODE` and the like are common words, and are Vite's only where Vitest runs. */
const isOfRunner = (name, { VITEST }) => ofRunners.test(name) && (VITEST !== void 0 || name === "JEST_WORKER_ID");

// src/api/check.ts
/** `check()`: what a program calls. It loads nothing of the check, and leaves its own process as it was. */
/** Thrown for options that cannot be used: nothing was started. */
var OptionsError = class extends Error {
	problems;
	constructor(problems) {
		super(problems.map(({ what, saw, change }) => [
			what,
			...saw.map((line) => `  ${line}`),
			change
		].join("\n")).join("\n\n"));
		this.name = "OptionsError";
		this.problems = problems;
	}
};
/** Calls in progress in this process: two servers that are measured at once slow each other down. */
let last = Promise.resolve();
/**
* Checks routes of a server and returns the report.
* @throws OptionsError for options that cannot be used
*/
async function check(options = {}) {
	return (await checkInWords(options, null)).report;
}
/**
* The same, with the report for people.
* @param until when the check ends, in milliseconds since 1970; null: when it is done
*/
function checkInWords(options, until) {
	const { signal, onProgress, handler, ...rest } = options;
	if (typeof handler === "function" || typeof handler === "object" && !isUrl(handler)) return Promise.reject(liveHandler());
	const asked = JSON.stringify({
		...rest,
		...handler === void 0 ? {} : { handler: pathOf(handler) }
	}, (_, value) => typeof value === "function" || typeof value === "symbol" || typeof value === "bigint" ? `[${typeof value}]` : value);
	const turn = last.then(() => inProcess(asked, {
		signal,
		onProgress,
		until
	}));
	last = turn.catch(() => {});
	return turn;
}
/** By its form: a test runner's realm has a class of its own. */
const isUrl = (value) => typeof value.href === "string";
/** A path or the URL of a file, such as `import.meta.resolve` gives. */
function pathOf(handler) {
	const text = typeof handler === "string" ? handler : handler.href;
	return text.startsWith("file:") ? (0, node_url.fileURLToPath)(text) : text;
}
/** The error of options that are refused before any process is started. */
const refusedWith = (what, change) => new OptionsError([{
	code: "bad-options",
	what,
	saw: [],
	change
}]);
const liveHandler = () => refusedWith("The handler is an object of this process, which no other process can serve, and here its memory is mixed with that of the tests.", "Give the module that exports it: './src/app.js', or new URL('./app.js', import.meta.url).");
/** Lets a process of its own check, and ends with it. Aborting ends the check, which reports what it has. */
function inProcess(options, { signal, onProgress, until }) {
	return new Promise((resolve, reject) => {
		const child = (0, node_child_process.fork)((0, node_url.fileURLToPath)(new URL("./check-process.js", require("url").pathToFileURL(__filename).href)), [], {
			cwd: process.cwd(),
			env: withoutTestRunner(process.env),
			execArgv: [],
			stdio: [
				"ignore",
				"ignore",
				"pipe",
				"ipc"
			]
		});
		let said = "";
		let thrown = null;
		let answer = null;
		const ask = (message) => child.connected && child.send(message, () => {});
		const abort = () => ask({
			type: "abort",
			reason: reasonOf(signal?.reason)
		});
		child.stderr?.setEncoding("utf8").on("data", (text) => {
			said = (said + text).slice(-2e3);
		});
		child.on("message", (message) => {
			if (message.type !== "progress") answer = message;
			else if (thrown === null) try {
				onProgress?.(JSON.parse(message.event));
			} catch (error) {
				thrown = { error };
				ask({
					type: "abort",
					reason: "onProgress threw"
				});
			}
		});
		child.on("error", reject);
		child.on("close", (code) => {
			signal?.removeEventListener("abort", abort);
			if (thrown !== null) reject(thrown.error);
			else if (answer?.type === "report") resolve({
				report: JSON.parse(answer.report),
				words: answer.words
			});
			else if (answer?.type === "refused") reject(new OptionsError(JSON.parse(answer.problems)));
			else reject(new Error(`The process of the check ended without a report (exit code ${code}).\n${said}`.trimEnd()));
		});
		ask({
			type: "check",
			options,
			tells: onProgress !== void 0,
			until
		});
		if (signal?.aborted) abort();
		else signal?.addEventListener("abort", abort);
	});
}
/** Why a signal aborted, as text. */
const reasonOf = (reason) => reason?.message ?? String(reason);

Object.defineProperty(exports, "OptionsError", {
  enumerable: true,
  get: function () {
    return OptionsError;
  }
});
Object.defineProperty(exports, "check", {
  enumerable: true,
  get: function () {
    return check;
  }
});
Object.defineProperty(exports, "checkInWords", {
  enumerable: true,
  get: function () {
    return checkInWords;
  }
});
Object.defineProperty(exports, "refusedWith", {
  enumerable: true,
  get: function () {
    return refusedWith;
  }
});