import { createHash } from "node:crypto";

// src/findings/fingerprint.ts
/**
* The fingerprint of a leak: what stays the same while lines move, sizes vary and bundles are built again. It names the
* container, the package or file, and the function, and is the key by which two reports speak of the same leak.
*/
/** Changes whenever the same leak gets another fingerprint than before. */
const version = 1;
/** Hexadecimal digits: 64 bits, so that no two leaks of one app meet. */
const digits = 16;
/**
* The fingerprint of the leak on a route, 16 hexadecimal digits; null where nothing leaks, and where neither a line nor the name of a
* container is known.
*/
function fingerprintOf(finding) {
	if (finding.verdict !== "leaking") return null;
	const { container, place, function: name } = traitsOf(finding);
	if (place === null && !container?.endsWith("\"")) return null;
	return createHash("sha256").update(JSON.stringify([
		version,
		container,
		place,
		name
	])).digest("hex").slice(0, digits);
}
/** What the fingerprint of a leak is made from. */
function traitsOf({ suspects, attribution }) {
	const [suspect] = suspects;
	const container = attribution ? containerOf(attribution, suspect) : null;
	if (!suspect) return {
		container,
		place: null,
		function: ""
	};
	const inPackage = blamed(suspect);
	if (inPackage !== null) {
		const frame = suspect.stack?.find(({ file }) => file.startsWith(`${inPackage}/`));
		return {
			container,
			place: `package ${inPackage}`,
			function: lastingName(frame?.function ?? "")
		};
	}
	const isSource = suspect.mapped === true;
	return {
		container,
		place: isSource ? suspect.file : withoutHashes(suspect.file),
		function: isSource ? suspect.function : lastingName(suspect.function)
	};
}
/** The package that keeps or allocates it; null where the line itself answers for that. */
function blamed({ owner = "own", dependency, found }) {
	if (!dependency) return null;
	return owner === "own" && (found === "container" || found === "opened") ? null : dependency.name;
}
function containerOf({ paths = [], containers = [], handles }, suspect) {
	const path = paths[suspect?.heldBy ?? 0];
	if (path) return named(path.container.class, path.container.name);
	const growing = containers.find(({ addedAt }) => suspect && addedAt?.file === suspect.file && addedAt.line === suspect.line) ?? containers[0];
	if (growing) return named(growing.class, growing.name);
	return handles[0]?.kind ?? null;
}
function named(className, name) {
	const lasting = name === null ? "" : lastingName(name);
	return lasting === "" ? className : `${className} ${JSON.stringify(lasting)}`;
}
/** Minifiers give names of one or two letters, others in each build. */
const lastingName = (name) => /^[\w$]{1,2}$/.test(name) ? "" : name;
/** Hexadecimal digits, at least one of them a number, as most bundlers write a hash. */
const hexadecimal = /(?<=^|[-._~])(?=[a-f]*\d)[\da-f]{4,64}(?=[-._~]|$)/g;
/** Rollup's and Vite's: eight characters of base64url before the extension, capital and small letters or a number among them. */
const base64 = /[-.](?=[\w-]*[A-Z])(?=[\w-]*[a-z\d])[\w-]{8}(?=\.[a-z]+$)/;
/** esbuild's: eight capital letters and numbers. */
const base32 = /-[A-Z2-7]{8}(?=\.[a-z]+$)/;
/** The path of a built file without what changes with its content. */
const withoutHashes = (file) => file.split("/").map((part) => part.replace(hexadecimal, "*").replace(base32, "-*").replace(base64, "-*")).join("/");

export { fingerprintOf as t };