import { o as wordsOf } from "./problems.js";
import { _ as isCounted, a as count, c as integer, d as partsOf, i as channelName, m as channelNamed, n as bytes, o as elapsed, r as change, t as article } from "./words.js";
import { d as brief, i as peakWords, s as underLoads } from "./load-words.js";
import { i as idHeaders } from "./loads.js";

// src/judge/sum-of-growths.ts
/** Growth over several channels. Errors of channels that are measured apart add up in squares. */
function sumOfGrowths(growths) {
	const bytesPerRequest = growths.reduce((all, one) => all + one.bytesPerRequest, 0);
	const spread = (end) => Math.hypot(...growths.map((one) => one[end] - one.bytesPerRequest));
	return {
		bytesPerRequest,
		low: bytesPerRequest - spread("low"),
		high: bytesPerRequest + spread("high")
	};
}

// src/findings/judged-growth.ts
/** Bytes by which sums of the same figures may differ. */
const rounding = 1e-6;
/**
* The growth judged over the channels that gate, with the interval that fits this sum. Channels are measured apart, so
* their errors add up in squares. null when nothing was judged.
*/
function judgedGrowth({ growth, counts, bytesPerRequest }) {
	if (bytesPerRequest === null) return null;
	const all = Object.entries(growth);
	const rising = all.filter(([, { low }]) => low > 0);
	const sum = (channels) => sumOfGrowths(channels.map(([, one]) => one));
	if ((counts?.entries?.perRequest ?? 0) > 0 && bytesPerRequest > sum(rising).high) return {
		bytesPerRequest,
		low: bytesPerRequest,
		high: bytesPerRequest,
		channels: []
	};
	const added = Math.abs(sum(rising).bytesPerRequest - bytesPerRequest) <= rounding * Math.max(1, Math.abs(bytesPerRequest)) ? rising : all;
	return {
		...sum(added),
		bytesPerRequest,
		channels: added.filter(([, { low }]) => low > 0).map(([channel, one]) => ({
			channel,
			bytesPerRequest: one.bytesPerRequest
		})).sort((a, b) => b.bytesPerRequest - a.bytesPerRequest)
	};
}

// src/findings/leaks.ts
/** The leaks of one route, each as a finding of its own: whoever shows, lists or counts leaks asks here. */
/** Whether a route is known to have several leaks. */
const hasSeveral = ({ attribution }) => (attribution?.leaks?.length ?? 0) > 1;
/**
* The leaks of a route, the one to look at first first; a route with one leak, or of which no more is known, is that leak. Their bytes
* per request add up to what is explained of the growth.
*/
function leaksOf(finding) {
	const { attribution, verdict } = finding;
	const [first, ...others] = attribution?.leaks ?? [];
	if (verdict !== "leaking" || !attribution || !first || others.length === 0) return [finding];
	const of = others.length + 1;
	return [partOf$1(finding, attribution, first, 1, of), ...others.map((leak, i) => partOf$1(finding, attribution, leak, i + 2, of))];
}
function partOf$1(whole, attribution, leak, number, of) {
	const isFirst = number === 1;
	const suspects = chosen(whole.suspects, leak.suspects);
	const path = leak.path === null ? void 0 : attribution.paths?.[leak.path];
	const bytesPerRequest = sumOf(suspects);
	const all = judgedGrowth(whole)?.bytesPerRequest ?? 0;
	const share = all > 0 ? Math.min(1, bytesPerRequest / all) : 0;
	return {
		...whole,
		bytesPerRequest,
		suspects: suspects.map((suspect) => ({
			...suspect,
			heldBy: path && suspect.heldBy === leak.path ? 0 : null
		})),
		attribution: {
			...attribution,
			paths: path ? [path] : [],
			containers: chosen(attribution.containers ?? [], leak.containers),
			handles: chosen(attribution.handles, leak.handles),
			cause: isFirst ? attribution.cause : leak.cause,
			leaks: void 0,
			leaves: [],
			notes: isFirst ? attribution.notes : [],
			brief: isFirst ? attribution.brief : null,
			bound: isFirst ? attribution.bound : path?.container.bound ?? null,
			files: isFirst ? attribution.files : [],
			published: publishedOf(suspects, attribution, isFirst ? whole.suspects : suspects)
		},
		...whole.loads ? { loads: whole.loads.map((load) => scaled(load, share)) } : {},
		part: {
			number,
			of,
			whole
		}
	};
}
/** Whether what is said of the whole route is said with another leak of it. */
const isFurther = (part) => part !== void 0 && part.number > 1;
const chosen = (all, indexes) => indexes.flatMap((i) => all[i] ?? []);
const sumOf = (suspects) => suspects.reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);
const scaled = (load, share) => load.verdict === "not-run" || load.bytesPerValue == null ? load : {
	...load,
	bytesPerValue: load.bytesPerValue * share
};
/** Each published leak goes with the leak whose stacks go through its package; one of which that is not known, with the first. */
function publishedOf(suspects, { published = [] }, all) {
	const goThrough = (some, name) => some.some(({ dependency, stack = [] }) => dependency?.name === name || stack.some(({ file }) => file.startsWith(`${name}/`)));
	return published.filter(({ package: name }) => goThrough(suspects, name) || all !== suspects && !goThrough(all, name));
}
/** Of the growth: so much may be missing through the noise of sampling, where the leaks of a route were told apart by snapshots. */
const NOISE = .1;
/** The same where there is one leak, whose line need not have allocated what it keeps. */
const NOISE_OF_ONE = .5;
/**
* Bytes per request of a leaking route that no line explains; null where that is no more than noise, where nothing is known of the
* lines, and where something is left open, which keeps what no profile shows.
*/
function unexplainedIn(finding) {
	const { suspects, attribution, verdict } = finding;
	const growth = judgedGrowth(finding)?.bytesPerRequest ?? 0;
	if (verdict !== "leaking" || !attribution || suspects.length === 0 || growth <= 0 || attribution.handles.length > 0) return null;
	const rest = growth - sumOf(suspects);
	return rest > growth * (hasSeveral(finding) ? NOISE : NOISE_OF_ONE) ? rest : null;
}

