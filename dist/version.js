import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { A as require_cli_table3, E as texts, M as withoutCredentials, N as statAfterName, O as takesBody, T as path, a as settingsOf, b as nearlySize, c as onTop, d as optionEntries, f as options, h as loginKeys, k as ownOptions$1, l as ownBeside, p as settingEntries, s as runsAlready, u as didYouMean } from "./sample-schema.js";
import { i as problem, n as codeOf, o as wordsOf, t as CheckError } from "./problems.js";
import { a as count, c as integer, f as verdictWord, g as heldChannels, l as interval, n as bytes, o as elapsed, r as change, s as ended, t as article, u as lasting } from "./words.js";
import { T as settingsIn, w as absentSettings } from "./keep-history.js";
import { a as stripAnsi, i as isWide, n as eastAsianWidth, r as isFullwidth, t as stringWidth$1 } from "./string-width.js";
import { a as perValue, c as worstLoad, d as brief, f as plainText, l as routeName, n as highestPeak, r as loadLabel, t as allSteadyUnder, u as routeNames } from "./load-words.js";
import { B as hasSeveral, H as leaksOf, U as unexplainedIn, V as isFurther, W as judgedGrowth, _ as exceededBytes, a as leavesWords$1, b as containerSentences, c as whySentence, d as pathWords, h as causeWords, i as faultWords, l as withWords, o as noteSentences, r as faultIn, s as noteWords, t as changeIn, u as pathSteps, v as sentenceOf, y as warningWords } from "./fault-words.js";
import { t as require_source } from "./source.js";
import { t as fingerprintOf } from "./fingerprint.js";
import { C as pathLines, E as leftOut, k as withoutExampleUrl, n as isWorthAWarning, w as excerptLines } from "./native.js";
import { c as escapeMarkdown, i as publishedSentences, n as linkTo, o as codeSpan, t as fixWords } from "./published-words.js";
import { t as readBounded } from "./bounded-file.js";
import { _ as strictObject, g as record, o as array, r as ZodObject, t as ZodISODate, v as string, w as _isoDate, y as union } from "./schemas.js";
import { t as misfit } from "./misfit.js";
import { fileURLToPath } from "node:url";
import { closeSync, existsSync, openSync, readFileSync, readSync, writeSync } from "node:fs";
import { extname, join } from "node:path";
import { fork } from "node:child_process";

// src/config/hide-credentials.ts
/** Places of `env_start` and `env_end` among the fields of proc_pid_stat(5) that follow the name. */
const [ENV_START, ENV_END] = [47, 48];
/**
* Whatever runs as the same user reads the environment that a process began with, in `/proc/<pid>/environ`: the server under test that of
* the check. So the runner's credentials are overwritten there, in the memory that the kernel shows; the variables themselves stay.
* Whoever may signal a Node.js process opens its inspector by SIGUSR1, and reads its memory there: this one takes the signal for nothing.
* To be called before anything else is started; what is to be seen all the same is found by whoever looks (`withinReach`).
*/
function hideCredentials(env) {
	if (process.platform !== "win32") process.on("SIGUSR1", () => {});
	const kept = withoutCredentials(env);
	const hidden = Object.keys(env).filter((name) => !(name in kept));
	if (hidden.length === 0 || process.platform !== "linux") return;
	try {
		overwrite(env, new Set(hidden));
	} catch {}
}
function overwrite(env, hidden) {
	const fields = statAfterName(readFileSync("/proc/self/stat", "latin1"));
	const [start, end] = [Number(fields[ENV_START]), Number(fields[ENV_END])];
	const memory = openSync("/proc/self/mem", "r+");
	try {
		const block = Buffer.alloc(end - start);
		readSync(memory, block, 0, block.length, start);
		for (let at = 0; at < block.length; at = block.indexOf(0, at) + 1) {
			const next = block.indexOf(0, at);
			if (next < 0) break;
			const separator = block.indexOf(61, at);
			const name = block.toString("utf8", at, separator);
			if (separator < 0 || separator > next || !hidden.has(name)) continue;
			env[name] = String(env[name]);
			writeSync(memory, Buffer.alloc(next - separator - 1, "*"), 0, next - separator - 1, start + separator + 1);
		}
	} finally {
		closeSync(memory);
	}
}

// node_modules/slice-ansi/node_modules/ansi-styles/index.js
const ANSI_BACKGROUND_OFFSET$1 = 10;
const wrapAnsi16$1 = (offset = 0) => (code) => `\u001B[${code + offset}m`;
const wrapAnsi256$1 = (offset = 0) => (code) => `\u001B[${38 + offset};5;${code}m`;
const wrapAnsi16m$1 = (offset = 0) => (red, green, blue) => `\u001B[${38 + offset};2;${red};${green};${blue}m`;
const styles$1 = {
	modifier: {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		overline: [53, 55],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29]
	},
	color: {
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		blackBright: [90, 39],
		gray: [90, 39],
		grey: [90, 39],
		redBright: [91, 39],
		greenBright: [92, 39],
		yellowBright: [93, 39],
		blueBright: [94, 39],
		magentaBright: [95, 39],
		cyanBright: [96, 39],
		whiteBright: [97, 39]
	},
	bgColor: {
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgBlackBright: [100, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgRedBright: [101, 49],
		bgGreenBright: [102, 49],
		bgYellowBright: [103, 49],
		bgBlueBright: [104, 49],
		bgMagentaBright: [105, 49],
		bgCyanBright: [106, 49],
		bgWhiteBright: [107, 49]
	}
};
const modifierNames$1 = Object.keys(styles$1.modifier);
const foregroundColorNames$1 = Object.keys(styles$1.color);
const backgroundColorNames$1 = Object.keys(styles$1.bgColor);
const colorNames$1 = [...foregroundColorNames$1, ...backgroundColorNames$1];
function assembleStyles$1() {
	const codes = /* @__PURE__ */ new Map();
	for (const [groupName, group] of Object.entries(styles$1)) {
		for (const [styleName, style] of Object.entries(group)) {
			styles$1[styleName] = {
				open: `\u001B[${style[0]}m`,
				close: `\u001B[${style[1]}m`
			};
			group[styleName] = styles$1[styleName];
			codes.set(style[0], style[1]);
		}
		Object.defineProperty(styles$1, groupName, {
			value: group,
			enumerable: false
		});
	}
	Object.defineProperty(styles$1, "codes", {
		value: codes,
		enumerable: false
	});
	styles$1.color.close = "\x1B[39m";
	styles$1.bgColor.close = "\x1B[49m";
	styles$1.color.ansi = wrapAnsi16$1();
	styles$1.color.ansi256 = wrapAnsi256$1();
	styles$1.color.ansi16m = wrapAnsi16m$1();
	styles$1.bgColor.ansi = wrapAnsi16$1(ANSI_BACKGROUND_OFFSET$1);
	styles$1.bgColor.ansi256 = wrapAnsi256$1(ANSI_BACKGROUND_OFFSET$1);
	styles$1.bgColor.ansi16m = wrapAnsi16m$1(ANSI_BACKGROUND_OFFSET$1);
	Object.defineProperties(styles$1, {
		rgbToAnsi256: {
			value(red, green, blue) {
				if (red === green && green === blue) {
					if (red < 8) return 16;
					if (red > 248) return 231;
					return Math.round((red - 8) / 247 * 24) + 232;
				}
				return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
			},
			enumerable: false
		},
		hexToRgb: {
			value(hex) {
				const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
				if (!matches) return [
					0,
					0,
					0
				];
				let [colorString] = matches;
				if (colorString.length === 3) colorString = [...colorString].map((character) => character + character).join("");
				const integer = Number.parseInt(colorString, 16);
				return [
					integer >> 16 & 255,
					integer >> 8 & 255,
					integer & 255
				];
			},
			enumerable: false
		},
		hexToAnsi256: {
			value: (hex) => styles$1.rgbToAnsi256(...styles$1.hexToRgb(hex)),
			enumerable: false
		},
		ansi256ToAnsi: {
			value(code) {
				if (code < 8) return 30 + code;
				if (code < 16) return 90 + (code - 8);
				let red;
				let green;
				let blue;
				if (code >= 232) {
					red = ((code - 232) * 10 + 8) / 255;
					green = red;
					blue = red;
				} else {
					code -= 16;
					const remainder = code % 36;
					red = Math.floor(code / 36) / 5;
					green = Math.floor(remainder / 6) / 5;
					blue = remainder % 6 / 5;
				}
				const value = Math.max(red, green, blue) * 2;
				if (value === 0) return 30;
				let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
				if (value === 2) result += 60;
				return result;
			},
			enumerable: false
		},
		rgbToAnsi: {
			value: (red, green, blue) => styles$1.ansi256ToAnsi(styles$1.rgbToAnsi256(red, green, blue)),
			enumerable: false
		},
		hexToAnsi: {
			value: (hex) => styles$1.ansi256ToAnsi(styles$1.hexToAnsi256(hex)),
			enumerable: false
		}
	});
	return styles$1;
}
const ansiStyles$1 = assembleStyles$1();

// node_modules/is-fullwidth-code-point/index.js
function isFullwidthCodePoint(codePoint) {
	if (!Number.isInteger(codePoint)) return false;
	return isFullwidth(codePoint) || isWide(codePoint);
}

