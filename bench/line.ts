/**
 * How often the right line is named: planted leaks, the app of every framework, published leaks.
 *
 *   npm run bench:line -- [--only nuxt,corpus] [--minutes N] [--keep] [--again] [--memlab] [--report] [--node 22] [--heaps 50,400,1000]
 *
 * `--only` takes parts of names. An interrupted run goes on where it was. After a change of the code all leaks are looked at
 * again; with `--keep` only those that nobody looked at, with `--again` also those that this code has looked at. `--report` looks at none and writes the section from what there is.
 * `--memlab` asks memlab about its sample of the leaks, in place of the check. `--node` has the servers run on another version.
 * `--heaps` looks in servers that hold so many megabytes, in place of all leaks.
 */
import { parseArgs } from 'node:util';
import { CheckError, wordsOf } from '../src/problems.ts';
import { endsOf } from './check-pages.ts';
import { writeSection } from './document.ts';
import { openLedger, untilTimeUp } from './ledger.ts';
import { appLeaks } from './line/apps.ts';
import { heapsTable, type Kind, kindsOfLeaks, type OnHeap, onHeap } from './line/heaps.ts';
import type { KnownLeak } from './line/leak.ts';
import { look, type Seen } from './line/look.ts';
import { memlabTable, memlabWords, type Named, namedByMemlab, sample } from './line/memlab.ts';
import { nextLeakWords } from './line/next-leak.ts';
import { ledgerOf, onNode, otherVersions, versionsTable } from './line/on-node.ts';
import { planted } from './line/planted.ts';
import { published } from './line/published.ts';
import { reasons } from './line/reasons.ts';
import { eachTable, mainTable, misses, type Scored, scored } from './line/section.ts';
import { stateOfAttribution } from './line/state.ts';
import { circumstances } from './machine.ts';
import { toolUnderTest } from './tool.ts';

interface Result {
  readonly name: string;
  /** Of the code that looked. */
  readonly state: string;
  readonly seen: Seen | null;
  readonly failure: string | null;
}

interface HeapResult {
  readonly kind: Kind;
  readonly heapMb: number;
  readonly on: OnHeap;
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    minutes: { type: 'string', default: 'Infinity' },
    keep: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    memlab: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    node: { type: 'string' },
    heaps: { type: 'string', default: '' },
  },
});
const print = (text: string) => process.stdout.write(`${text}\n`);
const deadline = performance.now() + Number(values.minutes) * 60_000;
const parts = values.only.split(',');
const version = otherVersions.find((one) => String(one) === values.node) ?? null;
if (values.node !== undefined && version === null) throw new Error(`--node ${values.node}: it is ${otherVersions.join(' or ')}.`);
const all: readonly KnownLeak[] = [...planted, ...appLeaks, ...(await published())];
const wanted = all.filter(({ name }) => parts.some((part) => name.includes(part)));
const state = await stateOfAttribution();
const { agent } = await toolUnderTest();
const keyOf = ({ name }: Pick<KnownLeak, 'name'>) => `${name} ${state}`;
const again = new Set(values.again ? wanted.map(keyOf) : []);
const open = (name: string) => openLedger(name, { toolId: 'line', kept: true, again, deadline, log: () => {} });
const ledger = await open(version ? ledgerOf(version) : 'line');
const memlabs = await open('line-memlab');
const onHeaps = await open('line-heaps');
const heaps = values.heaps.split(',').map(Number).filter(Boolean);

/** The last result of each leak. */
const results = (of = ledger): ReadonlyMap<string, Result> =>
  new Map([...of.results<Result>().values()].map((result) => [result.name, result]));

async function lookAt(leak: KnownLeak): Promise<Result> {
  const { name, volley } = leak;
  try {
    return { name, state, seen: await look(await leak.prepare(), volley, agent), failure: null };
  } catch (error) {
    const saw =
      error instanceof CheckError ? error.problems.map((one) => [one.code, ...endsOf(wordsOf(one).saw)].join(' ')).join('; ') : null;
    return { name, state, seen: null, failure: saw ?? String(error) };
  }
}

