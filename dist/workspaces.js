import { n as __exportAll } from "./rolldown-runtime.js";
import { t as require_dist } from "./dist.js";
import { i as problem, t as CheckError } from "./problems.js";
import { t as require_shell_quote } from "./shell-quote.js";
import { a as nodesIn, c as syntaxTree, s as parsed } from "./syntax.js";
import $e, { createRequire, isBuiltin } from "node:module";
import m$1, { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import ce, { readFileSync, readdirSync, realpathSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import os from "os";
import Ie from "fs";
import Re from "path";

// src/code/script-commands.ts
var import_dist = require_dist();
var import_shell_quote = require_shell_quote();
/** Scripts that call each other go no deeper in practice; some call themselves. */
const deepest$2 = 6;
/**
* What a script of package.json starts, in its order; scripts that it runs are read in its place. What only a shell could know
* (variables, globs) stays as it is written.
*/
function commandsIn(script, scripts, depth = 0) {
	return simpleCommands(script).flatMap((command) => {
		const [program, ...rest] = bare$1(command.words);
		if (program === void 0) return [];
		const inner = depth < deepest$2 ? scriptsRun([program, ...rest], scripts) : [];
		if (inner.length === 0) return [{
			words: [program, ...rest],
			isBackground: command.isBackground
		}];
		return inner.flatMap((text) => commandsIn(text, scripts, depth + 1)).map((one) => ({
			...one,
			isBackground: one.isBackground || command.isBackground
		}));
	});
}
const redirections = /* @__PURE__ */ new Set([
	">",
	">>",
	"<",
	">&",
	"<&",
	"<(",
	">(",
	"<<<"
]);
function simpleCommands(script) {
	const found = [];
	let words = [];
	let isTarget = false;
	const end = (isBackground) => {
		if (words.length > 0) found.push({
			words,
			isBackground
		});
		words = [];
	};
	for (const entry of (0, import_shell_quote.parse)(script, (name) => `$${name}`)) {
		const text = typeof entry === "string" ? entry : "pattern" in entry ? entry.pattern : null;
		if (text !== null) {
			if (!isTarget) words.push(text);
			isTarget = false;
		} else if (typeof entry === "object" && "op" in entry) {
			isTarget = redirections.has(entry.op);
			if (isTarget) words = withoutDescriptor(words);
			else end(entry.op === "&");
		}
	}
	end(false);
	return found;
}
/** `2>&1`: the number stands before the operator as a word. */
const withoutDescriptor = (words) => /^\d$/.test(words.at(-1) ?? "") ? words.slice(0, -1) : words;
const isAssignment = (word) => /^[A-Za-z_]\w*=/.test(word);
/** Programs that run the words behind their own flags. */
const runners = /* @__PURE__ */ new Set([
	"cross-env",
	"cross-env-shell",
	"env",
	"npx",
	"bunx",
	"pnpx",
	"exec",
	"nohup",
	"time",
	"nice",
	"setsid",
	"env-cmd"
]);
/** Programs that run the words behind `--`. */
const afterDashes = /* @__PURE__ */ new Set([
	"dotenv",
	"dotenvx",
	"doppler",
	"infisical",
	"op",
	"env-cmd",
	"varlock"
]);
/** `pnpm exec next start` */
const executing = {
	npm: ["exec", "x"],
	pnpm: ["exec", "dlx"],
	yarn: ["exec", "dlx"],
	bun: ["x"],
	corepack: [
		"npm",
		"pnpm",
		"yarn"
	]
};
/** Without what stands before the program itself. */
function bare$1(words) {
	const from = words.findIndex((word) => !isAssignment(word));
	if (from < 0) return [];
	const [program = "", ...rest] = words.slice(from);
	const name = programName(program);
	const dashes = rest.indexOf("--");
	if (afterDashes.has(name) && dashes >= 0) return bare$1(rest.slice(dashes + 1));
	if (runners.has(name)) return bare$1(rest.slice(rest.findIndex((word) => !word.startsWith("-")) >>> 0));
	if (name === "corepack" && executing.corepack?.includes(rest[0] ?? "")) return bare$1(rest);
	if (executing[name]?.includes(rest[0] ?? "")) return bare$1(rest.slice(1).filter((word) => word !== "--"));
	return [program, ...rest];
}
/** `./node_modules/.bin/next` is `next`. */
const programName = (word) => word.replace(/^.*[\\/]/, "").replace(/\.(cmd|exe|[cm]?js)$/, "");
/** Scripts of package.json, or commands, that these words run; none where they run a program. */
function scriptsRun([program, ...rest], scripts) {
	const name = programName(program);
	const named = rest.filter((word) => !word.startsWith("-"));
	const own = (names) => names.flatMap((one) => Object.hasOwn(scripts, one) ? [scripts[one]] : []);
	if (name === "concurrently") return named;
	if ([
		"run-s",
		"run-p",
		"npm-run-all",
		"npm-run-all2"
	].includes(name)) return own(named);
	const [first = "", second = ""] = named;
	if (name === "npm") return first === "start" ? own(["start"]) : [
		"run",
		"run-script",
		"rum"
	].includes(first) ? own([second]) : [];
	if (name === "pnpm" || name === "yarn") return first === "run" ? own([second]) : own([first]);
	if (name === "bun" || name === "node" && rest[0] === "--run") return own([first === "run" ? second : first]);
	return [];
}

// src/code/unfit-start.ts
/**
* What stands against starting a server by these words of a script; null: nothing that is known.
* @param scripts those of the package.json beside it
*/
function unfitStart(script, scripts) {
	const all = commandsIn(script, scripts);
	const developing = all.find(({ words }) => isDevelopment(words));
	if (developing) return {
		why: "development",
		command: developing.words.join(" "),
		instead: builtInstead(developing.words)
	};
	const daemon = all.find(({ words }) => isDaemon(words)) ?? all.slice(-1).find(({ isBackground }) => isBackground);
	return daemon ? {
		why: "background",
		command: shown(daemon),
		instead: foreground(daemon.words)
	} : null;
}
const shown = ({ words, isBackground }) => `${words.join(" ")}${isBackground ? " &" : ""}`;
const has = (...names) => (args) => args.some((arg) => names.includes(arg));
const hasNone = (...names) => (args) => !has(...names)(args);
const first = (...names) => ([arg]) => arg !== void 0 && names.includes(arg);
const firstOrNone = (...names) => (args) => args.length === 0 || first(...names)(args);
const always = () => true;
/** The runtime's own flags stand before the file that it runs. */
const watches = (args) => {
	const file = args.findIndex((arg) => !arg.startsWith("-"));
	return args[0] === "watch" || args.slice(0, file < 0 ? args.length : file).some((arg) => /^--(watch|hot)\b/.test(arg));
};
/** Programs that start a development server, or start again whenever a file changes, and with which arguments they do. */
const development = {
	next: hasNone("start", "build", "export", "lint", "info", "telemetry", "typegen", "upgrade", "--help", "--version"),
	vite: hasNone("build", "preview", "optimize", "--help", "--version"),
	nuxt: firstOrNone("dev"),
	nuxi: first("dev"),
	"nuxt-ts": firstOrNone("dev"),
	astro: firstOrNone("dev"),
	ng: first("serve", "s", "dev"),
	remix: first("dev", "watch", "vite:dev"),
	"react-router": first("dev"),
	"svelte-kit": first("dev"),
	"solid-start": first("dev"),
	vinxi: firstOrNone("dev"),
	vike: firstOrNone("dev"),
	waku: firstOrNone("dev"),
	nitro: first("dev"),
	nitropack: first("dev"),
	gatsby: first("develop"),
	"vue-cli-service": firstOrNone("serve"),
	"react-scripts": first("start"),
	craco: first("start"),
	webpack: first("serve", "s"),
	"webpack-dev-server": always,
	rspack: first("serve", "dev"),
	rsbuild: firstOrNone("dev"),
	parcel: hasNone("build", "watch"),
	umi: first("dev"),
	modern: first("dev"),
	quasar: first("dev"),
	ember: first("serve", "s", "server"),
	storybook: first("dev"),
	"start-storybook": always,
	wrangler: first("dev"),
	netlify: first("dev"),
	vercel: first("dev"),
	nest: (args) => first("start")(args) && has("--watch", "-w", "--debug")(args),
	nodemon: always,
	"node-dev": always,
	"ts-node-dev": always,
	tsnd: always,
	supervisor: always,
	"pm2-dev": always,
	nx: (args) => first("s")(args) || has("dev", "develop", "serve")(args),
	turbo: has("dev", "develop"),
	lerna: has("dev", "develop"),
	npm: (args) => has("run", "run-script")(args) && has("dev", "develop")(args),
	pnpm: (args) => hasNone("install", "i", "add", "prune")(args) && has("dev", "develop")(args),
	yarn: (args) => hasNone("install", "add")(args) && has("dev", "develop")(args),
	tsx: watches,
	node: watches,
	bun: watches,
	deno: watches
};
/** Node.js itself may be named with the program as a file: `node node_modules/next/dist/bin/next dev`. */
function programIn([program, ...rest]) {
	const name = programName(program);
	const file = rest.findIndex((word) => !word.startsWith("-"));
	const path = rest[file] ?? "";
	return name === "node" && /(^|[\\/])node_modules[\\/]/.test(path) ? [programName(path), rest.slice(file + 1)] : [name, rest];
}
function isDevelopment(words) {
	const [name, args] = programIn(words);
	return Object.hasOwn(development, name) && (development[name]?.(args) ?? false);
}
/** How builds of a framework start, where no script says it. */
const builds = {
	next: "npx next start",
	nuxt: "node .output/server/index.mjs",
	nuxi: "node .output/server/index.mjs",
	astro: "node dist/server/entry.mjs",
	remix: "npx remix-serve build/server/index.js",
	"react-router": "npx react-router-serve build/server/index.js",
	"svelte-kit": "node build",
	vinxi: "node .output/server/index.mjs",
	"solid-start": "node .output/server/index.mjs",
	nest: "node dist/main.js"
};
const isScript = (word) => /\.[cm]?js$/.test(word);
function builtInstead(words) {
	const [name, args] = programIn(words);
	if (Object.hasOwn(builds, name)) return builds[name] ?? null;
	if (name === "node") return ["node", ...args.filter((arg) => !/^--watch\b/.test(arg))].join(" ");
	if (name === "tsx") return ["npx tsx", ...args.filter((arg) => arg !== "watch" && !/^--watch\b/.test(arg))].join(" ");
	const file = [
		"nodemon",
		"node-dev",
		"supervisor",
		"pm2-dev"
	].includes(name) ? args.find(isScript) : void 0;
	return file === void 0 ? null : `node ${file}`;
}
const ofPm2 = first("start", "restart", "reload", "startOrRestart", "startOrReload", "startOrGracefulReload", "resurrect");
/** Whether the program leaves the server to a daemon and ends. */
function isDaemon(words) {
	const [name, args] = programIn(words);
	if (name === "pm2") return ofPm2(args) && hasNone("--no-daemon")(args);
	return name === "forever" && has("start", "restart")(args);
}
function foreground(words) {
	const [name, args] = programIn(words);
	if (name !== "pm2" && name !== "forever") return words.join(" ");
	const file = args.find(isScript);
	if (file !== void 0 && !/\bconfig\.[cm]?js$/.test(file)) return `node ${file}`;
	return name === "pm2" && (file !== void 0 || args[0] === "start") ? ["npx pm2-runtime start", ...args.slice(1)].join(" ") : null;
}

// src/routes/app-files.ts
const isRecord$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
async function appFiles(folder) {
	const cwd = realpathSync(folder);
	const read = (path) => readFile(join(cwd, path), "utf8").catch(() => null);
	const json = async (path) => {
		const text = await read(path);
		try {
			return text === null ? null : JSON.parse(text);
		} catch {
			return null;
		}
	};
	const names = async (path) => {
		return (await readdir(join(cwd, path), { withFileTypes: true }).catch(() => [])).map((entry) => entry.isDirectory() ? `${entry.name}/` : entry.name).sort();
	};
	let written = null;
	return {
		cwd,
		packageJson: await json("package.json"),
		read,
		json,
		names,
		below: async (path) => filesBelow(join(cwd, path)).map((file) => slashed(relative(cwd, file))),
		sources() {
			written ??= names(".").then((top) => {
				const deep = top.filter((name) => name.endsWith("/") && !name.startsWith(".") && !outputs.has(name.slice(0, -1))).filter((name) => !skipped.has(name.slice(0, -1))).flatMap((name) => filesBelow(join(cwd, name)));
				return [...top.filter((name) => !name.endsWith("/")), ...deep.map((file) => slashed(relative(cwd, file)))];
			});
			return written;
		},
		packageFile(specifier) {
			try {
				const file = createRequire(join(cwd, "package.json")).resolve(specifier);
				const inside = relative(cwd, file);
				return inside.startsWith("..") || isAbsolute(inside) ? file : slashed(inside);
			} catch {
				return null;
			}
		}
	};
}
/** Build output at the app's top; the same names deeper may be somebody's own. */
const outputs = /* @__PURE__ */ new Set([
	"dist",
	"build",
	"out",
	"coverage",
	"storybook-static"
]);
const slashed = (path) => sep === "/" ? path : path.split(sep).join("/");
const skipped = /* @__PURE__ */ new Set(["node_modules", ".git"]);
/** Synchronous: for some thousands of files that is several times faster than a promise for each folder. */
function filesBelow(folder) {
	let entries;
	try {
		entries = readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
	return entries.filter((entry) => !skipped.has(entry.name)).flatMap((entry) => entry.isDirectory() ? filesBelow(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : []).sort();
}
const dependsOn = (files, name) => name in (files.packageJson?.dependencies ?? {}) || name in (files.packageJson?.devDependencies ?? {});

// src/code/literal.ts
var ImportOf = class {
	source;
	constructor(source) {
		this.source = source;
	}
};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof ImportOf);
/** Reads a value out of a syntax tree, without running anything. */
function literal(node) {
	switch (node?.type) {
		case "StringLiteral":
		case "NumericLiteral":
		case "BooleanLiteral": return node.value;
		case "NullLiteral": return null;
		case "TemplateLiteral": return node.expressions.length === 0 ? node.quasis[0]?.value.cooked : void 0;
		case "RegExpLiteral": return node.pattern;
		case "ArrayExpression": return node.elements.map((element) => literal(element));
		case "ObjectExpression": return Object.fromEntries(node.properties.flatMap((property) => {
			if (property.type !== "ObjectProperty" || property.computed && property.key.type !== "StringLiteral") return [];
			const key = property.key.type === "Identifier" ? property.key.name : literal(property.key);
			return [[String(key), literal(property.value)]];
		}));
		case "TSAsExpression":
		case "TSSatisfiesExpression":
		case "ParenthesizedExpression": return literal(node.expression);
		case "NewExpression": return literal(node.arguments[0]);
		case "ArrowFunctionExpression": return importIn(node.body);
		case "CallExpression": return literal(node.arguments[0]);
		default: return;
	}
}
function importIn(node) {
	if (node.type !== "CallExpression") return void 0;
	if (node.callee.type === "Import") return named(literal(node.arguments[0]));
	return node.callee.type === "MemberExpression" ? importIn(node.callee.object) : void 0;
}
const named = (source) => typeof source === "string" ? new ImportOf(source) : void 0;
/** The value given to a variable or to a property of this name, by the first that has the right shape. */
function valueNamed(root, name, fits) {
	for (const node of nodesIn(root)) {
		const found = node.type === "VariableDeclarator" && node.id.type === "Identifier" && name.test(node.id.name) ? literal(node.init) : node.type === "ObjectProperty" && propertyNamed(node.key, name) ? literal(node.value) : void 0;
		if (found !== void 0 && fits(found)) return found;
	}
	return null;
}
const propertyNamed = (key, name) => key.type === "Identifier" && name.test(key.name) || key.type === "StringLiteral" && name.test(key.value);

// src/code/script-blocks.ts
const scripts$1 = /(<script\b(?:[^>"']|"[^"]*"|'[^']*')*>)([\s\S]*?)<\/script\s*>/gi;
const fences = /^(\s*---\r?\n)([\s\S]*?)\r?\n---/;
/** The `<script>` elements of a text. */
function scriptElements(text, from = 0) {
	return [...text.slice(from).matchAll(scripts$1)].map(({ 1: tag = "", 2: code = "", index }) => {
		const start = from + index + tag.length;
		return [start, start + code.length];
	});
}
/** What stands between the fences of an `.astro` file; null where it has none. */
function frontmatter(text) {
	const [, fence = "", code = ""] = fences.exec(text) ?? [];
	return fence === "" ? null : [fence.length, fence.length + code.length];
}
/** The code that runs on the server, every other character but line breaks a space: positions stay those of the file. */
function serverCode(file, text) {
	if (/\.(vue|svelte)$/.test(file)) return only(text, scriptElements(text));
	if (!file.endsWith(".astro")) return text;
	const block = frontmatter(text);
	return only(text, block ? [block] : []);
}
function only(text, blocks) {
	let at = 0;
	let code = "";
	for (const [from, to] of [...blocks, [text.length, text.length]]) {
		code += text.slice(at, from).replace(/[^\r\n]/g, " ") + text.slice(from, to);
		at = to;
	}
	return code;
}

// src/code/imports-of.ts
const isCode = (file) => /\.([cm]?[jt]sx?|vue|svelte|astro|mdx?)$/.test(file);
/** @param file its name decides how it is read */
function importsOf(file, text, withWords = false) {
	const code = /\.(vue|svelte)$/.test(file) ? scriptsIn(text) : /\.astro$/.test(file) ? astroScriptsIn(text) : text;
	const specifiers = /\.mdx?$/.test(file) ? lineImports(text) : [...namedIn(code, file), ...sourcesOfBlocks(file, text)];
	return {
		specifiers: [...new Set(specifiers)],
		words: withWords ? new Set(text.match(/[A-Za-z_$][\w$-]*/g)) : /* @__PURE__ */ new Set()
	};
}
const joined = (text, blocks) => blocks.map(([from, to]) => text.slice(from, to)).join("\n;\n");
const scriptsIn = (text) => joined(text, scriptElements(text));
function astroScriptsIn(text) {
	const head = frontmatter(text);
	return joined(text, [...head ? [head] : [], ...scriptElements(text, head?.[1])]);
}
/** `<script src="./x.ts">` of Vue. */
const sourcesOfBlocks = (file, text) => file.endsWith(".vue") ? [...text.matchAll(/<script\b[^>]*\bsrc=["']([^"']+)["']/gi)].map(([, source]) => source) : [];
/** Every place where a module may be named: beyond the last of them a file need not be read. */
const naming = /\bfrom\s*["']|\bimport\s*["'(]|^\s*import\b|\brequire\b|\bnew\s+URL\b|\bimport\.meta\.glob|\btemplateUrl\b/gm;
function namedIn(code, file) {
	const last = [...code.matchAll(naming)].at(-1);
	if (!last) return [];
	const end = code.indexOf("\n", last.index + last[0].length);
	const head = end === -1 ? null : treeOf(code.slice(0, end), file);
	const tree = head && !head.errors?.length ? head : treeOf(code, file);
	return tree ? specifiersIn(tree.program) : lineImports(code);
}
/** Everything but `.ts` is read with tags. */
const treeOf = (code, file) => parsed(code, {
	types: true,
	tags: !/\.[cm]?ts$/.test(file)
});
const lineImports = (text) => [...text.matchAll(/^\s*(?:import|export)\b[^'"\n]*?(?:from\s*)?["']([^"']+)["']/gm)].map(([, specifier]) => specifier);
function specifiersIn(root) {
	const found = [];
	const add = (...specifiers) => found.push(...specifiers.filter((specifier) => specifier !== null));
	for (const node of nodesIn(root)) if (node.type === "ImportDeclaration") {
		const onlyTypes = node.specifiers.length > 0 && node.specifiers.every((s) => s.type === "ImportSpecifier" && s.importKind === "type");
		if (node.importKind !== "type" && !onlyTypes) add(node.source.value);
	} else if (node.type === "ExportAllDeclaration" || node.type === "ExportNamedDeclaration") {
		if (node.exportKind !== "type" && node.source) add(node.source.value);
	} else if (node.type === "TSExternalModuleReference") add(node.expression.value);
	else if (node.type === "NewExpression" && node.callee.type === "Identifier" && node.callee.name === "URL") {
		if (node.arguments[1]?.type === "MemberExpression") add(relativeOnly(fixedPart(node.arguments[0])));
	} else if (node.type === "CallExpression") add(...calledWith(node.callee, node.arguments));
	else if (node.type === "ObjectProperty" && isTemplate(node.key)) add(fromHere(fixedPart(node.value)));
	return found;
}
/** `templateUrl: 'x.html'` of Angular's components: relative with a dot or without. */
const isTemplate = (key) => key.type === "Identifier" && key.name === "templateUrl";
const fromHere = (path) => path === null || /^[./]/.test(path) ? path : `./${path}`;
function calledWith(callee, args) {
	if (callee.type === "Import") return [fixedPart(args[0])];
	if (callee.type === "Identifier" && callee.name === "require") return [fixedPart(args[0])];
	if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return [];
	if (callee.property.name === "resolve" && callee.object.type === "Identifier" && callee.object.name === "require") return [fixedPart(args[0])];
	if (/^glob(Eager)?$/.test(callee.property.name) && callee.object.type === "MetaProperty") return (args[0]?.type === "ArrayExpression" ? args[0].elements : [args[0]]).map((glob) => glob?.type === "StringLiteral" && !glob.value.startsWith("!") ? glob.value.replace(/[^/]*[*{].*$/s, "") : null);
	return [];
}
/** Of `./locales/${name}.json` the folder `./locales/`; null for what begins with a value. */
function fixedPart(node) {
	if (node?.type === "StringLiteral") return node.value;
	if (node?.type === "BinaryExpression") return folderIn(fixedPart(node.left));
	if (node?.type !== "TemplateLiteral") return null;
	const start = node.quasis[0]?.value.cooked ?? "";
	return node.expressions.length === 0 ? start : folderIn(start);
}
const folderIn = (start) => start?.includes("/") ? start.slice(0, start.lastIndexOf("/") + 1) : null;
const relativeOnly = (specifier) => specifier?.startsWith(".") ? specifier : null;

// src/routes/frameworks/nitro-config.ts
/**
* The configuration that Nitro writes into the server.
* @param texts of the built files
*/
function nitroConfig(texts) {
	for (const text of texts) {
		const tree = /\brouteRules["']?\s*:\s*\{/.test(text) ? syntaxTree(text) : null;
		for (const node of tree ? nodesIn(tree) : []) {
			const { app, nitro } = node.type === "ObjectExpression" && node.properties.some((property) => nameOf$1(property) === "nitro") ? plain(node) : {};
			if (!isRecord$1(nitro) || !isRecord$1(nitro.routeRules)) continue;
			return {
				base: isRecord$1(app) && typeof app.baseURL === "string" ? app.baseURL : "",
				rules: ruler(nitro.routeRules)
			};
		}
	}
	return {
		base: "",
		rules: ruler({})
	};
}
/** As `literal` reads it; and `!0` and `!1`, as minifiers write `true` and `false`. */
function plain(node) {
	if (node.type === "UnaryExpression" && node.operator === "!") return !literal(node.argument);
	if (node.type !== "ObjectExpression") return literal(node);
	return Object.fromEntries(node.properties.flatMap((property) => property.type === "ObjectProperty" ? [[nameOf$1(property), plain(property.value)]] : []));
}
/** Quoted or not. */
const nameOf$1 = (property) => {
	if (property.type !== "ObjectProperty" || property.computed) return null;
	return property.key.type === "Identifier" ? property.key.name : String(literal(property.key));
};
function ruler(rules) {
	const parsed = Object.entries(rules).filter((entry) => isRecord$1(entry[1])).map(([pattern, rule]) => ({
		pattern,
		rule,
		matches: pattern.endsWith("/**") ? below(pattern.slice(0, -3)) : (path) => path === pattern
	}));
	const ruleOf = (route) => Object.assign({}, ...parsed.filter(({ matches }) => matches(route)).map(({ rule }) => rule));
	return {
		/** `swr` answers from a cache, and `isr` only on some hosts: no Node.js server does it. `ssr: false` answers with an empty shell. */
		isServedFromCache: (route) => {
			const rule = ruleOf(route);
			return rule.prerender === true || rule.ssr === false || Boolean(rule.swr) || isRecord$1(rule.cache);
		},
		redirects: (route) => "redirect" in ruleOf(route),
		redirectRoutes: () => parsed.filter(({ rule }) => "redirect" in rule).map(({ pattern }) => ({
			route: pattern,
			kind: "redirect"
		}))
	};
}
const below = (prefix) => (path) => path === prefix || path.startsWith(`${prefix}/`);

// src/routes/frameworks/source-files.ts
/** Among `sources`, those named `name.<extension>` for a stem, such as `app/layout`. */
const filesNamed = (sources, stems) => {
	const wanted = new Set(stems);
	return sources.filter((file) => isCode(file) && wanted.has(file.replace(/\.\w+$/, "")));
};
/** `a/b/c` → `a/b/c`, `a/b`, `a`, down to and including `root`. */
function foldersUpTo(root, folder) {
	const folders = [];
	for (let at = folder; at.startsWith(root); at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
		folders.push(at);
		if (at === root || at === "") break;
	}
	return folders;
}
const folderOf = (file) => file.slice(0, Math.max(0, file.lastIndexOf("/")));
/**
* The paths of the pages that a build wrote as `…/index.html`.
* @param files below `folder`, as `AppFiles.below` gives them
*/
const prerenderedIn = (files, folder) => new Set(files.filter((file) => file.endsWith("/index.html")).map((file) => file.slice(folder.length, -11) || "/"));

// src/routes/frameworks/nitro-output.ts
/**
* @param folder `.output`, or where else it was written to
* @returns null when there is no server for Node.js
*/
async function nitroOutput(files, folder) {
	const entry = `${folder}/server/index.mjs`;
	const names = (await files.below(`${folder}/server`)).filter((file) => file.endsWith(".mjs"));
	if (!names.includes(entry)) return null;
	const built = await Promise.all(names.map(async (file) => ({
		file,
		text: await files.read(file) ?? ""
	})));
	const { base, rules } = nitroConfig(built.map(({ text }) => text));
	const prerendered = prerenderedIn(await files.below(`${folder}/public`), `${folder}/public`);
	return {
		entry,
		built,
		base,
		prerendered,
		kindOf: (route, otherwise) => rules.redirects(route) ? "redirect" : prerendered.has(route) || rules.isServedFromCache(route) ? "prerendered" : otherwise
	};
}
/**
* The handlers that answer GET requests, as Nitro's own declaration names them with their files.
* @param folder of the declarations
*/
async function nitroHandlers(files, folder) {
	const text = await files.read(`${folder}/nitro-routes.d.ts`) ?? "";
	const sources = new Map((await files.sources()).filter(isCode).map((file) => [file.replace(/\.\w+$/, ""), file]));
	return [...text.matchAll(/^\s*'(\/[^']*)': \{\s*'(\w+)': .*?import\('([^']+)'\)/gm)].flatMap(([, route, method, file]) => {
		const sourceFile = sources.get(posix.join(folder, file));
		return sourceFile !== void 0 && !route.startsWith("/__nuxt") && ["default", "get"].includes(method) ? [{
			route,
			sourceFile
		}] : [];
	});
}

// src/routes/frameworks/parameter-forms.ts
/** Names of files and folders that routers are made of: Next.js, SvelteKit, Astro. */
const brackets = {
	one: {
		written: /^\[(?!\[|\.\.\.)[^\]]+\]/,
		takes: "one",
		example: "/product/[id]"
	},
	optional: {
		written: /^\[\[(?!\.\.\.)[^\]]+\]\]/,
		takes: "optional",
		example: "/[[lang]]/about"
	},
	rest: {
		written: /^\[\.\.\.[^\]]+\]/,
		takes: "rest",
		example: "/docs/[...path]"
	},
	optionalRest: {
		written: /^\[\[\.\.\.[^\]]+\]\]/,
		takes: "optional-rest",
		example: "/shop/[[...filter]]"
	}
};
/** As path-to-regexp and Vue Router write it, with an expression in parentheses or without. */
const colons = {
	one: {
		written: /^:[\w-]+(\((?!\.[*+]\))[^)]*\))?/,
		takes: "one",
		example: "/product/:id"
	},
	optional: {
		written: /^:[\w-]+(\([^)]*\))?\?/,
		takes: "optional",
		example: "/blog/:slug?"
	},
	rest: {
		written: /^:[\w-]+(\([^)]*\))?\+/,
		takes: "rest",
		example: "/docs/:path+"
	},
	restByExpression: {
		written: /^:[\w-]+\(\.[*+]\)/,
		takes: "rest",
		example: "/docs/:path(.*)"
	},
	optionalRest: {
		written: /^:[\w-]+(\([^)]*\))?\*/,
		takes: "optional-rest",
		example: "/docs/:path(.*)*"
	}
};
/** A whole segment, as Vike writes it. */
const at = {
	written: /^@[\w-]+$/,
	isSegment: true,
	takes: "one",
	example: "/product/@id"
};
/** All that follows, perhaps with a name: `*`, `*all`. */
const star = {
	written: /^\*\w*$/,
	takes: "rest",
	example: "/docs/*"
};

// src/routes/frameworks/analog.ts
/** Analog 1 and 2, which build Angular with Nitro's preset for Node.js. */
const analog = {
	name: "analog",
	title: "Analog",
	recognizedBy: [["@analogjs/platform"]],
	packages: [
		"@analogjs/*",
		"@angular/*",
		"rxjs",
		"zone.js",
		"xhr2",
		"nitropack",
		"nitro",
		"h3",
		"crossws",
		"vite"
	],
	conventions: {
		everyRoute: /^src\/server\/middleware\//,
		everyPage: /^src\/(main(\.server)?|app\/app(\.component|\.config|\.config\.server|\.routes)?)\.ts$/,
		names: [
			"app",
			"main",
			"main.server"
		]
	},
	imports: {
		aliases: { "~": ["src/app"] },
		tsconfigs: ["tsconfig.app.json"]
	},
	parameters: [
		brackets.one,
		brackets.rest,
		brackets.optionalRest
	],
	build: { sourceMaps: "build: { sourcemap: true } in vite.config" },
	read: read$13
};
const folder$1 = "dist/analog";
async function read$13(files) {
	const output = await nitroOutput(files, folder$1);
	if (output === null) return null;
	const { entry, built, base, prerendered, kindOf } = output;
	const pages = pagesIn$2(built);
	const sources = new Set(await files.sources());
	const around = (page) => pages.filter((other) => page.stem.startsWith(`${other.stem}/`));
	const ofPages = pages.filter((page) => !pages.some((other) => around(other).includes(page))).filter(({ route }) => !/^\/\[\.\.\.(not-found|404)\]$/.test(route)).map((page) => {
		const sourceFile = page.file;
		const parents = around(page);
		return {
			route: page.route,
			kind: kindOf(page.route, "page"),
			paths: [...prerendered],
			sourceFile,
			frames: [page, ...parents].flatMap((one) => [...one === page ? [] : [one.file], ...loaderOf(one, sources)]),
			built: [page, ...parents].flatMap(({ chunk }) => chunk)
		};
	});
	const ofApi = (await nitroHandlers(files, "dist/.nitro/types")).map(({ route, sourceFile }) => ({
		route,
		sourceFile,
		kind: kindOf(route, "api")
	}));
	return {
		start: ["node", entry],
		routes: [...ofPages, ...ofApi].map((facts) => ({
			...facts,
			base
		}))
	};
}
/** The file beside a page that loads its data. */
const loaderOf = ({ file }, sources) => [file.replace(/\.page\.ts$/, ".server.ts")].filter((loader) => loader !== file && sources.has(loader));
/** `{ "/src/app/pages/products.[id].page.ts": () => import("../_/x.mjs") }`: Vite's list of the files that match a pattern. */
function pagesIn$2(built) {
	const pages = /* @__PURE__ */ new Map();
	for (const { file, text } of built) {
		const tree = /\.page\.ts["']\s*:/.test(text) ? syntaxTree(text) : null;
		for (const [source, chunk] of tree ? [...nodesIn(tree)].flatMap(listed) : []) {
			const stem = /^\/?src\/app\/(?:pages|routes)\/(.*)\.(?:page\.ts|md)$/.exec(source)?.[1];
			if (stem === void 0) continue;
			const path = stem.replace(/\[[^\]]*\]|\./g, (part) => part === "." ? "/" : part);
			pages.set(source, {
				route: patternOf$4(path),
				file: source.replace(/^\//, ""),
				stem: path,
				chunk: posix.join(folderOf(file), chunk)
			});
		}
	}
	return [...pages.values()];
}
function listed(node) {
	const files = node.type === "ObjectExpression" ? literal(node) : void 0;
	if (!isObject(files)) return [];
	return Object.entries(files).flatMap(([file, value]) => value instanceof ImportOf ? [[file, value.source]] : []);
}
/** `(home)` and `(auth)/login` have no segment for what stands in parentheses, nor has `index`. */
const patternOf$4 = (path) => `/${path.split("/").filter((segment) => segment !== "index" && !/^\(.*\)$/.test(segment)).join("/")}`;

// src/routes/frameworks/own-server/server-routes.ts
/** Calls that make an app whose paths begin at the root: those of a router depend on where it is mounted. */
const makesApp = /^(express|fastify|Fastify|polka|restana)$/;
const makesAppWithNew = /^(Hono|Express|Polka)$/;
/** `app.get('/live', …)` and `app.route({ method: 'GET', url: '/live' })`, where `app` is made in the same file. */
function serverRoutes(text) {
	const tree = syntaxTree(text, true);
	const nodes = tree ? [...nodesIn(tree)] : [];
	const apps = new Set(nodes.flatMap(appName));
	return nodes.flatMap((node) => {
		if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return [];
		const { object, property } = node.callee;
		if (object.type !== "Identifier" || !apps.has(object.name) || property.type !== "Identifier") return [];
		const [first] = node.arguments;
		const named = property.name === "get" ? literal(first) : property.name === "route" ? ofOptions(first) : void 0;
		if (typeof named !== "string" || !named.startsWith("/") || /^\/[*{(]/.test(named)) return [];
		const handler = text.slice(first?.end ?? 0, node.end ?? 0);
		return [{
			route: named,
			isApi: /^\/api(\/|$)/.test(named) || /\.json\(/.test(handler) && !/render|\.html\(|\.send\(/.test(handler)
		}];
	});
}
function appName(node) {
	if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier") return [];
	const made = node.init?.type === "AwaitExpression" ? node.init.argument : node.init;
	const call = made?.type === "TSAsExpression" ? made.expression : made;
	if (call?.type === "CallExpression") return call.callee.type === "Identifier" && makesApp.test(call.callee.name) ? [node.id.name] : [];
	return call?.type === "NewExpression" && call.callee.type === "Identifier" && makesAppWithNew.test(call.callee.name) ? [node.id.name] : [];
}
/** Of Fastify's `{ method: 'GET', url }`. */
function ofOptions(node) {
	if (node?.type !== "ObjectExpression") return void 0;
	const options = literal(node);
	return [options.method].flat().includes("GET") ? options.url : void 0;
}

// src/routes/frameworks/angular/build-in.ts
/** The first project of the workspace that is built for a server, or the one that the start script names; null: none is. */
async function buildIn$1(files) {
	const sources = await files.sources();
	const candidates = [...await configuredIn(files), ...await foundIn(files)];
	const built = [];
	for (const { folder, server, sourceRoot, options } of candidates) {
		const file = await serverFile(files, server);
		if (file === null) continue;
		const ssr = isRecord$1(options.ssr) ? options.ssr.entry : options.ssr;
		const root = sourceRoot === "" ? [] : [`${sourceRoot}/`, `${posix.dirname(sourceRoot)}/`];
		const beside = (name) => filesNamed(sources, [
			...root,
			"src/",
			""
		].map((place) => posix.normalize(`${place}${name}`)))[0] ?? null;
		const named = (value) => typeof value === "string" && sources.includes(value) ? value : null;
		built.push({
			folder,
			server,
			file,
			entry: named(ssr) ?? beside("server"),
			main: named(options.server) ?? beside("main.server"),
			sourceRoot
		});
	}
	const started = Object.values(files.packageJson?.scripts ?? {});
	const start = files.packageJson?.scripts?.start ?? "";
	return built.find(({ file }) => start.includes(file)) ?? built.find(({ file }) => started.some((script) => script.includes(file))) ?? built[0] ?? null;
}
/** Localized builds of versions before 19 have a server for each language. */
async function serverFile(files, server) {
	const names = await files.names(server);
	const name = ["server.mjs", "main.js"].find((one) => names.includes(one));
	if (name) return `${server}/${name}`;
	const languages = names.filter((one) => one.endsWith("/")).map((one) => `${server}/${one.slice(0, -1)}`);
	for (const folder of languages) if ((await files.names(folder)).includes("server.mjs")) return `${folder}/server.mjs`;
	return null;
}
/** What the workspace's configuration says of each project: `angular.json`, or `project.json` for a single one. */
async function configuredIn(files) {
	const workspace = await files.json("angular.json");
	const single = await files.json("project.json");
	const projects = isRecord$1(workspace) && isRecord$1(workspace.projects) ? Object.entries(workspace.projects) : [];
	return (isRecord$1(single) ? [...projects, [String(single.name ?? ""), single]] : projects).flatMap(([name, project]) => {
		const targets = isRecord$1(project) ? project.architect ?? project.targets : null;
		if (!isRecord$1(project) || !isRecord$1(targets)) return [];
		const root = typeof project.root === "string" ? project.root : "";
		const sourceRoot = typeof project.sourceRoot === "string" ? project.sourceRoot : posix.join(root, "src");
		const build = optionsOf(targets.build);
		const [options = {}] = build;
		const outputs = build.length === 0 ? [] : [...build.map((one) => one.outputPath), `dist/${name}`].flatMap(placesOf);
		const alone = optionsOf(targets.server).flatMap(({ outputPath }) => typeof outputPath === "string" ? [{
			folder: posix.dirname(outputPath),
			server: outputPath
		}] : []);
		return [...outputs, ...alone].map((place) => ({
			...place,
			sourceRoot,
			options
		}));
	});
}
/** The options of a target, and those of each of its configurations. */
function optionsOf(target) {
	if (!isRecord$1(target)) return [];
	const configurations = isRecord$1(target.configurations) ? Object.values(target.configurations) : [];
	return [target.options ?? {}, ...configurations].filter(isRecord$1);
}
/** `"dist/app"`, or `{ "base": "dist/app", "server": "" }`. */
function placesOf(outputPath) {
	const { base = null, server = "server" } = isRecord$1(outputPath) ? outputPath : { base: outputPath };
	if (typeof base !== "string") return [];
	const folder = posix.normalize(base).replace(/\/$/, "");
	return [{
		folder,
		server: posix.join(folder, typeof server === "string" ? server : "server")
	}];
}
/** Builds that no configuration read here names, such as those of Nx. */
async function foundIn(files) {
	const all = await files.below("dist");
	return all.filter((file) => file.endsWith("/main.server.mjs") && all.includes(`${posix.dirname(file)}/server.mjs`)).map((file) => ({
		folder: posix.dirname(posix.dirname(file)),
		server: posix.dirname(file),
		sourceRoot: "",
		options: {}
	}));
}

// src/routes/frameworks/angular/manifest.ts
/** `RenderMode` of `@angular/ssr`. One that the browser alone renders is answered with an empty shell. */
const kinds = {
	0: "page",
	1: "prerendered",
	2: "prerendered"
};
/**
* The routes of the app's manifest; of a localized build, of its first language: the code of the others is the same. null
* where the build lists none: before version 19, and for `CommonEngine`.
* @param server the folder of the server's files
*/
async function manifestRoutes(files, server) {
	const manifests = (await files.below(server)).filter((file) => posix.basename(file) === "angular-app-manifest.mjs");
	for (const file of manifests) {
		const listed = listedIn(await files.read(file) ?? "");
		if (listed) return listed;
	}
	return null;
}
function listedIn(text) {
	const exported = syntaxTree(text)?.program.body.find((node) => node.type === "ExportDefaultDeclaration");
	const { routes, baseHref } = literalObject(exported?.declaration);
	if (!Array.isArray(routes)) return null;
	const base = typeof baseHref === "string" && baseHref.startsWith("/") ? baseHref.replace(/\/$/, "") : "";
	return {
		base,
		routes: routes.filter(isObject).flatMap((route) => {
			if (typeof route.route !== "string") return [];
			const own = base && `${route.route}/`.startsWith(`${base}/`) ? route.route.slice(base.length) : route.route;
			const kind = typeof route.redirectTo === "string" ? "redirect" : kinds[Number(route.renderMode)] ?? "page";
			return [{
				route: `/${own.replace(/^\/|\/$/g, "")}`,
				kind
			}];
		})
	};
}
function literalObject(node) {
	const value = literal(node);
	return isObject(value) ? value : {};
}

// node_modules/resolve-pkg-maps/dist/index.mjs
const A = (r) => r !== null && typeof r == "object";
const a = (r, t) => Object.assign(/* @__PURE__ */ new Error(`[${r}]: ${t}`), { code: r });
const _ = "ERR_INVALID_PACKAGE_CONFIG";
const E$1 = "ERR_INVALID_PACKAGE_TARGET";
const I = "ERR_PACKAGE_PATH_NOT_EXPORTED";
const R$1 = /^\d+$/;
const O$1 = /^(\.{1,2}|node_modules)$/i;
const w = /\/|\\/;
var h = ((r) => (r.Export = "exports", r.Import = "imports", r))(h || {});
const f = (r, t, e, o, c) => {
	if (t == null) return [];
	if (typeof t == "string") {
		const [n, ...i] = t.split(w);
		if (n === ".." || i.some((l) => O$1.test(l))) throw a(E$1, `Invalid "${r}" target "${t}" defined in the package config`);
		return [c ? t.replace(/\*/g, c) : t];
	}
	if (Array.isArray(t)) return t.flatMap((n) => f(r, n, e, o, c));
	if (A(t)) {
		for (const n of Object.keys(t)) {
			if (R$1.test(n)) throw a(_, "Cannot contain numeric property keys");
			if (n === "default" || o.includes(n)) return f(r, t[n], e, o, c);
		}
		return [];
	}
	throw a(E$1, `Invalid "${r}" target "${t}"`);
};
const s = "*";
const m = (r, t) => {
	const e = r.indexOf(s), o = t.indexOf(s);
	return e === o ? t.length > r.length : o > e;
};
function d(r, t) {
	if (!t.includes(s) && r.hasOwnProperty(t)) return [t];
	let e, o;
	for (const c of Object.keys(r)) if (c.includes(s)) {
		const [n, i, l] = c.split(s);
		if (l === void 0 && t.startsWith(n) && t.endsWith(i)) {
			const g = t.slice(n.length, -i.length || void 0);
			g && (!e || m(e, c)) && (e = c, o = g);
		}
	}
	return [e, o];
}
const p = (r) => Object.keys(r).reduce((t, e) => {
	const o = e === "" || e[0] !== ".";
	if (t === void 0 || t === o) return o;
	throw a(_, "\"exports\" cannot contain some keys starting with \".\" and some not");
}, void 0);
const u = /^\w+:/;
const v = (r, t, e) => {
	if (!r) throw new Error("\"exports\" is required");
	t = t === "" ? "." : `./${t}`, (typeof r == "string" || Array.isArray(r) || A(r) && p(r)) && (r = { ".": r });
	const [o, c] = d(r, t), n = f(h.Export, r[o], t, e, c);
	if (n.length === 0) throw a(I, t === "." ? "No \"exports\" main defined" : `Package subpath '${t}' is not defined by "exports"`);
	for (const i of n) if (!i.startsWith("./") && !u.test(i)) throw a(E$1, `Invalid "exports" target "${i}" defined in the package config`);
	return n;
};

// node_modules/get-tsconfig/dist/index.mjs
var xe = Object.defineProperty;
var r = (e, t) => xe(e, "name", {
	value: t,
	configurable: !0
});
function L(e) {
	return e.startsWith("\\\\?\\") ? e : e.replace(/\\/g, "/");
}
r(L, "slash");
const Q = r((e) => {
	const t = ce[e];
	return (l, ...n) => {
		const s = `${e}:${n.join(":")}`;
		let i = l == null ? void 0 : l.get(s);
		return i === void 0 && (i = Reflect.apply(t, ce, n), l?.set(s, i)), i;
	};
}, "cacheFs");
const x = Q("existsSync");
const Se = Q("readFileSync");
const H = Q("statSync");
const Ne = Q("realpathSync");
const Pe = r((...[e, t]) => {
	const l = Ne(e, t);
	if (typeof l != "string") throw new TypeError(`Unexpected resolved path type for ${l} in ${t}`);
	return l;
}, "realpath");
const O = r((e, t, l) => {
	for (;;) {
		const n = m$1.posix.join(e, t);
		if (x(l, n)) return n;
		const s = m$1.dirname(e);
		if (s === e) return;
		e = s;
	}
}, "findUp");
const C = /^\.{1,2}(\/.*)?$/;
const X = r((e) => {
	const t = L(e);
	return C.test(t) ? t : `./${t}`;
}, "normalizeRelativePath");
function We(e, t = !1) {
	const l = e.length;
	let n = 0, s = "", i = 0, o = 16, f = 0, u = 0, c = 0, w = 0, p = 0;
	function _(g, j) {
		let y = 0, A = 0;
		for (; y < g;) {
			let k = e.charCodeAt(n);
			if (k >= 48 && k <= 57) A = A * 16 + k - 48;
			else if (k >= 65 && k <= 70) A = A * 16 + k - 65 + 10;
			else if (k >= 97 && k <= 102) A = A * 16 + k - 97 + 10;
			else break;
			n++, y++;
		}
		return y < g && (A = -1), A;
	}
	r(_, "scanHexDigits");
	function h(g) {
		n = g, s = "", i = 0, o = 16, p = 0;
	}
	r(h, "setPosition");
	function D() {
		let g = n;
		if (e.charCodeAt(n) === 48) n++;
		else for (n++; n < e.length && R(e.charCodeAt(n));) n++;
		if (n < e.length && e.charCodeAt(n) === 46) if (n++, n < e.length && R(e.charCodeAt(n))) for (n++; n < e.length && R(e.charCodeAt(n));) n++;
		else return p = 3, e.substring(g, n);
		let j = n;
		if (n < e.length && (e.charCodeAt(n) === 69 || e.charCodeAt(n) === 101)) if (n++, (n < e.length && e.charCodeAt(n) === 43 || e.charCodeAt(n) === 45) && n++, n < e.length && R(e.charCodeAt(n))) {
			for (n++; n < e.length && R(e.charCodeAt(n));) n++;
			j = n;
		} else p = 3;
		return e.substring(g, j);
	}
	r(D, "scanNumber");
	function T() {
		let g = "", j = n;
		for (;;) {
			if (n >= l) {
				g += e.substring(j, n), p = 2;
				break;
			}
			const y = e.charCodeAt(n);
			if (y === 34) {
				g += e.substring(j, n), n++;
				break;
			}
			if (y === 92) {
				if (g += e.substring(j, n), n++, n >= l) {
					p = 2;
					break;
				}
				switch (e.charCodeAt(n++)) {
					case 34:
						g += "\"";
						break;
					case 92:
						g += "\\";
						break;
					case 47:
						g += "/";
						break;
					case 98:
						g += "\b";
						break;
					case 102:
						g += "\f";
						break;
					case 110:
						g += `
`;
						break;
					case 114:
						g += "\r";
						break;
					case 116:
						g += "	";
						break;
					case 117:
						const k = _(4);
						k >= 0 ? g += String.fromCharCode(k) : p = 4;
						break;
					default: p = 5;
				}
				j = n;
				continue;
			}
			if (y >= 0 && y <= 31) if (J(y)) {
				g += e.substring(j, n), p = 2;
				break;
			} else p = 6;
			n++;
		}
		return g;
	}
	r(T, "scanString");
	function d() {
		if (s = "", p = 0, i = n, u = f, w = c, n >= l) return i = l, o = 17;
		let g = e.charCodeAt(n);
		if (ee(g)) {
			do
				n++, s += String.fromCharCode(g), g = e.charCodeAt(n);
			while (ee(g));
			return o = 15;
		}
		if (J(g)) return n++, s += String.fromCharCode(g), g === 13 && e.charCodeAt(n) === 10 && (n++, s += `
`), f++, c = n, o = 14;
		switch (g) {
			case 123: return n++, o = 1;
			case 125: return n++, o = 2;
			case 91: return n++, o = 3;
			case 93: return n++, o = 4;
			case 58: return n++, o = 6;
			case 44: return n++, o = 5;
			case 34: return n++, s = T(), o = 10;
			case 47:
				const j = n - 1;
				if (e.charCodeAt(n + 1) === 47) {
					for (n += 2; n < l && !J(e.charCodeAt(n));) n++;
					return s = e.substring(j, n), o = 12;
				}
				if (e.charCodeAt(n + 1) === 42) {
					n += 2;
					const y = l - 1;
					let A = !1;
					for (; n < y;) {
						const k = e.charCodeAt(n);
						if (k === 42 && e.charCodeAt(n + 1) === 47) {
							n += 2, A = !0;
							break;
						}
						n++, J(k) && (k === 13 && e.charCodeAt(n) === 10 && n++, f++, c = n);
					}
					return A || (n++, p = 1), s = e.substring(j, n), o = 13;
				}
				return s += String.fromCharCode(g), n++, o = 16;
			case 45: if (s += String.fromCharCode(g), n++, n === l || !R(e.charCodeAt(n))) return o = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57: return s += D(), o = 11;
			default:
				for (; n < l && v(g);) n++, g = e.charCodeAt(n);
				if (i !== n) {
					switch (s = e.substring(i, n), s) {
						case "true": return o = 8;
						case "false": return o = 9;
						case "null": return o = 7;
					}
					return o = 16;
				}
				return s += String.fromCharCode(g), n++, o = 16;
		}
	}
	r(d, "scanNext");
	function v(g) {
		if (ee(g) || J(g)) return !1;
		switch (g) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return !1;
		}
		return !0;
	}
	r(v, "isUnknownContentCharacter");
	function $() {
		let g;
		do
			g = d();
		while (g >= 12 && g <= 15);
		return g;
	}
	return r($, "scanNextNonTrivia"), {
		setPosition: h,
		getPosition: r(() => n, "getPosition"),
		scan: t ? $ : d,
		getToken: r(() => o, "getToken"),
		getTokenValue: r(() => s, "getTokenValue"),
		getTokenOffset: r(() => i, "getTokenOffset"),
		getTokenLength: r(() => n - i, "getTokenLength"),
		getTokenStartLine: r(() => u, "getTokenStartLine"),
		getTokenStartCharacter: r(() => i - w, "getTokenStartCharacter"),
		getTokenError: r(() => p, "getTokenError")
	};
}
r(We, "createScanner");
function ee(e) {
	return e === 32 || e === 9;
}
r(ee, "isWhiteSpace");
function J(e) {
	return e === 10 || e === 13;
}
r(J, "isLineBreak");
function R(e) {
	return e >= 48 && e <= 57;
}
r(R, "isDigit");
var ge;
(function(e) {
	e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(ge || (ge = {})), new Array(20).fill(0).map((e, t) => " ".repeat(t));
const S = 200;
new Array(S).fill(0).map((e, t) => `
` + " ".repeat(t)), new Array(S).fill(0).map((e, t) => "\r" + " ".repeat(t)), new Array(S).fill(0).map((e, t) => `\r
` + " ".repeat(t)), new Array(S).fill(0).map((e, t) => `
` + "	".repeat(t)), new Array(S).fill(0).map((e, t) => "\r" + "	".repeat(t)), new Array(S).fill(0).map((e, t) => `\r
` + "	".repeat(t));
var Y;
(function(e) {
	e.DEFAULT = { allowTrailingComma: !1 };
})(Y || (Y = {}));
function Je(e, t = [], l = Y.DEFAULT) {
	let n = null, s = [];
	const i = [];
	function o(u) {
		Array.isArray(s) ? s.push(u) : n !== null && (s[n] = u);
	}
	return r(o, "onValue"), Me(e, {
		onObjectBegin: r(() => {
			const u = {};
			o(u), i.push(s), s = u, n = null;
		}, "onObjectBegin"),
		onObjectProperty: r((u) => {
			n = u;
		}, "onObjectProperty"),
		onObjectEnd: r(() => {
			s = i.pop();
		}, "onObjectEnd"),
		onArrayBegin: r(() => {
			const u = [];
			o(u), i.push(s), s = u, n = null;
		}, "onArrayBegin"),
		onArrayEnd: r(() => {
			s = i.pop();
		}, "onArrayEnd"),
		onLiteralValue: o,
		onError: r((u, c, w) => {
			t.push({
				error: u,
				offset: c,
				length: w
			});
		}, "onError")
	}, l), s[0];
}
r(Je, "parse$1");
function Me(e, t, l = Y.DEFAULT) {
	const n = We(e, !1), s = [];
	let i = 0;
	function o(b) {
		return b ? () => i === 0 && b(n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter()) : () => !0;
	}
	r(o, "toNoArgVisit");
	function f(b) {
		return b ? (F) => i === 0 && b(F, n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter()) : () => !0;
	}
	r(f, "toOneArgVisit");
	function u(b) {
		return b ? (F) => i === 0 && b(F, n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter(), () => s.slice()) : () => !0;
	}
	r(u, "toOneArgVisitWithPath");
	function c(b) {
		return b ? () => {
			i > 0 ? i++ : b(n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter(), () => s.slice()) === !1 && (i = 1);
		} : () => !0;
	}
	r(c, "toBeginVisit");
	function w(b) {
		return b ? () => {
			i > 0 && i--, i === 0 && b(n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter());
		} : () => !0;
	}
	r(w, "toEndVisit");
	const p = c(t.onObjectBegin), _ = u(t.onObjectProperty), h = w(t.onObjectEnd), D = c(t.onArrayBegin), T = w(t.onArrayEnd), d = u(t.onLiteralValue), v = f(t.onSeparator), $ = o(t.onComment), g = f(t.onError), j = l && l.disallowComments, y = l && l.allowTrailingComma;
	function A() {
		for (;;) {
			const b = n.scan();
			switch (n.getTokenError()) {
				case 4:
					k(14);
					break;
				case 5:
					k(15);
					break;
				case 3:
					k(13);
					break;
				case 1:
					j || k(11);
					break;
				case 2:
					k(12);
					break;
				case 6: k(16);
			}
			switch (b) {
				case 12:
				case 13:
					j ? k(10) : $();
					break;
				case 16:
					k(1);
					break;
				case 15:
				case 14: break;
				default: return b;
			}
		}
	}
	r(A, "scanNext");
	function k(b, F = [], W = []) {
		if (g(b), F.length + W.length > 0) {
			let I = n.getToken();
			for (; I !== 17;) {
				if (F.indexOf(I) !== -1) {
					A();
					break;
				} else if (W.indexOf(I) !== -1) break;
				I = A();
			}
		}
	}
	r(k, "handleError");
	function P(b) {
		const F = n.getTokenValue();
		return b ? d(F) : (_(F), s.push(F)), A(), !0;
	}
	r(P, "parseString");
	function M() {
		switch (n.getToken()) {
			case 11:
				const b = n.getTokenValue();
				let F = Number(b);
				isNaN(F) && (k(2), F = 0), d(F);
				break;
			case 7:
				d(null);
				break;
			case 8:
				d(!0);
				break;
			case 9:
				d(!1);
				break;
			default: return !1;
		}
		return A(), !0;
	}
	r(M, "parseLiteral");
	function V() {
		return n.getToken() !== 10 ? (k(3, [], [2, 5]), !1) : (P(!1), n.getToken() === 6 ? (v(":"), A(), U() || k(4, [], [2, 5])) : k(5, [], [2, 5]), s.pop(), !0);
	}
	r(V, "parseProperty");
	function z() {
		p(), A();
		let b = !1;
		for (; n.getToken() !== 2 && n.getToken() !== 17;) {
			if (n.getToken() === 5) {
				if (b || k(4, [], []), v(","), A(), n.getToken() === 2 && y) break;
			} else b && k(6, [], []);
			V() || k(4, [], [2, 5]), b = !0;
		}
		return h(), n.getToken() !== 2 ? k(7, [2], []) : A(), !0;
	}
	r(z, "parseObject");
	function G() {
		D(), A();
		let b = !0, F = !1;
		for (; n.getToken() !== 4 && n.getToken() !== 17;) {
			if (n.getToken() === 5) {
				if (F || k(4, [], []), v(","), A(), n.getToken() === 4 && y) break;
			} else F && k(6, [], []);
			b ? (s.push(0), b = !1) : s[s.length - 1]++, U() || k(4, [], [4, 5]), F = !0;
		}
		return T(), b || s.pop(), n.getToken() !== 4 ? k(8, [4], []) : A(), !0;
	}
	r(G, "parseArray");
	function U() {
		switch (n.getToken()) {
			case 3: return G();
			case 1: return z();
			case 10: return P(!0);
			default: return M();
		}
	}
	return r(U, "parseValue"), A(), n.getToken() === 17 ? l.allowEmptyContent ? !0 : (k(4, [], []), !1) : U() ? (n.getToken() !== 17 && k(9, [], []), !0) : (k(4, [], []), !1);
}
r(Me, "visit");
var ke;
(function(e) {
	e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(ke || (ke = {}));
var me;
(function(e) {
	e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(me || (me = {}));
const Ve = Je;
var de;
(function(e) {
	e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(de || (de = {}));
const we = r((e, t) => Ve(Se(t, e, "utf8")), "readJsonc");
const ne = Symbol("implicitBaseUrl");
const E = "${configDir}";
const ze = r(() => {
	const { findPnpApi: e } = $e;
	return e && e(process.cwd());
}, "getPnpApi");
const te = r((e, t, l, n) => {
	const s = `resolveFromPackageJsonPath:${e}:${t}:${l}`;
	if (n != null && n.has(s)) return n.get(s);
	const i = we(e, n);
	if (!i) return;
	let o = t || "tsconfig.json";
	if (!l && i.exports) try {
		const [f] = v(i.exports, t, ["require", "types"]);
		o = f;
	} catch {
		return !1;
	}
	else !t && i.tsconfig && (o = i.tsconfig);
	return o = m$1.join(e, "..", o), n?.set(s, o), o;
}, "resolveFromPackageJsonPath");
const se = "package.json";
const le = "tsconfig.json";
const Ge = r((e, t, l) => {
	var n;
	let s = e;
	if (e === ".." && (s = m$1.join(s, le)), e[0] === "." && (s = m$1.resolve(t, s)), m$1.isAbsolute(s)) {
		if (x(l, s)) {
			if (H(l, s).isFile()) return s;
		} else if (!s.endsWith(".json")) {
			const T = `${s}.json`;
			if (x(l, T)) return T;
		}
		return;
	}
	const [i, ...o] = e.split("/"), f = i[0] === "@" ? `${i}/${o.shift()}` : i, u = o.join("/"), c = ze();
	if (c) {
		const { resolveRequest: T } = c;
		try {
			if (f === e) {
				const d = T(m$1.join(f, se), t);
				if (d) {
					const v = te(d, u, !1, l);
					if (v && x(l, v)) return v;
				}
			} else {
				let d;
				try {
					d = T(e, t, { extensions: [".json"] });
				} catch {
					d = T(m$1.join(e, le), t);
				}
				if (d) return d;
			}
		} catch {}
	}
	const w = O(m$1.resolve(t), m$1.join("node_modules", f), l);
	if (!w || !((n = H(l, w)) != null && n.isDirectory())) return;
	const p = Pe(l, w), _ = m$1.join(p, se);
	if (x(l, _)) {
		const T = te(_, u, !1, l);
		if (T === !1) return;
		if (T && x(l, T) && H(l, T).isFile()) return T;
	}
	const h = m$1.join(p, u), D = h.endsWith(".json");
	if (!D) {
		const T = `${h}.json`;
		if (x(l, T)) return T;
	}
	if (x(l, h)) {
		if (H(l, h).isDirectory()) {
			const T = m$1.join(h, se);
			if (x(l, T)) {
				const v = te(T, "", !0, l);
				if (v && x(l, v)) return v;
			}
			const d = m$1.join(h, le);
			if (x(l, d)) return d;
		} else if (D) return h;
	}
}, "resolveExtendsPath");
const oe = r((e, t) => X(m$1.relative(e, t)), "pathRelative");
const pe = [
	"files",
	"include",
	"exclude"
];
const N = r((e, t, l) => {
	const n = m$1.join(t, l);
	return L(m$1.relative(e, n)) || "./";
}, "resolveAndRelativize");
const Qe = r((e, t, l) => {
	const n = m$1.relative(e, t);
	if (!n) return l;
	return L(`${n}/${l.startsWith("./") ? l.slice(2) : l}`);
}, "prefixPattern");
const He = r((e, t, l, n) => {
	const s = Ge(e, t, n);
	if (!s) throw new Error(`File '${e}' not found.`);
	if (l.has(s)) throw new Error(`Circularity detected while resolving configuration: ${s}`);
	l.add(s);
	const i = m$1.dirname(s), o = ve(s, n, l, !0);
	delete o.references;
	const { compilerOptions: f } = o;
	if (f) {
		const { baseUrl: u } = f;
		u && !u.startsWith(E) && (f.baseUrl = N(t, i, u));
		const { outDir: c } = f;
		c && !c.startsWith(E) && (f.outDir = N(t, i, c));
		const { declarationDir: w } = f;
		w && !w.startsWith(E) && (f.declarationDir = N(t, i, w));
		const { rootDir: p } = f;
		p && !p.startsWith(E) && (f.rootDir = N(t, i, p));
		const { rootDirs: _ } = f;
		_ && (f.rootDirs = _.map((D) => D.startsWith(E) ? D : N(t, i, D)));
		const { typeRoots: h } = f;
		h && (f.typeRoots = h.map((D) => D.startsWith(E) ? D : N(t, i, D)));
	}
	for (const u of pe) {
		const c = o[u];
		c && (o[u] = c.map((w) => w.startsWith(E) ? w : Qe(t, i, w)));
	}
	return o;
}, "resolveExtends");
const be = ["outDir", "declarationDir"];
const ve = r((e, t, l = /* @__PURE__ */ new Set(), n = !1) => {
	let s;
	try {
		s = we(e, t) || {};
	} catch {
		throw new Error(`Cannot resolve tsconfig at path: ${e}`);
	}
	if (typeof s != "object") throw new SyntaxError(`Failed to parse tsconfig at: ${e}`);
	const i = m$1.dirname(e);
	if (s.compilerOptions) {
		const { compilerOptions: o } = s;
		o.paths && !o.baseUrl && (o[ne] = i);
	}
	if (s.extends) {
		const o = Array.isArray(s.extends) ? s.extends : [s.extends];
		delete s.extends;
		for (const f of o.reverse()) {
			const u = He(f, i, new Set(l), t), c = {
				...u,
				...s,
				compilerOptions: {
					...u.compilerOptions,
					...s.compilerOptions
				}
			};
			u.watchOptions && (c.watchOptions = {
				...u.watchOptions,
				...s.watchOptions
			}), s = c;
		}
	}
	if (s.compilerOptions) {
		const { compilerOptions: o } = s;
		for (const u of ["baseUrl", "rootDir"]) {
			const c = o[u];
			if (c && !c.startsWith(E)) {
				const w = m$1.resolve(i, c);
				o[u] = oe(i, w);
			}
		}
		for (const u of be) {
			let c = o[u];
			c && (!n && !Array.isArray(s.exclude) && (s.exclude = be.map((w) => o[w]).filter(Boolean)), c.startsWith(E) || (c = X(c)), o[u] = c);
		}
	} else s.compilerOptions = {};
	if (s.include && (s.include = s.include.map(L)), s.files && (s.files = s.files.map((o) => o.startsWith(E) ? o : X(o))), s.watchOptions) {
		const { watchOptions: o } = s;
		o.excludeDirectories && (o.excludeDirectories = o.excludeDirectories.map((f) => L(m$1.resolve(i, f)))), o.excludeFiles && (o.excludeFiles = o.excludeFiles.map((f) => L(m$1.resolve(i, f)))), o.watchFile && (o.watchFile = o.watchFile.toLowerCase()), o.watchDirectory && (o.watchDirectory = o.watchDirectory.toLowerCase()), o.fallbackPolling && (o.fallbackPolling = o.fallbackPolling.toLowerCase());
	}
	return s;
}, "_parseTsconfig");
const Z = r((e, t) => {
	if (e.startsWith(E)) return L(m$1.join(t, e.slice(12)));
}, "interpolateConfigDir");
const Xe = [
	"outDir",
	"declarationDir",
	"outFile",
	"rootDir",
	"baseUrl",
	"tsBuildInfoFile"
];
const Ye = r((e) => {
	if (e.strict) for (const B of [
		"noImplicitAny",
		"noImplicitThis",
		"strictNullChecks",
		"strictFunctionTypes",
		"strictBindCallApply",
		"strictPropertyInitialization",
		"strictBuiltinIteratorReturn",
		"alwaysStrict",
		"useUnknownInCatchVariables"
	]) e[B] === void 0 && (e[B] = !0);
	if (e.composite && (e.declaration ??= !0, e.incremental ??= !0), e.target) {
		let a = e.target.toLowerCase();
		a === "es2015" && (a = "es6"), e.target = a, a === "esnext" && (e.module ??= "es6", e.useDefineForClassFields ??= !0), (a === "es6" || a === "es2016" || a === "es2017" || a === "es2018" || a === "es2019" || a === "es2020" || a === "es2021" || a === "es2022" || a === "es2023" || a === "es2024") && (e.module ??= "es6"), (a === "es2022" || a === "es2023" || a === "es2024") && (e.useDefineForClassFields ??= !0);
	}
	if (e.module) {
		let a = e.module.toLowerCase();
		if (a === "es2015" && (a = "es6"), e.module = a, (a === "es6" || a === "es2020" || a === "es2022" || a === "esnext" || a === "none" || a === "system" || a === "umd" || a === "amd") && (e.moduleResolution ??= "classic"), a === "system" && (e.allowSyntheticDefaultImports ??= !0), (a === "node16" || a === "node18" || a === "node20" || a === "nodenext" || a === "preserve") && (e.esModuleInterop ??= !0, e.allowSyntheticDefaultImports ??= !0), (a === "node16" || a === "node18" || a === "node20" || a === "nodenext") && (e.moduleDetection ??= "force"), a === "node16" && (e.target ??= "es2022", e.moduleResolution ??= "node16"), a === "node18" && (e.target ??= "es2022", e.moduleResolution ??= "node16"), a === "node20" && (e.target ??= "es2023", e.moduleResolution ??= "node16", e.resolveJsonModule ??= !0), a === "nodenext" && (e.target ??= "esnext", e.moduleResolution ??= "nodenext", e.resolveJsonModule ??= !0), a === "node16" || a === "node18" || a === "node20" || a === "nodenext") {
			const B = e.target;
			(B === "es3" || B === "es2022" || B === "es2023" || B === "es2024" || B === "esnext") && (e.useDefineForClassFields ??= !0);
		}
		a === "preserve" && (e.moduleResolution ??= "bundler");
	}
	if (e.moduleResolution) {
		let a = e.moduleResolution.toLowerCase();
		a === "node" && (a = "node10"), e.moduleResolution = a, (a === "node16" || a === "nodenext" || a === "bundler") && (e.resolvePackageJsonExports ??= !0, e.resolvePackageJsonImports ??= !0), a === "bundler" && (e.allowSyntheticDefaultImports ??= !0, e.resolveJsonModule ??= !0);
	}
	e.jsx && (e.jsx = e.jsx.toLowerCase()), e.moduleDetection && (e.moduleDetection = e.moduleDetection.toLowerCase()), e.importsNotUsedAsValues && (e.importsNotUsedAsValues = e.importsNotUsedAsValues.toLowerCase()), e.newLine && (e.newLine = e.newLine.toLowerCase()), e.esModuleInterop && (e.allowSyntheticDefaultImports ??= !0), e.verbatimModuleSyntax && (e.isolatedModules ??= !0, e.preserveConstEnums ??= !0), e.isolatedModules && (e.preserveConstEnums ??= !0), e.rewriteRelativeImportExtensions && (e.allowImportingTsExtensions ??= !0), e.lib && (e.lib = e.lib.map((a) => a.toLowerCase())), e.checkJs && (e.allowJs ??= !0);
}, "normalizeCompilerOptions");
const ie = r((e, t = /* @__PURE__ */ new Map()) => {
	const l = m$1.resolve(e), n = ve(l, t), s = m$1.dirname(l), { compilerOptions: i } = n;
	if (i) {
		for (const f of Xe) {
			const u = i[f];
			if (u) {
				const c = Z(u, s);
				i[f] = c ? oe(s, c) : u;
			}
		}
		for (const f of ["rootDirs", "typeRoots"]) {
			const u = i[f];
			u && (i[f] = u.map((c) => {
				const w = Z(c, s);
				return w ? oe(s, w) : X(c);
			}));
		}
		const { paths: o } = i;
		if (o) for (const f of Object.keys(o)) o[f] = o[f].map((u) => {
			var c;
			return (c = Z(u, s)) != null ? c : u;
		});
		Ye(i);
	}
	for (const o of pe) {
		const f = n[o];
		f && (n[o] = f.map((u) => {
			var c;
			return (c = Z(u, s)) != null ? c : u;
		}));
	}
	return n;
}, "parseTsconfig");
var Ze = Object.defineProperty;
var q = r((e, t) => Ze(e, "name", {
	value: t,
	configurable: !0
}), "s");
const Te = q((e) => {
	let t = "";
	for (let l = 0; l < e.length; l += 1) {
		const n = e[l], s = n.toUpperCase();
		t += n === s ? n.toLowerCase() : s;
	}
	return t;
}, "invertCase"), re = /* @__PURE__ */ new Map(), Ae = q((e, t) => {
	const l = Re.join(e, `.is-fs-case-sensitive-test-${process.pid}`);
	try {
		return t.writeFileSync(l, ""), !t.existsSync(Te(l));
	} finally {
		try {
			t.unlinkSync(l);
		} catch {}
	}
}, "checkDirectoryCaseWithWrite"), qe = q((e, t, l) => {
	try {
		return Ae(e, l);
	} catch (n) {
		if (t === void 0) return Ae(os.tmpdir(), l);
		throw n;
	}
}, "checkDirectoryCaseWithFallback"), Ke = q((e, t = Ie, l = !0) => {
	const n = e != null ? e : process.cwd();
	if (l && re.has(n)) return re.get(n);
	let s;
	const i = Te(n);
	return i !== n && t.existsSync(n) ? s = !t.existsSync(i) : s = qe(n, e, t), l && re.set(n, s), s;
}, "isFsCaseSensitive"), { join: Oe } = m$1.posix, _e = r((e, t) => {
	const l = Oe(e, t);
	return e.startsWith("//") && !l.startsWith("//") ? `/${l}` : l;
}, "pathJoin"), ue = {
	ts: [
		".ts",
		".tsx",
		".d.ts"
	],
	cts: [".cts", ".d.cts"],
	mts: [".mts", ".d.mts"]
}, Ce = r((e) => {
	const t = [...ue.ts], l = [...ue.cts], n = [...ue.mts];
	return e != null && e.allowJs && (t.push(".js", ".jsx"), l.push(".cjs"), n.push(".mjs")), [
		...t,
		...l,
		...n
	];
}, "getSupportedExtensions"), en = r((e) => {
	const t = [];
	if (!e) return t;
	const { outDir: l, declarationDir: n } = e;
	return l && t.push(l), n && t.push(n), t;
}, "getDefaultExcludeSpec"), ye = r((e) => e.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), "escapeForRegexp"), fe = `(?!(${[
	"node_modules",
	"bower_components",
	"jspm_packages"
].join("|")})(/|$))`, tn = /(?:^|\/)[^.*?]+$/, je = "**/*", K = "[^/]", ae = "[^./]", Fe = process.platform === "win32", De = r(({ config: e, path: t }, l = Ke()) => {
	if ("extends" in e) throw new Error("tsconfig#extends must be resolved. Use getTsconfig or parseTsconfig to resolve it.");
	if (!m$1.isAbsolute(t)) throw new Error("The tsconfig path must be absolute");
	Fe && (t = L(t));
	const n = m$1.dirname(t), { files: s, include: i, exclude: o, compilerOptions: f } = e, u = r((d) => m$1.isAbsolute(d) ? d : _e(n, d), "resolvePattern"), c = s == null ? void 0 : s.map(u), w = Ce(f), p = l ? "" : "i", h = (o || en(f)).map((d) => {
		const v = u(d), $ = ye(v).replaceAll(String.raw`\*\*/`, "(.+/)?").replaceAll(String.raw`\*`, `${K}*`).replaceAll(String.raw`\?`, K);
		return new RegExp(`^${$}($|/)`, p);
	}), D = s || i ? i : [je], T = D ? D.map((d) => {
		let v = u(d);
		tn.test(v) && (v = _e(v, je));
		const $ = ye(v).replaceAll(String.raw`/\*\*`, `(/${fe}${ae}${K}*)*?`).replaceAll(/(\/)?\\\*/g, (g, j) => {
			const y = `(${ae}|(\\.(?!min\\.js$))?)*`;
			return j ? `/${fe}${ae}${y}` : y;
		}).replaceAll(/(\/)?\\\?/g, (g, j) => {
			const y = K;
			return j ? `/${fe}${y}` : y;
		});
		return new RegExp(`^${$}$`, p);
	}) : void 0;
	return (d) => {
		if (!m$1.isAbsolute(d)) throw new Error("filePath must be absolute");
		if (Fe && (d = L(d)), c != null && c.includes(d)) return e;
		if (!(!w.some((v) => d.endsWith(v)) || h.some((v) => v.test(d))) && T && T.some((v) => v.test(d))) return e;
	};
}, "createFilesMatcher"), he = r((e, t, l) => {
	const n = m$1.resolve(e);
	let s = L(e);
	for (;;) {
		const i = O(s, t, l);
		if (!i) return;
		const o = m$1.resolve(i), f = ie(o, l), u = {
			path: L(o),
			config: f
		};
		if (De(u)(n)) return u;
		const w = m$1.dirname(i), p = m$1.dirname(w);
		if (p === w) return;
		s = p;
	}
}, "findConfigApplicable"), Le = r((e = process.cwd(), t = "tsconfig.json", l = /* @__PURE__ */ new Map(), n = !1) => {
	var s;
	return n ? (s = he(e, t, l)) == null ? void 0 : s.path : O(L(e), t, l);
}, "findTsconfig"), sn = r((e = process.cwd(), t = "tsconfig.json", l = /* @__PURE__ */ new Map(), n = !1) => {
	var s;
	if (!n) {
		const i = Le(e, t, l);
		if (!i) return null;
		return {
			path: i,
			config: ie(i, l)
		};
	}
	return (s = he(e, t, l)) != null ? s : null;
}, "getTsconfig"), ln = /\*/g, Ee = r((e, t) => {
	const l = e.match(ln);
	if (l && l.length > 1) throw new Error(t);
}, "assertStarCount"), on = r((e) => {
	if (e.includes("*")) {
		const [t, l] = e.split("*");
		return {
			prefix: t,
			suffix: l
		};
	}
	return e;
}, "parsePattern"), rn = r(({ prefix: e, suffix: t }, l) => l.startsWith(e) && l.endsWith(t), "isPatternMatch"), un = r((e, t, l) => Object.entries(e).map(([n, s]) => (Ee(n, `Pattern '${n}' can have at most one '*' character.`), {
	pattern: on(n),
	substitutions: s.map((i) => {
		if (Ee(i, `Substitution '${i}' in pattern '${n}' can have at most one '*' character.`), !t && !C.test(i) && !m$1.isAbsolute(i)) throw new Error("Non-relative paths are not allowed when 'baseUrl' is not set. Did you forget a leading './'?");
		return m$1.resolve(l, i);
	})
})), "parsePaths"), fn = r((e) => {
	const { compilerOptions: t } = e.config;
	if (!t) return null;
	const { baseUrl: l, paths: n } = t;
	if (!l && !n) return null;
	const s = ne in t && t[ne], i = m$1.resolve(m$1.dirname(e.path), l || s || "."), o = n ? un(n, l, i) : [];
	return (f) => {
		if (C.test(f)) return [];
		const u = [];
		for (const _ of o) {
			if (_.pattern === f) return _.substitutions.map(L);
			typeof _.pattern != "string" && u.push(_);
		}
		let c, w = -1;
		for (const _ of u) rn(_.pattern, f) && _.pattern.prefix.length > w && (w = _.pattern.prefix.length, c = _);
		if (!c) return l ? [L(m$1.join(i, f))] : [];
		const p = f.slice(c.pattern.prefix.length, f.length - c.pattern.suffix.length);
		return c.substitutions.map((_) => L(_.replace("*", p)));
	};
}, "createPathsMatcher");

// src/routes/imports/aliases.ts
/**
* The aliases of an app: `paths` of its tsconfig and of those it refers to, `alias` of its bundler's configuration, and
* those that the framework brings.
* @param files names of the files in the app's folder
*/
function aliasesOf(cwd, tree, files, rules) {
	const { aliases = {}, tsconfigs = [], configuration } = rules;
	const brought = Object.entries(aliases).flatMap(([alias, folders]) => folders.map((folder) => prefix(alias, join(cwd, folder))));
	const matchers = [
		...literalMatchers(cwd, tree, files, [...bundlers, ...configuration === void 0 ? [] : [configuration]]),
		...tsconfigMatchers(cwd, tree, tsconfigs),
		...brought
	];
	return (specifier) => matchers.flatMap((matcher) => matcher(specifier));
}
function tsconfigMatchers(cwd, tree, generated) {
	const root = attempt(() => sn(cwd)) ?? attempt(() => sn(cwd, "jsconfig.json"));
	const references = (root?.config.references ?? []).map(({ path }) => {
		const target = resolve(dirname(root.path), path);
		return target.endsWith(".json") ? target : join(target, "tsconfig.json");
	});
	const referred = [.../* @__PURE__ */ new Set([...references, ...generated.map((file) => join(cwd, file))])].filter((path) => tree.isFile(path)).flatMap((path) => attempt(() => ({
		path,
		config: ie(path)
	})) ?? []);
	return [...root ? [root] : [], ...referred].flatMap((tsconfig) => attempt(() => fn(tsconfig)) ?? []).map((matcher) => {
		return (specifier) => attempt(() => matcher(specifier)) ?? [];
	});
}
/** A tsconfig that extends something not installed is no reason to stop. */
function attempt(action) {
	try {
		return action();
	} catch {
		return null;
	}
}
const prefix = (alias, target) => (specifier) => specifier === alias ? [target] : specifier.startsWith(`${alias}/`) ? [join(target, specifier.slice(alias.length + 1))] : [];
/** Configurations that any app may have. */
const bundlers = [
	"vite.config",
	"vitest.config",
	"webpack.config"
];
/** `alias: { '@x': './x' }`, also with `path.resolve(…, 'x')` and `new URL('./x', import.meta.url)`: read, not run. */
function literalMatchers(cwd, tree, files, configurations) {
	return files.filter((file) => configurations.includes(file.replace(/\.[cm]?[jt]s$/, ""))).flatMap((file) => {
		const root = syntaxTree(tree.text(join(cwd, file)) ?? "", true);
		return root ? [...nodesIn(root)].flatMap((node) => aliasesIn(node, cwd)) : [];
	});
}
function aliasesIn(node, cwd) {
	if (node.type !== "ObjectProperty" || node.key.type !== "Identifier" || node.key.name !== "alias") return [];
	if (node.value.type === "ObjectExpression") return node.value.properties.flatMap((property) => {
		if (property.type !== "ObjectProperty") return [];
		const name = property.key.type === "StringLiteral" ? property.key.value : property.key.type === "Identifier" ? property.key.name : null;
		const target = lastText(property.value);
		return name === null || target === null ? [] : [prefix(name.replace(/\/\*$/, ""), resolve(cwd, target.replace(/\/\*$/, "")))];
	});
	if (node.value.type !== "ArrayExpression") return [];
	return node.value.elements.flatMap((element) => {
		const [find, replacement] = element?.type === "ObjectExpression" ? element.properties.map((p) => p.type === "ObjectProperty" ? lastText(p.value) : null) : [];
		return find && replacement ? [prefix(find, resolve(cwd, replacement))] : [];
	});
}
/** The last text within an expression: the path in all the ways that people write it. */
function lastText(node) {
	return [...nodesIn(node)].filter((inner) => inner.type === "StringLiteral").sort((a, b) => a.start - b.start).at(-1)?.value ?? null;
}

// src/routes/imports/resolve-import.ts
const outside = { kind: "outside" };
const scripts = [
	".ts",
	".tsx",
	".mts",
	".cts",
	".js",
	".jsx",
	".mjs",
	".cjs"
];
const data$2 = [
	".json",
	".mdx",
	".md"
];
/** Extensions that an import may leave out, in the order in which they are tried. */
const extensionsOf = ({ extensions = [] }) => [
	...scripts,
	...extensions,
	...data$2
];
/** Modules that bundlers and runtimes make up. */
const madeUp = /^(virtual:|\0|data:|https?:|bun:|~icons\/)/;
/** Imports that bundlers take out of the code. */
const assets = /\.(css|scss|sass|less|svg|png|jpe?g|gif|webp|avif|ico|woff2?|wasm|txt|graphql|gql)$/;
/**
* @param cwd absolute path of the app
* @param top names of the files in the app's folder
*/
function importResolver(cwd, tree, top, rules) {
	const aliases = aliasesOf(cwd, tree, top, rules);
	const extensions = extensionsOf(rules);
	const isMadeUp = (specifier) => madeUp.test(specifier) || (rules.madeUp?.test(specifier) ?? false);
	const found = (candidates, specifier) => firstFound(tree, candidates, specifier, extensions);
	return (written, from) => {
		const specifier = written.replace(/(?!^)[?].*$/, "");
		if (specifier === "" || isBuiltin(specifier)) return outside;
		if (/^\.{1,2}(\/|$)/.test(specifier)) return found([resolve(dirname(from), specifier)], specifier) ?? (isMadeUp(specifier) || assets.test(specifier) ? outside : { kind: "unknown" });
		if (specifier.startsWith("/")) return found([join(cwd, specifier), specifier], specifier) ?? outside;
		const aliased = found([...byPackageImports(tree, specifier, from), ...aliases(specifier)], specifier);
		if (aliased) return aliased.path.includes("/node_modules/") ? outside : aliased;
		if (isMadeUp(specifier)) return outside;
		return bare({
			tree,
			cwd,
			aliases,
			extensions
		}, specifier, from);
	};
}
function firstFound(tree, candidates, specifier, extensions) {
	for (const candidate of candidates) {
		const file = specifier.endsWith("/") && tree.isFolder(candidate) ? `${candidate}/` : fileAt(tree, candidate, extensions);
		if (file) return {
			kind: "source",
			path: file
		};
	}
	return null;
}
/** A path as people write it: with or without extension, a folder for its index, `.js` for a `.ts`. */
function fileAt(tree, path, extensions) {
	if (tree.isFile(path)) return path;
	const withExtension = extensions.map((extension) => path + extension);
	const typescript = /\.[cm]?jsx?$/.test(path) ? [path.replace(/js(x?)$/, "ts$1"), path.replace(/js$/, "tsx")] : [];
	const index = tree.isFolder(path) ? extensions.map((extension) => join(path, `index${extension}`)) : [];
	return [
		...withExtension,
		...typescript,
		...index
	].find((candidate) => tree.isFile(candidate)) ?? null;
}
function nearestPackage(tree, from) {
	for (let folder = dirname(from);; folder = dirname(folder)) {
		const json = tree.isFile(join(folder, "package.json")) ? tree.json(join(folder, "package.json")) : null;
		if (json) return {
			folder,
			json
		};
		if (dirname(folder) === folder) return null;
	}
}
function byPackageImports(tree, specifier, from) {
	if (!specifier.startsWith("#")) return [];
	const nearest = nearestPackage(tree, from);
	return nearest ? targetsIn(nearest.json.imports, specifier).map((target) => join(nearest.folder, target)) : [];
}
/** Of `imports` or `exports` the targets of a key, patterns and all conditions included. */
function targetsIn(map, key) {
	if (typeof map !== "object" || map === null) return [];
	return Object.entries(map).flatMap(([pattern, target]) => {
		const [start, end] = pattern.split("*");
		if (end === void 0) return pattern === key ? textsIn(target) : [];
		return key.length >= pattern.length - 1 && key.startsWith(start) && key.endsWith(end) ? textsIn(target).map((text) => text.replaceAll("*", key.slice(start.length, key.length - end.length))) : [];
	});
}
const textsIn = (target) => typeof target === "string" ? [target] : typeof target === "object" && target !== null ? Object.values(target).flatMap(textsIn) : [];
function bare({ tree, cwd, aliases, extensions }, specifier, from) {
	const name = specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
	for (let folder = dirname(from);; folder = dirname(folder)) {
		const installed = join(folder, "node_modules", name);
		if (tree.isFolder(installed)) {
			const real = tree.real(installed);
			return real && !real.includes("/node_modules/") ? sibling(tree, real, `.${specifier.slice(name.length)}`, extensions) : outside;
		}
		if (dirname(folder) === folder) break;
	}
	return /^[@~#$]\/|^[~#$]/.test(specifier) || aliases(specifier).length > 0 || name.startsWith("@") && !isDependency(tree, name, from, cwd) ? { kind: "unknown" } : outside;
}
function isDependency(tree, name, from, cwd) {
	return [nearestPackage(tree, from)?.json, tree.json(join(cwd, "package.json"))].some((json) => json && (name in (json.dependencies ?? {}) || name in (json.devDependencies ?? {}) || name in (json.peerDependencies ?? {})));
}
/** The source that a sibling package gives for a subpath; where it gives built files, any file of it may be meant. */
function sibling(tree, folder, subpath, extensions) {
	const json = tree.json(join(folder, "package.json"));
	const exported = typeof json?.exports === "string" ? subpath === "." ? [json.exports] : [] : targetsIn(json?.exports, subpath);
	const main = subpath === "." ? [
		...textsIn(json?.exports),
		json?.module ?? "",
		json?.main ?? "",
		"src/index",
		"index"
	] : [subpath];
	return {
		kind: "source",
		path: [...exported, ...main].filter(Boolean).map((target) => join(folder, target)).map((target) => fileAt(tree, target, extensions)).find((file) => file && !/\/(dist|build|lib|out)\//.test(file.slice(folder.length))) ?? `${folder}/`
	};
}

// src/routes/imports/source-tree.ts
function sourceTree() {
	const folders = /* @__PURE__ */ new Map();
	const listing = (folder) => {
		const known = folders.get(folder);
		if (known) return known;
		const entries = entriesOf$3(folder);
		const names = (fits) => new Set(entries.filter(fits).map(({ name }) => name));
		const listed = {
			files: names((e) => e.isFile()),
			folders: names((e) => e.isDirectory() || e.isSymbolicLink())
		};
		folders.set(folder, listed);
		return listed;
	};
	const text = (path) => {
		try {
			return readFileSync(path, "utf8");
		} catch {
			return null;
		}
	};
	return {
		isFile: (path) => listing(dirname(path)).files.has(basename(path)),
		isFolder: (path) => listing(dirname(path)).folders.has(basename(path)),
		text,
		json(path) {
			try {
				return JSON.parse(text(path) ?? "null");
			} catch {
				return null;
			}
		},
		real(path) {
			try {
				return realpathSync(join(path));
			} catch {
				return null;
			}
		}
	};
}
function entriesOf$3(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

// src/routes/frameworks/angular/declarations.ts
/** Files from which one re-exports to the next. */
const furthest = 8;
function declarations(tree, resolve) {
	const read = /* @__PURE__ */ new Map();
	const statements = (file) => {
		const known = read.get(file) ?? parsed(tree.text(file) ?? "", {
			types: true,
			tags: false
		})?.program.body ?? [];
		read.set(file, known);
		return known;
	};
	const imported = (specifier, from) => {
		const found = resolve(specifier, from);
		return found.kind === "source" && !found.path.endsWith("/") ? found.path : null;
	};
	const named = (name, file, left = furthest) => {
		if (left === 0) return null;
		for (const statement of statements(file)) {
			if (statement.type === "ImportDeclaration") for (const one of statement.specifiers) {
				if (one.local.name !== name || one.type === "ImportNamespaceSpecifier") continue;
				const from = imported(statement.source.value, file);
				return from === null ? null : exported(one.type === "ImportSpecifier" ? nameOf(one.imported) : "default", from, left - 1);
			}
			const value = declaredAs(name, statement);
			if (value) return followed({
				file,
				node: value
			}, left);
		}
		return null;
	};
	/** `const a = b` is what `b` is. */
	const followed = ({ file, node }, left) => {
		const plain = withoutTypes(node);
		return plain.type === "Identifier" ? named(plain.name, file, left - 1) : {
			file,
			node: plain
		};
	};
	const exported = (name, file, left = furthest) => {
		if (left === 0) return null;
		for (const statement of statements(file)) {
			if (name === "default" && statement.type === "ExportDefaultDeclaration") return followed({
				file,
				node: statement.declaration
			}, left);
			if (statement.type !== "ExportNamedDeclaration") continue;
			for (const one of statement.specifiers) {
				if (one.type !== "ExportSpecifier" || nameOf(one.exported) !== name) continue;
				const from = statement.source ? imported(statement.source.value, file) : null;
				if (statement.source) return from === null ? null : exported(one.local.name, from, left - 1);
				return named(one.local.name, file, left - 1);
			}
		}
		return (name === "default" ? null : named(name, file, left)) ?? reexported(name, file, left);
	};
	const reexported = (name, file, left) => {
		for (const statement of statements(file)) {
			if (statement.type !== "ExportAllDeclaration") continue;
			const from = imported(statement.source.value, file);
			const found = from === null ? null : exported(name, from, left - 1);
			if (found) return found;
		}
		return null;
	};
	return {
		statements,
		imported,
		named: (name, file) => named(name, file),
		exported: (name, file) => exported(name, file)
	};
}
const nameOf = (node) => node.type === "StringLiteral" ? node.value : node.type === "Identifier" ? node.name : "";
/** What a statement gives a name: the value of a variable, or a class. */
function declaredAs(name, statement) {
	const inner = (statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration") && statement.declaration ? statement.declaration : statement;
	if (inner.type === "ClassDeclaration") return inner.id?.name === name ? inner : null;
	if (inner.type !== "VariableDeclaration") return null;
	return inner.declarations.find(({ id }) => id.type === "Identifier" && id.name === name)?.init ?? null;
}
/** Of `routes as Routes` and `routes satisfies Routes` the routes. */
function withoutTypes(node) {
	return /^(TSAsExpression|TSSatisfiesExpression|TSNonNullExpression|TSTypeAssertion|ParenthesizedExpression)$/.test(node.type) ? withoutTypes(node.expression) : node;
}

// src/routes/frameworks/angular/source-routes.ts
/**
* The routes that stand in the source as they are, by syntax alone: those given to `provideRouter` and
* `RouterModule.forRoot`, with what they load later, and those of modules that are loaded at once.
* @param folder where the app's sources lie; "" for all of the project
*/
async function sourceRoutes(files, folder, rules) {
	const tree = sourceTree();
	const top = (await files.names(".")).filter((name) => !name.endsWith("/"));
	const known = declarations(tree, importResolver(files.cwd, tree, top, rules));
	const reader = tableReader(known, (file) => file.slice(files.cwd.length + 1));
	const calls = (await files.sources()).filter((file) => isSource(file, folder)).map((file) => `${files.cwd}/${file}`).filter((file) => callsRouter.test(tree.text(file) ?? "")).flatMap((file) => routerCalls(file, known));
	for (const { kind, file, node } of calls) if (kind === "root") reader.add({
		file,
		node
	});
	for (const { kind, file, node } of calls) if (kind === "child" && !reader.isLoadedLater(file)) reader.add({
		file,
		node
	});
	return reader.found();
}
const isSource = (file, folder) => /\.[cm]?[jt]s$/.test(file) && !/\.(spec|test|d)\.[cm]?[jt]s$/.test(file) && (folder === "" || file.startsWith(`${folder}/`));
const callsRouter = /\bprovideRouter\s*\(|\bRouterModule\s*\.\s*for(Root|Child)\s*\(/;
/** What a file gives to the router. */
const routerCalls = (file, { statements }) => statements(file).flatMap((statement) => [...nodesIn(statement)].flatMap((node) => {
	const [table] = node.type === "CallExpression" ? node.arguments : [];
	if (node.type !== "CallExpression" || !table) return [];
	const { callee } = node;
	if (callee.type === "Identifier" && callee.name === "provideRouter") return [{
		kind: "root",
		file,
		node: table
	}];
	if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier" || callee.object.name !== "RouterModule") return [];
	const name = callee.property.type === "Identifier" ? callee.property.name : "";
	return name === "forRoot" || name === "forChild" ? [{
		kind: name === "forRoot" ? "root" : "child",
		file,
		node: table
	}] : [];
}));
/** Names that stand for one another, from one to the next. */
const deepest$1 = 12;
function tableReader(known, shown) {
	const routes = [];
	const groups = /* @__PURE__ */ new Set();
	const tables = /* @__PURE__ */ new Map();
	const later = /* @__PURE__ */ new Set();
	/** What a table registers is not what its file needs. */
	const registers = (table, page) => {
		if (page === null || page === table) return;
		tables.set(table, (tables.get(table) ?? /* @__PURE__ */ new Set()).add(page));
	};
	const readTable = (table, mount) => {
		for (const { file, node } of entriesOf$2(table, known)) if (!mount.within.has(node)) readRoute(node, file, mount);
	};
	const readRoute = (object, file, mount) => {
		const path = pathOf$2(object);
		if (path === null || literal(field(object, "outlet")) !== void 0 || field(object, "matcher")) return;
		const route = [mount.path, ...path.split("/")].filter(Boolean).join("/");
		const frames = mount.frames.includes(shown(file)) ? mount.frames : [shown(file), ...mount.frames];
		const component = componentOf(object, file, known);
		registers(file, component);
		const sourceFile = component === null ? null : shown(component);
		const isRedirect = field(object, "redirectTo") !== null;
		const inner = {
			path: route,
			frames: sourceFile === null ? frames : [sourceFile, ...frames],
			within: /* @__PURE__ */ new Set([...mount.within, object])
		};
		const before = routes.length;
		const children = field(object, "children");
		if (children) readTable({
			file,
			node: children
		}, inner);
		const lazy = field(object, "loadChildren");
		for (const table of lazy ? loadedLater({
			file,
			node: lazy
		}, known) : []) {
			later.add(table.file);
			registers(file, table.file);
			readTable(table, inner);
		}
		const isAnswered = routes.slice(before).some((one) => one.route === `/${route}`);
		const isPage = sourceFile !== null || field(object, "component") !== null || field(object, "loadComponent") !== null;
		if (!isPage && !isRedirect) groups.add(`/${route}`);
		if (isRedirect || isPage && !isAnswered) routes.push({
			route: `/${route}`,
			isRedirect,
			sourceFile: isRedirect ? shown(file) : sourceFile,
			frames
		});
	};
	return {
		add: (table) => readTable(table, {
			path: "",
			frames: [],
			within: /* @__PURE__ */ new Set()
		}),
		isLoadedLater: (file) => later.has(file),
		found() {
			const files = [...tables].map(([file, pages]) => ({
				file: shown(file),
				pages: [...pages].map(shown)
			}));
			return {
				routes,
				groups,
				tables: files
			};
		}
	};
}
/** The objects of a table, those of tables that it takes in with `...` included. */
function entriesOf$2({ file, node }, known, depth = 0) {
	const plain = withoutTypes(node);
	if (plain.type === "ObjectExpression") return [{
		file,
		node: plain
	}];
	if (plain.type === "Identifier") {
		const found = depth > deepest$1 ? null : known.named(plain.name, file);
		return found ? entriesOf$2(found, known, depth + 1) : [];
	}
	if (plain.type !== "ArrayExpression") return [];
	return plain.elements.flatMap((element) => element ? entriesOf$2({
		file,
		node: element.type === "SpreadElement" ? element.argument : element
	}, known, depth + 1) : []);
}
function field(object, name) {
	for (const property of object.properties) {
		if (property.type === "SpreadElement" || property.key.type !== "Identifier" || property.key.name !== name) continue;
		return property.type === "ObjectProperty" ? property.value : property;
	}
	return null;
}
/** null: it is made up while the program runs. One without a path stands at its parent's. */
function pathOf$2(object) {
	const path = field(object, "path");
	const value = path === null ? "" : literal(withoutTypes(path));
	return typeof value === "string" ? value : null;
}
/** The file of the component, loaded at once or later. */
function componentOf(object, file, known) {
	const component = field(object, "component");
	if (component?.type === "Identifier") return known.named(component.name, file)?.file ?? null;
	const loads = field(object, "loadComponent");
	const [source, name] = loads ? dynamicImport(loads) : [null, ""];
	const from = source === null ? null : known.imported(source, file);
	return from === null ? null : known.exported(name, from)?.file ?? from;
}
/** The tables that `loadChildren` leads to: one that is exported, or those of a module and of the modules that it imports. */
function loadedLater({ file, node }, known) {
	const [source, name] = dynamicImport(node);
	if (source === null) return node.type === "ArrowFunctionExpression" ? [{
		file,
		node: node.body
	}] : [{
		file,
		node
	}];
	const from = known.imported(source, file);
	const found = from === null ? null : known.exported(name, from);
	if (!found) return [];
	return found.node.type === "ClassDeclaration" ? tablesOfModule(found.file, known, /* @__PURE__ */ new Set()) : [found];
}
/** The nearest files that give routes to `RouterModule.forChild`: that of a module, or those that it imports. */
function tablesOfModule(file, known, seen) {
	if (seen.has(file)) return [];
	seen.add(file);
	const own = routerCalls(file, known).filter(({ kind }) => kind === "child");
	if (own.length > 0) return own;
	return known.statements(file).flatMap((statement) => {
		const next = statement.type === "ImportDeclaration" ? known.imported(statement.source.value, file) : null;
		return next === null || !/module\.[cm]?[jt]s$|rout/i.test(next) ? [] : tablesOfModule(next, known, seen);
	});
}
/** Of `() => import('./x').then((m) => m.Y)` the file and the name; `default` where it names none. */
function dynamicImport(node) {
	const nodes = [...nodesIn(node)];
	const call = nodes.find((one) => one.type === "CallExpression" && one.callee.type === "Import");
	const source = call?.type === "CallExpression" ? literal(call.arguments[0]) : null;
	const names = nodes.flatMap((one) => {
		const key = one.type === "MemberExpression" ? one.property : one.type === "ObjectPattern" ? keyOf(one.properties[0]) : null;
		return key?.type === "Identifier" && key.name !== "then" ? [key.name] : [];
	});
	return [typeof source === "string" ? source : null, names[0] ?? "default"];
}
const keyOf = (property) => property?.type === "ObjectProperty" ? property.key : null;

// src/routes/frameworks/angular/angular.ts
const imports = {};
/** Angular 17 to 22 with `@angular/ssr`. */
const angular = {
	name: "angular",
	title: "Angular",
	recognizedBy: [["@angular/ssr"]],
	packages: [
		"@angular/*",
		"@angular-devkit/*",
		"zone.js",
		"rxjs",
		"beasties",
		"critters",
		"domino",
		"xhr2",
		"tslib"
	],
	conventions: {
		everyRoute: /^(angular|project|nx)\.json$/,
		named: /\.html$/,
		everyPage: /^((projects|apps)\/[^/]+\/)?(src\/)?index\.html$/
	},
	imports,
	parameters: [colons.one, {
		written: /^\*\*$/,
		takes: "rest",
		example: "/docs/**"
	}],
	build: { sourceMaps: "\"sourceMap\": true in the options of \"build\" in angular.json (or ng build --source-map)" },
	unrendered,
	env: { NG_ALLOWED_HOSTS: "127.0.0.1" },
	read: read$12
};
/** Every component that the server renders carries the mark; the script of the browser's entry is that of Angular's own builder. */
function unrendered(html) {
	const [, mark, context] = /<[a-z][^<>]*\s(ng-server-context="([^"]*)")/.exec(html) ?? [];
	if (mark && context === "ssg") return {
		as: "prerendered",
		mark
	};
	if (mark && context === "app-shell") return {
		as: "shell",
		mark
	};
	return /<script src="(?:[^"]*\/)?main(?:-[\w-]{8})?\.js" type="module"/.test(html) && !html.includes("ng-server-context=") ? {
		as: "shell",
		mark: "no ng-server-context in the page"
	} : null;
}
async function read$12(files) {
	const build = await buildIn$1(files);
	if (build === null) return null;
	const prerendered = await prerenderedPaths$1(files, build.folder);
	const source = await sourceRoutes(files, build.sourceRoot, imports);
	const listed = await manifestRoutes(files, build.server);
	const pages = listed ? ofManifest(listed.routes, source, listed.base) : ofSource(source, prerendered);
	const own = build.entry === null ? [] : serverRoutes(await files.read(build.entry) ?? "");
	const entries = [build.entry, build.main].filter((file) => file !== null);
	const routes = /* @__PURE__ */ new Map();
	for (const page of pages) {
		if (page.route === "/**" || routes.has(page.route)) continue;
		routes.set(page.route, {
			...page,
			frames: [...page.frames ?? [], ...entries]
		});
	}
	for (const { route, isApi } of own.map((one) => ({
		...one,
		route: one.route.replace(/\/\{\*\w+\}/g, "/**")
	}))) if (!routes.has(route)) routes.set(route, {
		route,
		kind: isApi ? "api" : "page",
		sourceFile: build.entry
	});
	return {
		start: ["node", build.file],
		routes: [...routes.values()],
		tables: source.tables
	};
}
/** Paths that the build wrote as files: a list up to version 18, then an object. */
async function prerenderedPaths$1(files, folder) {
	const json = await files.json(`${folder}/prerendered-routes.json`);
	const routes = isRecord$1(json) ? json.routes : null;
	return Array.isArray(routes) ? routes.map(String) : isRecord$1(routes) ? Object.keys(routes) : [];
}
/** The manifest writes `*` for each parameter; the sources name it, and the file. */
function ofManifest(listed, source, base) {
	const groups = new Set([...source.groups].map(withoutNames));
	const written = new Map(source.routes.toReversed().map((one) => [withoutNames(one.route), one]));
	return listed.filter(({ route, kind }) => kind !== "page" || written.has(route) || !groups.has(route)).map(({ route, kind }) => {
		const known = written.get(route);
		return {
			route: known?.route ?? route.replace(/\/\*(?=\/|$)/g, "/:param"),
			kind,
			base,
			sourceFile: known?.sourceFile ?? null,
			frames: known?.frames ?? []
		};
	});
}
const withoutNames = (route) => route.replace(/\/:[^/]+/g, "/*");
/** Builds before version 19, and those of the engine that they had, list only what they wrote as files. */
function ofSource({ routes }, prerendered) {
	if (routes.length === 0 && prerendered.length === 0) return [{
		route: "/",
		kind: "page"
	}];
	const files = new Set(prerendered);
	const known = routes.map(({ route, isRedirect, sourceFile, frames }) => {
		return {
			route,
			kind: isRedirect ? "redirect" : files.has(route) ? "prerendered" : "page",
			sourceFile,
			frames
		};
	});
	const named = new Set(known.map(({ route }) => route));
	return [...known, ...prerendered.filter((path) => !named.has(path)).map((route) => ({
		route,
		kind: "prerendered"
	}))];
}

// src/routes/frameworks/actions.ts
/** The fields as they were given, in a form without files. */
const sentAsForm = (given) => ({
	headers: { "content-type": "application/x-www-form-urlencoded" },
	body: given ?? ""
});
/** Whether what a user gave are the fields of a form, and no JSON. */
const isForm = (given) => !/^\s*[[{"]/.test(given);
const BOUNDARY = "ssr-leak-check-form";
/** A form as browsers send it that may have files (RFC 7578). */
const multipart = { "content-type": `multipart/form-data; boundary=${BOUNDARY}` };
/** @param fields names and values */
function multipartOf(fields) {
	return `${fields.map(([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`).join("")}--${BOUNDARY}--\r\n`;
}
/** As browsers write it (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data). */
const quoted = (name) => name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll("\"", "%22");
/** The fields of a form as a user writes it: `name=Ada&age=36`. */
const fieldsIn = (given) => [...new URLSearchParams(given ?? "")];

// src/routes/frameworks/with-path.ts
/** The same URL with another path: its query stays. */
function withPath(url, change) {
	const [, path = "", query = ""] = /^([^?]*)(.*)$/s.exec(url) ?? [];
	return change(path) + query;
}
/** Without the slash at its end; that of the root is none. */
const withoutSlash = (path) => path.replace(/\/$/, "");
/** The same URL with one more parameter. */
const withQuery = (url, parameter) => `${url}${url.includes("?") ? "&" : "?"}${parameter}`;

// src/routes/frameworks/astro.ts
/** Astro with @astrojs/node: in standalone mode its build is a server, in middleware mode a part of the app's own. */
const astro = {
	name: "astro",
	title: "Astro",
	recognizedBy: [["astro"]],
	packages: ["astro", "@astrojs/*"],
	conventions: {
		everyRoute: /^src\/(middleware(\/index)?|actions\/index)\.[cm]?[jt]s$|^src\/(content\.config|content\/config)\./,
		names: ["middleware"]
	},
	imports: {
		configuration: "astro.config",
		madeUp: /^astro:/,
		extensions: [
			".astro",
			".vue",
			".svelte"
		]
	},
	parameters: [brackets.one, brackets.rest],
	build: { sourceMaps: "vite: { build: { sourcemap: true } } in astro.config" },
	read: read$11
};
const server$1 = "dist/server";
async function read$11(files) {
	const built = (await files.below(server$1)).filter((file) => /\.m?js$/.test(file));
	if (!built.includes(`${server$1}/entry.mjs`)) return null;
	const manifest = await manifestIn$1(files, built);
	if (manifest === null) return null;
	const prerendered = (await files.below("dist/client")).flatMap((file) => /^dist\/client(\/.*?)?(\/index)?\.html$/.exec(file)?.slice(1, 2) ?? []).map((path) => path || "/");
	const { facts } = manifest;
	const base = typeof facts.base === "string" ? facts.base.replace(/\/$/, "") : "";
	const routes = (Array.isArray(facts.routes) ? facts.routes : []).map((entry) => isRecord$1(entry) && isRecord$1(entry.routeData) ? entry.routeData : {}).filter((data) => typeof data.route === "string" && !isAstrosOwn(data.route, data.origin)).map((data) => {
		const kind = kindOf(data);
		const component = String(data.component);
		return {
			route: String(data.route) || "/",
			kind,
			base,
			paths: kind === "prerendered" ? prerendered : [],
			sourceFile: kind === "redirect" || component.includes("node_modules/") ? null : component,
			built: manifest.chunks.get(component) ?? []
		};
	});
	const entry = await files.read(`${server$1}/entry.mjs`) ?? "";
	return {
		.../\bmode["']?\s*[:=]\s*["']middleware["']/.test(entry) ? {
			start: null,
			noServer: noServer$2
		} : { start: ["node", `${server$1}/entry.mjs`] },
		routes,
		actions: actions$1
	};
}
const noServer$2 = {
	saw: "The adapter @astrojs/node is in middleware mode: its build is a handler for a server of yours.",
	change: "Start that server with the start script of package.json or with --start, or set mode: 'standalone' and build again."
};
/** A form that calls an action names it in the query of its page (https://docs.astro.build/en/guides/actions/). */
const actions$1 = {
	names: () => null,
	call: (name) => ({
		path: (path) => withQuery(path, `_action=${encodeURIComponent(name)}`),
		request: sentAsForm
	})
};
/** Older versions do not say where a route comes from. A page of the app never begins with an underscore. Integrations add pages, too. */
const isAstrosOwn = (route, origin) => origin === "internal" || /^\/(_|404$|500$)/.test(route);
function kindOf(data) {
	if (data.type === "redirect") return "redirect";
	if (data.prerender === true) return "prerendered";
	return data.type === "endpoint" ? "api" : "page";
}
/** The list of routes is JSON within a chunk: `deserializeManifest({…})`. */
async function manifestIn$1(files, built) {
	for (const file of built) {
		const text = await files.read(file) ?? "";
		const tree = text.includes("deserializeManifest(") && text.includes("\"routeData\"") ? syntaxTree(text) : null;
		const nodes = tree ? [...nodesIn(tree)] : [];
		const facts = nodes.filter((node) => node.type === "CallExpression" && node.callee.type === "Identifier" && /^deserializeManifest/.test(node.callee.name)).map((node) => literal(node.arguments[0])).find((value) => isRecord$1(value) && "routes" in value);
		if (isRecord$1(facts)) return {
			facts,
			chunks: chunksIn$1(nodes, posix.dirname(file))
		};
	}
	return null;
}
/** `["src/pages/live.astro", _page3]` and `_page3 = () => import("./live_x.mjs")`. */
function chunksIn$1(nodes, folder) {
	const imports = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		const value = node.type === "VariableDeclarator" ? literal(node.init) : void 0;
		if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && value instanceof ImportOf) imports.set(node.id.name, value.source);
	}
	const pairs = nodes.flatMap((node) => {
		if (node.type !== "ArrayExpression" || node.elements.length !== 2) return [];
		const [component, page] = node.elements;
		const chunk = page?.type === "Identifier" ? imports.get(page.name) : void 0;
		return component?.type === "StringLiteral" && chunk !== void 0 ? [[component.value, [posix.join(folder, chunk)]]] : [];
	});
	return new Map(pairs);
}

// src/routes/frameworks/renderers.ts
/** Packages of the renderers that frameworks build on. `*` at the end stands for any text. */
const react = [
	"react",
	"react-dom",
	"react-server-dom-*",
	"scheduler"
];
const vue = [...[
	"vue",
	"vue-router",
	"vue-bundle-renderer",
	"@vue/compiler-*",
	"@vue/reactivity",
	"@vue/runtime-*"
], ...[
	"@vue/server-renderer",
	"@vue/shared",
	"@vue/compat",
	"@vue/devtools-*"
]];
const svelte = ["svelte"];
const solid = ["solid-js", "@solidjs/*"];
const preact = ["preact", "preact-render-to-string"];

// src/routes/frameworks/next/actions.ts
/** The server actions of a Next.js build. */
/**
* Fields of a form are sent as by a browser without JavaScript, to which a page is the answer; anything else as the arguments of a call
* (next/src/server/app-render/action-handler.ts). Builds before 15.4 list actions by their numbers alone.
*/
function actionsOf({ node }) {
	const all = Object.entries(isRecord$1(node) ? node : {}).flatMap(([id, facts]) => {
		if (!isRecord$1(facts)) return [];
		const workers = isRecord$1(facts.workers) ? Object.keys(facts.workers) : [];
		return [{
			id,
			name: typeof facts.exportedName === "string" ? facts.exportedName : id,
			routes: workers.map((worker) => routeOfWorker(worker))
		}];
	});
	const of = (route) => all.filter(({ routes }) => routes.includes(route));
	return {
		names: (route) => of(route).map(({ name }) => name),
		call(name, route) {
			const id = of(route).find((one) => one.name === name || one.id === name)?.id ?? name;
			return {
				path: (path) => path,
				request: (given) => given === null || isForm(given) ? {
					headers: multipart,
					body: multipartOf([[`$ACTION_ID_${id}`, ""], ...fieldsIn(given)])
				} : {
					headers: {
						"next-action": id,
						"content-type": "text/plain;charset=UTF-8"
					},
					body: given
				}
			};
		}
	};
}
/** "app/(shop)/cart/page" is of "/cart". */
const routeOfWorker = (worker) => worker.replace(/^app/, "").replace(/\/(page|route)$/, "").replaceAll(/\/(\([^)]*\)|@[^/]+)(?=\/|$)/g, "") || "/";

// src/routes/frameworks/next/prerendered.ts
/** What a Next.js build has rendered in advance, and how it is rendered again. */
/**
* Also those filled at the first request and then kept: they run no code in later requests of the same URL. Not those
* of which only a shell is kept, around parts that every request renders.
*/
function prerenderedOf(manifest) {
	const paths = /* @__PURE__ */ new Map();
	const inParts = /* @__PURE__ */ new Set();
	const refilled = /* @__PURE__ */ new Set();
	const routes = isRecord$1(manifest.routes) ? manifest.routes : {};
	for (const [path, facts] of Object.entries(routes)) {
		const pattern = isRecord$1(facts) && typeof facts.srcRoute === "string" ? facts.srcRoute : path;
		if (isRecord$1(facts) && !isWhole(facts)) inParts.add(pattern);
		if (isRecord$1(facts) && typeof facts.initialRevalidateSeconds === "number") refilled.add(pattern);
		paths.set(pattern, [...paths.get(pattern) ?? [], path]);
	}
	const dynamic = isRecord$1(manifest.dynamicRoutes) ? Object.entries(manifest.dynamicRoutes) : [];
	for (const [pattern, facts] of dynamic) {
		if (isRecord$1(facts) && mayResume(facts)) inParts.add(pattern);
		if (isRecord$1(facts) && facts.fallback !== false) refilled.add(pattern);
	}
	return {
		patterns: new Set([...paths.keys(), ...dynamic.map(([pattern]) => pattern)].filter((pattern) => !inParts.has(pattern))),
		paths,
		refilled
	};
}
/**
* With the preview id of the build a request counts as `res.revalidate()` of the app's own code does: the page is rendered, and its
* cache filled anew (next/src/server/api-utils/index.ts, checkIsOnDemandRevalidate).
*/
function revalidationOf({ preview }) {
	const id = isRecord$1(preview) ? preview.previewModeId : null;
	return typeof id === "string" ? { revalidation: { "x-prerender-revalidate": id } } : {};
}
const mayResume = (facts) => facts.renderingMode === "PARTIALLY_STATIC" || facts.experimentalPPR === true;
/** Since 16.4 the manifest says of each page what a request computes; before, only whether it might. */
const isWhole = (facts) => typeof facts.compute === "string" ? facts.compute === "static" : !mayResume(facts);

// src/routes/frameworks/next/next.ts
const pageFrames = [
	"layout",
	"template",
	"loading",
	"error",
	"not-found",
	"forbidden",
	"unauthorized",
	"default",
	"global-error"
];
const routerFrames = [
	"_app",
	"_document",
	"_error"
];
const everyRequest = [
	"middleware",
	"proxy",
	"instrumentation"
];
/** Next.js, app router, pages router, or both. */
const next = {
	name: "next",
	title: "Next.js",
	recognizedBy: [["next"]],
	packages: ["next", ...react],
	conventions: {
		everyRoute: /^(src\/)?(middleware|proxy|instrumentation)\.[jt]s$/,
		names: [
			...pageFrames,
			...routerFrames,
			...everyRequest
		]
	},
	imports: {
		configuration: "next.config",
		madeUp: /^(server-only|client-only)$/
	},
	parameters: [
		brackets.one,
		brackets.rest,
		brackets.optionalRest,
		...Object.values(colons)
	],
	build: {
		folders: [".next"],
		sourceMaps: "experimental: { serverSourceMaps: true } in next.config (a build with Turbopack writes them without it)",
		loads: (file, text, tree) => [...turbopackChunks(file, text), ...traced(file, tree)]
	},
	cacheHeaders: ["x-nextjs-cache"],
	read: read$10
};
async function read$10(files) {
	const dist = await buildFolder(files);
	if (dist === null) return null;
	const record = async (path) => {
		const value = await files.json(`${dist}/${path}`);
		return isRecord$1(value) ? value : {};
	};
	const manifest = await record("routes-manifest.json");
	const base = typeof manifest.basePath === "string" ? manifest.basePath : "";
	const cache = await record("prerender-manifest.json");
	const prerendered = prerenderedOf(cache);
	const sources = (await files.sources()).filter((file) => !file.startsWith(`${dist}/`));
	const pages = [...appPages(await record("app-path-routes-manifest.json")), ...routerPages(await record("server/pages-manifest.json"))].map((page) => ({
		...page,
		sourceFile: sourceOf$3(page.file, sources)
	}));
	const id = (await files.read(`${dist}/BUILD_ID`))?.trim() ?? "";
	return {
		start: await startOf$2(files, dist),
		dataRequests: [...ofAppRouter, ofPagesRouter(base, id)],
		...revalidationOf(cache),
		actions: actionsOf(await record("server/server-reference-manifest.json")),
		routes: [...pages.map(({ route, api, isStatic, sourceFile, built }) => {
			return {
				route,
				kind: isStatic || prerendered.patterns.has(route) ? "prerendered" : api ? "api" : "page",
				base,
				sourceFile,
				frames: framesOf$1(sourceFile, sources, api),
				built: [`${dist}/server/${built}`],
				path: prerendered.paths.get(route)?.[0] ?? null,
				refilled: prerendered.refilled.has(route)
			};
		}), ...redirects(manifest, base)]
	};
}
/**
* Each has a query parameter that stands for the headers that caches overlook. Since 15.3 the server sends those away whose
* parameter is another: it is the hash of the headers in its older form, that of no header or of `1,0,0,0`
* (next/src/shared/lib/router/utils/cache-busting-search-param.ts).
*/
const ofAppRouter = [{
	name: "RSC",
	type: "text/x-component",
	of: (path) => ({
		path: withQuery(path, "_rsc"),
		headers: { rsc: "1" }
	})
}, {
	name: "RSC prefetch",
	type: "text/x-component",
	of: (path) => ({
		path: withQuery(path, "_rsc=bl95g"),
		headers: {
			rsc: "1",
			"next-router-prefetch": "1"
		}
	})
}];
/** What getServerSideProps returns. @param id of the build */
const ofPagesRouter = (base, id) => ({
	name: "_next/data",
	type: "application/json",
	of: (url) => ({
		path: withPath(url, (path) => `${base}/_next/data/${id}${withoutSlash(path.slice(base.length)) || "/index"}.json`),
		headers: { "x-nextjs-data": "1" }
	})
});
/** `distDir` may be any folder; the build leaves its number there. */
async function buildFolder(files) {
	const candidates = [
		".next",
		...(await files.names(".")).filter((name) => name.endsWith("/") && name !== "node_modules/").map((name) => name.slice(0, -1)).filter((name) => name !== ".next"),
		"dist/.next",
		"build/.next"
	];
	for (const folder of candidates) if (await files.read(`${folder}/BUILD_ID`) !== null && await files.read(`${folder}/routes-manifest.json`) !== null) return folder;
	return null;
}
async function startOf$2(files, dist) {
	const required = await files.json(`${dist}/required-server-files.json`);
	if ((isRecord$1(required) && isRecord$1(required.config) ? required.config : {}).output === "standalone") {
		const server = (await files.below(`${dist}/standalone`)).find((file) => file.endsWith("/server.js") && !file.includes("/.next/"));
		if (server) return ["node", server];
	}
	return [
		"node",
		files.packageFile("next/dist/bin/next") ?? "node_modules/next/dist/bin/next",
		"start"
	];
}
const internal = /^\/_(global-error|not-found|app|document|error)$|^\/(404|500)$/;
/** Keys such as "/(marketing)/about/page": the file; the value is the route. Intercepted routes answer only to navigation in the browser. */
function appPages(manifest) {
	const seen = /* @__PURE__ */ new Map();
	for (const [key, route] of Object.entries(manifest)) {
		if (typeof route !== "string" || internal.test(route) || /\/\(\.{1,3}\)/.test(key)) continue;
		const page = {
			route,
			api: key.endsWith("/route"),
			isStatic: false,
			file: `app${key}`,
			built: `app${key}.js`
		};
		if (!seen.has(route) || seen.get(route).file.includes("/@")) seen.set(route, page);
	}
	return [...seen.values()];
}
function routerPages(manifest) {
	return Object.entries(manifest).filter(([route, file]) => !internal.test(route) && typeof file === "string").map(([route, file]) => ({
		route,
		api: /^\/api(\/|$)/.test(route),
		isStatic: String(file).endsWith(".html"),
		file: `pages${route === "/" ? "/index" : route}`,
		built: String(file)
	}));
}
function framesOf$1(page, sources, api) {
	const root = page === null ? null : /^(src\/)?(app|pages)(?=\/)/.exec(page)?.[0];
	if (page === null || !root || api) return [];
	if (root.endsWith("pages")) return filesNamed(sources, routerFrames.map((name) => `${root}/${name}`));
	const folders = foldersUpTo(root, folderOf(page));
	const slots = sources.filter((file) => folders.some((folder) => file.startsWith(`${folder}/@`) && /\/(page|default|layout)\.\w+$/.test(file)));
	return [...filesNamed(sources, folders.flatMap((folder) => pageFrames.map((name) => `${folder}/${name}`))), ...slots];
}
const extensions = [
	"tsx",
	"ts",
	"jsx",
	"js",
	"mdx",
	"md"
];
function sourceOf$3(file, sources) {
	const stems = [
		file,
		`src/${file}`,
		`${file}/index`,
		`src/${file}/index`
	];
	const names = new Set(stems.flatMap((stem) => extensions.map((extension) => `${stem}.${extension}`)));
	return sources.find((source) => names.has(source)) ?? null;
}
function redirects(manifest, base) {
	return (Array.isArray(manifest.redirects) ? manifest.redirects : []).filter((entry) => isRecord$1(entry) && typeof entry.source === "string" && entry.internal !== true).map(({ source }) => ({
		route: source.startsWith(`${base}/`) ? source.slice(base.length) : source,
		kind: "redirect",
		base
	}));
}
/** Turbopack: chunks are named from the build's folder. */
function turbopackChunks(file, text) {
	const build = file.slice(0, Math.max(0, file.lastIndexOf("/server/")));
	return [...text.matchAll(/\bR\.c\("(server\/[^"]+\.js)"\)/g)].map(([, name]) => resolve(build, name));
}
/** Beside each page stands which files it may read: also chunks that its code does not name. */
function traced(file, tree) {
	const trace = `${file}.nft.json`;
	const listed = tree.isFile(trace) ? tree.json(trace)?.files : null;
	if (!Array.isArray(listed)) return [];
	return listed.filter((name) => typeof name === "string" && name.endsWith(".js") && !name.includes("node_modules/")).map((name) => resolve(dirname(file), name));
}

// src/routes/source-names.ts
/** The names of all sources that a source map lists, those of its sections included, as they stand there. */
function sourcesOfMap(map) {
	if (typeof map !== "object" || map === null) return [];
	const { sources, sections, sourceRoot } = map;
	const own = Array.isArray(sources) ? sources.filter((source) => typeof source === "string") : [];
	const root = typeof sourceRoot === "string" && sourceRoot !== "" ? `${sourceRoot.replace(/\/$/, "")}/` : "";
	const nested = Array.isArray(sections) ? sections.flatMap((section) => sourcesOfMap(section?.map)) : [];
	return [...own.map((source) => root + source), ...nested];
}

// src/routes/frameworks/nuxt/frames.ts
/** What Nuxt puts around a page: its layout, the pages it is nested in, and the middleware it names. */
async function framesOf(files, page) {
	const root = /^(.*?\/)?pages(?=\/)/.exec(page)?.[0] ?? "pages";
	const app = root.slice(0, -5);
	const meta = /definePageMeta\(\{(.*?)\}\)/s.exec(await files.read(page) ?? "")?.[1] ?? "";
	const layout = /\blayout:\s*(?:['"]([\w./-]+)['"]|(false))/.exec(meta);
	const middleware = [...(/\bmiddleware:\s*(\[[^\]]*\]|['"][^'"]+['"])/s.exec(meta)?.[1] ?? "").matchAll(/['"]([\w./-]+)['"]/g)];
	const sources = await files.below(app || ".");
	const parents = foldersUpTo(root, folderOf(page)).filter((folder) => folder !== root);
	return filesNamed(sources, [
		...layout?.[2] ? [] : [`${app}layouts/${layout?.[1] ?? "default"}`],
		...middleware.map(([, name]) => `${app}middleware/${name}`),
		...parents
	]);
}

// src/routes/frameworks/nuxt/nuxt2.ts
/** Reads a build of Nuxt 2, which writes its table of pages as JSON; null when there is none. */
async function readNuxt2(files) {
	const table = await files.json(".nuxt/routes.json");
	const server = await files.json(".nuxt/dist/server/server.manifest.json");
	if (!Array.isArray(table) || !isRecord$1(server)) return null;
	const base = /\n\s*base: '(\/[^']*)'/.exec(await files.read(".nuxt/router.js") ?? "")?.[1] ?? "";
	const isStatic = await isGenerated(files);
	const written = isStatic ? prerenderedIn(await files.below("dist"), "dist") : /* @__PURE__ */ new Set();
	const pages = recordsOf$1(table, "").map(async ({ path, component }) => {
		const sourceFile = component === null ? null : sourceOf$2(component, files.cwd);
		return {
			route: path,
			base,
			kind: isStatic ? "prerendered" : "page",
			paths: [...written],
			sourceFile,
			frames: sourceFile === null ? [] : await framesOf(files, sourceFile)
		};
	});
	return {
		start: [
			"node",
			files.packageFile("nuxt/bin/nuxt.js") ?? "node_modules/nuxt/bin/nuxt.js",
			"start"
		],
		routes: await Promise.all(pages)
	};
}
/** With `target: 'static'` the server answers with the files of `nuxt generate`. */
async function isGenerated(files) {
	return (await Promise.all(["nuxt.config.js", "nuxt.config.ts"].map((file) => files.read(file)))).some((text) => /\btarget\s*:\s*['"]static['"]/.test(text ?? ""));
}
/** A page with children renders only as their frame. */
function recordsOf$1(table, parent) {
	return table.filter(isRecord$1).flatMap((record) => {
		const own = typeof record.path === "string" ? record.path : "";
		const path = own.startsWith("/") ? own : `${parent.replace(/\/$/, "")}/${own}`.replace(/(.)\/$/, "$1");
		const children = Array.isArray(record.children) ? recordsOf$1(record.children, path) : [];
		if (children.length > 0) return children;
		return [{
			path,
			component: typeof record.component === "string" ? record.component : null
		}];
	});
}
/** Relative to the app; of another machine, from the folder of pages on. */
function sourceOf$2(component, cwd) {
	const inside = relative(cwd, component);
	if (!inside.startsWith("..") && !isAbsolute(inside)) return inside.split(sep).join("/");
	return /(?:^|[\\/])((?:src[\\/])?pages[\\/].+)$/.exec(component)?.[1]?.replaceAll("\\", "/") ?? null;
}

// src/routes/frameworks/nuxt/page-records.ts
/** Whether a text may hold records: reading every chunk as code would take seconds. */
const mayHoldRecords = (text) => /\bcomponent:\s*(\(\)|function\b|async\b)/.test(text) && /\bpath:/.test(text);
/**
* The pages of a built module, by what every table of vue-router looks like: a list of objects that have a path, and a
* component that is loaded when it is needed. The name of the table differs in nearly every version of Nuxt.
*/
function pageRecords(tree) {
	const records = /* @__PURE__ */ new Map();
	let readUpTo = 0;
	for (const node of nodesIn(tree)) {
		if (node.type !== "ArrayExpression" || node.start < readUpTo || !isTable$1(node)) continue;
		readUpTo = node.end;
		for (const record of recordsOf(node, "")) if (!records.has(record.path)) records.set(record.path, record);
	}
	return [...records.values()];
}
const objectsOf = ({ elements }) => elements.filter((element) => element?.type === "ObjectExpression");
/** Of a list within a component, such as the tabs of a page, the paths are no addresses. */
function isTable$1(list) {
	const entries = objectsOf(list);
	return entries.every((entry) => pathOf$1(entry)?.startsWith("/")) && entries.some(loadsComponent);
}
/** A record with children renders only as their frame. */
function recordsOf(list, parent) {
	return objectsOf(list).flatMap((entry) => {
		const own = pathOf$1(entry) ?? "";
		const path = own.startsWith("/") ? own : `${parent === "/" ? "" : parent}/${own}`.replace(/\/$/, "") || "/";
		const nested = fieldOf(entry, "children");
		const children = nested?.type === "ArrayExpression" ? recordsOf(nested, path) : [];
		return children.length > 0 ? children : [{
			path,
			chunk: chunkOf(fieldOf(entry, "component"))
		}];
	});
}
const fieldOf = (entry, name) => entry.properties.flatMap((property) => property.type === "ObjectProperty" && !property.computed && property.key.type === "Identifier" && property.key.name === name ? [property.value] : [])[0] ?? null;
function pathOf$1(entry) {
	const value = fieldOf(entry, "path");
	const path = literal(value?.type === "LogicalExpression" ? value.right : value);
	return typeof path === "string" ? path : null;
}
/** Pages that render in the browser only are wrapped: `() => createClientPage(() => import('./x.mjs'))`. */
function chunkOf(component) {
	const call = [...component ? nodesIn(component) : []].find((node) => node.type === "CallExpression" && node.callee.type === "Import");
	const source = call?.type === "CallExpression" ? literal(call.arguments[0]) : null;
	return typeof source === "string" ? source : null;
}
const loadsComponent = (entry) => /^(Arrow)?FunctionExpression$/.test(fieldOf(entry, "component")?.type ?? "");

// src/routes/frameworks/nuxt/nuxt.ts
/** Nuxt 3 and 4 on Nitro's `node-server` preset, and the server of Nuxt 2. */
const nuxt = {
	name: "nuxt",
	title: "Nuxt",
	recognizedBy: [[
		"nuxt",
		"nuxt-nightly",
		"nuxt-edge"
	]],
	packages: [
		"nuxt",
		"nuxt-nightly",
		"nuxt-edge",
		"@nuxt/*",
		"nitropack",
		"nitro",
		"h3",
		"crossws",
		...vue
	],
	conventions: {
		everyRoute: /^server\/(plugins|middleware)\//,
		everyPage: /^((app|src)\/)?(plugins\/|middleware\/.*\.global\.|app\.vue$|error\.vue$|app\.config\.)/,
		names: [
			"app",
			"error",
			"default"
		],
		folders: [
			"layouts",
			"middleware",
			"plugins",
			"components",
			"composables",
			"utils"
		]
	},
	imports: {
		aliases: {
			"~~": ["."],
			"@@": ["."],
			"~": ["app", "."],
			"@": ["app", "."]
		},
		tsconfigs: [
			".nuxt/tsconfig.app.json",
			".nuxt/tsconfig.server.json",
			".nuxt/tsconfig.json"
		],
		configuration: "nuxt.config",
		madeUp: /^#(app|build|imports|components|internal|vue-router|app-manifest|head|unhead|nitro)(\/|$)/,
		extensions: [".vue"],
		autoImports: [
			".nuxt/components.d.ts",
			".nuxt/imports.d.ts",
			".nuxt/types/nitro-imports.d.ts"
		]
	},
	parameters: [
		{
			...colons.one,
			example: "/product/:id()"
		},
		colons.optional,
		colons.rest,
		colons.restByExpression,
		colons.optionalRest
	],
	build: {
		folders: [".output"],
		sourceMaps: "sourcemap: { server: true } in nuxt.config"
	},
	read: read$9
};
const output = ".output/server";
async function read$9(files) {
	const built = (await files.below(output)).filter((file) => /\.mjs$/.test(file) && !file.includes("/node_modules/"));
	if (!built.includes(`${output}/index.mjs`)) return readNuxt2(files);
	const texts = await Promise.all(built.map(async (file) => ({
		file,
		text: await files.read(file) ?? ""
	})));
	const { base, rules } = nitroConfig(texts.map(({ text }) => text));
	const prerendered = await prerenderedPaths(files);
	const kind = (route, otherwise) => rules.redirects(route) ? "redirect" : prerendered.has(route) || rules.isServedFromCache(route) ? "prerendered" : otherwise;
	const table = tableIn$1(texts);
	const isRendered = texts.some(({ text }) => text.includes("vue/server-renderer"));
	const pages = table.records.length > 0 ? await pageRoutes(files, table, kind, prerendered) : isRendered ? await onlyPage$1(files, kind) : [];
	const handlers = await nitroHandlers(files, ".nuxt/types");
	const routes = [
		...pages,
		...handlers.map((handler) => ({
			...handler,
			kind: kind(handler.route, "api")
		})),
		...rules.redirectRoutes()
	];
	return {
		start: ["node", `${output}/index.mjs`],
		routes: routes.map((route) => ({
			...route,
			base
		})),
		dataRequests: [payload]
	};
}
/** What the page's data functions returned, where payloads are extracted. It has no query (nuxt/src/app/composables/payload.ts). */
const payload = {
	name: "_payload.json",
	type: "application/json",
	of: (url) => ({ path: `${withoutSlash(url.split("?")[0] ?? "")}/_payload.json` })
};
/** The router's table, and the file it stands in. A page may hold a short table of its own. */
function tableIn$1(texts) {
	return texts.flatMap(({ file, text }) => {
		const tree = mayHoldRecords(text) ? syntaxTree(text) : null;
		return tree ? [{
			folder: posix.dirname(file),
			records: pageRecords(tree)
		}] : [];
	}).reduce((most, table) => table.records.length > most.records.length ? table : most, {
		folder: "",
		records: []
	});
}
const isPage = (file) => /^((app|src|layers\/[^/]+(\/app)?)\/)?pages\/.*\.(vue|[jt]sx?)$/.test(file);
/** Without a folder of pages there is no router: `app.vue` answers every address. */
async function onlyPage$1(files, kind) {
	const sources = await files.sources();
	if (sources.some(isPage)) return [];
	const sourceFile = sources.find((file) => /^((app|src)\/)?app\.(vue|[jt]sx?)$/i.test(file)) ?? null;
	return [{
		route: "/",
		kind: kind("/", "page"),
		sourceFile
	}];
}
async function pageRoutes(files, { folder, records }, kind, prerendered) {
	const sources = (await files.sources()).filter(isPage);
	const routes = records.map(async ({ path, chunk: source }) => {
		const chunk = source && posix.join(folder, source);
		const page = chunk ? await pageFile(files, sources, chunk, path) : null;
		const ofPage = kind(path, "page");
		return {
			route: path,
			kind: ofPage,
			sourceFile: page,
			frames: page ? await framesOf(files, page) : [],
			built: chunk ? [chunk] : [],
			paths: ofPage === "prerendered" ? [...prerendered] : []
		};
	});
	return Promise.all(routes);
}
/** The page's own file: by the convention of `pages`, else the file below `pages` that its chunk was made of or is named after. */
async function pageFile(files, pages, chunk, route) {
	const byConvention = pages.find((file) => patternOf$3(file) === route);
	if (byConvention) return byConvention;
	const mapped = sourcesOfMap(await files.json(`${chunk}.map`)).map((source) => posix.join(posix.dirname(chunk), source)).map((source) => source.replace(/\?.*$/, "")).find((source) => pages.includes(source));
	if (mapped) return mapped;
	const named = pages.filter((file) => chunkName(file) === posix.basename(chunk).replace(/-[\w-]{8}\.mjs$/, ""));
	return named.length === 1 ? named[0] : null;
}
/** Vite names a chunk after its file, without the characters that Rollup does not allow; those of index pages after their folder. */
const chunkName = (file) => {
	const { name, dir } = posix.parse(file);
	return (name === "index" ? posix.basename(dir) : name).replace(/[[\]]/g, "_");
};
const patternOf$3 = (file) => {
	return `/${file.replace(/^(.*?\/)?pages\//, "").replace(/\.\w+$/, "").split("/").filter((segment) => segment !== "index" && !/^\(.*\)$/.test(segment)).map((segment) => segment.replace(/\[\.\.\.(\w+)\]/, ":$1(.*)*").replace(/\[\[(\w+)\]\]/g, ":$1?").replace(/\[(\w+)\]/g, ":$1()")).join("/")}`;
};
async function prerenderedPaths(files) {
	const meta = await files.below(".output/public/_nuxt/builds/meta");
	const listed = (await Promise.all(meta.filter((file) => file.endsWith(".json")).map((file) => files.json(file)))).flatMap((list) => isRecord$1(list) && Array.isArray(list.prerendered) ? list.prerendered.map(String) : []);
	return /* @__PURE__ */ new Set([...listed, ...prerenderedIn(await files.below(".output/public"), ".output/public")]);
}

// src/routes/imports/auto-imports.ts
/**
* Names that stand for a file of the app wherever they are used: components as `AutoBox` and as `auto-box`, composables,
* server functions.
* @param lists declarations of such names, as unimport writes them, relative to the app
* @param extensions that imports leave out
*/
function autoImportsOf(cwd, tree, lists, extensions) {
	const found = /* @__PURE__ */ new Map();
	for (const list of lists) {
		const path = join(cwd, list);
		const text = tree.isFile(path) ? tree.text(path) ?? "" : "";
		const components = [...text.matchAll(/^export const (\w+): .*?import\(["']([^"']+)["']\)/gm)].map(([, name, source]) => [name, source]);
		const functions = [...text.matchAll(/^export \{([^}]+)\} from ["']([^"']+)["']/gm)].flatMap(([, names, source]) => names.split(",").map((name) => [name.trim().split(/\s+as\s+/).at(-1), source]));
		for (const [name, source] of [...components, ...functions]) {
			const file = /^[./]/.test(source) && !source.includes("node_modules/") ? fileAt(tree, resolve(dirname(path), source), extensions) : null;
			if (file === null) continue;
			found.set(name, file);
			if (/^[A-Z]/.test(name)) found.set(name.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase(), file);
		}
	}
	return found;
}

// src/routes/imports/import-graph.ts
function importGraph({ cwd, tree, top, rules, isRegistration }) {
	const resolve = importResolver(cwd, tree, top, rules);
	const auto = autoImportsOf(cwd, tree, rules.autoImports ?? [], extensionsOf(rules));
	const known = /* @__PURE__ */ new Map();
	const read = (file) => {
		const text = isCode(file) ? tree.text(file) : null;
		if (text === null) return {
			to: [],
			unknown: []
		};
		const { specifiers, words } = importsOf(file, text, auto.size > 0);
		const resolved = specifiers.map((specifier) => ({
			specifier,
			...resolve(specifier, file)
		}));
		const imported = resolved.flatMap((r) => r.kind === "source" ? [r.path] : []);
		const named = auto.size > 0 ? [...words].flatMap((word) => auto.get(word) ?? []) : [];
		const own = file.slice(cwd.length + 1);
		return {
			to: [...new Set([...imported, ...named].filter((path) => path !== file && !isRegistration?.(own, path.slice(cwd.length + 1))))],
			unknown: resolved.filter((r) => r.kind === "unknown").map((r) => r.specifier)
		};
	};
	const edges = (file) => {
		const found = known.get(file) ?? read(file);
		known.set(file, found);
		return found;
	};
	return { reach(from) {
		const cameFrom = new Map(from.map((file) => [file, null]));
		const unknown = [];
		for (const file of cameFrom.keys()) {
			const { to, unknown: lost } = edges(file);
			unknown.push(...lost);
			for (const next of to) if (!cameFrom.has(next)) cameFrom.set(next, file);
		}
		return {
			cameFrom,
			unknown
		};
	} };
}
/** The way from where a reach began to a file in it, both ends included. */
function chainTo(file, { cameFrom }) {
	const chain = [file];
	for (let at = cameFrom.get(file); at !== null && at !== void 0; at = cameFrom.get(at)) chain.unshift(at);
	return chain;
}
const absolute = (cwd, files) => files.filter((file) => file !== null).map((file) => join(cwd, file));

// src/routes/frameworks/own-server/route-table.ts
const pageKeys = [
	"component",
	"Component",
	"element",
	"page",
	"lazy"
];
/**
* The routes of a router's table that stands in source text: `[{ path: '/live', component: Live }]` with `children`, as
* Vue Router, React Router and most hand-written ones have it, and `<Route path="/live" element={<Live />} />`.
*/
function tableEntries(text) {
	if (!/\bpath\s*[:=]/.test(text)) return [];
	const tree = syntaxTree(text, true);
	if (!tree) return [];
	const nodes = [...nodesIn(tree)];
	const imports = importsIn(nodes);
	const nested = /* @__PURE__ */ new Set();
	return nodes.flatMap((node) => {
		if (node.type === "ArrayExpression" && !nested.has(node)) {
			const objects = node.elements.filter((element) => element?.type === "ObjectExpression");
			return objects.length > 0 && objects.every((object) => isRecord(object)) && objects.some((object) => absolutePath(object)) ? objects.flatMap((object) => entriesOf$1(object, "", imports, nested)) : [];
		}
		return node.type === "JSXOpeningElement" ? ofElement(node, imports) : [];
	});
}
/** From local names to specifiers; of `const Live = lazy(() => import('./Live'))` too. */
function importsIn(nodes) {
	const imports = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		if (node.type === "ImportDeclaration") for (const { local } of node.specifiers) imports.set(local.name, node.source.value);
		if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier") continue;
		const value = literal(node.init);
		if (value instanceof ImportOf) imports.set(node.id.name, value.source);
	}
	return imports;
}
function property$1(object, name) {
	if (object.type !== "ObjectExpression") return null;
	for (const one of object.properties) if (one.type === "ObjectProperty" && one.key.type === "Identifier" && one.key.name === name) return one.value;
	return null;
}
const pathOf = (object) => {
	const path = literal(property$1(object, "path"));
	return typeof path === "string" ? path : null;
};
const absolutePath = (object) => pathOf(object)?.startsWith("/") ?? false;
const pageOf$1 = (object) => pageKeys.map((key) => property$1(object, key)).find((value) => value !== null) ?? null;
/** A page, a frame with children, or an index page: not a menu, which has paths too. */
const isRecord = (object) => pageOf$1(object) !== null || property$1(object, "children") !== null;
function entriesOf$1(object, parent, imports, nested) {
	const own = pathOf(object);
	if (own === null && property$1(object, "path") !== null) return [];
	const route = own === null ? parent : own.startsWith("/") ? own : `${parent.replace(/\/$/, "")}/${own}`;
	const children = property$1(object, "children");
	if (children?.type === "ArrayExpression") {
		nested.add(children);
		return children.elements.flatMap((child) => child?.type === "ObjectExpression" ? entriesOf$1(child, route, imports, nested) : []);
	}
	const page = pageOf$1(object);
	return page === null || catchesAll(route) ? [] : [{
		route: route || "/",
		specifier: specifierOf(page, imports)
	}];
}
/** Where every unknown URL ends. */
const catchesAll = (route) => /^\/?(\*\w*|:\w+\(\.\*\)\*?)?$/.test(route) && route !== "/" && route !== "";
function specifierOf(page, imports) {
	const value = literal(page);
	if (value instanceof ImportOf) return value.source;
	if (page.type === "Identifier") return imports.get(page.name) ?? null;
	if (page.type === "JSXElement" && page.openingElement.name.type === "JSXIdentifier") return page.children.every((child) => child.type === "JSXText") ? imports.get(page.openingElement.name.name) ?? null : null;
	return null;
}
/** Only full paths: where an element is nested, the rest stands around it. */
function ofElement(node, imports) {
	if (node.name.type !== "JSXIdentifier" || node.name.name !== "Route") return [];
	const attributes = new Map(node.attributes.flatMap((one) => {
		if (one.type !== "JSXAttribute" || one.name.type !== "JSXIdentifier" || !one.value) return [];
		return [[one.name.name, one.value.type === "JSXExpressionContainer" ? one.value.expression : one.value]];
	}));
	const route = literal(attributes.get("path"));
	const page = pageKeys.map((key) => attributes.get(key)).find((value) => value !== void 0);
	if (typeof route !== "string" || !route.startsWith("/") || page === void 0 || catchesAll(route)) return [];
	return [{
		route,
		specifier: specifierOf(page, imports)
	}];
}

// src/routes/frameworks/own-server/own-server.ts
const servers$1 = [
	"express",
	"fastify",
	"hono",
	"polka",
	"koa",
	"@koa/router",
	"@nestjs/core",
	"restify",
	"connect",
	"h3"
];
/** What they are made of. */
const routers = [
	"router",
	"find-my-way",
	"koa-router",
	"koa-compose",
	"koa-mount",
	"trouter",
	"@nestjs/*",
	"@fastify/middie"
];
const shared = {
	packages: [
		...servers$1,
		...routers,
		"@hono/*",
		"sirv",
		"srvx",
		"vite",
		"@vitejs/*",
		...react,
		...vue,
		...svelte,
		...solid,
		...preact
	],
	imports: { extensions: [".vue", ".svelte"] },
	parameters: [...Object.values(colons), star],
	read: read$8
};
/** A server of one's own that renders with Vite: its build lists no routes, its sources may. */
const viteSsr = {
	...shared,
	name: "vite-ssr",
	title: "a server with Vite",
	recognizedBy: [["vite"], servers$1],
	build: { sourceMaps: "build: { sourcemap: true } in vite.config" }
};
/** A server of one's own. */
const ownServer = {
	...shared,
	name: "own-server",
	title: "a server of your own",
	recognizedBy: [servers$1]
};
/**
* Routes that stand in the source as they are: those that the server registers, and those of a router's table that it
* imports. Whatever is made up while the program runs the running server is asked for.
*/
async function read$8(files) {
	const sources = await files.sources();
	const entry = await serverEntry(files, sources);
	if (entry === null) return {
		start: null,
		routes: []
	};
	const tree = sourceTree();
	const top = (await files.names(".")).filter((name) => !name.endsWith("/"));
	const entries = [entry.source, ...ssrEntries(files, sources)].filter((file) => file !== null);
	const reached = importGraph({
		cwd: files.cwd,
		tree,
		top,
		rules: shared.imports
	}).reach(absolute(files.cwd, entries));
	const written = new Set(sources);
	const own = [...reached.cameFrom.keys()].map((path) => path.slice(files.cwd.length + 1)).filter((file) => written.has(file));
	const resolve = importResolver(files.cwd, tree, top, shared.imports);
	const routes = /* @__PURE__ */ new Map();
	const tables = [];
	for (const file of own) {
		const text = await files.read(file) ?? "";
		const pages = tableEntries(text).map(({ route, specifier }) => {
			const page = specifier === null ? null : resolve(specifier, `${files.cwd}/${file}`);
			return {
				route,
				kind: "page",
				sourceFile: page?.kind === "source" && page.path.startsWith(`${files.cwd}/`) ? page.path.slice(files.cwd.length + 1) : null,
				frames: entries
			};
		});
		for (const page of pages) if (!routes.has(page.route)) routes.set(page.route, page);
		if (pages.length > 0) tables.push({
			file,
			pages: pages.flatMap(({ sourceFile }) => sourceFile ?? [])
		});
		for (const { route, isApi } of serverRoutes(text)) {
			const of = {
				route,
				kind: isApi ? "api" : "page",
				registered: true
			};
			if (!routes.has(route)) routes.set(route, {
				...of,
				sourceFile: file,
				frames: isApi ? [] : entries
			});
		}
	}
	return {
		start: ["node", entry.file],
		routes: [...routes.values()],
		tables,
		entries
	};
}
const usual = [
	"server",
	"server/index",
	"src/server",
	"src/server/index",
	"src/index",
	"src/main",
	"index",
	"app"
];
async function serverEntry(files, sources) {
	const { scripts = {}, main } = files.packageJson ?? {};
	const started = /\bnode\s+(?:--?[\w-]+(?:=\S+)?\s+)*(?:\.\/)?([\w@./-]+)/.exec(scripts.start ?? "")?.[1];
	for (const named of [started, main].filter((name) => name !== void 0)) {
		const file = await [
			named,
			`${named}.js`,
			`${named}/index.js`,
			`${named}.mjs`
		].reduce(async (found, path) => await found ?? (await files.read(path) === null ? null : posix.normalize(path)), Promise.resolve(null));
		if (file !== null) return {
			file,
			source: sources.includes(file) ? file : sourceOf$1(file, sources)
		};
	}
	const file = usual.map((stem) => filesNamed(sources, [stem]).find((name) => /\.[cm]?js$/.test(name))).find((name) => name !== void 0);
	return file === void 0 ? null : {
		file,
		source: file
	};
}
/** `dist/server.js` was most likely `src/server.ts`. */
function sourceOf$1(built, sources) {
	const stem = built.replace(/^(dist|build|out)\//, "").replace(/\.\w+$/, "");
	return filesNamed(sources, [
		`src/${stem}`,
		stem,
		`server/${stem}`
	])[0] ?? filesNamed(sources, usual)[0] ?? null;
}
/** What Vite builds for the server: `vite build --ssr src/entry-server.tsx`, or the name that its templates give. */
function ssrEntries(files, sources) {
	const named = [...Object.values(files.packageJson?.scripts ?? {}).join("\n").matchAll(/--ssr[= ](?:\.\/)?([\w@./-]+\.\w+)/g)].map(([, file]) => file);
	return [.../* @__PURE__ */ new Set([...named, ...filesNamed(sources, ["src/entry-server", "entry-server"])])].filter((file) => sources.includes(file));
}

// src/routes/frameworks/qwik-city.ts
/** Qwik City 1 with an adapter whose server runs on Node.js: express, fastify, node-server, or one of the app's own. */
const qwikCity = {
	name: "qwik-city",
	title: "Qwik City",
	recognizedBy: [["@builder.io/qwik-city"]],
	packages: [
		"@builder.io/qwik",
		"@builder.io/qwik-city",
		"express",
		"fastify",
		"vite"
	],
	conventions: {
		everyRoute: /^src\/(entry\.(?!dev|preview)[\w-]+|routes\/plugin(@.*)?)\.[jt]sx?$/,
		everyPage: /^src\/root\.[jt]sx?$/,
		names: [
			"layout",
			"index",
			"plugin"
		]
	},
	imports: {
		madeUp: /^@qwik-(city|client)/,
		aliases: { "~": ["src"] }
	},
	parameters: [brackets.one, brackets.rest],
	build: {
		folders: ["server"],
		sourceMaps: "build: { sourcemap: true, minify: false } in vite.config"
	},
	read: read$7
};
const folder = "server";
const routesFolder$1 = "src/routes";
async function read$7(files) {
	const plan = await files.read(`${folder}/@qwik-city-plan.js`);
	const isBuilt = await files.read("dist/q-manifest.json") !== null;
	if (plan === null) return isBuilt ? {
		start: null,
		noServer: noAdapter,
		routes: []
	} : null;
	const entry = await entryIn$1(files);
	const tree = syntaxTree(plan);
	const sources = (await files.sources()).filter((file) => file.startsWith(`${routesFolder$1}/`));
	const written = writtenPaths(await files.read(`${folder}/@qwik-city-static-paths.js`) ?? "");
	const routes = (tree ? pagesIn$1(tree) : []).map(({ pattern, isPage }) => {
		const sourceFile = sources.find((file) => patternOf$2(file) === withoutSlash(pattern)) ?? null;
		return {
			route: pattern,
			kind: written.has(pattern) ? "prerendered" : isPage ? "page" : "api",
			paths: [...written],
			sourceFile,
			frames: sourceFile === null ? [] : layoutsOf(sourceFile, sources)
		};
	});
	return {
		...entry === null ? {
			start: null,
			noServer: otherHost
		} : { start: ["node", entry] },
		routes,
		dataRequests: [data$1]
	};
}
const noAdapter = {
	saw: "Its build has files for the browser only: the app has no server adapter yet.",
	change: "Add an adapter for Node.js and build again: npm run qwik add node-server (or express, or fastify)."
};
const otherHost = {
	saw: `No entry in the folder ${folder} listens on a port: its adapter is for another host.`,
	change: "Add an adapter for Node.js beside it and build again: npm run qwik add node-server (or express, or fastify)."
};
/** What the loaders of a page return, as its client asks for it. */
const data$1 = {
	name: "q-data.json",
	type: "application/json",
	of: (url) => ({ path: withPath(url, (path) => `${withoutSlash(path)}/q-data.json`) })
};
/** Adapters name it after themselves: `entry.express.js`. Those of other hosts export a handler. */
async function entryIn$1(files) {
	const names = (await files.names(folder)).filter((name) => /^entry[._-].*\.m?js$/.test(name) && !/^entry\.(ssr|preview)\./.test(name));
	for (const name of names) if (/\.listen\(/.test(await files.read(`${folder}/${name}`) ?? "")) return `${folder}/${name}`;
	return null;
}
/** `[["product/[id]/", [layout, () => page], "/product/[id]/", ["q-x.js"]]]`. A file without a default export answers by itself. */
function pagesIn$1(tree) {
	const nodes = [...nodesIn(tree)];
	const table = nodes.find((node) => node.type === "ArrayExpression" && node.elements.length > 0 && node.elements.every(isEntry$1));
	const exported = new Map(nodes.flatMap((node) => {
		const members = node.type === "VariableDeclarator" ? literal(node.init) : void 0;
		if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || !members || typeof members !== "object") return [];
		return members instanceof ImportOf || !isObject(members) ? [] : [[node.id.name, Object.keys(members)]];
	}));
	return (table?.elements ?? []).flatMap((entry) => {
		const [name, modules] = entry.elements;
		const pattern = `/${String(literal(name))}`.replace(/^\/+/, "/");
		const own = modules.elements.at(-1);
		const module = own?.type === "ArrowFunctionExpression" ? own.body : own;
		const names = module?.type === "Identifier" ? exported.get(module.name) : void 0;
		return /\/404\.html\/?$/.test(pattern) ? [] : [{
			pattern,
			isPage: names?.includes("default") ?? true
		}];
	});
}
const isEntry$1 = (node) => node?.type === "ArrayExpression" && node.elements[0]?.type === "StringLiteral" && node.elements[1]?.type === "ArrayExpression" && node.elements[1].elements.length > 0;
/** The URLs that are files. */
function writtenPaths(text) {
	const tree = syntaxTree(text);
	const listed = tree && valueNamed(tree, /^staticPaths$/, Array.isArray);
	return new Set((listed ?? []).map(String).filter((path) => !/\.\w+$/.test(path)));
}
/** `src/routes/(shop)/cart/index@wide.tsx` is `/cart`. */
const patternOf$2 = (file) => {
	const [, path] = /^src\/routes(.*)\/index(@[^./]*)?\.(tsx?|jsx?|mdx?)$/.exec(file) ?? [];
	return path === void 0 ? null : path.replace(/\/\([^)]*\)/g, "");
};
function layoutsOf(file, sources) {
	const folders = foldersUpTo(routesFolder$1, folderOf(file));
	return sources.filter((source) => folders.includes(folderOf(source)) && /\/layout[^/]*\.[jt]sx?$/.test(source));
}

// src/routes/frameworks/route-manifest.ts
/** Reads the object `routes` of a manifest; null when it is none. */
function entriesOf(routes, hasPage) {
	if (!isRecord$1(routes)) return null;
	return Object.values(routes).filter(isRecord$1).map((route) => ({
		id: String(route.id),
		parentId: typeof route.parentId === "string" ? route.parentId : null,
		path: typeof route.path === "string" ? route.path : "",
		index: route.index === true,
		hasPage: hasPage(route)
	}));
}
function routesOf$1(entries, { base, prerendered, sources }) {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const lineOf = (entry) => {
		const parent = entry.parentId === null ? void 0 : byId.get(entry.parentId);
		return parent ? [entry, ...lineOf(parent)] : [entry];
	};
	return entries.filter((entry) => isRoute(entry, entries)).map((entry) => {
		const [own, ...parents] = lineOf(entry).map(({ id }) => sourceOf(id, sources));
		const route = `/${lineOf(entry).map(({ path }) => path).reverse().filter(Boolean).join("/")}`.replace(/\/{2,}/g, "/");
		return {
			route,
			base,
			kind: prerendered.has(route) ? "prerendered" : entry.hasPage ? "page" : "api",
			sourceFile: own ?? null,
			frames: entry.hasPage ? parents.filter((file) => file !== null) : []
		};
	});
}
/** Neither a frame without a path of its own is a route, nor one whose URL its index page has. */
function isRoute(entry, entries) {
	const children = entries.filter(({ parentId }) => parentId === entry.id);
	if (children.length === 0) return entry.parentId !== null || entry.index;
	return entry.parentId !== null && entry.path !== "" && !children.some(({ index, path }) => index || path === "");
}
const sourceOf = (id, sources) => filesNamed(sources, [`app/${id}`])[0] ?? filesNamed(sources, [`src/${id}`, id])[0] ?? sources.find((file) => file === `app/${id}` || file === id) ?? null;

// src/routes/frameworks/single-fetch.ts
/**
* What the loaders of a page return, in one answer: React Router, and Remix with `v3_singleFetch`
* (react-router/lib/dom/ssr/single-fetch.tsx).
* @param base what every URL of the app begins with; empty for nothing
*/
const singleFetch = (base) => ({
	name: ".data",
	type: "text/x-script",
	of: (url) => ({ path: withPath(url, (path) => `${withoutSlash(path) === base ? `${base}/_root` : withoutSlash(path)}.data`) })
});

// src/routes/frameworks/react-router.ts
/** React Router 7 and 8 in framework mode. */
const reactRouter = {
	name: "react-router",
	title: "React Router",
	recognizedBy: [["@react-router/dev"]],
	packages: [
		"react-router",
		"@react-router/*",
		"@remix-run/*",
		"express",
		"vite",
		...react
	],
	conventions: {
		everyRoute: /^(app|src)\/(entry\.(server|client)|routes)\.[jt]sx?$/,
		routeTables: /^(app|src)\/routes\.[jt]s$/,
		names: [
			"root",
			"_layout",
			"layout"
		]
	},
	imports: { madeUp: /(^|\/)\+types\// },
	parameters: [
		colons.one,
		colons.optional,
		star
	],
	build: { sourceMaps: "build: { sourcemap: true } in vite.config (or react-router build --sourcemapServer)" },
	read: read$6
};
async function read$6(files) {
	const serverText = await files.read("build/server/index.js");
	if (serverText === null) return null;
	const entries = await entriesIn$1(files, serverText);
	if (entries === null) return null;
	const serve = files.packageFile("@react-router/serve/bin.js") ?? "node_modules/@react-router/serve/bin.js";
	const base = /\bbasename = "(\/[^"]*)"/.exec(serverText)?.[1]?.replace(/\/$/, "") ?? "";
	return {
		start: [
			"node",
			serve,
			"./build/server/index.js"
		],
		dataRequests: [singleFetch(base)],
		routes: routesOf$1(entries, {
			base,
			prerendered: prerenderedIn(await files.below("build/client"), "build/client"),
			sources: await files.sources()
		})
	};
}
/** The browser's manifest is JSON behind an assignment. Of several, the one that this server names. */
async function entriesIn$1(files, serverText) {
	const names = (await files.names("build/client/assets")).filter((name) => /^manifest-.*\.js$/.test(name));
	const name = names.find((candidate) => serverText.includes(candidate)) ?? names[0];
	const text = name === void 0 ? null : await files.read(`build/client/assets/${name}`);
	try {
		const manifest = JSON.parse(/^\s*window\.__reactRouterManifest\s*=\s*(.*?);?\s*$/s.exec(text ?? "")?.[1] ?? "null");
		return isRecord$1(manifest) ? entriesOf(manifest.routes, ({ hasDefaultExport }) => hasDefaultExport !== false) : null;
	} catch {
		return null;
	}
}

// src/routes/frameworks/remix.ts
/** Remix 2, built by Vite or by its classic compiler. */
const remix = {
	name: "remix",
	title: "Remix",
	recognizedBy: [["@remix-run/dev"], [
		"@remix-run/node",
		"@remix-run/serve",
		"@remix-run/express"
	]],
	packages: [
		"@remix-run/*",
		"react-router",
		"react-router-dom",
		"express",
		"vite",
		...react
	],
	conventions: {
		everyRoute: /^app\/(entry\.(server|client)|routes)\.[jt]sx?$/,
		routeTables: /^app\/routes\.[jt]s$/,
		names: ["root"]
	},
	imports: { configuration: "remix.config" },
	parameters: [
		colons.one,
		colons.optional,
		star
	],
	build: { sourceMaps: "build: { sourcemap: true } in vite.config (or remix vite:build --sourcemapServer)" },
	read: read$5
};
/** Where Vite and the classic compiler write the server. */
const servers = ["build/server/index.js", "build/index.js"];
async function read$5(files) {
	for (const server of servers) {
		const tree = syntaxTree(await files.read(server) ?? "");
		const nodes = tree ? [...nodesIn(tree)] : [];
		const entries = entriesIn(nodes);
		if (entries === null) continue;
		const serve = files.packageFile("@remix-run/serve/dist/cli.js") ?? "node_modules/@remix-run/serve/dist/cli.js";
		const base = basenameIn(nodes);
		return {
			start: [
				"node",
				serve,
				`./${server}`
			],
			dataRequests: [singleFetch(base)],
			routes: routesOf$1(entries, {
				base,
				prerendered: /* @__PURE__ */ new Set(),
				sources: await files.sources()
			})
		};
	}
	return null;
}
/** `routes = { "routes/live": { id, parentId, path, index, module: route3 } }`, beside the module's exports in `route3`. */
function entriesIn(nodes) {
	const table = nodes.map(routesDeclared).find((object) => object !== null);
	if (!table) return null;
	const exported = exportsIn(nodes);
	const modules = new Map(valuesOf(table).map((route) => [literal(property(route, "id")), property(route, "module")]));
	return entriesOf(literal(table), ({ id }) => {
		const module = modules.get(String(id));
		return (module?.type === "Identifier" ? exported.get(module.name) : void 0)?.includes("default") ?? true;
	});
}
function routesDeclared(node) {
	if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || node.id.name !== "routes") return null;
	if (node.init?.type !== "ObjectExpression") return null;
	const values = valuesOf(node.init);
	return values.length > 0 && values.every((value) => property(value, "id") && property(value, "module")) ? node.init : null;
}
const valuesOf = (object) => object.properties.flatMap((one) => one.type === "ObjectProperty" ? [one.value] : []);
function property(object, name) {
	const found = (object.type === "ObjectExpression" ? object.properties : []).find((one) => one.type === "ObjectProperty" && one.key.type === "Identifier" && one.key.name === name);
	return found?.type === "ObjectProperty" ? found.value : null;
}
/**
* The names that each module exports, by the variable that stands for it: `route3 = Object.freeze(Object.defineProperty({
* default: Live, loader }, …))` of Rollup, and `__export(live_exports, { default: () => Live })` of esbuild.
*/
function exportsIn(nodes) {
	const found = nodes.flatMap((node) => {
		const [name, names] = node.type === "CallExpression" && node.callee.type === "Identifier" && /^__export\d*$/.test(node.callee.name) ? [node.arguments[0], node.arguments[1]] : node.type === "VariableDeclarator" && node.init?.type === "CallExpression" ? [node.id, node.init] : [];
		const value = literal(names);
		return name?.type === "Identifier" && isObject(value) ? [[name.name, Object.keys(value)]] : [];
	});
	return new Map(found);
}
function basenameIn(nodes) {
	for (const node of nodes) {
		if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || node.id.name !== "basename") continue;
		const basename = literal(node.init);
		if (typeof basename === "string") return basename.replace(/\/$/, "");
	}
	return "";
}

// src/routes/frameworks/solid-start.ts
/** SolidStart 1 on Vinxi, and 2 on Vite, both with Nitro's preset for Node.js. */
const solidStart = {
	name: "solid-start",
	title: "SolidStart",
	recognizedBy: [["@solidjs/start"]],
	packages: [
		"@solidjs/*",
		"vinxi",
		"nitro",
		"nitropack",
		"h3",
		"srvx",
		"crossws",
		"seroval",
		"vite",
		...solid
	],
	conventions: {
		everyRoute: /^src\/(entry-server|middleware(\/index)?)\.[jt]sx?$/,
		everyPage: /^src\/(app|entry-client)\.[jt]sx?$/,
		names: [
			"app",
			"middleware",
			"entry-server"
		]
	},
	imports: {
		aliases: { "~": ["src"] },
		madeUp: /^(solid-start:|#vinxi|vinxi\/routes)/
	},
	parameters: [
		colons.one,
		colons.optional,
		star
	],
	build: {
		folders: [".output", ".vinxi"],
		sourceMaps: "vite: { build: { sourcemap: true } } in app.config (SolidStart 2: build: { sourcemap: true } in vite.config)"
	},
	read: read$4
};
async function read$4(files) {
	const output = await nitroOutput(files, ".output");
	if (output === null) return null;
	const { entry, built, base, kindOf } = output;
	const records = recordsIn$1(built);
	const routes = records.length > 0 ? routesOf(records) : [await onlyPage(files)];
	return {
		start: ["node", entry],
		routes: routes.map((facts) => ({
			...facts,
			base,
			kind: kindOf(facts.route, facts.kind)
		}))
	};
}
/**
* The table of the files below `src/routes`: `[{ page: true, $component: { src, build }, path: "/about" }]`. SolidStart 1
* builds the server's functions apart, with a table of their own: the chunks of both belong to a page.
*/
function recordsIn$1(built) {
	const records = /* @__PURE__ */ new Map();
	for (const { file, text } of built) {
		const tree = /\$component|\$GET/.test(text) ? syntaxTree(text) : null;
		const tables = [...tree ? nodesIn(tree) : []].filter((node) => node.type === "ArrayExpression").map((node) => tableIn(node));
		for (const record of tables.flat()) {
			const known = records.get(record.id)?.built ?? [];
			const chunks = record.built.map((chunk) => posix.join(posix.dirname(file), chunk));
			records.set(record.id, {
				...record,
				built: [.../* @__PURE__ */ new Set([...known, ...chunks])]
			});
		}
	}
	return [...records.values()];
}
function tableIn(node) {
	const entries = literal(node);
	if (!Array.isArray(entries) || !entries.every(isEntry)) return [];
	return entries.filter(({ $component, $GET }) => isObject($component) || isObject($GET)).map(recordOf);
}
const isEntry = (value) => isObject(value) && typeof value.path === "string" && [
	"$component",
	"$GET",
	"$HEAD",
	"$POST",
	"$PUT",
	"$PATCH",
	"$DELETE"
].some((key) => key in value);
function recordOf({ path, $component, $GET }) {
	const isPage = isObject($component);
	const { src, build } = isPage ? $component : $GET;
	const source = typeof src === "string" ? src.replace(/\?.*$/, "") : null;
	return {
		id: String(path),
		isPage,
		source,
		built: build instanceof ImportOf ? [build.source] : []
	};
}
/** A page is nested in the one whose path its own begins with, and that one has no URL but those of what is nested in it. */
function routesOf(records) {
	const isAround = (outer, inner) => outer.isPage && inner.isPage && inner.id.startsWith(`${outer.id}/`);
	return records.filter((record) => !records.some((other) => isAround(record, other))).filter(({ id }) => !isNotFound(id)).map((record) => {
		const around = records.filter((other) => isAround(other, record));
		return {
			route: patternOf$1(record.id),
			kind: record.isPage ? "page" : "api",
			sourceFile: record.source,
			frames: around.flatMap(({ source }) => source ?? []),
			built: [record, ...around].flatMap(({ built }) => built)
		};
	});
}
const patternOf$1 = (id) => id.replace(/\([^)/]+\)/g, "").replace(/\/+/g, "/").replace(/(.)\/$/, "$1");
/** Where every unknown URL ends: `src/routes/[...404].tsx`. */
const isNotFound = (id) => patternOf$1(id) === "/*404";
/** Without files below `src/routes` the app answers every URL by itself. */
async function onlyPage(files) {
	return {
		route: "/",
		kind: "page",
		sourceFile: (await files.sources()).find((file) => /^src\/app\.[jt]sx$/.test(file)) ?? null
	};
}

// src/routes/frameworks/sveltekit.ts
/** SvelteKit 2 and 3 with adapter-node; of other adapters it knows the routes. */
const sveltekit = {
	name: "sveltekit",
	title: "SvelteKit",
	recognizedBy: [["@sveltejs/kit"]],
	packages: [
		...svelte,
		"@sveltejs/*",
		"polka",
		"sirv",
		"vite"
	],
	conventions: {
		everyRoute: /^src\/(hooks(\.server|\.client)?|instrumentation\.server)\.[jt]s$|^src\/hooks(\.server)?\//,
		everyPage: /^src\/app\.html$/,
		names: [
			"+layout",
			"+page",
			"+error",
			"hooks",
			"instrumentation",
			"app"
		]
	},
	imports: {
		aliases: { $lib: ["src/lib"] },
		tsconfigs: [".svelte-kit/tsconfig.json"],
		configuration: "svelte.config",
		madeUp: /^(\$app|\$env)(\/|$)|^\$service-worker|(^|\/)\$types/,
		extensions: [".svelte"]
	},
	parameters: [
		brackets.one,
		brackets.optional,
		brackets.rest
	],
	build: {
		folders: [".svelte-kit"],
		sourceMaps: "build: { sourcemap: true } in vite.config (or vite build --sourcemap)"
	},
	read: read$3
};
const routesFolder = "src/routes";
const kitsFolder = ".svelte-kit/output";
const kitsOwn = `${kitsFolder}/server/manifest-full.js`;
async function read$3(files) {
	const build = await buildIn(files);
	if (build === null) return readWithoutServer(files);
	const { folder, manifest } = build;
	const full = await manifestAt(files, `${folder}/server/manifest-full.js`) ?? await manifestAt(files, kitsOwn);
	const live = new Set(manifest.routes.map(({ id }) => id));
	const all = [...manifest.routes, ...(full?.routes ?? []).filter(({ id }) => !live.has(id))];
	const sources = await files.below(routesFolder);
	const routes = all.map(({ id, isPage, built }) => {
		const kind = live.has(id) ? isPage ? "page" : "api" : "prerendered";
		return {
			route: patternOf(id),
			kind,
			base: manifest.base,
			paths: kind === "prerendered" ? manifest.prerendered : [],
			built,
			...sourcesOf$2(id, isPage, sources)
		};
	});
	return {
		start: ["node", folder],
		routes,
		dataRequests: [data],
		actions,
		origin
	};
}
/** A build for another host, or for the browser alone: what SvelteKit itself wrote before its adapter took over. */
async function readWithoutServer(files) {
	const full = dependsOn(files, "@sveltejs/adapter-node") ? null : await manifestAt(files, kitsOwn);
	if (full === null) return null;
	const adapter = Object.keys({
		...files.packageJson?.dependencies,
		...files.packageJson?.devDependencies
	}).find((name) => /adapter/.test(name));
	const written = writtenPages(await files.below(`${kitsFolder}/prerendered`));
	const sources = await files.sources();
	const routes = full.routes.map(({ id, isPage }) => ({
		route: patternOf(id),
		base: full.base,
		paths: [...written],
		...sourcesOf$2(id, isPage, sources),
		kind: written.has(patternOf(id)) ? "prerendered" : isPage ? "page" : "api"
	}));
	return {
		start: null,
		noServer: withoutNodeAdapter(adapter),
		routes
	};
}
const withoutNodeAdapter = (adapter) => ({
	saw: `The app ${adapter === void 0 ? "has no adapter" : `uses ${adapter}`}: only @sveltejs/adapter-node writes a server for Node.js.`,
	change: "Install @sveltejs/adapter-node, use its adapter() in the SvelteKit configuration, and build again."
});
/** `pages/about.html` and `pages/about/index.html`. */
const writtenPages = (files) => new Set(files.flatMap((file) => /\/pages(\/.*?)?(?:\/index)?\.html$/.exec(file)?.slice(1, 2) ?? []).map((path) => path ?? "/"));
const patternOf = (id) => id.replace(/\/\([^)]*\)/g, "") || "/";
/** `?/name`; the action called default has no name in the URL (kit/src/runtime/server/page/actions.js). */
const actions = {
	names: () => null,
	call: (name) => ({
		path: (path) => name === "default" ? path : withQuery(path, `/${name}`),
		request: sentAsForm
	})
};
/** Unless it is told otherwise the adapter takes itself for a server behind TLS (kit/packages/adapter-node/src/handler.js). */
const origin = (server, { ORIGIN }) => ORIGIN || server.replace(/^http:/, "https:");
/** What the page's `load` functions return (kit/src/runtime/pathname.js). */
const data = {
	name: "__data.json",
	type: "application/json",
	of: (url) => ({ path: withPath(url, (path) => path.endsWith(".html") ? `${path}__data.json` : `${withoutSlash(path)}/__data.json`) })
};
/** The adapter's `out` may be any folder. */
async function buildIn(files) {
	const folders = (await files.names(".")).filter((name) => name.endsWith("/")).map((name) => name.slice(0, -1));
	for (const folder of ["build", ...folders.filter((name) => name !== "build" && name !== "node_modules")]) {
		const names = await files.names(folder);
		const manifest = names.includes("handler.js") && names.includes("index.js") ? await manifestIn(files, `${folder}/server`) : null;
		if (manifest) return {
			folder,
			manifest
		};
	}
	return null;
}
/** `manifest.js`, or what the bundler made of it: a chunk of its own, `chunks/manifest.js-x.js`, or a part of the handler's. */
async function manifestIn(files, server) {
	const named = await manifestAt(files, `${server}/manifest.js`);
	if (named) return named;
	for (const file of (await files.below(server)).filter((name) => name.endsWith(".js"))) {
		const manifest = await manifestAt(files, file);
		if (manifest) return manifest;
	}
	return null;
}
async function manifestAt(files, path) {
	const text = await files.read(path) ?? "";
	const tree = /\bprerendered_routes\s*:/.test(text) ? syntaxTree(text) : null;
	const table = tree && [...nodesIn(tree)].find(isTable);
	if (!table) return null;
	const { routes, nodes, prerendered_routes: prerendered } = literal(table);
	const appPath = valueNamed(tree, /^app_path$|^appPath$/, (value) => typeof value === "string") ?? "_app";
	const base = appPath.includes("/") ? `/${folderOf(appPath)}` : "";
	const listed = listOf(routes).filter(isObject);
	const folder = folderOf(path);
	return {
		routes: listed.map((route) => ({
			id: String(route.id),
			isPage: isObject(route.page),
			built: builtOf(route, listOf(nodes), folder)
		})),
		prerendered: listOf(prerendered).map((listedPath) => withoutBase(String(listedPath), base)),
		base
	};
}
/** Kit's server reads fields of these names, too; only the manifest gives them values. */
const isTable = (node) => node.type === "ObjectExpression" && ["routes", "prerendered_routes"].every((name) => node.properties.some((property) => property.type === "ObjectProperty" && property.key.type === "Identifier" && property.key.name === name));
const listOf = (value) => Array.isArray(value) ? value : [];
const withoutBase = (path, base) => base && path.startsWith(base) ? path.slice(base.length) || "/" : path;
/** A page names its nodes by number: those of its layouts, its error pages, and its own. An endpoint names its file. */
function builtOf(route, nodes, folder) {
	const { page, endpoint } = route;
	return [...(isObject(page) ? [
		...listOf(page.layouts),
		...listOf(page.errors),
		page.leaf
	] : []).map((number) => typeof number === "number" ? nodes[number] : void 0), endpoint].flatMap((file) => file instanceof ImportOf ? [posix.join(folder, file.source)] : []);
}
function sourcesOf$2(id, isPage, sources) {
	const folder = `${routesFolder}${id === "/" ? "" : id}`;
	const named = (name, folders) => sources.filter((file) => folders.includes(folderOf(file)) && name.test(file.slice(folderOf(file).length + 1)));
	if (!isPage) return { sourceFile: named(/^\+server\.[jt]s$/, [folder])[0] ?? null };
	const own = named(/^\+page(@[^.]*)?(\.server)?\.(svelte|[jt]s)$/, [folder]);
	const sourceFile = own.find((file) => file.endsWith(".svelte")) ?? own[0] ?? null;
	const around = named(/^\+(layout|error)(@[^.]*)?(\.server)?\.(svelte|[jt]s)$/, foldersUpTo(routesFolder, folder));
	return {
		sourceFile,
		frames: [...own.filter((file) => file !== sourceFile), ...around]
	};
}

// src/routes/frameworks/tanstack-start.ts
/** TanStack Start for React or Solid, with Nitro or as a plain handler behind srvx. */
const tanstackStart = {
	name: "tanstack-start",
	title: "TanStack Start",
	recognizedBy: [["@tanstack/react-start", "@tanstack/solid-start"]],
	packages: [...[
		"@tanstack/react*",
		"@tanstack/solid*",
		"@tanstack/start*",
		"@tanstack/router*",
		...react,
		...solid
	], ...[
		"srvx",
		"crossws",
		"h3",
		"nitro",
		"nitropack",
		"vite"
	]],
	conventions: {
		everyRoute: /^(src|app)\/(router|start|server|client|ssr)\.[jt]sx?$/,
		routeTables: /(^|\/)routeTree\.gen\.ts$/,
		names: [
			"__root",
			"_layout",
			"layout"
		]
	},
	parameters: [
		{
			written: /^\{?\$[A-Za-z_]\w*\}?/,
			takes: "one",
			example: "/product/$id"
		},
		{
			written: /^\{-\$[^}]*\}/,
			takes: "optional",
			example: "/{-$lang}/about"
		},
		{
			written: /^\{?\$\}?$/,
			takes: "rest",
			example: "/docs/$"
		}
	],
	build: {
		folders: [".output"],
		sourceMaps: "build: { sourcemap: true } in vite.config, and where Nitro builds the server nitro({ sourcemap: true, experimental: { sourcemapMinify: false } }): by itself it writes no maps, and empties those of code that Vite has built before"
	},
	read: read$2
};
async function read$2(files) {
	const start = await startOf$1(files);
	const sources = await files.sources();
	const tree = sources.find((file) => /^(src|app)\/routeTree\.gen\.ts$/.test(file));
	if (start === null || tree === void 0) return null;
	const outputs = [".output/public", "dist/client"].map(async (folder) => [...prerenderedIn(await files.below(folder), folder)]);
	const prerendered = new Set((await Promise.all(outputs)).flat());
	const records = recordsIn(await files.read(tree) ?? "");
	const lineOf = (name) => {
		const record = records.get(name);
		return record ? [record, ...lineOf(record.parent)] : [];
	};
	const parents = new Set([...records.values()].map(({ parent }) => parent));
	const root = filesNamed(sources, [`${posix.dirname(tree)}/routes/__root`]);
	const isRoute = (name, record) => !parents.has(name) || record.path !== "" && ![...records.values()].some((child) => child.parent === name && child.path === "/");
	const routes = [...records].filter(([name, record]) => isRoute(name, record)).map(async ([name]) => {
		const [own, ...frames] = lineOf(name).map((record) => filesNamed(sources, [posix.join(posix.dirname(tree), record.file)])[0]);
		const route = `/${lineOf(name).map(({ path }) => path).reverse().join("/")}`.replace(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");
		const isApi = own !== void 0 && await isServerOnly(files, own);
		return {
			route,
			kind: prerendered.has(route) ? "prerendered" : isApi ? "api" : "page",
			sourceFile: own ?? null,
			frames: isApi ? [] : [...frames.filter((file) => file !== void 0), ...root]
		};
	});
	return {
		start,
		routes: await Promise.all(routes)
	};
}
async function startOf$1(files) {
	if (await files.read(".output/server/index.mjs") !== null) return ["node", ".output/server/index.mjs"];
	if (await files.read("dist/server/server.js") === null) return null;
	return [
		"node",
		files.packageFile("srvx/bin/srvx.mjs") ?? "node_modules/srvx/bin/srvx.mjs",
		"--prod",
		"-s",
		"../client",
		"dist/server/server.js"
	];
}
/** The generated tree: `import { Route as XImport } from './routes/x'` and `const X = XImport.update({ path, getParentRoute: () => Y })`. */
function recordsIn(text) {
	const tree = syntaxTree(text, true);
	const imports = /* @__PURE__ */ new Map();
	const records = /* @__PURE__ */ new Map();
	for (const node of tree ? nodesIn(tree) : []) if (node.type === "ImportDeclaration") for (const specifier of node.specifiers) imports.set(specifier.local.name, node.source.value);
	for (const node of tree ? nodesIn(tree) : []) {
		if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier") continue;
		const update = updateCall(node.init);
		const file = imports.get(update?.of ?? "");
		if (!update || file === void 0) continue;
		const facts = literal(update.argument);
		const path = isRecord$1(facts) && typeof facts.path === "string" ? facts.path : "";
		records.set(node.id.name, {
			file,
			path,
			parent: parentIn(update.argument)
		});
	}
	return records;
}
/** Sees through `.update({…}).lazy(…)` and `as any`. */
function updateCall(node) {
	if (node?.type !== "CallExpression" || node.callee.type !== "MemberExpression") return null;
	const { object, property } = node.callee;
	if (property.type === "Identifier" && property.name === "update" && object.type === "Identifier") {
		const argument = node.arguments[0];
		return argument ? {
			of: object.name,
			argument: argument.type === "TSAsExpression" ? argument.expression : argument
		} : null;
	}
	return updateCall(object);
}
function parentIn(object) {
	for (const node of nodesIn(object)) {
		if (node.type !== "ObjectProperty" || node.key.type !== "Identifier" || node.key.name !== "getParentRoute") continue;
		if (node.value.type === "ArrowFunctionExpression" && node.value.body.type === "Identifier") return node.value.body.name;
	}
	return "";
}
/** `createFileRoute('/api/x')({ server: { handlers } })` without a component answers by itself. */
async function isServerOnly(files, source) {
	const tree = syntaxTree(await files.read(source) ?? "", true);
	for (const node of tree ? nodesIn(tree) : []) {
		if (node.type !== "CallExpression" || node.callee.type !== "CallExpression") continue;
		const options = node.arguments[0];
		if (options?.type !== "ObjectExpression") continue;
		const names = options.properties.flatMap((p) => p.type !== "SpreadElement" && p.key.type === "Identifier" ? [p.key.name] : []);
		if (names.includes("server")) return !names.includes("component");
	}
	return false;
}

// src/routes/frameworks/vike.ts
/** Vike, with a server that it builds itself or with one of the app's own. */
const vike = {
	name: "vike",
	title: "Vike",
	recognizedBy: [["vike", "vite-plugin-ssr"]],
	packages: [
		...[
			"vike",
			"vike-*",
			"@vikejs/*",
			"vite-plugin-ssr",
			"@brillout/*",
			"@universal-middleware/*",
			"@universal-deploy/*",
			"@photonjs/*"
		],
		...[
			"express",
			"fastify",
			"hono",
			"@hono/*",
			"elysia",
			"h3",
			"hattip",
			"koa",
			"sirv",
			"srvx",
			"vite",
			"@vitejs/*"
		],
		...[
			...react,
			...vue,
			...svelte,
			...solid,
			...preact,
			"react-streaming"
		]
	],
	conventions: {
		everyRoute: /^(src\/)?(\+(server|middleware)\.[jt]s|server\/(.*\/)?(index|entry|server|main)\.[jt]s)$/,
		everyPage: /^(src\/)?(\+|renderer\/\+|pages\/\+)[\w.]+\.([jt]sx?|vue)$/,
		names: [
			"+Page",
			"+data",
			"+Layout",
			"+Head",
			"+guard",
			"+config",
			"+route",
			"+onBeforeRender",
			"+Wrapper"
		]
	},
	imports: {
		madeUp: /^virtual:/,
		extensions: [".vue", ".svelte"]
	},
	parameters: [at],
	build: { sourceMaps: "build: { sourcemap: true } in vite.config" },
	read: read$1
};
const server = "dist/server";
async function read$1(files) {
	const found = await pagesIn(files);
	if (found === null) return null;
	const { pages, base } = found;
	const sources = await files.sources();
	const written = prerenderedIn(await files.below("dist/client"), "dist/client");
	const routes = pages.map(async (page) => {
		const route = page.route ?? (page.routeFile === null ? null : await writtenRoute(files, page.routeFile));
		if (route === null) return null;
		return {
			route,
			base,
			kind: written.has(route) ? "prerendered" : "page",
			paths: [...written],
			...sourcesOf$1(page, sources),
			built: page.built
		};
	});
	const entry = await entryIn(files);
	const known = (await Promise.all(routes)).filter((route) => route !== null);
	return {
		...entry === null ? {
			start: null,
			noServer: noServer$1
		} : { start: ["node", entry] },
		routes: known,
		dataRequests: [pageContext]
	};
}
const noServer$1 = {
	saw: `There is no ${server}/index.mjs: Vike built the pages, and no server for them.`,
	change: "Set server: true in pages/+config.ts, or add a +server.ts, and build again."
};
/** What the client asks for when a link leads to the page. */
const pageContext = {
	name: "pageContext.json",
	type: "application/json",
	of: (url) => ({ path: withPath(url, (path) => `${withoutSlash(path)}/index.pageContext.json`) })
};
/** Of the server that Vike builds along with the pages. */
async function entryIn(files) {
	const names = await files.names(server);
	const name = ["index.mjs", "index.js"].find((candidate) => names.includes(candidate));
	return name === void 0 ? null : `${server}/${name}`;
}
/** The table that Vike writes for its server: `pageConfigsSerialized = [{ pageId, routeFilesystem: { routeString } }]`. */
async function pagesIn(files) {
	for (const file of (await files.below(server)).filter((name) => /\.m?js$/.test(name))) {
		const text = await files.read(file) ?? "";
		const tree = /\bpageConfigsSerialized\d*\s*=/.test(text) ? syntaxTree(text) : null;
		const table = tree && valueNamed(tree, /^pageConfigsSerialized\d*$/, (value) => Array.isArray(value));
		if (!tree || !table) continue;
		const base = valueNamed(tree, /^(_baseViteOriginal|baseServer)$/, (value) => typeof value === "string" && !/__UNSET__/.test(value));
		const pages = table.filter(isObject).filter(({ isErrorPage }) => isErrorPage !== true);
		const chunks = chunksIn(tree);
		const chunkOf = (id) => (chunks.get(id) ?? []).map((chunk) => posix.join(folderOf(file), chunk));
		return {
			pages: pages.map((page) => pageOf(page, chunkOf)),
			base: base ?? ""
		};
	}
	return null;
}
/** `{ moduleId: "virtual:vike:page-entry:server:/pages/index", moduleExportsPromise: import("../entries/x.mjs") }`, by page. */
const chunksIn = (tree) => new Map([...nodesIn(tree)].flatMap((node) => {
	const { moduleId, moduleExportsPromise: chunk } = node.type === "ObjectExpression" ? literal(node) : {};
	return typeof moduleId === "string" && typeof chunk === "string" ? [[moduleId.replace(/^.*:/, ""), [chunk]]] : [];
}));
function pageOf(page, chunkOf) {
	const { pageId, routeFilesystem, configValuesSerialized: configs } = page;
	const set = isObject(configs) && isObject(configs.route) ? configs.route : null;
	const value = set && isObject(set.valueSerialized) ? set.valueSerialized.value : void 0;
	const data = set && isObject(set.definedAtData) ? set.definedAtData.filePathToShowToUser : void 0;
	const byFolder = isObject(routeFilesystem) && typeof routeFilesystem.routeString === "string" ? routeFilesystem.routeString : null;
	return {
		id: String(pageId),
		route: set === null ? byFolder : typeof value === "string" ? value : null,
		routeFile: typeof data === "string" && data.startsWith("/") ? data.slice(1) : null,
		built: chunkOf(String(pageId))
	};
}
/** `export default "/product/@id"` of a `+route.ts`; null for a function, which decides while the program runs. */
async function writtenRoute(files, file) {
	const exported = syntaxTree(await files.read(file) ?? "", true)?.program.body.find((node) => node.type === "ExportDefaultDeclaration");
	const route = exported ? literal(exported.declaration) : void 0;
	return typeof route === "string" && route.startsWith("/") ? route : null;
}
/** Every file with a plus in the page's folder, and in those around it, takes part in the page. */
function sourcesOf$1({ id }, sources) {
	const folder = id.replace(/^\//, "");
	const folders = foldersUpTo(folder.split("/")[0] ?? "", folder);
	const own = sources.filter((file) => folders.includes(folderOf(file)) && /\/\+[^/]+$/.test(file));
	const sourceFile = own.find((file) => folderOf(file) === folder && /\/\+Page\./.test(file)) ?? null;
	return {
		sourceFile,
		frames: own.filter((file) => file !== sourceFile)
	};
}

// src/routes/frameworks/waku.ts
/** Waku with its router, as its default adapter builds it for Node.js. */
const waku = {
	name: "waku",
	title: "Waku",
	recognizedBy: [["waku"]],
	packages: [
		"waku",
		"hono",
		"@hono/*",
		"@vitejs/*",
		"vite",
		"srvx",
		...react
	],
	conventions: {
		everyRoute: /^src\/(waku\.server|server-entry|entries|middleware\/.*)\.[jt]sx?$/,
		everyPage: /^src\/(waku\.client|pages\/_root)\.[jt]sx?$/,
		names: [
			"_layout",
			"_root",
			"waku.server"
		],
		folders: ["middleware"]
	},
	imports: { configuration: "waku.config" },
	parameters: [brackets.one, brackets.rest],
	build: { sourceMaps: "vite: { build: { sourcemap: true } } in waku.config" },
	read
};
const metadata = "dist/server/__waku_build_metadata.js";
async function read(files) {
	const entry = "dist/serve-node.js";
	const isServed = await files.read(entry) !== null;
	const configs = configsIn(await files.read(metadata) ?? "");
	if (configs === null) return null;
	const sources = await files.sources();
	const routes = configs.flatMap((config) => routeOf$1(config, sources) ?? []);
	if (isServed) return {
		start: ["node", entry],
		routes
	};
	return {
		start: null,
		noServer,
		routes
	};
}
const noServer = {
	saw: "There is no dist/serve-node.js beside its server: its adapter is for another host.",
	change: "Build it for Node.js, with the adapter waku/adapters/node."
};
/** `new Map([["defineRouter:serializableConfigs", "[…]"], …])`, where the value is JSON. Older versions name it otherwise. */
function configsIn(text) {
	const tree = syntaxTree(text);
	for (const node of tree ? nodesIn(tree) : []) {
		if (node.type !== "ArrayExpression" || node.elements.length !== 2) continue;
		const [name, json] = node.elements.map((element) => literal(element));
		if (typeof name !== "string" || typeof json !== "string" || !/configs$/i.test(name)) continue;
		const configs = JSON.parse(json);
		return Array.isArray(configs) ? configs.filter(isRecord$1) : null;
	}
	return null;
}
function routeOf$1(config, sources) {
	const { type, path, isStatic } = config;
	if (type !== "route" && type !== "api" || !Array.isArray(path)) return null;
	const route = `/${path.filter(isRecord$1).map(segmentOf).join("/")}`;
	if (/^\/(404|500)$/.test(route)) return null;
	const named = sourcesOf(config);
	const own = named.find(({ id }) => id.startsWith("page:")) ?? named[0];
	const fileOf = (file) => filesNamed(sources, [`src/${file.replace(/\.\w+$/, "")}`])[0];
	return {
		route,
		kind: isStatic === true ? "prerendered" : type === "api" ? "api" : "page",
		sourceFile: own ? fileOf(own.file) ?? null : null,
		frames: named.filter((one) => one !== own).flatMap(({ file }) => fileOf(file) ?? [])
	};
}
const segmentOf = ({ type, name }) => type === "group" ? `[${String(name)}]` : type === "wildcard" ? `[...${String(name)}]` : String(name);
/** Relative to `src`. An element is a page, or a layout around it. */
function sourcesOf({ elements, sourceFile }) {
	if (typeof sourceFile === "string") return [{
		id: "",
		file: sourceFile
	}];
	return Object.entries(isRecord$1(elements) ? elements : {}).flatMap(([id, element]) => isRecord$1(element) && typeof element.sourceFile === "string" ? [{
		id,
		file: element.sourceFile
	}] : []);
}

// src/routes/frameworks/frameworks.ts
/** In the order in which they are tried: those that build on another's packages first. */
const all = [
	next,
	nuxt,
	sveltekit,
	astro,
	tanstackStart,
	solidStart,
	qwikCity,
	analog,
	waku,
	vike,
	reactRouter,
	remix,
	angular,
	viteSsr,
	ownServer
];
const frameworks = all;
/** null: none that is known here. */
const frameworkNamed = (name) => frameworks.find((framework) => framework.name === name) ?? null;
/** What a page of any framework shows of having been rendered for nobody's request; null: nothing does. @param html a whole page */
function unrenderedPage(html) {
	for (const { unrendered } of frameworks) {
		const found = unrendered?.(html) ?? null;
		if (found) return found;
	}
	return null;
}
/** Whether a package calls the app's code, and is not to be blamed for what the app keeps. */
const isFrameworkPackage = (name) => frameworks.some(({ packages }) => packages.some((own) => own.endsWith("*") ? name.startsWith(own.slice(0, -1)) : name === own));

// src/routes/pattern.ts
const forms = [...new Set(frameworks.flatMap(({ parameters }) => parameters))];
/** The parameter that a text begins with, and the length of it; null for none. @param isWhole the text is a whole segment */
function parameterAt(text, isWhole) {
	const longest = forms.filter((form) => isWhole || !form.isSegment).map(({ written, takes }) => ({
		length: written.exec(text)?.[0].length ?? 0,
		takes
	})).reduce((best, next) => next.length > best.length ? next : best);
	return longest.length > 0 ? longest : null;
}
function pieces(segment) {
	const found = [];
	let literal = "";
	for (let at = 0; at < segment.length;) {
		const parameter = parameterAt(segment.slice(at), at === 0);
		if (parameter) {
			if (literal) found.push({ literal });
			literal = "";
			found.push({ param: parameter.takes });
		}
		literal += parameter ? "" : segment[at];
		at += parameter?.length ?? 1;
	}
	return literal ? [...found, { literal }] : found;
}
const segments = (pattern) => pattern.split("/").filter(Boolean).map(pieces);
const isOptional = (segment) => segment.length === 1 && "param" in segment[0] && segment[0].param.startsWith("optional");
const isFixed = (segment) => segment.every((piece) => "literal" in piece);
/** The URL of a pattern that needs no values, without optional parameters; null when it needs some. */
function pathWithoutParameters(pattern) {
	const needed = segments(pattern).filter((segment) => !isOptional(segment));
	if (!needed.every(isFixed)) return null;
	const plain = needed.map((segment) => segment.map((piece) => "literal" in piece ? piece.literal : "").join(""));
	return `/${plain.join("/")}${slashAfter(pattern, plain)}`;
}
const source = {
	one: "[^/]+",
	optional: "[^/]*",
	rest: ".+",
	"optional-rest": ".*"
};
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Whether a concrete path (no query) belongs to the pattern. */
function matcherOf(pattern) {
	const expression = segments(pattern).map((segment) => {
		const inner = segment.map((piece) => "literal" in piece ? escaped(piece.literal) : source[piece.param]).join("");
		return isOptional(segment) ? `(?:/${inner})?` : `/${inner}`;
	});
	const matcher = new RegExp(`^${expression.join("")}/?$`, "i");
	return (path) => matcher.test(decoded(path));
}
function decoded(path) {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
/** A URL of the pattern's form: `/product/1` for `/product/[id]`. */
function exampleOf(pattern) {
	const named = segments(pattern).map((segment) => segment.map((piece) => "literal" in piece ? piece.literal : "1").join(""));
	return `/${named.join("/")}${slashAfter(pattern, named)}`;
}
/** A pattern that ends with a slash is one whose URLs do: without it they lead there. */
const slashAfter = (pattern, named) => pattern.endsWith("/") && named.length > 0 ? "/" : "";
/** For sorting: fixed segments before parameters before the rest, as routers choose among patterns that match. */
function bySpecificity(a, b) {
	const weight = (pattern) => segments(pattern).map((segment) => isFixed(segment) ? 0 : segment.some((p) => "param" in p && p.param.endsWith("rest")) ? 2 : 1);
	const [x, y] = [weight(a), weight(b)];
	for (let i = 0; i < Math.max(x.length, y.length); i++) {
		const difference = (x[i] ?? -1) - (y[i] ?? -1);
		if (difference !== 0) return difference;
	}
	return 0;
}

// src/routes/route-of.ts
/** A route with its example URL, where the build knows one. */
function routeOf(facts) {
	const { route, kind, base = "", sourceFile = null, frames = [], built = [], paths = [], refilled = false, registered = false } = facts;
	const plain = pathWithoutParameters(route);
	const known = facts.path ?? paths.find(matcherOf(route)) ?? null;
	const path = plain ?? known;
	const prefix = base.replace(/\/$/, "");
	return {
		route,
		kind,
		...refilled ? { refilled } : {},
		...registered ? { registered } : {},
		path: path === null ? null : `${prefix}${path === "/" && prefix ? "" : path}`,
		urlFrom: plain !== null ? "no parameters" : known !== null ? "build" : null,
		sourceFile,
		frames,
		built
	};
}

// src/routes/discover.ts
/** The framework that package.json names, or null: none that is known here. */
const frameworkOf = (files) => frameworks.find(({ recognizedBy }) => recognizedBy.every((names) => names.some((name) => dependsOn(files, name)))) ?? null;
/** Whether the app's framework is one that is known here; known before it is built. */
const listsRoutes = async (cwd) => frameworkOf(await appFiles(cwd)) !== null;
/** Whether only the running server knows all of the app's routes: no build lists them, and the source some of them at most. */
const isKnownByServer = ({ framework }) => [
	"other",
	"own-server",
	"vite-ssr"
].includes(framework);
/**
* Recognizes the framework of a built app, and reads its routes and how it starts from what the build left on disk.
* Nothing of the app is run. A server without a framework we know has no list of routes there.
* @param cwd the app's folder
* @throws CheckError `not-built`
*/
async function discoverRoutes(cwd) {
	const files = await appFiles(cwd);
	const framework = frameworkOf(files);
	if (framework === null) return {
		framework: "other",
		start: null,
		routes: []
	};
	const { name, env } = framework;
	const built = await framework.read(files);
	if (built === null) throw new CheckError(problem("not-built", {
		framework: framework.title,
		cwd
	}));
	return {
		framework: name,
		...env ? { env } : {},
		...startOf(files, built, framework),
		...built.tables ? { tables: built.tables } : {},
		...built.entries ? { entries: built.entries } : {},
		...built.dataRequests ? { dataRequests: built.dataRequests } : {},
		...built.actions ? { actions: built.actions } : {},
		...built.origin ? { origin: built.origin } : {},
		...built.revalidation ? { revalidation: built.revalidation } : {},
		routes: built.routes.map(routeOf).sort((a, b) => bySpecificity(a.route, b.route) || (a.route < b.route ? -1 : 1))
	};
}
/** The same, and no routes where the app is not built: for what can do without. */
async function discoverIfBuilt(cwd) {
	try {
		return await discoverRoutes(cwd);
	} catch (error) {
		if (!(error instanceof CheckError)) throw error;
		const env = frameworkOf(await appFiles(cwd))?.env;
		return {
			framework: "other",
			...env ? { env } : {},
			start: null,
			routes: []
		};
	}
}
/** How a build starts where its start script does not start it, or why it cannot. */
function startOf(files, { start, noServer }, { title }) {
	if (hasStartScript(files)) return { start: null };
	if (start !== null || !noServer) return { start: start && commandOf(start) };
	return {
		start: null,
		notStartable: problem("no-node-server", {
			framework: title,
			cwd: files.cwd,
			...noServer
		})
	};
}
/** Scripts of one's own that start a development server say so; `unfitStart` knows the programs that do. */
const startsDevelopment = (script) => /\b(dev|develop|watch|nodemon)\b/.test(script);
/** Whether there is one that may start the build: neither a development server nor a daemon. */
function hasStartScript({ packageJson }) {
	const { start, ...others } = packageJson?.scripts ?? {};
	return typeof start === "string" && start !== "" && !startsDevelopment(start) && unfitStart(start, others) === null;
}
const commandOf = (words) => ({
	text: words.join(" "),
	env: {},
	words
});

// src/routes/workspaces.ts
var workspaces_exports = /* @__PURE__ */ __exportAll({ namingApps: () => namingApps });
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
	const own = isRecord$1(files.packageJson) ? files.packageJson.workspaces : null;
	const ofLerna = await files.json("lerna.json");
	return [
		isRecord$1(own) ? own.packages : own,
		packagesIn(await files.read("pnpm-workspace.yaml")),
		isRecord$1(ofLerna) ? ofLerna.packages : null
	].flatMap((list) => Array.isArray(list) ? list.filter((one) => typeof one === "string") : []);
}
function packagesIn(yaml) {
	try {
		const read = yaml === null ? null : (0, import_dist.parse)(yaml);
		return isRecord$1(read) ? read.packages : null;
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

export { isCode as C, commandsIn as D, unfitStart as E, sourceTree as S, appFiles as T, unrenderedPage as _, discoverIfBuilt as a, importGraph as b, isKnownByServer as c, exampleOf as d, matcherOf as f, isFrameworkPackage as g, frameworks as h, workspaces_exports as i, listsRoutes as l, frameworkNamed as m, workspaceApps as n, discoverRoutes as o, pathWithoutParameters as p, workspaceRoot as r, frameworkOf as s, namingApps as t, bySpecificity as u, absolute as v, serverCode as w, sourcesOfMap as x, chainTo as y };