import { _ as isCounted, a as count, c as integer, i as channelName, n as bytes, o as elapsed } from "./words.js";

// src/shape.ts
/** Characters; a report takes no longer text anywhere. */
const longestText = 1e5;
/** Lines; the longest output that is kept has a few hundred. */
const mostLines = 1e4;
const text = (value) => typeof value === "string" && value.length <= longestText ? value : void 0;
const number = (value) => typeof value === "number" && Number.isFinite(value) ? value : void 0;
const flag = (value) => typeof value === "boolean" ? value : void 0;
const lines = (value) => Array.isArray(value) && value.length <= mostLines && value.every((line) => text(line) !== void 0) ? value : void 0;
const orNull = (read) => (value) => value === null ? null : read(value);
/** Only what the shape names; null where something is missing or does not fit. */
function readArgs(shape, value) {
	if (typeof value !== "object" || value === null) return null;
	const given = value;
	const read = Object.entries(shape).map(([name, reader]) => [name, Object.hasOwn(given, name) ? reader(given[name]) : void 0]);
	return read.some(([, found]) => found === void 0) ? null : Object.fromEntries(read);
}

// src/problems/entry.ts
const entry = (shape, words) => ({
	shape,
	words,
	isJudged: false
});
const judged = (shape, words) => ({
	shape,
	words,
	isJudged: true
});

// src/problems/evidence.ts
/** Evidence and advice that several problems share, in words. */
/** The last lines that a process printed, as evidence. */
const lastLines = (tail, of = "server") => tail.length > 0 ? [`The last lines of the ${of}:`, ...tail.slice(-15).map((line) => `  ${line}`)] : [`The ${of} printed nothing.`];
const exitOf = ({ code, signal }) => signal ? `signal ${signal}` : `exit code ${code ?? "unknown"}`;
const httpStatus = (status) => status === null ? "no answer" : `HTTP ${status}`;
/** What helps against what a system refuses, by the names of its errors. */
const remedies = {
	...Object.fromEntries(["EMFILE", "ENFILE"].map((code) => [code, "Let the job open more files: ulimit -n 4096."])),
	...Object.fromEntries(["ENOSPC", "EDQUOT"].map((code) => [code, "Free space on that disk, or set TMPDIR to a folder on another."])),
	...Object.fromEntries([
		"EROFS",
		"EACCES",
		"EPERM"
	].map((code) => [code, "Let the user of the check write there, or set TMPDIR to a folder where it can."])),
	...Object.fromEntries(["ENOMEM", "EAGAIN"].map((code) => [code, "Give the job more memory, and let it start more processes."]))
};
/** Whether an error of a system is one that these words are for. */
const isRefusal = (code) => typeof code === "string" && Object.hasOwn(remedies, code);

// src/problems/attached.ts
/** A server that somebody else started. */
const attached = {
	"no-inspector": entry({
		address: text,
		error: text
	}, (a) => ({
		what: `No inspector answers on ${a.address} (${a.error}).`,
		saw: [],
		change: "Start the server with node --inspect=127.0.0.1:9229, or send SIGUSR1 to its process, which opens that port; of a container publish the port, of a pod forward it: kubectl port-forward POD 9229."
	})),
	"not-inspectable": entry({
		address: text,
		offers: lines
	}, (a) => ({
		what: `What answers on ${a.address} is no inspector of a Node.js main thread.`,
		saw: a.offers.length > 0 ? ["It offers:", ...a.offers.slice(0, 10).map((one) => `  ${one}`)] : [],
		change: "Give the address that node prints as \"Debugger listening on\". Browsers, worker threads and other runtimes have inspectors, too; none of them can be measured."
	})),
	"several-targets": entry({
		address: text,
		offers: lines
	}, (a) => ({
		what: `The inspector on ${a.address} has ${count(a.offers.length, "program")}.`,
		saw: a.offers.slice(0, 10),
		change: "Name one by its whole address, as it is listed here: --attach ws://…."
	})),
	"address-unknown": entry({
		address: text,
		offers: lines
	}, (a) => ({
		what: a.offers.length === 0 ? `The process whose inspector is on ${a.address} listens for HTTP at no port.` : `The process whose inspector is on ${a.address} listens for HTTP at ${count(a.offers.length, "port")}.`,
		saw: a.offers.slice(0, 10),
		change: "Say where it answers, such as --url http://127.0.0.1:3000."
	})),
	"inspector-refuses": entry({
		address: text,
		error: text
	}, (a) => ({
		what: `The inspector on ${a.address} refuses a session (${a.error}).`,
		saw: [],
		change: "Close what may stand between, such as a proxy that does not pass WebSockets on; a restarted server has another address."
	})),
	"attached-lost": entry({ requests: number }, (a) => ({
		what: `The session with the inspector ended after ${count(a.requests, "request")} to this route.`,
		saw: [],
		change: "Look whether the server was restarted or the forwarded port was closed, and why: a server that runs out of memory under this load ends as well."
	})),
	"memory-unread": entry({
		requests: number,
		answeredMs: number
	}, (a) => ({
		what: `The server answered ${count(a.requests, "request")}, each in ${a.answeredMs.toFixed(1)} ms, and nobody could read its memory.`,
		saw: [],
		change: "Open its inspector and name it with --attach 127.0.0.1:9229, or give its metrics with --metrics URL for a hint; or let the check start the server (--start)."
	})),
	"metrics-only": entry({
		requests: number,
		answeredMs: number,
		low: number,
		high: number,
		rss: number
	}, (a) => ({
		what: `By its metrics the heap changed by ${bytes(a.low)} to ${bytes(a.high)} per request over ${count(a.requests, "request")}, garbage included: a hint, and no verdict.`,
		saw: [`The resident memory changed by ${bytes(a.rss)} in all; a request took ${a.answeredMs.toFixed(1)} ms.`, "Metrics cannot have garbage collected before they are read, so a healthy heap rises and falls as well."],
		change: "Open its inspector and name it with --attach 127.0.0.1:9229, or let the check start the server (--start): then it can be told."
	})),
	"metrics-unreadable": entry({
		url: text,
		saw: text
	}, (a) => ({
		what: `${a.url} does not tell the memory of a Node.js process (${a.saw}).`,
		saw: [],
		change: "Give the URL of metrics in the text format of Prometheus that have nodejs_heap_size_used_bytes and process_resident_memory_bytes, as prom-client collects them by default."
	})),
	"served-elsewhere": entry({}, () => ({
		what: "Requests are answered by another process than the one that was attached to.",
		saw: [],
		change: "Let --url lead to that very process: past balancers and caches, and to its own pod, as kubectl port-forward does."
	}))
};

