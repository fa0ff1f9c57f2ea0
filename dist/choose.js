import { n as __exportAll } from "./rolldown-runtime.js";
import { n as didYouMean, t as meansRoute } from "./route-pattern.js";
import { i as problem, o as wordsOf, t as CheckError } from "./problems.js";
import { E as appFiles, _ as sourceTree, a as bySpecificity, c as pathWithoutParameters, g as sourcesOfMap, h as importGraph, l as frameworkNamed, m as chainTo, n as discoverRoutes, p as absolute, r as frameworkOf, s as matcherOf, t as discoverIfBuilt, v as isCode } from "./discover.js";
import { n as git, r as tryGit, t as GitError } from "./git.js";
import { t as _usingCtx } from "./usingCtx.js";
import { n as routeTable, t as isChosen } from "./table.js";
import { fileURLToPath } from "node:url";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { realpathSync, statSync } from "node:fs";
import { open, readFile } from "node:fs/promises";

// src/routes/example-urls.ts
/** Which route answers a URL (its query is ignored); the most specific pattern wins, as in the routers. */
function routeMatcher(routes) {
	const base = baseOf(routes);
	const matchers = [...routes].sort((a, b) => bySpecificity(a.route, b.route)).map((route) => ({
		route,
		matches: matcherOf(route.route)
	}));
	return (path) => {
		const plain = path.replace(/[?#].*$/, "");
		if (base !== "" && plain !== base && !plain.startsWith(`${base}/`)) return null;
		const own = plain.slice(base.length) || "/";
		return matchers.find(({ matches }) => matches(own))?.route ?? null;
	};
}
/** What every URL has before its pattern: a route without parameters shows it. */
function baseOf(routes) {
	for (const { route, path, urlFrom } of routes) {
		const plain = pathWithoutParameters(route);
		if (urlFrom !== "no parameters" || path === null || plain === null) continue;
		return plain === "/" ? path.replace(/\/$/, "") : path.slice(0, path.length - plain.length);
	}
	return "";
}
/** Gives the URLs of a log to the routes that have no example URL. @param logged by the route's pattern */
function withLogged(routes, logged) {
	return routes.map((route) => {
		const [first, ...more] = logged.get(route.route) ?? [];
		if (!first || route.path !== null) return route;
		return {
			...route,
			path: first.path,
			urlFrom: "log",
			...more.length > 0 ? { paths: [first, ...more] } : {}
		};
	});
}
/** Gives example URLs to the routes that have none; the first URL that fits a route wins. */
function withExampleUrls(routes, paths, from) {
	const routeFor = routeMatcher(routes);
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const route = routeFor(path);
		if (route && route.path === null && !found.has(route)) found.set(route, path);
	}
	return routes.map((route) => found.has(route) ? {
		...route,
		path: found.get(route),
		urlFrom: from
	} : route);
}
/** Routes that cannot be checked without an example URL. */
const withoutExampleUrl = (routes) => routes.filter(({ path, kind }) => path === null && kind !== "redirect");
/** What the user says wins over every other example URL, also over that of a route without parameters. */
function withParams(routes, params) {
	return {
		routes: routes.map((route) => {
			const [first, ...more] = params[route.route] ?? [];
			if (first === void 0) return route;
			const several = more.length > 0 ? { paths: [first, ...more].map((path) => ({
				path,
				weight: 1
			})) } : {};
			return {
				...route,
				path: first,
				urlFrom: "config",
				...several
			};
		}),
		unknown: Object.keys(params).filter((pattern) => !routes.some(({ route }) => route === pattern))
	};
}

// src/code/packages.ts
const installed = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/.][^\\/]*))[\\/](.+)$/;
/** The innermost `node_modules/<name>` of a path, and the file within it; null when there is none. */
function packagePart(path) {
	const parts = installed.exec(path);
	return parts ? {
		folder: parts[1],
		name: parts[2].replace("\\", "/"),
		file: parts[3].replaceAll("\\", "/")
	} : null;
}
/** Reads the version of an installed package from its folder. */
async function versionIn(folder, workspace) {
	const text = await workspace.read(`${folder}/package.json`, 1048576);
	try {
		const version = JSON.parse(text ?? "{}").version;
		return typeof version === "string" ? version.slice(0, 100) : null;
	} catch {
		return null;
	}
}

