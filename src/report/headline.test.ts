import { describe, expect, test } from 'vitest';
import { aFinding, aLeak, anAttribution, anUnproven, aPath, aReport, aSuspect } from '../findings/a-report.test-builder.ts';
import type { Finding, ReportedAttribution, ReportedCause, ReportedNote, Suspect } from '../findings/report.ts';
import { headline } from './headline.ts';
import { outcome } from './outcome.ts';
import { plainVoice, type Voice } from './voice.ts';

const leak = (suspect: Partial<Suspect>, attribution: Partial<ReportedAttribution> = {}): Finding =>
  aLeak({ suspects: [aSuspect(suspect)], attribution: anAttribution(attribution) });
const cause = (code: string, args: ReportedCause['args'] = {}) => ({ cause: { code, args } });
const seen = aPath({
  steps: [
    { kind: 'variable', name: 'seen', file: 'src/a.ts', topLevel: true },
    { kind: 'class', name: 'Set' },
    { kind: 'entry', name: '' },
  ],
});
const unknown = { cause: null, handles: [] };
const dependency = { name: 'theme-sync', version: '1.2.3', file: 'lib/sync.js', line: 40 };

test.each<[string, Partial<Suspect>, Partial<ReportedAttribution>, string]>([
  ['own code and a known cause', { owner: 'own' }, {}, 'src/lib/theme.ts:14 opens a BroadcastChannel that is never closed'],
  ['a report without owners', {}, {}, 'src/lib/theme.ts:14 opens a BroadcastChannel that is never closed'],
  ['a timer', {}, cause('timer'), 'src/lib/theme.ts:14 starts a timer that is never cleared'],
  ['a listener', {}, cause('listener'), 'src/lib/theme.ts:14 adds a listener that is never removed'],
  [
    'a collection, by its name',
    {},
    cause('unbounded-collection', { kind: 'Map', name: 'app.cache' }),
    'src/lib/theme.ts:14 adds to the Map "app.cache", and nothing is ever removed',
  ],
  [
    'a cause of another version, told by what holds it',
    {},
    { cause: { code: 'new-one', args: {}, what: 'Each request keeps a Span.', change: 'End it.' }, handles: [], paths: [seen] },
    'src/lib/theme.ts:14 allocates memory that stays, held by module variable "seen" in src/a.ts',
  ],
  [
    'a cause without its arguments',
    { heldBy: null },
    { ...cause('unbounded-collection', { kind: 'Map' }), handles: [] },
    'src/lib/theme.ts:14 allocates memory that is never freed',
  ],
  ['a handle', {}, cause('open-handle', { kind: 'socket', perRequest: 1 }), 'src/lib/theme.ts:14 opens a socket that is never closed'],
  [
    'no cause, but a handle',
    {},
    { cause: null, handles: [{ kind: 'UDP socket', perRequest: 1, file: null, line: null }] },
    'src/lib/theme.ts:14 opens a UDP socket that is never closed',
  ],
  [
    'no cause, but a timer',
    {},
    { cause: null, handles: [{ kind: 'timer', perRequest: 1, file: null, line: null }] },
    'src/lib/theme.ts:14 starts a timer that is never cleared',
  ],
  [
    'no cause, but what holds it',
    {},
    { ...unknown, paths: [seen] },
    'src/lib/theme.ts:14 allocates memory that stays, held by module variable "seen" in src/a.ts',
  ],
  [
    'what holds something else',
    { heldBy: null },
    { ...unknown, paths: [seen] },
    'src/lib/theme.ts:14 allocates memory that is never freed',
  ],
  ['a path that is not there', { heldBy: 7 }, unknown, 'src/lib/theme.ts:14 allocates memory that is never freed'],
  ['nothing but the line', { heldBy: null }, unknown, 'src/lib/theme.ts:14 allocates memory that is never freed'],
  [
    'a package, called from own code',
    { owner: 'own', found: 'callee', dependency },
    cause('message-port'),
    'package theme-sync 1.2.3 opens a MessagePort that is never closed, called from src/lib/theme.ts:14',
  ],
  [
    'own code that puts away what a package made',
    { owner: 'own', found: 'container', dependency },
    cause('listener'),
    'src/lib/theme.ts:14 adds a listener that is never removed',
  ],
  [
    'a package that was heard adding, whatever the line says',
    { owner: 'own', found: 'container', fault: 'package', dependency },
    {},
    'package theme-sync 1.2.3 opens a BroadcastChannel that is never closed, called from src/lib/theme.ts:14',
  ],
  [
    'a framework that was heard adding',
    { owner: 'own', found: 'container', fault: 'framework', dependency: { ...dependency, name: 'vue' } },
    {},
    'the framework vue 1.2.3 opens a BroadcastChannel that is never closed, called from src/lib/theme.ts:14',
  ],
  [
    'own code that does not release what a package made',
    { owner: 'own', found: 'callee', fault: 'usage', dependency },
    cause('client-per-request', { class: 'QueryClient' }),
    'src/lib/theme.ts:14 creates a QueryClient that is never released, of package theme-sync 1.2.3',
  ],
  [
    'a package that no own code calls',
    { owner: 'dependency', file: 'lib/sync.js', line: 40, dependency: { ...dependency, version: null } },
    cause('timer'),
    'package theme-sync starts a timer that is never cleared, at lib/sync.js:40',
  ],
  [
    'the framework',
    {
      owner: 'framework',
      file: 'dist/server/app.js',
      line: 7,
      stack: [{ function: 'f', file: 'next/dist/server/app.js', line: 1, column: 1, owner: 'framework' }],
    },
    cause('listener'),
    'the framework adds a listener that is never removed, at next/dist/server/app.js:7',
  ],
  [
    'Node.js itself',
    { owner: 'node', file: 'node:events', line: 1 },
    cause('listener'),
    'Node.js itself adds a listener that is never removed, at node:events:1',
  ],
])('%s', (_, suspect, attribution, words) => {
  expect(headline(leak(suspect, attribution), plainVoice)).toBe(`/sciencepedia leaks 2.4 kB per request: ${words}`);
});

