import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { C as channelNamed, D as readChannel, E as isCounted, S as channelEntries, T as heldChannels, _ as verdictWord, b as readArgs, c as change, d as elapsed, g as partsOf, i as problem, l as channelName, n as codeOf, o as wordsOf, p as integer$1, s as bytes, t as CheckError, u as count, v as lines, w as channels, x as text$1, y as number } from "./problems.js";
import { _ as string, f as number$1, g as strictObject, h as record$1, i as _enum, l as int, o as array, p as object, s as boolean, u as json, v as union } from "./bounded-file.js";
import { t as require_shell_quote } from "./shell-quote.js";
import { n as require_ms, t as require_supports_color } from "./supports-color.js";
import { t as meansRoute } from "./route-pattern.js";
import { dirname, relative, resolve, sep } from "node:path";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { validateHeaderName, validateHeaderValue } from "node:http";
import { stripVTControlCharacters } from "node:util";

// src/config/commands.ts
/** What the program can do; without a command it checks. */
const commands = {
	check: {
		usage: "[check] [options]",
		summary: "checks the built app in this folder"
	},
	baseline: {
		usage: "baseline FILE [options]",
		summary: "checks, and writes a file for later checks to compare with"
	},
	demo: {
		usage: "demo",
		summary: "checks an example server that leaks; needs nothing"
	},
	init: {
		usage: "init [options]",
		summary: "writes a workflow and a configuration for the app here"
	},
	report: {
		usage: "report REPORT",
		summary: "shows a JSON report again, as HTML or Markdown too"
	},
	judge: {
		usage: "judge REPORT",
		summary: "judges the numbers of a JSON report again"
	},
	routes: {
		usage: "routes [options]",
		summary: "prints the routes it would check, and why"
	}
};
const commandNames = Object.keys(commands);

// src/loads/new-value.ts
/** Far above what a shop counts to, and still a safe integer after millions of requests. */
const FIRST_NUMBER = 1e9;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const DAY_MS = 864e5;
/**
* The n-th new value like a known one: a number, a UUID, a date, hexadecimal digits, else words with a number at their end.
* @param known as it stands in a URL: percent-encoded
*/
function newValueLike(known, n) {
	if (UUID.test(known)) return `${known.slice(0, 24)}${n.toString(16).padStart(12, "0")}`;
	if (DATE.test(known)) return `${dateAfter(known, n)}${known.slice(10)}`;
	if (/^\d+$/.test(known)) return String(FIRST_NUMBER + n);
	if (/^(?=.*\d)[0-9a-f]{8,}$/i.test(known)) return n.toString(16).padStart(known.length, "0");
	const [, stem = known, extension = ""] = /^(.*?)(\.[a-z0-9]+)?$/i.exec(known) ?? [];
	return `${stem}-${n}${extension}`;
}
/** Days that long are gone, each once: a page may answer differently for those to come. */
function dateAfter(known, n) {
	const [, year = "2000", month = "01", day = "01"] = DATE.exec(known) ?? [];
	const time = Date.UTC(Number(year), Number(month) - 1, Number(day)) - n * DAY_MS;
	return new Date(time).toISOString().slice(0, 10);
}
/** What a person who names a route by one of its URLs surely means as a value: a number, a UUID, a date. */
const isValue = (segment) => /^\d+$/.test(segment) || UUID.test(segment) || DATE.test(segment);
function piecesOf(url, pattern) {
	const [path = "", query] = url.split("?");
	const spelled = pattern.split("?")[0]?.split("/") ?? [];
	const segments = path.split("/");
	return {
		segments: segments.map((known, i) => {
			const isKept = known === "" || spelled.includes(known) && !isValue(known);
			const name = nameOf$1(i, spelled.length === segments.length ? spelled[i] : void 0);
			return {
				known,
				made: (n) => newValueLike(known, n),
				value: isKept ? null : {
					kind: "segment",
					name
				}
			};
		}),
		pairs: query?.split("&").map((known) => {
			const [name = "", value = ""] = known.split("=");
			return {
				known,
				made: (n) => `${name}=${newValueLike(value, n)}`,
				value: value === "" ? null : {
					kind: "query",
					name
				}
			};
		}) ?? null
	};
}
/** A segment as the route calls it: `[id]`; where it does not say, by its place: "3" is the third. */
const nameOf$1 = (i, own) => own === void 0 || isValue(own) ? String(i) : own;
/** The segments and query parameters of a URL that are values, by their place or name. */
function valuesIn(url, pattern) {
	const { segments, pairs } = piecesOf(url, pattern);
	return [...segments, ...pairs ?? []].flatMap(({ value }) => value ?? []);
}
/**
* The same URL with a new value in each segment that the route does not spell out or that is surely a value, and in each query
* parameter: null where it has neither.
* @param url without origin
* @param pattern such as `/product/[id]`; segments that both have are no parameters
* @param differs which of the values are new
*/
function newAddressLike(url, pattern, n, differs = () => true) {
	const { segments, pairs } = piecesOf(url, pattern);
	const write = ({ known, made, value }) => value !== null && differs(value) ? made(n) : known;
	const path = segments.map(write).join("/");
	const made = pairs === null ? path : `${path}?${pairs.map(write).join("&")}`;
	return made === url ? null : made;
}

// src/loads/one-by-one.ts
/**
* Requests of which each is made with its number, and sent when the one before is answered.
* @param after the number before the first
*/
function oneByOne(make, after) {
	let n = after;
	const next = () => {
		n += 1;
		return make(n);
	};
	return {
		connections: 1,
		pipelining: 1,
		requests: [next]
	};
}

// src/loads/addresses.ts
/** A name that no app knows. */
const UNKNOWN = "ssr-leak-check";
const unknown = {
	kind: "unknown-query",
	name: UNKNOWN
};
const isUnknown = ({ kind }) => kind === unknown.kind;
/** Where a URL has values of its own, new ones of them come in turns with the unknown one. */
const kindsOf = ({ next, pattern }) => valuesIn(next(), pattern).length === 0 ? 1 : 2;
/** What is kept for each URL (a cache keyed by it, a record of the router) stays hidden while one URL is asked for. */
const addresses = {
	name: "addresses",
	summary: "A URL never asked for before: new values of its parameters, and an unknown one, in turns.",
	label: "new addresses",
	distinct: "address",
	kinds: kindsOf,
	traits: ({ next, pattern }) => [unknown, ...valuesIn(next(), pattern)],
	share: (traits, urls) => {
		return traits.some(isUnknown) && !traits.every(isUnknown) ? 1 : 1 / kindsOf(urls);
	},
	traffic: ({ next, pattern }, { differs, after }) => oneByOne((n) => {
		const url = next();
		const mayBeUnknown = differs(unknown);
		const made = n % 2 === 0 || !mayBeUnknown ? newAddressLike(url, pattern, n, differs) : null;
		if (made !== null || !mayBeUnknown) return { path: made ?? url };
		return { path: `${url}${url.includes("?") ? "&" : "?"}${UNKNOWN}=${n}` };
	}, after)
};

// src/loads/same.ts
/** The requests of a route as they are. */
const asTheyAre = ({ next, varies }) => [varies ? () => ({ path: next() }) : { path: next() }];
/** One request at a time, so that every sample stands behind a known number of requests. */
const same = {
	name: "same",
	summary: "The URL of the route, or its URLs by their weight, one request at a time.",
	label: "same address",
	traffic: (urls) => ({
		connections: 1,
		pipelining: 1,
		requests: asTheyAre(urls)
	})
};

// src/loads/bursts.ts
/** Requests under way at the same time. */
const AT_ONCE = 10;
/** What several requests share while they wait for each other stays hidden while one asks after the other. */
const bursts = {
	name: "bursts",
	summary: "Ten requests at a time, each on a connection of its own.",
	label: "ten requests at once",
	traffic: (urls) => ({
		connections: AT_ONCE,
		pipelining: 1,
		requests: asTheyAre(urls)
	})
};

// src/loads/load.ts
/** Nothing is narrowed. */
const inAll = {
	differs: () => true,
	after: 0
};
/** The request that is to be sent now. */
const madeNow = (requested) => typeof requested === "function" ? requested() : requested;
/** Makes what gives one of these after the other, for ever. */
function inTurns(all) {
	let n = 0;
	return () => all[n++ % all.length];
}

// src/loads/data.ts
/** What is asked of a page that is not to be sent: proxies, link checkers and health checks do. */
const head = {
	name: "HEAD",
	type: null,
	of: (path) => ({
		method: "HEAD",
		path
	})
};
const trait$1 = ({ name }) => ({
	kind: "data",
	name
});
/** What is kept by code that makes the data of a page without its HTML stays hidden while the page is asked for. */
const data = {
	name: "data",
	summary: "What the client of the framework asks of the same URL for, such as its data alone; and HEAD; in turns.",
	label: "data requests",
	besides: true,
	needs: {
		what: "a server that answers such requests",
		met: ({ dataRequests = [head] }) => dataRequests.length > 0
	},
	traits: ({ dataRequests = [head] }) => dataRequests.map(trait$1),
	share: (traits, { dataRequests = [head] }) => traits.length / dataRequests.length,
	traffic(urls, { differs }) {
		const [first, ...others] = (urls.dataRequests ?? [head]).filter((one) => differs(trait$1(one)));
		const alone = {
			connections: 1,
			pipelining: 1
		};
		if (first === void 0) return {
			...alone,
			requests: asTheyAre(urls)
		};
		const next = inTurns([first, ...others]);
		return {
			...alone,
			requests: [() => ({
				method: "GET",
				...next().of(urls.next())
			})]
		};
	}
};

// src/loads/hang-ups.ts
const moments$1 = [
	"at-once",
	"at-first-byte",
	"in-body"
];
const trait = (name) => ({
	kind: "hang-up",
	name
});
/** What a rendering holds that nobody waits for any more: it is freed only where the server notices. */
const hangUps = {
	name: "hang-ups",
	summary: "A client that goes away: after the request, at the first byte of the answer, within its body.",
	label: "clients that hang up",
	distinct: "departure",
	traits: () => moments$1.map(trait),
	share: (traits) => traits.length / moments$1.length,
	traffic: (urls, { differs }) => ({
		connections: 1,
		pipelining: 1,
		requests: asTheyAre(urls),
		hangsUp: inTurns(moments$1.filter((moment) => differs(trait(moment))))
	})
};

// node_modules/set-cookie-parser/lib/set-cookie.js
var defaultParseOptions = {
	decodeValues: true,
	map: false,
	silent: false,
	split: "auto"
};
function isForbiddenKey(key) {
	return typeof key !== "string" || key in {};
}
function createNullObj() {
	return Object.create(null);
}
function isNonEmptyString(str) {
	return typeof str === "string" && !!str.trim();
}
function parseString(setCookieValue, options) {
	var parts = setCookieValue.split(";");
	var nameValuePairStr = parts.shift();
	if (!isNonEmptyString(nameValuePairStr)) return null;
	var parsed = parseNameValuePair(nameValuePairStr);
	var name = parsed.name;
	var value = parsed.value;
	if (!name && !value) return null;
	options = options ? Object.assign({}, defaultParseOptions, options) : defaultParseOptions;
	if (isForbiddenKey(name)) {
		if (!options.silent) console.warn("set-cookie-parser: dropping cookie due to name:", name);
		return null;
	}
	try {
		value = options.decodeValues ? decodeURIComponent(value) : value;
	} catch (e) {
		if (!options.silent) console.error("set-cookie-parser: failed to decode cookie value. Set options.decodeValues=false to disable decoding.", e);
	}
	var cookie = createNullObj();
	cookie.name = name;
	cookie.value = value;
	parts.forEach(function(part) {
		var sides = part.split("=");
		var key = sides.shift().trim().toLowerCase();
		if (isForbiddenKey(key) || key === "name" || key === "value") {
			if (!options.silent) console.warn("set-cookie-parser: ignoring attribute:", part);
			return;
		}
		var value = sides.join("=").trim();
		if (key === "expires") {
			var expires = new Date(value);
			if (Number.isNaN(expires.getTime())) {
				if (!options.silent) console.error("set-cookie-parser: failed to parse expires time:", value);
			} else cookie.expires = expires;
		} else if (key === "max-age") {
			if (/^-?\d+$/.test(value)) cookie.maxAge = parseInt(value, 10);
			else if (!options.silent) console.error("set-cookie-parser: failed to parse max-age:", value);
		} else if (key === "secure") cookie.secure = true;
		else if (key === "httponly") cookie.httpOnly = true;
		else if (key === "samesite") cookie.sameSite = value;
		else if (key === "partitioned") cookie.partitioned = true;
		else if (key) cookie[key] = value;
	});
	return cookie;
}
function parseNameValuePair(nameValuePairStr) {
	var name = "";
	var value = "";
	var nameValueArr = nameValuePairStr.split("=");
	if (nameValueArr.length > 1) {
		name = nameValueArr.shift();
		value = nameValueArr.join("=");
	} else value = nameValuePairStr;
	return {
		name: trimWsp(name),
		value: trimWsp(value)
	};
}
function trimWsp(str) {
	var start = 0;
	var end = str.length;
	while (start < end && isWsp(str.charCodeAt(start))) start += 1;
	while (end > start && isWsp(str.charCodeAt(end - 1))) end -= 1;
	return str.substring(start, end);
}
function isWsp(code) {
	return code === 32 || code === 9;
}
function parseSetCookie(input, options) {
	options = options ? Object.assign({}, defaultParseOptions, options) : defaultParseOptions;
	if (!input) {
		if (!options.map) return [];
		else return createNullObj();
	}
	if (input.headers) {
		if (typeof input.headers.getSetCookie === "function") input = input.headers.getSetCookie();
		else if (input.headers["set-cookie"]) input = input.headers["set-cookie"];
		else {
			var sch = input.headers[Object.keys(input.headers).find(function(key) {
				return key.toLowerCase() === "set-cookie";
			})];
			if (!sch && input.headers.cookie && !options.silent) console.warn("Warning: set-cookie-parser appears to have been called on a request object. It is designed to parse Set-Cookie headers from responses, not Cookie headers from requests.");
			input = sch;
		}
	}
	var split = options.split;
	var isArray = Array.isArray(input);
	if (split === "auto") split = !isArray;
	if (!isArray) input = [input];
	input = input.filter(isNonEmptyString);
	if (split) input = input.map(splitCookiesString).flat();
	if (!options.map) return input.map(function(str) {
		return parseString(str, options);
	}).filter(Boolean);
	else {
		var cookies = createNullObj();
		return input.reduce(function(cookies, str) {
			var cookie = parseString(str, options);
			if (cookie) cookies[cookie.name] = cookie;
			return cookies;
		}, cookies);
	}
}
function splitCookiesString(cookiesString) {
	if (Array.isArray(cookiesString)) return cookiesString;
	if (typeof cookiesString !== "string") return [];
	var cookiesStrings = [];
	var pos = 0;
	var start;
	var ch;
	var lastComma;
	var nextStart;
	var cookiesSeparatorFound;
	function skipWhitespace() {
		while (pos < cookiesString.length && /\s/.test(cookiesString.charAt(pos))) pos += 1;
		return pos < cookiesString.length;
	}
	function notSpecialChar() {
		ch = cookiesString.charAt(pos);
		return ch !== "=" && ch !== ";" && ch !== ",";
	}
	while (pos < cookiesString.length) {
		start = pos;
		cookiesSeparatorFound = false;
		while (skipWhitespace()) {
			ch = cookiesString.charAt(pos);
			if (ch === ",") {
				lastComma = pos;
				pos += 1;
				skipWhitespace();
				nextStart = pos;
				while (pos < cookiesString.length && notSpecialChar()) pos += 1;
				if (pos < cookiesString.length && cookiesString.charAt(pos) === "=") {
					cookiesSeparatorFound = true;
					pos = nextStart;
					cookiesStrings.push(cookiesString.substring(start, lastComma));
					start = pos;
				} else pos = lastComma + 1;
			} else pos += 1;
		}
		if (!cookiesSeparatorFound || pos >= cookiesString.length) cookiesStrings.push(cookiesString.substring(start, cookiesString.length));
	}
	return cookiesStrings;
}
parseSetCookie.parseSetCookie = parseSetCookie;
parseSetCookie.parse = parseSetCookie;
parseSetCookie.parseString = parseString;
parseSetCookie.splitCookiesString = splitCookiesString;

// src/loads/cookie-jar.ts
/** What one visitor sends back of the cookies that the server set: they have one server, which they take for a secure one. */
/** A server that sets ever more of them is not to be followed without end: browsers keep 150 or more of one host. */
const MOST_COOKIES = 180;
/** @param cookies that it has from the start, as the value of `Cookie` */
function createJar(cookies = "") {
	const kept = new Map(pairsOf(cookies));
	return {
		take(setCookie) {
			for (const { name, value, maxAge, expires } of parseSetCookie([...setCookie], { decodeValues: false })) if ((maxAge === void 0 ? expires?.getTime() ?? Number.POSITIVE_INFINITY : Date.now() + maxAge * 1e3) <= Date.now()) kept.delete(name);
			else if (kept.has(name) || kept.size < MOST_COOKIES) kept.set(name, value);
		},
		value: (name) => kept.get(name),
		header: () => [...kept].map(([name, value]) => `${name}=${value}`).join("; ")
	};
}
/** Names and values in a value of `Cookie`. */
const pairsOf = (cookies) => cookies.split(";").flatMap((pair) => {
	const [name = "", ...rest] = pair.trim().split("=");
	return name === "" ? [] : [[name, rest.join("=")]];
});
/** The value of `Cookie` with both: of a name that both have, the first is sent, since servers do not agree on which of two counts. */
function bothCookies(first, second) {
	const names = new Set(pairsOf(first).map(([name]) => name));
	return [first, ...pairsOf(second).filter(([name]) => !names.has(name)).map(([name, value]) => `${name}=${value}`)].join("; ");
}

// src/loads/returning.ts
/**
* What is added to the session of a visitor at each visit, or made only for a visitor who proves to have one, stays hidden while nobody
* comes back. In turns: someone new, the same one again, and a regular who has been coming from the start.
*/
const returning = {
	name: "returning",
	summary: "Visitors who come back with the cookies that the server set.",
	label: "returning visitors",
	distinct: "visitor",
	kinds: () => 3,
	needs: {
		what: "an answer that sets a cookie",
		met: ({ setsCookies = false }) => setsCookies
	},
	traffic({ next }, { after }) {
		const regular = createJar();
		let recent = createJar();
		const newcomer = () => {
			recent = createJar();
			return recent;
		};
		const whose = inTurns([
			newcomer,
			() => recent,
			() => regular
		]);
		let asking = recent;
		const visit = () => {
			asking = whose()();
			const cookie = asking.header();
			return {
				path: next(),
				...cookie === "" ? {} : { headers: { cookie } }
			};
		};
		return {
			...oneByOne(visit, after),
			onCookies: (setCookie) => asking.take(setCookie)
		};
	}
};

// src/loads/revalidate.ts
/** What is kept by code that fills a cache stays hidden while the cache answers. */
const revalidate = {
	name: "revalidate",
	summary: "A page that a cache answers, rendered again in each request, by the key that its build has for that.",
	label: "revalidation at each request",
	needs: {
		what: "a page that a cache answers, of a build that can have it rendered again",
		met: ({ revalidation }) => revalidation !== void 0
	},
	traffic: ({ next, revalidation = {} }, { after }) => oneByOne(() => ({
		path: next(),
		headers: revalidation
	}), after)
};