// node_modules/slice-ansi/tokenize-ansi.js
const ESCAPE_CODE_POINT = 27;
const C1_DCS_CODE_POINT = 144;
const C1_SOS_CODE_POINT = 152;
const C1_CSI_CODE_POINT = 155;
const C1_ST_CODE_POINT = 156;
const C1_OSC_CODE_POINT = 157;
const C1_PM_CODE_POINT = 158;
const C1_APC_CODE_POINT = 159;
const ESCAPES$1 = /* @__PURE__ */ new Set([
	ESCAPE_CODE_POINT,
	C1_DCS_CODE_POINT,
	C1_SOS_CODE_POINT,
	C1_CSI_CODE_POINT,
	C1_ST_CODE_POINT,
	C1_OSC_CODE_POINT,
	C1_PM_CODE_POINT,
	C1_APC_CODE_POINT
]);
const ESCAPE = "\x1B";
const ANSI_BELL = "\x07";
const ANSI_CSI$1 = "[";
const ANSI_OSC$1 = "]";
const ANSI_DCS = "P";
const ANSI_SOS = "X";
const ANSI_PM = "^";
const ANSI_APC = "_";
const ANSI_SGR_TERMINATOR$1 = "m";
const ANSI_OSC_TERMINATOR = "\\";
const ANSI_STRING_TERMINATOR = `${ESCAPE}${ANSI_OSC_TERMINATOR}`;
const C1_OSC = "";
const C1_STRING_TERMINATOR = "";
const ANSI_HYPERLINK_ESC_PREFIX = `${ESCAPE}${ANSI_OSC$1}8;`;
const ANSI_HYPERLINK_C1_PREFIX = `${C1_OSC}8;`;
const ANSI_HYPERLINK_ESC_CLOSE = `${ANSI_HYPERLINK_ESC_PREFIX};`;
const ANSI_HYPERLINK_C1_CLOSE = `${ANSI_HYPERLINK_C1_PREFIX};`;
const CODE_POINT_0 = "0".codePointAt(0);
const CODE_POINT_9 = "9".codePointAt(0);
const CODE_POINT_SEMICOLON = ";".codePointAt(0);
const CODE_POINT_COLON = ":".codePointAt(0);
const CODE_POINT_CSI_PARAMETER_START = "0".codePointAt(0);
const CODE_POINT_CSI_PARAMETER_END = "?".codePointAt(0);
const CODE_POINT_CSI_INTERMEDIATE_START = " ".codePointAt(0);
const CODE_POINT_CSI_INTERMEDIATE_END = "/".codePointAt(0);
const CODE_POINT_CSI_FINAL_START = "@".codePointAt(0);
const CODE_POINT_CSI_FINAL_END = "~".codePointAt(0);
const REGIONAL_INDICATOR_SYMBOL_LETTER_A = 127462;
const REGIONAL_INDICATOR_SYMBOL_LETTER_Z = 127487;
const SGR_RESET_CODE = 0;
const SGR_EXTENDED_FOREGROUND_CODE = 38;
const SGR_DEFAULT_FOREGROUND_CODE = 39;
const SGR_EXTENDED_BACKGROUND_CODE = 48;
const SGR_DEFAULT_BACKGROUND_CODE = 49;
const SGR_COLOR_TYPE_ANSI_256 = 5;
const SGR_COLOR_TYPE_TRUECOLOR = 2;
const SGR_ANSI_256_FRAGMENT_LENGTH = 3;
const SGR_TRUECOLOR_FRAGMENT_LENGTH = 5;
const SGR_ANSI_256_LAST_PARAMETER_OFFSET = 2;
const SGR_TRUECOLOR_LAST_PARAMETER_OFFSET = 4;
const VARIATION_SELECTOR_16_CODE_POINT = 65039;
const COMBINING_ENCLOSING_KEYCAP_CODE_POINT = 8419;
const EMOJI_PRESENTATION_GRAPHEME_REGEX = /\p{Emoji_Presentation}/u;
const GRAPHEME_SEGMENTER = new Intl.Segmenter(void 0, { granularity: "grapheme" });
const endCodeNumbers = /* @__PURE__ */ new Set();
for (const [, end] of ansiStyles$1.codes) endCodeNumbers.add(end);
function isSgrParameterCharacter(codePoint) {
	return codePoint >= CODE_POINT_0 && codePoint <= CODE_POINT_9 || codePoint === CODE_POINT_SEMICOLON || codePoint === CODE_POINT_COLON;
}
function isCsiParameterCharacter(codePoint) {
	return codePoint >= CODE_POINT_CSI_PARAMETER_START && codePoint <= CODE_POINT_CSI_PARAMETER_END;
}
function isCsiIntermediateCharacter(codePoint) {
	return codePoint >= CODE_POINT_CSI_INTERMEDIATE_START && codePoint <= CODE_POINT_CSI_INTERMEDIATE_END;
}
function isCsiFinalCharacter(codePoint) {
	return codePoint >= CODE_POINT_CSI_FINAL_START && codePoint <= CODE_POINT_CSI_FINAL_END;
}
function isRegionalIndicatorCodePoint(codePoint) {
	return codePoint >= REGIONAL_INDICATOR_SYMBOL_LETTER_A && codePoint <= REGIONAL_INDICATOR_SYMBOL_LETTER_Z;
}
function createControlParseResult(code, endIndex) {
	return {
		token: {
			type: "control",
			code
		},
		endIndex
	};
}
function isEmojiStyleGrapheme(grapheme) {
	if (EMOJI_PRESENTATION_GRAPHEME_REGEX.test(grapheme)) return true;
	for (const character of grapheme) {
		const codePoint = character.codePointAt(0);
		if (codePoint === VARIATION_SELECTOR_16_CODE_POINT || codePoint === COMBINING_ENCLOSING_KEYCAP_CODE_POINT) return true;
	}
	return false;
}
function getGraphemeWidth(grapheme) {
	let regionalIndicatorCount = 0;
	for (const character of grapheme) {
		const codePoint = character.codePointAt(0);
		if (isFullwidthCodePoint(codePoint)) return 2;
		if (isRegionalIndicatorCodePoint(codePoint)) regionalIndicatorCount++;
	}
	if (regionalIndicatorCount >= 1) return 2;
	if (isEmojiStyleGrapheme(grapheme)) return 2;
	return 1;
}
function getSgrPrefix(code) {
	if (code.startsWith("")) return "";
	return `${ESCAPE}${ANSI_CSI$1}`;
}
function createSgrCode(prefix, values) {
	return `${prefix}${values.join(";")}${ANSI_SGR_TERMINATOR$1}`;
}
function getSgrFragments(code) {
	const fragments = [];
	const sgrPrefix = getSgrPrefix(code);
	let parameterString;
	if (code.startsWith(`${ESCAPE}${ANSI_CSI$1}`)) parameterString = code.slice(2, -1);
	else if (code.startsWith("")) parameterString = code.slice(1, -1);
	else return fragments;
	const rawCodes = parameterString.length === 0 ? [String(SGR_RESET_CODE)] : parameterString.split(";");
	let index = 0;
	while (index < rawCodes.length) {
		const codeNumber = Number.parseInt(rawCodes[index], 10);
		if (Number.isNaN(codeNumber)) {
			index++;
			continue;
		}
		if (codeNumber === SGR_RESET_CODE) {
			fragments.push({ type: "reset" });
			index++;
			continue;
		}
		if (codeNumber === SGR_EXTENDED_FOREGROUND_CODE || codeNumber === SGR_EXTENDED_BACKGROUND_CODE) {
			const colorType = Number.parseInt(rawCodes[index + 1], 10);
			if (colorType === SGR_COLOR_TYPE_ANSI_256 && index + SGR_ANSI_256_LAST_PARAMETER_OFFSET < rawCodes.length) {
				const openCode = createSgrCode(sgrPrefix, rawCodes.slice(index, index + SGR_ANSI_256_FRAGMENT_LENGTH));
				fragments.push({
					type: "start",
					code: openCode,
					endCode: ansiStyles$1.color.ansi(codeNumber === SGR_EXTENDED_FOREGROUND_CODE ? SGR_DEFAULT_FOREGROUND_CODE : SGR_DEFAULT_BACKGROUND_CODE)
				});
				index += SGR_ANSI_256_FRAGMENT_LENGTH;
				continue;
			}
			if (colorType === SGR_COLOR_TYPE_TRUECOLOR && index + SGR_TRUECOLOR_LAST_PARAMETER_OFFSET < rawCodes.length) {
				const openCode = createSgrCode(sgrPrefix, rawCodes.slice(index, index + SGR_TRUECOLOR_FRAGMENT_LENGTH));
				fragments.push({
					type: "start",
					code: openCode,
					endCode: ansiStyles$1.color.ansi(codeNumber === SGR_EXTENDED_FOREGROUND_CODE ? SGR_DEFAULT_FOREGROUND_CODE : SGR_DEFAULT_BACKGROUND_CODE)
				});
				index += SGR_TRUECOLOR_FRAGMENT_LENGTH;
				continue;
			}
			const openCode = createSgrCode(sgrPrefix, [rawCodes[index]]);
			fragments.push({
				type: "start",
				code: openCode,
				endCode: ansiStyles$1.color.ansi(codeNumber === SGR_EXTENDED_FOREGROUND_CODE ? SGR_DEFAULT_FOREGROUND_CODE : SGR_DEFAULT_BACKGROUND_CODE)
			});
			index++;
			continue;
		}
		if (endCodeNumbers.has(codeNumber)) {
			fragments.push({
				type: "end",
				endCode: ansiStyles$1.color.ansi(codeNumber)
			});
			index++;
			continue;
		}
		const mappedEndCode = ansiStyles$1.codes.get(codeNumber);
		if (mappedEndCode !== void 0) {
			const openCode = createSgrCode(sgrPrefix, [rawCodes[index]]);
			fragments.push({
				type: "start",
				code: openCode,
				endCode: ansiStyles$1.color.ansi(mappedEndCode)
			});
			index++;
			continue;
		}
		const openCode = createSgrCode(sgrPrefix, [rawCodes[index]]);
		fragments.push({
			type: "start",
			code: openCode,
			endCode: ansiStyles$1.reset.open
		});
		index++;
	}
	if (fragments.length === 0) fragments.push({ type: "reset" });
	return fragments;
}
function parseCsiCode(string, index) {
	const escapeCodePoint = string.codePointAt(index);
	let sequenceStartIndex;
	if (escapeCodePoint === ESCAPE_CODE_POINT) {
		if (string[index + 1] !== ANSI_CSI$1) return;
		sequenceStartIndex = index + 2;
	} else if (escapeCodePoint === C1_CSI_CODE_POINT) sequenceStartIndex = index + 1;
	else return;
	let hasCanonicalSgrParameters = true;
	for (let sequenceIndex = sequenceStartIndex; sequenceIndex < string.length; sequenceIndex++) {
		const codePoint = string.codePointAt(sequenceIndex);
		if (isCsiFinalCharacter(codePoint)) {
			const code = string.slice(index, sequenceIndex + 1);
			if (string[sequenceIndex] !== ANSI_SGR_TERMINATOR$1 || !hasCanonicalSgrParameters) return createControlParseResult(code, sequenceIndex + 1);
			return {
				token: {
					type: "sgr",
					code,
					fragments: getSgrFragments(code)
				},
				endIndex: sequenceIndex + 1
			};
		}
		if (isCsiParameterCharacter(codePoint)) {
			if (!isSgrParameterCharacter(codePoint)) hasCanonicalSgrParameters = false;
			continue;
		}
		if (isCsiIntermediateCharacter(codePoint)) {
			hasCanonicalSgrParameters = false;
			continue;
		}
		const endIndex = sequenceIndex;
		return createControlParseResult(string.slice(index, endIndex), endIndex);
	}
	return createControlParseResult(string.slice(index), string.length);
}
function parseHyperlinkCode(string, index) {
	let hyperlinkPrefix;
	let hyperlinkClose;
	const codePoint = string.codePointAt(index);
	if (codePoint === ESCAPE_CODE_POINT && string.startsWith(ANSI_HYPERLINK_ESC_PREFIX, index)) {
		hyperlinkPrefix = ANSI_HYPERLINK_ESC_PREFIX;
		hyperlinkClose = ANSI_HYPERLINK_ESC_CLOSE;
	} else if (codePoint === C1_OSC_CODE_POINT && string.startsWith(ANSI_HYPERLINK_C1_PREFIX, index)) {
		hyperlinkPrefix = ANSI_HYPERLINK_C1_PREFIX;
		hyperlinkClose = ANSI_HYPERLINK_C1_CLOSE;
	} else return;
	const uriStart = string.indexOf(";", index + hyperlinkPrefix.length);
	if (uriStart === -1) return createControlParseResult(string.slice(index), string.length);
	for (let sequenceIndex = uriStart + 1; sequenceIndex < string.length; sequenceIndex++) {
		const character = string[sequenceIndex];
		if (character === ANSI_BELL) return {
			token: {
				type: "hyperlink",
				code: string.slice(index, sequenceIndex + 1),
				action: sequenceIndex === uriStart + 1 ? "close" : "open",
				closePrefix: hyperlinkClose,
				terminator: ANSI_BELL
			},
			endIndex: sequenceIndex + 1
		};
		if (character === ESCAPE && string[sequenceIndex + 1] === ANSI_OSC_TERMINATOR) return {
			token: {
				type: "hyperlink",
				code: string.slice(index, sequenceIndex + 2),
				action: sequenceIndex === uriStart + 1 ? "close" : "open",
				closePrefix: hyperlinkClose,
				terminator: ANSI_STRING_TERMINATOR
			},
			endIndex: sequenceIndex + 2
		};
		if (character === C1_STRING_TERMINATOR) return {
			token: {
				type: "hyperlink",
				code: string.slice(index, sequenceIndex + 1),
				action: sequenceIndex === uriStart + 1 ? "close" : "open",
				closePrefix: hyperlinkClose,
				terminator: C1_STRING_TERMINATOR
			},
			endIndex: sequenceIndex + 1
		};
	}
	return createControlParseResult(string.slice(index), string.length);
}
function parseControlStringCode(string, index) {
	const codePoint = string.codePointAt(index);
	let sequenceStartIndex;
	let supportsBellTerminator = false;
	switch (codePoint) {
		case ESCAPE_CODE_POINT:
			switch (string[index + 1]) {
				case ANSI_OSC$1:
					sequenceStartIndex = index + 2;
					supportsBellTerminator = true;
					break;
				case ANSI_DCS:
				case ANSI_SOS:
				case ANSI_PM:
				case ANSI_APC:
					sequenceStartIndex = index + 2;
					break;
				case ANSI_OSC_TERMINATOR: return createControlParseResult(ANSI_STRING_TERMINATOR, index + 2);
				default: return;
			}
			break;
		case C1_OSC_CODE_POINT:
			sequenceStartIndex = index + 1;
			supportsBellTerminator = true;
			break;
		case C1_DCS_CODE_POINT:
		case C1_SOS_CODE_POINT:
		case C1_PM_CODE_POINT:
		case C1_APC_CODE_POINT:
			sequenceStartIndex = index + 1;
			break;
		case C1_ST_CODE_POINT: return createControlParseResult(C1_STRING_TERMINATOR, index + 1);
		default: return;
	}
	for (let sequenceIndex = sequenceStartIndex; sequenceIndex < string.length; sequenceIndex++) {
		if (supportsBellTerminator && string[sequenceIndex] === ANSI_BELL) return createControlParseResult(string.slice(index, sequenceIndex + 1), sequenceIndex + 1);
		if (string[sequenceIndex] === ESCAPE && string[sequenceIndex + 1] === ANSI_OSC_TERMINATOR) return createControlParseResult(string.slice(index, sequenceIndex + 2), sequenceIndex + 2);
		if (string[sequenceIndex] === C1_STRING_TERMINATOR) return createControlParseResult(string.slice(index, sequenceIndex + 1), sequenceIndex + 1);
	}
	return createControlParseResult(string.slice(index), string.length);
}
function parseAnsiCode(string, index) {
	const codePoint = string.codePointAt(index);
	if (codePoint === ESCAPE_CODE_POINT || codePoint === C1_OSC_CODE_POINT) {
		const hyperlinkCode = parseHyperlinkCode(string, index);
		if (hyperlinkCode) return hyperlinkCode;
	}
	const controlStringCode = parseControlStringCode(string, index);
	if (controlStringCode) return controlStringCode;
	return parseCsiCode(string, index);
}
function appendTrailingAnsiTokens(string, index, tokens) {
	while (index < string.length) {
		const nextCodePoint = string.codePointAt(index);
		if (!ESCAPES$1.has(nextCodePoint)) break;
		const escapeCode = parseAnsiCode(string, index);
		if (!escapeCode) break;
		tokens.push(escapeCode.token);
		index = escapeCode.endIndex;
	}
	return index;
}
function parseCharacterTokenWithRawSegmentation(string, index, graphemeSegments) {
	const segment = graphemeSegments.containing(index);
	if (!segment || segment.index !== index) return;
	return {
		token: {
			type: "character",
			value: segment.segment,
			visibleWidth: getGraphemeWidth(segment.segment),
			isGraphemeContinuation: false
		},
		endIndex: index + segment.segment.length
	};
}
function collectVisibleCharacters(string) {
	const visibleCharacters = [];
	let index = 0;
	while (index < string.length) {
		const codePoint = string.codePointAt(index);
		if (ESCAPES$1.has(codePoint)) {
			const code = parseAnsiCode(string, index);
			if (code) {
				index = code.endIndex;
				continue;
			}
		}
		const value = String.fromCodePoint(codePoint);
		visibleCharacters.push({
			value,
			visibleWidth: 1,
			isGraphemeContinuation: false
		});
		index += value.length;
	}
	return visibleCharacters;
}
function applyGraphemeMetadata(visibleCharacters) {
	if (visibleCharacters.length === 0) return;
	const visibleString = visibleCharacters.map(({ value }) => value).join("");
	const scalarOffsets = [];
	let scalarOffset = 0;
	for (const visibleCharacter of visibleCharacters) {
		scalarOffsets.push(scalarOffset);
		scalarOffset += visibleCharacter.value.length;
	}
	let scalarIndex = 0;
	for (const segment of GRAPHEME_SEGMENTER.segment(visibleString)) {
		while (scalarIndex < visibleCharacters.length && scalarOffsets[scalarIndex] < segment.index) scalarIndex++;
		let graphemeIndex = scalarIndex;
		let isFirstInGrapheme = true;
		while (graphemeIndex < visibleCharacters.length && scalarOffsets[graphemeIndex] < segment.index + segment.segment.length) {
			visibleCharacters[graphemeIndex].visibleWidth = isFirstInGrapheme ? getGraphemeWidth(segment.segment) : 0;
			visibleCharacters[graphemeIndex].isGraphemeContinuation = !isFirstInGrapheme;
			isFirstInGrapheme = false;
			graphemeIndex++;
		}
		scalarIndex = graphemeIndex;
	}
}
function tokenizeAnsiWithVisibleSegmentation(string, { endCharacter = Number.POSITIVE_INFINITY } = {}) {
	const tokens = [];
	const visibleCharacters = collectVisibleCharacters(string);
	applyGraphemeMetadata(visibleCharacters);
	let index = 0;
	let visibleCharacterIndex = 0;
	let visibleCount = 0;
	while (index < string.length) {
		const codePoint = string.codePointAt(index);
		if (ESCAPES$1.has(codePoint)) {
			const code = parseAnsiCode(string, index);
			if (code) {
				tokens.push(code.token);
				index = code.endIndex;
				continue;
			}
		}
		const value = String.fromCodePoint(codePoint);
		const visibleCharacter = visibleCharacters[visibleCharacterIndex];
		let visibleWidth = isFullwidthCodePoint(codePoint) ? 2 : value.length;
		if (visibleCharacter) visibleWidth = visibleCharacter.visibleWidth;
		const token = {
			type: "character",
			value,
			visibleWidth,
			isGraphemeContinuation: visibleCharacter ? visibleCharacter.isGraphemeContinuation : false
		};
		tokens.push(token);
		index += value.length;
		visibleCharacterIndex++;
		visibleCount += token.visibleWidth;
		if (visibleCount >= endCharacter) {
			const nextVisibleCharacter = visibleCharacters[visibleCharacterIndex];
			if (!nextVisibleCharacter || !nextVisibleCharacter.isGraphemeContinuation) {
				index = appendTrailingAnsiTokens(string, index, tokens);
				break;
			}
		}
	}
	return tokens;
}
function areValuesInSameGrapheme(leftValue, rightValue) {
	const pair = `${leftValue}${rightValue}`;
	const splitIndex = leftValue.length;
	for (const segment of GRAPHEME_SEGMENTER.segment(pair)) {
		if (segment.index === splitIndex) return false;
		if (segment.index > splitIndex) return true;
	}
	return true;
}
function hasAnsiSplitContinuationAhead(string, startIndex, previousVisibleValue, graphemeSegments) {
	if (!previousVisibleValue) return false;
	let index = startIndex;
	let hasAnsiCode = false;
	while (index < string.length) {
		const codePoint = string.codePointAt(index);
		if (ESCAPES$1.has(codePoint)) {
			const code = parseAnsiCode(string, index);
			if (code) {
				hasAnsiCode = true;
				index = code.endIndex;
				continue;
			}
		}
		if (!hasAnsiCode) return false;
		const characterToken = parseCharacterTokenWithRawSegmentation(string, index, graphemeSegments);
		if (!characterToken) return true;
		return areValuesInSameGrapheme(previousVisibleValue, characterToken.token.value);
	}
	return false;
}
function tokenizeAnsi(string, { endCharacter = Number.POSITIVE_INFINITY } = {}) {
	const tokens = [];
	const graphemeSegments = GRAPHEME_SEGMENTER.segment(string);
	let index = 0;
	let visibleCount = 0;
	let previousVisibleValue;
	let hasAnsiSinceLastVisible = false;
	while (index < string.length) {
		const codePoint = string.codePointAt(index);
		if (ESCAPES$1.has(codePoint)) {
			const code = parseAnsiCode(string, index);
			if (code) {
				tokens.push(code.token);
				index = code.endIndex;
				hasAnsiSinceLastVisible = true;
				continue;
			}
		}
		const characterToken = parseCharacterTokenWithRawSegmentation(string, index, graphemeSegments);
		if (!characterToken) return tokenizeAnsiWithVisibleSegmentation(string, { endCharacter });
		if (hasAnsiSinceLastVisible && previousVisibleValue && areValuesInSameGrapheme(previousVisibleValue, characterToken.token.value)) return tokenizeAnsiWithVisibleSegmentation(string, { endCharacter });
		tokens.push(characterToken.token);
		index = characterToken.endIndex;
		visibleCount += characterToken.token.visibleWidth;
		hasAnsiSinceLastVisible = false;
		previousVisibleValue = characterToken.token.value;
		if (visibleCount >= endCharacter) {
			if (hasAnsiSplitContinuationAhead(string, index, previousVisibleValue, graphemeSegments)) return tokenizeAnsiWithVisibleSegmentation(string, { endCharacter });
			index = appendTrailingAnsiTokens(string, index, tokens);
			break;
		}
	}
	return tokens;
}

