import { readdirSync, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, relative } from "node:path";

// src/loads/numbered.ts
/** In a path, in the value of a header or in a body it stands for a number that differs in every request: some leaks need a new one each time. */
const NUMBER = "{n}";
/** Whether a text differs from request to request. */
const isNumbered = (text) => text.includes("{n}");
/** What the n-th request has in place of a text that differs. */
const numbered = (text, n) => text.replaceAll("{n}", String(n));

// src/config/secrets.ts
/** Headers that say how to answer, not who asks: masking `text/html` would only make the output unreadable. */
const ordinary = /^(accept(-.*)?|cache-control|content-type|dnt|host|origin|pragma|referer|sec-.*|user-agent|x-forwarded-(for|host|proto))$/i;
/** Shorter words are no secrets, and a mask of them would blot out ordinary words of the output. In characters. */
const shortest = 6;
/**
* What of the headers and bodies must be read nowhere, in no log, report or comment. Of a header the whole value, and each word and cookie
* in it, because a server prints the token without its `Bearer`; of a body the whole, and each value of its JSON or its form.
*/
function secretsIn(headers, bodies = []) {
	const parts = [...headers.filter((header) => !ordinary.test(header.name)).flatMap(({ value }) => [value, ...value.split(/[\s;,]+/).map((word) => word.replace(/^[\w.-]+=(?=[^=])/, ""))]), ...bodies.flatMap((body) => [body, ...valuesIn(body)]).flatMap(aroundNumbers)];
	const schemes = /* @__PURE__ */ new Set([
		"bearer",
		"digest",
		"negotiate"
	]);
	return [...new Set(parts)].filter((part) => part.length >= shortest && !schemes.has(part.toLowerCase()));
}
/** A server prints each with a number of its own. */
const aroundNumbers = (text) => text.split("{n}");
/** The strings of a JSON that are no keys; else the values of a form. */
function valuesIn(body) {
	const literals = [...body.matchAll(/("(?:[^"\\\n]|\\.)*")(\s*:)?/g)];
	if (literals.length > 0) return literals.flatMap(([, literal = "\"\"", isKey]) => isKey ? [] : [literal.slice(1, -1), unquoted(literal)]);
	return body.split("&").flatMap((pair) => [pair.slice(pair.indexOf("=") + 1), ...new URLSearchParams(pair).values()]);
}
function unquoted(literal) {
	try {
		return JSON.parse(literal);
	} catch {
		return literal;
	}
}

// src/server/covered.ts
/** What the job's services and the runner keep in the file system, and the app must not reach. */
/**
* The files by which a step tells the runner variables, outputs, a longer PATH: whoever runs as the same user can write to them, and
* what stands there holds for all later steps, which may have secrets.
* https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
*/
const runnerFiles = [
	"GITHUB_ENV",
	"GITHUB_PATH",
	"GITHUB_OUTPUT",
	"GITHUB_STATE",
	"GITHUB_STEP_SUMMARY"
];
/** In the runner's folder for temporary files: scripts of its steps, which are read while they run, and what checkout leaves for git. */
const runnersOwn = /^([0-9a-f-]{36}\.\w+|git-credentials-.*\.config)$/i;
/** Sockets of services that start programs elsewhere for whoever asks. */
const services = [
	"/run/docker.sock",
	"/run/containerd/containerd.sock",
	"/run/podman/podman.sock",
	"/run/crio/crio.sock"
];
/** .NET, in which GitHub's runner is written, writes the memory of a process into a file for whoever asks at such a socket. */
const debugging = /^(dotnet-diagnostic|clr-debug-pipe)-\d+-/;
/**
* Absolute paths of folders and files, links resolved: the folders of the runner's command files, its own temporary files, sockets by
* which other processes of this user, or of root, can be made to act, and those of the user's own services. A folder in which something
* lies that the app needs is left as it is; of the command files, those that are known are covered one by one then.
*/
function coveredFor(env, { cwd, agentPath }) {
	const kept = [
		cwd,
		agentPath,
		tmpdir(),
		process.execPath,
		env.HOME,
		env.GITHUB_WORKSPACE,
		env.RUNNER_TEMP,
		...(env.PATH ?? "").split(delimiter)
	].flatMap((path) => realPath(path) ?? []);
	const isFree = (folder) => !kept.some((path) => isWithin(path, folder));
	const commands = runnerFiles.flatMap((name) => realPath(env[name]) ?? []);
	const temporary = realPath(env.RUNNER_TEMP);
	const user = realPath(`/run/user/${process.getuid?.() ?? ""}`);
	return [.../* @__PURE__ */ new Set([
		...commands.map((file) => isFree(dirname(file)) ? dirname(file) : file),
		...temporary === null ? [] : namesIn(temporary, runnersOwn),
		...[...services, socketOf(env.DOCKER_HOST)].flatMap((path) => realPath(path) ?? []),
		...user !== null && isFree(user) ? [user] : [],
		...[.../* @__PURE__ */ new Set([tmpdir(), "/tmp"])].flatMap((folder) => namesIn(folder, debugging))
	])];
}
const socketOf = (host) => host?.startsWith("unix://") ? host.slice(7) : void 0;
/** null: it is not there. */
function realPath(path) {
	try {
		return path ? realpathSync(path) : null;
	} catch {
		return null;
	}
}
/** Whether a path is a folder, or something in it. */
const isWithin = (path, folder) => !/^\.\.(\/|$)/.test(relative(folder, path));
/** Of the user's own. */
function namesIn(folder, pattern) {
	try {
		return readdirSync(folder).flatMap((name) => pattern.test(name) ? [join(folder, name)] : []).filter((path) => statSync(path).uid === process.getuid?.());
	} catch {
		return [];
	}
}

export { numbered as a, isNumbered as i, runnerFiles as n, secretsIn as r, coveredFor as t };