import { d as exampleOf, m as frameworkNamed, n as workspaceApps, o as discoverRoutes, r as workspaceRoot } from "./workspaces.js";
import { t as require_dist } from "./dist.js";
import { n as lockfiles, o as packageJsonIn, r as managerOf } from "./package-manager.js";
import { o as wordsOf, s as repository, t as CheckError } from "./problems.js";
import { t as repositoryOf } from "./repository.js";
import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { mkdir, readFile, writeFile } from "node:fs/promises";

// src/init/skill.ts
/** What an AI assistant should know about leaks on a server that renders pages. Text that `init` puts into a user's repository. */
/** As assistants know it, and the name of its folder: `.claude/skills/ssr-leaks/SKILL.md`. */
const skillName = "ssr-leaks";
/** When it is of use: by this an assistant decides to read it. */
const skillDescription = "Patterns that leak memory on a Node.js server that renders pages (SSR), and how to check with ssr-leak-check. Use it when you write or review code that runs while a page is rendered, in a loader, middleware or API route, or when a route was found to leak.";
/** The Markdown without front matter, for a file that has its own (a rule of Cursor, AGENTS.md). */
const skillText = `# Memory leaks on a server that renders pages

A browser tab is closed; a server process is not. Everything below runs once per request, for weeks. What one request leaves reachable after its response stays for good, and a few hundred bytes per request take a server down.

The rule: **after the response, nothing that belongs to one request may be reachable** from a module variable, a global, a timer, an open handle, an emitter, a signal or a client that lives as long as the process.

## Before you say you are done

Did you touch code that runs while a page is rendered, in a loader, in a middleware or in an API route? Then build the app and check the routes that the change touches:

\`\`\`sh
npx ssr-leak-check --changed              # the routes that your changes touch
npx ssr-leak-check --route /product/1     # or one route, by a URL that exists
\`\`\`

It starts the built server, requests each route thousands of times, forces garbage collection and judges what every request leaves behind. Exit status 0: steady. 1: a route leaks; it names the line, what holds the memory, and the likely cause. 2: something could not be measured; that is not a pass, do what it says.

When a route leaks, have it write a brief, read the \`.md\` file of the route, fix the cause, build, and run the same command again until the status is 0:

\`\`\`sh
npx ssr-leak-check --route /product/1 --artifacts leaks
\`\`\`

Do not raise the threshold, lower the number of requests, or skip a route to get there. A bounded cache (a maximum number of entries, small entries) is fine.

## Patterns that leak, and what to write instead

### Something opened in render and never closed

Effects that clean up do not run on the server: \`useEffect\`, \`onMounted\`, \`onUnmounted\`, \`onDestroy\` of the browser will not close what render, \`setup\` or a module opened.

\`\`\`js
// wrong: one open channel for every request
function useTheme() {
  const channel = new BroadcastChannel('theme');
  channel.onmessage = apply;
}
\`\`\`

\`\`\`js
// right: only in the browser, and closed
function useTheme() {
  useEffect(() => {
    const channel = new BroadcastChannel('theme');
    channel.onmessage = apply;
    return () => channel.close();
  }, []);
}
\`\`\`

The same holds for \`MessageChannel\`, \`WebSocket\`, \`EventSource\`, \`Worker\`, file handles, database connections and watchers.

### A listener on something that outlives the request

\`\`\`js
// wrong: the emitter keeps the listener, the listener keeps the request
bus.on('change', () => render(request));
\`\`\`

\`\`\`js
// right: removed when the response closes, finished or aborted
const onChange = () => render(request);
bus.on('change', onChange);
response.once('close', () => bus.off('change', onChange));
\`\`\`

\`process.on\`, \`i18n.on\`, store subscriptions, \`watch\` outside a component, and RxJS \`subscribe\` are the same. \`{ once: true }\` does not help when the event never comes.

### A listener on a long-lived AbortSignal

\`\`\`js
// wrong: every request adds a listener to the signal of the process
fetchRows({ signal: shutdown.signal });
shutdown.signal.addEventListener('abort', stop);
\`\`\`

\`\`\`js
// right: a signal per request removes the listener with it
const ended = new AbortController();
response.once('close', () => ended.abort());
shutdown.signal.addEventListener('abort', stop, { signal: ended.signal });
\`\`\`

\`AbortSignal.any([shutdown.signal, …])\` for every request leaks on Node.js up to 22.

### A timer that nobody clears

\`\`\`js
// wrong: runs, and keeps what it sees, until the process ends
setInterval(() => refresh(state), 1000);
\`\`\`

\`\`\`js
// right
const timer = setInterval(() => refresh(state), 1000);
response.once('close', () => clearInterval(timer));
\`\`\`

A \`setTimeout\` of a minute holds a minute of requests: clear it when the work is done.

### A Map, Set, array or object of a module that only grows

\`\`\`js
// wrong: one entry for every URL that anybody ever requests
const cache = new Map();
export const page = (url) => cache.get(url) ?? remember(cache, url);
\`\`\`

\`\`\`js
// right: a bound, and keys without the query string or a user's id
import { LRUCache } from 'lru-cache';
const cache = new LRUCache({ max: 500 });
\`\`\`

Memoized functions, metrics labelled by path, lists of plugins or middlewares that \`use()\` extends per request, and \`performance.measure\` are such collections too. A \`WeakMap\` with the request as its key needs no bound.

### A client, store or query cache per request that registers itself

\`\`\`js
// wrong: devtools, a registry or a subscription of the process keeps each of them
export const load = () => new QueryClient().fetchQuery(options);
\`\`\`

\`\`\`js
// right: disposed of when the response is over
const client = new QueryClient();
response.once('close', () => client.clear());
\`\`\`

The reverse is just as bad: a module-level store that all requests share mixes up people's data. Create it per request, and let nothing global refer to it.

### A promise that never settles

\`\`\`js
// wrong: every waiter stays in the list forever
const ready = new Promise((resolve) => waiters.push(resolve));
\`\`\`

\`\`\`js
// right: it settles in every case, and is removed from the list
const ready = new Promise((resolve, reject) => {
  waiters.add(resolve);
  response.once('close', () => {
    waiters.delete(resolve);
    reject(new Error('gone'));
  });
});
\`\`\`

\`Promise.race([forEver, work])\` adds to \`forEver\` with every call.

### Long-lived work started within a request's context

\`\`\`js
// wrong: the pool lives on, and with it the AsyncLocalStorage store of the first request
export const handle = (request) => store.run({ request }, () => (pool ??= createPool()));
\`\`\`

\`\`\`js
// right: outside of any request
const pool = createPool();
export const handle = (request) => store.run({ request }, () => pool.query(request));
\`\`\`

Queues and emitters that run callbacks later keep the context of whoever added the callback.

### Development mode in production

Without \`NODE_ENV=production\` developer tools of Vue, Pinia, React and others keep the state of every request. Start the server with it.
`;
/** The whole SKILL.md. */
const skill = `---
name: ${skillName}
description: ${JSON.stringify(skillDescription)}
---

${skillText}`;

