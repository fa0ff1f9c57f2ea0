import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { hostile, hostileTexts } from '../findings/a-report.test-builder.ts';
import type { Audited, AuditRow } from '../known/audit.ts';
import { knownLeaks } from '../known/table.ts';
import type { RouteRow } from '../routes/table.ts';
import { annotations } from './annotations.ts';
import { auditMarkdown, auditTable } from './audit.ts';
import { renderMarkdown } from './markdown.ts';
import { reporters } from './reporters.ts';
import { renderRouteList } from './route-list.ts';
import { renderTerminal } from './terminal.ts';
import { findingLine, reportLines, roundLine, watchingLine } from './watch-lines.ts';

/** Escape codes and other control characters but the end of a line, bidi marks, and what a runner takes for a command. */
const acts = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]|^\s*::|##\[/mu;

const place = { headSha: 'abc', repository: 'o/n', serverUrl: 'https://github.example' };

/** The elements of a comment as GitHub makes them of its Markdown, in their order. */
const elements = (text: string): readonly string[] =>
  rendered(renderMarkdown(hostile(text), { name: text, changedFiles: [text], ...place }));

function rendered(markdown: string): readonly string[] {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  // Whether a file's name can be an address decides whether it is linked.
  return (html.match(/<!--|<\/?[a-z][a-z\d]*/g) ?? []).filter((tag) => !/^<\/?a$/.test(tag));
}
const harmless = elements('x');

/** What an audit finds where a lockfile, and the folder it lies in, were written by somebody else. */
function installed(text: string): Audited {
  const rows = knownLeaks()
    .slice(0, 8)
    .map((leak): AuditRow => ({ leak, package: text, version: '1.0.0', fixed: text }));
  return { from: text, since: text, rows, brought: rows, failing: true };
}

describe.each(Object.entries(hostileTexts))('an app full of %s', (_, text) => {
  const report = hostile(text);

  test.each([40, 80, 120])('is only read in a terminal of %d columns', (width) => {
    expect(renderTerminal(report, { color: false, width })).not.toMatch(acts);
  });

  test('is only read in a comment', () => {
    const markdown = renderMarkdown(report, { name: text, changedFiles: [text], ...place });
    expect(markdown).not.toMatch(acts);
  });

  test('adds no element to a comment, and takes none away', () => {
    expect(elements(text)).toEqual(harmless);
  });

  test('is only read in an annotation', () => {
    const told = annotations(report);
    expect(told).not.toHaveLength(0);
    expect(told.map(({ title, message, file }) => `${title}\n${message}\n${file ?? ''}`).join('\n')).not.toMatch(acts);
  });

  test.each(['sarif', 'code-quality', 'history'] as const)('is only read in %s', (name) => {
    const said: string[] = [];
    JSON.parse(reporters[name].render(report, {}), (_, value) => (typeof value === 'string' ? said.push(value) : value));
    expect(said).not.toHaveLength(0);
    for (const one of said) {
      expect(one).not.toMatch(acts);
      // A message has some lines, none of which is endless.
      expect(one.length).toBeLessThan(30_000);
    }
  });

  test('is only read in an audit of what it installed', () => {
    const found = installed(text);
    for (const width of [40, 120]) expect(auditTable(found, { color: false, width })).not.toMatch(acts);
    expect(auditMarkdown(found)).not.toMatch(acts);
    expect(rendered(auditMarkdown(found))).toEqual(rendered(auditMarkdown(installed('x'))));
  });

  test('is only read by who watches, line for line', () => {
    const lines = [watchingLine([text]), roundLine([text, text]), ...report.routes.map(findingLine)];
    const ofProblems = reportLines({ ...report, routes: [] });
    expect(ofProblems).not.toHaveLength(0);
    for (const line of [...lines, ...ofProblems]) {
      expect(line).not.toMatch(acts);
      expect(line).not.toContain('\n');
    }
  });

  test('is only read in the list of its routes', () => {
    const row = {
      kind: 'page',
      route: text,
      path: text,
      paths: [
        { path: text, weight: 1 },
        { path: text, weight: 1 },
      ],
      urlFrom: 'log',
      chosen: true,
    } as const;
    const rows = (['changed', 'ignored'] as const).map((choice): RouteRow => ({ ...row, choice, chain: [text, text], because: [text] }));
    const list = renderRouteList(rows, { color: false });
    expect(list).not.toMatch(acts);
    expect(list.trimEnd().split('\n')).toHaveLength(rows.length + 2);
  });

  test('gives no command to a runner but the remarks', () => {
    const commands = reporters['github-annotations'].render(report, {}).trimEnd().split('\n');
    expect(commands).toHaveLength(annotations(report).length);
    for (const command of commands) {
      expect(command).toMatch(/^::(error|warning|notice) (title|file|line|col)=/);
      expect(command.slice(2)).not.toMatch(acts);
    }
  });
});
