import { describe, expect, it } from 'vitest';
import type { Surroundings } from '../check/run.ts';
import { settingsFrom } from '../config/settings-from.ts';
import { aFinding, aLeak, anUnproven, aReport } from '../findings/a-report.test-builder.ts';
import type { Report } from '../findings/report.ts';
import { CheckError, problem } from '../problems.ts';
import { bisect, judged } from './bisect.ts';
import { neverBefore } from './judged-before.ts';
import { inRow } from './search.ts';
import { bisectedSentence, renderBisected } from './sentence.ts';
import type { Judged, Version, Versions } from './versions.ts';

const settings = { ...settingsFrom({}, { cwd: '/' }), routes: ['/a'] };
const version = (n: number): Version => ({ id: String(n), name: `v${n}`, subject: null, content: String(n) });
const leaking = aReport({ routes: [aLeak({ route: '/a', path: '/a' })] });
const steady = aReport({ routes: [aFinding({ route: '/a', path: '/a' })] });
const failing = (n: number) => new CheckError(problem('build-failed', { command: 'npm run build', code: n, tail: [] }));

/** A row of versions from 1 on after version 0, each with what its check reports; an error where it cannot be built. */
function row(reports: readonly (Report | CheckError)[], judged: Judged = neverBefore) {
  const disposed: string[] = [];
  const notes: string[] = [];
  const versions: Versions = {
    kind: 'release',
    good: version(0),
    bad: version(reports.length - 1),
    count: reports.length - 1,
    search: (attempt) => inRow(version(0), reports.slice(1).map((_, i) => version(i + 1)) as [Version, ...Version[]], attempt),
    judged,
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

describe('what an earlier run judged', () => {
  function remembering() {
    const kept = new Map<string, Report>();
    const judged: Judged = {
      folder: '/cache',
      before: async ({ content }) => kept.get(content) ?? null,
      keep: async ({ content }, _, report) => void kept.set(content, report),
    };
    return { kept, judged };
  }

  it('is not built and judged again, and is said', async () => {
    const { judged } = remembering();
    const first = row(since(6, 8), judged);
    const once = await first.found;
    expect(once.known).toBeNull();
    const second = row(since(6, 8), judged);
    const again = await second.found;
    expect(second.disposed).toEqual([]);
    expect(again).toMatchObject({ first: version(6), tried: once.tried, known: { count: once.tried, folder: '/cache' } });
    expect(renderBisected(again)).toContain(`${once.tried} verdicts of them are from an earlier run; to judge again, delete /cache.`);
    expect(second.notes).toContain('  no leak (from an earlier run)');
  });

  it('is kept of what was told alone: what does not build, or is inconclusive, is tried again', async () => {
    const { judged, kept } = remembering();
    const reports = since(4, 6).map((report, n) => (n === 3 ? failing(n) : report));
    reports[2] = aReport({ routes: [anUnproven({ route: '/a', path: '/a' })] });
    const { tried, skipped } = await row(reports, judged).found;
    expect([skipped, kept.size]).toEqual([2, tried - 2]);
  });
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
