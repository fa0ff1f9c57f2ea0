import cliTruncate from 'cli-truncate';
import type { ProgressEvent } from '../findings/progress.ts';
import type { Finding } from '../findings/report.ts';
import { bytes, change, count, elapsed, integer, verdictWord } from '../words.ts';
import { brief } from './plain-text.ts';
import { sentenceOf } from './sentence.ts';
import { sparkline } from './sparkline.ts';
import { symbols } from './terminal-table.ts';

const plain = (text: string): string => brief(text, 300);

/** What is known of the route that is being measured. */
export interface CurrentRoute {
  readonly route: string;
  readonly index: number;
  readonly of: number;
  readonly budgetMs: number;
  /** When it began, by the clock of who draws; milliseconds. */
  readonly startedAt: number;
  readonly phase: Extract<ProgressEvent, { type: 'phase' }>['phase'] | null;
  readonly requests: number;
  /** Heap without code after each judged volley of this process, bytes. */
  readonly heap: readonly { readonly requests: number; readonly js: number }[];
}

const phases: Readonly<Record<NonNullable<CurrentRoute['phase']>, string>> = {
  'warm-up': 'warming up',
  volleys: 'measuring',
  settling: 'waiting for timers to run out',
  confirming: 'confirming in a fresh process',
  'looking-again': 'looking again in the same process',
  'moving-clock': 'moving its clock on, to see what it forgets',
  attributing: 'looking for the line',
};

const phaseName = (phase: CurrentRoute['phase']): string => (phase === null ? 'starting' : phases[phase]);

/** Growth from the first judged sample to the last, in bytes per request; null before there are two. */
function growthSoFar(heap: CurrentRoute['heap']): number | null {
  const [first, last] = [heap[0], heap.at(-1)];
  return first && last && last.requests > first.requests ? (last.js - first.js) / (last.requests - first.requests) : null;
}

/** Noise of so many bytes stays flat in the sparkline of a route in progress. */
const flatSpan = 50_000;

const fitted = (text: string, columns: number): string => cliTruncate(text, Math.max(columns, 10));

/** The route in progress in two lines: what is done to it, and what is seen. */
export function currentLines(current: CurrentRoute, now: number, columns: number): readonly string[] {
  const left = Math.max(0, current.budgetMs - (now - current.startedAt));
  const growth = growthSoFar(current.heap);
  const place = `${current.index + 1}/${current.of}`;
  const facts = [
    phaseName(current.phase),
    count(current.requests, 'request'),
    left > 0 ? `at most ${elapsed(Math.ceil(left / 1000) * 1000)} left` : 'finishing',
  ];
  const seen = [
    sparkline(
      current.heap.map(({ js }) => js),
      flatSpan,
      20,
    ),
    ...(current.heap.length > 0 ? [bytes(current.heap.at(-1)?.js ?? 0)] : []),
    ...(growth === null ? [] : [`${change(growth)} per request so far`]),
  ].filter((part) => part !== '');
  return [
    fitted(`  ${place} ${plain(current.route)}  ${facts.join(', ')}`, columns),
    ...(seen.length === 0 ? [] : [fitted(`      ${seen.join('  ')}`, columns)]),
  ];
}

/** A finished route in one line. */
export function doneLine(finding: Finding): string {
  const { verdict, route, bytesPerRequest, requests, durationMs } = finding;
  const judged =
    bytesPerRequest === null || verdict === 'unproven'
      ? plain(sentenceOf(finding))
      : `${change(bytesPerRequest)} per request, ${count(requests, 'request')} in ${elapsed(durationMs)}`;
  return `${symbols[verdict]} ${plain(route)}  ${verdictWord(verdict)}: ${judged}`;
}

/** Phases without figures of their own that may take long: a log says when they begin. */
const announced: ReadonlySet<CurrentRoute['phase']> = new Set(['settling', 'confirming', 'looking-again', 'moving-clock', 'attributing']);

/** What a log says when a phase begins; null: it says it when that has ended. */
export const beginLine = (current: CurrentRoute): string | null =>
  announced.has(current.phase) ? `  ${plain(current.route)}: ${phaseName(current.phase)}` : null;

/** What a log says when a phase has ended; null: nothing, or it was said when that began. */
export function phaseLine(current: CurrentRoute): string | null {
  if (current.phase === null || announced.has(current.phase)) return null;
  const growth = growthSoFar(current.heap);
  const seen = growth === null || current.phase === 'warm-up' ? '' : `, ${change(growth)} per request so far`;
  return `  ${plain(current.route)}: ${phaseName(current.phase)}, ${integer(current.requests)} requests${seen}`;
}

/** What a log and the live display say of the run as a whole; null for what concerns one route. */
export function runLine(event: ProgressEvent): string | null {
  if (event.type === 'building') return `Building: ${plain(event.command)}`;
  if (event.type === 'booting') return `Starting${event.route === undefined ? '' : ` for ${plain(event.route)}`}: ${plain(event.command)}`;
  if (event.type === 'booted') {
    const processes = event.processes > 1 ? `, ${count(event.processes, 'process', 'processes')}` : '';
    return `Serving on ${plain(event.origin)} after ${elapsed(event.bootMs)} (Node.js ${plain(event.node)}${processes}${event.apart ? ', apart' : ''})`;
  }
  return event.type === 'note' ? plain(event.text) : null;
}
