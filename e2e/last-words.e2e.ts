import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { runCheck } from './run-check.ts';

const cwd = fileURLToPath(new URL('fixtures/trouble/', import.meta.url));
const foldersOfChecks = () => readdirSync(tmpdir()).filter((name) => name.startsWith('leak-check-'));

test('a server that runs out of heap leaves its last words, in the finding and nowhere else', async () => {
  const [before, files] = [foldersOfChecks(), readdirSync(cwd)];
  const { status, report } = await runCheck({ cwd, args: ['--start', 'node --max-old-space-size=96 out-of-heap.mjs', '--route', '/'] });
  const [finding] = report.routes;
  expect(finding).toMatchObject({ verdict: 'leaking', reason: 'out-of-memory' });
  const words = finding?.arms.findLast(({ exit }) => exit?.outOfMemory)?.exit?.lastWords;
  expect(words?.heapLimit).toBeGreaterThan(96e6);
  // The limit has room for the young generation as well.
  expect(words?.heapUsed).toBeGreaterThan(90e6);
  expect(words?.heapUsed).toBeLessThan(words?.heapLimit ?? 0);
  expect(words?.rss).toBeGreaterThan(words?.heapUsed ?? Number.POSITIVE_INFINITY);
  expect(words?.fullestSpace?.name).toMatch(/^(old|large_object)_space$/);
  expect(finding?.sentence).toMatch(
    /ran out of heap after \d+ requests; in the end its heap held [\d.]+ MB, [\d.]+ MB of it in \w+ \(limit \d+ MB\)/,
  );
  expect(status).toBe(1);
  expect(foldersOfChecks()).toEqual(before);
  expect(readdirSync(cwd)).toEqual(files);
});

test('a server that runs out of heap within some requests gets its line all the same', async () => {
  const { report } = await runCheck({ cwd, args: ['--start', 'node --max-old-space-size=96 out-of-heap-soon.mjs', '--route', '/'] });
  const [finding] = report.routes;
  expect(finding).toMatchObject({ verdict: 'leaking', reason: 'out-of-memory' });
  expect(finding?.requests).toBeLessThan(20);
  const line = readFileSync(`${cwd}out-of-heap-soon.mjs`, 'utf8')
    .split('\n')
    .findIndex((text) => text.includes('// <= leak'));
  expect(finding?.suspects[0]).toMatchObject({ file: expect.stringMatching(/out-of-heap-soon\.mjs$/), line: line + 1 });
});

test('a server that is asked for it leaves a snapshot of its full heap, and the report says what the heap hung on', async () => {
  const [before, files] = [foldersOfChecks(), readdirSync(cwd)];
  await using asked = await createFixture({ 'config.json': JSON.stringify({ nearLimitSnapshot: true }) });
  const { status, report, stdout } = await runCheck({
    cwd,
    args: ['--config', asked.getPath('config.json'), '--start', 'node --max-old-space-size=96 out-of-heap.mjs', '--route', '/'],
  });
  const [finding] = report.routes;
  expect(finding).toMatchObject({ verdict: 'leaking', reason: 'out-of-memory' });
  expect(finding?.attribution?.notes[0]).toMatchObject({
    code: 'heap-when-full',
    args: { class: 'Array', name: 'kept', of: null, file: expect.stringMatching(/out-of-heap\.mjs$/) },
  });
  expect(stdout).toMatch(/When the heap was full, \d+ % of it, \d+ MB, hung on Array "kept" in [^ ]*out-of-heap\.mjs:\d+\./);
  expect(status).toBe(1);
  expect(JSON.stringify(finding?.arms)).not.toContain('"steps"');
  expect(foldersOfChecks()).toEqual(before);
  expect(readdirSync(cwd)).toEqual(files);
});

test('who asks Node.js for reports has them where he wants them', async () => {
  await using own = await createFixture({});
  const flags = `--max-old-space-size=96 --report-on-fatalerror --report-directory=${own.path}`;
  const { report } = await runCheck({ cwd, args: ['--start', `node ${flags} out-of-heap.mjs`, '--route', '/'] });
  expect(report.routes[0]).toMatchObject({ verdict: 'leaking', reason: 'out-of-memory' });
  expect(readdirSync(own.path).some((name) => name.startsWith('report.'))).toBe(true);
});
