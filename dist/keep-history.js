import { D as methods, p as settingEntries, t as sample } from "./sample-schema.js";
import { a as readProblem, c as isRefusal, d as orNull, f as readArgs, i as problem$1, l as lines, p as text$2, t as CheckError, u as number } from "./problems.js";
import { _ as isCounted, f as verdictWord, g as heldChannels, m as channelNamed, p as channelEntries } from "./words.js";
import { d as brief, l as routeName } from "./load-words.js";
import { A as BYTES_PER_ENTRY, C as boundOf, D as objectsWithin, F as keepTheirPace, G as sumOfGrowths, I as objectsPerRequest, L as servedBetween, N as growingContainers, R as sum, S as SMALL_WHEN_FULL, W as judgedGrowth, j as awaited, k as tableBound } from "./fault-words.js";
import { n as loads } from "./loads.js";
import { _ as byteSeries, a as DROPPED_AT_REST, b as nativeSeries, c as settledGrowth, d as withoutIdleGrowth, f as Z95, g as theilSen, h as median, i as wantsLongerRun, l as timeToFall, m as lineAt, n as isWorthAWarning, o as comesAlone, p as fallsBeyond, r as nativeGrowth, s as judgedSamples, t as FEWEST_NATIVE_REQUESTS, u as timeToForget, v as countSeries, x as seriesOf } from "./native.js";
import { t as readBounded } from "./bounded-file.js";
import { S as ZodError, a as _null, b as unknown, d as literal, f as looseObject, g as record, h as preprocess, i as _enum, l as int, m as object, o as array, p as number$1, s as boolean, v as string, y as union } from "./schemas.js";
import { t as misfit } from "./misfit.js";
import { i as headCommit } from "./git.js";
import { constants, tmpdir } from "node:os";
import { dirname } from "node:path";
import { readFile, writeFile } from "node:fs/promises";