// src/loads/visitors.ts
/** Names under which frameworks and their session stores know a visitor again. */
const sessions = [
	"sid",
	"session",
	"sessionid",
	"connect.sid",
	"JSESSIONID",
	"__session",
	"visitor",
	"uid",
	"token",
	"cart"
];
const cookieOf = (n) => `v${n.toString(16).padStart(16, "0")}`;
/** Header values that no visitor before had, each in the shape that browsers and proxies give it. */
const headers$1 = {
	"user-agent": (n) => `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.${n}.0 Safari/537.36`,
	"accept-language": (n) => `en-${subtagOf(n)},en;q=0.9`,
	referer: (n) => `https://example.com/from/${n}`,
	"x-forwarded-for": (n) => `10.${n >> 16 & 255}.${n >> 8 & 255}.${n & 255}`,
	traceparent: (n) => `00-${n.toString(16).padStart(32, "0")}-${n.toString(16).padStart(16, "0")}-00`
};
const letter = (n) => String.fromCharCode(65 + n % 26);
/** A subtag of three letters: seventeen thousand visitors have one each. */
const subtagOf = (n) => `${letter(Math.floor(n / 676))}${letter(Math.floor(n / 26))}${letter(n)}`;
const connection = {
	kind: "connection",
	name: "connection"
};
const cookie = (name) => ({
	kind: "cookie",
	name
});
const header = (name) => ({
	kind: "header",
	name
});
/** One whose headers are like those of all others stands for each visitor in what does not differ. */
const EVERYBODY = 0;
function headersOfVisitor(n, { differs }) {
	const numberFor = (trait) => differs(trait) ? n : EVERYBODY;
	return {
		...differs(connection) ? { connection: "close" } : {},
		cookie: sessions.map((name) => `${name}=${cookieOf(numberFor(cookie(name)))}`).join("; "),
		...Object.fromEntries(Object.entries(headers$1).map(([name, valueFor]) => [name, valueFor(numberFor(header(name)))]))
	};
}
/** What is kept for each session, user-agent, language or connection stays hidden while one client asks. */
const visitors = {
	name: "visitors",
	summary: "A new connection, new cookies, and new values of the headers that tell visitors apart.",
	label: "new visitors",
	distinct: "visitor",
	traits: () => [
		connection,
		...sessions.map(cookie),
		...Object.keys(headers$1).map(header)
	],
	traffic: ({ next }, narrowed) => ({
		...oneByOne((n) => ({
			path: next(),
			headers: headersOfVisitor(n, narrowed)
		}), narrowed.after),
		anew: narrowed.differs(connection)
	})
};

// src/loads/loads.ts
/** All loads, by the name that options and reports give them. */
const loads$1 = {
	same,
	addresses,
	visitors,
	returning,
	"hang-ups": hangUps,
	bursts,
	data,
	revalidate
};
/** Their names, `same` first. */
const loadNames = Object.keys(loads$1);
/** All loads but `same` in one: each volley has as many requests of each. What is flat there is flat in each part of it. */
const MIX = "mix";
/** What it is called when it is measured at once: the load, or the mix of several. */
const nameOf = (parts) => parts.length === 1 ? parts[0] : "mix";

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
const size = union([string(), number$1()]);
const record = record$1(string(), string());
const method = _enum(methods);
const v8 = _enum(["quiet", "production"]);
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

