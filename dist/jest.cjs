Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_check = require("./check.cjs");

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
	const { report, words } = await require_check.checkInWords(asked, time?.until ?? null);
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
	if (typeof app === "string" && /^https?:/.test(app)) throw require_check.refusedWith(`${app} runs already: what it holds can only be read where the check starts it.`, startIt);
	if (typeof app === "string" || isUrl(app)) return { handler: app };
	if (typeof app === "object" && app !== null && Object.entries(app).every(isOption) && isPlain(app)) return app;
	throw require_check.refusedWith(`expect() was given ${described(app)}, and takes a module or options.`, startIt);
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

// src/api/jest.ts
/** `import 'ssr-leak-check/jest'` adds the matcher to Jest's `expect`, where that is a global; else `expect.extend({ toHaveSteadyRoute })` does. */
const { expect } = globalThis;
expect?.extend({ toHaveSteadyRoute });

exports.toHaveSteadyRoute = toHaveSteadyRoute;