// src/problems/base.ts
/** A base to compare with. None of these is an error where the baseline is only the default of a pull request. */
const base = {
	"nothing-changed": entry({}, () => ({
		what: "The checked-out commit has the same files.",
		saw: [],
		change: "Check out the merge commit of the pull request, as actions/checkout does by default."
	})),
	"not-checked-out": entry({ error: text }, (a) => ({
		what: "git could not check it out.",
		saw: [a.error],
		change: "Fix what git reports."
	})),
	"not-copied": entry({ error: text }, (a) => ({
		what: "Its files could not be written.",
		saw: [a.error],
		change: "Free disk space for a second copy of the app."
	})),
	"base-needs-a-port": entry({ port: number }, (a) => ({
		what: `The base cannot run beside this version, so routes are judged by absolute limits: both would need port ${a.port}.`,
		saw: [],
		change: "Remove --port, and make the server listen on the port in the environment variable PORT."
	})),
	"bad-baseline": entry({
		file: text,
		wrong: lines
	}, (a) => ({
		what: `${a.file} is not a readable baseline.`,
		saw: a.wrong,
		change: "Name the file that ssr-leak-check baseline wrote, or write it again."
	})),
	"stale-baseline": entry({
		file: text,
		differs: lines
	}, (a) => ({
		what: `The baseline ${a.file} was measured under other conditions, so it is not used and routes are judged by absolute limits.`,
		saw: a.differs,
		change: "Numbers compare only under the same conditions: write it again with ssr-leak-check baseline, in a job like this one."
	}))
};

// src/problems/bisect.ts
/** Looking for the change that brought a leak. */
const bisect = {
	"bisect-needs-git": entry({
		cwd: text,
		error: text
	}, (a) => ({
		what: `Git could not be asked for the commits of ${a.cwd}.`,
		saw: [a.error],
		change: "Run inside a git checkout with git on the PATH; or look among the releases of a package: bisect --dependency NAME GOOD BAD."
	})),
	"not-an-ancestor": entry({
		good: text,
		bad: text
	}, (a) => ({
		what: `${a.good} does not come before ${a.bad} in the history that is here.`,
		saw: [],
		change: "Name the older commit first, one that the newer one descends from; a shallow clone needs git fetch --unshallow."
	})),
	"not-a-dependency": entry({
		name: text,
		cwd: text
	}, (a) => ({
		what: `${a.name} is not a dependency of the app in ${a.cwd} that is installed.`,
		saw: [],
		change: "Name one that its package.json lists, and install the packages first."
	})),
	"no-versions": entry({
		name: text,
		error: text
	}, (a) => ({
		what: `The releases of ${a.name} could not be listed.`,
		saw: a.error === "" ? [] : [a.error],
		change: "Check the name and the registry: npm view must list its versions in this folder."
	})),
	"no-such-releases": entry({
		name: text,
		good: orNull(text),
		bad: text,
		last: lines
	}, (a) => ({
		what: a.good === null ? `No earlier release of ${a.name} belongs to ${a.bad}.` : `The registry lists no releases of ${a.name} from ${a.good} to ${a.bad}.`,
		saw: a.last.length === 0 ? [] : [`The last that it lists: ${a.last.join(", ")}`],
		change: `Name two releases, the older one first: bisect --dependency ${a.name} 1.0.0 1.2.0.`
	})),
	"bisect-no-leak": entry({ version: text }, (a) => ({
		what: `There is no leak to look for: ${a.version} does not leak.`,
		saw: [],
		change: "Name the route that leaks with --route, or a later version as BAD."
	})),
	"bisect-leaks-before": entry({
		version: text,
		route: text
	}, (a) => ({
		what: `${a.route} leaks in ${a.version} too, so it is older.`,
		saw: [],
		change: "Name an earlier version as GOOD."
	}))
};

// src/problems/boot.ts
/** A server that does not start, or not so that it can be measured. */
/** Where a server says that it listens; null: it does not. */
const addressIn = (tail) => tail.map((line) => /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]):\d+/.exec(line)?.[0]).findLast((found) => found !== void 0) ?? null;
/** Where a command came from. */
const fromScript = (script) => script === null ? [] : [`The script "start" of package.json: ${script}`];
const boot = {
	"build-failed": entry({
		command: text,
		code: number,
		tail: lines
	}, (a) => ({
		what: `The build "${a.command}" failed with exit code ${a.code}.`,
		saw: lastLines(a.tail, "build"),
		change: "Fix the build first; it runs in the folder of the app, without tokens in its environment."
	})),
	"starts-development": entry({
		command: text,
		script: orNull(text),
		instead: orNull(text)
	}, (a) => ({
		what: `"${a.command}" starts a development server, which keeps other things in memory than production does, so it is not measured.`,
		saw: fromScript(a.script),
		change: `Build the app, and say how the build starts: --start "${a.instead ?? "node build/server.js"}".`
	})),
	"runs-in-background": entry({
		command: text,
		script: orNull(text),
		instead: orNull(text),
		tail: orNull(lines)
	}, (a) => ({
		what: `"${a.command}" leaves the server running in the background and ends.`,
		saw: [...fromScript(a.script), ...a.tail === null ? [] : lastLines(a.tail)],
		change: `The check ends what it starts: start the server in the foreground, such as --start "${a.instead ?? "node build/server.js"}".`
	})),
	"no-package-manager": entry({ manager: text }, (a) => ({
		what: `The project uses ${a.manager}, and there is no ${a.manager} on the PATH.`,
		saw: [],
		change: `Install it before the check (${a.manager === "pnpm" ? "pnpm/action-setup, or " : a.manager === "bun" ? "oven-sh/setup-bun, or " : "corepack enable, or "}npm install --global ${a.manager}), or start the server without it: --start "node build/server.js".`
	})),
	"command-not-found": entry({
		command: text,
		error: text
	}, (a) => ({
		what: `The command "${a.command}" could not be started.`,
		saw: [a.error],
		change: "Check the spelling, and that it is installed (npm ci) and on the PATH of this job."
	})),
	"server-exited": entry({
		command: text,
		code: orNull(number),
		signal: orNull(text),
		tail: lines
	}, (a) => ({
		what: `The server "${a.command}" exited before it answered (${exitOf(a)}).`,
		saw: lastLines(a.tail),
		change: a.signal === "SIGABRT" && a.tail.some((line) => line.includes("heap out of memory")) ? "It needs more heap to start than it is given: raise --max-old-space-size in the start command." : "Start it by hand in the same folder; it may need a build or an environment variable."
	})),
	"never-listens": entry({
		command: text,
		ms: number,
		tail: lines
	}, (a) => ({
		what: `The server "${a.command}" did not listen on any HTTP port within ${a.ms / 1e3} s.`,
		saw: lastLines(a.tail),
		change: addressIn(a.tail) === null ? "Check the start command; if the server needs longer, set --boot-timeout \"120 s\"." : `It says that it listens on ${addressIn(a.tail)}, in a process that the check does not reach: start the server itself, with \`node\` by its name and the environment that it is given.`
	})),
	"never-answers": entry({
		origin: text,
		ms: number,
		tail: lines
	}, (a) => ({
		what: `The server listens on ${a.origin} but did not answer a request within ${a.ms / 1e3} s.`,
		saw: lastLines(a.tail),
		change: "It may be waiting for a backend that does not run here; if it only starts slowly, set --boot-timeout \"120 s\"."
	})),
	"not-node": entry({
		origin: text,
		tail: lines
	}, (a) => ({
		what: `Something answers on ${a.origin}, but no Node.js process reported serving there.`,
		saw: lastLines(a.tail),
		change: "Only servers that run on Node.js and its own \"http\" can be measured. If this is one, start it with `node` by its name, without a path, or let the command keep NODE_OPTIONS; and make sure that nothing else uses the port."
	})),
	"agent-refused": entry({
		pid: number,
		why: text
	}, (a) => ({
		what: a.why === "foreign" ? `What reports the server's memory says that it is process ${a.pid}, which is none that the check started.` : a.why === "twice" ? `Two processes report memory as process ${a.pid}.` : "What reports the server's memory sent something that the check cannot read.",
		saw: [],
		change: a.why === "foreign" ? "Start the server without a process namespace of its own (a container, unshare, bwrap): run the check inside the container, too. What comes from other processes is not believed." : `Only the agent may speak at the socket in SSR_LEAK_CHECK_SOCKET: find the code of the app or of a package that ${a.why === "twice" ? "connects to it" : "writes to it, or replaces functions such as JSON.stringify"}.`
	})),
	"listens-on-path": entry({ path: text }, (a) => ({
		what: `The server listens on the socket file ${a.path} instead of a TCP port.`,
		saw: [],
		change: "Make it listen on the port in the environment variable PORT."
	})),
	"only-http2": entry({
		port: number,
		secure: flag
	}, (a) => ({
		what: `The server on port ${a.port} speaks HTTP/2 only; the check sends HTTP/1.1.`,
		saw: [],
		change: a.secure ? "Create it with allowHTTP1: true, so that it takes both, or start it without TLS by node:http." : "Start it by node:http where the check runs; HTTP/2 without TLS is not spoken by browsers, and proxies turn HTTP/1.1 into it."
	})),
	"port-taken": entry({ port: number }, (a) => ({
		what: `Port ${a.port} is already in use.`,
		saw: [],
		change: "Stop the process that uses it, or remove --port to use a free one."
	})),
	"node-too-old": entry({ node: text }, (a) => ({
		what: `The server runs on Node.js ${a.node}, which is too old.`,
		saw: [],
		change: "Measuring needs Node.js 18 or later: update the Node.js that runs the server (actions/setup-node)."
	}))
};

