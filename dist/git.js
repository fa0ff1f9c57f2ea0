import { dirname, join } from "node:path";
import { existsSync, readFileSync } from "node:fs";
import { execFile } from "node:child_process";

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

// src/routes/change/git.ts
var GitError = class extends Error {};
/** Milliseconds; deepening a large clone over a slow line takes minutes, a hung credential helper takes for ever. */
const timeLimit = 18e4;
/**
* Runs git without a shell and returns its standard output. Refs go behind `--end-of-options`, so that none is taken for one.
* @throws GitError with git's own words
*/
function git(cwd, args) {
	const env = {
		...process.env,
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		LC_ALL: "C"
	};
	return new Promise((resolve, reject) => {
		execFile("git", [...args], {
			cwd,
			env,
			maxBuffer: 67108864,
			timeout: timeLimit
		}, (error, stdout, stderr) => {
			if (!error) return resolve(stdout);
			const said = stderr.trim().split("\n").at(-1) || error.message.split("\n")[0];
			reject(new GitError(error.killed ? `git ${args[0]} took longer than ${timeLimit / 1e3} s` : said));
		});
	});
}
/** Trimmed output, or null when git says no. */
const tryGit = (cwd, args) => git(cwd, args).then((text) => text.trim(), (error) => {
	if (error instanceof GitError) return null;
	throw error;
});

export { lockfiles as a, runStart as c, isPlugAndPlay as i, packageJsonIn as l, git as n, managerOf as o, tryGit as r, runScript as s, GitError as t };