import { execFile } from "node:child_process";

// src/routes/change/git.ts
var GitError = class extends Error {};
/** Milliseconds; deepening a large clone over a slow line takes minutes, a hung credential helper takes for ever. */
const timeLimit = 18e4;
/**
* What makes git take another repository than that of the folder it runs in. Git sets these for its hooks; with them, what is meant for
* a worktree of ours would happen in the user's.
*/
const elsewhere = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_COMMON_DIR",
	"GIT_INDEX_FILE",
	"GIT_PREFIX"
];
/** This process's environment for git: without questions, and in English, as its words are read. */
function gitEnvironment() {
	const env = {
		...process.env,
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		LC_ALL: "C"
	};
	return Object.fromEntries(Object.entries(env).filter(([name]) => !elsewhere.some((one) => one === name)));
}
/**
* Runs git without a shell and returns its standard output. Refs go behind `--end-of-options`, so that none is taken for one.
* @throws GitError with git's own words
*/
function git(cwd, args) {
	const env = gitEnvironment();
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
/** The commit that is checked out; null where there is none. */
const headCommit = (cwd) => tryGit(cwd, ["rev-parse", "HEAD"]);

export { tryGit as a, headCommit as i, git as n, gitEnvironment as r, GitError as t };