// src/config/report-formats.ts
/** Reports that have an option of their own, by its name. */
const ownOptions = [
	"json",
	"markdown",
	"html"
];
/** All that can be written, by the names that `--reporter` takes; `report/reporters.ts` says how. */
const reportFormats = [...ownOptions, "junit"];

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
		summary: "shows this help",
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
const reporting = [...judging$1, "report"];
const aFile = "a file in a folder that exists";
/** What is written. */
const output = {
	json: setting("json", {
		group: "output",
		takes: "FILE|-",
		summary: "writes the report as JSON",
		more: "On the command line, `-` is standard output; everything else then goes to standard error. The command `routes` writes its table.",
		commands: [...judging$1, "routes"],
		expected: aFile,
		read: outputFile
	}),
	markdown: setting("markdown", {
		group: "output",
		takes: "FILE",
		summary: "writes the report as Markdown",
		commands: reporting,
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
		summary: `writes a report: ${reportFormats.join(", ")}`,
		more: "Without a file, it goes to standard output, on the command line only. `--json FILE`, `--markdown FILE` and `--html FILE` are short forms.",
		repeatable: true,
		commands: reporting,
		expected: `a name and a file such as html=report.html; names are ${reportFormats.join(", ")}`,
		read: reporter,
		absent: [],
		gather: (all) => all
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
const plain$2 = /^(NODE_ENV|PORT|HOST|HOSTNAME)$/;
/** The command as it was written, with variables for what may be a secret. */
function asCommand({ text, env, words }) {
	const all = Object.entries(env);
	if (all.every(([name]) => plain$2.test(name))) return [[text]];
	return [[...all.flatMap(([name, value]) => plain$2.test(name) ? [`${name}=${shellWord(value)} `] : [
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
		otherwise: "all; in a workflow, its changes",
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
	api: setting("api", {
		group: "requests",
		summary: "checks API routes too",
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

// src/config/table/server.ts
/** How the server is built and started. */
const server = {
	start: setting("start", {
		group: "server",
		takes: "\"<command>\"",
		summary: "command that starts the built server",
		more: "It runs without a shell, in the folder of the app. Leading `NAME=value` words become environment variables. The server gets its port as `PORT`, and in place of `$PORT` in the command; if it listens on another port, the check finds that one.",
		otherwise: "its start script or framework",
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
			"init"
		],
		expected: "a folder",
		read: (folder, source) => readFolder(folder, source.cwd)
	}),
	install: setting("install", {
		group: "server",
		takes: "\"<command>\"",
		summary: "installs the packages of the base",
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
		expected: "a number from 1 to 65535",
		read: wholeNumber(1, 65535),
		config: { form: integer },
		recheck: asText
	}),
	"boot-timeout": setting("bootTimeoutMs", {
		group: "server",
		takes: "TIME",
		summary: "how long the server may take to answer at first",
		default: "60 s",
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
	"heap-limit": setting("heapLimit", {
		group: "verdict",
		takes: "SIZE",
		summary: "how much more than the base a route may keep once warm",
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

// src/config/settings-in.ts
/** The settings that these values give; nothing for what was not given. */
function settingsIn(values) {
	return Object.fromEntries(settingEntries.flatMap(({ name, key, option }) => {
		const given = values[name] ?? [];
		return given.length > 0 ? [[key, option.gather(given)]] : [];
	}));
}
/** What a setting is when nothing was given. */
function absentOf({ default: text, absent, read, gather }) {
	return text === null ? absent : gather([read(text, {
		kind: "argv",
		cwd: "/",
		platform: "linux",
		option: ""
	})]);
}
/** All settings that options give, when nothing was given. */
const absentSettings = () => Object.fromEntries(settingEntries.map(({ key, option }) => [key, absentOf(option)]));

// src/config/without-credentials.ts
/**
* The code of a pull request runs in the server, in the build and in a configuration, so the runner's own credentials stay out of it. They are
* dropped by the names that GitHub, npm and this action give them, not by endings such as `_TOKEN`: a server may need a
* `CMS_TOKEN` to render at all, and whoever wrote the workflow gave it on purpose.
*/
const droppedPrefixes = [
	"INPUT_",
	"ACTIONS_",
	"GITHUB_",
	"RUNNER_"
];
const droppedNames = [
	"GH_TOKEN",
	"GH_ENTERPRISE_TOKEN",
	"NODE_AUTH_TOKEN",
	"NPM_TOKEN",
	"NPM_AUTH_TOKEN",
	"YARN_NPM_AUTH_TOKEN",
	"NODE_CHANNEL_FD",
	"NODE_UNIQUE_ID",
	"NODE_V8_COVERAGE"
];
/** npm hands its settings down as variables, registry credentials included. */
const npmCredential = /^npm_config_.*(_auth|_authtoken|_password|:certfile|:keyfile)$/i;
/** Facts about the machine: harmless, and some programs look for their tools by them. */
const kept = [
	"RUNNER_OS",
	"RUNNER_ARCH",
	"RUNNER_TEMP",
	"RUNNER_TOOL_CACHE",
	"GITHUB_ACTIONS"
];
const isDropped = (name) => {
	const upper = name.toUpperCase();
	if (kept.includes(upper)) return false;
	return droppedPrefixes.some((prefix) => upper.startsWith(prefix)) || droppedNames.includes(upper) || npmCredential.test(name);
};
/** The parent's environment without the runner's credentials, under whatever name they were passed on. */
function withoutCredentials(parent) {
	const entries = Object.entries(parent).filter((entry) => entry[1] !== void 0);
	const tokens = entries.filter(([name, value]) => isDropped(name) && /token|auth/i.test(name) && value.length >= 16).map(([, value]) => value);
	return Object.fromEntries(entries.filter(([name, value]) => !isDropped(name) && !tokens.some((token) => value.includes(token))));
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

// src/judge/channels.ts
/** The heap without machine code. Bytes. */
const jsBytes = (sample) => channels.js.read(sample);
/** The series of a channel; null where a sample does not say: with a part of the points it would be another series. */
function seriesOf(name, samples) {
	const points = samples.map(({ requests, total }) => ({
		x: requests,
		y: readChannel(name, total)
	}));
	return points.every((point) => point.y !== void 0) ? points : null;
}
const seriesOfAll = (names, samples) => new Map(names.flatMap((name) => {
	const points = seriesOf(name, samples);
	return points ? [[name, points]] : [];
}));
/** One series per channel of bytes that is always judged. */
const byteSeries = (samples) => seriesOfAll(heldChannels, samples);
/** What RSS shows beyond the channels above, bytes. */
const nativeSeries = (samples) => seriesOf("native", samples) ?? [];
const isJudgedCount = ({ unit, judged }) => unit === "count" && judged === "always";
/** One series per counted thing: those of the table, and each kind of active resource ever seen. */
function countSeries(samples) {
	const inTable = channelEntries.flatMap(([name, channel]) => isJudgedCount(channel) ? [name] : []);
	const kinds = new Set(samples.flatMap(({ total }) => Object.keys(total.resources)));
	return seriesOfAll([...inTable, ...[...kinds].sort()], samples);
}

// src/judge/entries.ts
/**
* Bytes that one entry takes in V8's tables when they are full, on a 64-bit machine without pointer compression (Node.js); they
* are full only just before they double. A Map's entry has a key, a value and a link, a Set's a key and a link, and both half a
* bucket (`src/objects/ordered-hash-table.h`). An element of an array is one word. A property of a dictionary has a key, a value
* and its details, in a table that is at most two thirds full (`src/objects/dictionary.h`).
*/
const BYTES_PER_ENTRY = {
	Map: 28,
	Set: 20,
	Array: 8,
	SparseArray: 36,
	Object: 36
};
/** Fewer entries than this in a whole run are chance. */
const FEWEST_GAINED = 3;
/** A leak does not slow down: the last part gains at least this share, per request, of what the part before it did. */
const LATE_SHARE$1 = .5;
/** Share of what was gained that may have gone again: what was in flight at one count and not at another. */
const LOST_SHARE = .1;
/**
* Chance below which fewer than a leak brings are too few for one. What only some requests leave comes in an uneven stream: of five
* that are expected from one request in ten, at most two come in 12 of 100 counts.
*/
const TOO_FEW = .01;
/** Containers that grew from count to count, and go on growing, those with most entries per request first. */
function growingContainers({ requests, containers }) {
	return containers.flatMap(({ id, kind, class: name, sizes }) => {
		const first = sizes.findIndex((size) => size !== null);
		const [known, at] = [sizes.slice(first).map((size) => size ?? 0), requests.slice(first)];
		const gained = first === -1 ? 0 : gainOf$1(known, at, 0);
		if (gained < FEWEST_GAINED) return [];
		const served = (at.at(-1) ?? 0) - (at[0] ?? 0);
		const entriesPerRequest = gained / served;
		return [{
			id,
			kind,
			class: name,
			entriesPerRequest,
			gained,
			requests: served,
			bytesPerRequest: entriesPerRequest * BYTES_PER_ENTRY[kind]
		}];
	}).sort((a, b) => b.entriesPerRequest - a.entriesPerRequest);
}
/** Live objects that come and go by themselves between two counts: what the counting and the runtime's own timers make. */
const IDLE_OBJECTS = 20;
/**
* Objects that each request leaves, between the first count and the last: 0.000 on healthy pages, whole numbers on most leaks.
* 0 where they came without requests or stopped coming; null with fewer than two counts.
*/
function objectsPerRequest({ requests, objects }) {
	const served = (requests.at(-1) ?? 0) - (requests[0] ?? 0);
	return served <= 0 ? null : gainOf$1(objects, requests, IDLE_OBJECTS) / served;
}
/**
* What was gained from the first count to the last, if that goes on: 0 where it came without requests (that is the clock's), where
* much of it went again, or where the last part gained less than a leak does, which does not slow down.
* @param idle may come between two counts without a request
*/
function gainOf$1(values, requests, idle) {
	const steps = values.slice(1).map((value, i) => ({
		gain: value - values[i],
		served: requests[i + 1] - requests[i]
	}));
	if (steps.some(({ gain, served }) => served === 0 && gain > idle)) return 0;
	const gained = sum(steps.map(({ gain }) => gain));
	const lost = -sum(steps.map(({ gain }) => Math.min(0, gain + (gain < 0 ? idle : 0))));
	return gained > 0 && lost <= LOST_SHARE * gained && goesOn(steps) ? gained : 0;
}
/**
* Whether what came last and what came before it are one growth: neither part gains less than a leak would by the rate of the other.
* The last counts are taken together until enough was to be expected between them; with nothing before them, nothing is told.
*/
function goesOn(steps) {
	for (let at = steps.length - 1; at > 0; at -= 1) {
		const [before, late] = [steps.slice(0, at), steps.slice(at)].map((part) => ({
			gain: sum(part.map(({ gain }) => gain)),
			served: sum(part.map(({ served }) => served))
		}));
		if (before.served === 0) return true;
		if (late.served === 0) continue;
		const expected = [before.gain / before.served * late.served, late.gain / late.served * before.served];
		const isSudden = late.gain >= FEWEST_GAINED && before.gain < LATE_SHARE$1 * expected[1];
		const isLess = late.gain < LATE_SHARE$1 * expected[0];
		if (!isLess && !isSudden) return late.gain > 0 || before.gain > 0;
		if (Math.min(isLess ? atMost(late.gain, expected[0]) : 1, isSudden ? atMost(before.gain, expected[1]) : 1) < TOO_FEW) return false;
	}
	return true;
}
/**
* How likely it is that so many things come, or fewer, where more are expected and each is independent of the others (Poisson).
*/
function atMost(came, expected) {
	let [term, all] = [Math.exp(-expected), 0];
	for (let k = 0; k <= Math.max(0, came); k += 1) {
		all += term;
		term *= expected / (k + 1);
	}
	return all;
}
const sum = (values) => values.reduce((all, one) => all + one, 0);

// src/judge/limits.ts
/**
* Bytes per request that a channel may grow when nothing else was said. The smallest thing on V8's heap takes 16 bytes on a
* 64-bit machine, and what keeps it 8 more: whoever keeps an object of every request is above this limit. Quiet V8 measures a
* healthy page to within a few bytes per request.
*/
const QUIET_LIMIT = 16;
/**
* With production flags the optimiser's own bookkeeping grows by 45 to 480 B per request for thousands of requests on
* healthy pages; below this, noise and growth look alike.
*/
const PRODUCTION_LIMIT = 1024;
/**
* Counted things (contexts, sockets, timers) that may be left open per request. One in twenty: a pool that widens now and
* then stays below it, and a resource left by one request in ten is above.
*/
const COUNT_LIMIT = .05;
/** The limit of a route: what was asked for, else the smallest growth that the V8 flags let us measure. */
function limitOf(asked) {
	const { threshold, channelThresholds: channels, warnThreshold: warn, relativeThreshold: relative, nativeThreshold: native } = asked;
	return {
		...threshold !== null ? {
			bytesPerRequest: threshold,
			from: asked.thresholdFrom === "config" ? "config" : "threshold"
		} : {
			bytesPerRequest: asked.v8 === "quiet" ? QUIET_LIMIT : PRODUCTION_LIMIT,
			from: "default"
		},
		...Object.keys(channels).length > 0 ? { channels } : {},
		...warn === null ? {} : { warn },
		...relative === null ? {} : { relative },
		...native === null ? {} : { native }
	};
}
/**
* Bytes that may stay for each address or visitor that was never seen before, and for each client that goes away. Next.js itself
* keeps 96 B for each new path: that fails nobody's build, and for a million invented addresses it is 96 MB. What an abandoned rendering
* holds until its time-out is thousands of times more than a leak adds, and few clients can be seen to go away within a budget: half of
* that is what settled states tell apart.
*/
const perDistinct = {
	address: 128,
	visitor: 128,
	departure: 64
};
/** From which on that is worth a warning. */
const PER_VALUE_WARN = 16;
/**
* The limit under a load whose requests each bring something new. What was asked for stands.
* @param share of the requests that bring a value of one kind
*/
function perNewValue(limit, distinct, share) {
	const most = perDistinct[distinct] * share;
	if (limit.from !== "default" || limit.bytesPerRequest > most) return limit;
	return {
		warn: PER_VALUE_WARN,
		...limit,
		bytesPerRequest: most
	};
}
/** The limit that holds for a channel, of bytes or counted; null: it is not judged. */
function limitFor(limit, name) {
	const judged = channelNamed(name)?.judged ?? "always";
	if (judged === "never") return null;
	if (judged === "exactly") {
		const { perRequest, from } = ownLimit(limit, "js");
		return {
			perRequest: name === "objects" ? objectsWithin(perRequest) : entriesWithin(perRequest),
			from
		};
	}
	if (isCounted(name)) return {
		perRequest: COUNT_LIMIT,
		from: "counts"
	};
	if (judged === "asked") return limit.native === void 0 ? null : {
		perRequest: limit.native,
		from: "native"
	};
	return ownLimit(limit, name);
}
function ownLimit(limit, name) {
	const own = limit.channels?.[name];
	return own === void 0 ? {
		perRequest: limit.bytesPerRequest,
		from: limit.from
	} : {
		perRequest: own,
		from: "channel"
	};
}
/**
* Bytes that an object takes at least: its map, its properties and its elements, a word each on a 64-bit machine without pointer
* compression (`JSObject::kHeaderSize`, src/objects/js-objects.h).
*/
const LEAST_OBJECT = 24;
/** Objects per request that may stay where the heap may grow by so many bytes. */
const objectsWithin = (bytes) => bytes / LEAST_OBJECT;
/** Entries per request that a container may gain where the heap may grow by so many bytes: those of a Set, of which most leak. */
const entriesWithin = (bytes) => bytes / BYTES_PER_ENTRY.Set;
/** What a judged channel may grow per request: bytes, or things. Infinity where it is not judged. */
const boundOf = (bounds, name) => limitFor({
	...bounds,
	from: "default"
}, name)?.perRequest ?? Number.POSITIVE_INFINITY;

// src/judge/slope.ts
/** Two-sided 95 % of the normal distribution. */
const Z95 = 1.96;
/**
* Theil-Sen slope: the median of the slopes of all pairs of points, with Sen's rank interval at 95 %.
*
* Chosen over least squares because single samples jump by the garbage of one last request: up to 29 % of the samples
* may be off without moving the median far. A sample that is sometimes one constant higher (two levels) does not move it
* either: pairs on the same level are always at least half of all pairs.
*
* Source: P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968).
* Needs two points with different x; throws a RangeError otherwise. O(n² log n) in the number of points.
*/
function theilSen(points) {
	const slopes = pairwiseSlopes(points);
	if (slopes.length === 0) throw new RangeError("A slope needs two points with different x.");
	const n = points.length;
	const spread = Z95 * Math.sqrt(n * (n - 1) * (2 * n + 5) / 18);
	const middle = slopes.length / 2;
	return {
		slope: quantileAt(slopes, middle - .5),
		low: quantileAt(slopes, middle - spread / 2 - .5),
		high: quantileAt(slopes, middle + spread / 2 - .5)
	};
}
function pairwiseSlopes(points) {
	const slopes = [];
	for (const [i, a] of points.entries()) for (const b of points.slice(i + 1)) if (b.x !== a.x) slopes.push((b.y - a.y) / (b.x - a.x));
	return slopes.sort((a, b) => a - b);
}
/** Value at a fractional index of a sorted list, clamped to its ends. */
function quantileAt(sorted, index) {
	const at = Math.min(Math.max(index, 0), sorted.length - 1);
	const below = sorted[Math.floor(at)];
	return below + (sorted[Math.ceil(at)] - below) * (at - Math.floor(at));
}
/**
* Where the line of this slope through points is at x: the median of what each of them says.
* @param slope such as `theilSen` gives
*/
const lineAt = (points, slope, x) => median(points.map((point) => point.y - slope * (point.x - x)));
/** The median; 0 for an empty list. */
function median(values) {
	if (values.length === 0) return 0;
	const sorted = [...values].sort((a, b) => a - b);
	return quantileAt(sorted, (sorted.length - 1) / 2);
}

// src/judge/own-growth.ts
/**
* The samples a verdict rests on: those after judged volleys. The sample between warm-up and the first judged volley is
* left out: it is 130 to 230 kB high in nearly every series.
*/
function judgedSamples(arm) {
	return arm.samples.filter(({ phase }) => phase === "volley");
}
/** Fewest samples without requests from which a rate is taken. */
const FEWEST_IDLE = 4;
/**
* The points with the growth per millisecond taken off that the server showed without any request.
* Only a rise that Sen's interval confirms is taken off, so that two levels of garbage cannot hide a leak.
*/
function withoutIdleGrowth(arm, samples, channel, points) {
	const idle = arm.samples.filter(({ phase }) => phase === "idle");
	if (idle.length < FEWEST_IDLE) return points;
	const values = valuesOf(idle, channel);
	if (values === null) return points;
	const rate = theilSen(idle.map(({ total }, i) => ({
		x: total.atMs,
		y: values[i]
	})));
	if (rate.low <= 0) return points;
	const start = samples[0]?.total.atMs ?? 0;
	return points.map(({ x, y }, i) => ({
		x,
		y: y - rate.slope * (samples[i].total.atMs - start)
	}));
}
/**
* Bytes: what V8 and frameworks drop of their own when nobody asks (some 48 kB on a Next page) releases nothing of the route's.
* Only the JavaScript heap knows such caches.
*/
const DROPPED_AT_REST = 5e4;
/**
* The most growth per request that can remain after `arm.settledMs` without a volley; null when there was no such pause.
* Objects pinned until a timeout look like a leak until it passes. The largest distance of a sample from the fitted line is
* added, and on the heap no less than what is dropped at rest, so that neither one sample that happens to lie low nor such a cache
* can call a leak steady.
*/
function settledGrowth(arm, channel, points) {
	const settled = arm.samples.filter(({ phase }) => phase === "settle");
	const first = points[0];
	const last = points.at(-1);
	if (settled.length === 0 || !first || !last || last.x === first.x) return null;
	const { slope } = theilSen(points);
	const leastSpread = channel === "js" ? DROPPED_AT_REST : 0;
	const base = lineAt(points, slope, first.x);
	const spread = Math.max(leastSpread, ...points.map(({ x, y }) => Math.abs(y - slope * (x - first.x) - base)));
	const requests = Math.max(...settled.map((sample) => sample.requests)) - first.x;
	const values = valuesOf(settled, channel);
	if (values === null) return null;
	const since = last.x + (arm.watched?.requests ?? 0);
	const left = values.map((value, i) => value - slope * Math.max(0, settled[i].requests - since));
	return (median(left) + spread - base) / requests;
}
/** Milliseconds: we do not wait for a cache that is emptied less often. */
const LONGEST_PATIENCE_MS = 1e4;
/**
* Milliseconds in which what falls now and then has surely fallen once more: twice the longest time without a fall; 0 where
* nothing fell. A limiter that forgets its visitors by the clock, from a timer that no request started, is a sawtooth of few
* teeth in a run of seconds, and numbers cannot tell a few teeth from growth.
*/
function timeToFall(arm) {
	const samples = judgedSamples(arm);
	const times = samples.map(({ total }) => total.atMs);
	const gaps = [...byteSeries(samples).values()].map((points) => {
		const steps = points.slice(1).map(({ y }, i) => y - points[i].y);
		const usual = median(steps);
		const falls = times.slice(1).filter((_, i) => usual > 0 && steps[i] < -3 * usual);
		if (falls.length === 0) return 0;
		const marks = [
			times[0],
			...falls,
			times.at(-1)
		];
		return Math.max(...marks.slice(1).map((at, i) => at - marks[i]));
	});
	return Math.min(LONGEST_PATIENCE_MS, 2 * Math.max(0, ...gaps));
}
/** null where one of the samples does not say. */
const valuesOf = (samples, channel) => seriesOf(channel, samples)?.map(({ y }) => y) ?? null;

// src/judge/counted.ts
/**
* null where nothing was counted twice.
* @param limit bytes per request that the JavaScript heap may grow
*/
function countedGrowth(arm, limit) {
	const { counted } = arm;
	if (!counted || counted.requests.length < 2) return null;
	const containers = growingContainers(counted);
	const isHeavy = containers.length > 0 && (keptBytesPerRequest(arm) > limit || heapFalls(arm, limit));
	const judged = containers.filter(({ bytesPerRequest }) => isHeavy || bytesPerRequest > limit);
	const objects = objectsPerRequest(counted) ?? 0;
	return {
		containers,
		entries: judged.reduce((sum, { entriesPerRequest }) => sum + entriesPerRequest, 0),
		objects: objects > objectsWithin(limit) && weighIn(arm, objects) ? objects : 0
	};
}
/** Bytes of the JavaScript heap by requests. */
const heapOf = (arm) => seriesOf("js", judgedSamples(arm)) ?? [];
/** Bytes per object that the heap must show; the smallest takes 24. */
const LIGHTEST_OBJECT = 12;
/**
* Whether the heap surely grew by as much as so many objects per request weigh. Some hundred come and go with the counting itself, and
* a framework makes more of them late in the warm-up, in the middle of which the first count lies.
*/
function weighIn(arm, objects) {
	const points = heapOf(arm);
	return points.length > 1 && theilSen(points).low >= LIGHTEST_OBJECT * objects;
}
/** Whether the heap rose above the limit between any two samples, few as they may be. */
function surelyRises(arm, limit) {
	const points = heapOf(arm);
	return points.length > 1 && theilSen(points).low > limit;
}
function heapFalls(arm, limit) {
	const points = heapOf(arm);
	return points.length > 1 && theilSen(points).slope < -limit;
}
/** Samples at either end of a run, the medians of which are compared. */
const ENDS = 3;
/** Bytes: the level of a healthy heap moves by so much from sample to sample with quiet V8. */
const LEVEL_MOVES$1 = 3e3;
/** Bytes per request by which the heap surely rose from the first samples to the last, whatever the way; 0 where it did not. */
function keptBytesPerRequest(arm) {
	const points = heapOf(arm);
	const [first, last] = [points.slice(0, ENDS), points.slice(-3)];
	const rise = (of) => median(last.map(of)) - median(first.map(of));
	const requests = rise(({ x }) => x);
	return requests > 0 ? Math.max(0, (rise(({ y }) => y) - 2 * LEVEL_MOVES$1) / requests) : 0;
}
/**
* Requests that must come before the next count, to see whether what grew goes on; 0 where nothing grew that is worth it: what is
* over the limit always is, and what is worth a warning where a quarter of the requests tells.
* @param limit bytes per request that the JavaScript heap may grow
*/
function requestsToCount(arm, limit) {
	const growth = countedGrowth(arm, limit);
	if (!growth) return 0;
	const { containers, entries, objects } = growth;
	const isOver = entries > 0 || objects > 0;
	const heavy = containers.filter(({ bytesPerRequest }) => bytesPerRequest > limit);
	const all = isOver ? containers : containers.filter(({ gained }) => gained >= 24);
	if (!isOver && all.length === 0) return 0;
	const slowest = Math.min(...(heavy.length > 0 ? heavy : all).map(({ entriesPerRequest }) => entriesPerRequest), 1);
	const served = (arm.counted?.requests.at(-1) ?? 0) - (arm.counted?.requests[0] ?? 0);
	return Math.max(1, Math.min(served, Math.ceil(6 / slowest)));
}

// src/judge/filled.ts
/** Times the requests that filled it, after which a full container holds nothing that it held when it was full; and a tenth more. */
const REPLACED = 2.2;
/** Whether some container gained entries and then stopped. */
const hasFilled = (counted) => filled$1(counted).length > 0;
/**
* Requests, since the process started, after which what filled containers hold was replaced once; 0: none filled. Counted twice is
* the least: before that nothing is known.
*/
function replacedBy({ counted }) {
	if (!counted) return 0;
	return REPLACED * Math.max(0, ...filled$1(counted).map(({ sizes }) => fullAt(sizes, counted.requests)));
}
function filled$1({ requests, containers, ...counts }) {
	const gained = containers.filter(({ sizes }) => (sizes[0] ?? null) !== null).filter(({ sizes }) => (sizes.at(-1) ?? 0) - (sizes[0] ?? 0) >= 24);
	const growing = new Set(growingContainers({
		...counts,
		requests,
		containers: gained
	}).map(({ id }) => id));
	return gained.filter(({ id }) => !growing.has(id));
}
/** The request that filled it, where each brought as many entries as those before the first count; at the latest the count that found it full. */
function fullAt(sizes, requests) {
	const [first, full] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];
	const found = requests[sizes.findIndex((size) => (size ?? 0) >= full)] ?? 0;
	return first > 0 ? Math.min(found, (requests[0] ?? 0) * full / first) : found;
}

// src/judge/doubling.ts
/** The law of doubling: what bytes must show before a table that grows by doubling may be ruled out. */
/**
* Times the requests after which a table must have grown once more. A Map or a Set doubles, an object used as a dictionary
* doubles, an array grows by half and 16: whatever gains the same from every request grows at least once between request r and
* 2 r. A tenth more for what the table held before the first request.
*/
const REACH = 2.2;
/**
* Share of limit × r by which every table over the limit grows between r and 2.2 r. Map, Set and dictionary: all of it. An
* array: 0.73 (capacity 1.47 times its length grows once, by half of itself). The rest is room for scatter.
*/
const LEAST_GAIN = .5;
/**
* Samples whose lowest one is a level. Garbage only ever adds; where four samples of ten lie on a second level, 50 kB up, all
* five are up there in 1 of 100 groups.
*/
const SAMPLES_OF_LEVEL = 5;
/**
* Times the median distance of neighboring samples that a gain must exceed, to be no scatter: evenly spread scatter is 3.4 times
* as wide as that median, and its lowest samples of some never differ by all of it.
*/
const SCATTER = 3;
/** Doublings in a row before steps are called growth: two late modules look like two of them. */
const FEWEST_DOUBLINGS = 3;
function lawFor({ counted, samples }, channel) {
	if (isCounted(channel) || channel === "native") return null;
	const last = samples.at(-1);
	if (counted === null || last !== void 0 && last.total.nativeContexts > counted.realms) return "always";
	return channel === "js" && !hasFilled(counted) ? "where-quiet" : null;
}
/**
* Whether what a table over the limit must gain, where a level must begin to be outlived, is more than the samples scatter and more
* than they ever fall: tables do not, so that what falls by as much may rise by as much again.
*/
function isQuiet(points, limit) {
	const last = points.at(-1)?.x ?? 0;
	return Math.max(scatterOf(points), deepestFall(points)) < LEAST_GAIN * limit * last / REACH;
}
function deepestFall(points) {
	let [highest, deepest] = [Number.NEGATIVE_INFINITY, 0];
	for (const { y } of points) {
		highest = Math.max(highest, y);
		deepest = Math.max(deepest, highest - y);
	}
	return deepest;
}
const scatterOf = (points) => SCATTER * median(points.slice(1).map(({ y }, i) => Math.abs(y - points[i].y)));
/**
* Requests, since the process started, up to which a level series must be watched before it may be called flat: 2.2 times the
* request from which it is level. More than the last x: it was not watched for long enough. Infinity: it is not level at the end.
* @param limit growth per request, in the unit of y
*/
function levelUntil(points, limit) {
	const from = points.findIndex((_, i) => isLevelFrom(points, i, limit));
	return from < 0 ? Number.POSITIVE_INFINITY : REACH * points[from].x;
}
/**
* The same where samples hardly scatter, so that a step shows from one to the next: 2.2 times the request of the last step that a table
* over the limit would have to make. 0: there is none. What comes little by little is no table's, and the slope tells it.
*/
function outlivedStep(points, limit) {
	const steps = points.slice(1).map(({ x, y }, i) => ({
		x,
		gain: y - points[i].y,
		from: points[i].x
	}));
	const usual = median(steps.map(({ gain }) => gain));
	const last = steps.findLast(({ gain, from }) => gain - usual >= LEAST_GAIN * limit * from);
	return last ? REACH * last.x : 0;
}
/** Whether nothing that a table over the limit would have to gain was kept since a point. A fall may hide such a gain. */
function isLevelFrom(points, i, limit) {
	if (i < 4) return false;
	const { x } = points[i];
	const group = points.slice(i - SAMPLES_OF_LEVEL + 1);
	const late = points.filter((point) => point.x >= REACH * x);
	const before = lowest(group.slice(0, SAMPLES_OF_LEVEL));
	const after = lowest(late.length > 0 ? late : points.slice(-1));
	const gain = LEAST_GAIN * limit * x;
	return after - lowest(group) < gain && before - after < gain;
}
/**
* Growth by ever larger and rarer steps: in each of the last three doublings of the requests a table over the limit would have
* grown, and the last one kept more than `lateShare` of what the first kept per request. Null: it does not grow so.
*
* The rate is what was kept over all these requests. A table holds between one and two times what its entries need, so its
* figure swings by as much between two doublings: the interval is the lowest and the highest rate during the last one.
*/
function growthBySteps(points, limit, lateShare) {
	const kept = keptForGood(points);
	const edges = doublingsBack(kept);
	if (edges.length <= FEWEST_DOUBLINGS) return null;
	const rates = edges.slice(1).map((end, i) => rate(kept, edges[i], end));
	const scatter = scatterOf(points);
	const least = (from) => Math.max(scatter, LEAST_GAIN * limit * xOf(kept, from));
	const grows = edges.slice(1).every((end, i) => gainOver(kept, edges[i], end) > least(edges[i]));
	const goesOn = rates.at(-1) > lateShare * rates[0];
	const [first, end] = [edges[0], edges.at(-1)];
	const slope = rate(kept, first, end);
	if (!grows || !goesOn || slope <= limit) return null;
	const lastDoubling = kept.slice(edges.at(-2), end + 1).map((_, i) => rate(kept, first, edges.at(-2) + i));
	return {
		slope,
		low: Math.min(...lastDoubling),
		high: Math.max(...lastDoubling)
	};
}
/** The series without all that was freed later: no sample is above one that follows. */
function keptForGood(points) {
	return points.map(({ x }, i) => ({
		x,
		y: lowest(points.slice(i))
	}));
}
/** Indexes of samples, the oldest first, each at twice the requests of the one before or a little more. */
function doublingsBack(points) {
	const edges = [points.length - SAMPLES_OF_LEVEL];
	while (edges.length <= FEWEST_DOUBLINGS) {
		const half = xOf(points, edges[0]) / 2;
		const before = points.findLastIndex(({ x }) => x <= half);
		if (before < 0) break;
		edges.unshift(before);
	}
	return edges;
}
const xOf = (points, i) => points[i]?.x ?? 0;
const gainOver = (points, from, to) => points[to].y - points[from].y;
const rate = (points, from, to) => gainOver(points, from, to) / (xOf(points, to) - xOf(points, from));
const lowest = (points) => Math.min(...points.map(({ y }) => y));

// src/judge/native.ts
/**
* Requests before RSS means anything. Allocators take pages in steps of 4 kB to 64 MB and give them back late: over 300
* requests a healthy page showed 6.5 kB per request once in 24 runs, over 1,000 none did.
*/
const FEWEST_NATIVE_REQUESTS = 1e3;
const FEWEST_SAMPLES = 8;
/** Bytes per request: what a heap that grows by as much leaves behind in fragments, and healthy servers for a while. */
const NATIVE_WARNING = 2048;
/** From the longest arm that is long enough; null where none is. The late half must grow as well: a warm-up levels off. */
function nativeGrowth(arms) {
	const [longest] = arms.map(growthOf).sort((a, b) => b.requests - a.requests);
	return longest && longest.requests >= 1e3 ? longest : null;
}
/**
* Whether it is worth a warning: more than healthy servers show, and more than the growth that the channels explain.
* @param explained bytes per request that the channels found
*/
const isWorthAWarning = (growth, explained) => growth !== null && growth.low > Math.max(NATIVE_WARNING, explained);
/** Whether a run that would end now should go on, until RSS means something. */
function wantsLongerRun(arm) {
	const soFar = growthOf(arm);
	return soFar.requests < 1e3 && soFar.low > NATIVE_WARNING;
}
function growthOf(arm) {
	const points = nativeSeries(judgedSamples(arm));
	const requests = (points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0);
	if (points.length < FEWEST_SAMPLES) return {
		bytesPerRequest: 0,
		low: 0,
		high: 0,
		requests: 0
	};
	const late = theilSen(points.slice(-Math.max(FEWEST_SAMPLES, Math.ceil(points.length / 2))));
	const whole = theilSen(points);
	const { slope, low, high } = whole.slope < late.slope ? whole : late;
	return {
		bytesPerRequest: slope,
		low: Math.min(low, whole.low),
		high: Math.max(high, whole.high),
		requests
	};
}

// src/judge/trend.ts
/** Flat, growing or unclear: the judgement of one channel in one server process. */
/**
* Samples before anything may be called flat. With 8 points Sen's interval reaches from the 21st to the 79th percentile of
* all pairwise slopes: one stray sample cannot make it narrow. A straight rise needs as many: fewer have no two halves whose
* slopes can be compared, and a page that is slow enough to fit no more is still warming up.
*/
const FEWEST_FOR_FLAT = 8;
/** Samples before anything may be called growing by one process, so that both halves can be looked at. */
const FEWEST_FOR_GROWING = 12;
/**
* A leak does not slow down. Growth in the late half must be more than this share of the growth in the early half;
* a cache that fills, lazily loaded modules and a warm-up that goes on all fall below it.
*/
const LATE_SHARE = .5;
/**
* Judges the growth of one channel against a limit (same unit as `y` per unit of `x`).
*
* The size of the effect decides, never its significance: a healthy server has a significant trend.
* Throws a RangeError for fewer than two points.
* A single step is no slope: the median increment over two volleys ignores it, and once it lies in the early half the
* late half is flat.
*/
function trendOf(points, limit, { law = null } = {}) {
	const seen = bySlopes(points, limit);
	if (law === null || seen.state === "growing" || points.length < 8) return seen;
	if (law === "where-quiet" && !isQuiet(points, limit)) return seen;
	const steps = growthBySteps(points, limit, LATE_SHARE);
	if (steps) return judged$1("growing", steps);
	const until = law === "always" ? levelUntil(points, limit) : outlivedStep(points, limit);
	if (seen.state !== "flat" || until <= points.at(-1).x) return seen;
	return {
		...judged$1("unclear", seen.growth),
		levelUntil: until
	};
}
const judged$1 = (state, growth, levelledOff = false) => ({
	state,
	levelledOff,
	growth,
	straight: false,
	levelUntil: null
});
function bySlopes(points, limit) {
	const whole = theilSen(points);
	if (points.length < 8) return judged$1("unclear", whole);
	const isBelow = whole.high < limit;
	const unclear = {
		...judged$1("unclear", whole),
		straight: isStraight(points, whole, limit)
	};
	if (points.length < FEWEST_FOR_GROWING) {
		const falls = whole.slope < -limit;
		return isBelow && !falls ? judged$1("flat", whole) : unclear;
	}
	const half = Math.max(8, Math.ceil(points.length / 2));
	const late = theilSen(points.slice(-half));
	const turned = late.low > limit;
	if (isBelow && !turned) return judged$1("flat", whole);
	if (late.high < limit) return judged$1("flat", late, true);
	const early = theilSen(points.slice(0, half));
	const goesOn = late.slope > .5 * early.slope && late.low > limit;
	const steady = medianIncrement(points, 2) > limit;
	return whole.low > limit && goesOn && steady ? judged$1("growing", whole) : unclear;
}
/**
* Surely above the limit over the whole run, and the late half neither slows down nor lies below it. Most single volleys must
* have grown: of eight, three steps touch three increments of seven, but over two volleys each five of six.
*/
function isStraight(points, whole, limit) {
	if (whole.low <= limit || medianIncrement(points, 1) <= limit) return false;
	const half = Math.ceil(points.length / 2);
	const [early, late] = [theilSen(points.slice(0, half)), theilSen(points.slice(-half))];
	return late.slope > .5 * early.slope && late.slope > limit;
}
/** Median growth per unit of x over `lag` volleys: blind to a few large jumps. */
function medianIncrement(points, lag) {
	return median(points.slice(lag).map((point, i) => {
		const before = points[i];
		return point.x === before.x ? 0 : (point.y - before.y) / (point.x - before.x);
	}));
}

// src/judge/settled.ts
const phases = [
	"settle-before",
	"settle",
	"settle-again"
];
/**
* Bytes: the level of a healthy heap moves by so much from one state to another, however close the samples of each lie together
* (0.5 to 3 kB from sample to sample with quiet V8).
*/
const LEAST_SPREAD = 3e3;
/** The timers of the warm-up were waited for, so the volleys began from a settled state. */
const beganSettled = (arm) => arm.samples.some(({ phase }) => phase === "settle-before");
/** And so were those of the judged volleys. */
const endedSettled = (arm) => arm.samples.some(({ phase }) => phase === "settle");
/**
* Judges the growth of one channel between settled states, with what the clock adds taken off; null where there are fewer than two.
*
* Each judged volley is followed by a sample that holds all that the timers of some seconds hold: a crowd of hundreds, which swings by
* more than a leak adds. A settled state holds what the few requests of the wait left, as many in each. The interval is
* the change give or take the spread of both states.
* Three states tell growth from what happens once: a leak does not slow down.
* @param unsettled the trend of the judged samples; where it is seen to grow by just as much, two states are enough
*/
function settledTrend(arm, channel, unsettled, limit) {
	const [before, after, again] = statesOf(arm, channel);
	if (!before || !after) return null;
	const growth = between(before, again ?? after);
	if (growth.high < limit) return told("flat", growth);
	const isAbove = growth.low > limit;
	if (!again) {
		const agrees = unsettled.growth.low <= growth.high && growth.low <= unsettled.growth.high;
		return told(isAbove && agrees && unsettled.state === "growing" ? "growing" : "unclear", growth);
	}
	const [early, late] = [between(before, after), between(after, again)];
	if (late.high < limit) return {
		...told("flat", late),
		levelledOff: true
	};
	const goesOn = late.low > limit && late.slope > .5 * early.slope;
	return told(isAbove && goesOn ? "growing" : "unclear", growth);
}
const told = (state, growth) => ({
	state,
	growth,
	levelledOff: false,
	straight: false,
	levelUntil: null
});
function statesOf(arm, channel) {
	const samples = arm.samples.filter(({ phase }) => phases.includes(phase));
	const points = seriesOf(channel, samples);
	if (points === null || samples[0]?.phase !== "settle-before") return [];
	const own = withoutIdleGrowth(arm, samples, channel, points);
	return phases.flatMap((phase) => {
		const here = own.filter((_, i) => samples[i].phase === phase);
		if (here.length === 0) return [];
		const y = median(here.map((point) => point.y));
		const spread = Math.max(channel === "js" ? LEAST_SPREAD : 0, ...here.map((point) => Math.abs(point.y - y)));
		return [{
			x: median(here.map(({ x }) => x)),
			y,
			spread
		}];
	});
}
function between(from, to) {
	const requests = to.x - from.x;
	const [slope, margin] = [(to.y - from.y) / requests, (from.spread + to.spread) / requests];
	return {
		slope,
		low: slope - margin,
		high: slope + margin
	};
}

// src/judge/judge-arm.ts
const notJudged = {
	state: "unclear",
	levelledOff: false,
	timeDriven: false,
	released: false,
	growth: {},
	counts: {},
	containers: [],
	over: [],
	straight: [],
	open: [],
	judgedRequests: 0,
	judgedFrom: 0
};
/** Every channel of one process by itself. */
function judgeArm(arm, bounds) {
	const { native } = bounds;
	const samples = judgedSamples(arm);
	if (samples.length < 2) return notJudged;
	const bounded = ([name, points]) => ({
		name,
		points,
		limit: boundOf(bounds, name)
	});
	const ofRss = native === void 0 ? [] : [bounded(["native", nativeSeries(samples)])];
	const bytes = [...[...byteSeries(samples)].map(bounded), ...ofRss];
	const counts = [...countSeries(samples)].map(bounded);
	const exact = countedGrowth(arm, boundOf(bounds, "js"));
	const from = countedOver(exact).length > 0 ? 0 : replacedBy(arm);
	const seen = [...bytes, ...counts].map((channel) => ({
		...channel,
		...channelVerdict(arm, samples, channel, from)
	}));
	const judgedRequests = (samples.at(-1)?.requests ?? 0) - (samples[0]?.requests ?? 0);
	const tooShort = native !== void 0 && judgedRequests < 1e3;
	const told = seen.filter(({ name }) => !(name === "native" && tooShort));
	const over = [...told.filter(({ trend }) => trend.state === "growing").map(({ name }) => name), ...countedOver(exact)];
	return {
		state: over.length > 0 ? "growing" : seen.every(({ trend }) => trend.state === "flat") && !tooShort ? "flat" : "unclear",
		levelledOff: seen.some(({ trend }) => trend.state === "flat" && trend.levelledOff),
		timeDriven: seen.some(({ timeDriven }) => timeDriven),
		released: seen.some(({ released }) => released),
		growth: Object.fromEntries(seen.slice(0, bytes.length).map(({ name, trend }) => [name, {
			bytesPerRequest: trend.growth.slope,
			low: trend.growth.low,
			high: trend.growth.high
		}])),
		counts: {
			...Object.fromEntries(seen.slice(bytes.length).map(({ name, trend }) => [name, {
				perRequest: trend.growth.slope,
				low: trend.growth.low,
				high: trend.growth.high
			}])),
			...exactly$1(exact)
		},
		containers: exact?.containers ?? [],
		over,
		straight: told.filter(({ trend }) => trend.straight).map(({ name }) => name),
		open: told.filter(({ trend }) => trend.state === "unclear").map(openChannel),
		judgedRequests,
		judgedFrom: seen.find(({ name }) => name === "js")?.trend.state === "flat" ? 0 : from
	};
}
const countedNames = ["entries", "objects"];
const countedOver = (exact) => countedNames.filter((name) => exact !== null && exact[name] > 0);
/** What is counted has no interval. */
const exactly$1 = (exact) => Object.fromEntries(countedOver(exact).map((name) => {
	const perRequest = exact?.[name] ?? 0;
	return [name, {
		perRequest,
		low: perRequest,
		high: perRequest
	}];
}));
const openChannel = ({ name, limit, trend }) => ({
	channel: name,
	limit,
	levelUntil: trend.levelUntil,
	low: trend.growth.low,
	high: trend.growth.high
});
/**
* Milliseconds for which the volleys of a second look must pause at least, to see what is freed then; null: nothing grows or
* may grow.
*/
function patienceFor(arm, bounds) {
	const { state, levelledOff } = judgeArm(arm, bounds);
	const mayHide = levelledOff && beganSettled(arm) && !endedSettled(arm);
	return state === "flat" && !mayHide ? null : timeToFall(arm);
}
/**
* Whether more volleys would tell nothing more of one process. They do not tell more than the settled states do, where timers of
* the requests hide what grows.
*/
const isTold = (arm, bounds) => beganSettled(arm) || judgeArm(arm, bounds).state !== "unclear";
/**
* A channel that does not look flat is judged by what came after full containers were replaced.
* @param from requests since the process started; 0: none filled
*/
function channelVerdict(arm, samples, channel, from) {
	const whole = heardOut(arm, samples, channel);
	if (channel.name !== "js" || from === 0 || whole.trend.state === "flat" || beganSettled(arm)) return whole;
	const late = samples.filter(({ requests }) => requests >= from);
	if (late.length >= 8) return heardOut(arm, late, {
		...channel,
		points: channel.points.slice(-late.length)
	});
	return {
		...whole,
		trend: {
			...whole.trend,
			state: "unclear",
			straight: false
		}
	};
}
/** A channel that grows, or may grow, is heard out: does it grow without requests too, and does it fall when left alone? */
function heardOut(arm, samples, { name, points, limit }) {
	const byBytes = lawFor(arm, name);
	const law = byBytes === "where-quiet" && beganSettled(arm) ? null : byBytes;
	const trend = trendOf(points, limit, { law });
	const own = trendOf(withoutIdleGrowth(arm, samples, name, points), limit, { law });
	const between = settledTrend(arm, name, own, limit);
	const isFlat = ({ state, levelledOff }) => state === "flat" && !(levelledOff && between);
	if (isFlat(trend)) return {
		trend,
		timeDriven: false,
		released: false
	};
	if (isFlat(own)) return {
		trend: own,
		timeDriven: true,
		released: false
	};
	if (between) return {
		trend: between,
		timeDriven: false,
		released: between.state === "flat" && !between.levelledOff && between.growth.slope < trend.growth.slope
	};
	const settled = own.levelUntil === null ? settledGrowth(arm, name, points) : null;
	if (settled !== null && settled < limit) return {
		trend: {
			...trend,
			state: "flat",
			levelledOff: false,
			straight: false,
			growth: {
				slope: settled,
				low: settled,
				high: settled
			}
		},
		timeDriven: false,
		released: settled < trend.growth.slope
	};
	return {
		trend: own.state === "growing" || own.straight ? own : {
			...trend,
			straight: false
		},
		timeDriven: false,
		released: false
	};
}

// src/judge/sum-of-growths.ts
/** Growth over several channels. Errors of channels that are measured apart add up in squares. */
function sumOfGrowths(growths) {
	const bytesPerRequest = growths.reduce((all, one) => all + one.bytesPerRequest, 0);
	const spread = (end) => Math.hypot(...growths.map((one) => one[end] - one.bytesPerRequest));
	return {
		bytesPerRequest,
		low: bytesPerRequest - spread("low"),
		high: bytesPerRequest + spread("high")
	};
}

// src/judge/compare.ts
/** This version against the base. Pure: two measurements side by side become one judgement. */
/**
* Share of the base's own growth that the difference may reach before it counts. Two fresh processes that run the same build
* agree in their growth to a few per cent, however large it is: where a leak of 30 kB per request stands, a difference of
* 100 B is the weather.
*/
const SAME_SHARE = .05;
/** Growth per request by which head may exceed a base that grows by `base` already; the unit of both is that of `limit`. */
const differenceLimit = (limit, base, share = SAME_SHARE) => Math.max(limit, share * Math.abs(base));
/**
* Compares two arms whose volleys were fired in turns: as many requests before each sample here as there.
*
* The growth of head minus base is the Theil-Sen slope of the differences of paired samples, with Sen's interval. What both
* share (a table that doubles at its 2,000th entry, a machine that was suspended) cancels in each pair and widens nothing, which
* subtracting two finished slopes cannot do.
*/
function compareArms(head, base, bounds) {
	const baseJudged = judgeArm(base, bounds);
	const samples = {
		head: judgedSamples(head),
		base: judgedSamples(base)
	};
	const pairs = Math.min(samples.head.length, samples.base.length);
	const nothing = {
		worse: [],
		better: [],
		perChannel: {},
		total: null,
		base: baseJudged
	};
	if (pairs < 2) return {
		state: "unclear",
		...nothing
	};
	const [headSamples, baseSamples] = [samples.head.slice(0, pairs), samples.base.slice(0, pairs)];
	const seen = both(headSamples, baseSamples).map(({ name, ofHead, ofBase }) => {
		const atMost = boundOf(bounds, name);
		const headPoints = withoutIdleGrowth(head, headSamples, name, ofHead);
		const basePoints = withoutIdleGrowth(base, baseSamples, name, ofBase);
		const [headGrowth, baseGrowth] = [theilSen(headPoints), theilSen(basePoints)];
		const difference = headPoints.map(({ x, y }, i) => ({
			x,
			y: y - basePoints[i].y
		}));
		const bearable = differenceLimit(atMost, baseGrowth.slope, bounds.relative);
		const up = trendOf(difference, bearable);
		const down = trendOf(difference.map(({ x, y }) => ({
			x,
			y: -y
		})), bearable);
		const state = up.state === "growing" ? "worse" : down.state === "growing" ? "better" : up.state === "flat" && down.state === "flat" ? "alike" : "unclear";
		return {
			name,
			counted: isCounted(name),
			limit: atMost,
			state,
			between: {
				base: growth$1(baseGrowth),
				head: growth$1(headGrowth),
				difference: growth$1(theilSen(difference))
			}
		};
	});
	const all = [...seen, ...countedBetween(head, base, bounds)];
	const named = (state) => all.filter((channel) => channel.state === state).map(({ name }) => name);
	const [worse, better, unclear] = [
		named("worse"),
		named("better"),
		named("unclear")
	];
	const grows = seen.filter(({ counted, limit, between }) => !counted && (between.head.low > limit || between.base.low > limit));
	const summed = grows.length > 0 ? grows : seen.filter(({ counted }) => !counted);
	return {
		state: worse.length > 0 ? "worse" : unclear.length > 0 ? "unclear" : better.length > 0 ? "better" : "alike",
		worse,
		better,
		perChannel: Object.fromEntries(all.map(({ name, between }) => [name, between])),
		total: {
			base: sumOfGrowths(summed.map(({ between }) => between.base)),
			head: sumOfGrowths(summed.map(({ between }) => between.head)),
			difference: sumOfGrowths(summed.map(({ between }) => between.difference))
		},
		base: baseJudged
	};
}
/** What is counted exactly: a table shows it between two doublings, when the heap of both versions is flat. */
function countedBetween(head, base, bounds) {
	const [ofHead, ofBase] = [head, base].map((arm) => countedGrowth(arm, boundOf(bounds, "js")));
	if (!ofHead || !ofBase) return [];
	return ["entries", "objects"].map((name) => {
		const bearable = differenceLimit(boundOf(bounds, name), ofBase[name], bounds.relative);
		const difference = ofHead[name] - ofBase[name];
		return {
			name,
			state: difference > bearable ? "worse" : difference < -bearable ? "better" : "alike",
			between: {
				base: exactly(ofBase[name]),
				head: exactly(ofHead[name]),
				difference: exactly(difference)
			}
		};
	});
}
const exactly = (figure) => ({
	bytesPerRequest: figure,
	low: figure,
	high: figure
});
const growth$1 = ({ slope, low, high }) => ({
	bytesPerRequest: slope,
	low,
	high
});
/** Channels of both; a kind of resource that only one version opens is zero in the other. */
function both(head, base) {
	const namesIn = (samples) => [[...byteSeries(samples).keys()], [...countSeries(samples).keys()]];
	const [[bytes, counts], [baseBytes, baseCounts]] = [namesIn(head), namesIn(base)];
	return [.../* @__PURE__ */ new Set([
		...bytes,
		...baseBytes,
		...counts,
		...baseCounts
	])].flatMap((name) => {
		const [ofHead, ofBase] = [seriesOf(name, head), seriesOf(name, base)];
		return ofHead && ofBase ? [{
			name,
			ofHead,
			ofBase
		}] : [];
	});
}

// src/findings/exit-status.ts
/**
* The only place that knows them. A proven leak outweighs everything inconclusive. A leak that the base has as well, or
* that the configuration knows, does not fail; what is worse than the base does, though each version by itself is steady.
*/
function exitStatus({ routes, problems }) {
	if (routes.some(fails)) return 1;
	return problems.length > 0 || routes.some(({ verdict }) => verdict === "unproven") ? 2 : 0;
}
/** Whether a route fails the run. */
function fails({ verdict, tolerated, comparison }) {
	if (comparison?.heap?.worse) return true;
	return verdict === "leaking" && (tolerated ?? null) === null;
}

// src/findings/warnings.ts
/** Bytes per request, with the interval of the slope. */
const growth = {
	bytesPerRequest: number,
	low: number,
	high: number
};
const shapes = {
	/** A channel grows by less than its limit, and by more than `from`, in bytes per request. */
	"channel-grows": {
		channel: text$1,
		...growth,
		from: number
	},
	/** A container gains entries and loses none, and is too small to be over the limit. */
	"container-grows": {
		kind: text$1,
		class: text$1,
		gained: number,
		requests: number
	},
	/** RSS grows by what no channel explains, over so many requests. */
	"rss-grows": {
		...growth,
		requests: number
	},
	/** Each request takes longer than the one before: milliseconds at the first judged volley and at the last. */
	"slows-down": {
		fromMs: number,
		toMs: number,
		requests: number
	},
	/** The server prints these lines with nearly every request; so many requests of all. */
	"logs-each-request": {
		lines,
		logged: number,
		requests: number
	},
	/** Answers get much smaller than the first ones: bytes of a body. */
	"answers-shrink": {
		fromBytes: number,
		toBytes: number
	},
	/** Answers get another status or media type than the first one; so many answers of all. */
	"answers-change": {
		fromStatus: number,
		fromType: text$1,
		toStatus: number,
		toType: text$1,
		changed: number,
		requests: number
	},
	/** The URL that was asked for redirects to another page, which was measured in its place. */
	"measured-elsewhere": {
		from: text$1,
		to: text$1
	},
	/** A warning of another version of the report, in its own words. */
	"unknown-warning": {
		code: text$1,
		sentence: text$1
	}
};
/** Warnings of a route that was judged. */
function warningsOf({ verdict, arm, bytesPerRequest }, { warn }, beside) {
	const { native, slowing, logged, shrinking, change } = beside;
	const slow = warn === void 0 || verdict !== "steady" ? [] : Object.entries(arm?.growth ?? {}).filter(([, { low }]) => low > warn);
	const container = verdict === "steady" ? arm?.containers.find(({ gained }) => gained >= 24) : void 0;
	return [
		...container ? [{
			code: "container-grows",
			args: gainOf(container)
		}] : [],
		...slow.map(([channel, { bytesPerRequest, low, high }]) => {
			return {
				code: "channel-grows",
				args: {
					channel,
					bytesPerRequest,
					low,
					high,
					from: warn ?? 0
				}
			};
		}),
		...!arm?.growth.native && isWorthAWarning(native, bytesPerRequest ?? 0) ? [{
			code: "rss-grows",
			args: { ...native }
		}] : [],
		...slowing ? [{
			code: "slows-down",
			args: { ...slowing }
		}] : [],
		...logged ? [{
			code: "logs-each-request",
			args: { ...logged }
		}] : [],
		...shrinking ? [{
			code: "answers-shrink",
			args: { ...shrinking }
		}] : [],
		...change ? [{
			code: "answers-change",
			args: changeOf(change)
		}] : []
	];
}
const gainOf = ({ kind, class: name, gained, requests }) => ({
	kind,
	class: name,
	gained,
	requests
});
const changeOf = ({ from, to, changed, requests }) => ({
	fromStatus: from.status,
	fromType: from.type,
	toStatus: to.status,
	toType: to.type,
	changed,
	requests
});
/** Reads a warning that somebody else wrote; what this version cannot read keeps its own sentence. */
function readWarning({ code, args, sentence }) {
	const shape = Object.hasOwn(shapes, code) ? shapes[code] : null;
	const read = shape && readArgs(shape, args ?? {});
	return read ? {
		code,
		args: read
	} : {
		code: "unknown-warning",
		args: {
			code,
			sentence
		}
	};
}

// src/findings/judged-growth.ts
/** Bytes by which sums of the same figures may differ. */
const rounding = 1e-6;
/**
* The growth judged over the channels that gate, with the interval that fits this sum. Channels are measured apart, so
* their errors add up in squares. null when nothing was judged.
*/
function judgedGrowth({ growth, counts, bytesPerRequest }) {
	if (bytesPerRequest === null) return null;
	const all = Object.entries(growth);
	const rising = all.filter(([, { low }]) => low > 0);
	const sum = (channels) => sumOfGrowths(channels.map(([, one]) => one));
	if ((counts?.entries?.perRequest ?? 0) > 0 && bytesPerRequest > sum(rising).high) return {
		bytesPerRequest,
		low: bytesPerRequest,
		high: bytesPerRequest,
		channels: []
	};
	const added = Math.abs(sum(rising).bytesPerRequest - bytesPerRequest) <= rounding * Math.max(1, Math.abs(bytesPerRequest)) ? rising : all;
	return {
		...sum(added),
		bytesPerRequest,
		channels: added.filter(([, { low }]) => low > 0).map(([channel, one]) => ({
			channel,
			bytesPerRequest: one.bytesPerRequest
		})).sort((a, b) => b.bytesPerRequest - a.bytesPerRequest)
	};
}

// src/agent/readings.ts
const readings = {
	served: {
		unit: "count",
		together: "sum",
		about: "requests of the check served by this process since it started"
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
	const amount = number$1().nonnegative();
	const described = (together === "sum-by-kind" ? record$1(string().max(200), amount) : amount).describe(about);
	return optional ? described.optional() : described;
}
/** A sample as an agent sends it and as a report holds it; neither is trusted. */
const sample = object(Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, figure(reading)])));

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

// src/report/container-words.ts
const kinds = {
	Map: "Map",
	Set: "Set",
	Array: "array",
	SparseArray: "sparse array",
	Object: "object"
};
/** What a class is called anyway. */
const plain$1 = { SparseArray: "Array" };
/**
* How much it gained, where, and whether anything was removed: `The Set "seen" gained exactly 1 entry per request, 153 of 153, at
* src/seen.ts:5; nothing was ever removed`. Names of the app are in it. No full stop.
*/
function containerWords(container) {
	return `${subject(container)} gained ${gain(container)}${place(container)}; ${removal(container)}`;
}
/** What was counted while the route was judged: `a Set gained exactly 1 entry per request, 1,204 of 1,204, and lost none`. */
const gainWords = (container) => {
	const { kind, class: className, gained, requests } = container;
	const words = `${subject({
		kind,
		class: className,
		name: null
	})} gained ${gain({
		gained,
		requests
	})}, and lost none`;
	return words.charAt(0).toLowerCase() + words.slice(1);
};
function subject({ kind, class: className, name }) {
	const what = Object.hasOwn(kinds, kind) ? kinds[kind] : kind;
	const of = className === "" || className === (plain$1[kind] ?? kind) ? "" : ` of class ${className}`;
	if (name !== null) return `The ${what} "${name}"${of}`;
	return `${/^[aeio]/i.test(what) ? "An" : "A"} ${what}${of}`;
}
/** Exactly is said where it is a whole number for each request. */
function gain({ gained, requests }) {
	const each = gained / requests;
	if (!Number.isInteger(each) || each < 1) return `${count(gained, "entry", "entries")} in ${count(requests, "request")}`;
	const all = each === 1 ? `${integer$1(gained)} of ${integer$1(requests)}` : `${integer$1(gained)} in ${count(requests, "request")}`;
	return `exactly ${count(each, "entry", "entries")} per request, ${all}`;
}
function place({ addedAt }) {
	if (!addedAt) return "";
	const { dependency } = addedAt;
	const by = dependency ? `, by ${dependency.name}${dependency.version === null ? "" : ` ${dependency.version}`}` : "";
	return `, at ${addedAt.file}:${addedAt.line}${by}`;
}
const removal = ({ removed }) => removed === 0 ? "nothing was ever removed" : `${integer$1(removed)} ${removed === 1 ? "was" : "were"} removed meanwhile`;
/** Containers that are shown: what gains most says it. */
const most = 3;
/** The same of those to show, as sentences. */
const containerSentences = (containers = []) => containers.slice(0, most).map(containerWords);

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
const loadLabel = (name) => Object.hasOwn(loads$1, name) ? loads$1[name].label : name === "mix" ? "the other loads, mixed" : name;
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
	const measured = all.filter((one) => one.verdict !== "not-run");
	const notRun = (why) => all.filter(({ reason, verdict }) => verdict === "not-run" && reason === why);
	const [refused, cached] = [notRun("requests-fail"), notRun("answered-from-cache")];
	const isAlone = measured.every(({ load }) => load === "same");
	const verdicts = [.../* @__PURE__ */ new Set([finding.verdict, ...measured.map(({ verdict }) => verdict)])];
	return [
		...[...isAlone ? [] : verdicts.map((verdict) => [verdictWord(verdict), measured.filter((one) => one.verdict === verdict)]), ["requests fail", refused]].filter(([, ones]) => ones.length > 0).map(([word, ones]) => `${word} under ${labelsOf(ones, worstLoad(finding))}`),
		...cached.length > 0 ? ["a cache answers other requests"] : [],
		...measured.length + refused.length + cached.length < all.length ? ["no other load was tried"] : []
	].join("; ");
}
/** Bytes by which the level of a heap moves where nothing is kept. */
const LEVEL_MOVES = 1e5;
/** "ten requests at once peak at 310 MB of heap and 420 MB of RSS, and keep 2 MB": null where they were not tried, or nobody can tell. */
function peakWords({ arms }) {
	const peak = arms.findLast((arm) => arm.peak)?.peak;
	if (!peak) return null;
	const figures = [...peak.heapUsed === null ? [] : [`${bytes(peak.heapUsed)} of heap`], ...peak.rss === null ? [] : [`${bytes(peak.rss)} of RSS`]];
	if (figures.length === 0) return null;
	const kept = peak.after.heapUsed - peak.before.heapUsed;
	return `${loads$1.bursts.label} peak at ${figures.join(" and ")}, and keep ${kept < LEVEL_MOVES ? "nothing" : bytes(kept)}`;
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
	if (kind === "unknown-query") return "new query of the URL";
	if (kind === "hang-up") return `client that goes away${Object.hasOwn(moments, name) ? ` ${moments[name]}` : ""}`;
	if (kind === "data") return `${voice.name(name)} request`;
	if (kind === "segment") return /^\d+$/.test(name) ? `new segment ${name} of the path` : `new value of ${voice.name(name)} in the path`;
	return `new value of the ${kind === "query" ? "query parameter" : voice.words(kind)} ${voice.name(name)}`;
}
/** The one to name first stands first; others in the order in which they were asked for. */
const labelsOf = (ones, first) => ones.map(({ load }) => load).toSorted((a, b) => Number(b === first) - Number(a === first)).map(loadLabel).join(", ");
/** " under same address, new visitors": what all of these routes are steady under; empty where that is the usual load alone. */
function allSteadyUnder(routes) {
	const [first = [], ...others] = routes.map(({ loads: measured = [] }) => measured.flatMap(({ load, verdict }) => verdict === "steady" ? [load] : []));
	const common = first.filter((load) => others.every((loads) => loads.includes(load)));
	return common.length === 0 || common.join() === "same" ? "" : ` under ${common.map(loadLabel).join(", ")}`;
}

// src/report/warning-words.ts
/** "8 kB per request (7.9 to 8.1)" */
function grown(growth) {
	const { size, range } = partsOf(growth);
	return `${size} per request ${range}`;
}
const milliseconds = (ms) => ms < 10 ? ms.toFixed(1) : String(Math.round(ms));
const isItThePage = "is it the page that was rendered?";
/** Characters of what the server logs: enough to know the message again. */
const MOST_LOGGED = 240;
/** Characters of a media type. */
const MOST_OF_TYPE = 60;
const kindWords = (status, type) => type === "" ? `${status} without a content type` : `${status} ${brief(type, MOST_OF_TYPE)}`;
const words$1 = {
	"channel-grows": (a) => `${channelName(a.channel)} grows by ${grown(a)}, above the warning threshold of ${bytes(a.from)}`,
	"container-grows": (a) => `${gainWords(a)}; so far its own table is below the limit`,
	"rss-grows": (a) => `RSS grows by ${grown(a)} beyond all channels, over ${count(a.requests, "request")}; native code may leak memory`,
	"slows-down": (a) => `each request takes longer than the one before: ${milliseconds(a.fromMs)} → ${milliseconds(a.toMs)} ms over ${count(a.requests, "request")}`,
	"logs-each-request": ({ lines, logged, requests }) => {
		return `the server logs at ${logged >= requests ? "every request" : `${integer$1(logged)} of ${count(requests, "request")}`}: "${brief(lines.join(" "), MOST_LOGGED)}": ${isItThePage}`;
	},
	"answers-shrink": (a) => `answers shrank from ${bytes(a.fromBytes)} to ${bytes(a.toBytes)}: ${isItThePage}`,
	"answers-change": (a) => {
		const [from, to] = [kindWords(a.fromStatus, a.fromType), kindWords(a.toStatus, a.toType)];
		return `answers changed from ${from} to ${to}, ${integer$1(a.changed)} of ${integer$1(a.requests)}: ${isItThePage}`;
	},
	"measured-elsewhere": (a) => `${brief(a.from, 200)} redirects to ${brief(a.to, 200)}, which was measured in its place`,
	"unknown-warning": (a) => a.sentence
};
/** A warning as a sentence without a full stop. */
const warningWords = ({ code, args }) => words$1[code](args);

// src/report/sentence.ts
/** The verdict on one route as a sentence, made from the finding's data. */
/** "+176 B per request (173 to 179), 1,300 requests, limit 64 B". An inconclusive route gets the words of its problem, with a full stop. */
function sentenceOf(finding) {
	const { problem, verdict } = finding;
	const against = againstBase(finding);
	const added = [
		underLoads(finding),
		peakWords(finding),
		against
	].filter((clause) => clause !== null);
	if (problem && verdict === "unproven") return [wordsOf(problem).what, ...added.map((clause) => `${capitalized(clause)}.`)].join(" ");
	return [judged(finding), ...added].join("; ");
}
const capitalized = (clause) => clause.charAt(0).toUpperCase() + clause.slice(1);
function judged(finding) {
	const { warnings = [] } = finding;
	return [verdictWords(finding), ...warnings.map((one) => `warning: ${warningWords(one)}`)].join("; ");
}
function verdictWords(finding) {
	const { reason, requests, arms } = finding;
	const served = count(requests, "request");
	if (reason === "out-of-memory") return `The server ran out of heap after ${served}`;
	const growth = judgedGrowth(finding);
	const figures = [
		...growth ? [growthWords(growth)] : [],
		served,
		`limit ${limitWords(finding)}`
	].join(", ");
	if (reason === "levelled-off") return `${figures}; it grew at first, then stopped`;
	if (reason === "released-after-a-while") return `${figures}; what it held was freed within ${elapsed(arms.at(-1)?.settledMs ?? 0)}`;
	if (reason === "grows-without-requests") return `${figures}; the server also grows without requests, which is not counted here`;
	return [figures, ...leftOpen(finding)].join("; ");
}
/** Counted things above their limit. */
function leftOpen({ over, growth, counts, containers = [] }) {
	return over.flatMap((name) => {
		if (name === "entries") return containers.slice(0, 1).map(gainWords);
		const counted = !Object.hasOwn(growth, name) && Object.hasOwn(counts, name) ? counts[name] : void 0;
		return counted ? [`${counted.perRequest.toFixed(2)} ${channelName(name)} ${name === "objects" ? "kept" : "left open"} per request`] : [];
	});
}
/** Share of the whole above which a channel is named by itself. */
const worthNaming = .01;
/** "+2.5 kB per request (2.5 to 2.5)", and what it is made of where several channels grow. */
function growthWords(growth) {
	const { figure, low, high } = partsOf(growth);
	const named = growth.channels.filter(({ bytesPerRequest }) => bytesPerRequest > growth.bytesPerRequest * worthNaming && bytesPerRequest >= 1);
	const channels = (growth.bytesPerRequest <= 0 || named.length < 2 ? [] : named).map(({ channel, bytesPerRequest }) => `${channelName(channel)} ${change(bytesPerRequest)}`);
	return `${figure} per request (${[`${low} to ${high}`, ...channels.length > 0 ? [channels.join(", ")] : []].join("; ")})`;
}
/** The limit that was exceeded, where one channel alone exceeds its own; else that of all. */
function limitWords({ over, growth, limit }) {
	const [only = null, ...others] = over;
	if (only === null || others.length > 0 || isCounted(only) || !Object.hasOwn(growth, only)) return bytes(limit.bytesPerRequest);
	const own = bytes(boundOf(limit, only));
	return only === "native" ? `${own} of ${channelName(only)}` : own;
}
/** What the comparison adds to the verdict; null where that is nothing, or has a sentence of its own. */
function againstBase({ route, bytesPerRequest, comparison }) {
	if (!comparison) return null;
	const { state, base, heap } = comparison;
	if (heap?.worse) return `once warm it keeps ${bytes(heap.difference)} more than the base (${bytes(heap.base)} → ${bytes(heap.head)}, limit ${bytes(heap.limit)})`;
	if (!base || bytesPerRequest === null) return null;
	const fromTo = `${bytes(Math.max(0, base.bytesPerRequest))} → ${bytes(Math.max(0, bytesPerRequest))}/request`;
	if (state === "fixed") return `this pull request fixes the leak on ${route}: ${fromTo}`;
	if (state === "improved") return `this pull request reduces the leak on ${route}: ${fromTo}`;
	return state === "worse" ? `this pull request makes the leak worse: ${fromTo}` : null;
}

// node_modules/color-name/index.js
var require_color_name = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"aliceblue": [
			240,
			248,
			255
		],
		"antiquewhite": [
			250,
			235,
			215
		],
		"aqua": [
			0,
			255,
			255
		],
		"aquamarine": [
			127,
			255,
			212
		],
		"azure": [
			240,
			255,
			255
		],
		"beige": [
			245,
			245,
			220
		],
		"bisque": [
			255,
			228,
			196
		],
		"black": [
			0,
			0,
			0
		],
		"blanchedalmond": [
			255,
			235,
			205
		],
		"blue": [
			0,
			0,
			255
		],
		"blueviolet": [
			138,
			43,
			226
		],
		"brown": [
			165,
			42,
			42
		],
		"burlywood": [
			222,
			184,
			135
		],
		"cadetblue": [
			95,
			158,
			160
		],
		"chartreuse": [
			127,
			255,
			0
		],
		"chocolate": [
			210,
			105,
			30
		],
		"coral": [
			255,
			127,
			80
		],
		"cornflowerblue": [
			100,
			149,
			237
		],
		"cornsilk": [
			255,
			248,
			220
		],
		"crimson": [
			220,
			20,
			60
		],
		"cyan": [
			0,
			255,
			255
		],
		"darkblue": [
			0,
			0,
			139
		],
		"darkcyan": [
			0,
			139,
			139
		],
		"darkgoldenrod": [
			184,
			134,
			11
		],
		"darkgray": [
			169,
			169,
			169
		],
		"darkgreen": [
			0,
			100,
			0
		],
		"darkgrey": [
			169,
			169,
			169
		],
		"darkkhaki": [
			189,
			183,
			107
		],
		"darkmagenta": [
			139,
			0,
			139
		],
		"darkolivegreen": [
			85,
			107,
			47
		],
		"darkorange": [
			255,
			140,
			0
		],
		"darkorchid": [
			153,
			50,
			204
		],
		"darkred": [
			139,
			0,
			0
		],
		"darksalmon": [
			233,
			150,
			122
		],
		"darkseagreen": [
			143,
			188,
			143
		],
		"darkslateblue": [
			72,
			61,
			139
		],
		"darkslategray": [
			47,
			79,
			79
		],
		"darkslategrey": [
			47,
			79,
			79
		],
		"darkturquoise": [
			0,
			206,
			209
		],
		"darkviolet": [
			148,
			0,
			211
		],
		"deeppink": [
			255,
			20,
			147
		],
		"deepskyblue": [
			0,
			191,
			255
		],
		"dimgray": [
			105,
			105,
			105
		],
		"dimgrey": [
			105,
			105,
			105
		],
		"dodgerblue": [
			30,
			144,
			255
		],
		"firebrick": [
			178,
			34,
			34
		],
		"floralwhite": [
			255,
			250,
			240
		],
		"forestgreen": [
			34,
			139,
			34
		],
		"fuchsia": [
			255,
			0,
			255
		],
		"gainsboro": [
			220,
			220,
			220
		],
		"ghostwhite": [
			248,
			248,
			255
		],
		"gold": [
			255,
			215,
			0
		],
		"goldenrod": [
			218,
			165,
			32
		],
		"gray": [
			128,
			128,
			128
		],
		"green": [
			0,
			128,
			0
		],
		"greenyellow": [
			173,
			255,
			47
		],
		"grey": [
			128,
			128,
			128
		],
		"honeydew": [
			240,
			255,
			240
		],
		"hotpink": [
			255,
			105,
			180
		],
		"indianred": [
			205,
			92,
			92
		],
		"indigo": [
			75,
			0,
			130
		],
		"ivory": [
			255,
			255,
			240
		],
		"khaki": [
			240,
			230,
			140
		],
		"lavender": [
			230,
			230,
			250
		],
		"lavenderblush": [
			255,
			240,
			245
		],
		"lawngreen": [
			124,
			252,
			0
		],
		"lemonchiffon": [
			255,
			250,
			205
		],
		"lightblue": [
			173,
			216,
			230
		],
		"lightcoral": [
			240,
			128,
			128
		],
		"lightcyan": [
			224,
			255,
			255
		],
		"lightgoldenrodyellow": [
			250,
			250,
			210
		],
		"lightgray": [
			211,
			211,
			211
		],
		"lightgreen": [
			144,
			238,
			144
		],
		"lightgrey": [
			211,
			211,
			211
		],
		"lightpink": [
			255,
			182,
			193
		],
		"lightsalmon": [
			255,
			160,
			122
		],
		"lightseagreen": [
			32,
			178,
			170
		],
		"lightskyblue": [
			135,
			206,
			250
		],
		"lightslategray": [
			119,
			136,
			153
		],
		"lightslategrey": [
			119,
			136,
			153
		],
		"lightsteelblue": [
			176,
			196,
			222
		],
		"lightyellow": [
			255,
			255,
			224
		],
		"lime": [
			0,
			255,
			0
		],
		"limegreen": [
			50,
			205,
			50
		],
		"linen": [
			250,
			240,
			230
		],
		"magenta": [
			255,
			0,
			255
		],
		"maroon": [
			128,
			0,
			0
		],
		"mediumaquamarine": [
			102,
			205,
			170
		],
		"mediumblue": [
			0,
			0,
			205
		],
		"mediumorchid": [
			186,
			85,
			211
		],
		"mediumpurple": [
			147,
			112,
			219
		],
		"mediumseagreen": [
			60,
			179,
			113
		],
		"mediumslateblue": [
			123,
			104,
			238
		],
		"mediumspringgreen": [
			0,
			250,
			154
		],
		"mediumturquoise": [
			72,
			209,
			204
		],
		"mediumvioletred": [
			199,
			21,
			133
		],
		"midnightblue": [
			25,
			25,
			112
		],
		"mintcream": [
			245,
			255,
			250
		],
		"mistyrose": [
			255,
			228,
			225
		],
		"moccasin": [
			255,
			228,
			181
		],
		"navajowhite": [
			255,
			222,
			173
		],
		"navy": [
			0,
			0,
			128
		],
		"oldlace": [
			253,
			245,
			230
		],
		"olive": [
			128,
			128,
			0
		],
		"olivedrab": [
			107,
			142,
			35
		],
		"orange": [
			255,
			165,
			0
		],
		"orangered": [
			255,
			69,
			0
		],
		"orchid": [
			218,
			112,
			214
		],
		"palegoldenrod": [
			238,
			232,
			170
		],
		"palegreen": [
			152,
			251,
			152
		],
		"paleturquoise": [
			175,
			238,
			238
		],
		"palevioletred": [
			219,
			112,
			147
		],
		"papayawhip": [
			255,
			239,
			213
		],
		"peachpuff": [
			255,
			218,
			185
		],
		"peru": [
			205,
			133,
			63
		],
		"pink": [
			255,
			192,
			203
		],
		"plum": [
			221,
			160,
			221
		],
		"powderblue": [
			176,
			224,
			230
		],
		"purple": [
			128,
			0,
			128
		],
		"rebeccapurple": [
			102,
			51,
			153
		],
		"red": [
			255,
			0,
			0
		],
		"rosybrown": [
			188,
			143,
			143
		],
		"royalblue": [
			65,
			105,
			225
		],
		"saddlebrown": [
			139,
			69,
			19
		],
		"salmon": [
			250,
			128,
			114
		],
		"sandybrown": [
			244,
			164,
			96
		],
		"seagreen": [
			46,
			139,
			87
		],
		"seashell": [
			255,
			245,
			238
		],
		"sienna": [
			160,
			82,
			45
		],
		"silver": [
			192,
			192,
			192
		],
		"skyblue": [
			135,
			206,
			235
		],
		"slateblue": [
			106,
			90,
			205
		],
		"slategray": [
			112,
			128,
			144
		],
		"slategrey": [
			112,
			128,
			144
		],
		"snow": [
			255,
			250,
			250
		],
		"springgreen": [
			0,
			255,
			127
		],
		"steelblue": [
			70,
			130,
			180
		],
		"tan": [
			210,
			180,
			140
		],
		"teal": [
			0,
			128,
			128
		],
		"thistle": [
			216,
			191,
			216
		],
		"tomato": [
			255,
			99,
			71
		],
		"turquoise": [
			64,
			224,
			208
		],
		"violet": [
			238,
			130,
			238
		],
		"wheat": [
			245,
			222,
			179
		],
		"white": [
			255,
			255,
			255
		],
		"whitesmoke": [
			245,
			245,
			245
		],
		"yellow": [
			255,
			255,
			0
		],
		"yellowgreen": [
			154,
			205,
			50
		]
	};
}));

// node_modules/color-convert/conversions.js
var require_conversions = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const cssKeywords = require_color_name();
	const reverseKeywords = {};
	for (const key of Object.keys(cssKeywords)) reverseKeywords[cssKeywords[key]] = key;
	const convert = {
		rgb: {
			channels: 3,
			labels: "rgb"
		},
		hsl: {
			channels: 3,
			labels: "hsl"
		},
		hsv: {
			channels: 3,
			labels: "hsv"
		},
		hwb: {
			channels: 3,
			labels: "hwb"
		},
		cmyk: {
			channels: 4,
			labels: "cmyk"
		},
		xyz: {
			channels: 3,
			labels: "xyz"
		},
		lab: {
			channels: 3,
			labels: "lab"
		},
		lch: {
			channels: 3,
			labels: "lch"
		},
		hex: {
			channels: 1,
			labels: ["hex"]
		},
		keyword: {
			channels: 1,
			labels: ["keyword"]
		},
		ansi16: {
			channels: 1,
			labels: ["ansi16"]
		},
		ansi256: {
			channels: 1,
			labels: ["ansi256"]
		},
		hcg: {
			channels: 3,
			labels: [
				"h",
				"c",
				"g"
			]
		},
		apple: {
			channels: 3,
			labels: [
				"r16",
				"g16",
				"b16"
			]
		},
		gray: {
			channels: 1,
			labels: ["gray"]
		}
	};
	module.exports = convert;
	for (const model of Object.keys(convert)) {
		if (!("channels" in convert[model])) throw new Error("missing channels property: " + model);
		if (!("labels" in convert[model])) throw new Error("missing channel labels property: " + model);
		if (convert[model].labels.length !== convert[model].channels) throw new Error("channel and label counts mismatch: " + model);
		const { channels, labels } = convert[model];
		delete convert[model].channels;
		delete convert[model].labels;
		Object.defineProperty(convert[model], "channels", { value: channels });
		Object.defineProperty(convert[model], "labels", { value: labels });
	}
	convert.rgb.hsl = function(rgb) {
		const r = rgb[0] / 255;
		const g = rgb[1] / 255;
		const b = rgb[2] / 255;
		const min = Math.min(r, g, b);
		const max = Math.max(r, g, b);
		const delta = max - min;
		let h;
		let s;
		if (max === min) h = 0;
		else if (r === max) h = (g - b) / delta;
		else if (g === max) h = 2 + (b - r) / delta;
		else if (b === max) h = 4 + (r - g) / delta;
		h = Math.min(h * 60, 360);
		if (h < 0) h += 360;
		const l = (min + max) / 2;
		if (max === min) s = 0;
		else if (l <= .5) s = delta / (max + min);
		else s = delta / (2 - max - min);
		return [
			h,
			s * 100,
			l * 100
		];
	};
	convert.rgb.hsv = function(rgb) {
		let rdif;
		let gdif;
		let bdif;
		let h;
		let s;
		const r = rgb[0] / 255;
		const g = rgb[1] / 255;
		const b = rgb[2] / 255;
		const v = Math.max(r, g, b);
		const diff = v - Math.min(r, g, b);
		const diffc = function(c) {
			return (v - c) / 6 / diff + 1 / 2;
		};
		if (diff === 0) {
			h = 0;
			s = 0;
		} else {
			s = diff / v;
			rdif = diffc(r);
			gdif = diffc(g);
			bdif = diffc(b);
			if (r === v) h = bdif - gdif;
			else if (g === v) h = 1 / 3 + rdif - bdif;
			else if (b === v) h = 2 / 3 + gdif - rdif;
			if (h < 0) h += 1;
			else if (h > 1) h -= 1;
		}
		return [
			h * 360,
			s * 100,
			v * 100
		];
	};
	convert.rgb.hwb = function(rgb) {
		const r = rgb[0];
		const g = rgb[1];
		let b = rgb[2];
		const h = convert.rgb.hsl(rgb)[0];
		const w = 1 / 255 * Math.min(r, Math.min(g, b));
		b = 1 - 1 / 255 * Math.max(r, Math.max(g, b));
		return [
			h,
			w * 100,
			b * 100
		];
	};
	convert.rgb.cmyk = function(rgb) {
		const r = rgb[0] / 255;
		const g = rgb[1] / 255;
		const b = rgb[2] / 255;
		const k = Math.min(1 - r, 1 - g, 1 - b);
		const c = (1 - r - k) / (1 - k) || 0;
		const m = (1 - g - k) / (1 - k) || 0;
		const y = (1 - b - k) / (1 - k) || 0;
		return [
			c * 100,
			m * 100,
			y * 100,
			k * 100
		];
	};
	function comparativeDistance(x, y) {
		return (x[0] - y[0]) ** 2 + (x[1] - y[1]) ** 2 + (x[2] - y[2]) ** 2;
	}
	convert.rgb.keyword = function(rgb) {
		const reversed = reverseKeywords[rgb];
		if (reversed) return reversed;
		let currentClosestDistance = 1e400;
		let currentClosestKeyword;
		for (const keyword of Object.keys(cssKeywords)) {
			const value = cssKeywords[keyword];
			const distance = comparativeDistance(rgb, value);
			if (distance < currentClosestDistance) {
				currentClosestDistance = distance;
				currentClosestKeyword = keyword;
			}
		}
		return currentClosestKeyword;
	};
	convert.keyword.rgb = function(keyword) {
		return cssKeywords[keyword];
	};
	convert.rgb.xyz = function(rgb) {
		let r = rgb[0] / 255;
		let g = rgb[1] / 255;
		let b = rgb[2] / 255;
		r = r > .04045 ? ((r + .055) / 1.055) ** 2.4 : r / 12.92;
		g = g > .04045 ? ((g + .055) / 1.055) ** 2.4 : g / 12.92;
		b = b > .04045 ? ((b + .055) / 1.055) ** 2.4 : b / 12.92;
		const x = r * .4124 + g * .3576 + b * .1805;
		const y = r * .2126 + g * .7152 + b * .0722;
		const z = r * .0193 + g * .1192 + b * .9505;
		return [
			x * 100,
			y * 100,
			z * 100
		];
	};
	convert.rgb.lab = function(rgb) {
		const xyz = convert.rgb.xyz(rgb);
		let x = xyz[0];
		let y = xyz[1];
		let z = xyz[2];
		x /= 95.047;
		y /= 100;
		z /= 108.883;
		x = x > .008856 ? x ** (1 / 3) : 7.787 * x + 16 / 116;
		y = y > .008856 ? y ** (1 / 3) : 7.787 * y + 16 / 116;
		z = z > .008856 ? z ** (1 / 3) : 7.787 * z + 16 / 116;
		return [
			116 * y - 16,
			500 * (x - y),
			200 * (y - z)
		];
	};
	convert.hsl.rgb = function(hsl) {
		const h = hsl[0] / 360;
		const s = hsl[1] / 100;
		const l = hsl[2] / 100;
		let t2;
		let t3;
		let val;
		if (s === 0) {
			val = l * 255;
			return [
				val,
				val,
				val
			];
		}
		if (l < .5) t2 = l * (1 + s);
		else t2 = l + s - l * s;
		const t1 = 2 * l - t2;
		const rgb = [
			0,
			0,
			0
		];
		for (let i = 0; i < 3; i++) {
			t3 = h + 1 / 3 * -(i - 1);
			if (t3 < 0) t3++;
			if (t3 > 1) t3--;
			if (6 * t3 < 1) val = t1 + (t2 - t1) * 6 * t3;
			else if (2 * t3 < 1) val = t2;
			else if (3 * t3 < 2) val = t1 + (t2 - t1) * (2 / 3 - t3) * 6;
			else val = t1;
			rgb[i] = val * 255;
		}
		return rgb;
	};
	convert.hsl.hsv = function(hsl) {
		const h = hsl[0];
		let s = hsl[1] / 100;
		let l = hsl[2] / 100;
		let smin = s;
		const lmin = Math.max(l, .01);
		l *= 2;
		s *= l <= 1 ? l : 2 - l;
		smin *= lmin <= 1 ? lmin : 2 - lmin;
		const v = (l + s) / 2;
		return [
			h,
			(l === 0 ? 2 * smin / (lmin + smin) : 2 * s / (l + s)) * 100,
			v * 100
		];
	};
	convert.hsv.rgb = function(hsv) {
		const h = hsv[0] / 60;
		const s = hsv[1] / 100;
		let v = hsv[2] / 100;
		const hi = Math.floor(h) % 6;
		const f = h - Math.floor(h);
		const p = 255 * v * (1 - s);
		const q = 255 * v * (1 - s * f);
		const t = 255 * v * (1 - s * (1 - f));
		v *= 255;
		switch (hi) {
			case 0: return [
				v,
				t,
				p
			];
			case 1: return [
				q,
				v,
				p
			];
			case 2: return [
				p,
				v,
				t
			];
			case 3: return [
				p,
				q,
				v
			];
			case 4: return [
				t,
				p,
				v
			];
			case 5: return [
				v,
				p,
				q
			];
		}
	};
	convert.hsv.hsl = function(hsv) {
		const h = hsv[0];
		const s = hsv[1] / 100;
		const v = hsv[2] / 100;
		const vmin = Math.max(v, .01);
		let sl;
		let l;
		l = (2 - s) * v;
		const lmin = (2 - s) * vmin;
		sl = s * vmin;
		sl /= lmin <= 1 ? lmin : 2 - lmin;
		sl = sl || 0;
		l /= 2;
		return [
			h,
			sl * 100,
			l * 100
		];
	};
	convert.hwb.rgb = function(hwb) {
		const h = hwb[0] / 360;
		let wh = hwb[1] / 100;
		let bl = hwb[2] / 100;
		const ratio = wh + bl;
		let f;
		if (ratio > 1) {
			wh /= ratio;
			bl /= ratio;
		}
		const i = Math.floor(6 * h);
		const v = 1 - bl;
		f = 6 * h - i;
		if ((i & 1) !== 0) f = 1 - f;
		const n = wh + f * (v - wh);
		let r;
		let g;
		let b;
		switch (i) {
			default:
			case 6:
			case 0:
				r = v;
				g = n;
				b = wh;
				break;
			case 1:
				r = n;
				g = v;
				b = wh;
				break;
			case 2:
				r = wh;
				g = v;
				b = n;
				break;
			case 3:
				r = wh;
				g = n;
				b = v;
				break;
			case 4:
				r = n;
				g = wh;
				b = v;
				break;
			case 5:
				r = v;
				g = wh;
				b = n;
		}
		return [
			r * 255,
			g * 255,
			b * 255
		];
	};
	convert.cmyk.rgb = function(cmyk) {
		const c = cmyk[0] / 100;
		const m = cmyk[1] / 100;
		const y = cmyk[2] / 100;
		const k = cmyk[3] / 100;
		const r = 1 - Math.min(1, c * (1 - k) + k);
		const g = 1 - Math.min(1, m * (1 - k) + k);
		const b = 1 - Math.min(1, y * (1 - k) + k);
		return [
			r * 255,
			g * 255,
			b * 255
		];
	};
	convert.xyz.rgb = function(xyz) {
		const x = xyz[0] / 100;
		const y = xyz[1] / 100;
		const z = xyz[2] / 100;
		let r;
		let g;
		let b;
		r = x * 3.2406 + y * -1.5372 + z * -.4986;
		g = x * -.9689 + y * 1.8758 + z * .0415;
		b = x * .0557 + y * -.204 + z * 1.057;
		r = r > .0031308 ? 1.055 * r ** (1 / 2.4) - .055 : r * 12.92;
		g = g > .0031308 ? 1.055 * g ** (1 / 2.4) - .055 : g * 12.92;
		b = b > .0031308 ? 1.055 * b ** (1 / 2.4) - .055 : b * 12.92;
		r = Math.min(Math.max(0, r), 1);
		g = Math.min(Math.max(0, g), 1);
		b = Math.min(Math.max(0, b), 1);
		return [
			r * 255,
			g * 255,
			b * 255
		];
	};
	convert.xyz.lab = function(xyz) {
		let x = xyz[0];
		let y = xyz[1];
		let z = xyz[2];
		x /= 95.047;
		y /= 100;
		z /= 108.883;
		x = x > .008856 ? x ** (1 / 3) : 7.787 * x + 16 / 116;
		y = y > .008856 ? y ** (1 / 3) : 7.787 * y + 16 / 116;
		z = z > .008856 ? z ** (1 / 3) : 7.787 * z + 16 / 116;
		return [
			116 * y - 16,
			500 * (x - y),
			200 * (y - z)
		];
	};
	convert.lab.xyz = function(lab) {
		const l = lab[0];
		const a = lab[1];
		const b = lab[2];
		let x;
		let y;
		let z;
		y = (l + 16) / 116;
		x = a / 500 + y;
		z = y - b / 200;
		const y2 = y ** 3;
		const x2 = x ** 3;
		const z2 = z ** 3;
		y = y2 > .008856 ? y2 : (y - 16 / 116) / 7.787;
		x = x2 > .008856 ? x2 : (x - 16 / 116) / 7.787;
		z = z2 > .008856 ? z2 : (z - 16 / 116) / 7.787;
		x *= 95.047;
		y *= 100;
		z *= 108.883;
		return [
			x,
			y,
			z
		];
	};
	convert.lab.lch = function(lab) {
		const l = lab[0];
		const a = lab[1];
		const b = lab[2];
		let h;
		h = Math.atan2(b, a) * 360 / 2 / Math.PI;
		if (h < 0) h += 360;
		return [
			l,
			Math.sqrt(a * a + b * b),
			h
		];
	};
	convert.lch.lab = function(lch) {
		const l = lch[0];
		const c = lch[1];
		const hr = lch[2] / 360 * 2 * Math.PI;
		return [
			l,
			c * Math.cos(hr),
			c * Math.sin(hr)
		];
	};
	convert.rgb.ansi16 = function(args, saturation = null) {
		const [r, g, b] = args;
		let value = saturation === null ? convert.rgb.hsv(args)[2] : saturation;
		value = Math.round(value / 50);
		if (value === 0) return 30;
		let ansi = 30 + (Math.round(b / 255) << 2 | Math.round(g / 255) << 1 | Math.round(r / 255));
		if (value === 2) ansi += 60;
		return ansi;
	};
	convert.hsv.ansi16 = function(args) {
		return convert.rgb.ansi16(convert.hsv.rgb(args), args[2]);
	};
	convert.rgb.ansi256 = function(args) {
		const r = args[0];
		const g = args[1];
		const b = args[2];
		if (r === g && g === b) {
			if (r < 8) return 16;
			if (r > 248) return 231;
			return Math.round((r - 8) / 247 * 24) + 232;
		}
		return 16 + 36 * Math.round(r / 255 * 5) + 6 * Math.round(g / 255 * 5) + Math.round(b / 255 * 5);
	};
	convert.ansi16.rgb = function(args) {
		let color = args % 10;
		if (color === 0 || color === 7) {
			if (args > 50) color += 3.5;
			color = color / 10.5 * 255;
			return [
				color,
				color,
				color
			];
		}
		const mult = (~~(args > 50) + 1) * .5;
		return [
			(color & 1) * mult * 255,
			(color >> 1 & 1) * mult * 255,
			(color >> 2 & 1) * mult * 255
		];
	};
	convert.ansi256.rgb = function(args) {
		if (args >= 232) {
			const c = (args - 232) * 10 + 8;
			return [
				c,
				c,
				c
			];
		}
		args -= 16;
		let rem;
		return [
			Math.floor(args / 36) / 5 * 255,
			Math.floor((rem = args % 36) / 6) / 5 * 255,
			rem % 6 / 5 * 255
		];
	};
	convert.rgb.hex = function(args) {
		const string = (((Math.round(args[0]) & 255) << 16) + ((Math.round(args[1]) & 255) << 8) + (Math.round(args[2]) & 255)).toString(16).toUpperCase();
		return "000000".substring(string.length) + string;
	};
	convert.hex.rgb = function(args) {
		const match = args.toString(16).match(/[a-f0-9]{6}|[a-f0-9]{3}/i);
		if (!match) return [
			0,
			0,
			0
		];
		let colorString = match[0];
		if (match[0].length === 3) colorString = colorString.split("").map((char) => {
			return char + char;
		}).join("");
		const integer = parseInt(colorString, 16);
		return [
			integer >> 16 & 255,
			integer >> 8 & 255,
			integer & 255
		];
	};
	convert.rgb.hcg = function(rgb) {
		const r = rgb[0] / 255;
		const g = rgb[1] / 255;
		const b = rgb[2] / 255;
		const max = Math.max(Math.max(r, g), b);
		const min = Math.min(Math.min(r, g), b);
		const chroma = max - min;
		let grayscale;
		let hue;
		if (chroma < 1) grayscale = min / (1 - chroma);
		else grayscale = 0;
		if (chroma <= 0) hue = 0;
		else if (max === r) hue = (g - b) / chroma % 6;
		else if (max === g) hue = 2 + (b - r) / chroma;
		else hue = 4 + (r - g) / chroma;
		hue /= 6;
		hue %= 1;
		return [
			hue * 360,
			chroma * 100,
			grayscale * 100
		];
	};
	convert.hsl.hcg = function(hsl) {
		const s = hsl[1] / 100;
		const l = hsl[2] / 100;
		const c = l < .5 ? 2 * s * l : 2 * s * (1 - l);
		let f = 0;
		if (c < 1) f = (l - .5 * c) / (1 - c);
		return [
			hsl[0],
			c * 100,
			f * 100
		];
	};
	convert.hsv.hcg = function(hsv) {
		const s = hsv[1] / 100;
		const v = hsv[2] / 100;
		const c = s * v;
		let f = 0;
		if (c < 1) f = (v - c) / (1 - c);
		return [
			hsv[0],
			c * 100,
			f * 100
		];
	};
	convert.hcg.rgb = function(hcg) {
		const h = hcg[0] / 360;
		const c = hcg[1] / 100;
		const g = hcg[2] / 100;
		if (c === 0) return [
			g * 255,
			g * 255,
			g * 255
		];
		const pure = [
			0,
			0,
			0
		];
		const hi = h % 1 * 6;
		const v = hi % 1;
		const w = 1 - v;
		let mg = 0;
		switch (Math.floor(hi)) {
			case 0:
				pure[0] = 1;
				pure[1] = v;
				pure[2] = 0;
				break;
			case 1:
				pure[0] = w;
				pure[1] = 1;
				pure[2] = 0;
				break;
			case 2:
				pure[0] = 0;
				pure[1] = 1;
				pure[2] = v;
				break;
			case 3:
				pure[0] = 0;
				pure[1] = w;
				pure[2] = 1;
				break;
			case 4:
				pure[0] = v;
				pure[1] = 0;
				pure[2] = 1;
				break;
			default:
				pure[0] = 1;
				pure[1] = 0;
				pure[2] = w;
		}
		mg = (1 - c) * g;
		return [
			(c * pure[0] + mg) * 255,
			(c * pure[1] + mg) * 255,
			(c * pure[2] + mg) * 255
		];
	};
	convert.hcg.hsv = function(hcg) {
		const c = hcg[1] / 100;
		const v = c + hcg[2] / 100 * (1 - c);
		let f = 0;
		if (v > 0) f = c / v;
		return [
			hcg[0],
			f * 100,
			v * 100
		];
	};
	convert.hcg.hsl = function(hcg) {
		const c = hcg[1] / 100;
		const l = hcg[2] / 100 * (1 - c) + .5 * c;
		let s = 0;
		if (l > 0 && l < .5) s = c / (2 * l);
		else if (l >= .5 && l < 1) s = c / (2 * (1 - l));
		return [
			hcg[0],
			s * 100,
			l * 100
		];
	};
	convert.hcg.hwb = function(hcg) {
		const c = hcg[1] / 100;
		const v = c + hcg[2] / 100 * (1 - c);
		return [
			hcg[0],
			(v - c) * 100,
			(1 - v) * 100
		];
	};
	convert.hwb.hcg = function(hwb) {
		const w = hwb[1] / 100;
		const v = 1 - hwb[2] / 100;
		const c = v - w;
		let g = 0;
		if (c < 1) g = (v - c) / (1 - c);
		return [
			hwb[0],
			c * 100,
			g * 100
		];
	};
	convert.apple.rgb = function(apple) {
		return [
			apple[0] / 65535 * 255,
			apple[1] / 65535 * 255,
			apple[2] / 65535 * 255
		];
	};
	convert.rgb.apple = function(rgb) {
		return [
			rgb[0] / 255 * 65535,
			rgb[1] / 255 * 65535,
			rgb[2] / 255 * 65535
		];
	};
	convert.gray.rgb = function(args) {
		return [
			args[0] / 100 * 255,
			args[0] / 100 * 255,
			args[0] / 100 * 255
		];
	};
	convert.gray.hsl = function(args) {
		return [
			0,
			0,
			args[0]
		];
	};
	convert.gray.hsv = convert.gray.hsl;
	convert.gray.hwb = function(gray) {
		return [
			0,
			100,
			gray[0]
		];
	};
	convert.gray.cmyk = function(gray) {
		return [
			0,
			0,
			0,
			gray[0]
		];
	};
	convert.gray.lab = function(gray) {
		return [
			gray[0],
			0,
			0
		];
	};
	convert.gray.hex = function(gray) {
		const val = Math.round(gray[0] / 100 * 255) & 255;
		const string = ((val << 16) + (val << 8) + val).toString(16).toUpperCase();
		return "000000".substring(string.length) + string;
	};
	convert.rgb.gray = function(rgb) {
		return [(rgb[0] + rgb[1] + rgb[2]) / 3 / 255 * 100];
	};
}));

// node_modules/color-convert/route.js
var require_route = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const conversions = require_conversions();
	function buildGraph() {
		const graph = {};
		const models = Object.keys(conversions);
		for (let len = models.length, i = 0; i < len; i++) graph[models[i]] = {
			distance: -1,
			parent: null
		};
		return graph;
	}
	function deriveBFS(fromModel) {
		const graph = buildGraph();
		const queue = [fromModel];
		graph[fromModel].distance = 0;
		while (queue.length) {
			const current = queue.pop();
			const adjacents = Object.keys(conversions[current]);
			for (let len = adjacents.length, i = 0; i < len; i++) {
				const adjacent = adjacents[i];
				const node = graph[adjacent];
				if (node.distance === -1) {
					node.distance = graph[current].distance + 1;
					node.parent = current;
					queue.unshift(adjacent);
				}
			}
		}
		return graph;
	}
	function link(from, to) {
		return function(args) {
			return to(from(args));
		};
	}
	function wrapConversion(toModel, graph) {
		const path = [graph[toModel].parent, toModel];
		let fn = conversions[graph[toModel].parent][toModel];
		let cur = graph[toModel].parent;
		while (graph[cur].parent) {
			path.unshift(graph[cur].parent);
			fn = link(conversions[graph[cur].parent][cur], fn);
			cur = graph[cur].parent;
		}
		fn.conversion = path;
		return fn;
	}
	module.exports = function(fromModel) {
		const graph = deriveBFS(fromModel);
		const conversion = {};
		const models = Object.keys(graph);
		for (let len = models.length, i = 0; i < len; i++) {
			const toModel = models[i];
			if (graph[toModel].parent === null) continue;
			conversion[toModel] = wrapConversion(toModel, graph);
		}
		return conversion;
	};
}));

// node_modules/color-convert/index.js
var require_color_convert = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const conversions = require_conversions();
	const route = require_route();
	const convert = {};
	const models = Object.keys(conversions);
	function wrapRaw(fn) {
		const wrappedFn = function(...args) {
			const arg0 = args[0];
			if (arg0 === void 0 || arg0 === null) return arg0;
			if (arg0.length > 1) args = arg0;
			return fn(args);
		};
		if ("conversion" in fn) wrappedFn.conversion = fn.conversion;
		return wrappedFn;
	}
	function wrapRounded(fn) {
		const wrappedFn = function(...args) {
			const arg0 = args[0];
			if (arg0 === void 0 || arg0 === null) return arg0;
			if (arg0.length > 1) args = arg0;
			const result = fn(args);
			if (typeof result === "object") for (let len = result.length, i = 0; i < len; i++) result[i] = Math.round(result[i]);
			return result;
		};
		if ("conversion" in fn) wrappedFn.conversion = fn.conversion;
		return wrappedFn;
	}
	models.forEach((fromModel) => {
		convert[fromModel] = {};
		Object.defineProperty(convert[fromModel], "channels", { value: conversions[fromModel].channels });
		Object.defineProperty(convert[fromModel], "labels", { value: conversions[fromModel].labels });
		const routes = route(fromModel);
		Object.keys(routes).forEach((toModel) => {
			const fn = routes[toModel];
			convert[fromModel][toModel] = wrapRounded(fn);
			convert[fromModel][toModel].raw = wrapRaw(fn);
		});
	});
	module.exports = convert;
}));

