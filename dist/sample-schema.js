import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { i as problem, t as CheckError } from "./problems.js";
import { g as heldChannels } from "./words.js";
import { n as loads$1, t as loadNames } from "./loads.js";
import { _ as strictObject, g as record$1, i as _enum, l as int, m as object, o as array, p as number, s as boolean, u as json, v as string, y as union } from "./schemas.js";
import { t as require_shell_quote } from "./shell-quote.js";
import { t as require_ms } from "./ms.js";
import { validateHeaderName, validateHeaderValue } from "node:http";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

// src/process-stat.ts
/**
* The fields of `/proc/<pid>/stat` that follow the name, the state of the process first (proc_pid_stat(5)). The name in parentheses may hold
* anything, so what counts is the last parenthesis.
*/
const statAfterName = (stat) => stat.slice(stat.lastIndexOf(")") + 2).split(" ");

// src/config/without-credentials.ts
/**
* The code of a pull request runs in the server, in the build and in a configuration, so the runner's own credentials stay out of it. They are
* dropped by the names that CI services, npm and this action give them, not by endings such as `_TOKEN`: a server may need a
* `CMS_TOKEN` to render at all, and whoever wrote the workflow gave it on purpose.
*/
const droppedPrefixes = [
	"INPUT_",
	"ACTIONS_",
	"GITHUB_",
	"RUNNER_"
];
const droppedNames = /* @__PURE__ */ new Set([...Object.values({
	github: [
		"GH_TOKEN",
		"GH_ENTERPRISE_TOKEN",
		"GITEA_TOKEN",
		"FORGEJO_TOKEN"
	],
	gitlab: [...[
		"CI_JOB_TOKEN",
		"CI_JOB_JWT",
		"CI_JOB_JWT_V1",
		"CI_JOB_JWT_V2",
		"CI_BUILD_TOKEN",
		"CI_REGISTRY_PASSWORD",
		"CI_DEPLOY_PASSWORD"
	], ...[
		"CI_DEPENDENCY_PROXY_PASSWORD",
		"CI_SERVER_TLS_KEY_FILE",
		"CI_REPOSITORY_URL",
		"GITLAB_TOKEN",
		"GITLAB_PRIVATE_TOKEN",
		"GL_TOKEN",
		"SSR_LEAK_CHECK_GITLAB_TOKEN"
	]],
	circleci: [
		"CIRCLE_TOKEN",
		"CIRCLE_API_TOKEN",
		"CIRCLECI_API_TOKEN",
		"CIRCLECI_CLI_TOKEN",
		"CIRCLE_OIDC_TOKEN",
		"CIRCLE_OIDC_TOKEN_V2"
	],
	buildkite: [...[
		"BUILDKITE_AGENT_ACCESS_TOKEN",
		"BUILDKITE_AGENT_TOKEN",
		"BUILDKITE_AGENT_JOB_API_TOKEN",
		"BUILDKITE_AGENT_JOB_API_SOCKET"
	], ...[
		"BUILDKITE_API_TOKEN",
		"BUILDKITE_API_ACCESS_TOKEN",
		"BUILDKITE_ANALYTICS_TOKEN"
	]],
	jenkins: [
		"JENKINS_TOKEN",
		"JENKINS_API_TOKEN",
		"JENKINS_PASSWORD",
		"JENKINS_SECRET",
		"JENKINS_AGENT_SECRET"
	],
	azure: [
		"SYSTEM_ACCESSTOKEN",
		"AZURE_DEVOPS_EXT_PAT",
		"VSS_NUGET_ACCESSTOKEN",
		"VSS_NUGET_EXTERNAL_FEED_ENDPOINTS"
	],
	bitbucket: [...[
		"BITBUCKET_STEP_OIDC_TOKEN",
		"BITBUCKET_TOKEN",
		"BITBUCKET_API_TOKEN",
		"BITBUCKET_ACCESS_TOKEN",
		"BITBUCKET_APP_PASSWORD"
	], ...["BITBUCKET_SSH_KEY_FILE", "REPOSITORY_OAUTH_ACCESS_TOKEN"]],
	"drone and woodpecker": [...[
		"DRONE_TOKEN",
		"DRONE_RPC_SECRET",
		"DRONE_NETRC_USERNAME",
		"DRONE_NETRC_PASSWORD",
		"DRONE_NETRC_FILE"
	], ...[
		"CI_NETRC_USERNAME",
		"CI_NETRC_PASSWORD",
		"WOODPECKER_TOKEN",
		"WOODPECKER_AGENT_SECRET"
	]],
	travis: [
		"TRAVIS_TOKEN",
		"TRAVIS_ACCESS_TOKEN",
		"TRAVIS_API_TOKEN"
	],
	"package managers": [...[
		"NODE_AUTH_TOKEN",
		"NPM_TOKEN",
		"NPM_AUTH_TOKEN",
		"BUN_AUTH_TOKEN"
	], ...[
		"YARN_NPM_AUTH_TOKEN",
		"YARN_NPM_AUTH_IDENT",
		"YARN_AUTH_TOKEN"
	]]
}).flat(), ...[
	"NODE_CHANNEL_FD",
	"NODE_UNIQUE_ID",
	"NODE_V8_COVERAGE"
]]);
/** Package managers hand their settings down as variables, registry credentials included. */
const npmCredential = /^p?npm_config_.*(_auth|_authtoken|_password|:certfile|:keyfile)$/i;
/** Facts about the machine: harmless, and some programs look for their tools by them. */
const kept = [
	"RUNNER_OS",
	"RUNNER_ARCH",
	"RUNNER_TOOL_CACHE",
	"GITHUB_ACTIONS"
];
const isDropped = (name) => {
	const upper = name.toUpperCase();
	if (kept.includes(upper)) return false;
	return droppedPrefixes.some((prefix) => upper.startsWith(prefix)) || droppedNames.has(upper) || npmCredential.test(name);
};
/** Names of those dropped whose value is the secret itself. */
const isSecret = /token|auth|password|secret|jwt|_pat$/i;
/** Characters: shorter values are parts of words by chance. */
const shortestSecret = 16;
/** The runner's credentials themselves. */
const credentialsIn = (env) => [...new Set(Object.entries(env).flatMap(([name, value]) => value !== void 0 && isDropped(name) && isSecret.test(name) && value.length >= shortestSecret ? [value] : []))];
/** The parent's environment without the runner's credentials, under whatever name they were passed on. */
function withoutCredentials(parent) {
	const entries = Object.entries(parent).filter((entry) => entry[1] !== void 0);
	const secrets = credentialsIn(parent);
	return Object.fromEntries(entries.filter(([name, value]) => !isDropped(name) && !secrets.some((secret) => value.includes(secret))));
}

// node_modules/cli-table3/src/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let messages = [];
	let level = 0;
	const debug = (msg, min) => {
		if (level >= min) messages.push(msg);
	};
	debug.WARN = 1;
	debug.INFO = 2;
	debug.DEBUG = 3;
	debug.reset = () => {
		messages = [];
	};
	debug.setDebugLevel = (v) => {
		level = v;
	};
	debug.warn = (msg) => debug(msg, debug.WARN);
	debug.info = (msg) => debug(msg, debug.INFO);
	debug.debug = (msg) => debug(msg, debug.DEBUG);
	debug.debugMessages = () => messages;
	module.exports = debug;
}));

// node_modules/cli-table3/node_modules/ansi-regex/index.js
var require_ansi_regex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = ({ onlyFirst = false } = {}) => {
		const pattern = ["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)", "(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))"].join("|");
		return new RegExp(pattern, onlyFirst ? void 0 : "g");
	};
}));

// node_modules/cli-table3/node_modules/strip-ansi/index.js
var require_strip_ansi = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ansiRegex = require_ansi_regex();
	module.exports = (string) => typeof string === "string" ? string.replace(ansiRegex(), "") : string;
}));

// node_modules/cli-table3/node_modules/is-fullwidth-code-point/index.js
var require_is_fullwidth_code_point = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const isFullwidthCodePoint = (codePoint) => {
		if (Number.isNaN(codePoint)) return false;
		if (codePoint >= 4352 && (codePoint <= 4447 || codePoint === 9001 || codePoint === 9002 || 11904 <= codePoint && codePoint <= 12871 && codePoint !== 12351 || 12880 <= codePoint && codePoint <= 19903 || 19968 <= codePoint && codePoint <= 42182 || 43360 <= codePoint && codePoint <= 43388 || 44032 <= codePoint && codePoint <= 55203 || 63744 <= codePoint && codePoint <= 64255 || 65040 <= codePoint && codePoint <= 65049 || 65072 <= codePoint && codePoint <= 65131 || 65281 <= codePoint && codePoint <= 65376 || 65504 <= codePoint && codePoint <= 65510 || 110592 <= codePoint && codePoint <= 110593 || 127488 <= codePoint && codePoint <= 127569 || 131072 <= codePoint && codePoint <= 262141)) return true;
		return false;
	};
	module.exports = isFullwidthCodePoint;
	module.exports.default = isFullwidthCodePoint;
}));

// node_modules/emoji-regex/index.js
var require_emoji_regex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function() {
		return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
	};
}));

// node_modules/cli-table3/node_modules/string-width/index.js
var require_string_width = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const stripAnsi = require_strip_ansi();
	const isFullwidthCodePoint = require_is_fullwidth_code_point();
	const emojiRegex = require_emoji_regex();
	const stringWidth = (string) => {
		if (typeof string !== "string" || string.length === 0) return 0;
		string = stripAnsi(string);
		if (string.length === 0) return 0;
		string = string.replace(emojiRegex(), "  ");
		let width = 0;
		for (let i = 0; i < string.length; i++) {
			const code = string.codePointAt(i);
			if (code <= 31 || code >= 127 && code <= 159) continue;
			if (code >= 768 && code <= 879) continue;
			if (code > 65535) i++;
			width += isFullwidthCodePoint(code) ? 2 : 1;
		}
		return width;
	};
	module.exports = stringWidth;
	module.exports.default = stringWidth;
}));

// node_modules/cli-table3/src/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const stringWidth = require_string_width();
	function codeRegex(capture) {
		return capture ? /\u001b\[((?:\d*;){0,5}\d*)m/g : /\u001b\[(?:\d*;){0,5}\d*m/g;
	}
	function strlen(str) {
		let code = codeRegex();
		return ("" + str).replace(code, "").split("\n").reduce(function(memo, s) {
			return stringWidth(s) > memo ? stringWidth(s) : memo;
		}, 0);
	}
	function repeat(str, times) {
		return Array(times + 1).join(str);
	}
	function pad(str, len, pad, dir) {
		let length = strlen(str);
		if (len + 1 >= length) {
			let padlen = len - length;
			switch (dir) {
				case "right":
					str = repeat(pad, padlen) + str;
					break;
				case "center": {
					let right = Math.ceil(padlen / 2);
					str = repeat(pad, padlen - right) + str + repeat(pad, right);
					break;
				}
				default: str = str + repeat(pad, padlen);
			}
		}
		return str;
	}
	let codeCache = {};
	function addToCodeCache(name, on, off) {
		on = "\x1B[" + on + "m";
		off = "\x1B[" + off + "m";
		codeCache[on] = {
			set: name,
			to: true
		};
		codeCache[off] = {
			set: name,
			to: false
		};
		codeCache[name] = {
			on,
			off
		};
	}
	addToCodeCache("bold", 1, 22);
	addToCodeCache("italics", 3, 23);
	addToCodeCache("underline", 4, 24);
	addToCodeCache("inverse", 7, 27);
	addToCodeCache("strikethrough", 9, 29);
	function updateState(state, controlChars) {
		let controlCode = controlChars[1] ? parseInt(controlChars[1].split(";")[0]) : 0;
		if (controlCode >= 30 && controlCode <= 39 || controlCode >= 90 && controlCode <= 97) {
			state.lastForegroundAdded = controlChars[0];
			return;
		}
		if (controlCode >= 40 && controlCode <= 49 || controlCode >= 100 && controlCode <= 107) {
			state.lastBackgroundAdded = controlChars[0];
			return;
		}
		if (controlCode === 0) {
			for (let i in state)
 /* istanbul ignore else */
			if (Object.prototype.hasOwnProperty.call(state, i)) delete state[i];
			return;
		}
		let info = codeCache[controlChars[0]];
		if (info) state[info.set] = info.to;
	}
	function readState(line) {
		let code = codeRegex(true);
		let controlChars = code.exec(line);
		let state = {};
		while (controlChars !== null) {
			updateState(state, controlChars);
			controlChars = code.exec(line);
		}
		return state;
	}
	function unwindState(state, ret) {
		let lastBackgroundAdded = state.lastBackgroundAdded;
		let lastForegroundAdded = state.lastForegroundAdded;
		delete state.lastBackgroundAdded;
		delete state.lastForegroundAdded;
		Object.keys(state).forEach(function(key) {
			if (state[key]) ret += codeCache[key].off;
		});
		if (lastBackgroundAdded && lastBackgroundAdded != "\x1B[49m") ret += "\x1B[49m";
		if (lastForegroundAdded && lastForegroundAdded != "\x1B[39m") ret += "\x1B[39m";
		return ret;
	}
	function rewindState(state, ret) {
		let lastBackgroundAdded = state.lastBackgroundAdded;
		let lastForegroundAdded = state.lastForegroundAdded;
		delete state.lastBackgroundAdded;
		delete state.lastForegroundAdded;
		Object.keys(state).forEach(function(key) {
			if (state[key]) ret = codeCache[key].on + ret;
		});
		if (lastBackgroundAdded && lastBackgroundAdded != "\x1B[49m") ret = lastBackgroundAdded + ret;
		if (lastForegroundAdded && lastForegroundAdded != "\x1B[39m") ret = lastForegroundAdded + ret;
		return ret;
	}
	function truncateWidth(str, desiredLength) {
		if (str.length === strlen(str)) return str.substr(0, desiredLength);
		while (strlen(str) > desiredLength) str = str.slice(0, -1);
		return str;
	}
	function truncateWidthWithAnsi(str, desiredLength) {
		let code = codeRegex(true);
		let split = str.split(codeRegex());
		let splitIndex = 0;
		let retLen = 0;
		let ret = "";
		let myArray;
		let state = {};
		while (retLen < desiredLength) {
			myArray = code.exec(str);
			let toAdd = split[splitIndex];
			splitIndex++;
			if (retLen + strlen(toAdd) > desiredLength) toAdd = truncateWidth(toAdd, desiredLength - retLen);
			ret += toAdd;
			retLen += strlen(toAdd);
			if (retLen < desiredLength) {
				if (!myArray) break;
				ret += myArray[0];
				updateState(state, myArray);
			}
		}
		return unwindState(state, ret);
	}
	function truncate(str, desiredLength, truncateChar) {
		truncateChar = truncateChar || "…";
		if (strlen(str) <= desiredLength) return str;
		desiredLength -= strlen(truncateChar);
		let ret = truncateWidthWithAnsi(str, desiredLength);
		ret += truncateChar;
		const hrefTag = "\x1B]8;;\x07";
		if (str.includes(hrefTag) && !ret.includes(hrefTag)) ret += hrefTag;
		return ret;
	}
	function defaultOptions() {
		return {
			chars: {
				top: "─",
				"top-mid": "┬",
				"top-left": "┌",
				"top-right": "┐",
				bottom: "─",
				"bottom-mid": "┴",
				"bottom-left": "└",
				"bottom-right": "┘",
				left: "│",
				"left-mid": "├",
				mid: "─",
				"mid-mid": "┼",
				right: "│",
				"right-mid": "┤",
				middle: "│"
			},
			truncate: "…",
			colWidths: [],
			rowHeights: [],
			colAligns: [],
			rowAligns: [],
			style: {
				"padding-left": 1,
				"padding-right": 1,
				head: ["red"],
				border: ["grey"],
				compact: false
			},
			head: []
		};
	}
	function mergeOptions(options, defaults) {
		options = options || {};
		defaults = defaults || defaultOptions();
		let ret = Object.assign({}, defaults, options);
		ret.chars = Object.assign({}, defaults.chars, options.chars);
		ret.style = Object.assign({}, defaults.style, options.style);
		return ret;
	}
	function wordWrap(maxLength, input) {
		let lines = [];
		let split = input.split(/(\s+)/g);
		let line = [];
		let lineLength = 0;
		let whitespace;
		for (let i = 0; i < split.length; i += 2) {
			let word = split[i];
			let newLength = lineLength + strlen(word);
			if (lineLength > 0 && whitespace) newLength += whitespace.length;
			if (newLength > maxLength) {
				if (lineLength !== 0) lines.push(line.join(""));
				line = [word];
				lineLength = strlen(word);
			} else {
				line.push(whitespace || "", word);
				lineLength = newLength;
			}
			whitespace = split[i + 1];
		}
		if (lineLength) lines.push(line.join(""));
		return lines;
	}
	function textWrap(maxLength, input) {
		let lines = [];
		let line = "";
		function pushLine(str, ws) {
			if (line.length && ws) line += ws;
			line += str;
			while (line.length > maxLength) {
				lines.push(line.slice(0, maxLength));
				line = line.slice(maxLength);
			}
		}
		let split = input.split(/(\s+)/g);
		for (let i = 0; i < split.length; i += 2) pushLine(split[i], i && split[i - 1]);
		if (line.length) lines.push(line);
		return lines;
	}
	function multiLineWordWrap(maxLength, input, wrapOnWordBoundary = true) {
		let output = [];
		input = input.split("\n");
		const handler = wrapOnWordBoundary ? wordWrap : textWrap;
		for (let i = 0; i < input.length; i++) output.push.apply(output, handler(maxLength, input[i]));
		return output;
	}
	function colorizeLines(input) {
		let state = {};
		let output = [];
		for (let i = 0; i < input.length; i++) {
			let line = rewindState(state, input[i]);
			state = readState(line);
			let temp = Object.assign({}, state);
			output.push(unwindState(temp, line));
		}
		return output;
	}
	/**
	* Credit: Matheus Sampaio https://github.com/matheussampaio
	*/
	function hyperlink(url, text) {
		const OSC = "\x1B]";
		const BEL = "\x07";
		const SEP = ";";
		return [
			OSC,
			"8",
			SEP,
			SEP,
			url || text,
			BEL,
			text,
			OSC,
			"8",
			SEP,
			SEP,
			BEL
		].join("");
	}
	module.exports = {
		strlen,
		repeat,
		pad,
		truncate,
		mergeOptions,
		wordWrap: multiLineWordWrap,
		colorizeLines,
		hyperlink
	};
}));

