import { n as __exportAll } from "./rolldown-runtime.js";
import { t as require_dist } from "./dist.js";
import { i as problem, t as CheckError } from "./problems.js";
import { D as isRecord, E as appFiles, r as frameworkOf } from "./discover.js";
import { join } from "node:path";
import { readdirSync } from "node:fs";

// src/routes/workspaces.ts
var workspaces_exports = /* @__PURE__ */ __exportAll({ namingApps: () => namingApps });
var import_dist = require_dist();
/** Frameworks by which a package renders nothing as often as it does. */
const serversAlone = /* @__PURE__ */ new Set(["own-server"]);
/**
* The apps of the monorepo that has its root here; none elsewhere. What renders comes first, then by folder; a server without a
* framework of its own counts where nothing else is there.
*/
async function workspaceApps(root) {
	const patterns = await patternsOf(root);
	if (patterns.length === 0) return [];
	const folders = foldersBelow(root, "", deepestOf(patterns)).filter((folder) => isNamed(folder, patterns));
	const apps = (await Promise.all(folders.map(async (folder) => {
		const framework = frameworkOf(await appFiles(join(root, folder)));
		return framework ? {
			folder,
			framework: framework.title,
			renders: !serversAlone.has(framework.name)
		} : null;
	}))).filter((app) => app !== null);
	const rendering = apps.filter(({ renders }) => renders);
	return (rendering.length > 0 ? rendering : apps).map(({ folder, framework }) => ({
		folder,
		framework
	}));
}
/** What fails at the root of a monorepo because the app is elsewhere, or because it is more than one. */
const ofRoot = /* @__PURE__ */ new Set([...[
	"no-routes",
	"not-built",
	"no-start-command",
	"starts-development",
	"runs-in-background",
	"no-package-manager"
], ...[
	"server-exited",
	"never-listens",
	"never-answers",
	"not-node"
]]);
/** What is said better by the names of the apps. */
const saidBetter = /* @__PURE__ */ new Set(["no-routes", "no-start-command"]);
/** Does something in a folder; where that fails, and the folder is the root of a monorepo, the problem names its apps. */
async function namingApps(cwd, run) {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof CheckError) || !error.problems.some(({ code }) => ofRoot.has(code))) throw error;
		const apps = await workspaceApps(cwd);
		if (apps.length === 0) throw error;
		throw new CheckError(...error.problems.filter(({ code }) => !saidBetter.has(code)), workspaceRoot(apps));
	}
}
/** The problem that names the apps of a monorepo. */
const workspaceRoot = (apps) => problem("workspace-root", {
	folders: apps.map(({ folder }) => folder),
	frameworks: apps.map(({ framework }) => framework)
});
/** As package.json (npm, Yarn, Bun), pnpm and Lerna name the folders of packages. */
async function patternsOf(root) {
	const files = await appFiles(root);
	const own = isRecord(files.packageJson) ? files.packageJson.workspaces : null;
	const ofLerna = await files.json("lerna.json");
	return [
		isRecord(own) ? own.packages : own,
		packagesIn(await files.read("pnpm-workspace.yaml")),
		isRecord(ofLerna) ? ofLerna.packages : null
	].flatMap((list) => Array.isArray(list) ? list.filter((one) => typeof one === "string") : []);
}
function packagesIn(yaml) {
	try {
		const read = yaml === null ? null : (0, import_dist.parse)(yaml);
		return isRecord(read) ? read.packages : null;
	} catch {
		return null;
	}
}
const tidy = (pattern) => pattern.replace(/^\.\//, "").replace(/\/+$/, "");
/** A later pattern wins over an earlier one; `!` takes folders out. */
function isNamed(folder, patterns) {
	return patterns.reduce((named, pattern) => {
		const isOut = pattern.startsWith("!");
		return asRegExp(tidy(isOut ? pattern.slice(1) : pattern)).test(folder) ? !isOut : named;
	}, false);
}
/** `*` and `**`, which are all that such lists use. */
function asRegExp(pattern) {
	const source = pattern.split("/").map((part) => part === "**" ? ".*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*"));
	return new RegExp(`^${source.join("/").replaceAll("/.*", "(/.*)?")}$`);
}
/** Folders below `**`: deeper lie no packages in practice, but much else. */
const deepest = 4;
const deepestOf = (patterns) => Math.max(...patterns.map((pattern) => pattern.includes("**") ? deepest : tidy(pattern).split("/").length));
/** Folders with a package.json, relative to the root. */
function foldersBelow(root, folder, depth) {
	if (depth === 0) return [];
	return readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith(".")).map(({ name }) => folder === "" ? name : `${folder}/${name}`).sort().flatMap((one) => [...hasPackage(root, one) ? [one] : [], ...foldersBelow(root, one, depth - 1)]);
}
const hasPackage = (root, folder) => readdirSync(join(root, folder)).includes("package.json");

export { workspaces_exports as i, workspaceApps as n, workspaceRoot as r, namingApps as t };