import { markdownTable } from '../document.ts';
import { median, seconds } from '../machine.ts';
import { inWords } from '../proportion.ts';
import type { Outcome } from './part.ts';

export interface SweepRun {
  readonly verdict: string;
  readonly reason: string;
  readonly bytesPerRequest: number | null;
  /** Of all processes, warm-up included. */
  readonly requests: number;
  readonly ms: number;
  readonly increments: ReadonlyArray<readonly number[]>;
}

/** All runs of one size at one fraction. */
export interface Cell {
  readonly server: string;
  readonly mode: string;
  readonly fraction: number;
  readonly bytes: number;
  readonly runs: readonly SweepRun[];
}

interface Bar {
  readonly runs: number;
  readonly missesAllowed: number;
  /** Planted bytes per request from which on sizes are compared. */
  readonly measuredFrom: number;
  /** No miss is allowed: in the short form. */
  readonly mustBeFound: boolean;
}

const found = ({ runs }: Cell) => runs.filter(({ verdict }) => verdict === 'leaking').length;
const planted = ({ bytes, fraction }: Cell) => bytes * fraction;
const round = (value: number) => Math.round(value * 100) / 100;

export function renderSweep(cells: readonly Cell[], bar: Bar): Outcome {
  const leaks = cells.filter(({ bytes }) => bytes > 0);
  const controls = cells.filter(({ bytes }) => bytes === 0);
  const wrong = [...controls, ...(bar.mustBeFound ? leaks : [])].flatMap((cell) =>
    cell.runs.filter(({ verdict }) => (verdict === 'leaking') !== cell.bytes > 0).map((run) => ({ cell, run })),
  );
  const groups = [...new Set(leaks.map(({ server, mode, fraction }) => `${server} / ${mode} / ${fraction}`))];
  return {
    wrong: wrong.map(
      ({ cell, run }) =>
        `- ${cell.server}, ${cell.mode}, ${cell.bytes} B planted: ${run.verdict} (${run.reason}), ${run.bytesPerRequest?.toFixed(1)} B per request: ${run.increments.map((values) => `\`${values.join(' ')}\``).join(' and then ')}`,
    ),
    markdown: [
      'The holder is allocated in advance: what is planted is exact. Which requests keep something is chosen at random. Sizes at or below the limit are left out: they are no leaks by definition. Requests and time until the verdict (without booting) are medians of the smallest size found. 1,500 requests are those of two processes; where they contradict each other, a third makes it some 2,100.',
      '',
      markdownTable(
        ['server', 'limit', 'fraction', 'smallest found', 'B per request', 'found by size', 'requests', 'time'],
        groups.map((group) =>
          smallestRow(
            leaks.filter(({ server, mode, fraction }) => `${server} / ${mode} / ${fraction}` === group),
            bar,
          ),
        ),
      ),
      '',
      '### Nothing planted',
      '',
      markdownTable(
        ['server', 'limit', 'called leaking', 'unproven', 'requests', 'time'],
        controls.map((cell) => [
          cell.server,
          cell.mode,
          inWords(found(cell), cell.runs.length),
          cell.runs.filter(({ verdict }) => verdict === 'unproven').length,
          Math.round(median(cell.runs.map(({ requests }) => requests))),
          seconds(median(cell.runs.map(({ ms }) => ms))),
        ]),
      ),
      '',
      `### Reported against planted, from ${bar.measuredFrom} B per request`,
      '',
      errors(leaks.filter((cell) => planted(cell) >= bar.measuredFrom)),
      '',
      'With a fraction below 1 the planted number itself varies by chance from run to run.',
    ].join('\n'),
  };
}

function smallestRow(cells: readonly Cell[], { runs, missesAllowed }: Bar): (string | number)[] {
  const [first] = cells as [Cell];
  const rising = [...cells].sort((a, b) => a.bytes - b.bytes);
  const smallest = rising.find((cell) => cell.runs.length >= runs && cell.runs.length - found(cell) <= missesAllowed);
  return [
    first.server,
    first.mode,
    first.fraction,
    smallest ? `${smallest.bytes} B in ${found(smallest)} of ${smallest.runs.length}` : 'none',
    smallest ? round(planted(smallest)) : '',
    rising.map((cell) => `${cell.bytes}: ${found(cell)}/${cell.runs.length}`).join(', '),
    smallest ? Math.round(median(smallest.runs.map(({ requests }) => requests))) : '',
    smallest ? seconds(median(smallest.runs.map(({ ms }) => ms))) : '',
  ];
}

function errors(cells: readonly Cell[]): string {
  const rows = cells.flatMap((cell) => {
    const off = cell.runs.flatMap(({ verdict, bytesPerRequest }) =>
      verdict === 'leaking' && bytesPerRequest !== null ? [((bytesPerRequest - planted(cell)) / planted(cell)) * 100] : [],
    );
    if (off.length === 0) return [];
    const worst = off.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
    return [
      [cell.server, cell.mode, cell.fraction, cell.bytes, off.length, `${median(off.map(Math.abs)).toFixed(1)} %`, `${worst.toFixed(1)} %`],
    ];
  });
  return markdownTable(['server', 'limit', 'fraction', 'bytes', 'runs', 'error, median', 'error, worst'], rows);
}
