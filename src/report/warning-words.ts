/** Warnings in words. */
import type { Warning, WarningArgs, WarningCode } from '../findings/warnings.ts';
import { bytes, channelName, count, integer, partsOf } from '../words.ts';
import { gainWords } from './container-words.ts';
import { brief } from './plain-text.ts';

type Grown = Parameters<typeof partsOf>[0];

/** "8 kB per request (7.9 to 8.1)" */
function grown(growth: Grown): string {
  const { size, range } = partsOf(growth);
  return `${size} per request ${range}`;
}

const milliseconds = (ms: number): string => (ms < 10 ? ms.toFixed(1) : String(Math.round(ms)));

const isItThePage = 'is it the page that was rendered?';

/** Characters of what the server logs: enough to know the message again. */
const MOST_LOGGED = 240;
/** Characters of a media type. */
const MOST_OF_TYPE = 60;

const kindWords = (status: number, type: string): string =>
  type === '' ? `${status} without a content type` : `${status} ${brief(type, MOST_OF_TYPE)}`;

const words: { readonly [C in WarningCode]: (args: WarningArgs<C>) => string } = {
  'channel-grows': (a) => `${channelName(a.channel)} grows by ${grown(a)}, above the warning threshold of ${bytes(a.from)}`,
  'container-grows': (a) => `${gainWords(a)}; so far its own table is below the limit`,
  'package-cache': (a) => {
    const holds = `when it is full, with ${count(a.max, 'entry', 'entries')}, it takes about ${bytes(a.fullBytes)}`;
    const name = brief(a.version === null ? a.package : `${a.package} ${a.version}`, 100);
    return `${name} keeps ${bytes(a.bytesPerRequest)} per request in a cache of its own: ${holds}`;
  },
  'rss-grows': (a) => `RSS grows by ${grown(a)} beyond all channels, over ${count(a.requests, 'request')}; native code may leak memory`,
  'slows-down': (a) =>
    `each request takes longer than the one before: ${milliseconds(a.fromMs)} → ${milliseconds(a.toMs)} ms over ${count(a.requests, 'request')}`,
  'logs-each-request': ({ lines, logged, requests }) => {
    const often = logged >= requests ? 'every request' : `${integer(logged)} of ${count(requests, 'request')}`;
    return `the server logs at ${often}: "${brief(lines.join(' '), MOST_LOGGED)}": ${isItThePage}`;
  },
  'answers-shrink': (a) => `answers shrank from ${bytes(a.fromBytes)} to ${bytes(a.toBytes)}: ${isItThePage}`,
  'answers-change': (a) => {
    const [from, to] = [kindWords(a.fromStatus, a.fromType), kindWords(a.toStatus, a.toType)];
    return `answers changed from ${from} to ${to}, ${integer(a.changed)} of ${integer(a.requests)}: ${isItThePage}`;
  },
  'unread-helpers': ({ unread }) =>
    `${count(unread, 'worker thread or forked process', 'worker threads and forked processes')} of the server cannot be asked: what ${unread === 1 ? 'it keeps' : 'they keep'} is in no figure but RSS`,
  'measured-elsewhere': (a) => `${brief(a.from, 200)} redirects to ${brief(a.to, 200)}, which was measured in its place`,
  'unknown-warning': (a) => a.sentence,
};

/** A warning as a sentence without a full stop. */
export const warningWords = ({ code, args }: Warning): string => (words[code] as (of: typeof args) => string)(args);