// src/problems/hosts.ts
/** The place where a result is published. None of these changes the verdict. */
const hosts = {
	"bad-event": entry({
		event: text,
		wrong: lines
	}, (a) => ({
		what: `The event "${a.event}" of this workflow run does not have the form that GitHub sends.`,
		saw: a.wrong,
		change: "The check continues without a comment. Do not change GITHUB_EVENT_PATH, GITHUB_REPOSITORY and GITHUB_SHA, which the runner sets."
	})),
	"comment-refused": entry({
		status: number,
		message: text,
		fromFork: flag
	}, (a) => ({
		what: `The token may not comment on this pull request (${httpStatus(a.status)}).`,
		saw: [a.message],
		change: a.fromFork ? "On pull requests from forks the token can only read; the job summary says the same as the comment. A second workflow can comment there: see docs/recipes.md." : "Give this job `permissions: pull-requests: write`, or set `comment: never`; the job summary says the same as the comment."
	})),
	"comment-failed": entry({
		status: orNull(number),
		message: text
	}, (a) => ({
		what: `The comment could not be written (${httpStatus(a.status)}).`,
		saw: [a.message],
		change: "The job summary and the report file say the same; the next run tries again."
	})),
	"note-failed": entry({
		status: orNull(number),
		message: text
	}, (a) => ({
		what: `The note on the merge request could not be written (${httpStatus(a.status)}).`,
		saw: [a.message],
		change: "Give SSR_LEAK_CHECK_GITLAB_TOKEN a token of the project with the scope `api` and at least the role Reporter, or leave it out. The verdict stays the same."
	})),
	"no-pull-request": entry({ event: text }, (a) => ({
		what: `The event "${a.event}" belongs to no pull request to comment on.`,
		saw: [],
		change: "Comment from a workflow that runs on pull_request, or on workflow_run after one."
	})),
	"pull-request-unknown": entry({
		status: orNull(number),
		message: text
	}, (a) => ({
		what: `GitHub did not say which pull request the report belongs to (${httpStatus(a.status)}).`,
		saw: [a.message],
		change: "Run the job again; it needs `permissions: pull-requests: write`."
	}))
};