// node_modules/slice-ansi/index.js
function applySgrFragments(activeStyles, fragments) {
	for (const fragment of fragments) switch (fragment.type) {
		case "reset":
			activeStyles.clear();
			break;
		case "end":
			activeStyles.delete(fragment.endCode);
			break;
		case "start":
			activeStyles.delete(fragment.endCode);
			activeStyles.set(fragment.endCode, fragment.code);
	}
	return activeStyles;
}
function undoAnsiCodes(activeStyles) {
	return [...activeStyles.keys()].reverse().join("");
}
function closeHyperlink(hyperlinkToken) {
	return `${hyperlinkToken.closePrefix}${hyperlinkToken.terminator}`;
}
function shouldIncludeSgrAfterEnd(token, activeStyles) {
	let hasStartFragment = false;
	let hasClosingEffect = false;
	for (const fragment of token.fragments) {
		if (fragment.type === "start") {
			hasStartFragment = true;
			continue;
		}
		if (fragment.type === "reset" && activeStyles.size > 0) {
			hasClosingEffect = true;
			continue;
		}
		if (fragment.type === "end" && activeStyles.has(fragment.endCode)) hasClosingEffect = true;
	}
	return hasClosingEffect && !hasStartFragment;
}
function applySgrToken({ token, isPastEnd, activeStyles, returnValue, include, activeHyperlink, position }) {
	if (isPastEnd && !shouldIncludeSgrAfterEnd(token, activeStyles)) return {
		activeStyles,
		activeHyperlink,
		position,
		returnValue,
		include
	};
	activeStyles = applySgrFragments(activeStyles, token.fragments);
	if (include) returnValue += token.code;
	return {
		activeStyles,
		activeHyperlink,
		position,
		returnValue,
		include
	};
}
function applyHyperlinkToken({ token, isPastEnd, activeStyles, activeHyperlink, position, returnValue, include }) {
	if (isPastEnd && (token.action !== "close" || !activeHyperlink)) return {
		activeStyles,
		activeHyperlink,
		position,
		returnValue,
		include
	};
	if (token.action === "open") activeHyperlink = token;
	else if (token.action === "close") activeHyperlink = void 0;
	if (include) returnValue += token.code;
	return {
		activeStyles,
		activeHyperlink,
		position,
		returnValue,
		include
	};
}
function applyControlToken({ token, isPastEnd, activeStyles, activeHyperlink, position, returnValue, include }) {
	if (!isPastEnd && include) returnValue += token.code;
	return {
		activeStyles,
		activeHyperlink,
		position,
		returnValue,
		include
	};
}
function applyCharacterToken({ token, start, activeStyles, activeHyperlink, position, returnValue, include }) {
	if (!include && position >= start && !token.isGraphemeContinuation) {
		include = true;
		returnValue = [...activeStyles.values()].join("");
		if (activeHyperlink) returnValue += activeHyperlink.code;
	}
	if (include) returnValue += token.value;
	position += token.visibleWidth;
	return {
		activeStyles,
		activeHyperlink,
		position,
		returnValue,
		include
	};
}
const tokenHandlers = {
	sgr: applySgrToken,
	hyperlink: applyHyperlinkToken,
	control: applyControlToken,
	character: applyCharacterToken
};
function applyToken(parameters) {
	const tokenHandler = tokenHandlers[parameters.token.type];
	if (!tokenHandler) {
		const { activeStyles, activeHyperlink, position, returnValue, include } = parameters;
		return {
			activeStyles,
			activeHyperlink,
			position,
			returnValue,
			include
		};
	}
	return tokenHandler(parameters);
}
function createHasContinuationAheadMap(tokens) {
	const hasContinuationAhead = Array.from({ length: tokens.length }, () => false);
	let nextCharacterIsContinuation = false;
	for (let tokenIndex = tokens.length - 1; tokenIndex >= 0; tokenIndex--) {
		const token = tokens[tokenIndex];
		hasContinuationAhead[tokenIndex] = nextCharacterIsContinuation;
		if (token.type === "character") nextCharacterIsContinuation = Boolean(token.isGraphemeContinuation);
	}
	return hasContinuationAhead;
}
function sliceAnsi(string, start, end) {
	const tokens = tokenizeAnsi(string, { endCharacter: end });
	const hasContinuationAhead = createHasContinuationAheadMap(tokens);
	let activeStyles = /* @__PURE__ */ new Map();
	let activeHyperlink;
	let position = 0;
	let returnValue = "";
	let include = false;
	for (const [tokenIndex, token] of tokens.entries()) {
		let isPastEnd = end !== void 0 && position >= end;
		if (isPastEnd && token.type !== "character" && hasContinuationAhead[tokenIndex]) isPastEnd = false;
		if (isPastEnd && token.type === "character" && !token.isGraphemeContinuation) break;
		({activeStyles, activeHyperlink, position, returnValue, include} = applyToken({
			token,
			isPastEnd,
			start,
			activeStyles,
			activeHyperlink,
			position,
			returnValue,
			include
		}));
	}
	if (!include) return "";
	if (activeHyperlink) returnValue += closeHyperlink(activeHyperlink);
	returnValue += undoAnsiCodes(activeStyles);
	return returnValue;
}

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// node_modules/cli-truncate/index.js
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
function getIndexOfNearestSpace(string, wantedIndex, shouldSearchRight) {
	if (string.charAt(wantedIndex) === " ") return wantedIndex;
	const direction = shouldSearchRight ? 1 : -1;
	for (let index = 0; index <= 3; index++) {
		const finalIndex = wantedIndex + index * direction;
		if (string.charAt(finalIndex) === " ") return finalIndex;
	}
	return wantedIndex;
}
function cliTruncate(text, columns, options = {}) {
	const { position = "end", space = false, preferTruncationOnSpace = false } = options;
	let { truncationCharacter = "…" } = options;
	if (typeof text !== "string") throw new TypeError(`Expected \`input\` to be a string, got ${typeof text}`);
	if (typeof columns !== "number") throw new TypeError(`Expected \`columns\` to be a number, got ${typeof columns}`);
	if (columns < 1) return "";
	const length = stringWidth$1(text);
	if (length <= columns) return text;
	if (columns === 1) return truncationCharacter;
	const ANSI = {
		ESC: 27,
		LEFT_BRACKET: 91,
		LETTER_M: 109
	};
	const isSgrParameter = (code) => code >= 48 && code <= 57 || code === 59;
	function leadingSgrSpanEndIndex(string) {
		let index = 0;
		while (index + 2 < string.length && string.codePointAt(index) === ANSI.ESC && string.codePointAt(index + 1) === ANSI.LEFT_BRACKET) {
			let j = index + 2;
			while (j < string.length && isSgrParameter(string.codePointAt(j))) j++;
			if (j < string.length && string.codePointAt(j) === ANSI.LETTER_M) {
				index = j + 1;
				continue;
			}
			break;
		}
		return index;
	}
	function trailingSgrSpanStartIndex(string) {
		let start = string.length;
		while (start > 1 && string.codePointAt(start - 1) === ANSI.LETTER_M) {
			let j = start - 2;
			while (j >= 0 && isSgrParameter(string.codePointAt(j))) j--;
			if (j >= 1 && string.codePointAt(j - 1) === ANSI.ESC && string.codePointAt(j) === ANSI.LEFT_BRACKET) {
				start = j - 1;
				continue;
			}
			break;
		}
		return start;
	}
	function appendWithInheritedStyleFromEnd(visible, suffix) {
		const start = trailingSgrSpanStartIndex(visible);
		if (start === visible.length) return visible + suffix;
		return visible.slice(0, start) + suffix + visible.slice(start);
	}
	function prependWithInheritedStyleFromStart(prefix, visible) {
		const end = leadingSgrSpanEndIndex(visible);
		if (end === 0) return prefix + visible;
		return visible.slice(0, end) + prefix + visible.slice(end);
	}
	if (position === "start") {
		if (preferTruncationOnSpace) {
			const nearestSpace = getIndexOfNearestSpace(text, length - columns + 1, true);
			const right = sliceAnsi(text, nearestSpace, length).trim();
			return prependWithInheritedStyleFromStart(truncationCharacter, right);
		}
		if (space) truncationCharacter += " ";
		const right = sliceAnsi(text, length - columns + stringWidth$1(truncationCharacter), length);
		return prependWithInheritedStyleFromStart(truncationCharacter, right);
	}
	if (position === "middle") {
		if (space) truncationCharacter = ` ${truncationCharacter} `;
		const half = Math.floor(columns / 2);
		if (preferTruncationOnSpace) {
			const spaceNearFirstBreakPoint = getIndexOfNearestSpace(text, half);
			const spaceNearSecondBreakPoint = getIndexOfNearestSpace(text, length - (columns - half) + 1, true);
			return sliceAnsi(text, 0, spaceNearFirstBreakPoint) + truncationCharacter + sliceAnsi(text, spaceNearSecondBreakPoint, length).trim();
		}
		return sliceAnsi(text, 0, half) + truncationCharacter + sliceAnsi(text, length - (columns - half) + stringWidth$1(truncationCharacter), length);
	}
	if (position === "end") {
		if (preferTruncationOnSpace) {
			const nearestSpace = getIndexOfNearestSpace(text, columns - 1);
			return appendWithInheritedStyleFromEnd(sliceAnsi(text, 0, nearestSpace), truncationCharacter);
		}
		if (space) truncationCharacter = ` ${truncationCharacter}`;
		return appendWithInheritedStyleFromEnd(sliceAnsi(text, 0, columns - stringWidth$1(truncationCharacter)), truncationCharacter);
	}
	throw new Error(`Expected \`options.position\` to be either \`start\`, \`middle\` or \`end\`, got ${position}`);
}

// node_modules/sparkly/index.js
var import_source = /* @__PURE__ */ __toESM(require_source(), 1);
function sparkly(numbers, options = {}) {
	if (!Array.isArray(numbers)) throw new TypeError("Expected an array");
	let ticks = [
		"▁",
		"▂",
		"▃",
		"▄",
		"▅",
		"▆",
		"▇",
		"█"
	];
	const color = [
		[
			5,
			5,
			4
		],
		[
			5,
			5,
			3
		],
		[
			5,
			5,
			0
		],
		[
			5,
			4,
			0
		],
		[
			5,
			3,
			0
		],
		[
			5,
			2,
			0
		],
		[
			5,
			1,
			0
		],
		[
			5,
			0,
			0
		]
	];
	const finiteNumbers = numbers.filter((number) => Number.isFinite(number));
	const minimum = typeof options.minimum === "number" ? options.minimum : typeof options.maximum === "number" ? 0 : Math.min(...finiteNumbers);
	const maximum = typeof options.maximum === "number" ? options.maximum : Math.max(...finiteNumbers);
	if (minimum === maximum && maximum !== 0) ticks = [ticks[4]];
	return numbers.map((number) => {
		if (!Number.isFinite(number)) return " ";
		let tickIndex;
		if (minimum === maximum) tickIndex = 0;
		else tickIndex = Math.ceil((number - minimum) / (maximum - minimum) * ticks.length) - 1;
		if (tickIndex < 0) tickIndex = 0;
		if (options.style === "fire") return import_source.default.rgb(...color[tickIndex])(ticks[tickIndex]);
		return ticks[tickIndex];
	}).join("");
}

// src/report/sparkline.ts
/** What the channels of bytes that are always judged hold together. */
const held = (sample) => heldChannels.reduce((sum, channel) => sum + (sample[channel] ?? 0), 0);
/**
* A row of `▁▂▃` over values of memory. The full height stands for at least `span` bytes, so that noise stays flat.
* At most `width` characters: the last value of each part stands for it.
*/
function sparkline(values, span, width = 10) {
	if (values.length === 0) return "";
	const points = Math.min(width, values.length);
	const picked = Array.from({ length: points }, (_, i) => values[Math.ceil((i + 1) * values.length / points) - 1] ?? 0);
	const minimum = Math.min(...picked);
	const maximum = Math.max(minimum + Math.max(span, 1), ...picked);
	return sparkly(picked, {
		minimum,
		maximum
	});
}
/** The judged memory of a route; what would climb by the limit fills the height. */
function sparklineOf(finding, width = 10) {
	const span = Math.max(finding.limit.bytesPerRequest * finding.judgedRequests, 1);
	return sparkline(finding.samples.map(held), span, width);
}

// src/report/compared.ts
/** This version against the base, in words. */
/** Beside the verdict, in a word; null where the verdict says it already. */
function comparedMark({ comparison, tolerated }) {
	if (tolerated === "known") return "known";
	return comparison ? marks[comparison.state] : null;
}
const marks = {
	new: "new",
	worse: "worse",
	unchanged: "as before",
	improved: "better",
	fixed: "fixed",
	steady: null,
	unclear: null
};
/** "3 B → 2.4 kB", or why there are not two numbers. */
function baseToHead({ comparison, bytesPerRequest }) {
	if (!comparison) return "–";
	if (comparison.base && bytesPerRequest !== null) return `${bytes(comparison.base.bytesPerRequest)} → ${bytes(bytesPerRequest)}`;
	return withoutBase[comparison.from];
}
const withoutBase = {
	measured: "–",
	file: "–",
	"same-build": "same build",
	"not-in-base": "new route",
	"not-needed": "–",
	"not-possible": "not compared"
};
/** What the comparison came to, as a sentence; null where the verdict's own sentence says it. */
function comparedSentence({ comparison, part }) {
	if (!comparison || isFurther(part) || !isState(comparison.state)) return null;
	if (comparison.from === "not-in-base") return "The base does not have this route.";
	if (comparison.from === "same-build") return "The build of this route is the same in the base.";
	const base = comparison.base ? ` (${bytes(comparison.base.bytesPerRequest)} per request)` : "";
	return `${sentences[comparison.state]}${base}.`;
}
const sentences = {
	new: "New: the base does not leak here",
	unchanged: "Not new: the base leaks as much here",
	unclear: "It could not be compared with the base, so its own verdict counts"
};
const isState = (state) => Object.hasOwn(sentences, state);
/** What the configuration says of this leak; null where it says nothing. */
function knownSentence({ known, part }, voice) {
	if (!known || isFurther(part)) return null;
	const until = voice.words(known.until);
	return known.expired ? `This leak was tolerated until ${until}, which has passed: ${voice.words(known.reason)}.` : `This leak is tolerated until ${until}: ${voice.words(known.reason)}.`;
}
/** "Compared with `origin/main` at `0123456`."; null when nothing was compared. */
function comparedWith({ baseline }, voice) {
	if (!baseline || baseline.kind === "none" || baseline.why) return null;
	return `Compared with ${baseline.name === null ? "the default branch" : voice.name(baseline.name)}${baseline.commit === null ? "" : ` at ${voice.name(baseline.commit.slice(0, 10))}`}.`;
}

// src/report/terminal-table.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
/** Below this many columns the table gives way to a list. */
const narrow = 70;
/** Columns that a route's name is given before other things are. */
const enoughForARoute = 24;
const gap = 2;
const symbols = {
	leaking: "✖",
	unproven: "?",
	steady: "✔"
};
const paint = {
	leaking: "red",
	unproven: "yellow",
	steady: "green"
};
const markWords = (finding) => {
	const mark = comparedMark(finding);
	return `${symbols[finding.verdict]} ${verdictWord(finding.verdict)}${mark === null ? "" : `, ${mark}`}`;
};
const mark = (colors, finding) => colors[finding.tolerated ? "yellow" : paint[finding.verdict]](markWords(finding));
const growth = {
	head: "growth per request",
	align: "right",
	cell: (finding) => {
		const judged = judgedGrowth(finding);
		return judged ? interval(judged) : "–";
	}
};
const limit = {
	head: "limit",
	align: "right",
	cell: (finding) => bytes(exceededBytes(finding))
};
const base = {
	head: "base → head",
	align: "right",
	cell: baseToHead
};
const requests = {
	head: "requests",
	align: "right",
	cell: (finding) => integer(finding.requests)
};
const time = {
	head: "time",
	align: "right",
	cell: (finding) => elapsed(finding.durationMs)
};
const memory = {
	head: "memory",
	align: "left",
	cell: (finding) => sparklineOf(finding)
};
/** What fits, the best first. */
const choices = [
	[
		growth,
		base,
		limit,
		requests,
		time,
		memory
	],
	[
		growth,
		base,
		limit,
		memory
	],
	[
		growth,
		limit,
		requests,
		time,
		memory
	],
	[
		growth,
		limit,
		requests,
		memory
	],
	[
		growth,
		limit,
		memory
	],
	[growth, memory]
];
const widthOf = (column, routes) => Math.max(column.head.length, ...routes.map((finding) => stringWidth$1(column.cell(finding))));
/** Long names lose their middle: beginnings and ends tell routes apart. */
const fitted = (name, columns) => cliTruncate(name, Math.max(columns, 8), { position: "middle" });
/** No lines, only columns: the same in a terminal, a log and a copy. */
const bare = Object.fromEntries([
	"top",
	"top-mid",
	"top-left",
	"top-right",
	"bottom",
	"bottom-mid",
	"bottom-left",
	"bottom-right"
].concat([
	"left",
	"left-mid",
	"mid",
	"mid-mid",
	"right",
	"right-mid"
]).map((name) => [name, ""]).concat([["middle", " ".repeat(gap)]]));
/** One line for each route; what does not fit the width is left out, the least important column first. */
function routesTable(routes, colors, width) {
	if (width < narrow) return routesList(routes, colors, width);
	const names = routes.map((finding) => brief(routeName(finding), 200));
	const wanted = Math.min(enoughForARoute, Math.max(...names.map((name) => stringWidth$1(name))));
	const roomBeside = (columns) => columns.reduce((room, column) => room - widthOf(column, routes) - gap, width - Math.max(...routes.map((finding) => stringWidth$1(markWords(finding)))) - gap);
	const compared = routes.some(({ comparison }) => comparison);
	const columns = choices.filter((choice) => compared || !choice.includes(base)).find((choice) => roomBeside(choice) >= wanted) ?? [growth];
	const table = new import_cli_table3.default({
		head: [
			"verdict",
			"route",
			...columns.map((column) => column.head)
		].map((head) => colors.dim(head)),
		colAligns: [
			"left",
			"left",
			...columns.map((column) => column.align)
		],
		chars: bare,
		style: {
			head: [],
			border: [],
			"padding-left": 0,
			"padding-right": 0
		}
	});
	for (const [i, finding] of routes.entries()) {
		const cells = columns.map((column) => {
			const cell = column.cell(finding);
			return finding.verdict === "leaking" && column === growth ? colors.red(cell) : cell;
		});
		table.push([
			mark(colors, finding),
			fitted(names[i] ?? "", roomBeside(columns)),
			...cells
		]);
	}
	return table.toString().split("\n").map((line) => line.trimEnd()).filter((line) => line !== "").join("\n");
}
/** For terminals too narrow for a table: two lines for each route. */
function routesList(routes, colors, width) {
	return routes.map((finding) => {
		const { bytesPerRequest } = finding;
		const numbers = bytesPerRequest === null ? "not judged" : `${change(bytesPerRequest)}  ${sparklineOf(finding)}`;
		return `${mark(colors, finding)} ${fitted(brief(routeName(finding), 200), width - markWords(finding).length - 1)}\n  ${colors.dim(numbers)}`;
	}).join("\n");
}

