import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { WrittenFinding } from '../src/findings/report.ts';
import type { WarningCode } from '../src/findings/warnings.ts';
import { type CheckRun, runCheck } from './run-check.ts';

const cwd = fileURLToPath(new URL('fixtures/answers/', import.meta.url));

const checked = (routes: readonly string[], ...more: readonly string[]): Promise<CheckRun> =>
  runCheck({
    cwd,
    args: ['--start', 'node server.mjs', ...routes.flatMap((route) => ['--route', route]), '--requests', '240', ...more],
    loads: 'same',
  });

const warned = new Map<string, RegExp>([
  [
    '/unknown-host',
    /^the server logs at every request: "ERROR: Bad Request \("http:\/\/127\.0\.0\.1:\d+\/unknown-host"\)\. Header "host" with value "127\.0\.0\.1:\d+" is not allowed\.": is it the page that was rendered\?$/,
  ],
  ['/fails-on-stdout', /^the server logs at every request: "\[render\] failed after \d+ ms: TypeError: /],
  ['/rate-limited', /^answers shrank from 3\.2 kB to 10 B: is it the page that was rendered\?$/],
  ['/limited-as-json', /^answers changed from 200 text\/html to 200 application\/json, (\d+) of \1: is it the page that was rendered\?$/],
]);
/** What a machine may do to a page by itself. */
const ofTheMachine: ReadonlySet<string> = new Set<WarningCode>(['slows-down', 'rss-grows']);
const silent = ['/access-log', '/access-log-on-stderr', '/info-on-stderr', '/warns-once', '/varies', '/grows-a-list'];

describe('pages that are steady', () => {
  let run: CheckRun;
  beforeAll(async () => {
    run = await checked([...warned.keys(), ...silent]);
  });
  const findingOf = (route: string) => run.report.routes.find((finding) => finding.route === route) as WrittenFinding;
  const sentencesOf = ({ warnings = [] }: WrittenFinding) =>
    warnings.flatMap((one) => (typeof one === 'string' ? one : ofTheMachine.has(one.code) ? [] : one.sentence));

  test.each([...warned])('%s has one warning, and keeps its verdict', (route, words) => {
    const finding = findingOf(route);
    expect(finding.verdict).toBe('steady');
    expect(sentencesOf(finding)).toEqual([expect.stringMatching(words)]);
  });

  test.each(silent)('%s has none', (route) => {
    const finding = findingOf(route);
    expect([finding.verdict, sentencesOf(finding)]).toEqual(['steady', []]);
  });

  test('the terminal says the same, and nothing fails', () => {
    expect(run.status).toBe(0);
    expect(run.stdout.replace(/\s+/g, ' ')).toContain(
      '! /rate-limited: answers shrank from 3.2 kB to 10 B: is it the page that was rendered?',
    );
  });
});

test('a text is not looked for in a stream of events, and that is said', async () => {
  const { status, report } = await checked(['/events', '/varies'], '--expect-text', 'some text');
  expect(status).toBe(2);
  const [events, varies] = report.routes;
  expect(events).toMatchObject({ route: '/events', verdict: 'unproven', reason: 'text-in-stream' });
  expect(varies).toMatchObject({ route: '/varies', verdict: 'steady' });
});
