/**
 * How far a verdict can be trusted: published leaks, false alarms, the smallest leak, rare leaks, look-alikes, other methods.
 *
 *   npm run bench:verdict -- [--only corpus,aa,aa-loads,sweep,rare,innocents,production,side-by-side] [--short] [--checks 1000] [--runs 20] [--minutes N] [--again]
 *
 * Goes on from the results in `bench/results`, as long as what decides a verdict is the same; with `--again` all is measured
 * anew. `--minutes` ends a run in time and writes what there is. `--short` takes less than five minutes, writes nothing, and exits
 * with 1 on any wrong verdict.
 */
import { parseArgs } from 'node:util';
import { sections, unfinished, writeSection } from './document.ts';
import { openLedger, untilTimeUp } from './ledger.ts';
import { circumstances } from './machine.ts';
import { toolUnderTest } from './tool.ts';
import { aa, aaUnderAllLoads } from './verdict/a-a.ts';
import { corpus } from './verdict/corpus.ts';
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
  },
});

const print = (line: string) => process.stdout.write(`${line}\n`);
const { short, again } = values;
const wanted = values.only?.split(',') ?? sections;
const tool = await toolUnderTest();
const deadline = performance.now() + Number(values.minutes) * 60_000;
let wrong = 0;

for (const part of short ? inShort : parts) {
  if (!wanted.includes(part.section)) continue;
  const ledger = await openLedger(part.section, { toolId: tool.id, kept: !short, again, deadline, log: (line) => print(`  ${line}`) });
  const around = { tool, ledger, short, checks: Number(values.checks), runs: Number(values.runs) };
  const complete = await untilTimeUp(() => part.run(around));
  const outcome = await part.outcome(around);
  wrong += outcome.wrong.length;
  const command = `npm run bench:verdict -- --only ${part.section}`;
  const text = [
    `## ${part.title}`,
    '',
    circumstances(command),
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