// src/problems/inputs.ts
/** What somebody typed or configured. */
/** Why two options do not go together, and what to do in place of the first. */
const apart = {
	lent: {
		because: "that server runs already",
		instead: (other) => `or let the check start the server and remove ${other}`
	},
	soak: {
		because: "a long run builds no base",
		instead: () => "or give a baseline file"
	},
	shards: {
		because: "a long run checks all routes",
		instead: () => "and name the routes of each machine with --route"
	},
	share: {
		because: "a share is not all of the run",
		instead: () => "and give it to the merge of all shards"
	}
};
const areApart = (why) => Object.hasOwn(apart, why);
const inputs = {
	"unknown-option": entry({
		option: text,
		meant: orNull(text)
	}, (a) => ({
		what: `There is no option ${a.option}.`,
		saw: [],
		change: a.meant ? `Did you mean ${a.meant}?` : "See ssr-leak-check --help, which lists the options."
	})),
	"unknown-command": entry({
		word: text,
		meant: orNull(text)
	}, (a) => ({
		what: `There is no command "${a.word}".`,
		saw: [],
		change: a.word.startsWith("/") ? `Did you mean --route ${a.word}?` : /^https?:/.test(a.word) ? "The check starts the server itself: use --start \"<command>\", and name paths with --route /path." : a.word.endsWith(".json") ? `Did you mean report ${a.word}?` : a.meant ? `Did you mean ${a.meant}?` : "See ssr-leak-check --help, which lists the commands; a value with spaces needs quotes."
	})),
	"unexpected-word": entry({ word: text }, (a) => ({
		what: `Unexpected argument "${a.word}".`,
		saw: [],
		change: "Remove it; a value with spaces needs quotes."
	})),
	"not-for-command": entry({
		option: text,
		command: text
	}, (a) => ({
		what: `The command ${a.command} does not accept ${a.option}.`,
		saw: [],
		change: "Remove it; ssr-leak-check --help lists the options of each command."
	})),
	"nothing-measured": entry({
		input: text,
		option: text
	}, (a) => ({
		what: `The input "${a.input}" measures nothing, so "${a.option}" has no effect.`,
		saw: [],
		change: "Move it to the job that measures."
	})),
	"given-twice": entry({ option: text }, (a) => ({
		what: `${a.option} is given more than once.`,
		saw: [],
		change: "Give it once."
	})),
	"bad-report": entry({
		file: text,
		error: text
	}, (a) => ({
		what: `${a.file} is not a readable report.`,
		saw: a.error.split("\n").slice(0, 10),
		change: "Name a file that ssr-leak-check --json wrote."
	})),
	"bad-shards": entry({ wrong: lines }, ({ wrong }) => ({
		what: "The reports are not those of the shards of one run.",
		saw: [...wrong.slice(0, 15), ...wrong.length > 15 ? [`and ${wrong.length - 15} more`] : []],
		change: "Merge the reports of one run: each shard once, of the same commit, with the same options."
	})),
	"not-together": entry({
		option: text,
		other: text,
		why: text
	}, (a) => {
		const { because, instead } = apart[areApart(a.why) ? a.why : "lent"];
		return {
			what: `${a.option} does not go with ${a.other}: ${because}.`,
			saw: [],
			change: `Remove ${a.option}, ${instead(a.other)}.`
		};
	}),
	"other-soak": entry({ file: text }, (a) => ({
		what: `${a.file} is the journal of an unfinished run with other options.`,
		saw: [],
		change: "Repeat the command of that run to go on with it; or name another file with --journal, or remove this one, to begin anew."
	})),
	"bad-history": entry({
		file: text,
		error: text
	}, (a) => ({
		what: `${a.file} is not a history of earlier runs.`,
		saw: a.error.split("\n").slice(0, 10),
		change: "Name a file that --history wrote, or one that does not exist yet."
	})),
	"needs-option": entry({
		option: text,
		needs: text
	}, (a) => ({
		what: `${a.option} has no effect without ${a.needs}.`,
		saw: [],
		change: `Give ${a.needs} too, or remove it.`
	})),
	"body-without-method": entry({
		option: text,
		methodOption: text,
		method: text,
		route: orNull(text)
	}, (a) => ({
		what: `${a.option}${a.route === null ? "" : ` of ${a.route}`} has no effect: a ${a.method} request has no body.`,
		saw: [],
		change: `Give a ${a.methodOption} that has one, such as POST, or remove ${a.option}.`
	})),
	"bad-value": entry({
		option: text,
		value: text,
		expected: text
	}, (a) => ({
		what: `${a.option} does not accept "${a.value}".`,
		saw: [],
		change: `Give ${a.expected}.`
	})),
	"missing-value": entry({
		option: text,
		expected: text
	}, (a) => ({
		what: `${a.option} has no value.`,
		saw: [],
		change: `Give ${a.expected}.`
	})),
	"missing-word": entry({
		command: text,
		expected: text
	}, (a) => ({
		what: `${a.command} needs ${a.expected}.`,
		saw: [],
		change: `Write it behind the command; ssr-leak-check ${a.command} --help has an example.`
	})),
	"bad-config": entry({
		file: text,
		wrong: lines
	}, (a) => ({
		what: `The configuration ${a.file} cannot be read.`,
		saw: a.wrong.flatMap((line) => line.split("\n")).slice(0, 20),
		change: "Fix these lines; docs/options.md lists the keys and their values."
	})),
	"bad-options": entry({ wrong: lines }, (a) => ({
		what: "The options of the call cannot be used.",
		saw: a.wrong.flatMap((line) => line.split("\n")).slice(0, 20),
		change: "Fix these; docs/api.md lists the options, and docs/options.md what they mean."
	})),
	"two-configurations": entry({
		file: text,
		second: text
	}, (a) => ({
		what: "There are two configurations, and only one would be read.",
		saw: [a.file, a.second],
		change: "Put everything into one of them and delete the other; or name the one to read with --config."
	})),
	"unread-configuration": entry({ file: text }, (a) => ({
		what: `The configuration ${a.file} is not read: its name has an ending that is not known.`,
		saw: [],
		change: "Rename it to ssr-leak-check.config.ts, .mts, .mjs, .js or .json, or to .github/ssr-leak-check.yml; or name it with --config."
	})),
	"file-not-readable": entry({
		option: text,
		file: text,
		error: text
	}, (a) => ({
		what: `The file ${a.file} of ${a.option} cannot be read.`,
		saw: [a.error],
		change: "Name a file that exists."
	})),
	"no-temporary-folder": entry({
		folder: text,
		error: text
	}, (a) => ({
		what: `No temporary folder could be made in ${a.folder}.`,
		saw: [a.error],
		change: "Set TMPDIR to a folder that exists and can be written to."
	})),
	"file-not-writable": entry({
		option: text,
		file: text,
		error: text
	}, (a) => ({
		what: `The file ${a.file} of ${a.option} cannot be written.`,
		saw: [a.error],
		change: /^E[MN]FILE/.test(a.error) ? remedies.EMFILE : "Name a file in a folder that exists and is writable."
	}))
};

// src/problems/left-open.ts
/** What the figures leave open: measured further, or judged again, it may be lifted. */
/** A run this many times as long as a cache takes to fill is flat for the later half of its samples, and has some to spare. */
const FILLED_TIMES = 3;
/** Growth per request of a channel. */
const amount = (channel, growth) => isCounted(channel) ? growth.toFixed(2) : bytes(growth);
const placeIn = ({ file, line }) => `${file}${line === null ? "" : `:${line}`}`;
const moreTime = "Give it more time: --budget \"180 s\".";
const leftOpen = {
	undecided: judged({
		requests: number,
		low: number,
		high: number,
		limit: number
	}, (a) => ({
		what: `After ${count(a.requests, "request")} the growth is between ${bytes(a.low)} and ${bytes(a.high)} per request; the limit is ${bytes(a.limit)}.`,
		saw: [],
		change: moreTime
	})),
	"around-the-limit": judged({
		requests: number,
		channel: text,
		low: number,
		high: number,
		limit: number
	}, (a) => ({
		what: `After ${count(a.requests, "request")} the growth of ${channelName(a.channel)} is between ${amount(a.channel, a.low)} and ${amount(a.channel, a.high)} per request, and the limit of ${amount(a.channel, a.limit)} lies between.`,
		saw: [],
		change: "Give it more time (--budget \"180 s\"), or set --threshold further away from its growth."
	})),
	"irregular-growth": judged({
		requests: number,
		channel: text,
		low: number,
		high: number,
		limit: number
	}, (a) => ({
		what: a.high < 0 ? `After ${count(a.requests, "request")} ${channelName(a.channel)} still falls, by ${amount(a.channel, -a.high)} to ${amount(a.channel, -a.low)} per request, which may hide growth.` : `${channelName(a.channel)} grew by ${amount(a.channel, a.low)} to ${amount(a.channel, a.high)} per request over ${count(a.requests, "request")} (limit ${amount(a.channel, a.limit)}), but this growth neither stops nor goes on evenly.`,
		saw: [],
		change: moreTime
	})),
	"may-double-again": judged({
		requests: number,
		channel: text,
		until: orNull(number)
	}, (a) => ({
		what: a.channel === "entries" ? `After ${count(a.requests, "request")} no container gains entries any more, but what is added in batches can pause for as long.` : `After ${count(a.requests, "request")} ${channelName(a.channel)} is level, but a table that grows by doubling can be level for as long.`,
		saw: a.until === null ? [] : [`It must stay level until request ${integer(Math.ceil(a.until))} of the process.`],
		change: "Give it more time: --budget \"180 s\", and more --requests where you give a number."
	})),
	"not-reproduced": judged({
		channel: text,
		least: number,
		most: number
	}, (a) => ({
		what: `Fresh processes of the server disagree: in one ${channelName(a.channel)} grew by ${amount(a.channel, a.least)} per request, in another by ${amount(a.channel, a.most)}.`,
		saw: [],
		change: "Its growth depends on more than the number of requests; run again with a larger --budget."
	})),
	"not-confirmed": judged({ growth: number }, (a) => ({
		what: `The route grew by ${bytes(a.growth)} per request in one process, and no second process has confirmed it.`,
		saw: [],
		change: "Run the check again, with a larger --budget if it ran out of time."
	})),
	"cut-short": judged({
		growth: number,
		requests: number,
		limit: number
	}, (a) => ({
		what: `The route grew by ${bytes(a.growth)} per request in one process; another was measured for ${count(a.requests, "request")}, too few for a limit of ${bytes(a.limit)}.`,
		saw: [],
		change: `Each process is measured until its growth is plain for the limit of the check: run it again with --threshold "${bytes(a.limit)}", and a larger --budget if it ran out of time.`
	})),
	"one-process": judged({ bytesPerRequest: number }, (a) => ({
		what: `This process grew by ${bytes(a.bytesPerRequest)} per request, twice, and no container and no objects were counted that explain it.`,
		saw: [],
		change: "A server that runs already has no fresh process to repeat that in, and its optimizing V8 grows by itself. Let the check start the server (--start), which tells both apart."
	})),
	"held-by-long-timers": judged({
		bytesPerRequest: number,
		file: orNull(text),
		line: orNull(number)
	}, (a) => ({
		what: `Every request leaves a timer of more than 30 s and ${bytes(a.bytesPerRequest)}, which may be freed when the timer fires.`,
		saw: a.file === null ? [] : [`The timer is started at ${placeIn(a)}.`],
		change: "Clear the timer when the request is done; what such timers hold grows with the rate of requests."
	})),
	"kept-for-a-while": judged({
		bytesPerRequest: number,
		ms: number,
		kept: number,
		file: orNull(text),
		line: orNull(number),
		package: orNull(text),
		issue: orNull(text),
		fixed: orNull(text)
	}, (a) => ({
		what: `Every request leaves ${bytes(a.bytesPerRequest)}, which is forgotten when ${elapsed(a.ms)} have passed.`,
		saw: [
			`At ten requests a second that is ${bytes(a.kept)} at any time.`,
			...a.file === null ? [] : [`It is kept from ${placeIn(a)}${a.package === null ? "" : `, by ${a.package}`}.`],
			...a.issue === null ? [] : [`That is known: ${a.issue}${a.fixed === null ? "" : `, fixed in ${a.fixed}`}.`]
		],
		change: `${a.fixed === null ? "Keep it for a shorter time, or for fewer requests" : "Upgrade"}; or, if that much fits in memory, tolerate it with a larger --threshold.`
	})),
	"cache-filling": judged({
		size: number,
		max: number,
		limit: text,
		holder: text,
		growth: number,
		requests: orNull(number)
	}, ({ size, max, limit, holder, growth, requests }) => ({
		what: size < max ? `A bounded cache is still filling: it holds ${size.toLocaleString("en")} of about ${count(max, "entry", "entries")}.` : `A bounded cache filled up while it was measured: it holds all of its ${count(max, "entry", "entries")}.`,
		saw: [`${holder} keeps ${bytes(growth)} per request, and is limited by ${limit}.`],
		change: size < max ? `If that many entries fit in memory, change nothing${requests === null ? "" : ` (it is full after about ${count(requests, "request")})`}. To get a verdict, check a URL that does not vary, or lower the limit where the check runs.` : `If that many entries fit in memory, change nothing. To get a verdict, let the check go on when the cache is full${requests === null ? "" : `: --requests ${FILLED_TIMES * requests}, with a --budget that allows it`}.`
	})),
	"too-few-requests": judged({
		requests: number,
		volleys: number,
		needed: number,
		budgetMs: number,
		asked: orNull(number)
	}, (a) => ({
		what: a.volleys < a.needed ? `Only ${count(a.requests, "request")} in ${count(a.volleys, "volley")} fit the budget; a verdict needs at least ${count(a.needed, "volley")}.` : `Only ${count(a.requests, "request")} fit the budget, which are too few to judge RSS.`,
		saw: [],
		change: a.asked === null ? `The route is slow: give it more time with --budget "${Math.ceil(a.budgetMs / 1e3)} s".` : `Each volley had ${count(a.asked, "request")}, as --requests asks: ask for fewer, or for none, and the check takes as many as it needs; or give it more time with --budget "${Math.ceil(a.budgetMs / 1e3)} s".`
	}))
};

