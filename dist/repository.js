import { r as tryGit } from "./git.js";
import { dirname, join } from "node:path";
import { existsSync, readFileSync } from "node:fs";

// src/code/package-json.ts
/** What the package.json of a folder says, of any form; null where there is none, or it is not JSON. */
function packageJsonIn(folder) {
	try {
		return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	} catch {
		return null;
	}
}

// src/server/package-manager.ts
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
/** The package manager of the app in a folder: as package.json names it, else by the nearest lockfile, else npm. */
function managerOf(cwd) {
	return named(packageJsonIn(cwd)?.packageManager) ?? locked(cwd) ?? "npm";
}
/** How the package manager runs a script of package.json, as words. */
function runScript(manager, script) {
	return [
		manager,
		"run",
		script
	];
}
/** Such as "pnpm@9.1.0". */
const named = (packageManager) => managers.find((manager) => typeof packageManager === "string" && packageManager.startsWith(`${manager}@`)) ?? null;
/** By the nearest lockfile: in a workspace it lies above the app. */
function locked(folder) {
	const found = lockfiles.find(([file]) => existsSync(join(folder, file)));
	if (found) return found[1];
	const above = dirname(folder);
	return above === folder || existsSync(join(folder, ".git")) ? null : locked(above);
}

// src/routes/change/repository.ts
/** The repository that a folder lies in, as an absolute path; the folder itself outside of any. */
async function repositoryOf(folder) {
	return await tryGit(folder, ["rev-parse", "--show-toplevel"]) || folder;
}

export { packageJsonIn as a, runScript as i, lockfiles as n, managerOf as r, repositoryOf as t };