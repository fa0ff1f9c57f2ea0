import { expect, test } from 'vitest';
import { aReport } from '../findings/a-report.test-builder.ts';
import type { Report } from '../findings/report.ts';
import { withoutExampleUrl } from '../findings/skipped.ts';
import { problem, wordsOf } from '../problems.ts';
import { leftOutSentence } from './left-out.ts';

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
