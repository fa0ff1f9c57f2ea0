// node_modules/pretty-bytes/index.js
const UNIT_SETS = [
	[
		"B",
		"kB",
		"MB",
		"GB",
		"TB",
		"PB",
		"EB",
		"ZB",
		"YB"
	],
	[
		"B",
		"KiB",
		"MiB",
		"GiB",
		"TiB",
		"PiB",
		"EiB",
		"ZiB",
		"YiB"
	],
	[
		"b",
		"kbit",
		"Mbit",
		"Gbit",
		"Tbit",
		"Pbit",
		"Ebit",
		"Zbit",
		"Ybit"
	],
	[
		"b",
		"kibit",
		"Mibit",
		"Gibit",
		"Tibit",
		"Pibit",
		"Eibit",
		"Zibit",
		"Yibit"
	]
];
const toDecimalString = (number) => {
	if (number >= 1e-6 && number < 1e21) return String(number);
	const [mantissa, exponentString] = number.toExponential().split("e");
	const digits = mantissa.replace(".", "");
	const pointPosition = Number(exponentString) + 1;
	const isPositive = pointPosition > 0;
	const padded = isPositive ? digits.padEnd(pointPosition, "0") : "0".repeat(1 - pointPosition) + digits;
	const integerPart = padded.slice(0, isPositive ? pointPosition : 1);
	const fractionPart = padded.slice(isPositive ? pointPosition : 1).replace(/0+$/, "");
	return fractionPart ? `${integerPart}.${fractionPart}` : integerPart;
};
const toLocaleString = (number, locale, options) => {
	if (typeof locale === "string" || Array.isArray(locale) || locale === true) {
		const locales = locale === true ? void 0 : locale;
		if (options !== void 0) return number.toLocaleString(locales, options);
		const text = toDecimalString(number);
		const pointIndex = text.indexOf(".");
		const maximumFractionDigits = pointIndex === -1 ? 0 : text.length - pointIndex - 1;
		if (maximumFractionDigits > 100) return text;
		return number.toLocaleString(locales, { maximumFractionDigits });
	}
	if (options === void 0) return toDecimalString(number);
	return number.toLocaleString("en-US", {
		...options,
		useGrouping: false
	});
};
const log10 = (numberOrBigInt) => {
	if (typeof numberOrBigInt === "number") return Math.log10(numberOrBigInt);
	const string = numberOrBigInt.toString(10);
	return string.length + Math.log10(`0.${string.slice(0, 15)}`);
};
const log = (numberOrBigInt) => {
	if (typeof numberOrBigInt === "number") return Math.log(numberOrBigInt);
	return log10(numberOrBigInt) * Math.log(10);
};
const divide = (numberOrBigInt, base, exponent) => {
	const divisor = base ** exponent;
	if (typeof numberOrBigInt === "number" || numberOrBigInt <= Number.MAX_SAFE_INTEGER) return Number(numberOrBigInt) / divisor;
	const bigintDivisor = BigInt(base) ** BigInt(exponent);
	const integerPart = numberOrBigInt / bigintDivisor;
	const remainder = numberOrBigInt % bigintDivisor;
	return Number(integerPart) + Number(remainder) / divisor;
};
const toUnrepresentableString = (number, base, exponent, localeOptions) => {
	const scale = BigInt(base) ** BigInt(exponent);
	const whole = number / scale;
	if (localeOptions === void 0) return whole.toString();
	const minimumFractionDigits = localeOptions.minimumFractionDigits ?? 0;
	const maximumFractionDigits = Math.max(localeOptions.maximumFractionDigits ?? 3, minimumFractionDigits);
	const fraction = (number % scale * 10n ** BigInt(maximumFractionDigits) / scale).toString().padStart(maximumFractionDigits, "0").replace(/0+$/, "").padEnd(minimumFractionDigits, "0");
	return fraction ? `${whole}.${fraction}` : whole.toString();
};
const signOf = (number, signed) => {
	if (number < 0) return "-";
	if (!signed) return "";
	return number === 0 || number === 0n ? " " : "+";
};
const assertFixedWidth = (fixedWidth) => {
	if (fixedWidth !== void 0 && (typeof fixedWidth !== "number" || !Number.isSafeInteger(fixedWidth) || fixedWidth < 0)) throw new TypeError(`Expected fixedWidth to be a non-negative integer, got ${typeof fixedWidth}: ${fixedWidth}`);
};
const assertFractionDigits = (name, value) => {
	if (value !== void 0 && (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 100)) throw new TypeError(`Expected ${name} to be an integer between 0 and 100, got ${typeof value}: ${value}`);
};
const buildLocaleOptions = (options) => {
	const { minimumFractionDigits, maximumFractionDigits } = options;
	if (minimumFractionDigits === void 0 && maximumFractionDigits === void 0) return;
	assertFractionDigits("minimumFractionDigits", minimumFractionDigits);
	assertFractionDigits("maximumFractionDigits", maximumFractionDigits);
	if (minimumFractionDigits > maximumFractionDigits) throw new RangeError(`Expected minimumFractionDigits (${minimumFractionDigits}) to not be greater than maximumFractionDigits (${maximumFractionDigits})`);
	return {
		...minimumFractionDigits !== void 0 && { minimumFractionDigits },
		...maximumFractionDigits !== void 0 && { maximumFractionDigits },
		roundingMode: "trunc"
	};
};
function prettyBytes(number, options) {
	if (typeof number !== "bigint" && !Number.isFinite(number)) throw new TypeError(`Expected a finite number, got ${typeof number}: ${number}`);
	options = {
		bits: false,
		binary: false,
		space: true,
		nonBreakingSpace: false,
		...options
	};
	assertFixedWidth(options.fixedWidth);
	const localeOptions = buildLocaleOptions(options);
	const UNITS = UNIT_SETS[(options.bits ? 2 : 0) + (options.binary ? 1 : 0)];
	const separator = options.space ? options.nonBreakingSpace ? "\xA0" : " " : "";
	if (Object.is(number, -0)) number = 0;
	const prefix = signOf(number, options.signed);
	if (number < 0) number = -number;
	const base = options.binary ? 1024 : 1e3;
	let exponent = 0;
	if (number >= 1) exponent = Math.min(Math.floor(options.binary ? log(number) / Math.log(base) : log10(number) / 3), UNITS.length - 1);
	const scaled = divide(number, base, exponent);
	let numberString;
	if (Number.isFinite(scaled)) {
		number = scaled;
		if (number < 1 && exponent > 0) {
			number *= base;
			exponent -= 1;
		}
		if (!localeOptions) {
			const minimumPrecision = Math.max(3, Math.floor(number).toString().length);
			number = Number(number.toPrecision(minimumPrecision));
			if (number >= base && exponent < UNITS.length - 1) {
				number /= base;
				exponent += 1;
			}
		}
		numberString = toLocaleString(number, options.locale, localeOptions);
	} else numberString = toUnrepresentableString(number, base, exponent, localeOptions);
	return (prefix + numberString + separator + UNITS[exponent]).padStart(options.fixedWidth ?? 0);
}

