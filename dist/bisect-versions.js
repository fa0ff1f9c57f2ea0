import { i as __toESM } from "./rolldown-runtime.js";
import { a as buildBase, i as openWorktree, o as buildScript, s as runBuild, t as check } from "./check.js";
import { r as secretsIn } from "./covered.js";
import { i as allHeaders, r as allBodies } from "./sample-schema.js";
import { i as triesLeft, r as inRow, t as bisect } from "./bisect.js";
import { i as problem, t as CheckError } from "./problems.js";
import { a as tryGit, n as git, r as gitEnvironment, t as GitError } from "./git.js";
import { b as unknown, g as record, m as object, o as array, v as string, y as union } from "./schemas.js";
import { n as commitNamed } from "./valid.js";
import { t as readBounded } from "./bounded-file.js";
import { a as readReport } from "./keep-history.js";
import { u as renderJson } from "./version.js";
import { t as _usingCtx } from "./usingCtx.js";
import { o as packageJsonIn, r as managerOf } from "./package-manager.js";
import { t as repositoryOf } from "./repository.js";
import { Et as require_cross_spawn, et as require_prerelease, gt as openTemporaryFolder, tt as require_valid } from "./reach.js";
import { d as require_compare } from "./satisfies.js";
import { once } from "node:events";
import { createHash, randomBytes } from "node:crypto";
import { constants, existsSync, readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { basename, dirname, isAbsolute, join, relative } from "node:path";
import { arch, platform, version } from "node:process";
import { chmod, cp, lstat, mkdir, readFile, readdir, realpath, rename, rm, utimes, writeFile } from "node:fs/promises";
import { spawn as spawn$1 } from "node:child_process";
import { createInterface } from "node:readline";

// src/bisect/git-bisect.ts
/** `git bisect run` in a worktree of its own: git says which commit to try next, and at the end which one it was. */
/** What `git bisect run` takes: other codes below 128 are bad as well, and all above end it. */
const exitCodes = {
	good: 0,
	bad: 1,
	skip: 125
};
/**
* What git runs for each commit: it names the commit to us, and waits for the answer. $0 is a word that nobody else knows, so that no
* subject of a commit among git's own lines is taken for it. With us its input ends, and so does the bisection.
*/
const step = "echo \"$0 $(git rev-parse --verify BISECT_HEAD)\"; read -r answer && exit \"$answer\"; exit 255";
const stillOpen = [
	"rev-list",
	"--count",
	"refs/bisect/bad",
	"--not",
	"--glob=refs/bisect/good-*"
];
/**
* Nothing is checked out: git keeps its state of a bisection for each worktree, so that the user's own goes on beside this one.
* @param worktree one whose files do not matter
* @param good an ancestor of `bad`; both are known
* @throws GitError where git fails; and what `judge` throws
*/
async function gitBisect({ root }, good, bad, judge) {
	await git(root, [
		"bisect",
		"start",
		"--no-checkout",
		bad,
		good,
		"--"
	]);
	try {
		return await culpritIn(root) ?? await run(root, judge);
	} finally {
		await tryGit(root, ["bisect", "reset"]);
	}
}
async function run(root, judge) {
	const word = randomBytes(16).toString("hex");
	const child = spawn$1("git", [
		"bisect",
		"run",
		"sh",
		"-c",
		step,
		word
	], {
		cwd: root,
		env: gitEnvironment(),
		windowsHide: true
	});
	const complaints = [];
	child.stderr.setEncoding("utf8").on("data", (text) => complaints.push(text.slice(0, 1e3)));
	child.stdin.on("error", () => {});
	const closed = once(child, "close").catch((error) => complaints.push(error.message));
	try {
		for await (const line of createInterface({ input: child.stdout })) {
			const [said, commit = ""] = line.split(" ");
			if (said !== word) continue;
			const open = Number(await git(root, stillOpen));
			child.stdin.write(`${exitCodes[await judge(commit, open)]}\n`);
		}
	} finally {
		child.stdin.end();
		child.stdout.resume();
		await closed;
	}
	const culprit = await culpritIn(root);
	if (culprit === null) throw new GitError(complaints.join("").trim().split("\n").at(-1) || "git bisect run ended without a commit.");
	return culprit;
}
/** As git has written it down; null: there is still something to try. */
async function culpritIn(root) {
	const log = await git(root, ["bisect", "log"]);
	const [, first] = /^# first bad commit: \[([\da-f]+)\]/m.exec(log) ?? [];
	if (first !== void 0) return {
		first,
		orOneOf: []
	};
	const possible = [...log.matchAll(/^# possible first bad commit: \[([\da-f]+)\]/gm)].map(([, commit = ""]) => commit);
	if (possible.length === 0) return null;
	const bad = (await git(root, [
		"rev-parse",
		"--verify",
		"refs/bisect/bad"
	])).trim();
	return {
		first: bad,
		orOneOf: possible.filter((commit) => commit !== bad).reverse()
	};
}

// src/bisect/moved-settings.ts
/** The settings of a check in another folder: it is built there already, and is judged by itself. Nothing is written. */
function movedTo({ head, base }, settings) {
	const moved = (text) => text === head.root ? base.root : text.replaceAll(`${head.root}/`, `${base.root}/`);
	const ofCommand = ({ words: [program, ...words], ...rest }) => ({
		...rest,
		words: [moved(program), ...words.map(moved)]
	});
	return {
		...settings,
		cwd: base.cwd,
		start: settings.start && ofCommand(settings.start),
		build: null,
		baseline: { kind: "none" },
		changed: null,
		requireAll: false,
		config: settings.config && {
			...settings.config,
			file: moved(settings.config.file)
		},
		json: null,
		markdown: null,
		html: null,
		reporters: [],
		artifacts: null,
		evidence: null,
		history: null
	};
}

// src/bisect/judged-before.ts
/** What checks of commits came to, kept for the next bisection: a commit that was built and judged is not built again. */
const neverBefore = {
	folder: null,
	before: async () => null,
	keep: async () => {}
};
/** Bytes of one report; a route takes some 35 kB, one that leaks some 150 kB. */
const largest = 8388608;
/** Bytes of all of them, and how many there are: two bisections over a year of commits. */
const mostBytes = 67108864;
const mostReports = 100;
/** As systems have it; null: there is no home, and so no place. */
function cacheFolder(env) {
	const { XDG_CACHE_HOME: cache = "", LOCALAPPDATA: local = "", HOME: home = homedir() } = env;
	const parent = isAbsolute(cache) ? cache : platform === "win32" ? local : platform === "darwin" ? join(home, "Library/Caches") : join(home, ".cache");
	return isAbsolute(parent) ? join(parent, "ssr-leak-check", "judged") : null;
}
/** Of the environment, what decides which Node.js and which build there is. All of it would differ from one shell to the next. */
const decisive = [
	"PATH",
	"NODE_ENV",
	"NODE_OPTIONS",
	"NODE_PATH"
];
/** Settings that lie beside the sources, and are copied to each commit: of their content. */
async function environmentFiles({ head }) {
	const folders = [.../* @__PURE__ */ new Set([head.cwd, head.root])];
	const found = await Promise.all(folders.map(async (folder) => (await readdir(folder)).filter((name) => /^\.env(\.|$)/.test(name)).map((name) => join(folder, name))));
	return Promise.all(found.flat().map(async (file) => [relative(head.root, file), await readFile(file, "utf8").catch(() => null)]));
}
/**
* What a verdict rests on: the files of the commit, how they are built, started and asked, with which Node.js, and what checks them.
* A hash, because commands and headers may hold secrets. What is outside of the repository, such as a database, is not in it.
*/
async function keyOf(settings, places, env, checker) {
	const { build, install } = settings;
	const asked = movedTo({
		head: places.head,
		base: places.head
	}, settings);
	const around = decisive.map((name) => env[name] ?? null);
	return JSON.stringify([
		checker,
		version,
		platform,
		arch,
		asked,
		build,
		install,
		around,
		await environmentFiles(places)
	]);
}
/** Reports in the user's folder for such files. Whoever may write there is believed about the verdicts alone: reports are read as strangers' are. */
async function judgedBefore({ settings, head, env, checker }) {
	const folder = cacheFolder(env);
	if (folder === null || !await isOurs(folder)) return neverBefore;
	const rest = await keyOf(settings, {
		head,
		base: head
	}, env, checker).catch(() => null);
	if (rest === null) return neverBefore;
	const fileOf = ({ content }, routes) => join(folder, `${createHash("sha256").update(JSON.stringify([
		content,
		routes,
		rest
	])).digest("hex")}.json`);
	return {
		folder,
		async before(version, routes) {
			const file = fileOf(version, routes);
			try {
				const report = readReport(await readBounded(file, largest), file);
				const now = /* @__PURE__ */ new Date();
				await utimes(file, now, now);
				return report;
			} catch {
				return null;
			}
		},
		async keep(version, routes, report) {
			const file = fileOf(version, routes);
			const text = renderJson(report);
			if (Buffer.byteLength(text) > largest) return;
			const beside = `${file}.${process.pid}`;
			try {
				await writeFile(beside, text, {
					mode: 384,
					flag: "wx"
				});
				await rename(beside, file);
				await leaveNewest(folder);
			} catch {
				await rm(beside, { force: true });
			}
		}
	};
}
/** A folder that only this user may enter, made where there is none. */
async function isOurs(folder) {
	try {
		await mkdir(folder, {
			recursive: true,
			mode: 448
		});
		const facts = await lstat(folder);
		if (!facts.isDirectory() || process.getuid && facts.uid !== process.getuid()) return false;
		await chmod(folder, 448);
		return true;
	} catch {
		return false;
	}
}
/** Removes the oldest of too many. */
async function leaveNewest(folder) {
	const files = await Promise.all((await readdir(folder)).map(async (name) => {
		const { mtimeMs, size } = await lstat(join(folder, name));
		return {
			name,
			mtimeMs,
			size
		};
	}));
	let bytes = 0;
	for (const [place, { name, size }] of files.sort((a, b) => b.mtimeMs - a.mtimeMs).entries()) {
		bytes += size;
		if (place >= mostReports || bytes > mostBytes) await rm(join(folder, name), { force: true });
	}
}

// src/bisect/commits.ts
/** The commits between two, each checked out in a worktree of its own. */
/**
* The commits after `good` up to `bad`, merged branches with them.
* @param checker what checks them, for what is kept of the verdicts
* @throws CheckError `bisect-needs-git`, `bad-ref`, `not-an-ancestor`
*/
async function commitsBetween(good, bad, checker, making) {
	const { settings, env } = making;
	const root = await rootOf(settings.cwd);
	const [from, to] = [await commit(root, good), await commit(root, bad)];
	if (!(from !== to && await tryGit(root, [
		"merge-base",
		"--is-ancestor",
		from,
		to
	]) !== null)) throw new CheckError(problem("not-an-ancestor", {
		good,
		bad
	}));
	const head = {
		root,
		cwd: join(root, relative(root, await realpath(settings.cwd)))
	};
	return {
		kind: "commit",
		good: await named(root, from),
		bad: await named(root, to),
		count: Number(await git(root, [
			"rev-list",
			"--count",
			`${from}..${to}`
		])),
		prepare: (version) => checkedOut(head, version, making),
		search: (attempt) => searched(root, {
			from,
			to
		}, attempt, making),
		judged: await judgedBefore({
			settings,
			head,
			env,
			checker
		}),
		async [Symbol.asyncDispose]() {}
	};
}
/** By git's own bisection, in a worktree that is there for its state alone. */
async function searched(root, { from, to }, attempt, { env }) {
	try {
		try {
			var _usingCtx$2 = _usingCtx();
			const worktree = _usingCtx$2.a(await openWorktree(root, to, env.RUNNER_TEMP || tmpdir(), { files: false }));
			const { first, orOneOf } = await gitBisect(worktree, from, to, async (id, open) => attempt(await named(root, id), triesLeft(/* @__PURE__ */ new Map(), open)));
			const maybe = /* @__PURE__ */ new Set([first, ...orOneOf]);
			const before = (await git(root, [
				"rev-list",
				"--first-parent",
				`${from}..${first}`
			])).split("\n").filter(Boolean).find((id) => !maybe.has(id)) ?? from;
			const [culprit, last, ...others] = await Promise.all([
				first,
				before,
				...orOneOf
			].map((id) => named(root, id)));
			return {
				first: culprit,
				before: last,
				orOneOf: others
			};
		} catch (_) {
			_usingCtx$2.e = _;
		} finally {
			await _usingCtx$2.d();
		}
	} catch (error) {
		if (error instanceof GitError) throw new CheckError(problem("bisect-needs-git", {
			cwd: root,
			error: error.message
		}));
		throw error;
	}
}
async function rootOf(cwd) {
	try {
		return await realpath((await git(cwd, ["rev-parse", "--show-toplevel"])).trim());
	} catch (error) {
		if (error instanceof GitError) throw new CheckError(problem("bisect-needs-git", {
			cwd,
			error: error.message
		}));
		throw error;
	}
}
async function commit(root, ref) {
	const found = await commitNamed(root, ref);
	if (found === null) throw new CheckError(problem("bad-ref", { ref }));
	return found;
}
async function named(root, commit) {
	const line = await git(root, [
		"log",
		"--no-show-signature",
		"--max-count=1",
		"--format=%H %h %T %s",
		commit,
		"--"
	]);
	const [, id = commit, name = commit, content = "", subject = ""] = /^(\S+) (\S+) (\S+) (.*)\n$/s.exec(line) ?? [];
	return {
		id,
		name,
		content,
		subject
	};
}
async function checkedOut(head, { id }, { settings, env, signal, secrets }) {
	const { root } = head;
	const worktree = await openWorktree(root, id, env.RUNNER_TEMP || tmpdir()).catch((error) => {
		if (error instanceof GitError) throw new CheckError(problem("not-checked-out", { error: error.message }));
		throw error;
	});
	try {
		const places = {
			head,
			base: {
				root: worktree.root,
				cwd: join(worktree.root, relative(root, head.cwd))
			}
		};
		await buildBase(places, {
			settings,
			env,
			signal,
			secrets,
			onNote: () => {}
		});
		return {
			settings: movedTo(places, settings),
			[Symbol.asyncDispose]: () => worktree[Symbol.asyncDispose]()
		};
	} catch (error) {
		await worktree[Symbol.asyncDispose]();
		throw error;
	}
}

// src/bisect/registry.ts
/** The releases of a package, as the project's package manager knows them: it has the registry and its login. */
var import_cross_spawn = /* @__PURE__ */ __toESM(require_cross_spawn(), 1);
/** Milliseconds; a registry that is behind a slow proxy takes some seconds. */
const timeLimit = 12e4;
/** Characters; the package with the most releases has some tens of thousands of them. */
const mostCharacters = 16e6;
/** A name as registries have them: it goes to a package manager as a word. */
const packageName = /^(?:@[a-z\d~][\w.~-]*\/)?[a-z\d~][\w.~-]*$/i;
/** One release alone is a text. */
const versions = union([array(string()), string().transform((one) => [one])]);
/** @throws CheckError `no-versions` */
async function releasesIn(name, around) {
	const failed = (error) => new CheckError(problem("no-versions", {
		name,
		error
	}));
	if (!packageName.test(name)) throw failed("This is no name of a package.");
	const program = around.manager === "pnpm" ? "pnpm" : "npm";
	const { cwd, env, signal } = around;
	const child = (0, import_cross_spawn.default)(program, [
		"view",
		name,
		"versions",
		"--json"
	], {
		cwd,
		env,
		signal,
		timeout: timeLimit,
		windowsHide: true
	});
	const [said, complained] = [child.stdout, child.stderr].map((stream) => {
		const text = { all: "" };
		stream?.setEncoding("utf8").on("data", (chunk) => {
			if (text.all.length < mostCharacters) text.all += chunk;
		});
		return text;
	});
	try {
		await once(child, "close");
	} catch (error) {
		throw failed(error instanceof Error ? error.message : String(error));
	}
	const read = versions.safeParse(jsonOf(said?.all ?? ""));
	if (child.exitCode === 0 && read.success) return read.data;
	throw failed(complained?.all.trim().split("\n").slice(0, 3).join(" ") || `${program} view ended with exit code ${child.exitCode}.`);
}
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

// src/bisect/releases-between.ts
var import_compare = /* @__PURE__ */ __toESM(require_compare(), 1);
var import_prerelease = /* @__PURE__ */ __toESM(require_prerelease(), 1);
var import_valid = /* @__PURE__ */ __toESM(require_valid(), 1);
const isPrerelease = (version) => (0, import_prerelease.default)(version) !== null;
/**
* The releases after `good` up to `bad`, in their order. Candidates are left out where both ends are releases: nobody runs them.
* @param good null: from the first release of the same major version as `bad`, or minor version below 1.0; that one is not among them
*/
function releasesBetween(versions, good, bad) {
	const sorted = [...new Set(versions)].filter((version) => (0, import_valid.default)(version) === version).sort(import_compare.default);
	const [major = "", minor = ""] = bad.split(".");
	const line = major === "0" ? `${major}.${minor}.` : `${major}.`;
	const from = good ?? sorted.find((version) => version.startsWith(line) && !isPrerelease(version)) ?? bad;
	const wantsCandidates = isPrerelease(from) || isPrerelease(bad);
	const row = sorted.filter((version) => (0, import_compare.default)(from, version) < 0 && (0, import_compare.default)(version, bad) <= 0 && (wantsCandidates || !isPrerelease(version)));
	return row.at(-1) === bad ? {
		good: from,
		row
	} : null;
}

// src/bisect/releases.ts
/** The releases of a dependency between two, each installed in a copy of the project. The project itself is never touched. */
/**
* The releases after `good` up to `bad`. The copy of the project is made when the first is tried.
* @throws CheckError `not-a-dependency`, `no-versions`, `no-such-releases`
*/
async function releasesOf({ dependency, good, bad }, making) {
	const { cwd } = making.settings;
	const installed = versionInstalled(cwd, dependency);
	const to = bad ?? installed;
	if (!isListed(cwd, dependency) || to === null) throw new CheckError(problem("not-a-dependency", {
		name: dependency,
		cwd
	}));
	const manager = managerOf(cwd);
	const all = await releasesIn(dependency, {
		manager,
		cwd,
		env: making.env,
		signal: making.signal
	});
	const between = good === null || all.includes(good) ? releasesBetween(all, good, to) : null;
	const [first, ...others] = (between?.row ?? []).map((version) => release(dependency, version));
	if (between === null || first === void 0) throw new CheckError(problem("no-such-releases", {
		name: dependency,
		good,
		bad: to,
		last: all.slice(-5)
	}));
	const before = release(dependency, between.good);
	let copy = null;
	return {
		kind: "release",
		good: before,
		bad: others.at(-1) ?? first,
		count: 1 + others.length,
		search: (attempt) => inRow(before, [first, ...others], attempt),
		judged: neverBefore,
		async prepare({ id }) {
			copy ??= copyOf(cwd, making.env.RUNNER_TEMP || tmpdir());
			const { places } = await copy;
			const options = {
				cwd: places.base.cwd,
				env: making.env,
				signal: making.signal,
				secrets: making.secrets
			};
			await runBuild(installing(manager, `${dependency}@${id}`, places.base.cwd), options);
			const build = making.settings.build ?? buildScript(places.base.cwd);
			if (build) await runBuild(build, options);
			return {
				settings: movedTo(places, making.settings),
				async [Symbol.asyncDispose]() {}
			};
		},
		async [Symbol.asyncDispose]() {
			await (await copy?.catch(() => null))?.[Symbol.asyncDispose]();
		}
	};
}
const release = (dependency, version) => ({
	id: version,
	name: `${dependency} ${version}`,
	subject: null,
	content: version
});
const listing = record(string(), unknown()).optional().catch(void 0);
const packageFile = object({
	dependencies: listing,
	devDependencies: listing,
	optionalDependencies: listing,
	peerDependencies: listing
});
/** Whether the app asks for it by itself: what only another package asks for cannot be set by installing it. */
function isListed(cwd, name) {
	const read = packageFile.safeParse(packageJsonIn(cwd));
	return read.success && Object.values(read.data).some((list) => list !== void 0 && Object.hasOwn(list, name));
}
/** As Node.js would find it from the app; null: it is not installed. */
function versionInstalled(cwd, name) {
	for (let folder = cwd;; folder = dirname(folder)) {
		const file = join(folder, "node_modules", name, "package.json");
		if (existsSync(file)) return object({ version: string() }).safeParse(JSON.parse(readFileSync(file, "utf8"))).data?.version ?? null;
		if (folder === dirname(folder)) return null;
	}
}
/** Without questions, and without what only costs time. */
function installing(manager, spec, cwd) {
	const chosen = {
		npm: [
			"npm",
			"install",
			"--save-exact",
			"--no-audit",
			"--no-fund",
			spec
		],
		pnpm: [
			"pnpm",
			"add",
			"--save-exact",
			...existsSync(join(cwd, "pnpm-workspace.yaml")) ? ["--workspace-root"] : [],
			spec
		],
		yarn: [
			"yarn",
			"add",
			"--exact",
			spec
		],
		bun: [
			"bun",
			"add",
			"--exact",
			spec
		]
	}[manager];
	return {
		text: chosen.join(" "),
		env: { CI: "true" },
		words: chosen
	};
}
/** What lies beside the sources and is made again, or belongs to the original alone. */
const leftBehind = /* @__PURE__ */ new Set([
	".git",
	".cache",
	".vite",
	".turbo"
]);
/**
* Copies the whole repository with its packages, sharing blocks where the file system can (copy on write). A `node_modules` that is
* a link is copied from where it leads: installing through the link would change the user's own packages.
*/
async function copyOf(cwd, temporary) {
	const root = await realpath(await repositoryOf(cwd));
	const inside = relative(root, await realpath(cwd));
	const folder = await openTemporaryFolder(temporary, "ssr-leak-check-bisect-");
	const target = folder.path;
	try {
		const linked = [];
		await cp(root, target, {
			recursive: true,
			mode: constants.COPYFILE_FICLONE,
			verbatimSymlinks: true,
			filter: async (source) => {
				if (leftBehind.has(basename(source))) return false;
				if (basename(source) !== "node_modules" || !(await lstat(source)).isSymbolicLink()) return true;
				linked.push(source);
				return false;
			}
		});
		for (const source of linked) await cp(await realpath(source), join(target, relative(root, source)), {
			recursive: true,
			verbatimSymlinks: true
		});
	} catch (error) {
		await folder[Symbol.asyncDispose]();
		throw new CheckError(problem("not-copied", { error: error instanceof Error ? error.message : String(error) }));
	}
	return {
		places: {
			head: {
				root,
				cwd: join(root, inside)
			},
			base: {
				root: target,
				cwd: join(target, inside)
			}
		},
		[Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]()
	};
}

// src/bisect/bisect-versions.ts
/** From what was asked for to what was found: the versions are opened, searched, and given up. */
/** @throws CheckError as `commitsBetween`, `releasesOf` and `bisect` do */
async function bisectVersions({ settings, dependency, good, bad }, around) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { env, signal, version: checker } = around;
		const making = {
			settings,
			env,
			signal,
			secrets: secretsIn(allHeaders(settings), allBodies(settings))
		};
		const versions = _usingCtx$1.a(dependency === null ? await commitsBetween(good ?? "", bad ?? "", checker, making) : await releasesOf({
			dependency,
			good,
			bad
		}, making));
		return await bisect(versions, {
			around,
			check
		});
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}

export { bisectVersions };