// src/judge/entries.ts
/**
* Bytes that one entry takes in V8's tables when they are full, on a 64-bit machine without pointer compression (Node.js); they
* are full only just before they double. A Map's entry has a key, a value and a link, a Set's a key and a link, and both half a
* bucket (`src/objects/ordered-hash-table.h`). An element of an array is one word. A property of a dictionary has a key, a value
* and its details, in a table that is at most two thirds full (`src/objects/dictionary.h`).
*/
const BYTES_PER_ENTRY = {
	Map: 28,
	Set: 20,
	Array: 8,
	SparseArray: 36,
	Object: 36
};
/** Fewer entries than this in a whole run are chance. */
const FEWEST_GAINED = 3;
/** A leak does not slow down: the last part gains at least this share, per request, of what the part before it did. */
const LATE_SHARE = .5;
/** Share of what was gained that may have gone again: what was in flight at one count and not at another. */
const LOST_SHARE = .1;
/** Things that must be expected between two counts before none of them tells that growth has ended: none of six comes once in 400 times. */
const FEWEST_EXPECTED = 6;
/**
* Chance below which fewer than a leak brings are too few for one. What only some requests leave comes in an uneven stream: of five
* that are expected from one request in ten, at most two come in 12 of 100 counts.
*/
const TOO_FEW = .01;
/**
* Containers that grew from count to count, and go on growing, those with most entries per request first.
* @param fewest entries, of which fewer are none
*/
function growingContainers(counts, fewest = FEWEST_GAINED) {
	return counts.containers.flatMap((container) => {
		const steps = stepsOfContainer(container.sizes, counts);
		const gained = gainOf(steps, 0);
		return gained < fewest ? [] : [grownBy(container, gained, servedIn(steps))];
	}).sort((a, b) => b.entriesPerRequest - a.entriesPerRequest);
}
/** A container that gained so many entries in so many requests. */
function grownBy({ id, kind, class: name }, gained, requests) {
	const entriesPerRequest = gained / requests;
	return {
		id,
		kind,
		class: name,
		entriesPerRequest,
		gained,
		requests,
		bytesPerRequest: entriesPerRequest * BYTES_PER_ENTRY[kind]
	};
}
/** Whether each of them gained as many per request between the last two counts as before that: then none of them is full by now. */
const keepTheirPace = (counts) => growingContainers(counts).every(({ id }) => {
	const steps = stepsOfContainer(counts.containers.find((one) => one.id === id)?.sizes ?? [], counts);
	const [before, last] = [steps.slice(0, -1), steps.slice(-1)];
	return gainIn(last) * servedIn(before) >= gainIn(before) * servedIn(last);
});
/** Live objects that come and go by themselves between two counts: what the counting and the runtime's own timers make. */
const IDLE_OBJECTS = 20;
/** Requests between the first count and the last. */
const servedBetween = ({ requests }) => (requests.at(-1) ?? 0) - (requests[0] ?? 0);
/**
* Objects that each request leaves, between the first count and the last: 0.000 on healthy pages, whole numbers on most leaks.
* 0 where they came without requests or stopped coming; null with fewer than two counts.
*/
function objectsPerRequest(counts) {
	const served = servedBetween(counts);
	return served <= 0 ? null : gainOf(stepsOf(counts.objects, counts), IDLE_OBJECTS) / served;
}
/** Whether something came between the last two counts, though nothing was asked for. */
function cameAlone(counts) {
	const came = (step, idle) => step !== void 0 && step.served === 0 && step.gain > idle;
	const ofContainers = counts.containers.map(({ sizes }) => stepsOfContainer(sizes, counts).at(-1));
	return came(stepsOf(counts.objects, counts).at(-1), IDLE_OBJECTS) || ofContainers.some((step) => came(step, 0));
}
/** What a further count may show of containers that gained. */
function awaited(counts) {
	const gaining = counts.containers.map(({ sizes }) => withArrears(stepsOfContainer(sizes, counts))).filter((steps) => gainIn(steps) >= FEWEST_GAINED && !isLost(steps, 0)).map((steps) => ({
		pace: pace(steps),
		gained: gainIn(steps),
		served: servedIn(steps)
	}));
	const sudden = gaining.filter((one) => one.pace === "faster");
	return {
		late: gaining.some((one) => one.pace === "slower"),
		handedOn: gaining.some((one) => one.pace === "even"),
		suddenWithin: Math.max(0, ...sudden.map(({ gained, served }) => Math.min(served, Math.ceil(6 * served / gained))))
	};
}
/** Whether the requests of this arm put something off, so that it came though nothing was asked for, and then no more. */
const wasLate = (counts) => counts.containers.some(({ sizes }) => {
	const steps = stepsOfContainer(sizes, counts);
	return rateAlone(steps, 0) === 0 && steps.some(({ gain, served }) => served === 0 && gain > 0);
});
const sliceOf = ({ requests, moments }, from) => ({
	requests: requests.slice(from),
	...moments ? { moments: moments.slice(from) } : {}
});
function stepsOf(values, { requests, moments }) {
	return values.slice(1).map((value, i) => {
		const [before, after] = [moments?.[i], moments?.[i + 1]];
		return {
			gain: value - values[i],
			served: requests[i + 1] - requests[i],
			ms: before && after ? after.beganMs - before.beganMs : null,
			awakeMs: before && after ? after.beganMs - before.endedMs : null
		};
	});
}
/** From when its size was known: one that was made meanwhile did not grow when it was made. */
function stepsOfContainer(sizes, counts) {
	const first = sizes.findIndex((size) => size !== null);
	return first === -1 ? [] : stepsOf(sizes.slice(first).map((size) => size ?? 0), sliceOf(counts, first));
}
const gainIn = (steps) => sum(steps.map(({ gain }) => gain));
const servedIn = (steps) => sum(steps.map(({ served }) => served));
/**
* What was gained from the first count to the last, if that goes on: 0 where it came without requests (that is the clock's), where
* much of it went again, or where the last part gained less than a leak does, which does not slow down.
* @param idle may come between two counts without a request
*/
function gainOf(steps, idle) {
	const rate = rateAlone(steps, idle);
	if (rate === null) return 0;
	const own = withArrears(steps).map((step) => ({
		...step,
		gain: step.gain - rate * (step.ms ?? 0)
	}));
	const [all, gained] = [gainIn(steps), gainIn(own)];
	if (gained <= 0 || gained < OWN_SHARE * all) return 0;
	return !isLost(steps, idle) && pace(own) === "even" ? gained : 0;
}
/** Share of what came that must be more than the clock brought: how often a timer rings depends on how busy the server is. */
const OWN_SHARE = .25;
/**
* What comes per millisecond though nothing is asked for. What comes once in a while after the last request, and then no more, had been put off
* by requests, and is theirs: only what still comes after that comes by the clock. null: how much that is cannot be told.
*/
function rateAlone(steps, idle) {
	const step = steps[steps.findLastIndex(({ served }, i) => served === 0 && steps[i - 1]?.served === 0)];
	if (!step || step.gain <= idle) return 0;
	return step.awakeMs === null ? null : step.gain / step.awakeMs;
}
/** What came while nothing was asked for counts as come with the requests before. */
function withArrears(steps) {
	const own = [];
	for (const step of steps) {
		const before = own.at(-1);
		if (step.served > 0 || !before) own.push(step);
		else own[own.length - 1] = {
			...before,
			gain: before.gain + step.gain,
			ms: before.ms === null || step.ms === null ? null : before.ms + step.ms
		};
	}
	return own;
}
function isLost(steps, idle) {
	return -sum(steps.map(({ gain }) => Math.min(0, gain + (gain < 0 ? idle : 0)))) > LOST_SHARE * gainIn(steps);
}
/**
* Whether what came last and what came before it are one growth: neither part gains less than a leak would by the rate of the other.
* The last counts are taken together until enough was to be expected between them; with nothing before them, nothing is told.
*/
function pace(steps) {
	for (let at = steps.length - 1; at > 0; at -= 1) {
		const [before, late] = [steps.slice(0, at), steps.slice(at)].map((part) => ({
			gain: gainIn(part),
			served: servedIn(part)
		}));
		if (before.served === 0) return "even";
		if (late.served === 0) continue;
		const overall = (before.gain + late.gain) / (before.served + late.served);
		const expected = [before.gain / before.served * late.served, overall * before.served];
		const isSudden = late.gain >= FEWEST_GAINED && before.gain < LATE_SHARE * expected[1];
		const isLess = late.gain < LATE_SHARE * expected[0];
		if (!isLess && !isSudden) return late.gain > 0 || before.gain > 0 ? "even" : "slower";
		if (isLess && atMost(late.gain, expected[0]) < TOO_FEW) return "slower";
		if (isSudden && atMost(before.gain, expected[1]) < TOO_FEW) return "faster";
	}
	return "even";
}
/**
* How likely it is that so many things come, or fewer, where more are expected and each is independent of the others (Poisson).
*/
function atMost(came, expected) {
	let [term, all] = [Math.exp(-expected), 0];
	for (let k = 0; k <= Math.max(0, came); k += 1) {
		all += term;
		term *= expected / (k + 1);
	}
	return all;
}
const sum = (values) => values.reduce((all, one) => all + one, 0);

