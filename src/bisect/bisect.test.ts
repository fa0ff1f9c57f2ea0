import { describe, expect, it } from 'vitest';
import type { Surroundings } from '../check/run.ts';
import { settingsFrom } from '../config/settings-from.ts';
import { aFinding, aLeak, anUnproven, aReport } from '../findings/a-report.test-builder.ts';
import type { Report } from '../findings/report.ts';
import { CheckError, problem } from '../problems.ts';
import { bisect, judged } from './bisect.ts';
import { bisectedSentence } from './sentence.ts';
import type { Version, Versions } from './versions.ts';

const settings = { ...settingsFrom({}, { cwd: '/' }), routes: ['/a'] };
const version = (n: number): Version => ({ id: String(n), name: `v${n}`, subject: null, content: String(n) });
const leaking = aReport({ routes: [aLeak({ route: '/a', path: '/a' })] });
const steady = aReport({ routes: [aFinding({ route: '/a', path: '/a' })] });
const failing = (n: number) => new CheckError(problem('build-failed', { command: 'npm run build', code: n, tail: [] }));

/** A row of versions from 1 on after version 0, each with what its check reports; an error where it cannot be built. */
function row(
  reports: readonly (Report | CheckError)[],
  merged: ReadonlyMap<number, readonly Version[]> = new Map(),
  last = reports.length - 1,
) {
  const disposed: string[] = [];
  const notes: string[] = [];
  const versions: Versions = {
    kind: 'release',
    good: version(0),
    row: reports.slice(1, last + 1).map((_, i) => version(i + 1)) as unknown as Versions['row'],
    async prepare({ id }) {
      const report = reports[Number(id)];
      if (report instanceof CheckError) throw report;
      return {
        settings: { ...settings, cwd: id },
        async [Symbol.asyncDispose]() {
          disposed.push(id);
        },
      };
    },
    within: async ({ id }) => merged.get(Number(id)) ?? [],
    async [Symbol.asyncDispose]() {},
  };
  const around = {
    ...{ env: {}, signal: new AbortController().signal, agentPath: '', version: '1.0.0' },
    onProgress: (event) => event.type === 'note' && notes.push(event.text),
  } satisfies Surroundings;
  const check = async ({ cwd }: { readonly cwd: string }) => reports[Number(cwd)] as Report;
  return { found: bisect(versions, { around, check }), disposed, notes };
}

const since = (culprit: number, count: number) => Array.from({ length: count + 1 }, (_, n) => (n >= culprit ? leaking : steady));

it('names the first version that leaks, the last that does not, and gives up each that it tried', async () => {
  const { found, disposed } = row(since(6, 8));
  const result = await found;
  expect(result).toMatchObject({ first: version(6), before: version(5), orOneOf: [], skipped: 0, among: 9 });
  expect(disposed).toHaveLength(result.tried);
  expect(bisectedSentence(result)).toMatch(/^\/a leaks since v6/);
});

it('goes around what cannot be built, and names what may be it as well', async () => {
  const reports = since(4, 6).map((report, n) => (n === 3 ? failing(n) : report));
  const result = await row(reports).found;
  expect(result).toMatchObject({ first: version(4), orOneOf: [version(3)], before: version(2), skipped: 1 });
  expect(bisectedSentence(result)).toMatch(/^\/a leaks since one of 2: v3, v4/);
});

describe('the ends must differ', () => {
  it.each<[string, readonly (Report | CheckError)[], string]>([
    ['the bad one does not leak', [steady, steady], 'bisect-no-leak'],
    ['the good one leaks', [leaking, leaking], 'bisect-leaks-before'],
    ['the good one does not build', [failing(1), leaking], 'bisect-untold'],
    ['the bad one does not build', [steady, failing(1)], 'bisect-untold'],
  ])('%s', async (_, reports, code) => {
    await expect(row(reports).found).rejects.toMatchObject({ problems: [{ code }] });
  });
});

it('takes apart what a merge brought in', async () => {
  // The row is 1, 2 and the merge 3, whose branch has 4 and 5: it leaks since 5.
  const reports = [steady, steady, steady, leaking, steady, leaking];
  const { found } = row(reports, new Map([[3, [version(4), version(5)]]]), 3);
  expect(await found).toMatchObject({ first: version(5), before: version(4) });
});

it('leaves a merge that leaks by itself as it is', async () => {
  const reports = [steady, steady, steady, leaking, steady, steady];
  const { found } = row(reports, new Map([[3, [version(4), version(5)]]]), 3);
  expect(await found).toMatchObject({ first: version(3), before: version(2) });
});

describe('what a report says of the leak', () => {
  const leak = aLeak({ route: '/a', path: '/a' });
  const missing = anUnproven({
    ...{ route: '/a', path: '/a' },
    problem: problem('unexpected-status', { status: 404, expected: '2xx', tail: [], parameters: true }),
  });
  it.each([
    [
      'a leak on another route is another leak',
      aReport({ routes: [aLeak({ route: '/b' }), aFinding({ route: '/a', path: '/a' })] }),
      'good',
    ],
    ['a route that is not there yet leaks nothing', aReport({ routes: [missing] }), 'good'],
    ['what is inconclusive is skipped', aReport({ routes: [anUnproven({ route: '/a', path: '/a' })] }), 'skip'],
    ['a server that does not start is skipped', aReport({ routes: [], problems: [...failing(1).problems] }), 'skip'],
    ['the leak is there', leaking, 'bad'],
  ])('%s', (_, report, answer) => expect(judged(report, leak)).toMatchObject({ answer }));
});
