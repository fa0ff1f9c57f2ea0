import { describe, expect, it } from 'vitest';
import { indexIn, type NamedNode, numbered, tablesOf } from './a-graph.test-builder.ts';
import { isInChain } from './chain.ts';
import { heapGraph } from './graph.ts';

const intervals = { first: 99, second: 199, requests: [6, 6] } as const;

type Link = (number: number) => Readonly<Record<string, NamedNode>>;

/** What each of twelve requests left, `n1` the last; `old` was there before, and `n12` leads to none. */
async function inChain(link: Link): Promise<boolean> {
  const nodes = { root: { type: 'synthetic', name: '', id: 1 }, old: { type: 'object', name: 'Old', id: 3 } } as const;
  const left: Readonly<Record<string, NamedNode>> = Object.assign({}, ...Array.from({ length: 12 }, (_, i) => link(i + 1)));
  const all: Readonly<Record<string, NamedNode>> = { ...nodes, ...left };
  const whole = Object.fromEntries(
    Object.entries(all).map(([name, { edges = [], ...node }]) => [name, { ...node, edges: edges.filter(([, , to]) => to in all) }]),
  );
  return isInChain(heapGraph(await tablesOf(numbered(whole))), indexIn(whole, 'n1'), intervals);
}

/** Ids are odd and rise from the oldest to the newest. */
const id = (number: number): number => 101 + (13 - number) * 20;
const next = (number: number): string => `n${number + 1}`;

describe('what requests left is a chain', () => {
  it.each<[string, Link]>([
    ['errors, each the cause of the next', (i) => ({ [`n${i}`]: one('object', 'Error', i, [['property', 'cause', next(i)]]) })],
    [
      'functions that keep the one before in their scope',
      (i) => ({
        [`n${i}`]: one('closure', 'handler', i, [['internal', 'context', `scope${i}`]]),
        [`scope${i}`]: { ...one('object', 'system / Context', i, [['context', 'before', next(i)]]), id: id(i) + 2 },
      }),
    ],
    ['a text to which is added', (i) => ({ [`n${i}`]: one('concatenated string', `a${i}`, i, [['internal', 'first', next(i)]]) })],
    [
      'plain objects of the same properties',
      (i) => ({
        [`n${i}`]: one('object', 'Object', i, [
          ['property', 'previous', next(i)],
          ['property', 'at', 'old'],
        ]),
      }),
    ],
  ])('%s', async (_, link) => {
    expect(await inChain(link)).toBe(true);
  });
});

describe('what requests left is none', () => {
  it.each<[string, Link]>([
    ['where nothing leads to the next', (i) => ({ [`n${i}`]: one('object', 'Error', i, [['property', 'cause', 'old']]) })],
    ['where a weak reference does', (i) => ({ [`n${i}`]: one('object', 'Error', i, [['weak', 'cause', next(i)]]) })],
    [
      'where each leads to all others through what was there before',
      (i) => ({
        [`n${i}`]: one('object', 'Item', i, [['property', 'owner', 'all']]),
        all: { type: 'object', name: 'Items', id: 5, edges: Array.from({ length: 12 }, (_, k) => ['element', k, `n${k + 1}`] as const) },
      }),
    ],
    [
      'where each request leaves a short one',
      (i) => ({ [`n${i}`]: one('object', 'Node', i, i % 4 === 0 ? [] : [['property', 'next', next(i)]]) }),
    ],
    ['where the next is of another shape', (i) => ({ [`n${i}`]: one('object', 'Object', i, [['property', `to${i}`, next(i)]]) })],
  ])('%s', async (_, link) => {
    expect(await inChain(link)).toBe(false);
  });
});

function one(type: string, name: string, number: number, edges: NonNullable<NamedNode['edges']>): NamedNode {
  return { type, name, id: id(number), edges };
}
