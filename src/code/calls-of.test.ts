import { expect, it } from 'vitest';
import { functionName, linesOfCalls, sourceCode } from './calls-of.ts';

const code = (text: string, path = 'server.ts') => sourceCode(path, text)!;

it('finds the lines on which a function calls another', () => {
  const text = `function page(id: string) {
  const later = () => remember(id);
  store
    .remember(id);
  forget(id);
  return new remember(later);
}
remember(0);`;
  expect(linesOfCalls(code(text), { line: 1, column: 14 }, ['remember'])).toEqual(expect.arrayContaining([4, 6]));
  expect(linesOfCalls(code(text), { line: 1, column: 14 }, ['remember'])).toHaveLength(2);
  expect(linesOfCalls(code(text), { line: 2, column: 18 }, ['remember'])).toEqual([2]);
  expect(linesOfCalls(code(text), { line: 1, column: 14 }, ['other'])).toEqual([]);
});

it('reads the script of a component at its own lines', () => {
  const text = '<template><p /></template>\n<script setup lang="ts">\nfunction load(id: string) {\n  remember(id);\n}\n</script>';
  expect(linesOfCalls(code(text, 'Page.vue'), { line: 3, column: 14 }, ['remember'])).toEqual([4]);
});

it.each([
  ['export function remember(what) {}', 1, 25],
  ['export const remember = (what) => what;', 1, 25],
  ['const o = { remember(what) {} };', 1, 21],
  ['const o = { remember: (what) => what };', 1, 23],
  ['class A { remember(what) {} }', 1, 19],
  ['module.exports.remember = function (what) {};', 1, 36],
])('knows the name of %s', (text, line, column) => {
  expect(functionName(code(text, 'a.mjs'), { line, column })).toBe('remember');
});

it('knows no name of what has none', () => {
  expect(functionName(code('run((what) => what);', 'a.mjs'), { line: 1, column: 5 })).toBeNull();
});
