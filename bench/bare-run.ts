/**
 * One run of autocannon with one connection, in a process of its own: as cold as the check is when it begins.
 *
 *   tsx bench/bare-run.ts ORIGIN ROUTE AMOUNT
 *
 * Prints milliseconds, without those of its start. Exits with 1 where a request was not answered as a page should be.
 */
import { settingsFrom } from '../src/config/settings-from.ts';
import { hammer } from '../src/measure/hammer.ts';
import { targetOf } from '../src/measure/target.ts';

const [origin = '', route = '/', amount = '0'] = process.argv.slice(2);
const target = targetOf({ path: route }, origin, settingsFrom({}, { cwd: '.' }));
const { durationMs, expected } = await hammer(target, Number(amount), new AbortController().signal, () => {});
if (expected < Number(amount)) {
  process.stderr.write(`${route} answered ${expected} of ${amount} requests.\n`);
  process.exitCode = 1;
}
process.stdout.write(`${durationMs}\n`);