// src/init/assistants.ts
/** A rule of Cursor that its agent reads when the description fits. */
const cursorRule = `---
description: ${JSON.stringify(skillDescription)}
alwaysApply: false
---

${skillText}`;
const skillFile = `.claude/skills/${skillName}/SKILL.md`;
const cursorFile = `.cursor/rules/${skillName}.mdc`;
const opening = "<!-- ssr-leak-check: begin -->";
const closing = "<!-- ssr-leak-check: end -->";
/** AGENTS.md with the section in it, and nothing else changed. @param before its text; null: there is none */
function agentsFile(before) {
	const section = `${opening}\n${skillText.trim()}\n${closing}`;
	if (before === null) return `${section}\n`;
	const from = before.indexOf(opening);
	const to = before.indexOf(closing);
	if (from >= 0 && to > from) return `${before.slice(0, from)}${section}${before.slice(to + 28)}`;
	return `${before.trimEnd()}\n\n${section}\n`;
}

// src/init/configuration.ts
/** The text of `ssr-leak-check.config.mjs` for a project: routes found, and a line for each that needs an example URL. */
function configuration({ discovery, buildScript, manager }) {
	const rendered = (discovery?.routes ?? []).filter(({ kind }) => kind === "page");
	const lacking = rendered.filter(({ path }) => path === null);
	const pattern = frameworkNamed(discovery?.framework ?? null)?.parameters[0]?.example ?? "/product/[id]";
	return [
		"/** @type {import('ssr-leak-check').Config} */",
		"export default {",
		...discovery === null ? [
			"  // The routes are those of the build or, where no build lists any, of the running server; once the app is built",
			`  // ${buildScript ? `(${manager} run build), ` : ""}\`npx ssr-leak-check routes\` lists them all. To choose them yourself, with real values for parameters:`,
			"  // routes: ['/'],"
		] : ["  // The routes are those of the build; `npx ssr-leak-check routes` lists them all.", ...listed(rendered)],
		"",
		"  // Example URLs: full paths that exist on the server under test, query strings included; all are requested in turn.",
		...lacking.length > 0 ? [
			"  // These routes are checked only if they have one, here or from a link, the sitemap or --from-log.",
			"  params: {",
			...lacking.map(({ route }) => `    // ${quoted(route)}: [${quoted(exampleOf(route))}],`),
			"  },"
		] : [`  // params: { ${quoted(pattern)}: [${quoted(exampleOf(pattern))}] },`],
		"",
		"  // For pages behind a login: the fields of its form. No value appears in a report.",
		"  // login: [{ path: '/login', form: { email: 'ada@example.com', password: process.env.CHECK_PASSWORD } }],",
		"",
		"  // ignore: ['/admin*'],",
		"};",
		""
	].join("\n");
}
const quoted = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;
/** Names beyond these nobody reads. */
const mostListed = 30;
function listed(routes) {
	const names = routes.slice(0, mostListed).map(({ route }) => `  //   ${route}`);
	return routes.length > mostListed ? [...names, `  //   and ${routes.length - mostListed} more`] : names;
}

