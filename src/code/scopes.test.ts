import { expect, test } from 'vitest';
import { builtCode } from './built-code.ts';
import { declarationAround, declarationOf } from './scopes.ts';
import type { Script } from './source-maps.ts';

/** As a minifier writes it: the handler calls its response what the module calls its cache. */
const text = 'const e=new Map();\nserver.on("request",function(t,e){e.end(read(()=>t.url))})';
const code = builtCode({ text, path: '/app/dist/server.js' } as Script)!;
/** Where V8 says that the handler begins: at its parameters. */
const parameters = text.split('\n')[1]!.indexOf('(t,e)');

test('what a function sees around it is not what it declares itself', () => {
  expect(declarationAround(code, 1, parameters, 'e')).toMatchObject({ line: 1, column: 6, outermost: true });
  expect(declarationOf(code, 1, parameters, 'e')).toMatchObject({ line: 2, outermost: false });
});

test('a function within sees the parameters of the one around it', () => {
  const arrow = text.split('\n')[1]!.indexOf('()=>');
  expect(declarationAround(code, 1, arrow, 't')).toMatchObject({ line: 2, outermost: false });
});

test('a place in no function sees the whole script', () => {
  expect(declarationAround(code, 0, 0, 'e')).toMatchObject({ line: 1 });
});
