import { expect, test } from 'vitest';
import { aFrame, aSite } from '../heap/a-site.test-builder.ts';
import { type FlameNode, flameOf } from './flame.ts';

const handle = aFrame({ function: 'handle', file: 'src/server.js', line: 20 });
const load = aFrame({ function: 'load' });
const push = aFrame({ owner: 'node', function: 'push', file: 'native', line: 1 });

const shape = ({ name, bytesPerRequest, children }: FlameNode): unknown => [name, bytesPerRequest, ...children.map(shape)];

test('stacks meet at their outermost functions, and what is kept adds up', () => {
  const flame = flameOf([
    aSite([load, handle], { bytesPerRequest: 30 }),
    aSite([push, load, handle], { bytesPerRequest: 60 }),
    aSite([handle], { bytesPerRequest: 10 }),
  ]);
  expect(flame && shape(flame)).toEqual(['(all requests)', 100, ['handle', 100, ['load', 90, ['push', 60]]]]);
  expect(flame?.children[0]).toMatchObject({ file: 'src/server.js', line: 20 });
  expect(flame?.children[0]?.children[0]?.children[0]).toMatchObject({ file: '', line: 0 });
});

test('what did not grow is left out, and what is small is put together', () => {
  const flame = flameOf([
    aSite([load], { bytesPerRequest: 1000 }),
    aSite([push, handle], { bytesPerRequest: 4 }),
    aSite([handle], { bytesPerRequest: 500, trend: 'once' }),
    aSite([handle], { bytesPerRequest: 500, trend: 'fades' }),
  ]);
  expect(flame && shape(flame)).toEqual(['(all requests)', 1004, ['load', 1000], ['(smaller ones)', 4]]);
  expect(flameOf([aSite([handle], { trend: 'once' })])).toBeNull();
});

test('it stays small however many stacks there are, and as deep as a stack that is read', () => {
  const deep = Array.from({ length: 48 }, (_, i) => aFrame({ function: `f${i}` }));
  const flame = flameOf(Array.from({ length: 500 }, (_, i) => aSite([aFrame({ line: i + 1 }), ...deep])));
  const count = (node: FlameNode): number => 1 + node.children.reduce((sum, child) => sum + count(child), 0);
  expect(flame && count(flame)).toBeLessThan(60 + 48 + 3);
  expect(flame?.bytesPerRequest).toBe(50_000);
});
