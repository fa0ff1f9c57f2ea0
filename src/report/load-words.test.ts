import { expect, it } from 'vitest';
import { aFinding, aLeak, aReport } from '../findings/a-report.test-builder.ts';
import type { Finding } from '../findings/report.ts';
import { headline } from './headline.ts';
import { highestPeak, loadLabel, peakWords, underLoads } from './load-words.ts';
import { outcome } from './outcome.ts';
import { sentenceOf } from './sentence.ts';
import { plainVoice } from './voice.ts';

const under = (load: string, verdict: Finding['verdict']) => ({
  ...{ load, verdict, reason: 'flat', bytesPerRequest: 1, low: 0, high: 2, limit: 16, requests: 900 },
});
const of = (finding: Finding, load: string, loads: Finding['loads']): Finding => ({
  ...finding,
  loads,
  arms: finding.arms.map((arm) => ({ ...arm, load })),
});

it('says nothing of loads where the usual one alone was measured', () => {
  expect(underLoads(of(aFinding(), 'same', [under('same', 'steady')]))).toBeNull();
  expect(underLoads(aFinding())).toBeNull();
});

it('says under what a route is steady', () => {
  const finding = of(aFinding(), 'same', [under('same', 'steady'), under('addresses', 'steady'), under('hang-ups', 'steady')]);
  expect(sentenceOf(finding)).toMatch(/; steady under same address, new addresses, clients that hang up$/);
});

it('does not call a route steady under clients that had their answer before they could hang up', () => {
  const hangUps = { ...under('hang-ups', 'steady'), answeredFirst: true as const };
  const finding = of(aFinding(), 'same', [under('same', 'steady'), under('addresses', 'steady'), hangUps]);
  expect(underLoads(finding)).toBe('steady under same address, new addresses; clients that hang up had their whole answer first');
  expect(outcome(aReport({ routes: [finding], exitCode: 0 }), plainVoice)).toBe(
    'No leak: 1 route steady under same address, new addresses; clients that hang up had their whole answer first',
  );
  expect(outcome(aReport({ routes: [finding, aFinding()], exitCode: 0 }), plainVoice)).toBe(
    'No leak: 2 routes steady; clients that hang up had their whole answer first on 1 of 2 routes',
  );
  expect(underLoads(of(aFinding(), 'hang-ups', [hangUps]))).toBe('clients that hang up had their whole answer first');
  // What leaks all the same was seen.
  expect(underLoads(of(aLeak(), 'hang-ups', [{ ...hangUps, verdict: 'leaking' }]))).toBe('leaking under clients that hang up');
});

it('does not call routes steady under a load whose requests failed', () => {
  const refused = { load: 'visitors', verdict: 'not-run' as const, reason: 'requests-fail' as const };
  const finding = of(aFinding(), 'same', [under('same', 'steady'), refused]);
  expect(outcome(aReport({ routes: [finding], exitCode: 0 }), plainVoice)).toBe(
    'No leak: 1 route steady under same address; requests fail under new visitors',
  );
  const other = of(aFinding(), 'same', [under('same', 'steady'), under('visitors', 'steady')]);
  expect(outcome(aReport({ routes: [finding, other], exitCode: 0 }), plainVoice)).toBe(
    'No leak: 2 routes steady under same address; requests fail under new visitors on 1 of 2 routes',
  );
});

it('says under what it leaks, and under what it does not', () => {
  const loads = [under('same', 'steady'), under('visitors', 'unproven'), under('addresses', 'leaking'), under('bursts', 'leaking')];
  const finding = of(aLeak(), 'bursts', loads);
  expect(underLoads(finding)).toBe(
    'leaking under ten requests at once, new addresses; steady under same address; inconclusive under new visitors',
  );
  expect(headline(finding, plainVoice)).toMatch(/^\/sciencepedia leaks 2\.4 kB per request under ten requests at once/);
});

it('names the only load that was asked for, where it is not the usual one', () => {
  expect(headline(of(aLeak(), 'visitors', [under('visitors', 'leaking')]), plainVoice)).toContain('per request under new visitors');
});

it('calls a load that it does not know by its name', () => {
  expect(loadLabel('tomorrow')).toBe('tomorrow');
  expect(loadLabel('constructor')).toBe('constructor');
});

