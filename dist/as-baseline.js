import { i as problem, t as CheckError } from "./problems.js";
import { t as fingerprintOf } from "./fingerprint.js";
import { t as readBounded } from "./bounded-file.js";
import { _ as strictObject, b as unknown, d as literal, g as record, i as _enum, m as object, o as array, p as number, v as string } from "./schemas.js";
import { t as misfit } from "./misfit.js";
import { n as lockfiles, o as packageJsonIn, r as managerOf } from "./package-manager.js";
import { createHash } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { cp, lstat, readFile, readdir, realpath, symlink } from "node:fs/promises";

// src/base/packages.ts
/** The base's packages: those that are installed here where its lockfile asks for the same, else its own. */
const frozen = {
	npm: ["npm", "ci"],
	pnpm: [
		"pnpm",
		"install",
		"--frozen-lockfile"
	],
	yarn: [
		"yarn",
		"install",
		"--frozen-lockfile"
	],
	bun: [
		"bun",
		"install",
		"--frozen-lockfile"
	]
};
/** @param given the user's own command; it runs in the folder of the app */
async function packagePlan({ head, base }, given) {
	const lockfile = nearestLockfile(base);
	const same = await asksForTheSame({
		head,
		base
	});
	if (same && (await installedIn(head.root)).length > 0) return { how: "copy" };
	if (given) return {
		how: "install",
		command: given,
		cwd: base.cwd
	};
	if (lockfile === null || same && !existsSync(join(head.root, ".pnp.cjs"))) return { how: "none" };
	const words = frozen[managerOf(base.cwd)];
	return {
		how: "install",
		command: {
			text: words.join(" "),
			env: {},
			words
		},
		cwd: dirname(lockfile)
	};
}
/** Absolute path of the lockfile in the folder of the app or the nearest above; null: none in the repository. */
function nearestLockfile({ root, cwd }) {
	for (let folder = cwd;; folder = dirname(folder)) {
		const found = lockfiles.find(([file]) => existsSync(join(folder, file)));
		if (found) return join(folder, found[0]);
		if (folder === root || folder === dirname(folder)) return null;
	}
}
/** Whether both would install the same: by their lockfiles, or without any by what their package.json asks for. */
async function asksForTheSame({ head, base }) {
	const [here, there] = [nearestLockfile(head), nearestLockfile(base)];
	if (here === null && there === null) return await dependenciesOf(head.cwd) === await dependenciesOf(base.cwd);
	if (here === null || there === null || relative(head.root, here) !== relative(base.root, there)) return false;
	return (await readFile(here)).equals(await readFile(there));
}
const text$1 = record(string(), string()).optional();
const packageFile = object({
	dependencies: text$1,
	devDependencies: text$1,
	optionalDependencies: text$1,
	overrides: unknown().optional()
});
/** One that cannot be understood asks for whatever it says. */
async function dependenciesOf(folder) {
	const read = packageFile.safeParse(packageJsonIn(folder));
	if (read.success) return JSON.stringify(read.data);
	return readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
}
/** What tools keep beside the packages, built from the head's sources. */
const caches = /* @__PURE__ */ new Set([
	".cache",
	".vite",
	".vite-temp"
]);
/**
* Copies every `node_modules` of the head into the base, sharing blocks where the file system can (copy on write).
*
* Why neither hard nor symbolic links: a hard-linked file that the base's build or a postinstall script rewrites in place
* changes the user's own tree. Through a symbolic link Node.js resolves packages to their real path, so that what a package
* imports by itself (`react`, a sibling in the workspace, the app's own files) comes from the head, and head would be compared
* with a mixture. For the same reason links inside are copied as they were written: a workspace's package then leads to the
* base's sources. A `node_modules` that is a link already lies outside of the tree, for head as for base, and is linked again.
*/
async function copyPackages({ head, base }) {
	for (const folder of await installedIn(head.root)) {
		const [from, to] = [join(head.root, folder), join(base.root, folder)];
		if (!existsSync(dirname(to)) || existsSync(to)) continue;
		if ((await lstat(from)).isSymbolicLink()) await symlink(await realpath(from), to);
		else await cp(from, to, {
			recursive: true,
			mode: constants.COPYFILE_FICLONE,
			verbatimSymlinks: true,
			filter: (source) => !caches.has(basename(source)) || dirname(source) !== from
		});
	}
}
/** Relative paths of the outermost `node_modules` folders of a tree. */
async function installedIn(root, folder = ".", depth = 0) {
	if (depth > 3) return [];
	const entries = await readdir(join(root, folder), { withFileTypes: true });
	const found = entries.some(({ name }) => name === "node_modules") ? [join(folder, "node_modules")] : [];
	const below = entries.filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."));
	const deeper = await Promise.all(below.map(({ name }) => installedIn(root, join(folder, name), depth + 1)));
	return [...found, ...deeper.flat()];
}
/** Settings that lie beside the sources and are not committed; the base cannot be built or started without them. */
async function copyEnvironmentFiles({ head, base }) {
	const folders = /* @__PURE__ */ new Set([head.cwd, head.root]);
	for (const folder of folders) {
		const there = join(base.root, relative(head.root, folder));
		if (!existsSync(there)) continue;
		for (const name of (await readdir(folder)).filter((entry) => /^\.env(\.|$)/.test(entry))) if (!existsSync(join(there, name))) await cp(join(folder, name), join(there, name), { recursive: true });
	}
}

