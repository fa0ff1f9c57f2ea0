import { t as __commonJSMin } from "./rolldown-runtime.js";
import { i as problem, t as CheckError } from "./problems.js";
import { a as tryGit, n as git, t as GitError } from "./git.js";
import { n as require_range } from "./satisfies.js";

// src/routes/change/merge-base.ts
const commitOf = (cwd, ref) => tryGit(cwd, [
	"rev-parse",
	"--verify",
	"--quiet",
	"--end-of-options",
	`${ref}^{commit}`
]);
/** What git allows in a name, and the steps from it (`HEAD~2`); a leading dash never. */
const wellFormed = /^(?!-)[\w./@{}~^+#%=-]{1,250}$/;
/** The hash of a commit, branch or tag that is there, on the remote's branches too; null: there is none of that name. */
const commitNamed = async (cwd, ref) => wellFormed.test(ref) ? await commitOf(cwd, ref) ?? await commitOf(cwd, `${remote}/${ref}`) : null;
/** How many more commits to ask for, in turn; then everything. Most pull requests need the first. */
const steps = [
	50,
	200,
	1e3,
	5e3
];
/** Where the remote of this clone is; a clone without one cannot be deepened. */
const remote = "origin";
/**
* The commit that `ref` and the checked-out one have in common. A shallow clone is deepened until there is one.
* @param ref a commit, a branch or a tag; null: the remote's default branch
* @throws CheckError `bad-ref`, `no-merge-base`
*/
async function mergeBase(cwd, ref) {
	const name = ref ?? await defaultBranch(cwd);
	if (!wellFormed.test(name)) throw new CheckError(problem("bad-ref", { ref: name }));
	const base = await commitOf(cwd, name) ?? await commitOf(cwd, `${remote}/${name}`) ?? await fetched(cwd, name);
	if (base === null) throw new CheckError(problem("bad-ref", { ref: name }));
	return deepenUntilCommon(cwd, name, base);
}
async function defaultBranch(cwd) {
	const head = await tryGit(cwd, [
		"symbolic-ref",
		"--quiet",
		"--short",
		`refs/remotes/${remote}/HEAD`
	]);
	const candidates = [
		...head ? [head] : [],
		`${remote}/main`,
		`${remote}/master`,
		"main",
		"master"
	];
	for (const candidate of candidates) if (await commitOf(cwd, candidate) !== null) return candidate;
	return head ?? "main";
}
/** A shallow clone of one commit has no other branch, and not the commit that an event names. */
async function fetched(cwd, name) {
	const wanted = name.startsWith(`${remote}/`) ? name.slice(7) : name;
	return await tryGit(cwd, [
		"fetch",
		"--quiet",
		"--no-tags",
		"--depth=1",
		"--end-of-options",
		remote,
		wanted
	]) === null ? null : commitOf(cwd, "FETCH_HEAD");
}
async function deepenUntilCommon(cwd, name, base) {
	let error = "";
	for (const step of [...steps, null]) {
		const common = await tryGit(cwd, [
			"merge-base",
			base,
			"HEAD"
		]);
		if (common) return common;
		if (!await isShallow(cwd)) break;
		const head = await git(cwd, ["rev-parse", "HEAD"]);
		const depth = step === null ? "--unshallow" : `--deepen=${step}`;
		try {
			await git(cwd, [
				"fetch",
				"--quiet",
				"--no-tags",
				depth,
				"--end-of-options",
				remote,
				base,
				head.trim()
			]);
		} catch (failure) {
			if (!(failure instanceof GitError)) throw failure;
			error = failure.message;
			break;
		}
	}
	const common = await tryGit(cwd, [
		"merge-base",
		base,
		"HEAD"
	]);
	if (common) return common;
	throw new CheckError(problem("no-merge-base", {
		ref: name,
		shallow: await isShallow(cwd),
		error
	}));
}
const isShallow = async (cwd) => await tryGit(cwd, ["rev-parse", "--is-shallow-repository"]) === "true";

// node_modules/semver/ranges/valid.js
var require_valid = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));

export { commitNamed as n, mergeBase as r, require_valid as t };