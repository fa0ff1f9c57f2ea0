import { describe, expect, test } from 'vitest';
import { aComparison, aFinding, aLeak, anUnproven, aReport } from '../findings/a-report.test-builder.ts';
import { readReport } from '../findings/json.ts';
import { problem, wordsOf } from '../problems.ts';
import { renderJson } from './json.ts';

const rss = { code: 'rss-grows', args: { bytesPerRequest: 8000, low: 7900, high: 8100, requests: 2000 } } as const;
const died = problem('server-died', { code: 3, signal: null, requests: 12, tail: ['Error: no'] });
const unusable = problem('base-unusable', { commit: '0123456789ab', why: problem('not-checked-out', { error: 'fatal' }) });

const report = aReport({
  exitCode: 2,
  routes: [
    aFinding({ warnings: [rss] }),
    anUnproven({ reason: 'server-died', problem: died }),
    aLeak({ comparison: aComparison({ state: 'unclear', from: 'not-possible', why: unusable }) }),
  ],
  baseline: { kind: 'ref', name: 'main', commit: null, why: unusable },
  problems: [problem('interrupted', { signal: 'SIGINT' })],
});

/** The report as it is written, with this instead of its problem. */
const withProblem = (written: object) => JSON.stringify({ ...JSON.parse(renderJson(aReport())), problems: [written] });
const problemIn = (text: string) => readReport(text, 'r.json').problems[0];

test('what follows from the data is written beside it, for people who read the JSON', () => {
  const written = JSON.parse(renderJson(report));
  expect(written.problems).toEqual([
    {
      ...{ code: 'interrupted', args: { signal: 'SIGINT' } },
      ...{
        what: 'The check was interrupted (SIGINT).',
        saw: [],
        change: 'Run it again; what was judged before is reported, and what was under way has no verdict.',
      },
    },
  ]);
  expect(written.routes[1]).toMatchObject({ problem: { ...died, ...wordsOf(died) }, sentence: wordsOf(died).what });
  expect(written.routes[0].warnings).toEqual([{ ...rss, sentence: expect.stringContaining('RSS grows by 8 kB per request (7.9 to 8.1)') }]);
  expect(written.routes[2].sentence).toContain('+2.4 kB per request (2.4 to 2.5)');
  expect(written.routes[2].comparison.why).toEqual({ ...unusable, ...wordsOf(unusable) });
  expect(written.baseline.why).toEqual({ ...unusable, ...wordsOf(unusable) });
});

test('the data is read back, the words are not', () => {
  const text = renderJson(report).replaceAll(/"(what|change|sentence)": ".*"/g, '"$1": "No leak at all."');
  expect(text).toContain('No leak at all.');
  expect(readReport(text, 'r.json')).toEqual(report);
});

describe('of a problem that cannot be made again the words of the file are kept', () => {
  const words = { what: 'The moon is full.', saw: ['A moon.'], change: 'Wait.' };
  const kept = (code: string) => problem('unknown-problem', { code, ...words });

  test.each([
    ['of another version', { code: 'full-moon', args: { phase: 4 }, ...words }],
    ['without arguments', { code: 'port-taken', ...words }],
    ['of version 1.0', { code: 'not-reproduced', args: { growth: 300 }, ...words }],
    ['with others', { code: 'port-taken', args: { port: '3000' }, ...words }],
    ['that holds one of another version', { code: 'base-unusable', args: { commit: 'a', why: { code: 'full-moon', args: {} } }, ...words }],
    ['that is a property of every object', { code: 'constructor', args: {}, ...words }],
  ])('one %s', (_, written) => {
    const text = withProblem(written);
    expect(problemIn(text)).toEqual(kept(written.code));
    const again = JSON.parse(renderJson(readReport(text, 'r.json'))).problems[0];
    expect(again).toEqual({ code: written.code, ...words });
    expect(problemIn(withProblem(again))).toEqual(kept(written.code));
  });

  test('an unproven route without a problem has its sentence', () => {
    const written = JSON.parse(renderJson(aReport({ routes: [anUnproven({ reason: 'full-moon' })] })));
    const [route] = written.routes;
    const text = JSON.stringify({ ...written, routes: [{ ...route, problem: null, sentence: words.what }] });
    const own = problem('unknown-problem', { code: 'full-moon', what: words.what, saw: [], change: null });
    expect(readReport(text, 'r.json').routes[0]?.problem).toEqual(own);
  });
});

test('what version 1.0 left undecided is read and said as it was', () => {
  const written = { code: 'undecided', args: { requests: 1200, low: 40, high: 90, limit: 64 } };
  const read = problemIn(withProblem({ ...written, what: 'w.', saw: [], change: 'c.' }));
  expect(read).toEqual(written);
  expect(read && wordsOf(read).what).toBe('After 1,200 requests the growth is between 40 B and 90 B per request; the limit is 64 B.');
});

test('warnings of version 1.0 are sentences, and stay what they say', () => {
  const written = JSON.parse(renderJson(aReport()));
  const text = JSON.stringify({ ...written, routes: [{ ...written.routes[0], over: undefined, warnings: ['It swaps'] }] });
  const [route] = readReport(text, 'r.json').routes;
  expect(route?.warnings).toEqual([{ code: 'unknown-warning', args: { code: '', sentence: 'It swaps' } }]);
  expect(route?.over).toEqual([]);
});

test('problems nested as deep as a file allows are refused or kept, never followed', () => {
  const deep = `${'{"code":"no-base","args":{"name":"a","why":'.repeat(20_000)}null${'}}'.repeat(20_000)}`;
  const text = withProblem({ code: 'no-base', args: { name: 'a', why: 'HERE' }, what: 'w.', saw: [], change: 'c.' }).replace(
    '"HERE"',
    deep,
  );
  expect(problemIn(text)).toEqual(problem('unknown-problem', { code: 'no-base', what: 'w.', saw: [], change: 'c.' }));
});
