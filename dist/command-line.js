import { i as __toESM } from "./rolldown-runtime.js";
import { i as problem, o as wordsOf, r as isJudged, s as repository, t as CheckError } from "./problems.js";
import { S as readOutputFile, _ as commands$1, d as optionEntries, f as options, g as commandNames, u as didYouMean, v as isConfigurable, y as takes } from "./sample-schema.js";
import { J as hideCredentials, K as require_picocolors, a as loadConfig, c as sharedFiles, d as renderTerminal, i as settingsFrom, n as strayBodies, r as overridesFrom, s as readGiven, t as version } from "./version.js";
import { a as reportFiles, d as createProgressDisplay, i as writeFiles, l as soakWords, n as strayAddresses, o as wantedReports, p as onCrash, r as writeEvidence, t as readShards } from "./read-shards.js";
import { F as problemsOf, c as judgeMeasurement, i as readReportFile, o as findingOf, t as openHistory, x as exitStatus } from "./keep-history.js";
import "./loads.js";
import { n as ofAllLoads, o as routesAsJson, r as comparisonOf, t as weighed } from "./tolerance.js";
import { d as brief, f as plainText } from "./load-words.js";
import { t as stringWidth } from "./string-width.js";
import { a as count } from "./words.js";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createWriteStream } from "node:fs";
import { resolve } from "node:path";

// src/config/ci-base.ts
/** Jobs fetch the commit they build, seldom a local branch of the base, and an old one stays in a workspace that is used again. */
const remote = (branch) => branch && `origin/${branch.replace(/^refs\/heads\//, "")}`;
const services = {
	gitlab: {
		is: ({ GITLAB_CI }) => GITLAB_CI === "true",
		base: (env) => env.CI_MERGE_REQUEST_DIFF_BASE_SHA || remote(env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME)
	},
	buildkite: {
		is: ({ BUILDKITE }) => BUILDKITE === "true",
		base: (env) => remote(env.BUILDKITE_PULL_REQUEST_BASE_BRANCH)
	},
	jenkins: {
		is: ({ JENKINS_URL }) => Boolean(JENKINS_URL),
		base: (env) => env.CHANGE_ID ? remote(env.CHANGE_TARGET) : void 0
	},
	azure: {
		is: ({ TF_BUILD }) => TF_BUILD === "True",
		base: (env) => remote(env.SYSTEM_PULLREQUEST_TARGETBRANCH)
	},
	bitbucket: {
		is: ({ BITBUCKET_BUILD_NUMBER }) => Boolean(BITBUCKET_BUILD_NUMBER),
		base: (env) => remote(env.BITBUCKET_PR_DESTINATION_BRANCH)
	},
	drone: {
		is: ({ DRONE }) => DRONE === "true",
		base: (env) => env.DRONE_BUILD_EVENT === "pull_request" ? remote(env.DRONE_TARGET_BRANCH) : void 0
	},
	woodpecker: {
		is: ({ CI }) => CI === "woodpecker",
		base: (env) => env.CI_PIPELINE_EVENT === "pull_request" ? remote(env.CI_COMMIT_TARGET_BRANCH) : void 0
	},
	travis: {
		is: ({ TRAVIS }) => TRAVIS === "true",
		base: (env) => env.TRAVIS_EVENT_TYPE === "pull_request" ? remote(env.TRAVIS_BRANCH) : void 0
	}
};
/** The commit or branch that the change of this job began from; null where no service says so. CircleCI says it nowhere. */
function baseInCi(env) {
	return Object.values(services).find(({ is }) => is(env))?.base(env) || null;
}