// src/judge/limits.ts
/**
* Bytes per request that a channel may grow when nothing else was said. The smallest thing on V8's heap takes 16 bytes on a
* 64-bit machine, and what keeps it 8 more: whoever keeps an object of every request is above this limit. Quiet V8 measures a
* healthy page to within a few bytes per request.
*/
const QUIET_LIMIT = 16;
/**
* With production flags the optimiser's own bookkeeping grows by 45 to 480 B per request for thousands of requests on
* healthy pages; below this, noise and growth look alike.
*/
const PRODUCTION_LIMIT = 1024;
/**
* Counted things (contexts, sockets, timers) that may be left open per request. One in twenty: a pool that widens now and
* then stays below it, and a resource left by one request in ten is above.
*/
const COUNT_LIMIT = .05;
/** Bytes that a bounded cache may take when it is full: half of the smallest container that servers commonly run in, 512 MB. */
const SMALL_WHEN_FULL = 256e6;
/** What the optimiser keeps are no entries of the app's containers: these are told as exactly as with quiet V8. */
const byDefault = {
	quiet: {
		bytesPerRequest: 16,
		from: "default"
	},
	production: {
		bytesPerRequest: PRODUCTION_LIMIT,
		containers: 16,
		from: "default"
	}
};
/** The limit where nothing is known of what was asked for. */
const defaultLimit = byDefault.quiet;
/** The limit of a route: what was asked for, else the smallest growth that the V8 flags let us measure. */
function limitOf(asked) {
	const { threshold, channelThresholds: channels, warnThreshold: warn, relativeThreshold: relative, nativeThreshold: native } = asked;
	return {
		...threshold !== null ? {
			bytesPerRequest: threshold,
			from: asked.thresholdFrom === "config" ? "config" : "threshold"
		} : byDefault[asked.v8],
		...Object.keys(channels).length > 0 ? { channels } : {},
		...warn === null ? {} : { warn },
		...relative === null ? {} : { relative },
		...native === null ? {} : { native }
	};
}
/**
* What may stay for each address or visitor that was never seen before, and for each client that goes away; and for each path where the
* framework itself keeps something of it: Next.js keeps 96 B, an entry in a Map, and TanStack Router as much for the last 1,000. That
* fails nobody's build, and for a million invented addresses it is 96 MB. Others keep nothing for an address, and none does for a
* visitor: their heaps show up to 11 B. What an abandoned rendering holds until its time-out is thousands of times more than a leak
* adds, and few clients can be seen to go away within a budget: 64 B is what settled states tell apart. Entries are counted exactly,
* so a Set of addresses, of those who were here, or who went away, is told whatever the heap does.
*/
const perDistinct = {
	path: {
		bytes: 128,
		tables: 128
	},
	address: {
		bytes: 64,
		tables: 16
	},
	visitor: {
		bytes: 64,
		tables: 16
	},
	departure: {
		bytes: 64,
		tables: 16 / 3
	}
};
/** From which on that is worth a warning. */
const PER_VALUE_WARN = 16;
/**
* The limit under a load whose requests each bring something new. What was asked for stands.
* @param share of the requests that bring a value of one kind
*/
function perNewValue(limit, distinct, share) {
	if (limit.from !== "default") return limit;
	const [bytes, tables] = [perDistinct[distinct].bytes * share, perDistinct[distinct].tables * share];
	const heap = Math.max(limit.bytesPerRequest, bytes);
	const containers = tables < heap ? { containers: tables } : {};
	return heap === bytes ? {
		warn: PER_VALUE_WARN,
		...limit,
		bytesPerRequest: heap,
		...containers
	} : {
		...limit,
		...containers
	};
}
/** The limit that holds for a channel, of bytes or counted; null: it is not judged. */
function limitFor(limit, name) {
	const judged = channelNamed(name)?.judged ?? "always";
	if (judged === "never") return null;
	if (judged === "exactly") {
		const { perRequest, from } = ownLimit(limit, "js");
		return name === "objects" ? {
			perRequest: objectsWithin(perRequest),
			from
		} : {
			perRequest: entriesWithin(tableBound(limit)),
			from
		};
	}
	if (isCounted(name)) return {
		perRequest: COUNT_LIMIT,
		from: "counts"
	};
	if (judged === "asked") return limit.native === void 0 ? null : {
		perRequest: limit.native,
		from: "native"
	};
	return ownLimit(limit, name);
}
function ownLimit(limit, name) {
	const own = limit.channels?.[name];
	return own === void 0 ? {
		perRequest: limit.bytesPerRequest,
		from: limit.from
	} : {
		perRequest: own,
		from: "channel"
	};
}
/**
* Bytes that an object takes at least: its map, its properties and its elements, a word each on a 64-bit machine without pointer
* compression (`JSObject::kHeaderSize`, src/objects/js-objects.h).
*/
const LEAST_OBJECT = 24;
/** Objects per request that may stay where the heap may grow by so many bytes. */
const objectsWithin = (bytes) => bytes / LEAST_OBJECT;
/** Entries per request that a container may gain where the heap may grow by so many bytes: those of a Set, of which most leak. */
const entriesWithin = (bytes) => bytes / BYTES_PER_ENTRY.Set;
/** Bytes per request that tables of containers may take. */
const tableBound = (bounds) => bounds.containers ?? boundOf(bounds, "js");
/** What a judged channel may grow per request: bytes, or things. Infinity where it is not judged. */
const boundOf = (bounds, name) => limitFor({
	...bounds,
	from: "default"
}, name)?.perRequest ?? Number.POSITIVE_INFINITY;

// src/report/container-words.ts
const kinds = {
	Map: "Map",
	Set: "Set",
	Array: "array",
	SparseArray: "sparse array",
	Object: "object"
};
/** What a class is called anyway. */
const plain$1 = { SparseArray: "Array" };
/**
* How much it gained, where, and whether anything was removed: `The Set "seen" gained exactly 1 entry per request, 153 of 153, at
* src/seen.ts:5; nothing was ever removed`. Names of the app are in it. No full stop.
*/
function containerWords(container) {
	return `${subject(container)} gained ${gain(container)}${place(container)}; ${removal(container)}`;
}
/** What was counted while the route was judged: `a Set gained exactly 1 entry per request, 1,204 of 1,204, and lost none`. */
const gainWords = (container) => {
	const { kind, class: className, gained, requests, removed = 0 } = container;
	const words = `${subject({
		kind,
		class: className,
		name: null
	})} gained ${gain({
		gained,
		requests
	})}, and lost ${removed === 0 ? "none" : integer(removed)}`;
	return words.charAt(0).toLowerCase() + words.slice(1);
};
function subject({ kind, class: className, name }) {
	if (className === "process.env") return "The object \"process.env\"";
	const what = Object.hasOwn(kinds, kind) ? kinds[kind] : kind;
	const of = className === "" || className === (plain$1[kind] ?? kind) ? "" : ` of class ${className}`;
	if (name !== null) return `The ${what} "${name}"${of}`;
	return `${/^[aeio]/i.test(what) ? "An" : "A"} ${what}${of}`;
}
/** Exactly is said where it is a whole number for each request. */
function gain({ gained, requests }) {
	const each = gained / requests;
	if (!Number.isInteger(each) || each < 1) return `${count(gained, "entry", "entries")} in ${count(requests, "request")}`;
	const all = each === 1 ? `${integer(gained)} of ${integer(requests)}` : `${integer(gained)} in ${count(requests, "request")}`;
	return `exactly ${count(each, "entry", "entries")} per request, ${all}`;
}
function place({ addedAt }) {
	if (!addedAt) return "";
	const { dependency } = addedAt;
	const by = dependency ? `, by ${dependency.name}${dependency.version === null ? "" : ` ${dependency.version}`}` : "";
	return `, at ${addedAt.file}:${addedAt.line}${by}`;
}
const removal = ({ removed }) => removed === 0 ? "nothing was ever removed" : `${integer(removed)} ${removed === 1 ? "was" : "were"} removed meanwhile`;
/** Containers that are shown: what gains most says it. */
const most = 3;
/** The same of those to show, as sentences. */
const containerSentences = (containers = []) => containers.slice(0, most).map(containerWords);

