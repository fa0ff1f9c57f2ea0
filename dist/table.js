import { n as meansRoute } from "./version.js";
import { S as isCounted, i as problem, v as channelEntries } from "./problems.js";
import { A as warningsOf, F as sumOfGrowths, H as median, M as fails, N as compareArms, O as judgedGrowth, P as differenceLimit, U as theilSen, V as judgedSamples, W as boundOf, q as jsBytes, z as nativeGrowth } from "./escape-markdown.js";

// src/judge/against-base.ts
/**
* The growth of this version alone gives the verdict, the difference gives the state; neither overrules the other.
* A route whose verdict is open is not compared: an inconclusive route is not fine because the base is as odd.
*/
function stateAgainst(verdict, { state, base }) {
	if (verdict === "unproven" || state === "unclear") return "unclear";
	if (verdict === "steady") return base.state === "growing" && state === "better" ? "fixed" : "steady";
	if (state === "worse") return base.state === "flat" ? "new" : "worse";
	return state === "better" ? "improved" : "unchanged";
}

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
	return median(points.map(({ x, y }) => y - slope * (x - first.x)));
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
			state: compared.state,
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
function findingOf(measurement, judgement, limit, trouble, because = [], attributed = null) {
	const { route, path, arms, durationMs, time } = measurement;
	const requests = arms.reduce((sum, { samples, exit, answered }) => sum + (exit ? answered : samples.at(-1)?.requests ?? 0), 0);
	const filling = attributed && judgement.verdict === "leaking" ? cacheFilling(judgement, attributed) : null;
	const why = judgement.verdict === "leaking" && !filling || !trouble && judgement.verdict === "steady" ? null : filling ?? trouble ?? inTheWay(judgement, limit, requests, arms.at(-1)?.volleys.length ?? 0);
	const native = nativeGrowth(arms);
	const warnings = warningsOf(judgement, limit, native);
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
/** A cache with a limit that it has not reached, where that is all that grows: it looks like a leak so far. */
function cacheFilling({ arm, bytesPerRequest }, { attribution: { cause, bound, paths = [] } }) {
	if (cause?.code !== "cache-filling" || !bound || arm?.over.join() !== "js") return null;
	return problem("cache-filling", {
		size: bound.size,
		max: bound.max,
		limit: bound.name,
		holder: paths[0]?.container.name ?? paths[0]?.container.class ?? "its container",
		growth: bytesPerRequest ?? 0,
		requests: bound.requestsToFill ?? null
	});
}
function inTheWay(judgement, limit, requests, volleys) {
	if (volleys < 8) return problem("too-few-requests", {
		requests,
		volleys,
		needed: 8
	});
	if (judgement.reason === "grows") return problem("not-confirmed", { growth: judgement.bytesPerRequest ?? 0 });
	if (judgement.reason === "not-reproduced") return problem("not-reproduced", { growth: judgement.bytesPerRequest ?? 0 });
	if (judgement.reason === "held-by-long-timers") return problem("held-by-long-timers", { bytesPerRequest: judgement.bytesPerRequest ?? 0 });
	return problem("undecided", {
		requests,
		...undecided(judgement, limit)
	});
}
/** Of the channels whose limit lies within their interval, or of all where none does, the one whose interval leaves most open. */
function undecided({ arm }, limit) {
	const all = Object.entries(arm?.growth ?? {}).map(([name, { low, high }]) => ({
		low,
		high,
		limit: boundOf(limit, name)
	}));
	const open = all.filter((one) => one.low <= one.limit && one.limit <= one.high);
	const [widest] = (open.length > 0 ? open : all).sort((one, other) => other.high - other.low - (one.high - one.low));
	return widest ?? {
		low: 0,
		high: 0,
		limit: limit.bytesPerRequest
	};
}

// src/findings/of-all-loads.ts
/** One finding of a route from those of its loads: the worst one speaks for the route. */
const badness = {
	steady: 0,
	unproven: 1,
	leaking: 2
};
/** @param all in the order in which the loads were asked for; at least one */
function ofAllLoads(all) {
	const loads = all.map(summaryOf);
	const { finding: worst, load } = worstOf(all);
	const others = all.filter((one) => one.load !== load).map(({ finding }) => finding);
	if (others.length === 0) return {
		...worst,
		loads
	};
	const sum = (read) => all.reduce((total, { finding }) => total + read(finding), 0);
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
		arms: [...others.flatMap(({ arms }) => arms), ...worst.arms]
	};
}
/** The worst verdict; of equal ones what fails the run, then what grows most, then what was asked for first. */
function worstOf(all) {
	const rank = ({ finding }) => [
		badness[finding.verdict],
		fails(finding) ? 1 : 0,
		finding.bytesPerRequest ?? 0
	];
	const isWorse = (a, b) => {
		const [x, y] = [rank(a), rank(b)];
		const at = x.findIndex((value, i) => value !== y[i]);
		return at !== -1 && x[at] > y[at];
	};
	return all.slice(1).reduce((worst, one) => isWorse(one, worst) ? one : worst, all[0]);
}
function summaryOf({ load, finding }) {
	const { verdict, reason, bytesPerRequest, limit, requests } = finding;
	const judged = judgedGrowth(finding);
	return {
		load,
		verdict,
		reason,
		bytesPerRequest,
		low: judged?.low ?? null,
		high: judged?.high ?? null,
		limit: limit.bytesPerRequest,
		requests
	};
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
function choiceOf({ route, because }, { changedOnly, api, ignore }) {
	if (ignore.some((pattern) => meansRoute(pattern, route.route))) return "ignored";
	if (route.kind === "prerendered" || route.kind === "redirect") return route.kind;
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

export { ofAllLoads as a, comparisonOf as c, weighed as i, routeTable as n, findingOf as o, routesAsJson as r, notMeasured as s, isChosen as t };