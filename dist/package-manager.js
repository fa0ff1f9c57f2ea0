import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

// src/code/package-json.ts
/** What the package.json of a folder says, of any form; null where there is none, or it is not JSON. */
function packageJsonIn(folder) {
	try {
		return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	} catch {
		return null;
	}
}

// src/code/package-manager.ts
const managers = [
	"npm",
	"pnpm",
	"yarn",
	"bun"
];
const lockfiles = [
	["package-lock.json", "npm"],
	["npm-shrinkwrap.json", "npm"],
	["pnpm-lock.yaml", "pnpm"],
	["yarn.lock", "yarn"],
	["bun.lock", "bun"],
	["bun.lockb", "bun"]
];
/**
* The package manager of the app in a folder: as package.json names it, else by the lockfile, else npm. In a workspace both
* lie in a folder above the app.
*/
function managerOf(cwd) {
	return nearest(cwd, (folder) => named(packageJsonIn(folder)) ?? locked(folder)) ?? "npm";
}
/** How the package manager runs the script "start", as words. */
function runStart(manager) {
	return manager === "bun" ? [
		"bun",
		"run",
		"start"
	] : [manager, "start"];
}
/** How the package manager runs a script of package.json, as words. */
function runScript(manager, script) {
	return [
		manager,
		"run",
		script
	];
}
/** By `packageManager`, such as "pnpm@9.1.0", or by `devEngines`, of which npm refuses to run scripts for another. */
function named(packageJson) {
	const { packageManager, devEngines } = packageJson ?? {};
	const engines = [devEngines?.packageManager].flat();
	return [String(packageManager ?? "").replace(/@.*$/s, ""), ...engines.map((engine) => engine?.name)].map((name) => managers.find((manager) => manager === name) ?? null).find((manager) => manager !== null) ?? null;
}
const locked = (folder) => lockfiles.find(([file]) => existsSync(join(folder, file)))?.[1] ?? null;
/** Whether the packages are Yarn's Plug'n'Play, which only Yarn can start. */
const isPlugAndPlay = (cwd) => nearest(cwd, (folder) => existsSync(join(folder, ".pnp.cjs")) || null) ?? false;
/** What is found in the folder, or else in the nearest one above it in the same repository. */
function nearest(folder, find) {
	const found = find(folder);
	const above = dirname(folder);
	return found ?? (above === folder || existsSync(join(folder, ".git")) ? null : nearest(above, find));
}

export { runStart as a, runScript as i, lockfiles as n, packageJsonIn as o, managerOf as r, isPlugAndPlay as t };