// node_modules/@colors/colors/lib/styles.js
var require_styles = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var styles = {};
	module["exports"] = styles;
	var codes = {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29],
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		gray: [90, 39],
		grey: [90, 39],
		brightRed: [91, 39],
		brightGreen: [92, 39],
		brightYellow: [93, 39],
		brightBlue: [94, 39],
		brightMagenta: [95, 39],
		brightCyan: [96, 39],
		brightWhite: [97, 39],
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgBrightRed: [101, 49],
		bgBrightGreen: [102, 49],
		bgBrightYellow: [103, 49],
		bgBrightBlue: [104, 49],
		bgBrightMagenta: [105, 49],
		bgBrightCyan: [106, 49],
		bgBrightWhite: [107, 49],
		blackBG: [40, 49],
		redBG: [41, 49],
		greenBG: [42, 49],
		yellowBG: [43, 49],
		blueBG: [44, 49],
		magentaBG: [45, 49],
		cyanBG: [46, 49],
		whiteBG: [47, 49]
	};
	Object.keys(codes).forEach(function(key) {
		var val = codes[key];
		var style = styles[key] = [];
		style.open = "\x1B[" + val[0] + "m";
		style.close = "\x1B[" + val[1] + "m";
	});
}));

// node_modules/@colors/colors/lib/system/has-flag.js
var require_has_flag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(flag, argv) {
		argv = argv || process.argv;
		var terminatorPos = argv.indexOf("--");
		var prefix = /^-{1,2}/.test(flag) ? "" : "--";
		var pos = argv.indexOf(prefix + flag);
		return pos !== -1 && (terminatorPos === -1 ? true : pos < terminatorPos);
	};
}));

// node_modules/@colors/colors/lib/system/supports-colors.js
var require_supports_colors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var os = __require("os");
	var hasFlag = require_has_flag();
	var env = process.env;
	var forceColor = void 0;
	if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false")) forceColor = false;
	else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) forceColor = true;
	if ("FORCE_COLOR" in env) forceColor = env.FORCE_COLOR.length === 0 || parseInt(env.FORCE_COLOR, 10) !== 0;
	function translateLevel(level) {
		if (level === 0) return false;
		return {
			level,
			hasBasic: true,
			has256: level >= 2,
			has16m: level >= 3
		};
	}
	function supportsColor(stream) {
		if (forceColor === false) return 0;
		if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) return 3;
		if (hasFlag("color=256")) return 2;
		if (stream && !stream.isTTY && forceColor !== true) return 0;
		var min = forceColor ? 1 : 0;
		if (process.platform === "win32") {
			var osRelease = os.release().split(".");
			if (Number(process.versions.node.split(".")[0]) >= 8 && Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
			return 1;
		}
		if ("CI" in env) {
			if ([
				"TRAVIS",
				"CIRCLECI",
				"APPVEYOR",
				"GITLAB_CI"
			].some(function(sign) {
				return sign in env;
			}) || env.CI_NAME === "codeship") return 1;
			return min;
		}
		if ("TEAMCITY_VERSION" in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
		if ("TERM_PROGRAM" in env) {
			var version = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
			switch (env.TERM_PROGRAM) {
				case "iTerm.app": return version >= 3 ? 3 : 2;
				case "Hyper": return 3;
				case "Apple_Terminal": return 2;
			}
		}
		if (/-256(color)?$/i.test(env.TERM)) return 2;
		if (/^screen|^xterm|^vt100|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
		if ("COLORTERM" in env) return 1;
		if (env.TERM === "dumb") return min;
		return min;
	}
	function getSupportLevel(stream) {
		return translateLevel(supportsColor(stream));
	}
	module.exports = {
		supportsColor: getSupportLevel,
		stdout: getSupportLevel(process.stdout),
		stderr: getSupportLevel(process.stderr)
	};
}));

// node_modules/@colors/colors/lib/custom/trap.js
var require_trap = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function runTheTrap(text, options) {
		var result = "";
		text = text || "Run the trap, drop the bass";
		text = text.split("");
		var trap = {
			a: [
				"@",
				"Ą",
				"Ⱥ",
				"Ʌ",
				"Δ",
				"Λ",
				"Д"
			],
			b: [
				"ß",
				"Ɓ",
				"Ƀ",
				"ɮ",
				"β",
				"฿"
			],
			c: [
				"©",
				"Ȼ",
				"Ͼ"
			],
			d: [
				"Ð",
				"Ɗ",
				"Ԁ",
				"ԁ",
				"Ԃ",
				"ԃ"
			],
			e: [
				"Ë",
				"ĕ",
				"Ǝ",
				"ɘ",
				"Σ",
				"ξ",
				"Ҽ",
				"੬"
			],
			f: ["Ӻ"],
			g: ["ɢ"],
			h: [
				"Ħ",
				"ƕ",
				"Ң",
				"Һ",
				"Ӈ",
				"Ԋ"
			],
			i: ["༏"],
			j: ["Ĵ"],
			k: [
				"ĸ",
				"Ҡ",
				"Ӄ",
				"Ԟ"
			],
			l: ["Ĺ"],
			m: [
				"ʍ",
				"Ӎ",
				"ӎ",
				"Ԡ",
				"ԡ",
				"൩"
			],
			n: [
				"Ñ",
				"ŋ",
				"Ɲ",
				"Ͷ",
				"Π",
				"Ҋ"
			],
			o: [
				"Ø",
				"õ",
				"ø",
				"Ǿ",
				"ʘ",
				"Ѻ",
				"ם",
				"۝",
				"๏"
			],
			p: ["Ƿ", "Ҏ"],
			q: ["্"],
			r: [
				"®",
				"Ʀ",
				"Ȑ",
				"Ɍ",
				"ʀ",
				"Я"
			],
			s: [
				"§",
				"Ϟ",
				"ϟ",
				"Ϩ"
			],
			t: [
				"Ł",
				"Ŧ",
				"ͳ"
			],
			u: ["Ʊ", "Ս"],
			v: ["ט"],
			w: [
				"Ш",
				"Ѡ",
				"Ѽ",
				"൰"
			],
			x: [
				"Ҳ",
				"Ӿ",
				"Ӽ",
				"ӽ"
			],
			y: [
				"¥",
				"Ұ",
				"Ӌ"
			],
			z: ["Ƶ", "ɀ"]
		};
		text.forEach(function(c) {
			c = c.toLowerCase();
			var chars = trap[c] || [" "];
			var rand = Math.floor(Math.random() * chars.length);
			if (typeof trap[c] !== "undefined") result += trap[c][rand];
			else result += c;
		});
		return result;
	};
}));

// node_modules/@colors/colors/lib/custom/zalgo.js
var require_zalgo = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function zalgo(text, options) {
		text = text || "   he is here   ";
		var soul = {
			"up": [
				"̍",
				"̎",
				"̄",
				"̅",
				"̿",
				"̑",
				"̆",
				"̐",
				"͒",
				"͗",
				"͑",
				"̇",
				"̈",
				"̊",
				"͂",
				"̓",
				"̈",
				"͊",
				"͋",
				"͌",
				"̃",
				"̂",
				"̌",
				"͐",
				"̀",
				"́",
				"̋",
				"̏",
				"̒",
				"̓",
				"̔",
				"̽",
				"̉",
				"ͣ",
				"ͤ",
				"ͥ",
				"ͦ",
				"ͧ",
				"ͨ",
				"ͩ",
				"ͪ",
				"ͫ",
				"ͬ",
				"ͭ",
				"ͮ",
				"ͯ",
				"̾",
				"͛",
				"͆",
				"̚"
			],
			"down": [
				"̖",
				"̗",
				"̘",
				"̙",
				"̜",
				"̝",
				"̞",
				"̟",
				"̠",
				"̤",
				"̥",
				"̦",
				"̩",
				"̪",
				"̫",
				"̬",
				"̭",
				"̮",
				"̯",
				"̰",
				"̱",
				"̲",
				"̳",
				"̹",
				"̺",
				"̻",
				"̼",
				"ͅ",
				"͇",
				"͈",
				"͉",
				"͍",
				"͎",
				"͓",
				"͔",
				"͕",
				"͖",
				"͙",
				"͚",
				"̣"
			],
			"mid": [
				"̕",
				"̛",
				"̀",
				"́",
				"͘",
				"̡",
				"̢",
				"̧",
				"̨",
				"̴",
				"̵",
				"̶",
				"͜",
				"͝",
				"͞",
				"͟",
				"͠",
				"͢",
				"̸",
				"̷",
				"͡",
				" ҉"
			]
		};
		var all = [].concat(soul.up, soul.down, soul.mid);
		function randomNumber(range) {
			return Math.floor(Math.random() * range);
		}
		function isChar(character) {
			var bool = false;
			all.filter(function(i) {
				bool = i === character;
			});
			return bool;
		}
		function heComes(text, options) {
			var result = "";
			var counts;
			var l;
			options = options || {};
			options["up"] = typeof options["up"] !== "undefined" ? options["up"] : true;
			options["mid"] = typeof options["mid"] !== "undefined" ? options["mid"] : true;
			options["down"] = typeof options["down"] !== "undefined" ? options["down"] : true;
			options["size"] = typeof options["size"] !== "undefined" ? options["size"] : "maxi";
			text = text.split("");
			for (l in text) {
				if (isChar(l)) continue;
				result = result + text[l];
				counts = {
					"up": 0,
					"down": 0,
					"mid": 0
				};
				switch (options.size) {
					case "mini":
						counts.up = randomNumber(8);
						counts.mid = randomNumber(2);
						counts.down = randomNumber(8);
						break;
					case "maxi":
						counts.up = randomNumber(16) + 3;
						counts.mid = randomNumber(4) + 1;
						counts.down = randomNumber(64) + 3;
						break;
					default:
						counts.up = randomNumber(8) + 1;
						counts.mid = randomNumber(6) / 2;
						counts.down = randomNumber(8) + 1;
				}
				var arr = [
					"up",
					"mid",
					"down"
				];
				for (var d in arr) {
					var index = arr[d];
					for (var i = 0; i <= counts[index]; i++) if (options[index]) result = result + soul[index][randomNumber(soul[index].length)];
				}
			}
			return result;
		}
		return heComes(text, options);
	};
}));

// node_modules/@colors/colors/lib/maps/america.js
var require_america = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function(colors) {
		return function(letter, i, exploded) {
			if (letter === " ") return letter;
			switch (i % 3) {
				case 0: return colors.red(letter);
				case 1: return colors.white(letter);
				case 2: return colors.blue(letter);
			}
		};
	};
}));

// node_modules/@colors/colors/lib/maps/zebra.js
var require_zebra = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function(colors) {
		return function(letter, i, exploded) {
			return i % 2 === 0 ? letter : colors.inverse(letter);
		};
	};
}));

// node_modules/@colors/colors/lib/maps/rainbow.js
var require_rainbow = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function(colors) {
		var rainbowColors = [
			"red",
			"yellow",
			"green",
			"blue",
			"magenta"
		];
		return function(letter, i, exploded) {
			if (letter === " ") return letter;
			else return colors[rainbowColors[i++ % rainbowColors.length]](letter);
		};
	};
}));

// node_modules/@colors/colors/lib/maps/random.js
var require_random = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module["exports"] = function(colors) {
		var available = [
			"underline",
			"inverse",
			"grey",
			"yellow",
			"red",
			"green",
			"blue",
			"white",
			"cyan",
			"magenta",
			"brightYellow",
			"brightRed",
			"brightGreen",
			"brightBlue",
			"brightWhite",
			"brightCyan",
			"brightMagenta"
		];
		return function(letter, i, exploded) {
			return letter === " " ? letter : colors[available[Math.round(Math.random() * (available.length - 2))]](letter);
		};
	};
}));

