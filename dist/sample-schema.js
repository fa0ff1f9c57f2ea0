import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { T as heldChannels, i as problem, t as CheckError } from "./problems.js";
import { _ as string, f as number, g as strictObject, h as record$1, i as _enum, l as int, o as array, p as object, s as boolean, u as json, v as union } from "./usingCtx.js";
import { t as require_shell_quote } from "./shell-quote.js";
import { t as require_ms } from "./ms.js";
import { dirname, relative, resolve, sep } from "node:path";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { validateHeaderName, validateHeaderValue } from "node:http";

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
const moments = [
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
	traits: () => moments.map(trait),
	share: (traits) => traits.length / moments.length,
	traffic: (urls, { differs }) => ({
		connections: 1,
		pipelining: 1,
		requests: asTheyAre(urls),
		hangsUp: inTurns(moments.filter((moment) => differs(trait(moment))))
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
const size = union([string(), number()]);
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
		commands: ["check", "routes"],
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
	const amount = number().nonnegative();
	const described = (together === "sum-by-kind" ? record$1(string().max(200), amount) : amount).describe(about);
	return optional ? described.optional() : described;
}
/** A sample as an agent sends it and as a report holds it; neither is trusted. */
const sample = object(Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, figure(reading)])));

export { madeNow as A, takesBody as C, createJar as D, bothCookies as E, commands as M, head as O, methods as S, nameOf as T, readOutputFile as _, settingsOf as a, path as b, ownBeside as c, optionEntries as d, options as f, ownOptions as g, loginKeys as h, allHeaders as i, commandNames as j, inAll as k, withoutCredentials as l, shellWord as m, readings as n, meansRoute as o, settingEntries as p, allBodies as r, onTop as s, sample as t, didYouMean as u, portIn as v, loads$1 as w, texts$1 as x, withPort as y };