import { E as whereAndWhat, f as plainVoice } from "./version.js";
import { d as brief, l as routeName } from "./load-words.js";
import { v as sentenceOf } from "./fault-words.js";
import { a as count } from "./words.js";
import { n as nameOf } from "./bisect.js";

// src/bisect/sentence.ts
const name = (text) => brief(text, 200);
/** One sentence: which route leaks since which version, and by which line. */
function bisectedSentence(found) {
	const { finding, first, orOneOf } = found;
	const names = [...orOneOf, first].map((version) => name(nameOf(found, version)));
	const since = names.length === 1 ? names[0] : `one of ${names.length}: ${names.join(", ")}`;
	return `${name(routeName(finding))} leaks since ${since}${whereAndWhat(finding, plainVoice)}.`;
}
/** The sentence, what it rests on, and all that is needed to write a fix. */
function renderBisected(found) {
	const { finding, before, tried, skipped, among, orOneOf, known } = found;
	const untold = skipped === 0 ? "" : `, and ${skipped} of them could not be judged`;
	return [
		bisectedSentence(found),
		"",
		`${brief(sentenceOf(finding), 1e3)}.`,
		`${count(tried, "version")} of ${among} were tried${untold}. The last one without the leak is ${name(nameOf(found, before))}.`,
		...known === null ? [] : [`${count(known.count, "verdict")} of them ${known.count === 1 ? "is" : "are"} from an earlier run; to judge again, delete ${name(known.folder)}.`],
		...orOneOf.length > 0 ? ["Those in between could not be judged, so any of them may have brought it."] : [],
		...briefOf(finding),
		""
	].join("\n");
}
const briefOf = ({ attribution }) => attribution?.brief ? ["", attribution.brief.trimEnd()] : [];

export { renderBisected };