// src/problems/login.ts
/** Requests that are made first. */
const login = {
	"login-refused": entry({
		request: text,
		answer: text,
		at: text,
		tail: lines
	}, (a) => ({
		what: `The login failed: ${a.request} ends in ${a.answer} at ${a.at}.`,
		saw: lastLines(a.tail),
		change: "Compare the requests of \"login\" in the configuration with those that a browser sends; the account must exist in the database that the server uses here. A server that sets cookies over HTTPS only may want --header \"x-forwarded-proto: https\", as its proxy sends it."
	})),
	"login-page-again": entry({
		request: text,
		status: number,
		at: text,
		tail: lines
	}, (a) => ({
		what: `The login failed: ${a.request} ends at the login page again (${a.at}, ${a.status}).`,
		saw: lastLines(a.tail),
		change: "Check the values in \"login\" of the configuration, and that the variables that they come from are set; the account must exist in the database that the server uses here."
	})),
	"login-form-missing": entry({
		path: text,
		fields: lines,
		forms: lines
	}, (a) => ({
		what: `The login failed: no form on ${a.path} has the fields ${a.fields.join(", ")}.`,
		saw: a.forms.length === 0 ? ["Its HTML has no form."] : a.forms.slice(0, 10).map((fields) => `A form has: ${fields || "no field"}`),
		change: "Name the fields as the \"name\" of each input does. Where the form is made in the browser, write the request that it sends: \"path\" with \"body\", and \"token\" for a token in its answer."
	})),
	"login-value-missing": entry({
		request: text,
		what: text
	}, (a) => ({
		what: `The login failed: the answer to ${a.request} has no ${a.what}.`,
		saw: [],
		change: "Correct \"take\" or \"token\" in \"login\" of the configuration: keys of a JSON answer have dots between, such as \"data.token\"."
	})),
	"login-sets-nothing": entry({ requests: number }, (a) => ({
		what: `The login failed: ${a.requests === 1 ? "its request was" : `its ${a.requests} requests were`} answered, but no cookie was set and no token taken.`,
		saw: [],
		change: "Give \"token\" where a JSON answer has one. A server that sets its cookie over HTTPS only may want --header \"x-forwarded-proto: https\", as its proxy sends it."
	})),
	"login-unanswered": entry({
		request: text,
		ms: number,
		tail: lines
	}, (a) => ({
		what: `The login failed: ${a.request} was not answered within ${a.ms / 1e3} s.`,
		saw: lastLines(a.tail),
		change: "It may be waiting for a backend or a database that does not run here."
	}))
};

