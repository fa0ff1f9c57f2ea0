/** Warnings in words. */
import type { Warning, WarningArgs, WarningCode } from '../findings/warnings.ts';
import { bytes, channelName, count, partsOf } from '../words.ts';
import { gainWords } from './container-words.ts';

type Grown = Parameters<typeof partsOf>[0];

/** "8 kB per request (7.9 to 8.1)" */
function grown(growth: Grown): string {
  const { size, range } = partsOf(growth);
  return `${size} per request ${range}`;
}

const milliseconds = (ms: number): string => (ms < 10 ? ms.toFixed(1) : String(Math.round(ms)));

const words: { readonly [C in WarningCode]: (args: WarningArgs<C>) => string } = {
  'channel-grows': (a) => `${channelName(a.channel)} grows by ${grown(a)}, above the warning threshold of ${bytes(a.from)}`,
  'container-grows': (a) => `${gainWords(a)}; so far its own table is below the limit`,
  'rss-grows': (a) => `RSS grows by ${grown(a)} beyond all channels, over ${count(a.requests, 'request')}; native code may leak memory`,
  'slows-down': (a) =>
    `each request takes longer than the one before: ${milliseconds(a.fromMs)} → ${milliseconds(a.toMs)} ms over ${count(a.requests, 'request')}`,
  'unknown-warning': (a) => a.sentence,
};

/** A warning as a sentence without a full stop. */
export const warningWords = ({ code, args }: Warning): string => (words[code] as (of: typeof args) => string)(args);
