import { i as problem, t as CheckError } from "./problems.js";
import { h as dependsOn, i as pathWithoutParameters, m as appFiles, o as frameworks, r as matcherOf, t as bySpecificity } from "./pattern.js";

// src/routes/route-of.ts
/** A route with its example URL, where the build knows one. */
function routeOf(facts) {
	const { route, kind, base = "", sourceFile = null, frames = [], built = [], paths = [] } = facts;
	const plain = pathWithoutParameters(route);
	const known = facts.path ?? paths.find(matcherOf(route)) ?? null;
	const path = plain ?? known;
	const prefix = base.replace(/\/$/, "");
	return {
		route,
		kind,
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
/** Whether the app's framework is one whose build lists its routes; known before it is built. */
const listsRoutes = async (cwd) => frameworkOf(await appFiles(cwd)) !== null;
/**
* Recognizes the framework of a built app, and reads its routes and how it starts from what the build left on disk.
* Nothing of the app is run. A server without a framework we know has no list of routes: they must be named.
* @param cwd the app's folder
* @throws CheckError `not-built`
*/
async function discoverRoutes(cwd) {
	const files = await appFiles(cwd);
	const framework = frameworkOf(files);
	if (framework === null) return {
		framework: "other",
		start: startScript(files),
		routes: []
	};
	const built = await framework.read(files);
	if (built === null) throw new CheckError(problem("not-built", {
		framework: framework.title,
		cwd
	}));
	return {
		framework: framework.name,
		start: startScript(files) ?? (built.start && commandOf(built.start)),
		...built.tables ? { tables: built.tables } : {},
		routes: built.routes.map(routeOf).sort((a, b) => bySpecificity(a.route, b.route) || (a.route < b.route ? -1 : 1))
	};
}
/** The same, and no routes where the app is not built: for what can do without. */
async function discoverIfBuilt(cwd) {
	try {
		return await discoverRoutes(cwd);
	} catch (error) {
		if (error instanceof CheckError) return {
			framework: "other",
			start: null,
			routes: []
		};
		throw error;
	}
}
/** Templates of some frameworks call their development server "start". */
const startsDevelopment = (script) => /\b(dev|develop|watch|nodemon)\b/.test(script) || frameworks.some(({ developmentScripts = [] }) => developmentScripts.includes(script));
function startScript(files) {
	const script = files.packageJson?.scripts?.start;
	return script && !startsDevelopment(script) ? commandOf(["npm", "start"]) : null;
}
const commandOf = (words) => ({
	text: words.join(" "),
	env: {},
	words
});

export { listsRoutes as i, discoverRoutes as n, frameworkOf as r, discoverIfBuilt as t };