// node_modules/@colors/colors/lib/colors.js
var require_colors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var colors = {};
	module["exports"] = colors;
	colors.themes = {};
	var util = __require("util");
	var ansiStyles = colors.styles = require_styles();
	var defineProps = Object.defineProperties;
	var newLineRegex = /* @__PURE__ */ new RegExp(/[\r\n]+/g);
	colors.supportsColor = require_supports_colors().supportsColor;
	if (typeof colors.enabled === "undefined") colors.enabled = colors.supportsColor() !== false;
	colors.enable = function() {
		colors.enabled = true;
	};
	colors.disable = function() {
		colors.enabled = false;
	};
	colors.stripColors = colors.strip = function(str) {
		return ("" + str).replace(/\x1B\[\d+m/g, "");
	};
	colors.stylize = function stylize(str, style) {
		if (!colors.enabled) return str + "";
		var styleMap = ansiStyles[style];
		if (!styleMap && style in colors) return colors[style](str);
		return styleMap.open + str + styleMap.close;
	};
	var matchOperatorsRe = /[|\\{}()[\]^$+*?.]/g;
	var escapeStringRegexp = function(str) {
		if (typeof str !== "string") throw new TypeError("Expected a string");
		return str.replace(matchOperatorsRe, "\\$&");
	};
	function build(_styles) {
		var builder = function builder() {
			return applyStyle.apply(builder, arguments);
		};
		builder._styles = _styles;
		builder.__proto__ = proto;
		return builder;
	}
	var styles = (function() {
		var ret = {};
		ansiStyles.grey = ansiStyles.gray;
		Object.keys(ansiStyles).forEach(function(key) {
			ansiStyles[key].closeRe = new RegExp(escapeStringRegexp(ansiStyles[key].close), "g");
			ret[key] = { get: function() {
				return build(this._styles.concat(key));
			} };
		});
		return ret;
	})();
	var proto = defineProps(function colors() {}, styles);
	function applyStyle() {
		var str = Array.prototype.slice.call(arguments).map(function(arg) {
			if (arg != null && arg.constructor === String) return arg;
			else return util.inspect(arg);
		}).join(" ");
		if (!colors.enabled || !str) return str;
		var newLinesPresent = str.indexOf("\n") != -1;
		var nestedStyles = this._styles;
		var i = nestedStyles.length;
		while (i--) {
			var code = ansiStyles[nestedStyles[i]];
			str = code.open + str.replace(code.closeRe, code.open) + code.close;
			if (newLinesPresent) str = str.replace(newLineRegex, function(match) {
				return code.close + match + code.open;
			});
		}
		return str;
	}
	colors.setTheme = function(theme) {
		if (typeof theme === "string") {
			console.log("colors.setTheme now only accepts an object, not a string.  If you are trying to set a theme from a file, it is now your (the caller's) responsibility to require the file.  The old syntax looked like colors.setTheme(__dirname + '/../themes/generic-logging.js'); The new syntax looks like colors.setTheme(require(__dirname + '/../themes/generic-logging.js'));");
			return;
		}
		for (var style in theme) (function(style) {
			colors[style] = function(str) {
				if (typeof theme[style] === "object") {
					var out = str;
					for (var i in theme[style]) out = colors[theme[style][i]](out);
					return out;
				}
				return colors[theme[style]](str);
			};
		})(style);
	};
	function init() {
		var ret = {};
		Object.keys(styles).forEach(function(name) {
			ret[name] = { get: function() {
				return build([name]);
			} };
		});
		return ret;
	}
	var sequencer = function sequencer(map, str) {
		var exploded = str.split("");
		exploded = exploded.map(map);
		return exploded.join("");
	};
	colors.trap = require_trap();
	colors.zalgo = require_zalgo();
	colors.maps = {};
	colors.maps.america = require_america()(colors);
	colors.maps.zebra = require_zebra()(colors);
	colors.maps.rainbow = require_rainbow()(colors);
	colors.maps.random = require_random()(colors);
	for (var map in colors.maps) (function(map) {
		colors[map] = function(str) {
			return sequencer(colors.maps[map], str);
		};
	})(map);
	defineProps(colors, init());
}));

// node_modules/@colors/colors/safe.js
var require_safe = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var colors = require_colors();
	module["exports"] = colors;
}));

// node_modules/cli-table3/src/cell.js
var require_cell = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { info, debug } = require_debug();
	const utils = require_utils();
	var Cell = class Cell {
		/**
		* A representation of a cell within the table.
		* Implementations must have `init` and `draw` methods,
		* as well as `colSpan`, `rowSpan`, `desiredHeight` and `desiredWidth` properties.
		* @param options
		* @constructor
		*/
		constructor(options) {
			this.setOptions(options);
			/**
			* Each cell will have it's `x` and `y` values set by the `layout-manager` prior to
			* `init` being called;
			* @type {Number}
			*/
			this.x = null;
			this.y = null;
		}
		setOptions(options) {
			if ([
				"boolean",
				"number",
				"bigint",
				"string"
			].indexOf(typeof options) !== -1) options = { content: "" + options };
			options = options || {};
			this.options = options;
			let content = options.content;
			if ([
				"boolean",
				"number",
				"bigint",
				"string"
			].indexOf(typeof content) !== -1) this.content = String(content);
			else if (!content) this.content = this.options.href || "";
			else throw new Error("Content needs to be a primitive, got: " + typeof content);
			this.colSpan = options.colSpan || 1;
			this.rowSpan = options.rowSpan || 1;
			if (this.options.href) Object.defineProperty(this, "href", { get() {
				return this.options.href;
			} });
		}
		mergeTableOptions(tableOptions, cells) {
			this.cells = cells;
			let optionsChars = this.options.chars || {};
			let tableChars = tableOptions.chars;
			let chars = this.chars = {};
			CHAR_NAMES.forEach(function(name) {
				setOption(optionsChars, tableChars, name, chars);
			});
			this.truncate = this.options.truncate || tableOptions.truncate;
			let style = this.options.style = this.options.style || {};
			let tableStyle = tableOptions.style;
			setOption(style, tableStyle, "padding-left", this);
			setOption(style, tableStyle, "padding-right", this);
			this.head = style.head || tableStyle.head;
			this.border = style.border || tableStyle.border;
			this.fixedWidth = tableOptions.colWidths[this.x];
			this.lines = this.computeLines(tableOptions);
			this.desiredWidth = utils.strlen(this.content) + this.paddingLeft + this.paddingRight;
			this.desiredHeight = this.lines.length;
		}
		computeLines(tableOptions) {
			const tableWordWrap = tableOptions.wordWrap || tableOptions.textWrap;
			const { wordWrap = tableWordWrap } = this.options;
			if (this.fixedWidth && wordWrap) {
				this.fixedWidth -= this.paddingLeft + this.paddingRight;
				if (this.colSpan) {
					let i = 1;
					while (i < this.colSpan) {
						this.fixedWidth += tableOptions.colWidths[this.x + i];
						i++;
					}
				}
				const { wrapOnWordBoundary: tableWrapOnWordBoundary = true } = tableOptions;
				const { wrapOnWordBoundary = tableWrapOnWordBoundary } = this.options;
				return this.wrapLines(utils.wordWrap(this.fixedWidth, this.content, wrapOnWordBoundary));
			}
			return this.wrapLines(this.content.split("\n"));
		}
		wrapLines(computedLines) {
			const lines = utils.colorizeLines(computedLines);
			if (this.href) return lines.map((line) => utils.hyperlink(this.href, line));
			return lines;
		}
		/**
		* Initializes the Cells data structure.
		*
		* @param tableOptions - A fully populated set of tableOptions.
		* In addition to the standard default values, tableOptions must have fully populated the
		* `colWidths` and `rowWidths` arrays. Those arrays must have lengths equal to the number
		* of columns or rows (respectively) in this table, and each array item must be a Number.
		*
		*/
		init(tableOptions) {
			let x = this.x;
			let y = this.y;
			this.widths = tableOptions.colWidths.slice(x, x + this.colSpan);
			this.heights = tableOptions.rowHeights.slice(y, y + this.rowSpan);
			this.width = this.widths.reduce(sumPlusOne, -1);
			this.height = this.heights.reduce(sumPlusOne, -1);
			this.hAlign = this.options.hAlign || tableOptions.colAligns[x];
			this.vAlign = this.options.vAlign || tableOptions.rowAligns[y];
			this.drawRight = x + this.colSpan == tableOptions.colWidths.length;
		}
		/**
		* Draws the given line of the cell.
		* This default implementation defers to methods `drawTop`, `drawBottom`, `drawLine` and `drawEmpty`.
		* @param lineNum - can be `top`, `bottom` or a numerical line number.
		* @param spanningCell - will be a number if being called from a RowSpanCell, and will represent how
		* many rows below it's being called from. Otherwise it's undefined.
		* @returns {String} The representation of this line.
		*/
		draw(lineNum, spanningCell) {
			if (lineNum == "top") return this.drawTop(this.drawRight);
			if (lineNum == "bottom") return this.drawBottom(this.drawRight);
			let content = utils.truncate(this.content, 10, this.truncate);
			if (!lineNum) info(`${this.y}-${this.x}: ${this.rowSpan - lineNum}x${this.colSpan} Cell ${content}`);
			let padLen = Math.max(this.height - this.lines.length, 0);
			let padTop;
			switch (this.vAlign) {
				case "center":
					padTop = Math.ceil(padLen / 2);
					break;
				case "bottom":
					padTop = padLen;
					break;
				default: padTop = 0;
			}
			if (lineNum < padTop || lineNum >= padTop + this.lines.length) return this.drawEmpty(this.drawRight, spanningCell);
			let forceTruncation = this.lines.length > this.height && lineNum + 1 >= this.height;
			return this.drawLine(lineNum - padTop, this.drawRight, forceTruncation, spanningCell);
		}
		/**
		* Renders the top line of the cell.
		* @param drawRight - true if this method should render the right edge of the cell.
		* @returns {String}
		*/
		drawTop(drawRight) {
			let content = [];
			if (this.cells) this.widths.forEach(function(width, index) {
				content.push(this._topLeftChar(index));
				content.push(utils.repeat(this.chars[this.y == 0 ? "top" : "mid"], width));
			}, this);
			else {
				content.push(this._topLeftChar(0));
				content.push(utils.repeat(this.chars[this.y == 0 ? "top" : "mid"], this.width));
			}
			if (drawRight) content.push(this.chars[this.y == 0 ? "topRight" : "rightMid"]);
			return this.wrapWithStyleColors("border", content.join(""));
		}
		_topLeftChar(offset) {
			let x = this.x + offset;
			let leftChar;
			if (this.y == 0) leftChar = x == 0 ? "topLeft" : offset == 0 ? "topMid" : "top";
			else if (x == 0) leftChar = "leftMid";
			else {
				leftChar = offset == 0 ? "midMid" : "bottomMid";
				if (this.cells) {
					if (this.cells[this.y - 1][x] instanceof Cell.ColSpanCell) leftChar = offset == 0 ? "topMid" : "mid";
					if (offset == 0) {
						let i = 1;
						while (this.cells[this.y][x - i] instanceof Cell.ColSpanCell) i++;
						if (this.cells[this.y][x - i] instanceof Cell.RowSpanCell) leftChar = "leftMid";
					}
				}
			}
			return this.chars[leftChar];
		}
		wrapWithStyleColors(styleProperty, content) {
			if (this[styleProperty] && this[styleProperty].length) try {
				let colors = require_safe();
				for (let i = this[styleProperty].length - 1; i >= 0; i--) colors = colors[this[styleProperty][i]];
				return colors(content);
			} catch (e) {
				return content;
			}
			else return content;
		}
		/**
		* Renders a line of text.
		* @param lineNum - Which line of text to render. This is not necessarily the line within the cell.
		* There may be top-padding above the first line of text.
		* @param drawRight - true if this method should render the right edge of the cell.
		* @param forceTruncationSymbol - `true` if the rendered text should end with the truncation symbol even
		* if the text fits. This is used when the cell is vertically truncated. If `false` the text should
		* only include the truncation symbol if the text will not fit horizontally within the cell width.
		* @param spanningCell - a number of if being called from a RowSpanCell. (how many rows below). otherwise undefined.
		* @returns {String}
		*/
		drawLine(lineNum, drawRight, forceTruncationSymbol, spanningCell) {
			let left = this.chars[this.x == 0 ? "left" : "middle"];
			if (this.x && spanningCell && this.cells) {
				let cellLeft = this.cells[this.y + spanningCell][this.x - 1];
				while (cellLeft instanceof ColSpanCell) cellLeft = this.cells[cellLeft.y][cellLeft.x - 1];
				if (!(cellLeft instanceof RowSpanCell)) left = this.chars["rightMid"];
			}
			let leftPadding = utils.repeat(" ", this.paddingLeft);
			let right = drawRight ? this.chars["right"] : "";
			let rightPadding = utils.repeat(" ", this.paddingRight);
			let line = this.lines[lineNum];
			let len = this.width - (this.paddingLeft + this.paddingRight);
			if (forceTruncationSymbol) line += this.truncate || "…";
			let content = utils.truncate(line, len, this.truncate);
			content = utils.pad(content, len, " ", this.hAlign);
			content = leftPadding + content + rightPadding;
			return this.stylizeLine(left, content, right);
		}
		stylizeLine(left, content, right) {
			left = this.wrapWithStyleColors("border", left);
			right = this.wrapWithStyleColors("border", right);
			if (this.y === 0) content = this.wrapWithStyleColors("head", content);
			return left + content + right;
		}
		/**
		* Renders the bottom line of the cell.
		* @param drawRight - true if this method should render the right edge of the cell.
		* @returns {String}
		*/
		drawBottom(drawRight) {
			let left = this.chars[this.x == 0 ? "bottomLeft" : "bottomMid"];
			let content = utils.repeat(this.chars.bottom, this.width);
			let right = drawRight ? this.chars["bottomRight"] : "";
			return this.wrapWithStyleColors("border", left + content + right);
		}
		/**
		* Renders a blank line of text within the cell. Used for top and/or bottom padding.
		* @param drawRight - true if this method should render the right edge of the cell.
		* @param spanningCell - a number of if being called from a RowSpanCell. (how many rows below). otherwise undefined.
		* @returns {String}
		*/
		drawEmpty(drawRight, spanningCell) {
			let left = this.chars[this.x == 0 ? "left" : "middle"];
			if (this.x && spanningCell && this.cells) {
				let cellLeft = this.cells[this.y + spanningCell][this.x - 1];
				while (cellLeft instanceof ColSpanCell) cellLeft = this.cells[cellLeft.y][cellLeft.x - 1];
				if (!(cellLeft instanceof RowSpanCell)) left = this.chars["rightMid"];
			}
			let right = drawRight ? this.chars["right"] : "";
			let content = utils.repeat(" ", this.width);
			return this.stylizeLine(left, content, right);
		}
	};
	var ColSpanCell = class {
		/**
		* A Cell that doesn't do anything. It just draws empty lines.
		* Used as a placeholder in column spanning.
		* @constructor
		*/
		constructor() {}
		draw(lineNum) {
			if (typeof lineNum === "number") debug(`${this.y}-${this.x}: 1x1 ColSpanCell`);
			return "";
		}
		init() {}
		mergeTableOptions() {}
	};
	var RowSpanCell = class {
		/**
		* A placeholder Cell for a Cell that spans multiple rows.
		* It delegates rendering to the original cell, but adds the appropriate offset.
		* @param originalCell
		* @constructor
		*/
		constructor(originalCell) {
			this.originalCell = originalCell;
		}
		init(tableOptions) {
			let y = this.y;
			let originalY = this.originalCell.y;
			this.cellOffset = y - originalY;
			this.offset = findDimension(tableOptions.rowHeights, originalY, this.cellOffset);
		}
		draw(lineNum) {
			if (lineNum == "top") return this.originalCell.draw(this.offset, this.cellOffset);
			if (lineNum == "bottom") return this.originalCell.draw("bottom");
			debug(`${this.y}-${this.x}: 1x${this.colSpan} RowSpanCell for ${this.originalCell.content}`);
			return this.originalCell.draw(this.offset + 1 + lineNum);
		}
		mergeTableOptions() {}
	};
	function firstDefined(...args) {
		return args.filter((v) => v !== void 0 && v !== null).shift();
	}
	function setOption(objA, objB, nameB, targetObj) {
		let nameA = nameB.split("-");
		if (nameA.length > 1) {
			nameA[1] = nameA[1].charAt(0).toUpperCase() + nameA[1].substr(1);
			nameA = nameA.join("");
			targetObj[nameA] = firstDefined(objA[nameA], objA[nameB], objB[nameA], objB[nameB]);
		} else targetObj[nameB] = firstDefined(objA[nameB], objB[nameB]);
	}
	function findDimension(dimensionTable, startingIndex, span) {
		let ret = dimensionTable[startingIndex];
		for (let i = 1; i < span; i++) ret += 1 + dimensionTable[startingIndex + i];
		return ret;
	}
	function sumPlusOne(a, b) {
		return a + b + 1;
	}
	let CHAR_NAMES = [
		"top",
		"top-mid",
		"top-left",
		"top-right",
		"bottom",
		"bottom-mid",
		"bottom-left",
		"bottom-right",
		"left",
		"left-mid",
		"mid",
		"mid-mid",
		"right",
		"right-mid",
		"middle"
	];
	module.exports = Cell;
	module.exports.ColSpanCell = ColSpanCell;
	module.exports.RowSpanCell = RowSpanCell;
}));