// src/problems/measure.ts
/** What a server does, or does not, while it is asked. */
const measure = {
	"server-died": entry({
		code: orNull(number),
		signal: orNull(text),
		requests: number,
		tail: lines
	}, (a) => ({
		what: `The server exited after ${count(a.requests, "request")} to this route (${exitOf(a)}).`,
		saw: lastLines(a.tail),
		change: "Find the error in its output; a route that crashes the server cannot be measured."
	})),
	"one-request-over-heap": entry({ tail: lines }, (a) => ({
		what: "The server ran out of heap during the first request to this route, so there is no growth to measure.",
		saw: lastLines(a.tail),
		change: "One request takes more memory than the server has: let it take less, or raise --max-old-space-size in the start command. A leak would need several requests."
	})),
	"heap-nearly-full": entry({
		usedBytes: number,
		limitBytes: number,
		requests: number,
		tail: orNull(lines)
	}, (a) => {
		const full = `its heap was nearly full before the first of them (${bytes(a.usedBytes)}, and V8's limit is ${bytes(a.limitBytes)})`;
		return {
			what: a.tail === null ? `Only ${count(a.requests, "request")} fit the budget, because ${full.replace("its", "the server's")}.` : `The server ran out of heap after ${count(a.requests, "request")}, and ${full}, which shows no growth.`,
			saw: a.tail === null ? [] : lastLines(a.tail),
			change: "Give it more room, so that its growth can be seen: raise --max-old-space-size in the start command."
		};
	}),
	"agent-silent": entry({
		ms: number,
		tail: lines
	}, (a) => ({
		what: `The server did not report its memory within ${a.ms / 1e3} s.`,
		saw: lastLines(a.tail),
		change: "Its event loop seems to be blocked; look for an endless loop on this route."
	})),
	redirected: entry({
		status: number,
		location: text
	}, (a) => ({
		what: `The route answers ${a.status} and redirects to ${a.location}.`,
		saw: [],
		change: "Name the URL it redirects to, or log in: \"login\" in the configuration, or --header \"authorization: Bearer …\". To measure the redirect itself, use --expect-status 3xx."
	})),
	"served-from-cache": entry({ header: text }, (a) => ({
		what: `The route answers from a cache (${a.header}): no code renders it, so there is nothing to measure.`,
		saw: [],
		change: "Name a route that is rendered for every request, or make its URL differ each time: {n} in --route stands for a number."
	})),
	prerendered: entry({}, () => ({
		what: "The build says that no code renders this page for a request: a file or a cache answers.",
		saw: [],
		change: "Name a route that is rendered for every request."
	})),
	"client-rendered": entry({
		mark: text,
		tail: lines
	}, (a) => ({
		what: `The server answers with an empty shell (${a.mark}): the browser renders this page, and no code of the app ran.`,
		saw: a.tail.length > 0 ? lastLines(a.tail) : [],
		change: "If the server is to render it, look at what it printed: it may refuse the host 127.0.0.1 (Angular: NG_ALLOWED_HOSTS) or have failed. Else name a route that is rendered for every request."
	})),
	"unknown-action": entry({
		action: text,
		route: text,
		known: lines,
		meant: orNull(text)
	}, (a) => ({
		what: `${a.route} has no action called "${a.action}".`,
		saw: a.known.length > 0 ? [`its actions: ${a.known.join(", ")}`] : ["the build lists none for it"],
		change: a.meant === null ? "Name one that the page has, or leave out --action." : `Did you mean "${a.meant}"?`
	})),
	"no-actions": entry({
		action: text,
		framework: orNull(text)
	}, (a) => ({
		what: `It is not known how "${a.action}" is called: ${a.framework ?? "this server"} has no actions by name that the check knows.`,
		saw: [],
		change: "Send what its form or client sends: --method POST with --body and --header."
	})),
	"no-load-fits": entry({ needs: lines }, (a) => ({
		what: "The route has not what the loads need that were asked for.",
		saw: a.needs,
		change: "Leave out --loads, or name other loads."
	})),
	"unexpected-status": entry({
		status: number,
		expected: text,
		tail: lines,
		parameters: flag
	}, (a) => ({
		what: `The route answers ${a.status}, but ${a.expected} is expected.`,
		saw: a.status < 500 && a.status !== 400 ? [] : a.tail.length > 0 ? ["While it answered, the server printed:", ...a.tail.slice(-15).map((line) => `  ${line}`)] : ["The server printed nothing while it answered."],
		change: a.status === 401 || a.status === 403 ? "Log in, with \"login\" in the configuration or --header \"authorization: Bearer …\"." : a.status >= 500 ? `Fix what makes the server fail: its output may say what is missing, such as a variable or a backend.${!a.parameters ? "" : " For a route with parameters, use values that exist."}` : "Name a URL that exists, with values that exist for its parameters, or set the right status with --expect-status."
	})),
	"text-missing": entry({ text }, (a) => ({
		what: `The answer of the route does not contain "${a.text}".`,
		saw: [],
		change: "It may be an empty shell, an error page or a login: look at what it answers. The text must stand in the HTML as it is sent."
	})),
	"text-in-stream": entry({ text }, (a) => ({
		what: `The route answers with a stream of events and is left when that begins, so the check cannot look for "${a.text}" in it.`,
		saw: [],
		change: "Ask for the text only where answers end: move \"expectText\" to \"perRoute\" of the configuration, or check this route in a run of its own."
	})),
	"responses-fail": entry({
		failed: number,
		of: number,
		tail: lines
	}, (a) => ({
		what: `Under load only ${Math.max(0, a.of - a.failed)} of ${count(a.of, "request")} got the expected answer (another status, a broken connection, or no answer in time).`,
		saw: lastLines(a.tail),
		change: "Make the route answer every request, one after another; look for rate limits and limits of requests per connection."
	})),
	"no-answer": entry({
		ms: number,
		tail: lines
	}, (a) => ({
		what: `The route did not answer within ${a.ms / 1e3} s.`,
		saw: lastLines(a.tail),
		change: "It may be waiting for a backend that does not run here."
	})),
	"never-ends": entry({
		status: number,
		ms: number,
		tail: lines
	}, (a) => ({
		what: `The route begins to answer (${httpStatus(a.status)}), and the answer does not end within ${a.ms / 1e3} s.`,
		saw: lastLines(a.tail),
		change: "A stream of events is measured where it is sent as text/event-stream: it is left when it begins. Another page may be waiting for a backend that does not run here."
	})),
	"nothing-served": entry({}, () => ({
		what: "The requests were answered, but no measured Node.js process served them.",
		saw: [],
		change: "A cache or proxy in front, or another process, answers this route; check the server behind it."
	})),
	"no-major-gc": entry({ node: text }, (a) => ({
		what: `The check could not force a major garbage collection in the server (Node.js ${a.node}).`,
		saw: [],
		change: "Do not replace globalThis.gc in the server, and do not drop the NODE_OPTIONS it gets."
	}))
};

