import { o as meansRoute } from "./sample-schema.js";
import { _ as isCounted } from "./words.js";
import { D as differenceLimit, E as compareArms, S as fails } from "./keep-history.js";
import { C as boundOf, G as sumOfGrowths, W as judgedGrowth } from "./fault-words.js";
import "./loads.js";
import { g as theilSen, m as lineAt, s as judgedSamples, y as jsBytes } from "./native.js";

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

// src/judge/answered-first.ts
/**
* Whether clients went away, and the server finished every answer before it noticed: of a page that is rendered and sent in one go, nothing
* is left to break off. Where its process does not count finished answers that is not known, and false.
*/
function areAnsweredFirst(arms) {
	const left = arms.filter(({ volleys }) => volleys.some((volley) => (volley.left ?? 0) > 0));
	return left.length > 0 && left.every(isEachFinished);
}
function isEachFinished({ samples }) {
	const [first, last] = [samples[0]?.total, samples.at(-1)?.total];
	if (first?.finished === void 0 || last?.finished === void 0) return false;
	return last.served - first.served > 0 && last.finished - first.finished >= last.served - first.served;
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
		arms: [...others.flatMap(({ arms }) => arms), ...worst.arms],
		...outlastedOf(every)
	};
}
function outlastedOf(findings) {
	const all = findings.flatMap(({ outlasted = [] }) => outlasted);
	return all.length > 0 ? { outlasted: all } : {};
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
		...limit.containers === void 0 ? {} : { tables: limit.containers },
		...traits.length > 0 ? {
			traits: [...traits],
			bytesPerValue: bytesPerRequest === null ? null : bytesPerRequest / share
		} : {},
		...load === "hang-ups" && areAnsweredFirst(finding.arms) ? { answeredFirst: true } : {},
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

export { routeTable as a, isChosen as i, ofAllLoads as n, routesAsJson as o, comparisonOf as r, weighed as t };