// src/base/baseline-file.ts
/** The file that `ssr-leak-check baseline` writes: how much each route of a known-good version grows, and under which circumstances. */
const text = string().max(1e3);
/** Beyond what any machine holds, sums and squares of figures are none any more. */
const most = 2 ** 50;
const figure = number().min(-most).max(most);
const growth = strictObject({
	bytesPerRequest: figure,
	low: figure,
	high: figure
});
const count = strictObject({
	perRequest: figure,
	low: figure,
	high: figure
});
const circumstances = strictObject({
	tool: text.describe("version of ssr-leak-check"),
	node: text.describe("version of the Node.js that served"),
	v8Flags: array(text).max(200),
	platform: text,
	arch: text,
	lockfile: text.nullable().describe("SHA-256 of the lockfile; null when there is none")
});
const storedRoute = strictObject({
	route: text,
	verdict: _enum(["steady", "leaking"]),
	fingerprint: text.nullable().default(null).describe("of the leak; null where nothing leaks, or little is known of it"),
	growth: record(string().max(50), growth).describe("per channel, bytes per request"),
	counts: record(string().max(200), count).describe("contexts and active resources, per request")
});
const baselineFile = strictObject({
	schema: literal(1),
	kind: literal("ssr-leak-check baseline"),
	measuredAt: text.describe("ISO 8601"),
	commit: text.nullable(),
	circumstances,
	routes: array(storedRoute).max(1e4)
});
/** Bytes; a route takes about 600. */
const LARGEST_FILE = 8e6;
/**
* Reads what may come from a cache or from a pull request: nothing in it is trusted but what the schema allows.
* @throws CheckError `bad-baseline`
*/
async function readBaselineFile(file) {
	const refuse = (...wrong) => new CheckError(problem("bad-baseline", {
		file,
		wrong
	}));
	const text = await readBounded(file, LARGEST_FILE).catch((error) => {
		throw refuse(error.message);
	});
	let content;
	try {
		content = JSON.parse(text);
	} catch {
		throw refuse("It is not JSON.");
	}
	const read = baselineFile.safeParse(content);
	if (read.success) return read.data;
	throw refuse(...read.error.issues.slice(0, 5).map((issue) => `At ${misfit(issue, "the whole")}`));
}
/** What differs, in words; none: the numbers of one hold for the other. */
function differences(there, here) {
	return [
		[
			"ssr-leak-check",
			there.tool,
			here.tool
		],
		[
			"Node.js",
			there.node,
			here.node
		],
		[
			"V8 flags",
			there.v8Flags.join(" "),
			here.v8Flags.join(" ")
		],
		[
			"platform",
			there.platform,
			here.platform
		],
		[
			"architecture",
			there.arch,
			here.arch
		],
		[
			"lockfile",
			there.lockfile,
			here.lockfile
		]
	].flatMap(([name, was, is]) => was === is ? [] : [`${name}: ${was || "none"} there, ${is || "none"} here`]);
}
/** SHA-256 of the lockfile that holds for an app; null when there is none. */
async function lockfileHash(root, cwd) {
	const lockfile = nearestLockfile({
		root,
		cwd
	});
	return lockfile && createHash("sha256").update(await readFile(lockfile)).digest("hex");
}

// src/findings/as-baseline.ts
/** Routes without a verdict are left out: nothing is known of them. */
function asBaseline(report, circumstances, commit) {
	const file = {
		schema: 1,
		kind: "ssr-leak-check baseline",
		measuredAt: report.startedAt,
		commit,
		circumstances: {
			...circumstances,
			v8Flags: [...circumstances.v8Flags]
		},
		routes: report.routes.flatMap((finding) => {
			const { route, verdict, growth, counts } = finding;
			return verdict === "unproven" ? [] : [{
				route,
				verdict,
				fingerprint: fingerprintOf(finding),
				growth,
				counts
			}];
		})
	};
	return `${JSON.stringify(file, null, 2)}\n`;
}
/** The circumstances of a run; null when no server ran. */
function circumstancesOf(server, tool, lockfile) {
	if (server === null) return null;
	const { platform, arch } = process;
	return {
		tool,
		node: server.node,
		v8Flags: [...server.v8Flags].sort(),
		platform,
		arch,
		lockfile
	};
}

export { readBaselineFile as a, packagePlan as c, lockfileHash as i, circumstancesOf as n, copyEnvironmentFiles as o, differences as r, copyPackages as s, asBaseline as t };