// src/report/warning-words.ts
/** "8 kB per request (7.9 to 8.1)" */
function grown(growth) {
	const { size, range } = partsOf(growth);
	return `${size} per request ${range}`;
}
const milliseconds = (ms) => ms < 10 ? ms.toFixed(1) : String(Math.round(ms));
const isItThePage = "is it the page that was rendered?";
/** Characters of what the server logs: enough to know the message again. */
const MOST_LOGGED = 240;
/** Characters of a media type. */
const MOST_OF_TYPE = 60;
const kindWords = (status, type) => type === "" ? `${status} without a content type` : `${status} ${brief(type, MOST_OF_TYPE)}`;
const words$1 = {
	"channel-grows": (a) => `${channelName(a.channel)} grows by ${grown(a)}, above the warning threshold of ${bytes(a.from)}`,
	"container-grows": (a) => `${gainWords(a)}; so far its own table is below the limit`,
	"package-cache": (a) => {
		const holds = `when it is full, with ${count(a.max, "entry", "entries")}, it takes about ${bytes(a.fullBytes)}`;
		return `${brief(a.version === null ? a.package : `${a.package} ${a.version}`, 100)} keeps ${bytes(a.bytesPerRequest)} per request in a cache of its own: ${holds}`;
	},
	"rss-grows": (a) => `RSS grows by ${grown(a)} beyond all channels, over ${count(a.requests, "request")}; native code may leak memory`,
	"slows-down": (a) => `each request takes longer than the one before: ${milliseconds(a.fromMs)} → ${milliseconds(a.toMs)} ms over ${count(a.requests, "request")}`,
	"logs-each-request": ({ lines, logged, requests }) => {
		return `the server logs at ${logged >= requests ? "every request" : `${integer(logged)} of ${count(requests, "request")}`}: "${brief(lines.join(" "), MOST_LOGGED)}": ${isItThePage}`;
	},
	"answers-shrink": (a) => `answers shrank from ${bytes(a.fromBytes)} to ${bytes(a.toBytes)}: ${isItThePage}`,
	"answers-change": (a) => {
		const [from, to] = [kindWords(a.fromStatus, a.fromType), kindWords(a.toStatus, a.toType)];
		return `answers changed from ${from} to ${to}, ${integer(a.changed)} of ${integer(a.requests)}: ${isItThePage}`;
	},
	"unread-helpers": ({ unread }) => `${count(unread, "worker thread or forked process", "worker threads and forked processes")} of the server cannot be asked: what ${unread === 1 ? "it keeps" : "they keep"} is in no figure but RSS`,
	"measured-elsewhere": (a) => `${brief(a.from, 200)} redirects to ${brief(a.to, 200)}, which was measured in its place`,
	"unknown-warning": (a) => a.sentence
};
/** A warning as a sentence without a full stop. */
const warningWords = ({ code, args }) => words$1[code](args);

