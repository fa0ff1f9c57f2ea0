/** The verdict on one route as a sentence, made from the finding's data. */
import { isCounted } from '../channels.ts';
import { type JudgedGrowth, judgedGrowth } from '../findings/judged-growth.ts';
import { type Leak, unexplainedIn } from '../findings/leaks.ts';
import type { Finding } from '../findings/report.ts';
import { boundOf, tableBound } from '../judge/limits.ts';
import { wordsOf } from '../problems.ts';
import { bytes, change, channelName, count, elapsed, partsOf } from '../words.ts';
import { gainWords } from './container-words.ts';
import { peakWords, underLoads } from './load-words.ts';
import { warningWords } from './warning-words.ts';

/** "+176 B per request (173 to 179), 1,300 requests, limit 64 B". An inconclusive route gets the words of its problem, with a full stop. */
export function sentenceOf(finding: Leak): string {
  const { problem, verdict, part } = finding;
  if (part) return partSentence(finding, part);
  const added = addedTo(finding);
  if (problem && verdict === 'unproven') return [wordsOf(problem).what, ...added.map((clause) => `${capitalized(clause)}.`)].join(' ');
  return [judged(finding), ...added].join('; ');
}

/** What the sentence of a leak says beside its growth, requests and limit; '' where that is nothing. */
export function besideFigures(finding: Finding): string {
  if (finding.reason === 'out-of-memory') return sentenceOf(finding);
  const growth = judgedGrowth(finding);
  const channels = growth ? channelWords(growth) : [];
  const clauses = [
    ...(channels.length > 0 ? [channels.join(', ')] : []),
    ...leftOpen(finding),
    ...unexplained(finding),
    ...warningClauses(finding),
    ...addedTo(finding),
  ];
  return capitalized(clauses.join('; '));
}

const addedTo = (finding: Finding): readonly string[] =>
  [underLoads(finding), peakWords(finding), againstBase(finding)].filter((clause) => clause !== null);

const warningClauses = ({ warnings = [] }: Finding): readonly string[] => warnings.map((one) => `warning: ${warningWords(one)}`);

/** "leak 2 of 3 of this route, 612 B of the 2.7 kB per request"; the first with what is known of them all. */
function partSentence({ bytesPerRequest }: Leak, { number, of, whole }: NonNullable<Leak['part']>): string {
  const all = judgedGrowth(whole)?.bytesPerRequest ?? 0;
  const size = bytesPerRequest === null || all <= 0 ? '' : `, ${bytes(bytesPerRequest)} of the ${bytes(all)} per request`;
  const said = `leak ${number} of ${of} of this route${size}`;
  return number === 1 ? `${said}; in all ${sentenceOf(whole)}` : said;
}

/** What no line explains of the growth; '' where that is noise. */
function unexplained(finding: Finding): readonly string[] {
  const rest = unexplainedIn(finding);
  return rest === null ? [] : [`${bytes(rest)} of it not explained by any line that was found`];
}

const capitalized = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);

function judged(finding: Finding): string {
  return [verdictWords(finding), ...unexplained(finding), ...warningClauses(finding)].join('; ');
}

function verdictWords(finding: Finding): string {
  const { reason, requests, arms, outlasted = [] } = finding;
  const served = count(requests, 'request');
  if (reason === 'out-of-memory') return `The server ran out of heap after ${served}${lastWords(finding)}`;
  const growth = judgedGrowth(finding);
  const figures = [...(growth ? [growthWords(growth)] : []), served, `limit ${limitWords(finding)}`].join(', ');
  if (reason === 'levelled-off') return `${figures}; it grew at first, then stopped`;
  if (reason === 'released-after-a-while') {
    return `${figures}; what it held was freed within ${elapsed(arms.at(-1)?.settledMs ?? 0)}`;
  }
  if (reason === 'forgotten-in-time') {
    return `${figures}; what it held is forgotten within ${elapsed(outlasted.at(-1)?.clock?.ms ?? 0)}`;
  }
  if (reason === 'bounded-by-package') return `${figures}; what grows is a cache of a package that has a limit`;
  if (reason === 'grows-without-requests') return `${figures}; the server also grows without requests, which is not counted here`;
  return [figures, ...leftOpen(finding)].join('; ');
}

