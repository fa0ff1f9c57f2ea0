import { expect, it } from 'vitest';
import { aLeak, anAttribution, aReport, aSuspect } from '../findings/a-report.test-builder.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { idsOf } from './html/among.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal } from './terminal.ts';

const names = Array.from({ length: 12 }, (_, i) => `/page/${i + 1}`);
const leaks = names.map((route, i) =>
  aLeak({ route, path: route, bytesPerRequest: 2412 - i, suspects: [aSuspect()], attribution: anAttribution() }),
);
const report = aReport({ exitCode: 1, routes: leaks });
const times = (text: string, part: string) => text.split(part).length - 1;

it('a terminal tells of the same leak once, with the routes that have it', () => {
  const text = renderTerminal(report, { color: false, width: 120 });
  expect(text).toContain('The same leak on 12 routes: /page/1, /page/2, /page/3 and 9 more.');
  expect(times(text, 'likely cause:')).toBe(1);
  for (const name of names) expect(text).toContain(name);
});

it('a comment tells of it once, and names its fingerprint', () => {
  const text = renderMarkdown(report);
  expect(text).toContain('The same leak on 12 routes: `/page/1`, `/page/2`, `/page/3` and 9 more.');
  expect(times(text, '**Likely cause:**')).toBe(1);
  expect(times(text, `Fingerprint of the leak: \`${fingerprintOf(leaks[0]!)}\``)).toBe(1);
});

it('a page tells of it once, and the other routes link there', () => {
  const text = renderHtml(report);
  expect(times(text, '<h3>What to change</h3>')).toBe(1);
  expect(times(text, 'The same leak as on <a href="#route-page-1">')).toBe(11);
  expect(text).toContain('The same leak on 12 routes: <code>/page/1</code>, <a href="#route-page-2">');
  expect(times(text, ' open data-verdict')).toBe(1);
});

it('every route of a page has an address of its own', () => {
  const alike = ['/', '/*', '/a/b', '/a-b', '/[a]/b', '/\u00e9'].map((route) => aLeak({ route }));
  expect([...idsOf(alike).values()]).toEqual(['route-root', 'route-root--2', 'route-a-b', 'route-a-b--2', 'route-a-b--3', 'route-root--3']);
});

it('a JSON report has the fingerprint of each leak, and reading it makes it again', () => {
  const written = JSON.parse(renderJson(aReport({ routes: [leaks[0]!, aReport().routes[0]!] }))) as { routes: { fingerprint: unknown }[] };
  expect(written.routes.map(({ fingerprint }) => fingerprint)).toEqual([fingerprintOf(leaks[0]!), null]);
});
