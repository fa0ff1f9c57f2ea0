/** The leaks of one route, each as a finding of its own: whoever shows, lists or counts leaks asks here. */

import { judgedGrowth } from './judged-growth.ts';
import type { Finding, ReportedAttribution, Suspect } from './report.ts';

/** A leak, or a route whose leaks nobody told apart. */
export type Leak = Finding & {
  /** Set where the route has several: which this is, from 1, of how many, and the route with all of them. */
  readonly part?: { readonly number: number; readonly of: number; readonly whole: Finding };
};

/** What was recognized of a leak. */
type Parts = NonNullable<ReportedAttribution['leaks']>;

/** Whether a route is known to have several leaks. */
export const hasSeveral = ({ attribution }: Finding): boolean => (attribution?.leaks?.length ?? 0) > 1;

/**
 * The leaks of a route, the one to look at first first; a route with one leak, or of which no more is known, is that leak. Their bytes
 * per request add up to what is explained of the growth.
 */
export function leaksOf(finding: Finding): readonly [Leak, ...Leak[]] {
  const { attribution, verdict } = finding;
  const [first, ...others] = attribution?.leaks ?? [];
  if (verdict !== 'leaking' || !attribution || !first || others.length === 0) return [finding];
  const of = others.length + 1;
  return [partOf(finding, attribution, first, 1, of), ...others.map((leak, i) => partOf(finding, attribution, leak, i + 2, of))];
}

function partOf(whole: Finding, attribution: ReportedAttribution, leak: Parts[number], number: number, of: number): Leak {
  const isFirst = number === 1;
  const suspects = chosen(whole.suspects, leak.suspects);
  const path = leak.path === null ? undefined : attribution.paths?.[leak.path];
  const bytesPerRequest = sumOf(suspects);
  const all = judgedGrowth(whole)?.bytesPerRequest ?? 0;
  const share = all > 0 ? Math.min(1, bytesPerRequest / all) : 0;
  return {
    ...whole,
    bytesPerRequest,
    suspects: suspects.map((suspect) => ({ ...suspect, heldBy: path && suspect.heldBy === leak.path ? 0 : null })),
    attribution: {
      ...attribution,
      paths: path ? [path] : [],
      containers: chosen(attribution.containers ?? [], leak.containers),
      handles: chosen(attribution.handles, leak.handles),
      // Of the first leak more may have been found out since.
      cause: isFirst ? attribution.cause : leak.cause,
      // These are of the whole route.
      ...{ leaks: undefined, leaves: [], notes: isFirst ? attribution.notes : [], brief: isFirst ? attribution.brief : null },
      ...{ bound: isFirst ? attribution.bound : (path?.container.bound ?? null), files: isFirst ? attribution.files : [] },
      published: publishedOf(suspects, attribution, isFirst ? whole.suspects : suspects),
    },
    ...(whole.loads ? { loads: whole.loads.map((load) => scaled(load, share)) } : {}),
    part: { number, of, whole },
  };
}

/** Whether what is said of the whole route is said with another leak of it. */
export const isFurther = (part: Leak['part']): boolean => part !== undefined && part.number > 1;

const chosen = <T>(all: readonly T[], indexes: readonly number[]): T[] => indexes.flatMap((i) => all[i] ?? []);

const sumOf = (suspects: readonly Suspect[]): number => suspects.reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);

type Load = NonNullable<Finding['loads']>[number];

const scaled = (load: Load, share: number): Load =>
  load.verdict === 'not-run' || load.bytesPerValue == null ? load : { ...load, bytesPerValue: load.bytesPerValue * share };

/** Each published leak goes with the leak whose stacks go through its package; one of which that is not known, with the first. */
function publishedOf(suspects: readonly Suspect[], { published = [] }: ReportedAttribution, all: readonly Suspect[]): typeof published {
  const goThrough = (some: readonly Suspect[], name: string) =>
    some.some(({ dependency, stack = [] }) => dependency?.name === name || stack.some(({ file }) => file.startsWith(`${name}/`)));
  return published.filter(({ package: name }) => goThrough(suspects, name) || (all !== suspects && !goThrough(all, name)));
}

/** Of the growth: so much may be missing through the noise of sampling, where the leaks of a route were told apart by snapshots. */
const NOISE = 0.1;
/** The same where there is one leak, whose line need not have allocated what it keeps. */
const NOISE_OF_ONE = 0.5;

/**
 * Bytes per request of a leaking route that no line explains; null where that is no more than noise, where nothing is known of the
 * lines, and where something is left open, which keeps what no profile shows.
 */
export function unexplainedIn(finding: Finding): number | null {
  const { suspects, attribution, verdict } = finding;
  const growth = judgedGrowth(finding)?.bytesPerRequest ?? 0;
  if (verdict !== 'leaking' || !attribution || suspects.length === 0 || growth <= 0 || attribution.handles.length > 0) return null;
  const rest = growth - sumOf(suspects);
  return rest > growth * (hasSeveral(finding) ? NOISE : NOISE_OF_ONE) ? rest : null;
}
