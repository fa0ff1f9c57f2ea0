// A process with a large heap, in which each "request" keeps an entry. Writes three heap snapshots, 53 and 47 requests apart.
import { join } from 'node:path';
import { writeHeapSnapshot } from 'node:v8';

const [folder, objects] = process.argv.slice(2);
const catalogue = [];
for (let id = 0; id < Number(objects); id++) catalogue.push({ id, next: { at: id }, tags: [id, id] });

const sessions = new Map();
const render = (n) => sessions.set(n, { rows: [{ n }, { n }] });
let served = 0;
for (const [i, requests] of [0, 53, 47].entries()) {
  for (let n = 0; n < requests; n++) render(served++);
  writeHeapSnapshot(join(folder, `${i + 1}.heapsnapshot`));
}
process.stdout.write(JSON.stringify({ heapUsed: process.memoryUsage().heapUsed, catalogue: catalogue.length, sessions: sessions.size }));
