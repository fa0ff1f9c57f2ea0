import { i as __toESM } from "./rolldown-runtime.js";
import { d as require_compare, t as require_satisfies } from "./satisfies.js";

// src/known/installed.ts
const versionsOf = (installed, name) => [...installed.get(name) ?? []];
/** Gathers names with their versions. */
function gathered(all) {
	const installed = /* @__PURE__ */ new Map();
	for (const [name, version] of all) {
		const versions = installed.get(name);
		if (versions) versions.add(version);
		else installed.set(name, /* @__PURE__ */ new Set([version]));
	}
	return installed;
}
const merged = (...all) => gathered(all.flatMap((one) => [...one].flatMap(([name, versions]) => [...versions].map((version) => [name, version]))));

// src/known/versions.ts
var import_compare = /* @__PURE__ */ __toESM(require_compare(), 1);
var import_satisfies = /* @__PURE__ */ __toESM(require_satisfies(), 1);
/** Whether this version of one of its packages has the leak. A prerelease lies where its numbers say. */
const hasLeak = ({ versions }, version) => (0, import_satisfies.default)(version, versions, { includePrerelease: true });
/** The nearest version above this one that is fixed; null: none is. */
const fixFor = ({ fixed }, version) => fixed.find((one) => (0, import_compare.default)(one, version) > 0) ?? null;

// src/known/recognize.ts
/** The published leaks that this one is, by the marks of each; none in most cases. */
function recognize(facts, installed, table) {
	const places = placesIn(facts);
	return table.flatMap((known) => {
		if (!known.marks.some((mark) => bears(mark, known, places, facts))) return [];
		const here = versionHere(known, facts, installed);
		return here ? [published(known, here)] : [];
	});
}
/** What a report says of a published leak that an installed version has. */
function published(known, here) {
	const { id, issue, address, fault, what, change } = known;
	return {
		id,
		package: here.name,
		version: here.version,
		issue,
		address,
		fault,
		fixed: fixFor(known, here.version),
		what,
		change
	};
}
/** The version in which it leaks. Where several are installed and none is named, all must have the leak. */
function versionHere(known, facts, installed) {
	for (const name of known.packages) {
		const named = versionsNamed(facts, name);
		const versions = named.length > 0 ? named : versionsOf(installed, name);
		const [first] = versions;
		if (first !== void 0 && versions.every((version) => hasLeak(known, version))) return {
			name,
			version: first
		};
	}
	return null;
}
const versionsNamed = ({ suspects, containers = [] }, name) => [...suspects.map(({ dependency }) => dependency), ...containers.map(({ addedAt }) => addedAt?.dependency)].flatMap((one) => one?.name === name && one.version !== null ? [one.version] : []);
function bears(mark, { packages }, places, { load, paths = [], containers = [] }) {
	const { files, function: name, held, container } = mark;
	if (mark.load !== void 0 && mark.load !== load) return false;
	const inside = mark.in === void 0 ? packages : [mark.in];
	const isThere = (place) => inside.includes(place.package) && (files ?? [""]).some((end) => `/${place.file}`.endsWith(end === "" ? "" : `/${end}`)) && (name === void 0 || place.function === name);
	if ((held === void 0 || files !== void 0 || name !== void 0) && !places.some(isThere)) return false;
	const fitting = paths.filter((path) => held === void 0 || inOrder(held, path.steps));
	if (held !== void 0 && fitting.length === 0) return false;
	if (container === void 0) return true;
	return fitting.some((path) => path.container.class === container) || containers.some((one) => one.class === container);
}
/** Whether steps of these names follow each other, with any others between them. */
function inOrder(names, steps) {
	let found = 0;
	for (const { name, keys = [] } of steps) if (found < names.length && [name, ...keys].includes(names[found])) found++;
	return found === names.length;
}
function placesIn({ suspects, paths = [], containers = [] }) {
	return [
		...[...suspects.map(({ dependency }) => dependency), ...containers.map(({ addedAt }) => addedAt?.dependency)].flatMap((one) => one ? [{
			package: one.name,
			file: one.file,
			function: one.function ?? ""
		}] : []),
		...suspects.flatMap(({ stack = [] }) => stack.flatMap(({ file, function: name, owner }) => owner === "own" ? [] : placeOf(file, name))),
		...suspects.flatMap(({ file, function: name, dependency }) => dependency?.file === file ? [{
			package: dependency.name,
			file,
			function: name
		}] : []),
		...paths.flatMap(({ steps }) => steps.flatMap(({ file, name }) => file?.includes(folder) ? placeOf(file, name) : []))
	];
}
const folder = "node_modules/";
/** `@scope/name/file`, as frames of a package are written, or a path into `node_modules`. */
function placeOf(path, name) {
	const parts = /^((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(path.split(folder).at(-1) ?? "");
	return parts ? [{
		package: parts[1],
		file: parts[2],
		function: name
	}] : [];
}

// src/known/audit.ts
/** Leaks of packages first, then usages that leak; of these, those that leave most first. A leak is listed for each version that has it. */
function audit(installed, table) {
	const rows = table.flatMap((leak) => {
		const name = leak.packages.find((one) => versionsOf(installed, one).some((version) => hasLeak(leak, version)));
		if (name === void 0) return [];
		return versionsOf(installed, name).filter((version) => hasLeak(leak, version)).map((version) => ({
			leak,
			package: name,
			version,
			fixed: fixFor(leak, version)
		}));
	});
	const isUsage = ({ leak }) => Number(leak.fault === "usage");
	return rows.sort((a, b) => isUsage(a) - isUsage(b) || (b.leak.leaves ?? 0) - (a.leak.leaves ?? 0) || a.package.localeCompare(b.package));
}
/** Leaks that the first installation has and the second has in no version. */
function brought(rows, before) {
	const had = new Set(before.map(({ leak }) => leak.id));
	return rows.filter(({ leak }) => !had.has(leak.id));
}
const asBrought = ({ leak, package: name, version }) => ({
	...published(leak, {
		name,
		version
	}),
	bytesPerRequest: leak.leaves ?? null,
	load: leak.load
});

export { gathered as a, recognize as i, audit as n, merged as o, brought as r, versionsOf as s, asBrought as t };