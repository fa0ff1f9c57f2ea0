import { t as fingerprintOf } from "./fingerprint.js";
import { i as problem, o as wordsOf, t as CheckError } from "./problems.js";
import { v as sentenceOf } from "./fault-words.js";
import { a as count } from "./words.js";
import { t as _usingCtx } from "./usingCtx.js";

// src/bisect/search.ts
/** @param count how many versions the row has; the last of them is bad */
function boundsOf(answers, count) {
	const at = (wanted) => [...answers].flatMap(([place, answer]) => answer === wanted ? [place] : []);
	const bad = Math.min(count - 1, ...at("bad"));
	return {
		bad,
		good: Math.max(-1, ...at("good").filter((place) => place < bad))
	};
}
/** The untried version nearest to the middle of what is open; null: nothing is left to try. */
function nextToTry(answers, count) {
	const { good, bad } = boundsOf(answers, count);
	const middle = (good + bad) / 2;
	return Array.from({ length: bad - good - 1 }, (_, i) => good + 1 + i).filter((place) => !answers.has(place)).reduce((best, place) => best === null || Math.abs(place - middle) < Math.abs(best - middle) ? place : best, null);
}
/** What the answers say once nothing is left to try. */
function firstBad(answers, count) {
	const { good, bad } = boundsOf(answers, count);
	return {
		first: bad,
		orOneOf: Array.from({ length: bad - good - 1 }, (_, i) => good + 1 + i)
	};
}
/** How many versions must still be tried, about. */
function triesLeft(answers, count) {
	const { good, bad } = boundsOf(answers, count);
	return Math.ceil(Math.log2(Math.max(1, bad - good)));
}
/** Searches a row whose last version is bad. @param before comes before the row, and is good */
async function inRow(before, row, attempt) {
	const answers = /* @__PURE__ */ new Map();
	const at = (place) => row[place] ?? row[0];
	for (let place = nextToTry(answers, row.length); place !== null; place = nextToTry(answers, row.length)) answers.set(place, await attempt(at(place), triesLeft(answers, row.length)));
	const { first, orOneOf } = firstBad(answers, row.length);
	return {
		first: at(first),
		orOneOf: orOneOf.map(at),
		before: row[first - orOneOf.length - 1] ?? before
	};
}

