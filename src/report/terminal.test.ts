import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { aFinding, aLeak, anUnproven, aReport, theOutage } from '../findings/a-report.test-builder.ts';
import { problem } from '../problems.ts';
import { routesTable } from './markdown/table.ts';
import { renderTerminal } from './terminal.ts';

const plain = (report = theOutage(), width = 110) => renderTerminal(report, { color: false, width });
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

test('a run with a leak and an open question', () => {
  expect(plain()).toMatchInlineSnapshot(`
    "verdict         route            growth per request  limit  requests    time  memory
    ✖ leaking       /sciencepedia  +2.4 kB (2.4 to 2.5)   64 B     3,480  14.8 s  ▁▁▂▃▄▅▆▇██
    ? inconclusive  /account                          –   64 B         1   38 ms
    ✔ steady        /                +2 B (-0.6 to 4.6)   64 B     1,500   6.2 s  ▁▁▁▁▁▁▁▁▁▁
    ✔ steady        /product/[id]   -3 B (-5.6 to -0.4)   64 B     1,500   6.2 s  ▁▁▁▁▁▁▁▁▁▁

    ✖ /sciencepedia
      +2.4 kB per request (2.4 to 2.5), 3,480 requests, limit 64 B.
      512 MB would last 6 hours at 10 requests a second.

      src/lib/theme.ts:14 in watchTheme  +2.3 kB per request
          12 | /** Tells the other tabs. */
          13 | export function watchTheme(onChange: (theme: string) => void) {
        > 14 |   const channel = new BroadcastChannel('theme');
             |                   ^
          15 |   channel.onmessage = (event) => onChange(event.data);
          16 |   return channel;

      src/lib/theme.ts:22 in render  +61 B per request
      likely cause: Each request opens a BroadcastChannel that is never closed; an open channel is never
      collected.
      held by
        ✓ what Node.js itself has open  (stays while it is open or pending)
        ✗ → MessagePort  (came with a request and stayed)  ← should be gone
      held by module variable "themes" in src/lib/theme.ts → Set → entry
      left behind: 1 BroadcastChannel, 5 × Listener, 2 closures per request
      never closed: MessagePort, opened at src/lib/theme.ts:14
      → Call close() on it when the request is over, or open one channel for the whole process. On the server a
      component needs none.
      note: No heap snapshots: the server has several processes.

    ? /account
      inconclusive: The route answers 302 and redirects to /login.
      → Name the URL it redirects to, or log in: "login" in the configuration, or --header "authorization: Bearer
      …". To measure the redirect itself, use --expect-status 3xx.

    ✖ /sciencepedia leaks 2.4 kB per request: src/lib/theme.ts:14 opens a BroadcastChannel that is never closed.
    "
  `);
});

test('a green run', () => {
  expect(plain(aReport({ routes: [aFinding(), aFinding({ route: '/about' }, { js: 3.2, seed: 4 })] }))).toMatchInlineSnapshot(`
    "verdict   route    growth per request  limit  requests   time  memory
    ✔ steady  /        +1 B (-1.6 to 3.6)   64 B     1,500  6.2 s  ▁▁▁▁▁▁▁▁▁▁
    ✔ steady  /about  +3.2 B (0.6 to 5.8)   64 B     1,500  6.2 s  ▁▁▁▁▁▁▁▁▁▁

    ✔ No leak: 2 routes steady.
    "
  `);
});

test('a leak below the limit of the heap has that of tables beside it, in the table of the comment too', () => {
  const leak = aLeak({ bytesPerRequest: 24, over: ['entries'], limit: { bytesPerRequest: 64, containers: 16, from: 'default' } });
  expect(plain(aReport({ routes: [leak] }))).toMatch(/^✖ leaking {2}\/sciencepedia .* 16 B {2}/m);
  expect(routesTable([leak], false)).toMatch(/\| 16 B \|/);
});