// src/init/workflow.ts
var import_dist = require_dist();
/** Major versions: their fixes arrive by themselves. */
const uses = {
	checkout: "actions/checkout@v7",
	node: "actions/setup-node@v7",
	pnpm: "pnpm/action-setup@v6",
	bun: "oven-sh/setup-bun@v2",
	check: `${repository}@v1`
};
/** The text of `.github/workflows/ssr-leak-check.yml` for a project. */
function workflow(project) {
	const { app, manager, installsIn } = project;
	const inFolder = (folder) => folder === "." ? {} : { "working-directory": folder };
	const steps = [
		{
			uses: uses.checkout,
			with: {
				"fetch-depth": 0,
				"persist-credentials": false
			}
		},
		...managerSteps(project),
		{
			uses: uses.node,
			with: nodeOf(project)
		},
		...isBerry(project) ? [{ run: "corepack enable" }] : [],
		{
			run: install(project),
			...inFolder(installsIn)
		},
		...project.buildScript ? [{
			run: `${manager} run build`,
			...inFolder(app)
		}] : [],
		{
			uses: uses.check,
			...app === "." ? {} : { with: { cwd: app } }
		}
	];
	const document = new import_dist.Document({
		name: "Memory",
		on: { pull_request: null },
		permissions: {},
		concurrency: {
			group: "memory-${{ github.ref }}",
			"cancel-in-progress": true
		},
		jobs: { "leak-check": {
			"runs-on": "ubuntu-24.04",
			"timeout-minutes": 30,
			permissions: {
				contents: "read",
				"pull-requests": "write"
			},
			steps
		} }
	});
	document.commentBefore = [" Checks the routes that a pull request touches: a leak fails the job, and one comment names the route and the line.", " Written by `ssr-leak-check init`; change it as you like."].join("\n");
	say(document, [
		"jobs",
		"leak-check",
		"permissions",
		"pull-requests"
	], " the comment; pull requests from forks get the job summary instead");
	say(document, [
		"jobs",
		"leak-check",
		"steps",
		0,
		"with",
		"fetch-depth"
	], " to see what the pull request changes");
	if (!project.buildScript) document.comment = " package.json has no script \"build\": add the step that builds the app before the check.";
	return document.toString({
		lineWidth: 0,
		nullStr: ""
	});
}
function say(document, path, comment) {
	const key = path.at(-1);
	const pair = document.getIn(path.slice(0, -1)).items.find((item) => String(item.key) === key);
	if (pair && typeof pair.value === "object" && pair.value !== null) pair.value.comment = comment;
}
function managerSteps({ manager, packageManager, managerFile }) {
	const version = packageManager === null ? { version: 10 } : managerFile === null ? null : { package_json_file: managerFile };
	if (manager === "pnpm") return [{
		uses: uses.pnpm,
		...version ? { with: version } : {}
	}];
	return manager === "bun" ? [{ uses: uses.bun }] : [];
}
function nodeOf(project) {
	const { nodeFile, manager, hasLockfile, installsIn } = project;
	const version = nodeFile === null ? { "node-version": 22 } : { "node-version-file": nodeFile };
	if (manager === "bun" || isBerry(project) || !hasLockfile) return version;
	return {
		...version,
		cache: manager,
		...installsIn === "." ? {} : { "cache-dependency-path": `${installsIn}/${lockfileOf(manager)}` }
	};
}
const lockfileOf = (manager) => lockfiles.find(([, of]) => of === manager)?.[0];
const isBerry = ({ manager, packageManager }) => manager === "yarn" && packageManager !== null && !packageManager.startsWith("yarn@1");
function install(project) {
	if (!project.hasLockfile) return `${project.manager} install`;
	if (project.manager === "npm") return "npm ci";
	return isBerry(project) ? "yarn install --immutable" : `${project.manager} install --frozen-lockfile`;
}