// src/findings/problems-of.ts
const nameOf = (errno) => Object.entries(constants.errno).find(([, number]) => number === Math.abs(errno))?.[0];
/**
* What was thrown, as problems: those that it carries, what the machine refuses, or else that the tool itself failed, with the stack. Of
* what failed while things were put away after an error, that error is told.
*/
function problemsOf(error) {
	if (error instanceof CheckError) return error.problems;
	if (error instanceof Error && error.name === "SuppressedError") return problemsOf(error.suppressed);
	const { syscall, code: own, path, message = "", info } = error instanceof Error ? error : {};
	const code = info ? nameOf(info.errno) : own;
	if (syscall === "mkdtemp") return [problem$1("no-temporary-folder", {
		folder: path ? dirname(path) : tmpdir(),
		error: message
	})];
	if (isRefusal(code)) return [problem$1("machine-refuses", {
		code,
		error: message
	})];
	return [problem$1("tool-failed", { error: error instanceof Error ? error.stack ?? error.message : String(error) })];
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

// src/judge/filled.ts
/** Times the requests that filled it, after which a full container holds nothing that it held when it was full; and a tenth more. */
const REPLACED = 2.2;
/** Whether some container gained entries and then stopped. */
const hasFilled = (counted) => filled(counted).length > 0;
/**
* Requests, since the process started, after which what filled containers hold was replaced once; 0: none filled. Counted twice is
* the least: before that nothing is known.
*/
const replacedBy = ({ counted }) => counted ? replacedOf(filled(counted), counted) : 0;
/** Of the limit, above which a container that gains entries in batches may lie: of two batches that came, the counts may show one. */
const OF_LIMIT = .5;
/**
* Requests, since the process started, up to which what stopped must gain nothing more before it is known to be full; 0: nothing stopped
* that was above the limit. Ids that are gathered, and put into a Set a hundred at a time, come in no request of most: the law of doubling
* holds for them as for a table (whatever gains the same from every request does so at least once between request r and 2 r).
* @param tables bytes per request that the tables of containers may take
*/
function watchUntil({ counted }, tables) {
	if (!counted) return 0;
	const isAbove = ({ kind, sizes }) => {
		const { first, full, found } = endsOf(sizes, counted);
		return (full - first) / Math.max(1, found - (counted.requests[0] ?? 0)) * BYTES_PER_ENTRY[kind] > OF_LIMIT * tables;
	};
	return replacedOf(filled(counted).filter(isAbove), counted);
}
/** Requests after which what these hold was replaced once; 0: there are none. */
const replacedOf = (full, counted) => REPLACED * Math.max(0, ...full.map(({ sizes }) => fullAt(sizes, counted)));
function filled({ requests, containers, ...counts }) {
	const gained = containers.filter(({ sizes }) => (sizes[0] ?? null) !== null).filter(({ sizes }) => (sizes.at(-1) ?? 0) - (sizes[0] ?? 0) >= 24);
	const growing = new Set(growingContainers({
		...counts,
		requests,
		containers: gained
	}).map(({ id }) => id));
	const isSudden = (one) => awaited({
		...counts,
		requests,
		containers: [one]
	}).suddenWithin > 0;
	return gained.filter((one) => !growing.has(one.id) && !isSudden(one));
}
/** The request that filled it, where each brought as many entries as those before the first count; at the latest the count that found it full. */
function fullAt(sizes, counted) {
	const { first, full, found } = endsOf(sizes, counted);
	return first > 0 ? Math.min(found, (counted.requests[0] ?? 0) * full / first) : found;
}
/** Entries at first and at last, and the requests by the count that found it full. */
function endsOf(sizes, { requests }) {
	const full = sizes.at(-1) ?? 0;
	return {
		first: sizes[0] ?? 0,
		full,
		found: requests[sizes.findIndex((size) => (size ?? 0) >= full)] ?? 0
	};
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
/**
* Whether so many samples span a doubling, so that a table which every request fills has grown once more meanwhile.
* @param samples `requests` since the process started
*/
function spansADoubling(samples) {
	const [first, last] = [samples[0], samples.at(-1)];
	return first !== void 0 && last !== void 0 && last.requests >= REACH * first.requests;
}
/** Bytes: three pools of `Buffer` (`Buffer.poolSize`: 8 kB, from Node.js 24 on 64 kB). */
const SOME_POOLS = 196608;
/** Bytes that the last step must have, to be no everyday block. */
const leastStep = (law) => law === "by-blocks" || law === "by-pages" ? SOME_POOLS : 0;
function lawFor({ counted, samples }, channel) {
	if (isCounted(channel) || channel === "native") return null;
	const last = samples.at(-1);
	if (counted === null || last !== void 0 && last.total.nativeContexts > counted.realms) return "always";
	if (channel === "external") return "by-pages";
	if (channel === "arrayBuffers") return "by-blocks";
	return channel === "js" && !hasFilled(counted) ? "where-quiet" : null;
}
/**
* How much a series moves of itself, in the unit of y: what its samples scatter, or its deepest fall if that is more. Tables do not
* fall, so what falls by as much may rise by as much again.
*/
const restlessness = (points) => Math.max(scatterOf(points), deepestFall(points));
/** Restlessness below which a series is quiet: what a table over the limit must gain, where a level must begin to be outlived. */
const quietBelow = (points, limit) => LEAST_GAIN * limit * (points.at(-1)?.x ?? 0) / REACH;
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
* Share of what a quiet series may move by, up to which each step of a table shows from one sample to the next: half, as the smallest step of an
* array is half as large as that of a dictionary, a fall must not hide it, and no count vouches for it.
*/
const STILL = .5;
/**
* Requests, since the process started, up to which a level series must be watched before it may be called flat: 2.2 times the
* request from which it is level. More than the last x: it was not watched for long enough. Infinity: it is not level at the end.
* A series that hardly moves is level between its steps, and must only span a doubling: samples of a gigabyte are few, and five of
* them for a level would be most of them.
* @param limit growth per request, in the unit of y
* @param moves its restlessness
*/
function levelUntil(points, limit, moves) {
	if (moves < STILL * quietBelow(points, limit)) return Math.max(REACH * (points[0]?.x ?? 0), outlivedStep(points, limit));
	const from = points.findIndex((_, i) => isLevelFrom(points, i, limit));
	return from < 0 ? Number.POSITIVE_INFINITY : REACH * points[from].x;
}
/**
* The same where samples hardly scatter, so that a step shows from one to the next: 2.2 times the request of the last step that a table
* over the limit would have to make. 0: there is none. What comes little by little is no table's, and the slope tells it.
* @param least in the unit of y: smaller steps are no table's
*/
function outlivedStep(points, limit, least = 0) {
	const steps = points.slice(1).map(({ x, y }, i) => ({
		x,
		gain: y - points[i].y,
		from: points[i].x
	}));
	const usual = median(steps.map(({ gain }) => gain));
	const last = steps.findLast(({ gain, from }) => gain - usual >= Math.max(least, LEAST_GAIN * limit * from));
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
* @param least in the unit of y: the last doubling must have one step at least as large
*/
function growthBySteps(points, limit, lateShare, least = 0) {
	const kept = keptForGood(points);
	const edges = doublingsBack(kept);
	if (edges.length <= FEWEST_DOUBLINGS) return null;
	const rates = edges.slice(1).map((end, i) => rate(kept, edges[i], end));
	const scatter = scatterOf(points);
	const wanted = (from) => Math.max(scatter, LEAST_GAIN * limit * xOf(kept, from));
	const grows = edges.slice(1).every((end, i) => gainOver(kept, edges[i], end) > wanted(edges[i]));
	const steps = kept.slice(edges.at(-2), edges.at(-1) + 1).map(({ y }, i, all) => y - (all[i - 1]?.y ?? y));
	const goesOn = Math.max(...steps) >= least && rates.at(-1) > lateShare * rates[0];
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
const LATE_SHARE$1 = .5;
/**
* Times what a restless series moves of itself that one of its steps must have, to be a table's. What falls may come back at once with as
* much as a table gains on top: twice tells them apart.
*/
const STANDS_OUT = 2;
/**
* Judges the growth of one channel against a limit (same unit as `y` per unit of `x`).
*
* The size of the effect decides, never its significance: a healthy server has a significant trend.
* Throws a RangeError for fewer than two points.
* A single step is no slope: the median increment over two volleys ignores it, and once it lies in the early half the
* late half is flat.
*/
function trendOf(points, limit, { law = null } = {}) {
	const seen = bySlopes(points, limit, law === "by-pages");
	if (law === null || seen.state === "growing" || points.length < 8) return seen;
	const least = leastStep(law);
	const moves = restlessness(points);
	const quiet = law === "always" || moves < quietBelow(points, limit);
	const steps = quiet ? growthBySteps(points, limit, LATE_SHARE$1, least) : null;
	if (steps) return judged("growing", steps);
	const standsOut = Math.max(law === "by-pages" ? 0 : least, quiet ? 0 : STANDS_OUT * moves);
	const until = law === "always" ? levelUntil(points, limit, moves) : outlivedStep(points, limit, standsOut);
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
/** Samples, of so many, on which a series that levelled off is judged. */
const laterSamples = (samples) => Math.max(8, Math.ceil(samples / 2));
/** @param inSteps whether memory is taken in pages there, so that most samples may show none of the growth */
function bySlopes(points, limit, inSteps) {
	const whole = theilSen(points);
	if (points.length < 8) return judged("unclear", whole);
	const isBelow = whole.high < limit;
	const unclear = {
		...judged("unclear", whole),
		straight: isStraight(points, whole, limit)
	};
	const fell = fallsBeyond(whole, limit);
	if (points.length < FEWEST_FOR_GROWING) return isBelow && !fell ? judged("flat", whole) : unclear;
	const half = laterSamples(points.length);
	const late = theilSen(points.slice(-half));
	const turned = late.low > limit;
	if (isBelow && !turned && !fell) return judged("flat", whole);
	if (late.high < limit && !fallsBeyond(late, limit)) return judged("flat", late, !fell);
	const goesOn = late.low > limit && keepsUp(points, half, limit);
	const steady = medianIncrement(points, 2) > limit || inSteps && comesInSteps(points);
	return whole.low > limit && goesOn && steady ? judged("growing", whole) : unclear;
}
/**
* Whether growth did not slow down: by the slopes of both halves, or by what most volleys of each added. A table that doubles makes the
* half steeper in which it does, and it does so more often early.
*/
function keepsUp(points, half, limit) {
	const [early, late] = [points.slice(0, half), points.slice(-half)];
	if (theilSen(late).slope > .5 * theilSen(early).slope) return true;
	const usual = medianIncrement(late, 1);
	return usual > limit && usual > .5 * medianIncrement(early, 1);
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
/** Steps in each half of a run from which they come one after another: late modules and buffers that are made once are fewer. */
const FEWEST_STEPS = 4;
/** Of the largest step: what rises by less is scatter. */
const STEP_SHARE = .25;
/** Whether steps of some size, none of which is taken back, go on as often, and as large, in the late half as in the early one. */
function comesInSteps(points) {
	const gains = points.slice(1).map(({ x, y }, i) => ({
		x,
		gain: y - points[i].y
	}));
	const least = Math.max(...gains.map(({ gain }) => gain)) * STEP_SHARE;
	if (gains.some(({ gain }) => -gain > least)) return false;
	const steps = gains.filter(({ gain }) => gain > 0 && gain >= least);
	const middle = (points[0].x + points.at(-1).x) / 2;
	const [early, late] = [steps.filter(({ x }) => x <= middle), steps.filter(({ x }) => x > middle)];
	if (Math.min(early.length, late.length) < FEWEST_STEPS || late.length <= .5 * early.length) return false;
	return median(late.map(({ gain }) => gain)) > LATE_SHARE$1 * median(early.map(({ gain }) => gain));
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
	const growth = between$1(before, again ?? after);
	const fell = fallsBeyond(growth, limit);
	if (growth.high < limit && !fell) return told("flat", growth);
	const isAbove = growth.low > limit;
	if (!again) {
		const agrees = unsettled.growth.low <= growth.high && growth.low <= unsettled.growth.high;
		return told(isAbove && agrees && unsettled.state === "growing" ? "growing" : "unclear", growth);
	}
	const [early, late] = [between$1(before, after), between$1(after, again)];
	if (late.high < limit && !fallsBeyond(late, limit)) return {
		...told("flat", late),
		levelledOff: !fell
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
function between$1(from, to) {
	const requests = to.x - from.x;
	const [slope, margin] = [(to.y - from.y) / requests, (from.spread + to.spread) / requests];
	return {
		slope,
		low: slope - margin,
		high: slope + margin
	};
}

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
const countedNames = ["entries", "objects"];
/** Whether a channel is counted by the identity of objects, and has no noise. */
const isExact = (channel) => countedNames.some((name) => name === channel);
/** Names of what grows above its limit. */
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
	return points.length > 1 && fallsBeyond(theilSen(points), limit);
}
/**
* Whether a heap that looks flat may hide what growing containers keep: its later half saw few of their entries, and its swings may
* hide what they weigh. A heap that hardly moves shows each of them; so do settled states, where those are compared.
* @param exact what was counted of this arm
* @param limit bytes per request that the JavaScript heap may grow
*/
const isWeightHidden = (arm, exact, limit) => exact !== null && !beganSettled(arm) && mostKept(arm, exact.containers, (came) => came) >= limit;
/**
* Whether more requests would tell whether there is more to come: of few entries it is hardly known how often they come. On healthy
* pages not one container moves by one, so a single entry is reason enough.
*/
function isWeightOpen(arm, limit, tables = limit) {
	const { counted } = arm;
	if (!counted || (countedGrowth(arm, limit, tables)?.entries ?? 0) > 0) return false;
	return mostKept(arm, growingContainers(counted, 1), mostExpected) >= limit;
}
/**
* Bytes per request that the heap may gain with such containers; 0: there are none, or the later half of the samples saw enough of
* their entries.
* @param expected entries in the long run, where so many came
*/
function mostKept(arm, containers, expected) {
	const perRequest = sum(containers.map(({ entriesPerRequest }) => entriesPerRequest));
	const [samples, points] = [judgedSamples(arm), heapOf(arm)];
	const [from, to] = [samples.at(-laterSamples(samples.length))?.requests ?? 0, samples.at(-1)?.requests ?? 0];
	if (perRequest === 0 || perRequest * (to - from) >= FEWEST_IN_LEVEL) return 0;
	const { requests, bytes } = riseOf(points);
	const came = perRequest * requests;
	return requests > 0 ? (Math.max(0, bytes) * (expected(came) / came) + restlessness(points)) / requests : 1e400;
}
/**
* Entries of which a level must hold the weight: of as many as one count expects there may be none for a while, and half of them come
* in one volley.
*/
const FEWEST_IN_LEVEL = 2 * 6;
/** The most things to be expected where so many came (Poisson, 97.5 %; F. J. Anscombe, Biometrika 35, 1948). */
const mostExpected = (came) => (Math.sqrt(came + 1) + Z95 / 2) ** 2;
/** A table that has just doubled takes so many times what its entries take in a full one. */
const TABLE_HEADROOM = 2;
/** Samples at either end of a run, the medians of which are compared. */
const ENDS = 3;
/** Bytes: the level of a healthy heap moves by so much from sample to sample with quiet V8. */
const LEVEL_MOVES = 3e3;
/** From the first samples to the last, whatever the way. */
function riseOf(points) {
	const [first, last] = [points.slice(0, ENDS), points.slice(-3)];
	const rise = (of) => median(last.map(of)) - median(first.map(of));
	return {
		requests: rise(({ x }) => x),
		bytes: rise(({ y }) => y)
	};
}
/** Bytes per request by which the heap surely rose; 0 where it did not. */
function keptBytesPerRequest(arm) {
	const { requests, bytes } = riseOf(heapOf(arm));
	return requests > 0 ? Math.max(0, (bytes - 2 * LEVEL_MOVES) / requests) : 0;
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
	const served = arm.counted ? servedBetween(arm.counted) : 0;
	return Math.max(1, Math.min(served, Math.ceil(6 / slowest)));
}
/** What a further count may show, and only that: what grows by what was counted already is looked at again in any case. */
function awaitedOf(arm, limit, tables) {
	return arm.counted === null || countedOver(countedGrowth(arm, limit, tables)).length > 0 ? {
		late: false,
		handedOn: false,
		suddenWithin: 0
	} : awaited(arm.counted);
}
/** What is asked of the counts while a route is measured. @param bounds what may grow */
function countingBy(bounds) {
	const [limit, tables] = [boundOf(bounds, "js"), tableBound(bounds)];
	return {
		rises: (soFar) => surelyRises(soFar, limit),
		isWeightOpen: (soFar) => isWeightOpen(soFar, limit, tables),
		countAgainAfter: (soFar) => requestsToCount(soFar, limit, tables),
		keepsPace: ({ counted }) => counted !== null && keepTheirPace(counted),
		awaitedOf: (soFar) => awaitedOf(soFar, limit, tables),
		watchUntil: (soFar) => watchUntil(soFar, tables),
		comesAlone
	};
}

// src/judge/left-behind.ts
/**
* Whether things went by more than may come, in a process that has answered other routes: a store that each later request sweeps a
* little, caches whose entries make room. The heap may be level then, where a leak adds what the sweeping frees; counts tell both apart.
*/
function goesMeanwhile(arm, bounds) {
	if (!arm.servedOthers) return false;
	return [...byteSeries(judgedSamples(arm))].some(([name, points]) => points.length > 1 && fallsBeyond(theilSen(points), boundOf(bounds, name))) || arm.counted !== null && lostPerRequest(arm.counted) > objectsWithin(boundOf(bounds, "js"));
}
/** Entries of containers that were there at first, or objects in all, whichever are more. */
function lostPerRequest(counts) {
	const served = servedBetween(counts);
	if (served <= 0) return 0;
	const lost = (sizes) => Math.max(0, (sizes[0] ?? 0) - (sizes.at(-1) ?? 0));
	const entries = counts.containers.reduce((sum, { sizes }) => sum + lost(sizes), 0);
	return Math.max(entries, lost(counts.objects)) / served;
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
	const isHidden = isWeightHidden(arm, exact, boundOf(bounds, "js"));
	const seen = [...bytes, ...counts].map((channel) => ({
		...channel,
		...channelVerdict(arm, samples, channel, {
			from,
			isWeightHidden: channel.name === "js" && isHidden
		})
	}));
	const judgedRequests = (samples.at(-1)?.requests ?? 0) - (samples[0]?.requests ?? 0);
	const tooShort = native !== void 0 && judgedRequests < 1e3;
	const told = seen.filter(({ name }) => !(name === "native" && tooShort));
	const over = [...told.filter(({ trend }) => trend.state === "growing").map(({ name }) => name), ...countedOver(exact)];
	const stopped = stoppedFor(arm, tableBound(bounds));
	const isShort = tooShort || stopped.length > 0;
	return {
		state: over.length > 0 ? "growing" : seen.every(({ trend }) => trend.state === "flat") && !isShort ? "flat" : "unclear",
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
		open: [...told.filter(({ trend }) => trend.state === "unclear").map(openChannel), ...stopped],
		judgedRequests,
		judgedFrom: seen.find(({ name }) => name === "js")?.trend.state === "flat" ? 0 : from
	};
}
/** Containers that gained entries, and then none for too short a time. */
function stoppedFor(arm, tables) {
	const until = watchUntil(arm, tables);
	return until > (arm.counted?.requests.at(-1) ?? 0) ? [{
		channel: "entries",
		low: 0,
		high: 0,
		limit: 0,
		levelUntil: until
	}] : [];
}
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
/** Whether that is to be seen of an arm which surely grows; with its clock moved on it need not be waited for. */
const surelyGrows = (arm, bounds) => judgeArm(arm, bounds).state === "growing";
/** Bytes: by so much the heap must have grown that it is plain whether it falls; what is dropped at rest is a small part of that. */
const PLAIN_GROWTH = 4 * DROPPED_AT_REST;
/** Milliseconds for which a process that grew may be left alone so that it shows what it forgets; null: it would not be plain. */
function restFor(arm, bounds) {
	const { state, growth, judgedRequests } = judgeArm(arm, bounds);
	return state === "growing" && (growth.js?.low ?? 0) * judgedRequests >= PLAIN_GROWTH ? patienceFor(arm, bounds) : null;
}
/**
* As `patienceFor`, where another process paused after it had grown as much as this one.
* @param rested its arm; null: none did
*/
function patienceAfter(rested, arm, bounds) {
	const own = patienceFor(arm, bounds);
	return own !== null && rested !== null && judgeArm(rested, bounds).state === "growing" ? timeToFall(arm) : own;
}
/**
* Whether more volleys would tell nothing more of one process. They do not tell more than the settled states do, where timers of
* the requests hide what grows; but RSS may want a longer run.
* @param mustSpan whether a level must span a doubling, as what grows by doubling may look like a shorter one: not where so many requests
* were asked for, and not in a second look, which goes further anyway
*/
function isTold(arm, bounds, mustSpan = false) {
	if (wantsLongerRun(arm)) return false;
	if (beganSettled(arm) || goesMeanwhile(arm, bounds)) return true;
	const { state } = judgeArm(arm, bounds);
	return state === "growing" || state === "flat" && (!mustSpan || spansADoubling(judgedSamples(arm)));
}
/** A channel that does not look flat is judged by what came after full containers were replaced. */
function channelVerdict(arm, samples, channel, { from, isWeightHidden }) {
	const whole = heardOut(arm, samples, channel);
	if (isWeightHidden && whole.trend.state === "flat") return {
		...whole,
		trend: {
			...whole.trend,
			state: "unclear",
			levelledOff: false,
			growth: theilSen(channel.points)
		}
	};
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
	const law = byBytes !== "always" && beganSettled(arm) ? null : byBytes;
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
	if (settled !== null && (settled.most < limit || settled.likely < limit && fellAtRest(arm, name, settled, trend))) {
		const growth = settled.most < limit ? settled.most : settled.likely;
		return {
			trend: {
				...trend,
				state: "flat",
				levelledOff: false,
				straight: false,
				growth: {
					slope: growth,
					low: growth,
					high: growth
				}
			},
			timeDriven: false,
			released: growth < trend.growth.slope
		};
	}
	return {
		trend: own,
		timeDriven: false,
		released: false
	};
}
/**
* What grows and falls again and again is far from its fitted line, and so much might remain unseen. But where less remains at most than
* surely grew, most was freed; and what is counted by identity, before the volleys and after the pause, sees what the swings hide.
*/
function fellAtRest(arm, name, { most }, { growth }) {
	if (name !== "js" || most >= growth.low) return false;
	const { counted } = arm;
	if (!counted || counted.requests.length < 2) return false;
	return counted.requests.at(-1) > (judgedSamples(arm).at(-1)?.requests ?? Number.POSITIVE_INFINITY) && objectsPerRequest(counted) === 0 && growingContainers(counted).length === 0;
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
				base: growth$2(baseGrowth),
				head: growth$2(headGrowth),
				difference: growth$2(theilSen(difference))
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
const growth$2 = ({ slope, low, high }) => ({
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

// src/judge/agreement.ts
/** Figures of two processes agree when they differ by less than this share, or when their intervals meet. */
const AGREEMENT = .35;
/** Channels that rise above their limit in a process. */
const rising = ({ over, straight }) => [...over, ...straight];
/** Channels that rise in both, by the same. */
function agreeing(one, other) {
	const inOther = rising(other);
	return rising(one).filter((name) => {
		const [a, b] = [figureOf(one, name), figureOf(other, name)];
		const meet = a.low <= b.high && b.low <= a.high;
		return inOther.includes(name) && (meet || Math.abs(a.slope - b.slope) <= AGREEMENT * Math.max(a.slope, b.slope));
	});
}
/**
* Of the channels that rise in one of the processes, the one whose figures lie furthest apart for its limit; null where none rises.
* @param limitOf growth per request that a channel may have
*/
function disagreement(processes, limitOf) {
	const spread = [...new Set(processes.flatMap(rising))].map((channel) => {
		const figures = processes.map((one) => figureOf(one, channel).slope);
		return {
			channel,
			least: Math.min(...figures),
			most: Math.max(...figures)
		};
	});
	const apart = ({ channel, least, most }) => (most - least) / Math.max(limitOf(channel), Number.MIN_VALUE);
	return spread.reduce((widest, one) => widest === null || apart(one) > apart(widest) ? one : widest, null);
}
function figureOf({ growth, counts }, name) {
	const ofBytes = growth[name];
	if (ofBytes) return {
		slope: ofBytes.bytesPerRequest,
		low: ofBytes.low,
		high: ofBytes.high
	};
	const count = counts[name];
	return count ? {
		slope: count.perRequest,
		low: count.low,
		high: count.high
	} : {
		slope: 0,
		low: 0,
		high: 0
	};
}

// src/judge/later-half.ts
/** Volleys before half of them mean something. */
const FEWEST_VOLLEYS$1 = 4;
/** The later half of what there is for each judged volley; empty where there are too few. */
const laterHalf = (ofVolleys) => ofVolleys.length < FEWEST_VOLLEYS$1 ? [] : ofVolleys.slice(-Math.ceil(ofVolleys.length / 2));
/** Whether a load asks for the page as a browser does. Made-up addresses and clients that go away get other answers by design. */
function asksForThePage({ load }) {
	if (!Object.hasOwn(loads, load)) return false;
	const { besides, distinct } = loads[load];
	return !besides && distinct !== "address" && distinct !== "departure";
}

// src/judge/answers.ts
/** Share of the first size below which an answer is another one: a page has a list that is now longer, now shorter. */
const MUCH_SMALLER = .5;
/** Bytes that must be missing: half of an answer like {"n":10} is nothing. */
const LEAST_MISSING = 100;
/** Share of the answers of the later half that must be of another kind. */
const MOSTLY = .5;
const isMuchSmaller = (bytes, first) => bytes < first * MUCH_SMALLER && first - bytes >= LEAST_MISSING;
/** Of the last process that shows it; null where none does. @param arms those of one load */
function shrinkingIn(arms) {
	const probed = arms.find((arm) => arm.probed)?.probed;
	return arms.filter(asksForThePage).flatMap((arm) => {
		const later = laterAnswers(arm);
		if (later === null) return [];
		const toBytes = median(later.map(({ medianBytes }) => medianBytes));
		const first = Math.max(arm.opening?.medianBytes ?? 0, arm.volleys[0]?.answers?.medianBytes ?? 0);
		if (later.every(({ medianBytes }) => isMuchSmaller(medianBytes, first))) return [{
			fromBytes: first,
			toBytes
		}];
		return probed && later.every(({ largestBytes }) => isMuchSmaller(largestBytes, probed.bytes)) ? [{
			fromBytes: probed.bytes,
			toBytes
		}] : [];
	}).at(-1) ?? null;
}
/** Of the last process that shows it; null where none does. @param arms those of one load */
function changeIn(arms) {
	const probed = arms.find((arm) => arm.probed)?.probed;
	return arms.filter(asksForThePage).flatMap((arm) => {
		const later = laterAnswers(arm);
		const first = probed ? [probed] : arm.opening?.kinds ?? [];
		const [from] = first;
		if (later === null || !from) return [];
		const isOther = (kind) => !first.some(({ status, type }) => status === kind.status && type === kind.type);
		const others = later.flatMap(({ kinds }) => kinds.filter(isOther)).sort((a, b) => b.count - a.count);
		const [to] = others;
		if (!to || sumOf(others) < MOSTLY * sumOf(later.flatMap(({ kinds }) => kinds))) return [];
		const all = arm.volleys.flatMap(({ answers }) => answers?.kinds ?? []);
		return [{
			from,
			to,
			changed: sumOf(all.filter(isOther)),
			requests: sumOf(all)
		}];
	}).at(-1) ?? null;
}
const sumOf = (kinds) => kinds.reduce((sum, { count }) => sum + count, 0);
/** null where answers were not read, or where there are too few volleys. */
function laterAnswers({ volleys }) {
	const later = laterHalf(volleys).map(({ answers }) => answers);
	return later.length > 0 && later.every((answers) => answers !== void 0) ? later : null;
}

// src/judge/remarkable.ts
/** @param statuses what the client got: an access log that says the same says nothing new */
function isRemarkable({ stream, text }, statuses) {
	const level = levelOf$1(text);
	if (level === "informational") return false;
	const request = requestIn(text);
	if (request?.status != null && request.status >= 400) return !statuses.has(request.status);
	if (level === "trouble") return true;
	if (request?.status != null) return false;
	if (saysTrouble(text)) return true;
	return stream === "stderr" && request === null && !ofDebug.test(text);
}
/** Pino and Bunyan count from 10 to 60, and warn at 40; syslog and GELF from 7 down to 0, and warn at 4. */
const [WARN, WARN_OF_SYSLOG, MOST_OF_SYSLOG] = [
	40,
	4,
	7
];
const troubleNames = "warn|warning|err|error|fatal|crit|critical|alert|emerg|emergency|severe|panic";
const informationalNames = "trace|debug|verbose|silly|info|information|notice|log|success";
/** A level of winston and of npm that is a word of its own in capitals. */
const anyName = `(${troubleNames}|${informationalNames}|http)`;
const capitals = `(${troubleNames}|${informationalNames})`.toUpperCase();
/** Times and numbers, names of days and months (and other short words, which do no harm): what may stand before a level. */
const stamps = /(?<![\w.+:-])[\w.+:-]*\d[\w.+:-]*|\b(?:AM|PM|GMT|UTC|[A-Z][a-z]{2}\b,?)/g;
/** What a logger says of a line: in a field of JSON or logfmt, in brackets, at the start. null: nothing that is known here. */
function levelOf$1(text) {
	const field = /(?:"(?:level|severity|lvl|log\.level)"\s*:\s*|(?:^|\s)(?:level|lvl|severity)=)"?(\w+)/i.exec(text);
	if (field?.[1] && /^\d+$/.test(field[1])) return ofFigure(Number(field[1]));
	const head = text.slice(0, 200).replace(stamps, " ");
	const lead = head.replace(/\[[^\]]*\]/g, " ");
	const found = field ?? new RegExp(String.raw`^[^"']*?[[(<]\s*${anyName}\s*[\])>]`, "iu").exec(head) ?? new RegExp(String.raw`^[^\p{L}]*${anyName}\s*(?:[:|]|-\s)`, "iu").exec(lead) ?? new RegExp(String.raw`^[^\p{L}]*${capitals}(?![\w/-])`, "u").exec(lead);
	if (!found?.[1]) return null;
	if (new RegExp(`^(?:${troubleNames})$`, "i").test(found[1])) return "trouble";
	return new RegExp(`^${anyName}$`, "i").test(found[1]) ? "informational" : null;
}
const ofFigure = (level) => (level <= MOST_OF_SYSLOG ? level <= WARN_OF_SYSLOG : level >= WARN) ? "trouble" : "informational";
/** A method before a path or a URL, as in the forms of Apache and of morgan; or beside a status, each in a field of its own. */
const method = /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b["']?[\s:]+["']?(?:\/|https?:\/\/)[^\s"']*/;
const fields = [/\bmethod["']?\s*[=:]/i, /\bstatus(?:_?code)?["']?\s*[=:]\s*["']?([1-5]\d\d)\b/i];
/** The request that a line is about, with the status of its answer where it has one; null: about none. */
function requestIn(text) {
	if (fields.every((field) => field.test(text))) return { status: Number(fields[1].exec(text)?.[1]) };
	const found = method.exec(text);
	if (!found) return null;
	const [status] = [text.slice(found.index + found[0].length), text.slice(0, found.index)].flatMap((side) => /(?<![\w.:,-])[1-5]\d\d(?![\w.:-])/.exec(side)?.[0] ?? []);
	return { status: status === void 0 ? null : Number(status) };
}
/** The namespace of the package debug, perhaps behind a time. */
const ofDebug = /^\s*(?:\d[\w:.-]*Z\s+|\w{3}, [\w :]+ GMT\s+)?\p{L}[\w.-]*(?::[\w.*-]+)+\s/u;
const troubles = /\b(?:errors?|warn|warnings?|fatal|exceptions?|deprecat\w+|failed|failures?|unhandled|uncaught|critical|panic)\b|\b[A-Z]\w*(?:Error|Exception|Warning)\b/i;
/** Where such a word means its opposite, or is part of an address. */
const harmless = [
	/(?:[a-z][a-z+.-]*:\/)?\/[^\s"']*/gi,
	/\b(?:no|0|zero|without)\s+(?:errors?|warnings?|exceptions?|failures?)\b/gi,
	/\b(?:errors?|warnings?|exceptions?|failed|failures?)["']?\s*[=:]\s*["']?(?:0|null|none|false|undefined|\[\]|\{\})(?![\w.])/gi
];
const saysTrouble = (text) => troubles.test(harmless.reduce((left, one) => left.replace(one, " "), text));

// src/judge/logged.ts
/** Share of the requests of a volley that is nearly all of them: the last lines of a volley may be on their way. */
const NEARLY_ALL = .9;
/** Lines of a message that runs over several. */
const MOST_LINES = 3;
/** Of the last process that shows it; null where none does. @param arms those of one load */
function loggedIn(arms) {
	return arms.filter(asksForThePage).flatMap(loggedBy).at(-1) ?? null;
}
function loggedBy({ volleys, printed = [] }) {
	const statuses = new Set(volleys.flatMap(({ answers }) => answers?.kinds.map(({ status }) => status) ?? []));
	const requests = volleys.map(({ expected }) => expected);
	const [head, ...remarkable] = printed.filter(({ counts }) => {
		const later = laterHalf(requests.map((of, i) => ({
			of,
			count: counts[i] ?? 0
		})));
		return later.length > 0 && later.every(({ of, count }) => count >= NEARLY_ALL * of);
	}).filter(({ stream, example }) => isRemarkable({
		stream,
		text: example
	}, statuses));
	if (!head) return [];
	return [{
		lines: [head, ...remarkable.filter(({ stream }) => stream === head.stream)].slice(0, MOST_LINES).map(({ example }) => example.trim()),
		logged: requests.reduce((sum, of, i) => sum + Math.min(of, head.counts[i] ?? 0), 0),
		requests: requests.reduce((sum, of) => sum + of, 0)
	}];
}

// src/judge/open.ts
const reasonOf = ({ low, high, limit, levelUntil }) => {
	if (levelUntil !== null) return "may-double-again";
	return low <= limit && limit <= high ? "around-the-limit" : "irregular-growth";
};
/** What more time is most likely to settle comes first: an interval around its limit. */
const order = [
	"around-the-limit",
	"irregular-growth",
	"may-double-again"
];
/** Of all open channels the one to name: the first by reason, then the one whose interval is widest for its limit. Null: none is. */
function whatIsOpen(channels) {
	const width = ({ low, high, limit }) => (high - low) / Math.max(limit, Number.MIN_VALUE);
	const [first] = channels.map((channel) => ({
		...channel,
		reason: reasonOf(channel)
	})).sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason) || width(b) - width(a));
	return first ?? null;
}

// src/judge/slowing.ts
/** Volleys before a trend of service times means something, in each of two processes and in one. */
const [FEWEST_VOLLEYS, FEWEST_ALONE] = [6, 8];
/**
* Times by which a page must get slower in each of two processes. A machine that gets busy slows one of them, or both at the same
* time; it does not become fast again for the moment at which a fresh process starts.
*/
const IN_EACH = 1.5;
/** The same of a single process, in which a busy machine is told by its step alone. */
const IN_ONE = 3;
/** The slowing of the last of these processes, where it is beyond doubt; null where it is not. @param arms those of one load */
function slowingOf(arms) {
	const seen = arms.map(slowingIn);
	const last = seen.at(-1);
	if (!last || seen.some((one) => one === null)) return null;
	const [first] = seen;
	if (seen.length === 1 || !first) return (arms[0]?.volleys.length ?? 0) >= FEWEST_ALONE && last.toMs >= IN_ONE * last.fromMs ? last : null;
	return last.fromMs * IN_EACH <= first.toMs && seen.every(({ fromMs, toMs }) => toMs >= IN_EACH * fromMs) ? last : null;
}
/** null: too few volleys, or no steady rise: over the whole, and over each half, surely above nothing. */
function slowingIn({ volleys, volleySize }) {
	if (volleys.length < FEWEST_VOLLEYS) return null;
	const points = volleys.map(({ durationMs, waitedMs = 0, expected }, i) => ({
		x: (i + .5) * volleySize,
		y: Math.max(0, durationMs - waitedMs) / Math.max(1, expected)
	}));
	const whole = theilSen(points);
	const half = Math.ceil(points.length / 2);
	const parts = [points.slice(0, half), points.slice(-half)];
	if (whole.low <= 0 || parts.some((part) => theilSen(part).slope <= 0)) return null;
	const [from, to] = [points[0], points.at(-1)].map(({ x }) => x);
	const [fromMs, toMs] = [from, to].map((x) => lineAt(points, whole.slope, x));
	return fromMs > 0 ? {
		fromMs,
		toMs,
		requests: to - from
	} : null;
}

// src/measure/plan.ts
/**
* Requests before anything is judged. With quiet V8 flags a healthy Next, Nuxt or SvelteKit page is flat to a few bytes per
* request after about 300; what is left of the warm-up then shows as growth that levels off.
*/
const WARM_UP_REQUESTS = 300;
/** No warm-up is shorter, however slow the page: the first requests load modules. */
const SHORTEST_WARM_UP = 20;
/** Share of the time given to a route that its warm-up may take. */
const WARM_UP_SHARE = .25;
const SMALLEST_VOLLEY$1 = 11;
const LARGEST_VOLLEY = 251;
/** Requests of each load in a volley that several share: a client that hangs up has three moments, and one answer is read. */
const SMALLEST_SHARE$1 = 6;
/** Hammering should take several times as long as collecting, so that a check costs little more than its requests. */
const HAMMER_TO_SAMPLE = 4;
/** Volleys in which a clear case is decided. */
const USUAL_VOLLEYS = 12;
const MOST_VOLLEYS = 48;
/** Milliseconds: shorter samples are never spared. */
const DEAR_SAMPLE_MS = 1e3;
/** Share of the time that is left which samples may take before they are. */
const SAMPLES_SHARE = .5;
/**
* Volleys of a sparing plan: as few as tell that a heap is level, or that it surely rises in two processes; and as many as tell by one that
* it grows. They are larger by as much, so that as many requests are sent.
*/
const SPARING_VOLLEYS = 8;
const MOST_SPARING = 12;
const LARGEST_SPARING = Math.ceil(3012 / 8);
/** A heap of gigabytes takes seconds to collect: twelve samples of it would be the whole budget. */
const isDear = ({ sampleMs, leftMs }) => sampleMs >= DEAR_SAMPLE_MS && sampleMs * USUAL_VOLLEYS > leftMs * SAMPLES_SHARE;
/** Small volleys may be more: so many requests must be possible, that what RSS shows means something. */
const MOST_SCREEN_REQUESTS = 1100;
/**
* Requests from the start of a process without which there is no verdict, those of the warm-up included.
* @param judged fixed number of judged requests, or null
* @param loads that share each volley
*/
const fewestRequests = (judged, loads = 1) => SHORTEST_WARM_UP + Math.min(judged ?? 1e400, 8 * Math.max(SMALLEST_VOLLEY$1, loads * SMALLEST_SHARE$1));
/** Milliseconds for which a route is given time, from which a slow one takes the next. */
const BUDGETS_MS = [
	180,
	300,
	600,
	1200,
	1800,
	3600
].map((seconds) => seconds * 1e3);
/** A first look has half of the time of its route. */
const LOOKS = 2;
/**
* Milliseconds of a budget with which a slow route surely gets a verdict, warm-up and usual volleys included.
* @param requestMs what a request takes, serial
*/
function budgetFor(requestMs) {
	const least = LOOKS * requestMs * 152;
	return BUDGETS_MS.find((ms) => ms >= least) ?? Math.ceil(least / MS_PER_HOUR) * MS_PER_HOUR;
}
const MS_PER_HOUR = 36e5;
/** Requests of warm-up that fit a quarter of the time, by the pace of the first few. */
function warmUpRequests(requestMs, budgetMs) {
	return Math.max(SHORTEST_WARM_UP, Math.min(WARM_UP_REQUESTS, Math.floor(budgetMs * WARM_UP_SHARE / Math.max(requestMs, .01))));
}
/**
* Volleys for a first look. Prime sizes, so that work done every 50 or 100 requests does not beat with the samples.
* @param judged fixed number of judged requests, or null
* @param loads that share each volley
*/
function planScreen(pace, judged, loads = 1) {
	if (judged !== null) {
		const volleySize = Math.max(1, Math.ceil(judged / USUAL_VOLLEYS));
		const volleys = Math.ceil(judged / volleySize);
		return {
			volleySize,
			fewestVolleys: volleys,
			usualVolleys: volleys,
			mostVolleys: volleys,
			isSparing: isDear(pace)
		};
	}
	if (isDear(pace)) return sparingScreen(pace, loads);
	const wanted = HAMMER_TO_SAMPLE * pace.sampleMs / Math.max(pace.requestMs, .01);
	const affordable = (pace.leftMs / USUAL_VOLLEYS - pace.sampleMs) / Math.max(pace.requestMs, .01);
	const volleySize = primeNear(Math.min(wanted, affordable), loads * SMALLEST_SHARE$1);
	const mostVolleys = Math.max(MOST_VOLLEYS, Math.ceil(MOST_SCREEN_REQUESTS / volleySize));
	return {
		volleySize,
		fewestVolleys: 1,
		usualVolleys: USUAL_VOLLEYS,
		mostVolleys,
		isSparing: false
	};
}
function sparingScreen({ requestMs, leftMs, sampledMs }, loads) {
	return {
		volleySize: primeNear((leftMs + sampledMs) / MOST_SPARING / Math.max(requestMs, .01), loads * SMALLEST_SHARE$1, LARGEST_SPARING),
		fewestVolleys: 1,
		usualVolleys: 8,
		mostVolleys: MOST_SPARING,
		isSparing: true
	};
}
/** How many times the requests of the first look a confirmation takes at least. */
const CONFIRM_FACTOR = 2;
/** On a fast page more requests cost nothing: as many as fit this time show caches that fill. Milliseconds. */
const CONFIRM_HAMMER_MS = 5e3;
const MOST_CONFIRM_REQUESTS = 8e3;
/**
* Where the entries of a cache are counted, it shows its end at once when it is full. Judged requests by which a thousand have come, the
* commonest of the large bounds, with those of the warm-up and a tenth as many more. A page on which hardly more fit that time gets no more.
*/
const BEYOND_A_THOUSAND = 800;
const HARDLY_MORE = 1.5;
/** Bytes a confirmation may let the heap grow by: a heap of a gigabyte takes seconds to collect, and tells no more. */
const MOST_CONFIRM_GROWTH = 2e8;
/** How exactly a confirmation should tell growth that was counted: half of the interval, as a share of the growth. */
const PRECISION = .025;
/** Times the size of a volley, from which on it is worth having fewer of them. */
const WORTH_FEWER_SAMPLES = 1.5;
/** Shares of the first look's volleys between which those of a confirmation lie. */
const [NEAREST, FARTHEST] = [.4, 1.4];
/**
* Volleys for a second look in a fresh process: another volley size, and at least twice as far, so that a cache that fills,
* a slow sawtooth or a long warm-up shows its end. Growth that was counted needs less: enough for its figure, and on a fast page, where
* they cost nothing, those that show the end of a cache.
*/
function planConfirm(pace, screened, judged) {
	if (judged === null && isDear(pace)) return sparingConfirm(pace, screened);
	const { volleySize: screenedSize, volleys: screenedVolleys, bytesPerRequest, precision, mayFill, unsettled } = screened;
	const wanted = precision === null ? null : precision / PRECISION * (screenedVolleys / USUAL_VOLLEYS) ** 1.5;
	const nearer = wanted === null ? null : Math.min(FARTHEST, Math.max(NEAREST, wanted));
	const bearable = bytesPerRequest > 0 ? MOST_CONFIRM_GROWTH / bytesPerRequest : 1e400;
	const fitting = (pace.leftMs * .8 / USUAL_VOLLEYS - pace.sampleMs) / Math.max(pace.requestMs, .01);
	const smallest = primeNear(judged === null ? Math.min(screenedSize * (nearer ?? FARTHEST), fitting, bearable / USUAL_VOLLEYS) : Math.max(1, screenedSize * .7));
	const fast = requestsToFill(pace.requestMs, nearer !== null);
	const far = unsettled + smallest * USUAL_VOLLEYS;
	const twice = nearer === null ? screenedSize * screenedVolleys * CONFIRM_FACTOR : 0;
	const asked = Math.max(far, twice, mayFill ? fast : 0);
	const affordable = pace.leftMs * .8 / (pace.requestMs + pace.sampleMs / smallest);
	const requests = judged ?? Math.min(asked, affordable, bearable);
	const larger = primeNear(requests / USUAL_VOLLEYS);
	const isWorthIt = larger >= WORTH_FEWER_SAMPLES * smallest && larger !== screenedSize;
	const volleySize = judged === null && nearer !== null && unsettled === 0 && isWorthIt ? larger : smallest;
	const fewestVolleys = Math.max(USUAL_VOLLEYS, Math.ceil(requests / volleySize));
	const mostVolleys = Math.max(MOST_VOLLEYS, fewestVolleys + USUAL_VOLLEYS);
	return {
		volleySize,
		fewestVolleys,
		usualVolleys: USUAL_VOLLEYS,
		mostVolleys,
		isSparing: isDear(pace)
	};
}
/** Requests that show the end of a cache. @param isCounted whether its entries are */
function requestsToFill(requestMs, isCounted) {
	const fitting = Math.min(MOST_CONFIRM_REQUESTS, CONFIRM_HAMMER_MS / Math.max(requestMs, .01));
	return isCounted && fitting < HARDLY_MORE * BEYOND_A_THOUSAND ? Math.min(fitting, BEYOND_A_THOUSAND) : fitting;
}
function sparingConfirm({ requestMs, leftMs, sampledMs }, screened) {
	const { volleySize, volleys, bytesPerRequest, mayFill, unsettled } = screened;
	const perMs = 1 / Math.max(requestMs, .01);
	const asked = Math.max(unsettled, volleySize * volleys * CONFIRM_FACTOR, mayFill ? CONFIRM_HAMMER_MS * perMs : 0);
	const bearable = bytesPerRequest > 0 ? MOST_CONFIRM_GROWTH / bytesPerRequest : 1e400;
	return {
		volleySize: primeNear(Math.min(asked, MOST_CONFIRM_REQUESTS, (leftMs + sampledMs) * .8 * perMs, bearable) / 8, 0, MOST_CONFIRM_REQUESTS / 8),
		fewestVolleys: 8,
		usualVolleys: 8,
		mostVolleys: MOST_SPARING,
		isSparing: true
	};
}
/** The largest prime at or below a size, within the bounds of a volley. */
function primeNear(size, smallest = 0, largest = LARGEST_VOLLEY) {
	let candidate = Math.round(Math.min(Math.max(size, SMALLEST_VOLLEY$1, smallest), largest));
	while (!isPrime(candidate)) candidate -= 1;
	return candidate;
}
function isPrime(n) {
	for (let divisor = 2; divisor * divisor <= n; divisor += 1) if (n % divisor === 0) return false;
	return n > 1;
}

// src/measure/room.ts
/** Bytes of the limit that are for new objects alone, beside `--max-old-space-size`: three halves of 16 MiB in 64-bit builds of Node.js. */
const YOUNG = 50331648;
/**
* Share of what is left for old objects. From 80 % on V8 counts collections that free little, and ends the process after four in a row
* (`kHighHeapPercentage` and `kMaxConsecutiveIneffectiveMarkCompacts` in `src/heap/heap.cc`): each sample collects more often than that.
*/
const NEARLY_FULL = .75;
const shareOf = ({ heapUsed, heapLimit }) => heapUsed / Math.max(heapLimit - YOUNG, heapLimit / 2);
const isNearlyFull = (room) => shareOf(room) >= NEARLY_FULL;
/** undefined: no process that was sampled says its limit. */
function roomIn({ processes }, serving) {
	return processes.flatMap(({ pid, sample: { heapUsed } }, i) => {
		const own = serving[i]?.pid === pid ? serving[i] : serving.find((one) => one.pid === pid);
		return own && own.heapLimit > 0 ? [{
			heapUsed,
			heapLimit: own.heapLimit
		}] : [];
	}).toSorted((a, b) => shareOf(b) - shareOf(a))[0];
}

// src/judge/level.ts
function seriesOfArm(arm, bounds) {
	const samples = judgedSamples(arm);
	const all = [...byteSeries(samples), ...countSeries(samples)];
	if (bounds.native !== void 0) all.push(["native", nativeSeries(samples)]);
	return all.map(([name, points]) => ({
		name,
		points,
		limit: boundOf(bounds, name)
	}));
}
/**
* The longest end of a run, of as many samples as `flat` needs, on which every channel lies below its limit, in its first half
* too: a median over the whole would reach back into the growth before. null: there is none.
*/
function levelOf(arm, bounds) {
	const series = seriesOfArm(arm, bounds);
	const requests = judgedSamples(arm).map((sample) => sample.requests);
	for (let start = 0; start + 8 <= requests.length; start++) {
		const half = start + Math.ceil((requests.length - start) / 2);
		if (series.some(({ points, limit }) => theilSen(points.slice(start, half)).slope >= limit)) continue;
		const slopes = series.map(({ name, points, limit }) => ({
			name,
			limit,
			...theilSen(points.slice(start))
		}));
		if (slopes.some(({ high, limit }) => high >= limit)) continue;
		const bytes = slopes.slice(0, byteSeries(judgedSamples(arm)).size);
		return {
			from: requests[start],
			to: requests.at(-1),
			growth: Object.fromEntries(bytes.map(({ name, slope, low, high }) => [name, {
				bytesPerRequest: slope,
				low,
				high
			}]))
		};
	}
	return null;
}
/** The most requests of a process after which it surely went on to grow, in as many samples as `flat` needs; 0: it is not sure. */
function grewBeyond(arm, bounds) {
	const requests = judgedSamples(arm).map((sample) => sample.requests);
	const series = seriesOfArm(arm, bounds);
	for (let start = requests.length - 8; start >= 0; start--) if (series.some(({ points, limit }) => theilSen(points.slice(start)).low > limit)) return requests[start];
	return 0;
}
/**
* Of processes that contradict each other, the level of one that did not grow to its end and went at least as far as all
* others, where none of those surely grew after as many requests as that level begins with. How many requests a process gets
* is up to the speed of the machine: one that had too few to fill a cache says nothing of what comes when it is full.
* @param growing which of the processes grew to their end
*/
function farthestLevel(arms, growing, bounds) {
	const ends = arms.map((arm) => judgedSamples(arm).at(-1)?.requests ?? 0);
	const index = ends.indexOf(Math.max(...ends));
	const arm = arms[index];
	const level = arm && !growing[index] ? levelOf(arm, bounds) : null;
	return level && arms.every((other) => other === arm || grewBeyond(other, bounds) < level.from) ? {
		index,
		level
	} : null;
}
/** A leak does not slow down: from below this share of its growth on the heap, what is left of it is something else. */
const LATE_SHARE = .5;
/** Limits below which a process grows at less than half of the growth that was measured, if at all. */
const slower = (bounds, { js }) => ({
	...bounds,
	bytesPerRequest: Math.max(bounds.bytesPerRequest, LATE_SHARE * (js?.bytesPerRequest ?? 0))
});

// src/findings/after-attribution.ts
/** What the search for the line shows of the verdict: who keeps the memory, and whether that has an end. Judged from data, like the numbers. */
/** The judgement of a route whose line was looked for. */
function afterAttribution(judgement, arms, limit, attributed) {
	const isOpen = wantsItsHolder(judgement);
	const waits = isOpen && judgement.reason === "held-by-long-timers";
	if (waits && !outlivesTimers(attributed, limit)) return {
		judgement,
		problem: heldByTimers(judgement, attributed)
	};
	const leak = waits ? {
		...judgement,
		verdict: "leaking",
		reason: "grows",
		wants: null
	} : judgement;
	if (!(isOpen || leak.verdict === "leaking") || !isOfTheHeap(leak, waits)) return {
		judgement: leak,
		problem: null
	};
	const { cause, bound } = attributed.attribution;
	if (cause?.code !== "cache-filling" || !bound) return {
		judgement: leak,
		problem: null
	};
	const cache = smallOfPackage(attributed, leak, limit);
	if (cache) return {
		judgement: steadyWithin(leak),
		problem: null,
		cache
	};
	const level = bound.size >= bound.max ? levelAfter(arms, limit, bound.requestsToFill ?? 0) : null;
	return level ? {
		judgement: steadySince(leak, level),
		problem: null
	} : {
		judgement: leak,
		problem: cacheFilling(leak, attributed)
	};
}
/**
* Whether what holds the memory may still decide: growth beside timers, and growth as large as its limit beside a container that gains
* entries, which may be a cache.
*/
const wantsItsHolder = ({ wants, reason, arm }) => wants === "attribution" || reason === "around-the-limit" && arm !== null && arm.containers.length > 0;
/**
* The cache of a package's own that has all above the limit, has an end, and takes little when it is full: whoever uses the package can
* change nothing about it, and need not. Next.js keeps a record of each path, up to a million of them. null: there is none.
*/
function smallOfPackage({ attribution: { bound } }, judgement, limit) {
	if (!bound?.package || bound.fullBytes === void 0 || bound.bytesPerRequest === void 0) return null;
	const { max, bytesPerRequest, fullBytes } = bound;
	const { name, version } = bound.package;
	return (judgement.bytesPerRequest ?? 0) - bytesPerRequest <= boundOf(limit, "js") && fullBytes <= 256e6 ? {
		package: name,
		version,
		bytesPerRequest,
		max,
		fullBytes
	} : null;
}
const steadyWithin = (judgement) => ({
	...judgement,
	verdict: "steady",
	reason: "bounded-by-package",
	wants: null,
	arm: judgement.arm && {
		...judgement.arm,
		over: []
	}
});
/** Below this share of what requests leave, what is held otherwise is the noise of a run. */
const SMALLEST_SHARE = .1;
/** Whether more than the limit stays when the timers have fired. Not known where no snapshot was read. */
function outlivesTimers({ attribution: { timers } }, limit) {
	if (!timers) return false;
	const { only, otherwise } = timers;
	return otherwise > boundOf(limit, "js") && otherwise >= SMALLEST_SHARE * (only + otherwise);
}
/** The problem of growth that may be freed when a timer fires, with the place that starts it where that is known. */
function heldByTimers({ bytesPerRequest }, attributed) {
	const timer = attributed?.attribution.handles.find(({ kind, file }) => kind === "timer" && file !== null);
	return problem$1("held-by-long-timers", {
		bytesPerRequest: bytesPerRequest ?? 0,
		file: timer?.file ?? null,
		line: timer?.line ?? null
	});
}
/**
* Whether the heap alone grows: a snapshot tells nothing of what lies elsewhere. Entries and objects lie on it. Pending timers were
* accounted for.
*/
const isOfTheHeap = ({ arm }, withTimers) => {
	const rest = ((arm?.state === "unclear" ? arm.open.map(({ channel }) => channel) : arm?.over) ?? []).filter((name) => !(withTimers && name === "Timeout"));
	return rest.length > 0 && rest.every((name) => name === "js" || channelNamed(name)?.judged === "exactly");
};
/** The level of the process that went farthest, where that shows it after the cache was full. */
function levelAfter(arms, limit, full) {
	const farthest = arms.map((arm) => levelOf(arm, limit)).reduce((best, level) => (level?.to ?? 0) > (best?.to ?? 0) ? level : best, null);
	const ends = arms.map(({ samples }) => samples.at(-1)?.requests ?? 0);
	return farthest && farthest.to >= Math.max(...ends) * AS_FAR && farthest.to > full ? farthest : null;
}
/** The samples at rest come after a few more requests than those of the level. */
const AS_FAR = .95;
function steadySince(judgement, { growth }) {
	const bytesPerRequest = Object.values(growth).reduce((sum, one) => sum + one.bytesPerRequest, 0);
	const arm = judgement.arm && {
		...judgement.arm,
		state: "flat",
		levelledOff: true,
		over: [],
		growth
	};
	return {
		...judgement,
		verdict: "steady",
		reason: "levelled-off",
		wants: null,
		arm,
		bytesPerRequest
	};
}
/** A cache that has not reached its limit, or reached it while it was measured: it looks like a leak so far. */
function cacheFilling({ bytesPerRequest }, { attribution: { bound, paths = [] } }) {
	return bound && problem$1("cache-filling", {
		size: bound.size,
		max: bound.max,
		limit: bound.name,
		holder: paths[0]?.container.name ?? paths[0]?.container.class ?? "its container",
		growth: bytesPerRequest ?? 0,
		requests: bound.requestsToFill ?? null
	});
}

// src/judge/judge.ts
/** The verdict of all arms so far against what each channel may grow. */
function judge(arms, bounds) {
	const judged = arms.map((arm) => judgeArm(arm, bounds));
	const first = judged[0];
	const last = judged.at(-1) ?? null;
	const says = (verdict, reason, wants = null, arm = last) => ({
		verdict,
		reason,
		wants,
		arm,
		bytesPerRequest: arm && arm.judgedRequests > 0 ? total(arm) : null
	});
	if (arms.some(outgrewItsHeap)) return says("leaking", "out-of-memory");
	if (!first || !last) return says("unproven", "too-few-requests", "more-volleys");
	const level = judged.length < 3 ? null : levelled(arms, judged, bounds);
	if (level) return says("steady", "levelled-off", null, level);
	const [growing, flat] = [judged.filter(isRising), judged.filter(({ state }) => state === "flat")];
	if (last.state === "unclear" && !isRising(last)) return says("unproven", growing.length > 0 && flat.length > 0 ? "not-reproduced" : reasonOfOpen(arms.at(-1), last), "more-volleys");
	if (judged.length === 1) return last.state === "flat" ? says("steady", reasonOfFlat(last, bounds)) : says("unproven", "grows", "confirmation");
	if (last.state === "flat" && reasonOfFlat(last, bounds) !== "flat") return says("steady", reasonOfFlat(last, bounds));
	if (flat.length > 1 || flat.length === 1 && growing.length === 0) return says("steady", "flat", null, flat.at(-1) ?? last);
	const [one, other] = growing.slice(-2);
	const both = one && other ? agreeing(one, other) : [];
	if (other && both.length > 0) {
		if (judged.length > 2 && levelled(arms, judged, slower(bounds, other.growth))) return says("unproven", "not-reproduced", "attribution", other);
		const told = {
			...other,
			over: [.../* @__PURE__ */ new Set([...other.over, ...both])]
		};
		if (arms.some(({ found }) => found) && !both.some(isExact)) return says("unproven", "one-process", null, told);
		return heldByLongTimers(arms.at(-1)) ? says("unproven", "held-by-long-timers", "attribution", told) : says("leaking", "grows", null, told);
	}
	return says("unproven", growing.length + flat.length > 1 ? "not-reproduced" : "grows", judged.length < 3 ? "confirmation" : null);
}
/**
* V8 ended the process for want of memory. One request that needs more than there is shows no growth; nor does a heap that was nearly
* full before the first one, unless it was seen to take half of what was left.
*/
function outgrewItsHeap({ exit, answered, room, samples }) {
	if (!exit?.outOfMemory || answered === 0) return false;
	if (room === void 0 || !isNearlyFull(room)) return true;
	return (samples.at(-1)?.total.heapUsed ?? room.heapUsed) - room.heapUsed > (room.heapLimit - room.heapUsed) / 2;
}
/** It grows, or would surely be found to with more volleys. */
const isRising = (arm) => arm.state !== "flat" && rising(arm).length > 0;
function reasonOfOpen(arm, { open }) {
	return judgedSamples(arm).length < 8 ? "too-few-requests" : whatIsOpen(open)?.reason ?? "too-few-requests";
}
/** The process that went farthest and held its level there, judged by that level. */
function levelled(arms, judged, bounds) {
	const growing = judged.map(({ state }) => state === "growing");
	const found = growing.includes(true) ? farthestLevel(arms, growing, bounds) : null;
	const arm = found && judged[found.index];
	return arm ? {
		...arm,
		state: "flat",
		levelledOff: true,
		over: [],
		growth: found.level.growth
	} : null;
}
function reasonOfFlat(arm, { bytesPerRequest: limit }) {
	if (arm.timeDriven) return "grows-without-requests";
	if (arm.released) return "released-after-a-while";
	const goesOn = Object.values(arm.growth).reduce((sum, { low }) => sum + Math.max(0, low), 0);
	return arm.levelledOff && goesOn < limit ? "levelled-off" : "flat";
}
/**
* Where a channel grows, what falls elsewhere is no relief: Node counts some array buffers in one figure only, and then
* `external` minus array buffers falls by just as much. Between two doublings the heap shows nothing of a table, which is then
* known to take what its entries take at least.
*/
function total({ growth, over, containers }) {
	const seen = Object.values(growth).filter(({ low }) => over.length === 0 || low > 0).reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);
	return over.includes("entries") ? Math.max(seen, ...containers.map(({ bytesPerRequest }) => bytesPerRequest)) : seen;
}
/**
* A timer longer than an hour is a leak for every purpose: at ten requests a second, 64 B kept for an hour are 2.3 MB, and
* what people keep by a timer is rarely that small. Milliseconds.
*/
const LONGEST_TIMER_MS = 36e5;
/**
* Most requests left a one-shot timer that outlives our patience: what it holds is freed later than we can wait. Whether it
* holds what grows is not told by numbers.
*/
function heldByLongTimers(arm) {
	if (!arm.watched || arm.watched.requests === 0) return false;
	const { requests, open } = arm.watched;
	return open.kinds.some(({ kind, open: left, repeating, longestDelayMs }) => kind === "Timeout" && (left - repeating) / requests > .5 && longestDelayMs > arm.settledMs && longestDelayMs <= LONGEST_TIMER_MS);
}

// src/judge/forgotten.ts
/** Requests per second of a server that is neither idle nor large. */
const USUAL_RATE = 10;
/** Bytes that nobody misses in the smallest container that servers commonly run in, of 512 MB. */
const MOST_KEPT = 64e6;
/** Share of the growth that may be left where it is not clear whether any is: with more, little was forgotten. */
const MOSTLY_FORGOTTEN = .5;
/**
* Milliseconds for which a server may keep something of each request that is like all others: a limiter that counts by the minute, a batch
* that is sent now and then. What has an entry for each address or visitor finds it again under one address; so what each such request
* leaves for longer is no cache of anything, and grows with the traffic.
*/
const SHORT_WHILE = 9e4;
/** Milliseconds in a second. */
const SECOND = 1e3;
/** The verdict of a route under one load. Pure: a recorded measurement can be judged again. */
function judgeMeasurement({ arms, outlasted = [] }, bounds) {
	const judgement = judge(arms, bounds);
	const arm = outlasted.at(-1);
	return arm && mayBeForgotten(judgement) ? afterTime(judgement, arm, bounds) : judgement;
}
/** Whether what grows may be kept for a while only. */
const mayBeForgotten = ({ verdict, reason }) => verdict === "leaking" && reason === "grows" || reason === "held-by-long-timers";
function afterTime(judgement, arm, bounds) {
	if (!arm.clock || arm.clock.closed > 0 || arm.exit) return judgement;
	const { state, growth } = judgeArm(arm, bounds);
	if (state === "growing") return judgement;
	const left = Object.values(growth).reduce((sum, { bytesPerRequest }) => sum + Math.max(0, bytesPerRequest), 0);
	if (state === "unclear" && left > (judgement.bytesPerRequest ?? 0) * MOSTLY_FORGOTTEN) return judgement;
	const isShort = arm.clock.ms <= SHORT_WHILE || bringsSomethingNew(arm.load);
	if (!isShort && judgement.reason === "held-by-long-timers") return judgement;
	const isLittle = keptAtOnce(judgement, arm.clock.ms) <= MOST_KEPT;
	return state === "flat" && isLittle && isShort ? {
		...judgement,
		verdict: "steady",
		reason: "forgotten-in-time",
		wants: null
	} : {
		...judgement,
		verdict: "unproven",
		reason: "kept-for-a-while",
		wants: "attribution"
	};
}
/** Whether requests ask for something that a server may remember for a while, or come from somebody new; of a load of another version it is not known. */
function bringsSomethingNew(load) {
	if (!Object.hasOwn(loads, load)) return true;
	const { distinct } = loads[load];
	return distinct === "address" || distinct === "visitor";
}
/**
* Bytes that are kept at once by what each request leaves for a while.
* @param ms for how long
*/
const keptAtOnce = ({ bytesPerRequest }, ms) => (bytesPerRequest ?? 0) * USUAL_RATE * ms / SECOND;

// src/findings/kept-for-a-while.ts
/** What requests leave for minutes: it has an end, and who keeps it says so. */
/**
* The problem of growth that is forgotten in time, with who keeps it where that is known.
* @param ms milliseconds after which nothing of it was there
*/
function keptForAWhile(judgement, ms, attributed) {
	const [first] = attributed?.suspects ?? [];
	const [known] = attributed?.attribution.published ?? [];
	return problem$1("kept-for-a-while", {
		bytesPerRequest: judgement.bytesPerRequest ?? 0,
		ms,
		kept: keptAtOnce(judgement, ms),
		file: first?.file ?? null,
		line: first?.line ?? null,
		package: first?.dependency?.name ?? null,
		issue: known?.issue ?? null,
		fixed: known?.fixed ?? null
	});
}
/** The attribution of what is forgotten after so many milliseconds: its causes tell when. As it was where nothing is known to be forgotten. */
function withEnd(attribution, why) {
	if (why?.code !== "kept-for-a-while") return attribution;
	const { ms } = why.args;
	const ended = (cause) => cause ? {
		...cause,
		args: {
			...cause.args,
			ms
		}
	} : cause;
	return {
		...attribution,
		cause: ended(attribution.cause),
		...attribution.leaks ? { leaks: attribution.leaks.map((leak) => ({
			...leak,
			cause: ended(leak.cause)
		})) } : {}
	};
}

// src/findings/warnings.ts
/** Bytes per request, with the interval of the slope. */
const growth$1 = {
	bytesPerRequest: number,
	low: number,
	high: number
};
const shapes = {
	/** A channel grows by less than its limit, and by more than `from`, in bytes per request. */
	"channel-grows": {
		channel: text$2,
		...growth$1,
		from: number
	},
	/** A container gains entries and loses none, and is too small to be over the limit. */
	"container-grows": {
		kind: text$2,
		class: text$2,
		gained: number,
		requests: number
	},
	/** A cache of a package's own gains entries up to its limit: bytes per request, entries, and bytes when it is full. */
	"package-cache": {
		package: text$2,
		version: orNull(text$2),
		bytesPerRequest: number,
		max: number,
		fullBytes: number
	},
	/** RSS grows by what no channel explains, over so many requests. */
	"rss-grows": {
		...growth$1,
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
		fromType: text$2,
		toStatus: number,
		toType: text$2,
		changed: number,
		requests: number
	},
	/** So many worker threads and forked processes of the server do not answer, so that nobody knows what they keep. */
	"unread-helpers": { unread: number },
	/** The URL that was asked for redirects to another page, which was measured in its place. */
	"measured-elsewhere": {
		from: text$2,
		to: text$2
	},
	/** A warning of another version of the report, in its own words. */
	"unknown-warning": {
		code: text$2,
		sentence: text$2
	}
};
/** Warnings of a route that was judged. */
function warningsOf({ verdict, arm, bytesPerRequest }, { warn }, beside) {
	const { native, slowing, logged, shrinking, change, unread, cache } = beside;
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
		}] : [],
		...unread > 0 ? [{
			code: "unread-helpers",
			args: { unread }
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

// src/findings/finding.ts
/** Puts what was measured and judged of one route into the form of the report. */
/** A route that could not be measured at all. */
function notMeasured(route, path, limit, why, because = []) {
	return {
		route,
		path,
		verdict: "unproven",
		reason: why.code,
		problem: why,
		bytesPerRequest: null,
		growth: {},
		counts: {},
		over: [],
		limit,
		requests: 0,
		judgedRequests: 0,
		durationMs: 0,
		time: {
			hammering: 0,
			collecting: 0,
			waiting: 0
		},
		arms: [],
		samples: [],
		suspects: [],
		because: [...because]
	};
}
/**
* The finding of a measured route.
* @param trouble why the measurement did not finish; a proven leak stands all the same
*/
function findingOf(measurement, judged, limit, trouble, because = [], attributed = null) {
	const { route, path, arms, outlasted = [], durationMs, time } = measurement;
	const requests = arms.reduce((sum, { samples, exit, answered }) => sum + (exit ? answered : samples.at(-1)?.requests ?? answered), 0);
	const seen = attributed && afterAttribution(judged, arms, limit, attributed);
	const judgement = seen?.judgement ?? judged;
	const open = seen?.problem ?? null;
	const why = !open && (judgement.verdict === "leaking" || !trouble && judgement.verdict === "steady") ? null : open ?? trouble ?? inTheWay(judgement, limit, requests, measurement, attributed);
	const native = nativeGrowth(arms);
	const { containers = [] } = judgement.arm ?? {};
	const warnings = warningsOf(judgement, limit, {
		native,
		slowing: slowingOf(arms),
		logged: loggedIn(arms),
		shrinking: shrinkingIn(arms),
		change: changeIn(arms),
		unread: Math.max(0, ...arms.map(({ unread = 0 }) => unread)),
		cache: seen?.cache ?? null
	});
	return {
		route,
		path,
		verdict: why ? "unproven" : judgement.verdict,
		reason: why ? why.code : judgement.reason,
		problem: why,
		bytesPerRequest: judgement.bytesPerRequest,
		growth: { ...judgement.arm?.growth },
		counts: { ...judgement.arm?.counts },
		over: [...judgement.arm?.over ?? []],
		...containers.length > 0 ? { containers: containers.map(({ id: _, ...container }) => container) } : {},
		limit,
		requests,
		judgedRequests: judgement.arm?.judgedRequests ?? 0,
		durationMs,
		time,
		arms: structuredClone(arms.map(withoutHeap)),
		...outlasted.length > 0 ? { outlasted: structuredClone(outlasted.map(withoutHeap)) } : {},
		samples: (arms.at(-1) ? judgedSamples(arms.at(-1)) : []).map(inShort),
		native,
		...why || warnings.length === 0 ? {} : { warnings: [...warnings] },
		suspects: [...attributed?.suspects ?? []],
		...attributed ? { attribution: withEnd(attributed.attribution, why) } : {},
		because: [...because]
	};
}
/** What a heap hung on is told in terms of the code, by the attribution. */
function withoutHeap(arm) {
	if (!arm.exit?.heap) return arm;
	const { heap: _, ...exit } = arm.exit;
	return {
		...arm,
		exit
	};
}
function inShort({ requests, total }) {
	const read = channelEntries.flatMap(([name, channel]) => channel.inShort === "never" ? [] : [[name, channel.read(total)]]);
	return {
		requests,
		...Object.fromEntries(read.filter(([, value]) => value !== void 0))
	};
}
/** Judged against another limit than the one it was measured for, a process may have been plain too soon. */
function notConfirmed(growth, limit, arms) {
	if (arms.length < 2) return problem$1("not-confirmed", { growth });
	const requests = Math.min(...arms.map((one) => judgeArm(one, limit).judgedRequests));
	return problem$1("cut-short", {
		growth,
		requests,
		limit: limit.bytesPerRequest
	});
}
/** Requests of the smallest volley that a check chooses, and more than those of its largest (377): such a one was asked for. */
const [SMALLEST_VOLLEY, LARGEST_OWN_VOLLEY] = [11, 400];
function inTheWay(judgement, limit, requests, { arms, outlasted, time }, attributed) {
	const { reason, arm, bytesPerRequest } = judgement;
	const growth = bytesPerRequest ?? 0;
	if (reason === "grows") return notConfirmed(growth, limit, arms);
	if (reason === "one-process") return problem$1("one-process", { bytesPerRequest: growth });
	if (reason === "held-by-long-timers") return heldByTimers(judgement, null);
	if (reason === "kept-for-a-while") return keptForAWhile(judgement, outlasted?.at(-1)?.clock?.ms ?? 0, attributed);
	const apart = reason === "not-reproduced" ? disagreement(arms.map((one) => judgeArm(one, limit)), (name) => boundOf(limit, name)) : null;
	if (apart) return problem$1("not-reproduced", apart);
	const open = whatIsOpen(arm?.open ?? []);
	const room = arms.at(-1)?.room;
	if (reason === "too-few-requests" && room && isNearlyFull(room)) return problem$1("heap-nearly-full", {
		usedBytes: room.heapUsed,
		limitBytes: room.heapLimit,
		requests,
		tail: null
	});
	if (reason === "too-few-requests" || !open) {
		const { volleys = [], volleySize = 0 } = arms.at(-1) ?? {};
		const requestMs = time.hammering / Math.max(1, requests);
		const asked = volleySize > LARGEST_OWN_VOLLEY ? volleySize : null;
		const budgetMs = budgetFor(asked === null ? requestMs : requestMs * asked / SMALLEST_VOLLEY);
		return problem$1("too-few-requests", {
			requests,
			volleys: volleys.length,
			needed: 8,
			budgetMs,
			asked
		});
	}
	const { channel, low, high, levelUntil } = open;
	const last = arms.at(-1);
	const ofProcess = (channel === "entries" ? last?.counted?.requests.at(-1) : void 0) ?? (last && judgedSamples(last).at(-1)?.requests) ?? requests;
	if (open.reason === "may-double-again") return problem$1("may-double-again", {
		requests: ofProcess,
		channel,
		until: Number.isFinite(levelUntil) ? levelUntil : null
	});
	return problem$1(open.reason, {
		requests: ofProcess,
		channel,
		low,
		high,
		limit: open.limit
	});
}

// src/findings/schema/parts.ts
/** What several parts of a report are made of. */
const bytes = number$1().describe("bytes");
const text$1 = string().max(1e5);
const growth = object({
	bytesPerRequest: number$1(),
	low: number$1().describe("lower end of the interval, bytes per request"),
	high: number$1().describe("upper end of the interval, bytes per request")
});
const countGrowth = object({
	perRequest: number$1(),
	low: number$1(),
	high: number$1()
});
const args = record(string().max(200), unknown()).optional().describe("what the sentences are made from");
const problem = object({
	code: text$1.describe("stable; see the documentation of reasons"),
	args,
	what: text$1.describe("what happened"),
	saw: array(text$1).describe("the evidence, line by line"),
	change: text$1.describe("what to change")
}).transform(({ code, args, what, saw, change }) => {
	return readProblem({
		code,
		args
	}) ?? problem$1("unknown-problem", {
		code,
		what,
		saw,
		change
	});
});
const warning = object({
	code: text$1,
	args,
	sentence: text$1
}).or(text$1.transform((sentence) => ({
	code: "",
	sentence
}))).transform(readWarning);

// src/findings/schema/attribution.ts
/** How a line was found, and what is known of it, as a report has it. */
const survivors = object({
	requests: array(number$1()).max(100).describe("requests profiled when the bytes were counted, one number for each count"),
	sites: array(object({
		function: text$1,
		file: text$1,
		line: number$1(),
		bytes: array(number$1()).max(100).describe("alive at each count")
	})).max(50).describe("what holds most at the end first"),
	rest: array(number$1()).max(100).describe("bytes alive at each count of all other sites together")
});
const flame = object({
	name: text$1,
	file: text$1.describe("empty where the program has none"),
	line: number$1().describe("1-based; where the function begins"),
	bytesPerRequest: number$1().describe("kept of what was allocated here and in what it calls"),
	get children() {
		return array(flame).max(100);
	}
}).meta({ id: "flame" });
/** Who draws it walks down by calling himself. */
const deepestFlame = 100;
const isShallow = (root) => {
	let row = [root];
	for (let depth = 0; row.length > 0; depth++) {
		if (depth > deepestFlame) return false;
		row = row.flatMap(({ children }) => children);
	}
	return true;
};
/** Names and numbers of the app, which the words of a code need. Who says them takes any value. */
const values = record(string().max(50), union([
	text$1,
	number$1(),
	_null()
]));
/** Reports of earlier versions have the sentence alone. */
const note = preprocess((value) => typeof value === "string" ? {
	code: "error",
	args: { message: value }
} : value, object({
	code: text$1,
	args: values,
	text: text$1.optional().describe("in words, for readers of the JSON")
}));
const retainingPath = object({
	steps: array(object({
		kind: _enum([
			"variable",
			"export",
			"global",
			"runtime",
			"property",
			"entry",
			"element",
			"class",
			"object",
			"function",
			"omitted"
		]).describe("a root or a reference, or what it leads to; omitted: so many steps are left out"),
		name: text$1,
		keys: array(text$1).max(10).optional().describe("first properties of a plain object"),
		file: text$1.nullable().optional().describe("where it is declared or written; null: outside the repository"),
		line: number$1().optional().describe("1-based"),
		topLevel: boolean().optional().describe("whether a variable stands at the top level of its module"),
		mark: _enum([
			"expected",
			"not-expected",
			"unknown"
		]).optional().describe("whether it is expected to stay; absent for a reference, which belongs to what it leads to"),
		reason: string().max(100).optional().describe("why it is marked so, a code")
	})).max(100).describe("from a root through the container to one of the objects that stay"),
	fault: number$1().int().min(0).nullable().optional().describe("the first of the steps that should be gone, from 0; null where none is known to be"),
	container: object({
		class: text$1,
		name: text$1.nullable(),
		bound: object({
			name: text$1,
			max: number$1(),
			size: number$1()
		}).nullable().describe("a limit that stands beside it")
	}),
	bytesPerRequest: number$1()
});
const growingContainer = object({
	kind: text$1.describe("Map, Set, Array, SparseArray, or Object as a dictionary"),
	class: text$1.describe("the name of its class"),
	name: text$1.nullable().describe("as the code calls it; null where it does not say"),
	entriesPerRequest: number$1(),
	gained: number$1().describe("entries gained in `requests`, exactly counted"),
	requests: number$1(),
	removed: number$1().describe("entries that went again while it was listened to"),
	addedAt: object({
		file: text$1,
		line: number$1().describe("1-based"),
		owner: _enum([
			"own",
			"dependency",
			"framework",
			"node",
			"unknown"
		]),
		dependency: object({
			name: text$1,
			version: text$1.nullable(),
			file: text$1,
			line: number$1()
		}).nullable().describe("the package that adds, called from the line")
	}).nullable().describe("the line that adds most; null where none was heard")
});
/** Reports come from elsewhere, and this becomes the target of a link. */
const githubThread = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(?:issues|pull|discussions)\/\d+$/;
const published = object({
	id: text$1.describe("the file of the table of known leaks"),
	package: text$1,
	version: text$1.describe("installed here"),
	issue: text$1.describe("owner/repository#number"),
	address: string().max(300).regex(githubThread).describe("of the issue"),
	fault: _enum(["package", "usage"]).describe("package: an upgrade fixes it. usage: the package is used in a way that leaks"),
	fixed: text$1.nullable().describe("the version to upgrade to; null: none fixes it"),
	what: text$1.describe("what leaks"),
	change: text$1.describe("what to do")
});
const cause = object({
	code: text$1,
	args: values.optional(),
	what: text$1.optional(),
	change: text$1.optional()
});
/** Places in a list, from 0. */
const numbers = array(number$1().int().min(0)).max(100);
const attribution = object({
	why: note.nullable().describe("why there are no suspects"),
	leaves: preprocess((value) => typeof value === "string" ? [] : value, array(object({
		name: text$1,
		perRequest: number$1()
	})).max(1e3)).describe("what each request leaves behind, by class, counted in heap snapshots"),
	paths: array(retainingPath).max(50).optional().describe("what holds it, what holds most first"),
	retainers: array(text$1).optional().describe("the paths in words, for readers of the JSON"),
	containers: array(growingContainer).max(50).optional().describe("containers that go on gaining entries, what gains most bytes first"),
	cause: cause.nullable().describe("the likely cause of the first leak, `what` and `change` in words; null when unknown"),
	leaks: array(object({
		suspects: numbers,
		containers: numbers,
		handles: numbers,
		path: number$1().int().min(0).nullable().describe("which of `paths` leads to what holds it, from 0; null where it is unknown"),
		cause: cause.nullable().describe("its likely cause; null when unknown")
	})).max(50).optional().describe("the leaks of the route, each with those of the suspects, containers and handles that are its own, from 0; the one to look at first comes first. One, where it is one leak; absent in reports of earlier versions"),
	published: array(published).max(10).optional().describe("published leaks of packages that this one was recognized as, by the table of known leaks; absent where none was"),
	handles: array(object({
		kind: text$1,
		perRequest: number$1(),
		file: text$1.nullable(),
		line: number$1().nullable()
	}).describe("opened by requests, never closed")),
	bound: object({
		name: text$1,
		max: number$1(),
		size: number$1(),
		requestsToFill: number$1().optional().describe("where it is certain that the limit is that of the container"),
		bytesPerRequest: number$1().optional().describe("what it keeps"),
		fullBytes: number$1().optional().describe("what it keeps when it is full"),
		package: object({
			name: text$1,
			version: text$1.nullable()
		}).nullable().optional().describe("whose it is; null: the app's own")
	}).nullable().describe("a limit beside the container: it may be a cache that still fills"),
	timers: object({
		only: number$1(),
		otherwise: number$1()
	}).nullable().optional().describe("bytes per request that nothing keeps once pending timers have fired, and those kept otherwise; null: not known"),
	notes: array(note).describe("what could not be found out"),
	survivors: survivors.nullable().optional().describe("bytes that stayed alive on the JavaScript heap, by the line that made them"),
	flame: flame.refine((root) => isShallow(root), "deeper than any stack that is profiled").nullable().optional().describe("bytes kept per request by call stack, the outermost function first"),
	packages: array(object({
		name: text$1,
		version: text$1.nullable()
	})).max(100).optional().describe("packages that the stacks of the suspects go through, and the framework, with the versions installed here"),
	brief: text$1.nullable().optional().describe("everything needed to write a fix, as one Markdown text"),
	files: array(text$1).describe("absolute paths of the profile, the snapshots and the brief"),
	durationMs: number$1()
});

// src/findings/schema/arm.ts
/** What one process of the server showed, as a report has it. */
const measuredSample = object({
	total: sample,
	processes: array(object({
		pid: number$1(),
		sample
	})).max(1e3),
	requests: number$1().describe("requests to this route served before this sample, warm-up included"),
	phase: _enum([
		"warm-up",
		"settle-before",
		"idle",
		"idle-again",
		"volley",
		"settle",
		"settle-again"
	])
});
const answerKind = {
	status: number$1(),
	type: string().max(200).describe("the media type")
};
const answers = object({
	medianBytes: number$1().describe("of a body"),
	largestBytes: number$1(),
	kinds: array(object({
		...answerKind,
		count: number$1()
	})).max(100)
});
const memory = object({
	heapUsed: number$1(),
	rss: number$1()
});
const burstPeak = object({
	heapUsed: number$1().nullable().describe("null: this version of Node.js does not tell"),
	rss: number$1().nullable().describe("null: this system does not tell"),
	before: memory.describe("once all garbage was collected"),
	after: memory.describe("the same, after the bursts")
});
const arm = object({
	purpose: _enum(["screen", "confirm"]),
	load: string().max(100).default("same").describe("how the requests differed"),
	warmUpRequests: number$1(),
	answered: number$1(),
	volleySize: number$1(),
	volleys: array(object({
		served: number$1(),
		expected: number$1(),
		failed: number$1(),
		durationMs: number$1(),
		waitedMs: number$1().optional().describe("for a processor, of durationMs; absent: it is not known"),
		p50Ms: number$1(),
		p99Ms: number$1(),
		left: number$1().optional().describe("requests whose client went away before it had the whole answer, or meant to"),
		answers: answers.optional().describe("absent where none was read to its end")
	})),
	samples: array(measuredSample),
	settledMs: number$1(),
	watched: object({
		requests: number$1(),
		open: object({ kinds: array(object({
			kind: text$1,
			open: number$1(),
			longestDelayMs: number$1(),
			repeating: number$1(),
			stacks: array(object({
				count: number$1(),
				frames: array(text$1)
			}))
		})) })
	}).nullable(),
	counted: object({
		requests: array(number$1()).max(100).describe("requests served at each count; equal ones: none in between"),
		moments: array(object({
			beganMs: number$1(),
			endedMs: number$1()
		})).max(100).optional().describe("when each count began and ended; absent: not known"),
		objects: array(number$1()).max(100).describe("live objects at each count"),
		realms: number$1().default(1).describe("realms counted: one for each process, and one for each vm context"),
		containers: array(object({
			id: text$1,
			kind: _enum([
				"Map",
				"Set",
				"Array",
				"SparseArray",
				"Object"
			]),
			class: text$1,
			sizes: array(number$1().nullable()).max(100).describe("entries at each count; null before it was known")
		})).max(1e3).describe("containers whose size changed, those that gained most first")
	}).nullable().default(null).describe("what containers held, counted exactly; null where that was not possible"),
	clock: object({
		ms: number$1(),
		timers: number$1(),
		closed: number$1()
	}).optional().describe("milliseconds by which the clock was moved on before each sample, timers that rang, connections that closed; absent: none"),
	probed: object({
		...answerKind,
		bytes: number$1().describe("of the body")
	}).optional().describe("the answer to the one request before the load"),
	opening: answers.optional().describe("the first answers under load, those of the warm-up"),
	printed: array(object({
		stream: _enum(["stdout", "stderr"]),
		example: text$1,
		counts: array(number$1()).max(1e3).describe("lines during each judged volley")
	})).max(100).optional().describe("what the server printed most often; lines that differ in numbers, URLs and paths alone are counted together"),
	peak: burstPeak.optional().describe("the most memory while several requests were under way at once, garbage included, in bytes; absent: they never were"),
	found: literal(true).optional().describe("set where the process ran before and served others, so that no look is one at a fresh process"),
	unread: number$1().optional().describe("worker threads and forked processes of the server that could not be read: nobody knows what they keep; absent: none"),
	servedOthers: literal(true).optional().describe("set where the process had answered other routes before; its memory kept still just before this one while nobody asked"),
	exit: object({
		code: number$1().nullable(),
		signal: text$1.nullable(),
		outOfMemory: boolean(),
		unseen: literal(true).optional().describe("set where only the connection to it is known to have ended"),
		lastWords: object({
			heapUsed: bytes,
			heapLimit: bytes,
			rss: bytes.nullable(),
			external: bytes,
			fullestSpace: object({
				name: text$1,
				used: bytes
			}).nullable().describe("the space of the heap that held most"),
			handles: array(object({
				kind: text$1,
				open: number$1()
			})).max(100).describe("active handles, by libuv's names of kinds")
		}).optional().describe("what Node.js's diagnostic report says of the moment when the heap was full; absent: none was written")
	}).nullable(),
	room: object({
		heapUsed: number$1(),
		heapLimit: number$1()
	}).optional().describe("of the fullest heap before the first request, in bytes; absent where it is not known")
});

// src/findings/schema/comparison.ts
/** This version against the base, as a report has it. */
const between = object({
	base: growth.nullable().describe("null: the base was not measured here"),
	head: growth.nullable(),
	difference: growth.nullable().describe("head minus base")
});
const comparison = object({
	state: _enum([
		"new",
		"worse",
		"unchanged",
		"improved",
		"fixed",
		"steady",
		"unclear"
	]).describe("new: leaks, and the base does not. worse, unchanged, improved: both leak. fixed: the base leaks. steady: neither does. unclear: could not be compared, so the verdict alone counts"),
	from: _enum([
		"measured",
		"file",
		"same-build",
		"not-in-base",
		"not-needed",
		"not-possible"
	]).describe("where the state comes from. same-build: what the base builds for this route is the same. not-needed: steady well under the limit, so the base was not measured"),
	why: problem.nullable().describe("why the base could not be measured, where it is not-possible"),
	base: growth.nullable().describe("summed over the channels that gate"),
	difference: growth.nullable().describe("head minus base, summed over the channels that gate, with its interval"),
	limit: number$1().describe("bytes per request and channel that head may grow more than base"),
	perChannel: record(string().max(200), between),
	heap: object({
		base: bytes,
		head: bytes,
		difference: bytes,
		limit: bytes,
		worse: boolean()
	}).nullable().describe("heap, array buffers and external memory in the steady state after the warm-up; null when not compared"),
	baseArm: arm.nullable().optional().describe("the raw measurement of the base, its volleys in turn with those of the last arm")
}).describe("this version against the base");

// src/findings/schema/suspect.ts
/** A line that may be to blame, as a report has it. */
/** Lines are cut by who reads them from the sources; a report that was written elsewhere may say anything. */
const excerpt = object({
	first: number$1().describe("number of the first line, 1-based"),
	line: number$1().describe("number of the highlighted line"),
	lines: array(string().max(1e3)).max(50)
});
const suspect = object({
	file: text$1.describe("path in the repository where it is known, else the script's address"),
	line: number$1().describe("1-based"),
	column: number$1().describe("1-based"),
	function: text$1,
	bytesPerRequest: number$1(),
	retainedBy: text$1.nullable().optional().describe("the path of `heldBy` in words, for readers of the JSON; null where it is unknown"),
	heldBy: number$1().int().min(0).nullable().optional().describe("which of `attribution.paths` leads to what this line keeps, from 0; null where nothing ties them together"),
	excerpt: excerpt.nullable().optional().describe("the source around the line, read from the repository; null where it could not be"),
	share: number$1().optional().describe("of what all suspects keep, 0 to 1"),
	owner: _enum([
		"own",
		"dependency",
		"framework",
		"node",
		"unknown"
	]).optional().describe("whose code it is"),
	fault: _enum([
		"own",
		"usage",
		"package",
		"framework",
		"node"
	]).optional().describe("whose fault it is: own code, own code that does not release what a package gave it, the package, the framework, Node.js itself; absent where that is not known"),
	found: _enum([
		"container",
		"callee",
		"opened",
		"function"
	]).optional().describe("how the line was found: it fills what holds the objects, calls what allocates them, opens the handle; or only the function is known"),
	method: _enum(["listening", "sampling"]).optional().describe("how it was found who keeps it: by listening to what is added to the container, exactly, or by sampling where memory is allocated"),
	mapped: boolean().optional().describe("whether the position is that of the source instead of the built code"),
	mappedBy: _enum([
		"source-map",
		"syntax",
		"second-build"
	]).nullable().optional().describe("what led to the source: a source map, or that it says the same as built code without one"),
	changed: boolean().optional().describe("whether the pull request changed the file"),
	changedLine: boolean().nullable().optional().describe("whether it changed this very line; null where its lines are not known"),
	changedCaller: object({
		file: text$1,
		line: number$1(),
		function: text$1
	}).nullable().optional().describe("the line of the change that calls this one, which the change does not touch; null where none is known"),
	offHeap: boolean().optional().describe("whether Buffers or ArrayBuffers outside the JavaScript heap are counted in"),
	dependency: object({
		name: text$1,
		version: text$1.nullable(),
		file: text$1,
		line: number$1(),
		function: text$1.optional()
	}).nullable().optional().describe("the package, called from this line, that keeps or allocates it"),
	stack: array(object({
		function: text$1,
		file: text$1,
		line: number$1(),
		column: number$1(),
		owner: text$1
	})).max(100).optional().describe("nearest to the allocation first; positions of functions, not of statements")
});

// src/findings/schema/finding.ts
/** A route of a report. */
const perChannel = channelEntries.flatMap(([name, { inShort, unit }]) => {
	const value = number$1().describe(unit);
	return inShort === "never" ? [] : [[name, inShort === "always" ? value : value.optional()]];
});
const shortSample = object({
	requests: number$1(),
	...Object.fromEntries(perChannel)
});
const load = union([object({
	load: string().max(100),
	verdict: _enum([
		"steady",
		"leaking",
		"unproven"
	]),
	reason: text$1,
	bytesPerRequest: number$1().nullable(),
	low: number$1().nullable().describe("lower end of the interval, bytes per request"),
	high: number$1().nullable().describe("upper end of the interval, bytes per request"),
	limit: number$1().describe("bytes per request and channel"),
	tables: number$1().optional().describe("bytes per request that tables of containers may take, exactly counted; absent: as the heap"),
	requests: number$1(),
	traits: array(object({
		kind: string().max(100).describe("segment, query, unknown-query, cookie, header, connection, hang-up or data"),
		name: text$1
	})).max(100).optional().describe("in what requests must differ to leave what they leave; absent: that was not looked for, or did not show"),
	bytesPerValue: number$1().nullable().optional().describe("bytes that each new value of these leaves"),
	answeredFirst: literal(true).optional().describe("each answer was complete before its client went away: what the route does when one leaves was not seen"),
	mixed: literal(true).optional().describe("measured in one mix of equal parts with the others so marked: the figures are those of the mix")
}), object({
	load: string().max(100),
	verdict: literal("not-run"),
	reason: _enum([
		"not-steady-before",
		"requests-fail",
		"answered-from-cache"
	]).describe("the route is not steady under an earlier load; requests fail under this one only; a cache answers under this one")
})]);
const writtenFinding = object({
	route: text$1.describe("the route as it was named"),
	path: text$1.describe("the first path requested"),
	method: _enum(methods).optional().describe("the method of its requests; absent: GET"),
	verdict: _enum([
		"steady",
		"leaking",
		"unproven"
	]),
	reason: text$1.describe("a code; see the documentation of reasons"),
	sentence: text$1.describe("the verdict in words, with its numbers; made from the other fields"),
	problem: problem.nullable().describe("what stood in the way, when unproven"),
	bytesPerRequest: number$1().nullable().describe("judged growth summed over the channels that gate; null when nothing was judged"),
	growth: record(string().max(50), growth).describe("per channel, in bytes per request"),
	counts: record(string().max(200), countGrowth).describe("contexts and active resources, per request"),
	over: array(string().max(200)).max(1e3).default([]).describe("names of the channels and counts above their limit"),
	limit: object({
		bytesPerRequest: number$1(),
		from: _enum([
			"default",
			"threshold",
			"config",
			"baseline"
		]).describe("who set it: nobody, the option threshold, the configuration, the baseline"),
		channels: object(Object.fromEntries(heldChannels.map((name) => [name, number$1()]))).partial().optional().describe("bytes per request of channels that have a limit of their own"),
		containers: number$1().optional().describe("bytes per request that tables of containers may take, exactly counted; absent: as the heap"),
		native: number$1().optional().describe("bytes per request that RSS may grow beyond the channels; absent when that is not judged"),
		warn: number$1().optional().describe("bytes per request of a channel above which there is a warning"),
		relative: number$1().optional().describe("share of the base's growth by which it may be exceeded")
	}),
	containers: array(object({
		kind: _enum([
			"Map",
			"Set",
			"Array",
			"SparseArray",
			"Object"
		]),
		class: text$1,
		entriesPerRequest: number$1(),
		gained: number$1().describe("entries, exactly counted"),
		requests: number$1().describe("in so many"),
		bytesPerRequest: number$1().describe("what its own table takes at least")
	})).max(1e3).optional().describe("containers that gain entries and lose none, those with most entries per request first; absent where none does"),
	requests: number$1().describe("requests really served, warm-up and confirmation included"),
	judgedRequests: number$1().describe("requests between the first and the last judged sample"),
	durationMs: number$1(),
	budgetMs: number$1().optional().describe("milliseconds that it was given; pauses, starting servers and the search for the line come on top"),
	spentMs: number$1().optional().describe("milliseconds of the budget that were spent: time for which other processes had the processors does not count"),
	time: object({
		hammering: number$1(),
		collecting: number$1(),
		waiting: number$1()
	}).describe("milliseconds"),
	arms: array(arm).describe("the raw measurement"),
	outlasted: array(arm).max(100).optional().describe("looks at processes whose clock was moved on, which show what is kept for a while only; absent where none was wanted"),
	warnings: array(warning).max(20).optional().describe("what is worth a warning and fails nothing; the sentence has it too"),
	native: growth.extend({ requests: number$1() }).nullable().optional().describe("growth of RSS that no channel explains; null where no process served enough requests to tell"),
	trend: array(object({
		at: text$1.describe("ISO 8601"),
		commit: text$1.nullable(),
		bytesPerRequest: number$1()
	})).max(100).optional().describe("growth in earlier runs and this one, the latest last; absent where no history is kept"),
	samples: array(shortSample).describe("the channels after each volley, in bytes or things: a short form of arms"),
	suspects: array(suspect),
	attribution: attribution.optional().describe("how the suspects were found; absent when nobody looked"),
	loads: array(load).max(100).optional().describe("each load; the verdict and the figures above are those of the worst"),
	because: array(text$1).describe("the changed files that chose this route"),
	fingerprint: text$1.nullable().optional().describe("of the leak: its container, its package or file, and its function, as 16 hexadecimal digits; stays the same when lines move and sizes vary; null where neither a line nor the name of a container is known, or where nothing leaks; made from the other fields"),
	leaks: array(object({
		fingerprint: text$1.nullable().describe("null: little is known of it"),
		bytesPerRequest: number$1(),
		file: text$1.nullable().describe("of the line to look at; null where none was found"),
		line: number$1().nullable()
	})).max(50).optional().describe("the leaks of a route that has several, with the bytes per request of each; made from the other fields"),
	unexplained: number$1().optional().describe("bytes per request that no suspect explains, where they are more than noise; made from the other fields"),
	known: object({
		reason: text$1,
		until: text$1.describe("the last day on which it is tolerated"),
		expired: boolean()
	}).nullable().optional().describe("what the configuration says of a leak of this route"),
	tolerated: _enum(["base", "known"]).nullable().optional().describe("why this leak does not fail the run: the base has it as well, or the configuration knows it; null or absent: it fails"),
	comparison: comparison.optional().describe("absent without a baseline; `verdict` stays what was measured of this version alone")
});
const finding = writtenFinding.transform(({ sentence, fingerprint: _, leaks: __, unexplained: ___, ...finding }) => {
	if (finding.verdict !== "unproven" || finding.problem !== null) return finding;
	return {
		...finding,
		problem: problem$1("unknown-problem", {
			code: finding.reason,
			what: sentence,
			saw: [],
			change: null
		})
	};
});

// src/findings/report.ts
/**
* The report: all findings of a run. It is the oracle of the tests and the only input of every renderer. The schema here is
* the one source of the types, of the shipped JSON Schema, and of the check of reports that are read back (untrusted data).
*
* It describes the report as it is written, with sentences for people who read the JSON. Reading drops them: they are made
* again from the data.
*/
const shardNumber = int().min(1).max(256);
/** One of several machines, each of which checks a share of the routes. */
const shard = object({
	number: shardNumber.describe("which share this is, from 1"),
	of: shardNumber.describe("how many there are"),
	commit: text$1.nullable().describe("the commit that was checked out; null: not known"),
	asked: record(string().max(200), text$1).describe("what was asked for, by the names of options, where it is not the default"),
	routes: array(object({
		route: text$1,
		path: text$1,
		shard: shardNumber.describe("the share that it belongs to")
	})).max(1e5).nullable().describe("all routes of the run, those of the other shares too; null where it ended before they were known")
}).refine(({ number, of, routes }) => number <= of && (routes ?? []).every((one) => one.shard <= of), "there are fewer shards");
const report = object({
	schema: literal(1),
	tool: object({
		name: literal("ssr-leak-check"),
		version: text$1
	}),
	startedAt: text$1.describe("ISO 8601"),
	durationMs: number$1(),
	machine: object({
		platform: text$1,
		arch: text$1,
		cpus: number$1(),
		memory: bytes
	}),
	server: object({
		node: text$1.describe("version of the Node.js that served"),
		v8Flags: array(text$1),
		command: array(text$1),
		nodeEnv: text$1.nullable(),
		heapLimit: bytes,
		processes: number$1(),
		found: object({
			url: text$1,
			inspector: text$1.nullable().describe("where its inspector listens; null: its memory could not be read")
		}).optional().describe("set where the server ran already: nothing was started"),
		alsoListening: array(text$1).optional().describe("origins of further HTTP servers of the same processes, which were not measured"),
		bootMs: number$1(),
		apart: _enum(["namespace", "landlock"]).optional().describe("by what it was kept from the credentials of the job: a user and mount namespace, or a Landlock domain; absent: by nothing"),
		isolate: _enum(["route", "run"]).optional().describe("whether each route's first look had a fresh server, or one answered all of them in turn")
	}).nullable().describe("null when no server could be started"),
	routes: array(finding),
	skipped: array(object({
		route: text$1,
		kind: _enum([
			"page",
			"api",
			"prerendered",
			"client-rendered",
			"redirect"
		]),
		why: _enum([
			"unchanged",
			"prerendered",
			"client-rendered",
			"cached",
			"redirect",
			"api",
			"ignored",
			"no-example-url",
			"over-limit"
		]),
		example: text$1.optional().describe("a URL made up from its parameters, where none is known")
	})).optional().describe("routes of the build that were not checked"),
	soak: object({
		activeMs: number$1().describe("milliseconds for which the run was at work, over all its parts"),
		resumed: number$1().describe("how often it was taken up again"),
		rounds: array(object({
			round: number$1(),
			routes: array(object({
				route: text$1,
				verdict: _enum([
					"steady",
					"leaking",
					"unproven"
				]),
				reason: text$1,
				bytesPerRequest: number$1().nullable()
			}))
		})).max(1e5)
	}).optional().describe("set where all routes were checked round after round; each stands in `routes` once"),
	shard: shard.optional().describe("absent where all routes were checked here, or the reports of all shards are joined"),
	baseline: object({
		kind: _enum([
			"ref",
			"file",
			"none"
		]),
		name: text$1.nullable().describe("the commit, branch, tag or file as it was named; null: the default branch, or none"),
		commit: text$1.nullable().describe("the commit compared with"),
		why: problem.nullable().describe("why absolute limits were used instead"),
		strict: boolean().optional().describe("whether leaks fail that the base has as well")
	}).optional().describe("what routes are compared with; absent when no comparison was asked for"),
	brought: array(published.extend({
		bytesPerRequest: number$1().nullable().describe("measured on a published pair; null: nobody measured it"),
		load: string().max(100).nullable().describe("the load under which it shows; null: none of those there are")
	})).max(100).optional().describe("published leaks of packages that the lockfile of this version has and that of the base has not; absent where none is known"),
	exposed: problem.optional().describe("credentials of the job that code of the app can reach here; absent where there are none, or none is known"),
	problems: array(problem).describe("why the run as a whole did not finish"),
	exitCode: union([
		literal(0),
		literal(1),
		literal(2)
	])
});

// src/findings/json.ts
/**
* Reads a report back. What it says is not trusted: anything that is not a report of this schema is refused.
* @throws CheckError `bad-report`, naming the file and the first place that is wrong
*/
function readReport(text, file) {
	const refuse = (error) => new CheckError(problem$1("bad-report", {
		file,
		error
	}));
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw refuse("It is not JSON.");
	}
	const strange = notOurs(value);
	if (strange !== null) throw refuse(strange);
	const read = parsed(value);
	if (read === null) throw refuse("It is nested too deeply.");
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	throw refuse(issue === void 0 ? "It is no report." : `At ${misfit(issue, "the whole").slice(0, 500)}`);
}
/** What is no report at all, in words; null: it may be one. */
function notOurs(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return "It is JSON, but no report: a report is an object.";
	const { kind, schema: version, tool } = value;
	if (kind === "ssr-leak-check baseline") return "It is a baseline, which is given to --baseline.";
	if (typeof version === "number" && version !== 1) return `It has version ${version} of the report, and this is ssr-leak-check for version 1.`;
	return version === void 0 || tool === void 0 ? "It is JSON, but no report: it names no tool, or no version (\"schema\")." : null;
}
/** null: so deep that reading it exhausts the stack. */
function parsed(value) {
	try {
		return report.safeParse(value);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

// src/findings/read-report-file.ts
/** Bytes. A route takes some 35 kB, one that leaks some 150 kB; larger files would be read into memory for nothing. */
const largestReport = 67108864;
/**
* Reads a report that was written to a file, by anybody. The exit status is not read but follows from the verdicts; a report of nothing at all
* is no good news.
* @param file absolute path
* @throws CheckError `bad-report` where it is missing, too large, or no report of this schema
*/
async function readReportFile(file) {
	const text = await readBounded(file, largestReport).catch((error) => {
		throw new CheckError(problem$1("bad-report", {
			file,
			error: error.message
		}));
	});
	const report = readReport(text, file);
	return {
		...report,
		exitCode: saysNothing(report) ? 2 : exitStatus(report)
	};
}
/** Neither a route that was checked nor one that was found, and no reason why. A share may be empty. */
const saysNothing = ({ routes, problems, skipped, shard }) => routes.length === 0 && problems.length === 0 && (skipped ?? []).length === 0 && (shard?.routes ?? []).length === 0;

// src/report/kept-history.ts
/** The growth of each route over many runs, in the file that github-action-benchmark keeps (`external-data-json-path`). */
/** Under which our runs stand in a file that may hold those of other tools. */
const entry = "ssr-leak-check";
const text = string().max(1e4);
const figure = looseObject({
	name: text,
	unit: text,
	value: number$1()
});
const run = looseObject({
	commit: looseObject({ id: text }),
	date: number$1(),
	benches: array(figure).max(1e4)
});
const file = looseObject({ entries: record(string(), array(looseObject({}))) });
const noHistory = { entries: {} };
/**
* @param path for messages
* @throws CheckError `bad-history` where it is something else
*/
function readHistory(content, path) {
	try {
		const history = file.parse(JSON.parse(content));
		array(run).parse(history.entries[entry] ?? []);
		return history;
	} catch (error) {
		const why = error instanceof ZodError ? error.issues.map((issue) => misfit(issue)).join("\n") : error.message;
		throw new CheckError(problem$1("bad-history", {
			file: path,
			error: why
		}));
	}
}
const runsIn = (history) => array(run).parse(history.entries[entry] ?? []);
/** The report with what each route grew by in the runs before, the latest last. */
function withTrends(report, history) {
	const runs = runsIn(history);
	const routes = report.routes.map((finding) => {
		const name = nameInHistory(finding);
		const trend = runs.flatMap(({ commit, date, benches }) => {
			const found = benches.find((one) => one.name === name);
			return found ? [{
				at: new Date(date).toISOString(),
				commit: commit.id === "" ? null : commit.id,
				bytesPerRequest: found.value
			}] : [];
		});
		return trend.length === 0 ? finding : {
			...finding,
			trend: trend.slice(-30)
		};
	});
	return {
		...report,
		routes
	};
}
/** The history with this run at its end. @param commit null: it is not known */
function historyWith(history, report, commit) {
	const date = Date.parse(report.startedAt);
	const own = {
		commit: {
			id: commit ?? "",
			message: "",
			timestamp: report.startedAt,
			url: "",
			author: {},
			committer: {}
		},
		date,
		tool: "customSmallerIsBetter",
		benches: figuresOf(report)
	};
	const runs = own.benches.length === 0 ? runsIn(history) : [...runsIn(history), own];
	return {
		lastUpdate: date,
		repoUrl: "",
		...history,
		entries: {
			...history.entries,
			[entry]: runs.slice(-100)
		}
	};
}

// src/report/keep-history.ts
/** None is kept: the report as it is. */
const withoutHistory = { join: async (report) => report };
/**
* Reads the file before anything is started: a mistake in its name should cost no minutes. One that is missing begins here.
* @param file absolute; null: none is kept
* @throws CheckError `bad-history`
*/
async function openHistory(file) {
	if (file === null) return withoutHistory;
	const content = await readFile(file, "utf8").catch((error) => {
		if (error.code === "ENOENT") return null;
		throw new CheckError(problem$1("bad-history", {
			file,
			error: error.message
		}));
	});
	const before = content === null || content.trim() === "" ? noHistory : readHistory(content, file);
	return { async join(report, cwd) {
		const after = historyWith(before, report, await headCommit(cwd));
		const refused = await writeFile(file, `${JSON.stringify(after, null, 2)}\n`).then(() => [], (error) => [problem$1("file-not-writable", {
			option: "--history",
			file,
			error: error.message
		})]);
		const problems = [...report.problems, ...refused];
		return {
			...withTrends(report, after),
			problems,
			exitCode: exitStatus({
				...report,
				problems
			})
		};
	} };
}

export { restFor as A, absentOf as C, differenceLimit as D, compareArms as E, problemsOf as F, goesMeanwhile as M, countingBy as N, isTold as O, renderHistory as P, fails as S, settingsIn as T, fewestRequests as _, readReport as a, warmUpRequests as b, judgeMeasurement as c, wantsItsHolder as d, grewBeyond as f, roomIn as g, isNearlyFull as h, readReportFile as i, surelyGrows as j, patienceAfter as k, mayBeForgotten as l, YOUNG as m, withoutHistory as n, findingOf as o, slower as p, largestReport as r, notMeasured as s, openHistory as t, judge as u, planConfirm as v, absentSettings as w, exitStatus as x, planScreen as y };