/**
 * How far a comparison with the base can be trusted: a version against itself, and the smallest difference that is found on top
 * of an existing leak.
 *
 *   npm run bench:baseline -- [--comparisons 100] [--runs 10] [--minutes N] [--again]
 *
 * Goes on from the results in `bench/results`, as long as what decides a verdict is the same; with `--again` all is measured
 * anew.
 */
import { parseArgs } from 'node:util';
import { differenceLimit } from '../src/judge/compare.ts';
import { type Compared, compare } from './baseline/compare.ts';
import { markdownTable, unfinished, writeSection } from './document.ts';
import { openLedger, untilTimeUp } from './ledger.ts';
import { circumstances, median, seconds } from './machine.ts';
import { inWords } from './proportion.ts';
import { toolUnderTest } from './tool.ts';
import { defaultLimit } from './verdict-only.ts';

const { values } = parseArgs({
  options: {
    comparisons: { type: 'string', default: '100' },
    runs: { type: 'string', default: '10' },
    minutes: { type: 'string', default: 'Infinity' },
    again: { type: 'boolean', default: false },
  },
});
const print = (line: string) => process.stdout.write(`${line}\n`);

/** Bytes that both versions keep of a request. */
const pages = [
  { name: 'healthy', kept: 0 },
  { name: 'leaking 1 kB', kept: 1_000 },
] as const;
/** Bytes that head keeps more than a base that keeps 1 kB. */
const additions = [16, 32, 48, 64, 72, 80, 96, 128, 256];
const BASE = 1_000;

const tool = await toolUnderTest();
const ledger = await openLedger('baseline', {
  toolId: tool.id,
  kept: true,
  again: values.again,
  deadline: performance.now() + Number(values.minutes) * 60_000,
  log: (line) => print(`  ${line}`),
});
const keysOf = (name: string, amount: number) => Array.from({ length: amount }, (_, i) => `${name} ${i + 1}`);
const selfKeys = (name: string) => keysOf(`itself ${name}`, Number(values.comparisons));
const addedKeys = (added: number) => keysOf(`added ${added}`, Number(values.runs));

const complete = await untilTimeUp(async () => {
  // In turns, so that a run that ends early has some of each.
  for (let i = 0; i < Number(values.comparisons); i += 1) {
    for (const { name, kept } of pages) await ledger.once(selfKeys(name)[i] as string, () => compare(kept, kept, tool.agent));
    for (const added of additions) {
      const key = addedKeys(added)[i];
      if (key) await ledger.once(key, () => compare(BASE + added, BASE, tool.agent));
    }
  }
});

const results = ledger.results<Compared>();
const resultsOf = (keys: readonly string[]) => keys.flatMap((key) => results.get(key) ?? []);
const counted = (seen: readonly Compared[], state: Compared['state']) => seen.filter((one) => one.state === state).length;
const bytes = (value: number) => (Math.abs(value) < 10 ? value.toFixed(1) : Math.round(value).toString());
const largest = (seen: readonly Compared[], read: (one: Compared) => number) => Math.max(...seen.map((one) => Math.abs(read(one))));

const itself = pages.map(({ name }) => ({ name, seen: resultsOf(selfKeys(name)) }));
const all = itself.flatMap(({ seen }) => seen);
const wrong = counted(all, 'worse') + counted(all, 'better');
const found = additions.map((added) => ({ added, seen: resultsOf(addedKeys(added)) })).filter(({ seen }) => seen.length > 0);
const smallest = found.find(({ seen }) => counted(seen, 'worse') === seen.length);

const text = [
  '## Against the base',
  '',
  circumstances('npm run bench:baseline'),
  ...(complete ? [] : ['', unfinished]),
  '',
  '### A version against itself',
  '',
  `Called worse or better: ${inWords(wrong, all.length)}.`,
  '',
  markdownTable(
    [
      'page',
      'comparisons',
      'worse',
      'better',
      'unclear',
      'largest difference, B/request',
      'largest difference of the heap, kB',
      'requests',
      'time',
    ],
    itself
      .filter(({ seen }) => seen.length > 0)
      .map(({ name, seen }) => [
        ...[name, seen.length, counted(seen, 'worse'), counted(seen, 'better'), counted(seen, 'unclear')],
        bytes(largest(seen, ({ difference }) => difference)),
        bytes(largest(seen, ({ heap }) => heap) / 1000),
        Math.round(median(seen.map(({ requests }) => requests))),
        seconds(median(seen.map(({ ms }) => ms))),
      ]),
  ),
  '',
  '### On top of a leak of 1 kB per request',
  '',
  smallest
    ? `Smallest addition that was found every time: ${smallest.added} B per request, where ${differenceLimit(defaultLimit.bytesPerRequest, BASE)} B may be more: the limit of ${defaultLimit.bytesPerRequest} B, or a twentieth of what the base keeps.`
    : 'No addition was found every time.',
  '',
  markdownTable(
    ['added, B/request', 'comparisons', 'called worse', 'unclear', 'measured difference, B/request'],
    found.map(({ added, seen }) => [
      ...[added, seen.length, counted(seen, 'worse'), counted(seen, 'unclear')],
      `${bytes(Math.min(...seen.map(({ difference }) => difference)))} to ${bytes(Math.max(...seen.map(({ difference }) => difference)))}`,
    ]),
  ),
  '',
  'Each comparison boots both versions afresh and fires their volleys in turns: 1,000 judged requests each. Requests and times are medians.',
].join('\n');
print(`\n${text}\n`);
await writeSection('baseline', text);
if (wrong > 0) process.exitCode = 1;
