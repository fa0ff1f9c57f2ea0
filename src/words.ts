/** Numbers as people read them. English, the same in every renderer, never more digits than the measurement carries. */
import prettyBytes from 'pretty-bytes';
import { channelNamed } from './channels.ts';

const english = (digits: number) => new Intl.NumberFormat('en', { maximumFractionDigits: digits });
const [whole, tenths] = [english(0), english(1)];

/** The power of 1,000 in whose unit a number of bytes is written. */
const powerOf = (bytes: number): number => Math.floor(Math.log10(Math.max(1, Math.abs(bytes))) / 3);

/** One decimal where it says something: "4.2 B", "57 B", "2.4 kB", "57.3 kB", "535 kB". */
const roundedIn = (bytes: number, power: number): number => {
  const value = bytes / 1000 ** power;
  const rounded = Math.abs(value) < (power === 0 ? 10 : 100) ? Math.round(value * 10) / 10 : Math.round(value);
  return rounded === 0 ? 0 : rounded;
};

/** More than any memory. A report that somebody wrote may say anything, and sums of it may be no number at all. */
const mostBytes = 1e27;
const sane = (bytes: number): number => (Number.isNaN(bytes) ? 0 : Math.min(mostBytes, Math.max(-mostBytes, bytes)));

/** Bytes in decimal units: "2.4 kB". */
export function bytes(amount: number): string {
  const count = sane(amount);
  const power = powerOf(count);
  return prettyBytes(roundedIn(count, power) * 1000 ** power, { locale: 'en' });
}

/** Bytes with their sign, as a change: "+2.4 kB". */
export function change(count: number): string {
  return roundedIn(count, powerOf(count)) > 0 ? `+${bytes(count)}` : bytes(count);
}

/** A tight interval gets as many decimals as tell its ends apart, and no more than the last of these. */
const decimals = [1, 2, 3] as const;

interface Interval {
  readonly bytesPerRequest: number;
  readonly low: number;
  readonly high: number;
}

/** A slope with its interval, in parts. */
export interface GrowthParts {
  /** With its sign: "+2.4 kB". */
  readonly figure: string;
  /** Without a plus: "2.4 kB". */
  readonly size: string;
  /** Ends of the interval, in the unit of the figure: "2.4". */
  readonly low: string;
  readonly high: string;
  /** "(2.4 to 2.5)" */
  readonly range: string;
}

/** The parts of a slope in bytes: the figure, and the interval in its unit. */
export function partsOf(growth: Interval): GrowthParts {
  const [bytesPerRequest, low, high] = [growth.bytesPerRequest, growth.low, growth.high].map(sane) as [number, number, number];
  const power = powerOf(bytesPerRequest);
  const apart = (digits: number) => (low / 1000 ** power).toFixed(digits) !== (high / 1000 ** power).toFixed(digits);
  const digits = power === 0 ? 1 : (decimals.find(apart) ?? 1);
  if (digits > 1) {
    const fixed = (value: number) => (value / 1000 ** power).toFixed(digits);
    const size = `${fixed(bytesPerRequest)} ${bytes(1000 ** power).slice(2)}`;
    return parts(`${bytesPerRequest > 0 ? '+' : ''}${size}`, size, fixed(low), fixed(high));
  }
  const end = (value: number) => {
    const rounded = roundedIn(value, power);
    return (Math.abs(rounded) < 100 ? tenths : whole).format(rounded);
  };
  return parts(change(bytesPerRequest), bytes(bytesPerRequest), end(low), end(high));
}

const parts = (figure: string, size: string, low: string, high: string): GrowthParts => ({
  ...{ figure, size, low, high },
  range: `(${low} to ${high})`,
});

/** A slope with its interval: "+176 B (173 to 179)", "+2.46 kB (2.45 to 2.46)". */
export function interval(growth: Interval): string {
  const { figure, range } = partsOf(growth);
  return `${figure} ${range}`;
}

/** A sentence with its full stop. */
export const ended = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

/** "1,300 requests", "1 request". */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${whole.format(amount)} ${amount === 1 ? noun : plural}`;
}

/** A whole number with thousands set apart. */
export const integer = (amount: number): string => whole.format(amount);

/** Time that passed, from milliseconds: "840 ms", "6.2 s", "1 min 12 s". */
export function elapsed(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = Math.round(ms / 1000);
  if (ms < 59_950) return `${tenths.format(ms / 1000)} s`;
  return seconds % 60 === 0 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** How long something will last, from seconds, in the one unit people would use: "59 hours". */
export function lasting(seconds: number): string {
  const [size, noun] =
    seconds < 2 * minute
      ? [1, 'second']
      : seconds < 2 * hour
        ? [minute, 'minute']
        : seconds < 3 * day
          ? [hour, 'hour']
          : seconds < 90 * day
            ? [day, 'day']
            : seconds < 730 * day
              ? [30.4 * day, 'month']
              : [365 * day, 'year'];
  return count(Math.round(seconds / (size as number)), noun as string);
}

/** The name of a channel for people; a kind of active resource goes by its own. */
export const channelName = (channel: string): string => channelNamed(channel)?.label ?? channel;

const verdicts = { leaking: 'leaking', unproven: 'inconclusive', steady: 'steady' } as const;

/** A verdict as people read it. */
export const verdictWord = (verdict: keyof typeof verdicts): string => verdicts[verdict];

/** "a" or "an", before a name as it is written. */
export const article = (noun: string): string => (/^[aeio]/i.test(noun) ? 'an' : 'a');
