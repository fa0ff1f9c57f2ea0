/** Under which loads a route was measured, and what each of them showed. */
import type { Finding } from '../findings/report.ts';
import { loads, MIX } from '../loads/loads.ts';
import { bytes, integer, verdictWord } from '../words.ts';
import { routeName } from './route-names.ts';
import type { Voice } from './voice.ts';

interface Trait {
  readonly kind: string;
  readonly name: string;
}

type LoadShown = NonNullable<Finding['loads']>[number];

/** "new addresses"; a load that this version does not know has its own name. */
export const loadLabel = (name: string): string =>
  Object.hasOwn(loads, name) ? loads[name as keyof typeof loads].label : name === MIX ? 'the other loads, mixed' : name;

/** The load that the verdict and the figures of a finding are from; null: the usual one, of which there is no more to say. */
export function worstLoad({ loads: measured = [], arms }: Finding): string | null {
  const name = arms.at(-1)?.load ?? (measured.length === 1 ? measured[0]?.load : undefined);
  return name === undefined || name === 'same' ? null : name;
}

/**
 * "leaking under new addresses; steady under same address, new visitors; requests fail under ten requests at once": null where the usual
 * load alone was asked for.
 */
export function underLoads(finding: Finding): string | null {
  const { loads: all = [] } = finding;
  if (all.every(({ load }) => load === 'same')) return null;
  const ran = all.filter((one) => one.verdict !== 'not-run');
  const answered = ran.filter(isAnsweredFirst);
  const measured = ran.filter((one) => !isAnsweredFirst(one));
  const refused = all.filter(isRefused);
  const cached = all.filter(isAnsweredFromCache);
  const isAlone = measured.every(({ load }) => load === 'same');
  // That of the verdict comes first.
  const verdicts = [...new Set([finding.verdict, ...measured.map(({ verdict }) => verdict as Finding['verdict'])])];
  const groups = [
    ...(isAlone ? [] : verdicts.map((verdict) => [verdictWord(verdict), measured.filter((one) => one.verdict === verdict)] as const)),
    ['requests fail', refused] as const,
  ].filter(([, ones]) => ones.length > 0);
  const said = groups.map(([word, ones]) => `${word} under ${labelsOf(ones, worstLoad(finding))}`);
  return [
    ...said,
    ...(answered.length > 0 ? [`${labelsOf(answered, null)} had their whole answer first`] : []),
    ...(cached.length > 0 ? ['a cache answers other requests'] : []),
    ...(ran.length + refused.length + cached.length < all.length ? ['no other load was tried'] : []),
  ].join('; ');
}

const isRefused = ({ verdict, reason }: LoadShown): boolean => verdict === 'not-run' && reason === 'requests-fail';
const isAnsweredFromCache = ({ verdict, reason }: LoadShown): boolean => verdict === 'not-run' && reason === 'answered-from-cache';

/** A route is steady under what it cannot tell: its clients had their answers before they went away. */
const isAnsweredFirst = (one: LoadShown): boolean => one.verdict === 'steady' && one.answeredFirst === true;

/** Bytes by which the level of a heap moves where nothing is kept. */
const LEVEL_MOVES = 100_000;

/** "ten requests at once peak at 310 MB of heap and 420 MB of RSS, and keep 2 MB": null where they were not tried, or nobody can tell. */
export function peakWords({ arms }: Finding): string | null {
  const peak = arms.findLast((arm) => arm.peak)?.peak;
  if (!peak) return null;
  const figures = [
    ...(peak.heapUsed === null ? [] : [`${bytes(peak.heapUsed)} of heap`]),
    ...(peak.rss === null ? [] : [`${bytes(peak.rss)} of RSS`]),
  ];
  if (figures.length === 0) return null;
  const kept = peak.after.heapUsed - peak.before.heapUsed;
  return `${loads.bursts.label} peak at ${figures.join(' and ')}, and keep ${kept < LEVEL_MOVES ? 'nothing' : bytes(kept)}`;
}