// src/channels.ts
const channels = {
	js: {
		unit: "bytes",
		label: "JavaScript heap",
		head: "JS heap",
		judged: "always",
		inShort: "always",
		read: ({ heapUsed, codeSpaces }) => heapUsed - codeSpaces
	},
	arrayBuffers: {
		unit: "bytes",
		label: "array buffers",
		head: "Array buffers",
		judged: "always",
		inShort: "always",
		read: (sample) => sample.arrayBuffers
	},
	external: {
		unit: "bytes",
		label: "other external memory",
		head: "Other external",
		judged: "always",
		inShort: "always",
		read: ({ external, arrayBuffers }) => external - arrayBuffers
	},
	globalHandles: {
		unit: "bytes",
		label: "global handles",
		head: "Global handles",
		judged: "always",
		inShort: "newer",
		read: (sample) => sample.globalHandles
	},
	native: {
		unit: "bytes",
		label: "RSS beyond every channel",
		head: "RSS beyond every channel",
		judged: "asked",
		inShort: "never",
		read: ({ rss, heapUsed, external }) => rss - heapUsed - external
	},
	rss: {
		unit: "bytes",
		label: "resident memory (RSS)",
		head: "RSS",
		judged: "never",
		inShort: "always",
		read: (sample) => sample.rss
	},
	contexts: {
		unit: "count",
		label: "contexts",
		head: "Contexts",
		judged: "always",
		inShort: "newer",
		read: (sample) => sample.nativeContexts
	},
	fds: {
		unit: "count",
		label: "file descriptors",
		head: "File descriptors",
		judged: "always",
		inShort: "newer",
		read: (sample) => sample.fds
	},
	entries: {
		unit: "count",
		label: "entries in containers",
		head: "Entries",
		judged: "exactly",
		inShort: "never",
		read: () => void 0
	},
	objects: {
		unit: "count",
		label: "live objects",
		head: "Objects",
		judged: "exactly",
		inShort: "never",
		read: () => void 0
	}
};
/** The table in its order, which is the one of every list. */
const channelEntries = Object.entries(channels);
const heldChannels = channelEntries.flatMap(([name, { unit, judged }]) => unit === "bytes" && judged === "always" ? [name] : []);
/** A channel of the table; null for a kind of active resource, which may have any name. */
const channelNamed = (name) => Object.hasOwn(channels, name) ? channels[name] : null;
/** Whether a channel counts things: one of the table that does, or a kind of active resource. */
const isCounted = (name) => channelNamed(name)?.unit !== "bytes";
/** What a sample says of a channel; a kind of active resource that it does not name is not there, so 0. */
function readChannel(name, sample) {
	const channel = channelNamed(name);
	return channel ? channel.read(sample) : sample.resources[name] ?? 0;
}

