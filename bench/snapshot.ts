/**
 * What it takes to read heap snapshots near the largest size that is read.
 *
 *   npm run bench:snapshot -- [--objects 3500000]
 *
 * Needs some 4 GB of disk in the temporary folder, and as much memory.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { markdownTable, writeSection } from './document.ts';
import { circumstances, megabytes, seconds } from './machine.ts';

const run = promisify(execFile);
const beside = (name: string) => fileURLToPath(new URL(`snapshot/${name}`, import.meta.url));
const { values } = parseArgs({ options: { objects: { type: 'string', default: '3500000' } } });

const folder = await mkdtemp(join(tmpdir(), 'bench-snapshot-'));
try {
  const wrote = await run(process.execPath, ['--max-old-space-size=8192', beside('server.mjs'), folder, values.objects]);
  const { heapUsed } = JSON.parse(wrote.stdout) as { heapUsed: number };
  const { size } = await stat(join(folder, '3.heapsnapshot'));
  const read = await run(process.execPath, ['--import', 'tsx', beside('read.ts'), folder]);
  const { ms, nodes, peak, holder } = JSON.parse(read.stdout) as { ms: number; nodes: number; peak: number; holder: string };
  if (!holder.includes('sessions')) throw new Error(`The holder was not found, but ${holder}.`);
  const text = [
    '## Reading large heap snapshots',
    '',
    circumstances('npm run bench:snapshot'),
    '',
    markdownTable(
      ['heap of the server', 'objects', 'each snapshot', 'memory of the check, at most', 'time for three', 'what holds the leak'],
      [[megabytes(heapUsed), nodes.toLocaleString('en'), megabytes(size), megabytes(peak), seconds(ms), `\`${holder}\``]],
    ),
    '',
    'The memory is all that the reading process ever had resident. Snapshots of more than 1 GiB are not read, which the report says.',
  ].join('\n');
  process.stdout.write(`${text}\n`);
  await writeSection('snapshot', text);
} finally {
  await rm(folder, { recursive: true, force: true });
}
