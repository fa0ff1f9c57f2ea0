import { expect, test } from 'vitest';
import { aFinding, aLeak, anAttribution, anUnproven, aReport, aSuspect, theOutage } from '../findings/a-report.test-builder.ts';
import { problem } from '../problems.ts';
import { annotations } from './annotations.ts';

test('a leak is an error on its line, an open question a warning', () => {
  expect(annotations(theOutage())).toMatchInlineSnapshot(`
    [
      {
        "column": 19,
        "file": "src/lib/theme.ts",
        "level": "error",
        "line": 14,
        "message": "Each request opens a BroadcastChannel that is never closed; an open channel is never collected.
    Call close() on it when the request is over, or open one channel for the whole process. On the server a component needs none.
    /sciencepedia: +2.4 kB per request (2.4 to 2.5), 3,480 requests, limit 64 B.
    512 MB would last 6 hours at 10 requests a second.
    Held by what Node.js itself has open → MessagePort.",
        "title": "/sciencepedia leaks 2.4 kB per request: src/lib/theme.ts:14 opens a BroadcastChannel that is never closed",
      },
      {
        "level": "warning",
        "message": "The route answers 302 and redirects to /login.
    Name the URL it redirects to, or log in: "login" in the configuration, or --header "authorization: Bearer …". To measure the redirect itself, use --expect-status 3xx.",
        "title": "Could not tell whether /account leaks",
      },
    ]
  `);
});

test('a run without leaks and questions has nothing to remark', () => {
  expect(annotations(aReport())).toEqual([]);
});

test('the largest leaks come first, then what stopped the run, then open questions', () => {
  const stopped = problem('interrupted', { signal: 'SIGINT' });
  const routes = [
    anUnproven(),
    aFinding(),
    aLeak({ route: '/small', bytesPerRequest: 100 }),
    aLeak({ route: '/large', bytesPerRequest: 9000 }),
    aLeak({ route: '/died', reason: 'out-of-memory', bytesPerRequest: null }),
  ];
  const titles = annotations(aReport({ routes, problems: [stopped] })).map(({ title }) => title);
  expect(titles).toEqual([
    '/died leaks',
    '/large leaks 9 kB per request',
    '/small leaks 100 B per request',
    'The check did not finish',
    'Could not tell whether /account leaks',
  ]);
});

test.each(['node:events', 'file:///app/server.js', '/app/server.js', '../other/x.ts', 'C:\\app\\x.js', 'https://x.example/y.js'])(
  'no line of %s is annotated: it is not in the repository',
  (file) => {
    const [only] = annotations(aReport({ routes: [aLeak({ suspects: [aSuspect({ file })] })] }));
    expect(only).not.toHaveProperty('file');
  },
);

test('the first suspect inside the repository gets the annotation', () => {
  const suspects = [aSuspect({ file: 'node:events', line: 1 }), aSuspect({ file: 'src/bus.ts', line: 9 })];
  expect(annotations(aReport({ routes: [aLeak({ suspects })] }))[0]).toMatchObject({ file: 'src/bus.ts', line: 9 });
});

test('one line that leaks on many routes gets one annotation', () => {
  const routes = ['/a', '/b', '/c'].map((route) => aLeak({ route, suspects: [aSuspect()], attribution: anAttribution() }));
  const told = annotations(aReport({ routes: [...routes, aLeak({ route: '/d', suspects: [aSuspect({ line: 99 })] })], exitCode: 1 }));
  expect(told.map(({ title, line }) => [title, line])).toEqual([
    ['/a leaks 2.4 kB per request: src/lib/theme.ts:14 opens a BroadcastChannel that is never closed; and 2 more routes', 14],
    [expect.stringMatching('^/d leaks'), 99],
  ]);
  expect(told[0]?.message).toContain('The same line leaks on /b, /c.');
});

test('a package’s own file is not annotated, the line that calls it is', () => {
  const dependency = { name: 'x', version: '1.0.0', file: 'lib/x.js', line: 3 };
  const inside = aSuspect({ owner: 'dependency', file: 'lib/x.js', dependency });
  expect(annotations(aReport({ routes: [aLeak({ suspects: [inside] })] }))[0]).not.toHaveProperty('file');
  const called = aSuspect({ owner: 'own', found: 'callee', file: 'src/a.ts', line: 3, dependency });
  expect(annotations(aReport({ routes: [aLeak({ suspects: [called] })] }))[0]).toMatchObject({ file: 'src/a.ts', line: 3 });
});

test('a leak that was there before is a warning', () => {
  const [only] = annotations(aReport({ routes: [aLeak({ tolerated: 'base' })], exitCode: 0 }));
  expect(only?.level).toBe('warning');
});

test('the warnings of a steady route are shown', () => {
  const steady = aFinding({ warnings: [{ code: 'unknown-warning', args: { code: 'x', sentence: 'It swaps' } }] });
  const [only] = annotations(aReport({ routes: [steady, aFinding()], exitCode: 0 }));
  expect(only).toMatchObject({ level: 'warning', message: 'It swaps.' });
});

test('a leak that the configuration knows of is a notice, after everything else', () => {
  const told = annotations(aReport({ routes: [aLeak({ tolerated: 'known' }), anUnproven()], exitCode: 2 }));
  expect(told.map(({ level }) => level)).toEqual(['warning', 'notice']);
});

test('what holds something else is not said of the line', () => {
  const message = (heldBy: number | null) =>
    annotations(aReport({ routes: [aLeak({ suspects: [aSuspect({ heldBy })], attribution: anAttribution() })], exitCode: 1 }))[0]?.message;
  expect(message(1)).toContain('Held by module variable "themes" in src/lib/theme.ts → Set → entry.');
  expect(message(null)).not.toContain('Held by');
  expect(message(9)).not.toContain('Held by');
});

test('the reason for a missing line is shown', () => {
  const attribution = anAttribution({ why: { code: 'not-profiled', args: {} }, cause: null });
  const [only] = annotations(aReport({ routes: [aLeak({ attribution })], exitCode: 1 }));
  expect(only?.message).toContain('No line was found: The server could not be profiled.');
  expect(only).not.toHaveProperty('file');
});