/** The most that any of these routes takes: "/report: ten requests at once peak at 310 MB of heap, and keep 2 MB"; null: of none it is known. */
export function highestPeak(routes: readonly Finding[], quote: (route: string) => string): string | null {
  const peakOf = ({ arms }: Finding): number => Math.max(0, ...arms.map(({ peak }) => peak?.heapUsed ?? peak?.rss ?? 0));
  const [highest] = routes.filter((finding) => peakWords(finding) !== null).toSorted((a, b) => peakOf(b) - peakOf(a));
  return highest ? `${quote(routeName(highest))}: ${peakWords(highest)}` : null;
}

/** "2.4 kB for each new value of the cookie sid": null where it was not found in what requests must differ to leave something. */
export function perValue(finding: Finding, voice: Voice): string | null {
  const load = worstLoad(finding);
  const shown = finding.loads?.find((one) => one.load === load);
  if (!shown || shown.verdict === 'not-run') return null;
  const { traits = [], bytesPerValue = null } = shown;
  return traits.length === 0 || bytesPerValue === null || bytesPerValue < 0.5
    ? null
    : `${bytes(bytesPerValue)} for each ${traitsWords(traits, voice)}`;
}

/** "new value of the cookie sid or new connection". */
export const traitsWords = (traits: readonly Trait[], voice: Voice): string => traits.map((trait) => traitWords(trait, voice)).join(' or ');

const moments: Readonly<Record<string, string>> = {
  'at-once': 'right after its request',
  'at-first-byte': 'at the first byte of the answer',
  'in-body': 'within the body of the answer',
};

function traitWords({ kind, name }: Trait, voice: Voice): string {
  if (kind === 'connection') return 'new connection';
  if (kind === 'ip') return 'new IP address';
  if (kind === 'unknown-query') return 'new query of the URL';
  if (kind === 'hang-up') return `client that goes away${Object.hasOwn(moments, name) ? ` ${moments[name]}` : ''}`;
  if (kind === 'data') return `${voice.name(name)} request`;
  if (kind === 'segment') return /^\d+$/.test(name) ? `new segment ${name} of the path` : `new value of ${voice.name(name)} in the path`;
  return `new value of the ${kind === 'query' ? 'query parameter' : voice.words(kind)} ${voice.name(name)}`;
}

/** The one to name first stands first; others in the order in which they were asked for. */
const labelsOf = (ones: readonly LoadShown[], first: string | null): string =>
  ones
    .map(({ load }) => load)
    .toSorted((a, b) => Number(b === first) - Number(a === first))
    .map(loadLabel)
    .join(', ');

/**
 * " under same address, new visitors; requests fail under ten requests at once": what all of these routes are steady under, and what did not
 * show that; empty where it is the usual load alone.
 */
export function allSteadyUnder(routes: readonly Finding[]): string {
  const [first = [], ...others] = routes.map(({ loads: measured = [] }) =>
    measured.flatMap((one) => (one.verdict === 'steady' && !isAnsweredFirst(one) ? [one.load] : [])),
  );
  const common = first.filter((load) => others.every((loads) => loads.includes(load)));
  const late = onSome(routes, isAnsweredFirst, (labels) => `${labels} had their whole answer first`);
  const refused = onSome(routes, isRefused, (labels) => `requests fail under ${labels}`);
  const isUsual = common.length === 0 || (common.join() === 'same' && refused === '');
  return `${isUsual ? '' : ` under ${common.map(loadLabel).join(', ')}`}${late}${refused}`;
}

/** "; requests fail under new visitors on 2 of 7 routes": what holds of some load on some of these routes; empty where it holds of none. */
function onSome(routes: readonly Finding[], holds: (one: LoadShown) => boolean, words: (labels: string) => string): string {
  const found = routes.map(({ loads: measured = [] }) => measured.filter(holds)).filter((ones) => ones.length > 0);
  if (found.length === 0) return '';
  const loads = [...new Map(found.flat().map((one) => [one.load, one])).values()];
  return `; ${words(labelsOf(loads, null))}${found.length < routes.length ? ` on ${integer(found.length)} of ${integer(routes.length)} routes` : ''}`;
}