// node_modules/ansi-styles/index.js
var require_ansi_styles = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const wrapAnsi16 = (fn, offset) => (...args) => {
		return `\u001B[${fn(...args) + offset}m`;
	};
	const wrapAnsi256 = (fn, offset) => (...args) => {
		const code = fn(...args);
		return `\u001B[${38 + offset};5;${code}m`;
	};
	const wrapAnsi16m = (fn, offset) => (...args) => {
		const rgb = fn(...args);
		return `\u001B[${38 + offset};2;${rgb[0]};${rgb[1]};${rgb[2]}m`;
	};
	const ansi2ansi = (n) => n;
	const rgb2rgb = (r, g, b) => [
		r,
		g,
		b
	];
	const setLazyProperty = (object, property, get) => {
		Object.defineProperty(object, property, {
			get: () => {
				const value = get();
				Object.defineProperty(object, property, {
					value,
					enumerable: true,
					configurable: true
				});
				return value;
			},
			enumerable: true,
			configurable: true
		});
	};
	/** @type {typeof import('color-convert')} */
	let colorConvert;
	const makeDynamicStyles = (wrap, targetSpace, identity, isBackground) => {
		if (colorConvert === void 0) colorConvert = require_color_convert();
		const offset = isBackground ? 10 : 0;
		const styles = {};
		for (const [sourceSpace, suite] of Object.entries(colorConvert)) {
			const name = sourceSpace === "ansi16" ? "ansi" : sourceSpace;
			if (sourceSpace === targetSpace) styles[name] = wrap(identity, offset);
			else if (typeof suite === "object") styles[name] = wrap(suite[targetSpace], offset);
		}
		return styles;
	};
	function assembleStyles() {
		const codes = /* @__PURE__ */ new Map();
		const styles = {
			modifier: {
				reset: [0, 0],
				bold: [1, 22],
				dim: [2, 22],
				italic: [3, 23],
				underline: [4, 24],
				inverse: [7, 27],
				hidden: [8, 28],
				strikethrough: [9, 29]
			},
			color: {
				black: [30, 39],
				red: [31, 39],
				green: [32, 39],
				yellow: [33, 39],
				blue: [34, 39],
				magenta: [35, 39],
				cyan: [36, 39],
				white: [37, 39],
				blackBright: [90, 39],
				redBright: [91, 39],
				greenBright: [92, 39],
				yellowBright: [93, 39],
				blueBright: [94, 39],
				magentaBright: [95, 39],
				cyanBright: [96, 39],
				whiteBright: [97, 39]
			},
			bgColor: {
				bgBlack: [40, 49],
				bgRed: [41, 49],
				bgGreen: [42, 49],
				bgYellow: [43, 49],
				bgBlue: [44, 49],
				bgMagenta: [45, 49],
				bgCyan: [46, 49],
				bgWhite: [47, 49],
				bgBlackBright: [100, 49],
				bgRedBright: [101, 49],
				bgGreenBright: [102, 49],
				bgYellowBright: [103, 49],
				bgBlueBright: [104, 49],
				bgMagentaBright: [105, 49],
				bgCyanBright: [106, 49],
				bgWhiteBright: [107, 49]
			}
		};
		styles.color.gray = styles.color.blackBright;
		styles.bgColor.bgGray = styles.bgColor.bgBlackBright;
		styles.color.grey = styles.color.blackBright;
		styles.bgColor.bgGrey = styles.bgColor.bgBlackBright;
		for (const [groupName, group] of Object.entries(styles)) {
			for (const [styleName, style] of Object.entries(group)) {
				styles[styleName] = {
					open: `\u001B[${style[0]}m`,
					close: `\u001B[${style[1]}m`
				};
				group[styleName] = styles[styleName];
				codes.set(style[0], style[1]);
			}
			Object.defineProperty(styles, groupName, {
				value: group,
				enumerable: false
			});
		}
		Object.defineProperty(styles, "codes", {
			value: codes,
			enumerable: false
		});
		styles.color.close = "\x1B[39m";
		styles.bgColor.close = "\x1B[49m";
		setLazyProperty(styles.color, "ansi", () => makeDynamicStyles(wrapAnsi16, "ansi16", ansi2ansi, false));
		setLazyProperty(styles.color, "ansi256", () => makeDynamicStyles(wrapAnsi256, "ansi256", ansi2ansi, false));
		setLazyProperty(styles.color, "ansi16m", () => makeDynamicStyles(wrapAnsi16m, "rgb", rgb2rgb, false));
		setLazyProperty(styles.bgColor, "ansi", () => makeDynamicStyles(wrapAnsi16, "ansi16", ansi2ansi, true));
		setLazyProperty(styles.bgColor, "ansi256", () => makeDynamicStyles(wrapAnsi256, "ansi256", ansi2ansi, true));
		setLazyProperty(styles.bgColor, "ansi16m", () => makeDynamicStyles(wrapAnsi16m, "rgb", rgb2rgb, true));
		return styles;
	}
	Object.defineProperty(module, "exports", {
		enumerable: true,
		get: assembleStyles
	});
}));

