// src/hosts/sticky-comment.ts
/** GitHub refuses longer ones with 422. In characters. */
const longestComment = 65536;
const cutNote = "\n\n…\n\n(Cut here: the comment is too long for GitHub. The job summary has the rest.)";
/** Hidden in the comment's first line: the name keeps several checks of one pull request apart. */
const marker = (name) => `<!-- ssr-leak-check${name === null ? "" : `:${encodeURIComponent(name)}`} -->`;
/** The comment as it is posted: the marker, then the text, cut between lines where it would be too long. */
function stickyBody(name, text) {
	const whole = `${marker(name)}\n${text}`;
	if (whole.length <= 65536) return whole;
	const room = whole.slice(0, 65454);
	return room.slice(0, Math.max(room.lastIndexOf("\n"), 0)) + cutNote;
}
/** "github-actions" and "github-actions[bot]" are one: GraphQL and REST name bots differently. */
const plainLogin = (login) => login.replace(/\[bot\]$/, "").toLowerCase();
/**
* Anybody can write our marker into a comment. Ours are those of our own login, or, where the token may not ask for it,
* those of a bot: people cannot post as one.
*/
async function ours(comments, name) {
	const me = await comments.me();
	const found = [];
	for await (const comment of comments.list()) {
		if (!comment.body.startsWith(marker(name))) continue;
		if (me === null ? comment.byBot : plainLogin(comment.author) === plainLogin(me)) found.push(comment);
	}
	return found;
}
/** GitHub may give line ends back as CRLF and trims the end. */
const sameText = (a, b) => a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();
async function write(comments, wanted) {
	const [first, ...twins] = await ours(comments, wanted.name);
	if (!first) {
		if (wanted.mode === "on-leak" && !wanted.alarming) return { done: "nothing-to-say" };
		const { url } = await comments.create(wanted.body);
		return {
			done: "created",
			url
		};
	}
	const unchanged = sameText(first.body, wanted.body);
	const { url } = unchanged ? first : await comments.update(first.id, wanted.body);
	for (const twin of twins) await comments.remove(twin.id);
	return {
		done: unchanged ? "unchanged" : "updated",
		url
	};
}
/**
* Posts the one comment of this check on the pull request, or brings the one that is there up to date. A comment that
* is there is updated in every mode but `never`, so that a fixed leak turns green. Failures come back as a value: a
* comment never decides the verdict.
*/
async function stickComment(comments, wanted) {
	if (wanted.mode === "never") return { done: "nothing-to-say" };
	try {
		return await write(comments, wanted);
	} catch (error) {
		return {
			done: "failed",
			problem: wanted.problemOf(error)
		};
	}
}

export { stickyBody as n, stickComment as t };