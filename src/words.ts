/** Numbers as people read them. English, the same in every renderer, never more digits than the measurement carries. */
import prettyBytes from 'pretty-bytes';

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

/** Bytes in decimal units: "2.4 kB". */
export function bytes(count: number): string {
  const power = powerOf(count);
  return prettyBytes(roundedIn(count, power) * 1000 ** power, { locale: 'en' });
}

/** Bytes with their sign, as a change: "+2.4 kB". */
export function change(count: number): string {
  const text = bytes(count);
  return roundedIn(count, powerOf(count)) > 0 ? `+${text}` : text;
}

/** A tight interval is told with as many decimals as tell its ends apart, and no more than the last of these. */
const decimals = [1, 2, 3] as const;

/** A slope with its interval, in bytes, the interval in the unit of the slope: "+176 B (173 to 179)", "+2.46 kB (2.45 to 2.46)". */
export function interval(growth: { readonly bytesPerRequest: number; readonly low: number; readonly high: number }): string {
  const { bytesPerRequest, low, high } = growth;
  const power = powerOf(bytesPerRequest);
  const apart = (digits: number) => (low / 1000 ** power).toFixed(digits) !== (high / 1000 ** power).toFixed(digits);
  const digits = power === 0 ? 1 : (decimals.find(apart) ?? 1);
  if (digits > 1) {
    const fixed = (value: number) => (value / 1000 ** power).toFixed(digits);
    return `${bytesPerRequest > 0 ? '+' : ''}${fixed(bytesPerRequest)} ${bytes(1000 ** power).slice(2)} (${fixed(low)} to ${fixed(high)})`;
  }
  const end = (value: number) => {
    const rounded = roundedIn(value, power);
    return (Math.abs(rounded) < 100 ? tenths : whole).format(rounded);
  };
  return `${change(bytesPerRequest)} (${end(low)} to ${end(high)})`;
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

const channels: Readonly<Record<string, string>> = {
  js: 'JavaScript heap',
  arrayBuffers: 'array buffers',
  external: 'other external memory',
  globalHandles: 'global handles',
  native: 'RSS beyond every channel',
  rss: 'resident memory (RSS)',
};

/** The name of a channel for people. */
export const channelName = (channel: string): string => channels[channel] ?? channel;
