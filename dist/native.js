import { i as problem, n as codeOf } from "./problems.js";
import { g as heldChannels, h as channels, p as channelEntries, v as readChannel } from "./words.js";
import { d as brief } from "./load-words.js";
import { M as cameAlone, m as stepWords, p as rootWords } from "./fault-words.js";

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
const reasons$1 = [
	"over-limit",
	"api",
	"prerendered",
	"client-rendered",
	"cached",
	"redirect",
	"ignored",
	"unchanged"
];
/** Routes that were left out on purpose, by reason; none where a problem of the report names them. */
const leftOut = ({ skipped = [], problems }) => problems.some((one) => codeOf(one) === "nothing-checked") ? [] : reasons$1.map((why) => ({
	why,
	routes: skipped.filter((one) => one.why === why).map(({ route }) => route)
})).filter(({ routes }) => routes.length > 0);
/** The problem of a run in which caches answered all routes that were to be checked; null: something else was found, or nothing. */
function nothingCheckedIn(skipped) {
	if (!skipped.some(({ why }) => why === "cached")) return null;
	const by = (reason) => skipped.filter(({ kind, why }) => reason === (byWhy.has(why) ? why : kind)).map(({ route }) => route);
	return problem("nothing-checked", {
		framework: null,
		api: by("api"),
		prerendered: by("prerendered"),
		clientRendered: by("client-rendered"),
		redirects: by("redirect"),
		cached: by("cached"),
		ignored: by("ignored"),
		overLimit: by("over-limit")
	});
}
/** Reasons that have nothing to do with what kind of route it is. */
const byWhy = /* @__PURE__ */ new Set([
	"cached",
	"ignored",
	"over-limit"
]);

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

// src/report/drawn-path.ts
const reasons = {
	"of-the-process": "lives as long as the process",
	"of-node": "stays while it is open or pending",
	"of-a-function": "lives as long as a function that sees it",
	"there-before": "was there before the requests",
	"of-one-request": "belongs to a request that has ended",
	"left-behind": "came with a request and stayed",
	"like-those-left-behind": "each request leaves one like it",
	"made-larger": "requests make it larger",
	"below-limit": "came with a request; the limit is not reached",
	"no-age": "its age is not known"
};
/** Steps at each end of a longer path that are drawn. */
const [mostFirst, mostLast] = [5, 4];
/** The steps of a path, the root first; empty where the report is of a version that marks none. */
function drawnPath({ steps, fault }) {
	if (!steps.some(({ mark }) => mark)) return [];
	const drawn = [];
	const shown = steps[0]?.kind === "runtime" ? [0, steps.length - 1] : steps.map((_, i) => i);
	let references = [];
	for (const i of new Set(shown)) {
		const step = steps[i];
		const words = i === 0 ? rootWords(step) : stepWords(step);
		if (!step.mark && i !== steps.length - 1) {
			references = words === "" ? references : [...references, words];
			continue;
		}
		const at = i > 0 && step.file && step.line !== void 0 ? ` written at ${step.file}:${step.line}` : "";
		drawn.push({
			text: `${[...references, words].filter((word) => word !== "").join(" → ")}${at}`,
			mark: step.mark ?? "unknown",
			why: step.reason !== void 0 && Object.hasOwn(reasons, step.reason) ? reasons[step.reason] : null,
			should: i !== fault ? null : step.reason === "made-larger" ? "should not grow" : "should be gone"
		});
		references = [];
	}
	return withoutMiddle(drawn);
}
function withoutMiddle(drawn) {
	if (drawn.length <= mostFirst + mostLast + 1) return drawn;
	const left = {
		text: "…",
		mark: "unknown",
		why: null,
		should: null
	};
	const middle = drawn.slice(mostFirst, -mostLast).find(({ should }) => should !== null);
	return [
		...drawn.slice(0, mostFirst),
		left,
		...middle ? [middle, left] : [],
		...drawn.slice(-mostLast)
	];
}
/** What stands before a step, by its mark. */
const signs = {
	expected: "✓",
	"not-expected": "✗",
	unknown: "?"
};
/** The same as lines of plain text; empty where nothing is marked. */
function pathLines(path) {
	return drawnPath(path).map(({ text, mark, why, should }, i) => {
		const reason = why === null ? "" : `  (${why})`;
		return `${text === "…" ? " " : signs[mark]} ${i === 0 ? "" : "→ "}${text}${reason}${should === null ? "" : `  ← ${should}`}`;
	});
}

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

