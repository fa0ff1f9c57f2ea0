import { expect, test } from 'vitest';
import { aReport } from '../findings/a-report.test-builder.ts';
import type { Report } from '../findings/report.ts';
import { withoutExampleUrl } from '../findings/skipped.ts';
import { problem, wordsOf } from '../problems.ts';
import { annotations } from './annotations.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { leftOutSentence } from './left-out.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal } from './terminal.ts';

type Skipped = NonNullable<Report['skipped']>;

const skipped: Skipped = [
  { route: '/a', kind: 'page', why: 'unchanged' },
  { route: '/api/b', kind: 'api', why: 'api' },
  { route: '/c/[id]', kind: 'page', why: 'no-example-url', example: '/c/1' },
  ...Array.from({ length: 12 }, (_, i) => ({ route: `/d/${i}`, kind: 'prerendered', why: 'prerendered' }) as const),
];

test('what was left out is said by reason, the most surprising first, and not all names', () => {
  expect(leftOutSentence(aReport({ skipped }), (name) => `<${name}>`)).toBe(
    'Not checked: 1 API route (--api checks them): </api/b>; 12 prerendered or cached routes: </d/0>, </d/1>, </d/2>, </d/3>, </d/4>, </d/5>, </d/6>, </d/7>, </d/8>, </d/9> and more; 1 route that the change does not touch.',
  );
  expect(leftOutSentence(aReport(), String)).toBeNull();
});

test('routes without an example URL are a problem with the lines to add, once', () => {
  const found = withoutExampleUrl(aReport({ skipped }));
  expect(found).toEqual(problem('no-example-url', { routes: ['/c/[id]'], examples: ['/c/1'] }));
  expect(found && wordsOf(found).saw).toEqual(['"/c/[id]": ["/c/1"],']);
  expect(withoutExampleUrl(aReport({ skipped, problems: found ? [found] : [] }))).toBeNull();
  const old = problem('unknown-problem', { code: 'no-example-url', what: 'w', saw: [], change: 'c' });
  expect(withoutExampleUrl(aReport({ skipped, problems: [old] }))).toBeNull();
});

test('what a problem of the report names is not said twice, and each report shows it', () => {
  const none = { api: [], prerendered: [], clientRendered: [], cached: [], redirects: [], ignored: [], overLimit: [] };
  const problems = [problem('nothing-checked', { framework: null, ...none, api: ['/api/b'] })];
  const report = aReport({ routes: [], server: null, problems, exitCode: 2, skipped: [{ route: '/api/b', kind: 'api', why: 'api' }] });
  expect(leftOutSentence(report, String)).toBeNull();
  const terminal = renderTerminal(report, { color: false, width: 120 });
  expect(terminal).toContain('│ API routes, not checked without --api: /api/b');
  expect(terminal).toMatch(/\? No route was checked\.\n$/);
  const markdown = renderMarkdown(report);
  expect(markdown).toContain('No route was checked');
  expect(markdown).toContain('API routes, not checked without --api: /api/b');
  expect(renderHtml(report)).toContain('<h2>Why nothing was checked</h2>');
  expect(renderJunit(report)).toContain('type="nothing-checked"');
  expect(JSON.parse(renderJson(report))).toMatchObject({ exitCode: 2, problems: [{ code: 'nothing-checked', args: { api: ['/api/b'] } }] });
  expect(annotations(report)).toMatchObject([{ title: 'No route was checked', level: 'warning' }]);
});

test('a shard says of how many routes the others have the verdict', () => {
  const routes = [1, 2, 2, 3].map((shard, i) => ({ route: `/${i}`, path: `/${i}`, shard }));
  const report = aReport({ shard: { number: 2, of: 3, commit: null, asked: {}, routes } });
  expect(leftOutSentence(report, String)).toBe('Not checked: 2 routes of other shards (this is shard 2 of 3).');
  expect(renderTerminal(report, { color: false, width: 120 })).toContain('this is shard 2 of 3');
  expect(renderMarkdown(report)).toContain('this is shard 2 of 3');
  expect(renderHtml(report)).toContain('this is shard 2 of 3');
});
