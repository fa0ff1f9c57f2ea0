import { n as meansRoute } from "./version.js";
import { ut as withOwn } from "./escape-markdown.js";

// src/config/secrets.ts
/** Headers that say how to answer, not who asks: masking `text/html` would only make the output unreadable. */
const ordinary = /^(accept(-.*)?|cache-control|content-type|dnt|host|origin|pragma|referer|sec-.*|user-agent|x-forwarded-(for|host|proto))$/i;
/** Shorter words are no secrets, and a mask of them would blot out ordinary words of the output. In characters. */
const shortest = 6;
/**
* What of the headers must be read nowhere, in no log, report or comment: the whole value, and each word and cookie in
* it, because a server prints the token without its `Bearer`.
*/
function secretsIn(headers) {
	const parts = headers.filter((header) => !ordinary.test(header.name)).flatMap(({ value }) => [value, ...value.split(/[\s;,]+/).map((word) => word.replace(/^[\w.-]+=(?=[^=])/, ""))]);
	const schemes = /* @__PURE__ */ new Set([
		"bearer",
		"digest",
		"negotiate"
	]);
	return [...new Set(parts)].filter((part) => part.length >= shortest && !schemes.has(part.toLowerCase()));
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
/** The headers of all requests and of single routes: what secrets are to be looked for in. */
const allHeaders = ({ headers, perRoute }) => [...headers, ...perRoute.flatMap(({ own }) => own.headers ?? [])];

export { settingsOf as n, secretsIn as r, allHeaders as t };