// node_modules/cli-table3/src/layout-manager.js
var require_layout_manager = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { warn, debug } = require_debug();
	const Cell = require_cell();
	const { ColSpanCell, RowSpanCell } = Cell;
	(function() {
		function next(alloc, col) {
			if (alloc[col] > 0) return next(alloc, col + 1);
			return col;
		}
		function layoutTable(table) {
			let alloc = {};
			table.forEach(function(row, rowIndex) {
				let col = 0;
				row.forEach(function(cell) {
					cell.y = rowIndex;
					cell.x = rowIndex ? next(alloc, col) : col;
					const rowSpan = cell.rowSpan || 1;
					const colSpan = cell.colSpan || 1;
					if (rowSpan > 1) for (let cs = 0; cs < colSpan; cs++) alloc[cell.x + cs] = rowSpan;
					col = cell.x + colSpan;
				});
				Object.keys(alloc).forEach((idx) => {
					alloc[idx]--;
					if (alloc[idx] < 1) delete alloc[idx];
				});
			});
		}
		function maxWidth(table) {
			let mw = 0;
			table.forEach(function(row) {
				row.forEach(function(cell) {
					mw = Math.max(mw, cell.x + (cell.colSpan || 1));
				});
			});
			return mw;
		}
		function maxHeight(table) {
			return table.length;
		}
		function cellsConflict(cell1, cell2) {
			let yMin1 = cell1.y;
			let yMax1 = cell1.y - 1 + (cell1.rowSpan || 1);
			let yMin2 = cell2.y;
			let yConflict = !(yMin1 > cell2.y - 1 + (cell2.rowSpan || 1) || yMin2 > yMax1);
			let xMin1 = cell1.x;
			let xMax1 = cell1.x - 1 + (cell1.colSpan || 1);
			let xMin2 = cell2.x;
			let xConflict = !(xMin1 > cell2.x - 1 + (cell2.colSpan || 1) || xMin2 > xMax1);
			return yConflict && xConflict;
		}
		function conflictExists(rows, x, y) {
			let i_max = Math.min(rows.length - 1, y);
			let cell = {
				x,
				y
			};
			for (let i = 0; i <= i_max; i++) {
				let row = rows[i];
				for (let j = 0; j < row.length; j++) if (cellsConflict(cell, row[j])) return true;
			}
			return false;
		}
		function allBlank(rows, y, xMin, xMax) {
			for (let x = xMin; x < xMax; x++) if (conflictExists(rows, x, y)) return false;
			return true;
		}
		function addRowSpanCells(table) {
			table.forEach(function(row, rowIndex) {
				row.forEach(function(cell) {
					for (let i = 1; i < cell.rowSpan; i++) {
						let rowSpanCell = new RowSpanCell(cell);
						rowSpanCell.x = cell.x;
						rowSpanCell.y = cell.y + i;
						rowSpanCell.colSpan = cell.colSpan;
						insertCell(rowSpanCell, table[rowIndex + i]);
					}
				});
			});
		}
		function addColSpanCells(cellRows) {
			for (let rowIndex = cellRows.length - 1; rowIndex >= 0; rowIndex--) {
				let cellColumns = cellRows[rowIndex];
				for (let columnIndex = 0; columnIndex < cellColumns.length; columnIndex++) {
					let cell = cellColumns[columnIndex];
					for (let k = 1; k < cell.colSpan; k++) {
						let colSpanCell = new ColSpanCell();
						colSpanCell.x = cell.x + k;
						colSpanCell.y = cell.y;
						cellColumns.splice(columnIndex + 1, 0, colSpanCell);
					}
				}
			}
		}
		function insertCell(cell, row) {
			let x = 0;
			while (x < row.length && row[x].x < cell.x) x++;
			row.splice(x, 0, cell);
		}
		function fillInTable(table) {
			let h_max = maxHeight(table);
			let w_max = maxWidth(table);
			debug(`Max rows: ${h_max}; Max cols: ${w_max}`);
			for (let y = 0; y < h_max; y++) for (let x = 0; x < w_max; x++) if (!conflictExists(table, x, y)) {
				let opts = {
					x,
					y,
					colSpan: 1,
					rowSpan: 1
				};
				x++;
				while (x < w_max && !conflictExists(table, x, y)) {
					opts.colSpan++;
					x++;
				}
				let y2 = y + 1;
				while (y2 < h_max && allBlank(table, y2, opts.x, opts.x + opts.colSpan)) {
					opts.rowSpan++;
					y2++;
				}
				let cell = new Cell(opts);
				cell.x = opts.x;
				cell.y = opts.y;
				warn(`Missing cell at ${cell.y}-${cell.x}.`);
				insertCell(cell, table[y]);
			}
		}
		function generateCells(rows) {
			return rows.map(function(row) {
				if (!Array.isArray(row)) {
					let key = Object.keys(row)[0];
					row = row[key];
					if (Array.isArray(row)) {
						row = row.slice();
						row.unshift(key);
					} else row = [key, row];
				}
				return row.map(function(cell) {
					return new Cell(cell);
				});
			});
		}
		function makeTableLayout(rows) {
			let cellRows = generateCells(rows);
			layoutTable(cellRows);
			fillInTable(cellRows);
			addRowSpanCells(cellRows);
			addColSpanCells(cellRows);
			return cellRows;
		}
		module.exports = {
			makeTableLayout,
			layoutTable,
			addRowSpanCells,
			maxWidth,
			fillInTable,
			computeWidths: makeComputeWidths("colSpan", "desiredWidth", "x", 1),
			computeHeights: makeComputeWidths("rowSpan", "desiredHeight", "y", 1)
		};
	})();
	function makeComputeWidths(colSpan, desiredWidth, x, forcedMin) {
		return function(vals, table) {
			let result = [];
			let spanners = [];
			let auto = {};
			table.forEach(function(row) {
				row.forEach(function(cell) {
					if ((cell[colSpan] || 1) > 1) spanners.push(cell);
					else result[cell[x]] = Math.max(result[cell[x]] || 0, cell[desiredWidth] || 0, forcedMin);
				});
			});
			vals.forEach(function(val, index) {
				if (typeof val === "number") result[index] = val;
			});
			for (let k = spanners.length - 1; k >= 0; k--) {
				let cell = spanners[k];
				let span = cell[colSpan];
				let col = cell[x];
				let existingWidth = result[col];
				let editableCols = typeof vals[col] === "number" ? 0 : 1;
				if (typeof existingWidth === "number") for (let i = 1; i < span; i++) {
					existingWidth += 1 + result[col + i];
					if (typeof vals[col + i] !== "number") editableCols++;
				}
				else {
					existingWidth = desiredWidth === "desiredWidth" ? cell.desiredWidth - 1 : 1;
					if (!auto[col] || auto[col] < existingWidth) auto[col] = existingWidth;
				}
				if (cell[desiredWidth] > existingWidth) {
					let i = 0;
					while (editableCols > 0 && cell[desiredWidth] > existingWidth) {
						if (typeof vals[col + i] !== "number") {
							let dif = Math.round((cell[desiredWidth] - existingWidth) / editableCols);
							existingWidth += dif;
							result[col + i] += dif;
							editableCols--;
						}
						i++;
					}
				}
			}
			Object.assign(vals, result, auto);
			for (let j = 0; j < vals.length; j++) vals[j] = Math.max(forcedMin, vals[j] || 0);
		};
	}
}));

// node_modules/cli-table3/src/table.js
var require_table = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const utils = require_utils();
	const tableLayout = require_layout_manager();
	var Table = class extends Array {
		constructor(opts) {
			super();
			const options = utils.mergeOptions(opts);
			Object.defineProperty(this, "options", {
				value: options,
				enumerable: options.debug
			});
			if (options.debug) {
				switch (typeof options.debug) {
					case "boolean":
						debug.setDebugLevel(debug.WARN);
						break;
					case "number":
						debug.setDebugLevel(options.debug);
						break;
					case "string":
						debug.setDebugLevel(parseInt(options.debug, 10));
						break;
					default:
						debug.setDebugLevel(debug.WARN);
						debug.warn(`Debug option is expected to be boolean, number, or string. Received a ${typeof options.debug}`);
				}
				Object.defineProperty(this, "messages", { get() {
					return debug.debugMessages();
				} });
			}
		}
		toString() {
			let array = this;
			let headersPresent = this.options.head && this.options.head.length;
			if (headersPresent) {
				array = [this.options.head];
				if (this.length) array.push.apply(array, this);
			} else this.options.style.head = [];
			let cells = tableLayout.makeTableLayout(array);
			cells.forEach(function(row) {
				row.forEach(function(cell) {
					cell.mergeTableOptions(this.options, cells);
				}, this);
			}, this);
			tableLayout.computeWidths(this.options.colWidths, cells);
			tableLayout.computeHeights(this.options.rowHeights, cells);
			cells.forEach(function(row) {
				row.forEach(function(cell) {
					cell.init(this.options);
				}, this);
			}, this);
			let result = [];
			for (let rowIndex = 0; rowIndex < cells.length; rowIndex++) {
				let row = cells[rowIndex];
				let heightOfRow = this.options.rowHeights[rowIndex];
				if (rowIndex === 0 || !this.options.style.compact || rowIndex == 1 && headersPresent) doDraw(row, "top", result);
				for (let lineNum = 0; lineNum < heightOfRow; lineNum++) doDraw(row, lineNum, result);
				if (rowIndex + 1 == cells.length) doDraw(row, "bottom", result);
			}
			return result.join("\n");
		}
		get width() {
			return this.toString().split("\n")[0].length;
		}
	};
	Table.reset = () => debug.reset();
	function doDraw(row, lineNum, result) {
		let line = [];
		row.forEach(function(cell) {
			line.push(cell.draw(lineNum));
		});
		let str = line.join("");
		if (str.length) result.push(str);
	}
	module.exports = Table;
}));

// node_modules/cli-table3/index.js
var require_cli_table3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_table();
}));

// src/config/report-formats.ts
/** Reports that have an option of their own, by its name. */
const ownOptions = [
	"json",
	"markdown",
	"html"
];
/** All that can be written, by the names that `--reporter` takes; `report/reporters.ts` says how. */
const reportFormats = [
	...ownOptions,
	"junit",
	"sarif",
	"code-quality",
	"github-annotations",
	"history"
];

// src/loads/method.ts
/** The methods a request may have. */
const methods = [
	"GET",
	"HEAD",
	"POST",
	"PUT",
	"PATCH",
	"DELETE"
];
/** Whether a request of this method may have a body. Of GET and HEAD one has no meaning, and servers refuse it (RFC 9110, 9.3.1). */
const takesBody = (method) => method !== "GET" && method !== "HEAD";

