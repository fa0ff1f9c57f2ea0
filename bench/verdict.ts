/**
 * How far a verdict can be trusted: published leaks, false alarms, the smallest leak, rare leaks, look-alikes, other methods.
 *
 *   npm run bench:verdict -- [--only corpus,aa,aa-loads,sweep,rare,innocents,production,side-by-side] [--short] [--checks 1000] [--runs 20] [--minutes N] [--again]
 *     [--at-once 1] [--busy 0] [--node 22]
 *
 * Goes on from the results in `bench/results`, as long as what decides a verdict is the same; with `--again` all is measured
 * anew. `--minutes` ends a run in time and writes what there is. `--short` takes less than five minutes, writes nothing, and exits
 * with 1 on any wrong verdict. `--at-once` runs so many checks, or servers of an A/A check, side by side, `--busy` so many
 * processes that do nothing but compute; `--node` has the servers of corpus, innocents and production run on another version.
 * What is measured so stands beside what was measured alone.
 */
import { parseArgs } from 'node:util';
import { alone, type Beside, besideWords, busyNeighbours } from './beside.ts';
import { sections, unfinished, writeSection } from './document.ts';
import { type Ledger, openLedger, untilTimeUp } from './ledger.ts';
import { circumstances } from './machine.ts';
import { toolUnderTest } from './tool.ts';
import { aa, aaUnderAllLoads } from './verdict/a-a.ts';
import { corpus } from './verdict/corpus.ts';
import { majors } from './verdict/healthy-pages.ts';
import { innocents } from './verdict/innocents.ts';
import type { Part } from './verdict/part.ts';
import { production } from './verdict/production.ts';
import { rare } from './verdict/rare.ts';
import { sideBySide } from './verdict/side-by-side.ts';
import { sweep } from './verdict/sweep.ts';

const parts: readonly Part[] = [corpus, aa, aaUnderAllLoads, sweep, rare, innocents, production, sideBySide];
const inShort: readonly Part[] = [corpus, aa, aaUnderAllLoads, sweep, innocents];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    short: { type: 'boolean', default: false },
    checks: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '20' },
    minutes: { type: 'string', default: 'Infinity' },
    again: { type: 'boolean', default: false },
    'at-once': { type: 'string', default: '1' },
    busy: { type: 'string', default: '0' },
    node: { type: 'string' },
  },
});

const print = (line: string) => process.stdout.write(`${line}\n`);
const { short, again } = values;
const wanted = values.only?.split(',') ?? sections;
const tool = await toolUnderTest();
const deadline = performance.now() + Number(values.minutes) * 60_000;
const asked: Beside = { atOnce: Number(values['at-once']), busy: Number(values.busy) };
const beside = asked.atOnce === alone.atOnce && asked.busy === alone.busy ? alone : asked;
const node = majors.find((major) => String(major) === values.node) ?? null;
if (values.node !== undefined && node === null) throw new Error(`--node ${values.node}: it is one of ${majors.join(', ')}.`);
using _neighbours = busyNeighbours(beside.busy);
let wrong = 0;

for (const part of short ? inShort : parts) {
  if (!wanted.includes(part.section)) continue;
  const ledger = await openLedger(part.section, {
    toolId: tool.id,
    kept: !short,
    again,
    deadline,
    beside,
    log: (line) => print(`  ${line}`),
  });
  const around = { tool, ledger, short, checks: Number(values.checks), runs: Number(values.runs), beside, node };
  const complete = await untilTimeUp(() => part.run(around));
  const outcome = await part.outcome(around);
  wrong += outcome.wrong.length;
  const command = `npm run bench:verdict -- --only ${part.section}`;
  const text = [
    `## ${part.title}`,
    '',
    circumstances(command),
    ...besidesOf(ledger),
    ...(complete ? [] : ['', unfinished]),
    '',
    outcome.markdown,
    '',
    ...(outcome.wrong.length > 0 ? [`### Wrong verdicts`, '', ...outcome.wrong] : []),
  ].join('\n');
  print(`\n${text}\n`);
  if (!short) await writeSection(part.section, text);
}
if (wrong > 0) process.exitCode = 1;

/** Says what ran beside the measurements, where any was not alone. */
function besidesOf(ledger: Ledger): readonly string[] {
  const words = [...ledger.results().keys()].map((key) => besideWords(ledger.besideOf(key)));
  const counts = [...new Set(words)].map((one) => `${one}: ${words.filter((other) => other === one).length}`);
  return words.every((one) => one === besideWords(alone)) ? [] : ['', `Measured ${counts.join('; ')}.`];
}