// src/words.ts
/** Numbers as people read them. English, the same in every renderer, never more digits than the measurement carries. */
const english = (digits) => new Intl.NumberFormat("en", { maximumFractionDigits: digits });
const [whole, tenths] = [english(0), english(1)];
/** The power of 1,000 in whose unit a number of bytes is written. */
const powerOf = (bytes) => Math.floor(Math.log10(Math.max(1, Math.abs(bytes))) / 3);
/** One decimal where it says something: "4.2 B", "57 B", "2.4 kB", "57.3 kB", "535 kB". */
const roundedIn = (bytes, power) => {
	const value = bytes / 1e3 ** power;
	const rounded = Math.abs(value) < (power === 0 ? 10 : 100) ? Math.round(value * 10) / 10 : Math.round(value);
	return rounded === 0 ? 0 : rounded;
};
/** More than any memory. A report that somebody wrote may say anything, and sums of it may be no number at all. */
const mostBytes = 1e27;
const sane = (bytes) => Number.isNaN(bytes) ? 0 : Math.min(mostBytes, Math.max(-1e27, bytes));
/** Bytes in decimal units: "2.4 kB". */
function bytes(amount) {
	const count = sane(amount);
	const power = powerOf(count);
	return prettyBytes(roundedIn(count, power) * 1e3 ** power, { locale: "en" });
}
/** Bytes with their sign, as a change: "+2.4 kB". */
function change(count) {
	return roundedIn(count, powerOf(count)) > 0 ? `+${bytes(count)}` : bytes(count);
}
/** A tight interval gets as many decimals as tell its ends apart, and no more than the last of these. */
const decimals = [
	1,
	2,
	3
];
/** The parts of a slope in bytes: the figure, and the interval in its unit. */
function partsOf(growth) {
	const [bytesPerRequest, low, high] = [
		growth.bytesPerRequest,
		growth.low,
		growth.high
	].map(sane);
	const power = powerOf(bytesPerRequest);
	const apart = (digits) => (low / 1e3 ** power).toFixed(digits) !== (high / 1e3 ** power).toFixed(digits);
	const digits = power === 0 ? 1 : decimals.find(apart) ?? 1;
	if (digits > 1) {
		const fixed = (value) => (value / 1e3 ** power).toFixed(digits);
		const size = `${fixed(bytesPerRequest)} ${bytes(1e3 ** power).slice(2)}`;
		return parts(`${bytesPerRequest > 0 ? "+" : ""}${size}`, size, fixed(low), fixed(high));
	}
	const end = (value) => {
		const rounded = roundedIn(value, power);
		return (Math.abs(rounded) < 100 ? tenths : whole).format(rounded);
	};
	return parts(change(bytesPerRequest), bytes(bytesPerRequest), end(low), end(high));
}
const parts = (figure, size, low, high) => ({
	figure,
	size,
	low,
	high,
	range: `(${low} to ${high})`
});
/** A slope with its interval: "+176 B (173 to 179)", "+2.46 kB (2.45 to 2.46)". */
function interval(growth) {
	const { figure, range } = partsOf(growth);
	return `${figure} ${range}`;
}
/** A sentence with its full stop. */
const ended = (sentence) => /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
/** "1,300 requests", "1 request". */
function count(amount, noun, plural = `${noun}s`) {
	return `${whole.format(amount)} ${amount === 1 ? noun : plural}`;
}
/** A whole number with thousands set apart. */
const integer = (amount) => whole.format(amount);
/** Time that passed, from milliseconds: "840 ms", "6.2 s", "1 min 12 s". */
function elapsed(ms) {
	if (ms < 1e3) return `${Math.round(ms)} ms`;
	const seconds = Math.round(ms / 1e3);
	if (ms < 59950) return `${tenths.format(ms / 1e3)} s`;
	return seconds % 60 === 0 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
const minute = 60;
const hour = 3600;
const day = 24 * hour;
/** How long something will last, from seconds, in the one unit people would use: "59 hours". */
function lasting(seconds) {
	const [size, noun] = seconds < 120 ? [1, "second"] : seconds < 2 * hour ? [minute, "minute"] : seconds < 3 * day ? [hour, "hour"] : seconds < 90 * day ? [day, "day"] : seconds < 730 * day ? [30.4 * day, "month"] : [365 * day, "year"];
	return count(Math.round(seconds / size), noun);
}
/** The name of a channel for people; a kind of active resource goes by its own. */
const channelName = (channel) => channelNamed(channel)?.label ?? channel;
const verdicts = {
	leaking: "leaking",
	unproven: "inconclusive",
	steady: "steady"
};
/** A verdict as people read it. */
const verdictWord = (verdict) => verdicts[verdict];
/** "a" or "an", before a name as it is written. */
const article = (noun) => /^[aeio]/i.test(noun) ? "an" : "a";

export { isCounted as _, count as a, integer as c, partsOf as d, verdictWord as f, heldChannels as g, channels as h, channelName as i, interval as l, channelNamed as m, bytes as n, elapsed as o, channelEntries as p, change as r, ended as s, article as t, lasting as u, readChannel as v };