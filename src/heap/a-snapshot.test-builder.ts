/** Writes small heap snapshots in V8's format, node by node. */
const nodeTypes = [
  'hidden',
  'array',
  'string',
  'object',
  'code',
  'closure',
  'synthetic',
  'native',
  'object shape',
  'number',
  'concatenated string',
];
const edgeTypes = ['context', 'element', 'property', 'internal', 'hidden', 'shortcut', 'weak'];

export interface PlannedNode {
  readonly type: string;
  readonly name: string;
  readonly id: number;
  readonly size?: number;
  /** Type, name or index, and the index of the node it leads to. */
  readonly edges?: ReadonlyArray<readonly [type: string, name: string | number, to: number]>;
  /** Script id, line and column. */
  readonly location?: readonly [number, number, number];
}

export function snapshotText(nodes: readonly PlannedNode[]): string {
  const strings: string[] = [];
  const string = (text: string) => {
    if (!strings.includes(text)) strings.push(text);
    return strings.indexOf(text);
  };
  const edges = nodes.flatMap(({ edges = [] }) => edges);
  return JSON.stringify(
    {
      snapshot: {
        meta: {
          node_fields: ['type', 'name', 'id', 'self_size', 'edge_count', 'detachedness'],
          node_types: [nodeTypes, 'string', 'number', 'number', 'number', 'number'],
          edge_fields: ['type', 'name_or_index', 'to_node'],
          edge_types: [edgeTypes, 'string_or_number', 'node'],
        },
        node_count: nodes.length,
        edge_count: edges.length,
      },
      nodes: nodes.flatMap((n) => [nodeTypes.indexOf(n.type), string(n.name), n.id, n.size ?? 16, n.edges?.length ?? 0, 0]),
      edges: edges.flatMap(([type, name, to]) => [edgeTypes.indexOf(type), typeof name === 'number' ? name : string(name), to * 6]),
      trace_function_infos: [],
      samples: [],
      locations: nodes.flatMap((n, i) => (n.location ? [i * 6, ...n.location] : [])),
      strings,
    },
    null,
    1,
  );
}

/** The heap of a server whose module variable `cache` is a Map to which each request adds `{rows}`. */
export function cacheSnapshot(requests: readonly [number, number], { weak = false, max = 0 } = {}): readonly PlannedNode[] {
  const [first, second] = requests;
  const entry = (i: number): PlannedNode => ({
    type: 'object',
    name: 'Object',
    id: i < first ? 1001 + 2 * i : 3001 + 2 * (i - first),
    size: 40,
    edges: [['property', 'rows', 8]],
  });
  const entries = Array.from({ length: first + second }, (_, i) => entry(i));
  const added: PlannedNode['edges'] = entries.map((_, i) => [weak ? 'weak' : 'internal', weak ? 'entry' : String(i), 11 + i] as const);
  return [
    { type: 'synthetic', name: '', id: 1, edges: [['element', 1, 1]] },
    { type: 'synthetic', name: '(GC roots)', id: 3, edges: [['element', 1, 2]] },
    {
      type: 'closure',
      name: 'load',
      id: 5,
      edges: [
        ['internal', 'context', 3],
        ['internal', 'shared', 5],
      ],
      location: [7, 4, 20],
    },
    { type: 'object', name: 'system / Context', id: 7, edges: [['context', 'cache', 4]] },
    { type: 'object', name: 'Map', id: 9, edges: [['internal', 'table', 9], ...(max > 0 ? ([['property', 'max', 10]] as const) : [])] },
    { type: 'code', name: 'load', id: 11, edges: [['internal', 'script', 6]] },
    { type: 'code', name: 'system / Script', id: 13, edges: [['internal', 'name', 7]] },
    { type: 'string', name: '/app/src/lib/cache.js', id: 15 },
    { type: 'string', name: 'a row', id: 17 },
    { type: 'array', name: '', id: 19, edges: added },
    { type: 'number', name: 'smi number', id: 21, edges: [['internal', 'value', 11 + entries.length]] },
    ...entries,
    { type: 'string', name: String(max), id: 23 },
  ];
}

/** The highest ids of the first and second snapshot of `cacheSnapshot`. */
export const cacheBounds = { first: 999, second: 2999 };
