import { c as integer, f as verdictWord, n as bytes } from "./words.js";
import { n as loads } from "./loads.js";
import { stripVTControlCharacters } from "node:util";

// src/report/plain-text.ts
/**
* Control characters, format characters (bidi marks, zero-width spaces, tags), separators of lines, half surrogate
* pairs and private use. The joiners U+200C and U+200D stay: scripts and emoji need them.
*/
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;
/** Nearly all text there is: printable ASCII in which nothing could be a command.. */
const harmless = /^(?!.*(?:::|##\[))[ -~]*$/;
/** A control character as its picture (␛), anything else as its code. */
const picture = (char) => {
	const code = char.codePointAt(0) ?? 0;
	if (code < 32) return String.fromCodePoint(9216 + code);
	return code === 127 ? "␡" : `\\u{${code.toString(16)}}`;
};
/**
* Text of the app (a route, a file's name, the server's output) as one line that cannot do anything but be read:
* ANSI sequences removed, every other invisible character made visible, and what a GitHub runner would take for a
* workflow command (`::name::` at the start of a line, `##[name]` anywhere) broken up.
*/
function plainText(text) {
	if (harmless.test(text)) return text;
	return stripVTControlCharacters(text).replaceAll("	", "  ").replace(unseen, picture).replace(/##(?=\[)/g, "# #").replace(/(^|\s)::/g, "$1\\::");
}
/** Shortens in the middle, where routes and file names differ least, to at most `most` characters. */
function shortened(text, most) {
	if (text.length <= most) return text;
	const head = Math.ceil((most - 1) / 2);
	const tail = most - 1 - head;
	const isLong = text.length > 2 * most;
	const chars = isLong ? [] : [...text];
	if (!isLong && chars.length <= most) return text;
	const [first, last] = isLong ? [[...text.slice(0, 2 * head)], [...text.slice(text.length - 2 * tail)]] : [chars, chars];
	return `${first.slice(0, head).join("")}…${last.slice(last.length - tail).join("")}`;
}
/**
* `plainText` of at most `most` characters. What is far too long is cut before it is looked at: nobody pays for the
* megabytes that an app may print.
*/
const brief = (text, most) => shortened(plainText(shortened(text, most * 4)), most);

// src/report/route-names.ts
/** With the method that it was requested with, where that is not GET: "POST /login". */
const routeName = ({ route, method }) => method ? `${method} ${route}` : route;
/** "/a, /b, /c and 43 more", each name made safe by `quote`. */
function routeNames(routes, quote) {
	const names = routes.slice(0, 3).map((finding) => quote(routeName(finding)));
	return routes.length > 3 ? `${names.join(", ")} and ${routes.length - 3} more` : names.join(", ");
}

// src/report/load-words.ts
/** "new addresses"; a load that this version does not know has its own name. */
const loadLabel = (name) => Object.hasOwn(loads, name) ? loads[name].label : name === "mix" ? "the other loads, mixed" : name;
/** The load that the verdict and the figures of a finding are from; null: the usual one, of which there is no more to say. */
function worstLoad({ loads: measured = [], arms }) {
	const name = arms.at(-1)?.load ?? (measured.length === 1 ? measured[0]?.load : void 0);
	return name === void 0 || name === "same" ? null : name;
}
/**
* "leaking under new addresses; steady under same address, new visitors; requests fail under ten requests at once": null where the usual
* load alone was asked for.
*/
function underLoads(finding) {
	const { loads: all = [] } = finding;
	if (all.every(({ load }) => load === "same")) return null;
	const ran = all.filter((one) => one.verdict !== "not-run");
	const answered = ran.filter(isAnsweredFirst);
	const measured = ran.filter((one) => !isAnsweredFirst(one));
	const refused = all.filter(isRefused);
	const cached = all.filter(isAnsweredFromCache);
	const isAlone = measured.every(({ load }) => load === "same");
	const verdicts = [.../* @__PURE__ */ new Set([finding.verdict, ...measured.map(({ verdict }) => verdict)])];
	return [
		...[...isAlone ? [] : verdicts.map((verdict) => [verdictWord(verdict), measured.filter((one) => one.verdict === verdict)]), ["requests fail", refused]].filter(([, ones]) => ones.length > 0).map(([word, ones]) => `${word} under ${labelsOf(ones, worstLoad(finding))}`),
		...answered.length > 0 ? [`${labelsOf(answered, null)} had their whole answer first`] : [],
		...cached.length > 0 ? ["a cache answers other requests"] : [],
		...ran.length + refused.length + cached.length < all.length ? ["no other load was tried"] : []
	].join("; ");
}
const isRefused = ({ verdict, reason }) => verdict === "not-run" && reason === "requests-fail";
const isAnsweredFromCache = ({ verdict, reason }) => verdict === "not-run" && reason === "answered-from-cache";
/** A route is steady under what it cannot tell: its clients had their answers before they went away. */
const isAnsweredFirst = (one) => one.verdict === "steady" && one.answeredFirst === true;
/** Bytes by which the level of a heap moves where nothing is kept. */
const LEVEL_MOVES = 1e5;
/** "ten requests at once peak at 310 MB of heap and 420 MB of RSS, and keep 2 MB": null where they were not tried, or nobody can tell. */
function peakWords({ arms }) {
	const peak = arms.findLast((arm) => arm.peak)?.peak;
	if (!peak) return null;
	const figures = [...peak.heapUsed === null ? [] : [`${bytes(peak.heapUsed)} of heap`], ...peak.rss === null ? [] : [`${bytes(peak.rss)} of RSS`]];
	if (figures.length === 0) return null;
	const kept = peak.after.heapUsed - peak.before.heapUsed;
	return `${loads.bursts.label} peak at ${figures.join(" and ")}, and keep ${kept < LEVEL_MOVES ? "nothing" : bytes(kept)}`;
}
/** The most that any of these routes takes: "/report: ten requests at once peak at 310 MB of heap, and keep 2 MB"; null: of none it is known. */
function highestPeak(routes, quote) {
	const peakOf = ({ arms }) => Math.max(0, ...arms.map(({ peak }) => peak?.heapUsed ?? peak?.rss ?? 0));
	const [highest] = routes.filter((finding) => peakWords(finding) !== null).toSorted((a, b) => peakOf(b) - peakOf(a));
	return highest ? `${quote(routeName(highest))}: ${peakWords(highest)}` : null;
}
/** "2.4 kB for each new value of the cookie sid": null where it was not found in what requests must differ to leave something. */
function perValue(finding, voice) {
	const load = worstLoad(finding);
	const shown = finding.loads?.find((one) => one.load === load);
	if (!shown || shown.verdict === "not-run") return null;
	const { traits = [], bytesPerValue = null } = shown;
	return traits.length === 0 || bytesPerValue === null || bytesPerValue < .5 ? null : `${bytes(bytesPerValue)} for each ${traitsWords(traits, voice)}`;
}
/** "new value of the cookie sid or new connection". */
const traitsWords = (traits, voice) => traits.map((trait) => traitWords(trait, voice)).join(" or ");
const moments = {
	"at-once": "right after its request",
	"at-first-byte": "at the first byte of the answer",
	"in-body": "within the body of the answer"
};
function traitWords({ kind, name }, voice) {
	if (kind === "connection") return "new connection";
	if (kind === "ip") return "new IP address";
	if (kind === "unknown-query") return "new query of the URL";
	if (kind === "hang-up") return `client that goes away${Object.hasOwn(moments, name) ? ` ${moments[name]}` : ""}`;
	if (kind === "data") return `${voice.name(name)} request`;
	if (kind === "segment") return /^\d+$/.test(name) ? `new segment ${name} of the path` : `new value of ${voice.name(name)} in the path`;
	return `new value of the ${kind === "query" ? "query parameter" : voice.words(kind)} ${voice.name(name)}`;
}
/** The one to name first stands first; others in the order in which they were asked for. */
const labelsOf = (ones, first) => ones.map(({ load }) => load).toSorted((a, b) => Number(b === first) - Number(a === first)).map(loadLabel).join(", ");
/**
* " under same address, new visitors; requests fail under ten requests at once": what all of these routes are steady under, and what did not
* show that; empty where it is the usual load alone.
*/
function allSteadyUnder(routes) {
	const [first = [], ...others] = routes.map(({ loads: measured = [] }) => measured.flatMap((one) => one.verdict === "steady" && !isAnsweredFirst(one) ? [one.load] : []));
	const common = first.filter((load) => others.every((loads) => loads.includes(load)));
	const late = onSome(routes, isAnsweredFirst, (labels) => `${labels} had their whole answer first`);
	const refused = onSome(routes, isRefused, (labels) => `requests fail under ${labels}`);
	return `${common.length === 0 || common.join() === "same" && refused === "" ? "" : ` under ${common.map(loadLabel).join(", ")}`}${late}${refused}`;
}
/** "; requests fail under new visitors on 2 of 7 routes": what holds of some load on some of these routes; empty where it holds of none. */
function onSome(routes, holds, words) {
	const found = routes.map(({ loads: measured = [] }) => measured.filter(holds)).filter((ones) => ones.length > 0);
	if (found.length === 0) return "";
	const loads = [...new Map(found.flat().map((one) => [one.load, one])).values()];
	return `; ${words(labelsOf(loads, null))}${found.length < routes.length ? ` on ${integer(found.length)} of ${integer(routes.length)} routes` : ""}`;
}

export { perValue as a, worstLoad as c, brief as d, plainText as f, peakWords as i, routeName as l, highestPeak as n, traitsWords as o, loadLabel as r, underLoads as s, allSteadyUnder as t, routeNames as u };