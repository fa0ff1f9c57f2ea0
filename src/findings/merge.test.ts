import { describe, expect, it } from 'vitest';
import { CheckError, codeOf, type Problem, problem, wordsOf } from '../problems.ts';
import { renderJson } from '../report/json.ts';
import { reporters } from '../report/reporters.ts';
import { renderTerminal } from '../report/terminal.ts';
import { aFinding, aLeak, anUnproven, aReport, hostileTexts } from './a-report.test-builder.ts';
import { readReport } from './json.ts';
import { merged } from './merge.ts';
import type { Finding, Report, ReportedShard } from './report.ts';

const at = (route: string) => ({ route, path: route });
const all: readonly Finding[] = [
  aFinding({ ...at('/a'), durationMs: 4000 }, { js: 2 }),
  aLeak(at('/b')),
  anUnproven(at('/c')),
  aFinding(at('/d'), { js: 1, seed: 4 }),
  aFinding(at('/e'), { js: 0, seed: 5 }),
];
const skipped: NonNullable<Report['skipped']> = [{ route: '/static', kind: 'prerendered', why: 'prerendered' }];
/** /a and /e; /b; /c; /d */
const plan = all.map(({ route, path }, i) => ({ route, path, shard: (i % 4) + 1 }));
const shardOf = (number: number, given: Partial<ReportedShard> = {}): ReportedShard => ({
  ...{ number, of: 4, commit: 'c'.repeat(40), asked: { loads: '["same"]' }, routes: plan },
  ...given,
});

/** The report of a shard, as the machine wrote it and this one read it. */
function of(number: number, given: Partial<Report> = {}, shard: Partial<ReportedShard> = {}) {
  const routes = all.filter((_, i) => plan[i]?.shard === number);
  const report = aReport({ routes, skipped, durationMs: number * 1000, shard: shardOf(number, shard), ...given });
  return { file: `${number}.json`, report: readReport(renderJson(report), `${number}.json`) };
}
const four = () => [of(1), of(2), of(3), of(4)];
const without = (number: number) => four().filter((_, i) => i !== number - 1);

const refusal = (reports: Parameters<typeof merged>[0]): readonly string[] => {
  try {
    merged(reports);
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    expect(error.problems.map(({ code }) => code)).toEqual(['bad-shards']);
    return error.problems.flatMap((one) => wordsOf(one).saw);
  }
  throw new Error('They were merged.');
};
const verdicts = ({ routes }: Report) => routes.map(({ route, verdict, reason }) => [route, verdict, reason]);
const sentences = ({ problems }: Report) => problems.map((one) => wordsOf(one).what);
const interrupted = problem('interrupted', { signal: 'SIGTERM' });

describe('the shards of a run', () => {
  it('are what one machine would have reported, in whichever order they come', () => {
    const unsplit = readReport(renderJson(aReport({ routes: [...all], skipped, durationMs: 4000, exitCode: 1 })), 'r.json');
    expect(merged(four())).toEqual(unsplit);
    expect(merged([of(3), of(1), of(4), of(2)])).toEqual(unsplit);
  });

  it('fail for one leak, are open for one route, and else are fine', () => {
    expect(merged(four()).exitCode).toBe(1);
    expect(merged([of(1), of(2, { routes: [aFinding(at('/b'))] }), of(3), of(4)]).exitCode).toBe(2);
    expect(merged([of(1), of(2, { routes: [aFinding(at('/b'))] }), of(3, { routes: [aFinding(at('/c'))] }), of(4)]).exitCode).toBe(0);
  });

  it('may have nothing to do, and may have routes that a cache answers', () => {
    const cached = [...skipped, { route: '/d', kind: 'page', why: 'cached' }] as const;
    const report = merged([of(1), of(2), of(3), of(4, { routes: [], skipped: [...cached] })]);
    expect(verdicts(report).map(([route]) => route)).toEqual(['/a', '/b', '/c', '/e']);
    expect(report.skipped).toEqual(cached);
    expect(report.problems).toEqual([]);
    const one = plan.slice(0, 1);
    const rest = [2, 3, 4].map((number) => of(number, { routes: [] }, { routes: one }));
    const few = merged([of(1, { routes: [all[0] as Finding] }, { routes: one }), ...rest]);
    expect([few.exitCode, few.routes.length]).toEqual([0, 1]);
    // Nothing was to be done there.
    expect(merged([of(1, { routes: [all[0] as Finding] }, { routes: one })]).exitCode).toBe(0);
  });

  it('in which caches answered every route checked nothing', () => {
    const shards = [1, 2].map((number) => {
      const route = `/${number}`;
      const routes = [1, 2].map((n) => ({ ...at(`/${n}`), shard: n }));
      return of(number, { routes: [], skipped: [...skipped, { route, kind: 'page', why: 'cached' }] }, { of: 2, routes });
    });
    const report = merged(shards);
    expect(report.problems).toMatchObject([{ code: 'nothing-checked', args: { cached: ['/1', '/2'], prerendered: ['/static'] } }]);
    expect(report.exitCode).toBe(2);
  });

  it('have one server, one base and one list of leaks that the change brings', () => {
    const baseline = { kind: 'ref', name: 'main', commit: 'b'.repeat(40), why: null } as const;
    const leak = { id: 'x', package: 'x', version: '1.0.0', issue: 'o/x#1', address: 'https://github.com/o/x/issues/1' };
    const brought = [{ ...leak, fault: 'package', fixed: null, what: 'w', change: 'c', bytesPerRequest: null, load: null }] as const;
    const exposed = problem('credentials-within-reach', { places: ['~/.npmrc'], apart: 'never', refused: [] });
    const why = problem('not-copied', { error: 'full' });
    const shards = four().map((one, i) => ({
      ...one,
      report: { ...one.report, exposed, brought: [...brought], baseline: i === 2 ? { ...baseline, commit: null, why } : baseline },
    }));
    const report = merged(shards);
    expect(report.brought).toEqual(brought);
    expect(report.exposed).toEqual(exposed);
    // Where one machine had no base, its routes were judged by absolute limits.
    expect(report.baseline?.why).toEqual(why);
    expect(merged(shards.filter((_, i) => i !== 2)).baseline).toEqual(baseline);
  });
});

