import { t as check } from "./check.js";
import { listRoutes } from "./list-routes.js";
import { i as problem, t as CheckError } from "./problems.js";
import { i as isChosen } from "./tolerance.js";
import { a as count, o as elapsed } from "./words.js";
import { b as unknown, c as discriminatedUnion, d as literal, l as int, m as object, p as number, v as string } from "./schemas.js";
import { a as readReport, x as exitStatus } from "./keep-history.js";
import { u as renderJson } from "./version.js";
import { t as _usingCtx } from "./usingCtx.js";
import { createHash } from "node:crypto";
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from "node:fs";
import { open } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

// src/soak/journal.ts
/**
* What a long run has done, one line of JSON for each step, appended and brought to the disk before anybody is told of it. A run that
* ends in the middle of a line loses that line alone, and goes on with the same command.
*/
const amount = number().nonnegative();
const line = discriminatedUnion("type", [
	object({
		type: literal("begin"),
		key: string()
	}),
	object({ type: literal("resume") }),
	object({
		type: literal("route"),
		round: int(),
		route: string(),
		activeMs: amount,
		report: unknown()
	}),
	object({
		type: literal("round"),
		round: int(),
		activeMs: amount
	}),
	object({ type: literal("end") })
]);
/**
* Opens a journal, and takes up the run that it tells of where that is unfinished.
* @param file absolute path; it need not be there
* @param key tells runs of other options apart
* @throws CheckError `file-not-writable`, and `other-soak` where the unfinished run in it had other options
*/
async function openJournal(file, key) {
	const lines = await linesOf(file);
	const begin = lines.findLastIndex(({ type }) => type === "begin");
	const own = lines.slice(Math.max(0, begin));
	const isUnfinished = begin !== -1 && !own.some(({ type }) => type === "end");
	const first = own[0];
	if (isUnfinished && first?.type === "begin" && first.key !== key) throw new CheckError(problem("other-soak", { file }));
	const handle = opened(file);
	const append = (next) => {
		writeSync(handle, `${JSON.stringify(next)}\n`);
		fsyncSync(handle);
	};
	if (!endsWithLine(file)) writeSync(handle, "\n");
	append(isUnfinished ? { type: "resume" } : {
		type: "begin",
		key
	});
	return {
		before: isUnfinished ? unfinished(own, file) : null,
		measured: ({ report, ...one }) => append({
			type: "route",
			...one,
			report: JSON.parse(renderJson(report))
		}),
		roundEnded: (round, activeMs) => append({
			type: "round",
			round,
			activeMs
		}),
		ended: () => append({ type: "end" }),
		[Symbol.dispose]: () => closeSync(handle)
	};
}
function opened(file) {
	try {
		return openSync(file, "a");
	} catch (error) {
		throw new CheckError(problem("file-not-writable", {
			option: "--journal",
			file,
			error: error.message
		}));
	}
}
/** Lines that can be read; none where there is no file. */
async function linesOf(file) {
	const handle = await open(file, "r").catch(() => null);
	if (handle === null) return [];
	const lines = [];
	for await (const text of handle.readLines()) {
		const read = parsed(text);
		if (read === null) continue;
		if (read.type === "begin") lines.length = 0;
		lines.push(read);
	}
	return lines;
}
function parsed(text) {
	try {
		const read = line.safeParse(JSON.parse(text));
		return read.success ? read.data : null;
	} catch {
		return null;
	}
}
/** Also where it is empty. */
function endsWithLine(file) {
	const handle = openSync(file, "r");
	try {
		const { size } = fstatSync(handle);
		const last = Buffer.alloc(1);
		return size === 0 || readSync(handle, last, 0, 1, size - 1) === 1 && last.toString() === "\n";
	} finally {
		closeSync(handle);
	}
}
function unfinished(lines, file) {
	const measured = lines.flatMap((one) => one.type === "route" ? [{
		...one,
		report: readReport(JSON.stringify(one.report), file)
	}] : []);
	const rounds = lines.flatMap((one) => one.type === "round" ? [one.round] : []);
	const times = lines.flatMap((one) => "activeMs" in one ? [one.activeMs] : []);
	return {
		measured: measured.map(({ round, route, activeMs, report }) => ({
			round,
			route,
			activeMs,
			report
		})),
		rounds: Math.max(0, ...rounds),
		activeMs: times.reduce((most, ms) => Math.max(most, ms), 0),
		resumed: lines.filter(({ type }) => type === "resume").length + 1
	};
}

// src/soak/so-far.ts
/** The report of a long run, at any moment, from all that was measured in it. */
/**
* Each route once, by what is worth most to know of it: its worst leak, however seldom it showed; else what was last proved of it; else
* why nothing could be. null: nothing was measured yet.
*/
function reportOf({ measured, startedAt, activeMs, resumed }, cut) {
	const last = measured.at(-1)?.report;
	if (last === void 0) return null;
	const names = [...new Set(measured.map(({ route }) => route))];
	const findings = measured.flatMap(({ round, report }) => report.routes.map((finding) => ({
		round,
		finding
	})));
	const routes = names.flatMap((name) => spokenFor(findings.flatMap(({ finding }) => finding.route === name ? [finding] : [])));
	const newest = names.flatMap((name) => measured.findLast(({ route }) => route === name)?.report ?? []);
	const problems = [...cut, ...newest.flatMap((report) => report.problems)];
	const unique = problems.filter((one, i) => problems.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i);
	return {
		...last,
		startedAt,
		durationMs: activeMs,
		server: measured.find(({ report }) => report.server !== null)?.report.server ?? null,
		routes,
		skipped: last.skipped,
		problems: unique,
		exitCode: exitStatus({
			routes,
			problems: unique
		}),
		soak: {
			activeMs,
			resumed,
			rounds: roundsOf(findings)
		}
	};
}
const grown = ({ bytesPerRequest }) => bytesPerRequest ?? 0;
function spokenFor(findings) {
	const spoken = findings.filter(({ verdict }) => verdict === "leaking").reduce((most, one) => most === null || grown(one) > grown(most) ? one : most, null) ?? findings.findLast(({ verdict }) => verdict === "steady") ?? findings.at(-1);
	return spoken === void 0 ? [] : [spoken];
}
function roundsOf(findings) {
	return [...new Set(findings.map(({ round }) => round))].map((number) => ({
		round: number,
		routes: findings.flatMap(({ round, finding }) => round === number ? [{
			route: finding.route,
			verdict: finding.verdict,
			reason: finding.reason,
			bytesPerRequest: finding.bytesPerRequest
		}] : [])
	}));
}

