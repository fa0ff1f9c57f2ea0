import { expect, it } from 'vitest';
import { aFinding, aLeak, aReport } from '../findings/a-report.test-builder.ts';
import type { Finding } from '../findings/report.ts';
import { headline } from './headline.ts';
import { loadLabel, underLoads } from './load-words.ts';
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