// src/init/planned-files.ts
const configurationName = "ssr-leak-check.config.mjs";
/** Everything that `init` may write for a project, in the order in which it asks. */
function plannedFiles(project) {
	const own = {
		group: "check",
		keepsTheRest: false
	};
	const assistants = {
		group: "assistants",
		keepsTheRest: false
	};
	const inApp = (name) => project.app === "." ? name : `${project.app}/${name}`;
	return [
		{
			...own,
			path: ".github/workflows/ssr-leak-check.yml",
			text: () => workflow(project),
			does: "checks every pull request"
		},
		{
			...own,
			path: inApp(configurationName),
			text: () => configuration(project),
			does: "holds example URLs of routes with parameters"
		},
		{
			...assistants,
			path: skillFile,
			text: () => skill,
			does: "teaches Claude which code leaks on a server"
		},
		{
			...assistants,
			path: cursorFile,
			text: () => cursorRule,
			does: "teaches Cursor the same"
		},
		{
			...assistants,
			path: "AGENTS.md",
			text: agentsFile,
			does: "teaches other assistants the same, in a section of its own",
			keepsTheRest: true
		}
	];
}

// src/init/project.ts
/** @param cwd absolute path of the app */
async function readProject(cwd) {
	const root = await repositoryOf(cwd);
	const app = inRoot(root, cwd);
	const manager = managerOf(cwd);
	const own = packageIn(cwd);
	const ofRoot = packageIn(root);
	const nodeFiles = [
		".nvmrc",
		".node-version",
		...hasEngine(ofRoot) ? ["package.json"] : []
	];
	const found = await discovered(cwd);
	const lockfolder = foldersUp(cwd, root).find((folder) => lockfiles.some(([file, of]) => of === manager && existsSync(join(folder, file))));
	const installsIn = lockfolder ?? (existsSync(join(root, "package.json")) ? root : cwd);
	const packageManager = [own.packageManager, ofRoot.packageManager].find((named) => typeof named === "string");
	return {
		root,
		app,
		manager,
		packageManager: typeof packageManager === "string" ? packageManager : null,
		hasLockfile: lockfolder !== void 0,
		installsIn: inRoot(root, installsIn),
		managerFile: typeof own.packageManager === "string" && app !== "." ? `${app}/package.json` : null,
		buildScript: typeof scriptsOf(own).build === "string",
		nodeFile: nodeFiles.find((file) => existsSync(join(root, file))) ?? null,
		...found
	};
}
const inRoot = (root, folder) => relative(root, folder).split(sep).join("/") || ".";
/** This folder and those above it, up to the root, which it lies in. */
const foldersUp = (folder, root) => folder === root || dirname(folder) === folder ? [folder] : [folder, ...foldersUp(dirname(folder), root)];
async function discovered(cwd) {
	try {
		const discovery = await discoverRoutes(cwd);
		if (discovery.routes.length > 0) return {
			discovery,
			undiscovered: null
		};
		const apps = await workspaceApps(cwd);
		return {
			discovery: null,
			undiscovered: apps.length > 0 ? namesOf(apps) : "The app uses no framework whose build lists its routes."
		};
	} catch (error) {
		if (error instanceof CheckError) return {
			discovery: null,
			undiscovered: error.message
		};
		throw error;
	}
}
function namesOf(apps) {
	const { what, saw } = wordsOf(workspaceRoot(apps));
	return [what, ...saw].join("\n  ");
}
function packageIn(folder) {
	const json = packageJsonIn(folder);
	return typeof json === "object" && json !== null ? json : {};
}
const scriptsOf = ({ scripts }) => typeof scripts === "object" && scripts !== null ? scripts : {};
const hasEngine = ({ engines }) => typeof engines?.node === "string";