// src/judge/slope.ts
/**
* Whether something falls by more than it may grow. Then it hides as much that comes meanwhile: caches of V8 are dropped after the start,
* timers run out, and what other routes left behind goes.
*/
const fallsBeyond = ({ slope }, limit) => slope < -limit;
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
* Only a rise that Sen's interval confirms is taken off, so that two levels of garbage cannot hide a leak; and only one that went on when it was
* looked at for longer: what a count dropped is made again for some seconds, and by a few kilobytes a second a slow leak would be hidden.
*/
function withoutIdleGrowth(arm, samples, channel, points) {
	const rate = rateAlone(arm, channel, "idle-again");
	if (rate === 0) return points;
	const start = samples[0]?.total.atMs ?? 0;
	return points.map(({ x, y }, i) => ({
		x,
		y: y - rate * (samples[i].total.atMs - start)
	}));
}
/** Growth per millisecond in samples of this phase; 0 where none is confirmed. */
function rateAlone(arm, channel, among) {
	const idle = arm.samples.filter(({ phase }) => phase === among);
	const values = idle.length < FEWEST_IDLE ? null : valuesOf(idle, channel);
	if (values === null) return 0;
	const rate = theilSen(idle.map(({ total }, i) => ({
		x: total.atMs,
		y: values[i]
	})));
	return rate.low > 0 ? rate.slope : 0;
}
/** Whether something seems to come without requests: bytes or counts that rise meanwhile, entries or objects. */
function comesAlone(arm) {
	const idle = arm.samples.filter(({ phase }) => phase === "idle");
	return [
		...byteSeries(idle).keys(),
		...countSeries(idle).keys(),
		"native"
	].some((name) => rateAlone(arm, name, "idle") > 0) || arm.counted !== null && cameAlone(arm.counted);
}
/**
* Bytes: what V8 and frameworks drop of their own when nobody asks (some 48 kB on a Next page) releases nothing of the route's.
* Only the JavaScript heap knows such caches.
*/
const DROPPED_AT_REST = 5e4;
/**
* The growth per request that remains after `arm.settledMs` without a volley; null when there was no such pause.
* Objects pinned until a timeout look like a leak until it passes. For the most that it can be, the largest distance of a sample from the
* fitted line is added, and on the heap no less than what is dropped at rest, so that neither one sample that happens to lie low nor such a cache
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
	const rise = median(left) - base;
	return {
		likely: rise / requests,
		most: (rise + spread) / requests
	};
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
/**
* Milliseconds for which servers remember their latest requests and then, at the next one, forget them: Vike counts what it renders for
* 5 s. No timer shows it.
*/
const REMEMBERED_MS = 6e3;
/**
* Milliseconds of a pause after which the server has surely forgotten what it remembers of its latest requests; 0 where the volleys
* took so long that it would have forgotten many meanwhile. In a shorter run nothing is ever taken out, as in a leak.
*/
function timeToForget(arm) {
	const samples = judgedSamples(arm);
	return (samples.at(-1)?.total.atMs ?? 0) - (samples[0]?.total.atMs ?? 0) < 2 * REMEMBERED_MS ? REMEMBERED_MS : 0;
}
/** null where one of the samples does not say. */
const valuesOf = (samples, channel) => seriesOf(channel, samples)?.map(({ y }) => y) ?? null;

// src/judge/native.ts
/**
* Requests before RSS means anything. Allocators take pages in steps of 4 kB to 64 MB and give them back late: over 300
* requests a healthy page showed 6.5 kB per request once in 24 runs, over 1,000 none did.
*/
const FEWEST_NATIVE_REQUESTS = 1e3;
const FEWEST_SAMPLES = 8;
/** Bytes per request: what a heap that grows by as much leaves behind in fragments, and healthy servers for a while. */
const NATIVE_WARNING = 2048;
/**
* V8 keeps pages of a large heap that it emptied, and gives them back when it likes: healthy heaps of 500 MB and 1.5 GB let RSS swing by
* up to 18 % of their bytes within a dozen samples (`bench:scale`), those of ordinary pages by less than the warning needs.
*/
const LARGE_HEAP = 2e8;
const SWING = .2;
const swingOf = (heapUsed) => heapUsed > LARGE_HEAP ? heapUsed * SWING : 0;
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
	const samples = judgedSamples(arm);
	const points = nativeSeries(samples);
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
	const swing = swingOf(samples.at(-1)?.total.heapUsed ?? 0) / requests;
	return {
		bytesPerRequest: slope,
		low: Math.min(low, whole.low) - swing,
		high: Math.max(high, whole.high) + swing,
		requests
	};
}

export { pathLines as C, noExampleUrl as D, leftOut as E, nothingCheckedIn as O, drawnPath as S, numberedLines as T, byteSeries as _, DROPPED_AT_REST as a, nativeSeries as b, settledGrowth as c, withoutIdleGrowth as d, Z95 as f, theilSen as g, median as h, wantsLongerRun as i, withoutExampleUrl as k, timeToFall as l, lineAt as m, isWorthAWarning as n, comesAlone as o, fallsBeyond as p, nativeGrowth as r, judgedSamples as s, FEWEST_NATIVE_REQUESTS as t, timeToForget as u, countSeries as v, excerptLines as w, seriesOf as x, jsBytes as y };