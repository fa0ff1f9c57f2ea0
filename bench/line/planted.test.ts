import { expect, test } from 'vitest';
import { guiltyLine, leaks } from '../../e2e/fixtures/verdict/table.ts';

test.each(leaks.map((row) => [row.route, row] as const))('%s has one marked line', (_route, row) => {
  expect(guiltyLine(row)).toBeGreaterThan(0);
});
