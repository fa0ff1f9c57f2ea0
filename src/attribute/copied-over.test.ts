import { expect, it } from 'vitest';
import { builtCode } from '../code/built-code.ts';
import { copiedOver } from './copied-over.ts';

/** The place and the name that are found in the function in the first line of this script. */
function found(text: string) {
  const code = builtCode({ path: '/app/server.mjs', text });
  const statement = code && copiedOver(code, 0, text.indexOf('('));
  return statement && [statement.line, statement.column, statement.container];
}

it.each<[string, ReturnType<typeof found>, string]>([
  ['an object', [1, 2, 'state'], 'function f(id) {\n  state = { ...state, [id]: 1 };\n}\nlet state = {};'],
  ['a list', [1, 2, 'list'], 'function f(one) {\n  this.list = [...this.list, one];\n}'],
  ['by a call', [1, 2, 'list'], 'function f(one) {\n  list = list.concat(one);\n}\nlet list = [];'],
  ['a Map', [1, 2, 'seen'], 'function f(id) {\n  seen = new Map([...seen, [id, 1]]);\n}\nlet seen = new Map();'],
  ['by a function of the app', [1, 2, 'state'], 'function f(id) {\n  state = reduce(state, id);\n}\nlet state = {};'],
  ['not a variable of its own', null, 'function f(id) {\n  let state = {};\n  if (id) {\n    state = { ...state, id };\n  }\n}'],
  ['not something else', null, 'function f(id) {\n  state = { ...other, id };\n  state = id;\n}\nlet state = {};'],
  ['not in a function within', null, 'function f(id) {\n  return () => {\n    state = { ...state, id };\n  };\n}\nlet state = {};'],
])('finds what a larger copy is put in place of: %s', (_, expected, text) => {
  expect(found(text)).toEqual(expected);
});
