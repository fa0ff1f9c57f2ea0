import { describe, expect, it } from 'vitest';
import { aFinding, aLeak, anUnproven, aReport, hostile, hostileTexts, theOutage } from '../../findings/a-report.test-builder.ts';
import type { Report } from '../../findings/report.ts';
import { problem } from '../../problems.ts';
import { leakingRoutes, verdictOf, whyFailed } from './outputs.ts';

const notStarted = problem('command-not-found', { command: 'npm stat', error: 'ENOENT' });

describe('the outputs', () => {
  it.each<[string, Report, string, readonly string[], RegExp | null]>([
    ['every route steady', aReport(), 'steady', [], null],
    [
      'a leak',
      theOutage(),
      'leaking',
      ['/sciencepedia'],
      /^Memory leak: \/sciencepedia leaks 2\.4 kB per request: src\/lib\/theme\.ts:14 opens a BroadcastChannel that is never closed\.$/,
    ],
    [
      'two leaks',
      aReport({ exitCode: 1, routes: [aLeak({ route: '/a' }), aLeak({ route: '/b' }), aFinding()] }),
      'leaking',
      ['/a', '/b'],
      /^Memory leak: 2 of 3 routes leak/,
    ],
    ['an open question', aReport({ exitCode: 2, routes: [anUnproven()] }), 'unproven', [], /^No verdict: Could not tell whether \/account/],
    [
      'nothing started',
      aReport({ exitCode: 2, routes: [], problems: [notStarted] }),
      'unproven',
      [],
      /^No verdict: Nothing could be checked\. The command "npm stat" could not be started\.$/,
    ],
  ])('%s', (_, report, verdict, leaking, why) => {
    expect(verdictOf(report)).toBe(verdict);
    expect(leakingRoutes(report)).toEqual(leaking);
    if (why) expect(whyFailed(report)).toMatch(why);
    else expect(whyFailed(report)).toBeNull();
  });

  it.each(Object.entries(hostileTexts))('stay one plain line whatever the app says: %s', (_, text) => {
    expect(whyFailed(hostile(text))).not.toMatch(/[\r\n\u001b\u202e]|^::/);
  });
});
