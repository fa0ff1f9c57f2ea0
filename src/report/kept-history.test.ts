import { expect, it } from 'vitest';
import { aFinding, aLeak, anUnproven, aReport } from '../findings/a-report.test-builder.ts';
import { renderHtml } from './html.ts';
import { historyWith, noHistory, readHistory, withTrends } from './kept-history.ts';

const runOf = (day: number, bytesPerRequest: number) =>
  aReport({ startedAt: `2026-11-${day}T10:00:00.000Z`, routes: [aFinding({ route: '/a', bytesPerRequest }), anUnproven()] });
const kept = (days: number) =>
  Array.from({ length: days }, (_, i) => runOf(10 + (i % 18), i)).reduce(
    (all, report) => historyWith(all, report, `c${report.startedAt}`),
    noHistory,
  );

it('adds each run, reads itself again, and keeps the last hundred', () => {
  const history = readHistory(JSON.stringify(kept(120)), 'h.json');
  const runs = history.entries['ssr-leak-check']!;
  expect(runs).toHaveLength(100);
  expect(runs.at(-1)).toMatchObject({ tool: 'customSmallerIsBetter', benches: [{ name: '/a', unit: 'bytes per request', value: 119 }] });
});

it('gives each route what it grew by before, the latest last, and nothing to those without a past', () => {
  const report = aReport({ routes: [aLeak({ route: '/a' }), aFinding({ route: '/new' })] });
  const [a, fresh] = withTrends(report, kept(3)).routes;
  expect(a?.trend?.map(({ bytesPerRequest }) => bytesPerRequest)).toEqual([0, 1, 2]);
  expect(a?.trend?.[0]).toMatchObject({ at: '2026-11-10T10:00:00.000Z', commit: 'c2026-11-10T10:00:00.000Z' });
  expect(fresh).not.toHaveProperty('trend');
});

it('leaves the runs of other tools as they are', () => {
  const other = { lastUpdate: 1, repoUrl: 'https://example.org', entries: { Benchmark: [{ any: 'thing' }] } };
  const history = historyWith(readHistory(JSON.stringify(other), 'h.json'), runOf(10, 1), null);
  expect(history).toMatchObject({
    repoUrl: 'https://example.org',
    entries: { Benchmark: [{ any: 'thing' }], 'ssr-leak-check': [{ commit: { id: '' } }] },
  });
});

it.each(['no JSON', '[]', '{}', '{ "entries": { "ssr-leak-check": [{ "date": "x" }] } }'])('refuses %s', (content) => {
  expect(() => readHistory(content, 'h.json')).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ code: 'bad-history' })] }),
  );
});

it('is drawn where there are two runs', () => {
  const report = aReport({ routes: [aFinding({ route: '/a' })] });
  expect(renderHtml(withTrends(report, kept(2)))).toContain('Growth in the last 2 runs: from 0 B to 1 B per request');
  expect(renderHtml(withTrends(report, kept(1)))).not.toContain('The last runs');
});

it('is drawn from zero, with its scale, its days and the commits that are known', () => {
  const report = aReport({ routes: [aLeak({ route: '/a', limit: { bytesPerRequest: 16, from: 'default' } })] });
  const section = (history: typeof noHistory) =>
    /<h3>The last runs<\/h3>.*?<\/section>/s.exec(renderHtml(withTrends(report, history)))?.[0];
  const runs = [runOf(10, 260), runOf(12, 398)];
  const named = section(runs.reduce((all, one) => historyWith(all, one, 'abc'), noHistory));
  for (const text of ['>0</text>', '>400 B</text>', '>2026-11-10 10:00</text>', '>2026-11-12 10:00</text>', 'dashed, is 16 B', '>Commit<'])
    expect(named).toContain(text);
  expect(section(runs.reduce((all, one) => historyWith(all, one, null), noHistory))).not.toContain('Commit');
});
