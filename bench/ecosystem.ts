/**
 * Makes real apps from their official starters, checks each with no options, plants a leak on one page of each, and checks again.
 *
 *   npm run ecosystem -- [--only next,nuxt] [--frameworks] [--minutes N] [--again]
 *
 * Writes docs/ecosystem.md, the table of frameworks in both READMEs, and bench/results/ecosystem.jsonl. `--frameworks` takes the starters of frameworks alone, which
 * `npm run frameworks` does. Exits with 1 where a leak was missed, a page not found, or a healthy page called leaking.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { EcosystemApp } from './ecosystem/app.ts';
import { apps } from './ecosystem/apps.ts';
import { type AppOutcome, checkApp } from './ecosystem/check-app.ts';
import { writeFrameworkTables } from './ecosystem/framework-table.ts';
import { type Outcome, pageOf } from './ecosystem/page.ts';
import { openLedger, untilTimeUp } from './ledger.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    frameworks: { type: 'boolean', default: false },
    minutes: { type: 'string', default: 'Infinity' },
    again: { type: 'boolean', default: false },
  },
});

const document = fileURLToPath(new URL('../docs/ecosystem.md', import.meta.url));
const print = (line: string) => process.stdout.write(`${line}\n`);
const day = new Date().toISOString().slice(0, 10);
const named = values.only?.split(',');
const unknown = named?.filter((name) => !apps.some((app) => app.name === name)) ?? [];
if (unknown.length > 0) throw new Error(`No app has the name ${unknown.join(', ')}: there are ${apps.map(({ name }) => name).join(', ')}.`);
const wanted = apps.filter(({ name, framework }) => (named?.includes(name) ?? true) && (!values.frameworks || framework !== undefined));

// What another day's run found stands until the app is tried again.
const ledger = await openLedger('ecosystem', {
  toolId: 'ecosystem',
  kept: true,
  again: new Set(values.again ? wanted.map(({ name }) => name) : []),
  deadline: performance.now() + Number(values.minutes) * 60_000,
  log: (line) => print(`  ${line}`),
});

const isWrong = (app: EcosystemApp, outcome: Outcome): boolean =>
  'failed' in outcome || outcome.missed.length > 0 || isMisjudged(app, outcome);

function isMisjudged({ leaksItself }: EcosystemApp, { routes, planted }: AppOutcome): boolean {
  const accused = routes.filter(({ route, verdict }) => verdict === 'leaking' && !leaksItself?.routes.includes(route));
  return accused.length > 0 || planted?.verdict !== 'leaking';
}

async function outcomeOf(app: (typeof apps)[number]): Promise<Outcome> {
  try {
    return await checkApp(app, day);
  } catch (error) {
    return { day, failed: (error as Error).message.split('\n').slice(0, 3).join(' ') };
  }
}

await untilTimeUp(async () => {
  for (const app of wanted) await ledger.once(app.name, () => outcomeOf(app));
});
const outcomes = ledger.results<Outcome>();
await writeFile(document, pageOf(apps, outcomes));
await writeFrameworkTables(outcomes);
for (const app of wanted) {
  const outcome = outcomes.get(app.name);
  if (outcome && isWrong(app, outcome)) {
    print(`✖ ${app.name}: ${JSON.stringify(outcome)}`);
    process.exitCode = 1;
  }
}