/** What it said of itself in the end; '' where it said nothing. */
function lastWords({ arms }: Finding): string {
  const words = arms.findLast(({ exit }) => exit?.outOfMemory)?.exit?.lastWords;
  if (!words) return '';
  const { heapUsed, heapLimit, rss, fullestSpace, handles } = words;
  const where = fullestSpace === null ? '' : `, ${bytes(fullestSpace.used)} of it in ${fullestSpace.name}`;
  const resident = rss === null ? '' : `, the process took ${bytes(rss)}`;
  const [most] = handles;
  const open = most && most.open >= MANY_HANDLES ? `, and ${most.open} handles of the kind "${most.kind}" were open` : '';
  return `; in the end its heap held ${bytes(heapUsed)}${where} (limit ${bytes(heapLimit)})${resident}${open}`;
}

/** A server at rest has a handful. */
const MANY_HANDLES = 50;

/** Counted things above their limit. */
function leftOpen({ over, growth, counts, containers = [] }: Finding): readonly string[] {
  return over.flatMap((name) => {
    if (name === 'entries') return containers.slice(0, 1).map(gainWords);
    const counted = !Object.hasOwn(growth, name) && Object.hasOwn(counts, name) ? counts[name] : undefined;
    return counted
      ? [`${counted.perRequest.toFixed(2)} ${channelName(name)} ${name === 'objects' ? 'kept' : 'left open'} per request`]
      : [];
  });
}

/** Share of the whole above which a channel is named by itself. */
const worthNaming = 0.01;

/** "+2.5 kB per request (2.5 to 2.5)", and what it is made of where several channels grow. */
export function growthWords(growth: JudgedGrowth): string {
  const { figure, low, high } = partsOf(growth);
  const channels = channelWords(growth);
  return `${figure} per request (${[`${low} to ${high}`, ...(channels.length > 0 ? [channels.join(', ')] : [])].join('; ')})`;
}

/** "JavaScript heap +2.4 kB", where several channels grow. */
function channelWords(growth: JudgedGrowth): readonly string[] {
  const named = growth.channels.filter(
    ({ bytesPerRequest }) => bytesPerRequest > growth.bytesPerRequest * worthNaming && bytesPerRequest >= 1,
  );
  const split = growth.bytesPerRequest <= 0 || named.length < 2 ? [] : named;
  return split.map(({ channel, bytesPerRequest }) => `${channelName(channel)} ${change(bytesPerRequest)}`);
}

/** Bytes per request of the limit that was exceeded, where one channel alone exceeds its own, or tables alone theirs; else of that of all. */
export function exceededBytes({ over, growth, limit }: Pick<Finding, 'over' | 'growth' | 'limit'>): number {
  const [only = null, ...others] = over;
  if (only === null || others.length > 0) return limit.bytesPerRequest;
  if (only === 'entries') return tableBound(limit);
  return isCounted(only) || !Object.hasOwn(growth, only) ? limit.bytesPerRequest : boundOf(limit, only);
}

function limitWords(finding: Finding): string {
  const { over, limit } = finding;
  const own = bytes(exceededBytes(finding));
  if (over.length !== 1) return own;
  if (over[0] === 'entries' && limit.containers !== undefined) return `${own} for tables of containers`;
  return over[0] === 'native' ? `${own} of ${channelName('native')}` : own;
}

/** What the comparison adds to the verdict; null where that is nothing, or has a sentence of its own. */
function againstBase({ route, bytesPerRequest, comparison }: Finding): string | null {
  if (!comparison) return null;
  const { state, base, heap } = comparison;
  if (heap?.worse) {
    return `once warm it keeps ${bytes(heap.difference)} more than the base (${bytes(heap.base)} → ${bytes(heap.head)}, limit ${bytes(heap.limit)})`;
  }
  if (!base || bytesPerRequest === null) return null;
  const fromTo = `${bytes(Math.max(0, base.bytesPerRequest))} → ${bytes(Math.max(0, bytesPerRequest))}/request`;
  if (state === 'fixed') return `this pull request fixes the leak on ${route}: ${fromTo}`;
  if (state === 'improved') return `this pull request reduces the leak on ${route}: ${fromTo}`;
  return state === 'worse' ? `this pull request makes the leak worse: ${fromTo}` : null;
}