// node_modules/wrap-ansi/node_modules/emoji-regex/index.js
var require_emoji_regex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = () => {
		return /[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED8\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEF8](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC2\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g;
	};
}));

// node_modules/wrap-ansi/node_modules/string-width/index.js
var import_emoji_regex = /* @__PURE__ */ __toESM(require_emoji_regex(), 1);
const segmenter = new Intl.Segmenter();
const defaultIgnorableCodePointRegex = /^\p{Default_Ignorable_Code_Point}$/u;
function stringWidth(string, options = {}) {
	if (typeof string !== "string" || string.length === 0) return 0;
	const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
	if (!countAnsiEscapeCodes) string = stripAnsi(string);
	if (string.length === 0) return 0;
	let width = 0;
	const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (const { segment: character } of segmenter.segment(string)) {
		const codePoint = character.codePointAt(0);
		if (codePoint <= 31 || codePoint >= 127 && codePoint <= 159) continue;
		if (codePoint >= 8203 && codePoint <= 8207 || codePoint === 65279) continue;
		if (codePoint >= 768 && codePoint <= 879 || codePoint >= 6832 && codePoint <= 6911 || codePoint >= 7616 && codePoint <= 7679 || codePoint >= 8400 && codePoint <= 8447 || codePoint >= 65056 && codePoint <= 65071) continue;
		if (codePoint >= 55296 && codePoint <= 57343) continue;
		if (codePoint >= 65024 && codePoint <= 65039) continue;
		if (defaultIgnorableCodePointRegex.test(character)) continue;
		if ((0, import_emoji_regex.default)().test(character)) {
			width += 2;
			continue;
		}
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}
	return width;
}

// node_modules/wrap-ansi/node_modules/ansi-styles/index.js
const ANSI_BACKGROUND_OFFSET = 10;
const wrapAnsi16 = (offset = 0) => (code) => `\u001B[${code + offset}m`;
const wrapAnsi256 = (offset = 0) => (code) => `\u001B[${38 + offset};5;${code}m`;
const wrapAnsi16m = (offset = 0) => (red, green, blue) => `\u001B[${38 + offset};2;${red};${green};${blue}m`;
const styles = {
	modifier: {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		overline: [53, 55],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29]
	},
	color: {
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		blackBright: [90, 39],
		gray: [90, 39],
		grey: [90, 39],
		redBright: [91, 39],
		greenBright: [92, 39],
		yellowBright: [93, 39],
		blueBright: [94, 39],
		magentaBright: [95, 39],
		cyanBright: [96, 39],
		whiteBright: [97, 39]
	},
	bgColor: {
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgBlackBright: [100, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgRedBright: [101, 49],
		bgGreenBright: [102, 49],
		bgYellowBright: [103, 49],
		bgBlueBright: [104, 49],
		bgMagentaBright: [105, 49],
		bgCyanBright: [106, 49],
		bgWhiteBright: [107, 49]
	}
};
const modifierNames = Object.keys(styles.modifier);
const foregroundColorNames = Object.keys(styles.color);
const backgroundColorNames = Object.keys(styles.bgColor);
const colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
	const codes = /* @__PURE__ */ new Map();
	for (const [groupName, group] of Object.entries(styles)) {
		for (const [styleName, style] of Object.entries(group)) {
			styles[styleName] = {
				open: `\u001B[${style[0]}m`,
				close: `\u001B[${style[1]}m`
			};
			group[styleName] = styles[styleName];
			codes.set(style[0], style[1]);
		}
		Object.defineProperty(styles, groupName, {
			value: group,
			enumerable: false
		});
	}
	Object.defineProperty(styles, "codes", {
		value: codes,
		enumerable: false
	});
	styles.color.close = "\x1B[39m";
	styles.bgColor.close = "\x1B[49m";
	styles.color.ansi = wrapAnsi16();
	styles.color.ansi256 = wrapAnsi256();
	styles.color.ansi16m = wrapAnsi16m();
	styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
	styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
	styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
	Object.defineProperties(styles, {
		rgbToAnsi256: {
			value(red, green, blue) {
				if (red === green && green === blue) {
					if (red < 8) return 16;
					if (red > 248) return 231;
					return Math.round((red - 8) / 247 * 24) + 232;
				}
				return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
			},
			enumerable: false
		},
		hexToRgb: {
			value(hex) {
				const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
				if (!matches) return [
					0,
					0,
					0
				];
				let [colorString] = matches;
				if (colorString.length === 3) colorString = [...colorString].map((character) => character + character).join("");
				const integer = Number.parseInt(colorString, 16);
				return [
					integer >> 16 & 255,
					integer >> 8 & 255,
					integer & 255
				];
			},
			enumerable: false
		},
		hexToAnsi256: {
			value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
			enumerable: false
		},
		ansi256ToAnsi: {
			value(code) {
				if (code < 8) return 30 + code;
				if (code < 16) return 90 + (code - 8);
				let red;
				let green;
				let blue;
				if (code >= 232) {
					red = ((code - 232) * 10 + 8) / 255;
					green = red;
					blue = red;
				} else {
					code -= 16;
					const remainder = code % 36;
					red = Math.floor(code / 36) / 5;
					green = Math.floor(remainder / 6) / 5;
					blue = remainder % 6 / 5;
				}
				const value = Math.max(red, green, blue) * 2;
				if (value === 0) return 30;
				let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
				if (value === 2) result += 60;
				return result;
			},
			enumerable: false
		},
		rgbToAnsi: {
			value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
			enumerable: false
		},
		hexToAnsi: {
			value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
			enumerable: false
		}
	});
	return styles;
}
const ansiStyles = assembleStyles();