// src/problems/project.ts
/** A folder or repository that is not what a check needs. */
const project = {
	"no-folder": entry({ cwd: text }, (a) => ({
		what: `There is no folder ${a.cwd}.`,
		saw: [],
		change: "Give the folder of the built app with --cwd."
	})),
	"no-start-command": entry({
		cwd: text,
		sawPackage: flag
	}, (a) => ({
		what: a.sawPackage ? `${a.cwd}/package.json has no "start" script.` : `There is no package.json in ${a.cwd}.`,
		saw: [],
		change: "Say how the built server starts: --start \"node build/server.js\"."
	})),
	"workspace-root": entry({
		folders: lines,
		frameworks: lines
	}, ({ folders, frameworks }) => ({
		what: folders.length === 1 ? `This is the root of a monorepo; its app is in ${folders[0]}.` : `This is the root of a monorepo with ${folders.length} apps, and one is checked at a time.`,
		saw: [...folders.slice(0, 15).map((folder, i) => `--cwd ${folder}   (${frameworks[i] ?? "unknown"})`), ...folders.length > 15 ? [`and ${folders.length - 15} more`] : []],
		change: `Name the app's folder: --cwd ${folders[0] ?? "apps/web"}.`
	})),
	"no-node-server": entry({
		framework: text,
		cwd: text,
		saw: text,
		change: text
	}, (a) => ({
		what: `The ${a.framework} build in ${a.cwd} has no Node.js server that could be started.`,
		saw: [a.saw],
		change: `${a.change} If another server serves it, say how that starts, and name pages of it: --start "node server.js" --route /.`
	})),
	"not-built": entry({
		framework: text,
		cwd: text
	}, (a) => ({
		what: `There is no finished ${a.framework} build for a Node.js server in ${a.cwd}.`,
		saw: [],
		change: "Build it first, for example with --build \"npm run build\", or name the routes with --route and leave out --changed and --baseline."
	})),
	"bad-ref": entry({ ref: text }, (a) => ({
		what: `"${a.ref}" is not a commit, branch or tag that git knows here.`,
		saw: [],
		change: "Name one that exists, such as origin/main, or with --baseline a file that exists; in a job, fetch it first (actions/checkout with fetch-depth: 0)."
	})),
	"no-merge-base": entry({
		ref: text,
		shallow: flag,
		error: text
	}, (a) => ({
		what: `${a.ref} and the checked-out commit have no common ancestor here.`,
		saw: a.error === "" ? [] : [a.error],
		change: a.shallow ? "The clone is shallow and could not be deepened; check out with fetch-depth: 0." : "Name the branch that this work started from, such as --changed origin/main."
	})),
	"nothing-installed": entry({ cwd: text }, (a) => ({
		what: `What is installed in ${a.cwd} is not known: there is no lockfile that can be read, and no folder node_modules.`,
		saw: [],
		change: "Run in the folder of the app, or name it with --cwd. A bun.lockb is read once packages are installed."
	})),
	"bad-lockfile": entry({
		file: text,
		error: text
	}, (a) => ({
		what: `The lockfile ${a.file} cannot be read.`,
		saw: a.error.split("\n").slice(0, 5),
		change: "Resolve its conflicts, or write it again with the package manager."
	})),
	"no-git": entry({
		cwd: text,
		error: text
	}, (a) => ({
		what: `Git could not be asked for a base, or for what changed, in ${a.cwd}.`,
		saw: [a.error],
		change: "Run inside a git checkout with git on the PATH; or check without it: --baseline none or a file, and --changed false."
	})),
	"start-needs-a-shell": entry({
		command: text,
		operator: text
	}, (a) => ({
		what: `The command "${a.command}" uses "${a.operator}", and commands run without a shell.`,
		saw: [],
		change: "Put it into a script of package.json and name that: --start \"npm run start:ci\"."
	}))
};

// src/problems/routes.ts
/** Routes that cannot be checked, or are not named. */
/** Routes that a run found and did not check: what they are, and why that kind is left out. */
const leftOut = {
	api: ["API route", "API routes, not checked without --api"],
	prerendered: ["prerendered route", "Prerendered, so no code runs"],
	clientRendered: ["client-rendered route", "Rendered by the browser alone, so no code runs"],
	cached: ["cached route", "Answered from a cache, so no code ran"],
	redirects: ["redirect", "Redirects, which render nothing"],
	ignored: ["ignored route", "Ignored by the configuration"],
	overLimit: ["surplus route", "Over --max-routes"]
};
function nothingChecked(framework, left) {
	const kinds = Object.keys(leftOut).filter((kind) => left[kind].length > 0);
	const found = kinds.map((kind) => count(left[kind].length, leftOut[kind][0]));
	const isOne = kinds.reduce((sum, kind) => sum + left[kind].length, 0) === 1;
	const all = [found.slice(0, -1).join(", "), ...found.slice(-1)].filter((part) => part !== "").join(" and ");
	const instead = left.api.length > 0 ? "Check the API routes with --api, or name" : left.overLimit.length > 0 ? "Raise --max-routes, or name" : "Name";
	return {
		what: framework === null ? `Nothing was checked: only ${all} ${isOne ? "was" : "were"} found.` : `The ${framework} build lists no route.`,
		saw: kinds.map((kind) => {
			const names = left[kind].slice(0, 10).join(", ");
			return `${leftOut[kind][1]}: ${names}${left[kind].length > 10 ? " and more" : ""}`;
		}),
		change: `${instead} pages that the server renders, with real values for their parameters: --route / --route /product/1.`
	};
}
const routes = {
	"bad-route": entry({ route: text }, (a) => ({
		what: `The route "${a.route}" does not start with a slash.`,
		saw: [],
		change: /^[a-z]:[\\/]|\\/i.test(a.route) ? "Name a path on the server, such as --route /product/1; the folder of the app is --cwd." : `Name a path on the server, such as --route /${a.route.replace(/^[a-z]+:\/\/[^/]*\/?/i, "")}.`
	})),
	"no-routes": entry({
		front: orNull(text),
		asked: number
	}, ({ front, asked }) => ({
		what: "No route is named, no router of the running server lists one, and no link or sitemap leads to a page.",
		saw: [front === null ? "/ did not answer." : `/ answered ${front}.`, ...asked > 1 ? [`${asked} URLs were requested.`] : []],
		change: "Name routes, with real values for their parameters: --route / --route /product/1. If the pages need a login, send what they ask for: --header \"authorization: Bearer …\"."
	})),
	"nothing-checked": entry({
		framework: orNull(text),
		api: lines,
		prerendered: lines,
		clientRendered: lines,
		cached: lines,
		redirects: lines,
		ignored: lines,
		overLimit: lines
	}, ({ framework, ...left }) => nothingChecked(framework, left)),
	"no-example-url": entry({
		routes: lines,
		examples: lines
	}, ({ routes, examples }) => ({
		what: routes.length === 1 ? `No example URL is known for ${routes[0]}, so it is not checked.` : `No example URL is known for ${routes.length} routes, so they are not checked.`,
		saw: [...routes.slice(0, 15).map((route, i) => `${JSON.stringify(route)}: [${JSON.stringify(examples[i] ?? route)}],`), ...routes.length > 15 ? [`and ${routes.length - 15} more`] : []],
		change: "Add lines like these to \"params\" of your configuration, or of a new ssr-leak-check.config.json, with URLs that exist; or read real ones with --from-log."
	})),
	"not-all-checked": entry({ routes: lines }, ({ routes }) => ({
		what: `${count(routes.length, "route")} ${routes.length === 1 ? "was" : "were"} not checked, and --require-all asks for all.`,
		saw: [...routes.slice(0, 10), ...routes.length > 10 ? [`and ${routes.length - 10} more`] : []],
		change: "Give example URLs in \"params\" of the configuration, raise --max-routes, or put routes that need no check into \"ignore\"."
	})),
	"unknown-params": entry({
		route: text,
		meant: orNull(text)
	}, (a) => ({
		what: `The configuration has "params" for ${a.route}. No route has that name.`,
		saw: [],
		change: a.meant ? `Did you mean ${a.meant}?` : "List the names with ssr-leak-check routes."
	}))
};

// src/repository.ts
/**
* Where this is published on GitHub, as `owner/name`: the action that workflows use, and the links of the package. `org` is a
* placeholder until it has a home. `npm run repository -- owner/name` sets it here and wherever else it is written.
*/
const repository = "org/ssr-leak-check";

