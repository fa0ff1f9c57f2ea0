/** Reads three snapshots as the check does, and says what that took. */
import { join } from 'node:path';
import { retentionIn } from '../../src/heap/retainers.ts';
import { highestId, readSnapshot } from '../../src/heap/snapshot-file.ts';

const [folder = '.'] = process.argv.slice(2);
const file = (n: number) => join(folder, `${n}.heapsnapshot`);
const started = performance.now();
const [first, second] = [await highestId(file(1)), await highestId(file(2))];
const tables = await readSnapshot(file(3));
const { holders } = retentionIn(tables, { first, second, requests: [53, 47] });
const [chief] = holders;
process.stdout.write(
  JSON.stringify({
    ms: performance.now() - started,
    nodes: tables.nodeCount,
    // In kilobytes, by getrusage(2).
    peak: process.resourceUsage().maxRSS * 1024,
    holder: chief ? [chief.anchor.name, ...chief.steps.map(({ kind, name }) => name || kind)].join(' → ') : 'none',
  }),
);
