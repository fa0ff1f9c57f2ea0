import { n as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as require_dist } from "./dist.js";
import { i as problem, t as CheckError } from "./problems.js";
import { t as require_shell_quote } from "./shell-quote.js";
import $e, { createRequire, isBuiltin } from "node:module";
import os from "os";
import Ie from "fs";
import Re from "path";
import ce, { readFileSync as readFileSync$1, readdirSync, realpathSync } from "node:fs";
import m$1, { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { readFile, readdir } from "node:fs/promises";

// src/code/script-commands.ts
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

// src/code/syntax.ts
/** The nodes directly below a node, in the order of the source; no comments. */
function childrenOf(node) {
	const children = [];
	for (const key in node) {
		const value = node[key];
		if (typeof value !== "object" || value === null || key === "loc" || key === "extra" || /comments$/i.test(key)) continue;
		for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) children.push(child);
	}
	return children;
}
const isNode = (value) => typeof value === "object" && value !== null && typeof value.type === "string" && typeof value.start === "number";
/** Every node of a tree in the order of its text, parents before children. */
function* nodesIn(root) {
	const open = [root];
	for (let node = open.pop(); node; node = open.pop()) {
		yield node;
		for (const child of childrenOf(node).toReversed()) open.push(child);
	}
}
const isFunction = (node) => /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ObjectMethod|ClassMethod|ClassPrivateMethod)$/.test(node.type);
/** All nodes of a function or program itself: the functions in it are among them, and what is in those is not. */
function ownNodes(body) {
	const found = [];
	const open = [...childrenOf(body)];
	for (let node = open.pop(); node; node = open.pop()) {
		found.push(node);
		if (!isFunction(node)) for (const child of childrenOf(node)) open.push(child);
	}
	return found;
}
const isCall = (node) => node.type === "CallExpression" || node.type === "OptionalCallExpression";
/** The name that is called or read last: `push` of `cache.entries.push`; null where it has none. */
function lastName(node) {
	if (node.type === "Identifier") return node.name;
	if (node.type === "Import") return "importModuleDynamicallyCallback";
	if (node.type === "MemberExpression" || node.type === "OptionalMemberExpression") {
		const { property, computed } = node;
		if (property.type === "PrivateName") return `#${property.id.name}`;
		if (property.type === "StringLiteral") return property.value;
		return property.type === "Identifier" && !computed ? property.name : lastName(node.object);
	}
	if (node.type === "SequenceExpression") return lastName(node.expressions.at(-1));
	return node.type === "ParenthesizedExpression" ? lastName(node.expression) : null;
}

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

// node_modules/@babel/parser/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function _objectWithoutPropertiesLoose(r, e) {
		if (null == r) return {};
		var t = {};
		for (var n in r) if ({}.hasOwnProperty.call(r, n)) {
			if (-1 !== e.indexOf(n)) continue;
			t[n] = r[n];
		}
		return t;
	}
	var Position = class {
		constructor(line, col, index) {
			this.line = void 0;
			this.column = void 0;
			this.index = void 0;
			this.line = line;
			this.column = col;
			this.index = index;
		}
	};
	var SourceLocation = class {
		constructor(start, end) {
			this.start = void 0;
			this.end = void 0;
			this.filename = void 0;
			this.identifierName = void 0;
			this.start = start;
			this.end = end;
		}
	};
	function createPositionWithColumnOffset(position, columnOffset) {
		const { line, column, index } = position;
		return new Position(line, column + columnOffset, index + columnOffset);
	}
	const code = "BABEL_PARSER_SOURCETYPE_MODULE_REQUIRED";
	var ModuleErrors = {
		ImportMetaOutsideModule: {
			message: `import.meta may appear only with 'sourceType: "module"'`,
			code
		},
		ImportOutsideModule: {
			message: `'import' and 'export' may appear only with 'sourceType: "module"'`,
			code
		}
	};
	const NodeDescriptions = {
		ArrayPattern: "array destructuring pattern",
		AssignmentExpression: "assignment expression",
		AssignmentPattern: "assignment expression",
		ArrowFunctionExpression: "arrow function expression",
		ConditionalExpression: "conditional expression",
		CatchClause: "catch clause",
		ForOfStatement: "for-of statement",
		ForInStatement: "for-in statement",
		ForStatement: "for-loop",
		FormalParameters: "function parameter list",
		Identifier: "identifier",
		ImportSpecifier: "import specifier",
		ImportDefaultSpecifier: "import default specifier",
		ImportNamespaceSpecifier: "import namespace specifier",
		ObjectPattern: "object destructuring pattern",
		ParenthesizedExpression: "parenthesized expression",
		RestElement: "rest element",
		UpdateExpression: {
			true: "prefix operation",
			false: "postfix operation"
		},
		VariableDeclarator: "variable declaration",
		YieldExpression: "yield expression"
	};
	const toNodeDescription = (node) => node.type === "UpdateExpression" ? NodeDescriptions.UpdateExpression[`${node.prefix}`] : NodeDescriptions[node.type];
	var StandardErrors = {
		AccessorIsGenerator: ({ kind }) => `A ${kind}ter cannot be a generator.`,
		ArgumentsInClass: "'arguments' is only allowed in functions and class methods.",
		AsyncFunctionInSingleStatementContext: "Async functions can only be declared at the top level or inside a block.",
		AwaitBindingIdentifier: "Can not use 'await' as identifier inside an async function.",
		AwaitBindingIdentifierInStaticBlock: "Can not use 'await' as identifier inside a static block.",
		AwaitExpressionFormalParameter: "'await' is not allowed in async function parameters.",
		AwaitUsingNotInAsyncContext: "'await using' is only allowed within async functions and at the top levels of modules.",
		AwaitNotInAsyncContext: "'await' is only allowed within async functions and at the top levels of modules.",
		BadGetterArity: "A 'get' accessor must not have any formal parameters.",
		BadSetterArity: "A 'set' accessor must have exactly one formal parameter.",
		BadSetterRestParameter: "A 'set' accessor function argument must not be a rest parameter.",
		ConstructorClassField: "Classes may not have a field named 'constructor'.",
		ConstructorClassPrivateField: "Classes may not have a private field named '#constructor'.",
		ConstructorIsAccessor: "Class constructor may not be an accessor.",
		ConstructorIsAsync: "Constructor can't be an async function.",
		ConstructorIsGenerator: "Constructor can't be a generator.",
		DeclarationMissingInitializer: ({ kind }) => `Missing initializer in ${kind} declaration.`,
		DecoratorArgumentsOutsideParentheses: "Decorator arguments must be moved inside parentheses: use '@(decorator(args))' instead of '@(decorator)(args)'.",
		DecoratorBeforeExport: "Decorators must be placed *before* the 'export' keyword. Remove the 'decoratorsBeforeExport: true' option to use the 'export @decorator class {}' syntax.",
		DecoratorsBeforeAfterExport: "Decorators can be placed *either* before or after the 'export' keyword, but not in both locations at the same time.",
		DecoratorConstructor: "Decorators can't be used with a constructor. Did you mean '@dec class { ... }'?",
		DecoratorExportClass: "Decorators must be placed *after* the 'export' keyword. Remove the 'decoratorsBeforeExport: false' option to use the '@decorator export class {}' syntax.",
		DecoratorSemicolon: "Decorators must not be followed by a semicolon.",
		DecoratorStaticBlock: "Decorators can't be used with a static block.",
		DeferImportRequiresNamespace: "Only `import defer * as x from \"./module\"` is valid.",
		DeletePrivateField: "Deleting a private field is not allowed.",
		DestructureNamedImport: "ES2015 named imports do not destructure. Use another statement for destructuring after the import.",
		DuplicateConstructor: "Duplicate constructor in the same class.",
		DuplicateDefaultExport: "Only one default export allowed per module.",
		DuplicateExport: ({ exportName }) => `\`${exportName}\` has already been exported. Exported identifiers must be unique.`,
		DuplicateProto: "Redefinition of __proto__ property.",
		DuplicateRegExpFlags: "Duplicate regular expression flag.",
		ElementAfterRest: "Rest element must be last element.",
		EscapedCharNotAnIdentifier: "Invalid Unicode escape.",
		ExportBindingIsString: ({ localName, exportName, typeModifierIn }) => `A string literal cannot be used as an exported binding without \`from\`.\n- Did you mean \`export ${typeModifierIn === "declaration" ? "type " : ""}{ ${typeModifierIn === "specifier" ? "type " : ""}'${localName}' as '${exportName}' } from 'some-module'\`?`,
		ExportDefaultFromAsIdentifier: "'from' is not allowed as an identifier after 'export default'.",
		ForInOfLoopInitializer: ({ type }) => `'${type === "ForInStatement" ? "for-in" : "for-of"}' loop variable declaration may not have an initializer.`,
		ForInUsing: "For-in loop may not start with 'using' declaration.",
		ForOfAsync: "The left-hand side of a for-of loop may not be 'async'.",
		ForOfLet: "The left-hand side of a for-of loop may not start with 'let'.",
		GeneratorInSingleStatementContext: "Generators can only be declared at the top level or inside a block.",
		IllegalBreakContinue: ({ type }) => `Unsyntactic ${type === "BreakStatement" ? "break" : "continue"}.`,
		IllegalLanguageModeDirective: "Illegal 'use strict' directive in function with non-simple parameter list.",
		IllegalReturn: "'return' outside of function.",
		ImportAttributesUseAssert: "The `assert` keyword in import attributes is deprecated and it has been replaced by the `with` keyword. You can enable the `deprecatedImportAssert` parser plugin to suppress this error.",
		ImportBindingIsString: ({ importName }) => `A string literal cannot be used as an imported binding.\n- Did you mean \`import { "${importName}" as foo }\`?`,
		ImportCallArity: `\`import()\` requires exactly one or two arguments.`,
		ImportCallNotNewExpression: "Cannot use new with import(...).",
		ImportCallSpreadArgument: "`...` is not allowed in `import()`.",
		ImportJSONBindingNotDefault: "A JSON module can only be imported with `default`.",
		ImportReflectionHasAssertion: "`import module x` cannot have assertions.",
		ImportReflectionNotBinding: "Only `import module x from \"./module\"` is valid.",
		IncompatibleRegExpUVFlags: "The 'u' and 'v' regular expression flags cannot be enabled at the same time.",
		InvalidBigIntLiteral: "Invalid BigIntLiteral.",
		InvalidCodePoint: "Code point out of bounds.",
		InvalidCoverDiscardElement: "'void' must be followed by an expression when not used in a binding position.",
		InvalidCoverInitializedName: "Invalid shorthand property initializer.",
		InvalidDecimal: "Invalid decimal.",
		InvalidDigit: ({ radix }) => `Expected number in radix ${radix}.`,
		InvalidEscapeSequence: "Bad character escape sequence.",
		InvalidEscapeSequenceTemplate: "Invalid escape sequence in template.",
		InvalidEscapedReservedWord: ({ reservedWord }) => `Escape sequence in keyword ${reservedWord}.`,
		InvalidIdentifier: ({ identifierName }) => `Invalid identifier ${identifierName}.`,
		InvalidLhs: ({ ancestor }) => `Invalid left-hand side in ${toNodeDescription(ancestor)}.`,
		InvalidLhsBinding: ({ ancestor }) => `Binding invalid left-hand side in ${toNodeDescription(ancestor)}.`,
		InvalidLhsOptionalChaining: ({ ancestor }) => `Invalid optional chaining in the left-hand side of ${toNodeDescription(ancestor)}.`,
		InvalidOrMissingExponent: "Floating-point numbers require a valid exponent after the 'e'.",
		InvalidOrUnexpectedToken: ({ unexpected }) => `Unexpected character '${unexpected}'.`,
		InvalidParenthesizedAssignment: "Invalid parenthesized assignment pattern.",
		InvalidPrivateFieldResolution: ({ identifierName }) => `Private name #${identifierName} is not defined.`,
		InvalidPropertyBindingPattern: "Binding member expression.",
		InvalidRecordProperty: "Only properties and spread elements are allowed in record definitions.",
		InvalidRestAssignmentPattern: "Invalid rest operator's argument.",
		LabelRedeclaration: ({ labelName }) => `Label '${labelName}' is already declared.`,
		LetInLexicalBinding: "'let' is disallowed as a lexically bound name.",
		LineTerminatorBeforeArrow: "No line break is allowed before '=>'.",
		MalformedRegExpFlags: "Invalid regular expression flag.",
		MissingClassName: "A class name is required.",
		MissingEqInAssignment: "Only '=' operator can be used for specifying default value.",
		MissingSemicolon: "Missing semicolon.",
		MissingPlugin: ({ missingPlugin }) => `This experimental syntax requires enabling the parser plugin: ${missingPlugin.map((name) => JSON.stringify(name)).join(", ")}.`,
		MissingOneOfPlugins: ({ missingPlugin }) => `This experimental syntax requires enabling one of the following parser plugin(s): ${missingPlugin.map((name) => JSON.stringify(name)).join(", ")}.`,
		MissingUnicodeEscape: "Expecting Unicode escape sequence \\uXXXX.",
		MixingCoalesceWithLogical: "Nullish coalescing operator(??) requires parens when mixing with logical operators.",
		ModuleAttributeDifferentFromType: "The only accepted module attribute is `type`.",
		ModuleAttributeInvalidValue: "Only string literals are allowed as module attribute values.",
		ModuleAttributesWithDuplicateKeys: ({ key }) => `Duplicate key "${key}" is not allowed in module attributes.`,
		ModuleExportNameHasLoneSurrogate: ({ surrogateCharCode }) => `An export name cannot include a lone surrogate, found '\\u${surrogateCharCode.toString(16)}'.`,
		ModuleExportUndefined: ({ localName }) => `Export '${localName}' is not defined.`,
		MultipleDefaultsInSwitch: "Multiple default clauses.",
		NewlineAfterThrow: "Illegal newline after throw.",
		NoCatchOrFinally: "Missing catch or finally clause.",
		NumberIdentifier: "Identifier directly after number.",
		NumericSeparatorInEscapeSequence: "Numeric separators are not allowed inside unicode escape sequences or hex escape sequences.",
		ObsoleteAwaitStar: "'await*' has been removed from the async functions proposal. Use Promise.all() instead.",
		OptionalChainingNoNew: "Constructors in/after an Optional Chain are not allowed.",
		OptionalChainingNoTemplate: "Tagged Template Literals are not allowed in optionalChain.",
		OverrideOnConstructor: "'override' modifier cannot appear on a constructor declaration.",
		ParamDupe: "Argument name clash.",
		PatternHasAccessor: "Object pattern can't contain getter or setter.",
		PatternHasMethod: "Object pattern can't contain methods.",
		PrivateInExpectedIn: ({ identifierName }) => `Private names are only allowed in property accesses (\`obj.#${identifierName}\`) or in \`in\` expressions (\`#${identifierName} in obj\`).`,
		PrivateNameRedeclaration: ({ identifierName }) => `Duplicate private name #${identifierName}.`,
		RecordExpressionBarIncorrectEndSyntaxType: "Record expressions ending with '|}' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
		RecordExpressionBarIncorrectStartSyntaxType: "Record expressions starting with '{|' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
		RecordExpressionHashIncorrectStartSyntaxType: "Record expressions starting with '#{' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'hash'.",
		RecordNoProto: "'__proto__' is not allowed in Record expressions.",
		RestTrailingComma: "Unexpected trailing comma after rest element.",
		SloppyFunction: "In non-strict mode code, functions can only be declared at top level or inside a block.",
		SloppyFunctionAnnexB: "In non-strict mode code, functions can only be declared at top level, inside a block, or as the body of an if statement.",
		SourcePhaseImportRequiresDefault: "Only `import source x from \"./module\"` is valid.",
		StaticPrototype: "Classes may not have static property named prototype.",
		SuperCallNotNewExpression: "Cannot use new with super(...).",
		SuperNotAllowed: "`super()` is only valid inside a class constructor of a subclass. Maybe a typo in the method name ('constructor') or not extending another class?",
		SuperPrivateField: "Private fields can't be accessed on super.",
		TrailingDecorator: "Decorators must be attached to a class element.",
		TupleExpressionBarIncorrectEndSyntaxType: "Tuple expressions ending with '|]' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
		TupleExpressionBarIncorrectStartSyntaxType: "Tuple expressions starting with '[|' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
		TupleExpressionHashIncorrectStartSyntaxType: "Tuple expressions starting with '#[' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'hash'.",
		UnexpectedArgumentPlaceholder: "Unexpected argument placeholder.",
		UnexpectedAwaitAfterPipelineBody: "Unexpected \"await\" after pipeline body; await must have parentheses in minimal proposal.",
		UnexpectedDigitAfterHash: "Unexpected digit after hash token.",
		UnexpectedImportExport: "'import' and 'export' may only appear at the top level.",
		UnexpectedKeyword: ({ keyword }) => `Unexpected keyword '${keyword}'.`,
		UnexpectedLeadingDecorator: "Leading decorators must be attached to a class declaration.",
		UnexpectedLexicalDeclaration: "Lexical declaration cannot appear in a single-statement context.",
		UnexpectedNewTarget: "`new.target` can only be used in functions or class properties.",
		UnexpectedNumericSeparator: "A numeric separator is only allowed between two digits.",
		UnexpectedPrivateField: "Unexpected private name.",
		UnexpectedReservedWord: ({ reservedWord }) => `Unexpected reserved word '${reservedWord}'.`,
		UnexpectedSuper: "'super' is only allowed in object methods and classes.",
		UnexpectedToken: ({ expected, unexpected }) => `Unexpected token${unexpected ? ` '${unexpected}'.` : ""}${expected ? `, expected "${expected}"` : ""}`,
		UnexpectedTokenUnaryExponentiation: "Illegal expression. Wrap left hand side or entire exponentiation in parentheses.",
		UnexpectedUsingDeclaration: "Using declaration cannot appear in the top level when source type is `script` or in the bare case statement.",
		UnexpectedVoidPattern: "Unexpected void binding.",
		UnsupportedDecoratorExport: "A decorated export must export a class declaration.",
		UnsupportedDefaultExport: "Only expressions, functions or classes are allowed as the `default` export.",
		UnsupportedImport: "`import` can only be used in `import()` or `import.meta`.",
		UnsupportedMetaProperty: ({ target, onlyValidPropertyName }) => `The only valid meta property for ${target} is ${target}.${onlyValidPropertyName}.`,
		UnsupportedParameterDecorator: "Decorators cannot be used to decorate parameters.",
		UnsupportedPropertyDecorator: "Decorators cannot be used to decorate object literal properties.",
		UnsupportedSuper: "'super' can only be used with function calls (i.e. super()) or in property accesses (i.e. super.prop or super[prop]).",
		UnterminatedComment: "Unterminated comment.",
		UnterminatedRegExp: "Unterminated regular expression.",
		UnterminatedString: "Unterminated string constant.",
		UnterminatedTemplate: "Unterminated template.",
		UsingDeclarationExport: "Using declaration cannot be exported.",
		UsingDeclarationHasBindingPattern: "Using declaration cannot have destructuring patterns.",
		VarRedeclaration: ({ identifierName }) => `Identifier '${identifierName}' has already been declared.`,
		VoidPatternCatchClauseParam: "A void binding can not be the catch clause parameter. Use `try { ... } catch { ... }` if you want to discard the caught error.",
		VoidPatternInitializer: "A void binding may not have an initializer.",
		YieldBindingIdentifier: "Can not use 'yield' as identifier inside a generator.",
		YieldInParameter: "Yield expression is not allowed in formal parameters.",
		YieldNotInGeneratorFunction: "'yield' is only allowed within generator functions.",
		ZeroDigitNumericSeparator: "Numeric separator can not be used after leading 0."
	};
	var StrictModeErrors = {
		StrictDelete: "Deleting local variable in strict mode.",
		StrictEvalArguments: ({ referenceName }) => `Assigning to '${referenceName}' in strict mode.`,
		StrictEvalArgumentsBinding: ({ bindingName }) => `Binding '${bindingName}' in strict mode.`,
		StrictFunction: "In strict mode code, functions can only be declared at top level or inside a block.",
		StrictNumericEscape: "The only valid numeric escape in strict mode is '\\0'.",
		StrictOctalLiteral: "Legacy octal literals are not allowed in strict mode.",
		StrictWith: "'with' in strict mode."
	};
	var ParseExpressionErrors = {
		ParseExpressionEmptyInput: "Unexpected parseExpression() input: The input is empty or contains only comments.",
		ParseExpressionExpectsEOF: ({ unexpected }) => `Unexpected parseExpression() input: The input should contain exactly one expression, but the first expression is followed by the unexpected character \`${String.fromCodePoint(unexpected)}\`.`
	};
	const UnparenthesizedPipeBodyDescriptions = /* @__PURE__ */ new Set([
		"ArrowFunctionExpression",
		"AssignmentExpression",
		"ConditionalExpression",
		"YieldExpression"
	]);
	var PipelineOperatorErrors = Object.assign({
		PipeBodyIsTighter: "Unexpected yield after pipeline body; any yield expression acting as Hack-style pipe body must be parenthesized due to its loose operator precedence.",
		PipeTopicRequiresHackPipes: "Topic reference is used, but the pipelineOperator plugin was not passed a \"proposal\": \"hack\" or \"smart\" option.",
		PipeTopicUnbound: "Topic reference is unbound; it must be inside a pipe body.",
		PipeTopicUnconfiguredToken: ({ token }) => `Invalid topic token ${token}. In order to use ${token} as a topic reference, the pipelineOperator plugin must be configured with { "proposal": "hack", "topicToken": "${token}" }.`,
		PipeTopicUnused: "Hack-style pipe body does not contain a topic reference; Hack-style pipes must use topic at least once.",
		PipeUnparenthesizedBody: ({ type }) => `Hack-style pipe body cannot be an unparenthesized ${toNodeDescription({ type })}; please wrap it in parentheses.`
	}, {
		PipelineBodyNoArrow: "Unexpected arrow \"=>\" after pipeline body; arrow function in pipeline body must be parenthesized.",
		PipelineBodySequenceExpression: "Pipeline body may not be a comma-separated sequence expression.",
		PipelineHeadSequenceExpression: "Pipeline head should not be a comma-separated sequence expression.",
		PipelineTopicUnused: "Pipeline is in topic style but does not use topic reference.",
		PrimaryTopicNotAllowed: "Topic reference was used in a lexical context without topic binding.",
		PrimaryTopicRequiresSmartPipeline: "Topic reference is used, but the pipelineOperator plugin was not passed a \"proposal\": \"hack\" or \"smart\" option."
	});
	var FunctionBindErrors = {
		UnsupportedBind: "Binding should be performed on object property.",
		UnsupportedBindRHS: "The right-hand side of binding can not be super or import."
	};
	const _excluded = ["message"];
	function defineHidden(obj, key, value) {
		Object.defineProperty(obj, key, {
			enumerable: false,
			configurable: true,
			value
		});
	}
	function toParseErrorConstructor({ toMessage, code, reasonCode, syntaxPlugin }) {
		const hasMissingPlugin = reasonCode === "MissingPlugin" || reasonCode === "MissingOneOfPlugins";
		const oldReasonCodes = {
			AccessorCannotDeclareThisParameter: "AccesorCannotDeclareThisParameter",
			AccessorCannotHaveTypeParameters: "AccesorCannotHaveTypeParameters",
			ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference: "ConstInitiailizerMustBeStringOrNumericLiteralOrLiteralEnumReference",
			SetAccessorCannotHaveOptionalParameter: "SetAccesorCannotHaveOptionalParameter",
			SetAccessorCannotHaveRestParameter: "SetAccesorCannotHaveRestParameter",
			SetAccessorCannotHaveReturnType: "SetAccesorCannotHaveReturnType"
		};
		if (oldReasonCodes[reasonCode]) reasonCode = oldReasonCodes[reasonCode];
		return function constructor(loc, details) {
			const error = /* @__PURE__ */ new SyntaxError();
			error.code = code;
			error.reasonCode = reasonCode;
			error.loc = loc;
			error.pos = loc.index;
			error.syntaxPlugin = syntaxPlugin;
			if (hasMissingPlugin) error.missingPlugin = details.missingPlugin;
			defineHidden(error, "clone", function clone(overrides = {}) {
				var _overrides$loc;
				const { line, column, index } = (_overrides$loc = overrides.loc) != null ? _overrides$loc : loc;
				return constructor(new Position(line, column, index), Object.assign({}, details, overrides.details));
			});
			defineHidden(error, "details", details);
			Object.defineProperty(error, "message", {
				configurable: true,
				get() {
					const message = `${toMessage(details)} (${loc.line}:${loc.column})`;
					this.message = message;
					return message;
				},
				set(value) {
					Object.defineProperty(this, "message", {
						value,
						writable: true
					});
				}
			});
			return error;
		};
	}
	function ParseErrorEnum(argument, syntaxPlugin) {
		if (Array.isArray(argument)) return (parseErrorTemplates) => ParseErrorEnum(parseErrorTemplates, argument[0]);
		const ParseErrorConstructors = {};
		for (const reasonCode of Object.keys(argument)) {
			const template = argument[reasonCode];
			const _ref = typeof template === "string" ? { message: () => template } : typeof template === "function" ? { message: template } : template, { message } = _ref, rest = _objectWithoutPropertiesLoose(_ref, _excluded);
			ParseErrorConstructors[reasonCode] = toParseErrorConstructor(Object.assign({
				code: "BABEL_PARSER_SYNTAX_ERROR",
				reasonCode,
				toMessage: typeof message === "string" ? () => message : message
			}, syntaxPlugin ? { syntaxPlugin } : {}, rest));
		}
		return ParseErrorConstructors;
	}
	const Errors = Object.assign({}, ParseErrorEnum(ModuleErrors), ParseErrorEnum(StandardErrors), ParseErrorEnum(StrictModeErrors), ParseErrorEnum(ParseExpressionErrors), ParseErrorEnum`pipelineOperator`(PipelineOperatorErrors), ParseErrorEnum`functionBind`(FunctionBindErrors));
	function createDefaultOptions() {
		return {
			sourceType: "script",
			sourceFilename: void 0,
			startIndex: 0,
			startColumn: 0,
			startLine: 1,
			allowAwaitOutsideFunction: false,
			allowReturnOutsideFunction: false,
			allowNewTargetOutsideFunction: false,
			allowImportExportEverywhere: false,
			allowSuperOutsideMethod: false,
			allowUndeclaredExports: false,
			allowYieldOutsideFunction: false,
			plugins: [],
			strictMode: void 0,
			ranges: false,
			tokens: false,
			createImportExpressions: false,
			createParenthesizedExpressions: false,
			errorRecovery: false,
			attachComment: true,
			annexB: true
		};
	}
	function getOptions(opts) {
		const options = createDefaultOptions();
		if (opts == null) return options;
		if (opts.annexB != null && opts.annexB !== false) throw new Error("The `annexB` option can only be set to `false`.");
		for (const key of Object.keys(options)) if (opts[key] != null) options[key] = opts[key];
		if (options.startLine === 1) {
			if (opts.startIndex == null && options.startColumn > 0) options.startIndex = options.startColumn;
			else if (opts.startColumn == null && options.startIndex > 0) options.startColumn = options.startIndex;
		} else if (opts.startColumn == null || opts.startIndex == null) {
			if (opts.startIndex != null) throw new Error("With a `startLine > 1` you must also specify `startIndex` and `startColumn`.");
		}
		if (options.sourceType === "commonjs") {
			if (opts.allowAwaitOutsideFunction != null) throw new Error("The `allowAwaitOutsideFunction` option cannot be used with `sourceType: 'commonjs'`.");
			if (opts.allowReturnOutsideFunction != null) throw new Error("`sourceType: 'commonjs'` implies `allowReturnOutsideFunction: true`, please remove the `allowReturnOutsideFunction` option or use `sourceType: 'script'`.");
			if (opts.allowNewTargetOutsideFunction != null) throw new Error("`sourceType: 'commonjs'` implies `allowNewTargetOutsideFunction: true`, please remove the `allowNewTargetOutsideFunction` option or use `sourceType: 'script'`.");
		}
		return options;
	}
	const { defineProperty } = Object;
	const toUnenumerable = (object, key) => {
		if (object) defineProperty(object, key, {
			enumerable: false,
			value: object[key]
		});
	};
	function toESTreeLocation(node) {
		toUnenumerable(node.loc.start, "index");
		toUnenumerable(node.loc.end, "index");
		return node;
	}
	var estree = (superClass) => class ESTreeParserMixin extends superClass {
		parse() {
			const file = toESTreeLocation(super.parse());
			if (this.optionFlags & 256) file.tokens = file.tokens.map(toESTreeLocation);
			return file;
		}
		parseRegExpLiteral({ pattern, flags }) {
			let regex = null;
			try {
				regex = new RegExp(pattern, flags);
			} catch (_) {}
			const node = this.estreeParseLiteral(regex);
			node.regex = {
				pattern,
				flags
			};
			return node;
		}
		parseBigIntLiteral(value) {
			let bigInt;
			try {
				bigInt = BigInt(value);
			} catch (_unused) {
				bigInt = null;
			}
			const node = this.estreeParseLiteral(bigInt);
			node.bigint = node.value !== null ? String(node.value) : value;
			return node;
		}
		parseDecimalLiteral(value) {
			const node = this.estreeParseLiteral(null);
			node.decimal = String(node.value || value);
			return node;
		}
		estreeParseLiteral(value) {
			return this.parseLiteral(value, "Literal");
		}
		parseStringLiteral(value) {
			return this.estreeParseLiteral(value);
		}
		parseNumericLiteral(value) {
			return this.estreeParseLiteral(value);
		}
		parseNullLiteral() {
			return this.estreeParseLiteral(null);
		}
		parseBooleanLiteral(value) {
			return this.estreeParseLiteral(value);
		}
		estreeParseChainExpression(node, endLoc) {
			const chain = this.startNodeAtNode(node);
			chain.expression = node;
			return this.finishNodeAt(chain, "ChainExpression", endLoc);
		}
		directiveToStmt(directive) {
			const expression = directive.value;
			delete directive.value;
			this.castNodeTo(expression, "Literal");
			expression.raw = expression.extra.raw;
			expression.value = expression.extra.expressionValue;
			const stmt = this.castNodeTo(directive, "ExpressionStatement");
			stmt.expression = expression;
			stmt.directive = expression.extra.rawValue;
			delete expression.extra;
			return stmt;
		}
		fillOptionalPropertiesForTSESLint(node) {}
		cloneEstreeStringLiteral(node) {
			const { start, end, loc, range, raw, value } = node;
			const cloned = Object.create(node.constructor.prototype);
			cloned.type = "Literal";
			cloned.start = start;
			cloned.end = end;
			cloned.loc = loc;
			cloned.range = range;
			cloned.raw = raw;
			cloned.value = value;
			return cloned;
		}
		initFunction(node, isAsync) {
			super.initFunction(node, isAsync);
			node.expression = false;
		}
		checkDeclaration(node) {
			if (node != null && this.isObjectProperty(node)) this.checkDeclaration(node.value);
			else super.checkDeclaration(node);
		}
		getObjectOrClassMethodParams(method) {
			return method.value.params;
		}
		isValidDirective(stmt) {
			var _stmt$expression$extr;
			return stmt.type === "ExpressionStatement" && stmt.expression.type === "Literal" && typeof stmt.expression.value === "string" && !((_stmt$expression$extr = stmt.expression.extra) != null && _stmt$expression$extr.parenthesized);
		}
		parseBlockBody(node, allowDirectives, topLevel, end, afterBlockParse) {
			super.parseBlockBody(node, allowDirectives, topLevel, end, afterBlockParse);
			node.body = node.directives.map((d) => this.directiveToStmt(d)).concat(node.body);
			delete node.directives;
		}
		parsePrivateName() {
			const node = super.parsePrivateName();
			if (!this.getPluginOption("estree", "classFeatures")) return node;
			return this.convertPrivateNameToPrivateIdentifier(node);
		}
		convertPrivateNameToPrivateIdentifier(node) {
			const name = super.getPrivateNameSV(node);
			delete node.id;
			node.name = name;
			return this.castNodeTo(node, "PrivateIdentifier");
		}
		isPrivateName(node) {
			if (!this.getPluginOption("estree", "classFeatures")) return super.isPrivateName(node);
			return node.type === "PrivateIdentifier";
		}
		getPrivateNameSV(node) {
			if (!this.getPluginOption("estree", "classFeatures")) return super.getPrivateNameSV(node);
			return node.name;
		}
		parseLiteral(value, type) {
			const node = super.parseLiteral(value, type);
			node.raw = node.extra.raw;
			delete node.extra;
			return node;
		}
		parseFunctionBody(node, allowExpression, isMethod = false) {
			super.parseFunctionBody(node, allowExpression, isMethod);
			node.expression = node.body.type !== "BlockStatement";
		}
		parseMethod(node, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope = false) {
			let funcNode = this.startNode();
			funcNode.kind = node.kind;
			funcNode = super.parseMethod(funcNode, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope);
			delete funcNode.kind;
			const { typeParameters } = node;
			if (typeParameters) {
				delete node.typeParameters;
				funcNode.typeParameters = typeParameters;
				this.resetStartLocationFromNode(funcNode, typeParameters);
			}
			node.value = this.castNodeTo(funcNode, "FunctionExpression");
			if (type === "ClassPrivateMethod") node.computed = false;
			if (type === "ObjectMethod") {
				if (node.kind === "method") node.kind = "init";
				node.shorthand = false;
				return this.finishNode(node, "Property");
			} else return this.finishNode(node, "MethodDefinition");
		}
		nameIsConstructor(key) {
			if (key.type === "Literal") return key.value === "constructor";
			return super.nameIsConstructor(key);
		}
		parseClassProperty(...args) {
			const propertyNode = super.parseClassProperty(...args);
			if (!this.getPluginOption("estree", "classFeatures")) return propertyNode;
			this.castNodeTo(propertyNode, "PropertyDefinition");
			return propertyNode;
		}
		parseClassPrivateProperty(...args) {
			const propertyNode = super.parseClassPrivateProperty(...args);
			if (!this.getPluginOption("estree", "classFeatures")) return propertyNode;
			this.castNodeTo(propertyNode, "PropertyDefinition");
			propertyNode.computed = false;
			return propertyNode;
		}
		parseClassAccessorProperty(node) {
			const accessorPropertyNode = super.parseClassAccessorProperty(node);
			if (!this.getPluginOption("estree", "classFeatures")) return accessorPropertyNode;
			if (accessorPropertyNode.abstract && this.hasPlugin("typescript")) {
				delete accessorPropertyNode.abstract;
				this.castNodeTo(accessorPropertyNode, "TSAbstractAccessorProperty");
			} else this.castNodeTo(accessorPropertyNode, "AccessorProperty");
			return accessorPropertyNode;
		}
		parseObjectProperty(prop, startLoc, isPattern, refExpressionErrors) {
			const node = super.parseObjectProperty(prop, startLoc, isPattern, refExpressionErrors);
			if (node) {
				node.kind = "init";
				this.castNodeTo(node, "Property");
			}
			return node;
		}
		finishObjectProperty(node) {
			node.kind = "init";
			return this.finishNode(node, "Property");
		}
		isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding) {
			return type === "Property" ? "value" : super.isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding);
		}
		isAssignable(node, isBinding) {
			if (node != null && this.isObjectProperty(node)) return this.isAssignable(node.value, isBinding);
			return super.isAssignable(node, isBinding);
		}
		toAssignable(node, isLHS = false) {
			if (node != null && this.isObjectProperty(node)) {
				const { key, value } = node;
				if (this.isPrivateName(key)) this.classScope.usePrivateName(this.getPrivateNameSV(key), key.loc.start);
				this.toAssignable(value, isLHS);
			} else super.toAssignable(node, isLHS);
		}
		toAssignableObjectExpressionProp(prop, isLast, isLHS) {
			if (prop.type === "Property" && (prop.kind === "get" || prop.kind === "set")) this.raise(Errors.PatternHasAccessor, prop.key);
			else if (prop.type === "Property" && prop.method) this.raise(Errors.PatternHasMethod, prop.key);
			else super.toAssignableObjectExpressionProp(prop, isLast, isLHS);
		}
		finishCallExpression(unfinished, optional) {
			const node = super.finishCallExpression(unfinished, optional);
			if (node.callee.type === "Import") {
				var _ref, _ref2;
				this.castNodeTo(node, "ImportExpression");
				node.source = node.arguments[0];
				node.options = (_ref = node.arguments[1]) != null ? _ref : null;
				node.attributes = (_ref2 = node.arguments[1]) != null ? _ref2 : null;
				delete node.arguments;
				delete node.callee;
			} else if (node.type === "OptionalCallExpression") this.castNodeTo(node, "CallExpression");
			else node.optional = false;
			return node;
		}
		toReferencedArguments(node) {
			if (node.type === "ImportExpression") return;
			super.toReferencedArguments(node);
		}
		parseExport(unfinished, decorators) {
			const exportStartLoc = this.state.lastTokStartLoc;
			const node = super.parseExport(unfinished, decorators);
			switch (node.type) {
				case "ExportAllDeclaration":
					node.exported = null;
					break;
				case "ExportNamedDeclaration": if (node.specifiers.length === 1 && node.specifiers[0].type === "ExportNamespaceSpecifier") {
					this.castNodeTo(node, "ExportAllDeclaration");
					node.exported = node.specifiers[0].exported;
					delete node.specifiers;
				}
				case "ExportDefaultDeclaration": {
					var _declaration$decorato;
					const { declaration } = node;
					if ((declaration == null ? void 0 : declaration.type) === "ClassDeclaration" && ((_declaration$decorato = declaration.decorators) == null ? void 0 : _declaration$decorato.length) > 0 && declaration.start === node.start) this.resetStartLocation(node, exportStartLoc);
				}
			}
			return node;
		}
		stopParseSubscript(base, state) {
			const node = super.stopParseSubscript(base, state);
			if (state.optionalChainMember) return this.estreeParseChainExpression(node, base.loc.end);
			return node;
		}
		parseMember(base, startLoc, state, computed, optional) {
			const node = super.parseMember(base, startLoc, state, computed, optional);
			if (node.type === "OptionalMemberExpression") this.castNodeTo(node, "MemberExpression");
			else node.optional = false;
			return node;
		}
		isOptionalMemberExpression(node) {
			if (node.type === "ChainExpression") return node.expression.type === "MemberExpression";
			return super.isOptionalMemberExpression(node);
		}
		hasPropertyAsPrivateName(node) {
			if (node.type === "ChainExpression") node = node.expression;
			return super.hasPropertyAsPrivateName(node);
		}
		isObjectProperty(node) {
			return node.type === "Property" && node.kind === "init" && !node.method;
		}
		isObjectMethod(node) {
			return node.type === "Property" && (node.method || node.kind === "get" || node.kind === "set");
		}
		castNodeTo(node, type) {
			const result = super.castNodeTo(node, type);
			this.fillOptionalPropertiesForTSESLint(result);
			return result;
		}
		cloneIdentifier(node) {
			const cloned = super.cloneIdentifier(node);
			this.fillOptionalPropertiesForTSESLint(cloned);
			return cloned;
		}
		cloneStringLiteral(node) {
			if (node.type === "Literal") return this.cloneEstreeStringLiteral(node);
			return super.cloneStringLiteral(node);
		}
		finishNodeAt(node, type, endLoc) {
			return toESTreeLocation(super.finishNodeAt(node, type, endLoc));
		}
		finishNode(node, type) {
			const result = super.finishNode(node, type);
			this.fillOptionalPropertiesForTSESLint(result);
			return result;
		}
		resetStartLocation(node, startLoc) {
			super.resetStartLocation(node, startLoc);
			toESTreeLocation(node);
		}
		resetEndLocation(node, endLoc = this.state.lastTokEndLoc) {
			super.resetEndLocation(node, endLoc);
			toESTreeLocation(node);
		}
	};
	var TokContext = class {
		constructor(token, preserveSpace) {
			this.token = void 0;
			this.preserveSpace = void 0;
			this.token = token;
			this.preserveSpace = !!preserveSpace;
		}
	};
	const types = {
		brace: new TokContext("{"),
		j_oTag: new TokContext("<tag"),
		j_cTag: new TokContext("</tag"),
		j_expr: new TokContext("<tag>...</tag>", true)
	};
	types.template = new TokContext("`", true);
	const beforeExpr = true;
	const startsExpr = true;
	const isLoop = true;
	const isAssign = true;
	const prefix = true;
	const postfix = true;
	var ExportedTokenType = class {
		constructor(label, conf = {}) {
			this.label = void 0;
			this.keyword = void 0;
			this.beforeExpr = void 0;
			this.startsExpr = void 0;
			this.rightAssociative = void 0;
			this.isLoop = void 0;
			this.isAssign = void 0;
			this.prefix = void 0;
			this.postfix = void 0;
			this.binop = void 0;
			this.label = label;
			this.keyword = conf.keyword;
			this.beforeExpr = !!conf.beforeExpr;
			this.startsExpr = !!conf.startsExpr;
			this.rightAssociative = !!conf.rightAssociative;
			this.isLoop = !!conf.isLoop;
			this.isAssign = !!conf.isAssign;
			this.prefix = !!conf.prefix;
			this.postfix = !!conf.postfix;
			this.binop = conf.binop != null ? conf.binop : null;
			this.updateContext = null;
		}
	};
	const keywords$1 = /* @__PURE__ */ new Map();
	function createKeyword(name, options = {}) {
		options.keyword = name;
		const token = createToken(name, options);
		keywords$1.set(name, token);
		return token;
	}
	function createBinop(name, binop) {
		return createToken(name, {
			beforeExpr,
			binop
		});
	}
	let tokenTypeCounter = -1;
	const tokenTypes = [];
	const tokenLabels = [];
	const tokenBinops = [];
	const tokenBeforeExprs = [];
	const tokenStartsExprs = [];
	const tokenPrefixes = [];
	function createToken(name, options = {}) {
		var _options$binop, _options$beforeExpr, _options$startsExpr, _options$prefix;
		++tokenTypeCounter;
		tokenLabels.push(name);
		tokenBinops.push((_options$binop = options.binop) != null ? _options$binop : -1);
		tokenBeforeExprs.push((_options$beforeExpr = options.beforeExpr) != null ? _options$beforeExpr : false);
		tokenStartsExprs.push((_options$startsExpr = options.startsExpr) != null ? _options$startsExpr : false);
		tokenPrefixes.push((_options$prefix = options.prefix) != null ? _options$prefix : false);
		tokenTypes.push(new ExportedTokenType(name, options));
		return tokenTypeCounter;
	}
	function createKeywordLike(name, options = {}) {
		var _options$binop2, _options$beforeExpr2, _options$startsExpr2, _options$prefix2;
		++tokenTypeCounter;
		keywords$1.set(name, tokenTypeCounter);
		tokenLabels.push(name);
		tokenBinops.push((_options$binop2 = options.binop) != null ? _options$binop2 : -1);
		tokenBeforeExprs.push((_options$beforeExpr2 = options.beforeExpr) != null ? _options$beforeExpr2 : false);
		tokenStartsExprs.push((_options$startsExpr2 = options.startsExpr) != null ? _options$startsExpr2 : false);
		tokenPrefixes.push((_options$prefix2 = options.prefix) != null ? _options$prefix2 : false);
		tokenTypes.push(new ExportedTokenType("name", options));
		return tokenTypeCounter;
	}
	const tt = {
		bracketL: createToken("[", {
			beforeExpr,
			startsExpr
		}),
		bracketHashL: createToken("#[", {
			beforeExpr,
			startsExpr
		}),
		bracketBarL: createToken("[|", {
			beforeExpr,
			startsExpr
		}),
		bracketR: createToken("]"),
		bracketBarR: createToken("|]"),
		braceL: createToken("{", {
			beforeExpr,
			startsExpr
		}),
		braceBarL: createToken("{|", {
			beforeExpr,
			startsExpr
		}),
		braceHashL: createToken("#{", {
			beforeExpr,
			startsExpr
		}),
		braceR: createToken("}"),
		braceBarR: createToken("|}"),
		parenL: createToken("(", {
			beforeExpr,
			startsExpr
		}),
		parenR: createToken(")"),
		comma: createToken(",", { beforeExpr }),
		semi: createToken(";", { beforeExpr }),
		colon: createToken(":", { beforeExpr }),
		doubleColon: createToken("::", { beforeExpr }),
		dot: createToken("."),
		question: createToken("?", { beforeExpr }),
		questionDot: createToken("?."),
		arrow: createToken("=>", { beforeExpr }),
		template: createToken("template"),
		ellipsis: createToken("...", { beforeExpr }),
		backQuote: createToken("`", { startsExpr }),
		dollarBraceL: createToken("${", {
			beforeExpr,
			startsExpr
		}),
		templateTail: createToken("...`", { startsExpr }),
		templateNonTail: createToken("...${", {
			beforeExpr,
			startsExpr
		}),
		at: createToken("@"),
		hash: createToken("#", { startsExpr }),
		interpreterDirective: createToken("#!..."),
		eq: createToken("=", {
			beforeExpr,
			isAssign
		}),
		assign: createToken("_=", {
			beforeExpr,
			isAssign
		}),
		slashAssign: createToken("_=", {
			beforeExpr,
			isAssign
		}),
		xorAssign: createToken("_=", {
			beforeExpr,
			isAssign
		}),
		moduloAssign: createToken("_=", {
			beforeExpr,
			isAssign
		}),
		incDec: createToken("++/--", {
			prefix,
			postfix,
			startsExpr
		}),
		bang: createToken("!", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		tilde: createToken("~", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		doubleCaret: createToken("^^", { startsExpr }),
		doubleAt: createToken("@@", { startsExpr }),
		pipeline: createBinop("|>", 0),
		nullishCoalescing: createBinop("??", 1),
		logicalOR: createBinop("||", 1),
		logicalAND: createBinop("&&", 2),
		bitwiseOR: createBinop("|", 3),
		bitwiseXOR: createBinop("^", 4),
		bitwiseAND: createBinop("&", 5),
		equality: createBinop("==/!=/===/!==", 6),
		lt: createBinop("</>/<=/>=", 7),
		gt: createBinop("</>/<=/>=", 7),
		relational: createBinop("</>/<=/>=", 7),
		bitShift: createBinop("<</>>/>>>", 8),
		bitShiftL: createBinop("<</>>/>>>", 8),
		bitShiftR: createBinop("<</>>/>>>", 8),
		plusMin: createToken("+/-", {
			beforeExpr,
			binop: 9,
			prefix,
			startsExpr
		}),
		modulo: createToken("%", {
			binop: 10,
			startsExpr
		}),
		star: createToken("*", { binop: 10 }),
		slash: createBinop("/", 10),
		exponent: createToken("**", {
			beforeExpr,
			binop: 11,
			rightAssociative: true
		}),
		_in: createKeyword("in", {
			beforeExpr,
			binop: 7
		}),
		_instanceof: createKeyword("instanceof", {
			beforeExpr,
			binop: 7
		}),
		_break: createKeyword("break"),
		_case: createKeyword("case", { beforeExpr }),
		_catch: createKeyword("catch"),
		_continue: createKeyword("continue"),
		_debugger: createKeyword("debugger"),
		_default: createKeyword("default", { beforeExpr }),
		_else: createKeyword("else", { beforeExpr }),
		_finally: createKeyword("finally"),
		_function: createKeyword("function", { startsExpr }),
		_if: createKeyword("if"),
		_return: createKeyword("return", { beforeExpr }),
		_switch: createKeyword("switch"),
		_throw: createKeyword("throw", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		_try: createKeyword("try"),
		_var: createKeyword("var"),
		_const: createKeyword("const"),
		_with: createKeyword("with"),
		_new: createKeyword("new", {
			beforeExpr,
			startsExpr
		}),
		_this: createKeyword("this", { startsExpr }),
		_super: createKeyword("super", { startsExpr }),
		_class: createKeyword("class", { startsExpr }),
		_extends: createKeyword("extends", { beforeExpr }),
		_export: createKeyword("export"),
		_import: createKeyword("import", { startsExpr }),
		_null: createKeyword("null", { startsExpr }),
		_true: createKeyword("true", { startsExpr }),
		_false: createKeyword("false", { startsExpr }),
		_typeof: createKeyword("typeof", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		_void: createKeyword("void", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		_delete: createKeyword("delete", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		_do: createKeyword("do", {
			isLoop,
			beforeExpr
		}),
		_for: createKeyword("for", { isLoop }),
		_while: createKeyword("while", { isLoop }),
		_arguments: createKeywordLike("arguments", { startsExpr }),
		_as: createKeywordLike("as", { startsExpr }),
		_assert: createKeywordLike("assert", { startsExpr }),
		_async: createKeywordLike("async", { startsExpr }),
		_await: createKeywordLike("await", { startsExpr }),
		_defer: createKeywordLike("defer", { startsExpr }),
		_from: createKeywordLike("from", { startsExpr }),
		_get: createKeywordLike("get", { startsExpr }),
		_let: createKeywordLike("let", { startsExpr }),
		_meta: createKeywordLike("meta", { startsExpr }),
		_of: createKeywordLike("of", { startsExpr }),
		_sent: createKeywordLike("sent", { startsExpr }),
		_set: createKeywordLike("set", { startsExpr }),
		_source: createKeywordLike("source", { startsExpr }),
		_static: createKeywordLike("static", { startsExpr }),
		_using: createKeywordLike("using", { startsExpr }),
		_yield: createKeywordLike("yield", { startsExpr }),
		_asserts: createKeywordLike("asserts", { startsExpr }),
		_checks: createKeywordLike("checks", { startsExpr }),
		_exports: createKeywordLike("exports", { startsExpr }),
		_global: createKeywordLike("global", { startsExpr }),
		_implements: createKeywordLike("implements", { startsExpr }),
		_intrinsic: createKeywordLike("intrinsic", { startsExpr }),
		_infer: createKeywordLike("infer", { startsExpr }),
		_is: createKeywordLike("is", { startsExpr }),
		_mixins: createKeywordLike("mixins", { startsExpr }),
		_proto: createKeywordLike("proto", { startsExpr }),
		_require: createKeywordLike("require", { startsExpr }),
		_satisfies: createKeywordLike("satisfies", { startsExpr }),
		_keyof: createKeywordLike("keyof", { startsExpr }),
		_readonly: createKeywordLike("readonly", { startsExpr }),
		_unique: createKeywordLike("unique", { startsExpr }),
		_abstract: createKeywordLike("abstract", { startsExpr }),
		_declare: createKeywordLike("declare", { startsExpr }),
		_enum: createKeywordLike("enum", { startsExpr }),
		_module: createKeywordLike("module", { startsExpr }),
		_namespace: createKeywordLike("namespace", { startsExpr }),
		_interface: createKeywordLike("interface", { startsExpr }),
		_type: createKeywordLike("type", { startsExpr }),
		_opaque: createKeywordLike("opaque", { startsExpr }),
		name: createToken("name", { startsExpr }),
		placeholder: createToken("%%", { startsExpr }),
		string: createToken("string", { startsExpr }),
		num: createToken("num", { startsExpr }),
		bigint: createToken("bigint", { startsExpr }),
		decimal: createToken("decimal", { startsExpr }),
		regexp: createToken("regexp", { startsExpr }),
		privateName: createToken("#name", { startsExpr }),
		eof: createToken("eof"),
		jsxName: createToken("jsxName"),
		jsxText: createToken("jsxText", { beforeExpr }),
		jsxTagStart: createToken("jsxTagStart", { startsExpr }),
		jsxTagEnd: createToken("jsxTagEnd")
	};
	function tokenIsIdentifier(token) {
		return token >= 93 && token <= 134;
	}
	function tokenKeywordOrIdentifierIsKeyword(token) {
		return token <= 92;
	}
	function tokenIsKeywordOrIdentifier(token) {
		return token >= 58 && token <= 134;
	}
	function tokenIsLiteralPropertyName(token) {
		return token >= 58 && token <= 138;
	}
	function tokenComesBeforeExpression(token) {
		return tokenBeforeExprs[token];
	}
	function tokenCanStartExpression(token) {
		return tokenStartsExprs[token];
	}
	function tokenIsAssignment(token) {
		return token >= 29 && token <= 33;
	}
	function tokenIsFlowInterfaceOrTypeOrOpaque(token) {
		return token >= 130 && token <= 132;
	}
	function tokenIsLoop(token) {
		return token >= 90 && token <= 92;
	}
	function tokenIsKeyword(token) {
		return token >= 58 && token <= 92;
	}
	function tokenIsOperator(token) {
		return token >= 39 && token <= 59;
	}
	function tokenIsPostfix(token) {
		return token === 34;
	}
	function tokenIsPrefix(token) {
		return tokenPrefixes[token];
	}
	function tokenIsTSTypeOperator(token) {
		return token >= 122 && token <= 124;
	}
	function tokenIsTSDeclarationStart(token) {
		return token >= 125 && token <= 131;
	}
	function tokenLabelName(token) {
		return tokenLabels[token];
	}
	function tokenOperatorPrecedence(token) {
		return tokenBinops[token];
	}
	function tokenIsRightAssociative(token) {
		return token === 57;
	}
	function tokenIsTemplate(token) {
		return token >= 24 && token <= 25;
	}
	function getExportedToken(token) {
		return tokenTypes[token];
	}
	tokenTypes[8].updateContext = (context) => {
		context.pop();
	};
	tokenTypes[5].updateContext = tokenTypes[7].updateContext = tokenTypes[23].updateContext = (context) => {
		context.push(types.brace);
	};
	tokenTypes[22].updateContext = (context) => {
		if (context[context.length - 1] === types.template) context.pop();
		else context.push(types.template);
	};
	tokenTypes[144].updateContext = (context) => {
		context.push(types.j_expr, types.j_oTag);
	};
	let nonASCIIidentifierStartChars = "ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆՙՠ-ֈא-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿₐ-ₜℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-Ƛ꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ";
	let nonASCIIidentifierChars = "·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୕-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫝᫠-᫫ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･";
	const nonASCIIidentifierStart = new RegExp("[" + nonASCIIidentifierStartChars + "]");
	const nonASCIIidentifier = new RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
	nonASCIIidentifierStartChars = nonASCIIidentifierChars = null;
	const astralIdentifierStartCodes = [
		0,
		11,
		2,
		25,
		2,
		18,
		2,
		1,
		2,
		14,
		3,
		13,
		35,
		122,
		70,
		52,
		268,
		28,
		4,
		48,
		48,
		31,
		14,
		29,
		6,
		37,
		11,
		29,
		3,
		35,
		5,
		7,
		2,
		4,
		43,
		157,
		19,
		35,
		5,
		35,
		5,
		39,
		9,
		51,
		13,
		10,
		2,
		14,
		2,
		6,
		2,
		1,
		2,
		10,
		2,
		14,
		2,
		6,
		2,
		1,
		4,
		51,
		13,
		310,
		10,
		21,
		11,
		7,
		25,
		5,
		2,
		41,
		2,
		8,
		70,
		5,
		3,
		0,
		2,
		43,
		2,
		1,
		4,
		0,
		3,
		22,
		11,
		22,
		10,
		30,
		66,
		18,
		2,
		1,
		11,
		21,
		11,
		25,
		7,
		25,
		39,
		55,
		7,
		1,
		65,
		0,
		16,
		3,
		2,
		2,
		2,
		28,
		43,
		28,
		4,
		28,
		36,
		7,
		2,
		27,
		28,
		53,
		11,
		21,
		11,
		18,
		14,
		17,
		111,
		72,
		56,
		50,
		14,
		50,
		14,
		35,
		39,
		27,
		10,
		22,
		251,
		41,
		7,
		1,
		17,
		5,
		57,
		28,
		11,
		0,
		9,
		21,
		43,
		17,
		47,
		20,
		28,
		22,
		13,
		52,
		58,
		1,
		3,
		0,
		14,
		44,
		33,
		24,
		27,
		35,
		30,
		0,
		3,
		0,
		9,
		34,
		4,
		0,
		13,
		47,
		15,
		3,
		22,
		0,
		2,
		0,
		36,
		17,
		2,
		24,
		20,
		1,
		64,
		6,
		2,
		0,
		2,
		3,
		2,
		14,
		2,
		9,
		8,
		46,
		39,
		7,
		3,
		1,
		3,
		21,
		2,
		6,
		2,
		1,
		2,
		4,
		4,
		0,
		19,
		0,
		13,
		4,
		31,
		9,
		2,
		0,
		3,
		0,
		2,
		37,
		2,
		0,
		26,
		0,
		2,
		0,
		45,
		52,
		19,
		3,
		21,
		2,
		31,
		47,
		21,
		1,
		2,
		0,
		185,
		46,
		42,
		3,
		37,
		47,
		21,
		0,
		60,
		42,
		14,
		0,
		72,
		26,
		38,
		6,
		186,
		43,
		117,
		63,
		32,
		7,
		3,
		0,
		3,
		7,
		2,
		1,
		2,
		23,
		16,
		0,
		2,
		0,
		95,
		7,
		3,
		38,
		17,
		0,
		2,
		0,
		29,
		0,
		11,
		39,
		8,
		0,
		22,
		0,
		12,
		45,
		20,
		0,
		19,
		72,
		200,
		32,
		32,
		8,
		2,
		36,
		18,
		0,
		50,
		29,
		113,
		6,
		2,
		1,
		2,
		37,
		22,
		0,
		26,
		5,
		2,
		1,
		2,
		31,
		15,
		0,
		24,
		43,
		261,
		18,
		16,
		0,
		2,
		12,
		2,
		33,
		125,
		0,
		80,
		921,
		103,
		110,
		18,
		195,
		2637,
		96,
		16,
		1071,
		18,
		5,
		26,
		3994,
		6,
		582,
		6842,
		29,
		1763,
		568,
		8,
		30,
		18,
		78,
		18,
		29,
		19,
		47,
		17,
		3,
		32,
		20,
		6,
		18,
		433,
		44,
		212,
		63,
		33,
		24,
		3,
		24,
		45,
		74,
		6,
		0,
		67,
		12,
		65,
		1,
		2,
		0,
		15,
		4,
		10,
		7381,
		42,
		31,
		98,
		114,
		8702,
		3,
		2,
		6,
		2,
		1,
		2,
		290,
		16,
		0,
		30,
		2,
		3,
		0,
		15,
		3,
		9,
		395,
		2309,
		106,
		6,
		12,
		4,
		8,
		8,
		9,
		5991,
		84,
		2,
		70,
		2,
		1,
		3,
		0,
		3,
		1,
		3,
		3,
		2,
		11,
		2,
		0,
		2,
		6,
		2,
		64,
		2,
		3,
		3,
		7,
		2,
		6,
		2,
		27,
		2,
		3,
		2,
		4,
		2,
		0,
		4,
		6,
		2,
		339,
		3,
		24,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		7,
		1845,
		30,
		7,
		5,
		262,
		61,
		147,
		44,
		11,
		6,
		17,
		0,
		322,
		29,
		19,
		43,
		485,
		27,
		229,
		29,
		3,
		0,
		208,
		30,
		2,
		2,
		2,
		1,
		2,
		6,
		3,
		4,
		10,
		1,
		225,
		6,
		2,
		3,
		2,
		1,
		2,
		14,
		2,
		196,
		60,
		67,
		8,
		0,
		1205,
		3,
		2,
		26,
		2,
		1,
		2,
		0,
		3,
		0,
		2,
		9,
		2,
		3,
		2,
		0,
		2,
		0,
		7,
		0,
		5,
		0,
		2,
		0,
		2,
		0,
		2,
		2,
		2,
		1,
		2,
		0,
		3,
		0,
		2,
		0,
		2,
		0,
		2,
		0,
		2,
		0,
		2,
		1,
		2,
		0,
		3,
		3,
		2,
		6,
		2,
		3,
		2,
		3,
		2,
		0,
		2,
		9,
		2,
		16,
		6,
		2,
		2,
		4,
		2,
		16,
		4421,
		42719,
		33,
		4381,
		3,
		5773,
		3,
		7472,
		16,
		621,
		2467,
		541,
		1507,
		4938,
		6,
		8489
	];
	const astralIdentifierCodes = [
		509,
		0,
		227,
		0,
		150,
		4,
		294,
		9,
		1368,
		2,
		2,
		1,
		6,
		3,
		41,
		2,
		5,
		0,
		166,
		1,
		574,
		3,
		9,
		9,
		7,
		9,
		32,
		4,
		318,
		1,
		78,
		5,
		71,
		10,
		50,
		3,
		123,
		2,
		54,
		14,
		32,
		10,
		3,
		1,
		11,
		3,
		46,
		10,
		8,
		0,
		46,
		9,
		7,
		2,
		37,
		13,
		2,
		9,
		6,
		1,
		45,
		0,
		13,
		2,
		49,
		13,
		9,
		3,
		2,
		11,
		83,
		11,
		7,
		0,
		3,
		0,
		158,
		11,
		6,
		9,
		7,
		3,
		56,
		1,
		2,
		6,
		3,
		1,
		3,
		2,
		10,
		0,
		11,
		1,
		3,
		6,
		4,
		4,
		68,
		8,
		2,
		0,
		3,
		0,
		2,
		3,
		2,
		4,
		2,
		0,
		15,
		1,
		83,
		17,
		10,
		9,
		5,
		0,
		82,
		19,
		13,
		9,
		214,
		6,
		3,
		8,
		28,
		1,
		83,
		16,
		16,
		9,
		82,
		12,
		9,
		9,
		7,
		19,
		58,
		14,
		5,
		9,
		243,
		14,
		166,
		9,
		71,
		5,
		2,
		1,
		3,
		3,
		2,
		0,
		2,
		1,
		13,
		9,
		120,
		6,
		3,
		6,
		4,
		0,
		29,
		9,
		41,
		6,
		2,
		3,
		9,
		0,
		10,
		10,
		47,
		15,
		199,
		7,
		137,
		9,
		54,
		7,
		2,
		7,
		17,
		9,
		57,
		21,
		2,
		13,
		123,
		5,
		4,
		0,
		2,
		1,
		2,
		6,
		2,
		0,
		9,
		9,
		49,
		4,
		2,
		1,
		2,
		4,
		9,
		9,
		55,
		9,
		266,
		3,
		10,
		1,
		2,
		0,
		49,
		6,
		4,
		4,
		14,
		10,
		5350,
		0,
		7,
		14,
		11465,
		27,
		2343,
		9,
		87,
		9,
		39,
		4,
		60,
		6,
		26,
		9,
		535,
		9,
		470,
		0,
		2,
		54,
		8,
		3,
		82,
		0,
		12,
		1,
		19628,
		1,
		4178,
		9,
		519,
		45,
		3,
		22,
		543,
		4,
		4,
		5,
		9,
		7,
		3,
		6,
		31,
		3,
		149,
		2,
		1418,
		49,
		513,
		54,
		5,
		49,
		9,
		0,
		15,
		0,
		23,
		4,
		2,
		14,
		1361,
		6,
		2,
		16,
		3,
		6,
		2,
		1,
		2,
		4,
		101,
		0,
		161,
		6,
		10,
		9,
		357,
		0,
		62,
		13,
		499,
		13,
		245,
		1,
		2,
		9,
		233,
		0,
		3,
		0,
		8,
		1,
		6,
		0,
		475,
		6,
		110,
		6,
		6,
		9,
		4759,
		9,
		787719,
		239
	];
	function isInAstralSet(code, set) {
		let pos = 65536;
		for (let i = 0, length = set.length; i < length; i += 2) {
			pos += set[i];
			if (pos > code) return false;
			pos += set[i + 1];
			if (pos >= code) return true;
		}
		return false;
	}
	function isIdentifierStart(code) {
		if (code < 65) return code === 36;
		if (code <= 90) return true;
		if (code < 97) return code === 95;
		if (code <= 122) return true;
		if (code <= 65535) return code >= 170 && nonASCIIidentifierStart.test(String.fromCharCode(code));
		return isInAstralSet(code, astralIdentifierStartCodes);
	}
	function isIdentifierChar(code) {
		if (code < 48) return code === 36;
		if (code < 58) return true;
		if (code < 65) return false;
		if (code <= 90) return true;
		if (code < 97) return code === 95;
		if (code <= 122) return true;
		if (code <= 65535) return code >= 170 && nonASCIIidentifier.test(String.fromCharCode(code));
		return isInAstralSet(code, astralIdentifierStartCodes) || isInAstralSet(code, astralIdentifierCodes);
	}
	const reservedWords = {
		keyword: [
			"break",
			"case",
			"catch",
			"continue",
			"debugger",
			"default",
			"do",
			"else",
			"finally",
			"for",
			"function",
			"if",
			"return",
			"switch",
			"throw",
			"try",
			"var",
			"const",
			"while",
			"with",
			"new",
			"this",
			"super",
			"class",
			"extends",
			"export",
			"import",
			"null",
			"true",
			"false",
			"in",
			"instanceof",
			"typeof",
			"void",
			"delete"
		],
		strict: [
			"implements",
			"interface",
			"let",
			"package",
			"private",
			"protected",
			"public",
			"static",
			"yield"
		],
		strictBind: ["eval", "arguments"]
	};
	const keywords = new Set(reservedWords.keyword);
	const reservedWordsStrictSet = new Set(reservedWords.strict);
	const reservedWordsStrictBindSet = new Set(reservedWords.strictBind);
	function isReservedWord(word, inModule) {
		return inModule && word === "await" || word === "enum";
	}
	function isStrictReservedWord(word, inModule) {
		return isReservedWord(word, inModule) || reservedWordsStrictSet.has(word);
	}
	function isStrictBindOnlyReservedWord(word) {
		return reservedWordsStrictBindSet.has(word);
	}
	function isStrictBindReservedWord(word, inModule) {
		return isStrictReservedWord(word, inModule) || isStrictBindOnlyReservedWord(word);
	}
	function isKeyword(word) {
		return keywords.has(word);
	}
	function isIteratorStart(current, next, next2) {
		return current === 64 && next === 64 && isIdentifierStart(next2);
	}
	const reservedWordLikeSet = /* @__PURE__ */ new Set([
		"break",
		"case",
		"catch",
		"continue",
		"debugger",
		"default",
		"do",
		"else",
		"finally",
		"for",
		"function",
		"if",
		"return",
		"switch",
		"throw",
		"try",
		"var",
		"const",
		"while",
		"with",
		"new",
		"this",
		"super",
		"class",
		"extends",
		"export",
		"import",
		"null",
		"true",
		"false",
		"in",
		"instanceof",
		"typeof",
		"void",
		"delete",
		"implements",
		"interface",
		"let",
		"package",
		"private",
		"protected",
		"public",
		"static",
		"yield",
		"eval",
		"arguments",
		"enum",
		"await"
	]);
	function canBeReservedWord(word) {
		return reservedWordLikeSet.has(word);
	}
	var Scope = class {
		constructor(flags) {
			this.flags = 0;
			this.names = /* @__PURE__ */ new Map();
			this.firstLexicalName = "";
			this.flags = flags;
		}
	};
	var ScopeHandler = class {
		constructor(parser, inModule) {
			this.parser = void 0;
			this.scopeStack = [];
			this.inModule = void 0;
			this.undefinedExports = /* @__PURE__ */ new Map();
			this.parser = parser;
			this.inModule = inModule;
		}
		get inTopLevel() {
			return (this.currentScope().flags & 1) > 0;
		}
		get inFunction() {
			return (this.currentVarScopeFlags() & 2) > 0;
		}
		get allowSuper() {
			return (this.currentThisScopeFlags() & 16) > 0;
		}
		get allowDirectSuper() {
			return (this.currentThisScopeFlags() & 32) > 0;
		}
		get allowNewTarget() {
			return (this.currentThisScopeFlags() & 512) > 0;
		}
		get inClass() {
			return (this.currentThisScopeFlags() & 64) > 0;
		}
		get inClassAndNotInNonArrowFunction() {
			const flags = this.currentThisScopeFlags();
			return (flags & 64) > 0 && (flags & 2) === 0;
		}
		get inStaticBlock() {
			for (let i = this.scopeStack.length - 1;; i--) {
				const { flags } = this.scopeStack[i];
				if (flags & 128) return true;
				if (flags & 1731) return false;
			}
		}
		get inNonArrowFunction() {
			return (this.currentThisScopeFlags() & 2) > 0;
		}
		get inBareCaseStatement() {
			return (this.currentScope().flags & 256) > 0;
		}
		get treatFunctionsAsVar() {
			return this.treatFunctionsAsVarInScope(this.currentScope());
		}
		createScope(flags) {
			return new Scope(flags);
		}
		enter(flags) {
			this.scopeStack.push(this.createScope(flags));
		}
		exit() {
			return this.scopeStack.pop().flags;
		}
		treatFunctionsAsVarInScope(scope) {
			return !!(scope.flags & 130 || !this.parser.inModule && scope.flags & 1);
		}
		declareName(name, bindingType, loc) {
			let scope = this.currentScope();
			if (bindingType & 8 || bindingType & 16) {
				this.checkRedeclarationInScope(scope, name, bindingType, loc);
				let type = scope.names.get(name) || 0;
				if (bindingType & 16) type = type | 4;
				else {
					if (!scope.firstLexicalName) scope.firstLexicalName = name;
					type = type | 2;
				}
				scope.names.set(name, type);
				if (bindingType & 8) this.maybeExportDefined(scope, name);
			} else if (bindingType & 4) for (let i = this.scopeStack.length - 1; i >= 0; --i) {
				scope = this.scopeStack[i];
				this.checkRedeclarationInScope(scope, name, bindingType, loc);
				scope.names.set(name, (scope.names.get(name) || 0) | 1);
				this.maybeExportDefined(scope, name);
				if (scope.flags & 1667) break;
			}
			if (this.parser.inModule && scope.flags & 1) this.undefinedExports.delete(name);
		}
		maybeExportDefined(scope, name) {
			if (this.parser.inModule && scope.flags & 1) this.undefinedExports.delete(name);
		}
		checkRedeclarationInScope(scope, name, bindingType, loc) {
			if (this.isRedeclaredInScope(scope, name, bindingType)) this.parser.raise(Errors.VarRedeclaration, loc, { identifierName: name });
		}
		isRedeclaredInScope(scope, name, bindingType) {
			if (!(bindingType & 1)) return false;
			if (bindingType & 8) return scope.names.has(name);
			const type = scope.names.get(name) || 0;
			if (bindingType & 16) return (type & 2) > 0 || !this.treatFunctionsAsVarInScope(scope) && (type & 1) > 0;
			return (type & 2) > 0 && !(scope.flags & 8 && scope.firstLexicalName === name) || !this.treatFunctionsAsVarInScope(scope) && (type & 4) > 0;
		}
		checkLocalExport(id) {
			const { name } = id;
			if (!this.scopeStack[0].names.has(name)) this.undefinedExports.set(name, id.loc.start);
		}
		currentScope() {
			return this.scopeStack[this.scopeStack.length - 1];
		}
		currentVarScopeFlags() {
			for (let i = this.scopeStack.length - 1;; i--) {
				const { flags } = this.scopeStack[i];
				if (flags & 1667) return flags;
			}
		}
		currentThisScopeFlags() {
			for (let i = this.scopeStack.length - 1;; i--) {
				const { flags } = this.scopeStack[i];
				if (flags & 1731 && !(flags & 4)) return flags;
			}
		}
	};
	var FlowScope = class extends Scope {
		constructor(...args) {
			super(...args);
			this.declareFunctions = /* @__PURE__ */ new Set();
		}
	};
	var FlowScopeHandler = class extends ScopeHandler {
		createScope(flags) {
			return new FlowScope(flags);
		}
		declareName(name, bindingType, loc) {
			const scope = this.currentScope();
			if (bindingType & 2048) {
				this.checkRedeclarationInScope(scope, name, bindingType, loc);
				this.maybeExportDefined(scope, name);
				scope.declareFunctions.add(name);
				return;
			}
			super.declareName(name, bindingType, loc);
		}
		isRedeclaredInScope(scope, name, bindingType) {
			if (super.isRedeclaredInScope(scope, name, bindingType)) return true;
			if (bindingType & 2048 && !scope.declareFunctions.has(name)) {
				const type = scope.names.get(name);
				return (type & 4) > 0 || (type & 2) > 0;
			}
			return false;
		}
		checkLocalExport(id) {
			if (!this.scopeStack[0].declareFunctions.has(id.name)) super.checkLocalExport(id);
		}
	};
	const reservedTypes = /* @__PURE__ */ new Set([
		"_",
		"any",
		"bool",
		"boolean",
		"empty",
		"extends",
		"false",
		"interface",
		"mixed",
		"null",
		"number",
		"static",
		"string",
		"true",
		"typeof",
		"void"
	]);
	const FlowErrors = ParseErrorEnum`flow`({
		AmbiguousConditionalArrow: "Ambiguous expression: wrap the arrow functions in parentheses to disambiguate.",
		AmbiguousDeclareModuleKind: "Found both `declare module.exports` and `declare export` in the same module. Modules can only have 1 since they are either an ES module or they are a CommonJS module.",
		AssignReservedType: ({ reservedType }) => `Cannot overwrite reserved type ${reservedType}.`,
		DeclareClassElement: "The `declare` modifier can only appear on class fields.",
		DeclareClassFieldInitializer: "Initializers are not allowed in fields with the `declare` modifier.",
		DuplicateDeclareModuleExports: "Duplicate `declare module.exports` statement.",
		EnumBooleanMemberNotInitialized: ({ memberName, enumName }) => `Boolean enum members need to be initialized. Use either \`${memberName} = true,\` or \`${memberName} = false,\` in enum \`${enumName}\`.`,
		EnumDuplicateMemberName: ({ memberName, enumName }) => `Enum member names need to be unique, but the name \`${memberName}\` has already been used before in enum \`${enumName}\`.`,
		EnumInconsistentMemberValues: ({ enumName }) => `Enum \`${enumName}\` has inconsistent member initializers. Either use no initializers, or consistently use literals (either booleans, numbers, or strings) for all member initializers.`,
		EnumInvalidExplicitType: ({ invalidEnumType, enumName }) => `Enum type \`${invalidEnumType}\` is not valid. Use one of \`boolean\`, \`number\`, \`string\`, or \`symbol\` in enum \`${enumName}\`.`,
		EnumInvalidExplicitTypeUnknownSupplied: ({ enumName }) => `Supplied enum type is not valid. Use one of \`boolean\`, \`number\`, \`string\`, or \`symbol\` in enum \`${enumName}\`.`,
		EnumInvalidMemberInitializerPrimaryType: ({ enumName, memberName, explicitType }) => `Enum \`${enumName}\` has type \`${explicitType}\`, so the initializer of \`${memberName}\` needs to be a ${explicitType} literal.`,
		EnumInvalidMemberInitializerSymbolType: ({ enumName, memberName }) => `Symbol enum members cannot be initialized. Use \`${memberName},\` in enum \`${enumName}\`.`,
		EnumInvalidMemberInitializerUnknownType: ({ enumName, memberName }) => `The enum member initializer for \`${memberName}\` needs to be a literal (either a boolean, number, or string) in enum \`${enumName}\`.`,
		EnumInvalidMemberName: ({ enumName, memberName, suggestion }) => `Enum member names cannot start with lowercase 'a' through 'z'. Instead of using \`${memberName}\`, consider using \`${suggestion}\`, in enum \`${enumName}\`.`,
		EnumNumberMemberNotInitialized: ({ enumName, memberName }) => `Number enum members need to be initialized, e.g. \`${memberName} = 1\` in enum \`${enumName}\`.`,
		EnumStringMemberInconsistentlyInitialized: ({ enumName }) => `String enum members need to consistently either all use initializers, or use no initializers, in enum \`${enumName}\`.`,
		GetterMayNotHaveThisParam: "A getter cannot have a `this` parameter.",
		ImportReflectionHasImportType: "An `import module` declaration can not use `type` or `typeof` keyword.",
		ImportTypeShorthandOnlyInPureImport: "The `type` and `typeof` keywords on named imports can only be used on regular `import` statements. It cannot be used with `import type` or `import typeof` statements.",
		InexactInsideExact: "Explicit inexact syntax cannot appear inside an explicit exact object type.",
		InexactInsideNonObject: "Explicit inexact syntax cannot appear in class or interface definitions.",
		InexactVariance: "Explicit inexact syntax cannot have variance.",
		InvalidNonTypeImportInDeclareModule: "Imports within a `declare module` body must always be `import type` or `import typeof`.",
		MissingTypeParamDefault: "Type parameter declaration needs a default, since a preceding type parameter declaration has a default.",
		NestedDeclareModule: "`declare module` cannot be used inside another `declare module`.",
		NestedFlowComment: "Cannot have a flow comment inside another flow comment.",
		PatternIsOptional: Object.assign({ message: "A binding pattern parameter cannot be optional in an implementation signature." }, { reasonCode: "OptionalBindingPattern" }),
		SetterMayNotHaveThisParam: "A setter cannot have a `this` parameter.",
		SpreadVariance: "Spread properties cannot have variance.",
		ThisParamAnnotationRequired: "A type annotation is required for the `this` parameter.",
		ThisParamBannedInConstructor: "Constructors cannot have a `this` parameter; constructors don't bind `this` like other functions.",
		ThisParamMayNotBeOptional: "The `this` parameter cannot be optional.",
		ThisParamMustBeFirst: "The `this` parameter must be the first function parameter.",
		ThisParamNoDefault: "The `this` parameter may not have a default value.",
		TypeBeforeInitializer: "Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.",
		TypeCastInPattern: "The type cast expression is expected to be wrapped with parenthesis.",
		UnexpectedExplicitInexactInObject: "Explicit inexact syntax must appear at the end of an inexact object.",
		UnexpectedReservedType: ({ reservedType }) => `Unexpected reserved type ${reservedType}.`,
		UnexpectedReservedUnderscore: "`_` is only allowed as a type argument to call or new.",
		UnexpectedSpaceBetweenModuloChecks: "Spaces between `%` and `checks` are not allowed here.",
		UnexpectedSpreadType: "Spread operator cannot appear in class or interface definitions.",
		UnexpectedSubtractionOperand: "Unexpected token, expected \"number\" or \"bigint\".",
		UnexpectedTokenAfterTypeParameter: "Expected an arrow function after this type parameter declaration.",
		UnexpectedTypeParameterBeforeAsyncArrowFunction: "Type parameters must come after the async keyword, e.g. instead of `<T> async () => {}`, use `async <T>() => {}`.",
		UnsupportedDeclareExportKind: ({ unsupportedExportKind, suggestion }) => `\`declare export ${unsupportedExportKind}\` is not supported. Use \`${suggestion}\` instead.`,
		UnsupportedStatementInDeclareModule: "Only declares and type imports are allowed inside declare module.",
		UnterminatedFlowComment: "Unterminated flow-comment."
	});
	function isEsModuleType(bodyElement) {
		return bodyElement.type === "DeclareExportAllDeclaration" || bodyElement.type === "DeclareExportDeclaration" && (!bodyElement.declaration || bodyElement.declaration.type !== "TypeAlias" && bodyElement.declaration.type !== "InterfaceDeclaration");
	}
	function hasTypeImportKind(node) {
		return node.importKind === "type" || node.importKind === "typeof";
	}
	const exportSuggestions = {
		const: "declare export var",
		let: "declare export var",
		type: "export type",
		interface: "export interface"
	};
	function partition(list, test) {
		const list1 = [];
		const list2 = [];
		for (let i = 0; i < list.length; i++) (test(list[i], i, list) ? list1 : list2).push(list[i]);
		return [list1, list2];
	}
	const FLOW_PRAGMA_REGEX = /\*?\s*@((?:no)?flow)\b/;
	var flow = (superClass) => class FlowParserMixin extends superClass {
		constructor(...args) {
			super(...args);
			this.flowPragma = void 0;
		}
		getScopeHandler() {
			return FlowScopeHandler;
		}
		shouldParseTypes() {
			return this.getPluginOption("flow", "all") || this.flowPragma === "flow";
		}
		finishToken(type, val) {
			if (type !== 135 && type !== 13 && type !== 28) {
				if (this.flowPragma === void 0) this.flowPragma = null;
			}
			super.finishToken(type, val);
		}
		addComment(comment) {
			if (this.flowPragma === void 0) {
				const matches = FLOW_PRAGMA_REGEX.exec(comment.value);
				if (!matches);
				else if (matches[1] === "flow") this.flowPragma = "flow";
				else if (matches[1] === "noflow") this.flowPragma = "noflow";
				else throw new Error("Unexpected flow pragma");
			}
			super.addComment(comment);
		}
		flowParseTypeInitialiser(tok) {
			const oldInType = this.state.inType;
			this.state.inType = true;
			this.expect(tok || 14);
			const type = this.flowParseType();
			this.state.inType = oldInType;
			return type;
		}
		flowParsePredicate() {
			const node = this.startNode();
			const moduloLoc = this.state.startLoc;
			this.next();
			this.expectContextual(111);
			if (this.state.lastTokStartLoc.index > moduloLoc.index + 1) this.raise(FlowErrors.UnexpectedSpaceBetweenModuloChecks, moduloLoc);
			if (this.eat(10)) {
				node.value = super.parseExpression();
				this.expect(11);
				return this.finishNode(node, "DeclaredPredicate");
			} else return this.finishNode(node, "InferredPredicate");
		}
		flowParseTypeAndPredicateInitialiser() {
			const oldInType = this.state.inType;
			this.state.inType = true;
			this.expect(14);
			let type = null;
			let predicate = null;
			if (this.match(54)) {
				this.state.inType = oldInType;
				predicate = this.flowParsePredicate();
			} else {
				type = this.flowParseType();
				this.state.inType = oldInType;
				if (this.match(54)) predicate = this.flowParsePredicate();
			}
			return [type, predicate];
		}
		flowParseDeclareClass(node) {
			this.next();
			this.flowParseInterfaceish(node, true);
			return this.finishNode(node, "DeclareClass");
		}
		flowParseDeclareFunction(node) {
			this.next();
			const id = node.id = this.parseIdentifier();
			const typeNode = this.startNode();
			const typeContainer = this.startNode();
			if (this.match(47)) typeNode.typeParameters = this.flowParseTypeParameterDeclaration();
			else typeNode.typeParameters = null;
			this.expect(10);
			const tmp = this.flowParseFunctionTypeParams();
			typeNode.params = tmp.params;
			typeNode.rest = tmp.rest;
			typeNode.this = tmp._this;
			this.expect(11);
			[typeNode.returnType, node.predicate] = this.flowParseTypeAndPredicateInitialiser();
			typeContainer.typeAnnotation = this.finishNode(typeNode, "FunctionTypeAnnotation");
			id.typeAnnotation = this.finishNode(typeContainer, "TypeAnnotation");
			this.resetEndLocation(id);
			this.semicolon();
			this.scope.declareName(node.id.name, 2048, node.id.loc.start);
			return this.finishNode(node, "DeclareFunction");
		}
		flowParseDeclare(node, insideModule) {
			if (this.match(80)) return this.flowParseDeclareClass(node);
			else if (this.match(68)) return this.flowParseDeclareFunction(node);
			else if (this.match(74)) return this.flowParseDeclareVariable(node);
			else if (this.eatContextual(128)) {
				if (this.match(16)) return this.flowParseDeclareModuleExports(node);
				else {
					if (insideModule) this.raise(FlowErrors.NestedDeclareModule, this.state.lastTokStartLoc);
					return this.flowParseDeclareModule(node);
				}
			} else if (this.isContextual(131)) return this.flowParseDeclareTypeAlias(node);
			else if (this.isContextual(132)) return this.flowParseDeclareOpaqueType(node);
			else if (this.isContextual(130)) return this.flowParseDeclareInterface(node);
			else if (this.match(82)) return this.flowParseDeclareExportDeclaration(node, insideModule);
			throw this.unexpected();
		}
		flowParseDeclareVariable(node) {
			this.next();
			node.id = this.flowParseTypeAnnotatableIdentifier();
			this.scope.declareName(node.id.name, 5, node.id.loc.start);
			this.semicolon();
			return this.finishNode(node, "DeclareVariable");
		}
		flowParseDeclareModule(node) {
			this.scope.enter(0);
			if (this.match(135)) node.id = super.parseExprAtom();
			else node.id = this.parseIdentifier();
			const bodyNode = node.body = this.startNode();
			const body = bodyNode.body = [];
			this.expect(5);
			while (!this.match(8)) {
				const bodyNode = this.startNode();
				if (this.match(83)) {
					this.next();
					if (!this.isContextual(131) && !this.match(87)) this.raise(FlowErrors.InvalidNonTypeImportInDeclareModule, this.state.lastTokStartLoc);
					body.push(super.parseImport(bodyNode));
				} else {
					this.expectContextual(126, FlowErrors.UnsupportedStatementInDeclareModule);
					body.push(this.flowParseDeclare(bodyNode, true));
				}
			}
			this.scope.exit();
			this.expect(8);
			this.finishNode(bodyNode, "BlockStatement");
			let kind = null;
			let hasModuleExport = false;
			body.forEach((bodyElement) => {
				if (isEsModuleType(bodyElement)) {
					if (kind === "CommonJS") this.raise(FlowErrors.AmbiguousDeclareModuleKind, bodyElement);
					kind = "ES";
				} else if (bodyElement.type === "DeclareModuleExports") {
					if (hasModuleExport) this.raise(FlowErrors.DuplicateDeclareModuleExports, bodyElement);
					if (kind === "ES") this.raise(FlowErrors.AmbiguousDeclareModuleKind, bodyElement);
					kind = "CommonJS";
					hasModuleExport = true;
				}
			});
			node.kind = kind || "CommonJS";
			return this.finishNode(node, "DeclareModule");
		}
		flowParseDeclareExportDeclaration(node, insideModule) {
			this.expect(82);
			if (this.eat(65)) {
				if (this.match(68) || this.match(80)) node.declaration = this.flowParseDeclare(this.startNode());
				else {
					node.declaration = this.flowParseType();
					this.semicolon();
				}
				node.default = true;
				return this.finishNode(node, "DeclareExportDeclaration");
			} else {
				if (this.match(75) || this.isLet() || (this.isContextual(131) || this.isContextual(130)) && !insideModule) {
					const label = this.state.value;
					throw this.raise(FlowErrors.UnsupportedDeclareExportKind, this.state.startLoc, {
						unsupportedExportKind: label,
						suggestion: exportSuggestions[label]
					});
				}
				if (this.match(74) || this.match(68) || this.match(80) || this.isContextual(132)) {
					node.declaration = this.flowParseDeclare(this.startNode());
					node.default = false;
					return this.finishNode(node, "DeclareExportDeclaration");
				} else if (this.match(55) || this.match(5) || this.isContextual(130) || this.isContextual(131) || this.isContextual(132)) {
					node = this.parseExport(node, null);
					if (node.type === "ExportNamedDeclaration") {
						node.default = false;
						delete node.exportKind;
						return this.castNodeTo(node, "DeclareExportDeclaration");
					} else return this.castNodeTo(node, "DeclareExportAllDeclaration");
				}
			}
			throw this.unexpected();
		}
		flowParseDeclareModuleExports(node) {
			this.next();
			this.expectContextual(112);
			node.typeAnnotation = this.flowParseTypeAnnotation();
			this.semicolon();
			return this.finishNode(node, "DeclareModuleExports");
		}
		flowParseDeclareTypeAlias(node) {
			this.next();
			const finished = this.flowParseTypeAlias(node);
			this.castNodeTo(finished, "DeclareTypeAlias");
			return finished;
		}
		flowParseDeclareOpaqueType(node) {
			this.next();
			const finished = this.flowParseOpaqueType(node, true);
			this.castNodeTo(finished, "DeclareOpaqueType");
			return finished;
		}
		flowParseDeclareInterface(node) {
			this.next();
			this.flowParseInterfaceish(node, false);
			return this.finishNode(node, "DeclareInterface");
		}
		flowParseInterfaceish(node, isClass) {
			node.id = this.flowParseRestrictedIdentifier(!isClass, true);
			this.scope.declareName(node.id.name, isClass ? 17 : 8201, node.id.loc.start);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			else node.typeParameters = null;
			node.extends = [];
			if (this.eat(81)) do
				node.extends.push(this.flowParseInterfaceExtends());
			while (!isClass && this.eat(12));
			if (isClass) {
				node.implements = [];
				node.mixins = [];
				if (this.eatContextual(118)) do
					node.mixins.push(this.flowParseInterfaceExtends());
				while (this.eat(12));
				if (this.eatContextual(114)) do
					node.implements.push(this.flowParseInterfaceExtends());
				while (this.eat(12));
			}
			node.body = this.flowParseObjectType({
				allowStatic: isClass,
				allowExact: false,
				allowSpread: false,
				allowProto: isClass,
				allowInexact: false
			});
		}
		flowParseInterfaceExtends() {
			const node = this.startNode();
			node.id = this.flowParseQualifiedTypeIdentifier();
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterInstantiation();
			else node.typeParameters = null;
			return this.finishNode(node, "InterfaceExtends");
		}
		flowParseInterface(node) {
			this.flowParseInterfaceish(node, false);
			return this.finishNode(node, "InterfaceDeclaration");
		}
		checkNotUnderscore(word) {
			if (word === "_") this.raise(FlowErrors.UnexpectedReservedUnderscore, this.state.startLoc);
		}
		checkReservedType(word, startLoc, declaration) {
			if (!reservedTypes.has(word)) return;
			this.raise(declaration ? FlowErrors.AssignReservedType : FlowErrors.UnexpectedReservedType, startLoc, { reservedType: word });
		}
		flowParseRestrictedIdentifierName(liberal, declaration) {
			this.checkReservedType(this.state.value, this.state.startLoc, declaration);
			return this.parseIdentifierName(liberal);
		}
		flowParseRestrictedIdentifier(liberal, declaration) {
			const node = this.startNode();
			const name = this.flowParseRestrictedIdentifierName(liberal, declaration);
			return this.createIdentifier(node, name);
		}
		flowParseTypeAlias(node) {
			node.id = this.flowParseRestrictedIdentifier(false, true);
			this.scope.declareName(node.id.name, 8201, node.id.loc.start);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			else node.typeParameters = null;
			node.right = this.flowParseTypeInitialiser(29);
			this.semicolon();
			return this.finishNode(node, "TypeAlias");
		}
		flowParseOpaqueType(node, declare) {
			this.expectContextual(131);
			node.id = this.flowParseRestrictedIdentifier(true, true);
			this.scope.declareName(node.id.name, 8201, node.id.loc.start);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			else node.typeParameters = null;
			node.supertype = null;
			if (this.match(14)) node.supertype = this.flowParseTypeInitialiser(14);
			node.impltype = null;
			if (!declare) node.impltype = this.flowParseTypeInitialiser(29);
			this.semicolon();
			return this.finishNode(node, "OpaqueType");
		}
		flowParseTypeParameterBound() {
			if (this.match(14) || this.isContextual(81)) {
				const node = this.startNode();
				this.next();
				node.typeAnnotation = this.flowParseType();
				return this.finishNode(node, "TypeAnnotation");
			}
		}
		flowParseTypeParameter(requireDefault = false) {
			const nodeStartLoc = this.state.startLoc;
			const node = this.startNode();
			const variance = this.flowParseVariance();
			node.name = this.flowParseRestrictedIdentifierName();
			node.variance = variance;
			node.bound = this.flowParseTypeParameterBound();
			if (this.match(29)) {
				this.eat(29);
				node.default = this.flowParseType();
			} else if (requireDefault) this.raise(FlowErrors.MissingTypeParamDefault, nodeStartLoc);
			return this.finishNode(node, "TypeParameter");
		}
		flowParseTypeParameterDeclaration() {
			const oldInType = this.state.inType;
			const node = this.startNode();
			node.params = [];
			this.state.inType = true;
			if (this.match(47) || this.match(144)) this.next();
			else this.unexpected();
			let defaultRequired = false;
			do {
				const typeParameter = this.flowParseTypeParameter(defaultRequired);
				node.params.push(typeParameter);
				if (typeParameter.default) defaultRequired = true;
				if (!this.match(48)) this.expect(12);
			} while (!this.match(48));
			this.expect(48);
			this.state.inType = oldInType;
			return this.finishNode(node, "TypeParameterDeclaration");
		}
		flowInTopLevelContext(cb) {
			if (this.curContext() !== types.brace) {
				const oldContext = this.state.context;
				this.state.context = [oldContext[0]];
				try {
					return cb();
				} finally {
					this.state.context = oldContext;
				}
			} else return cb();
		}
		flowParseTypeParameterInstantiationInExpression() {
			if (this.reScan_lt() !== 47) return;
			return this.flowParseTypeParameterInstantiation();
		}
		flowParseTypeParameterInstantiation() {
			const node = this.startNode();
			const oldInType = this.state.inType;
			this.state.inType = true;
			node.params = [];
			this.flowInTopLevelContext(() => {
				this.expect(47);
				const oldNoAnonFunctionType = this.state.noAnonFunctionType;
				this.state.noAnonFunctionType = false;
				while (!this.match(48)) {
					node.params.push(this.flowParseType());
					if (!this.match(48)) this.expect(12);
				}
				this.state.noAnonFunctionType = oldNoAnonFunctionType;
			});
			this.state.inType = oldInType;
			if (!this.state.inType && this.curContext() === types.brace) this.reScan_lt_gt();
			this.expect(48);
			return this.finishNode(node, "TypeParameterInstantiation");
		}
		flowParseTypeParameterInstantiationCallOrNew() {
			if (this.reScan_lt() !== 47) return null;
			const node = this.startNode();
			const oldInType = this.state.inType;
			node.params = [];
			this.state.inType = true;
			this.expect(47);
			while (!this.match(48)) {
				node.params.push(this.flowParseTypeOrImplicitInstantiation());
				if (!this.match(48)) this.expect(12);
			}
			this.expect(48);
			this.state.inType = oldInType;
			return this.finishNode(node, "TypeParameterInstantiation");
		}
		flowParseInterfaceType() {
			const node = this.startNode();
			this.expectContextual(130);
			node.extends = [];
			if (this.eat(81)) do
				node.extends.push(this.flowParseInterfaceExtends());
			while (this.eat(12));
			node.body = this.flowParseObjectType({
				allowStatic: false,
				allowExact: false,
				allowSpread: false,
				allowProto: false,
				allowInexact: false
			});
			return this.finishNode(node, "InterfaceTypeAnnotation");
		}
		flowParseObjectPropertyKey() {
			return this.match(136) || this.match(135) ? super.parseExprAtom() : this.parseIdentifier(true);
		}
		flowParseObjectTypeIndexer(node, isStatic, variance) {
			node.static = isStatic;
			if (this.lookahead().type === 14) {
				node.id = this.flowParseObjectPropertyKey();
				node.key = this.flowParseTypeInitialiser();
			} else {
				node.id = null;
				node.key = this.flowParseType();
			}
			this.expect(3);
			node.value = this.flowParseTypeInitialiser();
			node.variance = variance;
			return this.finishNode(node, "ObjectTypeIndexer");
		}
		flowParseObjectTypeInternalSlot(node, isStatic) {
			node.static = isStatic;
			node.id = this.flowParseObjectPropertyKey();
			this.expect(3);
			this.expect(3);
			if (this.match(47) || this.match(10)) {
				node.method = true;
				node.optional = false;
				node.value = this.flowParseObjectTypeMethodish(this.startNodeAt(node.loc.start));
			} else {
				node.method = false;
				if (this.eat(17)) node.optional = true;
				node.value = this.flowParseTypeInitialiser();
			}
			return this.finishNode(node, "ObjectTypeInternalSlot");
		}
		flowParseObjectTypeMethodish(node) {
			node.params = [];
			node.rest = null;
			node.typeParameters = null;
			node.this = null;
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			this.expect(10);
			if (this.match(78)) {
				node.this = this.flowParseFunctionTypeParam(true);
				node.this.name = null;
				if (!this.match(11)) this.expect(12);
			}
			while (!this.match(11) && !this.match(21)) {
				node.params.push(this.flowParseFunctionTypeParam(false));
				if (!this.match(11)) this.expect(12);
			}
			if (this.eat(21)) node.rest = this.flowParseFunctionTypeParam(false);
			this.expect(11);
			node.returnType = this.flowParseTypeInitialiser();
			return this.finishNode(node, "FunctionTypeAnnotation");
		}
		flowParseObjectTypeCallProperty(node, isStatic) {
			const valueNode = this.startNode();
			node.static = isStatic;
			node.value = this.flowParseObjectTypeMethodish(valueNode);
			return this.finishNode(node, "ObjectTypeCallProperty");
		}
		flowParseObjectType({ allowStatic, allowExact, allowSpread, allowProto, allowInexact }) {
			const oldInType = this.state.inType;
			this.state.inType = true;
			const nodeStart = this.startNode();
			nodeStart.callProperties = [];
			nodeStart.properties = [];
			nodeStart.indexers = [];
			nodeStart.internalSlots = [];
			let endDelim;
			let exact;
			let inexact = false;
			if (allowExact && this.match(6)) {
				this.expect(6);
				endDelim = 9;
				exact = true;
			} else {
				this.expect(5);
				endDelim = 8;
				exact = false;
			}
			nodeStart.exact = exact;
			while (!this.match(endDelim)) {
				let isStatic = false;
				let protoStartLoc = null;
				let inexactStartLoc = null;
				const node = this.startNode();
				if (allowProto && this.isContextual(119)) {
					const lookahead = this.lookahead();
					if (lookahead.type !== 14 && lookahead.type !== 17) {
						this.next();
						protoStartLoc = this.state.startLoc;
						allowStatic = false;
					}
				}
				if (allowStatic && this.isContextual(107)) {
					const lookahead = this.lookahead();
					if (lookahead.type !== 14 && lookahead.type !== 17) {
						this.next();
						isStatic = true;
					}
				}
				const variance = this.flowParseVariance();
				if (this.eat(0)) {
					if (protoStartLoc != null) this.unexpected(protoStartLoc);
					if (this.eat(0)) {
						if (variance) this.unexpected(variance.loc.start);
						nodeStart.internalSlots.push(this.flowParseObjectTypeInternalSlot(node, isStatic));
					} else nodeStart.indexers.push(this.flowParseObjectTypeIndexer(node, isStatic, variance));
				} else if (this.match(10) || this.match(47)) {
					if (protoStartLoc != null) this.unexpected(protoStartLoc);
					if (variance) this.unexpected(variance.loc.start);
					nodeStart.callProperties.push(this.flowParseObjectTypeCallProperty(node, isStatic));
				} else {
					let kind = "init";
					if (this.isContextual(100) || this.isContextual(105)) {
						if (tokenIsLiteralPropertyName(this.lookahead().type)) {
							kind = this.state.value;
							this.next();
						}
					}
					const propOrInexact = this.flowParseObjectTypeProperty(node, isStatic, protoStartLoc, variance, kind, allowSpread, allowInexact != null ? allowInexact : !exact);
					if (propOrInexact === null) {
						inexact = true;
						inexactStartLoc = this.state.lastTokStartLoc;
					} else nodeStart.properties.push(propOrInexact);
				}
				this.flowObjectTypeSemicolon();
				if (inexactStartLoc && !this.match(8) && !this.match(9)) this.raise(FlowErrors.UnexpectedExplicitInexactInObject, inexactStartLoc);
			}
			this.expect(endDelim);
			if (allowSpread) nodeStart.inexact = inexact;
			const out = this.finishNode(nodeStart, "ObjectTypeAnnotation");
			this.state.inType = oldInType;
			return out;
		}
		flowParseObjectTypeProperty(node, isStatic, protoStartLoc, variance, kind, allowSpread, allowInexact) {
			if (this.eat(21)) {
				if (this.match(12) || this.match(13) || this.match(8) || this.match(9)) {
					if (!allowSpread) this.raise(FlowErrors.InexactInsideNonObject, this.state.lastTokStartLoc);
					else if (!allowInexact) this.raise(FlowErrors.InexactInsideExact, this.state.lastTokStartLoc);
					if (variance) this.raise(FlowErrors.InexactVariance, variance);
					return null;
				}
				if (!allowSpread) this.raise(FlowErrors.UnexpectedSpreadType, this.state.lastTokStartLoc);
				if (protoStartLoc != null) this.unexpected(protoStartLoc);
				if (variance) this.raise(FlowErrors.SpreadVariance, variance);
				node.argument = this.flowParseType();
				return this.finishNode(node, "ObjectTypeSpreadProperty");
			} else {
				node.key = this.flowParseObjectPropertyKey();
				node.static = isStatic;
				node.proto = protoStartLoc != null;
				node.kind = kind;
				let optional = false;
				if (this.match(47) || this.match(10)) {
					node.method = true;
					if (protoStartLoc != null) this.unexpected(protoStartLoc);
					if (variance) this.unexpected(variance.loc.start);
					node.value = this.flowParseObjectTypeMethodish(this.startNodeAt(node.loc.start));
					if (kind === "get" || kind === "set") this.flowCheckGetterSetterParams(node);
					if (!allowSpread && node.key.name === "constructor" && node.value.this) this.raise(FlowErrors.ThisParamBannedInConstructor, node.value.this);
				} else {
					if (kind !== "init") this.unexpected();
					node.method = false;
					if (this.eat(17)) optional = true;
					node.value = this.flowParseTypeInitialiser();
					node.variance = variance;
				}
				node.optional = optional;
				return this.finishNode(node, "ObjectTypeProperty");
			}
		}
		flowCheckGetterSetterParams(property) {
			const paramCount = property.kind === "get" ? 0 : 1;
			const length = property.value.params.length + (property.value.rest ? 1 : 0);
			if (property.value.this) this.raise(property.kind === "get" ? FlowErrors.GetterMayNotHaveThisParam : FlowErrors.SetterMayNotHaveThisParam, property.value.this);
			if (length !== paramCount) this.raise(property.kind === "get" ? Errors.BadGetterArity : Errors.BadSetterArity, property);
			if (property.kind === "set" && property.value.rest) this.raise(Errors.BadSetterRestParameter, property);
		}
		flowObjectTypeSemicolon() {
			if (!this.eat(13) && !this.eat(12) && !this.match(8) && !this.match(9)) this.unexpected();
		}
		flowParseQualifiedTypeIdentifier(startLoc, id) {
			startLoc ??= this.state.startLoc;
			let node = id || this.flowParseRestrictedIdentifier(true);
			while (this.eat(16)) {
				const node2 = this.startNodeAt(startLoc);
				node2.qualification = node;
				node2.id = this.flowParseRestrictedIdentifier(true);
				node = this.finishNode(node2, "QualifiedTypeIdentifier");
			}
			return node;
		}
		flowParseGenericType(startLoc, id) {
			const node = this.startNodeAt(startLoc);
			node.typeParameters = null;
			node.id = this.flowParseQualifiedTypeIdentifier(startLoc, id);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterInstantiation();
			return this.finishNode(node, "GenericTypeAnnotation");
		}
		flowParseTypeofType() {
			const node = this.startNode();
			this.expect(87);
			node.argument = this.flowParsePrimaryType();
			return this.finishNode(node, "TypeofTypeAnnotation");
		}
		flowParseTupleType() {
			const node = this.startNode();
			node.types = [];
			this.expect(0);
			while (this.state.pos < this.length && !this.match(3)) {
				node.types.push(this.flowParseType());
				if (this.match(3)) break;
				this.expect(12);
			}
			this.expect(3);
			return this.finishNode(node, "TupleTypeAnnotation");
		}
		flowParseFunctionTypeParam(first) {
			let name = null;
			let optional = false;
			let typeAnnotation = null;
			const node = this.startNode();
			const lh = this.lookahead();
			const isThis = this.state.type === 78;
			if (lh.type === 14 || lh.type === 17) {
				if (isThis && !first) this.raise(FlowErrors.ThisParamMustBeFirst, node);
				name = this.parseIdentifier(isThis);
				if (this.eat(17)) {
					optional = true;
					if (isThis) this.raise(FlowErrors.ThisParamMayNotBeOptional, node);
				}
				typeAnnotation = this.flowParseTypeInitialiser();
			} else typeAnnotation = this.flowParseType();
			node.name = name;
			node.optional = optional;
			node.typeAnnotation = typeAnnotation;
			return this.finishNode(node, "FunctionTypeParam");
		}
		reinterpretTypeAsFunctionTypeParam(type) {
			const node = this.startNodeAt(type.loc.start);
			node.name = null;
			node.optional = false;
			node.typeAnnotation = type;
			return this.finishNode(node, "FunctionTypeParam");
		}
		flowParseFunctionTypeParams(params = []) {
			let rest = null;
			let _this = null;
			if (this.match(78)) {
				_this = this.flowParseFunctionTypeParam(true);
				_this.name = null;
				if (!this.match(11)) this.expect(12);
			}
			while (!this.match(11) && !this.match(21)) {
				params.push(this.flowParseFunctionTypeParam(false));
				if (!this.match(11)) this.expect(12);
			}
			if (this.eat(21)) rest = this.flowParseFunctionTypeParam(false);
			return {
				params,
				rest,
				_this
			};
		}
		flowIdentToTypeAnnotation(startLoc, node, id) {
			switch (id.name) {
				case "any": return this.finishNode(node, "AnyTypeAnnotation");
				case "bool":
				case "boolean": return this.finishNode(node, "BooleanTypeAnnotation");
				case "mixed": return this.finishNode(node, "MixedTypeAnnotation");
				case "empty": return this.finishNode(node, "EmptyTypeAnnotation");
				case "number": return this.finishNode(node, "NumberTypeAnnotation");
				case "string": return this.finishNode(node, "StringTypeAnnotation");
				case "symbol": return this.finishNode(node, "SymbolTypeAnnotation");
				default:
					this.checkNotUnderscore(id.name);
					return this.flowParseGenericType(startLoc, id);
			}
		}
		flowParsePrimaryType() {
			const startLoc = this.state.startLoc;
			const node = this.startNode();
			let tmp;
			let type;
			let isGroupedType = false;
			const oldNoAnonFunctionType = this.state.noAnonFunctionType;
			switch (this.state.type) {
				case 5: return this.flowParseObjectType({
					allowStatic: false,
					allowExact: false,
					allowSpread: true,
					allowProto: false,
					allowInexact: true
				});
				case 6: return this.flowParseObjectType({
					allowStatic: false,
					allowExact: true,
					allowSpread: true,
					allowProto: false,
					allowInexact: false
				});
				case 0:
					this.state.noAnonFunctionType = false;
					type = this.flowParseTupleType();
					this.state.noAnonFunctionType = oldNoAnonFunctionType;
					return type;
				case 47: {
					const node = this.startNode();
					node.typeParameters = this.flowParseTypeParameterDeclaration();
					this.expect(10);
					tmp = this.flowParseFunctionTypeParams();
					node.params = tmp.params;
					node.rest = tmp.rest;
					node.this = tmp._this;
					this.expect(11);
					this.expect(19);
					node.returnType = this.flowParseType();
					return this.finishNode(node, "FunctionTypeAnnotation");
				}
				case 10: {
					const node = this.startNode();
					this.next();
					if (!this.match(11) && !this.match(21)) {
						if (tokenIsIdentifier(this.state.type) || this.match(78)) {
							const token = this.lookahead().type;
							isGroupedType = token !== 17 && token !== 14;
						} else isGroupedType = true;
					}
					if (isGroupedType) {
						this.state.noAnonFunctionType = false;
						type = this.flowParseType();
						this.state.noAnonFunctionType = oldNoAnonFunctionType;
						if (this.state.noAnonFunctionType || !(this.match(12) || this.match(11) && this.lookahead().type === 19)) {
							this.expect(11);
							return type;
						} else this.eat(12);
					}
					if (type) tmp = this.flowParseFunctionTypeParams([this.reinterpretTypeAsFunctionTypeParam(type)]);
					else tmp = this.flowParseFunctionTypeParams();
					node.params = tmp.params;
					node.rest = tmp.rest;
					node.this = tmp._this;
					this.expect(11);
					this.expect(19);
					node.returnType = this.flowParseType();
					node.typeParameters = null;
					return this.finishNode(node, "FunctionTypeAnnotation");
				}
				case 135: return this.parseLiteral(this.state.value, "StringLiteralTypeAnnotation");
				case 85:
				case 86:
					node.value = this.match(85);
					this.next();
					return this.finishNode(node, "BooleanLiteralTypeAnnotation");
				case 53:
					if (this.state.value === "-") {
						this.next();
						if (this.match(136)) return this.parseLiteralAtNode(-this.state.value, "NumberLiteralTypeAnnotation", node);
						if (this.match(137)) return this.parseLiteralAtNode(-this.state.value, "BigIntLiteralTypeAnnotation", node);
						throw this.raise(FlowErrors.UnexpectedSubtractionOperand, this.state.startLoc);
					}
					throw this.unexpected();
				case 136: return this.parseLiteral(this.state.value, "NumberLiteralTypeAnnotation");
				case 137: return this.parseLiteral(this.state.value, "BigIntLiteralTypeAnnotation");
				case 88:
					this.next();
					return this.finishNode(node, "VoidTypeAnnotation");
				case 84:
					this.next();
					return this.finishNode(node, "NullLiteralTypeAnnotation");
				case 78:
					this.next();
					return this.finishNode(node, "ThisTypeAnnotation");
				case 55:
					this.next();
					return this.finishNode(node, "ExistsTypeAnnotation");
				case 87: return this.flowParseTypeofType();
				default: if (tokenIsKeyword(this.state.type)) {
					const label = tokenLabelName(this.state.type);
					this.next();
					return super.createIdentifier(node, label);
				} else if (tokenIsIdentifier(this.state.type)) {
					if (this.isContextual(130)) return this.flowParseInterfaceType();
					return this.flowIdentToTypeAnnotation(startLoc, node, this.parseIdentifier());
				}
			}
			throw this.unexpected();
		}
		flowParsePostfixType() {
			const startLoc = this.state.startLoc;
			let type = this.flowParsePrimaryType();
			let seenOptionalIndexedAccess = false;
			while ((this.match(0) || this.match(18)) && !this.canInsertSemicolon()) {
				const node = this.startNodeAt(startLoc);
				const optional = this.eat(18);
				seenOptionalIndexedAccess = seenOptionalIndexedAccess || optional;
				this.expect(0);
				if (!optional && this.match(3)) {
					node.elementType = type;
					this.next();
					type = this.finishNode(node, "ArrayTypeAnnotation");
				} else {
					node.objectType = type;
					node.indexType = this.flowParseType();
					this.expect(3);
					if (seenOptionalIndexedAccess) {
						node.optional = optional;
						type = this.finishNode(node, "OptionalIndexedAccessType");
					} else type = this.finishNode(node, "IndexedAccessType");
				}
			}
			return type;
		}
		flowParsePrefixType() {
			const node = this.startNode();
			if (this.eat(17)) {
				node.typeAnnotation = this.flowParsePrefixType();
				return this.finishNode(node, "NullableTypeAnnotation");
			} else return this.flowParsePostfixType();
		}
		flowParseAnonFunctionWithoutParens() {
			const param = this.flowParsePrefixType();
			if (!this.state.noAnonFunctionType && this.eat(19)) {
				const node = this.startNodeAt(param.loc.start);
				node.params = [this.reinterpretTypeAsFunctionTypeParam(param)];
				node.rest = null;
				node.this = null;
				node.returnType = this.flowParseType();
				node.typeParameters = null;
				return this.finishNode(node, "FunctionTypeAnnotation");
			}
			return param;
		}
		flowParseIntersectionType() {
			const node = this.startNode();
			this.eat(45);
			const type = this.flowParseAnonFunctionWithoutParens();
			node.types = [type];
			while (this.eat(45)) node.types.push(this.flowParseAnonFunctionWithoutParens());
			return node.types.length === 1 ? type : this.finishNode(node, "IntersectionTypeAnnotation");
		}
		flowParseUnionType() {
			const node = this.startNode();
			this.eat(43);
			const type = this.flowParseIntersectionType();
			node.types = [type];
			while (this.eat(43)) node.types.push(this.flowParseIntersectionType());
			return node.types.length === 1 ? type : this.finishNode(node, "UnionTypeAnnotation");
		}
		flowParseType() {
			const oldInType = this.state.inType;
			this.state.inType = true;
			const type = this.flowParseUnionType();
			this.state.inType = oldInType;
			return type;
		}
		flowParseTypeOrImplicitInstantiation() {
			if (this.state.type === 133 && this.state.value === "_") {
				const startLoc = this.state.startLoc;
				const node = this.parseIdentifier();
				return this.flowParseGenericType(startLoc, node);
			} else return this.flowParseType();
		}
		flowParseTypeAnnotation() {
			const node = this.startNode();
			node.typeAnnotation = this.flowParseTypeInitialiser();
			return this.finishNode(node, "TypeAnnotation");
		}
		flowParseTypeAnnotatableIdentifier() {
			const node = this.startNode();
			const name = this.parseIdentifierName();
			if (this.match(14)) node.typeAnnotation = this.flowParseTypeAnnotation();
			return this.createIdentifier(node, name);
		}
		typeCastToParameter(node) {
			node.expression.typeAnnotation = node.typeAnnotation;
			this.resetEndLocation(node.expression, node.typeAnnotation.loc.end);
			return node.expression;
		}
		flowParseVariance() {
			let variance = null;
			if (this.match(53)) {
				variance = this.startNode();
				if (this.state.value === "+") variance.kind = "plus";
				else variance.kind = "minus";
				this.next();
				return this.finishNode(variance, "Variance");
			}
			return variance;
		}
		parseFunctionBody(node, allowExpressionBody, isMethod = false) {
			if (allowExpressionBody) {
				this.forwardNoArrowParamsConversionAt(node, () => super.parseFunctionBody(node, true, isMethod));
				return;
			}
			super.parseFunctionBody(node, false, isMethod);
		}
		parseFunctionBodyAndFinish(node, type, isMethod = false) {
			if (this.match(14)) {
				const typeNode = this.startNode();
				[typeNode.typeAnnotation, node.predicate] = this.flowParseTypeAndPredicateInitialiser();
				node.returnType = typeNode.typeAnnotation ? this.finishNode(typeNode, "TypeAnnotation") : null;
			}
			return super.parseFunctionBodyAndFinish(node, type, isMethod);
		}
		parseStatementLike(flags) {
			if (this.state.strict && this.isContextual(130)) {
				if (tokenIsKeywordOrIdentifier(this.lookahead().type)) {
					const node = this.startNode();
					this.next();
					return this.flowParseInterface(node);
				}
			} else if (this.isContextual(127)) {
				const node = this.startNode();
				this.next();
				return this.flowParseEnumDeclaration(node);
			}
			const stmt = super.parseStatementLike(flags);
			if (this.flowPragma === void 0 && !this.isValidDirective(stmt)) this.flowPragma = null;
			return stmt;
		}
		parseExpressionStatement(node, expr, decorators, flags) {
			if (expr.type === "Identifier") {
				if (expr.name === "declare") {
					if (this.match(80) || tokenIsIdentifier(this.state.type) || this.match(68) || this.match(74) || this.match(82)) return this.flowParseDeclare(node);
				} else if (tokenIsIdentifier(this.state.type)) {
					if (expr.name === "interface") return this.flowParseInterface(node);
					else if (expr.name === "type") return this.flowParseTypeAlias(node);
					else if (expr.name === "opaque") return this.flowParseOpaqueType(node, false);
				}
			}
			return super.parseExpressionStatement(node, expr, decorators, flags);
		}
		shouldParseExportDeclaration() {
			const { type } = this.state;
			if (type === 127 || tokenIsFlowInterfaceOrTypeOrOpaque(type)) return !this.state.containsEsc;
			return super.shouldParseExportDeclaration();
		}
		isExportDefaultSpecifier() {
			const { type } = this.state;
			if (type === 127 || tokenIsFlowInterfaceOrTypeOrOpaque(type)) return this.state.containsEsc;
			return super.isExportDefaultSpecifier();
		}
		parseExportDefaultExpression() {
			if (this.isContextual(127)) {
				const node = this.startNode();
				this.next();
				return this.flowParseEnumDeclaration(node);
			}
			return super.parseExportDefaultExpression();
		}
		parseConditional(expr, startLoc, refExpressionErrors) {
			if (!this.match(17)) return expr;
			if (this.state.maybeInArrowParameters) {
				const nextCh = this.lookaheadCharCode();
				if (nextCh === 44 || nextCh === 61 || nextCh === 58 || nextCh === 41) {
					this.setOptionalParametersError(refExpressionErrors);
					return expr;
				}
			}
			this.expect(17);
			const state = this.state.clone();
			const node = this.startNodeAt(startLoc);
			let { consequent, failed } = this.tryParseConditionalConsequent();
			let [valid, invalid] = this.getArrowLikeExpressions(consequent);
			if (failed || invalid.length > 0) {
				if (invalid.length > 0) {
					this.state = state;
					for (let i = 0; i < invalid.length; i++) this.noArrowAt.add(this.offsetToSourcePos(invalid[i].start));
					({consequent, failed} = this.tryParseConditionalConsequent());
					[valid, invalid] = this.getArrowLikeExpressions(consequent);
				}
				if (failed && valid.length > 1) this.raise(FlowErrors.AmbiguousConditionalArrow, state.startLoc);
				if (failed && valid.length === 1) {
					this.state = state;
					this.noArrowAt.add(this.offsetToSourcePos(valid[0].start));
					({consequent, failed} = this.tryParseConditionalConsequent());
				}
			}
			this.getArrowLikeExpressions(consequent, true);
			this.expect(14);
			node.test = expr;
			node.consequent = consequent;
			node.alternate = this.forwardNoArrowParamsConversionAt(node, () => this.parseMaybeAssign(void 0, void 0));
			return this.finishNode(node, "ConditionalExpression");
		}
		tryParseConditionalConsequent() {
			this.state.noArrowParamsConversionAt.push(this.state.start);
			const consequent = this.parseMaybeAssignAllowIn();
			const failed = !this.match(14);
			this.state.noArrowParamsConversionAt.pop();
			return {
				consequent,
				failed
			};
		}
		getArrowLikeExpressions(node, disallowInvalid) {
			const stack = [node];
			const arrows = [];
			while (stack.length !== 0) {
				const node = stack.pop();
				if (node.type === "ArrowFunctionExpression") {
					if (node.typeParameters || !node.returnType) this.finishArrowValidation(node);
					else arrows.push(node);
					if (node.body.type !== "BlockStatement") stack.push(node.body);
				} else if (node.type === "ConditionalExpression") {
					stack.push(node.consequent);
					stack.push(node.alternate);
				}
			}
			if (disallowInvalid) {
				arrows.forEach((node) => this.finishArrowValidation(node));
				return [arrows, []];
			}
			return partition(arrows, (node) => node.params.every((param) => this.isAssignable(param, true)));
		}
		finishArrowValidation(node) {
			var _node$extra;
			this.toAssignableList(node.params, (_node$extra = node.extra) == null ? void 0 : _node$extra.trailingCommaLoc, false);
			this.scope.enter(518);
			super.checkParams(node, false, true);
			this.scope.exit();
		}
		forwardNoArrowParamsConversionAt(node, parse) {
			let result;
			if (this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(node.start))) {
				this.state.noArrowParamsConversionAt.push(this.state.start);
				result = parse();
				this.state.noArrowParamsConversionAt.pop();
			} else result = parse();
			return result;
		}
		parseParenItem(node, startLoc) {
			const newNode = super.parseParenItem(node, startLoc);
			if (this.eat(17)) {
				newNode.optional = true;
				this.resetEndLocation(node);
			}
			if (this.match(14)) {
				const typeCastNode = this.startNodeAt(startLoc);
				typeCastNode.expression = newNode;
				typeCastNode.typeAnnotation = this.flowParseTypeAnnotation();
				return this.finishNode(typeCastNode, "TypeCastExpression");
			}
			return newNode;
		}
		assertModuleNodeAllowed(node) {
			if (node.type === "ImportDeclaration" && (node.importKind === "type" || node.importKind === "typeof") || node.type === "ExportNamedDeclaration" && node.exportKind === "type" || node.type === "ExportAllDeclaration" && node.exportKind === "type") return;
			super.assertModuleNodeAllowed(node);
		}
		parseExportDeclaration(node) {
			if (this.isContextual(131)) {
				node.exportKind = "type";
				const declarationNode = this.startNode();
				this.next();
				if (this.match(5)) {
					node.specifiers = this.parseExportSpecifiers(true);
					super.parseExportFrom(node);
					return null;
				} else return this.flowParseTypeAlias(declarationNode);
			} else if (this.isContextual(132)) {
				node.exportKind = "type";
				const declarationNode = this.startNode();
				this.next();
				return this.flowParseOpaqueType(declarationNode, false);
			} else if (this.isContextual(130)) {
				node.exportKind = "type";
				const declarationNode = this.startNode();
				this.next();
				return this.flowParseInterface(declarationNode);
			} else if (this.isContextual(127)) {
				node.exportKind = "value";
				const declarationNode = this.startNode();
				this.next();
				return this.flowParseEnumDeclaration(declarationNode);
			} else return super.parseExportDeclaration(node);
		}
		eatExportStar(node) {
			if (super.eatExportStar(node)) return true;
			if (this.isContextual(131) && this.lookahead().type === 55) {
				node.exportKind = "type";
				this.next();
				this.next();
				return true;
			}
			return false;
		}
		maybeParseExportNamespaceSpecifier(node) {
			const { startLoc } = this.state;
			const hasNamespace = super.maybeParseExportNamespaceSpecifier(node);
			if (hasNamespace && node.exportKind === "type") this.unexpected(startLoc);
			return hasNamespace;
		}
		parseClassId(node, isStatement, optionalId) {
			super.parseClassId(node, isStatement, optionalId);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
		}
		parseClassMember(classBody, member, state) {
			const { startLoc } = this.state;
			if (this.isContextual(126)) {
				if (super.parseClassMemberFromModifier(classBody, member)) return;
				member.declare = true;
			}
			super.parseClassMember(classBody, member, state);
			if (member.declare) {
				if (member.type !== "ClassProperty" && member.type !== "ClassPrivateProperty" && member.type !== "PropertyDefinition") this.raise(FlowErrors.DeclareClassElement, startLoc);
				else if (member.value) this.raise(FlowErrors.DeclareClassFieldInitializer, member.value);
			}
		}
		isIterator(word) {
			return word === "iterator" || word === "asyncIterator";
		}
		readIterator() {
			const word = super.readWord1();
			const fullWord = "@@" + word;
			if (!this.isIterator(word) || !this.state.inType) this.raise(Errors.InvalidIdentifier, this.state.curPosition(), { identifierName: fullWord });
			this.finishToken(133, fullWord);
		}
		getTokenFromCode(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (code === 123 && next === 124) this.finishOp(6, 2);
			else if (this.state.inType && (code === 62 || code === 60)) this.finishOp(code === 62 ? 48 : 47, 1);
			else if (this.state.inType && code === 63) {
				if (next === 46) this.finishOp(18, 2);
				else this.finishOp(17, 1);
			} else if (isIteratorStart(code, next, this.input.charCodeAt(this.state.pos + 2))) {
				this.state.pos += 2;
				this.readIterator();
			} else super.getTokenFromCode(code);
		}
		isAssignable(node, isBinding) {
			if (node.type === "TypeCastExpression") return this.isAssignable(node.expression, isBinding);
			else return super.isAssignable(node, isBinding);
		}
		toAssignable(node, isLHS = false) {
			if (!isLHS && node.type === "AssignmentExpression" && node.left.type === "TypeCastExpression") node.left = this.typeCastToParameter(node.left);
			super.toAssignable(node, isLHS);
		}
		toAssignableList(exprList, trailingCommaLoc, isLHS) {
			for (let i = 0; i < exprList.length; i++) {
				const expr = exprList[i];
				if ((expr == null ? void 0 : expr.type) === "TypeCastExpression") exprList[i] = this.typeCastToParameter(expr);
			}
			super.toAssignableList(exprList, trailingCommaLoc, isLHS);
		}
		toReferencedList(exprList, isParenthesizedExpr) {
			for (let i = 0; i < exprList.length; i++) {
				var _expr$extra;
				const expr = exprList[i];
				if (expr && expr.type === "TypeCastExpression" && !((_expr$extra = expr.extra) != null && _expr$extra.parenthesized) && (exprList.length > 1 || !isParenthesizedExpr)) this.raise(FlowErrors.TypeCastInPattern, expr.typeAnnotation);
			}
			return exprList;
		}
		parseArrayLike(close, isTuple, refExpressionErrors) {
			const node = super.parseArrayLike(close, isTuple, refExpressionErrors);
			if (refExpressionErrors != null && !this.state.maybeInArrowParameters) this.toReferencedList(node.elements);
			return node;
		}
		isValidLVal(type, disallowCallExpression, isParenthesized, binding) {
			return type === "TypeCastExpression" || super.isValidLVal(type, disallowCallExpression, isParenthesized, binding);
		}
		parseClassProperty(node) {
			if (this.match(14)) node.typeAnnotation = this.flowParseTypeAnnotation();
			return super.parseClassProperty(node);
		}
		parseClassPrivateProperty(node) {
			if (this.match(14)) node.typeAnnotation = this.flowParseTypeAnnotation();
			return super.parseClassPrivateProperty(node);
		}
		isClassMethod() {
			return this.match(47) || super.isClassMethod();
		}
		isClassProperty() {
			return this.match(14) || super.isClassProperty();
		}
		isNonstaticConstructor(method) {
			return !this.match(14) && super.isNonstaticConstructor(method);
		}
		pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper) {
			if (method.variance) this.unexpected(method.variance.loc.start);
			delete method.variance;
			if (this.match(47)) method.typeParameters = this.flowParseTypeParameterDeclaration();
			super.pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper);
			if (method.params && isConstructor) {
				const params = method.params;
				if (params.length > 0 && this.isThisParam(params[0])) this.raise(FlowErrors.ThisParamBannedInConstructor, method);
			} else if (method.type === "MethodDefinition" && isConstructor && method.value.params) {
				const params = method.value.params;
				if (params.length > 0 && this.isThisParam(params[0])) this.raise(FlowErrors.ThisParamBannedInConstructor, method);
			}
		}
		pushClassPrivateMethod(classBody, method, isGenerator, isAsync) {
			if (method.variance) this.unexpected(method.variance.loc.start);
			delete method.variance;
			if (this.match(47)) method.typeParameters = this.flowParseTypeParameterDeclaration();
			super.pushClassPrivateMethod(classBody, method, isGenerator, isAsync);
		}
		parseClassSuper(node) {
			super.parseClassSuper(node);
			if (node.superClass && (this.match(47) || this.match(51))) node.superTypeParameters = this.flowParseTypeParameterInstantiationInExpression();
			if (this.isContextual(114)) {
				this.next();
				const implemented = node.implements = [];
				do {
					const node = this.startNode();
					node.id = this.flowParseRestrictedIdentifier(true);
					if (this.match(47)) node.typeParameters = this.flowParseTypeParameterInstantiation();
					else node.typeParameters = null;
					implemented.push(this.finishNode(node, "ClassImplements"));
				} while (this.eat(12));
			}
		}
		checkGetterSetterParams(method) {
			super.checkGetterSetterParams(method);
			const params = this.getObjectOrClassMethodParams(method);
			if (params.length > 0) {
				const param = params[0];
				if (this.isThisParam(param) && method.kind === "get") this.raise(FlowErrors.GetterMayNotHaveThisParam, param);
				else if (this.isThisParam(param)) this.raise(FlowErrors.SetterMayNotHaveThisParam, param);
			}
		}
		parsePropertyNamePrefixOperator(node) {
			node.variance = this.flowParseVariance();
		}
		parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors) {
			if (prop.variance) this.unexpected(prop.variance.loc.start);
			delete prop.variance;
			let typeParameters;
			if (this.match(47) && !isAccessor) {
				typeParameters = this.flowParseTypeParameterDeclaration();
				if (!this.match(10)) this.unexpected();
			}
			const result = super.parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors);
			if (typeParameters) (result.value || result).typeParameters = typeParameters;
			return result;
		}
		parseFunctionParamType(param) {
			if (this.eat(17)) {
				if (param.type !== "Identifier") this.raise(FlowErrors.PatternIsOptional, param);
				if (this.isThisParam(param)) this.raise(FlowErrors.ThisParamMayNotBeOptional, param);
				param.optional = true;
			}
			if (this.match(14)) param.typeAnnotation = this.flowParseTypeAnnotation();
			else if (this.isThisParam(param)) this.raise(FlowErrors.ThisParamAnnotationRequired, param);
			if (this.match(29) && this.isThisParam(param)) this.raise(FlowErrors.ThisParamNoDefault, param);
			this.resetEndLocation(param);
			return param;
		}
		parseMaybeDefault(startLoc, left) {
			const node = super.parseMaybeDefault(startLoc, left);
			if (node.type === "AssignmentPattern" && node.typeAnnotation && node.right.start < node.typeAnnotation.start) this.raise(FlowErrors.TypeBeforeInitializer, node.typeAnnotation);
			return node;
		}
		checkImportReflection(node) {
			super.checkImportReflection(node);
			if (node.module && node.importKind !== "value") this.raise(FlowErrors.ImportReflectionHasImportType, node.specifiers[0].loc.start);
		}
		parseImportSpecifierLocal(node, specifier, type) {
			specifier.local = hasTypeImportKind(node) ? this.flowParseRestrictedIdentifier(true, true) : this.parseIdentifier();
			node.specifiers.push(this.finishImportSpecifier(specifier, type));
		}
		isPotentialImportPhase(isExport) {
			if (super.isPotentialImportPhase(isExport)) return true;
			if (this.isContextual(131)) {
				if (!isExport) return true;
				const ch = this.lookaheadCharCode();
				return ch === 123 || ch === 42;
			}
			return !isExport && this.isContextual(87);
		}
		applyImportPhase(node, isExport, phase, loc) {
			super.applyImportPhase(node, isExport, phase, loc);
			if (isExport) {
				if (!phase && this.match(65)) return;
				node.exportKind = phase === "type" ? phase : "value";
			} else {
				if (phase === "type" && this.match(55)) this.unexpected();
				node.importKind = phase === "type" || phase === "typeof" ? phase : "value";
			}
		}
		parseImportSpecifier(specifier, importedIsString, isInTypeOnlyImport, isMaybeTypeOnly, bindingType) {
			const firstIdent = specifier.imported;
			let specifierTypeKind = null;
			if (firstIdent.type === "Identifier") {
				if (firstIdent.name === "type") specifierTypeKind = "type";
				else if (firstIdent.name === "typeof") specifierTypeKind = "typeof";
			}
			let isBinding = false;
			if (this.isContextual(94) && !this.isLookaheadContextual("as")) {
				const as_ident = this.parseIdentifier(true);
				if (specifierTypeKind !== null && !tokenIsKeywordOrIdentifier(this.state.type)) {
					specifier.imported = as_ident;
					specifier.importKind = specifierTypeKind;
					specifier.local = this.cloneIdentifier(as_ident);
				} else {
					specifier.imported = firstIdent;
					specifier.importKind = null;
					specifier.local = this.parseIdentifier();
				}
			} else {
				if (specifierTypeKind !== null && tokenIsKeywordOrIdentifier(this.state.type)) {
					specifier.imported = this.parseIdentifier(true);
					specifier.importKind = specifierTypeKind;
				} else {
					if (importedIsString) throw this.raise(Errors.ImportBindingIsString, specifier, { importName: firstIdent.value });
					specifier.imported = firstIdent;
					specifier.importKind = null;
				}
				if (this.eatContextual(94)) specifier.local = this.parseIdentifier();
				else {
					isBinding = true;
					specifier.local = this.cloneIdentifier(specifier.imported);
				}
			}
			const specifierIsTypeImport = hasTypeImportKind(specifier);
			if (isInTypeOnlyImport && specifierIsTypeImport) this.raise(FlowErrors.ImportTypeShorthandOnlyInPureImport, specifier);
			if (isInTypeOnlyImport || specifierIsTypeImport) this.checkReservedType(specifier.local.name, specifier.local.loc.start, true);
			if (isBinding && !isInTypeOnlyImport && !specifierIsTypeImport) this.checkReservedWord(specifier.local.name, specifier.loc.start, true, true);
			return this.finishImportSpecifier(specifier, "ImportSpecifier");
		}
		parseBindingAtom() {
			switch (this.state.type) {
				case 78: return this.parseIdentifier(true);
				default: return super.parseBindingAtom();
			}
		}
		parseFunctionParams(node, isConstructor) {
			const kind = node.kind;
			if (kind !== "get" && kind !== "set" && this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			super.parseFunctionParams(node, isConstructor);
		}
		parseVarId(decl, kind) {
			super.parseVarId(decl, kind);
			if (this.match(14)) {
				decl.id.typeAnnotation = this.flowParseTypeAnnotation();
				this.resetEndLocation(decl.id);
			}
		}
		parseAsyncArrowFromCallExpression(node, call) {
			if (this.match(14)) {
				const oldNoAnonFunctionType = this.state.noAnonFunctionType;
				this.state.noAnonFunctionType = true;
				node.returnType = this.flowParseTypeAnnotation();
				this.state.noAnonFunctionType = oldNoAnonFunctionType;
			}
			return super.parseAsyncArrowFromCallExpression(node, call);
		}
		parseAsyncArrowHead(startLoc) {
			return this.match(14) ? this.startNodeAt(startLoc) : super.parseAsyncArrowHead(startLoc);
		}
		parseMaybeAssign(refExpressionErrors, afterLeftParse) {
			var _jsx;
			let state = null;
			let jsx;
			if (this.hasPlugin("jsx") && (this.match(144) || this.match(47))) {
				state = this.state.clone();
				jsx = this.tryParse(() => super.parseMaybeAssign(refExpressionErrors, afterLeftParse), state);
				if (!jsx.error) return jsx.node;
				const { context } = this.state;
				const currentContext = context[context.length - 1];
				if (currentContext === types.j_oTag || currentContext === types.j_expr) context.pop();
			}
			if ((_jsx = jsx) != null && _jsx.error || this.match(47)) {
				var _jsx2, _jsx3;
				state = state || this.state.clone();
				let typeParameters;
				const arrow = this.tryParse((abort) => {
					var _arrowExpression$extr;
					typeParameters = this.flowParseTypeParameterDeclaration();
					const arrowExpression = this.forwardNoArrowParamsConversionAt(typeParameters, () => {
						const result = super.parseMaybeAssign(refExpressionErrors, afterLeftParse);
						this.resetStartLocationFromNode(result, typeParameters);
						return result;
					});
					if ((_arrowExpression$extr = arrowExpression.extra) != null && _arrowExpression$extr.parenthesized) abort();
					const expr = this.maybeUnwrapTypeCastExpression(arrowExpression);
					if (expr.type !== "ArrowFunctionExpression") abort();
					expr.typeParameters = typeParameters;
					this.resetStartLocationFromNode(expr, typeParameters);
					return arrowExpression;
				}, state);
				let arrowExpression = null;
				if (arrow.node && this.maybeUnwrapTypeCastExpression(arrow.node).type === "ArrowFunctionExpression") {
					if (!arrow.error && !arrow.aborted) {
						if (arrow.node.async) this.raise(FlowErrors.UnexpectedTypeParameterBeforeAsyncArrowFunction, typeParameters);
						return arrow.node;
					}
					arrowExpression = arrow.node;
				}
				if ((_jsx2 = jsx) != null && _jsx2.node) {
					this.state = jsx.failState;
					return jsx.node;
				}
				if (arrowExpression) {
					this.state = arrow.failState;
					return arrowExpression;
				}
				if ((_jsx3 = jsx) != null && _jsx3.thrown) throw jsx.error;
				if (arrow.thrown) throw arrow.error;
				throw this.raise(FlowErrors.UnexpectedTokenAfterTypeParameter, typeParameters);
			}
			return super.parseMaybeAssign(refExpressionErrors, afterLeftParse);
		}
		parseArrow(node) {
			if (this.match(14)) {
				const result = this.tryParse(() => {
					const oldNoAnonFunctionType = this.state.noAnonFunctionType;
					this.state.noAnonFunctionType = true;
					const typeNode = this.startNode();
					[typeNode.typeAnnotation, node.predicate] = this.flowParseTypeAndPredicateInitialiser();
					this.state.noAnonFunctionType = oldNoAnonFunctionType;
					if (this.canInsertSemicolon()) this.unexpected();
					if (!this.match(19)) this.unexpected();
					return typeNode;
				});
				if (result.thrown) return null;
				if (result.error) this.state = result.failState;
				node.returnType = result.node.typeAnnotation ? this.finishNode(result.node, "TypeAnnotation") : null;
			}
			return super.parseArrow(node);
		}
		shouldParseArrow(params) {
			return this.match(14) || super.shouldParseArrow(params);
		}
		setArrowFunctionParameters(node, params) {
			if (this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(node.start))) node.params = params;
			else super.setArrowFunctionParameters(node, params);
		}
		checkParams(node, allowDuplicates, isArrowFunction, strictModeChanged = true) {
			if (isArrowFunction && this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(node.start))) return;
			for (let i = 0; i < node.params.length; i++) if (this.isThisParam(node.params[i]) && i > 0) this.raise(FlowErrors.ThisParamMustBeFirst, node.params[i]);
			super.checkParams(node, allowDuplicates, isArrowFunction, strictModeChanged);
		}
		parseParenAndDistinguishExpression(canBeArrow) {
			return super.parseParenAndDistinguishExpression(canBeArrow && !this.noArrowAt.has(this.state.start));
		}
		parseSubscripts(base, startLoc, noCalls) {
			if (base.type === "Identifier" && base.name === "async" && this.noArrowAt.has(this.offsetToSourcePos(startLoc.index))) {
				this.next();
				const node = this.startNodeAt(startLoc);
				node.callee = base;
				node.arguments = super.parseCallExpressionArguments();
				base = this.finishNode(node, "CallExpression");
			} else if (base.type === "Identifier" && base.name === "async" && this.match(47)) {
				const state = this.state.clone();
				const arrow = this.tryParse((abort) => this.parseAsyncArrowWithTypeParameters(startLoc) || abort(), state);
				if (!arrow.error && !arrow.aborted) return arrow.node;
				const result = this.tryParse(() => super.parseSubscripts(base, startLoc, noCalls), state);
				if (result.node && !result.error) return result.node;
				if (arrow.node) {
					this.state = arrow.failState;
					return arrow.node;
				}
				if (result.node) {
					this.state = result.failState;
					return result.node;
				}
				throw arrow.error || result.error;
			}
			return super.parseSubscripts(base, startLoc, noCalls);
		}
		parseSubscript(base, startLoc, noCalls, subscriptState) {
			if (this.match(18) && this.isLookaheadToken_lt()) {
				subscriptState.optionalChainMember = true;
				if (noCalls) {
					subscriptState.stop = true;
					return base;
				}
				this.next();
				const node = this.startNodeAt(startLoc);
				node.callee = base;
				node.typeArguments = this.flowParseTypeParameterInstantiationInExpression();
				this.expect(10);
				node.arguments = this.parseCallExpressionArguments();
				node.optional = true;
				return this.finishCallExpression(node, true);
			} else if (!noCalls && this.shouldParseTypes() && (this.match(47) || this.match(51))) {
				const node = this.startNodeAt(startLoc);
				node.callee = base;
				const result = this.tryParse(() => {
					node.typeArguments = this.flowParseTypeParameterInstantiationCallOrNew();
					this.expect(10);
					node.arguments = super.parseCallExpressionArguments();
					if (subscriptState.optionalChainMember) node.optional = false;
					return this.finishCallExpression(node, subscriptState.optionalChainMember);
				});
				if (result.node) {
					if (result.error) this.state = result.failState;
					return result.node;
				}
			}
			return super.parseSubscript(base, startLoc, noCalls, subscriptState);
		}
		parseNewCallee(node) {
			super.parseNewCallee(node);
			let targs = null;
			if (this.shouldParseTypes() && this.match(47)) targs = this.tryParse(() => this.flowParseTypeParameterInstantiationCallOrNew()).node;
			node.typeArguments = targs;
		}
		parseAsyncArrowWithTypeParameters(startLoc) {
			const node = this.startNodeAt(startLoc);
			this.parseFunctionParams(node, false);
			if (!this.parseArrow(node)) return;
			return super.parseArrowExpression(node, void 0, true);
		}
		readToken_mult_modulo(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (code === 42 && next === 47 && this.state.hasFlowComment) {
				this.state.hasFlowComment = false;
				this.state.pos += 2;
				this.nextToken();
				return;
			}
			super.readToken_mult_modulo(code);
		}
		readToken_pipe_amp(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (code === 124 && next === 125) {
				this.finishOp(9, 2);
				return;
			}
			super.readToken_pipe_amp(code);
		}
		parseTopLevel(file, program) {
			const fileNode = super.parseTopLevel(file, program);
			if (this.state.hasFlowComment) this.raise(FlowErrors.UnterminatedFlowComment, this.state.curPosition());
			return fileNode;
		}
		skipBlockComment() {
			if (this.hasPlugin("flowComments") && this.skipFlowComment()) {
				if (this.state.hasFlowComment) throw this.raise(FlowErrors.NestedFlowComment, this.state.startLoc);
				this.hasFlowCommentCompletion();
				const commentSkip = this.skipFlowComment();
				if (commentSkip) {
					this.state.pos += commentSkip;
					this.state.hasFlowComment = true;
				}
				return;
			}
			return super.skipBlockComment(this.state.hasFlowComment ? "*-/" : "*/");
		}
		skipFlowComment() {
			const { pos } = this.state;
			let shiftToFirstNonWhiteSpace = 2;
			while ([32, 9].includes(this.input.charCodeAt(pos + shiftToFirstNonWhiteSpace))) shiftToFirstNonWhiteSpace++;
			const ch2 = this.input.charCodeAt(shiftToFirstNonWhiteSpace + pos);
			const ch3 = this.input.charCodeAt(shiftToFirstNonWhiteSpace + pos + 1);
			if (ch2 === 58 && ch3 === 58) return shiftToFirstNonWhiteSpace + 2;
			if (this.input.slice(shiftToFirstNonWhiteSpace + pos, shiftToFirstNonWhiteSpace + pos + 12) === "flow-include") return shiftToFirstNonWhiteSpace + 12;
			if (ch2 === 58 && ch3 !== 58) return shiftToFirstNonWhiteSpace;
			return false;
		}
		hasFlowCommentCompletion() {
			if (this.input.indexOf("*/", this.state.pos) === -1) throw this.raise(Errors.UnterminatedComment, this.state.curPosition());
		}
		flowEnumErrorBooleanMemberNotInitialized(loc, { enumName, memberName }) {
			this.raise(FlowErrors.EnumBooleanMemberNotInitialized, loc, {
				memberName,
				enumName
			});
		}
		flowEnumErrorInvalidMemberInitializer(loc, enumContext) {
			return this.raise(!enumContext.explicitType ? FlowErrors.EnumInvalidMemberInitializerUnknownType : enumContext.explicitType === "symbol" ? FlowErrors.EnumInvalidMemberInitializerSymbolType : FlowErrors.EnumInvalidMemberInitializerPrimaryType, loc, enumContext);
		}
		flowEnumErrorNumberMemberNotInitialized(loc, details) {
			this.raise(FlowErrors.EnumNumberMemberNotInitialized, loc, details);
		}
		flowEnumErrorStringMemberInconsistentlyInitialized(node, details) {
			this.raise(FlowErrors.EnumStringMemberInconsistentlyInitialized, node, details);
		}
		flowEnumMemberInit() {
			const startLoc = this.state.startLoc;
			const endOfInit = () => this.match(12) || this.match(8);
			switch (this.state.type) {
				case 136: {
					const literal = this.parseNumericLiteral(this.state.value);
					if (endOfInit()) return {
						type: "number",
						loc: literal.loc.start,
						value: literal
					};
					return {
						type: "invalid",
						loc: startLoc
					};
				}
				case 135: {
					const literal = this.parseStringLiteral(this.state.value);
					if (endOfInit()) return {
						type: "string",
						loc: literal.loc.start,
						value: literal
					};
					return {
						type: "invalid",
						loc: startLoc
					};
				}
				case 85:
				case 86: {
					const literal = this.parseBooleanLiteral(this.match(85));
					if (endOfInit()) return {
						type: "boolean",
						loc: literal.loc.start,
						value: literal
					};
					return {
						type: "invalid",
						loc: startLoc
					};
				}
				default: return {
					type: "invalid",
					loc: startLoc
				};
			}
		}
		flowEnumMemberRaw() {
			const loc = this.state.startLoc;
			return {
				id: this.parseIdentifier(true),
				init: this.eat(29) ? this.flowEnumMemberInit() : {
					type: "none",
					loc
				}
			};
		}
		flowEnumCheckExplicitTypeMismatch(loc, context, expectedType) {
			const { explicitType } = context;
			if (explicitType === null) return;
			if (explicitType !== expectedType) this.flowEnumErrorInvalidMemberInitializer(loc, context);
		}
		flowEnumMembers({ enumName, explicitType }) {
			const seenNames = /* @__PURE__ */ new Set();
			const members = {
				booleanMembers: [],
				numberMembers: [],
				stringMembers: [],
				defaultedMembers: []
			};
			let hasUnknownMembers = false;
			while (!this.match(8)) {
				if (this.eat(21)) {
					hasUnknownMembers = true;
					break;
				}
				const memberNode = this.startNode();
				const { id, init } = this.flowEnumMemberRaw();
				const memberName = id.name;
				if (memberName === "") continue;
				if (/^[a-z]/.test(memberName)) this.raise(FlowErrors.EnumInvalidMemberName, id, {
					memberName,
					suggestion: memberName[0].toUpperCase() + memberName.slice(1),
					enumName
				});
				if (seenNames.has(memberName)) this.raise(FlowErrors.EnumDuplicateMemberName, id, {
					memberName,
					enumName
				});
				seenNames.add(memberName);
				const context = {
					enumName,
					explicitType,
					memberName
				};
				memberNode.id = id;
				switch (init.type) {
					case "boolean":
						this.flowEnumCheckExplicitTypeMismatch(init.loc, context, "boolean");
						memberNode.init = init.value;
						members.booleanMembers.push(this.finishNode(memberNode, "EnumBooleanMember"));
						break;
					case "number":
						this.flowEnumCheckExplicitTypeMismatch(init.loc, context, "number");
						memberNode.init = init.value;
						members.numberMembers.push(this.finishNode(memberNode, "EnumNumberMember"));
						break;
					case "string":
						this.flowEnumCheckExplicitTypeMismatch(init.loc, context, "string");
						memberNode.init = init.value;
						members.stringMembers.push(this.finishNode(memberNode, "EnumStringMember"));
						break;
					case "invalid": throw this.flowEnumErrorInvalidMemberInitializer(init.loc, context);
					case "none": switch (explicitType) {
						case "boolean":
							this.flowEnumErrorBooleanMemberNotInitialized(init.loc, context);
							break;
						case "number":
							this.flowEnumErrorNumberMemberNotInitialized(init.loc, context);
							break;
						default: members.defaultedMembers.push(this.finishNode(memberNode, "EnumDefaultedMember"));
					}
				}
				if (!this.match(8)) this.expect(12);
			}
			return {
				members,
				hasUnknownMembers
			};
		}
		flowEnumStringMembers(initializedMembers, defaultedMembers, { enumName }) {
			if (initializedMembers.length === 0) return defaultedMembers;
			else if (defaultedMembers.length === 0) return initializedMembers;
			else if (defaultedMembers.length > initializedMembers.length) {
				for (const member of initializedMembers) this.flowEnumErrorStringMemberInconsistentlyInitialized(member, { enumName });
				return defaultedMembers;
			} else {
				for (const member of defaultedMembers) this.flowEnumErrorStringMemberInconsistentlyInitialized(member, { enumName });
				return initializedMembers;
			}
		}
		flowEnumParseExplicitType({ enumName }) {
			if (!this.eatContextual(103)) return null;
			if (!tokenIsIdentifier(this.state.type)) throw this.raise(FlowErrors.EnumInvalidExplicitTypeUnknownSupplied, this.state.startLoc, { enumName });
			const { value } = this.state;
			this.next();
			if (value !== "boolean" && value !== "number" && value !== "string" && value !== "symbol") this.raise(FlowErrors.EnumInvalidExplicitType, this.state.startLoc, {
				enumName,
				invalidEnumType: value
			});
			return value;
		}
		flowEnumBody(node, id) {
			const enumName = id.name;
			const nameLoc = id.loc.start;
			const explicitType = this.flowEnumParseExplicitType({ enumName });
			this.expect(5);
			const { members, hasUnknownMembers } = this.flowEnumMembers({
				enumName,
				explicitType
			});
			node.hasUnknownMembers = hasUnknownMembers;
			switch (explicitType) {
				case "boolean":
					node.explicitType = true;
					node.members = members.booleanMembers;
					this.expect(8);
					return this.finishNode(node, "EnumBooleanBody");
				case "number":
					node.explicitType = true;
					node.members = members.numberMembers;
					this.expect(8);
					return this.finishNode(node, "EnumNumberBody");
				case "string":
					node.explicitType = true;
					node.members = this.flowEnumStringMembers(members.stringMembers, members.defaultedMembers, { enumName });
					this.expect(8);
					return this.finishNode(node, "EnumStringBody");
				case "symbol":
					node.members = members.defaultedMembers;
					this.expect(8);
					return this.finishNode(node, "EnumSymbolBody");
				default: {
					const empty = () => {
						node.members = [];
						this.expect(8);
						return this.finishNode(node, "EnumStringBody");
					};
					node.explicitType = false;
					const boolsLen = members.booleanMembers.length;
					const numsLen = members.numberMembers.length;
					const strsLen = members.stringMembers.length;
					const defaultedLen = members.defaultedMembers.length;
					if (!boolsLen && !numsLen && !strsLen && !defaultedLen) return empty();
					else if (!boolsLen && !numsLen) {
						node.members = this.flowEnumStringMembers(members.stringMembers, members.defaultedMembers, { enumName });
						this.expect(8);
						return this.finishNode(node, "EnumStringBody");
					} else if (!numsLen && !strsLen && boolsLen >= defaultedLen) {
						for (const member of members.defaultedMembers) this.flowEnumErrorBooleanMemberNotInitialized(member.loc.start, {
							enumName,
							memberName: member.id.name
						});
						node.members = members.booleanMembers;
						this.expect(8);
						return this.finishNode(node, "EnumBooleanBody");
					} else if (!boolsLen && !strsLen && numsLen >= defaultedLen) {
						for (const member of members.defaultedMembers) this.flowEnumErrorNumberMemberNotInitialized(member.loc.start, {
							enumName,
							memberName: member.id.name
						});
						node.members = members.numberMembers;
						this.expect(8);
						return this.finishNode(node, "EnumNumberBody");
					} else {
						this.raise(FlowErrors.EnumInconsistentMemberValues, nameLoc, { enumName });
						return empty();
					}
				}
			}
		}
		flowParseEnumDeclaration(node) {
			const id = this.parseIdentifier();
			node.id = id;
			node.body = this.flowEnumBody(this.startNode(), id);
			return this.finishNode(node, "EnumDeclaration");
		}
		jsxParseOpeningElementAfterName(node) {
			if (this.shouldParseTypes()) {
				if (this.match(47) || this.match(51)) node.typeArguments = this.flowParseTypeParameterInstantiationInExpression();
			}
			return super.jsxParseOpeningElementAfterName(node);
		}
		isLookaheadToken_lt() {
			const next = this.nextTokenStart();
			if (this.input.charCodeAt(next) === 60) {
				const afterNext = this.input.charCodeAt(next + 1);
				return afterNext !== 60 && afterNext !== 61;
			}
			return false;
		}
		reScan_lt_gt() {
			const { type } = this.state;
			if (type === 47) {
				this.state.pos -= 1;
				this.readToken_lt();
			} else if (type === 48) {
				this.state.pos -= 1;
				this.readToken_gt();
			}
		}
		reScan_lt() {
			const { type } = this.state;
			if (type === 51) {
				this.state.pos -= 2;
				this.finishOp(47, 1);
				return 47;
			}
			return type;
		}
		maybeUnwrapTypeCastExpression(node) {
			return node.type === "TypeCastExpression" ? node.expression : node;
		}
	};
	const entities = {
		__proto__: null,
		quot: "\"",
		amp: "&",
		apos: "'",
		lt: "<",
		gt: ">",
		nbsp: "\xA0",
		iexcl: "¡",
		cent: "¢",
		pound: "£",
		curren: "¤",
		yen: "¥",
		brvbar: "¦",
		sect: "§",
		uml: "¨",
		copy: "©",
		ordf: "ª",
		laquo: "«",
		not: "¬",
		shy: "­",
		reg: "®",
		macr: "¯",
		deg: "°",
		plusmn: "±",
		sup2: "²",
		sup3: "³",
		acute: "´",
		micro: "µ",
		para: "¶",
		middot: "·",
		cedil: "¸",
		sup1: "¹",
		ordm: "º",
		raquo: "»",
		frac14: "¼",
		frac12: "½",
		frac34: "¾",
		iquest: "¿",
		Agrave: "À",
		Aacute: "Á",
		Acirc: "Â",
		Atilde: "Ã",
		Auml: "Ä",
		Aring: "Å",
		AElig: "Æ",
		Ccedil: "Ç",
		Egrave: "È",
		Eacute: "É",
		Ecirc: "Ê",
		Euml: "Ë",
		Igrave: "Ì",
		Iacute: "Í",
		Icirc: "Î",
		Iuml: "Ï",
		ETH: "Ð",
		Ntilde: "Ñ",
		Ograve: "Ò",
		Oacute: "Ó",
		Ocirc: "Ô",
		Otilde: "Õ",
		Ouml: "Ö",
		times: "×",
		Oslash: "Ø",
		Ugrave: "Ù",
		Uacute: "Ú",
		Ucirc: "Û",
		Uuml: "Ü",
		Yacute: "Ý",
		THORN: "Þ",
		szlig: "ß",
		agrave: "à",
		aacute: "á",
		acirc: "â",
		atilde: "ã",
		auml: "ä",
		aring: "å",
		aelig: "æ",
		ccedil: "ç",
		egrave: "è",
		eacute: "é",
		ecirc: "ê",
		euml: "ë",
		igrave: "ì",
		iacute: "í",
		icirc: "î",
		iuml: "ï",
		eth: "ð",
		ntilde: "ñ",
		ograve: "ò",
		oacute: "ó",
		ocirc: "ô",
		otilde: "õ",
		ouml: "ö",
		divide: "÷",
		oslash: "ø",
		ugrave: "ù",
		uacute: "ú",
		ucirc: "û",
		uuml: "ü",
		yacute: "ý",
		thorn: "þ",
		yuml: "ÿ",
		OElig: "Œ",
		oelig: "œ",
		Scaron: "Š",
		scaron: "š",
		Yuml: "Ÿ",
		fnof: "ƒ",
		circ: "ˆ",
		tilde: "˜",
		Alpha: "Α",
		Beta: "Β",
		Gamma: "Γ",
		Delta: "Δ",
		Epsilon: "Ε",
		Zeta: "Ζ",
		Eta: "Η",
		Theta: "Θ",
		Iota: "Ι",
		Kappa: "Κ",
		Lambda: "Λ",
		Mu: "Μ",
		Nu: "Ν",
		Xi: "Ξ",
		Omicron: "Ο",
		Pi: "Π",
		Rho: "Ρ",
		Sigma: "Σ",
		Tau: "Τ",
		Upsilon: "Υ",
		Phi: "Φ",
		Chi: "Χ",
		Psi: "Ψ",
		Omega: "Ω",
		alpha: "α",
		beta: "β",
		gamma: "γ",
		delta: "δ",
		epsilon: "ε",
		zeta: "ζ",
		eta: "η",
		theta: "θ",
		iota: "ι",
		kappa: "κ",
		lambda: "λ",
		mu: "μ",
		nu: "ν",
		xi: "ξ",
		omicron: "ο",
		pi: "π",
		rho: "ρ",
		sigmaf: "ς",
		sigma: "σ",
		tau: "τ",
		upsilon: "υ",
		phi: "φ",
		chi: "χ",
		psi: "ψ",
		omega: "ω",
		thetasym: "ϑ",
		upsih: "ϒ",
		piv: "ϖ",
		ensp: " ",
		emsp: " ",
		thinsp: " ",
		zwnj: "‌",
		zwj: "‍",
		lrm: "‎",
		rlm: "‏",
		ndash: "–",
		mdash: "—",
		lsquo: "‘",
		rsquo: "’",
		sbquo: "‚",
		ldquo: "“",
		rdquo: "”",
		bdquo: "„",
		dagger: "†",
		Dagger: "‡",
		bull: "•",
		hellip: "…",
		permil: "‰",
		prime: "′",
		Prime: "″",
		lsaquo: "‹",
		rsaquo: "›",
		oline: "‾",
		frasl: "⁄",
		euro: "€",
		image: "ℑ",
		weierp: "℘",
		real: "ℜ",
		trade: "™",
		alefsym: "ℵ",
		larr: "←",
		uarr: "↑",
		rarr: "→",
		darr: "↓",
		harr: "↔",
		crarr: "↵",
		lArr: "⇐",
		uArr: "⇑",
		rArr: "⇒",
		dArr: "⇓",
		hArr: "⇔",
		forall: "∀",
		part: "∂",
		exist: "∃",
		empty: "∅",
		nabla: "∇",
		isin: "∈",
		notin: "∉",
		ni: "∋",
		prod: "∏",
		sum: "∑",
		minus: "−",
		lowast: "∗",
		radic: "√",
		prop: "∝",
		infin: "∞",
		ang: "∠",
		and: "∧",
		or: "∨",
		cap: "∩",
		cup: "∪",
		int: "∫",
		there4: "∴",
		sim: "∼",
		cong: "≅",
		asymp: "≈",
		ne: "≠",
		equiv: "≡",
		le: "≤",
		ge: "≥",
		sub: "⊂",
		sup: "⊃",
		nsub: "⊄",
		sube: "⊆",
		supe: "⊇",
		oplus: "⊕",
		otimes: "⊗",
		perp: "⊥",
		sdot: "⋅",
		lceil: "⌈",
		rceil: "⌉",
		lfloor: "⌊",
		rfloor: "⌋",
		lang: "〈",
		rang: "〉",
		loz: "◊",
		spades: "♠",
		clubs: "♣",
		hearts: "♥",
		diams: "♦"
	};
	const lineBreakG = new RegExp(/\r\n|[\r\n\u2028\u2029]/.source, "g");
	function isNewLine(code) {
		switch (code) {
			case 10:
			case 13:
			case 8232:
			case 8233: return true;
			default: return false;
		}
	}
	function hasNewLine(input, start, end) {
		for (let i = start; i < end; i++) if (isNewLine(input.charCodeAt(i))) return true;
		return false;
	}
	const skipWhiteSpace = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g;
	const skipWhiteSpaceAnnexB = /(?:[^\S\n\r\u2028\u2029]|\/\*.*?\*\/)*(?:(?!-->)(?:\s|\/\/.*|\/\*[^]*?\*\/|<!--.*|-->.*)*)?/g;
	const skipWhiteSpaceInLine = /(?:[^\S\n\r\u2028\u2029]|\/\/.*|\/\*.*?\*\/)*/g;
	function isWhitespace(code) {
		switch (code) {
			case 9:
			case 11:
			case 12:
			case 32:
			case 160:
			case 5760:
			case 8192:
			case 8193:
			case 8194:
			case 8195:
			case 8196:
			case 8197:
			case 8198:
			case 8199:
			case 8200:
			case 8201:
			case 8202:
			case 8239:
			case 8287:
			case 12288:
			case 65279: return true;
			default: return false;
		}
	}
	const JsxErrors = ParseErrorEnum`jsx`({
		AttributeIsEmpty: "JSX attributes must only be assigned a non-empty expression.",
		MissingClosingTagElement: ({ openingTagName }) => `Expected corresponding JSX closing tag for <${openingTagName}>.`,
		MissingClosingTagFragment: "Expected corresponding JSX closing tag for <>.",
		UnexpectedSequenceExpression: "Sequence expressions cannot be directly nested inside JSX. Did you mean to wrap it in parentheses (...)?",
		UnexpectedToken: ({ unexpected, HTMLEntity }) => `Unexpected token \`${unexpected}\`. Did you mean \`${HTMLEntity}\` or \`{'${unexpected}'}\`?`,
		UnsupportedJsxValue: "JSX value should be either an expression or a quoted JSX text.",
		UnterminatedJsxContent: "Unterminated JSX contents.",
		UnwrappedAdjacentJSXElements: "Adjacent JSX elements must be wrapped in an enclosing tag. Did you want a JSX fragment <>...</>?"
	});
	function isFragment(object) {
		return object ? object.type === "JSXOpeningFragment" || object.type === "JSXClosingFragment" : false;
	}
	function getQualifiedJSXName(object) {
		if (object.type === "JSXIdentifier") return object.name;
		if (object.type === "JSXNamespacedName") return object.namespace.name + ":" + object.name.name;
		if (object.type === "JSXMemberExpression") return getQualifiedJSXName(object.object) + "." + getQualifiedJSXName(object.property);
		throw new Error("Node had unexpected type: " + object.type);
	}
	var jsx = (superClass) => class JSXParserMixin extends superClass {
		jsxReadToken() {
			let out = "";
			let chunkStart = this.state.pos;
			for (;;) {
				if (this.state.pos >= this.length) throw this.raise(JsxErrors.UnterminatedJsxContent, this.state.startLoc);
				const ch = this.input.charCodeAt(this.state.pos);
				switch (ch) {
					case 60:
					case 123:
						if (this.state.pos === this.state.start) {
							if (ch === 60 && this.state.canStartJSXElement) {
								++this.state.pos;
								this.finishToken(144);
							} else super.getTokenFromCode(ch);
							return;
						}
						out += this.input.slice(chunkStart, this.state.pos);
						this.finishToken(143, out);
						return;
					case 38:
						out += this.input.slice(chunkStart, this.state.pos);
						out += this.jsxReadEntity();
						chunkStart = this.state.pos;
						break;
					default: if (isNewLine(ch)) {
						out += this.input.slice(chunkStart, this.state.pos);
						out += this.jsxReadNewLine(true);
						chunkStart = this.state.pos;
					} else ++this.state.pos;
				}
			}
		}
		jsxReadNewLine(normalizeCRLF) {
			const ch = this.input.charCodeAt(this.state.pos);
			let out;
			++this.state.pos;
			if (ch === 13 && this.input.charCodeAt(this.state.pos) === 10) {
				++this.state.pos;
				out = normalizeCRLF ? "\n" : "\r\n";
			} else out = String.fromCharCode(ch);
			++this.state.curLine;
			this.state.lineStart = this.state.pos;
			return out;
		}
		jsxReadString(quote) {
			let out = "";
			let chunkStart = ++this.state.pos;
			for (;;) {
				if (this.state.pos >= this.length) throw this.raise(Errors.UnterminatedString, this.state.startLoc);
				const ch = this.input.charCodeAt(this.state.pos);
				if (ch === quote) break;
				if (ch === 38) {
					out += this.input.slice(chunkStart, this.state.pos);
					out += this.jsxReadEntity();
					chunkStart = this.state.pos;
				} else if (isNewLine(ch)) {
					out += this.input.slice(chunkStart, this.state.pos);
					out += this.jsxReadNewLine(false);
					chunkStart = this.state.pos;
				} else ++this.state.pos;
			}
			out += this.input.slice(chunkStart, this.state.pos++);
			this.finishToken(135, out);
		}
		jsxReadEntity() {
			const startPos = ++this.state.pos;
			if (this.codePointAtPos(this.state.pos) === 35) {
				++this.state.pos;
				let radix = 10;
				if (this.codePointAtPos(this.state.pos) === 120) {
					radix = 16;
					++this.state.pos;
				}
				const codePoint = this.readInt(radix, void 0, false, "bail");
				if (codePoint !== null && this.codePointAtPos(this.state.pos) === 59) {
					++this.state.pos;
					return String.fromCodePoint(codePoint);
				}
			} else {
				let count = 0;
				let semi = false;
				while (count++ < 10 && this.state.pos < this.length && !(semi = this.codePointAtPos(this.state.pos) === 59)) ++this.state.pos;
				if (semi) {
					const desc = this.input.slice(startPos, this.state.pos);
					const entity = entities[desc];
					++this.state.pos;
					if (entity) return entity;
				}
			}
			this.state.pos = startPos;
			return "&";
		}
		jsxReadWord() {
			let ch;
			const start = this.state.pos;
			do
				ch = this.input.charCodeAt(++this.state.pos);
			while (isIdentifierChar(ch) || ch === 45);
			this.finishToken(142, this.input.slice(start, this.state.pos));
		}
		jsxParseIdentifier() {
			const node = this.startNode();
			if (this.match(142)) node.name = this.state.value;
			else if (tokenIsKeyword(this.state.type)) node.name = tokenLabelName(this.state.type);
			else this.unexpected();
			this.next();
			return this.finishNode(node, "JSXIdentifier");
		}
		jsxParseNamespacedName() {
			const startLoc = this.state.startLoc;
			const name = this.jsxParseIdentifier();
			if (!this.eat(14)) return name;
			const node = this.startNodeAt(startLoc);
			node.namespace = name;
			node.name = this.jsxParseIdentifier();
			return this.finishNode(node, "JSXNamespacedName");
		}
		jsxParseElementName() {
			const startLoc = this.state.startLoc;
			let node = this.jsxParseNamespacedName();
			if (node.type === "JSXNamespacedName") return node;
			while (this.eat(16)) {
				const newNode = this.startNodeAt(startLoc);
				newNode.object = node;
				newNode.property = this.jsxParseIdentifier();
				node = this.finishNode(newNode, "JSXMemberExpression");
			}
			return node;
		}
		jsxParseAttributeValue() {
			let node;
			switch (this.state.type) {
				case 5:
					node = this.startNode();
					this.setContext(types.brace);
					this.next();
					node = this.jsxParseExpressionContainer(node, types.j_oTag);
					if (node.expression.type === "JSXEmptyExpression") this.raise(JsxErrors.AttributeIsEmpty, node);
					return node;
				case 144:
				case 135: return this.parseExprAtom();
				default: throw this.raise(JsxErrors.UnsupportedJsxValue, this.state.startLoc);
			}
		}
		jsxParseEmptyExpression() {
			const node = this.startNodeAt(this.state.lastTokEndLoc);
			return this.finishNodeAt(node, "JSXEmptyExpression", this.state.startLoc);
		}
		jsxParseSpreadChild(node) {
			this.next();
			node.expression = this.parseExpression();
			this.setContext(types.j_expr);
			this.state.canStartJSXElement = true;
			this.expect(8);
			return this.finishNode(node, "JSXSpreadChild");
		}
		jsxParseExpressionContainer(node, previousContext) {
			if (this.match(8)) node.expression = this.jsxParseEmptyExpression();
			else node.expression = this.parseExpression();
			this.setContext(previousContext);
			this.state.canStartJSXElement = true;
			this.expect(8);
			return this.finishNode(node, "JSXExpressionContainer");
		}
		jsxParseAttribute() {
			const node = this.startNode();
			if (this.match(5)) {
				this.setContext(types.brace);
				this.next();
				this.expect(21);
				node.argument = this.parseMaybeAssignAllowIn();
				this.setContext(types.j_oTag);
				this.state.canStartJSXElement = true;
				this.expect(8);
				return this.finishNode(node, "JSXSpreadAttribute");
			}
			node.name = this.jsxParseNamespacedName();
			node.value = this.eat(29) ? this.jsxParseAttributeValue() : null;
			return this.finishNode(node, "JSXAttribute");
		}
		jsxParseOpeningElementAt(startLoc) {
			const node = this.startNodeAt(startLoc);
			if (this.eat(145)) return this.finishNode(node, "JSXOpeningFragment");
			node.name = this.jsxParseElementName();
			return this.jsxParseOpeningElementAfterName(node);
		}
		jsxParseOpeningElementAfterName(node) {
			const attributes = [];
			while (!this.match(56) && !this.match(145)) attributes.push(this.jsxParseAttribute());
			node.attributes = attributes;
			node.selfClosing = this.eat(56);
			this.expect(145);
			return this.finishNode(node, "JSXOpeningElement");
		}
		jsxParseClosingElementAt(startLoc) {
			const node = this.startNodeAt(startLoc);
			if (this.eat(145)) return this.finishNode(node, "JSXClosingFragment");
			node.name = this.jsxParseElementName();
			this.expect(145);
			return this.finishNode(node, "JSXClosingElement");
		}
		jsxParseElementAt(startLoc) {
			const node = this.startNodeAt(startLoc);
			const children = [];
			const openingElement = this.jsxParseOpeningElementAt(startLoc);
			let closingElement = null;
			if (!openingElement.selfClosing) {
				contents: for (;;) switch (this.state.type) {
					case 144:
						startLoc = this.state.startLoc;
						this.next();
						if (this.eat(56)) {
							closingElement = this.jsxParseClosingElementAt(startLoc);
							break contents;
						}
						children.push(this.jsxParseElementAt(startLoc));
						break;
					case 143:
						children.push(this.parseLiteral(this.state.value, "JSXText"));
						break;
					case 5: {
						const node = this.startNode();
						this.setContext(types.brace);
						this.next();
						if (this.match(21)) children.push(this.jsxParseSpreadChild(node));
						else children.push(this.jsxParseExpressionContainer(node, types.j_expr));
						break;
					}
					default: this.unexpected();
				}
				if (isFragment(openingElement) && !isFragment(closingElement) && closingElement !== null) this.raise(JsxErrors.MissingClosingTagFragment, closingElement);
				else if (!isFragment(openingElement) && isFragment(closingElement)) this.raise(JsxErrors.MissingClosingTagElement, closingElement, { openingTagName: getQualifiedJSXName(openingElement.name) });
				else if (!isFragment(openingElement) && !isFragment(closingElement)) {
					if (getQualifiedJSXName(closingElement.name) !== getQualifiedJSXName(openingElement.name)) this.raise(JsxErrors.MissingClosingTagElement, closingElement, { openingTagName: getQualifiedJSXName(openingElement.name) });
				}
			}
			if (isFragment(openingElement)) {
				node.openingFragment = openingElement;
				node.closingFragment = closingElement;
			} else {
				node.openingElement = openingElement;
				node.closingElement = closingElement;
			}
			node.children = children;
			if (this.match(47)) throw this.raise(JsxErrors.UnwrappedAdjacentJSXElements, this.state.startLoc);
			return isFragment(openingElement) ? this.finishNode(node, "JSXFragment") : this.finishNode(node, "JSXElement");
		}
		jsxParseElement() {
			const startLoc = this.state.startLoc;
			this.next();
			return this.jsxParseElementAt(startLoc);
		}
		setContext(newContext) {
			const { context } = this.state;
			context[context.length - 1] = newContext;
		}
		parseExprAtom(refExpressionErrors) {
			if (this.match(144)) return this.jsxParseElement();
			else if (this.match(47) && this.input.charCodeAt(this.state.pos) !== 33) {
				this.replaceToken(144);
				return this.jsxParseElement();
			} else return super.parseExprAtom(refExpressionErrors);
		}
		skipSpace() {
			if (!this.curContext().preserveSpace) super.skipSpace();
		}
		getTokenFromCode(code) {
			const context = this.curContext();
			if (context === types.j_expr) {
				this.jsxReadToken();
				return;
			}
			if (context === types.j_oTag || context === types.j_cTag) {
				if (isIdentifierStart(code)) {
					this.jsxReadWord();
					return;
				}
				if (code === 62) {
					++this.state.pos;
					this.finishToken(145);
					return;
				}
				if ((code === 34 || code === 39) && context === types.j_oTag) {
					this.jsxReadString(code);
					return;
				}
			}
			if (code === 60 && this.state.canStartJSXElement && this.input.charCodeAt(this.state.pos + 1) !== 33) {
				++this.state.pos;
				this.finishToken(144);
				return;
			}
			super.getTokenFromCode(code);
		}
		updateContext(prevType) {
			const { context, type } = this.state;
			if (type === 56 && prevType === 144) {
				context.splice(-2, 2, types.j_cTag);
				this.state.canStartJSXElement = false;
			} else if (type === 144) context.push(types.j_oTag);
			else if (type === 145) {
				const out = context[context.length - 1];
				if (out === types.j_oTag && prevType === 56 || out === types.j_cTag) {
					context.pop();
					this.state.canStartJSXElement = context[context.length - 1] === types.j_expr;
				} else {
					this.setContext(types.j_expr);
					this.state.canStartJSXElement = true;
				}
			} else this.state.canStartJSXElement = tokenComesBeforeExpression(type);
		}
	};
	var TypeScriptScope = class extends Scope {
		constructor(...args) {
			super(...args);
			this.tsNames = /* @__PURE__ */ new Map();
		}
	};
	var TypeScriptScopeHandler = class extends ScopeHandler {
		constructor(...args) {
			super(...args);
			this.importsStack = [];
		}
		createScope(flags) {
			this.importsStack.push(/* @__PURE__ */ new Set());
			return new TypeScriptScope(flags);
		}
		enter(flags) {
			if (flags === 1024) this.importsStack.push(/* @__PURE__ */ new Set());
			super.enter(flags);
		}
		exit() {
			const flags = super.exit();
			if (flags === 1024) this.importsStack.pop();
			return flags;
		}
		hasImport(name, allowShadow) {
			const len = this.importsStack.length;
			if (this.importsStack[len - 1].has(name)) return true;
			if (!allowShadow && len > 1) {
				for (let i = 0; i < len - 1; i++) if (this.importsStack[i].has(name)) return true;
			}
			return false;
		}
		declareName(name, bindingType, loc) {
			const scope = this.currentScope();
			if (bindingType & 4096) {
				if (this.hasImport(name, true)) this.parser.raise(Errors.VarRedeclaration, loc, { identifierName: name });
				this.importsStack[this.importsStack.length - 1].add(name);
				this.maybeExportDefined(scope, name);
				return;
			}
			let type = scope.tsNames.get(name) || 0;
			if (bindingType & 1024) {
				this.maybeExportDefined(scope, name);
				scope.tsNames.set(name, type | 16);
				return;
			}
			super.declareName(name, bindingType, loc);
			if (bindingType & 2) {
				if (!(bindingType & 1)) {
					this.checkRedeclarationInScope(scope, name, bindingType, loc);
					this.maybeExportDefined(scope, name);
				}
				type = type | 1;
			}
			if (bindingType & 256) type = type | 2;
			if (bindingType & 512) type = type | 4;
			if (bindingType & 128) type = type | 8;
			if (type) scope.tsNames.set(name, type);
		}
		isRedeclaredInScope(scope, name, bindingType) {
			const type = scope.tsNames.get(name);
			if ((type & 2) > 0) {
				if (bindingType & 256) return !!(bindingType & 512) !== (type & 4) > 0;
				return true;
			}
			if (bindingType & 128 && (type & 8) > 0) {
				if (scope.names.get(name) & 2) return !!(bindingType & 1);
				else return false;
			}
			if (bindingType & 2 && (type & 1) > 0) return true;
			return super.isRedeclaredInScope(scope, name, bindingType);
		}
		checkLocalExport(id) {
			const { name } = id;
			if (this.hasImport(name)) return;
			const len = this.scopeStack.length;
			for (let i = len - 1; i >= 0; i--) {
				const type = this.scopeStack[i].tsNames.get(name);
				if ((type & 1) > 0 || (type & 16) > 0) return;
			}
			super.checkLocalExport(id);
		}
	};
	var BaseParser = class {
		constructor() {
			this.sawUnambiguousESM = false;
			this.ambiguousScriptDifferentAst = false;
			this.noArrowAt = /* @__PURE__ */ new Set();
		}
		sourceToOffsetPos(sourcePos) {
			return sourcePos + this.startIndex;
		}
		offsetToSourcePos(offsetPos) {
			return offsetPos - this.startIndex;
		}
		hasPlugin(pluginConfig) {
			if (typeof pluginConfig === "string") return this.plugins.has(pluginConfig);
			else {
				const [pluginName, pluginOptions] = pluginConfig;
				if (!this.hasPlugin(pluginName)) return false;
				const actualOptions = this.plugins.get(pluginName);
				for (const key of Object.keys(pluginOptions)) if ((actualOptions == null ? void 0 : actualOptions[key]) !== pluginOptions[key]) return false;
				return true;
			}
		}
		getPluginOption(plugin, name) {
			var _this$plugins$get;
			return (_this$plugins$get = this.plugins.get(plugin)) == null ? void 0 : _this$plugins$get[name];
		}
	};
	function setTrailingComments(node, comments) {
		if (node.trailingComments === void 0) node.trailingComments = comments;
		else node.trailingComments.unshift(...comments);
	}
	function setLeadingComments(node, comments) {
		if (node.leadingComments === void 0) node.leadingComments = comments;
		else node.leadingComments.unshift(...comments);
	}
	function setInnerComments(node, comments) {
		if (node.innerComments === void 0) node.innerComments = comments;
		else node.innerComments.unshift(...comments);
	}
	function adjustInnerComments(node, elements, commentWS) {
		let lastElement = null;
		let i = elements.length;
		while (lastElement === null && i > 0) lastElement = elements[--i];
		if (lastElement === null || lastElement.start > commentWS.start) setInnerComments(node, commentWS.comments);
		else setTrailingComments(lastElement, commentWS.comments);
	}
	var CommentsParser = class extends BaseParser {
		addComment(comment) {
			if (this.filename) comment.loc.filename = this.filename;
			const { commentsLen } = this.state;
			if (this.comments.length !== commentsLen) this.comments.length = commentsLen;
			this.comments.push(comment);
			this.state.commentsLen++;
		}
		processComment(node) {
			const { commentStack } = this.state;
			const commentStackLength = commentStack.length;
			if (commentStackLength === 0) return;
			let i = commentStackLength - 1;
			const lastCommentWS = commentStack[i];
			if (lastCommentWS.start === node.end) {
				lastCommentWS.leadingNode = node;
				i--;
			}
			const { start: nodeStart } = node;
			for (; i >= 0; i--) {
				const commentWS = commentStack[i];
				const commentEnd = commentWS.end;
				if (commentEnd > nodeStart) {
					commentWS.containingNode = node;
					this.finalizeComment(commentWS);
					commentStack.splice(i, 1);
				} else {
					if (commentEnd === nodeStart) commentWS.trailingNode = node;
					break;
				}
			}
		}
		finalizeComment(commentWS) {
			var _node$options;
			const { comments } = commentWS;
			if (commentWS.leadingNode !== null || commentWS.trailingNode !== null) {
				if (commentWS.leadingNode !== null) setTrailingComments(commentWS.leadingNode, comments);
				if (commentWS.trailingNode !== null) setLeadingComments(commentWS.trailingNode, comments);
			} else {
				const node = commentWS.containingNode;
				const commentStart = commentWS.start;
				if (this.input.charCodeAt(this.offsetToSourcePos(commentStart) - 1) === 44) switch (node.type) {
					case "ObjectExpression":
					case "ObjectPattern":
						adjustInnerComments(node, node.properties, commentWS);
						break;
					case "CallExpression":
					case "NewExpression":
					case "OptionalCallExpression":
						adjustInnerComments(node, node.arguments, commentWS);
						break;
					case "ImportExpression":
						adjustInnerComments(node, [node.source, (_node$options = node.options) != null ? _node$options : null], commentWS);
						break;
					case "FunctionDeclaration":
					case "FunctionExpression":
					case "ArrowFunctionExpression":
					case "ObjectMethod":
					case "ClassMethod":
					case "ClassPrivateMethod":
					case "TSTypeParameterDeclaration":
						adjustInnerComments(node, node.params, commentWS);
						break;
					case "ArrayExpression":
					case "ArrayPattern":
						adjustInnerComments(node, node.elements, commentWS);
						break;
					case "ExportNamedDeclaration":
					case "ImportDeclaration":
						adjustInnerComments(node, node.specifiers, commentWS);
						break;
					case "TSEnumDeclaration":
						adjustInnerComments(node, node.members, commentWS);
						break;
					case "TSEnumBody":
						adjustInnerComments(node, node.members, commentWS);
						break;
					case "TSInterfaceBody":
						adjustInnerComments(node, node.body, commentWS);
						break;
					default:
						if (node.type === "RecordExpression") {
							adjustInnerComments(node, node.properties, commentWS);
							break;
						}
						if (node.type === "TupleExpression") {
							adjustInnerComments(node, node.elements, commentWS);
							break;
						}
						setInnerComments(node, comments);
				}
				else setInnerComments(node, comments);
			}
		}
		finalizeRemainingComments() {
			const { commentStack } = this.state;
			for (let i = commentStack.length - 1; i >= 0; i--) this.finalizeComment(commentStack[i]);
			this.state.commentStack = [];
		}
		resetPreviousNodeTrailingComments(node) {
			const { commentStack } = this.state;
			const { length } = commentStack;
			if (length === 0) return;
			const commentWS = commentStack[length - 1];
			if (commentWS.leadingNode === node) commentWS.leadingNode = null;
		}
		takeSurroundingComments(node, start, end) {
			const { commentStack } = this.state;
			const commentStackLength = commentStack.length;
			if (commentStackLength === 0) return;
			let i = commentStackLength - 1;
			for (; i >= 0; i--) {
				const commentWS = commentStack[i];
				const commentEnd = commentWS.end;
				if (commentWS.start === end) commentWS.leadingNode = node;
				else if (commentEnd === start) commentWS.trailingNode = node;
				else if (commentEnd < start) break;
			}
		}
	};
	var State = class State {
		constructor() {
			this.flags = 512;
			this.startIndex = void 0;
			this.curLine = void 0;
			this.lineStart = void 0;
			this.startLoc = void 0;
			this.endLoc = void 0;
			this.errors = [];
			this.potentialArrowAt = -1;
			this.noArrowParamsConversionAt = [];
			this.tsArrowReturnTypeRestrictionAt = -1;
			this.regExpAllowedAt = -1;
			this.topicContext = {
				maxNumOfResolvableTopics: 0,
				maxTopicIndex: null
			};
			this.labels = [];
			this.commentsLen = 0;
			this.commentStack = [];
			this.pos = 0;
			this.type = 141;
			this.value = null;
			this.start = 0;
			this.end = 0;
			this.lastTokEndLoc = null;
			this.lastTokStartLoc = null;
			this.context = [types.brace];
			this.firstInvalidTemplateEscapePos = null;
			this.strictErrors = /* @__PURE__ */ new Map();
			this.tokensLength = 0;
		}
		get strict() {
			return (this.flags & 1) > 0;
		}
		set strict(v) {
			if (v) this.flags |= 1;
			else this.flags &= -2;
		}
		init({ strictMode, sourceType, startIndex, startLine, startColumn }) {
			this.strict = strictMode === false ? false : strictMode === true ? true : sourceType === "module";
			this.startIndex = startIndex;
			this.curLine = startLine;
			this.lineStart = -startColumn;
			this.startLoc = this.endLoc = new Position(startLine, startColumn, startIndex);
		}
		get maybeInArrowParameters() {
			return (this.flags & 2) > 0;
		}
		set maybeInArrowParameters(v) {
			if (v) this.flags |= 2;
			else this.flags &= -3;
		}
		get inType() {
			return (this.flags & 4) > 0;
		}
		set inType(v) {
			if (v) this.flags |= 4;
			else this.flags &= -5;
		}
		get noAnonFunctionType() {
			return (this.flags & 8) > 0;
		}
		set noAnonFunctionType(v) {
			if (v) this.flags |= 8;
			else this.flags &= -9;
		}
		get hasFlowComment() {
			return (this.flags & 16) > 0;
		}
		set hasFlowComment(v) {
			if (v) this.flags |= 16;
			else this.flags &= -17;
		}
		get isAmbientContext() {
			return (this.flags & 32) > 0;
		}
		set isAmbientContext(v) {
			if (v) this.flags |= 32;
			else this.flags &= -33;
		}
		get inAbstractClass() {
			return (this.flags & 64) > 0;
		}
		set inAbstractClass(v) {
			if (v) this.flags |= 64;
			else this.flags &= -65;
		}
		get inDisallowConditionalTypesContext() {
			return (this.flags & 128) > 0;
		}
		set inDisallowConditionalTypesContext(v) {
			if (v) this.flags |= 128;
			else this.flags &= -129;
		}
		get soloAwait() {
			return (this.flags & 256) > 0;
		}
		set soloAwait(v) {
			if (v) this.flags |= 256;
			else this.flags &= -257;
		}
		get canStartJSXElement() {
			return (this.flags & 512) > 0;
		}
		set canStartJSXElement(v) {
			if (v) this.flags |= 512;
			else this.flags &= -513;
		}
		get containsEsc() {
			return (this.flags & 1024) > 0;
		}
		set containsEsc(v) {
			if (v) this.flags |= 1024;
			else this.flags &= -1025;
		}
		get hasTopLevelAwait() {
			return (this.flags & 2048) > 0;
		}
		set hasTopLevelAwait(v) {
			if (v) this.flags |= 2048;
			else this.flags &= -2049;
		}
		get tsArrowReturnTypeAllowed() {
			return (this.flags & 4096) > 0;
		}
		set tsArrowReturnTypeAllowed(v) {
			if (v) this.flags |= 4096;
			else this.flags &= -4097;
		}
		get tsGenericArrowParams() {
			return (this.flags & 8192) > 0;
		}
		set tsGenericArrowParams(v) {
			if (v) this.flags |= 8192;
			else this.flags &= -8193;
		}
		curPosition() {
			return new Position(this.curLine, this.pos - this.lineStart, this.pos + this.startIndex);
		}
		clone() {
			const state = new State();
			state.flags = this.flags;
			state.startIndex = this.startIndex;
			state.curLine = this.curLine;
			state.lineStart = this.lineStart;
			state.startLoc = this.startLoc;
			state.endLoc = this.endLoc;
			state.errors = this.errors.slice();
			state.potentialArrowAt = this.potentialArrowAt;
			state.noArrowParamsConversionAt = this.noArrowParamsConversionAt.slice();
			state.tsArrowReturnTypeRestrictionAt = this.tsArrowReturnTypeRestrictionAt;
			state.topicContext = this.topicContext;
			state.regExpAllowedAt = this.regExpAllowedAt;
			state.labels = this.labels.slice();
			state.commentsLen = this.commentsLen;
			state.commentStack = this.commentStack.slice();
			state.pos = this.pos;
			state.type = this.type;
			state.value = this.value;
			state.start = this.start;
			state.end = this.end;
			state.lastTokEndLoc = this.lastTokEndLoc;
			state.lastTokStartLoc = this.lastTokStartLoc;
			state.context = this.context.slice();
			state.firstInvalidTemplateEscapePos = this.firstInvalidTemplateEscapePos;
			state.strictErrors = this.strictErrors;
			state.tokensLength = this.tokensLength;
			return state;
		}
	};
	var _isDigit = function isDigit(code) {
		return code >= 48 && code <= 57;
	};
	const forbiddenNumericSeparatorSiblings = {
		decBinOct: /* @__PURE__ */ new Set([
			46,
			66,
			69,
			79,
			95,
			98,
			101,
			111,
			43,
			45
		]),
		hex: /* @__PURE__ */ new Set([
			46,
			88,
			95,
			120
		])
	};
	const isAllowedNumericSeparatorSibling = {
		bin: (ch) => ch === 48 || ch === 49,
		oct: (ch) => ch >= 48 && ch <= 55,
		dec: (ch) => ch >= 48 && ch <= 57,
		hex: (ch) => ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102
	};
	function readStringContents(type, input, pos, lineStart, curLine, errors) {
		const initialPos = pos;
		const initialLineStart = lineStart;
		const initialCurLine = curLine;
		let out = "";
		let firstInvalidLoc = null;
		let chunkStart = pos;
		const { length } = input;
		for (;;) {
			if (pos >= length) {
				errors.unterminated(initialPos, initialLineStart, initialCurLine);
				out += input.slice(chunkStart, pos);
				break;
			}
			const ch = input.charCodeAt(pos);
			if (isStringEnd(type, ch, input, pos)) {
				out += input.slice(chunkStart, pos);
				break;
			}
			if (ch === 92) {
				out += input.slice(chunkStart, pos);
				const res = readEscapedChar(input, pos, lineStart, curLine, type === "template", errors);
				if (res.ch === null && !firstInvalidLoc) firstInvalidLoc = {
					pos,
					lineStart,
					curLine
				};
				else out += res.ch;
				({pos, lineStart, curLine} = res);
				chunkStart = pos;
			} else if (ch === 8232 || ch === 8233) {
				++pos;
				++curLine;
				lineStart = pos;
			} else if (ch === 10 || ch === 13) {
				if (type === "template") {
					out += input.slice(chunkStart, pos) + "\n";
					++pos;
					if (ch === 13 && input.charCodeAt(pos) === 10) ++pos;
					++curLine;
					chunkStart = lineStart = pos;
				} else errors.unterminated(initialPos, initialLineStart, initialCurLine);
			} else ++pos;
		}
		return {
			pos,
			str: out,
			firstInvalidLoc,
			lineStart,
			curLine,
			containsInvalid: !!firstInvalidLoc
		};
	}
	function isStringEnd(type, ch, input, pos) {
		if (type === "template") return ch === 96 || ch === 36 && input.charCodeAt(pos + 1) === 123;
		return ch === (type === "double" ? 34 : 39);
	}
	function readEscapedChar(input, pos, lineStart, curLine, inTemplate, errors) {
		const throwOnInvalid = !inTemplate;
		pos++;
		const res = (ch) => ({
			pos,
			ch,
			lineStart,
			curLine
		});
		const ch = input.charCodeAt(pos++);
		switch (ch) {
			case 110: return res("\n");
			case 114: return res("\r");
			case 120: {
				let code;
				({code, pos} = readHexChar(input, pos, lineStart, curLine, 2, false, throwOnInvalid, errors));
				return res(code === null ? null : String.fromCharCode(code));
			}
			case 117: {
				let code;
				({code, pos} = readCodePoint(input, pos, lineStart, curLine, throwOnInvalid, errors));
				return res(code === null ? null : String.fromCodePoint(code));
			}
			case 116: return res("	");
			case 98: return res("\b");
			case 118: return res("\v");
			case 102: return res("\f");
			case 13: if (input.charCodeAt(pos) === 10) ++pos;
			case 10:
				lineStart = pos;
				++curLine;
			case 8232:
			case 8233: return res("");
			case 56:
			case 57: if (inTemplate) return res(null);
			else errors.strictNumericEscape(pos - 1, lineStart, curLine);
			default:
				if (ch >= 48 && ch <= 55) {
					const startPos = pos - 1;
					let octalStr = /^[0-7]+/.exec(input.slice(startPos, pos + 2))[0];
					let octal = parseInt(octalStr, 8);
					if (octal > 255) {
						octalStr = octalStr.slice(0, -1);
						octal = parseInt(octalStr, 8);
					}
					pos += octalStr.length - 1;
					const next = input.charCodeAt(pos);
					if (octalStr !== "0" || next === 56 || next === 57) {
						if (inTemplate) return res(null);
						else errors.strictNumericEscape(startPos, lineStart, curLine);
					}
					return res(String.fromCharCode(octal));
				}
				return res(String.fromCharCode(ch));
		}
	}
	function readHexChar(input, pos, lineStart, curLine, len, forceLen, throwOnInvalid, errors) {
		const initialPos = pos;
		let n;
		({n, pos} = readInt(input, pos, lineStart, curLine, 16, len, forceLen, false, errors, !throwOnInvalid));
		if (n === null) {
			if (throwOnInvalid) errors.invalidEscapeSequence(initialPos, lineStart, curLine);
			else pos = initialPos - 1;
		}
		return {
			code: n,
			pos
		};
	}
	function readInt(input, pos, lineStart, curLine, radix, len, forceLen, allowNumSeparator, errors, bailOnError) {
		const start = pos;
		const forbiddenSiblings = radix === 16 ? forbiddenNumericSeparatorSiblings.hex : forbiddenNumericSeparatorSiblings.decBinOct;
		const isAllowedSibling = radix === 16 ? isAllowedNumericSeparatorSibling.hex : radix === 10 ? isAllowedNumericSeparatorSibling.dec : radix === 8 ? isAllowedNumericSeparatorSibling.oct : isAllowedNumericSeparatorSibling.bin;
		let invalid = false;
		let total = 0;
		for (let i = 0, e = len == null ? 1e400 : len; i < e; ++i) {
			const code = input.charCodeAt(pos);
			let val;
			if (code === 95 && allowNumSeparator !== "bail") {
				const prev = input.charCodeAt(pos - 1);
				const next = input.charCodeAt(pos + 1);
				if (!allowNumSeparator) {
					if (bailOnError) return {
						n: null,
						pos
					};
					errors.numericSeparatorInEscapeSequence(pos, lineStart, curLine);
				} else if (Number.isNaN(next) || !isAllowedSibling(next) || forbiddenSiblings.has(prev)) {
					if (bailOnError) return {
						n: null,
						pos
					};
					errors.unexpectedNumericSeparator(pos, lineStart, curLine);
				}
				++pos;
				continue;
			}
			if (code >= 97) val = code - 97 + 10;
			else if (code >= 65) val = code - 65 + 10;
			else if (_isDigit(code)) val = code - 48;
			else val = 1e400;
			if (val >= radix) {
				if (val <= 9) {
					if (bailOnError) return {
						n: null,
						pos
					};
					errors.invalidDigit(pos, lineStart, curLine, radix);
					val = 0;
				} else if (forceLen) {
					val = 0;
					invalid = true;
				} else break;
			}
			++pos;
			total = total * radix + val;
		}
		if (pos === start || len != null && pos - start !== len || invalid) return {
			n: null,
			pos
		};
		return {
			n: total,
			pos
		};
	}
	function readCodePoint(input, pos, lineStart, curLine, throwOnInvalid, errors) {
		const ch = input.charCodeAt(pos);
		let code;
		if (ch === 123) {
			++pos;
			({code, pos} = readHexChar(input, pos, lineStart, curLine, input.indexOf("}", pos) - pos, true, throwOnInvalid, errors));
			++pos;
			if (code !== null && code > 1114111) {
				if (throwOnInvalid) errors.invalidCodePoint(pos, lineStart, curLine);
				return {
					code: null,
					pos
				};
			}
		} else ({code, pos} = readHexChar(input, pos, lineStart, curLine, 4, false, throwOnInvalid, errors));
		return {
			code,
			pos
		};
	}
	function buildPosition(pos, lineStart, curLine) {
		return new Position(curLine, pos - lineStart, pos);
	}
	const VALID_REGEX_FLAGS = /* @__PURE__ */ new Set([
		103,
		109,
		115,
		105,
		121,
		117,
		100,
		118
	]);
	var Token = class {
		constructor(state) {
			const startIndex = state.startIndex || 0;
			this.type = state.type;
			this.value = state.value;
			this.start = startIndex + state.start;
			this.end = startIndex + state.end;
			this.loc = new SourceLocation(state.startLoc, state.endLoc);
		}
	};
	var Tokenizer = class extends CommentsParser {
		constructor(options, input) {
			super();
			this.isLookahead = void 0;
			this.tokens = [];
			this.errorHandlers_readInt = {
				invalidDigit: (pos, lineStart, curLine, radix) => {
					this.raise(Errors.InvalidDigit, buildPosition(pos, lineStart, curLine), { radix });
				},
				numericSeparatorInEscapeSequence: this.errorBuilder(Errors.NumericSeparatorInEscapeSequence),
				unexpectedNumericSeparator: this.errorBuilder(Errors.UnexpectedNumericSeparator)
			};
			this.errorHandlers_readCodePoint = Object.assign({}, this.errorHandlers_readInt, {
				invalidEscapeSequence: this.errorBuilder(Errors.InvalidEscapeSequence),
				invalidCodePoint: this.errorBuilder(Errors.InvalidCodePoint)
			});
			this.errorHandlers_readStringContents_string = Object.assign({}, this.errorHandlers_readCodePoint, {
				strictNumericEscape: (pos, lineStart, curLine) => {
					this.recordStrictModeErrors(Errors.StrictNumericEscape, buildPosition(pos, lineStart, curLine));
				},
				unterminated: (pos, lineStart, curLine) => {
					throw this.raise(Errors.UnterminatedString, buildPosition(pos - 1, lineStart, curLine));
				}
			});
			this.errorHandlers_readStringContents_template = Object.assign({}, this.errorHandlers_readCodePoint, {
				strictNumericEscape: this.errorBuilder(Errors.StrictNumericEscape),
				unterminated: (pos, lineStart, curLine) => {
					throw this.raise(Errors.UnterminatedTemplate, buildPosition(pos, lineStart, curLine));
				}
			});
			this.state = new State();
			this.state.init(options);
			this.input = input;
			this.length = input.length;
			this.comments = [];
			this.isLookahead = false;
		}
		pushToken(token) {
			this.tokens.length = this.state.tokensLength;
			this.tokens.push(token);
			++this.state.tokensLength;
		}
		next() {
			this.checkKeywordEscapes();
			if (this.optionFlags & 256) this.pushToken(new Token(this.state));
			this.state.lastTokEndLoc = this.state.endLoc;
			this.state.lastTokStartLoc = this.state.startLoc;
			this.nextToken();
		}
		eat(type) {
			if (this.match(type)) {
				this.next();
				return true;
			} else return false;
		}
		match(type) {
			return this.state.type === type;
		}
		createLookaheadState(state) {
			return {
				pos: state.pos,
				value: null,
				type: state.type,
				start: state.start,
				end: state.end,
				context: [this.curContext()],
				inType: state.inType,
				strict: state.strict,
				startLoc: state.startLoc,
				lastTokEndLoc: state.lastTokEndLoc,
				curLine: state.curLine,
				lineStart: state.lineStart,
				curPosition: state.curPosition
			};
		}
		lookahead() {
			const old = this.state;
			this.state = this.createLookaheadState(old);
			this.isLookahead = true;
			this.nextToken();
			this.isLookahead = false;
			const curr = this.state;
			this.state = old;
			return curr;
		}
		nextTokenStart() {
			return this.nextTokenStartSince(this.state.pos);
		}
		nextTokenStartSince(pos) {
			const skipWhiteSpaceRe = this.inModule || !(this.optionFlags & 8192) ? skipWhiteSpace : skipWhiteSpaceAnnexB;
			skipWhiteSpaceRe.lastIndex = pos;
			return skipWhiteSpaceRe.test(this.input) ? skipWhiteSpaceRe.lastIndex : pos;
		}
		lookaheadCharCode() {
			return this.lookaheadCharCodeSince(this.state.pos);
		}
		lookaheadCharCodeSince(pos) {
			return this.input.charCodeAt(this.nextTokenStartSince(pos));
		}
		nextTokenInLineStart() {
			return this.nextTokenInLineStartSince(this.state.pos);
		}
		nextTokenInLineStartSince(pos) {
			skipWhiteSpaceInLine.lastIndex = pos;
			return skipWhiteSpaceInLine.test(this.input) ? skipWhiteSpaceInLine.lastIndex : pos;
		}
		lookaheadInLineCharCode() {
			return this.input.charCodeAt(this.nextTokenInLineStart());
		}
		codePointAtPos(pos) {
			let cp = this.input.charCodeAt(pos);
			if ((cp & 64512) === 55296 && ++pos < this.input.length) {
				const trail = this.input.charCodeAt(pos);
				if ((trail & 64512) === 56320) cp = 65536 + ((cp & 1023) << 10) + (trail & 1023);
			}
			return cp;
		}
		setStrict(strict) {
			this.state.strict = strict;
			if (strict) {
				this.state.strictErrors.forEach(([toParseError, at]) => this.raise(toParseError, at));
				this.state.strictErrors.clear();
			}
		}
		curContext() {
			return this.state.context[this.state.context.length - 1];
		}
		nextToken() {
			this.skipSpace();
			this.state.start = this.state.pos;
			if (!this.isLookahead) this.state.startLoc = this.state.curPosition();
			if (this.state.pos >= this.length) {
				this.finishToken(141);
				return;
			}
			this.getTokenFromCode(this.codePointAtPos(this.state.pos));
		}
		skipBlockComment(commentEnd) {
			let startLoc;
			if (!this.isLookahead) startLoc = this.state.curPosition();
			const start = this.state.pos;
			const end = this.input.indexOf(commentEnd, start + 2);
			if (end === -1) throw this.raise(Errors.UnterminatedComment, this.state.curPosition());
			this.state.pos = end + commentEnd.length;
			lineBreakG.lastIndex = start + 2;
			while (lineBreakG.test(this.input) && lineBreakG.lastIndex <= end) {
				++this.state.curLine;
				this.state.lineStart = lineBreakG.lastIndex;
			}
			if (this.isLookahead) return;
			const comment = {
				type: "CommentBlock",
				value: this.input.slice(start + 2, end),
				start: this.sourceToOffsetPos(start),
				end: this.sourceToOffsetPos(end + commentEnd.length),
				loc: new SourceLocation(startLoc, this.state.curPosition())
			};
			if (this.optionFlags & 256) this.pushToken(comment);
			return comment;
		}
		skipLineComment(startSkip) {
			const start = this.state.pos;
			let startLoc;
			if (!this.isLookahead) startLoc = this.state.curPosition();
			let ch = this.input.charCodeAt(this.state.pos += startSkip);
			if (this.state.pos < this.length) while (!isNewLine(ch) && ++this.state.pos < this.length) ch = this.input.charCodeAt(this.state.pos);
			if (this.isLookahead) return;
			const end = this.state.pos;
			const comment = {
				type: "CommentLine",
				value: this.input.slice(start + startSkip, end),
				start: this.sourceToOffsetPos(start),
				end: this.sourceToOffsetPos(end),
				loc: new SourceLocation(startLoc, this.state.curPosition())
			};
			if (this.optionFlags & 256) this.pushToken(comment);
			return comment;
		}
		skipSpace() {
			const spaceStart = this.state.pos;
			const comments = this.optionFlags & 4096 ? [] : null;
			loop: while (this.state.pos < this.length) {
				const ch = this.input.charCodeAt(this.state.pos);
				switch (ch) {
					case 32:
					case 160:
					case 9:
						++this.state.pos;
						break;
					case 13: if (this.input.charCodeAt(this.state.pos + 1) === 10) ++this.state.pos;
					case 10:
					case 8232:
					case 8233:
						++this.state.pos;
						++this.state.curLine;
						this.state.lineStart = this.state.pos;
						break;
					case 47:
						switch (this.input.charCodeAt(this.state.pos + 1)) {
							case 42: {
								const comment = this.skipBlockComment("*/");
								if (comment !== void 0) {
									this.addComment(comment);
									comments?.push(comment);
								}
								break;
							}
							case 47: {
								const comment = this.skipLineComment(2);
								if (comment !== void 0) {
									this.addComment(comment);
									comments?.push(comment);
								}
								break;
							}
							default: break loop;
						}
						break;
					default: if (isWhitespace(ch)) ++this.state.pos;
					else if (ch === 45 && !this.inModule && this.optionFlags & 8192) {
						const pos = this.state.pos;
						if (this.input.charCodeAt(pos + 1) === 45 && this.input.charCodeAt(pos + 2) === 62 && (spaceStart === 0 || this.state.lineStart > spaceStart)) {
							const comment = this.skipLineComment(3);
							if (comment !== void 0) {
								this.addComment(comment);
								comments?.push(comment);
							}
						} else break loop;
					} else if (ch === 60 && !this.inModule && this.optionFlags & 8192) {
						const pos = this.state.pos;
						if (this.input.charCodeAt(pos + 1) === 33 && this.input.charCodeAt(pos + 2) === 45 && this.input.charCodeAt(pos + 3) === 45) {
							const comment = this.skipLineComment(4);
							if (comment !== void 0) {
								this.addComment(comment);
								comments?.push(comment);
							}
						} else break loop;
					} else break loop;
				}
			}
			if ((comments == null ? void 0 : comments.length) > 0) {
				const end = this.state.pos;
				const commentWhitespace = {
					start: this.sourceToOffsetPos(spaceStart),
					end: this.sourceToOffsetPos(end),
					comments,
					leadingNode: null,
					trailingNode: null,
					containingNode: null
				};
				this.state.commentStack.push(commentWhitespace);
			}
		}
		finishToken(type, val) {
			this.state.end = this.state.pos;
			this.state.endLoc = this.state.curPosition();
			const prevType = this.state.type;
			this.state.type = type;
			this.state.value = val;
			if (!this.isLookahead) this.updateContext(prevType);
		}
		replaceToken(type) {
			this.state.type = type;
			this.updateContext();
		}
		readToken_numberSign() {
			if (this.state.pos === 0 && this.readToken_interpreter()) return;
			const nextPos = this.state.pos + 1;
			const next = this.codePointAtPos(nextPos);
			if (next >= 48 && next <= 57) throw this.raise(Errors.UnexpectedDigitAfterHash, this.state.curPosition());
			if (next === 123 || next === 91 && this.hasPlugin("recordAndTuple")) {
				this.expectPlugin("recordAndTuple");
				if (this.getPluginOption("recordAndTuple", "syntaxType") === "bar") throw this.raise(next === 123 ? Errors.RecordExpressionHashIncorrectStartSyntaxType : Errors.TupleExpressionHashIncorrectStartSyntaxType, this.state.curPosition());
				this.state.pos += 2;
				if (next === 123) this.finishToken(7);
				else this.finishToken(1);
			} else if (isIdentifierStart(next)) {
				++this.state.pos;
				this.finishToken(140, this.readWord1(next));
			} else if (next === 92) {
				++this.state.pos;
				this.finishToken(140, this.readWord1());
			} else this.finishOp(27, 1);
		}
		readToken_dot() {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next >= 48 && next <= 57) {
				this.readNumber(true);
				return;
			}
			if (next === 46 && this.input.charCodeAt(this.state.pos + 2) === 46) {
				this.state.pos += 3;
				this.finishToken(21);
			} else {
				++this.state.pos;
				this.finishToken(16);
			}
		}
		readToken_slash() {
			if (this.input.charCodeAt(this.state.pos + 1) === 61) this.finishOp(31, 2);
			else this.finishOp(56, 1);
		}
		readToken_interpreter() {
			if (this.state.pos !== 0 || this.length < 2) return false;
			let ch = this.input.charCodeAt(this.state.pos + 1);
			if (ch !== 33) return false;
			const start = this.state.pos;
			this.state.pos += 1;
			while (!isNewLine(ch) && ++this.state.pos < this.length) ch = this.input.charCodeAt(this.state.pos);
			const value = this.input.slice(start + 2, this.state.pos);
			this.finishToken(28, value);
			return true;
		}
		readToken_mult_modulo(code) {
			let type = code === 42 ? 55 : 54;
			let width = 1;
			let next = this.input.charCodeAt(this.state.pos + 1);
			if (code === 42 && next === 42) {
				width++;
				next = this.input.charCodeAt(this.state.pos + 2);
				type = 57;
			}
			if (next === 61 && !this.state.inType) {
				width++;
				type = code === 37 ? 33 : 30;
			}
			this.finishOp(type, width);
		}
		readToken_pipe_amp(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next === code) {
				if (this.input.charCodeAt(this.state.pos + 2) === 61) this.finishOp(30, 3);
				else this.finishOp(code === 124 ? 41 : 42, 2);
				return;
			}
			if (code === 124) {
				if (next === 62) {
					this.finishOp(39, 2);
					return;
				}
				if (this.hasPlugin("recordAndTuple") && next === 125) {
					if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar") throw this.raise(Errors.RecordExpressionBarIncorrectEndSyntaxType, this.state.curPosition());
					this.state.pos += 2;
					this.finishToken(9);
					return;
				}
				if (this.hasPlugin("recordAndTuple") && next === 93) {
					if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar") throw this.raise(Errors.TupleExpressionBarIncorrectEndSyntaxType, this.state.curPosition());
					this.state.pos += 2;
					this.finishToken(4);
					return;
				}
			}
			if (next === 61) {
				this.finishOp(30, 2);
				return;
			}
			this.finishOp(code === 124 ? 43 : 45, 1);
		}
		readToken_caret() {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next === 61 && !this.state.inType) this.finishOp(32, 2);
			else if (next === 94 && this.hasPlugin(["pipelineOperator", {
				proposal: "hack",
				topicToken: "^^"
			}])) {
				this.finishOp(37, 2);
				if (this.input.codePointAt(this.state.pos) === 94) this.unexpected();
			} else this.finishOp(44, 1);
		}
		readToken_atSign() {
			if (this.input.charCodeAt(this.state.pos + 1) === 64 && this.hasPlugin(["pipelineOperator", {
				proposal: "hack",
				topicToken: "@@"
			}])) this.finishOp(38, 2);
			else this.finishOp(26, 1);
		}
		readToken_plus_min(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next === code) {
				this.finishOp(34, 2);
				return;
			}
			if (next === 61) this.finishOp(30, 2);
			else this.finishOp(53, 1);
		}
		readToken_lt() {
			const { pos } = this.state;
			const next = this.input.charCodeAt(pos + 1);
			if (next === 60) {
				if (this.input.charCodeAt(pos + 2) === 61) {
					this.finishOp(30, 3);
					return;
				}
				this.finishOp(51, 2);
				return;
			}
			if (next === 61) {
				this.finishOp(49, 2);
				return;
			}
			this.finishOp(47, 1);
		}
		readToken_gt() {
			const { pos } = this.state;
			const next = this.input.charCodeAt(pos + 1);
			if (next === 62) {
				const size = this.input.charCodeAt(pos + 2) === 62 ? 3 : 2;
				if (this.input.charCodeAt(pos + size) === 61) {
					this.finishOp(30, size + 1);
					return;
				}
				this.finishOp(52, size);
				return;
			}
			if (next === 61) {
				this.finishOp(49, 2);
				return;
			}
			this.finishOp(48, 1);
		}
		readToken_eq_excl(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next === 61) {
				this.finishOp(46, this.input.charCodeAt(this.state.pos + 2) === 61 ? 3 : 2);
				return;
			}
			if (code === 61 && next === 62) {
				this.state.pos += 2;
				this.finishToken(19);
				return;
			}
			this.finishOp(code === 61 ? 29 : 35, 1);
		}
		readToken_question() {
			const next = this.input.charCodeAt(this.state.pos + 1);
			const next2 = this.input.charCodeAt(this.state.pos + 2);
			if (next === 63) {
				if (next2 === 61) this.finishOp(30, 3);
				else this.finishOp(40, 2);
			} else if (next === 46 && !(next2 >= 48 && next2 <= 57)) {
				this.state.pos += 2;
				this.finishToken(18);
			} else {
				++this.state.pos;
				this.finishToken(17);
			}
		}
		getTokenFromCode(code) {
			switch (code) {
				case 46:
					this.readToken_dot();
					return;
				case 40:
					++this.state.pos;
					this.finishToken(10);
					return;
				case 41:
					++this.state.pos;
					this.finishToken(11);
					return;
				case 59:
					++this.state.pos;
					this.finishToken(13);
					return;
				case 44:
					++this.state.pos;
					this.finishToken(12);
					return;
				case 91:
					if (this.hasPlugin("recordAndTuple") && this.input.charCodeAt(this.state.pos + 1) === 124) {
						if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar") throw this.raise(Errors.TupleExpressionBarIncorrectStartSyntaxType, this.state.curPosition());
						this.state.pos += 2;
						this.finishToken(2);
					} else {
						++this.state.pos;
						this.finishToken(0);
					}
					return;
				case 93:
					++this.state.pos;
					this.finishToken(3);
					return;
				case 123:
					if (this.hasPlugin("recordAndTuple") && this.input.charCodeAt(this.state.pos + 1) === 124) {
						if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar") throw this.raise(Errors.RecordExpressionBarIncorrectStartSyntaxType, this.state.curPosition());
						this.state.pos += 2;
						this.finishToken(6);
					} else {
						++this.state.pos;
						this.finishToken(5);
					}
					return;
				case 125:
					++this.state.pos;
					this.finishToken(8);
					return;
				case 58:
					if (this.hasPlugin("functionBind") && this.input.charCodeAt(this.state.pos + 1) === 58) this.finishOp(15, 2);
					else {
						++this.state.pos;
						this.finishToken(14);
					}
					return;
				case 63:
					this.readToken_question();
					return;
				case 96:
					this.readTemplateToken();
					return;
				case 48: {
					const next = this.input.charCodeAt(this.state.pos + 1);
					if (next === 120 || next === 88) {
						this.readRadixNumber(16);
						return;
					}
					if (next === 111 || next === 79) {
						this.readRadixNumber(8);
						return;
					}
					if (next === 98 || next === 66) {
						this.readRadixNumber(2);
						return;
					}
				}
				case 49:
				case 50:
				case 51:
				case 52:
				case 53:
				case 54:
				case 55:
				case 56:
				case 57:
					this.readNumber(false);
					return;
				case 34:
				case 39:
					this.readString(code);
					return;
				case 47:
					this.readToken_slash();
					return;
				case 37:
				case 42:
					this.readToken_mult_modulo(code);
					return;
				case 124:
				case 38:
					this.readToken_pipe_amp(code);
					return;
				case 94:
					this.readToken_caret();
					return;
				case 43:
				case 45:
					this.readToken_plus_min(code);
					return;
				case 60:
					this.readToken_lt();
					return;
				case 62:
					this.readToken_gt();
					return;
				case 61:
				case 33:
					this.readToken_eq_excl(code);
					return;
				case 126:
					this.finishOp(36, 1);
					return;
				case 64:
					this.readToken_atSign();
					return;
				case 35:
					this.readToken_numberSign();
					return;
				case 92:
					this.readWord();
					return;
				default: if (isIdentifierStart(code)) {
					this.readWord(code);
					return;
				}
			}
			throw this.raise(Errors.InvalidOrUnexpectedToken, this.state.curPosition(), { unexpected: String.fromCodePoint(code) });
		}
		finishOp(type, size) {
			const str = this.input.slice(this.state.pos, this.state.pos + size);
			this.state.pos += size;
			this.finishToken(type, str);
		}
		readRegexp() {
			const startLoc = this.state.startLoc;
			const start = this.state.start + 1;
			let escaped, inClass;
			let { pos } = this.state;
			for (;; ++pos) {
				if (pos >= this.length) throw this.raise(Errors.UnterminatedRegExp, createPositionWithColumnOffset(startLoc, 1));
				const ch = this.input.charCodeAt(pos);
				if (isNewLine(ch)) throw this.raise(Errors.UnterminatedRegExp, createPositionWithColumnOffset(startLoc, 1));
				if (escaped) escaped = false;
				else {
					if (ch === 91) inClass = true;
					else if (ch === 93 && inClass) inClass = false;
					else if (ch === 47 && !inClass) break;
					escaped = ch === 92;
				}
			}
			const content = this.input.slice(start, pos);
			++pos;
			let mods = "";
			const nextPos = () => createPositionWithColumnOffset(startLoc, pos + 2 - start);
			while (pos < this.length) {
				const cp = this.codePointAtPos(pos);
				const char = String.fromCharCode(cp);
				if (VALID_REGEX_FLAGS.has(cp)) {
					if (cp === 118) {
						if (mods.includes("u")) this.raise(Errors.IncompatibleRegExpUVFlags, nextPos());
					} else if (cp === 117) {
						if (mods.includes("v")) this.raise(Errors.IncompatibleRegExpUVFlags, nextPos());
					}
					if (mods.includes(char)) this.raise(Errors.DuplicateRegExpFlags, nextPos());
				} else if (isIdentifierChar(cp) || cp === 92) this.raise(Errors.MalformedRegExpFlags, nextPos());
				else break;
				++pos;
				mods += char;
			}
			this.state.pos = pos;
			this.finishToken(139, {
				pattern: content,
				flags: mods
			});
		}
		readInt(radix, len, forceLen = false, allowNumSeparator = true) {
			const { n, pos } = readInt(this.input, this.state.pos, this.state.lineStart, this.state.curLine, radix, len, forceLen, allowNumSeparator, this.errorHandlers_readInt, false);
			this.state.pos = pos;
			return n;
		}
		readLiteralInt(radix) {
			let pos = this.state.pos;
			let val = 0;
			let code;
			for (;;) {
				code = this.input.charCodeAt(pos);
				let digit;
				if (code >= 48 && code <= 57) digit = code - 48;
				else {
					digit = (code | 32) - 97;
					if (digit < 0 || digit > 5) break;
					digit += 10;
				}
				if (digit >= radix) break;
				val = val * radix + digit;
				++pos;
			}
			if (code === 95 || code >= 48 && code <= 57) return this.readInt(radix);
			if (pos === this.state.pos) return null;
			this.state.pos = pos;
			return val;
		}
		readRadixNumber(radix) {
			const start = this.state.pos;
			const startLoc = this.state.curPosition();
			this.state.pos += 2;
			let val = this.readLiteralInt(radix);
			const end = this.state.pos;
			if (val == null) this.raise(Errors.InvalidDigit, createPositionWithColumnOffset(startLoc, 2), { radix });
			const next = this.input.charCodeAt(this.state.pos);
			const isBigInt = next === 110;
			if (isBigInt) ++this.state.pos;
			else if (next === 109) throw this.raise(Errors.InvalidDecimal, startLoc);
			if (isIdentifierStart(this.codePointAtPos(this.state.pos))) throw this.raise(Errors.NumberIdentifier, this.state.curPosition());
			if (isBigInt || val !== null && val > Number.MAX_SAFE_INTEGER) {
				const str = this.input.slice(start, end).replace(/_/g, "");
				if (isBigInt) {
					this.finishToken(137, str);
					return;
				}
				val = Number(radix !== 16 && this.optionFlags & 2048 ? str.replace(radix === 2 ? /[2-9]/g : /[89]/g, "0") : str);
			}
			this.finishToken(136, val);
		}
		readNumber(startsWithDot) {
			const start = this.state.pos;
			const startLoc = this.state.curPosition();
			let isFloat = false;
			let hasExponent = false;
			let isOctal = false;
			const integerValue = startsWithDot ? 0 : this.readLiteralInt(10);
			const hasLeadingZero = this.state.pos - start >= 2 && this.input.charCodeAt(start) === 48;
			if (hasLeadingZero) {
				const integer = this.input.slice(start, this.state.pos);
				this.recordStrictModeErrors(Errors.StrictOctalLiteral, startLoc);
				if (!this.state.strict) {
					const underscorePos = integer.indexOf("_");
					if (underscorePos > 0) this.raise(Errors.ZeroDigitNumericSeparator, createPositionWithColumnOffset(startLoc, underscorePos));
				}
				isOctal = !/[89]/.test(integer);
			}
			let next = this.input.charCodeAt(this.state.pos);
			if (next === 46 && !isOctal) {
				++this.state.pos;
				this.readLiteralInt(10);
				isFloat = true;
				next = this.input.charCodeAt(this.state.pos);
			}
			if ((next === 69 || next === 101) && !isOctal) {
				next = this.input.charCodeAt(++this.state.pos);
				if (next === 43 || next === 45) ++this.state.pos;
				if (this.readLiteralInt(10) === null) this.raise(Errors.InvalidOrMissingExponent, startLoc);
				isFloat = true;
				hasExponent = true;
				next = this.input.charCodeAt(this.state.pos);
			}
			const end = this.state.pos;
			const isBigInt = next === 110;
			if (isBigInt) {
				if (isFloat || hasLeadingZero) this.raise(Errors.InvalidBigIntLiteral, startLoc);
				++this.state.pos;
			}
			if (next === 109) {
				this.expectPlugin("decimal", this.state.curPosition());
				if (hasExponent || hasLeadingZero) this.raise(Errors.InvalidDecimal, startLoc);
				++this.state.pos;
				var isDecimal = true;
			}
			if (isIdentifierStart(this.codePointAtPos(this.state.pos))) throw this.raise(Errors.NumberIdentifier, this.state.curPosition());
			if (!isFloat && !isBigInt && !isDecimal && !hasLeadingZero && integerValue <= Number.MAX_SAFE_INTEGER) {
				this.finishToken(136, integerValue);
				return;
			}
			const str = this.input.slice(start, end).replace(/_/g, "");
			if (isBigInt) {
				this.finishToken(137, str);
				return;
			}
			if (isDecimal) {
				this.finishToken(138, str);
				return;
			}
			const val = isOctal ? parseInt(str, 8) : parseFloat(str);
			this.finishToken(136, val);
		}
		readCodePoint(throwOnInvalid) {
			const { code, pos } = readCodePoint(this.input, this.state.pos, this.state.lineStart, this.state.curLine, throwOnInvalid, this.errorHandlers_readCodePoint);
			this.state.pos = pos;
			return code;
		}
		readString(quote) {
			const { str, pos, curLine, lineStart } = readStringContents(quote === 34 ? "double" : "single", this.input, this.state.pos + 1, this.state.lineStart, this.state.curLine, this.errorHandlers_readStringContents_string);
			this.state.pos = pos + 1;
			this.state.lineStart = lineStart;
			this.state.curLine = curLine;
			this.finishToken(135, str);
		}
		readTemplateContinuation() {
			if (!this.match(8)) this.unexpected(null, 8);
			this.state.pos--;
			this.readTemplateToken();
		}
		readTemplateToken() {
			const opening = this.input[this.state.pos];
			const { str, firstInvalidLoc, pos, curLine, lineStart } = readStringContents("template", this.input, this.state.pos + 1, this.state.lineStart, this.state.curLine, this.errorHandlers_readStringContents_template);
			this.state.pos = pos + 1;
			this.state.lineStart = lineStart;
			this.state.curLine = curLine;
			if (firstInvalidLoc) this.state.firstInvalidTemplateEscapePos = new Position(firstInvalidLoc.curLine, firstInvalidLoc.pos - firstInvalidLoc.lineStart, this.sourceToOffsetPos(firstInvalidLoc.pos));
			if (this.input.codePointAt(pos) === 96) this.finishToken(24, firstInvalidLoc ? null : opening + str + "`");
			else {
				this.state.pos++;
				this.finishToken(25, firstInvalidLoc ? null : opening + str + "${");
			}
		}
		recordStrictModeErrors(toParseError, at) {
			if (this.isLookahead) return;
			const index = at.index;
			if (this.state.strict && !this.state.strictErrors.has(index)) this.raise(toParseError, at);
			else this.state.strictErrors.set(index, [toParseError, at]);
		}
		readWord1(firstCode) {
			this.state.containsEsc = false;
			let word = "";
			const start = this.state.pos;
			let chunkStart = this.state.pos;
			if (firstCode !== void 0) this.state.pos += firstCode <= 65535 ? 1 : 2;
			while (this.state.pos < this.length) {
				const ch = this.codePointAtPos(this.state.pos);
				if (isIdentifierChar(ch)) this.state.pos += ch <= 65535 ? 1 : 2;
				else if (ch === 92) {
					this.state.containsEsc = true;
					word += this.input.slice(chunkStart, this.state.pos);
					const escStart = this.state.curPosition();
					const identifierCheck = this.state.pos === start ? isIdentifierStart : isIdentifierChar;
					if (this.input.charCodeAt(++this.state.pos) !== 117) {
						this.raise(Errors.MissingUnicodeEscape, this.state.curPosition());
						chunkStart = this.state.pos - 1;
						continue;
					}
					++this.state.pos;
					const esc = this.readCodePoint(true);
					if (esc !== null) {
						if (!identifierCheck(esc)) this.raise(Errors.EscapedCharNotAnIdentifier, escStart);
						word += String.fromCodePoint(esc);
					}
					chunkStart = this.state.pos;
				} else break;
			}
			return word + this.input.slice(chunkStart, this.state.pos);
		}
		readWord(firstCode) {
			const word = this.readWord1(firstCode);
			const type = keywords$1.get(word);
			if (type !== void 0) this.finishToken(type, tokenLabelName(type));
			else this.finishToken(133, word);
		}
		checkKeywordEscapes() {
			const { type } = this.state;
			if (tokenIsKeyword(type) && this.state.containsEsc) this.raise(Errors.InvalidEscapedReservedWord, this.state.startLoc, { reservedWord: tokenLabelName(type) });
		}
		raise(toParseError, at, details = {}) {
			const error = toParseError(at instanceof Position ? at : at.loc.start, details);
			if (!(this.optionFlags & 2048)) throw error;
			if (!this.isLookahead) this.state.errors.push(error);
			return error;
		}
		raiseOverwrite(toParseError, at, details = {}) {
			const loc = at instanceof Position ? at : at.loc.start;
			const pos = loc.index;
			const errors = this.state.errors;
			for (let i = errors.length - 1; i >= 0; i--) {
				const error = errors[i];
				if (error.loc.index === pos) return errors[i] = toParseError(loc, details);
				if (error.loc.index < pos) break;
			}
			return this.raise(toParseError, at, details);
		}
		updateContext(prevType) {}
		unexpected(loc, type) {
			throw this.raise(Errors.UnexpectedToken, loc != null ? loc : this.state.startLoc, { expected: type ? tokenLabelName(type) : null });
		}
		expectPlugin(pluginName, loc) {
			if (this.hasPlugin(pluginName)) return true;
			throw this.raise(Errors.MissingPlugin, loc != null ? loc : this.state.startLoc, { missingPlugin: [pluginName] });
		}
		expectOnePlugin(pluginNames) {
			if (!pluginNames.some((name) => this.hasPlugin(name))) throw this.raise(Errors.MissingOneOfPlugins, this.state.startLoc, { missingPlugin: pluginNames });
		}
		errorBuilder(error) {
			return (pos, lineStart, curLine) => {
				this.raise(error, buildPosition(pos, lineStart, curLine));
			};
		}
	};
	var ClassScope = class {
		constructor() {
			this.privateNames = /* @__PURE__ */ new Set();
			this.loneAccessors = /* @__PURE__ */ new Map();
			this.undefinedPrivateNames = /* @__PURE__ */ new Map();
		}
	};
	var ClassScopeHandler = class {
		constructor(parser) {
			this.parser = void 0;
			this.stack = [];
			this.undefinedPrivateNames = /* @__PURE__ */ new Map();
			this.parser = parser;
		}
		current() {
			return this.stack[this.stack.length - 1];
		}
		enter() {
			this.stack.push(new ClassScope());
		}
		exit() {
			const oldClassScope = this.stack.pop();
			const current = this.current();
			for (const [name, loc] of Array.from(oldClassScope.undefinedPrivateNames)) if (current) {
				if (!current.undefinedPrivateNames.has(name)) current.undefinedPrivateNames.set(name, loc);
			} else this.parser.raise(Errors.InvalidPrivateFieldResolution, loc, { identifierName: name });
		}
		declarePrivateName(name, elementType, loc) {
			const { privateNames, loneAccessors, undefinedPrivateNames } = this.current();
			let redefined = privateNames.has(name);
			if (elementType & 3) {
				const accessor = redefined && loneAccessors.get(name);
				if (accessor) {
					const oldStatic = accessor & 4;
					const newStatic = elementType & 4;
					redefined = (accessor & 3) === (elementType & 3) || oldStatic !== newStatic;
					if (!redefined) loneAccessors.delete(name);
				} else if (!redefined) loneAccessors.set(name, elementType);
			}
			if (redefined) this.parser.raise(Errors.PrivateNameRedeclaration, loc, { identifierName: name });
			privateNames.add(name);
			undefinedPrivateNames.delete(name);
		}
		usePrivateName(name, loc) {
			let classScope;
			for (classScope of this.stack) if (classScope.privateNames.has(name)) return;
			if (classScope) classScope.undefinedPrivateNames.set(name, loc);
			else this.parser.raise(Errors.InvalidPrivateFieldResolution, loc, { identifierName: name });
		}
	};
	var ExpressionScope = class {
		constructor(type = 0) {
			this.type = type;
		}
		canBeArrowParameterDeclaration() {
			return this.type === 2 || this.type === 1;
		}
		isCertainlyParameterDeclaration() {
			return this.type === 3;
		}
		isInitializer() {
			return this.type === 4;
		}
	};
	var ArrowHeadParsingScope = class extends ExpressionScope {
		constructor(type) {
			super(type);
			this.declarationErrors = /* @__PURE__ */ new Map();
		}
		recordDeclarationError(ParsingErrorClass, at) {
			const index = at.index;
			this.declarationErrors.set(index, [ParsingErrorClass, at]);
		}
		clearDeclarationError(index) {
			this.declarationErrors.delete(index);
		}
		iterateErrors(iterator) {
			this.declarationErrors.forEach(iterator);
		}
	};
	var ExpressionScopeHandler = class {
		constructor(parser) {
			this.parser = void 0;
			this.stack = [new ExpressionScope()];
			this.parser = parser;
		}
		enter(scope) {
			this.stack.push(scope);
		}
		exit() {
			this.stack.pop();
		}
		canBeInParameters() {
			const scope = this.stack[this.stack.length - 1];
			return scope.canBeArrowParameterDeclaration() || scope.isCertainlyParameterDeclaration();
		}
		recordParameterInitializerError(toParseError, node) {
			const origin = node.loc.start;
			const { stack } = this;
			let i = stack.length - 1;
			let scope = stack[i];
			while (!scope.isCertainlyParameterDeclaration()) {
				if (scope.canBeArrowParameterDeclaration()) scope.recordDeclarationError(toParseError, origin);
				else if (!scope.isInitializer()) return;
				scope = stack[--i];
			}
			this.parser.raise(toParseError, origin);
		}
		recordArrowParameterBindingError(error, node) {
			const { stack } = this;
			const scope = stack[stack.length - 1];
			const origin = node.loc.start;
			if (scope.isCertainlyParameterDeclaration()) this.parser.raise(error, origin);
			else if (scope.canBeArrowParameterDeclaration()) scope.recordDeclarationError(error, origin);
			else return;
		}
		recordAsyncArrowParametersError(at) {
			const { stack } = this;
			for (let i = stack.length - 1;; i--) {
				const scope = stack[i];
				if (scope.canBeArrowParameterDeclaration()) {
					if (scope.type === 2) scope.recordDeclarationError(Errors.AwaitBindingIdentifier, at);
				} else if (!scope.isInitializer()) return;
			}
		}
		validateAsPattern() {
			const { stack } = this;
			const currentScope = stack[stack.length - 1];
			if (!currentScope.canBeArrowParameterDeclaration()) return;
			currentScope.iterateErrors(([toParseError, loc]) => {
				this.parser.raise(toParseError, loc);
				for (let i = stack.length - 2;; i--) {
					const scope = stack[i];
					if (scope.canBeArrowParameterDeclaration()) scope.clearDeclarationError(loc.index);
					else if (!scope.isInitializer()) break;
				}
			});
		}
	};
	function newArrowHeadScope() {
		return new ArrowHeadParsingScope(1);
	}
	function newAsyncArrowScope() {
		return new ArrowHeadParsingScope(2);
	}
	const sharedExpressionScope = new ExpressionScope();
	const parameterDeclarationScope = new ExpressionScope(3);
	const initializerScope = new ExpressionScope(4);
	var ProductionParameterHandler = class {
		constructor() {
			this.stacks = [];
		}
		enter(flags) {
			this.stacks.push(flags);
		}
		exit() {
			this.stacks.pop();
		}
		currentFlags() {
			return this.stacks[this.stacks.length - 1];
		}
		get hasAwait() {
			return (this.currentFlags() & 2) > 0;
		}
		get hasYield() {
			return (this.currentFlags() & 1) > 0;
		}
		get hasReturn() {
			return (this.currentFlags() & 4) > 0;
		}
		get hasIn() {
			return (this.currentFlags() & 8) > 0;
		}
		get inFSharpPipelineDirectBody() {
			return (this.currentFlags() & 16) === 0;
		}
	};
	function functionFlags(isAsync, isGenerator) {
		return (isAsync ? 2 : 0) | (isGenerator ? 1 : 0);
	}
	var UtilParser = class extends Tokenizer {
		addExtra(node, key, value, enumerable = true) {
			if (!node) return;
			let { extra } = node;
			if (extra == null) {
				extra = {};
				node.extra = extra;
			}
			if (enumerable) extra[key] = value;
			else Object.defineProperty(extra, key, {
				enumerable,
				value
			});
		}
		isContextual(token) {
			return this.state.type === token && !this.state.containsEsc;
		}
		isUnparsedContextual(nameStart, name) {
			if (this.input.startsWith(name, nameStart)) {
				const nextCh = this.input.charCodeAt(nameStart + name.length);
				return !(isIdentifierChar(nextCh) || nextCh === 92 || (nextCh & 64512) === 55296);
			}
			return false;
		}
		isLookaheadContextual(name) {
			const next = this.nextTokenStart();
			return this.isUnparsedContextual(next, name);
		}
		eatContextual(token) {
			if (this.isContextual(token)) {
				this.next();
				return true;
			}
			return false;
		}
		expectContextual(token, toParseError) {
			if (!this.eatContextual(token)) {
				if (toParseError != null) throw this.raise(toParseError, this.state.startLoc);
				this.unexpected(null, token);
			}
		}
		canInsertSemicolon() {
			return this.match(141) || this.match(8) || this.hasPrecedingLineBreak();
		}
		hasPrecedingLineBreak() {
			return hasNewLine(this.input, this.offsetToSourcePos(this.state.lastTokEndLoc.index), this.state.start);
		}
		hasFollowingLineBreak() {
			return hasNewLine(this.input, this.state.end, this.nextTokenStart());
		}
		isLineTerminator() {
			return this.eat(13) || this.canInsertSemicolon();
		}
		semicolon(allowAsi = true) {
			if (allowAsi ? this.isLineTerminator() : this.eat(13)) return;
			this.raise(Errors.MissingSemicolon, this.state.lastTokEndLoc);
		}
		expect(type, loc) {
			if (!this.eat(type)) this.unexpected(loc, type);
		}
		snapshotScopeStacks() {
			return {
				scopeDepth: this.scope.scopeStack.length,
				prodParamDepth: this.prodParam.stacks.length,
				classScopeDepth: this.classScope.stack.length,
				expressionScopeDepth: this.expressionScope.stack.length
			};
		}
		restoreScopeStacks(snapshot) {
			const { scope } = this;
			while (scope.scopeStack.length > snapshot.scopeDepth) scope.exit();
			this.prodParam.stacks.length = snapshot.prodParamDepth;
			this.classScope.stack.length = snapshot.classScopeDepth;
			this.expressionScope.stack.length = snapshot.expressionScopeDepth;
		}
		tryParse(fn, oldState = this.state.clone()) {
			const abortSignal = { node: null };
			const scopeStacksSnapshot = this.snapshotScopeStacks();
			try {
				const node = fn((node = null) => {
					abortSignal.node = node;
					throw abortSignal;
				});
				if (this.state.errors.length > oldState.errors.length) {
					const failState = this.state;
					this.state = oldState;
					this.state.tokensLength = failState.tokensLength;
					return {
						node,
						error: failState.errors[oldState.errors.length],
						thrown: false,
						aborted: false,
						failState
					};
				}
				return {
					node,
					error: null,
					thrown: false,
					aborted: false,
					failState: null
				};
			} catch (error) {
				const failState = this.state;
				this.state = oldState;
				this.restoreScopeStacks(scopeStacksSnapshot);
				if (error instanceof SyntaxError) return {
					node: null,
					error,
					thrown: true,
					aborted: false,
					failState
				};
				if (error === abortSignal) return {
					node: abortSignal.node,
					error: null,
					thrown: false,
					aborted: true,
					failState
				};
				throw error;
			}
		}
		checkExpressionErrors(refExpressionErrors, andThrow) {
			if (!refExpressionErrors) return false;
			const { shorthandAssignLoc, doubleProtoLoc, privateKeyLoc, optionalParametersLoc, voidPatternLoc } = refExpressionErrors;
			const hasErrors = !!shorthandAssignLoc || !!doubleProtoLoc || !!optionalParametersLoc || !!privateKeyLoc || !!voidPatternLoc;
			if (!andThrow) return hasErrors;
			if (shorthandAssignLoc != null) this.raise(Errors.InvalidCoverInitializedName, shorthandAssignLoc);
			if (doubleProtoLoc != null) this.raise(Errors.DuplicateProto, doubleProtoLoc);
			if (privateKeyLoc != null) this.raise(Errors.UnexpectedPrivateField, privateKeyLoc);
			if (optionalParametersLoc != null) this.unexpected(optionalParametersLoc);
			if (voidPatternLoc != null) this.raise(Errors.InvalidCoverDiscardElement, voidPatternLoc);
		}
		isLiteralPropertyName() {
			return tokenIsLiteralPropertyName(this.state.type);
		}
		isPrivateName(node) {
			return node.type === "PrivateName";
		}
		getPrivateNameSV(node) {
			return node.id.name;
		}
		hasPropertyAsPrivateName(node) {
			return (node.type === "MemberExpression" || node.type === "OptionalMemberExpression") && this.isPrivateName(node.property);
		}
		isObjectProperty(node) {
			return node.type === "ObjectProperty";
		}
		isObjectMethod(node) {
			return node.type === "ObjectMethod";
		}
		initializeScopes(inModule = this.options.sourceType === "module") {
			const oldLabels = this.state.labels;
			this.state.labels = [];
			const oldExportedIdentifiers = this.exportedIdentifiers;
			this.exportedIdentifiers = /* @__PURE__ */ new Set();
			const oldInModule = this.inModule;
			this.inModule = inModule;
			const oldScope = this.scope;
			const ScopeHandler = this.getScopeHandler();
			this.scope = new ScopeHandler(this, inModule);
			const oldProdParam = this.prodParam;
			this.prodParam = new ProductionParameterHandler();
			const oldClassScope = this.classScope;
			this.classScope = new ClassScopeHandler(this);
			const oldExpressionScope = this.expressionScope;
			this.expressionScope = new ExpressionScopeHandler(this);
			return () => {
				this.state.labels = oldLabels;
				this.exportedIdentifiers = oldExportedIdentifiers;
				this.inModule = oldInModule;
				this.scope = oldScope;
				this.prodParam = oldProdParam;
				this.classScope = oldClassScope;
				this.expressionScope = oldExpressionScope;
			};
		}
		enterInitialScopes() {
			let paramFlags = 0;
			if (this.inModule || this.optionFlags & 1) paramFlags |= 2;
			if (this.optionFlags & 32) paramFlags |= 1;
			const isCommonJS = !this.inModule && this.options.sourceType === "commonjs";
			if (isCommonJS || this.optionFlags & 2) paramFlags |= 4;
			this.prodParam.enter(paramFlags);
			let scopeFlags = isCommonJS ? 514 : 1;
			if (this.optionFlags & 4) scopeFlags |= 512;
			this.scope.enter(scopeFlags);
		}
		checkDestructuringPrivate(refExpressionErrors) {
			const { privateKeyLoc } = refExpressionErrors;
			if (privateKeyLoc !== null) this.expectPlugin("destructuringPrivate", privateKeyLoc);
		}
	};
	var ExpressionErrors = class {
		constructor() {
			this.shorthandAssignLoc = null;
			this.doubleProtoLoc = null;
			this.privateKeyLoc = null;
			this.optionalParametersLoc = null;
			this.voidPatternLoc = null;
		}
	};
	var Node = class {
		constructor(parser, pos, loc) {
			this.type = "";
			this.start = pos;
			this.end = 0;
			this.loc = new SourceLocation(loc);
			if ((parser == null ? void 0 : parser.optionFlags) & 128) this.range = [pos, 0];
			if (parser != null && parser.filename) this.loc.filename = parser.filename;
		}
	};
	const NodePrototype = Node.prototype;
	NodePrototype.__clone = function() {
		const newNode = new Node(void 0, this.start, this.loc.start);
		const keys = Object.keys(this);
		for (let i = 0, length = keys.length; i < length; i++) {
			const key = keys[i];
			if (key !== "leadingComments" && key !== "trailingComments" && key !== "innerComments") newNode[key] = this[key];
		}
		return newNode;
	};
	var NodeUtils = class extends UtilParser {
		startNode() {
			const loc = this.state.startLoc;
			return new Node(this, loc.index, loc);
		}
		startNodeAt(loc) {
			return new Node(this, loc.index, loc);
		}
		startNodeAtNode(type) {
			return this.startNodeAt(type.loc.start);
		}
		finishNode(node, type) {
			return this.finishNodeAt(node, type, this.state.lastTokEndLoc);
		}
		finishNodeAt(node, type, endLoc) {
			node.type = type;
			node.end = endLoc.index;
			node.loc.end = endLoc;
			if (this.optionFlags & 128) node.range[1] = endLoc.index;
			if (this.optionFlags & 4096) this.processComment(node);
			return node;
		}
		resetStartLocation(node, startLoc) {
			node.start = startLoc.index;
			node.loc.start = startLoc;
			if (this.optionFlags & 128) node.range[0] = startLoc.index;
		}
		resetEndLocation(node, endLoc = this.state.lastTokEndLoc) {
			node.end = endLoc.index;
			node.loc.end = endLoc;
			if (this.optionFlags & 128) node.range[1] = endLoc.index;
		}
		resetStartLocationFromNode(node, locationNode) {
			this.resetStartLocation(node, locationNode.loc.start);
		}
		castNodeTo(node, type) {
			node.type = type;
			return node;
		}
		cloneIdentifier(node) {
			const { type, start, end, loc, range, name } = node;
			const cloned = Object.create(NodePrototype);
			cloned.type = type;
			cloned.start = start;
			cloned.end = end;
			cloned.loc = loc;
			cloned.range = range;
			cloned.name = name;
			if (node.extra) cloned.extra = node.extra;
			return cloned;
		}
		cloneStringLiteral(node) {
			const { type, start, end, loc, range, extra } = node;
			const cloned = Object.create(NodePrototype);
			cloned.type = type;
			cloned.start = start;
			cloned.end = end;
			cloned.loc = loc;
			cloned.range = range;
			cloned.extra = extra;
			cloned.value = node.value;
			return cloned;
		}
	};
	const unwrapParenthesizedExpression = (node) => {
		return node.type === "ParenthesizedExpression" ? unwrapParenthesizedExpression(node.expression) : node;
	};
	var LValParser = class extends NodeUtils {
		raiseOnce(toParseError, node) {
			const { errors } = this.state;
			const length = errors.length;
			const error = this.raise(toParseError, node);
			if (errors.length === length) return;
			for (let i = length - 1; i >= 0; i--) if (errors[i].pos === error.pos && errors[i].reasonCode === error.reasonCode) {
				errors.pop();
				return;
			}
		}
		toAssignable(node, isLHS = false) {
			var _node$extra, _node$extra3;
			let parenthesized = void 0;
			if (node.type === "ParenthesizedExpression" || (_node$extra = node.extra) != null && _node$extra.parenthesized) {
				parenthesized = unwrapParenthesizedExpression(node);
				if (isLHS) {
					if (parenthesized.type === "Identifier") this.expressionScope.recordArrowParameterBindingError(Errors.InvalidParenthesizedAssignment, node);
					else if (parenthesized.type !== "CallExpression" && parenthesized.type !== "MemberExpression" && !this.isOptionalMemberExpression(parenthesized)) this.raiseOnce(Errors.InvalidParenthesizedAssignment, node);
				} else this.raiseOnce(Errors.InvalidParenthesizedAssignment, node);
			}
			switch (node.type) {
				case "Identifier":
				case "ObjectPattern":
				case "ArrayPattern":
				case "AssignmentPattern":
				case "RestElement":
				case "VoidPattern": break;
				case "ObjectExpression":
					this.castNodeTo(node, "ObjectPattern");
					for (let i = 0, length = node.properties.length, last = length - 1; i < length; i++) {
						var _node$extra2;
						const prop = node.properties[i];
						const isLast = i === last;
						this.toAssignableObjectExpressionProp(prop, isLast, isLHS);
						if (isLast && prop.type === "RestElement" && (_node$extra2 = node.extra) != null && _node$extra2.trailingCommaLoc) this.raise(Errors.RestTrailingComma, node.extra.trailingCommaLoc);
					}
					break;
				case "ObjectProperty": {
					const { key, value } = node;
					if (this.isPrivateName(key)) this.classScope.usePrivateName(this.getPrivateNameSV(key), key.loc.start);
					this.toAssignable(value, isLHS);
					break;
				}
				case "SpreadElement": throw new Error("Internal @babel/parser error (this is a bug, please report it). SpreadElement should be converted by .toAssignable's caller.");
				case "ArrayExpression":
					this.castNodeTo(node, "ArrayPattern");
					this.toAssignableList(node.elements, (_node$extra3 = node.extra) == null ? void 0 : _node$extra3.trailingCommaLoc, isLHS);
					break;
				case "AssignmentExpression":
					if (node.operator !== "=") this.raise(Errors.MissingEqInAssignment, node.left.loc.end);
					this.castNodeTo(node, "AssignmentPattern");
					delete node.operator;
					if (node.left.type === "VoidPattern") this.raise(Errors.VoidPatternInitializer, node.left);
					this.toAssignable(node.left, isLHS);
					break;
				case "ParenthesizedExpression": this.toAssignable(parenthesized, isLHS);
			}
		}
		toAssignableObjectExpressionProp(prop, isLast, isLHS) {
			if (prop.type === "ObjectMethod") this.raise(prop.kind === "get" || prop.kind === "set" ? Errors.PatternHasAccessor : Errors.PatternHasMethod, prop.key);
			else if (prop.type === "SpreadElement") {
				this.castNodeTo(prop, "RestElement");
				const arg = prop.argument;
				this.checkToRestConversion(arg, false);
				this.toAssignable(arg, isLHS);
				if (!isLast) this.raise(Errors.RestTrailingComma, prop);
			} else this.toAssignable(prop, isLHS);
		}
		toAssignableList(exprList, trailingCommaLoc, isLHS) {
			const end = exprList.length - 1;
			for (let i = 0; i <= end; i++) {
				const elt = exprList[i];
				if (!elt) continue;
				this.toAssignableListItem(exprList, i, isLHS);
				if (elt.type === "RestElement") {
					if (i < end) this.raise(Errors.RestTrailingComma, elt);
					else if (trailingCommaLoc) this.raise(Errors.RestTrailingComma, trailingCommaLoc);
				}
			}
		}
		toAssignableListItem(exprList, index, isLHS) {
			const node = exprList[index];
			if (node.type === "SpreadElement") {
				this.castNodeTo(node, "RestElement");
				const arg = node.argument;
				this.checkToRestConversion(arg, true);
				this.toAssignable(arg, isLHS);
			} else this.toAssignable(node, isLHS);
		}
		isAssignable(node, isBinding) {
			switch (node.type) {
				case "Identifier":
				case "ObjectPattern":
				case "ArrayPattern":
				case "AssignmentPattern":
				case "RestElement":
				case "VoidPattern": return true;
				case "ObjectExpression": {
					const last = node.properties.length - 1;
					return node.properties.every((prop, i) => {
						return prop.type !== "ObjectMethod" && (i === last || prop.type !== "SpreadElement") && this.isAssignable(prop);
					});
				}
				case "ObjectProperty": return this.isAssignable(node.value);
				case "SpreadElement": return this.isAssignable(node.argument);
				case "ArrayExpression": return node.elements.every((element) => element === null || this.isAssignable(element));
				case "AssignmentExpression": return node.operator === "=";
				case "ParenthesizedExpression": return this.isAssignable(node.expression);
				case "MemberExpression":
				case "OptionalMemberExpression": return !isBinding;
				default: return false;
			}
		}
		toReferencedList(exprList, isParenthesizedExpr) {
			return exprList;
		}
		toReferencedListDeep(exprList, isParenthesizedExpr) {
			this.toReferencedList(exprList, isParenthesizedExpr);
			for (const expr of exprList) if ((expr == null ? void 0 : expr.type) === "ArrayExpression") this.toReferencedListDeep(expr.elements);
		}
		parseSpread(refExpressionErrors) {
			const node = this.startNode();
			this.next();
			node.argument = this.parseMaybeAssignAllowIn(refExpressionErrors, void 0);
			return this.finishNode(node, "SpreadElement");
		}
		parseRestBinding() {
			const node = this.startNode();
			this.next();
			const argument = this.parseBindingAtom();
			if (argument.type === "VoidPattern") this.raise(Errors.UnexpectedVoidPattern, argument);
			node.argument = argument;
			return this.finishNode(node, "RestElement");
		}
		parseBindingAtom() {
			switch (this.state.type) {
				case 0: {
					const node = this.startNode();
					this.next();
					node.elements = this.parseBindingList(3, 93, 1);
					return this.finishNode(node, "ArrayPattern");
				}
				case 5: return this.parseObjectLike(8, true);
				case 88: return this.parseVoidPattern(null);
			}
			return this.parseIdentifier();
		}
		parseBindingList(close, closeCharCode, flags) {
			const allowEmpty = flags & 1;
			const elts = [];
			let first = true;
			while (!this.eat(close)) {
				if (first) first = false;
				else this.expect(12);
				if (allowEmpty && this.match(12)) elts.push(null);
				else if (this.eat(close)) break;
				else if (this.match(21)) {
					let rest = this.parseRestBinding();
					if (this.hasPlugin("flow") || flags & 2) rest = this.parseFunctionParamType(rest);
					elts.push(rest);
					if (!this.checkCommaAfterRest(closeCharCode)) {
						this.expect(close);
						break;
					}
				} else {
					const decorators = [];
					if (flags & 2) {
						if (this.match(26) && this.hasPlugin("decorators")) this.raise(Errors.UnsupportedParameterDecorator, this.state.startLoc);
						while (this.match(26)) decorators.push(this.parseDecorator());
					}
					elts.push(this.parseBindingElement(flags, decorators));
				}
			}
			return elts;
		}
		parseBindingRestProperty(prop) {
			this.next();
			if (this.hasPlugin("discardBinding") && this.match(88)) {
				prop.argument = this.parseVoidPattern(null);
				this.raise(Errors.UnexpectedVoidPattern, prop.argument);
			} else prop.argument = this.parseIdentifier();
			this.checkCommaAfterRest(125);
			return this.finishNode(prop, "RestElement");
		}
		parseBindingProperty() {
			const { type, startLoc } = this.state;
			if (type === 21) return this.parseBindingRestProperty(this.startNode());
			const prop = this.startNode();
			if (type === 140) {
				this.expectPlugin("destructuringPrivate", startLoc);
				this.classScope.usePrivateName(this.state.value, startLoc);
				prop.key = this.parsePrivateName();
			} else this.parsePropertyName(prop);
			prop.method = false;
			return this.parseObjPropValue(prop, startLoc, false, false, true, false);
		}
		parseBindingElement(flags, decorators) {
			const left = this.parseMaybeDefault();
			if (this.hasPlugin("flow") || flags & 2) this.parseFunctionParamType(left);
			if (decorators.length) {
				left.decorators = decorators;
				this.resetStartLocationFromNode(left, decorators[0]);
			}
			return this.parseMaybeDefault(left.loc.start, left);
		}
		parseFunctionParamType(param) {
			return param;
		}
		parseMaybeDefault(startLoc, left) {
			startLoc ??= this.state.startLoc;
			left = left != null ? left : this.parseBindingAtom();
			if (!this.eat(29)) return left;
			const node = this.startNodeAt(startLoc);
			if (left.type === "VoidPattern") this.raise(Errors.VoidPatternInitializer, left);
			node.left = left;
			node.right = this.parseMaybeAssignAllowIn();
			return this.finishNode(node, "AssignmentPattern");
		}
		isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding) {
			switch (type) {
				case "AssignmentPattern": return "left";
				case "RestElement": return "argument";
				case "ObjectProperty": return "value";
				case "ParenthesizedExpression": return "expression";
				case "ArrayPattern": return "elements";
				case "ObjectPattern": return "properties";
				case "VoidPattern": return true;
				case "CallExpression": if (!disallowCallExpression && !this.state.strict && this.optionFlags & 8192) return true;
			}
			return false;
		}
		isOptionalMemberExpression(expression) {
			return expression.type === "OptionalMemberExpression";
		}
		checkLVal(expression, ancestor, binding = 64, checkClashes = false, strictModeChanged = false, hasParenthesizedAncestor = false, disallowCallExpression = false) {
			var _expression$extra;
			const type = expression.type;
			if (this.isObjectMethod(expression)) return;
			const isOptionalMemberExpression = this.isOptionalMemberExpression(expression);
			if (isOptionalMemberExpression || type === "MemberExpression") {
				if (isOptionalMemberExpression) {
					this.expectPlugin("optionalChainingAssign", expression.loc.start);
					if (ancestor.type !== "AssignmentExpression") this.raise(Errors.InvalidLhsOptionalChaining, expression, { ancestor });
				}
				if (binding !== 64) this.raise(Errors.InvalidPropertyBindingPattern, expression);
				return;
			}
			if (type === "Identifier") {
				this.checkIdentifier(expression, binding, strictModeChanged);
				const { name } = expression;
				if (checkClashes) {
					if (checkClashes.has(name)) this.raise(Errors.ParamDupe, expression);
					else checkClashes.add(name);
				}
				return;
			} else if (type === "VoidPattern" && ancestor.type === "CatchClause") this.raise(Errors.VoidPatternCatchClauseParam, expression);
			const unwrappedExpression = unwrapParenthesizedExpression(expression);
			disallowCallExpression || (disallowCallExpression = binding !== 64 || unwrappedExpression.type === "CallExpression" && (unwrappedExpression.callee.type === "Import" || unwrappedExpression.callee.type === "Super"));
			const validity = this.isValidLVal(type, disallowCallExpression, !(hasParenthesizedAncestor || (_expression$extra = expression.extra) != null && _expression$extra.parenthesized) && ancestor.type === "AssignmentExpression", binding);
			if (validity === true) return;
			if (validity === false) {
				const ParseErrorClass = binding === 64 ? Errors.InvalidLhs : Errors.InvalidLhsBinding;
				this.raise(ParseErrorClass, expression, { ancestor });
				return;
			}
			let key, isParenthesizedExpression;
			if (typeof validity === "string") {
				key = validity;
				isParenthesizedExpression = type === "ParenthesizedExpression";
			} else [key, isParenthesizedExpression] = validity;
			const nextAncestor = type === "ArrayPattern" || type === "ObjectPattern" ? { type } : ancestor;
			const val = expression[key];
			if (Array.isArray(val)) {
				for (const child of val) if (child) this.checkLVal(child, nextAncestor, binding, checkClashes, strictModeChanged, isParenthesizedExpression, true);
			} else if (val) this.checkLVal(val, nextAncestor, binding, checkClashes, strictModeChanged, isParenthesizedExpression, disallowCallExpression);
		}
		checkIdentifier(at, bindingType, strictModeChanged = false) {
			this.checkStrictBindReservedWord(at, bindingType, strictModeChanged);
			if (bindingType & 8192 && at.name === "let") this.raise(Errors.LetInLexicalBinding, at);
			if (!(bindingType & 64)) this.declareNameFromIdentifier(at, bindingType);
		}
		checkStrictBindReservedWord(at, bindingType, strictModeChanged = false) {
			if (this.state.strict && (strictModeChanged ? isStrictBindReservedWord(at.name, this.inModule) : isStrictBindOnlyReservedWord(at.name))) {
				if (bindingType === 64) this.raise(Errors.StrictEvalArguments, at, { referenceName: at.name });
				else this.raise(Errors.StrictEvalArgumentsBinding, at, { bindingName: at.name });
			}
		}
		declareNameFromIdentifier(identifier, binding) {
			this.scope.declareName(identifier.name, binding, identifier.loc.start);
		}
		checkToRestConversion(node, allowPattern) {
			switch (node.type) {
				case "ParenthesizedExpression":
					this.checkToRestConversion(node.expression, allowPattern);
					break;
				case "Identifier":
				case "MemberExpression": break;
				case "ArrayExpression":
				case "ObjectExpression": if (allowPattern) break;
				default: this.raise(Errors.InvalidRestAssignmentPattern, node);
			}
		}
		checkCommaAfterRest(close) {
			if (!this.match(12)) return false;
			this.raise(this.lookaheadCharCode() === close ? Errors.RestTrailingComma : Errors.ElementAfterRest, this.state.startLoc);
			return true;
		}
	};
	var ExpressionParser = class extends LValParser {
		checkProto(prop, isRecord, sawProto, refExpressionErrors) {
			if (prop.type === "SpreadElement" || this.isObjectMethod(prop) || prop.computed || prop.shorthand) return sawProto;
			const key = prop.key;
			if ((key.type === "Identifier" ? key.name : key.value) === "__proto__") {
				if (isRecord) {
					this.raise(Errors.RecordNoProto, key);
					return true;
				}
				if (sawProto) {
					if (refExpressionErrors) {
						if (refExpressionErrors.doubleProtoLoc === null) refExpressionErrors.doubleProtoLoc = key.loc.start;
					} else this.raise(Errors.DuplicateProto, key);
				}
				return true;
			}
			return sawProto;
		}
		shouldExitDescending(expr, potentialArrowAt) {
			return expr.type === "ArrowFunctionExpression" && this.offsetToSourcePos(expr.start) === potentialArrowAt;
		}
		getExpression() {
			this.enterInitialScopes();
			this.nextToken();
			if (this.match(141)) throw this.raise(Errors.ParseExpressionEmptyInput, this.state.startLoc);
			const expr = this.parseExpression();
			if (!this.match(141)) throw this.raise(Errors.ParseExpressionExpectsEOF, this.state.startLoc, { unexpected: this.input.codePointAt(this.state.start) });
			this.finalizeRemainingComments();
			expr.comments = this.comments;
			expr.errors = this.state.errors;
			if (this.optionFlags & 256) expr.tokens = this.tokens;
			return expr;
		}
		parseExpression(disallowIn, refExpressionErrors) {
			if (disallowIn) return this.disallowInAnd(() => this.parseExpressionBase(refExpressionErrors));
			return this.allowInAnd(() => this.parseExpressionBase(refExpressionErrors));
		}
		parseExpressionBase(refExpressionErrors) {
			const startLoc = this.state.startLoc;
			const expr = this.parseMaybeAssign(refExpressionErrors);
			if (this.match(12)) {
				const node = this.startNodeAt(startLoc);
				node.expressions = [expr];
				while (this.eat(12)) node.expressions.push(this.parseMaybeAssign(refExpressionErrors));
				this.toReferencedList(node.expressions);
				return this.finishNode(node, "SequenceExpression");
			}
			return expr;
		}
		parseMaybeAssignDisallowIn(refExpressionErrors, afterLeftParse) {
			return this.disallowInAnd(() => this.parseMaybeAssign(refExpressionErrors, afterLeftParse));
		}
		parseMaybeAssignAllowIn(refExpressionErrors, afterLeftParse) {
			return this.allowInAnd(() => this.parseMaybeAssign(refExpressionErrors, afterLeftParse));
		}
		setOptionalParametersError(refExpressionErrors) {
			refExpressionErrors.optionalParametersLoc = this.state.startLoc;
		}
		parseMaybeAssign(refExpressionErrors, afterLeftParse) {
			const startLoc = this.state.startLoc;
			const isYield = this.isContextual(109);
			if (isYield) {
				if (this.prodParam.hasYield) {
					this.next();
					let left = this.parseYield(startLoc);
					if (afterLeftParse) left = afterLeftParse.call(this, left, startLoc);
					return left;
				}
			}
			let ownExpressionErrors;
			let inInitializerScope = false;
			if (refExpressionErrors) ownExpressionErrors = false;
			else {
				refExpressionErrors = new ExpressionErrors();
				ownExpressionErrors = true;
				if (this.expressionScope.canBeInParameters()) {
					this.expressionScope.enter(initializerScope);
					inInitializerScope = true;
				}
			}
			const { type } = this.state;
			if (type === 10 || tokenIsIdentifier(type)) this.state.potentialArrowAt = this.state.start;
			let left = this.parseMaybeConditional(refExpressionErrors);
			if (afterLeftParse) left = afterLeftParse.call(this, left, startLoc);
			if (tokenIsAssignment(this.state.type) && !(this.match(31) && this.state.lastTokEndLoc.index === this.state.regExpAllowedAt)) {
				const node = this.startNodeAt(startLoc);
				const operator = this.state.value;
				node.operator = operator;
				if (this.match(29)) {
					this.toAssignable(left, true);
					node.left = left;
					const startIndex = startLoc.index;
					if (refExpressionErrors.doubleProtoLoc != null && refExpressionErrors.doubleProtoLoc.index >= startIndex) refExpressionErrors.doubleProtoLoc = null;
					if (refExpressionErrors.shorthandAssignLoc != null && refExpressionErrors.shorthandAssignLoc.index >= startIndex) refExpressionErrors.shorthandAssignLoc = null;
					if (refExpressionErrors.privateKeyLoc != null && refExpressionErrors.privateKeyLoc.index >= startIndex) {
						this.checkDestructuringPrivate(refExpressionErrors);
						refExpressionErrors.privateKeyLoc = null;
					}
					if (refExpressionErrors.voidPatternLoc != null && refExpressionErrors.voidPatternLoc.index >= startIndex) refExpressionErrors.voidPatternLoc = null;
				} else node.left = left;
				this.next();
				node.right = this.parseMaybeAssign();
				if (inInitializerScope) this.expressionScope.exit();
				this.checkLVal(left, this.finishNode(node, "AssignmentExpression"), void 0, void 0, void 0, void 0, operator === "||=" || operator === "&&=" || operator === "??=");
				return node;
			} else if (ownExpressionErrors) {
				this.checkExpressionErrors(refExpressionErrors, true);
				if (inInitializerScope) this.expressionScope.exit();
			}
			if (isYield) {
				const { type } = this.state;
				if ((this.hasPlugin("v8intrinsic") ? tokenCanStartExpression(type) : tokenCanStartExpression(type) && !this.match(54)) && !this.isAmbiguousPrefixOrIdentifier()) {
					this.raiseOverwrite(Errors.YieldNotInGeneratorFunction, startLoc);
					return this.parseYield(startLoc);
				}
			}
			return left;
		}
		parseMaybeConditional(refExpressionErrors) {
			const startLoc = this.state.startLoc;
			const potentialArrowAt = this.state.potentialArrowAt;
			const expr = this.parseExprOps(refExpressionErrors);
			if (this.shouldExitDescending(expr, potentialArrowAt)) return expr;
			return this.parseConditional(expr, startLoc, refExpressionErrors);
		}
		parseConditional(expr, startLoc, refExpressionErrors) {
			if (this.eat(17)) {
				const node = this.startNodeAt(startLoc);
				node.test = expr;
				node.consequent = this.parseMaybeAssignAllowIn();
				this.expect(14);
				node.alternate = this.parseMaybeAssign();
				return this.finishNode(node, "ConditionalExpression");
			}
			return expr;
		}
		parseMaybeUnaryOrPrivate(refExpressionErrors) {
			return this.match(140) ? this.parsePrivateName() : this.parseMaybeUnary(refExpressionErrors);
		}
		parseExprOps(refExpressionErrors) {
			const startLoc = this.state.startLoc;
			const potentialArrowAt = this.state.potentialArrowAt;
			const expr = this.parseMaybeUnaryOrPrivate(refExpressionErrors);
			if (this.shouldExitDescending(expr, potentialArrowAt)) return expr;
			return this.parseExprOp(expr, startLoc, -1);
		}
		isEscapedKeywordOperatorAfterLineBreak() {
			return tokenIsKeyword(this.state.type) && this.state.containsEsc && this.hasPrecedingLineBreak();
		}
		isBinaryOperator(op) {
			return tokenIsOperator(op) && (this.prodParam.hasIn || op !== 58) && !this.isEscapedKeywordOperatorAfterLineBreak();
		}
		parseExprOp(left, leftStartLoc, minPrec) {
			const op = this.state.type;
			const isOperator = this.isBinaryOperator(op);
			if (this.isPrivateName(left)) {
				const value = this.getPrivateNameSV(left);
				if (minPrec >= tokenOperatorPrecedence(58) || op !== 58 || !isOperator) this.raise(Errors.PrivateInExpectedIn, left, { identifierName: value });
				this.classScope.usePrivateName(value, left.loc.start);
			}
			if (isOperator) {
				let prec = tokenOperatorPrecedence(op);
				if (prec > minPrec) {
					if (op === 39) {
						this.expectPlugin("pipelineOperator");
						if (this.prodParam.inFSharpPipelineDirectBody) return left;
						this.checkPipelineAtInfixOperator(left, leftStartLoc);
					}
					const node = this.startNodeAt(leftStartLoc);
					node.left = left;
					node.operator = this.state.value;
					const logical = op === 41 || op === 42;
					const coalesce = op === 40;
					if (coalesce) prec = tokenOperatorPrecedence(42);
					this.next();
					if (op === 39 && this.hasPlugin(["pipelineOperator", { proposal: "minimal" }])) {
						if (this.state.type === 97 && this.prodParam.hasAwait) throw this.raise(Errors.UnexpectedAwaitAfterPipelineBody, this.state.startLoc);
					}
					node.right = this.parseExprOpRightExpr(op, prec);
					const finishedNode = this.finishNode(node, logical || coalesce ? "LogicalExpression" : "BinaryExpression");
					const nextOp = this.state.type;
					if (coalesce && (nextOp === 41 || nextOp === 42) || logical && nextOp === 40) throw this.raise(Errors.MixingCoalesceWithLogical, this.state.startLoc);
					return this.parseExprOp(finishedNode, leftStartLoc, minPrec);
				}
			}
			return left;
		}
		parseExprOpRightExpr(op, prec) {
			const startLoc = this.state.startLoc;
			switch (op) {
				case 39:
					switch (this.getPluginOption("pipelineOperator", "proposal")) {
						case "hack": return this.withTopicBindingContext(() => {
							return this.parseHackPipeBody();
						});
						case "fsharp": return this.withSoloAwaitPermittingContext(() => {
							return this.parseFSharpPipelineBody(prec);
						});
					}
					if (this.getPluginOption("pipelineOperator", "proposal") === "smart") return this.withTopicBindingContext(() => {
						if (this.prodParam.hasYield && this.isContextual(109)) throw this.raise(Errors.PipeBodyIsTighter, this.state.startLoc);
						return this.parseSmartPipelineBodyInStyle(this.parseExprOpBaseRightExpr(op, prec), startLoc);
					});
				default: return this.parseExprOpBaseRightExpr(op, prec);
			}
		}
		parseExprOpBaseRightExpr(op, prec) {
			const startLoc = this.state.startLoc;
			return this.parseExprOp(this.parseMaybeUnaryOrPrivate(), startLoc, tokenIsRightAssociative(op) ? prec - 1 : prec);
		}
		parseHackPipeBody() {
			var _body$extra;
			const { startLoc } = this.state;
			const body = this.parseMaybeAssign();
			if (UnparenthesizedPipeBodyDescriptions.has(body.type) && !((_body$extra = body.extra) != null && _body$extra.parenthesized)) this.raise(Errors.PipeUnparenthesizedBody, startLoc, { type: body.type });
			if (!this.topicReferenceWasUsedInCurrentContext()) this.raise(Errors.PipeTopicUnused, startLoc);
			return body;
		}
		checkExponentialAfterUnary(node) {
			if (this.match(57)) this.raise(Errors.UnexpectedTokenUnaryExponentiation, node.argument);
		}
		parseMaybeUnary(refExpressionErrors, sawUnary) {
			const startLoc = this.state.startLoc;
			const isAwait = this.isContextual(97);
			if (isAwait && this.recordAwaitIfAllowed()) {
				this.next();
				const expr = this.parseAwait(startLoc);
				if (!sawUnary) this.checkExponentialAfterUnary(expr);
				return expr;
			}
			const update = this.match(34);
			const node = this.startNode();
			if (tokenIsPrefix(this.state.type)) {
				node.operator = this.state.value;
				node.prefix = true;
				if (this.match(72)) this.expectPlugin("throwExpressions");
				const isDelete = this.match(89);
				this.next();
				node.argument = this.parseMaybeUnary(null, true);
				this.checkExpressionErrors(refExpressionErrors, true);
				if (this.state.strict && isDelete) {
					const arg = unwrapParenthesizedExpression(node.argument);
					if (arg.type === "Identifier") this.raise(Errors.StrictDelete, node);
					else if (this.hasPropertyAsPrivateName(arg)) this.raise(Errors.DeletePrivateField, node);
				}
				if (!update) {
					if (!sawUnary) this.checkExponentialAfterUnary(node);
					return this.finishNode(node, "UnaryExpression");
				}
			}
			const expr = this.parseUpdate(node, update, refExpressionErrors);
			if (isAwait) {
				const { type } = this.state;
				if ((this.hasPlugin("v8intrinsic") ? tokenCanStartExpression(type) : tokenCanStartExpression(type) && !this.match(54)) && !this.isAmbiguousPrefixOrIdentifier()) {
					this.raiseOverwrite(Errors.AwaitNotInAsyncContext, startLoc);
					return this.parseAwait(startLoc);
				}
			}
			return expr;
		}
		parseUpdate(node, update, refExpressionErrors) {
			if (update) {
				const updateExpressionNode = node;
				this.checkLVal(updateExpressionNode.argument, this.finishNode(updateExpressionNode, "UpdateExpression"));
				return node;
			}
			const startLoc = this.state.startLoc;
			let expr = this.parseExprSubscripts(refExpressionErrors);
			if (this.checkExpressionErrors(refExpressionErrors, false)) return expr;
			while (tokenIsPostfix(this.state.type) && !this.canInsertSemicolon()) {
				const node = this.startNodeAt(startLoc);
				node.operator = this.state.value;
				node.prefix = false;
				node.argument = expr;
				this.next();
				this.checkLVal(expr, expr = this.finishNode(node, "UpdateExpression"));
			}
			return expr;
		}
		parseExprSubscripts(refExpressionErrors) {
			const startLoc = this.state.startLoc;
			const potentialArrowAt = this.state.potentialArrowAt;
			const expr = this.parseExprAtom(refExpressionErrors);
			if (this.shouldExitDescending(expr, potentialArrowAt)) return expr;
			return this.parseSubscripts(expr, startLoc);
		}
		parseSubscripts(base, startLoc, noCalls) {
			const state = {
				optionalChainMember: false,
				maybeAsyncArrow: this.atPossibleAsyncArrow(base),
				stop: false
			};
			do {
				base = this.parseSubscript(base, startLoc, noCalls, state);
				state.maybeAsyncArrow = false;
			} while (!state.stop);
			return base;
		}
		parseSubscript(base, startLoc, noCalls, state) {
			const { type } = this.state;
			if (!noCalls && type === 15) return this.parseBind(base, startLoc, state);
			else if (tokenIsTemplate(type)) return this.parseTaggedTemplateExpression(base, startLoc, state);
			let optional = false;
			if (type === 18) {
				if (noCalls) {
					this.raise(Errors.OptionalChainingNoNew, this.state.startLoc);
					if (this.lookaheadCharCode() === 40) return this.stopParseSubscript(base, state);
				}
				state.optionalChainMember = optional = true;
				this.next();
			}
			if (!noCalls && this.match(10)) return this.parseCoverCallAndAsyncArrowHead(base, startLoc, state, optional);
			else {
				const computed = this.eat(0);
				if (computed || optional || this.eat(16)) return this.parseMember(base, startLoc, state, computed, optional);
				else return this.stopParseSubscript(base, state);
			}
		}
		stopParseSubscript(base, state) {
			state.stop = true;
			return base;
		}
		parseMember(base, startLoc, state, computed, optional) {
			const node = this.startNodeAt(startLoc);
			node.object = base;
			node.computed = computed;
			if (computed) {
				node.property = this.parseExpression();
				this.expect(3);
			} else if (this.match(140)) {
				if (base.type === "Super") this.raise(Errors.SuperPrivateField, startLoc);
				this.classScope.usePrivateName(this.state.value, this.state.startLoc);
				node.property = this.parsePrivateName();
			} else node.property = this.parseIdentifier(true);
			if (state.optionalChainMember) {
				node.optional = optional;
				return this.finishNode(node, "OptionalMemberExpression");
			} else return this.finishNode(node, "MemberExpression");
		}
		parseBind(base, startLoc, state) {
			const node = this.startNodeAt(startLoc);
			node.object = base;
			this.next();
			const callee = this.parseNoCallExpr((base) => {
				throw this.raise(Errors.UnsupportedBindRHS, base);
			});
			if (callee.type === "Super" || callee.type === "Import") throw this.raise(Errors.UnsupportedBindRHS, callee);
			node.callee = callee;
			state.stop = true;
			return this.parseSubscripts(this.finishNode(node, "BindExpression"), startLoc, false);
		}
		parseCoverCallAndAsyncArrowHead(base, startLoc, state, optional) {
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			let refExpressionErrors = null;
			this.state.maybeInArrowParameters = true;
			this.next();
			const node = this.startNodeAt(startLoc);
			node.callee = base;
			const { maybeAsyncArrow, optionalChainMember } = state;
			if (maybeAsyncArrow) {
				this.expressionScope.enter(newAsyncArrowScope());
				refExpressionErrors = new ExpressionErrors();
			}
			if (optionalChainMember) node.optional = optional;
			if (optional) node.arguments = this.parseCallExpressionArguments();
			else node.arguments = this.parseCallExpressionArguments(base.type !== "Super", node, refExpressionErrors);
			const finishedNode = this.finishCallExpression(node, optionalChainMember);
			if (maybeAsyncArrow && !optional) {
				const errorsLength = this.state.errors.length;
				const asyncArrowHead = this.parseAsyncArrowHead(startLoc);
				if (asyncArrowHead) {
					const returnTypeErrors = this.state.errors.length > errorsLength ? this.state.errors.splice(errorsLength) : void 0;
					state.stop = true;
					this.checkDestructuringPrivate(refExpressionErrors);
					this.expressionScope.validateAsPattern();
					this.expressionScope.exit();
					if (returnTypeErrors) this.state.errors.push(...returnTypeErrors);
					this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
					return this.parseAsyncArrowFromCallExpression(asyncArrowHead, finishedNode);
				}
			}
			if (maybeAsyncArrow) {
				this.checkExpressionErrors(refExpressionErrors, true);
				this.expressionScope.exit();
			}
			this.toReferencedArguments(finishedNode);
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			return finishedNode;
		}
		toReferencedArguments(node, isParenthesizedExpr) {
			this.toReferencedListDeep(node.arguments, isParenthesizedExpr);
		}
		parseTaggedTemplateExpression(base, startLoc, state) {
			const node = this.startNodeAt(startLoc);
			node.tag = base;
			node.quasi = this.parseTemplate(true);
			if (state.optionalChainMember) this.raise(Errors.OptionalChainingNoTemplate, startLoc);
			return this.finishNode(node, "TaggedTemplateExpression");
		}
		atPossibleAsyncArrow(base) {
			return base.type === "Identifier" && base.name === "async" && this.state.lastTokEndLoc.index === base.end && !this.canInsertSemicolon() && base.end - base.start === 5 && this.offsetToSourcePos(base.start) === this.state.potentialArrowAt;
		}
		finishCallExpression(node, optional) {
			if (node.callee.type === "Import") {
				if (node.arguments.length === 0 || node.arguments.length > 2) this.raise(Errors.ImportCallArity, node);
				else for (const arg of node.arguments) if (arg.type === "SpreadElement") this.raise(Errors.ImportCallSpreadArgument, arg);
			}
			return this.finishNode(node, optional ? "OptionalCallExpression" : "CallExpression");
		}
		parseCallExpressionArguments(allowPlaceholder, nodeForExtra, refExpressionErrors) {
			const elts = [];
			let first = true;
			while (!this.eat(11)) {
				if (first) first = false;
				else {
					this.expect(12);
					if (this.match(11)) {
						if (nodeForExtra) this.addTrailingCommaExtraToNode(nodeForExtra);
						this.next();
						break;
					}
				}
				elts.push(this.parseExprListItem(11, false, refExpressionErrors, allowPlaceholder));
			}
			return elts;
		}
		parseAsyncArrowHead(startLoc) {
			return this.match(19) && !this.canInsertSemicolon() ? this.startNodeAt(startLoc) : void 0;
		}
		parseAsyncArrowFromCallExpression(node, call) {
			var _call$extra;
			this.resetPreviousNodeTrailingComments(call);
			this.expect(19);
			this.parseArrowExpression(node, call.arguments, true, (_call$extra = call.extra) == null ? void 0 : _call$extra.trailingCommaLoc);
			if (call.innerComments) setInnerComments(node, call.innerComments);
			if (call.callee.trailingComments) setInnerComments(node, call.callee.trailingComments);
			return node;
		}
		parseNoCallExpr(onUnparenthesizedImportExpression) {
			const startLoc = this.state.startLoc;
			const isImport = this.match(83);
			const base = this.parseExprAtom();
			if (isImport && base.type === "ImportExpression") onUnparenthesizedImportExpression(base);
			return this.parseSubscripts(base, startLoc, true);
		}
		parseExprAtom(refExpressionErrors) {
			let node;
			let decorators = null;
			const { type } = this.state;
			switch (type) {
				case 79: return this.parseSuper();
				case 83:
					node = this.startNode();
					this.next();
					if (this.match(16)) return this.parseImportMetaPropertyOrPhaseCall(node);
					if (this.match(10)) {
						if (this.optionFlags & 512) return this.parseImportCall(node);
						else return this.finishNode(node, "Import");
					} else {
						this.raise(Errors.UnsupportedImport, this.state.lastTokStartLoc);
						return this.finishNode(node, "Import");
					}
				case 78:
					node = this.startNode();
					this.next();
					return this.finishNode(node, "ThisExpression");
				case 90: return this.parseDo(this.startNode(), false);
				case 56:
				case 31:
					this.readRegexp();
					return this.parseRegExpLiteral(this.state.value);
				case 136: return this.parseNumericLiteral(this.state.value);
				case 137: return this.parseBigIntLiteral(this.state.value);
				case 135: return this.parseStringLiteral(this.state.value);
				case 84: return this.parseNullLiteral();
				case 85: return this.parseBooleanLiteral(true);
				case 86: return this.parseBooleanLiteral(false);
				case 10: {
					const canBeArrow = this.state.potentialArrowAt === this.state.start;
					return this.parseParenAndDistinguishExpression(canBeArrow);
				}
				case 0: return this.parseArrayLike(3, false, refExpressionErrors);
				case 5: return this.parseObjectLike(8, false, false, refExpressionErrors);
				case 68: return this.parseFunctionOrFunctionSent();
				case 26: decorators = this.parseDecorators();
				case 80: return this.parseClass(this.maybeTakeDecorators(decorators, this.startNode()), false);
				case 77: return this.parseNewOrNewTarget();
				case 25:
				case 24: return this.parseTemplate(false);
				case 15: {
					node = this.startNode();
					this.next();
					node.object = null;
					const callee = node.callee = this.parseNoCallExpr((base) => {
						throw this.raise(Errors.UnsupportedBind, base);
					});
					if (callee.type === "MemberExpression") return this.finishNode(node, "BindExpression");
					else throw this.raise(Errors.UnsupportedBind, callee);
				}
				case 140:
					this.raise(Errors.PrivateInExpectedIn, this.state.startLoc, { identifierName: this.state.value });
					return this.parsePrivateName();
				case 33: return this.parseTopicReferenceThenEqualsSign(54, "%");
				case 32: return this.parseTopicReferenceThenEqualsSign(44, "^");
				case 37:
				case 38: return this.parseTopicReference("hack");
				case 44:
				case 54:
				case 27: {
					const pipeProposal = this.getPluginOption("pipelineOperator", "proposal");
					if (pipeProposal) return this.parseTopicReference(pipeProposal);
					throw this.unexpected();
				}
				case 47: {
					const lookaheadCh = this.input.codePointAt(this.nextTokenStart());
					if (isIdentifierStart(lookaheadCh) || lookaheadCh === 62) this.expectOnePlugin([
						"jsx",
						"flow",
						"typescript"
					]);
					throw this.unexpected();
				}
				default:
					if (type === 138) return this.parseDecimalLiteral(this.state.value);
					else if (type === 2 || type === 1) return this.parseArrayLike(this.state.type === 2 ? 4 : 3, true);
					else if (type === 6 || type === 7) return this.parseObjectLike(this.state.type === 6 ? 9 : 8, false, true);
					if (tokenIsIdentifier(type)) {
						if (this.isContextual(128) && this.lookaheadInLineCharCode() === 123) return this.parseModuleExpression();
						const canBeArrow = this.state.potentialArrowAt === this.state.start;
						const containsEsc = this.state.containsEsc;
						const id = this.parseIdentifier();
						if (!containsEsc && id.name === "async" && !this.canInsertSemicolon()) {
							const { type } = this.state;
							if (type === 68) {
								this.resetPreviousNodeTrailingComments(id);
								this.next();
								return this.parseAsyncFunctionExpression(this.startNodeAtNode(id));
							} else if (tokenIsIdentifier(type)) {
								if (canBeArrow && this.lookaheadCharCode() === 61) return this.parseAsyncArrowUnaryFunction(this.startNodeAtNode(id));
								else return id;
							} else if (type === 90) {
								this.resetPreviousNodeTrailingComments(id);
								return this.parseDo(this.startNodeAtNode(id), true);
							}
						}
						if (canBeArrow && this.match(19) && !this.canInsertSemicolon()) {
							this.next();
							return this.parseArrowExpression(this.startNodeAtNode(id), [id], false);
						}
						return id;
					} else throw this.unexpected();
			}
		}
		parseTopicReferenceThenEqualsSign(topicTokenType, topicTokenValue) {
			const pipeProposal = this.getPluginOption("pipelineOperator", "proposal");
			if (pipeProposal) {
				this.state.type = topicTokenType;
				this.state.value = topicTokenValue;
				this.state.pos--;
				this.state.end--;
				this.state.endLoc = createPositionWithColumnOffset(this.state.endLoc, -1);
				return this.parseTopicReference(pipeProposal);
			}
			throw this.unexpected();
		}
		parseTopicReference(pipeProposal) {
			const node = this.startNode();
			const startLoc = this.state.startLoc;
			const tokenType = this.state.type;
			this.next();
			return this.finishTopicReference(node, startLoc, pipeProposal, tokenType);
		}
		finishTopicReference(node, startLoc, pipeProposal, tokenType) {
			if (this.testTopicReferenceConfiguration(pipeProposal, startLoc, tokenType)) {
				if (pipeProposal === "hack") {
					if (!this.topicReferenceIsAllowedInCurrentContext()) this.raise(Errors.PipeTopicUnbound, startLoc);
					this.registerTopicReference();
					return this.finishNode(node, "TopicReference");
				} else {
					if (!this.topicReferenceIsAllowedInCurrentContext()) this.raise(Errors.PrimaryTopicNotAllowed, startLoc);
					this.registerTopicReference();
					return this.finishNode(node, "PipelinePrimaryTopicReference");
				}
			} else throw this.raise(Errors.PipeTopicUnconfiguredToken, startLoc, { token: tokenLabelName(tokenType) });
		}
		testTopicReferenceConfiguration(pipeProposal, startLoc, tokenType) {
			switch (pipeProposal) {
				case "hack": return this.hasPlugin(["pipelineOperator", { topicToken: tokenLabelName(tokenType) }]);
				case "smart": return tokenType === 27;
				default: throw this.raise(Errors.PipeTopicRequiresHackPipes, startLoc);
			}
		}
		parseAsyncArrowUnaryFunction(node) {
			this.prodParam.enter(functionFlags(true, this.prodParam.hasYield));
			const params = [this.parseIdentifier()];
			this.prodParam.exit();
			if (this.hasPrecedingLineBreak()) this.raise(Errors.LineTerminatorBeforeArrow, this.state.curPosition());
			this.expect(19);
			return this.parseArrowExpression(node, params, true);
		}
		parseDo(node, isAsync) {
			this.expectPlugin("doExpressions");
			if (isAsync) this.expectPlugin("asyncDoExpressions");
			node.async = isAsync;
			this.next();
			const oldLabels = this.state.labels;
			this.state.labels = [];
			if (isAsync) {
				this.expressionScope.enter(sharedExpressionScope);
				this.prodParam.enter(2);
				node.body = this.parseBlock();
				this.prodParam.exit();
				this.expressionScope.exit();
			} else node.body = this.parseBlock();
			this.state.labels = oldLabels;
			return this.finishNode(node, "DoExpression");
		}
		parseSuper() {
			const node = this.startNode();
			this.next();
			if (this.match(10) && !this.scope.allowDirectSuper) {
				if (!(this.optionFlags & 16)) this.raise(Errors.SuperNotAllowed, node);
			} else if (!this.scope.allowSuper) {
				if (!(this.optionFlags & 16)) this.raise(Errors.UnexpectedSuper, node);
			}
			if (!this.match(10) && !this.match(0) && !this.match(16)) this.raise(Errors.UnsupportedSuper, node);
			return this.finishNode(node, "Super");
		}
		parsePrivateName() {
			const node = this.startNode();
			const id = this.startNodeAt(createPositionWithColumnOffset(this.state.startLoc, 1));
			const name = this.state.value;
			this.next();
			node.id = this.createIdentifier(id, name);
			return this.finishNode(node, "PrivateName");
		}
		parseFunctionOrFunctionSent() {
			const node = this.startNode();
			this.next();
			if (this.prodParam.hasYield && this.match(16)) {
				const meta = this.createIdentifier(this.startNodeAtNode(node), "function");
				this.next();
				if (this.match(104)) this.expectPlugin("functionSent");
				else if (!this.hasPlugin("functionSent")) this.unexpected();
				return this.parseMetaProperty(node, meta, "sent");
			}
			return this.parseFunction(node);
		}
		parseMetaProperty(node, meta, propertyName) {
			node.meta = meta;
			const containsEsc = this.state.containsEsc;
			node.property = this.parseIdentifier(true);
			if (node.property.name !== propertyName || containsEsc) this.raise(Errors.UnsupportedMetaProperty, node.property, {
				target: meta.name,
				onlyValidPropertyName: propertyName
			});
			return this.finishNode(node, "MetaProperty");
		}
		parseImportMetaPropertyOrPhaseCall(node) {
			this.next();
			if (this.isContextual(106) || this.isContextual(98)) {
				const isSource = this.match(106);
				this.expectPlugin(isSource ? "sourcePhaseImports" : "deferredImportEvaluation");
				this.next();
				node.phase = isSource ? "source" : "defer";
				return this.parseImportCall(node);
			} else {
				const id = this.createIdentifierAt(this.startNodeAtNode(node), "import", this.state.lastTokStartLoc);
				if (this.isContextual(102)) {
					if (!this.inModule) this.raise(Errors.ImportMetaOutsideModule, id);
					this.sawUnambiguousESM = true;
				}
				return this.parseMetaProperty(node, id, "meta");
			}
		}
		parseLiteralAtNode(value, type, node) {
			this.addExtra(node, "rawValue", value);
			this.addExtra(node, "raw", this.input.slice(this.offsetToSourcePos(node.start), this.state.end));
			node.value = value;
			this.next();
			return this.finishNode(node, type);
		}
		parseLiteral(value, type) {
			const node = this.startNode();
			return this.parseLiteralAtNode(value, type, node);
		}
		parseStringLiteral(value) {
			return this.parseLiteral(value, "StringLiteral");
		}
		parseNumericLiteral(value) {
			return this.parseLiteral(value, "NumericLiteral");
		}
		parseBigIntLiteral(value) {
			return this.parseLiteral(value, "BigIntLiteral");
		}
		parseDecimalLiteral(value) {
			return this.parseLiteral(value, "DecimalLiteral");
		}
		parseRegExpLiteral(value) {
			const node = this.startNode();
			this.addExtra(node, "raw", this.input.slice(this.offsetToSourcePos(node.start), this.state.end));
			node.pattern = value.pattern;
			node.flags = value.flags;
			this.next();
			return this.finishNode(node, "RegExpLiteral");
		}
		parseBooleanLiteral(value) {
			const node = this.startNode();
			node.value = value;
			this.next();
			return this.finishNode(node, "BooleanLiteral");
		}
		parseNullLiteral() {
			const node = this.startNode();
			this.next();
			return this.finishNode(node, "NullLiteral");
		}
		parseParenAndDistinguishExpression(canBeArrow) {
			const startLoc = this.state.startLoc;
			let val;
			this.next();
			this.expressionScope.enter(newArrowHeadScope());
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			this.state.maybeInArrowParameters = true;
			const innerStartLoc = this.state.startLoc;
			const exprList = [];
			const refExpressionErrors = new ExpressionErrors();
			let first = true;
			let spreadStartLoc;
			let optionalCommaStartLoc;
			while (!this.match(11)) {
				if (first) first = false;
				else {
					this.expect(12, refExpressionErrors.optionalParametersLoc === null ? null : refExpressionErrors.optionalParametersLoc);
					if (this.match(11)) {
						optionalCommaStartLoc = this.state.startLoc;
						break;
					}
				}
				if (this.match(21)) {
					const spreadNodeStartLoc = this.state.startLoc;
					spreadStartLoc = this.state.startLoc;
					exprList.push(this.parseParenItem(this.parseRestBinding(), spreadNodeStartLoc));
					if (!this.checkCommaAfterRest(41)) break;
				} else exprList.push(this.parseMaybeAssignAllowInOrVoidPattern(11, refExpressionErrors, this.parseParenItem));
			}
			const innerEndLoc = this.state.lastTokEndLoc;
			this.expect(11);
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			let arrowNode = this.startNodeAt(startLoc);
			if (canBeArrow && this.shouldParseArrow(exprList) && (arrowNode = this.parseArrow(arrowNode))) {
				this.checkDestructuringPrivate(refExpressionErrors);
				this.expressionScope.validateAsPattern();
				this.expressionScope.exit();
				this.parseArrowExpression(arrowNode, exprList, false);
				return arrowNode;
			}
			this.expressionScope.exit();
			if (!exprList.length) this.unexpected(this.state.lastTokStartLoc);
			if (optionalCommaStartLoc) this.unexpected(optionalCommaStartLoc);
			if (spreadStartLoc) this.unexpected(spreadStartLoc);
			this.checkExpressionErrors(refExpressionErrors, true);
			this.toReferencedListDeep(exprList, true);
			if (exprList.length > 1) {
				val = this.startNodeAt(innerStartLoc);
				val.expressions = exprList;
				this.finishNode(val, "SequenceExpression");
				this.resetEndLocation(val, innerEndLoc);
			} else val = exprList[0];
			return this.wrapParenthesis(startLoc, val);
		}
		wrapParenthesis(startLoc, expression) {
			if (!(this.optionFlags & 1024)) {
				this.addExtra(expression, "parenthesized", true);
				this.addExtra(expression, "parenStart", startLoc.index);
				this.takeSurroundingComments(expression, startLoc.index, this.state.lastTokEndLoc.index);
				return expression;
			}
			const parenExpression = this.startNodeAt(startLoc);
			parenExpression.expression = expression;
			return this.finishNode(parenExpression, "ParenthesizedExpression");
		}
		shouldParseArrow(params) {
			return !this.canInsertSemicolon();
		}
		parseArrow(node) {
			if (this.eat(19)) return node;
		}
		parseParenItem(node, startLoc) {
			return node;
		}
		parseNewOrNewTarget() {
			const node = this.startNode();
			this.next();
			if (this.match(16)) {
				const meta = this.createIdentifier(this.startNodeAtNode(node), "new");
				this.next();
				const metaProp = this.parseMetaProperty(node, meta, "target");
				if (!this.scope.allowNewTarget) this.raise(Errors.UnexpectedNewTarget, metaProp);
				return metaProp;
			}
			return this.parseNew(node);
		}
		parseNew(node) {
			this.parseNewCallee(node);
			if (this.eat(10)) {
				const args = this.parseExprList(11);
				this.toReferencedList(args);
				node.arguments = args;
			} else node.arguments = [];
			return this.finishNode(node, "NewExpression");
		}
		parseNewCallee(node) {
			const callee = this.parseNoCallExpr((base) => {
				this.raise(Errors.ImportCallNotNewExpression, base);
			});
			node.callee = callee;
			if (callee.type === "Import") this.raise(Errors.ImportCallNotNewExpression, callee);
			if (callee.type === "Super") this.raise(Errors.SuperCallNotNewExpression, callee);
		}
		parseTemplateElement(isTagged) {
			const { start, startLoc, end, value } = this.state;
			const elemStart = start + 1;
			const elem = this.startNodeAt(createPositionWithColumnOffset(startLoc, 1));
			if (value === null) {
				if (!isTagged) this.raise(Errors.InvalidEscapeSequenceTemplate, createPositionWithColumnOffset(this.state.firstInvalidTemplateEscapePos, 1));
			}
			const isTail = this.match(24);
			const endOffset = isTail ? -1 : -2;
			const elemEnd = end + endOffset;
			elem.value = {
				raw: this.input.slice(elemStart, elemEnd).replace(/\r\n?/g, "\n"),
				cooked: value === null ? null : value.slice(1, endOffset)
			};
			elem.tail = isTail;
			this.next();
			const finishedNode = this.finishNode(elem, "TemplateElement");
			this.resetEndLocation(finishedNode, createPositionWithColumnOffset(this.state.lastTokEndLoc, endOffset));
			return finishedNode;
		}
		parseTemplate(isTagged) {
			const node = this.startNode();
			let curElt = this.parseTemplateElement(isTagged);
			const quasis = [curElt];
			const substitutions = [];
			while (!curElt.tail) {
				substitutions.push(this.parseTemplateSubstitution());
				this.readTemplateContinuation();
				quasis.push(curElt = this.parseTemplateElement(isTagged));
			}
			node.expressions = substitutions;
			node.quasis = quasis;
			return this.finishNode(node, "TemplateLiteral");
		}
		parseTemplateSubstitution() {
			return this.parseExpression();
		}
		parseObjectLike(close, isPattern, isRecord, refExpressionErrors) {
			if (isRecord) this.expectPlugin("recordAndTuple");
			let sawProto = false;
			let first = true;
			const node = this.startNode();
			node.properties = [];
			this.next();
			while (!this.match(close)) {
				if (first) first = false;
				else {
					this.expect(12);
					if (this.match(close)) {
						this.addTrailingCommaExtraToNode(node);
						break;
					}
				}
				let prop;
				if (isPattern) prop = this.parseBindingProperty();
				else {
					prop = this.parsePropertyDefinition(refExpressionErrors);
					sawProto = this.checkProto(prop, isRecord, sawProto, refExpressionErrors);
				}
				if (isRecord && !this.isObjectProperty(prop) && prop.type !== "SpreadElement") this.raise(Errors.InvalidRecordProperty, prop);
				if (prop.shorthand) this.addExtra(prop, "shorthand", true);
				node.properties.push(prop);
			}
			this.next();
			let type = "ObjectExpression";
			if (isPattern) type = "ObjectPattern";
			else if (isRecord) type = "RecordExpression";
			return this.finishNode(node, type);
		}
		addTrailingCommaExtraToNode(node) {
			this.addExtra(node, "trailingComma", this.state.lastTokStartLoc.index);
			this.addExtra(node, "trailingCommaLoc", this.state.lastTokStartLoc, false);
		}
		maybeAsyncOrAccessorProp(prop) {
			return !prop.computed && prop.key.type === "Identifier" && (this.isLiteralPropertyName() || this.match(0) || this.match(55));
		}
		parsePropertyDefinition(refExpressionErrors) {
			let decorators = [];
			const decoratorsStartLoc = this.state.startLoc;
			if (this.match(26)) {
				if (this.hasPlugin("decorators")) this.raise(Errors.UnsupportedPropertyDecorator, decoratorsStartLoc);
				while (this.match(26)) decorators.push(this.parseDecorator());
			}
			if (this.match(21)) {
				if (decorators.length) this.unexpected();
				return this.parseSpread();
			}
			const prop = this.startNodeAt(decoratorsStartLoc);
			let isAsync = false;
			let isAccessor = false;
			let startLoc;
			if (decorators.length) {
				prop.decorators = decorators;
				decorators = [];
			}
			prop.method = false;
			if (refExpressionErrors) startLoc = this.state.startLoc;
			let isGenerator = this.eat(55);
			this.parsePropertyNamePrefixOperator(prop);
			const containsEsc = this.state.containsEsc;
			this.parsePropertyName(prop, refExpressionErrors);
			if (!isGenerator && !containsEsc && this.maybeAsyncOrAccessorProp(prop)) {
				const { key } = prop;
				const keyName = key.name;
				if (keyName === "async" && !this.hasPrecedingLineBreak()) {
					isAsync = true;
					this.resetPreviousNodeTrailingComments(key);
					isGenerator = this.eat(55);
					this.parsePropertyName(prop);
				}
				if (keyName === "get" || keyName === "set") {
					isAccessor = true;
					this.resetPreviousNodeTrailingComments(key);
					prop.kind = keyName;
					if (this.match(55)) {
						isGenerator = true;
						this.raise(Errors.AccessorIsGenerator, this.state.curPosition(), { kind: keyName });
						this.next();
					}
					this.parsePropertyName(prop);
				}
			}
			return this.parseObjPropValue(prop, startLoc, isGenerator, isAsync, false, isAccessor, refExpressionErrors);
		}
		getGetterSetterExpectedParamCount(method) {
			return method.kind === "get" ? 0 : 1;
		}
		getObjectOrClassMethodParams(method) {
			return method.params;
		}
		checkGetterSetterParams(method) {
			var _params;
			const paramCount = this.getGetterSetterExpectedParamCount(method);
			const params = this.getObjectOrClassMethodParams(method);
			if (params.length !== paramCount) this.raise(method.kind === "get" ? Errors.BadGetterArity : Errors.BadSetterArity, method);
			if (method.kind === "set" && ((_params = params[params.length - 1]) == null ? void 0 : _params.type) === "RestElement") this.raise(Errors.BadSetterRestParameter, method);
		}
		parseObjectMethod(prop, isGenerator, isAsync, isPattern, isAccessor) {
			if (isAccessor) {
				const finishedProp = this.parseMethod(prop, isGenerator, false, false, false, "ObjectMethod");
				this.checkGetterSetterParams(finishedProp);
				return finishedProp;
			}
			if (isAsync || isGenerator || this.match(10)) {
				if (isPattern) this.unexpected();
				prop.kind = "method";
				prop.method = true;
				return this.parseMethod(prop, isGenerator, isAsync, false, false, "ObjectMethod");
			}
		}
		parseObjectProperty(prop, startLoc, isPattern, refExpressionErrors) {
			prop.shorthand = false;
			if (this.eat(14)) {
				prop.value = isPattern ? this.parseMaybeDefault(this.state.startLoc) : this.parseMaybeAssignAllowInOrVoidPattern(8, refExpressionErrors);
				return this.finishObjectProperty(prop);
			}
			if (!prop.computed && prop.key.type === "Identifier") {
				this.checkReservedWord(prop.key.name, prop.key.loc.start, true, false);
				if (isPattern) prop.value = this.parseMaybeDefault(startLoc, this.cloneIdentifier(prop.key));
				else if (this.match(29)) {
					const shorthandAssignLoc = this.state.startLoc;
					if (refExpressionErrors != null) {
						if (refExpressionErrors.shorthandAssignLoc === null) refExpressionErrors.shorthandAssignLoc = shorthandAssignLoc;
					} else this.raise(Errors.InvalidCoverInitializedName, shorthandAssignLoc);
					prop.value = this.parseMaybeDefault(startLoc, this.cloneIdentifier(prop.key));
				} else prop.value = this.cloneIdentifier(prop.key);
				prop.shorthand = true;
				return this.finishObjectProperty(prop);
			}
		}
		finishObjectProperty(node) {
			return this.finishNode(node, "ObjectProperty");
		}
		parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors) {
			const node = this.parseObjectMethod(prop, isGenerator, isAsync, isPattern, isAccessor) || this.parseObjectProperty(prop, startLoc, isPattern, refExpressionErrors);
			if (!node) this.unexpected();
			return node;
		}
		parsePropertyName(prop, refExpressionErrors) {
			if (this.eat(0)) {
				prop.computed = true;
				prop.key = this.parseMaybeAssignAllowIn();
				this.expect(3);
			} else {
				const { type, value } = this.state;
				let key;
				if (tokenIsKeywordOrIdentifier(type)) key = this.parseIdentifier(true);
				else switch (type) {
					case 136:
						key = this.parseNumericLiteral(value);
						break;
					case 135:
						key = this.parseStringLiteral(value);
						break;
					case 137:
						key = this.parseBigIntLiteral(value);
						break;
					case 140: {
						const privateKeyLoc = this.state.startLoc;
						if (refExpressionErrors != null) {
							if (refExpressionErrors.privateKeyLoc === null) refExpressionErrors.privateKeyLoc = privateKeyLoc;
						} else this.raise(Errors.UnexpectedPrivateField, privateKeyLoc);
						key = this.parsePrivateName();
						break;
					}
					default:
						if (type === 138) {
							key = this.parseDecimalLiteral(value);
							break;
						}
						this.unexpected();
				}
				prop.key = key;
				if (type !== 140) prop.computed = false;
			}
		}
		initFunction(node, isAsync) {
			node.id = null;
			node.generator = false;
			node.async = isAsync;
		}
		parseMethod(node, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope = false) {
			this.initFunction(node, isAsync);
			node.generator = isGenerator;
			this.scope.enter(530 | (inClassScope ? 576 : 0) | (allowDirectSuper ? 32 : 0));
			this.prodParam.enter(functionFlags(isAsync, node.generator));
			this.parseFunctionParams(node, isConstructor);
			const finishedNode = this.parseFunctionBodyAndFinish(node, type, true);
			this.prodParam.exit();
			this.scope.exit();
			return finishedNode;
		}
		parseArrayLike(close, isTuple, refExpressionErrors) {
			if (isTuple) this.expectPlugin("recordAndTuple");
			const node = this.startNode();
			this.next();
			node.elements = this.parseExprList(close, !isTuple, refExpressionErrors, node);
			return this.finishNode(node, isTuple ? "TupleExpression" : "ArrayExpression");
		}
		parseArrowExpression(node, params, isAsync, trailingCommaLoc) {
			this.scope.enter(518);
			let flags = functionFlags(isAsync, false);
			const hasBlockBody = this.match(5);
			if (!hasBlockBody) flags |= this.prodParam.currentFlags() & 24;
			this.prodParam.enter(flags);
			this.initFunction(node, isAsync);
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			if (params) {
				this.state.maybeInArrowParameters = true;
				this.setArrowFunctionParameters(node, params, trailingCommaLoc);
			}
			this.state.maybeInArrowParameters = false;
			this.parseFunctionBody(node, true);
			if (hasBlockBody) this.state.regExpAllowedAt = this.state.lastTokEndLoc.index;
			this.prodParam.exit();
			this.scope.exit();
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			return this.finishNode(node, "ArrowFunctionExpression");
		}
		setArrowFunctionParameters(node, params, trailingCommaLoc) {
			this.toAssignableList(params, trailingCommaLoc, false);
			node.params = params;
		}
		parseFunctionBodyAndFinish(node, type, isMethod = false) {
			this.parseFunctionBody(node, false, isMethod);
			return this.finishNode(node, type);
		}
		parseFunctionBody(node, allowExpression, isMethod = false) {
			const isExpression = allowExpression && !this.match(5);
			this.expressionScope.enter(sharedExpressionScope);
			if (isExpression) {
				node.body = this.parseMaybeAssign();
				this.checkParams(node, false, allowExpression, false);
			} else {
				const oldStrict = this.state.strict;
				const oldLabels = this.state.labels;
				this.state.labels = [];
				this.prodParam.enter(this.prodParam.currentFlags() | 4);
				node.body = this.parseBlock(true, false, (hasStrictModeDirective) => {
					const nonSimple = !this.isSimpleParamList(node.params);
					if (hasStrictModeDirective && nonSimple) this.raise(Errors.IllegalLanguageModeDirective, (node.kind === "method" || node.kind === "constructor") && !!node.key ? node.key.loc.end : node);
					const strictModeChanged = !oldStrict && this.state.strict;
					this.checkParams(node, !this.state.strict && !allowExpression && !isMethod && !nonSimple, allowExpression, strictModeChanged);
					if (node.id) this.checkStrictBindReservedWord(node.id, 65, strictModeChanged);
				});
				this.prodParam.exit();
				this.state.labels = oldLabels;
			}
			this.expressionScope.exit();
		}
		isSimpleParameter(node) {
			return node.type === "Identifier";
		}
		isSimpleParamList(params) {
			for (let i = 0, len = params.length; i < len; i++) if (!this.isSimpleParameter(params[i])) return false;
			return true;
		}
		checkParams(node, allowDuplicates, isArrowFunction, strictModeChanged = true) {
			const checkClashes = !allowDuplicates && /* @__PURE__ */ new Set();
			const formalParameters = { type: "FormalParameters" };
			for (const param of node.params) this.checkLVal(param, formalParameters, 5, checkClashes, strictModeChanged);
		}
		parseExprList(close, allowEmpty, refExpressionErrors, nodeForExtra) {
			const elts = [];
			let first = true;
			while (!this.eat(close)) {
				if (first) first = false;
				else {
					this.expect(12);
					if (this.match(close)) {
						if (nodeForExtra) this.addTrailingCommaExtraToNode(nodeForExtra);
						this.next();
						break;
					}
				}
				elts.push(this.parseExprListItem(close, allowEmpty, refExpressionErrors));
			}
			return elts;
		}
		parseExprListItem(close, allowEmpty, refExpressionErrors, allowPlaceholder) {
			let elt;
			if (this.match(12)) {
				if (!allowEmpty) this.raise(Errors.UnexpectedToken, this.state.curPosition(), { unexpected: "," });
				elt = null;
			} else if (this.match(21)) {
				const spreadNodeStartLoc = this.state.startLoc;
				elt = this.parseParenItem(this.parseSpread(refExpressionErrors), spreadNodeStartLoc);
			} else if (this.match(17)) {
				this.expectPlugin("partialApplication");
				if (!allowPlaceholder) this.raise(Errors.UnexpectedArgumentPlaceholder, this.state.startLoc);
				const node = this.startNode();
				this.next();
				elt = this.finishNode(node, "ArgumentPlaceholder");
			} else elt = this.parseMaybeAssignAllowInOrVoidPattern(close, refExpressionErrors, this.parseParenItem);
			return elt;
		}
		parseIdentifier(liberal) {
			const node = this.startNode();
			const name = this.parseIdentifierName(liberal);
			return this.createIdentifier(node, name);
		}
		createIdentifier(node, name) {
			node.name = name;
			node.loc.identifierName = name;
			return this.finishNode(node, "Identifier");
		}
		createIdentifierAt(node, name, endLoc) {
			node.name = name;
			node.loc.identifierName = name;
			return this.finishNodeAt(node, "Identifier", endLoc);
		}
		parseIdentifierName(liberal) {
			let name;
			const { startLoc, type } = this.state;
			if (tokenIsKeywordOrIdentifier(type)) name = this.state.value;
			else this.unexpected();
			const tokenIsKeyword = tokenKeywordOrIdentifierIsKeyword(type);
			if (liberal) {
				if (tokenIsKeyword) this.replaceToken(133);
			} else this.checkReservedWord(name, startLoc, tokenIsKeyword, false);
			this.next();
			return name;
		}
		checkReservedWord(word, startLoc, checkKeywords, isBinding) {
			if (word.length > 10) return;
			if (!canBeReservedWord(word)) return;
			if (checkKeywords && isKeyword(word)) {
				this.raise(Errors.UnexpectedKeyword, startLoc, { keyword: word });
				return;
			}
			if ((!this.state.strict ? isReservedWord : isBinding ? isStrictBindReservedWord : isStrictReservedWord)(word, this.inModule)) {
				this.raise(Errors.UnexpectedReservedWord, startLoc, { reservedWord: word });
				return;
			} else if (word === "yield") {
				if (this.prodParam.hasYield) {
					this.raise(Errors.YieldBindingIdentifier, startLoc);
					return;
				}
			} else if (word === "await") {
				if (this.prodParam.hasAwait) {
					this.raise(Errors.AwaitBindingIdentifier, startLoc);
					return;
				}
				if (this.scope.inStaticBlock) {
					this.raise(Errors.AwaitBindingIdentifierInStaticBlock, startLoc);
					return;
				}
				this.expressionScope.recordAsyncArrowParametersError(startLoc);
			} else if (word === "arguments") {
				if (this.scope.inClassAndNotInNonArrowFunction) {
					this.raise(Errors.ArgumentsInClass, startLoc);
					return;
				}
			}
		}
		recordAwaitIfAllowed() {
			const isAwaitAllowed = this.prodParam.hasAwait;
			if (isAwaitAllowed && !this.scope.inFunction) this.state.hasTopLevelAwait = true;
			return isAwaitAllowed;
		}
		parseAwait(startLoc) {
			const node = this.startNodeAt(startLoc);
			this.expressionScope.recordParameterInitializerError(Errors.AwaitExpressionFormalParameter, node);
			if (this.eat(55)) this.raise(Errors.ObsoleteAwaitStar, node);
			if (!this.scope.inFunction && !(this.optionFlags & 1)) {
				if (this.isAmbiguousPrefixOrIdentifier()) this.ambiguousScriptDifferentAst = true;
				else this.sawUnambiguousESM = true;
			}
			if (!this.state.soloAwait) node.argument = this.parseMaybeUnary(null, true);
			return this.finishNode(node, "AwaitExpression");
		}
		isAmbiguousPrefixOrIdentifier() {
			if (this.hasPrecedingLineBreak()) return true;
			const { type } = this.state;
			return type === 53 || type === 10 || type === 0 || tokenIsTemplate(type) || type === 103 && !this.state.containsEsc || type === 139 || type === 56 || this.hasPlugin("v8intrinsic") && type === 54;
		}
		parseYield(startLoc) {
			const node = this.startNodeAt(startLoc);
			this.expressionScope.recordParameterInitializerError(Errors.YieldInParameter, node);
			let delegating = false;
			let argument = null;
			if (!this.hasPrecedingLineBreak()) {
				delegating = this.eat(55);
				switch (this.state.type) {
					case 13:
					case 141:
					case 8:
					case 11:
					case 3:
					case 9:
					case 14:
					case 12: if (!delegating) break;
					case 58: if (this.options.annexB && !delegating) break;
					default: argument = this.parseMaybeAssign();
				}
			}
			if (!argument) this.state.regExpAllowedAt = this.state.lastTokEndLoc.index;
			node.delegate = delegating;
			node.argument = argument;
			return this.finishNode(node, "YieldExpression");
		}
		parseImportCall(node) {
			this.expect(10);
			node.source = this.parseMaybeAssignAllowIn();
			node.options = null;
			if (this.eat(12)) {
				if (!this.match(11)) {
					node.options = this.parseMaybeAssignAllowIn();
					if (this.eat(12)) {
						this.addTrailingCommaExtraToNode(node.options);
						if (!this.match(11)) {
							do
								this.parseMaybeAssignAllowIn();
							while (this.eat(12) && !this.match(11));
							this.raise(Errors.ImportCallArity, node);
						}
					}
				} else this.addTrailingCommaExtraToNode(node.source);
			}
			this.expect(11);
			return this.finishNode(node, "ImportExpression");
		}
		checkPipelineAtInfixOperator(left, leftStartLoc) {
			if (this.hasPlugin(["pipelineOperator", { proposal: "smart" }])) {
				if (left.type === "SequenceExpression") this.raise(Errors.PipelineHeadSequenceExpression, leftStartLoc);
			}
		}
		parseSmartPipelineBodyInStyle(childExpr, startLoc) {
			if (this.isSimpleReference(childExpr)) {
				const bodyNode = this.startNodeAt(startLoc);
				bodyNode.callee = childExpr;
				return this.finishNode(bodyNode, "PipelineBareFunction");
			} else {
				const bodyNode = this.startNodeAt(startLoc);
				this.checkSmartPipeTopicBodyEarlyErrors(startLoc);
				bodyNode.expression = childExpr;
				return this.finishNode(bodyNode, "PipelineTopicExpression");
			}
		}
		isSimpleReference(expression) {
			switch (expression.type) {
				case "MemberExpression": return !expression.computed && this.isSimpleReference(expression.object);
				case "Identifier": return true;
				default: return false;
			}
		}
		checkSmartPipeTopicBodyEarlyErrors(startLoc) {
			if (this.match(19)) throw this.raise(Errors.PipelineBodyNoArrow, this.state.startLoc);
			if (!this.topicReferenceWasUsedInCurrentContext()) this.raise(Errors.PipelineTopicUnused, startLoc);
		}
		withTopicBindingContext(callback) {
			const outerContextTopicState = this.state.topicContext;
			this.state.topicContext = {
				maxNumOfResolvableTopics: 1,
				maxTopicIndex: null
			};
			try {
				return callback();
			} finally {
				this.state.topicContext = outerContextTopicState;
			}
		}
		withSmartMixTopicForbiddingContext(callback) {
			if (this.hasPlugin(["pipelineOperator", { proposal: "smart" }])) {
				const outerContextTopicState = this.state.topicContext;
				this.state.topicContext = {
					maxNumOfResolvableTopics: 0,
					maxTopicIndex: null
				};
				try {
					return callback();
				} finally {
					this.state.topicContext = outerContextTopicState;
				}
			} else return callback();
		}
		withSoloAwaitPermittingContext(callback) {
			const outerContextSoloAwaitState = this.state.soloAwait;
			this.state.soloAwait = true;
			try {
				return callback();
			} finally {
				this.state.soloAwait = outerContextSoloAwaitState;
			}
		}
		allowInAnd(callback) {
			const flags = this.prodParam.currentFlags();
			if (24 & ~flags) {
				this.prodParam.enter(flags | 24);
				try {
					return callback();
				} finally {
					this.prodParam.exit();
				}
			}
			return callback();
		}
		disallowInAnd(callback) {
			const flags = this.prodParam.currentFlags();
			const prodParamToClear = 8 & flags;
			const prodParamToSet = 16 & ~flags;
			if (prodParamToClear || prodParamToSet) {
				this.prodParam.enter(flags & -9 | 16);
				try {
					return callback();
				} finally {
					this.prodParam.exit();
				}
			}
			return callback();
		}
		registerTopicReference() {
			this.state.topicContext.maxTopicIndex = 0;
		}
		topicReferenceIsAllowedInCurrentContext() {
			return this.state.topicContext.maxNumOfResolvableTopics >= 1;
		}
		topicReferenceWasUsedInCurrentContext() {
			return this.state.topicContext.maxTopicIndex != null && this.state.topicContext.maxTopicIndex >= 0;
		}
		parseFSharpPipelineBody(prec) {
			const startLoc = this.state.startLoc;
			this.state.potentialArrowAt = this.state.start;
			this.prodParam.enter(this.prodParam.currentFlags() & -17);
			const ret = this.parseExprOp(this.parseMaybeUnaryOrPrivate(), startLoc, prec);
			this.prodParam.exit();
			return ret;
		}
		parseModuleExpression() {
			this.expectPlugin("moduleBlocks");
			const node = this.startNode();
			this.next();
			if (!this.match(5)) this.unexpected(null, 5);
			const program = this.startNodeAt(this.state.endLoc);
			this.next();
			const revertScopes = this.initializeScopes(true);
			this.enterInitialScopes();
			try {
				node.body = this.parseProgram(program, 8, "module");
			} finally {
				revertScopes();
			}
			return this.finishNode(node, "ModuleExpression");
		}
		parseVoidPattern(refExpressionErrors) {
			this.expectPlugin("discardBinding");
			const node = this.startNode();
			if (refExpressionErrors != null) refExpressionErrors.voidPatternLoc = this.state.startLoc;
			this.next();
			return this.finishNode(node, "VoidPattern");
		}
		parseMaybeAssignAllowInOrVoidPattern(close, refExpressionErrors, afterLeftParse) {
			if (refExpressionErrors != null && this.match(88)) {
				const nextCode = this.lookaheadCharCode();
				if (nextCode === 44 || nextCode === (close === 3 ? 93 : close === 8 ? 125 : 41) || nextCode === 61) return this.parseMaybeDefault(this.state.startLoc, this.parseVoidPattern(refExpressionErrors));
			}
			return this.parseMaybeAssignAllowIn(refExpressionErrors, afterLeftParse);
		}
		parsePropertyNamePrefixOperator(prop) {}
	};
	const loopLabel = { kind: 1 };
	const switchLabel = { kind: 2 };
	const loneSurrogate = /[\uD800-\uDFFF]/u;
	const keywordRelationalOperator = /in(?:stanceof)?/y;
	const keywordLikeWord = /[a-z]{2,10}/y;
	function babel7CompatTokens(tokens, input, startIndex) {
		for (let i = 0; i < tokens.length; i++) {
			const token = tokens[i];
			const { type } = token;
			if (typeof type === "number") {
				if (type === 140) {
					const { loc, start, value, end } = token;
					const hashEndPos = start + 1;
					const hashEndLoc = createPositionWithColumnOffset(loc.start, 1);
					tokens.splice(i, 1, new Token({
						type: getExportedToken(27),
						value: "#",
						start,
						end: hashEndPos,
						startLoc: loc.start,
						endLoc: hashEndLoc
					}), new Token({
						type: getExportedToken(133),
						value,
						start: hashEndPos,
						end,
						startLoc: hashEndLoc,
						endLoc: loc.end
					}));
					i++;
					continue;
				}
				if (tokenIsTemplate(type)) {
					const { loc, start, value, end } = token;
					const backquoteEnd = start + 1;
					const backquoteEndLoc = createPositionWithColumnOffset(loc.start, 1);
					let startToken;
					if (input.charCodeAt(start - startIndex) === 96) startToken = new Token({
						type: getExportedToken(22),
						value: "`",
						start,
						end: backquoteEnd,
						startLoc: loc.start,
						endLoc: backquoteEndLoc
					});
					else startToken = new Token({
						type: getExportedToken(8),
						value: "}",
						start,
						end: backquoteEnd,
						startLoc: loc.start,
						endLoc: backquoteEndLoc
					});
					let templateValue, templateElementEnd, templateElementEndLoc, endToken;
					if (type === 24) {
						templateElementEnd = end - 1;
						templateElementEndLoc = createPositionWithColumnOffset(loc.end, -1);
						templateValue = value === null ? null : value.slice(1, -1);
						endToken = new Token({
							type: getExportedToken(22),
							value: "`",
							start: templateElementEnd,
							end,
							startLoc: templateElementEndLoc,
							endLoc: loc.end
						});
					} else {
						templateElementEnd = end - 2;
						templateElementEndLoc = createPositionWithColumnOffset(loc.end, -2);
						templateValue = value === null ? null : value.slice(1, -2);
						endToken = new Token({
							type: getExportedToken(23),
							value: "${",
							start: templateElementEnd,
							end,
							startLoc: templateElementEndLoc,
							endLoc: loc.end
						});
					}
					tokens.splice(i, 1, startToken, new Token({
						type: getExportedToken(20),
						value: templateValue,
						start: backquoteEnd,
						end: templateElementEnd,
						startLoc: backquoteEndLoc,
						endLoc: templateElementEndLoc
					}), endToken);
					i += 2;
					continue;
				}
				token.type = getExportedToken(type);
			}
		}
		return tokens;
	}
	var StatementParser = class extends ExpressionParser {
		parseTopLevel(file, program) {
			file.program = this.parseProgram(program, 141, this.options.sourceType === "module" ? "module" : "script");
			file.comments = this.comments;
			if (this.optionFlags & 256) file.tokens = babel7CompatTokens(this.tokens, this.input, this.startIndex);
			return this.finishNode(file, "File");
		}
		parseProgram(program, end, sourceType) {
			program.sourceType = sourceType;
			program.interpreter = this.parseInterpreterDirective();
			this.parseBlockBody(program, true, true, end);
			if (this.inModule) {
				if (!(this.optionFlags & 64) && this.scope.undefinedExports.size > 0) for (const [localName, at] of Array.from(this.scope.undefinedExports)) this.raise(Errors.ModuleExportUndefined, at, { localName });
				this.addExtra(program, "topLevelAwait", this.state.hasTopLevelAwait);
			}
			let finishedProgram;
			if (end === 141) finishedProgram = this.finishNode(program, "Program");
			else finishedProgram = this.finishNodeAt(program, "Program", createPositionWithColumnOffset(this.state.startLoc, -1));
			return finishedProgram;
		}
		stmtToDirective(stmt) {
			const directive = this.castNodeTo(stmt, "Directive");
			const directiveLiteral = this.castNodeTo(stmt.expression, "DirectiveLiteral");
			const expressionValue = directiveLiteral.value;
			const raw = this.input.slice(this.offsetToSourcePos(directiveLiteral.start), this.offsetToSourcePos(directiveLiteral.end));
			const val = directiveLiteral.value = raw.slice(1, -1);
			this.addExtra(directiveLiteral, "raw", raw);
			this.addExtra(directiveLiteral, "rawValue", val);
			this.addExtra(directiveLiteral, "expressionValue", expressionValue);
			directive.value = directiveLiteral;
			delete stmt.expression;
			return directive;
		}
		parseInterpreterDirective() {
			if (!this.match(28)) return null;
			const node = this.startNode();
			node.value = this.state.value;
			this.next();
			return this.finishNode(node, "InterpreterDirective");
		}
		isLet() {
			if (!this.isContextual(101)) return false;
			return this.hasFollowingBindingAtom();
		}
		isUsing() {
			if (!this.isContextual(108)) return false;
			return this.nextTokenIsIdentifierOnSameLine();
		}
		isForUsing() {
			if (!this.isContextual(108)) return false;
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			if (this.isUnparsedContextual(next, "of")) {
				const nextCharAfterOf = this.lookaheadCharCodeSince(next + 2);
				if (nextCharAfterOf !== 61 && nextCharAfterOf !== 58 && nextCharAfterOf !== 59) return false;
			}
			if (this.chStartsBindingIdentifier(nextCh, next) || this.isUnparsedContextual(next, "void")) return true;
			return false;
		}
		nextTokenIsIdentifierOnSameLine() {
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			return this.chStartsBindingIdentifier(nextCh, next);
		}
		isAwaitUsing() {
			if (!this.isContextual(97)) return false;
			let next = this.nextTokenInLineStart();
			if (this.isUnparsedContextual(next, "using")) {
				next = this.nextTokenInLineStartSince(next + 5);
				const nextCh = this.codePointAtPos(next);
				if (this.chStartsBindingIdentifier(nextCh, next)) return true;
			}
			return false;
		}
		chStartsBindingIdentifier(ch, pos) {
			if (isIdentifierStart(ch)) {
				keywordRelationalOperator.lastIndex = pos;
				if (keywordRelationalOperator.test(this.input)) {
					const endCh = this.codePointAtPos(keywordRelationalOperator.lastIndex);
					if (!isIdentifierChar(endCh) && endCh !== 92) return false;
				}
				return true;
			} else if (ch === 92) return true;
			else return false;
		}
		isReservedWordOnNewLineAfterLet(pos) {
			if (!hasNewLine(this.input, this.state.end, pos)) return false;
			keywordLikeWord.lastIndex = pos;
			if (!keywordLikeWord.test(this.input)) return false;
			const end = keywordLikeWord.lastIndex;
			const endCh = this.codePointAtPos(end);
			if (isIdentifierChar(endCh) || endCh === 92) return false;
			const word = this.input.slice(pos, end);
			return isKeyword(word) || isReservedWord(word, false);
		}
		chStartsBindingPattern(ch) {
			return ch === 91 || ch === 123;
		}
		hasFollowingBindingAtom() {
			const next = this.nextTokenStart();
			const nextCh = this.codePointAtPos(next);
			return this.chStartsBindingPattern(nextCh) || this.chStartsBindingIdentifier(nextCh, next);
		}
		hasInLineFollowingBindingIdentifierOrBrace() {
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			return nextCh === 123 || this.chStartsBindingIdentifier(nextCh, next);
		}
		allowsUsing() {
			return (this.scope.inModule || !this.scope.inTopLevel) && !this.scope.inBareCaseStatement;
		}
		parseModuleItem() {
			return this.parseStatementLike(15);
		}
		parseStatementListItem() {
			return this.parseStatementLike(6 | (!this.options.annexB || this.state.strict ? 0 : 8));
		}
		parseStatementOrSloppyAnnexBFunctionDeclaration(allowLabeledFunction = false) {
			let flags = 0;
			if (this.options.annexB && !this.state.strict) {
				flags |= 4;
				if (allowLabeledFunction) flags |= 8;
			}
			return this.parseStatementLike(flags);
		}
		parseStatement() {
			return this.parseStatementLike(0);
		}
		parseStatementLike(flags) {
			let decorators = null;
			if (this.match(26)) decorators = this.parseDecorators(true);
			return this.parseStatementContent(flags, decorators);
		}
		parseStatementContent(flags, decorators) {
			const startType = this.state.type;
			const node = this.startNode();
			const allowDeclaration = !!(flags & 2);
			const allowFunctionDeclaration = !!(flags & 4);
			const topLevel = flags & 1;
			switch (startType) {
				case 60: return this.parseBreakContinueStatement(node, true);
				case 63: return this.parseBreakContinueStatement(node, false);
				case 64: return this.parseDebuggerStatement(node);
				case 90: return this.parseDoWhileStatement(node);
				case 91: return this.parseForStatement(node);
				case 68:
					if (this.lookaheadCharCode() === 46) break;
					if (!allowFunctionDeclaration) this.raise(this.state.strict ? Errors.StrictFunction : this.options.annexB ? Errors.SloppyFunctionAnnexB : Errors.SloppyFunction, this.state.startLoc);
					return this.parseFunctionStatement(node, false, flags);
				case 80:
					if (!allowDeclaration) this.unexpected();
					return this.parseClass(this.maybeTakeDecorators(decorators, node), true);
				case 69: return this.parseIfStatement(node);
				case 70: return this.parseReturnStatement(node);
				case 71: return this.parseSwitchStatement(node);
				case 72: return this.parseThrowStatement(node);
				case 73: return this.parseTryStatement(node);
				case 97:
					if (this.isAwaitUsing()) {
						if (!this.allowsUsing()) this.raise(Errors.UnexpectedUsingDeclaration, node);
						else if (!allowDeclaration) this.raise(Errors.UnexpectedLexicalDeclaration, node);
						else if (!this.recordAwaitIfAllowed()) this.raise(Errors.AwaitUsingNotInAsyncContext, node);
						this.next();
						return this.parseVarStatement(node, "await using");
					}
					break;
				case 108:
					if (this.state.containsEsc || !this.hasInLineFollowingBindingIdentifierOrBrace()) break;
					if (!this.allowsUsing()) this.raise(Errors.UnexpectedUsingDeclaration, this.state.startLoc);
					else if (!allowDeclaration) this.raise(Errors.UnexpectedLexicalDeclaration, this.state.startLoc);
					return this.parseVarStatement(node, "using");
				case 101: {
					if (this.state.containsEsc) break;
					const next = this.nextTokenStart();
					const nextCh = this.codePointAtPos(next);
					if (nextCh !== 91) {
						if (!allowDeclaration && this.hasFollowingLineBreak()) break;
						if (!this.chStartsBindingIdentifier(nextCh, next) && nextCh !== 123) break;
						if (this.isReservedWordOnNewLineAfterLet(next)) break;
					}
				}
				case 75: if (!allowDeclaration) this.raise(Errors.UnexpectedLexicalDeclaration, this.state.startLoc);
				case 74: {
					const kind = this.state.value;
					return this.parseVarStatement(node, kind);
				}
				case 92: return this.parseWhileStatement(node);
				case 76: return this.parseWithStatement(node);
				case 5: return this.parseBlock();
				case 13: return this.parseEmptyStatement(node);
				case 83: {
					const nextTokenCharCode = this.lookaheadCharCode();
					if (nextTokenCharCode === 40 || nextTokenCharCode === 46) break;
				}
				case 82: {
					if (!(this.optionFlags & 8) && !topLevel) this.raise(Errors.UnexpectedImportExport, this.state.startLoc);
					this.next();
					let result;
					if (startType === 83) result = this.parseImport(node);
					else result = this.parseExport(node, decorators);
					this.assertModuleNodeAllowed(result);
					return result;
				}
				default: if (this.isAsyncFunction()) {
					if (!allowDeclaration) this.raise(Errors.AsyncFunctionInSingleStatementContext, this.state.startLoc);
					this.next();
					return this.parseFunctionStatement(node, true, flags);
				}
			}
			const maybeName = this.state.value;
			if (startType === 93 && this.lookahead().type === 14) {
				const label = this.parseIdentifier(true);
				this.next();
				return this.parseLabeledStatement(node, maybeName, label, flags);
			}
			const expr = this.parseExpression();
			if (tokenIsIdentifier(startType) && expr.type === "Identifier" && this.eat(14)) return this.parseLabeledStatement(node, maybeName, expr, flags);
			else return this.parseExpressionStatement(node, expr, decorators, flags);
		}
		assertModuleNodeAllowed(node) {
			if (!(this.optionFlags & 8) && !this.inModule) this.raise(Errors.ImportOutsideModule, node);
		}
		decoratorsEnabledBeforeExport() {
			if (this.hasPlugin("decorators-legacy")) return true;
			return this.hasPlugin("decorators") && this.getPluginOption("decorators", "decoratorsBeforeExport") !== false;
		}
		maybeTakeDecorators(maybeDecorators, classNode, exportNode) {
			if (maybeDecorators) {
				var _classNode$decorators;
				if ((_classNode$decorators = classNode.decorators) != null && _classNode$decorators.length) {
					if (typeof this.getPluginOption("decorators", "decoratorsBeforeExport") !== "boolean") this.raise(Errors.DecoratorsBeforeAfterExport, classNode.decorators[0]);
					classNode.decorators.unshift(...maybeDecorators);
				} else classNode.decorators = maybeDecorators;
				this.resetStartLocationFromNode(classNode, maybeDecorators[0]);
				if (exportNode) this.resetStartLocationFromNode(exportNode, classNode);
			}
			return classNode;
		}
		canHaveLeadingDecorator() {
			return this.match(80);
		}
		parseDecorators(allowExport) {
			const decorators = [];
			do
				decorators.push(this.parseDecorator());
			while (this.match(26));
			if (this.match(82)) {
				if (!allowExport) this.unexpected();
				if (!this.decoratorsEnabledBeforeExport()) this.raise(Errors.DecoratorExportClass, this.state.startLoc);
			} else if (!this.canHaveLeadingDecorator()) throw this.raise(Errors.UnexpectedLeadingDecorator, this.state.startLoc);
			return decorators;
		}
		parseDecorator() {
			this.expectOnePlugin(["decorators", "decorators-legacy"]);
			const node = this.startNode();
			this.next();
			if (this.hasPlugin("decorators")) {
				const startLoc = this.state.startLoc;
				let expr;
				if (this.match(10)) {
					const startLoc = this.state.startLoc;
					this.next();
					expr = this.parseExpression();
					this.expect(11);
					expr = this.wrapParenthesis(startLoc, expr);
					const paramsStartLoc = this.state.startLoc;
					node.expression = this.parseMaybeDecoratorArguments(expr, startLoc);
					if (this.getPluginOption("decorators", "allowCallParenthesized") === false && node.expression !== expr) this.raise(Errors.DecoratorArgumentsOutsideParentheses, paramsStartLoc);
				} else {
					expr = this.parseIdentifier(false);
					while (this.eat(16)) {
						const node = this.startNodeAt(startLoc);
						node.object = expr;
						if (this.match(140)) {
							this.classScope.usePrivateName(this.state.value, this.state.startLoc);
							node.property = this.parsePrivateName();
						} else node.property = this.parseIdentifier(true);
						node.computed = false;
						expr = this.finishNode(node, "MemberExpression");
					}
					node.expression = this.parseMaybeDecoratorArguments(expr, startLoc);
				}
			} else node.expression = this.parseExprSubscripts();
			return this.finishNode(node, "Decorator");
		}
		parseMaybeDecoratorArguments(expr, startLoc) {
			if (this.eat(10)) {
				const node = this.startNodeAt(startLoc);
				node.callee = expr;
				node.arguments = this.parseCallExpressionArguments();
				this.toReferencedList(node.arguments);
				return this.finishNode(node, "CallExpression");
			}
			return expr;
		}
		parseBreakContinueStatement(node, isBreak) {
			this.next();
			if (this.isLineTerminator()) node.label = null;
			else {
				node.label = this.parseIdentifier(this.match(93));
				this.semicolon();
			}
			this.verifyBreakContinue(node, isBreak);
			return this.finishNode(node, isBreak ? "BreakStatement" : "ContinueStatement");
		}
		verifyBreakContinue(node, isBreak) {
			let i = 0;
			for (; i < this.state.labels.length; ++i) {
				const lab = this.state.labels[i];
				if (node.label == null || lab.name === node.label.name) {
					if (lab.kind != null && (isBreak || lab.kind === 1)) break;
					if (node.label && isBreak) break;
				}
			}
			if (i === this.state.labels.length) {
				const type = isBreak ? "BreakStatement" : "ContinueStatement";
				this.raise(Errors.IllegalBreakContinue, node, { type });
			}
		}
		parseDebuggerStatement(node) {
			this.next();
			this.semicolon();
			return this.finishNode(node, "DebuggerStatement");
		}
		parseHeaderExpression() {
			this.expect(10);
			const val = this.parseExpression();
			this.expect(11);
			return val;
		}
		parseDoWhileStatement(node) {
			this.next();
			this.state.labels.push(loopLabel);
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			this.state.labels.pop();
			this.expect(92);
			node.test = this.parseHeaderExpression();
			this.eat(13);
			return this.finishNode(node, "DoWhileStatement");
		}
		parseForStatement(node) {
			this.next();
			this.state.labels.push(loopLabel);
			let awaitAt = null;
			if (this.isContextual(97) && this.recordAwaitIfAllowed()) {
				awaitAt = this.state.startLoc;
				this.next();
			}
			this.scope.enter(0);
			this.expect(10);
			if (this.match(13)) {
				if (awaitAt !== null) this.unexpected(awaitAt);
				return this.parseFor(node, null);
			}
			const startsWithLet = this.isContextual(101);
			{
				const startsWithAwaitUsing = this.isAwaitUsing();
				const starsWithUsingDeclaration = startsWithAwaitUsing || this.isForUsing();
				const isLetOrUsing = startsWithLet && this.hasFollowingBindingAtom() || starsWithUsingDeclaration;
				if (this.match(74) || this.match(75) || isLetOrUsing) {
					const initNode = this.startNode();
					let kind;
					if (startsWithAwaitUsing) {
						kind = "await using";
						if (!this.recordAwaitIfAllowed()) this.raise(Errors.AwaitUsingNotInAsyncContext, this.state.startLoc);
						this.next();
					} else kind = this.state.value;
					this.next();
					this.parseVar(initNode, true, kind);
					const init = this.finishNode(initNode, "VariableDeclaration");
					const isForIn = this.match(58);
					if (isForIn && starsWithUsingDeclaration) this.raise(Errors.ForInUsing, init);
					if ((isForIn || this.isContextual(103)) && init.declarations.length === 1) return this.parseForIn(node, init, awaitAt);
					if (awaitAt !== null) this.unexpected(awaitAt);
					return this.parseFor(node, init);
				}
			}
			const startsWithAsync = this.isContextual(96);
			const refExpressionErrors = new ExpressionErrors();
			const init = this.parseExpression(true, refExpressionErrors);
			const isForOf = this.isContextual(103);
			if (isForOf) {
				if (startsWithLet) this.raise(Errors.ForOfLet, init);
				if (awaitAt === null && startsWithAsync && init.type === "Identifier") this.raise(Errors.ForOfAsync, init);
			}
			if (isForOf || this.match(58)) {
				this.checkDestructuringPrivate(refExpressionErrors);
				this.toAssignable(init, true);
				const type = isForOf ? "ForOfStatement" : "ForInStatement";
				this.checkLVal(init, { type });
				return this.parseForIn(node, init, awaitAt);
			} else this.checkExpressionErrors(refExpressionErrors, true);
			if (awaitAt !== null) this.unexpected(awaitAt);
			return this.parseFor(node, init);
		}
		parseFunctionStatement(node, isAsync, statementFlags) {
			this.next();
			let flags = 1 | (isAsync ? 8 : 0);
			if (!(statementFlags & 2) && statementFlags & 4) {
				flags |= 16;
				if (!(statementFlags & 8)) flags |= 2;
			}
			return this.parseFunction(node, flags);
		}
		parseIfStatement(node) {
			this.next();
			node.test = this.parseHeaderExpression();
			node.consequent = this.parseStatementOrSloppyAnnexBFunctionDeclaration();
			node.alternate = this.eat(66) ? this.parseStatementOrSloppyAnnexBFunctionDeclaration() : null;
			return this.finishNode(node, "IfStatement");
		}
		parseReturnStatement(node) {
			if (!this.prodParam.hasReturn) this.raise(Errors.IllegalReturn, this.state.startLoc);
			this.next();
			if (this.isLineTerminator()) node.argument = null;
			else {
				node.argument = this.parseExpression();
				this.semicolon();
			}
			return this.finishNode(node, "ReturnStatement");
		}
		parseSwitchStatement(node) {
			this.next();
			node.discriminant = this.parseHeaderExpression();
			const cases = node.cases = [];
			this.expect(5);
			this.state.labels.push(switchLabel);
			this.scope.enter(256);
			let cur;
			for (let sawDefault; !this.match(8);) if (this.match(61) || this.match(65)) {
				const isCase = this.match(61);
				if (cur) this.finishNode(cur, "SwitchCase");
				cases.push(cur = this.startNode());
				cur.consequent = [];
				this.next();
				if (isCase) cur.test = this.parseExpression();
				else {
					if (sawDefault) this.raise(Errors.MultipleDefaultsInSwitch, this.state.lastTokStartLoc);
					sawDefault = true;
					cur.test = null;
				}
				this.expect(14);
			} else if (cur) cur.consequent.push(this.parseStatementListItem());
			else this.unexpected();
			this.scope.exit();
			if (cur) this.finishNode(cur, "SwitchCase");
			this.next();
			this.state.labels.pop();
			return this.finishNode(node, "SwitchStatement");
		}
		parseThrowStatement(node) {
			this.next();
			if (this.hasPrecedingLineBreak()) this.raise(Errors.NewlineAfterThrow, this.state.lastTokEndLoc);
			node.argument = this.parseExpression();
			this.semicolon();
			return this.finishNode(node, "ThrowStatement");
		}
		parseCatchClauseParam() {
			const param = this.parseBindingAtom();
			this.scope.enter(this.options.annexB && param.type === "Identifier" ? 8 : 0);
			this.checkLVal(param, { type: "CatchClause" }, 9);
			return param;
		}
		parseTryStatement(node) {
			this.next();
			node.block = this.parseBlock();
			node.handler = null;
			if (this.match(62)) {
				const clause = this.startNode();
				this.next();
				if (this.match(10)) {
					this.expect(10);
					clause.param = this.parseCatchClauseParam();
					this.expect(11);
				} else {
					clause.param = null;
					this.scope.enter(0);
				}
				clause.body = this.withSmartMixTopicForbiddingContext(() => this.parseBlock(false, false));
				this.scope.exit();
				node.handler = this.finishNode(clause, "CatchClause");
			}
			node.finalizer = this.eat(67) ? this.parseBlock() : null;
			if (!node.handler && !node.finalizer) this.raise(Errors.NoCatchOrFinally, node);
			return this.finishNode(node, "TryStatement");
		}
		parseVarStatement(node, kind, allowMissingInitializer = false) {
			this.next();
			this.parseVar(node, false, kind, allowMissingInitializer);
			this.semicolon();
			return this.finishNode(node, "VariableDeclaration");
		}
		parseWhileStatement(node) {
			this.next();
			node.test = this.parseHeaderExpression();
			this.state.labels.push(loopLabel);
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			this.state.labels.pop();
			return this.finishNode(node, "WhileStatement");
		}
		parseWithStatement(node) {
			if (this.state.strict) this.raise(Errors.StrictWith, this.state.startLoc);
			this.next();
			node.object = this.parseHeaderExpression();
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			return this.finishNode(node, "WithStatement");
		}
		parseEmptyStatement(node) {
			this.next();
			return this.finishNode(node, "EmptyStatement");
		}
		parseLabeledStatement(node, maybeName, expr, flags) {
			for (const label of this.state.labels) if (label.name === maybeName) this.raise(Errors.LabelRedeclaration, expr, { labelName: maybeName });
			const kind = tokenIsLoop(this.state.type) ? 1 : this.match(71) ? 2 : null;
			for (let i = this.state.labels.length - 1; i >= 0; i--) {
				const label = this.state.labels[i];
				if (label.statementStart === node.start) {
					label.statementStart = this.sourceToOffsetPos(this.state.start);
					label.kind = kind;
				} else break;
			}
			this.state.labels.push({
				name: maybeName,
				kind,
				statementStart: this.sourceToOffsetPos(this.state.start)
			});
			node.body = flags & 8 ? this.parseStatementOrSloppyAnnexBFunctionDeclaration(true) : this.parseStatement();
			this.state.labels.pop();
			node.label = expr;
			return this.finishNode(node, "LabeledStatement");
		}
		parseExpressionStatement(node, expr, decorators, flags) {
			node.expression = expr;
			this.semicolon();
			return this.finishNode(node, "ExpressionStatement");
		}
		parseBlock(allowDirectives = false, createNewLexicalScope = true, afterBlockParse) {
			const node = this.startNode();
			if (allowDirectives) this.state.strictErrors.clear();
			this.expect(5);
			if (createNewLexicalScope) this.scope.enter(0);
			this.parseBlockBody(node, allowDirectives, false, 8, afterBlockParse);
			if (createNewLexicalScope) this.scope.exit();
			return this.finishNode(node, "BlockStatement");
		}
		isValidDirective(stmt) {
			return stmt.type === "ExpressionStatement" && stmt.expression.type === "StringLiteral" && !stmt.expression.extra.parenthesized;
		}
		parseBlockBody(node, allowDirectives, topLevel, end, afterBlockParse) {
			const body = node.body = [];
			const directives = node.directives = [];
			this.parseBlockOrModuleBlockBody(body, allowDirectives ? directives : void 0, topLevel, end, afterBlockParse);
		}
		parseBlockOrModuleBlockBody(body, directives, topLevel, end, afterBlockParse) {
			const oldStrict = this.state.strict;
			let hasStrictModeDirective = false;
			let parsedNonDirective = false;
			while (!this.match(end)) {
				const stmt = topLevel ? this.parseModuleItem() : this.parseStatementListItem();
				if (directives && !parsedNonDirective) {
					if (this.isValidDirective(stmt)) {
						const directive = this.stmtToDirective(stmt);
						directives.push(directive);
						if (!hasStrictModeDirective && directive.value.value === "use strict") {
							hasStrictModeDirective = true;
							this.setStrict(true);
						}
						continue;
					}
					parsedNonDirective = true;
					this.state.strictErrors.clear();
				}
				body.push(stmt);
			}
			afterBlockParse?.call(this, hasStrictModeDirective);
			if (!oldStrict) this.setStrict(false);
			this.next();
		}
		parseFor(node, init) {
			node.init = init;
			this.semicolon(false);
			node.test = this.match(13) ? null : this.parseExpression();
			this.semicolon(false);
			node.update = this.match(11) ? null : this.parseExpression();
			this.expect(11);
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			this.scope.exit();
			this.state.labels.pop();
			return this.finishNode(node, "ForStatement");
		}
		parseForIn(node, init, awaitAt) {
			const isForIn = this.match(58);
			this.next();
			if (isForIn) {
				if (awaitAt !== null) this.unexpected(awaitAt);
			} else node.await = awaitAt !== null;
			if (init.type === "VariableDeclaration" && init.declarations[0].init != null && (!isForIn || !this.options.annexB || this.state.strict || init.kind !== "var" || init.declarations[0].id.type !== "Identifier")) this.raise(Errors.ForInOfLoopInitializer, init, { type: isForIn ? "ForInStatement" : "ForOfStatement" });
			if (init.type === "AssignmentPattern") this.raise(Errors.InvalidLhs, init, { ancestor: { type: "ForStatement" } });
			node.left = init;
			node.right = isForIn ? this.parseExpression() : this.parseMaybeAssignAllowIn();
			this.expect(11);
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			this.scope.exit();
			this.state.labels.pop();
			return this.finishNode(node, isForIn ? "ForInStatement" : "ForOfStatement");
		}
		parseVar(node, isFor, kind, allowMissingInitializer = false) {
			const declarations = node.declarations = [];
			node.kind = kind;
			for (;;) {
				const decl = this.startNode();
				this.parseVarId(decl, kind);
				decl.init = !this.eat(29) ? null : isFor ? this.parseMaybeAssignDisallowIn() : this.parseMaybeAssignAllowIn();
				if (decl.init === null && !allowMissingInitializer && !(isFor && declarations.length === 0 && (this.match(58) || this.isContextual(103)))) {
					if (decl.id.type !== "Identifier") this.raise(Errors.DeclarationMissingInitializer, this.state.lastTokEndLoc, { kind: "destructuring" });
					else if (kind === "const" || kind === "using" || kind === "await using") this.raise(Errors.DeclarationMissingInitializer, this.state.lastTokEndLoc, { kind });
				}
				declarations.push(this.finishNode(decl, "VariableDeclarator"));
				if (!this.eat(12)) break;
			}
			return node;
		}
		parseVarId(decl, kind) {
			const id = this.parseBindingAtom();
			if (kind === "using" || kind === "await using") {
				if (id.type === "ArrayPattern" || id.type === "ObjectPattern") this.raise(Errors.UsingDeclarationHasBindingPattern, id.loc.start);
			} else if (id.type === "VoidPattern") this.raise(Errors.UnexpectedVoidPattern, id.loc.start);
			this.checkLVal(id, { type: "VariableDeclarator" }, kind === "var" ? 5 : 8201);
			decl.id = id;
		}
		parseAsyncFunctionExpression(node) {
			return this.parseFunction(node, 8);
		}
		parseFunction(node, flags = 0) {
			const isDeclaration = !!(flags & 1);
			const requireId = isDeclaration && !(flags & 4);
			const isAsync = !!(flags & 8);
			this.initFunction(node, isAsync);
			if (this.match(55)) {
				if (flags & 16) this.raise(Errors.GeneratorInSingleStatementContext, this.state.startLoc);
				this.next();
				node.generator = true;
			}
			if (isDeclaration) node.id = this.parseFunctionId(requireId);
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			this.state.maybeInArrowParameters = false;
			this.scope.enter(514);
			this.prodParam.enter(functionFlags(isAsync, node.generator));
			if (!isDeclaration && tokenIsIdentifier(this.state.type)) {
				this.expressionScope.enter(sharedExpressionScope);
				node.id = this.parseFunctionId();
				this.expressionScope.exit();
			}
			this.parseFunctionParams(node, false);
			this.withSmartMixTopicForbiddingContext(() => {
				this.parseFunctionBodyAndFinish(node, isDeclaration ? "FunctionDeclaration" : "FunctionExpression");
			});
			this.prodParam.exit();
			this.scope.exit();
			if (isDeclaration && !(flags & 2)) this.registerFunctionStatementId(node);
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			return node;
		}
		parseFunctionId(requireId) {
			return requireId || tokenIsIdentifier(this.state.type) ? this.parseIdentifier() : null;
		}
		parseFunctionParams(node, isConstructor) {
			this.expect(10);
			this.expressionScope.enter(parameterDeclarationScope);
			node.params = this.parseBindingList(11, 41, 2 | (isConstructor ? 4 : 0));
			this.expressionScope.exit();
		}
		registerFunctionStatementId(node) {
			if (!node.id) return;
			this.scope.declareName(node.id.name, !this.options.annexB || this.state.strict || node.generator || node.async ? this.scope.treatFunctionsAsVar ? 5 : 8201 : 17, node.id.loc.start);
		}
		parseClass(node, isStatement, optionalId) {
			this.next();
			const oldStrict = this.state.strict;
			this.state.strict = true;
			this.parseClassId(node, isStatement, optionalId);
			this.parseClassSuper(node);
			node.body = this.parseClassBody(!!node.superClass, oldStrict);
			return this.finishNode(node, isStatement ? "ClassDeclaration" : "ClassExpression");
		}
		isClassProperty() {
			return this.match(29) || this.match(13) || this.match(8) || this.match(26) && this.hasPrecedingLineBreak();
		}
		isClassMethod() {
			return this.match(10);
		}
		nameIsConstructor(key) {
			return key.type === "Identifier" && key.name === "constructor" || key.type === "StringLiteral" && key.value === "constructor";
		}
		isNonstaticConstructor(method) {
			return !method.computed && !method.static && this.nameIsConstructor(method.key);
		}
		parseClassBody(hadSuperClass, oldStrict) {
			this.classScope.enter();
			const state = {
				hadConstructor: false,
				hadSuperClass
			};
			let decorators = [];
			const classBody = this.startNode();
			classBody.body = [];
			this.expect(5);
			this.withSmartMixTopicForbiddingContext(() => {
				while (!this.match(8)) {
					if (this.eat(13)) {
						if (decorators.length > 0) throw this.raise(Errors.DecoratorSemicolon, this.state.lastTokEndLoc);
						continue;
					}
					if (this.match(26)) {
						decorators.push(this.parseDecorator());
						continue;
					}
					const member = this.startNode();
					if (decorators.length) {
						member.decorators = decorators;
						this.resetStartLocationFromNode(member, decorators[0]);
						decorators = [];
					}
					this.parseClassMember(classBody, member, state);
					if (member.kind === "constructor" && member.decorators && member.decorators.length > 0) this.raise(Errors.DecoratorConstructor, member);
				}
			});
			this.state.strict = oldStrict;
			this.next();
			if (decorators.length) throw this.raise(Errors.TrailingDecorator, this.state.startLoc);
			this.classScope.exit();
			return this.finishNode(classBody, "ClassBody");
		}
		parseClassMemberFromModifier(classBody, member) {
			const key = this.parseIdentifier(true);
			if (this.isClassMethod()) {
				const method = member;
				method.kind = "method";
				method.computed = false;
				method.key = key;
				method.static = false;
				this.pushClassMethod(classBody, method, false, false, false, false);
				return true;
			} else if (this.isClassProperty()) {
				const prop = member;
				prop.computed = false;
				prop.key = key;
				prop.static = false;
				classBody.body.push(this.parseClassProperty(prop));
				return true;
			}
			this.resetPreviousNodeTrailingComments(key);
			return false;
		}
		parseClassMember(classBody, member, state) {
			const isStatic = this.isContextual(107);
			if (isStatic) {
				if (this.parseClassMemberFromModifier(classBody, member)) return;
				if (this.eat(5)) {
					this.parseClassStaticBlock(classBody, member);
					return;
				}
			}
			this.parseClassMemberWithIsStatic(classBody, member, state, isStatic);
		}
		parseClassMemberWithIsStatic(classBody, member, state, isStatic) {
			const publicMethod = member;
			const privateMethod = member;
			const publicProp = member;
			const privateProp = member;
			const accessorProp = member;
			const method = publicMethod;
			const publicMember = publicMethod;
			member.static = isStatic;
			this.parsePropertyNamePrefixOperator(member);
			if (this.eat(55)) {
				method.kind = "method";
				const isPrivateName = this.match(140);
				this.parseClassElementName(method);
				this.parsePostMemberNameModifiers(method);
				if (isPrivateName) {
					this.pushClassPrivateMethod(classBody, privateMethod, true, false);
					return;
				}
				if (this.isNonstaticConstructor(publicMethod)) this.raise(Errors.ConstructorIsGenerator, publicMethod.key);
				this.pushClassMethod(classBody, publicMethod, true, false, false, false);
				return;
			}
			const isContextual = !this.state.containsEsc && tokenIsIdentifier(this.state.type);
			const key = this.parseClassElementName(member);
			const maybeContextualKw = isContextual ? key.name : null;
			const isPrivate = this.isPrivateName(key);
			const maybeQuestionTokenStartLoc = this.state.startLoc;
			this.parsePostMemberNameModifiers(publicMember);
			if (this.isClassMethod()) {
				method.kind = "method";
				if (isPrivate) {
					this.pushClassPrivateMethod(classBody, privateMethod, false, false);
					return;
				}
				const isConstructor = this.isNonstaticConstructor(publicMethod);
				let allowsDirectSuper = false;
				if (isConstructor) {
					publicMethod.kind = "constructor";
					if (state.hadConstructor && !this.hasPlugin("typescript")) this.raise(Errors.DuplicateConstructor, key);
					if (isConstructor && this.hasPlugin("typescript") && member.override) this.raise(Errors.OverrideOnConstructor, key);
					state.hadConstructor = true;
					allowsDirectSuper = state.hadSuperClass;
				}
				this.pushClassMethod(classBody, publicMethod, false, false, isConstructor, allowsDirectSuper);
			} else if (this.isClassProperty()) {
				if (isPrivate) this.pushClassPrivateProperty(classBody, privateProp);
				else this.pushClassProperty(classBody, publicProp);
			} else if (maybeContextualKw === "async" && !this.isLineTerminator()) {
				this.resetPreviousNodeTrailingComments(key);
				const isGenerator = this.eat(55);
				if (publicMember.optional) this.unexpected(maybeQuestionTokenStartLoc);
				method.kind = "method";
				const isPrivate = this.match(140);
				this.parseClassElementName(method);
				this.parsePostMemberNameModifiers(publicMember);
				if (isPrivate) this.pushClassPrivateMethod(classBody, privateMethod, isGenerator, true);
				else {
					if (this.isNonstaticConstructor(publicMethod)) this.raise(Errors.ConstructorIsAsync, publicMethod.key);
					this.pushClassMethod(classBody, publicMethod, isGenerator, true, false, false);
				}
			} else if ((maybeContextualKw === "get" || maybeContextualKw === "set") && !(this.match(55) && this.isLineTerminator())) {
				this.resetPreviousNodeTrailingComments(key);
				method.kind = maybeContextualKw;
				const isPrivate = this.match(140);
				this.parseClassElementName(publicMethod);
				if (isPrivate) this.pushClassPrivateMethod(classBody, privateMethod, false, false);
				else {
					if (this.isNonstaticConstructor(publicMethod)) this.raise(Errors.ConstructorIsAccessor, publicMethod.key);
					this.pushClassMethod(classBody, publicMethod, false, false, false, false);
				}
				this.checkGetterSetterParams(publicMethod);
			} else if (maybeContextualKw === "accessor" && !this.isLineTerminator()) {
				this.expectPlugin("decoratorAutoAccessors");
				this.resetPreviousNodeTrailingComments(key);
				const isPrivate = this.match(140);
				this.parseClassElementName(publicProp);
				this.pushClassAccessorProperty(classBody, accessorProp, isPrivate);
			} else if (this.isLineTerminator()) {
				if (isPrivate) this.pushClassPrivateProperty(classBody, privateProp);
				else this.pushClassProperty(classBody, publicProp);
			} else this.unexpected();
		}
		parseClassElementName(member) {
			const { type, value } = this.state;
			if ((type === 133 || type === 135) && member.static && value === "prototype") this.raise(Errors.StaticPrototype, this.state.startLoc);
			if (type === 140) {
				if (value === "constructor") this.raise(Errors.ConstructorClassPrivateField, this.state.startLoc);
				const key = this.parsePrivateName();
				member.key = key;
				return key;
			}
			this.parsePropertyName(member);
			return member.key;
		}
		parseClassStaticBlock(classBody, member) {
			var _member$decorators;
			this.scope.enter(720);
			const oldLabels = this.state.labels;
			this.state.labels = [];
			this.prodParam.enter(0);
			const body = member.body = [];
			this.parseBlockOrModuleBlockBody(body, void 0, false, 8);
			this.prodParam.exit();
			this.scope.exit();
			this.state.labels = oldLabels;
			classBody.body.push(this.finishNode(member, "StaticBlock"));
			if ((_member$decorators = member.decorators) != null && _member$decorators.length) this.raise(Errors.DecoratorStaticBlock, member);
		}
		pushClassProperty(classBody, prop) {
			if (!prop.computed && this.nameIsConstructor(prop.key)) this.raise(Errors.ConstructorClassField, prop.key);
			classBody.body.push(this.parseClassProperty(prop));
		}
		pushClassPrivateProperty(classBody, prop) {
			const node = this.parseClassPrivateProperty(prop);
			classBody.body.push(node);
			this.classScope.declarePrivateName(this.getPrivateNameSV(node.key), 0, node.key.loc.start);
		}
		pushClassAccessorProperty(classBody, prop, isPrivate) {
			if (!isPrivate && !prop.computed && this.nameIsConstructor(prop.key)) this.raise(Errors.ConstructorClassField, prop.key);
			const node = this.parseClassAccessorProperty(prop);
			classBody.body.push(node);
			if (isPrivate) this.classScope.declarePrivateName(this.getPrivateNameSV(node.key), 0, node.key.loc.start);
		}
		pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper) {
			classBody.body.push(this.parseMethod(method, isGenerator, isAsync, isConstructor, allowsDirectSuper, "ClassMethod", true));
		}
		pushClassPrivateMethod(classBody, method, isGenerator, isAsync) {
			const node = this.parseMethod(method, isGenerator, isAsync, false, false, "ClassPrivateMethod", true);
			classBody.body.push(node);
			const kind = node.kind === "get" ? node.static ? 6 : 2 : node.kind === "set" ? node.static ? 5 : 1 : 0;
			this.declareClassPrivateMethodInScope(node, kind);
		}
		declareClassPrivateMethodInScope(node, kind) {
			this.classScope.declarePrivateName(this.getPrivateNameSV(node.key), kind, node.key.loc.start);
		}
		parsePostMemberNameModifiers(methodOrProp) {}
		parseClassPrivateProperty(node) {
			this.parseInitializer(node);
			this.semicolon();
			return this.finishNode(node, "ClassPrivateProperty");
		}
		parseClassProperty(node) {
			this.parseInitializer(node);
			this.semicolon();
			return this.finishNode(node, "ClassProperty");
		}
		parseClassAccessorProperty(node) {
			this.parseInitializer(node);
			this.semicolon();
			return this.finishNode(node, "ClassAccessorProperty");
		}
		parseInitializer(node) {
			this.scope.enter(592);
			this.expressionScope.enter(sharedExpressionScope);
			this.prodParam.enter(0);
			node.value = this.eat(29) ? this.parseMaybeAssignAllowIn() : null;
			this.expressionScope.exit();
			this.prodParam.exit();
			this.scope.exit();
		}
		parseClassId(node, isStatement, optionalId, bindingType = 8331) {
			if (tokenIsIdentifier(this.state.type)) {
				node.id = this.parseIdentifier();
				this.checkStrictBindReservedWord(node.id, bindingType);
				if (isStatement) this.declareNameFromIdentifier(node.id, bindingType);
			} else if (optionalId || !isStatement) node.id = null;
			else throw this.raise(Errors.MissingClassName, this.state.startLoc);
		}
		parseClassSuper(node) {
			node.superClass = this.eat(81) ? this.parseExprSubscripts() : null;
		}
		parseExport(node, decorators) {
			const maybeDefaultIdentifier = this.parseMaybeImportPhase(node, true);
			const hasDefault = this.maybeParseExportDefaultSpecifier(node, maybeDefaultIdentifier);
			const parseAfterDefault = !hasDefault || this.eat(12);
			const hasStar = parseAfterDefault && this.eatExportStar(node);
			const hasNamespace = hasStar && this.maybeParseExportNamespaceSpecifier(node);
			const parseAfterNamespace = parseAfterDefault && !hasNamespace;
			const isFromRequired = hasDefault || hasStar;
			if (hasStar && !hasNamespace) {
				if (hasDefault) this.unexpected();
				if (decorators) throw this.raise(Errors.UnsupportedDecoratorExport, node);
				this.parseExportFrom(node, true);
				this.sawUnambiguousESM = true;
				return this.finishNode(node, "ExportAllDeclaration");
			}
			const hasSpecifiers = parseAfterNamespace && this.maybeParseExportNamedSpecifiers(node);
			if (hasDefault && parseAfterDefault && !hasStar && !hasSpecifiers) this.unexpected(null, 5);
			let hasDeclaration;
			if (isFromRequired || hasSpecifiers) {
				hasDeclaration = false;
				if (decorators) throw this.raise(Errors.UnsupportedDecoratorExport, node);
				this.parseExportFrom(node, isFromRequired);
			} else hasDeclaration = this.maybeParseExportDeclaration(node);
			if (isFromRequired || hasSpecifiers || hasDeclaration) {
				var _node2$declaration;
				const node2 = node;
				this.checkExport(node2, true, false, !!node2.source);
				if (((_node2$declaration = node2.declaration) == null ? void 0 : _node2$declaration.type) === "ClassDeclaration") this.maybeTakeDecorators(decorators, node2.declaration, node2);
				else if (decorators) throw this.raise(Errors.UnsupportedDecoratorExport, node);
				this.sawUnambiguousESM = true;
				return this.finishNode(node2, "ExportNamedDeclaration");
			}
			if (this.eat(65)) {
				const node2 = node;
				const decl = this.parseExportDefaultExpression();
				node2.declaration = decl;
				if (decl.type === "ClassDeclaration") this.maybeTakeDecorators(decorators, decl, node2);
				else if (decorators) throw this.raise(Errors.UnsupportedDecoratorExport, node);
				this.checkExport(node2, true, true);
				this.sawUnambiguousESM = true;
				return this.finishNode(node2, "ExportDefaultDeclaration");
			}
			throw this.unexpected(null, 5);
		}
		eatExportStar(node) {
			return this.eat(55);
		}
		maybeParseExportDefaultSpecifier(node, maybeDefaultIdentifier) {
			if (maybeDefaultIdentifier || this.isExportDefaultSpecifier()) {
				this.expectPlugin("exportDefaultFrom", maybeDefaultIdentifier == null ? void 0 : maybeDefaultIdentifier.loc.start);
				const id = maybeDefaultIdentifier || this.parseIdentifier(true);
				const specifier = this.startNodeAtNode(id);
				specifier.exported = id;
				node.specifiers = [this.finishNode(specifier, "ExportDefaultSpecifier")];
				return true;
			}
			return false;
		}
		maybeParseExportNamespaceSpecifier(node) {
			if (this.isContextual(94)) {
				var _ref;
				(_ref = node).specifiers ?? (_ref.specifiers = []);
				const specifier = this.startNodeAt(this.state.lastTokStartLoc);
				this.next();
				specifier.exported = this.parseModuleExportName();
				node.specifiers.push(this.finishNode(specifier, "ExportNamespaceSpecifier"));
				return true;
			}
			return false;
		}
		maybeParseExportNamedSpecifiers(node) {
			if (this.match(5)) {
				const node2 = node;
				if (!node2.specifiers) node2.specifiers = [];
				const isTypeExport = node2.exportKind === "type";
				node2.specifiers.push(...this.parseExportSpecifiers(isTypeExport));
				node2.source = null;
				if (this.hasPlugin("importAssertions")) node2.assertions = [];
				else node2.attributes = [];
				node2.declaration = null;
				return true;
			}
			return false;
		}
		maybeParseExportDeclaration(node) {
			if (this.shouldParseExportDeclaration()) {
				node.specifiers = [];
				node.source = null;
				if (this.hasPlugin("importAssertions")) node.assertions = [];
				else node.attributes = [];
				node.declaration = this.parseExportDeclaration(node);
				return true;
			}
			return false;
		}
		isAsyncFunction() {
			if (!this.isContextual(96)) return false;
			const next = this.nextTokenInLineStart();
			return this.isUnparsedContextual(next, "function");
		}
		parseExportDefaultExpression() {
			const expr = this.startNode();
			if (this.match(68)) {
				this.next();
				return this.parseFunction(expr, 5);
			} else if (this.isAsyncFunction()) {
				this.next();
				this.next();
				return this.parseFunction(expr, 13);
			}
			if (this.match(80)) return this.parseClass(expr, true, true);
			if (this.match(26)) {
				if (this.hasPlugin("decorators") && this.getPluginOption("decorators", "decoratorsBeforeExport") === true) this.raise(Errors.DecoratorBeforeExport, this.state.startLoc);
				return this.parseClass(this.maybeTakeDecorators(this.parseDecorators(false), this.startNode()), true, true);
			}
			if (this.match(75) || this.match(74) || this.isLet() && !this.isReservedWordOnNewLineAfterLet(this.nextTokenStart()) || this.isUsing() || this.isAwaitUsing()) throw this.raise(Errors.UnsupportedDefaultExport, this.state.startLoc);
			const res = this.parseMaybeAssignAllowIn();
			this.semicolon();
			return res;
		}
		parseExportDeclaration(node) {
			if (this.match(80)) return this.parseClass(this.startNode(), true, false);
			if (this.isContextual(101)) return this.parseVarStatement(this.startNode(), "let");
			return this.parseStatementListItem();
		}
		isExportDefaultSpecifier() {
			const { type } = this.state;
			if (tokenIsIdentifier(type)) {
				if (type === 96 && !this.state.containsEsc || type === 101) return false;
				if ((type === 131 || type === 130) && !this.state.containsEsc) {
					const next = this.nextTokenStart();
					const nextChar = this.input.charCodeAt(next);
					if (nextChar === 123 || this.chStartsBindingIdentifier(nextChar, next) && !this.isUnparsedContextual(next, "from")) {
						this.expectOnePlugin(["flow", "typescript"]);
						return false;
					}
				}
			} else if (!this.match(65)) return false;
			const next = this.nextTokenStart();
			const hasFrom = this.isUnparsedContextual(next, "from");
			if (this.input.charCodeAt(next) === 44 || tokenIsIdentifier(this.state.type) && hasFrom) return true;
			if (this.match(65) && hasFrom) {
				const nextAfterFrom = this.input.charCodeAt(this.hasPlugin("exportDefaultFrom") ? this.nextTokenStartSince(next + 4) : this.nextTokenInLineStartSince(next + 4));
				return nextAfterFrom === 34 || nextAfterFrom === 39;
			}
			return false;
		}
		parseExportFrom(node, expect) {
			if (this.eatContextual(99)) {
				node.source = this.parseImportSource();
				this.checkExport(node);
				this.maybeParseImportAttributes(node);
				this.checkJSONModuleImport(node);
			} else if (expect) this.unexpected(null, 99);
			this.semicolon();
		}
		shouldParseExportDeclaration() {
			const { type } = this.state;
			if (type === 26) {
				this.expectOnePlugin(["decorators", "decorators-legacy"]);
				if (this.hasPlugin("decorators")) {
					if (this.getPluginOption("decorators", "decoratorsBeforeExport") === true) this.raise(Errors.DecoratorBeforeExport, this.state.startLoc);
					return true;
				}
			}
			if (this.isUsing()) {
				this.raise(Errors.UsingDeclarationExport, this.state.startLoc);
				return true;
			}
			if (this.isAwaitUsing()) {
				this.raise(Errors.UsingDeclarationExport, this.state.startLoc);
				return true;
			}
			return type === 74 || type === 75 || type === 68 || type === 80 || this.isLet() || this.isAsyncFunction();
		}
		checkExport(node, checkNames, isDefault, isFrom) {
			if (checkNames) {
				var _node$specifiers;
				if (isDefault) {
					this.checkDuplicateExports(node, "default");
					if (this.hasPlugin("exportDefaultFrom")) {
						var _declaration$extra;
						const declaration = node.declaration;
						if (declaration.type === "Identifier" && declaration.name === "from" && declaration.end - declaration.start === 4 && !((_declaration$extra = declaration.extra) != null && _declaration$extra.parenthesized)) this.raise(Errors.ExportDefaultFromAsIdentifier, declaration);
					}
				} else if ((_node$specifiers = node.specifiers) != null && _node$specifiers.length) for (const specifier of node.specifiers) {
					const { exported } = specifier;
					const exportName = exported.type === "Identifier" ? exported.name : exported.value;
					this.checkDuplicateExports(specifier, exportName);
					if (!isFrom && specifier.local) {
						const { local } = specifier;
						if (local.type !== "Identifier") this.raise(Errors.ExportBindingIsString, specifier, {
							localName: local.value,
							exportName,
							typeModifierIn: node.exportKind === "type" ? "declaration" : specifier.exportKind === "type" ? "specifier" : void 0
						});
						else {
							this.checkReservedWord(local.name, local.loc.start, true, false);
							this.scope.checkLocalExport(local);
						}
					}
				}
				else if (node.declaration) {
					const decl = node.declaration;
					if (decl.type === "FunctionDeclaration" || decl.type === "ClassDeclaration") {
						const { id } = decl;
						if (!id) throw new Error("Assertion failure");
						this.checkDuplicateExports(node, id.name);
					} else if (decl.type === "VariableDeclaration") for (const declaration of decl.declarations) this.checkDeclaration(declaration.id);
				}
			}
		}
		checkDeclaration(node) {
			if (node.type === "Identifier") this.checkDuplicateExports(node, node.name);
			else if (node.type === "ObjectPattern") for (const prop of node.properties) this.checkDeclaration(prop);
			else if (node.type === "ArrayPattern") {
				for (const elem of node.elements) if (elem) this.checkDeclaration(elem);
			} else if (node.type === "ObjectProperty") this.checkDeclaration(node.value);
			else if (node.type === "RestElement") this.checkDeclaration(node.argument);
			else if (node.type === "AssignmentPattern") this.checkDeclaration(node.left);
		}
		checkDuplicateExports(node, exportName) {
			if (this.exportedIdentifiers.has(exportName)) {
				if (exportName === "default") this.raise(Errors.DuplicateDefaultExport, node);
				else this.raise(Errors.DuplicateExport, node, { exportName });
			}
			this.exportedIdentifiers.add(exportName);
		}
		parseExportSpecifiers(isInTypeExport) {
			const nodes = [];
			let first = true;
			this.expect(5);
			while (!this.eat(8)) {
				if (first) first = false;
				else {
					this.expect(12);
					if (this.eat(8)) break;
				}
				const isMaybeTypeOnly = this.isContextual(131);
				const isString = this.match(135);
				const node = this.startNode();
				node.local = this.parseModuleExportName();
				nodes.push(this.parseExportSpecifier(node, isString, isInTypeExport, isMaybeTypeOnly));
			}
			return nodes;
		}
		parseExportSpecifier(node, isString, isInTypeExport, isMaybeTypeOnly) {
			if (this.eatContextual(94)) node.exported = this.parseModuleExportName();
			else if (isString) node.exported = this.cloneStringLiteral(node.local);
			else if (!node.exported) node.exported = this.cloneIdentifier(node.local);
			return this.finishNode(node, "ExportSpecifier");
		}
		parseModuleExportName() {
			if (this.match(135)) {
				const result = this.parseStringLiteral(this.state.value);
				const surrogate = loneSurrogate.exec(result.value);
				if (surrogate) this.raise(Errors.ModuleExportNameHasLoneSurrogate, result, { surrogateCharCode: surrogate[0].charCodeAt(0) });
				return result;
			}
			return this.parseIdentifier(true);
		}
		isJSONModuleImport(node) {
			if (node.assertions != null) return node.assertions.some(({ key, value }) => {
				return value.value === "json" && (key.type === "Identifier" ? key.name === "type" : key.value === "type");
			});
			return false;
		}
		checkImportReflection(node) {
			const { specifiers } = node;
			const singleBindingType = specifiers.length === 1 ? specifiers[0].type : null;
			if (node.phase === "source") {
				if (singleBindingType !== "ImportDefaultSpecifier") this.raise(Errors.SourcePhaseImportRequiresDefault, node.loc.start);
			} else if (node.phase === "defer") {
				if (singleBindingType !== "ImportNamespaceSpecifier") this.raise(Errors.DeferImportRequiresNamespace, node.loc.start);
			} else if (node.module) {
				var _node$assertions;
				if (singleBindingType !== "ImportDefaultSpecifier") this.raise(Errors.ImportReflectionNotBinding, specifiers[0].loc.start);
				if (((_node$assertions = node.assertions) == null ? void 0 : _node$assertions.length) > 0) this.raise(Errors.ImportReflectionHasAssertion, specifiers[0].loc.start);
			}
		}
		checkJSONModuleImport(node) {
			if (this.isJSONModuleImport(node) && node.type !== "ExportAllDeclaration") {
				const { specifiers } = node;
				if (specifiers != null) {
					const nonDefaultNamedSpecifier = specifiers.find((specifier) => {
						let imported;
						if (specifier.type === "ExportSpecifier") imported = specifier.local;
						else if (specifier.type === "ImportSpecifier") imported = specifier.imported;
						if (imported !== void 0) return imported.type === "Identifier" ? imported.name !== "default" : imported.value !== "default";
					});
					if (nonDefaultNamedSpecifier !== void 0) this.raise(Errors.ImportJSONBindingNotDefault, nonDefaultNamedSpecifier.loc.start);
				}
			}
		}
		isPotentialImportPhase(isExport) {
			if (isExport) return false;
			return this.isContextual(106) || this.isContextual(98) || this.isContextual(128);
		}
		applyImportPhase(node, isExport, phase, loc) {
			if (isExport) return;
			if (phase === "module") {
				this.expectPlugin("importReflection", loc);
				node.module = true;
			} else if (this.hasPlugin("importReflection")) node.module = false;
			if (phase === "source") {
				this.expectPlugin("sourcePhaseImports", loc);
				node.phase = "source";
			} else if (phase === "defer") {
				this.expectPlugin("deferredImportEvaluation", loc);
				node.phase = "defer";
			} else if (this.hasPlugin("sourcePhaseImports") || this.hasPlugin("deferredImportEvaluation")) node.phase = null;
		}
		parseMaybeImportPhase(node, isExport) {
			if (!this.isPotentialImportPhase(isExport)) {
				this.applyImportPhase(node, isExport, null);
				return null;
			}
			const phaseIdentifier = this.startNode();
			const phaseIdentifierName = this.parseIdentifierName(true);
			const { type } = this.state;
			if (tokenIsKeywordOrIdentifier(type) ? type !== 99 || this.lookaheadCharCode() === 102 : type !== 12) {
				this.applyImportPhase(node, isExport, phaseIdentifierName, phaseIdentifier.loc.start);
				return null;
			} else {
				this.applyImportPhase(node, isExport, null);
				return this.createIdentifier(phaseIdentifier, phaseIdentifierName);
			}
		}
		isPrecedingIdImportPhase(phase) {
			const { type } = this.state;
			return tokenIsIdentifier(type) ? type !== 99 || this.lookaheadCharCode() === 102 : type !== 12;
		}
		parseImport(node) {
			if (this.match(135)) return this.parseImportSourceAndAttributes(node);
			return this.parseImportSpecifiersAndAfter(node, this.parseMaybeImportPhase(node, false));
		}
		parseImportSpecifiersAndAfter(node, maybeDefaultIdentifier) {
			node.specifiers = [];
			const parseNext = !this.maybeParseDefaultImportSpecifier(node, maybeDefaultIdentifier) || this.eat(12);
			const hasStar = parseNext && this.maybeParseStarImportSpecifier(node);
			if (parseNext && !hasStar) this.parseNamedImportSpecifiers(node);
			this.expectContextual(99);
			return this.parseImportSourceAndAttributes(node);
		}
		parseImportSourceAndAttributes(node) {
			node.specifiers ??= [];
			node.source = this.parseImportSource();
			this.maybeParseImportAttributes(node);
			this.checkImportReflection(node);
			this.checkJSONModuleImport(node);
			this.semicolon();
			this.sawUnambiguousESM = true;
			return this.finishNode(node, "ImportDeclaration");
		}
		parseImportSource() {
			if (!this.match(135)) this.unexpected();
			return this.parseExprAtom();
		}
		parseImportSpecifierLocal(node, specifier, type) {
			specifier.local = this.parseIdentifier();
			node.specifiers.push(this.finishImportSpecifier(specifier, type));
		}
		finishImportSpecifier(specifier, type, bindingType = 8201) {
			this.checkLVal(specifier.local, { type }, bindingType);
			return this.finishNode(specifier, type);
		}
		parseImportAttributes() {
			this.expect(5);
			const attrs = [];
			const attrNames = /* @__PURE__ */ new Set();
			do {
				if (this.match(8)) break;
				const node = this.startNode();
				const keyName = this.state.value;
				if (attrNames.has(keyName)) this.raise(Errors.ModuleAttributesWithDuplicateKeys, this.state.startLoc, { key: keyName });
				attrNames.add(keyName);
				if (this.match(135)) node.key = this.parseStringLiteral(keyName);
				else node.key = this.parseIdentifier(true);
				this.expect(14);
				if (!this.match(135)) throw this.raise(Errors.ModuleAttributeInvalidValue, this.state.startLoc);
				node.value = this.parseStringLiteral(this.state.value);
				attrs.push(this.finishNode(node, "ImportAttribute"));
			} while (this.eat(12));
			this.expect(8);
			return attrs;
		}
		parseModuleAttributes() {
			const attrs = [];
			const attributes = /* @__PURE__ */ new Set();
			do {
				const node = this.startNode();
				node.key = this.parseIdentifier(true);
				if (node.key.name !== "type") this.raise(Errors.ModuleAttributeDifferentFromType, node.key);
				if (attributes.has(node.key.name)) this.raise(Errors.ModuleAttributesWithDuplicateKeys, node.key, { key: node.key.name });
				attributes.add(node.key.name);
				this.expect(14);
				if (!this.match(135)) throw this.raise(Errors.ModuleAttributeInvalidValue, this.state.startLoc);
				node.value = this.parseStringLiteral(this.state.value);
				attrs.push(this.finishNode(node, "ImportAttribute"));
			} while (this.eat(12));
			return attrs;
		}
		maybeParseImportAttributes(node) {
			let attributes;
			var useWith = false;
			if (this.match(76)) {
				if (this.hasPrecedingLineBreak() && this.lookaheadCharCode() === 40) return;
				this.next();
				if (this.hasPlugin("moduleAttributes")) {
					attributes = this.parseModuleAttributes();
					this.addExtra(node, "deprecatedWithLegacySyntax", true);
				} else attributes = this.parseImportAttributes();
				useWith = true;
			} else if (this.isContextual(95) && !this.hasPrecedingLineBreak()) {
				if (!this.hasPlugin("deprecatedImportAssert") && !this.hasPlugin("importAssertions")) this.raise(Errors.ImportAttributesUseAssert, this.state.startLoc);
				if (!this.hasPlugin("importAssertions")) this.addExtra(node, "deprecatedAssertSyntax", true);
				this.next();
				attributes = this.parseImportAttributes();
			} else attributes = [];
			if (!useWith && this.hasPlugin("importAssertions")) node.assertions = attributes;
			else node.attributes = attributes;
		}
		maybeParseDefaultImportSpecifier(node, maybeDefaultIdentifier) {
			if (maybeDefaultIdentifier) {
				const specifier = this.startNodeAtNode(maybeDefaultIdentifier);
				specifier.local = maybeDefaultIdentifier;
				node.specifiers.push(this.finishImportSpecifier(specifier, "ImportDefaultSpecifier"));
				return true;
			} else if (tokenIsKeywordOrIdentifier(this.state.type)) {
				this.parseImportSpecifierLocal(node, this.startNode(), "ImportDefaultSpecifier");
				return true;
			}
			return false;
		}
		maybeParseStarImportSpecifier(node) {
			if (this.match(55)) {
				const specifier = this.startNode();
				this.next();
				this.expectContextual(94);
				this.parseImportSpecifierLocal(node, specifier, "ImportNamespaceSpecifier");
				return true;
			}
			return false;
		}
		parseNamedImportSpecifiers(node) {
			let first = true;
			this.expect(5);
			while (!this.eat(8)) {
				if (first) first = false;
				else {
					if (this.eat(14)) throw this.raise(Errors.DestructureNamedImport, this.state.startLoc);
					this.expect(12);
					if (this.eat(8)) break;
				}
				const specifier = this.startNode();
				const importedIsString = this.match(135);
				const isMaybeTypeOnly = this.isContextual(131);
				specifier.imported = this.parseModuleExportName();
				const importSpecifier = this.parseImportSpecifier(specifier, importedIsString, node.importKind === "type" || node.importKind === "typeof", isMaybeTypeOnly, void 0);
				node.specifiers.push(importSpecifier);
			}
		}
		parseImportSpecifier(specifier, importedIsString, isInTypeOnlyImport, isMaybeTypeOnly, bindingType) {
			if (this.eatContextual(94)) specifier.local = this.parseIdentifier();
			else {
				const { imported } = specifier;
				if (importedIsString) throw this.raise(Errors.ImportBindingIsString, specifier, { importName: imported.value });
				this.checkReservedWord(imported.name, specifier.loc.start, true, true);
				if (!specifier.local) specifier.local = this.cloneIdentifier(imported);
			}
			return this.finishImportSpecifier(specifier, "ImportSpecifier", bindingType);
		}
		isThisParam(param) {
			return param.type === "Identifier" && param.name === "this";
		}
	};
	const keywordAndTSRelationalOperator = /in(?:stanceof)?|as|satisfies/y;
	function nonNull(x) {
		if (x == null) throw new Error(`Unexpected ${x} value.`);
		return x;
	}
	function assert(x) {
		if (!x) throw new Error("Assert fail");
	}
	const TSErrors = ParseErrorEnum`typescript`({
		AbstractMethodHasImplementation: ({ methodName }) => `Method '${methodName}' cannot have an implementation because it is marked abstract.`,
		AbstractPropertyHasInitializer: ({ propertyName }) => `Property '${propertyName}' cannot have an initializer because it is marked abstract.`,
		AccessorCannotBeOptional: "An 'accessor' property cannot be declared optional.",
		AccessorCannotDeclareThisParameter: "'get' and 'set' accessors cannot declare 'this' parameters.",
		AccessorCannotHaveTypeParameters: "An accessor cannot have type parameters.",
		ClassMethodHasDeclare: "Class methods cannot have the 'declare' modifier.",
		ClassMethodHasReadonly: "Class methods cannot have the 'readonly' modifier.",
		ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference: "A 'const' initializer in an ambient context must be a string or numeric literal or literal enum reference.",
		ConstructorHasTypeParameters: "Type parameters cannot appear on a constructor declaration.",
		DeclareAccessor: ({ kind }) => `'declare' is not allowed in ${kind}ters.`,
		DeclareClassFieldHasInitializer: "Initializers are not allowed in ambient contexts.",
		DeclareFunctionHasImplementation: "An implementation cannot be declared in ambient contexts.",
		DuplicateAccessibilityModifier: ({ modifier }) => `Accessibility modifier already seen: '${modifier}'.`,
		DuplicateModifier: ({ modifier }) => `Duplicate modifier: '${modifier}'.`,
		EmptyHeritageClauseType: ({ token }) => `'${token}' list cannot be empty.`,
		EmptyTypeArguments: "Type argument list cannot be empty.",
		EmptyTypeParameters: "Type parameter list cannot be empty.",
		ExpectedAmbientAfterExportDeclare: "'export declare' must be followed by an ambient declaration.",
		ImportAliasHasImportType: "An import alias can not use 'import type'.",
		ImportReflectionHasImportType: "An `import module` declaration can not use `type` modifier",
		IncompatibleModifiers: ({ modifiers }) => `'${modifiers[0]}' modifier cannot be used with '${modifiers[1]}' modifier.`,
		IndexSignatureHasAbstract: "Index signatures cannot have the 'abstract' modifier.",
		IndexSignatureHasAccessibility: ({ modifier }) => `Index signatures cannot have an accessibility modifier ('${modifier}').`,
		IndexSignatureHasDeclare: "Index signatures cannot have the 'declare' modifier.",
		IndexSignatureHasOverride: "'override' modifier cannot appear on an index signature.",
		IndexSignatureHasStatic: "Index signatures cannot have the 'static' modifier.",
		InitializerNotAllowedInAmbientContext: "Initializers are not allowed in ambient contexts.",
		InvalidHeritageClauseType: ({ token }) => `'${token}' list can only include identifiers or qualified-names with optional type arguments.`,
		InvalidModifierOnAwaitUsingDeclaration: (modifier) => `'${modifier}' modifier cannot appear on an await using declaration.`,
		InvalidModifierOnTypeMember: ({ modifier }) => `'${modifier}' modifier cannot appear on a type member.`,
		InvalidModifierOnTypeParameter: ({ modifier }) => `'${modifier}' modifier cannot appear on a type parameter.`,
		InvalidModifierOnTypeParameterPositions: ({ modifier }) => `'${modifier}' modifier can only appear on a type parameter of a class, interface or type alias.`,
		InvalidModifierOnUsingDeclaration: (modifier) => `'${modifier}' modifier cannot appear on a using declaration.`,
		InvalidModifiersOrder: ({ orderedModifiers }) => `'${orderedModifiers[0]}' modifier must precede '${orderedModifiers[1]}' modifier.`,
		InvalidPropertyAccessAfterInstantiationExpression: "Invalid property access after an instantiation expression. You can either wrap the instantiation expression in parentheses, or delete the type arguments.",
		InvalidTupleMemberLabel: "Tuple members must be labeled with a simple identifier.",
		MissingInterfaceName: "'interface' declarations must be followed by an identifier.",
		NonAbstractClassHasAbstractMethod: "Abstract methods can only appear within an abstract class.",
		NonClassMethodPropertyHasAbstractModifier: "'abstract' modifier can only appear on a class, method, or property declaration.",
		OptionalTypeBeforeRequired: "A required element cannot follow an optional element.",
		OverrideNotInSubClass: "This member cannot have an 'override' modifier because its containing class does not extend another class.",
		PatternIsOptional: "A binding pattern parameter cannot be optional in an implementation signature.",
		PrivateElementHasAbstract: "Private elements cannot have the 'abstract' modifier.",
		PrivateElementHasAccessibility: ({ modifier }) => `Private elements cannot have an accessibility modifier ('${modifier}').`,
		ReadonlyForMethodSignature: "'readonly' modifier can only appear on a property declaration or index signature.",
		ReservedArrowTypeParam: "This syntax is reserved in files with the .mts or .cts extension. Add a trailing comma, as in `<T,>() => ...`.",
		ReservedTypeAssertion: "This syntax is reserved in files with the .mts or .cts extension. Use an `as` expression instead.",
		SetAccessorCannotHaveOptionalParameter: "A 'set' accessor cannot have an optional parameter.",
		SetAccessorCannotHaveRestParameter: "A 'set' accessor cannot have rest parameter.",
		SetAccessorCannotHaveReturnType: "A 'set' accessor cannot have a return type annotation.",
		SingleTypeParameterWithoutTrailingComma: ({ typeParameterName }) => `Single type parameter ${typeParameterName} should have a trailing comma. Example usage: <${typeParameterName},>.`,
		StaticBlockCannotHaveModifier: "Static class blocks cannot have any modifier.",
		TupleOptionalAfterType: "A labeled tuple optional element must be declared using a question mark after the name and before the colon (`name?: type`), rather than after the type (`name: type?`).",
		TypeAnnotationAfterAssign: "Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.",
		TypeImportCannotSpecifyDefaultAndNamed: "A type-only import can specify a default import or named bindings, but not both.",
		TypeModifierIsUsedInTypeExports: "The 'type' modifier cannot be used on a named export when 'export type' is used on its export statement.",
		TypeModifierIsUsedInTypeImports: "The 'type' modifier cannot be used on a named import when 'import type' is used on its import statement.",
		UnexpectedParameterModifier: "A parameter property is only allowed in a constructor implementation.",
		UnexpectedReadonly: "'readonly' type modifier is only permitted on array and tuple literal types.",
		UnexpectedTypeAnnotation: "Did not expect a type annotation here.",
		UnexpectedTypeCastInParameter: "Unexpected type cast in parameter position.",
		UnsupportedImportTypeArgument: "Argument in a type import must be a string literal.",
		UnsupportedParameterPropertyKind: "A parameter property may not be declared using a binding pattern.",
		UnsupportedSignatureParameterKind: ({ type }) => `Name in a signature must be an Identifier, ObjectPattern or ArrayPattern, instead got ${type}.`,
		UsingDeclarationInAmbientContext: (kind) => `'${kind}' declarations are not allowed in ambient contexts.`
	});
	function keywordTypeFromName(value) {
		switch (value) {
			case "any": return "TSAnyKeyword";
			case "boolean": return "TSBooleanKeyword";
			case "bigint": return "TSBigIntKeyword";
			case "never": return "TSNeverKeyword";
			case "number": return "TSNumberKeyword";
			case "object": return "TSObjectKeyword";
			case "string": return "TSStringKeyword";
			case "symbol": return "TSSymbolKeyword";
			case "undefined": return "TSUndefinedKeyword";
			case "unknown": return "TSUnknownKeyword";
			default: return;
		}
	}
	function tsIsAccessModifier(modifier) {
		return modifier === "private" || modifier === "public" || modifier === "protected";
	}
	function tsIsVarianceAnnotations(modifier) {
		return modifier === "in" || modifier === "out";
	}
	function tsIsTypeCast(node) {
		switch (node.type) {
			case "TSAsExpression":
			case "TSSatisfiesExpression":
			case "TSNonNullExpression":
			case "TSTypeAssertion": return true;
			default: return false;
		}
	}
	function tsIsInvalidArrowParamsError(error, returnTypeStart) {
		if (error.pos >= returnTypeStart) return false;
		switch (error.reasonCode) {
			case "AwaitBindingIdentifier":
			case "AwaitExpressionFormalParameter":
			case "IllegalLanguageModeDirective":
			case "ParamDupe":
			case "StrictEvalArgumentsBinding":
			case "VarRedeclaration":
			case "YieldInParameter": return false;
			default: return true;
		}
	}
	function tsHasUnambiguousArrowParams(params) {
		var _first, _first2, _first3;
		if (!(params != null && params.length)) return true;
		let first = params[0];
		if (((_first = first) == null ? void 0 : _first.type) === "AssignmentPattern" || ((_first2 = first) == null ? void 0 : _first2.type) === "AssignmentExpression") first = first.left;
		switch ((_first3 = first) == null ? void 0 : _first3.type) {
			case "RestElement":
			case "SpreadElement": return true;
			case "TSTypeCastExpression": return first.expression.type === "Identifier" || first.expression.type === "ThisExpression";
			case "Identifier": return !!first.typeAnnotation || !!first.optional;
			default: return false;
		}
	}
	var typescript = (superClass) => class TypeScriptParserMixin extends superClass {
		constructor(...args) {
			super(...args);
			this.tsParseInOutModifiers = this.tsParseModifiers.bind(this, {
				allowedModifiers: ["in", "out"],
				disallowedModifiers: [
					"const",
					"public",
					"private",
					"protected",
					"readonly",
					"declare",
					"abstract",
					"override"
				],
				errorTemplate: TSErrors.InvalidModifierOnTypeParameter
			});
			this.tsParseConstModifier = this.tsParseModifiers.bind(this, {
				allowedModifiers: ["const"],
				disallowedModifiers: ["in", "out"],
				errorTemplate: TSErrors.InvalidModifierOnTypeParameterPositions
			});
			this.tsParseInOutConstModifiers = this.tsParseModifiers.bind(this, {
				allowedModifiers: [
					"in",
					"out",
					"const"
				],
				disallowedModifiers: [
					"public",
					"private",
					"protected",
					"readonly",
					"declare",
					"abstract",
					"override"
				],
				errorTemplate: TSErrors.InvalidModifierOnTypeParameter
			});
			this.tsArrowReturnTypeAt = /* @__PURE__ */ new Map();
		}
		getScopeHandler() {
			return TypeScriptScopeHandler;
		}
		tsIsIdentifier() {
			return tokenIsIdentifier(this.state.type);
		}
		tsTokenCanFollowModifier() {
			return this.match(0) || this.match(5) || this.match(55) || this.match(21) || this.match(140) || this.isLiteralPropertyName();
		}
		tsNextTokenOnSameLineAndCanFollowModifier() {
			this.next();
			if (this.hasPrecedingLineBreak()) return false;
			return this.tsTokenCanFollowModifier();
		}
		tsNextTokenCanFollowModifier() {
			if (this.match(107)) {
				this.next();
				return this.tsTokenCanFollowModifier();
			}
			return this.tsNextTokenOnSameLineAndCanFollowModifier();
		}
		tsParseModifier(allowedModifiers, stopOnStartOfClassStaticBlock, hasSeenStaticModifier) {
			if (!tokenIsIdentifier(this.state.type) && this.state.type !== 58 && this.state.type !== 75) return;
			const modifier = this.state.value;
			if (allowedModifiers.includes(modifier)) {
				if (hasSeenStaticModifier && this.match(107)) return;
				if (stopOnStartOfClassStaticBlock && this.tsIsStartOfStaticBlocks()) return;
				const escapedKeywordLoc = this.state.containsEsc && !tokenIsIdentifier(this.state.type) ? this.state.startLoc : null;
				if (escapedKeywordLoc) this.state.containsEsc = false;
				if (this.tsTryParse(this.tsNextTokenCanFollowModifier.bind(this))) {
					if (escapedKeywordLoc) this.raise(Errors.InvalidEscapedReservedWord, escapedKeywordLoc, { reservedWord: modifier });
					return modifier;
				}
				if (escapedKeywordLoc) this.state.containsEsc = true;
			}
		}
		tsParseModifiers({ allowedModifiers, disallowedModifiers, stopOnStartOfClassStaticBlock, errorTemplate = TSErrors.InvalidModifierOnTypeMember }, modified) {
			const enforceOrder = (loc, modifier, before, after) => {
				if (modifier === before && modified[after]) this.raise(TSErrors.InvalidModifiersOrder, loc, { orderedModifiers: [before, after] });
			};
			const incompatible = (loc, modifier, mod1, mod2) => {
				if (modified[mod1] && modifier === mod2 || modified[mod2] && modifier === mod1) this.raise(TSErrors.IncompatibleModifiers, loc, { modifiers: [mod1, mod2] });
			};
			for (;;) {
				const { startLoc } = this.state;
				const modifier = this.tsParseModifier(allowedModifiers.concat(disallowedModifiers != null ? disallowedModifiers : []), stopOnStartOfClassStaticBlock, modified.static);
				if (!modifier) break;
				if (tsIsAccessModifier(modifier)) {
					if (modified.accessibility) this.raise(TSErrors.DuplicateAccessibilityModifier, startLoc, { modifier });
					else {
						enforceOrder(startLoc, modifier, modifier, "override");
						enforceOrder(startLoc, modifier, modifier, "static");
						enforceOrder(startLoc, modifier, modifier, "readonly");
						modified.accessibility = modifier;
					}
				} else if (tsIsVarianceAnnotations(modifier)) {
					if (modified[modifier]) this.raise(TSErrors.DuplicateModifier, startLoc, { modifier });
					modified[modifier] = true;
					enforceOrder(startLoc, modifier, "in", "out");
				} else {
					if (hasOwnProperty.call(modified, modifier)) this.raise(TSErrors.DuplicateModifier, startLoc, { modifier });
					else {
						enforceOrder(startLoc, modifier, "static", "readonly");
						enforceOrder(startLoc, modifier, "static", "override");
						enforceOrder(startLoc, modifier, "override", "readonly");
						enforceOrder(startLoc, modifier, "abstract", "override");
						incompatible(startLoc, modifier, "declare", "override");
						incompatible(startLoc, modifier, "static", "abstract");
					}
					modified[modifier] = true;
				}
				if (disallowedModifiers != null && disallowedModifiers.includes(modifier)) this.raise(errorTemplate, startLoc, { modifier });
			}
		}
		tsIsListTerminator(kind) {
			switch (kind) {
				case "EnumMembers":
				case "TypeMembers": return this.match(8);
				case "HeritageClauseElement": return this.match(5);
				case "TupleElementTypes": return this.match(3);
				case "TypeParametersOrArguments": return this.match(48);
			}
		}
		tsParseList(kind, parseElement) {
			const result = [];
			while (!this.tsIsListTerminator(kind)) result.push(parseElement());
			return result;
		}
		tsParseDelimitedList(kind, parseElement, refTrailingCommaPos) {
			return nonNull(this.tsParseDelimitedListWorker(kind, parseElement, true, refTrailingCommaPos));
		}
		tsParseDelimitedListWorker(kind, parseElement, expectSuccess, refTrailingCommaPos) {
			const result = [];
			let trailingCommaPos = -1;
			for (;;) {
				if (this.tsIsListTerminator(kind)) break;
				trailingCommaPos = -1;
				const element = parseElement();
				if (element == null) return;
				result.push(element);
				if (this.eat(12)) {
					trailingCommaPos = this.state.lastTokStartLoc.index;
					continue;
				}
				if (this.tsIsListTerminator(kind)) break;
				if (expectSuccess) this.expect(12);
				return;
			}
			if (refTrailingCommaPos) refTrailingCommaPos.value = trailingCommaPos;
			return result;
		}
		tsParseBracketedList(kind, parseElement, bracket, skipFirstToken, refTrailingCommaPos) {
			if (!skipFirstToken) {
				if (bracket) this.expect(0);
				else this.expect(47);
			}
			const result = this.tsParseDelimitedList(kind, parseElement, refTrailingCommaPos);
			if (bracket) this.expect(3);
			else this.expect(48);
			return result;
		}
		tsParseImportType() {
			const node = this.startNode();
			this.expect(83);
			this.expect(10);
			if (!this.match(135)) {
				this.raise(TSErrors.UnsupportedImportTypeArgument, this.state.startLoc);
				node.argument = super.parseExprAtom();
			} else node.argument = this.parseStringLiteral(this.state.value);
			if (this.eat(12)) node.options = this.tsParseImportTypeOptions();
			else node.options = null;
			this.expect(11);
			if (this.eat(16)) node.qualifier = this.tsParseEntityName(3);
			if (this.match(47)) node.typeParameters = this.tsParseTypeArguments();
			return this.finishNode(node, "TSImportType");
		}
		tsParseImportTypeOptions() {
			const node = this.startNode();
			this.expect(5);
			const withProperty = this.startNode();
			if (this.isContextual(76)) {
				withProperty.method = false;
				withProperty.key = this.parseIdentifier(true);
				withProperty.computed = false;
				withProperty.shorthand = false;
			} else this.unexpected(null, 76);
			this.expect(14);
			withProperty.value = this.tsParseImportTypeWithPropertyValue();
			node.properties = [this.finishObjectProperty(withProperty)];
			this.eat(12);
			this.expect(8);
			return this.finishNode(node, "ObjectExpression");
		}
		tsParseImportTypeWithPropertyValue() {
			const node = this.startNode();
			const properties = [];
			this.expect(5);
			while (!this.match(8)) {
				const type = this.state.type;
				if (tokenIsIdentifier(type) || type === 135) properties.push(super.parsePropertyDefinition(null));
				else this.unexpected();
				this.eat(12);
			}
			node.properties = properties;
			this.next();
			return this.finishNode(node, "ObjectExpression");
		}
		tsParseEntityName(flags) {
			let entity;
			if (flags & 1 && this.match(78)) {
				if (flags & 2) entity = this.parseIdentifier(true);
				else {
					const node = this.startNode();
					this.next();
					entity = this.finishNode(node, "ThisExpression");
				}
			} else entity = this.parseIdentifier(!!(flags & 1));
			while (this.eat(16)) {
				const node = this.startNodeAtNode(entity);
				node.left = entity;
				node.right = this.parseIdentifier(!!(flags & 1));
				entity = this.finishNode(node, "TSQualifiedName");
			}
			return entity;
		}
		tsParseTypeReference() {
			const node = this.startNode();
			node.typeName = this.tsParseEntityName(1);
			if (!this.hasPrecedingLineBreak() && this.match(47)) node.typeParameters = this.tsParseTypeArguments();
			return this.finishNode(node, "TSTypeReference");
		}
		tsParseThisTypePredicate(lhs) {
			this.next();
			const node = this.startNodeAtNode(lhs);
			node.parameterName = lhs;
			node.typeAnnotation = this.tsParseTypeAnnotation(false);
			node.asserts = false;
			return this.finishNode(node, "TSTypePredicate");
		}
		tsParseThisTypeNode() {
			const node = this.startNode();
			this.next();
			return this.finishNode(node, "TSThisType");
		}
		tsParseTypeQuery() {
			const node = this.startNode();
			this.expect(87);
			if (this.match(83)) node.exprName = this.tsParseImportType();
			else node.exprName = this.tsParseEntityName(3);
			if (!this.hasPrecedingLineBreak() && this.match(47)) node.typeParameters = this.tsParseTypeArguments();
			return this.finishNode(node, "TSTypeQuery");
		}
		tsParseTypeParameter(parseModifiers) {
			const node = this.startNode();
			parseModifiers(node);
			node.name = this.tsParseTypeParameterName();
			node.constraint = this.tsEatThenParseType(81);
			node.default = this.tsEatThenParseType(29);
			return this.finishNode(node, "TSTypeParameter");
		}
		tsTryParseTypeParameters(parseModifiers) {
			if (this.match(47)) return this.tsParseTypeParameters(parseModifiers);
		}
		tsParseTypeParameters(parseModifiers) {
			const node = this.startNode();
			if (this.match(47) || this.match(144)) this.next();
			else this.unexpected();
			const refTrailingCommaPos = { value: -1 };
			node.params = this.tsParseBracketedList("TypeParametersOrArguments", this.tsParseTypeParameter.bind(this, parseModifiers), false, true, refTrailingCommaPos);
			if (node.params.length === 0) this.raise(TSErrors.EmptyTypeParameters, node);
			if (refTrailingCommaPos.value !== -1) this.addExtra(node, "trailingComma", refTrailingCommaPos.value);
			return this.finishNode(node, "TSTypeParameterDeclaration");
		}
		tsFillSignature(returnToken, signature) {
			const returnTokenRequired = returnToken === 19;
			const paramsKey = "parameters";
			const returnTypeKey = "typeAnnotation";
			signature.typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			this.expect(10);
			signature[paramsKey] = this.tsParseBindingListForSignature();
			if (returnTokenRequired) signature[returnTypeKey] = this.tsParseTypeOrTypePredicateAnnotation(returnToken);
			else if (this.match(returnToken)) signature[returnTypeKey] = this.tsParseTypeOrTypePredicateAnnotation(returnToken);
		}
		tsParseBindingListForSignature() {
			const list = super.parseBindingList(11, 41, 2);
			for (const pattern of list) {
				const { type } = pattern;
				if (type === "AssignmentPattern" || type === "TSParameterProperty") this.raise(TSErrors.UnsupportedSignatureParameterKind, pattern, { type });
			}
			return list;
		}
		tsParseTypeMemberSemicolon() {
			if (!this.eat(12) && !this.isLineTerminator()) this.expect(13);
		}
		tsParseSignatureMember(kind, node) {
			this.tsFillSignature(14, node);
			this.tsParseTypeMemberSemicolon();
			return this.finishNode(node, kind);
		}
		tsIsUnambiguouslyIndexSignature() {
			this.next();
			if (tokenIsIdentifier(this.state.type)) {
				this.next();
				return this.match(14);
			}
			return false;
		}
		tsTryParseIndexSignature(node) {
			if (!(this.match(0) && this.tsLookAhead(this.tsIsUnambiguouslyIndexSignature.bind(this)))) return;
			this.expect(0);
			const id = this.parseIdentifier();
			id.typeAnnotation = this.tsParseTypeAnnotation();
			this.resetEndLocation(id);
			this.expect(3);
			node.parameters = [id];
			const type = this.tsTryParseTypeAnnotation();
			if (type) node.typeAnnotation = type;
			this.tsParseTypeMemberSemicolon();
			return this.finishNode(node, "TSIndexSignature");
		}
		tsParsePropertyOrMethodSignature(node, readonly) {
			if (this.eat(17)) node.optional = true;
			if (this.match(10) || this.match(47)) {
				if (readonly) this.raise(TSErrors.ReadonlyForMethodSignature, node);
				const method = node;
				if (method.kind && this.match(47)) this.raise(TSErrors.AccessorCannotHaveTypeParameters, this.state.curPosition());
				this.tsFillSignature(14, method);
				this.tsParseTypeMemberSemicolon();
				const paramsKey = "parameters";
				const returnTypeKey = "typeAnnotation";
				if (method.kind === "get") {
					if (method[paramsKey].length > 0) {
						this.raise(Errors.BadGetterArity, this.state.curPosition());
						if (this.isThisParam(method[paramsKey][0])) this.raise(TSErrors.AccessorCannotDeclareThisParameter, this.state.curPosition());
					}
				} else if (method.kind === "set") {
					if (method[paramsKey].length !== 1) this.raise(Errors.BadSetterArity, this.state.curPosition());
					else {
						const firstParameter = method[paramsKey][0];
						if (this.isThisParam(firstParameter)) this.raise(TSErrors.AccessorCannotDeclareThisParameter, this.state.curPosition());
						if (firstParameter.type === "Identifier" && firstParameter.optional) this.raise(TSErrors.SetAccessorCannotHaveOptionalParameter, this.state.curPosition());
						if (firstParameter.type === "RestElement") this.raise(TSErrors.SetAccessorCannotHaveRestParameter, this.state.curPosition());
					}
					if (method[returnTypeKey]) this.raise(TSErrors.SetAccessorCannotHaveReturnType, method[returnTypeKey]);
				} else method.kind = "method";
				return this.finishNode(method, "TSMethodSignature");
			} else {
				const property = node;
				if (readonly) property.readonly = true;
				const type = this.tsTryParseTypeAnnotation();
				if (type) property.typeAnnotation = type;
				this.tsParseTypeMemberSemicolon();
				return this.finishNode(property, "TSPropertySignature");
			}
		}
		tsParseTypeMember() {
			const node = this.startNode();
			if (this.match(10) || this.match(47)) return this.tsParseSignatureMember("TSCallSignatureDeclaration", node);
			if (this.match(77)) {
				const id = this.startNode();
				this.next();
				if (this.match(10) || this.match(47)) return this.tsParseSignatureMember("TSConstructSignatureDeclaration", node);
				else {
					node.key = this.createIdentifier(id, "new");
					return this.tsParsePropertyOrMethodSignature(node, false);
				}
			}
			this.tsParseModifiers({
				allowedModifiers: ["readonly"],
				disallowedModifiers: [
					"declare",
					"abstract",
					"private",
					"protected",
					"public",
					"static",
					"override"
				]
			}, node);
			const idx = this.tsTryParseIndexSignature(node);
			if (idx) return idx;
			super.parsePropertyName(node);
			if (!node.computed && node.key.type === "Identifier" && (node.key.name === "get" || node.key.name === "set") && this.tsTokenCanFollowModifier()) {
				node.kind = node.key.name;
				super.parsePropertyName(node);
				if (!this.match(10) && !this.match(47)) this.unexpected(null, 10);
			}
			return this.tsParsePropertyOrMethodSignature(node, !!node.readonly);
		}
		tsParseTypeLiteral() {
			const node = this.startNode();
			node.members = this.tsParseObjectTypeMembers();
			return this.finishNode(node, "TSTypeLiteral");
		}
		tsParseObjectTypeMembers() {
			this.expect(5);
			const members = this.tsParseList("TypeMembers", this.tsParseTypeMember.bind(this));
			this.expect(8);
			return members;
		}
		tsIsStartOfMappedType() {
			this.next();
			if (this.eat(53)) return this.isContextual(123);
			if (this.isContextual(123)) this.next();
			if (!this.match(0)) return false;
			this.next();
			if (!this.tsIsIdentifier()) return false;
			this.next();
			return this.match(58);
		}
		tsParseMappedType() {
			const node = this.startNode();
			this.expect(5);
			if (this.match(53)) {
				node.readonly = this.state.value;
				this.next();
				this.expectContextual(123);
			} else if (this.eatContextual(123)) node.readonly = true;
			this.expect(0);
			const typeParameter = this.startNode();
			typeParameter.name = this.tsParseTypeParameterName();
			typeParameter.constraint = this.tsExpectThenParseType(58);
			node.typeParameter = this.finishNode(typeParameter, "TSTypeParameter");
			node.nameType = this.eatContextual(94) ? this.tsParseType() : null;
			this.expect(3);
			if (this.match(53)) {
				node.optional = this.state.value;
				this.next();
				this.expect(17);
			} else if (this.eat(17)) node.optional = true;
			node.typeAnnotation = this.tsTryParseType();
			this.semicolon();
			this.expect(8);
			return this.finishNode(node, "TSMappedType");
		}
		tsParseTupleType() {
			const node = this.startNode();
			node.elementTypes = this.tsParseBracketedList("TupleElementTypes", this.tsParseTupleElementType.bind(this), true, false);
			let seenOptionalElement = false;
			node.elementTypes.forEach((elementNode) => {
				const { type } = elementNode;
				if (seenOptionalElement && type !== "TSRestType" && type !== "TSOptionalType" && !(type === "TSNamedTupleMember" && elementNode.optional)) this.raise(TSErrors.OptionalTypeBeforeRequired, elementNode);
				seenOptionalElement || (seenOptionalElement = type === "TSNamedTupleMember" && elementNode.optional || type === "TSOptionalType");
			});
			return this.finishNode(node, "TSTupleType");
		}
		tsParseTupleElementType() {
			const restStartLoc = this.state.startLoc;
			const rest = this.eat(21);
			const { startLoc } = this.state;
			let labeled;
			let label;
			let optional;
			let type;
			const chAfterWord = tokenIsKeywordOrIdentifier(this.state.type) ? this.lookaheadCharCode() : null;
			if (chAfterWord === 58) {
				labeled = true;
				optional = false;
				label = this.parseIdentifier(true);
				this.expect(14);
				type = this.tsParseType();
			} else if (chAfterWord === 63) {
				optional = true;
				const wordName = this.state.value;
				const typeOrLabel = this.tsParseNonArrayType();
				if (this.lookaheadCharCode() === 58) {
					labeled = true;
					label = this.createIdentifier(this.startNodeAt(startLoc), wordName);
					this.expect(17);
					this.expect(14);
					type = this.tsParseType();
				} else {
					labeled = false;
					type = typeOrLabel;
					this.expect(17);
				}
			} else {
				type = this.tsParseType();
				optional = this.eat(17);
				labeled = this.eat(14);
			}
			if (labeled) {
				let labeledNode;
				if (label) {
					labeledNode = this.startNodeAt(startLoc);
					labeledNode.optional = optional;
					labeledNode.label = label;
					labeledNode.elementType = type;
					if (this.eat(17)) {
						labeledNode.optional = true;
						this.raise(TSErrors.TupleOptionalAfterType, this.state.lastTokStartLoc);
					}
				} else {
					labeledNode = this.startNodeAt(startLoc);
					labeledNode.optional = optional;
					this.raise(TSErrors.InvalidTupleMemberLabel, type);
					labeledNode.label = type;
					labeledNode.elementType = this.tsParseType();
				}
				type = this.finishNode(labeledNode, "TSNamedTupleMember");
			} else if (optional) {
				const optionalTypeNode = this.startNodeAt(startLoc);
				optionalTypeNode.typeAnnotation = type;
				type = this.finishNode(optionalTypeNode, "TSOptionalType");
			}
			if (rest) {
				const restNode = this.startNodeAt(restStartLoc);
				restNode.typeAnnotation = type;
				type = this.finishNode(restNode, "TSRestType");
			}
			return type;
		}
		tsParseParenthesizedType() {
			const node = this.startNode();
			this.expect(10);
			node.typeAnnotation = this.tsParseType();
			this.expect(11);
			return this.finishNode(node, "TSParenthesizedType");
		}
		tsParseFunctionOrConstructorType(type, abstract) {
			const node = this.startNode();
			if (type === "TSConstructorType") {
				node.abstract = !!abstract;
				if (abstract) this.next();
				this.next();
			}
			this.tsInAllowConditionalTypesContext(() => this.tsFillSignature(19, node));
			return this.finishNode(node, type);
		}
		tsParseLiteralTypeNode() {
			const node = this.startNode();
			switch (this.state.type) {
				case 136:
				case 137:
				case 135:
				case 85:
				case 86:
					node.literal = super.parseExprAtom();
					break;
				default: this.unexpected();
			}
			return this.finishNode(node, "TSLiteralType");
		}
		tsParseTemplateLiteralType() {
			const node = this.startNode();
			node.literal = super.parseTemplate(false);
			return this.finishNode(node, "TSLiteralType");
		}
		parseTemplateSubstitution() {
			if (this.state.inType) return this.tsParseType();
			return super.parseTemplateSubstitution();
		}
		tsParseThisTypeOrThisTypePredicate() {
			const thisKeyword = this.tsParseThisTypeNode();
			if (this.isContextual(117) && !this.hasPrecedingLineBreak()) return this.tsParseThisTypePredicate(thisKeyword);
			else return thisKeyword;
		}
		tsParseNonArrayType() {
			switch (this.state.type) {
				case 135:
				case 136:
				case 137:
				case 85:
				case 86: return this.tsParseLiteralTypeNode();
				case 53:
					if (this.state.value === "-") {
						const node = this.startNode();
						const nextToken = this.lookahead();
						if (nextToken.type !== 136 && nextToken.type !== 137) this.unexpected();
						node.literal = this.parseMaybeUnary();
						return this.finishNode(node, "TSLiteralType");
					}
					break;
				case 78: return this.tsParseThisTypeOrThisTypePredicate();
				case 87: return this.tsParseTypeQuery();
				case 83: return this.tsParseImportType();
				case 5: return this.tsLookAhead(this.tsIsStartOfMappedType.bind(this)) ? this.tsParseMappedType() : this.tsParseTypeLiteral();
				case 0: return this.tsParseTupleType();
				case 10: return this.tsParseParenthesizedType();
				case 25:
				case 24: return this.tsParseTemplateLiteralType();
				default: {
					const { type } = this.state;
					if (tokenIsIdentifier(type) || type === 88 || type === 84) {
						const nodeType = type === 88 ? "TSVoidKeyword" : type === 84 ? "TSNullKeyword" : keywordTypeFromName(this.state.value);
						if (nodeType !== void 0 && this.lookaheadCharCode() !== 46) {
							const node = this.startNode();
							this.next();
							return this.finishNode(node, nodeType);
						}
						return this.tsParseTypeReference();
					}
				}
			}
			throw this.unexpected();
		}
		tsParseArrayTypeOrHigher() {
			const { startLoc } = this.state;
			let type = this.tsParseNonArrayType();
			while (!this.hasPrecedingLineBreak() && this.eat(0)) if (this.match(3)) {
				const node = this.startNodeAt(startLoc);
				node.elementType = type;
				this.expect(3);
				type = this.finishNode(node, "TSArrayType");
			} else {
				const node = this.startNodeAt(startLoc);
				node.objectType = type;
				node.indexType = this.tsParseType();
				this.expect(3);
				type = this.finishNode(node, "TSIndexedAccessType");
			}
			return type;
		}
		tsParseTypeOperator() {
			const node = this.startNode();
			const operator = this.state.value;
			this.next();
			node.operator = operator;
			node.typeAnnotation = this.tsParseTypeOperatorOrHigher();
			if (operator === "readonly") this.tsCheckTypeAnnotationForReadOnly(node);
			return this.finishNode(node, "TSTypeOperator");
		}
		tsCheckTypeAnnotationForReadOnly(node) {
			switch (node.typeAnnotation.type) {
				case "TSTupleType":
				case "TSArrayType": return;
				default: this.raise(TSErrors.UnexpectedReadonly, node);
			}
		}
		tsParseInferType() {
			const node = this.startNode();
			this.expectContextual(116);
			const typeParameter = this.startNode();
			typeParameter.name = this.tsParseTypeParameterName();
			typeParameter.constraint = this.tsTryParse(() => this.tsParseConstraintForInferType());
			node.typeParameter = this.finishNode(typeParameter, "TSTypeParameter");
			return this.finishNode(node, "TSInferType");
		}
		tsParseConstraintForInferType() {
			if (this.eat(81)) {
				const constraint = this.tsInDisallowConditionalTypesContext(() => this.tsParseType());
				if (this.state.inDisallowConditionalTypesContext || !this.match(17)) return constraint;
			}
		}
		tsParseTypeOperatorOrHigher() {
			return tokenIsTSTypeOperator(this.state.type) && !this.state.containsEsc ? this.tsParseTypeOperator() : this.isContextual(116) ? this.tsParseInferType() : this.tsInAllowConditionalTypesContext(() => this.tsParseArrayTypeOrHigher());
		}
		tsParseUnionOrIntersectionType(kind, parseConstituentType, operator) {
			const node = this.startNode();
			const hasLeadingOperator = this.eat(operator);
			const types = [];
			do
				types.push(parseConstituentType());
			while (this.eat(operator));
			if (types.length === 1 && !hasLeadingOperator) return types[0];
			node.types = types;
			return this.finishNode(node, kind);
		}
		tsParseIntersectionTypeOrHigher() {
			return this.tsParseUnionOrIntersectionType("TSIntersectionType", this.tsParseTypeOperatorOrHigher.bind(this), 45);
		}
		tsParseUnionTypeOrHigher() {
			return this.tsParseUnionOrIntersectionType("TSUnionType", this.tsParseIntersectionTypeOrHigher.bind(this), 43);
		}
		tsIsStartOfFunctionType() {
			if (this.match(47)) return true;
			return this.match(10) && this.tsLookAhead(this.tsIsUnambiguouslyStartOfFunctionType.bind(this));
		}
		tsSkipParameterStart() {
			if (tokenIsIdentifier(this.state.type) || this.match(78)) {
				this.next();
				return true;
			}
			const isObjectPattern = this.match(5);
			if (isObjectPattern || this.match(0)) {
				if (!isObjectPattern) this.next();
				const { errors } = this.state;
				const previousErrorCount = errors.length;
				const scopeStacksSnapshot = this.snapshotScopeStacks();
				try {
					if (isObjectPattern) this.parseObjectLike(8, true);
					else super.parseBindingList(3, 93, 1);
					return errors.length === previousErrorCount;
				} catch (_unused) {
					this.restoreScopeStacks(scopeStacksSnapshot);
					return false;
				}
			}
			return false;
		}
		tsIsUnambiguouslyStartOfFunctionType() {
			this.next();
			if (this.match(11) || this.match(21)) return true;
			if (this.tsSkipParameterStart()) {
				if (this.match(14) || this.match(12) || this.match(17) || this.match(29)) return true;
				if (this.match(11)) {
					this.next();
					if (this.match(19)) return true;
				}
			}
			return false;
		}
		tsParseTypeOrTypePredicateAnnotation(returnToken) {
			return this.tsInType(() => {
				const t = this.startNode();
				this.expect(returnToken);
				const node = this.startNode();
				const asserts = !!this.tsTryParse(this.tsParseTypePredicateAsserts.bind(this));
				if (asserts && this.match(78)) {
					let thisTypePredicate = this.tsParseThisTypeOrThisTypePredicate();
					if (thisTypePredicate.type === "TSThisType") {
						node.parameterName = thisTypePredicate;
						node.asserts = true;
						node.typeAnnotation = null;
						thisTypePredicate = this.finishNode(node, "TSTypePredicate");
					} else {
						this.resetStartLocationFromNode(thisTypePredicate, node);
						thisTypePredicate.asserts = true;
					}
					t.typeAnnotation = thisTypePredicate;
					return this.finishNode(t, "TSTypeAnnotation");
				}
				const typePredicateVariable = this.tsIsIdentifier() && this.tsTryParse(this.tsParseTypePredicatePrefix.bind(this));
				if (!typePredicateVariable) {
					if (!asserts) return this.tsParseTypeAnnotation(false, t);
					node.parameterName = this.parseIdentifier();
					node.asserts = asserts;
					node.typeAnnotation = null;
					t.typeAnnotation = this.finishNode(node, "TSTypePredicate");
					return this.finishNode(t, "TSTypeAnnotation");
				}
				const type = this.tsParseTypeAnnotation(false);
				node.parameterName = typePredicateVariable;
				node.typeAnnotation = type;
				node.asserts = asserts;
				t.typeAnnotation = this.finishNode(node, "TSTypePredicate");
				return this.finishNode(t, "TSTypeAnnotation");
			});
		}
		tsTryParseTypeOrTypePredicateAnnotation() {
			if (this.match(14)) return this.tsParseTypeOrTypePredicateAnnotation(14);
		}
		tsTryParseTypeAnnotation() {
			if (this.match(14)) return this.tsParseTypeAnnotation();
		}
		tsTryParseType() {
			return this.tsEatThenParseType(14);
		}
		tsParseTypePredicatePrefix() {
			const id = this.parseIdentifier();
			if (this.isContextual(117) && !this.hasPrecedingLineBreak()) {
				this.next();
				return id;
			}
		}
		tsParseTypePredicateAsserts() {
			if (this.state.type !== 110) return false;
			const containsEsc = this.state.containsEsc;
			this.next();
			if (!tokenIsIdentifier(this.state.type) && !this.match(78)) return false;
			if (containsEsc) this.raise(Errors.InvalidEscapedReservedWord, this.state.lastTokStartLoc, { reservedWord: "asserts" });
			return true;
		}
		tsParseTypeAnnotation(eatColon = true, t = this.startNode()) {
			this.tsInType(() => {
				if (eatColon) this.expect(14);
				t.typeAnnotation = this.tsParseType();
			});
			return this.finishNode(t, "TSTypeAnnotation");
		}
		tsParseType() {
			assert(this.state.inType);
			const type = this.tsParseNonConditionalType();
			if (this.state.inDisallowConditionalTypesContext || this.hasPrecedingLineBreak() || !this.eat(81)) return type;
			const node = this.startNodeAtNode(type);
			node.checkType = type;
			node.extendsType = this.tsInDisallowConditionalTypesContext(() => this.tsParseNonConditionalType());
			this.expect(17);
			node.trueType = this.tsInAllowConditionalTypesContext(() => this.tsParseType());
			this.expect(14);
			node.falseType = this.tsInAllowConditionalTypesContext(() => this.tsParseType());
			return this.finishNode(node, "TSConditionalType");
		}
		isAbstractConstructorSignature() {
			return this.isContextual(125) && this.isLookaheadContextual("new");
		}
		tsParseNonConditionalType() {
			if (this.tsIsStartOfFunctionType()) return this.tsParseFunctionOrConstructorType("TSFunctionType");
			if (this.match(77)) return this.tsParseFunctionOrConstructorType("TSConstructorType");
			else if (this.isAbstractConstructorSignature()) return this.tsParseFunctionOrConstructorType("TSConstructorType", true);
			return this.tsParseUnionTypeOrHigher();
		}
		tsParseTypeAssertion() {
			if (this.getPluginOption("typescript", "disallowAmbiguousJSXLike")) this.raise(TSErrors.ReservedTypeAssertion, this.state.startLoc);
			const node = this.startNode();
			node.typeAnnotation = this.tsInType(() => {
				this.next();
				return this.match(75) ? this.tsParseTypeReference() : this.tsParseType();
			});
			this.expect(48);
			node.expression = this.parseMaybeUnary();
			return this.finishNode(node, "TSTypeAssertion");
		}
		tsParseHeritageClause(token) {
			const originalStartLoc = this.state.startLoc;
			const delimitedList = this.tsParseDelimitedList("HeritageClauseElement", () => {
				const node = this.startNode();
				node.expression = this.tsParseEntityName(3);
				if (this.match(47)) node.typeParameters = this.tsParseTypeArguments();
				return this.finishNode(node, "TSExpressionWithTypeArguments");
			});
			if (!delimitedList.length) this.raise(TSErrors.EmptyHeritageClauseType, originalStartLoc, { token });
			return delimitedList;
		}
		tsParseInterfaceDeclaration(node, properties = {}) {
			if (this.hasFollowingLineBreak()) return null;
			this.expectContextual(130);
			if (properties.declare) node.declare = true;
			if (tokenIsIdentifier(this.state.type)) {
				node.id = this.parseIdentifier();
				this.checkIdentifier(node.id, 130);
			} else {
				node.id = null;
				this.raise(TSErrors.MissingInterfaceName, this.state.startLoc);
			}
			node.typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutConstModifiers);
			if (this.eat(81)) node.extends = this.tsParseHeritageClause("extends");
			const body = this.startNode();
			body.body = this.tsInType(this.tsParseObjectTypeMembers.bind(this));
			node.body = this.finishNode(body, "TSInterfaceBody");
			return this.finishNode(node, "TSInterfaceDeclaration");
		}
		tsParseTypeAliasDeclaration(node) {
			node.id = this.parseIdentifier();
			this.checkIdentifier(node.id, 2);
			node.typeAnnotation = this.tsInType(() => {
				node.typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutModifiers);
				this.expect(29);
				if (this.isContextual(115) && this.lookaheadCharCode() !== 46) {
					const node = this.startNode();
					this.next();
					return this.finishNode(node, "TSIntrinsicKeyword");
				}
				return this.tsParseType();
			});
			this.semicolon();
			return this.finishNode(node, "TSTypeAliasDeclaration");
		}
		tsInTopLevelContext(cb) {
			if (this.curContext() !== types.brace) {
				const oldContext = this.state.context;
				this.state.context = [oldContext[0]];
				try {
					return cb();
				} finally {
					this.state.context = oldContext;
				}
			} else return cb();
		}
		tsInType(cb) {
			const oldInType = this.state.inType;
			this.state.inType = true;
			try {
				return cb();
			} finally {
				this.state.inType = oldInType;
			}
		}
		tsInDisallowConditionalTypesContext(cb) {
			const oldInDisallowConditionalTypesContext = this.state.inDisallowConditionalTypesContext;
			this.state.inDisallowConditionalTypesContext = true;
			try {
				return cb();
			} finally {
				this.state.inDisallowConditionalTypesContext = oldInDisallowConditionalTypesContext;
			}
		}
		tsInAllowConditionalTypesContext(cb) {
			const oldInDisallowConditionalTypesContext = this.state.inDisallowConditionalTypesContext;
			this.state.inDisallowConditionalTypesContext = false;
			try {
				return cb();
			} finally {
				this.state.inDisallowConditionalTypesContext = oldInDisallowConditionalTypesContext;
			}
		}
		tsEatThenParseType(token) {
			if (this.match(token)) return this.tsNextThenParseType();
		}
		tsExpectThenParseType(token) {
			return this.tsInType(() => {
				this.expect(token);
				return this.tsParseType();
			});
		}
		tsNextThenParseType() {
			return this.tsInType(() => {
				this.next();
				return this.tsParseType();
			});
		}
		tsParseEnumMember() {
			const node = this.startNode();
			node.id = this.match(135) ? super.parseStringLiteral(this.state.value) : this.parseIdentifier(true);
			if (this.eat(29)) node.initializer = super.parseMaybeAssignAllowIn();
			return this.finishNode(node, "TSEnumMember");
		}
		tsParseEnumDeclaration(node, properties = {}) {
			if (properties.const) node.const = true;
			if (properties.declare) node.declare = true;
			this.expectContextual(127);
			node.id = this.parseIdentifier();
			this.checkIdentifier(node.id, node.const ? 8971 : 8459);
			this.expect(5);
			node.members = this.tsParseDelimitedList("EnumMembers", this.tsParseEnumMember.bind(this));
			this.expect(8);
			return this.finishNode(node, "TSEnumDeclaration");
		}
		tsParseEnumBody() {
			const node = this.startNode();
			this.expect(5);
			node.members = this.tsParseDelimitedList("EnumMembers", this.tsParseEnumMember.bind(this));
			this.expect(8);
			return this.finishNode(node, "TSEnumBody");
		}
		tsParseModuleBlock() {
			const node = this.startNode();
			this.scope.enter(0);
			this.expect(5);
			super.parseBlockOrModuleBlockBody(node.body = [], void 0, true, 8);
			this.scope.exit();
			return this.finishNode(node, "TSModuleBlock");
		}
		tsParseModuleOrNamespaceDeclaration(node, nested = false) {
			node.id = this.parseIdentifier();
			if (!nested) this.checkIdentifier(node.id, 1024);
			if (this.eat(16)) {
				const inner = this.startNode();
				this.tsParseModuleOrNamespaceDeclaration(inner, true);
				node.body = inner;
			} else {
				this.scope.enter(1024);
				this.prodParam.enter(0);
				node.body = this.tsParseModuleBlock();
				this.prodParam.exit();
				this.scope.exit();
			}
			return this.finishNode(node, "TSModuleDeclaration");
		}
		tsParseAmbientExternalModuleDeclaration(node) {
			if (this.isContextual(113)) {
				node.kind = "global";
				node.global = true;
				node.id = this.parseIdentifier();
			} else if (this.match(135)) {
				node.kind = "module";
				node.id = super.parseStringLiteral(this.state.value);
			} else this.unexpected();
			if (this.match(5)) {
				this.scope.enter(1024);
				this.prodParam.enter(0);
				node.body = this.tsParseModuleBlock();
				this.prodParam.exit();
				this.scope.exit();
			} else this.semicolon();
			return this.finishNode(node, "TSModuleDeclaration");
		}
		tsParseImportEqualsDeclaration(node, maybeDefaultIdentifier, isExport) {
			node.isExport = isExport || false;
			node.id = maybeDefaultIdentifier || this.parseIdentifier();
			this.checkIdentifier(node.id, 4096);
			this.expect(29);
			const moduleReference = this.tsParseModuleReference();
			if (node.importKind === "type" && moduleReference.type !== "TSExternalModuleReference") this.raise(TSErrors.ImportAliasHasImportType, moduleReference);
			node.moduleReference = moduleReference;
			this.semicolon();
			return this.finishNode(node, "TSImportEqualsDeclaration");
		}
		tsIsExternalModuleReference() {
			return this.isContextual(120) && this.lookaheadCharCode() === 40;
		}
		tsParseModuleReference() {
			return this.tsIsExternalModuleReference() ? this.tsParseExternalModuleReference() : this.tsParseEntityName(0);
		}
		tsParseExternalModuleReference() {
			const node = this.startNode();
			this.expectContextual(120);
			this.expect(10);
			if (!this.match(135)) this.unexpected();
			node.expression = super.parseExprAtom();
			this.expect(11);
			this.sawUnambiguousESM = true;
			return this.finishNode(node, "TSExternalModuleReference");
		}
		tsLookAhead(f) {
			const state = this.state.clone();
			const res = f();
			this.state = state;
			return res;
		}
		tsTryParseAndCatch(f) {
			const result = this.tryParse((abort) => f() || abort());
			if (result.aborted || !result.node) return;
			if (result.error) this.state = result.failState;
			return result.node;
		}
		tsTryParse(f) {
			const state = this.state.clone();
			const result = f();
			if (result !== void 0 && result !== false) return result;
			this.state = state;
		}
		tsTryParseDeclare(node) {
			if (this.isLineTerminator()) return;
			const startType = this.state.type;
			return this.tsInAmbientContext(() => {
				switch (startType) {
					case 68:
						node.declare = true;
						return super.parseFunctionStatement(node, false, 2);
					case 80:
						node.declare = true;
						return this.parseClass(node, true, false);
					case 127: return this.tsParseEnumDeclaration(node, { declare: true });
					case 113: return this.tsParseAmbientExternalModuleDeclaration(node);
					case 101: if (this.state.containsEsc) return;
					case 75:
					case 74:
						if (!this.match(75) || !this.isLookaheadContextual("enum")) {
							node.declare = true;
							return this.parseVarStatement(node, this.state.value, true);
						}
						this.expect(75);
						return this.tsParseEnumDeclaration(node, {
							const: true,
							declare: true
						});
					case 108:
						if (this.isUsing()) {
							this.raise(TSErrors.InvalidModifierOnUsingDeclaration, this.state.startLoc, "declare");
							node.declare = true;
							return this.parseVarStatement(node, "using", true);
						}
						break;
					case 97:
						if (this.isAwaitUsing()) {
							this.raise(TSErrors.InvalidModifierOnAwaitUsingDeclaration, this.state.startLoc, "declare");
							node.declare = true;
							this.next();
							return this.parseVarStatement(node, "await using", true);
						}
						break;
					case 130: {
						const result = this.tsParseInterfaceDeclaration(node, { declare: true });
						if (result) return result;
					}
					default: if (tokenIsIdentifier(startType)) return this.tsParseDeclaration(node, this.state.type, true, null);
				}
			});
		}
		tsTryParseExportDeclaration() {
			return this.tsParseDeclaration(this.startNode(), this.state.type, true, null);
		}
		tsParseDeclaration(node, type, next, decorators) {
			switch (type) {
				case 125:
					if (this.tsCheckLineTerminator(next) && (this.match(80) || tokenIsIdentifier(this.state.type))) return this.tsParseAbstractDeclaration(node, decorators);
					break;
				case 128:
					if (this.tsCheckLineTerminator(next)) {
						if (this.match(135)) return this.tsParseAmbientExternalModuleDeclaration(node);
						else if (tokenIsIdentifier(this.state.type)) {
							node.kind = "module";
							return this.tsParseModuleOrNamespaceDeclaration(node);
						}
					}
					break;
				case 129:
					if (this.tsCheckLineTerminator(next) && tokenIsIdentifier(this.state.type)) {
						node.kind = "namespace";
						return this.tsParseModuleOrNamespaceDeclaration(node);
					}
					break;
				case 131: if (this.tsCheckLineTerminator(next) && tokenIsIdentifier(this.state.type)) return this.tsParseTypeAliasDeclaration(node);
			}
		}
		tsCheckLineTerminator(next) {
			if (next) {
				if (this.hasFollowingLineBreak()) return false;
				this.next();
				return true;
			}
			return !this.isLineTerminator();
		}
		tsTryParseGenericAsyncArrowFunction(startLoc) {
			if (!this.match(47)) return;
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			this.state.maybeInArrowParameters = true;
			const res = this.tsTryParseAndCatch(() => {
				const node = this.startNodeAt(startLoc);
				node.typeParameters = this.tsParseTypeParameters(this.tsParseConstModifier);
				super.parseFunctionParams(node);
				node.returnType = this.tsTryParseTypeOrTypePredicateAnnotation();
				const arrowStartPos = this.offsetToSourcePos(startLoc.index);
				if (node.returnType && this.match(19) && this.tsIsArrowReturnTypeRestrictedAt(arrowStartPos)) this.tsArrowReturnTypeAt.set(arrowStartPos, node.returnType.start);
				this.expect(19);
				return node;
			});
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			if (!res) return;
			const startPos = this.offsetToSourcePos(startLoc.index);
			const parse = () => res.returnType && this.tsIsArrowReturnTypeRestrictedAt(startPos) ? this.tsParseWithDeferredArrowErrors(() => super.parseArrowExpression(res, null, true)) : super.parseArrowExpression(res, null, true);
			return this.tsIsArrowReturnTypeRestrictedAt(startPos) ? this.tsParseWithRestrictedArrowReturnType(parse, this.hasPlugin("jsx") || this.state.tsArrowReturnTypeAllowed) : parse();
		}
		tsParseTypeArgumentsInExpression() {
			if (this.reScan_lt() !== 47) return;
			return this.tsParseTypeArguments();
		}
		tsParseTypeArguments() {
			const node = this.startNode();
			node.params = this.tsInType(() => this.tsInTopLevelContext(() => {
				this.expect(47);
				return this.tsParseDelimitedList("TypeParametersOrArguments", this.tsParseType.bind(this));
			}));
			if (node.params.length === 0) this.raise(TSErrors.EmptyTypeArguments, node);
			else if (!this.state.inType && this.curContext() === types.brace) this.reScan_lt_gt();
			this.expect(48);
			return this.finishNode(node, "TSTypeParameterInstantiation");
		}
		tsIsDeclarationStart() {
			return tokenIsTSDeclarationStart(this.state.type);
		}
		isExportDefaultSpecifier() {
			if (this.tsIsDeclarationStart()) return false;
			return super.isExportDefaultSpecifier();
		}
		parseBindingElement(flags, decorators) {
			const startLoc = decorators.length ? decorators[0].loc.start : this.state.startLoc;
			const modified = {};
			this.tsParseModifiers({ allowedModifiers: [
				"public",
				"private",
				"protected",
				"override",
				"readonly"
			] }, modified);
			const accessibility = modified.accessibility;
			const override = modified.override;
			const readonly = modified.readonly;
			if (!(flags & 4) && (accessibility || readonly || override)) this.raise(TSErrors.UnexpectedParameterModifier, startLoc);
			const left = this.parseMaybeDefault();
			if (flags & 2) this.parseFunctionParamType(left);
			const elt = this.parseMaybeDefault(left.loc.start, left);
			if (accessibility || readonly || override) {
				const pp = this.startNodeAt(startLoc);
				if (decorators.length) pp.decorators = decorators;
				if (accessibility) pp.accessibility = accessibility;
				if (readonly) pp.readonly = readonly;
				if (override) pp.override = override;
				if (elt.type !== "Identifier" && elt.type !== "AssignmentPattern") this.raise(TSErrors.UnsupportedParameterPropertyKind, pp);
				pp.parameter = elt;
				return this.finishNode(pp, "TSParameterProperty");
			}
			if (decorators.length) left.decorators = decorators;
			return elt;
		}
		isSimpleParameter(node) {
			return node.type === "TSParameterProperty" && super.isSimpleParameter(node.parameter) || super.isSimpleParameter(node);
		}
		tsDisallowOptionalPattern(node) {
			for (const param of node.params) if (param.type !== "Identifier" && param.optional && !this.state.isAmbientContext) this.raise(TSErrors.PatternIsOptional, param);
		}
		setArrowFunctionParameters(node, params, trailingCommaLoc) {
			super.setArrowFunctionParameters(node, params, trailingCommaLoc);
			this.tsDisallowOptionalPattern(node);
		}
		parseFunctionBodyAndFinish(node, type, isMethod = false) {
			if (this.match(14)) node.returnType = this.tsParseTypeOrTypePredicateAnnotation(14);
			const bodilessType = type === "FunctionDeclaration" ? "TSDeclareFunction" : type === "ClassMethod" || type === "ClassPrivateMethod" ? "TSDeclareMethod" : void 0;
			if (bodilessType && !this.match(5) && this.isLineTerminator()) return this.finishNode(node, bodilessType);
			if (bodilessType === "TSDeclareFunction" && this.state.isAmbientContext) {
				this.raise(TSErrors.DeclareFunctionHasImplementation, node);
				if (node.declare) return super.parseFunctionBodyAndFinish(node, bodilessType, isMethod);
			}
			this.tsDisallowOptionalPattern(node);
			return super.parseFunctionBodyAndFinish(node, type, isMethod);
		}
		registerFunctionStatementId(node) {
			if (!node.body && node.id) this.checkIdentifier(node.id, 1024);
			else super.registerFunctionStatementId(node);
		}
		tsCheckForInvalidTypeCasts(items) {
			items.forEach((node) => {
				if ((node == null ? void 0 : node.type) === "TSTypeCastExpression") this.raise(TSErrors.UnexpectedTypeAnnotation, node.typeAnnotation);
			});
		}
		toReferencedList(exprList, isInParens) {
			this.tsCheckForInvalidTypeCasts(exprList);
			return exprList;
		}
		parseArrayLike(close, isTuple, refExpressionErrors) {
			const node = super.parseArrayLike(close, isTuple, refExpressionErrors);
			if (node.type === "ArrayExpression") this.tsCheckForInvalidTypeCasts(node.elements);
			return node;
		}
		parseSubscript(base, startLoc, noCalls, state) {
			if (!this.hasPrecedingLineBreak() && this.match(35)) {
				this.state.canStartJSXElement = false;
				this.next();
				const nonNullExpression = this.startNodeAt(startLoc);
				nonNullExpression.expression = base;
				return this.finishNode(nonNullExpression, "TSNonNullExpression");
			}
			let isOptionalCall = false;
			if (this.match(18) && this.lookaheadCharCode() === 60) {
				if (noCalls) {
					state.stop = true;
					return base;
				}
				state.optionalChainMember = isOptionalCall = true;
				this.next();
			}
			if (this.match(47) || this.match(51)) {
				let missingParenErrorLoc;
				let parsingAsyncArrow = true;
				const parseAttempt = () => {
					if (!noCalls && this.atPossibleAsyncArrow(base)) {
						const asyncArrowFn = this.tsTryParseGenericAsyncArrowFunction(startLoc);
						if (asyncArrowFn) {
							state.stop = true;
							return asyncArrowFn;
						}
					}
					parsingAsyncArrow = false;
					const typeArguments = this.tsParseTypeArgumentsInExpression();
					if (!typeArguments) return;
					if (isOptionalCall && !this.match(10)) {
						missingParenErrorLoc = this.state.curPosition();
						return;
					}
					if (tokenIsTemplate(this.state.type)) {
						const result = super.parseTaggedTemplateExpression(base, startLoc, state);
						result.typeParameters = typeArguments;
						return result;
					}
					if (!noCalls && this.eat(10)) {
						const node = this.startNodeAt(startLoc);
						node.callee = base;
						node.arguments = this.parseCallExpressionArguments();
						this.tsCheckForInvalidTypeCasts(node.arguments);
						node.typeParameters = typeArguments;
						if (state.optionalChainMember) node.optional = isOptionalCall;
						return this.finishCallExpression(node, state.optionalChainMember);
					}
					const tokenType = this.state.type;
					if (tokenType === 48 || tokenType === 52 || tokenType !== 10 && tokenType !== 94 && tokenType !== 121 && tokenCanStartExpression(tokenType) && !this.hasPrecedingLineBreak()) return;
					const node = this.startNodeAt(startLoc);
					node.expression = base;
					node.typeParameters = typeArguments;
					return this.finishNode(node, "TSInstantiationExpression");
				};
				const attempt = this.tryParse((abort) => parseAttempt() || abort());
				if (attempt.thrown && parsingAsyncArrow && this.tsShouldKeepArrowErrorAt(attempt.error, this.offsetToSourcePos(startLoc.index))) throw attempt.error;
				const result = attempt.node;
				if (result && attempt.error) this.state = attempt.failState;
				if (missingParenErrorLoc) this.unexpected(missingParenErrorLoc, 10);
				if (result) {
					if (result.type === "TSInstantiationExpression") {
						if (this.match(16) || this.match(18) && this.lookaheadCharCode() !== 40) this.raise(TSErrors.InvalidPropertyAccessAfterInstantiationExpression, this.state.startLoc);
						if (!this.match(16) && !this.match(18)) result.expression = super.stopParseSubscript(base, state);
					}
					return result;
				}
			}
			return super.parseSubscript(base, startLoc, noCalls, state);
		}
		parseNewCallee(node) {
			var _callee$extra;
			super.parseNewCallee(node);
			const { callee } = node;
			if (callee.type === "TSInstantiationExpression" && !((_callee$extra = callee.extra) != null && _callee$extra.parenthesized)) {
				node.typeParameters = callee.typeParameters;
				node.callee = callee.expression;
			}
		}
		parseExprOp(left, leftStartLoc, minPrec) {
			let isSatisfies;
			if (tokenOperatorPrecedence(58) > minPrec && !this.hasPrecedingLineBreak() && (this.isContextual(94) || (isSatisfies = this.isContextual(121)))) {
				const node = this.startNodeAt(leftStartLoc);
				node.expression = left;
				node.typeAnnotation = this.tsInType(() => {
					this.next();
					if (this.match(75)) {
						if (isSatisfies) this.raise(Errors.UnexpectedKeyword, this.state.startLoc, { keyword: "const" });
						return this.tsParseTypeReference();
					}
					return this.tsParseType();
				});
				this.finishNode(node, isSatisfies ? "TSSatisfiesExpression" : "TSAsExpression");
				this.reScan_lt_gt();
				return this.parseExprOp(node, leftStartLoc, minPrec);
			}
			return super.parseExprOp(left, leftStartLoc, minPrec);
		}
		checkReservedWord(word, startLoc, checkKeywords, isBinding) {
			if (!this.state.isAmbientContext) super.checkReservedWord(word, startLoc, checkKeywords, isBinding);
		}
		checkImportReflection(node) {
			super.checkImportReflection(node);
			if (node.module && node.importKind !== "value") this.raise(TSErrors.ImportReflectionHasImportType, node.specifiers[0].loc.start);
		}
		checkDuplicateExports() {}
		isPotentialImportPhase(isExport) {
			if (super.isPotentialImportPhase(isExport)) return true;
			if (this.isContextual(131)) {
				const ch = this.lookaheadCharCode();
				return isExport ? ch === 123 || ch === 42 : ch !== 61;
			}
			return !isExport && this.isContextual(87);
		}
		applyImportPhase(node, isExport, phase, loc) {
			super.applyImportPhase(node, isExport, phase, loc);
			if (isExport) node.exportKind = phase === "type" ? "type" : "value";
			else node.importKind = phase === "type" || phase === "typeof" ? phase : "value";
		}
		parseImport(node) {
			if (this.match(135)) {
				node.importKind = "value";
				return super.parseImport(node);
			}
			let importNode;
			if (tokenIsIdentifier(this.state.type) && this.lookaheadCharCode() === 61) {
				node.importKind = "value";
				return this.tsParseImportEqualsDeclaration(node);
			} else if (this.isContextual(131)) {
				const maybeDefaultIdentifier = this.parseMaybeImportPhase(node, false);
				if (this.lookaheadCharCode() === 61) return this.tsParseImportEqualsDeclaration(node, maybeDefaultIdentifier);
				else importNode = super.parseImportSpecifiersAndAfter(node, maybeDefaultIdentifier);
			} else importNode = super.parseImport(node);
			if (importNode.importKind === "type" && importNode.specifiers.length > 1 && importNode.specifiers[0].type === "ImportDefaultSpecifier") this.raise(TSErrors.TypeImportCannotSpecifyDefaultAndNamed, importNode);
			return importNode;
		}
		parseExport(node, decorators) {
			if (this.match(83)) {
				const nodeImportEquals = node;
				this.next();
				let maybeDefaultIdentifier = null;
				if (this.isContextual(131) && this.isPotentialImportPhase(false)) maybeDefaultIdentifier = this.parseMaybeImportPhase(nodeImportEquals, false);
				else nodeImportEquals.importKind = "value";
				return this.tsParseImportEqualsDeclaration(nodeImportEquals, maybeDefaultIdentifier, true);
			} else if (this.eat(29)) {
				const assign = node;
				assign.expression = super.parseExpression();
				this.semicolon();
				this.sawUnambiguousESM = true;
				return this.finishNode(assign, "TSExportAssignment");
			} else if (this.eatContextual(94)) {
				const decl = node;
				this.expectContextual(129);
				decl.id = this.parseIdentifier();
				this.semicolon();
				return this.finishNode(decl, "TSNamespaceExportDeclaration");
			} else return super.parseExport(node, decorators);
		}
		isAbstractClass() {
			return this.isContextual(125) && this.isLookaheadContextual("class");
		}
		parseExportDefaultExpression() {
			if (this.isAbstractClass()) {
				const cls = this.startNode();
				this.next();
				cls.abstract = true;
				return this.parseClass(cls, true, true);
			}
			if (this.match(130)) {
				const result = this.tsParseInterfaceDeclaration(this.startNode());
				if (result) return result;
			}
			return super.parseExportDefaultExpression();
		}
		parseVarStatement(node, kind, allowMissingInitializer = false) {
			const { isAmbientContext } = this.state;
			const declaration = super.parseVarStatement(node, kind, allowMissingInitializer || isAmbientContext);
			if (!isAmbientContext) return declaration;
			if (!node.declare && (kind === "using" || kind === "await using")) {
				this.raiseOverwrite(TSErrors.UsingDeclarationInAmbientContext, node, kind);
				return declaration;
			}
			for (const { id, init } of declaration.declarations) {
				if (!init) continue;
				if (kind === "var" || kind === "let" || !!id.typeAnnotation) this.raise(TSErrors.InitializerNotAllowedInAmbientContext, init);
				else if (!isValidAmbientConstInitializer(init, this.hasPlugin("estree"))) this.raise(TSErrors.ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference, init);
			}
			return declaration;
		}
		parseStatementContent(flags, decorators) {
			if (!this.state.containsEsc) switch (this.state.type) {
				case 75:
					if (this.isLookaheadContextual("enum")) {
						const node = this.startNode();
						this.expect(75);
						return this.tsParseEnumDeclaration(node, { const: true });
					}
					break;
				case 125:
				case 126:
					if (this.nextTokenIsIdentifierAndNotTSRelationalOperatorOnSameLine()) {
						const token = this.state.type;
						const node = this.startNode();
						this.next();
						const declaration = token === 126 ? this.tsTryParseDeclare(node) : this.tsParseAbstractDeclaration(node, decorators);
						if (declaration) {
							if (token === 126) declaration.declare = true;
							return declaration;
						} else {
							node.expression = this.createIdentifier(this.startNodeAt(node.loc.start), token === 126 ? "declare" : "abstract");
							this.semicolon(false);
							return this.finishNode(node, "ExpressionStatement");
						}
					}
					break;
				case 127: return this.tsParseEnumDeclaration(this.startNode());
				case 113:
					if (this.lookaheadCharCode() === 123) {
						const node = this.startNode();
						return this.tsParseAmbientExternalModuleDeclaration(node);
					}
					break;
				case 130: {
					const result = this.tsParseInterfaceDeclaration(this.startNode());
					if (result) return result;
					break;
				}
				case 128:
					if (this.nextTokenIsIdentifierOrStringLiteralOnSameLine()) {
						const node = this.startNode();
						this.next();
						return this.tsParseDeclaration(node, 128, false, decorators);
					}
					break;
				case 129:
					if (this.nextTokenIsIdentifierOnSameLine()) {
						const node = this.startNode();
						this.next();
						return this.tsParseDeclaration(node, 129, false, decorators);
					}
					break;
				case 131: if (this.nextTokenIsIdentifierOnSameLine()) {
					const node = this.startNode();
					this.next();
					return this.tsParseTypeAliasDeclaration(node);
				}
			}
			return super.parseStatementContent(flags, decorators);
		}
		parseAccessModifier() {
			return this.tsParseModifier([
				"public",
				"protected",
				"private"
			]);
		}
		tsHasSomeModifiers(member, modifiers) {
			return modifiers.some((modifier) => {
				if (tsIsAccessModifier(modifier)) return member.accessibility === modifier;
				return !!member[modifier];
			});
		}
		tsIsStartOfStaticBlocks() {
			return this.isContextual(107) && this.lookaheadCharCode() === 123;
		}
		parseClassMember(classBody, member, state) {
			const modifiers = [
				"declare",
				"private",
				"public",
				"protected",
				"override",
				"abstract",
				"readonly",
				"static"
			];
			this.tsParseModifiers({
				allowedModifiers: modifiers,
				disallowedModifiers: ["in", "out"],
				stopOnStartOfClassStaticBlock: true,
				errorTemplate: TSErrors.InvalidModifierOnTypeParameterPositions
			}, member);
			const callParseClassMemberWithIsStatic = () => {
				if (this.tsIsStartOfStaticBlocks()) {
					this.next();
					this.next();
					if (this.tsHasSomeModifiers(member, modifiers)) this.raise(TSErrors.StaticBlockCannotHaveModifier, this.state.curPosition());
					super.parseClassStaticBlock(classBody, member);
				} else this.parseClassMemberWithIsStatic(classBody, member, state, !!member.static);
			};
			if (member.declare) this.tsInAmbientContext(callParseClassMemberWithIsStatic);
			else callParseClassMemberWithIsStatic();
		}
		parseClassMemberWithIsStatic(classBody, member, state, isStatic) {
			const idx = this.tsTryParseIndexSignature(member);
			if (idx) {
				classBody.body.push(idx);
				if (member.abstract) this.raise(TSErrors.IndexSignatureHasAbstract, member);
				if (member.accessibility) this.raise(TSErrors.IndexSignatureHasAccessibility, member, { modifier: member.accessibility });
				if (member.declare) this.raise(TSErrors.IndexSignatureHasDeclare, member);
				if (member.override) this.raise(TSErrors.IndexSignatureHasOverride, member);
				return;
			}
			if (!this.state.inAbstractClass && member.abstract) this.raise(TSErrors.NonAbstractClassHasAbstractMethod, member);
			if (member.override) {
				if (!state.hadSuperClass) this.raise(TSErrors.OverrideNotInSubClass, member);
			}
			super.parseClassMemberWithIsStatic(classBody, member, state, isStatic);
		}
		parsePostMemberNameModifiers(methodOrProp) {
			if (this.eat(17)) methodOrProp.optional = true;
			if (methodOrProp.readonly && this.match(10)) this.raise(TSErrors.ClassMethodHasReadonly, methodOrProp);
			if (methodOrProp.declare && this.match(10)) this.raise(TSErrors.ClassMethodHasDeclare, methodOrProp);
		}
		shouldParseExportDeclaration() {
			if (this.tsIsDeclarationStart()) return true;
			return super.shouldParseExportDeclaration();
		}
		parseConditional(expr, startLoc, refExpressionErrors) {
			if (!this.match(17)) return expr;
			if (this.state.maybeInArrowParameters) {
				const nextCh = this.lookaheadCharCode();
				if (nextCh === 44 || nextCh === 61 || nextCh === 58 || nextCh === 41) {
					this.setOptionalParametersError(refExpressionErrors);
					return expr;
				}
			}
			const startPos = this.offsetToSourcePos(startLoc.index);
			const isRestricted = this.tsIsArrowReturnTypeRestrictedAt(startPos);
			const allowsReturnType = isRestricted && this.state.tsArrowReturnTypeAllowed;
			this.next();
			const node = this.startNodeAt(startLoc);
			node.test = expr;
			node.consequent = this.tsParseWithRestrictedArrowReturnType(() => this.parseMaybeAssignAllowIn());
			this.expect(14);
			node.alternate = isRestricted ? this.tsParseWithRestrictedArrowReturnType(() => this.parseMaybeAssign(), allowsReturnType) : this.parseMaybeAssign();
			return this.finishNode(node, "ConditionalExpression");
		}
		tsIsArrowReturnTypeRestrictedAt(sourcePos) {
			return this.state.tsArrowReturnTypeRestrictionAt === sourcePos;
		}
		tsRestrictArrowReturnTypeAt(sourcePos, allowsReturnType, genericParams = false) {
			this.state.tsArrowReturnTypeRestrictionAt = sourcePos;
			this.state.tsArrowReturnTypeAllowed = allowsReturnType;
			this.state.tsGenericArrowParams = genericParams;
		}
		tsParseWithRestrictedArrowReturnType(parse, allowsReturnType = false, genericParams = false) {
			const oldAllowed = this.state.tsArrowReturnTypeAllowed;
			const oldGeneric = this.state.tsGenericArrowParams;
			const oldStart = this.state.tsArrowReturnTypeRestrictionAt;
			this.tsRestrictArrowReturnTypeAt(this.state.start, allowsReturnType, genericParams);
			const result = parse();
			this.state.tsArrowReturnTypeRestrictionAt = oldStart;
			this.state.tsArrowReturnTypeAllowed = oldAllowed;
			this.state.tsGenericArrowParams = oldGeneric;
			return result;
		}
		parseParenItem(node, startLoc) {
			const newNode = super.parseParenItem(node, startLoc);
			if (this.eat(17)) {
				newNode.optional = true;
				this.resetEndLocation(node);
			}
			if (this.match(14)) {
				const typeCastNode = this.startNodeAt(startLoc);
				typeCastNode.expression = node;
				typeCastNode.typeAnnotation = this.tsParseTypeAnnotation();
				return this.finishNode(typeCastNode, "TSTypeCastExpression");
			}
			return node;
		}
		parseExportDeclaration(node) {
			if (!this.state.isAmbientContext && this.isContextual(126)) return this.tsInAmbientContext(() => this.parseExportDeclaration(node));
			const startLoc = this.state.startLoc;
			const isDeclare = this.eatContextual(126);
			if (isDeclare && (this.isContextual(126) || !this.shouldParseExportDeclaration())) throw this.raise(TSErrors.ExpectedAmbientAfterExportDeclare, this.state.startLoc);
			const declaration = tokenIsIdentifier(this.state.type) && this.tsTryParseExportDeclaration() || super.parseExportDeclaration(node);
			if (!declaration) return null;
			if (declaration.type === "TSInterfaceDeclaration" || declaration.type === "TSTypeAliasDeclaration" || isDeclare) node.exportKind = "type";
			if (isDeclare && declaration.type !== "TSImportEqualsDeclaration") {
				this.resetStartLocation(declaration, startLoc);
				declaration.declare = true;
			}
			return declaration;
		}
		parseClassId(node, isStatement, optionalId, bindingType) {
			if ((!isStatement || optionalId) && this.isContextual(114)) return;
			super.parseClassId(node, isStatement, optionalId, node.declare ? 1024 : 8331);
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutConstModifiers);
			if (typeParameters) node.typeParameters = typeParameters;
		}
		parseClassPropertyAnnotation(node) {
			if (!node.optional) {
				if (this.eat(35)) node.definite = true;
				else if (this.eat(17)) node.optional = true;
			}
			const type = this.tsTryParseTypeAnnotation();
			if (type) node.typeAnnotation = type;
		}
		parseClassProperty(node) {
			this.parseClassPropertyAnnotation(node);
			if (this.state.isAmbientContext && !(node.readonly && !node.typeAnnotation) && this.match(29)) this.raise(TSErrors.DeclareClassFieldHasInitializer, this.state.startLoc);
			if (node.abstract && this.match(29)) {
				const { key } = node;
				this.raise(TSErrors.AbstractPropertyHasInitializer, this.state.startLoc, { propertyName: key.type === "Identifier" && !node.computed ? key.name : `[${this.input.slice(this.offsetToSourcePos(key.start), this.offsetToSourcePos(key.end))}]` });
			}
			return super.parseClassProperty(node);
		}
		parseClassPrivateProperty(node) {
			if (node.abstract) this.raise(TSErrors.PrivateElementHasAbstract, node);
			if (node.accessibility) this.raise(TSErrors.PrivateElementHasAccessibility, node, { modifier: node.accessibility });
			this.parseClassPropertyAnnotation(node);
			return super.parseClassPrivateProperty(node);
		}
		parseClassAccessorProperty(node) {
			this.parseClassPropertyAnnotation(node);
			if (node.optional) this.raise(TSErrors.AccessorCannotBeOptional, node);
			return super.parseClassAccessorProperty(node);
		}
		pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper) {
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			if (typeParameters && isConstructor) this.raise(TSErrors.ConstructorHasTypeParameters, typeParameters);
			const { declare = false, kind } = method;
			if (declare && (kind === "get" || kind === "set")) this.raise(TSErrors.DeclareAccessor, method, { kind });
			if (typeParameters) method.typeParameters = typeParameters;
			super.pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper);
		}
		pushClassPrivateMethod(classBody, method, isGenerator, isAsync) {
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			if (typeParameters) method.typeParameters = typeParameters;
			super.pushClassPrivateMethod(classBody, method, isGenerator, isAsync);
		}
		declareClassPrivateMethodInScope(node, kind) {
			if (node.type === "TSDeclareMethod") return;
			if (node.type === "MethodDefinition" && node.value.body == null) return;
			super.declareClassPrivateMethodInScope(node, kind);
		}
		parseClassSuper(node) {
			super.parseClassSuper(node);
			if (node.superClass) {
				if (node.superClass.type === "TSInstantiationExpression") {
					const tsInstantiationExpression = node.superClass;
					const superClass = tsInstantiationExpression.expression;
					this.takeSurroundingComments(superClass, superClass.start, superClass.end);
					const superTypeArguments = tsInstantiationExpression.typeParameters;
					this.takeSurroundingComments(superTypeArguments, superTypeArguments.start, superTypeArguments.end);
					node.superClass = superClass;
					node.superTypeParameters = superTypeArguments;
				} else if (this.match(47) || this.match(51)) node.superTypeParameters = this.tsParseTypeArgumentsInExpression();
			}
			if (this.eatContextual(114)) node.implements = this.tsParseHeritageClause("implements");
		}
		parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors) {
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			if (typeParameters) prop.typeParameters = typeParameters;
			return super.parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors);
		}
		parseFunctionParams(node, isConstructor) {
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			if (typeParameters) node.typeParameters = typeParameters;
			super.parseFunctionParams(node, isConstructor);
		}
		parseVarId(decl, kind) {
			super.parseVarId(decl, kind);
			if (decl.id.type === "Identifier" && !this.hasPrecedingLineBreak() && this.eat(35)) decl.definite = true;
			const type = this.tsTryParseTypeAnnotation();
			if (type) {
				decl.id.typeAnnotation = type;
				this.resetEndLocation(decl.id);
			}
		}
		parseMaybeAssign(refExpressionErrors, afterLeftParse) {
			const startPos = this.state.start;
			if (!this.tsIsArrowReturnTypeRestrictedAt(startPos)) return this.tsParseMaybeAssign(refExpressionErrors, afterLeftParse);
			const oldStart = this.state.tsArrowReturnTypeRestrictionAt;
			const oldAllowed = this.state.tsArrowReturnTypeAllowed;
			const oldGeneric = this.state.tsGenericArrowParams;
			const node = this.match(10) || this.match(47) || this.isContextual(96) ? this.tsParseMaybeArrowWithRestrictedReturnType(startPos, refExpressionErrors, afterLeftParse) : this.tsParseMaybeAssign(refExpressionErrors, afterLeftParse);
			this.state.tsArrowReturnTypeRestrictionAt = oldStart;
			this.state.tsArrowReturnTypeAllowed = oldAllowed;
			this.state.tsGenericArrowParams = oldGeneric;
			return node;
		}
		tsParseWithDeferredArrowErrors(parse) {
			if (this.optionFlags & 2048) return parse();
			this.optionFlags |= 2048;
			try {
				return parse();
			} finally {
				this.optionFlags &= -2049;
			}
		}
		tsShouldKeepArrowErrorAt(error, startPos) {
			if (!this.tsIsArrowReturnTypeRestrictedAt(startPos)) return false;
			const returnTypeStart = this.tsArrowReturnTypeAt.get(startPos);
			return returnTypeStart !== void 0 && !tsIsInvalidArrowParamsError(error, returnTypeStart);
		}
		tsParseMaybeArrowWithRestrictedReturnType(startPos, refExpressionErrors, afterLeftParse) {
			if (!this.noArrowAt.has(startPos)) {
				const allowsReturnType = this.state.tsArrowReturnTypeAllowed;
				const parse = () => this.tsParseMaybeAssign(refExpressionErrors, afterLeftParse);
				let state = this.state.clone();
				const { tokensLength } = state;
				this.tsArrowReturnTypeAt.delete(startPos);
				let result = this.tryParse(parse, state);
				const returnTypeStart = this.tsArrowReturnTypeAt.get(startPos);
				if (result.thrown && returnTypeStart !== void 0 && !tsIsInvalidArrowParamsError(result.error, returnTypeStart) && !(this.optionFlags & 2048)) {
					state = this.state.clone();
					this.optionFlags |= 2048;
					try {
						result = this.tryParse(parse, state);
					} finally {
						this.optionFlags &= -2049;
					}
				}
				if (result.thrown) {
					if (!this.tsArrowReturnTypeAt.has(startPos)) throw result.error;
				} else {
					var _node$extra2;
					if (result.error) this.state = result.failState;
					const node = result.node;
					if (node.type !== "ArrowFunctionExpression" || !node.returnType || (_node$extra2 = node.extra) != null && _node$extra2.parenthesized) return node;
					const { start } = node.returnType;
					const hasInvalidParams = result.error != null && this.state.errors.slice(state.errors.length).some((error) => tsIsInvalidArrowParamsError(error, start));
					const isUnambiguous = node.typeParameters ? this.hasPlugin("jsx") : tsHasUnambiguousArrowParams(node.params);
					if (!hasInvalidParams && (allowsReturnType || this.match(14)) || isUnambiguous && !(hasInvalidParams && node.async)) {
						if (result.error && !(this.optionFlags & 2048)) throw result.error;
						return node;
					}
				}
				this.noArrowAt.add(startPos);
				this.state = state;
				this.state.tokensLength = tokensLength;
			}
			return this.tsParseMaybeAssign(refExpressionErrors, afterLeftParse);
		}
		tsParseMaybeAssign(refExpressionErrors, afterLeftParse) {
			var _jsx, _jsx2, _typeCast, _jsx3, _typeCast2;
			let state;
			let jsx;
			let typeCast;
			if (this.hasPlugin("jsx") && (this.match(144) || this.match(47))) {
				state = this.state.clone();
				jsx = this.tryParse(() => super.parseMaybeAssign(refExpressionErrors, afterLeftParse), state);
				if (!jsx.error) return jsx.node;
				const { context } = this.state;
				const currentContext = context[context.length - 1];
				if (currentContext === types.j_oTag || currentContext === types.j_expr) context.pop();
			}
			if (!((_jsx = jsx) != null && _jsx.error) && !this.match(47)) return super.parseMaybeAssign(refExpressionErrors, afterLeftParse);
			if (!state || state === this.state) state = this.state.clone();
			let typeParameters;
			const arrow = this.tryParse((abort) => {
				var _expr$extra, _typeParameters;
				const startPos = this.state.start;
				if (this.noArrowAt.has(startPos)) abort();
				const allowsReturnType = !this.match(47) || this.state.tsArrowReturnTypeAllowed;
				const isRestricted = this.tsIsArrowReturnTypeRestrictedAt(startPos);
				typeParameters = this.tsParseTypeParameters(this.tsParseConstModifier);
				let expr;
				if (isRestricted) {
					const paramsStartPos = this.state.start;
					this.tsArrowReturnTypeAt.delete(paramsStartPos);
					try {
						expr = this.tsParseWithRestrictedArrowReturnType(() => super.parseMaybeAssign(refExpressionErrors, afterLeftParse), allowsReturnType, true);
					} finally {
						const returnTypeStart = this.tsArrowReturnTypeAt.get(paramsStartPos);
						if (returnTypeStart !== void 0) this.tsArrowReturnTypeAt.set(startPos, returnTypeStart);
					}
				} else expr = super.parseMaybeAssign(refExpressionErrors, afterLeftParse);
				if (expr.type !== "ArrowFunctionExpression" || (_expr$extra = expr.extra) != null && _expr$extra.parenthesized) abort();
				if (((_typeParameters = typeParameters) == null ? void 0 : _typeParameters.params.length) !== 0) this.resetStartLocationFromNode(expr, typeParameters);
				expr.typeParameters = typeParameters;
				return expr;
			}, state);
			if (jsx && arrow.node && arrow.error && !(this.optionFlags & 2048)) throw arrow.error;
			if (arrow.error && this.tsShouldKeepArrowErrorAt(arrow.error, state.start)) {
				if (!arrow.node) throw arrow.error;
				this.state = arrow.failState;
				if (typeParameters) this.reportReservedArrowTypeParam(typeParameters);
				return arrow.node;
			}
			if (!arrow.error && !arrow.aborted) {
				if (typeParameters) this.reportReservedArrowTypeParam(typeParameters);
				return arrow.node;
			}
			if (!jsx) {
				assert(!this.hasPlugin("jsx"));
				typeCast = this.tryParse(() => super.parseMaybeAssign(refExpressionErrors, afterLeftParse), state);
				if (!typeCast.error) return typeCast.node;
			}
			if ((_jsx2 = jsx) != null && _jsx2.node) {
				this.state = jsx.failState;
				return jsx.node;
			}
			if (arrow.node) {
				this.state = arrow.failState;
				if (typeParameters) this.reportReservedArrowTypeParam(typeParameters);
				return arrow.node;
			}
			if ((_typeCast = typeCast) != null && _typeCast.node) {
				this.state = typeCast.failState;
				return typeCast.node;
			}
			throw ((_jsx3 = jsx) == null ? void 0 : _jsx3.error) || arrow.error || ((_typeCast2 = typeCast) == null ? void 0 : _typeCast2.error);
		}
		reportReservedArrowTypeParam(node) {
			var _node$extra3;
			if (node.params.length === 1 && !node.params[0].constraint && !((_node$extra3 = node.extra) != null && _node$extra3.trailingComma) && this.getPluginOption("typescript", "disallowAmbiguousJSXLike")) this.raise(TSErrors.ReservedArrowTypeParam, node);
		}
		parseMaybeUnary(refExpressionErrors, sawUnary) {
			if (!this.hasPlugin("jsx") && this.match(47)) return this.tsParseTypeAssertion();
			return super.parseMaybeUnary(refExpressionErrors, sawUnary);
		}
		parseArrow(node) {
			if (this.match(14)) {
				const startPos = this.offsetToSourcePos(node.start);
				if (this.noArrowAt.has(startPos)) return;
				const returnTypeStart = this.sourceToOffsetPos(this.state.start);
				const result = this.tryParse((abort) => {
					const returnType = this.tsParseTypeOrTypePredicateAnnotation(14);
					if (this.canInsertSemicolon() || !this.match(19)) abort();
					return returnType;
				});
				if (result.aborted) return;
				if (!result.thrown) {
					if (result.error) this.state = result.failState;
					node.returnType = result.node;
					if (this.tsIsArrowReturnTypeRestrictedAt(startPos)) this.tsArrowReturnTypeAt.set(startPos, returnTypeStart);
				}
			}
			return super.parseArrow(node);
		}
		parseFunctionParamType(param) {
			if (this.eat(17)) param.optional = true;
			const type = this.tsTryParseTypeAnnotation();
			if (type) param.typeAnnotation = type;
			this.resetEndLocation(param);
			return param;
		}
		isAssignable(node, isBinding) {
			switch (node.type) {
				case "TSTypeCastExpression": return this.isAssignable(node.expression, isBinding);
				case "TSParameterProperty": return true;
				default: return super.isAssignable(node, isBinding);
			}
		}
		toAssignable(node, isLHS = false) {
			if (tsIsTypeCast(node)) {
				if (isLHS) this.expressionScope.recordArrowParameterBindingError(TSErrors.UnexpectedTypeCastInParameter, node);
				else this.raiseOnce(TSErrors.UnexpectedTypeCastInParameter, node);
				this.toAssignable(node.expression, isLHS);
				return;
			}
			switch (node.type) {
				case "ParenthesizedExpression":
					this.toAssignableParenthesizedExpression(node, isLHS);
					break;
				case "AssignmentExpression": if (!isLHS && node.left.type === "TSTypeCastExpression") node.left = this.typeCastToParameter(node.left);
				default: super.toAssignable(node, isLHS);
			}
		}
		toAssignableParenthesizedExpression(node, isLHS) {
			if (tsIsTypeCast(node.expression) || node.expression.type === "ParenthesizedExpression") this.toAssignable(node.expression, isLHS);
			else super.toAssignable(node, isLHS);
		}
		checkToRestConversion(node, allowPattern) {
			if (tsIsTypeCast(node)) this.checkToRestConversion(node.expression, false);
			else super.checkToRestConversion(node, allowPattern);
		}
		isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding) {
			switch (type) {
				case "TSTypeCastExpression": return true;
				case "TSParameterProperty": return "parameter";
				case "TSNonNullExpression": return "expression";
				case "TSAsExpression":
				case "TSSatisfiesExpression":
				case "TSTypeAssertion": return (binding !== 64 || !isUnparenthesizedInAssign) && ["expression", true];
				default: return super.isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding);
			}
		}
		parseBindingAtom() {
			if (this.state.type === 78) return this.parseIdentifier(true);
			return super.parseBindingAtom();
		}
		parseMaybeDecoratorArguments(expr, startLoc) {
			if (this.match(47) || this.match(51)) {
				const typeArguments = this.tsParseTypeArgumentsInExpression();
				if (this.match(10)) {
					const call = super.parseMaybeDecoratorArguments(expr, startLoc);
					call.typeParameters = typeArguments;
					return call;
				}
				this.unexpected(null, 10);
			}
			return super.parseMaybeDecoratorArguments(expr, startLoc);
		}
		checkCommaAfterRest(close) {
			if (this.state.isAmbientContext && this.match(12) && this.lookaheadCharCode() === close) {
				this.next();
				return false;
			}
			return super.checkCommaAfterRest(close);
		}
		isClassMethod() {
			return this.match(47) || super.isClassMethod();
		}
		isClassProperty() {
			return this.match(35) || this.match(14) || super.isClassProperty();
		}
		parseMaybeDefault(startLoc, left) {
			const node = super.parseMaybeDefault(startLoc, left);
			if (node.type === "AssignmentPattern" && node.typeAnnotation && node.right.start < node.typeAnnotation.start) this.raise(TSErrors.TypeAnnotationAfterAssign, node.typeAnnotation);
			return node;
		}
		getTokenFromCode(code) {
			if (this.state.inType) {
				if (code === 62) {
					this.finishOp(48, 1);
					return;
				}
				if (code === 60) {
					this.finishOp(47, 1);
					return;
				}
			}
			super.getTokenFromCode(code);
		}
		reScan_lt_gt() {
			const { type } = this.state;
			if (type === 47) {
				this.state.pos -= 1;
				this.readToken_lt();
			} else if (type === 48) {
				this.state.pos -= 1;
				this.readToken_gt();
			}
		}
		reScan_lt() {
			const { type } = this.state;
			if (type === 51) {
				this.state.pos -= 2;
				this.finishOp(47, 1);
				return 47;
			}
			return type;
		}
		toAssignableListItem(exprList, index, isLHS) {
			const node = exprList[index];
			if (node.type === "TSTypeCastExpression") exprList[index] = this.typeCastToParameter(node);
			super.toAssignableListItem(exprList, index, isLHS);
		}
		typeCastToParameter(node) {
			node.expression.typeAnnotation = node.typeAnnotation;
			this.resetEndLocation(node.expression, node.typeAnnotation.loc.end);
			return node.expression;
		}
		shouldParseArrow(params) {
			if (this.match(14)) return params.every((expr) => this.isAssignable(expr, true));
			return super.shouldParseArrow(params);
		}
		parseAsyncArrowHead(startLoc) {
			if (!this.match(14)) return super.parseAsyncArrowHead(startLoc);
			const returnTypeStart = this.sourceToOffsetPos(this.state.start);
			const result = this.tryParse((abort) => {
				const returnType = this.tsParseTypeAnnotation();
				if (!this.match(19)) abort();
				return returnType;
			});
			if (result.aborted || result.thrown) return void 0;
			if (result.error) this.state = result.failState;
			const startPos = this.offsetToSourcePos(startLoc.index);
			if (this.tsIsArrowReturnTypeRestrictedAt(startPos)) this.tsArrowReturnTypeAt.set(startPos, returnTypeStart);
			const node = this.startNodeAt(startLoc);
			node.returnType = result.node;
			return node;
		}
		atPossibleAsyncArrow(base) {
			return super.atPossibleAsyncArrow(base) && !this.noArrowAt.has(this.offsetToSourcePos(base.start));
		}
		parseMaybeConditional(refExpressionErrors) {
			if (!this.tsIsArrowReturnTypeRestrictedAt(this.state.start)) return super.parseMaybeConditional(refExpressionErrors);
			const allowsReturnType = this.state.tsArrowReturnTypeAllowed;
			const expr = super.parseMaybeConditional(refExpressionErrors);
			if (tokenIsAssignment(this.state.type)) this.tsRestrictArrowReturnTypeAt(this.nextTokenStart(), allowsReturnType);
			return expr;
		}
		parseArrowExpression(node, params, isAsync, trailingCommaLoc) {
			const startPos = this.offsetToSourcePos(node.start);
			if (this.tsIsArrowReturnTypeRestrictedAt(startPos)) {
				const genericParams = this.state.tsGenericArrowParams;
				const parse = () => super.parseArrowExpression(node, params, isAsync, trailingCommaLoc);
				return this.tsParseWithRestrictedArrowReturnType(genericParams && node.returnType ? () => this.tsParseWithDeferredArrowErrors(parse) : parse, this.state.tsArrowReturnTypeAllowed || !genericParams && tsHasUnambiguousArrowParams(params));
			}
			return super.parseArrowExpression(node, params, isAsync, trailingCommaLoc);
		}
		canHaveLeadingDecorator() {
			return super.canHaveLeadingDecorator() || this.isAbstractClass();
		}
		jsxParseOpeningElementAfterName(node) {
			if (this.match(47) || this.match(51)) {
				const typeArguments = this.tsTryParseAndCatch(() => this.tsParseTypeArgumentsInExpression());
				if (typeArguments) node.typeParameters = typeArguments;
			}
			return super.jsxParseOpeningElementAfterName(node);
		}
		getGetterSetterExpectedParamCount(method) {
			const baseCount = super.getGetterSetterExpectedParamCount(method);
			const firstParam = this.getObjectOrClassMethodParams(method)[0];
			return firstParam && this.isThisParam(firstParam) ? baseCount + 1 : baseCount;
		}
		parseCatchClauseParam() {
			const param = super.parseCatchClauseParam();
			const type = this.tsTryParseTypeAnnotation();
			if (type) {
				param.typeAnnotation = type;
				this.resetEndLocation(param);
			}
			return param;
		}
		tsInAmbientContext(cb) {
			const { isAmbientContext: oldIsAmbientContext, strict: oldStrict } = this.state;
			this.state.isAmbientContext = true;
			this.state.strict = false;
			try {
				return cb();
			} finally {
				this.state.isAmbientContext = oldIsAmbientContext;
				this.state.strict = oldStrict;
			}
		}
		parseClass(node, isStatement, optionalId) {
			const oldInAbstractClass = this.state.inAbstractClass;
			this.state.inAbstractClass = !!node.abstract;
			try {
				return super.parseClass(node, isStatement, optionalId);
			} finally {
				this.state.inAbstractClass = oldInAbstractClass;
			}
		}
		tsParseAbstractDeclaration(node, decorators) {
			if (this.match(80)) {
				node.abstract = true;
				return this.maybeTakeDecorators(decorators, this.parseClass(node, true, false));
			} else if (this.isContextual(130)) {
				if (!this.hasFollowingLineBreak()) {
					node.abstract = true;
					this.raise(TSErrors.NonClassMethodPropertyHasAbstractModifier, node);
					return this.tsParseInterfaceDeclaration(node);
				} else return null;
			}
			throw this.unexpected(null, 80);
		}
		parseMethod(node, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope) {
			const method = super.parseMethod(node, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope);
			if (method.abstract || method.type === "TSAbstractMethodDefinition") {
				if ((this.hasPlugin("estree") ? method.value : method).body) {
					const { key } = method;
					this.raise(TSErrors.AbstractMethodHasImplementation, method, { methodName: key.type === "Identifier" && !method.computed ? key.name : `[${this.input.slice(this.offsetToSourcePos(key.start), this.offsetToSourcePos(key.end))}]` });
				}
			}
			return method;
		}
		tsParseTypeParameterName() {
			return this.parseIdentifier().name;
		}
		shouldParseAsAmbientContext() {
			return !!this.getPluginOption("typescript", "dts");
		}
		parse() {
			if (this.shouldParseAsAmbientContext()) this.state.isAmbientContext = true;
			return super.parse();
		}
		getExpression() {
			if (this.shouldParseAsAmbientContext()) this.state.isAmbientContext = true;
			return super.getExpression();
		}
		parseExportSpecifier(node, isString, isInTypeExport, isMaybeTypeOnly) {
			if (!isString && isMaybeTypeOnly) {
				this.parseTypeOnlyImportExportSpecifier(node, false, isInTypeExport);
				return this.finishNode(node, "ExportSpecifier");
			}
			node.exportKind = "value";
			return super.parseExportSpecifier(node, isString, isInTypeExport, isMaybeTypeOnly);
		}
		parseImportSpecifier(specifier, importedIsString, isInTypeOnlyImport, isMaybeTypeOnly, bindingType) {
			if (!importedIsString && isMaybeTypeOnly) {
				this.parseTypeOnlyImportExportSpecifier(specifier, true, isInTypeOnlyImport);
				return this.finishNode(specifier, "ImportSpecifier");
			}
			specifier.importKind = "value";
			return super.parseImportSpecifier(specifier, importedIsString, isInTypeOnlyImport, isMaybeTypeOnly, isInTypeOnlyImport ? 4098 : 4096);
		}
		parseTypeOnlyImportExportSpecifier(node, isImport, isInTypeOnlyImportExport) {
			const leftOfAsKey = isImport ? "imported" : "local";
			const rightOfAsKey = isImport ? "local" : "exported";
			let leftOfAs = node[leftOfAsKey];
			let rightOfAs;
			let hasTypeSpecifier = false;
			let canParseAsKeyword = true;
			const loc = leftOfAs.loc.start;
			if (this.isContextual(94)) {
				const firstAs = this.parseIdentifier();
				if (this.isContextual(94)) {
					const secondAs = this.parseIdentifier();
					if (isImport ? tokenIsKeywordOrIdentifier(this.state.type) : this.tsIsStartOfModuleExportName()) {
						hasTypeSpecifier = true;
						leftOfAs = firstAs;
						rightOfAs = isImport ? this.parseIdentifier() : this.parseModuleExportName();
						canParseAsKeyword = false;
					} else {
						rightOfAs = secondAs;
						canParseAsKeyword = false;
					}
				} else if (isImport ? tokenIsKeywordOrIdentifier(this.state.type) : this.tsIsStartOfModuleExportName()) {
					canParseAsKeyword = false;
					rightOfAs = isImport ? this.parseIdentifier() : this.parseModuleExportName();
				} else {
					hasTypeSpecifier = true;
					leftOfAs = firstAs;
				}
			} else if (this.tsIsStartOfModuleExportName()) {
				hasTypeSpecifier = true;
				if (isImport && !this.match(135)) {
					leftOfAs = this.parseIdentifier(true);
					if (!this.isContextual(94)) this.checkReservedWord(leftOfAs.name, leftOfAs.loc.start, true, true);
				} else leftOfAs = this.parseModuleExportName();
			}
			if (hasTypeSpecifier && isInTypeOnlyImportExport) this.raise(isImport ? TSErrors.TypeModifierIsUsedInTypeImports : TSErrors.TypeModifierIsUsedInTypeExports, loc);
			node[leftOfAsKey] = leftOfAs;
			node[rightOfAsKey] = rightOfAs;
			const kindKey = isImport ? "importKind" : "exportKind";
			node[kindKey] = hasTypeSpecifier ? "type" : "value";
			if (canParseAsKeyword && this.eatContextual(94)) node[rightOfAsKey] = isImport ? this.parseIdentifier() : this.parseModuleExportName();
			if (!node[rightOfAsKey]) {
				if (isImport && node[leftOfAsKey].type !== "Identifier") throw this.raise(Errors.ImportBindingIsString, node, { importName: node[leftOfAsKey].value });
				node[rightOfAsKey] = node[leftOfAsKey].type !== "Identifier" ? this.cloneStringLiteral(node[leftOfAsKey]) : this.cloneIdentifier(node[leftOfAsKey]);
			}
			if (isImport) this.checkIdentifier(node[rightOfAsKey], hasTypeSpecifier ? 4098 : 4096);
		}
		tsIsStartOfModuleExportName() {
			return tokenIsKeywordOrIdentifier(this.state.type) || this.match(135);
		}
		fillOptionalPropertiesForTSESLint(node) {
			switch (node.type) {
				case "ImportDeclaration":
					node.phase ??= null;
					return;
				case "ExpressionStatement":
					node.directive ??= void 0;
					return;
				case "RestElement": node.value = void 0;
				case "Identifier":
				case "ArrayPattern":
				case "AssignmentPattern":
				case "ObjectPattern":
					node.decorators ??= [];
					node.optional ??= false;
					node.typeAnnotation ??= void 0;
					return;
				case "TSParameterProperty":
					node.accessibility ??= void 0;
					node.decorators ??= [];
					node.override ??= false;
					node.readonly ??= false;
					node.static ??= false;
					return;
				case "TSEmptyBodyFunctionExpression": node.body = null;
				case "TSDeclareFunction":
				case "FunctionDeclaration":
				case "FunctionExpression":
				case "ClassMethod":
				case "ClassPrivateMethod":
					node.declare ??= false;
					node.returnType ??= void 0;
					node.typeParameters ??= void 0;
					return;
				case "Property":
					node.optional ??= false;
					return;
				case "TSMethodSignature":
				case "TSPropertySignature": node.optional ??= false;
				case "TSIndexSignature":
					node.accessibility ??= void 0;
					node.readonly ??= false;
					node.static ??= false;
					return;
				case "TSAbstractPropertyDefinition":
				case "PropertyDefinition":
				case "TSAbstractAccessorProperty":
				case "AccessorProperty":
					node.declare ??= false;
					node.definite ??= false;
					node.readonly ??= false;
					node.typeAnnotation ??= void 0;
				case "TSAbstractMethodDefinition":
				case "MethodDefinition":
					node.accessibility ??= void 0;
					node.decorators ??= [];
					node.override ??= false;
					node.optional ??= false;
					return;
				case "ClassExpression": node.id ??= null;
				case "ClassDeclaration":
					node.abstract ??= false;
					node.declare ??= false;
					node.decorators ??= [];
					node.implements ??= [];
					node.superTypeArguments ??= void 0;
					node.typeParameters ??= void 0;
					return;
				case "TSTypeAliasDeclaration":
				case "VariableDeclaration":
					node.declare ??= false;
					return;
				case "VariableDeclarator":
					node.definite ??= false;
					return;
				case "TSEnumDeclaration":
					node.const ??= false;
					node.declare ??= false;
					return;
				case "TSEnumMember":
					node.computed ??= false;
					return;
				case "TSImportType":
					node.qualifier ??= null;
					node.options ??= null;
					return;
				case "TSInterfaceDeclaration":
					node.declare ??= false;
					node.extends ??= [];
					return;
				case "TSMappedType":
					node.optional ??= false;
					node.readonly ??= void 0;
					return;
				case "TSModuleDeclaration":
					node.declare ??= false;
					node.global ??= node.kind === "global";
					return;
				case "TSTypeParameter":
					node.const ??= false;
					node.in ??= false;
					node.out ??= false;
					return;
			}
		}
		chStartsBindingIdentifierAndNotRelationalOperator(ch, pos) {
			if (isIdentifierStart(ch)) {
				keywordAndTSRelationalOperator.lastIndex = pos;
				if (keywordAndTSRelationalOperator.test(this.input)) {
					const endCh = this.codePointAtPos(keywordAndTSRelationalOperator.lastIndex);
					if (!isIdentifierChar(endCh) && endCh !== 92) return false;
				}
				return true;
			} else if (ch === 92) return true;
			else return false;
		}
		nextTokenIsIdentifierAndNotTSRelationalOperatorOnSameLine() {
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			return this.chStartsBindingIdentifierAndNotRelationalOperator(nextCh, next);
		}
		nextTokenIsIdentifierOrStringLiteralOnSameLine() {
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			return this.chStartsBindingIdentifier(nextCh, next) || nextCh === 34 || nextCh === 39;
		}
	};
	function isPossiblyLiteralEnum(expression) {
		if (expression.type !== "MemberExpression") return false;
		const { computed, property } = expression;
		if (computed && property.type !== "StringLiteral" && (property.type !== "TemplateLiteral" || property.expressions.length > 0)) return false;
		return isUncomputedMemberExpressionChain(expression.object);
	}
	function isValidAmbientConstInitializer(expression, estree) {
		var _expression$extra;
		const { type } = expression;
		if ((_expression$extra = expression.extra) != null && _expression$extra.parenthesized) return false;
		if (estree) {
			if (type === "Literal") {
				const { value } = expression;
				if (typeof value === "string" || typeof value === "boolean") return true;
			}
		} else if (type === "StringLiteral" || type === "BooleanLiteral") return true;
		if (isNumber(expression, estree) || isNegativeNumber(expression, estree)) return true;
		if (type === "TemplateLiteral" && expression.expressions.length === 0) return true;
		if (isPossiblyLiteralEnum(expression)) return true;
		return false;
	}
	function isNumber(expression, estree) {
		if (estree) return expression.type === "Literal" && (typeof expression.value === "number" || "bigint" in expression);
		return expression.type === "NumericLiteral" || expression.type === "BigIntLiteral";
	}
	function isNegativeNumber(expression, estree) {
		if (expression.type === "UnaryExpression") {
			const { operator, argument } = expression;
			if (operator === "-" && isNumber(argument, estree)) return true;
		}
		return false;
	}
	function isUncomputedMemberExpressionChain(expression) {
		if (expression.type === "Identifier") return true;
		if (expression.type !== "MemberExpression" || expression.computed) return false;
		return isUncomputedMemberExpressionChain(expression.object);
	}
	const PlaceholderErrors = ParseErrorEnum`placeholders`({
		ClassNameIsRequired: "A class name is required.",
		UnexpectedSpace: "Unexpected space in placeholder."
	});
	var placeholders = (superClass) => class PlaceholdersParserMixin extends superClass {
		parsePlaceholder(expectedNode) {
			if (this.match(134)) {
				const node = this.startNode();
				this.next();
				this.assertNoSpace();
				node.name = super.parseIdentifier(true);
				this.assertNoSpace();
				this.expect(134);
				return this.finishPlaceholder(node, expectedNode);
			}
		}
		finishPlaceholder(node, expectedNode) {
			let placeholder = node;
			if (!placeholder.expectedNode || !placeholder.type) placeholder = this.finishNode(placeholder, "Placeholder");
			placeholder.expectedNode = expectedNode;
			return placeholder;
		}
		getTokenFromCode(code) {
			if (code === 37 && this.input.charCodeAt(this.state.pos + 1) === 37) this.finishOp(134, 2);
			else super.getTokenFromCode(code);
		}
		parseExprAtom(refExpressionErrors) {
			return this.parsePlaceholder("Expression") || super.parseExprAtom(refExpressionErrors);
		}
		parseIdentifier(liberal) {
			return this.parsePlaceholder("Identifier") || super.parseIdentifier(liberal);
		}
		checkReservedWord(word, startLoc, checkKeywords, isBinding) {
			if (word !== void 0) super.checkReservedWord(word, startLoc, checkKeywords, isBinding);
		}
		cloneIdentifier(node) {
			const cloned = super.cloneIdentifier(node);
			if (cloned.type === "Placeholder") cloned.expectedNode = node.expectedNode;
			return cloned;
		}
		cloneStringLiteral(node) {
			if (node.type === "Placeholder") return this.cloneIdentifier(node);
			return super.cloneStringLiteral(node);
		}
		parseBindingAtom() {
			return this.parsePlaceholder("Pattern") || super.parseBindingAtom();
		}
		isValidLVal(type, disallowCallExpression, isParenthesized, binding) {
			return type === "Placeholder" || super.isValidLVal(type, disallowCallExpression, isParenthesized, binding);
		}
		toAssignable(node, isLHS) {
			if (node && node.type === "Placeholder" && node.expectedNode === "Expression") node.expectedNode = "Pattern";
			else super.toAssignable(node, isLHS);
		}
		chStartsBindingIdentifier(ch, pos) {
			if (super.chStartsBindingIdentifier(ch, pos)) return true;
			const next = this.nextTokenStart();
			if (this.input.charCodeAt(next) === 37 && this.input.charCodeAt(next + 1) === 37) return true;
			return false;
		}
		verifyBreakContinue(node, isBreak) {
			var _node$label;
			if (((_node$label = node.label) == null ? void 0 : _node$label.type) === "Placeholder") return;
			super.verifyBreakContinue(node, isBreak);
		}
		parseExpressionStatement(node, expr, decorators, flags) {
			var _expr$extra;
			if (expr.type !== "Placeholder" || (_expr$extra = expr.extra) != null && _expr$extra.parenthesized) return super.parseExpressionStatement(node, expr, decorators, flags);
			if (this.match(14)) {
				const stmt = node;
				stmt.label = this.finishPlaceholder(expr, "Identifier");
				this.next();
				stmt.body = flags & 8 ? super.parseStatementOrSloppyAnnexBFunctionDeclaration(true) : super.parseStatement();
				return this.finishNode(stmt, "LabeledStatement");
			}
			this.semicolon();
			const stmtPlaceholder = node;
			stmtPlaceholder.name = expr.name;
			return this.finishPlaceholder(stmtPlaceholder, "Statement");
		}
		parseBlock(allowDirectives, createNewLexicalScope, afterBlockParse) {
			return this.parsePlaceholder("BlockStatement") || super.parseBlock(allowDirectives, createNewLexicalScope, afterBlockParse);
		}
		parseFunctionId(requireId) {
			return this.parsePlaceholder("Identifier") || super.parseFunctionId(requireId);
		}
		parseClass(node, isStatement, optionalId) {
			const type = isStatement ? "ClassDeclaration" : "ClassExpression";
			this.next();
			const oldStrict = this.state.strict;
			const placeholder = this.parsePlaceholder("Identifier");
			if (placeholder) {
				if (this.match(81) || this.match(134) || this.match(5)) node.id = placeholder;
				else if (optionalId || !isStatement) {
					node.id = null;
					node.body = this.finishPlaceholder(placeholder, "ClassBody");
					return this.finishNode(node, type);
				} else throw this.raise(PlaceholderErrors.ClassNameIsRequired, this.state.startLoc);
			} else this.parseClassId(node, isStatement, optionalId);
			super.parseClassSuper(node);
			node.body = this.parsePlaceholder("ClassBody") || super.parseClassBody(!!node.superClass, oldStrict);
			return this.finishNode(node, type);
		}
		parseExport(node, decorators) {
			const placeholder = this.parsePlaceholder("Identifier");
			if (!placeholder) return super.parseExport(node, decorators);
			const node2 = node;
			if (!this.isContextual(99) && !this.match(12)) {
				node2.specifiers = [];
				node2.source = null;
				node2.declaration = this.finishPlaceholder(placeholder, "Declaration");
				return this.finishNode(node2, "ExportNamedDeclaration");
			}
			this.expectPlugin("exportDefaultFrom");
			const specifier = this.startNode();
			specifier.exported = placeholder;
			node2.specifiers = [this.finishNode(specifier, "ExportDefaultSpecifier")];
			return super.parseExport(node2, decorators);
		}
		isExportDefaultSpecifier() {
			if (this.match(65)) {
				const next = this.nextTokenStart();
				if (this.isUnparsedContextual(next, "from")) {
					if (this.input.startsWith(tokenLabelName(134), this.hasPlugin("exportDefaultFrom") ? this.nextTokenStartSince(next + 4) : this.nextTokenInLineStartSince(next + 4))) return true;
				}
			}
			return super.isExportDefaultSpecifier();
		}
		maybeParseExportDefaultSpecifier(node, maybeDefaultIdentifier) {
			var _specifiers;
			if ((_specifiers = node.specifiers) != null && _specifiers.length) return true;
			return super.maybeParseExportDefaultSpecifier(node, maybeDefaultIdentifier);
		}
		checkExport(node) {
			const { specifiers } = node;
			if (specifiers != null && specifiers.length) node.specifiers = specifiers.filter((node) => node.exported.type === "Placeholder");
			super.checkExport(node);
			node.specifiers = specifiers;
		}
		parseImport(node) {
			const placeholder = this.parsePlaceholder("Identifier");
			if (!placeholder) return super.parseImport(node);
			node.specifiers = [];
			if (!this.isContextual(99) && !this.match(12)) {
				node.source = this.finishPlaceholder(placeholder, "StringLiteral");
				this.semicolon();
				return this.finishNode(node, "ImportDeclaration");
			}
			const specifier = this.startNodeAtNode(placeholder);
			specifier.local = placeholder;
			node.specifiers.push(this.finishNode(specifier, "ImportDefaultSpecifier"));
			if (this.eat(12)) {
				if (!this.maybeParseStarImportSpecifier(node)) this.parseNamedImportSpecifiers(node);
			}
			this.expectContextual(99);
			node.source = this.parseImportSource();
			this.semicolon();
			return this.finishNode(node, "ImportDeclaration");
		}
		parseImportSource() {
			return this.parsePlaceholder("StringLiteral") || super.parseImportSource();
		}
		assertNoSpace() {
			if (this.state.start > this.offsetToSourcePos(this.state.lastTokEndLoc.index)) this.raise(PlaceholderErrors.UnexpectedSpace, this.state.lastTokEndLoc);
		}
	};
	var v8intrinsic = (superClass) => class V8IntrinsicMixin extends superClass {
		parseV8Intrinsic() {
			if (this.match(54)) {
				const v8IntrinsicStartLoc = this.state.startLoc;
				const node = this.startNode();
				this.next();
				if (tokenIsIdentifier(this.state.type)) {
					const name = this.parseIdentifierName();
					const identifier = this.createIdentifier(node, name);
					this.castNodeTo(identifier, "V8IntrinsicIdentifier");
					if (this.match(10)) return identifier;
				}
				this.unexpected(v8IntrinsicStartLoc);
			}
		}
		parseExprAtom(refExpressionErrors) {
			return this.parseV8Intrinsic() || super.parseExprAtom(refExpressionErrors);
		}
	};
	const PIPELINE_PROPOSALS = [
		"minimal",
		"fsharp",
		"hack",
		"smart"
	];
	const TOPIC_TOKENS = [
		"^^",
		"@@",
		"^",
		"%",
		"#"
	];
	function validatePlugins(pluginsMap) {
		if (pluginsMap.has("decorators")) {
			if (pluginsMap.has("decorators-legacy")) throw new Error("Cannot use the decorators and decorators-legacy plugin together");
			const decoratorsBeforeExport = pluginsMap.get("decorators").decoratorsBeforeExport;
			if (decoratorsBeforeExport != null && typeof decoratorsBeforeExport !== "boolean") throw new Error("'decoratorsBeforeExport' must be a boolean, if specified.");
			const allowCallParenthesized = pluginsMap.get("decorators").allowCallParenthesized;
			if (allowCallParenthesized != null && typeof allowCallParenthesized !== "boolean") throw new Error("'allowCallParenthesized' must be a boolean.");
		}
		if (pluginsMap.has("flow") && pluginsMap.has("typescript")) throw new Error("Cannot combine flow and typescript plugins.");
		if (pluginsMap.has("placeholders") && pluginsMap.has("v8intrinsic")) throw new Error("Cannot combine placeholders and v8intrinsic plugins.");
		if (pluginsMap.has("pipelineOperator")) {
			var _pluginsMap$get2;
			const proposal = pluginsMap.get("pipelineOperator").proposal;
			if (!PIPELINE_PROPOSALS.includes(proposal)) {
				const proposalList = PIPELINE_PROPOSALS.map((p) => `"${p}"`).join(", ");
				throw new Error(`"pipelineOperator" requires "proposal" option whose value must be one of: ${proposalList}.`);
			}
			if (proposal === "hack") {
				var _pluginsMap$get;
				if (pluginsMap.has("placeholders")) throw new Error("Cannot combine placeholders plugin and Hack-style pipes.");
				if (pluginsMap.has("v8intrinsic")) throw new Error("Cannot combine v8intrinsic plugin and Hack-style pipes.");
				const topicToken = pluginsMap.get("pipelineOperator").topicToken;
				if (!TOPIC_TOKENS.includes(topicToken)) {
					const tokenList = TOPIC_TOKENS.map((t) => `"${t}"`).join(", ");
					throw new Error(`"pipelineOperator" in "proposal": "hack" mode also requires a "topicToken" option whose value must be one of: ${tokenList}.`);
				}
				if (topicToken === "#" && ((_pluginsMap$get = pluginsMap.get("recordAndTuple")) == null ? void 0 : _pluginsMap$get.syntaxType) === "hash") throw new Error(`Plugin conflict between \`["pipelineOperator", { proposal: "hack", topicToken: "#" }]\` and \`${JSON.stringify(["recordAndTuple", pluginsMap.get("recordAndTuple")])}\`.`);
			} else if (proposal === "smart" && ((_pluginsMap$get2 = pluginsMap.get("recordAndTuple")) == null ? void 0 : _pluginsMap$get2.syntaxType) === "hash") throw new Error(`Plugin conflict between \`["pipelineOperator", { proposal: "smart" }]\` and \`${JSON.stringify(["recordAndTuple", pluginsMap.get("recordAndTuple")])}\`.`);
		}
		if (pluginsMap.has("moduleAttributes")) {
			if (pluginsMap.has("deprecatedImportAssert") || pluginsMap.has("importAssertions")) throw new Error("Cannot combine importAssertions, deprecatedImportAssert and moduleAttributes plugins.");
			if (pluginsMap.get("moduleAttributes").version !== "may-2020") throw new Error("The 'moduleAttributes' plugin requires a 'version' option, representing the last proposal update. Currently, the only supported value is 'may-2020'.");
		}
		if (pluginsMap.has("importAssertions")) {
			if (pluginsMap.has("deprecatedImportAssert")) throw new Error("Cannot combine importAssertions and deprecatedImportAssert plugins.");
		}
		if (pluginsMap.has("deprecatedImportAssert"));
		else if (pluginsMap.has("importAttributes") && pluginsMap.get("importAttributes").deprecatedAssertSyntax) pluginsMap.set("deprecatedImportAssert", {});
		if (pluginsMap.has("recordAndTuple")) {
			const syntaxType = pluginsMap.get("recordAndTuple").syntaxType;
			if (syntaxType != null) {
				const RECORD_AND_TUPLE_SYNTAX_TYPES = ["hash", "bar"];
				if (!RECORD_AND_TUPLE_SYNTAX_TYPES.includes(syntaxType)) throw new Error("The 'syntaxType' option of the 'recordAndTuple' plugin must be one of: " + RECORD_AND_TUPLE_SYNTAX_TYPES.map((p) => `'${p}'`).join(", "));
			}
		}
		if (pluginsMap.has("asyncDoExpressions") && !pluginsMap.has("doExpressions")) {
			const error = /* @__PURE__ */ new Error("'asyncDoExpressions' requires 'doExpressions', please add 'doExpressions' to parser plugins.");
			error.missingPlugins = "doExpressions";
			throw error;
		}
		if (pluginsMap.has("optionalChainingAssign") && pluginsMap.get("optionalChainingAssign").version !== "2023-07") throw new Error("The 'optionalChainingAssign' plugin requires a 'version' option, representing the last proposal update. Currently, the only supported value is '2023-07'.");
		if (pluginsMap.has("discardBinding") && pluginsMap.get("discardBinding").syntaxType !== "void") throw new Error("The 'discardBinding' plugin requires a 'syntaxType' option. Currently the only supported value is 'void'.");
	}
	const mixinPlugins = {
		estree,
		jsx,
		flow,
		typescript,
		v8intrinsic,
		placeholders
	};
	const mixinPluginNames = Object.keys(mixinPlugins);
	var Parser = class extends StatementParser {
		constructor(options, input, pluginsMap) {
			const normalizedOptions = getOptions(options);
			super(normalizedOptions, input);
			this.options = normalizedOptions;
			this.initializeScopes();
			this.plugins = pluginsMap;
			this.filename = normalizedOptions.sourceFilename;
			this.startIndex = normalizedOptions.startIndex;
			let optionFlags = 0;
			if (normalizedOptions.allowAwaitOutsideFunction) optionFlags |= 1;
			if (normalizedOptions.allowReturnOutsideFunction) optionFlags |= 2;
			if (normalizedOptions.allowImportExportEverywhere) optionFlags |= 8;
			if (normalizedOptions.allowSuperOutsideMethod) optionFlags |= 16;
			if (normalizedOptions.allowUndeclaredExports) optionFlags |= 64;
			if (normalizedOptions.allowNewTargetOutsideFunction) optionFlags |= 4;
			if (normalizedOptions.allowYieldOutsideFunction) optionFlags |= 32;
			if (normalizedOptions.ranges) optionFlags |= 128;
			if (normalizedOptions.tokens) optionFlags |= 256;
			if (normalizedOptions.createImportExpressions) optionFlags |= 512;
			if (normalizedOptions.createParenthesizedExpressions) optionFlags |= 1024;
			if (normalizedOptions.errorRecovery) optionFlags |= 2048;
			if (normalizedOptions.attachComment) optionFlags |= 4096;
			if (normalizedOptions.annexB) optionFlags |= 8192;
			this.optionFlags = optionFlags;
		}
		getScopeHandler() {
			return ScopeHandler;
		}
		parse() {
			this.enterInitialScopes();
			const file = this.startNode();
			const program = this.startNode();
			this.nextToken();
			file.errors = null;
			const result = this.parseTopLevel(file, program);
			result.errors = this.state.errors;
			result.comments.length = this.state.commentsLen;
			return result;
		}
	};
	function parse(input, options) {
		var _options;
		if (((_options = options) == null ? void 0 : _options.sourceType) === "unambiguous") {
			options = Object.assign({}, options);
			try {
				options.sourceType = "module";
				const parser = getParser(options, input);
				const ast = parser.parse();
				if (parser.sawUnambiguousESM) return ast;
				if (parser.ambiguousScriptDifferentAst) try {
					options.sourceType = "script";
					return getParser(options, input).parse();
				} catch (_unused) {}
				else ast.program.sourceType = "script";
				return ast;
			} catch (moduleError) {
				try {
					options.sourceType = "script";
					return getParser(options, input).parse();
				} catch (_unused2) {}
				throw moduleError;
			}
		} else return getParser(options, input).parse();
	}
	function generateExportedTokenTypes(internalTokenTypes) {
		const tokenTypes = {};
		for (const typeName of Object.keys(internalTokenTypes)) tokenTypes[typeName] = getExportedToken(internalTokenTypes[typeName]);
		return tokenTypes;
	}
	const tokTypes = generateExportedTokenTypes(tt);
	function getParser(options, input) {
		let cls = Parser;
		const pluginsMap = /* @__PURE__ */ new Map();
		if (options != null && options.plugins) {
			for (const plugin of options.plugins) {
				let name, opts;
				if (typeof plugin === "string") name = plugin;
				else [name, opts] = plugin;
				if (!pluginsMap.has(name)) pluginsMap.set(name, opts || {});
			}
			validatePlugins(pluginsMap);
			cls = getParserClass(pluginsMap);
		}
		return new cls(options, input, pluginsMap);
	}
	const parserClassCache = /* @__PURE__ */ new Map();
	function getParserClass(pluginsMap) {
		const pluginList = [];
		for (const name of mixinPluginNames) if (pluginsMap.has(name)) pluginList.push(name);
		const key = pluginList.join("|");
		let cls = parserClassCache.get(key);
		if (!cls) {
			cls = Parser;
			for (const plugin of pluginList) cls = mixinPlugins[plugin](cls);
			parserClassCache.set(key, cls);
		}
		return cls;
	}
	exports.parse = parse;
}));

// src/code/parse.ts
var import_lib = require_lib();
const javascript = {
	types: false,
	tags: false
};
const typescript = {
	types: true,
	tags: true
};
/**
* The syntax tree of a script or module, what can be read of a damaged one included. Positions are offsets into the text.
* @returns null when nothing of it can be read
*/
function parsed(text, { types, tags }) {
	const plugins = [...types ? ["typescript", "decorators-legacy"] : [], ...tags ? ["jsx"] : []];
	try {
		return (0, import_lib.parse)(text, {
			sourceType: "unambiguous",
			errorRecovery: true,
			allowReturnOutsideFunction: true,
			allowAwaitOutsideFunction: true,
			plugins
		});
	} catch {
		return null;
	}
}
/** The syntax tree of built JavaScript, or of TypeScript with tags; null when it is damaged. */
const syntaxTree = (text, isTyped = false) => parsed(text, isTyped ? typescript : javascript);

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
		/**
		* The kind of a route, with what the rules say of it. `swr` answers from a cache, and `isr` only on some hosts: no Node.js
		* server does it.
		* @param written paths of the pages that are files
		*/
		kindOf: (route, written, otherwise) => {
			const rule = ruleOf(route);
			if ("redirect" in rule) return "redirect";
			if (written.has(route) || rule.prerender === true || rule.swr || isRecord$1(rule.cache)) return "prerendered";
			return rule.ssr === false && otherwise === "page" ? "client-rendered" : otherwise;
		},
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
		kindOf: (route, otherwise) => rules.kindOf(route, prerendered, otherwise)
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

// src/routes/frameworks/with-maps.ts
/**
* Names of what sends maps to a service, plugins and programs. Without their credentials most do nothing, but those may stand
* in a configuration.
*/
const uploaders = /sentry|bugsnag|rollbar|datadog|new-?relic|honeybadger|highlight-?(?:io|run|webpack|sourcemap)|posthog|raygun|track-?js|logrocket|appsignal|elastic-apm|airbrake|backtrace|source-?maps?-?upload|upload-?source-?maps?/i;
/** Functions that such a configuration needs. */
const flattening = `const uploaders = ${uploaders};
const flat = async (plugins) => {
  let all = [plugins];
  do all = (await Promise.all(all)).flat(Infinity);
  while (all.some((plugin) => typeof plugin?.then === 'function'));
  return all.filter((plugin) => plugin && !uploaders.test(plugin.name ?? ''));
};`;
const imported = (own) => own === null ? "const given = {};" : `import * as own from ${JSON.stringify(own)};\nconst given = own.default ?? own;`;
const extensions$1 = (stem, all) => all.map((extension) => `${stem}.${extension}`);
/** Vite, whoever runs it: the last word on `build.sourcemap` is that of the last plugin. */
const viteWithMaps = {
	names: extensions$1("vite.config", [
		"js",
		"mjs",
		"ts",
		"cjs",
		"mts",
		"cts"
	]),
	otherwise: "vite.config.mjs",
	text: (own) => `${imported(own)}
${flattening}
const on = () => ({ build: { sourcemap: true } });
const maps = { name: 'ssr-leak-check:source-maps', enforce: 'post', config: on, configEnvironment: on };
export default async (environment) => {
  const config = (typeof given === 'function' ? await given(environment) : await given) ?? {};
  const { rollupOptions } = config.build ?? {};
  const build = rollupOptions?.plugins ? { ...config.build, rollupOptions: { ...rollupOptions, plugins: await flat(rollupOptions.plugins) } } : config.build;
  return { ...config, build, plugins: [...(await flat(config.plugins ?? [])), maps] };
};
`
};
/** Vinxi, which asks each of its routers for plugins and reads no configuration of Vite. */
const vinxiWithMaps = {
	names: extensions$1("app.config", [
		"js",
		"mjs",
		"ts",
		"mts"
	]),
	otherwise: "app.config.mjs",
	text: (own) => `${imported(own)}
${flattening}
const on = () => ({ build: { sourcemap: true } });
const maps = { name: 'ssr-leak-check:source-maps', enforce: 'post', config: on };
for (const router of given.config?.routers ?? []) {
  const { plugins } = router;
  router.plugins = async (...about) => [...(await flat((await plugins?.(...about)) ?? [])), maps];
}
export default given;
`
};
/** Astro has no flag for it, and its configuration is no function. */
const astroWithMaps = {
	names: extensions$1("astro.config", [
		"mjs",
		"js",
		"ts",
		"mts",
		"cjs",
		"cts"
	]),
	otherwise: "astro.config.mjs",
	text: (own) => `${imported(own)}
${flattening}
const config = (await given) ?? {};
const { vite = {}, integrations = [] } = config;
export default {
  ...config,
  integrations: await flat(integrations),
  vite: { ...vite, plugins: await flat(vite.plugins ?? []), build: { ...vite.build, sourcemap: true } },
};
`
};
/**
* Next.js with webpack; with Turbopack it writes maps anyway. What it does beside (types, lint) has been done before, and what
* it runs after a build may be an upload.
*/
const nextWithMaps = {
	names: extensions$1("next.config", [
		"js",
		"mjs",
		"ts",
		"mts"
	]),
	otherwise: "next.config.mjs",
	text: (own, isModule) => `${isModule ? imported(own) : `const own = require(${JSON.stringify(own)});\nconst given = own.default ?? own;`}
const uploaders = ${uploaders};
const isUploader = (plugin) => [plugin?.name, plugin?.constructor?.name].some((name) => uploaders.test(name ?? ''));
const withMaps = async (phase, context) => {
  const config = (typeof given === 'function' ? await given(phase, context) : await given) ?? {};
  const { runAfterProductionCompile, ...compiler } = config.compiler ?? {};
  const webpack = (options, about) => {
    const built = config.webpack ? config.webpack(options, about) : options;
    if (about.isServer && about.nextRuntime !== 'edge') built.devtool = 'source-map';
    built.plugins = built.plugins?.filter((plugin) => !isUploader(plugin));
    return built;
  };
  return {
    ...config,
    compiler,
    productionBrowserSourceMaps: false,
    eslint: { ...config.eslint, ignoreDuringBuilds: true },
    typescript: { ...config.typescript, ignoreBuildErrors: true },
    experimental: { ...config.experimental, serverSourceMaps: true },
    ...(process.env.TURBOPACK ? {} : { webpack }),
  };
};
${isModule ? "export default withMaps;" : "module.exports = withMaps;"}
`
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
	build: {
		sourceMaps: "build: { sourcemap: true } in vite.config",
		withMaps: viteWithMaps
	},
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
/** `RenderMode` of `@angular/ssr`. */
const kinds = {
	0: "page",
	1: "client-rendered",
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
			return readFileSync$1(path, "utf8");
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

// src/routes/frameworks/angular/with-maps.ts
/** angular.json says it for each way to build; the older form of the key `architect` is `targets`. */
const angularWithMaps = {
	file: "angular.json",
	edited(text) {
		try {
			const workspace = JSON.parse(text);
			return isRecord$1(workspace) ? JSON.stringify({
				...workspace,
				projects: mapValues(workspace.projects, project)
			}, null, 2) : null;
		} catch {
			return null;
		}
	}
};
const maps = {
	scripts: true,
	styles: false,
	vendor: false,
	hidden: false
};
function project(given) {
	if (!isRecord$1(given)) return given;
	const key = "architect" in given ? "architect" : "targets";
	const targets = given[key];
	if (!isRecord$1(targets) || !isRecord$1(targets.build)) return given;
	const { build } = targets;
	const configurations = mapValues(build.configurations, (one) => isRecord$1(one) ? {
		...one,
		sourceMap: maps
	} : one);
	const options = isRecord$1(build.options) ? {
		...build.options,
		sourceMap: maps
	} : build.options;
	return {
		...given,
		[key]: {
			...targets,
			build: {
				...build,
				options,
				configurations
			}
		}
	};
}
const mapValues = (values, change) => isRecord$1(values) ? Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)])) : values;

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
	build: {
		sourceMaps: "\"sourceMap\": true in the options of \"build\" in angular.json (or ng build --source-map)",
		withMaps: angularWithMaps
	},
	unrendered: unrendered$3,
	env: { NG_ALLOWED_HOSTS: "127.0.0.1" },
	read: read$12
};
/** Every component that the server renders carries the mark; the script of the browser's entry is that of Angular's own builder. */
function unrendered$3(html) {
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
	build: {
		sourceMaps: "vite: { build: { sourcemap: true } } in astro.config",
		withMaps: astroWithMaps
	},
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

// src/routes/frameworks/empty-shell.ts
/** A longer page has more in it than what loads an app. Characters. */
const longestShell = 262144;
/** What shows nothing by itself. */
const unseen = /<(script|style|noscript|template)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<link\b[^>]*>/gi;
/** Whether the whole body is empty elements to mount an app on, such as `<div id="root"></div>`. */
const isMounts = (left) => /^(<([a-z][\w-]*) [^<>]*\bid=[^<>]*><\/\2>\s*)+$/i.test(left);
/** A page of any framework, or of none, in which there is nothing but an element for the script of the browser to fill. */
function emptyShell(html) {
	const [, body = ""] = html.length > longestShell ? [] : /<body\b[^>]*>([\s\S]*)<\/body>/i.exec(html) ?? [];
	const left = body.replace(unseen, "").trim();
	return left.length < 500 && isMounts(left) && /<script\b[^>]*\ssrc=/i.test(html) ? {
		as: "shell",
		mark: left.split("\n")[0]
	} : null;
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
		withMaps: nextWithMaps,
		loads: (file, text, tree) => [...turbopackChunks(file, text), ...traced(file, tree)]
	},
	cacheHeaders: ["x-nextjs-cache"],
	keepsPaths: true,
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
	unrendered: unrendered$2,
	read: read$9
};
/** Nuxt 3 and 4 say of each page whether the server rendered it, in its data, or where payloads are scripts in their text. */
function unrendered$2(html) {
	const [, mark] = /<script\b[^>]*\s(data-ssr="false")/.exec(html) ?? /<script>window\.__NUXT__=[^<]*\b(serverRendered:(?:false|!1))/.exec(html) ?? [];
	return mark ? {
		as: "shell",
		mark
	} : null;
}
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
	const kind = (route, otherwise) => rules.kindOf(route, prerendered, otherwise);
	const table = tableIn$1(texts);
	const isRendered = texts.some(({ text }) => text.includes("vue/server-renderer"));
	const pages = table.records.length > 0 ? await pageRoutes(files, table, kind, prerendered) : isRendered ? await onlyPage$1(files, kind) : await shells(files, texts, kind);
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
/** The pages of an app with `ssr: false`, whose server has a template in place of Vue. */
async function shells(files, texts, kind) {
	if (!texts.some(({ text }) => text.includes("noSSR") || text.includes("data-ssr"))) return [];
	const pages = (await files.sources()).filter(isPage).map((file) => ({
		route: patternOf$3(file),
		kind: "page",
		sourceFile: file
	}));
	return (pages.length > 0 ? pages : await onlyPage$1(files, kind)).map((facts) => ({
		...facts,
		kind: kind(facts.route, "client-rendered")
	}));
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
	build: {
		sourceMaps: "build: { sourcemap: true } in vite.config",
		withMaps: viteWithMaps
	}
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
		sourceMaps: "build: { sourcemap: true, minify: false } in vite.config",
		withMaps: viteWithMaps
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
	build: {
		sourceMaps: "build: { sourcemap: true } in vite.config (or react-router build --sourcemapServer)",
		withMaps: viteWithMaps
	},
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
	build: {
		sourceMaps: "build: { sourcemap: true } in vite.config (or remix vite:build --sourcemapServer)",
		withMaps: viteWithMaps
	},
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
		sourceMaps: "vite: { build: { sourcemap: true } } in app.config (SolidStart 2: build: { sourcemap: true } in vite.config)",
		withMaps: [vinxiWithMaps, viteWithMaps]
	},
	read: read$4
};
async function read$4(files) {
	const output = await nitroOutput(files, ".output");
	if (output === null) return null;
	const { entry, built, base, kindOf } = output;
	const records = recordsIn$1(built);
	const routes = records.length > 0 ? routesOf(records) : [await onlyPage(files)];
	const isRendered = !built.some(({ text }) => text.includes("vinxi")) || built.some(({ text }) => text.includes("renderToStream"));
	return {
		start: ["node", entry],
		routes: routes.map((facts) => ({
			...facts,
			base,
			kind: kindOf(facts.route, facts.kind === "page" && !isRendered ? "client-rendered" : facts.kind)
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
		sourceMaps: "build: { sourcemap: true } in vite.config (or vite build --sourcemap)",
		withMaps: viteWithMaps
	},
	unrendered: unrendered$1,
	read: read$3
};
/** A page that is rendered hands what its `load` functions returned to the client, which an empty one starts without. */
function unrendered$1(html) {
	const [, mark] = /<script[^>]*>[^<]*\b(kit\.start\(app, element\));/.exec(html) ?? [];
	return mark ? {
		as: "shell",
		mark
	} : null;
}
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
	const isClient = await clientRendered(files, all);
	const routes = all.map(({ id, isPage, built }) => {
		const kind = !live.has(id) ? "prerendered" : !isPage ? "api" : isClient.has(id) ? "client-rendered" : "page";
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
/** Which pages have `ssr = false`, by the nodes of their layouts and their own. The innermost that says it decides. */
async function clientRendered(files, routes) {
	const said = /* @__PURE__ */ new Map();
	for (const file of new Set(routes.flatMap(({ nodes }) => nodes))) said.set(file, await rendersIn(files, file));
	const own = ({ nodes }) => nodes.map((file) => said.get(file) ?? null).findLast((one) => one !== null);
	return new Set(routes.filter((route) => own(route) === false).map(({ id }) => id));
}
/** What a node says of rendering: itself, in what it imports, or, where nothing renders it, by having no component. null: nothing. */
async function rendersIn(files, file) {
	const text = await files.read(file) ?? "";
	const modules = [...text.matchAll(/^import \* as (?:universal|server) from '([^']+)'/gm)].map(([, name]) => posix.join(folderOf(file), name));
	for (const source of [text, ...await Promise.all(modules.map((module) => files.read(module)))]) {
		const tree = source && /\bssr\b/.test(source) ? syntaxTree(source) : null;
		const said = tree && valueNamed(tree, /^ssr$/, (value) => typeof value === "boolean");
		if (said !== null) return said;
	}
	return /\bindex\b/.test(text) && !/\bcomponent\b/.test(text) ? false : null;
}
async function manifestAt(files, path) {
	const text = await files.read(path) ?? "";
	const tree = /\bnodes\s*:/.test(text) ? syntaxTree(text) : null;
	const table = tree && [...nodesIn(tree)].find(isTable);
	if (!table) return null;
	const { routes, nodes, prerendered_routes: inTable } = literal(table);
	const prerendered = inTable ?? valueNamed(tree, /^prerendered$/, Array.isArray) ?? [];
	const appPath = valueNamed(tree, /^app_path$|^appPath$/, (value) => typeof value === "string") ?? "_app";
	const base = appPath.includes("/") ? `/${folderOf(appPath)}` : "";
	const listed = listOf(routes).filter(isObject);
	const folder = folderOf(path);
	return {
		routes: listed.map((route) => ({
			id: String(route.id),
			isPage: isObject(route.page),
			built: builtOf(route, listOf(nodes), folder),
			nodes: isObject(route.page) ? filesOf([...listOf(route.page.layouts), route.page.leaf], listOf(nodes), folder) : []
		})),
		prerendered: listOf(prerendered).map((listedPath) => withoutBase(String(listedPath), base)),
		base
	};
}
/** Kit's server reads fields of these names, too; only the manifest gives them values. */
const isTable = (node) => node.type === "ObjectExpression" && ["routes", "nodes"].every((name) => node.properties.some((property) => property.type === "ObjectProperty" && property.key.type === "Identifier" && property.key.name === name && property.value.type === "ArrayExpression"));
const listOf = (value) => Array.isArray(value) ? value : [];
const withoutBase = (path, base) => base && path.startsWith(base) ? path.slice(base.length) || "/" : path;
/** A page names its nodes by number: those of its layouts, its error pages, and its own. An endpoint names its file. */
function builtOf(route, nodes, folder) {
	const { page, endpoint } = route;
	const numbers = isObject(page) ? [
		...listOf(page.layouts),
		...listOf(page.errors),
		page.leaf
	] : [];
	return [...filesOf(numbers, nodes, folder), ...filesOf([0], [endpoint ?? null], folder)];
}
const filesOf = (numbers, nodes, folder) => numbers.map((number) => typeof number === "number" ? nodes[number] : void 0).flatMap((file) => file instanceof ImportOf ? [posix.join(folder, file.source)] : []);
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
		sourceMaps: "build: { sourcemap: true } in vite.config, and where Nitro builds the server nitro({ sourcemap: true, experimental: { sourcemapMinify: false } }): by itself it writes no maps, and empties those of code that Vite has built before",
		withMaps: viteWithMaps
	},
	keepsPaths: true,
	unrendered,
	read: read$2
};
/** The page tells the client of each of its routes whether the server rendered it: `{i:"/x",u:1,s:"pending",ssr:!1}`. */
function unrendered(html) {
	const [, mark] = /<script\b[^>]*>[^<]*\bi:"[^"]*",(?:\w+:[^,{}]*,)*(ssr:(?:!1|false))/.exec(html) ?? [];
	return mark ? {
		as: "shell",
		mark
	} : null;
}
async function read$2(files) {
	const start = await startOf$1(files);
	const sources = await files.sources();
	const tree = sources.find((file) => /^(src|app)\/routeTree\.gen\.ts$/.test(file));
	if (start === null || tree === void 0) return null;
	const outputs = [".output/public", "dist/client"].map(async (folder) => [...prerenderedIn(await files.below(folder), folder)]);
	const prerendered = new Set((await Promise.all(outputs)).flat());
	const isShell = [...await files.below(".output/public"), ...await files.below("dist/client")].some((file) => /\/_shell(\/index)?\.html$/.test(file));
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
		const isClient = isShell || (await Promise.all([own, ...frames].map((file) => isClientOnly(files, file)))).includes(true);
		return {
			route,
			kind: prerendered.has(route) ? "prerendered" : isApi ? "api" : isClient ? "client-rendered" : "page",
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
	const options = await optionsIn(files, source);
	return options.has("server") && !options.has("component");
}
/** `createFileRoute('/x')({ ssr: false })`: neither its loader nor its component runs on the server. */
async function isClientOnly(files, source) {
	const option = source === void 0 ? void 0 : (await optionsIn(files, source)).get("ssr");
	return option?.type === "BooleanLiteral" && !option.value;
}
/** Of the route in this file; empty where they are no object in its text. */
async function optionsIn(files, source) {
	const tree = syntaxTree(await files.read(source) ?? "", true);
	for (const node of tree ? nodesIn(tree) : []) {
		if (node.type !== "CallExpression" || node.callee.type !== "CallExpression") continue;
		const options = node.arguments[0];
		if (options?.type !== "ObjectExpression") continue;
		return new Map(options.properties.flatMap((p) => p.type !== "SpreadElement" && p.key.type === "Identifier" ? [[p.key.name, p.type === "ObjectProperty" ? p.value : p]] : []));
	}
	return /* @__PURE__ */ new Map();
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
	build: {
		sourceMaps: "build: { sourcemap: true } in vite.config",
		withMaps: viteWithMaps
	},
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
	return emptyShell(html);
}
/** Packages whose servers keep something for each new path. */
const keepersOfPaths = frameworks.flatMap(({ keepsPaths, recognizedBy }) => keepsPaths ? recognizedBy.flat() : []);
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

export { isFunction as A, sourceTree as C, parsed as D, serverCode as E, unfitStart as F, commandsIn as I, nodesIn as M, ownNodes as N, childrenOf as O, appFiles as P, sourcesOfMap as S, isCode as T, keepersOfPaths as _, discoverIfBuilt as a, chainTo as b, isKnownByServer as c, exampleOf as d, matcherOf as f, isFrameworkPackage as g, frameworks as h, workspaces_exports as i, lastName as j, isCall as k, listsRoutes as l, frameworkNamed as m, workspaceApps as n, discoverRoutes as o, pathWithoutParameters as p, workspaceRoot as r, frameworkOf as s, namingApps as t, bySpecificity as u, unrenderedPage as v, uploaders as w, importGraph as x, absolute as y };