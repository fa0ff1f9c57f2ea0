/** What each channel may grow, as the page says it: its own limit, in its own unit. */
import { channelNamed, isCounted } from '../../channels.ts';
import type { Finding } from '../../findings/report.ts';
import { type ChannelLimit, limitFor, tableBound } from '../../judge/limits.ts';
import { bytes, channelName, interval } from '../../words.ts';

type Limit = Finding['limit'];

/** Growth of one channel per request with its interval; for counted channels the figures are things, whatever the field says. */
interface Growth {
  readonly bytesPerRequest: number;
  readonly low: number;
  readonly high: number;
}

const source: Readonly<Record<ChannelLimit['from'], string>> = {
  default: 'the default',
  threshold: 'from the option threshold',
  config: 'from the configuration',
  baseline: 'from the baseline',
  channel: 'for this channel, from the configuration',
  counts: 'for counted things',
  native: 'from the option native-threshold',
};

/** Where a limit came from. */
export const sourceWords = (from: ChannelLimit['from']): string => source[from];

/** "1.5 kB", or "0.05" of a channel that counts. */
export const amountWords = (channel: string, amount: number): string => (isCounted(channel) ? amount.toFixed(2) : bytes(amount));

/** "+1 kB (0.9 to 1.1)", or "0.50 (0.40 to 0.60)" of a channel that counts. */
export function growthWords(channel: string, growth: Growth): string {
  const [slope, low, high] = [growth.bytesPerRequest, growth.low, growth.high].map((value) => value.toFixed(2));
  return isCounted(channel) ? `${slope} (${low} to ${high})` : interval(growth);
}

/** "1.5 kB of this channel, from the configuration". */
export function limitWords(limit: Limit, channel: string): string {
  const own = limitFor(limit, channel);
  return own === null ? 'not judged' : `${amountWords(channel, own.perRequest)} ${sourceWords(own.from)}`;
}

/** ", limit 1.5 kB", to follow what a channel grew by. */
export function limitNote(limit: Limit, channel: string): string {
  const own = limitFor(limit, channel);
  return own === null ? ', not judged' : `, limit ${amountWords(channel, own.perRequest)}`;
}

/** Whether the whole interval of a growth lies above the limit of its channel. */
export const isOver = (limit: Limit, channel: string, { low }: Pick<Growth, 'low'>): boolean =>
  low > (limitFor(limit, channel)?.perRequest ?? Number.POSITIVE_INFINITY);

/** The limit that one channel alone exceeds; of several, or none, that of all. What is counted exactly has one in bytes. */
export function exceededLimit({ limit, growth, counts }: Finding): string {
  const over = Object.entries({ ...growth, ...counts }).filter(([channel, grown]) => isOver(limit, channel, grown));
  const [channel, ...others] = over.map(([name]) => name);
  if (channel === undefined || others.length > 0) return bytes(limit.bytesPerRequest);
  if (channel === 'entries') return bytes(tableBound(limit));
  if (channelNamed(channel)?.judged === 'exactly') return bytes(limitFor(limit, 'js')?.perRequest ?? 0);
  const own = amountWords(channel, limitFor(limit, channel)?.perRequest ?? 0);
  return isCounted(channel) ? `${own} ${channelName(channel)}` : own;
}

/** Whether the page shows a channel: not what is judged only where that was asked for, where it was not. */
export const isShown = (limit: Limit, channel: string): boolean =>
  channelNamed(channel)?.judged !== 'asked' || limitFor(limit, channel) !== null;