// src/config/scan-argv.ts
const onCommandLine = optionEntries.filter(([, option]) => option.commands.length > 0).map(([name]) => name);
/** How many words from `start` on are not options. */
function plainWords(argv, start) {
	const end = argv.findIndex((word, index) => index >= start && word.startsWith("-") && word !== "-");
	return (end < 0 ? argv.length : end) - start;
}
/** Whether the word after an option that needs no value is not its value: another option, or the command. */
const meansItself = ({ implied }, following) => implied !== null && (following?.startsWith("-") || commandNames.some((command) => command === following));
/**
* Splits argv into options and words. `parseArgs` does not know which options take a value, because it would take a
* following option for one: a value is what follows, unless that begins with two dashes.
*/
function scanArgv(argv, from) {
	const { tokens } = parseArgs({
		args: [...argv],
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const given = /* @__PURE__ */ new Map();
	const words = [];
	const problems = [];
	let next = 0;
	for (const token of tokens) {
		if (token.index < next) continue;
		next = token.index + 1;
		if (token.kind === "positional") words.push(token.value);
		if (token.kind !== "option") continue;
		const typed = argv[token.index].replace(/=.*/s, "");
		const name = onCommandLine.find((known) => typed === `--${known}` || typed === `-${options[known].short}`);
		if (name === void 0) {
			const near = didYouMean(typed.replace(/^-+/, ""), onCommandLine);
			problems.push(problem("unknown-option", {
				option: typed,
				meant: near && `--${near}`
			}));
			const command = commandNames.some((known) => known === argv[next]);
			if (!token.inlineValue && !command) next += Math.min(1, plainWords(argv, next));
			continue;
		}
		const option = options[name];
		if (option.takes === null) {
			if (token.inlineValue && option.implied === null) problems.push(problem("bad-value", {
				option: `--${name}`,
				value: token.value,
				expected: option.expected
			}));
			else given.set(name, [...given.get(name) ?? [], token.value ?? option.implied ?? "yes"]);
			continue;
		}
		const following = token.inlineValue || argv[next]?.startsWith("--") || meansItself(option, argv[next]) ? void 0 : argv[next];
		const value = (token.inlineValue ? token.value : following) ?? option.implied ?? "";
		if (following !== void 0) next += 1;
		given.set(name, [...given.get(name) ?? [], value]);
		if (option.secret && option.read(value, {
			...from,
			option: name
		}) === null) next += plainWords(argv, next);
	}
	return {
		given,
		words,
		problems
	};
}

// src/config/from-argv.ts
/** How many words each command takes, and what they are. */
const wanted = {
	judge: ["the JSON report to judge again"],
	report: ["the JSON report to show"],
	merge: ["the JSON reports of all shards"],
	baseline: ["the file to be written"],
	bisect: ["two commits, the older first", "the newer commit too"]
};
/** @param isOptional whether the words may be missing altogether */
function commandOf(words, isOptional) {
	const [word, ...rest] = words;
	const command = word === void 0 ? "check" : commandNames.find((name) => name === word);
	if (command === void 0) return {
		command: "check",
		problems: [problem("unknown-command", {
			word,
			meant: didYouMean(word, commandNames)
		})]
	};
	const takesWords = wanted[command] ?? [];
	const lacks = rest.length === 0 && isOptional(command) ? void 0 : takesWords[rest.length];
	return {
		command,
		problems: [...lacks === void 0 ? [] : [problem("missing-word", {
			command,
			expected: lacks
		})], ...(manyWords.has(command) ? [] : rest.slice(takesWords.length)).map((more) => problem("unexpected-word", { word: more }))]
	};
}
/** Commands whose last word may be given again. */
const manyWords = /* @__PURE__ */ new Set(["merge"]);
const nothing = {
	config: null,
	problems: []
};
/**
* Reads the words after the program's name, and the configuration. Throws one CheckError with every problem in them.
* `around.cwd` is the absolute folder that paths are relative to; a configuration that is code sees `around.env` without its
* credentials, and the base of a request that a CI service builds is read from it.
*/
async function readArgv(argv, around) {
	const from = {
		kind: "argv",
		cwd: around.cwd,
		platform: process.platform
	};
	const { given, words, problems } = scanArgv(argv, from);
	if (given.has("help") || words[0] === "help") {
		const about = words[0] === "help" ? words[1] : words[0];
		return {
			command: "help",
			of: commandNames.find((name) => name === about) ?? null
		};
	}
	if (given.has("version") || words[0] === "version") return { command: "version" };
	const { command, problems: wordProblems } = commandOf(words, (named) => named === "bisect" && given.has("dependency"));
	const strangers = [...given.keys()].filter((name) => !takes(command, name, options[name]));
	const { values, problems: valueProblems } = readGiven(given, from);
	const configurable = isConfigurable(command);
	const folders = [values.cwd?.[0] ?? from.cwd, from.cwd];
	const { config, problems: wrong } = configurable ? await loadConfig(values.config?.[0] ?? null, folders, around.env ?? {}) : nothing;
	const all = [
		...problems,
		...wordProblems,
		...strangers.map((name) => problem("not-for-command", {
			option: `--${name}`,
			command
		})),
		...valueProblems,
		...sharedFiles(values, "argv"),
		...given.has("keep-snapshots") && !given.has("artifacts") ? [problem("needs-option", {
			option: "--keep-snapshots",
			needs: "--artifacts"
		})] : [],
		...strayAddresses(values, "argv", config?.values),
		...wrong,
		...configurable && wrong.length === 0 ? strayBodies(values, {
			cwd: from.cwd,
			config
		}, "argv") : []
	];
	if (all.length > 0) throw new CheckError(...all);
	const base = command === "baseline" || command === "bisect" || command === "watch" ? null : baseInCi(around.env ?? {});
	const settings = settingsFrom(values, {
		cwd: from.cwd,
		config,
		base
	});
	const { json, markdown, html, reporters, evidence } = settings;
	const outputs = {
		json,
		markdown,
		html,
		reporters,
		evidence
	};
	if (command === "init") return {
		command,
		cwd: settings.cwd,
		yes: values.yes !== void 0
	};
	if (command === "audit") return {
		command,
		cwd: settings.cwd,
		base: values.base?.[0] ?? null,
		fail: values.fail !== void 0,
		json,
		markdown
	};
	if (command === "demo") return {
		command,
		overrides: overridesFrom(values)
	};
	if (command === "bisect") {
		const [, good = null, bad = null] = words;
		return {
			command,
			settings,
			dependency: values.dependency?.[0] ?? null,
			good,
			bad
		};
	}
	if (command === "baseline") return {
		command,
		file: readOutputFile(words[1] ?? "", from.cwd, command),
		settings: {
			...settings,
			baseline: { kind: "none" }
		}
	};
	const files = words.slice(1).map((word) => resolve(around.cwd, word));
	const [file = around.cwd] = files;
	if (command === "merge") return {
		command,
		files,
		...outputs,
		history: settings.history
	};
	if (command === "judge") return {
		command,
		file,
		threshold: values.threshold?.[0] ?? null,
		...outputs
	};
	if (command === "report") return {
		command,
		file,
		...outputs
	};
	return {
		command,
		settings
	};
}

// src/config/help.ts
/** Groups that stand together, each with its part of their heading. */
const headings = [
	{ server: "The server" },
	{ requests: "What is requested" },
	{ verdict: "The verdict" },
	{
		output: "Reports",
		help: "Help"
	}
];
/** The option as it is typed: `--port N`, `-h, --help`. */
const usage = (name, { takes, short }) => `${short === null ? "" : `-${short}, `}--${name}${takes === null ? "" : ` ${takes}`}`;
/** What happens without the option; '' where nothing needs saying. */
function without(o) {
	const otherwise = o.default ?? o.otherwise;
	return otherwise === null ? "" : ` [${otherwise}]`;
}
const columns = (rows) => {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};
const documentation = `Documentation: https://github.com/${repository}/tree/main/docs, or docs in this package`;
/** The options that a command takes, group by group. */
function optionsOf(command, isWanted = () => true) {
	const shown = optionEntries.filter(([name, option]) => takes(command, name, option) && isWanted(option));
	const lines = columns(shown.map(([name, option]) => [usage(name, option), `${option.summary}${option.repeatable ? "; repeatable" : ""}${without(option)}`]));
	return headings.flatMap((together) => {
		const rows = lines.filter((_, index) => Object.hasOwn(together, shown[index][1].group));
		const named = Object.entries(together).filter(([group]) => shown.some(([, option]) => option.group === group));
		return rows.length > 0 ? [[named.map(([, heading]) => heading).join(", "), ...rows].join("\n")] : [];
	});
}
/** One screen: the commands, and the options of a check but those that few need. */
function help(version) {
	return `${[
		`ssr-leak-check ${version}: which server-rendered route leaks memory, and on which line`,
		["Usage", ...columns(Object.values(commands$1).map((c) => [`ssr-leak-check ${c.usage}`, c.summary]))].join("\n"),
		...optionsOf("check", ({ isSeldom }) => !isSeldom),
		[
			"ssr-leak-check COMMAND --help shows all options of a command; check is one, too.",
			commands$1.check.exit,
			documentation
		].join("\n")
	].join("\n\n")}\n`;
}
/** One command: what it does, its options, an example. */
function helpOf(command) {
	const { usage: form, summary, example, exit } = commands$1[command];
	return `${[
		`ssr-leak-check ${form}`,
		`${summary[0].toUpperCase()}${summary.slice(1)}.`,
		...optionsOf(command),
		["Example", `  ssr-leak-check ${example}`].join("\n"),
		[exit, documentation].join("\n")
	].join("\n\n")}\n`;
}

// src/findings/judge-again.ts
/** A recorded measurement judged again: by this version of the judge, or against another limit. */
/**
* The report with every verdict made again from its raw measurements.
* @param threshold bytes per request and channel; null keeps the limit each route had
*/
function judgeAgain(report, threshold) {
	const strict = report.baseline?.strict ?? false;
	const routes = report.routes.map((finding) => judgeFinding(finding, threshold, strict));
	return {
		...report,
		routes,
		exitCode: exitStatus({
			routes,
			problems: report.problems
		})
	};
}
function judgeFinding(finding, threshold, strict) {
	const limit = limitAgain(finding.limit, finding.limit, threshold);
	const hindered = finding.problem !== null && !isJudged(finding.problem);
	if (finding.arms.length === 0 || hindered) return {
		...finding,
		limit
	};
	const { route, path, arms, outlasted = [], durationMs, time } = finding;
	const attributed = finding.attribution ? {
		suspects: finding.suspects,
		attribution: finding.attribution
	} : null;
	const spoke = arms.at(-1)?.load;
	const loads = finding.loads ?? [];
	const ran = loads.flatMap((one) => one.verdict === "not-run" ? [] : [one]);
	const mixed = ran.flatMap((one) => one.mixed ? [one.load] : []);
	const ofLoad = (load) => {
		const of = (all) => all.filter((arm) => arm.load === load);
		const measurement = {
			route,
			path,
			arms: of(arms),
			outlasted: of(outlasted),
			durationMs,
			time
		};
		const parts = load === "mix" ? mixed : [load];
		const before = ran.find((one) => one.load === parts[0]);
		const tables = before?.tables ?? (load === spoke ? finding.limit.containers : void 0);
		const own = before ? limitAgain(finding.limit, {
			bytesPerRequest: before.limit,
			containers: tables
		}, threshold) : limit;
		const judgement = judgeMeasurement(measurement, own);
		const anew = findingOf(measurement, judgement, own, null, finding.because, load === spoke ? attributed : null);
		const again = load === spoke || !before ? anew : asItsHolderShowed(anew, before);
		const comparison = load === spoke && finding.comparison ? comparedAgain(again, finding.comparison, measurement.arms, own) : null;
		const { traits = [], bytesPerValue, bytesPerRequest } = before ?? {};
		return {
			parts,
			traits,
			share: bytesPerValue && bytesPerRequest ? bytesPerRequest / bytesPerValue : 1,
			finding: weighed(again, {
				comparison,
				known: finding.known ?? null,
				strict
			})
		};
	};
	const notRun = loads.flatMap((one) => one.verdict === "not-run" ? [{
		parts: [one.load],
		notRun: one.reason
	}] : []);
	const measured = [...new Set(arms.map((arm) => arm.load))].filter((load) => loads.length === 0 || (load === "mix" ? mixed.length > 0 : ran.some((one) => one.load === load)));
	return {
		...ofAllLoads([...measured.map(ofLoad), ...notRun], loads.map(({ load }) => load)),
		durationMs,
		time,
		suspects: finding.suspects
	};
}
/** The limit of a load, or the one that is asked for now, which holds for tables too. */
function limitAgain({ containers: _, ...ofRoute }, { bytesPerRequest, containers }, threshold) {
	if (threshold !== null) return {
		...ofRoute,
		bytesPerRequest: threshold,
		from: "threshold"
	};
	return {
		...ofRoute,
		bytesPerRequest,
		...containers === void 0 ? {} : { containers }
	};
}
/** A cache acquitted this load, and of the search for what holds the memory only that of the load that spoke is in the report. */
function asItsHolderShowed(again, before) {
	const { verdict, reason } = before;
	return reason === "bounded-by-package" && again.limit.bytesPerRequest >= before.limit && again.verdict !== "steady" ? {
		...again,
		verdict,
		reason,
		problem: null
	} : again;
}
/** With the base's own measurement where there is one; what else is known of the base does not depend on a limit. */
function comparedAgain(alone, before, arms, limit) {
	const [head, base] = [arms.at(-1), before.baseArm];
	if (!head || !base || before.from !== "measured") return before;
	return comparisonOf(alone, {
		from: "measured",
		head,
		base,
		problem: null
	}, {
		limit,
		heapLimit: before.heap?.limit ?? Number.POSITIVE_INFINITY
	});
}

// src/report/problem-lines.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** Failures of a run that never began: what happened, what was seen, what to change. */
function problemLines(problems, color) {
	const colors = import_picocolors.default.createColors(color);
	return problems.map(wordsOf).map(({ what, saw, change }) => [
		`${colors.red("✖")} ${colors.bold(plainText(what))}`,
		...saw.map((line) => colors.dim(`  │ ${plainText(line)}`)),
		`  → ${plainText(change)}`,
		""
	].join("\n")).join("");
}

// src/soak/outlive-terminal.ts
/** A terminal that is gone ends nothing from now on: neither its signal, nor what is written to it. */
function outliveTerminal(world) {
	const nothing = () => {};
	world.on("SIGHUP", nothing);
	for (const stream of [world.stdout, world.stderr]) stream.on("error", nothing);
}

// src/measuring.ts
/** What the command line lends a check of the process around it. */
/** Columns of a stream that is no terminal. */
const logColumns = 120;
/** Services whose logs are no terminal and show colours all the same, by a variable that each sets. */
const colorful = [
	"GITHUB_ACTIONS",
	"GITLAB_CI",
	"CIRCLECI",
	"BUILDKITE",
	"TRAVIS",
	"DRONE",
	"TF_BUILD",
	"BITBUCKET_BUILD_NUMBER"
];
/** Colours are for people: piped output has them only when they are asked for, or where a log shows them. */
const colored = (stream, { env }) => colorful.some((name) => env[name]) ? !env.NO_COLOR : import_picocolors.default.isColorSupported && (stream.isTTY || env.FORCE_COLOR !== void 0);
/**
* Lends the outside world to a check: progress on standard error, an end on the first signal and at once on the second.
* @param log absolute path of a file that gets the same progress in plain lines; with one, the check outlives its terminal
*/
async function measuring(world, measure, { log = null } = {}) {
	const stop = new AbortController();
	const onSignal = (signal) => {
		if (stop.signal.aborted) world.exit(2);
		stop.abort(signal);
	};
	const signals = log === null ? [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	] : ["SIGINT", "SIGTERM"];
	for (const signal of signals) world.on(signal, onSignal);
	const { stderr, env } = world;
	if (log !== null) outliveTerminal(world);
	const release = onCrash(world, stop, (error) => stderr.write(problemLines(problemsOf(error), colored(stderr, world))));
	const live = stderr.isTTY && !env.CI && env.TERM !== "dumb";
	const logged = log === null ? null : createProgressDisplay(createWriteStream(log, { flags: "a" }), {
		color: false,
		live: false,
		columns: 120
	});
	const display = createProgressDisplay(stderr, {
		color: colored(stderr, world),
		live,
		columns: stderr.columns ?? 120
	});
	try {
		return await measure({
			env,
			signal: stop.signal,
			onProgress(event) {
				logged?.on(event);
				display.on(event);
			},
			agentPath: fileURLToPath(new URL("./agent.cjs", import.meta.url)),
			version: version()
		});
	} finally {
		display.end();
		logged?.end();
		release();
		for (const signal of signals) world.off(signal, onSignal);
	}
}

// src/report/route-list.ts
/** Longer names push the rest off the screen. */
const longestName = 60;
const name = (text) => brief(text, longestName);
/** The table that the command `routes` prints: every route, its example URL, and why it is checked or not. */
function renderRouteList(rows, { color }) {
	const colors = import_picocolors.default.createColors(color);
	const cells = rows.map(({ route, kind, path, paths, urlFrom }) => [
		name(route),
		kind,
		exampleUrl(route, path) + others(paths),
		urlFrom ?? ""
	]);
	const widths = [
		0,
		1,
		2,
		3
	].map((column) => Math.max(0, ...cells.map((row) => stringWidth(row[column]))));
	const lines = rows.map((row, i) => {
		const padded = cells[i].map((cell, column) => cell + " ".repeat(widths[column] - stringWidth(cell)));
		const line = `${row.chosen ? "✔" : "–"} ${padded.join("  ")}  ${why(row)}`.trimEnd();
		return row.chosen ? line : (row.choice === "no-example-url" ? colors.yellow : colors.dim)(line);
	});
	const chosen = rows.filter((row) => row.chosen).length;
	return `${[
		...lines,
		"",
		`${count(chosen, "route")} of ${rows.length} would be checked.`
	].join("\n")}\n`;
}
/** An example URL that is the route's name says nothing. */
const exampleUrl = (route, path) => path === null ? "?" : path === route ? "" : name(path);
const others = (paths) => paths && paths.length > 1 ? ` and ${paths.length - 1} more` : "";
function why({ choice, chain, because }) {
	if (choice !== "changed") return words[choice];
	const way = chain.map(name).join(" → ");
	return because.length > 1 ? `changed: ${way}, and ${because.length - 1} more` : `changed: ${way}`;
}
const words = {
	named: "named with --route",
	all: "",
	unchanged: "not touched by the change",
	prerendered: "answered from a file or a cache",
	"client-rendered": "rendered by the browser alone",
	cached: "answered from a cache",
	redirect: "redirects",
	api: "an API route: --api checks it",
	ignored: "ignored by the configuration",
	"no-example-url": "no example URL is known: add one to \"params\", use --from-log, or link to it",
	"over-limit": "over --max-routes"
};

// src/command-line.ts
/** The command line: what each command does with the process around it. */
/** The repository of a folder, unless the job's disk is gone when somebody reads the report. */
async function rootOf(folder, { env }) {
	if (env.CI) return null;
	const { repositoryOf } = await import("./repository.js").then((n) => n.n);
	return repositoryOf(folder);
}
/** Shows the report to a person, then writes the files. What goes to standard output by name goes there alone. */
async function present(report, outputs, world, { root = null, epilogue = "" } = {}) {
	world.exitCode = report.exitCode;
	const wanted = wantedReports(outputs, "--");
	const screen = wanted.some(({ file }) => file === "-") ? world.stderr : world.stdout;
	screen.write(renderTerminal(report, {
		color: colored(screen, world),
		width: screen.columns ?? 120
	}));
	screen.write(epilogue);
	await writeFiles(reportFiles(report, wanted, {}, root), world.stdout);
	if (outputs.evidence !== null) await writeEvidence(report, outputs.evidence, "--evidence");
}
async function noteOnMergeRequest(report, world) {
	const { noteOn } = await import("./note.js");
	world.stderr.write(problemLines(await noteOn(report, world.env), colored(world.stderr, world)));
}
/** What measures is loaded only by those that measure: help and mistakes answer in half the time. */
const commands = {
	async help({ of }, { stdout }) {
		stdout.write(of === null ? help(version()) : helpOf(of));
	},
	async version(_, { stdout }) {
		stdout.write(`${version()}\n`);
	},
	/** Shows the routes to a person, then writes their table. */
	async routes({ settings }, world) {
		const { listRoutes } = await import("./list-routes.js");
		const { namingApps } = await import("./workspaces.js").then((n) => n.i);
		const listing = {
			env: world.env,
			onNote: (note) => world.stderr.write(`${note}
`),
			within: (ask) => measuring(world, ask)
		};
		const rows = await namingApps(settings.cwd, () => listRoutes(settings, listing));
		const screen = settings.json === "-" ? world.stderr : world.stdout;
		screen.write(renderRouteList(rows, { color: colored(screen, world) }));
		const text = `${JSON.stringify(routesAsJson(rows), null, 2)}\n`;
		if (settings.json !== null) await writeFiles([{
			option: "--json",
			file: settings.json,
			text
		}], world.stdout);
	},
	async init(invocation, { stdin, stdout, env }) {
		const { init } = await import("./init.js");
		const asking = stdin.isTTY && stdout.isTTY && !env.CI && !invocation.yes ? (await import("./ask.js")).asking : null;
		await init({
			...invocation,
			asking,
			say: (line) => stdout.write(`${line}\n`)
		});
	},
	async audit(invocation, world) {
		const { auditApp } = await import("./audit2.js").then((n) => n.n);
		const { auditAsJson, auditMarkdown, auditTable } = await import("./audit3.js");
		const found = await auditApp(invocation);
		const screen = invocation.json === "-" ? world.stderr : world.stdout;
		screen.write(auditTable(found, {
			color: colored(screen, world),
			width: screen.columns ?? 120
		}));
		const files = [{
			option: "--json",
			file: invocation.json,
			text: `${JSON.stringify(auditAsJson(found), null, 2)}\n`
		}, {
			option: "--markdown",
			file: invocation.markdown,
			text: auditMarkdown(found)
		}];
		await writeFiles(files.flatMap(({ file, ...rest }) => file === null ? [] : [{
			...rest,
			file
		}]), world.stdout);
		world.exitCode = invocation.fail && found.failing ? 1 : 0;
	},
	async judge(invocation, world) {
		await present(judgeAgain(await readReportFile(invocation.file), invocation.threshold), invocation, world, { root: await rootOf(world.cwd(), world) });
	},
	async report(invocation, world) {
		await present(await readReportFile(invocation.file), invocation, world, { root: await rootOf(world.cwd(), world) });
	},
	async merge(invocation, world) {
		const report = await (await openHistory(invocation.history)).join(await readShards(invocation.files), world.cwd());
		await present(report, invocation, world);
		await noteOnMergeRequest(report, world);
	},
	async check({ settings }, world) {
		if (settings.soakMs !== null) return soakFor(settings.soakMs, settings, world);
		const { check } = await import("./check.js").then((n) => n.n);
		const report = await measuring(world, (around) => check(settings, around));
		await present(report, settings, world, { root: await rootOf(settings.cwd, world) });
		if (report.shard === void 0) await noteOnMergeRequest(report, world);
	},
	async baseline({ settings, file }, world) {
		const { check } = await import("./check.js").then((n) => n.n);
		const { writeBaseline } = await import("./write-baseline.js");
		const report = await measuring(world, (around) => check(settings, around));
		await present(report, settings, world, { root: await rootOf(settings.cwd, world) });
		await writeBaseline(report, file, settings.cwd, version());
		world.exitCode = report.exitCode === 1 ? 0 : report.exitCode;
	},
	/** Until a key is pressed. What comes by a pipe is a key as well; a pipe that ends is none. */
	async watch({ settings }, world) {
		const { watch } = await import("./watch.js");
		const { stdin, stdout } = world;
		const key = new AbortController();
		const onKey = () => key.abort("key");
		if (stdin.isTTY) stdin.setRawMode(true);
		stdin.once("data", onKey);
		try {
			await measuring(world, (around) => watch(settings, {
				...around,
				signal: AbortSignal.any([around.signal, key.signal])
			}, (line) => stdout.write(`${line}\n`)));
		} finally {
			if (stdin.isTTY) stdin.setRawMode(false);
			stdin.off("data", onKey);
			stdin.destroy();
		}
	},
	async bisect(invocation, world) {
		const { bisectVersions } = await import("./bisect-versions.js");
		const { renderBisected } = await import("./sentence.js");
		world.stdout.write(renderBisected(await measuring(world, (around) => bisectVersions(invocation, around))));
	},
	async demo({ overrides }, world) {
		const { demo } = await import("./demo.js");
		const { json = null, markdown = null, html = null, reporters = [], evidence = null } = overrides;
		const { report, asPlanted } = await measuring(world, (around) => demo(overrides, around));
		await present(report, {
			json,
			markdown,
			html,
			reporters,
			evidence
		}, world, { epilogue: asPlanted ? demoEpilogue : "" });
		world.exitCode = asPlanted ? 0 : 2;
	}
};
/** A check round after round. Standard output gets its report once, at the end. */
async function soakFor(ms, settings, world) {
	const { soak } = await import("./soak.js");
	const journal = settings.journal ?? resolve(world.cwd(), "ssr-leak-check-soak.jsonl");
	const files = wantedReports(settings, "--").filter(({ file }) => file !== "-");
	const root = await rootOf(settings.cwd, world);
	const onRound = (report) => writeFiles(reportFiles(report, files, {}, root), world.stdout);
	const report = await measuring(world, (around) => soak(settings, around, {
		ms,
		journal,
		onRound
	}), { log: `${journal}.log` });
	await present(report, settings, world, {
		root,
		epilogue: report.soak ? `\n${soakWords(report.soak)}\n` : ""
	});
}
const demoEpilogue = `
This was the example server, and it leaks where it was made to. Now your own app: build it, and in its folder run

  npx ssr-leak-check

`;
async function run(argv, world) {
	const invocation = await readArgv(argv, {
		cwd: world.cwd(),
		env: world.env
	});
	const command = commands[invocation.command];
	await command(invocation, world);
}
hideCredentials(process.env);
run(process.argv.slice(2), process).catch((error) => {
	process.stderr.write(problemLines(problemsOf(error), colored(process.stderr, process)));
	process.exitCode = process.exitCode === 1 ? 1 : 2;
});

export {  };