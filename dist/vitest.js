import { expect } from "vitest";
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

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
* The same, with the report for people.
* @param until when the check ends, in milliseconds since 1970; null: when it is done
*/
function checkInWords(options, until) {
	const { signal, onProgress, handler, ...rest } = options;
	if (typeof handler === "function" || typeof handler === "object" && !isUrl$1(handler)) return Promise.reject(liveHandler());
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
const isUrl$1 = (value) => typeof value.href === "string";
/** A path or the URL of a file, such as `import.meta.resolve` gives. */
function pathOf(handler) {
	const text = typeof handler === "string" ? handler : handler.href;
	return text.startsWith("file:") ? fileURLToPath(text) : text;
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
		const child = fork(fileURLToPath(new URL("./check-process.js", import.meta.url)), [], {
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

// src/api/time-of-test.ts
/** Milliseconds: what it takes to end a server and to send a report. */
const toEnd = 1500;
/** null: it has no end, or its runner says nothing of it. */
function timeOfTest(matcher, now, realm = globalThis) {
	const { timeout, startedAt } = matcher.task ? ofVitest(matcher.task) : ofJest(realm);
	if (timeout === void 0 || timeout <= 0 || !Number.isFinite(timeout)) return null;
	return {
		ms: timeout,
		until: (startedAt ?? now) + timeout - Math.min(toEnd, timeout / 3)
	};
}
const ofVitest = ({ timeout, result }) => ({
	timeout,
	startedAt: result?.startTime
});
function ofJest(realm) {
	const key = Object.getOwnPropertySymbols(realm).find(({ description }) => description === "JEST_STATE_SYMBOL");
	const { testTimeout, currentlyRunningTest: test } = key === void 0 ? {} : realm[key];
	return {
		timeout: test?.timeout ?? testTimeout,
		startedAt: test?.startedAt
	};
}

// src/api/matcher.ts
/** `await expect(app).toHaveSteadyRoute('/product/1')`, for any runner whose `expect` takes matchers of Jest's form. */
/** Tests may replace the clock. */
const { now } = Date;
/**
* Passes where the route is steady; with `not`, where it leaks. A route that could not be judged fails both.
* @param app a module that exports a server or a handler (its path, or its URL), or options of `check()`
* @throws OptionsError where `app` or the options cannot be used
*/
async function toHaveSteadyRoute(app, route, options = {}) {
	const isNot = this.isNot === true;
	const time = timeOfTest(this, now());
	const asked = {
		...optionsOf(app),
		...options,
		routes: [route]
	};
	const { report, words } = await checkInWords(asked, time?.until ?? null);
	const { exitCode, problems } = report;
	const said = [time !== null && now() >= time.until && problems.some(({ code }) => code === "interrupted") ? tooShort(time) : outcomes[exitCode](route), words].join("\n\n").trimEnd();
	return {
		pass: exitCode === 2 ? isNot : exitCode === 0,
		message: () => said
	};
}
const outcomes = {
	0: (route) => `${route} is steady, and it was expected to leak.`,
	1: (route) => `${route} leaks.`,
	2: (route) => `${route} could be called neither steady nor leaking.`
};
/** A route that leaks is measured in two processes, each for its budget at most, and then its line is looked for. */
const enough = 18e4;
const tooShort = ({ ms }) => `The test ends after ${ms / 1e3} s, which is too short for this check: a route takes some 20 s, and one that leaks a minute or two. Give the test ${enough / 1e3} s: test(name, fn, ${enough}), or testTimeout: ${enough} in the configuration.`;
function optionsOf(app) {
	if (typeof app === "string" && /^https?:/.test(app)) throw refusedWith(`${app} runs already: what it holds can only be read where the check starts it.`, startIt);
	if (typeof app === "string" || isUrl(app)) return { handler: app };
	if (typeof app === "object" && app !== null && Object.entries(app).every(isOption) && isPlain(app)) return app;
	throw refusedWith(`expect() was given ${described(app)}, and takes a module or options.`, startIt);
}
const startIt = "Give the module that exports the app: expect('./src/app.js'), or expect(new URL('./app.js', import.meta.url)); or how it is started: expect({ start: 'node build/index.js' }).";
const isUrl = (value) => typeof value?.href === "string";
const isOption = ([name, value]) => typeof value !== "function" || name === "onProgress";
/** Of whichever realm: the prototype of a plain object has none itself. */
const isPlain = (value) => Object.getPrototypeOf(Object.getPrototypeOf(value) ?? null) === null;
function described(app) {
	if (typeof app !== "function" && (typeof app !== "object" || app === null)) return String(app);
	return "an object of the test, which no other process can serve, and here its memory is mixed with that of the tests";
}

// src/api/vitest.ts
/** `import 'ssr-leak-check/vitest'` adds the matcher to Vitest's `expect`. */
expect.extend({ toHaveSteadyRoute });

export { toHaveSteadyRoute };