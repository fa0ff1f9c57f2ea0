import { expect, test } from 'vitest';
import { syntaxTree } from './parse.ts';
import { nodesIn, ownNodes } from './syntax.ts';

test('nodes come in the order of the text, parents before children, comments left out', () => {
  const nodes = [...nodesIn(syntaxTree('/* one */ f(a, [b]); // two')!.program)];
  expect(nodes.map(({ type, start }) => `${type} ${start}`)).toEqual([
    'Program 0',
    'ExpressionStatement 10',
    'CallExpression 10',
    'Identifier 10',
    'Identifier 12',
    'ArrayExpression 15',
    'Identifier 16',
  ]);
});

test('a table of more elements than a call takes arguments is walked', () => {
  const tree = syntaxTree(`const rows = [${'0,'.repeat(200_000)}]`)!;
  expect([...nodesIn(tree)].length).toBeGreaterThan(200_000);
  expect(ownNodes(tree.program).length).toBeGreaterThan(200_000);
});
