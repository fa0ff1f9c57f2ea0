import { o as meansRoute } from "./sample-schema.js";
import { f as channelEntries, g as isCounted, p as channelNamed } from "./words.js";
import { i as problem } from "./problems.js";
import { C as jsBytes, S as countSeries, _ as judgedSamples, b as theilSen, c as compareArms, d as judgeArm, i as fails, l as differenceLimit, n as warningsOf$1, p as nativeGrowth, v as lineAt, w as nativeSeries, x as byteSeries, y as median } from "./warnings.js";
import { E as sumOfGrowths, T as judgedGrowth, g as boundOf, h as SMALL_WHEN_FULL } from "./attribution-words.js";
import { n as loads } from "./loads.js";

// src/routes/table.ts
/** The table behind `ssr-leak-check routes`: every route of the app, in the order of discovery, and which are checked. */
function routeTable(routes, wanted) {
	const choices = routes.map((route) => choiceOf(route, wanted));
	const taken = routes.filter((_, i) => isChosen(choices[i])).sort(byNearness);
	const left = new Set(wanted.maxRoutes === null ? [] : taken.slice(wanted.maxRoutes));
	return routes.map((affected, i) => {
		const { route, because } = affected;
		const choice = left.has(affected) ? "over-limit" : choices[i];
		return {
			route: route.route,
			kind: route.kind,
			path: route.path,
			urlFrom: route.urlFrom,
			...route.paths ? { paths: route.paths } : {},
			chosen: isChosen(choice),
			because: because.map(({ file }) => file),
			choice,
			chain: because[0]?.chain ?? []
		};
	});
}
const isChosen = (choice) => choice === "named" || choice === "all" || choice === "changed";
function choiceOf({ route, because }, { changedOnly, api, ignore, refilled }) {
	if (ignore.some((pattern) => meansRoute(pattern, route.route))) return "ignored";
	if (!(route.kind === "prerendered" && route.refilled === true && refilled) && (route.kind === "prerendered" || route.kind === "client-rendered" || route.kind === "redirect")) return route.kind;
	if (changedOnly && because.length === 0) return "unchanged";
	if (route.kind === "api" && !api) return "api";
	if (route.path === null) return "no-example-url";
	return changedOnly ? "changed" : "all";
}
/** Routes whose own file changed, then those with the shortest way to a change; a change that touches all of them comes last. */
function byNearness(a, b) {
	const distance = ({ because }) => {
		const nearest = because[0];
		if (!nearest) return Number.POSITIVE_INFINITY;
		return {
			own: 0,
			frame: 2,
			imported: nearest.chain.length,
			built: 50,
			"every route": 100,
			unsure: 200
		}[nearest.by];
	};
	const [x, y] = [distance(a), distance(b)];
	return x === y ? 0 : x - y;
}
/** As `ssr-leak-check routes --json` prints it: the fields of the contract under its names, and no other. */
const routesAsJson = (rows) => rows.map(({ route, kind, path, urlFrom, chosen, because }) => ({
	route,
	kind,
	path,
	sampleFrom: urlFrom,
	chosen,
	because
}));

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
function levelOf$1(arm, bounds) {
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
	const level = arm && !growing[index] ? levelOf$1(arm, bounds) : null;
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
	if (arms.some(({ exit, answered }) => exit?.outOfMemory && answered > 0)) return says("leaking", "out-of-memory");
	if (!first || !last) return says("unproven", "too-few-requests", "more-volleys");
	const level = judged.length < 3 ? null : levelled(arms, judged, bounds);
	if (level) return says("steady", "levelled-off", null, level);
	const [growing, flat] = [judged.filter(isRising), judged.filter(({ state }) => state === "flat")];
	if (last.state === "unclear" && !isRising(last)) return says("unproven", growing.length > 0 && flat.length > 0 ? "not-reproduced" : reasonOfOpen(arms.at(-1), last), "more-volleys");
	if (judged.length === 1) return last.state === "flat" ? says("steady", reasonOfFlat(last)) : says("unproven", "grows", "confirmation");
	if (last.state === "flat" && reasonOfFlat(last) !== "flat") return says("steady", reasonOfFlat(last));
	if (flat.length > 1 || flat.length === 1 && growing.length === 0) return says("steady", "flat", null, flat.at(-1) ?? last);
	const [one, other] = growing.slice(-2);
	const both = one && other ? agreeing(one, other) : [];
	if (other && both.length > 0) {
		if (judged.length > 2 && levelled(arms, judged, slower(bounds, other.growth))) return says("unproven", "not-reproduced", "attribution", other);
		const told = {
			...other,
			over: [.../* @__PURE__ */ new Set([...other.over, ...both])]
		};
		return heldByLongTimers(arms.at(-1)) ? says("unproven", "held-by-long-timers", "attribution", told) : says("leaking", "grows", null, told);
	}
	return says("unproven", growing.length + flat.length > 1 ? "not-reproduced" : "grows", judged.length < 3 ? "confirmation" : null);
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
function reasonOfFlat(arm) {
	if (arm.timeDriven) return "grows-without-requests";
	if (arm.released) return "released-after-a-while";
	return arm.levelledOff ? "levelled-off" : "flat";
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
	return problem("held-by-long-timers", {
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
	const farthest = arms.map((arm) => levelOf$1(arm, limit)).reduce((best, level) => (level?.to ?? 0) > (best?.to ?? 0) ? level : best, null);
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
	return bound && problem("cache-filling", {
		size: bound.size,
		max: bound.max,
		limit: bound.name,
		holder: paths[0]?.container.name ?? paths[0]?.container.class ?? "its container",
		growth: bytesPerRequest ?? 0,
		requests: bound.requestsToFill ?? null
	});
}

// src/judge/against-base.ts
/** What the base may grow by is nothing beside a leak of which it is no more than this share: it scatters, or is around its limit. */
const NOTHING_BESIDE = .05;
/**
* The growth of this version alone gives the verdict, the difference gives the state; neither overrules the other.
* A route whose verdict is open is not compared: an inconclusive route is not fine because the base is as odd.
*/
function stateAgainst(verdict, { state, base, total }) {
	if (verdict === "unproven" || state === "unclear") return "unclear";
	if (verdict === "steady") return base.state === "growing" && state === "better" ? "fixed" : "steady";
	if (state === "worse") return base.state === "flat" || isNothingBeside(base, total) ? "new" : "worse";
	return state === "better" ? "improved" : "unchanged";
}
const isNothingBeside = ({ state }, total) => state === "unclear" && total !== null && total.base.high <= NOTHING_BESIDE * total.head.low;

// src/judge/compare-stored.ts
/** This version against numbers that were stored: without the base's samples, by the intervals of both. */
const none = {
	bytesPerRequest: 0,
	low: 0,
	high: 0
};
/**
* The difference of two growths that were measured apart, with an interval that both uncertainties widen (the method of
* variance estimates recovery: the distances of the nearer ends add up in squares).
*
* Source: G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures", Statistics in Medicine 27 (2008).
*/
function differenceOf(head, base) {
	const difference = head.bytesPerRequest - base.bytesPerRequest;
	return {
		bytesPerRequest: difference,
		low: difference - Math.hypot(head.bytesPerRequest - head.low, base.high - base.bytesPerRequest),
		high: difference + Math.hypot(head.high - head.bytesPerRequest, base.bytesPerRequest - base.low)
	};
}
function compareStored(head, base, bounds) {
	const seen = [.../* @__PURE__ */ new Set([...Object.keys(head), ...Object.keys(base)])].map((name) => {
		const between = {
			head: head[name] ?? none,
			base: base[name] ?? none
		};
		const difference = differenceOf(between.head, between.base);
		const limit = boundOf(bounds, name);
		const bearable = differenceLimit(limit, between.base.bytesPerRequest, bounds.relative);
		return {
			name,
			state: difference.low > bearable ? "worse" : difference.high < -bearable ? "better" : isWithin(difference, bearable) ? "alike" : "unclear",
			limit,
			between: {
				...between,
				difference
			}
		};
	});
	const has = (state) => seen.some((channel) => channel.state === state);
	const bytes = seen.filter(({ name }) => !isCounted(name));
	const grows = bytes.filter(({ between, limit }) => between.head.low > limit || between.base.low > limit);
	const summed = (grows.length > 0 ? grows : bytes).map(({ between }) => between);
	return {
		state: has("worse") ? "worse" : has("unclear") ? "unclear" : has("better") ? "better" : "alike",
		perChannel: Object.fromEntries(seen.map(({ name, between }) => [name, between])),
		total: {
			base: sumOfGrowths(summed.map(({ base: of }) => of)),
			head: sumOfGrowths(summed.map(({ head: of }) => of)),
			difference: sumOfGrowths(summed.map(({ difference }) => difference))
		}
	};
}
const isWithin = ({ low, high }, bearable) => low > -bearable && high < bearable;

// src/judge/steady-heap.ts
const heldBytes = ({ total }) => jsBytes(total) + Math.max(total.external, total.arrayBuffers);
/**
* Bytes held after the warm-up: the judged samples' median distance from the line through them, taken back to the first. So a
* leak of either version is no part of it (its growth is judged by itself), nor is the sample just after the warm-up, which
* is 130 to 230 kB high. null where too little was measured.
*/
function steadyHeap(arm) {
	const points = judgedSamples(arm).map((sample) => ({
		x: sample.requests,
		y: heldBytes(sample)
	}));
	const first = points[0];
	if (!first || points.every(({ x }) => x === first.x)) return null;
	const { slope } = theilSen(points);
	return lineAt(points, slope, first.x);
}
/**
* Compares what both keep. Both must have run in processes that served nothing else, after equally many requests.
* @param limit bytes that head may keep more than base
*/
function compareHeap(head, base, limit) {
	const [ofHead, ofBase] = [steadyHeap(head), steadyHeap(base)];
	if (ofHead === null || ofBase === null) return null;
	const difference = ofHead - ofBase;
	return {
		base: ofBase,
		head: ofHead,
		difference,
		limit,
		worse: difference > limit
	};
}

// src/findings/comparison.ts
function comparisonOf(alone, against, { limit, heapLimit }) {
	const { verdict } = alone;
	const nothing = comparison(against.from, limit, stateWithoutNumbers(verdict, against.from));
	if (against.from === "not-possible") return {
		...nothing,
		why: against.problem
	};
	if (against.from === "file") return fromFile(nothing, alone, against.stored, limit);
	if (against.from !== "measured") return nothing;
	const { head, base, problem } = against;
	if (problem) return {
		...nothing,
		from: "not-possible",
		why: problem,
		baseArm: arm(base)
	};
	const compared = compareArms(head, base, limit);
	const heap = compareHeap(head, base, heapLimit);
	return {
		...numbers(nothing, compared, heap),
		state: stateAgainst(verdict, compared),
		baseArm: arm(base)
	};
}
function fromFile(nothing, { verdict, growth, counts }, stored, limit) {
	const [head, there] = [{
		...growth,
		...asGrowth(counts)
	}, {
		...stored.growth,
		...asGrowth(stored.counts)
	}];
	const compared = compareStored(head, there, limit);
	const base = { state: stored.verdict === "leaking" ? "growing" : "flat" };
	return {
		...numbers(nothing, compared, null),
		state: stateAgainst(verdict, {
			...compared,
			base
		})
	};
}
/** Counted things in the form of a growth: the figures are things per request. */
const asGrowth = (counts) => Object.fromEntries(Object.entries(counts).map(([name, { perRequest, low, high }]) => [name, {
	bytesPerRequest: perRequest,
	low,
	high
}]));
function stateWithoutNumbers(verdict, from) {
	if (verdict === "unproven") return "unclear";
	if (verdict === "steady") return "steady";
	if (from === "same-build") return "unchanged";
	return from === "not-in-base" ? "new" : "unclear";
}
function comparison(from, limit, state) {
	return {
		state,
		from,
		why: null,
		base: null,
		difference: null,
		limit: limit.bytesPerRequest,
		perChannel: {},
		heap: null
	};
}
const numbers = (to, { total, perChannel }, heap) => ({
	...to,
	base: total && { ...total.base },
	difference: total && { ...total.difference },
	perChannel: Object.fromEntries(Object.entries(perChannel).map(([name, { base, head, difference }]) => [name, {
		base: { ...base },
		head: { ...head },
		difference: { ...difference }
	}])),
	heap: heap && { ...heap }
});
/** The report is plain data: the schema's arrays are mutable by type. */
const arm = (of) => structuredClone(of);

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
	const level = levelOf(text);
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
function levelOf(text) {
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
	const points = volleys.map(({ durationMs, expected }, i) => ({
		x: (i + .5) * volleySize,
		y: durationMs / Math.max(1, expected)
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
	const { route, path, arms, durationMs, time } = measurement;
	const requests = arms.reduce((sum, { samples, exit, answered }) => sum + (exit ? answered : samples.at(-1)?.requests ?? 0), 0);
	const seen = attributed && afterAttribution(judged, arms, limit, attributed);
	const judgement = seen?.judgement ?? judged;
	const open = seen?.problem ?? null;
	const why = !open && (judgement.verdict === "leaking" || !trouble && judgement.verdict === "steady") ? null : open ?? trouble ?? inTheWay(judgement, limit, requests, arms);
	const native = nativeGrowth(arms);
	const { containers = [] } = judgement.arm ?? {};
	const warnings = warningsOf$1(judgement, limit, {
		native,
		slowing: slowingOf(arms),
		logged: loggedIn(arms),
		shrinking: shrinkingIn(arms),
		change: changeIn(arms),
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
		arms: structuredClone(arms),
		samples: (arms.at(-1) ? judgedSamples(arms.at(-1)) : []).map(inShort),
		native,
		...why || warnings.length === 0 ? {} : { warnings: [...warnings] },
		suspects: [...attributed?.suspects ?? []],
		...attributed ? { attribution: attributed.attribution } : {},
		because: [...because]
	};
}
function inShort({ requests, total }) {
	const read = channelEntries.flatMap(([name, channel]) => channel.inShort === "never" ? [] : [[name, channel.read(total)]]);
	return {
		requests,
		...Object.fromEntries(read.filter(([, value]) => value !== void 0))
	};
}
function inTheWay(judgement, limit, requests, arms) {
	const { reason, arm, bytesPerRequest } = judgement;
	const growth = bytesPerRequest ?? 0;
	if (reason === "grows") return problem("not-confirmed", { growth });
	if (reason === "held-by-long-timers") return heldByTimers(judgement, null);
	const apart = reason === "not-reproduced" ? disagreement(arms.map((one) => judgeArm(one, limit)), (name) => boundOf(limit, name)) : null;
	if (apart) return problem("not-reproduced", apart);
	const open = whatIsOpen(arm?.open ?? []);
	if (reason === "too-few-requests" || !open) return problem("too-few-requests", {
		requests,
		volleys: arms.at(-1)?.volleys.length ?? 0,
		needed: 8
	});
	const { channel, low, high, levelUntil } = open;
	if (open.reason === "may-double-again") return problem("may-double-again", {
		requests,
		channel,
		until: Number.isFinite(levelUntil) ? levelUntil : null
	});
	return problem(open.reason, {
		requests,
		channel,
		low,
		high,
		limit: open.limit
	});
}

// src/findings/of-all-loads.ts
/** One finding of a route from those of its loads: the worst one speaks for the route. */
const badness = {
	steady: 0,
	unproven: 1,
	leaking: 2
};
/**
* @param all at least one of them measured
* @param order of the loads in the report: as they were asked for
*/
function ofAllLoads(all, order) {
	const isOne = all.filter(isMeasured).length === 1;
	const told = all.map((one) => isMeasured(one) && !isOne && isRefused(one) ? {
		parts: one.parts,
		notRun: "requests-fail"
	} : one);
	const loads = told.flatMap(shown).toSorted((a, b) => order.indexOf(a.load) - order.indexOf(b.load));
	const worst = worstOf(told.filter(isMeasured));
	const others = all.filter(isMeasured).flatMap(({ finding }) => finding === worst ? [] : [finding]);
	if (others.length === 0) return {
		...worst,
		loads
	};
	const every = [worst, ...others];
	const sum = (read) => every.reduce((total, finding) => total + read(finding), 0);
	return {
		...worst,
		loads,
		requests: sum(({ requests }) => requests),
		durationMs: sum(({ durationMs }) => durationMs),
		time: {
			hammering: sum(({ time }) => time.hammering),
			collecting: sum(({ time }) => time.collecting),
			waiting: sum(({ time }) => time.waiting)
		},
		...warningsOf(every),
		arms: [...others.flatMap(({ arms }) => arms), ...worst.arms]
	};
}
/** What is worth a warning is so whichever load speaks for the route. Each is said once, with the figures of the worst load. */
function warningsOf(findings) {
	const isSaid = (code, before) => findings.slice(0, before).some(({ warnings = [] }) => warnings.some((one) => one.code === code));
	const all = findings.flatMap(({ warnings = [] }, i) => warnings.filter(({ code }) => !isSaid(code, i)));
	return all.length === 0 ? {} : { warnings: all };
}
const isMeasured = (one) => "finding" in one;
/**
* A page that answers one request at a time may fail where ten come at once, or for a cookie that nobody set. That is no leak, and says
* nothing of one: this load is not measured, and is named.
*/
const isRefused = ({ parts, finding }) => !parts.includes("same") && finding.problem?.code === "responses-fail";
/** The worst verdict; of equal ones what fails the run, then what grows most, then what was measured first. */
function worstOf(all) {
	const rank = (finding) => [
		badness[finding.verdict],
		fails(finding) ? 1 : 0,
		finding.bytesPerRequest ?? 0
	];
	const isWorse = (a, b) => {
		const [x, y] = [rank(a), rank(b)];
		const at = x.findIndex((value, i) => value !== y[i]);
		return at !== -1 && x[at] > y[at];
	};
	const findings = all.map(({ finding }) => finding);
	return findings.slice(1).reduce((worst, one) => isWorse(one, worst) ? one : worst, findings[0]);
}
function shown(one) {
	if (!isMeasured(one)) return one.parts.map((load) => ({
		load,
		verdict: "not-run",
		reason: one.notRun
	}));
	const { parts, finding, traits = [], share = 1 } = one;
	const { verdict, reason, bytesPerRequest, limit, requests } = finding;
	const judged = judgedGrowth(finding);
	return parts.map((load) => ({
		load,
		verdict,
		reason,
		bytesPerRequest,
		low: judged?.low ?? null,
		high: judged?.high ?? null,
		limit: limit.bytesPerRequest,
		requests,
		...traits.length > 0 ? {
			traits: [...traits],
			bytesPerValue: bytesPerRequest === null ? null : bytesPerRequest / share
		} : {},
		...finding.arms.at(-1)?.load === "mix" ? { mixed: true } : {}
	}));
}

// src/findings/tolerance.ts
/** The finding with its comparison, and with the reason why its leak does not fail, if there is one. */
function weighed(finding, { comparison, known, strict }) {
	return {
		...finding,
		...comparison ? { comparison } : {},
		...known ? { known: {
			reason: known.reason,
			until: known.until,
			expired: known.expired
		} } : {},
		tolerated: tolerated(finding.verdict, comparison, known, strict)
	};
}
function tolerated(verdict, comparison, known, strict) {
	if (verdict !== "leaking") return null;
	const state = comparison?.state;
	if (known && !known.expired && state !== "worse") return "known";
	return !strict && (state === "unchanged" || state === "improved") ? "base" : null;
}

export { comparisonOf as a, grewBeyond as c, routeTable as d, routesAsJson as f, notMeasured as i, slower as l, ofAllLoads as n, wantsItsHolder as o, findingOf as r, judge as s, weighed as t, isChosen as u };