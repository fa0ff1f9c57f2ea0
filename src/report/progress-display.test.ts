import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { aLeak, anArm, anUnproven, hostileTexts } from '../findings/a-report.test-builder.ts';
import type { ProgressEvent } from '../findings/progress.ts';
import { createProgressDisplay } from './progress-display.ts';

function screen() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join(''), chunks };
}

const samples = anArm({ js: 2412 }).samples;
const run = (route = '/sciencepedia'): readonly ProgressEvent[] => [
  { type: 'building', command: 'npm run build' },
  { type: 'booting', command: 'npm start' },
  { type: 'booted', origin: 'http://127.0.0.1:28411', node: 'v22.23.0', processes: 1, bootMs: 1240 },
  { type: 'route-started', route, index: 0, of: 2, budgetMs: 60_000 },
  { type: 'phase', route, phase: 'warm-up' },
  { type: 'requests', route, requests: 300 },
  { type: 'phase', route, phase: 'volleys' },
  ...samples.flatMap((sample): ProgressEvent[] => [
    { type: 'requests', route, requests: sample.requests },
    { type: 'sampled', route, sample, js: sample.total.heapUsed - sample.total.codeSpaces },
  ]),
  { type: 'phase', route, phase: 'confirming' },
  { type: 'route-done', finding: aLeak({ route }) },
  { type: 'route-started', route: '/account', index: 1, of: 2, budgetMs: 60_000 },
  { type: 'route-done', finding: anUnproven() },
  { type: 'note', text: 'The comment could not be written.' },
];

test('a log gets one plain line for each step', () => {
  const { stream, text } = screen();
  const display = createProgressDisplay(stream, { color: false, live: false, columns: 80 });
  for (const event of run()) display.on(event);
  display.end();
  expect(text()).toMatchInlineSnapshot(`
    "Building: npm run build
    Starting: npm start
    Serving on http://127.0.0.1:28411 after 1.2 s (Node.js v22.23.0)
    Route 1 of 2: /sciencepedia
      /sciencepedia: warming up, 300 requests
      /sciencepedia: measuring, 1,500 requests, +2.4 kB per request so far
      /sciencepedia: confirming in a fresh process
    ✖ /sciencepedia  leaking: +2.4 kB per request, 3,480 requests in 14.8 s
    Route 2 of 2: /account
    ? /account  inconclusive: The route answers 302 and redirects to /login.
    The comment could not be written.
    "
  `);
});