test('a run that never began', () => {
  const tail = ['::error::Error: Cannot find module "./dist"'];
  const silent = problem('never-listens', { command: 'npm start', ms: 60_000, tail });
  expect(plain(aReport({ routes: [], server: null, problems: [silent], exitCode: 2 }))).toMatchInlineSnapshot(`
    "? The run
      The server "npm start" did not listen on any HTTP port within 60 s.
      │ The last lines of the server:
      │   \\::error::Error: Cannot find module "./dist"
      → Check the start command; if the server needs longer, set --boot-timeout "120 s".

    ? Nothing could be checked.
    "
  `);
});

describe.each([40, 60, 66, 70, 80, 100, 200])('%d columns', (width) => {
  const routes = [
    ...theOutage().routes,
    aLeak({ route: `/shop/${'category/'.repeat(20)}[id]` }),
    anUnproven({ route: '/日本語/'.repeat(12) }),
  ];
  const report = aReport({ routes, exitCode: 1 });

  test('no line of the table is wider', () => {
    const [table] = plain(report, width).split('\n\n');
    expect(Math.max(...(table ?? '').split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(table?.split('\n').length).toBe(width < 70 ? 12 : 7);
  });

  test('colour adds nothing but colour', () => {
    const colored = renderTerminal(report, { color: true, width });
    expect(colored).not.toBe(stripVTControlCharacters(colored));
    expect(stripVTControlCharacters(colored)).toBe(plain(report, width));
  });
});

test('no escape codes without colour', () => {
  expect(plain()).not.toMatch(/[^\P{Cc}\n]/u);
});

test.each([
  ['one leak', [aLeak()], 1, '✖ /sciencepedia leaks 2.4 kB per request.'],
  [
    'two leaks',
    [aLeak(), aLeak({ route: '/big', bytesPerRequest: 9000 })],
    1,
    '✖ 2 of 2 routes leak; the worst is /big, which leaks 9 kB per request.',
  ],
  ['no leak', [aFinding(), aFinding()], 0, '✔ No leak: 2 routes steady.'],
  ['one open question', [anUnproven()], 2, '? Could not tell whether /account leaks.'],
  ['some open questions', [anUnproven(), aFinding()], 2, '? Could not tell: 1 of 2 routes could not be judged.'],
  ['nothing judged', [anUnproven(), anUnproven()], 2, '? Could not tell: none of 2 routes could be judged.'],
  ['no route', [], 2, '? No route was checked.'],
] as const)('the last line says it all: %s', (_, routes, exitCode, line) => {
  expect(lastLine(plain(aReport({ routes: [...routes], exitCode })))).toBe(line);
});

test('the same problem of many routes is shown once', () => {
  const routes = ['/a', '/b', '/c', '/d', '/e'].map((route) => anUnproven({ route }));
  const text = plain(aReport({ routes: [...routes, anUnproven({ route: '/f', problem: null, reason: 'strange' })], exitCode: 2 }));
  expect(text.match(/answers 302 and redirects/g)).toHaveLength(1);
  expect(text).toContain('? /a, /b, /c and 2 more\n');
  expect(text).toContain('? /f\n  inconclusive: The report gives the code "strange" without an explanation.');
});

test('lines of the server that nobody sees set no trouble apart', () => {
  const ended = (first: string) =>
    problem('server-died', { code: 1, signal: null, requests: 9, tail: [first, ...Array<string>(15).fill('the same')] });
  const routes = ['/a', '/b'].map((route) => anUnproven({ route, problem: ended(route) }));
  expect(plain(aReport({ routes, exitCode: 2 }))).toContain('? /a, /b\n');
});

test('the warnings of a steady route are shown', () => {
  const steady = aFinding({ route: '/kept', warnings: [{ code: 'unknown-warning', args: { code: 'x', sentence: 'It swaps' } }] });
  const text = renderTerminal(aReport({ routes: [steady], exitCode: 0 }), { color: false, width: 120 });
  expect(text).toContain('! /kept: It swaps.');
  expect(text).toContain('1 route steady');
});
