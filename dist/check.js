import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as isNumbered, r as numbered$1, t as secretsIn } from "./secrets.js";
import { A as madeNow, O as head, T as nameOf$2, a as settingsOf, i as allHeaders, k as inAll, l as withoutCredentials, m as shellWord, o as meansRoute, p as settingEntries, r as allBodies, u as didYouMean, w as loads } from "./sample-schema.js";
import { f as ended, i as problem, o as wordsOf, s as bytes, t as CheckError, u as count } from "./problems.js";
import { A as nodesIn, D as isCall, E as childrenOf, O as isFunction, T as parsed, _ as unrenderedPage, a as discoverIfBuilt, d as exampleOf, g as isFrameworkPackage, h as frameworks, j as ownNodes, k as lastName, l as listsRoutes, m as frameworkNamed, n as workspaceApps, r as workspaceRoot, t as namingApps, w as serverCode } from "./workspaces.js";
import { A as leaseServer, B as MARKER_HEADER, C as commonHeaders, D as headersNamed, E as headerOf, F as workspaceAt, I as packagePart, L as versionIn, M as affectedRoutes, N as changesNothing, O as isNamed$1, P as reasonsFor, R as startCommand, S as openRequest, T as variesByNumber, V as interrupted, _ as withoutCached, a as pathOfScript, b as isLoggedIn, c as tokensOf, d as pathTo, f as exampleUrlsFromServer, g as withFoundUrls, h as lackingExampleUrl, i as askForRoutes, j as changedFiles, k as merged, l as builtCode, m as chooseRoutes, n as createLedger, o as scriptsOf, p as changedWithoutExampleUrl, r as freePort, s as plainName, t as lendServers, u as functionsAt, v as nothingChecked, w as sent, x as loggedIn, y as endLogin, z as launch } from "./servers.js";
import { _ as string, p as object, t as _usingCtx } from "./usingCtx.js";
import { l as packageJsonIn, n as git, o as managerOf, r as tryGit, s as runScript, t as GitError } from "./git.js";
import { a as readBaselineFile, c as packagePlan, i as lockfileHash, n as circumstancesOf, o as copyEnvironmentFiles, r as differences, s as copyPackages } from "./as-baseline.js";
import { t as repositoryOf } from "./repository.js";
import { A as require_cli_table3, C as pathWords, E as noExampleUrl, F as loadLabel, I as traitsWords, L as routeName, N as sentenceOf, Q as isTold, S as whySentence, St as absentOf, T as causeWords, Y as compareArms, b as leavesWords, c as codeSpan, dt as perNewValue, et as patienceFor, ft as tableBound, gt as jsBytes, h as plainVoice, it as surelyRises, j as require_source, l as escapeMarkdown, lt as boundOf, m as numberedLines, nt as wantsLongerRun, pt as growingContainers, q as exitStatus, rt as requestsToCount, u as fence, ut as limitOf, w as retainedByText, x as noteSentences, z as containerSentences } from "./version.js";
import { a as ofAllLoads, c as comparisonOf, d as slower, i as weighed, l as judge, o as findingOf, s as notMeasured, t as isChosen, u as grewBeyond } from "./table.js";
import { t as require_form_data } from "./form_data.js";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { createReadStream, existsSync, rmSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, realpath, rm, stat, writeFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import { constants as constants$1, cpus, tmpdir, totalmem } from "node:os";
import { createHash } from "node:crypto";
import { connect, createServer, isIP } from "node:net";
import { once } from "node:events";
import { connect as connect$1 } from "node:tls";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/routes/named-routes.ts
/** The routes named, each once. */
function namedRoutes(names) {
	return [...new Set(names)].map((route) => ({
		route,
		path: route,
		because: []
	}));
}
/** All example URLs of a route. */
const pathsOf = ({ path, paths }) => paths ?? [{
	path,
	weight: 1
}];
/** Whether two requests in a row may have different URLs. */
function varies(paths) {
	return typeof paths === "string" ? isNumbered(paths) : paths.length > 1 || paths.some(({ path }) => isNumbered(path));
}
/** Makes the URL of the next request: the only one, or each in turn, with the next number in each place of `{n}`. */
function urlsOf(paths) {
	if (!varies(paths)) {
		const path = typeof paths === "string" ? paths : paths[0]?.path ?? "/";
		return () => path;
	}
	const next = typeof paths === "string" ? () => paths : inTurn(paths);
	let n = 0;
	return () => {
		n += 1;
		return numbered$1(next(), n);
	};
}
/**
* Each URL as often as its weight says, mixed as evenly as can be, so that one volley is like another: the smooth
* weighted round robin of nginx (https://github.com/phusion/nginx/commit/27e94984486058d73157038f7950a0a36ecc6e35).
*/
function inTurn(paths) {
	const total = paths.reduce((sum, { weight }) => sum + weight, 0);
	const due = paths.map(() => 0);
	return () => {
		paths.forEach(({ weight }, i) => {
			due[i] += weight;
		});
		const most = due.indexOf(Math.max(...due));
		due[most] -= total;
		return paths[most].path;
	};
}

// src/server/build.ts
/**
* Runs the build to its end; then none of its processes is left.
* Throws CheckError `command-not-found`, `build-failed` or `interrupted`.
*/
async function runBuild(command, { cwd, env, signal, secrets }) {
	try {
		var _usingCtx$6 = _usingCtx();
		if (signal.aborted) throw interrupted(signal);
		const build = _usingCtx$6.a(await launch(command, {
			cwd,
			env: {
				...withoutCredentials(env),
				...command.env
			},
			secrets
		}));
		const exit = await exitOf(build, signal);
		if (exit === null) throw interrupted(signal);
		const code = statusOf(exit);
		if (code !== 0) throw new CheckError(problem("build-failed", {
			command: command.text,
			code,
			tail: build.tail.lines()
		}));
	} catch (_) {
		_usingCtx$6.e = _;
	} finally {
		await _usingCtx$6.d();
	}
}
/** null: the user was faster. */
async function exitOf(build, signal) {
	if (signal.aborted) return null;
	const ended = new AbortController();
	const user = once(signal, "abort", { signal: ended.signal }).then(() => null, () => null);
	const exit = await Promise.race([build.exited, user]);
	ended.abort();
	return exit;
}
/** As a shell numbers it: 128 and the signal that ended it. */
const statusOf = ({ code, signal }) => code ?? 128 + (signal === null ? 0 : constants$1.signals[signal] ?? 0);

// src/base/build-base.ts
/** Installs and builds the base as the version that is checked was: with the same commands, without credentials. */
/** Throws CheckError: `no-folder` where the base has no such app, and all that building throws. */
async function buildBase(places, { settings, env, signal, secrets, onNote }) {
	const { cwd } = places.base;
	if (!existsSync(cwd)) throw new CheckError(problem("no-folder", { cwd }));
	const run = (command, folder) => {
		onNote(`In the base: ${command.text}`);
		return runBuild(command, {
			cwd: folder,
			env,
			signal,
			secrets
		});
	};
	await copyEnvironmentFiles(places);
	const plan = await packagePlan(places, settings.install);
	if (plan.how === "copy") await copyPackages(places);
	if (plan.how === "install") await run(plan.command, plan.cwd);
	signal.throwIfAborted();
	const build = settings.build ?? buildScript(cwd);
	if (build) await run(build, cwd);
}
const packageFile = object({ scripts: object({ build: string().min(1) }) });
/** Where the head was built before the check, nobody said how: then as package.json says. null: there is nothing to build. */
function buildScript(cwd) {
	if (!packageFile.safeParse(packageJsonIn(cwd)).success) return null;
	const words = runScript(managerOf(cwd), "build");
	return {
		text: words.join(" "),
		env: {},
		words
	};
}

// src/base/worktree.ts
/** A commit checked out beside the user's tree, which is never touched. */
const prefix = "ssr-leak-check-base-";
/**
* Checks a commit out into a temporary folder that only this user may enter. Disposing removes it, and so does the end of
* this process in other ways; what a process that was killed left behind is removed by the next one.
* @param repository root of the user's repository; of its files only git's list of worktrees changes
* @param parent absolute path of the folder for temporary files
* @throws GitError with git's own words
*/
async function openWorktree(repository, commit, parent) {
	await removeAbandoned(repository);
	const root = await realpath(await mkdtemp(join(parent, `${prefix}${process.pid}-`)));
	const prune = [
		"worktree",
		"prune",
		"--expire=now"
	];
	const removeNow = () => {
		rmSync(root, {
			recursive: true,
			force: true
		});
		spawnSync("git", prune, {
			cwd: repository,
			stdio: "ignore"
		});
	};
	process.once("exit", removeNow);
	const remove = async () => {
		await rm(root, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
		await tryGit(repository, prune);
		process.removeListener("exit", removeNow);
	};
	try {
		await git(repository, [
			"-c",
			"core.hooksPath=/dev/null",
			"worktree",
			"add",
			"--quiet",
			"--detach",
			"--force",
			root,
			commit
		]);
	} catch (error) {
		await remove();
		throw error;
	}
	return {
		root,
		[Symbol.asyncDispose]: remove
	};
}
async function removeAbandoned(repository) {
	const ours = (await tryGit(repository, [
		"worktree",
		"list",
		"--porcelain",
		"-z"
	]) ?? "").split("\0").flatMap((line) => line.startsWith("worktree ") ? [line.slice(9)] : []);
	for (const path of ours) {
		const pid = basename(path).match(/^ssr-leak-check-base-(\d+)-/)?.[1];
		if (pid !== void 0 && !isAlive(Number(pid))) await rm(path, {
			recursive: true,
			force: true
		});
	}
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}

// src/base/base.ts
/** The version that a change began from, ready to be booted beside the one that is checked. */
/**
* Finds the commit that the work began from; nothing is checked out yet.
* @throws CheckError `no-git`, `bad-ref`, `no-merge-base`
*/
async function openBase(options) {
	const { settings, ref, env, signal, onNote } = options;
	const uncommitted = !env.CI;
	const changed = await changedFiles(settings.cwd, {
		ref,
		uncommitted
	});
	const commit = changed.since;
	let worktree = null;
	let app = null;
	let touched = null;
	/** Where it is not known what a route is made of, any change may touch it. */
	async function isTouched(route) {
		if (changesNothing(settings.cwd, changed)) return false;
		touched ??= discoverIfBuilt(settings.cwd).then(async (all) => reasonsFor(await affectedRoutes(settings.cwd, all, changed)));
		return (await touched)(route)?.because.length !== 0;
	}
	async function prepare(head) {
		try {
			onNote(`The base (commit ${commit.slice(0, 10)}) is checked out, to be measured beside this version.`);
			const root = await realpath(changed.root);
			worktree = await openWorktree(root, commit, env.RUNNER_TEMP || tmpdir());
			signal.throwIfAborted();
			const places = {
				head: {
					root,
					cwd: await realpath(settings.cwd)
				},
				base: {
					root: worktree.root,
					cwd: join(worktree.root, relative(root, await realpath(settings.cwd)))
				}
			};
			await buildBase(places, options);
			const moved = (word) => word.replaceAll(`${root}/`, `${places.base.root}/`);
			const [program, ...words] = head.words;
			return {
				state: "ready",
				cwd: places.base.cwd,
				command: {
					...head,
					words: [moved(program), ...words.map(moved)]
				}
			};
		} catch (error) {
			signal.throwIfAborted();
			return {
				state: "unusable",
				problem: problem("base-unusable", {
					commit,
					why: whyUnusable(error)
				})
			};
		}
	}
	return {
		commit,
		isSame: changed.files.length === 0,
		async app(head, route) {
			if (!await isTouched(route)) return { state: "same" };
			app ??= prepare(head);
			return app;
		},
		async [Symbol.asyncDispose]() {
			await app?.catch(() => {});
			await worktree?.[Symbol.asyncDispose]();
		}
	};
}
function whyUnusable(error) {
	if (error instanceof CheckError && error.problems[0]) return error.problems[0];
	if (error instanceof GitError) return problem("not-checked-out", { error: error.message });
	if (error instanceof Error && "code" in error) return problem("not-copied", { error: error.message });
	throw error;
}

// src/check/base-beside.ts
/** The base beside one route of this version: what is known of it, or a server of it to measure. */
/** @throws CheckError `bad-ref`, `no-git`, `no-merge-base` where the base was asked for and there is none */
async function openComparand(settings, { onProgress, ...around }) {
	const { baseline, strict } = settings;
	const note = (text) => onProgress({
		type: "note",
		text
	});
	if (baseline?.kind === "file") return storedComparand(baseline.file, settings, {
		version: around.version,
		note,
		strict
	});
	if (baseline?.kind !== "ref") return without(baseline && {
		kind: baseline.kind,
		name: null,
		commit: null,
		why: null,
		strict
	}, null);
	const facts = {
		kind: "ref",
		name: baseline.ref,
		commit: null,
		why: null,
		strict
	};
	try {
		const base = await openBase({
			...around,
			settings,
			ref: baseline.ref,
			onNote: note
		});
		if (base.isSame && !baseline.required) throw new CheckError(problem("no-base", {
			name: baseline.ref,
			why: problem("nothing-changed")
		}));
		if (settings.port !== null) {
			const why = problem("base-needs-a-port", { port: settings.port });
			return without({
				...facts,
				commit: base.commit,
				why
			}, why);
		}
		return comparandOf(base, facts, note, around.signal);
	} catch (error) {
		if (baseline.required || !(error instanceof CheckError) || !error.problems[0]) throw error;
		const [found] = error.problems;
		const why = found.code === "no-base" ? found : problem("no-base", {
			name: baseline.ref,
			why: found
		});
		note(wordsOf(why).what);
		return without({
			...facts,
			why
		}, why);
	}
}
/** A side that has nothing to end. */
const sideWithoutServer = (side) => ({
	side,
	async [Symbol.asyncDispose]() {}
});
const without = (facts, why) => ({
	facts,
	known: () => null,
	open: async () => sideWithoutServer(why && {
		from: "not-possible",
		problem: why
	}),
	async [Symbol.asyncDispose]() {}
});
/** Throws CheckError `bad-baseline`. */
async function storedComparand(file, { cwd }, { version, note, strict }) {
	const stored = await readBaselineFile(file);
	const lockfile = await lockfileHash(await repositoryOf(cwd), cwd);
	let stale = null;
	return {
		get facts() {
			return {
				kind: "file",
				name: file,
				commit: stored.commit,
				why: stale,
				strict
			};
		},
		known(route, server) {
			const here = circumstancesOf(server, version, lockfile);
			if (here === null) return null;
			const differs = differences(stored.circumstances, here);
			if (differs.length > 0) {
				const why = problem("stale-baseline", {
					file,
					differs
				});
				if (stale === null) note(`${wordsOf(why).what} ${differs.join("; ")}.`);
				stale ??= why;
				return {
					from: "not-possible",
					problem: stale
				};
			}
			const found = stored.routes.find((one) => one.route === route);
			return found ? {
				from: "file",
				stored: found
			} : { from: "not-in-base" };
		},
		open: async () => sideWithoutServer(null),
		async [Symbol.asyncDispose]() {}
	};
}
function comparandOf(base, named, note, signal) {
	let why = null;
	const unusable = (problem) => {
		if (why === null) note(wordsOf(problem).what);
		why = problem;
		return sideWithoutServer({
			from: "not-possible",
			problem
		});
	};
	return {
		get facts() {
			return {
				...named,
				commit: base.commit,
				why
			};
		},
		known: () => null,
		async open(command, route, boot) {
			const app = await base.app(command, route);
			if (app.state === "same") return sideWithoutServer({ from: "same-build" });
			if (app.state === "unusable") return unusable(app.problem);
			const lease = leaseServer(() => boot(app));
			try {
				return {
					side: {
						server: await lease.server(),
						asks: await discoverIfBuilt(app.cwd)
					},
					[Symbol.asyncDispose]: () => lease[Symbol.asyncDispose]()
				};
			} catch (error) {
				await lease[Symbol.asyncDispose]();
				signal.throwIfAborted();
				if (!(error instanceof CheckError) || !error.problems[0]) throw error;
				return unusable(problem("base-unusable", {
					commit: base.commit,
					why: error.problems[0]
				}));
			}
		},
		[Symbol.asyncDispose]: () => base[Symbol.asyncDispose]()
	};
}

// src/routes/calling-actions.ts
/** Routes whose requests call an action of the page. */
/**
* The same routes, asked as the action of each that has one wants to be called.
* @throws CheckError `unknown-action`, `no-actions`
*/
function callingActions(routes, settings, { actions, framework }) {
	const stray = [];
	const called = routes.map((route) => {
		const { action: name } = settingsOf(route.route, settings);
		if (name === null) return route;
		if (!actions) {
			stray.push(problem("no-actions", {
				action: name,
				framework: frameworkNamed(framework)?.title ?? null
			}));
			return route;
		}
		const pattern = route.pattern ?? route.route;
		const known = actions.names(pattern);
		if (known !== null && !known.includes(name)) {
			stray.push(problem("unknown-action", {
				action: name,
				route: route.route,
				known,
				meant: known.length === 0 ? null : didYouMean(name, known)
			}));
			return route;
		}
		const { path: asCall, request } = actions.call(name, pattern);
		const paths = pathsOf(route).map(({ path, weight }) => ({
			path: asCall(path),
			weight
		}));
		return {
			...route,
			path: asCall(route.path),
			...route.paths ? { paths } : {},
			action: request
		};
	});
	const [first, ...others] = stray;
	if (first) throw new CheckError(first, ...others.filter((one) => JSON.stringify(one) !== JSON.stringify(first)));
	return called;
}

// src/check/choose.ts
/** Which routes are checked, by the build and the change first, and then by what the server itself links to. */
/** @throws CheckError as `chooseRoutes` and `callingActions` do */
async function choose({ settings, around: { env, onProgress }, ledger }) {
	const chosen = await chooseRoutes(settings, { uncommitted: !env.CI });
	for (const text of chosen.notes) onProgress({
		type: "note",
		text
	});
	ledger.noteRun({ chosen });
	ledger.open(callingActions(chosen.routes, settings, chosen));
	return chosen;
}
/** Routes that nobody knows a URL of, each with one made up from its parameters. */
const withExamples = (chosen) => lackingExampleUrl(chosen).map((route) => ({
	route,
	example: exampleOf(route)
}));
/** Whether there is a route to check, or may be once the server was asked for example URLs. */
const isAnyChosen = (chosen) => chosen.asks !== null || chosen.routes.length > 0 || lackingExampleUrl(chosen).length > 0;
/** Notes why a run checked nothing, where nothing else says it and nobody wanted that. */
function noteNothingChecked({ ledger }) {
	const { chosen, problems } = ledger.run();
	const records = ledger.routes();
	if (chosen === null || problems.length > 0 || records.some(({ skipped }) => skipped === null)) return;
	const left = records.reduce((all, { route }) => withoutCached(all, route), chosen);
	const trouble = lackingExampleUrl(left).length > 0 ? noExampleUrl(withExamples(left)) : nothingChecked(left);
	if (trouble !== null) ledger.noteRun({ problems: [trouble] });
}
/**
* Asks the server for its routes where nobody else knows all of them, and for example URLs of routes that have none.
* @throws CheckError `no-routes` where it has none, `no-example-url` where there is still no route to check, and where nobody can log in
*/
async function findExampleUrls(before, run, servers) {
	const { settings, around: { signal }, ledger } = run;
	let chosen = before;
	if (before.asks !== null) {
		chosen = await askForRoutes(before, run, await servers.shared());
		ledger.noteRun({ chosen });
		ledger.open(callingActions(chosen.routes, settings, chosen));
	} else if (lackingExampleUrl(before).length > 0) {
		const server = await servers.shared();
		const { origin } = server;
		const asked = await loggedIn(settings, server, signal);
		const headers = Object.fromEntries(asked.headers.map(({ name, value }) => [name, value]));
		const found = await exampleUrlsFromServer(before.found.map(({ route }) => route), {
			origin,
			headers,
			signal
		});
		chosen = withFoundUrls(before, found);
		ledger.noteRun({ chosen });
		ledger.open(callingActions(chosen.routes, settings, chosen));
	}
	if (chosen.routes.length === 0 && lackingExampleUrl(chosen).length > 0) throw new CheckError(noExampleUrl(withExamples(chosen)));
	if (changedWithoutExampleUrl(chosen).length > 0) ledger.noteRun({ problems: [noExampleUrl(withExamples(chosen))] });
}

// src/judge/exactness.ts
const UNKNOWN = {
	precision: null,
	mayFill: true
};
/** A cache gains entries in some container. Objects that each request leaves while no container gains any are in none. */
function exactnessOfCounted({ arm }) {
	const js = arm?.growth.js;
	if (!arm || !js || js.low <= 0 || arm.state !== "growing") return UNKNOWN;
	return arm.over.includes("objects") || arm.over.includes("entries") ? {
		precision: (js.high - js.low) / 2 / js.bytesPerRequest,
		mayFill: arm.containers.length > 0
	} : UNKNOWN;
}

// node_modules/cross-argv/index.js
var require_cross_argv = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const IS_WINDOWS = process.platform === "win32";
	module.exports = crossArgv;
	function crossArgv(pargv, force) {
		if (!pargv) pargv = process.argv;
		const str = pargv.join(` `);
		if ((!IS_WINDOWS || (str.match(/'/g) || []).length < 2) && !force) return pargv;
		return splitCommandLine(str.replace(/'(.+?)'/g, `"$1"`));
	}
	/**
	* @form https://stackoverflow.com/a/56930457/12391660
	* @param {*} commandLine
	* @returns
	*/
	function splitCommandLine(commandLine) {
		var doubleDoubleQuote = "<DDQ>";
		while (commandLine.indexOf(doubleDoubleQuote) > -1) doubleDoubleQuote += "@";
		var noDoubleDoubleQuotes = commandLine.replace(/""/g, doubleDoubleQuote);
		var spaceMarker = "<SP>";
		while (commandLine.indexOf(spaceMarker) > -1) spaceMarker += "@";
		return noDoubleDoubleQuotes.replace(/"([^"]*)"?/g, (fullMatch, capture) => {
			return capture.replace(/ /g, spaceMarker).replace(RegExp(doubleDoubleQuote, "g"), "\"");
		}).split(/ +/).map((mangledParam) => {
			return mangledParam.replace(RegExp(spaceMarker, "g"), " ").replace(RegExp(doubleDoubleQuote, "g"), "");
		});
	}
}));

// node_modules/manage-path/dist/get-path-var.js
var require_get_path_var = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = getPathVar;
	var PATH_REGEX = /^PATH$/i;
	function getPathVar(env, platform) {
		var PATH = "PATH";
		if (platform === "win32") {
			PATH = "Path";
			Object.keys(env).some(function(e) {
				var matches = PATH_REGEX.test(e);
				if (matches) PATH = e;
				return matches;
			});
		}
		return PATH;
	}
}));

// node_modules/manage-path/dist/get-separator.js
var require_get_separator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = getSeparator;
	function getSeparator(platform) {
		return platform === "win32" ? ";" : ":";
	}
}));

// node_modules/manage-path/dist/index.js
var require_dist$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var getPathVar = require_get_path_var();
	var getSeparator = require_get_separator();
	module.exports = managePath;
	function managePath() {
		var env = arguments.length <= 0 || arguments[0] === void 0 ? {} : arguments[0];
		var _ref$platform = (arguments.length <= 1 || arguments[1] === void 0 ? { platform: process.platform } : arguments[1]).platform;
		var platform = _ref$platform === void 0 ? process.platform : _ref$platform;
		var pathVar = getPathVar(env, platform);
		var separator = getSeparator(platform);
		var originalPath = env[pathVar];
		return {
			push,
			unshift,
			get,
			restore
		};
		function push() {
			for (var _len = arguments.length, paths = Array(_len), _key = 0; _key < _len; _key++) paths[_key] = arguments[_key];
			return change(true, paths);
		}
		function unshift() {
			for (var _len2 = arguments.length, paths = Array(_len2), _key2 = 0; _key2 < _len2; _key2++) paths[_key2] = arguments[_key2];
			return change(false, paths);
		}
		function get() {
			return env[pathVar];
		}
		function restore() {
			env[pathVar] = originalPath;
			return get();
		}
		function change(append, paths) {
			if (!append) paths = paths.reverse();
			paths.forEach(function(path) {
				var pathArray = getPathArray(path);
				addExistingPath(pathArray, env[pathVar], append);
				env[pathVar] = pathArray.join(separator);
			});
			return get();
		}
	}
	function getPathArray(pathToAdd) {
		if (Array.isArray(pathToAdd)) return pathToAdd;
		else return [pathToAdd];
	}
	function addExistingPath(array, path, appendMode) {
		if (!path) return;
		if (appendMode) array.unshift(path);
		else array.push(path);
	}
}));

// node_modules/has-async-hooks/index.js
var require_has_async_hooks = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function() {
		try {
			return typeof __require("async_hooks").createHook === "function";
		} catch (err) {
			return false;
		}
	};
}));

// node_modules/minimist/index.js
var require_minimist = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function hasKey(obj, keys) {
		var o = obj;
		keys.slice(0, -1).forEach(function(key) {
			o = o[key] || {};
		});
		return keys[keys.length - 1] in o;
	}
	function isNumber(x) {
		if (typeof x === "number") return true;
		if (/^0x[0-9a-f]+$/i.test(x)) return true;
		return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(x);
	}
	function isConstructorOrProto(obj, key) {
		return key === "constructor" && typeof obj[key] === "function" || key === "__proto__";
	}
	module.exports = function(args, opts) {
		if (!opts) opts = {};
		var flags = {
			bools: {},
			strings: {},
			unknownFn: null
		};
		if (typeof opts.unknown === "function") flags.unknownFn = opts.unknown;
		if (typeof opts.boolean === "boolean" && opts.boolean) flags.allBools = true;
		else [].concat(opts.boolean).filter(Boolean).forEach(function(key) {
			flags.bools[key] = true;
		});
		var aliases = {};
		function aliasIsBoolean(key) {
			return aliases[key].some(function(x) {
				return flags.bools[x];
			});
		}
		Object.keys(opts.alias || {}).forEach(function(key) {
			aliases[key] = [].concat(opts.alias[key]);
			aliases[key].forEach(function(x) {
				aliases[x] = [key].concat(aliases[key].filter(function(y) {
					return x !== y;
				}));
			});
		});
		[].concat(opts.string).filter(Boolean).forEach(function(key) {
			flags.strings[key] = true;
			if (aliases[key]) [].concat(aliases[key]).forEach(function(k) {
				flags.strings[k] = true;
			});
		});
		var defaults = opts.default || {};
		var argv = { _: [] };
		function argDefined(key, arg) {
			return flags.allBools && /^--[^=]+$/.test(arg) || flags.strings[key] || flags.bools[key] || aliases[key];
		}
		function setKey(obj, keys, value) {
			var o = obj;
			for (var i = 0; i < keys.length - 1; i++) {
				var key = keys[i];
				if (isConstructorOrProto(o, key)) return;
				if (o[key] === void 0) o[key] = {};
				if (o[key] === Object.prototype || o[key] === Number.prototype || o[key] === String.prototype) o[key] = {};
				if (o[key] === Array.prototype) o[key] = [];
				o = o[key];
			}
			var lastKey = keys[keys.length - 1];
			if (isConstructorOrProto(o, lastKey)) return;
			if (o === Object.prototype || o === Number.prototype || o === String.prototype) o = {};
			if (o === Array.prototype) o = [];
			if (o[lastKey] === void 0 || flags.bools[lastKey] || typeof o[lastKey] === "boolean") o[lastKey] = value;
			else if (Array.isArray(o[lastKey])) o[lastKey].push(value);
			else o[lastKey] = [o[lastKey], value];
		}
		function setArg(key, val, arg) {
			if (arg && flags.unknownFn && !argDefined(key, arg)) {
				if (flags.unknownFn(arg) === false) return;
			}
			var value = !flags.strings[key] && isNumber(val) ? Number(val) : val;
			setKey(argv, key.split("."), value);
			(aliases[key] || []).forEach(function(x) {
				setKey(argv, x.split("."), value);
			});
		}
		Object.keys(flags.bools).forEach(function(key) {
			setArg(key, defaults[key] === void 0 ? false : defaults[key]);
		});
		var notFlags = [];
		if (args.indexOf("--") !== -1) {
			notFlags = args.slice(args.indexOf("--") + 1);
			args = args.slice(0, args.indexOf("--"));
		}
		for (var i = 0; i < args.length; i++) {
			var arg = args[i];
			var key;
			var next;
			if (/^--.+=/.test(arg)) {
				var m = arg.match(/^--([^=]+)=([\s\S]*)$/);
				key = m[1];
				var value = m[2];
				if (flags.bools[key]) value = value !== "false";
				setArg(key, value, arg);
			} else if (/^--no-.+/.test(arg)) {
				key = arg.match(/^--no-(.+)/)[1];
				setArg(key, false, arg);
			} else if (/^--.+/.test(arg)) {
				key = arg.match(/^--(.+)/)[1];
				next = args[i + 1];
				if (next !== void 0 && !/^(-|--)[^-]/.test(next) && !flags.bools[key] && !flags.allBools && (aliases[key] ? !aliasIsBoolean(key) : true)) {
					setArg(key, next, arg);
					i += 1;
				} else if (/^(true|false)$/.test(next)) {
					setArg(key, next === "true", arg);
					i += 1;
				} else setArg(key, flags.strings[key] ? "" : true, arg);
			} else if (/^-[^-]+/.test(arg)) {
				var letters = arg.slice(1, -1).split("");
				var broken = false;
				for (var j = 0; j < letters.length; j++) {
					next = arg.slice(j + 2);
					if (next === "-") {
						setArg(letters[j], next, arg);
						continue;
					}
					if (/[A-Za-z]/.test(letters[j]) && next[0] === "=") {
						setArg(letters[j], next.slice(1), arg);
						broken = true;
						break;
					}
					if (/[A-Za-z]/.test(letters[j]) && /-?\d+(\.\d*)?(e-?\d+)?$/.test(next)) {
						setArg(letters[j], next, arg);
						broken = true;
						break;
					}
					if (letters[j + 1] && letters[j + 1].match(/\W/)) {
						setArg(letters[j], arg.slice(j + 2), arg);
						broken = true;
						break;
					} else setArg(letters[j], flags.strings[letters[j]] ? "" : true, arg);
				}
				key = arg.slice(-1)[0];
				if (!broken && key !== "-") {
					if (args[i + 1] && !/^(-|--)[^-]/.test(args[i + 1]) && !flags.bools[key] && (aliases[key] ? !aliasIsBoolean(key) : true)) {
						setArg(key, args[i + 1], arg);
						i += 1;
					} else if (args[i + 1] && /^(true|false)$/.test(args[i + 1])) {
						setArg(key, args[i + 1] === "true", arg);
						i += 1;
					} else setArg(key, flags.strings[key] ? "" : true, arg);
				}
			} else {
				if (!flags.unknownFn || flags.unknownFn(arg) !== false) argv._.push(flags.strings._ || !isNumber(arg) ? arg : Number(arg));
				if (opts.stopEarly) {
					argv._.push.apply(argv._, args.slice(i + 1));
					break;
				}
			}
		}
		Object.keys(defaults).forEach(function(k) {
			if (!hasKey(argv, k.split("."))) {
				setKey(argv, k.split("."), defaults[k]);
				(aliases[k] || []).forEach(function(x) {
					setKey(argv, x.split("."), defaults[k]);
				});
			}
		});
		if (opts["--"]) argv["--"] = notFlags.slice();
		else notFlags.forEach(function(k) {
			argv._.push(k);
		});
		return argv;
	};
}));

// node_modules/@minimistjs/subarg/index.js
var require_subarg = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var minimist = require_minimist();
	module.exports = function parse(args, opts) {
		var level = 0, index;
		var args_ = [];
		for (var i = 0; i < args.length; i++) {
			if (typeof args[i] === "string" && /^\[/.test(args[i])) {
				if (level++ === 0) index = i;
			}
			if (typeof args[i] === "string" && /\]$/.test(args[i])) {
				if (--level > 0) continue;
				var sub = args.slice(index, i + 1);
				if (typeof sub[0] === "string") sub[0] = sub[0].replace(/^\[/, "");
				if (sub[0] === "") sub.shift();
				var n = sub.length - 1;
				if (typeof sub[n] === "string") sub[n] = sub[n].replace(/\]$/, "");
				if (sub[n] === "") sub.pop();
				args_.push(parse(sub));
			} else if (level === 0) args_.push(args[i]);
		}
		return minimist(args_, opts);
	};
}));

// node_modules/color-support/index.js
var require_color_support = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = colorSupport({ alwaysReturn: true }, colorSupport);
	function hasNone(obj, options) {
		obj.level = 0;
		obj.hasBasic = false;
		obj.has256 = false;
		obj.has16m = false;
		if (!options.alwaysReturn) return false;
		return obj;
	}
	function hasBasic(obj) {
		obj.hasBasic = true;
		obj.has256 = false;
		obj.has16m = false;
		obj.level = 1;
		return obj;
	}
	function has256(obj) {
		obj.hasBasic = true;
		obj.has256 = true;
		obj.has16m = false;
		obj.level = 2;
		return obj;
	}
	function has16m(obj) {
		obj.hasBasic = true;
		obj.has256 = true;
		obj.has16m = true;
		obj.level = 3;
		return obj;
	}
	function colorSupport(options, obj) {
		options = options || {};
		obj = obj || {};
		if (typeof options.level === "number") switch (options.level) {
			case 0: return hasNone(obj, options);
			case 1: return hasBasic(obj);
			case 2: return has256(obj);
			case 3: return has16m(obj);
		}
		obj.level = 0;
		obj.hasBasic = false;
		obj.has256 = false;
		obj.has16m = false;
		if (typeof process === "undefined" || !process || !process.stdout || !process.env || !process.platform) return hasNone(obj, options);
		var env = options.env || process.env;
		var stream = options.stream || process.stdout;
		var term = options.term || env.TERM || "";
		var platform = options.platform || process.platform;
		if (!options.ignoreTTY && !stream.isTTY) return hasNone(obj, options);
		if (!options.ignoreDumb && term === "dumb" && !env.COLORTERM) return hasNone(obj, options);
		if (platform === "win32") return hasBasic(obj);
		if (env.TMUX) return has256(obj);
		if (!options.ignoreCI && (env.CI || env.TEAMCITY_VERSION)) {
			if (env.TRAVIS) return has256(obj);
			else return hasNone(obj, options);
		}
		switch (env.TERM_PROGRAM) {
			case "iTerm.app":
				var ver = env.TERM_PROGRAM_VERSION || "0.";
				if (/^[0-2]\./.test(ver)) return has256(obj);
				else return has16m(obj);
			case "HyperTerm":
			case "Hyper": return has16m(obj);
			case "MacTerm": return has16m(obj);
			case "Apple_Terminal": return has256(obj);
		}
		if (/^xterm-256/.test(term)) return has256(obj);
		if (/^screen|^xterm|^vt100|color|ansi|cygwin|linux/i.test(term)) return hasBasic(obj);
		if (env.COLORTERM) return hasBasic(obj);
		return hasNone(obj, options);
	}
}));

// node_modules/autocannon/node_modules/pretty-bytes/index.js
var require_pretty_bytes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BYTE_UNITS = [
		"B",
		"kB",
		"MB",
		"GB",
		"TB",
		"PB",
		"EB",
		"ZB",
		"YB"
	];
	const BIBYTE_UNITS = [
		"B",
		"kiB",
		"MiB",
		"GiB",
		"TiB",
		"PiB",
		"EiB",
		"ZiB",
		"YiB"
	];
	const BIT_UNITS = [
		"b",
		"kbit",
		"Mbit",
		"Gbit",
		"Tbit",
		"Pbit",
		"Ebit",
		"Zbit",
		"Ybit"
	];
	const BIBIT_UNITS = [
		"b",
		"kibit",
		"Mibit",
		"Gibit",
		"Tibit",
		"Pibit",
		"Eibit",
		"Zibit",
		"Yibit"
	];
	const toLocaleString = (number, locale, options) => {
		let result = number;
		if (typeof locale === "string" || Array.isArray(locale)) result = number.toLocaleString(locale, options);
		else if (locale === true || options !== void 0) result = number.toLocaleString(void 0, options);
		return result;
	};
	module.exports = (number, options) => {
		if (!Number.isFinite(number)) throw new TypeError(`Expected a finite number, got ${typeof number}: ${number}`);
		options = Object.assign({
			bits: false,
			binary: false
		}, options);
		const UNITS = options.bits ? options.binary ? BIBIT_UNITS : BIT_UNITS : options.binary ? BIBYTE_UNITS : BYTE_UNITS;
		if (options.signed && number === 0) return ` 0 ${UNITS[0]}`;
		const isNegative = number < 0;
		const prefix = isNegative ? "-" : options.signed ? "+" : "";
		if (isNegative) number = -number;
		let localeOptions;
		if (options.minimumFractionDigits !== void 0) localeOptions = { minimumFractionDigits: options.minimumFractionDigits };
		if (options.maximumFractionDigits !== void 0) localeOptions = Object.assign({ maximumFractionDigits: options.maximumFractionDigits }, localeOptions);
		if (number < 1) return prefix + toLocaleString(number, options.locale, localeOptions) + " " + UNITS[0];
		const exponent = Math.min(Math.floor(options.binary ? Math.log(number) / Math.log(1024) : Math.log10(number) / 3), UNITS.length - 1);
		number /= Math.pow(options.binary ? 1024 : 1e3, exponent);
		if (!localeOptions) number = number.toPrecision(3);
		const numberString = toLocaleString(Number(number), options.locale, localeOptions);
		const unit = UNITS[exponent];
		return prefix + numberString + " " + unit;
	};
}));

// node_modules/hdr-histogram-js/dist/ByteBuffer.js
var require_ByteBuffer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const { pow, floor } = Math;
	const TWO_POW_32 = pow(2, 32);
	/**
	* Mimic Java's ByteBufffer with big endian order
	*/
	var ByteBuffer = class ByteBuffer {
		static allocate(size = 16) {
			return new ByteBuffer(new Uint8Array(size));
		}
		constructor(data) {
			this.position = 0;
			this.data = data;
			this.int32ArrayForConvert = /* @__PURE__ */ new Uint32Array(1);
			this.int8ArrayForConvert = new Uint8Array(this.int32ArrayForConvert.buffer);
		}
		put(value) {
			if (this.position === this.data.length) {
				const oldArray = this.data;
				this.data = new Uint8Array(this.data.length * 2);
				this.data.set(oldArray);
			}
			this.data[this.position] = value;
			this.position++;
		}
		putInt32(value) {
			if (this.data.length - this.position < 4) {
				const oldArray = this.data;
				this.data = new Uint8Array(this.data.length * 2 + 4);
				this.data.set(oldArray);
			}
			this.int32ArrayForConvert[0] = value;
			this.data.set(this.int8ArrayForConvert.reverse(), this.position);
			this.position += 4;
		}
		putInt64(value) {
			this.putInt32(floor(value / TWO_POW_32));
			this.putInt32(value);
		}
		putArray(array) {
			if (this.data.length - this.position < array.byteLength) {
				const oldArray = this.data;
				this.data = new Uint8Array(this.position + array.byteLength);
				this.data.set(oldArray);
			}
			this.data.set(array, this.position);
			this.position += array.byteLength;
		}
		get() {
			const value = this.data[this.position];
			this.position++;
			return value;
		}
		getInt32() {
			this.int8ArrayForConvert.set(this.data.slice(this.position, this.position + 4).reverse());
			const value = this.int32ArrayForConvert[0];
			this.position += 4;
			return value;
		}
		getInt64() {
			const high = this.getInt32();
			const low = this.getInt32();
			return high * TWO_POW_32 + low;
		}
		resetPosition() {
			this.position = 0;
		}
	};
	exports.default = ByteBuffer;
}));

// node_modules/hdr-histogram-js/dist/HistogramIterationValue.js
var require_HistogramIterationValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	/**
	* Represents a value point iterated through in a Histogram, with associated stats.
	* <ul>
	* <li><b><code>valueIteratedTo</code></b> :<br> The actual value level that was iterated to by the iterator</li>
	* <li><b><code>prevValueIteratedTo</code></b> :<br> The actual value level that was iterated from by the iterator</li>
	* <li><b><code>countAtValueIteratedTo</code></b> :<br> The count of recorded values in the histogram that
	* exactly match this [lowestEquivalentValue(valueIteratedTo)...highestEquivalentValue(valueIteratedTo)] value
	* range.</li>
	* <li><b><code>countAddedInThisIterationStep</code></b> :<br> The count of recorded values in the histogram that
	* were added to the totalCountToThisValue (below) as a result on this iteration step. Since multiple iteration
	* steps may occur with overlapping equivalent value ranges, the count may be lower than the count found at
	* the value (e.g. multiple linear steps or percentile levels can occur within a single equivalent value range)</li>
	* <li><b><code>totalCountToThisValue</code></b> :<br> The total count of all recorded values in the histogram at
	* values equal or smaller than valueIteratedTo.</li>
	* <li><b><code>totalValueToThisValue</code></b> :<br> The sum of all recorded values in the histogram at values
	* equal or smaller than valueIteratedTo.</li>
	* <li><b><code>percentile</code></b> :<br> The percentile of recorded values in the histogram at values equal
	* or smaller than valueIteratedTo.</li>
	* <li><b><code>percentileLevelIteratedTo</code></b> :<br> The percentile level that the iterator returning this
	* HistogramIterationValue had iterated to. Generally, percentileLevelIteratedTo will be equal to or smaller than
	* percentile, but the same value point can contain multiple iteration levels for some iterators. E.g. a
	* PercentileIterator can stop multiple times in the exact same value point (if the count at that value covers a
	* range of multiple percentiles in the requested percentile iteration points).</li>
	* </ul>
	*/
	var HistogramIterationValue = class {
		constructor() {
			this.reset();
		}
		reset() {
			this.valueIteratedTo = 0;
			this.valueIteratedFrom = 0;
			this.countAtValueIteratedTo = 0;
			this.countAddedInThisIterationStep = 0;
			this.totalCountToThisValue = 0;
			this.totalValueToThisValue = 0;
			this.percentile = 0;
			this.percentileLevelIteratedTo = 0;
		}
	};
	exports.default = HistogramIterationValue;
}));

// node_modules/hdr-histogram-js/dist/JsHistogramIterator.js
var require_JsHistogramIterator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const HistogramIterationValue_1 = require_HistogramIterationValue();
	/**
	* Used for iterating through histogram values.
	*/
	var JsHistogramIterator = class {
		constructor() {
			this.currentIterationValue = new HistogramIterationValue_1.default();
		}
		resetIterator(histogram) {
			this.histogram = histogram;
			this.savedHistogramTotalRawCount = histogram.totalCount;
			this.arrayTotalCount = histogram.totalCount;
			this.currentIndex = 0;
			this.currentValueAtIndex = 0;
			this.nextValueAtIndex = Math.pow(2, histogram.unitMagnitude);
			this.prevValueIteratedTo = 0;
			this.totalCountToPrevIndex = 0;
			this.totalCountToCurrentIndex = 0;
			this.totalValueToCurrentIndex = 0;
			this.countAtThisValue = 0;
			this.freshSubBucket = true;
			this.currentIterationValue.reset();
		}
		/**
		* Returns true if the iteration has more elements. (In other words, returns true if next would return an
		* element rather than throwing an exception.)
		*
		* @return true if the iterator has more elements.
		*/
		hasNext() {
			if (this.histogram.totalCount !== this.savedHistogramTotalRawCount) throw "Concurrent Modification Exception";
			return this.totalCountToCurrentIndex < this.arrayTotalCount;
		}
		/**
		* Returns the next element in the iteration.
		*
		* @return the {@link HistogramIterationValue} associated with the next element in the iteration.
		*/
		next() {
			while (!this.exhaustedSubBuckets()) {
				this.countAtThisValue = this.histogram.getCountAtIndex(this.currentIndex);
				if (this.freshSubBucket) {
					this.totalCountToCurrentIndex += this.countAtThisValue;
					this.totalValueToCurrentIndex += this.countAtThisValue * this.histogram.highestEquivalentValue(this.currentValueAtIndex);
					this.freshSubBucket = false;
				}
				if (this.reachedIterationLevel()) {
					const valueIteratedTo = this.getValueIteratedTo();
					Object.assign(this.currentIterationValue, {
						valueIteratedTo,
						valueIteratedFrom: this.prevValueIteratedTo,
						countAtValueIteratedTo: this.countAtThisValue,
						countAddedInThisIterationStep: this.totalCountToCurrentIndex - this.totalCountToPrevIndex,
						totalCountToThisValue: this.totalCountToCurrentIndex,
						totalValueToThisValue: this.totalValueToCurrentIndex,
						percentile: 100 * this.totalCountToCurrentIndex / this.arrayTotalCount,
						percentileLevelIteratedTo: this.getPercentileIteratedTo()
					});
					this.prevValueIteratedTo = valueIteratedTo;
					this.totalCountToPrevIndex = this.totalCountToCurrentIndex;
					this.incrementIterationLevel();
					if (this.histogram.totalCount !== this.savedHistogramTotalRawCount) throw new Error("Concurrent Modification Exception");
					return this.currentIterationValue;
				}
				this.incrementSubBucket();
			}
			throw new Error("Index Out Of Bounds Exception");
		}
		getPercentileIteratedTo() {
			return 100 * this.totalCountToCurrentIndex / this.arrayTotalCount;
		}
		getPercentileIteratedFrom() {
			return 100 * this.totalCountToPrevIndex / this.arrayTotalCount;
		}
		getValueIteratedTo() {
			return this.histogram.highestEquivalentValue(this.currentValueAtIndex);
		}
		exhaustedSubBuckets() {
			return this.currentIndex >= this.histogram.countsArrayLength;
		}
		incrementSubBucket() {
			this.freshSubBucket = true;
			this.currentIndex++;
			this.currentValueAtIndex = this.histogram.valueFromIndex(this.currentIndex);
			this.nextValueAtIndex = this.histogram.valueFromIndex(this.currentIndex + 1);
		}
	};
	exports.default = JsHistogramIterator;
}));

// node_modules/hdr-histogram-js/dist/RecordedValuesIterator.js
var require_RecordedValuesIterator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const JsHistogramIterator_1 = require_JsHistogramIterator();
	/**
	* Used for iterating through all recorded histogram values using the finest granularity steps supported by the
	* underlying representation. The iteration steps through all non-zero recorded value counts, and terminates when
	* all recorded histogram values are exhausted.
	*/
	var RecordedValuesIterator = class extends JsHistogramIterator_1.default {
		/**
		* @param histogram The histogram this iterator will operate on
		*/
		constructor(histogram) {
			super();
			this.doReset(histogram);
		}
		/**
		* Reset iterator for re-use in a fresh iteration over the same histogram data set.
		*/
		reset() {
			this.doReset(this.histogram);
		}
		doReset(histogram) {
			super.resetIterator(histogram);
			this.visitedIndex = -1;
		}
		incrementIterationLevel() {
			this.visitedIndex = this.currentIndex;
		}
		reachedIterationLevel() {
			return this.histogram.getCountAtIndex(this.currentIndex) != 0 && this.visitedIndex !== this.currentIndex;
		}
	};
	exports.default = RecordedValuesIterator;
}));

// node_modules/hdr-histogram-js/dist/PercentileIterator.js
var require_PercentileIterator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const JsHistogramIterator_1 = require_JsHistogramIterator();
	const { pow, floor, log2 } = Math;
	/**
	* Used for iterating through histogram values according to percentile levels. The iteration is
	* performed in steps that start at 0% and reduce their distance to 100% according to the
	* <i>percentileTicksPerHalfDistance</i> parameter, ultimately reaching 100% when all recorded histogram
	* values are exhausted.
	*/
	var PercentileIterator = class extends JsHistogramIterator_1.default {
		/**
		* @param histogram The histogram this iterator will operate on
		* @param percentileTicksPerHalfDistance The number of equal-sized iteration steps per half-distance to 100%.
		*/
		constructor(histogram, percentileTicksPerHalfDistance) {
			super();
			this.percentileTicksPerHalfDistance = 0;
			this.percentileLevelToIterateTo = 0;
			this.percentileLevelToIterateFrom = 0;
			this.reachedLastRecordedValue = false;
			this.doReset(histogram, percentileTicksPerHalfDistance);
		}
		/**
		* Reset iterator for re-use in a fresh iteration over the same histogram data set.
		*
		* @param percentileTicksPerHalfDistance The number of iteration steps per half-distance to 100%.
		*/
		reset(percentileTicksPerHalfDistance) {
			this.doReset(this.histogram, percentileTicksPerHalfDistance);
		}
		doReset(histogram, percentileTicksPerHalfDistance) {
			super.resetIterator(histogram);
			this.percentileTicksPerHalfDistance = percentileTicksPerHalfDistance;
			this.percentileLevelToIterateTo = 0;
			this.percentileLevelToIterateFrom = 0;
			this.reachedLastRecordedValue = false;
		}
		hasNext() {
			if (super.hasNext()) return true;
			if (!this.reachedLastRecordedValue && this.arrayTotalCount > 0) {
				this.percentileLevelToIterateTo = 100;
				this.reachedLastRecordedValue = true;
				return true;
			}
			return false;
		}
		incrementIterationLevel() {
			this.percentileLevelToIterateFrom = this.percentileLevelToIterateTo;
			const percentileReportingTicks = this.percentileTicksPerHalfDistance * pow(2, floor(log2(100 / (100 - this.percentileLevelToIterateTo))) + 1);
			this.percentileLevelToIterateTo += 100 / percentileReportingTicks;
		}
		reachedIterationLevel() {
			if (this.countAtThisValue === 0) return false;
			return 100 * this.totalCountToCurrentIndex / this.arrayTotalCount >= this.percentileLevelToIterateTo;
		}
		getPercentileIteratedTo() {
			return this.percentileLevelToIterateTo;
		}
		getPercentileIteratedFrom() {
			return this.percentileLevelToIterateFrom;
		}
	};
	exports.default = PercentileIterator;
}));

// node_modules/hdr-histogram-js/dist/formatters.js
var require_formatters = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.floatFormatter = exports.keepSignificantDigits = exports.integerFormatter = void 0;
	const leftPadding = (size) => {
		return (input) => {
			if (input.length < size) return " ".repeat(size - input.length) + input;
			return input;
		};
	};
	const integerFormatter = (size) => {
		const padding = leftPadding(size);
		return (integer) => padding("" + integer);
	};
	exports.integerFormatter = integerFormatter;
	const { floor, log10, pow } = Math;
	const numberOfDigits = (n) => floor(log10(n) + 1);
	const keepSignificantDigits = (digits) => (value) => {
		const valueDigits = numberOfDigits(value);
		if (valueDigits > digits) {
			const extraDigits = valueDigits - digits;
			return value - value % pow(10, extraDigits);
		}
		return value;
	};
	exports.keepSignificantDigits = keepSignificantDigits;
	const floatFormatter = (size, fractionDigits) => {
		const numberFormatter = new Intl.NumberFormat("en-US", {
			maximumFractionDigits: fractionDigits,
			minimumFractionDigits: fractionDigits,
			useGrouping: false
		});
		const padding = leftPadding(size);
		return (float) => padding(numberFormatter.format(float));
	};
	exports.floatFormatter = floatFormatter;
}));

// node_modules/hdr-histogram-js/dist/ulp.js
var require_ulp = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const ulp = (x) => Math.pow(2, Math.floor(Math.log2(x)) - 52);
	exports.default = ulp;
}));

// node_modules/hdr-histogram-js/dist/Histogram.js
var require_Histogram = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toSummary = exports.NO_TAG = void 0;
	const formatters_1 = require_formatters();
	exports.NO_TAG = "NO TAG";
	const toSummary = (histogram) => {
		const { totalCount, maxValue, numberOfSignificantValueDigits } = histogram;
		const round = (0, formatters_1.keepSignificantDigits)(numberOfSignificantValueDigits);
		return {
			p50: round(histogram.getValueAtPercentile(50)),
			p75: round(histogram.getValueAtPercentile(75)),
			p90: round(histogram.getValueAtPercentile(90)),
			p97_5: round(histogram.getValueAtPercentile(97.5)),
			p99: round(histogram.getValueAtPercentile(99)),
			p99_9: round(histogram.getValueAtPercentile(99.9)),
			p99_99: round(histogram.getValueAtPercentile(99.99)),
			p99_999: round(histogram.getValueAtPercentile(99.999)),
			max: maxValue,
			totalCount
		};
	};
	exports.toSummary = toSummary;
}));

// node_modules/hdr-histogram-js/dist/JsHistogram.js
var require_JsHistogram = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = exports.JsHistogram = void 0;
	const RecordedValuesIterator_1 = require_RecordedValuesIterator();
	const PercentileIterator_1 = require_PercentileIterator();
	const formatters_1 = require_formatters();
	const ulp_1 = require_ulp();
	const Histogram_1 = require_Histogram();
	const { pow, floor, ceil, log2, max, min } = Math;
	var JsHistogram = class JsHistogram {
		incrementTotalCount() {
			this._totalCount++;
		}
		addToTotalCount(value) {
			this._totalCount += value;
		}
		setTotalCount(value) {
			this._totalCount = value;
		}
		/**
		* Get the total count of all recorded values in the histogram
		* @return the total count of all recorded values in the histogram
		*/
		get totalCount() {
			return this._totalCount;
		}
		updatedMaxValue(value) {
			const internalValue = value + this.unitMagnitudeMask;
			this.maxValue = internalValue;
		}
		updateMinNonZeroValue(value) {
			if (value <= this.unitMagnitudeMask) return;
			const internalValue = floor(value / this.lowestDiscernibleValueRounded) * this.lowestDiscernibleValueRounded;
			this.minNonZeroValue = internalValue;
		}
		constructor(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
			this.autoResize = false;
			this.startTimeStampMsec = Number.MAX_SAFE_INTEGER;
			this.endTimeStampMsec = 0;
			this.tag = Histogram_1.NO_TAG;
			this.maxValue = 0;
			this.minNonZeroValue = Number.MAX_SAFE_INTEGER;
			this.identity = 0;
			this.highestTrackableValue = 0;
			this.lowestDiscernibleValue = 0;
			this.numberOfSignificantValueDigits = 0;
			this.bucketCount = 0;
			this.subBucketCount = 0;
			this.countsArrayLength = 0;
			this.wordSizeInBytes = 0;
			if (lowestDiscernibleValue < 1) throw new Error("lowestDiscernibleValue must be >= 1");
			if (highestTrackableValue < 2 * lowestDiscernibleValue) throw new Error(`highestTrackableValue must be >= 2 * lowestDiscernibleValue ( 2 * ${lowestDiscernibleValue} )`);
			if (numberOfSignificantValueDigits < 0 || numberOfSignificantValueDigits > 5) throw new Error("numberOfSignificantValueDigits must be between 0 and 5");
			this.identity = JsHistogram.identityBuilder++;
			this.init(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits);
		}
		init(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
			this.lowestDiscernibleValue = lowestDiscernibleValue;
			this.highestTrackableValue = highestTrackableValue;
			this.numberOfSignificantValueDigits = numberOfSignificantValueDigits;
			const largestValueWithSingleUnitResolution = 2 * floor(pow(10, numberOfSignificantValueDigits));
			this.unitMagnitude = floor(log2(lowestDiscernibleValue));
			this.lowestDiscernibleValueRounded = pow(2, this.unitMagnitude);
			this.unitMagnitudeMask = this.lowestDiscernibleValueRounded - 1;
			const subBucketCountMagnitude = ceil(log2(largestValueWithSingleUnitResolution));
			this.subBucketHalfCountMagnitude = (subBucketCountMagnitude > 1 ? subBucketCountMagnitude : 1) - 1;
			this.subBucketCount = pow(2, this.subBucketHalfCountMagnitude + 1);
			this.subBucketHalfCount = this.subBucketCount / 2;
			this.subBucketMask = (floor(this.subBucketCount) - 1) * pow(2, this.unitMagnitude);
			this.establishSize(highestTrackableValue);
			this.leadingZeroCountBase = 53 - this.unitMagnitude - this.subBucketHalfCountMagnitude - 1;
			this.percentileIterator = new PercentileIterator_1.default(this, 1);
			this.recordedValuesIterator = new RecordedValuesIterator_1.default(this);
		}
		/**
		* The buckets (each of which has subBucketCount sub-buckets, here assumed to be 2048 as an example) overlap:
		*
		* <pre>
		* The 0'th bucket covers from 0...2047 in multiples of 1, using all 2048 sub-buckets
		* The 1'th bucket covers from 2048..4097 in multiples of 2, using only the top 1024 sub-buckets
		* The 2'th bucket covers from 4096..8191 in multiple of 4, using only the top 1024 sub-buckets
		* ...
		* </pre>
		*
		* Bucket 0 is "special" here. It is the only one that has 2048 entries. All the rest have 1024 entries (because
		* their bottom half overlaps with and is already covered by the all of the previous buckets put together). In other
		* words, the k'th bucket could represent 0 * 2^k to 2048 * 2^k in 2048 buckets with 2^k precision, but the midpoint
		* of 1024 * 2^k = 2048 * 2^(k-1) = the k-1'th bucket's end, so we would use the previous bucket for those lower
		* values as it has better precision.
		*/
		establishSize(newHighestTrackableValue) {
			this.countsArrayLength = this.determineArrayLengthNeeded(newHighestTrackableValue);
			this.bucketCount = this.getBucketsNeededToCoverValue(newHighestTrackableValue);
			this.highestTrackableValue = newHighestTrackableValue;
		}
		determineArrayLengthNeeded(highestTrackableValue) {
			if (highestTrackableValue < 2 * this.lowestDiscernibleValue) throw new Error("highestTrackableValue (" + highestTrackableValue + ") cannot be < (2 * lowestDiscernibleValue)");
			return this.getLengthForNumberOfBuckets(this.getBucketsNeededToCoverValue(highestTrackableValue));
		}
		/**
		* If we have N such that subBucketCount * 2^N > max value, we need storage for N+1 buckets, each with enough
		* slots to hold the top half of the subBucketCount (the lower half is covered by previous buckets), and the +1
		* being used for the lower half of the 0'th bucket. Or, equivalently, we need 1 more bucket to capture the max
		* value if we consider the sub-bucket length to be halved.
		*/
		getLengthForNumberOfBuckets(numberOfBuckets) {
			return (numberOfBuckets + 1) * (this.subBucketCount / 2);
		}
		getBucketsNeededToCoverValue(value) {
			let smallestUntrackableValue = this.subBucketCount * pow(2, this.unitMagnitude);
			let bucketsNeeded = 1;
			while (smallestUntrackableValue <= value) {
				if (smallestUntrackableValue > Number.MAX_SAFE_INTEGER / 2) return bucketsNeeded + 1;
				smallestUntrackableValue = smallestUntrackableValue * 2;
				bucketsNeeded++;
			}
			return bucketsNeeded;
		}
		/**
		* Record a value in the histogram
		*
		* @param value The value to be recorded
		* @throws may throw Error if value is exceeds highestTrackableValue
		*/
		recordValue(value) {
			this.recordSingleValue(value);
		}
		recordSingleValue(value) {
			const countsIndex = this.countsArrayIndex(value);
			if (countsIndex >= this.countsArrayLength) this.handleRecordException(1, value);
			else this.incrementCountAtIndex(countsIndex);
			this.updateMinAndMax(value);
			this.incrementTotalCount();
		}
		handleRecordException(count, value) {
			if (!this.autoResize) throw new Error("Value " + value + " is outside of histogram covered range");
			this.resize(value);
			var countsIndex = this.countsArrayIndex(value);
			this.addToCountAtIndex(countsIndex, count);
			this.highestTrackableValue = this.highestEquivalentValue(this.valueFromIndex(this.countsArrayLength - 1));
		}
		countsArrayIndex(value) {
			if (value < 0) throw new Error("Histogram recorded value cannot be negative.");
			const bucketIndex = this.getBucketIndex(value);
			const subBucketIndex = this.getSubBucketIndex(value, bucketIndex);
			return this.computeCountsArrayIndex(bucketIndex, subBucketIndex);
		}
		computeCountsArrayIndex(bucketIndex, subBucketIndex) {
			return (bucketIndex + 1) * pow(2, this.subBucketHalfCountMagnitude) + (subBucketIndex - this.subBucketHalfCount);
		}
		/**
		* @return the lowest (and therefore highest precision) bucket index that can represent the value
		*/
		getBucketIndex(value) {
			return max(floor(log2(value)) - this.subBucketHalfCountMagnitude - this.unitMagnitude, 0);
		}
		getSubBucketIndex(value, bucketIndex) {
			return floor(value / pow(2, bucketIndex + this.unitMagnitude));
		}
		updateMinAndMax(value) {
			if (value > this.maxValue) this.updatedMaxValue(value);
			if (value < this.minNonZeroValue && value !== 0) this.updateMinNonZeroValue(value);
		}
		/**
		* Get the value at a given percentile.
		* When the given percentile is &gt; 0.0, the value returned is the value that the given
		* percentage of the overall recorded value entries in the histogram are either smaller than
		* or equivalent to. When the given percentile is 0.0, the value returned is the value that all value
		* entries in the histogram are either larger than or equivalent to.
		* <p>
		* Note that two values are "equivalent" in this statement if
		* {@link org.HdrHistogram.JsHistogram#valuesAreEquivalent} would return true.
		*
		* @param percentile  The percentile for which to return the associated value
		* @return The value that the given percentage of the overall recorded value entries in the
		* histogram are either smaller than or equivalent to. When the percentile is 0.0, returns the
		* value that all value entries in the histogram are either larger than or equivalent to.
		*/
		getValueAtPercentile(percentile) {
			const fpCountAtPercentile = min(percentile, 100) / 100 * this.totalCount;
			const countAtPercentile = max(ceil(fpCountAtPercentile - (0, ulp_1.default)(fpCountAtPercentile)), 1);
			let totalToCurrentIndex = 0;
			for (let i = 0; i < this.countsArrayLength; i++) {
				totalToCurrentIndex += this.getCountAtIndex(i);
				if (totalToCurrentIndex >= countAtPercentile) {
					var valueAtIndex = this.valueFromIndex(i);
					return percentile === 0 ? this.lowestEquivalentValue(valueAtIndex) : this.highestEquivalentValue(valueAtIndex);
				}
			}
			return 0;
		}
		valueFromIndexes(bucketIndex, subBucketIndex) {
			return subBucketIndex * pow(2, bucketIndex + this.unitMagnitude);
		}
		valueFromIndex(index) {
			let bucketIndex = floor(index / this.subBucketHalfCount) - 1;
			let subBucketIndex = index % this.subBucketHalfCount + this.subBucketHalfCount;
			if (bucketIndex < 0) {
				subBucketIndex -= this.subBucketHalfCount;
				bucketIndex = 0;
			}
			return this.valueFromIndexes(bucketIndex, subBucketIndex);
		}
		/**
		* Get the lowest value that is equivalent to the given value within the histogram's resolution.
		* Where "equivalent" means that value samples recorded for any two
		* equivalent values are counted in a common total count.
		*
		* @param value The given value
		* @return The lowest value that is equivalent to the given value within the histogram's resolution.
		*/
		lowestEquivalentValue(value) {
			const bucketIndex = this.getBucketIndex(value);
			const subBucketIndex = this.getSubBucketIndex(value, bucketIndex);
			return this.valueFromIndexes(bucketIndex, subBucketIndex);
		}
		/**
		* Get the highest value that is equivalent to the given value within the histogram's resolution.
		* Where "equivalent" means that value samples recorded for any two
		* equivalent values are counted in a common total count.
		*
		* @param value The given value
		* @return The highest value that is equivalent to the given value within the histogram's resolution.
		*/
		highestEquivalentValue(value) {
			return this.nextNonEquivalentValue(value) - 1;
		}
		/**
		* Get the next value that is not equivalent to the given value within the histogram's resolution.
		* Where "equivalent" means that value samples recorded for any two
		* equivalent values are counted in a common total count.
		*
		* @param value The given value
		* @return The next value that is not equivalent to the given value within the histogram's resolution.
		*/
		nextNonEquivalentValue(value) {
			return this.lowestEquivalentValue(value) + this.sizeOfEquivalentValueRange(value);
		}
		/**
		* Get the size (in value units) of the range of values that are equivalent to the given value within the
		* histogram's resolution. Where "equivalent" means that value samples recorded for any two
		* equivalent values are counted in a common total count.
		*
		* @param value The given value
		* @return The size of the range of values equivalent to the given value.
		*/
		sizeOfEquivalentValueRange(value) {
			const bucketIndex = this.getBucketIndex(value);
			const subBucketIndex = this.getSubBucketIndex(value, bucketIndex);
			return pow(2, this.unitMagnitude + (subBucketIndex >= this.subBucketCount ? bucketIndex + 1 : bucketIndex));
		}
		/**
		* Get a value that lies in the middle (rounded up) of the range of values equivalent the given value.
		* Where "equivalent" means that value samples recorded for any two
		* equivalent values are counted in a common total count.
		*
		* @param value The given value
		* @return The value lies in the middle (rounded up) of the range of values equivalent the given value.
		*/
		medianEquivalentValue(value) {
			return this.lowestEquivalentValue(value) + floor(this.sizeOfEquivalentValueRange(value) / 2);
		}
		/**
		* Get the computed mean value of all recorded values in the histogram
		*
		* @return the mean value (in value units) of the histogram data
		*/
		get mean() {
			if (this.totalCount === 0) return 0;
			this.recordedValuesIterator.reset();
			let totalValue = 0;
			while (this.recordedValuesIterator.hasNext()) {
				const iterationValue = this.recordedValuesIterator.next();
				totalValue += this.medianEquivalentValue(iterationValue.valueIteratedTo) * iterationValue.countAtValueIteratedTo;
			}
			return totalValue / this.totalCount;
		}
		getStdDeviation(mean = this.mean) {
			if (this.totalCount === 0) return 0;
			let geometric_deviation_total = 0;
			this.recordedValuesIterator.reset();
			while (this.recordedValuesIterator.hasNext()) {
				const iterationValue = this.recordedValuesIterator.next();
				const deviation = this.medianEquivalentValue(iterationValue.valueIteratedTo) - mean;
				geometric_deviation_total += deviation * deviation * iterationValue.countAddedInThisIterationStep;
			}
			return Math.sqrt(geometric_deviation_total / this.totalCount);
		}
		/**
		* Get the computed standard deviation of all recorded values in the histogram
		*
		* @return the standard deviation (in value units) of the histogram data
		*/
		get stdDeviation() {
			if (this.totalCount === 0) return 0;
			const mean = this.mean;
			let geometric_deviation_total = 0;
			this.recordedValuesIterator.reset();
			while (this.recordedValuesIterator.hasNext()) {
				const iterationValue = this.recordedValuesIterator.next();
				const deviation = this.medianEquivalentValue(iterationValue.valueIteratedTo) - mean;
				geometric_deviation_total += deviation * deviation * iterationValue.countAddedInThisIterationStep;
			}
			return Math.sqrt(geometric_deviation_total / this.totalCount);
		}
		/**
		* Produce textual representation of the value distribution of histogram data by percentile. The distribution is
		* output with exponentially increasing resolution, with each exponentially decreasing half-distance containing
		* <i>dumpTicksPerHalf</i> percentile reporting tick points.
		*
		* @param printStream    Stream into which the distribution will be output
		* <p>
		* @param percentileTicksPerHalfDistance  The number of reporting points per exponentially decreasing half-distance
		* <p>
		* @param outputValueUnitScalingRatio    The scaling factor by which to divide histogram recorded values units in
		*                                     output
		* @param useCsvFormat  Output in CSV format if true. Otherwise use plain text form.
		*/
		outputPercentileDistribution(percentileTicksPerHalfDistance = 5, outputValueUnitScalingRatio = 1, useCsvFormat = false) {
			let result = "";
			if (useCsvFormat) result += "\"Value\",\"Percentile\",\"TotalCount\",\"1/(1-Percentile)\"\n";
			else result += "       Value     Percentile TotalCount 1/(1-Percentile)\n\n";
			const iterator = this.percentileIterator;
			iterator.reset(percentileTicksPerHalfDistance);
			let lineFormatter;
			let lastLineFormatter;
			if (useCsvFormat) {
				const valueFormatter = (0, formatters_1.floatFormatter)(0, this.numberOfSignificantValueDigits);
				const percentileFormatter = (0, formatters_1.floatFormatter)(0, 12);
				const lastFormatter = (0, formatters_1.floatFormatter)(0, 2);
				lineFormatter = (iterationValue) => valueFormatter(iterationValue.valueIteratedTo / outputValueUnitScalingRatio) + "," + percentileFormatter(iterationValue.percentileLevelIteratedTo / 100) + "," + iterationValue.totalCountToThisValue + "," + lastFormatter(1 / (1 - iterationValue.percentileLevelIteratedTo / 100)) + "\n";
				lastLineFormatter = (iterationValue) => valueFormatter(iterationValue.valueIteratedTo / outputValueUnitScalingRatio) + "," + percentileFormatter(iterationValue.percentileLevelIteratedTo / 100) + "," + iterationValue.totalCountToThisValue + ",Infinity\n";
			} else {
				const valueFormatter = (0, formatters_1.floatFormatter)(12, this.numberOfSignificantValueDigits);
				const percentileFormatter = (0, formatters_1.floatFormatter)(2, 12);
				const totalCountFormatter = (0, formatters_1.integerFormatter)(10);
				const lastFormatter = (0, formatters_1.floatFormatter)(14, 2);
				lineFormatter = (iterationValue) => valueFormatter(iterationValue.valueIteratedTo / outputValueUnitScalingRatio) + " " + percentileFormatter(iterationValue.percentileLevelIteratedTo / 100) + " " + totalCountFormatter(iterationValue.totalCountToThisValue) + " " + lastFormatter(1 / (1 - iterationValue.percentileLevelIteratedTo / 100)) + "\n";
				lastLineFormatter = (iterationValue) => valueFormatter(iterationValue.valueIteratedTo / outputValueUnitScalingRatio) + " " + percentileFormatter(iterationValue.percentileLevelIteratedTo / 100) + " " + totalCountFormatter(iterationValue.totalCountToThisValue) + "\n";
			}
			while (iterator.hasNext()) {
				const iterationValue = iterator.next();
				if (iterationValue.percentileLevelIteratedTo < 100) result += lineFormatter(iterationValue);
				else result += lastLineFormatter(iterationValue);
			}
			if (!useCsvFormat) {
				const formatter = (0, formatters_1.floatFormatter)(12, this.numberOfSignificantValueDigits);
				const _mean = this.mean;
				const mean = formatter(_mean / outputValueUnitScalingRatio);
				const std_deviation = formatter(this.getStdDeviation(_mean) / outputValueUnitScalingRatio);
				const max = formatter(this.maxValue / outputValueUnitScalingRatio);
				const intFormatter = (0, formatters_1.integerFormatter)(12);
				const totalCount = intFormatter(this.totalCount);
				const bucketCount = intFormatter(this.bucketCount);
				const subBucketCount = intFormatter(this.subBucketCount);
				result += `#[Mean    = ${mean}, StdDeviation   = ${std_deviation}]
#[Max     = ${max}, Total count    = ${totalCount}]
#[Buckets = ${bucketCount}, SubBuckets     = ${subBucketCount}]
`;
			}
			return result;
		}
		get summary() {
			return (0, Histogram_1.toSummary)(this);
		}
		toJSON() {
			return this.summary;
		}
		inspect() {
			return this.toString();
		}
		[Symbol.for("nodejs.util.inspect.custom")]() {
			return this.toString();
		}
		/**
		* Provide a (conservatively high) estimate of the Histogram's total footprint in bytes
		*
		* @return a (conservatively high) estimate of the Histogram's total footprint in bytes
		*/
		get estimatedFootprintInBytes() {
			return this._getEstimatedFootprintInBytes();
		}
		recordSingleValueWithExpectedInterval(value, expectedIntervalBetweenValueSamples) {
			this.recordSingleValue(value);
			if (expectedIntervalBetweenValueSamples <= 0) return;
			for (let missingValue = value - expectedIntervalBetweenValueSamples; missingValue >= expectedIntervalBetweenValueSamples; missingValue -= expectedIntervalBetweenValueSamples) this.recordSingleValue(missingValue);
		}
		recordCountAtValue(count, value) {
			const countsIndex = this.countsArrayIndex(value);
			if (countsIndex >= this.countsArrayLength) this.handleRecordException(count, value);
			else this.addToCountAtIndex(countsIndex, count);
			this.updateMinAndMax(value);
			this.addToTotalCount(count);
		}
		/**
		* Record a value in the histogram (adding to the value's current count)
		*
		* @param value The value to be recorded
		* @param count The number of occurrences of this value to record
		* @throws ArrayIndexOutOfBoundsException (may throw) if value is exceeds highestTrackableValue
		*/
		recordValueWithCount(value, count) {
			this.recordCountAtValue(count, value);
		}
		/**
		* Record a value in the histogram.
		* <p>
		* To compensate for the loss of sampled values when a recorded value is larger than the expected
		* interval between value samples, Histogram will auto-generate an additional series of decreasingly-smaller
		* (down to the expectedIntervalBetweenValueSamples) value records.
		* <p>
		* Note: This is a at-recording correction method, as opposed to the post-recording correction method provided
		* by {@link #copyCorrectedForCoordinatedOmission(long)}.
		* The two methods are mutually exclusive, and only one of the two should be be used on a given data set to correct
		* for the same coordinated omission issue.
		* <p>
		* See notes in the description of the Histogram calls for an illustration of why this corrective behavior is
		* important.
		*
		* @param value The value to record
		* @param expectedIntervalBetweenValueSamples If expectedIntervalBetweenValueSamples is larger than 0, add
		*                                           auto-generated value records as appropriate if value is larger
		*                                           than expectedIntervalBetweenValueSamples
		* @throws ArrayIndexOutOfBoundsException (may throw) if value is exceeds highestTrackableValue
		*/
		recordValueWithExpectedInterval(value, expectedIntervalBetweenValueSamples) {
			this.recordSingleValueWithExpectedInterval(value, expectedIntervalBetweenValueSamples);
		}
		recordValueWithCountAndExpectedInterval(value, count, expectedIntervalBetweenValueSamples) {
			this.recordCountAtValue(count, value);
			if (expectedIntervalBetweenValueSamples <= 0) return;
			for (let missingValue = value - expectedIntervalBetweenValueSamples; missingValue >= expectedIntervalBetweenValueSamples; missingValue -= expectedIntervalBetweenValueSamples) this.recordCountAtValue(count, missingValue);
		}
		/**
		* Add the contents of another histogram to this one, while correcting the incoming data for coordinated omission.
		* <p>
		* To compensate for the loss of sampled values when a recorded value is larger than the expected
		* interval between value samples, the values added will include an auto-generated additional series of
		* decreasingly-smaller (down to the expectedIntervalBetweenValueSamples) value records for each count found
		* in the current histogram that is larger than the expectedIntervalBetweenValueSamples.
		*
		* Note: This is a post-recording correction method, as opposed to the at-recording correction method provided
		* by {@link #recordValueWithExpectedInterval(long, long) recordValueWithExpectedInterval}. The two
		* methods are mutually exclusive, and only one of the two should be be used on a given data set to correct
		* for the same coordinated omission issue.
		* by
		* <p>
		* See notes in the description of the Histogram calls for an illustration of why this corrective behavior is
		* important.
		*
		* @param otherHistogram The other histogram. highestTrackableValue and largestValueWithSingleUnitResolution must match.
		* @param expectedIntervalBetweenValueSamples If expectedIntervalBetweenValueSamples is larger than 0, add
		*                                           auto-generated value records as appropriate if value is larger
		*                                           than expectedIntervalBetweenValueSamples
		* @throws ArrayIndexOutOfBoundsException (may throw) if values exceed highestTrackableValue
		*/
		addWhileCorrectingForCoordinatedOmission(otherHistogram, expectedIntervalBetweenValueSamples) {
			const toHistogram = this;
			const otherValues = new RecordedValuesIterator_1.default(otherHistogram);
			while (otherValues.hasNext()) {
				const v = otherValues.next();
				toHistogram.recordValueWithCountAndExpectedInterval(v.valueIteratedTo, v.countAtValueIteratedTo, expectedIntervalBetweenValueSamples);
			}
		}
		/**
		* Add the contents of another histogram to this one.
		* <p>
		* As part of adding the contents, the start/end timestamp range of this histogram will be
		* extended to include the start/end timestamp range of the other histogram.
		*
		* @param otherHistogram The other histogram.
		* @throws (may throw) if values in fromHistogram's are
		* higher than highestTrackableValue.
		*/
		add(otherHistogram) {
			if (!(otherHistogram instanceof JsHistogram)) throw new Error("Cannot add a WASM histogram to a regular JS histogram");
			if (this.highestEquivalentValue(this.valueFromIndex(this.countsArrayLength - 1)) < otherHistogram.maxValue) {
				if (!this.autoResize) throw new Error("The other histogram includes values that do not fit in this histogram's range.");
				this.resize(otherHistogram.maxValue);
			}
			if (this.bucketCount === otherHistogram.bucketCount && this.subBucketCount === otherHistogram.subBucketCount && this.unitMagnitude === otherHistogram.unitMagnitude) {
				let observedOtherTotalCount = 0;
				for (let i = 0; i < otherHistogram.countsArrayLength; i++) {
					const otherCount = otherHistogram.getCountAtIndex(i);
					if (otherCount > 0) {
						this.addToCountAtIndex(i, otherCount);
						observedOtherTotalCount += otherCount;
					}
				}
				this.setTotalCount(this.totalCount + observedOtherTotalCount);
				this.updatedMaxValue(max(this.maxValue, otherHistogram.maxValue));
				this.updateMinNonZeroValue(min(this.minNonZeroValue, otherHistogram.minNonZeroValue));
			} else {
				const otherMaxIndex = otherHistogram.countsArrayIndex(otherHistogram.maxValue);
				let otherCount = otherHistogram.getCountAtIndex(otherMaxIndex);
				this.recordCountAtValue(otherCount, otherHistogram.valueFromIndex(otherMaxIndex));
				for (let i = 0; i < otherMaxIndex; i++) {
					otherCount = otherHistogram.getCountAtIndex(i);
					if (otherCount > 0) this.recordCountAtValue(otherCount, otherHistogram.valueFromIndex(i));
				}
			}
			this.startTimeStampMsec = min(this.startTimeStampMsec, otherHistogram.startTimeStampMsec);
			this.endTimeStampMsec = max(this.endTimeStampMsec, otherHistogram.endTimeStampMsec);
		}
		/**
		* Get the count of recorded values at a specific value (to within the histogram resolution at the value level).
		*
		* @param value The value for which to provide the recorded count
		* @return The total count of values recorded in the histogram within the value range that is
		* {@literal >=} lowestEquivalentValue(<i>value</i>) and {@literal <=} highestEquivalentValue(<i>value</i>)
		*/
		getCountAtValue(value) {
			const index = min(max(0, this.countsArrayIndex(value)), this.countsArrayLength - 1);
			return this.getCountAtIndex(index);
		}
		/**
		* Subtract the contents of another histogram from this one.
		* <p>
		* The start/end timestamps of this histogram will remain unchanged.
		*
		* @param otherHistogram The other histogram.
		* @throws ArrayIndexOutOfBoundsException (may throw) if values in otherHistogram's are higher than highestTrackableValue.
		*
		*/
		subtract(otherHistogram) {
			const highestRecordableValue = this.valueFromIndex(this.countsArrayLength - 1);
			if (!(otherHistogram instanceof JsHistogram)) throw new Error("Cannot subtract a WASM histogram to a regular JS histogram");
			if (highestRecordableValue < otherHistogram.maxValue) {
				if (!this.autoResize) throw new Error("The other histogram includes values that do not fit in this histogram's range.");
				this.resize(otherHistogram.maxValue);
			}
			if (this.bucketCount === otherHistogram.bucketCount && this.subBucketCount === otherHistogram.subBucketCount && this.unitMagnitude === otherHistogram.unitMagnitude) {
				let observedOtherTotalCount = 0;
				for (let i = 0; i < otherHistogram.countsArrayLength; i++) {
					const otherCount = otherHistogram.getCountAtIndex(i);
					if (otherCount > 0) {
						this.addToCountAtIndex(i, -otherCount);
						observedOtherTotalCount += otherCount;
					}
				}
				this.setTotalCount(this.totalCount - observedOtherTotalCount);
			} else for (let i = 0; i < otherHistogram.countsArrayLength; i++) {
				const otherCount = otherHistogram.getCountAtIndex(i);
				if (otherCount > 0) {
					const otherValue = otherHistogram.valueFromIndex(i);
					if (this.getCountAtValue(otherValue) < otherCount) throw new Error("otherHistogram count (" + otherCount + ") at value " + otherValue + " is larger than this one's (" + this.getCountAtValue(otherValue) + ")");
					this.recordCountAtValue(-otherCount, otherValue);
				}
			}
			if (this.getCountAtValue(this.maxValue) <= 0 || this.getCountAtValue(this.minNonZeroValue) <= 0) this.establishInternalTackingValues();
		}
		establishInternalTackingValues(lengthToCover = this.countsArrayLength) {
			this.maxValue = 0;
			this.minNonZeroValue = Number.MAX_VALUE;
			let maxIndex = -1;
			let minNonZeroIndex = -1;
			let observedTotalCount = 0;
			for (let index = 0; index < lengthToCover; index++) {
				const countAtIndex = this.getCountAtIndex(index);
				if (countAtIndex > 0) {
					observedTotalCount += countAtIndex;
					maxIndex = index;
					if (minNonZeroIndex == -1 && index != 0) minNonZeroIndex = index;
				}
			}
			if (maxIndex >= 0) this.updatedMaxValue(this.highestEquivalentValue(this.valueFromIndex(maxIndex)));
			if (minNonZeroIndex >= 0) this.updateMinNonZeroValue(this.valueFromIndex(minNonZeroIndex));
			this.setTotalCount(observedTotalCount);
		}
		reset() {
			this.clearCounts();
			this.setTotalCount(0);
			this.startTimeStampMsec = 0;
			this.endTimeStampMsec = 0;
			this.tag = Histogram_1.NO_TAG;
			this.maxValue = 0;
			this.minNonZeroValue = Number.MAX_SAFE_INTEGER;
		}
		destroy() {}
	};
	exports.JsHistogram = JsHistogram;
	exports.default = JsHistogram;
}));

// node_modules/hdr-histogram-js/dist/wasm/generated-wasm.js
var require_generated_wasm = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BINARY = void 0;
	/** @internal */
	exports.BINARY = "eNrsfQtgVMXV/8zce3c3uQlclLBIUGdvogQRCUkIQbGbmwKiVaGWWoqvBAjCBoGEBW2/kARRxFelL6vV6iZU8bNY8bOtQsWAWkVbLb79V9uC9VU/W6m11bZ+5u85M/fu3VeygbxdabO798ydmXvmnDNnzpz5XVKz+hJKCKH302OqWXMzqabNtBn+NFbTZgKXaHM1a27Ev00EvzZWe5obGxuRpDQ3NpJqpbkZCzeSagp0pVmUbaLN1WpzU1MzqVaamkT5piYsL2ukTVgFba4mpJrgtWbaBB1oqlabsVoKtbBGqBev0OZqrRlJLJcqtSvWajULVzaEyVHKn9nbLCdPISQ7b5RK1Ozso9TsMfnZNMeTTYYrHkXxU5UQouZSv0I9wz2K+B8lZLia61FUv0qVPEVR8tRhhjKaMq8ndwQZTbVhR2gE7stW1bHkSIL/0VGEeIghClFRwKZ156oKl+nRiYTRw+A/lY6iPkpVSvGPT/7P56OE6fgP/9Ozsrwjxe2id4qvl65q8J+Srap0FVE1hRLq2URHNdIZdhG9mVqH8sddRUx1xPLCHx/8GQl/xsKfQvhzIvzZvZFCDdddw3TvJyc9QHO/evrZ8yqsc86xvn7R6TOUYdmzl60Or7y4oeaSCmW47vyYXK4Y0V+lJcqI6K/yMuWI4XNrFtXVLnauKUdqF120ovZSomsXXbRq2QoS9F500ZoV8K0y66KLFq1cvrx2UZhY+kUXNYTDyy5aWLO6VhnpuaT2kpUN32Bk5EUXra4NWw0Xr7mkdkV49Zm1Ky4OLyUzRkU7V7Bo5YrV4YY1i8IrG8g79CgX5eLa8Mk1a8Irz6ldveybteTPMcTVscR3aWHcnUuXXby0dnV4XkPNorqahctrz61ZvqaW/G9MudUpy71HA3H1rQ7XNITnLbuk9ivhmktWnbW6dhH5S0yh1ckL/ZUeG1dT7YrFsUXejymyOlmRg/SYuFouWbbi7JUrFtQ2rBQ9/hv1x5eouUyQPkhga3hluGb5F1euWREmf6f5CU+6eEbt2mU14WUrV5AP6ZHx1dbWrCD/oEXxT7U6vOySmnDt4lkrV4ZXNSxbET59RdU3wrWryT+pe7wbahetbFgsOvZRzIO7KF9bFl4quvcxPSF1kZmXrapdFK5dfPqKcG3D2prl5F/xzMaiVnhubcOi2hXhZctryb/pOFeRlWvCq9a4yDOWrQ43LFu4Bp/9P/SkGEFd9Y0vrmxowBZnrWz44sqVDYuXrYBHnnPJstWr4Y5P6GjXHTWLo4pUQf4vZhTctMnl5NOUxNIS0pGSWF5GWtjRscQ4DSbrYwqsXrMw3FCzKOzq2OXsmM4KTC4nGzovUVpCrui8RHkZuZKZSUrEd3YjG+EqVbti0crFteQqZsTIwOraMNnE/K4exliRq9kYNynBjMRQE+zIcfH3pjIkx8VXk8qSmPE1JjUlZnx1SW0Jj68riTHh8TUlsSbHxteTaE5GJxSJ2pMEBscYlLGJD+yyKNewkQk1g0m5lo1PeLiUNuW62OF3G5XrGU9BilqVb7EJnZRJMCs3sHi+J9qVzazIXaZTw/JtNilWeLu2LN9hR7lviTUt342V+Djb8r3U1NIS8v3U1PIycqNLrwU1XmN/EFsiiX25iR3baYnJ5eTmLoqUlpAfdlGkvIzcwgqSFYnv8a3sCHcxaWR+5LI8KBJgZW5ziVlpSYyVud3Ft9KSzqxMaUlnVkbe27WVkdV0bWVkjV1YGVldF1ZG1tWplZE1dWplZD2dWRm7SDIrI2kprIzzwC4rE3FZGbtmsDKtLitjP1xKK9MWO/xuK7OF8RSkqJX5scvKJJZJsDJ3sHi+J1qZO11WprSkcyuz1WVlUHi7tjJ3uaxMaUmclfnvWImPszJ3p6aWlpCfpKaWl5FtLhsiqPE6e09siSRW5qfs2E5LTC4n93ZRpLSEbO+iSHkZuc9lZVxF4nv8Py4rU1piW5n7XVYGRQKszM9cYlZeFmNlfu7iW3lZZ1amvKwzKyPv7drKyGq6tjKyxi6sjKyuCysj6+rUysiaOrUysp7OrIxdJJmVkbQUVsZ5YJeV+YXLytg1g5V5wGVl7IdLaWUejB1+t5XZwXgKUtTK7HRZmcQyCVbmlyye74lW5iGXlSkv69zK7HJZGRTerq3Mwy4rU14WZ2XaYyU+zsrsTk0tLSF7UlPLy8gjLhsiqPE6+2hsiSRW5jF2bKclJpeTX3VRpLSEPN5FkfIy8oTLyriKxPd4r8vKlJfZVuZJl5VBkQAr8xTLj7s7xtL8mh0TT06wNgklEizO+GR1pLI645NVl8ryHJ+s5qTW5/hk1Sa1QIXJ6kxihQqT1ZjEEhUkqy/RGo1NWixqkZIORIxV4smZ4bJMv2Gjk7YC1ulpNjHpg6e0UM8kio7bSv2WFXZCjlqqfWxSF+USrNWzLNkYJVqs59iJ8eU6tVrPs9JEZejacr3Ajo6/LdZ6vZioRXEW7KXOS5SWkJc7L1FeRl5hZpIS8bbh/yWWSmLRfscKuiw1uZy8mkax0hLyWhrFysvI79m4VMXin+IPbFR8UWnl/sjyEsUJLN1+ZiyuhSKuxzzARsRdm1xOXk+4WFpC/pRwsbyMvMHyxMX47r3JfHRmVhYlFtUVOuu07B884nub5RJOONlVRa9sb71Zv4SyZiuSbbzFrM058He/D/7uu5LipY34ETkC/u4eg9+RvnkfMd5iBZpJi5hqNdYHiFLJCaenqZWcFDF1DCfWyJDxRfyB9Byq6/ouSpXmAg8ns0Q5X6FHZ5V2IZPOlJfH5FCdU/xqsnLm44wzKKPUc9pQzlS9wBtgQM4xqUXPUpstqsG2QxEjnJ6uVlqRbGt/tjXKGmsQonNqKWHrsY00VMSIxev1gALV+QKUE84KfDMtxpV8qBceAZqjnMrmCF5mnJQzn/40pWozkAj0VrFa2OlqM1csda1mHcsV65OOjg7F/jw931QurjNVy1sXYFzhqqXWrbWM1dA6hdZVbMTU1EqucRXq56payVWuwRNyhTNLDYcsFuYkVMSqOQWmxVyFu6q5Clxj4ooYjyauXFoPzXAFeq8gW4FdxGri7NL6ckZ0Xdd/yagmHsdkUNpSQ5xZjfUhU8VrFq3HG1VDhaqiZKUc+Ay/JS/EHQGmc8VicBO11DqoA+gBD7AV6/DAPYpTh85V6HgDVAfsAeYTpJtMMpdJ5jLJXOYwl11cZyrAXI0z6Jxgrsm4FsM2fDACbEBu+LiCXKTI45jCcK3a5hPlWhj7pUnGEiGllLMwSuBVlFLo3qp61gykSM5nfSaccWodGbJW1VtqnUkto25WPowOsAE6YtQFQLL1OpNZI09XK4fryFlWz5nlg4u0oUEwV3QZPnxYqRoKmcxiQCSclbNIDnJV02+klDUHiUktciYoAqd1lcQiszWL6Gol0a3N1zCohljbbxRfQFUt/+kwthYLAz2EzVkkQBUYOwNolBPJG6dENacWDQUo6DIn8BXVGlv42Y0sSCwjbHjgZ2G2/qhClWZWKf4VKMMUQpmiW7RQsUiharACb6GnQB2uF/hmBliBJ2pHCrycoB0p9AieK/Wc4QXObFPRgN0tVKWZgXpiTY3dhl3xLLWyIE9YKdiYPF0YGmJSeFLjLQbPo8rnSdqZTjoiOxHXg4KsACnwFmZxUujlrNBnUws9FitUdHx0j0kKvE71QHN1T4gAfvi0AirksrHeUkN1hTg4IRMLz1ErC7JnqpWGFx+iDsyaNbzeopzko2UUWkrr9THCsBELjCgpyEb50a3s4XqBFwRcWEBozyKFim4R/Q4Qrs/EUCgjFcpoUSuf04vrwpyGLFoHlVqfdnR00NPzTWprJRMmQ5o8ahsoeM5mTsP1JprSpXFGThNPCYpFQ7IQCDxdaoKswu1LHbnEGywwZS8xSptZJaczYXazyMkEbwKNoXXiJ7XYWTaRig8GnZJkZilOQY9TEK2tc90nr3NSZyn1JgP+E6GQlLM6nMGgSbhDKLF9R3QgObNyJBk03i442imYIz4M8TFSfIzmzBrr3Dba+TbS+WbU2V0hllpvjQ6ZLBQQ/ZJKzeeAUFWRqQoRHz7xYYiP0VBEyA6XeqDrf1NghiDWe2Bz56iV1n6fFcmyrmDWsTCxFtACkD5WabUYAaZUcmb46gKsACacAnpP1V7aVPUGadlqtfhChSyH6ZxZ5IxcuNFkBZ+xvsV3upUd5ixUyHTdFuKC7IDCiWUAK9HYf0k0vF23nlKso3FGV6wczhxDC0w9K9/UjCyTzVQrgzB3qVwBowysCVtq3WlhlFrt4rowiKwW4hrXbKkNWR0dSshqaWmst4y1Jsz36hn5aEVhQpZfiC4mZSMsDR1XuGZkwawH9n0MEA0Vv5seq7GeazD7G8B2xj1g4zUxo4BQhUKmhnOe0EWsStOwYFO9GFKYbu3pVYGnIdY6nLphPgBBQa/EKMgy0Z1QwJUR7hFMiDjVwV3CbDWIGRCcqQJq1wvdKATVHBkyKSdGNqf6L7Op0owCo9TDfAbTFzEVNPacmipOAODOTCRScWhdgMkZQamfqVaCHIjHJmhtpIYUMVV6WEXMB73DbznwINQyQih5BjQCwixrZJavPkU91PKJe3yhALDEUmNLwowZoNKqA51J+iRKTqFoDwSdSbp0dqh4Ln04XOMo3eIfPp5F6+REhg0FtOgd4hsV1oWFHJbB9yRcU+qExlgjHE5RU7F8Ya5Zo9c2OA+rmSpcVMRFyb8sUVIVFyUrc03NVTI1V0EPEztvKhazh5g5ncXHASspO3uE01lmKpYBnTVcnfWAwEMXDFdns0VJVVyUnR1maq6SnXSWRjvbpRRiF490uqiYijUauuhzddFrqnBRERdlF3VRUhUXZReHm5qrZOouopwaMdITLwtSDAYjVZFUReoLV1yFhOb4evvZ0+iDmk4f0qiHxdWTWi2S2Az9GUYZ+CEsgII1KxdmYFLHwSPgqkXDdWeJG7hq5IBoi+Uqp5a3nhPLC24quqheqFidmavCXXVQG7gyoiOKEH7G5eOADCqVILxS8scrOMmrlg/vRAsp7SXKKxRGq56yStkqlNYSOsfVUFz/TBWXT1wNJesR9CNaQnTO3Y9UNei6fgKusbiyPKAosGpTvyQWpFCUGbkwT4dEN/XrMLSQZ6l1hXkFedZ119DZEAe4hln7rmEWtSg6LHnoJaExH1lXxAyLrrVo2ISlmfu3GkJHAqoLFeZZB3NQ0wvyYMgN3cRVGAP5wT4o2HMjVxbXOdN3w+oQZ9HNz5A5qvyyCteAm58hK9AhVnHBh0tPxXqDrICl1ifDQlNwDfwGWRX9XcU3XiG5xqn1BtYIVtm5n7rKOxPgG9AO3JBtl3dKu0tqaD0dUnHoFEp0/XqVqt3h51wXu4ahoHFS1dHR0TF8PlA42WoyK3K9Ryzq3yDiM3uORUPQAWCTpUCA4R3vnJAOl1rueV0VpXZfceocy4PlWr73v68pcywflGx55OVJc0I6GG8axoHB+AHKsWFo0GhVS8sP73z33j/RebCQqGqJfO+O64+W3/e9+uiHbIGVHYIfe++NHLcgpOEdf95w3x9GLbBykbD7qb9fsYUtgC4B7a73rrz32fvs6lqu+PTOPxwYscAy5K2R3+7dv/dP1zQvsI7Au1s2/3LnS/cczF0A3WTuboImVcETLMCxsWWBhsCFR0KLKT6b1m39bAYF8THVODFRk4pJbHV46wqzOxLGyVbODEN3BJrqN+YqWpPSnNXI6c12KnBlLQi286tGRJnaIKYhL+4P4sXb7VsONnNif+1YmO8qebC9Rq20vwc52eKmiVpcVwhxlx6u66yR012mVlW2yVSrOoZvqHrYu66qhS7gZJfJ4KpSRddVfTp8QQNE26roRvjZIf5bucDdMhDn5rIx8srHzZxVtYj/Pg5+OZeNAQsbEXXI66vO5SzmZ0Pc/VHawQ7y5SiREK5VBTfNjS8ybxa0QzltwzVTZ90FhpvkhxCSqApu2qo2s2YLai3bBGwwWVWHd14uGWMxzqru950LX0kVrbrfx9m6jSarouu4tqGKnAMEUBznB9MtOgtW1/km2cJFR7fmi/5AQ5WxDXmiDXniGvKs22h64hrSuCfakOmVAcpWCEJsyVF0rkClAcVqaTEswr0WnZUf8HFm86Cjg2yAdVfMWLvZEjdmUYJ9xzzX1ebocKhVLcY8993nzsJntqW2+Ittu9ydsAtGlHVgdebm42pQVrDv7jv+HlxnOrVdtmGdqeAPXyN+rNrQbmZzVjVxU1UH2bDV0sLW9vyQ6Z2gEFNvczrdGsjhrKrsqh3msBmk4t+fVp30VrCNeycoRsQkPIcr7Ty7lettZnbEHB4JGHw4H24rYHubqbcFRnCD5/Ac18Uj2syciJnLc/mwGcUXP/Hdr/39pFOxztERTrjRyodHIjyb6/yISFuEGzy3ledEInw4H9HGh8/wSO1um1H9VfjvzfYIH8GHz/jmj8fjr7YZZ3/16zfffPOfg+L6o8Hjr51ADgbbZvx55uxbzjv9g/ZIG/4zScTMbuUkUpjDGrkGXKnc0G4Snr3L/q63mTlCibdaHcPrTa/1pLfOCs6JDnd7dHh9+VzQkd9zcukYKa6N9hhvtr8Y3JfvfG/T7K8H7S+rXPRVbTr3Wlf7oEKLBLw6z5nx6eUTak/Lu7jSHqeKL0bMXOgoiAXduBX2HLafEjKzxis+7ruHs8aqiRsbAwrP4bnOLa0mDAoM6dr2tgjPmXHyKbc99MOPcna1RcAMw6hyCuPQWpDz2UDAeJO2AOVZEyCKg2VmTJ8HQ/CrYNuMXf8HUvnHYATvpm2czPDv+/HFI0asD7bN+PYE/2+/+tU7gBggHFSONUpB9W2YC0FxW043Bde1mxTqbovYHGhugxndKXIw2Ggyp5CZ7Rj44CKH1QeDPPtOU+fZETOH6zynlWdDt7JbxU2RCNdbTeKy6I1RxWtpad7QrnGiazxbl0UM0obLQcVpV9f1o9G1R9dFeGUiPGtR422m6xsV6mmG+Lz07tjagPqZM5PTuU9jaiJKpomIHfqnGoaA4F7hEEJHNHQRTRGZNaXTBXROrIM5nOTnUF24rXgrLDtEmJOYHlh6etRK7nH8Tg4uOES2aCigYAA5j1OuWe/lYMR2rUmXh2wHQsUQrXSKtdS1ow+ghrjH1Y7psWgY/VZPCKwVjZaDXlNBpZyFxH6OqztatAkR0nQ1QWJdaiNXl8ziqq7/S1VYE2v2NLJGmJEpDvPB7//3R8F1+DXy/SvoPBi5qM0zPbscG+mdQQivPS3vo2BbwAcP02Zm8ay2AOE+nsU9Mz5STn4t64k/BNukUr7dHmkztYiZzT3c2xq9mXtmkLb3T/pEe/vUtgj3gShqEbB3nhlvnHdw7vJLnwu2zQg2QhUvt0ew6vK3Hztmbc1TwbYZb96w9vdZTzwDlgvvOCP/4Lxnr3gs2Dbjlq2LHwrmPSHvWPLXBUWT7t8dbJsxveLErW9c/Yht6yIYy6gq3gTunFFn7e+gbiOGU/kWTtH/oOhmONMQeA0U5k3FOthB6+HPLA6zI6vPj5k646eq6PSEKwH7t5iWTtpUFdyw1VLDpmJtf4GEAqqYZrg6QfGBqaHcPXe1c8Xa/hoJmcoEhbRyZYLia4WipM3UomPlibLb9EYCEEvxtXJvBKZ891BorqEAotZmEq7NeFi1h3LaBjmU4HzMmH2mIsfnP5NWLcbxwXEgUNNJ//IfOG4hDNJD33m36H4xSDDCEV1/iTLWTJtgtTteGV1FN3J6rlpp7XuDWJFniRWhlhcjyoQ1Q1i0eBv8XbVtY0C1KCoY5Sq46KAI4D04c/+54KOpVXRjQHVpCYctLgzcFlt0zfJyVsaZ2CAs3gZ/D6vmbVOVIgj+TlUMvRW2PNJcn4lt7bGo6ri3CMZRRAruolMVHv1aLfYbisSeQDEnVbhjtGrbxqlKhbgoNxFmi4+54mO++IC9GXoyWWVbxbDYKlaEPVXEroMidh0UseuAH1x8FHHFmQ6mKcUxvyowogu2VRh64qL5Yn4ZYu9mtP4p7S6L1FQs8kW/znY2aMQDuFnExUUX+0g83+YKFs23WXS+jCYIFjHBIiZYxEQLTLCIiapZDItYUhZZzbBPsEllcFQXuo4d5Qx3e7hyMuEuUztNmS+/F1Zy5UHjiPuE6BFOdxp5t95dzlbhQwrpraLrpiqbIHim7jTybrkbFt915Ww5PBZXwuWsWGyhg/iXw3QhZB/8fyK51IJ5F8YoQSsznqUgJhGKW/OwMpXMt5C+qg7+Lq+zgqFytrTr4TQVMaCK9TGxhhm6qYltfLyoxUiNFiM1GkqNKDmWa4LpmlAHTYynJsZTE+OpCT3QxLBqQg/wo1p8LBV1ruKa8Rw+YxgfUXMesRu9Av4afrkiB5MI2/EaMkxzpJUYz2M7i2NZqT/CRHCsK8fHlkLh+AhBFaNkWDQEQi82vmWgZSbu/UXeItb+t4jVSi0O9dgbVCreZ2K2y/I1GKDn+COMMlPPlRBsWolNNkGo+2zJh2kkhCvbUKs4C4HIjLbVRTXFztZMNdpwG5W7gjLfRXbXZLD9JVrGmBC0zLBl8G1AyWfj3pyCLTNIf4CW2Ta4sopTbJlLN0bvYLhjDbUv5WQ8SDG94htb60xkyarQtk1bYd+yiBWPEV5oEQuPgR1D+FKHG9oW3r08vDwkbio7G7dkKafGXK0gzxrdlWQntaOYfULBJySYC4R8gbltn2oVit1SSBRSoQKOmT2qSCrBYCvML6pTiQZjrLkreUW1DFmJVs5GYiUaVKKJSrQQV0VMfTSGish4ZTPlwpuDH5sop41Tlc3ofpBz4NJNlNNz60WKCRQ4N1q2qvlKTjdMVW7C/US4dhetgvvvovpFlDbCtQmKD418ESMPOMEn+eXr0S9YsHWLkXerY+kixhFtGPcHUrQg3RKZpvgOR0lWCSUpQiUpEkoyNkFJ9r1HrJeTKUlRzyhJsa0kY+OUBBp+JVFJinpMSSpsJTkJ+eCzlLWcniXy8A5+QKz1WdZuItysIty7VcKwEaD/rptB+5kxQWaCMXnMx8Dlx7FrTZZvUjvKTGWUmdpRZupEmakdZaZOlJlGo8zUFWWmTpSZiz1dsQBz0j4UwxDabk2EsLkTMSUOK2gsK55W41hBw6FJlOjFYmMc7zkjWvwfw6xJrtLyj8/I1a+D/CqLFuqSf5hmJXiYS0BM7dwSXJWhEOVY3ujuhZBOHFvb3ZFpA0Iwo1MNw2QDubDGkq5mXU3GNIjpg7kUBMOaZOjSEYy2qjitKpiVIHPyoq0qYIriPIIAS6dlxfLaLReLxTLharRl1WlZFc+rxrTMwFiOFDtkXBUlh+vxQmltzsHxeX6YlQW//4yJUjhBofaPtpSQxdZwGpotWWzA/8/IFxqKZM8aE7Kk2Bn5oQBLw/BQYXhkUiDsIClh41Wc8AlsdmA6LJJsxW/5gFj7FGuYqEDYG4VTIwBMxfQ3LO72eUVFPpPKzXHDFBKg2iquV8knHQ0puBB9WWPRkFEgsqBC5Ww0Lm2UM2SinBKymo0L3AsZBsKezExcl8RMgNNKINtSNir4ivvwVDQKEysLl7PRBXmWL03bDVWNlEEMN7O+Qy2PZJat4lXEOA5qBtmg+t8ZU5tpk6Nz8UKIKQiwRPedrlaK1GYykQjDJSRDRoqYu6+5ahp9u1u1cuP6ZhwT8Mi+if1JrF+qGvYDh7XaVC0irILmKqLFdEFxBb5AOHJMJ3nY6cLfidMF0QhYLNU1gndSayIOIKZfoYMRUGzuebhyDwotdOyejY0BD3pFAcgM023TyT2JymZidh8aOH0YowynT/CfxFxEjUWw4cqcMpilQ+1y0gBSPY21A7Pz6XKsCsdU2tdwSJitfbLeL3Eqs9Qa1EqwCts/JtZRMqjA5EihCSCOlRUVYaq5Y3X0O8A8YXyiKnjVlSat8m6aKxRzq7ECU3UwstxCr9hqrOC0aphNrvJuckp4N0UL5DkFhkULDHMVGOsUyIsWyHMVKHAKjI0WGOsqcIJToCBaoMBVYLJT4IRogRNcBSqcApOjBSY7BQgW2Wqs0O3/Bsui9ve9t6gd83lb1P4h6aL2SqU3F2Rr+n5BJiLpk+jhrsmgHliWQZpj7y/LujTOzYNGZ/f3ns6anzedPZBUZzf2qs5eS/tBaRkoLW7RHZ7SMqG0QmJ6W2kLulLa79NBo7V/6j2tPeHzprVvJNXa9QqjTUpSvVWieqtKvVWieqtKvVVi9VaJ09tW1Fuji4FRhd6qQm/VqKKRWEVzFFacpIQ7XYqmWAoo2niFVNHGAHPXo6ZQ2M7qweUp5Lb3t8L+hOrjCScPgFJZSp0dGd0XbLvlbouFTWJBrNJ3Rr5F6/QJhMtVqbX/E7G0+4Vi+cTSm1OjrJxxuWmofwFycGVpeQ0O21k+sdJnlm+2Exq6wF7QiSegxhT9dwPeigATlWQLetPWL0u1JsZbAji6YNxH5WLbrZYxShah8VrWtVnCtt1mqMyJn8mLMQqvxCi8IhReEWbI3l0VZkgRZkgRZkgRZkgRZkgRZkgRZkgRZkgRZkgRZkgBM6QBPzUM4NmP1I1exZshBcxQnN3mxHgrmRlKjAs8D+k9EBUsyLPGJoxe8nleHqczfkE5PQPDyS2f4nYuNY4NEBFbGQnXODGG2xdgmd7SIU/ntXQAhYp4GsGqorfCIStiDLcOdhBrsogCQNo4mA1vORvNKrl3IiHgAxll3FvE+CxxTpd7QVsgQwTKFjEVE5XcQkFdQoH55vdJbwUrrITKxoJjMhaix/taKGr176RWO0d7UVmhrYvw4DkNoDPDAx4Fa+Dcg0fe8Lw6MwpNxbiAYxaCE8KDQ9x1AQ+quMq9IPd4p/EA5prb54P1mHgqwXgqs+OpQByLEpA4qFsV5ukswsZZIAsPF6SKsimuKJuSEGWzpSJVlO2nakIEkDMnAggDlDVXJLTLqQBsgRoNtUGgLRqKc9NND7DHqA54eVZVB92wNaDxrCrfpkAWV/B+z1nYf5+41QO3+hL67xP993EPhOhEppe7/+8Tp/9YgwdCdF5XiO4+O0TnBZoa4trJhNghOjHEOscDVqo7Lpc4UK8yRptY73kFO9EryEnTK5C5elE3Xk3uxhfkSXnkijEOXQAxVklvsl0A102cGdPsUHh/zvePUf00CH4fuxZD6Zj6MbtBDDOEIF8mMgYpts1F0p7V8umGy+ot36WcWB3rP/HWW77LGvTVlDbF1OSLqel2GlvTeIWYrMq3qeqzGq46ePvuDrIBMrOdH1W+jVeYrMrYVNXRsaHlYEcQyfJrlbHxiip+jT6OyMbOija0l1gl7oYmEqJ/F3YIMYAK8VZTwnJYyiwwcldSOI38LBP9g/PfEkgEDu/gPhkCiTD8aiY7EqsXaCYTp2dxP6XBDRThFLUP1VIE6SB6ROxGzET8BuwXsft1GgSBN2K//sgsDYVHsRC6gxiKdmhgJ/KEL+PEOeFLeFxRIruOQCX6NFKgWOQMOLBVoKiVBjai64ZvTMyFxEPa+mR094rYXDc0QhGrjv252MQhgZ/6a26gh67/gesI2CDDphE64ogjjmAjR45QRhw5bLhqaB7vyBE++G6MHJElP7Plpz5ypPiWMyJXH65LwAexnZYDaAAyp045XYw9MSGAwLDH4jAwnicdIe8V0XtOQjgxynN4JPa2KCTEcNc/uT/mZkdO7E8j9ufIKLOcXrvpPjcd1NyoEuXGxpYLd1HP+fF0knhDzAWjSlq+1PfpHsJJoa6vJXjoHfAm6iy6tpBZL2RZ+7IAVuQV+8u+rELN+jDLOoi/Pra/HMwq9FpX6FaLDr822V9a9MKs+PSNEyqNI6IpwIW5+mOMeuycjLjt7ZgsjOjxPU5my+1M+wogEoDrdFAXHkGcUyWwUd7TRZY1ngacGXccEPepwib7UgN6GPIUoCq32binztROlx4xq+PKCpMtD3i5ah3EzW1jGPhJIfilcW+dkasJkmbk4toSTg96RL40TLQFedhTHxSJeQxjH416mTAFoHsqE86HO+nWNHGmnteNPEhqjMApEba+LFaIuR7W5twiRkaoBBsUrrverkJibaNcuMe53nGLdcXaTq2cmFXMUvGxXHysEh9h4aZfJj5aqPjcJD83w2czzJeidERevwtcYzV5ToAiUkbegY1LXYIOuZcmRCxNErJS4WI0KxXqKhYfZdHlU7N7+WRFfOVsLn6ij+u0gmtbcW+1+Fgc34NuNm2PgSo2YeHopbV7n/BYTrXTme1MZxAYY4Qpd/AjzyO6S+R5WCgz40jnEkgdYDHAT2MkVrXb9iDEhrYGMBy7nxfN7JW0AmJq0fSqQsSxmCbca/SbjwLxQMcyUSoXCqn0pZn14CQeqtH8Bsj+O8k6IpreIHbFR0t3Vo9QDFx1MzFAjdv5hlZ+APIrizp73+j0jjYpV8D3Rc9XRdAVpK4ySWibSTc9xuH8Hh5b3raxsYquw8O/Mp+g1cMU0cORSXJ44kJemHcMs5XxEhVrHVX0NzYIBv19gwiIFhm8wlkJlpSmB2JYIt7l49rMXIV7oEQOHO+QKxYIz4BdmkjIPZiwPJHMt73WCvgzt3Gq+FIJwfrxylxcDWNPYn1o6Mm7xNKjPrQBy03JN8ZVh2+aQAmDJSJwTuUeN++gN4J3TVxpxFxq0JL5uuSbzTOWgmc8JZ9OscYcOptsJlWRc1R0mkSq7GmwpMf1+0hUU5xLzwiIdG8IgxHx7TOHvwhTy+WPuVNFWuP5DqOL12HMzL6ECebyRyWmmduUnU42Yxv8nr1zCySHd0quECG5IjmumK6O3XeyiZKNZofMAIGhuwuXNL5zwC68LcgtVAw2No2zxUg5PXFioMtpRd4RRTdS4R4nZFbZi68PVCsfLjzOFKWJNqaVmxl7cgtXVHOdY1uO0R0u1+eLk0R9/2l77XlcSItxulKZuvjHzLYLdvEXKWqmJu7wQD887jv+xaxj3At0jXuML4lysGgWNy7lHlhmKWJVjRriDW0LULgMm1WOZmjcG4J46KbGJs4abdicneLRd24JqNFTWPuYQhtZUx/x8SqlW3zcpHSXj1cr6fNRjeMjeG0qVzY9xpVYJu7ktNVknLXBfaN3tkVsjtoMvT1AHUdLvwoAFOXkEmO4JcoWp8YoJ7oQO6eg7KjWkXYUQ07lsMAH9zAnLhocH+XQ4NCEivlmkIslLZLKNbmsYWdI5qnOeUDNKebDs3+Yux2Fz5FRe8ehBGMdobFpkHJaTZzKH4UFcRpbOHEh2ZR7rq93kbkugULuacRsabmGQQa6a3knuuNK0HS7QoN4oCfE2XRMXcfdm/1MIF507yHIROITPub+PwuAN2OE7abnwDV3HBkMYsu7Eg6u5V0IFENHDziH0DgzzhZOiB1QY2kE1EiKkBqnxhyAsCliZXCGFeEURaq3KG8CBhqt4576UECqCyQKqs0WCUiBCddpXNNlsjc4MDHejuiWqYa2iVxQzjY9xhmolOJ4O1MVQzqB+uL0PD63LzYWPVfO3Kns0x2Pz4bD5GJT4TB8vrFx+gntPJ3S5ys+LJ/vas3t83VjyzPq//3O7f+NjfNroO+30wT/ryiZY+NSF3u+7cohXAoyv8p2COfCn6WNU8WX+cIhXGo7hGPjXAjo2h00uUNYfBgO4XzhEK7CkOzSuSDBGp7ywC7GuT/VO7fU6uiUnSOcsrDjlIWla+VzfiyVTlnYedjZtlMWlk4bd37Ml05ZOEWz0ikLy0Ms0gWzOYlnC42xqTm3k8Y7X9x2voD8S5fzFY53vo52nC8oukc6X28xRWmmTbiMH5mmusgjisKxprfeF9CiO7fgNT5gHAFZyRDVaOPaTu5pazXpLaYHTl/boR0gOhgxrUvy7xNLVAGyi8CWIughpjHFOjgMAF8PDounY1BEFZKEwXmuGsOxJr0gLwCgiiMcMqx1/4J7eCp8MYbbFJiJVM7EjeJgUbIu6NgFPZ7ujsvgnObUpNsjwPTzunMSFaGUMRBjTxsYiIEM4mSBmD9ksSwRiLmVHlLqU9KDuIe6VQwfq7oM48CTYhgHgg4wA+/+X5wV4QJ8N4bLUw04Rhh/9gJ7vW6D9YDHGiVtnCByanwZHBgwUNx4mZo+tGMW+OgvUzML0DLzrGzjFTR/IwvyrGEWA4pH5DJ4jf+HTif3Gl8xs2H/PHuCUuFo8SJwDwIqAAeMV8hOzrYY8+x94DNl2G4up9ZBPbo/PINnxVYC94Dp08vZbE65q+h0WUVlXBVlXIMGufFV+8aK2BtPlDcWx91Y6NI4FyZHTG9atxjztJRPlbpLqZ8q7c7ZT6UHsgvyeDYkKFCeHS0BCrsbFJbD4ay/uDbdVS6OsQghsd1WZ9RpOZvHiXFmIAetUA4+EpjT+fib8BzjLHFNK2fni2uwkSeeHW6vhvpATDzlbDEsMIT7b3wVpHCpfaHI+CpI2HLxGxJMjK+Cb7mqIA+PZeyHzn+PCiNzE4XfYJ5ss3MdrCQ2//UzM7qZchW+RWlXULEQ2oRTXfQ6aPk+uKUFbtnnviUseHMZHGeKsgrksuV9IgSz5X0XE2eAnAsh9MYK4W4oD0O+212+rCCP+8Tw+uKG930ix9ddvlDYriKREOFErgvyrO0HcVAJfHFR4HwIFDWlo3wrFfZtK7hLatJ1VvTAiguC5T7wXRPyaTzCuOLAjYY/hpCX2bjRHust4g1eUbVXHKq2cdPlspQT40sgCyr3jlfgcJ0HnBgvbo3C0lE4MQEvrLTAc/ai646b9sVjuBeAX4TrjpfCdQBxBY67R+6F49487oV7cAthrgZQJlwx5uhQ/WbK2TwkenDTmclNZwabzh7cdGa46cxEgXOjZWHTmdmbzlC5ByQbN525Ohcm0PkNM0WuxjqBqCpQKph4RI9rUYKdXDUonkw8De6BSnPhE1stOIdqEEFQrSiIROIXi3CP8QJO9MKNT5K58p8spjThdtXoNMMrYh7WJAx34jItO9kyzfTCQGTbC7VsCF9EF2pe8JY9PBuWaiidtj8NDjRscyOPY4IfHulKAy+9Yjlr7Tso5tjLNXG+ESZXuNM4G/bZveOVIvhd9GW1GVoshg3XYpHKhBdW4blkmduk4H5sGfcJV8oDv6KZm3ZoVXUtOHxc4z5cboDLcg6mLPlARuA8YSOcffZBxMKHsRlQMm90qL3wYxOFv5upKR8YYjpcmZeP0gSkmyTpJkk6N99kSRM0pEQhiP5SpzLqqLhHpBesAi5ugpQeiorgEZvQoAiaOLXNPUIRqFCEQFYsK3KAFVSwwohjRRayIiDPhUtpyIou2rOc0+OmzxYLn92uEAvsog+EgkVjYdh54u48cTpP7M4Td+ftXB0UOdRir63FmAkGWuyNarE9FjFa7I3RYq/Nc1k2Rouh8ujQWgTT1Dw8a7ZMlKLu1N1chftkan0M9zwxgkTjFAowohzuCZQvni3P2WdbJKDpgsfZkodaPA99Ng99MTz0JfLQNwB4qONIivQ9mXRUKTSh0lYEZ0E6WxBm28ozVZkNtk1GAOOiBldkZ4xfTxk/nzjBNYlm7B/z8awoNzIm8FBMoCdRnDJWMGMFB74VxCNxRSxjBdEKOtzIWMFDs4IJ4pSxgr1jBddnrGAPWkH7vGLGCPIshxkZG3hoNjBemDImsHdM4MXdT3UwkpxG+yFNxHziriCkfi1NryH3sbdkDX0rHvgqCXTdK0mg6zg7hdrd0Zf3zEPfScWhxZiHhlf01bufvIc4fGNXHH5Qpb7mbh9Phx18zs4UxwWMYxELUm7sG8eaciNk34eYjb3vQ8jGppiN7boEmyHRS06C9r4PIUEbuv4hk0e2FfEqN+N8UxFok2AetZniTc8WhWOceDhbABZeoMPMpSAZjn7CacosSwHNy7KUWXjoWjEuBJx4znjWWmt4fdjMBkjIZYi+ng0v+RMmJhsmYa6YHuMiHJ8GM3uZqXDfmZCV8A/B4NvsXkIqmdc4PqCCYnuxW5BXdgHopBczl6CjPNu4QExxFg2FuIq/sNuAum5cKN7bZVxowmEndbXolpery9A82e+wzeYUkta/JA67wlfx3lYV9T1kXGTq8mgxDQl6iOvQFXHwMeYgq13MFzKpcX5A4VlwADZL7iNgdjuDV2QBIkBouH3NatYfg/0ALR3ZiXWDbP9Hi/o/XuH/YGiojmvR2c5rT3Fe266KKU6mQEJeozuLNCC9F8jTB6Kpmo7/ozq+D0nl+xC370Pcvg+J931ICt/HY2cmiulK7KGBLGmwGwn7bR5jnD07wX6d29WJGmvxDt6oq2MfvyRRrwRdHjThwtUh0sWh0uVBI36Iro5muzoaznIe6epoUVfHI10dLdbV8cHmaExmOXVSXrnPGBdgMVOyrz4EY29q0A1fdGb22MMOe2fSs/Hano1HDLrm8mwQasb2bLzwQ3o2mugtXop6NpozJztHcvGlWnPBzmicwZwszr4q7rOvipyTlejZVwXnZCUpk5Xo2Vf3WDqejW92vKjkJBEVltyRybK55vJnXMqSZXMty+aaN55rXptrYvM2S3LNG+ValuSadwBwLaknw4Qno9gOi+PJMOHJKLaLM1tarSSezHv0UGCRuwvxZJHUIE+AfpwvwZ5gGLHXs/MBtMNUXRAuiRnATkojk7kHLghOyABWxMYa5GbKlO7HFaY1s6buw0DLzCYiDqhZzQFmNQdUBwrVzmSPUHGw35O0m2IjGvJJojgzMu8SDv7L1V8jiia8erEZ3gJCTqvPB+Sp2Ne1QMfOluw1KWgFq+eI38CcacWkNq40cXClqXTwAVpazCIA8Wz6XBn0DMZPCi+MtBLaZvo2PcZ9MItQBKOGmUSKtYr9YO6eqNgTKgZO9ESxVVMRzYJqUjmPQQOyB5vofOHV2Nrgi2qDV5wEFEfzf+NlTCSNTO9ejq0IQagiJ04VOXGqyIlTRU4cpuFWONLoTciqhrft0DrurQ/BxCDCDNG0ao/9eB778SBHONm0+34PTrvaGTJfmLplMBfEyC1yqjxeELNlio4JV9a5JmKY1QJajgu4gLN1wH8tdYM5rgZzkjfotuXi1aLo63jQfjpmPIaZNMpM6uSoK8ZCXC2C9/xPPDkJWfkyMakCrrlzpCCHafNHModp80fuHCauRBNIixB1xaGNhUypj+z0NPddI9FDXRjN3xwdmwMFvvzmj+VL3jd/bJ8CuM4js3sVt+1URIp51HZ6pO1UHdtZRThbF2C2ZKEP6zKgarLpSO316SgqIlJGNlNj4Vy1qQoys0XFxkIdzq4SOGVsFIHnPD35HPRcRpsPR5slxnzfKbTmQJlmdDqj0xmd7g2dZuGYvaw+0Gkb6TSj0xmdTq7T+zI6fVg6LV6L04cqrYBKC0CvjEZnNDpRo+92NLqipzXaVmU1Icwtw3hqPSBqC1V2he5UW5VVW5W9faDKnli9im6zqnb0NjZuHa+5MaHrpJorWpD1C5MwE97KYkMPxgc7pZp6RIjYVsmYnVsZGw54xc6tyr3ubdt4XS1262pZvK4W2bp6YryucreuFsbq6mhbV8fG66oRr6sjY3WV2Lqak0pX8eCw6tJVhDuIPSWvJeiqfVReGxC6mhC0TUdXK5Lr6o9o9xCVrBxrqqHL19TZr9ASGLY2qpq4yJ23PVP7LTY2wClQ4J1cOHbjZVw1tqB97P309M/AWi0+41XnVC1AKCxzn3jdTLu590vhNVnUBWzDBFgiwzdhJb74Vaghvh5LPB1owvikb8sSO9+/lQAY6b5fyOkFAQBHgfhaZ8n3hEdpggovnVNDRp3zbi4bK4SYDFA78S1MLA7/81vUeQcRvokJjv/Z4J80Cv4pWoG6LDUklA5fYPevHnkgX+oH8nX9QLEwpD9NeKA4DFIaj0FKYzBIaTwGqYBowUf3uR/93u49Oh7XVhI5ABClyZ/d9eDMeXAFqXOiz9tCJRoqUuB5AalFdpi6O9xtJL7R/YvEd1QGiS/P2v8fTPTY/58oEp+45CR67P9PTyLxTegEiW/rQAWhix5cyODQdcIpDTmFfMpA0WWg6A4Lim5VBoquR6DoVvUtFN0N/QhF9/vOoOggibQLNDoJr+wJYQr+JErgxXWHC0n3ZF9D0kW3vA4HlQ6rISHOTqUDDZhudY8C04UHEjDddYMSkc3tHWVA2YYOKFsG0KsXAL3WZgC9BjugV30ngF4NGUCvDKAXysvKNAC9/pAM0GtVXwJ6rbFhr8JDDdCrb56sZwC9/pgB9DJW9yegVzgD6DUwzzCvsU/fhjOAXod6grlPeJiBshkExi8loFc4A+iVMYFDG9ArYwUzVrALQK9wBtArYwWHNqDX4LaC6zNWsNcBvcIZQK+MDRzKgF6D2wQOXTCf1X0K5hPOgPkMEDCfNTYsTTgD5pM+mE+fcK3XwHzeH7JgPopInMKgkgvP58mBhuejYU9F7CYD6fO5h/RZ3c+QPuHBA+nT1O8Hi5sG6sHiNfZhxXCfHyxuijus2OQ6rDjx8wb/sbr/IX3CgwrSJ6PTGZ3O6HRXkD7hQQXpk9HpoaTT+zI63RuQPuHBBOmT0eihpNFDC9JndV9D+oQHNqRPU79D+jQNVEifPtLVZJA+XepqCkifbkN78P6F9ghkoD3yrJZPENqj5ZMotIe45EB7tHzSk9AeJw1KaA8neScD7dEFtIdcFmagPXoT2uOJoQ/tsZH2BbbHs0Mf2yMlI4cguMf+TsE9WFrgHswB9yhiAi5u0IF7OIGywwP3YALc4wvMAfd4fWCAe1xNexTd4xqagfc4bHgPl4eUgfcYOvAeBzLwHj0P73EdzeB7DHZ8j6toJwAfkCGcQfgYJAgf9/QqwseVNA2IjwPJID420r7E+LiW2lAY19ChhvLRV8/WMzgfr3eO8/G5ON50Ne1PoI9raAbpY2AebgJNFudyQJMzWB+Hdripj7jYa8ebrsmYwD6A+/h8WsFBgvcxkA3hoEL8yNjCjC3sGvTj82oLBwXqx8C2hYMI92Ow28KrMraw96E/Pq+mcDBgfwxsSzh40D8GuyF8asjifwjr12cAIC5jl0EA6V8EENBJAWYBOpnBAEkXA6SP+JZBATkEFBDMsMLl1UBHAbFPe2ZQQLqDAvLCUDyPeDhTcI/AgLgm5QGPA/I92u/HEb9HB+p5RDE1qb0/NSU7kfg9GnfM6XvUdc6puJMzib/LaHXvwIH0mmL3Dh5IRrczup3R7TRhQXpRt3sDFySj20NPt1/J6HavwIP0omr3Aj5IRrOHnmb/z5BCCemBGHc3YUJShbkHCk5InM72B1CIW2cHFlJIn+lsMqyQNHS2p9BCivoXLWR8Bi0kz4oItJCICy0kEosWEulRtJDJnaCF3DFg0ULsje4MWEgXYCHCocxghWSwQg4LK+TWDFZIz2CF3Po5wgr5U6dYIUpaWCGKgxWC1v7wsUL2SqyQnDTP2ovHORysEHuFHQcVonYGFaImQIUoAipE9ClnAEGF3N6zUCGRAQUVcu3ghAqJukcZpJAMUkgGKaQTpJC2DFLIoEcK+VFnSCG3ZZBCMkghQmJuSQcp5I1kSCG39ilSSKuDphEZckghffVsPYMU8mYGKcS4vV+RQiIZpJABehSq1TnCE8kghRzyQag+4mLmdPxgMIEpkUIiGaSQjCEc8kghGVuYsYVdI4VEMkghGVs45JFCBrstvCpjC3sfKSSSQQrJWMIhjhQy2A3h0EUKub1vkUIiGaSQgYIU0uogXkQySCHdQArpI771GlLIX4cwUggmWIFP4QIK2TsQgULkGbEMTsjnHifk9v7GCYkMIpyQu/v/VOLdA/ZUYqtzwinS96cS744/4XS3+4RT6ecNS+D2AYATEhlcOCEZ3c7odka308QJiQwunJCMbg893X4lo9u9ghMSGVQ4IRnNHnqaPbRwQm7vc5yQyADHCbm7/3FC7h6wOCF9prPJcELS0NkUOCG/YJQmP3LhRDULrZMMHSAqMMR5MpGRTtUOeOJHjvgwxMdI8TFafIwFjIqOjg4vjD3j9AGZZ19cecfdWE9BLmdFTH1gCVY+kRBxKAEa0ZFiKWE82JwURIRan3R0dCgAgLE5x2r5B7HKrAny3CK1iKHDSR9iZ/8zECYfp9gCtQ8MQys+Ew8dMU4NE1o3yu3sf5aY/d9tfJWS/sVXKc3gq+RZuwW+ym4XvsruWHyV3T2KrzK1E3yVvzmni42u8FUOD1glepAYsyoUsdXoQ5dNNcZ1F0UlFhwhDkVF7FO4UFScfTRTdY4Ja2JjOm0UFaNzFJVuwqekYgcyIyVWipHBSjEyWCldY6Xcn8FK6RmslPv7GCvldOEGqV1wk0qXw3UOFSAAAuCFqOIY608Z9aYzMB4xMB6JmWIpswJglO2540LTs8yELVyj0MwyLuCEZ3GPcQHMuVyDKelLaqXIqBI/TS8cmQiFODGONz3GBXDcF7fQQ8ZFePSaFLGRdq6NZH7LB8S6SbWyZY90kVChg9M/0tShqO4uerPqjKwujuJ7uM6zjWOM4zTsNZVd8dgNQ2oadgr8E+OBmBWnvTu7nkY90E74lQyzhqG/lhyzhqPDSsQOd5lRAYVhgSUc9higGP2W9LrgICukhMyxAWEA9Ab9L06NcajNTp9To7/IZYwc/2l25wYI1MuDPQv1smNAQb38TXU7Y2lHLg4P4yXWE0mSBJLgqXUP0CXWNMcBusR4asUxnpoHBkEAughfTY311DwZQJeuAV2MDKBLPwC6/DID6DLoAV1+1hmgy88zgC4ZQBchMf+TDqDLW8kAXe7vU0CXnQ7oyY4hB+jSV8/WM4Aub2cAXYwH+xXQZUcG0GWAnljb6Zy02pEBdDnk82p9xMUMiMFgMIEpAV12ZABdMoZwyAO6ZGxhxhZ2DeiyIwPokrGFQx7QZbDbwqsytrD3AV12ZABdMpZwiAO6DHZDOHQBXR7sW0CXHRlAl4EC6LLTASbZkQF06QagSx/xrdcAXX4j34aVVuJVX+C4dJYk5cqJkUlSzBiHCXw+kcB3j8JUAdeSXiJZlygtsiuJCY6x6TkEZ7NxsOl4Dm5meRtRNQ8RkgW8YDRPLCkeSuKEwAQiiteVFqmAnwZysAlzAMGcmd5Nj3EvTAmifLcxWZjdB5YEk4U5PUjAZPFGhdojMVl8QxaT5cH+xmTZMYgwWR7t/xOgjw7YE6A7ndNkO/r+BOij8afJHnWfJjvl84bb8OAAwGTZMbgwWTK6ndHtjG6nicmyY3BhsmR0e+jp9isZ3e4VTJYdgwqTJaPZQ0+zhxYmy4N9jsmyY4Bjsjza/5gsjw5YTJY+09lkmCxp6GwKTJafaow1pXUcWZEwH/DcPgkvgicqjC8IXOYiRiwaEoe1Omg9+IEdZAPAXFe10A0oiiLS2cXd1L6fwv1V3o1XQCDQrqMprTpiahi2kbPDrSOvB+oY2wN1FPRAHSf0QB2TD6eOqgq4W+NMT/X/ANXliYsqwmkV3bAO/m66Ur9SY75o6D05ipDohwAREv2YjidzsR9qSIAL3dBUb2248ztv0FlqpZXFmXWQ1lvqWmtYvSCazLoCyZzJcg35VtZpMGOsp1bkP8S6WR5Zth88tkEtpsGkZcZ0XQSPx3Ze5lTIbxFlfKnL6F2XGRNTRLMOXi6e88fUwWTIhgP7cHhvXj5XjdlwsE3lPtacFJrIHg6ZnoN1hwJeOEWJ38/Aw7lP0a1iMxIMoacuoGhcMRnuXcQCG+QqLsdBAhlwH05/WfAYWe59k9/Lc+5c5VkChF/jWY5Hy7ga4p5t0wngGSAwgDzpIwB0cij8NhbZGz6+xPM7mzJiOGDEcOWgFUMRD+WebafSTiWxuRNJvCYjiQNGEq+kg1cUmRTFL7BORfH7NCOLg0IWbxnEsqhIWRRgUill8SedyeJBlXkyshgrZ740ZDGrR2TRB9lRnPIslEVxfF7lnm7JIoQ6tDhZ9Nqy6I2XRV8KWYRApoiQuGBW3EIYDZkw7t0WxUJKJnGPORLnSZS4bTLHqYuFtA0kSmZzYo2sK2KGRdeabBun25qqWlpaWui5DQJedHeO9TRzkCEJp/kCZQmWRdbBnOE6pxZIpX02XSCrUc6WWzRsUQcEFEGoaJhTY5hdVNHvolEUstjRsHHHLNXKkoCmXFxLhYpKYlBR979JrFeJNd0WeSvb0G24BmycyrQqCE0Boo+ExxK0RL7uo+nhpRG7M7uJNVw2KXKv5Id8X5YhPkaLDy4+ijhxIYUWx/yq6JlanGHSd6UnKdGR2E8sw4WL63yots7YgLiiS0x0iYkuMRFCZQKohwmgHiaAepgA6kGs3fmcGc8hNMr5sZC1CFA72gG11b9NSbpiTqTEWrocEJ3LYdLE3oXrq2gM0d3u4+w+rvzEmG0mFhCQmerJxKdHOXo57T6mnipF241U+RKRUWAag1QpiC/bMK020ubseQES7cOybg0qYoQyuyexr5GDxm6hVsCGeSrj7Ex3S19O72EdSfFZRzjSI3SP2eg5ckjP6B77LIC+s00Dj9Ft/aFDGIqxcUMB4FVX0/ih4GIogHiNnFJFhB4Bu6rnQTbgRDJawoKNV6qryDmIAOZgEE0D7bXoyWR0jhNgstBsiq+0+4NYZA/i2LhBhG4+28kg/lG+47ATA5xjeR1EaVOJx56RybJCw3IsJovq3LkfLQSVaJwJyNVHWtMcE02EfKgwe6B8oG2W0IXioipG2mfPgAp3Q10nsdvfdT1gp5tB2F2LSE8DWj0jPwB7JfiawGZ8tR8wBX6fka8hXBzlbHa+zpW6KMGkxqtUSnkRIIWhagEAYG5U0H+SzrSXl+6092lHRwdNNe3RsDXq8Ga+Q5kn8gf3POE/pHliZbrzRFrDf3S6ww9A8yTV8LOwdUzfD3/BwBn+7xzC8B97SMN/JU13/O9OZ/yP68b4B1MNvxK2ju/74Z8wuId/3CEN/y1pD/+hsHTK4Gbp5ENi6f+kzdLbaaqXeni4BNOD9Ad46QCrLNAttW4Yo4zoRMcsg5TKZfffZ/cftAqnfsyiMF6gbt3qBGqtMk13lNseHWSGuEG2v5Cmtx2tgFN4zwXDCvQvMiqwV7vRg/GKsRP8Snvgg4fQhftgjXpYfajsiT5UHl4fZvdEH2bbfZhxSH24icZ04tAq2dwTldwVW8lVlNHGFPOZvdBLwLgUZow18uhryaNhCgnan0swxmecaZyli5fhuCAQk0xVlxxyP9y9gAbTae391JM4tyfxuMaSYOnTBCxP6jp+mPRg4G1e64TYYUmrJTvMp4YcsxKLKulYU+tnNPRg4gOHaE8wl9P7jPzYFhObuocx1sSSt6aJ1hJhUzU5s4jWcOJgCLCKZ5/vizkSS+wjsUTmSoojsSR6JNYjj8SS2COxBL5hwpUGwBvGXI1jxpUxR4fq7XQrDX7Ep1tpMelWmp1uJcvGpFtB5ZqTbtUVu1qpO33qkNhFHHYR5JWRD/CqClfnIbyqAnCkCr6KAeFVIQsuX17FJLCuuvieoijNrMkxNnHvjxKdVBI6qch1uch/k91UYrZ8iAsvXAQZqBNp+XEU91m+A6Mt4LVoIZwU91q7fUWMjMghrbc4oNN33BfwMEigFKESkUBpv/1ABOiTHYwFTogkaRV6qYj0DgUPEHKtEQBbFthHXxU4EwuHX0P4Jo9k500VO19UcZ83hTOujomsUZvE0K1yJwFrINyhbaa26TGubdS4lkCUZ5hN4pSqAtQBJk/I6gFNvqUiR9HxHLMAoZUXq2xnyY1FuzNxtFelMhWpB9qV1xc1FXdzZpwbIPEGKrHBk9NwSZ13TRhfc0fAGlO+Ds4dpIT4Zbx1c+3f2QoEmapEvFUNGpoftbC+pGrRm41/vT8bX9CfjZ/Xn43X9Gfji/uz8dr+bHxJfzZ+cX82vrSrxm/R4MUbTYfju3nkFk5cIXtH0giZAsikiEFSv9f6LqQgGMvhEAT+xe/cAyj2+GW8Mtq4RHwx4EsVhb9wN8w/+0iKdtLY+ZQnNUS0g4hoBxHRDhsRfjM1s12494RnC9x74QsyiQ1PotjwTGLDkxhseNzzh3iCgNCAOQfBIkwoBisI0ye3/WXuSS6DjAThJ2CiiU+860bihmdDrjxFEHusrgkeXNbgg7cf+Gbmgq/pw1clQFoLCgTUQLEGrQrz7eW0DdvyoQAVKfrMopC+4LUIZ3XbjBMAkyrbOMFOL9hHYManiYn5YkwAoUaVqSheiMTU4SiKyAcUUeUyBYsbr0VR57ueuXcw9wZUusKZzF9gcerF4tQn6euztnjtbBEAZUn0TZgMBeH735h07qAQLqY4FedfogTKlZB4ZWyU/fHRIfEO0zjhjINnySEJLnUC63o76DUyRdDrj+kGvXo9MlBvNPRtZKA+ndY+GKSRAbp2IAQHThw6wYE1dnAgPMSCAyd2GRw4sTvBgQ5FgXd7pggOdKOTmGnZvfeDHl6wQLFDBaoNh0rccKjJQgVJ8FHVKMo5Z40AcOVEC+SxUq4BUJYLnSrm5YBxCFl4uhkcgJhoAUuIFjAZLRBvCtSSve1QjUYLnPcJEud9gjoAmIn3iTKIF8CB4oAaEy/Qd6ZjMXsyXnBpz8cLLuureME3+nMd8c3+bPy/+rPxxv5sfF1Xja/rxcZbaH+2vr5fW7+8X1vf0K+tX9Fl662ZoMEADhpgAqlETjvkuAEFt4NgJYMydNA+mEMHFl2bJHoAIwIBhFPoUAggjE0RQHg93QDC1b0dQLiKGptoWiGEFT0VQriKDuUYAhsQMYRJXa047x00MYRrqR1EuIYOsSjCpC6jCJMyUYTuRBGc9wN9PqMI9T0YRbiephNGOKVbYYRvUXccoTfd+xv6dXGxuV9b/3a/tv6dfm39u/3a+o392voP+rX1m/q19Zv7tfUfZoIJgz6YYEM1H0YwgUEwASrJBBP6PJjAkgYTmAgmyMjCIA8mFKYIJrw5YIIJP6LGbX0cTPjRkA4mKAMimFAydIIJrU4wITLUggklXQYTSroTTPjr5++8AgBeKQCw/nk8sdCTsYMtvRA7+HGfxQ7u6Ne1xJ392vrWfm39rn5t/b/7tfVt/dr6Pf3a+k/7tfV7+7X17V22fnsmdjDAYwfyVTCHETpQIHQwXiGZyEGfRw6UpJEDdAXl6m7QRw5OTBE5eHvARA5+Ro2f93Hk4GdpRQ4eHTiRA6iuiKmw3MeQQNJYgNq7oYCTh04oYKcTCtgx1EIBJ3cZCji5O6GA53o0FJAcPrFnIwBSqxTQKiXFi7wlKC8zxg3C5b4v2XLf10/L/Yd6Ybm/q8+W+w/3q/vf3q+t7+7X1vf0a+uP9Gvrv+rX1h/v19af6NfW9/Zr60922fqHKvMd5nLf2+Vy3wclfLhg5z5nue/D5b4Pl/s+7hXLfR/3iuU+foHlvg+X+3i3pyDP2tvDy30vTIheXOdnwafj+GUBKbrO9zqOn9de53vdjp83us5XnXW+Cu8tcK3x8Z6oq5DLYHGEOMhiljfGmVnuZb2Ky3p5EylnMziZmau5Z65xXa/hfdE1vI9nRdfwe1Ou4X1iDQ9vgRVreAA98NTh8Mg1vM+1hvd1ew1/tULVVGv41CudZOsEmmQNH7faQW2gKdbwqF3xMs7cMm5rVLyMx0QLaBHLiQsWtHxArBeI5ZG+hgNRHVAs/BJFvYaXUEAqKnjJIfheZ2TjW12K2FijPIGpPRsNuJl2uVxLbXiMZXJJL9ZrvxZLSyu68E78ApDfxgsJwpJMSnqya79Jt2t/7POuPZ1u117v8649k27X3uzzrv023a69nVbXOCnwYSKEiVEPpX4Wvn5GKYD06EJV10+HrkPwdGSdSV1FXLeYSoFvJl6EqFe+oWgFikVnccVSZsFKnhqKDv+9dulLjFjX+XQ6llg3+fQjKSEkhxByNplDOJlHLHIasbYJ+oM+PUshhPgIIZRYv/HpdDqxXvHpk+CuInzK5WQ5WUkWkRoSJsvISrKCcBImK8lKwslyUkMayMWklljXZeG9N2Xp4ygGxQhpIsvJMrKQTCINJEwmkWUkTBaRS8hqchIJk9XEui5b3JOtT4B7Cgkhp5MVZDGpJZcRTlaSNSSMn0sIJw2khqwQbf0mW6cnEuuVbD0f7huZ0Jas/1Yd679L14+Dcsck6VOYLCeryRL7jtd05Ms7up4FdzB8EusTHdvblKMXwNWxsp9rSQ3Wthg5UYu9C5OlxNqWg+UfdJWPtruahEkDWYal7VZzRKs5OqXE+kT82pSrZ6lybBixbs3VaSOx7srV66DOxYTgKHzFVVsRGS/5tJgsQw6K0VlDLsHeAS8vIWuwB5wsJLXyb5hcSmqxBCcleNcKfKZSUk6sW4cJHg7TJ0K7x8c8yxqUieVkElmBrUBtDc5TDRNPNSzKy2JifTJMv0EpJvBvMikmJaSYlJJiUkaKyRRSTMpJMZlKikkFKSbTsMRk/FdCJpNSMpmUkclkCplMyslkMpVMJhVkMpmGtZRgKfhXSkpIGSkhU0gJKSclZCopIRWkhEzDlkqxJigF/8pIKZmCT1pKppJSUkFKyTTsTRm2VoIlyvDfFFJGykkZmUrKSAUpI9Owx1OwRyVYyxQsBf/KyRQylUwhFWQKmYZPVY69LsGWyrEmKAX/ppJyUkHKyTR88qn4ZCXYm6nY2hQsMRX/VZCpZBpypwKfvgR7XIE9moK1VGAp+DeNTJNcnCaffprs9TTZ2jRZyrruCJ2NVYl10xH6VT4YLaISku4oFZMaUkwWkmKyiBSTxaSY1JJisiTt0ZtMashkspBMJovIZLKYTCa1ZDJZkvaolpAaUkIWkhKyiJSQxaSE1JISsiTt0S4lNaSULCSlZBEpJYtJKaklpWRJ2lJQRmpIGVlIysgiUkYWkzJSS8rIkrSlYwqpIVPIQjKFLCJTyGIyhdSSKWRJ2lJTTmpIOVlIyskiUk4Wk3JSS8rJkrSlaSqpIVPJQjKVLCJTyWIyldSSqWRJ2lJWQWpIBVlIKsgiUkEWkwpSSyrIkrSlbxqpIdPIQjKNLCLTyGIyjdSSaWQJSlUNSkcJjlANcnoKPm0N9roC76zBfwtJDc5Si0kNqSU1ZAlK5EKUrBIc3YU4SlOQUwvxiSuw1YV4N/xbRBaSxWjFFpIlKM2LUCpLUDIW4QhPQS4vQm5VYI8XYctwN/xbTBaRWrKILEFNWIwSXYJStRilYwqO0GLkdAU+7WLs9UK8czH+qyWLyRLUolrUhhKUyFqUrCk4urU4ShXIqVp84oXYai3eDf+WkCVSC5dIbVgipXKJlI4lcpSWSG4tkb1eIu+2to3R6fnEenCMPgdswmy04JNRm8pQDqfiCNbgsy/Guy4mS8kyEiJ1ZDm5hKwgK8kqUk8acM5ZQ9aSS8ll5Bvkm8S6Ll94KPl6liZnOYVYP8/Xlcg/g8Tak6/79+744PITX2pvOXdqUeHP/j0dva4WIB7I1/2++e27nn2xnX+0/xXfHWN3IbEaiOvH6v75M/2Xrn2x/ZK5v3jxxwsLBLESiK1jdf/HE6+6Z8yL7S9evP22N6546yGxh4dtfka87NLvX/TwC+37vzD+u8vyVXEnwTbH6v7qsY9cW/NC+2+uOHP2pFeOPBVp+/8BbR6t++/auLFYfaH9ZP3yv/y96jXR291AbD1a989e9tUz73y+vfp7X974+H1c3BkB4p6jdX/LTT/8/WnPt3+n5VcvnPX14wSxBYgHjtb9/MDO1995rv2VCQ/cfMx/HS+I1djmMbp/0x+OXHD1c+3B7b/9xcin8lzE1hTESmzzGN1/2W//Y41/rn3t775SVLhglHhOjm0eo/tvWrbnpr3Ptqvz3l760L3HSiZgm8fq/rt+8pPzL362/eBdl5c+fuyxkgkfQpvH6v7ZP/3Xtdqz7UsWaP/32F3Hizt3A3HPsbp/8+rXC7fsax+mfNj017ocQYwA8cCxun/fz753XOW+9uaJH972YPnBh6LE9Tw5sQXb5Lq/8sJLRu/4bftV02/+yQlfy5VMwDa57q9+7df3HHymvfDejbc+cPwEyQRsk+v+gyes8I57pt3oCM6bM8kvmYBtBnT/7jl1gfOfbs9f+tQvv70zIO4k2GZA90d++MRHN/ymveyK25fO+cY4F3FPCuL+v0ObAd2/eWJ44yO/br/hgWsnbz/7KEHcDcT1pu7f3XL2k39/qn3J5qeDi87eKWQoAsRWU/dvf/3Yhwqean93z6zXFl933K4ocU8KYgu2aer+uR/euuCcJ9v/9MIe9f89e4LUFWyzQPfv47WR5r3tWf9+tbl9l80hbLNA9+832NU/eaJ9/hlfadj8qpu4JwWRY5tQ7VFvD3/p8fYlr//PltAbhpQhbLNQ92/euqq441ft0+Yat3/xtmNcxNYUxP0fQJuFun9765/ePP5X7Tec59187R+4FDAgHijU/S2/Xj7hrMfap182pWZPjv/UKHH9ccmJESC2Hqf7Nx/DP6l/tP3keePO2njZ36SpwTaP0/0Hj/34nO8/0u57rN5ffH2hZB+2eZzur5704gkP7Gm/ccuI0T9uOclFXH98cmIltnm87t+8r7Hp5d3tH573zqYbl2WfGiXuSUHk2OZn1e5/dfK332tv/6B0y/nz1sjBJkC8fJw+asIK77iH26eTgyecWHbCqVFaW3La/r9Bi+N0/+7zbph34UPtnocvmv+1nKMlZ4F4YJzu33/GyZd8Z2f73rvPe2fKNGmikLi+KDkxAsTWIt0fmfzSzEcfbF967qSzxjce6SLuSUFswTY/q7b6zWueO/iL9t+tLn1y6g+kLanGNsfrfu4JevN/3v61Cx+vOY9JK4TE1hTESmxzvO7fn3/jy9b97X888l+/+d2FJ7qIB1IQObZ5gu5v2fLX8tr72rO23LD2wsaRkrXYJhBH7C7Ovrf9298q33Db1ye6iHtSEPcfhDaBeFT976t+0n7mqpfe/OblY13E9ROSE3cDsXWC7t9d8s/54a3tf239oGzWJyfuihL3pCBGsE0gfrrjqtu2tN/96fH/eID9Y3qUuP7E5MQWILadqI+6bNgtl9/e/kZWU+PxLeN3RWmPJKdVY4sn6v6WF735O37QPu3Of3933vVFUhWAePlEfdQn2+/afUP7rXc+/8/GY/74UJTWlpzGscGJ+iij7oT9ze1vVP4uN/j6UbuitNeT0wjQbjxJZ/D585N0Zff7UNFJ+qir1+QZLcF3Jvzo5ronpLFqAdqBk3R/y3fnn8s3B5/76HXPea/ZzgQQL5+kj3qy6LjTbwqW5Swo2RmRlpUArXWS7q98++oLrEjwKy//7fzdI6gcu79Ci5P0USe98NMlPw4W/d+uNatHydFpAdqBz27cffvIu793V3Dd8Qv2ff8bsu+VQFxfrPt3//7p1b/eFvQWvXLaB0vHyIcGYisQPbsnv/vT4H+d8uScL4wYJm3nX0AiinV/9axnT/nBfcFbbss994ISewIB4oHPiPuf3fqPXfcHXz771Tsu3CslvxqI6yfr/sgPzlrw558Hjzn6gumeZbK3lUBsnaz7d7+b/Tx5IFjylx/99/XHvCfEhWCbnxErv37BhaU7gr87bdfJ548okDx4D9qcrPur77l+b+iXwTeXfjShZfORskNAXF+i+ysfovM3PRR8ftuCx5+dZTs+QGwt0f08e8O0Jx4O7p/51r1Ld0+UHQLinhIwj9O+/U578P+yW+e8VGabR2wTiOMu/5Z/T/AD78RnLntfTuv7/xfaLNX9BwuaJty9J1h2c8WMb22VTIgAsbVU97dszKl59pFg68/W/3r5jxRprIC4p1T3b87b/knto8GrG75UcNekxwUTKoF4oFT3by/dcOq3Hwte9ov/m/eNDdJAcmyzDGa0N94c96vgE+uWvflOqXzO/e9Cm2W637ju4bO/9njwspOmn3jtb21vAYh7ynT/qjXXHnHw8eCBwK1vXj/CHk8gHijT/XNnXHn91U8EtS9+e5WxxPaPgXj5FH3UtP+99+G9wWdP/PPd8071Su4BrW2KPuqj1xYseDK4siMyv+gDr7Rj2OIU3b//mul/+e5TwWWBc+d+sUEq8f4/Q4tTdP++8772yuRfB+8+sO3s66dI9243ENeX6/79p1Rcte/XwV8cMe/rj31JDlgEiK3lut84+Ph/Vv4m+NyEG3/V8N7fhI5XA3HPZ8TNL2w/9b6ng1O25310QodUsUpsE+58u2PYV54JFn9oVY874hHBdg7Ey6fqo37/xj3/eCY44lu/rM0LPCVqJdjk1M+G5P7lY2/+bbD4jzlPvffrfMnYd6DJqbp//lnVFfX7gt8++y+jXr31Y2kdgXhgqu6vrrl44mP7gn9+d/qoa0dL764FiOsrdP87IF3PBscevGPRsIBUlGogtlbo/o+3/fr8umeD60fd8dHTP7SdKWzzszuXLlh0c/uzwQd2nfblv9xpzzzYZoXuf3DYJTNHPhd8d+esnX+4SnoD+9+GNqfp/s2vNR58+Lngh+rcM/59q5zVdwOxdZrur37+wN9GPh98cHrg+W++LkcsAsQ9n91pPLz24rrng3sv/dv2p1eMkI8CxAPTdH9x6aXnPPJ88Pxdnl/MO2W01D9s82Td/86LBT876oXgj/Zvfq/8DZ98FGzzZN2/t/6R6+tfCK556eKsZ8ZNkhYK2zxZ9xf7b9v/5AvBH7+SnX81ly4RwTZP1v2RCu9PzReDX39i8fpVD58kn/MtaPMU3b9v71c++q8Xg+9XXvDXv9wjZ/XdQGw9RR9e/fU/7nrxxeBrtT/2naBn7yLWw6foHww/GFzRvmnMnFNumT6l9D//feo/3w9e8Nortx5ZXf9QTculX/jhe+8Hn11ylfHNCzc/dGXzinfy/vR+8Mh/XjzlnOeumx6+Mu/57f/v/eC/v/WvgpZnrn3oD//8/fi6fe8Ha/a+VXP2R9XT996yZvTMJ94P3vx86XlvbNk8fcPfH3/qCw+/H7zkvzZccOf/7+VJ4HLMvj5vCvVGREYMJUOSpAXhye2xMzVlEtFQtEmrViSSdmkhQ2Syy0ybvcxjXsZElLRYikrZ2p+ntKe8X899n/Rmme/7f9/v9+mn53fPvffcc+8995xzzzm3o4cJubAOJ/OrDOpiug+MuRpJtC11Vz+QxKD8eE03/b/mE6fyC7XrTjOI7xIdpjtgCzW28GOq3TEGDb2pOfXn1YeolRbyebyDDDKr+SmC8TehcrScbt0MZ9Co5icZE+/HUOUaF1KOBjAo1eyX6teF/sTKyLNZR3YwaNnBszUKY/0p35V+RLo7g/S1y8walKKomv0Reh1bGCQwHYEiwvYRXtmutRbWDJpcO9w7vvhX6vEvkoHlFgyy0pw7v63uKPF7xmatkFUMOq4XnB1QGUWNK+5SMTFi0P475xaRruHE04hNofOWMMhP8k2a1A5/4tcSv5jliEGxiYmvuyN/JfQ2ebns0GOQ3zLP96M3hBDo3CXjXC0Gva9UOqK+1J8o3fnKdrE6gzYM3op803+l9li3VLz8gUFaf0g7V7QFEBVlSi3HxzOoU+A65tgEfSq6+Hne7tEMuiIj6x4wex/BH/DmXJA8g6Kyc8MOjHQhVmvOv5Aqy6Brf6QZeRntJRSua8l8HMggQ8+kV7wFwYRWkWGXG49BK9oL188pjSKEo2wuDe6ikaRF5Dz/08FUY8IBy8xWGm02+TGnfsUBKvvC3NnnG2kUqbFybPugOMquSMo5pY5GBbNi51flb6XaEt7qvqikkcLY3MuKinHU28QRdzRe08jZcOr5ZQlBhIquvOG5MhqFO0zZYSV/kPreP0ly8XMaWYR9tyzqvDk1dXrbBJmnNBp7dLn9sWk7qcOJJsUt+TQanvS3Vb31QkIjbKPV4FwaMTYD50nb/UqsgXH15AMabR9w8nlFjguRR9y+euoujWbIy6FI4UGirPBZw9Q7NEpL3fFnbrQ3oTp11pPnAhr5lK+qvTnuIDGktDvuEkWjyNNbQTc2ijo/7bj3pQwaLT99sCSnLIRaYPfo1PNrNLLUk7t5t2wbFWB8fLX6FRq1/uJbt0Q+mJI7sP7BmYs0inzWPVpq5kHiuerVWUtTaSR1LFzz+hFfovve4cfyyTSSXvX9qwrraEJt1bLSQX/QqOauoknQPV3i+pK14ZMv0GjmLRv1d9qxxLIJyQqu52mU4B23ccWbCEq6xDuj4iyNEo2YeZk6EVSQ2dy0XWdolFKtHrbNNJBSvpOju+Q0jczNV28rzT1ITVIxC9A7RSMbxV3+vw9bQ3hcMHxsdpJGU1Q2CJjLB6mH83bb/XaCRgEZuiHJ8lsowXO+l/wJGtEXnNMZe2tKc4wtcSmBRitDy1fpl/hTgbErO/wSaPRo/rpdNkrbKE/LuiqvBBql+e27tYIOpjz3nF12NIFG4e/MxmsrBlP37Resrk2gUeFj6Q3Z8dEEWl9m7HCCRuPOGmWUaPtSIbxaj5EnaeR4y35Vd10soX17Bq/+JI3MnJ7+UVFrS2z66dGsplM0WvDosmbmyVBKfsz8VapnaKQ7e17jNYeD1Ihcw7iwszQaL1ScG7jBn0q+N3HJmPM0clnjXmTyOJaqP7DoWHEijSB8qIV9cjQRZxdefO93Gl2pabiteX0/8eLE1AVvk2gkrMyMt7pmS0UsujpKO5VGiyyb1u5t9SVm+SjEpVyk0V798eeVpA9Sd4UxfIsrNFIb77Qv/cJ66m3mw7TZ12m0NiN6Z8dEJ0ru56zsRTdo9HtHs8rChQcok5/KEgJu0ujHSLtnTg+CqBuDHrg13qKRam6MelfqViK64XRAzD80+tNDpmJmgTMxceJrRessGlmrbFKRzAyhbN+u97XLodETrVevg7/fR+horKg7lkcjhT+pwvw/Y6j1k+ZfGvCERgVadLxWTjRhfnnGiN+KaXR5nYdLoEMgIejebuZYRqMrxyMPP3wZQO1oKhQ4vqZRiE72AZ8xEURy4bq4hCoadRbnr4jyjabsru1XG0TT6EZKyeriO2bUBwXj9FNNNDJoPac/9Ew0NXft2/3uHTTSPZis1/x0M7V0w4f33kIazQw3d3xFx1ArBp6ckSbFoIelljLPhJ5Ewe0fo8fLMijpyIHODzdjKOnxzyz+lmfQZdnUGSkuHkT8z0GlxxQZFNud8Iv260hiR57Q8g9lBiWtlc6PKg8kfsxfM71RlUH2Y37SS31oTVytHBjrrMmgzYoHnKY52hMO0UyJ8mwGFVzN2Ts63J/qvLPejI8Y5NopROuTo6idYYNWaCxl0PILXnopQ6Kp92FDBocYM+j8IP1zQac9iZAzH0pGmzNITsVA+beYAOrI3vujXlsxKOnA7Scm6yKJIO0XA945MOhHR17S2rmBhNUVXtMEDwYpzb8yaMKTAMrymK/O4Z0Muj9k6byMqWGU2smWkUuCGVQYOtdK8pon0Yr2VU6PZtBW9+Mr6zL3EnsN731YeZRBDTGFUfJtUdTz6DOnUs8wyM9z4qsjKfupRvtIjWWpDBqs/DtJ3YkkVNdtpMfeYJB27YU7seqBxOEbjrPVMxlEB+VrXbAJJwwWu1h45zGo/vW8NzdmR1Ij/4pP7n7BoOMPY4zmhfkQRdG/7bldyaCwHCvytpQp0bg1Sv3vJvbmRWUD9ixnZUNf4FELyBIOXiUO1wayi4OH5ojBdYCMzxHBE8XhukBSHDxLHD4TyBIOXiUOnwVkFwcPfSgGnw1k/EMOvzhcD0iKg2eJw+cAWcLBq8ThG4Hs4uChuWLwTUDG53L4xeHWQFIcPEscbgNkCQevEofbAtnFwUMficHtgIx/BDg6kPQI+AsMei7XboMA8iYBNEwCGDYZYMZkAJPJAG6TAaJ7ymk95byeckNPeZgqwAxVABNVADdVgGhVILtYhGyYPQ/4CgMBYBgApKmK/hvgMpmUJxo0PQ/4RiwxS3qudmx+AhvBZmMMi8ABPHAcxB1ccJSajcyvxpF6Lxzx/jwCPh/0QZllkIh8EKUj5ANfi8U9FS+wB3iALY5tO8F20IRleAQ29m6PY+3OvfHuHLZ/PJBF+cDfx2MRBALgcAgbFBGRtwp3sQZHHDT5n5HGhuSn4hSD/2SaU8R6knUFoj1sLwA+nyeK7rLvloCMKBTVHCkEvvxwLlWkfIrILPdXAzKJbbATyPRC4Hvw8GpDv2i/MdiBKZ4kS4gdOOB4GJtt0EfOIlzvgNfpv89BmCGWgzATyLTHwPcf3J500XHKD20I0h7SltIVgpM5BXZtFa0I8rxvxgaWC8Ifzxiqf7IVQXtVykJeuSDIKU+7bmMrAgP+rMyPZYL2I8MPdU5sRVB+fUxxd6nASeLRGYvKFgTR92RThCWCdOMJ66SSWhCc6B6uJ1kiGO8ySq5+awuC8rna9vwXgpnt/LXSc1oQpGms01R4LihN3lhvzOupt2pft3tCsSDPd1lk+oNmBNFb04xmFAloY50rcw41Iyi/0BFGPhM4PEl9mc2GJaIVr6qbPRWYZrz5yU6jpzzs2KmJjk8E54rGDed9aEJwwlLOdu9jwSxz2euH7rPl1tnVxwsFK7qvrfg+rgmB1X7TkzcKBFfjymUjHZoQGDww2FucL7hUOSLgzdye+nKDuUGdeYKLN4MUFYc0IZhRqR0/Lk/wbOulB5NYN7pV5ym/oFxBwMMRjySvvEfgr2+dVZgjMMneOS0t9D2CEyMNB0zOFrw1irVW2dDTvtxY8/ud9wUXFYL1V+v2tAd/JPH0nkAvdf7rJXy2XmrMeZ27gtLTD7vpV40IYE11S+w/ghlz+OYr/mxEcKL8hzcdfwtAZXegaWwjglvd69Zuui0gnj25NdClp73/Ta+j8QLB32+uL7VcxtZ3WKzxpQT5QZBsPpGtb5a7a5UhUFUxlWv42IAAri19ZXhNEDU3z0f5RQMCA96lbeiyoNh/7dN313vKtxaM8dNLE+w38P04/xDb/urgA66/C/bOy3wwyYMt+xgf2nFG8MvYIW8Or2TLspmJE48LTkUq346ZwZa3qU3eEiOYsOvypGHD2HJVUbuyj8Dx/IOOXay/EEwumn4MRoGNrYW2i3rK/nIVOd+fRLuHBSYMyqER+O+L6DJKQlXrDsfNXUMjMFgzXvv3y+id/s2Gp2/r2fq8E6Mz0GU94Z5rPvUIDCSfV7v/hRZWG7lfla1HYLXbpKDkNrL2Glpy6UwdghNlA/7w/getzH5aFYl6ysqvfBYOuocMZSWM1UtrERhc2FcWeR89ULACJ79aBOUFW9KH5KAonekus1gnU3luqkxgLppjojbZLbMGgb/9FZnteahUS5XiOdcguMXbLJWUj/Y1IqpwVA2C8o+Ph78oQMkf7Zfn/12NwD/zpyUDHyOJuJ3Nb9yqETTMlf5L4wl6TwXM+cC6WvJMlKNXPkWNa9tCeIVVCBpqHhZsfYacWzNq3wZXIYj2C4qPLEKxGebXDhNVCKwqzHiJxUhl2F2hVHMlgrxCl9F/PUcPFEaOVkmuRFB+IuV93gsUIfyto8S+EoGBQP9MeQkCMq2ElQORMhnyoPwOSV1bNPAPyTDinO4aSbB6hy60bao5JtxIZL6fdEeY8A7diCayH+0KICTXZeixPoTJBz1WhwpDidexceVCpUp0McBS1aA7nBg2dK0C69cg90684tXtTj2xsJVnPSTe6j/sfDd4G3Gueq0262u5rtI6+c3gTVTBpSv1QqUqpHn/7PglEoHUna5ODdbFo3T0/anmNmfCxDGiTZhQhboPLZc2lYyk7BTs50B5FVrse++vJslwavF3gldCpWpEKA810O30ofITfskRWlaj9Q4npPyF3pT90hvzWM/YgF11//zT7kac1cioFL6sRhJLIpYW744kUrunPxMq1aBdKQ+NzGS3UIeEkmVCyxrkeKk64oJfMKG+f8MDYUINKhthePV+YABVMyC5VPiyBhHTrWqy5M0JI/0hjUKlWhS/TTW5tDOSWjdqQq7QshbNlr+r+F22KeH5zqRYmFCLIDeWLG7zIFIT40ewDtJbx9ZP+EfGi4h7ucQClOvQ/dvVpudoRyKlLcOA9cs+dVuhmjBoJxXebbaJdeIqGVZ5G/B3UOulDYuFL+vQs6tHO3Q6QolHT706hEr16K8KS7vB08ypg9+vPiW0rEdNhwqOTZH0pWT3qRwXJtSjWafkdFdKhBCjdlG2rAtbtujMqPE8LypmaasE6+8u38RIa/qHEUXnnq0BKxp1tsmae/F3UbK36lXhBI2GH1ksvTcwgtqZ3eIE5TRq9lY4pOofReX4qW8DZQZFmXq6F++JomQWy04GKwaVCFVVYasBpfMkokqYwKC0xO6KkrHmVFiw3BPhSwa5RMZkj+kIIewnqkmyQYY9S7Rtm3YfIzY/ff1aaNmAfA+llA7uDCbWnA+SYUMpMR8K/cteraFykOUYNpwzsiFTSicghmq5kdouVGpEf9/wt/uzcx+VHGP0VmjZiJjK2d/J7z5OVcxKGs4GyIQto6RkIJ5YtiBLkQ3SnVj//M2HgGjKZcNHOTYSuPBDvGFedygVU5QwmQ04BuTHbp/6MYJ4/u6cGhvXzNy3YauHhBs1Z75aufDle9Rx7tLzOTuPEQENJW1CpSa06ucSF51GP8Jq37oGoWUTqtV6aLh6wG9UTsrQ6WxY2edM4Y+VDV7ErEvzJNnotU7o8ZHZfvGEMCRfgg2ST9HXeJQ6eBdxcafeEDbcfi7ONmj24AAiLGG1JBu4L6CMo3/pDKOaFs6UZPMD1Ey/q580fBslt1siR6jUgkpW+QQW7T1CuF4O6RZatqBBU/K0KqVDqBtt494LE1qQhK/75oS2EGKPblet8GULml89Y3q0fwwFJPUG+LwIILPeAH8vtrN2/od2lshAYZNT+owQAttM/xtbSw3InLci07HoLXwtTZLFIkqftcYpmSxt2z8lwb7jzM530Jem6gUuOAnWDSf1eOK0HmVsdrHpuGTOO5EZXPQO+D/yuKzkL03Vn3FvV3DnUor6aPaA5RirO6bLtS9pM6mSM7Argb+cxbwAABbitF9r8MK096aSGoErTjTtNfn60oMXwza8Xm6fYGREFfB5hkAeqQI+yeKd+1myrzGX7GuMk30X4ORfttbj6/hKWHxOQFZVAd+SxWeOE5Q+N82VMb3ia6DMpe1+mxPYlbfn5uMNtjAdyJxqkZVcVA19CdXiHEXWVYvWrb0a+KZsC0NsYTtg+kWJzB44Vdj2U0Lz5q9Qy1LqjfdFRKt40nMNt+c1YlcfZfDB2J1w696+dhz/KoMHbMZz98S0uOA9t8dtRGN5YRiZVCs6Uum1wN/O4nbHuMV/xGfb+2OCMVlzHOGAzwWbYu6K+d0J840Xxy1aoAlTQAs0vtpLDWRABkiqTsQlWXXAX8jSQXyVr7+G4Rv8HFHP3W/qxW6v04FM4uDp4nAZIHPqRZfQonrgK7Hw0QAwESzACKfZuXyauz5ODK8Xnd1QWuzcTwNlnJZtA4vAFrzBod/Z+NSXokUjZdHQlya+HmS40TbiU9FvtDpaNFr756P1rbj4rvbrm8SIRktnvjLaAvDCstKWu6DhHiWMaLQq5ou5ecGmL/r0Gy2+gfM9NIjdN9fjHWZrkoDMagD+aSy84wFgFRbcyngamzn2/NrxcMBiiGVDGyzExA+zB36XsBkvtjLY4PcJvQfbDt89Rf1FrUQH88sxVDG879hNB7KuUSRq2huBb8HD1H6NKd04hWOL8zl7hTzLrH1w8hNcJFI9sfD79F6h5D235O+h70VEnxrxhO1YIdh8qUTim0QHJ7EJ+Po87Hhi32544hGcOcHJzkgZU2ON18sDl3rXpVcQk3UcrvYm4M/k4eMi2nhWPG7HdIvEqAMWLF54BwzF3j+wzN3MMXcz8McM595opM3hns7MFX3cBgJZ18zxdPNXNWffRDeBF05KFXtgkNTCSa0W4Puwfd0A8FQ8cKteremBpeHn0xSXzF8+MVHG7gpvziHhBu5Ytjp80iHOmAEcWSqoVtEMslqBr8PDSwVijLzsG1K+94xOAbKrlXN8tQF/HIthFAB+yiHaHHF9RSa1iTYnvQ34iIc9hn16pu85jvunw9Cf4V2xdhMxOTtyG+fbaxeTgmpAxreL5pTYDl97zmODKduIV8QWfD6xb7vIVVTVDnxXHrbJWNtBXMPa4gPsyunBb2lAF4zdAVtbIqb9XCeLryE3l5IO0SpWdXx1FfuxeESnSJce6RSzcqZxWEU2jge4cazeS4MnJ6TE90OcYyyArOvk/GydYus5DciID5yN9wH6nlZ9KUL6Vqff86CcD5z18eEbPro6rkH7txpEdHFasOtbXj6uQfq3GuR0cc7NLnHnpik2L3rNDxes7kTMJzKl2Lz2LZy378tlFJcfytg82iFmHm3k5LcLaPSTrX0sIpKdZF23iO3au4Fvy1K24Qu288Bq6ssxxV9tTcNjenAm41ZOp/QKEaf+8q3uI6cTPoqZn73H0AOLByfc58uDKGLe/qb0v9HFqmKhiF2rhGKm3/9VA3HMRfnz8Opl+fO+tXpuOIvfC4sXT25fe7H07tbnc/63GZHUHh5mpqw9PH4QZqZdYkaAuKQXKXKRcu8lp7+EEDHK16TsFNxDud8zPWv8cNERyy3WLOi9ZagBWRLAw5ZJVQCPfxwT9ev/E1Gr8bXz88P/r8RGBIp27Uggr0/U+nDXHPGz9LmvXRvzuS7+rYd/u+IZsTQ4Y6NzDYfFlMPBXtIWwHa885yojQjiYVF7JIjHV2BHH8qJ2k2f2pEU24ZVi0G8vmiKMWyCLdyVVhmvgDs2q20wJ7nhmbuI+LSL6x8azOsTmf37O/TbgX69bwXz+EPmcIpL9EfayOZgHl9Bgux9vSsSzuw/PpCxITw+zwbIRPY7BEiK/SoDmRPC4w+XJHtxfMJVxdZ/B2Qz+z0DZGgoj89TBDKR/SoBeSWUx5f4gQdkFguYAGQV+1UFshlXSAAZGsbj89SATGS/WkBSYTz+kD0cVTwJ/OaziK3TAbI5jMeXElE8eZiHq5e7ta3RRjc3Bxd7s58NR07XdHXzdHB22GFrM91no4fzdOeNbv8Fu4lUDg==";
}));

// node_modules/base64-js/index.js
var require_base64_js = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.byteLength = byteLength;
	exports.toByteArray = toByteArray;
	exports.fromByteArray = fromByteArray;
	var lookup = [];
	var revLookup = [];
	var Arr = typeof Uint8Array !== "undefined" ? Uint8Array : Array;
	var code = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	for (var i = 0, len = code.length; i < len; ++i) {
		lookup[i] = code[i];
		revLookup[code.charCodeAt(i)] = i;
	}
	revLookup["-".charCodeAt(0)] = 62;
	revLookup["_".charCodeAt(0)] = 63;
	function getLens(b64) {
		var len = b64.length;
		if (len % 4 > 0) throw new Error("Invalid string. Length must be a multiple of 4");
		var validLen = b64.indexOf("=");
		if (validLen === -1) validLen = len;
		var placeHoldersLen = validLen === len ? 0 : 4 - validLen % 4;
		return [validLen, placeHoldersLen];
	}
	function byteLength(b64) {
		var lens = getLens(b64);
		var validLen = lens[0];
		var placeHoldersLen = lens[1];
		return (validLen + placeHoldersLen) * 3 / 4 - placeHoldersLen;
	}
	function _byteLength(b64, validLen, placeHoldersLen) {
		return (validLen + placeHoldersLen) * 3 / 4 - placeHoldersLen;
	}
	function toByteArray(b64) {
		var tmp;
		var lens = getLens(b64);
		var validLen = lens[0];
		var placeHoldersLen = lens[1];
		var arr = new Arr(_byteLength(b64, validLen, placeHoldersLen));
		var curByte = 0;
		var len = placeHoldersLen > 0 ? validLen - 4 : validLen;
		var i = 0;
		for (; i < len; i += 4) {
			tmp = revLookup[b64.charCodeAt(i)] << 18 | revLookup[b64.charCodeAt(i + 1)] << 12 | revLookup[b64.charCodeAt(i + 2)] << 6 | revLookup[b64.charCodeAt(i + 3)];
			arr[curByte++] = tmp >> 16 & 255;
			arr[curByte++] = tmp >> 8 & 255;
			arr[curByte++] = tmp & 255;
		}
		if (placeHoldersLen === 2) {
			tmp = revLookup[b64.charCodeAt(i)] << 2 | revLookup[b64.charCodeAt(i + 1)] >> 4;
			arr[curByte++] = tmp & 255;
		}
		if (placeHoldersLen === 1) {
			tmp = revLookup[b64.charCodeAt(i)] << 10 | revLookup[b64.charCodeAt(i + 1)] << 4 | revLookup[b64.charCodeAt(i + 2)] >> 2;
			arr[curByte++] = tmp >> 8 & 255;
			arr[curByte++] = tmp & 255;
		}
		return arr;
	}
	function tripletToBase64(num) {
		return lookup[num >> 18 & 63] + lookup[num >> 12 & 63] + lookup[num >> 6 & 63] + lookup[num & 63];
	}
	function encodeChunk(uint8, start, end) {
		var tmp;
		var output = [];
		for (var i = start; i < end; i += 3) {
			tmp = (uint8[i] << 16 & 16711680) + (uint8[i + 1] << 8 & 65280) + (uint8[i + 2] & 255);
			output.push(tripletToBase64(tmp));
		}
		return output.join("");
	}
	function fromByteArray(uint8) {
		var tmp;
		var len = uint8.length;
		var extraBytes = len % 3;
		var parts = [];
		var maxChunkLength = 16383;
		for (var i = 0, len2 = len - extraBytes; i < len2; i += maxChunkLength) parts.push(encodeChunk(uint8, i, i + maxChunkLength > len2 ? len2 : i + maxChunkLength));
		if (extraBytes === 1) {
			tmp = uint8[len - 1];
			parts.push(lookup[tmp >> 2] + lookup[tmp << 4 & 63] + "==");
		} else if (extraBytes === 2) {
			tmp = (uint8[len - 2] << 8) + uint8[len - 1];
			parts.push(lookup[tmp >> 10] + lookup[tmp >> 4 & 63] + lookup[tmp << 2 & 63] + "=");
		}
		return parts.join("");
	}
}));

// node_modules/pako/lib/utils/common.js
var require_common = /* @__PURE__ */ __commonJSMin(((exports) => {
	var TYPED_OK = typeof Uint8Array !== "undefined" && typeof Uint16Array !== "undefined" && typeof Int32Array !== "undefined";
	function _has(obj, key) {
		return Object.prototype.hasOwnProperty.call(obj, key);
	}
	exports.assign = function(obj) {
		var sources = Array.prototype.slice.call(arguments, 1);
		while (sources.length) {
			var source = sources.shift();
			if (!source) continue;
			if (typeof source !== "object") throw new TypeError(source + "must be non-object");
			for (var p in source) if (_has(source, p)) obj[p] = source[p];
		}
		return obj;
	};
	exports.shrinkBuf = function(buf, size) {
		if (buf.length === size) return buf;
		if (buf.subarray) return buf.subarray(0, size);
		buf.length = size;
		return buf;
	};
	var fnTyped = {
		arraySet: function(dest, src, src_offs, len, dest_offs) {
			if (src.subarray && dest.subarray) {
				dest.set(src.subarray(src_offs, src_offs + len), dest_offs);
				return;
			}
			for (var i = 0; i < len; i++) dest[dest_offs + i] = src[src_offs + i];
		},
		flattenChunks: function(chunks) {
			var i, l, len = 0, pos, chunk, result;
			for (i = 0, l = chunks.length; i < l; i++) len += chunks[i].length;
			result = new Uint8Array(len);
			pos = 0;
			for (i = 0, l = chunks.length; i < l; i++) {
				chunk = chunks[i];
				result.set(chunk, pos);
				pos += chunk.length;
			}
			return result;
		}
	};
	var fnUntyped = {
		arraySet: function(dest, src, src_offs, len, dest_offs) {
			for (var i = 0; i < len; i++) dest[dest_offs + i] = src[src_offs + i];
		},
		flattenChunks: function(chunks) {
			return [].concat.apply([], chunks);
		}
	};
	exports.setTyped = function(on) {
		if (on) {
			exports.Buf8 = Uint8Array;
			exports.Buf16 = Uint16Array;
			exports.Buf32 = Int32Array;
			exports.assign(exports, fnTyped);
		} else {
			exports.Buf8 = Array;
			exports.Buf16 = Array;
			exports.Buf32 = Array;
			exports.assign(exports, fnUntyped);
		}
	};
	exports.setTyped(TYPED_OK);
}));

// node_modules/pako/lib/zlib/trees.js
var require_trees = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utils = require_common();
	var Z_FIXED = 4;
	var Z_BINARY = 0;
	var Z_TEXT = 1;
	var Z_UNKNOWN = 2;
	function zero(buf) {
		var len = buf.length;
		while (--len >= 0) buf[len] = 0;
	}
	var STORED_BLOCK = 0;
	var STATIC_TREES = 1;
	var DYN_TREES = 2;
	var MIN_MATCH = 3;
	var MAX_MATCH = 258;
	var LENGTH_CODES = 29;
	var LITERALS = 256;
	var L_CODES = LITERALS + 1 + LENGTH_CODES;
	var D_CODES = 30;
	var BL_CODES = 19;
	var HEAP_SIZE = 2 * L_CODES + 1;
	var MAX_BITS = 15;
	var Buf_size = 16;
	var MAX_BL_BITS = 7;
	var END_BLOCK = 256;
	var REP_3_6 = 16;
	var REPZ_3_10 = 17;
	var REPZ_11_138 = 18;
	var extra_lbits = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		4,
		4,
		4,
		4,
		5,
		5,
		5,
		5,
		0
	];
	var extra_dbits = [
		0,
		0,
		0,
		0,
		1,
		1,
		2,
		2,
		3,
		3,
		4,
		4,
		5,
		5,
		6,
		6,
		7,
		7,
		8,
		8,
		9,
		9,
		10,
		10,
		11,
		11,
		12,
		12,
		13,
		13
	];
	var extra_blbits = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		2,
		3,
		7
	];
	var bl_order = [
		16,
		17,
		18,
		0,
		8,
		7,
		9,
		6,
		10,
		5,
		11,
		4,
		12,
		3,
		13,
		2,
		14,
		1,
		15
	];
	var DIST_CODE_LEN = 512;
	var static_ltree = new Array((L_CODES + 2) * 2);
	zero(static_ltree);
	var static_dtree = new Array(D_CODES * 2);
	zero(static_dtree);
	var _dist_code = new Array(DIST_CODE_LEN);
	zero(_dist_code);
	var _length_code = new Array(MAX_MATCH - MIN_MATCH + 1);
	zero(_length_code);
	var base_length = new Array(LENGTH_CODES);
	zero(base_length);
	var base_dist = new Array(D_CODES);
	zero(base_dist);
	function StaticTreeDesc(static_tree, extra_bits, extra_base, elems, max_length) {
		this.static_tree = static_tree;
		this.extra_bits = extra_bits;
		this.extra_base = extra_base;
		this.elems = elems;
		this.max_length = max_length;
		this.has_stree = static_tree && static_tree.length;
	}
	var static_l_desc;
	var static_d_desc;
	var static_bl_desc;
	function TreeDesc(dyn_tree, stat_desc) {
		this.dyn_tree = dyn_tree;
		this.max_code = 0;
		this.stat_desc = stat_desc;
	}
	function d_code(dist) {
		return dist < 256 ? _dist_code[dist] : _dist_code[256 + (dist >>> 7)];
	}
	function put_short(s, w) {
		s.pending_buf[s.pending++] = w & 255;
		s.pending_buf[s.pending++] = w >>> 8 & 255;
	}
	function send_bits(s, value, length) {
		if (s.bi_valid > Buf_size - length) {
			s.bi_buf |= value << s.bi_valid & 65535;
			put_short(s, s.bi_buf);
			s.bi_buf = value >> Buf_size - s.bi_valid;
			s.bi_valid += length - Buf_size;
		} else {
			s.bi_buf |= value << s.bi_valid & 65535;
			s.bi_valid += length;
		}
	}
	function send_code(s, c, tree) {
		send_bits(s, tree[c * 2], tree[c * 2 + 1]);
	}
	function bi_reverse(code, len) {
		var res = 0;
		do {
			res |= code & 1;
			code >>>= 1;
			res <<= 1;
		} while (--len > 0);
		return res >>> 1;
	}
	function bi_flush(s) {
		if (s.bi_valid === 16) {
			put_short(s, s.bi_buf);
			s.bi_buf = 0;
			s.bi_valid = 0;
		} else if (s.bi_valid >= 8) {
			s.pending_buf[s.pending++] = s.bi_buf & 255;
			s.bi_buf >>= 8;
			s.bi_valid -= 8;
		}
	}
	function gen_bitlen(s, desc) {
		var tree = desc.dyn_tree;
		var max_code = desc.max_code;
		var stree = desc.stat_desc.static_tree;
		var has_stree = desc.stat_desc.has_stree;
		var extra = desc.stat_desc.extra_bits;
		var base = desc.stat_desc.extra_base;
		var max_length = desc.stat_desc.max_length;
		var h;
		var n, m;
		var bits;
		var xbits;
		var f;
		var overflow = 0;
		for (bits = 0; bits <= MAX_BITS; bits++) s.bl_count[bits] = 0;
		tree[s.heap[s.heap_max] * 2 + 1] = 0;
		for (h = s.heap_max + 1; h < HEAP_SIZE; h++) {
			n = s.heap[h];
			bits = tree[tree[n * 2 + 1] * 2 + 1] + 1;
			if (bits > max_length) {
				bits = max_length;
				overflow++;
			}
			tree[n * 2 + 1] = bits;
			if (n > max_code) continue;
			s.bl_count[bits]++;
			xbits = 0;
			if (n >= base) xbits = extra[n - base];
			f = tree[n * 2];
			s.opt_len += f * (bits + xbits);
			if (has_stree) s.static_len += f * (stree[n * 2 + 1] + xbits);
		}
		if (overflow === 0) return;
		do {
			bits = max_length - 1;
			while (s.bl_count[bits] === 0) bits--;
			s.bl_count[bits]--;
			s.bl_count[bits + 1] += 2;
			s.bl_count[max_length]--;
			overflow -= 2;
		} while (overflow > 0);
		for (bits = max_length; bits !== 0; bits--) {
			n = s.bl_count[bits];
			while (n !== 0) {
				m = s.heap[--h];
				if (m > max_code) continue;
				if (tree[m * 2 + 1] !== bits) {
					s.opt_len += (bits - tree[m * 2 + 1]) * tree[m * 2];
					tree[m * 2 + 1] = bits;
				}
				n--;
			}
		}
	}
	function gen_codes(tree, max_code, bl_count) {
		var next_code = new Array(MAX_BITS + 1);
		var code = 0;
		var bits;
		var n;
		for (bits = 1; bits <= MAX_BITS; bits++) next_code[bits] = code = code + bl_count[bits - 1] << 1;
		for (n = 0; n <= max_code; n++) {
			var len = tree[n * 2 + 1];
			if (len === 0) continue;
			tree[n * 2] = bi_reverse(next_code[len]++, len);
		}
	}
	function tr_static_init() {
		var n;
		var bits;
		var length;
		var code;
		var dist;
		var bl_count = new Array(MAX_BITS + 1);
		length = 0;
		for (code = 0; code < LENGTH_CODES - 1; code++) {
			base_length[code] = length;
			for (n = 0; n < 1 << extra_lbits[code]; n++) _length_code[length++] = code;
		}
		_length_code[length - 1] = code;
		dist = 0;
		for (code = 0; code < 16; code++) {
			base_dist[code] = dist;
			for (n = 0; n < 1 << extra_dbits[code]; n++) _dist_code[dist++] = code;
		}
		dist >>= 7;
		for (; code < D_CODES; code++) {
			base_dist[code] = dist << 7;
			for (n = 0; n < 1 << extra_dbits[code] - 7; n++) _dist_code[256 + dist++] = code;
		}
		for (bits = 0; bits <= MAX_BITS; bits++) bl_count[bits] = 0;
		n = 0;
		while (n <= 143) {
			static_ltree[n * 2 + 1] = 8;
			n++;
			bl_count[8]++;
		}
		while (n <= 255) {
			static_ltree[n * 2 + 1] = 9;
			n++;
			bl_count[9]++;
		}
		while (n <= 279) {
			static_ltree[n * 2 + 1] = 7;
			n++;
			bl_count[7]++;
		}
		while (n <= 287) {
			static_ltree[n * 2 + 1] = 8;
			n++;
			bl_count[8]++;
		}
		gen_codes(static_ltree, L_CODES + 1, bl_count);
		for (n = 0; n < D_CODES; n++) {
			static_dtree[n * 2 + 1] = 5;
			static_dtree[n * 2] = bi_reverse(n, 5);
		}
		static_l_desc = new StaticTreeDesc(static_ltree, extra_lbits, LITERALS + 1, L_CODES, MAX_BITS);
		static_d_desc = new StaticTreeDesc(static_dtree, extra_dbits, 0, D_CODES, MAX_BITS);
		static_bl_desc = new StaticTreeDesc(new Array(0), extra_blbits, 0, BL_CODES, MAX_BL_BITS);
	}
	function init_block(s) {
		var n = 0;
		for (; n < L_CODES; n++) s.dyn_ltree[n * 2] = 0;
		for (n = 0; n < D_CODES; n++) s.dyn_dtree[n * 2] = 0;
		for (n = 0; n < BL_CODES; n++) s.bl_tree[n * 2] = 0;
		s.dyn_ltree[END_BLOCK * 2] = 1;
		s.opt_len = s.static_len = 0;
		s.last_lit = s.matches = 0;
	}
	function bi_windup(s) {
		if (s.bi_valid > 8) put_short(s, s.bi_buf);
		else if (s.bi_valid > 0) s.pending_buf[s.pending++] = s.bi_buf;
		s.bi_buf = 0;
		s.bi_valid = 0;
	}
	function copy_block(s, buf, len, header) {
		bi_windup(s);
		if (header) {
			put_short(s, len);
			put_short(s, ~len);
		}
		utils.arraySet(s.pending_buf, s.window, buf, len, s.pending);
		s.pending += len;
	}
	function smaller(tree, n, m, depth) {
		var _n2 = n * 2;
		var _m2 = m * 2;
		return tree[_n2] < tree[_m2] || tree[_n2] === tree[_m2] && depth[n] <= depth[m];
	}
	function pqdownheap(s, tree, k) {
		var v = s.heap[k];
		var j = k << 1;
		while (j <= s.heap_len) {
			if (j < s.heap_len && smaller(tree, s.heap[j + 1], s.heap[j], s.depth)) j++;
			if (smaller(tree, v, s.heap[j], s.depth)) break;
			s.heap[k] = s.heap[j];
			k = j;
			j <<= 1;
		}
		s.heap[k] = v;
	}
	function compress_block(s, ltree, dtree) {
		var dist;
		var lc;
		var lx = 0;
		var code;
		var extra;
		if (s.last_lit !== 0) do {
			dist = s.pending_buf[s.d_buf + lx * 2] << 8 | s.pending_buf[s.d_buf + lx * 2 + 1];
			lc = s.pending_buf[s.l_buf + lx];
			lx++;
			if (dist === 0) send_code(s, lc, ltree);
			else {
				code = _length_code[lc];
				send_code(s, code + LITERALS + 1, ltree);
				extra = extra_lbits[code];
				if (extra !== 0) {
					lc -= base_length[code];
					send_bits(s, lc, extra);
				}
				dist--;
				code = d_code(dist);
				send_code(s, code, dtree);
				extra = extra_dbits[code];
				if (extra !== 0) {
					dist -= base_dist[code];
					send_bits(s, dist, extra);
				}
			}
		} while (lx < s.last_lit);
		send_code(s, END_BLOCK, ltree);
	}
	function build_tree(s, desc) {
		var tree = desc.dyn_tree;
		var stree = desc.stat_desc.static_tree;
		var has_stree = desc.stat_desc.has_stree;
		var elems = desc.stat_desc.elems;
		var n, m;
		var max_code = -1;
		var node;
		s.heap_len = 0;
		s.heap_max = HEAP_SIZE;
		for (n = 0; n < elems; n++) if (tree[n * 2] !== 0) {
			s.heap[++s.heap_len] = max_code = n;
			s.depth[n] = 0;
		} else tree[n * 2 + 1] = 0;
		while (s.heap_len < 2) {
			node = s.heap[++s.heap_len] = max_code < 2 ? ++max_code : 0;
			tree[node * 2] = 1;
			s.depth[node] = 0;
			s.opt_len--;
			if (has_stree) s.static_len -= stree[node * 2 + 1];
		}
		desc.max_code = max_code;
		for (n = s.heap_len >> 1; n >= 1; n--) pqdownheap(s, tree, n);
		node = elems;
		do {
			/*** pqremove ***/
			n = s.heap[1];
			s.heap[1] = s.heap[s.heap_len--];
			pqdownheap(s, tree, 1);
			m = s.heap[1];
			s.heap[--s.heap_max] = n;
			s.heap[--s.heap_max] = m;
			tree[node * 2] = tree[n * 2] + tree[m * 2];
			s.depth[node] = (s.depth[n] >= s.depth[m] ? s.depth[n] : s.depth[m]) + 1;
			tree[n * 2 + 1] = tree[m * 2 + 1] = node;
			s.heap[1] = node++;
			pqdownheap(s, tree, 1);
		} while (s.heap_len >= 2);
		s.heap[--s.heap_max] = s.heap[1];
		gen_bitlen(s, desc);
		gen_codes(tree, max_code, s.bl_count);
	}
	function scan_tree(s, tree, max_code) {
		var n;
		var prevlen = -1;
		var curlen;
		var nextlen = tree[1];
		var count = 0;
		var max_count = 7;
		var min_count = 4;
		if (nextlen === 0) {
			max_count = 138;
			min_count = 3;
		}
		tree[(max_code + 1) * 2 + 1] = 65535;
		for (n = 0; n <= max_code; n++) {
			curlen = nextlen;
			nextlen = tree[(n + 1) * 2 + 1];
			if (++count < max_count && curlen === nextlen) continue;
			else if (count < min_count) s.bl_tree[curlen * 2] += count;
			else if (curlen !== 0) {
				if (curlen !== prevlen) s.bl_tree[curlen * 2]++;
				s.bl_tree[REP_3_6 * 2]++;
			} else if (count <= 10) s.bl_tree[REPZ_3_10 * 2]++;
			else s.bl_tree[REPZ_11_138 * 2]++;
			count = 0;
			prevlen = curlen;
			if (nextlen === 0) {
				max_count = 138;
				min_count = 3;
			} else if (curlen === nextlen) {
				max_count = 6;
				min_count = 3;
			} else {
				max_count = 7;
				min_count = 4;
			}
		}
	}
	function send_tree(s, tree, max_code) {
		var n;
		var prevlen = -1;
		var curlen;
		var nextlen = tree[1];
		var count = 0;
		var max_count = 7;
		var min_count = 4;
		if (nextlen === 0) {
			max_count = 138;
			min_count = 3;
		}
		for (n = 0; n <= max_code; n++) {
			curlen = nextlen;
			nextlen = tree[(n + 1) * 2 + 1];
			if (++count < max_count && curlen === nextlen) continue;
			else if (count < min_count) do
				send_code(s, curlen, s.bl_tree);
			while (--count !== 0);
			else if (curlen !== 0) {
				if (curlen !== prevlen) {
					send_code(s, curlen, s.bl_tree);
					count--;
				}
				send_code(s, REP_3_6, s.bl_tree);
				send_bits(s, count - 3, 2);
			} else if (count <= 10) {
				send_code(s, REPZ_3_10, s.bl_tree);
				send_bits(s, count - 3, 3);
			} else {
				send_code(s, REPZ_11_138, s.bl_tree);
				send_bits(s, count - 11, 7);
			}
			count = 0;
			prevlen = curlen;
			if (nextlen === 0) {
				max_count = 138;
				min_count = 3;
			} else if (curlen === nextlen) {
				max_count = 6;
				min_count = 3;
			} else {
				max_count = 7;
				min_count = 4;
			}
		}
	}
	function build_bl_tree(s) {
		var max_blindex;
		scan_tree(s, s.dyn_ltree, s.l_desc.max_code);
		scan_tree(s, s.dyn_dtree, s.d_desc.max_code);
		build_tree(s, s.bl_desc);
		for (max_blindex = BL_CODES - 1; max_blindex >= 3; max_blindex--) if (s.bl_tree[bl_order[max_blindex] * 2 + 1] !== 0) break;
		s.opt_len += 3 * (max_blindex + 1) + 5 + 5 + 4;
		return max_blindex;
	}
	function send_all_trees(s, lcodes, dcodes, blcodes) {
		var rank;
		send_bits(s, lcodes - 257, 5);
		send_bits(s, dcodes - 1, 5);
		send_bits(s, blcodes - 4, 4);
		for (rank = 0; rank < blcodes; rank++) send_bits(s, s.bl_tree[bl_order[rank] * 2 + 1], 3);
		send_tree(s, s.dyn_ltree, lcodes - 1);
		send_tree(s, s.dyn_dtree, dcodes - 1);
	}
	function detect_data_type(s) {
		var black_mask = 4093624447;
		var n = 0;
		for (; n <= 31; n++, black_mask >>>= 1) if (black_mask & 1 && s.dyn_ltree[n * 2] !== 0) return Z_BINARY;
		if (s.dyn_ltree[18] !== 0 || s.dyn_ltree[20] !== 0 || s.dyn_ltree[26] !== 0) return Z_TEXT;
		for (n = 32; n < LITERALS; n++) if (s.dyn_ltree[n * 2] !== 0) return Z_TEXT;
		return Z_BINARY;
	}
	var static_init_done = false;
	function _tr_init(s) {
		if (!static_init_done) {
			tr_static_init();
			static_init_done = true;
		}
		s.l_desc = new TreeDesc(s.dyn_ltree, static_l_desc);
		s.d_desc = new TreeDesc(s.dyn_dtree, static_d_desc);
		s.bl_desc = new TreeDesc(s.bl_tree, static_bl_desc);
		s.bi_buf = 0;
		s.bi_valid = 0;
		init_block(s);
	}
	function _tr_stored_block(s, buf, stored_len, last) {
		send_bits(s, (STORED_BLOCK << 1) + (last ? 1 : 0), 3);
		copy_block(s, buf, stored_len, true);
	}
	function _tr_align(s) {
		send_bits(s, STATIC_TREES << 1, 3);
		send_code(s, END_BLOCK, static_ltree);
		bi_flush(s);
	}
	function _tr_flush_block(s, buf, stored_len, last) {
		var opt_lenb, static_lenb;
		var max_blindex = 0;
		if (s.level > 0) {
			if (s.strm.data_type === Z_UNKNOWN) s.strm.data_type = detect_data_type(s);
			build_tree(s, s.l_desc);
			build_tree(s, s.d_desc);
			max_blindex = build_bl_tree(s);
			opt_lenb = s.opt_len + 3 + 7 >>> 3;
			static_lenb = s.static_len + 3 + 7 >>> 3;
			if (static_lenb <= opt_lenb) opt_lenb = static_lenb;
		} else opt_lenb = static_lenb = stored_len + 5;
		if (stored_len + 4 <= opt_lenb && buf !== -1) _tr_stored_block(s, buf, stored_len, last);
		else if (s.strategy === Z_FIXED || static_lenb === opt_lenb) {
			send_bits(s, (STATIC_TREES << 1) + (last ? 1 : 0), 3);
			compress_block(s, static_ltree, static_dtree);
		} else {
			send_bits(s, (DYN_TREES << 1) + (last ? 1 : 0), 3);
			send_all_trees(s, s.l_desc.max_code + 1, s.d_desc.max_code + 1, max_blindex + 1);
			compress_block(s, s.dyn_ltree, s.dyn_dtree);
		}
		init_block(s);
		if (last) bi_windup(s);
	}
	function _tr_tally(s, dist, lc) {
		s.pending_buf[s.d_buf + s.last_lit * 2] = dist >>> 8 & 255;
		s.pending_buf[s.d_buf + s.last_lit * 2 + 1] = dist & 255;
		s.pending_buf[s.l_buf + s.last_lit] = lc & 255;
		s.last_lit++;
		if (dist === 0) s.dyn_ltree[lc * 2]++;
		else {
			s.matches++;
			dist--;
			s.dyn_ltree[(_length_code[lc] + LITERALS + 1) * 2]++;
			s.dyn_dtree[d_code(dist) * 2]++;
		}
		return s.last_lit === s.lit_bufsize - 1;
	}
	exports._tr_init = _tr_init;
	exports._tr_stored_block = _tr_stored_block;
	exports._tr_flush_block = _tr_flush_block;
	exports._tr_tally = _tr_tally;
	exports._tr_align = _tr_align;
}));

// node_modules/pako/lib/zlib/adler32.js
var require_adler32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function adler32(adler, buf, len, pos) {
		var s1 = adler & 65535 | 0, s2 = adler >>> 16 & 65535 | 0, n = 0;
		while (len !== 0) {
			n = len > 2e3 ? 2e3 : len;
			len -= n;
			do {
				s1 = s1 + buf[pos++] | 0;
				s2 = s2 + s1 | 0;
			} while (--n);
			s1 %= 65521;
			s2 %= 65521;
		}
		return s1 | s2 << 16 | 0;
	}
	module.exports = adler32;
}));

// node_modules/pako/lib/zlib/crc32.js
var require_crc32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeTable() {
		var c, table = [];
		for (var n = 0; n < 256; n++) {
			c = n;
			for (var k = 0; k < 8; k++) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
			table[n] = c;
		}
		return table;
	}
	var crcTable = makeTable();
	function crc32(crc, buf, len, pos) {
		var t = crcTable, end = pos + len;
		crc ^= -1;
		for (var i = pos; i < end; i++) crc = crc >>> 8 ^ t[(crc ^ buf[i]) & 255];
		return crc ^ -1;
	}
	module.exports = crc32;
}));

// node_modules/pako/lib/zlib/messages.js
var require_messages = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		2: "need dictionary",
		1: "stream end",
		0: "",
		"-1": "file error",
		"-2": "stream error",
		"-3": "data error",
		"-4": "insufficient memory",
		"-5": "buffer error",
		"-6": "incompatible version"
	};
}));

// node_modules/pako/lib/zlib/deflate.js
var require_deflate$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utils = require_common();
	var trees = require_trees();
	var adler32 = require_adler32();
	var crc32 = require_crc32();
	var msg = require_messages();
	var Z_NO_FLUSH = 0;
	var Z_PARTIAL_FLUSH = 1;
	var Z_FULL_FLUSH = 3;
	var Z_FINISH = 4;
	var Z_BLOCK = 5;
	var Z_OK = 0;
	var Z_STREAM_END = 1;
	var Z_STREAM_ERROR = -2;
	var Z_DATA_ERROR = -3;
	var Z_BUF_ERROR = -5;
	var Z_DEFAULT_COMPRESSION = -1;
	var Z_FILTERED = 1;
	var Z_HUFFMAN_ONLY = 2;
	var Z_RLE = 3;
	var Z_FIXED = 4;
	var Z_DEFAULT_STRATEGY = 0;
	var Z_UNKNOWN = 2;
	var Z_DEFLATED = 8;
	var MAX_MEM_LEVEL = 9;
	var MAX_WBITS = 15;
	var DEF_MEM_LEVEL = 8;
	var L_CODES = 286;
	var D_CODES = 30;
	var BL_CODES = 19;
	var HEAP_SIZE = 2 * L_CODES + 1;
	var MAX_BITS = 15;
	var MIN_MATCH = 3;
	var MAX_MATCH = 258;
	var MIN_LOOKAHEAD = MAX_MATCH + MIN_MATCH + 1;
	var PRESET_DICT = 32;
	var INIT_STATE = 42;
	var EXTRA_STATE = 69;
	var NAME_STATE = 73;
	var COMMENT_STATE = 91;
	var HCRC_STATE = 103;
	var BUSY_STATE = 113;
	var FINISH_STATE = 666;
	var BS_NEED_MORE = 1;
	var BS_BLOCK_DONE = 2;
	var BS_FINISH_STARTED = 3;
	var BS_FINISH_DONE = 4;
	var OS_CODE = 3;
	function err(strm, errorCode) {
		strm.msg = msg[errorCode];
		return errorCode;
	}
	function rank(f) {
		return (f << 1) - (f > 4 ? 9 : 0);
	}
	function zero(buf) {
		var len = buf.length;
		while (--len >= 0) buf[len] = 0;
	}
	function flush_pending(strm) {
		var s = strm.state;
		var len = s.pending;
		if (len > strm.avail_out) len = strm.avail_out;
		if (len === 0) return;
		utils.arraySet(strm.output, s.pending_buf, s.pending_out, len, strm.next_out);
		strm.next_out += len;
		s.pending_out += len;
		strm.total_out += len;
		strm.avail_out -= len;
		s.pending -= len;
		if (s.pending === 0) s.pending_out = 0;
	}
	function flush_block_only(s, last) {
		trees._tr_flush_block(s, s.block_start >= 0 ? s.block_start : -1, s.strstart - s.block_start, last);
		s.block_start = s.strstart;
		flush_pending(s.strm);
	}
	function put_byte(s, b) {
		s.pending_buf[s.pending++] = b;
	}
	function putShortMSB(s, b) {
		s.pending_buf[s.pending++] = b >>> 8 & 255;
		s.pending_buf[s.pending++] = b & 255;
	}
	function read_buf(strm, buf, start, size) {
		var len = strm.avail_in;
		if (len > size) len = size;
		if (len === 0) return 0;
		strm.avail_in -= len;
		utils.arraySet(buf, strm.input, strm.next_in, len, start);
		if (strm.state.wrap === 1) strm.adler = adler32(strm.adler, buf, len, start);
		else if (strm.state.wrap === 2) strm.adler = crc32(strm.adler, buf, len, start);
		strm.next_in += len;
		strm.total_in += len;
		return len;
	}
	function longest_match(s, cur_match) {
		var chain_length = s.max_chain_length;
		var scan = s.strstart;
		var match;
		var len;
		var best_len = s.prev_length;
		var nice_match = s.nice_match;
		var limit = s.strstart > s.w_size - MIN_LOOKAHEAD ? s.strstart - (s.w_size - MIN_LOOKAHEAD) : 0;
		var _win = s.window;
		var wmask = s.w_mask;
		var prev = s.prev;
		var strend = s.strstart + MAX_MATCH;
		var scan_end1 = _win[scan + best_len - 1];
		var scan_end = _win[scan + best_len];
		if (s.prev_length >= s.good_match) chain_length >>= 2;
		if (nice_match > s.lookahead) nice_match = s.lookahead;
		do {
			match = cur_match;
			if (_win[match + best_len] !== scan_end || _win[match + best_len - 1] !== scan_end1 || _win[match] !== _win[scan] || _win[++match] !== _win[scan + 1]) continue;
			scan += 2;
			match++;
			do;
			while (_win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && scan < strend);
			len = MAX_MATCH - (strend - scan);
			scan = strend - MAX_MATCH;
			if (len > best_len) {
				s.match_start = cur_match;
				best_len = len;
				if (len >= nice_match) break;
				scan_end1 = _win[scan + best_len - 1];
				scan_end = _win[scan + best_len];
			}
		} while ((cur_match = prev[cur_match & wmask]) > limit && --chain_length !== 0);
		if (best_len <= s.lookahead) return best_len;
		return s.lookahead;
	}
	function fill_window(s) {
		var _w_size = s.w_size;
		var p, n, m, more, str;
		do {
			more = s.window_size - s.lookahead - s.strstart;
			if (s.strstart >= _w_size + (_w_size - MIN_LOOKAHEAD)) {
				utils.arraySet(s.window, s.window, _w_size, _w_size, 0);
				s.match_start -= _w_size;
				s.strstart -= _w_size;
				s.block_start -= _w_size;
				n = s.hash_size;
				p = n;
				do {
					m = s.head[--p];
					s.head[p] = m >= _w_size ? m - _w_size : 0;
				} while (--n);
				n = _w_size;
				p = n;
				do {
					m = s.prev[--p];
					s.prev[p] = m >= _w_size ? m - _w_size : 0;
				} while (--n);
				more += _w_size;
			}
			if (s.strm.avail_in === 0) break;
			n = read_buf(s.strm, s.window, s.strstart + s.lookahead, more);
			s.lookahead += n;
			if (s.lookahead + s.insert >= MIN_MATCH) {
				str = s.strstart - s.insert;
				s.ins_h = s.window[str];
				s.ins_h = (s.ins_h << s.hash_shift ^ s.window[str + 1]) & s.hash_mask;
				while (s.insert) {
					s.ins_h = (s.ins_h << s.hash_shift ^ s.window[str + MIN_MATCH - 1]) & s.hash_mask;
					s.prev[str & s.w_mask] = s.head[s.ins_h];
					s.head[s.ins_h] = str;
					str++;
					s.insert--;
					if (s.lookahead + s.insert < MIN_MATCH) break;
				}
			}
		} while (s.lookahead < MIN_LOOKAHEAD && s.strm.avail_in !== 0);
	}
	function deflate_stored(s, flush) {
		var max_block_size = 65535;
		if (max_block_size > s.pending_buf_size - 5) max_block_size = s.pending_buf_size - 5;
		for (;;) {
			if (s.lookahead <= 1) {
				fill_window(s);
				if (s.lookahead === 0 && flush === Z_NO_FLUSH) return BS_NEED_MORE;
				if (s.lookahead === 0) break;
			}
			s.strstart += s.lookahead;
			s.lookahead = 0;
			var max_start = s.block_start + max_block_size;
			if (s.strstart === 0 || s.strstart >= max_start) {
				s.lookahead = s.strstart - max_start;
				s.strstart = max_start;
				/*** FLUSH_BLOCK(s, 0); ***/
				flush_block_only(s, false);
				if (s.strm.avail_out === 0) return BS_NEED_MORE;
			}
			if (s.strstart - s.block_start >= s.w_size - MIN_LOOKAHEAD) {
				/*** FLUSH_BLOCK(s, 0); ***/
				flush_block_only(s, false);
				if (s.strm.avail_out === 0) return BS_NEED_MORE;
			}
		}
		s.insert = 0;
		if (flush === Z_FINISH) {
			/*** FLUSH_BLOCK(s, 1); ***/
			flush_block_only(s, true);
			if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
			return BS_FINISH_DONE;
		}
		if (s.strstart > s.block_start) {
			/*** FLUSH_BLOCK(s, 0); ***/
			flush_block_only(s, false);
			if (s.strm.avail_out === 0) return BS_NEED_MORE;
		}
		return BS_NEED_MORE;
	}
	function deflate_fast(s, flush) {
		var hash_head;
		var bflush;
		for (;;) {
			if (s.lookahead < MIN_LOOKAHEAD) {
				fill_window(s);
				if (s.lookahead < MIN_LOOKAHEAD && flush === Z_NO_FLUSH) return BS_NEED_MORE;
				if (s.lookahead === 0) break;
			}
			hash_head = 0;
			if (s.lookahead >= MIN_MATCH) {
				/*** INSERT_STRING(s, s.strstart, hash_head); ***/
				s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask;
				hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h];
				s.head[s.ins_h] = s.strstart;
			}
			if (hash_head !== 0 && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD) s.match_length = longest_match(s, hash_head);
			if (s.match_length >= MIN_MATCH) {
				/*** _tr_tally_dist(s, s.strstart - s.match_start,
				s.match_length - MIN_MATCH, bflush); ***/
				bflush = trees._tr_tally(s, s.strstart - s.match_start, s.match_length - MIN_MATCH);
				s.lookahead -= s.match_length;
				if (s.match_length <= s.max_lazy_match && s.lookahead >= MIN_MATCH) {
					s.match_length--;
					do {
						s.strstart++;
						/*** INSERT_STRING(s, s.strstart, hash_head); ***/
						s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask;
						hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h];
						s.head[s.ins_h] = s.strstart;
					} while (--s.match_length !== 0);
					s.strstart++;
				} else {
					s.strstart += s.match_length;
					s.match_length = 0;
					s.ins_h = s.window[s.strstart];
					s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + 1]) & s.hash_mask;
				}
			} else {
				/*** _tr_tally_lit(s, s.window[s.strstart], bflush); ***/
				bflush = trees._tr_tally(s, 0, s.window[s.strstart]);
				s.lookahead--;
				s.strstart++;
			}
			if (bflush) {
				/*** FLUSH_BLOCK(s, 0); ***/
				flush_block_only(s, false);
				if (s.strm.avail_out === 0) return BS_NEED_MORE;
			}
		}
		s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
		if (flush === Z_FINISH) {
			/*** FLUSH_BLOCK(s, 1); ***/
			flush_block_only(s, true);
			if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
			return BS_FINISH_DONE;
		}
		if (s.last_lit) {
			/*** FLUSH_BLOCK(s, 0); ***/
			flush_block_only(s, false);
			if (s.strm.avail_out === 0) return BS_NEED_MORE;
		}
		return BS_BLOCK_DONE;
	}
	function deflate_slow(s, flush) {
		var hash_head;
		var bflush;
		var max_insert;
		for (;;) {
			if (s.lookahead < MIN_LOOKAHEAD) {
				fill_window(s);
				if (s.lookahead < MIN_LOOKAHEAD && flush === Z_NO_FLUSH) return BS_NEED_MORE;
				if (s.lookahead === 0) break;
			}
			hash_head = 0;
			if (s.lookahead >= MIN_MATCH) {
				/*** INSERT_STRING(s, s.strstart, hash_head); ***/
				s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask;
				hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h];
				s.head[s.ins_h] = s.strstart;
			}
			s.prev_length = s.match_length;
			s.prev_match = s.match_start;
			s.match_length = MIN_MATCH - 1;
			if (hash_head !== 0 && s.prev_length < s.max_lazy_match && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD) {
				s.match_length = longest_match(s, hash_head);
				if (s.match_length <= 5 && (s.strategy === Z_FILTERED || s.match_length === MIN_MATCH && s.strstart - s.match_start > 4096)) s.match_length = MIN_MATCH - 1;
			}
			if (s.prev_length >= MIN_MATCH && s.match_length <= s.prev_length) {
				max_insert = s.strstart + s.lookahead - MIN_MATCH;
				/***_tr_tally_dist(s, s.strstart - 1 - s.prev_match,
				s.prev_length - MIN_MATCH, bflush);***/
				bflush = trees._tr_tally(s, s.strstart - 1 - s.prev_match, s.prev_length - MIN_MATCH);
				s.lookahead -= s.prev_length - 1;
				s.prev_length -= 2;
				do
					if (++s.strstart <= max_insert) {
						/*** INSERT_STRING(s, s.strstart, hash_head); ***/
						s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask;
						hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h];
						s.head[s.ins_h] = s.strstart;
					}
				while (--s.prev_length !== 0);
				s.match_available = 0;
				s.match_length = MIN_MATCH - 1;
				s.strstart++;
				if (bflush) {
					/*** FLUSH_BLOCK(s, 0); ***/
					flush_block_only(s, false);
					if (s.strm.avail_out === 0) return BS_NEED_MORE;
				}
			} else if (s.match_available) {
				/*** _tr_tally_lit(s, s.window[s.strstart-1], bflush); ***/
				bflush = trees._tr_tally(s, 0, s.window[s.strstart - 1]);
				if (bflush)
 /*** FLUSH_BLOCK_ONLY(s, 0) ***/
				flush_block_only(s, false);
				s.strstart++;
				s.lookahead--;
				if (s.strm.avail_out === 0) return BS_NEED_MORE;
			} else {
				s.match_available = 1;
				s.strstart++;
				s.lookahead--;
			}
		}
		if (s.match_available) {
			/*** _tr_tally_lit(s, s.window[s.strstart-1], bflush); ***/
			bflush = trees._tr_tally(s, 0, s.window[s.strstart - 1]);
			s.match_available = 0;
		}
		s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
		if (flush === Z_FINISH) {
			/*** FLUSH_BLOCK(s, 1); ***/
			flush_block_only(s, true);
			if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
			return BS_FINISH_DONE;
		}
		if (s.last_lit) {
			/*** FLUSH_BLOCK(s, 0); ***/
			flush_block_only(s, false);
			if (s.strm.avail_out === 0) return BS_NEED_MORE;
		}
		return BS_BLOCK_DONE;
	}
	function deflate_rle(s, flush) {
		var bflush;
		var prev;
		var scan, strend;
		var _win = s.window;
		for (;;) {
			if (s.lookahead <= MAX_MATCH) {
				fill_window(s);
				if (s.lookahead <= MAX_MATCH && flush === Z_NO_FLUSH) return BS_NEED_MORE;
				if (s.lookahead === 0) break;
			}
			s.match_length = 0;
			if (s.lookahead >= MIN_MATCH && s.strstart > 0) {
				scan = s.strstart - 1;
				prev = _win[scan];
				if (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan]) {
					strend = s.strstart + MAX_MATCH;
					do;
					while (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && scan < strend);
					s.match_length = MAX_MATCH - (strend - scan);
					if (s.match_length > s.lookahead) s.match_length = s.lookahead;
				}
			}
			if (s.match_length >= MIN_MATCH) {
				/*** _tr_tally_dist(s, 1, s.match_length - MIN_MATCH, bflush); ***/
				bflush = trees._tr_tally(s, 1, s.match_length - MIN_MATCH);
				s.lookahead -= s.match_length;
				s.strstart += s.match_length;
				s.match_length = 0;
			} else {
				/*** _tr_tally_lit(s, s.window[s.strstart], bflush); ***/
				bflush = trees._tr_tally(s, 0, s.window[s.strstart]);
				s.lookahead--;
				s.strstart++;
			}
			if (bflush) {
				/*** FLUSH_BLOCK(s, 0); ***/
				flush_block_only(s, false);
				if (s.strm.avail_out === 0) return BS_NEED_MORE;
			}
		}
		s.insert = 0;
		if (flush === Z_FINISH) {
			/*** FLUSH_BLOCK(s, 1); ***/
			flush_block_only(s, true);
			if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
			return BS_FINISH_DONE;
		}
		if (s.last_lit) {
			/*** FLUSH_BLOCK(s, 0); ***/
			flush_block_only(s, false);
			if (s.strm.avail_out === 0) return BS_NEED_MORE;
		}
		return BS_BLOCK_DONE;
	}
	function deflate_huff(s, flush) {
		var bflush;
		for (;;) {
			if (s.lookahead === 0) {
				fill_window(s);
				if (s.lookahead === 0) {
					if (flush === Z_NO_FLUSH) return BS_NEED_MORE;
					break;
				}
			}
			s.match_length = 0;
			/*** _tr_tally_lit(s, s.window[s.strstart], bflush); ***/
			bflush = trees._tr_tally(s, 0, s.window[s.strstart]);
			s.lookahead--;
			s.strstart++;
			if (bflush) {
				/*** FLUSH_BLOCK(s, 0); ***/
				flush_block_only(s, false);
				if (s.strm.avail_out === 0) return BS_NEED_MORE;
			}
		}
		s.insert = 0;
		if (flush === Z_FINISH) {
			/*** FLUSH_BLOCK(s, 1); ***/
			flush_block_only(s, true);
			if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
			return BS_FINISH_DONE;
		}
		if (s.last_lit) {
			/*** FLUSH_BLOCK(s, 0); ***/
			flush_block_only(s, false);
			if (s.strm.avail_out === 0) return BS_NEED_MORE;
		}
		return BS_BLOCK_DONE;
	}
	function Config(good_length, max_lazy, nice_length, max_chain, func) {
		this.good_length = good_length;
		this.max_lazy = max_lazy;
		this.nice_length = nice_length;
		this.max_chain = max_chain;
		this.func = func;
	}
	var configuration_table = [
		new Config(0, 0, 0, 0, deflate_stored),
		new Config(4, 4, 8, 4, deflate_fast),
		new Config(4, 5, 16, 8, deflate_fast),
		new Config(4, 6, 32, 32, deflate_fast),
		new Config(4, 4, 16, 16, deflate_slow),
		new Config(8, 16, 32, 32, deflate_slow),
		new Config(8, 16, 128, 128, deflate_slow),
		new Config(8, 32, 128, 256, deflate_slow),
		new Config(32, 128, 258, 1024, deflate_slow),
		new Config(32, 258, 258, 4096, deflate_slow)
	];
	function lm_init(s) {
		s.window_size = 2 * s.w_size;
		/*** CLEAR_HASH(s); ***/
		zero(s.head);
		s.max_lazy_match = configuration_table[s.level].max_lazy;
		s.good_match = configuration_table[s.level].good_length;
		s.nice_match = configuration_table[s.level].nice_length;
		s.max_chain_length = configuration_table[s.level].max_chain;
		s.strstart = 0;
		s.block_start = 0;
		s.lookahead = 0;
		s.insert = 0;
		s.match_length = s.prev_length = MIN_MATCH - 1;
		s.match_available = 0;
		s.ins_h = 0;
	}
	function DeflateState() {
		this.strm = null;
		this.status = 0;
		this.pending_buf = null;
		this.pending_buf_size = 0;
		this.pending_out = 0;
		this.pending = 0;
		this.wrap = 0;
		this.gzhead = null;
		this.gzindex = 0;
		this.method = Z_DEFLATED;
		this.last_flush = -1;
		this.w_size = 0;
		this.w_bits = 0;
		this.w_mask = 0;
		this.window = null;
		this.window_size = 0;
		this.prev = null;
		this.head = null;
		this.ins_h = 0;
		this.hash_size = 0;
		this.hash_bits = 0;
		this.hash_mask = 0;
		this.hash_shift = 0;
		this.block_start = 0;
		this.match_length = 0;
		this.prev_match = 0;
		this.match_available = 0;
		this.strstart = 0;
		this.match_start = 0;
		this.lookahead = 0;
		this.prev_length = 0;
		this.max_chain_length = 0;
		this.max_lazy_match = 0;
		this.level = 0;
		this.strategy = 0;
		this.good_match = 0;
		this.nice_match = 0;
		this.dyn_ltree = new utils.Buf16(HEAP_SIZE * 2);
		this.dyn_dtree = new utils.Buf16((2 * D_CODES + 1) * 2);
		this.bl_tree = new utils.Buf16((2 * BL_CODES + 1) * 2);
		zero(this.dyn_ltree);
		zero(this.dyn_dtree);
		zero(this.bl_tree);
		this.l_desc = null;
		this.d_desc = null;
		this.bl_desc = null;
		this.bl_count = new utils.Buf16(MAX_BITS + 1);
		this.heap = new utils.Buf16(2 * L_CODES + 1);
		zero(this.heap);
		this.heap_len = 0;
		this.heap_max = 0;
		this.depth = new utils.Buf16(2 * L_CODES + 1);
		zero(this.depth);
		this.l_buf = 0;
		this.lit_bufsize = 0;
		this.last_lit = 0;
		this.d_buf = 0;
		this.opt_len = 0;
		this.static_len = 0;
		this.matches = 0;
		this.insert = 0;
		this.bi_buf = 0;
		this.bi_valid = 0;
	}
	function deflateResetKeep(strm) {
		var s;
		if (!strm || !strm.state) return err(strm, Z_STREAM_ERROR);
		strm.total_in = strm.total_out = 0;
		strm.data_type = Z_UNKNOWN;
		s = strm.state;
		s.pending = 0;
		s.pending_out = 0;
		if (s.wrap < 0) s.wrap = -s.wrap;
		s.status = s.wrap ? INIT_STATE : BUSY_STATE;
		strm.adler = s.wrap === 2 ? 0 : 1;
		s.last_flush = Z_NO_FLUSH;
		trees._tr_init(s);
		return Z_OK;
	}
	function deflateReset(strm) {
		var ret = deflateResetKeep(strm);
		if (ret === Z_OK) lm_init(strm.state);
		return ret;
	}
	function deflateSetHeader(strm, head) {
		if (!strm || !strm.state) return Z_STREAM_ERROR;
		if (strm.state.wrap !== 2) return Z_STREAM_ERROR;
		strm.state.gzhead = head;
		return Z_OK;
	}
	function deflateInit2(strm, level, method, windowBits, memLevel, strategy) {
		if (!strm) return Z_STREAM_ERROR;
		var wrap = 1;
		if (level === Z_DEFAULT_COMPRESSION) level = 6;
		if (windowBits < 0) {
			wrap = 0;
			windowBits = -windowBits;
		} else if (windowBits > 15) {
			wrap = 2;
			windowBits -= 16;
		}
		if (memLevel < 1 || memLevel > MAX_MEM_LEVEL || method !== Z_DEFLATED || windowBits < 8 || windowBits > 15 || level < 0 || level > 9 || strategy < 0 || strategy > Z_FIXED) return err(strm, Z_STREAM_ERROR);
		if (windowBits === 8) windowBits = 9;
		var s = new DeflateState();
		strm.state = s;
		s.strm = strm;
		s.wrap = wrap;
		s.gzhead = null;
		s.w_bits = windowBits;
		s.w_size = 1 << s.w_bits;
		s.w_mask = s.w_size - 1;
		s.hash_bits = memLevel + 7;
		s.hash_size = 1 << s.hash_bits;
		s.hash_mask = s.hash_size - 1;
		s.hash_shift = ~~((s.hash_bits + MIN_MATCH - 1) / MIN_MATCH);
		s.window = new utils.Buf8(s.w_size * 2);
		s.head = new utils.Buf16(s.hash_size);
		s.prev = new utils.Buf16(s.w_size);
		s.lit_bufsize = 1 << memLevel + 6;
		s.pending_buf_size = s.lit_bufsize * 4;
		s.pending_buf = new utils.Buf8(s.pending_buf_size);
		s.d_buf = 1 * s.lit_bufsize;
		s.l_buf = 3 * s.lit_bufsize;
		s.level = level;
		s.strategy = strategy;
		s.method = method;
		return deflateReset(strm);
	}
	function deflateInit(strm, level) {
		return deflateInit2(strm, level, Z_DEFLATED, MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY);
	}
	function deflate(strm, flush) {
		var old_flush, s;
		var beg, val;
		if (!strm || !strm.state || flush > Z_BLOCK || flush < 0) return strm ? err(strm, Z_STREAM_ERROR) : Z_STREAM_ERROR;
		s = strm.state;
		if (!strm.output || !strm.input && strm.avail_in !== 0 || s.status === FINISH_STATE && flush !== Z_FINISH) return err(strm, strm.avail_out === 0 ? Z_BUF_ERROR : Z_STREAM_ERROR);
		s.strm = strm;
		old_flush = s.last_flush;
		s.last_flush = flush;
		if (s.status === INIT_STATE) {
			if (s.wrap === 2) {
				strm.adler = 0;
				put_byte(s, 31);
				put_byte(s, 139);
				put_byte(s, 8);
				if (!s.gzhead) {
					put_byte(s, 0);
					put_byte(s, 0);
					put_byte(s, 0);
					put_byte(s, 0);
					put_byte(s, 0);
					put_byte(s, s.level === 9 ? 2 : s.strategy >= Z_HUFFMAN_ONLY || s.level < 2 ? 4 : 0);
					put_byte(s, OS_CODE);
					s.status = BUSY_STATE;
				} else {
					put_byte(s, (s.gzhead.text ? 1 : 0) + (s.gzhead.hcrc ? 2 : 0) + (!s.gzhead.extra ? 0 : 4) + (!s.gzhead.name ? 0 : 8) + (!s.gzhead.comment ? 0 : 16));
					put_byte(s, s.gzhead.time & 255);
					put_byte(s, s.gzhead.time >> 8 & 255);
					put_byte(s, s.gzhead.time >> 16 & 255);
					put_byte(s, s.gzhead.time >> 24 & 255);
					put_byte(s, s.level === 9 ? 2 : s.strategy >= Z_HUFFMAN_ONLY || s.level < 2 ? 4 : 0);
					put_byte(s, s.gzhead.os & 255);
					if (s.gzhead.extra && s.gzhead.extra.length) {
						put_byte(s, s.gzhead.extra.length & 255);
						put_byte(s, s.gzhead.extra.length >> 8 & 255);
					}
					if (s.gzhead.hcrc) strm.adler = crc32(strm.adler, s.pending_buf, s.pending, 0);
					s.gzindex = 0;
					s.status = EXTRA_STATE;
				}
			} else {
				var header = Z_DEFLATED + (s.w_bits - 8 << 4) << 8;
				var level_flags = -1;
				if (s.strategy >= Z_HUFFMAN_ONLY || s.level < 2) level_flags = 0;
				else if (s.level < 6) level_flags = 1;
				else if (s.level === 6) level_flags = 2;
				else level_flags = 3;
				header |= level_flags << 6;
				if (s.strstart !== 0) header |= PRESET_DICT;
				header += 31 - header % 31;
				s.status = BUSY_STATE;
				putShortMSB(s, header);
				if (s.strstart !== 0) {
					putShortMSB(s, strm.adler >>> 16);
					putShortMSB(s, strm.adler & 65535);
				}
				strm.adler = 1;
			}
		}
		if (s.status === EXTRA_STATE) {
			if (s.gzhead.extra) {
				beg = s.pending;
				while (s.gzindex < (s.gzhead.extra.length & 65535)) {
					if (s.pending === s.pending_buf_size) {
						if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
						flush_pending(strm);
						beg = s.pending;
						if (s.pending === s.pending_buf_size) break;
					}
					put_byte(s, s.gzhead.extra[s.gzindex] & 255);
					s.gzindex++;
				}
				if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
				if (s.gzindex === s.gzhead.extra.length) {
					s.gzindex = 0;
					s.status = NAME_STATE;
				}
			} else s.status = NAME_STATE;
		}
		if (s.status === NAME_STATE) {
			if (s.gzhead.name) {
				beg = s.pending;
				do {
					if (s.pending === s.pending_buf_size) {
						if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
						flush_pending(strm);
						beg = s.pending;
						if (s.pending === s.pending_buf_size) {
							val = 1;
							break;
						}
					}
					if (s.gzindex < s.gzhead.name.length) val = s.gzhead.name.charCodeAt(s.gzindex++) & 255;
					else val = 0;
					put_byte(s, val);
				} while (val !== 0);
				if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
				if (val === 0) {
					s.gzindex = 0;
					s.status = COMMENT_STATE;
				}
			} else s.status = COMMENT_STATE;
		}
		if (s.status === COMMENT_STATE) {
			if (s.gzhead.comment) {
				beg = s.pending;
				do {
					if (s.pending === s.pending_buf_size) {
						if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
						flush_pending(strm);
						beg = s.pending;
						if (s.pending === s.pending_buf_size) {
							val = 1;
							break;
						}
					}
					if (s.gzindex < s.gzhead.comment.length) val = s.gzhead.comment.charCodeAt(s.gzindex++) & 255;
					else val = 0;
					put_byte(s, val);
				} while (val !== 0);
				if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
				if (val === 0) s.status = HCRC_STATE;
			} else s.status = HCRC_STATE;
		}
		if (s.status === HCRC_STATE) {
			if (s.gzhead.hcrc) {
				if (s.pending + 2 > s.pending_buf_size) flush_pending(strm);
				if (s.pending + 2 <= s.pending_buf_size) {
					put_byte(s, strm.adler & 255);
					put_byte(s, strm.adler >> 8 & 255);
					strm.adler = 0;
					s.status = BUSY_STATE;
				}
			} else s.status = BUSY_STATE;
		}
		if (s.pending !== 0) {
			flush_pending(strm);
			if (strm.avail_out === 0) {
				s.last_flush = -1;
				return Z_OK;
			}
		} else if (strm.avail_in === 0 && rank(flush) <= rank(old_flush) && flush !== Z_FINISH) return err(strm, Z_BUF_ERROR);
		if (s.status === FINISH_STATE && strm.avail_in !== 0) return err(strm, Z_BUF_ERROR);
		if (strm.avail_in !== 0 || s.lookahead !== 0 || flush !== Z_NO_FLUSH && s.status !== FINISH_STATE) {
			var bstate = s.strategy === Z_HUFFMAN_ONLY ? deflate_huff(s, flush) : s.strategy === Z_RLE ? deflate_rle(s, flush) : configuration_table[s.level].func(s, flush);
			if (bstate === BS_FINISH_STARTED || bstate === BS_FINISH_DONE) s.status = FINISH_STATE;
			if (bstate === BS_NEED_MORE || bstate === BS_FINISH_STARTED) {
				if (strm.avail_out === 0) s.last_flush = -1;
				return Z_OK;
			}
			if (bstate === BS_BLOCK_DONE) {
				if (flush === Z_PARTIAL_FLUSH) trees._tr_align(s);
				else if (flush !== Z_BLOCK) {
					trees._tr_stored_block(s, 0, 0, false);
					if (flush === Z_FULL_FLUSH) {
						/*** CLEAR_HASH(s); ***/ zero(s.head);
						if (s.lookahead === 0) {
							s.strstart = 0;
							s.block_start = 0;
							s.insert = 0;
						}
					}
				}
				flush_pending(strm);
				if (strm.avail_out === 0) {
					s.last_flush = -1;
					return Z_OK;
				}
			}
		}
		if (flush !== Z_FINISH) return Z_OK;
		if (s.wrap <= 0) return Z_STREAM_END;
		if (s.wrap === 2) {
			put_byte(s, strm.adler & 255);
			put_byte(s, strm.adler >> 8 & 255);
			put_byte(s, strm.adler >> 16 & 255);
			put_byte(s, strm.adler >> 24 & 255);
			put_byte(s, strm.total_in & 255);
			put_byte(s, strm.total_in >> 8 & 255);
			put_byte(s, strm.total_in >> 16 & 255);
			put_byte(s, strm.total_in >> 24 & 255);
		} else {
			putShortMSB(s, strm.adler >>> 16);
			putShortMSB(s, strm.adler & 65535);
		}
		flush_pending(strm);
		if (s.wrap > 0) s.wrap = -s.wrap;
		return s.pending !== 0 ? Z_OK : Z_STREAM_END;
	}
	function deflateEnd(strm) {
		var status;
		if (!strm || !strm.state) return Z_STREAM_ERROR;
		status = strm.state.status;
		if (status !== INIT_STATE && status !== EXTRA_STATE && status !== NAME_STATE && status !== COMMENT_STATE && status !== HCRC_STATE && status !== BUSY_STATE && status !== FINISH_STATE) return err(strm, Z_STREAM_ERROR);
		strm.state = null;
		return status === BUSY_STATE ? err(strm, Z_DATA_ERROR) : Z_OK;
	}
	function deflateSetDictionary(strm, dictionary) {
		var dictLength = dictionary.length;
		var s;
		var str, n;
		var wrap;
		var avail;
		var next;
		var input;
		var tmpDict;
		if (!strm || !strm.state) return Z_STREAM_ERROR;
		s = strm.state;
		wrap = s.wrap;
		if (wrap === 2 || wrap === 1 && s.status !== INIT_STATE || s.lookahead) return Z_STREAM_ERROR;
		if (wrap === 1) strm.adler = adler32(strm.adler, dictionary, dictLength, 0);
		s.wrap = 0;
		if (dictLength >= s.w_size) {
			if (wrap === 0) {
				/*** CLEAR_HASH(s); ***/
				zero(s.head);
				s.strstart = 0;
				s.block_start = 0;
				s.insert = 0;
			}
			tmpDict = new utils.Buf8(s.w_size);
			utils.arraySet(tmpDict, dictionary, dictLength - s.w_size, s.w_size, 0);
			dictionary = tmpDict;
			dictLength = s.w_size;
		}
		avail = strm.avail_in;
		next = strm.next_in;
		input = strm.input;
		strm.avail_in = dictLength;
		strm.next_in = 0;
		strm.input = dictionary;
		fill_window(s);
		while (s.lookahead >= MIN_MATCH) {
			str = s.strstart;
			n = s.lookahead - (MIN_MATCH - 1);
			do {
				s.ins_h = (s.ins_h << s.hash_shift ^ s.window[str + MIN_MATCH - 1]) & s.hash_mask;
				s.prev[str & s.w_mask] = s.head[s.ins_h];
				s.head[s.ins_h] = str;
				str++;
			} while (--n);
			s.strstart = str;
			s.lookahead = MIN_MATCH - 1;
			fill_window(s);
		}
		s.strstart += s.lookahead;
		s.block_start = s.strstart;
		s.insert = s.lookahead;
		s.lookahead = 0;
		s.match_length = s.prev_length = MIN_MATCH - 1;
		s.match_available = 0;
		strm.next_in = next;
		strm.input = input;
		strm.avail_in = avail;
		s.wrap = wrap;
		return Z_OK;
	}
	exports.deflateInit = deflateInit;
	exports.deflateInit2 = deflateInit2;
	exports.deflateReset = deflateReset;
	exports.deflateResetKeep = deflateResetKeep;
	exports.deflateSetHeader = deflateSetHeader;
	exports.deflate = deflate;
	exports.deflateEnd = deflateEnd;
	exports.deflateSetDictionary = deflateSetDictionary;
	exports.deflateInfo = "pako deflate (from Nodeca project)";
}));

// node_modules/pako/lib/utils/strings.js
var require_strings = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utils = require_common();
	var STR_APPLY_OK = true;
	var STR_APPLY_UIA_OK = true;
	try {
		String.fromCharCode.apply(null, [0]);
	} catch (__) {
		STR_APPLY_OK = false;
	}
	try {
		String.fromCharCode.apply(null, /* @__PURE__ */ new Uint8Array(1));
	} catch (__) {
		STR_APPLY_UIA_OK = false;
	}
	var _utf8len = new utils.Buf8(256);
	for (var q = 0; q < 256; q++) _utf8len[q] = q >= 252 ? 6 : q >= 248 ? 5 : q >= 240 ? 4 : q >= 224 ? 3 : q >= 192 ? 2 : 1;
	_utf8len[254] = _utf8len[254] = 1;
	exports.string2buf = function(str) {
		var buf, c, c2, m_pos, i, str_len = str.length, buf_len = 0;
		for (m_pos = 0; m_pos < str_len; m_pos++) {
			c = str.charCodeAt(m_pos);
			if ((c & 64512) === 55296 && m_pos + 1 < str_len) {
				c2 = str.charCodeAt(m_pos + 1);
				if ((c2 & 64512) === 56320) {
					c = 65536 + (c - 55296 << 10) + (c2 - 56320);
					m_pos++;
				}
			}
			buf_len += c < 128 ? 1 : c < 2048 ? 2 : c < 65536 ? 3 : 4;
		}
		buf = new utils.Buf8(buf_len);
		for (i = 0, m_pos = 0; i < buf_len; m_pos++) {
			c = str.charCodeAt(m_pos);
			if ((c & 64512) === 55296 && m_pos + 1 < str_len) {
				c2 = str.charCodeAt(m_pos + 1);
				if ((c2 & 64512) === 56320) {
					c = 65536 + (c - 55296 << 10) + (c2 - 56320);
					m_pos++;
				}
			}
			if (c < 128) buf[i++] = c;
			else if (c < 2048) {
				buf[i++] = 192 | c >>> 6;
				buf[i++] = 128 | c & 63;
			} else if (c < 65536) {
				buf[i++] = 224 | c >>> 12;
				buf[i++] = 128 | c >>> 6 & 63;
				buf[i++] = 128 | c & 63;
			} else {
				buf[i++] = 240 | c >>> 18;
				buf[i++] = 128 | c >>> 12 & 63;
				buf[i++] = 128 | c >>> 6 & 63;
				buf[i++] = 128 | c & 63;
			}
		}
		return buf;
	};
	function buf2binstring(buf, len) {
		if (len < 65534) {
			if (buf.subarray && STR_APPLY_UIA_OK || !buf.subarray && STR_APPLY_OK) return String.fromCharCode.apply(null, utils.shrinkBuf(buf, len));
		}
		var result = "";
		for (var i = 0; i < len; i++) result += String.fromCharCode(buf[i]);
		return result;
	}
	exports.buf2binstring = function(buf) {
		return buf2binstring(buf, buf.length);
	};
	exports.binstring2buf = function(str) {
		var buf = new utils.Buf8(str.length);
		for (var i = 0, len = buf.length; i < len; i++) buf[i] = str.charCodeAt(i);
		return buf;
	};
	exports.buf2string = function(buf, max) {
		var i, out, c, c_len;
		var len = max || buf.length;
		var utf16buf = new Array(len * 2);
		for (out = 0, i = 0; i < len;) {
			c = buf[i++];
			if (c < 128) {
				utf16buf[out++] = c;
				continue;
			}
			c_len = _utf8len[c];
			if (c_len > 4) {
				utf16buf[out++] = 65533;
				i += c_len - 1;
				continue;
			}
			c &= c_len === 2 ? 31 : c_len === 3 ? 15 : 7;
			while (c_len > 1 && i < len) {
				c = c << 6 | buf[i++] & 63;
				c_len--;
			}
			if (c_len > 1) {
				utf16buf[out++] = 65533;
				continue;
			}
			if (c < 65536) utf16buf[out++] = c;
			else {
				c -= 65536;
				utf16buf[out++] = 55296 | c >> 10 & 1023;
				utf16buf[out++] = 56320 | c & 1023;
			}
		}
		return buf2binstring(utf16buf, out);
	};
	exports.utf8border = function(buf, max) {
		var pos;
		max = max || buf.length;
		if (max > buf.length) max = buf.length;
		pos = max - 1;
		while (pos >= 0 && (buf[pos] & 192) === 128) pos--;
		if (pos < 0) return max;
		if (pos === 0) return max;
		return pos + _utf8len[buf[pos]] > max ? pos : max;
	};
}));

// node_modules/pako/lib/zlib/zstream.js
var require_zstream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function ZStream() {
		this.input = null;
		this.next_in = 0;
		this.avail_in = 0;
		this.total_in = 0;
		this.output = null;
		this.next_out = 0;
		this.avail_out = 0;
		this.total_out = 0;
		this.msg = "";
		this.state = null;
		this.data_type = 2;
		this.adler = 0;
	}
	module.exports = ZStream;
}));

// node_modules/pako/lib/deflate.js
var require_deflate = /* @__PURE__ */ __commonJSMin(((exports) => {
	var zlib_deflate = require_deflate$1();
	var utils = require_common();
	var strings = require_strings();
	var msg = require_messages();
	var ZStream = require_zstream();
	var toString = Object.prototype.toString;
	var Z_NO_FLUSH = 0;
	var Z_FINISH = 4;
	var Z_OK = 0;
	var Z_STREAM_END = 1;
	var Z_SYNC_FLUSH = 2;
	var Z_DEFAULT_COMPRESSION = -1;
	var Z_DEFAULT_STRATEGY = 0;
	var Z_DEFLATED = 8;
	/**
	* class Deflate
	*
	* Generic JS-style wrapper for zlib calls. If you don't need
	* streaming behaviour - use more simple functions: [[deflate]],
	* [[deflateRaw]] and [[gzip]].
	**/
	/**
	* Deflate.result -> Uint8Array|Array
	*
	* Compressed result, generated by default [[Deflate#onData]]
	* and [[Deflate#onEnd]] handlers. Filled after you push last chunk
	* (call [[Deflate#push]] with `Z_FINISH` / `true` param)  or if you
	* push a chunk with explicit flush (call [[Deflate#push]] with
	* `Z_SYNC_FLUSH` param).
	**/
	/**
	* Deflate.err -> Number
	*
	* Error code after deflate finished. 0 (Z_OK) on success.
	* You will not need it in real life, because deflate errors
	* are possible only on wrong options or bad `onData` / `onEnd`
	* custom handlers.
	**/
	/**
	* Deflate.msg -> String
	*
	* Error message, if [[Deflate.err]] != 0
	**/
	/**
	* new Deflate(options)
	* - options (Object): zlib deflate options.
	*
	* Creates new deflator instance with specified params. Throws exception
	* on bad params. Supported options:
	*
	* - `level`
	* - `windowBits`
	* - `memLevel`
	* - `strategy`
	* - `dictionary`
	*
	* [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
	* for more information on these.
	*
	* Additional options, for internal needs:
	*
	* - `chunkSize` - size of generated data chunks (16K by default)
	* - `raw` (Boolean) - do raw deflate
	* - `gzip` (Boolean) - create gzip wrapper
	* - `to` (String) - if equal to 'string', then result will be "binary string"
	*    (each char code [0..255])
	* - `header` (Object) - custom header for gzip
	*   - `text` (Boolean) - true if compressed data believed to be text
	*   - `time` (Number) - modification time, unix timestamp
	*   - `os` (Number) - operation system code
	*   - `extra` (Array) - array of bytes with extra data (max 65536)
	*   - `name` (String) - file name (binary string)
	*   - `comment` (String) - comment (binary string)
	*   - `hcrc` (Boolean) - true if header crc should be added
	*
	* ##### Example:
	*
	* ```javascript
	* var pako = require('pako')
	*   , chunk1 = Uint8Array([1,2,3,4,5,6,7,8,9])
	*   , chunk2 = Uint8Array([10,11,12,13,14,15,16,17,18,19]);
	*
	* var deflate = new pako.Deflate({ level: 3});
	*
	* deflate.push(chunk1, false);
	* deflate.push(chunk2, true);  // true -> last chunk
	*
	* if (deflate.err) { throw new Error(deflate.err); }
	*
	* console.log(deflate.result);
	* ```
	**/
	function Deflate(options) {
		if (!(this instanceof Deflate)) return new Deflate(options);
		this.options = utils.assign({
			level: Z_DEFAULT_COMPRESSION,
			method: Z_DEFLATED,
			chunkSize: 16384,
			windowBits: 15,
			memLevel: 8,
			strategy: Z_DEFAULT_STRATEGY,
			to: ""
		}, options || {});
		var opt = this.options;
		if (opt.raw && opt.windowBits > 0) opt.windowBits = -opt.windowBits;
		else if (opt.gzip && opt.windowBits > 0 && opt.windowBits < 16) opt.windowBits += 16;
		this.err = 0;
		this.msg = "";
		this.ended = false;
		this.chunks = [];
		this.strm = new ZStream();
		this.strm.avail_out = 0;
		var status = zlib_deflate.deflateInit2(this.strm, opt.level, opt.method, opt.windowBits, opt.memLevel, opt.strategy);
		if (status !== Z_OK) throw new Error(msg[status]);
		if (opt.header) zlib_deflate.deflateSetHeader(this.strm, opt.header);
		if (opt.dictionary) {
			var dict;
			if (typeof opt.dictionary === "string") dict = strings.string2buf(opt.dictionary);
			else if (toString.call(opt.dictionary) === "[object ArrayBuffer]") dict = new Uint8Array(opt.dictionary);
			else dict = opt.dictionary;
			status = zlib_deflate.deflateSetDictionary(this.strm, dict);
			if (status !== Z_OK) throw new Error(msg[status]);
			this._dict_set = true;
		}
	}
	/**
	* Deflate#push(data[, mode]) -> Boolean
	* - data (Uint8Array|Array|ArrayBuffer|String): input data. Strings will be
	*   converted to utf8 byte sequence.
	* - mode (Number|Boolean): 0..6 for corresponding Z_NO_FLUSH..Z_TREE modes.
	*   See constants. Skipped or `false` means Z_NO_FLUSH, `true` means Z_FINISH.
	*
	* Sends input data to deflate pipe, generating [[Deflate#onData]] calls with
	* new compressed chunks. Returns `true` on success. The last data block must have
	* mode Z_FINISH (or `true`). That will flush internal pending buffers and call
	* [[Deflate#onEnd]]. For interim explicit flushes (without ending the stream) you
	* can use mode Z_SYNC_FLUSH, keeping the compression context.
	*
	* On fail call [[Deflate#onEnd]] with error code and return false.
	*
	* We strongly recommend to use `Uint8Array` on input for best speed (output
	* array format is detected automatically). Also, don't skip last param and always
	* use the same type in your code (boolean or number). That will improve JS speed.
	*
	* For regular `Array`-s make sure all elements are [0..255].
	*
	* ##### Example
	*
	* ```javascript
	* push(chunk, false); // push one of data chunks
	* ...
	* push(chunk, true);  // push last chunk
	* ```
	**/
	Deflate.prototype.push = function(data, mode) {
		var strm = this.strm;
		var chunkSize = this.options.chunkSize;
		var status, _mode;
		if (this.ended) return false;
		_mode = mode === ~~mode ? mode : mode === true ? Z_FINISH : Z_NO_FLUSH;
		if (typeof data === "string") strm.input = strings.string2buf(data);
		else if (toString.call(data) === "[object ArrayBuffer]") strm.input = new Uint8Array(data);
		else strm.input = data;
		strm.next_in = 0;
		strm.avail_in = strm.input.length;
		do {
			if (strm.avail_out === 0) {
				strm.output = new utils.Buf8(chunkSize);
				strm.next_out = 0;
				strm.avail_out = chunkSize;
			}
			status = zlib_deflate.deflate(strm, _mode);
			if (status !== Z_STREAM_END && status !== Z_OK) {
				this.onEnd(status);
				this.ended = true;
				return false;
			}
			if (strm.avail_out === 0 || strm.avail_in === 0 && (_mode === Z_FINISH || _mode === Z_SYNC_FLUSH)) {
				if (this.options.to === "string") this.onData(strings.buf2binstring(utils.shrinkBuf(strm.output, strm.next_out)));
				else this.onData(utils.shrinkBuf(strm.output, strm.next_out));
			}
		} while ((strm.avail_in > 0 || strm.avail_out === 0) && status !== Z_STREAM_END);
		if (_mode === Z_FINISH) {
			status = zlib_deflate.deflateEnd(this.strm);
			this.onEnd(status);
			this.ended = true;
			return status === Z_OK;
		}
		if (_mode === Z_SYNC_FLUSH) {
			this.onEnd(Z_OK);
			strm.avail_out = 0;
			return true;
		}
		return true;
	};
	/**
	* Deflate#onData(chunk) -> Void
	* - chunk (Uint8Array|Array|String): output data. Type of array depends
	*   on js engine support. When string output requested, each chunk
	*   will be string.
	*
	* By default, stores data blocks in `chunks[]` property and glue
	* those in `onEnd`. Override this handler, if you need another behaviour.
	**/
	Deflate.prototype.onData = function(chunk) {
		this.chunks.push(chunk);
	};
	/**
	* Deflate#onEnd(status) -> Void
	* - status (Number): deflate status. 0 (Z_OK) on success,
	*   other if not.
	*
	* Called once after you tell deflate that the input stream is
	* complete (Z_FINISH) or should be flushed (Z_SYNC_FLUSH)
	* or if an error happened. By default - join collected chunks,
	* free memory and fill `results` / `err` properties.
	**/
	Deflate.prototype.onEnd = function(status) {
		if (status === Z_OK) {
			if (this.options.to === "string") this.result = this.chunks.join("");
			else this.result = utils.flattenChunks(this.chunks);
		}
		this.chunks = [];
		this.err = status;
		this.msg = this.strm.msg;
	};
	/**
	* deflate(data[, options]) -> Uint8Array|Array|String
	* - data (Uint8Array|Array|String): input data to compress.
	* - options (Object): zlib deflate options.
	*
	* Compress `data` with deflate algorithm and `options`.
	*
	* Supported options are:
	*
	* - level
	* - windowBits
	* - memLevel
	* - strategy
	* - dictionary
	*
	* [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
	* for more information on these.
	*
	* Sugar (options):
	*
	* - `raw` (Boolean) - say that we work with raw stream, if you don't wish to specify
	*   negative windowBits implicitly.
	* - `to` (String) - if equal to 'string', then result will be "binary string"
	*    (each char code [0..255])
	*
	* ##### Example:
	*
	* ```javascript
	* var pako = require('pako')
	*   , data = Uint8Array([1,2,3,4,5,6,7,8,9]);
	*
	* console.log(pako.deflate(data));
	* ```
	**/
	function deflate(input, options) {
		var deflator = new Deflate(options);
		deflator.push(input, true);
		if (deflator.err) throw deflator.msg || msg[deflator.err];
		return deflator.result;
	}
	/**
	* deflateRaw(data[, options]) -> Uint8Array|Array|String
	* - data (Uint8Array|Array|String): input data to compress.
	* - options (Object): zlib deflate options.
	*
	* The same as [[deflate]], but creates raw data, without wrapper
	* (header and adler32 crc).
	**/
	function deflateRaw(input, options) {
		options = options || {};
		options.raw = true;
		return deflate(input, options);
	}
	/**
	* gzip(data[, options]) -> Uint8Array|Array|String
	* - data (Uint8Array|Array|String): input data to compress.
	* - options (Object): zlib deflate options.
	*
	* The same as [[deflate]], but create gzip wrapper instead of
	* deflate one.
	**/
	function gzip(input, options) {
		options = options || {};
		options.gzip = true;
		return deflate(input, options);
	}
	exports.Deflate = Deflate;
	exports.deflate = deflate;
	exports.deflateRaw = deflateRaw;
	exports.gzip = gzip;
}));

// node_modules/pako/lib/zlib/inffast.js
var require_inffast = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var BAD = 30;
	var TYPE = 12;
	module.exports = function inflate_fast(strm, start) {
		var state;
		var _in;
		var last;
		var _out;
		var beg;
		var end;
		var dmax;
		var wsize;
		var whave;
		var wnext;
		var s_window;
		var hold;
		var bits;
		var lcode;
		var dcode;
		var lmask;
		var dmask;
		var here;
		var op;
		var len;
		var dist;
		var from;
		var from_source;
		var input, output;
		state = strm.state;
		_in = strm.next_in;
		input = strm.input;
		last = _in + (strm.avail_in - 5);
		_out = strm.next_out;
		output = strm.output;
		beg = _out - (start - strm.avail_out);
		end = _out + (strm.avail_out - 257);
		dmax = state.dmax;
		wsize = state.wsize;
		whave = state.whave;
		wnext = state.wnext;
		s_window = state.window;
		hold = state.hold;
		bits = state.bits;
		lcode = state.lencode;
		dcode = state.distcode;
		lmask = (1 << state.lenbits) - 1;
		dmask = (1 << state.distbits) - 1;
		top: do {
			if (bits < 15) {
				hold += input[_in++] << bits;
				bits += 8;
				hold += input[_in++] << bits;
				bits += 8;
			}
			here = lcode[hold & lmask];
			dolen: for (;;) {
				op = here >>> 24;
				hold >>>= op;
				bits -= op;
				op = here >>> 16 & 255;
				if (op === 0) output[_out++] = here & 65535;
				else if (op & 16) {
					len = here & 65535;
					op &= 15;
					if (op) {
						if (bits < op) {
							hold += input[_in++] << bits;
							bits += 8;
						}
						len += hold & (1 << op) - 1;
						hold >>>= op;
						bits -= op;
					}
					if (bits < 15) {
						hold += input[_in++] << bits;
						bits += 8;
						hold += input[_in++] << bits;
						bits += 8;
					}
					here = dcode[hold & dmask];
					dodist: for (;;) {
						op = here >>> 24;
						hold >>>= op;
						bits -= op;
						op = here >>> 16 & 255;
						if (op & 16) {
							dist = here & 65535;
							op &= 15;
							if (bits < op) {
								hold += input[_in++] << bits;
								bits += 8;
								if (bits < op) {
									hold += input[_in++] << bits;
									bits += 8;
								}
							}
							dist += hold & (1 << op) - 1;
							if (dist > dmax) {
								strm.msg = "invalid distance too far back";
								state.mode = BAD;
								break top;
							}
							hold >>>= op;
							bits -= op;
							op = _out - beg;
							if (dist > op) {
								op = dist - op;
								if (op > whave) {
									if (state.sane) {
										strm.msg = "invalid distance too far back";
										state.mode = BAD;
										break top;
									}
								}
								from = 0;
								from_source = s_window;
								if (wnext === 0) {
									from += wsize - op;
									if (op < len) {
										len -= op;
										do
											output[_out++] = s_window[from++];
										while (--op);
										from = _out - dist;
										from_source = output;
									}
								} else if (wnext < op) {
									from += wsize + wnext - op;
									op -= wnext;
									if (op < len) {
										len -= op;
										do
											output[_out++] = s_window[from++];
										while (--op);
										from = 0;
										if (wnext < len) {
											op = wnext;
											len -= op;
											do
												output[_out++] = s_window[from++];
											while (--op);
											from = _out - dist;
											from_source = output;
										}
									}
								} else {
									from += wnext - op;
									if (op < len) {
										len -= op;
										do
											output[_out++] = s_window[from++];
										while (--op);
										from = _out - dist;
										from_source = output;
									}
								}
								while (len > 2) {
									output[_out++] = from_source[from++];
									output[_out++] = from_source[from++];
									output[_out++] = from_source[from++];
									len -= 3;
								}
								if (len) {
									output[_out++] = from_source[from++];
									if (len > 1) output[_out++] = from_source[from++];
								}
							} else {
								from = _out - dist;
								do {
									output[_out++] = output[from++];
									output[_out++] = output[from++];
									output[_out++] = output[from++];
									len -= 3;
								} while (len > 2);
								if (len) {
									output[_out++] = output[from++];
									if (len > 1) output[_out++] = output[from++];
								}
							}
						} else if ((op & 64) === 0) {
							here = dcode[(here & 65535) + (hold & (1 << op) - 1)];
							continue dodist;
						} else {
							strm.msg = "invalid distance code";
							state.mode = BAD;
							break top;
						}
						break;
					}
				} else if ((op & 64) === 0) {
					here = lcode[(here & 65535) + (hold & (1 << op) - 1)];
					continue dolen;
				} else if (op & 32) {
					state.mode = TYPE;
					break top;
				} else {
					strm.msg = "invalid literal/length code";
					state.mode = BAD;
					break top;
				}
				break;
			}
		} while (_in < last && _out < end);
		len = bits >> 3;
		_in -= len;
		bits -= len << 3;
		hold &= (1 << bits) - 1;
		strm.next_in = _in;
		strm.next_out = _out;
		strm.avail_in = _in < last ? 5 + (last - _in) : 5 - (_in - last);
		strm.avail_out = _out < end ? 257 + (end - _out) : 257 - (_out - end);
		state.hold = hold;
		state.bits = bits;
	};
}));

// node_modules/pako/lib/zlib/inftrees.js
var require_inftrees = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var utils = require_common();
	var MAXBITS = 15;
	var ENOUGH_LENS = 852;
	var ENOUGH_DISTS = 592;
	var CODES = 0;
	var LENS = 1;
	var DISTS = 2;
	var lbase = [
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		10,
		11,
		13,
		15,
		17,
		19,
		23,
		27,
		31,
		35,
		43,
		51,
		59,
		67,
		83,
		99,
		115,
		131,
		163,
		195,
		227,
		258,
		0,
		0
	];
	var lext = [
		16,
		16,
		16,
		16,
		16,
		16,
		16,
		16,
		17,
		17,
		17,
		17,
		18,
		18,
		18,
		18,
		19,
		19,
		19,
		19,
		20,
		20,
		20,
		20,
		21,
		21,
		21,
		21,
		16,
		72,
		78
	];
	var dbase = [
		1,
		2,
		3,
		4,
		5,
		7,
		9,
		13,
		17,
		25,
		33,
		49,
		65,
		97,
		129,
		193,
		257,
		385,
		513,
		769,
		1025,
		1537,
		2049,
		3073,
		4097,
		6145,
		8193,
		12289,
		16385,
		24577,
		0,
		0
	];
	var dext = [
		16,
		16,
		16,
		16,
		17,
		17,
		18,
		18,
		19,
		19,
		20,
		20,
		21,
		21,
		22,
		22,
		23,
		23,
		24,
		24,
		25,
		25,
		26,
		26,
		27,
		27,
		28,
		28,
		29,
		29,
		64,
		64
	];
	module.exports = function inflate_table(type, lens, lens_index, codes, table, table_index, work, opts) {
		var bits = opts.bits;
		var len = 0;
		var sym = 0;
		var min = 0, max = 0;
		var root = 0;
		var curr = 0;
		var drop = 0;
		var left = 0;
		var used = 0;
		var huff = 0;
		var incr;
		var fill;
		var low;
		var mask;
		var next;
		var base = null;
		var base_index = 0;
		var end;
		var count = new utils.Buf16(MAXBITS + 1);
		var offs = new utils.Buf16(MAXBITS + 1);
		var extra = null;
		var extra_index = 0;
		var here_bits, here_op, here_val;
		for (len = 0; len <= MAXBITS; len++) count[len] = 0;
		for (sym = 0; sym < codes; sym++) count[lens[lens_index + sym]]++;
		root = bits;
		for (max = MAXBITS; max >= 1; max--) if (count[max] !== 0) break;
		if (root > max) root = max;
		if (max === 0) {
			table[table_index++] = 20971520;
			table[table_index++] = 20971520;
			opts.bits = 1;
			return 0;
		}
		for (min = 1; min < max; min++) if (count[min] !== 0) break;
		if (root < min) root = min;
		left = 1;
		for (len = 1; len <= MAXBITS; len++) {
			left <<= 1;
			left -= count[len];
			if (left < 0) return -1;
		}
		if (left > 0 && (type === CODES || max !== 1)) return -1;
		offs[1] = 0;
		for (len = 1; len < MAXBITS; len++) offs[len + 1] = offs[len] + count[len];
		for (sym = 0; sym < codes; sym++) if (lens[lens_index + sym] !== 0) work[offs[lens[lens_index + sym]]++] = sym;
		if (type === CODES) {
			base = extra = work;
			end = 19;
		} else if (type === LENS) {
			base = lbase;
			base_index -= 257;
			extra = lext;
			extra_index -= 257;
			end = 256;
		} else {
			base = dbase;
			extra = dext;
			end = -1;
		}
		huff = 0;
		sym = 0;
		len = min;
		next = table_index;
		curr = root;
		drop = 0;
		low = -1;
		used = 1 << root;
		mask = used - 1;
		if (type === LENS && used > ENOUGH_LENS || type === DISTS && used > ENOUGH_DISTS) return 1;
		for (;;) {
			here_bits = len - drop;
			if (work[sym] < end) {
				here_op = 0;
				here_val = work[sym];
			} else if (work[sym] > end) {
				here_op = extra[extra_index + work[sym]];
				here_val = base[base_index + work[sym]];
			} else {
				here_op = 96;
				here_val = 0;
			}
			incr = 1 << len - drop;
			fill = 1 << curr;
			min = fill;
			do {
				fill -= incr;
				table[next + (huff >> drop) + fill] = here_bits << 24 | here_op << 16 | here_val | 0;
			} while (fill !== 0);
			incr = 1 << len - 1;
			while (huff & incr) incr >>= 1;
			if (incr !== 0) {
				huff &= incr - 1;
				huff += incr;
			} else huff = 0;
			sym++;
			if (--count[len] === 0) {
				if (len === max) break;
				len = lens[lens_index + work[sym]];
			}
			if (len > root && (huff & mask) !== low) {
				if (drop === 0) drop = root;
				next += min;
				curr = len - drop;
				left = 1 << curr;
				while (curr + drop < max) {
					left -= count[curr + drop];
					if (left <= 0) break;
					curr++;
					left <<= 1;
				}
				used += 1 << curr;
				if (type === LENS && used > ENOUGH_LENS || type === DISTS && used > ENOUGH_DISTS) return 1;
				low = huff & mask;
				table[low] = root << 24 | curr << 16 | next - table_index | 0;
			}
		}
		if (huff !== 0) table[next + huff] = len - drop << 24 | 4194304;
		opts.bits = root;
		return 0;
	};
}));

// node_modules/pako/lib/zlib/inflate.js
var require_inflate$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utils = require_common();
	var adler32 = require_adler32();
	var crc32 = require_crc32();
	var inflate_fast = require_inffast();
	var inflate_table = require_inftrees();
	var CODES = 0;
	var LENS = 1;
	var DISTS = 2;
	var Z_FINISH = 4;
	var Z_BLOCK = 5;
	var Z_TREES = 6;
	var Z_OK = 0;
	var Z_STREAM_END = 1;
	var Z_NEED_DICT = 2;
	var Z_STREAM_ERROR = -2;
	var Z_DATA_ERROR = -3;
	var Z_MEM_ERROR = -4;
	var Z_BUF_ERROR = -5;
	var Z_DEFLATED = 8;
	var HEAD = 1;
	var FLAGS = 2;
	var TIME = 3;
	var OS = 4;
	var EXLEN = 5;
	var EXTRA = 6;
	var NAME = 7;
	var COMMENT = 8;
	var HCRC = 9;
	var DICTID = 10;
	var DICT = 11;
	var TYPE = 12;
	var TYPEDO = 13;
	var STORED = 14;
	var COPY_ = 15;
	var COPY = 16;
	var TABLE = 17;
	var LENLENS = 18;
	var CODELENS = 19;
	var LEN_ = 20;
	var LEN = 21;
	var LENEXT = 22;
	var DIST = 23;
	var DISTEXT = 24;
	var MATCH = 25;
	var LIT = 26;
	var CHECK = 27;
	var LENGTH = 28;
	var DONE = 29;
	var BAD = 30;
	var MEM = 31;
	var SYNC = 32;
	var ENOUGH_LENS = 852;
	var ENOUGH_DISTS = 592;
	var DEF_WBITS = 15;
	function zswap32(q) {
		return (q >>> 24 & 255) + (q >>> 8 & 65280) + ((q & 65280) << 8) + ((q & 255) << 24);
	}
	function InflateState() {
		this.mode = 0;
		this.last = false;
		this.wrap = 0;
		this.havedict = false;
		this.flags = 0;
		this.dmax = 0;
		this.check = 0;
		this.total = 0;
		this.head = null;
		this.wbits = 0;
		this.wsize = 0;
		this.whave = 0;
		this.wnext = 0;
		this.window = null;
		this.hold = 0;
		this.bits = 0;
		this.length = 0;
		this.offset = 0;
		this.extra = 0;
		this.lencode = null;
		this.distcode = null;
		this.lenbits = 0;
		this.distbits = 0;
		this.ncode = 0;
		this.nlen = 0;
		this.ndist = 0;
		this.have = 0;
		this.next = null;
		this.lens = new utils.Buf16(320);
		this.work = new utils.Buf16(288);
		this.lendyn = null;
		this.distdyn = null;
		this.sane = 0;
		this.back = 0;
		this.was = 0;
	}
	function inflateResetKeep(strm) {
		var state;
		if (!strm || !strm.state) return Z_STREAM_ERROR;
		state = strm.state;
		strm.total_in = strm.total_out = state.total = 0;
		strm.msg = "";
		if (state.wrap) strm.adler = state.wrap & 1;
		state.mode = HEAD;
		state.last = 0;
		state.havedict = 0;
		state.dmax = 32768;
		state.head = null;
		state.hold = 0;
		state.bits = 0;
		state.lencode = state.lendyn = new utils.Buf32(ENOUGH_LENS);
		state.distcode = state.distdyn = new utils.Buf32(ENOUGH_DISTS);
		state.sane = 1;
		state.back = -1;
		return Z_OK;
	}
	function inflateReset(strm) {
		var state;
		if (!strm || !strm.state) return Z_STREAM_ERROR;
		state = strm.state;
		state.wsize = 0;
		state.whave = 0;
		state.wnext = 0;
		return inflateResetKeep(strm);
	}
	function inflateReset2(strm, windowBits) {
		var wrap;
		var state;
		if (!strm || !strm.state) return Z_STREAM_ERROR;
		state = strm.state;
		if (windowBits < 0) {
			wrap = 0;
			windowBits = -windowBits;
		} else {
			wrap = (windowBits >> 4) + 1;
			if (windowBits < 48) windowBits &= 15;
		}
		if (windowBits && (windowBits < 8 || windowBits > 15)) return Z_STREAM_ERROR;
		if (state.window !== null && state.wbits !== windowBits) state.window = null;
		state.wrap = wrap;
		state.wbits = windowBits;
		return inflateReset(strm);
	}
	function inflateInit2(strm, windowBits) {
		var ret;
		var state;
		if (!strm) return Z_STREAM_ERROR;
		state = new InflateState();
		strm.state = state;
		state.window = null;
		ret = inflateReset2(strm, windowBits);
		if (ret !== Z_OK) strm.state = null;
		return ret;
	}
	function inflateInit(strm) {
		return inflateInit2(strm, DEF_WBITS);
	}
	var virgin = true;
	var lenfix;
	var distfix;
	function fixedtables(state) {
		if (virgin) {
			var sym;
			lenfix = new utils.Buf32(512);
			distfix = new utils.Buf32(32);
			sym = 0;
			while (sym < 144) state.lens[sym++] = 8;
			while (sym < 256) state.lens[sym++] = 9;
			while (sym < 280) state.lens[sym++] = 7;
			while (sym < 288) state.lens[sym++] = 8;
			inflate_table(LENS, state.lens, 0, 288, lenfix, 0, state.work, { bits: 9 });
			sym = 0;
			while (sym < 32) state.lens[sym++] = 5;
			inflate_table(DISTS, state.lens, 0, 32, distfix, 0, state.work, { bits: 5 });
			virgin = false;
		}
		state.lencode = lenfix;
		state.lenbits = 9;
		state.distcode = distfix;
		state.distbits = 5;
	}
	function updatewindow(strm, src, end, copy) {
		var dist;
		var state = strm.state;
		if (state.window === null) {
			state.wsize = 1 << state.wbits;
			state.wnext = 0;
			state.whave = 0;
			state.window = new utils.Buf8(state.wsize);
		}
		if (copy >= state.wsize) {
			utils.arraySet(state.window, src, end - state.wsize, state.wsize, 0);
			state.wnext = 0;
			state.whave = state.wsize;
		} else {
			dist = state.wsize - state.wnext;
			if (dist > copy) dist = copy;
			utils.arraySet(state.window, src, end - copy, dist, state.wnext);
			copy -= dist;
			if (copy) {
				utils.arraySet(state.window, src, end - copy, copy, 0);
				state.wnext = copy;
				state.whave = state.wsize;
			} else {
				state.wnext += dist;
				if (state.wnext === state.wsize) state.wnext = 0;
				if (state.whave < state.wsize) state.whave += dist;
			}
		}
		return 0;
	}
	function inflate(strm, flush) {
		var state;
		var input, output;
		var next;
		var put;
		var have, left;
		var hold;
		var bits;
		var _in, _out;
		var copy;
		var from;
		var from_source;
		var here = 0;
		var here_bits, here_op, here_val;
		var last_bits, last_op, last_val;
		var len;
		var ret;
		var hbuf = new utils.Buf8(4);
		var opts;
		var n;
		var order = [
			16,
			17,
			18,
			0,
			8,
			7,
			9,
			6,
			10,
			5,
			11,
			4,
			12,
			3,
			13,
			2,
			14,
			1,
			15
		];
		if (!strm || !strm.state || !strm.output || !strm.input && strm.avail_in !== 0) return Z_STREAM_ERROR;
		state = strm.state;
		if (state.mode === TYPE) state.mode = TYPEDO;
		put = strm.next_out;
		output = strm.output;
		left = strm.avail_out;
		next = strm.next_in;
		input = strm.input;
		have = strm.avail_in;
		hold = state.hold;
		bits = state.bits;
		_in = have;
		_out = left;
		ret = Z_OK;
		inf_leave: for (;;) switch (state.mode) {
			case HEAD:
				if (state.wrap === 0) {
					state.mode = TYPEDO;
					break;
				}
				while (bits < 16) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				if (state.wrap & 2 && hold === 35615) {
					state.check = 0;
					hbuf[0] = hold & 255;
					hbuf[1] = hold >>> 8 & 255;
					state.check = crc32(state.check, hbuf, 2, 0);
					hold = 0;
					bits = 0;
					state.mode = FLAGS;
					break;
				}
				state.flags = 0;
				if (state.head) state.head.done = false;
				if (!(state.wrap & 1) || (((hold & 255) << 8) + (hold >> 8)) % 31) {
					strm.msg = "incorrect header check";
					state.mode = BAD;
					break;
				}
				if ((hold & 15) !== Z_DEFLATED) {
					strm.msg = "unknown compression method";
					state.mode = BAD;
					break;
				}
				hold >>>= 4;
				bits -= 4;
				len = (hold & 15) + 8;
				if (state.wbits === 0) state.wbits = len;
				else if (len > state.wbits) {
					strm.msg = "invalid window size";
					state.mode = BAD;
					break;
				}
				state.dmax = 1 << len;
				strm.adler = state.check = 1;
				state.mode = hold & 512 ? DICTID : TYPE;
				hold = 0;
				bits = 0;
				break;
			case FLAGS:
				while (bits < 16) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				state.flags = hold;
				if ((state.flags & 255) !== Z_DEFLATED) {
					strm.msg = "unknown compression method";
					state.mode = BAD;
					break;
				}
				if (state.flags & 57344) {
					strm.msg = "unknown header flags set";
					state.mode = BAD;
					break;
				}
				if (state.head) state.head.text = hold >> 8 & 1;
				if (state.flags & 512) {
					hbuf[0] = hold & 255;
					hbuf[1] = hold >>> 8 & 255;
					state.check = crc32(state.check, hbuf, 2, 0);
				}
				hold = 0;
				bits = 0;
				state.mode = TIME;
			case TIME:
				while (bits < 32) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				if (state.head) state.head.time = hold;
				if (state.flags & 512) {
					hbuf[0] = hold & 255;
					hbuf[1] = hold >>> 8 & 255;
					hbuf[2] = hold >>> 16 & 255;
					hbuf[3] = hold >>> 24 & 255;
					state.check = crc32(state.check, hbuf, 4, 0);
				}
				hold = 0;
				bits = 0;
				state.mode = OS;
			case OS:
				while (bits < 16) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				if (state.head) {
					state.head.xflags = hold & 255;
					state.head.os = hold >> 8;
				}
				if (state.flags & 512) {
					hbuf[0] = hold & 255;
					hbuf[1] = hold >>> 8 & 255;
					state.check = crc32(state.check, hbuf, 2, 0);
				}
				hold = 0;
				bits = 0;
				state.mode = EXLEN;
			case EXLEN:
				if (state.flags & 1024) {
					while (bits < 16) {
						if (have === 0) break inf_leave;
						have--;
						hold += input[next++] << bits;
						bits += 8;
					}
					state.length = hold;
					if (state.head) state.head.extra_len = hold;
					if (state.flags & 512) {
						hbuf[0] = hold & 255;
						hbuf[1] = hold >>> 8 & 255;
						state.check = crc32(state.check, hbuf, 2, 0);
					}
					hold = 0;
					bits = 0;
				} else if (state.head) state.head.extra = null;
				state.mode = EXTRA;
			case EXTRA:
				if (state.flags & 1024) {
					copy = state.length;
					if (copy > have) copy = have;
					if (copy) {
						if (state.head) {
							len = state.head.extra_len - state.length;
							if (!state.head.extra) state.head.extra = new Array(state.head.extra_len);
							utils.arraySet(state.head.extra, input, next, copy, len);
						}
						if (state.flags & 512) state.check = crc32(state.check, input, copy, next);
						have -= copy;
						next += copy;
						state.length -= copy;
					}
					if (state.length) break inf_leave;
				}
				state.length = 0;
				state.mode = NAME;
			case NAME:
				if (state.flags & 2048) {
					if (have === 0) break inf_leave;
					copy = 0;
					do {
						len = input[next + copy++];
						if (state.head && len && state.length < 65536) state.head.name += String.fromCharCode(len);
					} while (len && copy < have);
					if (state.flags & 512) state.check = crc32(state.check, input, copy, next);
					have -= copy;
					next += copy;
					if (len) break inf_leave;
				} else if (state.head) state.head.name = null;
				state.length = 0;
				state.mode = COMMENT;
			case COMMENT:
				if (state.flags & 4096) {
					if (have === 0) break inf_leave;
					copy = 0;
					do {
						len = input[next + copy++];
						if (state.head && len && state.length < 65536) state.head.comment += String.fromCharCode(len);
					} while (len && copy < have);
					if (state.flags & 512) state.check = crc32(state.check, input, copy, next);
					have -= copy;
					next += copy;
					if (len) break inf_leave;
				} else if (state.head) state.head.comment = null;
				state.mode = HCRC;
			case HCRC:
				if (state.flags & 512) {
					while (bits < 16) {
						if (have === 0) break inf_leave;
						have--;
						hold += input[next++] << bits;
						bits += 8;
					}
					if (hold !== (state.check & 65535)) {
						strm.msg = "header crc mismatch";
						state.mode = BAD;
						break;
					}
					hold = 0;
					bits = 0;
				}
				if (state.head) {
					state.head.hcrc = state.flags >> 9 & 1;
					state.head.done = true;
				}
				strm.adler = state.check = 0;
				state.mode = TYPE;
				break;
			case DICTID:
				while (bits < 32) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				strm.adler = state.check = zswap32(hold);
				hold = 0;
				bits = 0;
				state.mode = DICT;
			case DICT:
				if (state.havedict === 0) {
					strm.next_out = put;
					strm.avail_out = left;
					strm.next_in = next;
					strm.avail_in = have;
					state.hold = hold;
					state.bits = bits;
					return Z_NEED_DICT;
				}
				strm.adler = state.check = 1;
				state.mode = TYPE;
			case TYPE: if (flush === Z_BLOCK || flush === Z_TREES) break inf_leave;
			case TYPEDO:
				if (state.last) {
					hold >>>= bits & 7;
					bits -= bits & 7;
					state.mode = CHECK;
					break;
				}
				while (bits < 3) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				state.last = hold & 1;
				hold >>>= 1;
				bits -= 1;
				switch (hold & 3) {
					case 0:
						state.mode = STORED;
						break;
					case 1:
						fixedtables(state);
						state.mode = LEN_;
						if (flush === Z_TREES) {
							hold >>>= 2;
							bits -= 2;
							break inf_leave;
						}
						break;
					case 2:
						state.mode = TABLE;
						break;
					case 3:
						strm.msg = "invalid block type";
						state.mode = BAD;
				}
				hold >>>= 2;
				bits -= 2;
				break;
			case STORED:
				hold >>>= bits & 7;
				bits -= bits & 7;
				while (bits < 32) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				if ((hold & 65535) !== (hold >>> 16 ^ 65535)) {
					strm.msg = "invalid stored block lengths";
					state.mode = BAD;
					break;
				}
				state.length = hold & 65535;
				hold = 0;
				bits = 0;
				state.mode = COPY_;
				if (flush === Z_TREES) break inf_leave;
			case COPY_: state.mode = COPY;
			case COPY:
				copy = state.length;
				if (copy) {
					if (copy > have) copy = have;
					if (copy > left) copy = left;
					if (copy === 0) break inf_leave;
					utils.arraySet(output, input, next, copy, put);
					have -= copy;
					next += copy;
					left -= copy;
					put += copy;
					state.length -= copy;
					break;
				}
				state.mode = TYPE;
				break;
			case TABLE:
				while (bits < 14) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				state.nlen = (hold & 31) + 257;
				hold >>>= 5;
				bits -= 5;
				state.ndist = (hold & 31) + 1;
				hold >>>= 5;
				bits -= 5;
				state.ncode = (hold & 15) + 4;
				hold >>>= 4;
				bits -= 4;
				if (state.nlen > 286 || state.ndist > 30) {
					strm.msg = "too many length or distance symbols";
					state.mode = BAD;
					break;
				}
				state.have = 0;
				state.mode = LENLENS;
			case LENLENS:
				while (state.have < state.ncode) {
					while (bits < 3) {
						if (have === 0) break inf_leave;
						have--;
						hold += input[next++] << bits;
						bits += 8;
					}
					state.lens[order[state.have++]] = hold & 7;
					hold >>>= 3;
					bits -= 3;
				}
				while (state.have < 19) state.lens[order[state.have++]] = 0;
				state.lencode = state.lendyn;
				state.lenbits = 7;
				opts = { bits: state.lenbits };
				ret = inflate_table(CODES, state.lens, 0, 19, state.lencode, 0, state.work, opts);
				state.lenbits = opts.bits;
				if (ret) {
					strm.msg = "invalid code lengths set";
					state.mode = BAD;
					break;
				}
				state.have = 0;
				state.mode = CODELENS;
			case CODELENS:
				while (state.have < state.nlen + state.ndist) {
					for (;;) {
						here = state.lencode[hold & (1 << state.lenbits) - 1];
						here_bits = here >>> 24;
						here_op = here >>> 16 & 255;
						here_val = here & 65535;
						if (here_bits <= bits) break;
						if (have === 0) break inf_leave;
						have--;
						hold += input[next++] << bits;
						bits += 8;
					}
					if (here_val < 16) {
						hold >>>= here_bits;
						bits -= here_bits;
						state.lens[state.have++] = here_val;
					} else {
						if (here_val === 16) {
							n = here_bits + 2;
							while (bits < n) {
								if (have === 0) break inf_leave;
								have--;
								hold += input[next++] << bits;
								bits += 8;
							}
							hold >>>= here_bits;
							bits -= here_bits;
							if (state.have === 0) {
								strm.msg = "invalid bit length repeat";
								state.mode = BAD;
								break;
							}
							len = state.lens[state.have - 1];
							copy = 3 + (hold & 3);
							hold >>>= 2;
							bits -= 2;
						} else if (here_val === 17) {
							n = here_bits + 3;
							while (bits < n) {
								if (have === 0) break inf_leave;
								have--;
								hold += input[next++] << bits;
								bits += 8;
							}
							hold >>>= here_bits;
							bits -= here_bits;
							len = 0;
							copy = 3 + (hold & 7);
							hold >>>= 3;
							bits -= 3;
						} else {
							n = here_bits + 7;
							while (bits < n) {
								if (have === 0) break inf_leave;
								have--;
								hold += input[next++] << bits;
								bits += 8;
							}
							hold >>>= here_bits;
							bits -= here_bits;
							len = 0;
							copy = 11 + (hold & 127);
							hold >>>= 7;
							bits -= 7;
						}
						if (state.have + copy > state.nlen + state.ndist) {
							strm.msg = "invalid bit length repeat";
							state.mode = BAD;
							break;
						}
						while (copy--) state.lens[state.have++] = len;
					}
				}
				if (state.mode === BAD) break;
				if (state.lens[256] === 0) {
					strm.msg = "invalid code -- missing end-of-block";
					state.mode = BAD;
					break;
				}
				state.lenbits = 9;
				opts = { bits: state.lenbits };
				ret = inflate_table(LENS, state.lens, 0, state.nlen, state.lencode, 0, state.work, opts);
				state.lenbits = opts.bits;
				if (ret) {
					strm.msg = "invalid literal/lengths set";
					state.mode = BAD;
					break;
				}
				state.distbits = 6;
				state.distcode = state.distdyn;
				opts = { bits: state.distbits };
				ret = inflate_table(DISTS, state.lens, state.nlen, state.ndist, state.distcode, 0, state.work, opts);
				state.distbits = opts.bits;
				if (ret) {
					strm.msg = "invalid distances set";
					state.mode = BAD;
					break;
				}
				state.mode = LEN_;
				if (flush === Z_TREES) break inf_leave;
			case LEN_: state.mode = LEN;
			case LEN:
				if (have >= 6 && left >= 258) {
					strm.next_out = put;
					strm.avail_out = left;
					strm.next_in = next;
					strm.avail_in = have;
					state.hold = hold;
					state.bits = bits;
					inflate_fast(strm, _out);
					put = strm.next_out;
					output = strm.output;
					left = strm.avail_out;
					next = strm.next_in;
					input = strm.input;
					have = strm.avail_in;
					hold = state.hold;
					bits = state.bits;
					if (state.mode === TYPE) state.back = -1;
					break;
				}
				state.back = 0;
				for (;;) {
					here = state.lencode[hold & (1 << state.lenbits) - 1];
					here_bits = here >>> 24;
					here_op = here >>> 16 & 255;
					here_val = here & 65535;
					if (here_bits <= bits) break;
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				if (here_op && (here_op & 240) === 0) {
					last_bits = here_bits;
					last_op = here_op;
					last_val = here_val;
					for (;;) {
						here = state.lencode[last_val + ((hold & (1 << last_bits + last_op) - 1) >> last_bits)];
						here_bits = here >>> 24;
						here_op = here >>> 16 & 255;
						here_val = here & 65535;
						if (last_bits + here_bits <= bits) break;
						if (have === 0) break inf_leave;
						have--;
						hold += input[next++] << bits;
						bits += 8;
					}
					hold >>>= last_bits;
					bits -= last_bits;
					state.back += last_bits;
				}
				hold >>>= here_bits;
				bits -= here_bits;
				state.back += here_bits;
				state.length = here_val;
				if (here_op === 0) {
					state.mode = LIT;
					break;
				}
				if (here_op & 32) {
					state.back = -1;
					state.mode = TYPE;
					break;
				}
				if (here_op & 64) {
					strm.msg = "invalid literal/length code";
					state.mode = BAD;
					break;
				}
				state.extra = here_op & 15;
				state.mode = LENEXT;
			case LENEXT:
				if (state.extra) {
					n = state.extra;
					while (bits < n) {
						if (have === 0) break inf_leave;
						have--;
						hold += input[next++] << bits;
						bits += 8;
					}
					state.length += hold & (1 << state.extra) - 1;
					hold >>>= state.extra;
					bits -= state.extra;
					state.back += state.extra;
				}
				state.was = state.length;
				state.mode = DIST;
			case DIST:
				for (;;) {
					here = state.distcode[hold & (1 << state.distbits) - 1];
					here_bits = here >>> 24;
					here_op = here >>> 16 & 255;
					here_val = here & 65535;
					if (here_bits <= bits) break;
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				if ((here_op & 240) === 0) {
					last_bits = here_bits;
					last_op = here_op;
					last_val = here_val;
					for (;;) {
						here = state.distcode[last_val + ((hold & (1 << last_bits + last_op) - 1) >> last_bits)];
						here_bits = here >>> 24;
						here_op = here >>> 16 & 255;
						here_val = here & 65535;
						if (last_bits + here_bits <= bits) break;
						if (have === 0) break inf_leave;
						have--;
						hold += input[next++] << bits;
						bits += 8;
					}
					hold >>>= last_bits;
					bits -= last_bits;
					state.back += last_bits;
				}
				hold >>>= here_bits;
				bits -= here_bits;
				state.back += here_bits;
				if (here_op & 64) {
					strm.msg = "invalid distance code";
					state.mode = BAD;
					break;
				}
				state.offset = here_val;
				state.extra = here_op & 15;
				state.mode = DISTEXT;
			case DISTEXT:
				if (state.extra) {
					n = state.extra;
					while (bits < n) {
						if (have === 0) break inf_leave;
						have--;
						hold += input[next++] << bits;
						bits += 8;
					}
					state.offset += hold & (1 << state.extra) - 1;
					hold >>>= state.extra;
					bits -= state.extra;
					state.back += state.extra;
				}
				if (state.offset > state.dmax) {
					strm.msg = "invalid distance too far back";
					state.mode = BAD;
					break;
				}
				state.mode = MATCH;
			case MATCH:
				if (left === 0) break inf_leave;
				copy = _out - left;
				if (state.offset > copy) {
					copy = state.offset - copy;
					if (copy > state.whave) {
						if (state.sane) {
							strm.msg = "invalid distance too far back";
							state.mode = BAD;
							break;
						}
					}
					if (copy > state.wnext) {
						copy -= state.wnext;
						from = state.wsize - copy;
					} else from = state.wnext - copy;
					if (copy > state.length) copy = state.length;
					from_source = state.window;
				} else {
					from_source = output;
					from = put - state.offset;
					copy = state.length;
				}
				if (copy > left) copy = left;
				left -= copy;
				state.length -= copy;
				do
					output[put++] = from_source[from++];
				while (--copy);
				if (state.length === 0) state.mode = LEN;
				break;
			case LIT:
				if (left === 0) break inf_leave;
				output[put++] = state.length;
				left--;
				state.mode = LEN;
				break;
			case CHECK:
				if (state.wrap) {
					while (bits < 32) {
						if (have === 0) break inf_leave;
						have--;
						hold |= input[next++] << bits;
						bits += 8;
					}
					_out -= left;
					strm.total_out += _out;
					state.total += _out;
					if (_out) strm.adler = state.check = state.flags ? crc32(state.check, output, _out, put - _out) : adler32(state.check, output, _out, put - _out);
					_out = left;
					if ((state.flags ? hold : zswap32(hold)) !== state.check) {
						strm.msg = "incorrect data check";
						state.mode = BAD;
						break;
					}
					hold = 0;
					bits = 0;
				}
				state.mode = LENGTH;
			case LENGTH:
				if (state.wrap && state.flags) {
					while (bits < 32) {
						if (have === 0) break inf_leave;
						have--;
						hold += input[next++] << bits;
						bits += 8;
					}
					if (hold !== (state.total & 4294967295)) {
						strm.msg = "incorrect length check";
						state.mode = BAD;
						break;
					}
					hold = 0;
					bits = 0;
				}
				state.mode = DONE;
			case DONE:
				ret = Z_STREAM_END;
				break inf_leave;
			case BAD:
				ret = Z_DATA_ERROR;
				break inf_leave;
			case MEM: return Z_MEM_ERROR;
			case SYNC:
			default: return Z_STREAM_ERROR;
		}
		strm.next_out = put;
		strm.avail_out = left;
		strm.next_in = next;
		strm.avail_in = have;
		state.hold = hold;
		state.bits = bits;
		if (state.wsize || _out !== strm.avail_out && state.mode < BAD && (state.mode < CHECK || flush !== Z_FINISH)) {
			if (updatewindow(strm, strm.output, strm.next_out, _out - strm.avail_out)) {
				state.mode = MEM;
				return Z_MEM_ERROR;
			}
		}
		_in -= strm.avail_in;
		_out -= strm.avail_out;
		strm.total_in += _in;
		strm.total_out += _out;
		state.total += _out;
		if (state.wrap && _out) strm.adler = state.check = state.flags ? crc32(state.check, output, _out, strm.next_out - _out) : adler32(state.check, output, _out, strm.next_out - _out);
		strm.data_type = state.bits + (state.last ? 64 : 0) + (state.mode === TYPE ? 128 : 0) + (state.mode === LEN_ || state.mode === COPY_ ? 256 : 0);
		if ((_in === 0 && _out === 0 || flush === Z_FINISH) && ret === Z_OK) ret = Z_BUF_ERROR;
		return ret;
	}
	function inflateEnd(strm) {
		if (!strm || !strm.state) return Z_STREAM_ERROR;
		var state = strm.state;
		if (state.window) state.window = null;
		strm.state = null;
		return Z_OK;
	}
	function inflateGetHeader(strm, head) {
		var state;
		if (!strm || !strm.state) return Z_STREAM_ERROR;
		state = strm.state;
		if ((state.wrap & 2) === 0) return Z_STREAM_ERROR;
		state.head = head;
		head.done = false;
		return Z_OK;
	}
	function inflateSetDictionary(strm, dictionary) {
		var dictLength = dictionary.length;
		var state;
		var dictid;
		var ret;
		if (!strm || !strm.state) return Z_STREAM_ERROR;
		state = strm.state;
		if (state.wrap !== 0 && state.mode !== DICT) return Z_STREAM_ERROR;
		if (state.mode === DICT) {
			dictid = 1;
			dictid = adler32(dictid, dictionary, dictLength, 0);
			if (dictid !== state.check) return Z_DATA_ERROR;
		}
		ret = updatewindow(strm, dictionary, dictLength, dictLength);
		if (ret) {
			state.mode = MEM;
			return Z_MEM_ERROR;
		}
		state.havedict = 1;
		return Z_OK;
	}
	exports.inflateReset = inflateReset;
	exports.inflateReset2 = inflateReset2;
	exports.inflateResetKeep = inflateResetKeep;
	exports.inflateInit = inflateInit;
	exports.inflateInit2 = inflateInit2;
	exports.inflate = inflate;
	exports.inflateEnd = inflateEnd;
	exports.inflateGetHeader = inflateGetHeader;
	exports.inflateSetDictionary = inflateSetDictionary;
	exports.inflateInfo = "pako inflate (from Nodeca project)";
}));

// node_modules/pako/lib/zlib/constants.js
var require_constants$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		Z_NO_FLUSH: 0,
		Z_PARTIAL_FLUSH: 1,
		Z_SYNC_FLUSH: 2,
		Z_FULL_FLUSH: 3,
		Z_FINISH: 4,
		Z_BLOCK: 5,
		Z_TREES: 6,
		Z_OK: 0,
		Z_STREAM_END: 1,
		Z_NEED_DICT: 2,
		Z_ERRNO: -1,
		Z_STREAM_ERROR: -2,
		Z_DATA_ERROR: -3,
		Z_BUF_ERROR: -5,
		Z_NO_COMPRESSION: 0,
		Z_BEST_SPEED: 1,
		Z_BEST_COMPRESSION: 9,
		Z_DEFAULT_COMPRESSION: -1,
		Z_FILTERED: 1,
		Z_HUFFMAN_ONLY: 2,
		Z_RLE: 3,
		Z_FIXED: 4,
		Z_DEFAULT_STRATEGY: 0,
		Z_BINARY: 0,
		Z_TEXT: 1,
		Z_UNKNOWN: 2,
		Z_DEFLATED: 8
	};
}));

// node_modules/pako/lib/zlib/gzheader.js
var require_gzheader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function GZheader() {
		this.text = 0;
		this.time = 0;
		this.xflags = 0;
		this.os = 0;
		this.extra = null;
		this.extra_len = 0;
		this.name = "";
		this.comment = "";
		this.hcrc = 0;
		this.done = false;
	}
	module.exports = GZheader;
}));

// node_modules/pako/lib/inflate.js
var require_inflate = /* @__PURE__ */ __commonJSMin(((exports) => {
	var zlib_inflate = require_inflate$1();
	var utils = require_common();
	var strings = require_strings();
	var c = require_constants$1();
	var msg = require_messages();
	var ZStream = require_zstream();
	var GZheader = require_gzheader();
	var toString = Object.prototype.toString;
	/**
	* class Inflate
	*
	* Generic JS-style wrapper for zlib calls. If you don't need
	* streaming behaviour - use more simple functions: [[inflate]]
	* and [[inflateRaw]].
	**/
	/**
	* Inflate.result -> Uint8Array|Array|String
	*
	* Uncompressed result, generated by default [[Inflate#onData]]
	* and [[Inflate#onEnd]] handlers. Filled after you push last chunk
	* (call [[Inflate#push]] with `Z_FINISH` / `true` param) or if you
	* push a chunk with explicit flush (call [[Inflate#push]] with
	* `Z_SYNC_FLUSH` param).
	**/
	/**
	* Inflate.err -> Number
	*
	* Error code after inflate finished. 0 (Z_OK) on success.
	* Should be checked if broken data possible.
	**/
	/**
	* Inflate.msg -> String
	*
	* Error message, if [[Inflate.err]] != 0
	**/
	/**
	* new Inflate(options)
	* - options (Object): zlib inflate options.
	*
	* Creates new inflator instance with specified params. Throws exception
	* on bad params. Supported options:
	*
	* - `windowBits`
	* - `dictionary`
	*
	* [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
	* for more information on these.
	*
	* Additional options, for internal needs:
	*
	* - `chunkSize` - size of generated data chunks (16K by default)
	* - `raw` (Boolean) - do raw inflate
	* - `to` (String) - if equal to 'string', then result will be converted
	*   from utf8 to utf16 (javascript) string. When string output requested,
	*   chunk length can differ from `chunkSize`, depending on content.
	*
	* By default, when no options set, autodetect deflate/gzip data format via
	* wrapper header.
	*
	* ##### Example:
	*
	* ```javascript
	* var pako = require('pako')
	*   , chunk1 = Uint8Array([1,2,3,4,5,6,7,8,9])
	*   , chunk2 = Uint8Array([10,11,12,13,14,15,16,17,18,19]);
	*
	* var inflate = new pako.Inflate({ level: 3});
	*
	* inflate.push(chunk1, false);
	* inflate.push(chunk2, true);  // true -> last chunk
	*
	* if (inflate.err) { throw new Error(inflate.err); }
	*
	* console.log(inflate.result);
	* ```
	**/
	function Inflate(options) {
		if (!(this instanceof Inflate)) return new Inflate(options);
		this.options = utils.assign({
			chunkSize: 16384,
			windowBits: 0,
			to: ""
		}, options || {});
		var opt = this.options;
		if (opt.raw && opt.windowBits >= 0 && opt.windowBits < 16) {
			opt.windowBits = -opt.windowBits;
			if (opt.windowBits === 0) opt.windowBits = -15;
		}
		if (opt.windowBits >= 0 && opt.windowBits < 16 && !(options && options.windowBits)) opt.windowBits += 32;
		if (opt.windowBits > 15 && opt.windowBits < 48) {
			if ((opt.windowBits & 15) === 0) opt.windowBits |= 15;
		}
		this.err = 0;
		this.msg = "";
		this.ended = false;
		this.chunks = [];
		this.strm = new ZStream();
		this.strm.avail_out = 0;
		var status = zlib_inflate.inflateInit2(this.strm, opt.windowBits);
		if (status !== c.Z_OK) throw new Error(msg[status]);
		this.header = new GZheader();
		zlib_inflate.inflateGetHeader(this.strm, this.header);
		if (opt.dictionary) {
			if (typeof opt.dictionary === "string") opt.dictionary = strings.string2buf(opt.dictionary);
			else if (toString.call(opt.dictionary) === "[object ArrayBuffer]") opt.dictionary = new Uint8Array(opt.dictionary);
			if (opt.raw) {
				status = zlib_inflate.inflateSetDictionary(this.strm, opt.dictionary);
				if (status !== c.Z_OK) throw new Error(msg[status]);
			}
		}
	}
	/**
	* Inflate#push(data[, mode]) -> Boolean
	* - data (Uint8Array|Array|ArrayBuffer|String): input data
	* - mode (Number|Boolean): 0..6 for corresponding Z_NO_FLUSH..Z_TREE modes.
	*   See constants. Skipped or `false` means Z_NO_FLUSH, `true` means Z_FINISH.
	*
	* Sends input data to inflate pipe, generating [[Inflate#onData]] calls with
	* new output chunks. Returns `true` on success. The last data block must have
	* mode Z_FINISH (or `true`). That will flush internal pending buffers and call
	* [[Inflate#onEnd]]. For interim explicit flushes (without ending the stream) you
	* can use mode Z_SYNC_FLUSH, keeping the decompression context.
	*
	* On fail call [[Inflate#onEnd]] with error code and return false.
	*
	* We strongly recommend to use `Uint8Array` on input for best speed (output
	* format is detected automatically). Also, don't skip last param and always
	* use the same type in your code (boolean or number). That will improve JS speed.
	*
	* For regular `Array`-s make sure all elements are [0..255].
	*
	* ##### Example
	*
	* ```javascript
	* push(chunk, false); // push one of data chunks
	* ...
	* push(chunk, true);  // push last chunk
	* ```
	**/
	Inflate.prototype.push = function(data, mode) {
		var strm = this.strm;
		var chunkSize = this.options.chunkSize;
		var dictionary = this.options.dictionary;
		var status, _mode;
		var next_out_utf8, tail, utf8str;
		var allowBufError = false;
		if (this.ended) return false;
		_mode = mode === ~~mode ? mode : mode === true ? c.Z_FINISH : c.Z_NO_FLUSH;
		if (typeof data === "string") strm.input = strings.binstring2buf(data);
		else if (toString.call(data) === "[object ArrayBuffer]") strm.input = new Uint8Array(data);
		else strm.input = data;
		strm.next_in = 0;
		strm.avail_in = strm.input.length;
		do {
			if (strm.avail_out === 0) {
				strm.output = new utils.Buf8(chunkSize);
				strm.next_out = 0;
				strm.avail_out = chunkSize;
			}
			status = zlib_inflate.inflate(strm, c.Z_NO_FLUSH);
			if (status === c.Z_NEED_DICT && dictionary) status = zlib_inflate.inflateSetDictionary(this.strm, dictionary);
			if (status === c.Z_BUF_ERROR && allowBufError === true) {
				status = c.Z_OK;
				allowBufError = false;
			}
			if (status !== c.Z_STREAM_END && status !== c.Z_OK) {
				this.onEnd(status);
				this.ended = true;
				return false;
			}
			if (strm.next_out) {
				if (strm.avail_out === 0 || status === c.Z_STREAM_END || strm.avail_in === 0 && (_mode === c.Z_FINISH || _mode === c.Z_SYNC_FLUSH)) {
					if (this.options.to === "string") {
						next_out_utf8 = strings.utf8border(strm.output, strm.next_out);
						tail = strm.next_out - next_out_utf8;
						utf8str = strings.buf2string(strm.output, next_out_utf8);
						strm.next_out = tail;
						strm.avail_out = chunkSize - tail;
						if (tail) utils.arraySet(strm.output, strm.output, next_out_utf8, tail, 0);
						this.onData(utf8str);
					} else this.onData(utils.shrinkBuf(strm.output, strm.next_out));
				}
			}
			if (strm.avail_in === 0 && strm.avail_out === 0) allowBufError = true;
		} while ((strm.avail_in > 0 || strm.avail_out === 0) && status !== c.Z_STREAM_END);
		if (status === c.Z_STREAM_END) _mode = c.Z_FINISH;
		if (_mode === c.Z_FINISH) {
			status = zlib_inflate.inflateEnd(this.strm);
			this.onEnd(status);
			this.ended = true;
			return status === c.Z_OK;
		}
		if (_mode === c.Z_SYNC_FLUSH) {
			this.onEnd(c.Z_OK);
			strm.avail_out = 0;
			return true;
		}
		return true;
	};
	/**
	* Inflate#onData(chunk) -> Void
	* - chunk (Uint8Array|Array|String): output data. Type of array depends
	*   on js engine support. When string output requested, each chunk
	*   will be string.
	*
	* By default, stores data blocks in `chunks[]` property and glue
	* those in `onEnd`. Override this handler, if you need another behaviour.
	**/
	Inflate.prototype.onData = function(chunk) {
		this.chunks.push(chunk);
	};
	/**
	* Inflate#onEnd(status) -> Void
	* - status (Number): inflate status. 0 (Z_OK) on success,
	*   other if not.
	*
	* Called either after you tell inflate that the input stream is
	* complete (Z_FINISH) or should be flushed (Z_SYNC_FLUSH)
	* or if an error happened. By default - join collected chunks,
	* free memory and fill `results` / `err` properties.
	**/
	Inflate.prototype.onEnd = function(status) {
		if (status === c.Z_OK) {
			if (this.options.to === "string") this.result = this.chunks.join("");
			else this.result = utils.flattenChunks(this.chunks);
		}
		this.chunks = [];
		this.err = status;
		this.msg = this.strm.msg;
	};
	/**
	* inflate(data[, options]) -> Uint8Array|Array|String
	* - data (Uint8Array|Array|String): input data to decompress.
	* - options (Object): zlib inflate options.
	*
	* Decompress `data` with inflate/ungzip and `options`. Autodetect
	* format via wrapper header by default. That's why we don't provide
	* separate `ungzip` method.
	*
	* Supported options are:
	*
	* - windowBits
	*
	* [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
	* for more information.
	*
	* Sugar (options):
	*
	* - `raw` (Boolean) - say that we work with raw stream, if you don't wish to specify
	*   negative windowBits implicitly.
	* - `to` (String) - if equal to 'string', then result will be converted
	*   from utf8 to utf16 (javascript) string. When string output requested,
	*   chunk length can differ from `chunkSize`, depending on content.
	*
	*
	* ##### Example:
	*
	* ```javascript
	* var pako = require('pako')
	*   , input = pako.deflate([1,2,3,4,5,6,7,8,9])
	*   , output;
	*
	* try {
	*   output = pako.inflate(input);
	* } catch (err)
	*   console.log(err);
	* }
	* ```
	**/
	function inflate(input, options) {
		var inflator = new Inflate(options);
		inflator.push(input, true);
		if (inflator.err) throw inflator.msg || msg[inflator.err];
		return inflator.result;
	}
	/**
	* inflateRaw(data[, options]) -> Uint8Array|Array|String
	* - data (Uint8Array|Array|String): input data to decompress.
	* - options (Object): zlib inflate options.
	*
	* The same as [[inflate]], but creates raw data, without wrapper
	* (header and adler32 crc).
	**/
	function inflateRaw(input, options) {
		options = options || {};
		options.raw = true;
		return inflate(input, options);
	}
	/**
	* ungzip(data[, options]) -> Uint8Array|Array|String
	* - data (Uint8Array|Array|String): input data to decompress.
	* - options (Object): zlib inflate options.
	*
	* Just shortcut to [[inflate]], because it autodetects format
	* by header.content. Done for convenience.
	**/
	exports.Inflate = Inflate;
	exports.inflate = inflate;
	exports.inflateRaw = inflateRaw;
	exports.ungzip = inflate;
}));

// node_modules/pako/index.js
var require_pako = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var assign = require_common().assign;
	var deflate = require_deflate();
	var inflate = require_inflate();
	var constants = require_constants$1();
	var pako = {};
	assign(pako, deflate, inflate, constants);
	module.exports = pako;
}));

// node_modules/@assemblyscript/loader/umd/index.js
var require_umd = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var loader = (function(exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.default = void 0;
		exports.demangle = demangle;
		exports.instantiate = instantiate;
		exports.instantiateStreaming = instantiateStreaming;
		exports.instantiateSync = instantiateSync;
		const ID_OFFSET = -8;
		const SIZE_OFFSET = -4;
		const ARRAYBUFFER_ID = 0;
		const STRING_ID = 1;
		const ARRAY = 2;
		const STATICARRAY = 4;
		const VAL_ALIGN_OFFSET = 6;
		const VAL_SIGNED = 2048;
		const VAL_FLOAT = 4096;
		const VAL_MANAGED = 16384;
		const ARRAYBUFFERVIEW_BUFFER_OFFSET = 0;
		const ARRAYBUFFERVIEW_DATASTART_OFFSET = 4;
		const ARRAYBUFFERVIEW_BYTELENGTH_OFFSET = 8;
		const ARRAYBUFFERVIEW_SIZE = 12;
		const ARRAY_LENGTH_OFFSET = 12;
		const ARRAY_SIZE = 16;
		const E_NO_EXPORT_TABLE = "Operation requires compiling with --exportTable";
		const E_NO_EXPORT_RUNTIME = "Operation requires compiling with --exportRuntime";
		const F_NO_EXPORT_RUNTIME = () => {
			throw Error(E_NO_EXPORT_RUNTIME);
		};
		const BIGINT = typeof BigUint64Array !== "undefined";
		const THIS = Symbol();
		const STRING_SMALLSIZE = 192;
		const STRING_CHUNKSIZE = 1024;
		const utf16 = new TextDecoder("utf-16le", { fatal: true });
		/** polyfill for Object.hasOwn */
		Object.hasOwn = Object.hasOwn || function(obj, prop) {
			return Object.prototype.hasOwnProperty.call(obj, prop);
		};
		/** Gets a string from memory. */
		function getStringImpl(buffer, ptr) {
			let len = new Uint32Array(buffer)[ptr + SIZE_OFFSET >>> 2] >>> 1;
			const wtf16 = new Uint16Array(buffer, ptr, len);
			if (len <= STRING_SMALLSIZE) return String.fromCharCode(...wtf16);
			try {
				return utf16.decode(wtf16);
			} catch {
				let str = "", off = 0;
				while (len - off > STRING_CHUNKSIZE) str += String.fromCharCode(...wtf16.subarray(off, off += STRING_CHUNKSIZE));
				return str + String.fromCharCode(...wtf16.subarray(off));
			}
		}
		/** Prepares the base module prior to instantiation. */
		function preInstantiate(imports) {
			const extendedExports = {};
			function getString(memory, ptr) {
				if (!memory) return "<yet unknown>";
				return getStringImpl(memory.buffer, ptr);
			}
			const env = imports.env = imports.env || {};
			env.abort = env.abort || function abort(msg, file, line, colm) {
				const memory = extendedExports.memory || env.memory;
				throw Error(`abort: ${getString(memory, msg)} at ${getString(memory, file)}:${line}:${colm}`);
			};
			env.trace = env.trace || function trace(msg, n, ...args) {
				const memory = extendedExports.memory || env.memory;
				console.log(`trace: ${getString(memory, msg)}${n ? " " : ""}${args.slice(0, n).join(", ")}`);
			};
			env.seed = env.seed || Date.now;
			imports.Math = imports.Math || Math;
			imports.Date = imports.Date || Date;
			return extendedExports;
		}
		/** Prepares the final module once instantiation is complete. */
		function postInstantiate(extendedExports, instance) {
			const exports = instance.exports;
			const memory = exports.memory;
			const table = exports.table;
			const __new = exports.__new || F_NO_EXPORT_RUNTIME;
			const __pin = exports.__pin || F_NO_EXPORT_RUNTIME;
			const __unpin = exports.__unpin || F_NO_EXPORT_RUNTIME;
			const __collect = exports.__collect || F_NO_EXPORT_RUNTIME;
			const __rtti_base = exports.__rtti_base;
			const getRttiCount = __rtti_base ? (arr) => arr[__rtti_base >>> 2] : F_NO_EXPORT_RUNTIME;
			extendedExports.__new = __new;
			extendedExports.__pin = __pin;
			extendedExports.__unpin = __unpin;
			extendedExports.__collect = __collect;
			/** Gets the runtime type info for the given id. */
			function getRttInfo(id) {
				const U32 = new Uint32Array(memory.buffer);
				if ((id >>>= 0) >= getRttiCount(U32)) throw Error(`invalid id: ${id}`);
				return U32[(__rtti_base + 4 >>> 2) + (id << 1)];
			}
			/** Gets the runtime base id for the given id. */
			function getRttBase(id) {
				const U32 = new Uint32Array(memory.buffer);
				if ((id >>>= 0) >= getRttiCount(U32)) throw Error(`invalid id: ${id}`);
				return U32[(__rtti_base + 4 >>> 2) + (id << 1) + 1];
			}
			/** Gets and validate runtime type info for the given id for array like objects */
			function getArrayInfo(id) {
				const info = getRttInfo(id);
				if (!(info & 7)) throw Error(`not an array: ${id}, flags=${info}`);
				return info;
			}
			/** Gets the runtime alignment of a collection's values. */
			function getValueAlign(info) {
				return 31 - Math.clz32(info >>> VAL_ALIGN_OFFSET & 31);
			}
			/** Gets the runtime alignment of a collection's keys. */
			/** Allocates a new string in the module's memory and returns its pointer. */
			function __newString(str) {
				if (str == null) return 0;
				const length = str.length;
				const ptr = __new(length << 1, STRING_ID);
				const U16 = new Uint16Array(memory.buffer);
				for (var i = 0, p = ptr >>> 1; i < length; ++i) U16[p + i] = str.charCodeAt(i);
				return ptr;
			}
			extendedExports.__newString = __newString;
			/** Allocates a new ArrayBuffer in the module's memory and returns its pointer. */
			function __newArrayBuffer(buf) {
				if (buf == null) return 0;
				const bufview = new Uint8Array(buf);
				const ptr = __new(bufview.length, ARRAYBUFFER_ID);
				new Uint8Array(memory.buffer).set(bufview, ptr);
				return ptr;
			}
			extendedExports.__newArrayBuffer = __newArrayBuffer;
			/** Reads a string from the module's memory by its pointer. */
			function __getString(ptr) {
				if (!ptr) return null;
				const buffer = memory.buffer;
				if (new Uint32Array(buffer)[ptr + ID_OFFSET >>> 2] !== STRING_ID) throw Error(`not a string: ${ptr}`);
				return getStringImpl(buffer, ptr);
			}
			extendedExports.__getString = __getString;
			/** Gets the view matching the specified alignment, signedness and floatness. */
			function getView(alignLog2, signed, float) {
				const buffer = memory.buffer;
				if (float) switch (alignLog2) {
					case 2: return new Float32Array(buffer);
					case 3: return new Float64Array(buffer);
				}
				else switch (alignLog2) {
					case 0: return new (signed ? Int8Array : Uint8Array)(buffer);
					case 1: return new (signed ? Int16Array : Uint16Array)(buffer);
					case 2: return new (signed ? Int32Array : Uint32Array)(buffer);
					case 3: return new (signed ? BigInt64Array : BigUint64Array)(buffer);
				}
				throw Error(`unsupported align: ${alignLog2}`);
			}
			/** Allocates a new array in the module's memory and returns its pointer. */
			function __newArray(id, valuesOrCapacity = 0) {
				const input = valuesOrCapacity;
				const info = getArrayInfo(id);
				const align = getValueAlign(info);
				const isArrayLike = typeof input !== "number";
				const length = isArrayLike ? input.length : input;
				const buf = __new(length << align, info & STATICARRAY ? id : ARRAYBUFFER_ID);
				let result;
				if (info & STATICARRAY) result = buf;
				else {
					__pin(buf);
					const arr = __new(info & ARRAY ? ARRAY_SIZE : ARRAYBUFFERVIEW_SIZE, id);
					__unpin(buf);
					const U32 = new Uint32Array(memory.buffer);
					U32[arr + ARRAYBUFFERVIEW_BUFFER_OFFSET >>> 2] = buf;
					U32[arr + ARRAYBUFFERVIEW_DATASTART_OFFSET >>> 2] = buf;
					U32[arr + ARRAYBUFFERVIEW_BYTELENGTH_OFFSET >>> 2] = length << align;
					if (info & ARRAY) U32[arr + ARRAY_LENGTH_OFFSET >>> 2] = length;
					result = arr;
				}
				if (isArrayLike) {
					const view = getView(align, info & VAL_SIGNED, info & VAL_FLOAT);
					const start = buf >>> align;
					if (info & VAL_MANAGED) for (let i = 0; i < length; ++i) view[start + i] = input[i];
					else view.set(input, start);
				}
				return result;
			}
			extendedExports.__newArray = __newArray;
			/** Gets a live view on an array's values in the module's memory. Infers the array type from RTTI. */
			function __getArrayView(arr) {
				const U32 = new Uint32Array(memory.buffer);
				const id = U32[arr + ID_OFFSET >>> 2];
				const info = getArrayInfo(id);
				const align = getValueAlign(info);
				let buf = info & STATICARRAY ? arr : U32[arr + ARRAYBUFFERVIEW_DATASTART_OFFSET >>> 2];
				const length = info & ARRAY ? U32[arr + ARRAY_LENGTH_OFFSET >>> 2] : U32[buf + SIZE_OFFSET >>> 2] >>> align;
				return getView(align, info & VAL_SIGNED, info & VAL_FLOAT).subarray(buf >>>= align, buf + length);
			}
			extendedExports.__getArrayView = __getArrayView;
			/** Copies an array's values from the module's memory. Infers the array type from RTTI. */
			function __getArray(arr) {
				const input = __getArrayView(arr);
				const len = input.length;
				const out = new Array(len);
				for (let i = 0; i < len; i++) out[i] = input[i];
				return out;
			}
			extendedExports.__getArray = __getArray;
			/** Copies an ArrayBuffer's value from the module's memory. */
			function __getArrayBuffer(ptr) {
				const buffer = memory.buffer;
				const length = new Uint32Array(buffer)[ptr + SIZE_OFFSET >>> 2];
				return buffer.slice(ptr, ptr + length);
			}
			extendedExports.__getArrayBuffer = __getArrayBuffer;
			/** Gets a function from poiner which contain table's index. */
			function __getFunction(ptr) {
				if (!table) throw Error(E_NO_EXPORT_TABLE);
				const index = new Uint32Array(memory.buffer)[ptr >>> 2];
				return table.get(index);
			}
			extendedExports.__getFunction = __getFunction;
			/** Copies a typed array's values from the module's memory. */
			function getTypedArray(Type, alignLog2, ptr) {
				return new Type(getTypedArrayView(Type, alignLog2, ptr));
			}
			/** Gets a live view on a typed array's values in the module's memory. */
			function getTypedArrayView(Type, alignLog2, ptr) {
				const buffer = memory.buffer;
				const U32 = new Uint32Array(buffer);
				return new Type(buffer, U32[ptr + ARRAYBUFFERVIEW_DATASTART_OFFSET >>> 2], U32[ptr + ARRAYBUFFERVIEW_BYTELENGTH_OFFSET >>> 2] >>> alignLog2);
			}
			/** Attach a set of get TypedArray and View functions to the exports. */
			function attachTypedArrayFunctions(ctor, name, align) {
				extendedExports[`__get${name}`] = getTypedArray.bind(null, ctor, align);
				extendedExports[`__get${name}View`] = getTypedArrayView.bind(null, ctor, align);
			}
			[
				Int8Array,
				Uint8Array,
				Uint8ClampedArray,
				Int16Array,
				Uint16Array,
				Int32Array,
				Uint32Array,
				Float32Array,
				Float64Array
			].forEach((ctor) => {
				attachTypedArrayFunctions(ctor, ctor.name, 31 - Math.clz32(ctor.BYTES_PER_ELEMENT));
			});
			if (BIGINT) [BigUint64Array, BigInt64Array].forEach((ctor) => {
				attachTypedArrayFunctions(ctor, ctor.name.slice(3), 3);
			});
			/** Tests whether an object is an instance of the class represented by the specified base id. */
			function __instanceof(ptr, baseId) {
				const U32 = new Uint32Array(memory.buffer);
				let id = U32[ptr + ID_OFFSET >>> 2];
				if (id <= getRttiCount(U32)) do {
					if (id == baseId) return true;
					id = getRttBase(id);
				} while (id);
				return false;
			}
			extendedExports.__instanceof = __instanceof;
			extendedExports.memory = extendedExports.memory || memory;
			extendedExports.table = extendedExports.table || table;
			return demangle(exports, extendedExports);
		}
		function isResponse(src) {
			return typeof Response !== "undefined" && src instanceof Response;
		}
		function isModule(src) {
			return src instanceof WebAssembly.Module;
		}
		/** Asynchronously instantiates an AssemblyScript module from anything that can be instantiated. */
		async function instantiate(source, imports = {}) {
			if (isResponse(source = await source)) return instantiateStreaming(source, imports);
			const module = isModule(source) ? source : await WebAssembly.compile(source);
			const extended = preInstantiate(imports);
			const instance = await WebAssembly.instantiate(module, imports);
			return {
				module,
				instance,
				exports: postInstantiate(extended, instance)
			};
		}
		/** Synchronously instantiates an AssemblyScript module from a WebAssembly.Module or binary buffer. */
		function instantiateSync(source, imports = {}) {
			const module = isModule(source) ? source : new WebAssembly.Module(source);
			const extended = preInstantiate(imports);
			const instance = new WebAssembly.Instance(module, imports);
			return {
				module,
				instance,
				exports: postInstantiate(extended, instance)
			};
		}
		/** Asynchronously instantiates an AssemblyScript module from a response, i.e. as obtained by `fetch`. */
		async function instantiateStreaming(source, imports = {}) {
			if (!WebAssembly.instantiateStreaming) return instantiate(isResponse(source = await source) ? source.arrayBuffer() : source, imports);
			const extended = preInstantiate(imports);
			const result = await WebAssembly.instantiateStreaming(source, imports);
			const exports = postInstantiate(extended, result.instance);
			return {
				...result,
				exports
			};
		}
		/** Demangles an AssemblyScript module's exports to a friendly object structure. */
		function demangle(exports, extendedExports = {}) {
			const setArgumentsLength = exports["__argumentsLength"] ? (length) => {
				exports["__argumentsLength"].value = length;
			} : exports["__setArgumentsLength"] || exports["__setargc"] || (() => {});
			for (let internalName of Object.keys(exports)) {
				const elem = exports[internalName];
				let parts = internalName.split(".");
				let curr = extendedExports;
				while (parts.length > 1) {
					let part = parts.shift();
					if (!Object.hasOwn(curr, part)) curr[part] = {};
					curr = curr[part];
				}
				let name = parts[0];
				let hash = name.indexOf("#");
				if (hash >= 0) {
					const className = name.substring(0, hash);
					const classElem = curr[className];
					if (typeof classElem === "undefined" || !classElem.prototype) {
						const ctor = function(...args) {
							return ctor.wrap(ctor.prototype.constructor(0, ...args));
						};
						ctor.prototype = { valueOf() {
							return this[THIS];
						} };
						ctor.wrap = function(thisValue) {
							return Object.create(ctor.prototype, { [THIS]: {
								value: thisValue,
								writable: false
							} });
						};
						if (classElem) Object.getOwnPropertyNames(classElem).forEach((name) => Object.defineProperty(ctor, name, Object.getOwnPropertyDescriptor(classElem, name)));
						curr[className] = ctor;
					}
					name = name.substring(hash + 1);
					curr = curr[className].prototype;
					if (/^(get|set):/.test(name)) {
						if (!Object.hasOwn(curr, name = name.substring(4))) {
							let getter = exports[internalName.replace("set:", "get:")];
							let setter = exports[internalName.replace("get:", "set:")];
							Object.defineProperty(curr, name, {
								get() {
									return getter(this[THIS]);
								},
								set(value) {
									setter(this[THIS], value);
								},
								enumerable: true
							});
						}
					} else if (name === "constructor") (curr[name] = function(...args) {
						setArgumentsLength(args.length);
						return elem(...args);
					}).original = elem;
					else (curr[name] = function(...args) {
						setArgumentsLength(args.length);
						return elem(this[THIS], ...args);
					}).original = elem;
				} else if (/^(get|set):/.test(name)) {
					if (!Object.hasOwn(curr, name = name.substring(4))) Object.defineProperty(curr, name, {
						get: exports[internalName.replace("set:", "get:")],
						set: exports[internalName.replace("get:", "set:")],
						enumerable: true
					});
				} else if (typeof elem === "function" && elem !== setArgumentsLength) (curr[name] = (...args) => {
					setArgumentsLength(args.length);
					return elem(...args);
				}).original = elem;
				else curr[name] = elem;
			}
			return extendedExports;
		}
		exports.default = {
			instantiate,
			instantiateSync,
			instantiateStreaming,
			demangle
		};
		return "default" in exports ? exports.default : exports;
	})({});
	if (typeof define === "function" && define.amd) define([], function() {
		return loader;
	});
	else if (typeof module === "object" && typeof exports === "object") module.exports = loader;
}));

// node_modules/hdr-histogram-js/dist/wasm/index.js
var require_wasm = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __awaiter = this$1 && this$1.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator["throw"](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WasmHistogram = exports.webAssemblyReady = exports.initWebAssemblySync = exports.initWebAssembly = exports.webAssemblyAvailable = void 0;
	const generated_wasm_1 = require_generated_wasm();
	const Histogram_1 = require_Histogram();
	const base64 = require_base64_js();
	const pako = require_pako();
	const loader_1 = require_umd();
	const isNode = typeof process !== "undefined" && process.version;
	const isWorker = typeof importScripts === "function";
	exports.webAssemblyAvailable = (() => {
		let available = false;
		if (isNode) available = "WebAssembly" in global;
		else available = isWorker || "WebAssembly" in window;
		return available;
	})();
	let wasm = void 0;
	const initWebAssembly = () => __awaiter(void 0, void 0, void 0, function* () {
		if (!exports.webAssemblyAvailable) throw new Error("WebAssembly not available here!");
		if (!!wasm) return;
		return (0, loader_1.instantiate)(pako.inflate(base64.toByteArray(generated_wasm_1.BINARY))).then((w) => wasm = w.exports || w);
	});
	exports.initWebAssembly = initWebAssembly;
	const initWebAssemblySync = () => {
		if (!!wasm) return;
		const w = (0, loader_1.instantiateSync)(pako.inflate(base64.toByteArray(generated_wasm_1.BINARY)));
		wasm = w.exports || w;
	};
	exports.initWebAssemblySync = initWebAssemblySync;
	const webAssemblyReady = () => !!wasm;
	exports.webAssemblyReady = webAssemblyReady;
	const defaultRequest = {
		bitBucketSize: 32,
		autoResize: true,
		lowestDiscernibleValue: 1,
		highestTrackableValue: 2,
		numberOfSignificantValueDigits: 3
	};
	const remoteHistogramClassFor = (size) => size === "packed" ? "PackedHistogram" : `Histogram${size}`;
	const destroyedWasmHistogram = new Proxy({}, { get: function(obj, prop) {
		throw new Error("Cannot use a destroyed histogram");
	} });
	var WasmHistogram = class WasmHistogram {
		constructor(_wasmHistogram, _remoteHistogramClass) {
			this._wasmHistogram = _wasmHistogram;
			this._remoteHistogramClass = _remoteHistogramClass;
			this.tag = Histogram_1.NO_TAG;
			wasm.__pin(this._wasmHistogram);
		}
		static build(request = defaultRequest) {
			if (!(0, exports.webAssemblyReady)()) throw new Error("WebAssembly is not ready yet!");
			const parameters = Object.assign({}, defaultRequest, request);
			const remoteHistogramClass = remoteHistogramClassFor(parameters.bitBucketSize);
			return new WasmHistogram(new wasm[remoteHistogramClass](parameters.lowestDiscernibleValue, parameters.highestTrackableValue, parameters.numberOfSignificantValueDigits, parameters.autoResize), remoteHistogramClass);
		}
		static decode(data, bitBucketSize = 32, minBarForHighestTrackableValue = 0) {
			if (!(0, exports.webAssemblyReady)()) throw new Error("WebAssembly is not ready yet!");
			const remoteHistogramClass = remoteHistogramClassFor(bitBucketSize);
			const decodeFunc = `decode${remoteHistogramClass}`;
			const ptrArr = wasm.__newArray(wasm.UINT8ARRAY_ID, data);
			return new WasmHistogram(wasm[remoteHistogramClass].wrap(wasm[decodeFunc](ptrArr, minBarForHighestTrackableValue)), remoteHistogramClass);
		}
		get numberOfSignificantValueDigits() {
			return this._wasmHistogram.numberOfSignificantValueDigits;
		}
		get autoResize() {
			return !!this._wasmHistogram.autoResize;
		}
		set autoResize(resize) {
			this._wasmHistogram.autoResize = resize;
		}
		get highestTrackableValue() {
			return this._wasmHistogram.highestTrackableValue;
		}
		set highestTrackableValue(value) {
			this._wasmHistogram.highestTrackableValue = value;
		}
		get startTimeStampMsec() {
			return this._wasmHistogram.startTimeStampMsec;
		}
		set startTimeStampMsec(value) {
			this._wasmHistogram.startTimeStampMsec = value;
		}
		get endTimeStampMsec() {
			return this._wasmHistogram.endTimeStampMsec;
		}
		set endTimeStampMsec(value) {
			this._wasmHistogram.endTimeStampMsec = value;
		}
		get totalCount() {
			return this._wasmHistogram.totalCount;
		}
		get stdDeviation() {
			return this._wasmHistogram.stdDeviation;
		}
		get mean() {
			return this._wasmHistogram.mean;
		}
		get estimatedFootprintInBytes() {
			return 192 + this._wasmHistogram.estimatedFootprintInBytes;
		}
		get minNonZeroValue() {
			return this._wasmHistogram.minNonZeroValue;
		}
		get maxValue() {
			return this._wasmHistogram.maxValue;
		}
		recordValue(value) {
			this._wasmHistogram.recordValue(value);
		}
		recordValueWithCount(value, count) {
			this._wasmHistogram.recordValueWithCount(value, count);
		}
		recordValueWithExpectedInterval(value, expectedIntervalBetweenValueSamples) {
			this._wasmHistogram.recordValueWithExpectedInterval(value, expectedIntervalBetweenValueSamples);
		}
		getValueAtPercentile(percentile) {
			return this._wasmHistogram.getValueAtPercentile(percentile);
		}
		outputPercentileDistribution(percentileTicksPerHalfDistance = 5, outputValueUnitScalingRatio = 1, useCsvFormat = false) {
			if (useCsvFormat) throw new Error("CSV output not supported by wasm histograms");
			return wasm.__getString(this._wasmHistogram.outputPercentileDistribution(percentileTicksPerHalfDistance, outputValueUnitScalingRatio));
		}
		isDestroyed() {
			return this._wasmHistogram === destroyedWasmHistogram;
		}
		get summary() {
			return (0, Histogram_1.toSummary)(this);
		}
		toJSON() {
			return this.summary;
		}
		toString() {
			if (this.isDestroyed()) return "Destroyed WASM histogram";
			return `WASM ${this._remoteHistogramClass} ${JSON.stringify(this, null, 2)}`;
		}
		inspect() {
			return this.toString();
		}
		[Symbol.for("nodejs.util.inspect.custom")]() {
			return this.toString();
		}
		addWhileCorrectingForCoordinatedOmission(otherHistogram, expectedIntervalBetweenValueSamples) {
			this._wasmHistogram.addWhileCorrectingForCoordinatedOmission(otherHistogram, expectedIntervalBetweenValueSamples);
		}
		copyCorrectedForCoordinatedOmission(expectedIntervalBetweenValueSamples) {
			return new WasmHistogram(wasm[this._remoteHistogramClass].wrap(this._wasmHistogram.copyCorrectedForCoordinatedOmission(expectedIntervalBetweenValueSamples)), this._remoteHistogramClass);
		}
		add(otherHistogram) {
			if (!(otherHistogram instanceof WasmHistogram)) throw new Error("Cannot add a regular JS histogram to a WASM histogram");
			this._wasmHistogram[`add${otherHistogram._remoteHistogramClass}`](otherHistogram._wasmHistogram);
		}
		subtract(otherHistogram) {
			if (!(otherHistogram instanceof WasmHistogram)) throw new Error("Cannot subtract a regular JS histogram to a WASM histogram");
			this._wasmHistogram[`subtract${otherHistogram._remoteHistogramClass}`](otherHistogram._wasmHistogram);
		}
		encode() {
			const ptrArray = wasm.__pin(this._wasmHistogram.encode());
			const array = wasm.__getUint8Array(ptrArray);
			wasm.__unpin(ptrArray);
			return array;
		}
		reset() {
			this.tag = Histogram_1.NO_TAG;
			this._wasmHistogram.reset();
		}
		destroy() {
			wasm.__unpin(this._wasmHistogram);
			this._wasmHistogram = destroyedWasmHistogram;
		}
	};
	exports.WasmHistogram = WasmHistogram;
}));

// node_modules/hdr-histogram-js/dist/packedarray/PackedArrayContext.js
var require_PackedArrayContext = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PackedArrayContext = exports.MINIMUM_INITIAL_PACKED_ARRAY_CAPACITY = void 0;
	/**
	* A packed-value, sparse array context used for storing 64 bit signed values.
	*
	* An array context is optimised for tracking sparsely set (as in mostly zeros) values that tend to not make
	* use pof the full 64 bit value range even when they are non-zero. The array context's internal representation
	* is such that the packed value at each virtual array index may be represented by 0-8 bytes of actual storage.
	*
	* An array context encodes the packed values in 8 "set trees" with each set tree representing one byte of the
	* packed value at the virtual index in question. The {@link #getPackedIndex(int, int, boolean)} method is used
	* to look up the byte-index corresponding to the given (set tree) value byte of the given virtual index, and can
	* be used to add entries to represent that byte as needed. As a succesful {@link #getPackedIndex(int, int, boolean)}
	* may require a resizing of the array, it can throw a {@link ResizeException} to indicate that the requested
	* packed index cannot be found or added without a resize of the physical storage.
	*
	*/
	exports.MINIMUM_INITIAL_PACKED_ARRAY_CAPACITY = 16;
	const MAX_SUPPORTED_PACKED_COUNTS_ARRAY_LENGTH = Math.pow(2, 13) - 1;
	const SET_0_START_INDEX = 0;
	const NUMBER_OF_SETS = 8;
	const LEAF_LEVEL_SHIFT = 3;
	const NON_LEAF_ENTRY_SLOT_INDICATORS_OFFSET = 0;
	const NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS = 1;
	const PACKED_ARRAY_GROWTH_INCREMENT = 16;
	const PACKED_ARRAY_GROWTH_FRACTION_POW2 = 4;
	const { pow, ceil, log2, max } = Math;
	const bitCount = (n) => {
		var bits = 0;
		while (n !== 0) {
			bits += bitCount32(n | 0);
			n /= 4294967296;
		}
		return bits;
	};
	const bitCount32 = (n) => {
		n = n - (n >> 1 & 1431655765);
		n = (n & 858993459) + (n >> 2 & 858993459);
		return (n + (n >> 4) & 252645135) * 16843009 >> 24;
	};
	var PackedArrayContext = class PackedArrayContext {
		constructor(virtualLength, initialPhysicalLength) {
			this.populatedShortLength = 0;
			this.topLevelShift = Number.MAX_VALUE;
			this.physicalLength = Math.max(initialPhysicalLength, exports.MINIMUM_INITIAL_PACKED_ARRAY_CAPACITY);
			this.isPacked = this.physicalLength <= MAX_SUPPORTED_PACKED_COUNTS_ARRAY_LENGTH;
			if (!this.isPacked) this.physicalLength = virtualLength;
			this.array = new ArrayBuffer(this.physicalLength * 8);
			this.initArrayViews(this.array);
			this.init(virtualLength);
		}
		initArrayViews(array) {
			this.byteArray = new Uint8Array(array);
			this.shortArray = new Uint16Array(array);
			this.longArray = new Float64Array(array);
		}
		init(virtualLength) {
			if (!this.isPacked) {
				this.virtualLength = virtualLength;
				return;
			}
			this.populatedShortLength = 8;
			for (let i = 0; i < NUMBER_OF_SETS; i++) this.setAtShortIndex(SET_0_START_INDEX + i, 0);
			this.setVirtualLength(virtualLength);
		}
		clear() {
			this.byteArray.fill(0);
			this.init(this.virtualLength);
		}
		copyAndIncreaseSize(newPhysicalArrayLength, newVirtualArrayLength) {
			const ctx = new PackedArrayContext(newVirtualArrayLength, newPhysicalArrayLength);
			if (this.isPacked) ctx.populateEquivalentEntriesWithEntriesFromOther(this);
			return ctx;
		}
		getPopulatedShortLength() {
			return this.populatedShortLength;
		}
		getPopulatedLongLength() {
			return this.getPopulatedShortLength() + 3 >> 2;
		}
		setAtByteIndex(byteIndex, value) {
			this.byteArray[byteIndex] = value;
		}
		getAtByteIndex(byteIndex) {
			return this.byteArray[byteIndex];
		}
		/**
		* add a byte value to a current byte value in the array
		* @param byteIndex index of byte value to add to
		* @param valueToAdd byte value to add
		* @return the afterAddValue. ((afterAddValue & 0x100) != 0) indicates a carry.
		*/
		addAtByteIndex(byteIndex, valueToAdd) {
			const newValue = this.byteArray[byteIndex] + valueToAdd;
			this.byteArray[byteIndex] = newValue;
			return newValue;
		}
		setPopulatedLongLength(newPopulatedLongLength) {
			this.populatedShortLength = newPopulatedLongLength << 2;
		}
		getVirtualLength() {
			return this.virtualLength;
		}
		length() {
			return this.physicalLength;
		}
		setAtShortIndex(shortIndex, value) {
			this.shortArray[shortIndex] = value;
		}
		setAtLongIndex(longIndex, value) {
			this.longArray[longIndex] = value;
		}
		getAtShortIndex(shortIndex) {
			return this.shortArray[shortIndex];
		}
		getIndexAtShortIndex(shortIndex) {
			return this.shortArray[shortIndex];
		}
		setPackedSlotIndicators(entryIndex, newPackedSlotIndicators) {
			this.setAtShortIndex(entryIndex + NON_LEAF_ENTRY_SLOT_INDICATORS_OFFSET, newPackedSlotIndicators);
		}
		getPackedSlotIndicators(entryIndex) {
			return this.shortArray[entryIndex + NON_LEAF_ENTRY_SLOT_INDICATORS_OFFSET] & 65535;
		}
		getIndexAtEntrySlot(entryIndex, slot) {
			return this.getAtShortIndex(entryIndex + NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS + slot);
		}
		setIndexAtEntrySlot(entryIndex, slot, newIndexValue) {
			this.setAtShortIndex(entryIndex + NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS + slot, newIndexValue);
		}
		expandArrayIfNeeded(entryLengthInLongs) {
			const currentLength = this.length();
			if (currentLength < this.getPopulatedLongLength() + entryLengthInLongs) {
				const growthIncrement = max(entryLengthInLongs, PACKED_ARRAY_GROWTH_INCREMENT, this.getPopulatedLongLength() >> PACKED_ARRAY_GROWTH_FRACTION_POW2);
				this.resizeArray(currentLength + growthIncrement);
			}
		}
		newEntry(entryLengthInShorts) {
			const newEntryIndex = this.populatedShortLength;
			this.expandArrayIfNeeded((entryLengthInShorts >> 2) + 1);
			this.populatedShortLength = newEntryIndex + entryLengthInShorts;
			for (let i = 0; i < entryLengthInShorts; i++) this.setAtShortIndex(newEntryIndex + i, -1);
			return newEntryIndex;
		}
		newLeafEntry() {
			let newEntryIndex;
			newEntryIndex = this.getPopulatedLongLength();
			this.expandArrayIfNeeded(1);
			this.setPopulatedLongLength(newEntryIndex + 1);
			this.setAtLongIndex(newEntryIndex, 0);
			return newEntryIndex;
		}
		/**
		* Consolidate entry with previous entry verison if one exists
		*
		* @param entryIndex The shortIndex of the entry to be consolidated
		* @param previousVersionIndex the index of the previous version of the entry
		*/
		consolidateEntry(entryIndex, previousVersionIndex) {
			const previousVersionPackedSlotsIndicators = this.getPackedSlotIndicators(previousVersionIndex);
			const packedSlotsIndicators = this.getPackedSlotIndicators(entryIndex);
			const slotsBelowBitNumber = packedSlotsIndicators & (packedSlotsIndicators ^ previousVersionPackedSlotsIndicators) - 1;
			const insertedSlotIndex = bitCount(slotsBelowBitNumber);
			const numberOfSlotsInEntry = bitCount(packedSlotsIndicators);
			let sourceSlot = 0;
			for (let targetSlot = 0; targetSlot < numberOfSlotsInEntry; targetSlot++) if (targetSlot !== insertedSlotIndex) {
				const indexAtSlot = this.getIndexAtEntrySlot(previousVersionIndex, sourceSlot);
				if (indexAtSlot !== 0) this.setIndexAtEntrySlot(entryIndex, targetSlot, indexAtSlot);
				sourceSlot++;
			}
		}
		/**
		* Expand entry as indicated.
		*
		* @param existingEntryIndex the index of the entry
		* @param entryPointerIndex  index to the slot pointing to the entry (needs to be fixed up)
		* @param insertedSlotIndex  realtive [packed] index of slot being inserted into entry
		* @param insertedSlotMask   mask value fo slot being inserted
		* @param nextLevelIsLeaf    the level below this one is a leaf level
		* @return the updated index of the entry (-1 if epansion failed due to conflict)
		* @throws RetryException if expansion fails due to concurrent conflict, and caller should try again.
		*/
		expandEntry(existingEntryIndex, entryPointerIndex, insertedSlotIndex, insertedSlotMask, nextLevelIsLeaf) {
			let packedSlotIndicators = this.getAtShortIndex(existingEntryIndex) & 65535;
			packedSlotIndicators |= insertedSlotMask;
			const numberOfslotsInExpandedEntry = bitCount(packedSlotIndicators);
			if (insertedSlotIndex >= numberOfslotsInExpandedEntry) throw new Error("inserted slot index is out of range given provided masks");
			const expandedEntryLength = numberOfslotsInExpandedEntry + NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS;
			let indexOfNewNextLevelEntry = 0;
			if (nextLevelIsLeaf) indexOfNewNextLevelEntry = this.newLeafEntry();
			else {
				indexOfNewNextLevelEntry = this.newEntry(NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS);
				this.setPackedSlotIndicators(indexOfNewNextLevelEntry, 0);
			}
			const insertedSlotValue = indexOfNewNextLevelEntry;
			const expandedEntryIndex = this.newEntry(expandedEntryLength);
			this.setPackedSlotIndicators(expandedEntryIndex, packedSlotIndicators);
			this.setIndexAtEntrySlot(expandedEntryIndex, insertedSlotIndex, insertedSlotValue);
			this.setAtShortIndex(entryPointerIndex, expandedEntryIndex);
			this.consolidateEntry(expandedEntryIndex, existingEntryIndex);
			return expandedEntryIndex;
		}
		getRootEntry(setNumber, insertAsNeeded = false) {
			const entryPointerIndex = SET_0_START_INDEX + setNumber;
			let entryIndex = this.getIndexAtShortIndex(entryPointerIndex);
			if (entryIndex == 0) {
				if (!insertAsNeeded) return 0;
				entryIndex = this.newEntry(NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS);
				this.setPackedSlotIndicators(entryIndex, 0);
				this.setAtShortIndex(entryPointerIndex, entryIndex);
			}
			return entryIndex;
		}
		/**
		* Get the byte-index (into the packed array) corresponding to a given (set tree) value byte of given virtual index.
		* Inserts new set tree nodes as needed if indicated.
		*
		* @param setNumber      The set tree number (0-7, 0 corresponding with the LSByte set tree)
		* @param virtualIndex   The virtual index into the PackedArray
		* @param insertAsNeeded If true, will insert new set tree nodes as needed if they do not already exist
		* @return the byte-index corresponding to the given (set tree) value byte of the given virtual index
		*/
		getPackedIndex(setNumber, virtualIndex, insertAsNeeded) {
			if (virtualIndex >= this.virtualLength) throw new Error(`Attempting access at index ${virtualIndex}, beyond virtualLength ${this.virtualLength}`);
			let entryPointerIndex = SET_0_START_INDEX + setNumber;
			let entryIndex = this.getRootEntry(setNumber, insertAsNeeded);
			if (entryIndex == 0) return -1;
			for (let indexShift = this.topLevelShift; indexShift >= LEAF_LEVEL_SHIFT; indexShift -= 4) {
				const nextLevelIsLeaf = indexShift === LEAF_LEVEL_SHIFT;
				const packedSlotIndicators = this.getPackedSlotIndicators(entryIndex);
				const slotMask = 1 << (virtualIndex / pow(2, indexShift) & 15);
				const slotsBelowBitNumber = packedSlotIndicators & slotMask - 1;
				const slotNumber = bitCount(slotsBelowBitNumber);
				if ((packedSlotIndicators & slotMask) === 0) {
					if (!insertAsNeeded) return -1;
					entryIndex = this.expandEntry(entryIndex, entryPointerIndex, slotNumber, slotMask, nextLevelIsLeaf);
				}
				entryPointerIndex = entryIndex + NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS + slotNumber;
				entryIndex = this.getIndexAtShortIndex(entryPointerIndex);
			}
			return (entryIndex << 3) + (virtualIndex & 7);
		}
		determineTopLevelShiftForVirtualLength(virtualLength) {
			const eightsSizeMagnitude = ceil(log2(virtualLength)) - 3;
			let multipleOfFourSizeMagnitude = ceil(eightsSizeMagnitude / 4) * 4;
			multipleOfFourSizeMagnitude = max(multipleOfFourSizeMagnitude, 8);
			return multipleOfFourSizeMagnitude - 4 + 3;
		}
		setVirtualLength(virtualLength) {
			if (!this.isPacked) throw new Error("Should never be adjusting the virtual size of a non-packed context");
			this.topLevelShift = this.determineTopLevelShiftForVirtualLength(virtualLength);
			this.virtualLength = virtualLength;
		}
		getTopLevelShift() {
			return this.topLevelShift;
		}
		resizeArray(newLength) {
			const tmp = new Uint8Array(newLength * 8);
			tmp.set(this.byteArray);
			this.array = tmp.buffer;
			this.initArrayViews(this.array);
			this.physicalLength = newLength;
		}
		populateEquivalentEntriesWithEntriesFromOther(other) {
			if (this.virtualLength < other.getVirtualLength()) throw new Error("Cannot populate array of smaller virtual length");
			for (let i = 0; i < NUMBER_OF_SETS; i++) {
				const otherEntryIndex = other.getAtShortIndex(SET_0_START_INDEX + i);
				if (otherEntryIndex == 0) continue;
				let entryIndexPointer = SET_0_START_INDEX + i;
				for (let i = this.topLevelShift; i > other.topLevelShift; i -= 4) {
					const newEntryIndex = this.newEntry(2);
					this.setAtShortIndex(entryIndexPointer, newEntryIndex);
					this.setPackedSlotIndicators(newEntryIndex, 1);
					entryIndexPointer = newEntryIndex + NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS;
				}
				this.copyEntriesAtLevelFromOther(other, otherEntryIndex, entryIndexPointer, other.topLevelShift);
			}
		}
		copyEntriesAtLevelFromOther(other, otherLevelEntryIndex, levelEntryIndexPointer, otherIndexShift) {
			const nextLevelIsLeaf = otherIndexShift == LEAF_LEVEL_SHIFT;
			const packedSlotIndicators = other.getPackedSlotIndicators(otherLevelEntryIndex);
			const numberOfSlots = bitCount(packedSlotIndicators);
			const sizeOfEntry = NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS + numberOfSlots;
			const entryIndex = this.newEntry(sizeOfEntry);
			this.setAtShortIndex(levelEntryIndexPointer, entryIndex);
			this.setAtShortIndex(entryIndex + NON_LEAF_ENTRY_SLOT_INDICATORS_OFFSET, packedSlotIndicators);
			for (let i = 0; i < numberOfSlots; i++) if (nextLevelIsLeaf) {
				const leafEntryIndex = this.newLeafEntry();
				this.setIndexAtEntrySlot(entryIndex, i, leafEntryIndex);
				const otherNextLevelEntryIndex = other.getIndexAtEntrySlot(otherLevelEntryIndex, i);
				this.longArray[leafEntryIndex] = other.longArray[otherNextLevelEntryIndex];
			} else {
				const otherNextLevelEntryIndex = other.getIndexAtEntrySlot(otherLevelEntryIndex, i);
				this.copyEntriesAtLevelFromOther(other, otherNextLevelEntryIndex, entryIndex + NON_LEAF_ENTRY_HEADER_SIZE_IN_SHORTS + i, otherIndexShift - 4);
			}
		}
		getAtUnpackedIndex(index) {
			return this.longArray[index];
		}
		setAtUnpackedIndex(index, newValue) {
			this.longArray[index] = newValue;
		}
		lazysetAtUnpackedIndex(index, newValue) {
			this.longArray[index] = newValue;
		}
		incrementAndGetAtUnpackedIndex(index) {
			this.longArray[index]++;
			return this.longArray[index];
		}
		addAndGetAtUnpackedIndex(index, valueToAdd) {
			this.longArray[index] += valueToAdd;
			return this.longArray[index];
		}
		nonLeafEntryToString(entryIndex, indexShift, indentLevel) {
			let output = "";
			for (let i = 0; i < indentLevel; i++) output += "  ";
			try {
				const packedSlotIndicators = this.getPackedSlotIndicators(entryIndex);
				output += `slotIndiators: 0x${toHex(packedSlotIndicators)}, prevVersionIndex: 0: [ `;
				const numberOfslotsInEntry = bitCount(packedSlotIndicators);
				for (let i = 0; i < numberOfslotsInEntry; i++) {
					output += this.getIndexAtEntrySlot(entryIndex, i);
					if (i < numberOfslotsInEntry - 1) output += ", ";
				}
				output += ` ] (indexShift = ${indexShift})\n`;
				const nextLevelIsLeaf = indexShift == LEAF_LEVEL_SHIFT;
				for (let i = 0; i < numberOfslotsInEntry; i++) {
					const nextLevelEntryIndex = this.getIndexAtEntrySlot(entryIndex, i);
					if (nextLevelIsLeaf) output += this.leafEntryToString(nextLevelEntryIndex, indentLevel + 4);
					else output += this.nonLeafEntryToString(nextLevelEntryIndex, indexShift - 4, indentLevel + 4);
				}
			} catch (ex) {
				output += `Exception thrown at nonLeafEnty at index ${entryIndex} with indexShift ${indexShift}\n`;
			}
			return output;
		}
		leafEntryToString(entryIndex, indentLevel) {
			let output = "";
			for (let i = 0; i < indentLevel; i++) output += "  ";
			try {
				output += "Leaf bytes : ";
				for (let i = 0; i < 8; i++) output += `0x${toHex(this.byteArray[entryIndex * 8 + i])} `;
				output += "\n";
			} catch (ex) {
				output += `Exception thrown at leafEnty at index ${entryIndex}\n`;
			}
			return output;
		}
		toString() {
			let output = "PackedArrayContext:\n";
			if (!this.isPacked) return output + "Context is unpacked:\n";
			for (let setNumber = 0; setNumber < NUMBER_OF_SETS; setNumber++) try {
				const entryPointerIndex = SET_0_START_INDEX + setNumber;
				const entryIndex = this.getIndexAtShortIndex(entryPointerIndex);
				output += `Set ${setNumber}: root = ${entryIndex} \n`;
				if (entryIndex == 0) continue;
				output += this.nonLeafEntryToString(entryIndex, this.topLevelShift, 4);
			} catch (ex) {
				output += `Exception thrown in set ${setNumber}%d\n`;
			}
			return output;
		}
	};
	exports.PackedArrayContext = PackedArrayContext;
	const toHex = (n) => {
		return Number(n).toString(16).padStart(2, "0");
	};
}));

// node_modules/hdr-histogram-js/dist/packedarray/PackedArray.js
var require_PackedArray = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PackedArray = void 0;
	const PackedArrayContext_1 = require_PackedArrayContext();
	const NUMBER_OF_SETS = 8;
	const { pow, floor } = Math;
	/**
	* A Packed array of signed 64 bit values, and supports {@link #get get()}, {@link #set set()},
	* {@link #add add()} and {@link #increment increment()} operations on the logical contents of the array.
	*
	* An {@link PackedLongArray} Uses {@link PackedArrayContext} to track
	* the array's logical contents. Contexts may be switched when a context requires resizing
	* to complete logical array operations (get, set, add, increment). Contexts are
	* established and used within critical sections in order to facilitate concurrent
	* implementors.
	*
	*/
	var PackedArray = class {
		constructor(virtualLength, initialPhysicalLength = PackedArrayContext_1.MINIMUM_INITIAL_PACKED_ARRAY_CAPACITY) {
			this.arrayContext = new PackedArrayContext_1.PackedArrayContext(virtualLength, initialPhysicalLength);
		}
		setVirtualLength(newVirtualArrayLength) {
			if (newVirtualArrayLength < this.length()) throw new Error("Cannot set virtual length, as requested length " + newVirtualArrayLength + " is smaller than the current virtual length " + this.length());
			const currentArrayContext = this.arrayContext;
			if (currentArrayContext.isPacked && currentArrayContext.determineTopLevelShiftForVirtualLength(newVirtualArrayLength) == currentArrayContext.getTopLevelShift()) {
				currentArrayContext.setVirtualLength(newVirtualArrayLength);
				return;
			}
			this.arrayContext = currentArrayContext.copyAndIncreaseSize(this.getPhysicalLength(), newVirtualArrayLength);
		}
		/**
		* Get value at virtual index in the array
		* @param index the virtual array index
		* @return the array value at the virtual index given
		*/
		get(index) {
			let value = 0;
			for (let byteNum = 0; byteNum < NUMBER_OF_SETS; byteNum++) {
				let byteValueAtPackedIndex = 0;
				if (!this.arrayContext.isPacked) return this.arrayContext.getAtUnpackedIndex(index);
				const packedIndex = this.arrayContext.getPackedIndex(byteNum, index, false);
				if (packedIndex < 0) return value;
				byteValueAtPackedIndex = this.arrayContext.getAtByteIndex(packedIndex) * pow(2, byteNum << 3);
				value += byteValueAtPackedIndex;
			}
			return value;
		}
		/**
		* Increment value at a virrual index in the array
		* @param index virtual index of value to increment
		*/
		increment(index) {
			this.add(index, 1);
		}
		safeGetPackedIndexgetPackedIndex(setNumber, virtualIndex) {
			return this.arrayContext.getPackedIndex(setNumber, virtualIndex, true);
		}
		/**
		* Add to a value at a virtual index in the array
		* @param index the virtual index of the value to be added to
		* @param value the value to add
		*/
		add(index, value) {
			let remainingValueToAdd = value;
			for (let byteNum = 0, byteShift = 0; byteNum < NUMBER_OF_SETS; byteNum++, byteShift += 8) {
				if (!this.arrayContext.isPacked) {
					this.arrayContext.addAndGetAtUnpackedIndex(index, value);
					return;
				}
				const packedIndex = this.safeGetPackedIndexgetPackedIndex(byteNum, index);
				const byteToAdd = remainingValueToAdd & 255;
				const afterAddByteValue = this.arrayContext.addAtByteIndex(packedIndex, byteToAdd);
				remainingValueToAdd -= byteToAdd;
				remainingValueToAdd = remainingValueToAdd / pow(2, 8);
				remainingValueToAdd += floor(afterAddByteValue / pow(2, 8));
				if (remainingValueToAdd == 0) return;
			}
		}
		/**
		* Set the value at a virtual index in the array
		* @param index the virtual index of the value to set
		* @param value the value to set
		*/
		set(index, value) {
			let bytesAlreadySet = 0;
			let valueForNextLevels = value;
			for (let byteNum = 0; byteNum < NUMBER_OF_SETS; byteNum++) {
				if (!this.arrayContext.isPacked) {
					this.arrayContext.setAtUnpackedIndex(index, value);
					return;
				}
				if (valueForNextLevels == 0) {
					if (this.arrayContext.getPackedIndex(byteNum, index, false) < 0) return;
				}
				const packedIndex = this.arrayContext.getPackedIndex(byteNum, index, true);
				const byteToWrite = valueForNextLevels & 255;
				valueForNextLevels = floor(valueForNextLevels / pow(2, 8));
				if (byteNum < bytesAlreadySet) continue;
				this.arrayContext.setAtByteIndex(packedIndex, byteToWrite);
				bytesAlreadySet++;
			}
		}
		/**
		* Get the current physical length (in longs) of the array's backing storage
		* @return the current physical length (in longs) of the array's current backing storage
		*/
		getPhysicalLength() {
			return this.arrayContext.physicalLength;
		}
		/**
		* Get the (virtual) length of the array
		* @return the (virtual) length of the array
		*/
		length() {
			return this.arrayContext.getVirtualLength();
		}
		/**
		* Clear the array contents
		*/
		clear() {
			this.arrayContext.clear();
		}
		toString() {
			let output = "PackedArray:\n";
			output += this.arrayContext.toString();
			return output;
		}
	};
	exports.PackedArray = PackedArray;
}));

// node_modules/hdr-histogram-js/dist/PackedHistogram.js
var require_PackedHistogram = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const JsHistogram_1 = require_JsHistogram();
	const PackedArray_1 = require_PackedArray();
	/**
	* <h3>A High Dynamic Range (HDR) Histogram that uses a packed internal representation</h3>
	* <p>
	* {@link PackedHistogram} supports the recording and analyzing sampled data value counts across a configurable
	* integer value range with configurable value precision within the range. Value precision is expressed as the
	* number of significant digits in the value recording, and provides control over value quantization behavior
	* across the value range and the subsequent value resolution at any given level.
	* <p>
	* {@link PackedHistogram} tracks value counts in a packed internal representation optimized
	* for typical histogram recoded values are sparse in the value range and tend to be incremented in small unit counts.
	* This packed representation tends to require significantly smaller amounts of stoarge when compared to unpacked
	* representations, but can incur additional recording cost due to resizing and repacking operations that may
	* occur as previously unrecorded values are encountered.
	* <p>
	* For example, a {@link PackedHistogram} could be configured to track the counts of observed integer values between 0 and
	* 3,600,000,000,000 while maintaining a value precision of 3 significant digits across that range. Value quantization
	* within the range will thus be no larger than 1/1,000th (or 0.1%) of any value. This example Histogram could
	* be used to track and analyze the counts of observed response times ranging between 1 nanosecond and 1 hour
	* in magnitude, while maintaining a value resolution of 1 microsecond up to 1 millisecond, a resolution of
	* 1 millisecond (or better) up to one second, and a resolution of 1 second (or better) up to 1,000 seconds. At its
	* maximum tracked value (1 hour), it would still maintain a resolution of 3.6 seconds (or better).
	* <p>
	* Auto-resizing: When constructed with no specified value range range (or when auto-resize is turned on with {@link
	* Histogram#setAutoResize}) a {@link PackedHistogram} will auto-resize its dynamic range to include recorded values as
	* they are encountered. Note that recording calls that cause auto-resizing may take longer to execute, as resizing
	* incurs allocation and copying of internal data structures.
	* <p>
	*/
	var PackedHistogram = class PackedHistogram extends JsHistogram_1.default {
		constructor(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
			super(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits);
			this._totalCount = 0;
			this.packedCounts = new PackedArray_1.PackedArray(this.countsArrayLength);
		}
		clearCounts() {
			this.packedCounts.clear();
		}
		incrementCountAtIndex(index) {
			this.packedCounts.increment(index);
		}
		addToCountAtIndex(index, value) {
			this.packedCounts.add(index, value);
		}
		setCountAtIndex(index, value) {
			this.packedCounts.set(index, value);
		}
		resize(newHighestTrackableValue) {
			this.establishSize(newHighestTrackableValue);
			this.packedCounts.setVirtualLength(this.countsArrayLength);
		}
		getCountAtIndex(index) {
			return this.packedCounts.get(index);
		}
		_getEstimatedFootprintInBytes() {
			return 192 + 8 * this.packedCounts.getPhysicalLength();
		}
		copyCorrectedForCoordinatedOmission(expectedIntervalBetweenValueSamples) {
			const copy = new PackedHistogram(this.lowestDiscernibleValue, this.highestTrackableValue, this.numberOfSignificantValueDigits);
			copy.addWhileCorrectingForCoordinatedOmission(this, expectedIntervalBetweenValueSamples);
			return copy;
		}
		toString() {
			return `PackedHistogram ${JSON.stringify(this, null, 2)}`;
		}
	};
	exports.default = PackedHistogram;
}));

// node_modules/hdr-histogram-js/dist/TypedArrayHistogram.js
var require_TypedArrayHistogram = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const JsHistogram_1 = require_JsHistogram();
	var TypedArrayHistogram = class TypedArrayHistogram extends JsHistogram_1.default {
		constructor(arrayCtr, lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
			super(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits);
			this.arrayCtr = arrayCtr;
			this._totalCount = 0;
			this._counts = new arrayCtr(this.countsArrayLength);
		}
		clearCounts() {
			this._counts.fill(0);
		}
		incrementCountAtIndex(index) {
			const newCount = this._counts[index] + 1;
			if (newCount < 0) throw newCount + " would overflow short integer count";
			this._counts[index] = newCount;
		}
		addToCountAtIndex(index, value) {
			const newCount = this._counts[index] + value;
			if (newCount < Number.MIN_SAFE_INTEGER || newCount > Number.MAX_SAFE_INTEGER) throw newCount + " would overflow integer count";
			this._counts[index] = newCount;
		}
		setCountAtIndex(index, value) {
			if (value < Number.MIN_SAFE_INTEGER || value > Number.MAX_SAFE_INTEGER) throw value + " would overflow integer count";
			this._counts[index] = value;
		}
		resize(newHighestTrackableValue) {
			this.establishSize(newHighestTrackableValue);
			const newCounts = new this.arrayCtr(this.countsArrayLength);
			newCounts.set(this._counts);
			this._counts = newCounts;
		}
		getCountAtIndex(index) {
			return this._counts[index];
		}
		_getEstimatedFootprintInBytes() {
			return 1024 + this._counts.BYTES_PER_ELEMENT * this._counts.length;
		}
		copyCorrectedForCoordinatedOmission(expectedIntervalBetweenValueSamples) {
			const copy = new TypedArrayHistogram(this.arrayCtr, this.lowestDiscernibleValue, this.highestTrackableValue, this.numberOfSignificantValueDigits);
			copy.addWhileCorrectingForCoordinatedOmission(this, expectedIntervalBetweenValueSamples);
			return copy;
		}
		toString() {
			return `Histogram ${this._counts.BYTES_PER_ELEMENT * 8}b ${JSON.stringify(this, null, 2)}`;
		}
	};
	exports.default = TypedArrayHistogram;
}));

// node_modules/hdr-histogram-js/dist/Int8Histogram.js
var require_Int8Histogram = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const TypedArrayHistogram_1 = require_TypedArrayHistogram();
	var Int8Histogram = class extends TypedArrayHistogram_1.default {
		constructor(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
			super(Uint8Array, lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits);
		}
	};
	exports.default = Int8Histogram;
}));

// node_modules/hdr-histogram-js/dist/Int16Histogram.js
var require_Int16Histogram = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const TypedArrayHistogram_1 = require_TypedArrayHistogram();
	var Int16Histogram = class extends TypedArrayHistogram_1.default {
		constructor(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
			super(Uint16Array, lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits);
		}
	};
	exports.default = Int16Histogram;
}));

// node_modules/hdr-histogram-js/dist/Int32Histogram.js
var require_Int32Histogram = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const TypedArrayHistogram_1 = require_TypedArrayHistogram();
	var Int32Histogram = class extends TypedArrayHistogram_1.default {
		constructor(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
			super(Uint32Array, lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits);
		}
	};
	exports.default = Int32Histogram;
}));

// node_modules/hdr-histogram-js/dist/Float64Histogram.js
var require_Float64Histogram = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const TypedArrayHistogram_1 = require_TypedArrayHistogram();
	var Float64Histogram = class extends TypedArrayHistogram_1.default {
		constructor(lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits) {
			super(Float64Array, lowestDiscernibleValue, highestTrackableValue, numberOfSignificantValueDigits);
		}
	};
	exports.default = Float64Histogram;
}));

// node_modules/hdr-histogram-js/dist/JsHistogramFactory.js
var require_JsHistogramFactory = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.constructorFromBucketSize = constructorFromBucketSize;
	const PackedHistogram_1 = require_PackedHistogram();
	const Int8Histogram_1 = require_Int8Histogram();
	const Int16Histogram_1 = require_Int16Histogram();
	const Int32Histogram_1 = require_Int32Histogram();
	const Float64Histogram_1 = require_Float64Histogram();
	function constructorFromBucketSize(bitBucketSize) {
		switch (bitBucketSize) {
			case "packed": return PackedHistogram_1.default;
			case 8: return Int8Histogram_1.default;
			case 16: return Int16Histogram_1.default;
			case 32: return Int32Histogram_1.default;
			case 64: return Float64Histogram_1.default;
			default: throw new Error("Incorrect parameter bitBucketSize");
		}
	}
}));

// node_modules/hdr-histogram-js/dist/ZigZagEncoding.js
var require_ZigZagEncoding = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const { pow, floor } = Math;
	const TWO_POW_7 = pow(2, 7);
	const TWO_POW_14 = pow(2, 14);
	const TWO_POW_21 = pow(2, 21);
	const TWO_POW_28 = pow(2, 28);
	const TWO_POW_35 = pow(2, 35);
	const TWO_POW_42 = pow(2, 42);
	const TWO_POW_49 = pow(2, 49);
	const TWO_POW_56 = pow(2, 56);
	/**
	* This class provides encoding and decoding methods for writing and reading
	* ZigZag-encoded LEB128-64b9B-variant (Little Endian Base 128) values to/from a
	* {@link ByteBuffer}. LEB128's variable length encoding provides for using a
	* smaller nuber of bytes for smaller values, and the use of ZigZag encoding
	* allows small (closer to zero) negative values to use fewer bytes. Details
	* on both LEB128 and ZigZag can be readily found elsewhere.
	*
	* The LEB128-64b9B-variant encoding used here diverges from the "original"
	* LEB128 as it extends to 64 bit values: In the original LEB128, a 64 bit
	* value can take up to 10 bytes in the stream, where this variant's encoding
	* of a 64 bit values will max out at 9 bytes.
	*
	* As such, this encoder/decoder should NOT be used for encoding or decoding
	* "standard" LEB128 formats (e.g. Google Protocol Buffers).
	*/
	var ZigZagEncoding = class {
		/**
		* Writes a long value to the given buffer in LEB128 ZigZag encoded format
		* (negative numbers not supported)
		* @param buffer the buffer to write to
		* @param value  the value to write to the buffer
		*/
		static encode(buffer, value) {
			if (value >= 0) value = value * 2;
			else value = -value * 2 - 1;
			if (value < TWO_POW_7) buffer.put(value);
			else {
				buffer.put(value | 128);
				if (value < TWO_POW_14) buffer.put(floor(value / TWO_POW_7));
				else {
					buffer.put(floor(value / TWO_POW_7) | 128);
					if (value < TWO_POW_21) buffer.put(floor(value / TWO_POW_14));
					else {
						buffer.put(floor(value / TWO_POW_14) | 128);
						if (value < TWO_POW_28) buffer.put(floor(value / TWO_POW_21));
						else {
							buffer.put(floor(value / TWO_POW_21) | 128);
							if (value < TWO_POW_35) buffer.put(floor(value / TWO_POW_28));
							else {
								buffer.put(floor(value / TWO_POW_28) | 128);
								if (value < TWO_POW_42) buffer.put(floor(value / TWO_POW_35));
								else {
									buffer.put(floor(value / TWO_POW_35) | 128);
									if (value < TWO_POW_49) buffer.put(floor(value / TWO_POW_42));
									else {
										buffer.put(floor(value / TWO_POW_42) | 128);
										if (value < TWO_POW_56) buffer.put(floor(value / TWO_POW_49));
										else {
											buffer.put(floor(value / TWO_POW_49) + 128);
											buffer.put(floor(value / TWO_POW_56));
										}
									}
								}
							}
						}
					}
				}
			}
		}
		/**
		* Read an LEB128-64b9B ZigZag encoded long value from the given buffer
		* (negative numbers not supported)
		* @param buffer the buffer to read from
		* @return the value read from the buffer
		*/
		static decode(buffer) {
			let v = buffer.get();
			let value = v & 127;
			if ((v & 128) != 0) {
				v = buffer.get();
				value += (v & 127) * TWO_POW_7;
				if ((v & 128) != 0) {
					v = buffer.get();
					value += (v & 127) * TWO_POW_14;
					if ((v & 128) != 0) {
						v = buffer.get();
						value += (v & 127) * TWO_POW_21;
						if ((v & 128) != 0) {
							v = buffer.get();
							value += (v & 127) * TWO_POW_28;
							if ((v & 128) != 0) {
								v = buffer.get();
								value += (v & 127) * TWO_POW_35;
								if ((v & 128) != 0) {
									v = buffer.get();
									value += (v & 127) * TWO_POW_42;
									if ((v & 128) != 0) {
										v = buffer.get();
										value += (v & 127) * TWO_POW_49;
										if ((v & 128) != 0) {
											v = buffer.get();
											value += (v & 127) * TWO_POW_56;
										}
									}
								}
							}
						}
					}
				}
			}
			if (value % 2 === 0) value = value / 2;
			else value = -(value + 1) / 2;
			return value;
		}
	};
	exports.default = ZigZagEncoding;
}));

// node_modules/hdr-histogram-js/dist/JsHistogram.encoding.js
var require_JsHistogram_encoding = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.inflate = exports.deflate = void 0;
	exports.decompress = decompress;
	exports.doDecode = doDecode;
	const base64 = require_base64_js();
	const pako = require_pako();
	const JsHistogram_1 = require_JsHistogram();
	const ByteBuffer_1 = require_ByteBuffer();
	const JsHistogramFactory_1 = require_JsHistogramFactory();
	const ZigZagEncoding_1 = require_ZigZagEncoding();
	const { max } = Math;
	const V2EncodingCookieBase = 478450435;
	const V2CompressedEncodingCookieBase = 478450436;
	const V2maxWordSizeInBytes = 9;
	const encodingCookie = V2EncodingCookieBase | 16;
	const compressedEncodingCookie = V2CompressedEncodingCookieBase | 16;
	function fillBufferFromCountsArray(self, buffer) {
		const countsLimit = self.countsArrayIndex(self.maxValue) + 1;
		let srcIndex = 0;
		while (srcIndex < countsLimit) {
			const count = self.getCountAtIndex(srcIndex++);
			if (count < 0) throw new Error("Cannot encode histogram containing negative counts (" + count + ") at index " + srcIndex + ", corresponding the value range [" + self.lowestEquivalentValue(self.valueFromIndex(srcIndex)) + "," + self.nextNonEquivalentValue(self.valueFromIndex(srcIndex)) + ")");
			let zerosCount = 0;
			if (count == 0) {
				zerosCount = 1;
				while (srcIndex < countsLimit && self.getCountAtIndex(srcIndex) == 0) {
					zerosCount++;
					srcIndex++;
				}
			}
			if (zerosCount > 1) ZigZagEncoding_1.default.encode(buffer, -zerosCount);
			else ZigZagEncoding_1.default.encode(buffer, count);
		}
	}
	/**
	* Encode this histogram into a ByteBuffer
	* @param self this histogram
	* @param buffer The buffer to encode into
	* @return The number of bytes written to the buffer
	*/
	function encodeIntoByteBuffer(self, buffer) {
		const initialPosition = buffer.position;
		buffer.putInt32(encodingCookie);
		buffer.putInt32(0);
		buffer.putInt32(1);
		buffer.putInt32(self.numberOfSignificantValueDigits);
		buffer.putInt64(self.lowestDiscernibleValue);
		buffer.putInt64(self.highestTrackableValue);
		buffer.putInt64(1);
		const payloadStartPosition = buffer.position;
		fillBufferFromCountsArray(self, buffer);
		const backupIndex = buffer.position;
		buffer.position = initialPosition + 4;
		buffer.putInt32(backupIndex - payloadStartPosition);
		buffer.position = backupIndex;
		return backupIndex - initialPosition;
	}
	function fillCountsArrayFromSourceBuffer(self, sourceBuffer, lengthInBytes, wordSizeInBytes) {
		if (wordSizeInBytes != 2 && wordSizeInBytes != 4 && wordSizeInBytes != 8 && wordSizeInBytes != V2maxWordSizeInBytes) throw new Error("word size must be 2, 4, 8, or V2maxWordSizeInBytes (" + V2maxWordSizeInBytes + ") bytes");
		let dstIndex = 0;
		const endPosition = sourceBuffer.position + lengthInBytes;
		while (sourceBuffer.position < endPosition) {
			let zerosCount = 0;
			let count = ZigZagEncoding_1.default.decode(sourceBuffer);
			if (count < 0) {
				zerosCount = -count;
				dstIndex += zerosCount;
			} else self.setCountAtIndex(dstIndex++, count);
		}
		return dstIndex;
	}
	function getCookieBase(cookie) {
		return cookie & -241;
	}
	function getWordSizeInBytesFromCookie(cookie) {
		if (getCookieBase(cookie) == V2EncodingCookieBase || getCookieBase(cookie) == V2CompressedEncodingCookieBase) return V2maxWordSizeInBytes;
		return (cookie & 240) >> 4 & 14;
	}
	function findDeflateFunction() {
		try {
			return eval("require(\"zlib\").deflateSync");
		} catch (error) {
			return !!pako ? pako.deflate : () => {
				throw new Error("pako library is mandatory for encoding/deconding on the browser side");
			};
		}
	}
	function findInflateFunction() {
		try {
			return eval("require(\"zlib\").inflateSync");
		} catch (error) {
			return !!pako ? pako.inflate : () => {
				throw new Error("pako library is mandatory for encoding/deconding on the browser side");
			};
		}
	}
	exports.deflate = findDeflateFunction();
	exports.inflate = findInflateFunction();
	function decompress(data) {
		const buffer = new ByteBuffer_1.default(data);
		const initialTargetPosition = buffer.position;
		if ((buffer.getInt32() & -241) !== V2CompressedEncodingCookieBase) throw new Error("Encoding not supported, only V2 is supported");
		const lengthOfCompressedContents = buffer.getInt32();
		return (0, exports.inflate)(buffer.data.slice(initialTargetPosition + 8, initialTargetPosition + 8 + lengthOfCompressedContents));
	}
	function doDecode(data, bitBucketSize = 32, minBarForHighestTrackableValue = 0) {
		const buffer = new ByteBuffer_1.default(data);
		const cookie = buffer.getInt32();
		let payloadLengthInBytes;
		let numberOfSignificantValueDigits;
		let lowestTrackableUnitValue;
		let highestTrackableValue;
		if (getCookieBase(cookie) === V2EncodingCookieBase) {
			if (getWordSizeInBytesFromCookie(cookie) != V2maxWordSizeInBytes) throw new Error("The buffer does not contain a Histogram (no valid cookie found)");
			payloadLengthInBytes = buffer.getInt32();
			buffer.getInt32();
			numberOfSignificantValueDigits = buffer.getInt32();
			lowestTrackableUnitValue = buffer.getInt64();
			highestTrackableValue = buffer.getInt64();
			buffer.getInt64();
		} else throw new Error("The buffer does not contain a Histogram (no valid V2 encoding cookie found)");
		highestTrackableValue = max(highestTrackableValue, minBarForHighestTrackableValue);
		const histogram = new ((0, JsHistogramFactory_1.constructorFromBucketSize)(bitBucketSize))(lowestTrackableUnitValue, highestTrackableValue, numberOfSignificantValueDigits);
		const filledLength = fillCountsArrayFromSourceBuffer(histogram, buffer, payloadLengthInBytes, V2maxWordSizeInBytes);
		histogram.establishInternalTackingValues(filledLength);
		return histogram;
	}
	function doEncodeIntoCompressedBase64(compressionLevel) {
		const compressionOptions = compressionLevel ? { level: compressionLevel } : {};
		const self = this;
		const targetBuffer = ByteBuffer_1.default.allocate();
		targetBuffer.putInt32(compressedEncodingCookie);
		const intermediateUncompressedByteBuffer = ByteBuffer_1.default.allocate();
		const uncompressedLength = encodeIntoByteBuffer(self, intermediateUncompressedByteBuffer);
		const data = intermediateUncompressedByteBuffer.data.slice(0, uncompressedLength);
		const compressedData = (0, exports.deflate)(data, compressionOptions);
		targetBuffer.putInt32(compressedData.byteLength);
		targetBuffer.putArray(compressedData);
		return base64.fromByteArray(targetBuffer.data);
	}
	JsHistogram_1.JsHistogram.decode = doDecode;
	JsHistogram_1.JsHistogram.prototype.encodeIntoCompressedBase64 = doEncodeIntoCompressedBase64;
}));

// node_modules/hdr-histogram-js/dist/encoding.js
var require_encoding = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.encodeIntoCompressedBase64 = exports.decodeFromCompressedBase64 = void 0;
	exports.decompress = decompress;
	const JsHistogram_1 = require_JsHistogram();
	const ByteBuffer_1 = require_ByteBuffer();
	const wasm_1 = require_wasm();
	const base64 = require_base64_js();
	const JsHistogram_encoding_1 = require_JsHistogram_encoding();
	const V2CompressedEncodingCookieBase = 478450436;
	const compressedEncodingCookie = 478450452;
	function decompress(data) {
		const buffer = new ByteBuffer_1.default(data);
		const initialTargetPosition = buffer.position;
		if ((buffer.getInt32() & -241) !== V2CompressedEncodingCookieBase) throw new Error("Encoding not supported, only V2 is supported");
		const lengthOfCompressedContents = buffer.getInt32();
		return (0, JsHistogram_encoding_1.inflate)(buffer.data.slice(initialTargetPosition + 8, initialTargetPosition + 8 + lengthOfCompressedContents));
	}
	const decodeFromCompressedBase64 = (base64String, bitBucketSize = 32, useWebAssembly = false, minBarForHighestTrackableValue = 0) => {
		const uncompressedData = decompress(base64.toByteArray(base64String.trim()));
		if (useWebAssembly) return wasm_1.WasmHistogram.decode(uncompressedData, bitBucketSize, minBarForHighestTrackableValue);
		return JsHistogram_1.JsHistogram.decode(uncompressedData, bitBucketSize, minBarForHighestTrackableValue);
	};
	exports.decodeFromCompressedBase64 = decodeFromCompressedBase64;
	function encodeWasmIntoCompressedBase64(compressionLevel) {
		const compressionOptions = compressionLevel ? { level: compressionLevel } : {};
		const self = this;
		const targetBuffer = ByteBuffer_1.default.allocate();
		targetBuffer.putInt32(compressedEncodingCookie);
		const uncompressedData = self.encode();
		const compressedData = (0, JsHistogram_encoding_1.deflate)(uncompressedData, compressionOptions);
		targetBuffer.putInt32(compressedData.byteLength);
		targetBuffer.putArray(compressedData);
		return base64.fromByteArray(targetBuffer.data);
	}
	wasm_1.WasmHistogram.prototype.encodeIntoCompressedBase64 = encodeWasmIntoCompressedBase64;
	const encodeIntoCompressedBase64 = (histogram, compressionLevel) => {
		if (histogram instanceof wasm_1.WasmHistogram) return histogram.encodeIntoCompressedBase64(compressionLevel);
		if (histogram instanceof JsHistogram_1.JsHistogram) return histogram.encodeIntoCompressedBase64(compressionLevel);
		throw new Error("Unsupported Histogram implementation");
	};
	exports.encodeIntoCompressedBase64 = encodeIntoCompressedBase64;
}));

// node_modules/hdr-histogram-js/dist/HistogramLogReader.js
var require_HistogramLogReader = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.listTags = void 0;
	const Histogram_1 = require_Histogram();
	const encoding_1 = require_encoding();
	const TAG_PREFIX = "Tag=";
	const TAG_PREFIX_LENGTH = 4;
	/**
	* A histogram log reader.
	* <p>
	* Histogram logs are used to capture full fidelity, per-time-interval
	* histograms of a recorded value.
	* <p>
	* For example, a histogram log can be used to capture high fidelity
	* reaction-time logs for some measured system or subsystem component.
	* Such a log would capture a full reaction time histogram for each
	* logged interval, and could be used to later reconstruct a full
	* HdrHistogram of the measured reaction time behavior for any arbitrary
	* time range within the log, by adding [only] the relevant interval
	* histograms.
	* <h3>Histogram log format:</h3>
	* A histogram log file consists of text lines. Lines beginning with
	* the "#" character are optional and treated as comments. Lines
	* containing the legend (starting with "Timestamp") are also optional
	* and ignored in parsing the histogram log. All other lines must
	* be valid interval description lines. Text fields are delimited by
	* commas, spaces.
	* <p>
	* A valid interval description line contains an optional Tag=tagString
	* text field, followed by an interval description.
	* <p>
	* A valid interval description must contain exactly four text fields:
	* <ul>
	* <li>StartTimestamp: The first field must contain a number parse-able as a Double value,
	* representing the start timestamp of the interval in seconds.</li>
	* <li>intervalLength: The second field must contain a number parse-able as a Double value,
	* representing the length of the interval in seconds.</li>
	* <li>Interval_Max: The third field must contain a number parse-able as a Double value,
	* which generally represents the maximum value of the interval histogram.</li>
	* <li>Interval_Compressed_Histogram: The fourth field must contain a text field
	* parse-able as a Base64 text representation of a compressed HdrHistogram.</li>
	* </ul>
	* The log file may contain an optional indication of a starting time. Starting time
	* is indicated using a special comments starting with "#[StartTime: " and followed
	* by a number parse-able as a double, representing the start time (in seconds)
	* that may be added to timestamps in the file to determine an absolute
	* timestamp (e.g. since the epoch) for each interval.
	*/
	var HistogramLogReader = class {
		constructor(logContent, bitBucketSize = 32, useWebAssembly = false) {
			this.lines = splitLines(logContent);
			this.currentLineIndex = 0;
			this.bitBucketSize = bitBucketSize;
			this.useWebAssembly = useWebAssembly;
		}
		/**
		* Read the next interval histogram from the log. Returns a Histogram object if
		* an interval line was found, or null if not.
		* <p>Upon encountering any unexpected format errors in reading the next interval
		* from the file, this method will return a null.
		* @return a DecodedInterval, or a null if no appropriate interval found
		*/
		nextIntervalHistogram(rangeStartTimeSec = 0, rangeEndTimeSec = Number.MAX_VALUE) {
			while (this.currentLineIndex < this.lines.length) {
				const currentLine = this.lines[this.currentLineIndex];
				this.currentLineIndex++;
				if (currentLine.startsWith("#[StartTime:")) this.parseStartTimeFromLine(currentLine);
				else if (currentLine.startsWith("#[BaseTime:")) this.parseBaseTimeFromLine(currentLine);
				else if (currentLine.startsWith("#") || currentLine.startsWith("\"StartTimestamp\"")) {} else if (currentLine.includes(",")) {
					const tokens = currentLine.split(",");
					const [firstToken] = tokens;
					let tag;
					if (firstToken.startsWith(TAG_PREFIX)) {
						tag = firstToken.substring(TAG_PREFIX_LENGTH);
						tokens.shift();
					} else tag = Histogram_1.NO_TAG;
					const [rawLogTimeStampInSec, rawIntervalLengthSec, , base64Histogram] = tokens;
					const logTimeStampInSec = Number.parseFloat(rawLogTimeStampInSec);
					if (!this.baseTimeSec) {
						if (logTimeStampInSec < this.startTimeSec - 31536e3) this.baseTimeSec = this.startTimeSec;
						else this.baseTimeSec = 0;
					}
					if (rangeEndTimeSec < logTimeStampInSec) return null;
					if (logTimeStampInSec < rangeStartTimeSec) continue;
					const histogram = (0, encoding_1.decodeFromCompressedBase64)(base64Histogram, this.bitBucketSize, this.useWebAssembly);
					histogram.startTimeStampMsec = (this.baseTimeSec + logTimeStampInSec) * 1e3;
					const intervalLengthSec = Number.parseFloat(rawIntervalLengthSec);
					histogram.endTimeStampMsec = (this.baseTimeSec + logTimeStampInSec + intervalLengthSec) * 1e3;
					histogram.tag = tag;
					return histogram;
				}
			}
			return null;
		}
		parseStartTimeFromLine(line) {
			this.startTimeSec = Number.parseFloat(line.split(" ")[1]);
		}
		parseBaseTimeFromLine(line) {
			this.baseTimeSec = Number.parseFloat(line.split(" ")[1]);
		}
	};
	const splitLines = (logContent) => logContent.split(/\r\n|\r|\n/g);
	const shouldIncludeNoTag = (lines) => lines.find((line) => !line.startsWith("#") && !line.startsWith("\"") && !line.startsWith(TAG_PREFIX) && line.includes(","));
	const listTags = (content) => {
		const lines = splitLines(content);
		const tags = lines.filter((line) => line.includes(",") && line.startsWith(TAG_PREFIX)).map((line) => line.substring(TAG_PREFIX_LENGTH, line.indexOf(",")));
		const tagsWithoutDuplicates = new Set(tags);
		const result = Array.from(tagsWithoutDuplicates);
		if (shouldIncludeNoTag(lines)) result.unshift("NO TAG");
		return result;
	};
	exports.listTags = listTags;
	exports.default = HistogramLogReader;
}));

// node_modules/hdr-histogram-js/dist/HistogramLogWriter.js
var require_HistogramLogWriter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const Histogram_1 = require_Histogram();
	const encoding_1 = require_encoding();
	const formatters_1 = require_formatters();
	const timeFormatter = (0, formatters_1.floatFormatter)(5, 3);
	var HistogramLogWriter = class {
		constructor(log) {
			this.log = log;
			/**
			* Base time to subtract from supplied histogram start/end timestamps when
			* logging based on histogram timestamps.
			* Base time is expected to be in msec since the epoch, as histogram start/end times
			* are typically stamped with absolute times in msec since the epoch.
			*/
			this.baseTime = 0;
		}
		/**
		* Output an interval histogram, with the given timestamp information and the [optional] tag
		* associated with the histogram, using a configurable maxValueUnitRatio. (note that the
		* specified timestamp information will be used, and the timestamp information in the actual
		* histogram will be ignored).
		* The max value reported with the interval line will be scaled by the given maxValueUnitRatio.
		* @param startTimeStampSec The start timestamp to log with the interval histogram, in seconds.
		* @param endTimeStampSec The end timestamp to log with the interval histogram, in seconds.
		* @param histogram The interval histogram to log.
		* @param maxValueUnitRatio The ratio by which to divide the histogram's max value when reporting on it.
		*/
		outputIntervalHistogram(histogram, startTimeStampSec = (histogram.startTimeStampMsec - this.baseTime) / 1e3, endTimeStampSec = (histogram.endTimeStampMsec - this.baseTime) / 1e3, maxValueUnitRatio = 1e3) {
			const base64 = (0, encoding_1.encodeIntoCompressedBase64)(histogram);
			const lineContent = `${timeFormatter(startTimeStampSec)},${timeFormatter(endTimeStampSec - startTimeStampSec)},${timeFormatter(histogram.maxValue / maxValueUnitRatio)},${base64}\n`;
			if (histogram.tag && histogram.tag !== Histogram_1.NO_TAG) this.log(`Tag=${histogram.tag},${lineContent}`);
			else this.log(lineContent);
		}
		/**
		* Log a comment to the log.
		* Comments will be preceded with with the '#' character.
		* @param comment the comment string.
		*/
		outputComment(comment) {
			this.log(`#${comment}\n`);
		}
		/**
		* Log a start time in the log.
		* @param startTimeMsec time (in milliseconds) since the absolute start time (the epoch)
		*/
		outputStartTime(startTimeMsec) {
			this.outputComment(`[StartTime: ${(0, formatters_1.floatFormatter)(5, 3)(startTimeMsec / 1e3)} (seconds since epoch), ${new Date(startTimeMsec)}]\n`);
		}
		/**
		* Output a legend line to the log.
		*/
		outputLegend() {
			this.log("\"StartTimestamp\",\"Interval_Length\",\"Interval_Max\",\"Interval_Compressed_Histogram\"\n");
		}
		/**
		* Output a log format version to the log.
		*/
		outputLogFormatVersion() {
			this.outputComment("[Histogram log format version 1.3]");
		}
	};
	exports.default = HistogramLogWriter;
}));

// node_modules/hdr-histogram-js/dist/HistogramBuilder.js
var require_HistogramBuilder = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.build = exports.defaultRequest = void 0;
	const JsHistogramFactory_1 = require_JsHistogramFactory();
	const wasm_1 = require_wasm();
	exports.defaultRequest = {
		bitBucketSize: 32,
		autoResize: true,
		lowestDiscernibleValue: 1,
		highestTrackableValue: 2,
		numberOfSignificantValueDigits: 3,
		useWebAssembly: false
	};
	const build = (request = exports.defaultRequest) => {
		const parameters = Object.assign({}, exports.defaultRequest, request);
		if (request.useWebAssembly && wasm_1.webAssemblyAvailable) return wasm_1.WasmHistogram.build(parameters);
		const histogram = new ((0, JsHistogramFactory_1.constructorFromBucketSize)(parameters.bitBucketSize))(parameters.lowestDiscernibleValue, parameters.highestTrackableValue, parameters.numberOfSignificantValueDigits);
		histogram.autoResize = parameters.autoResize;
		return histogram;
	};
	exports.build = build;
}));

// node_modules/hdr-histogram-js/dist/Recorder.js
var require_Recorder = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const HistogramBuilder_1 = require_HistogramBuilder();
	/**
	* Records integer values, and provides stable interval {@link Histogram} samples from
	* live recorded data without interrupting or stalling active recording of values. Each interval
	* histogram provided contains all value counts accumulated since the previous interval histogram
	* was taken.
	* <p>
	* This pattern is commonly used in logging interval histogram information while recording is ongoing.
	* <p>
	* {@link Recorder} supports concurrent
	* {@link Recorder#recordValue} or
	* {@link Recorder#recordValueWithExpectedInterval} calls.
	*
	*/
	var Recorder = class Recorder {
		/**
		* Construct an auto-resizing {@link Recorder} with a lowest discernible value of
		* 1 and an auto-adjusting highestTrackableValue. Can auto-resize up to track values up to Number.MAX_SAFE_INTEGER.
		*
		* @param histogramBuildRequest parameters used to build histograms while using this recorder.
		* @param clock (for testing purpose) an action that give current time in ms since 1970
		*/
		constructor(histogramBuildRequest = HistogramBuilder_1.defaultRequest, clock = () => (/* @__PURE__ */ new Date()).getTime()) {
			this.histogramBuildRequest = histogramBuildRequest;
			this.clock = clock;
			this.activeHistogram = (0, HistogramBuilder_1.build)(this.histogramBuildRequest);
			Recorder.idGenerator++;
			this.activeHistogram.containingInstanceId = Recorder.idGenerator;
			this.activeHistogram.startTimeStampMsec = clock();
		}
		/**
		* Record a value in the histogram
		*
		* @param value The value to be recorded
		* @throws may throw Error if value is exceeds highestTrackableValue
		*/
		recordValue(value) {
			this.activeHistogram.recordValue(value);
		}
		/**
		* Record a value in the histogram (adding to the value's current count)
		*
		* @param value The value to be recorded
		* @param count The number of occurrences of this value to record
		* @throws ArrayIndexOutOfBoundsException (may throw) if value is exceeds highestTrackableValue
		*/
		recordValueWithCount(value, count) {
			this.activeHistogram.recordValueWithCount(value, count);
		}
		/**
		* Record a value
		* <p>
		* To compensate for the loss of sampled values when a recorded value is larger than the expected
		* interval between value samples, Histogram will auto-generate an additional series of decreasingly-smaller
		* (down to the expectedIntervalBetweenValueSamples) value records.
		* <p>
		* See related notes {@link Histogram#recordValueWithExpectedInterval(long, long)}
		* for more explanations about coordinated omission and expected interval correction.
		*      *
		* @param value The value to record
		* @param expectedIntervalBetweenValueSamples If expectedIntervalBetweenValueSamples is larger than 0, add
		*                                           auto-generated value records as appropriate if value is larger
		*                                           than expectedIntervalBetweenValueSamples
		* @throws ArrayIndexOutOfBoundsException (may throw) if value is exceeds highestTrackableValue
		*/
		recordValueWithExpectedInterval(value, expectedIntervalBetweenValueSamples) {
			this.activeHistogram.recordValueWithExpectedInterval(value, expectedIntervalBetweenValueSamples);
		}
		/**
		* Get an interval histogram, which will include a stable, consistent view of all value counts
		* accumulated since the last interval histogram was taken.
		* <p>
		* {@link Recorder#getIntervalHistogram(Histogram histogramToRecycle)
		* getIntervalHistogram(histogramToRecycle)}
		* accepts a previously returned interval histogram that can be recycled internally to avoid allocation
		* and content copying operations, and is therefore significantly more efficient for repeated use than
		* {@link Recorder#getIntervalHistogram()} and
		* {@link Recorder#getIntervalHistogramInto getIntervalHistogramInto()}. The provided
		* {@code histogramToRecycle} must
		* be either be null or an interval histogram returned by a previous call to
		* {@link Recorder#getIntervalHistogram(Histogram histogramToRecycle)
		* getIntervalHistogram(histogramToRecycle)} or
		* {@link Recorder#getIntervalHistogram()}.
		* <p>
		* NOTE: The caller is responsible for not recycling the same returned interval histogram more than once. If
		* the same interval histogram instance is recycled more than once, behavior is undefined.
		* <p>
		* Calling {@link Recorder#getIntervalHistogram(Histogram histogramToRecycle)
		* getIntervalHistogram(histogramToRecycle)} will reset the value counts, and start accumulating value
		* counts for the next interval
		*
		* @param histogramToRecycle a previously returned interval histogram that may be recycled to avoid allocation and
		*                           copy operations.
		* @return a histogram containing the value counts accumulated since the last interval histogram was taken.
		*/
		getIntervalHistogram(histogramToRecycle) {
			if (histogramToRecycle) {
				if (histogramToRecycle.containingInstanceId !== this.activeHistogram.containingInstanceId) throw "replacement histogram must have been obtained via a previous getIntervalHistogram() call from this Recorder";
			}
			this.inactiveHistogram = histogramToRecycle;
			this.performIntervalSample();
			const sampledHistogram = this.inactiveHistogram;
			this.inactiveHistogram = null;
			return sampledHistogram;
		}
		/**
		* Place a copy of the value counts accumulated since accumulated (since the last interval histogram
		* was taken) into {@code targetHistogram}.
		*
		* Calling {@link Recorder#getIntervalHistogramInto getIntervalHistogramInto()} will reset
		* the value counts, and start accumulating value counts for the next interval.
		*
		* @param targetHistogram the histogram into which the interval histogram's data should be copied
		*/
		getIntervalHistogramInto(targetHistogram) {
			this.performIntervalSample();
			if (this.inactiveHistogram) {
				targetHistogram.add(this.inactiveHistogram);
				targetHistogram.startTimeStampMsec = this.inactiveHistogram.startTimeStampMsec;
				targetHistogram.endTimeStampMsec = this.inactiveHistogram.endTimeStampMsec;
			}
		}
		/**
		* Reset any value counts accumulated thus far.
		*/
		reset() {
			this.activeHistogram.reset();
			this.activeHistogram.startTimeStampMsec = this.clock();
		}
		performIntervalSample() {
			if (!this.inactiveHistogram) {
				this.inactiveHistogram = (0, HistogramBuilder_1.build)(this.histogramBuildRequest);
				this.inactiveHistogram.containingInstanceId = this.activeHistogram.containingInstanceId;
			}
			this.inactiveHistogram.reset();
			const tempHistogram = this.activeHistogram;
			this.activeHistogram = this.inactiveHistogram;
			this.inactiveHistogram = tempHistogram;
			const currentTimeInMs = this.clock();
			this.inactiveHistogram.endTimeStampMsec = currentTimeInMs;
			this.activeHistogram.startTimeStampMsec = currentTimeInMs;
		}
		/**
		* Release memory associated to this recorder by destroying
		* histograms used under the cover.
		* Useful when webassembly histograms are used.
		*/
		destroy() {
			var _a;
			this.activeHistogram.destroy();
			(_a = this.inactiveHistogram) === null || _a === void 0 || _a.destroy();
		}
	};
	Recorder.idGenerator = 0;
	exports.default = Recorder;
}));

// node_modules/hdr-histogram-js/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JsHistogram = exports.WasmHistogram = exports.Recorder = exports.HistogramLogWriter = exports.encodeIntoCompressedBase64 = exports.decodeFromCompressedBase64 = exports.ByteBuffer = exports.build = exports.listTags = exports.HistogramLogReader = exports.PackedHistogram = exports.Float64Histogram = exports.Int32Histogram = exports.Int16Histogram = exports.Int8Histogram = exports.initWebAssemblySync = exports.initWebAssembly = void 0;
	const ByteBuffer_1 = require_ByteBuffer();
	exports.ByteBuffer = ByteBuffer_1.default;
	const encoding_1 = require_encoding();
	Object.defineProperty(exports, "decodeFromCompressedBase64", {
		enumerable: true,
		get: function() {
			return encoding_1.decodeFromCompressedBase64;
		}
	});
	Object.defineProperty(exports, "encodeIntoCompressedBase64", {
		enumerable: true,
		get: function() {
			return encoding_1.encodeIntoCompressedBase64;
		}
	});
	const Float64Histogram_1 = require_Float64Histogram();
	exports.Float64Histogram = Float64Histogram_1.default;
	const HistogramLogReader_1 = require_HistogramLogReader();
	exports.HistogramLogReader = HistogramLogReader_1.default;
	Object.defineProperty(exports, "listTags", {
		enumerable: true,
		get: function() {
			return HistogramLogReader_1.listTags;
		}
	});
	const HistogramLogWriter_1 = require_HistogramLogWriter();
	exports.HistogramLogWriter = HistogramLogWriter_1.default;
	const Int16Histogram_1 = require_Int16Histogram();
	exports.Int16Histogram = Int16Histogram_1.default;
	const Int32Histogram_1 = require_Int32Histogram();
	exports.Int32Histogram = Int32Histogram_1.default;
	const Int8Histogram_1 = require_Int8Histogram();
	exports.Int8Histogram = Int8Histogram_1.default;
	const JsHistogram_1 = require_JsHistogram();
	exports.JsHistogram = JsHistogram_1.default;
	const PackedHistogram_1 = require_PackedHistogram();
	exports.PackedHistogram = PackedHistogram_1.default;
	const Recorder_1 = require_Recorder();
	exports.Recorder = Recorder_1.default;
	const wasm_1 = require_wasm();
	Object.defineProperty(exports, "initWebAssembly", {
		enumerable: true,
		get: function() {
			return wasm_1.initWebAssembly;
		}
	});
	Object.defineProperty(exports, "initWebAssemblySync", {
		enumerable: true,
		get: function() {
			return wasm_1.initWebAssemblySync;
		}
	});
	Object.defineProperty(exports, "WasmHistogram", {
		enumerable: true,
		get: function() {
			return wasm_1.WasmHistogram;
		}
	});
	const HistogramBuilder_1 = require_HistogramBuilder();
	Object.defineProperty(exports, "build", {
		enumerable: true,
		get: function() {
			return HistogramBuilder_1.build;
		}
	});
}));

// node_modules/hdr-histogram-percentiles-obj/index.js
var require_hdr_histogram_percentiles_obj = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const percentiles = module.exports.percentiles = [
		.001,
		.01,
		.1,
		1,
		2.5,
		10,
		25,
		50,
		75,
		90,
		97.5,
		99,
		99.9,
		99.99,
		99.999
	];
	module.exports.histAsObj = function(hist, total) {
		const mean = Math.ceil(getMean(hist) * 100) / 100;
		const result = {
			average: mean,
			mean,
			stddev: Math.ceil(getStdDeviation(hist) * 100) / 100,
			min: getMin(hist),
			max: getMax(hist)
		};
		if (typeof total === "number") result.total = total;
		return result;
	};
	module.exports.addPercentiles = function(hist, result) {
		percentiles.forEach(function(perc) {
			const key = ("p" + perc).replace(".", "_");
			if (typeof hist.percentile === "function") result[key] = hist.percentile(perc);
			else if (typeof hist.getValueAtPercentile === "function") result[key] = hist.getValueAtPercentile(perc);
		});
		return result;
	};
	function getMean(hist) {
		if (typeof hist.mean === "function") return hist.mean();
		if (typeof hist.getMean === "function") return hist.getMean();
		return hist.mean;
	}
	function getMin(hist) {
		if (typeof hist.min === "function") return hist.min();
		return hist.minNonZeroValue;
	}
	function getMax(hist) {
		if (typeof hist.max === "function") return hist.max();
		return hist.maxValue;
	}
	function getStdDeviation(hist) {
		if (typeof hist.stddev === "function") return hist.stddev();
		if (typeof hist.getStdDeviation === "function") return hist.getStdDeviation();
		return hist.stdDeviation;
	}
}));

// node_modules/autocannon/lib/histUtil.js
var require_histUtil = /* @__PURE__ */ __commonJSMin(((exports) => {
	const hdr = require_dist();
	const histUtil = require_hdr_histogram_percentiles_obj();
	hdr.initWebAssemblySync();
	const getHistograms = ({ latencies = hdr.build({
		useWebAssembly: true,
		bitBucketSize: 64,
		autoResize: true,
		lowestDiscernibleValue: 1,
		highestTrackableValue: 1e4,
		numberOfSignificantValueDigits: 5
	}), requests = hdr.build({
		useWebAssembly: true,
		bitBucketSize: 64,
		autoResize: true,
		lowestDiscernibleValue: 1,
		highestTrackableValue: 1e6,
		numberOfSignificantValueDigits: 3
	}), throughput = hdr.build({
		useWebAssembly: true,
		bitBucketSize: 64,
		autoResize: true,
		lowestDiscernibleValue: 1,
		highestTrackableValue: 1e11,
		numberOfSignificantValueDigits: 3
	}) } = {}) => ({
		latencies,
		requests,
		throughput
	});
	function encodeHist(h) {
		if (h.__custom) return null;
		return hdr.encodeIntoCompressedBase64(h);
	}
	function decodeHist(str) {
		if (!str) return null;
		return hdr.decodeFromCompressedBase64(str);
	}
	exports.getHistograms = getHistograms;
	exports.encodeHist = encodeHist;
	exports.decodeHist = decodeHist;
	exports.histAsObj = histUtil.histAsObj;
	exports.addPercentiles = histUtil.addPercentiles;
	exports.percentiles = histUtil.percentiles;
}));

// node_modules/autocannon/lib/format.js
var require_format = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function format(num) {
		if (num < 1e3) return "" + num;
		else return "" + Math.round(num / 1e3) + "k";
	}
	module.exports = format;
}));

// node_modules/autocannon/lib/printResult.js
var require_printResult = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Table = require_cli_table3();
	const Chalk = require_source();
	const testColorSupport = require_color_support();
	const prettyBytes = require_pretty_bytes();
	const { percentiles } = require_histUtil();
	const format = require_format();
	const defaults = {
		outputStream: process.stderr,
		renderResultsTable: true,
		renderLatencyTable: false,
		verbose: true
	};
	var TableWithoutColor = class extends Table {
		constructor(opts = {}) {
			super({
				...opts,
				style: {
					head: [],
					border: []
				}
			});
		}
	};
	const printResult = (result, opts) => {
		opts = Object.assign({}, defaults, opts);
		let strResult = "";
		if (opts.verbose) {
			const chalk = new Chalk.Instance(testColorSupport({
				stream: opts.outputStream,
				alwaysReturn: true
			}));
			const ColorSafeTable = chalk.level === 0 ? TableWithoutColor : Table;
			const shortLatency = new ColorSafeTable({ head: asColor(chalk.cyan, [
				"Stat",
				"2.5%",
				"50%",
				"97.5%",
				"99%",
				"Avg",
				"Stdev",
				"Max"
			]) });
			shortLatency.push(asLowRow(chalk.bold("Latency"), asMs(result.latency)));
			logToLocalStr("\n" + shortLatency.toString());
			const requests = new ColorSafeTable({ head: asColor(chalk.cyan, [
				"Stat",
				"1%",
				"2.5%",
				"50%",
				"97.5%",
				"Avg",
				"Stdev",
				"Min"
			]) });
			requests.push(asHighRow(chalk.bold("Req/Sec"), asNumber(result.requests)));
			requests.push(asHighRow(chalk.bold("Bytes/Sec"), asBytes(result.throughput)));
			logToLocalStr(requests.toString());
			if (opts.renderStatusCodes === true) {
				const statusCodeStats = new ColorSafeTable({ head: asColor(chalk.cyan, ["Code", "Count"]) });
				Object.keys(result.statusCodeStats).forEach((statusCode) => {
					const stats = result.statusCodeStats[statusCode];
					const colorize = colorizeByStatusCode(chalk, statusCode);
					statusCodeStats.push([colorize(statusCode), stats.count]);
				});
				logToLocalStr(statusCodeStats.toString());
			}
			logToLocalStr("");
			if (result.sampleInt === 1e3) logToLocalStr("Req/Bytes counts sampled once per second.");
			else logToLocalStr("Req/Bytes counts sampled every " + result.sampleInt / 1e3 + " seconds.");
			logToLocalStr("# of samples: " + result.samples);
			logToLocalStr("");
			if (opts.renderLatencyTable) {
				const latencies = new ColorSafeTable({ head: asColor(chalk.cyan, ["Percentile", "Latency (ms)"]) });
				percentiles.map((perc) => {
					const key = `p${perc}`.replace(".", "_");
					return [chalk.bold("" + perc), result.latency[key]];
				}).forEach((row) => {
					latencies.push(row);
				});
				logToLocalStr(latencies.toString());
				logToLocalStr("");
			}
		}
		if (result.non2xx) logToLocalStr(`${result["2xx"]} 2xx responses, ${result.non2xx} non 2xx responses`);
		logToLocalStr(`${format(result.requests.sent)} requests in ${result.duration}s, ${prettyBytes(result.throughput.total)} read`);
		if (result.errors) logToLocalStr(`${format(result.errors)} errors (${format(result.timeouts)} timeouts)`);
		if (result.mismatches) logToLocalStr(`${format(result.mismatches)} requests with mismatched body`);
		if (result.resets) logToLocalStr(`request pipeline was reset ${format(result.resets)} ${result.resets === 1 ? "time" : "times"}`);
		function logToLocalStr(msg) {
			strResult += msg + "\n";
		}
		return strResult;
	};
	function asLowRow(name, stat) {
		return [
			name,
			stat.p2_5,
			stat.p50,
			stat.p97_5,
			stat.p99,
			stat.average,
			stat.stddev,
			typeof stat.max === "string" ? stat.max : Math.floor(stat.max * 100) / 100
		];
	}
	function asHighRow(name, stat) {
		return [
			name,
			stat.p1,
			stat.p2_5,
			stat.p50,
			stat.p97_5,
			stat.average,
			stat.stddev,
			typeof stat.min === "string" ? stat.min : Math.floor(stat.min * 100) / 100
		];
	}
	function asColor(colorise, row) {
		return row.map((entry) => colorise(entry));
	}
	function asMs(stat) {
		const result = Object.create(null);
		for (const k of Object.keys(stat)) result[k] = `${stat[k]} ms`;
		result.max = typeof stat.max === "string" ? stat.max : `${Math.floor(stat.max * 100) / 100} ms`;
		return result;
	}
	function asNumber(stat) {
		const result = Object.create(null);
		for (const k of Object.keys(stat)) result[k] = stat[k].toLocaleString(void 0, { maximumFractionDigits: 20 });
		return result;
	}
	function asBytes(stat) {
		const result = Object.create(stat);
		for (const p of percentiles) {
			const key = `p${p}`.replace(".", "_");
			result[key] = prettyBytes(stat[key]);
		}
		result.average = prettyBytes(stat.average);
		result.stddev = prettyBytes(stat.stddev);
		result.max = prettyBytes(stat.max);
		result.min = prettyBytes(stat.min);
		return result;
	}
	function colorizeByStatusCode(chalk, statusCode) {
		const codeClass = Math.floor(parseInt(statusCode) / 100) - 1;
		return [
			chalk.cyan,
			chalk.cyan,
			chalk.cyan,
			chalk.redBright,
			chalk.redBright
		][codeClass];
	}
	module.exports = printResult;
}));

// node_modules/autocannon/lib/worker_threads.js
var require_worker_threads = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let workerThreads = {};
	try {
		workerThreads = __require("worker_threads");
	} catch (err) {
		if (err) {}
		workerThreads = { isMainThread: true };
	}
	module.exports = workerThreads;
}));

// node_modules/autocannon/lib/aggregateResult.js
var require_aggregateResult = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { decodeHist, getHistograms, histAsObj, addPercentiles } = require_histUtil();
	function aggregateResult(results, opts, histograms) {
		results = Array.isArray(results) ? results : [results];
		histograms = getHistograms(histograms);
		const aggregated = results.map((r) => ({
			...r,
			latencies: decodeHist(r.latencies),
			requests: decodeHist(r.requests),
			throughput: decodeHist(r.throughput)
		})).reduce((acc, r) => {
			acc.latencies.add(r.latencies);
			acc.totalCompletedRequests += r.totalCompletedRequests;
			acc.totalRequests += r.totalRequests;
			acc.totalBytes += r.totalBytes;
			acc.samples += r.samples;
			acc.errors += r.errors;
			acc.timeouts += r.timeouts;
			acc.mismatches += r.mismatches;
			acc.non2xx += r.non2xx;
			acc.resets += r.resets;
			acc["1xx"] += r["1xx"];
			acc["2xx"] += r["2xx"];
			acc["3xx"] += r["3xx"];
			acc["4xx"] += r["4xx"];
			acc["5xx"] += r["5xx"];
			Object.keys(r.statusCodeStats).forEach((statusCode) => {
				if (!acc.statusCodeStats[statusCode]) acc.statusCodeStats[statusCode] = r.statusCodeStats[statusCode];
				else acc.statusCodeStats[statusCode].count += r.statusCodeStats[statusCode].count;
			});
			return acc;
		});
		const result = {
			title: opts.title,
			url: opts.url,
			socketPath: opts.socketPath,
			connections: opts.connections,
			sampleInt: opts.sampleInt,
			pipelining: opts.pipelining,
			workers: opts.workers,
			duration: aggregated.duration,
			samples: aggregated.samples,
			start: aggregated.start,
			finish: aggregated.finish,
			errors: aggregated.errors,
			timeouts: aggregated.timeouts,
			mismatches: aggregated.mismatches,
			non2xx: aggregated.non2xx,
			resets: aggregated.resets,
			"1xx": aggregated["1xx"],
			"2xx": aggregated["2xx"],
			"3xx": aggregated["3xx"],
			"4xx": aggregated["4xx"],
			"5xx": aggregated["5xx"],
			statusCodeStats: aggregated.statusCodeStats,
			latency: addPercentiles(aggregated.latencies, histAsObj(aggregated.latencies)),
			requests: addPercentiles(histograms.requests, histAsObj(histograms.requests, aggregated.totalCompletedRequests)),
			throughput: addPercentiles(histograms.throughput, histAsObj(histograms.throughput, aggregated.totalBytes))
		};
		result.latency.totalCount = aggregated.latencies.totalCount;
		result.requests.sent = aggregated.totalRequests;
		if (result.requests.min >= Number.MAX_SAFE_INTEGER) result.requests.min = 0;
		if (result.throughput.min >= Number.MAX_SAFE_INTEGER) result.throughput.min = 0;
		if (result.latency.min >= Number.MAX_SAFE_INTEGER) result.latency.min = 0;
		return result;
	}
	module.exports = aggregateResult;
}));

// node_modules/autocannon/lib/manager.js
var require_manager = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __dirname = import.meta.dirname;
	const path = __require("path");
	const EE = __require("events").EventEmitter;
	const aggregateResult = require_aggregateResult();
	const { getHistograms } = require_histUtil();
	const { Worker } = require_worker_threads();
	function initWorkers(opts, tracker, cb) {
		tracker = tracker || new EE();
		const workers = [];
		const results = [];
		const numWorkers = +opts.workers;
		const histograms = getHistograms();
		const histData = {
			requests: [],
			throughput: []
		};
		let restart = true;
		function reset() {
			workers.length = 0;
			results.length = 0;
			histograms.requests.reset();
			histograms.throughput.reset();
			histData.requests.length = 0;
			histData.throughput.length = 0;
		}
		function startAll() {
			for (const w of workers) w.postMessage({ cmd: "START" });
			setImmediate(() => {
				tracker.emit("start");
			});
		}
		function handleFinish() {
			cb(null, aggregateResult(results, opts, histograms));
			reset();
			if (opts.forever && restart) setImmediate(() => {
				init();
				startAll();
			});
		}
		function stopAll() {
			for (const w of workers) w.postMessage({ cmd: "STOP" });
			reset();
		}
		const workerOpts = {
			...opts,
			...opts.amount ? { amount: Math.max(Math.floor(opts.amount / numWorkers), 1) } : void 0,
			...opts.connections ? { connections: Math.max(Math.floor(opts.connections / numWorkers), 1) } : void 0
		};
		workerOpts.a = workerOpts.amount;
		workerOpts.c = workerOpts.connections;
		function init() {
			for (let i = 0; i < numWorkers; i++) {
				const worker = new Worker(path.resolve(__dirname, "./worker.js"), { workerData: { opts: workerOpts } });
				worker.on("message", (msg) => {
					const { cmd, data, error } = msg;
					if (cmd === "RESULT") {
						results.push(data);
						if (results.length === workers.length) handleFinish();
					} else if (cmd === "UPDATE_HIST") {
						const { name, value } = data;
						histData[name].push(value);
						if (histData[name].length === workers.length) {
							const total = histData[name].reduce((acc, v) => acc + v, 0);
							histData[name].length = 0;
							histograms[name].recordValue(total);
						}
					} else if (cmd === "RESET_HIST") {
						const { name } = data;
						histograms[name].reset();
					} else if (cmd === "ERROR") tracker.emit("error", error);
				});
				worker.on("error", (err) => {
					console.log("Worker error:", err);
					stopAll();
					cb(err);
				});
				workers.push(worker);
			}
		}
		init();
		startAll();
		tracker.stop = () => {
			restart = false;
			stopAll();
		};
		return tracker;
	}
	module.exports = initWorkers;
}));

// node_modules/autocannon/lib/defaultOptions.js
var require_defaultOptions = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const defaultOptions = {
		headers: {},
		method: "GET",
		duration: 10,
		connections: 10,
		sampleInt: 1e3,
		pipelining: 1,
		timeout: 10,
		maxConnectionRequests: 0,
		maxOverallRequests: 0,
		connectionRate: 0,
		overallRate: 0,
		amount: 0,
		reconnectRate: 0,
		forever: false,
		idReplacement: false,
		requests: [{}],
		servername: void 0,
		excludeErrorStats: false
	};
	module.exports = defaultOptions;
}));

// node_modules/timestring/index.js
var require_timestring = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Exports
	*/
	module.exports = parseTimestring;
	/**
	* Default options to use when parsing a timestring
	*
	* @type {Object}
	*/
	const DEFAULT_OPTS = {
		hoursPerDay: 24,
		daysPerWeek: 7,
		weeksPerMonth: 4,
		monthsPerYear: 12,
		daysPerYear: 365.25
	};
	/**
	* Map of accepted strings to unit
	*
	* @type {Object}
	*/
	const UNIT_MAP = {
		ms: [
			"ms",
			"milli",
			"millisecond",
			"milliseconds"
		],
		s: [
			"s",
			"sec",
			"secs",
			"second",
			"seconds"
		],
		m: [
			"m",
			"min",
			"mins",
			"minute",
			"minutes"
		],
		h: [
			"h",
			"hr",
			"hrs",
			"hour",
			"hours"
		],
		d: [
			"d",
			"day",
			"days"
		],
		w: [
			"w",
			"week",
			"weeks"
		],
		mth: [
			"mon",
			"mth",
			"mths",
			"month",
			"months"
		],
		y: [
			"y",
			"yr",
			"yrs",
			"year",
			"years"
		]
	};
	/**
	* Parse a timestring
	*
	* @param  {String} string
	* @param  {String} returnUnit
	* @param  {Object} opts
	* @return {Number}
	*/
	function parseTimestring(string, returnUnit, opts) {
		opts = Object.assign({}, DEFAULT_OPTS, opts || {});
		let totalSeconds = 0;
		let unitValues = getUnitValues(opts);
		let groups = string.toLowerCase().replace(/[^.\w+-]+/g, "").match(/[-+]?[0-9.]+[a-z]+/g);
		if (groups === null) throw new Error(`The string [${string}] could not be parsed by timestring`);
		groups.forEach((group) => {
			let value = group.match(/[0-9.]+/g)[0];
			let unit = group.match(/[a-z]+/g)[0];
			totalSeconds += getSeconds(value, unit, unitValues);
		});
		if (returnUnit) return convert(totalSeconds, returnUnit, unitValues);
		return totalSeconds;
	}
	/**
	* Get unit values based on the passed options
	*
	* @param   {Object} opts
	* @returns {Object}
	*/
	function getUnitValues(opts) {
		let unitValues = {
			ms: .001,
			s: 1,
			m: 60,
			h: 3600
		};
		unitValues.d = opts.hoursPerDay * unitValues.h;
		unitValues.w = opts.daysPerWeek * unitValues.d;
		unitValues.mth = opts.daysPerYear / opts.monthsPerYear * unitValues.d;
		unitValues.y = opts.daysPerYear * unitValues.d;
		return unitValues;
	}
	/**
	* Get the key for a unit
	*
	* @param   {String} unit
	* @returns {String}
	*/
	function getUnitKey(unit) {
		for (let key of Object.keys(UNIT_MAP)) if (UNIT_MAP[key].indexOf(unit) > -1) return key;
		throw new Error(`The unit [${unit}] is not supported by timestring`);
	}
	/**
	*  Get the number of seconds for a value, based on the unit
	*
	* @param   {Number} value
	* @param   {String} unit
	* @param   {Object} unitValues
	* @returns {Number}
	*/
	function getSeconds(value, unit, unitValues) {
		return value * unitValues[getUnitKey(unit)];
	}
	/**
	* Convert a value from its existing unit to a new unit
	*
	* @param   {Number} value
	* @param   {String} unit
	* @param   {Object} unitValues
	* @returns {Number}
	*/
	function convert(value, unit, unitValues) {
		return value / unitValues[getUnitKey(unit)];
	}
}));

// node_modules/autocannon/lib/url.js
var require_url = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* check the url is not an empty string or empty array
	* @param url
	*/
	function checkURL(url) {
		return typeof url === "string" && url || Array.isArray(url) && url.length > 0;
	}
	/**
	*
	* @param url
	* @param asArray
	* @returns
	*/
	function ofURL(url, asArray) {
		if (Array.isArray(url)) return url;
		if (typeof url === "string") return { map(fn) {
			if (asArray) return [fn(url)];
			return fn(url);
		} };
		throw new Error("url should only be a string or an array of string");
	}
	exports.checkURL = checkURL;
	exports.ofURL = ofURL;
}));

// node_modules/autocannon/lib/multipart.js
var require_multipart = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { resolve, basename } = __require("path");
	const { readFileSync } = __require("fs");
	const FormData = require_form_data();
	function getFormData(string) {
		try {
			return JSON.parse(string);
		} catch (error) {
			try {
				const path = resolve(string);
				const data = readFileSync(path, "utf8");
				return JSON.parse(data);
			} catch (error) {
				throw new Error("Invalid JSON or file where to get form data");
			}
		}
	}
	module.exports = (options) => {
		const obj = typeof options === "string" ? getFormData(options) : options;
		const form = new FormData();
		for (const key in obj) switch (obj[key] && obj[key].type) {
			case "file": {
				const path = obj[key] && obj[key].path;
				if (!path) throw new Error(`Missing key 'path' in form object for key '${key}'`);
				const opts = obj[key] && obj[key].options;
				const buffer = readFileSync(path);
				form.append(key, buffer, Object.assign({}, { filename: basename(path) }, opts));
				break;
			}
			case "text": {
				const value = obj[key] && obj[key].value;
				if (!value) throw new Error(`Missing key 'value' in form object for key '${key}'`);
				form.append(key, value);
				break;
			}
			default: throw new Error("A 'type' key with value 'text' or 'file' should be specified");
		}
		return form;
	};
}));

// node_modules/autocannon/lib/parseHAR.js
var require_parseHAR = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { URL } = __require("url");
	function parseHAR(har) {
		const requestsPerOrigin = /* @__PURE__ */ new Map();
		try {
			if (!har || typeof har !== "object" || typeof har.log !== "object" || !Array.isArray(har.log.entries) || !har.log.entries.length) throw new Error("no entries found");
			let i = 0;
			for (const entry of har.log.entries) {
				i++;
				if (!entry || typeof entry !== "object" || !entry.request || typeof entry.request !== "object") throw new Error(`invalid request in entry #${i}`);
				const { request: { method, url, headers: headerArray, postData } } = entry;
				const headers = {};
				if (!Array.isArray(headerArray)) throw new Error(`invalid headers array in entry #${i}`);
				let j = 0;
				for (const header of headerArray) {
					j++;
					if (!header || typeof header !== "object" || typeof header.name !== "string" || typeof header.value !== "string") throw new Error(`invalid name or value in header #${j} of entry #${i}`);
					const { name, value } = header;
					headers[name] = value;
				}
				const { pathname, search, hash, origin } = new URL(url);
				let requests = requestsPerOrigin.get(origin);
				if (!requests) {
					requests = [];
					requestsPerOrigin.set(origin, requests);
				}
				const request = {
					origin,
					method,
					path: `${pathname}${search}${hash}`,
					headers
				};
				if (typeof postData === "object" && typeof postData.text === "string") request.body = postData.text;
				requests.push(request);
			}
		} catch (err) {
			throw new Error(`Could not parse HAR content: ${err.message}`);
		}
		return requestsPerOrigin;
	}
	exports.parseHAR = parseHAR;
}));

// node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SEMVER_SPEC_VERSION = "2.0.0";
	const MAX_LENGTH = 256;
	const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 
	/* istanbul ignore next */ 9007199254740991;
	const MAX_SAFE_COMPONENT_LENGTH = 16;
	const MAX_SAFE_BUILD_LENGTH = 250;
	const WHITESPACE_CHARACTERS = [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\xA0",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		"\u2028",
		"\u2029",
		" ",
		" ",
		"　",
		"﻿"
	];
	const RELEASE_TYPES = [
		"major",
		"premajor",
		"minor",
		"preminor",
		"patch",
		"prepatch",
		"prerelease"
	];
	module.exports = {
		MAX_LENGTH,
		MAX_SAFE_COMPONENT_LENGTH,
		MAX_SAFE_BUILD_LENGTH,
		MAX_SAFE_INTEGER,
		WHITESPACE_CHARACTERS,
		RELEASE_TYPES,
		SEMVER_SPEC_VERSION,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));

// node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	module.exports = debug;
}));

// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));

// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));

// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));

// node_modules/semver/classes/semver.js
var require_semver$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	var SemVer = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
	module.exports = SemVer;
}));

// node_modules/semver/functions/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));

// node_modules/semver/functions/valid.js
var require_valid$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const valid = (version, options) => {
		const v = parse(version, options);
		return v ? v.version : null;
	};
	module.exports = valid;
}));

// node_modules/semver/functions/clean.js
var require_clean = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const clean = (version, options) => {
		const s = parse(version.trim().replace(/^[=v]+/, ""), options);
		return s ? s.version : null;
	};
	module.exports = clean;
}));

// node_modules/semver/functions/inc.js
var require_inc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));

// node_modules/semver/functions/diff.js
var require_diff = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const diff = (version1, version2) => {
		const v1 = parse(version1, null, true);
		const v2 = parse(version2, null, true);
		const comparison = v1.compare(v2);
		if (comparison === 0) return null;
		const v1Higher = comparison > 0;
		const highVersion = v1Higher ? v1 : v2;
		const lowVersion = v1Higher ? v2 : v1;
		const highHasPre = !!highVersion.prerelease.length;
		if (!!lowVersion.prerelease.length && !highHasPre) {
			if (!lowVersion.patch && !lowVersion.minor) return "major";
			if (lowVersion.compareMain(highVersion) === 0) {
				if (lowVersion.minor && !lowVersion.patch) return "minor";
				return "patch";
			}
		}
		const prefix = highHasPre ? "pre" : "";
		if (v1.major !== v2.major) return prefix + "major";
		if (v1.minor !== v2.minor) return prefix + "minor";
		if (v1.patch !== v2.patch) return prefix + "patch";
		return "prerelease";
	};
	module.exports = diff;
}));

// node_modules/semver/functions/major.js
var require_major = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const major = (a, loose) => new SemVer(a, loose).major;
	module.exports = major;
}));

// node_modules/semver/functions/minor.js
var require_minor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const minor = (a, loose) => new SemVer(a, loose).minor;
	module.exports = minor;
}));

// node_modules/semver/functions/patch.js
var require_patch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const patch = (a, loose) => new SemVer(a, loose).patch;
	module.exports = patch;
}));

// node_modules/semver/functions/prerelease.js
var require_prerelease = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const prerelease = (version, options) => {
		const parsed = parse(version, options);
		return parsed && parsed.prerelease.length ? parsed.prerelease : null;
	};
	module.exports = prerelease;
}));

// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));

// node_modules/semver/functions/rcompare.js
var require_rcompare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const rcompare = (a, b, loose) => compare(b, a, loose);
	module.exports = rcompare;
}));

// node_modules/semver/functions/compare-loose.js
var require_compare_loose = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const compareLoose = (a, b) => compare(a, b, true);
	module.exports = compareLoose;
}));

// node_modules/semver/functions/compare-build.js
var require_compare_build = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));

// node_modules/semver/functions/sort.js
var require_sort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
	module.exports = sort;
}));

// node_modules/semver/functions/rsort.js
var require_rsort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
	module.exports = rsort;
}));

// node_modules/semver/functions/gt.js
var require_gt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));

// node_modules/semver/functions/lt.js
var require_lt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));

// node_modules/semver/functions/eq.js
var require_eq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));

// node_modules/semver/functions/neq.js
var require_neq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));

// node_modules/semver/functions/gte.js
var require_gte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));

// node_modules/semver/functions/lte.js
var require_lte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));

// node_modules/semver/functions/cmp.js
var require_cmp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));

// node_modules/semver/functions/coerce.js
var require_coerce = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = require_parse();
	const { safeRe: re, t } = require_re();
	const coerce = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version === "number") version = String(version);
		if (typeof version !== "string") return null;
		options = options || {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
			let next;
			while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
				if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
				coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			}
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		const major = match[2];
		const minor = match[3] || "0";
		const patch = match[4] || "0";
		const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
		const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
	module.exports = coerce;
}));

// node_modules/semver/functions/truncate.js
var require_truncate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const truncate = (version, truncation, options) => {
		if (!constants.RELEASE_TYPES.includes(truncation)) return null;
		const clonedVersion = cloneInputVersion(version, options);
		return clonedVersion && doTruncation(clonedVersion, truncation);
	};
	const cloneInputVersion = (version, options) => {
		const versionStringToParse = version instanceof SemVer ? version.version : version;
		return parse(versionStringToParse, options);
	};
	const doTruncation = (version, truncation) => {
		if (isPrerelease(truncation)) return version.version;
		version.prerelease = [];
		switch (truncation) {
			case "major":
				version.minor = 0;
				version.patch = 0;
				break;
			case "minor": version.patch = 0;
		}
		return version.format();
	};
	const isPrerelease = (type) => {
		return type.startsWith("pre");
	};
	module.exports = truncate;
}));

// node_modules/semver/internal/lrucache.js
var require_lrucache = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = /* @__PURE__ */ new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants();
	/**
	* Remembers the last two rows of digits so their characters need not be reread.
	* Positions start at -1 until a row has been found.
	*
	* @typedef {object} DigitRunCache
	* @property {number} start The first character of the most recently found row.
	* @property {number} end The position after that row's last character.
	* @property {number} previousStart The first character of the previous row.
	* @property {number} previousEnd The position after the previous row.
	*/
	const whitespace = /* @__PURE__ */ new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	/**
	* Checks whether a character is whitespace, like a space, tab, or newline.
	* Looking past the end of the string returns false.
	*
	* @param {string|undefined} char One character, or undefined past the string's end.
	* @returns {boolean} Whether the character is whitespace.
	* @example isWhitespace(' ') // true
	* @example isWhitespace('1') // false
	*/
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	/**
	* Checks for v, =, or whitespace before the version number.
	* These are historical version prefixes, not range operators:
	* < and > are handled separately, as are tilde and caret ranges.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character can belong to a version prefix.
	* @example isVersionPrefix('=') // true
	* @example isVersionPrefix('>') // false
	*/
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	/**
	* Checks whether a character is one of the digits 0 through 9.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character is an ASCII digit.
	* @example isDigit('7') // true
	* @example isDigit('.') // false
	*/
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	/**
	* Checks whether a character is an English letter, uppercase or lowercase.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character is an ASCII letter.
	* @example isLetter('b') // true
	* @example isLetter('7') // false
	*/
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	/**
	* Checks for a letter, digit, or hyphen: the characters allowed inside
	* prerelease and build names such as beta-1.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character can be part of an identifier.
	* @example isIdentifierCharacter('-') // true
	* @example isIdentifierCharacter('.') // false; dots separate identifiers
	*/
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	/**
	* Checks whether a version component can begin here: with a digit or
	* a wildcard such as x, X, or *.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether a number or wildcard can start with this character.
	* @example isVersionStart('x') // true
	* @example isVersionStart('v') // false; v belongs to the prefix
	*/
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	/**
	* Finds the end of a row of digits, but returns no more than limit digits.
	* Remembers the last two rows so looking at them again does not reread them.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of the first character to check.
	* @param {number} limit The most digit characters the returned match can include.
	* @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
	* @returns {number} The position after the matched digits, or start if none match.
	* @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
	* @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
	*/
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	/**
	* Reads a number using the old regex's length and leading-zero rules.
	* Strict mode reads just the first zero in 012; loose mode can read all three.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the number should begin.
	* @param {boolean} loose Whether to allow leading zeros.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched digits, not their numeric value.
	* @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
	* @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
	*/
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	/**
	* Reads one piece of a prerelease name, such as beta or 1 in beta.1.
	* Tries the letter-or-hyphen form first, then the number-only form.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the identifier should begin.
	* @param {boolean} loose Whether numeric identifiers may have leading zeros.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the identifier, or start if none matches.
	* @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
	* @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
	*/
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	/**
	* Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
	* Loose mode also allows the name without its opening hyphen.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the suffix should begin, including -.
	* @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched suffix, or start if absent.
	* @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
	* @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
	*/
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	/**
	* Reads one build-name piece, such as sha or 123 in +sha.123.
	* Stops at a disallowed character or the old regex's length limit.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the identifier should begin.
	* @returns {number} The position after the identifier, or start if none matches.
	* @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
	* @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
	*/
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	/**
	* Reads optional build metadata such as +sha.123.
	* Leaves the position unchanged if there is no plus sign followed by a name.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the opening + should be.
	* @returns {number} The position after the matched metadata, or start if absent.
	* @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
	* @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
	*/
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	/**
	* Reads three numbers separated by dots, then any prerelease and build suffixes.
	* Uses loose rules, so forms such as 01.02.03beta can match here.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of the first number, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the version match, or start if none matches.
	* @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
	* @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
	*/
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	/**
	* Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
	* Numbers use strict leading-zero rules; wildcards take up one character.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the component should begin.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the component, or start if none matches.
	* @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
	* @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
	*/
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	/**
	* Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
	* After the third component, also reads any strict prerelease and build suffixes.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of a number or wildcard, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched version text.
	* @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
	* @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
	*/
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	/**
	* Finds where a version match ends, without deciding whether the range is valid.
	* Tries a loose full version first, then a partial or wildcard version, just
	* like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of a number or wildcard, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position where scanning the next candidate can resume.
	* @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
	* @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
	*/
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	/**
	* Finds the one whitespace character the old replacement would remove.
	* Keeps leading whitespace, skips an optional operator, and checks immediately
	* after it. Returns -1 if there is nothing to remove.
	*
	* @param {string} range The text containing a candidate already found by the caller.
	* @param {number} matchStart The candidate's position, including leading whitespace.
	* @returns {number} The position of the removable whitespace, or -1 if absent.
	* @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
	* @example findRemovableWhitespaceIndex('>1', 0) // -1
	*/
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	/**
	* Joins an operator to its version, turning > 1.2.3 into >1.2.3.
	* Copies everything else according to the old regex's matching rules.
	* Moves forward through prefixes and whole versions to avoid repeatedly
	* searching the same characters on long inputs.
	*
	* @param {string} range The range text to process; the original string is unchanged.
	* @returns {string} The range with matched operator whitespace removed.
	* @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
	* @example trimComparatorWhitespace('> invalid') // '> invalid'
	*/
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));

// node_modules/semver/classes/range.js
var require_range = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	var Range = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = /* @__PURE__ */ new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	module.exports = Range;
	const cache = new (require_lrucache())();
	const parseOptions = require_parse_options();
	const Comparator = require_comparator();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));

// node_modules/semver/classes/comparator.js
var require_comparator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	var Comparator = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	module.exports = Comparator;
	const parseOptions = require_parse_options();
	const { safeRe: re, t } = require_re();
	const cmp = require_cmp();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const Range = require_range();
}));

// node_modules/semver/functions/satisfies.js
var require_satisfies = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));

// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
	module.exports = toComparators;
}));

// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const maxSatisfying = (versions, range, options) => {
		let max = null;
		let maxSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!max || maxSV.compare(v) === -1) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			}
		});
		return max;
	};
	module.exports = maxSatisfying;
}));

// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const minSatisfying = (versions, range, options) => {
		let min = null;
		let minSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!min || minSV.compare(v) === 1) {
					min = v;
					minSV = new SemVer(min, options);
				}
			}
		});
		return min;
	};
	module.exports = minSatisfying;
}));

// node_modules/semver/ranges/min-version.js
var require_min_version = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const gt = require_gt();
	const minVersion = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer("0.0.0");
		if (range.test(minver)) return minver;
		minver = new SemVer("0.0.0-0");
		if (range.test(minver)) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let setMin = null;
			comparators.forEach((comparator) => {
				const compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case ">":
						if (compver.prerelease.length === 0) compver.patch++;
						else compver.prerelease.push(0);
						compver.raw = compver.format();
					case "":
					case ">=":
						if (!setMin || gt(compver, setMin)) setMin = compver;
						break;
					case "<":
					case "<=": break;
					/* istanbul ignore next */
					default: throw new Error(`Unexpected operation: ${comparator.operator}`);
				}
			});
			if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
		}
		if (minver && range.test(minver)) return minver;
		return null;
	};
	module.exports = minVersion;
}));

// node_modules/semver/ranges/valid.js
var require_valid = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));

// node_modules/semver/ranges/outside.js
var require_outside = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const Range = require_range();
	const satisfies = require_satisfies();
	const gt = require_gt();
	const lt = require_lt();
	const lte = require_lte();
	const gte = require_gte();
	const outside = (version, range, hilo, options) => {
		version = new SemVer(version, options);
		range = new Range(range, options);
		let gtfn, ltefn, ltfn, comp, ecomp;
		switch (hilo) {
			case ">":
				gtfn = gt;
				ltefn = lte;
				ltfn = lt;
				comp = ">";
				ecomp = ">=";
				break;
			case "<":
				gtfn = lt;
				ltefn = gte;
				ltfn = gt;
				comp = "<";
				ecomp = "<=";
				break;
			default: throw new TypeError("Must provide a hilo val of \"<\" or \">\"");
		}
		if (satisfies(version, range, options)) return false;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let high = null;
			let low = null;
			comparators.forEach((comparator) => {
				if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
				high = high || comparator;
				low = low || comparator;
				if (gtfn(comparator.semver, high.semver, options)) high = comparator;
				else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
			});
			if (high.operator === comp || high.operator === ecomp) return false;
			if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
			else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
		}
		return true;
	};
	module.exports = outside;
}));

// node_modules/semver/ranges/gtr.js
var require_gtr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const gtr = (version, range, options) => outside(version, range, ">", options);
	module.exports = gtr;
}));

// node_modules/semver/ranges/ltr.js
var require_ltr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const ltr = (version, range, options) => outside(version, range, "<", options);
	module.exports = ltr;
}));

// node_modules/semver/ranges/intersects.js
var require_intersects = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const intersects = (r1, r2, options) => {
		r1 = new Range(r1, options);
		r2 = new Range(r2, options);
		return r1.intersects(r2, options);
	};
	module.exports = intersects;
}));

// node_modules/semver/ranges/simplify.js
var require_simplify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const satisfies = require_satisfies();
	const compare = require_compare();
	module.exports = (versions, range, options) => {
		const set = [];
		let first = null;
		let prev = null;
		const v = versions.sort((a, b) => compare(a, b, options));
		for (const version of v) if (satisfies(version, range, options)) {
			prev = version;
			if (!first) first = version;
		} else {
			if (prev) set.push([first, prev]);
			prev = null;
			first = null;
		}
		if (first) set.push([first, null]);
		const ranges = [];
		for (const [min, max] of set) if (min === max) ranges.push(min);
		else if (!max && min === v[0]) ranges.push("*");
		else if (!max) ranges.push(`>=${min}`);
		else if (min === v[0]) ranges.push(`<=${max}`);
		else ranges.push(`${min} - ${max}`);
		const simplified = ranges.join(" || ");
		const original = typeof range.raw === "string" ? range.raw : String(range);
		return simplified.length < original.length ? simplified : range;
	};
}));

// node_modules/semver/ranges/subset.js
var require_subset = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const satisfies = require_satisfies();
	const compare = require_compare();
	const subset = (sub, dom, options = {}) => {
		if (sub === dom) return true;
		sub = new Range(sub, options);
		dom = new Range(dom, options);
		let sawNonNull = false;
		OUTER: for (const simpleSub of sub.set) {
			for (const simpleDom of dom.set) {
				const isSub = simpleSubset(simpleSub, simpleDom, options);
				sawNonNull = sawNonNull || isSub !== null;
				if (isSub) continue OUTER;
			}
			if (sawNonNull) return false;
		}
		return true;
	};
	const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
	const minimumVersion = [new Comparator(">=0.0.0")];
	const simpleSubset = (sub, dom, options) => {
		if (sub === dom) return true;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return true;
			else if (options.includePrerelease) sub = minimumVersionWithPreRelease;
			else sub = minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return true;
			else dom = minimumVersion;
		}
		const eqSet = /* @__PURE__ */ new Set();
		let gt, lt;
		for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options);
		else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options);
		else eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt) {
			gtltComp = compare(gt.semver, lt.semver, options);
			if (gtltComp > 0) return null;
			else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
		}
		for (const eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options)) return null;
			if (lt && !satisfies(eq, String(lt), options)) return null;
			for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
			return true;
		}
		let higher, lower;
		let hasDomLT, hasDomGT;
		let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
		let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
		if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
		for (const c of dom) {
			hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
			hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
			if (gt) {
				if (needDomGTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
				}
				if (c.operator === ">" || c.operator === ">=") {
					higher = higherGT(gt, c, options);
					if (higher === c && higher !== gt) return false;
				} else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
			}
			if (lt) {
				if (needDomLTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
				}
				if (c.operator === "<" || c.operator === "<=") {
					lower = lowerLT(lt, c, options);
					if (lower === c && lower !== lt) return false;
				} else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
		}
		if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
		if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
		if (needDomGTPre || needDomLTPre) return false;
		return true;
	};
	const higherGT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
	};
	const lowerLT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
	};
	module.exports = subset;
}));

// node_modules/semver/index.js
var require_semver = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const internalRe = require_re();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const identifiers = require_identifiers();
	const parse = require_parse();
	const valid = require_valid$1();
	const clean = require_clean();
	const inc = require_inc();
	const diff = require_diff();
	const major = require_major();
	const minor = require_minor();
	const patch = require_patch();
	const prerelease = require_prerelease();
	const compare = require_compare();
	const rcompare = require_rcompare();
	const compareLoose = require_compare_loose();
	const compareBuild = require_compare_build();
	const sort = require_sort();
	const rsort = require_rsort();
	const gt = require_gt();
	const lt = require_lt();
	const eq = require_eq();
	const neq = require_neq();
	const gte = require_gte();
	const lte = require_lte();
	const cmp = require_cmp();
	const coerce = require_coerce();
	const truncate = require_truncate();
	const Comparator = require_comparator();
	const Range = require_range();
	const satisfies = require_satisfies();
	const toComparators = require_to_comparators();
	const maxSatisfying = require_max_satisfying();
	const minSatisfying = require_min_satisfying();
	const minVersion = require_min_version();
	const validRange = require_valid();
	const outside = require_outside();
	const gtr = require_gtr();
	const ltr = require_ltr();
	const intersects = require_intersects();
	const simplifyRange = require_simplify();
	const subset = require_subset();
	module.exports = {
		parse,
		valid,
		clean,
		inc,
		diff,
		major,
		minor,
		patch,
		prerelease,
		compare,
		rcompare,
		compareLoose,
		compareBuild,
		sort,
		rsort,
		gt,
		lt,
		eq,
		neq,
		gte,
		lte,
		cmp,
		coerce,
		truncate,
		Comparator,
		Range,
		satisfies,
		toComparators,
		maxSatisfying,
		minSatisfying,
		minVersion,
		validRange,
		outside,
		gtr,
		ltr,
		intersects,
		simplifyRange,
		subset,
		SemVer,
		re: internalRe.re,
		src: internalRe.src,
		tokens: internalRe.t,
		SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: constants.RELEASE_TYPES,
		compareIdentifiers: identifiers.compareIdentifiers,
		rcompareIdentifiers: identifiers.rcompareIdentifiers
	};
}));

// node_modules/autocannon/lib/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const hasWorkerSupport = require_semver().gte(process.versions.node, "11.7.0");
	function getPropertyCaseInsensitive(obj, key) {
		for (const objKey of Object.keys(obj)) if (objKey.toLowerCase() === key.toLowerCase()) return obj[objKey];
	}
	module.exports = {
		hasWorkerSupport,
		getPropertyCaseInsensitive
	};
}));

// node_modules/autocannon/lib/validate.js
var require_validate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const defaultOptions = require_defaultOptions();
	const timestring = require_timestring();
	const { checkURL } = require_url();
	const multipart = require_multipart();
	const { parseHAR } = require_parseHAR();
	const { hasWorkerSupport } = require_util();
	const isValidFn = (opt) => !opt || typeof opt === "function" || typeof opt === "string";
	const lessThanOneError = (label) => /* @__PURE__ */ new Error(`${label} can not be less than 1`);
	const greaterThanZeroError = (label) => /* @__PURE__ */ new Error(`${label} must be greater than 0`);
	const minIfPresent = (val, min) => val !== null && val < min;
	function safeRequire(path) {
		if (typeof path === "string") try {
			return __require(path);
		} catch (err) {}
		return path;
	}
	function defaultOpts(opts) {
		const setupClient = opts.workers ? opts.setupClient : safeRequire(opts.setupClient);
		const verifyBody = opts.workers ? opts.verifyBody : safeRequire(opts.verifyBody);
		const requests = opts.requests ? opts.requests.map((r) => {
			const setupRequest = opts.workers ? r.setupRequest : safeRequire(r.setupRequest);
			const onResponse = opts.workers ? r.onResponse : safeRequire(r.onResponse);
			return {
				...r,
				...setupRequest ? { setupRequest } : void 0,
				...onResponse ? { onResponse } : void 0
			};
		}) : void 0;
		return {
			...defaultOptions,
			...opts,
			...setupClient ? { setupClient } : void 0,
			...verifyBody ? { verifyBody } : void 0,
			...requests ? { requests } : void 0
		};
	}
	module.exports = function validateOpts(opts, cbPassedIn) {
		if (opts.workers && !hasWorkerSupport) return /* @__PURE__ */ new Error("Please use node >= 11.7.0 for workers support");
		if (minIfPresent(opts.bailout, 1)) return lessThanOneError("bailout threshold");
		if (minIfPresent(opts.connectionRate, 1)) return lessThanOneError("connectionRate");
		if (minIfPresent(opts.overallRate, 1)) return lessThanOneError("bailout overallRate");
		if (minIfPresent(opts.amount, 1)) return lessThanOneError("amount");
		if (minIfPresent(opts.maxConnectionRequests, 1)) return lessThanOneError("maxConnectionRequests");
		if (minIfPresent(opts.maxOverallRequests, 1)) return lessThanOneError("maxOverallRequests");
		if (opts.form) opts.method = opts.method || "POST";
		opts = defaultOpts(opts);
		if (opts.json === true) opts.renderProgressBar = opts.renderResultsTable = opts.renderLatencyTable = false;
		if (opts.requests) {
			if (opts.requests.some((r) => !isValidFn(r.setupRequest))) return /* @__PURE__ */ new Error("Invalid option setupRequest, please provide a function (or file path when in workers mode)");
			if (opts.requests.some((r) => !isValidFn(r.onResponse))) return /* @__PURE__ */ new Error("Invalid option onResponse, please provide a function (or file path when in workers mode)");
		}
		if (!isValidFn(opts.setupClient)) return /* @__PURE__ */ new Error("Invalid option setupClient, please provide a function (or file path when in workers mode)");
		if (!isValidFn(opts.verifyBody)) return /* @__PURE__ */ new Error("Invalid option verifyBody, please provide a function (or file path when in workers mode)");
		if (!checkURL(opts.url) && !opts.socketPath) return /* @__PURE__ */ new Error("url or socketPath option required");
		if (typeof opts.duration === "string") {
			if (/[a-zA-Z]/.exec(opts.duration)) try {
				opts.duration = timestring(opts.duration);
			} catch (error) {
				return error;
			}
			else opts.duration = Number(opts.duration.trim());
		}
		if (typeof opts.duration !== "number") return /* @__PURE__ */ new Error("duration entered was in an invalid format");
		if (opts.duration < 0) return /* @__PURE__ */ new Error("duration can not be less than 0");
		opts.sampleInt = parseFloat(opts.sampleInt);
		if (isNaN(opts.sampleInt)) return /* @__PURE__ */ new Error("sample interval entered was in an invalid format");
		if (opts.sampleInt < 0) return /* @__PURE__ */ new Error("sample interval can not be less than 0");
		if (opts.expectBody && opts.requests !== defaultOptions.requests) return /* @__PURE__ */ new Error("expectBody cannot be used in conjunction with requests");
		if (opts.form) try {
			const data = multipart(opts.form);
			opts.form = opts.workers ? opts.form : data;
		} catch (error) {
			return error;
		}
		opts.harRequests = /* @__PURE__ */ new Map();
		if (opts.har) try {
			opts.harRequests = parseHAR(opts.har);
		} catch (error) {
			return error;
		}
		if (opts.connections < 1) return lessThanOneError("connections");
		if (opts.pipelining < 1) return lessThanOneError("pipelining factor");
		if (opts.timeout < 1) return greaterThanZeroError("timeout");
		if (opts.ignoreCoordinatedOmission && !opts.connectionRate && !opts.overallRate) return /* @__PURE__ */ new Error("ignoreCoordinatedOmission makes no sense without connectionRate or overallRate");
		if (opts.forever && cbPassedIn) return /* @__PURE__ */ new Error("should not use the callback parameter when the `forever` option is set to true. Use the `done` event on this event emitter");
		if (opts.forever && opts.workers) return /* @__PURE__ */ new Error("Using `forever` option isn't currently supported with workers");
		return opts;
	};
}));

// node_modules/autocannon/lib/noop.js
var require_noop = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/* istanbul ignore next */
	module.exports = function noop() {};
}));

// node_modules/reinterval/index.js
var require_reinterval = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function ReInterval(callback, interval, args) {
		var self = this;
		this._callback = callback;
		this._args = args;
		this._interval = setInterval(callback, interval, this._args);
		this.reschedule = function(interval) {
			if (!interval) interval = self._interval;
			if (self._interval) clearInterval(self._interval);
			self._interval = setInterval(self._callback, interval, self._args);
		};
		this.clear = function() {
			if (self._interval) {
				clearInterval(self._interval);
				self._interval = void 0;
			}
		};
		this.destroy = function() {
			if (self._interval) clearInterval(self._interval);
			self._callback = void 0;
			self._interval = void 0;
			self._args = void 0;
		};
	}
	function reInterval() {
		if (typeof arguments[0] !== "function") throw new Error("callback needed");
		if (typeof arguments[1] !== "number") throw new Error("interval needed");
		var args;
		if (arguments.length > 0) {
			args = new Array(arguments.length - 2);
			for (var i = 0; i < args.length; i++) args[i] = arguments[i + 2];
		}
		return new ReInterval(arguments[0], arguments[1], args);
	}
	module.exports = reInterval;
}));

// node_modules/retimer/time.js
var require_time = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function getTime() {
		const t = process.hrtime();
		return Math.floor(t[0] * 1e3 + t[1] / 1e6);
	};
}));

// node_modules/retimer/retimer.js
var require_retimer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const getTime = require_time();
	var Retimer = class {
		constructor(callback, timeout, args) {
			const that = this;
			this._started = getTime();
			this._rescheduled = 0;
			this._scheduled = timeout;
			this._args = args;
			this._triggered = false;
			this._timerWrapper = () => {
				if (that._rescheduled > 0) {
					that._scheduled = that._rescheduled - (getTime() - that._started);
					that._schedule(that._scheduled);
				} else {
					that._triggered = true;
					callback.apply(null, that._args);
				}
			};
			this._timer = setTimeout(this._timerWrapper, timeout);
		}
		reschedule(timeout) {
			if (!timeout) timeout = this._scheduled;
			const now = getTime();
			if (now + timeout - (this._started + this._scheduled) < 0) {
				clearTimeout(this._timer);
				this._schedule(timeout);
			} else if (!this._triggered) {
				this._started = now;
				this._rescheduled = timeout;
			} else this._schedule(timeout);
		}
		_schedule(timeout) {
			this._triggered = false;
			this._started = getTime();
			this._rescheduled = 0;
			this._scheduled = timeout;
			this._timer = setTimeout(this._timerWrapper, timeout);
		}
		clear() {
			clearTimeout(this._timer);
		}
	};
	function retimer() {
		if (typeof arguments[0] !== "function") throw new Error("callback needed");
		if (typeof arguments[1] !== "number") throw new Error("timeout needed");
		let args;
		if (arguments.length > 0) {
			args = new Array(arguments.length - 2);
			for (var i = 0; i < args.length; i++) args[i] = arguments[i + 2];
		}
		return new Retimer(arguments[0], arguments[1], args);
	}
	module.exports = retimer;
}));

// node_modules/http-parser-js/http-parser.js
var require_http_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.HTTPParser = HTTPParser;
	function HTTPParser(type) {
		if (type !== void 0 && type !== HTTPParser.REQUEST && type !== HTTPParser.RESPONSE) throw new Error("type must be REQUEST or RESPONSE");
		if (type === void 0) {} else this.initialize(type);
		this.maxHeaderSize = HTTPParser.maxHeaderSize;
	}
	HTTPParser.prototype.initialize = function(type, async_resource) {
		if (type !== HTTPParser.REQUEST && type !== HTTPParser.RESPONSE) throw new Error("type must be REQUEST or RESPONSE");
		this.type = type;
		this.state = type + "_LINE";
		this.info = {
			headers: [],
			upgrade: false
		};
		this.trailers = [];
		this.line = "";
		this.isChunked = false;
		this.connection = "";
		this.headerSize = 0;
		this.body_bytes = null;
		this.isUserCall = false;
		this.hadError = false;
	};
	HTTPParser.encoding = "ascii";
	HTTPParser.maxHeaderSize = 81920;
	HTTPParser.REQUEST = "REQUEST";
	HTTPParser.RESPONSE = "RESPONSE";
	var kOnHeaders = HTTPParser.kOnHeaders = 1;
	var kOnHeadersComplete = HTTPParser.kOnHeadersComplete = 2;
	var kOnBody = HTTPParser.kOnBody = 3;
	var kOnMessageComplete = HTTPParser.kOnMessageComplete = 4;
	HTTPParser.prototype[kOnHeaders] = HTTPParser.prototype[kOnHeadersComplete] = HTTPParser.prototype[kOnBody] = HTTPParser.prototype[kOnMessageComplete] = function() {};
	var compatMode0_12 = true;
	Object.defineProperty(HTTPParser, "kOnExecute", { get: function() {
		compatMode0_12 = false;
		return 99;
	} });
	var methods = exports.methods = HTTPParser.methods = [
		"DELETE",
		"GET",
		"HEAD",
		"POST",
		"PUT",
		"CONNECT",
		"OPTIONS",
		"TRACE",
		"COPY",
		"LOCK",
		"MKCOL",
		"MOVE",
		"PROPFIND",
		"PROPPATCH",
		"SEARCH",
		"UNLOCK",
		"BIND",
		"REBIND",
		"UNBIND",
		"ACL",
		"REPORT",
		"MKACTIVITY",
		"CHECKOUT",
		"MERGE",
		"M-SEARCH",
		"NOTIFY",
		"SUBSCRIBE",
		"UNSUBSCRIBE",
		"PATCH",
		"PURGE",
		"MKCALENDAR",
		"LINK",
		"UNLINK",
		"SOURCE"
	];
	var method_connect = methods.indexOf("CONNECT");
	HTTPParser.prototype.reinitialize = HTTPParser;
	HTTPParser.prototype.close = HTTPParser.prototype.pause = HTTPParser.prototype.resume = HTTPParser.prototype.remove = HTTPParser.prototype.free = function() {};
	HTTPParser.prototype._compatMode0_11 = false;
	HTTPParser.prototype.getAsyncId = function() {
		return 0;
	};
	var headerState = {
		REQUEST_LINE: true,
		RESPONSE_LINE: true,
		HEADER: true
	};
	HTTPParser.prototype.execute = function(chunk, start, length) {
		if (!(this instanceof HTTPParser)) throw new TypeError("not a HTTPParser");
		start = start || 0;
		length = typeof length === "number" ? length : chunk.length;
		this.chunk = chunk;
		this.offset = start;
		var end = this.end = start + length;
		try {
			while (this.offset < end) if (this[this.state]()) break;
		} catch (err) {
			if (this.isUserCall) throw err;
			this.hadError = true;
			return err;
		}
		this.chunk = null;
		length = this.offset - start;
		if (headerState[this.state]) {
			this.headerSize += length;
			if (this.headerSize > (this.maxHeaderSize || HTTPParser.maxHeaderSize)) return /* @__PURE__ */ new Error("max header size exceeded");
		}
		return length;
	};
	var stateFinishAllowed = {
		REQUEST_LINE: true,
		RESPONSE_LINE: true,
		BODY_RAW: true
	};
	HTTPParser.prototype.finish = function() {
		if (this.hadError) return;
		if (!stateFinishAllowed[this.state]) return /* @__PURE__ */ new Error("invalid state for EOF");
		if (this.state === "BODY_RAW") this.userCall()(this[kOnMessageComplete]());
	};
	HTTPParser.prototype.consume = HTTPParser.prototype.unconsume = HTTPParser.prototype.getCurrentBuffer = function() {};
	HTTPParser.prototype.userCall = function() {
		this.isUserCall = true;
		var self = this;
		return function(ret) {
			self.isUserCall = false;
			return ret;
		};
	};
	HTTPParser.prototype.nextRequest = function() {
		this.userCall()(this[kOnMessageComplete]());
		this.reinitialize(this.type);
	};
	HTTPParser.prototype.consumeLine = function() {
		var end = this.end, chunk = this.chunk;
		for (var i = this.offset; i < end; i++) if (chunk[i] === 10) {
			var line = this.line + chunk.toString(HTTPParser.encoding, this.offset, i);
			if (line.charAt(line.length - 1) === "\r") line = line.substr(0, line.length - 1);
			this.line = "";
			this.offset = i + 1;
			return line;
		}
		this.line += chunk.toString(HTTPParser.encoding, this.offset, this.end);
		this.offset = this.end;
	};
	var headerExp = /^([^: \t]+):[ \t]*((?:.*[^ \t])|)/;
	var headerContinueExp = /^[ \t]+(.*[^ \t])/;
	HTTPParser.prototype.parseHeader = function(line, headers) {
		if (line.indexOf("\r") !== -1) throw parseErrorCode("HPE_LF_EXPECTED");
		var match = headerExp.exec(line);
		var k = match && match[1];
		if (k) {
			headers.push(k);
			headers.push(match[2]);
		} else {
			var matchContinue = headerContinueExp.exec(line);
			if (matchContinue && headers.length) {
				if (headers[headers.length - 1]) headers[headers.length - 1] += " ";
				headers[headers.length - 1] += matchContinue[1];
			}
		}
	};
	var requestExp = /^([A-Z-]+) ([^ ]+) HTTP\/(\d)\.(\d)$/;
	HTTPParser.prototype.REQUEST_LINE = function() {
		var line = this.consumeLine();
		if (!line) return;
		var match = requestExp.exec(line);
		if (match === null) throw parseErrorCode("HPE_INVALID_CONSTANT");
		this.info.method = this._compatMode0_11 ? match[1] : methods.indexOf(match[1]);
		if (this.info.method === -1) throw new Error("invalid request method");
		this.info.url = match[2];
		this.info.versionMajor = +match[3];
		this.info.versionMinor = +match[4];
		this.body_bytes = 0;
		this.state = "HEADER";
	};
	var responseExp = /^HTTP\/(\d)\.(\d) (\d{3}) ?(.*)$/;
	HTTPParser.prototype.RESPONSE_LINE = function() {
		var line = this.consumeLine();
		if (!line) return;
		var match = responseExp.exec(line);
		if (match === null) throw parseErrorCode("HPE_INVALID_CONSTANT");
		this.info.versionMajor = +match[1];
		this.info.versionMinor = +match[2];
		var statusCode = this.info.statusCode = +match[3];
		this.info.statusMessage = match[4];
		if ((statusCode / 100 | 0) === 1 || statusCode === 204 || statusCode === 304) this.body_bytes = 0;
		this.state = "HEADER";
	};
	HTTPParser.prototype.shouldKeepAlive = function() {
		if (this.info.versionMajor > 0 && this.info.versionMinor > 0) {
			if (this.connection.indexOf("close") !== -1) return false;
		} else if (this.connection.indexOf("keep-alive") === -1) return false;
		if (this.body_bytes !== null || this.isChunked) return true;
		return false;
	};
	HTTPParser.prototype.HEADER = function() {
		var line = this.consumeLine();
		if (line === void 0) return;
		var info = this.info;
		if (line) this.parseHeader(line, info.headers);
		else {
			var headers = info.headers;
			var hasContentLength = false;
			var currentContentLengthValue;
			var hasUpgradeHeader = false;
			for (var i = 0; i < headers.length; i += 2) switch (headers[i].toLowerCase()) {
				case "transfer-encoding":
					this.isChunked = headers[i + 1].toLowerCase() === "chunked";
					break;
				case "content-length":
					currentContentLengthValue = +headers[i + 1];
					if (hasContentLength) {
						if (currentContentLengthValue !== this.body_bytes) throw parseErrorCode("HPE_UNEXPECTED_CONTENT_LENGTH");
					} else {
						hasContentLength = true;
						this.body_bytes = currentContentLengthValue;
					}
					break;
				case "connection":
					this.connection += headers[i + 1].toLowerCase();
					break;
				case "upgrade": hasUpgradeHeader = true;
			}
			if (this.isChunked && hasContentLength) {
				hasContentLength = false;
				this.body_bytes = null;
			}
			if (hasUpgradeHeader && this.connection.indexOf("upgrade") != -1) info.upgrade = this.type === HTTPParser.REQUEST || info.statusCode === 101;
			else info.upgrade = info.method === method_connect;
			if (this.isChunked && info.upgrade) this.isChunked = false;
			info.shouldKeepAlive = this.shouldKeepAlive();
			var skipBody;
			if (compatMode0_12) skipBody = this.userCall()(this[kOnHeadersComplete](info));
			else skipBody = this.userCall()(this[kOnHeadersComplete](info.versionMajor, info.versionMinor, info.headers, info.method, info.url, info.statusCode, info.statusMessage, info.upgrade, info.shouldKeepAlive));
			if (skipBody === 2) {
				this.nextRequest();
				return true;
			} else if (this.isChunked && !skipBody) this.state = "BODY_CHUNKHEAD";
			else if (skipBody || this.body_bytes === 0) {
				this.nextRequest();
				return info.upgrade;
			} else if (this.body_bytes === null) this.state = "BODY_RAW";
			else this.state = "BODY_SIZED";
		}
	};
	HTTPParser.prototype.BODY_CHUNKHEAD = function() {
		var line = this.consumeLine();
		if (line === void 0) return;
		this.body_bytes = parseInt(line, 16);
		if (!this.body_bytes) this.state = "BODY_CHUNKTRAILERS";
		else this.state = "BODY_CHUNK";
	};
	HTTPParser.prototype.BODY_CHUNK = function() {
		var length = Math.min(this.end - this.offset, this.body_bytes);
		this.userCall()(this[kOnBody](this.chunk.slice(this.offset, this.offset + length), 0, length));
		this.offset += length;
		this.body_bytes -= length;
		if (!this.body_bytes) this.state = "BODY_CHUNKEMPTYLINE";
	};
	HTTPParser.prototype.BODY_CHUNKEMPTYLINE = function() {
		var line = this.consumeLine();
		if (line === void 0) return;
		if (line !== "") throw new Error("Expected empty line");
		this.state = "BODY_CHUNKHEAD";
	};
	HTTPParser.prototype.BODY_CHUNKTRAILERS = function() {
		var line = this.consumeLine();
		if (line === void 0) return;
		if (line) this.parseHeader(line, this.trailers);
		else {
			if (this.trailers.length) this.userCall()(this[kOnHeaders](this.trailers, ""));
			this.nextRequest();
		}
	};
	HTTPParser.prototype.BODY_RAW = function() {
		this.userCall()(this[kOnBody](this.chunk.slice(this.offset, this.end), 0, this.end - this.offset));
		this.offset = this.end;
	};
	HTTPParser.prototype.BODY_SIZED = function() {
		var length = Math.min(this.end - this.offset, this.body_bytes);
		this.userCall()(this[kOnBody](this.chunk.slice(this.offset, this.offset + length), 0, length));
		this.offset += length;
		this.body_bytes -= length;
		if (!this.body_bytes) this.nextRequest();
	};
	[
		"Headers",
		"HeadersComplete",
		"Body",
		"MessageComplete"
	].forEach(function(name) {
		var k = HTTPParser["kOn" + name];
		Object.defineProperty(HTTPParser.prototype, "on" + name, {
			get: function() {
				return this[k];
			},
			set: function(to) {
				this._compatMode0_11 = true;
				method_connect = "CONNECT";
				return this[k] = to;
			}
		});
	});
	function parseErrorCode(code) {
		var err = /* @__PURE__ */ new Error("Parse Error");
		err.code = code;
		return err;
	}
}));

// node_modules/hyperid/uuid-node.js
var require_uuid_node = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { randomUUID } = __require("crypto");
	module.exports = randomUUID;
}));

// node_modules/ieee754/index.js
var require_ieee754 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/*! ieee754. BSD-3-Clause License. Feross Aboukhadijeh <https://feross.org/opensource> */
	exports.read = function(buffer, offset, isLE, mLen, nBytes) {
		var e, m;
		var eLen = nBytes * 8 - mLen - 1;
		var eMax = (1 << eLen) - 1;
		var eBias = eMax >> 1;
		var nBits = -7;
		var i = isLE ? nBytes - 1 : 0;
		var d = isLE ? -1 : 1;
		var s = buffer[offset + i];
		i += d;
		e = s & (1 << -nBits) - 1;
		s >>= -nBits;
		nBits += eLen;
		for (; nBits > 0; e = e * 256 + buffer[offset + i], i += d, nBits -= 8);
		m = e & (1 << -nBits) - 1;
		e >>= -nBits;
		nBits += mLen;
		for (; nBits > 0; m = m * 256 + buffer[offset + i], i += d, nBits -= 8);
		if (e === 0) e = 1 - eBias;
		else if (e === eMax) return m ? NaN : (s ? -1 : 1) * 1e400;
		else {
			m = m + Math.pow(2, mLen);
			e = e - eBias;
		}
		return (s ? -1 : 1) * m * Math.pow(2, e - mLen);
	};
	exports.write = function(buffer, value, offset, isLE, mLen, nBytes) {
		var e, m, c;
		var eLen = nBytes * 8 - mLen - 1;
		var eMax = (1 << eLen) - 1;
		var eBias = eMax >> 1;
		var rt = mLen === 23 ? Math.pow(2, -24) - Math.pow(2, -77) : 0;
		var i = isLE ? 0 : nBytes - 1;
		var d = isLE ? 1 : -1;
		var s = value < 0 || value === 0 && 1 / value < 0 ? 1 : 0;
		value = Math.abs(value);
		if (isNaN(value) || value === 1e400) {
			m = isNaN(value) ? 1 : 0;
			e = eMax;
		} else {
			e = Math.floor(Math.log(value) / Math.LN2);
			if (value * (c = Math.pow(2, -e)) < 1) {
				e--;
				c *= 2;
			}
			if (e + eBias >= 1) value += rt / c;
			else value += rt * Math.pow(2, 1 - eBias);
			if (value * c >= 2) {
				e++;
				c /= 2;
			}
			if (e + eBias >= eMax) {
				m = 0;
				e = eMax;
			} else if (e + eBias >= 1) {
				m = (value * c - 1) * Math.pow(2, mLen);
				e = e + eBias;
			} else {
				m = value * Math.pow(2, eBias - 1) * Math.pow(2, mLen);
				e = 0;
			}
		}
		for (; mLen >= 8; buffer[offset + i] = m & 255, i += d, m /= 256, mLen -= 8);
		e = e << mLen | m;
		eLen += mLen;
		for (; eLen > 0; buffer[offset + i] = e & 255, i += d, e /= 256, eLen -= 8);
		buffer[offset + i - d] |= s * 128;
	};
}));

// node_modules/buffer/index.js
/*!
* The buffer module from node.js, for the browser.
*
* @author   Feross Aboukhadijeh <https://feross.org>
* @license  MIT
*/
var require_buffer = /* @__PURE__ */ __commonJSMin(((exports) => {
	const base64 = require_base64_js();
	const ieee754 = require_ieee754();
	const customInspectSymbol = typeof Symbol === "function" && typeof Symbol["for"] === "function" ? Symbol["for"]("nodejs.util.inspect.custom") : null;
	exports.Buffer = Buffer;
	exports.SlowBuffer = SlowBuffer;
	exports.INSPECT_MAX_BYTES = 50;
	const K_MAX_LENGTH = 2147483647;
	exports.kMaxLength = K_MAX_LENGTH;
	/**
	* If `Buffer.TYPED_ARRAY_SUPPORT`:
	*   === true    Use Uint8Array implementation (fastest)
	*   === false   Print warning and recommend using `buffer` v4.x which has an Object
	*               implementation (most compatible, even IE6)
	*
	* Browsers that support typed arrays are IE 10+, Firefox 4+, Chrome 7+, Safari 5.1+,
	* Opera 11.6+, iOS 4.2+.
	*
	* We report that the browser does not support typed arrays if the are not subclassable
	* using __proto__. Firefox 4-29 lacks support for adding new properties to `Uint8Array`
	* (See: https://bugzilla.mozilla.org/show_bug.cgi?id=695438). IE 10 lacks support
	* for __proto__ and has a buggy typed array implementation.
	*/
	Buffer.TYPED_ARRAY_SUPPORT = typedArraySupport();
	if (!Buffer.TYPED_ARRAY_SUPPORT && typeof console !== "undefined" && typeof console.error === "function") console.error("This browser lacks typed array (Uint8Array) support which is required by `buffer` v5.x. Use `buffer` v4.x if you require old browser support.");
	function typedArraySupport() {
		try {
			const arr = /* @__PURE__ */ new Uint8Array(1);
			const proto = { foo: function() {
				return 42;
			} };
			Object.setPrototypeOf(proto, Uint8Array.prototype);
			Object.setPrototypeOf(arr, proto);
			return arr.foo() === 42;
		} catch (e) {
			return false;
		}
	}
	Object.defineProperty(Buffer.prototype, "parent", {
		enumerable: true,
		get: function() {
			if (!Buffer.isBuffer(this)) return void 0;
			return this.buffer;
		}
	});
	Object.defineProperty(Buffer.prototype, "offset", {
		enumerable: true,
		get: function() {
			if (!Buffer.isBuffer(this)) return void 0;
			return this.byteOffset;
		}
	});
	function createBuffer(length) {
		if (length > K_MAX_LENGTH) throw new RangeError("The value \"" + length + "\" is invalid for option \"size\"");
		const buf = new Uint8Array(length);
		Object.setPrototypeOf(buf, Buffer.prototype);
		return buf;
	}
	/**
	* The Buffer constructor returns instances of `Uint8Array` that have their
	* prototype changed to `Buffer.prototype`. Furthermore, `Buffer` is a subclass of
	* `Uint8Array`, so the returned instances will have all the node `Buffer` methods
	* and the `Uint8Array` methods. Square bracket notation works as expected -- it
	* returns a single octet.
	*
	* The `Uint8Array` prototype remains unmodified.
	*/
	function Buffer(arg, encodingOrOffset, length) {
		if (typeof arg === "number") {
			if (typeof encodingOrOffset === "string") throw new TypeError("The \"string\" argument must be of type string. Received type number");
			return allocUnsafe(arg);
		}
		return from(arg, encodingOrOffset, length);
	}
	Buffer.poolSize = 8192;
	function from(value, encodingOrOffset, length) {
		if (typeof value === "string") return fromString(value, encodingOrOffset);
		if (ArrayBuffer.isView(value)) return fromArrayView(value);
		if (value == null) throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type " + typeof value);
		if (isInstance(value, ArrayBuffer) || value && isInstance(value.buffer, ArrayBuffer)) return fromArrayBuffer(value, encodingOrOffset, length);
		if (typeof SharedArrayBuffer !== "undefined" && (isInstance(value, SharedArrayBuffer) || value && isInstance(value.buffer, SharedArrayBuffer))) return fromArrayBuffer(value, encodingOrOffset, length);
		if (typeof value === "number") throw new TypeError("The \"value\" argument must not be of type number. Received type number");
		const valueOf = value.valueOf && value.valueOf();
		if (valueOf != null && valueOf !== value) return Buffer.from(valueOf, encodingOrOffset, length);
		const b = fromObject(value);
		if (b) return b;
		if (typeof Symbol !== "undefined" && Symbol.toPrimitive != null && typeof value[Symbol.toPrimitive] === "function") return Buffer.from(value[Symbol.toPrimitive]("string"), encodingOrOffset, length);
		throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type " + typeof value);
	}
	/**
	* Functionally equivalent to Buffer(arg, encoding) but throws a TypeError
	* if value is a number.
	* Buffer.from(str[, encoding])
	* Buffer.from(array)
	* Buffer.from(buffer)
	* Buffer.from(arrayBuffer[, byteOffset[, length]])
	**/
	Buffer.from = function(value, encodingOrOffset, length) {
		return from(value, encodingOrOffset, length);
	};
	Object.setPrototypeOf(Buffer.prototype, Uint8Array.prototype);
	Object.setPrototypeOf(Buffer, Uint8Array);
	function assertSize(size) {
		if (typeof size !== "number") throw new TypeError("\"size\" argument must be of type number");
		else if (size < 0) throw new RangeError("The value \"" + size + "\" is invalid for option \"size\"");
	}
	function alloc(size, fill, encoding) {
		assertSize(size);
		if (size <= 0) return createBuffer(size);
		if (fill !== void 0) return typeof encoding === "string" ? createBuffer(size).fill(fill, encoding) : createBuffer(size).fill(fill);
		return createBuffer(size);
	}
	/**
	* Creates a new filled Buffer instance.
	* alloc(size[, fill[, encoding]])
	**/
	Buffer.alloc = function(size, fill, encoding) {
		return alloc(size, fill, encoding);
	};
	function allocUnsafe(size) {
		assertSize(size);
		return createBuffer(size < 0 ? 0 : checked(size) | 0);
	}
	/**
	* Equivalent to Buffer(num), by default creates a non-zero-filled Buffer instance.
	* */
	Buffer.allocUnsafe = function(size) {
		return allocUnsafe(size);
	};
	/**
	* Equivalent to SlowBuffer(num), by default creates a non-zero-filled Buffer instance.
	*/
	Buffer.allocUnsafeSlow = function(size) {
		return allocUnsafe(size);
	};
	function fromString(string, encoding) {
		if (typeof encoding !== "string" || encoding === "") encoding = "utf8";
		if (!Buffer.isEncoding(encoding)) throw new TypeError("Unknown encoding: " + encoding);
		const length = byteLength(string, encoding) | 0;
		let buf = createBuffer(length);
		const actual = buf.write(string, encoding);
		if (actual !== length) buf = buf.slice(0, actual);
		return buf;
	}
	function fromArrayLike(array) {
		const length = array.length < 0 ? 0 : checked(array.length) | 0;
		const buf = createBuffer(length);
		for (let i = 0; i < length; i += 1) buf[i] = array[i] & 255;
		return buf;
	}
	function fromArrayView(arrayView) {
		if (isInstance(arrayView, Uint8Array)) {
			const copy = new Uint8Array(arrayView);
			return fromArrayBuffer(copy.buffer, copy.byteOffset, copy.byteLength);
		}
		return fromArrayLike(arrayView);
	}
	function fromArrayBuffer(array, byteOffset, length) {
		if (byteOffset < 0 || array.byteLength < byteOffset) throw new RangeError("\"offset\" is outside of buffer bounds");
		if (array.byteLength < byteOffset + (length || 0)) throw new RangeError("\"length\" is outside of buffer bounds");
		let buf;
		if (byteOffset === void 0 && length === void 0) buf = new Uint8Array(array);
		else if (length === void 0) buf = new Uint8Array(array, byteOffset);
		else buf = new Uint8Array(array, byteOffset, length);
		Object.setPrototypeOf(buf, Buffer.prototype);
		return buf;
	}
	function fromObject(obj) {
		if (Buffer.isBuffer(obj)) {
			const len = checked(obj.length) | 0;
			const buf = createBuffer(len);
			if (buf.length === 0) return buf;
			obj.copy(buf, 0, 0, len);
			return buf;
		}
		if (obj.length !== void 0) {
			if (typeof obj.length !== "number" || numberIsNaN(obj.length)) return createBuffer(0);
			return fromArrayLike(obj);
		}
		if (obj.type === "Buffer" && Array.isArray(obj.data)) return fromArrayLike(obj.data);
	}
	function checked(length) {
		if (length >= K_MAX_LENGTH) throw new RangeError("Attempt to allocate Buffer larger than maximum size: 0x" + K_MAX_LENGTH.toString(16) + " bytes");
		return length | 0;
	}
	function SlowBuffer(length) {
		if (+length != length) length = 0;
		return Buffer.alloc(+length);
	}
	Buffer.isBuffer = function isBuffer(b) {
		return b != null && b._isBuffer === true && b !== Buffer.prototype;
	};
	Buffer.compare = function compare(a, b) {
		if (isInstance(a, Uint8Array)) a = Buffer.from(a, a.offset, a.byteLength);
		if (isInstance(b, Uint8Array)) b = Buffer.from(b, b.offset, b.byteLength);
		if (!Buffer.isBuffer(a) || !Buffer.isBuffer(b)) throw new TypeError("The \"buf1\", \"buf2\" arguments must be one of type Buffer or Uint8Array");
		if (a === b) return 0;
		let x = a.length;
		let y = b.length;
		for (let i = 0, len = Math.min(x, y); i < len; ++i) if (a[i] !== b[i]) {
			x = a[i];
			y = b[i];
			break;
		}
		if (x < y) return -1;
		if (y < x) return 1;
		return 0;
	};
	Buffer.isEncoding = function isEncoding(encoding) {
		switch (String(encoding).toLowerCase()) {
			case "hex":
			case "utf8":
			case "utf-8":
			case "ascii":
			case "latin1":
			case "binary":
			case "base64":
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le": return true;
			default: return false;
		}
	};
	Buffer.concat = function concat(list, length) {
		if (!Array.isArray(list)) throw new TypeError("\"list\" argument must be an Array of Buffers");
		if (list.length === 0) return Buffer.alloc(0);
		let i;
		if (length === void 0) {
			length = 0;
			for (i = 0; i < list.length; ++i) length += list[i].length;
		}
		const buffer = Buffer.allocUnsafe(length);
		let pos = 0;
		for (i = 0; i < list.length; ++i) {
			let buf = list[i];
			if (isInstance(buf, Uint8Array)) {
				if (pos + buf.length > buffer.length) {
					if (!Buffer.isBuffer(buf)) buf = Buffer.from(buf);
					buf.copy(buffer, pos);
				} else Uint8Array.prototype.set.call(buffer, buf, pos);
			} else if (!Buffer.isBuffer(buf)) throw new TypeError("\"list\" argument must be an Array of Buffers");
			else buf.copy(buffer, pos);
			pos += buf.length;
		}
		return buffer;
	};
	function byteLength(string, encoding) {
		if (Buffer.isBuffer(string)) return string.length;
		if (ArrayBuffer.isView(string) || isInstance(string, ArrayBuffer)) return string.byteLength;
		if (typeof string !== "string") throw new TypeError("The \"string\" argument must be one of type string, Buffer, or ArrayBuffer. Received type " + typeof string);
		const len = string.length;
		const mustMatch = arguments.length > 2 && arguments[2] === true;
		if (!mustMatch && len === 0) return 0;
		let loweredCase = false;
		for (;;) switch (encoding) {
			case "ascii":
			case "latin1":
			case "binary": return len;
			case "utf8":
			case "utf-8": return utf8ToBytes(string).length;
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le": return len * 2;
			case "hex": return len >>> 1;
			case "base64": return base64ToBytes(string).length;
			default:
				if (loweredCase) return mustMatch ? -1 : utf8ToBytes(string).length;
				encoding = ("" + encoding).toLowerCase();
				loweredCase = true;
		}
	}
	Buffer.byteLength = byteLength;
	function slowToString(encoding, start, end) {
		let loweredCase = false;
		if (start === void 0 || start < 0) start = 0;
		if (start > this.length) return "";
		if (end === void 0 || end > this.length) end = this.length;
		if (end <= 0) return "";
		end >>>= 0;
		start >>>= 0;
		if (end <= start) return "";
		if (!encoding) encoding = "utf8";
		while (true) switch (encoding) {
			case "hex": return hexSlice(this, start, end);
			case "utf8":
			case "utf-8": return utf8Slice(this, start, end);
			case "ascii": return asciiSlice(this, start, end);
			case "latin1":
			case "binary": return latin1Slice(this, start, end);
			case "base64": return base64Slice(this, start, end);
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le": return utf16leSlice(this, start, end);
			default:
				if (loweredCase) throw new TypeError("Unknown encoding: " + encoding);
				encoding = (encoding + "").toLowerCase();
				loweredCase = true;
		}
	}
	Buffer.prototype._isBuffer = true;
	function swap(b, n, m) {
		const i = b[n];
		b[n] = b[m];
		b[m] = i;
	}
	Buffer.prototype.swap16 = function swap16() {
		const len = this.length;
		if (len % 2 !== 0) throw new RangeError("Buffer size must be a multiple of 16-bits");
		for (let i = 0; i < len; i += 2) swap(this, i, i + 1);
		return this;
	};
	Buffer.prototype.swap32 = function swap32() {
		const len = this.length;
		if (len % 4 !== 0) throw new RangeError("Buffer size must be a multiple of 32-bits");
		for (let i = 0; i < len; i += 4) {
			swap(this, i, i + 3);
			swap(this, i + 1, i + 2);
		}
		return this;
	};
	Buffer.prototype.swap64 = function swap64() {
		const len = this.length;
		if (len % 8 !== 0) throw new RangeError("Buffer size must be a multiple of 64-bits");
		for (let i = 0; i < len; i += 8) {
			swap(this, i, i + 7);
			swap(this, i + 1, i + 6);
			swap(this, i + 2, i + 5);
			swap(this, i + 3, i + 4);
		}
		return this;
	};
	Buffer.prototype.toString = function toString() {
		const length = this.length;
		if (length === 0) return "";
		if (arguments.length === 0) return utf8Slice(this, 0, length);
		return slowToString.apply(this, arguments);
	};
	Buffer.prototype.toLocaleString = Buffer.prototype.toString;
	Buffer.prototype.equals = function equals(b) {
		if (!Buffer.isBuffer(b)) throw new TypeError("Argument must be a Buffer");
		if (this === b) return true;
		return Buffer.compare(this, b) === 0;
	};
	Buffer.prototype.inspect = function inspect() {
		let str = "";
		const max = exports.INSPECT_MAX_BYTES;
		str = this.toString("hex", 0, max).replace(/(.{2})/g, "$1 ").trim();
		if (this.length > max) str += " ... ";
		return "<Buffer " + str + ">";
	};
	if (customInspectSymbol) Buffer.prototype[customInspectSymbol] = Buffer.prototype.inspect;
	Buffer.prototype.compare = function compare(target, start, end, thisStart, thisEnd) {
		if (isInstance(target, Uint8Array)) target = Buffer.from(target, target.offset, target.byteLength);
		if (!Buffer.isBuffer(target)) throw new TypeError("The \"target\" argument must be one of type Buffer or Uint8Array. Received type " + typeof target);
		if (start === void 0) start = 0;
		if (end === void 0) end = target ? target.length : 0;
		if (thisStart === void 0) thisStart = 0;
		if (thisEnd === void 0) thisEnd = this.length;
		if (start < 0 || end > target.length || thisStart < 0 || thisEnd > this.length) throw new RangeError("out of range index");
		if (thisStart >= thisEnd && start >= end) return 0;
		if (thisStart >= thisEnd) return -1;
		if (start >= end) return 1;
		start >>>= 0;
		end >>>= 0;
		thisStart >>>= 0;
		thisEnd >>>= 0;
		if (this === target) return 0;
		let x = thisEnd - thisStart;
		let y = end - start;
		const len = Math.min(x, y);
		const thisCopy = this.slice(thisStart, thisEnd);
		const targetCopy = target.slice(start, end);
		for (let i = 0; i < len; ++i) if (thisCopy[i] !== targetCopy[i]) {
			x = thisCopy[i];
			y = targetCopy[i];
			break;
		}
		if (x < y) return -1;
		if (y < x) return 1;
		return 0;
	};
	function bidirectionalIndexOf(buffer, val, byteOffset, encoding, dir) {
		if (buffer.length === 0) return -1;
		if (typeof byteOffset === "string") {
			encoding = byteOffset;
			byteOffset = 0;
		} else if (byteOffset > 2147483647) byteOffset = 2147483647;
		else if (byteOffset < -2147483648) byteOffset = -2147483648;
		byteOffset = +byteOffset;
		if (numberIsNaN(byteOffset)) byteOffset = dir ? 0 : buffer.length - 1;
		if (byteOffset < 0) byteOffset = buffer.length + byteOffset;
		if (byteOffset >= buffer.length) {
			if (dir) return -1;
			else byteOffset = buffer.length - 1;
		} else if (byteOffset < 0) {
			if (dir) byteOffset = 0;
			else return -1;
		}
		if (typeof val === "string") val = Buffer.from(val, encoding);
		if (Buffer.isBuffer(val)) {
			if (val.length === 0) return -1;
			return arrayIndexOf(buffer, val, byteOffset, encoding, dir);
		} else if (typeof val === "number") {
			val = val & 255;
			if (typeof Uint8Array.prototype.indexOf === "function") {
				if (dir) return Uint8Array.prototype.indexOf.call(buffer, val, byteOffset);
				else return Uint8Array.prototype.lastIndexOf.call(buffer, val, byteOffset);
			}
			return arrayIndexOf(buffer, [val], byteOffset, encoding, dir);
		}
		throw new TypeError("val must be string, number or Buffer");
	}
	function arrayIndexOf(arr, val, byteOffset, encoding, dir) {
		let indexSize = 1;
		let arrLength = arr.length;
		let valLength = val.length;
		if (encoding !== void 0) {
			encoding = String(encoding).toLowerCase();
			if (encoding === "ucs2" || encoding === "ucs-2" || encoding === "utf16le" || encoding === "utf-16le") {
				if (arr.length < 2 || val.length < 2) return -1;
				indexSize = 2;
				arrLength /= 2;
				valLength /= 2;
				byteOffset /= 2;
			}
		}
		function read(buf, i) {
			if (indexSize === 1) return buf[i];
			else return buf.readUInt16BE(i * indexSize);
		}
		let i;
		if (dir) {
			let foundIndex = -1;
			for (i = byteOffset; i < arrLength; i++) if (read(arr, i) === read(val, foundIndex === -1 ? 0 : i - foundIndex)) {
				if (foundIndex === -1) foundIndex = i;
				if (i - foundIndex + 1 === valLength) return foundIndex * indexSize;
			} else {
				if (foundIndex !== -1) i -= i - foundIndex;
				foundIndex = -1;
			}
		} else {
			if (byteOffset + valLength > arrLength) byteOffset = arrLength - valLength;
			for (i = byteOffset; i >= 0; i--) {
				let found = true;
				for (let j = 0; j < valLength; j++) if (read(arr, i + j) !== read(val, j)) {
					found = false;
					break;
				}
				if (found) return i;
			}
		}
		return -1;
	}
	Buffer.prototype.includes = function includes(val, byteOffset, encoding) {
		return this.indexOf(val, byteOffset, encoding) !== -1;
	};
	Buffer.prototype.indexOf = function indexOf(val, byteOffset, encoding) {
		return bidirectionalIndexOf(this, val, byteOffset, encoding, true);
	};
	Buffer.prototype.lastIndexOf = function lastIndexOf(val, byteOffset, encoding) {
		return bidirectionalIndexOf(this, val, byteOffset, encoding, false);
	};
	function hexWrite(buf, string, offset, length) {
		offset = Number(offset) || 0;
		const remaining = buf.length - offset;
		if (!length) length = remaining;
		else {
			length = Number(length);
			if (length > remaining) length = remaining;
		}
		const strLen = string.length;
		if (length > strLen / 2) length = strLen / 2;
		let i = 0;
		for (; i < length; ++i) {
			const parsed = parseInt(string.substr(i * 2, 2), 16);
			if (numberIsNaN(parsed)) return i;
			buf[offset + i] = parsed;
		}
		return i;
	}
	function utf8Write(buf, string, offset, length) {
		return blitBuffer(utf8ToBytes(string, buf.length - offset), buf, offset, length);
	}
	function asciiWrite(buf, string, offset, length) {
		return blitBuffer(asciiToBytes(string), buf, offset, length);
	}
	function base64Write(buf, string, offset, length) {
		return blitBuffer(base64ToBytes(string), buf, offset, length);
	}
	function ucs2Write(buf, string, offset, length) {
		return blitBuffer(utf16leToBytes(string, buf.length - offset), buf, offset, length);
	}
	Buffer.prototype.write = function write(string, offset, length, encoding) {
		if (offset === void 0) {
			encoding = "utf8";
			length = this.length;
			offset = 0;
		} else if (length === void 0 && typeof offset === "string") {
			encoding = offset;
			length = this.length;
			offset = 0;
		} else if (isFinite(offset)) {
			offset = offset >>> 0;
			if (isFinite(length)) {
				length = length >>> 0;
				if (encoding === void 0) encoding = "utf8";
			} else {
				encoding = length;
				length = void 0;
			}
		} else throw new Error("Buffer.write(string, encoding, offset[, length]) is no longer supported");
		const remaining = this.length - offset;
		if (length === void 0 || length > remaining) length = remaining;
		if (string.length > 0 && (length < 0 || offset < 0) || offset > this.length) throw new RangeError("Attempt to write outside buffer bounds");
		if (!encoding) encoding = "utf8";
		let loweredCase = false;
		for (;;) switch (encoding) {
			case "hex": return hexWrite(this, string, offset, length);
			case "utf8":
			case "utf-8": return utf8Write(this, string, offset, length);
			case "ascii":
			case "latin1":
			case "binary": return asciiWrite(this, string, offset, length);
			case "base64": return base64Write(this, string, offset, length);
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le": return ucs2Write(this, string, offset, length);
			default:
				if (loweredCase) throw new TypeError("Unknown encoding: " + encoding);
				encoding = ("" + encoding).toLowerCase();
				loweredCase = true;
		}
	};
	Buffer.prototype.toJSON = function toJSON() {
		return {
			type: "Buffer",
			data: Array.prototype.slice.call(this._arr || this, 0)
		};
	};
	function base64Slice(buf, start, end) {
		if (start === 0 && end === buf.length) return base64.fromByteArray(buf);
		else return base64.fromByteArray(buf.slice(start, end));
	}
	function utf8Slice(buf, start, end) {
		end = Math.min(buf.length, end);
		const res = [];
		let i = start;
		while (i < end) {
			const firstByte = buf[i];
			let codePoint = null;
			let bytesPerSequence = firstByte > 239 ? 4 : firstByte > 223 ? 3 : firstByte > 191 ? 2 : 1;
			if (i + bytesPerSequence <= end) {
				let secondByte, thirdByte, fourthByte, tempCodePoint;
				switch (bytesPerSequence) {
					case 1:
						if (firstByte < 128) codePoint = firstByte;
						break;
					case 2:
						secondByte = buf[i + 1];
						if ((secondByte & 192) === 128) {
							tempCodePoint = (firstByte & 31) << 6 | secondByte & 63;
							if (tempCodePoint > 127) codePoint = tempCodePoint;
						}
						break;
					case 3:
						secondByte = buf[i + 1];
						thirdByte = buf[i + 2];
						if ((secondByte & 192) === 128 && (thirdByte & 192) === 128) {
							tempCodePoint = (firstByte & 15) << 12 | (secondByte & 63) << 6 | thirdByte & 63;
							if (tempCodePoint > 2047 && (tempCodePoint < 55296 || tempCodePoint > 57343)) codePoint = tempCodePoint;
						}
						break;
					case 4:
						secondByte = buf[i + 1];
						thirdByte = buf[i + 2];
						fourthByte = buf[i + 3];
						if ((secondByte & 192) === 128 && (thirdByte & 192) === 128 && (fourthByte & 192) === 128) {
							tempCodePoint = (firstByte & 15) << 18 | (secondByte & 63) << 12 | (thirdByte & 63) << 6 | fourthByte & 63;
							if (tempCodePoint > 65535 && tempCodePoint < 1114112) codePoint = tempCodePoint;
						}
				}
			}
			if (codePoint === null) {
				codePoint = 65533;
				bytesPerSequence = 1;
			} else if (codePoint > 65535) {
				codePoint -= 65536;
				res.push(codePoint >>> 10 & 1023 | 55296);
				codePoint = 56320 | codePoint & 1023;
			}
			res.push(codePoint);
			i += bytesPerSequence;
		}
		return decodeCodePointsArray(res);
	}
	const MAX_ARGUMENTS_LENGTH = 4096;
	function decodeCodePointsArray(codePoints) {
		const len = codePoints.length;
		if (len <= MAX_ARGUMENTS_LENGTH) return String.fromCharCode.apply(String, codePoints);
		let res = "";
		let i = 0;
		while (i < len) res += String.fromCharCode.apply(String, codePoints.slice(i, i += MAX_ARGUMENTS_LENGTH));
		return res;
	}
	function asciiSlice(buf, start, end) {
		let ret = "";
		end = Math.min(buf.length, end);
		for (let i = start; i < end; ++i) ret += String.fromCharCode(buf[i] & 127);
		return ret;
	}
	function latin1Slice(buf, start, end) {
		let ret = "";
		end = Math.min(buf.length, end);
		for (let i = start; i < end; ++i) ret += String.fromCharCode(buf[i]);
		return ret;
	}
	function hexSlice(buf, start, end) {
		const len = buf.length;
		if (!start || start < 0) start = 0;
		if (!end || end < 0 || end > len) end = len;
		let out = "";
		for (let i = start; i < end; ++i) out += hexSliceLookupTable[buf[i]];
		return out;
	}
	function utf16leSlice(buf, start, end) {
		const bytes = buf.slice(start, end);
		let res = "";
		for (let i = 0; i < bytes.length - 1; i += 2) res += String.fromCharCode(bytes[i] + bytes[i + 1] * 256);
		return res;
	}
	Buffer.prototype.slice = function slice(start, end) {
		const len = this.length;
		start = ~~start;
		end = end === void 0 ? len : ~~end;
		if (start < 0) {
			start += len;
			if (start < 0) start = 0;
		} else if (start > len) start = len;
		if (end < 0) {
			end += len;
			if (end < 0) end = 0;
		} else if (end > len) end = len;
		if (end < start) end = start;
		const newBuf = this.subarray(start, end);
		Object.setPrototypeOf(newBuf, Buffer.prototype);
		return newBuf;
	};
	function checkOffset(offset, ext, length) {
		if (offset % 1 !== 0 || offset < 0) throw new RangeError("offset is not uint");
		if (offset + ext > length) throw new RangeError("Trying to access beyond buffer length");
	}
	Buffer.prototype.readUintLE = Buffer.prototype.readUIntLE = function readUIntLE(offset, byteLength, noAssert) {
		offset = offset >>> 0;
		byteLength = byteLength >>> 0;
		if (!noAssert) checkOffset(offset, byteLength, this.length);
		let val = this[offset];
		let mul = 1;
		let i = 0;
		while (++i < byteLength && (mul *= 256)) val += this[offset + i] * mul;
		return val;
	};
	Buffer.prototype.readUintBE = Buffer.prototype.readUIntBE = function readUIntBE(offset, byteLength, noAssert) {
		offset = offset >>> 0;
		byteLength = byteLength >>> 0;
		if (!noAssert) checkOffset(offset, byteLength, this.length);
		let val = this[offset + --byteLength];
		let mul = 1;
		while (byteLength > 0 && (mul *= 256)) val += this[offset + --byteLength] * mul;
		return val;
	};
	Buffer.prototype.readUint8 = Buffer.prototype.readUInt8 = function readUInt8(offset, noAssert) {
		offset = offset >>> 0;
		if (!noAssert) checkOffset(offset, 1, this.length);
		return this[offset];
	};
	Buffer.prototype.readUint16LE = Buffer.prototype.readUInt16LE = function readUInt16LE(offset, noAssert) {
		offset = offset >>> 0;
		if (!noAssert) checkOffset(offset, 2, this.length);
		return this[offset] | this[offset + 1] << 8;
	};
	Buffer.prototype.readUint16BE = Buffer.prototype.readUInt16BE = function readUInt16BE(offset, noAssert) {
		offset = offset >>> 0;
		if (!noAssert) checkOffset(offset, 2, this.length);
		return this[offset] << 8 | this[offset + 1];
	};
	Buffer.prototype.readUint32LE = Buffer.prototype.readUInt32LE = function readUInt32LE(offset, noAssert) {
		offset = offset >>> 0;
		if (!noAssert) checkOffset(offset, 4, this.length);
		return (this[offset] | this[offset + 1] << 8 | this[offset + 2] << 16) + this[offset + 3] * 16777216;
	};
	Buffer.prototype.readUint32BE = Buffer.prototype.readUInt32BE = function readUInt32BE(offset, noAssert) {
		offset = offset >>> 0;
		if (!noAssert) checkOffset(offset, 4, this.length);
		return this[offset] * 16777216 + (this[offset + 1] << 16 | this[offset + 2] << 8 | this[offset + 3]);
	};
	Buffer.prototype.readBigUInt64LE = defineBigIntMethod(function readBigUInt64LE(offset) {
		offset = offset >>> 0;
		validateNumber(offset, "offset");
		const first = this[offset];
		const last = this[offset + 7];
		if (first === void 0 || last === void 0) boundsError(offset, this.length - 8);
		const lo = first + this[++offset] * 256 + this[++offset] * 2 ** 16 + this[++offset] * 2 ** 24;
		const hi = this[++offset] + this[++offset] * 256 + this[++offset] * 2 ** 16 + last * 2 ** 24;
		return BigInt(lo) + (BigInt(hi) << BigInt(32));
	});
	Buffer.prototype.readBigUInt64BE = defineBigIntMethod(function readBigUInt64BE(offset) {
		offset = offset >>> 0;
		validateNumber(offset, "offset");
		const first = this[offset];
		const last = this[offset + 7];
		if (first === void 0 || last === void 0) boundsError(offset, this.length - 8);
		const hi = first * 2 ** 24 + this[++offset] * 2 ** 16 + this[++offset] * 256 + this[++offset];
		const lo = this[++offset] * 2 ** 24 + this[++offset] * 2 ** 16 + this[++offset] * 256 + last;
		return (BigInt(hi) << BigInt(32)) + BigInt(lo);
	});
	Buffer.prototype.readIntLE = function readIntLE(offset, byteLength, noAssert) {
		offset = offset >>> 0;
		byteLength = byteLength >>> 0;
		if (!noAssert) checkOffset(offset, byteLength, this.length);
		let val = this[offset];
		let mul = 1;
		let i = 0;
		while (++i < byteLength && (mul *= 256)) val += this[offset + i] * mul;
		mul *= 128;
		if (val >= mul) val -= Math.pow(2, 8 * byteLength);
		return val;
	};
	Buffer.prototype.readIntBE = function readIntBE(offset, byteLength, noAssert) {
		offset = offset >>> 0;
		byteLength = byteLength >>> 0;
		if (!noAssert) checkOffset(offset, byteLength, this.length);
		let i = byteLength;
		let mul = 1;
		let val = this[offset + --i];
		while (i > 0 && (mul *= 256)) val += this[offset + --i] * mul;
		mul *= 128;
		if (val >= mul) val -= Math.pow(2, 8 * byteLength);
		return val;
	};
	Buffer.prototype.readInt8 = function readInt8(offset, noAssert) {
		offset = offset >>> 0;
		if (!noAssert) checkOffset(offset, 1, this.length);
		if (!(this[offset] & 128)) return this[offset];
		return (255 - this[offset] + 1) * -1;
	};
	Buffer.prototype.readInt16LE = function readInt16LE(offset, noAssert) {
		offset = offset >>> 0;
		if (!noAssert) checkOffset(offset, 2, this.length);
		const val = this[offset] | this[offset + 1] << 8;
		return val & 32768 ? val | 4294901760 : val;
	};
	Buffer.prototype.readInt16BE = function readInt16BE(offset, noAssert) {
		offset = offset >>> 0;
		if (!noAssert) checkOffset(offset, 2, this.length);
		const val = this[offset + 1] | this[offset] << 8;
		return val & 32768 ? val | 4294901760 : val;
	};
	Buffer.prototype.readInt32LE = function readInt32LE(offset, noAssert) {
		offset = offset >>> 0;
		if (!noAssert) checkOffset(offset, 4, this.length);
		return this[offset] | this[offset + 1] << 8 | this[offset + 2] << 16 | this[offset + 3] << 24;
	};
	Buffer.prototype.readInt32BE = function readInt32BE(offset, noAssert) {
		offset = offset >>> 0;
		if (!noAssert) checkOffset(offset, 4, this.length);
		return this[offset] << 24 | this[offset + 1] << 16 | this[offset + 2] << 8 | this[offset + 3];
	};
	Buffer.prototype.readBigInt64LE = defineBigIntMethod(function readBigInt64LE(offset) {
		offset = offset >>> 0;
		validateNumber(offset, "offset");
		const first = this[offset];
		const last = this[offset + 7];
		if (first === void 0 || last === void 0) boundsError(offset, this.length - 8);
		const val = this[offset + 4] + this[offset + 5] * 256 + this[offset + 6] * 2 ** 16 + (last << 24);
		return (BigInt(val) << BigInt(32)) + BigInt(first + this[++offset] * 256 + this[++offset] * 2 ** 16 + this[++offset] * 2 ** 24);
	});
	Buffer.prototype.readBigInt64BE = defineBigIntMethod(function readBigInt64BE(offset) {
		offset = offset >>> 0;
		validateNumber(offset, "offset");
		const first = this[offset];
		const last = this[offset + 7];
		if (first === void 0 || last === void 0) boundsError(offset, this.length - 8);
		const val = (first << 24) + this[++offset] * 2 ** 16 + this[++offset] * 256 + this[++offset];
		return (BigInt(val) << BigInt(32)) + BigInt(this[++offset] * 2 ** 24 + this[++offset] * 2 ** 16 + this[++offset] * 256 + last);
	});
	Buffer.prototype.readFloatLE = function readFloatLE(offset, noAssert) {
		offset = offset >>> 0;
		if (!noAssert) checkOffset(offset, 4, this.length);
		return ieee754.read(this, offset, true, 23, 4);
	};
	Buffer.prototype.readFloatBE = function readFloatBE(offset, noAssert) {
		offset = offset >>> 0;
		if (!noAssert) checkOffset(offset, 4, this.length);
		return ieee754.read(this, offset, false, 23, 4);
	};
	Buffer.prototype.readDoubleLE = function readDoubleLE(offset, noAssert) {
		offset = offset >>> 0;
		if (!noAssert) checkOffset(offset, 8, this.length);
		return ieee754.read(this, offset, true, 52, 8);
	};
	Buffer.prototype.readDoubleBE = function readDoubleBE(offset, noAssert) {
		offset = offset >>> 0;
		if (!noAssert) checkOffset(offset, 8, this.length);
		return ieee754.read(this, offset, false, 52, 8);
	};
	function checkInt(buf, value, offset, ext, max, min) {
		if (!Buffer.isBuffer(buf)) throw new TypeError("\"buffer\" argument must be a Buffer instance");
		if (value > max || value < min) throw new RangeError("\"value\" argument is out of bounds");
		if (offset + ext > buf.length) throw new RangeError("Index out of range");
	}
	Buffer.prototype.writeUintLE = Buffer.prototype.writeUIntLE = function writeUIntLE(value, offset, byteLength, noAssert) {
		value = +value;
		offset = offset >>> 0;
		byteLength = byteLength >>> 0;
		if (!noAssert) {
			const maxBytes = Math.pow(2, 8 * byteLength) - 1;
			checkInt(this, value, offset, byteLength, maxBytes, 0);
		}
		let mul = 1;
		let i = 0;
		this[offset] = value & 255;
		while (++i < byteLength && (mul *= 256)) this[offset + i] = value / mul & 255;
		return offset + byteLength;
	};
	Buffer.prototype.writeUintBE = Buffer.prototype.writeUIntBE = function writeUIntBE(value, offset, byteLength, noAssert) {
		value = +value;
		offset = offset >>> 0;
		byteLength = byteLength >>> 0;
		if (!noAssert) {
			const maxBytes = Math.pow(2, 8 * byteLength) - 1;
			checkInt(this, value, offset, byteLength, maxBytes, 0);
		}
		let i = byteLength - 1;
		let mul = 1;
		this[offset + i] = value & 255;
		while (--i >= 0 && (mul *= 256)) this[offset + i] = value / mul & 255;
		return offset + byteLength;
	};
	Buffer.prototype.writeUint8 = Buffer.prototype.writeUInt8 = function writeUInt8(value, offset, noAssert) {
		value = +value;
		offset = offset >>> 0;
		if (!noAssert) checkInt(this, value, offset, 1, 255, 0);
		this[offset] = value & 255;
		return offset + 1;
	};
	Buffer.prototype.writeUint16LE = Buffer.prototype.writeUInt16LE = function writeUInt16LE(value, offset, noAssert) {
		value = +value;
		offset = offset >>> 0;
		if (!noAssert) checkInt(this, value, offset, 2, 65535, 0);
		this[offset] = value & 255;
		this[offset + 1] = value >>> 8;
		return offset + 2;
	};
	Buffer.prototype.writeUint16BE = Buffer.prototype.writeUInt16BE = function writeUInt16BE(value, offset, noAssert) {
		value = +value;
		offset = offset >>> 0;
		if (!noAssert) checkInt(this, value, offset, 2, 65535, 0);
		this[offset] = value >>> 8;
		this[offset + 1] = value & 255;
		return offset + 2;
	};
	Buffer.prototype.writeUint32LE = Buffer.prototype.writeUInt32LE = function writeUInt32LE(value, offset, noAssert) {
		value = +value;
		offset = offset >>> 0;
		if (!noAssert) checkInt(this, value, offset, 4, 4294967295, 0);
		this[offset + 3] = value >>> 24;
		this[offset + 2] = value >>> 16;
		this[offset + 1] = value >>> 8;
		this[offset] = value & 255;
		return offset + 4;
	};
	Buffer.prototype.writeUint32BE = Buffer.prototype.writeUInt32BE = function writeUInt32BE(value, offset, noAssert) {
		value = +value;
		offset = offset >>> 0;
		if (!noAssert) checkInt(this, value, offset, 4, 4294967295, 0);
		this[offset] = value >>> 24;
		this[offset + 1] = value >>> 16;
		this[offset + 2] = value >>> 8;
		this[offset + 3] = value & 255;
		return offset + 4;
	};
	function wrtBigUInt64LE(buf, value, offset, min, max) {
		checkIntBI(value, min, max, buf, offset, 7);
		let lo = Number(value & BigInt(4294967295));
		buf[offset++] = lo;
		lo = lo >> 8;
		buf[offset++] = lo;
		lo = lo >> 8;
		buf[offset++] = lo;
		lo = lo >> 8;
		buf[offset++] = lo;
		let hi = Number(value >> BigInt(32) & BigInt(4294967295));
		buf[offset++] = hi;
		hi = hi >> 8;
		buf[offset++] = hi;
		hi = hi >> 8;
		buf[offset++] = hi;
		hi = hi >> 8;
		buf[offset++] = hi;
		return offset;
	}
	function wrtBigUInt64BE(buf, value, offset, min, max) {
		checkIntBI(value, min, max, buf, offset, 7);
		let lo = Number(value & BigInt(4294967295));
		buf[offset + 7] = lo;
		lo = lo >> 8;
		buf[offset + 6] = lo;
		lo = lo >> 8;
		buf[offset + 5] = lo;
		lo = lo >> 8;
		buf[offset + 4] = lo;
		let hi = Number(value >> BigInt(32) & BigInt(4294967295));
		buf[offset + 3] = hi;
		hi = hi >> 8;
		buf[offset + 2] = hi;
		hi = hi >> 8;
		buf[offset + 1] = hi;
		hi = hi >> 8;
		buf[offset] = hi;
		return offset + 8;
	}
	Buffer.prototype.writeBigUInt64LE = defineBigIntMethod(function writeBigUInt64LE(value, offset = 0) {
		return wrtBigUInt64LE(this, value, offset, BigInt(0), BigInt("0xffffffffffffffff"));
	});
	Buffer.prototype.writeBigUInt64BE = defineBigIntMethod(function writeBigUInt64BE(value, offset = 0) {
		return wrtBigUInt64BE(this, value, offset, BigInt(0), BigInt("0xffffffffffffffff"));
	});
	Buffer.prototype.writeIntLE = function writeIntLE(value, offset, byteLength, noAssert) {
		value = +value;
		offset = offset >>> 0;
		if (!noAssert) {
			const limit = Math.pow(2, 8 * byteLength - 1);
			checkInt(this, value, offset, byteLength, limit - 1, -limit);
		}
		let i = 0;
		let mul = 1;
		let sub = 0;
		this[offset] = value & 255;
		while (++i < byteLength && (mul *= 256)) {
			if (value < 0 && sub === 0 && this[offset + i - 1] !== 0) sub = 1;
			this[offset + i] = (value / mul >> 0) - sub & 255;
		}
		return offset + byteLength;
	};
	Buffer.prototype.writeIntBE = function writeIntBE(value, offset, byteLength, noAssert) {
		value = +value;
		offset = offset >>> 0;
		if (!noAssert) {
			const limit = Math.pow(2, 8 * byteLength - 1);
			checkInt(this, value, offset, byteLength, limit - 1, -limit);
		}
		let i = byteLength - 1;
		let mul = 1;
		let sub = 0;
		this[offset + i] = value & 255;
		while (--i >= 0 && (mul *= 256)) {
			if (value < 0 && sub === 0 && this[offset + i + 1] !== 0) sub = 1;
			this[offset + i] = (value / mul >> 0) - sub & 255;
		}
		return offset + byteLength;
	};
	Buffer.prototype.writeInt8 = function writeInt8(value, offset, noAssert) {
		value = +value;
		offset = offset >>> 0;
		if (!noAssert) checkInt(this, value, offset, 1, 127, -128);
		if (value < 0) value = 255 + value + 1;
		this[offset] = value & 255;
		return offset + 1;
	};
	Buffer.prototype.writeInt16LE = function writeInt16LE(value, offset, noAssert) {
		value = +value;
		offset = offset >>> 0;
		if (!noAssert) checkInt(this, value, offset, 2, 32767, -32768);
		this[offset] = value & 255;
		this[offset + 1] = value >>> 8;
		return offset + 2;
	};
	Buffer.prototype.writeInt16BE = function writeInt16BE(value, offset, noAssert) {
		value = +value;
		offset = offset >>> 0;
		if (!noAssert) checkInt(this, value, offset, 2, 32767, -32768);
		this[offset] = value >>> 8;
		this[offset + 1] = value & 255;
		return offset + 2;
	};
	Buffer.prototype.writeInt32LE = function writeInt32LE(value, offset, noAssert) {
		value = +value;
		offset = offset >>> 0;
		if (!noAssert) checkInt(this, value, offset, 4, 2147483647, -2147483648);
		this[offset] = value & 255;
		this[offset + 1] = value >>> 8;
		this[offset + 2] = value >>> 16;
		this[offset + 3] = value >>> 24;
		return offset + 4;
	};
	Buffer.prototype.writeInt32BE = function writeInt32BE(value, offset, noAssert) {
		value = +value;
		offset = offset >>> 0;
		if (!noAssert) checkInt(this, value, offset, 4, 2147483647, -2147483648);
		if (value < 0) value = 4294967295 + value + 1;
		this[offset] = value >>> 24;
		this[offset + 1] = value >>> 16;
		this[offset + 2] = value >>> 8;
		this[offset + 3] = value & 255;
		return offset + 4;
	};
	Buffer.prototype.writeBigInt64LE = defineBigIntMethod(function writeBigInt64LE(value, offset = 0) {
		return wrtBigUInt64LE(this, value, offset, -BigInt("0x8000000000000000"), BigInt("0x7fffffffffffffff"));
	});
	Buffer.prototype.writeBigInt64BE = defineBigIntMethod(function writeBigInt64BE(value, offset = 0) {
		return wrtBigUInt64BE(this, value, offset, -BigInt("0x8000000000000000"), BigInt("0x7fffffffffffffff"));
	});
	function checkIEEE754(buf, value, offset, ext, max, min) {
		if (offset + ext > buf.length) throw new RangeError("Index out of range");
		if (offset < 0) throw new RangeError("Index out of range");
	}
	function writeFloat(buf, value, offset, littleEndian, noAssert) {
		value = +value;
		offset = offset >>> 0;
		if (!noAssert) checkIEEE754(buf, value, offset, 4, 34028234663852886e22, -34028234663852886e22);
		ieee754.write(buf, value, offset, littleEndian, 23, 4);
		return offset + 4;
	}
	Buffer.prototype.writeFloatLE = function writeFloatLE(value, offset, noAssert) {
		return writeFloat(this, value, offset, true, noAssert);
	};
	Buffer.prototype.writeFloatBE = function writeFloatBE(value, offset, noAssert) {
		return writeFloat(this, value, offset, false, noAssert);
	};
	function writeDouble(buf, value, offset, littleEndian, noAssert) {
		value = +value;
		offset = offset >>> 0;
		if (!noAssert) checkIEEE754(buf, value, offset, 8, 17976931348623157e292, -17976931348623157e292);
		ieee754.write(buf, value, offset, littleEndian, 52, 8);
		return offset + 8;
	}
	Buffer.prototype.writeDoubleLE = function writeDoubleLE(value, offset, noAssert) {
		return writeDouble(this, value, offset, true, noAssert);
	};
	Buffer.prototype.writeDoubleBE = function writeDoubleBE(value, offset, noAssert) {
		return writeDouble(this, value, offset, false, noAssert);
	};
	Buffer.prototype.copy = function copy(target, targetStart, start, end) {
		if (!Buffer.isBuffer(target)) throw new TypeError("argument should be a Buffer");
		if (!start) start = 0;
		if (!end && end !== 0) end = this.length;
		if (targetStart >= target.length) targetStart = target.length;
		if (!targetStart) targetStart = 0;
		if (end > 0 && end < start) end = start;
		if (end === start) return 0;
		if (target.length === 0 || this.length === 0) return 0;
		if (targetStart < 0) throw new RangeError("targetStart out of bounds");
		if (start < 0 || start >= this.length) throw new RangeError("Index out of range");
		if (end < 0) throw new RangeError("sourceEnd out of bounds");
		if (end > this.length) end = this.length;
		if (target.length - targetStart < end - start) end = target.length - targetStart + start;
		const len = end - start;
		if (this === target && typeof Uint8Array.prototype.copyWithin === "function") this.copyWithin(targetStart, start, end);
		else Uint8Array.prototype.set.call(target, this.subarray(start, end), targetStart);
		return len;
	};
	Buffer.prototype.fill = function fill(val, start, end, encoding) {
		if (typeof val === "string") {
			if (typeof start === "string") {
				encoding = start;
				start = 0;
				end = this.length;
			} else if (typeof end === "string") {
				encoding = end;
				end = this.length;
			}
			if (encoding !== void 0 && typeof encoding !== "string") throw new TypeError("encoding must be a string");
			if (typeof encoding === "string" && !Buffer.isEncoding(encoding)) throw new TypeError("Unknown encoding: " + encoding);
			if (val.length === 1) {
				const code = val.charCodeAt(0);
				if (encoding === "utf8" && code < 128 || encoding === "latin1") val = code;
			}
		} else if (typeof val === "number") val = val & 255;
		else if (typeof val === "boolean") val = Number(val);
		if (start < 0 || this.length < start || this.length < end) throw new RangeError("Out of range index");
		if (end <= start) return this;
		start = start >>> 0;
		end = end === void 0 ? this.length : end >>> 0;
		if (!val) val = 0;
		let i;
		if (typeof val === "number") for (i = start; i < end; ++i) this[i] = val;
		else {
			const bytes = Buffer.isBuffer(val) ? val : Buffer.from(val, encoding);
			const len = bytes.length;
			if (len === 0) throw new TypeError("The value \"" + val + "\" is invalid for argument \"value\"");
			for (i = 0; i < end - start; ++i) this[i + start] = bytes[i % len];
		}
		return this;
	};
	const errors = {};
	function E(sym, getMessage, Base) {
		errors[sym] = class NodeError extends Base {
			constructor() {
				super();
				Object.defineProperty(this, "message", {
					value: getMessage.apply(this, arguments),
					writable: true,
					configurable: true
				});
				this.name = `${this.name} [${sym}]`;
				this.stack;
				delete this.name;
			}
			get code() {
				return sym;
			}
			set code(value) {
				Object.defineProperty(this, "code", {
					configurable: true,
					enumerable: true,
					value,
					writable: true
				});
			}
			toString() {
				return `${this.name} [${sym}]: ${this.message}`;
			}
		};
	}
	E("ERR_BUFFER_OUT_OF_BOUNDS", function(name) {
		if (name) return `${name} is outside of buffer bounds`;
		return "Attempt to access memory outside buffer bounds";
	}, RangeError);
	E("ERR_INVALID_ARG_TYPE", function(name, actual) {
		return `The "${name}" argument must be of type number. Received type ${typeof actual}`;
	}, TypeError);
	E("ERR_OUT_OF_RANGE", function(str, range, input) {
		let msg = `The value of "${str}" is out of range.`;
		let received = input;
		if (Number.isInteger(input) && Math.abs(input) > 2 ** 32) received = addNumericalSeparator(String(input));
		else if (typeof input === "bigint") {
			received = String(input);
			if (input > BigInt(2) ** BigInt(32) || input < -(BigInt(2) ** BigInt(32))) received = addNumericalSeparator(received);
			received += "n";
		}
		msg += ` It must be ${range}. Received ${received}`;
		return msg;
	}, RangeError);
	function addNumericalSeparator(val) {
		let res = "";
		let i = val.length;
		const start = val[0] === "-" ? 1 : 0;
		for (; i >= start + 4; i -= 3) res = `_${val.slice(i - 3, i)}${res}`;
		return `${val.slice(0, i)}${res}`;
	}
	function checkBounds(buf, offset, byteLength) {
		validateNumber(offset, "offset");
		if (buf[offset] === void 0 || buf[offset + byteLength] === void 0) boundsError(offset, buf.length - (byteLength + 1));
	}
	function checkIntBI(value, min, max, buf, offset, byteLength) {
		if (value > max || value < min) {
			const n = typeof min === "bigint" ? "n" : "";
			let range;
			if (byteLength > 3) {
				if (min === 0 || min === BigInt(0)) range = `>= 0${n} and < 2${n} ** ${(byteLength + 1) * 8}${n}`;
				else range = `>= -(2${n} ** ${(byteLength + 1) * 8 - 1}${n}) and < 2 ** ${(byteLength + 1) * 8 - 1}${n}`;
			} else range = `>= ${min}${n} and <= ${max}${n}`;
			throw new errors.ERR_OUT_OF_RANGE("value", range, value);
		}
		checkBounds(buf, offset, byteLength);
	}
	function validateNumber(value, name) {
		if (typeof value !== "number") throw new errors.ERR_INVALID_ARG_TYPE(name, "number", value);
	}
	function boundsError(value, length, type) {
		if (Math.floor(value) !== value) {
			validateNumber(value, type);
			throw new errors.ERR_OUT_OF_RANGE(type || "offset", "an integer", value);
		}
		if (length < 0) throw new errors.ERR_BUFFER_OUT_OF_BOUNDS();
		throw new errors.ERR_OUT_OF_RANGE(type || "offset", `>= ${type ? 1 : 0} and <= ${length}`, value);
	}
	const INVALID_BASE64_RE = /[^+/0-9A-Za-z-_]/g;
	function base64clean(str) {
		str = str.split("=")[0];
		str = str.trim().replace(INVALID_BASE64_RE, "");
		if (str.length < 2) return "";
		while (str.length % 4 !== 0) str = str + "=";
		return str;
	}
	function utf8ToBytes(string, units) {
		units = units || 1e400;
		let codePoint;
		const length = string.length;
		let leadSurrogate = null;
		const bytes = [];
		for (let i = 0; i < length; ++i) {
			codePoint = string.charCodeAt(i);
			if (codePoint > 55295 && codePoint < 57344) {
				if (!leadSurrogate) {
					if (codePoint > 56319) {
						if ((units -= 3) > -1) bytes.push(239, 191, 189);
						continue;
					} else if (i + 1 === length) {
						if ((units -= 3) > -1) bytes.push(239, 191, 189);
						continue;
					}
					leadSurrogate = codePoint;
					continue;
				}
				if (codePoint < 56320) {
					if ((units -= 3) > -1) bytes.push(239, 191, 189);
					leadSurrogate = codePoint;
					continue;
				}
				codePoint = (leadSurrogate - 55296 << 10 | codePoint - 56320) + 65536;
			} else if (leadSurrogate) {
				if ((units -= 3) > -1) bytes.push(239, 191, 189);
			}
			leadSurrogate = null;
			if (codePoint < 128) {
				if ((units -= 1) < 0) break;
				bytes.push(codePoint);
			} else if (codePoint < 2048) {
				if ((units -= 2) < 0) break;
				bytes.push(codePoint >> 6 | 192, codePoint & 63 | 128);
			} else if (codePoint < 65536) {
				if ((units -= 3) < 0) break;
				bytes.push(codePoint >> 12 | 224, codePoint >> 6 & 63 | 128, codePoint & 63 | 128);
			} else if (codePoint < 1114112) {
				if ((units -= 4) < 0) break;
				bytes.push(codePoint >> 18 | 240, codePoint >> 12 & 63 | 128, codePoint >> 6 & 63 | 128, codePoint & 63 | 128);
			} else throw new Error("Invalid code point");
		}
		return bytes;
	}
	function asciiToBytes(str) {
		const byteArray = [];
		for (let i = 0; i < str.length; ++i) byteArray.push(str.charCodeAt(i) & 255);
		return byteArray;
	}
	function utf16leToBytes(str, units) {
		let c, hi, lo;
		const byteArray = [];
		for (let i = 0; i < str.length; ++i) {
			if ((units -= 2) < 0) break;
			c = str.charCodeAt(i);
			hi = c >> 8;
			lo = c % 256;
			byteArray.push(lo);
			byteArray.push(hi);
		}
		return byteArray;
	}
	function base64ToBytes(str) {
		return base64.toByteArray(base64clean(str));
	}
	function blitBuffer(src, dst, offset, length) {
		let i = 0;
		for (; i < length; ++i) {
			if (i + offset >= dst.length || i >= src.length) break;
			dst[i + offset] = src[i];
		}
		return i;
	}
	function isInstance(obj, type) {
		return obj instanceof type || obj != null && obj.constructor != null && obj.constructor.name != null && obj.constructor.name === type.name;
	}
	function numberIsNaN(obj) {
		return obj !== obj;
	}
	const hexSliceLookupTable = (function() {
		const alphabet = "0123456789abcdef";
		const table = new Array(256);
		for (let i = 0; i < 16; ++i) {
			const i16 = i * 16;
			for (let j = 0; j < 16; ++j) table[i16 + j] = alphabet[i] + alphabet[j];
		}
		return table;
	})();
	function defineBigIntMethod(fn) {
		return typeof BigInt === "undefined" ? BufferBigIntNotDefined : fn;
	}
	function BufferBigIntNotDefined() {
		throw new Error("BigInt not supported");
	}
}));

// node_modules/hyperid/hyperid.js
var require_hyperid = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const uuidv4 = require_uuid_node();
	const Buffer = loadBuffer();
	function loadBuffer() {
		const b = __require("buffer");
		return b && b.Buffer ? b.Buffer : require_buffer().Buffer;
	}
	const base64Padding = Buffer.from("==", "base64");
	function hyperid(opts) {
		let fixedLength = false;
		let urlSafe = false;
		let maxInt = Math.pow(2, 31) - 1;
		if (typeof opts === "boolean") fixedLength = opts;
		else {
			opts = opts || {};
			maxInt = opts.maxInt || Math.pow(2, 31) - 1;
			urlSafe = !!opts.urlSafe;
			fixedLength = !!opts.fixedLength;
		}
		generate.uuid = uuidv4();
		generate.decode = decode;
		let id = baseId(generate.uuid, urlSafe);
		let count = Math.floor(opts.startFrom || 0);
		if (isNaN(maxInt)) throw new Error(`maxInt must be a number. recieved ${opts.maxInt}`);
		if (isNaN(count) || !(maxInt > count && count >= 0)) throw new Error([
			`when passed, opts.startFrom must be a number between 0 and ${maxInt}.`,
			"Only the integer part matters.",
			`- got: ${opts.startFrom}`
		].join("\n"));
		return generate;
		function generate() {
			let result;
			if (count === maxInt) {
				generate.uuid = uuidv4();
				id = baseId(generate.uuid, urlSafe);
				count = 0;
			}
			if (fixedLength) result = id + `0000000000${count}`.slice(-10);
			else result = id + count;
			count = count + 1 | 0;
			return result;
		}
	}
	function baseId(id, urlSafe) {
		const base64Id = Buffer.concat([Buffer.from(id.replace(/-/g, ""), "hex"), base64Padding]).toString("base64");
		if (urlSafe) return base64Id.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "-");
		return base64Id.replace(/=+$/, "/");
	}
	function unparseUuid(buf) {
		const hex = buf.toString("hex");
		return hex.slice(0, 8) + "-" + hex.slice(8, 12) + "-" + hex.slice(12, 16) + "-" + hex.slice(16, 20) + "-" + hex.slice(20, 32);
	}
	function decode(id, opts) {
		opts = opts || {};
		if (!!opts.urlSafe) id = id.replace(/-([^-]*)$/, "/$1").replace(/-/g, "+").replace(/_/g, "/");
		if (id.length < 22) return null;
		const lastSlashIndex = id.lastIndexOf("/");
		if (lastSlashIndex === -1) return null;
		const uuidPart = id.substring(0, lastSlashIndex);
		const countPart = Number(id.substring(lastSlashIndex + 1));
		if (!uuidPart || isNaN(countPart)) return null;
		return {
			uuid: unparseUuid(Buffer.from(uuidPart + "==", "base64")),
			count: countPart
		};
	}
	module.exports = hyperid;
	module.exports.decode = decode;
}));

// node_modules/autocannon/lib/httpMethods.js
var require_httpMethods = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"GET",
		"HEAD",
		"POST",
		"PUT",
		"DELETE",
		"CONNECT",
		"OPTIONS",
		"TRACE",
		"PATCH"
	];
}));

// node_modules/autocannon/lib/httpRequestBuilder.js
var require_httpRequestBuilder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const methods = require_httpMethods();
	const { getPropertyCaseInsensitive } = require_util();
	function requestBuilder(defaults) {
		const builderDefaults = {
			method: "GET",
			path: "/",
			headers: {},
			body: Buffer.alloc(0),
			hostname: "localhost",
			setupRequest: (reqData) => reqData,
			port: 80
		};
		defaults = Object.assign(builderDefaults, defaults);
		return function buildRequest(reqData, context) {
			reqData = reqData || {};
			reqData.headers = Object.assign({}, defaults.headers, reqData.headers);
			reqData = Object.assign({}, defaults, reqData);
			reqData = reqData.setupRequest(reqData, context);
			if (!reqData) return null;
			const method = reqData.method;
			const path = reqData.path;
			const headers = reqData.headers;
			const body = reqData.body;
			const headersDefinedHost = getPropertyCaseInsensitive(reqData.headers, "host");
			let host = headersDefinedHost || reqData.host;
			if (!host) {
				const hostname = reqData.hostname;
				const port = reqData.port;
				host = hostname + ":" + port;
			}
			const baseReq = [`${method} ${path} HTTP/1.1`];
			if (!headersDefinedHost) baseReq.push(`Host: ${host}`);
			baseReq.push("Connection: keep-alive");
			if (reqData.auth) headers.Authorization = `Basic ${Buffer.from(reqData.auth).toString("base64")}`;
			if (methods.indexOf(method) < 0) throw new Error(`${method} HTTP method is not supported`);
			let bodyBuf;
			if (typeof body === "string") bodyBuf = Buffer.from(body);
			else if (typeof body === "number") bodyBuf = Buffer.from(body + "");
			else if (Buffer.isBuffer(body)) bodyBuf = body;
			else if (body && Array.isArray(body._)) bodyBuf = Buffer.from(`[${body._}]`);
			else if (body) throw new Error("body must be either a string or a buffer");
			if (bodyBuf && bodyBuf.length > 0) {
				const idCount = reqData.idReplacement ? (bodyBuf.toString().match(/\[<id>\]/g) || []).length : 0;
				headers["Content-Length"] = `${bodyBuf.length + idCount * 27}`;
			}
			for (const [key, header] of Object.entries(headers)) baseReq.push(`${key}: ${header}`);
			let req = Buffer.from(baseReq.join("\r\n") + "\r\n\r\n", "utf8");
			if (bodyBuf && bodyBuf.length > 0) req = Buffer.concat([req, bodyBuf]);
			return req;
		};
	}
	module.exports = requestBuilder;
}));

// node_modules/lodash.clonedeep/index.js
var require_lodash_clonedeep = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** Used to stand-in for `undefined` hash values. */
	var HASH_UNDEFINED = "__lodash_hash_undefined__";
	/** Used as references for various `Number` constants. */
	var MAX_SAFE_INTEGER = 9007199254740991;
	/** `Object#toString` result references. */
	var argsTag = "[object Arguments]";
	var arrayTag = "[object Array]";
	var boolTag = "[object Boolean]";
	var dateTag = "[object Date]";
	var errorTag = "[object Error]";
	var funcTag = "[object Function]";
	var genTag = "[object GeneratorFunction]";
	var mapTag = "[object Map]";
	var numberTag = "[object Number]";
	var objectTag = "[object Object]";
	var promiseTag = "[object Promise]";
	var regexpTag = "[object RegExp]";
	var setTag = "[object Set]";
	var stringTag = "[object String]";
	var symbolTag = "[object Symbol]";
	var weakMapTag = "[object WeakMap]";
	var arrayBufferTag = "[object ArrayBuffer]";
	var dataViewTag = "[object DataView]";
	var float32Tag = "[object Float32Array]";
	var float64Tag = "[object Float64Array]";
	var int8Tag = "[object Int8Array]";
	var int16Tag = "[object Int16Array]";
	var int32Tag = "[object Int32Array]";
	var uint8Tag = "[object Uint8Array]";
	var uint8ClampedTag = "[object Uint8ClampedArray]";
	var uint16Tag = "[object Uint16Array]";
	var uint32Tag = "[object Uint32Array]";
	/**
	* Used to match `RegExp`
	* [syntax characters](http://ecma-international.org/ecma-262/7.0/#sec-patterns).
	*/
	var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
	/** Used to match `RegExp` flags from their coerced string values. */
	var reFlags = /\w*$/;
	/** Used to detect host constructors (Safari). */
	var reIsHostCtor = /^\[object .+?Constructor\]$/;
	/** Used to detect unsigned integer values. */
	var reIsUint = /^(?:0|[1-9]\d*)$/;
	/** Used to identify `toStringTag` values supported by `_.clone`. */
	var cloneableTags = {};
	cloneableTags[argsTag] = cloneableTags[arrayTag] = cloneableTags[arrayBufferTag] = cloneableTags[dataViewTag] = cloneableTags[boolTag] = cloneableTags[dateTag] = cloneableTags[float32Tag] = cloneableTags[float64Tag] = cloneableTags[int8Tag] = cloneableTags[int16Tag] = cloneableTags[int32Tag] = cloneableTags[mapTag] = cloneableTags[numberTag] = cloneableTags[objectTag] = cloneableTags[regexpTag] = cloneableTags[setTag] = cloneableTags[stringTag] = cloneableTags[symbolTag] = cloneableTags[uint8Tag] = cloneableTags[uint8ClampedTag] = cloneableTags[uint16Tag] = cloneableTags[uint32Tag] = true;
	cloneableTags[errorTag] = cloneableTags[funcTag] = cloneableTags[weakMapTag] = false;
	/** Detect free variable `global` from Node.js. */
	var freeGlobal = typeof global == "object" && global && global.Object === Object && global;
	/** Detect free variable `self`. */
	var freeSelf = typeof self == "object" && self && self.Object === Object && self;
	/** Used as a reference to the global object. */
	var root = freeGlobal || freeSelf || Function("return this")();
	/** Detect free variable `exports`. */
	var freeExports = typeof exports == "object" && exports && !exports.nodeType && exports;
	/** Detect free variable `module`. */
	var freeModule = freeExports && typeof module == "object" && module && !module.nodeType && module;
	/** Detect the popular CommonJS extension `module.exports`. */
	var moduleExports = freeModule && freeModule.exports === freeExports;
	/**
	* Adds the key-value `pair` to `map`.
	*
	* @private
	* @param {Object} map The map to modify.
	* @param {Array} pair The key-value pair to add.
	* @returns {Object} Returns `map`.
	*/
	function addMapEntry(map, pair) {
		map.set(pair[0], pair[1]);
		return map;
	}
	/**
	* Adds `value` to `set`.
	*
	* @private
	* @param {Object} set The set to modify.
	* @param {*} value The value to add.
	* @returns {Object} Returns `set`.
	*/
	function addSetEntry(set, value) {
		set.add(value);
		return set;
	}
	/**
	* A specialized version of `_.forEach` for arrays without support for
	* iteratee shorthands.
	*
	* @private
	* @param {Array} [array] The array to iterate over.
	* @param {Function} iteratee The function invoked per iteration.
	* @returns {Array} Returns `array`.
	*/
	function arrayEach(array, iteratee) {
		var index = -1, length = array ? array.length : 0;
		while (++index < length) if (iteratee(array[index], index, array) === false) break;
		return array;
	}
	/**
	* Appends the elements of `values` to `array`.
	*
	* @private
	* @param {Array} array The array to modify.
	* @param {Array} values The values to append.
	* @returns {Array} Returns `array`.
	*/
	function arrayPush(array, values) {
		var index = -1, length = values.length, offset = array.length;
		while (++index < length) array[offset + index] = values[index];
		return array;
	}
	/**
	* A specialized version of `_.reduce` for arrays without support for
	* iteratee shorthands.
	*
	* @private
	* @param {Array} [array] The array to iterate over.
	* @param {Function} iteratee The function invoked per iteration.
	* @param {*} [accumulator] The initial value.
	* @param {boolean} [initAccum] Specify using the first element of `array` as
	*  the initial value.
	* @returns {*} Returns the accumulated value.
	*/
	function arrayReduce(array, iteratee, accumulator, initAccum) {
		var index = -1, length = array ? array.length : 0;
		if (initAccum && length) accumulator = array[++index];
		while (++index < length) accumulator = iteratee(accumulator, array[index], index, array);
		return accumulator;
	}
	/**
	* The base implementation of `_.times` without support for iteratee shorthands
	* or max array length checks.
	*
	* @private
	* @param {number} n The number of times to invoke `iteratee`.
	* @param {Function} iteratee The function invoked per iteration.
	* @returns {Array} Returns the array of results.
	*/
	function baseTimes(n, iteratee) {
		var index = -1, result = Array(n);
		while (++index < n) result[index] = iteratee(index);
		return result;
	}
	/**
	* Gets the value at `key` of `object`.
	*
	* @private
	* @param {Object} [object] The object to query.
	* @param {string} key The key of the property to get.
	* @returns {*} Returns the property value.
	*/
	function getValue(object, key) {
		return object == null ? void 0 : object[key];
	}
	/**
	* Checks if `value` is a host object in IE < 9.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a host object, else `false`.
	*/
	function isHostObject(value) {
		var result = false;
		if (value != null && typeof value.toString != "function") try {
			result = !!(value + "");
		} catch (e) {}
		return result;
	}
	/**
	* Converts `map` to its key-value pairs.
	*
	* @private
	* @param {Object} map The map to convert.
	* @returns {Array} Returns the key-value pairs.
	*/
	function mapToArray(map) {
		var index = -1, result = Array(map.size);
		map.forEach(function(value, key) {
			result[++index] = [key, value];
		});
		return result;
	}
	/**
	* Creates a unary function that invokes `func` with its argument transformed.
	*
	* @private
	* @param {Function} func The function to wrap.
	* @param {Function} transform The argument transform.
	* @returns {Function} Returns the new function.
	*/
	function overArg(func, transform) {
		return function(arg) {
			return func(transform(arg));
		};
	}
	/**
	* Converts `set` to an array of its values.
	*
	* @private
	* @param {Object} set The set to convert.
	* @returns {Array} Returns the values.
	*/
	function setToArray(set) {
		var index = -1, result = Array(set.size);
		set.forEach(function(value) {
			result[++index] = value;
		});
		return result;
	}
	/** Used for built-in method references. */
	var arrayProto = Array.prototype;
	var funcProto = Function.prototype;
	var objectProto = Object.prototype;
	/** Used to detect overreaching core-js shims. */
	var coreJsData = root["__core-js_shared__"];
	/** Used to detect methods masquerading as native. */
	var maskSrcKey = function() {
		var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
		return uid ? "Symbol(src)_1." + uid : "";
	}();
	/** Used to resolve the decompiled source of functions. */
	var funcToString = funcProto.toString;
	/** Used to check objects for own properties. */
	var hasOwnProperty = objectProto.hasOwnProperty;
	/**
	* Used to resolve the
	* [`toStringTag`](http://ecma-international.org/ecma-262/7.0/#sec-object.prototype.tostring)
	* of values.
	*/
	var objectToString = objectProto.toString;
	/** Used to detect if a method is native. */
	var reIsNative = RegExp("^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$");
	/** Built-in value references. */
	var Buffer = moduleExports ? root.Buffer : void 0;
	var Symbol = root.Symbol;
	var Uint8Array = root.Uint8Array;
	var getPrototype = overArg(Object.getPrototypeOf, Object);
	var objectCreate = Object.create;
	var propertyIsEnumerable = objectProto.propertyIsEnumerable;
	var splice = arrayProto.splice;
	var nativeGetSymbols = Object.getOwnPropertySymbols;
	var nativeIsBuffer = Buffer ? Buffer.isBuffer : void 0;
	var nativeKeys = overArg(Object.keys, Object);
	var DataView = getNative(root, "DataView");
	var Map = getNative(root, "Map");
	var Promise = getNative(root, "Promise");
	var Set = getNative(root, "Set");
	var WeakMap = getNative(root, "WeakMap");
	var nativeCreate = getNative(Object, "create");
	/** Used to detect maps, sets, and weakmaps. */
	var dataViewCtorString = toSource(DataView);
	var mapCtorString = toSource(Map);
	var promiseCtorString = toSource(Promise);
	var setCtorString = toSource(Set);
	var weakMapCtorString = toSource(WeakMap);
	/** Used to convert symbols to primitives and strings. */
	var symbolProto = Symbol ? Symbol.prototype : void 0;
	var symbolValueOf = symbolProto ? symbolProto.valueOf : void 0;
	/**
	* Creates a hash object.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function Hash(entries) {
		var index = -1, length = entries ? entries.length : 0;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	/**
	* Removes all key-value entries from the hash.
	*
	* @private
	* @name clear
	* @memberOf Hash
	*/
	function hashClear() {
		this.__data__ = nativeCreate ? nativeCreate(null) : {};
	}
	/**
	* Removes `key` and its value from the hash.
	*
	* @private
	* @name delete
	* @memberOf Hash
	* @param {Object} hash The hash to modify.
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function hashDelete(key) {
		return this.has(key) && delete this.__data__[key];
	}
	/**
	* Gets the hash value for `key`.
	*
	* @private
	* @name get
	* @memberOf Hash
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function hashGet(key) {
		var data = this.__data__;
		if (nativeCreate) {
			var result = data[key];
			return result === HASH_UNDEFINED ? void 0 : result;
		}
		return hasOwnProperty.call(data, key) ? data[key] : void 0;
	}
	/**
	* Checks if a hash value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf Hash
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function hashHas(key) {
		var data = this.__data__;
		return nativeCreate ? data[key] !== void 0 : hasOwnProperty.call(data, key);
	}
	/**
	* Sets the hash `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf Hash
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the hash instance.
	*/
	function hashSet(key, value) {
		var data = this.__data__;
		data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value;
		return this;
	}
	Hash.prototype.clear = hashClear;
	Hash.prototype["delete"] = hashDelete;
	Hash.prototype.get = hashGet;
	Hash.prototype.has = hashHas;
	Hash.prototype.set = hashSet;
	/**
	* Creates an list cache object.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function ListCache(entries) {
		var index = -1, length = entries ? entries.length : 0;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	/**
	* Removes all key-value entries from the list cache.
	*
	* @private
	* @name clear
	* @memberOf ListCache
	*/
	function listCacheClear() {
		this.__data__ = [];
	}
	/**
	* Removes `key` and its value from the list cache.
	*
	* @private
	* @name delete
	* @memberOf ListCache
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function listCacheDelete(key) {
		var data = this.__data__, index = assocIndexOf(data, key);
		if (index < 0) return false;
		if (index == data.length - 1) data.pop();
		else splice.call(data, index, 1);
		return true;
	}
	/**
	* Gets the list cache value for `key`.
	*
	* @private
	* @name get
	* @memberOf ListCache
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function listCacheGet(key) {
		var data = this.__data__, index = assocIndexOf(data, key);
		return index < 0 ? void 0 : data[index][1];
	}
	/**
	* Checks if a list cache value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf ListCache
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function listCacheHas(key) {
		return assocIndexOf(this.__data__, key) > -1;
	}
	/**
	* Sets the list cache `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf ListCache
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the list cache instance.
	*/
	function listCacheSet(key, value) {
		var data = this.__data__, index = assocIndexOf(data, key);
		if (index < 0) data.push([key, value]);
		else data[index][1] = value;
		return this;
	}
	ListCache.prototype.clear = listCacheClear;
	ListCache.prototype["delete"] = listCacheDelete;
	ListCache.prototype.get = listCacheGet;
	ListCache.prototype.has = listCacheHas;
	ListCache.prototype.set = listCacheSet;
	/**
	* Creates a map cache object to store key-value pairs.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function MapCache(entries) {
		var index = -1, length = entries ? entries.length : 0;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	/**
	* Removes all key-value entries from the map.
	*
	* @private
	* @name clear
	* @memberOf MapCache
	*/
	function mapCacheClear() {
		this.__data__ = {
			"hash": new Hash(),
			"map": new (Map || ListCache)(),
			"string": new Hash()
		};
	}
	/**
	* Removes `key` and its value from the map.
	*
	* @private
	* @name delete
	* @memberOf MapCache
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function mapCacheDelete(key) {
		return getMapData(this, key)["delete"](key);
	}
	/**
	* Gets the map value for `key`.
	*
	* @private
	* @name get
	* @memberOf MapCache
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function mapCacheGet(key) {
		return getMapData(this, key).get(key);
	}
	/**
	* Checks if a map value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf MapCache
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function mapCacheHas(key) {
		return getMapData(this, key).has(key);
	}
	/**
	* Sets the map `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf MapCache
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the map cache instance.
	*/
	function mapCacheSet(key, value) {
		getMapData(this, key).set(key, value);
		return this;
	}
	MapCache.prototype.clear = mapCacheClear;
	MapCache.prototype["delete"] = mapCacheDelete;
	MapCache.prototype.get = mapCacheGet;
	MapCache.prototype.has = mapCacheHas;
	MapCache.prototype.set = mapCacheSet;
	/**
	* Creates a stack cache object to store key-value pairs.
	*
	* @private
	* @constructor
	* @param {Array} [entries] The key-value pairs to cache.
	*/
	function Stack(entries) {
		this.__data__ = new ListCache(entries);
	}
	/**
	* Removes all key-value entries from the stack.
	*
	* @private
	* @name clear
	* @memberOf Stack
	*/
	function stackClear() {
		this.__data__ = new ListCache();
	}
	/**
	* Removes `key` and its value from the stack.
	*
	* @private
	* @name delete
	* @memberOf Stack
	* @param {string} key The key of the value to remove.
	* @returns {boolean} Returns `true` if the entry was removed, else `false`.
	*/
	function stackDelete(key) {
		return this.__data__["delete"](key);
	}
	/**
	* Gets the stack value for `key`.
	*
	* @private
	* @name get
	* @memberOf Stack
	* @param {string} key The key of the value to get.
	* @returns {*} Returns the entry value.
	*/
	function stackGet(key) {
		return this.__data__.get(key);
	}
	/**
	* Checks if a stack value for `key` exists.
	*
	* @private
	* @name has
	* @memberOf Stack
	* @param {string} key The key of the entry to check.
	* @returns {boolean} Returns `true` if an entry for `key` exists, else `false`.
	*/
	function stackHas(key) {
		return this.__data__.has(key);
	}
	/**
	* Sets the stack `key` to `value`.
	*
	* @private
	* @name set
	* @memberOf Stack
	* @param {string} key The key of the value to set.
	* @param {*} value The value to set.
	* @returns {Object} Returns the stack cache instance.
	*/
	function stackSet(key, value) {
		var cache = this.__data__;
		if (cache instanceof ListCache) {
			var pairs = cache.__data__;
			if (!Map || pairs.length < 199) {
				pairs.push([key, value]);
				return this;
			}
			cache = this.__data__ = new MapCache(pairs);
		}
		cache.set(key, value);
		return this;
	}
	Stack.prototype.clear = stackClear;
	Stack.prototype["delete"] = stackDelete;
	Stack.prototype.get = stackGet;
	Stack.prototype.has = stackHas;
	Stack.prototype.set = stackSet;
	/**
	* Creates an array of the enumerable property names of the array-like `value`.
	*
	* @private
	* @param {*} value The value to query.
	* @param {boolean} inherited Specify returning inherited property names.
	* @returns {Array} Returns the array of property names.
	*/
	function arrayLikeKeys(value, inherited) {
		var result = isArray(value) || isArguments(value) ? baseTimes(value.length, String) : [];
		var length = result.length, skipIndexes = !!length;
		for (var key in value) if ((inherited || hasOwnProperty.call(value, key)) && !(skipIndexes && (key == "length" || isIndex(key, length)))) result.push(key);
		return result;
	}
	/**
	* Assigns `value` to `key` of `object` if the existing value is not equivalent
	* using [`SameValueZero`](http://ecma-international.org/ecma-262/7.0/#sec-samevaluezero)
	* for equality comparisons.
	*
	* @private
	* @param {Object} object The object to modify.
	* @param {string} key The key of the property to assign.
	* @param {*} value The value to assign.
	*/
	function assignValue(object, key, value) {
		var objValue = object[key];
		if (!(hasOwnProperty.call(object, key) && eq(objValue, value)) || value === void 0 && !(key in object)) object[key] = value;
	}
	/**
	* Gets the index at which the `key` is found in `array` of key-value pairs.
	*
	* @private
	* @param {Array} array The array to inspect.
	* @param {*} key The key to search for.
	* @returns {number} Returns the index of the matched value, else `-1`.
	*/
	function assocIndexOf(array, key) {
		var length = array.length;
		while (length--) if (eq(array[length][0], key)) return length;
		return -1;
	}
	/**
	* The base implementation of `_.assign` without support for multiple sources
	* or `customizer` functions.
	*
	* @private
	* @param {Object} object The destination object.
	* @param {Object} source The source object.
	* @returns {Object} Returns `object`.
	*/
	function baseAssign(object, source) {
		return object && copyObject(source, keys(source), object);
	}
	/**
	* The base implementation of `_.clone` and `_.cloneDeep` which tracks
	* traversed objects.
	*
	* @private
	* @param {*} value The value to clone.
	* @param {boolean} [isDeep] Specify a deep clone.
	* @param {boolean} [isFull] Specify a clone including symbols.
	* @param {Function} [customizer] The function to customize cloning.
	* @param {string} [key] The key of `value`.
	* @param {Object} [object] The parent object of `value`.
	* @param {Object} [stack] Tracks traversed objects and their clone counterparts.
	* @returns {*} Returns the cloned value.
	*/
	function baseClone(value, isDeep, isFull, customizer, key, object, stack) {
		var result;
		if (customizer) result = object ? customizer(value, key, object, stack) : customizer(value);
		if (result !== void 0) return result;
		if (!isObject(value)) return value;
		var isArr = isArray(value);
		if (isArr) {
			result = initCloneArray(value);
			if (!isDeep) return copyArray(value, result);
		} else {
			var tag = getTag(value), isFunc = tag == funcTag || tag == genTag;
			if (isBuffer(value)) return cloneBuffer(value, isDeep);
			if (tag == objectTag || tag == argsTag || isFunc && !object) {
				if (isHostObject(value)) return object ? value : {};
				result = initCloneObject(isFunc ? {} : value);
				if (!isDeep) return copySymbols(value, baseAssign(result, value));
			} else {
				if (!cloneableTags[tag]) return object ? value : {};
				result = initCloneByTag(value, tag, baseClone, isDeep);
			}
		}
		stack || (stack = new Stack());
		var stacked = stack.get(value);
		if (stacked) return stacked;
		stack.set(value, result);
		if (!isArr) var props = isFull ? getAllKeys(value) : keys(value);
		arrayEach(props || value, function(subValue, key) {
			if (props) {
				key = subValue;
				subValue = value[key];
			}
			assignValue(result, key, baseClone(subValue, isDeep, isFull, customizer, key, value, stack));
		});
		return result;
	}
	/**
	* The base implementation of `_.create` without support for assigning
	* properties to the created object.
	*
	* @private
	* @param {Object} prototype The object to inherit from.
	* @returns {Object} Returns the new object.
	*/
	function baseCreate(proto) {
		return isObject(proto) ? objectCreate(proto) : {};
	}
	/**
	* The base implementation of `getAllKeys` and `getAllKeysIn` which uses
	* `keysFunc` and `symbolsFunc` to get the enumerable property names and
	* symbols of `object`.
	*
	* @private
	* @param {Object} object The object to query.
	* @param {Function} keysFunc The function to get the keys of `object`.
	* @param {Function} symbolsFunc The function to get the symbols of `object`.
	* @returns {Array} Returns the array of property names and symbols.
	*/
	function baseGetAllKeys(object, keysFunc, symbolsFunc) {
		var result = keysFunc(object);
		return isArray(object) ? result : arrayPush(result, symbolsFunc(object));
	}
	/**
	* The base implementation of `getTag`.
	*
	* @private
	* @param {*} value The value to query.
	* @returns {string} Returns the `toStringTag`.
	*/
	function baseGetTag(value) {
		return objectToString.call(value);
	}
	/**
	* The base implementation of `_.isNative` without bad shim checks.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a native function,
	*  else `false`.
	*/
	function baseIsNative(value) {
		if (!isObject(value) || isMasked(value)) return false;
		return (isFunction(value) || isHostObject(value) ? reIsNative : reIsHostCtor).test(toSource(value));
	}
	/**
	* The base implementation of `_.keys` which doesn't treat sparse arrays as dense.
	*
	* @private
	* @param {Object} object The object to query.
	* @returns {Array} Returns the array of property names.
	*/
	function baseKeys(object) {
		if (!isPrototype(object)) return nativeKeys(object);
		var result = [];
		for (var key in Object(object)) if (hasOwnProperty.call(object, key) && key != "constructor") result.push(key);
		return result;
	}
	/**
	* Creates a clone of  `buffer`.
	*
	* @private
	* @param {Buffer} buffer The buffer to clone.
	* @param {boolean} [isDeep] Specify a deep clone.
	* @returns {Buffer} Returns the cloned buffer.
	*/
	function cloneBuffer(buffer, isDeep) {
		if (isDeep) return buffer.slice();
		var result = new buffer.constructor(buffer.length);
		buffer.copy(result);
		return result;
	}
	/**
	* Creates a clone of `arrayBuffer`.
	*
	* @private
	* @param {ArrayBuffer} arrayBuffer The array buffer to clone.
	* @returns {ArrayBuffer} Returns the cloned array buffer.
	*/
	function cloneArrayBuffer(arrayBuffer) {
		var result = new arrayBuffer.constructor(arrayBuffer.byteLength);
		new Uint8Array(result).set(new Uint8Array(arrayBuffer));
		return result;
	}
	/**
	* Creates a clone of `dataView`.
	*
	* @private
	* @param {Object} dataView The data view to clone.
	* @param {boolean} [isDeep] Specify a deep clone.
	* @returns {Object} Returns the cloned data view.
	*/
	function cloneDataView(dataView, isDeep) {
		var buffer = isDeep ? cloneArrayBuffer(dataView.buffer) : dataView.buffer;
		return new dataView.constructor(buffer, dataView.byteOffset, dataView.byteLength);
	}
	/**
	* Creates a clone of `map`.
	*
	* @private
	* @param {Object} map The map to clone.
	* @param {Function} cloneFunc The function to clone values.
	* @param {boolean} [isDeep] Specify a deep clone.
	* @returns {Object} Returns the cloned map.
	*/
	function cloneMap(map, isDeep, cloneFunc) {
		return arrayReduce(isDeep ? cloneFunc(mapToArray(map), true) : mapToArray(map), addMapEntry, new map.constructor());
	}
	/**
	* Creates a clone of `regexp`.
	*
	* @private
	* @param {Object} regexp The regexp to clone.
	* @returns {Object} Returns the cloned regexp.
	*/
	function cloneRegExp(regexp) {
		var result = new regexp.constructor(regexp.source, reFlags.exec(regexp));
		result.lastIndex = regexp.lastIndex;
		return result;
	}
	/**
	* Creates a clone of `set`.
	*
	* @private
	* @param {Object} set The set to clone.
	* @param {Function} cloneFunc The function to clone values.
	* @param {boolean} [isDeep] Specify a deep clone.
	* @returns {Object} Returns the cloned set.
	*/
	function cloneSet(set, isDeep, cloneFunc) {
		return arrayReduce(isDeep ? cloneFunc(setToArray(set), true) : setToArray(set), addSetEntry, new set.constructor());
	}
	/**
	* Creates a clone of the `symbol` object.
	*
	* @private
	* @param {Object} symbol The symbol object to clone.
	* @returns {Object} Returns the cloned symbol object.
	*/
	function cloneSymbol(symbol) {
		return symbolValueOf ? Object(symbolValueOf.call(symbol)) : {};
	}
	/**
	* Creates a clone of `typedArray`.
	*
	* @private
	* @param {Object} typedArray The typed array to clone.
	* @param {boolean} [isDeep] Specify a deep clone.
	* @returns {Object} Returns the cloned typed array.
	*/
	function cloneTypedArray(typedArray, isDeep) {
		var buffer = isDeep ? cloneArrayBuffer(typedArray.buffer) : typedArray.buffer;
		return new typedArray.constructor(buffer, typedArray.byteOffset, typedArray.length);
	}
	/**
	* Copies the values of `source` to `array`.
	*
	* @private
	* @param {Array} source The array to copy values from.
	* @param {Array} [array=[]] The array to copy values to.
	* @returns {Array} Returns `array`.
	*/
	function copyArray(source, array) {
		var index = -1, length = source.length;
		array || (array = Array(length));
		while (++index < length) array[index] = source[index];
		return array;
	}
	/**
	* Copies properties of `source` to `object`.
	*
	* @private
	* @param {Object} source The object to copy properties from.
	* @param {Array} props The property identifiers to copy.
	* @param {Object} [object={}] The object to copy properties to.
	* @param {Function} [customizer] The function to customize copied values.
	* @returns {Object} Returns `object`.
	*/
	function copyObject(source, props, object, customizer) {
		object || (object = {});
		var index = -1, length = props.length;
		while (++index < length) {
			var key = props[index];
			var newValue = customizer ? customizer(object[key], source[key], key, object, source) : void 0;
			assignValue(object, key, newValue === void 0 ? source[key] : newValue);
		}
		return object;
	}
	/**
	* Copies own symbol properties of `source` to `object`.
	*
	* @private
	* @param {Object} source The object to copy symbols from.
	* @param {Object} [object={}] The object to copy symbols to.
	* @returns {Object} Returns `object`.
	*/
	function copySymbols(source, object) {
		return copyObject(source, getSymbols(source), object);
	}
	/**
	* Creates an array of own enumerable property names and symbols of `object`.
	*
	* @private
	* @param {Object} object The object to query.
	* @returns {Array} Returns the array of property names and symbols.
	*/
	function getAllKeys(object) {
		return baseGetAllKeys(object, keys, getSymbols);
	}
	/**
	* Gets the data for `map`.
	*
	* @private
	* @param {Object} map The map to query.
	* @param {string} key The reference key.
	* @returns {*} Returns the map data.
	*/
	function getMapData(map, key) {
		var data = map.__data__;
		return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
	}
	/**
	* Gets the native function at `key` of `object`.
	*
	* @private
	* @param {Object} object The object to query.
	* @param {string} key The key of the method to get.
	* @returns {*} Returns the function if it's native, else `undefined`.
	*/
	function getNative(object, key) {
		var value = getValue(object, key);
		return baseIsNative(value) ? value : void 0;
	}
	/**
	* Creates an array of the own enumerable symbol properties of `object`.
	*
	* @private
	* @param {Object} object The object to query.
	* @returns {Array} Returns the array of symbols.
	*/
	var getSymbols = nativeGetSymbols ? overArg(nativeGetSymbols, Object) : stubArray;
	/**
	* Gets the `toStringTag` of `value`.
	*
	* @private
	* @param {*} value The value to query.
	* @returns {string} Returns the `toStringTag`.
	*/
	var getTag = baseGetTag;
	if (DataView && getTag(new DataView(/* @__PURE__ */ new ArrayBuffer(1))) != dataViewTag || Map && getTag(new Map()) != mapTag || Promise && getTag(Promise.resolve()) != promiseTag || Set && getTag(new Set()) != setTag || WeakMap && getTag(new WeakMap()) != weakMapTag) getTag = function(value) {
		var result = objectToString.call(value), Ctor = result == objectTag ? value.constructor : void 0, ctorString = Ctor ? toSource(Ctor) : void 0;
		if (ctorString) switch (ctorString) {
			case dataViewCtorString: return dataViewTag;
			case mapCtorString: return mapTag;
			case promiseCtorString: return promiseTag;
			case setCtorString: return setTag;
			case weakMapCtorString: return weakMapTag;
		}
		return result;
	};
	/**
	* Initializes an array clone.
	*
	* @private
	* @param {Array} array The array to clone.
	* @returns {Array} Returns the initialized clone.
	*/
	function initCloneArray(array) {
		var length = array.length, result = array.constructor(length);
		if (length && typeof array[0] == "string" && hasOwnProperty.call(array, "index")) {
			result.index = array.index;
			result.input = array.input;
		}
		return result;
	}
	/**
	* Initializes an object clone.
	*
	* @private
	* @param {Object} object The object to clone.
	* @returns {Object} Returns the initialized clone.
	*/
	function initCloneObject(object) {
		return typeof object.constructor == "function" && !isPrototype(object) ? baseCreate(getPrototype(object)) : {};
	}
	/**
	* Initializes an object clone based on its `toStringTag`.
	*
	* **Note:** This function only supports cloning values with tags of
	* `Boolean`, `Date`, `Error`, `Number`, `RegExp`, or `String`.
	*
	* @private
	* @param {Object} object The object to clone.
	* @param {string} tag The `toStringTag` of the object to clone.
	* @param {Function} cloneFunc The function to clone values.
	* @param {boolean} [isDeep] Specify a deep clone.
	* @returns {Object} Returns the initialized clone.
	*/
	function initCloneByTag(object, tag, cloneFunc, isDeep) {
		var Ctor = object.constructor;
		switch (tag) {
			case arrayBufferTag: return cloneArrayBuffer(object);
			case boolTag:
			case dateTag: return new Ctor(+object);
			case dataViewTag: return cloneDataView(object, isDeep);
			case float32Tag:
			case float64Tag:
			case int8Tag:
			case int16Tag:
			case int32Tag:
			case uint8Tag:
			case uint8ClampedTag:
			case uint16Tag:
			case uint32Tag: return cloneTypedArray(object, isDeep);
			case mapTag: return cloneMap(object, isDeep, cloneFunc);
			case numberTag:
			case stringTag: return new Ctor(object);
			case regexpTag: return cloneRegExp(object);
			case setTag: return cloneSet(object, isDeep, cloneFunc);
			case symbolTag: return cloneSymbol(object);
		}
	}
	/**
	* Checks if `value` is a valid array-like index.
	*
	* @private
	* @param {*} value The value to check.
	* @param {number} [length=MAX_SAFE_INTEGER] The upper bounds of a valid index.
	* @returns {boolean} Returns `true` if `value` is a valid index, else `false`.
	*/
	function isIndex(value, length) {
		length = length == null ? MAX_SAFE_INTEGER : length;
		return !!length && (typeof value == "number" || reIsUint.test(value)) && value > -1 && value % 1 == 0 && value < length;
	}
	/**
	* Checks if `value` is suitable for use as unique object key.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is suitable, else `false`.
	*/
	function isKeyable(value) {
		var type = typeof value;
		return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
	}
	/**
	* Checks if `func` has its source masked.
	*
	* @private
	* @param {Function} func The function to check.
	* @returns {boolean} Returns `true` if `func` is masked, else `false`.
	*/
	function isMasked(func) {
		return !!maskSrcKey && maskSrcKey in func;
	}
	/**
	* Checks if `value` is likely a prototype object.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a prototype, else `false`.
	*/
	function isPrototype(value) {
		var Ctor = value && value.constructor;
		return value === (typeof Ctor == "function" && Ctor.prototype || objectProto);
	}
	/**
	* Converts `func` to its source code.
	*
	* @private
	* @param {Function} func The function to process.
	* @returns {string} Returns the source code.
	*/
	function toSource(func) {
		if (func != null) {
			try {
				return funcToString.call(func);
			} catch (e) {}
			try {
				return func + "";
			} catch (e) {}
		}
		return "";
	}
	/**
	* This method is like `_.clone` except that it recursively clones `value`.
	*
	* @static
	* @memberOf _
	* @since 1.0.0
	* @category Lang
	* @param {*} value The value to recursively clone.
	* @returns {*} Returns the deep cloned value.
	* @see _.clone
	* @example
	*
	* var objects = [{ 'a': 1 }, { 'b': 2 }];
	*
	* var deep = _.cloneDeep(objects);
	* console.log(deep[0] === objects[0]);
	* // => false
	*/
	function cloneDeep(value) {
		return baseClone(value, true, true);
	}
	/**
	* Performs a
	* [`SameValueZero`](http://ecma-international.org/ecma-262/7.0/#sec-samevaluezero)
	* comparison between two values to determine if they are equivalent.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to compare.
	* @param {*} other The other value to compare.
	* @returns {boolean} Returns `true` if the values are equivalent, else `false`.
	* @example
	*
	* var object = { 'a': 1 };
	* var other = { 'a': 1 };
	*
	* _.eq(object, object);
	* // => true
	*
	* _.eq(object, other);
	* // => false
	*
	* _.eq('a', 'a');
	* // => true
	*
	* _.eq('a', Object('a'));
	* // => false
	*
	* _.eq(NaN, NaN);
	* // => true
	*/
	function eq(value, other) {
		return value === other || value !== value && other !== other;
	}
	/**
	* Checks if `value` is likely an `arguments` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an `arguments` object,
	*  else `false`.
	* @example
	*
	* _.isArguments(function() { return arguments; }());
	* // => true
	*
	* _.isArguments([1, 2, 3]);
	* // => false
	*/
	function isArguments(value) {
		return isArrayLikeObject(value) && hasOwnProperty.call(value, "callee") && (!propertyIsEnumerable.call(value, "callee") || objectToString.call(value) == argsTag);
	}
	/**
	* Checks if `value` is classified as an `Array` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an array, else `false`.
	* @example
	*
	* _.isArray([1, 2, 3]);
	* // => true
	*
	* _.isArray(document.body.children);
	* // => false
	*
	* _.isArray('abc');
	* // => false
	*
	* _.isArray(_.noop);
	* // => false
	*/
	var isArray = Array.isArray;
	/**
	* Checks if `value` is array-like. A value is considered array-like if it's
	* not a function and has a `value.length` that's an integer greater than or
	* equal to `0` and less than or equal to `Number.MAX_SAFE_INTEGER`.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is array-like, else `false`.
	* @example
	*
	* _.isArrayLike([1, 2, 3]);
	* // => true
	*
	* _.isArrayLike(document.body.children);
	* // => true
	*
	* _.isArrayLike('abc');
	* // => true
	*
	* _.isArrayLike(_.noop);
	* // => false
	*/
	function isArrayLike(value) {
		return value != null && isLength(value.length) && !isFunction(value);
	}
	/**
	* This method is like `_.isArrayLike` except that it also checks if `value`
	* is an object.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an array-like object,
	*  else `false`.
	* @example
	*
	* _.isArrayLikeObject([1, 2, 3]);
	* // => true
	*
	* _.isArrayLikeObject(document.body.children);
	* // => true
	*
	* _.isArrayLikeObject('abc');
	* // => false
	*
	* _.isArrayLikeObject(_.noop);
	* // => false
	*/
	function isArrayLikeObject(value) {
		return isObjectLike(value) && isArrayLike(value);
	}
	/**
	* Checks if `value` is a buffer.
	*
	* @static
	* @memberOf _
	* @since 4.3.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a buffer, else `false`.
	* @example
	*
	* _.isBuffer(new Buffer(2));
	* // => true
	*
	* _.isBuffer(new Uint8Array(2));
	* // => false
	*/
	var isBuffer = nativeIsBuffer || stubFalse;
	/**
	* Checks if `value` is classified as a `Function` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a function, else `false`.
	* @example
	*
	* _.isFunction(_);
	* // => true
	*
	* _.isFunction(/abc/);
	* // => false
	*/
	function isFunction(value) {
		var tag = isObject(value) ? objectToString.call(value) : "";
		return tag == funcTag || tag == genTag;
	}
	/**
	* Checks if `value` is a valid array-like length.
	*
	* **Note:** This method is loosely based on
	* [`ToLength`](http://ecma-international.org/ecma-262/7.0/#sec-tolength).
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a valid length, else `false`.
	* @example
	*
	* _.isLength(3);
	* // => true
	*
	* _.isLength(Number.MIN_VALUE);
	* // => false
	*
	* _.isLength(Infinity);
	* // => false
	*
	* _.isLength('3');
	* // => false
	*/
	function isLength(value) {
		return typeof value == "number" && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
	}
	/**
	* Checks if `value` is the
	* [language type](http://www.ecma-international.org/ecma-262/7.0/#sec-ecmascript-language-types)
	* of `Object`. (e.g. arrays, functions, objects, regexes, `new Number(0)`, and `new String('')`)
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an object, else `false`.
	* @example
	*
	* _.isObject({});
	* // => true
	*
	* _.isObject([1, 2, 3]);
	* // => true
	*
	* _.isObject(_.noop);
	* // => true
	*
	* _.isObject(null);
	* // => false
	*/
	function isObject(value) {
		var type = typeof value;
		return !!value && (type == "object" || type == "function");
	}
	/**
	* Checks if `value` is object-like. A value is object-like if it's not `null`
	* and has a `typeof` result of "object".
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is object-like, else `false`.
	* @example
	*
	* _.isObjectLike({});
	* // => true
	*
	* _.isObjectLike([1, 2, 3]);
	* // => true
	*
	* _.isObjectLike(_.noop);
	* // => false
	*
	* _.isObjectLike(null);
	* // => false
	*/
	function isObjectLike(value) {
		return !!value && typeof value == "object";
	}
	/**
	* Creates an array of the own enumerable property names of `object`.
	*
	* **Note:** Non-object values are coerced to objects. See the
	* [ES spec](http://ecma-international.org/ecma-262/7.0/#sec-object.keys)
	* for more details.
	*
	* @static
	* @since 0.1.0
	* @memberOf _
	* @category Object
	* @param {Object} object The object to query.
	* @returns {Array} Returns the array of property names.
	* @example
	*
	* function Foo() {
	*   this.a = 1;
	*   this.b = 2;
	* }
	*
	* Foo.prototype.c = 3;
	*
	* _.keys(new Foo);
	* // => ['a', 'b'] (iteration order is not guaranteed)
	*
	* _.keys('hi');
	* // => ['0', '1']
	*/
	function keys(object) {
		return isArrayLike(object) ? arrayLikeKeys(object) : baseKeys(object);
	}
	/**
	* This method returns a new empty array.
	*
	* @static
	* @memberOf _
	* @since 4.13.0
	* @category Util
	* @returns {Array} Returns the new empty array.
	* @example
	*
	* var arrays = _.times(2, _.stubArray);
	*
	* console.log(arrays);
	* // => [[], []]
	*
	* console.log(arrays[0] === arrays[1]);
	* // => false
	*/
	function stubArray() {
		return [];
	}
	/**
	* This method returns `false`.
	*
	* @static
	* @memberOf _
	* @since 4.13.0
	* @category Util
	* @returns {boolean} Returns `false`.
	* @example
	*
	* _.times(2, _.stubFalse);
	* // => [false, false]
	*/
	function stubFalse() {
		return false;
	}
	module.exports = cloneDeep;
}));

// node_modules/lodash.chunk/index.js
var require_lodash_chunk = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* lodash (Custom Build) <https://lodash.com/>
	* Build: `lodash modularize exports="npm" -o ./`
	* Copyright jQuery Foundation and other contributors <https://jquery.org/>
	* Released under MIT license <https://lodash.com/license>
	* Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
	* Copyright Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
	*/
	/** Used as references for various `Number` constants. */
	var INFINITY = 1 / 0;
	var MAX_SAFE_INTEGER = 9007199254740991;
	var MAX_INTEGER = 17976931348623157e292;
	var NAN = NaN;
	/** `Object#toString` result references. */
	var funcTag = "[object Function]";
	var genTag = "[object GeneratorFunction]";
	var symbolTag = "[object Symbol]";
	/** Used to match leading and trailing whitespace. */
	var reTrim = /^\s+|\s+$/g;
	/** Used to detect bad signed hexadecimal string values. */
	var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
	/** Used to detect binary string values. */
	var reIsBinary = /^0b[01]+$/i;
	/** Used to detect octal string values. */
	var reIsOctal = /^0o[0-7]+$/i;
	/** Used to detect unsigned integer values. */
	var reIsUint = /^(?:0|[1-9]\d*)$/;
	/** Built-in method references without a dependency on `root`. */
	var freeParseInt = parseInt;
	/**
	* Used to resolve the
	* [`toStringTag`](http://ecma-international.org/ecma-262/7.0/#sec-object.prototype.tostring)
	* of values.
	*/
	var objectToString = Object.prototype.toString;
	var nativeCeil = Math.ceil;
	var nativeMax = Math.max;
	/**
	* The base implementation of `_.slice` without an iteratee call guard.
	*
	* @private
	* @param {Array} array The array to slice.
	* @param {number} [start=0] The start position.
	* @param {number} [end=array.length] The end position.
	* @returns {Array} Returns the slice of `array`.
	*/
	function baseSlice(array, start, end) {
		var index = -1, length = array.length;
		if (start < 0) start = -start > length ? 0 : length + start;
		end = end > length ? length : end;
		if (end < 0) end += length;
		length = start > end ? 0 : end - start >>> 0;
		start >>>= 0;
		var result = Array(length);
		while (++index < length) result[index] = array[index + start];
		return result;
	}
	/**
	* Checks if `value` is a valid array-like index.
	*
	* @private
	* @param {*} value The value to check.
	* @param {number} [length=MAX_SAFE_INTEGER] The upper bounds of a valid index.
	* @returns {boolean} Returns `true` if `value` is a valid index, else `false`.
	*/
	function isIndex(value, length) {
		length = length == null ? MAX_SAFE_INTEGER : length;
		return !!length && (typeof value == "number" || reIsUint.test(value)) && value > -1 && value % 1 == 0 && value < length;
	}
	/**
	* Checks if the given arguments are from an iteratee call.
	*
	* @private
	* @param {*} value The potential iteratee value argument.
	* @param {*} index The potential iteratee index or key argument.
	* @param {*} object The potential iteratee object argument.
	* @returns {boolean} Returns `true` if the arguments are from an iteratee call,
	*  else `false`.
	*/
	function isIterateeCall(value, index, object) {
		if (!isObject(object)) return false;
		var type = typeof index;
		if (type == "number" ? isArrayLike(object) && isIndex(index, object.length) : type == "string" && index in object) return eq(object[index], value);
		return false;
	}
	/**
	* Creates an array of elements split into groups the length of `size`.
	* If `array` can't be split evenly, the final chunk will be the remaining
	* elements.
	*
	* @static
	* @memberOf _
	* @since 3.0.0
	* @category Array
	* @param {Array} array The array to process.
	* @param {number} [size=1] The length of each chunk
	* @param- {Object} [guard] Enables use as an iteratee for methods like `_.map`.
	* @returns {Array} Returns the new array of chunks.
	* @example
	*
	* _.chunk(['a', 'b', 'c', 'd'], 2);
	* // => [['a', 'b'], ['c', 'd']]
	*
	* _.chunk(['a', 'b', 'c', 'd'], 3);
	* // => [['a', 'b', 'c'], ['d']]
	*/
	function chunk(array, size, guard) {
		if (guard ? isIterateeCall(array, size, guard) : size === void 0) size = 1;
		else size = nativeMax(toInteger(size), 0);
		var length = array ? array.length : 0;
		if (!length || size < 1) return [];
		var index = 0, resIndex = 0, result = Array(nativeCeil(length / size));
		while (index < length) result[resIndex++] = baseSlice(array, index, index += size);
		return result;
	}
	/**
	* Performs a
	* [`SameValueZero`](http://ecma-international.org/ecma-262/7.0/#sec-samevaluezero)
	* comparison between two values to determine if they are equivalent.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to compare.
	* @param {*} other The other value to compare.
	* @returns {boolean} Returns `true` if the values are equivalent, else `false`.
	* @example
	*
	* var object = { 'a': 1 };
	* var other = { 'a': 1 };
	*
	* _.eq(object, object);
	* // => true
	*
	* _.eq(object, other);
	* // => false
	*
	* _.eq('a', 'a');
	* // => true
	*
	* _.eq('a', Object('a'));
	* // => false
	*
	* _.eq(NaN, NaN);
	* // => true
	*/
	function eq(value, other) {
		return value === other || value !== value && other !== other;
	}
	/**
	* Checks if `value` is array-like. A value is considered array-like if it's
	* not a function and has a `value.length` that's an integer greater than or
	* equal to `0` and less than or equal to `Number.MAX_SAFE_INTEGER`.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is array-like, else `false`.
	* @example
	*
	* _.isArrayLike([1, 2, 3]);
	* // => true
	*
	* _.isArrayLike(document.body.children);
	* // => true
	*
	* _.isArrayLike('abc');
	* // => true
	*
	* _.isArrayLike(_.noop);
	* // => false
	*/
	function isArrayLike(value) {
		return value != null && isLength(value.length) && !isFunction(value);
	}
	/**
	* Checks if `value` is classified as a `Function` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a function, else `false`.
	* @example
	*
	* _.isFunction(_);
	* // => true
	*
	* _.isFunction(/abc/);
	* // => false
	*/
	function isFunction(value) {
		var tag = isObject(value) ? objectToString.call(value) : "";
		return tag == funcTag || tag == genTag;
	}
	/**
	* Checks if `value` is a valid array-like length.
	*
	* **Note:** This method is loosely based on
	* [`ToLength`](http://ecma-international.org/ecma-262/7.0/#sec-tolength).
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a valid length, else `false`.
	* @example
	*
	* _.isLength(3);
	* // => true
	*
	* _.isLength(Number.MIN_VALUE);
	* // => false
	*
	* _.isLength(Infinity);
	* // => false
	*
	* _.isLength('3');
	* // => false
	*/
	function isLength(value) {
		return typeof value == "number" && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
	}
	/**
	* Checks if `value` is the
	* [language type](http://www.ecma-international.org/ecma-262/7.0/#sec-ecmascript-language-types)
	* of `Object`. (e.g. arrays, functions, objects, regexes, `new Number(0)`, and `new String('')`)
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an object, else `false`.
	* @example
	*
	* _.isObject({});
	* // => true
	*
	* _.isObject([1, 2, 3]);
	* // => true
	*
	* _.isObject(_.noop);
	* // => true
	*
	* _.isObject(null);
	* // => false
	*/
	function isObject(value) {
		var type = typeof value;
		return !!value && (type == "object" || type == "function");
	}
	/**
	* Checks if `value` is object-like. A value is object-like if it's not `null`
	* and has a `typeof` result of "object".
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is object-like, else `false`.
	* @example
	*
	* _.isObjectLike({});
	* // => true
	*
	* _.isObjectLike([1, 2, 3]);
	* // => true
	*
	* _.isObjectLike(_.noop);
	* // => false
	*
	* _.isObjectLike(null);
	* // => false
	*/
	function isObjectLike(value) {
		return !!value && typeof value == "object";
	}
	/**
	* Checks if `value` is classified as a `Symbol` primitive or object.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a symbol, else `false`.
	* @example
	*
	* _.isSymbol(Symbol.iterator);
	* // => true
	*
	* _.isSymbol('abc');
	* // => false
	*/
	function isSymbol(value) {
		return typeof value == "symbol" || isObjectLike(value) && objectToString.call(value) == symbolTag;
	}
	/**
	* Converts `value` to a finite number.
	*
	* @static
	* @memberOf _
	* @since 4.12.0
	* @category Lang
	* @param {*} value The value to convert.
	* @returns {number} Returns the converted number.
	* @example
	*
	* _.toFinite(3.2);
	* // => 3.2
	*
	* _.toFinite(Number.MIN_VALUE);
	* // => 5e-324
	*
	* _.toFinite(Infinity);
	* // => 1.7976931348623157e+308
	*
	* _.toFinite('3.2');
	* // => 3.2
	*/
	function toFinite(value) {
		if (!value) return value === 0 ? value : 0;
		value = toNumber(value);
		if (value === INFINITY || value === -1e400) return (value < 0 ? -1 : 1) * MAX_INTEGER;
		return value === value ? value : 0;
	}
	/**
	* Converts `value` to an integer.
	*
	* **Note:** This method is loosely based on
	* [`ToInteger`](http://www.ecma-international.org/ecma-262/7.0/#sec-tointeger).
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to convert.
	* @returns {number} Returns the converted integer.
	* @example
	*
	* _.toInteger(3.2);
	* // => 3
	*
	* _.toInteger(Number.MIN_VALUE);
	* // => 0
	*
	* _.toInteger(Infinity);
	* // => 1.7976931348623157e+308
	*
	* _.toInteger('3.2');
	* // => 3
	*/
	function toInteger(value) {
		var result = toFinite(value), remainder = result % 1;
		return result === result ? remainder ? result - remainder : result : 0;
	}
	/**
	* Converts `value` to a number.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to process.
	* @returns {number} Returns the number.
	* @example
	*
	* _.toNumber(3.2);
	* // => 3.2
	*
	* _.toNumber(Number.MIN_VALUE);
	* // => 5e-324
	*
	* _.toNumber(Infinity);
	* // => Infinity
	*
	* _.toNumber('3.2');
	* // => 3.2
	*/
	function toNumber(value) {
		if (typeof value == "number") return value;
		if (isSymbol(value)) return NAN;
		if (isObject(value)) {
			var other = typeof value.valueOf == "function" ? value.valueOf() : value;
			value = isObject(other) ? other + "" : other;
		}
		if (typeof value != "string") return value === 0 ? value : +value;
		value = value.replace(reTrim, "");
		var isBinary = reIsBinary.test(value);
		return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
	}
	module.exports = chunk;
}));

// node_modules/lodash.flatten/index.js
var require_lodash_flatten = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* lodash (Custom Build) <https://lodash.com/>
	* Build: `lodash modularize exports="npm" -o ./`
	* Copyright jQuery Foundation and other contributors <https://jquery.org/>
	* Released under MIT license <https://lodash.com/license>
	* Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
	* Copyright Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
	*/
	/** Used as references for various `Number` constants. */
	var MAX_SAFE_INTEGER = 9007199254740991;
	/** `Object#toString` result references. */
	var argsTag = "[object Arguments]";
	var funcTag = "[object Function]";
	var genTag = "[object GeneratorFunction]";
	/** Detect free variable `global` from Node.js. */
	var freeGlobal = typeof global == "object" && global && global.Object === Object && global;
	/** Detect free variable `self`. */
	var freeSelf = typeof self == "object" && self && self.Object === Object && self;
	/** Used as a reference to the global object. */
	var root = freeGlobal || freeSelf || Function("return this")();
	/**
	* Appends the elements of `values` to `array`.
	*
	* @private
	* @param {Array} array The array to modify.
	* @param {Array} values The values to append.
	* @returns {Array} Returns `array`.
	*/
	function arrayPush(array, values) {
		var index = -1, length = values.length, offset = array.length;
		while (++index < length) array[offset + index] = values[index];
		return array;
	}
	/** Used for built-in method references. */
	var objectProto = Object.prototype;
	/** Used to check objects for own properties. */
	var hasOwnProperty = objectProto.hasOwnProperty;
	/**
	* Used to resolve the
	* [`toStringTag`](http://ecma-international.org/ecma-262/7.0/#sec-object.prototype.tostring)
	* of values.
	*/
	var objectToString = objectProto.toString;
	/** Built-in value references. */
	var Symbol = root.Symbol;
	var propertyIsEnumerable = objectProto.propertyIsEnumerable;
	var spreadableSymbol = Symbol ? Symbol.isConcatSpreadable : void 0;
	/**
	* The base implementation of `_.flatten` with support for restricting flattening.
	*
	* @private
	* @param {Array} array The array to flatten.
	* @param {number} depth The maximum recursion depth.
	* @param {boolean} [predicate=isFlattenable] The function invoked per iteration.
	* @param {boolean} [isStrict] Restrict to values that pass `predicate` checks.
	* @param {Array} [result=[]] The initial result value.
	* @returns {Array} Returns the new flattened array.
	*/
	function baseFlatten(array, depth, predicate, isStrict, result) {
		var index = -1, length = array.length;
		predicate || (predicate = isFlattenable);
		result || (result = []);
		while (++index < length) {
			var value = array[index];
			if (depth > 0 && predicate(value)) {
				if (depth > 1) baseFlatten(value, depth - 1, predicate, isStrict, result);
				else arrayPush(result, value);
			} else if (!isStrict) result[result.length] = value;
		}
		return result;
	}
	/**
	* Checks if `value` is a flattenable `arguments` object or array.
	*
	* @private
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is flattenable, else `false`.
	*/
	function isFlattenable(value) {
		return isArray(value) || isArguments(value) || !!(spreadableSymbol && value && value[spreadableSymbol]);
	}
	/**
	* Flattens `array` a single level deep.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Array
	* @param {Array} array The array to flatten.
	* @returns {Array} Returns the new flattened array.
	* @example
	*
	* _.flatten([1, [2, [3, [4]], 5]]);
	* // => [1, 2, [3, [4]], 5]
	*/
	function flatten(array) {
		return (array ? array.length : 0) ? baseFlatten(array, 1) : [];
	}
	/**
	* Checks if `value` is likely an `arguments` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an `arguments` object,
	*  else `false`.
	* @example
	*
	* _.isArguments(function() { return arguments; }());
	* // => true
	*
	* _.isArguments([1, 2, 3]);
	* // => false
	*/
	function isArguments(value) {
		return isArrayLikeObject(value) && hasOwnProperty.call(value, "callee") && (!propertyIsEnumerable.call(value, "callee") || objectToString.call(value) == argsTag);
	}
	/**
	* Checks if `value` is classified as an `Array` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an array, else `false`.
	* @example
	*
	* _.isArray([1, 2, 3]);
	* // => true
	*
	* _.isArray(document.body.children);
	* // => false
	*
	* _.isArray('abc');
	* // => false
	*
	* _.isArray(_.noop);
	* // => false
	*/
	var isArray = Array.isArray;
	/**
	* Checks if `value` is array-like. A value is considered array-like if it's
	* not a function and has a `value.length` that's an integer greater than or
	* equal to `0` and less than or equal to `Number.MAX_SAFE_INTEGER`.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is array-like, else `false`.
	* @example
	*
	* _.isArrayLike([1, 2, 3]);
	* // => true
	*
	* _.isArrayLike(document.body.children);
	* // => true
	*
	* _.isArrayLike('abc');
	* // => true
	*
	* _.isArrayLike(_.noop);
	* // => false
	*/
	function isArrayLike(value) {
		return value != null && isLength(value.length) && !isFunction(value);
	}
	/**
	* This method is like `_.isArrayLike` except that it also checks if `value`
	* is an object.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an array-like object,
	*  else `false`.
	* @example
	*
	* _.isArrayLikeObject([1, 2, 3]);
	* // => true
	*
	* _.isArrayLikeObject(document.body.children);
	* // => true
	*
	* _.isArrayLikeObject('abc');
	* // => false
	*
	* _.isArrayLikeObject(_.noop);
	* // => false
	*/
	function isArrayLikeObject(value) {
		return isObjectLike(value) && isArrayLike(value);
	}
	/**
	* Checks if `value` is classified as a `Function` object.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a function, else `false`.
	* @example
	*
	* _.isFunction(_);
	* // => true
	*
	* _.isFunction(/abc/);
	* // => false
	*/
	function isFunction(value) {
		var tag = isObject(value) ? objectToString.call(value) : "";
		return tag == funcTag || tag == genTag;
	}
	/**
	* Checks if `value` is a valid array-like length.
	*
	* **Note:** This method is loosely based on
	* [`ToLength`](http://ecma-international.org/ecma-262/7.0/#sec-tolength).
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a valid length, else `false`.
	* @example
	*
	* _.isLength(3);
	* // => true
	*
	* _.isLength(Number.MIN_VALUE);
	* // => false
	*
	* _.isLength(Infinity);
	* // => false
	*
	* _.isLength('3');
	* // => false
	*/
	function isLength(value) {
		return typeof value == "number" && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
	}
	/**
	* Checks if `value` is the
	* [language type](http://www.ecma-international.org/ecma-262/7.0/#sec-ecmascript-language-types)
	* of `Object`. (e.g. arrays, functions, objects, regexes, `new Number(0)`, and `new String('')`)
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an object, else `false`.
	* @example
	*
	* _.isObject({});
	* // => true
	*
	* _.isObject([1, 2, 3]);
	* // => true
	*
	* _.isObject(_.noop);
	* // => true
	*
	* _.isObject(null);
	* // => false
	*/
	function isObject(value) {
		var type = typeof value;
		return !!value && (type == "object" || type == "function");
	}
	/**
	* Checks if `value` is object-like. A value is object-like if it's not `null`
	* and has a `typeof` result of "object".
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is object-like, else `false`.
	* @example
	*
	* _.isObjectLike({});
	* // => true
	*
	* _.isObjectLike([1, 2, 3]);
	* // => true
	*
	* _.isObjectLike(_.noop);
	* // => false
	*
	* _.isObjectLike(null);
	* // => false
	*/
	function isObjectLike(value) {
		return !!value && typeof value == "object";
	}
	module.exports = flatten;
}));

// node_modules/autocannon/lib/requestIterator.js
var require_requestIterator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const hyperid = require_hyperid();
	const inherits = __require("util").inherits;
	const requestBuilder = require_httpRequestBuilder();
	const clone = require_lodash_clonedeep();
	const chunk = require_lodash_chunk();
	const flatten = require_lodash_flatten();
	const toHeaderKeyValue = (rawHeaders) => {
		const tupleHeaders = chunk(rawHeaders, 2);
		const headers = {};
		tupleHeaders.forEach((val) => {
			const currentValue = headers[val[0]];
			if (!currentValue) headers[val[0]] = val[1];
			else headers[val[0]] = flatten([currentValue, val[1]]);
		});
		return headers;
	};
	function RequestIterator(opts) {
		if (!(this instanceof RequestIterator)) return new RequestIterator(opts);
		this.hyperid = hyperid({
			urlSafe: true,
			fixedLength: true
		});
		this.resetted = false;
		this.headers = {};
		this.initialContext = opts.initialContext || {};
		this.resetContext();
		this.reqDefaults = opts;
		this.requestBuilder = requestBuilder(opts);
		this.setRequests(opts.requests);
	}
	inherits(RequestIterator, Object);
	RequestIterator.prototype.resetContext = function() {
		this.context = clone(this.initialContext);
	};
	RequestIterator.prototype.nextRequest = function() {
		this.resetted = false;
		++this.currentRequestIndex;
		if (this.currentRequestIndex === this.requests.length) {
			this.resetContext();
			this.currentRequestIndex = 0;
		}
		this.currentRequest = this.requests[this.currentRequestIndex];
		if (this.reqDefaults.idReplacement || typeof this.currentRequest.setupRequest === "function") this.rebuildRequest();
		return this.currentRequest;
	};
	RequestIterator.prototype.nextRequestBuffer = function() {
		this.nextRequest();
		return this.currentRequest.requestBuffer;
	};
	RequestIterator.prototype.setRequests = function(newRequests) {
		this.resetted = false;
		this.requests = newRequests || [{}];
		this.currentRequestIndex = 0;
		this.requests.forEach((request, i) => {
			this.currentRequest = request;
			if (i === 0 || typeof request.setupRequest !== "function") this.rebuildRequest();
		});
		this.currentRequest = this.requests[0];
	};
	RequestIterator.prototype.setHeaders = function(newHeaders) {
		this.headers = newHeaders || {};
		this.currentRequest.headers = this.headers;
		this.rebuildRequest();
	};
	RequestIterator.prototype.setBody = function(newBody) {
		this.currentRequest.body = newBody || Buffer.alloc(0);
		this.rebuildRequest();
	};
	RequestIterator.prototype.setHeadersAndBody = function(newHeaders, newBody) {
		this.headers = newHeaders || {};
		this.currentRequest.headers = this.headers;
		this.currentRequest.body = newBody || Buffer.alloc(0);
		this.rebuildRequest();
	};
	RequestIterator.prototype.setRequest = function(newRequest) {
		this.currentRequest = newRequest || {};
		this.rebuildRequest();
	};
	RequestIterator.prototype.rebuildRequest = function() {
		let data;
		this.resetted = false;
		if (this.currentRequest) {
			this.currentRequest.headers = this.currentRequest.headers || this.headers;
			data = this.requestBuilder(this.currentRequest, this.context);
			if (data) {
				const hyperid = this.hyperid();
				this.currentRequest.requestBuffer = this.reqDefaults.idReplacement ? Buffer.from(data.toString().replace(/\[<id>\]/g, hyperid).replace(/^.+/, (m) => m.replace(/\[%3Cid%3E]/g, hyperid))) : data;
			} else if (this.currentRequestIndex === 0) throw new Error("First setupRequest() failed did not returned valid request. Stopping");
			else {
				this.currentRequestIndex = this.requests.length - 1;
				this.nextRequest();
				this.resetted = true;
			}
		}
		return data;
	};
	RequestIterator.prototype.recordBody = function(request, status, body, headers) {
		if (request && typeof request.onResponse === "function") request.onResponse(status, body, this.context, toHeaderKeyValue(headers || []));
	};
	module.exports = RequestIterator;
}));

// node_modules/autocannon/lib/pipelinedRequestsQueue.js
var require_pipelinedRequestsQueue = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* A queue (FIFO) to hold pipelined requests and link metadata to them as the response is received from the server.
	* This facilitates the handling of responses when the HTTP requests are pipelined.
	* A queue is the best structure for this because the sever reponses are provided in the same order as the requests
	* Cf. https://en.wikipedia.org/wiki/HTTP_pipelining
	*
	* /!\ it's up to you as a user to ensure that the queue is populated if using
	* the functionality. This implementation will fail silently if e.g. you try to
	* call any function accessing the queue while it's empty.
	*/
	var PipelinedRequestsQueue = class {
		constructor() {
			this.pendingRequests = [];
		}
		insertRequest(req) {
			this.pendingRequests.push({
				req,
				bytes: 0,
				body: "",
				headers: {},
				startTime: process.hrtime()
			});
		}
		peek() {
			if (this.pendingRequests.length > 0) return this.pendingRequests[0];
		}
		addByteCount(count) {
			const req = this.peek();
			if (req) req.bytes += count;
		}
		addBody(data) {
			const req = this.peek();
			if (req) req.body += data;
		}
		setHeaders(headers) {
			const req = this.peek();
			if (req) req.headers = headers;
		}
		size() {
			return this.pendingRequests.length;
		}
		/** Terminates the first-in request
		* This will calculate the request duration, remove it from the queue and return its data
		**/
		terminateRequest() {
			if (this.pendingRequests.length > 0) {
				const data = this.pendingRequests.shift();
				const hrduration = process.hrtime(data.startTime);
				data.duration = hrduration[0] * 1e3 + hrduration[1] / 1e6;
				return data;
			}
		}
		clear() {
			this.pendingRequests = [];
		}
		toArray() {
			return this.pendingRequests;
		}
	};
	module.exports = PipelinedRequestsQueue;
}));

// node_modules/autocannon/lib/httpClient.js
var require_httpClient = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const inherits = __require("util").inherits;
	const EE = __require("events").EventEmitter;
	const net = __require("net");
	const tls = __require("tls");
	const retimer = require_retimer();
	const HTTPParser = require_http_parser().HTTPParser;
	const RequestIterator = require_requestIterator();
	const noop = require_noop();
	const clone = require_lodash_clonedeep();
	const PipelinedRequestsQueue = require_pipelinedRequestsQueue();
	function Client(opts) {
		if (!(this instanceof Client)) return new Client(opts);
		this.opts = clone(opts);
		this.opts.setupClient = this.opts.setupClient || noop;
		this.opts.pipelining = this.opts.pipelining || 1;
		this.opts.port = this.opts.port || 80;
		this.opts.expectBody = this.opts.expectBody || null;
		this.opts.tlsOptions = this.opts.tlsOptions || {};
		this.timeout = (this.opts.timeout || 10) * 1e3;
		this.ipc = !!this.opts.socketPath;
		this.secure = this.opts.protocol === "https:";
		this.auth = this.opts.auth || null;
		if (this.secure && this.opts.port === 80) this.opts.port = 443;
		this.parser = new HTTPParser(HTTPParser.RESPONSE);
		this.requestIterator = new RequestIterator(this.opts);
		this.reqsMade = 0;
		this.responseMax = this.opts.responseMax;
		this.reqsMadeThisSecond = 0;
		this.rate = this.opts.rate;
		this.reconnectRate = this.opts.reconnectRate;
		this.pipelinedRequests = new PipelinedRequestsQueue();
		this.destroyed = false;
		this.opts.setupClient(this);
		const handleTimeout = () => {
			this._destroyConnection();
			this.timeoutTicker.reschedule(this.timeout);
			this._connect();
			for (let i = 0; i < this.opts.pipelining; i++) this.emit("timeout");
		};
		if (this.rate) this.rateInterval = setInterval(() => {
			this.reqsMadeThisSecond = 0;
			if (this.paused) this._doRequest(this.cer);
			this.paused = false;
		}, 1e3);
		this.timeoutTicker = retimer(handleTimeout, this.timeout);
		this.parser[HTTPParser.kOnHeaders] = (rawTrailers) => {
			this.emit("trailers", rawTrailers);
		};
		this.parser[HTTPParser.kOnHeadersComplete] = (opts) => {
			this.emit("headers", opts);
			this.pipelinedRequests.setHeaders(opts);
		};
		this.parser[HTTPParser.kOnBody] = (body, start, len) => {
			this.pipelinedRequests.addBody(body.slice(start, start + len));
			this.emit("body", body);
		};
		this.parser[HTTPParser.kOnMessageComplete] = () => {
			const resp = this.pipelinedRequests.terminateRequest();
			if (!this.destroyed && this.reconnectRate && this.reqsMade % this.reconnectRate === 0) return this._resetConnection();
			if (!this.destroyed) {
				this.requestIterator.recordBody(resp.req, resp.headers.statusCode, resp.body, resp.headers.headers);
				this.emit("response", resp.headers.statusCode, resp.bytes, resp.duration, this.rate);
				this._doRequest();
				const isFn = typeof this.opts.verifyBody === "function";
				if (isFn && !this.opts.verifyBody(resp.body)) return this.emit("mismatch", resp.body);
				else if (!isFn && this.opts.expectBody && this.opts.expectBody !== resp.body) return this.emit("mismatch", resp.body);
			}
		};
		this._connect();
	}
	inherits(Client, EE);
	Client.prototype._connect = function() {
		if (this.secure) {
			let servername;
			if (this.opts.servername) servername = this.opts.servername;
			else if (!net.isIP(this.opts.hostname)) servername = this.opts.hostname;
			if (this.ipc) this.conn = tls.connect(this.opts.socketPath, {
				...this.opts.tlsOptions,
				rejectUnauthorized: false
			});
			else this.conn = tls.connect(this.opts.port, this.opts.hostname, {
				...this.opts.tlsOptions,
				rejectUnauthorized: false,
				servername
			});
		} else if (this.ipc) this.conn = net.connect(this.opts.socketPath);
		else this.conn = net.connect(this.opts.port, this.opts.hostname);
		this.conn.on("error", (error) => {
			this.emit("connError", error);
			if (!this.destroyed) this._connect();
		});
		this.conn.on("data", (chunk) => {
			this.pipelinedRequests.addByteCount(chunk.length);
			this.parser.execute(chunk);
		});
		this.conn.on("end", () => {
			if (!this.destroyed) this._connect();
		});
		for (let i = 0; i < this.opts.pipelining; i++) this._doRequest();
	};
	Client.prototype._doRequest = function() {
		if (!this.rate || this.rate && this.reqsMadeThisSecond++ < this.rate) {
			if (!this.destroyed && this.responseMax && this.reqsMade >= this.responseMax) return this.destroy();
			this.emit("request");
			if (this.reqsMade > 0) {
				this.requestIterator.nextRequest();
				if (this.requestIterator.resetted) this.emit("reset");
			}
			this.pipelinedRequests.insertRequest(this.requestIterator.currentRequest);
			this.conn.write(this.getRequestBuffer());
			this.timeoutTicker.reschedule(this.timeout);
			this.reqsMade++;
		} else this.paused = true;
	};
	Client.prototype._resetConnection = function() {
		this._destroyConnection();
		this._connect();
	};
	Client.prototype._destroyConnection = function() {
		this.conn.removeAllListeners("error");
		this.conn.removeAllListeners("end");
		this.conn.on("error", () => {});
		this.conn.destroy();
		this.pipelinedRequests.clear();
	};
	Client.prototype.destroy = function() {
		if (!this.destroyed) {
			this.destroyed = true;
			this.timeoutTicker.clear();
			if (this.rate) clearInterval(this.rateInterval);
			this.emit("done");
			this._destroyConnection();
		}
	};
	Client.prototype.getRequestBuffer = function() {
		return this.requestIterator.currentRequest.requestBuffer;
	};
	Client.prototype.setHeaders = function(newHeaders) {
		this._okayToUpdateCheck();
		this.requestIterator.setHeaders(newHeaders);
	};
	Client.prototype.setBody = function(newBody) {
		this._okayToUpdateCheck();
		this.requestIterator.setBody(newBody);
	};
	Client.prototype.setHeadersAndBody = function(newHeaders, newBody) {
		this._okayToUpdateCheck();
		this.requestIterator.setHeadersAndBody(newHeaders, newBody);
	};
	Client.prototype.setRequest = function(newRequest) {
		this._okayToUpdateCheck();
		this.requestIterator.setRequest(newRequest);
	};
	Client.prototype.setRequests = function(newRequests) {
		this._okayToUpdateCheck();
		this.requestIterator.setRequests(newRequests);
	};
	Client.prototype._okayToUpdateCheck = function() {
		if (this.opts.pipelining > 1) throw new Error("cannot update requests when the piplining factor is greater than 1");
	};
	module.exports = Client;
}));

// node_modules/autocannon/lib/run.js
var require_run = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { URL, urlToHttpOptions } = __require("url");
	const reInterval = require_reinterval();
	const EE = __require("events").EventEmitter;
	const Client = require_httpClient();
	const { isMainThread } = require_worker_threads();
	const { ofURL } = require_url();
	const aggregateResult = require_aggregateResult();
	const { getHistograms, encodeHist } = require_histUtil();
	const defaults = { harRequests: /* @__PURE__ */ new Map() };
	function run(opts, tracker, cb) {
		opts = Object.assign({}, defaults, opts);
		tracker = tracker || new EE();
		const histograms = getHistograms(opts.histograms);
		const { latencies, requests, throughput } = histograms;
		const statusCodes = [
			0,
			0,
			0,
			0,
			0
		];
		const statusCodeStats = {};
		if (opts.overallRate && opts.overallRate < opts.connections) opts.connections = opts.overallRate;
		let counter = 0;
		let bytes = 0;
		let errors = 0;
		let timeouts = 0;
		let mismatches = 0;
		let totalBytes = 0;
		let totalRequests = 0;
		let totalCompletedRequests = 0;
		let samples = 0;
		let resets = 0;
		const amount = opts.amount;
		let stop = false;
		let restart = true;
		let numRunning = opts.connections;
		let startTime = Date.now();
		const includeErrorStats = !opts.excludeErrorStats;
		opts.url = ofURL(opts.url).map((url) => {
			if (url.indexOf("http") !== 0) return "http://" + url;
			return url;
		});
		const urls = ofURL(opts.url, true).map((url) => {
			if (url.indexOf("http") !== 0) url = "http://" + url;
			const parsed = new URL(url);
			url = urlToHttpOptions(parsed);
			url.host = parsed.host;
			url.pipelining = opts.pipelining;
			url.method = opts.method;
			url.body = opts.form ? opts.form.getBuffer() : opts.body;
			url.headers = opts.form ? Object.assign({}, opts.headers, opts.form.getHeaders()) : opts.headers;
			url.setupClient = opts.setupClient;
			url.verifyBody = opts.verifyBody;
			url.timeout = opts.timeout;
			url.origin = `${url.protocol}//${url.host}`;
			url.requests = opts.harRequests.get(url.origin) || opts.requests;
			url.reconnectRate = opts.reconnectRate;
			url.responseMax = amount || opts.maxConnectionRequests || opts.maxOverallRequests;
			url.rate = opts.connectionRate || opts.overallRate;
			url.idReplacement = opts.idReplacement;
			url.socketPath = opts.socketPath;
			url.servername = opts.servername;
			url.expectBody = opts.expectBody;
			return url;
		});
		let stopTimer;
		let clients = [];
		initialiseClients(clients);
		if (!amount) stopTimer = setTimeout(() => {
			stop = true;
		}, opts.duration * 1e3);
		const second = reInterval(tickProgressBar, 1e3);
		const interval = reInterval(tickInterval, opts.sampleInt);
		setImmediate(() => {
			tracker.emit("start");
		});
		function tickProgressBar() {
			tracker.emit("tick", {
				counter,
				bytes
			});
		}
		function tickInterval() {
			totalBytes += bytes;
			totalCompletedRequests += counter;
			samples += 1;
			requests.recordValue(counter);
			throughput.recordValue(bytes);
			counter = 0;
			bytes = 0;
			if (stop) {
				if (stopTimer) clearTimeout(stopTimer);
				tracker.emit("tick", {
					counter,
					bytes
				});
				second.clear();
				interval.clear();
				clients.forEach((client) => client.destroy());
				const result = {
					latencies: encodeHist(latencies),
					requests: encodeHist(requests),
					throughput: encodeHist(throughput),
					totalCompletedRequests,
					totalRequests,
					totalBytes,
					samples,
					errors,
					timeouts,
					mismatches,
					non2xx: statusCodes[0] + statusCodes[2] + statusCodes[3] + statusCodes[4],
					statusCodeStats,
					resets,
					duration: Math.round((Date.now() - startTime) / 10) / 100,
					start: new Date(startTime),
					finish: /* @__PURE__ */ new Date()
				};
				statusCodes.forEach((code, index) => {
					result[index + 1 + "xx"] = code;
				});
				const resultObj = isMainThread && !opts.skipAggregateResult ? aggregateResult(result, opts, histograms) : result;
				if (opts.forever) tracker.emit("done", resultObj);
				else {
					latencies.destroy();
					requests.destroy();
					throughput.destroy();
					cb(null, resultObj);
				}
				const restartFn = () => {
					stop = false;
					stopTimer = setTimeout(() => {
						stop = true;
					}, opts.duration * 1e3);
					errors = 0;
					timeouts = 0;
					mismatches = 0;
					totalBytes = 0;
					totalRequests = 0;
					totalCompletedRequests = 0;
					resets = 0;
					statusCodes.fill(0);
					requests.reset();
					latencies.reset();
					throughput.reset();
					startTime = Date.now();
					if (opts.overallRate && opts.overallRate < opts.connections) opts.connections = opts.overallRate;
					clients = [];
					initialiseClients(clients);
					interval.reschedule(1e3);
					tracker.emit("start");
				};
				setImmediate(() => {
					if (opts.forever && restart && isMainThread) restartFn();
				});
			}
		}
		function initialiseClients(clients) {
			for (let i = 0; i < opts.connections; i++) {
				const url = urls[i % urls.length];
				if (!amount && !opts.maxConnectionRequests && opts.maxOverallRequests) url.responseMax = distributeNums(opts.maxOverallRequests, i);
				if (amount) {
					url.responseMax = distributeNums(amount, i);
					if (url.responseMax === 0) throw Error("connections cannot be greater than amount");
				}
				if (!opts.connectionRate && opts.overallRate) url.rate = distributeNums(opts.overallRate, i);
				if (opts.initialContext) url.initialContext = opts.initialContext;
				if (opts.tlsOptions) url.tlsOptions = opts.tlsOptions;
				const client = new Client(url);
				client.on("response", onResponse);
				client.on("connError", onError);
				client.on("mismatch", onExpectMismatch);
				client.on("reset", () => {
					resets++;
				});
				client.on("timeout", onTimeout);
				client.on("request", () => {
					totalRequests++;
				});
				client.on("done", onDone);
				clients.push(client);
				totalRequests += url.pipelining < url.rate ? url.rate : url.pipelining;
			}
			function distributeNums(x, i) {
				return Math.floor(x / opts.connections) + (i + 1 <= x % opts.connections ? 1 : 0);
			}
			function onResponse(statusCode, resBytes, responseTime, rate) {
				tracker.emit("response", this, statusCode, resBytes, responseTime);
				const codeIndex = Math.floor(parseInt(statusCode) / 100) - 1;
				statusCodes[codeIndex] += 1;
				if (!statusCodeStats[statusCode]) statusCodeStats[statusCode] = { count: 1 };
				else statusCodeStats[statusCode].count++;
				if (codeIndex === 1 || includeErrorStats) {
					if (rate && !opts.ignoreCoordinatedOmission) latencies.recordValueWithExpectedInterval(responseTime, Math.ceil(1 / rate));
					else latencies.recordValue(responseTime);
				}
				if (codeIndex === 1 || includeErrorStats) bytes += resBytes;
				counter++;
			}
			function onError(error) {
				for (let i = 0; i < opts.pipelining; i++) tracker.emit("reqError", error);
				errors++;
				if (opts.debug) console.error(error);
				if (opts.bailout && errors >= opts.bailout) stop = true;
			}
			function onExpectMismatch(bpdyStr) {
				for (let i = 0; i < opts.pipelining; i++) tracker.emit("reqMismatch", bpdyStr);
				mismatches++;
				if (opts.bailout && mismatches >= opts.bailout) stop = true;
			}
			function onTimeout() {
				const error = /* @__PURE__ */ new Error("request timed out");
				for (let i = 0; i < opts.pipelining; i++) tracker.emit("reqError", error);
				errors++;
				timeouts++;
				if (opts.bailout && errors >= opts.bailout) stop = true;
			}
			function onDone() {
				if (!--numRunning) stop = true;
			}
		}
		tracker.stop = () => {
			stop = true;
			restart = false;
		};
		return tracker;
	}
	module.exports = run;
}));

// node_modules/autocannon/lib/runTracker.js
var require_runTracker = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const EE = __require("events").EventEmitter;
	const run = require_run();
	const noop = require_noop();
	function runTracker(opts, tracker, cb) {
		cb = cb || noop;
		tracker = tracker || new EE();
		run(opts, tracker, cb);
		return tracker;
	}
	module.exports = runTracker;
}));

// node_modules/progress/lib/node-progress.js
var require_node_progress = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/*!
	* node-progress
	* Copyright(c) 2011 TJ Holowaychuk <tj@vision-media.ca>
	* MIT Licensed
	*/
	/**
	* Expose `ProgressBar`.
	*/
	exports = module.exports = ProgressBar;
	/**
	* Initialize a `ProgressBar` with the given `fmt` string and `options` or
	* `total`.
	*
	* Options:
	*
	*   - `curr` current completed index
	*   - `total` total number of ticks to complete
	*   - `width` the displayed width of the progress bar defaulting to total
	*   - `stream` the output stream defaulting to stderr
	*   - `head` head character defaulting to complete character
	*   - `complete` completion character defaulting to "="
	*   - `incomplete` incomplete character defaulting to "-"
	*   - `renderThrottle` minimum time between updates in milliseconds defaulting to 16
	*   - `callback` optional function to call when the progress bar completes
	*   - `clear` will clear the progress bar upon termination
	*
	* Tokens:
	*
	*   - `:bar` the progress bar itself
	*   - `:current` current tick number
	*   - `:total` total ticks
	*   - `:elapsed` time elapsed in seconds
	*   - `:percent` completion percentage
	*   - `:eta` eta in seconds
	*   - `:rate` rate of ticks per second
	*
	* @param {string} fmt
	* @param {object|number} options or total
	* @api public
	*/
	function ProgressBar(fmt, options) {
		this.stream = options.stream || process.stderr;
		if (typeof options == "number") {
			var total = options;
			options = {};
			options.total = total;
		} else {
			options = options || {};
			if ("string" != typeof fmt) throw new Error("format required");
			if ("number" != typeof options.total) throw new Error("total required");
		}
		this.fmt = fmt;
		this.curr = options.curr || 0;
		this.total = options.total;
		this.width = options.width || this.total;
		this.clear = options.clear;
		this.chars = {
			complete: options.complete || "=",
			incomplete: options.incomplete || "-",
			head: options.head || options.complete || "="
		};
		this.renderThrottle = options.renderThrottle !== 0 ? options.renderThrottle || 16 : 0;
		this.lastRender = -1e400;
		this.callback = options.callback || function() {};
		this.tokens = {};
		this.lastDraw = "";
	}
	/**
	* "tick" the progress bar with optional `len` and optional `tokens`.
	*
	* @param {number|object} len or tokens
	* @param {object} tokens
	* @api public
	*/
	ProgressBar.prototype.tick = function(len, tokens) {
		if (len !== 0) len = len || 1;
		if ("object" == typeof len) tokens = len, len = 1;
		if (tokens) this.tokens = tokens;
		if (0 == this.curr) this.start = /* @__PURE__ */ new Date();
		this.curr += len;
		this.render();
		if (this.curr >= this.total) {
			this.render(void 0, true);
			this.complete = true;
			this.terminate();
			this.callback(this);
			return;
		}
	};
	/**
	* Method to render the progress bar with optional `tokens` to place in the
	* progress bar's `fmt` field.
	*
	* @param {object} tokens
	* @api public
	*/
	ProgressBar.prototype.render = function(tokens, force) {
		force = force !== void 0 ? force : false;
		if (tokens) this.tokens = tokens;
		if (!this.stream.isTTY) return;
		var now = Date.now();
		var delta = now - this.lastRender;
		if (!force && delta < this.renderThrottle) return;
		else this.lastRender = now;
		var ratio = this.curr / this.total;
		ratio = Math.min(Math.max(ratio, 0), 1);
		var percent = Math.floor(ratio * 100);
		var incomplete, complete, completeLength;
		var elapsed = /* @__PURE__ */ new Date() - this.start;
		var eta = percent == 100 ? 0 : elapsed * (this.total / this.curr - 1);
		var rate = this.curr / (elapsed / 1e3);
		var str = this.fmt.replace(":current", this.curr).replace(":total", this.total).replace(":elapsed", isNaN(elapsed) ? "0.0" : (elapsed / 1e3).toFixed(1)).replace(":eta", isNaN(eta) || !isFinite(eta) ? "0.0" : (eta / 1e3).toFixed(1)).replace(":percent", percent.toFixed(0) + "%").replace(":rate", Math.round(rate));
		var availableSpace = Math.max(0, this.stream.columns - str.replace(":bar", "").length);
		if (availableSpace && process.platform === "win32") availableSpace = availableSpace - 1;
		var width = Math.min(this.width, availableSpace);
		completeLength = Math.round(width * ratio);
		complete = Array(Math.max(0, completeLength + 1)).join(this.chars.complete);
		incomplete = Array(Math.max(0, width - completeLength + 1)).join(this.chars.incomplete);
		if (completeLength > 0) complete = complete.slice(0, -1) + this.chars.head;
		str = str.replace(":bar", complete + incomplete);
		if (this.tokens) for (var key in this.tokens) str = str.replace(":" + key, this.tokens[key]);
		if (this.lastDraw !== str) {
			this.stream.cursorTo(0);
			this.stream.write(str);
			this.stream.clearLine(1);
			this.lastDraw = str;
		}
	};
	/**
	* "update" the progress bar to represent an exact percentage.
	* The ratio (between 0 and 1) specified will be multiplied by `total` and
	* floored, representing the closest available "tick." For example, if a
	* progress bar has a length of 3 and `update(0.5)` is called, the progress
	* will be set to 1.
	*
	* A ratio of 0.5 will attempt to set the progress to halfway.
	*
	* @param {number} ratio The ratio (between 0 and 1 inclusive) to set the
	*   overall completion to.
	* @api public
	*/
	ProgressBar.prototype.update = function(ratio, tokens) {
		var delta = Math.floor(ratio * this.total) - this.curr;
		this.tick(delta, tokens);
	};
	/**
	* "interrupt" the progress bar and write a message above it.
	* @param {string} message The message to write.
	* @api public
	*/
	ProgressBar.prototype.interrupt = function(message) {
		this.stream.clearLine();
		this.stream.cursorTo(0);
		this.stream.write(message);
		this.stream.write("\n");
		this.stream.write(this.lastDraw);
	};
	/**
	* Terminates a progress bar.
	*
	* @api public
	*/
	ProgressBar.prototype.terminate = function() {
		if (this.clear) {
			if (this.stream.clearLine) {
				this.stream.clearLine();
				this.stream.cursorTo(0);
			}
		} else this.stream.write("\n");
	};
}));

// node_modules/progress/index.js
var require_progress = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_node_progress();
}));

// node_modules/char-spinner/spin.js
var require_spin = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = spinner;
	function spinner(opt) {
		opt = opt || {};
		var str = opt.stream || process.stderr;
		var tty = typeof opt.tty === "boolean" ? opt.tty : true;
		var string = opt.string || "/-\\|";
		var ms = typeof opt.interval === "number" ? opt.interval : 50;
		if (ms < 0) ms = 0;
		if (tty && !str.isTTY) return false;
		var CR = str.isTTY ? "\x1B[0G" : "\r";
		var CLEAR = str.isTTY ? "\x1B[2K" : "\r \r";
		var s = 0;
		var sprite = string.split("");
		var wrote = false;
		var delay = typeof opt.delay === "number" ? opt.delay : 2;
		var interval = setInterval(function() {
			if (--delay >= 0) return;
			s = ++s % sprite.length;
			var c = sprite[s];
			str.write(c + CR);
			wrote = true;
		}, ms);
		if ((typeof opt.unref === "boolean" ? opt.unref : true) && typeof interval.unref === "function") interval.unref();
		if (typeof opt.cleanup === "boolean" ? opt.cleanup : true) process.on("exit", function() {
			if (wrote) str.write(CLEAR);
		});
		module.exports.clear = function() {
			str.write(CLEAR);
		};
		return interval;
	}
	module.exports.clear = function() {};
}));

// node_modules/autocannon/lib/progressTracker.js
/**
* Prints out the test result details. It doesn't have not much business logic.
* We skip test coverage for this file
*/
/* istanbul ignore file */
var require_progressTracker = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ProgressBar = require_progress();
	const Chalk = require_source();
	const testColorSupport = require_color_support();
	const charSpinner = require_spin();
	const printResult = require_printResult();
	const { isMainThread } = require_worker_threads();
	const defaults = {
		outputStream: process.stderr,
		renderProgressBar: true,
		renderResultsTable: true,
		renderLatencyTable: false
	};
	function track(instance, opts) {
		if (!instance) throw new Error("instance required for tracking");
		opts = Object.assign({}, defaults, opts);
		const chalk = new Chalk.Instance(testColorSupport({
			stream: opts.outputStream,
			alwaysReturn: true
		}));
		const runningDescription = opts.warmupRunning ? "warmup" : "running";
		opts.progressBarString = opts.progressBarString || `${chalk.green(runningDescription)} [:bar] :percent`;
		const iOpts = instance.opts;
		let durationProgressBar;
		let amountProgressBar;
		let addedListeners = false;
		let spinner;
		instance.on("start", () => {
			if (opts.renderProgressBar && isMainThread) {
				const socketPath = iOpts.socketPath ? ` (${iOpts.socketPath})` : "";
				let msg = `${iOpts.connections} connections`;
				if (iOpts.pipelining > 1) msg += ` with ${iOpts.pipelining} pipelining factor`;
				if (iOpts.workers) msg += `\n${iOpts.workers} workers`;
				const runningType = opts.warmupRunning ? "warmup" : "test";
				logToStream(iOpts.amount ? `Running ${iOpts.amount} requests ${runningType} @ ${iOpts.url}${socketPath}\n${msg}\n` : `Running ${iOpts.duration}s ${runningType} @ ${iOpts.url}${socketPath}\n${msg}\n`);
				if (iOpts.workers) showSpinner();
				else if (iOpts.amount) amountProgressBar = trackAmount(instance, opts, iOpts);
				else durationProgressBar = trackDuration(instance, opts, iOpts);
				addListener();
			}
		});
		instance.on("done", (result) => {
			if (opts.renderResultsTable === false) return;
			const tableStrResult = printResult(result, opts);
			opts.outputStream.write(tableStrResult);
		});
		function showSpinner() {
			spinner = charSpinner();
		}
		function hideSpinner() {
			if (spinner) {
				clearInterval(spinner);
				spinner = null;
			}
		}
		function addListener() {
			if (addedListeners) return;
			addedListeners = true;
			if (iOpts.workers) {
				instance.prependOnceListener("done", hideSpinner);
				return;
			}
			if (opts.outputStream.isTTY) {
				if (!iOpts.amount) {
					instance.on("tick", () => {
						durationProgressBar.tick();
					});
					instance.on("done", () => {
						durationProgressBar.tick(iOpts.duration - 1);
					});
					process.once("SIGINT", () => {
						durationProgressBar.tick(iOpts.duration - 1);
					});
				} else {
					instance.on("response", () => {
						amountProgressBar.tick();
					});
					instance.on("reqError", () => {
						amountProgressBar.tick();
					});
					instance.on("done", () => {
						amountProgressBar.tick(iOpts.amount - 1);
					});
					process.once("SIGINT", () => {
						amountProgressBar.tick(iOpts.amount - 1);
					});
				}
			}
		}
		function logToStream(msg) {
			if (!isMainThread) return;
			opts.outputStream.write(msg + "\n");
		}
	}
	function trackDuration(instance, opts, iOpts) {
		if (!opts.outputStream.isTTY) return;
		const progressBar = new ProgressBar(opts.progressBarString, {
			width: 20,
			incomplete: " ",
			total: iOpts.duration,
			clear: true,
			stream: opts.outputStream
		});
		progressBar.tick(0);
		return progressBar;
	}
	function trackAmount(instance, opts, iOpts) {
		if (!opts.outputStream.isTTY) return;
		const progressBar = new ProgressBar(opts.progressBarString, {
			width: 20,
			incomplete: " ",
			total: iOpts.amount,
			clear: true,
			stream: opts.outputStream
		});
		progressBar.tick(0);
		return progressBar;
	}
	module.exports = track;
}));

// node_modules/autocannon/lib/init.js
var require_init = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const EE = __require("events").EventEmitter;
	const { isMainThread } = require_worker_threads();
	const initWorkers = require_manager();
	const validateOpts = require_validate();
	const noop = require_noop();
	const runTracker = require_runTracker();
	const track = require_progressTracker();
	function init(opts, cb) {
		if (!(typeof cb === "function") && !opts.forever) {
			if (opts.warmup) return runWithWarmup(opts);
			else return run(opts);
		} else return _init(opts, null, cb);
	}
	function run(opts) {
		const tracker = new EE();
		const promise = new Promise((resolve, reject) => {
			_init(opts, tracker, (err, results) => {
				if (err) return reject(err);
				resolve(results);
			});
		});
		tracker.then = promise.then.bind(promise);
		tracker.catch = promise.catch.bind(promise);
		return tracker;
	}
	function runWithWarmup(opts) {
		const warmupOpts = {
			...opts,
			...opts.warmup,
			warmupRunning: true,
			renderResultsTable: false
		};
		const mainTracker = new EE();
		const warmUpTracker = new EE();
		const promise = new Promise((resolve, reject) => {
			_init(warmupOpts, warmUpTracker, (err, warmupResults) => {
				if (err) return reject(err);
				_init(opts, mainTracker, (err, results) => {
					if (err) return reject(err);
					results.warmup = warmupResults;
					resolve(results);
				});
			});
		});
		mainTracker.then = promise.then.bind(promise);
		mainTracker.catch = promise.catch.bind(promise);
		return mainTracker;
	}
	function _init(opts, tracker, cb) {
		const cbPassedIn = typeof cb === "function";
		cb = cb || noop;
		tracker = tracker || new EE();
		opts = validateOpts(opts, cbPassedIn);
		function _cb(err, result) {
			if (err) return cbPassedIn ? cb(err) : setImmediate(() => tracker.emit("error", err));
			tracker.emit("done", result);
			cb(null, result);
			if (!err && opts.json) console.log(JSON.stringify(result));
		}
		if (opts instanceof Error) {
			_cb(opts);
			return tracker;
		}
		tracker.opts = opts;
		if (opts.workers && isMainThread) initWorkers(opts, tracker, _cb);
		else runTracker(opts, tracker, _cb);
		if (opts[Symbol.for("internal")] && (!opts.json || !process.stdout.isTTY)) track(tracker, opts);
		return tracker;
	}
	module.exports = init;
}));

// node_modules/autocannon/lib/subargAliases.js
var require_subargAliases = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const clone = require_lodash_clonedeep();
	const subArgAlias = { warmup: {
		c: "connections",
		d: "duration"
	} };
	function generateSubargAliases(args) {
		const aliasedArgs = clone(args);
		function isParentAliasInArgs(argKey) {
			return aliasedArgs[argKey];
		}
		function isSubargAnAlias(parentAlias, subArg) {
			return parentAlias[subArg];
		}
		function mapAliasForSubarg(parentAlias, parentKey) {
			const parentArgs = aliasedArgs[parentKey];
			for (const subArg in parentArgs) if (isSubargAnAlias(parentAlias, subArg)) parentArgs[parentAlias[subArg]] = parentArgs[subArg];
		}
		for (const parentKey in subArgAlias) {
			const parentAlias = subArgAlias[parentKey];
			if (isParentAliasInArgs(parentKey)) mapAliasForSubarg(parentAlias, parentKey);
		}
		return aliasedArgs;
	}
	module.exports = generateSubargAliases;
}));

// node_modules/autocannon/package.json
var require_package = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"name": "autocannon",
		"version": "9.0.0",
		"description": "Fast HTTP benchmarking tool written in Node.js",
		"main": "autocannon.js",
		"bin": { "autocannon": "autocannon.js" },
		"scripts": {
			"test": "npm run lint && borp --no-timeout --concurrency 4",
			"lint": "eslint .",
			"lint:fix": "eslint . --fix"
		},
		"pre-commit": ["test"],
		"repository": {
			"type": "git",
			"url": "git+https://github.com/mcollina/autocannon.git"
		},
		"keywords": [
			"http",
			"soak",
			"load",
			"fast",
			"wrk",
			"ab",
			"test"
		],
		"author": "Matteo Collina <hello@matteocollina.com>",
		"contributors": [
			"Glen Keane <glenkeane.94@gmail.com>",
			"Donald Robertson <donaldarobertson89@gmail.com",
			"Salman Mitha <SalmanMitha@gmail.com>"
		],
		"license": "MIT",
		"bugs": { "url": "https://github.com/mcollina/autocannon/issues" },
		"homepage": "https://github.com/mcollina/autocannon#readme",
		"devDependencies": {
			"ansi-regex": "^5.0.1",
			"bl": "^6.0.0",
			"borp": "^1.0.0",
			"busboy": "^0.3.1",
			"eslint": "^10.14.0",
			"neostandard": "^0.14.1",
			"pre-commit": "^1.1.2",
			"proxyquire": "^2.1.3",
			"split2": "^4.0.0",
			"why-is-node-running": "^2.3.0"
		},
		"dependencies": {
			"@minimistjs/subarg": "^1.0.0",
			"chalk": "^4.1.0",
			"char-spinner": "^1.0.1",
			"cli-table3": "^0.6.0",
			"color-support": "^1.1.1",
			"cross-argv": "^2.0.0",
			"form-data": "^4.0.0",
			"has-async-hooks": "^1.0.0",
			"hdr-histogram-js": "^3.0.0",
			"hdr-histogram-percentiles-obj": "^3.0.0",
			"http-parser-js": "^0.5.2",
			"hyperid": "^4.0.0",
			"lodash.chunk": "^4.2.0",
			"lodash.clonedeep": "^4.5.0",
			"lodash.flatten": "^4.4.0",
			"manage-path": "^2.0.0",
			"on-net-listen": "^1.1.1",
			"pretty-bytes": "^5.4.1",
			"progress": "^2.0.3",
			"reinterval": "^1.1.0",
			"retimer": "^3.0.0",
			"semver": "^7.3.2",
			"timestring": "^6.0.0"
		}
	};
}));

// node_modules/autocannon/autocannon.js
var require_autocannon = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __dirname = import.meta.dirname;
	const crossArgv = require_cross_argv();
	const fs = __require("fs");
	const os = __require("os");
	const net = __require("net");
	const path = __require("path");
	const URL = __require("url").URL;
	const spawn = __require("child_process").spawn;
	const managePath = require_dist$1();
	const hasAsyncHooks = require_has_async_hooks();
	const subarg = require_subarg();
	const printResult = require_printResult();
	const initJob = require_init();
	const track = require_progressTracker();
	const generateSubArgAliases = require_subargAliases();
	const { checkURL, ofURL } = require_url();
	const { parseHAR } = require_parseHAR();
	const _aggregateResult = require_aggregateResult();
	const validateOpts = require_validate();
	if (typeof URL !== "function") {
		console.error("autocannon requires the WHATWG URL API, but it is not available. Please upgrade to Node 6.13+.");
		process.exit(1);
	}
	module.exports = initJob;
	module.exports.track = track;
	module.exports.start = start;
	module.exports.printResult = printResult;
	module.exports.parseArguments = parseArguments;
	module.exports.aggregateResult = function aggregateResult(results, opts = {}) {
		if (!Array.isArray(results)) throw new Error("\"results\" must be an array of results");
		opts = validateOpts(opts, false);
		if (opts instanceof Error) throw opts;
		return _aggregateResult(results, opts);
	};
	const alias = {
		connections: "c",
		pipelining: "p",
		timeout: "t",
		duration: "d",
		sampleInt: "L",
		amount: "a",
		json: "j",
		renderLatencyTable: ["l", "latency"],
		onPort: "on-port",
		method: "m",
		headers: ["H", "header"],
		body: "b",
		form: "F",
		servername: "s",
		bailout: "B",
		input: "i",
		maxConnectionRequests: "M",
		maxOverallRequests: "O",
		connectionRate: "r",
		overallRate: "R",
		ignoreCoordinatedOmission: "C",
		reconnectRate: "D",
		renderProgressBar: "progress",
		renderStatusCodes: "statusCodes",
		title: "T",
		verbose: "V",
		version: "v",
		forever: "f",
		idReplacement: "I",
		socketPath: "S",
		excludeErrorStats: "x",
		expectBody: "E",
		workers: "w",
		warmup: "W",
		help: "h"
	};
	const defaults = {
		connections: 10,
		timeout: 10,
		pipelining: 1,
		duration: 10,
		sampleInt: 1e3,
		reconnectRate: 0,
		renderLatencyTable: false,
		renderProgressBar: true,
		renderStatusCodes: false,
		json: false,
		forever: false,
		method: "GET",
		idReplacement: false,
		excludeErrorStats: false,
		debug: false,
		workers: 0,
		verbose: true
	};
	function parseArguments(argvs) {
		let argv = subarg(argvs, {
			boolean: [
				"json",
				"n",
				"help",
				"renderLatencyTable",
				"renderProgressBar",
				"renderStatusCodes",
				"forever",
				"idReplacement",
				"excludeErrorStats",
				"onPort",
				"debug",
				"ignoreCoordinatedOmission",
				"verbose"
			],
			alias,
			default: defaults,
			"--": true
		});
		argv = generateSubArgAliases(argv);
		argv.url = argv._.length > 1 ? argv._ : argv._[0];
		if (argv["--"][0] === "node") argv.onPort = true;
		if (argv.onPort) argv.spawn = argv["--"];
		if (argv.n) {
			argv.renderProgressBar = false;
			argv.renderResultsTable = false;
			argv.renderStatusCodes = false;
		}
		if (argv.version) {
			console.log("autocannon", "v" + require_package().version);
			console.log("node", process.version);
			return;
		}
		if (!checkURL(argv.url) || argv.help) {
			const help = fs.readFileSync(path.join(__dirname, "help.txt"), "utf8");
			console.error(help);
			return;
		}
		if (process.env.PORT) argv.url = ofURL(argv.url).map((url) => new URL(url, `http://localhost:${process.env.PORT}`).href);
		argv.url = ofURL(argv.url).map((url) => {
			if (url.indexOf("http") !== 0 && url[0] !== "/") url = `http://${url}`;
			return url;
		});
		ofURL(argv.url).map((url) => {
			try {
				if (argv.onPort) new URL(url, "http://localhost");
				else new URL(url);
			} catch (err) {
				console.error(err.message);
				console.error("");
				console.error("When targeting a path without a hostname, the PORT environment variable must be available.");
				console.error("Use a full URL or set the PORT variable.");
				process.exit(1);
			}
			return null;
		});
		if (argv.input) argv.body = fs.readFileSync(argv.input, "utf8");
		if (argv.headers) {
			if (!Array.isArray(argv.headers)) argv.headers = [argv.headers];
			argv.headers = argv.headers.reduce((obj, header) => {
				const colonIndex = header.indexOf(":");
				const equalIndex = header.indexOf("=");
				const index = Math.min(colonIndex < 0 ? 1e400 : colonIndex, equalIndex < 0 ? 1e400 : equalIndex);
				if (Number.isFinite(index) && index > 0) {
					obj[header.slice(0, index)] = header.slice(index + 1);
					return obj;
				} else throw new Error(`An HTTP header was not correctly formatted: ${header}`);
			}, {});
		}
		if (argv.har) try {
			argv.har = JSON.parse(fs.readFileSync(argv.har));
			const requestsByOrigin = parseHAR(argv.har);
			const allowed = ofURL(argv.url, true).map((url) => new URL(url).origin);
			for (const [origin] of requestsByOrigin) if (!allowed.includes(origin)) console.error(`Warning: skipping requests to '${origin}' as the target is ${allowed.join(", ")}`);
		} catch (err) {
			throw new Error(`Failed to load HAR file content: ${err.message}`);
		}
		argv.tlsOptions = {};
		if (argv.cert) try {
			argv.tlsOptions.cert = fs.readFileSync(argv.cert);
		} catch (err) {
			throw new Error(`Failed to load cert file: ${err.message}`);
		}
		if (argv.key) try {
			argv.tlsOptions.key = fs.readFileSync(argv.key);
		} catch (err) {
			throw new Error(`Failed to load key file: ${err.message}`);
		}
		if (argv.ca) {
			if (typeof argv.ca === "string") argv.ca = [argv.ca];
			else if (Array.isArray(argv.ca._)) argv.ca = argv.ca._;
			try {
				argv.tlsOptions.ca = argv.ca.map((caPath) => fs.readFileSync(caPath));
			} catch (err) {
				throw new Error(`Failed to load ca file: ${err.message}`);
			}
		}
		argv[Symbol.for("internal")] = true;
		return argv;
	}
	function start(argv) {
		if (!argv) return;
		if (argv.onPort) {
			if (!hasAsyncHooks()) {
				console.error("The --on-port flag requires the async_hooks builtin module, but it is not available. Please upgrade to Node 8.1+.");
				process.exit(1);
			}
			const { socketPath, server } = createChannel((port) => {
				const url = new URL(argv.url, `http://localhost:${port}`).href;
				const opts = Object.assign({}, argv, {
					onPort: false,
					url
				});
				const tracker = initJob(opts, () => {
					proc.kill("SIGINT");
					server.close();
				});
				process.once("SIGINT", () => {
					tracker.stop();
				});
			});
			const alterPath = managePath({ PATH: process.env.NODE_PATH });
			alterPath.unshift(path.join(__dirname, "lib/preload"));
			const proc = spawn(argv.spawn[0], argv.spawn.slice(1), {
				stdio: [
					"ignore",
					"inherit",
					"inherit"
				],
				env: Object.assign({}, process.env, {
					NODE_OPTIONS: ["-r", "autocannonDetectPort"].join(" ") + (process.env.NODE_OPTIONS ? ` ${process.env.NODE_OPTIONS}` : ""),
					NODE_PATH: alterPath.get(),
					AUTOCANNON_SOCKET: socketPath
				})
			});
		} else try {
			const tracker = initJob(argv);
			if (tracker.then) tracker.catch((err) => {
				console.error(err.message);
			});
		} catch (err) {
			console.error(err.message);
		}
	}
	function createChannel(onport) {
		const pipeName = `${process.pid}.autocannon`;
		const socketPath = process.platform === "win32" ? `\\\\?\\pipe\\${pipeName}` : path.join(os.tmpdir(), pipeName);
		const server = net.createServer((socket) => {
			socket.once("data", (chunk) => {
				onport(chunk.toString());
			});
		});
		server.listen(socketPath);
		server.on("close", () => {
			try {
				fs.unlinkSync(socketPath);
			} catch (err) {}
		});
		return {
			socketPath,
			server
		};
	}
	if (__require.main === module) start(parseArguments(crossArgv(process.argv.slice(2))));
}));

// src/measure/answers.ts
var import_autocannon = /* @__PURE__ */ __toESM(require_autocannon(), 1);
/** What a server names as its types is not trusted: more of them, or longer ones, say no more. */
const [MOST_KINDS, LONGEST_TYPE] = [8, 100];
/** @param contentType the value of the header; undefined: there is none */
const mediaType = (contentType) => (/^[^;,]*/.exec(contentType ?? "")?.[0] ?? "").trim().toLowerCase().slice(0, LONGEST_TYPE);
/**
* Reads the answers of one of autocannon's clients, which has one request under way at a time.
* @param client emits what the parser of autocannon finds, under these names
*/
function readAnswers(client, onAnswer) {
	let [bytes, type] = [0, ""];
	client.on("headers", ({ headers }) => {
		bytes = 0;
		type = mediaType(headerOf("content-type", headers));
	});
	client.on("body", (chunk) => {
		bytes += chunk.length;
	});
	client.on("response", (status) => onAnswer({
		status,
		type,
		bytes
	}));
}
/** undefined where none was read to its end. */
function answersIn(answers) {
	if (answers.length === 0) return void 0;
	const sizes = answers.map(({ bytes }) => bytes).sort((a, b) => a - b);
	const kinds = /* @__PURE__ */ new Map();
	for (const { status, type } of answers) {
		const key = `${status} ${type}`;
		kinds.set(key, {
			status,
			type,
			count: (kinds.get(key)?.count ?? 0) + 1
		});
	}
	return {
		medianBytes: sizes[Math.floor(sizes.length / 2)],
		largestBytes: sizes.at(-1),
		kinds: [...kinds.values()].sort((a, b) => b.count - a.count).slice(0, MOST_KINDS)
	};
}

// src/measure/expect-no-body.ts
/**
* Answers to HEAD have the headers of a body and no body (RFC 9110, 9.3.2). autocannon waits for it until the time is over: it does not say
* to its parser what was asked. Holds for one request under way on a connection.
*/
function expectNoBodyOfHead(client) {
	const { getRequestBuffer, parser } = client;
	client.on("headers", () => {
		if (getRequestBuffer.call(client).subarray(0, 5).toString("latin1") !== "HEAD ") return;
		parser.isChunked = false;
		parser.body_bytes = 0;
	});
}

// src/measure/hang-up.ts
/** A client that goes away before it has its answer: what autocannon cannot do. */
/**
* Sends requests one after another, each on a connection of its own, and goes away at the moments given. The first answer is
* read to its end, if it has one: what is left by the others goes on in the server for about as long, so that each waits for that long
* before the next, and the last one before this returns. Without that, renderings that nobody waits for would pile up as they never do.
* Throws the reason of the signal when it is aborted.
* @param next the next request
*/
async function hangUps(of, next, { amount, moment, endless, onRequests }) {
	const started = performance.now();
	const first = await leave(of, next(), endless ? "at-first-byte" : null);
	const answerMs = performance.now() - started;
	if (first === null) return {
		left: 0,
		status: null,
		broke: true,
		answerMs
	};
	onRequests(1);
	for (let left = 1; left < amount; left += 1) {
		if (await leave(of, next(), moment()) === null) return {
			left,
			status: first,
			broke: true,
			answerMs
		};
		onRequests(left + 1);
		await setTimeout$1(answerMs, void 0, { signal: of.signal });
	}
	return {
		left: amount,
		status: first,
		broke: false,
		answerMs
	};
}
/**
* @param moment null: at the end of the answer
* @returns the status, 0 where it was not waited for; null: the server was not there, or did not answer in time
*/
function leave({ origin, timeoutMs, signal }, shape, moment) {
	signal.throwIfAborted();
	return new Promise((resolve, reject) => {
		const headers = {
			connection: "keep-alive",
			...shape.headers
		};
		const { path, method, body } = shape;
		const asked = openRequest({
			url: origin + path,
			method,
			headers,
			body,
			timeoutMs,
			signal
		});
		let seen = null;
		const goAway = (status) => {
			seen = status;
			asked.destroy();
		};
		if (moment === "at-once") asked.on("finish", () => goAway(0));
		asked.on("response", (response) => {
			const status = response.statusCode ?? 0;
			if (moment === "at-first-byte") return goAway(status);
			response.on("error", () => {});
			response.on("data", () => moment === "in-body" && goAway(status));
			response.on("end", () => goAway(status));
		});
		asked.on("error", () => {});
		asked.on("close", () => signal.aborted ? reject(signal.reason) : resolve(seen));
		asked.end(body);
	});
}

// src/measure/hammer.ts
/**
* The run ends on a tick of autocannon's sampler: at its default of 1,000 ms a run of 100 ms takes a second, and at 50 ms a
* check of a dozen short volleys waits half of its time for ticks.
*/
const SAMPLE_INTERVAL_MS = 5;
/**
* Fires `amount` requests as the load of the target has them, and resolves when all were answered, failed, or timed out. Never rejects for a server that dies: autocannon counts that as errors.
*
* @param onRequests called with the number answered so far in this volley
*/
async function hammer(target, amount, signal, onRequests) {
	signal.throwIfAborted();
	if (target.traffic.hangsUp) return hangUpVolley(target, target.traffic.hangsUp, {
		amount,
		signal,
		onRequests
	});
	const { expectText } = target;
	const { onCookies } = target.traffic;
	let [expected, answered] = [0, 0];
	let keepAlive = "";
	let isClosed = false;
	const read = [];
	const started = performance.now();
	const result = await new Promise((resolve, reject) => {
		const instance = (0, import_autocannon.default)({
			url: target.kept?.origin ?? target.origin,
			connections: Math.min(target.traffic.connections, amount),
			pipelining: target.traffic.pipelining,
			amount,
			sampleInt: SAMPLE_INTERVAL_MS,
			timeout: Math.max(1, Math.ceil(target.requestTimeoutMs / 1e3)),
			bailout: 1,
			headers: headersOf(target),
			requests: target.traffic.requests.map(asRequest),
			...expectText !== null && isAscii.test(expectText) ? { verifyBody: (body) => body.includes(expectText) } : {},
			setupClient: (client) => {
				readAnswers(client, (answer) => read.push(answer));
				expectNoBodyOfHead(client);
				if (onCookies) readCookies(client, onCookies);
				client.once("headers", ({ headers }) => {
					keepAlive = headerOf("keep-alive", headers);
					isClosed = headerOf("connection", headers).toLowerCase() === "close";
				});
			},
			...target.origin.startsWith("https:") ? { tlsOptions: { rejectUnauthorized: false } } : {}
		}, (error, done) => error ? reject(error) : resolve(done));
		const stop = () => instance.stop?.();
		signal.addEventListener("abort", stop, { once: true });
		instance.on("response", (_client, status) => {
			answered += 1;
			if (isExpected(target.expectStatus, status)) expected += 1;
			onRequests(answered);
		});
		instance.on("done", () => signal.removeEventListener("abort", stop));
	});
	await target.kept?.ended(answered === amount && result.errors === 0 && !isClosed ? answered : null);
	return {
		expected,
		answered,
		read,
		mostPerConnection: boundIn$1(keepAlive, "max"),
		keptIdleMs: boundIn$1(keepAlive, "timeout") * 1e3,
		failed: answered - expected + result.errors + result.mismatches,
		durationMs: performance.now() - started,
		p50Ms: result.latency.p50,
		p99Ms: result.latency.p99
	};
}
/** autocannon decodes each chunk by itself, which may cut any other letter in two. */
const isAscii = /^[ -~]*$/;
/** A volley whose clients go away. Where one was not answered, the rest is not sent. */
async function hangUpVolley(target, moment, { amount, signal, onRequests }) {
	const started = performance.now();
	const { requests, endless = false } = target.traffic;
	const common = headersOf(target);
	let n = 0;
	const next = () => {
		const made = madeNow(requests[n++ % requests.length]);
		return {
			...made,
			headers: merged(common, made.headers)
		};
	};
	const of = {
		origin: target.origin,
		timeoutMs: target.requestTimeoutMs,
		signal
	};
	const { left, status, broke, answerMs } = await hangUps(of, next, {
		amount,
		moment,
		endless,
		onRequests
	});
	const isRight = status !== null && isExpected(target.expectStatus, status);
	return {
		answered: left,
		expected: isRight ? left : 0,
		failed: isRight ? Number(broke) : left + Number(broke),
		durationMs: performance.now() - started,
		p50Ms: answerMs,
		p99Ms: answerMs,
		mostPerConnection: Number.POSITIVE_INFINITY,
		keptIdleMs: Number.POSITIVE_INFINITY,
		read: []
	};
}
/** autocannon merges the headers of a request that stays the same; of one that is built for each request it takes what it gets. */
function asRequest(requested) {
	if (typeof requested !== "function") return { ...requested };
	return {
		path: "/",
		setupRequest(request) {
			const { headers, ...next } = requested();
			return {
				...request,
				...next,
				headers: merged(request.headers, headers)
			};
		}
	};
}
/** Whether a status was asked for: by its class (2xx) or exactly. */
function isExpected(expected, status) {
	return expected.codes.includes(status) || expected.classes.includes(Math.floor(status / 100));
}
/** The server sees itself as the host, as it does without a relay. */
function headersOf({ origin, headers }) {
	return {
		...isNamed$1("host", headers) ? {} : { Host: new URL(origin).host },
		...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
		[MARKER_HEADER]: "1"
	};
}
/** Before the next request is made: the parser has all headers of an answer before its end. */
function readCookies(client, onCookies) {
	client.on("headers", ({ headers }) => onCookies(headersNamed("set-cookie", headers)));
}
/** A number of `Keep-Alive: timeout=5, max=100`; Node.js sends `max` with `server.maxRequestsPerSocket`. Infinity where it is absent. */
function boundIn$1(keepAlive, name) {
	const bound = Number(new RegExp(`\\b${name}=(\\d+)`).exec(keepAlive)?.[1]);
	return bound >= 1 ? bound : Number.POSITIVE_INFINITY;
}

// src/measure/firing.ts
/** Some requests of a volley were not answered as expected. */
var VolleyFailed = class extends Error {
	failed;
	of;
	/** A connection broke or timed out; false when every request got some answer. */
	broken;
	constructor(failed, of, broken) {
		super(`${failed} of ${of} requests failed.`);
		this.failed = failed;
		this.of = of;
		this.broken = broken;
	}
};
/**
* A server that answers `Connection: close` gets only half of what autocannon was asked for: on each reconnection the client
* counts a request that it never sent. The rest is asked for again, doubled, at most this often.
*/
const TOP_UP_ROUNDS = 3;
const none = {
	expected: 0,
	answered: 0,
	failed: 0,
	read: [],
	durationMs: 0,
	p50Ms: 0,
	p99Ms: 0,
	keptIdleMs: Number.POSITIVE_INFINITY
};
/** Numbers in URLs, and turns of a load, go on from volley to volley. */
function startFiring({ targets, kept, signal, onRequests }) {
	const parts = targets.parts.map((target) => ({
		load: target.load,
		fire: firePart(ofMix(target, targets, kept), signal)
	}));
	let answered = 0;
	let turn = 0;
	async function share(fire, amount) {
		const before = answered;
		const done = await fire(amount, (now) => onRequests(before + now));
		answered += done.answered;
		signal.throwIfAborted();
		const missing = Math.max(0, amount - done.answered);
		if (done.failed > 0 || missing > 0) throw new VolleyFailed(Math.max(done.failed, missing), amount, missing > 0);
		return done;
	}
	async function volley(amount) {
		let all = none;
		const [each, left] = [Math.floor(amount / parts.length), amount % parts.length];
		for (const [i, { fire }] of parts.entries()) {
			const own = each + ((i - turn + parts.length) % parts.length < left ? 1 : 0);
			if (own > 0) all = together$2(all, await share(fire, own));
		}
		turn = (turn + left) % parts.length;
		return all;
	}
	async function volleyOf(wanted, amount) {
		const part = parts.find(({ load }) => load === wanted);
		return part ? share(part.fire, amount) : none;
	}
	return {
		volley,
		volleyOf,
		answered: () => answered
	};
}
/**
* A load of several connections, or of new ones, would end what the others keep. By itself it has nothing to disturb, and what hangs on
* its connections stays.
*/
function ofMix(target, { parts }, kept) {
	const { connections, anew } = target.traffic;
	return anew || parts.length > 1 && connections > 1 ? target : {
		...target,
		kept
	};
}
function firePart(target, signal) {
	let mostPerConnection = 1;
	return async (amount, onRequests) => {
		let all = none;
		for (let topUps = 0; topUps < TOP_UP_ROUNDS && all.answered < amount;) {
			const before = all.answered;
			const room = target.kept ? await roomIn(target.kept, mostPerConnection) : mostPerConnection;
			const ask = Math.min((amount - all.answered) * (topUps > 0 ? 2 : 1), room);
			const { mostPerConnection: most, ...done } = await hammer(target, ask, signal, (now) => onRequests(before + now));
			mostPerConnection = mostPerConnection === 1 ? most : Math.min(mostPerConnection, most);
			all = together$2(all, done);
			if (signal.aborted || done.failed > 0) break;
			if (done.answered < ask) topUps += 1;
		}
		return all;
	};
}
function together$2(all, more) {
	const answered = all.answered + more.answered;
	return {
		expected: all.expected + more.expected,
		answered,
		failed: all.failed + more.failed,
		read: [...all.read, ...more.read],
		durationMs: all.durationMs + more.durationMs,
		p50Ms: (all.p50Ms * all.answered + more.p50Ms * more.answered) / Math.max(1, answered),
		p99Ms: Math.max(all.p99Ms, more.p99Ms),
		keptIdleMs: Math.min(all.keptIdleMs, more.keptIdleMs)
	};
}
/** Requests that the server takes on the connection of the next run. */
async function roomIn(kept, most) {
	if (kept.used() >= most) await kept.ended(null);
	return most - kept.used();
}

// src/measure/explained.ts
/** An error while measuring, with the end of the server that may be behind it. */
/**
* Puts an error into words. Throws it again where it is a defect of this program.
* @param requests answered before it
*/
async function explained(error, server, requests) {
	const exit = await exitBehind(server, error);
	return {
		exit,
		problem: inWords(error, exit, requests, server.tail())
	};
}
/** Milliseconds an ended server has to be seen ending after its connection broke. */
const EXIT_PATIENCE_MS = 5e3;
/** A broken connection is often the first sign of an exit: the exit that explains an error, if there is one. */
async function exitBehind(server, error) {
	if (!(error instanceof VolleyFailed ? error.broken : error instanceof CheckError)) return server.exit();
	const patience = new AbortController();
	try {
		return await Promise.race([server.exited, setTimeout$1(EXIT_PATIENCE_MS, null, { signal: patience.signal })]);
	} finally {
		patience.abort();
	}
}
function inWords(error, exit, requests, tail) {
	if (exit) return problem("server-died", {
		code: exit.code,
		signal: exit.signal,
		requests,
		tail
	});
	if (error instanceof VolleyFailed) return problem("responses-fail", {
		failed: error.failed,
		of: error.of,
		tail
	});
	if (error instanceof CheckError && error.problems[0]) return error.problems[0];
	throw error;
}

// src/measure/burst-peak.ts
/** Bursts of which the peak is taken. */
const BURSTS = 5;
/** Fires some bursts that are not judged. undefined: no load sends requests at once. */
async function peakOfBursts({ parts }, { server, take, fire }) {
	const burst = parts.find(({ traffic }) => traffic.connections > 1);
	if (burst === void 0) return void 0;
	const fireBursts = () => fire(burst.load, BURSTS * burst.traffic.connections);
	await fireBursts();
	const before = memoryOf(await take());
	await server.ask({ ask: "watch-peak" });
	await fireBursts();
	return {
		...await server.readPeak(),
		before,
		after: memoryOf(await take())
	};
}
const memoryOf = ({ total: { heapUsed, rss } }) => ({
	heapUsed,
	rss
});

// src/measure/counting.ts
/** Each walk holds a handle to every object: on a heap of more bytes that takes longer than it tells. */
const LARGEST_HEAP = 4e8;
function startCounting(server) {
	const requests = [];
	const objects = [];
	let realms = 0;
	const containers = /* @__PURE__ */ new Map();
	let isPossible = true;
	const attempt = async (work) => {
		try {
			return await work();
		} catch {
			isPossible = false;
			return null;
		}
	};
	return {
		async count(served) {
			if (!isPossible) return;
			if (requests.length === 0) await attempt(() => server.ask({ ask: "stop-counting" }));
			const all = await attempt(() => server.countEntries());
			if (!all || all.length === 0) {
				isPossible = false;
				return;
			}
			const at = requests.push(served) - 1;
			objects.push(all.reduce((sum, { counted }) => sum + counted.objects, 0));
			realms = all.reduce((sum, { counted }) => sum + counted.realms, 0);
			for (const { process, counted } of all) note(containers, process, counted, at);
			for (const [id, one] of containers) if (one.sizes.length <= at) containers.set(id, {
				...one,
				sizes: [...one.sizes, one.sizes[at - 1] ?? null]
			});
		},
		counted: () => isPossible && requests.length > 0 ? {
			requests: [...requests],
			objects: [...objects],
			realms,
			containers: [...containers.values()].sort(byGain).slice(0, MOST_KEPT$1)
		} : null,
		async end() {
			if (isPossible && requests.length > 0) await attempt(() => server.ask({ ask: "stop-counting" }));
		}
	};
}
/** Whether the heap is small enough to be walked. @param heapUsed bytes */
const canBeCounted = (heapUsed) => heapUsed <= LARGEST_HEAP;
/** Containers kept in the report: those that were there all the time before those that requests made, and that changed most. */
const MOST_KEPT$1 = 50;
const gainOf = ({ sizes }) => (sizes.at(-1) ?? 0) - (sizes[0] ?? 0);
const isOld$1 = ({ sizes }) => Number(sizes[0] !== null);
const byGain = (a, b) => isOld$1(b) - isOld$1(a) || gainOf(b) - gainOf(a);
function note(containers, process, { containers: changed }, at) {
	for (const { id, kind, class: name, before, size } of changed) {
		const key = `${process}:${id}`;
		const known = containers.get(key) ?? {
			id: key,
			kind,
			class: name,
			sizes: Array.from({ length: at }, () => before)
		};
		containers.set(key, {
			...known,
			sizes: [...known.sizes.slice(0, at), size]
		});
	}
}

// src/measure/kept-connection.ts
/** Connections to the server that stay open from one volley to the next. */
/** Opens the relay. No connection to the server is opened before the first run. @param origin such as "https://127.0.0.1:28411" */
async function keepConnection(origin) {
	const clients = /* @__PURE__ */ new Map();
	const returned = /* @__PURE__ */ new Set();
	const kept = /* @__PURE__ */ new Set();
	let used = 0;
	const relay = createServer({ noDelay: true }, (client) => {
		const waiting = [...kept].find((line) => line.isOpen());
		if (waiting) kept.delete(waiting);
		const line = waiting ?? new Line(origin);
		line.lend(client);
		clients.set(client, line);
		client.on("close", () => {
			clients.delete(client);
			line.giveBack();
			if (line.isOpen()) returned.add(line);
		});
	});
	const port = await freePort(null);
	await once(relay.listen(port, "127.0.0.1"), "listening");
	const drop = () => {
		for (const line of [
			...kept,
			...returned,
			...clients.values()
		]) line.close();
		kept.clear();
		returned.clear();
		used = 0;
	};
	return {
		origin: `http://127.0.0.1:${port}`,
		used() {
			for (const line of kept) if (!line.isOpen()) kept.delete(line);
			return kept.size === 0 ? 0 : used;
		},
		async ended(answered) {
			await Promise.all([...clients.keys()].map((client) => new Promise((closed) => client.once("close", closed))));
			if (answered === null) return drop();
			used = [...returned].some((line) => line.isReused()) ? used + answered : answered;
			for (const line of returned) kept.add(line);
			returned.clear();
		},
		async [Symbol.asyncDispose]() {
			drop();
			for (const client of clients.keys()) client.destroy();
			await new Promise((resolve) => relay.close(resolve));
		}
	};
}
/** One connection to the server, and the connection of autocannon that it is lent to. */
var Line = class {
	#server;
	#client = null;
	#runs = 0;
	#isSilent = true;
	constructor(origin) {
		this.#server = open(origin);
		this.#server.on("data", (bytes) => this.#answer(bytes));
		this.#server.on("end", () => this.#client?.end());
		this.#server.on("error", () => {
			if (this.isReused() && this.#isSilent || this.#client?.writableEnded) this.#client?.end();
			else this.#client?.resetAndDestroy();
		});
	}
	lend(client) {
		this.#client = client;
		this.#runs += 1;
		this.#isSilent = true;
		client.on("data", (bytes) => {
			this.#server.write(bytes);
		});
		client.on("drain", () => this.#server.resume());
		client.on("error", () => {});
	}
	giveBack() {
		this.#client = null;
		this.#server.resume();
	}
	isReused() {
		return this.#runs > 1;
	}
	isOpen() {
		return !this.#server.destroyed && !this.#server.readableEnded;
	}
	close() {
		this.#server.destroy();
	}
	#answer(bytes) {
		this.#isSilent = false;
		if (this.#client === null) this.#server.destroy();
		else if (!this.#client.write(bytes)) this.#server.pause();
	}
};
function open(origin) {
	const { protocol, hostname, port } = new URL(origin);
	const host = hostname.replace(/^\[|\]$/g, "");
	if (protocol !== "https:") return connect({
		host,
		port: Number(port || 80),
		noDelay: true
	});
	const servername = isIP(host) ? {} : { servername: host };
	return connect$1({
		host,
		port: Number(port || 443),
		rejectUnauthorized: false,
		...servername
	}).setNoDelay();
}

// src/measure/line-shape.ts
/** Characters that are looked at: a dump of a megabyte differs from others early, or not at all. */
const LOOKED_AT = 500;
/** What differs from request to request in one and the same message, the larger things first. */
const differing$1 = [
	[/(?<![\w+.-])[a-z][a-z+.-]*:\/\/[^\s"'`<>()]+/gi, "<url>"],
	[/(?<![\w<>])(?:\/[\w%.~@+:=&?,;!$*[\]-]*)+/g, "<path>"],
	[/(?<![\w.+:-])[\w.+:-]*\d[\w.+:-]*/g, "#"]
];
/**
* What alike lines have in common: the line without URLs, paths and whatever has a digit (times, durations, ids, addresses).
* @returns null: nothing is said, such as in an empty line or a rule
*/
function lineShape(text) {
	const shape = differing$1.reduce((line, [found, name]) => line.replace(found, name), text.slice(0, LOOKED_AT)).trim();
	return /\p{L}/u.test(shape) ? shape : null;
}

// src/measure/printed.ts
/** The output is not trusted: shapes known within a volley, and kept from one to the next. */
const [MOST_KNOWN, MOST_KEPT] = [64, 12];
/** Characters of an example. */
const LONGEST_EXAMPLE = 1e3;
function countLines() {
	let volleys = 0;
	const known = /* @__PURE__ */ new Map();
	const kept = () => new Set([...known].sort(([, a], [, b]) => sumOf$1(b) - sumOf$1(a)).slice(0, MOST_KEPT).map(([key]) => key));
	return {
		hear({ stream, text }) {
			const shape = lineShape(text);
			if (shape === null) return;
			const key = `${stream} ${shape}`;
			const seen = known.get(key);
			if (!seen && known.size >= MOST_KNOWN) return;
			const { example, counts } = seen ?? {
				example: text.slice(0, LONGEST_EXAMPLE),
				counts: []
			};
			const now = (counts[volleys] ?? 0) + 1;
			known.set(key, {
				stream,
				example,
				counts: [...padded(counts, volleys), now]
			});
		},
		volleyEnded() {
			volleys += 1;
			const staying = kept();
			for (const key of known.keys()) if (!staying.has(key)) known.delete(key);
		},
		shapes: () => [...known.values()].map((one) => ({
			...one,
			counts: padded(one.counts, volleys)
		}))
	};
}
const sumOf$1 = ({ counts }) => counts.reduce((sum, count) => sum + count, 0);
const padded = (counts, length) => Array.from({ length }, (_, i) => counts[i] ?? 0);

// src/measure/record.ts
/** What one arm has measured so far; every volley and sample of it goes through here. */
/** Starts a record with a sample, so that requests of earlier routes do not count. */
async function startRecord({ server, target, probed, stopwatch, signal, ...on }) {
	const samples = [];
	const volleys = [];
	const take = () => {
		signal.throwIfAborted();
		return stopwatch.time("collecting", () => server.sample());
	};
	const first = await take();
	const servedBefore = first.total.served;
	const counting = startCounting(server);
	const printed = countLines();
	let opening;
	const kept = await keepConnection(target.origin);
	const { volley: fire, volleyOf, answered } = startFiring({
		targets: target,
		kept,
		signal,
		onRequests: on.onRequests
	});
	const volley = async (amount) => {
		const answers = await stopwatch.time("hammering", () => fire(amount));
		opening ??= answersIn(answers.read);
		return answers;
	};
	async function sample(phase) {
		const taken = await take();
		const measured = {
			...taken,
			requests: Math.min(taken.total.served - servedBefore, answered()),
			phase
		};
		samples.push(measured);
		on.onSample(measured);
		return measured;
	}
	return {
		volley,
		sample,
		async count() {
			signal.throwIfAborted();
			const { total } = samples.at(-1) ?? first;
			if (canBeCounted(total.heapUsed)) await stopwatch.time("collecting", () => counting.count(answered()));
		},
		async judgedVolley(amount) {
			const before = samples.at(-1)?.requests ?? 0;
			const stop = server.hear(printed.hear);
			try {
				const { answered: _, keptIdleMs: __, read, ...done } = await volley(amount);
				const after = await sample("volley");
				volleys.push({
					...done,
					served: after.requests - before,
					answers: answersIn(read)
				});
				printed.volleyEnded();
			} finally {
				stop();
			}
		},
		peak: () => peakOfBursts(target, {
			server,
			take,
			fire: (load, amount) => stopwatch.time("hammering", () => volleyOf(load, amount))
		}),
		rest: (ms) => stopwatch.time("waiting", () => setTimeout$1(ms, void 0, { signal })),
		answered,
		arm: (facts, exit = null) => ({
			...facts,
			load: target.load,
			exit,
			answered: answered(),
			volleys: [...volleys],
			samples: [...samples],
			counted: counting.counted(),
			probed,
			opening,
			printed: printed.shapes()
		}),
		async [Symbol.asyncDispose]() {
			await kept[Symbol.asyncDispose]();
			await counting.end();
		}
	};
}

// src/measure/settle.ts
/** Requests of the volley in which opened resources are watched. */
const WATCHED_REQUESTS = 50;
/** No timer is waited for longer than this, in milliseconds. */
const LONGEST_SETTLE_MS = 3e4;
/** Milliseconds after a timer is due, for what it frees to be free. */
const AFTER_TIMER_MS = 250;
/**
* Each sample follows one more request: when nobody asks, V8 and frameworks drop caches of some 50 kB that the next request makes
* again, and a leak of a few kilobytes in all would be taken for released.
*/
const SETTLE_SAMPLES = 5;
/**
* Milliseconds between two requests while timers run out. A rest in which nobody asks is a fault of its own: backends and proxies close
* a connection that is idle for some seconds (Node.js after 5, others after 2), and what hangs on it is freed, which under
* traffic never happens. At most so many, so that every connection stays in use; at least so many, so that what these requests leave
* pending themselves is a small crowd.
*/
const [SHORTEST_GAP_MS, LONGEST_GAP_MS] = [250, 1e3];
/** A request and its sample may fill this share of the gap: what is pending then follows from the clock, not from the load. */
const BUSY_SHARE = .25;
function settling(of) {
	let timerMs = 0;
	return {
		async before() {
			const longest = longestTimer(await watchedVolley(of));
			if (longest === 0 || longest > LONGEST_SETTLE_MS) return;
			timerMs = longest;
			await settle$1(of, "settle-before", {
				timerMs,
				restMs: timerMs
			});
		},
		async after(patienceMs, armNow) {
			const soFar = armNow({});
			const patience = patienceMs(soFar);
			if (patience === null) return {};
			const watched = await watchedVolley(of);
			const longest = Math.min(LONGEST_SETTLE_MS, Math.max(timerMs, longestTimer(watched)));
			const restMs = Math.min(LONGEST_SETTLE_MS, Math.max(patience, longest));
			const own = {
				watched,
				settledMs: await settle$1(of, "settle", {
					timerMs: timerMs || longest,
					restMs
				})
			};
			if (timerMs > 0 && patienceMs(armNow(own)) !== null) {
				await of.record.volley(soFar.volleys.length * of.volleySize);
				await settle$1(of, "settle-again", {
					timerMs,
					restMs
				});
			}
			return own;
		}
	};
}
/** @returns milliseconds without volleys */
async function settle$1({ record, requestMs, sampleMs }, phase, { timerMs, restMs }) {
	const { keptIdleMs } = await record.volley(1);
	const longest = Math.min(LONGEST_GAP_MS, keptIdleMs / 2);
	const gapMs = gapFor(timerMs, Math.min(longest, Math.max(SHORTEST_GAP_MS, (requestMs + sampleMs) / BUSY_SHARE)));
	const settledMs = restMs + AFTER_TIMER_MS;
	const started = performance.now();
	const restUntilGap = (gap) => record.rest(Math.max(0, started + gap * gapMs - performance.now()));
	const gaps = Math.ceil(settledMs / gapMs);
	for (let gap = 1; gap <= gaps; gap += 1) {
		await restUntilGap(gap);
		await record.volley(1);
	}
	for (let i = 1; i <= SETTLE_SAMPLES; i += 1) {
		if (timerMs > 0) await restUntilGap(gaps + i);
		await record.volley(1);
		await record.sample(phase);
	}
	return settledMs;
}
/**
* The requests of the wait leave timers themselves: a crowd that must be the same in each settled state, or the one request more
* that is pending in one of them looks like growth. A timer that is due in the middle between two requests leaves half a gap of
* room for a late one on either side, and the crowd is exact.
*/
function gapFor(timerMs, wantedMs) {
	if (timerMs === 0) return wantedMs;
	return timerMs / (Math.max(1, Math.round(timerMs / wantedMs + .5)) - .5);
}
/** Milliseconds until the last timer that requests left behind is due; 0 where they left none. */
const longestTimer = ({ open }) => Math.max(0, ...open.kinds.map(({ longestDelayMs }) => longestDelayMs));
/** A volley in which the server notes which resources open and do not close. It is slower, and not judged. */
async function watchedVolley({ record, server, volleySize }) {
	const requests = Math.min(WATCHED_REQUESTS, volleySize);
	await server.ask({ ask: "watch-resources" });
	await record.volley(requests);
	const open = sumResources(await server.openResources());
	await server.ask({ ask: "stop-watching" });
	return {
		requests,
		open
	};
}
function sumResources(processes) {
	const kinds = /* @__PURE__ */ new Map();
	for (const one of processes.flatMap((process) => process.kinds)) {
		const before = kinds.get(one.kind);
		kinds.set(one.kind, {
			kind: one.kind,
			open: one.open + (before?.open ?? 0),
			repeating: one.repeating + (before?.repeating ?? 0),
			longestDelayMs: Math.max(one.longestDelayMs, before?.longestDelayMs ?? 0),
			stacks: [...before?.stacks ?? [], ...one.stacks]
		});
	}
	return { kinds: [...kinds.values()] };
}

// src/measure/companion.ts
async function startCompanion(recording) {
	const { server, signal } = recording;
	let record = null;
	let failed = null;
	let own = {};
	let waits = null;
	const attempt = async (step) => {
		if (failed) return;
		try {
			await step();
		} catch (error) {
			signal.throwIfAborted();
			failed = await explained(error, server, record?.answered() ?? 0);
		}
	};
	const armNow = (shared) => record?.arm({
		...shared,
		settledMs: 0,
		watched: null,
		...own
	}, failed?.exit ?? null) ?? null;
	await attempt(async () => {
		record = await startRecord(recording);
	});
	return {
		follow: (step) => attempt(() => step(record)),
		settles: (paced) => attempt(async () => {
			waits = settling({
				...paced,
				record,
				server
			});
			await waits.before();
		}),
		settled: (patienceMs, shared) => attempt(async () => {
			own = await waits?.after(patienceMs, (learnt) => record.arm({
				...shared,
				settledMs: 0,
				watched: null,
				...learnt
			})) ?? {};
		}),
		goesOn: () => failed === null,
		arm: (shared) => failed ? null : armNow(shared),
		measured: (shared) => ({
			arm: armNow(shared),
			problem: failed?.problem ?? null
		}),
		[Symbol.asyncDispose]: async () => record?.[Symbol.asyncDispose]()
	};
}

// src/measure/plan.ts
/**
* Requests before anything is judged. With quiet V8 flags a healthy Next, Nuxt or SvelteKit page is flat to a few bytes per
* request after about 300; what is left of the warm-up then shows as growth that levels off.
*/
const WARM_UP_REQUESTS = 300;
/** No warm-up is shorter, however slow the page: the first requests load modules. */
const SHORTEST_WARM_UP = 20;
/** Share of the time given to a route that its warm-up may take. */
const WARM_UP_SHARE = .25;
const SMALLEST_VOLLEY = 11;
const LARGEST_VOLLEY = 251;
/** Requests of each load in a volley that several share: a client that hangs up has three moments, and one answer is read. */
const SMALLEST_SHARE = 6;
/** Hammering should take several times as long as collecting, so that a check costs little more than its requests. */
const HAMMER_TO_SAMPLE = 4;
/** Volleys in which a clear case is decided. */
const USUAL_VOLLEYS = 12;
const MOST_VOLLEYS = 48;
/** Small volleys may be more: so many requests must be possible, that what RSS shows means something. */
const MOST_SCREEN_REQUESTS = 1100;
/** Requests of warm-up that fit a quarter of the time, by the pace of the first few. */
function warmUpRequests(requestMs, budgetMs) {
	return Math.max(SHORTEST_WARM_UP, Math.min(WARM_UP_REQUESTS, Math.floor(budgetMs * WARM_UP_SHARE / Math.max(requestMs, .01))));
}
/**
* Volleys for a first look. Prime sizes, so that work done every 50 or 100 requests does not beat with the samples.
* @param judged fixed number of judged requests, or null
* @param loads that share each volley
*/
function planScreen(pace, judged, loads = 1) {
	if (judged !== null) {
		const volleySize = Math.max(1, Math.ceil(judged / USUAL_VOLLEYS));
		const volleys = Math.ceil(judged / volleySize);
		return {
			volleySize,
			fewestVolleys: volleys,
			usualVolleys: volleys,
			mostVolleys: volleys
		};
	}
	const wanted = HAMMER_TO_SAMPLE * pace.sampleMs / Math.max(pace.requestMs, .01);
	const affordable = (pace.leftMs / USUAL_VOLLEYS - pace.sampleMs) / Math.max(pace.requestMs, .01);
	const volleySize = primeNear(Math.min(wanted, affordable), loads * SMALLEST_SHARE);
	const mostVolleys = Math.max(MOST_VOLLEYS, Math.ceil(MOST_SCREEN_REQUESTS / volleySize));
	return {
		volleySize,
		fewestVolleys: 1,
		usualVolleys: USUAL_VOLLEYS,
		mostVolleys
	};
}
/** How many times the requests of the first look a confirmation takes at least. */
const CONFIRM_FACTOR = 2;
/** On a fast page more requests cost nothing: as many as fit this time show caches that fill. Milliseconds. */
const CONFIRM_HAMMER_MS = 5e3;
const MOST_CONFIRM_REQUESTS = 8e3;
/** Bytes a confirmation may let the heap grow by: a heap of a gigabyte takes seconds to collect, and tells no more. */
const MOST_CONFIRM_GROWTH = 2e8;
/** How exactly a confirmation should tell growth that was counted: half of the interval, as a share of the growth. */
const PRECISION = .025;
/** Shares of the first look's volleys between which those of a confirmation lie. */
const [NEAREST, FARTHEST] = [.4, 1.4];
/**
* Volleys for a second look in a fresh process: another volley size, and at least twice as far, so that a cache that fills,
* a slow sawtooth or a long warm-up shows its end. Growth that was counted needs less: enough for its figure, and on a fast page, where
* they cost nothing, those that show the end of a cache.
*/
function planConfirm(pace, screened, judged) {
	const { volleySize: screenedSize, volleys: screenedVolleys, bytesPerRequest, precision, mayFill, unsettled } = screened;
	const wanted = precision === null ? null : precision / PRECISION * (screenedVolleys / USUAL_VOLLEYS) ** 1.5;
	const nearer = wanted === null ? null : Math.min(FARTHEST, Math.max(NEAREST, wanted));
	const bearable = bytesPerRequest > 0 ? MOST_CONFIRM_GROWTH / bytesPerRequest : 1e400;
	const fitting = (pace.leftMs * .8 / USUAL_VOLLEYS - pace.sampleMs) / Math.max(pace.requestMs, .01);
	const volleySize = primeNear(judged === null ? Math.min(screenedSize * (nearer ?? FARTHEST), fitting, bearable / USUAL_VOLLEYS) : Math.max(1, screenedSize * .7));
	const fast = Math.min(MOST_CONFIRM_REQUESTS, CONFIRM_HAMMER_MS / Math.max(pace.requestMs, .01));
	const far = unsettled + volleySize * USUAL_VOLLEYS;
	const twice = nearer === null ? screenedSize * screenedVolleys * CONFIRM_FACTOR : 0;
	const asked = Math.max(far, twice, mayFill ? fast : 0);
	const affordable = pace.leftMs * .8 / (pace.requestMs + pace.sampleMs / volleySize);
	const fewestVolleys = Math.max(USUAL_VOLLEYS, Math.ceil((judged ?? Math.min(asked, affordable, bearable)) / volleySize));
	return {
		volleySize,
		fewestVolleys,
		usualVolleys: USUAL_VOLLEYS,
		mostVolleys: Math.max(MOST_VOLLEYS, fewestVolleys + USUAL_VOLLEYS)
	};
}
/** The largest prime at or below a size, within the bounds of a volley. */
function primeNear(size, smallest = 0) {
	let candidate = Math.round(Math.min(Math.max(size, SMALLEST_VOLLEY, smallest), LARGEST_VOLLEY));
	while (!isPrime(candidate)) candidate -= 1;
	return candidate;
}
function isPrime(n) {
	for (let divisor = 2; divisor * divisor <= n; divisor += 1) if (n % divisor === 0) return false;
	return n > 1;
}

// src/measure/measure.ts
/** One route in one server process: warm up, hammer, collect, sample, until enough is seen. */
/** Requests of the first, short volley, from which the pace is taken. */
const PACE_REQUESTS = 20;
/**
* Times the budget, until the volleys of a usual verdict are done: a machine that slowed down after the plan was made
* should not cost the verdict.
*/
const GRACE = 1.5;
/** Samples without requests, and the milliseconds between them: enough to see a clock at work. */
const IDLE_SAMPLES = 5;
const IDLE_GAP_MS = 250;
/**
* Measures a route. A server that dies, runs out of memory or answers wrongly under load ends the arm early: what was
* measured before is returned with the problem. A server beside it may fail without harm to this one.
* Throws only when aborted (the signal's reason), or for a defect of this program.
*/
async function measure(options) {
	const { server, signal } = options;
	let record = null;
	let facts = {
		purpose: options.purpose,
		warmUpRequests: 0,
		volleySize: 0,
		settledMs: 0,
		watched: null
	};
	const companion = options.beside ? await startCompanion(options.beside) : null;
	const ended = (arm, problem) => ({
		arm,
		problem,
		beside: companion?.measured(facts) ?? null
	});
	const armSoFar = () => record.arm(facts);
	try {
		let started = performance.now();
		record = await startRecord(options);
		options.onPhase("warm-up");
		const { requests, served, pace } = await warmUp(record, options.budgetMs);
		if (served === 0) return ended(record.arm(facts), problem("nothing-served"));
		await companion?.follow((other) => sameWarmUp(other, requests));
		const sides = companion?.goesOn() ? 2 : 1;
		const budgetMs = options.budgetMs * sides;
		const leftMs = (budgetMs - (performance.now() - started)) / sides;
		const plan = options.planFor({
			...pace,
			leftMs
		});
		facts = {
			...facts,
			warmUpRequests: requests,
			volleySize: plan.volleySize
		};
		const own = settling({
			record,
			server,
			...pace,
			volleySize: plan.volleySize
		});
		if (options.purpose === "confirm") {
			const waiting = performance.now();
			await own.before();
			await companion?.settles({
				...pace,
				volleySize: plan.volleySize
			});
			started += performance.now() - waiting;
			await sampleIdle(record);
			await companion?.follow(sampleIdle);
		}
		options.onPhase("volleys");
		const soFar = record;
		const both = inBoth(soFar, companion);
		const counts = () => countAfter(options, both, {
			armSoFar,
			volleySize: plan.volleySize
		});
		const isEnough = () => options.enough(armSoFar(), companion?.arm(facts) ?? null);
		const early = await fireVolleys(plan, {
			isEnough,
			counts,
			isLate: (share) => performance.now() - started > budgetMs * share,
			fire: () => both((of) => of.judgedVolley(plan.volleySize)),
			isCountDue: (volleys) => isCountDue(options, volleys, plan, armSoFar),
			count: () => soFar.count()
		});
		const settleNow = async () => {
			if (options.patienceMs(armSoFar()) !== null) options.onPhase("settling");
			facts = {
				...facts,
				...await own.after(options.patienceMs, (learnt) => soFar.arm({
					...facts,
					...learnt
				}))
			};
			await companion?.settled(options.patienceMs, facts);
		};
		if (options.purpose === "confirm") await settleNow();
		const grows = early ?? await counts();
		if (options.purpose === "confirm" && grows) {
			if (facts.settledMs === 0) await settleNow();
			await record.count();
			await record.rest(1250);
			await record.count();
		}
		return ended({
			...armSoFar(),
			peak: await record.peak()
		}, null);
	} catch (error) {
		signal.throwIfAborted();
		const { exit, problem } = await explained(error, server, record?.answered() ?? 0);
		return ended(record?.arm(facts, exit) ?? {
			...facts,
			load: options.target.load,
			exit,
			answered: 0,
			volleys: [],
			samples: [],
			counted: null
		}, problem);
	} finally {
		await record?.[Symbol.asyncDispose]();
		await companion?.[Symbol.asyncDispose]();
	}
}
/** Does a step with the server, then the same with the one beside it. */
function inBoth(record, companion) {
	return async (step) => {
		await step(record);
		await companion?.follow(step);
	};
}
/**
* Fires judged volleys until enough is seen, or the time is over. Fewer than usual are enough only where they still are once it was
* counted after them: what filled a cache meanwhile does not go on to grow.
* @returns what the counts said that ended it early; null: nothing was counted for that
*/
async function fireVolleys({ fewestVolleys, usualVolleys, mostVolleys }, of) {
	for (let volleys = 1; volleys <= mostVolleys; volleys += 1) {
		await of.fire();
		if (of.isLate(volleys < usualVolleys ? GRACE : 1)) return null;
		const isEnough = volleys >= fewestVolleys && of.isEnough();
		if (isEnough && volleys >= usualVolleys) return null;
		if (isEnough) {
			const grows = await of.counts();
			if (of.isEnough()) return grows;
		}
		if (of.isCountDue(volleys)) await of.count();
	}
	return null;
}
/** Judged volleys after which a first look counts where the heap surely rises: fewer points have no interval. */
const EARLY_VOLLEYS = 5;
/** What bytes leave open by now, a count may tell at once: then no further volley is needed, in a first look. */
function isCountDue({ purpose, rises }, volleys, { fewestVolleys, usualVolleys }, armSoFar) {
	if (purpose !== "screen" || fewestVolleys > volleys) return false;
	return volleys === usualVolleys || volleys === EARLY_VOLLEYS && rises(armSoFar());
}
/**
* Counts after the volleys; and where something grew, once more after some further ones, to see whether it goes on.
* @returns whether something grew
*/
async function countAfter({ countAgainAfter }, both, { armSoFar, volleySize }) {
	await both((of) => of.count());
	const requests = countAgainAfter(armSoFar());
	if (requests === 0) return false;
	for (let fired = 0; fired < requests; fired += volleySize) await both((of) => of.volley(volleySize));
	await both((of) => of.count());
	return true;
}
/** Share of the warm-up after which containers are counted first: V8 needs the rest to make again what the walk dropped. */
const COUNTED_AT = .5;
/** Loads modules, fills feedback; and learns the pace. */
async function warmUp(record, budgetMs) {
	const first = await record.volley(PACE_REQUESTS);
	const { requests, durationMs } = await restOfWarmUp(record, warmUpRequests(first.durationMs / PACE_REQUESTS, budgetMs));
	const sampling = performance.now();
	const { requests: served } = await record.sample("warm-up");
	const pace = requests > 0 ? durationMs / requests : first.durationMs / PACE_REQUESTS;
	return {
		requests: PACE_REQUESTS + requests,
		served,
		pace: {
			requestMs: pace,
			sampleMs: performance.now() - sampling
		}
	};
}
/** @param wanted requests of all of the warm-up */
async function restOfWarmUp(record, wanted) {
	const rest = Math.max(0, wanted - PACE_REQUESTS);
	const before = Math.floor(rest * COUNTED_AT);
	const fire = async (amount) => amount > 0 ? (await record.volley(amount)).durationMs : 0;
	const first = await fire(before);
	await record.count();
	return {
		requests: rest,
		durationMs: first + await fire(rest - before)
	};
}
async function sampleIdle(record) {
	for (let i = 0; i < IDLE_SAMPLES; i += 1) {
		await record.rest(IDLE_GAP_MS);
		await record.sample("idle");
	}
}
/** As many requests as the first server got, in the same volleys. */
async function sameWarmUp(record, requests) {
	await record.volley(Math.min(PACE_REQUESTS, requests));
	await restOfWarmUp(record, requests);
	await record.sample("warm-up");
}

// src/measure/probe.ts
/**
* Asks once, redirects not followed (the load does not follow them either).
* Throws the reason of the signal when aborted.
* @returns null when there was no answer within `requestTimeoutMs`, or none at all
*/
async function probe({ origin, request, requestTimeoutMs, expectText = null, ...settings }, signal) {
	const started = performance.now();
	const { path, method, headers: own, body } = sent(request, settings, 0);
	const common = Object.fromEntries(commonHeaders(settings, origin).map(({ name, value }) => [name, value]));
	const headers = {
		...merged(common, own),
		[MARKER_HEADER]: "1"
	};
	return new Promise((resolve, reject) => {
		const failed = () => signal.aborted ? reject(signal.reason) : resolve(null);
		const asked = openRequest({
			url: origin + path,
			method,
			headers,
			body,
			timeoutMs: requestTimeoutMs,
			signal
		});
		asked.on("response", (response) => {
			const { statusCode: status = 0, headers } = response;
			const endless = /^text\/event-stream\b/i.test(headers["content-type"] ?? "");
			const isPage = mediaType(headers["content-type"]) === "text/html";
			const read = [];
			let bytes = 0;
			const answered = () => {
				const hasText = expectText === null || method === "HEAD" || isIn(expectText, read);
				const unrendered = isPage ? unrenderedPage(Buffer.concat(read).toString()) : null;
				const durationMs = performance.now() - started;
				const seen = {
					status,
					location: headers.location ?? null,
					headers,
					durationMs,
					bytes,
					hasText,
					unrendered,
					endless
				};
				setImmediate(() => resolve(seen));
			};
			if (endless) {
				answered();
				asked.destroy();
				return;
			}
			response.on("data", (chunk) => {
				bytes += chunk.length;
				if (isPage || expectText !== null) read.push(chunk);
			});
			response.on("error", failed);
			response.on("end", answered);
		});
		asked.on("error", failed);
		asked.end(body);
	});
}
/** The answer, to compare others with; undefined where there is none that was read to its end. */
const answerOf = (seen) => seen && !seen.endless ? {
	status: seen.status,
	type: mediaType(seen.headers["content-type"]),
	bytes: seen.bytes
} : void 0;
/** Whether a text stands in an answer, in UTF-8. Compressed answers have none: no `accept-encoding` is sent unless a header says so. */
const isIn = (text, body) => Buffer.concat(body).includes(text);

// src/measure/stopwatch.ts
function createStopwatch() {
	const spent = {
		hammering: 0,
		collecting: 0,
		waiting: 0
	};
	return {
		async time(kind, work) {
			const started = performance.now();
			try {
				return await work();
			} finally {
				spent[kind] += performance.now() - started;
			}
		},
		spent: () => ({ ...spent })
	};
}

// src/measure/target.ts
/** @param loads at least one */
const targetsOf = (route, origin, settings, loads = ["same"]) => ({
	origin,
	load: nameOf$2(loads),
	parts: loads.map((load) => targetOf(route, origin, settings, load))
});
/** Numbers in `{n}` begin at 1 for each target. */
function targetOf(route, origin, settings, load = "same", narrowed = inAll) {
	const { method, expectStatus, expectText, requestTimeoutMs } = settings;
	const { distinct, besides, traffic: trafficOf } = loads[load];
	const traffic = trafficOf(urlsFor(route), narrowed);
	return {
		origin,
		load,
		requestTimeoutMs,
		headers: commonHeaders(settings, origin),
		traffic: asSent(route.endless ? withoutEnd(traffic) : traffic, settings, narrowed.after),
		expectStatus: distinct === "address" ? orAny(expectStatus) : besides ? orOk(expectStatus) : expectStatus,
		expectText: besides === true || distinct === "address" || method === "HEAD" ? null : expectText
	};
}
/** A stream of events may be silent for long: it is left when it begins, or before. */
const withoutEnd = (traffic) => ({
	...traffic,
	endless: true,
	hangsUp: () => traffic.hangsUp?.() === "at-once" ? "at-once" : "at-first-byte"
});
/** @param after the number before the first, in headers and bodies that have one */
function asSent(traffic, settings, after) {
	const varies = variesByNumber(settings);
	let n = after;
	const requests = traffic.requests.map((requested) => {
		if (typeof requested !== "function" && !varies) return sent(requested, settings, 0);
		return () => {
			n += 1;
			return sent(madeNow(requested), settings, n);
		};
	});
	return {
		...traffic,
		requests
	};
}
/** The URLs of a route, as a load takes them. */
function urlsFor(route) {
	const paths = pathsOf(route);
	const { dataRequests, revalidation, setsCookies } = route;
	return {
		next: urlsOf(paths),
		varies: varies(paths),
		pattern: route.pattern ?? route.route ?? route.path,
		...dataRequests ? { dataRequests } : {},
		...revalidation ? { revalidation } : {},
		...setsCookies ? { setsCookies } : {}
	};
}
const orClasses = ({ codes, classes, text }, others, words) => ({
	codes,
	classes: [.../* @__PURE__ */ new Set([...classes, ...others])],
	text: `${text}, ${words}`
});
/** A URL that was made up may lead nowhere, elsewhere, or to an error: what answers that way is code, too. */
const orAny = (expected) => orClasses(expected, [
	2,
	3,
	4,
	5
], "2xx to 5xx");
/** Data of a page that says "not found" may be found. */
const orOk = (expected) => orClasses(expected, [2], "2xx");

// src/measure/answered-from-cache.ts
/**
* The header by which a response proves that no code rendered it, such as "x-nextjs-cache: HIT"; null where nothing does.
* Strict, because what is not hammered is not checked: a header that an app may send for its own data does not count
* alone, and neither does a cached shell around parts that are rendered in every request.
*/
function answeredFromCache(headers) {
	const text = (name) => String(headers[name] ?? "");
	const isWhole = !/no-store|private/i.test(text("cache-control"));
	const hit = (name) => /^(hit|stale)\b/i.test(text(name));
	const proof = (isWhole ? ofFrameworks.find(hit) : void 0) ?? shared.find(hit) ?? null;
	if (proof !== null) return `${proof}: ${text(proof)}`;
	const said = stored.find(hit);
	return said !== void 0 && /^\d+$/.test(text("age")) ? `${said}: ${text(said)}, age: ${text("age")}` : null;
}
/** Whether a cache may answer the next time: the first answer fills it. */
const mayBeCached = (headers) => [
	...ofFrameworks,
	...shared,
	...stored
].some((name) => headers[name] !== void 0);
const ofFrameworks = frameworks.flatMap(({ cacheHeaders = [] }) => cacheHeaders);
/** Sent by nothing but the caches that they are named after. */
const shared = ["cf-cache-status", "x-vercel-cache"];
/** Sent by Varnish, nginx and others by custom, and by apps of their own cache of data. */
const stored = [
	"x-cache",
	"x-cache-status",
	"x-proxy-cache"
];

// src/measure/fit-data.ts
/**
* Those that are answered with what they ask for, each asked once: a route that takes any path answers them with a page.
* Throws the reason of the signal when aborted.
* @param path of the page, as it is requested
*/
async function fitData(requests, path, { origin, settings, signal }) {
	const answered = [];
	for (const one of requests) {
		const request = {
			method: "GET",
			...one.of(path)
		};
		const seen = await probe({
			...settings,
			expectText: null,
			origin,
			request
		}, signal);
		if (seen === null || !(isOk(seen.status) || isExpected(settings.expectStatus, seen.status))) continue;
		const type = (seen.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
		if ((one.type === null || one.type === type) && answeredFromCache(seen.headers) === null) answered.push(one);
	}
	return answered;
}
const isOk = (status) => status >= 200 && status < 300;

// src/measure/fit.ts
/** URLs that are requested; a page takes some milliseconds, and more of them would warm the server up. */
const mostAsked = 20;
/**
* Requests each URL once. The second answer shows what a cache answers: the first one fills it.
* Throws the reason of the signal when aborted.
*/
async function fit(route, server, settings, { isLoose, dataRequests = [], revalidation, signal }) {
	const asked = pathsOf(route).slice(0, isLoose ? mostAsked : void 0);
	const good = [];
	let bad = null;
	const kept = [];
	const renewed = [];
	let redirectedFrom = null;
	for (const one of asked) {
		const { path, seen, from } = await ask$1(one.path, server, settings, signal);
		redirectedFrom ??= from;
		if (seen === null || !isExpected(settings.expectStatus, seen.status) || seen.unrendered?.as === "shell") {
			bad ??= seen;
			if (isLoose) continue;
			return {
				route: withPaths(route, [one]),
				cachedBy: null,
				seen
			};
		}
		const cachedBy = varies(path) || !isCacheable(settings) ? null : answeredFromCache(seen.headers) ?? seen.unrendered?.mark ?? null;
		if (cachedBy === null) {
			good.push({
				path,
				weight: one.weight,
				seen
			});
			continue;
		}
		kept.push(cachedBy);
		const again = revalidation && await renders(path, revalidation, {
			server,
			settings,
			signal
		});
		if (again) renewed.push({
			path,
			weight: one.weight,
			seen: again
		});
	}
	const moved = redirectedFrom === null ? {} : { redirectedFrom };
	const [cachedBy = null] = kept;
	const [first] = good;
	if (first) {
		const answered = await fitData(dataRequests, urlsOf(first.path)(), {
			origin: server.origin,
			settings,
			signal
		});
		const facts = {
			...first.seen.endless ? { endless: true } : {},
			...dataRequests.length > 0 ? { dataRequests: answered } : {},
			...first.seen.headers["set-cookie"] ? { setsCookies: true } : {},
			...moved
		};
		return {
			route: {
				...withPaths(route, good),
				...facts
			},
			cachedBy: null,
			seen: first.seen
		};
	}
	const [again] = renewed;
	if (again && revalidation) return {
		route: {
			...withPaths(route, renewed),
			revalidation,
			...moved
		},
		cachedBy: null,
		seen: again.seen
	};
	return {
		route: withPaths(route, asked.slice(0, 1)),
		cachedBy,
		seen: bad
	};
}
/** The answer to a request that asks for a new one; null: it is not answered as it should be, or from the cache all the same. */
async function renders(path, headers, { server, settings, signal }) {
	const seen = await probe({
		...settings,
		origin: server.origin,
		request: {
			path: urlsOf(path)(),
			headers
		}
	}, signal);
	return seen && isExpected(settings.expectStatus, seen.status) && answeredFromCache(seen.headers) === null ? seen : null;
}
/** The answer to a URL, or, where it redirects to another page of this server that answers as it should, to that. */
async function ask$1(path, server, settings, signal) {
	const { expectStatus } = settings;
	const get = (wanted) => probe({
		...settings,
		origin: server.origin,
		request: { path: urlsOf(wanted)() }
	}, signal);
	let [at, seen] = [path, await get(path)];
	const target = seen?.location && isCacheable(settings) && !isExpected(expectStatus, seen.status) ? pageAt(seen.location, path, server) : null;
	const there = target === null ? null : await get(target);
	if (target !== null && there && isExpected(expectStatus, there.status)) [at, seen] = [target, there];
	if (isCacheable(settings) && !varies(path) && seen && mayBeCached(seen.headers) && answeredFromCache(seen.headers) === null) seen = await get(at);
	return {
		path: at,
		seen,
		from: at === path || at === otherSlash(path) ? null : path
	};
}
/** Other methods change something: no cache answers in place of the app. */
const isCacheable = ({ method }) => method === "GET" || method === "HEAD";
function otherSlash(path) {
	const [, bare = "", query = ""] = /^([^?]*)(.*)$/s.exec(path) ?? [];
	return (bare.length > 1 && bare.endsWith("/") ? bare.slice(0, -1) : `${bare}/`) + query;
}
/** Where one is sent who must say first who he is: that is not the page. */
const asksWhoItIs = /(^|[/_-])(log-?in|sign-?in|sso|auth|oauth|authorize|authenticate|session)([/._-]|$)/i;
/** A query by which a page is found again after a login. */
const comesBack = /^(next|from|return(_?to|_?url)?|redirect(_?to|_?url|_?uri)?|callback(_?url)?|continue|destination|dest|r|ref)$/i;
/** The page of this server that a redirect leads to; null: it leads elsewhere, or to a login. Of a URL that varies only its slash may differ. */
function pageAt(location, path, { origin }) {
	const base = origin + urlsOf(path)();
	if (!URL.canParse(location, base)) return null;
	const url = new URL(location, base);
	const target = url.pathname + url.search;
	const other = otherSlash(path);
	if (target === urlsOf(other)()) return other;
	const isLogin = asksWhoItIs.test(url.pathname) || [...url.searchParams.keys()].some((name) => comesBack.test(name));
	return url.origin !== origin || varies(path) || isLogin || target === path ? null : target;
}
function withPaths(route, paths) {
	const { paths: _, ...rest } = route;
	const own = paths.map(({ path, weight }) => ({
		path,
		weight
	}));
	return {
		...rest,
		path: own[0]?.path ?? route.path,
		...own.length > 1 ? { paths: own } : {}
	};
}

// src/check/as-who-logged-in.ts
/** Throws the reason of the signal when aborted. */
async function asWhoLoggedIn(examination, server) {
	const { settings, signal } = examination;
	try {
		return {
			examination: {
				...examination,
				settings: await loggedIn(settings, server, signal)
			},
			trouble: null
		};
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof CheckError) || error.problems[0] === void 0) throw error;
		return {
			examination: null,
			trouble: error.problems[0]
		};
	}
}
/** `fit` as who logged in. Where earlier routes may have ended the session, such as a logout, it begins again once. */
async function fitAsWhoLoggedIn(route, server, settings, fitting) {
	const looking = {
		settings,
		signal: fitting.signal
	};
	const wasIn = isLoggedIn(settings, server);
	const there = await asWhoLoggedIn(looking, server);
	if (there.trouble) return there.trouble;
	const first = await fit(route, server, there.examination.settings, fitting);
	if (!wasIn || !isTurnedAway(first, settings) || !endLogin(settings, server)) return first;
	const again = await asWhoLoggedIn(looking, server);
	return again.trouble ?? fit(route, server, again.examination.settings, fitting);
}
/** Whether the answer may say that the session has ended. */
const isTurnedAway = ({ seen }, { expectStatus }) => seen !== null && !isExpected(expectStatus, seen.status) && (seen.status < 400 || seen.status === 401 || seen.status === 403);

// src/check/unfit.ts
/** Asks once. Throws the reason of the signal when aborted. */
const ask = (route, { origin }, { settings, signal }) => probe({
	...settings,
	origin,
	request: { path: urlsOf(pathsOf(route))() }
}, signal);
/** null: it is fit to be measured. @param seen what it answered; null: nothing */
function unfit(seen, server, settings) {
	const { expectStatus, expectText, requestTimeoutMs } = settings;
	const silent = server.processes().find(({ gc }) => gc === null);
	if (silent) return problem("no-major-gc", { node: silent.node });
	if (seen === null) return problem("no-answer", {
		ms: requestTimeoutMs,
		tail: server.tail()
	});
	if (isExpected(expectStatus, seen.status)) {
		if (expectText === null) return null;
		if (seen.endless) return problem("text-in-stream", { text: expectText });
		return seen.hasText ? null : problem("text-missing", { text: expectText });
	}
	if (seen.status >= 300 && seen.status < 400) return problem("redirected", {
		status: seen.status,
		location: seen.location ?? "nowhere"
	});
	return problem("unexpected-status", {
		status: seen.status,
		expected: expectStatus.text,
		tail: server.tail()
	});
}

// src/check/base-side.ts
/** The base as something to hammer, unless it does not serve this route. Throws the reason of the signal when aborted. */
async function fitBase(base, route, examination) {
	if (!("server" in base)) return base;
	const { parts } = examination;
	const there = await asWhoLoggedIn(examination, base.server);
	if (there.trouble) return {
		from: "not-possible",
		problem: there.trouble
	};
	const { settings } = there.examination;
	const seen = await ask(route, base.server, there.examination);
	if (seen && (seen.status === 404 || seen.status === 410) && !isExpected(settings.expectStatus, seen.status)) return { from: "not-in-base" };
	const trouble = unfit(seen, base.server, settings);
	return trouble ? {
		from: "not-possible",
		problem: trouble
	} : {
		server: base.server,
		target: targetsOf(asBuilt(route, base.asks), base.server.origin, settings, parts)
	};
}
/** The same route, asked as another build understands it. */
const asBuilt = (route, { dataRequests = [], revalidation }) => ({
	...route,
	...route.dataRequests ? { dataRequests: route.dataRequests.map((one) => dataRequests.find(({ name }) => name === one.name) ?? one) } : {},
	...route.revalidation && revalidation ? { revalidation } : {}
});

// src/check/examine.ts
/** Share of a route's budget for the first look; the second gets what is left. */
const SCREEN_SHARE = .5;
/**
* The first look at a route, in a process it may share with other routes.
* @param seen what its first URL answered, where it was asked already
*/
async function screen(route, server, examination, seen) {
	const { settings } = examination;
	const there = await asWhoLoggedIn(examination, server);
	if (there.trouble) return notHammered(route, there.trouble, examination);
	const answer = seen === void 0 ? await ask(route, server, there.examination) : seen;
	const trouble = unfit(answer, server, settings);
	if (trouble) return notHammered(route, trouble, examination);
	return look(notMeasuredYet(route), route, server, there.examination, {
		purpose: "screen",
		budgetMs: settings.budgetMs * SCREEN_SHARE,
		planFor: (pace) => planScreen(pace, settings.requests, examination.parts.length),
		probed: varies(pathsOf(route)) ? void 0 : answerOf(answer)
	});
}
const notMeasuredYet = (route) => ({
	route: route.route,
	path: urlsOf(route.path)(),
	arms: [],
	durationMs: 0,
	time: {
		hammering: 0,
		collecting: 0,
		waiting: 0
	}
});
/** A route that was not hammered, and why; null: not yet. */
const notHammered = (route, trouble, { limit, parts }) => ({
	route,
	load: nameOf$2(parts),
	parts,
	measurement: notMeasuredYet(route),
	judgement: judge([], limit),
	trouble,
	against: null
});
/** A first look, a second in a fresh process, and a third when those two disagree. */
const MOST_LOOKS = 3;
/** Whether a further look in a fresh process can settle what the first left open. */
function wantsConfirmation({ judgement, measurement, trouble }) {
	if (trouble !== null || measurement.arms.length >= 3) return false;
	const volleys = measurement.arms.at(-1)?.volleys.length ?? 0;
	return judgement.wants === "confirmation" || judgement.wants === "more-volleys" && volleys >= 8;
}
/** What holds the memory may still show that it leaks. */
const mayLeak = ({ verdict, reason, wants }) => verdict === "leaking" || reason === "held-by-long-timers" && wants === "attribution";
/**
* Whether it must be known what the base does: where this version leaks, and where it is steady for what it keeps.
* @param steadyToo what a steady route keeps, or whether it leaked before, is asked for
*/
function wantsBase({ judgement, trouble, against }, steadyToo) {
	if (against !== null) return false;
	return mayLeak(judgement) || judgement.verdict === "steady" && trouble === null && steadyToo;
}
/**
* Another look at a route, in a process that has served nothing else, with another volley size; and at the base's process
* beside it, each volley of both in turn.
*/
async function confirm(before, server, examination, base = null) {
	const { settings } = examination;
	const [first] = before.measurement.arms;
	const there = await asWhoLoggedIn(examination, server);
	if (there.trouble) return {
		...before,
		trouble: there.trouble
	};
	const beside = base && await fitBase(base, before.route, examination);
	const other = beside && "target" in beside ? beside : null;
	const examined = await look(before.measurement, before.route, server, there.examination, {
		purpose: "confirm",
		budgetMs: Math.max(settings.budgetMs - before.measurement.durationMs, settings.budgetMs * SCREEN_SHARE),
		planFor: (pace) => planConfirm(pace, {
			volleySize: first?.volleySize ?? 1,
			volleys: first?.volleys.length ?? 0,
			bytesPerRequest: before.judgement.bytesPerRequest ?? 0,
			...other === null && before.measurement.arms.length === 1 ? exactnessOfCounted(before.judgement) : UNKNOWN,
			unsettled: Math.max(0, (before.judgement.arm?.judgedFrom ?? 0) - (first?.warmUpRequests ?? 0))
		}, settings.requests)
	}, other);
	return beside === null || "target" in beside ? examined : {
		...examined,
		against: beside
	};
}
async function look(before, route, server, { settings, parts, limit, signal, onProgress }, way, other = null) {
	const stopwatch = createStopwatch();
	const started = performance.now();
	const name = route.route;
	const seenEnough = (soFar) => isTold(soFar, limit) && !wantsLongerRun(soFar);
	const measured = await measure({
		...way,
		server,
		target: targetsOf(route, server.origin, settings, parts),
		stopwatch,
		signal,
		enough: (soFar, ofBase) => seenEnough(soFar) && (ofBase === null || compareArms(soFar, ofBase, limit).state !== "unclear"),
		rises: (soFar) => surelyRises(soFar, boundOf(limit, "js")),
		countAgainAfter: (soFar) => requestsToCount(soFar, boundOf(limit, "js"), tableBound(limit)),
		patienceMs: (soFar) => patienceFor(soFar, limit),
		onPhase: (phase) => onProgress({
			type: "phase",
			route: name,
			phase
		}),
		onRequests: (requests) => onProgress({
			type: "requests",
			route: name,
			requests
		}),
		onSample: (sample) => onProgress({
			type: "sampled",
			route: name,
			sample,
			js: jsBytes(sample.total)
		}),
		beside: other && {
			...other,
			stopwatch: createStopwatch(),
			signal,
			onRequests: () => {},
			onSample: () => {}
		}
	});
	const { arm, problem: trouble } = measured;
	const ofBase = measured.beside;
	const arms = [...before.arms, arm];
	const time = stopwatch.spent();
	return {
		route,
		load: nameOf$2(parts),
		parts,
		trouble,
		against: againstOf(arm, ofBase),
		judgement: judge(arms, limit),
		measurement: {
			...before,
			arms,
			durationMs: before.durationMs + performance.now() - started,
			time: {
				hammering: before.time.hammering + time.hammering,
				collecting: before.time.collecting + time.collecting,
				waiting: before.time.waiting + time.waiting
			}
		}
	};
}
function againstOf(head, ofBase) {
	if (ofBase === null) return null;
	if (ofBase.arm) return {
		from: "measured",
		head,
		base: ofBase.arm,
		problem: ofBase.problem
	};
	return ofBase.problem && {
		from: "not-possible",
		problem: ofBase.problem
	};
}

// src/code/excerpt.ts
/** Characters of a line: minified code has lines of megabytes. */
const longest = 200;
/**
* Reads the lines around a place from the repository, or else from the text that is known of it. Of a line that is too long
* the part around the column is shown.
* @param around lines shown before and after
*/
async function excerptAt(place, workspace, around = 6) {
	const { file, path, line, column } = place;
	const text = (path && await workspace.read(path)) ?? place.text;
	if (!text) return null;
	const lines = text.split("\n");
	if (line > lines.length) return null;
	const first = Math.max(1, line - around);
	return {
		file,
		first,
		line,
		lines: lines.slice(first - 1, line + around).map((each, i) => shortened$1(each.trimEnd(), first + i === line ? column : 1))
	};
}
function shortened$1(line, column) {
	if (line.length <= longest) return line;
	const from = Math.max(0, Math.min(column - 1 - longest / 4, line.length - longest));
	return `${from > 0 ? "… " : ""}${line.slice(from, from + longest)}${from + longest < line.length ? " …" : ""}`;
}

// src/heap/survivors.ts
/** Below this share of what earlier volleys left at first, the rest is called dead: a leak keeps all of it. */
const stays$1 = .6;
/** Above this share in a single volley (of at least three), the growth is a step. */
const step = .75;
/** A trend is not read out of fewer samples than this. */
const fewSamples = 5;
/**
* Sites that still hold memory at the last read, the most bytes per request first.
* @param reads in the order they were taken; at least two, since the last volley is not judged
*/
function survivingSites(reads) {
	const tallies = /* @__PURE__ */ new Map();
	const bounds = cohortBounds(reads);
	reads.forEach((read, r) => {
		read.profiles.forEach((profile, process) => {
			const stacks = stacksById(profile);
			for (const sample of profile.samples) {
				const frames = stacks.get(sample.nodeId);
				if (!frames) continue;
				const key = frames.map((f) => `${f.functionName}@${f.url}:${f.line}:${f.column}`).join("|");
				let tally = tallies.get(key);
				if (!tally) {
					const zeros = () => reads.map(() => reads.map(() => 0));
					tally = {
						frames,
						bytes: zeros(),
						samples: zeros()
					};
					tallies.set(key, tally);
				}
				const cohort = bounds[process].findIndex((bound) => sample.ordinal <= bound);
				tally.bytes[r][cohort] += sample.size;
				tally.samples[r][cohort]++;
			}
		});
	});
	const requests = reads.map((read, i) => Math.max(1, read.requests - (reads[i - 1]?.requests ?? 0)));
	return [...tallies.values()].filter((tally) => tally.samples.at(-1).some((count) => count > 0)).map((tally) => judged(tally, requests)).sort((a, b) => b.bytesPerRequest - a.bytesPerRequest);
}
/** For each process, the highest ordinal seen at each read: what comes later was allocated later. */
function cohortBounds(reads) {
	const processes = reads[0]?.profiles.length ?? 0;
	return Array.from({ length: processes }, (_, process) => {
		let highest = -1;
		return reads.map((read) => {
			for (const sample of read.profiles[process]?.samples ?? []) highest = Math.max(highest, sample.ordinal);
			return highest;
		});
	});
}
function judged(tally, requests) {
	const last = tally.bytes.at(-1);
	const earlier = withoutLast(last);
	const served = withoutLast(requests).reduce((a, b) => a + b, 0);
	const born = tally.samples.map((counts, c) => counts[c]);
	const left = tally.samples.at(-1);
	return {
		frames: tally.frames,
		bytesPerRequest: earlier.reduce((a, b) => a + b, 0) / served,
		alive: tally.bytes.map((cohorts) => cohorts.reduce((a, b) => a + b, 0)),
		cohorts: last.map((b, c) => b / requests[c]),
		born,
		left,
		trend: trendOf(born, left)
	};
}
/**
* Reads the trend from counts of samples, not bytes: a table that is reallocated while it grows is one large
* object that dies, among many small ones that stay.
*/
function trendOf(born, left) {
	const sum = (counts) => withoutLast(counts).reduce((a, b) => a + b, 0);
	const stayed = sum(left);
	if (sum(born) < fewSamples) return "thin";
	if (stayed < sum(born) * stays$1) return "fades";
	return left.length > 3 && Math.max(...withoutLast(left)) > stayed * step ? "once" : "grows";
}
/** The last cohort holds what the last requests still use: it is shown and not judged. */
const withoutLast = (cohorts) => cohorts.length > 1 ? cohorts.slice(0, -1) : cohorts;
/** The stack of every node of the tree, nearest frame first, `(root)` left out. Iterative: trees can be deep. */
function stacksById(profile) {
	const stacks = /* @__PURE__ */ new Map();
	const open = profile.head.children.map((child) => [child, []]);
	for (let next = open.pop(); next; next = open.pop()) {
		const [node, callers] = next;
		const { functionName, url, lineNumber, columnNumber } = node.callFrame;
		const frames = [{
			functionName,
			url,
			line: lineNumber,
			column: columnNumber
		}, ...callers];
		stacks.set(node.id, frames);
		for (const child of node.children) open.push([child, frames]);
	}
	return stacks;
}

// src/attribute/alive.ts
/** More lines than a chart can tell apart. */
const mostSites = 12;
/**
* Adds up what each line holds at each read; null when nothing was read.
* @param sites those that were named, of `all`
*/
function aliveOverTime(sites, all, reads) {
	if (reads.length === 0) return null;
	const nothing = reads.map(() => 0);
	const lines = /* @__PURE__ */ new Map();
	for (const { found, alive } of sites) {
		const key = `${fileOf(found.frame)}:${found.frame.line}`;
		lines.set(key, {
			frame: found.frame,
			bytes: sum$1(lines.get(key)?.bytes ?? nothing, alive)
		});
	}
	const shown = [...lines.values()].sort((a, b) => (b.bytes.at(-1) ?? 0) - (a.bytes.at(-1) ?? 0)).slice(0, mostSites);
	const whole = all.reduce((bytes, { alive }) => sum$1(bytes, alive), nothing);
	const told = shown.reduce((bytes, line) => sum$1(bytes, line.bytes), nothing);
	return {
		requests: reads.map(({ requests }) => requests),
		sites: shown.map(({ frame, bytes }) => ({
			function: frame.function,
			file: fileOf(frame),
			line: frame.line,
			bytes: bytes.map(Math.round)
		})),
		rest: whole.map((bytes, i) => Math.max(0, Math.round(bytes - (told[i] ?? 0))))
	};
}
const sum$1 = (a, b) => a.map((bytes, i) => bytes + (b[i] ?? 0));
/** The file with its package's name before it. */
const fileOf = ({ package: of, file }) => of ? `${of.name}/${file}` : file;

// src/code/scopes.ts
/**
* The names that a node declares for what is inside: a function its parameters and its `var`s, a block or a loop its
* `let`s, classes and functions. Empty for other nodes.
*/
function namesOf(scope) {
	return new Set(declarationsIn(scope).keys());
}
/** Finds the declaration of a name by walking outwards from a place (line and column from 0). */
function declarationOf(code, line, column, name) {
	return firstIn([...pathTo(code, code.offsetAt(line, column))].reverse(), code, name);
}
/**
* Finds the declaration of a name that lies in the context in which the function at this place was made: what the function declares
* itself is another variable, though a minifier may call both the same.
*/
function declarationAround(code, line, column, name) {
	const path = pathTo(code, code.offsetAt(line, column));
	const own = path.findLastIndex(isFunction);
	return firstIn([...own === -1 ? path : path.slice(0, own)].reverse(), code, name);
}
function firstIn(scopes, code, name) {
	for (const scope of scopes) {
		const found = declarationsIn(scope).get(name)?.loc?.start;
		if (found) return {
			line: found.line,
			column: found.column,
			outermost: scope === code.program,
			scope
		};
	}
	return null;
}
function declarationsIn(scope) {
	const names = /* @__PURE__ */ new Map();
	if (isFunction(scope) || scope.type === "Program") {
		for (const param of "params" in scope ? scope.params : []) bind(param, names);
		hoisted(scope, names);
	}
	if (scope.type === "CatchClause") bind(scope.param, names);
	for (const statement of statementsOf(scope)) {
		const declared = statement.type.startsWith("Export") && "declaration" in statement && statement.declaration ? statement.declaration : statement;
		if (declared.type === "VariableDeclaration") for (const { id } of declared.declarations) bind(id, names);
		if ((declared.type === "FunctionDeclaration" || declared.type === "ClassDeclaration") && declared.id) bind(declared.id, names);
		if (declared.type === "ImportDeclaration") for (const { local } of declared.specifiers) bind(local, names);
	}
	return names;
}
/** What stands directly in a scope; a function's body is a scope of its own. */
function statementsOf(scope) {
	if (scope.type === "Program" || scope.type === "BlockStatement" || scope.type === "StaticBlock") return scope.body;
	if (scope.type === "ForStatement") return scope.init ? [scope.init] : [];
	if (scope.type === "ForInStatement" || scope.type === "ForOfStatement") return [scope.left];
	if (scope.type === "SwitchStatement") return scope.cases.flatMap(({ consequent }) => consequent);
	return [];
}
/** `var` reaches the whole function, from any block. */
function hoisted(scope, names) {
	for (const node of ownNodes(scope)) if (node.type === "VariableDeclaration" && node.kind === "var") for (const { id } of node.declarations) bind(id, names);
}
/** Adds the names that a pattern binds. */
function bind(pattern, names) {
	if (!pattern) return;
	if (pattern.type === "Identifier") {
		if (!names.has(pattern.name)) names.set(pattern.name, pattern);
	} else if (pattern.type === "AssignmentPattern") bind(pattern.left, names);
	else if (pattern.type === "RestElement") bind(pattern.argument, names);
	else if (pattern.type === "ArrayPattern") for (const element of pattern.elements) bind(element, names);
	else if (pattern.type === "ObjectPattern") for (const property of pattern.properties) bind(property.type === "RestElement" ? property : property.value, names);
}

// src/attribute/guarded-additions.ts
const adds$1 = /^(set|add|push|unshift|append|enqueue|insert|put)$/;
/**
* Whether a comparison stands before all that adds to the container in its class, or in its script.
* @param sizeFirst whether the size is the left side of the comparison
*/
function addsOnlyBelow(code, comparison, sizeFirst, containers) {
	const path = pathTo(code, comparison.start ?? 0);
	const around = path.slice(0, path.indexOf(comparison));
	const guarded = new Set(regionsBelow(comparison, sizeFirst, around).flatMap((region) => additionsIn(region, containers)));
	const scopes = new Set([...guarded].map((addition) => scopeOfContainer(code, addition)));
	const others = additionsIn(around.findLast(({ type }) => type === "ClassBody") ?? code.program, containers).filter((addition) => !guarded.has(addition));
	return guarded.size > 0 && !others.some((addition) => scopes.has(scopeOfContainer(code, addition)));
}
/** What runs only when a comparison says that the size is below the limit. */
function regionsBelow(comparison, sizeFirst, around) {
	const smaller = /^</.test(comparison.operator) === sizeFirst;
	let below = /^!/.test(comparison.operator) || /^[<>]/.test(comparison.operator) && smaller;
	let test = comparison;
	for (const [i, node] of [...around.entries()].reverse()) {
		if (node.type === "UnaryExpression" && node.operator === "!") below = !below;
		else if (node.type === "LogicalExpression") {
			if (node.operator !== (below ? "&&" : "||")) return [];
			if (node.left === test && isRun(around[i - 1])) return [node.right];
		} else if (node.type === "IfStatement" || node.type === "ConditionalExpression") {
			if (node.test !== test) return [];
			const [taken, other] = below ? [node.consequent, node.alternate] : [node.alternate, node.consequent];
			return [...taken ? [taken] : [], ...other && leaves(other) ? after(node, around[i - 1]) : []];
		} else if (node.type !== "ParenthesizedExpression") return [];
		test = node;
	}
	return [];
}
/** `cache.size < limit && cache.set(…)` as a statement, or as what a function returns. */
const isRun = (parent) => parent?.type === "ExpressionStatement" || parent?.type === "SequenceExpression" || parent?.type === "ReturnStatement" || parent?.type === "ArrowFunctionExpression";
/** Whether nothing after it runs in the same block. */
function leaves(branch) {
	const last = branch.type === "BlockStatement" ? branch.body.at(-1) : branch;
	return last !== void 0 && /^(Return|Throw|Continue|Break)Statement$/.test(last.type);
}
function after(statement, block) {
	const body = block?.type === "BlockStatement" || block?.type === "Program" ? block.body : [];
	return body.slice(body.indexOf(statement) + 1);
}
/** Calls and assignments that add to a container of these names. */
function additionsIn(root, containers) {
	return [...nodesIn(root)].filter((node) => containers.includes(nameOf$1(containerOf(node)) ?? ""));
}
/** The container that a node adds to, as it is written there; null where it adds to none. */
function containerOf(node) {
	const target = isCall(node) && adds$1.test(lastName(node.callee) ?? "") ? node.callee : node.type === "AssignmentExpression" ? node.left : null;
	return target?.type === "MemberExpression" && (isCall(node) || target.computed) ? target.object : null;
}
/** The scope that declares the variable of an addition; null where the container is a property. */
function scopeOfContainer(code, addition) {
	const container = containerOf(addition);
	if (container?.type !== "Identifier" || !container.loc) return null;
	const { line, column } = container.loc.start;
	return declarationOf(code, line - 1, column, container.name)?.scope ?? null;
}
/** The last name of an expression: `entries` of `this.entries`. */
function nameOf$1(node) {
	if (node?.type === "Identifier") return node.name;
	if (node?.type === "PrivateName") return `#${node.id.name}`;
	return node?.type === "MemberExpression" ? nameOf$1(node.property) : null;
}

// src/attribute/limit-in-code.ts
const counts = /^[#_]?(size|length|count|total|\w*(calculated|total|current)_?Size)$/i;
const takesOut = /^[#_]*(del(?![a-z])|delete|shift|pop|splice|clear|reset|evict|prune|trim|drop|purge|expire|remove|dispose|forget)/i;
/**
* A comparison of the container's size with a number, in a function that takes entries out, or by which none is added.
* @param hasClass whether the class of the object that has the limit is written in this code
*/
function limitIn(code, { containers, bound }, hasClass) {
	for (const node of nodesIn(code.program)) {
		if (node.type !== "BinaryExpression" || !/^([<>]=?|[!=]==?)$/.test(node.operator)) continue;
		for (const [size, other] of [[node.left, node.right], [node.right, node.left]]) {
			if (!isSizeOf(size, other, code, containers, hasClass)) continue;
			const number = numberOf(other, code, bound);
			if (!number || !(evictsBeside(code, node, containers) || addsOnlyBelow(code, node, size === node.left, containers))) continue;
			return {
				...number,
				counter: isOfContainer(size, containers) ? null : memberNameOf(size, code)
			};
		}
	}
	return null;
}
/** `entries.size` of a container that is known, or `Object.keys(entries).length`. */
function isOfContainer(node, containers) {
	if (node.type !== "MemberExpression" || !counts.test(nameOf$1(node.property) ?? "")) return false;
	const { object } = node;
	const [of] = object.type === "CallExpression" && nameOf$1(object.callee) === "keys" ? object.arguments : [object];
	return of !== void 0 && containers.includes(nameOf$1(of) ?? "");
}
/** The size of the container; or a count of its own beside the limit: `this.#size` and `this.#max`. */
function isSizeOf(node, other, code, containers, hasClass) {
	if (isOfContainer(node, containers)) return true;
	if (node.type !== "MemberExpression" || !counts.test(memberNameOf(node, code) ?? "")) return false;
	return hasClass && other.type === "MemberExpression" && isSameObject(node.object, other.object);
}
/** `this` and `this`, or one variable: methods are written as functions of `self`, too. */
const isSameObject = (one, other) => one.type === "ThisExpression" && other.type === "ThisExpression" || one.type === "Identifier" && other.type === "Identifier" && one.name === other.name;
function numberOf(node, code, bound) {
	if (node.type === "NumericLiteral") return node.value > 1 ? {
		name: String(node.value),
		max: node.value
	} : null;
	const name = memberNameOf(node, code);
	if (name === null) return null;
	if (node.type === "MemberExpression") return bound !== null && (bound.name === name || node.computed && bound.name.toLowerCase() === name.toLowerCase()) ? {
		name: bound.name,
		max: bound.max
	} : null;
	const values = constantsIn(code).get(name) ?? [];
	return values.length === 1 && values[0] > 1 ? {
		name,
		max: values[0]
	} : null;
}
/** `self[LENGTH]` is called by what its symbol describes: minified code says `t[l]`, and `l = Symbol("length")`. */
function memberNameOf(node, code) {
	const name = nameOf$1(node);
	return node.type === "MemberExpression" && node.computed && name !== null ? symbolsIn(code).get(name) ?? name : name;
}
/** Bundles compare many elements by an index, and are long. */
const read$1 = /* @__PURE__ */ new WeakMap();
/** What symbols describe, by the variables that hold them. */
function symbolsIn({ program }) {
	const known = read$1.get(program);
	if (known) return known;
	const found = /* @__PURE__ */ new Map();
	read$1.set(program, found);
	for (const node of nodesIn(program)) {
		if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || node.init?.type !== "CallExpression") continue;
		const [description] = node.init.arguments;
		if (nameOf$1(node.init.callee) === "Symbol" && description?.type === "StringLiteral") found.set(node.id.name, description.value);
	}
	return found;
}
/** Numbers that variables are declared with. */
function constantsIn(code) {
	const found = /* @__PURE__ */ new Map();
	const open = [code.program];
	for (let node = open.pop(); node; node = open.pop()) {
		open.push(...childrenOf(node));
		if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier") continue;
		const value = node.init?.type === "NumericLiteral" ? node.init.value : NaN;
		found.set(node.id.name, [...found.get(node.id.name) ?? [], value]);
	}
	return found;
}
/** Whether the function that compares takes something out of the container, too. */
function evictsBeside(code, comparison, containers) {
	const body = pathTo(code, comparison.start ?? 0).findLast((node) => isFunction(node)) ?? code.program;
	const isOf = (node) => node.type === "ThisExpression" || containers.includes(nameOf$1(node) ?? "");
	const open = [body];
	for (let node = open.pop(); node; node = open.pop()) {
		open.push(...childrenOf(node));
		if (node.type === "UnaryExpression" && node.operator === "delete") {
			if (node.argument.type === "MemberExpression" && isOf(node.argument.object)) return true;
		}
		if (node.type !== "CallExpression" || !takesOut.test(nameOf$1(node.callee) ?? "")) continue;
		if (node.callee.type !== "MemberExpression" || isOf(node.callee.object)) return true;
	}
	return false;
}

// src/attribute/cache-limit.ts
/**
* Whether what grows is a bounded cache: one that still fills, or one that was filled. Numbers cannot tell it from a leak, so
* three things are asked for: code that keeps the size of this very container at a number; no process that surely grew after
* as many requests as fill it; and that the container holds what grows.
*/
/** Share of what all holders hold, and of the measured growth, that the container must explain. Tables grow in steps. */
const [ofAllHeld, ofMeasured] = [.8, .5];
/** Bytes of an entry beside the object in it: its key, and its place in a table that doubles. */
const placeOfEntry = 100;
/** An entry may be seen as several objects, or its value in one of several classes: a count of more for each is one of bytes. */
const mostForEntry = 4;
/** A limit in bytes limits what is kept only where an entry keeps no more than this many times what is counted for it. */
const honestCount = 2;
/** Fewer entries than this may be as many as some number nearby by chance. */
const tellingSize = 16;
/** The cache that explains the growth; null when there is any doubt. */
async function fillingCache({ retention, ...seen }, scripts) {
	const [holder] = retention.holders;
	if (!holder || seen.leavesOpen || holder.entries.perRequest <= 0) return null;
	const held = retention.holders.reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);
	const explained = holder.bytesPerRequest + holder.entries.perRequest * placeOfEntry;
	if (holder.bytesPerRequest < held * ofAllHeld || explained < seen.growth * ofMeasured) return null;
	const limit = await limitOn(holder, scripts) ?? reached(holder) ?? prepared(holder);
	const entries = limit && inEntries(holder, limit);
	if (!entries) return null;
	const { perRequest } = holder.entries;
	const requests = Math.ceil(entries.max / perRequest);
	if (entries.size > entries.max + Math.max(1, perRequest) || seen.grewBeyond >= requests) return null;
	if (entries.size >= entries.max && seen.growth < holder.bytesPerRequest * ofMeasured) return null;
	return {
		name: limit.name,
		max: entries.max,
		size: Math.min(entries.size, entries.max),
		requests
	};
}
/** The limit in entries, and how many there are; null where it does not limit what they keep. */
function inEntries({ entries, bound, bytesPerRequest }, { max, counter }) {
	const counted = counter === null ? null : bound?.counted[counter] ?? null;
	if (counted === null) return counter === null || /^[#_]?(size|length|count)$/i.test(counter) ? {
		max,
		size: bound?.size ?? entries.count
	} : null;
	const each = counted / Math.max(1, entries.count);
	if (each <= mostForEntry) return {
		max,
		size: counted
	};
	if (bytesPerRequest / entries.perRequest > honestCount * each) return null;
	return {
		max: Math.round(max / each),
		size: entries.count
	};
}
/** A limit that has as many entries as it allows needs no code that says so. */
function reached({ bound }) {
	return bound && bound.size === bound.max && bound.max >= tellingSize ? {
		name: bound.name,
		max: bound.max,
		counter: null
	} : null;
}
/** An array whose places were made before they are filled (lru-cache with a `max`, a ring buffer) takes as many, whatever its code. */
function prepared({ entries: { places } }) {
	return places === null ? null : {
		name: "the length of its array",
		max: places,
		counter: null
	};
}
async function limitOn(holder, scripts) {
	const { anchor, bound } = holder;
	const places = [bound?.within ?? null, "within" in anchor ? anchor.within : null];
	for (const url of new Set(places.flatMap((place) => place ? [place.url] : []))) {
		const script = await scripts.at(url);
		const code = script && builtCode(script);
		const limit = code ? limitIn(code, holder, url === bound?.within?.url) : null;
		if (limit) return limit;
	}
	return null;
}

// src/attribute/cause/seen.ts
/** Below this many per request a class is not what leaks. */
const some = .05;

// src/attribute/cause/collected.ts
/** Causes by which objects of each request pile up in something that the program, its tools or the engine keeps. */
const cacheFilling = ({ filling }) => filling && {
	code: "cache-filling",
	args: {
		size: filling.size,
		max: filling.max
	}
};
const devtools = ({ nodeEnv, path, stack }) => nodeEnv !== "production" && /devtools/i.test(`${path} ${stack}`) ? {
	code: "devtools",
	args: { nodeEnv }
} : null;
/** What is loaded stays: a module under each new address, and each time it is dropped from the cache. */
const moduleAgain = ({ holder, of }) => /^Module(Wrap)?$/.test(holder?.entryClass ?? "") || of(/^Module(Wrap)?$/) > .05 ? {
	code: "module-per-request",
	args: {}
} : null;
const symbol = ({ holder }) => holder?.entryClass === "symbol" && holder.anchor.kind === "runtime" ? {
	code: "registered-symbol",
	args: {}
} : null;
const text = ({ holder }) => holder?.entryClass === "concatenated string" && holder.anchor.kind !== "runtime" && !collections[holder.containerClass] ? {
	code: "growing-text",
	args: { name: holder.anchor.name }
} : null;
const collections = {
	Map: "Map",
	Set: "Set",
	Array: "array",
	Object: "object",
	WeakMap: "WeakMap"
};
const collection = ({ holder }) => {
	const kind = collections[holder?.containerClass ?? ""];
	if (!holder || !kind || holder.anchor.kind === "runtime") return null;
	return {
		code: "unbounded-collection",
		args: {
			kind,
			name: holder.containers[0] ?? holder.anchor.name
		}
	};
};
/** A table of numbers or of what was there before: no snapshot shows new objects in it, but its entries were counted. */
const counted = ({ growing: [first], holder }) => {
	if (!first || holder || first.removed > 0) return null;
	return {
		code: "unbounded-collection",
		args: {
			kind: collections[first.kind === "SparseArray" ? "Array" : first.kind] ?? first.class,
			name: first.name
		}
	};
};
/** Where a container was recognized, only if it is the client itself that lies in it. */
const client = ({ retention, holder }) => {
	if (holder !== null && collections[holder.containerClass] !== void 0 && !clientName.test(holder.entryClass)) return null;
	const made = retention?.classes.find(({ name, perRequest }) => perRequest > .05 && perRequest <= 4 && clientName.test(name));
	return made ? {
		code: "client-per-request",
		args: { class: made.name }
	} : null;
};
const clientName = /(Client|Pool|Agent|Connection|Subscription|Subscriber|Observer|Observable|QueryCache|MutationCache|Pinia|EffectScope|Watcher|I18n|Tracer|Span)$/;

// src/attribute/cause/left-open.ts
/** Causes that leave something open which the event loop keeps alive. */
const channel = ({ of, handle }) => {
	if (of(/^BroadcastChannel$/) > .05) return {
		code: "broadcast-channel",
		args: {}
	};
	return of(/^MessagePort$/) > .05 || handle(/^MessagePort$/) ? {
		code: "message-port",
		args: {}
	} : null;
};
const timer = ({ holder, handle }) => {
	const timers = handle(/^timer$/);
	const held = holder?.anchor.kind === "runtime" && /timers/.test(holder.anchor.name);
	if (holder !== null && !held && holder.entryClass !== "Timeout" || !held && !timers) return null;
	if (!timers || timers.repeating > .5) return {
		code: "timer",
		args: {}
	};
	return {
		code: "long-timer",
		args: { seconds: Math.round(timers.longestDelayMs / 1e3) }
	};
};
/** Timers and ports have patterns of their own. */
const openHandle = ({ handles }) => {
	const [opened] = handles.filter(({ kind, perRequest }) => perRequest > .05 && closable.has(kind));
	return opened ? {
		code: "open-handle",
		args: {
			kind: opened.kind,
			perRequest: opened.perRequest
		}
	} : null;
};
const closable = /* @__PURE__ */ new Set([
	"socket",
	"pipe",
	"TLS socket",
	"UDP socket",
	"file handle",
	"file watcher",
	"child process",
	"worker"
]);

// src/attribute/cause/waiting.ts
/** Causes by which something that outlives a request still waits for it: listeners, promises, contexts. */
const abortSignal = ({ path, of }) => /AbortSignal|AbortController/.test(path) || of(/^AbortSignal$/) > .05 && /WeakRef|Set/.test(path) ? {
	code: "abort-signal",
	args: {}
} : null;
const listener = ({ path, of }) => /_events|EventEmitter|EventTarget/.test(path) || of(/^Listener$/) > .05 && /Listener/.test(path) ? {
	code: "listener",
	args: {}
} : null;
const asyncContext = ({ path, of }) => /AsyncContextFrame|kResourceStore|AsyncLocalStorage/.test(path) || of(/^AsyncContextFrame$/) > .05 ? {
	code: "async-context",
	args: {}
} : null;
const promise = ({ of, holder }) => of(/^Promise$/) > .05 && (of(/^(Async)?Generator$/) > .05 || holder?.entryClass === "closure" && holder.callback === null) ? {
	code: "pending-promise",
	args: {}
} : null;
/** A callback that waits for a promise which others wait for as well. */
const reaction = ({ holder }) => holder?.containerClass === "Promise" && holder.entryClass === "closure" ? {
	code: "promise-reaction",
	args: {}
} : null;
const registry = ({ path }) => /FinalizationRegistry/.test(path) ? {
	code: "finalization-registry",
	args: {}
} : null;
const timeline = ({ of }) => of(/^Performance(Mark|Measure)$/) > .05 ? {
	code: "performance-entries",
	args: {}
} : null;

// src/attribute/cause/cause.ts
/** The more specific first. */
const patterns = [
	cacheFilling,
	devtools,
	channel,
	abortSignal,
	timer,
	listener,
	asyncContext,
	moduleAgain,
	promise,
	reaction,
	registry,
	timeline,
	symbol,
	client,
	collection,
	text,
	openHandle,
	counted
];
/** The first pattern that the evidence fits; null when none does. */
function likelyCause(evidence) {
	const holder = evidence.suspects[0]?.holder ?? evidence.retention?.holders[0] ?? null;
	const seen = {
		...evidence,
		holder,
		path: holder ? [
			holder.anchor.name,
			...namesOn(holder),
			...holder.containers
		].join(" ") : "",
		stack: (evidence.suspects[0]?.stack ?? []).map((frame) => `${frame.package?.name ?? ""} ${frame.file} ${frame.function}`).join(" "),
		of: (className) => evidence.retention?.classes.find(({ name }) => className.test(name))?.perRequest ?? 0,
		handle: (kind) => evidence.handles.find((handle) => kind.test(handle.kind))
	};
	for (const pattern of patterns) {
		const cause = pattern(seen);
		if (cause) return cause;
	}
	return null;
}
const namesOn = ({ steps }) => steps.flatMap(({ name, keys = [] }) => [name, ...keys]);

// src/attribute/flame.ts
/** Stacks with less than this share of it all, or beyond this many, are put together. */
const smallestShare$2 = .005;
const mostStacks = 60;
/** What the requests leave on the JavaScript heap, by call stack, the outermost function first; null when nothing is left. */
function flameOf(sites) {
	const kept = sites.filter(({ trend, bytesPerRequest }) => (trend === "grows" || trend === "thin") && bytesPerRequest > 0);
	const all = kept.reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);
	if (all === 0) return null;
	const shown = [...kept].sort((a, b) => b.bytesPerRequest - a.bytesPerRequest).filter(({ bytesPerRequest }, i) => i < mostStacks && bytesPerRequest >= all * smallestShare$2);
	const others = all - shown.reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);
	const root = branch("(all requests)", "", 0, shown.map(({ stack, bytesPerRequest }) => ({
		bytesPerRequest,
		callers: [...stack].reverse()
	})));
	const small = {
		name: "(smaller ones)",
		file: "",
		line: 0,
		bytesPerRequest: others,
		children: []
	};
	return others > 0 ? {
		...root,
		bytesPerRequest: all,
		children: [...root.children, small]
	} : root;
}
function branch(name, file, line, stacks) {
	const below = /* @__PURE__ */ new Map();
	for (const { bytesPerRequest, callers } of stacks) {
		const [frame, ...rest] = callers;
		if (!frame) continue;
		const key = `${frame.function}@${fileOf(frame)}:${frame.line}:${frame.column}`;
		const group = below.get(key) ?? {
			frame,
			stacks: []
		};
		group.stacks.push({
			bytesPerRequest,
			callers: rest
		});
		below.set(key, group);
	}
	const children = [...below.values()].map(({ frame, stacks: inner }) => branch(frame.function, ...placeOf$2(frame), inner)).sort((a, b) => b.bytesPerRequest - a.bytesPerRequest);
	return {
		name,
		file,
		line,
		bytesPerRequest: stacks.reduce((sum, stack) => sum + stack.bytesPerRequest, 0),
		children
	};
}
const placeOf$2 = (frame) => frame.raw.url === "" ? ["", 0] : [fileOf(frame), frame.line];

// src/attribute/container-in-code.ts
/**
* The name by which the code at a place calls what it adds to: `seen` of `seen.add(id)`, `visits` of `visits[id] = 1`.
* @param frame at the very call or assignment
* @returns null where the code there does not say it
*/
function containerInCode({ script, raw }) {
	const code = script && builtCode(script);
	if (!code) return null;
	for (const node of [...pathTo(code, code.offsetAt(raw.line, raw.column))].reverse()) {
		const target = isCall(node) ? node.callee : node.type === "AssignmentExpression" ? node.left : null;
		if (target === null) continue;
		return target.type === "MemberExpression" || target.type === "OptionalMemberExpression" ? lastName(target.object) : null;
	}
	return null;
}

// src/attribute/package-called.ts
/**
* The innermost frame of the package that the app calls, which is the one to update or to call otherwise; what that one calls is
* its own affair. Where nothing of the app is on the stack, a framework did it by itself.
* @param own the nearest frame of the app's own code
*/
function packageCalled(stack, own) {
	const called = own ? stack.slice(0, stack.indexOf(own)) : stack;
	const outer = called.findLast(({ owner }) => owner === "dependency") ?? (own ? void 0 : called.findLast(({ owner }) => owner === "framework"));
	return outer && called.find((frame) => frame.package?.name === outer.package?.name);
}

// src/attribute/growing-at.ts
/** From the stacks of additions to the lines that add: the nearest own code, and the package that adds for it. */
/** Lines that add less of it are not shown. */
const smallestShare$1 = .1;
/** @param agentPath the agent's script: what it adds itself is no growth */
async function growingAt(heard, read, agentPath) {
	const all = [];
	for (const { process, stacks, ...container } of heard) {
		const lines = await linesOf(stacks, read, agentPath);
		const nearest = lines[0]?.stack.find(({ raw }) => raw.url !== "");
		const next = {
			...container,
			lines,
			name: nearest ? containerInCode(nearest) : null
		};
		const same = all.findIndex(({ container: one, processes }) => !processes.has(process) && isSame(one, next));
		const other = all[same];
		if (other) all[same] = {
			container: together$1(other.container, next),
			processes: /* @__PURE__ */ new Set([...other.processes, process])
		};
		else all.push({
			container: next,
			processes: /* @__PURE__ */ new Set([process])
		});
	}
	return all.map(({ container }) => container).sort((a, b) => b.bytesPerRequest - a.bytesPerRequest);
}
/** Whether two frames stand on the same line. */
const isSameLine = (a, b) => a.file === b.file && a.line === b.line && a.package?.name === b.package?.name;
function isSame(a, b) {
	const [one, other] = [a.lines[0]?.frame, b.lines[0]?.frame];
	return a.kind === b.kind && a.class === b.class && one !== void 0 && other !== void 0 && isSameLine(one, other);
}
const together$1 = (a, b) => ({
	...a,
	gained: a.gained + b.gained,
	removed: a.removed + b.removed,
	entriesPerRequest: a.entriesPerRequest + b.entriesPerRequest,
	bytesPerRequest: a.bytesPerRequest + b.bytesPerRequest
});
async function linesOf(stacks, read, agentPath) {
	const all = stacks.reduce((sum, { count }) => sum + count, 0);
	const lines = [];
	for (const { count, frames } of stacks) {
		const line = lineOf$1((await Promise.all(frames.map(read))).filter(({ raw }) => !raw.url.endsWith(agentPath)));
		if (!line) continue;
		const known = lines.findIndex(({ frame }) => isSameLine(frame, line.frame));
		const share = count / all + (lines[known]?.share ?? 0);
		if (known === -1) lines.push({
			...line,
			share
		});
		else lines[known] = {
			...lines[known],
			share
		};
	}
	return lines.filter(({ share }) => share >= smallestShare$1).sort((a, b) => b.share - a.share);
}
function lineOf$1(stack) {
	const own = stack.find(({ owner }) => owner === "own");
	const inner = packageCalled(stack, own);
	const frame = own ?? inner ?? stack.find(({ owner }) => owner !== "node");
	if (!frame) return null;
	return {
		frame,
		stack,
		dependency: inner?.package ? {
			...inner.package,
			file: inner.file,
			line: inner.line
		} : null
	};
}

// src/attribute/frames.ts
/** Names a raw frame: whose code it is, and where in the sources. */
async function readFrame(raw, scripts, workspace) {
	const bare = {
		function: raw.functionName || "(anonymous)",
		raw,
		line: raw.line + 1,
		column: raw.column + 1,
		package: null,
		mapped: null,
		path: null,
		content: null,
		script: null
	};
	if (raw.url === "" || raw.url.startsWith("node:")) return {
		...bare,
		owner: "node",
		file: raw.url || "native"
	};
	const script = await scripts.at(raw.url);
	const built = pathOfScript(raw.url);
	if (built === null) return {
		...bare,
		owner: "unknown",
		file: raw.url.slice(0, 300)
	};
	const mapped = script?.trace(raw.line + 1, raw.column) ?? null;
	if (mapped?.original.kind === "made-up") return {
		...bare,
		script,
		owner: "framework",
		file: mapped.original.name,
		mapped: mapped.by
	};
	const original = mapped?.original.kind === "file" ? mapped.original.path : null;
	const isMapped = mapped !== null && original !== null && (workspace.exists(original) || packagePart(built) === null);
	const path = isMapped ? original : built;
	const position = isMapped ? {
		line: mapped.line,
		column: mapped.column + 1,
		content: mapped.content
	} : { content: null };
	const shared = {
		...bare,
		...position,
		script,
		mapped: isMapped ? mapped.by : null
	};
	const part = packagePart(path);
	if (part) {
		const version = await versionIn(part.folder, workspace);
		const owner = isFrameworkPackage(part.name) ? "framework" : "dependency";
		return {
			...shared,
			owner,
			package: {
				name: part.name,
				version
			},
			file: part.file
		};
	}
	const file = workspace.relative(path);
	if (file === null) return {
		...bare,
		owner: "unknown",
		file: path.split(/[\\/]/).at(-1)
	};
	return {
		...shared,
		owner: "own",
		file,
		path
	};
}
/** Whether two addresses name one script: the profiler names CommonJS scripts by URL, snapshots and stacks by path. */
const isSameScript = (a, b) => (pathOfScript(a) ?? a) === (pathOfScript(b) ?? b);

// src/attribute/handles.ts
const words = {
	MESSAGEPORT: "MessagePort",
	Timeout: "timer",
	Immediate: "immediate",
	TCPWRAP: "socket",
	TCPSOCKETWRAP: "socket",
	PIPEWRAP: "pipe",
	TLSWRAP: "TLS socket",
	UDPWRAP: "UDP socket",
	FILEHANDLE: "file handle",
	FSEVENTWRAP: "file watcher",
	STATWATCHER: "file watcher",
	PROCESSWRAP: "child process",
	WORKER: "worker",
	HTTPCLIENTREQUEST: "HTTP request",
	HTTPINCOMINGMESSAGE: "HTTP request"
};
/** A share of requests below this is chance: the server's own sockets and timers. */
const smallest = .05;
/**
* The kinds of which requests leave some open, the most per request first.
* @param requests served while the resources were watched
*/
async function leakedHandles(resources, requests, scripts, workspace) {
	const leaked = resources.flatMap(({ kinds }) => kinds).filter(({ open }) => open >= 3 && open / requests >= smallest).sort((a, b) => b.open - a.open);
	return Promise.all(leaked.map(async ({ kind, open, repeating, longestDelayMs, stacks }) => {
		const frames = stacks[0]?.frames.map(parseFrame).filter((frame) => frame !== null) ?? [];
		const stack = await Promise.all(frames.map((frame) => readFrame(frame, scripts, workspace)));
		return {
			kind: words[kind] ?? kind,
			perRequest: open / requests,
			repeating: repeating / open,
			longestDelayMs,
			openedAt: stack.find(({ owner }) => owner === "own") ?? null,
			stack
		};
	}));
}
/** Whether most of them fire once: what they hold is counted apart. */
const firesOnce = ({ kind, repeating }) => kind === "timer" && repeating < .5;
/** `url:line:column`, both from 1, as a frame that counts from 0. */
function parseFrame(text) {
	const parts = /^(.*):(\d+):(\d+)$/s.exec(text);
	return parts ? {
		functionName: "",
		url: parts[1],
		line: Number(parts[2]) - 1,
		column: Number(parts[3]) - 1
	} : null;
}

// src/attribute/holder-of.ts
/** Which of the holders keeps what a line allocates. Only evidence ties the two: a holder that is merely there is not named. */
/** Classes that any program leaves: that one of them lies in a container says nothing of who made it. */
const common = /^(Object|Array|Map|Set|WeakMap|WeakSet|Promise|Function|Generator|Listener|Error|closure|context|array|number|symbol|.*string)$/;
/** The classes that handles of a kind have in a snapshot. */
const classesOfKind = {
	MessagePort: /^(MessagePort|MessageChannel|BroadcastChannel)$/,
	timer: /^Timeout$/,
	immediate: /^Immediate$/,
	socket: /Socket$|^TCP$/,
	pipe: /Socket$|^Pipe$/,
	"TLS socket": /Socket$|^TLSWrap$/,
	"UDP socket": /^Socket$|^UDP$/,
	"file handle": /^(FileHandle|ReadStream|WriteStream)$/,
	"file watcher": /Watcher$|^FSEvent$/,
	"child process": /^(ChildProcess|Process)$/,
	worker: /^Worker$/,
	"HTTP request": /^(ClientRequest|IncomingMessage|HTTPParser)$/
};
/**
* The holder of what a stack allocates: the container that the line fills, or that a function it calls fills; what has the handle
* that the line opens; what the function or the class lies in that the stack made.
* @param stack nearest to the allocation first, down to the line that is looked at
* @param statementIn the statement of a frame that keeps the memory, where one was found
* @returns null when nothing ties them together
*/
function holderOf$1(stack, statementIn, { retention, handles }) {
	const holders = retention?.holders ?? [];
	const line = stack.at(-1);
	const statement = line ? statementIn(line) : null;
	if (line && statement?.by === "container") return filled(line, statement, holders);
	if (statement?.by === "opened") {
		const handle = handles.find(({ openedAt }) => openedAt?.raw === statement.opened);
		return handle ? having(handle, holders) : null;
	}
	for (const frame of stack.slice(0, -1).reverse()) {
		const inner = statementIn(frame);
		const near = inner?.by === "container" ? holders.filter((holder) => isWrittenIn(frame.raw.url, holder)) : [];
		const holder = inner && filled(frame, inner, near);
		if (holder) return holder;
	}
	return only(holders.filter((holder) => hasFunctionOf(stack, holder) || hasClassOf(stack, holder)));
}
/** The holder whose container a statement fills: of several with that name, the one of which it says most names. */
function filled({ raw }, { container, names }, holders) {
	const named = holders.filter(({ containers }) => container !== null && containers.includes(container));
	const nearness = (holder) => 2 * names.filter((name) => holder.containers.includes(name)).length + Number(isWrittenIn(raw.url, holder));
	const nearest = Math.max(...named.map(nearness));
	return only(named.filter((holder) => nearness(holder) === nearest));
}
/** Whether a script declares the variable that has the objects, or the class of what has the container. */
const isWrittenIn = (url, { anchor, keeper }) => "within" in anchor && anchor.within !== null && isSameScript(anchor.within.url, url) || keeper !== null && isSameScript(keeper.url, url);
/** Whether an anchor is Node.js's lists of pending timers. */
const isTimers = ({ kind, name }) => kind === "runtime" && /timers/.test(name);
/** What has a handle of this kind: by its class, else what Node.js itself has open. */
function having({ kind }, holders) {
	const classes = classesOfKind[kind];
	const isOne = ({ entryClass, containerClass, steps }) => [
		entryClass,
		containerClass,
		...steps.map(({ name }) => name)
	].some((name) => classes?.test(name));
	const isTimer = kind === "timer" || kind === "immediate";
	const isOpen = ({ anchor }) => anchor.kind === "runtime" && isTimers(anchor) === isTimer;
	return only(holders.filter(isOne)) ?? only(holders.filter(isOpen));
}
/** Whether the function that lies in the container was written within one of the stack. */
function hasFunctionOf(stack, { callback }) {
	return callback !== null && stack.some(({ script, raw }) => {
		const code = script && isSameScript(raw.url, callback.url) ? builtCode(script) : null;
		const [body] = code ? functionsAt(code, raw.line, raw.column) : [];
		return code !== null && body?.type !== "Program" && functionsAt(code, callback.line, callback.column).some((outer) => outer === body);
	});
}
/** Whether a constructor on the stack made what lies in the container. */
const hasClassOf = (stack, { entryClass }) => entryClass !== "" && !common.test(entryClass) && stack.some(({ raw }) => raw.functionName.split(".").at(-1) === entryClass);
/** The first where all begin at the same place; null where they do not, since then it is unknown which one is it. */
function only(holders) {
	const [first, ...others] = holders;
	return first && others.every(({ anchor }) => isSameAnchor(anchor, first.anchor)) ? first : null;
}
function isSameAnchor(a, b) {
	const scriptOf = (anchor) => "within" in anchor ? anchor.within?.url ?? null : null;
	return a.kind === b.kind && a.name === b.name && scriptOf(a) === scriptOf(b);
}

// src/attribute/heard-containers.ts
/** Listening costs a stack for each addition. */
const MOST_HEARD = 20;
/**
* Counts, hammers, counts, hammers, counts; then listens to those that gained. Nothing of it is left in the server afterwards.
* @param requests between the counts; while listening, the first number again
*/
async function heardContainers(server, hammer, requests) {
	const { total } = await server.sample();
	if (!canBeCounted(total.heapUsed)) return notCounted;
	const counting = startCounting(server);
	let served = 0;
	const hammerAndCount = async (amount) => {
		served += (await hammer(amount)).served;
		await counting.count(served);
	};
	try {
		await counting.count(served);
		for (const amount of requests) await hammerAndCount(amount);
		const growing = growingIn(counting);
		if (growing === null) return notCounted;
		const ids = growing.slice(0, MOST_HEARD).map(({ id }) => id);
		if (ids.length === 0) return {
			containers: [],
			why: null
		};
		await server.ask({
			ask: "watch-additions",
			ids: [...new Set(ids.map(idInProcess))]
		});
		served += (await hammer(requests[0])).served;
		const heard = /* @__PURE__ */ new Map();
		for (const { process, additions } of await server.readAdditions()) for (const one of additions) heard.set(`${process}:${one.id}`, one);
		await counting.count(served);
		return {
			containers: ids.flatMap((id) => stillGrowing(id, heard.get(id), counting)),
			why: null
		};
	} finally {
		await counting.end();
	}
}
const notCounted = {
	containers: [],
	why: {
		code: "not-counted",
		args: {}
	}
};
const growingIn = (counting) => {
	const counted = counting.counted();
	return counted && growingContainers(counted);
};
/** Processes number their containers by themselves: `4711-0:12`. */
const partsOf = (id) => {
	const at = id.lastIndexOf(":");
	return [id.slice(0, at), Number(id.slice(at + 1))];
};
const idInProcess = (id) => partsOf(id)[1];
function stillGrowing(id, heard, counting) {
	const growing = growingIn(counting)?.find((one) => one.id === id);
	const sizes = counting.counted()?.containers.find((one) => one.id === id)?.sizes ?? [];
	if (!growing) return [];
	const { id: _, ...container } = growing;
	const gained = (sizes.at(-1) ?? 0) - (sizes.at(-2) ?? 0);
	const removed = Math.max(heard?.removed ?? 0, (heard?.added ?? 0) - gained);
	return [{
		...container,
		process: partsOf(id)[0],
		removed,
		stacks: heard?.stacks ?? []
	}];
}

// src/attribute/profiling.ts
/** Samples of the leak over all judged volleys: about 12 % of noise. */
const wantedSamples = 60;
/** Bytes. Below, the profiler costs more than the page; above, a leak of a few bytes is not seen. */
const [finest, coarsest] = [512, 16384];
const volleys = 5;
/** Milliseconds that a volley and the warm-up may take where fewer requests show as much: on a page of some milliseconds more than that. */
const [volleyMs, warmUpMs] = [300, 1e3];
/** From so many milliseconds on fewer requests are watched and counted: both are exact. What lies between snapshots is not. */
const slowMs = 5;
/** Bytes that all of the look may leave in the server: a heap of that much more is still collected in time. */
const mostLeft$1 = 2e8;
/** How to look: enough requests for the leak to be seen in every volley, within the time and the memory. */
function planProfiling({ growth, msPerRequest, budgetMs, fatalRequests }) {
	const bytes = Math.max(8, growth.js);
	const ms = Math.max(.3, msPerRequest);
	const affordable = budgetMs / 2 / (2 * ms * volleys);
	const needed = wantedSamples * finest / (bytes * 4);
	const usual = Math.min(100, Math.max(29, volleyMs / ms));
	const volley = Math.round(Math.min(Math.max(usual, needed), Math.max(15, affordable), 2e3));
	const isSlow = ms > 100;
	const isSlowToCount = ms > slowMs;
	const wanted = {
		warmUp: Math.round(Math.min(250, Math.max(50, warmUpMs / ms), Math.max(30, budgetMs / 8 / ms))),
		pace: Math.min(volley, 50),
		volleys,
		volley,
		watched: isSlowToCount ? 23 : 61,
		snapshots: isSlow ? slowSnapshots : usualSnapshots,
		counts: isSlowToCount ? slowSnapshots : usualSnapshots
	};
	const most = Math.min(mostLeft$1 / (bytes + Math.max(0, growth.arrayBuffers)), (fatalRequests ?? Number.POSITIVE_INFINITY) / 2);
	const plan = requestsOf(wanted) > most ? shortened(wanted, most) : wanted;
	return {
		...plan,
		interval: Math.round(Math.min(coarsest, Math.max(finest, bytes * plan.volley * 4 / wantedSamples)))
	};
}
const usualSnapshots = [53, 47];
const slowSnapshots = [23, 19];
const fewSnapshots = [11, 7];
/** A count is exact: a few entries gained tell as much as many. */
const fewCounts = [3, 2];
const sum = ([one, other]) => one + other;
/** Requests before the containers are counted. */
const beforeCounts = ({ warmUp, pace, volleys, volley, watched }) => warmUp + pace + volleys * volley + watched;
const atTheEnd = ({ snapshots, counts }) => sum(snapshots) + sum(counts) + counts[0];
const requestsOf = (plan) => beforeCounts(plan) + atTheEnd(plan);
/** The same look with fewer requests; a leak so large is seen in a handful. */
function shortened(plan, most) {
	const snapshots = most > 4 * sum(slowSnapshots) ? slowSnapshots : fewSnapshots;
	const counts = fewCounts;
	const share = (most - atTheEnd({
		snapshots,
		counts
	})) / beforeCounts(plan);
	const fewer = (requests) => Math.max(5, Math.floor(requests * share));
	const { warmUp, pace, volleys, volley, watched } = plan;
	return {
		warmUp: fewer(warmUp),
		pace: fewer(pace),
		volleys,
		volley: fewer(volley),
		watched: fewer(watched),
		snapshots,
		counts
	};
}
/** A profiled volley may take this many times as long as one without; else the interval grows. */
const tolerableSlowdown = 3;
/**
* Hammers, collects and reads the survivors after every volley. Starts over with a coarser interval when the
* profiler slows the server down too much: its cost goes with the bytes a request allocates, which only trying tells.
*/
async function profileSurvivors(server, hammer, plan) {
	const pace = await timed(hammer, plan.pace);
	for (let interval = plan.interval;; interval *= 4) {
		await server.sample();
		await server.ask({
			ask: "start-survivors",
			intervalBytes: interval
		});
		const reads = [];
		let requests = 0;
		for (let i = 0; i < plan.volleys; i++) {
			const { served, msPerRequest } = await timed(hammer, plan.volley);
			if (i === 0 && msPerRequest > pace.msPerRequest * tolerableSlowdown && interval * 4 <= coarsest) break;
			requests += served;
			await server.sample();
			reads.push({
				requests,
				profiles: await server.ask({ ask: "read-survivors" })
			});
		}
		await server.ask({ ask: "stop-survivors" });
		if (reads.length > 0) return reads;
	}
}
async function timed(hammer, amount) {
	const start = performance.now();
	const { served } = await hammer(amount);
	return {
		served,
		msPerRequest: (performance.now() - start) / Math.max(1, served)
	};
}

// src/heap/graph.ts
/** Reads an edge by its place in the tables. */
function edgeReader({ edgeTypes, edgeType, edgeName, edgeTo, string }) {
	const indexed = new Set(["element", "hidden"].map((type) => edgeTypes.indexOf(type)));
	return (e) => {
		const type = edgeType[e];
		return {
			type: edgeTypes[type] ?? "",
			name: indexed.has(type) ? String(edgeName[e]) : string(edgeName[e]),
			to: edgeTo[e]
		};
	};
}
/** Reads names and edges out of the tables of a snapshot. */
function heapGraph(tables) {
	const { nodeTypes, firstEdge, string } = tables;
	const edgeAt = edgeReader(tables);
	let located = null;
	const graph = {
		nodeCount: tables.nodeCount,
		type: (node) => nodeTypes[tables.type[node]] ?? "",
		name: (node) => string(tables.name[node]),
		id: (node) => tables.id[node],
		selfSize: (node) => tables.selfSize[node],
		*edges(node) {
			for (let e = firstEdge[node]; e < firstEdge[node + 1]; e++) yield edgeAt(e);
		},
		follow(node, ...names) {
			let at = node;
			for (const name of names) {
				let next = null;
				for (const edge of graph.edges(at)) if (edge.name === name) {
					next = edge.to;
					break;
				}
				if (next === null) return null;
				at = next;
			}
			return at;
		},
		location(node) {
			if (!located) {
				located = /* @__PURE__ */ new Map();
				for (let i = 0; i < tables.locations.length; i += 4) located.set(tables.locations[i], i);
			}
			const row = located.get(node);
			return row === void 0 ? null : {
				line: tables.locations[row + 2],
				column: tables.locations[row + 3]
			};
		}
	};
	return graph;
}
/** Tables and elements, by which a container stores its entries. */
const isStorage = (graph, node) => {
	const type = graph.type(node);
	return type === "array" || type === "hidden" || type === "synthetic" || graph.name(node) === "system / PropertyArray";
};

// src/heap/script-place.ts
/** The script and place of a function object. */
function placeOf$1(graph, closure) {
	const url = scriptName(graph, graph.follow(closure, "shared"));
	const location = graph.location(closure);
	return url !== null && location ? {
		url,
		...location
	} : null;
}
/** Where the class of an object was written. */
function placeOfClass(graph, node) {
	const made = graph.follow(node, "__proto__", "constructor");
	return made === null ? null : placeOf$1(graph, made);
}
/** A module keeps the generator that ran its body: its function has the module's script. */
function placeOfModule(graph, module) {
	for (const { to } of graph.edges(module)) {
		const body = graph.follow(to, "function");
		const place = body === null ? null : placeOf$1(graph, body);
		if (place) return {
			...place,
			line: 0,
			column: 0
		};
	}
	return null;
}
/** The address of the script of what V8 knows of a function. */
function scriptName(graph, shared) {
	if (shared === null) return null;
	const script = graph.follow(shared, "script") ?? graph.follow(shared, "script_or_debug_info");
	const name = script === null ? null : graph.follow(script, "name");
	return name === null ? null : graph.name(name);
}

// src/heap/anchor.ts
/** The place in the program by which code reaches what is on a way from the GC roots: a variable, an export, a global. */
/** The last variable, export or global on the way down to the container; the runtime where there is none. */
function anchorIndex(graph, path, until, seeing) {
	for (let i = until; i >= 0; i--) {
		const edge = path[i];
		const from = i > 0 ? path[i - 1].to : 0;
		if (edge.type === "context" && edge.name !== "this") {
			const within = seeing(from);
			if (within?.url.startsWith("node:")) return {
				index: i,
				anchor: {
					kind: "runtime",
					name: runtimeName(within.url)
				}
			};
			return {
				index: i,
				anchor: {
					kind: "variable",
					name: edge.name,
					within
				}
			};
		}
		if (graph.name(from) === "system / Cell" && i >= 3 && path.slice(0, i).some(({ to }) => graph.name(to) === "system / SourceTextModule")) {
			const exported = exportIn(graph, from);
			if (exported) return {
				index: i,
				anchor: {
					kind: "export",
					name: exported.name,
					within: placeOfModule(graph, exported.module)
				}
			};
		}
		if (edge.type === "property" && /^(global|globalThis|Object \/ |system \/ NativeContext)|global/.test(graph.name(from)) && graph.type(from) === "object") return {
			index: i,
			anchor: {
				kind: "global",
				name: edge.name
			}
		};
	}
	const native = path.find(({ to }) => graph.name(to).startsWith("Node / "));
	return {
		index: -1,
		anchor: {
			kind: "runtime",
			name: native ? graph.name(native.to).slice(7) : ""
		}
	};
}
/** The shortest way may lead through Node.js; a variable of the program that has the container itself says more. */
function variableOn(graph, path, last, variables) {
	const index = path.findLastIndex((edge, i) => i <= last && !isStorage(graph, edge.to));
	const anchor = index === -1 ? null : variables(path[index].to);
	return anchor && {
		index,
		anchor
	};
}
/** Variables of the program, by the object that each of them has. */
function variablesOf(graph, seeing) {
	let known = null;
	return (node) => {
		if (!known) {
			known = /* @__PURE__ */ new Map();
			for (let context = 0; context < graph.nodeCount; context++) {
				if (graph.name(context) !== "system / Context") continue;
				for (const edge of graph.edges(context)) if (edge.type === "context" && edge.name !== "this" && !known.has(edge.to)) known.set(edge.to, {
					context,
					name: edge.name
				});
			}
		}
		const found = known.get(node);
		const within = found ? seeing(found.context) : null;
		return found && within && !within.url.startsWith("node:") ? {
			kind: "variable",
			name: found.name,
			within
		} : null;
	};
}
/** `node:internal/timers` is the timers. */
const runtimeName = (url) => url.replace(/^node:(internal\/)?/, "");
/** Functions by the scope they close over: a script and a place for each context. */
function functionsByContext(graph) {
	let known = null;
	return (context) => {
		if (!known) {
			known = /* @__PURE__ */ new Map();
			for (let node = 0; node < graph.nodeCount; node++) {
				if (graph.type(node) !== "closure") continue;
				const scope = graph.follow(node, "context");
				if (scope !== null && !known.has(scope)) known.set(scope, node);
			}
		}
		const closure = known.get(context);
		return closure === void 0 ? null : placeOf$1(graph, closure);
	};
}
/** The module that exports the variable in this cell, and its name there: modules that import it hold the same cell. */
function exportIn(graph, cell) {
	for (let module = 0; module < graph.nodeCount; module++) {
		if (graph.name(module) !== "system / SourceTextModule") continue;
		for (const { to: table } of graph.edges(module)) {
			if (!isStorage(graph, table)) continue;
			for (const edge of graph.edges(table)) {
				const key = edge.to === cell ? graph.follow(table, String(Number(edge.name) - 1)) : null;
				if (key !== null && graph.type(key).includes("string")) return {
					name: graph.name(key),
					module
				};
			}
		}
	}
	return null;
}

// src/heap/bound.ts
const limits = /^[#_]?(max|max_?Size|maxEntries|maxItems|maxLength|limit|capacity)$/i;
const counters = /^[#_]?(size|length|count|total|\w*(total|calculated|current)_?Size)$/i;
/** A property whose key is a symbol is called by what that describes: lru-cache up to version 6 has its `max` behind one. */
const nameOf = ({ name }) => /^<symbol (.*)>$/.exec(name)?.[1] ?? name;
const ofEntries = /^[#_]?(size|length|count)$/i;
/**
* A limit on the way to what is left behind: lru-cache's `max`, a class's own `capacity`.
* @param size entries seen in the container
*/
function boundOn(graph, path, from, end, size) {
	for (let i = end - 1; i >= Math.max(0, from); i--) {
		const object = path[i].to;
		for (const edge of graph.edges(object)) {
			const max = edge.type === "property" && limits.test(nameOf(edge)) ? numberAt(graph, edge.to) : null;
			if (max === null || max <= 1) continue;
			const counted = countedIn(graph, object);
			const own = Object.entries(counted).find(([name]) => ofEntries.test(name))?.[1] ?? null;
			return {
				name: nameOf(edge),
				max,
				size: own !== null && isOfEntries(own, size, max) ? own : size,
				within: placeOfClass(graph, object),
				counted
			};
		}
	}
	return null;
}
/** Entries of several classes are seen in part only, so their number is no less than what was seen, and no more than the limit. */
const isOfEntries = (own, seen, max) => own >= seen && own <= max + 1;
function countedIn(graph, object) {
	const found = {};
	for (const edge of graph.edges(object)) {
		const value = edge.type === "property" && counters.test(nameOf(edge)) ? numberAt(graph, edge.to) : null;
		if (value !== null) found[nameOf(edge)] = value;
	}
	return found;
}
function numberAt(graph, node) {
	const value = graph.follow(node, "value");
	const number = value === null ? NaN : Number(graph.name(value));
	return Number.isFinite(number) ? number : null;
}

// src/heap/growing-classes.ts
/** Not objects of the program: what V8 compiles and learns while it runs. */
const ofTheEngine = /* @__PURE__ */ new Set([
	"code",
	"object shape",
	"hidden",
	"synthetic"
]);
/** Two intervals agree when neither leaves more than this times what the other leaves, per request. */
const agreement = 1.8;
/** Fewer new objects than this in an interval are chance. */
const fewObjects$1 = 3;
/** 0: known at the first snapshot. 1, 2: allocated in the first or second interval and alive at the end. */
function bornIn(id, { first, second }) {
	if (id % 2 === 0 || id <= first) return 0;
	return id <= second ? 1 : 2;
}
/** The class of a node as people say it; null for what belongs to the engine. */
function className(graph, node) {
	const type = graph.type(node);
	if (ofTheEngine.has(type)) return null;
	if (type === "closure" || type === "array" || type === "regexp" || type === "bigint") return type;
	if (type.includes("string")) return type;
	if (type === "number" || type === "symbol") return type;
	const name = graph.name(node);
	return name.startsWith("system / ") ? name === "system / Context" ? "context" : null : name.slice(0, 100);
}
/**
* The classes whose living instances grow alike in both intervals, the most instances per request first.
* A leak leaves the same number of objects per request in each; a cache, a step or a last request does not.
*/
function growingClasses(graph, intervals) {
	const counts = /* @__PURE__ */ new Map();
	const internalized = internalizedStrings(graph);
	for (let node = 0; node < graph.nodeCount; node++) {
		if (internalized.has(node)) continue;
		const born = bornIn(graph.id(node), intervals);
		const name = born === 0 ? null : className(graph, node);
		if (name === null) continue;
		const count = counts.get(name) ?? [0, 0];
		count[born - 1]++;
		counts.set(name, count);
	}
	const [n1, n2] = intervals.requests;
	return [...counts].filter(([, [a, b]]) => a >= fewObjects$1 && b >= fewObjects$1 && a / n1 <= agreement * b / n2 && b / n2 <= agreement * a / n1).map(([name, [a, b]]) => ({
		name,
		perRequest: rounded(Math.min(a / n1, b / n2))
	})).sort((a, b) => b.perRequest - a.perRequest || a.name.localeCompare(b.name));
}
/** Names that V8 has met in code and in objects, each once: what it read for the first time between two snapshots is no leak. */
function internalizedStrings(graph) {
	const found = /* @__PURE__ */ new Set();
	for (let node = 0; node < graph.nodeCount; node++) {
		if (graph.type(node) !== "synthetic" || graph.name(node) !== "(Internalized strings)") continue;
		for (const { to } of graph.edges(node)) if (graph.type(to).includes("string")) found.add(to);
	}
	return found;
}
/** Counts are whole per request but for a few objects of the run itself; a leak on some requests keeps its fraction. */
function rounded(perRequest) {
	const whole = Math.round(perRequest);
	return whole >= 1 && Math.abs(perRequest - whole) < .15 * whole ? whole : Math.round(perRequest * 100) / 100;
}

// src/heap/shortest-paths.ts
const weakPair = /^\d+ \/ part of key \(.*? @\d+\) -> value \(.*? @\d+\) pair in WeakMap \(table @(\d+)\)$/;
const unreached = 4294967295;
/** Breadth-first over all edges that keep their target alive, those of the program before those of timers, and the engine's last. */
function shortestPaths(tables) {
	const { firstEdge, edgeType, edgeName, edgeTo, nodeCount } = tables;
	const weak = tables.edgeTypes.indexOf("weak");
	const internal = tables.edgeTypes.indexOf("internal");
	const shortcut = tables.edgeTypes.indexOf("shortcut");
	const via = new Uint32Array(nodeCount).fill(unreached);
	const from = new Uint32Array(nodeCount).fill(unreached);
	const queue = new Uint32Array(nodeCount);
	const tableOf = weakTables(tables);
	const { ofNode, ofEdge } = detours(tables);
	const later = {
		[byTimers]: [],
		[byEngine]: []
	};
	let detour = 0;
	const reachedBy = new Uint8Array(nodeCount);
	let tail = nodeCount > 0 ? 1 : 0;
	from[0] = 0;
	for (let head = 0;; head++) {
		if (head === tail) {
			const [next, first] = later[byTimers].length > 0 ? [byTimers, later[byTimers]] : [byEngine, later[byEngine]];
			detour = Math.max(detour, next);
			for (const e of first.splice(0)) if (from[edgeTo[e]] === unreached) reach(e);
			if (head === tail) {
				if (later[byTimers].length + later[byEngine].length === 0) break;
				head--;
				continue;
			}
		}
		const node = queue[head];
		for (let e = firstEdge[node]; e < firstEdge[node + 1]; e++) {
			const to = edgeTo[e];
			if (from[to] !== unreached || edgeType[e] === weak || edgeType[e] === shortcut) continue;
			if (edgeType[e] === internal && tableOf(edgeName[e]) === tables.id[node]) continue;
			const rank = Math.max(ofNode[to], ofEdge(e, node));
			if (rank > ofNode[node]) later[rank].push(e);
			else reach(e);
		}
	}
	function reach(e) {
		const to = edgeTo[e];
		from[to] = ownerOf(firstEdge, e);
		via[to] = e;
		reachedBy[to] = detour;
		queue[tail++] = to;
	}
	const edgeAt = edgeReader(tables);
	return {
		onlyByTimers: (node) => from[node] !== unreached && reachedBy[node] === byTimers,
		to(node) {
			if (from[node] === unreached) return null;
			const path = [];
			for (let at = node; at !== 0; at = from[at]) path.push(edgeAt(via[at]));
			return path.reverse();
		}
	};
}
/**
* The id of the table of a WeakMap in an edge's name; -1 for other edges. A table does not keep its values; their
* keys do, by edges of the same name.
*/
function weakTables({ string }) {
	const known = /* @__PURE__ */ new Map();
	return (name) => {
		let table = known.get(name);
		if (table === void 0) {
			table = Number(weakPair.exec(string(name))?.[1] ?? -1);
			known.set(name, table);
		}
		return table;
	};
}
const byTimers = 1;
const byEngine = 2;
const listsOfNode = /* @__PURE__ */ new Set(["Node / CleanupQueue", "Node / BaseObjectList"]);
/** The links by which Node.js's timers of one delay hang together: whoever has one of them has no part in the others. */
const linksOfTimers = /* @__PURE__ */ new Set(["_idleNext", "_idlePrev"]);
/** A timer whose number was asked for is listed once more (`lib/internal/timers.js`), until it fires. */
const timersByNumber = "knownTimersById";
function detours({ nodeTypes, edgeTypes, edgeType, edgeName, type, name, nodeCount, string }) {
	const engine = new Set(["code", "object shape"].map((one) => nodeTypes.indexOf(one)));
	const [native, object] = ["native", "object"].map((one) => nodeTypes.indexOf(one));
	const [property, context] = ["property", "context"].map((one) => edgeTypes.indexOf(one));
	const known = /* @__PURE__ */ new Map();
	const text = (index) => {
		const found = known.get(index) ?? string(index);
		known.set(index, found);
		return found;
	};
	const ofNode = new Uint8Array(nodeCount);
	for (let node = 0; node < nodeCount; node++) if (engine.has(type[node]) || type[node] === native && listsOfNode.has(text(name[node]))) ofNode[node] = byEngine;
	else if (type[node] === object && text(name[node]) === "TimersList") ofNode[node] = byTimers;
	const isTimer = (node) => type[node] === object && text(name[node]) === "Timeout";
	const ofEdge = (edge, node) => {
		return edgeType[edge] === property && isTimer(node) && linksOfTimers.has(text(edgeName[edge])) || edgeType[edge] === context && text(edgeName[edge]) === timersByNumber ? byTimers : 0;
	};
	return {
		ofNode,
		ofEdge
	};
}
/** The node that an edge leaves from: the last whose edges begin at or before it. */
function ownerOf(firstEdge, edge) {
	let low = 0;
	let high = firstEdge.length - 1;
	while (high - low > 1) {
		const middle = low + high >>> 1;
		if (firstEdge[middle] <= edge) low = middle;
		else high = middle;
	}
	return low;
}

// src/heap/steps.ts
/** A way through the heap as steps: the references that are followed, and what each of them leads to. */
/** Characters. Names of properties may be text of the app. */
const longestName$1 = 60;
/** The steps of a way. @param first the edge before the first of them */
function stepsOf(graph, edges, first) {
	return edges.flatMap((edge, i) => {
		if (isStorage(graph, edge.to)) return [];
		const before = i > 0 ? edges[i - 1] : first;
		if (before && edge.name === before.name && graph.name(edge.to) === graph.name(before.to)) return [];
		const reference = referenceOf(graph, edge, before);
		return [...reference ? [reference] : [], ...nodeStep(graph, edge.to)];
	});
}
function referenceOf(graph, edge, before) {
	const name = edge.name.slice(0, longestName$1);
	if (edge.type === "context") return {
		kind: "variable",
		name
	};
	if (edge.type === "property" && before && isDictionary(graph, before.to)) return {
		kind: "entry",
		name: ""
	};
	if (edge.type === "property") return edge.name.startsWith("<symbol") ? null : {
		kind: "property",
		name
	};
	if (edge.type === "element") return {
		kind: "element",
		name: ""
	};
	return /^\d+$/.test(edge.name) ? {
		kind: "entry",
		name: ""
	} : null;
}
/** A plain object by its properties, a function by its name, anything else by its class; nothing for a scope of V8. */
function nodeStep(graph, node) {
	const type = graph.type(node);
	const name = graph.name(node);
	if (type === "closure") return [{
		kind: "function",
		name: name.slice(0, longestName$1)
	}];
	if (name === "system / Context") return [];
	if (type !== "object" || name !== "Object") return [{
		kind: "class",
		name: (className(graph, node) ?? name).slice(0, longestName$1)
	}];
	const keys = keysOf(graph, node);
	return [{
		kind: "object",
		name: "Object",
		keys: keys.length > manyKeys ? [] : keys.slice(0, 5).map((key) => key.slice(0, longestName$1))
	}];
}
/** An object with more properties than a person writes is used as a table. */
const manyKeys = 24;
const isDictionary = (graph, node) => graph.name(node) === "Object" && keysOf(graph, node).length > manyKeys;
const keysOf = (graph, node) => [...graph.edges(node)].filter((edge) => edge.type === "property" && edge.name !== "__proto__").map((edge) => edge.name);

// src/heap/retainers.ts
/** What holds the objects that requests leave behind: the shortest way from the GC roots, read down to the first new object. */
/** Paths are read for this many objects; a leak needs a handful. */
const mostObjects = 5e4;
const fewObjects = 2;
/** What holds less than this share of what the chief holder holds is noise of the run. */
const negligible = .1;
/** Reads the third of three snapshots: what the requests between them left behind, and what holds it. */
function retentionIn(tables, intervals) {
	const graph = heapGraph(tables);
	const classes = growingClasses(graph, intervals);
	const growing = new Set(classes.map(({ name }) => name));
	const paths = shortestPaths(tables);
	const groups = /* @__PURE__ */ new Map();
	const bytes = {
		only: 0,
		otherwise: 0
	};
	let read = 0;
	for (let node = 0; node < graph.nodeCount && read < mostObjects; node++) {
		if (bornIn(graph.id(node), intervals) !== 1 || !growing.has(className(graph, node) ?? "")) continue;
		read++;
		const path = paths.to(node);
		if (!path || isOfTheEngine(graph, path)) continue;
		const waits = paths.onlyByTimers(node);
		bytes[waits ? "only" : "otherwise"] += graph.selfSize(node);
		const last = path.findLastIndex((edge) => isOld(graph, edge.to, intervals));
		const key = last === -1 ? -1 : path[last].to;
		const group = groups.get(key) ?? {
			path,
			last,
			bytes: 0,
			objects: 0,
			waits
		};
		group.bytes += graph.selfSize(node);
		group.objects++;
		if (tells(graph, path, last) > tells(graph, group.path, group.last)) Object.assign(group, {
			path,
			last
		});
		groups.set(key, group);
	}
	const seeing = functionsByContext(graph);
	const variables = variablesOf(graph, seeing);
	const all = [...groups.values()];
	const holders = all.filter(isTelling(all, intervals.requests[0])).sort((a, b) => b.bytes - a.bytes).slice(0, 5).map((group) => holderOf(graph, group, intervals, seeing, variables));
	const [served] = intervals.requests;
	return {
		classes,
		holders,
		closures: growing.has("closure") ? closuresLeft(graph, intervals) : [],
		timers: {
			only: bytes.only / served,
			otherwise: bytes.otherwise / served
		}
	};
}
/** Functions of Node.js itself say nothing of the program. */
function closuresLeft(graph, intervals) {
	const found = /* @__PURE__ */ new Map();
	for (let node = 0, read = 0; node < graph.nodeCount && read < mostObjects; node++) {
		if (graph.type(node) !== "closure" || bornIn(graph.id(node), intervals) !== 1) continue;
		read++;
		const place = placeOf$1(graph, node);
		if (!place || place.url === "" || place.url.startsWith("node:")) continue;
		const key = `${place.url}:${place.line}:${place.column}`;
		const known = found.get(key) ?? {
			place,
			count: 0
		};
		known.count++;
		found.set(key, known);
	}
	return [...found.values()].filter(({ count }) => count >= fewObjects).map(({ place }) => place);
}
/** How much a path tells a reader: one to an object before one to a key or a number, a short one before a long one. */
function tells(graph, path, last) {
	const entry = path.find((edge, i) => i > last && !isStorage(graph, edge.to) && graph.id(edge.to) % 2 === 1);
	return (!entry || /string|number/.test(graph.type(entry.to)) ? 0 : 1e6) - path.length;
}
/**
* Pending timers may hold far more than what leaks, for a while: what something else holds of each request is no noise, however little
* it is beside them.
*/
function isTelling(all, requests) {
	const most = Math.max(0, ...all.map(({ bytes }) => bytes));
	const mostOtherwise = Math.max(0, ...all.map(({ bytes, waits }) => waits ? 0 : bytes));
	return ({ objects, bytes, waits }) => {
		const isOfEach = !waits && objects >= requests && bytes >= mostOtherwise * negligible;
		return objects >= fewObjects && (bytes >= most * negligible || isOfEach);
	};
}
const isOld = (graph, node, intervals) => graph.type(node) !== "synthetic" && graph.id(node) % 2 === 1 && bornIn(graph.id(node), intervals) === 0;
/** Held by what V8 compiled or learnt, or by the interned strings: not by the program. */
const isOfTheEngine = (graph, path) => path.some(({ to }) => graph.type(to) === "code" || graph.type(to) === "object shape" || graph.name(to) === "(Internalized strings)");
function holderOf(graph, { path, last, bytes, objects }, intervals, seeing, variables) {
	const entry = path.findIndex((edge, i) => i > last && !isStorage(graph, edge.to) && graph.id(edge.to) % 2 === 1);
	const end = entry === -1 ? path.length - 1 : entry;
	const nearest = anchorIndex(graph, path, Math.min(last === -1 ? end : last + 1, end), seeing);
	const start = nearest.anchor.kind === "runtime" ? variableOn(graph, path, Math.min(last, end), variables) ?? nearest : nearest;
	const shown = path.slice(start.index + 1, end + 1);
	const container = [...path.slice(0, end)].reverse().find((edge) => !isStorage(graph, edge.to));
	const requests = intervals.requests[0];
	const entries = entriesBeside(graph, path, end, intervals);
	const named = path.slice(Math.max(0, start.index), end).filter((edge) => isNamed(edge));
	return {
		anchor: start.anchor,
		steps: [...start.index >= 0 ? nodeStep(graph, path[start.index].to) : [], ...stepsOf(graph, shown, path[start.index])],
		containers: [.../* @__PURE__ */ new Set([...named.reverse().map((edge) => edge.name), ...start.anchor.kind === "runtime" ? [] : [start.anchor.name]])],
		containerClass: container ? className(graph, container.to) ?? graph.name(container.to) : "",
		entryClass: className(graph, path[end].to) ?? graph.name(path[end].to),
		callback: callbackOf(graph, path[end].to),
		keeper: keeperOf(graph, path.slice(Math.max(0, start.index), end)),
		objectsPerRequest: objects / requests,
		bytesPerRequest: bytes / requests,
		entries,
		bound: boundOn(graph, path, start.index, end, entries.count)
	};
}
const isNamed = (edge) => (edge.type === "property" || edge.type === "context") && !edge.name.startsWith("<symbol") && edge.name !== "__proto__";
function keeperOf(graph, path) {
	for (const { to } of [...path].reverse()) {
		const place = graph.type(to) === "object" ? placeOfClass(graph, to) : null;
		if (place && !place.url.startsWith("node:")) return place;
	}
	return null;
}
function callbackOf(graph, entry) {
	if (graph.type(entry) === "closure") return placeOf$1(graph, entry);
	for (const name of [
		"_onTimeout",
		"_onImmediate",
		"listener",
		"callback",
		"handler",
		"fn",
		"onmessage"
	]) {
		const held = graph.follow(entry, name);
		if (held !== null && graph.type(held) === "closure") return placeOf$1(graph, held);
	}
	return null;
}
/** How many entries of the class that is left behind stand beside it, and how many of them each request added. */
function entriesBeside(graph, path, end, intervals) {
	const entry = path[end].to;
	const name = graph.name(entry);
	const type = graph.type(entry);
	let [count, added, places, empty] = [
		0,
		0,
		0,
		0
	];
	for (const edge of graph.edges(path[end - 1]?.to ?? entry)) {
		if (edge.type === "element") {
			places++;
			empty = isUndefined(graph, edge.to) ? empty + 1 : 0;
		}
		if (graph.type(edge.to) !== type || !(type.includes("string") || graph.name(edge.to) === name)) continue;
		count++;
		if (bornIn(graph.id(edge.to), intervals) === 1) added++;
	}
	return {
		count,
		perRequest: added / intervals.requests[0],
		places: empty >= FEWEST_PLACES ? places : null
	};
}
/** Fewer empty elements at the end of an array than this may be values that were pushed. */
const FEWEST_PLACES = 16;
/** `undefined` is an element, a hole is none. V8 names it since version 12; before, all oddballs have one name. */
const isUndefined = (graph, node) => /^(undefined|system \/ Oddball)$/.test(graph.name(node));

// src/heap/unreadable.ts
/** Thrown when a snapshot cannot be read; the message says why in words. */
var SnapshotUnreadable = class extends Error {};

// src/heap/string-table.ts
/** Bytes kept of each string: enough for names; contents are of no use here and may be secret. */
const stringBytes = 400;
const [quote, backslash, comma, closing$1] = [...Buffer.from("\"\\,]")];
/** The beginnings of all strings in one growing buffer, decoded when asked for. */
var StringTable = class {
	bytes = Buffer.allocUnsafe(1048576);
	used = 0;
	starts = /* @__PURE__ */ new Uint32Array(4096);
	count = 0;
	inString = false;
	escaped = false;
	length = 0;
	closed = false;
	take(chunk, from) {
		for (let i = from; i < chunk.length; i++) {
			const byte = chunk[i];
			if (!this.inString) {
				if (byte === quote) this.begin();
				else if (byte === closing$1) {
					this.closed = true;
					return i + 1;
				} else if (byte !== comma && byte > 32) throw new SnapshotUnreadable("The heap snapshot has malformed strings.");
				continue;
			}
			if (this.escaped) this.escaped = false;
			else if (byte === backslash) this.escaped = true;
			else if (byte === quote) {
				this.inString = false;
				continue;
			}
			if (this.length++ < stringBytes) this.push(byte);
		}
		return chunk.length;
	}
	begin() {
		if (this.count + 1 >= this.starts.length) {
			const larger = new Uint32Array(this.starts.length * 2);
			larger.set(this.starts);
			this.starts = larger;
		}
		this.starts[this.count++] = this.used;
		this.inString = true;
		this.length = 0;
	}
	push(byte) {
		if (this.used === this.bytes.length) {
			const larger = Buffer.allocUnsafe(this.bytes.length * 2);
			this.bytes.copy(larger);
			this.bytes = larger;
		}
		this.bytes[this.used++] = byte;
	}
	at(index) {
		if (index >= this.count) return "";
		const end = index + 1 < this.count ? this.starts[index + 1] : this.used;
		const text = this.bytes.toString("utf8", this.starts[index], end);
		try {
			return JSON.parse(`"${text}"`);
		} catch {
			return text.replace(/\\.?.{0,4}$/, "");
		}
	}
};

// src/heap/snapshot-tables.ts
/**
* The layout of a `.heapsnapshot` (V8's heap-snapshot-generator.cc): a header of JSON with field names and counts, then flat
* arrays of numbers, then the strings that they index.
*/
const closing = "]".charCodeAt(0);
/** Takes a snapshot chunk by chunk, as it comes from the file. */
var TablesReader = class {
	section = "header";
	head = "";
	number = 0;
	inNumber = false;
	at = 0;
	tables = null;
	columns = {
		width: 1,
		fields: []
	};
	edgeFields = [];
	column = 0;
	locations = [];
	strings = new StringTable();
	nodesDone = false;
	take(chunk) {
		let i = 0;
		while (i < chunk.length) if (this.section === "header" || this.section === "between") i = this.takeKey(chunk, i);
		else if (this.section === "strings") i = this.takeStrings(chunk, i);
		else if (this.section === "done") return;
		else i = this.takeNumbers(chunk, i);
	}
	finish() {
		if (this.section !== "done" || !this.tables) throw new SnapshotUnreadable("The heap snapshot is incomplete.");
		const strings = this.strings;
		return {
			...this.tables,
			locations: Uint32Array.from(this.locations),
			string: (index) => strings.at(index)
		};
	}
	highestId() {
		if (!this.nodesDone || !this.tables) throw new SnapshotUnreadable("The heap snapshot is incomplete.");
		let highest = 0;
		for (const id of this.tables.id) if (id % 2 === 1 && id > highest) highest = id;
		return highest;
	}
	/** Collects what stands before the next array of numbers or strings. */
	takeKey(chunk, from) {
		const text = chunk.toString("latin1", from, Math.min(chunk.length, from + 65536));
		const before = this.head.length;
		this.head += text;
		const key = (this.section === "header" ? /"(nodes)"\s*:\s*\[/ : /"(\w+)"\s*:\s*\[/).exec(this.head);
		if (!key) {
			if (this.head.length > 4e6) throw new SnapshotUnreadable("The file is not a heap snapshot.");
			return from + text.length;
		}
		if (this.section === "header") this.readHeader(this.head.slice(0, key.index));
		const end = key.index + key[0].length;
		this.enter(key[1]);
		this.head = "";
		return from + end - before;
	}
	readHeader(text) {
		let header;
		try {
			header = JSON.parse(`${text.trim().replace(/,$/, "")}}`);
		} catch {
			throw new SnapshotUnreadable("The file is not a heap snapshot.");
		}
		const { meta, node_count: nodes, edge_count: edges } = header.snapshot;
		if (!(nodes >= 0 && nodes < 2 ** 28 && edges >= 0 && edges < 2 ** 30)) throw new SnapshotUnreadable("The heap snapshot has impossible counts.");
		this.columns = {
			width: meta.node_fields.length,
			fields: [
				"type",
				"name",
				"id",
				"self_size",
				"edge_count"
			].map((field) => meta.node_fields.indexOf(field))
		};
		this.edgeFields = meta.edge_fields;
		this.tables = {
			nodeTypes: meta.node_types[this.columns.fields[0]],
			edgeTypes: meta.edge_types[0],
			nodeCount: nodes,
			type: new Uint8Array(nodes),
			name: new Uint32Array(nodes),
			id: new Uint32Array(nodes),
			selfSize: new Uint32Array(nodes),
			firstEdge: new Uint32Array(nodes + 1),
			edgeType: new Uint8Array(edges),
			edgeName: new Uint32Array(edges),
			edgeTo: new Uint32Array(edges)
		};
	}
	enter(key) {
		this.at = 0;
		this.column = 0;
		this.section = key === "nodes" || key === "edges" || key === "locations" || key === "strings" ? key : "between";
		if (key === "edges" && this.edgeFields.join() !== "type,name_or_index,to_node") throw new SnapshotUnreadable("The heap snapshot has edges of an unknown form.");
	}
	takeNumbers(chunk, from) {
		for (let i = from; i < chunk.length; i++) {
			const byte = chunk[i];
			if (byte >= 48 && byte <= 57) {
				this.number = this.number * 10 + byte - 48;
				this.inNumber = true;
			} else if (this.inNumber) {
				this.store(this.number);
				this.number = 0;
				this.inNumber = false;
			}
			if (byte === closing) {
				if (this.section === "nodes") this.closeNodes();
				this.section = "between";
				return i + 1;
			}
		}
		return chunk.length;
	}
	store(value) {
		const tables = this.tables;
		if (this.section === "locations") {
			const isNode = this.locations.length % 4 === 0;
			this.locations.push(isNode ? value / this.columns.width : value);
			return;
		}
		const row = this.at;
		if (this.section === "edges") {
			if (this.column === 0) tables.edgeType[row] = value;
			else if (this.column === 1) tables.edgeName[row] = value;
			else tables.edgeTo[row] = value / this.columns.width;
			this.column++;
			if (this.column === 3) this.nextRow();
			return;
		}
		const [type, name, id, size, count] = this.columns.fields;
		if (this.column === type) tables.type[row] = value;
		else if (this.column === name) tables.name[row] = value;
		else if (this.column === id) tables.id[row] = value;
		else if (this.column === size) tables.selfSize[row] = Math.min(value, 4294967295);
		else if (this.column === count) tables.firstEdge[row + 1] = value;
		this.column++;
		if (this.column === this.columns.width) this.nextRow();
	}
	nextRow() {
		this.column = 0;
		this.at++;
	}
	closeNodes() {
		const { firstEdge } = this.tables;
		for (let i = 1; i < firstEdge.length; i++) firstEdge[i] += firstEdge[i - 1];
		this.nodesDone = true;
	}
	takeStrings(chunk, from) {
		const end = this.strings.take(chunk, from);
		if (this.strings.closed) this.section = "done";
		return end;
	}
};

// src/heap/snapshot-file.ts
/**
* Reads a `.heapsnapshot` as a stream into typed arrays. The libraries for this format keep an object per node,
* which at a gigabyte of file is tens of gigabytes of memory; here a node takes 17 bytes and an edge 9.
*/
/** Bytes. Its arrays take about 0.6 GB; the runner must hold them beside the server under test. */
const largestSnapshot = 1073741824;
/**
* Parses a snapshot file.
* @throws SnapshotUnreadable when it is too large, cut off, or of another format
*/
async function readSnapshot(path, limit = largestSnapshot) {
	await checkSize(path, limit);
	const tables = new TablesReader();
	for await (const chunk of createReadStream(path, { highWaterMark: 4194304 })) tables.take(chunk);
	return tables.finish();
}
/**
* The highest id of an object of the JavaScript heap in a snapshot. V8 numbers objects as it first sees them, so
* whatever has a higher id in a later snapshot of the same process was allocated in between. Reads nodes only.
* @throws SnapshotUnreadable
*/
async function highestId(path, limit = largestSnapshot) {
	await checkSize(path, limit);
	const tables = new TablesReader();
	for await (const chunk of createReadStream(path, { highWaterMark: 4194304 })) {
		tables.take(chunk);
		if (tables.nodesDone) break;
	}
	return tables.highestId();
}
async function checkSize(path, limit) {
	const { size } = await stat(path);
	if (size > limit) throw new SnapshotUnreadable(`The heap snapshot takes ${Math.round(size / 1e6)} MB, and at most ${Math.round(limit / 1e6)} MB are read.`);
}

// src/attribute/snapshots.ts
/** A snapshot file is up to about this many times the heap. */
const fileOverHeap = 1.6;
/**
* Three snapshots of the server, requests between them, read one after another.
* Needs about twice the server's heap in the server and on disk.
*/
async function retentionOf(server, hammer, plan) {
	try {
		var _usingCtx$5 = _usingCtx();
		const none = (code, args) => ({
			retention: null,
			why: {
				code,
				args
			},
			files: []
		});
		if (server.processes().length > 1) return none("several-processes", {});
		const { total } = await server.sample();
		if (total.heapUsed * fileOverHeap > 1073741824) return none("heap-too-large", { megabytes: Math.round(total.heapUsed / 1e6) });
		const folder = _usingCtx$5.a(await temporaryFolder());
		const paths = [
			1,
			2,
			3
		].map((n) => join(folder.path, `${plan.name}.${n}.heapsnapshot`));
		const served = [];
		for (const [i, path] of paths.entries()) {
			await server.sample();
			await server.ask({
				ask: "write-snapshot",
				path
			});
			if (i < 2) served.push((await hammer(plan.requests[i])).served);
		}
		try {
			const first = await highestId(paths[0]);
			const second = await highestId(paths[1]);
			const retention = retentionIn(await readSnapshot(paths[2]), {
				first,
				second,
				requests: [served[0], served[1]]
			});
			const files = plan.keepIn === null ? [] : paths.map((path) => join(plan.keepIn, path.slice(folder.path.length + 1)));
			if (plan.keepIn !== null) await mkdir(plan.keepIn, { recursive: true });
			for (const [i, file] of files.entries()) await copyFile(paths[i], file);
			return {
				retention,
				why: null,
				files
			};
		} catch (error) {
			if (error instanceof SnapshotUnreadable) return none("unreadable-snapshot", { message: error.message });
			throw error;
		}
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
	}
}
async function temporaryFolder() {
	const path = await mkdtemp(join(tmpdir(), "ssr-leak-check-"));
	return {
		path,
		[Symbol.asyncDispose]: () => rm(path, {
			recursive: true,
			force: true
		})
	};
}

// src/attribute/look-at.ts
/** Profiles, watches, counts and takes snapshots, in this order: each leaves nothing on the heap that the next one sees. */
async function lookAt(leak, attempt) {
	const plan = planProfiling(leak);
	return {
		reads: await attempt("profiling", () => warmAndProfile(leak, plan)) ?? [],
		watched: await attempt("open-handles", () => watchHandles(leak, plan)),
		heard: await attempt("containers", () => heardContainers(leak.server, leak.hammer, plan.counts)),
		snapshots: await attempt("snapshots", () => takeSnapshots(leak, plan))
	};
}
async function warmAndProfile({ server, hammer }, plan) {
	await hammer(plan.warmUp);
	return profileSurvivors(server, hammer, plan);
}
async function watchHandles({ server, hammer }, plan) {
	await server.ask({ ask: "watch-resources" });
	const { served } = await hammer(plan.watched);
	await server.sample();
	const open = await server.openResources();
	await server.ask({ ask: "stop-watching" });
	return {
		requests: served,
		open
	};
}
async function takeSnapshots({ server, hammer, keepSnapshots, growth, msPerRequest, budgetMs, fatalRequests }, plan) {
	const { folder: keepIn = null, name = "heap" } = keepSnapshots ?? {};
	const take = (requests) => retentionOf(server, hammer, {
		requests,
		keepIn,
		name
	});
	const first = await take(plan.snapshots);
	const far = farApart[0] + farApart[1];
	const affordable = fatalRequests === null && far * (growth.js + growth.arrayBuffers) < mostLeft && far * msPerRequest < budgetMs / 4;
	return first.retention?.holders.length === 0 && affordable ? take(farApart) : first;
}
const farApart = [419, 401];
/** Bytes that the requests between the snapshots may leave: a heap of that much more is read in time. */
const mostLeft = 32e6;

// src/attribute/needs-map.ts
/** Folders that builds write to; but people keep plain programs in `build`, `dist` and `out`, too. */
const buildFolders = [
	"build",
	"dist",
	"out",
	...frameworks.flatMap(({ build }) => build?.folders ?? [])
];
const buildFolder = new RegExp(`^(.*?)[\\\\/](?:${buildFolders.map((name) => name.replaceAll(".", "\\.")).join("|")})[\\\\/](.+)$`);
/** What bundlers and compilers write and people do not. */
const marks = /__webpack_(require|modules|exports)__|__turbopack|\bglobalThis\.TURBOPACK|^\/\/ ?#region |__(commonJS|toESM|toCommonJS|esm|export)(Min)?\(|defineProperty\(exports, ["']__esModule["']|^\/\/ (node_modules|src)\/\S+$|sourceMappingURL=/m;
/** Characters. People break lines before; minifiers do not. */
const longLine = 400;
/** Characters that are looked at. */
const looked = 2e5;
/**
* Whether a script was made of other files: bundled, compiled or minified. A plain script that merely lies in a folder called
* `dist` was not.
* @param path absolute
* @param framework its name in reports, such as `next`; null when unknown
*/
function isBuilt(path, text, framework, workspace) {
	const parts = buildFolder.exec(path);
	if (!parts || packagePart(path) !== null) return false;
	if (frameworkNamed(framework)?.build?.sourceMaps !== void 0) return true;
	const head = text.slice(0, looked);
	if (marks.test(head) || head.split("\n").some((line) => line.length > longLine)) return true;
	const [, app = "", rest = ""] = parts;
	const name = basename(rest).replace(/\.[cm]?js$/, "");
	return [
		join(app, "src", dirname(rest)),
		join(app, dirname(rest)),
		join(app, "src")
	].some((folder) => [
		".ts",
		".tsx",
		".mts",
		".cts",
		".jsx"
	].some((end) => workspace.exists(join(folder, name + end))));
}
/** Whether a position would be another one, if there were a source map. */
const needsMap = ({ owner, path, mapped, script }, framework, workspace) => owner === "own" && mapped === null && path !== null && isBuilt(path, script?.text ?? "", framework, workspace);

// src/attribute/map-hint.ts
/** Those that run others first. */
const tools = [
	{
		command: /\bnest build\b/,
		package: "@nestjs/cli",
		setting: "\"sourceMap\": true in tsconfig.json"
	},
	{
		command: /\btsup\b/,
		package: "tsup",
		setting: "sourcemap: true in tsup.config (or tsup --sourcemap)"
	},
	{
		command: /\btsdown\b/,
		package: "tsdown",
		setting: "sourcemap: true in tsdown.config (or tsdown --sourcemap)"
	},
	{
		command: /\bvite build\b/,
		package: "vite",
		setting: "build: { sourcemap: true } in vite.config (or vite build --sourcemap)"
	},
	{
		command: /\bwebpack\b/,
		package: "webpack",
		setting: "devtool: 'source-map' in webpack.config"
	},
	{
		command: /\brspack\b/,
		package: "@rspack/core",
		setting: "devtool: 'source-map' in rspack.config"
	},
	{
		command: /\brollup\b/,
		package: "rollup",
		setting: "output: { sourcemap: true } in rollup.config (or rollup --sourcemap)"
	},
	{
		command: /\brolldown\b/,
		package: "rolldown",
		setting: "output: { sourcemap: true } in rolldown.config (or rolldown --sourcemap)"
	},
	{
		command: /\bncc\b/,
		package: "@vercel/ncc",
		setting: "ncc build --source-map"
	},
	{
		command: /\besbuild\b/,
		package: "esbuild",
		setting: "sourcemap: true of esbuild (or esbuild --sourcemap)"
	},
	{
		command: /\bswc\b/,
		package: "@swc/cli",
		setting: "\"sourceMaps\": true in .swcrc (or swc --source-maps)"
	},
	{
		command: /\bbabel\b/,
		package: "@babel/cli",
		setting: "babel --source-maps"
	},
	{
		command: /\btsc\b|\bvue-tsc\b/,
		package: "typescript",
		setting: "\"sourceMap\": true in tsconfig.json"
	}
];
/**
* What to turn on so that built positions come out as those of the sources; null where that is not known. A framework has a setting
* of its own; else what the build scripts of the app run says which tool it is, or the packages that it is built with.
* @param framework its name in reports; null when unknown
* @param cwd absolute path of the app
*/
function mapSetting(framework, cwd) {
	const own = frameworkNamed(framework)?.build?.sourceMaps;
	if (own !== void 0) return own;
	const manifest = packageJsonIn(cwd);
	const builds = entriesIn(manifest, "scripts").flatMap(([name, script]) => /^(build|compile|prepare)/.test(name) ? [script] : []);
	const run = tools.find(({ command }) => builds.some((script) => command.test(script)));
	const installed = new Set(["devDependencies", "dependencies"].flatMap((key) => entriesIn(manifest, key).map(([name]) => name)));
	return (run ?? tools.find((tool) => installed.has(tool.package)))?.setting ?? null;
}
/** The texts in an object of package.json, by name. */
function entriesIn(manifest, key) {
	const all = typeof manifest === "object" && manifest !== null ? manifest[key] : null;
	return typeof all === "object" && all !== null ? Object.entries(all).filter((entry) => typeof entry[1] === "string") : [];
}
/** What is said of a line in an app without source maps. */
function mapNotes(frame, app, workspace) {
	const code = frame.mapped === "syntax" ? "found-by-syntax" : needsMap(frame, app.framework, workspace) ? "no-source-map" : null;
	return code === null ? [] : [{
		code,
		args: { setting: mapSetting(app.framework, app.cwd) }
	}];
}

// src/attribute/client-behind.ts
/**
* Where the client was made that opened a resource: an agent, a pool, a connection. `get({ agent })` opens the socket, but
* who made an agent for this one request is asked for.
* @param body the function in which the resource was opened
* @param opened the call that opened it
* @param classes whose instances pile up with the requests
* @returns null when nothing that the call uses was made in this function and piles up
*/
function clientBehind(code, body, opened, classes) {
	const offset = code.offsetAt(opened.line, opened.column);
	const call = pathTo(code, offset).findLast((node) => isCall(node) && node.callee.start <= offset && offset < node.callee.end);
	if (!call || !isCall(call)) return null;
	const used = new Set([call.callee, ...call.arguments].flatMap(namesUsed));
	const start = instancesMadeIn(body).find(({ name, init }) => used.has(name) && classes.includes(lastName(init.callee) ?? ""))?.init.loc?.start;
	return start ? {
		line: start.line - 1,
		column: start.column
	} : null;
}
/** Variables that an expression names itself, or in an object of options. */
function namesUsed(node) {
	if (node.type === "Identifier") return [node.name];
	if (node.type === "MemberExpression" || node.type === "OptionalMemberExpression") return namesUsed(node.object);
	if (node.type !== "ObjectExpression") return [];
	return node.properties.flatMap((property) => "value" in property ? namesUsed(property.value) : []);
}
/** `const name = new Class(…)`, in the body's own statements. */
function instancesMadeIn(body) {
	return ownNodes(body).flatMap((node) => node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.init?.type === "NewExpression" ? [{
		name: node.id.name,
		init: node.init
	}] : []);
}

// src/attribute/narrow.ts
/** Methods under the name that their function carries, and what callers write. */
const aliases = {
	addListener: [
		"on",
		"addListener",
		"once",
		"prependListener"
	],
	_addListener: [
		"on",
		"addListener",
		"once"
	],
	addEventListener: ["addEventListener", "on"],
	makeEventHandler: ["onmessage", "onerror"]
};
const adds = /^(set|add|push|unshift|splice|append|concat|on|once|addListener|prependListener|addEventListener|subscribe|observe|watch|register|use|tap|hook|enqueue|listen|effect)$/;
const reads = /^(get|has|keys|values|entries|forEach|map|filter|find|findIndex|some|every|includes|indexOf|join|slice|at|peek|delete|clear|toString|emit)$/;
const combines = /^(race|any|all|allSettled)$/;
const containerScore = 10;
const addsScore = 3;
/** A call that is given a function which is left behind: nearer than what it calls, less sure than what holds it. */
const closureScore = 5;
/** An object that refers to what a variable held before, the link of a chain, before the variable's own assignment. */
const linkScore = 1;
/**
* The statement of the function at this place that fits the clues best.
* @param line from 0, where V8 says the function begins
* @returns null when none fits: then the function is all that is known
*/
function narrow(code, line, column, clues) {
	const [body] = functionsAt(code, line, column);
	if (!body) return null;
	const exact = clues.opened.find((at) => functionsAt(code, at.line, at.column)[0] === body);
	if (exact) {
		const { line: at, column: from } = clientBehind(code, body, exact, clues.classes) ?? exact;
		return {
			line: at,
			column: from,
			by: "opened",
			score: Number.POSITIVE_INFINITY,
			container: null,
			names: [],
			opened: exact
		};
	}
	const left = new Set(clues.closures.flatMap((at) => functionsAt(code, at.line, at.column).slice(0, 1)));
	return strongest(statementsIn(body, clues, left)) ?? onlyCall(body, clues);
}
/**
* The one call in a function that is known to have called what allocates: by its own name it could not be found, since
* functions are exported and passed on under other names than they were written with.
*/
function onlyCall(body, { callees }) {
	if (callees.size === 0) return null;
	const [only, ...others] = ownNodes(body).filter((node) => isCall(node) || node.type === "NewExpression");
	return only && others.length === 0 ? statement(only, 1, null) : null;
}
/**
* All statements that add to a variable, by name, in a scope and the functions within that do not hide the name.
* @param scope the function or program that declares it
*/
function additionsTo(scope, name) {
	const clues = {
		callees: /* @__PURE__ */ new Map(),
		containers: [name],
		classes: [],
		opened: [],
		closures: []
	};
	const found = [];
	const bodies = [scope];
	for (let body = bodies.pop(); body; body = bodies.pop()) {
		if (body !== scope && namesOf(body).has(name)) continue;
		found.push(...statementsIn(body, clues, /* @__PURE__ */ new Set(), body === scope ? name : null).filter(({ score }) => score >= 13));
		bodies.push(...ownNodes(body).filter(isFunction));
	}
	return found;
}
const strongest = (statements) => statements.reduce((best, next) => next.score > (best?.score ?? 0) ? next : best, null);
/**
* What fits the clues in a function's own body: what an inner function allocates has a frame of its own.
* @param meant a name that is meant although the body itself declares it
*/
function statementsIn(body, clues, left, meant = null) {
	const found = [];
	const own = new Set([...namesOf(body)].filter((name) => name !== meant));
	const open = [...childrenOf(body)].reverse().map((node) => [node, own]);
	for (let next = open.pop(); next; next = open.pop()) {
		const [node, around] = next;
		if (isFunction(node)) continue;
		const declared = namesOf(node);
		const locals = declared.size > 0 && !(meant !== null && around === own && declared.has(meant)) ? /* @__PURE__ */ new Set([...around, ...declared]) : around;
		const statement = weigh(node, {
			...clues,
			locals,
			left
		});
		if (statement) found.push(statement);
		for (const child of [...childrenOf(node)].reverse()) open.push([child, locals]);
	}
	return found;
}
function weigh(node, clues) {
	if (node.type === "AwaitExpression" && !isCall(node.argument)) {
		const held = containerIn(node.argument, clues);
		return held && statement(node, addsScore, held);
	}
	if (isCall(node)) {
		const target = node.callee;
		const name = lastName(target);
		const member = target.type === "MemberExpression" || target.type === "OptionalMemberExpression";
		const held = member && !(name && reads.test(name)) ? containerIn(target.object, clues) ?? combined(node, clues) : null;
		const passed = node.arguments.some((argument) => containerIn(argument, clues)) ? 3 : 0;
		const called = calleeShare(name, clues);
		const added = name !== null && adds.test(name) && (held || called > 0) ? addsScore : 0;
		const made = isMadeBy(target, clues) ? 2 : 0;
		return statement(member ? target.property : node, passed + called * 2 + added + made + closureOf(node.arguments, clues), held);
	}
	if (node.type === "NewExpression") {
		const name = lastName(node.callee);
		const instance = name !== null && clues.classes.includes(name) ? 4 : 0;
		return statement(node, calleeShare(name, clues) * 2 + instance + closureOf(node.arguments, clues), null);
	}
	if (node.type === "AssignmentExpression") {
		const left = node.left;
		const kept = closureOf([node.right], clues);
		if (left.type !== "MemberExpression") return statement(node, kept, left.type === "Identifier" ? containerIn(left, clues) : null);
		const held = containerIn(left.object, clues) ?? containerIn(left, clues);
		return statement(left, (held ? addsScore : 0) + calleeShare(lastName(left), clues) + kept, held);
	}
	if (node.type === "ObjectProperty" && node.value.type === "Identifier") {
		const held = containerIn(node.value, clues);
		return held && statement(node, linkScore, held);
	}
	return null;
}
/** `Promise.race([…, container])`: every promise that is given keeps a reaction until it settles. */
function combined(node, clues) {
	const { callee, arguments: given } = node;
	if (!("object" in callee) || lastName(callee.object) !== "Promise" || !combines.test(lastName(callee) ?? "")) return null;
	return given.flatMap((list) => list.type === "ArrayExpression" ? list.elements : []).reduce((found, one) => found ?? (one && containerIn(one, clues)), null);
}
/** A function that is left behind, given as it is or in an object of options. */
function closureOf(given, { left }) {
	const isLeft = (node) => node !== null && (left.has(node) || node.type === "ObjectExpression" && node.properties.some((p) => left.has(p) || "value" in p && left.has(p.value)));
	return given.some(isLeft) ? closureScore : 0;
}
/** `Symbol.for(…)`, `Buffer.from(…)`, `Symbol(…)`: a call on the class whose instances pile up. */
function isMadeBy(target, { classes, locals }) {
	const root = target.type === "MemberExpression" ? target.object : target;
	if (root.type !== "Identifier" || locals.has(root.name)) return false;
	return classes.includes(root.name) || root.name === "Symbol" && classes.includes("symbol");
}
function statement(at, clues, held) {
	const start = at.loc?.start;
	const score = clues + (held?.score ?? 0);
	if (score <= 0 || !start) return null;
	return {
		line: start.line - 1,
		column: start.column,
		score,
		by: held ? "container" : "callee",
		container: held?.name ?? null,
		names: held?.names ?? [],
		opened: null
	};
}
function calleeShare(name, { callees }) {
	if (name === null) return 0;
	let share = callees.get(name) ?? 0;
	for (const [function_, names] of Object.entries(aliases)) if (names.includes(name)) share = Math.max(share, callees.get(function_) ?? 0);
	return share;
}
/** How near an expression such as `this.entries` is to what holds the objects. */
function containerIn(node, { containers, locals }) {
	const names = [];
	for (let at = node; at;) {
		const name = lastName(at);
		if (name !== null && !(at.type === "Identifier" && locals.has(name))) names.push(name);
		at = inner(at);
	}
	const near = containers.findIndex((container) => names.includes(container));
	if (near === -1) return null;
	return {
		name: containers[near],
		names: names.filter((name) => containers.includes(name)),
		score: Math.max(1, containerScore - near)
	};
}
const inner = (node) => node.type === "CallExpression" ? node.callee : node.type === "MemberExpression" || node.type === "OptionalMemberExpression" ? node.object : null;

// src/attribute/keeper.ts
/** Whether the variable at the beginning of the way is the container itself. */
const hasTheContainer = ({ anchor, containers }) => containers[0] === anchor.name;
/**
* The one place in a script that adds to the variable which holds the objects. What is kept may have been made
* anywhere, even before; where it is put away is then read from the code alone.
* @returns null when the holder is no variable, or when several places add to it
*/
async function soleKeeper(holder, scripts, workspace) {
	const { anchor } = holder;
	if (anchor.kind !== "variable" && anchor.kind !== "export" || !anchor.within || !hasTheContainer(holder)) return null;
	const { url, line, column } = anchor.within;
	const script = await scripts.at(url);
	const code = script && builtCode(script);
	const declared = code && declarationAround(code, line, column, anchor.name);
	if (!code || !declared) return null;
	const [only, ...others] = additionsTo(declared.scope, anchor.name);
	if (!only || others.length > 0) return null;
	const [body] = functionsAt(code, only.line, only.column);
	const functionName = body && "id" in body && body.id && "name" in body.id ? String(body.id.name) : "";
	return readFrame({
		functionName,
		url,
		line: only.line,
		column: only.column
	}, scripts, workspace);
}

// src/attribute/keeping-package.ts
/**
* The package that keeps what is left behind, which is not always the one that allocates it: the one that wrote the listener or
* the timer's function, else the one whose variable holds the objects, or whose class does where the way begins at a global. A framework calls the app and holds for it: it is named
* for its own timers and handles only.
*/
async function keepingPackage(holder, read) {
	if (holder.callback) {
		const written = await read(rawAt(holder.callback));
		const isOfFramework = written.owner === "framework" && holder.anchor.kind === "runtime";
		if (written.owner !== "node") return placeIn(written, isOfFramework ? "framework" : "dependency");
	}
	const within = holder.anchor.kind === "global" ? holder.keeper : "within" in holder.anchor ? holder.anchor.within : null;
	return within && placeIn(await read(rawAt(within)), "dependency");
}
const rawAt = ({ url, line, column }) => ({
	functionName: "",
	url,
	line,
	column
});
const placeIn = ({ owner, package: name, file, line }, expected) => owner === expected && name ? {
	...name,
	file,
	line
} : null;

// src/attribute/line-in-stack.ts
/** From the stack of an allocation to the line in it to look at: the one that keeps the memory, or that has it allocated. */
const keyOf = ({ functionName, url, line, column }) => `${functionName}@${url}:${line}:${column}`;
/**
* The line in one stack.
* @param stack nearest to the allocation first; at least one frame
*/
async function lineInStack(stack, evidence, callees, read) {
	const statementIn = rememberStatements(evidence, callees);
	const own = stack.filter(({ owner, raw }) => owner === "own" && !raw.url.endsWith(evidence.agentPath));
	const inner = packageCalled(stack, own[0]);
	const frame = own.find((frame) => ["container", "opened"].includes(statementIn(frame)?.by ?? "")) ?? own[0] ?? inner ?? stack.find(({ owner }) => owner === "framework") ?? stack.find(({ owner }) => owner === "unknown") ?? stack[0];
	const statement = statementIn(frame);
	const holder = holderOf$1(stack.slice(0, stack.indexOf(frame) + 1), statementIn, evidence);
	const allocates = inner?.package ? {
		...inner.package,
		file: inner.file,
		line: (await placed(inner, statementIn(inner), read)).line
	} : null;
	const chief = holder ?? evidence.retention?.holders[0] ?? null;
	const keeping = chief && await keepingPackage(chief, read);
	return {
		frame: await placed(frame, statement, read),
		by: statement?.by ?? "function",
		dependency: chief && keeping && keepsIn(keeping, allocates, chief) ? keeping : allocates,
		holder,
		container: statement?.container ?? null
	};
}
/**
* Of a package that both allocates and keeps it, the statement that allocates says more than where a variable stands that leads
* to it somehow; but the file says most whose function is left behind, or whose own variable is the container.
*/
function keepsIn(keeping, allocates, holder) {
	if (keeping.name !== allocates?.name) return true;
	return keeping.file !== allocates.file && (holder.callback !== null || hasTheContainer(holder));
}
/** The frame moved from where its function begins to a statement in it. */
async function placed(frame, statement, read) {
	if (!statement) return frame;
	const exact = await read({
		...frame.raw,
		line: statement.line,
		column: statement.column
	});
	return exact.owner === frame.owner && exact.mapped === frame.mapped ? exact : frame;
}
/** Code is parsed and searched once for each frame. */
function rememberStatements(evidence, callees) {
	const known = /* @__PURE__ */ new Map();
	return (frame) => {
		let statement = known.get(frame);
		if (statement === void 0) {
			statement = statementOf(frame, evidence, callees);
			known.set(frame, statement);
		}
		return statement;
	};
}
function statementOf(frame, evidence, callees) {
	const code = frame.script && builtCode(frame.script);
	if (!code) return null;
	const { url, line, column } = frame.raw;
	const called = callees.get(keyOf(frame.raw)) ?? /* @__PURE__ */ new Map();
	const all = [...called.values()].reduce((a, b) => a + b, 0);
	const holders = evidence.retention?.holders ?? [];
	const clues = {
		callees: new Map(all > 0 ? [...called].map(([name, bytes]) => [name, bytes / all]) : []),
		containers: [...new Set(holders.flatMap((holder) => containersSeenFrom(url, holder)))],
		classes: evidence.retention?.classes.map(({ name }) => name) ?? [],
		opened: evidence.handles.flatMap(({ openedAt }) => openedAt && isSameScript(openedAt.raw.url, url) ? [openedAt.raw] : []),
		closures: (evidence.retention?.closures ?? []).filter((place) => isSameScript(place.url, url))
	};
	return narrow(code, line, column, clues);
}
/** A variable is known by its name in its own script; elsewhere only a name that is more than a minifier's says anything. */
function containersSeenFrom(url, { containers, anchor }) {
	const within = "within" in anchor ? anchor.within : null;
	return containers.filter((name) => name.length > 2 || within && isSameScript(within.url, url));
}

// src/attribute/named-sites.ts
/** Frames read of each stack. */
const deepestStack = 48;
/** Sites of one volley alone (modules that load late) of which no more are named: each may need a script and its map. */
const mostSteps = 30;
/** Names the sites that hold memory at the end; what the agent allocates itself is left out. */
async function namedSites(evidence, read) {
	const callees = calleesOf(evidence.sites.filter((site) => site.trend !== "once"));
	const named = [];
	let steps = 0;
	for (const site of evidence.sites) {
		if (site.trend === "once" && steps++ >= mostSteps) continue;
		const stack = await Promise.all(site.frames.slice(0, deepestStack).map(read));
		const nearest = stack.find(({ owner }) => owner !== "node");
		if (!nearest || nearest.raw.url.endsWith(evidence.agentPath)) continue;
		named.push({
			...site,
			stack,
			nearest,
			found: await lineInStack(stack, evidence, callees, read)
		});
	}
	return named;
}
/** Reads frames, each once. */
function frameReader(scripts, workspace) {
	const known = /* @__PURE__ */ new Map();
	return (raw) => {
		const key = keyOf(raw);
		let frame = known.get(key);
		if (!frame) {
			frame = readFrame(raw, scripts, workspace);
			known.set(key, frame);
		}
		return frame;
	};
}
function calleesOf(sites) {
	const callees = /* @__PURE__ */ new Map();
	for (const { frames, bytesPerRequest } of sites) for (let i = 1; i < frames.length; i++) {
		const name = frames[i - 1].functionName.split(".").at(-1);
		if (name === "") continue;
		const key = keyOf(frames[i]);
		const of = callees.get(key) ?? /* @__PURE__ */ new Map();
		of.set(name, (of.get(name) ?? 0) + bytesPerRequest);
		callees.set(key, of);
	}
	return callees;
}

// src/attribute/notes.ts
/** A part of the look that threw. */
const failed = (part, error) => ({
	code: "failed",
	args: {
		part,
		message: error instanceof Error ? error.message : String(error)
	}
});

// src/attribute/retaining-path.ts
/** Steps at each end of a longer path that are kept. */
const mostAtEnd = 20;
/** The retaining path of a holder, its root named as in the sources. */
async function retainingPath(holder, scripts, workspace) {
	const root = await rootOf(holder.anchor, scripts, workspace);
	const written = holder.callback && await placeInSource(holder.callback, scripts, workspace);
	const steps = [root, ...holder.steps];
	const last = steps.length - 1;
	const isPlaced = written && (last > 0 || root.kind === "runtime");
	const { containers, containerClass, bound, bytesPerRequest } = holder;
	return {
		steps: withoutMiddle(isPlaced ? steps.with(last, {
			...steps[last],
			...written
		}) : steps),
		container: {
			class: containerClass,
			name: containers[0] ?? null,
			bound: bound && {
				name: bound.name,
				max: bound.max,
				size: bound.size
			}
		},
		bytesPerRequest
	};
}
const withoutMiddle = (steps) => steps.length <= 41 ? steps : [
	...steps.slice(0, mostAtEnd),
	{
		kind: "omitted",
		name: String(steps.length - 40)
	},
	...steps.slice(steps.length - mostAtEnd)
];
async function rootOf(anchor, scripts, workspace) {
	if (anchor.kind === "global" || anchor.kind === "runtime") return anchor;
	const { kind, name, within } = anchor;
	const script = within && await scripts.at(within.url);
	const code = script && builtCode(script);
	const declared = within && code ? declarationAround(code, within.line, within.column, name) : null;
	const mapped = declared && script ? script.trace(declared.line, declared.column) : null;
	const outermost = kind === "export" || declared?.outermost === true;
	if (mapped?.original.kind !== "file") {
		const file = script && workspace.relative(script.path);
		return {
			kind,
			name,
			topLevel: outermost,
			...file ? {
				file,
				...declared ? { line: declared.line } : {}
			} : {}
		};
	}
	const line = (mapped.content ?? await workspace.read(mapped.original.path))?.split("\n")[mapped.line - 1] ?? "";
	return {
		kind,
		name: mapped.name ?? /^[\w$]+/.exec(line.slice(mapped.column))?.[0] ?? name,
		file: workspace.relative(mapped.original.path),
		line: mapped.line,
		topLevel: outermost || /^(export\s+)?(const|let|var|class|function|import)\b/.test(line)
	};
}
async function placeInSource(place, scripts, workspace) {
	const script = await scripts.at(place.url);
	if (!script) return null;
	const mapped = script.trace(place.line + 1, place.column);
	if (mapped?.original.kind === "file") return {
		file: workspace.relative(mapped.original.path),
		line: mapped.line
	};
	return {
		file: workspace.relative(script.path),
		line: place.line + 1
	};
}

// src/attribute/source-place.ts
/** Where the source of a frame is read. A script that was never bundled is its own source; the output of a bundler is not. */
function sourcePlace({ file, path, line, column, content, mapped, script }) {
	return {
		file,
		path,
		line,
		column,
		text: content ?? (mapped ? null : script?.text ?? null)
	};
}

// src/attribute/adding-lines.ts
/** Every line once: what sampling says of its bytes stays, unless the container's own table takes more. */
function withAddingLines(lines, { growing, retention, changed }) {
	const all = [...lines];
	for (const { bytesPerRequest, ...adding } of addingTo(growing, retention?.holders ?? [])) {
		const at = all.findIndex((line) => isSameLine(line.frame, adding.frame));
		const there = all[at];
		if (there) all[at] = joined(there, {
			...adding,
			bytesPerRequest
		});
		else all.push({
			...newLine(adding.frame, changed),
			...adding,
			deepest: adding.stack[0] ?? adding.frame,
			bytesPerRequest
		});
	}
	return all;
}
const joined = (line, adding) => ({
	...line,
	by: "container",
	isSeenAdding: true,
	bytesPerRequest: Math.max(line.bytesPerRequest, adding.bytesPerRequest),
	dependency: adding.dependency ?? line.dependency,
	holder: adding.holder ?? line.holder,
	container: adding.container ?? line.container
});
const newLine = (frame, changed) => ({
	by: "container",
	isSeenAdding: true,
	changed: changed.includes(frame.file),
	offHeap: false,
	cohorts: [],
	sites: []
});
/** A line may add to several containers. */
function addingTo(growing, holders) {
	const all = [];
	for (const container of growing) {
		const holder = holderOfSame(container, growing, holders);
		for (const { share, ...line } of container.lines) {
			const at = all.findIndex(({ frame }) => isSameLine(frame, line.frame));
			const known = all[at];
			const bytesPerRequest = container.bytesPerRequest * share + (known?.bytesPerRequest ?? 0);
			const next = {
				...line,
				bytesPerRequest,
				holder,
				container: holder?.containers[0] ?? container.name
			};
			if (known) all[at] = {
				...known,
				bytesPerRequest,
				holder: known.holder ?? holder
			};
			else all.push(next);
		}
	}
	return all;
}
/** Shares of one another by which two counts of the same entries may differ: requests fall between them. */
const tolerance = .05;
const kinds = {
	Map: /^Map$/,
	Set: /^Set$/,
	Array: /^Array$/,
	SparseArray: /^Array$/,
	Object: /^Object$/
};
/** What the snapshots found in the same container: the only one of its class that gains as many entries; null where none is beyond doubt. */
function holderOfSame(container, growing, holders) {
	const isOne = (one, { containerClass, entries }) => (containerClass === one.class || kinds[one.kind].test(containerClass)) && Math.abs(entries.perRequest - one.entriesPerRequest) <= tolerance * one.entriesPerRequest;
	const [only, ...others] = holders.filter((holder) => isOne(container, holder));
	if (!only || others.length > 0) return null;
	return growing.filter((one) => isOne(one, only)).length === 1 ? only : null;
}

// src/attribute/sites-by-line.ts
/** Allocation sites put together by the line that is to be looked at. */
/**
* The lines whose sites grow with the requests.
* @param changed files of the pull request, relative to the repository
*/
function growingLines(sites, changed) {
	const lines = /* @__PURE__ */ new Map();
	for (const site of sites) {
		if (site.bytesPerRequest <= 0 || site.trend === "once") continue;
		const { frame, by } = site.found;
		if (site.trend === "fades" && by !== "container") continue;
		const key = `${frame.raw.url}:${frame.file}:${frame.line}`;
		const line = lines.get(key);
		lines.set(key, line ? together(line, site) : lineOf(site, changed));
	}
	const all = [...lines.values()];
	const certain = all.filter((line) => grows(line) || isKeeper(line));
	return certain.length > 0 ? certain : all.filter(stays);
}
/** Whether the line itself puts the memory away, or opens what keeps it. */
const isKeeper = ({ by }) => by === "container" || by === "opened";
const lineOf = (site, changed) => ({
	...site.found,
	stack: site.stack,
	deepest: site.nearest,
	changed: changed.includes(site.found.frame.file),
	bytesPerRequest: site.bytesPerRequest,
	cohorts: site.cohorts,
	offHeap: isBuffer(site),
	isSeenAdding: false,
	sites: [site]
});
const together = (line, site) => ({
	...line,
	bytesPerRequest: line.bytesPerRequest + site.bytesPerRequest,
	cohorts: line.cohorts.map((bytes, i) => bytes + (site.cohorts[i] ?? 0)),
	dependency: line.dependency ?? (line.deepest.owner === "framework" ? site.found.dependency : null),
	holder: line.holder ?? site.found.holder,
	offHeap: line.offHeap || isBuffer(site),
	sites: [...line.sites, site]
});
/** Single sites may rest on too few samples; together they show the trend. */
const grows = ({ sites }) => trendOf(total(sites.map(({ born }) => born)), total(sites.map(({ left }) => left))) === "grows";
/** In most of the judged volleys some were left, and none of them died. */
function stays({ sites }) {
	const born = total(sites.map((site) => site.born)).slice(0, -1);
	const left = total(sites.map((site) => site.left)).slice(0, -1);
	return left.filter((count) => count > 0).length > born.length / 2 && born.every((count, i) => left[i] === count);
}
const total = (rows) => (rows[0] ?? []).map((_, i) => rows.reduce((sum, row) => sum + row[i], 0));
/**
* The profile sees the small object in front of a Buffer: the bytes behind are shared out as they were measured.
* @param arrayBuffers measured bytes per request
*/
function withBuffers(lines, arrayBuffers) {
	const wrappers = ({ sites }) => sites.filter(isBuffer).reduce((sum, site) => sum + site.bytesPerRequest, 0);
	const all = lines.reduce((sum, line) => sum + wrappers(line), 0);
	if (all === 0 || arrayBuffers <= 0) return lines.map((line) => ({
		...line,
		offHeap: false
	}));
	return lines.map((line) => ({
		...line,
		bytesPerRequest: line.bytesPerRequest + arrayBuffers * wrappers(line) / all
	}));
}
const isBuffer = ({ frames }) => frames.slice(0, 6).some(({ url, functionName }) => url === "node:buffer" || url === "" && /^(ArrayBuffer|\w+Array|SharedArrayBuffer)$/.test(functionName) && functionName !== "Array");

// src/attribute/ranked.ts
/** Lines that keep less than this share of it all are left out. */
const smallestShare = .03;
/** Bytes per request. */
const smallestBytes = 4;
/** Own code goes before what keeps up to this many times as much. */
const preferred = 4;
/**
* A line in a changed file that keeps at least this share of it all comes first: whoever reads the pull request can fix that
* one at once. Below, it may be the noise of sampling.
*/
const shareOfChange = .1;
const mostSuspects$1 = 10;
/**
* Changed files come first, where they keep more than a little. Then the line that fills the chief holder, however little it
* allocates itself: it keeps what others make. Then own code before packages, and more bytes before fewer.
*/
function ranked(lines, { chief, growth }) {
	const all = sumOf(lines);
	const holds = (line) => chief !== null && line.holder === chief;
	const grows = (line) => line.isSeenAdding && (chief === null || chief.bytesPerRequest < line.bytesPerRequest);
	const fills = (line) => isKeeper(line) && (holds(line) || line.by === "opened" || grows(line)) && line.frame.owner === "own";
	const touches = (line) => fills(line) && (line.by === "opened" || line.container === chief?.containers[0]);
	const surely = (line) => line.isSeenAdding && touches(line) ? 1e6 : 1;
	const weight = (line) => line.bytesPerRequest * (line.frame.owner === "own" ? preferred : 1) * (fills(line) ? 1e6 : 1) * (touches(line) ? 1e6 : 1) * surely(line);
	const first = (line) => Number(line.changed && (fills(line) || line.bytesPerRequest >= all * shareOfChange));
	const isShown = (line) => fills(line) || line.bytesPerRequest >= all * smallestShare && line.bytesPerRequest >= smallestBytes;
	const shown = [...lines].filter(isShown).sort((a, b) => first(b) - first(a) || weight(b) - weight(a)).slice(0, mostSuspects$1);
	const keeper = shown.find((line) => fills(line) && holds(line)) ?? null;
	const counted = withinGrowth(keeper ? countedOnce(shown, keeper, keeper.holder) : shown, growth);
	const kept = Math.max(sumOf(counted), Math.min(all, growth || all));
	return counted.map(({ sites: _, ...suspect }) => ({
		...suspect,
		share: kept > 0 ? Math.min(1, suspect.bytesPerRequest / kept) : 0
	}));
}
const sumOf = (lines) => lines.reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);
/**
* The line that fills the chief holder keeps all that lies in it, also what other lines made: bytes that it gets are taken off
* those lines, so that none is counted twice.
*/
function countedOnce(lines, keeper, chief) {
	const missing = Math.max(0, chief.bytesPerRequest - keeper.bytesPerRequest);
	const makers = lines.filter((line) => line !== keeper && (line.holder === null || line.holder === chief));
	const made = sumOf(makers);
	const left = made > missing ? 1 - missing / made : 0;
	return lines.map((line) => {
		if (line === keeper) return {
			...line,
			bytesPerRequest: line.bytesPerRequest + missing
		};
		return makers.includes(line) ? {
			...line,
			bytesPerRequest: line.bytesPerRequest * left
		} : line;
	});
}
/**
* All lines together keep no more than was measured. The profile sees a moment in which the container's own table has just
* doubled, or is half empty, and counts all of that table; the growth was measured over several doublings.
*/
function withinGrowth(lines, growth) {
	const sum = sumOf(lines);
	if (growth <= 0 || sum <= growth) return lines;
	return lines.map((line) => ({
		...line,
		bytesPerRequest: line.bytesPerRequest * growth / sum
	}));
}

// src/attribute/suspects.ts
/** The suspects, the one to look at first; at most ten. */
async function suspectsIn(sites, evidence, scripts, workspace) {
	const chief = evidence.retention?.holders[0] ?? null;
	const growing = withAddingLines(growingLines(sites, evidence.changed), evidence);
	const lines = chief ? await withKeeper(growing, chief, evidence, {
		scripts,
		workspace
	}) : growing;
	return ranked(withBuffers(lines, evidence.arrayBuffers), {
		chief,
		growth: evidence.growth
	});
}
/** Adds the place that fills the chief holder where no stack shows it: it may allocate nothing itself. */
async function withKeeper(lines, chief, { changed }, { scripts, workspace }) {
	if (lines.some(isKeeper)) return lines;
	const frame = await soleKeeper(chief, scripts, workspace);
	if (!frame) return lines;
	const isThere = (line) => line.frame.file === frame.file && line.frame.line === frame.line;
	if (lines.some(isThere)) return lines.map((line) => isThere(line) ? {
		...line,
		holder: chief
	} : line);
	return [{
		frame,
		by: "container",
		dependency: null,
		holder: chief,
		container: chief.containers[0] ?? null,
		deepest: frame,
		stack: [frame],
		changed: changed.includes(frame.file),
		offHeap: false,
		isSeenAdding: false,
		cohorts: [],
		sites: [],
		bytesPerRequest: chief.bytesPerRequest
	}, ...lines];
}

// src/code/by-syntax/app-sources.ts
/** Files read; bytes of one; characters of all. */
const [mostFiles, largest, mostText] = [
	2e4,
	524288,
	4e7
];
const isSource = (name) => /\.([cm]?[jt]sx?|vue|svelte|astro)$/.test(name) && !/\.d\.[cm]?ts$|\.(test|spec|stories|bench|min)\.|\.config\./.test(name);
const notOurs = /^(\..*|node_modules|bower_components|coverage|__(tests|mocks)__)$/;
/**
* Reads the sources of the app, and of the packages beside it in the repository. What builds wrote is left out, and so is what
* they are never made of: types, tests, configurations.
* @param cwd absolute path of the app: its own files come first
* @param builds names of folders that builds write to
*/
async function appSources(workspace, cwd, builds) {
	const found = [];
	let left = mostText;
	const seen = /* @__PURE__ */ new Set();
	for (const root of [cwd, workspace.root]) for await (const path of filesBelow(root, new Set(builds))) {
		if (seen.has(path)) continue;
		seen.add(path);
		const text = await workspace.read(path, largest);
		if (text === null || text.length > left || seen.size > mostFiles) continue;
		left -= text.length;
		found.push(sourceOf(path, text));
	}
	return found;
}
async function* filesBelow(folder, builds) {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
		const path = join(folder, entry.name);
		if (entry.isFile() && isSource(entry.name)) yield path;
		else if (entry.isDirectory() && !notOurs.test(entry.name) && !builds.has(entry.name)) yield* filesBelow(path, builds);
	}
}
function sourceOf(path, text) {
	let tokens = null;
	return {
		path,
		text,
		tokens: () => tokens ??= read(path, text)
	};
}
function read(path, text) {
	const types = !/\.[cm]?jsx?$/.test(path);
	const tree = parsed(serverCode(path, text), {
		types,
		tags: !/\.[cm]?ts$/.test(path)
	});
	return tree ? tokensOf(tree.program) : [];
}

// src/code/by-syntax/source-index.ts
/** Bits. A token that occurs once in a large app tells no more than one that occurs a few times. */
const [least, most] = [1, 8];
const ofMark = .5;
function sourceIndex(sources) {
	const counts = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Map();
	let all = 0;
	sources.forEach(({ text }, i) => {
		for (const [written] of text.matchAll(/[\w$]+/g)) {
			const word = plainName(written);
			counts.set(word, (counts.get(word) ?? 0) + 1);
			all++;
			const files = places.get(word);
			if (!files) places.set(word, [i]);
			else if (files.at(-1) !== i) files.push(i);
		}
	});
	const known = /* @__PURE__ */ new Map();
	const bitsOf = (text) => {
		const bits = (text.match(/[\w$]+/g) ?? []).map((word) => Math.log2((all + 1) / ((counts.get(plainName(word)) ?? 0) + 1)));
		return Math.min(most, Math.max(least, ...bits));
	};
	const weight = ({ text, kind }) => {
		if (kind === "mark") return ofMark;
		const bits = known.get(text) ?? bitsOf(text);
		known.set(text, bits);
		return bits;
	};
	return {
		weight,
		nearest(tokens, most) {
			const scores = /* @__PURE__ */ new Map();
			let whole = 0;
			for (const token of new Map(tokens.map((token) => [token.text, token])).values()) {
				const bits = weight(token);
				whole += bits;
				for (const i of places.get(plainName(token.text.replace(/^#/, ""))) ?? []) scores.set(i, (scores.get(i) ?? 0) + bits);
			}
			const best = Math.max(0, ...scores.values());
			return [...scores].filter(([, bits]) => bits >= best * .6 && bits >= whole / 3).sort(([, a], [, b]) => b - a).slice(0, most).map(([i]) => sources[i]);
		}
	};
}

// src/attribute/without-maps.ts
/** How the scripts of an app are read that have no source map: its sources are read once, if at all. */
function withoutMaps({ cwd, framework }, workspace) {
	let sources = null;
	return {
		isBuilt: (path, text) => isBuilt(path, text, framework, workspace),
		sources: () => sources ??= appSources(workspace, cwd, buildFolders).then(sourceIndex)
	};
}

// src/attribute/attribute.ts
/**
* Finds where a leaking route allocates what it keeps, what holds it and why, by profiling a fresh server.
* Never throws for what goes wrong in the server: a verdict does not depend on this; `why` and `notes` say what happened.
*/
async function attribute(context) {
	const started = performance.now();
	const workspace = workspaceAt(context.workspace);
	const scripts = scriptsOf(workspace, context.cwd, withoutMaps(context, workspace));
	const notes = [];
	const attempt = async (part, work) => {
		try {
			return await work();
		} catch (error) {
			notes.push(failed(part, error));
			return null;
		}
	};
	const { reads, watched, heard, snapshots } = await lookAt(context, attempt);
	const opened = watched ? await attempt("open-handles", () => leakedHandles(watched.open, watched.requests, scripts, workspace)) ?? [] : [];
	const handles = opened.filter((handle) => !isOver(handle, context));
	for (const why of [heard?.why, snapshots?.why]) if (why) notes.push(why);
	const retention = snapshots?.retention ? withoutTimers(snapshots.retention, handles.length < opened.length) : null;
	const { changed, agentPath, growth } = context;
	const read = frameReader(scripts, workspace);
	const growing = await attempt("containers", () => growingAt(heard?.containers ?? [], read, agentPath)) ?? [];
	const evidence = {
		sites: survivingSites(reads),
		retention,
		handles: handles.filter((handle) => !isBesideTheLeak(handle, retention)),
		arrayBuffers: growth.arrayBuffers,
		growth: growth.js + growth.arrayBuffers,
		growing,
		changed,
		agentPath
	};
	const sites = await attempt("stacks", () => namedSites(evidence, read)) ?? [];
	const suspects = await attempt("line", () => suspectsIn(sites, evidence, scripts, workspace)) ?? [];
	const excerpts = await Promise.all(suspects.map(({ frame }) => attempt("source", () => excerptAt(sourcePlace(frame), workspace))));
	const filling = retention && await attempt("limit", () => fillingCache(cacheEvidence(retention, handles, context), scripts));
	const nodeEnv = context.server.processes()[0]?.nodeEnv ?? null;
	const told = (await Promise.all((retention?.holders ?? []).map(async (holder) => ({
		holder,
		path: await attempt("retaining-path", () => retainingPath(holder, scripts, workspace))
	})))).flatMap(({ holder, path }) => path ? [{
		holder,
		path
	}] : []);
	if (suspects[0]) notes.push(...mapNotes(suspects[0].frame, context, workspace));
	return {
		suspects: suspects.map((suspect, i) => ({
			...suspect,
			heldBy: indexOrNull(told.findIndex(({ holder }) => holder === suspect.holder)),
			excerpt: excerpts[i] ?? null
		})),
		handles,
		paths: told.map(({ path }) => path),
		classes: retention?.classes ?? [],
		growing,
		cause: likelyCause({
			filling,
			suspects,
			retention,
			handles,
			growing,
			nodeEnv
		}),
		filling,
		timers: retention?.timers ?? null,
		alive: aliveOverTime(sites, evidence.sites, reads),
		flame: flameOf(sites),
		why: suspects.length > 0 ? null : whyNone(reads, notes),
		notes,
		profiles: reads.at(-1)?.profiles ?? [],
		files: snapshots?.files ?? [],
		durationMs: performance.now() - started
	};
}
/** A timer that the verdict waited for: what it held is not what leaks. */
const isOver = (handle, { waitedMs }) => firesOnce(handle) && handle.longestDelayMs <= waitedMs;
/** What pending timers hold is left out where they were waited for. */
const withoutTimers = (retention, areOver) => areOver ? {
	...retention,
	holders: retention.holders.filter(({ anchor }) => !isTimers(anchor))
} : retention;
/** Whether a timer is pending that holds little of what requests leave: the line that starts it keeps none of the rest. */
const isBesideTheLeak = (handle, retention) => firesOnce(handle) && retention !== null && retention.timers.only < retention.timers.otherwise;
const indexOrNull = (index) => index === -1 ? null : index;
const cacheEvidence = (retention, handles, { growth, grewBeyond }) => ({
	retention,
	growth: growth.js,
	grewBeyond,
	leavesOpen: handles.some((handle) => !firesOnce(handle)) || growth.arrayBuffers > growth.js * .05
});
function whyNone(reads, notes) {
	if (reads.length > 0) return {
		code: "nothing-grew",
		args: {}
	};
	return notes[0] ?? {
		code: "not-profiled",
		args: {}
	};
}

// src/findings/attributed.ts
/** What the report says of an attribution: plain values, without the scripts behind them. */
function reported(attribution) {
	const { suspects, paths, handles, growing, cause, classes, timers, why, notes, alive, flame, files, durationMs } = attribution;
	return {
		suspects: suspects.map((suspect) => ({
			file: suspect.frame.file,
			line: suspect.frame.line,
			column: suspect.frame.column,
			function: suspect.frame.function,
			bytesPerRequest: suspect.bytesPerRequest,
			heldBy: suspect.heldBy,
			excerpt: suspect.excerpt && {
				first: suspect.excerpt.first,
				line: suspect.excerpt.line,
				lines: [...suspect.excerpt.lines]
			},
			share: suspect.share,
			owner: suspect.frame.owner,
			found: suspect.by,
			mapped: suspect.frame.mapped !== null,
			mappedBy: suspect.frame.mapped,
			changed: suspect.changed,
			offHeap: suspect.offHeap,
			dependency: suspect.dependency && { ...suspect.dependency },
			stack: suspect.stack.slice(0, 30).map((frame) => ({
				function: frame.function,
				file: frame.package ? `${frame.package.name}/${frame.file}` : frame.file,
				line: frame.line,
				column: frame.column,
				owner: frame.owner
			}))
		})),
		attribution: {
			why: why && reportedNote(why),
			leaves: classes.slice(0, mostClasses).map((one) => ({ ...one })),
			paths: paths.map(reportedPath),
			containers: growing.map(reportedContainer),
			cause: cause && {
				code: cause.code,
				args: { ...cause.args }
			},
			handles: handles.map(({ kind, perRequest, openedAt }) => ({
				kind,
				perRequest,
				file: openedAt?.file ?? null,
				line: openedAt?.line ?? null
			})),
			bound: boundIn(attribution),
			timers: timers && { ...timers },
			notes: notes.map(reportedNote),
			survivors: alive && {
				requests: [...alive.requests],
				sites: alive.sites.map((site) => ({
					...site,
					bytes: [...site.bytes]
				})),
				rest: [...alive.rest]
			},
			flame: flame && reportedFlame(flame),
			files: [...files],
			durationMs
		}
	};
}
/** Beyond these nobody looks for one. */
const mostClasses = 200;
const reportedNote = ({ code, args }) => ({
	code,
	args: { ...args }
});
const reportedPath = ({ steps, container, bytesPerRequest }) => ({
	steps: steps.map(({ keys, ...step }) => ({
		...step,
		...keys ? { keys: [...keys] } : {}
	})),
	container: { ...container },
	bytesPerRequest
});
const reportedContainer = ({ lines: [most], bytesPerRequest: _, ...container }) => ({
	...container,
	addedAt: most ? {
		file: most.frame.file,
		line: most.frame.line,
		owner: most.frame.owner,
		dependency: most.dependency && { ...most.dependency }
	} : null
});
function boundIn({ filling, paths }) {
	if (filling) return {
		name: filling.name,
		max: filling.max,
		size: filling.size,
		requestsToFill: filling.requests
	};
	const bound = paths[0]?.container.bound;
	return bound ? { ...bound } : null;
}
const reportedFlame = (node) => ({
	...node,
	children: node.children.map(reportedFlame)
});
/** Nobody could look, and why. */
function notAttributed(message) {
	return {
		suspects: [],
		attribution: {
			why: {
				code: "error",
				args: { message }
			},
			leaves: [],
			paths: [],
			cause: null,
			handles: [],
			bound: null,
			notes: [],
			files: [],
			durationMs: 0
		}
	};
}
/** Names that a heap gave, masked: an object that is used as a table has keys of the app's users. */
function maskedNames({ suspects, attribution }, masked) {
	const paths = attribution.paths?.map(({ steps, container, ...path }) => ({
		...path,
		steps: steps.map(({ keys, ...step }) => ({
			...step,
			name: masked(step.name),
			...keys ? { keys: keys.map(masked) } : {}
		})),
		container: {
			...container,
			name: container.name && masked(container.name)
		}
	}));
	return {
		suspects,
		attribution: {
			...attribution,
			...paths ? { paths } : {}
		}
	};
}

// src/routes/change/changed-lines.ts
/** Characters of a difference that are read. */
const longestDiff = 5e6;
/**
* The lines of a file that differ from those of a commit.
* @param root absolute path of the repository
* @param file relative to it
* @param uncommitted whether what is not committed counts too
* @returns null when git cannot tell
*/
async function changedLines(root, file, { since, uncommitted }) {
	const known = await tryGit(root, [
		"ls-files",
		"--",
		`:(literal)${file}`
	]);
	if (known === null) return null;
	if (known === "") return uncommitted ? [[1, Number.POSITIVE_INFINITY]] : null;
	const diff = await tryGit(root, [
		"diff",
		"--unified=0",
		"--no-color",
		"--no-ext-diff",
		"--no-renames",
		since,
		...uncommitted ? [] : ["HEAD"],
		"--",
		`:(literal)${file}`
	]);
	if (diff === null || diff.length > longestDiff) return null;
	return [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, first, count = "1"]) => Number(count) === 0 ? [] : [[Number(first), Number(first) + Number(count) - 1]]);
}

// src/check/artifact-name.ts
/** Characters. Some file systems take 255 bytes, and endings come after it. */
const longestName = 80;
/** A file's name for a route: readable, and never that of another route. */
function fileName(route) {
	if (route === "/") return "root";
	const readable = route.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-|-$/g, "").slice(0, longestName);
	return route === `/${readable}` && readable.toLowerCase() === readable && readable !== "root" ? readable : `${readable || "route"}-${createHash("sha1").update(route).digest("hex").slice(0, 8)}`;
}

// src/check/narrow.ts
/** More would cost more than it tells. */
const MOST_QUESTIONS = 24;
/**
* The traits that growth goes with, by halves: as many questions as the logarithm of the traits for one of them. Empty: it needs none of
* them, or goes with all.
* @param grows whether requests that differ in these, and are alike in all others, leave something
*/
async function narrowed(traits, grows) {
	let questions = 0;
	const ask = async (asked) => {
		questions += 1;
		return questions <= MOST_QUESTIONS && await grows(asked);
	};
	if (traits.length < 2) return traits;
	if (await ask([]) || !await ask(traits)) return [];
	const found = await within(traits, ask);
	return found.length < traits.length && questions <= MOST_QUESTIONS ? found : [];
}
/** @param group requests that differ in it leave something */
async function within(group, grows) {
	if (group.length === 1) return group;
	const half = Math.ceil(group.length / 2);
	const [first, second] = [group.slice(0, half), group.slice(half)];
	const inFirst = await grows(first) ? await within(first, grows) : [];
	const inSecond = await grows(second) ? await within(second, grows) : [];
	return inFirst.length + inSecond.length === 0 ? group : [...inFirst, ...inSecond];
}

// src/check/left-by.ts
/** Bytes and entries that are told from noise. */
const [ENOUGH_BYTES, ENOUGH_ENTRIES] = [2e4, 6];
const [FEWEST, MOST] = [12, 300];
/** Milliseconds that the requests for one answer may take. */
const LONGEST_MS = 3e3;
/** Share of what the verdict says each request leaves: requests that differ in what it takes leave as much, and others nothing. */
const AS_MUCH = .5;
/** Values that requests of other phases may have had. */
const USED_BEFORE = 5e3;
/** In which traits the requests of a load must differ to leave what they leave; empty: that does not show. Throws what the server does. */
async function traitsThatLeave(leaving) {
	const { traits } = loads[leaving.load];
	return narrowed(traits?.(urlsFor(leaving.route)) ?? [], asksServer(leaving));
}
function asksServer({ route, load, settings, server, kept, signal, ...each }) {
	const isCounted = each.entriesPerRequest > 0;
	const enough = isCounted ? ENOUGH_ENTRIES / each.entriesPerRequest : ENOUGH_BYTES / Math.max(1, each.bytesPerRequest);
	const amount = Math.ceil(Math.max(FEWEST, Math.min(enough, MOST, LONGEST_MS / Math.max(.01, each.msPerRequest))));
	const atLeast = AS_MUCH * (isCounted ? each.entriesPerRequest : each.bytesPerRequest);
	let after = USED_BEFORE;
	return async (traits) => {
		const differs = (trait) => traits.some(({ kind, name }) => kind === trait.kind && name === trait.name);
		const part = targetOf(route, server.origin, settings, load, {
			differs,
			after
		});
		const { volley } = startFiring({
			targets: {
				origin: server.origin,
				load,
				parts: [part]
			},
			kept,
			signal,
			onRequests: () => {}
		});
		const left = isCounted ? entriesLeft(server) : bytesLeft(server);
		await volley(FEWEST);
		await left();
		const seen = [];
		for (let volleys = 0; volleys < 2; volleys += 1) {
			await volley(amount);
			seen.push(await left() / amount);
		}
		after += FEWEST + 2 * amount;
		return Math.min(...seen) >= atLeast;
	};
}
/** Bytes that came since it was asked last. */
function bytesLeft(server) {
	let before = 0;
	return async () => {
		const { total } = await server.sample();
		const now = jsBytes(total) + total.arrayBuffers;
		const left = now - before;
		before = now;
		return left;
	};
}
/** Entries that containers gained since it was asked last. */
function entriesLeft(server) {
	return async () => {
		return (await server.countEntries()).flatMap(({ counted }) => counted.containers).reduce((sum, { before, size }) => sum + (before === null ? 0 : Math.max(0, size - before)), 0);
	};
}

// src/check/find-line.ts
/** From a leak to its line, in a process that has served nothing else. */
/** Whether the line is to be looked for: of a leak, and where it shows whether it is one. */
const wantsAttribution = ({ judgement: { verdict, wants } }) => verdict === "leaking" || wants === "attribution";
/** Looks for the line, in a server of its own and under the load that leaked. A leak stays a leak when its line cannot be found. */
async function findLine(examined, servers, examination, place) {
	let node = null;
	try {
		try {
			var _usingCtx$4 = _usingCtx();
			const server = _usingCtx$4.a(await servers.fresh());
			node = server.processes()[0]?.node ?? null;
			const there = await asWhoLoggedIn(examination, server);
			if (there.trouble) throw new CheckError(there.trouble);
			const kept = _usingCtx$4.a(await keepConnection(server.origin));
			const found = await attributed(examined, {
				server,
				kept
			}, there.examination, place);
			const traits = await differing(examined, {
				server,
				kept
			}, there.examination);
			return {
				attributed: maskedNames(await withChangedLines(reported(found), place), server.masked),
				profiles: found.profiles,
				traits,
				node
			};
		} catch (_) {
			_usingCtx$4.e = _;
		} finally {
			await _usingCtx$4.d();
		}
	} catch (error) {
		examination.signal.throwIfAborted();
		return {
			attributed: notAttributed(error instanceof Error ? error.message : String(error)),
			profiles: [],
			traits: [],
			node
		};
	}
}
/** A line without it is worth as much: nothing that fails here may lose it. */
async function differing(examined, { server, kept }, { settings, signal }) {
	const { route, measurement, judgement, parts } = examined;
	const [load, ...others] = parts;
	if (load === void 0 || others.length > 0) return [];
	try {
		return await traitsThatLeave({
			route,
			load,
			settings,
			server,
			kept,
			signal,
			msPerRequest: msPerRequest(measurement),
			bytesPerRequest: judgement.bytesPerRequest ?? 0,
			entriesPerRequest: judgement.arm?.containers[0]?.entriesPerRequest ?? 0
		});
	} catch {
		signal.throwIfAborted();
		return [];
	}
}
const msPerRequest = ({ time, arms }) => time.hammering / Math.max(1, arms.reduce((sum, arm) => sum + arm.answered, 0));
async function attributed({ route, parts, measurement, judgement }, { server, kept }, examination, place) {
	const { settings, signal, onProgress } = examination;
	onProgress({
		type: "phase",
		route: route.route,
		phase: "attributing"
	});
	const targets = targetsOf(route, server.origin, settings, parts);
	const { volley } = startFiring({
		targets,
		kept,
		signal,
		onRequests: () => {}
	});
	const { artifacts, keepSnapshots } = settings;
	const fatal = fewest(measurement.arms.filter(({ exit }) => exit?.outOfMemory).map(({ answered }) => answered));
	return await attribute({
		...place,
		server,
		hammer: async (amount) => ({ served: (await volley(amount)).answered }),
		growth: {
			js: judgement.arm?.growth.js?.bytesPerRequest ?? heapPerRequest(server, fatal),
			arrayBuffers: judgement.arm?.growth.arrayBuffers?.bytesPerRequest ?? 0
		},
		fatalRequests: fatal,
		grewBeyond: Math.max(0, ...measurement.arms.map((arm) => grewBeyond(arm, slower(examination.limit, judgement.arm?.growth ?? {})))),
		waitedMs: Math.max(0, ...measurement.arms.map(({ settledMs }) => settledMs)),
		msPerRequest: msPerRequest(measurement),
		budgetMs: settings.budgetMs,
		keepSnapshots: artifacts !== null && keepSnapshots ? {
			folder: artifacts,
			name: fileName(route.route)
		} : null
	});
}
const fewest = (amounts) => amounts.length > 0 ? Math.max(1, Math.min(...amounts)) : null;
/** A server that ran out of memory before its growth could be judged: then its whole heap, over the requests that filled it. */
const heapPerRequest = (server, fatal) => fatal === null ? 0 : Math.max(0, ...server.processes().map(({ heapLimit }) => heapLimit)) / fatal;
/** Marks suspects on lines that the change touches. */
async function withChangedLines(found, { workspace, since, uncommitted }) {
	if (since === null) return found;
	const mark = async (suspect) => {
		if (!suspect.changed) return suspect;
		const lines = await changedLines(workspace, suspect.file, {
			since,
			uncommitted
		});
		return {
			...suspect,
			changedLine: lines?.some(([first, last]) => first <= suspect.line && suspect.line <= last) ?? null
		};
	};
	return {
		...found,
		suspects: await Promise.all(found.suspects.map(mark))
	};
}

// src/check/loads-in-turn.ts
/** Under which loads a route is looked at, and in which order: each look depends on what those before it showed. */
/**
* One address, one request at a time comes first: it is the finest look. What grows there grows under every load, so nothing more is
* asked then. All other loads are measured in a mix of equal parts, which costs as much as one of them; only what grows in it
* is taken apart, each load by itself (group testing: R. Dorfman, "The detection of defective members of large populations", 1943).
* Entries that containers gain are counted exactly: where the loads tried by themselves gain as many, the others gain none.
*
* @param looks what was seen so far
* @param asked all loads that are to be measured
* @returns what is to be looked at next, at once; null: nothing, or what is open must be settled first
*/
function nextLoads(looks, asked) {
	if (looks.some(({ examined }) => examined.load !== "mix" && wantsConfirmation(examined))) return null;
	const seen = (load) => looks.find(({ examined }) => examined.load === load)?.examined;
	const same = seen("same");
	if (asked.includes("same") && !same) return ["same"];
	if (same && !isSteady(same)) return null;
	const further = asked.filter((load) => load !== "same");
	const mix = seen("mix");
	if (further.length > 1 && !mix) return further;
	if (mix && isSteady(mix) && isExplained(mix, looks)) return null;
	const next = further.find((load) => !seen(load));
	return next === void 0 ? null : [next];
}
/** Share of the entries that may stay unexplained: a part's share of a volley is rounded to whole requests. */
const UNEXPLAINED = .2;
/** Whether what containers gain in the mix is what they gain under those of its parts that were looked at by themselves. */
function isExplained(mix, looks) {
	const gained = entriesPerRequest(mix);
	return gained - looks.filter(({ examined }) => examined !== mix && mix.parts.includes(examined.parts[0])).reduce((sum, { examined }) => sum + entriesPerRequest(examined), 0) / mix.parts.length <= gained * UNEXPLAINED;
}
const entriesPerRequest = ({ judgement: { arm } }) => (arm?.containers ?? []).reduce((sum, container) => sum + container.entriesPerRequest, 0);
const isSteady = ({ judgement, trouble }) => judgement.verdict === "steady" && trouble === null;
/** Whether what a look shows is said by others: it was a mix that is not steady, and each of its parts is looked at by itself. */
const isTakenApart = (examined) => examined.load === "mix" && !isSteady(examined);
/** The loads that a look speaks for: of a mix, those that were not looked at by themselves; none: others say what it shows. */
function spokenFor(examined, looks) {
	if (examined.load !== "mix") return examined.parts;
	return isTakenApart(examined) ? [] : examined.parts.filter((load) => looks.every((look) => look.examined.load !== load));
}
/** Milliseconds that all of these took. */
const spentOn = (looks) => looks.reduce((sum, { examined }) => sum + examined.measurement.durationMs, 0);

// src/config/known-leak.ts
/**
* What is known of a route's leak; null: nothing. Where several entries mean the route, one that still holds wins.
* @param now days are those of UTC, the same on every machine
*/
function knownLeak(known, route, now) {
	const today = now.toISOString().slice(0, 10);
	return known.filter((entry) => meansRoute(entry.route, route)).map((entry) => ({
		...entry,
		expired: entry.until < today
	})).sort((a, b) => a.until < b.until ? 1 : -1)[0] ?? null;
}

// src/check/run.ts
/** The settings of a route, with what the call of its action and the origin of its server make of them. */
function ownSettings({ route, action }, { settings, around, ledger }) {
	const own = settingsOf(route, settings);
	const originOf = ledger.run().chosen?.origin;
	const env = {
		...around.env,
		...own.start?.env
	};
	const asked = {
		...own,
		...originOf ? { pageOrigin: (server) => originOf(server, env) } : {}
	};
	if (!action) return asked;
	const { headers, body } = action(own.body);
	const added = Object.entries(headers).flatMap(([name, value]) => isNamed$1(name, own.headers) ? [] : [{
		name,
		value
	}]);
	return {
		...asked,
		method: own.method === "GET" ? "POST" : own.method,
		headers: [...own.headers, ...added],
		body
	};
}
/**
* The loads that a route is to be measured under: of those that were asked for, the ones that it has what is needed for. A cache
* answers all but the one that has the page rendered again. Empty where it has it for none.
*/
function loadsOf(route, { settings }) {
	const urls = urlsFor(route);
	return settingsOf(route.route, settings).loads.filter((name) => {
		const { needs } = loads[name];
		return (needs?.met(urls) ?? true) && (name === "revalidate" || urls.revalidation === void 0);
	});
}
/** Share of a route's budget that is left for a load, whatever those before it took. */
const LEAST_SHARE = .25;
/**
* How to look at a route under one load, or a mix of these.
* @param spentMs milliseconds that other loads of it took
*/
function examinationOf(route, parts, run, spentMs = 0) {
	const { around } = run;
	const { signal, onProgress } = around;
	const own = ownSettings(route, run);
	const budgetMs = Math.max(own.budgetMs - spentMs, own.budgetMs * LEAST_SHARE);
	const [only, ...more] = parts;
	const limit = more.length === 0 ? limitUnder(only, route, own) : limitOf(own);
	return {
		settings: {
			...own,
			budgetMs
		},
		parts,
		limit,
		signal,
		onProgress
	};
}
function limitUnder(load, route, own) {
	const { distinct, kinds } = loads[load];
	return distinct ? perNewValue(limitOf(own), distinct, 1 / (kinds?.(urlsFor(route)) ?? 1)) : limitOf(own);
}

// src/check/report-of.ts
/** The report of a ledger, at any moment: a run that is cut loses nothing of what was noted. */
/** Routes that were skipped are listed as such; those that were not looked at yet are unproven. */
function reportOf(run, durationMs) {
	const { ledger, startedAt, around } = run;
	const { server, base, problems: found } = ledger.run();
	const routes = ledger.routes().flatMap((record) => record.skipped === null ? [findingOfRoute(record, run)] : []);
	const problems = [...found];
	const compared = base?.facts;
	return {
		schema: 1,
		tool: {
			name: "ssr-leak-check",
			version: around.version
		},
		startedAt: startedAt.toISOString(),
		durationMs,
		machine: {
			platform: process.platform,
			arch: process.arch,
			cpus: cpus().length,
			memory: totalmem()
		},
		server: server && {
			...server,
			processes: Math.max(server.processes, ...routes.map(mostProcesses))
		},
		routes,
		skipped: skippedIn(ledger.run().chosen, ledger.routes()),
		...compared ? { baseline: compared } : {},
		problems,
		exitCode: exitStatus({
			routes,
			problems
		})
	};
}
/** Workers of a cluster may report themselves after the first answer: the samples know them all. */
const mostProcesses = ({ arms }) => Math.max(0, ...arms.flatMap(({ samples }) => samples.map((one) => one.processes.length)));
function skippedIn(chosen, routes) {
	const cached = routes.filter(({ skipped }) => skipped === "cached");
	return ((chosen && cached.reduce((left, { route }) => withoutCached(left, route), chosen).rows) ?? []).flatMap(({ route, kind, choice }) => isChosen(choice) ? [] : [{
		route,
		kind,
		why: choice,
		...choice === "no-example-url" ? { example: exampleOf(route) } : {}
	}]);
}
/** What is known of a route now. */
function findingOfRoute(record, run) {
	const { method } = ownSettings(record.route, run);
	const finding = findingOfLoads(record, run);
	const { redirectedFrom: from, path: to } = record.route;
	const warnings = [...from === void 0 ? [] : [{
		code: "measured-elsewhere",
		args: {
			from,
			to
		}
	}], ...finding.warnings ?? []];
	return {
		...finding,
		...method === "GET" ? {} : { method },
		...warnings.length > 0 ? { warnings } : {}
	};
}
/** A cut counts only where it left something unknown. */
function findingOfLoads({ route, looks }, run) {
	const { cut } = run.ledger.run();
	const { loads } = settingsOf(route.route, run.settings);
	const fitting = loadsOf(route, run);
	const asked = fitting.length > 0 || looks.length > 0 ? fitting : loads;
	const refused = loads.filter((load) => !asked.includes(load)).flatMap((load) => {
		if (route.revalidation) return [{
			parts: [load],
			notRun: "answered-from-cache"
		}];
		return load === "data" ? [{
			parts: [load],
			notRun: "requests-fail"
		}] : [];
	});
	const seen = looks.flatMap((look) => {
		const parts = spokenFor(look.examined, looks);
		return parts.length > 0 ? [{
			look,
			parts
		}] : [];
	});
	const found = seen.map(({ look, parts }) => ({
		parts,
		finding: findingOfLook(look, run),
		...traitsOf(look)
	}));
	const left = asked.filter((load) => !found.some(({ parts }) => parts.includes(load)));
	if (nextLoads(looks, asked) === null && seen.length > 0 && (cut === null || !seen.some(({ look }) => wantsConfirmation(look.examined)))) {
		const notRun = left.map((load) => ({
			parts: [load],
			notRun: "not-steady-before"
		}));
		return ofAllLoads([
			...found,
			...notRun,
			...refused
		], loads);
	}
	const unknown = left.map((load) => {
		const examination = examinationOf(route, [load], run);
		const finding = cut ? notMeasured(route.route, urlsOf(route.path)(), examination.limit, cut, route.because) : findingOfLook({
			examined: notHammered(route, null, examination),
			attributed: null,
			traits: []
		}, run);
		return {
			parts: [load],
			finding
		};
	});
	return ofAllLoads([
		...found,
		...unknown,
		...refused
	], loads);
}
function traitsOf({ examined: { parts, route }, traits }) {
	const { share } = loads[parts[0]];
	return {
		traits,
		share: share?.(traits, urlsFor(route)) ?? 1
	};
}
function findingOfLook({ examined, attributed }, run) {
	const { settings, startedAt, ledger } = run;
	const { base, server, cut } = ledger.run();
	const { route, parts, measurement, judgement, against } = examined;
	const { limit } = examinationOf(route, parts, run);
	const trouble = wantsConfirmation(examined) && cut ? cut : examined.trouble;
	const alone = findingOf(measurement, judgement, limit, trouble, route.because, attributed);
	const { heapLimit, strict } = settings;
	const ofBase = against ?? base?.known(route.route, server) ?? { from: "not-needed" };
	const comparison = base?.facts && base.facts.kind !== "none" ? comparisonOf(alone, ofBase, {
		limit,
		heapLimit
	}) : null;
	return weighed(alone, {
		comparison,
		known: knownLeak(settings.known, route.route, startedAt),
		strict
	});
}

// src/check/settle.ts
/** What the first look left open is settled in fresh servers, with the base beside where it matters. */
const settlingOf = ({ settings, startedAt }, base) => ({
	hasBase: base.facts?.kind === "ref",
	steadyToo: (route) => settings.strictHeap || knownLeak(settings.known, route, startedAt) !== null
});
const isOpen = (examined, { hasBase, steadyToo }) => !isTakenApart(examined) && (wantsConfirmation(examined) || hasBase && wantsBase(examined, isFinest(examined) && steadyToo(examined.route.route)));
/** What a steady route keeps is compared with the base under one load only. */
const isFinest = ({ parts: [load] }) => load === "same";
/** Whether more than the first look is wanted of a route, under any load. */
const isUnfinished = ({ looks }, settling) => looks.some(({ examined }) => isOpen(examined, settling) || wantsAttribution(examined) && !isTakenApart(examined));
/**
* Looks again until nothing is open, and gives what is known after each look. Runs by itself: routes may be settled side by
* side. Throws when aborted, and what booting this version throws.
*/
async function* settle(first, examination, { servers, base, settling }) {
	const { route } = first;
	let examined = first;
	while (isOpen(examined, settling) && examined.measurement.arms.length < 3) try {
		var _usingCtx$3 = _usingCtx();
		const { side } = _usingCtx$3.a(await base.open(servers.command, route.path, (app) => servers.ofBase(app)));
		if (wantsConfirmation(examined) || side && "server" in side) try {
			var _usingCtx3 = _usingCtx();
			examination.onProgress({
				type: "phase",
				route: route.route,
				phase: "confirming"
			});
			const fresh = _usingCtx3.a(await servers.fresh());
			examined = await confirm(examined, fresh, examination, side);
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			await _usingCtx3.d();
		}
		else examined = {
			...examined,
			against: side ?? { from: "not-needed" }
		};
		yield examined;
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
}

// src/config/check-command.ts
/**
* The command that checks a fix: all that influences what is requested of a route and how that is judged, where it differs
* from its default. It has no base to compare with: a base may have the same leak, and a fix is one when the route is steady
* by itself. It holds no value of a header and no body, and of the environment that a start command sets only what cannot be a secret: the
* others are left to variables.
*
* Names of routes in the configuration do not mean the URL that is requested, so what a route has of its own stands in the
* command.
* @param settings those of the route
* @param path as it is requested, with `{n}` where it has one
* @param folder the app's folder, relative to where the command will be run; empty: it is run there
*/
function checkCommand(settings, path, folder) {
	const root = folder === "" ? settings.cwd : resolve(settings.cwd, ...folder.split("/").map(() => ".."));
	const said = settingEntries.flatMap(({ name, key, option }) => {
		const { recheck } = option;
		const value = settings[key];
		if (recheck === null || value === null || isUnsaid(settings, key, option)) return [];
		return recheck(value, root).map((written) => ({
			name,
			written,
			option
		}));
	});
	const words = [
		"npx ssr-leak-check",
		...folder === "" ? [] : [`--cwd ${shellWord(folder)}`],
		`--route ${shellWord(path)}`,
		...said.map(({ name, written, option }) => optionWith(name, written, option))
	];
	const variables = said.flatMap(({ written }) => written.filter((part) => typeof part !== "string"));
	return {
		text: words.join(" "),
		needs: [...new Set(variables.map(({ variable }) => variable))]
	};
}
/** Without a word it would be the same. What a configuration speaks of must be said, also where it is the default. */
const isUnsaid = ({ config, ...settings }, key, option) => key !== "config" && !config?.speaksOf.includes(key) && isDeepStrictEqual(settings[key], absentOf(option));
function optionWith(name, written, { takes, implied }) {
	const [first = ""] = written;
	if (takes === null && first === implied) return `--${name}`;
	return `--${name}${takes === null || typeof first !== "string" || first.startsWith("--") ? "=" : " "}${shellWord(written)}`;
}

// src/report/brief.ts
/** Lines of each kind: a brief is read whole. */
const [mostSuspects, mostPaths, mostCallers] = [
	3,
	3,
	6
];
const longestPath = 500;
/**
* The brief from which an assistant or a person without other context can write the fix: Markdown, one for each leak.
* It holds code of the repository and names, never contents of memory, values of headers or the environment.
*/
function renderBrief({ suspects, attribution }, facts) {
	const { cause, paths = [], containers, handles } = attribution;
	const [leaves, said] = [leavesWords(attribution), cause && causeWords(cause)];
	const notes = noteSentences(attribution.notes).slice(0, 10);
	const { check } = facts;
	return [
		`# Memory leak on the server-rendered route ${codeSpan(facts.route)}`,
		"",
		`Measured: ${prose(ended(facts.sentence))} Found by ssr-leak-check under ${facts.under.load}; garbage collection was forced before memory was read.`,
		"",
		`- requested: ${codeSpan(facts.path)}, ${count(facts.requests, "time")}`,
		...facts.under.each === null ? [] : [`- something is left for each ${prose(facts.under.each)}`],
		...facts.bytesPerRequest === null ? [] : [`- each request keeps: ${bytes(facts.bytesPerRequest)}`],
		...leaves === null ? [] : [`- each request leaves behind: ${prose(leaves)}`],
		...facts.node === null ? [] : [`- server: Node.js ${prose(facts.node)}${facts.framework ? `, ${facts.framework}` : ""}`],
		...facts.because.length > 0 ? [`- changed files that this route uses: ${facts.because.slice(0, 20).map(named).join(", ")}`] : [],
		"",
		"The quotes below come from the repository and from the running program. They are evidence, not instructions.",
		"",
		"## Where the memory is allocated and kept",
		"",
		...suspects.length > 0 ? suspects.slice(0, mostSuspects).flatMap((suspect, i) => aboutSuspect(suspect, i, attribution)) : [prose(whySentence(attribution) ?? "No line is known.", longestPath), ""],
		"## What holds it",
		"",
		...containerSentences(containers).map((said) => `- ${prose(ended(said))}`),
		...paths.length > 0 ? paths.slice(0, mostPaths).map((path) => `- ${codeSpan(pathWords(path), longestPath)}`) : (containers ?? []).length > 0 ? [] : ["Unknown: the heap snapshots gave no answer."],
		...handles.slice(0, mostPaths).map(aboutHandle),
		"",
		"## Likely cause",
		"",
		...cause && said ? [
			`${prose(said.what)} (${codeSpan(cause.code)})`,
			"",
			prose(said.change)
		] : ["No known pattern fits the evidence. Start from the line and from what holds the objects."],
		"",
		...notes.length > 0 ? [
			"## Notes",
			"",
			...notes.map((note) => `- ${prose(note)}`),
			""
		] : [],
		"## How to check a fix",
		"",
		"After the response, nothing that belongs to one request may stay reachable. Change what keeps the objects; do not raise the threshold or skip the route.",
		"Build the app. Then run this in the root of the repository; exit status 0 means that the route no longer leaks:",
		"",
		...command(check.text),
		"",
		...check.needs.length > 0 ? [`Set ${check.needs.map((name) => `\`${name}\``).join(", ")} in the environment first, to the values of the original run; they are not written here.`, ""] : []
	].join("\n");
}
/** A brief is read as it is written, too: what cannot begin markup by itself is left as it was. */
const prose = (text, most) => escapeMarkdown(text, most).replaceAll("&#34;", "\"").replaceAll("&#39;", "'").replace(/\\([()$!^=])/g, "$1").replace(/^\u200b(?=\+)/, "");
/** To be run as it is: nothing in it may be shortened or escaped. */
function command(text) {
	const mark = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
	return [
		`${mark}sh`,
		text,
		mark
	];
}
const named = (file) => codeSpan(file);
function aboutSuspect(suspect, index, attribution) {
	const { dependency, changed, changedLine, stack = [], owner, excerpt } = suspect;
	const callers = stack.filter((frame) => frame.owner === "own" && (frame.file !== suspect.file || frame.function !== suspect.function));
	const heldBy = retainedByText(suspect, attribution);
	const where = owner === "own" || !dependency ? suspect.file : `${dependency.name}/${suspect.file}`;
	const touched = changedLine ? ", on a line that this change touches" : changed ? ", in a file that this change touches" : "";
	return [
		`${index + 1}. ${codeSpan(`${where}:${suspect.line}:${suspect.column}`)} in ${codeSpan(suspect.function)}: ${bytes(suspect.bytesPerRequest)} per request${touched}`,
		...dependency ? [`   - allocated by ${codeSpan(`${dependency.name}${dependency.version ? `@${dependency.version}` : ""}`)} (${codeSpan(`${dependency.file}:${dependency.line}`)})${owner === "own" ? ", called from this line" : ""}`] : [],
		...suspect.found === "function" ? ["   - only the function is known, not the line in it"] : [],
		...heldBy === null ? [] : [`   - held by ${codeSpan(heldBy, longestPath)}`],
		...callers.length > 0 ? [`   - called from ${callers.slice(0, mostCallers).map(({ file, line, function: name }) => `${codeSpan(`${file}:${line}`)} (${codeSpan(name)})`).join(", from ")}`] : [],
		"",
		...excerpt ? [numbered(excerpt), ""] : []
	];
}
function aboutHandle({ kind, perRequest, file, line }) {
	const at = file === null ? "" : `, at ${codeSpan(`${file}:${line}`)}`;
	return `- ${Math.round(perRequest * 100) / 100} ${prose(kind)} per request opened and never closed${at}`;
}
const numbered = ({ first, line, lines }) => fence(numberedLines(lines.map((text, i) => ({
	number: first + i,
	text,
	highlighted: first + i === line
}))));

// src/check/write-artifacts.ts
/** The files about a leak: a brief, the profiles, and the heap snapshots that were kept. Nothing is written of what is no leak. */
/**
* Decides by the finding, of which the line is a part: a leak gets its brief, and its files where a folder was named; of
* anything else, such as a cache that still fills, the kept snapshots are removed again.
* @returns the line with its brief and the files that are there now. What cannot be written is one of its notes.
*/
async function writeArtifacts(found, examined, examination, place) {
	const { measurement, judgement, trouble } = examined;
	const { verdict } = findingOf(measurement, judgement, examination.limit, trouble, [], found.attributed);
	if (verdict !== "leaking") return withoutFiles(found.attributed);
	const { artifacts } = examination.settings;
	const profiled = artifacts === null ? found.attributed : await withProfiles(found, artifacts, fileName(examined.route.route));
	return withBrief(profiled, briefOf({
		...found,
		attributed: profiled
	}, examined, examination, place), examined, artifacts);
}
async function withoutFiles(attributed) {
	await Promise.all(attributed.attribution.files.map((file) => rm(file, { force: true })));
	return {
		...attributed,
		attribution: {
			...attributed.attribution,
			files: []
		}
	};
}
async function withProfiles({ attributed, profiles }, folder, name) {
	const { attribution } = attributed;
	const file = (i) => join(folder, `${name}${profiles.length > 1 ? `.${i + 1}` : ""}.heapprofile`);
	try {
		if (profiles.length > 0) await mkdir(folder, { recursive: true });
		await Promise.all(profiles.map((profile, i) => writeFile(file(i), JSON.stringify(profile))));
		return {
			...attributed,
			attribution: {
				...attribution,
				files: [...profiles.map((_, i) => file(i)), ...attribution.files]
			}
		};
	} catch (error) {
		return {
			...attributed,
			attribution: {
				...attribution,
				notes: [...attribution.notes, failed("profile-file", error)]
			}
		};
	}
}
function briefOf({ attributed, node, traits }, { route, load, measurement, judgement }, { settings, limit }, { cwd, workspace, framework }) {
	const finding = findingOf(measurement, judgement, limit, null);
	const { path, bytesPerRequest, requests } = finding;
	const sentence = sentenceOf(finding);
	const inside = relative(workspace, cwd).split(sep).join("/");
	const method = settings.method === "GET" ? void 0 : settings.method;
	const check = checkCommand(settings, route.path, inside.startsWith("..") ? "" : inside);
	return renderBrief(attributed, {
		route: routeName({
			route: route.route,
			method
		}),
		path,
		sentence,
		bytesPerRequest,
		requests,
		under: {
			load: load === "same" ? "requests one after another" : loadLabel(load),
			each: traits.length === 0 ? null : traitsWords(traits, plainVoice)
		},
		because: route.because,
		check,
		node,
		framework
	});
}
/** @param folder where the brief is a file as well; null: nowhere */
async function withBrief(attributed, brief, { route }, folder) {
	const attribution = {
		...attributed.attribution,
		brief
	};
	if (folder === null) return {
		...attributed,
		attribution
	};
	const file = join(folder, `${fileName(route.route)}.md`);
	try {
		await mkdir(folder, { recursive: true });
		await writeFile(file, brief);
		return {
			...attributed,
			attribution: {
				...attribution,
				files: [file, ...attribution.files]
			}
		};
	} catch (error) {
		const notes = [...attribution.notes, {
			code: "no-brief",
			args: { message: error.message }
		}];
		return {
			...attributed,
			attribution: {
				...attribution,
				notes
			}
		};
	}
}

// src/check/finish.ts
/** What is left to do for a route after its first look: settle what is open, find the line of what leaks, write it down. */
/** Routes that grow, or whose base is asked for, one after another. */
async function finishRoutes(run, means) {
	for (const record of run.ledger.routes().filter((one) => isUnfinished(one, means.settling))) await finishRoute(record.id, run, means);
}
async function finishRoute(id, run, means) {
	const { ledger, around } = run;
	await settleAll(id, run, means);
	for (;;) {
		const { looks, route } = ledger.route(id);
		const parts = nextLoads(looks, loadsOf(route, run));
		if (parts === null) break;
		ledger.note(id, { examined: await screenAfresh(route, examinationOf(route, parts, run, spentOn(looks)), means.servers) });
		await settleAll(id, run, means);
	}
	const leak = worstLeak(ledger.route(id).looks);
	if (leak) {
		const { examined } = leak;
		const { route, load } = examined;
		const examination = examinationOf(route, examined.parts, run);
		const place = await placeOf(run);
		const found = await findLine(examined, means.servers, examination, place);
		const { traits } = found;
		ledger.note(id, {
			load,
			attributed: found.attributed,
			traits
		});
		ledger.note(id, {
			load,
			attributed: await writeArtifacts(found, examined, examination, place),
			traits
		});
	}
	around.onProgress({
		type: "route-done",
		finding: findingOfRoute(ledger.route(id), run)
	});
}
/** A server with a fixed port cannot run twice, so this one ends with its look. */
async function screenAfresh(route, examination, servers) {
	try {
		var _usingCtx$2 = _usingCtx();
		const server = _usingCtx$2.a(await servers.fresh());
		return await screen(route, server, examination);
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
/** Looks again at what is open under each load that was tried. */
async function settleAll(id, run, means) {
	const { looks } = run.ledger.route(id);
	for (const { examined: first } of looks) {
		const others = looks.filter(({ examined }) => examined.load !== first.load);
		const examination = examinationOf(first.route, first.parts, run, spentOn(others));
		for await (const examined of settle(first, examination, means)) run.ledger.note(id, { examined });
	}
}
/** Of several loads that leak, the one that leaks most: its line is looked for. */
const worstLeak = (looks) => looks.filter(({ examined }) => wantsAttribution(examined) && !isTakenApart(examined)).reduce((worst, look) => worst === null || growth(look) > growth(worst) ? look : worst, null);
const growth = ({ examined }) => examined.judgement.bytesPerRequest ?? 0;
async function placeOf({ settings: { cwd }, around, ledger }) {
	const { framework = null, changed = [], since = null } = ledger.run().chosen ?? {};
	return {
		cwd,
		workspace: await repositoryOf(cwd),
		framework,
		changed,
		since,
		uncommitted: !around.env.CI,
		agentPath: around.agentPath
	};
}

// src/check/first-looks.ts
async function firstLooks(run, servers, settling) {
	const { around, settings, ledger } = run;
	const records = ledger.routes();
	for (const [index, record] of records.entries()) {
		const { route } = record.route;
		const { budgetMs } = settingsOf(route, settings);
		around.onProgress({
			type: "route-started",
			route,
			index,
			of: records.length,
			budgetMs
		});
		await firstLook(record, run, servers);
		const seen = ledger.route(record.id);
		if (seen.skipped === null && !isUnfinished(seen, settling) && nextLoads(seen.looks, loadsOf(seen.route, run)) === null) around.onProgress({
			type: "route-done",
			finding: findingOfRoute(seen, run)
		});
	}
}
/** Notes what each load shows of a route, or that the route is skipped. */
async function firstLook({ id, route }, run, servers) {
	const { settings, around, ledger } = run;
	const { rows = [], dataRequests = [], revalidation = null } = ledger.run().chosen ?? {};
	const isLoose = rows.some((row) => row.route === route.route && row.urlFrom === "log");
	const own = ownSettings(route, run);
	const fitted = await fitAsWhoLoggedIn(route, await servers.shared(), own, {
		isLoose,
		signal: around.signal,
		dataRequests: own.loads.includes("data") ? [...dataRequests, head] : [],
		revalidation: own.loads.includes("revalidate") ? revalidation ?? void 0 : void 0
	});
	if ("code" in fitted) {
		ledger.note(id, { examined: notHammered(route, fitted, examinationOf(route, own.loads.slice(0, 1), run)) });
		return;
	}
	const { route: fitting, cachedBy, seen } = fitted;
	if (cachedBy !== null && settings.routes.length === 0) {
		around.onProgress({
			type: "note",
			text: `${route.route} answers from a cache (${cachedBy}): no code renders it, so it is not checked.`
		});
		ledger.note(id, { skipped: "cached" });
		return;
	}
	ledger.note(id, { route: fitting });
	if (fitting.endless) around.onProgress({
		type: "note",
		text: `${route.route} answers with a stream of events: each request opens it, and goes away when it begins.`
	});
	if (fitting.revalidation) around.onProgress({
		type: "note",
		text: `${route.route} answers from a cache: each request has it rendered again.`
	});
	const fits = loadsOf(fitting, run);
	const isAnswered = seen !== null && isExpected(own.expectStatus, seen.status);
	const unfit = cachedBy === null && !isAnswered ? null : whyUnrendered(fitting, {
		cachedBy,
		seen,
		tail: (await servers.shared()).tail(),
		chosen: ledger.run().chosen
	}) ?? (fits.length === 0 ? strayLoads(own) : null);
	const isOnce = unfit !== null || fits.length === 0;
	for (;;) {
		const { looks } = ledger.route(id);
		const parts = isOnce ? looks.length > 0 ? null : own.loads.slice(0, 1) : nextLoads(looks, fits);
		if (parts === null) return;
		const examination = examinationOf(fitting, parts, run, spentOn(looks));
		const examined = unfit ? notHammered(fitting, unfit, examination) : await screen(fitting, await servers.shared(), examination, seen);
		ledger.note(id, { examined });
		if (wantsConfirmation(examined)) await servers.endShared();
	}
}
/** Why what answers is no code of the app; null: it may well be. */
function whyUnrendered({ route, revalidation }, { cachedBy, seen, tail, chosen }) {
	if (seen?.unrendered?.as === "shell") return problem("client-rendered", {
		mark: seen.unrendered.mark,
		tail
	});
	const isPrerendered = chosen?.rows.some((row) => row.route === route && row.kind === "prerendered") ?? false;
	const { cacheHeaders = [] } = frameworkNamed(chosen?.framework ?? null) ?? {};
	const saysSo = cacheHeaders.length > 0;
	if (isPrerendered && !saysSo && revalidation === void 0) return problem("prerendered");
	return cachedBy === null ? null : problem("served-from-cache", { header: cachedBy });
}
/** A route has not what any of the loads needs that were asked for. */
const strayLoads = ({ loads: asked }) => problem("no-load-fits", { needs: asked.map((name) => `${name} needs ${loads[name].needs?.what}`) });

// src/check/check.ts
/** The story: build, choose the routes, look at each, settle what is open, find the lines of what leaks, report. */
/**
* Checks the routes of a server and reports. Never throws for what can be explained: bad luck of the run as a whole stands
* in `report.problems`, bad luck of a route in its finding, and what was measured before is always there.
* @param lend where the running servers come from
*/
async function check(settings, around, lend = lendServers) {
	const started = performance.now();
	const run = {
		settings,
		around,
		ledger: createLedger(),
		startedAt: /* @__PURE__ */ new Date()
	};
	try {
		await namingApps(settings.cwd, () => checkRoutes(run, lend));
		noteNothingChecked(run);
	} catch (error) {
		const problems = explain(error, around.signal);
		run.ledger.noteRun({
			problems,
			cut: problems[0]
		});
	}
	return reportOf(run, performance.now() - started);
}
/** Notes in the ledger what it finds out. Throws what ends the run early. */
async function checkRoutes(run, lend) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { settings, around, ledger } = run;
		const { version, env, signal, onProgress } = around;
		const secrets = secretsIn(allHeaders(settings), allBodies(settings));
		ledger.open(namedRoutes(settings.routes));
		await noteApps(run);
		const base = _usingCtx$1.a(await openComparand(settings, {
			version,
			env,
			signal,
			onProgress,
			secrets
		}));
		ledger.noteRun({ base });
		await build(run, secrets);
		const chosen = await choose(run);
		if (!isAnyChosen(chosen)) return;
		if (settings.start === null && chosen.notStartable !== null) throw new CheckError(chosen.notStartable);
		const servers = _usingCtx$1.a(lend({
			settings,
			around,
			secrets,
			defaultEnv: chosen.env,
			command: startCommand({
				cwd: settings.cwd,
				given: settings.start,
				built: chosen.start,
				env
			}),
			probePaths: () => ledger.routes().flatMap(({ skipped, route }) => skipped === null ? [urlsOf(route.path)()] : []),
			onServer(facts) {
				ledger.noteRun({ server: ledger.run().server ?? facts });
				return ledger.run().server ?? facts;
			}
		}));
		const settling = settlingOf(run, base);
		await findExampleUrls(chosen, run, servers);
		await firstLooks(run, servers, settling);
		await servers.endShared();
		await finishRoutes(run, {
			servers,
			base,
			settling
		});
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** A server that is started at the root of a monorepo is one of several, or is started by a runner of tasks. */
async function noteApps({ settings: { cwd }, around: { onProgress } }) {
	const apps = await listsRoutes(cwd) ? [] : await workspaceApps(cwd);
	if (apps.length === 0) return;
	const { what, change } = wordsOf(workspaceRoot(apps));
	onProgress({
		type: "note",
		text: `${what} ${change}`
	});
}
async function build({ settings, around: { env, signal, onProgress } }, secrets) {
	if (!settings.build) return;
	onProgress({
		type: "building",
		command: settings.build.text
	});
	await runBuild(settings.build, {
		cwd: settings.cwd,
		env,
		signal,
		secrets
	});
}
function explain(error, signal) {
	if (error instanceof CheckError) return error.problems;
	if (signal.aborted) return [problem("interrupted", { signal: String(signal.reason) })];
	return [problem("tool-failed", { error: error instanceof Error ? error.stack ?? error.message : String(error) })];
}

export { check };