import { t as __commonJSMin } from "./rolldown-runtime.js";

// src/problems.ts
/** The server's last lines, as evidence. */
const lastLines = (tail) => tail.length > 0 ? ["The last lines of the server:", ...tail.slice(-15).map((line) => `  ${line}`)] : ["The server printed nothing."];
const catalogue = {
	"unknown-option": (a) => ({
		what: `There is no option ${a.option}.`,
		saw: [],
		change: a.meant ? `Did you mean ${a.meant}?` : "See ssr-leak-check --help, which lists the options."
	}),
	"unknown-command": (a) => ({
		what: `There is no command "${a.word}".`,
		saw: [],
		change: a.word.startsWith("/") ? `Did you mean --route ${a.word}?` : a.meant ? `Did you mean ${a.meant}?` : "See ssr-leak-check --help, which lists the commands; a value with spaces needs quotes."
	}),
	"unexpected-word": (a) => ({
		what: `The word "${a.word}" belongs to no option.`,
		saw: [],
		change: "Leave it out; a value with spaces needs quotes."
	}),
	"not-for-command": (a) => ({
		what: `The command ${a.command} takes no ${a.option}.`,
		saw: [],
		change: "Leave it out; ssr-leak-check --help says what belongs together."
	}),
	"given-twice": (a) => ({
		what: `${a.option} is given more than once.`,
		saw: [],
		change: "Give it once."
	}),
	"bad-report": (a) => ({
		what: `The file ${a.file} is no report that can be read.`,
		saw: a.error.split("\n").slice(0, 10),
		change: "Name the file that --json of ssr-leak-check wrote."
	}),
	"bad-value": (a) => ({
		what: `${a.option} does not take "${a.value}".`,
		saw: [],
		change: `Give ${a.expected}.`
	}),
	"missing-value": (a) => ({
		what: `${a.option} has no value.`,
		saw: [],
		change: `Give ${a.expected}.`
	}),
	"bad-route": (a) => ({
		what: `The route "${a.route}" does not start with a slash.`,
		saw: [],
		change: `Name a path on the server, such as --route /${a.route.replace(/^[a-z]+:\/\/[^/]*\/?/i, "")}.`
	}),
	"no-routes": () => ({
		what: "No route was named, and no framework was recognised whose build lists its routes.",
		saw: [],
		change: "Name one or more, with sample values for their parameters: --route / --route /product/1."
	}),
	"no-sample": (a) => ({
		what: a.routes.length === 1 ? `No address is known for ${a.routes[0]}, so it is not checked.` : `No address is known for ${a.routes.length} routes, so they are not checked.`,
		saw: a.lines,
		change: "Put such lines into \"params\" of ssr-leak-check.config.json, with addresses that exist; or read real ones with --from-log."
	}),
	"unknown-params": (a) => ({
		what: `The configuration has "params" for ${a.route}, and no route is called so.`,
		saw: [],
		change: a.meant ? `Did you mean ${a.meant}?` : "List the names with ssr-leak-check routes."
	}),
	"bad-config": (a) => ({
		what: `The configuration ${a.file} cannot be read.`,
		saw: a.wrong.flatMap((line) => line.split("\n")).slice(0, 20),
		change: "Mend these lines; docs/options.md lists the keys and what they take."
	}),
	"file-not-readable": (a) => ({
		what: `The file ${a.file} of ${a.option} cannot be read.`,
		saw: [a.error],
		change: "Name a file that exists."
	}),
	"no-folder": (a) => ({
		what: `There is no folder ${a.cwd}.`,
		saw: [],
		change: "Give the folder of the built app with --cwd."
	}),
	"no-start-command": (a) => ({
		what: a.sawPackage ? `${a.cwd}/package.json has no "start" script.` : `There is no package.json in ${a.cwd}.`,
		saw: [],
		change: "Say how the built server starts: --start \"node build/server.js\"."
	}),
	"not-built": (a) => ({
		what: `There is no finished ${a.framework} build for a Node.js server in ${a.cwd}.`,
		saw: [],
		change: "Build first, such as with --build \"npm run build\"; or name the routes yourself with --route."
	}),
	"bad-ref": (a) => ({
		what: `"${a.ref}" is not a commit, branch or tag that git knows here.`,
		saw: [],
		change: "Name one that exists, such as --changed origin/main; in a job, fetch it first (actions/checkout with fetch-depth: 0)."
	}),
	"no-merge-base": (a) => ({
		what: `No commit was found that ${a.ref} and the checked-out commit have in common.`,
		saw: a.error === "" ? [] : [a.error],
		change: a.shallow ? "The clone is shallow and could not be deepened; check out with fetch-depth: 0." : "Name the branch that this work began from, such as --changed origin/main."
	}),
	"no-git": (a) => ({
		what: `The changed files of ${a.cwd} could not be read from git.`,
		saw: [a.error],
		change: "Run inside a git checkout with git on the PATH, or name the routes with --route."
	}),
	"start-needs-a-shell": (a) => ({
		what: `The command "${a.command}" uses "${a.operator}", and commands are run without a shell.`,
		saw: [],
		change: "Put it into a script of package.json and name that: --start \"npm run start:ci\"."
	}),
	"file-not-writable": (a) => ({
		what: `The file ${a.file} of ${a.option} cannot be written.`,
		saw: [a.error],
		change: "Name a file in a folder that exists and may be written."
	}),
	"build-failed": (a) => ({
		what: `The build "${a.command}" failed with exit code ${a.code}.`,
		saw: lastLines(a.tail).map((line) => line.replace("of the server", "of the build").replace("The server", "The build")),
		change: "Make the build pass by itself first; it runs in the folder of the app, without tokens in its environment."
	}),
	"command-not-found": (a) => ({
		what: `The command "${a.command}" could not be started.`,
		saw: [a.error],
		change: "Check the spelling, and that it is installed (npm ci) and on the PATH of this job."
	}),
	"server-exited": (a) => ({
		what: `The server "${a.command}" ended before it answered (${a.signal ? `signal ${a.signal}` : `exit code ${a.code}`}).`,
		saw: lastLines(a.tail),
		change: "Start it by hand in the same folder; it may miss a build or an environment variable."
	}),
	"never-listens": (a) => ({
		what: `The server "${a.command}" did not listen on any HTTP port within ${a.ms / 1e3} s.`,
		saw: lastLines(a.tail),
		change: "Check the start command; a server that needs longer takes --boot-timeout \"120 s\"."
	}),
	"never-answers": (a) => ({
		what: `The server listens on ${a.origin} but did not answer a request within ${a.ms / 1e3} s.`,
		saw: lastLines(a.tail),
		change: "It may wait for a backend that does not run here; a slow start takes --boot-timeout \"120 s\"."
	}),
	"not-node": (a) => ({
		what: `Something answers on ${a.origin}, but no Node.js process reported that it serves there.`,
		saw: lastLines(a.tail),
		change: "Only servers that run on Node.js can be measured. If it is one, its start must not drop NODE_OPTIONS, and nothing else may hold the port."
	}),
	"listens-on-path": (a) => ({
		what: `The server listens on the socket file ${a.path} instead of a TCP port.`,
		saw: [],
		change: "Let it listen on the port given in the environment variable PORT."
	}),
	"port-taken": (a) => ({
		what: `Port ${a.port} is already in use.`,
		saw: [],
		change: "End the process that holds it, or let a free one be chosen by leaving --port out."
	}),
	"node-too-old": (a) => ({
		what: `The server runs on Node.js ${a.node}.`,
		saw: [],
		change: "Servers on Node.js 18 and later can be measured; update the Node.js that runs the server (actions/setup-node)."
	}),
	"server-died": (a) => ({
		what: `The server ended after ${a.requests} requests to this route (${a.signal ? `signal ${a.signal}` : `exit code ${a.code}`}).`,
		saw: lastLines(a.tail),
		change: "Find the error in its output; a route that ends the server cannot be measured."
	}),
	"agent-silent": (a) => ({
		what: `The server did not report its memory within ${a.ms / 1e3} s.`,
		saw: lastLines(a.tail),
		change: "Its event loop seems blocked; look for endless work on this route."
	}),
	redirected: (a) => ({
		what: `The route answers ${a.status} and sends the visitor to ${a.location}.`,
		saw: [],
		change: "Name the address it leads to, or give what it asks for, such as --header \"authorization: Bearer …\"; if the redirect itself is to be measured, say --expect-status 3xx."
	}),
	"unexpected-status": (a) => ({
		what: `The route answers ${a.status}, and ${a.expected} was expected.`,
		saw: a.status >= 500 ? lastLines(a.tail) : [],
		change: a.status === 401 || a.status === 403 ? "Give the credentials it asks for: --header \"authorization: Bearer …\"." : "Give sample values that exist for its parameters, or say which status is right with --expect-status."
	}),
	"responses-fail": (a) => ({
		what: `Under load only ${a.of - a.failed} of ${a.of} requests were answered as they should be (another status, a broken connection, or no answer in time).`,
		saw: lastLines(a.tail),
		change: "Make the route answer every serial request; rate limits and requests per connection count too."
	}),
	"no-answer": (a) => ({
		what: `The route did not answer within ${a.ms / 1e3} s.`,
		saw: lastLines(a.tail),
		change: "It may wait for a backend that does not run here."
	}),
	"nothing-served": () => ({
		what: "The requests were answered, but no measured Node.js process served them.",
		saw: [],
		change: "A cache or proxy in front, or another process, answers this route; check the server behind it."
	}),
	"no-major-gc": (a) => ({
		what: `No way was found to force a major garbage collection in the server (Node.js ${a.node}).`,
		saw: [],
		change: "Do not replace globalThis.gc in the server, and let it run with the NODE_OPTIONS it is given."
	}),
	undecided: (a) => ({
		what: `After ${a.requests} requests the growth lies between ${Math.round(a.low)} and ${Math.round(a.high)} B per request, and the limit of ${a.limit} lies between.`,
		saw: [],
		change: "Give it more time: --budget \"180 s\"."
	}),
	"not-reproduced": (a) => ({
		what: `Fresh processes of the server contradict each other; the last one grew by ${Math.round(a.growth)} B per request.`,
		saw: [],
		change: "Its growth depends on more than the number of requests; run again with a larger --budget."
	}),
	"not-confirmed": (a) => ({
		what: `The route grew by ${Math.round(a.growth)} B per request in one process, and no second process has confirmed it.`,
		saw: [],
		change: "Run the check again, with a larger --budget if it ended for want of time."
	}),
	"held-by-long-timers": (a) => ({
		what: `Every request leaves a timer of more than 30 s behind, and ${Math.round(a.bytesPerRequest)} B per request that may be freed when it is due.`,
		saw: [],
		change: "Clear the timer when the request is done; what such timers hold grows with the rate of requests."
	}),
	"too-few-requests": (a) => ({
		what: `Only ${a.requests} requests in ${a.volleys} volleys fitted the budget; a verdict needs at least ${a.needed} volleys.`,
		saw: [],
		change: "The route is slow: give it more time with --budget \"180 s\"."
	}),
	"bad-event": (a) => ({
		what: `The event "${a.event}" of this workflow run does not look as GitHub sends it.`,
		saw: a.wrong,
		change: "The check goes on without a comment. GITHUB_EVENT_PATH, GITHUB_REPOSITORY and GITHUB_SHA must be those of the runner."
	}),
	"comment-refused": (a) => ({
		what: `The token may not comment on this pull request (HTTP ${a.status}).`,
		saw: [a.message],
		change: a.fromFork ? "On pull requests from forks the token can only read; the job summary and the report file say the same as the comment." : "Give this job `permissions: pull-requests: write`, or set `comment: never`; the job summary says the same as the comment."
	}),
	"comment-failed": (a) => ({
		what: `The comment could not be written (${a.status === null ? "no answer" : `HTTP ${a.status}`}).`,
		saw: [a.message],
		change: "The job summary and the report file say the same; the next run tries again."
	}),
	interrupted: (a) => ({
		what: `The check was interrupted (${a.signal}).`,
		saw: [],
		change: "Run it again; what was measured before is reported."
	}),
	"tool-failed": (a) => ({
		what: "The check itself failed.",
		saw: a.error.split("\n"),
		change: "This is a defect of ssr-leak-check: please report it with these lines."
	})
};
/** Puts a failure into words. */
function problem(code, ...args) {
	const write = catalogue[code];
	return {
		code,
		...write(args[0])
	};
}
/** Every code, for the documentation and its test. */
const problemCodes = Object.keys(catalogue);
/** Thrown for what the person at the screen can mend: printed without a stack, exit status 2. */
var CheckError = class extends Error {
	problems;
	constructor(...problems) {
		super(problems.map((p) => p.what).join(" "));
		this.name = "CheckError";
		this.problems = problems;
	}
};

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = 1e400;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/inputs/did-you-mean.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** The known word that was probably meant: the only one that begins so, or one where at most two letters in five differ. */
function didYouMean(word, known) {
	const typed = word.toLowerCase();
	const begun = known.filter((name) => typed.length > 1 && name.startsWith(typed));
	if (begun.length === 1) return begun[0];
	const near = (0, import_fastest_levenshtein.closest)(typed, known);
	return (0, import_fastest_levenshtein.distance)(typed, near) <= Math.max(typed.length, near.length) * .4 ? near : null;
}