describe('a shard that is not whole', () => {
  it('sent no report: its routes are unproven, and it is named', () => {
    const report = merged(without(1));
    expect(verdicts(report)).toEqual([
      ['/a', 'unproven', 'shard-missing'],
      ['/b', 'leaking', 'grows'],
      ['/c', 'unproven', all[2]?.reason],
      ['/d', 'steady', 'flat'],
      ['/e', 'unproven', 'shard-missing'],
    ]);
    expect(sentences(report)).toEqual(['There is no report of shard 1 of 4, which was to check 2 routes.']);
    expect(report.exitCode).toBe(1);
    expect(merged(without(2)).exitCode).toBe(2);
    expect(renderTerminal(merged(without(2)), { color: false, width: 100 })).toContain('There is no report of shard 2 of 4');
  });

  it('was interrupted: what it had measured counts, and it is named', () => {
    const cut = of(1, {
      routes: [all[0] as Finding, anUnproven({ ...at('/e'), reason: 'interrupted', problem: interrupted })],
      problems: [interrupted],
    });
    const report = merged([cut, ...without(1)]);
    expect(verdicts(report)).toContainEqual(['/a', 'steady', 'flat']);
    expect(verdicts(report)).toContainEqual(['/e', 'unproven', 'interrupted']);
    expect(sentences(report)).toEqual(['Shard 1 of 4 has no whole result. The check was interrupted (SIGTERM).']);
  });

  it('ended before it knew its routes: the others name them', () => {
    const failed = problem('build-failed', { command: 'npm run build', code: 1, tail: ['no space'] });
    const report = merged([of(1, { routes: [], problems: [failed] }, { routes: null }), of(2), of(3), of(4)]);
    expect(sentences(report)).toEqual([
      'Shard 1 of 4 has no whole result. The build "npm run build" failed with exit code 1.',
      'Shard 1 of 4 did not check 2 routes of its share.',
    ]);
    expect(verdicts(report)).toContainEqual(['/e', 'unproven', 'shard-missing']);
  });

  it('left out a route of its share: that is unproven, whatever else it says', () => {
    const cases: readonly Partial<Report>[] = [
      { routes: [all[0] as Finding] },
      { routes: [all[0] as Finding, aFinding(at('/b'))] },
      { routes: [all[0] as Finding], skipped: [...skipped, { route: '/e', kind: 'page', why: 'unchanged' }] },
      { routes: [all[0] as Finding, all[0] as Finding] },
    ];
    for (const given of cases) {
      const report = merged([of(1, given), ...without(1)]);
      expect(verdicts(report)).toContainEqual(['/e', 'unproven', 'shard-missing']);
      // No shard answers for the routes of another.
      expect(verdicts(report)).toContainEqual(['/b', 'leaking', 'grows']);
    }
  });

  it('has two routes of one name, and checked one of them', () => {
    const twice = [...plan, { ...at('/a'), shard: 1 }];
    const shards = [1, 2, 3, 4].map((number) => of(number, {}, { routes: twice }));
    expect(verdicts(merged(shards)).filter(([route]) => route === '/a')).toEqual([
      ['/a', 'steady', 'flat'],
      ['/a', 'unproven', 'shard-missing'],
    ]);
  });

  it('wrote a file that cannot be read: that is said, too', () => {
    const broken = problem('bad-report', { file: '2.json', error: 'It is not JSON.' });
    const report = merged(without(2), [broken]);
    expect(report.problems.map(({ code }: Problem) => code)).toEqual(['bad-report', 'shard-missing']);
    expect(report.exitCode).toBe(2);
  });

  it('is one of many that had the same trouble, which is said once', () => {
    const failed = problem('build-failed', { command: 'npm run build', code: 1, tail: [] });
    const shards = [1, 2, 3, 4].map((number) => of(number, { routes: [], problems: [failed] }, { routes: null }));
    expect(merged(shards)).toMatchObject({ problems: [failed], routes: [], exitCode: 2 });
    expect(merged(shards.slice(1)).problems.map(({ code }: Problem) => code)).toEqual(['build-failed', 'shard-missing']);
    const lacking = problem('no-example-url', { routes: ['/x/[id]'], examples: ['/x/1'] });
    expect(merged([of(1, { problems: [lacking] }), ...without(1)]).problems).toEqual([lacking]);
  });

  it('says a problem within a problem as it is: words call for words once', () => {
    const outer = problem('base-unusable', { commit: 'c', why: problem('not-copied', { error: 'full' }) });
    const report = merged([of(1, { problems: [outer] }), ...without(1)]);
    expect(readReport(renderJson(report), 'r.json').problems.map(codeOf)).toEqual(['base-unusable']);
  });
});