test.each(Object.entries(hostileTexts))('a log stays text when routes and commands are full of %s', (_, evil) => {
  const { stream, text } = screen();
  const display = createProgressDisplay(stream, { color: false, live: false, columns: 80 });
  const told: ProgressEvent[] = [...run(evil), { type: 'booting', command: evil }, { type: 'note', text: evil }];
  for (const event of told) display.on(event);
  expect(text()).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  expect(text()).not.toMatch(/^\s*::|##\[/m);
});

/** Two first looks, and only then the second look at the first route. */
const takenUpAgain: readonly ProgressEvent[] = [
  { type: 'route-started', route: '/a', index: 0, of: 2, budgetMs: 60_000 },
  { type: 'phase', route: '/a', phase: 'volleys' },
  { type: 'requests', route: '/a', requests: 700 },
  { type: 'route-left', route: '/a' },
  { type: 'route-started', route: '/b', index: 1, of: 2, budgetMs: 60_000 },
  { type: 'phase', route: '/b', phase: 'volleys' },
  { type: 'requests', route: '/b', requests: 800 },
  { type: 'route-left', route: '/b' },
  { type: 'phase', route: '/a', phase: 'confirming' },
  { type: 'booting', command: 'npm start', route: '/a' },
  { type: 'requests', route: '/a', requests: 900 },
];

test('a log names the route that a phase belongs to, when a route is taken up again', () => {
  const { stream, text } = screen();
  const display = createProgressDisplay(stream, { color: false, live: false, columns: 80 });
  for (const event of [...takenUpAgain, { type: 'route-done', finding: aLeak({ route: '/a' }) } as const]) display.on(event);
  expect(text()).toMatchInlineSnapshot(`
    "Route 1 of 2: /a
      /a: measuring, 700 requests
    Route 2 of 2: /b
      /b: measuring, 800 requests
      /a: confirming in a fresh process
    Starting for /a: npm start
    ✖ /a  leaking: +2.4 kB per request, 3,480 requests in 14.8 s
    "
  `);
});

test('a terminal shows the route that is confirmed, not the one that was begun last', () => {
  const { stream, chunks } = screen();
  let now = 0;
  const display = createProgressDisplay(stream, { color: false, live: true, columns: 80, now: () => now });
  for (const event of takenUpAgain) {
    now += 200;
    display.on(event);
  }
  expect(chunks.at(-1)).toContain('1/2 /a  confirming in a fresh process, 900 requests');
});

/** Two routes at once, each with a server of its own. */
const sideBySide: readonly ProgressEvent[] = [
  { type: 'route-started', route: '/a', index: 0, of: 3, budgetMs: 60_000 },
  { type: 'route-started', route: '/b', index: 1, of: 3, budgetMs: 60_000 },
  { type: 'phase', route: '/a', phase: 'warm-up' },
  { type: 'phase', route: '/b', phase: 'warm-up' },
  { type: 'requests', route: '/b', requests: 300 },
  { type: 'requests', route: '/a', requests: 200 },
  { type: 'phase', route: '/b', phase: 'volleys' },
  { type: 'requests', route: '/a', requests: 250 },
  { type: 'phase', route: '/a', phase: 'volleys' },
  { type: 'requests', route: '/b', requests: 900 },
];

test('a log names the route of each line, where several are looked at side by side', () => {
  const { stream, text } = screen();
  const display = createProgressDisplay(stream, { color: false, live: false, columns: 80 });
  for (const event of [...sideBySide, { type: 'route-done', finding: aLeak({ route: '/b' }) } as const]) display.on(event);
  expect(text().split('\n')).toEqual([
    'Route 1 of 3: /a',
    'Route 2 of 3: /b',
    '  /b: warming up, 300 requests',
    '  /a: warming up, 250 requests',
    '  /b: measuring, 900 requests',
    '✖ /b  leaking: +2.4 kB per request, 3,480 requests in 14.8 s',
    '',
  ]);
});

test('a terminal shows every route that is looked at', () => {
  const { stream, chunks } = screen();
  let now = 0;
  const display = createProgressDisplay(stream, { color: false, live: true, columns: 80, now: () => now });
  const on = (event: ProgressEvent) => {
    now += 200;
    display.on(event);
  };
  // Of a frame, only the lines that changed are painted.
  sideBySide.slice(0, -1).forEach(on);
  expect(chunks.at(-1)).toContain('1/3 /a  measuring, 250 requests');
  on(sideBySide.at(-1) as ProgressEvent);
  expect(chunks.at(-1)).toContain('2/3 /b  measuring, 900 requests');
  const before = chunks.length;
  on({ type: 'route-left', route: '/a' });
  const painted = chunks.slice(before).join('');
  expect(painted).toContain('2/3 /b');
  expect(painted).not.toContain('/a');
});

test('a terminal shows the route in progress: phase, requests, time left, heap and growth so far', () => {
  const { stream, chunks } = screen();
  let now = 0;
  const display = createProgressDisplay(stream, { color: false, live: true, columns: 80, now: () => now });
  for (const event of run().slice(0, -5)) {
    now += 200;
    display.on(event);
  }
  const frame = chunks.join('');
  expect(frame).toContain('1/2 /sciencepedia  measuring, 1,500 requests, at most 55 s left');
  expect(frame).toMatch(/▁.*█ {2}17\.8 MB {2}\+2\.4 kB per request so far/);
});

test('a terminal is not repainted for every request', () => {
  const { stream, chunks } = screen();
  let now = 0;
  const display = createProgressDisplay(stream, { color: false, live: true, columns: 80, now: () => now });
  display.on({ type: 'route-started', route: '/', index: 0, of: 1, budgetMs: 60_000 });
  const before = chunks.length;
  for (let requests = 1; requests <= 1000; requests++) {
    now += 1;
    display.on({ type: 'requests', route: '/', requests });
  }
  expect(chunks.length - before).toBeGreaterThan(0);
  expect(chunks.length - before).toBeLessThanOrEqual(10);
});

test('a terminal keeps a line for each finished route and is left clean', () => {
  const { stream, text } = screen();
  const display = createProgressDisplay(stream, { color: false, live: true, columns: 80, now: () => 0 });
  for (const event of run()) display.on(event);
  display.end();
  expect(text()).toContain('✖ /sciencepedia  leaking: +2.4 kB per request, 3,480 requests in 14.8 s\n');
  expect(text()).toContain('? /account  inconclusive: The route answers 302');
});