// node_modules/chalk/source/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const stringReplaceAll = (string, substring, replacer) => {
		let index = string.indexOf(substring);
		if (index === -1) return string;
		const substringLength = substring.length;
		let endIndex = 0;
		let returnValue = "";
		do {
			returnValue += string.substr(endIndex, index - endIndex) + substring + replacer;
			endIndex = index + substringLength;
			index = string.indexOf(substring, endIndex);
		} while (index !== -1);
		returnValue += string.substr(endIndex);
		return returnValue;
	};
	const stringEncaseCRLFWithFirstIndex = (string, prefix, postfix, index) => {
		let endIndex = 0;
		let returnValue = "";
		do {
			const gotCR = string[index - 1] === "\r";
			returnValue += string.substr(endIndex, (gotCR ? index - 1 : index) - endIndex) + prefix + (gotCR ? "\r\n" : "\n") + postfix;
			endIndex = index + 1;
			index = string.indexOf("\n", endIndex);
		} while (index !== -1);
		returnValue += string.substr(endIndex);
		return returnValue;
	};
	module.exports = {
		stringReplaceAll,
		stringEncaseCRLFWithFirstIndex
	};
}));

// node_modules/chalk/source/templates.js
var require_templates = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const TEMPLATE_REGEX = /(?:\\(u(?:[a-f\d]{4}|\{[a-f\d]{1,6}\})|x[a-f\d]{2}|.))|(?:\{(~)?(\w+(?:\([^)]*\))?(?:\.\w+(?:\([^)]*\))?)*)(?:[ \t]|(?=\r?\n)))|(\})|((?:.|[\r\n\f])+?)/gi;
	const STYLE_REGEX = /(?:^|\.)(\w+)(?:\(([^)]*)\))?/g;
	const STRING_REGEX = /^(['"])((?:\\.|(?!\1)[^\\])*)\1$/;
	const ESCAPE_REGEX = /\\(u(?:[a-f\d]{4}|{[a-f\d]{1,6}})|x[a-f\d]{2}|.)|([^\\])/gi;
	const ESCAPES = /* @__PURE__ */ new Map([
		["n", "\n"],
		["r", "\r"],
		["t", "	"],
		["b", "\b"],
		["f", "\f"],
		["v", "\v"],
		["0", "\0"],
		["\\", "\\"],
		["e", "\x1B"],
		["a", "\x07"]
	]);
	function unescape(c) {
		const u = c[0] === "u";
		const bracket = c[1] === "{";
		if (u && !bracket && c.length === 5 || c[0] === "x" && c.length === 3) return String.fromCharCode(parseInt(c.slice(1), 16));
		if (u && bracket) return String.fromCodePoint(parseInt(c.slice(2, -1), 16));
		return ESCAPES.get(c) || c;
	}
	function parseArguments(name, arguments_) {
		const results = [];
		const chunks = arguments_.trim().split(/\s*,\s*/g);
		let matches;
		for (const chunk of chunks) {
			const number = Number(chunk);
			if (!Number.isNaN(number)) results.push(number);
			else if (matches = chunk.match(STRING_REGEX)) results.push(matches[2].replace(ESCAPE_REGEX, (m, escape, character) => escape ? unescape(escape) : character));
			else throw new Error(`Invalid Chalk template style argument: ${chunk} (in style '${name}')`);
		}
		return results;
	}
	function parseStyle(style) {
		STYLE_REGEX.lastIndex = 0;
		const results = [];
		let matches;
		while ((matches = STYLE_REGEX.exec(style)) !== null) {
			const name = matches[1];
			if (matches[2]) {
				const args = parseArguments(name, matches[2]);
				results.push([name].concat(args));
			} else results.push([name]);
		}
		return results;
	}
	function buildStyle(chalk, styles) {
		const enabled = {};
		for (const layer of styles) for (const style of layer.styles) enabled[style[0]] = layer.inverse ? null : style.slice(1);
		let current = chalk;
		for (const [styleName, styles] of Object.entries(enabled)) {
			if (!Array.isArray(styles)) continue;
			if (!(styleName in current)) throw new Error(`Unknown Chalk style: ${styleName}`);
			current = styles.length > 0 ? current[styleName](...styles) : current[styleName];
		}
		return current;
	}
	module.exports = (chalk, temporary) => {
		const styles = [];
		const chunks = [];
		let chunk = [];
		temporary.replace(TEMPLATE_REGEX, (m, escapeCharacter, inverse, style, close, character) => {
			if (escapeCharacter) chunk.push(unescape(escapeCharacter));
			else if (style) {
				const string = chunk.join("");
				chunk = [];
				chunks.push(styles.length === 0 ? string : buildStyle(chalk, styles)(string));
				styles.push({
					inverse,
					styles: parseStyle(style)
				});
			} else if (close) {
				if (styles.length === 0) throw new Error("Found extraneous } in Chalk template literal");
				chunks.push(buildStyle(chalk, styles)(chunk.join("")));
				chunk = [];
				styles.pop();
			} else chunk.push(character);
		});
		chunks.push(chunk.join(""));
		if (styles.length > 0) {
			const errMessage = `Chalk template literal is missing ${styles.length} closing bracket${styles.length === 1 ? "" : "s"} (\`}\`)`;
			throw new Error(errMessage);
		}
		return chunks.join("");
	};
}));