// src/init/init.ts
/** `ssr-leak-check init`: writes a workflow, a configuration and what assistants should know for an app. */
/** Writes the files, asks before it replaces one, and says what it did and what comes next. */
async function init({ cwd, yes, asking, say }) {
	const project = await readProject(cwd);
	const planned = plannedFiles(project);
	const isWanted = async (question, otherwise) => {
		if (yes) return true;
		if (asking === null) return otherwise;
		const answer = await asking.confirm(question, otherwise);
		if (answer === null) throw new Stopped();
		return answer;
	};
	const outcomes = [];
	try {
		const assistants = await isWanted("Write notes about leaks for AI assistants (.claude, .cursor, AGENTS.md)?", false);
		for (const file of planned.filter(({ group }) => group === "check" || assistants)) {
			const outcome = await write(file, project.root, (question) => isWanted(question, false));
			outcomes.push({
				file,
				outcome
			});
		}
	} catch (error) {
		if (!(error instanceof Stopped)) throw error;
		say("Stopped.");
	}
	for (const { file, outcome } of outcomes) say(`${words[outcome]} ${file.path}: ${file.does}${outcome === "left" ? left : ""}`);
	if (outcomes.length === 0) return;
	say("");
	for (const line of next(project, outcomes.some(({ file }) => file.group === "assistants") || asking !== null)) say(line);
}
var Stopped = class extends Error {};
async function write(file, root, mayReplace) {
	const path = join(root, file.path);
	const before = await readFile(path, "utf8").catch((error) => {
		if (error.code === "ENOENT") return null;
		throw error;
	});
	const text = file.text(before);
	if (text === before) return "current";
	const question = file.keepsTheRest ? `Add a section to ${file.path}?` : `${file.path} exists. Replace it?`;
	if (before !== null && !await mayReplace(question)) return "left";
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
	return before === null ? "written" : file.keepsTheRest ? "extended" : "replaced";
}
const words = {
	written: "✔ wrote",
	replaced: "✔ replaced",
	extended: "✔ extended",
	current: "✔ up to date:",
	left: "– kept"
};
const left = " (it exists; --yes replaces it)";
function next(project, assistantsKnown) {
	const { discovery, undiscovered, manager } = project;
	const pages = discovery?.routes.filter(({ kind }) => kind === "page") ?? [];
	const lacking = pages.filter(({ path }) => path === null).length;
	return [
		...discovery ? [`Found ${pages.length} rendered routes of ${frameworkNamed(discovery.framework)?.title}${lacking > 0 ? `, ${lacking} of them without an example URL` : ""}.`] : [`No routes were found. ${undiscovered}`],
		"Next:",
		...lacking > 0 ? ["  - give them example URLs: \"params\" in the configuration"] : [],
		...project.buildScript ? [`  - try it here: ${manager} run build, then npx ssr-leak-check`] : ["  - try it here: npx ssr-leak-check"],
		"  - commit the files and open a pull request",
		...assistantsKnown ? [] : ["  - init --yes also writes notes for AI assistants (.claude, .cursor, AGENTS.md)"]
	];
}

export { init };