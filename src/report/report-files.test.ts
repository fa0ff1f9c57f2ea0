import { expect, test } from 'vitest';
import { ownOptions, reportFormats } from '../config/report-formats.ts';
import { theOutage } from '../findings/a-report.test-builder.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { reportFiles, wantedReports } from './report-files.ts';
import { reporters } from './reporters.ts';

const nothing = { json: null, markdown: null, html: null, reporters: [] };

test('a report is written in every form that was asked for, by its own option or as a reporter', () => {
  const outputs = { ...nothing, json: '/r.json', reporters: [{ name: 'markdown', file: '-' }] } as const;
  expect(reportFiles(theOutage(), wantedReports(outputs, '--'), { name: 'web' })).toEqual([
    { option: '--json', file: '/r.json', text: renderJson(theOutage()) },
    { option: '--reporter', file: '-', text: renderMarkdown(theOutage(), { name: 'web' }) },
  ]);
  expect(wantedReports(outputs, '').map(({ option }) => option)).toEqual(['json', 'reporter']);
});

const pageAt = (html: string, root: string | null) =>
  reportFiles(theOutage(), wantedReports({ ...nothing, html }, '--'), {}, root)[0]!.text;

test('a page beside the repository leads to its sources, by no path of the reader', () => {
  expect(pageAt('/home/me/app/out/r.html', '/home/me/app')).toContain('<a href="./../src/lib/theme.ts"><code>src/lib/theme.ts:14:');
  expect(pageAt('/home/me/app/r.html', '/home/me/app')).toContain('<a href="./src/lib/theme.ts">');
  expect(pageAt('/tmp/r.html', '/home/me/a [b] app')).toContain('<a href="./../home/me/a%20%5Bb%5D%20app/src/lib/theme.ts">');
  expect(pageAt('/home/me/app/r.html', null)).not.toContain('href="./');
});

test('a page leads to the sources of the commit where a host has them', () => {
  const place = { serverUrl: 'https://github.com', repository: 'o/r', headSha: 'abc' };
  const [page] = reportFiles(theOutage(), wantedReports({ ...nothing, html: '/r.html' }, '--'), place, '/');
  expect(page?.text).toContain('<a href="https://github.com/o/r/blob/abc/src/lib/theme.ts#L14">');
});

test('nothing is written that nobody asked for', () => expect(reportFiles(theOutage(), wantedReports(nothing, '--'))).toEqual([]));

test('every form has a text and an extension of its own', () => {
  expect(Object.keys(reporters)).toEqual(reportFormats);
  expect(reportFormats).toEqual(expect.arrayContaining([...ownOptions]));
  const files = Object.values(reporters).map(({ extension, render }) => ({ extension, text: render(theOutage(), {}) }));
  expect(new Set(files.map(({ extension }) => extension)).size).toBe(files.length);
  expect(new Set(files.map(({ text }) => text)).size).toBe(files.length);
  for (const { text } of files) expect(text).toContain('/sciencepedia');
});