// node_modules/chalk/source/index.js
var require_source = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ansiStyles = require_ansi_styles();
	const { stdout: stdoutColor, stderr: stderrColor } = require_supports_color();
	const { stringReplaceAll, stringEncaseCRLFWithFirstIndex } = require_util();
	const { isArray } = Array;
	const levelMapping = [
		"ansi",
		"ansi",
		"ansi256",
		"ansi16m"
	];
	const styles = Object.create(null);
	const applyOptions = (object, options = {}) => {
		if (options.level && !(Number.isInteger(options.level) && options.level >= 0 && options.level <= 3)) throw new Error("The `level` option should be an integer from 0 to 3");
		const colorLevel = stdoutColor ? stdoutColor.level : 0;
		object.level = options.level === void 0 ? colorLevel : options.level;
	};
	var ChalkClass = class {
		constructor(options) {
			return chalkFactory(options);
		}
	};
	const chalkFactory = (options) => {
		const chalk = {};
		applyOptions(chalk, options);
		chalk.template = (...arguments_) => chalkTag(chalk.template, ...arguments_);
		Object.setPrototypeOf(chalk, Chalk.prototype);
		Object.setPrototypeOf(chalk.template, chalk);
		chalk.template.constructor = () => {
			throw new Error("`chalk.constructor()` is deprecated. Use `new chalk.Instance()` instead.");
		};
		chalk.template.Instance = ChalkClass;
		return chalk.template;
	};
	function Chalk(options) {
		return chalkFactory(options);
	}
	for (const [styleName, style] of Object.entries(ansiStyles)) styles[styleName] = { get() {
		const builder = createBuilder(this, createStyler(style.open, style.close, this._styler), this._isEmpty);
		Object.defineProperty(this, styleName, { value: builder });
		return builder;
	} };
	styles.visible = { get() {
		const builder = createBuilder(this, this._styler, true);
		Object.defineProperty(this, "visible", { value: builder });
		return builder;
	} };
	const usedModels = [
		"rgb",
		"hex",
		"keyword",
		"hsl",
		"hsv",
		"hwb",
		"ansi",
		"ansi256"
	];
	for (const model of usedModels) styles[model] = { get() {
		const { level } = this;
		return function(...arguments_) {
			const styler = createStyler(ansiStyles.color[levelMapping[level]][model](...arguments_), ansiStyles.color.close, this._styler);
			return createBuilder(this, styler, this._isEmpty);
		};
	} };
	for (const model of usedModels) {
		const bgModel = "bg" + model[0].toUpperCase() + model.slice(1);
		styles[bgModel] = { get() {
			const { level } = this;
			return function(...arguments_) {
				const styler = createStyler(ansiStyles.bgColor[levelMapping[level]][model](...arguments_), ansiStyles.bgColor.close, this._styler);
				return createBuilder(this, styler, this._isEmpty);
			};
		} };
	}
	const proto = Object.defineProperties(() => {}, {
		...styles,
		level: {
			enumerable: true,
			get() {
				return this._generator.level;
			},
			set(level) {
				this._generator.level = level;
			}
		}
	});
	const createStyler = (open, close, parent) => {
		let openAll;
		let closeAll;
		if (parent === void 0) {
			openAll = open;
			closeAll = close;
		} else {
			openAll = parent.openAll + open;
			closeAll = close + parent.closeAll;
		}
		return {
			open,
			close,
			openAll,
			closeAll,
			parent
		};
	};
	const createBuilder = (self, _styler, _isEmpty) => {
		const builder = (...arguments_) => {
			if (isArray(arguments_[0]) && isArray(arguments_[0].raw)) return applyStyle(builder, chalkTag(builder, ...arguments_));
			return applyStyle(builder, arguments_.length === 1 ? "" + arguments_[0] : arguments_.join(" "));
		};
		Object.setPrototypeOf(builder, proto);
		builder._generator = self;
		builder._styler = _styler;
		builder._isEmpty = _isEmpty;
		return builder;
	};
	const applyStyle = (self, string) => {
		if (self.level <= 0 || !string) return self._isEmpty ? "" : string;
		let styler = self._styler;
		if (styler === void 0) return string;
		const { openAll, closeAll } = styler;
		if (string.indexOf("\x1B") !== -1) while (styler !== void 0) {
			string = stringReplaceAll(string, styler.close, styler.open);
			styler = styler.parent;
		}
		const lfIndex = string.indexOf("\n");
		if (lfIndex !== -1) string = stringEncaseCRLFWithFirstIndex(string, closeAll, openAll, lfIndex);
		return openAll + string + closeAll;
	};
	let template;
	const chalkTag = (chalk, ...strings) => {
		const [firstString] = strings;
		if (!isArray(firstString) || !isArray(firstString.raw)) return strings.join(" ");
		const arguments_ = strings.slice(1);
		const parts = [firstString.raw[0]];
		for (let i = 1; i < firstString.length; i++) parts.push(String(arguments_[i - 1]).replace(/[{}\\]/g, "\\$&"), String(firstString.raw[i]));
		if (template === void 0) template = require_templates();
		return template(chalk, parts.join(""));
	};
	Object.defineProperties(Chalk.prototype, styles);
	const chalk = Chalk();
	chalk.supportsColor = stdoutColor;
	chalk.stderr = Chalk({ level: stderrColor ? stderrColor.level : 0 });
	chalk.stderr.supportsColor = stderrColor;
	module.exports = chalk;
}));

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