// src/problems/security.ts
/** What code under test can reach. None of these changes the verdict. */
/** Ways from the server under test to credentials, by their codes. */
const ways = {
	memory: "the check's memory",
	environment: "its environment",
	above: "its parents'",
	git: "git's config",
	sudo: "sudo",
	files: "runner files",
	docker: "Docker",
	signals: "their inspector",
	root: "root's rights"
};
const reachWords = (place) => Object.hasOwn(ways, place) ? ways[place] : place;
/** How the app runs, with what it can all the same. */
const kept = {
	namespace: "Even apart, the app can reach",
	landlock: "Even apart, the app can reach",
	refused: "The app cannot run apart, and can reach",
	never: "The app can reach"
};
const listed = (names) => [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and ");
const security = {
	"runner-files-written": entry({ files: lines }, (a) => ({
		what: `Code of the app wrote to files by which a step tells the runner what later steps get: ${a.files.join(", ")}.`,
		saw: [],
		change: "What it wrote was undone. Look at who wrote it; and check code that you do not trust in a job without secrets."
	})),
	"credentials-within-reach": entry({
		places: lines,
		apart: text,
		refused: lines
	}, ({ places, apart, refused }) => ({
		what: `${Object.hasOwn(kept, apart) ? kept[apart] : kept.never} this job's credentials through ${listed(places.map(reachWords))}.`,
		saw: refused,
		change: `Close them, or split the job: https://github.com/${repository}/blob/main/docs/security.md#apart.`
	})),
	"code-of-a-fork": entry({}, () => ({
		what: "This pull request comes from a fork, and code that wants to deceive its own check can.",
		saw: [],
		change: `Review it as before: https://github.com/${repository}/blob/main/docs/security.md#what-is-not-promised.`
	})),
	"cannot-run-apart": entry({ why: text }, ({ why }) => ({
		what: "This system does not let the app run apart from the credentials of the job.",
		saw: why.split("; "),
		change: "On Ubuntu 24.04, run \"sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\" in a step before; else split the job, or give --apart auto."
	})),
	"ran-apart": entry({}, () => ({
		what: "It ran apart from the credentials of the job: no sudo, no Docker, no port below 1024.",
		saw: [],
		change: "Start what needs them in a step before. Where the code is trusted, --apart never turns this off."
	}))
};

// src/problems/tool.ts
/** The tool itself, the machine that it runs on, and what other versions wrote. */
const tool = {
	"machine-refuses": entry({
		code: text,
		error: text
	}, (a) => ({
		what: "The system refused something that the check needs.",
		saw: [a.error],
		change: Object.hasOwn(remedies, a.code) ? remedies[a.code] : "Give the job what is missing."
	})),
	interrupted: entry({ signal: text }, (a) => ({
		what: `The check was interrupted (${a.signal}).`,
		saw: [],
		change: "Run it again; what was judged before is reported, and what was under way has no verdict."
	})),
	"tool-failed": entry({ error: text }, (a) => ({
		what: "The check itself failed.",
		saw: a.error.split("\n"),
		change: "This is a bug in ssr-leak-check: please report it with these lines."
	})),
	"unknown-problem": entry({
		code: text,
		what: orNull(text),
		saw: lines,
		change: orNull(text)
	}, (a) => ({
		what: a.what ?? `The report gives the code "${a.code}" without an explanation.`,
		saw: a.saw,
		change: a.change ?? "Run the check again."
	})),
	"shard-missing": entry({
		shard: number,
		of: number,
		routes: lines,
		reported: flag
	}, ({ shard, of, routes, reported }) => ({
		what: routes.length === 0 ? `There is no report of shard ${shard} of ${of}, and which routes it was to check is not known.` : reported ? `Shard ${shard} of ${of} did not check ${count(routes.length, "route")} of its share.` : `There is no report of shard ${shard} of ${of}, which was to check ${count(routes.length, "route")}.`,
		saw: [...routes.slice(0, 10), ...routes.length > 10 ? [`and ${routes.length - 10} more`] : []],
		change: "Look at the log of its job, run that again, and merge the reports of all shards."
	}))
};

// src/problems.ts
/**
* Every failure this product can explain. A problem is data: a code and its arguments. The words follow from both, and are
* made where somebody reads them. Codes are stable and documented; words may improve.
*/
/** One level deep: a problem that came out of a file must not send its readers down by itself. */
const inner = (value) => holdsAnother(value) ? void 0 : readProblem(value) ?? void 0;
const holdsAnother = (value) => isObject(value) && isObject(value.args) && Object.values(value.args).some((arg) => isObject(arg) && !Array.isArray(arg));
const isObject = (value) => typeof value === "object" && value !== null;
/** Problems that came of another. */
const within = {
	"no-base": entry({
		name: text,
		why: inner
	}, ({ name, why }) => ({
		...wordsOf(why),
		what: `There is no base to compare with at ${name}, so routes are judged by absolute limits. ${wordsOf(why).what}`
	})),
	"base-unusable": entry({
		commit: text,
		why: inner
	}, ({ commit, why }) => ({
		what: `The base (commit ${commit.slice(0, 10)}) cannot be used, so routes are judged by absolute limits. ${wordsOf(why).what}`,
		saw: wordsOf(why).saw,
		change: `${wordsOf(why).change} The base is installed with --install and built with --build; --baseline none skips it.`
	})),
	"bisect-untold": entry({
		version: text,
		why: inner
	}, ({ version, why }) => ({
		what: `It could not be told whether ${version} leaks. ${wordsOf(why).what}`,
		saw: wordsOf(why).saw,
		change: `${wordsOf(why).change} Or name another version: both ends must be judged.`
	})),
	"shard-failed": entry({
		shard: number,
		of: number,
		why: inner
	}, ({ shard, of, why }) => ({
		...wordsOf(why),
		what: `Shard ${shard} of ${of} has no whole result. ${wordsOf(why).what}`
	}))
};
const catalogue = {
	...inputs,
	...routes,
	...project,
	...boot,
	...base,
	...bisect,
	...attached,
	...login,
	...measure,
	...leftOpen,
	...hosts,
	...security,
	...tool,
	...within
};
/** What went wrong, with its evidence. */
function problem(code, ...[args]) {
	return {
		code,
		args: args ?? {}
	};
}
/** A problem in words. */
function wordsOf({ code, args }) {
	const { words } = catalogue[code];
	return words(args);
}
/** Whether judging the same numbers again may lift it. */
const isJudged = (problem) => {
	const code = codeOf(problem);
	return isKnown(code) && catalogue[code].isJudged;
};
/** The code as the report names it, whoever wrote the report. */
const codeOf = (problem) => problem.code === "unknown-problem" ? problem.args.code : problem.code;
const isKnown = (code) => typeof code === "string" && Object.hasOwn(catalogue, code);
/** Reads a problem that somebody else wrote; null where this version does not know the code, or the arguments do not fit it. */
function readProblem(value) {
	if (!isObject(value) || !isKnown(value.code)) return null;
	const args = readArgs(catalogue[value.code].shape, value.args ?? {});
	return args && {
		code: value.code,
		args
	};
}
/** Every code, for the documentation and its test. */
const problemCodes = Object.keys(catalogue);
/** Thrown for what the person at the screen can fix: printed without a stack, exit status 2. */
var CheckError = class extends Error {
	problems;
	constructor(...problems) {
		super(problems.map((one) => wordsOf(one).what).join(" "));
		this.name = "CheckError";
		this.problems = problems;
	}
};

export { readProblem as a, isRefusal as c, orNull as d, readArgs as f, problem as i, lines as l, codeOf as n, wordsOf as o, text as p, isJudged as r, repository as s, CheckError as t, number as u };