function told({ leak: { name }, seen, failure, score: { place, ownPlace, pathRight } }: Scored): string {
  const first = seen?.suspects[0];
  const where = first
    ? `${first.file}:${first.line}${first.dependency ? ` (${first.dependency.name} ${first.dependency.file})` : ''}`
    : failure;
  return `${place === 1 ? ' ' : '!'}${pathRight === false ? 'p' : ' '} ${name}: place ${place}, own ${ownPlace}, ${where}, ${Math.round((seen?.addedMs ?? 0) / 1000)} s; ${seen?.suspects[0]?.retainedBy ?? seen?.retainers[0]}`;
}

await untilTimeUp(async () => {
  for (const leak of values.memlab ? wanted.filter(({ name }) => sample.has(name)) : []) {
    await memlabs.once(leak.name, () => namedByMemlab(leak, agent));
    print(`  memlab ${leak.name}`);
  }
  for (const { heapMb, kind } of heaps.flatMap((heapMb) => kindsOfLeaks.map((kind) => ({ heapMb, kind })))) {
    const on = await onHeaps.once(`${heapMb} / ${kind} / ${state}`, async () => ({ heapMb, kind, on: await onHeap(kind, heapMb, agent) }));
    print(`  heap ${JSON.stringify(on)}`);
  }
  for (const leak of values.report || values.memlab || heaps.length > 0 ? [] : wanted) {
    if (values.keep && results().has(leak.name)) continue;
    const there = version ? await onNode(leak, version) : leak;
    const result = await ledger.once(keyOf(leak), () => lookAt(there));
    print(told(await scored(leak, result)));
  }
});

const lastOf = (of: ReadonlyMap<string, Result>) =>
  Promise.all(
    all.flatMap((leak) => {
      const result = of.get(leak.name);
      return result ? [scored(leak, result)] : [];
    }),
  );
const last = results(await open('line'));
const seen = await lastOf(last);
const others = await Promise.all(
  otherVersions.map(async (one) => ({ version: one, seen: await lastOf(results(await open(ledgerOf(one)))) })),
);
const missed = misses(seen, reasons);
const asked = [...memlabs.results<Named>()].map(([name, named]) => ({
  name,
  named,
  place: seen.find(({ leak }) => leak.name === name)?.score.place ?? null,
}));
const older = seen.filter(({ leak }) => last.get(leak.name)?.state !== state).length;
/** The last of each, in the order in which they were looked at. */
const byHeap = [...new Map([...onHeaps.results<HeapResult>().values()].map((one) => [`${one.heapMb} ${one.kind}`, one])).values()];
const missesOn = (on: number, lines: readonly string[]) => (lines.length > 0 ? [`Missed on Node.js ${on}:`, '', ...lines, ''] : []);
const text = [
  '## Naming the line',
  '',
  circumstances('npm run bench:line'),
  ...(seen.length < all.length
    ? ['', `${all.length - seen.length} of ${all.length} leaks were not looked at yet: run the command again to go on.`]
    : []),
  ...(older > 0 ? ['', `${older} results are of earlier states of the code that looks for lines, from one day.`] : []),
  '',
  mainTable(seen),
  '',
  'Every leak was looked at as after a verdict of `leaking`, with the growth measured in one short run of some hundred requests in place of the whole verdict; so the figures say how well lines are named, not how well leaks are found. "First" means that the first suspect names file and line of own code, or package and file of a dependency. The truth is the mark in a fixture, and for a published leak its fix (`blame` in `case.json`); the retaining path of a planted leak was read from its source. The time added is that of booting a fresh server and of looking.',
  '',
  ...(missed.length > 0 ? ['### Missed', '', ...missed, ''] : []),
  ...(others.some((one) => one.seen.length > 0) ? ['### On other versions of Node.js', '', versionsTable(others), ''] : []),
  ...others.flatMap((one) => missesOn(one.version, misses(one.seen, reasons))),
  ...(byHeap.length > 0
    ? [
        '### On large heaps',
        '',
        'Servers with as many megabytes of small live objects beside the leak. Memory is what the kernel counts as resident; that of the check is all that its process ever had.',
        '',
        heapsTable(byHeap),
        '',
      ]
    : []),
  '### Apps and published leaks, one by one',
  '',
  eachTable(seen),
  ...(asked.length > 0 ? ['', '### What other tools name', '', memlabWords(asked), '', memlabTable(asked)] : []),
  '',
  nextLeakWords,
].join('\n');
if (values.report) print(text);
await writeSection('line', text);