// node_modules/string-width/node_modules/ansi-regex/index.js
var require_ansi_regex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = ({ onlyFirst = false } = {}) => {
		const pattern = ["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)", "(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))"].join("|");
		return new RegExp(pattern, onlyFirst ? void 0 : "g");
	};
}));

// node_modules/string-width/node_modules/strip-ansi/index.js
var require_strip_ansi = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ansiRegex = require_ansi_regex();
	module.exports = (string) => typeof string === "string" ? string.replace(ansiRegex(), "") : string;
}));

// node_modules/string-width/node_modules/is-fullwidth-code-point/index.js
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

// node_modules/string-width/index.js
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

// src/findings/skipped.ts
/** Routes that were not checked: which of them somebody should look at, and which are only listed. */
/** The problem of routes that no example URL is known for; null where there are none, or the report has it among its problems. */
function withoutExampleUrl({ skipped = [], problems }) {
	const routes = skipped.filter(({ why }) => why === "no-example-url");
	const isReported = problems.some((one) => codeOf(one) === "no-example-url");
	return routes.length === 0 || isReported ? null : noExampleUrl(routes);
}
/** The problem that these routes have. */
const noExampleUrl = (routes) => problem("no-example-url", {
	routes: routes.map(({ route }) => route),
	examples: routes.map(({ route, example = route }) => example)
});
/** The most surprising reason first. */
const reasons = [
	"over-limit",
	"api",
	"prerendered",
	"cached",
	"redirect",
	"ignored",
	"unchanged"
];
/** Routes that were left out on purpose, by reason; none where a problem of the report names them. */
const leftOut = ({ skipped = [], problems }) => problems.some((one) => codeOf(one) === "nothing-checked") ? [] : reasons.map((why) => ({
	why,
	routes: skipped.filter((one) => one.why === why).map(({ route }) => route)
})).filter(({ routes }) => routes.length > 0);

