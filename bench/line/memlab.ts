/** What memlab names on a sample of the same leaks: three snapshots, its leak finder and its two analyses of growth. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { plainEnvironment } from '../../e2e/prepare-app.ts';
import { markdownTable } from '../document.ts';
import { median, seconds } from '../machine.ts';
import { prepareServer } from '../verdict/healthy-pages.ts';
import type { KnownLeak } from './leak.ts';
import { firingAt, start } from './look.ts';

/** Leaks of every kind, by name; and the name of what holds the objects, where it is a variable or a property. */
export const sample: ReadonlyMap<string, RegExp | null> = new Map([
  ['planted attribute/bundled', null],
  ['planted attribute/dependency', /entries/],
  ['planted /abort-signal-listener', /shutdown/],
  ['planted /array', /visits/],
  ['planted /broadcast-channel', /MessagePort|BroadcastChannel/],
  ['planted /closure-chain', /current/],
  ['planted /interval', /Timeout/],
  ['planted /listener', /store/],
  ['planted /map', /sessions/],
  ['planted /promise-race', /shutdown/],
  ['planted /string-concat', /log\b/],
  ['apps nuxt', /cache/],
  ['apps express-vite', /cache/],
  ['corpus mustache-818', /templateCache|_cache|cache/],
  ['corpus headlessui-react', /StackMachine|stack/i],
]);

const WARM_UP = 100;
/** Requests between two snapshots. `unbound-shape` shows only what there are a thousand of. */
const BETWEEN = 600;
/** Milliseconds for all of memlab's work on one leak. */
const PATIENCE_MS = 300_000;

interface Found {
  readonly found: readonly string[];
  readonly ms: number;
  readonly failed?: string;
}

/** What memlab printed, the first of each list. */
export interface Named {
  readonly leaks: Found;
  readonly objects: Found;
  readonly shapes: Found;
  /** Milliseconds with the requests and the snapshots. */
  readonly ms: number;
}

const shown = 5;

export async function namedByMemlab(leak: KnownLeak, agentPath: string): Promise<Named> {
  const page = await leak.prepare();
  const cwd = await prepareServer('memlab');
  const folder = await mkdtemp(join(tmpdir(), 'bench-memlab-'));
  try {
    const snapshots = join(folder, 'snapshots');
    await mkdir(snapshots);
    const started = performance.now();
    {
      await using server = await start(page, agentPath);
      await using firing = await firingAt(page, server);
      await firing.fire(WARM_UP);
      for (const n of [1, 2, 3]) {
        await server.sample();
        await server.ask({ ask: 'write-snapshot', path: join(snapshots, `${n}.heapsnapshot`) });
        if (n < 3) await firing.fire(BETWEEN);
      }
    }
    const args = ['--max-old-space-size=3072', 'names.cjs', snapshots, join(folder, 'work')];
    const options = { cwd, env: plainEnvironment(), timeout: PATIENCE_MS, maxBuffer: 1 << 28 };
    const { stdout } = await promisify(execFile)(process.execPath, args, options);
    const named = JSON.parse(stdout.trim().split('\n').at(-1) as string) as Omit<Named, 'ms'>;
    const few = (one: Found): Found => ({ ...one, found: one.found.slice(0, shown).map((text) => text.slice(0, 4000)) });
    return { leaks: few(named.leaks), objects: few(named.objects), shapes: few(named.shapes), ms: performance.now() - started };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Without its advice how to go on. */
const told = ({ found }: Found): readonly string[] => found.filter((text) => !text.includes('memlab trace --node-id'));

/** Whether one of the first three says the name of what holds the objects. */
const says = (one: Found, holder: RegExp | null): string =>
  told(one).length === 0
    ? 'nothing'
    : holder !== null &&
        told(one)
          .slice(0, 3)
          .some((text) => holder.test(text))
      ? 'the holder'
      : 'something else';

const first = (one: Found): string => (one.failed ?? told(one)[0] ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 90);

/** The name of a leak, what was named, and where the check put the right line. */
export interface NamedLeak {
  readonly name: string;
  readonly named: Named;
  readonly place: number | null;
}

export function memlabTable(all: readonly NamedLeak[]): string {
  const rows = all.map(({ name, named, place }) => {
    const holder = sample.get(name) ?? null;
    return [
      name,
      place ?? 'no',
      says(named.leaks, holder),
      says(named.objects, holder),
      says(named.shapes, holder),
      `\`${first(named.objects) || first(named.shapes)}\``,
      seconds(named.ms),
    ];
  });
  return markdownTable(
    [
      'leak',
      'right line here is suspect',
      '`find-leaks`',
      '`unbound-object`',
      '`unbound-shape`',
      'what it prints first of growing objects',
      'time',
    ],
    rows,
  );
}

export const memlabWords = (all: readonly NamedLeak[]): string =>
  [
    `memlab 2.0.5 on ${all.length} of the same leaks: three snapshots of the server, ${BETWEEN} requests apart, after ${WARM_UP}; at most ${PATIENCE_MS / 60_000} minutes of its own work for each. It names classes, shapes and the properties on the way to an object, never a file or a line: so it is asked for less, whether the name of the variable, property or class that holds the objects is among the first three that it prints. Its leak finder is used with its own rules, which were made for browser pages. Median ${seconds(median(all.map(({ named }) => named.ms)))}.`,
  ].join('\n');