// src/config/forms.ts
/** The forms that values have in a configuration file. */
const text = string();
const path = text.regex(/^\/[^\s#]*$/, "give a full path on the server, such as \"/product/1\"");
const integer = int();
const yesOrNo = boolean();
const texts$1 = array(string());
const statuses = union([string(), int()]);
/** A size, or a plain number of bytes. */
const size = union([string(), number()]);
const record = record$1(string(), string());
const method = _enum(methods);
const v8 = _enum(["quiet", "production"]);
const isolation = _enum(["route", "run"]);
const loads = array(_enum([...loadNames, "all"])).min(1);
const share = string().regex(/^\d{1,3}(\.\d+)? ?%$/, "give a share such as \"10 %\"");
const sizeByChannel = strictObject(Object.fromEntries(heldChannels.map((name) => [name, size]))).partial();

// src/config/option.ts
const common = {
	takes: null,
	more: "",
	default: null,
	otherwise: null,
	implied: null,
	repeatable: false,
	secret: false,
	commands: ["check"],
	inAction: true,
	isSeldom: false,
	short: null,
	setting: null,
	absent: null,
	gather: (values) => values[0],
	config: null,
	perRoute: null,
	overrules: [],
	recheck: null
};
/** An option that is not a setting, with what most options have in common. */
const option = (o) => ({
	...common,
	...o
});
function setting(key, o) {
	const { config, ...rest } = o;
	const inConfig = config ? {
		key: null,
		says: null,
		such: null,
		isJson: false,
		...config
	} : null;
	return {
		...common,
		...rest,
		setting: key,
		config: inConfig
	};
}

// src/config/command.ts
var import_shell_quote = require_shell_quote();
const assignment = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s;
/** Quoted parts and escaped characters, as a POSIX shell sees them. */
const quoted = /'[^']*'|"(?:\\.|[^"\\])*"|\\./gs;
const literal = /'[^']*'|\\./gs;
/** The first thing in the command that only a shell could do; null when there is none. */
function operatorIn(text, entries) {
	for (const entry of entries) {
		if (typeof entry === "string") continue;
		if ("comment" in entry) return "#";
		return "pattern" in entry ? entry.pattern : entry.op === "$" && text.includes("$(") ? "$(…)" : entry.op;
	}
	if (text.replace(literal, "").includes("`")) return "`…`";
	return text.includes("\n") ? "a second line" : null;
}
/** Stands in a command for the port that the server is given; a character that nobody writes (Unicode, private use). */
const PORT_PLACE = "󰀀";
function split(text, platform, hasPort) {
	return (0, import_shell_quote.parse)(text, (name) => hasPort && name === "PORT" ? PORT_PLACE : { op: `$${name}` }, { escape: platform === "win32" ? "^" : "\\" });
}
/** The same command, with the port wherever `$PORT` was written. */
function withPort({ text, env, words }, port) {
	const filled = (word) => word.replaceAll(PORT_PLACE, String(port));
	const [program, ...args] = words;
	return {
		text,
		env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)])),
		words: [filled(program), ...args.map(filled)]
	};
}
/** The port that a command sets for its server; null: none. */
function portIn({ env: { PORT } }) {
	return PORT === void 0 || PORT.includes(PORT_PLACE) ? null : Number(PORT);
}
/**
* A command as words, with its leading `NAME=value` words apart. No shell is involved: what only a shell could do
* (pipes, several commands, variables, globs) throws CheckError `start-needs-a-shell`.
* null: no command, or a quote that is never closed.
* @param hasPort whether `$PORT` stands for a port, which `withPort` fills in
*/
function readCommand(written, platform, hasPort = false) {
	const text = written.trim().replace(/\\\r?\n\s*/g, " ");
	if (/['"]/.test(text.replace(quoted, ""))) return null;
	const entries = split(text, platform, hasPort);
	const operator = operatorIn(text, entries);
	if (operator !== null) throw new CheckError(problem("start-needs-a-shell", {
		command: text,
		operator
	}));
	const all = entries.filter((entry) => typeof entry === "string");
	const first = all.findIndex((word) => !assignment.test(word));
	if (first < 0) return null;
	const env = Object.fromEntries(all.slice(0, first).map((word) => assignment.exec(word).slice(1, 3)));
	const [program = "", ...rest] = all.slice(first);
	return program === "" ? null : {
		text,
		env,
		words: [program, ...rest]
	};
}

// src/config/places.ts
/** The absolute path of a folder that exists; throws CheckError `no-folder`. */
function readFolder(text, cwd) {
	const folder = resolve(cwd, text);
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new CheckError(problem("no-folder", { cwd: folder }));
	return folder;
}
/** The absolute path of a file that can be read; throws CheckError `file-not-readable`. */
function readInputFile(text, cwd, option) {
	const file = resolve(cwd, text);
	try {
		if (statSync(file).isDirectory()) throw new Error("It is a folder.");
		accessSync(file, constants.R_OK);
	} catch (error) {
		throw new CheckError(problem("file-not-readable", {
			option,
			file,
			error: error.message
		}));
	}
	return file;
}
/**
* The absolute path of a file to be written, or "-". Throws CheckError `file-not-writable`: it is cheaper to learn that
* before the server is hammered for minutes than after.
*/
function readOutputFile(text, cwd, option) {
	if (text === "-") return text;
	const file = resolve(cwd, text);
	try {
		if (existsSync(file)) {
			if (statSync(file).isDirectory()) throw new Error("It is a folder.");
			accessSync(file, constants.W_OK);
		} else {
			if (!statSync(dirname(file)).isDirectory()) throw new Error(`${dirname(file)} is not a folder.`);
			accessSync(dirname(file), constants.W_OK);
		}
	} catch (error) {
		throw new CheckError(problem("file-not-writable", {
			option,
			file,
			error: error.message
		}));
	}
	return file;
}
/** The absolute path of a folder to write into, which may be a new one. Throws CheckError `file-not-writable`. */
function readOutputFolder(text, cwd, option) {
	const folder = resolve(cwd, text);
	try {
		const there = existsSync(folder) ? folder : dirname(folder);
		if (!statSync(there).isDirectory()) throw new Error(`${there} is not a folder.`);
		accessSync(there, constants.W_OK);
	} catch (error) {
		throw new CheckError(problem("file-not-writable", {
			option,
			file: folder,
			error: error.message
		}));
	}
	return folder;
}

// src/config/units.ts
var import_ms = /* @__PURE__ */ __toESM(require_ms(), 1);
/** Decimal kilobytes as in SI, binary ones as in IEC 80000-13. "KB" and "kb" are left out: they have meant both, and bits. */
const bytesPerUnit = {
	"": 1,
	B: 1,
	kB: 1e3,
	MB: 1e6,
	GB: 1e9,
	KiB: 1024,
	MiB: 1024 ** 2,
	GiB: 1024 ** 3
};
/** Bytes of "256 B", "1 kB", "1.5 KiB", "2 MB" or a plain number; null for anything else. */
function readBytes(text) {
	const [, amount, unit = ""] = /^(\d+(?:\.\d+)?) ?([A-Za-z]*)$/.exec(text.trim()) ?? [];
	const factor = Object.hasOwn(bytesPerUnit, unit) ? bytesPerUnit[unit] : void 0;
	return amount === void 0 || factor === void 0 ? null : Number(amount) * factor;
}
/** What to say of a size that is nearly one: "1KB" may have meant 1,000 bytes or 1,024; null where nothing is near. */
function nearlySize(text) {
	const [, amount, unit = ""] = /^(\d+(?:\.\d+)?) ?([A-Za-z]+)$/.exec(text.trim()) ?? [];
	if (amount === void 0 || Object.hasOwn(bytesPerUnit, unit)) return null;
	const meant = Object.keys(bytesPerUnit).filter((known) => known !== "" && known.replace("i", "").toLowerCase() === unit.toLowerCase());
	return meant.length === 0 ? null : `the letters in their case: ${meant.map((known) => `"${amount} ${known}" is ${bytesPerUnit[known] * Number(amount)} bytes`).join(", ")}`;
}
/** Milliseconds of "500 ms", "60s", "2 min", "1.5 h"; null for anything else, a number without a unit included. */
function readDuration(text) {
	return /^\d+(?:\.\d+)? ?(?:ms|s|secs?|seconds?|m|mins?|minutes?|h|hours?)$/.test(text.trim()) ? (0, import_ms.default)(text.trim()) : null;
}

// src/config/readers.ts
/** One of these words. */
const oneOf = (...words) => (text) => words.find((word) => word === text) ?? null;
/** Some of these words, with commas between, each once; null when one is none of them. */
const someOf = (words) => (text) => {
	const read = text.split(",").map(oneOfThe(words));
	const known = read.filter((word) => word !== null);
	return known.length === read.length ? [...new Set(known)] : null;
};
const oneOfThe = (words) => (text) => words.find((word) => word === text.trim()) ?? null;
const wholeNumber = (low, high) => (text) => /^\d{1,15}$/.test(text) && Number(text) >= low && Number(text) <= high ? Number(text) : null;
/** Node.js fires longer timers at once, and no check should take a day. */
const day = 864e5;
const duration = (text) => {
	const read = readDuration(text);
	return read !== null && read >= 1 && read <= day ? read : null;
};
/** Bytes; nothing can be below a limit of none. */
const sizeAboveZero = (text) => readBytes(text) || null;
/** "js: 64 B": bytes per request of one channel. */
const channelThreshold = (text) => {
	const [, name, size = ""] = /^(\w+): ?(.*)$/s.exec(text.trim()) ?? [];
	const channel = heldChannels.find((known) => known === name);
	const bytes = sizeAboveZero(size);
	return channel === void 0 || bytes === null ? null : {
		channel,
		bytes
	};
};
/** "5 %" as 0.05. */
const readShare = (text) => /^\d{1,3}(\.\d+)? ?%$/.test(text) ? Number.parseFloat(text) / 100 : null;
const command = (text, source) => readCommand(text, source.platform);
/** In which `$PORT` stands for the port of the server. */
const startCommand = (text, source) => readCommand(text, source.platform, true);
const outputFile = (text, source) => source.kind === "action" && text === "-" ? null : readOutputFile(text, source.cwd, source.option);
/**
* Reads `NAME=FILE`, or `NAME` for standard output; null: no such report, or no file.
* @throws CheckError `file-not-writable`
*/
function reporter(text, source) {
	const [, word, path = "-"] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
	const name = reportFormats.find((format) => format === word);
	const file = name === void 0 || path.trim() === "" ? null : outputFile(path, source);
	return name === void 0 || file === null ? null : {
		name,
		file
	};
}
const outputFolder = (text, source) => readOutputFolder(text, source.cwd, source.option);
const inputFile = (text, source) => readInputFile(text, source.cwd, source.option);
/** A file where one exists or where it can only be a file; else a commit, branch or tag. */
const baseline = (text, source) => {
	if (text === "none") return { kind: "none" };
	const path = resolve(source.cwd, text);
	if (/\.json$|^\.{0,2}\//.test(text) || statSync(path, { throwIfNoEntry: false })?.isFile()) return {
		kind: "file",
		file: readInputFile(text, source.cwd, source.option)
	};
	return /^(?!-)\S+$/.test(text) ? {
		kind: "ref",
		ref: text,
		required: true
	} : null;
};
const flag = () => true;
const onOrOff = (text) => text === "true" ? true : text === "false" ? false : null;
/** "true": since the branch that the work began from; "false": not at all; else a commit, a branch or a tag. */
const since = (text) => {
	if (text === "false") return "all";
	if (text === "true") return {
		ref: null,
		required: true
	};
	return /^(?!-)\S+$/.test(text) ? {
		ref: text,
		required: true
	} : null;
};

// src/config/table/audit.ts
/** What `audit` alone takes. */
const audit = {
	base: option({
		group: "verdict",
		takes: "REF",
		summary: "says which known leaks the change since REF brings",
		more: "Compares the lockfile with the one at the commit where the change began. `--fail` then looks at what the change brings.",
		commands: ["audit"],
		inAction: false,
		expected: "a commit, a branch or a tag",
		read: (text) => text || null
	}),
	fail: option({
		group: "verdict",
		summary: "ends with 1 where a known leak of a package is found",
		more: "Ways to use a package that leak do not count: whether the app does so is not known.",
		commands: ["audit"],
		inAction: false,
		expected: "no value",
		read: flag
	})
};

// src/config/commands.ts
/** What the exit status says, where a command has it from the verdict. */
const byVerdict = "Exit status: 0 every route is steady, 1 a route leaks, 2 something could not be measured.";
const bySuccess = "Exit status: 0 it is done, 2 it could not be.";
/** What the program can do; without a command it checks. */
const commands = {
	check: {
		usage: "[check] [options]",
		summary: "checks the built app in this folder",
		exit: byVerdict,
		example: "--start \"node build/server.js\" --route \"/search?q={n}\" --budget \"2 min\""
	},
	baseline: {
		usage: "baseline FILE [options]",
		summary: "checks, and writes a file to compare later checks with",
		exit: "Exit status: 0 the file is written, leaks or not; 2 something could not be measured.",
		example: "baseline leaks.json --build \"npm run build\""
	},
	watch: {
		usage: "watch [options]",
		summary: "checks again after each build what its change touches",
		exit: "Exit status: 0 once a key was pressed, whatever was found; 2 it could not be done.",
		example: "watch --build \"npm run build\""
	},
	bisect: {
		usage: "bisect GOOD BAD [options]",
		summary: "finds the commit or release that brought a leak",
		exit: "Exit status: 0 the version is found, 2 it could not be.",
		example: "bisect v1.2.0 main --route /product/1 --build \"npm run build\""
	},
	demo: {
		usage: "demo",
		summary: "checks an example server that leaks; needs nothing",
		exit: "Exit status: 0 the leaks of the example were found, 2 they were not.",
		example: "demo --html report.html"
	},
	init: {
		usage: "init [options]",
		summary: "writes a workflow and a configuration for the app here",
		exit: bySuccess,
		example: "init --yes"
	},
	report: {
		usage: "report REPORT",
		summary: "shows a JSON report again, as HTML or Markdown too",
		exit: "Exit status: the one of the report.",
		example: "report report.json --html report.html"
	},
	merge: {
		usage: "merge REPORT...",
		summary: "joins the JSON reports of all shards to one",
		exit: byVerdict,
		example: "merge shard-1.json shard-2.json --html report.html"
	},
	judge: {
		usage: "judge REPORT",
		summary: "judges the numbers of a JSON report again",
		exit: byVerdict,
		example: "judge report.json --threshold \"256 B\""
	},
	routes: {
		usage: "routes [options]",
		summary: "prints the routes it would check, and why",
		exit: bySuccess,
		example: "routes --changed origin/main"
	},
	audit: {
		usage: "audit [options]",
		summary: "lists known leaks of installed packages; runs nothing",
		exit: "Exit status: 0 it is done, 1 with --fail where a package has a known leak, 2 it could not be done.",
		example: "audit --base origin/main --fail"
	}
};
const commandNames = Object.keys(commands);
/** Commands that check, and what they have no use for of the options of `check`. */
const checking = {
	baseline: [
		"baseline",
		"history",
		"shard",
		"shard-times",
		"soak",
		"journal"
	],
	watch: [
		...[
			"baseline",
			"changed",
			"max-routes",
			"strict",
			"strict-heap",
			"heap-limit",
			"require-all",
			"install",
			"shard",
			"shard-times"
		],
		...[
			"json",
			"markdown",
			"html",
			"reporter",
			"history",
			"artifacts",
			"evidence",
			"keep-snapshots"
		],
		...[
			"attach",
			"url",
			"metrics",
			"soak",
			"journal"
		]
	],
	bisect: [
		...[
			"baseline",
			"changed",
			"max-routes",
			"strict",
			"strict-heap",
			"heap-limit",
			"require-all",
			"shard",
			"shard-times"
		],
		...[
			"json",
			"markdown",
			"html",
			"reporter",
			"history",
			"artifacts",
			"evidence",
			"keep-snapshots"
		],
		...[
			"attach",
			"url",
			"metrics",
			"soak",
			"journal"
		]
	]
};
/** Whether a command takes an option: its own, or what it takes as one that checks. */
function takes$1(command, name, { commands: named }) {
	const unused = checking[command];
	return named.includes(command) || unused !== void 0 && named.includes("check") && !unused.includes(name);
}
/** Whether a command reads the configuration of the app. */
const isConfigurable = (command) => command === "check" || command === "routes" || command in checking;

// src/config/table/help.ts
/** What is about the program itself. */
const help = {
	yes: option({
		group: "help",
		summary: "answers every question of init with yes",
		more: "It overwrites files that exist, and writes the files for AI assistants too. Without it and without a terminal, as in a job, `init` keeps files that exist and writes only the workflow and the configuration.",
		commands: ["init"],
		inAction: false,
		short: "y",
		expected: "no value",
		read: flag
	}),
	help: option({
		group: "help",
		summary: "shows this help; behind a command, what that command takes",
		commands: commandNames,
		inAction: false,
		short: "h",
		expected: "no value",
		read: flag
	}),
	version: option({
		group: "help",
		summary: "shows the version",
		commands: commandNames,
		inAction: false,
		short: "v",
		expected: "no value",
		read: flag
	})
};

// src/config/table/output.ts
const measuring$1 = ["check", "demo"];
const judging$1 = [...measuring$1, "judge"];
const reporting = [
	...judging$1,
	"report",
	"merge"
];
const aFile = "a file in a folder that exists";
/** What is written. */
const output = {
	json: setting("json", {
		group: "output",
		takes: "FILE|-",
		summary: "writes the report as JSON",
		more: "On the command line, `-` is standard output; everything else then goes to standard error. The commands `routes` and `audit` write their tables.",
		commands: [
			...judging$1,
			"merge",
			"routes",
			"audit"
		],
		expected: aFile,
		read: outputFile
	}),
	markdown: setting("markdown", {
		group: "output",
		takes: "FILE",
		summary: "writes the report as Markdown",
		commands: [...reporting, "audit"],
		expected: aFile,
		read: outputFile
	}),
	html: setting("html", {
		group: "output",
		takes: "FILE",
		summary: "writes the report as one HTML page",
		commands: reporting,
		expected: aFile,
		read: outputFile
	}),
	reporter: setting("reporters", {
		group: "output",
		takes: "NAME[=FILE]",
		summary: "writes a report in one of the formats below",
		more: "Without a file, it goes to standard output, on the command line only. `--json FILE`, `--markdown FILE` and `--html FILE` are short forms. `json`, `markdown`, `html`: the report itself. `junit`: JUnit XML, for services that list tests. `sarif`: SARIF 2.1.0, for code scanning. `code-quality`: what GitLab shows beside the lines of a merge request. `github-annotations`: commands that a GitHub runner reads from the log. `history`: the growth of each route, for github-action-benchmark (`customSmallerIsBetter`). A step summary on GitHub is `markdown=$GITHUB_STEP_SUMMARY`.",
		repeatable: true,
		commands: reporting,
		expected: `a name and a file such as html=report.html; names are ${reportFormats.join(", ")}`,
		read: reporter,
		absent: [],
		gather: (all) => all
	}),
	history: setting("history", {
		group: "output",
		takes: "FILE",
		summary: "keeps the growth of each route over runs, for reports to show",
		more: "Each check adds its run, and the HTML report draws the last ones of each route. The file is created if it does not exist, and keeps 100 runs. It has the form that github-action-benchmark keeps (`external-data-json-path`), so that one can be read, too. On a CI service, keep it in a cache. A long run (`--soak`) adds nothing to it. Of a run in shards, it is `ssr-leak-check merge` that adds it.",
		isSeldom: true,
		commands: ["check", "merge"],
		expected: aFile,
		read: (text, source) => text === "-" ? null : outputFile(text, source)
	}),
	artifacts: setting("artifacts", {
		group: "output",
		takes: "DIR",
		summary: "folder for files about each leak",
		more: "For each route that leaks: a brief in Markdown with all that an assistant or a person needs to write the fix, and the heap profile (`.heapprofile`, for Chrome DevTools and speedscope). The folder is created if it does not exist. The files hold names and code from the repository, never memory contents.",
		otherwise: "none; action: beside its report",
		commands: measuring$1,
		expected: "a folder, or a new one in a folder that exists",
		read: outputFolder
	}),
	evidence: setting("evidence", {
		group: "output",
		takes: "DIR",
		summary: "folder for issues about each leak, nothing private in them",
		more: "For each leak an issue ready to paste at the framework or package that leaks, and its facts as JSON: versions, flags, command, figures of both processes, container and retaining path. No path, URL, setting, header or file name of the app is in it; of its source only the line of the leak, literals left out. Read it before you post it. The folder is created if there is a leak and it does not exist.",
		commands: reporting,
		expected: "a folder, or a new one in a folder that exists",
		read: outputFolder
	}),
	"keep-snapshots": setting("keepSnapshots", {
		group: "output",
		summary: "also keeps the three heap snapshots of a leak there",
		more: "They hold everything that the server has in memory, secrets included. Do not publish them.",
		implied: "true",
		commands: measuring$1,
		expected: "true or false",
		read: onOrOff,
		absent: false
	})
};

// src/config/table/pull-request.ts
/** What only a workflow can ask for. */
const pullRequest = {
	report: option({
		group: "pull request",
		takes: "FILE",
		summary: "comments from the JSON report of another job, and measures nothing",
		more: "For pull requests from forks, whose own jobs may not comment. Nothing in the file is trusted: the pull request and the targets of links come from the event alone. See the recipe for [pull requests from forks](recipes.md#pull-requests-from-forks).",
		commands: [],
		expected: "the JSON report that another job wrote",
		read: (text, source) => resolve(source.cwd, text)
	}),
	merge: option({
		group: "pull request",
		takes: "FILE",
		summary: "joins the JSON reports of all shards to one verdict and comment, and measures nothing",
		more: "Files, or folders with JSON reports in them, such as the one that artifacts were downloaded to. Nothing in them is trusted. A shard without a report makes its routes inconclusive. See the recipe for [several machines](recipes.md#several-machines).",
		repeatable: true,
		commands: [],
		expected: "the JSON reports of the shards, or the folder that they are in",
		read: (text, source) => resolve(source.cwd, text)
	}),
	"github-token": option({
		group: "pull request",
		takes: "TOKEN",
		summary: "token that writes the comment",
		more: "It needs `pull-requests: write`. Without that permission (pull requests from forks) the job shows a warning instead of the comment; the verdict stays the same.",
		default: "${{ github.token }}",
		secret: true,
		commands: [],
		expected: "a token",
		read: (text) => text
	}),
	comment: option({
		group: "pull request",
		takes: "WHEN",
		summary: "when to comment on the pull request",
		more: "`always`, `on-leak` or `never`. An existing comment is updated when the leak is gone.",
		default: "always",
		commands: [],
		expected: "always, on-leak or never",
		read: oneOf("always", "on-leak", "never")
	}),
	name: option({
		group: "pull request",
		takes: "NAME",
		summary: "tells several checks of one pull request apart",
		commands: [],
		expected: "at most 60 letters, digits, spaces, dots, dashes and underscores",
		read: (text) => /^[\p{L}\p{N} ._-]{1,60}$/u.test(text) && !text.includes("--") ? text : null
	})
};

// src/config/http-values.ts
/** "name: value" as a header; null when a server could not take it. */
function readHeader(text) {
	const colon = text.indexOf(":");
	const name = text.slice(0, Math.max(0, colon)).trim();
	const value = text.slice(colon + 1).trim();
	try {
		validateHeaderName(name);
		validateHeaderValue(name, value);
	} catch {
		return null;
	}
	return value === "" ? null : {
		name,
		value
	};
}
/** "2xx", "3xx" or codes with commas between; null for anything else. */
function readExpectedStatus(text) {
	const parts = text.split(",").map((part) => part.trim());
	if (!parts.every((part) => /^[1-5](?:xx|\d\d)$/.test(part))) return null;
	return {
		text: parts.join(", "),
		classes: parts.filter((part) => part.endsWith("xx")).map((part) => Number(part[0])),
		codes: parts.filter((part) => !part.endsWith("xx")).map(Number)
	};
}
/**
* A path on the server; throws CheckError `bad-route`. null when it holds white space, which no request line can, or brackets
* before its query: a pattern such as `/product/[id]` is no URL, and a server that answers it with 200 does not render it.
*/
function readRoute(text) {
	if (!text.startsWith("/")) throw new CheckError(problem("bad-route", { route: text }));
	return /[\s#]|^[^?]*[[\]]/.test(text) ? null : text;
}

// src/config/login-form.ts
/** A login as a configuration writes it. */
const texts = record$1(string(), string());
const taken = strictObject({
	json: string().min(1).describe("where in a JSON answer, such as \"data.csrf\""),
	cookie: string().min(1).describe("the name of a cookie"),
	header: string().min(1).describe("the name of a header of the answer")
}).partial().refine((where) => Object.keys(where).length === 1, "give one of json, cookie and header");
/** A name that stands in braces: {n} is a number everywhere else. */
const takes = record$1(string().regex(/^(?!n$)\w+$/, "give a name of letters and digits other than n"), taken);
const headers = texts.refine((given) => Object.entries(given).every(([name, value]) => readHeader(`${name}: ${value}`) !== null), "give names and values that a header may have");
const step = strictObject({
	path: path.describe("the URL of the request, or of the page with the form"),
	form: texts.describe("fields of the form on that page; the others, hidden ones too, are sent as the page has them"),
	method: _enum(methods).describe("the method; without it POST where there is a body, else GET"),
	body: union([string(), record$1(string(), json())]).describe("the body: a text, or an object that is sent as JSON"),
	headers: headers.describe("headers for this request, beside those for every request"),
	take: takes.describe("values of the answer by names that stand for them in later requests: \"{csrf}\""),
	token: string().min(1).describe("where in the JSON answer a token is: every later request has it as a bearer token")
}).partial().required({ path: true }).superRefine(({ form, method, body }, context) => {
	const refuse = (key, message) => context.addIssue({
		code: "custom",
		path: [key],
		message
	});
	if (form !== void 0 && method !== void 0) refuse("method", "a form says itself how it is sent");
	if (form !== void 0 && body !== void 0) refuse("body", "a form is a body of its own");
	if (body !== void 0 && method !== void 0 && !takesBody(method)) refuse("body", `a ${method} request has no body`);
});
/** The form of the requests of a login in a configuration. */
const loginSteps = array(step);
/** The keys of such a request. */
const loginKeys = Object.keys(step.shape);
/** Reads the JSON of a login, which its form has let in. */
const readLogin = (text) => loginSteps.parse(JSON.parse(text));

// src/config/shard.ts
/** GitHub starts no more jobs of one matrix. */
const mostShards = 256;
/** "2/4": the second of four; null for anything else. */
function readShard(text) {
	const [, number = 0, of = 0] = (/^(\d{1,3}) ?\/ ?(\d{1,3})$/.exec(text.trim()) ?? []).map(Number);
	return number >= 1 && number <= of && of <= 256 ? {
		number,
		of
	} : null;
}

// src/config/shell-word.ts
/**
* One word for a POSIX shell: bare when nothing in it has a meaning to the shell, in double quotes (which other shells know
* too) when nothing in it has a meaning there, else in single quotes.
*/
function shellWord(parts) {
	const merged = [];
	for (const part of typeof parts === "string" ? [parts] : parts) {
		const last = merged.at(-1);
		if (typeof part === "string" && typeof last === "string") merged[merged.length - 1] = last + part;
		else merged.push(part);
	}
	if (merged.every((part) => typeof part !== "string" || /^[^"$`\\!]*$/.test(part))) {
		const text = merged.map((part) => typeof part === "string" ? part : `$${part.variable}`).join("");
		return merged.length === 1 && /^[\w@%+=:,./-]+$/.test(text) ? text : `"${text}"`;
	}
	return merged.map((part) => typeof part === "string" ? `'${part.replaceAll("'", "'\\''")}'` : `"$${part.variable}"`).join("");
}

// src/config/writers.ts
/** Settings as one writes them on a command line: what the readers read, written again. */
const asText = (value) => [[String(value)]];
const inBytes = (bytes) => [[`${bytes} B`]];
const inMs = (ms) => [[`${ms} ms`]];
const asList = (names) => [[names.join(",")]];
const asStatuses = ({ text }) => [[text]];
const byChannel = (thresholds) => Object.entries(thresholds).map(([channel, bytes]) => [`${channel}: ${bytes} B`]);
const asConfigFile = ({ file }, root) => [[relative(root, file).split(sep).join("/")]];
/** Any header may hold a secret: its value is left to a variable. */
const withoutValues = (headers) => headers.map(({ name }) => [`${name}: `, { variable: name.toUpperCase().replace(/[^A-Z0-9]/g, "_") }]);
/** A body may hold a secret, too. */
const asVariable = (variable) => () => [[{ variable }]];
/** Variables of a command whose values are no secret. */
const plain = /^(NODE_ENV|PORT|HOST|HOSTNAME)$/;
/** The command as it was written, with variables for what may be a secret. */
function asCommand({ text, env, words }) {
	const all = Object.entries(env);
	if (all.every(([name]) => plain.test(name))) return [[text]];
	return [[...all.flatMap(([name, value]) => plain.test(name) ? [`${name}=${shellWord(value)} `] : [
		`${name}='`,
		{ variable: name },
		"' "
	]), words.map((one) => shellWord(one)).join(" ")]];
}

// src/config/table/requests.ts
const choosing = ["check", "routes"];
/**
* Which routes are requested, and how. What only chooses among routes (`changed`, `max-routes`, `api`, `from-log`) has no say
* in the command that checks a fix: it names its route.
*/
const requests = {
	route: setting("routes", {
		group: "requests",
		takes: "/path",
		summary: "a route to check",
		more: "It replaces the routes that the build lists. Write real values for parameters. `{n}` stands for a number that differs in every request.",
		otherwise: "the routes of the build",
		absent: [],
		repeatable: true,
		commands: choosing,
		expected: "a URL path such as /product/1: real values for parameters, spaces written as %20",
		read: readRoute,
		gather: (routes) => [...new Set(routes)],
		config: {
			key: "routes",
			form: texts$1,
			says: "routes to check instead of those that the build lists"
		}
	}),
	changed: setting("changed", {
		group: "requests",
		takes: "[REF]",
		summary: "only routes touched since REF",
		more: "REF is a commit, branch or tag; without it, the default branch. On the command line, uncommitted changes count too. `false` checks all routes. A change that cannot be mapped to routes safely (a lockfile, a configuration) touches all of them.",
		otherwise: "all; in CI, those of the request",
		implied: "true",
		commands: choosing,
		expected: "a commit, a branch or a tag such as origin/main; true or false",
		read: since,
		gather: ([asked]) => asked === "all" ? null : asked ?? null
	}),
	"max-routes": setting("maxRoutes", {
		group: "requests",
		takes: "N",
		summary: "at most this many routes, nearest to the change first",
		otherwise: "no limit",
		commands: choosing,
		expected: "a whole number above zero",
		read: wholeNumber(1, 1e6),
		config: {
			form: integer,
			says: "at most this many routes"
		}
	}),
	shard: setting("shard", {
		group: "requests",
		takes: "K/N",
		summary: "the K-th of N shares of the routes, for several machines",
		more: "The routes are split the same way on every machine; `ssr-leak-check merge` joins the reports (`--json`) to one verdict. The action then writes no comment. See the recipe for [several machines](recipes.md#several-machines).",
		otherwise: "all routes",
		expected: `a share such as 2/4, the second of four; at most ${256}`,
		read: readShard,
		config: {
			form: text,
			such: "\"2/4\""
		}
	}),
	"shard-times": setting("shardTimes", {
		group: "requests",
		takes: "FILE",
		summary: "JSON report of an earlier run, to split routes by their times",
		more: "The routes that took longest are shared out first, each to the share with the least to do. All shares need the same file.",
		otherwise: "evenly",
		isSeldom: true,
		expected: "a file that can be read",
		read: inputFile,
		config: {
			form: text,
			such: "\"last-report.json\""
		}
	}),
	soak: setting("soakMs", {
		group: "requests",
		takes: "TIME",
		summary: "checks round after round for so long, through crashes",
		more: "All routes in turn, each measured as always, with rests between; a report after every round. A journal keeps what is done, so that the same command goes on after a crash. See [a night long](recipes.md#a-night-long).",
		otherwise: "once",
		isSeldom: true,
		inAction: false,
		expected: "a time such as \"8 h\", at most 24 h",
		read: duration
	}),
	journal: setting("journal", {
		group: "requests",
		takes: "FILE",
		summary: "where a long run keeps what is done",
		more: "`ssr-leak-check-soak.jsonl` where nothing is said. JSON, one line for each step, only ever appended to. What the run prints stands beside it, in a file whose name ends in `.log`.",
		otherwise: "in this folder",
		isSeldom: true,
		inAction: false,
		expected: "a file in a folder that exists",
		read: (file, source) => readOutputFile(file, source.cwd, source.option)
	}),
	api: setting("api", {
		group: "requests",
		summary: "checks API routes too",
		more: "A server of your own that has nothing but API routes has them checked without it.",
		implied: "true",
		absent: false,
		commands: choosing,
		expected: "true or false",
		read: onOrOff,
		config: {
			form: yesOrNo,
			says: "whether API routes are checked too"
		}
	}),
	"from-log": setting("fromLog", {
		group: "requests",
		takes: "FILE",
		summary: "access log with example URLs of routes",
		more: "In the common or combined format of nginx, OpenResty and Apache. Each URL is requested as often as it appears in the log; anything that looks like a token or a person is dropped.",
		commands: choosing,
		expected: "a file that can be read",
		read: inputFile
	}),
	config: setting("config", {
		group: "requests",
		takes: "FILE",
		summary: "configuration file",
		more: "See [configuration](#configuration). Command-line options and inputs win over it.",
		otherwise: "ssr-leak-check.config.*, if any",
		commands: choosing,
		expected: "a file that can be read",
		read: inputFile,
		gather: ([file]) => file === void 0 ? null : {
			file,
			speaksOf: []
		},
		recheck: asConfigFile
	}),
	header: setting("headers", {
		group: "requests",
		takes: "\"k: v\"",
		summary: "a header for every request",
		more: "Its value is a secret: it is never printed or reported. `{n}` in it stands for a number that differs in every request.",
		absent: [],
		repeatable: true,
		secret: true,
		commands: choosing,
		expected: "a name, a colon and a value, quoted as one: \"authorization: Bearer …\"",
		read: readHeader,
		gather: (headers) => headers,
		config: {
			key: "headers",
			form: record,
			says: "headers for every request"
		},
		perRoute: "refine-by-name",
		recheck: withoutValues
	}),
	login: setting("login", {
		group: "requests",
		summary: "requests that log in at each server before anything else is asked of it",
		absent: [],
		secret: true,
		commands: [],
		inAction: false,
		expected: "a list of requests",
		read: readLogin,
		gather: ([steps = []]) => steps,
		config: {
			form: loginSteps,
			isJson: true,
			such: "[{ \"path\": \"/login\", \"form\": { \"user\": \"ada\", \"password\": \"…\" } }]"
		},
		perRoute: "replace"
	}),
	method: setting("method", {
		group: "requests",
		takes: "METHOD",
		summary: "the method of every request",
		more: `One of ${methods.map((name) => `\`${name}\``).join(", ")}.`,
		default: "GET",
		expected: `one of ${methods.join(", ")}`,
		read: oneOf(...methods),
		config: {
			form: method,
			such: "\"POST\""
		},
		perRoute: "replace",
		recheck: asText
	}),
	body: setting("body", {
		group: "requests",
		takes: "TEXT",
		summary: "the body of every request",
		more: "It is a secret: it is never printed or reported. `{n}` in it stands for a number that differs in every request. Its content type is that of `--header`; without one, `application/json`, `application/x-www-form-urlencoded` or `text/plain`, by what it looks like. Requests of a route whose own method is `GET` or `HEAD` have none.",
		secret: true,
		expected: "a text such as \"name=Ada&age=36\"",
		read: (text) => text,
		config: {
			form: text,
			such: "\"name=Ada&age=36\""
		},
		perRoute: "replace",
		recheck: asVariable("BODY")
	}),
	action: setting("action", {
		group: "requests",
		takes: "NAME",
		summary: "a server action or form action to call in every request",
		more: "By its name in the code: of Next.js a function after `use server`, of SvelteKit one of `actions` (`default`, too), of Astro one of `server`. The requests are POST. `--body` gives the fields of its form (`name=Ada&age=36`), or in JSON the arguments of a Next.js action (`[\"Ada\", 36]`).",
		expected: "the name of a function",
		read: (text) => text,
		config: {
			form: text,
			such: "\"save\""
		},
		perRoute: "replace",
		recheck: asText
	}),
	"expect-status": setting("expectStatus", {
		group: "requests",
		takes: "CODES",
		summary: "statuses to accept",
		more: "A class such as `2xx` or `3xx`, or codes such as `200,204`. A route that answers anything else is inconclusive, never steady.",
		default: "2xx",
		expected: "a class such as 2xx, or codes such as 200,204",
		read: readExpectedStatus,
		config: {
			form: statuses,
			such: "\"2xx\""
		},
		perRoute: "replace",
		recheck: asStatuses
	}),
	"expect-text": setting("expectText", {
		group: "requests",
		takes: "TEXT",
		summary: "a text that every answer must contain",
		more: "For who wants to be sure that the page was rendered: an empty shell, an error page with status 200 or a login form makes the route inconclusive, never steady.",
		otherwise: "anything will do",
		expected: "a text that stands in the HTML as it is sent",
		read: (text) => text || null,
		gather: ([text]) => text ?? null,
		config: {
			form: text,
			such: "\"Add to cart\""
		},
		perRoute: "replace",
		recheck: asText
	}),
	"request-timeout": setting("requestTimeoutMs", {
		group: "requests",
		takes: "TIME",
		summary: "how long one response may take",
		default: "10 s",
		expected: "a time such as \"10 s\" or \"500 ms\", at most 24 h",
		read: duration,
		config: {
			form: text,
			such: "\"10 s\""
		},
		perRoute: "replace",
		recheck: inMs
	}),
	loads: setting("loads", {
		group: "requests",
		takes: "LIST",
		summary: "how the requests of a volley differ, separated by commas",
		more: `\`${"all"}\` stands for each of them. \`same\` is measured first; what else is asked for, in a mix, of which only what grows is taken apart. ${Object.values(loads$1).map(({ name, summary }) => `\`${name}\`: ${summary}`).join(" ")}`,
		default: "all",
		expected: `one or more of ${loadNames.join(", ")}, separated by commas; or ${"all"}`,
		read: (text) => text.trim() === "all" ? loadNames : someOf(loadNames)(text),
		config: {
			form: loads,
			says: "loads under which each route is measured",
			such: "[\"same\"]"
		},
		perRoute: "replace",
		recheck: asList
	})
};

// src/config/addresses.ts
const highestPort = 65535;
/**
* "127.0.0.1:9229", or the whole address that `node --inspect` prints: "ws://127.0.0.1:9229/1f0e...". null: it is none.
*/
function readInspector(text) {
	const [, host = "", digits = "", id = null] = /^(?:wss?:\/\/)?(\[[\da-f:]+\]|[\w.-]+):(\d{1,5})(?:\/([\w-]{1,100})?)?$/i.exec(text.trim()) ?? [];
	const port = Number(digits);
	if (host === "" || port < 1 || port > highestPort) return null;
	return {
		text: `${host}:${port}`,
		host: host.replace(/^\[|\]$/g, ""),
		port,
		id
	};
}
/** A URL without credentials: it is printed. null: it is none. */
function readHttpUrl(text) {
	if (!URL.canParse(text)) return null;
	const { protocol, username, password, href } = new URL(text);
	return /^https?:$/.test(protocol) && username === "" && password === "" ? href : null;
}
/** The origin of a URL without a path, a query or a fragment. */
function readOrigin(text) {
	const read = readHttpUrl(text);
	const url = read === null ? null : new URL(read);
	return url !== null && url.pathname === "/" && url.search === "" && url.hash === "" ? url.origin : null;
}

// src/config/table/server.ts
/** How the server is built and started. */
const server = {
	start: setting("start", {
		group: "server",
		takes: "\"<command>\"",
		summary: "command that starts the built server",
		more: "It runs without a shell, in the folder of the app. Leading `NAME=value` words become environment variables. The server gets its port as `PORT`, and in place of `$PORT` in the command; if it listens on another port, the check finds that one.",
		otherwise: "its start script or framework",
		commands: ["check", "routes"],
		expected: "a command such as \"node build/server.js\", every quote closed",
		read: startCommand,
		config: { form: text },
		recheck: asCommand
	}),
	build: setting("build", {
		group: "server",
		takes: "\"<command>\"",
		summary: "runs first, to build the app",
		more: "It runs without a shell, in the folder of the app.",
		otherwise: "nothing is built",
		expected: "a command such as \"npm run build\", every quote closed",
		read: command,
		config: { form: text }
	}),
	"second-build": setting("secondBuild", {
		group: "server",
		commands: [],
		summary: "builds a copy with source maps to find a line",
		more: "Only when a leak was found, and its line stands in a bundle without source maps. The command is that of `build`, else the build script of package.json; it runs in a temporary copy. Nothing in your folder changes, and credentials with which builds upload maps are taken away. `false` turns it off.",
		implied: "true",
		default: "true",
		absent: true,
		expected: "true or false",
		read: onOrOff,
		config: {
			form: yesOrNo,
			says: "whether a copy may be built with source maps to find the line of a leak"
		}
	}),
	"near-limit-snapshot": setting("nearLimitSnapshot", {
		group: "server",
		commands: [],
		summary: "snapshot of a server that runs out of heap, read",
		more: "Node.js writes it just before V8 gives up, in a folder that is removed; the report then says what most of the heap hung on. While it is written it takes up to 13 times the memory of the heap, and two to three times its size on disk. So a server whose limit is too large for the memory that is left writes none, and a file of more than 1 GB is not read: the report then says so. `--max-old-space-size=400` is a limit that suits most machines. Nothing is answered meanwhile, so a request may take minutes, ten at most.",
		implied: "true",
		expected: "true or false",
		read: onOrOff,
		absent: false,
		config: {
			form: yesOrNo,
			says: "whether a server that runs out of heap leaves a snapshot, to tell what its heap hung on"
		}
	}),
	cwd: setting("cwd", {
		group: "server",
		takes: "DIR",
		summary: "folder of the built app",
		more: "Files named by other options are relative to the folder where the check runs, not to this one.",
		otherwise: "where the check runs",
		absent: "",
		commands: [
			"check",
			"routes",
			"init",
			"audit"
		],
		expected: "a folder",
		read: (folder, source) => readFolder(folder, source.cwd)
	}),
	attach: setting("attach", {
		group: "server",
		takes: "HOST:PORT",
		summary: "inspector of a server that runs already",
		more: "The server was started with `node --inspect`. Its memory is read through the inspector; nothing is started, changed or left behind. Where it answers it says itself; `url` is for one that is reached at another address, or has several. See [a server that runs already](recipes.md#a-server-that-runs-already).",
		otherwise: "a server is started",
		commands: ["check"],
		expected: "an address such as 127.0.0.1:9229, as \"node --inspect\" prints it",
		read: readInspector,
		recheck: ({ host, port, id }) => asText(`${id === null ? "" : "ws://"}${host.includes(":") ? `[${host}]` : host}:${port}${id === null ? "" : `/${id}`}`)
	}),
	url: setting("url", {
		group: "server",
		takes: "URL",
		summary: "where a server that runs already answers",
		more: "Without `attach` nobody can read its memory: the check then only loads it, and every route is unproven.",
		otherwise: "a server is started",
		expected: "the origin of a server such as http://127.0.0.1:3000; paths are given by \"route\"",
		read: readOrigin,
		recheck: asText
	}),
	metrics: setting("metrics", {
		group: "server",
		takes: "URL",
		summary: "its metrics for Prometheus",
		more: "Such as `http://127.0.0.1:3000/metrics`, for a server at `url` that cannot be attached to. They show the heap with its garbage, so what they say is a hint and no verdict.",
		otherwise: "none",
		isSeldom: true,
		expected: "a URL such as http://127.0.0.1:3000/metrics",
		read: readHttpUrl,
		recheck: asText
	}),
	install: setting("install", {
		group: "server",
		takes: "\"<command>\"",
		summary: "installs the packages of the base",
		isSeldom: true,
		more: "Used only with `baseline`, in a copy of the base, before `build`. If the lockfile is unchanged, the packages installed here are copied instead.",
		otherwise: "from its lockfile",
		expected: "a command such as \"npm ci\", every quote closed",
		read: command,
		config: {
			form: text,
			says: "installs the packages of the base, before it is built"
		}
	}),
	"working-directory": option({
		group: "server",
		takes: "DIR",
		summary: "the same as `cwd`",
		more: "The name that workflow steps use.",
		otherwise: "`cwd`",
		commands: [],
		expected: "a folder",
		read: (folder, source) => readFolder(folder, source.cwd)
	}),
	port: setting("port", {
		group: "server",
		takes: "N",
		summary: "port for the server",
		more: "Needed only by a server that must use a fixed port.",
		otherwise: "a free port",
		commands: ["check", "routes"],
		expected: "a number from 1 to 65535",
		read: wholeNumber(1, 65535),
		config: { form: integer },
		recheck: asText
	}),
	apart: setting("apart", {
		group: "server",
		takes: "WHEN",
		summary: "whether the server is kept from credentials of the job",
		more: "`auto`, `always` or `never`. With `auto`, in CI, where credentials are within reach, and the system allows it (Linux): the server and builds run in a user namespace and a Landlock domain of their own, in which no memory or environment of the check or of the runner, none of the runner’s command files, no `sudo` and no Docker can be reached. `always` fails where the system does not allow it. See [security](security.md#apart).",
		isSeldom: true,
		default: "auto",
		absent: "auto",
		expected: "auto, always or never",
		read: oneOf("auto", "always", "never")
	}),
	jobs: setting("jobs", {
		group: "server",
		takes: "N",
		summary: "servers that run side by side",
		more: "Each is for one route, and is asked by one client at a time, as if it were alone; verdicts do not depend on their number. Without it, one for each 1.5 processors, if memory allows: 1 on a machine with two, 2 on GitHub’s hosted runners. A server that listens at a fixed port runs once.",
		otherwise: "as many as there is room for",
		expected: "a whole number from 1 to 64",
		read: wholeNumber(1, 64),
		config: { form: integer }
	}),
	isolate: setting("isolate", {
		group: "server",
		takes: "WHAT",
		summary: "route: a fresh server for each; run: one for all",
		isSeldom: true,
		more: "`route` starts a fresh server for each route, so that nothing an earlier one left behind is there. `run` lets one server answer all first looks in turn: before each, it is watched while nobody asks anything, and replaced if its memory moves by itself. A leak is confirmed in a fresh process in either case. Without it: `route` for a server that answers within 2.25 s of its start, which is what watching takes, else `run`.",
		otherwise: "by its boot time",
		expected: "\"route\" or \"run\"",
		read: oneOf("route", "run"),
		config: { form: isolation }
	}),
	"boot-timeout": setting("bootTimeoutMs", {
		group: "server",
		takes: "TIME",
		summary: "how long the server may take to answer at first",
		isSeldom: true,
		default: "60 s",
		commands: ["check", "routes"],
		expected: "a time such as \"60 s\" or \"2 min\", at most 24 h",
		read: duration,
		config: {
			form: text,
			such: "\"60 s\""
		},
		recheck: inMs
	})
};

// src/config/table/verdict.ts
const measuring = ["check", "demo"];
const judging = [...measuring, "judge"];
/** How what was measured is judged. */
const verdict = {
	threshold: setting("threshold", {
		group: "verdict",
		takes: "SIZE",
		summary: "growth per request that is tolerated",
		more: "It applies to each channel without a threshold of its own. 1 kB is 1000 bytes, 1 KiB is 1024. See [which threshold holds](#which-threshold-holds).",
		otherwise: "16 B; 1 kB with v8 production",
		commands: judging,
		expected: "a size above zero such as \"64 B\", \"1 kB\" or \"1 KiB\"",
		read: sizeAboveZero,
		config: {
			form: size,
			such: "\"256 B\""
		},
		perRoute: "replace",
		overrules: ["channelThresholds"],
		recheck: inBytes
	}),
	"channel-threshold": setting("channelThresholds", {
		group: "verdict",
		takes: "K:SIZE",
		summary: "the same for one channel",
		more: `For example "js: 64 B". The channels are ${heldChannels.map((name) => `\`${name}\``).join(", ")}.`,
		otherwise: "as for all channels",
		absent: {},
		repeatable: true,
		expected: `a size above zero for one of ${heldChannels.join(", ")}, such as "js: 1 kB"`,
		read: channelThreshold,
		gather: (figures) => Object.fromEntries(figures.map(({ channel, bytes }) => [channel, bytes])),
		config: {
			key: "thresholds",
			form: sizeByChannel,
			says: "growth per request that is tolerated in single channels",
			such: "{ \"arrayBuffers\": \"1 kB\" }"
		},
		perRoute: "refine-by-key",
		recheck: byChannel
	}),
	baseline: setting("baseline", {
		group: "verdict",
		takes: "REF|FILE",
		summary: "fails only routes worse than a base",
		more: "REF is a commit, branch or tag: its merge base with this work is checked out into a temporary folder, installed, built and measured beside this version. FILE is what the command `baseline` wrote. `none` judges by absolute limits alone. See [against the base](baseline.md).",
		otherwise: "none; pull requests: their base",
		expected: "a commit, branch or tag; a file that exists; or none",
		read: baseline
	}),
	strict: setting("strict", {
		group: "verdict",
		summary: "fails on leaks that the base has too",
		implied: "true",
		absent: false,
		expected: "true or false",
		read: onOrOff,
		config: {
			form: yesOrNo,
			says: "whether leaks that the base has too fail the run"
		},
		recheck: asText
	}),
	"strict-heap": setting("strictHeap", {
		group: "verdict",
		summary: "compares steady routes with the base too",
		isSeldom: true,
		more: "A route that keeps more memory once it is warm then fails, and a route whose leak is gone is reported as fixed. It costs a base measurement of every route.",
		implied: "true",
		absent: false,
		expected: "true or false",
		read: onOrOff,
		config: {
			form: yesOrNo,
			says: "whether steady routes are compared with the base too"
		},
		recheck: asText
	}),
	dependency: option({
		group: "verdict",
		takes: "NAME",
		summary: "looks among the releases of this package instead of commits",
		more: "Each release is installed in a temporary copy of the project, by its own package manager. GOOD and BAD are then releases; without them, from the first of the major version to the one that is installed.",
		otherwise: "commits",
		commands: ["bisect"],
		inAction: false,
		expected: "the name of a dependency such as next",
		read: (text) => text.startsWith("-") ? null : text
	}),
	"require-all": setting("requireAll", {
		group: "verdict",
		summary: "fails where a route was not checked",
		more: "The exit status is then 2 if a route has no example URL, or is over `--max-routes`. Without it, such routes are only named.",
		implied: "true",
		absent: false,
		expected: "true or false",
		read: onOrOff,
		config: {
			form: yesOrNo,
			says: "whether a route that was not checked fails the run"
		}
	}),
	"heap-limit": setting("heapLimit", {
		group: "verdict",
		takes: "SIZE",
		summary: "how much more than the base a route may keep once warm",
		isSeldom: true,
		default: "5 MB",
		expected: "a size above zero such as \"5 MB\"",
		read: sizeAboveZero,
		config: {
			form: size,
			such: "\"5 MB\""
		},
		recheck: inBytes
	}),
	"warn-threshold": setting("warnThreshold", {
		group: "verdict",
		takes: "SIZE",
		summary: "growth per request above which to warn",
		more: "A warning fails nothing. Set it well above what a healthy page shows, about 10 B with quiet V8.",
		otherwise: "no warning",
		commands: measuring,
		expected: "a size above zero such as \"32 B\"",
		read: sizeAboveZero,
		config: {
			form: size,
			such: "\"32 B\""
		},
		perRoute: "replace",
		recheck: inBytes
	}),
	"relative-threshold": setting("relativeThreshold", {
		group: "verdict",
		takes: "SHARE",
		summary: "share by which the growth of the base may be exceeded",
		commands: [],
		inAction: false,
		expected: "a share such as \"10 %\"",
		read: readShare,
		config: {
			form: share,
			such: "\"10 %\""
		},
		perRoute: "replace"
	}),
	"native-threshold": setting("nativeThreshold", {
		group: "verdict",
		takes: "SIZE",
		summary: "growth of RSS per request that is tolerated",
		isSeldom: true,
		more: "This is memory beyond what V8 and Node.js count, such as that of native addons and libraries. Without this option such growth is only a warning. With it, each measurement takes at least 1,000 requests; a few kB is a sensible size.",
		otherwise: "only a warning",
		commands: measuring,
		expected: "a size above zero such as \"4 kB\"",
		read: sizeAboveZero,
		recheck: inBytes
	}),
	budget: setting("budgetMs", {
		group: "verdict",
		takes: "TIME",
		summary: "time to measure each route",
		more: "It is spent on requests and garbage collection: up to half of it on the first look, the rest on the second, in a fresh process. It does not hold: starting servers; time for which other processes had the processors; a pause of some 6 s where something grew, and waits for timers that requests leave pending (30 s at most each time); and, for a leak, the search for its line, which takes as long again at most, and mostly runs beside the second look. A page so slow that too few requests fit gets up to two thirds as much again, each load after the first at least a quarter until one is not steady, and a base that is measured beside it the same once more. The report has both figures, the budget and what was spent of it, and says of a route that took longer where its time went.",
		default: "60s",
		commands: measuring,
		expected: "a time such as \"60s\" or \"2 min\", at most 24 h",
		read: duration,
		config: {
			form: text,
			such: "\"2 min\""
		},
		perRoute: "replace",
		recheck: inMs
	}),
	requests: setting("requests", {
		group: "verdict",
		takes: "N",
		summary: "judged requests per route",
		otherwise: "as many as the verdict needs",
		commands: measuring,
		expected: "a whole number above zero",
		read: wholeNumber(1, 1e9),
		config: { form: integer },
		perRoute: "replace",
		recheck: asText
	}),
	v8: setting("v8", {
		group: "verdict",
		takes: "MODE",
		summary: "V8 flags: quiet calms the heap, production sets none",
		default: "quiet",
		commands: measuring,
		expected: "\"quiet\" or \"production\"",
		read: oneOf("quiet", "production"),
		config: { form: v8 },
		recheck: asText
	})
};

// src/config/options.ts
/**
* Every option there is, one entry each. From here come the help, the reading of argv, of inputs and of configurations and the
* schema of these, the settings with what a route has of its own, the command that checks a fix, action.yml and docs/options.md.
*/
const options = {
	...server,
	...requests,
	...verdict,
	...audit,
	...output,
	...pullRequest,
	...help
};
/** The options in the order they are shown. */
const optionEntries = Object.entries(options);
/** The options that are settings. */
const settingEntries = optionEntries.flatMap(([name, option]) => option.setting === null ? [] : [{
	name,
	option,
	key: option.setting
}]);

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = 1e400;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/config/did-you-mean.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** The known word that somebody probably misspelled: the only one that begins so, or one where at most two letters in five differ. */
function didYouMean(word, known) {
	const typed = word.toLowerCase();
	const begun = known.filter((name) => typed.length > 1 && name.startsWith(typed));
	if (begun.length === 1) return begun[0];
	if (known.length === 0) return null;
	const near = (0, import_fastest_levenshtein.closest)(typed, known);
	return (0, import_fastest_levenshtein.distance)(typed, near) <= Math.max(typed.length, near.length) * .4 ? near : null;
}

// src/config/combine.ts
const combinations = {
	replace: (_, own) => own,
	"refine-by-name": (general, own) => {
		const named = new Set(own.map(({ name }) => name.toLowerCase()));
		return [...general.filter(({ name }) => !named.has(name.toLowerCase())), ...own];
	},
	"refine-by-key": (general, own) => ({
		...general,
		...own
	})
};
const ownEntries = settingEntries.flatMap(({ key, option }) => option.perRoute === null ? [] : [{
	key,
	option,
	combine: combinations[option.perRoute]
}]);
/** Settings that hold no longer where these are given. */
const overruledBy = (given) => new Set(settingEntries.filter(({ key }) => given[key] !== void 0).flatMap(({ option }) => option.overrules));
const without = (settings, keys) => Object.fromEntries(Object.entries(settings).filter(([key]) => !keys.has(key)));
/**
* What was given, on top of what a configuration says: it replaces that, and what would refine it. Only keys of a map refine
* those of the configuration: headers that are given are all there are.
*/
function onTop(configured, given) {
	const below = without(configured, overruledBy(given));
	const refined = ownEntries.flatMap(({ key, option, combine }) => option.perRoute === "refine-by-key" && below[key] !== void 0 && given[key] !== void 0 ? [[key, combine(below[key], given[key])]] : []);
	return {
		...below,
		...given,
		...Object.fromEntries(refined)
	};
}
/** The settings of a route, from those of all and its own. */
function withOwn(general, own) {
	const overruled = overruledBy(own);
	const values = { ...general };
	const given = { ...own };
	const combined = ownEntries.flatMap(({ key, option, combine }) => {
		const below = overruled.has(key) ? option.absent : values[key];
		return given[key] === void 0 ? overruled.has(key) ? [[key, below]] : [] : [[key, combine(below, given[key])]];
	});
	return {
		...general,
		...Object.fromEntries(combined)
	};
}
/**
* What a route has of its own where something was given for all: that wins. Entries of what is refined win one by one, also
* over the route's own figure for all of them.
*/
function ownBeside(own, given) {
	const asked = { ...given };
	const had = { ...own };
	const lost = overruledBy(asked);
	const kept = ownEntries.flatMap(({ key, option, combine }) => {
		if (lost.has(key)) return [];
		if (asked[key] === void 0) return had[key] === void 0 ? [] : [[key, had[key]]];
		return option.perRoute !== "replace" && (had[key] !== void 0 || overruledBy(had).has(key)) ? [[key, combine(had[key] ?? option.absent, asked[key])]] : [];
	});
	return Object.fromEntries(kept);
}

// src/config/runs-already.ts
/** Whether the server was running before the check: it is found at an address, and nothing is started. */
const runsAlready = ({ url, attach }) => url !== null || attach !== null;

// src/config/route-pattern.ts
/** Whether a pattern of the configuration means a route: its name, in which `*` stands for any text. */
function meansRoute(pattern, route) {
	const [start = "", ...parts] = pattern.split("*");
	if (parts.length === 0) return pattern === route;
	const end = parts.pop() ?? "";
	if (!route.startsWith(start) || !route.endsWith(end)) return false;
	const last = route.length - end.length;
	let at = start.length;
	for (const part of parts) {
		const found = route.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return at <= last;
}

// src/config/settings-of.ts
/**
* The settings that hold for one route: its own win, of several entries the last. Headers are added by name.
*
* Of thresholds, the nearest to the route holds, and of equally near ones the more exact:
* command line > channel of the route > figure of the route > channel of all > figure of all > default. A route's single figure
* wins over the channels of all because whoever writes it has looked at that route; its channels refine those of all because
* whoever writes one channel has said nothing about the others. On the command line, too, a channel's figure wins over the
* single one.
*/
function settingsOf(route, settings) {
	return settings.perRoute.filter((entry) => meansRoute(entry.route, route)).reduce((all, { own }) => ({
		...withOwn(all, own),
		...own.threshold == null ? {} : { thresholdFrom: "config" }
	}), settings);
}
const allSteps = ({ login, perRoute }) => [...login, ...perRoute.flatMap(({ own }) => own.login ?? [])];
/** The bodies of all requests, of single routes and of logins: what secrets are to be looked for in. */
const allBodies = (settings) => [
	settings.body,
	...settings.perRoute.map(({ own }) => own.body),
	...allSteps(settings).flatMap(({ body, form }) => [typeof body === "object" ? JSON.stringify(body) : body, form && new URLSearchParams(form).toString()])
].filter((one) => typeof one === "string");
/** The headers of all requests, of single routes and of logins: what secrets are to be looked for in. */
const allHeaders = (settings) => [
	...settings.headers,
	...settings.perRoute.flatMap(({ own }) => own.headers ?? []),
	...allSteps(settings).flatMap(({ headers = {} }) => Object.entries(headers).map(([name, value]) => ({
		name,
		value
	})))
];

// src/agent/readings.ts
const readings = {
	served: {
		unit: "count",
		together: "sum",
		about: "requests of the check served by this process since it started"
	},
	finished: {
		unit: "count",
		together: "sum",
		about: "of these, those whose answer was handed to the system whole while their client was there; absent where nobody counts them",
		optional: true
	},
	atMs: {
		unit: "ms",
		together: "largest",
		about: "milliseconds since the process started, by its monotonic clock"
	},
	heapUsed: {
		unit: "bytes",
		together: "sum",
		about: "bytes; used_heap_size of V8"
	},
	codeSpaces: {
		unit: "bytes",
		together: "sum",
		about: "bytes of machine code, which grows with what V8 compiles and not with what the app keeps"
	},
	trustedSpaces: {
		unit: "bytes",
		together: "sum",
		about: "bytes of bytecode and its metadata; 0 before Node.js 22"
	},
	arrayBuffers: {
		unit: "bytes",
		together: "sum",
		about: "bytes"
	},
	external: {
		unit: "bytes",
		together: "sum",
		about: "bytes, array buffers included"
	},
	rss: {
		unit: "bytes",
		together: "once-per-process",
		about: "bytes"
	},
	malloced: {
		unit: "bytes",
		together: "sum",
		about: "bytes; malloced_memory of V8 itself"
	},
	globalHandles: {
		unit: "bytes",
		together: "sum",
		about: "bytes; used_global_handles_size of V8"
	},
	nativeContexts: {
		unit: "count",
		together: "sum",
		about: "number_of_native_contexts of V8"
	},
	detachedContexts: {
		unit: "count",
		together: "sum",
		about: "number_of_detached_contexts of V8"
	},
	fds: {
		unit: "count",
		together: "once-per-process",
		about: "open file descriptors; absent where the system does not list them",
		optional: true
	},
	threads: {
		unit: "count",
		together: "sum",
		about: "worker threads that it started and that live",
		optional: true
	},
	resources: {
		unit: "count",
		together: "sum-by-kind",
		about: "active resources of Node.js, counted by kind"
	},
	collections: {
		unit: "count",
		together: "sum",
		about: "collections until the heap no longer fell"
	},
	collectMs: {
		unit: "ms",
		together: "largest",
		about: "milliseconds spent collecting and sampling inside the server"
	}
};

// src/server/sample-schema.ts
function figure({ together, about, optional }) {
	const amount = number().nonnegative();
	const described = (together === "sum-by-kind" ? record$1(string().max(200), amount) : amount).describe(about);
	return optional ? described.optional() : described;
}
/** A sample as an agent sends it and as a report holds it; neither is trusted. */
const sample = object(Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, figure(reading)])));

export { require_cli_table3 as A, portIn as C, methods as D, texts$1 as E, withoutCredentials as M, statAfterName as N, takesBody as O, readOutputFile as S, path as T, commands as _, settingsOf as a, nearlySize as b, onTop as c, optionEntries as d, options as f, commandNames as g, loginKeys as h, allHeaders as i, credentialsIn as j, ownOptions as k, ownBeside as l, shellWord as m, readings as n, meansRoute as o, settingEntries as p, allBodies as r, runsAlready as s, sample as t, didYouMean as u, isConfigurable as v, withPort as w, readFolder as x, takes$1 as y };