// src/report/template.ts
/**
* A sentence with its gaps filled: `{name}` by the argument of that name, numbers as people read them.
* @returns null where an argument is missing
*/
function filled(template, args) {
	let isWhole = true;
	const text = template.replace(/\{(\w+)\}/g, (_, name) => {
		const value = Object.hasOwn(args, name) ? args[name] : null;
		if (value === null || value === void 0) isWhole = false;
		return typeof value === "number" ? integer$1(value) : value ?? "";
	});
	return isWhole ? text : null;
}

// src/report/cause-words.ts
const words = {
	"abort-signal": {
		what: "Each request adds a listener to an AbortSignal that outlives it (or derives a signal from one).",
		change: "Remove the listener when the work is done ({ once: true } is not enough if it never fires), or give each request a signal of its own.",
		deed: "adds a listener to an AbortSignal that outlives the request"
	},
	"async-context": {
		what: "Something that outlives the request was created in its AsyncLocalStorage context and keeps that context alive.",
		change: "Start long-lived work outside the request (AsyncResource.bind, or als.exit()), and do not store what getStore() returns.",
		deed: "keeps the AsyncLocalStorage context of each request"
	},
	"broadcast-channel": {
		what: "Each request opens a BroadcastChannel that is never closed; an open channel is never collected.",
		change: "Call close() on it when the request is over, or open one channel for the whole process. On the server a component needs none.",
		deed: "opens a BroadcastChannel that is never closed"
	},
	"cache-filling": ({ size, max }) => ({
		what: Number(size) < Number(max) ? "A bounded cache is still filling: {size} of about {max} entries." : "A bounded cache filled up while it was measured: {size} entries.",
		change: "If that many entries fit in memory, change nothing; otherwise lower the limit. To see it level off, check a URL that does not vary, or give the check more time.",
		deed: "fills a cache that has a limit"
	}),
	"client-per-request": {
		what: "Each request creates a {class} that is never released.",
		change: "Dispose of it when the request is over (close, destroy, clear, unsubscribe), or share one for the process.",
		deed: "creates a {class} that is never released"
	},
	devtools: ({ nodeEnv }) => ({
		what: `Developer tools keep every request's state: NODE_ENV is ${nodeEnv ? "\"{nodeEnv}\"" : "not set"}.`,
		change: "Run the server with NODE_ENV=production, as it runs in production.",
		deed: "keeps the state of each request for developer tools"
	}),
	"finalization-registry": {
		what: "Each request registers an object with a FinalizationRegistry that never becomes unreachable, often because the held value refers to it.",
		change: "Keep the object out of its own held value, and unregister it when the request is over.",
		deed: "registers an object with a FinalizationRegistry that never becomes unreachable"
	},
	"growing-text": {
		what: "Each request adds to the text in \"{name}\", and all of it is kept.",
		change: "Write it out and start over from time to time, or hand it to a logger; text of one request does not belong in a module.",
		deed: "adds to the text in \"{name}\", and all of it is kept"
	},
	listener: {
		what: "Each request adds a listener to an emitter that outlives it, and the listener keeps everything in its scope.",
		change: "Remove it when the response is finished (off, removeListener, or an AbortSignal of the request), or add one listener for the process.",
		deed: "adds a listener that is never removed"
	},
	"long-timer": {
		what: "Each request starts a timer of {seconds} s, and everything its callback refers to stays until it fires.",
		change: "Clear it when it is no longer needed (clearTimeout), or shorten it; under load, one timer waits for every request of that time.",
		deed: "starts a timer that keeps everything its callback refers to until it fires"
	},
	"message-port": {
		what: "Each request opens a MessagePort (or MessageChannel) that is never closed.",
		change: "Call close() on the port when the request is over.",
		deed: "opens a MessagePort that is never closed"
	},
	"module-per-request": {
		what: "Each request loads a module again, and modules are never unloaded.",
		change: "Import it once, under one URL, and call a function of it; do not delete from require.cache.",
		deed: "loads a module again, and modules are never unloaded"
	},
	"open-handle": ({ perRequest }) => ({
		what: `${typeof perRequest === "number" && perRequest > .9 ? "Each request opens" : "Some requests open"} a {kind} that is never closed.`,
		change: "Close it in every case, also on errors (finally, or `await using`), or share one for the process.",
		deed: "opens a {kind} that is never closed"
	}),
	"pending-promise": {
		what: "Each request leaves a promise that never settles, and what awaits it stays with it.",
		change: "Settle it in every case (also on error and when the client is gone), or race it with a timeout, and drop its resolver from the list.",
		deed: "leaves a promise that never settles"
	},
	"performance-entries": {
		what: "Each request leaves an entry in the timeline of the process, which Node.js keeps until it is cleared.",
		change: "Call performance.clearMarks() and performance.clearMeasures() with the name when the entry has been read.",
		deed: "leaves an entry in the timeline of the process, which Node.js keeps until it is cleared"
	},
	"promise-reaction": {
		what: "Each request waits for a promise that outlives it and does not settle, so whatever waits is kept too.",
		change: "End the wait with the request: settle the promise, or create one for each request and race it with a timeout.",
		deed: "waits for a promise that outlives the request and does not settle"
	},
	"registered-symbol": {
		what: "Each request registers a symbol under a name of its own (Symbol.for), and registered symbols are never freed.",
		change: "Use Symbol() or a string where the name differs from request to request.",
		deed: "registers a symbol under a name of its own, and registered symbols are never freed"
	},
	timer: {
		what: "Each request starts a timer (setInterval) that is never cleared, and everything its callback refers to stays too.",
		change: "Clear it when the response is finished (clearInterval), or start it only in the browser, in an effect.",
		deed: "starts a timer that is never cleared"
	},
	"unbounded-collection": ({ name }) => ({
		what: `Each request adds to ${name === null ? "a {kind}" : "the {kind} \"{name}\""}, and nothing is ever removed.`,
		change: "Remove the entry when the request is over, or bound it (an LRU cache with a maximum); what belongs to one request does not belong in a module.",
		deed: `adds to ${name === null ? "a {kind}" : "the {kind} \"{name}\""}, and nothing is ever removed`
	})
};
/**
* What is said of a cause. Where this version does not know the code, or an argument is missing, what the report itself says.
* Names of the app are in it: a renderer escapes it for where it goes.
* @returns null where nothing can be said
*/
function causeWords({ code, args = {}, what, change }) {
	const entry = Object.hasOwn(words, code) ? words[code] : null;
	const said = typeof entry === "function" ? entry(args) : entry;
	const whole = said && filled(said.what, args);
	if (whole !== null) return {
		what: whole,
		change: said.change,
		deed: filled(said.deed, args)
	};
	return what === void 0 || change === void 0 ? null : {
		what,
		change,
		deed: null
	};
}

// src/report/path-words.ts
/** Steps of a longer path that are shown at each end, the root not counted. */
const [mostFirst, mostLast] = [5, 4];
/** Properties of a plain object that are shown. */
const mostKeys = 4;
/** A path from its root on, a text for each step: `module variable "cache" in src/lib/cache.ts`, `Map`, `entry`, `{rows}`. */
function pathSteps({ steps: [root, ...steps] }) {
	if (!root) return [];
	const said = (root.kind === "runtime" ? steps.slice(-1) : steps).map(stepWords).filter((text) => text !== "");
	const isLong = said.length > mostFirst + mostLast + 1;
	const all = [rootWords(root), ...isLong ? [
		...said.slice(0, mostFirst),
		"…",
		...said.slice(-mostLast)
	] : said];
	const end = steps.at(-1) ?? (root.kind === "runtime" ? root : void 0);
	return end?.file && end.line !== void 0 ? [...all.slice(0, -1), `${all.at(-1)} written at ${end.file}:${end.line}`] : all;
}
/** A path in one line. Names of the app are in it. */
const pathWords = (path) => pathSteps(path).join(" → ");
/** The path to what a line keeps, in one line; null where nothing ties the line to one. */
function retainedByText({ heldBy }, { paths = [] }) {
	const path = typeof heldBy === "number" ? paths[heldBy] : void 0;
	return path ? pathWords(path) : null;
}
function rootWords({ kind, name, file, topLevel }) {
	if (kind === "global") return `global "${name}"`;
	if (kind === "runtime") return name === "timers" ? "Node.js's timers" : "what Node.js itself has open";
	const where = file ? ` in ${file}` : file === null ? " in a file outside the repository" : "";
	return `${topLevel ? "module variable" : "variable"} "${name}"${where}`;
}
function stepWords({ kind, name, keys = [] }) {
	if (kind === "variable") return `variable "${name}"`;
	if (kind === "property") return `.${name}`;
	if (kind === "entry" || kind === "element") return kind;
	if (kind === "function") return `function ${name || "(anonymous)"}`;
	if (kind === "omitted") return "…";
	if (kind !== "object" || keys.length === 0) return name;
	return `{${keys.slice(0, mostKeys).join(", ")}${keys.length > mostKeys ? ", …" : ""}}`;
}

// src/report/attribution-words.ts
const parts = {
	profiling: "Profiling",
	"open-handles": "Tracking open handles",
	containers: "Counting what containers hold",
	snapshots: "Taking heap snapshots",
	stacks: "Reading the stacks",
	line: "Finding the line",
	source: "Reading the source",
	limit: "Looking for a limit",
	"retaining-path": "Finding what holds it",
	"profile-file": "Writing the profile"
};
const partOf = ({ part }) => typeof part === "string" && Object.hasOwn(parts, part) ? parts[part] : "A step";
function withoutMap({ setting }) {
	return `The built code has no source map, so the built position is shown. To see your own files, turn on ${typeof setting === "string" ? "{setting}" : "the source maps of the server build in your bundler"}.`;
}
const notes = {
	failed: (args) => ({
		sentence: `${partOf(args)} failed: {message}`,
		short: `${decapitalized(partOf(args))} failed`
	}),
	"not-counted": () => ({
		sentence: "What containers hold could not be counted in this server.",
		short: "what containers hold could not be counted"
	}),
	"several-processes": () => ({
		sentence: "No heap snapshots: the server has several processes.",
		short: "the server has several processes"
	}),
	"heap-too-large": () => ({
		sentence: "The heap of {megabytes} MB is too large for heap snapshots.",
		short: "the heap is too large for heap snapshots"
	}),
	"unreadable-snapshot": () => ({
		sentence: "{message}",
		short: "the heap snapshots could not be read"
	}),
	"no-source-map": (args) => ({
		sentence: withoutMap(args),
		short: "the built code has no source map"
	}),
	"not-profiled": () => ({
		sentence: "The server could not be profiled.",
		short: "the server could not be profiled"
	}),
	"nothing-grew": () => ({
		sentence: "No allocation site grew with the requests in the profile: the growth may be outside the JavaScript heap, or may need more requests to show.",
		short: "no allocation site grew with the requests in the profile"
	}),
	"no-brief": () => ({
		sentence: "The brief could not be written: {message}",
		short: "the brief could not be written"
	}),
	error: () => ({
		sentence: "{message}",
		short: "looking for it failed"
	})
};
const decapitalized = (text) => text.charAt(0).toLowerCase() + text.slice(1);
/**
* What is said of a note; of a code that this version does not know, what the report itself says. Names and messages of the app
* are in the sentence, none in the short form.
* @returns null where nothing can be said
*/
function noteWords({ code, args, text }) {
	if (!Object.hasOwn(notes, code)) return text === void 0 ? null : {
		sentence: text,
		short: "the report says why"
	};
	const said = notes[code](args);
	const sentence = filled(said.sentence, args);
	return sentence === null ? null : {
		...said,
		sentence
	};
}
/** The notes that something can be said of, as sentences. */
const noteSentences = (all) => all.flatMap((note) => noteWords(note)?.sentence ?? []);
/** Why there is no line, as a sentence; null where there is one. */
const whySentence = ({ why }) => why && (noteWords(why)?.sentence ?? "The report does not say why.");
/** Classes that any program leaves. */
const plain = /* @__PURE__ */ new Set([
	"string",
	"concatenated string",
	"sliced string",
	"number",
	"array",
	"context",
	"Object",
	"closure",
	"Array"
]);
const mostClasses = 5;
/** What each request leaves behind, classes that say something first: "1 BroadcastChannel, 2 closures"; null when nothing was counted. */
function leavesWords({ leaves }) {
	const words = [...leaves].sort((a, b) => Number(plain.has(a.name)) - Number(plain.has(b.name))).slice(0, mostClasses).map(({ name, perRequest }) => `${perRequest} ${plural(name, perRequest)}`);
	return words.length > 0 ? words.join(", ") : null;
}
function plural(name, count) {
	if (count === 1) return name;
	return /^((\w+ )?string|number|symbol|array|context|closure)$/.test(name) ? `${name}s` : `× ${name}`;
}
/** The same with the words beside the data, for readers of the JSON. No renderer reads them. */
function withWords({ suspects, attribution }) {
	const { paths = [], cause, why, notes: all } = attribution;
	const said = cause && causeWords(cause);
	const withText = (note) => {
		const words = noteWords(note);
		return words ? {
			...note,
			text: words.sentence
		} : note;
	};
	return {
		suspects: suspects.map((suspect) => ({
			...suspect,
			retainedBy: retainedByText(suspect, attribution)
		})),
		attribution: {
			...attribution,
			why: why && withText(why),
			notes: all.map(withText),
			retainers: paths.map(pathWords),
			cause: cause && said ? {
				...cause,
				what: said.what,
				change: said.change
			} : cause
		}
	};
}

// src/report/voice.ts
/** For terminals, logs, titles and attributes: plain text of one line. */
const plainVoice = {
	name: (text) => brief(text, 200),
	words: (text) => brief(text, 300)
};

// src/report/excerpt-lines.ts
/** Characters of a line that are shown. */
const longest = 160;
/** The lines around the highlighted one, at most `around` on each side, without the indentation that all share. */
function excerptLines({ first, line, lines }, around) {
	const near = lines.map((text, i) => ({
		number: first + i,
		text: text.replaceAll("	", "  "),
		highlighted: first + i === line
	})).filter(({ number }) => Math.abs(number - line) <= around);
	const indents = near.filter(({ text }) => text.trim() !== "").map(({ text }) => text.length - text.trimStart().length);
	const shared = indents.length === 0 ? 0 : Math.min(...indents);
	return near.map(({ text, ...rest }) => ({
		...rest,
		text: brief(text.slice(shared).trimEnd(), longest)
	}));
}
/** With numbers and a mark at the highlighted line: `> 14 | const channel = …`. */
function numberedLines(lines) {
	const width = String(lines.at(-1)?.number ?? 0).length;
	return lines.map(({ number, text, highlighted }) => `${highlighted ? ">" : " "} ${String(number).padStart(width)} | ${text}`.trimEnd());
}

// src/report/escape-markdown.ts
/**
* Text of the app inside Markdown that GitHub renders: it stays text. One form for each place
* it can stand. Each takes any string and gives one line, but for `fence`.
*/
/** Longest name that is still a name; what is longer loses its middle. */
const longestName = 160;
/** Longest piece of prose or line of output. */
const longestLine = 400;
/**
* A zero-width space. It parts what GitHub looks for in the finished text, where no escaping reaches: mentions, references
* to issues, emoji, addresses. `plainText` removed all that the app brought itself.
*/
const apart = "​";
const parted = (text) => text.replace(/@/g, `@${apart}`).replace(/#(?=\d)/g, `#${apart}`).replace(/\bGH(?=-\d)/gi, `$&${apart}`).replace(/:(?=\/\/|[\w+-]+:)/g, `:${apart}`).replace(/\bwww(?=\.)/gi, `$&${apart}`);
const entities = (text) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
/** Prose where Markdown is read: whatever Markdown or HTML could take for markup is escaped. */
function escapeMarkdown(text, most = longestLine) {
	const line = parted(brief(text, most)).replace(/[\\`*_{}[\]()~|!$^=]/g, "\\$&");
	return entities(line.trim()).replace(/^(?=[-+#>:.=]|\d+[.)](?:\s|$))/, apart);
}
/** Text where only HTML is read, such as a `<summary>`. */
const escapeHtmlLine = (text, most = longestLine) => entities(parted(brief(text, most)));
/**
* A name as a code span, in which GitHub reads no markup, mention or reference. The fence of backticks is longer than
* any inside.
*/
function codeSpan(text, most = longestName) {
	const content = brief(text, most);
	if (content.trim() === "") return "` `";
	const fence = "`".repeat(longestRun(content) + 1);
	const pad = /^[` ]|[` ]$/.test(content) ? " " : "";
	return `${fence}${pad}${content}${pad}${fence}`;
}
/**
* A code span in a cell of a table: cells are cut at pipes before code spans are found. A backslash of the text itself is
* parted from the one that escapes the pipe, for parsers do not agree on two of them.
*/
const codeCell = (text) => codeSpan(text).replace(/\\?\|/g, (found) => found === "|" ? "\\|" : `\\${apart}\\|`);
/** Lines of output as a fenced block, the fence longer than any inside. */
function fence(lines, language = "text") {
	const content = lines.map((line) => brief(line, longestLine));
	const mark = "`".repeat(Math.max(3, ...content.map((line) => longestRun(line) + 1)));
	return [
		`${mark}${language}`,
		...content,
		mark
	].join("\n");
}
const longestRun = (text) => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

export { judgedSamples as $, worstLoad as A, withPort as At, warningsOf as B, inAll as Bt, sentenceOf as C, options as Ct, loadLabel as D, ownOptions as Dt, highestPeak as E, loginKeys as Et, plainText as F, loads$1 as Ft, sumOfGrowths as G, fails as H, commandNames as Ht, sample as I, nameOf as It, patienceFor as J, isTold as K, readings as L, bothCookies as Lt, routeNames as M, texts$1 as Mt, containerSentences as N, methods as Nt, perValue as O, readOutputFile as Ot, brief as P, takesBody as Pt, surelyRises as Q, judgedGrowth as R, createJar as Rt, require_source as S, optionEntries as St, allSteadyUnder as T, shellWord as Tt, compareArms as U, commands as Ut, exitStatus as V, madeNow as Vt, differenceLimit as W, wantsLongerRun as X, nativeGrowth as Y, requestsToCount as Z, causeWords as _, ownBeside as _t, fence as a, limitOf as at, withoutExampleUrl as b, absentSettings as bt, plainVoice as c, byteSeries as ct, noteWords as d, nativeSeries as dt, lineAt as et, whySentence as f, seriesOf as ft, retainedByText as g, onTop as gt, pathWords as h, settingsOf as ht, escapeMarkdown as i, limitFor as it, routeName as j, path as jt, traitsWords as k, portIn as kt, leavesWords as l, countSeries as lt, pathSteps as m, allHeaders as mt, codeSpan as n, theilSen as nt, excerptLines as o, perNewValue as ot, withWords as p, allBodies as pt, judgeArm as q, escapeHtmlLine as r, boundOf as rt, numberedLines as s, growingContainers as st, codeCell as t, median as tt, noteSentences as u, jsBytes as ut, leftOut as v, withoutCredentials as vt, warningWords as w, settingEntries as wt, require_cli_table3 as x, settingsIn as xt, noExampleUrl as y, absentOf as yt, readWarning as z, head as zt };