import { describe, expect, it } from 'vitest';
import { indexIn, type NamedNode, numbered, tablesOf } from './a-graph.test-builder.ts';
import { functionsWith } from './callback.ts';
import { heapGraph } from './graph.ts';

const intervals = { first: 999, second: 2999, requests: [53, 47] as const };

/** A function of a script. @param scope what it sees */
const closure = (id: number, script: string, scope: string): NamedNode => ({
  ...{ type: 'closure', name: 'f', id, location: [1, 4, 2] },
  edges: [
    ['internal', 'context', scope],
    ['internal', 'shared', script],
  ],
});
const scripts: Readonly<Record<string, NamedNode>> = Object.fromEntries(
  ['/app/wrapper.js', '/app/wrapped.js', '/app/old.js', 'node:events'].flatMap((url, i) => [
    [url, { type: 'code', name: 'f', id: 21 + 10 * i, edges: [['internal', 'script', `${url} script`]] }],
    [`${url} script`, { type: 'code', name: 'system / Script', id: 23 + 10 * i, edges: [['internal', 'name', `${url} name`]] }],
    [`${url} name`, { type: 'string', name: url, id: 25 + 10 * i }],
  ]),
);

async function functionsOf(nodes: Readonly<Record<string, NamedNode>>): Promise<readonly string[]> {
  const all = { ...nodes, ...scripts };
  return functionsWith(heapGraph(await tablesOf(numbered(all))), indexIn(all, 'entry'), intervals).map(({ url }) => url);
}

const scope: NamedNode = {
  ...{ type: 'object', name: 'system / Context', id: 1101 },
  edges: [
    ['context', 'value', 'wrapped'],
    ['context', 'this', 'old'],
  ],
};
const rest = {
  wrapped: closure(1103, '/app/wrapped.js', 'nothing'),
  old: closure(103, '/app/old.js', 'nothing'),
  nothing: { type: 'object', name: 'system / Context', id: 105 },
  scope,
};

describe('the functions that come with an entry', () => {
  it('are the nearest that hang on it, and those that they were made around', async () => {
    const entry: NamedNode = { type: 'object', name: 'Object', id: 1001, edges: [['property', 'options', 'options']] };
    const options: NamedNode = {
      ...{ type: 'object', name: 'Object', id: 1003 },
      edges: [
        ['property', 'setup', 'wrapper'],
        ['property', 'shared', 'old'],
      ],
    };
    const wrapper = closure(1005, '/app/wrapper.js', 'scope');
    expect(await functionsOf({ entry, options, wrapper, ...rest })).toEqual(['/app/wrapper.js', '/app/wrapped.js']);
  });

  it('are the entry itself, where it is one', async () => {
    expect(await functionsOf({ entry: closure(1001, '/app/wrapper.js', 'nothing'), ...rest })).toEqual(['/app/wrapper.js']);
  });

  it('are none of Node.js, and none that were there before', async () => {
    const entry: NamedNode = {
      ...{ type: 'object', name: 'Object', id: 1001 },
      edges: [
        ['property', 'listener', 'native'],
        ['property', 'shared', 'old'],
      ],
    };
    expect(await functionsOf({ entry, native: closure(1005, 'node:events', 'nothing'), ...rest })).toEqual([]);
  });
});
