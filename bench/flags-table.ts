/** The ways to set V8 up, and the table that compares them. */
import type { Growth } from '../src/judge/verdict.ts';
import { markdownTable } from './document.ts';
import { median, seconds } from './machine.ts';
import { defaultLimit } from './verdict-only.ts';

export interface Strategy {
  readonly name: string;
  /** Flags of the command line: they hold from the start. */
  readonly start: readonly string[];
  /** Flags set in the running server after the warm-up. */
  readonly freeze: readonly string[];
}

export interface FlagsRun {
  readonly state: 'flat' | 'growing' | 'unclear';
  readonly requests: number;
  /** Milliseconds, warm-up included. */
  readonly hammering: number;
  readonly collecting: number;
  readonly growth: Growth;
  readonly increments: readonly number[];
  readonly volleySize: number;
  readonly msPerRequest: number;
}

/** Bytes per request of the leak that is looked for: twice the default limit. */
export const LEAK = 2 * defaultLimit.bytesPerRequest;

const calm = ['--no-flush-bytecode', '--no-lazy-feedback-allocation'];
const unoptimised = ['--no-opt', '--no-maglev'];

export const strategies: readonly Strategy[] = [
  { name: 'default', start: [], freeze: [] },
  { name: 'interpreted', start: [...unoptimised, '--no-sparkplug', ...calm], freeze: [] },
  { name: 'quiet', start: [...unoptimised, '--always-sparkplug', ...calm], freeze: [] },
  { name: 'frozen', start: ['--always-sparkplug', ...calm], freeze: unoptimised },
  { name: 'frozen, lazy feedback', start: ['--no-flush-bytecode'], freeze: unoptimised },
  { name: 'frozen, one thread', start: ['--always-sparkplug', '--no-concurrent-recompilation', ...calm], freeze: unoptimised },
];

/** Results by `page / Node / strategy / planted bytes / run`. */
export function renderFlags(results: ReadonlyMap<string, FlagsRun>): string {
  const groups = grouped([...results], ([key]) => key.split(' / ').slice(0, 3).join(' / '));
  const rows = [...groups].map(([name, entries]) => {
    const runs = (bytes: number) => entries.filter(([key]) => key.split(' / ')[3] === String(bytes)).map(([, run]) => run);
    const healthy = runs(0);
    const leaky = runs(LEAK);
    const right = (all: readonly FlagsRun[], state: FlagsRun['state']) =>
      `${all.filter((run) => run.state === state).length}/${all.length}`;
    const time = (all: readonly FlagsRun[]) => seconds(median(all.map(({ hammering, collecting }) => hammering + collecting)));
    const slopes = (all: readonly FlagsRun[]) => all.map(({ growth }) => Math.round(growth.bytesPerRequest)).join(' ');
    return [
      ...name.split(' / '),
      right(healthy, 'flat'),
      time(healthy),
      slopes(healthy),
      right(leaky, 'growing'),
      time(leaky),
      slopes(leaky),
      median([...healthy, ...leaky].map(({ msPerRequest }) => msPerRequest)).toFixed(2),
    ];
  });
  const head = [
    'page',
    'Node',
    'flags',
    'healthy: flat',
    'time',
    'B/request',
    `leak of ${LEAK} B: growing`,
    'time',
    'B/request',
    'ms per request',
  ];
  const flags = strategies.map(
    ({ name, start, freeze }) =>
      `- ${name}: ${start.length > 0 ? `\`${start.join(' ')}\`` : 'none'}${freeze.length > 0 ? `, after the warm-up \`${freeze.join(' ')}\`` : ''}`,
  );
  return [
    ...flags,
    '',
    `All pages and versions of Node.js together. What is wrong with a figure is its distance from what was planted, 0 or ${LEAK} B.`,
    '',
    summary(results),
    '',
    markdownTable(head, rows),
    '',
    'Times are medians of the first look: 300 requests of warm-up, then volleys until the page is called flat or growing, at most 24.',
  ].join('\n');
}

function summary(results: ReadonlyMap<string, FlagsRun>): string {
  const groups = grouped([...results], ([key]) => key.split(' / ')[2] ?? '');
  const rows = strategies.flatMap(({ name }) => {
    const runs = (groups.get(name) ?? []).map(([key, run]) => ({ ...run, planted: Number(key.split(' / ')[3]) }));
    if (runs.length === 0) return [];
    const [healthy, leaky] = [runs.filter(({ planted }) => planted === 0), runs.filter(({ planted }) => planted > 0)];
    const off = runs.map(({ growth, planted }) => Math.abs(growth.bytesPerRequest - planted));
    const time = runs.reduce((all, { hammering, collecting }) => all + hammering + collecting, 0);
    return [
      [
        name,
        `${healthy.filter(({ state }) => state === 'flat').length} of ${healthy.length}`,
        `${leaky.filter(({ state }) => state === 'growing').length} of ${leaky.length}`,
        `${median(off).toFixed(1)} B`,
        `${Math.round(Math.max(...off))} B`,
        seconds(time),
      ],
    ];
  });
  return markdownTable(['flags', 'healthy: flat', `leak of ${LEAK} B: growing`, 'wrong by, median', 'wrong by, most', 'time'], rows);
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