// node_modules/wrap-ansi/index.js
const ESCAPES = /* @__PURE__ */ new Set(["\x1B", ""]);
const END_CODE = 39;
const ANSI_ESCAPE_BELL = "\x07";
const ANSI_CSI = "[";
const ANSI_OSC = "]";
const ANSI_SGR_TERMINATOR = "m";
const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
const wrapAnsiCode = (code) => `${ESCAPES.values().next().value}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
const wrapAnsiHyperlink = (url) => `${ESCAPES.values().next().value}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
const wordLengths = (string) => string.split(" ").map((character) => stringWidth(character));
const wrapWord = (rows, word, columns) => {
	const characters = [...word];
	let isInsideEscape = false;
	let isInsideLinkEscape = false;
	let visible = stringWidth(stripAnsi(rows.at(-1)));
	for (const [index, character] of characters.entries()) {
		const characterLength = stringWidth(character);
		if (visible + characterLength <= columns) rows[rows.length - 1] += character;
		else {
			rows.push(character);
			visible = 0;
		}
		if (ESCAPES.has(character)) {
			isInsideEscape = true;
			isInsideLinkEscape = characters.slice(index + 1, index + 1 + ANSI_ESCAPE_LINK.length).join("") === ANSI_ESCAPE_LINK;
		}
		if (isInsideEscape) {
			if (isInsideLinkEscape) {
				if (character === ANSI_ESCAPE_BELL) {
					isInsideEscape = false;
					isInsideLinkEscape = false;
				}
			} else if (character === ANSI_SGR_TERMINATOR) isInsideEscape = false;
			continue;
		}
		visible += characterLength;
		if (visible === columns && index < characters.length - 1) {
			rows.push("");
			visible = 0;
		}
	}
	if (!visible && rows.at(-1).length > 0 && rows.length > 1) rows[rows.length - 2] += rows.pop();
};
const stringVisibleTrimSpacesRight = (string) => {
	const words = string.split(" ");
	let last = words.length;
	while (last > 0) {
		if (stringWidth(words[last - 1]) > 0) break;
		last--;
	}
	if (last === words.length) return string;
	return words.slice(0, last).join(" ") + words.slice(last).join("");
};
const exec = (string, columns, options = {}) => {
	if (options.trim !== false && string.trim() === "") return "";
	let returnValue = "";
	let escapeCode;
	let escapeUrl;
	const lengths = wordLengths(string);
	let rows = [""];
	for (const [index, word] of string.split(" ").entries()) {
		if (options.trim !== false) rows[rows.length - 1] = rows.at(-1).trimStart();
		let rowLength = stringWidth(rows.at(-1));
		if (index !== 0) {
			if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
				rows.push("");
				rowLength = 0;
			}
			if (rowLength > 0 || options.trim === false) {
				rows[rows.length - 1] += " ";
				rowLength++;
			}
		}
		if (options.hard && lengths[index] > columns) {
			const remainingColumns = columns - rowLength;
			const breaksStartingThisLine = 1 + Math.floor((lengths[index] - remainingColumns - 1) / columns);
			if (Math.floor((lengths[index] - 1) / columns) < breaksStartingThisLine) rows.push("");
			wrapWord(rows, word, columns);
			continue;
		}
		if (rowLength + lengths[index] > columns && rowLength > 0 && lengths[index] > 0) {
			if (options.wordWrap === false && rowLength < columns) {
				wrapWord(rows, word, columns);
				continue;
			}
			rows.push("");
		}
		if (rowLength + lengths[index] > columns && options.wordWrap === false) {
			wrapWord(rows, word, columns);
			continue;
		}
		rows[rows.length - 1] += word;
	}
	if (options.trim !== false) rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
	const preString = rows.join("\n");
	const pre = [...preString];
	let preStringIndex = 0;
	for (const [index, character] of pre.entries()) {
		returnValue += character;
		if (ESCAPES.has(character)) {
			const { groups } = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`).exec(preString.slice(preStringIndex)) || { groups: {} };
			if (groups.code !== void 0) {
				const code = Number.parseFloat(groups.code);
				escapeCode = code === END_CODE ? void 0 : code;
			} else if (groups.uri !== void 0) escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
		}
		const code = ansiStyles.codes.get(Number(escapeCode));
		if (pre[index + 1] === "\n") {
			if (escapeUrl) returnValue += wrapAnsiHyperlink("");
			if (escapeCode && code) returnValue += wrapAnsiCode(code);
		} else if (character === "\n") {
			if (escapeCode && code) returnValue += wrapAnsiCode(escapeCode);
			if (escapeUrl) returnValue += wrapAnsiHyperlink(escapeUrl);
		}
		preStringIndex += character.length;
	}
	return returnValue;
};
function wrapAnsi(string, columns, options) {
	return String(string).normalize().replaceAll("\r\n", "\n").split("\n").map((line) => exec(line, columns, options)).join("\n");
}

// src/findings/same-leak.ts
/**
* The leaks of routes by their fingerprint, each to be reported once. One of which nothing is known stands alone, and so do routes on which
* the same leak means something else: tolerated here, worse than the base there.
*/
function sameLeaks(leaks) {
	const groups = /* @__PURE__ */ new Map();
	for (const leak of leaks.flatMap(leaksOf)) {
		const fingerprint = fingerprintOf(leak);
		const key = fingerprint === null ? leak : [
			fingerprint,
			leak.tolerated ?? "",
			leak.comparison?.state ?? ""
		].join();
		const group = groups.get(key);
		if (group) group.push(leak);
		else groups.set(key, [leak]);
	}
	return [...groups.values()];
}

// src/findings/same-trouble.ts
/** What stands in the way of unproven routes, said once where many have the same (an interrupted run, say). */
function sameTrouble(unproven) {
	const found = /* @__PURE__ */ new Map();
	for (const finding of unproven) {
		const trouble = finding.problem ?? problem("unknown-problem", {
			code: finding.reason,
			what: null,
			saw: [],
			change: null
		});
		const key = keyOf(trouble);
		const routes = found.get(key)?.routes;
		found.set(key, {
			problem: trouble,
			routes: routes ? [...routes, finding] : [finding]
		});
	}
	return [...found.values()];
}
/** What went wrong with the run and is not said of its routes already: what ended it keeps each of them from being judged. */
function troubleOfRun({ routes, problems }) {
	const said = new Set(routes.flatMap(({ verdict, problem: one }) => verdict === "unproven" && one ? [keyOf(one)] : []));
	return problems.filter((one) => !said.has(keyOf(one)));
}
/** Arguments that no words show, such as earlier lines of the server, set nothing apart. */
const keyOf = (one) => JSON.stringify(wordsOf(one));

// src/report/brought-words.ts
/** "362 kB per request, under new addresses"; null where nobody measured it. */
function leavesWords({ bytesPerRequest, load }) {
	if (bytesPerRequest === null) return null;
	return `${bytes(bytesPerRequest)} per request${load === null || load === "same" ? "" : `, under ${loadLabel(load)}`}`;
}
const knownTo = (leak) => ["which is known to leak", leavesWords(leak)].filter((part) => part !== null).join(" ");
/** "This change brings next 16.3.4, which is known to leak 362 kB per request, under new addresses (vercel/next.js#97938); fixed in 16.3.5: upgrade." */
const broughtSentences = (brought) => brought.map((leak) => ended(`This change brings ${leak.package} ${leak.version}, ${knownTo(leak)} (${leak.issue}); ${fixWords(leak)}`));
/** The same in Markdown, with a link to the issue. */
const broughtMarkdown = (brought) => brought.map((leak) => `⚠️ This change brings ${codeSpan(`${leak.package} ${leak.version}`)}, ${escapeMarkdown(knownTo(leak))} ([${escapeMarkdown(leak.issue)}](${linkTo(leak.address)})); ${escapeMarkdown(ended(fixWords(leak)))}`);

// node_modules/js-tokens/index.js
var require_js_tokens = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = /((['"])(?:(?!\2|\\).|\\(?:\r\n|[\s\S]))*(\2)?|`(?:[^`\\$]|\\[\s\S]|\$(?!\{)|\$\{(?:[^{}]|\{[^}]*\}?)*\}?)*(`)?)|(\/\/.*)|(\/\*(?:[^*]|\*(?!\/))*(\*\/)?)|(\/(?!\*)(?:\[(?:(?![\]\\]).|\\.)*\]|(?![\/\]\\]).|\\.)+\/(?:(?!\s*(?:\b|[\u0080-\uFFFF$\\'"~({]|[+\-!](?!=)|\.?\d))|[gmiyus]{1,6}\b(?![\u0080-\uFFFF$\\]|\s*(?:[+\-*%&|^<>!=?({]|\/(?![\/*])))))|(0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+|(?:\d*\.\d+|\d+\.?)(?:[eE][+-]?\d+)?)|((?!\d)(?:(?!\s)[$\w\u0080-\uFFFF]|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]+\})+)|(--|\+\+|&&|\|\||=>|\.{3}|(?:[+\-\/%&|^]|\*{1,2}|<{1,2}|>{1,3}|!=?|={1,2})=?|[?~.,:;[\](){}])|(\s+)|(^$|[\s\S])/g;
	exports.matchToToken = function(match) {
		var token = {
			type: "invalid",
			value: match[0],
			closed: void 0
		};
		if (match[1]) token.type = "string", token.closed = !!(match[3] || match[4]);
		else if (match[5]) token.type = "comment";
		else if (match[6]) token.type = "comment", token.closed = !!match[7];
		else if (match[8]) token.type = "regex";
		else if (match[9]) token.type = "number";
		else if (match[10]) token.type = "name";
		else if (match[11]) token.type = "punctuator";
		else if (match[12]) token.type = "whitespace";
		return token;
	};
}));

// node_modules/@babel/helper-validator-identifier/lib/identifier.js
var require_identifier = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isIdentifierChar = isIdentifierChar;
	exports.isIdentifierName = isIdentifierName;
	exports.isIdentifierStart = isIdentifierStart;
	let nonASCIIidentifierStartChars = "ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆՙՠ-ֈא-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿₐ-ₜℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-Ƛ꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ";
	let nonASCIIidentifierChars = "·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୕-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫝᫠-᫫ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･";
	const nonASCIIidentifierStart = new RegExp("[" + nonASCIIidentifierStartChars + "]");
	const nonASCIIidentifier = new RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
	nonASCIIidentifierStartChars = nonASCIIidentifierChars = null;
	const astralIdentifierStartCodes = [
		0,
		11,
		2,
		25,
		2,
		18,
		2,
		1,
		2,
		14,
		3,
		13,
		35,
		122,
		70,
		52,
		268,
		28,
		4,
		48,
		48,
		31,
		14,
		29,
		6,
		37,
		11,
		29,
		3,
		35,
		5,
		7,
		2,
		4,
		43,
		157,
		19,
		35,
		5,
		35,
		5,
		39,
		9,
		51,
		13,
		10,
		2,
		14,
		2,
		6,
		2,
		1,
		2,
		10,
		2,
		14,
		2,
		6,
		2,
		1,
		4,
		51,
		13,
		310,
		10,
		21,
		11,
		7,
		25,
		5,
		2,
		41,
		2,
		8,
		70,
		5,
		3,
		0,
		2,
		43,
		2,
		1,
		4,
		0,
		3,
		22,
		11,
		22,
		10,
		30,
		66,
		18,
		2,
		1,
		11,
		21,
		11,
		25,
		7,
		25,
		39,
		55,
		7,
		1,
		65,
		0,
		16,
		3,
		2,
		2,
		2,
		28,
		43,
		28,
		4,
		28,
		36,
		7,
		2,
		27,
		28,
		53,
		11,
		21,
		11,
		18,
		14,
		17,
		111,
		72,
		56,
		50,
		14,
		50,
		14,
		35,
		39,
		27,
		10,
		22,
		251,
		41,
		7,
		1,
		17,
		5,
		57,
		28,
		11,
		0,
		9,
		21,
		43,
		17,
		47,
		20,
		28,
		22,
		13,
		52,
		58,
		1,
		3,
		0,
		14,
		44,
		33,
		24,
		27,
		35,
		30,
		0,
		3,
		0,
		9,
		34,
		4,
		0,
		13,
		47,
		15,
		3,
		22,
		0,
		2,
		0,
		36,
		17,
		2,
		24,
		20,
		1,
		64,
		6,
		2,
		0,
		2,
		3,
		2,
		14,
		2,
		9,
		8,
		46,
		39,
		7,
		3,
		1,
		3,
		21,
		2,
		6,
		2,
		1,
		2,
		4,
		4,
		0,
		19,
		0,
		13,
		4,
		31,
		9,
		2,
		0,
		3,
		0,
		2,
		37,
		2,
		0,
		26,
		0,
		2,
		0,
		45,
		52,
		19,
		3,
		21,
		2,
		31,
		47,
		21,
		1,
		2,
		0,
		185,
		46,
		42,
		3,
		37,
		47,
		21,
		0,
		60,
		42,
		14,
		0,
		72,
		26,
		38,
		6,
		186,
		43,
		117,
		63,
		32,
		7,
		3,
		0,
		3,
		7,
		2,
		1,
		2,
		23,
		16,
		0,
		2,
		0,
		95,
		7,
		3,
		38,
		17,
		0,
		2,
		0,
		29,
		0,
		11,
		39,
		8,
		0,
		22,
		0,
		12,
		45,
		20,
		0,
		19,
		72,
		200,
		32,
		32,
		8,
		2,
		36,
		18,
		0,
		50,
		29,
		113,
		6,
		2,
		1,
		2,
		37,
		22,
		0,
		26,
		5,
		2,
		1,
		2,
		31,
		15,
		0,
		24,
		43,
		261,
		18,
		16,
		0,
		2,
		12,
		2,
		33,
		125,
		0,
		80,
		921,
		103,
		110,
		18,
		195,
		2637,
		96,
		16,
		1071,
		18,
		5,
		26,
		3994,
		6,
		582,
		6842,
		29,
		1763,
		568,
		8,
		30,
		18,
		78,
		18,
		29,
		19,
		47,
		17,
		3,
		32,
		20,
		6,
		18,
		433,
		44,
		212,
		63,
		33,
		24,
		3,
		24,
		45,
		74,
		6,
		0,
		67,
		12,
		65,
		1,
		2,
		0,
		15,
		4,
		10,
		7381,
		42,
		31,
		98,
		114,
		8702,
		3,
		2,
		6,
		2,
		1,
		2,
		290,
		16,
		0,
		30,
		2,
		3,
		0,
		15,
		3,
		9,
		395,
		2309,
		106,
		6,
		12,
		4,
		8,
		8,
		9,
		5991,
		84,
		2,
		70,
		2,
		1,
		3,
		0,
		3,
		1,
		3,
		3,
		2,
		11,
		2,
		0,
		2,
		6,
		2,
		64,
		2,
		3,
		3,
		7,
		2,
		6,
		2,
		27,
		2,
		3,
		2,
		4,
		2,
		0,
		4,
		6,
		2,
		339,
		3,
		24,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		7,
		1845,
		30,
		7,
		5,
		262,
		61,
		147,
		44,
		11,
		6,
		17,
		0,
		322,
		29,
		19,
		43,
		485,
		27,
		229,
		29,
		3,
		0,
		208,
		30,
		2,
		2,
		2,
		1,
		2,
		6,
		3,
		4,
		10,
		1,
		225,
		6,
		2,
		3,
		2,
		1,
		2,
		14,
		2,
		196,
		60,
		67,
		8,
		0,
		1205,
		3,
		2,
		26,
		2,
		1,
		2,
		0,
		3,
		0,
		2,
		9,
		2,
		3,
		2,
		0,
		2,
		0,
		7,
		0,
		5,
		0,
		2,
		0,
		2,
		0,
		2,
		2,
		2,
		1,
		2,
		0,
		3,
		0,
		2,
		0,
		2,
		0,
		2,
		0,
		2,
		0,
		2,
		1,
		2,
		0,
		3,
		3,
		2,
		6,
		2,
		3,
		2,
		3,
		2,
		0,
		2,
		9,
		2,
		16,
		6,
		2,
		2,
		4,
		2,
		16,
		4421,
		42719,
		33,
		4381,
		3,
		5773,
		3,
		7472,
		16,
		621,
		2467,
		541,
		1507,
		4938,
		6,
		8489
	];
	const astralIdentifierCodes = [
		509,
		0,
		227,
		0,
		150,
		4,
		294,
		9,
		1368,
		2,
		2,
		1,
		6,
		3,
		41,
		2,
		5,
		0,
		166,
		1,
		574,
		3,
		9,
		9,
		7,
		9,
		32,
		4,
		318,
		1,
		78,
		5,
		71,
		10,
		50,
		3,
		123,
		2,
		54,
		14,
		32,
		10,
		3,
		1,
		11,
		3,
		46,
		10,
		8,
		0,
		46,
		9,
		7,
		2,
		37,
		13,
		2,
		9,
		6,
		1,
		45,
		0,
		13,
		2,
		49,
		13,
		9,
		3,
		2,
		11,
		83,
		11,
		7,
		0,
		3,
		0,
		158,
		11,
		6,
		9,
		7,
		3,
		56,
		1,
		2,
		6,
		3,
		1,
		3,
		2,
		10,
		0,
		11,
		1,
		3,
		6,
		4,
		4,
		68,
		8,
		2,
		0,
		3,
		0,
		2,
		3,
		2,
		4,
		2,
		0,
		15,
		1,
		83,
		17,
		10,
		9,
		5,
		0,
		82,
		19,
		13,
		9,
		214,
		6,
		3,
		8,
		28,
		1,
		83,
		16,
		16,
		9,
		82,
		12,
		9,
		9,
		7,
		19,
		58,
		14,
		5,
		9,
		243,
		14,
		166,
		9,
		71,
		5,
		2,
		1,
		3,
		3,
		2,
		0,
		2,
		1,
		13,
		9,
		120,
		6,
		3,
		6,
		4,
		0,
		29,
		9,
		41,
		6,
		2,
		3,
		9,
		0,
		10,
		10,
		47,
		15,
		199,
		7,
		137,
		9,
		54,
		7,
		2,
		7,
		17,
		9,
		57,
		21,
		2,
		13,
		123,
		5,
		4,
		0,
		2,
		1,
		2,
		6,
		2,
		0,
		9,
		9,
		49,
		4,
		2,
		1,
		2,
		4,
		9,
		9,
		55,
		9,
		266,
		3,
		10,
		1,
		2,
		0,
		49,
		6,
		4,
		4,
		14,
		10,
		5350,
		0,
		7,
		14,
		11465,
		27,
		2343,
		9,
		87,
		9,
		39,
		4,
		60,
		6,
		26,
		9,
		535,
		9,
		470,
		0,
		2,
		54,
		8,
		3,
		82,
		0,
		12,
		1,
		19628,
		1,
		4178,
		9,
		519,
		45,
		3,
		22,
		543,
		4,
		4,
		5,
		9,
		7,
		3,
		6,
		31,
		3,
		149,
		2,
		1418,
		49,
		513,
		54,
		5,
		49,
		9,
		0,
		15,
		0,
		23,
		4,
		2,
		14,
		1361,
		6,
		2,
		16,
		3,
		6,
		2,
		1,
		2,
		4,
		101,
		0,
		161,
		6,
		10,
		9,
		357,
		0,
		62,
		13,
		499,
		13,
		245,
		1,
		2,
		9,
		233,
		0,
		3,
		0,
		8,
		1,
		6,
		0,
		475,
		6,
		110,
		6,
		6,
		9,
		4759,
		9,
		787719,
		239
	];
	function isInAstralSet(code, set) {
		let pos = 65536;
		for (let i = 0, length = set.length; i < length; i += 2) {
			pos += set[i];
			if (pos > code) return false;
			pos += set[i + 1];
			if (pos >= code) return true;
		}
		return false;
	}
	function isIdentifierStart(code) {
		if (code < 65) return code === 36;
		if (code <= 90) return true;
		if (code < 97) return code === 95;
		if (code <= 122) return true;
		if (code <= 65535) return code >= 170 && nonASCIIidentifierStart.test(String.fromCharCode(code));
		return isInAstralSet(code, astralIdentifierStartCodes);
	}
	function isIdentifierChar(code) {
		if (code < 48) return code === 36;
		if (code < 58) return true;
		if (code < 65) return false;
		if (code <= 90) return true;
		if (code < 97) return code === 95;
		if (code <= 122) return true;
		if (code <= 65535) return code >= 170 && nonASCIIidentifier.test(String.fromCharCode(code));
		return isInAstralSet(code, astralIdentifierStartCodes) || isInAstralSet(code, astralIdentifierCodes);
	}
	function isIdentifierName(name) {
		let isFirst = true;
		for (let i = 0; i < name.length; i++) {
			let cp = name.charCodeAt(i);
			if ((cp & 64512) === 55296 && i + 1 < name.length) {
				const trail = name.charCodeAt(++i);
				if ((trail & 64512) === 56320) cp = 65536 + ((cp & 1023) << 10) + (trail & 1023);
			}
			if (isFirst) {
				isFirst = false;
				if (!isIdentifierStart(cp)) return false;
			} else if (!isIdentifierChar(cp)) return false;
		}
		return !isFirst;
	}
}));

// node_modules/@babel/helper-validator-identifier/lib/keyword.js
var require_keyword = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isKeyword = isKeyword;
	exports.isReservedWord = isReservedWord;
	exports.isStrictBindOnlyReservedWord = isStrictBindOnlyReservedWord;
	exports.isStrictBindReservedWord = isStrictBindReservedWord;
	exports.isStrictReservedWord = isStrictReservedWord;
	const reservedWords = {
		keyword: [
			"break",
			"case",
			"catch",
			"continue",
			"debugger",
			"default",
			"do",
			"else",
			"finally",
			"for",
			"function",
			"if",
			"return",
			"switch",
			"throw",
			"try",
			"var",
			"const",
			"while",
			"with",
			"new",
			"this",
			"super",
			"class",
			"extends",
			"export",
			"import",
			"null",
			"true",
			"false",
			"in",
			"instanceof",
			"typeof",
			"void",
			"delete"
		],
		strict: [
			"implements",
			"interface",
			"let",
			"package",
			"private",
			"protected",
			"public",
			"static",
			"yield"
		],
		strictBind: ["eval", "arguments"]
	};
	const keywords = new Set(reservedWords.keyword);
	const reservedWordsStrictSet = new Set(reservedWords.strict);
	const reservedWordsStrictBindSet = new Set(reservedWords.strictBind);
	function isReservedWord(word, inModule) {
		return inModule && word === "await" || word === "enum";
	}
	function isStrictReservedWord(word, inModule) {
		return isReservedWord(word, inModule) || reservedWordsStrictSet.has(word);
	}
	function isStrictBindOnlyReservedWord(word) {
		return reservedWordsStrictBindSet.has(word);
	}
	function isStrictBindReservedWord(word, inModule) {
		return isStrictReservedWord(word, inModule) || isStrictBindOnlyReservedWord(word);
	}
	function isKeyword(word) {
		return keywords.has(word);
	}
}));

// node_modules/@babel/helper-validator-identifier/lib/index.js
var require_lib$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "isIdentifierChar", {
		enumerable: true,
		get: function() {
			return _identifier.isIdentifierChar;
		}
	});
	Object.defineProperty(exports, "isIdentifierName", {
		enumerable: true,
		get: function() {
			return _identifier.isIdentifierName;
		}
	});
	Object.defineProperty(exports, "isIdentifierStart", {
		enumerable: true,
		get: function() {
			return _identifier.isIdentifierStart;
		}
	});
	Object.defineProperty(exports, "isKeyword", {
		enumerable: true,
		get: function() {
			return _keyword.isKeyword;
		}
	});
	Object.defineProperty(exports, "isReservedWord", {
		enumerable: true,
		get: function() {
			return _keyword.isReservedWord;
		}
	});
	Object.defineProperty(exports, "isStrictBindOnlyReservedWord", {
		enumerable: true,
		get: function() {
			return _keyword.isStrictBindOnlyReservedWord;
		}
	});
	Object.defineProperty(exports, "isStrictBindReservedWord", {
		enumerable: true,
		get: function() {
			return _keyword.isStrictBindReservedWord;
		}
	});
	Object.defineProperty(exports, "isStrictReservedWord", {
		enumerable: true,
		get: function() {
			return _keyword.isStrictReservedWord;
		}
	});
	var _identifier = require_identifier();
	var _keyword = require_keyword();
}));

