import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { readReportFile } from '../src/findings/read-report-file.ts';
import { plainEnvironment } from './prepare-app.ts';
import { cliPath } from './run-check.ts';

const cwd = fileURLToPath(new URL('fixtures/verdict/servers/', import.meta.url));
const routes = ['/array', '/'] as const;

/** Runs a long check, and hears each line of its progress. */
function soaking(folder: string, soak: string, onLine: (line: string, child: ChildProcess) => void = () => {}) {
  const named = routes.flatMap((route) => ['--route', route]);
  const options = ['--start', 'node leaks.mjs', ...named, '--budget', '10 s', '--loads', 'same', '--soak', soak];
  const files = ['--journal', `${folder}/soak.jsonl`, '--json', `${folder}/report.json`];
  const child = spawn(process.execPath, [cliPath, ...options, ...files], {
    cwd,
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  child.stdout.on('data', (chunk) => printed.push(String(chunk)));
  createInterface({ input: child.stderr }).on('line', (line) => {
    printed.push(line);
    onLine(line, child);
  });
  return once(child, 'close').then(([status, signal]) => ({ status, signal, printed }));
}

/** Steps of the last run in a journal, its torn lines left out. */
async function stepsIn(folder: string): Promise<ReadonlyArray<{ readonly type: string; readonly round: number; readonly route: string }>> {
  const text = await readFile(`${folder}/soak.jsonl`, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line)];
    } catch {
      return [];
    }
  });
}

/** Routes of the last run, each with its round. */
async function lastRunIn(folder: string): Promise<readonly string[]> {
  const steps = await stepsIn(folder);
  const begin = steps.findLastIndex(({ type }) => type === 'begin');
  return steps.slice(Math.max(0, begin)).flatMap(({ type, round, route }) => (type === 'route' ? [`${round} ${route}`] : []));
}

/** Numbers from 0 to 1 that are the same in each run of the test (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Routes that the run said to be done. */
const toldDone = (printed: readonly string[]) => printed.filter((line) => /^[✔✖?!] \//.test(line)).length;

test('killed ten times at any moment, it goes on each time, and no route that was measured is lost', async () => {
  await using folder = await createFixture({});
  const random = seeded(7);
  let told = 0;
  for (let kills = 0; kills < 10; ) {
    let left = Math.floor(random() * 12);
    const run = await soaking(folder.path, '40 s', (_, child) => {
      if (left-- === 0) child.kill('SIGKILL');
    });
    if (run.signal === 'SIGKILL') kills += 1;
    told += toldDone(run.printed);
    const kept = (await stepsIn(folder.path)).filter(({ type }) => type === 'route');
    // What was told is in the journal; what was not told may be.
    expect(kept.length).toBeGreaterThanOrEqual(told);
    // A run that came to its end before it was killed is followed by another.
    const own = await lastRunIn(folder.path);
    expect(new Set(own).size).toBe(own.length);
    if (run.signal !== 'SIGKILL') expect(run.status).toBe(1);
  }
  const { status } = await soaking(folder.path, '40 s');
  expect(status).toBe(1);
  const steps = await stepsIn(folder.path);
  const report = await readReportFile(folder.getPath('report.json'));
  expect(steps.at(-1)?.type).toBe('end');
  expect(report.soak?.rounds.flatMap(({ round, routes }) => routes.map(({ route }) => `${round} ${route}`))).toEqual(
    await lastRunIn(folder.path),
  );
  expect(report.routes.map(({ route, verdict }) => [route, verdict])).toEqual([
    ['/array', 'leaking'],
    ['/', 'steady'],
  ]);
});

test('outlives its terminal, and writes a report after each round', async () => {
  await using folder = await createFixture({});
  const reports: unknown[] = [];
  const { status, printed } = await soaking(folder.path, '8 s', (line, child) => {
    if (line.includes('warming up')) child.kill('SIGHUP');
    if (/^Round \d+ is done/.test(line)) reports.push(JSON.parse(readFileSync(folder.getPath('report.json'), 'utf8')));
  });
  expect(status).toBe(1);
  expect(reports.length).toBeGreaterThan(0);
  for (const report of reports)
    expect(report).toMatchObject({ soak: { rounds: expect.arrayContaining([expect.objectContaining({ round: 1 })]) } });
  expect(printed.join('\n')).toMatch(/\d+ rounds? in \d+/);
  // What it printed is kept for who comes back.
  expect(await readFile(folder.getPath('soak.jsonl.log'), 'utf8')).toContain('Round 1 is done');
});

test('a journal of another run is not gone on with', async () => {
  await using folder = await createFixture({});
  await soaking(folder.path, '40 s', (line, child) => {
    if (line.includes('warming up')) child.kill('SIGKILL');
  });
  const before = await readFile(folder.getPath('soak.jsonl'), 'utf8');
  const { status, printed } = await soaking(folder.path, '50 s');
  expect(status).toBe(2);
  expect(printed.join('\n')).toContain('is the journal of an unfinished run with other options');
  expect(await readFile(folder.getPath('soak.jsonl'), 'utf8')).toBe(before);
});
