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
/**
* What browsers take. A server that compresses does so for them alone, through a stream that it must end itself when its client is gone. Every
* other request: a compressed page may be too short to be left within.
*/
const compressed = { "accept-encoding": "gzip, deflate, br" };
const eitherWay = (urls) => asTheyAre(urls).flatMap((request) => [request, takingCompressed(request)]);
const takingCompressed = (request) => typeof request === "function" ? () => ({
	...request(),
	headers: compressed
}) : {
	...request,
	headers: compressed
};
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
		requests: eitherWay(urls),
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

// src/loads/request-ids.ts
/** Ids that proxies and tracers give to each request, by which logs and traces know it again. */
/** A number as so many hexadecimal digits. */
const hex = (n, digits) => n.toString(16).padStart(digits, "0");
const uuid = (n) => `00000000-0000-4000-8000-${hex(n, 12)}`;
/** Header names and a value that no request before had, in the shape that each of them has. */
const idHeaders = {
	"x-request-id": uuid,
	"x-correlation-id": uuid,
	traceparent: (n) => `00-${hex(n, 32)}-${hex(n, 16)}-00`,
	"x-b3-traceid": (n) => hex(n, 32),
	"x-amzn-trace-id": (n) => `Root=1-67000000-${hex(n, 24)}`,
	"x-cloud-trace-context": (n) => `${hex(n, 32)}/1;o=0`,
	"cf-ray": (n) => `${hex(n, 16)}-FRA`
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
const cookieOf = (n) => `v${hex(n, 16)}`;
const address = (n) => `10.${n >> 16 & 255}.${n >> 8 & 255}.${n & 255}`;
/** Header values that no visitor before had, each in the shape that browsers, proxies and networks of servers give it. */
const headers = {
	"user-agent": (n) => `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.${n}.0 Safari/537.36`,
	"accept-language": (n) => `en-${subtagOf(n)},en;q=0.9`,
	referer: (n) => `https://example.com/from/${n}`,
	"x-forwarded-for": address,
	"x-real-ip": address,
	"cf-connecting-ip": address,
	...idHeaders
};
const letter = (n) => String.fromCharCode(65 + n % 26);
/** A subtag of three letters: seventeen thousand visitors have one each. */
const subtagOf = (n) => `${letter(Math.floor(n / 676))}${letter(Math.floor(n / 26))}${letter(n)}`;
const connection = {
	kind: "connection",
	name: "connection"
};
const ip = {
	kind: "ip",
	name: "remoteAddress"
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
/** Another address takes another connection. */
const isAnew = ({ differs }) => differs(connection) || differs(ip);
function headersOfVisitor(n, narrowed) {
	const { differs } = narrowed;
	const numberFor = (trait) => differs(trait) ? n : EVERYBODY;
	return {
		...isAnew(narrowed) ? { connection: "close" } : {},
		cookie: sessions.map((name) => `${name}=${cookieOf(numberFor(cookie(name)))}`).join("; "),
		...Object.fromEntries(Object.entries(headers).map(([name, valueFor]) => [name, valueFor(numberFor(header(name)))]))
	};
}
/** What is kept for each session, user-agent, language, connection or id of a request stays hidden while one client asks. */
const visitors = {
	name: "visitors",
	summary: "A new connection and IP address, new cookies, new values of headers that tell visitors apart.",
	label: "new visitors",
	distinct: "visitor",
	traits: () => [
		connection,
		ip,
		...sessions.map(cookie),
		...Object.keys(headers).map(header)
	],
	traffic: ({ next }, narrowed) => ({
		...oneByOne((n) => ({
			path: next(),
			headers: headersOfVisitor(n, narrowed)
		}), narrowed.after),
		anew: isAnew(narrowed),
		newClients: narrowed.differs(ip)
	})
};

// src/loads/loads.ts
/** All loads, by the name that options and reports give them. */
const loads = {
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
const loadNames = Object.keys(loads);
/** All loads but `same` in one: each volley has as many requests of each. What is flat there is flat in each part of it. */
const MIX = "mix";
/** What it is called when it is measured at once: the load, or the mix of several. */
const nameOf = (parts) => parts.length === 1 ? parts[0] : "mix";

export { bothCookies as a, inAll as c, idHeaders as i, madeNow as l, loads as n, createJar as o, nameOf as r, head as s, loadNames as t };