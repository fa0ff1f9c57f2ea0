import { expect, it } from 'vitest';
import { builtCode } from '../code/built-code.ts';
import { compileCall } from './compile-call.ts';

/** Line and column of what is found in the function in the first line of this script. */
function found(text: string) {
  const code = builtCode({ path: '/app/server.mjs', text });
  const statement = code && compileCall(code, 0, text.indexOf('('));
  return statement && [statement.line, statement.column];
}

it.each<[string, ReturnType<typeof found>, string]>([
  ['new Function', [2, 9], 'function page(n) {\n  const a = n;\n  return new Function("a", n);\n}'],
  ['Function', [1, 9], 'function page(n) {\n  return Function(n);\n}'],
  ['eval', [1, 9], 'function page(n) {\n  return eval(n);\n}'],
  ['indirect eval', [1, 9], 'function page(n) {\n  return (0, eval)(n);\n}'],
  ['Reflect.construct', [1, 9], 'function page(n) {\n  return Reflect.construct(Function, [n]);\n}'],
  ['not another constructor', null, 'function page(n) {\n  return new Map(n).eval(Function.name);\n}'],
  ['not in a function within', null, 'function page(n) {\n  return () => new Function(n);\n}'],
])('finds the call that compiles a text: %s', (_, expected, text) => {
  expect(found(text)).toEqual(expected);
});
