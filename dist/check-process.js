import { t as check } from "./check.js";
import { J as hideCredentials, a as loadConfig, d as renderTerminal, i as settingsFrom, n as strayBodies, o as readConfig, s as readGiven, t as version, u as renderJson } from "./version.js";
import { F as problemsOf } from "./keep-history.js";
import { i as problem, o as wordsOf, t as CheckError } from "./problems.js";
import { d as literal, f as looseObject, s as boolean, v as string, y as union } from "./schemas.js";
import { m as shellWord, x as readFolder } from "./sample-schema.js";
import { t as misfit } from "./misfit.js";
import { fileURLToPath } from "node:url";
import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";

// src/api/messages.ts
/** What of an event is promised to programs: not the whole sample, and not a finding that may still change. */
function toldOf(event) {
	if (event.type === "sampled") return {
		type: "sampled",
		route: event.route,
		js: event.js
	};
	if (event.type !== "route-done") return event;
	const { route, verdict, reason } = event.finding;
	return {
		type: "route-done",
		route,
		verdict,
		reason
	};
}

// src/api/serving.ts
/** The command that serves a module in a process of its own. Its text is for people, who start Node.js by its name. */
function serving({ program, file, exported, cwd }) {
	const args = exported === void 0 ? [file] : [file, exported];
	return {
		text: ["node", ...[program, ...args].map((word) => shellWord(word === exported ? word : shortPath(word, cwd)))].join(" "),
		env: {},
		words: [
			process.execPath,
			program,
			...args
		]
	};
}
function shortPath(path, cwd) {
	const short = relative(cwd, path).split(sep).join("/");
	return short.startsWith("..") ? path : short;
}

// src/api/options.ts
/** What `check()` was asked for, as settings: the options of a configuration, and what only a program can say. */
const ownKeys = looseObject({
	cwd: string(),
	config: union([string(), literal(false)]),
	changed: union([string(), boolean()]),
	baseline: string(),
	handler: string(),
	export: string()
}).partial();
/**
* Reads options as a program gives them, on top of the configuration of its folder.
* @param options JSON
* @throws CheckError `bad-options` with everything that is wrong in them, and what a configuration can be refused for
*/
async function readOptions(options, caller) {
	const { cwd: folder, config: named, changed, baseline, handler, export: exported, given } = formOf(options);
	const cwd = folder === void 0 ? caller.cwd : readFolder(folder, caller.cwd);
	const from = {
		kind: "config",
		cwd: caller.cwd,
		platform: process.platform
	};
	const more = readGiven(wordsOfOwn({
		changed,
		baseline
	}), from);
	const file = typeof named === "string" ? resolve(caller.cwd, named) : null;
	const { config, problems } = named === false ? nothing : await loadConfig(file, [cwd, caller.cwd], caller.env);
	const values = {
		...given.values,
		...more.values
	};
	const wrong = [...more.problems.map(inWords), ...wrongHandler({
		handler,
		exported,
		started: values.start !== void 0
	}, caller.cwd)];
	if (wrong.length > 0) throw refused(wrong);
	const around = {
		cwd,
		config
	};
	const all = [...problems, ...strayBodies(values, around, "config")];
	if (all.length > 0) throw new CheckError(...all);
	const settings = withOwnKeys(settingsFrom(values, around), given);
	if (handler === void 0) return settings;
	return {
		...settings,
		start: serving({
			program: caller.serverPath,
			file: resolve(caller.cwd, handler),
			exported,
			cwd
		})
	};
}
const nothing = {
	config: null,
	problems: []
};
const refused = (wrong) => new CheckError(problem("bad-options", { wrong: [...wrong] }));
/** What is wrong with options is said of them, not of a file, and of all of them at once. */
function formOf(options) {
	const own = ownKeys.safeParse(options);
	const issues = own.success ? [] : own.error.issues.map((issue) => misfit(issue, "The options"));
	const rest = Object.entries(options ?? {}).filter(([key]) => !Object.hasOwn(ownKeys.shape, key));
	try {
		const given = readConfig(Object.fromEntries(rest), "");
		if (own.success) return {
			...own.data,
			given
		};
	} catch (error) {
		if (!(error instanceof CheckError)) throw error;
		issues.push(...error.problems.flatMap((one) => one.code === "bad-config" ? one.args.wrong : [inWords(one)]));
	}
	throw refused(issues);
}
function inWords(problem) {
	const { what, change } = wordsOf(problem);
	return `${what} ${change}`;
}
/** As a command line has them: an option without a word is what it implies. */
function wordsOfOwn({ changed, baseline }) {
	return new Map([...changed === void 0 ? [] : [["changed", [String(changed)]]], ...baseline === void 0 ? [] : [["baseline", [baseline]]]]);
}
function wrongHandler({ handler, exported, started }, cwd) {
	if (handler === void 0) return exported === void 0 ? [] : ["export: It names an export of `handler`, which was not given."];
	if (started) return ["handler: `start` was given, too. Give the one that starts the server."];
	return existsSync(resolve(cwd, handler)) ? [] : [`handler: There is no file ${resolve(cwd, handler)}. A path is relative to ${cwd}.`];
}
/** What the options say of single routes stands beside what they say of all, and both stand above the file. */
function withOwnKeys(settings, { params, ignore, perRoute, known }) {
	return {
		...settings,
		params: {
			...settings.params,
			...params
		},
		ignore: [...settings.ignore, ...ignore],
		perRoute: [...settings.perRoute, ...perRoute],
		known: [...settings.known, ...known]
	};
}

// src/api/check-process.ts
/**
* Runs in a process of its own, the child of whoever called `check()`: the caller's process keeps its timers, its signals, its
* output and its memory, whatever test runner it belongs to.
*/
/** Columns of the report in words: a test runner sets it in. */
const width = 100;
const beside = (file) => fileURLToPath(new URL(file, import.meta.url));
const say = (answer) => new Promise((done) => process.connected ? process.send?.(answer, () => done()) : done());
hideCredentials(process.env);
const stop = new AbortController();
process.on("disconnect", () => stop.abort("the program that asked ended"));
for (const signal of [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
]) process.on(signal, () => stop.abort(signal));
async function answerTo({ options, tells }) {
	try {
		const { env } = process;
		const settings = await readOptions(JSON.parse(options), {
			cwd: process.cwd(),
			env,
			serverPath: beside("./serve.js")
		});
		const report = await check(settings, {
			env,
			signal: stop.signal,
			onProgress: (event) => {
				if (tells) say({
					type: "progress",
					event: JSON.stringify(toldOf(event))
				});
			},
			agentPath: beside("./agent.cjs"),
			version: version()
		});
		return {
			type: "report",
			report: renderJson(report),
			words: renderTerminal(report, {
				color: false,
				width
			})
		};
	} catch (error) {
		const problems = problemsOf(error).map((one) => ({
			code: one.code,
			...wordsOf(one)
		}));
		return {
			type: "refused",
			problems: JSON.stringify(problems)
		};
	}
}
process.on("message", async (asked) => {
	if (asked.type === "abort") return stop.abort(asked.reason);
	if (asked.until !== null) setTimeout(() => stop.abort("the time of the test is up"), asked.until - Date.now());
	await say(await answerTo(asked));
	process.exit();
});

export {  };