it('says at the end under what all routes are steady', () => {
  const steady = (...loads: string[]) => ({ ...aFinding(), loads: loads.map((load) => under(load, 'steady')) });
  const said = (...routes: Finding[]) => outcome(aReport({ routes, exitCode: 0 }), plainVoice);
  expect(said(steady('same', 'bursts'), steady('same', 'bursts'))).toBe(
    'No leak: 2 routes steady under same address, ten requests at once',
  );
  expect(said(steady('visitors'))).toBe('No leak: 1 route steady under new visitors');
  expect(said(steady('same'), steady('same'))).toBe('No leak: 2 routes steady');
  expect(said(steady('same'), steady('same', 'bursts'))).toBe('No leak: 2 routes steady');
  expect(said(aFinding())).toBe('No leak: 1 route steady');
});

it('says in what requests must differ to leave something, and how much each new value leaves', () => {
  const traits = (...all: { kind: string; name: string }[]) => [
    under('same', 'steady'),
    { ...under('visitors', 'leaking'), traits: all, bytesPerValue: 2100 },
  ];
  const said = (...all: { kind: string; name: string }[]) => headline(of(aLeak(), 'visitors', traits(...all)), plainVoice);
  expect(said({ kind: 'cookie', name: 'sid' })).toMatch(/^\/sciencepedia leaks 2\.1 kB for each new value of the cookie sid$/);
  expect(said({ kind: 'header', name: 'referer' }, { kind: 'connection', name: 'connection' })).toContain(
    'for each new value of the header referer or new connection',
  );
  expect(said({ kind: 'segment', name: '[slug]' })).toContain('for each new value of [slug] in the path');
  expect(said({ kind: 'segment', name: '2' })).toContain('for each new segment 2 of the path');
  expect(said({ kind: 'query', name: 'page' })).toContain('for each new value of the query parameter page');
  expect(said({ kind: 'unknown-query', name: 'x' })).toContain('for each new query of the URL');
  expect(said({ kind: 'hang-up', name: 'in-body' })).toContain('for each client that goes away within the body of the answer');
  // Of another version.
  expect(said({ kind: 'hang-up', name: 'constructor' })).toContain('for each client that goes away');
  expect(said()).toContain('leaks 2.4 kB per request under new visitors');
});

const memory = (megabytes: number) => ({ heapUsed: megabytes * 1e6, rss: megabytes * 2e6 });
const withPeak = (peak: Finding['arms'][number]['peak']): Finding => {
  const finding = aFinding();
  return { ...finding, arms: finding.arms.map((arm) => ({ ...arm, peak })) };
};

it.each<[string, Finding['arms'][number]['peak'], string | null]>([
  [
    'what several requests at once take at most, and what stays of it',
    { heapUsed: 310e6, rss: 420e6, before: memory(40), after: memory(42) },
    'ten requests at once peak at 310 MB of heap and 420 MB of RSS, and keep 2 MB',
  ],
  [
    'nothing of what the system does not tell, nor of less than before',
    { heapUsed: 310e6, rss: null, before: memory(40), after: memory(39) },
    'ten requests at once peak at 310 MB of heap, and keep nothing',
  ],
  ['nothing where nobody tells', { heapUsed: null, rss: null, before: memory(40), after: memory(40) }, null],
  ['nothing where they were not tried', undefined, null],
])('says %s', (_, peak, words) => {
  expect(peakWords(withPeak(peak))).toBe(words);
  if (words) expect(sentenceOf(withPeak(peak))).toContain(`; ${words}`);
});

it('says that a cache answers where a page had to be rendered again', () => {
  const cached = { load: 'same', verdict: 'not-run', reason: 'answered-from-cache' } as const;
  expect(underLoads(of(aFinding(), 'revalidate', [cached, under('revalidate', 'steady')]))).toBe(
    'steady under revalidation at each request; a cache answers other requests',
  );
});

it('names the route of the highest peak', () => {
  const peak = (megabytes: number) => ({ heapUsed: megabytes * 1e6, rss: null, before: memory(40), after: memory(40) });
  const [low, high] = [withPeak(peak(50)), { ...withPeak(peak(90)), route: '/report' }];
  expect(highestPeak([low, high, aFinding()], (route) => `[${route}]`)).toBe(
    '[/report]: ten requests at once peak at 90 MB of heap, and keep nothing',
  );
  expect(highestPeak([aFinding()], String)).toBeNull();
});