// node_modules/@babel/code-frame/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var picocolors = require_picocolors();
	var jsTokens = require_js_tokens();
	var helperValidatorIdentifier = require_lib$1();
	function isColorSupported() {
		return typeof process === "object" && (process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") ? false : picocolors.isColorSupported;
	}
	const compose = (f, g) => (v) => f(g(v));
	function buildDefs(colors) {
		return {
			keyword: colors.cyan,
			capitalized: colors.yellow,
			jsxIdentifier: colors.yellow,
			punctuator: colors.yellow,
			number: colors.magenta,
			string: colors.green,
			regex: colors.magenta,
			comment: colors.gray,
			invalid: compose(compose(colors.white, colors.bgRed), colors.bold),
			gutter: colors.gray,
			marker: compose(colors.red, colors.bold),
			message: compose(colors.red, colors.bold),
			reset: colors.reset
		};
	}
	const defsOn = buildDefs(picocolors.createColors(true));
	const defsOff = buildDefs(picocolors.createColors(false));
	function getDefs(enabled) {
		return enabled ? defsOn : defsOff;
	}
	const sometimesKeywords = /* @__PURE__ */ new Set([
		"as",
		"async",
		"from",
		"get",
		"of",
		"set"
	]);
	const NEWLINE$1 = /\r\n|[\n\r\u2028\u2029]/;
	const BRACKET = /^[()[\]{}]$/;
	let tokenize;
	const JSX_TAG = /^[a-z][\w-]*$/i;
	const getTokenType = function(token, offset, text) {
		if (token.type === "name") {
			const tokenValue = token.value;
			if (helperValidatorIdentifier.isKeyword(tokenValue) || helperValidatorIdentifier.isStrictReservedWord(tokenValue, true) || sometimesKeywords.has(tokenValue)) return "keyword";
			if (JSX_TAG.test(tokenValue) && (text[offset - 1] === "<" || text.slice(offset - 2, offset) === "</")) return "jsxIdentifier";
			const firstChar = String.fromCodePoint(tokenValue.codePointAt(0));
			if (firstChar !== firstChar.toLowerCase()) return "capitalized";
		}
		if (token.type === "punctuator" && BRACKET.test(token.value)) return "bracket";
		if (token.type === "invalid" && (token.value === "@" || token.value === "#")) return "punctuator";
		return token.type;
	};
	tokenize = function* (text) {
		let match;
		while (match = jsTokens.default.exec(text)) {
			const token = jsTokens.matchToToken(match);
			yield {
				type: getTokenType(token, match.index, text),
				value: token.value
			};
		}
	};
	function highlight(text) {
		if (text === "") return "";
		const defs = getDefs(true);
		let highlighted = "";
		for (const { type, value } of tokenize(text)) if (type in defs) highlighted += value.split(NEWLINE$1).map((str) => defs[type](str)).join("\n");
		else highlighted += value;
		return highlighted;
	}
	const NEWLINE = /\r\n|[\n\r\u2028\u2029]/;
	function getMarkerLines(loc, source, opts, startLineBaseZero) {
		const startLoc = Object.assign({
			column: 0,
			line: -1
		}, loc.start);
		const endLoc = Object.assign({}, startLoc, loc.end);
		const { linesAbove = 2, linesBelow = 3 } = opts || {};
		const startLine = startLoc.line - startLineBaseZero;
		const startColumn = startLoc.column;
		const endLine = endLoc.line - startLineBaseZero;
		const endColumn = endLoc.column;
		let start = Math.max(startLine - (linesAbove + 1), 0);
		let end = Math.min(source.length, endLine + linesBelow);
		if (startLine === -1) start = 0;
		if (endLine === -1) end = source.length;
		const lineDiff = endLine - startLine;
		const markerLines = {};
		if (lineDiff) for (let i = 0; i <= lineDiff; i++) {
			const lineNumber = i + startLine;
			if (!startColumn) markerLines[lineNumber] = true;
			else if (i === 0) markerLines[lineNumber] = [startColumn, source[lineNumber - 1].length - startColumn + 1];
			else if (i === lineDiff) markerLines[lineNumber] = [0, endColumn];
			else markerLines[lineNumber] = [0, source[lineNumber - i].length];
		}
		else if (startColumn === endColumn) {
			if (startColumn) markerLines[startLine] = [startColumn, 0];
			else markerLines[startLine] = true;
		} else markerLines[startLine] = [startColumn, endColumn - startColumn];
		return {
			start,
			end,
			markerLines
		};
	}
	function codeFrameColumns(rawLines, loc, opts = {}) {
		const shouldHighlight = opts.forceColor || isColorSupported() && opts.highlightCode;
		const startLineBaseZero = (opts.startLine || 1) - 1;
		const defs = getDefs(shouldHighlight);
		const { start, end, markerLines } = getMarkerLines(loc, rawLines.split(NEWLINE), opts, startLineBaseZero);
		const hasColumns = loc.start && typeof loc.start.column === "number";
		const numberMaxWidth = String(end + startLineBaseZero).length;
		let frame = (shouldHighlight ? highlight(rawLines) : rawLines).split(NEWLINE, end).slice(start, end).map((line, index) => {
			const number = start + 1 + index;
			const gutter = ` ${` ${number + startLineBaseZero}`.slice(-numberMaxWidth)} |`;
			const hasMarker = markerLines[number];
			const lastMarkerLine = !markerLines[number + 1];
			if (hasMarker) {
				let markerLine = "";
				if (Array.isArray(hasMarker)) {
					const markerSpacing = line.slice(0, Math.max(hasMarker[0] - 1, 0)).replace(/[^\t]/g, " ");
					const numberOfMarkers = hasMarker[1] || 1;
					markerLine = [
						"\n ",
						defs.gutter(gutter.replace(/\d/g, " ")),
						" ",
						markerSpacing,
						defs.marker("^").repeat(numberOfMarkers)
					].join("");
					if (lastMarkerLine && opts.message) markerLine += " " + defs.message(opts.message);
				}
				return [
					defs.marker(">"),
					defs.gutter(gutter),
					line.length > 0 ? ` ${line}` : "",
					markerLine
				].join("");
			} else return ` ${defs.gutter(gutter)}${line.length > 0 ? ` ${line}` : ""}`;
		}).join("\n");
		if (opts.message && !hasColumns) frame = `${" ".repeat(numberMaxWidth + 1)}${opts.message}\n${frame}`;
		if (shouldHighlight) return defs.reset(frame);
		else return frame;
	}
	exports.codeFrameColumns = codeFrameColumns;
}));

// src/report/code-frame.ts
var import_lib = require_lib();
/** Lines on each side of the highlighted one. */
const around = 2;
/** What stands before the source of a line besides its number: `> `, ` | `. */
const gutter = 5;
/** The source around a suspect as compilers show it, its line marked; null where there is none. */
function codeFrame({ excerpt, column }, { color, width }) {
	const lines = excerpt ? excerptLines(excerpt, around) : [];
	const [first] = lines;
	const highlighted = lines.find((line) => line.highlighted);
	if (!excerpt || !first || !highlighted) return null;
	const room = Math.max(20, width - gutter - String(lines.at(-1)?.number ?? 0).length);
	const original = excerpt.lines[excerpt.line - excerpt.first] ?? "";
	const moved = original.length - highlighted.text.length;
	const wanted = original.endsWith(highlighted.text) && column - moved >= 1 && column - moved <= highlighted.text.length ? column - moved : null;
	const left = wanted !== null && wanted >= room ? wanted - Math.floor(room / 2) : 0;
	const shown = lines.map(({ text }) => cut$1(text, left, room));
	const at = wanted === null ? null : wanted - left;
	const start = {
		line: highlighted.number,
		...at === null ? {} : { column: at }
	};
	const options = {
		linesAbove: around,
		linesBelow: around,
		highlightCode: false,
		forceColor: color,
		startLine: first.number
	};
	return (0, import_lib.codeFrameColumns)(shown.join("\n"), { start }, options);
}
/** `room` characters of a text from the one at `left` on, an ellipsis where some were left out. */
function cut$1(text, left, room) {
	const rest = left > 0 && text.length > left ? `…${text.slice(left + 1)}` : text.slice(left);
	return rest.length > room ? `${rest.slice(0, room - 1)}…` : rest;
}

// src/report/source-link.ts
/** Whether a suspect's file is one of the repository: neither an address, nor absolute, nor outside. */
function inRepository(file) {
	return file !== "" && !/^([a-z][a-z\d+.-]*:|[\\/]|~)/i.test(file) && !file.split(/[\\/]/).includes("..");
}
/** Characters: paths longer than any file system's names would fill the comment. */
const longestPath = 500;
/** The address of a line at the commit that was checked; null when it is not known or the file is not of the repository. */
function sourceLink(file, line, place) {
	const { serverUrl, repository, headSha } = place;
	if (!serverUrl || !repository || !headSha || !inRepository(file) || file.length > longestPath || plainText(file) !== file) return null;
	return `${serverUrl}/${repository}/blob/${encoded(headSha)}/${encodedPath(file)}#L${Math.trunc(line)}`;
}
/** The address of a file of the repository for a page beside it, which needs neither network nor the reader's own paths; null as above. */
function besideLink(file, { beside }) {
	if (beside === void 0 || !inRepository(file) || file.length > longestPath || plainText(file) !== file) return null;
	return `./${beside === "" ? "" : `${encodedPath(beside)}/`}${encodedPath(file)}`;
}
const encoded = (part) => encodeURIComponent(part).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
const encodedPath = (path) => path.split("/").map(encoded).join("/");

// src/report/headline.ts
/**
* The words of a leak: which route, how much, which line, and what that line does. Every renderer begins with them.
*/
/** Where a suspect is, as editors and terminals open it: `src/lib/theme.ts:14`. */
const position = ({ file, line }) => `${file}:${line}`;
/** Whether a suspect stands in a file of the repository, so that it can be linked, annotated and changed. */
const isOwn = ({ owner, file }) => (owner === void 0 || owner === "own") && inRepository(file);
/** `/sciencepedia leaks 2.4 kB per request: src/lib/theme.ts:14 opens a BroadcastChannel that is never closed`, without a full stop. */
const headline = (finding, voice) => `${voice.name(routeName(finding))} ${amount(finding, voice)}${whereAndWhat(finding, voice)}`;
/** How much a leaking route leaks, and of what: "leaks 2.4 kB per request under new visitors", "leaks 2.4 kB for each new cookie sid". */
function amount(finding, voice) {
	const load = worstLoad(finding);
	const each = perValue(finding, voice);
	if (each) return `leaks ${each}`;
	const under = load === null ? "" : ` under ${loadLabel(load)}`;
	if (finding.bytesPerRequest !== null && finding.bytesPerRequest >= .5) return `leaks ${bytes(finding.bytesPerRequest)} per request${under}`;
	const [kind] = Object.entries(finding.counts).sort(([, a], [, b]) => b.perRequest - a.perRequest);
	return `${kind && kind[1].perRequest > 0 ? "leaks resources with every request" : "leaks"}${under}`;
}
/** The line and what it does, after a colon; why there is none, after a semicolon; nothing when nobody looked. */
function whereAndWhat(finding, voice) {
	const [first, ...others] = leaksOf(finding);
	if (others.length > 0) return ` in ${others.length + 1} leaks; the first${sizeOf(first)}${whereAndWhat(first, voice)}`;
	const [suspect] = finding.suspects;
	if (suspect) {
		const called = calledFrom(suspect, voice);
		return `: ${lineAndDeed(suspect, finding, voice)}${called === null ? "" : `; ${called}`}`;
	}
	const why = finding.attribution?.why;
	const said = why ? noteWords(why) : null;
	return said ? `; no line was found: ${voice.words(said.short)}` : "";
}
const sizeOf = ({ bytesPerRequest }) => bytesPerRequest === null ? "" : `, ${bytes(bytesPerRequest)}`;
/** "called from src/server.ts:8, changed here": the touched line that calls an untouched one; null where none is known. */
function calledFrom(suspect, voice) {
	const { changedCaller } = suspect;
	if (!changedCaller) return null;
	const caller = {
		...suspect,
		...changedCaller,
		owner: "own",
		dependency: null
	};
	return `called from ${voice.name(position(changedCaller), caller)}, changed here`;
}
/** Who does what: the line where it is the repository's own, else the package or the framework, and its caller. */
function lineAndDeed(suspect, finding, voice) {
	const place = voice.name(position(suspect), suspect);
	const does = deed(finding, voice);
	const { owner = "own", dependency } = suspect;
	const version = dependency?.version ? ` ${voice.words(dependency.version)}` : "";
	const fault = faultIn(suspect, finding.attribution ?? {});
	if (dependency && owner === "own" && fault === "usage") return `${place} ${does}, of package ${voice.name(dependency.name)}${version}`;
	if (dependency && keepsIt(suspect)) {
		const from = owner === "own" ? `called from ${place}` : `at ${voice.name(position(dependency))}`;
		return `${fault === "framework" ? "the framework" : "package"} ${voice.name(dependency.name)}${version} ${does}, ${from}`;
	}
	if (owner === "framework") return `the framework ${does}, at ${voice.name(frameworkPosition(suspect))}`;
	if (owner === "node") return `Node.js itself ${does}, at ${place}`;
	return `${place} ${does}`;
}
/** Whether it is the package that answers for it, not the line. Reports of earlier versions do not say whose fault it is. */
function keepsIt({ owner = "own", fault, found }) {
	if (owner !== "own") return owner === "dependency";
	return fault === void 0 ? found !== "container" && found !== "opened" : fault === "package" || fault === "framework";
}
/** With the name of the package: the file alone says nothing. */
const frameworkPosition = (suspect) => {
	return `${(suspect.stack?.find(({ file, owner }) => owner === "framework" && file.endsWith(suspect.file)))?.file ?? suspect.file}:${suspect.line}`;
};
function deed({ attribution, suspects }, voice) {
	const { cause = null, handles = [], paths = [] } = attribution ?? {};
	const known = cause && causeWords(cause)?.deed;
	if (known) return voice.words(known);
	const [handle] = handles;
	if (handle?.kind === "timer") return "starts a timer that is never cleared";
	if (handle) return `opens ${article(handle.kind)} ${voice.words(handle.kind)} that is never closed`;
	const path = paths[suspects[0]?.heldBy ?? -1];
	const [root] = path ? pathSteps(path) : [];
	return root ? `allocates memory that stays, held by ${voice.words(root)}` : "allocates memory that is never freed";
}

// src/report/left-out.ts
/** More names than this say nothing more. */
const mostNames = 10;
const words$2 = {
	"over-limit": (many, named) => `${count(many, "route")} over --max-routes: ${named}`,
	api: (many, named) => `${count(many, "API route")} (--api checks them): ${named}`,
	prerendered: (many, named) => `${count(many, "prerendered or cached route")}: ${named}`,
	"client-rendered": (many, named) => `${count(many, "route")} that only the browser renders: ${named}`,
	cached: (many, named) => `${count(many, "route")} that answered from a cache, no code run: ${named}`,
	redirect: (many, named) => `${count(many, "redirect")}: ${named}`,
	ignored: (many, named) => `${count(many, "route")} that the configuration ignores: ${named}`,
	unchanged: (many) => `${count(many, "route")} that the change does not touch`
};
/** All of them in one sentence; null for none. `quote` makes a name safe for where it goes. */
function leftOutSentence(report, quote) {
	const all = [...leftOut(report).map(({ why, routes }) => {
		const names = routes.slice(0, mostNames).map((route) => quote(route));
		return words$2[why](routes.length, `${names.join(", ")}${routes.length > mostNames ? " and more" : ""}`);
	}), ...ofOtherShards(report)];
	return all.length === 0 ? null : `Not checked: ${all.join("; ")}.`;
}
function ofOtherShards({ shard }) {
	if (!shard) return [];
	const others = (shard.routes ?? []).filter((one) => one.shard !== shard.number).length;
	return [`${count(others, "route")} of other shards (this is shard ${shard.number} of ${shard.of})`];
}

// src/report/outcome.ts
const rank = {
	leaking: 0,
	unproven: 1,
	steady: 3
};
const rankOf = ({ verdict, tolerated }) => tolerated ? 2 : rank[verdict];
/**
* Leaks first, the largest before the others (one that nobody could size is the worst), then what is inconclusive, then leaks
* that do not fail.
*/
function byImportance(routes) {
	const size = (f) => f.verdict === "leaking" ? f.bytesPerRequest ?? Number.POSITIVE_INFINITY : 0;
	return [...routes].sort((a, b) => {
		const [of, other] = [size(a), size(b)];
		return rankOf(a) - rankOf(b) || (of === other ? 0 : other - of);
	});
}
function tally(routes) {
	const of = (verdict) => routes.filter((f) => f.verdict === verdict).length;
	return {
		leaking: of("leaking"),
		unproven: of("unproven"),
		steady: of("steady")
	};
}
/** The outcome in one sentence, without a full stop. */
function outcome(report, voice) {
	const { unproven, steady } = tally(report.routes);
	const [worst] = byImportance(report.routes);
	if (worst && isFailingLeak(worst)) return leaksIn(report, voice);
	const heavier = report.routes.find(({ comparison }) => comparison?.heap?.worse);
	if (heavier) return `${voice.name(routeName(heavier))} keeps ${bytes(heavier.comparison?.heap?.difference ?? 0)} more than the base once it is warm`;
	const ran = report.routes.length;
	if (report.problems.length > 0 && ran === 0) return isLeftOut(report) ? "No route was checked" : "Nothing could be checked";
	if (unproven > 0 && worst) {
		if (ran === 1) return `Could not tell whether ${voice.name(routeName(worst))} leaks`;
		return steady === 0 ? `Could not tell: none of ${ran} routes could be judged` : `Could not tell: ${unproven} of ${ran} routes could not be judged`;
	}
	if (report.problems.length > 0) return `The check did not finish; ${count(steady, "route")} steady`;
	if (ran === 0 && report.skipped?.some(({ why }) => why === "unchanged")) return "Nothing to check: the change touches no route that runs code";
	const old = report.routes.filter(({ tolerated }) => tolerated);
	if (old.length > 0) return oldLeaks(old, steady, voice);
	if (ran === 0) return "No route was checked";
	const unchecked = (report.skipped ?? []).filter(({ why }) => why === "no-example-url" || why === "over-limit").length;
	const above = toleratedBelow(report.routes);
	return unchecked > 0 ? `No leak${above} in ${integer(steady)} of ${count(ran + unchecked, "route")}${allSteadyUnder(report.routes)}; ${integer(unchecked)} not checked${fixedIn(report.routes, voice)}` : `No leak${above}: ${count(steady, "route")} steady${allSteadyUnder(report.routes)}${fixedIn(report.routes, voice)}`;
}
/** The limit below which growth passed, where somebody set it above what is tolerated by itself: steady is not flat then. */
function toleratedBelow(routes) {
	const grown = routes.filter(({ limit, bytesPerRequest }) => limit.from !== "default" && (bytesPerRequest ?? 0) > 16);
	const highest = Math.max(0, ...grown.map(({ limit }) => limit.bytesPerRequest));
	return highest > 0 ? ` above ${bytes(highest)} per request` : "";
}
/** Whether all there is was left out, and nothing failed. */
const isLeftOut = ({ problems }) => problems.every((problem) => codeOf(problem) === "nothing-checked");
const isFailingLeak = ({ verdict, tolerated }) => verdict === "leaking" && !tolerated;
/** Leaks that do not fail are said all the same. */
function oldLeaks(old, steady, voice) {
	const [worst] = byImportance(old);
	const why = worst.tolerated === "known" ? "is known" : worst.comparison?.state === "improved" ? "was larger in the base" : "is in the base too";
	return `No new leak: ${`${voice.name(routeName(worst))} ${amount(worst, voice)}, which ${why}`}${old.length === 1 ? "" : ` (and ${count(old.length - 1, "more old leak")})`}${steady > 0 ? `; ${count(steady, "route")} steady` : ""}`;
}
function fixedIn(routes, voice) {
	const names = routes.filter(({ comparison }) => comparison?.state === "fixed").map((finding) => voice.name(routeName(finding)));
	return names.length > 0 ? `; the leak on ${names.join(", ")} is fixed` : "";
}
/** One leak in full; of several their number, and the line that all have in common or else the worst of them. */
function leaksIn(report, voice) {
	const leaks = byImportance(report.routes).filter(isFailingLeak);
	const [worst] = leaks;
	if (leaks.length === 1) return headline(worst, voice);
	const { unproven } = tally(report.routes);
	const untold = unproven === 0 ? "" : ` and ${integer(unproven)} could not be judged`;
	const all = `${integer(leaks.length)} of ${count(report.routes.length, "route")} leak`;
	const lines = new Set(leaks.map(({ suspects: [first] }) => first && position(first)));
	if (lines.size > 1 || lines.has(void 0)) return `${all}${untold}; the worst is ${voice.name(routeName(worst))}, which ${amount(worst, voice)}${whereAndWhat(worst, voice)}`;
	const most = worst.bytesPerRequest === null ? "" : `, up to ${bytes(worst.bytesPerRequest)} per request`;
	const told = leaks.find(({ suspects: [first] }) => first?.changedCaller) ?? worst;
	return `${all}${most}${most === "" ? "" : untold && ","}${untold}${whereAndWhat(told, voice)}`;
}