// src/report/sentence.ts
/** The verdict on one route as a sentence, made from the finding's data. */
/** "+176 B per request (173 to 179), 1,300 requests, limit 64 B". An inconclusive route gets the words of its problem, with a full stop. */
function sentenceOf(finding) {
	const { problem, verdict, part } = finding;
	if (part) return partSentence(finding, part);
	const added = addedTo(finding);
	if (problem && verdict === "unproven") return [wordsOf(problem).what, ...added.map((clause) => `${capitalized(clause)}.`)].join(" ");
	return [judged(finding), ...added].join("; ");
}
/** What the sentence of a leak says beside its growth, requests and limit; '' where that is nothing. */
function besideFigures(finding) {
	if (finding.reason === "out-of-memory") return sentenceOf(finding);
	const growth = judgedGrowth(finding);
	const channels = growth ? channelWords(growth) : [];
	const clauses = [
		...channels.length > 0 ? [channels.join(", ")] : [],
		...leftOpen(finding),
		...unexplained(finding),
		...warningClauses(finding),
		...addedTo(finding)
	];
	return capitalized(clauses.join("; "));
}
const addedTo = (finding) => [
	underLoads(finding),
	peakWords(finding),
	againstBase(finding)
].filter((clause) => clause !== null);
const warningClauses = ({ warnings = [] }) => warnings.map((one) => `warning: ${warningWords(one)}`);
/** "leak 2 of 3 of this route, 612 B of the 2.7 kB per request"; the first with what is known of them all. */
function partSentence({ bytesPerRequest }, { number, of, whole }) {
	const all = judgedGrowth(whole)?.bytesPerRequest ?? 0;
	const said = `leak ${number} of ${of} of this route${bytesPerRequest === null || all <= 0 ? "" : `, ${bytes(bytesPerRequest)} of the ${bytes(all)} per request`}`;
	return number === 1 ? `${said}; in all ${sentenceOf(whole)}` : said;
}
/** What no line explains of the growth; '' where that is noise. */
function unexplained(finding) {
	const rest = unexplainedIn(finding);
	return rest === null ? [] : [`${bytes(rest)} of it not explained by any line that was found`];
}
const capitalized = (clause) => clause.charAt(0).toUpperCase() + clause.slice(1);
function judged(finding) {
	return [
		verdictWords(finding),
		...unexplained(finding),
		...warningClauses(finding)
	].join("; ");
}
function verdictWords(finding) {
	const { reason, requests, arms, outlasted = [] } = finding;
	const served = count(requests, "request");
	if (reason === "out-of-memory") return `The server ran out of heap after ${served}${lastWords(finding)}`;
	const growth = judgedGrowth(finding);
	const figures = [
		...growth ? [growthWords(growth)] : [],
		served,
		`limit ${limitWords(finding)}`
	].join(", ");
	if (reason === "levelled-off") return `${figures}; it grew at first, then stopped`;
	if (reason === "released-after-a-while") return `${figures}; what it held was freed within ${elapsed(arms.at(-1)?.settledMs ?? 0)}`;
	if (reason === "forgotten-in-time") return `${figures}; what it held is forgotten within ${elapsed(outlasted.at(-1)?.clock?.ms ?? 0)}`;
	if (reason === "bounded-by-package") return `${figures}; what grows is a cache of a package that has a limit`;
	if (reason === "grows-without-requests") return `${figures}; the server also grows without requests, which is not counted here`;
	return [figures, ...leftOpen(finding)].join("; ");
}
/** What it said of itself in the end; '' where it said nothing. */
function lastWords({ arms }) {
	const words = arms.findLast(({ exit }) => exit?.outOfMemory)?.exit?.lastWords;
	if (!words) return "";
	const { heapUsed, heapLimit, rss, fullestSpace, handles } = words;
	const where = fullestSpace === null ? "" : `, ${bytes(fullestSpace.used)} of it in ${fullestSpace.name}`;
	const resident = rss === null ? "" : `, the process took ${bytes(rss)}`;
	const [most] = handles;
	const open = most && most.open >= MANY_HANDLES ? `, and ${most.open} handles of the kind "${most.kind}" were open` : "";
	return `; in the end its heap held ${bytes(heapUsed)}${where} (limit ${bytes(heapLimit)})${resident}${open}`;
}
/** A server at rest has a handful. */
const MANY_HANDLES = 50;
/** Counted things above their limit. */
function leftOpen({ over, growth, counts, containers = [] }) {
	return over.flatMap((name) => {
		if (name === "entries") return containers.slice(0, 1).map(gainWords);
		const counted = !Object.hasOwn(growth, name) && Object.hasOwn(counts, name) ? counts[name] : void 0;
		return counted ? [`${counted.perRequest.toFixed(2)} ${channelName(name)} ${name === "objects" ? "kept" : "left open"} per request`] : [];
	});
}
/** Share of the whole above which a channel is named by itself. */
const worthNaming = .01;
/** "+2.5 kB per request (2.5 to 2.5)", and what it is made of where several channels grow. */
function growthWords(growth) {
	const { figure, low, high } = partsOf(growth);
	const channels = channelWords(growth);
	return `${figure} per request (${[`${low} to ${high}`, ...channels.length > 0 ? [channels.join(", ")] : []].join("; ")})`;
}
/** "JavaScript heap +2.4 kB", where several channels grow. */
function channelWords(growth) {
	const named = growth.channels.filter(({ bytesPerRequest }) => bytesPerRequest > growth.bytesPerRequest * worthNaming && bytesPerRequest >= 1);
	return (growth.bytesPerRequest <= 0 || named.length < 2 ? [] : named).map(({ channel, bytesPerRequest }) => `${channelName(channel)} ${change(bytesPerRequest)}`);
}
/** Bytes per request of the limit that was exceeded, where one channel alone exceeds its own, or tables alone theirs; else of that of all. */
function exceededBytes({ over, growth, limit }) {
	const [only = null, ...others] = over;
	if (only === null || others.length > 0) return limit.bytesPerRequest;
	if (only === "entries") return tableBound(limit);
	return isCounted(only) || !Object.hasOwn(growth, only) ? limit.bytesPerRequest : boundOf(limit, only);
}
function limitWords(finding) {
	const { over, limit } = finding;
	const own = bytes(exceededBytes(finding));
	if (over.length !== 1) return own;
	if (over[0] === "entries" && limit.containers !== void 0) return `${own} for tables of containers`;
	return over[0] === "native" ? `${own} of ${channelName("native")}` : own;
}
/** What the comparison adds to the verdict; null where that is nothing, or has a sentence of its own. */
function againstBase({ route, bytesPerRequest, comparison }) {
	if (!comparison) return null;
	const { state, base, heap } = comparison;
	if (heap?.worse) return `once warm it keeps ${bytes(heap.difference)} more than the base (${bytes(heap.base)} → ${bytes(heap.head)}, limit ${bytes(heap.limit)})`;
	if (!base || bytesPerRequest === null) return null;
	const fromTo = `${bytes(Math.max(0, base.bytesPerRequest))} → ${bytes(Math.max(0, bytesPerRequest))}/request`;
	if (state === "fixed") return `this pull request fixes the leak on ${route}: ${fromTo}`;
	if (state === "improved") return `this pull request reduces the leak on ${route}: ${fromTo}`;
	return state === "worse" ? `this pull request makes the leak worse: ${fromTo}` : null;
}

// src/report/template.ts
/**
* A sentence with its gaps filled: `{name}` by the argument of that name, numbers as people read them.
* @returns null where an argument is missing
*/
function filled(template, args) {
	let isWhole = true;
	const text = template.replace(/\{(\w+)\}/g, (_, name) => {
		const value = Object.hasOwn(args, name) ? args[name] : null;
		if (value === null || value === void 0) isWhole = false;
		return typeof value === "number" ? integer(value) : value ?? "";
	});
	return isWhole ? text : null;
}

