import { f as settingEntries } from "./sample-schema.js";
import { _ as readChannel, d as verdictWord, f as channelEntries, g as isCounted, h as heldChannels, m as channels } from "./words.js";
import { c as number, d as text, i as problem, l as orNull, s as lines, t as CheckError, u as readArgs } from "./problems.js";
import { d as brief, l as routeName } from "./load-words.js";
import { C as objectsPerRequest, E as sumOfGrowths, S as growingContainers, T as judgedGrowth, g as boundOf, w as sum, x as tableBound, y as objectsWithin } from "./attribution-words.js";
import { tmpdir } from "node:os";

// src/findings/problems-of.ts
/** What was thrown, as problems: those that it carries, what the machine refuses, or else that the tool itself failed, with the stack. */
function problemsOf(error) {
	if (error instanceof CheckError) return error.problems;
	const { syscall, message } = error instanceof Error ? error : {};
	if (syscall === "mkdtemp") return [problem("no-temporary-folder", {
		folder: tmpdir(),
		error: message ?? ""
	})];
	return [problem("tool-failed", { error: error instanceof Error ? error.stack ?? error.message : String(error) })];
}

// src/report/history.ts
/** Bytes with one decimal: what is less is noise. */
const rounded = (bytes) => Math.round(bytes * 10) / 10;
/**
* The growth of each judged route, as github-action-benchmark keeps it over many runs (`customSmallerIsBetter`). A route that
* could not be judged has no figure. Growth below zero is noise around none, and counts as none.
* https://github.com/benchmark-action/github-action-benchmark#examples
*/
const renderHistory = (report) => `${JSON.stringify(figuresOf(report), null, 2)}\n`;
/** The name under which a route stands in a history. */
const nameInHistory = (finding) => brief(routeName(finding), 200);
function figuresOf(report) {
	return report.routes.flatMap((finding) => {
		const growth = finding.verdict === "unproven" ? null : judgedGrowth(finding);
		if (growth === null) return [];
		const { bytesPerRequest, low, high } = growth;
		return [{
			name: nameInHistory(finding),
			unit: "bytes per request",
			value: Math.max(0, rounded(bytesPerRequest)),
			range: `${rounded(low)} to ${rounded(high)}`,
			extra: `${verdictWord(finding.verdict)}, ${finding.requests} requests, limit ${finding.limit.bytesPerRequest} bytes`
		}];
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

// src/judge/counted.ts
/**
* null where nothing was counted twice.
* @param limit bytes per request that the JavaScript heap may grow
* @param tables bytes per request that the tables of containers may take
*/
function countedGrowth(arm, limit, tables = limit) {
	const { counted } = arm;
	if (!counted || counted.requests.length < 2) return null;
	const containers = growingContainers(counted);
	const ofTables = TABLE_HEADROOM * sum(containers.map(({ bytesPerRequest }) => bytesPerRequest));
	const isHeavy = containers.length > 0 && (keptBytesPerRequest(arm) - ofTables > limit || heapFalls(arm, limit));
	const judged = containers.filter(({ bytesPerRequest }) => isHeavy || bytesPerRequest > tables);
	const objects = objectsPerRequest(counted) ?? 0;
	return {
		containers,
		entries: sum(judged.map(({ entriesPerRequest }) => entriesPerRequest)),
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
	return points.length > 1 && theilSen(points).low >= 12 * objects;
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
/** A table that has just doubled takes so many times what its entries take in a full one. */
const TABLE_HEADROOM = 2;
/** Samples at either end of a run, the medians of which are compared. */
const ENDS = 3;
/** Bytes: the level of a healthy heap moves by so much from sample to sample with quiet V8. */
const LEVEL_MOVES = 3e3;
/** Bytes per request by which the heap surely rose from the first samples to the last, whatever the way; 0 where it did not. */
function keptBytesPerRequest(arm) {
	const points = heapOf(arm);
	const [first, last] = [points.slice(0, ENDS), points.slice(-3)];
	const rise = (of) => median(last.map(of)) - median(first.map(of));
	const requests = rise(({ x }) => x);
	return requests > 0 ? Math.max(0, (rise(({ y }) => y) - 2 * LEVEL_MOVES) / requests) : 0;
}
/**
* Requests that must come before the next count, to see whether what grew goes on; 0 where nothing grew that is worth it: what is
* over the limit always is, and what is worth a warning where a quarter of the requests tells.
* @param limit bytes per request that the JavaScript heap may grow
* @param tables bytes per request that the tables of containers may take
*/
function requestsToCount(arm, limit, tables = limit) {
	const growth = countedGrowth(arm, limit, tables);
	if (!growth) return 0;
	const { containers, entries, objects } = growth;
	const isOver = entries > 0 || objects > 0;
	const heavy = containers.filter(({ bytesPerRequest }) => bytesPerRequest > tables);
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
const hasFilled = (counted) => filled(counted).length > 0;
/**
* Requests, since the process started, after which what filled containers hold was replaced once; 0: none filled. Counted twice is
* the least: before that nothing is known.
*/
function replacedBy({ counted }) {
	if (!counted) return 0;
	return REPLACED * Math.max(0, ...filled(counted).map(({ sizes }) => fullAt(sizes, counted.requests)));
}
function filled({ requests, containers, ...counts }) {
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
	if (steps) return judged("growing", steps);
	const until = law === "always" ? levelUntil(points, limit) : outlivedStep(points, limit);
	if (seen.state !== "flat" || until <= points.at(-1).x) return seen;
	return {
		...judged("unclear", seen.growth),
		levelUntil: until
	};
}
const judged = (state, growth, levelledOff = false) => ({
	state,
	levelledOff,
	growth,
	straight: false,
	levelUntil: null
});
function bySlopes(points, limit) {
	const whole = theilSen(points);
	if (points.length < 8) return judged("unclear", whole);
	const isBelow = whole.high < limit;
	const unclear = {
		...judged("unclear", whole),
		straight: isStraight(points, whole, limit)
	};
	if (points.length < FEWEST_FOR_GROWING) {
		const falls = whole.slope < -limit;
		return isBelow && !falls ? judged("flat", whole) : unclear;
	}
	const half = Math.max(8, Math.ceil(points.length / 2));
	const late = theilSen(points.slice(-half));
	const turned = late.low > limit;
	if (isBelow && !turned) return judged("flat", whole);
	if (late.high < limit) return judged("flat", late, true);
	const early = theilSen(points.slice(0, half));
	const goesOn = late.slope > .5 * early.slope && late.low > limit;
	const steady = medianIncrement(points, 2) > limit;
	return whole.low > limit && goesOn && steady ? judged("growing", whole) : unclear;
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
	const exact = countedGrowth(arm, boundOf(bounds, "js"), tableBound(bounds));
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
	return state === "flat" && !mayHide ? null : Math.max(timeToFall(arm), timeToForget(arm));
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
	const heap = seen.find(({ name }) => name === "js")?.between.difference ?? null;
	const all = [...seen, ...countedBetween(head, base, bounds, heap)];
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
/**
* What is counted exactly: a table shows it between two doublings, when the heap of both versions is flat. Objects are another matter:
* some come and go with the pauses and the counting itself, so that they are counted in one version and not in the other. What differs
* in objects differs in bytes.
* @param heap the difference of the JavaScript heap; null where it is not known
*/
function countedBetween(head, base, bounds, heap) {
	const [ofHead, ofBase] = [head, base].map((arm) => countedGrowth(arm, boundOf(bounds, "js"), tableBound(bounds)));
	if (!ofHead || !ofBase) return [];
	return ["entries", "objects"].map((name) => {
		const bearable = differenceLimit(boundOf(bounds, name), ofBase[name], bounds.relative);
		const difference = ofHead[name] - ofBase[name];
		const inBytes = heap === null ? Number.POSITIVE_INFINITY : difference > 0 ? heap.high : -heap.low;
		const isWeighed = name !== "objects" || inBytes >= 12 * Math.abs(difference);
		return {
			name,
			state: Math.abs(difference) <= bearable || !isWeighed ? "alike" : difference > 0 ? "worse" : "better",
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
		channel: text,
		...growth,
		from: number
	},
	/** A container gains entries and loses none, and is too small to be over the limit. */
	"container-grows": {
		kind: text,
		class: text,
		gained: number,
		requests: number
	},
	/** A cache of a package's own gains entries up to its limit: bytes per request, entries, and bytes when it is full. */
	"package-cache": {
		package: text,
		version: orNull(text),
		bytesPerRequest: number,
		max: number,
		fullBytes: number
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
		fromType: text,
		toStatus: number,
		toType: text,
		changed: number,
		requests: number
	},
	/** The URL that was asked for redirects to another page, which was measured in its place. */
	"measured-elsewhere": {
		from: text,
		to: text
	},
	/** A warning of another version of the report, in its own words. */
	"unknown-warning": {
		code: text,
		sentence: text
	}
};
/** Warnings of a route that was judged. */
function warningsOf({ verdict, arm, bytesPerRequest }, { warn }, beside) {
	const { native, slowing, logged, shrinking, change, cache } = beside;
	const slow = cache || warn === void 0 || verdict !== "steady" ? [] : Object.entries(arm?.growth ?? {}).filter(([, { low }]) => low > warn);
	const container = !cache && verdict === "steady" ? arm?.containers.find(({ gained }) => gained >= 24) : void 0;
	return [
		...cache ? [{
			code: "package-cache",
			args: cache
		}] : [],
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

export { jsBytes as C, nameInHistory as D, figuresOf as E, renderHistory as O, countSeries as S, seriesOf as T, judgedSamples as _, absentOf as a, theilSen as b, compareArms as c, judgeArm as d, patienceFor as f, surelyRises as g, requestsToCount as h, fails as i, problemsOf as k, differenceLimit as l, wantsLongerRun as m, warningsOf as n, absentSettings as o, nativeGrowth as p, exitStatus as r, settingsIn as s, readWarning as t, isTold as u, lineAt as v, nativeSeries as w, byteSeries as x, median as y };