// src/report/same-sentence.ts
/** "The same leak on 12 routes: /a, /b, /c and 9 more."; null where it is on one alone. */
function sameSentence(same, voice) {
	if (same.length === 1) return null;
	const called = calledOnAnother(same, voice);
	const routes = routeNames(same, (name) => voice.name(name));
	return `The same leak on ${count(same.length, "route")}: ${routes}${called === null ? "" : `; ${called}`}.`;
}
/** Where a touched line calls the one that leaks on another route than the first: "on /b called from src/b.ts:8, changed here". */
function calledOnAnother([chief, ...others], voice) {
	if (chief.suspects[0]?.changedCaller) return null;
	for (const finding of others) {
		const said = finding.suspects[0] ? calledFrom(finding.suspects[0], voice) : null;
		if (said !== null) return `on ${voice.name(routeName(finding))} ${said}`;
	}
	return null;
}

// src/report/survival.ts
/** How long a heap would last: what makes a few kilobytes mean something. */
/** Bytes: what a small container gives Node.js. For servers whose heap nobody has limited. */
const exampleHeap = 512e6;
/** Requests per second. */
const exampleRate = 10;
/** null when nothing grows. A limit that somebody has set, by a flag or by a container, takes the place of the example. */
function lifetime({ bytesPerRequest, native = null }, { server, machine }) {
	if (bytesPerRequest === null) return null;
	if (isWorthAWarning(native, Math.max(0, bytesPerRequest))) {
		const seconds = exampleHeap / ((Math.max(0, bytesPerRequest) + native.bytesPerRequest) * exampleRate);
		return {
			heapBytes: exampleHeap,
			isOwn: false,
			isResident: true,
			seconds,
			requestsPerSecond: exampleRate
		};
	}
	if (bytesPerRequest <= 0) return null;
	const own = server && server.heapLimit > 0 && server.heapLimit < leastDefault(machine.memory) ? server.heapLimit : null;
	const heapBytes = own ?? exampleHeap;
	return {
		heapBytes,
		isOwn: own !== null,
		isResident: false,
		seconds: heapBytes / (bytesPerRequest * exampleRate),
		requestsPerSecond: exampleRate
	};
}
/** "512 MB would last 59 hours at 10 requests a second."; null when nothing grows. */
function wouldLast(leak, report) {
	const life = isFurther(leak.part) ? null : lifetime(leak.part?.whole ?? leak, report);
	if (life === null) return null;
	return `${life.isOwn ? `This server’s heap of ${bytes(life.heapBytes)}` : `${bytes(life.heapBytes)}${life.isResident ? " of memory" : ""}`} would last ${lasting(life.seconds)} at ${life.requestsPerSecond} requests a second.`;
}
/**
* Bytes: a heap smaller than this was limited by somebody. V8 gives itself a quarter of the machine's memory, at most 2 GB,
* or 4 GB on machines of 15 GB and more (Heap::HeapSizeFromPhysicalMemory); a tenth is left for how it rounds.
*/
const leastDefault = (memory) => Math.min(memory / 4, 2e9) * .9;

// src/report/time-words.ts
/** Less than this share more is no surprise. */
const surprising = 1.25;
/** Milliseconds: parts that are shorter explain nothing. */
const worthNaming = 500;
const tookMs = ({ durationMs, attribution }) => durationMs + (attribution?.durationMs ?? 0);
/**
* The route that exceeds its budget most, and on what: "/a took 15 s (budget 8 s, spent 7.9 s): 6 s of requests, …"; null where none does.
* @param quote makes a name safe for where it goes
*/
function overBudget(routes, quote) {
	const over = (finding) => tookMs(finding) - (finding.budgetMs ?? Number.POSITIVE_INFINITY) * surprising;
	const [worst] = [...routes].sort((a, b) => over(b) - over(a));
	if (!worst || over(worst) <= 0) return null;
	const { time, attribution, budgetMs = 0, spentMs } = worst;
	const named = [
		[time.hammering, `of requests${whileOthersRan(worst)}`],
		[time.collecting, "of garbage collection"],
		[time.waiting, "of pauses"],
		[attribution?.durationMs ?? 0, "looking for the line"]
	].filter(([ms]) => ms >= worthNaming).map(([ms, words]) => `${elapsed(ms)} ${words}`);
	const on = named.length === 0 ? "" : `: ${named.join(", ")}`;
	const spent = spentMs === void 0 ? "" : `, spent ${elapsed(spentMs)}`;
	return `${quote(routeName(worst))} took ${elapsed(tookMs(worst))} (budget ${elapsed(budgetMs)}${spent})${on}`;
}
/** What the budget is not spent on, of the judged requests. */
function whileOthersRan({ arms }) {
	const waitedMs = arms.flatMap(({ volleys }) => volleys).reduce((sum, { waitedMs: ms = 0 }) => sum + ms, 0);
	return waitedMs < worthNaming ? "" : ` (for ${elapsed(waitedMs)} other processes had the processors)`;
}

// src/report/voice.ts
/** For terminals, logs, titles and attributes: plain text of one line. */
const plainVoice = {
	name: (text) => brief(text, 200),
	words: (text) => brief(text, 300)
};

// src/report/terminal.ts
/** Longer lines are hard to read, however wide the terminal is. */
const widest = 120;
/** More than these say nothing more; the other renderers list them all. */
const [mostSuspects, mostHolders, mostNotes] = [
	3,
	2,
	3
];
const name = (text) => brief(text, 200);
const words$1 = (text) => brief(text, 1e3);
/** A paragraph set in, broken at words. */
const indented = (text, width, by = "  ") => wrapAnsi(text, Math.max(width - by.length, 20)).split("\n").map((line) => `${by}${line}`).join("\n");
function leak(same, report, colors, width) {
	const [finding] = same;
	const { part } = finding;
	const [first, ...others] = finding.suspects.slice(0, mostSuspects);
	const frame = first ? codeFrame(first, {
		color: colors.isColorSupported,
		width: width - 4
	}) : null;
	const said = [
		ended(sentenceOf(finding)),
		comparedSentence(finding),
		wouldLast(finding, report),
		knownSentence(finding, plainVoice),
		sameSentence(same, plainVoice)
	];
	return [
		colors.bold(colors.red(`${symbols.leaking} ${name(routeName(finding))}${part ? `, leak ${part.number} of ${part.of}` : ""}`)),
		...said.filter((sentence) => sentence !== null).map((sentence) => indented(words$1(sentence), width)),
		...first ? ["", suspectLine(first, colors, width)] : [],
		...frame === null ? [] : [...frame.split("\n").map((line) => `    ${line}`), ""],
		...others.map((suspect) => suspectLine(suspect, colors, width)),
		...evidence(finding, colors, width)
	].join("\n");
}
function suspectLine(suspect, colors, width) {
	const share = suspect.bytesPerRequest > 0 ? `  ${change(suspect.bytesPerRequest)} per request` : "";
	const inside = suspect.function === "" ? "" : ` in ${name(suspect.function)}`;
	const { dependency } = suspect;
	const within = dependency ? `, by ${name(dependency.name)}${dependency.version === null ? "" : ` ${name(dependency.version)}`}` : "";
	const since = suspect.changedLine ? "  a line of this change" : suspect.changed ? "  changed" : "";
	const called = calledFrom(suspect, plainVoice);
	return indented(`${colors.cyan(name(position(suspect)))}${inside}${within}${colors.dim(share)}${colors.yellow(`${since}${called === null ? "" : `  ${called}`}`)}`, width);
}
/** Why, what holds it, what stays open, what to change; each behind its word. */
function evidence({ attribution, suspects: [first] }, colors, width) {
	if (!attribution) return [];
	const labeled = (label, text) => indented(`${colors.dim(label)} ${words$1(text)}`, width);
	const { paths = [], containers, handles, notes } = attribution;
	const why = whySentence(attribution);
	const cause = attribution.cause && causeWords(attribution.cause);
	const leaves = leavesWords$1(attribution);
	const fault = first && faultWords(first, attribution);
	return [
		...why === null ? [] : [labeled("no line was found:", ended(why))],
		...publishedSentences(attribution).map((said) => labeled("known leak:", ended(said))),
		...fault ? [labeled("whose fault:", fault)] : [],
		...cause ? [labeled("likely cause:", ended(cause.what))] : [],
		...paths.slice(0, mostHolders).flatMap((path, i) => heldBy(path, i, colors, width)),
		...containerSentences(containers).map((said) => labeled("growing:", ended(said))),
		...leaves === null ? [] : [labeled("left behind:", `${leaves} per request`)],
		...handles.slice(0, mostHolders).map(({ kind, file, line }) => {
			const at = file !== null && line !== null ? `, opened at ${position({
				file,
				line
			})}` : "";
			return labeled("never closed:", `${kind}${at}`);
		}),
		...cause ? [indented(`→ ${words$1(ended(changeIn(first, attribution, cause.change)))}`, width)] : [],
		...noteSentences(notes).slice(0, mostNotes).map((note) => labeled("note:", ended(note)))
	];
}
/** The first is drawn, where its steps are marked; others are told in one line. */
function heldBy(path, index, colors, width) {
	const lines = index === 0 ? pathLines(path) : [];
	if (lines.length === 0) return [indented(`${colors.dim("held by")} ${words$1(pathWords(path))}`, width)];
	return [indented(colors.dim("held by"), width), ...lines.map((line) => indented(words$1(line), width, "    "))];
}
/** What happened, what was seen, what to change. The app's own lines stand behind a bar, so never at the start of a line. */
function trouble(title, problem, colors, width, label = "") {
	const { what, saw, change: remedy } = wordsOf(problem);
	return [
		colors.bold(colors.yellow(`${symbols.unproven} ${title}`)),
		indented(`${label}${words$1(what)}`, width),
		...saw.map((line) => colors.dim(`  │ ${words$1(line)}`)),
		indented(`→ ${words$1(remedy)}`, width)
	].join("\n");
}
/** What fails nothing. */
const warning = ({ route }, said, colors, width) => indented(`${colors.yellow("!")} ${name(route)}: ${words$1(ended(said))}`, width, "");
const last = {
	0: {
		color: "green",
		symbol: symbols.steady
	},
	1: {
		color: "red",
		symbol: symbols.leaking
	},
	2: {
		color: "yellow",
		symbol: symbols.unproven
	}
};
/** The report for a terminal or a log: a table, then what there is to say of each leak and each open question, then one sentence. */
function renderTerminal(report, options) {
	const colors = import_picocolors.default.createColors(options.color);
	const width = Math.min(options.width, widest);
	const routes = byImportance(report.routes);
	const { color, symbol } = last[report.exitCode];
	const unchecked = withoutExampleUrl(report);
	const left = leftOutSentence(report, name);
	const against = comparedWith(report, plainVoice);
	const peak = highestPeak(routes, name);
	const longer = overBudget(routes, name);
	return `${[
		...routes.length === 0 ? [] : [routesTable(routes, colors, width)],
		...sameLeaks(routes.filter((f) => f.verdict === "leaking")).map((same) => leak(same, report, colors, width)),
		...sameTrouble(routes.filter((f) => f.verdict === "unproven")).map(({ problem, routes: kept }) => trouble(routeNames(kept, name), problem, colors, width, `${colors.dim(`${verdictWord("unproven")}:`)} `)),
		...routes.filter(({ verdict }) => verdict === "steady").flatMap((f) => (f.warnings ?? []).map((one) => warning(f, warningWords(one), colors, width))),
		...troubleOfRun(report).map((problem) => trouble("The run", problem, colors, width)),
		...unchecked === null ? [] : [trouble("Not checked", unchecked, colors, width)],
		...report.baseline?.why ? [trouble("The base", report.baseline.why, colors, width)] : [],
		...broughtSentences(report.brought ?? []).map((said) => indented(`${colors.yellow("!")} ${words$1(said)}`, width, "")),
		...against === null ? [] : [colors.dim(indented(against, width, ""))],
		...peak === null ? [] : [colors.dim(indented(ended(peak), width, ""))],
		...longer === null ? [] : [colors.dim(indented(ended(longer), width, ""))],
		...left === null ? [] : [colors.dim(indented(left, width, ""))],
		colors[color](colors.bold(indented(`${symbol} ${outcome(report, plainVoice)}.`, width, "")))
	].join("\n\n")}\n`;
}

// src/report/json.ts
/** The report as it is written to a file: its data, and beside them the sentences that follow from them. */
/** Characters: sentences with names in them stay as short as the schema wants all text to be. */
const longest = 1e5;
const cut = (text) => text.slice(0, longest);
const renderJson = (report) => `${JSON.stringify(written$1(report), null, 2)}\n`;
function written$1(report) {
	const { routes, baseline, exposed, problems, ...rest } = report;
	return {
		...rest,
		routes: routes.map(writtenFinding),
		...baseline ? { baseline: {
			...baseline,
			why: baseline.why && writtenProblem(baseline.why)
		} } : {},
		...exposed ? { exposed: writtenProblem(exposed) } : {},
		problems: problems.map(writtenProblem),
		exitCode: report.exitCode
	};
}
function writtenFinding(finding) {
	const { route, path, verdict, reason, problem, warnings, comparison, ...data } = finding;
	const rest = {
		...data,
		...inWords$1(finding)
	};
	return {
		route,
		path,
		verdict,
		reason,
		sentence: cut(sentenceOf(finding)),
		fingerprint: fingerprintOf(finding),
		...leaksInShort(finding),
		problem: problem && writtenProblem(problem),
		...rest,
		...warnings ? { warnings: warnings.map((warning) => {
			const sentence = cut(warningWords(warning));
			return warning.code === "unknown-warning" ? {
				code: warning.args.code,
				sentence
			} : {
				...warning,
				sentence
			};
		}) } : {},
		...comparison ? { comparison: {
			...comparison,
			why: comparison.why && writtenProblem(comparison.why)
		} } : {}
	};
}
/** Each leak of a route that has several, and what none of their lines explains. */
function leaksInShort(finding) {
	const rest = unexplainedIn(finding);
	const leaks = leaksOf(finding).map((leak) => ({
		fingerprint: fingerprintOf(leak),
		bytesPerRequest: leak.bytesPerRequest ?? 0,
		file: leak.suspects[0]?.file ?? null,
		line: leak.suspects[0]?.line ?? null
	}));
	return {
		...hasSeveral(finding) ? { leaks } : {},
		...rest === null ? {} : { unexplained: rest }
	};
}
/** The line with what holds it, why and what to do in words. */
function inWords$1({ suspects, attribution }) {
	if (!attribution) return { suspects: [...suspects] };
	const said = withWords({
		suspects,
		attribution
	});
	const { retainers = [], cause, why, notes } = said.attribution;
	const cutNote = (note) => note.text === void 0 ? note : {
		...note,
		text: cut(note.text)
	};
	return {
		suspects: said.suspects.map((suspect) => ({
			...suspect,
			retainedBy: suspect.retainedBy == null ? null : cut(suspect.retainedBy)
		})),
		attribution: {
			...said.attribution,
			retainers: retainers.map(cut),
			cause: cause && {
				...cause,
				...cause.what === void 0 ? {} : { what: cut(cause.what) },
				...cause.change === void 0 ? {} : { change: cut(cause.change) }
			},
			why: why && cutNote(why),
			notes: notes.map(cutNote)
		}
	};
}
/** A problem that another version wrote keeps its code, and so does what reads it. */
function writtenProblem(problem) {
	const { what, saw, change } = wordsOf(problem);
	const args = problem.code === "unknown-problem" ? {} : { args: { ...problem.args } };
	return {
		code: codeOf(problem),
		...args,
		what: cut(what),
		saw: saw.map(cut),
		change: cut(change)
	};
}