// src/report/cause-words.ts
/** What holds it, by its name where it has one. */
const container = ({ kind, name }) => name === null ? `${article(String(kind))} {kind}` : "the {kind} \"{name}\"";
/** Of a container whose entries go in time. @param ms after which nothing is left of them */
const untilThen = (to, ms, each) => ({
	what: `Each ${each} adds to ${to}, and it is forgotten when ${elapsed(ms)} have passed.`,
	change: "Keep it for a shorter time, or bound it (an LRU cache with a maximum).",
	deed: `adds to ${to} for each ${each}, for up to ${elapsed(ms)}`
});
/** What to do where a container with a key is no cache; null: it may be one. */
function changeOfNoCache(key, of) {
	if (key === "ip") return "Forget an address some time after its last request, or give it a limit (an LRU cache with a maximum).";
	return key === "header" && Object.hasOwn(idHeaders, String(of)) ? "Remove the entry when the request is over, also where it was cut off; proxies give each request such an id." : null;
}
const words = {
	"abort-signal": {
		what: "Each request adds a listener to an AbortSignal that outlives it (or derives a signal from one).",
		change: "Remove the listener when the work is done ({ once: true } is not enough if it never fires), or give each request a signal of its own.",
		deed: "adds a listener to an AbortSignal that outlives the request"
	},
	"async-context": {
		what: "Something that outlives the request was created in its AsyncLocalStorage context and keeps that context alive.",
		change: "Start long-lived work outside the request (AsyncResource.bind, or als.exit()), and do not store what getStore() returns.",
		deed: "keeps the AsyncLocalStorage context of each request"
	},
	"broadcast-channel": {
		what: "Each request opens a BroadcastChannel that is never closed; an open channel is never collected.",
		change: "Call close() on it when the request is over, or open one channel for the whole process. On the server a component needs none.",
		deed: "opens a BroadcastChannel that is never closed"
	},
	"cache-by-request": ({ kind, name, key, of, ms }) => {
		const value = `value of ${of === null ? "a {key}" : "the {key} \"{of}\""}`;
		const each = {
			address: "address",
			ip: "IP address"
		}[String(key)] ?? value;
		const to = container({
			kind,
			name
		});
		if (typeof ms === "number") return untilThen(to, ms, `new ${each}`);
		const noCache = changeOfNoCache(String(key), of);
		return {
			what: `Each new ${each} adds to ${to}, and nothing is ever removed${noCache === null ? ": a cache without a limit" : ""}.`,
			change: noCache ?? "Give it a limit (an LRU cache with a maximum), or a key of which there are few; whoever sends requests decides how many addresses, cookies and headers there are.",
			deed: `adds to ${to} for each new ${each}, and nothing is ever removed`
		};
	},
	"cache-filling": ({ size, max }) => ({
		what: Number(size) < Number(max) ? "A bounded cache is still filling: {size} of about {max} entries." : "A bounded cache filled up while it was measured: {size} entries.",
		change: "If that many entries fit in memory, change nothing; otherwise lower the limit. To see it level off, check a URL that does not vary, or give the check more time.",
		deed: "fills a cache that has a limit"
	}),
	"client-per-request": (args) => ({
		what: `Each request creates ${article(String(args.class))} {class} that is never released.`,
		change: "Dispose of it when the request is over (close, destroy, clear, disable, unsubscribe), or share one for the process.",
		deed: `creates ${article(String(args.class))} {class} that is never released`
	}),
	"compiled-code": {
		what: "Each request compiles a text of its own (new Function, eval or node:vm), and V8 keeps what it compiled until the heap is nearly full.",
		change: "Compile each text once and pass what differs as arguments, or keep the compiled function by its text, up to a fixed number. node --no-compilation-cache turns that cache off.",
		deed: "compiles a text of its own, which V8 keeps until the heap is nearly full"
	},
	"compression-stream": {
		what: "Each request leaves a compression stream ({class}) that was never destroyed, with the memory outside of the heap that it works in.",
		change: "Destroy it when the response closes, also when the client goes away: stream.pipeline(source, compressor, response) does that, pipe() does not.",
		deed: "leaves a compression stream ({class}) that was never destroyed"
	},
	"connection-listener": {
		what: "Each request adds a listener to a connection that outlives it: connections are kept alive for many requests.",
		change: "Listen to the request or the response (their close and finish) instead, or remove the listener when the response is finished.",
		deed: "adds a listener to a connection that outlives the request"
	},
	devtools: ({ nodeEnv }) => ({
		what: `Developer tools keep every request's state: NODE_ENV is ${nodeEnv ? "\"{nodeEnv}\"" : "not set"}.`,
		change: "Run the server with NODE_ENV=production, as it runs in production.",
		deed: "keeps the state of each request for developer tools"
	}),
	"error-stack": (args) => ({
		what: `Each request adds an Error to ${container(args)} whose stack was never read: until then it keeps the functions and objects of its frames.`,
		change: "Keep what is needed of it as text (message, code, stack) in place of the Error, and no more of them than a fixed number.",
		deed: "keeps an Error of each request, with the functions and objects of its unread stack"
	}),
	"finalization-registry": {
		what: "Each request registers an object with a FinalizationRegistry that never becomes unreachable, often because the held value refers to it.",
		change: "Keep the object out of its own held value, and unregister it when the request is over.",
		deed: "registers an object with a FinalizationRegistry that never becomes unreachable"
	},
	"growing-block": ({ kind }) => kind === "memory" ? {
		what: "Each request takes more of the WebAssembly memory in \"{name}\", and gives none of it back.",
		change: "Free within the module what a request took when it is over (free, delete or drop, as its language has it), or make a new instance from time to time: such a memory never shrinks.",
		deed: "takes more of the WebAssembly memory in \"{name}\", and gives none of it back"
	} : {
		what: "Each request makes the buffer in \"{name}\" larger, and nothing makes it smaller.",
		change: "Write it out and start over from time to time, or give it a size that it keeps; bytes of one request do not belong in a module.",
		deed: "makes the buffer in \"{name}\" larger, and nothing makes it smaller"
	},
	"growing-chain": (args) => ({
		what: `Each request adds ${article(String(args.kind))} {kind} to the chain that "{name}" leads to, and all of it is kept.`,
		change: "Wrap, bind or extend it once, not with each request; or drop what leads to the one before (next, cause, prototype, the function it was) when that is no longer needed.",
		deed: `adds ${article(String(args.kind))} {kind} to the chain that "{name}" leads to`
	}),
	"growing-text": {
		what: "Each request adds to the text in \"{name}\", and all of it is kept.",
		change: "Write it out and start over from time to time, or hand it to a logger; text of one request does not belong in a module.",
		deed: "adds to the text in \"{name}\", and all of it is kept"
	},
	listener: {
		what: "Each request adds a listener to an emitter that outlives it, and the listener keeps everything in its scope.",
		change: "Remove it when the response is finished (off, removeListener, or an AbortSignal of the request), or add one listener for the process.",
		deed: "adds a listener that is never removed"
	},
	"long-timer": {
		what: "Each request starts a timer of {seconds} s, and everything its callback refers to stays until it fires.",
		change: "Clear it when it is no longer needed (clearTimeout), or shorten it; under load, one timer waits for every request of that time.",
		deed: "starts a timer that keeps everything its callback refers to until it fires"
	},
	"message-port": {
		what: "Each request opens a MessagePort (or MessageChannel) that is never closed.",
		change: "Call close() on the port when the request is over.",
		deed: "opens a MessagePort that is never closed"
	},
	"module-per-request": {
		what: "Each request loads a module again, and modules are never unloaded.",
		change: "Import it once, under one URL, and call a function of it; do not delete from require.cache.",
		deed: "loads a module again, and modules are never unloaded"
	},
	"open-handle": ({ kind, perRequest }) => ({
		what: `${typeof perRequest === "number" && perRequest > .9 ? "Each request opens" : "Some requests open"} ${article(String(kind))} {kind} that is never closed.`,
		change: "Close it in every case, also on errors (finally, or `await using`), or share one for the process.",
		deed: `opens ${article(String(kind))} {kind} that is never closed`
	}),
	"pending-promise": {
		what: "Each request leaves a promise that never settles, and what awaits it stays with it.",
		change: "Settle it in every case (also on error and when the client is gone), or race it with a timeout, and drop its resolver from the list.",
		deed: "leaves a promise that never settles"
	},
	"performance-entries": {
		what: "Each request leaves an entry in the timeline of the process, which Node.js keeps until it is cleared.",
		change: "Call performance.clearMarks() and performance.clearMeasures() with the name when the entry has been read.",
		deed: "leaves an entry in the timeline of the process, which Node.js keeps until it is cleared"
	},
	"promise-reaction": {
		what: "Each request waits for a promise that outlives it and does not settle, so whatever waits is kept too.",
		change: "End the wait with the request: settle the promise, or create one for each request and race it with a timeout.",
		deed: "waits for a promise that outlives the request and does not settle"
	},
	"registered-symbol": {
		what: "Each request registers a symbol under a name of its own (Symbol.for), and registered symbols are never freed.",
		change: "Use Symbol() or a string where the name differs from request to request.",
		deed: "registers a symbol under a name of its own, and registered symbols are never freed"
	},
	timer: {
		what: "Each request starts a timer (setInterval) that is never cleared, and everything its callback refers to stays too.",
		change: "Clear it when the response is finished (clearInterval), or start it only in the browser, in an effect.",
		deed: "starts a timer that is never cleared"
	},
	"timer-context": {
		what: "Each request starts a timer that is still pending, and a timer keeps the AsyncLocalStorage stores of the request that started it.",
		change: "Clear it when the response is finished (clearTimeout, clearInterval). One for the whole process is started outside of requests, or within als.exit().",
		deed: "starts a timer that keeps the AsyncLocalStorage stores of the request"
	},
	"unbounded-collection": (args) => typeof args.ms === "number" ? untilThen(container(args), args.ms, "request") : {
		what: `Each request adds to ${container(args)}, and nothing is ever removed.`,
		change: "Remove the entry when the request is over, or bound it (an LRU cache with a maximum); what belongs to one request does not belong in a module.",
		deed: `adds to ${container(args)}, and nothing is ever removed`
	},
	"weak-map-keys": (args) => ({
		what: `Each request adds to ${container(args)}, and what it adds is the key of a WeakMap: as long as the key lives, the value does.`,
		change: "Take the key out of what keeps it when the request is over; a WeakMap forgets a value with its key alone.",
		deed: `adds to ${container(args)} keys of a WeakMap that are never let go`
	})
};
const whereCutOff = "Clients that went away before the end left it: clean up also where a response is cut off (its close, cancel() of its stream, the signal of the request). If your code does so already, the server or adapter under it does not pass that on.";
/**
* What is said of a cause. Where this version does not know the code, or an argument is missing, what the report itself says.
* Names of the app are in it: a renderer escapes it for where it goes.
* @returns null where nothing can be said
*/
function causeWords({ code, args = {}, what, change }) {
	const entry = Object.hasOwn(words, code) ? words[code] : null;
	const said = typeof entry === "function" ? entry(args) : entry;
	const whole = said && filled(said.what, args);
	const also = args.clients === "hang-ups" ? ` ${whereCutOff}` : "";
	if (whole !== null) return {
		what: whole,
		change: `${said.change}${also}`,
		deed: filled(said.deed, args)
	};
	return what === void 0 || change === void 0 ? null : {
		what,
		change,
		deed: null
	};
}

