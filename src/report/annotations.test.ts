import { expect, test } from 'vitest';
import { aFinding, aLeak, anUnproven, aReport, aSuspect, theOutage } from './a-report.test-builder.ts';
import { annotations } from './annotations.ts';

test('a leak is an error on its line, an open question a warning', () => {
  expect(annotations(theOutage())).toMatchInlineSnapshot(`
    [
      {
        "column": 19,
        "file": "src/lib/theme.ts",
        "level": "error",
        "line": 14,
        "message": "+2.4 kB per request (2.4 to 2.5), 3,480 requests, limit 64 B.
    512 MB would last 6 hours at 10 requests a second.
    +2.3 kB per request were allocated here in watchTheme.
    Held by BroadcastChannel → its message port, kept open by the event loop.",
        "title": "/sciencepedia leaks 2.4 kB per request",
      },
      {
        "level": "warning",
        "message": "The route answers 302 and sends the visitor to /login.
    Name the address it leads to, or give what it asks for, such as --header "authorization: Bearer …".",
        "title": "Could not tell whether /account leaks",
      },
    ]
  `);
});

test('a run without leaks and questions has nothing to remark', () => {
  expect(annotations(aReport())).toEqual([]);
});

test('the largest leaks come first, then what stopped the run, then open questions', () => {
  const stopped = { code: 'interrupted', what: 'The check was interrupted (SIGINT).', saw: [], change: 'Run it again.' };
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
    'The check did not end as it should',
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
