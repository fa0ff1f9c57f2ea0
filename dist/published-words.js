import { d as brief } from "./load-words.js";

// src/report/escape-markdown.ts
/**
* Text of the app inside Markdown that GitHub renders: it stays text. One form for each place
* it can stand. Each takes any string and gives one line, but for `fence`.
*/
/** Longest name that is still a name; what is longer loses its middle. */
const longestName = 160;
/** Longest piece of prose or line of output. */
const longestLine = 400;
/**
* A zero-width space. It parts what GitHub looks for in the finished text, where no escaping reaches: mentions, references
* to issues, emoji, addresses. `plainText` removed all that the app brought itself.
*/
const apart = "​";
const parted = (text) => text.replace(/@/g, `@${apart}`).replace(/#(?=\d)/g, `#${apart}`).replace(/\bGH(?=-\d)/gi, `$&${apart}`).replace(/:(?=\/\/|[\w+-]+:)/g, `:${apart}`).replace(/\bwww(?=\.)/gi, `$&${apart}`);
const entities = (text) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
/** Prose where Markdown is read: whatever Markdown or HTML could take for markup is escaped. */
function escapeMarkdown(text, most = longestLine) {
	const line = parted(brief(text, most)).replace(/[\\`*_{}[\]()~|!$^=]/g, "\\$&");
	return entities(line.trim()).replace(/^(?=[-+#>:.=]|\d+[.)](?:\s|$))/, apart);
}
/** Text where only HTML is read, such as a `<summary>`. */
const escapeHtmlLine = (text, most = longestLine) => entities(parted(brief(text, most)));
/**
* A name as a code span, in which GitHub reads no markup, mention or reference. The fence of backticks is longer than
* any inside.
*/
function codeSpan(text, most = longestName) {
	const content = brief(text, most);
	if (content.trim() === "") return "` `";
	const fence = "`".repeat(longestRun(content) + 1);
	const pad = /^[` ]|[` ]$/.test(content) ? " " : "";
	return `${fence}${pad}${content}${pad}${fence}`;
}
/**
* A code span in a cell of a table: cells are cut at pipes before code spans are found. A backslash of the text itself is
* parted from the one that escapes the pipe, for parsers do not agree on two of them.
*/
const codeCell = (text) => codeSpan(text).replace(/\\?\|/g, (found) => found === "|" ? "\\|" : `\\${apart}\\|`);
/** Lines of output as a fenced block, the fence longer than any inside. */
function fence(lines, language = "text") {
	const content = lines.map((line) => brief(line, longestLine));
	const mark = "`".repeat(Math.max(3, ...content.map((line) => longestRun(line) + 1)));
	return [
		`${mark}${language}`,
		...content,
		mark
	].join("\n");
}
const longestRun = (text) => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

// src/report/published-words.ts
/** "fixed in 16.3.5: upgrade"; what to do where no version fixes it. */
const fixWords = ({ fixed, fault, change }) => {
	if (fixed !== null) return `fixed in ${fixed}: upgrade`;
	return fault === "usage" ? `a way to use it that leaks: ${change}` : `no version fixes it: ${change}`;
};
/** "next 16.3.4: vercel/next.js#97938, fixed in 16.3.5: upgrade", each in a sentence. */
const publishedSentences = ({ published = [] }) => published.map((one) => `${one.package} ${one.version}: ${one.issue}, ${fixWords(one)}`);
/**
* The same in Markdown, with a link. GitHub writes a note into the issue that a comment links to, so the link goes through
* the address that it keeps for tools.
*/
const publishedMarkdown = ({ published = [] }) => published.map((one) => `${codeSpan(`${one.package} ${one.version}`)}: [${escapeMarkdown(one.issue)}](${linkTo(one.address)}), ${escapeMarkdown(fixWords(one))}`);
const linkTo = (address) => address.replace("https://github.com/", "https://redirect.github.com/");

export { codeCell as a, escapeMarkdown as c, publishedSentences as i, fence as l, linkTo as n, codeSpan as o, publishedMarkdown as r, escapeHtmlLine as s, fixWords as t };