// src/report/path-words.ts
/** Steps of a longer path that are shown at each end, the root not counted. */
const [mostFirst, mostLast] = [5, 4];
/** Properties of a plain object that are shown. */
const mostKeys = 4;
/** A path from its root on, a text for each step: `module variable "cache" in src/lib/cache.ts`, `Map`, `entry`, `{rows}`. */
function pathSteps({ steps: [root, ...steps] }) {
	if (!root) return [];
	const said = (root.kind === "runtime" ? steps.slice(-1) : steps).map(stepWords).filter((text) => text !== "");
	const isLong = said.length > mostFirst + mostLast + 1;
	const all = [rootWords(root), ...isLong ? [
		...said.slice(0, mostFirst),
		"…",
		...said.slice(-mostLast)
	] : said];
	const end = steps.at(-1) ?? (root.kind === "runtime" ? root : void 0);
	return end?.file && end.line !== void 0 ? [...all.slice(0, -1), `${all.at(-1)} written at ${end.file}:${end.line}`] : all;
}
/** A path in one line. Names of the app are in it. */
const pathWords = (path) => pathSteps(path).join(" → ");
/** The path to what a line keeps, in one line; null where nothing ties the line to one. */
function retainedByText({ heldBy }, { paths = [] }) {
	const path = typeof heldBy === "number" ? paths[heldBy] : void 0;
	return path ? pathWords(path) : null;
}
function rootWords({ kind, name, file, topLevel }) {
	if (kind === "global") return `global "${name}"`;
	if (kind === "runtime") return name === "timers" ? "Node.js's timers" : "what Node.js itself has open";
	const where = file ? ` in ${file}` : file === null ? " in a file outside the repository" : "";
	return `${topLevel ? "module variable" : "variable"} "${name}"${where}`;
}
function stepWords({ kind, name, keys = [] }) {
	if (kind === "variable") return `variable "${name}"`;
	if (kind === "property") return `.${name}`;
	if (kind === "entry" || kind === "element") return kind;
	if (kind === "function") return `function ${name || "(anonymous)"}`;
	if (kind === "omitted") return "…";
	if (kind !== "object" || keys.length === 0) return name;
	return `{${keys.slice(0, mostKeys).join(", ")}${keys.length > mostKeys ? ", …" : ""}}`;
}