// node_modules/zod/v4/classic/iso.js
function date(params) {
	return _isoDate(ZodISODate, params);
}

// src/config/given.ts
/** `max-routes` is `maxRoutes` in a configuration. */
const configKeyOf = (name) => options[name].config?.key ?? name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** An option as its writer knows it. */
const written = (name, kind) => kind === "argv" ? `--${name}` : kind === "config" ? configKeyOf(name) : name;
function readOne(name, text, from) {
	const { read, expected, secret } = options[name];
	const option = written(name, from.kind);
	if (text.trim() === "") return { problems: [problem("missing-value", {
		option,
		expected
	})] };
	try {
		const value = read(text, {
			...from,
			option
		});
		if (value !== null) return { value };
		const wanted = (expected.includes("size") ? nearlySize(text.replace(/^.*: ?/, "")) : null) ?? expected;
		return { problems: [problem("bad-value", secret ? {
			option,
			value: "***",
			expected
		} : inPlace(name, {
			option,
			value: text,
			expected: wanted
		}, from))] };
	} catch (error) {
		if (error instanceof CheckError) return { problems: error.problems };
		throw error;
	}
}
/** In a configuration the parts of a value that is several stand apart: there `thresholds.js` does not accept "5 apples". */
function inPlace(name, wrong, from) {
	const [, key, value] = /^(\w+): (.*)$/s.exec(wrong.value) ?? [];
	return from.kind === "config" && options[name].repeatable && value !== void 0 ? {
		...wrong,
		option: `${wrong.option}.${key}`,
		value
	} : wrong;
}
/** Reads everything that was given; what cannot be read becomes problems, all of them. */
function readGiven(given, from) {
	const readings = [...given].map(([name, texts]) => ({
		name,
		read: texts.map((text) => readOne(name, text, from)),
		twice: texts.length > 1 && !options[name].repeatable ? [problem("given-twice", { option: written(name, from.kind) })] : []
	}));
	return {
		values: Object.fromEntries(readings.map(({ name, read }) => [name, read.flatMap((r) => "value" in r ? [r.value] : [])])),
		problems: readings.flatMap(({ read, twice }) => [...twice, ...read.flatMap((r) => "problems" in r ? r.problems : [])])
	};
}
/** Two reports cannot share one file. */
function sharedFiles(values, kind) {
	const named = [...ownOptions$1.flatMap((name) => (values[name] ?? []).slice(0, 1).map((file) => ({
		name,
		file
	}))), ...(values.reporter ?? []).map(({ file }) => ({
		name: "reporter",
		file
	}))];
	return named.filter(({ file }, index) => named.findIndex((other) => other.file === file) < index).map(({ name, file }) => problem("bad-value", {
		option: written(name, kind),
		value: file,
		expected: "a file of its own"
	}));
}

// src/config/config-only.ts
/** What only a configuration can say: values that have no room in one word of a command line. */
const params = record(string(), union([path, array(path).min(1)])).superRefine((given, context) => {
	for (const route of Object.keys(given).filter((name) => !name.startsWith("/"))) context.addIssue({
		code: "custom",
		message: `the route "${route}" does not start with a slash.`
	});
});
const known = strictObject({
	route: string().optional().describe("the name of the route; a * stands for any text"),
	fingerprint: string().regex(/^[\da-f]{16}$/, "give the 16 hexadecimal digits that a report has as \"fingerprint\"").optional().describe("of the leak, as reports have it, on whichever route; with \"route\", on that alone"),
	reason: string().trim().min(1, "say why it is tolerated").max(500).describe("why it is tolerated; reports show it"),
	until: date("give a day that exists, such as \"2026-12-31\"").describe("the last day on which it is tolerated, such as \"2026-12-31\" (UTC); after it the leak fails again")
}).refine(({ route, fingerprint }) => (route ?? fingerprint) !== void 0, {
	error: "name the leak by \"route\" or by \"fingerprint\"",
	when: ({ issues }) => issues.length === 0
});
/** The schema of some options in a configuration, by their keys there. */
const shapeOf = (entries) => Object.fromEntries(entries.flatMap(([name, { config, summary }]) => {
	if (config === null) return [];
	const says = `${config.says ?? summary}${config.such === null ? "" : `, such as ${config.such}`}`;
	return [[configKeyOf(name), config.form.describe(says)]];
}));
/** What a route may have of its own. */
const ownOptions = optionEntries.filter(([, { perRoute }]) => perRoute !== null);
const ownKeys = ownOptions.map(([name]) => configKeyOf(name));
const perRoute = record(string(), strictObject(shapeOf(ownOptions)).partial());
/** By its key, which is that of the setting. */
const configOnly = {
	params: params.describe("example URLs: full paths by the name of their route"),
	ignore: texts.describe("names of routes to skip; a * stands for any text"),
	perRoute: perRoute.describe(`settings for single routes, by name, in which a * stands for any text: ${ownKeys.join(", ")}`),
	known: array(known).describe("leaks that are known and tolerated for a time: each with \"route\" or \"fingerprint\", \"reason\" and \"until\"")
};

// src/config/config.ts
/** What a configuration file may say. */
const configurable = optionEntries.filter(([, option]) => option.config !== null);
const config = strictObject({
	$schema: string().describe("where editors find the schema of this file"),
	...shapeOf(configurable),
	...configOnly
}).partial();
/** The keys of a configuration. */
const configKeys = Object.keys(config.shape).filter((key) => key !== "$schema");
/**
* Reads what a configuration file holds, by the readers of the options.
* @throws CheckError `bad-config` with everything that is wrong in it
*/
function readConfig(content, file) {
	const read = config.safeParse(content ?? {});
	if (!read.success) throw new CheckError(problem("bad-config", {
		file,
		wrong: read.error.issues.flatMap(words)
	}));
	const { params = {}, ignore = [], perRoute = {}, known = [] } = read.data;
	const from = {
		kind: "config",
		cwd: file,
		platform: process.platform
	};
	const { values, problems } = readGiven(givenIn(read.data), from);
	const own = Object.entries(perRoute).map(([route, given]) => ({
		route,
		...readGiven(givenIn(given), from)
	}));
	const wrong = [...problems.map(inWords), ...own.flatMap(({ route, problems }) => problems.map((one) => `perRoute ${route}: ${inWords(one)}`))];
	if (wrong.length > 0) throw new CheckError(problem("bad-config", {
		file,
		wrong
	}));
	return {
		file,
		values,
		ignore,
		known,
		params: Object.fromEntries(Object.entries(params).map(([route, paths]) => [route, [paths].flat()])),
		perRoute: own.map(({ route, values }) => ({
			route,
			own: settingsIn(values)
		}))
	};
}
/** The settings that a configuration speaks of, for all routes or for some. */
const spokenOf = ({ values, perRoute }) => [.../* @__PURE__ */ new Set([...settingEntries.filter(({ name }) => values[name] !== void 0).map(({ key }) => key), ...perRoute.flatMap(({ own }) => Object.keys(own))])];
function inWords(problem) {
	const { what, change } = wordsOf(problem);
	return `${what} ${change}`;
}
function words(issue) {
	const place = issue.path.map(String).join(".");
	if (issue.code !== "unrecognized_keys") return [misfit(issue)];
	const keys = keysAt(issue.path);
	return issue.keys.map((key) => {
		const meant = didYouMean(key, keys);
		return `${place === "" ? "" : `${place}: `}There is no key "${key}". ${meant ? `Did you mean "${meant}"?` : `The keys are ${keys.join(", ")}.`}`;
	});
}
/** The keys that an object at this place of a configuration may have. */
function keysAt(path) {
	const [section] = path;
	if (section === void 0) return configKeys;
	if (section === "known") return Object.keys(known.shape);
	if (section === "perRoute" && path.length === 2) return ownKeys;
	if (path.at(-2) === "login") return loginKeys;
	const form = configurable.find(([name]) => configKeyOf(name) === path.at(-1))?.[1].config?.form;
	const inner = form instanceof ZodObject ? form : null;
	return Object.keys(inner?.shape ?? {});
}
/** What the options among the keys were given, as text: a list of words for each that may be given again, else one. */
function givenIn(content) {
	return new Map(configurable.flatMap(([name, { repeatable, config }]) => {
		const value = content[configKeyOf(name)];
		if (value === void 0) return [];
		if (config?.isJson) return [[name, [JSON.stringify(value)]]];
		if (Array.isArray(value)) return [[name, repeatable ? value.map(String) : [value.join(",")]]];
		if (typeof value === "object" && value !== null) return [[name, Object.entries(value).map(([key, text]) => `${key}: ${text}`)]];
		return [[name, [String(value)]]];
	}));
}

// src/config/run-config.ts
/** Milliseconds; a configuration is a few lines, and one that waits for something would hold the job. */
const patience = 3e4;
/**
* The default export of a configuration in JavaScript or TypeScript. It is code of the pull request, so it runs in a
* process of its own, which has no token in its environment and whose output goes nowhere. What cannot be written as
* JSON does not arrive.
* @throws Error in words
*/
function runConfig(file, env) {
	return new Promise((resolve, reject) => {
		const child = fork(fileURLToPath(new URL("./config-process.js", import.meta.url)), [file], {
			env: withoutCredentials(env),
			execArgv: [],
			stdio: [
				"ignore",
				"ignore",
				"pipe",
				"ipc"
			]
		});
		let said = "";
		child.stderr?.setEncoding("utf8").on("data", (text) => {
			said = (said + text).slice(-2e3);
		});
		const timer = setTimeout(() => child.kill("SIGKILL"), patience);
		let answer = null;
		child.on("message", (message) => {
			answer ??= message;
		});
		child.on("error", reject);
		child.on("close", (code, signal) => {
			clearTimeout(timer);
			if (answer !== null && "content" in answer) return resolve(answer.content);
			const ended = signal === "SIGKILL" ? `It was not read within ${patience / 1e3} s.` : `It ended its process (exit code ${code}).`;
			reject(new Error(answer?.error ?? [ended, ...said.trim().split("\n")].join("\n")));
		});
	});
}

// src/config/config-file.ts
/** Where a configuration is looked for, in this order. */
const names = [...[
	"ts",
	"mts",
	"mjs",
	"js",
	"json"
].map((extension) => `ssr-leak-check.config.${extension}`), ...["yml", "yaml"].map((extension) => `.github/ssr-leak-check.${extension}`)];
/** What other tools read under such names, and this one does not. */
const unread = [
	"cjs",
	"cts",
	"yml",
	"yaml",
	"toml",
	"json5"
].map((extension) => `ssr-leak-check.config.${extension}`);
/**
* Reads the configuration.
* @param named absolute path of the file that the user names; null: the first found in `folders`
* @param folders the app's folder, then the one where the check runs
* @param env what a configuration that is code may see of the environment, without its credentials
*/
async function loadConfig(named, folders, env) {
	const { file, problems } = named === null ? foundIn(folders) : {
		file: named,
		problems: []
	};
	if (file === null) return {
		config: null,
		problems
	};
	try {
		return {
			config: readConfig(await contentOf(file, env), file),
			problems: []
		};
	} catch (error) {
		if (error instanceof CheckError) return {
			config: null,
			problems: error.problems
		};
		return {
			config: null,
			problems: [problem("bad-config", {
				file,
				wrong: [error instanceof Error ? error.message : String(error)]
			})]
		};
	}
}
/** The configuration of the first folder that has one. A second one beside it would have no effect, and nobody would notice. */
function foundIn(folders) {
	const inFolder = (folder, all) => all.map((name) => join(folder, name)).filter((path) => existsSync(path));
	for (const folder of folders) {
		const [file, second] = inFolder(folder, names);
		const [other] = inFolder(folder, unread);
		if (file !== void 0 && second !== void 0) return {
			file: null,
			problems: [problem("two-configurations", {
				file,
				second
			})]
		};
		if (other !== void 0) return {
			file: null,
			problems: [problem("unread-configuration", { file: other })]
		};
		if (file !== void 0) return {
			file,
			problems: []
		};
	}
	return {
		file: null,
		problems: []
	};
}
/** Bytes; example URLs of ten thousand routes take one megabyte. */
const LARGEST_FILE = 8e6;
async function contentOf(file, env) {
	const extension = extname(file);
	if (extension === ".json") return JSON.parse(await readBounded(file, LARGEST_FILE));
	if (extension === ".yml" || extension === ".yaml") {
		const { parse } = await import("./dist.js").then((n) => /* @__PURE__ */ __toESM(n.t(), 1));
		return parse(await readBounded(file, LARGEST_FILE));
	}
	if (!/^\.[cm]?[jt]s$/.test(extension)) throw new Error("Its name must end in .json, .mjs, .js, .ts, .yml or .yaml.");
	return runConfig(file, env);
}

// src/config/settings-from.ts
/** The settings that the values ask for, with defaults for the rest. The values were read without a problem. */
function settingsFrom(written, around) {
	const { config = null, base = null, compares = base !== null } = around;
	const asked = settingsIn(written);
	const given = onTop(config === null ? {} : settingsIn(config.values), asked);
	const { params = {}, ignore = [], perRoute = [], known = [] } = config ?? {};
	const isLent = runsAlready({
		url: given.url ?? null,
		attach: given.attach ?? null
	});
	const compared = base === null || !compares || isLent || given.soakMs != null ? null : {
		kind: "ref",
		ref: base,
		required: false
	};
	return {
		...absentSettings(),
		...given,
		cwd: given.cwd ?? around.cwd,
		...isLent ? { v8: given.v8 ?? "production" } : {},
		changed: changedSince(given.changed, base),
		baseline: given.baseline ?? compared,
		thresholdFrom: asked.threshold != null ? "option" : given.threshold != null ? "config" : null,
		config: config === null ? null : {
			file: config.file,
			speaksOf: spokenOf(config)
		},
		params,
		ignore,
		known,
		perRoute: perRoute.map(({ route, own }) => ({
			route,
			own: ownBeside(own, asked)
		}))
	};
}
/** @param asked null: all routes were asked for; undefined: nothing was */
function changedSince(asked, base) {
	if (asked === null) return null;
	if (asked !== void 0) return {
		...asked,
		ref: asked.ref ?? base
	};
	return base === null ? null : {
		ref: base,
		required: false
	};
}
/** Only what was given of what the demo takes. */
function overridesFrom(values) {
	const taken = Object.entries(values).filter(([name]) => options[name].commands.some((c) => c === "demo"));
	return settingsIn(Object.fromEntries(taken));
}

// src/config/stray-bodies.ts
/**
* Bodies whose requests have a method that takes none. A route of its own method may well leave out the body of all.
* @param values where the method cannot be read, nothing is known
*/
function strayBodies(values, around, kind) {
	if (values.method?.length === 0) return [];
	const settings = settingsFrom(values, around);
	const { method, body, action, perRoute } = settings;
	const [option, methodOption] = [written("body", kind), written("method", kind)];
	const ofAll = body !== null && action === null && !takesBody(method) ? [problem("body-without-method", {
		option,
		methodOption,
		method,
		route: null
	})] : [];
	const ofRoutes = perRoute.flatMap(({ route, own }) => {
		const { method, action } = settingsOf(route, settings);
		if (own.body === void 0 || action !== null || takesBody(method)) return [];
		return [problem("body-without-method", {
			option: "body",
			methodOption: "method",
			method,
			route
		})];
	});
	return [...ofAll, ...ofRoutes];
}

// src/version.ts
/** The version of this program. Read at run time, from beside `src` and `dist` alike, so that a release changes no built file. */
function version() {
	return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}

export { broughtSentences as A, comparedWith as B, headline as C, besideLink as D, whereAndWhat as E, wrapAnsi as F, cliTruncate as G, held as H, symbols as I, hideCredentials as J, require_picocolors as K, baseToHead as L, sameTrouble as M, troubleOfRun as N, sourceLink as O, sameLeaks as P, comparedMark as R, calledFrom as S, position as T, sparkline as U, knownSentence as V, sparklineOf as W, sameSentence as _, loadConfig as a, tally as b, sharedFiles as c, renderTerminal as d, plainVoice as f, calledOnAnother as g, wouldLast as h, settingsFrom as i, leavesWords as j, broughtMarkdown as k, written as l, lifetime as m, strayBodies as n, readConfig as o, overBudget as p, sliceAnsi as q, overridesFrom as r, readGiven as s, version as t, renderJson as u, byImportance as v, isOwn as w, leftOutSentence as x, outcome as y, comparedSentence as z };