// src/bisect/bisect.ts
/**
* @param versions is disposed of by who made it
* @throws CheckError `bisect-no-leak`, `bisect-leaks-before`, `bisect-untold` where the ends do not differ; `interrupted`
*/
async function bisect(versions, { around, check }) {
	const known = /* @__PURE__ */ new Map();
	let leak = null;
	const attempt = (version, left) => {
		const before = known.get(version.content);
		if (before) return before;
		note(around, `${nameOf(versions, version)}: ${left > 0 ? `about ${count(left, "version")} left to try` : "the last one to try"}`);
		const trying = tried(version, leak, {
			versions,
			around,
			check
		});
		known.set(version.content, trying);
		return trying.then((one) => {
			note(around, `  ${wordOf(one)}`);
			return one;
		});
	};
	const left = triesLeft(/* @__PURE__ */ new Map(), versions.count);
	const bad = await attempt(versions.bad, left + 2);
	if (bad.answer === "skip") throw untold(versions, versions.bad, bad);
	if (bad.answer === "good" || bad.finding === null) throw new CheckError(problem("bisect-no-leak", { version: nameOf(versions, versions.bad) }));
	leak = bad.finding;
	const good = await attempt(versions.good, left + 1);
	if (good.answer === "skip") throw untold(versions, versions.good, good);
	if (good.answer === "bad") throw new CheckError(problem("bisect-leaks-before", {
		version: nameOf(versions, versions.good),
		route: leak.route
	}));
	const found = await versions.search(async (version, open) => (await attempt(version, open)).answer);
	const tries = await Promise.all(known.values());
	const { finding } = await attempt(found.first, 0);
	const before = tries.filter(({ isKnown }) => isKnown).length;
	const { folder } = versions.judged;
	return {
		...found,
		kind: versions.kind,
		finding: finding ?? leak,
		tried: tries.length,
		skipped: tries.filter(({ answer }) => answer === "skip").length,
		among: versions.count + 1,
		known: folder === null || before === 0 ? null : {
			count: before,
			folder
		}
	};
}
/** @param leak what is looked for; null: the worst leak there is, on any route */
async function tried(version, leak, { versions, around, check }) {
	const wanted = leak === null ? [] : [leak.path];
	const before = await versions.judged.before(version, wanted);
	if (before !== null) return {
		...judged(before, leak),
		isKnown: true
	};
	try {
		try {
			var _usingCtx$1 = _usingCtx();
			const { settings } = _usingCtx$1.a(await versions.prepare(version));
			const routes = settings.routes.length > 0 ? settings.routes : wanted;
			const report = await check({
				...settings,
				routes
			}, {
				...around,
				onProgress: () => {}
			});
			around.signal.throwIfAborted();
			const told = judged(report, leak);
			if (told.answer !== "skip") await versions.judged.keep(version, wanted, report);
			return told;
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	} catch (error) {
		if (around.signal.aborted) throw new CheckError(problem("interrupted", { signal: String(around.signal.reason) }));
		if (error instanceof CheckError) return {
			...untried,
			why: error.problems[0] ?? null
		};
		throw error;
	}
}
const untried = {
	answer: "skip",
	finding: null,
	why: null,
	isKnown: false
};
/** What a report says of a leak. Exported for tests. */
function judged(report, leak) {
	const sought = report.routes.filter(({ route, path }) => leak === null || route === leak.route || path === leak.path);
	const leaks = sought.filter(({ verdict }) => verdict === "leaking");
	const [worst] = [...leaks].sort((a, b) => size(b) - size(a));
	if (worst) return {
		...untried,
		answer: "bad",
		finding: sameAs(leak, leaks) ?? worst
	};
	const open = sought.find(({ verdict, problem: why }) => verdict === "unproven" && !isAbsent(why));
	const why = open ? open.problem : report.problems[0] ?? null;
	if (open || sought.length === 0 && why !== null) return {
		...untried,
		why
	};
	return {
		...untried,
		answer: "good",
		finding: sought[0] ?? null
	};
}
const size = ({ bytesPerRequest }) => bytesPerRequest ?? Number.POSITIVE_INFINITY;
const sameAs = (leak, leaks) => {
	const wanted = leak && fingerprintOf(leak);
	return wanted === null ? null : leaks.find((one) => fingerprintOf(one) === wanted) ?? null;
};
const isAbsent = (why) => why?.code === "unexpected-status" && (why.args.status === 404 || why.args.status === 410);
/** What one try showed, for who waits. */
function wordOf({ answer, finding, why, isKnown }) {
	if (answer === "skip") return `could not be judged: ${why === null ? "it is inconclusive" : wordsOf(why).what}`;
	const known = isKnown ? " (from an earlier run)" : "";
	return answer === "good" ? `no leak${known}` : `leaks${known}: ${finding === null ? "" : sentenceOf(finding)}`;
}
const untold = (versions, version, { why }) => new CheckError(problem("bisect-untold", {
	version: nameOf(versions, version),
	why: why ?? problem("unknown-problem", {
		code: "unproven",
		what: null,
		saw: [],
		change: null
	})
}));
/** "commit 1a2b3c4 (Cache pages)", "next 15.3.1". */
const nameOf = ({ kind }, { name, subject }) => `${kind === "commit" ? "commit " : ""}${name}${subject ? ` (${subject})` : ""}`;
const note = ({ onProgress }, text) => onProgress({
	type: "note",
	text
});

export { triesLeft as i, nameOf as n, inRow as r, bisect as t };