import { i as __toESM } from "./rolldown-runtime.js";
import { a as buildBase, i as openWorktree, o as buildScript, s as runBuild, t as check } from "./check.js";
import { r as secretsIn } from "./covered.js";
import { i as allHeaders, r as allBodies } from "./sample-schema.js";
import { b as unknown, g as record, m as object, o as array, v as string, y as union } from "./schemas.js";
import { t as bisect } from "./bisect.js";
import { a as problem, t as CheckError } from "./problems.js";
import { i as tryGit, n as git, t as GitError } from "./git.js";
import { n as commitNamed } from "./valid.js";
import { o as packageJsonIn, r as managerOf } from "./package-manager.js";
import { t as repositoryOf } from "./repository.js";
import { A as require_prerelease, G as openTemporaryFolder, et as require_cross_spawn, j as require_valid } from "./reach.js";
import { d as require_compare } from "./satisfies.js";
import { t as _usingCtx } from "./usingCtx.js";
import { once } from "node:events";
import { constants, existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { cp, lstat, realpath } from "node:fs/promises";

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

// src/bisect/commits.ts
/** The commits between two, each checked out in a worktree of its own. */
/**
* The commits after `good` up to `bad`, along the first parents: what a merge brought in is one step, which `within` takes apart.
* @throws CheckError `bisect-needs-git`, `bad-ref`, `not-an-ancestor`
*/
async function commitsBetween(good, bad, making) {
	const { cwd } = making.settings;
	const root = await rootOf(cwd);
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
	const [before] = await listed(root, ["--max-count=1", from]);
	const [first, ...others] = await listed(root, [
		"--first-parent",
		"--reverse",
		`${from}..${to}`
	]);
	if (before === void 0 || first === void 0) throw new CheckError(problem("not-an-ancestor", {
		good,
		bad
	}));
	return {
		kind: "commit",
		good: before,
		row: [first, ...others],
		prepare: (version) => checkedOut(root, version, making),
		within: async ({ id }) => {
			const merged = await tryGit(root, [
				"rev-parse",
				"--verify",
				"--quiet",
				`${id}^2`
			]);
			return merged === null ? [] : listed(root, [
				"--first-parent",
				"--reverse",
				`${id}^1..${merged}`
			]);
		},
		async [Symbol.asyncDispose]() {}
	};
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
async function listed(root, which) {
	return (await git(root, [
		"log",
		"--no-show-signature",
		"-z",
		"--format=%H %h %T %s",
		...which,
		"--"
	])).split("\0").flatMap((line) => {
		const [, id = "", name = "", content = "", subject = ""] = /^(\S+) (\S+) (\S+) (.*)$/s.exec(line) ?? [];
		return id === "" ? [] : [{
			id,
			name,
			content,
			subject
		}];
	});
}
async function checkedOut(root, { id }, { settings, env, signal, secrets }) {
	const worktree = await openWorktree(root, id, env.RUNNER_TEMP || tmpdir()).catch((error) => {
		if (error instanceof GitError) throw new CheckError(problem("not-checked-out", { error: error.message }));
		throw error;
	});
	try {
		const inside = relative(root, await realpath(settings.cwd));
		const places = {
			head: {
				root,
				cwd: join(root, inside)
			},
			base: {
				root: worktree.root,
				cwd: join(worktree.root, inside)
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
	let copy = null;
	return {
		kind: "release",
		good: release(dependency, between.good),
		row: [first, ...others],
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
		within: async () => [],
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
		const { env, signal } = around;
		const making = {
			settings,
			env,
			signal,
			secrets: secretsIn(allHeaders(settings), allBodies(settings))
		};
		const versions = _usingCtx$1.a(dependency === null ? await commitsBetween(good ?? "", bad ?? "", making) : await releasesOf({
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