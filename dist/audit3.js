import { i as __toESM } from "./rolldown-runtime.js";
import { A as broughtSentences, F as wrapAnsi, K as require_picocolors, j as leavesWords, k as broughtMarkdown } from "./version.js";
import { t as stringWidth } from "./string-width.js";
import { t as asBrought } from "./audit.js";
import { a as count } from "./words.js";
import { a as codeCell, c as escapeMarkdown, n as linkTo, o as codeSpan } from "./published-words.js";
import { d as brief } from "./load-words.js";

// src/report/audit.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** Longer lines are hard to read. */
const widest = 120;
const named = ({ package: name, version }) => brief(`${name} ${version}`, 100);
const sizeOf = (row) => leavesWords(asBrought(row));
/** Whether it is a leak of a package, not a way to use it. */
const isPackages = ({ leak }) => leak.fault === "package";
/** Leaks of packages as a table, then the ways to use packages that leak. */
function auditTable({ from, rows, brought }, { color, width }) {
	const colors = import_picocolors.default.createColors(color);
	const columns = Math.min(width, widest);
	const leaks = rows.filter(isPackages);
	const usages = rows.filter((row) => !isPackages(row));
	const table = aligned(leaks.map((row) => [
		named(row),
		row.fixed === null ? "no fix" : `fixed in ${brief(row.fixed, 40)}`,
		row.leak.issue,
		sizeOf(row) ?? ""
	]));
	const under = (text) => wrapAnsi(text, columns - 4).split("\n").map((line) => colors.dim(`    ${line}`)).join("\n");
	const told = (row) => under(`${row.leak.when}${row.fixed === null ? ` ${row.leak.change}` : ""}`);
	return `${[
		...leaks.flatMap((row, i) => [`${colors.red("✖")} ${table[i]}`, told(row)]),
		...usages.length > 0 ? [`${leaks.length > 0 ? "\n" : ""}Ways to use what is installed that leak:`] : [],
		...usages.flatMap((row) => [`${colors.yellow("!")} ${named(row)}  ${row.leak.issue}`, under(`${row.leak.when} ${row.leak.change}`)]),
		...rows.length > 0 ? [""] : [],
		...broughtSentences((brought ?? []).filter(isPackages).map(asBrought)).map((said) => colors.bold(wrapAnsi(brief(said, 1e3), columns))),
		`${count(leaks.length, "known leak")} of packages in ${brief(from, 200)}${brought === null ? "" : `, ${brought.filter(isPackages).length} of them by this change`}.`
	].join("\n")}\n`;
}
/** Cells of a row side by side, each column as wide as its widest cell. */
function aligned(rows) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ""))));
	return rows.map((row) => row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - stringWidth(cell))).join("  ").trimEnd());
}
const issueLink = ({ leak }) => `[${escapeMarkdown(leak.issue)}](${linkTo(leak.address)})`;
/** The audit as a comment. */
function auditMarkdown({ from, rows, brought }) {
	const leaks = rows.filter(isPackages);
	const usages = rows.filter((row) => !isPackages(row));
	const line = (row) => `| ${codeCell(named(row))} | ${row.fixed === null ? "–" : codeCell(row.fixed)} | ${escapeMarkdown(sizeOf(row) ?? "–")} | ${escapeMarkdown(row.leak.when)} | ${issueLink(row)} |`;
	return `${[
		`### ${count(leaks.length, "known leak")} of packages in ${codeSpan(from)}`,
		...broughtMarkdown((brought ?? []).filter(isPackages).map(asBrought)),
		...leaks.length > 0 ? [[
			"| package | fixed in | leaks | when | issue |",
			"| --- | --- | --- | --- | --- |",
			...leaks.map(line)
		].join("\n")] : [],
		...usages.length > 0 ? [[
			"Ways to use what is installed that leak:",
			"",
			...usages.map((row) => `- ${codeSpan(named(row))}: ${escapeMarkdown(row.leak.when)} ${escapeMarkdown(row.leak.change)} (${issueLink(row)})`)
		].join("\n")] : []
	].join("\n\n")}\n`;
}
/** The audit for programs. */
const auditAsJson = ({ from, since, rows, brought }) => ({
	schema: 1,
	from,
	since,
	leaks: rows.map((row) => {
		const { leak, package: name, version, fixed } = row;
		const { id, fault, issue, address, what, when, load, change, leaves = null, checked } = leak;
		return {
			id,
			package: name,
			version,
			fixed,
			fault,
			issue,
			address,
			what,
			when,
			load,
			change,
			bytesPerRequest: leaves,
			checked,
			brought: brought?.includes(row) ?? null
		};
	})
});

export { auditAsJson, auditMarkdown, auditTable };