// src/report/attribution-words.ts
const parts = {
	profiling: "Profiling",
	"open-handles": "Tracking open handles",
	containers: "Counting what containers hold",
	snapshots: "Taking heap snapshots",
	listening: "Listening to what holds it",
	stacks: "Reading the stacks",
	line: "Finding the line",
	source: "Reading the source",
	limit: "Looking for a limit",
	"retaining-path": "Finding what holds it",
	"profile-file": "Writing the profile"
};
const partOf = ({ part }) => typeof part === "string" && Object.hasOwn(parts, part) ? parts[part] : "A step";
const settingOf = ({ setting }) => typeof setting === "string" ? "{setting}" : "the source maps of the server build in your bundler";
const withoutMap = (args) => `The built code has no source map, so the built position is shown. To see your own files, turn on ${settingOf(args)}.`;
const bySyntax = (args) => `The built code has no source map: the line was found by comparing the built function with your sources. Source maps are exact: turn on ${settingOf(args)}.`;
const whyNoSecondBuild = {
	"no-command": "The app was not built once more with source maps: nothing says how it is built. Name the command with --build.",
	"no-way": "The app was not built once more with source maps: no way is known to turn them on from outside.",
	uploads: "The app was not built once more with source maps: its build sends files somewhere ({message}).",
	failed: "A second build with source maps, in a copy of the project, failed: {message}",
	"too-long": "A second build with source maps was ended after {message} s; a larger --budget gives it more time.",
	differs: "A second build with source maps has other code where the line is, so it was not used."
};
const withoutSecondBuild = ({ why }) => (typeof why === "string" && Object.hasOwn(whyNoSecondBuild, why) ? whyNoSecondBuild[why] : void 0) ?? "The app was not built once more with source maps.";
const whyUnread = {
	"little-memory": "The full heap left no snapshot: {left} MB of memory were left, and one of a heap of {heap} MB can take {needs} MB while it is written.",
	none: "The full heap left no snapshot: Node.js wrote none (it has to be 18.10 or later, and writes none where it takes memory for too short).",
	spread: "When the heap was full, no single object held a good part of it."
};
const unreadFull = ({ why, fits }) => {
	const said = (typeof why === "string" && Object.hasOwn(whyUnread, why) ? whyUnread[why] : void 0) ?? "The full heap left no snapshot.";
	return typeof fits === "number" ? `${said} Start the server with --max-old-space-size={fits}.` : said;
};
const containerOf = ({ name, of, file, line }) => {
	return `${name === null ? "an object of the class {class}" : "{class} \"{name}\""}${of === null ? "" : " of \"{of}\""}${file === null ? "" : line === null ? " in {file}" : " in {file}:{line}"}`;
};
const notes = {
	failed: (args) => ({
		sentence: `${partOf(args)} failed: {message}`,
		short: `${decapitalized(partOf(args))} failed`
	}),
	"not-counted": () => ({
		sentence: "What containers hold could not be counted in this server.",
		short: "what containers hold could not be counted"
	}),
	"several-processes": () => ({
		sentence: "No heap snapshots: the server has several processes.",
		short: "the server has several processes"
	}),
	"heap-too-large": () => ({
		sentence: "The heap of {megabytes} MB is too large for heap snapshots.",
		short: "the heap is too large for heap snapshots"
	}),
	"little-memory": () => ({
		sentence: "No heap snapshots: {left} MB of memory are left, and one of a heap of {heap} MB can take {needs} MB while it is written.",
		short: "there is too little memory for heap snapshots"
	}),
	"unreadable-snapshot": () => ({
		sentence: "{message}",
		short: "the heap snapshots could not be read"
	}),
	"no-source-map": (args) => ({
		sentence: withoutMap(args),
		short: "the built code has no source map"
	}),
	"found-by-syntax": (args) => ({
		sentence: bySyntax(args),
		short: "the line was found by comparing the built function with the sources"
	}),
	"found-by-second-build": (args) => ({
		sentence: `The built code has no source map: the line was found by building a copy of the project once more with source maps. To save that build, turn on ${settingOf(args)}.`,
		short: "the line was found by building once more with source maps"
	}),
	"no-second-build": (args) => ({
		sentence: withoutSecondBuild(args),
		short: "a second build with source maps did not help"
	}),
	"native-code": () => ({
		sentence: "Memory outside the JavaScript heap grows, by {bytes} B per request, and native code of these packages is loaded: {names}. One of them may keep it: look at the calls into it.",
		short: "memory outside the JavaScript heap grows"
	}),
	"not-profiled": () => ({
		sentence: "The server could not be profiled.",
		short: "the server could not be profiled"
	}),
	"nothing-grew": () => ({
		sentence: "No allocation site grew with the requests in the profile: the growth may be outside the JavaScript heap, or may need more requests to show.",
		short: "no allocation site grew with the requests in the profile"
	}),
	"grows-in-place": () => ({
		sentence: "One block of memory grows in place: no JavaScript allocates what is added to it. Look at the calls into the code that has it.",
		short: "one block of memory grows in place"
	}),
	"heap-when-full": (args) => ({
		sentence: `When the heap was full, {share} % of it, {megabytes} MB, hung on ${containerOf(args)}.`,
		short: "the heap was read when it was full"
	}),
	"full-heap-unread": (args) => ({
		sentence: unreadFull(args),
		short: "there is no snapshot of the full heap"
	}),
	"no-brief": () => ({
		sentence: "The brief could not be written: {message}",
		short: "the brief could not be written"
	}),
	error: () => ({
		sentence: "{message}",
		short: "looking for it failed"
	})
};
const decapitalized = (text) => text.charAt(0).toLowerCase() + text.slice(1);
/**
* What is said of a note; of a code that this version does not know, what the report itself says. Names and messages of the app
* are in the sentence, none in the short form.
* @returns null where nothing can be said
*/
function noteWords({ code, args, text }) {
	if (!Object.hasOwn(notes, code)) return text === void 0 ? null : {
		sentence: text,
		short: "the report says why"
	};
	const said = notes[code](args);
	const sentence = filled(said.sentence, args);
	return sentence === null ? null : {
		...said,
		sentence
	};
}
/** The notes that something can be said of, as sentences. */
const noteSentences = (all) => all.flatMap((note) => noteWords(note)?.sentence ?? []);
/** Why there is no line, as a sentence; null where there is one. */
const whySentence = ({ why }) => why && (noteWords(why)?.sentence ?? "The report does not say why.");
/** Classes that any program leaves. */
const plain = /* @__PURE__ */ new Set([
	"string",
	"concatenated string",
	"sliced string",
	"number",
	"array",
	"context",
	"Object",
	"closure",
	"Array"
]);
const mostClasses = 5;
/** What each request leaves behind, classes that say something first: "1 BroadcastChannel, 2 closures"; null when nothing was counted. */
function leavesWords({ leaves }) {
	const words = [...leaves].sort((a, b) => Number(plain.has(a.name)) - Number(plain.has(b.name))).slice(0, mostClasses).map(({ name, perRequest }) => `${perRequest} ${plural(name, perRequest)}`);
	return words.length > 0 ? words.join(", ") : null;
}
function plural(name, count) {
	if (count === 1) return name;
	return /^((\w+ )?string|number|symbol|array|context|closure)$/.test(name) ? `${name}s` : `× ${name}`;
}
/** The same with the words beside the data, for readers of the JSON. No renderer reads them. */
function withWords({ suspects, attribution }) {
	const { paths = [], cause, why, notes: all } = attribution;
	const said = cause && causeWords(cause);
	const withText = (note) => {
		const words = noteWords(note);
		return words ? {
			...note,
			text: words.sentence
		} : note;
	};
	return {
		suspects: suspects.map((suspect) => ({
			...suspect,
			retainedBy: retainedByText(suspect, attribution)
		})),
		attribution: {
			...attribution,
			why: why && withText(why),
			notes: all.map(withText),
			retainers: paths.map(pathWords),
			cause: cause && said ? {
				...cause,
				what: said.what,
				change: said.change
			} : cause
		}
	};
}

// src/report/fault-words.ts
/** As the evidence says; a published leak that comes from the way in which a package is used says more. */
function faultIn({ fault, owner, dependency }, { published = [] }) {
	return published.some((one) => one.fault === "usage" && one.package === dependency?.name) && owner === "own" ? "usage" : fault;
}
/** What the package does with the memory, as a participle. */
const deedOf = ({ fault, method }) => method === "listening" && (fault === "package" || fault === "framework") ? "kept" : "allocated";
/** Sentences with full stops; null: the line is the app's own, or nothing is known. Names of the app are in it. */
function faultWords(suspect, attribution) {
	const { dependency, method } = suspect;
	const fault = faultIn(suspect, attribution);
	const isKnown = (attribution.published ?? []).length > 0;
	if (fault === "node") return "The fault is in Node.js itself: run the newest release of its line, and report it with this finding if it still grows there.";
	if (!dependency || fault === "own") return null;
	if (fault === void 0) return `The package ${placed(dependency)} allocates what is left. What keeps it could not be told: this says where to start, not whose fault it is.`;
	if (fault === "usage") {
		const change = isKnown ? "" : " Release what it makes for a request when the request is over, or share one for the process.";
		return `Your code uses the package ${named(dependency)} in a way that keeps memory.${change}`;
	}
	const change = isKnown ? "" : " Upgrade it where a newer version fixes this, or call it in another way; else report it to its authors with this finding.";
	return `The fault is in the ${fault} ${placed(dependency)}, not in your code.${change} ${how[method ?? "sampling"]}`;
}
/** What to change, said of whose code it is. */
function changeIn(suspect, attribution, change) {
	const fault = suspect && faultIn(suspect, attribution);
	const name = suspect?.dependency?.name;
	return name !== void 0 && (fault === "package" || fault === "framework") ? `In the code of ${name}: ${change}` : change;
}
const how = {
	listening: "It was heard adding to what holds the memory.",
	sampling: "It is named by what it allocates or holds: who adds to it could not be listened to."
};
const named = ({ name, version }) => version === null ? name : `${name} ${version}`;
function placed(dependency) {
	const { file, line, function: inside } = dependency;
	return `${named(dependency)} (${inside ? `${inside}, ` : ""}${file}:${line})`;
}

export { BYTES_PER_ENTRY as A, hasSeveral as B, boundOf as C, objectsWithin as D, limitOf as E, keepTheirPace as F, sumOfGrowths as G, leaksOf as H, objectsPerRequest as I, servedBetween as L, cameAlone as M, growingContainers as N, perNewValue as O, grownBy as P, sum as R, SMALL_WHEN_FULL as S, limitFor as T, unexplainedIn as U, isFurther as V, judgedGrowth as W, exceededBytes as _, leavesWords as a, containerSentences as b, whySentence as c, pathWords as d, retainedByText as f, besideFigures as g, causeWords as h, faultWords as i, awaited as j, tableBound as k, withWords as l, stepWords as m, deedOf as n, noteSentences as o, rootWords as p, faultIn as r, noteWords as s, changeIn as t, pathSteps as u, sentenceOf as v, defaultLimit as w, gainWords as x, warningWords as y, wasLate as z };