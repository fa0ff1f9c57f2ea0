import { expect, it } from 'vitest';
import { aFinding, aLeak, anUnproven, aReport } from '../findings/a-report.test-builder.ts';
import type { Finding } from '../findings/report.ts';
import { problem } from '../problems.ts';
import { reportOf } from './so-far.ts';

const around = { startedAt: '2026-01-02T03:04:05.000Z', activeMs: 60_000, resumed: 1 };
const measured = (round: number, finding: Finding) => ({
  ...{ round, route: finding.route, activeMs: round * 1_000, report: aReport({ routes: [finding], problems: [] }) },
});

const spoken = (...findings: readonly Finding[]) => reportOf({ ...around, measured: findings.map((one, i) => measured(i + 1, one)) }, []);

it('a leak stays, in whichever round it showed, and the worst one speaks', () => {
  const report = spoken(
    aFinding({ route: '/a' }),
    aLeak({ route: '/a', bytesPerRequest: 700 }),
    aLeak({ route: '/a', bytesPerRequest: 900 }),
    aFinding({ route: '/a' }),
  );
  expect(report?.routes.map(({ verdict, bytesPerRequest }) => [verdict, bytesPerRequest])).toEqual([['leaking', 900]]);
  expect(report?.exitCode).toBe(1);
  expect(report?.soak?.rounds.map(({ routes }) => routes[0]?.verdict)).toEqual(['steady', 'leaking', 'leaking', 'steady']);
});

it('what was proved later speaks for what could not be before', () => {
  expect(spoken(anUnproven({ route: '/a' }), aFinding({ route: '/a' }))?.routes[0]?.verdict).toBe('steady');
  expect(spoken(anUnproven({ route: '/a' }), anUnproven({ route: '/a' }))).toMatchObject({
    exitCode: 2,
    routes: [{ verdict: 'unproven' }],
  });
});

it('each route stands there once, in the order of the first round', () => {
  const report = spoken(aFinding({ route: '/b' }), aFinding({ route: '/a' }), aFinding({ route: '/b' }));
  expect(report?.routes.map(({ route }) => route)).toEqual(['/b', '/a']);
  expect(report).toMatchObject({ ...{ startedAt: around.startedAt, durationMs: 60_000 }, soak: { resumed: 1 } });
});

it('an interruption is a problem, and each problem stands there once', () => {
  const broken = { ...measured(1, aFinding({ route: '/a' })) };
  const port = problem('port-taken', { port: 3000 });
  const twice = [broken, { ...broken, route: '/b' }].map((one) => ({ ...one, report: { ...one.report, problems: [port] } }));
  const report = reportOf({ ...around, measured: twice }, [problem('interrupted', { signal: 'SIGTERM' })]);
  expect(report?.problems.map(({ code }) => code)).toEqual(['interrupted', 'port-taken']);
  expect(report?.exitCode).toBe(2);
});

it('of nothing there is no report', () => expect(reportOf({ ...around, measured: [] }, [])).toBeNull());