test.each<[string, ReportedNote['args'], string]>([
  ['nothing-grew', {}, '; no line was found: no allocation site grew with the requests in the profile'],
  ['grows-in-place', {}, '; no line was found: one block of memory grows in place'],
  ['failed', { part: 'open-handles', message: 'ENOENT: no such file' }, '; no line was found: tracking open handles failed'],
  ['error', { message: 'The server ended.' }, '; no line was found: looking for it failed'],
  ['of-another-version', {}, ''],
])('no line, because: %s', (code, args, words) => {
  const finding = aLeak({ attribution: anAttribution({ why: { code, args } }) });
  expect(headline(finding, plainVoice)).toBe(`/sciencepedia leaks 2.4 kB per request${words}`);
});

test('nobody looked for the line', () => {
  expect(headline(aLeak(), plainVoice)).toBe('/sciencepedia leaks 2.4 kB per request');
});

test('whatever the app named goes through the voice', () => {
  const voice: Voice = { name: (text) => `<${text}>`, words: (text) => `{${text}}` };
  expect(headline(leak({ owner: 'own', found: 'callee', dependency }, { cause: null, handles: [], why: null }), voice)).toBe(
    '</sciencepedia> leaks 2.4 kB per request: package <theme-sync> {1.2.3} allocates memory that stays, held by {what Node.js itself has open}, called from <src/lib/theme.ts:14>',
  );
});

describe('several leaks', () => {
  const small = { ...leak({}), route: '/small', bytesPerRequest: 100 };

  test('in one line are summed up by it', () => {
    expect(outcome(aReport({ exitCode: 1, routes: [small, leak({}), aFinding()] }), plainVoice)).toBe(
      '2 of 3 routes leak, up to 2.4 kB per request: src/lib/theme.ts:14 opens a BroadcastChannel that is never closed',
    );
  });

  test('in one line are not all there is to say', () => {
    expect(outcome(aReport({ exitCode: 1, routes: [small, leak({}), anUnproven()] }), plainVoice)).toMatch(
      /^2 of 3 routes leak, up to 2.4 kB per request, and 1 could not be judged: src/,
    );
  });

  test('in different lines are summed up by the worst', () => {
    const other = { ...leak({ file: 'src/b.ts' }), route: '/other', bytesPerRequest: 9000 };
    expect(outcome(aReport({ exitCode: 1, routes: [small, other, anUnproven()] }), plainVoice)).toBe(
      '2 of 3 routes leak and 1 could not be judged; the worst is /other, which leaks 9 kB per request: src/b.ts:14 opens a BroadcastChannel that is never closed',
    );
  });

  test('without lines are summed up by the worst', () => {
    expect(outcome(aReport({ exitCode: 1, routes: [aLeak(), aLeak({ route: '/b', bytesPerRequest: 9000 })] }), plainVoice)).toBe(
      '2 of 2 routes leak; the worst is /b, which leaks 9 kB per request',
    );
  });
});

describe('no leak', () => {
  const grown = (from: 'threshold' | 'default', bytesPerRequest: number) =>
    aFinding({ bytesPerRequest, limit: { bytesPerRequest: 1000, from } });

  test('names the limit where somebody raised it and something grew below it', () => {
    expect(outcome(aReport({ routes: [grown('threshold', 105), aFinding()] }), plainVoice)).toBe(
      'No leak above 1 kB per request: 2 routes steady',
    );
  });

  test('is plain where nothing grew, or where the limit is the usual one', () => {
    for (const one of [grown('threshold', 3), grown('default', 105)])
      expect(outcome(aReport({ routes: [one] }), plainVoice)).toBe('No leak: 1 route steady');
  });
});