// src/soak/soak.ts
/** A long run: all routes in turn, round after round, until its time is over. What it has done is in a journal, so it may be interrupted. */
/** Share of the time that a route took for which nothing is measured afterwards: caches expire then, timers fire, sockets close. */
const REST_SHARE = .5;
const [SHORTEST_REST_MS, LONGEST_REST_MS] = [1e3, 3e5];
/**
* Runs until the time is over or the signal aborts, and goes on where an unfinished run of the same options ended.
* @returns the report of all rounds
* @throws CheckError `other-soak`, `file-not-writable`; and where no route can be chosen
*/
async function soak(settings, around, { ms, journal: file, onRound }) {
	try {
		var _usingCtx$1 = _usingCtx();
		const routes = await chosenRoutes(settings, around);
		const journal = _usingCtx$1.u(await openJournal(file, keyOf(settings, ms)));
		const { before } = journal;
		const startedAt = performance.now();
		const measured = [...before?.measured ?? []];
		const now = () => (before?.activeMs ?? 0) + performance.now() - startedAt;
		const soFar = () => ({
			measured,
			startedAt: measured[0]?.report.startedAt ?? (/* @__PURE__ */ new Date()).toISOString(),
			activeMs: now(),
			resumed: before?.resumed ?? 0
		});
		const note = (text) => around.onProgress({
			type: "note",
			text
		});
		if (before) note(`Goes on after ${count(measured.length, "route")} in ${elapsed(before.activeMs)}, by ${file}.`);
		let { build } = settings;
		const isOver = (round) => around.signal.aborted || round > 1 && now() >= ms;
		for (let round = (before?.rounds ?? 0) + 1; !isOver(round); round += 1) {
			const isDone = new Set(measured.filter((one) => one.round === round).map(({ route }) => route));
			for (const route of routes.filter((one) => !isDone.has(one))) {
				if (isOver(round)) break;
				const started = performance.now();
				const held = holding(around.onProgress);
				const report = await check({
					...settings,
					build,
					history: null
				}, {
					...around,
					only: route,
					onProgress: held.on
				});
				build = null;
				if (around.signal.aborted) break;
				const one = {
					round,
					route,
					activeMs: now(),
					report
				};
				journal.measured(one);
				measured.push(one);
				held.release();
				await rest(performance.now() - started, around.signal);
			}
			if (routes.some((route) => !measured.some((one) => one.round === round && one.route === route))) break;
			await endRound(round, {
				journal,
				soFar,
				onRound,
				note
			});
		}
		const cut = around.signal.aborted ? [problem("interrupted", { signal: String(around.signal.reason) })] : [];
		if (cut.length === 0) journal.ended();
		const report = reportOf(soFar(), cut);
		if (report === null) throw new CheckError(...cut.length > 0 ? cut : [problem("no-routes", {
			front: null,
			asked: 0
		})]);
		return report;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
async function endRound(round, { journal, soFar, onRound, note }) {
	const all = soFar();
	const report = reportOf(all, []);
	if (report) await onRound(report);
	journal.roundEnded(round, all.activeMs);
	note(`Round ${round} is done, after ${elapsed(all.activeMs)}.`);
}
/** By their names, in the order of the table. */
async function chosenRoutes(settings, around) {
	const { env, onProgress } = around;
	const routes = (await listRoutes(settings, {
		env,
		onNote: (text) => onProgress({
			type: "note",
			text
		}),
		within: (ask) => ask(around)
	})).flatMap(({ route, choice }) => isChosen(choice) ? [route] : []);
	if (routes.length === 0) throw new CheckError(problem("no-routes", {
		front: null,
		asked: 0
	}));
	return routes;
}
/** What is done is told once it is in the journal: who reads it can rely on it. The same note is told once. */
function holding(onProgress) {
	const held = [];
	return {
		on: (event) => event.type === "route-done" ? void held.push(event) : onProgress(event),
		release: () => held.splice(0).forEach(onProgress)
	};
}
async function rest(tookMs, signal) {
	const ms = Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, tookMs * REST_SHARE));
	await setTimeout(ms, void 0, { signal }).catch(() => {});
}
/** Tells runs of other options apart. What is secret has no say in it, and where reports go is nobody's business. */
function keyOf({ headers, body, login, ...settings }, ms) {
	const { json, markdown, html, reporters, artifacts, keepSnapshots, build, soakMs, journal, ...own } = settings;
	const names = headers.map(({ name }) => name);
	return createHash("sha256").update(JSON.stringify([
		own,
		names,
		body === null,
		login.length,
		ms
	])).digest("hex");
}

export { soak };