// src/routes/table.ts
/** The table behind `ssr-leak-check routes`: every route of the app, in the order of discovery, and which are checked. */
function routeTable(routes, wanted) {
	const choices = routes.map((route) => choiceOf(route, wanted));
	const taken = routes.filter((_, i) => isChosen(choices[i])).sort(byNearness);
	const left = new Set(wanted.maxRoutes === null ? [] : taken.slice(wanted.maxRoutes));
	return routes.map((affected, i) => {
		const { route, because } = affected;
		const choice = left.has(affected) ? "over-limit" : choices[i];
		return {
			route: route.route,
			kind: route.kind,
			path: route.path,
			sampleFrom: route.sampleFrom,
			chosen: isChosen(choice),
			because: because.map(({ file }) => file),
			choice,
			chain: because[0]?.chain ?? []
		};
	});
}
const isChosen = (choice) => choice === "named" || choice === "all" || choice === "changed";
function choiceOf({ route, because }, { changedOnly, api, ignore }) {
	if (ignore.some((left) => route.route === left || left.endsWith("*") && route.route.startsWith(left.slice(0, -1)))) return "ignored";
	if (route.kind === "prerendered" || route.kind === "redirect") return route.kind;
	if (changedOnly && because.length === 0) return "unchanged";
	if (route.kind === "api" && !api) return "api";
	if (route.path === null) return "no-sample";
	return changedOnly ? "changed" : "all";
}
/** Routes whose own file changed, then those with the shortest way to a change; a change that touches all of them comes last. */
function byNearness(a, b) {
	const distance = ({ because }) => {
		const nearest = because[0];
		if (!nearest) return Number.POSITIVE_INFINITY;
		return {
			own: 0,
			frame: 2,
			imported: nearest.chain.length,
			built: 50,
			"every route": 100,
			unsure: 200
		}[nearest.by];
	};
	const [x, y] = [distance(a), distance(b)];
	return x === y ? 0 : x - y;
}
/** As `ssr-leak-check routes --json` prints it: the fields of the contract and no other. */
const routesAsJson = (rows) => rows.map(({ route, kind, path, sampleFrom, chosen, because }) => ({
	route,
	kind,
	path,
	sampleFrom,
	chosen,
	because
}));

export { CheckError as a, didYouMean as i, routeTable as n, problem as o, routesAsJson as r, isChosen as t };