describe('what does not belong together is refused, by name', () => {
  it('reports without a share', () => {
    expect(refusal([of(1), { file: 'whole.json', report: aReport() }])).toEqual([
      'whole.json is not the report of a shard: it was written without --shard.',
    ]);
  });

  it('the same shard twice', () => {
    expect(refusal([...four(), { ...of(2), file: 'again.json' }])).toEqual(['again.json (shard 2 of 4): 2.json is the same shard.']);
  });

  it.each<[string, Partial<Report>, Partial<ReportedShard>, string]>([
    ['other numbers', {}, { of: 5 }, 'the number of shards is 5, and in 1.json it is 4.'],
    ['another commit', {}, { commit: 'd'.repeat(40) }, `the commit is ${'d'.repeat(40)}, and in 1.json it is ${'c'.repeat(40)}.`],
    ['another option', {}, { asked: { loads: '["same"]', threshold: '64' } }, 'threshold is 64, and in 1.json it is the default.'],
    ['an option less', {}, { asked: {} }, 'loads is the default, and in 1.json it is ["same"].'],
    ['another version', { tool: { name: 'ssr-leak-check', version: '2.0.0' } }, {}, 'the version of ssr-leak-check is 2.0.0'],
    ['another Node.js', { server: { ...(aReport().server as NonNullable<Report['server']>), node: 'v24.0.0' } }, {}, 'is v24.0.0'],
    [
      'another split',
      {},
      { routes: plan.map((one) => ({ ...one, shard: 4 })) },
      'route 1 of all is /a (/a) in shard 4, and in 1.json it is /a (/a) in shard 1.',
    ],
    [
      'other routes',
      {},
      { routes: [...plan, { ...at('/f'), shard: 4 }] },
      'route 6 of all is /f (/f) in shard 4, and in 1.json it is none.',
    ],
    ['other URLs', {}, { routes: plan.map((one) => ({ ...one, path: '/1' })) }, '/a (/1)'],
  ])('%s', (_, given, shard, said) => {
    const lines = refusal([...without(3), of(3, given, shard)]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('3.json (shard 3 of ');
    expect(lines[0]).toContain(said);
  });

  it('of another number of shards it is no news that they split the routes differently', () => {
    const three = plan.map((one, i) => ({ ...one, shard: (i % 3) + 1 }));
    expect(refusal([of(1), of(2, {}, { of: 3, routes: three })])).toEqual([
      '2.json (shard 2 of 3): the number of shards is 3, and in 1.json it is 4.',
    ]);
  });

  it('all of it at once', () => {
    expect(refusal([of(1), of(2, {}, { commit: 'd' }), of(2, {}, { asked: {} })])).toHaveLength(3);
  });

  it('no report at all is what kept it from being read', () => {
    const broken = problem('bad-report', { file: '2.json', error: 'It is not JSON.' });
    expect(() => merged([], [broken])).toThrow('2.json is not a readable report.');
  });
});

it('what a shard that ended early does not know sets it not apart', () => {
  const early = of(2, { server: null, routes: [], problems: [interrupted] }, { commit: null, routes: null });
  expect(merged([of(1), early, of(3), of(4)]).problems).toHaveLength(2);
});

it.each(Object.entries(hostileTexts))('every renderer takes what a hostile shard says: %s', (_, text) => {
  const routes = [...plan.slice(1), { route: text, path: text, shard: 1 }];
  const shards = without(1).map((one) => ({
    ...one,
    report: { ...one.report, shard: { ...(one.report.shard as ReportedShard), routes } },
  }));
  const report = merged(shards);
  expect(report.routes.at(-1)).toMatchObject({ route: text, verdict: 'unproven' });
  for (const { render } of Object.values(reporters)) expect(render(report, {}).length).toBeGreaterThan(0);
  expect(renderTerminal(report, { color: false, width: 100 })).not.toContain('\u001b');
  const apart = shards.map((one, i) =>
    i === 0 ? one : { ...one, report: { ...one.report, shard: { ...(one.report.shard as ReportedShard), commit: text } } },
  );
  expect(refusal(apart).length).toBeGreaterThan(0);
});
