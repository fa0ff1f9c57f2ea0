import stringWidth from 'string-width';
import { expect, it, test } from 'vitest';
import { aFinding, aLeak, anAttribution, anUnproven, aReport, aSuspect } from '../findings/a-report.test-builder.ts';
import { renderRouteList } from './route-list.ts';
import { renderTerminal } from './terminal.ts';

/** Names of which each character takes two columns. */
const wide = ['/商品/一覧', '/記事/[番号]', '/x'];

it('columns stand under each other, however wide the characters of a name are', () => {
  const rows = wide.map((route) => ({
    ...{ route, kind: 'page', path: '/one', paths: ['/one'], urlFrom: 'build', chosen: true },
    ...{ choice: 'all', chain: [], because: [] },
  }));
  const lines = renderRouteList(rows as never, { color: false })
    .split('\n')
    .slice(0, 3);
  expect(new Set(lines.map((line) => stringWidth(line.slice(0, line.indexOf(' page'))))).size).toBe(1);
  const table = renderTerminal(aReport({ routes: wide.map((route) => aFinding({ route })) }), { color: false, width: 100 }).split('\n');
  expect(new Set(table.slice(1, 4).map((line) => stringWidth(line.slice(0, line.indexOf(' 64 B'))))).size).toBe(1);
});

it('no line is wider than a narrow terminal, but for the source and paths that cannot be broken', () => {
  const suspects = [
    aSuspect({
      function: 'watchThemeOfEveryVisitor',
      changedLine: true,
      dependency: { name: 'theme-sync', version: '1.2.3', file: 'x.js', line: 1 },
    }),
  ];
  const text = renderTerminal(aReport({ routes: [aLeak({ suspects, attribution: anAttribution() })] }), { color: false, width: 60 });
  expect(text.split('\n').filter((line) => stringWidth(line) > 60)).toEqual([]);
});

test.each([
  [[{ why: 'no-example-url' }], 'No leak in 1 of 2 routes; 1 not checked'],
  [[{ why: 'over-limit' }, { why: 'over-limit' }], 'No leak in 1 of 3 routes; 2 not checked'],
  [[{ why: 'prerendered' }, { why: 'ignored' }, { why: 'unchanged' }, { why: 'api' }], 'No leak: 1 route steady'],
] as const)('the headline counts what was not checked: %j', (skipped, said) => {
  const report = aReport({ skipped: skipped.map(({ why }, i) => ({ route: `/${i}`, kind: 'page', why })) });
  expect(renderTerminal(report, { color: false, width: 100 }).trimEnd()).toMatch(new RegExp(`✔ ${said}\\.$`));
});

test('a route in question keeps its own headline', () => {
  const skipped = [{ route: '/1', kind: 'page', why: 'no-example-url' } as const];
  expect(renderTerminal(aReport({ routes: [anUnproven()], skipped, exitCode: 2 }), { color: false, width: 100 })).toContain(
    'Could not tell whether /account leaks.',
  );
});
