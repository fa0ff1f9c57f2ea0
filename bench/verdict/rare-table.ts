import { markdownTable } from '../document.ts';
import { median, seconds } from '../machine.ts';
import { inWords, proportion } from '../proportion.ts';
import type { Outcome } from './part.ts';

export interface RareRun {
  readonly verdict: string;
  readonly reason: string;
  /** Steady, with a warning that a container gains entries. */
  readonly isWarnedOf: boolean;
  readonly bytesPerRequest: number | null;
  /** Those found to gain entries, in the process that the figures are from. */
  readonly containers: ReadonlyArray<{ readonly kind: string; readonly gained: number; readonly requests: number }>;
  /** Of all processes, warm-up included. */
  readonly requests: number;
  readonly ms: number;
  readonly increments: ReadonlyArray<readonly number[]>;
}

/** All runs of one size at one fraction. */
export interface RareCell {
  readonly server: string;
  /** One request in so many keeps something. */
  readonly oneIn: number;
  readonly bytes: number;
  readonly runs: readonly RareRun[];
}

const perRequest = ({ bytes, oneIn }: RareCell) => bytes / oneIn;
const isLeaking = ({ verdict }: RareRun) => verdict === 'leaking';
const isSilent = ({ verdict, isWarnedOf }: RareRun) => verdict === 'steady' && !isWarnedOf;
const isUnproven = ({ verdict }: RareRun) => verdict === 'unproven';

/** @param limit bytes per request */
export function renderRare(cells: readonly RareCell[], limit: number): Outcome {
  const above = cells.filter((cell) => perRequest(cell) > limit);
  const below = cells.filter((cell) => perRequest(cell) <= limit).flatMap(({ runs }) => runs);
  const leaks = above.flatMap(({ runs }) => runs);
  const head = ['server', 'fraction', 'bytes', 'B per request', 'truth', 'leaking', 'warned of', 'silently steady', 'unproven'];
  return {
    wrong: above.flatMap((cell) => cell.runs.filter((run) => !isLeaking(run)).map((run) => missed(cell, run))),
    markdown: [
      `Leaks above the limit of ${limit} B per request that were found: ${inWords(leaks.filter(isLeaking).length, leaks.length)}. Below it, steady with a warning of growing entries: ${inWords(below.filter(({ isWarnedOf }) => isWarnedOf).length, below.length)}; called leaking: ${below.filter(isLeaking).length}; silently steady: ${below.filter(isSilent).length}; unproven: ${below.filter(isUnproven).length}.`,
      '',
      markdownTable(
        [...head, 'rate right', 'requests', 'time'],
        cells.map((cell) => row(cell, limit)),
      ),
      '',
      'Each of those requests, chosen at random, adds a string of that size to a Map that grows. The bytes per request are those of the strings; an entry of the Map takes 28 B and more on top. What is below the limit is no leak by definition, but its entries can be counted, and are worth a warning. The rate is right where the planted fraction lies in the 95 % interval (Wilson) of the entries counted: chance alone puts one run in twenty outside. It is known only where the Map was found to grow. Requests and time until the verdict (without booting) are medians.',
    ].join('\n'),
  };
}

function row(cell: RareCell, limit: number): (string | number)[] {
  const { server, oneIn, bytes, runs } = cell;
  const rates = runs.flatMap(({ containers }) => containers.find(({ kind }) => kind === 'Map') ?? []);
  const right = rates.filter(({ gained, requests }) => {
    const { low, high } = proportion(gained, requests);
    return low <= 1 / oneIn && 1 / oneIn <= high;
  });
  const reasons = [...new Set(runs.filter(isUnproven).map(({ reason }) => reason))].join(', ');
  return [
    server,
    `1 in ${oneIn}`,
    bytes,
    perRequest(cell).toFixed(1),
    perRequest(cell) > limit ? 'leaking' : 'below the limit',
    `${runs.filter(isLeaking).length} of ${runs.length}`,
    runs.filter(({ isWarnedOf }) => isWarnedOf).length,
    runs.filter(isSilent).length,
    `${runs.filter(isUnproven).length}${reasons && ` (${reasons})`}`,
    rates.length > 0 ? `${right.length} of ${rates.length}` : 'not counted',
    Math.round(median(runs.map(({ requests }) => requests))),
    seconds(median(runs.map(({ ms }) => ms))),
  ];
}

function missed({ server, oneIn, bytes }: RareCell, run: RareRun): string {
  const series = run.increments.map((values) => `\`${values.join(' ')}\``).join(' and then ');
  const warning = run.isWarnedOf ? ', with a warning' : '';
  return `- ${server}, ${bytes} B on one request in ${oneIn}: should be leaking, is ${run.verdict} (${run.reason}${warning}), ${run.bytesPerRequest?.toFixed(1)} B per request: JS heap, bytes per request from sample to sample: ${series || 'none'}`;
}
