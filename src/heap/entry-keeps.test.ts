import { describe, expect, it } from 'vitest';
import { indexIn, type NamedNode, numbered, tablesOf } from './a-graph.test-builder.ts';
import { keptBy } from './entry-keeps.ts';
import { heapGraph } from './graph.ts';

const intervals = { first: 999, second: 2999, requests: [53, 47] as const };
const [fresh, old] = [1001, 101];

const keptIn = async (nodes: Readonly<Record<string, NamedNode>>) =>
  keptBy(heapGraph(await tablesOf(numbered(nodes))), indexIn(nodes, 'entry'), intervals);

const object = (id: number, name = 'Object', edges: NamedNode['edges'] = []): NamedNode => ({ type: 'object', name, id, edges });

/** An error, whose frame has this receiver. */
const error = (receiver: number): Readonly<Record<string, NamedNode>> => ({
  error: object(1003, 'TypeError', [['property', '<symbol>', 'frames']]),
  frames: { type: 'array', name: '', id: 1005, edges: [['internal', '0', 'frame']] },
  frame: { type: 'hidden', name: 'system / CallSiteInfo', id: 1007, edges: [['hidden', 0, 'page']] },
  page: object(receiver, 'Page'),
});

describe('what an entry keeps beside its own', () => {
  it('is what the frames of an error have whose stack was not read, wherever in the entry it stands', async () => {
    expect(await keptIn({ entry: object(fresh, 'Object', [['property', 'error', 'error']]), ...error(1009) })).toEqual(['frames']);
    const { error: first, ...rest } = error(1009);
    expect(await keptIn({ entry: first!, ...rest })).toEqual(['frames']);
  });

  it('is nothing where the frames have what was there before, or the text took their place', async () => {
    const entry = object(fresh, 'Object', [['property', 'error', 'error']]);
    expect(await keptIn({ entry, ...error(old) })).toEqual([]);
    const text: NamedNode = { type: 'string', name: 'TypeError: …', id: 1005 };
    expect(await keptIn({ entry, error: object(1003, 'TypeError', [['property', '<symbol>', 'text']]), text })).toEqual([]);
  });

  it.each(['kResourceStore', 'kAsyncContextFrame'])('is the store of the context in which a timer was started (%s)', async (name) => {
    const edges: NamedNode['edges'] = [['property', `<symbol ${name}>`, 'store']];
    expect(await keptIn({ entry: object(fresh, 'Timeout', edges), store: object(1003) })).toEqual(['store']);
    expect(await keptIn({ entry: object(fresh, 'Timeout', edges), store: object(old) })).toEqual([]);
  });

  it('is the value of a WeakMap whose key it is', async () => {
    const pair = '1 / part of key (Object @1001) -> value (Object @1003) pair in WeakMap (table @7)';
    expect(await keptIn({ entry: object(fresh, 'Object', [['internal', pair, 'value']]), value: object(1003) })).toEqual(['weak-value']);
  });
});