// src/code/original-path.ts
const madeUp = /^(\0|virtual:|#|nuxt:|\/?@id\/|__|<)|^\[?(turbopack|next)\]?\/|webpack\/(bootstrap|runtime|before-startup|startup)|nextjs-internal-proxy/;
/**
* Reads the name of a source as bundlers write it: relative to the map, `file://`, `webpack://pkg/./src/x.ts`,
* `turbopack:///[project]/app/x.tsx`, relative to the app, each perhaps with a query, URL-encoded.
* @param map absolute path of the map, or of the script for an inline map
* @param cwd the app's folder: bundlers count from there
*/
function originalPath(source, map, cwd, workspace) {
	const plain = decoded(source.replace(/[?#][^/]*$/, ""));
	if (plain.startsWith("file:")) return inside([fromUrl(plain)], workspace);
	const scheme = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)\/(.*)$/is.exec(plain);
	const rest = scheme ? scheme[3] : plain;
	if (!rest.startsWith("[project]/") && (madeUp.test(rest) || /^(data|node|blob|https?):/i.test(plain))) return {
		kind: "made-up",
		name: rest.slice(0, 200)
	};
	const isFromAbove = !scheme && !plain.startsWith(".") && packagePart(map) === null;
	if (!scheme) return inside([resolve(dirname(map), plain), ...isFromAbove ? fromAbove(cwd, plain, workspace) : []], workspace);
	const path = rest.replace(/^\[project\]\//, "").replace(/^\([\w-]+\)\//, "").replace(/^\/+(?=\.)/, "");
	if (isAbsolute(path)) return inside([path], workspace);
	return inside([...fromAbove(cwd, path, workspace), resolve(dirname(map), path)], workspace);
}
/** The first that exists; else the first inside: the source may not be part of the checkout. */
function inside(paths, workspace) {
	const allowed = paths.filter((path) => path !== null).filter((path) => workspace.contains(path));
	const path = allowed.find((candidate) => workspace.exists(candidate)) ?? allowed[0];
	return path === void 0 ? { kind: "outside" } : {
		kind: "file",
		path
	};
}
const fromAbove = (cwd, path, workspace) => ancestors(cwd, workspace.root).map((folder) => resolve(folder, path));
/** The app's folder and those above it, up to the repository's root: a bundler's root may be any of them. */
function ancestors(cwd, root) {
	const folders = [cwd];
	for (let folder = cwd; folder !== root && dirname(folder) !== folder; folder = dirname(folder)) folders.push(dirname(folder));
	return folders;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function fromUrl(url) {
	try {
		return fileURLToPath(url);
	} catch {
		return null;
	}
}

// src/code/workspace.ts
/** Bytes. Larger than any bundle seen; a guard for memory. */
const largestFile = 33554432;
function workspaceAt(folder) {
	const root = realpathSync(folder);
	const within = (path) => {
		const rest = relative(root, path);
		return rest === "" || !isAbsolute(rest) && rest !== ".." && !rest.startsWith(`..${sep}`);
	};
	const realFile = (path, maxBytes) => {
		if (!isAbsolute(path) || path.includes("\0")) return null;
		try {
			const real = realpathSync(path);
			const stat = statSync(real);
			return within(real) && stat.isFile() && stat.size <= maxBytes ? real : null;
		} catch {
			return null;
		}
	};
	const resolved = (path) => {
		try {
			return realpathSync(path);
		} catch {
			return path;
		}
	};
	return {
		root,
		contains: (path) => isAbsolute(path) && within(resolved(path)),
		exists: (path) => realFile(path, Number.POSITIVE_INFINITY) !== null,
		async read(path, maxBytes = largestFile) {
			const real = realFile(path, maxBytes);
			return real === null ? null : readFile(real, "utf8").catch(() => null);
		},
		relative(path) {
			const real = resolved(path);
			return isAbsolute(path) && within(real) ? relative(root, real).split(sep).join("/") : null;
		}
	};
}

// src/routes/change/build-sources.ts
/**
* Reads the build's own source maps. They also know what no import names: components and functions that a framework
* imports by itself.
* @param cwd absolute path of the app
* @param root absolute path of the repository: sources outside are ignored
*/
function buildSources(cwd, root, tree, { loads }) {
	const workspace = workspaceAt(root);
	const references = memoized((file) => referencesIn(file, tree, loads));
	const sources = memoized((file) => {
		const map = `${file}.map`;
		return (tree.isFile(map) ? sourcesOfMap(tree.json(map)).filter((name) => !name.includes("node_modules/")) : []).map((name) => originalPath(name, map, cwd, workspace)).flatMap((original) => original.kind === "file" ? [original.path] : []);
	});
	return (route) => {
		const own = route.built.map((file) => join(cwd, file));
		const files = new Set(own);
		for (const file of files) {
			const { always, later } = references(file);
			for (const next of always) files.add(next);
			if (own.includes(file)) for (const next of later) files.add(next);
		}
		const found = new Set([...files].flatMap(sources));
		return found.size > 0 ? found : null;
	};
}
function memoized(read) {
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		const value = known.get(file) ?? read(file);
		known.set(file, value);
		return value;
	};
}
const staticImport = /(?:^|[;}\s])(?:import|export)\b(?:[^'"();]*?\bfrom)?\s*["'](\.{1,2}\/[^"']+)["']/g;
const dynamicImport = /\bimport\(\s*["'](\.{1,2}\/[^"']+)["']/g;
/** Built code is read as text: its shape is the bundler's own, and a chunk too many only costs time. */
function referencesIn(file, tree, loads) {
	if (file.includes("/node_modules/") || !/\.[cm]?js$/.test(file)) return {
		always: [],
		later: []
	};
	const text = tree.text(file) ?? "";
	const named = (pattern, folder) => [...text.matchAll(pattern)].map(([, name]) => resolve(folder, name));
	const always = [...named(staticImport, dirname(file)), ...loads?.(file, text, tree) ?? []];
	return {
		always: [...new Set(always)],
		later: named(dynamicImport, dirname(file))
	};
}

// src/routes/change/changed-kind.ts
const lockfile = /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml|bun\.lockb?|deno\.lock)$/;
const setup = /^(package\.json|\.npmrc|\.yarnrc\.yml|\.node-version|\.nvmrc|\.tool-versions|[jt]sconfig(\..+)?\.json|\.env(\..+)?|(turbo|nx|lerna)\.json)$/;
const configuration = /^[\w-]+\.config\.[cm]?[jt]s$|^\.babelrc|^\.swcrc$/;
/** Configuration of tools that neither build nor run the server. */
const otherTools = /^(vitest|jest|playwright|cypress|eslint|prettier|stylelint|commitlint|lint-staged|knip|postcss|tailwind|storybook|release|ssr-leak-check)\.config\./;
const inert = [
	/(^|\/)(__tests__|__mocks__|__snapshots__|tests?|e2e|cypress|playwright|\.storybook|stories)\//,
	/\.(test|spec|stories|cy|d)\.[cm]?[jt]sx?$/,
	/(^|\/)(README|CHANGELOG|CONTRIBUTING|LICENSE|LICENCE|NOTICE|AUTHORS|CODEOWNERS|SECURITY|Makefile|Dockerfile)[^/]*$/i,
	/(^|\/)\.[^/]+/,
	/^(public|static|docs?)\//,
	/\.(css|scss|sass|less|styl|pcss|png|jpe?g|gif|webp|avif|ico|svg|woff2?|ttf|otf|eot|mp[34]|webm|pdf|map|snap|log)$/i
];
/**
* @param path relative to the app, or to the repository for a file outside of the app
* @param place whether the file lies in the app, in a folder above it (`above`: the repository's root and such), or elsewhere
*/
function kindOfChange(path, place) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const atTop = place === "above" || place === "app" && !path.includes("/");
	if (atTop && (lockfile.test(name) || setup.test(name))) return "everything";
	if (atTop && configuration.test(name) && !otherTools.test(name)) return "everything";
	if (place !== "elsewhere" && /(^|\/)(patches|prisma)\//.test(path)) return "everything";
	if (inert.some((pattern) => pattern.test(path))) return "nothing";
	if (/\.mdx?$/.test(name)) return place === "app" && path.includes("/") ? "data" : "nothing";
	if (isCode(name)) return "code";
	return place === "app" ? "data" : "nothing";
}

// src/routes/change/affected.ts
/**
* Which routes a change touches: by the union of what the build's source maps and the source's imports say. Where neither
* can tell, all that might be touched: a route too many costs time, one too few hides a leak.
* @param cwd the app's folder
*/
async function affectedRoutes(cwd, discovery, changed) {
	const files = await appFiles(cwd);
	const root = realpathSync(changed.root);
	const { conventions = {}, imports = {}, build = {} } = frameworkOf(files) ?? {};
	const tree = sourceTree();
	const top = (await files.names(".")).filter((name) => !name.endsWith("/"));
	const graph = importGraph({
		cwd: files.cwd,
		tree,
		top,
		rules: imports,
		isRegistration: registrations(conventions, discovery)
	});
	const fromBuild = buildSources(files.cwd, root, tree, build);
	const changes = changed.files.map((file) => placed(file, root, files.cwd));
	const written = await files.sources();
	const reachOf = (pattern) => graph.reach(absolute(files.cwd, pattern ? written.filter((file) => pattern.test(file)) : []));
	const wide = {
		route: reachOf(conventions.everyRoute),
		page: reachOf(conventions.everyPage)
	};
	const shown = (path) => relative(root, path).split(sep).join("/");
	return discovery.routes.map((route) => {
		const reach = graph.reach(absolute(files.cwd, [route.sourceFile, ...route.frames]));
		const built = fromBuild(route);
		const blind = discovery.framework === "other" || route.sourceFile === null && built === null;
		const reachOfAll = route.kind === "api" ? [wide.route] : [wide.route, wide.page];
		const known = {
			route,
			conventions,
			reach,
			reachOfAll,
			built,
			blind
		};
		return {
			route,
			because: changes.flatMap((change) => {
				const by = whyTouched(change, known);
				if (by === null) return [];
				const path = by === "imported" ? nodeFor(change.at, reach) : null;
				const chain = path === null ? [change.path] : chainTo(path, reach).map((step) => step === path ? change.path : shown(step));
				return [{
					file: change.path,
					chain,
					by
				}];
			}).sort((a, b) => rank[a.by] - rank[b.by] || a.chain.length - b.chain.length)
		};
	});
}
/** Finds the route that serves a URL, which may have `{n}`; null where none is known to. */
function reasonsFor(found) {
	const routeFor = routeMatcher(found.map(({ route }) => route));
	return (url) => {
		const known = routeFor(url.replaceAll("{n}", "1"));
		return found.find(({ route }) => route === known) ?? null;
	};
}
/** Imports that only register a route. */
function registrations({ routeTables }, { tables = [] }) {
	const pages = new Map(tables.map(({ file, pages }) => [file, new Set(pages)]));
	return (from, to) => routeTables?.test(from) || (pages.get(from)?.has(to) ?? false);
}
const rank = {
	own: 0,
	frame: 1,
	imported: 1,
	built: 2,
	"every route": 3,
	unsure: 4
};
function whyTouched(change, known) {
	const { route, conventions, reach, reachOfAll, built } = known;
	if (change.place === "app" && change.local === route.sourceFile) return "own";
	if (change.place === "app" && route.frames.includes(change.local)) return "frame";
	if (nodeFor(change.at, reach) !== null) return "imported";
	if (built?.has(change.at)) return "built";
	if (change.place === "app" && conventions.everyRoute?.test(change.local)) return "every route";
	if (change.place === "app" && conventions.everyPage?.test(change.local)) return route.kind === "api" ? null : "every route";
	if (reachOfAll.some((every) => nodeFor(change.at, every) !== null)) return "every route";
	const looks = kindOfChange(change.local, change.place);
	const kind = looks === "data" && conventions.named?.test(change.local) ? "code" : looks;
	if (kind === "everything") return "every route";
	if (kind === "nothing") return null;
	if (kind === "data") return "unsure";
	if (change.change === "deleted") return isMissed(change, route, conventions) ? "unsure" : null;
	if (known.blind || reach.unknown.length > 0 && built === null) return "unsure";
	return null;
}
/** The file in a reach, or the folder in it that contains the file; null for neither. */
function nodeFor(path, { cameFrom }) {
	if (cameFrom.has(path)) return path;
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		const folder = path.slice(0, end + 1);
		if (cameFrom.has(folder)) return folder;
	}
	return null;
}
/** Whether a deleted file may have taken part in this route without being imported: those below its folder, or anywhere. */
function isMissed(change, route, { names = [], folders = [] }) {
	if (change.place !== "app") return false;
	const [file = "", ...above] = change.local.split("/").reverse();
	if (route.kind !== "api" && above.some((folder) => folders.includes(folder))) return true;
	if (!names.includes(file.replace(/(?!^)[.@].*$/, ""))) return false;
	const folder = change.local.slice(0, change.local.lastIndexOf("/") + 1);
	return route.sourceFile === null || route.sourceFile.startsWith(folder);
}
/** Whether no server reads any of the changed files: documentation, tests, styles. */
function changesNothing(cwd, changed) {
	const [root, app] = [realpathSync(changed.root), realpathSync(cwd)];
	return changed.files.map((file) => placed(file, root, app)).every(({ local, place }) => kindOfChange(local, place) === "nothing");
}
function placed(file, root, cwd) {
	const at = join(root, file.path);
	if (at.startsWith(`${cwd}/`)) return {
		...file,
		at,
		local: at.slice(cwd.length + 1),
		place: "app"
	};
	const folder = at.slice(0, at.lastIndexOf("/") + 1);
	return {
		...file,
		at,
		local: file.path,
		place: `${cwd}/`.startsWith(folder) ? "above" : "elsewhere"
	};
}

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

// src/routes/change/changed-files.ts
/**
* The files that differ between the checked-out commit and the one that its work began from.
* @param cwd a folder of the checkout
* @throws CheckError `no-git`, `bad-ref`, `no-merge-base`
*/
async function changedFiles(cwd, { ref, uncommitted }) {
	try {
		const root = (await git(cwd, ["rev-parse", "--show-toplevel"])).trim();
		const since = await mergeBase(cwd, ref);
		const diff = [
			"diff",
			"--name-status",
			"-z",
			"--no-renames",
			"--no-ext-diff",
			"--ignore-submodules=none",
			since
		];
		const tracked = listed(await git(root, uncommitted ? [...diff, "--"] : [
			...diff,
			"HEAD",
			"--"
		]));
		const untracked = uncommitted ? (await git(root, [
			"ls-files",
			"--others",
			"--exclude-standard",
			"-z"
		])).split("\0").filter(Boolean) : [];
		return {
			root,
			since,
			files: [...tracked, ...untracked.map((path) => ({
				path,
				change: "added"
			}))]
		};
	} catch (error) {
		if (error instanceof GitError) throw new CheckError(problem("no-git", {
			cwd,
			error: error.message
		}));
		throw error;
	}
}
/** Reads `M\0path\0D\0path\0`. */
function listed(output) {
	const words = output.split("\0").filter(Boolean);
	const changes = {
		A: "added",
		D: "deleted"
	};
	return words.flatMap((status, i) => i % 2 === 0 && words[i + 1] !== void 0 ? [{
		path: words[i + 1],
		change: changes[status] ?? "modified"
	}] : []);
}

// src/routes/access-log.ts
/** URLs of one route; the rest of a long tail is seldom requested. */
const mostPaths = 50;
/** The request and its status in the common and combined formats of nginx, OpenResty and Apache. */
const line = /"(GET|HEAD) (\/[^" ]*) HTTP\/[\d.]+" (\d{3}) /;
/**
* Reads the real URLs of each route out of an access log, the most requested first, with the number of requests as their
* weight. Only answered pages (2xx) count.
* Query parameters that look like secrets or persons are dropped, and so is a URL whose path does.
* @returns by the route's pattern
*/
function exampleUrlsFromLog(text, routes) {
	const routeFor = routeMatcher(routes);
	const counts = /* @__PURE__ */ new Map();
	for (const entry of text.split("\n")) {
		const [, , url, status] = line.exec(entry) ?? [];
		if (!url || !status?.startsWith("2")) continue;
		const route = routeFor(url);
		const path = route && withoutSecrets(url);
		if (!route || !path) continue;
		const ofRoute = counts.get(route.route) ?? /* @__PURE__ */ new Map();
		counts.set(route.route, ofRoute.set(path, (ofRoute.get(path) ?? 0) + 1));
	}
	return new Map([...counts].map(([route, paths]) => [route, [...paths].map(([path, weight]) => ({
		path,
		weight
	})).sort((a, b) => b.weight - a.weight || (a.path < b.path ? -1 : 1)).slice(0, mostPaths)]));
}
const secretName = /token|secret|passw|auth|session|sid$|jwt|signature|^sig$|api[-_]?key|^key$|^code$|^state$|e-?mail|phone|otp/i;
const person = /@|%40/i;
/** A JSON Web Token, or 24 and more letters and digits mixed as no word and no UUID is. */
const secretValue = /^eyJ[\w-]+\.|^(?=.*\d)(?=.*[a-z])[\w+/=.~-]{24,}$/i;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isSecret = (value) => person.test(value) || secretValue.test(value) && !uuid.test(value) && !isSlug(value);
/** `how-to-grow-24-tomatoes`: words and numbers with dashes between. */
const isSlug = (value) => /^([a-z]+|\d{1,8})([-_.]([a-z]+|\d{1,8}))+$/i.test(value);
/** null when the path itself holds something that must not be kept. */
function withoutSecrets(url) {
	const [path, query] = url.split("?", 2);
	if (path.split("/").some(isSecret)) return null;
	const kept = (query ?? "").split("&").filter((pair) => {
		const [name, value] = pair.split("=", 2);
		return pair !== "" && !secretName.test(name) && !isSecret(value ?? "") && !isSecret(name);
	});
	return kept.length > 0 ? `${path}?${kept.join("&")}` : path;
}

// src/routes/log-file.ts
/** Bytes read from the end of a log: the newest days of a busy site, some hundred thousand requests. */
const mostBytes = 67108864;
/** The end of a log; its first line may be cut. */
async function readLog(file) {
	try {
		var _usingCtx$1 = _usingCtx();
		const handle = _usingCtx$1.a(await open(file));
		const { size } = await handle.stat();
		const start = Math.max(0, size - mostBytes);
		const { buffer, bytesRead } = await handle.read({
			buffer: Buffer.alloc(size - start),
			position: start
		});
		return buffer.toString("utf8", 0, bytesRead);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}

// src/routes/nothing-checked.ts
/**
* The problem of a run that found routes and checked none of them; null where the change or the ignore list kept out a route
* that would have been checked: then nobody expects more of the run.
*/
const nothingChecked = ({ rows, wanted }) => rows.some((row) => isFiltered(row, wanted)) ? null : problem("nothing-checked", {
	framework: null,
	...byReason(rows)
});
/** The problem of a build of this framework that lists no route at all. */
const noneListed = (name) => problem("nothing-checked", {
	framework: frameworkNamed(name)?.title ?? name,
	...byReason([])
});
/** An API route that the change does not touch would not be checked either if it did. */
function isFiltered({ choice, kind, urlFrom }, { api, refilled }) {
	if (choice !== "unchanged" && choice !== "ignored") return false;
	return urlFrom === "named" || kind === "page" || kind === "api" && api || kind === "prerendered" && refilled;
}
function byReason(rows) {
	const named = (reason) => rows.filter((row) => reasonOf(row) === reason).map(({ route }) => route);
	return {
		api: named("api"),
		prerendered: named("prerendered"),
		redirects: named("redirect"),
		cached: named("cached"),
		ignored: named("ignored"),
		overLimit: named("over-limit")
	};
}
/** Its kind, where that alone keeps it out. */
const reasonOf = ({ choice, kind }) => choice === "cached" || choice === "ignored" || choice === "over-limit" ? choice : kind;

// src/routes/stray-patterns.ts
/** Patterns of the configuration that fit no route: most likely it was renamed, or the pattern is misspelled. In words. */
function strayPatterns({ ignore, perRoute, known }, names) {
	return [
		...ignore.map((pattern) => ({
			key: "ignore",
			pattern
		})),
		...perRoute.map(({ route }) => ({
			key: "perRoute",
			pattern: route
		})),
		...known.map(({ route }) => ({
			key: "known",
			pattern: route
		}))
	].filter(({ pattern }) => !names.some((name) => meansRoute(pattern, name))).map(({ key, pattern }) => {
		const meant = pattern.includes("*") ? null : didYouMean(pattern, names);
		return `"${key}" in the configuration names ${pattern}, but no route has that name.${meant ? ` Did you mean ${meant}?` : ""}`;
	});
}

// src/routes/choose.ts
/** Which routes a run checks: those the user named, or those the build lists and the change touches. */
var choose_exports = /* @__PURE__ */ __exportAll({ chooseRoutes: () => chooseRoutes });
/**
* Chooses by what the build, git, the configuration and an access log say; no server is asked yet.
* @param around `uncommitted`: whether files count that are changed but not committed
* @throws CheckError `no-routes`, `nothing-checked`, `not-built`, `unknown-params`; `no-git`, `bad-ref`, `no-merge-base` where the change is required
*/
async function chooseRoutes(settings, around) {
	const isNamed = settings.routes.length > 0;
	const discovery = isNamed ? await discoverIfBuilt(settings.cwd) : await discoverRoutes(settings.cwd);
	if (!isNamed && discovery.routes.length === 0) throw new CheckError(noRoutes(discovery.framework));
	const routes = isNamed ? discovery.routes : await withGivenUrls(discovery.routes, settings);
	const { changes, notes } = await changesOf(settings, around.uncommitted);
	const found = (changes && await affectedRoutes(settings.cwd, {
		...discovery,
		routes
	}, changes)) ?? routes.map((route) => ({
		route,
		because: []
	}));
	const { maxRoutes, api, ignore } = settings;
	const refilled = settings.loads.includes("revalidate") && discovery.revalidation !== void 0;
	const wanted = {
		changedOnly: changes !== null,
		maxRoutes,
		api,
		ignore,
		refilled
	};
	const rows = isNamed ? namedRows(settings.routes, found, wanted.changedOnly) : routeTable(found, wanted);
	return {
		routes: routesOf(rows),
		rows,
		framework: discovery.framework === "other" ? null : discovery.framework,
		dataRequests: discovery.dataRequests ?? [],
		revalidation: discovery.revalidation ?? null,
		actions: discovery.actions ?? null,
		origin: discovery.origin ?? null,
		env: discovery.env ?? {},
		start: discovery.start,
		changed: changes?.files.map(({ path }) => path) ?? [],
		since: changes?.since ?? null,
		notes: isNamed ? notes : [...notes, ...strayPatterns(settings, rows.map(({ route }) => route))],
		found: isNamed ? [] : found,
		wanted
	};
}
/** The build of a framework lists what there is; a server of one's own may have routes that nobody wrote down. */
const noRoutes = (framework) => [
	"other",
	"own-server",
	"vite-ssr"
].includes(framework) ? problem("no-routes") : noneListed(framework);
/** Chooses again with the example URLs found since: `routes` are those of `chosen.found`, in the same order. */
function withFoundUrls(chosen, routes) {
	const found = chosen.found.map(({ because }, i) => ({
		route: routes[i],
		because
	}));
	const rows = routeTable(found, chosen.wanted);
	return {
		...chosen,
		found,
		rows,
		routes: routesOf(rows)
	};
}
/** The same without a route that proved to answer from a cache. */
function withoutCached(chosen, cached) {
	const rows = chosen.rows.map((row) => row.route === cached.route ? {
		...row,
		chosen: false,
		choice: "cached"
	} : row);
	return {
		...chosen,
		rows,
		routes: routesOf(rows)
	};
}
/** Routes that would be checked if they had an example URL. */
const lackingExampleUrl = ({ rows }) => rows.filter(({ choice }) => choice === "no-example-url").map(({ route }) => route);
/**
* Routes that the change itself reaches and that nobody can request: a run that passed over them would say "fine" of code
* that was just written. A change that only might touch them, such as one of a lockfile, does not count.
*/
const changedWithoutExampleUrl = ({ rows, found, wanted }) => rows.flatMap(({ route, choice }, i) => {
	const reached = found[i]?.because.some(({ by }) => by !== "every route" && by !== "unsure");
	return wanted.changedOnly && choice === "no-example-url" && reached ? [route] : [];
});
const routesOf = (rows) => rows.flatMap(({ route, pattern, path, paths, because, choice }) => isChosen(choice) && path !== null ? [{
	route,
	...pattern ? { pattern } : {},
	path,
	...paths ? { paths } : {},
	because
}] : []);
async function withGivenUrls(routes, settings) {
	const given = withParams(routes, settings.params);
	if (given.unknown.length > 0) {
		const names = routes.map(({ route }) => route);
		throw new CheckError(...given.unknown.map((route) => problem("unknown-params", {
			route,
			meant: didYouMean(route, names)
		})));
	}
	if (settings.fromLog === null) return given.routes;
	return withLogged(given.routes, exampleUrlsFromLog(await readLog(settings.fromLog), given.routes));
}
async function changesOf({ cwd, changed }, uncommitted) {
	if (changed === null) return {
		changes: null,
		notes: []
	};
	try {
		const changes = await changedFiles(cwd, {
			ref: changed.ref,
			uncommitted
		});
		if (changed.required || changes.files.length > 0) return {
			changes,
			notes: []
		};
		return {
			changes: null,
			notes: ["The checked-out commit changes no file, so all routes are checked."]
		};
	} catch (error) {
		if (changed.required || !(error instanceof CheckError)) throw error;
		return {
			changes: null,
			notes: error.problems.map(wordsOf).map(({ what, change }) => `All routes are checked. ${what} ${change}`)
		};
	}
}
/** Named routes are all checked, except for known ones that the change does not touch. */
function namedRows(names, found, changedOnly) {
	const touchedBy = reasonsFor(found);
	return names.map((path) => {
		const { route: known, because } = touchedBy(path) ?? {
			route: null,
			because: []
		};
		const isLeft = changedOnly && known !== null && because.length === 0;
		return {
			route: path,
			path,
			kind: known?.kind ?? "page",
			urlFrom: "named",
			chosen: !isLeft,
			...known && matcherOf(known.route)(path.replace(/[?#].*$/, "")) ? { pattern: known.route } : {},
			because: because.map(({ file }) => file),
			choice: isLeft ? "unchanged" : because.length > 0 ? "changed" : "named",
			chain: because[0]?.chain ?? []
		};
	});
}

export { withoutExampleUrl as _, withFoundUrls as a, changedFiles as c, reasonsFor as d, workspaceAt as f, withExampleUrls as g, versionIn as h, lackingExampleUrl as i, affectedRoutes as l, packagePart as m, chooseRoutes as n, withoutCached as o, originalPath as p, choose_exports as r, nothingChecked as s, changedWithoutExampleUrl as t, changesNothing as u };