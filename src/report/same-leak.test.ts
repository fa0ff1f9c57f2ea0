import { expect, it } from 'vitest';
import { aLeak, anAttribution, anUnproven, aReport, aSuspect } from '../findings/a-report.test-builder.ts';
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

it('a page gives the leak an address by its fingerprint, once', () => {
  expect(times(renderHtml(report), `id="leak-${fingerprintOf(leaks[0]!)}"`)).toBe(1);
});

it('every route of a page has an address of its own', () => {
  const alike = ['/', '/*', '/a/b', '/a-b', '/[a]/b', '/\u00e9'].map((route) => aLeak({ route }));
  expect([...idsOf(alike).values()]).toEqual(['route-root', 'route-root--2', 'route-a-b', 'route-a-b--2', 'route-a-b--3', 'route-root--3']);
});

it('a JSON report has the fingerprint of each leak, and reading it makes it again', () => {
  const written = JSON.parse(renderJson(aReport({ routes: [leaks[0]!, aReport().routes[0]!] }))) as { routes: { fingerprint: unknown }[] };
  expect(written.routes.map(({ fingerprint }) => fingerprint)).toEqual([fingerprintOf(leaks[0]!), null]);
});

it('the line of an inconclusive route says why before it is opened', () => {
  const text = renderHtml(aReport({ routes: [anUnproven()], exitCode: 2 }));
  const [summary = ''] = /<summary>.*?<\/summary>/s.exec(text) ?? [];
  expect(summary).toContain('The route answers 302 and redirects to /login.');
  expect(summary).not.toContain('per request');
});

const caller = { file: 'src/app.ts', line: 8, function: 'page' };
const calledOn = (index: number) =>
  aReport({
    exitCode: 1,
    routes: leaks.map((leak, i) => (i === index ? { ...leak, suspects: [aSuspect({ changedCaller: caller })] } : leak)),
  });

it('a touched line that calls the one that leaks is named wherever the line is', () => {
  const [text, comment, page] = [
    renderTerminal(calledOn(0), { color: false, width: 120 }),
    renderMarkdown(calledOn(0), { serverUrl: 'https://github.com', repository: 'o/r', headSha: 'abc' }),
    renderHtml(calledOn(0)),
  ];
  expect(text).toContain('src/lib/theme.ts:14 in watchTheme  +2.3 kB per request  called from src/app.ts:8, changed here');
  expect(text.trimEnd().replace(/\s+/g, ' ')).toMatch(/never closed; called from src\/app.ts:8, changed here\.$/);
  expect(comment).toMatch(
    /^### .*; called from \[`src\/app.ts:8`\]\(https:\/\/github.com\/o\/r\/blob\/abc\/src\/app.ts#L8\), changed here\n/,
  );
  expect(page).toContain('<span class="tag">called from src/app.ts:8, changed here</span>');
});

it('on which of several routes it calls is said, too', () => {
  expect(renderTerminal(calledOn(3), { color: false, width: 120 })).toContain(
    'and 9 more; on /page/4 called from src/app.ts:8, changed here.',
  );
  expect(renderMarkdown(calledOn(3))).toContain('; on `/page/4` called from `src/app.ts:8`, changed here.');
  expect(renderHtml(calledOn(3))).toContain('; on /page/4 called from src/app.ts:8, changed here.');
});
